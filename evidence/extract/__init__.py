"""From characters to facts: papers are split, told apart, read for their values, and each fact weighed.

The story: ``segment.split`` → ``classify.classify`` → ``kinds.read_kind`` → ``confidence.weigh``.
"""

from __future__ import annotations

from dataclasses import replace

from evidence.extract.classify import classify
from evidence.extract.confidence import weigh
from evidence.extract.kinds import read_kind
from evidence.extract.pipeline import EXTRACTOR
from evidence.extract.segment import Segment, split
from evidence.read import upright
from models.facts import Document, Fact
from models.pages import ScanReading

__all__ = ["EXTRACTOR", "extract"]


def extract(reading: ScanReading) -> tuple[Document, ...]:
    """The papers of a scan in page order, each with its kind and facts; every text page belongs to one of them."""
    return tuple(_document(segment, reading) for segment in split(upright(reading)))


def _document(segment: Segment, shown: ScanReading) -> Document:
    paper = segment.text()
    classified = classify(paper)
    sure = segment.confidence * classified.confidence
    candidates = read_kind(paper, classified.kind, classified.subtype)
    facts = weigh(paper, classified.kind, candidates, sure)
    return Document(
        classified.kind,
        classified.subtype,
        segment.pages[0].number,
        segment.pages[-1].number,
        tuple(_as_shown(fact, shown) for fact in facts),
        round(sure, 4),
    )


def _as_shown(fact: Fact, shown: ScanReading) -> Fact:
    """The same fact with its boxes on the pages as displayed: layout was read on pages set upright."""
    quotes = (replace(quote, boxes=shown.page(quote.page).boxes(quote.start, quote.end)) for quote in fact.quotes)
    return replace(fact, quotes=tuple(quotes))
