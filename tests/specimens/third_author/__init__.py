"""Wordings and sheets by a third author, who saw only the domain notes and how papers are marked."""
