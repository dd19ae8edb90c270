"""What a person decides about a draft, and what comes of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from models.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Drafting:
    """Choices for one draft.

    ``city`` (临汾市) may be empty; ``date`` is the 成文日期; with ``reviewed`` False every page says that the draft
    rests on unreviewed readings. ``signer`` and ``number`` stay open where empty. With ``ledger`` the report quotes
    the rows it cites (lines, ovens, listed reductions); without, only their places.
    """

    city: str
    date: dt.date
    reviewed: bool
    signer: str = ""
    number: str = ""
    ledger: Ledger | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """The two files written, their SHA-256 in hex, and the number of pages of the PDF."""

    docx: Path
    pdf: Path
    sha256_docx: str
    sha256_pdf: str
    pages: int
