"""From characters to facts: papers are split, told apart, read for their values, and each fact weighed.

The story: ``segment.split`` → ``classify.classify`` → ``kinds.read_kind`` → ``confidence.weigh``.
"""

from __future__ import annotations

from evidence.extract.classify import classify
from evidence.extract.confidence import weigh
from evidence.extract.kinds import read_kind
from evidence.extract.pipeline import EXTRACTOR
from evidence.extract.segment import Segment, split
from models.facts import Document
from models.pages import ScanReading

__all__ = ["EXTRACTOR", "extract"]


def extract(reading: ScanReading) -> tuple[Document, ...]:
    """The papers of a scan in page order, each with its kind and facts; every text page belongs to one of them."""
    return tuple(_document(segment) for segment in split(reading))


def _document(segment: Segment) -> Document:
    paper = segment.text()
    classified = classify(paper)
    sure = segment.confidence * classified.confidence
    candidates = read_kind(paper, classified.kind, classified.subtype)
    return Document(
        classified.kind,
        classified.subtype,
        segment.pages[0].number,
        segment.pages[-1].number,
        weigh(paper, classified.kind, candidates, sure),
        round(sure, 4),
    )
