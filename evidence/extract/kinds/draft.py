"""Collects what a kind proposes: equal values of one fact become one candidate that stands in several places."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from evidence.extract.found import Candidate, Found
from models.values import Value


@dataclass(slots=True)
class _Proposal:
    name: str
    value: Value
    spans: list[tuple[int, int]]
    score: float
    doubts: tuple[str, ...]


@dataclass(slots=True)
class Draft:
    """Candidates under construction for one paper."""

    proposals: dict[tuple[str, type, Value], _Proposal] = field(default_factory=dict)

    def add(
        self, name: str, value: Value, spans: Iterable[tuple[int, int]], score: float, doubts: tuple[str, ...] = ()
    ) -> None:
        """Propose ``value`` for ``name``; the surest reading of an equal value gives score and doubts."""
        places = [span for span in spans if span[0] < span[1]]
        if not places:
            return
        key = (name, type(value), value)
        known = self.proposals.get(key)
        if known is None:
            self.proposals[key] = _Proposal(name, value, places, score, doubts)
            return
        surer = score > known.score
        fresh = [span for span in places if span not in known.spans]
        known.spans = [*fresh, *known.spans] if surer else [*known.spans, *fresh]
        if surer or (score == known.score and not doubts):
            known.score, known.doubts = score, doubts

    def drop(self, name: str, value: Value) -> None:
        """Take back a proposal."""
        self.proposals.pop((name, type(value), value), None)

    def settle(self, name: str, value: Value, score: float) -> None:
        """Give a proposal the score that the rest of the paper shows it to deserve."""
        known = self.proposals.get((name, type(value), value))
        if known is not None:
            known.score = score

    def add_found(self, name: str, find: Found[Value], score: float, doubts: tuple[str, ...] = ()) -> None:
        """Propose what a grammar found; its own doubts go along."""
        self.add(name, find.value, [find.span], score, (*find.doubts, *doubts))

    def best(self, name: str) -> Candidate | None:
        """The surest proposal for ``name`` so far."""
        return max(self.named(name), key=lambda candidate: candidate.score, default=None)

    def named(self, name: str) -> list[Candidate]:
        """All proposals for ``name`` so far."""
        return [candidate for candidate in self.candidates() if candidate.name == name]

    def candidates(self) -> list[Candidate]:
        """Everything proposed, in the order it was first met."""
        return [
            Candidate(one.name, one.value, tuple(one.spans), max(0.0, min(1.0, one.score)), one.doubts)
            for one in self.proposals.values()
        ]
