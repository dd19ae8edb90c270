"""The spaCy frame: one ``Language`` whose components are the grammars and gazetteers.

Every token of a document is one character of the folded text, so a token's index is its offset. Each component writes
``doc.spans[KEY]``; the values found stand in the group's attributes. ``annotate`` runs the pipeline on one text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from evidence.extract.found import Found
from evidence.extract.grammars import (
    capacity,
    case_numbers,
    credit_codes,
    dates,
    money,
    names,
    ovens,
    ratios,
    unit_prices,
)

EXTRACTOR = "rules-1"
"""Version of this pipeline; it stands on every fact it produced."""

Find = Callable[[str], Sequence[Found[Any]]]

GRAMMARS: dict[str, Find] = {
    "money": money.find,
    "words": money.find_in_words,
    "dates": dates.find,
    "ranges": dates.find_ranges,
    "cases": case_numbers.find,
    "codes": credit_codes.find,
    "capacities": capacity.find,
    "ratios": ratios.find,
    "unit_prices": unit_prices.find,
    "ovens": ovens.find,
    "heights": ovens.find_heights,
    "built": ovens.find_built,
    "companies": names.find_companies,
    "courts": names.find_courts,
    "authorities": names.find_authorities,
    "persons": names.find_persons,
    "aliases": names.find_aliases,
    "former_names": names.find_former_names,
}
"""Key of ``doc.spans`` → the grammar that fills it."""

GAZETTEER = "gazetteer"


@dataclass(frozen=True, slots=True)
class Entry:
    """A word of a gazetteer where it stands in the text: its list (``platform`` …) and its canonical form."""

    label: str
    canonical: str


@dataclass(frozen=True, slots=True)
class Annotations:
    """Everything the pipeline found in one folded text, by key of ``GRAMMARS``, and the gazetteers' words."""

    text: str
    finds: dict[str, tuple[Found[Any], ...]]
    words: tuple[Found[Entry], ...]
    version: str = EXTRACTOR

    def of(self, key: str) -> tuple[Found[Any], ...]:
        """What grammar ``key`` found, in order; raises KeyError for an unknown grammar."""
        return self.finds[key]

    def listed(self, label: str) -> tuple[Found[Entry], ...]:
        """Words of one gazetteer, in order: ``court`` ``platform`` ``bank`` ``authority`` ``division``."""
        return tuple(word for word in self.words if word.value.label == label)


@lru_cache(maxsize=64)
def annotate(text: str) -> Annotations:
    """Run the pipeline on one folded text."""
    from evidence.extract.frame import FINDS, read_doc  # noqa: PLC0415 - spaCy is loaded by whoever first extracts

    doc = read_doc(text)
    return Annotations(
        text,
        {key: tuple(doc.spans[key].attrs[FINDS]) for key in GRAMMARS},
        tuple(_longest([Found(span.start, span.end, Entry(span.label_, span.id_)) for span in doc.spans[GAZETTEER]])),
    )


def _longest(words: list[Found[Entry]]) -> list[Found[Entry]]:
    """Words of a gazetteer that lie in no longer word of the same one, in order."""
    kept: list[Found[Entry]] = []
    for word in sorted(words, key=lambda one: (one.value.label, one.start, -one.end)):
        last = kept[-1] if kept else None
        if last is None or last.value.label != word.value.label or word.end > last.end:
            kept.append(word)
    return sorted(kept, key=lambda one: one.span)
