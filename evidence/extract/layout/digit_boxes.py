"""Amounts written one digit a box under 亿千百十万千百十元角分, as on cheques and receipts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from evidence.extract.layout.cells import Cell, Sheet
from models.geometry import Box, union
from models.values import Money

# Places down to the fen, highest first; a form prints as many as it needs, such as "百十万千百十元角分".
_PLACES = "十亿千百十万千百十元角分"
_VARIANTS = str.maketrans("仟佰拾圆", "千百十元")
_REACH = 3.0  # heights of the heading: its digits stand no further below
_DIGITS = re.compile(r"[¥￥Y]?[\d¥￥]+")


@dataclass(frozen=True, slots=True)
class BoxedAmount:
    """An amount in digit boxes: the spans of its digits in the paper's folded text, and its value."""

    value: Money
    spans: tuple[tuple[int, int], ...]
    box: Box


def read_digit_boxes(sheet: Sheet) -> list[BoxedAmount]:
    """Every amount that stands in digit boxes on ``sheet``. The last digit must stand under 分."""
    amounts: list[BoxedAmount] = []
    for heading in _headings(sheet):
        amount = _amount_under(sheet, heading)
        if amount is not None:
            amounts.append(amount)
    return amounts


def _headings(sheet: Sheet) -> Iterable[tuple[Cell, Box, int]]:
    """Rows of places, in one cell or in one cell a place: a cell of the row, the box around all, and how many."""
    seen: set[Cell] = set()
    for cell in sheet.cells:
        if cell in seen:
            continue
        letters = cell.text.translate(_VARIANTS)
        if len(letters) >= 5 and _PLACES.endswith(letters):
            yield cell, cell.box, len(letters)
        elif letters in set(_PLACES):
            row = [other for other in sheet.row(cell) if other.text.translate(_VARIANTS) in set(_PLACES)]
            seen.update(row)
            if len(row) >= 5 and _PLACES.endswith("".join(other.text for other in row).translate(_VARIANTS)):
                yield cell, union(other.box for other in row), len(row)


def _row_below(sheet: Sheet, cell: Cell, box: Box, pitch: float) -> list[Cell]:
    """The nearest row of cells below a heading and within its width, whatever stands beside it on the page."""
    lower = [
        other
        for other in sheet.cells
        if other.page == cell.page
        and box.bottom - 0.3 * box.height <= other.box.top <= box.bottom + _REACH * box.height
        and other.box.left >= box.left - pitch
        and other.box.right <= box.right + pitch
    ]
    nearest = min(lower, key=lambda other: other.box.top, default=None)
    level = [other for other in lower if nearest is not None and other.middle <= nearest.box.bottom]
    return sorted(level, key=lambda other: other.box.left)


def _amount_under(sheet: Sheet, heading: tuple[Cell, Box, int]) -> BoxedAmount | None:
    cell, box, places = heading
    pitch = box.width / places
    row = _row_below(sheet, cell, box, pitch)
    digits = "".join(other.text for other in row)
    if not row or not _DIGITS.fullmatch(digits):
        return None
    number = re.sub(r"\D", "", digits)
    if not 3 <= len(number) <= places or abs(row[-1].box.right - box.right) > pitch:
        return None
    return BoxedAmount(
        Money(int(number)), tuple(span for other in row for span in other.spans), union(o.box for o in row)
    )
