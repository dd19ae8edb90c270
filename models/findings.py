"""What a check found, and on what evidence."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from models.facts import Fact
from models.ledger import RowRef
from models.matters import Paper


class Verdict(enum.StrEnum):
    """Outcome of a check. ``CANNOT_TELL`` (无法判断) is an answer, not an error."""

    AGREES = "agrees"
    CONFLICTS = "conflicts"
    CANNOT_TELL = "cannot_tell"
    NOT_APPLICABLE = "not_applicable"


VERDICT_LABELS = {
    Verdict.AGREES: "一致",
    Verdict.CONFLICTS: "不一致",
    Verdict.CANNOT_TELL: "无法判断",
    Verdict.NOT_APPLICABLE: "不适用",
}


class Severity(enum.StrEnum):
    """What a failure of a check means (checks.md): which ones stop a favourable conclusion."""

    REFUSE = "refuse"
    ASK = "ask"
    HOLD = "hold"
    BLOCK = "block"
    NO_COMPENSATION = "no_compensation"
    WARN = "warn"
    NOTE = "note"

    @property
    def stops(self) -> bool:
        """Whether a conflict of this severity forbids a favourable conclusion."""
        return self not in {Severity.WARN, Severity.NOTE}


@dataclass(frozen=True, slots=True)
class FactCitation:
    """A fact as evidence: the paper it stands on and the fact with its page and boxes."""

    paper: Paper
    fact: Fact


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found: its id, verdict, reason in Chinese, and the evidence in three ways.

    ``facts`` lead to pixels, ``ledger`` to rows of the workbook, ``clause`` to the rule the check rests on.
    """

    check: str
    title: str
    severity: Severity
    verdict: Verdict
    because: str
    facts: tuple[FactCitation, ...] = ()
    ledger: tuple[RowRef, ...] = ()
    clause: str = ""
