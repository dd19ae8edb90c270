"""The capacity ledger (产能台账): an opening state and a log of events, never edited in place.

Column names and units: docs/contract.md §3.
"""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass, field

from models.values import Capacity, Metres, Money


class Origin(enum.StrEnum):
    """How an enterprise came by a capacity (来源)."""

    OWN = "自有"
    RESTRUCTURED = "兼并重组"
    TRADED = "交易"
    AUCTIONED = "拍卖"


class LineState(enum.StrEnum):
    """What state a capacity line is in (状态)."""

    OPERATING = "在产"
    IDLE = "停产"
    CLOSED = "已关停"
    UNBUILT = "未建"


class EventKind(enum.StrEnum):
    """What an event does (类型)."""

    VERIFIED = "核定"
    TRANSFER = "转让"
    AUCTION = "拍卖"
    SEALING = "查封"
    UNSEALING = "解封"
    CLOSURE = "关停"
    ACCEPTANCE = "验收"
    REDUCTION = "压减"
    REPLACEMENT = "置换"
    ADVANCE = "预拨"
    SETTLEMENT = "结算"
    RENAMING = "更名"


@dataclass(frozen=True, slots=True)
class RowRef:
    """Where a record stands in the workbook: sheet and 1-based row as the spreadsheet shows it."""

    sheet: str
    row: int

    def __str__(self) -> str:
        """The form that reports cite: ``"产能 row 14"``."""
        return f"{self.sheet} row {self.row}"


@dataclass(frozen=True, slots=True)
class Enterprise:
    """One row of 企业."""

    name: str
    credit_code: str
    city: str
    county: str
    aliases: tuple[str, ...]
    row: RowRef
    extra: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CapacityLine:
    """One row of 产能: a piece of capacity as it stood at the opening of the ledger."""

    number: str
    holder: str
    oven: str
    oven_type: str
    chamber_height: Metres | None
    oven_count: int | None
    chamber_count: int | None
    capacity: Capacity
    origin: Origin
    built: bool
    state: LineState
    listed: Capacity | None
    listed_by: str
    remark: str
    row: RowRef
    extra: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class LedgerEvent:
    """One row of 事件. ``line`` is empty where the event concerns the enterprise as a whole."""

    date: dt.date
    kind: EventKind
    line: str
    giver: str
    taker: str
    capacity: Capacity | None
    amount: Money | None
    document: str
    confirmed: bool
    remark: str
    row: RowRef
    extra: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Ledger:
    """A whole ledger: opening state plus events in order of date. ``version`` is the hash of what was imported."""

    enterprises: tuple[Enterprise, ...] = ()
    lines: tuple[CapacityLine, ...] = ()
    events: tuple[LedgerEvent, ...] = field(default=())
    version: str = ""
