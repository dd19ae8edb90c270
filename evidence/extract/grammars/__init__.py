"""Grammars: what a value looks like on paper. Each module finds one kind of value in a folded text."""
