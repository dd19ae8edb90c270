"""移送执行函 and 商请移送执行函: who writes to which court about which case, and when."""

from __future__ import annotations

from evidence.extract.found import Candidate
from evidence.extract.kinds.addressee import add_addressee
from evidence.extract.kinds.court_heading import add_heading
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.roles import add_closing_date
from evidence.extract.kinds.sources import Sources
from models.papers import Subtype


def read_letter(sources: Sources, subtype: Subtype | None) -> list[Candidate]:  # noqa: ARG001 one shape for all kinds
    """Candidates for every fact of a transfer letter; the court is the one that writes, never the one addressed."""
    draft = Draft()
    add_heading(draft, sources)
    add_addressee(draft, sources)
    add_closing_date(draft, sources, "letter_date", len(sources.text) // 4)
    return draft.candidates()
