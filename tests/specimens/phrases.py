"""Writing papers as plain Chinese text: slots of a deal become marks, lines become blocks.

``[buyer]`` prints the deal's buyer and marks it as fact ``buyer``; ``[payer=buyer]`` marks it as another fact,
``[payer?=buyer]`` as an optional one, ``[-buyer]`` not at all; ``[price:cap]`` chooses the form. ``script`` reads
whole papers in that notation; both are shown in ``FORMAT.md``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import cast

from models.values import Capacity, Money
from tests.specimens import words
from tests.specimens.deal import Company, Court, Deal
from tests.specimens.marks import mark, plain
from tests.specimens.paper import Align, Block, Face, Heading, Line, PageBreak, Para, Rule, Signature, Space, Stamp

Field = str | Money | Capacity | dt.date
_SLOT = re.compile(r"\[(?P<hidden>-)?(?:(?P<fact>\w+\??)=)?(?P<field>\w+)(?::(?P<form>\w+))?\]")

_MONEY: dict[str, Callable[[Money], str]] = {
    "fig": str,
    "yuan": words.plain_yuan,
    "comma": words.thousands,
    "wide": lambda amount: words.thousands(amount, "，"),
    "cap": words.capitals,
    "round": lambda amount: words.capitals(amount, yuan="圆"),
    "zheng": lambda amount: words.capitals(amount, whole="正"),
    "wan": words.wan_yuan,
}
_DATE: dict[str, Callable[[dt.date], str]] = {
    "ar": words.arabic_date,
    "cn": words.chinese_date,
    "pad": words.padded_date,
    "sp": words.spaced_date,
    "slash": words.slashed_date,
    "dot": words.dotted_date,
    "dash": dt.date.isoformat,
    "tight": lambda day: day.strftime("%Y%m%d"),
}
_CAPACITY: dict[str, Callable[[Capacity], str]] = {
    "nian": lambda amount: words.capacity_forms(amount)[0],
    "wide": lambda amount: words.capacity_forms(amount)[1],
    "nian_chan": lambda amount: words.capacity_forms(amount)[2],
    "ton": lambda amount: words.capacity_forms(amount)[3],
    "ta": lambda amount: words.capacity_forms(amount)[4],
    "wan": lambda amount: f"{words.wan(amount)}万吨",
    "num": words.wan,
}


def _half(text: str) -> str:
    return text.replace("（", "(").replace("）", ")")


_TEXT: dict[str, Callable[[str], str]] = {
    "as": str,
    "half": _half,
    "six": lambda text: text.replace("（", "〔").replace("）", "〕"),
    "sp": " ".join,
    "wide": "　".join,
}


def _company(name: str, firm: Company) -> dict[str, Field]:
    return {
        name: firm.name,
        f"{name}_code": firm.code,
        f"{name}_address": firm.address,
        f"{name}_head": firm.head,
        f"{name}_account": firm.account,
        f"{name}_bank": firm.bank,
    }


def _court(name: str, court: Court) -> dict[str, Field]:
    return {name: court.full, f"{name}_short": court.short}


def fields_of(deal: Deal) -> dict[str, Field]:
    """Everything a slot may name; ``case`` and ``case1`` to ``case9`` are the numbers of the case's papers."""
    fields: dict[str, Field] = {}
    for name in ("buyer", "debtor", "applicant", "guarantor", "third"):
        fields |= _company(name, getattr(deal, name))
    fields |= _court("court", deal.court) | _court("other_court", deal.other_court)
    for name in ("capacity", "whole_capacity", "price", "starting_price", "increment", "deposit", "balance"):
        fields[name] = getattr(deal, name)
    for name in ("seal", "notice", "start", "end", "balance", "ruling", "contract"):
        fields[f"{name}_date"] = getattr(deal, f"{name}_date")
    fields["seal_start"] = deal.seal_date + dt.timedelta(days=1)
    fields["seal_end"] = deal.seal_end
    fields["case"] = deal.case
    fields |= {f"case{number}": deal.case_no(number) for number in range(1, 10)}
    other_case = f"（{deal.case_year}）{deal.other_court.code}执{deal.case_serial + 37}号"
    fields |= {
        "other_case": other_case,
        "judgment": f"（{deal.case_year - 1}）{deal.court.code}民初{deal.case_serial}号",
    }
    fields |= {"city": deal.debtor.city, "county": deal.debtor.county, "platform": deal.platform, "bidder": deal.bidder}
    fields |= {"ovens": deal.ovens, "chamber": str(deal.chamber_height), "unit_price": str(deal.unit_price)}
    return fields


def _printed(field: Field, form: str | None) -> tuple[str, str]:
    """Contract form and printed words of a field."""
    match field:
        case Money():
            return str(field), _MONEY[form or "comma"](field)
        case Capacity():
            return str(field), _CAPACITY[form or "nian"](field)
        case dt.date():
            return field.isoformat(), _DATE[form or "ar"](field)
        case _:
            return plain(field), _TEXT[form or "as"](field)


def fill(deal: Deal, text: str, extra: Mapping[str, Field] | None = None) -> str:
    """``text`` with its slots as marks; ``extra`` adds fields, whose own slots are filled too.

    Raises KeyError for an unknown field or form.
    """
    fields = fields_of(deal) | dict(extra or {})

    def one(found: re.Match[str]) -> str:
        field = fields[found["field"]]
        if isinstance(field, str) and "[" in field:
            field = fill(deal, field, {key: value for key, value in fields.items() if key != found["field"]})
        value, printed = _printed(field, found["form"])
        return printed if found["hidden"] else mark(found["fact"] or found["field"], value, printed)

    return _SLOT.sub(one, text)


_OPTIONS = re.compile(r"(?P<sign>#+|>|<|~|=)(?:\((?P<options>[^)]*)\))? ?(?P<words>.*)", re.DOTALL)


def _options(text: str | None) -> dict[str, str]:
    return dict(part.split("=", 1) for part in (text or "").split() if "=" in part)


_PLAIN_BLOCKS: dict[str, Block] = {"---": Rule(), "===": Rule(1.5, double=True), "***": PageBreak()}


def _block(paragraph: str) -> Block:
    """One paragraph of a script as a block."""
    found = _OPTIONS.fullmatch(paragraph)
    if paragraph in _PLAIN_BLOCKS or found is None:
        return _PLAIN_BLOCKS.get(paragraph) or Para(paragraph)
    options, text, sign = _options(found["options"]), found["words"], found["sign"]
    if sign == "~":
        return Space(float(text or 12))
    size = float(options["size"]) if "size" in options else None
    face = cast("Face | None", options.get("face"))
    colour = options.get("colour", "black")
    if sign.startswith("#"):
        title = sign == "##"
        spaced = float(options.get("spaced", "0.5" if title else "0"))
        return Heading(text, size or (26 if title else 22), face or "title", spaced, colour)
    side: Align = {">": "right", "<": "left"}.get(sign, "centre")  # type: ignore[assignment]
    return Line(text, side, size, face, float(options.get("pad", "0")), colour)


def script(deal: Deal, text: str, extra: Mapping[str, Field] | None = None) -> tuple[Block, ...]:
    """Blocks of a paper written as text, paragraphs parted by empty lines; the lines of one are joined."""
    paragraphs = re.split(r"\n\s*\n", text.strip())
    joined = ("".join(line.strip() for line in paragraph.splitlines()) for paragraph in paragraphs)
    return tuple(_block(fill(deal, paragraph, extra)) for paragraph in joined)


def court_closing(deal: Deal, date: str, *, single: bool = False, ring: str = "") -> tuple[Block, ...]:
    """How a ruling ends: signatures, the marked ``date`` under the court's stamp, and the clerk below."""
    bench = tuple(zip(("审判长", "审判员", "审判员"), deal.judges, strict=True))
    return (
        Space(24),
        Signature((("执行员", deal.judges[0]),) if single else bench),
        Line(fill(deal, date), "right", pad=2),
        Stamp(ring or deal.court.full, dy=-4),
        Space(8),
        Signature((("书记员", deal.clerk),)),
    )
