"""Whether independent readers agree on a span: witnesses are aligned to the line and compared by what bears value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from evidence.extract.folding import fold, fold_line
from models.pages import Line, PageSource, TextPage


@dataclass(frozen=True, slots=True)
class Support:
    """How well a span was read.

    ``lowest`` and ``mean`` are character scores 0–1, ``witnesses`` how many independent readers saw every line of
    the span, ``agreeing`` how many of them read the same value there. ``page_quality`` is that of the worst page.
    ``stamp_lifted`` tells that every
    stamp above the span is red, so that its colour could be taken away before reading;
    ``beside_stamp`` that one touches the line right before or after the span, so that words may be lost under it.
    """

    lowest: float
    mean: float
    source: PageSource
    witnesses: int
    agreeing: int
    under_stamp: bool
    stamp_lifted: bool
    beside_stamp: bool
    page_quality: float


# Signs that change no value: spaces, quotation marks, most punctuation. Points and dashes stay: they part digits.
_IDLE = re.compile(r"[^0-9A-Za-z㐀-鿿〇豈-﫿.\-+×#%/]")


def bearing(text: str) -> str:
    """What of a folded text bears value, for comparing two readings: ``"（2018）晋10 执"`` → ``"2018晋10执"``."""
    return _IDLE.sub("", text).strip(".-/")


def line_agreement(page: TextPage, line: Line, start: int, end: int) -> tuple[int, int]:
    """How many witnesses read the line, and how many of them agree on raw ``page.text[start:end]`` of it."""
    if not line.witnesses:
        return 0, 0
    pairs = fold_line(page.text[line.start : line.end], line.start)
    ours = "".join(char for char, _ in pairs)
    inside = [place for place, (_, offset) in enumerate(pairs) if start <= offset < end]
    if not inside:
        return len(line.witnesses), len(line.witnesses)
    first, last = inside[0], inside[-1] + 1
    wanted = bearing(ours[first:last])
    same = sum(bearing(_facing(ours, fold(w.text), first, last)) == wanted for w in line.witnesses)
    return len(line.witnesses), same


def _facing(ours: str, theirs: str, first: int, last: int) -> str:
    """The piece of ``theirs`` that faces ``ours[first:last]``; digits put in at its edge belong to it."""
    if ours == theirs:
        return theirs[first:last]
    pieces: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            low, high = max(a, first), min(b, last)
            pieces.append(theirs[c + low - a : c + high - a] if low < high else "")
        elif tag == "insert":
            # A character that only the witness saw counts inside the span, and at its edge beside a digit.
            inside = first < a < last
            at_edge = (a == first and ours[first].isdigit()) or (a == last and ours[last - 1].isdigit())
            if inside or (at_edge and any(char.isdigit() for char in theirs[c:d])):
                pieces.append(theirs[c:d])
        elif a < last and first < b:
            pieces.append(theirs[c:d])
    return "".join(pieces)
