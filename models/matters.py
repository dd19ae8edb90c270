"""A matter (案卷): the papers of one deal, what people attested, and what could not be read."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterator
from dataclasses import dataclass, field

from models.facts import Document, Fact
from models.papers import Kind, Subtype


class OriginCategory(enum.StrEnum):
    """How the municipal government classed the reduced capacity of mixed origin (处置意见（二）)."""

    TRADED = "traded"
    OWN_OVENS = "own_ovens"


@dataclass(frozen=True, slots=True)
class OriginalsSeen:
    """Attestation that officers compared the copies with the originals (原件核对)."""

    officers: tuple[str, ...]
    date: dt.date


@dataclass(frozen=True, slots=True)
class MunicipalDecision:
    """A decision of the municipal government on the category of mixed capacity."""

    number: str
    category: OriginCategory


@dataclass(frozen=True, slots=True)
class Attestations:
    """What only a person can know about a matter. Everything may be missing."""

    city: str = ""
    claimant: str = ""
    originals_seen: OriginalsSeen | None = None
    municipal_decision: MunicipalDecision | None = None


@dataclass(frozen=True, slots=True)
class Waiver:
    """A reviewer's decision that a check shall not stop the conclusion; it stands in the draft by name."""

    check: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class Paper:
    """One document of a matter and the file it stands in. ``file`` is the name shown, ``sha256`` the bytes."""

    file: str
    sha256: str
    document: Document

    @property
    def kind(self) -> Kind:
        """Kind of the document."""
        return self.document.kind

    @property
    def subtype(self) -> Subtype | None:
        """Subtype of the document, where its kind has any."""
        return self.document.subtype


@dataclass(frozen=True, slots=True)
class UnreadPage:
    """A page of the matter that could not be read. A matter with one is not complete."""

    file: str
    page: int
    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class Matter:
    """The papers of one deal with what people attested about it. ``texts`` maps file → page number → raw text."""

    name: str
    papers: tuple[Paper, ...] = ()
    attestations: Attestations = Attestations()
    waivers: tuple[Waiver, ...] = ()
    unread: tuple[UnreadPage, ...] = ()
    texts: dict[str, dict[int, str]] = field(default_factory=dict)

    def of_kind(self, kind: Kind, *subtypes: Subtype) -> tuple[Paper, ...]:
        """Papers of ``kind``; only those of ``subtypes`` where any are given."""
        return tuple(p for p in self.papers if p.kind is kind and (not subtypes or p.subtype in subtypes))

    def cited(self, name: str, *papers: Paper) -> Iterator[tuple[Paper, Fact]]:
        """Each fact called ``name`` with its paper, from ``papers`` or from the whole matter."""
        for paper in papers or self.papers:
            for fact in paper.document.all(name):
                yield paper, fact

    def text_of(self, paper: Paper) -> str:
        """Raw text of a paper's pages, joined; empty where nothing was read."""
        pages = self.texts.get(paper.file, {})
        wanted = range(paper.document.first_page, paper.document.last_page + 1)
        return "".join(pages.get(number, "") for number in wanted)
