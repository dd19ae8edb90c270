"""Labels without a place: a value right behind a label's words in running text, where no cell parts the two.

Print is not always set in cells: 处置法院山西省运城市中级人民法院, a label broken at a line's end, or a colon that a
scanner lost. What is found so is a guess with a doubt, and only for facts that nothing else states.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from evidence.extract.found import Found
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.readers import Row
from evidence.extract.kinds.sources import Sources
from evidence.extract.layout import Lexicon
from models.papers import Kind, fact_spec
from models.values import Capacity, CaseNumber, CreditCode, Money, Value

GUESS = 0.84  # below a clear role: a person looks
_REACH = 22  # characters before a value in which its label may end
_FILLER = re.compile(r"(?:[：:]|为|是|于|人民币|（大写）|（小写）|大写|小写|（元）|[ \n〜~<《“])*$")
_TOKEN = re.compile(r"(?<![\dA-Za-z\-])[A-Z]{0,8}-?[\dA-Z\-]*\d{4,}[\dA-Z\-]*(?![\d.,年月])")
_NAMES = ("disposing_unit", "buyer", "court", "payer", "payee")
_NUMBERS = ("document_number", "receipt_number")


def add_loose(draft: Draft, sources: Sources, kind: Kind, lexicon: Lexicon, plan: Sequence[Row]) -> None:
    """Propose values right behind words of ``lexicon`` for facts of ``plan`` that ``draft`` does not hold yet."""
    ending = _endings(tuple((key, tuple(forms)) for key, forms in _words(lexicon)))
    missing = {row.fact for row in plan} - {one.name for one in draft.candidates()}
    for fact in [fact for fact in dict.fromkeys(row.fact for row in plan) if fact in missing]:
        keys = {row.key for row in plan if row.fact == fact and row.weight >= GUESS and row.group is None}
        for find in _finds(sources, kind, fact):
            filler = _FILLER.search(sources.text, max(0, find.start - 8), find.start)
            at = filler.start() if filler else find.start
            label = ending.search(sources.text, max(0, at - _REACH), at)
            if label is not None and _key(label, lexicon) in keys:
                draft.add_found(fact, find, GUESS)


def _words(lexicon: Lexicon) -> Iterator[tuple[str, tuple[str, ...]]]:
    for key in dict.fromkeys((*lexicon.forms, *lexicon.labels, *lexicon.groups)):
        listed = (*lexicon.labels.get(key, ()), *lexicon.groups.get(key, ()))
        yield key, (*lexicon.forms.get(key, ()), *map(re.escape, sorted(listed, key=len, reverse=True)))


@lru_cache(maxsize=8)
def _endings(words: tuple[tuple[str, tuple[str, ...]], ...]) -> re.Pattern[str]:
    """A pattern of every label that ends where the search ends, the longest one first."""
    return re.compile("|".join(f"(?P<k{place}>(?:{'|'.join(forms)})$)" for place, (_, forms) in enumerate(words)))


def _key(label: re.Match[str], lexicon: Lexicon) -> str:
    keys = list(dict.fromkeys((*lexicon.forms, *lexicon.labels, *lexicon.groups)))
    return keys[int((label.lastgroup or "k0")[1:])]


def _finds(sources: Sources, kind: Kind, fact: str) -> Sequence[Found[Value]]:
    if fact in _NAMES:
        return [*sources.courts, *sources.companies]
    if fact in _NUMBERS:
        return [Found(*token.span(), token[0]) for token in _TOKEN.finditer(sources.text)]
    by_type: dict[type, Sequence[Found[Value]]] = {
        dt.date: sources.dates,
        Money: sources.words if fact.endswith("_in_words") else sources.money,
        CaseNumber: sources.cases,
        CreditCode: sources.codes,
        Capacity: sources.capacities,
    }
    return by_type.get(fact_spec(kind, fact).value_type, ())
