"""Production capacity (产能) in tonnes per year, never a quantity of goods.

``find`` reads ``60万吨/年焦化产能`` ``174.4万吨/年`` ``210万t/a`` ``60×10⁴t/a`` ``年产焦80万吨`` ``年产能200万吨``
``60万吨焦化合规产能指标``
``产能置换指标9万吨`` ``600000吨/年`` ``六十万吨/年`` ``1.6亿吨产能`` ``产能（万吨/年）：60``. It passes over goods
(``焦炭35261吨``), output
(``2017年产焦炭80万吨``), other times (``2000吨/日``), inexact figures (``9000余万吨`` ``约60万吨``), ranges and
multiples (``2×60万吨``).
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from evidence.extract.found import Found
from models.values import Capacity

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_CHINESE = r"[一二两三四五六七八九十百千零〇]{1,8}"
_YEAR = r"(?:/|每|／|·)(?:年|a(?![a-z]))"
_FIGURE = re.compile(
    rf"(?<![\d.,])(?:(?P<number>{_NUMBER})|(?P<chinese>{_CHINESE})(?=[万亿千]?吨))(?P<much>余|多)?"
    r"(?:[×xX*] ?(?P<power>10[⁴4]) ?| ?(?P<power2>10⁴) ?)?(?:\n(?=[万亿]?(?:吨|t)[/每]))?（?"
    rf"(?P<scale>[万亿千])?(?P<much2>余|多)?(?:吨|[tT](?![a-zA-Z]))(?:(?:焦炭?|冶金焦)?(?P<rate>{_YEAR}))?"
)
_SCALES = {None: Decimal(1), "千": Decimal(1000), "万": Decimal(10_000), "亿": Decimal(10**8)}
# Heading of a cell: "产能（万吨/年）60", "产能(10⁴t/a)：60".
_HEADED = re.compile(
    rf"(?:产能|能力|规模|指标)[^\d，。；\n]{{0,6}}[（/](?:单位[:：])?(?P<unit>万吨(?:/年|/a)?|万t/a|10⁴t/a|吨/年"
    rf"|t/a)）?[:：]?\n?(?P<number>{_NUMBER})(?![\d万亿吨%]|[.,]\d)"
)
_CAPACITY_WORDS = re.compile(r"产能|能力|指标|(?<!\d)年产(?!量|值|出)|设计规模|核定规模|生产规模|建设规模")
_GOODS = re.compile(
    r"产量|销量|销售|采购|购买|供应|供货|交付|运输|发运|库存|存货|入库|提货|结算|吞吐|消耗|用量|煤耗|供煤"
)
_INEXACT_BEFORE = re.compile(
    r"(?:约|近|约为|超过|不足|不低于|不少于|不超过|大于|小于|逾|以上|达到?约|[×xX*]|\d[-~—至])$"
)
_INEXACT_AFTER = re.compile(r"左右|上下|以上|以下|以内|余|[-~—至]\d|多(?!吨)")
_OTHER_TIME = re.compile(r"[/每](?:日|天|月|小时|时|班|[dhm](?![a-z])|次|批|炉|孔)")
# 焦化 in a company's name says nothing of the product at hand.
_COKE = re.compile(
    r"焦化(?!（?(?:集团|股份|有限|公司|厂))|焦炭|冶金焦|铸造焦|炼焦(?!煤)|焦炉|产焦|湿焦|干焦|机焦|焦产能"
)
_NOT_COKE = re.compile(
    r"焦煤(?!化|集团|股份|有限)|原煤|煤炭|煤矿|精煤|炼钢|炼铁|粗钢|生铁|钢铁产能|钢材|甲醇|兰炭|半焦|水泥|电解铝|尿素|合成氨|LNG"
    r"|液化天然气|洗选|洗煤"
)
_CLAUSE = 120  # characters to either side: no clause of these papers is longer
_CLAUSE_END = "。；\n，！？"
DOUBT_NOT_COKE = "产能文字所指可能不是焦炭（焦化）产能"
DOUBT_NO_PRODUCT = "产能文字未写明是焦炭（焦化）产能"
DOUBT_CHINESE = "产能以中文数字书写"
DOUBT_NO_YEAR = "产能未写“/年”"


def _clause(text: str, start: int, end: int) -> str:
    first, last = max(0, start - _CLAUSE), min(len(text), end + _CLAUSE)
    left = max(first - 1, *(text.rfind(sign, first, start) for sign in _CLAUSE_END)) + 1
    rights = [place for sign in _CLAUSE_END if (place := text.find(sign, end, last)) >= 0]
    return text[left : min(rights, default=last)]


_NUMERALS = {numeral: value for value, numeral in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_PLACES = {"十": 10, "百": 100, "千": 1000}


def chinese_number(text: str) -> int | None:
    """Value of ordinary numerals below 万: ``"六十"`` → 60, ``"一百二十"`` → 120; None when they are ill-formed."""
    total, lowest, at = 0, 10_000, 0
    while at < len(text):
        digit = _NUMERALS.get(text[at])
        if digit is not None:
            at += 1
        if digit == 0:
            continue
        place = _PLACES.get(text[at]) if at < len(text) else None
        if place is None:
            return total + digit if digit is not None and at == len(text) and lowest > 1 else None
        if place >= lowest or (digit is None and not (place == 10 and total == 0)):
            return None
        total, lowest, at = total + (1 if digit is None else digit) * place, place, at + 1
    return total or None


def _tonnes(match: re.Match[str]) -> Decimal | None:
    if match["chinese"]:
        number = chinese_number(match["chinese"])
        return None if number is None else number * _SCALES[match["scale"]]
    scale = _SCALES[match["scale"]] * (Decimal(10_000) if match["power"] or match["power2"] else 1)
    return of_number(match["number"], scale)


def of_number(number: str, scale: Decimal) -> Decimal | None:
    """Tonnes of a printed number in a unit of ``scale`` tonnes; None when it is no number."""
    try:
        return Decimal(number.replace(",", "")) * scale
    except InvalidOperation:
        return None


def product_doubts(text: str, start: int, end: int) -> tuple[str, ...]:
    """Doubts whether the capacity at ``text[start:end]`` is one of coke: its clause decides, else the whole text."""
    clause = _clause(text, start, end)
    near = text[max(0, start - 14) : start] + " " + text[end : end + 14]
    if _NOT_COKE.search(near) and not _COKE.search(near):
        return (DOUBT_NOT_COKE,)
    if _COKE.search(clause):
        return ()
    if _NOT_COKE.search(clause):
        return (DOUBT_NOT_COKE,)
    return () if _COKE.search(text) or "焦化" in text else (DOUBT_NO_PRODUCT,)


def find(text: str) -> list[Found[Capacity]]:
    """Capacities, in order."""
    found: list[Found[Capacity]] = []
    for match in _FIGURE.finditer(text):
        one = _figure(text, match)
        if one is not None:
            found.append(one)
    for match in _HEADED.finditer(text):
        scale = Decimal(10_000) if match["unit"].startswith(("万", "10")) else Decimal(1)
        tonnes = of_number(match["number"], scale)
        if (
            tonnes is not None
            and tonnes > 0
            and not any(o.start < match.end() and match.start("number") < o.end for o in found)
        ):
            doubts = product_doubts(text, match.start(), match.end())
            found.append(Found(match.start("number"), match.end("number"), Capacity(tonnes), doubts))
    return sorted(found, key=lambda one: one.start)


def _figure(text: str, match: re.Match[str]) -> Found[Capacity] | None:
    start, end = match.span()
    before, after = text[max(0, start - 6) : start], text[end : end + 6]
    if match["much"] or match["much2"] or _INEXACT_BEFORE.search(before) or _INEXACT_AFTER.match(after):
        return None
    if _OTHER_TIME.match(after) or (match["chinese"] and before[-1:] in ("第", "数", "几", "上")):
        return None
    clause = _clause(text, start, end)
    rated = bool(match["rate"]) or bool(re.match(rf"[）)]?(?:焦炭|焦)?{_YEAR}", after))
    if not rated and not _CAPACITY_WORDS.search(clause):
        return None
    if _GOODS.search(clause) and not re.search(r"产能|能力|指标", clause):
        return None
    tonnes = _tonnes(match)
    if tonnes is None or not 0 < tonnes < 10**10:
        return None
    doubts = product_doubts(text, start, end)
    if match["chinese"]:
        doubts = (*doubts, DOUBT_CHINESE)
    if not rated and not re.search(r"产能|指标|年产", clause):
        doubts = (*doubts, DOUBT_NO_YEAR)
    if before.endswith("年产"):
        start -= len("年产")
    return Found(start, end, Capacity(tonnes), doubts)
