"""Headings of ruled tables: words over a column of values, and groups that cross a row of labels."""

from __future__ import annotations

import re
from dataclasses import dataclass

from evidence.extract.layout.cells import Cell, Sheet
from models.pages import TableCell

# A word over a column: 成交价（万元）; a name or an amount is none.
_HEAD = re.compile(r"(?!.*(?:公司|法院|银行|人民币|转账)$)[㐀-鿿A-Za-z/]{1,10}(?:[（(\[][^）)]{1,12}[）)\]])?")
_FEWEST = 3  # headings in a row: two words beside each other are a label and its value
_EMPTY = "—-/ "


@dataclass(frozen=True, slots=True)
class Column:
    """What stands under a heading: its first value, and whether further values follow in the column."""

    first: Cell
    several: bool


def column_under(sheet: Sheet, head: Cell) -> Column | None:
    """The column that ``head`` heads: its row holds nothing but words, and figures stand in the row below."""
    here = head.ruled
    below = sheet.under(head) if here is not None else None
    if here is None or below is None:
        return None
    heads = [cell for cell in sheet.row(head) if cell.ruled is not None and _same_row(cell.ruled, here)]
    values = [value for cell in heads if (value := sheet.under(cell)) is not None]
    if len(heads) < _FEWEST or not all(_HEAD.fullmatch(cell.text) for cell in heads):
        return None
    if not any(re.search(r"\d", value.text) for value in values):
        return None
    further = sheet.under(below)
    several = (
        further is not None
        and further.ruled is not None
        and _same_column(further.ruled, here)
        and further.text.strip(_EMPTY) != ""
    )
    return Column(below, several)


def crossing(sheet: Sheet, label: Cell, group: Cell) -> Cell | None:
    """The cell in the row of one and the column of the other; None where they do not cross.

    ``名称`` opens a row and ``卖方`` heads a column, or the other way round.
    """
    one, other = label.ruled, group.ruled
    if one is None or other is None or not label.tabled_with(group):
        return None
    if one.row > other.row and one.column < other.column:
        row, column = one, other
    elif one.row < other.row and one.column > other.column:
        row, column = other, one
    else:
        return None
    ruled = [(cell, cell.ruled) for cell in sheet.cells if cell.ruled is not None and cell.tabled_with(label)]
    return next((cell for cell, at in ruled if _same_row(at, row) and _same_column(at, column)), None)


def _same_row(one: TableCell, other: TableCell) -> bool:
    return (one.table, one.row, one.rows) == (other.table, other.row, other.rows)


def _same_column(one: TableCell, other: TableCell) -> bool:
    return (one.table, one.column, one.columns) == (other.table, other.column, other.columns)
