"""The sample ledger workbook (产能台账), in the shape of docs/contract.md §3."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from models.ledger import EventKind, LineState, Origin
from models.values import Capacity, Money
from tests.specimens.deal import Company

ENTERPRISE_COLUMNS = ("企业名称", "统一社会信用代码", "市", "县", "曾用名及简称")
LINE_COLUMNS = (
    "产能编号",
    "企业名称",
    "焦炉",
    "炉型",
    "炭化室高度(米)",
    "座数",
    "孔数",
    "产能(万吨/年)",
    "来源",
    "焦炉建成",
    "状态",
    "列入压减(万吨/年)",
    "压减文号",
    "备注",
)
EVENT_COLUMNS = (
    "日期",
    "类型",
    "产能编号",
    "转出企业",
    "转入企业",
    "产能(万吨/年)",
    "金额(元)",
    "文号",
    "状态",
    "备注",
)
CUT_LIST = "晋政办发〔2019〕66号"


@dataclass(frozen=True, slots=True)
class LineRow:
    """A row of 产能. ``listed`` is what of it stands on the cut list."""

    number: str
    holder: Company
    capacity: Capacity
    origin: Origin = Origin.OWN
    built: bool = True
    state: LineState = LineState.CLOSED
    listed: Capacity | None = None
    oven: str = "1#、2#焦炉"
    height: Decimal = Decimal("4.3")


@dataclass(frozen=True, slots=True)
class EventRow:
    """A row of 事件."""

    date: dt.date
    kind: EventKind
    line: str = ""
    giver: str = ""
    taker: str = ""
    capacity: Capacity | None = None
    amount: Money | None = None
    document: str = ""
    confirmed: bool = True
    remark: str = ""


@dataclass(frozen=True, slots=True)
class LedgerRows:
    """Rows that one matter needs the ledger to hold."""

    enterprises: tuple[Company, ...] = ()
    lines: tuple[LineRow, ...] = ()
    events: tuple[EventRow, ...] = ()

    def __add__(self, other: LedgerRows) -> LedgerRows:
        """Rows of both, an enterprise only once."""
        known = {firm.name for firm in self.enterprises}
        new = tuple(firm for firm in other.enterprises if firm.name not in known)
        return LedgerRows(self.enterprises + new, self.lines + other.lines, self.events + other.events)


def _wan(capacity: Capacity | None) -> float | int | None:
    """A number as spreadsheets hold it."""
    if capacity is None:
        return None
    return int(capacity.wan) if capacity.wan == capacity.wan.to_integral_value() else float(capacity.wan)


def short_name(firm: Company) -> str:
    """How people call the firm: ``山西禾川焦化（集团）有限公司`` → ``禾川焦化``."""
    name = firm.name.partition("（")[0]
    for suffix in ("股份有限公司", "有限责任公司", "有限公司"):
        name = name.removesuffix(suffix)
    return name[2:]


def _line(row: LineRow) -> tuple[object, ...]:
    built = row.built
    return (
        row.number,
        row.holder.name,
        row.oven if built else "",
        "捣固" if built else "",
        float(row.height) if built else None,
        2 if built else None,
        110 if built else None,
        _wan(row.capacity),
        str(row.origin),
        "是" if built else "否",
        str(row.state if built else LineState.UNBUILT),
        _wan(row.listed),
        CUT_LIST if row.listed else "",
        "",
    )


def _event(row: EventRow) -> tuple[object, ...]:
    return (
        row.date,
        str(row.kind),
        row.line,
        row.giver,
        row.taker,
        _wan(row.capacity),
        float(row.amount.yuan) if row.amount else None,
        row.document,
        "已确认" if row.confirmed else "未确认",
        row.remark,
    )


def _sheet(sheet: Worksheet, columns: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> None:
    sheet.append(columns)
    for row in rows:
        sheet.append([None if cell == "" else cell for cell in row])


def workbook(rows: LedgerRows) -> bytes:
    """The ledger as XLSX."""
    book = Workbook()
    first = book.active
    assert isinstance(first, Worksheet)
    first.title = "企业"
    _sheet(
        first,
        ENTERPRISE_COLUMNS,
        ((firm.name, firm.code, firm.city, firm.county, short_name(firm)) for firm in rows.enterprises),
    )
    _sheet(book.create_sheet("产能"), LINE_COLUMNS, (_line(row) for row in rows.lines))
    events = sorted(rows.events, key=lambda event: event.date)
    _sheet(book.create_sheet("事件"), EVENT_COLUMNS, (_event(row) for row in events))
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()
