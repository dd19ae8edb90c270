"""Values as people type them, in contract form: ``60万吨/年`` → ``600000``, ``2018年5月9日`` → ``2018-05-09``.

Takes what the report and the pages print, and contract form itself; guesses nothing else.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal

from evidence.contract import value_from_contract
from models.errors import BadRequest
from models.papers import Kind, fact_spec
from models.values import (
    Capacity,
    CaseNumber,
    CreditCode,
    Metres,
    Money,
    Ratio,
    SealRank,
    UnitPrice,
    Value,
    Years,
    plain,
)

_NUMBER = r"(?P<number>\d[\d,]*(?:\.\d+)?)"
_FORMS = {
    Money: re.compile(rf"[¥￥]?{_NUMBER}(?P<wan>万)?元?"),  # ¥21,600,000.00元 · 2160万元
    Capacity: re.compile(rf"{_NUMBER}(?P<wan>万)?(?:吨(?:/年)?)?"),  # 60万吨/年 · 600000吨 · 600000
    UnitPrice: re.compile(rf"{_NUMBER}(?:元/吨)?"),
    Metres: re.compile(rf"{_NUMBER}(?:米|m)?"),
    Years: re.compile(rf"{_NUMBER}年?"),
    Ratio: re.compile(rf"{_NUMBER}(?P<percent>%)?"),  # 51% · 0.51
}
# 2018年5月9日 · 2018-05-09 · 2018/5/9 · 2018.5.9; the day must be there: a date without one is no date.
_DATE = re.compile(r"(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?")
_RANKS = {"首封": SealRank.FIRST, "轮候": SealRank.WAITING, "续封": SealRank.RENEWED}
_YES_NO = {"是": True, "true": True, "否": False, "false": False}
_BRACKETS = str.maketrans("()〔〕[]", "（）（）（）")


def typed_value(kind: Kind, name: str, typed: str | bool) -> Value:  # noqa: FBT001 - a yes/no is a value here
    """The value that a person typed for fact ``name``; raises BadRequest saying what form is expected."""
    if isinstance(typed, bool):
        return value_from_contract(kind, name, typed)
    try:
        wanted = fact_spec(kind, name).value_type
    except KeyError as unknown:
        raise BadRequest(f"此类材料没有名为 {name} 的事实") from unknown
    if wanted is str:
        return value_from_contract(kind, name, _words(typed))
    text = re.sub(r"\s", "", unicodedata.normalize("NFKC", typed))
    if wanted is bool:
        return value_from_contract(kind, name, _YES_NO.get(text.lower(), text))
    return value_from_contract(kind, name, _READERS.get(wanted, _quantity(wanted))(text))


def _words(typed: str) -> str:
    """Words with their ends trimmed, without spaces inside Chinese, and with full-width brackets around Chinese."""
    text = " ".join(typed.split())
    if not re.search(r"[一-鿿]", text):
        return text
    return re.sub(r"(?<=[^\x00-\xff]) | (?=[^\x00-\xff])", "", text.replace("(", "（").replace(")", "）"))


def _quantity(wanted: type) -> Callable[[str], str]:
    def read(text: str) -> str:
        form = _FORMS.get(wanted)
        found = form.fullmatch(text) if form else None
        if found is None:
            return text
        number = Decimal(found["number"].replace(",", ""))
        parts = found.groupdict()
        if parts.get("wan"):
            number *= 10_000
        if parts.get("percent"):
            number /= 100
        return plain(number)

    return read


def _date(text: str) -> str:
    found = _DATE.fullmatch(text)
    if found is None:
        return text
    year, month, day = found.groups()
    return f"{year}-{int(month):02}-{int(day):02}"


_READERS: dict[type, Callable[[str], str]] = {
    dt.date: _date,
    SealRank: lambda text: _RANKS.get(text, text),
    CreditCode: str.upper,
    CaseNumber: lambda text: text.translate(_BRACKETS),
}
