"""Shares of a whole: ``51%`` ``51.5 %`` ``百分之五十一`` ``百分之51``.

Whether a share is a holding is for the reader of roles to say; zero and more than the whole are no shares.
"""

from __future__ import annotations

import re
from decimal import Decimal

from evidence.extract.found import Found
from evidence.extract.grammars.capacity import chinese_number
from models.values import Ratio

_PERCENT = re.compile(r"(?<![\d.,\-])(?P<number>\d{1,3}(?:\.\d{1,6})?) ?%")
_WORDS = re.compile(
    r"百分之(?:(?P<number>\d{1,3}(?:\.\d+)?)"
    r"|(?P<chinese>[一二三四五六七八九十百零〇]{1,5})(?:点(?P<part>[一二三四五六七八九零〇]{1,4}))?)"
)
_DIGITS = {numeral: str(value) for value, numeral in enumerate("零一二三四五六七八九")} | {"〇": "0"}
_INEXACT = re.compile(r"(?:约|近|不低于|不少于|不超过|低于|高于|超过|至少)$")


def find(text: str) -> list[Found[Ratio]]:
    """Exact shares, in order; bounds (``不低于51%``) are left out."""
    found: list[Found[Ratio]] = []
    for pattern in (_PERCENT, _WORDS):
        for match in pattern.finditer(text):
            percent = _percent(match)
            if (
                percent is None
                or not 0 < percent <= 100
                or _INEXACT.search(text[max(0, match.start() - 4) : match.start()])
            ):
                continue
            found.append(Found(match.start(), match.end(), Ratio(percent / 100)))
    return sorted(found, key=lambda one: one.start)


def _percent(match: re.Match[str]) -> Decimal | None:
    if match["number"]:
        return Decimal(match["number"])
    whole = chinese_number(match["chinese"])
    if whole is None:
        return Decimal(0) if match["part"] is None else None
    part = "".join(_DIGITS[sign] for sign in match["part"] or "")
    return Decimal(f"{whole}.{part or 0}")
