"""Cells of a page and their neighbours: what stands to the right of, and what below.

A cell is one line of print as the reader gave it (a whole line of running text), one part of a line where gaps part
it, or the lines of one cell of a table. Nothing here knows what the words mean.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from evidence.extract.text import PaperText
from models.geometry import Box

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of print: its folded text, the spans of ``paper.text`` it is made of, its page and its box."""

    text: str
    page: int
    spans: Spans
    box: Box

    @property
    def start(self) -> int:
        """Where the cell begins in the paper's folded text."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where the last line of the cell ends in the paper's folded text."""
        return self.spans[-1][1]

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

    def __init__(self, cells: Iterable[Cell], paper: PaperText) -> None:
        """Keep ``cells`` of ``paper``, put in reading order: page, then row, then from left to right."""
        self.cells: tuple[Cell, ...] = tuple(sorted(cells, key=lambda cell: (cell.page, cell.box.top, cell.box.left)))
        self.paper = paper

    def place(self, offset: int) -> Box | None:
        """Box of the character at ``offset`` of the paper's folded text."""
        index, raw = self.paper.origins[offset]
        return self.paper.pages[index].places[raw]

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
        """The nearest row below ``cell``, from left to right; empty beyond ``reach`` times the cell's height.

        A cell of several lines reaches higher than its neighbours, so the row is that of the topmost cell.
        """
        floor = cell.box.bottom - 0.3 * cell.box.height
        lower = [other for other in self.cells if other.page == cell.page and other.box.top >= floor]
        lower = [other for other in lower if other.box.top - cell.box.bottom <= reach * cell.box.height]
        if not lower:
            return []
        return self.row(min(lower, key=lambda other: other.box.top))

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

    def continuing(self, left: float, above: Box, page: int) -> Cell | None:
        """The line that carries on a value: close below ``above`` and set to the edge ``left``, nothing beside it."""
        for other in self.cells:
            gap = other.box.top - above.bottom
            if (
                other.page == page
                and abs(other.box.left - left) < 0.012
                and -0.4 * above.height <= gap <= 1.1 * above.height
                and other.middle > above.bottom
                and not self.left_of(other)
            ):
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
