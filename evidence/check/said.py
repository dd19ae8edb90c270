"""What papers say: typed facts with their paper, and how values are written in reasons."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from models.facts import Fact
from models.findings import FactCitation
from models.matters import Matter, Paper
from models.papers import KIND_LABELS, SUBTYPE_LABELS
from models.values import Capacity, Money, plain

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Said(Generic[T]):
    """One value and the paper that says it."""

    value: T
    paper: Paper
    fact: Fact

    @property
    def citation(self) -> FactCitation:
        """The fact as evidence."""
        return FactCitation(self.paper, self.fact)

    @property
    def where(self) -> str:
        """The paper by its Chinese kind: ``"成交裁定"``."""
        return paper_label(self.paper)


def said(papers: Iterable[Paper], name: str, wanted: type[T]) -> list[Said[T]]:
    """Every fact called ``name`` on these papers, in their order. No papers, no facts."""
    return [
        Said(fact.value, paper, fact)
        for paper in papers
        for fact in paper.document.all(name)
        if isinstance(fact.value, wanted)
    ]


def first_said(papers: Iterable[Paper], name: str, wanted: type[T]) -> Said[T] | None:
    """The first fact called ``name`` on these papers; None where no paper says it."""
    return next(iter(said(papers, name, wanted)), None)


def citations(*groups: Iterable[Said[T]]) -> tuple[FactCitation, ...]:
    """The evidence of several groups of facts, in order, each fact once."""
    found: list[FactCitation] = []
    for group in groups:
        found += [one.citation for one in group if one.citation not in found]
    return tuple(found)


def paper_label(paper: Paper) -> str:
    """A paper by its Chinese kind, the finer one where it has any."""
    return SUBTYPE_LABELS[paper.subtype] if paper.subtype else KIND_LABELS[paper.kind]


def squeezed(matter: Matter, paper: Paper) -> str:
    """Text of a paper without white space, brackets widened: for looking for words, never for quoting."""
    return squeezed_text(matter.text_of(paper))


def squeezed_text(text: str) -> str:
    """Text without white space, brackets and commas widened."""
    return re.sub(r"\s+", "", text).replace("(", "（").replace(")", "）").replace(",", "，")


def wan(capacity: Capacity | Decimal) -> str:
    """Capacity as reasons write it: ``"60万吨/年"``; takes tonnes where a plain number is given."""
    tonnes = capacity.tonnes if isinstance(capacity, Capacity) else capacity
    return f"{plain(tonnes / 10_000)}万吨/年"


def yuan(money: Money) -> str:
    """Money as reasons write it: ``"21,600,000.00元"``."""
    return f"{money.yuan:,.2f}元"


def day(date: dt.date) -> str:
    """A date as reasons write it: ``"2018年5月9日"``."""
    return f"{date.year}年{date.month}月{date.day}日"
