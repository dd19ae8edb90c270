"""Cells of a page and their neighbours: what stands to the right of, and what below.

A cell is one line of print as the reader gave it (a whole line of running text), one part of a line where gaps part
it, or the lines of one cell of a table. Nothing here knows what the words mean.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from evidence.extract.text import PaperText
from models.geometry import Box
from models.pages import TableCell

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of print: its folded text, the spans of ``paper.text`` it is made of, its page and its box.

    ``ruled`` is the cell of a ruled table that it stands in: neighbours are told by rows and columns there. ``column``
    numbers its column of running text: what stands in another one is no neighbour.
    """

    text: str
    page: int
    spans: Spans
    box: Box
    ruled: TableCell | None = None
    column: int = 0

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

    def tabled_with(self, other: Cell) -> bool:
        """Whether both stand in different cells of one ruled table."""
        if self.page != other.page or self.ruled is None or other.ruled is None:
            return False
        return self.ruled.table == other.ruled.table and self.ruled != other.ruled

    def beside(self, other: Cell) -> bool:
        """Whether both stand on one row: of their table, or they share half of the lower one's height."""
        if self.page != other.page or self.column != other.column:
            return False
        if self.ruled and other.ruled and self.tabled_with(other):
            return _share(self.ruled.row, self.ruled.rows, other.ruled.row, other.ruled.rows)
        shared = min(self.box.bottom, other.box.bottom) - max(self.box.top, other.box.top)
        return shared >= 0.5 * min(self.box.height, other.box.height)

    def right_of(self, other: Cell) -> bool:
        """Whether this cell begins to the right of ``other``, which stands on its row."""
        if self.ruled and other.ruled and self.tabled_with(other):
            return self.ruled.column >= other.ruled.column + other.ruled.columns
        return self.box.left >= other.box.centre[0] and self != other

    def below(self, other: Cell) -> bool:
        """Whether this cell stands in the row of a table right below ``other``, in one of its columns."""
        if not (self.ruled and other.ruled and self.tabled_with(other)):
            return False
        if self.ruled.row != other.ruled.row + other.ruled.rows:
            return False
        return _share(self.ruled.column, self.ruled.columns, other.ruled.column, other.ruled.columns)


def _share(first: int, count: int, other: int, others: int) -> bool:
    return first < other + others and other < first + count


class Sheet:
    """The cells of one paper, and who stands next to whom."""

    def __init__(self, cells: Iterable[Cell], paper: PaperText) -> None:
        """Keep ``cells`` of ``paper``, put in reading order: page, column, row, then from left to right."""
        ordered = sorted(cells, key=lambda cell: (cell.page, cell.column, cell.box.top, cell.box.left))
        self.cells: tuple[Cell, ...] = tuple(ordered)
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
        found = [other for other in self.row(cell) if other.right_of(cell)]
        return sorted(found, key=lambda other: (_apart(cell, other), *_column_and_row(other)))

    def left_of(self, cell: Cell) -> list[Cell]:
        """Cells on the same row that end to the left of ``cell``, nearest first."""
        return [other for other in reversed(self.row(cell)) if self._ends_left_of(other, cell)]

    @staticmethod
    def _ends_left_of(other: Cell, cell: Cell) -> bool:
        if other.tabled_with(cell):
            return cell.right_of(other)
        return other.box.right <= cell.box.centre[0] and other != cell

    def next_row(self, cell: Cell, reach: float = 6.0) -> list[Cell]:
        """The nearest row below ``cell``, from left to right; empty beyond ``reach`` times the cell's height.

        A cell of several lines reaches higher than its neighbours, so the row is that of the topmost cell.
        """
        floor = cell.box.bottom - 0.3 * cell.box.height
        lower = [other for other in self.cells if other.page == cell.page and other.column == cell.column]
        lower = [other for other in lower if other.box.top >= floor]
        lower = [other for other in lower if other.box.top - cell.box.bottom <= reach * cell.box.height]
        if not lower:
            return []
        return self.row(min(lower, key=lambda other: other.box.top))

    def under(self, cell: Cell) -> Cell | None:
        """The cell of the next row that stands in the column of ``cell``.

        Columns have no rules here: a value belongs to the heading whose middle is nearest to its own, so centred
        headings over numbers set to the right still find each other. In a ruled table its columns tell.
        """
        if cell.ruled is not None:
            ruled = [other for other in self.cells if other.below(cell)]
            if ruled or any(cell.tabled_with(other) for other in self.cells):
                return min(ruled, key=_column_and_row, default=None)
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
                and other.ruled is None
                and abs(other.box.left - left) < 0.012
                and -0.4 * above.height <= gap <= 1.1 * above.height
                and other.middle > above.bottom
                and not self.left_of(other)
            ):
                return other
        return None


def _apart(cell: Cell, other: Cell) -> int:
    """How far apart the table sets two cells: within one of its cells, within the table, or not by the table at all."""
    if cell.ruled is None or other.ruled == cell.ruled:
        return 0
    return 1 if cell.tabled_with(other) else 2


def _column_and_row(cell: Cell) -> tuple[float, float, float]:
    """Where a cell stands among others, from left to right, then from top to bottom."""
    if cell.ruled is None:
        return cell.box.left, cell.box.top, 0.0
    return cell.ruled.column, cell.ruled.row, cell.box.left


def _column_distance(heading: Box, value: Box) -> float:
    """How far apart two cells stand across the page; 0 when one lies within the breadth of the other."""
    if value.left >= heading.left - 0.01 and value.right <= heading.right + 0.01:
        return 0.0
    if heading.left >= value.left - 0.01 and heading.right <= value.right + 0.01:
        return 0.0
    return min(
        abs(heading.centre[0] - value.centre[0]), abs(heading.left - value.left), abs(heading.right - value.right)
    )
