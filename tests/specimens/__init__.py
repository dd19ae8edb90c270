"""Drawn papers with exact truth: invented deals, their wordings, their drawing and its decay."""
