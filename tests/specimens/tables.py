"""Setting ruled tables with spanning cells."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.specimens.marks import MarkedChar
from tests.specimens.paper import Cell, Table
from tests.specimens.sheet import Stroke
from tests.specimens.typesetter import Type, Typesetter


@dataclass(frozen=True, slots=True)
class _Placed:
    """A cell with its place in the grid, its edges and its broken lines."""

    cell: Cell
    row: int
    left: float
    right: float
    style: Type
    lines: list[list[MarkedChar]]
    pad: float

    @property
    def height(self) -> float:
        """Height its words ask for."""
        return len(self.lines) * self.style.size * self.style.pitch + 2 * self.pad


def _edges(setter: Typesetter, table: Table) -> list[float]:
    whole, share = setter.right - setter.left, sum(table.widths)
    edges = [setter.left]
    for width in table.widths:
        edges.append(edges[-1] + whole * width / share)
    return edges


def _place(setter: Typesetter, table: Table) -> list[_Placed]:
    """Give each cell its columns, skipping places that a cell above spans."""
    edges = _edges(setter, table)
    taken: set[tuple[int, int]] = set()
    placed: list[_Placed] = []
    base = replace(setter.body, pitch=1.35, colour=table.colour, size=table.size or setter.body.size)
    for row, cells in enumerate(table.rows):
        column = 0
        for entry in cells:
            cell = Cell(entry, align=table.align) if isinstance(entry, str) else entry
            while (row, column) in taken:
                column += 1
            taken |= {(row + down, column + over) for down in range(cell.rows) for over in range(cell.cols)}
            left, right = edges[column], edges[column + cell.cols]
            style = replace(base, face=cell.face or base.face)
            lines = setter.broken(cell.text, style, right - left - 2 * table.pad)
            placed.append(_Placed(cell, row, left, right, style, lines, table.pad))
            column += cell.cols
    return placed


def _heights(placed: list[_Placed], rows: int) -> list[float]:
    """Height of each row; a spanning cell stretches the last row it covers."""
    heights = [0.0] * rows
    for cell in placed:
        if cell.cell.rows == 1:
            heights[cell.row] = max(heights[cell.row], cell.height)
    for cell in placed:
        lacking = cell.height - sum(heights[cell.row : cell.row + cell.cell.rows])
        if lacking > 0:
            heights[cell.row + cell.cell.rows - 1] += lacking
    return heights


def set_table(setter: Typesetter, table: Table) -> None:
    """Set ``table`` from the cursor down; rows that do not fit go on on the next sheet."""
    placed = _place(setter, table)
    heights = _heights(placed, len(table.rows))
    for row, height in enumerate(heights):
        setter.need(height)
        for cell in placed:
            if cell.row == row:
                _draw(setter, table, cell, sum(heights[row : row + cell.cell.rows]))
        setter.y += height


def _draw(setter: Typesetter, table: Table, placed: _Placed, height: float) -> None:
    style, cell = placed.style, placed.cell
    pitch = style.size * style.pitch
    y = setter.y + (height - len(placed.lines) * pitch) / 2
    for chars in placed.lines:
        slack = placed.right - placed.left - 2 * placed.pad - setter.measure(chars, style)
        shift = {"left": 0.0, "centre": slack / 2, "right": slack}[cell.align]
        setter.put(chars, style, placed.left + placed.pad + shift, y + pitch / 2 + 0.36 * style.size)
        y += pitch
    if table.ruled:
        left, top, right, bottom = placed.left, setter.y, placed.right, setter.y + height
        for x0, y0, x1, y1 in (
            (left, top, right, top),
            (left, bottom, right, bottom),
            (left, top, left, bottom),
            (right, top, right, bottom),
        ):
            setter.sheet.strokes.append(Stroke(x0, y0, x1, y1, 0.7, table.colour))
