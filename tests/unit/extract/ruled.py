"""Pages that hold one ruled table, typed as rows of cells."""

from __future__ import annotations

from collections.abc import Sequence

from evidence.extract.text import PaperText
from models.geometry import Box
from models.pages import Line, PageSource, TableCell, TextPage

EM, HEIGHT, TOP, ROW = 0.02, 0.0141, 0.1, 0.05


def ruled_page(rows: Sequence[Sequence[str]], widths: Sequence[float], before: str = "") -> TextPage:
    """A page with ``before`` above a table; ``/`` in a cell parts its lines, ``<`` carries on the cell to the left."""
    text = ""
    places: list[Box | None] = []
    lines: list[Line] = []
    cells: list[TableCell] = []

    def put(words: str, left: float, top: float, cell: int | None) -> None:
        nonlocal text
        start = len(text)
        lefts = [left + offset * EM for offset in range(len(words))]
        places.extend(Box.clipped(one, top, one + EM, top + HEIGHT) for one in lefts)
        text += words + "\n"
        places.append(None)
        box = Box.clipped(left, top, left + len(words) * EM, top + HEIGHT)
        lines.append(Line(start, start + len(words), box, cell=cell))

    if before:
        put(before, 0.5 - len(before) * EM / 2, 0.05, None)
    for row, columns in enumerate(rows):
        for column, words in enumerate(columns):
            if words == "<":
                continue
            span = 1 + next((i for i, w in enumerate(columns[column + 1 :]) if w != "<"), len(columns) - column - 1)
            left = 0.05 + sum(widths[:column])
            right = left + sum(widths[column : column + span])
            top = TOP + row * ROW
            cells.append(TableCell(0, row, column, 1, span, Box(left, top, min(1.0, right), top + ROW)))
            for number, line in enumerate(words.split("/")):
                put(line, left + 0.004, top + 0.003 + number * 1.2 * HEIGHT, len(cells) - 1)
    return TextPage(
        1, text, tuple(places), (1.0,) * len(text), tuple(lines), PageSource.TEXT_LAYER, "typed", 595.0, 842.0,
        cells=tuple(cells),
    )  # fmt: skip


def ruled_paper(rows: Sequence[Sequence[str]], widths: Sequence[float], before: str = "") -> PaperText:
    """The same page as a paper."""
    return PaperText.of([ruled_page(rows, widths, before)])
