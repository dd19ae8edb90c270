"""Scores of what was extracted from a drawn scan against its truth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Self

from evidence.extract.folding import fold
from models.facts import Document, Fact
from models.geometry import Box, union
from models.pages import BlankPage, FailedPage, ScanReading
from models.values import contract_form
from tests.specimens.drawing import Place, TrueDocument, TrueFact, Truth

Key = tuple[str, str | bool]  # a fact's name and its value; signs of another width are the same sign
_SAME_PLACE = 0.5


@dataclass(slots=True)
class Score:
    """Counts over papers of one kind in one condition; add them up with ``+=``.

    ``right`` are found facts that stand on the paper, ``found`` all found facts, ``wanted`` those that must be found,
    ``hit`` the wanted ones that were. ``errors`` are lines to read.
    """

    papers: int = 0
    kind_right: int = 0
    subtype_right: int = 0
    wanted: int = 0
    hit: int = 0
    found: int = 0
    right: int = 0
    automatic: int = 0
    automatic_wrong: int = 0
    placed: int = 0
    lost_pages: int = 0
    failed_pages: int = 0
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    wrong_automatic: list[str] = field(default_factory=list)
    misplaced: list[str] = field(default_factory=list)

    def __iadd__(self, other: Self) -> Self:
        """Add the counts and the error lines of ``other``."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        return self

    @property
    def precision(self) -> float:
        """Share of found facts that are right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of wanted facts that were found."""
        return self.hit / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def as_json(self) -> dict[str, object]:
        """Counts, rates and the automatic errors."""
        counts = {name: getattr(self, name) for name in self.__slots__ if isinstance(getattr(self, name), int)}
        rates = {"precision": self.precision, "recall": self.recall, "f1": self.f1}
        return (
            counts | {name: round(rate, 4) for name, rate in rates.items()} | {"wrong_automatic": self.wrong_automatic}
        )


def _keys(facts: Iterable[TrueFact]) -> set[Key]:
    return {_key(fact.name, fact.value) for fact in facts}


def _key(name: str, value: str | bool) -> Key:  # noqa: FBT001 - a value may be a yes or no
    return name, fold(value) if isinstance(value, str) else value


def _overlap(document: Document, truth: TrueDocument) -> int:
    return max(0, min(document.last_page, truth.last_page) - max(document.first_page, truth.first_page) + 1)


def _agreement(document: Document, truth: TrueDocument) -> int:
    keys = _keys(truth.facts)
    return sum(_key(fact.name, contract_form(fact.value)) in keys for fact in document.facts)


def pair(documents: Sequence[Document], truths: Sequence[TrueDocument]) -> list[list[Document]]:
    """For each true document the found ones that belong to it: each found one goes where it fits best."""
    pairs: list[list[Document]] = [[] for _ in truths]
    for document in documents:
        ranked = [
            (_overlap(document, truth) > 0, _agreement(document, truth), document.kind == truth.kind, -number)
            for number, truth in enumerate(truths)
        ]
        pairs[-max(ranked)[3]].append(document)
    return pairs


def _placed(fact: Fact, places: Sequence[Place]) -> bool:
    """Whether one of the fact's quotes lies where the value really stands."""
    for quote in fact.quotes:
        for place in places:
            if quote.page == place.page and quote.boxes and _iou(quote.boxes, place.boxes) >= _SAME_PLACE:
                return True
    return False


def _iou(found: Sequence[Box], true: Sequence[Box]) -> float:
    """Overlap of whole places, or of the best pair of lines where one of them goes on over a line break."""
    whole = union(found).iou(union(true))
    return max([whole, *(mine.iou(theirs) for mine in found for theirs in true)])


def score_document(found: Sequence[Document], truth: TrueDocument, label: str) -> Score:
    """Score one paper. Facts of surplus documents count like any other."""
    score = Score(papers=1, wanted=len(_keys(f for f in truth.facts if not f.optional)))
    best = max(found, key=lambda one: (one.kind == truth.kind, len(one.facts)), default=None)
    score.kind_right = int(best is not None and best.kind == truth.kind)
    score.subtype_right = int(best is not None and (best.kind, best.subtype) == (truth.kind, truth.subtype))
    if not score.subtype_right:
        told = f"{best.kind}/{best.subtype}" if best else "nothing"
        score.wrong.append(f"{label}: taken for {told}")
    allowed = {_key(fact.name, fact.value): fact for fact in truth.facts}
    seen: dict[Key, Fact] = {}
    for document in found:
        for fact in document.facts:
            key = _key(fact.name, contract_form(fact.value))
            if key not in seen or fact.automatic:
                seen[key] = fact
    for key, fact in seen.items():
        right = key in allowed
        score.found += 1
        score.right += right
        score.automatic += fact.automatic
        if right:
            placed = _placed(fact, allowed[key].places)
            score.placed += placed
            if not placed:
                score.misplaced.append(f"{label}: {key[0]} = {key[1]}, from “{fact.quotes[0].text}”")
            score.hit += not allowed[key].optional
        else:
            line = f"{label}: {key[0]} = {key[1]}, from “{fact.quotes[0].text}” ({fact.confidence:.3f})"
            score.wrong.append(line)
            if fact.automatic:
                score.automatic_wrong += 1
                score.wrong_automatic.append(line)
    score.missed = [
        f"{label}: {fact.name} = {fact.value}" for key, fact in allowed.items() if not fact.optional and key not in seen
    ]
    return score


def page_ends(reading: ScanReading, documents: Sequence[Document], pages: int) -> tuple[int, int]:
    """How many pages ended nowhere, and how many failed by name."""
    ended = {page.number for page in reading.pages if isinstance(page, BlankPage | FailedPage)}
    for document in documents:
        ended |= set(range(document.first_page, document.last_page + 1))
    failed = sum(isinstance(page, FailedPage) for page in reading.pages)
    return len(set(range(1, pages + 1)) - ended), failed


def score_scan(
    reading: ScanReading, documents: Sequence[Document], truth: Truth, label: str
) -> list[tuple[str, Score]]:
    """Scores of one scan, one for each paper in it, with the kind and subtype it is counted under."""
    scores = []
    for true, found in zip(truth.documents, pair(documents, truth.documents), strict=True):
        row = f"{true.kind}" + (f"/{true.subtype}" if true.subtype else "")
        scores.append((row, score_document(found, true, label)))
    lost, failed = page_ends(reading, documents, truth.pages)
    scores[0][1].lost_pages, scores[0][1].failed_pages = lost, failed
    return scores
