"""What the papers of this author share: further invented firms and people, older dates, boxes for digits."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import replace

from models.papers import Kind, Subtype
from models.values import Money
from tests.specimens.deal import PLACES, Company, Deal, company, person
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.marks import mark
from tests.specimens.phrases import Field, fill

_ABBREVIATIONS = {"临汾市": "临", "吕梁市": "吕", "晋中市": "晋中", "长治市": "长", "运城市": "运中", "太原市": "并"}


def firm(
    deal: Deal,
    key: str,
    trades: Sequence[str] = ("商贸", "物资", "煤焦运销"),
    suffixes: Sequence[str] = ("有限公司",),
    prefix: str = "",
) -> Company:
    """A further invented company: the same for the same deal and ``key``."""
    rng = random.Random(f"{deal.seed}/sixth/{key}")
    return company(rng, rng.choice(PLACES), trades, suffixes, prefix)


def human(deal: Deal, key: str) -> str:
    """A further invented person: the same for the same deal and ``key``."""
    return person(random.Random(f"{deal.seed}/sixth/{key}"))


def earlier(deal: Deal, years: int) -> Deal:
    """The deal as it would have run ``years`` years before."""
    back = dt.timedelta(days=365 * years)
    return replace(
        deal,
        case_year=deal.case_year - years,
        seal_date=deal.seal_date - back,
        notice_date=deal.notice_date - back,
        start_date=deal.start_date - back,
        end_date=deal.end_date - back,
        balance_date=deal.balance_date - back,
        ruling_date=deal.ruling_date - back,
        contract_date=deal.contract_date - back,
    )


def old_case(deal: Deal, further: int = 0) -> str:
    """A case number of the years before 2016: ``（2014）临执字第123-2号``."""
    word = _ABBREVIATIONS[deal.court.city] if "中级" in deal.court.full else deal.court.short[0]
    return f"（{deal.case_year}）{word}执字第{deal.case_serial}{f'-{further}' if further else ''}号"


def squares(name: str, amount: Money, count: int = 11) -> str:
    """The figures of ``amount`` down to the fen, one to a box, with ￥ in the box before the first; no point."""
    digits = str(amount.fen)
    empty = "<i></i>" * (count - len(digits) - 1)
    return empty + mark(name, amount, "<i>￥</i>" + "".join(f"<i>{digit}</i>" for digit in digits))


def square_heads(count: int = 11) -> str:
    """The headings over such boxes."""
    return "".join(f"<i>{unit}</i>" for unit in "百十亿千百十万千百十元角分"[-count:])


def part(amount: Money, percent: int) -> Money:
    """About ``percent`` of an amount, in whole ten thousands of yuan."""
    return Money(max(1, amount.fen * percent // 100 // 1_000_000) * 1_000_000)


def days(day: dt.date, count: int) -> dt.date:
    """The day ``count`` days later."""
    return day + dt.timedelta(days=count)


def receipt(deal: Deal, subtype: Subtype, sheet: str, style: str, extra: dict[str, Field], seal: str = "") -> HtmlPaper:
    """A receipt of one page."""
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (fill(deal, sheet, extra) + seal,), subtype, style)


def pages(deal: Deal, texts: Sequence[str], extra: dict[str, Field] | None = None) -> tuple[str, ...]:
    """Several sheets filled with the same fields."""
    return tuple(fill(deal, text, extra) for text in texts)
