"""Wordings that the extractors may be built on, one module a kind; ``PAPERS`` lists them all."""
