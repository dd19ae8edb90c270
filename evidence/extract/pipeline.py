"""The spaCy frame: one ``Language`` whose components are the grammars and gazetteers.

Every token of a document is one character of the folded text, so a token's index is its offset. Each component writes
``doc.spans[KEY]``; the values found stand in the group's attributes. ``annotate`` runs the pipeline on one text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from evidence.extract.found import Found
from evidence.extract.gazetteers import division_names, first_column, rows
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
_FINDS, _TEXT = "finds", "text"


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


def _component(key: str, find: Find) -> Callable[[Language, str], Callable[[Doc], Doc]]:
    def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:  # noqa: ARG001  spaCy calls factories with both
        def annotate_doc(doc: Doc) -> Doc:
            # spaCy builds doc.text anew at every call: once is enough for all grammars.
            text = doc.user_data.get(_TEXT) or doc.user_data.setdefault(_TEXT, doc.text)
            found = tuple(find(text))
            spans = [doc[one.start : one.end] for one in found]
            doc.spans[key] = SpanGroup(doc, name=key, spans=spans, attrs={_FINDS: found})
            return doc

        return annotate_doc

    return create


for _key, _find in GRAMMARS.items():
    Language.factory(f"evidence_{_key}", func=_component(_key, _find))


def _phrases() -> list[dict[str, str]]:
    listed: list[tuple[str, str, str]] = []
    listed += [("court", name, court.code) for name, court in names.courts_by_name().items()]
    listed += [("platform", name, canonical) for name, canonical, *_ in rows("platforms")]
    listed += [("bank", name, name) for name in first_column("banks")]
    listed += [("authority", name, name) for name in first_column("authorities")]
    listed += [("division", name, name) for name in division_names()]
    return [{"label": label, "pattern": name, "id": canonical} for label, name, canonical in listed]


@cache
def pipeline() -> Language:
    """The pipeline, built once for the process; its ``meta`` carries name and version."""
    nlp = spacy.blank("zh", meta={"name": "evidence", "version": EXTRACTOR})
    ruler = nlp.add_pipe("span_ruler", config={"spans_key": GAZETTEER, "validate": False, "overwrite": True})
    ruler.add_patterns(_phrases())
    for key in GRAMMARS:
        nlp.add_pipe(f"evidence_{key}")
    return nlp


@lru_cache(maxsize=64)
def annotate(text: str) -> Annotations:
    """Run the pipeline on one folded text."""
    nlp = pipeline()
    doc = nlp(Doc(nlp.vocab, words=list(text), spaces=[False] * len(text)))
    return Annotations(
        text,
        {key: tuple(doc.spans[key].attrs[_FINDS]) for key in GRAMMARS},
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


__all__ = ["EXTRACTOR", "GRAMMARS", "Annotations", "Entry", "annotate", "pipeline"]
