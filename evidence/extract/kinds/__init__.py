"""One small reader for each kind of paper; ``read_kind`` asks the right one."""

from __future__ import annotations

from collections.abc import Callable

from evidence.extract.found import Candidate
from evidence.extract.kinds.assistance import read_assistance
from evidence.extract.kinds.confirmation import read_confirmation
from evidence.extract.kinds.contract import read_contract
from evidence.extract.kinds.letter import read_letter
from evidence.extract.kinds.notice import read_notice
from evidence.extract.kinds.receipt import read_receipt
from evidence.extract.kinds.restructuring import read_restructuring
from evidence.extract.kinds.ruling import read_ruling
from evidence.extract.kinds.sources import Sources
from evidence.extract.text import PaperText
from models.papers import Kind, Subtype

_READERS: dict[Kind, Callable[[Sources, Subtype | None], list[Candidate]]] = {
    Kind.AUCTION_CONFIRMATION: read_confirmation,
    Kind.ENFORCEMENT_RULING: read_ruling,
    Kind.ASSISTANCE_NOTICE: read_assistance,
    Kind.TRANSFER_LETTER: read_letter,
    Kind.AUCTION_NOTICE: read_notice,
    Kind.PAYMENT_RECEIPT: read_receipt,
    Kind.CAPACITY_CONTRACT: read_contract,
    Kind.RESTRUCTURING_AGREEMENT: read_restructuring,
}


def read_kind(paper: PaperText, kind: Kind, subtype: Subtype | None) -> list[Candidate]:
    """Candidates for the facts of a paper known to be of ``kind``, best first for each fact.

    Competing values are all handed on with their scores; choosing is the confidence module's business.
    """
    reader = _READERS.get(kind)
    if reader is None:
        return []
    return sorted(reader(Sources(paper), subtype), key=lambda one: (one.name, -one.score))
