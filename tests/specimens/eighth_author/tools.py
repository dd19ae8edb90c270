"""What several papers of this set need: capital tonnage and dates, digit boxes, shares of a sum, court sheets."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from models.values import Money
from tests.specimens import words
from tests.specimens.deal import Deal
from tests.specimens.html_paper import stamp
from tests.specimens.marks import mark

_CAPITALS = "零壹贰叁肆伍陆柒捌玖"
KAI = '"AR PL UKai CN", FandolKai, serif'
FANG = 'FandolFang, "AR PL UMing CN", serif'
SONG = '"AR PL UMing CN", "Noto Serif CJK SC", serif'
HEI = '"WenQuanYi Zen Hei", "Noto Sans CJK SC", sans-serif'


def later(day: dt.date, count: int) -> dt.date:
    """The day ``count`` days after ``day``; earlier when negative."""
    return day + dt.timedelta(days=count)


def earlier_years(day: dt.date, count: int) -> dt.date:
    """The same day ``count`` years before."""
    return day.replace(year=day.year - count)


def share(amount: Money, parts: int, of: int = 100) -> Money:
    """``parts`` of ``of`` parts of an amount, in whole yuan."""
    return Money(amount.fen * parts // of // 100 * 100)


def percent(ratio: Decimal) -> str:
    """``0.3793`` as ``37.93%``."""
    return f"{format((ratio * 100).normalize() + Decimal(0), 'f')}%"


def tonnage_in_capitals(deal: Deal) -> str:
    """The deal's capacity as ``陆拾万吨``."""
    return words.capitals(Money.from_yuan(deal.capacity.tonnes), yuan="吨", whole="")


def cheque_date(day: dt.date) -> str:
    """A date as cheques and old bank forms write it: ``贰零壹捌年零伍月零玖日``."""

    def number(value: int, *, zero: bool) -> str:
        tens, units = divmod(value, 10)
        said = (_CAPITALS[tens] + "拾" if tens else "") + (_CAPITALS[units] if units else "")
        return ("零" if zero else "") + said

    year = "".join(_CAPITALS[int(digit)] for digit in str(day.year))
    month = number(day.month, zero=day.month <= 10)
    return f"{year}年{month}月{number(day.day, zero=day.day < 10 or day.day % 10 == 0)}日"


def old_case(deal: Deal, year: int, tail: str = "") -> str:
    """A case number in the style before 2016: ``（2014）洪执字第126号``, with a ``tail`` such as ``-2``."""
    return f"（{year}）{deal.court.short[0]}执字第{deal.case_serial}{tail}号"


def boxes(name: str, amount: Money, places: int = 11) -> str:
    """A sum in digit boxes (one ``<i>`` each) under 千百十万千百十元角分, the yuan sign in the box before it."""
    digits = str(amount.fen)
    empty = "<i>&nbsp;</i>" * (places - len(digits) - 1)
    return empty + "<i>￥</i>" + mark(name, amount, "".join(f"<i>{digit}</i>" for digit in digits))


def box_heads(places: int = 11) -> str:
    """The heads of the digit boxes."""
    return "".join(f"<i>{unit}</i>" for unit in "百十亿千百十万千百十元角分"[-places:])


def spaced_name(name: str) -> str:
    """A person's name as signature lines print it."""
    return "　".join(name)


def seal(ring: str, below: str = "", turn: float = 0, left: float = 2, top: float = -19, size: float = 42) -> str:
    """A stamp that hangs on the words it is printed before: on a date, its middle lies over the date."""
    pressed = stamp(ring, below, left=left, top=top, size=size, turn=turn)
    return f'<span style="position:relative">{pressed}</span>'


def court_css(family: str, size: float, lead: float, padding: str, title: float = 24) -> str:
    """The style of a court's sheets: ``.c`` court, ``.t`` title, ``.n`` number, ``.r`` closing lines, ``.f`` folio."""
    return f"""
    .sheet {{ padding: {padding}; font: {size}pt/{lead}pt {family} }}
    .c {{ font: 700 {title - 4}pt/1.5 {SONG}; text-align: center; text-indent: 0; margin: 0 }}
    .t {{ font: 700 {title}pt/1.6 {SONG}; text-align: center; text-indent: 0; letter-spacing: .3em; margin: 0 }}
    p {{ margin: 0; text-indent: 2em; text-align: justify }}
    .n, .r {{ text-align: right; text-indent: 0; margin: 0 0 3mm }}
    .l {{ text-indent: 0 }}
    .f {{ position: absolute; left: 0; right: 0; bottom: 12mm; text-align: center; text-indent: 0; font-size: 10pt }}
    """
