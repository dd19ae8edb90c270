"""A ledger workbook becomes a ledger, or is refused as a whole (docs/contract.md §3)."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from evidence.ledger.cells import Cells
from evidence.ledger.sheets import read_sheets, refuse
from models.ledger import CapacityLine, Enterprise, EventKind, Ledger, LedgerEvent, LineState, Origin
from models.values import plain

COLUMNS: dict[str, tuple[str, ...]] = {
    "企业": ("企业名称", "统一社会信用代码", "市", "县", "曾用名及简称"),
    "产能": (
        "产能编号", "企业名称", "焦炉", "炉型", "炭化室高度(米)", "座数", "孔数", "产能(万吨/年)", "来源", "焦炉建成",
        "状态", "列入压减(万吨/年)", "压减文号", "备注",
    ),
    "事件": (
        "日期", "类型", "产能编号", "转出企业", "转入企业", "产能(万吨/年)", "金额(元)", "文号", "状态", "备注",
    ),
}  # fmt: skip
# The contract separates aliases by ；; keyboards also give ; and 、.
_ALIAS_BREAK = re.compile(r"[；;、\n]")


def load_ledger(path: Path) -> Ledger:
    """Read a ledger from an XLSX file or a folder of CSV files (UTF-8 with or without BOM, or GB18030).

    Raises LedgerRefused naming sheet, row and column when a column is missing, a cell cannot be read, or a line number
    stands twice; nothing is imported then. An event that points at a line or an enterprise nobody listed is imported:
    replay names it. ``version`` is the hash of the content, whatever the file format.
    """
    sheets = read_sheets(path)
    for name, columns in COLUMNS.items():
        for column in columns:
            if column not in sheets[name].headings:
                raise refuse(name, "缺少这一列", 1, column)
    enterprises = tuple(_enterprise(Cells(row)) for row in sheets["企业"].rows)
    lines = tuple(_line(Cells(row)) for row in sheets["产能"].rows)
    events = tuple(_event(Cells(row)) for row in sheets["事件"].rows)
    _refuse_twice(lines)
    ordered = tuple(sorted(events, key=lambda event: (event.date, event.row.row)))
    ledger = Ledger(enterprises, lines, ordered)
    return dataclasses.replace(ledger, version=_version(ledger))


def _enterprise(cells: Cells) -> Enterprise:
    aliases = (alias.strip() for alias in _ALIAS_BREAK.split(cells.text("曾用名及简称")))
    return Enterprise(
        name=cells.text("企业名称", required=True),
        credit_code=cells.text("统一社会信用代码").upper(),
        city=cells.text("市"),
        county=cells.text("县"),
        aliases=tuple(alias for alias in aliases if alias),
        row=cells.place,
        extra=cells.unlisted(COLUMNS["企业"]),
    )


def _line(cells: Cells) -> CapacityLine:
    capacity = cells.capacity("产能(万吨/年)", required=True)
    if capacity is None:
        raise cells.refusal("产能(万吨/年)", "不能为空")
    return CapacityLine(
        number=cells.text("产能编号", required=True),
        holder=cells.text("企业名称", required=True),
        oven=cells.text("焦炉"),
        oven_type=cells.text("炉型"),
        chamber_height=cells.metres("炭化室高度(米)"),
        oven_count=cells.count("座数"),
        chamber_count=cells.count("孔数"),
        capacity=capacity,
        origin=cells.choice("来源", Origin),
        built=cells.yes("焦炉建成", "是", "否"),
        state=cells.choice("状态", LineState),
        listed=cells.capacity("列入压减(万吨/年)"),
        listed_by=cells.text("压减文号"),
        remark=cells.text("备注"),
        row=cells.place,
        extra=cells.unlisted(COLUMNS["产能"]),
    )


def _event(cells: Cells) -> LedgerEvent:
    return LedgerEvent(
        date=cells.date("日期"),
        kind=cells.choice("类型", EventKind),
        line=cells.text("产能编号"),
        giver=cells.text("转出企业"),
        taker=cells.text("转入企业"),
        capacity=cells.capacity("产能(万吨/年)"),
        amount=cells.money("金额(元)"),
        document=cells.text("文号"),
        # Contract §3: an event without 状态 is 已确认.
        confirmed=cells.yes("状态", "已确认", "未确认", default=True),
        remark=cells.text("备注"),
        row=cells.place,
        extra=cells.unlisted(COLUMNS["事件"]),
    )


def _refuse_twice(lines: Sequence[CapacityLine]) -> None:
    """Refuse a line number that stands twice: no event could say which of the two it means."""
    seen: dict[str, int] = {}
    for line in lines:
        if line.number in seen:
            raise refuse("产能", f"「{line.number}」与第 {seen[line.number]} 行重复", line.row.row, "产能编号")
        seen[line.number] = line.row.row


def _version(ledger: Ledger) -> str:
    """SHA-256 of the content in a canonical form: the same rows give the same version from XLSX and from CSV."""
    content = json.dumps(dataclasses.asdict(ledger), ensure_ascii=False, sort_keys=True, default=_plain_form)
    return hashlib.sha256(content.encode()).hexdigest()


def _plain_form(value: object) -> str:
    # 60 and 60.0 are the same tonnage.
    return plain(value) if isinstance(value, Decimal) else str(value)
