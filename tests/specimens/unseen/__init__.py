"""Wordings by a third author, who saw only the domain notes and FORMAT.md."""
