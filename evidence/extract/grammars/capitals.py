"""Amounts of money in capital numerals (大写), by value.

``find`` reads ``贰仟壹佰陆拾万元整`` ``人民币壹拾万圆正`` ``貳萬肆仟零肆拾圓`` ``拾万元`` ``叁佰贰拾伍元零肆分``,
pre-printed columns
``⊗仟⊗佰贰拾万零仟零佰零拾零元零角零分`` and, with a doubt, ordinary numerals after 大写 or 人民币 and look-alikes of
OCR
(``贰仟壹伯陆抬万元整``). An ill-formed amount yields nothing. Rules: 支付结算办法 annex 1; compared by value, never
by wording.
"""

from __future__ import annotations

import re

from evidence.extract.found import Found
from models.values import Money

_DIGITS = {
    "零": 0, "〇": 0, "壹": 1, "贰": 2, "貳": 2, "貮": 2, "弍": 2, "弐": 2, "叁": 3, "叄": 3, "參": 3, "参": 3,
    "肆": 4, "伍": 5,
    "陆": 6, "陸": 6, "柒": 7, "捌": 8, "玖": 9,
}  # fmt: skip
_ORDINARY = {
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "另": 0,
}  # fmt: skip
_PLACES = {"拾": 10, "佰": 100, "仟": 1000, "十": 10, "百": 100, "千": 1000}
# Look-alikes that recognisers confuse; repaired only between capital numerals, and always with a doubt.
_LOOKALIKES = {
    "壶": "壹", "壼": "壹", "貢": "贰", "贡": "贰", "肄": "肆", "染": "柒", "致": "玖", "抬": "拾", "恰": "拾",
    "伯": "佰", "件": "仟",
    "雯": "零", "无": "元", "园": "圆", "阡": "仟", "陌": "佰", "扒": "捌", "隆": "陆",
}  # fmt: skip
_EMPTY = "⊗×¥Ⓧ○"  # the stop sign before the highest pre-printed column
_STRONG = "".join(_DIGITS) + "拾佰仟万萬亿億元圆圓角分"
_WEAK = "".join(_LOOKALIKES)
_RUN = re.compile(rf"[{_EMPTY}{_STRONG}](?:[{_EMPTY}{_STRONG}整正]|[{_WEAK}](?=[{_STRONG}整正])|[ ：](?=[{_STRONG}]))*")
_ORDINARY_RUN = re.compile(
    r"(?:人民币|大写)[）：:]{0,2}(?P<run>[一二两三四五六七八九十百千万亿零〇]{1,16}(?:元"
    r"|圆)[一二两三四五六七八九角分零]{0,5}[整正]?)"
)
DOUBT_LOOKALIKE = "大写金额中有疑似误认的字，已按形近字还原，请核对"
DOUBT_ORDINARY = "金额大写使用了普通数字，不是规范大写"
DOUBT_NO_ZERO = "大写金额缺“零”字，末位的数位不明确"
_DIGIT_VALUE = {**_DIGITS, **_ORDINARY}


class _IllFormed(ValueError):
    """The numerals make no amount."""


class _Reader:
    """Reads numerals from left to right; ``doubtful`` tells that a zero was missing."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.doubtful = False

    def peek(self) -> str:
        return self.text[self.at] if self.at < len(self.text) else ""

    def take(self, chars: str) -> str:
        char = self.peek()
        if char and char in chars:
            self.at += 1
            return char
        return ""

    def section(self) -> int | None:
        """A value below 万: ``仟佰拾`` in falling order, each with its digit; None when nothing stands here."""
        total, lowest, begun, zero = 0, 10_000, False, False
        while True:
            digit = self.take("".join(_DIGIT_VALUE))
            if digit and _DIGIT_VALUE[digit] == 0 and self.peek() not in _PLACES:
                zero = begun = True
                continue
            place = self.take("".join(_PLACES))
            if not digit and not place:
                return total if begun else None
            begun = True
            if not place:
                # A last digit without a place counts ones; after 佰 or 仟 that needs a 零 to be clear.
                self.doubtful = self.doubtful or (lowest in (100, 1000) and not zero)
                if lowest == 1 or (self.peek() in _DIGIT_VALUE and self.peek()):
                    raise _IllFormed
                return total + _DIGIT_VALUE[digit]
            if not digit and _PLACES[place] != 10:
                raise _IllFormed
            if _PLACES[place] >= lowest:
                raise _IllFormed
            lowest = _PLACES[place]
            total += (_DIGIT_VALUE[digit] if digit else 1) * lowest
            zero = False

    def yuan(self) -> int | None:
        total, begun = 0, False
        for sign, worth in (("亿億", 10**8), ("万萬", 10**4), ("", 1)):
            mark = self.at
            value = self.section()
            if sign and not self.take(sign):
                self.at = mark
                continue
            if value is None:
                if sign:
                    raise _IllFormed
                continue
            total += value * worth
            begun = True
        return total if begun else None


def _amount(text: str) -> tuple[Money, bool]:
    """The amount that well-formed numerals state, and whether they leave a doubt; raises _IllFormed."""
    reader = _Reader(text)
    while reader.take(_EMPTY):
        reader.take("".join(_PLACES) + "万萬亿億")
    start = reader.at
    yuan = reader.yuan()
    if reader.take("元圆圓"):
        if yuan is None:
            raise _IllFormed
    elif yuan is not None and reader.peek() not in ("整", "正"):
        # Without 元 only 角 and 分 may follow, so what was read as yuan was not.
        reader.at, yuan = start, None
    fen = 0
    for sign, worth in (("角", 10), ("分", 1)):
        mark = reader.at
        while reader.take("零〇"):
            pass
        digit = reader.take("".join(_DIGIT_VALUE))
        zero = reader.at > mark and not digit
        if (digit or zero) and reader.take(sign):
            fen += worth * (_DIGIT_VALUE[digit] if digit else 0)
        else:
            reader.at = mark
    reader.take("零") if yuan is not None and fen == 0 else ""
    reader.take("整正")
    if reader.at != len(text) or (yuan is None and fen == 0):
        raise _IllFormed
    return Money((yuan or 0) * 100 + fen), reader.doubtful


def parse(words: str) -> tuple[Money, tuple[str, ...]] | None:
    """The amount that ``words`` state and the doubts about it; None when they are ill-formed."""
    plain = words.replace(" ", "").replace("：", "")
    repaired = "".join(_LOOKALIKES.get(char, char) for char in plain)
    try:
        money, unclear = _amount(repaired)
    except _IllFormed:
        return None
    doubts = [DOUBT_LOOKALIKE] if repaired != plain else []
    if unclear:
        doubts.append(DOUBT_NO_ZERO)
    return money, tuple(doubts)


def find(text: str) -> list[Found[Money]]:
    """Amounts in capital numerals, in order; ill-formed ones are left out."""
    found: list[Found[Money]] = []
    for match in _RUN.finditer(text):
        words = match[0].rstrip(" ：")
        while words and words[-1] in _EMPTY:
            words = words[:-1]
        says_money = any(sign in words for sign in "元圆圓角分整正无园")
        if not says_money or not any(char in _DIGITS or char in _PLACES for char in words):
            continue
        start = match.start()
        if words[0] in "元圆圓角分万萬亿億":
            continue
        parsed = parse(words)
        if parsed and parsed[0].fen > 0:
            found.append(Found(start, start + len(words), *parsed))
    taken = {place for one in found for place in range(one.start, one.end)}
    for match in _ORDINARY_RUN.finditer(text):
        parsed = None if match.start("run") in taken else parse(match["run"])
        if parsed and parsed[0].fen > 0:
            found.append(Found(*match.span("run"), parsed[0], (*parsed[1], DOUBT_ORDINARY)))
    return sorted(found, key=lambda one: one.start)


_CAPITALS = "零壹贰叁肆伍陆柒捌玖"


def _section_words(value: int, *, leading_zero: bool) -> str:
    words, gap = "", leading_zero
    for worth, place in ((1000, "仟"), (100, "佰"), (10, "拾"), (1, "")):
        digit = value // worth % 10
        if digit:
            words += ("零" if gap and (words or leading_zero) else "") + _CAPITALS[digit] + place
            gap = False
        else:
            gap = True
    return words


def to_words(money: Money) -> str:
    """Legal capital numerals of an amount: ``24040`` yuan → ``"贰万肆仟零肆拾元整"`` (支付结算办法 annex 1).

    Raises ValueError for negative amounts and those of a trillion yuan and above.
    """
    yuan, fen = divmod(money.fen, 100)
    if money.fen < 0 or yuan >= 10**12:
        raise ValueError(f"no legal capital numerals for {money}")
    words = ""
    for worth, name in ((10**8, "亿"), (10**4, "万"), (1, "")):
        part = yuan // worth % 10**4
        if part:
            words += _section_words(part, leading_zero=bool(words) and part < 1000) + name
    words = words + "元" if words else ""
    jiao, cent = divmod(fen, 10)
    if not fen:
        return (words or "零元") + "整"
    if jiao:
        words += _CAPITALS[jiao] + "角"
    elif words:
        words += "零"
    return words + (_CAPITALS[cent] + "分" if cent else "")
