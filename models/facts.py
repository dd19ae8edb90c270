"""Facts: values that stand on a page, each with the words and the pixels it was read from."""

from __future__ import annotations

from dataclasses import dataclass

from models.geometry import Box
from models.papers import RECEIPT_SUBTYPES, RULING_SUBTYPES, Kind, Subtype, fact_spec
from models.values import Value


@dataclass(frozen=True, slots=True)
class Quote:
    """Words on a page: ``page.text[start:end] == text``, and the boxes they cover (one a line)."""

    page: int
    start: int
    end: int
    text: str
    boxes: tuple[Box, ...]

    def __post_init__(self) -> None:
        """Refuse a quote whose span and words differ in length."""
        if self.end - self.start != len(self.text) or self.start < 0 or self.page < 1:
            raise ValueError("a quote is a literal piece of its page")


@dataclass(frozen=True, slots=True)
class Fact:
    """One value read from a document.

    ``confidence`` is the calibrated probability that ``value`` is exactly right. ``automatic`` promises that the
    value may stand without a person; a fact with doubts is never automatic. ``doubts`` say why, in Chinese.
    ``extractor`` names the pipeline version that produced the fact.
    """

    name: str
    value: Value
    quotes: tuple[Quote, ...]
    confidence: float
    automatic: bool
    doubts: tuple[str, ...] = ()
    extractor: str = ""

    def __post_init__(self) -> None:
        """Refuse a fact without a quote, an impossible probability, and a doubted automatic fact."""
        if not self.quotes:
            raise ValueError(f"{self.name} has no quote")
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError(f"{self.confidence} is no probability")
        if self.automatic and self.doubts:
            raise ValueError(f"{self.name} is doubted and cannot be automatic")


@dataclass(frozen=True, slots=True)
class Document:
    """One paper within a scan: consecutive pages, its kind, and the facts it holds."""

    kind: Kind
    subtype: Subtype | None
    first_page: int
    last_page: int
    facts: tuple[Fact, ...] = ()
    confidence: float = 1.0

    def __post_init__(self) -> None:
        """Refuse pages out of order, a subtype of another kind, and facts the kind cannot hold."""
        if not 1 <= self.first_page <= self.last_page:
            raise ValueError("a document runs from its first to its last page")
        allowed = {Kind.ENFORCEMENT_RULING: RULING_SUBTYPES, Kind.PAYMENT_RECEIPT: RECEIPT_SUBTYPES}
        if self.subtype is not None and self.subtype not in allowed.get(self.kind, frozenset()):
            raise ValueError(f"{self.kind} has no subtype {self.subtype}")
        for fact in self.facts:
            spec = fact_spec(self.kind, fact.name)
            if not isinstance(fact.value, spec.value_type):
                raise TypeError(f"{fact.name} holds {spec.value_type.__name__}, not {type(fact.value).__name__}")

    def all(self, name: str) -> tuple[Fact, ...]:
        """Every fact called ``name``, in page order."""
        return tuple(fact for fact in self.facts if fact.name == name)

    def first(self, name: str) -> Fact | None:
        """The first fact called ``name``; None when the paper holds none."""
        return next(iter(self.all(name)), None)
