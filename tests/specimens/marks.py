"""Facts marked inside the words of a paper: ``{name|value|words as printed}``.

``{price|21600000.00|贰仟壹佰陆拾万元整}`` prints the capitals and says that they state 21,600,000 yuan. Without a
third part the value is printed as it stands. Marks nest: the printed words of a lot title may hold a capacity.
A name ending in ``?`` is optional: reading it is right, leaving it out is no miss.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

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
    Years,
    contract_form,
)


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """One occurrence of a fact on a paper; compared by identity, so two occurrences stay apart."""

    name: str
    value: str
    text: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class MarkedChar:
    """A character to print and the marks it belongs to, outermost first."""

    char: str
    marks: tuple[Mark, ...] = ()


def mark(name: str, value: object, printed: object | None = None) -> str:
    """Write a mark: ``mark("capacity", "600000", "60万吨/年")`` → ``"{capacity|600000|60万吨/年}"``."""
    return f"{{{name}|{value}|{value if printed is None else printed}}}"


def _closing(text: str, start: int) -> int:
    """Offset of the brace that closes the one at ``start``; raises ValueError when there is none."""
    depth = 0
    for place in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if depth == 0:
            return place
    raise ValueError(f"unclosed mark: {text[start : start + 40]}")


def parse(text: str, outer: tuple[Mark, ...] = ()) -> list[MarkedChar]:
    """Characters of ``text`` with the marks they stand in; raises ValueError for a malformed mark."""
    chars: list[MarkedChar] = []
    place = 0
    while place < len(text):
        if text[place] != "{":
            chars.append(MarkedChar(text[place], outer))
            place += 1
            continue
        end = _closing(text, place)
        name, first, rest = text[place + 1 : end].partition("|")
        value, second, printed = rest.partition("|")
        if not first or not name or not value:
            raise ValueError(f"a mark is {{name|value|words}}, not {text[place : end + 1]}")
        words = printed if second else value
        found = Mark(name.rstrip("?"), value, plain(words), name.endswith("?"))
        chars += parse(words, (*outer, found))
        place = end + 1
    return chars


def plain(text: str) -> str:
    """The words that ``text`` prints, without its marks."""
    return "".join(char.char for char in parse(text))


_READERS = {
    Money: Money.from_yuan,
    Capacity: lambda text: Capacity(Decimal(text)),
    UnitPrice: lambda text: UnitPrice(Decimal(text)),
    Ratio: lambda text: Ratio(Decimal(text)),
    Metres: lambda text: Metres(Decimal(text)),
    Years: lambda text: Years(int(text)),
    CaseNumber: CaseNumber,
    CreditCode: CreditCode,
    SealRank: SealRank,
    dt.date: dt.date.fromisoformat,
    bool: {"true": True, "false": False}.__getitem__,
    str: str,
}


def checked_value(kind: Kind, name: str, value: str) -> str | bool:
    """The value of a mark in the form docs/contract.md §1 asks for.

    Raises KeyError when papers of ``kind`` hold no such fact, ValueError when ``value`` is not in that form.
    """
    spec = fact_spec(kind, name)
    form = contract_form(_READERS[spec.value_type](value))  # type: ignore[operator]
    if not isinstance(form, bool) and form != value:
        raise ValueError(f"{name} is written {form}, not {value}")
    return form
