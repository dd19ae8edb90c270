"""Cells of a page and their neighbours: what stands to the right of, and what below.

A cell is one line of print as the reader gave it: a whole line of running text, or the content of one cell of
a ruled table. Nothing here knows what the words mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evidence.extract.text import PaperText
from models.geometry import Box, union


@dataclass(frozen=True, slots=True)
class Cell:
    """One line of print: its folded text, which is ``paper.text[start:end]``, its page and its box."""

    text: str
    page: int
    start: int
    end: int
    box: Box

    @property
    def middle(self) -> float:
        """Height of the cell's middle on the page, as a fraction."""
        return self.box.centre[1]

    def beside(self, other: Cell) -> bool:
        """Whether both stand on one row: they share half of the lower one's height."""
        if self.page != other.page:
            return False
        shared = min(self.box.bottom, other.box.bottom) - max(self.box.top, other.box.top)
        return shared >= 0.5 * min(self.box.height, other.box.height)


class Sheet:
    """The cells of one paper, and who stands next to whom."""

    def __init__(self, cells: Iterable[Cell]) -> None:
        """Keep ``cells``, put in reading order: page, then row, then from left to right."""
        placed = sorted(cells, key=lambda cell: (cell.page, cell.box.top, cell.box.left))
        self.cells: tuple[Cell, ...] = tuple(placed)

    @classmethod
    def of(cls, paper: PaperText) -> Sheet:
        """The sheet of ``paper``; words set vertically, one character a line, are joined into one cell."""
        cells = [
            Cell(paper.text[line.start : line.end], line.page, line.start, line.end, line.box)
            for line in paper.lines()
            if line.end > line.start
        ]
        return cls(_join_vertical(cells))

    def row(self, cell: Cell) -> list[Cell]:
        """Cells on the row of ``cell``, itself among them, from left to right."""
        return sorted((other for other in self.cells if cell.beside(other)), key=lambda other: other.box.left)

    def right_of(self, cell: Cell) -> list[Cell]:
        """Cells on the same row that begin to the right of ``cell``, nearest first."""
        return [other for other in self.row(cell) if other.box.left >= cell.box.centre[0] and other != cell]

    def left_of(self, cell: Cell) -> list[Cell]:
        """Cells on the same row that end to the left of ``cell``, nearest first."""
        return [other for other in reversed(self.row(cell)) if other.box.right <= cell.box.centre[0] and other != cell]

    def next_row(self, cell: Cell, reach: float = 6.0) -> list[Cell]:
        """The nearest row below ``cell``, from left to right; empty beyond ``reach`` times the cell's height."""
        floor = cell.box.bottom - 0.3 * cell.box.height
        lower = [other for other in self.cells if other.page == cell.page and other.box.top >= floor]
        lower = [other for other in lower if other.box.top - cell.box.bottom <= reach * cell.box.height]
        if not lower:
            return []
        return self.row(min(lower, key=lambda other: other.middle))

    def under(self, cell: Cell) -> Cell | None:
        """The cell of the next row that stands in the column of ``cell``.

        Columns have no rules here: a value belongs to the heading whose middle is nearest to its own, so centred
        headings over numbers set to the right still find each other.
        """
        headings = self.row(cell)
        for value in self.next_row(cell):
            nearest = min(headings, key=lambda heading: _column_distance(heading.box, value.box))
            if nearest == cell and _column_distance(cell.box, value.box) < 0.25:
                return value
        return None

    def continued(self, cell: Cell) -> Cell | None:
        """The line that continues ``cell`` within one table cell: close below and set to the same left edge."""
        for other in self.cells:
            gap = other.box.top - cell.box.bottom
            aligned = abs(other.box.left - cell.box.left) < 0.012
            if other.page == cell.page and aligned and -0.4 <= gap / max(cell.box.height, 1e-6) <= 0.7:
                return other
        return None


def _column_distance(heading: Box, value: Box) -> float:
    """How far apart two cells stand across the page; 0 when one lies within the breadth of the other."""
    if value.left >= heading.left - 0.01 and value.right <= heading.right + 0.01:
        return 0.0
    if heading.left >= value.left - 0.01 and heading.right <= value.right + 0.01:
        return 0.0
    return min(
        abs(heading.centre[0] - value.centre[0]), abs(heading.left - value.left), abs(heading.right - value.right)
    )


def _join_vertical(cells: Sequence[Cell]) -> list[Cell]:
    """Join characters stacked one above the other (付/款/人 in a narrow ruled column) into one cell."""
    single = [cell for cell in cells if len(cell.text) == 1 and cell.text.isalpha()]
    stacks: list[list[Cell]] = []
    for cell in sorted(single, key=lambda one: (one.page, round(one.box.left, 2), one.box.top)):
        last = stacks[-1][-1] if stacks else None
        if last is not None and _stacked(last, cell):
            stacks[-1].append(cell)
        else:
            stacks.append([cell])
    joined = {cell for stack in stacks if len(stack) > 1 for cell in stack}
    kept = [cell for cell in cells if cell not in joined]
    for stack in stacks:
        if len(stack) > 1:
            text = "".join(cell.text for cell in stack)
            around = union(cell.box for cell in stack)
            kept.append(Cell(text, stack[0].page, stack[0].start, stack[0].end, around))
    return kept


def _stacked(upper: Cell, lower: Cell) -> bool:
    gap = lower.box.top - upper.box.bottom
    return (
        upper.page == lower.page
        and abs(upper.box.centre[0] - lower.box.centre[0]) < 0.01
        and -0.3 * upper.box.height <= gap <= 2.0 * upper.box.height
    )
