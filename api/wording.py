"""How pages write values and states: Chinese words, units, thousands separated. Contract forms in, text out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from evidence.standing import MatterState
from models.decisions import CONCLUSION_LABELS, PROVISION_LABELS
from models.findings import VERDICT_LABELS, Severity
from models.papers import KIND_LABELS, SUBTYPE_LABELS
from models.people import ROLE_LABELS
from models.values import plain

# The offices are all in one zone; records are in UTC.
_HERE = ZoneInfo("Asia/Shanghai")

LABELS: dict[str, dict[str, str]] = {
    "state": {
        MatterState.EMPTY: "待上传",
        MatterState.READING: "识读中",
        MatterState.JUDGING: "核验中",
        MatterState.REVIEW: "待复核",
        MatterState.CAN_CONFIRM: "可以确认",
        MatterState.CANNOT_CONFIRM: "暂不能确认",
        MatterState.NEEDS_DECISION: "需市级决定",
    },
    "scan": {
        "recorded": "排队中",
        "reading": "识读中",
        "read": "已识读",
        "failed": "识读失败",
        "cancelled": "已取消",
    },
    "page": {
        "owed": "排队中",
        "reading": "识读中",
        "text": "已识读",
        "blank": "空白页",
        "failed": "识读失败",
        "cancelled": "已取消",
    },
    "severity": {
        Severity.REFUSE: "不予确认",
        Severity.ASK: "须补充材料",
        Severity.HOLD: "暂缓",
        Severity.BLOCK: "须先更正",
        Severity.NO_COMPENSATION: "不予补偿",
        Severity.WARN: "提示",
        Severity.NOTE: "备注",
    },
    "standing": {"unreviewed": "未复核", "approved": "已确认", "corrected": "已更正", "rejected": "不采信"},
    "verdict": {verdict.value: label for verdict, label in VERDICT_LABELS.items()},
    "conclusion": {one.value: label for one, label in CONCLUSION_LABELS.items()},
    "provision": {one.value: label for one, label in PROVISION_LABELS.items()},
    "kind": {one.value: label for one, label in KIND_LABELS.items()},
    "subtype": {one.value: label for one, label in SUBTYPE_LABELS.items()},
    "role": {one.value: label for one, label in ROLE_LABELS.items()},
    "action": {
        "matter.created": "新建案卷",
        "matter.attested": "填写核对事项",
        "check.waived": "豁免核验规则",
        "check.waiver_withdrawn": "撤回豁免",
        "scan.accepted": "上传扫描件",
        "scan.read": "识读完成",
        "scan.failed": "识读失败",
        "scan.cancelled": "取消识读",
        "scan.retried": "重新识读",
        "fact.approve": "确认事实",
        "fact.correct": "更正事实",
        "fact.reject": "不采信事实",
        "fact.undo": "撤销决定",
        "matter.judged": "完成核验",
    },
}


def money(form: str) -> str:
    """An amount with thousands separated: ``"21600000.00"`` → ``"21,600,000.00"``."""
    return f"{Decimal(form):,.2f}"


def wan_tonnes(form: str) -> str:
    """A capacity in 万吨/年: ``"600000"`` → ``"60万吨/年"``."""
    return f"{plain(Decimal(form) / 10_000)}万吨/年"


def percent(form: str) -> str:
    """A share in percent: ``"0.51"`` → ``"51%"``."""
    return f"{plain(Decimal(form) * 100)}%"


def date_words(form: str) -> str:
    """A date in words: ``"2018-05-09"`` → ``"2018年5月9日"``."""
    date = dt.date.fromisoformat(form)
    return f"{date.year}年{date.month}月{date.day}日"


_WRITERS: dict[str, Callable[[str], str]] = {
    "money": lambda form: f"{money(form)} 元",
    "capacity": wan_tonnes,
    "ratio": percent,
    "date": date_words,
    "unitprice": lambda form: f"{form} 元/吨",
    "metres": lambda form: f"{form} 米",
    "years": lambda form: f"{form} 年",
    "sealrank": lambda form: {"first": "首封", "waiting": "轮候", "renewed": "续封"}[form],
}


def shown(value: str | bool, value_type: str) -> str:  # noqa: FBT001 - a yes/no is a value here
    """A fact's value as people write it, by the name of its type."""
    if isinstance(value, bool):
        return "是" if value else "否"
    return _WRITERS.get(value_type, str)(value)


def moment(at: dt.datetime) -> str:
    """A UTC time of the records as the wall clock here shows it: ``2026-03-05 14:07``."""
    return at.replace(tzinfo=dt.UTC).astimezone(_HERE).strftime("%Y-%m-%d %H:%M")


def size(count: int) -> str:
    """A number of bytes for people: ``"1.4 MB"``."""
    if count < 1024:
        return f"{count} B"
    kilobytes = count / 1024
    return f"{kilobytes:.0f} KB" if kilobytes < 1024 else f"{kilobytes / 1024:.1f} MB"


def ledger_row(citation: str) -> str:
    """A ledger citation in words: ``"产能 row 14"`` → ``"台账《产能》第14行"``."""
    sheet, _, row = citation.partition(" row ")
    return f"台账《{sheet}》第{row}行" if row else citation


def label(value: str, table: str) -> str:
    """The Chinese word of ``value`` in one of the tables; the value itself where the table has none."""
    return LABELS[table].get(value, value)


FILTERS: dict[str, Callable[..., Any]] = {
    "money": money,
    "wan": wan_tonnes,
    "percent": percent,
    "shown": shown,
    "moment": moment,
    "size": size,
    "ledger_row": ledger_row,
    "label": label,
    "plain": lambda form: plain(Decimal(form)),
}
