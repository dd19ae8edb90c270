"""Puts lines of print in reading order and makes a page's text of them, with a place for every character."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from evidence.read.agreement import DIFFERING, differing
from evidence.read.columns import Extent, in_columns
from evidence.read.raw import Glyph, RawLine
from models.geometry import Box, union
from models.pages import Line, PageSource, Stamp, TableCell, TextPage, Witness

_NARROW_GAP = 0.6  # in line heights: fragments nearer than this are one run
_SAME_ROW = 0.5  # of the lower line's height
_DOUBT_AT_CUT = 0.48  # what the first or last character of a line may reach beyond which more seems printed
_DOUBT_UNDER_STAMP = 0.9  # what the certainty of a character beneath a stamp may reach at most if it was not lifted


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line: where it lies upright (for order), where on the page as displayed (for boxes).

    ``cell`` and ``table`` number the cell of a ruled table that it stands in, and that table.
    """

    raw: RawLine
    extent: Extent
    boxes: tuple[Box, ...]
    cell: int | None = None
    table: int | None = None


def in_reading_order(lines: list[PlacedLine]) -> list[PlacedLine]:
    """Rows from top to bottom, each from left to right; fragments of one run joined, columns kept apart.

    A ruled table is read cell by cell where its first line stands: a value wrapped in its cell stays together, though
    the print beside it lies between its lines. Columns of running text are read one after the other.
    """
    rows: list[list[PlacedLine]] = []
    for line in sorted(lines, key=lambda one: (one.extent.top + one.extent.bottom) / 2):
        row = next((row for row in reversed(rows[-4:]) if _same_row(row[0].extent, line.extent)), None)
        if row is None:
            rows.append([line])
        else:
            row.append(line)
    ordered: list[PlacedLine] = []
    for row in rows:
        row.sort(key=lambda one: one.extent.left)
        ordered.extend(_join(row))
    if any(line.table is not None for line in ordered):
        return _cell_by_cell(ordered)
    return [ordered[at] for group in in_columns([line.extent for line in ordered]) for at in group]


def _cell_by_cell(lines: list[PlacedLine]) -> list[PlacedLine]:
    tables: dict[int, list[tuple[int, PlacedLine]]] = {}
    for line in lines:
        if line.table is not None and line.cell is not None:
            tables.setdefault(line.table, []).append((line.cell, line))
    ordered: list[PlacedLine] = []
    for line in lines:
        if line.table is None:
            ordered.append(line)
        else:
            ordered += [one for _, one in sorted(tables.pop(line.table, []), key=lambda pair: pair[0])]
    return ordered


def _same_row(one: Extent, other: Extent) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    lower = min(one.height, other.height)
    return shared > _SAME_ROW * lower and max(one.height, other.height) < 2.5 * lower


def _join(row: list[PlacedLine]) -> list[PlacedLine]:
    """Join fragments that nearly touch; the witnesses of both must have read for either to count."""
    joined: list[PlacedLine] = []
    for line in row:
        before = joined[-1] if joined else None
        gap = line.extent.left - before.extent.right if before else 0.0
        apart = before is None or line.raw.begins_cell or line.cell != before.cell
        if before is None or apart or gap > _NARROW_GAP * before.extent.height:
            joined.append(line)
            continue
        witnesses = _joined_witnesses(before.raw, line.raw)
        raw = RawLine(
            before.raw.glyphs + line.raw.glyphs, witnesses, before.raw.begins_cell, before.raw.cut_start,
            line.raw.cut_end,
        )  # fmt: skip
        joined[-1] = PlacedLine(
            raw, _around(before.extent, line.extent), before.boxes + line.boxes, before.cell, before.table
        )
    return joined


def _joined_witnesses(one: RawLine, other: RawLine) -> tuple[Witness, ...]:
    pairs = zip(one.witnesses, other.witnesses, strict=False)
    return tuple(Witness(a.engine, a.text + b.text, min(a.score, b.score)) for a, b in pairs if a.engine == b.engine)


def _around(one: Extent, other: Extent) -> Extent:
    return Extent(
        min(one.left, other.left), min(one.top, other.top), max(one.right, other.right), max(one.bottom, other.bottom)
    )


def place_line(line: RawLine, upright: np.ndarray, shown: np.ndarray, size: tuple[float, float]) -> PlacedLine:
    """Place a line: ``upright`` and ``shown`` are 2 × 3 matrices from the engine's pixels, ``size`` the page's."""
    corners = np.concatenate([glyph.quad for glyph in line.glyphs])
    straight = corners @ upright[:, :2].T + upright[:, 2]
    (left, top), (right, bottom) = straight.min(axis=0), straight.max(axis=0)
    displayed = (corners @ shown[:, :2].T + shown[:, 2]) / np.array(size, np.float64)
    quads = displayed.reshape(-1, 4, 2)
    boxes = tuple(
        Box.clipped(*(round(float(side), 5) for side in (*quad.min(axis=0), *quad.max(axis=0)))) for quad in quads
    )
    return PlacedLine(line, Extent(float(left), float(top), float(right), float(bottom)), boxes)


def trimmed(line: RawLine) -> RawLine:
    """The line without spaces at its ends."""
    glyphs = list(line.glyphs)
    while glyphs and glyphs[0].char.isspace():
        glyphs.pop(0)
    while glyphs and glyphs[-1].char.isspace():
        glyphs.pop()
    return replace(line, glyphs=tuple(glyphs))


@dataclass(frozen=True, slots=True)
class Sheet:
    """Which page of a scan is meant, counted from 1, and its size as displayed in points."""

    number: int
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found on a page beside its print; see ``TextPage``."""

    rotation: int = 0
    stamps: tuple[Stamp, ...] = ()
    cells: tuple[TableCell, ...] = ()
    notes: tuple[str, ...] = ()


_NOTHING_ELSE = Seen()


def compose(
    lines: list[PlacedLine], sheet: Sheet, source: PageSource, engine: str, seen: Seen = _NOTHING_ELSE
) -> TextPage:
    """Make the page: text with a line break after each line, a place and a certainty for each character."""
    text: list[str] = []
    places: list[Box | None] = []
    scores: list[float] = []
    spans: list[Line] = []
    for line in lines:
        start = len(text)
        certain = _certainties(line, seen.stamps)
        for glyph, box, score in zip(line.raw.glyphs, line.boxes, certain, strict=True):
            for char in glyph.char:
                text.append(char)
                places.append(box)
                scores.append(score)
        mean = sum(scores[start:]) / max(1, len(text) - start)
        spans.append(Line(start, len(text), union(line.boxes), round(mean, 4), line.raw.witnesses, line.cell))
        text.append("\n")
        places.append(None)
        scores.append(1.0)
    printed = [score for score, char in zip(scores, text, strict=True) if not char.isspace()]
    return TextPage(
        number=sheet.number,
        text="".join(text),
        places=tuple(places),
        scores=tuple(scores),
        lines=tuple(spans),
        source=source,
        engine=engine,
        width=round(sheet.width, 2),
        height=round(sheet.height, 2),
        quality=round(sum(printed) / max(1, len(printed)), 4),
        rotation=seen.rotation,
        stamps=seen.stamps,
        notes=seen.notes,
        cells=seen.cells,
    )


def _certainties(line: PlacedLine, stamps: tuple[Stamp, ...]) -> list[float]:
    """The certainty of each glyph, held down where readings differ, beneath a stamp, and at an end that may be cut."""
    scores = [_doubted(glyph, box, stamps) for glyph, box in zip(line.raw.glyphs, line.boxes, strict=True)]
    for index in differing(line.raw):
        scores[index] = min(scores[index], DIFFERING)
    for index, is_cut in ((0, line.raw.cut_start), (-1, line.raw.cut_end)):
        if is_cut and scores:
            scores[index] = min(scores[index], _DOUBT_AT_CUT)
    return scores


def _doubted(glyph: Glyph, box: Box, stamps: tuple[Stamp, ...]) -> float:
    """A character's certainty, held down beneath a copied stamp: strokes of the ring read as strokes of print."""
    x, y = box.centre
    covering = (stamp.box for stamp in stamps if stamp.colour != "red")
    beneath = any(one.left <= x <= one.right and one.top <= y <= one.bottom for one in covering)
    return round(min(glyph.score, _DOUBT_UNDER_STAMP) if beneath else glyph.score, 4)
