"""How values are written in an official paper, and the words that stand for what is missing."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from decimal import Decimal

from evidence.report.blocks import Run
from models.ledger import RowRef
from models.matters import Paper
from models.papers import KIND_LABELS, SUBTYPE_LABELS, fact_spec
from models.values import Capacity, Metres, Money, Ratio, SealRank, UnitPrice, Value, Years, contract_form, plain

UNREAD = Run("〔未读出〕", gap=True)
ABSENT = Run("〔材料未载明〕", gap=True)
NOTICE = "晋焦压减组办字〔2020〕2号"
OFFICE = "焦化行业压减过剩产能专项工作领导小组办公室"
# The printers' mark for a character that cannot be shown.
GETA = "〓"
_NUMERALS = "〇一二三四五六七八九"
_RANKS = {SealRank.FIRST: "首封", SealRank.WAITING: "轮候", SealRank.RENEWED: "续封"}


def clean(text: str) -> str:
    """``text`` as one line that any writer can take: no control, direction or broken characters."""
    shown = []
    for char in text:
        category = unicodedata.category(char)
        if char in "\t\n\r\v\f\u2028\u2029":
            shown.append(" ")
        elif category == "Cs":
            shown.append(GETA)
        elif category not in {"Cc", "Cf"}:
            # Control and direction characters show nothing and may hide or turn round what follows.
            shown.append(char)
    return "".join(shown)


def numeral(number: int) -> str:
    """Chinese numeral of 1–99 as headings use it: 12 → 十二."""
    tens, units = divmod(number, 10)
    if not tens:
        return _NUMERALS[units]
    return ("" if tens == 1 else _NUMERALS[tens]) + "十" + (_NUMERALS[units] if units else "")


def date_text(date: dt.date) -> str:
    """A date as official papers write it, without leading zeros: 2018年5月9日 (GB/T 9704-2012, 7.3.5.4)."""
    return f"{date.year}年{date.month}月{date.day}日"


def money_text(amount: Money) -> str:
    """An amount in yuan with thousands separated: 21,600,000.00元."""
    return f"{amount.yuan:,.2f}元"


def capacity_text(capacity: Capacity) -> str:
    """A capacity in 万吨/年 without rounding: 60万吨/年."""
    return f"{plain(capacity.wan)}万吨/年"


def percent_text(ratio: Ratio) -> str:
    """A share in percent without rounding: 51%."""
    return f"{plain(ratio.fraction * Decimal(100))}%"


def value_text(value: Value) -> str:
    """Any value as the report prints it, with its unit."""
    written: dict[type, object] = {
        Money: money_text,
        Capacity: capacity_text,
        Ratio: percent_text,
        dt.date: date_text,
        UnitPrice: lambda price: f"{price}元/吨",
        Metres: lambda height: f"{height}米",
        Years: lambda years: f"{years}年",
        SealRank: lambda rank: _RANKS[rank],
        bool: lambda yes: "是" if yes else "否",
    }
    writer = written.get(type(value))
    return str(writer(value)) if callable(writer) else str(value)


def value_forms(value: Value) -> tuple[str, ...]:
    """The ways in which running text may write ``value``, longest first; used to place a mark beside it."""
    forms = {value_text(value), str(contract_form(value))}
    if isinstance(value, Money):
        forms |= {f"{value.yuan:,.2f}", f"{value}元", f"{plain(value.yuan)}元", f"{plain(value.yuan / 10_000)}万元"}
    if isinstance(value, Capacity):
        forms |= {f"{plain(value.wan)}万吨", f"{value}吨"}
    if isinstance(value, bool | SealRank | Years):
        forms = {value_text(value)} if not isinstance(value, bool) else set()
    return tuple(sorted((form for form in forms if len(form) > 1), key=len, reverse=True))


def paper_name(paper: Paper) -> str:
    """What a paper is called in the report: its subtype where it has one, else its kind."""
    return SUBTYPE_LABELS[paper.subtype] if paper.subtype else KIND_LABELS[paper.kind]


def fact_label(paper: Paper, name: str) -> str:
    """Chinese label of a fact on this paper."""
    return fact_spec(paper.kind, name).label


def row_text(row: RowRef) -> str:
    """A ledger row as the report cites it: 《产能》表第14行."""
    return f"《{row.sheet}》表第{row.row}行"


def office_of(city: str) -> str:
    """Name of the city's leading-group office; ××市 stands where the city is not known."""
    place = re.sub(r"\s", "", city) or "××市"
    return (place if place.endswith("市") else f"{place}市") + OFFICE


def title_lines(pieces: list[str], width: int = 20) -> list[list[tuple[int, str]]]:
    """Break a title into the fewest lines of at most ``width`` characters, as even as can be.

    ``pieces`` are words that should stay whole; one longer than a line is cut. Returns, per line, the index of each
    piece with the words of it that stand there.
    """
    # A name too long for a line must be cut; cut in small parts, it shares its lines with the words around it.
    grain = width if all(len(piece) <= width for piece in pieces) else 4
    parts: list[tuple[int, str]] = []
    for index, piece in enumerate(pieces):
        parts += [(index, piece[start : start + grain]) for start in range(0, len(piece), grain)]
    # best[i]: least (number of lines, sum of squared slack) for parts[i:], with the end of its first line.
    best: list[tuple[tuple[int, int], int]] = [((0, 0), len(parts))] * (len(parts) + 1)
    for start in range(len(parts) - 1, -1, -1):
        choices = []
        for end in range(start + 1, len(parts) + 1):
            length = sum(len(text) for _, text in parts[start:end])
            if length > width:
                break
            lines, slack = best[end][0]
            choices.append(((lines + 1, slack + (width - length) ** 2), end))
        best[start] = min(choices)
    broken, at = [], 0
    while at < len(parts):
        end = best[at][1]
        broken.append(parts[at:end])
        at = end
    return broken
