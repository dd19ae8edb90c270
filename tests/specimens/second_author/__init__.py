"""Kept-back wordings: written by someone who saw only the domain notes; for measuring, never for building."""
