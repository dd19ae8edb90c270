"""Finds the cells of ruled tables: what straight rules enclose on all sides, with its row and column.

The rules are looked for in the pixels of an upright, level page, also where a PDF could tell its strokes: a form that
is a picture, a border made of dots or of filled boxes all look the same on paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from evidence.read.columns import Extent
from evidence.read.layout import PlacedLine
from evidence.read.raw import Pixels
from evidence.read.shrink import within
from models.geometry import Box
from models.pages import TableCell

_SIDE = 1600  # pixels of the long side on which rules are looked for: about 2 pixels a point on A4
_ACROSS, _DOWN = 34, 28  # pixels there: the shortest rules; strokes of ordinary print are shorter
_BREAK = 9  # pixels: a gap in a rule that a scanner tears
_NARROWEST, _LOWEST = 26, 18  # pixels: a column for one character, a row for one line of small print
_FILLED = 0.86  # of its box: a cell is a rectangle
_APART = 14  # pixels between cells of one table: a double rule, or a thick one
_SAME_EDGE = 9  # pixels: edges nearer than this, one after the other, are one line of the grid
_INSIDE = 0.6  # of a line's area that must lie in a cell for the line to stand in it


@dataclass(frozen=True, slots=True)
class Grid:
    """A cell in the pixels of the page it was found on: left, top, right, bottom; and its place in its table."""

    corners: tuple[float, float, float, float]
    table: int = 0
    row: int = 0
    column: int = 0
    rows: int = 1
    columns: int = 1

    def holds(self, extent: Extent) -> bool:
        """Whether a line with this extent stands in the cell."""
        left, top, right, bottom = self.corners
        across = min(right, extent.right) - max(left, extent.left)
        down = min(bottom, extent.bottom) - max(top, extent.top)
        area = max(1e-6, (extent.right - extent.left) * extent.height)
        return across > 0 and down > 0 and across * down > _INSIDE * area

    def placed(self, back: np.ndarray, size: tuple[float, float]) -> TableCell:
        """The cell on the page as displayed: ``back`` leads there from its pixels, ``size`` is that page's."""
        left, top, right, bottom = self.corners
        corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float64)
        shown = (corners @ back[:, :2].T + back[:, 2]) / np.array(size, np.float64)
        (x0, y0), (x1, y1) = shown.min(axis=0), shown.max(axis=0)
        box = Box.clipped(*(round(float(side), 5) for side in (x0, y0, x1, y1)))
        return TableCell(self.table, self.row, self.column, self.rows, self.columns, box)


def find_grid(image: Pixels) -> list[Grid]:
    """The cells of all ruled tables of an upright, level page, table by table, row by row.

    A lone frame is no table: it says nothing of what belongs together inside it.
    """
    small, scale = within(image, _SIDE)
    ink = _ink(small)
    rules = cv2.bitwise_or(_rules(ink, (1, _ACROSS)), _rules(ink, (_DOWN, 1)))
    count, _, stats, _ = cv2.connectedComponentsWithStats(
        1 - cv2.dilate(rules, np.ones((3, 3), np.uint8)), connectivity=4
    )
    height, width = rules.shape
    boxes = []
    for left, top, wide, high, area in stats[1:count]:
        at_edge = left <= 1 or top <= 1 or left + wide >= width - 1 or top + high >= height - 1
        if wide >= _NARROWEST and high >= _LOWEST and area >= _FILLED * wide * high and not at_edge:
            boxes.append((int(left), int(top), int(left + wide), int(top + high)))
    found: list[Grid] = []
    for number, table in enumerate(_tables(boxes)):
        found += [replace(cell, table=number, corners=_scaled(cell.corners, 1 / scale)) for cell in _numbered(table)]
    return found


def in_cells(
    lines: Sequence[PlacedLine], views: Sequence[Pixels], scale: float = 1.0
) -> tuple[list[PlacedLine], list[Grid]]:
    """The lines, each with the cell it stands in, and the cells.

    ``views`` show the page with and without what was lifted off it: a stamp's straight edges cut cells that are whole
    beneath it, while rules printed in red may go with the stamp. The view in which more lines find a cell is taken, the
    first one when they tie. ``scale`` leads from the lines' pixels to those of the views.
    """
    best: tuple[int, list[PlacedLine], list[Grid]] | None = None
    for view in views:
        grid = find_grid(view)
        known = [_in_cell(line, grid, scale) for line in lines]
        housed = sum(line.cell is not None for line in known)
        if best is None or housed > best[0]:
            best = housed, known, grid
    return (best[1], best[2]) if best else (list(lines), [])


def _in_cell(line: PlacedLine, grid: Sequence[Grid], scale: float) -> PlacedLine:
    one = line.extent
    extent = Extent(one.left * scale, one.top * scale, one.right * scale, one.bottom * scale)
    cell = next((number for number, cell in enumerate(grid) if cell.holds(extent)), None)
    return replace(line, cell=cell, table=None if cell is None else grid[cell].table)


def _ink(small: Pixels) -> np.ndarray:
    darkest = small.min(axis=2)  # a rule may be printed in any colour
    ink = cv2.adaptiveThreshold(darkest, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 21, 10)
    return np.asarray(ink)


def _rules(ink: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Straight strokes of at least ``shape`` (height, width): one that leans or is torn a little is mended first."""
    flat = shape[0] == 1
    lean = np.ones((3, 1) if flat else (1, 3), np.uint8)
    torn = np.ones((1, _BREAK) if flat else (_BREAK, 1), np.uint8)
    strokes = cv2.morphologyEx(cv2.dilate(ink, lean), cv2.MORPH_OPEN, np.ones(shape, np.uint8))
    return np.asarray(cv2.morphologyEx(strokes, cv2.MORPH_CLOSE, torn))


Corners = tuple[int, int, int, int]


def _tables(boxes: Sequence[Corners]) -> list[list[Corners]]:
    """Cells that touch each other, over any number of others, are one table; a cell alone is none."""
    waiting, tables = list(boxes), []
    while waiting:
        table, edge = [], [waiting.pop(0)]
        while edge:
            one = edge.pop()
            table.append(one)
            touching = [other for other in waiting if _touch(one, other)]
            edge += touching
            waiting = [other for other in waiting if other not in touching]
        if len(table) > 1:
            tables.append(table)
    return sorted(tables, key=lambda table: min(top for _, top, _, _ in table))


def _touch(one: Corners, other: Corners) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return (across > 4 and -_APART <= down <= 4) or (down > 4 and -_APART <= across <= 4)


def _numbered(table: Sequence[Corners]) -> list[Grid]:
    """The cells of a table with rows and columns counted from 0 at its top left."""
    across = _edges([side for left, _, right, _ in table for side in (left, right)])
    down = _edges([side for _, top, _, bottom in table for side in (top, bottom)])
    cells = [
        Grid(
            (left, top, right, bottom),
            row=down[top],
            column=across[left],
            rows=max(1, down[bottom] - down[top]),
            columns=max(1, across[right] - across[left]),
        )
        for left, top, right, bottom in table
    ]
    return sorted(cells, key=lambda cell: (cell.row, cell.column))


def _edges(sides: Sequence[int]) -> dict[int, int]:
    """The number of the line of the grid on which each edge lies; neighbours of one rule lie on the same."""
    numbers: dict[int, int] = {}
    number, last = -1, -1_000
    for side in sorted(set(sides)):
        if side - last > _SAME_EDGE:
            number += 1
        numbers[side] = number
        last = side
    return numbers


def _scaled(corners: tuple[float, float, float, float], by: float) -> tuple[float, float, float, float]:
    left, top, right, bottom = corners
    return left * by, top * by, right * by, bottom * by
