"""Wordings and sheets by a fourth author, who saw only the domain notes; measured, never looked at."""
