"""How papers write amounts, dates and capacity: the forms a wording may choose from."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from models.values import Capacity, Money

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_NUMERALS = "〇一二三四五六七八九"


def _group(number: int) -> str:
    """A number below 10,000 in capitals, inner zeros written once: 1040 → 壹仟零肆拾."""
    words, pending = "", False
    for unit, name in ((1000, "仟"), (100, "佰"), (10, "拾"), (1, "")):
        digit = number // unit % 10
        if digit:
            words += ("零" if pending and words else "") + _DIGITS[digit] + name
            pending = False
        else:
            pending = True
    return words


def _whole(number: int) -> str:
    """A whole number below 10^12 in capitals."""
    words = ""
    for unit, name in ((10**8, "亿"), (10**4, "万"), (1, "")):
        group = number // unit % 10**4
        if group:
            gap = words and (group < 1000 or (number // unit // 10**4) % 10 == 0)
            words += ("零" if gap else "") + _group(group) + name
    return words or "零"


def capitals(amount: Money, *, yuan: str = "元", whole: str = "整") -> str:
    """Capital numerals (大写) of an amount: 21,600,000 yuan → 贰仟壹佰陆拾万元整."""
    fen = amount.fen
    words = _whole(fen // 100) + yuan
    jiao, last = fen // 10 % 10, fen % 10
    if not jiao and not last:
        return words + whole
    words += _DIGITS[jiao] + "角" if jiao else "零"
    return words + (_DIGITS[last] + "分" if last else "")


def thousands(amount: Money, comma: str = ",") -> str:
    """``21,600,000.00``; some printers write the full-width comma."""
    return f"{amount.yuan:,.2f}".replace(",", comma)


def wan_yuan(amount: Money) -> str:
    """``2160万``: the amount in 万, without trailing zeros."""
    number = format((amount.yuan / 10000).normalize(), "f")
    return f"{number}万"


def plain_yuan(amount: Money) -> str:
    """``21600000``, with decimals only where there are any."""
    return str(amount).removesuffix(".00")


def _numeral(number: int) -> str:
    tens, units = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else _NUMERALS[tens] + "十") + (_NUMERALS[units] if units else "")


def chinese_date(day: dt.date) -> str:
    """``二〇一八年五月九日``, as court papers sign."""
    year = "".join(_NUMERALS[int(digit)] for digit in str(day.year))
    return f"{year}年{_numeral(day.month)}月{_numeral(day.day)}日"


def arabic_date(day: dt.date) -> str:
    """``2018年5月9日``."""
    return f"{day.year}年{day.month}月{day.day}日"


def padded_date(day: dt.date) -> str:
    """``2018年05月09日``."""
    return f"{day.year}年{day.month:02}月{day.day:02}日"


def spaced_date(day: dt.date) -> str:
    """``2018 年 5 月 9 日``, as filled forms show."""
    return f"{day.year} 年 {day.month} 月 {day.day} 日"


def slashed_date(day: dt.date) -> str:
    """``2018/05/09``."""
    return day.strftime("%Y/%m/%d")


def dotted_date(day: dt.date) -> str:
    """``2018.5.9``."""
    return f"{day.year}.{day.month}.{day.day}"


def wan(capacity: Capacity) -> str:
    """The number of 万吨 without trailing zeros: ``84.4``."""
    return format(capacity.wan.normalize() + Decimal(0), "f")


def capacity_forms(capacity: Capacity) -> tuple[str, ...]:
    """Ways in which papers write a capacity."""
    number = wan(capacity)
    return f"{number}万吨/年", f"{number}万吨／年", f"年产{number}万吨", f"{capacity}吨/年", f"{number}万t/a"
