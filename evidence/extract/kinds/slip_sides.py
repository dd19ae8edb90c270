"""Whose 户名 is whose: blocks of labels on a slip are governed by 付款方 and 收款方, beside or above them."""

from __future__ import annotations

from collections.abc import Sequence

from evidence.extract.kinds import readers as read
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.sources import Sources
from evidence.extract.layout import Entry, Lexicon
from evidence.extract.layout.cells import Cell

_SURE, _BY_ORDER = 0.99, 0.95
_SAME_SIDE = "同一行的两个户名未能分清付款方与收款方，请核对"


def add_sides(draft: Draft, sources: Sources, entries: Sequence[Entry], lexicon: Lexicon) -> None:
    """Propose payer and payee from labels ``name`` that a word for one side governs."""
    heads = [
        (cell, key) for cell in sources.sheet.cells if (key := lexicon.key_of(cell.text.strip())) in lexicon.groups
    ]
    named = [entry for entry in entries if entry.key == "name"]
    for entry in named:
        mates = sorted((one for one in named if one.cell.beside(entry.cell)), key=lambda one: one.cell.box.left)
        side, score = _above_column(entry, heads) or _in_order(entry, mates, heads) or (entry.group, _SURE)
        doubts: tuple[str, ...] = ()
        if score == _SURE and len(mates) == 2 and mates[0].group == mates[1].group and side == entry.group:
            score, doubts = 0.6, (_SAME_SIDE,)
        if side is not None:
            for one in read.name(sources, entry):
                draft.add(side, one.value, one.spans, entry.score * score * one.score, (*one.doubts, *doubts))


def _above_column(entry: Entry, heads: Sequence[tuple[Cell, str | None]]) -> tuple[str, float] | None:
    """The side whose heading spans the label's column of a ruled table."""
    own = entry.cell.ruled
    over = [
        (head.ruled.row, key)
        for head, key in heads
        if own is not None
        and head.ruled is not None
        and key is not None
        and head.tabled_with(entry.cell)
        and head.ruled.row + head.ruled.rows <= own.row
        and head.ruled.column <= own.column < head.ruled.column + head.ruled.columns
    ]
    return (max(over)[1], _SURE - 0.001) if over else None


def _in_order(
    entry: Entry, mates: Sequence[Entry], heads: Sequence[tuple[Cell, str | None]]
) -> tuple[str, float] | None:
    """Two headings on one row above two labels on one row: the left one's and the right one's."""
    above = [
        (head, key) for head, key in heads if head.page == entry.cell.page and head.box.bottom <= entry.cell.box.top
    ]
    if len(mates) != 2 or len(above) < 2:
        return None
    lowest = max(above, key=lambda pair: pair[0].middle)[0]
    row = sorted((pair for pair in above if pair[0].beside(lowest)), key=lambda pair: pair[0].box.left)
    if len(row) != 2 or row[0][1] == row[1][1]:
        return None
    side = row[0 if mates[0] is entry else 1][1]
    return (side, _BY_ORDER) if side is not None else None
