"""What several papers of this author share: short names, digit boxes, further amounts and days."""

from __future__ import annotations

import datetime as dt
import re

from models.values import Capacity, Money
from tests.specimens.deal import PLACES, Company, Deal
from tests.specimens.marks import mark
from tests.specimens.phrases import Field, fill


def sheet(deal: Deal, text: str, **extra: Field) -> str:
    """One sheet of HTML with the slots of ``deal`` and of ``extra`` filled."""
    return fill(deal, text.strip(), extra)


def short(firm: Company) -> str:
    """A name as people say it: without region, brackets and legal form."""
    regions = {"山西", *(place.city[:-1] for place in PLACES), *(place.county.rstrip("县市") for place in PLACES)}
    bare = re.sub(r"(股份|责任)?有限(责任)?公司$", "", firm.name).replace("（集团）", "")
    found = max((region for region in regions if bare.startswith(region)), key=len, default="")
    return bare.removeprefix(found)


def later(day: dt.date, days: int) -> dt.date:
    """The day ``days`` after ``day``; before it when negative."""
    return day + dt.timedelta(days=days)


def part(amount: Money, percent: int) -> Money:
    """A percentage of an amount in whole hundreds of yuan."""
    return Money(amount.fen * percent // 100 // 10000 * 10000)


def digit_boxes(name: str, amount: Money, places: int = 11) -> str:
    """An amount with one ruled box for each digit (of fen), ¥ before the first; style ``i`` as a box."""
    digits = str(amount.fen)
    empty = "<i>&nbsp;</i>" * (places - len(digits) - 1)
    return empty + "<i>¥</i>" + mark(name, amount, "".join(f"<i>{digit}</i>" for digit in digits))


def counted_capitals(name: str, amount: Money) -> str:
    """Capitals in a printed row of units: ``⊗仟 贰佰 …``; each digit is written before a printed unit."""
    digits = f"{amount.fen:011d}"
    words = "零壹贰叁肆伍陆柒捌玖"
    units = ("亿", "仟", "佰", "拾", "万", "仟", "佰", "拾", "元", "角", "分")
    first = next(place for place, digit in enumerate(digits) if digit != "0")
    before = "".join(f"<u>⊗</u>{unit}" for unit in units[:first])
    told = "".join(
        f"<u>{words[int(digit)]}</u>{unit}" for digit, unit in zip(digits[first:], units[first:], strict=True)
    )
    return before + mark(name, amount, told)


def capital_tonnes(capacity: Capacity) -> str:
    """Tonnage in capitals: ``陆拾万吨``; decimals of 万吨 are said with 点."""
    words = "零壹贰叁肆伍陆柒捌玖"
    whole, _, rest = format(capacity.wan.normalize(), "f").partition(".")
    value = int(whole)
    hundreds, tens, units = value // 100, value // 10 % 10, value % 10
    told = (words[hundreds] + "佰" if hundreds else "") + (words[tens] + "拾" if tens else "")
    told += "零" if hundreds and not tens and units else ""
    told += words[units] if units else ""
    return told + ("点" + "".join(words[int(digit)] for digit in rest) if rest else "") + "万吨"
