"""Amounts of money in figures.

``find`` reads ``21,600,000.00元`` ``¥21600000`` ``2160万元`` ``2.3136亿元`` ``RMB 1，080元`` ``CNY100000.00``
``人民币3240000元``;
it passes over what is no exact amount: ``308余万元`` ``约300万元`` ``36元/吨`` ``每吨120元`` ``2019年元月``.
Source of the forms: 支付结算办法 annex 1 and amounts seen in court papers. ``find_in_words`` reads 大写.
"""

from __future__ import annotations

import re
from decimal import Decimal

from evidence.extract.found import Found
from evidence.extract.grammars.capitals import find as find_in_words
from evidence.extract.grammars.capitals import to_words
from models.values import Money

__all__ = ["find", "find_bare", "find_in_words", "to_words"]

_NUMBER = r"(?:\d{1,3}(?:, ?\d{3})+|\d{1,3}(?: \d{3})+(?=\.\d\d)|\d+)(?:\. ?\d+)?"
_UNITS = {
    "元": 1, "圆": 1, "千元": 1_000, "万元": 10_000, "万圆": 10_000, "百万元": 10**6, "千万元": 10**7,
    "亿元": 10**8, "万": 10_000, "亿": 10**8, "": 1,
}  # fmt: skip
_FIGURE = re.compile(
    r"(?P<sign>(?:人民币|RMB|CNY|CNT|¥|Y(?=\d))(?:[:：]?[¥￥])?[:：]? ?)?"
    rf"(?<![\d.,\-×＊*Xx#])(?P<number>{_NUMBER})(?![\d]|[.,]\d|，\d\d(?!\d))"
    r"(?:(?P<mixed>亿)(?P<rest>\d+(?:\.\d+)?)(?=万元))?"
    r"(?P<unit>亿元|千万元|百万元|万元|万圆|千元|亿(?=[。，；）\n]|$)|万(?=[。，；）\n]|$)|元|圆)?"
)
_INEXACT_BEFORE = re.compile(r"(?:约|近|大约|约为|将近|逾|超过|上述近|约计|估计|[约近]人民币|[约近]¥)$")
_INEXACT_AFTER = re.compile(r"余|多|左右|上下|[×＊*]|余万")
_PER = re.compile(r"[/／每][吨股月年日天平亩次套户人件㎡m]|每吨|月(?!\d)|素")
_PER_BEFORE = re.compile(
    r"(?:每|/)(?:一)?(?:吨|万吨|股|月|年|日|天|亩|平方米)(?:产能)?(?:价格|单价)?(?:为|按|计|人民币|¥|:|：)*$"
)
# Groups of digits that go on behind a gap or a line's end: what was matched is only the head of an amount.
_GOES_ON = re.compile(r"\s*[,.，．·、]\s*\d{3}|\s\d{3}(?!\d)")
CAUTION_SIGN = "币种符号可能误认"


def _value(number: str, unit: str, mixed: str | None, rest: str | None) -> Money | None:
    yuan = Decimal(number.replace(",", "").replace(" ", "")) * _UNITS[unit]
    if mixed and rest:
        yuan = Decimal(number.replace(",", "").replace(" ", "")) * _UNITS["亿"] + Decimal(rest) * _UNITS["万"]
    try:
        return Money.from_yuan(yuan)
    except ValueError:
        return None


def _lettered(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char == "-")


def find(text: str) -> list[Found[Money]]:
    """Exact amounts in figures with a currency sign or a unit, in order."""
    found: list[Found[Money]] = []
    for match in _FIGURE.finditer(text):
        sign, unit = match["sign"], match["unit"] or ""
        if sign and sign[0].isalpha() and sign[0].isascii() and _lettered(text[match.start() - 1 : match.start()]):
            sign = None  # JY954696 is a number of a receipt; ¥ misread as Y stands behind no letter
        if not sign and unit not in ("元", "圆", "千元", "万元", "万圆", "百万元", "千万元", "亿元"):
            continue
        before, after = text[max(0, match.start() - 12) : match.start()], text[match.end() : match.end() + 3]
        if not unit and _GOES_ON.match(text, match.end()):
            continue
        if _INEXACT_BEFORE.search(before) or _INEXACT_AFTER.match(after) or _PER.match(after):
            continue
        if _PER_BEFORE.search(before) or (not sign and before.endswith(("-", "$", "～", "~"))):
            continue
        if re.match(r"0\d", match["number"]) or before[-1:].isdigit() or before[-1:] in ("×", "*", "＊"):
            continue
        value = _value(match["number"], unit, match["mixed"], match["rest"])
        if value is not None:
            doubts = (CAUTION_SIGN,) if sign and sign.startswith(("Y", "CNT")) else ()
            named = sign is not None and sign.startswith("人民币")  # 人民币 says which money, the amount follows
            found.append(Found(match.start("number") if named else match.start(), match.end(), value, doubts))
    return found


_FEWEST_FIGURES = 3
_BARE = re.compile(
    r"(?<![\d.,\-/A-Za-z])(?:\d{1,3}(?:, ?\d{3})+(?:\. ?\d{1,2})?|\d+\. ?\d{2}|\d+)(?![\d%A-Za-z]|[.,/\-]\d)"
)


def find_bare(text: str, unit: str = "元") -> list[Found[Money]]:
    """Numbers without sign or unit, for a cell whose label or heading says it is money in ``unit``.

    ``unit`` is 元, 万元 or 亿元.

    ``21,600,000.00`` ``3240000.00`` ``2160``; never part of a longer code, a date or a percentage.
    """
    found: list[Found[Money]] = []
    for match in _BARE.finditer(text):
        value = _value(match[0], unit, None, None)
        if unit == "元" and len(match[0]) < _FEWEST_FIGURES:
            continue  # a digit in a box of its own, the number of a copy
        if value is not None and text[match.end() : match.end() + 1] not in ("年", "月", "日", "号", "吨", "万"):
            found.append(Found(match.start(), match.end(), value))
    return found
