"""The spaCy ``Language``: one registered factory for each grammar, and a ruler for the gazetteers.

It stands apart from ``pipeline`` because importing spaCy takes longer than all the rest of the house: the web process,
which extracts nothing, never pays for it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from evidence.extract.gazetteers import division_names, first_column, rows
from evidence.extract.grammars import names
from evidence.extract.pipeline import EXTRACTOR, GAZETTEER, GRAMMARS, Find

FINDS = "finds"
"""Attribute of a span group that holds the values found."""

_TEXT = "text"


def _component(key: str, find: Find) -> Callable[[Language, str], Callable[[Doc], Doc]]:
    def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:  # noqa: ARG001  spaCy calls factories with both
        def annotate_doc(doc: Doc) -> Doc:
            # spaCy builds doc.text anew at every call: once is enough for all grammars.
            text = doc.user_data.get(_TEXT) or doc.user_data.setdefault(_TEXT, doc.text)
            found = tuple(find(text))
            spans = [doc[one.start : one.end] for one in found]
            doc.spans[key] = SpanGroup(doc, name=key, spans=spans, attrs={FINDS: found})
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


def read_doc(text: str) -> Doc:
    """Run the pipeline on one folded text; every token is one character."""
    nlp = pipeline()
    return nlp(Doc(nlp.vocab, words=list(text), spaces=[False] * len(text)))
