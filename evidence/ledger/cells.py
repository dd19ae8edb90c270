"""Cells of a ledger understood: each reader takes one cell of a row and names the place when it cannot."""

from __future__ import annotations

import datetime as dt
import enum
import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from evidence.ledger.sheets import CellValue, SheetRow, refuse
from models.errors import LedgerRefused
from models.ledger import RowRef
from models.values import Capacity, Metres, Money

Choice = TypeVar("Choice", bound=enum.StrEnum)

# "2020-10-21", "2020/10/21", "2020.10.21", "2020年10月21日", each with or without a time of midnight.
_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: 00:00:00)?")
_NUMBER = re.compile(r"-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
# A spreadsheet stores numbers in binary: what lies beyond a gram of a 万吨 is its noise.
_PLACES_OF_A_FLOAT = 8
# Spreadsheets keep 15 digits of a number, so an 18-digit code typed as a number has lost its end.
_DIGITS_KEPT = 15


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of one row, read by heading. Every reader raises LedgerRefused naming sheet, row and column."""

    row: SheetRow

    @property
    def place(self) -> RowRef:
        """Where the row stands."""
        return RowRef(self.row.sheet, self.row.number)

    def refusal(self, heading: str, why: str) -> LedgerRefused:
        """The refusal of one cell, for the caller to raise."""
        return refuse(self.row.sheet, why, self.row.number, heading)

    def raw(self, heading: str) -> CellValue:
        """The cell as it stands; None when it is empty."""
        return self.row.cells.get(heading)

    def text(self, heading: str, *, required: bool = False) -> str:
        """Words of a cell; numbers lose a trailing ``.0``. Empty text where the cell is empty."""
        value = self.raw(heading)
        if value is None:
            if required:
                raise self.refusal(heading, "不能为空")
            return ""
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and len(str(value)) > _DIGITS_KEPT:
            raise self.refusal(heading, "长数字已被电子表格舍入，请改为文本格式重新录入")
        return str(value).strip()

    def number(self, heading: str, *, required: bool = False) -> Decimal | None:
        """A number that is not negative; None where the cell is empty."""
        value = self.raw(heading)
        if value is None:
            if required:
                raise self.refusal(heading, "不能为空")
            return None
        text = str(value).strip()
        if isinstance(value, bool) or (isinstance(value, str) and not _NUMBER.fullmatch(text)):
            raise self.refusal(heading, f"「{text[:20]}」不是数字")
        try:
            number = Decimal(text.replace(",", ""))
        except InvalidOperation as broken:
            raise self.refusal(heading, f"「{text[:20]}」不是数字") from broken
        if not number.is_finite() or number < 0:
            raise self.refusal(heading, f"「{text[:20]}」不能为负数")
        return round(number, _PLACES_OF_A_FLOAT) if isinstance(value, float) else number

    def count(self, heading: str) -> int | None:
        """A whole number; None where the cell is empty."""
        number = self.number(heading)
        if number is None:
            return None
        if number != number.to_integral_value():
            raise self.refusal(heading, f"「{number}」不是整数")
        return int(number)

    def capacity(self, heading: str, *, required: bool = False) -> Capacity | None:
        """A capacity written in 万吨/年."""
        number = self.number(heading, required=required)
        return None if number is None else Capacity.from_wan(number)

    def metres(self, heading: str) -> Metres | None:
        """A length in metres."""
        number = self.number(heading)
        return None if number is None else Metres(number)

    def money(self, heading: str) -> Money | None:
        """An amount in yuan, whole to the fen."""
        number = self.number(heading)
        if number is None:
            return None
        try:
            return Money.from_yuan(number)
        except ValueError as broken:
            raise self.refusal(heading, f"「{number}」元不足一分，无法识别") from broken

    def date(self, heading: str) -> dt.date:
        """A whole date; a number without a date format is refused rather than guessed."""
        value = self.raw(heading)
        if isinstance(value, dt.datetime):
            return value.date()
        if isinstance(value, dt.date):
            return value
        found = _DATE.fullmatch(str(value).strip()) if isinstance(value, str) else None
        if not found:
            raise self.refusal(heading, "不能为空" if value is None else f"「{str(value)[:20]}」不是日期")
        try:
            return dt.date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError as broken:
            raise self.refusal(heading, f"「{found[0]}」不是存在的日期") from broken

    def choice(self, heading: str, among: type[Choice]) -> Choice:
        """One of the listed words."""
        text = self.text(heading, required=True)
        try:
            return among(text)
        except ValueError as unknown:
            raise self.refusal(heading, f"「{text[:20]}」不在可选值 {' / '.join(among)} 之中") from unknown

    def yes(self, heading: str, yes: str, no: str, *, default: bool | None = None) -> bool:
        """Whether the cell says ``yes`` and not ``no``; ``default`` where it is empty."""
        text = self.text(heading, required=default is None)
        if not text and default is not None:
            return default
        if text not in {yes, no}:
            raise self.refusal(heading, f"「{text[:20]}」应为 {yes} 或 {no}")
        return text == yes

    def unlisted(self, known: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        """Unknown columns, kept as they stand."""
        return tuple((heading, self.text(heading)) for heading in self.row.cells if heading not in known)
