"""Checks of a paper against itself: figures and capitals, price times tonnes, sums, court code and heading, dates.

An agreement confirms both facts; a contradiction is a Chinese doubt on both that names both.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from evidence.extract.folding import fold
from evidence.extract.found import Candidate
from evidence.extract.gazetteers import courts
from evidence.extract.grammars import capacity
from models.papers import FACTS_OF, Kind
from models.values import Capacity, CaseNumber, Money, UnitPrice, Years

Chosen = Mapping[str, Candidate]


@dataclass(slots=True)
class Crosscheck:
    """What a paper says of itself: names of facts confirmed by another one, and doubts by name of fact."""

    confirmed: set[str] = field(default_factory=set)
    doubts: dict[str, list[str]] = field(default_factory=dict)

    def agree(self, *names: str) -> None:
        """These facts confirm each other."""
        self.confirmed.update(names)

    def contradict(self, doubt: str, *names: str) -> None:
        """These facts contradict each other; ``doubt`` names them."""
        for name in names:
            self.doubts.setdefault(name, []).append(doubt)


def crosscheck(kind: Kind, chosen: Chosen) -> Crosscheck:
    """Check the chosen value of each fact of one paper against the others."""
    labels = {spec.name: spec.label for spec in FACTS_OF[kind]}
    outcome = Crosscheck()
    for check in (_figures_and_words, _sums, _price_by_tonnes, _lot, _code_and_heading, _order_of_dates, _seal_term):
        check(outcome, chosen, labels)
    return outcome


def _money(chosen: Chosen, name: str) -> Money | None:
    value = chosen[name].value if name in chosen else None
    return value if isinstance(value, Money) else None


def _date(chosen: Chosen, name: str) -> dt.date | None:
    value = chosen[name].value if name in chosen else None
    return value if isinstance(value, dt.date) else None


def _figures_and_words(outcome: Crosscheck, chosen: Chosen, labels: Mapping[str, str]) -> None:
    for name in ("price", "amount", "total_price"):
        figures, words = _money(chosen, name), _money(chosen, f"{name}_in_words")
        if figures is None or words is None:
            continue
        if figures == words:
            outcome.agree(name, f"{name}_in_words")
        else:
            doubt = f"{labels[name]}{figures}元与{labels[f'{name}_in_words']}{words}元不一致"
            outcome.contradict(doubt, name, f"{name}_in_words")


def _sums(outcome: Crosscheck, chosen: Chosen, labels: Mapping[str, str]) -> None:
    price, commission, total = (_money(chosen, name) for name in ("price", "commission", "total"))
    if price is None or total is None:
        return
    if commission is None:
        if total == price:
            outcome.agree("price", "total")
        elif total < price:
            outcome.contradict(f"{labels['total']}{total}元小于{labels['price']}{price}元", "price", "total")
    elif price + commission == total:
        outcome.agree("price", "commission", "total")
    else:
        doubt = f"{labels['price']}{price}元加{labels['commission']}{commission}元不等于{labels['total']}{total}元"
        outcome.contradict(doubt, "price", "commission", "total")


def _price_by_tonnes(outcome: Crosscheck, chosen: Chosen, labels: Mapping[str, str]) -> None:
    unit, tonnes, total = (chosen.get(name) for name in ("unit_price", "capacity", "total_price"))
    if unit is None or tonnes is None or total is None:
        return
    if not (
        isinstance(unit.value, UnitPrice) and isinstance(tonnes.value, Capacity) and isinstance(total.value, Money)
    ):
        return
    product = unit.value.yuan * tonnes.value.tonnes
    if product == total.value.yuan:
        outcome.agree("unit_price", "capacity", "total_price")
    else:
        doubt = (
            f"{labels['unit_price']}{unit.value}元/吨乘以{labels['capacity']}{tonnes.value}吨等于{product:.2f}元，"
            f"与{labels['total_price']}{total.value}元不一致"
        )
        outcome.contradict(doubt, "unit_price", "total_price", "capacity")


def _lot(outcome: Crosscheck, chosen: Chosen, labels: Mapping[str, str]) -> None:
    if "lot_title" not in chosen or "capacity" not in chosen:
        return
    stated = chosen["capacity"].value
    in_title = {found.value for found in capacity.find(fold(str(chosen["lot_title"].value)))}
    if stated in in_title and len(in_title) == 1:
        outcome.agree("capacity")
    elif in_title and stated not in in_title:
        other = next(iter(in_title))
        doubt = f"{labels['capacity']}{stated}吨/年与{labels['lot_title']}所载{other}吨/年不一致"
        outcome.contradict(doubt, "capacity", "lot_title")


def _bare(court: str) -> str:
    return court.removeprefix("山西省")


def _same_court(printed: str, listed: Iterable[str]) -> bool:
    """Whether a printed name is one of the listed courts, with or without the province and the city before a county."""
    return any(_bare(printed).endswith(_bare(name)) or _bare(name).endswith(_bare(printed)) for name in listed)


def _code_and_heading(outcome: Crosscheck, chosen: Chosen, labels: Mapping[str, str]) -> None:
    if "court" not in chosen or "case_number" not in chosen:
        return
    number, heading = chosen["case_number"].value, str(chosen["court"].value)
    code = number.court_code if isinstance(number, CaseNumber) else None
    listed = [court.name for court in courts() if court.code == code]
    if not listed:
        return
    if _same_court(heading, listed):
        outcome.agree("court", "case_number")
    else:
        doubt = f"{labels['case_number']}中的法院代字“{code}”是{listed[0]}，与{labels['court']}“{heading}”不符"
        outcome.contradict(doubt, "court", "case_number")


# Pairs of dates that must not run backwards on one paper (earlier, later).
_ORDER = (
    ("auction_date", "ruling_date"),
    ("notice_date", "start_date"),
    ("start_date", "end_date"),
    ("seal_start", "seal_end"),
)


# No act of a case comes before the year in which the court took it in.
_AFTER_FILING = (
    "ruling_date", "letter_date", "auction_date", "payment_date", "bid_date", "notice_date", "start_date", "end_date",
    "reply_date",
)  # fmt: skip


def _order_of_dates(outcome: Crosscheck, chosen: Chosen, labels: Mapping[str, str]) -> None:
    for earlier, later in _ORDER:
        first, second = _date(chosen, earlier), _date(chosen, later)
        if first is not None and second is not None and first > second:
            doubt = f"{labels[earlier]}{first}晚于{labels[later]}{second}"
            outcome.contradict(doubt, earlier, later)
    number = chosen["case_number"].value if "case_number" in chosen else None
    for name in _AFTER_FILING:
        day = _date(chosen, name)
        if isinstance(number, CaseNumber) and day is not None and number.year > day.year:
            doubt = f"{labels['case_number']}{number}的年份晚于{labels[name]}{day}"
            outcome.contradict(doubt, "case_number", name)


def _years_later(day: dt.date, years: int) -> dt.date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return dt.date(day.year + years, 3, 1)


def _seal_term(outcome: Crosscheck, chosen: Chosen, labels: Mapping[str, str]) -> None:  # noqa: ARG001  same shape
    start, end = _date(chosen, "seal_start"), _date(chosen, "seal_end")
    if start is None or end is None:
        return
    stated = chosen["seal_years"].value if "seal_years" in chosen else None
    terms = [stated.count] if isinstance(stated, Years) else [1, 2, 3]
    # A term of three years from 10 May ends on 9 May; papers that count to 10 May exist.
    if any(_years_later(start, years) - end in (dt.timedelta(0), dt.timedelta(1)) for years in terms):
        outcome.agree("seal_start", "seal_end")
