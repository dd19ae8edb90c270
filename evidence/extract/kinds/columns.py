"""Columns headed by sides: 卖方 | 买方 above names and codes, 收购方（盖章） | 目标公司（盖章） above signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from evidence.extract.found import Found
from evidence.extract.kinds.known_names import known_name
from evidence.extract.kinds.readers import pieces
from evidence.extract.kinds.sources import Sources
from evidence.extract.layout.cells import Cell, Spans

_ROWS = 8  # rows below a heading that may belong to it
_GAP = 9.0  # heights of a line: what stands further below belongs to something else


@dataclass(frozen=True, slots=True)
class Column:
    """A heading and the cells below it, from top to bottom."""

    heading: str
    cells: tuple[Cell, ...]

    def name(self) -> tuple[str, Spans] | None:
        """The first name of the column that fills its cell, or two cells over which it is wrapped."""
        for place, cell in enumerate(self.cells):
            for wrapped in (cell.text, cell.text + "".join(other.text for other in self.cells[place + 1 : place + 2])):
                known = known_name(wrapped)
                if known is not None and known[1] == len(wrapped):
                    spans = (*cell.spans, *(self.cells[place + 1].spans if wrapped != cell.text else ()))
                    return known[0], pieces(spans, 0, len(wrapped))
        return None


def columns(sources: Sources, word: str) -> Iterator[Column]:
    """Columns whose headings match ``word``, where at least two such headings stand in one row."""
    heading = re.compile(rf"(?:{word})(?:（[^（）]{{1,12}}）)*[:：]?")
    headings = [cell for cell in sources.sheet.cells if len(cell.text) <= 24 and heading.fullmatch(cell.text)]
    for cell in headings:
        row = [other for other in headings if cell.beside(other)]
        if len(row) < 2:
            continue
        under = [other for other in below(sources, cell, row) if not heading.fullmatch(other.text)]
        yield Column(cell.text, tuple(under[:_ROWS]))


def below(sources: Sources, heading: Cell, row: list[Cell]) -> list[Cell]:
    """Cells under ``heading`` and nearer to it than to the other headings of its row."""
    if heading.ruled is not None:
        ruled = [cell for cell in sources.sheet.cells if cell.tabled_with(heading) and _in_column(cell, heading)]
        if ruled:
            return sorted(ruled, key=lambda cell: (cell.ruled.row if cell.ruled else 0, cell.box.left))
    found: list[Cell] = []
    floor = heading.box.bottom
    for cell in sorted(sources.sheet.cells, key=lambda cell: cell.box.top):
        if cell.page != heading.page or cell.middle <= heading.box.bottom:
            continue
        if cell.box.top - floor > _GAP * heading.box.height:
            break
        nearest = min(row, key=lambda other: _apart(other, cell))
        if nearest == heading and _apart(heading, cell) < 0.12:
            found.append(cell)
            floor = cell.box.bottom
    return found


def _in_column(cell: Cell, heading: Cell) -> bool:
    if cell.ruled is None or heading.ruled is None or cell.ruled.row <= heading.ruled.row:
        return False
    first, last = heading.ruled.column, heading.ruled.column + heading.ruled.columns
    return first <= cell.ruled.column and cell.ruled.column + cell.ruled.columns <= last


def _apart(heading: Cell, cell: Cell) -> float:
    return min(abs(heading.box.left - cell.box.left), abs(heading.box.centre[0] - cell.box.centre[0]))


def named(column: Column) -> Found[str] | None:
    """The column's name where it stands on one line; None where there is none."""
    name = column.name()
    return Found(name[1][0][0], name[1][0][1], name[0]) if name is not None else None
