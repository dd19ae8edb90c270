"""Where two readings of the same line differ: no score of one recogniser says as much about an error."""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher

from evidence.read.raw import RawLine

DIFFERING = 0.45  # what the certainty of a character may reach at most that another recogniser read otherwise

_SIGNS = frozenset("%#+-×/")  # beside letters and digits these bear value; a point does between digits
_SAME = str.maketrans({"〇": "0", "○": "0", "零": "0", "—": "-", "–": "-", "―": "-", "－": "-"})


def differing(line: RawLine) -> frozenset[int]:
    """Indexes of the glyphs that a witness read otherwise, or beside which it read one more.

    Width, spaces and punctuation are no difference; a point between digits is one.
    """
    ours = _bearing([glyph.char for glyph in line.glyphs])
    found: set[int] = set()
    for witness in line.witnesses:
        theirs = "".join(char for char, _ in _bearing(list(witness.text)))
        if theirs != "".join(char for char, _ in ours):
            found |= _facing(ours, theirs)
    return frozenset(found)


def _facing(ours: list[tuple[str, int]], theirs: str) -> set[int]:
    found: set[int] = set()
    flat = "".join(char for char, _ in ours)
    for tag, first, last, _, _ in SequenceMatcher(None, flat, theirs, autojunk=False).get_opcodes():
        if tag == "insert":  # it read a character between two of ours: either may have swallowed it
            found |= {ours[at][1] for at in (first - 1, first) if 0 <= at < len(ours)}
        elif tag != "equal":
            found |= {ours[at][1] for at in range(first, last)}
    return found


def _bearing(chars: list[str]) -> list[tuple[str, int]]:
    """The characters that bear value, of one width, each with its index; one glyph may hold several."""
    folded = [
        (char, index)
        for index, glyph in enumerate(chars)
        for char in unicodedata.normalize("NFKC", glyph).translate(_SAME)
        if not char.isspace()
    ]
    return [
        (char, index)
        for at, (char, index) in enumerate(folded)
        if char in _SIGNS
        or unicodedata.category(char)[0] in "LN"
        or (char == "." and 0 < at < len(folded) - 1 and folded[at - 1][0].isdigit() and folded[at + 1][0].isdigit())
    ]
