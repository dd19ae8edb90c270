"""What the checks look at: one matter, the ledger, what other matters used, and the settings of the policy."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from evidence.check.deal import Deal, read_deal
from evidence.check.registry import EMPTY_REGISTRY, Registry
from evidence.ledger import History
from models.decisions import Compensation, Provision
from models.findings import FactCitation, Severity, Verdict
from models.ledger import Ledger, RowRef
from models.matters import Matter, OriginCategory
from models.values import Metres, UnitPrice


@dataclass(frozen=True, slots=True)
class PolicySettings:
    """What the notice fixes and what it leaves open, from one versioned file (evidence/policy/*.toml).

    Rates are yuan per tonne of annual capacity. ``clauses`` quote the notice by provision. ``notes`` hold, by name of
    the setting, the Chinese note that goes with every choice the notice does not make itself (domain §0.4, §7).
    """

    version: str
    title: str
    policy_date: dt.date
    rate_with_ovens: UnitPrice
    rate_traded: UnitPrice
    rate_self_traded: UnitPrice
    rounding: str
    forced_sale_counts: bool
    tall_chamber: Metres
    price_band: tuple[UnitPrice, UnitPrice]
    clauses: Mapping[Provision, str]
    notes: Mapping[str, str]

    def rate_of(self, category: OriginCategory) -> UnitPrice:
        """The standard that follows from the municipal government's classification (处置意见（二）)."""
        return self.rate_traded if category is OriginCategory.TRADED else self.rate_with_ovens


@dataclass(frozen=True, slots=True)
class Case:
    """One matter under one provision, with everything its checks may look at.

    ``compensation`` is the figure under check (C45, C46), None where none could be computed. ``deal`` is read from
    the papers and the ledger once.
    """

    matter: Matter
    ledger: Ledger
    history: History
    provision: Provision
    settings: PolicySettings
    registry: Registry = EMPTY_REGISTRY
    compensation: Compensation | None = None
    deal: Deal = field(init=False)

    def __post_init__(self) -> None:
        """Read the deal: parties, tonnage, lines of the ledger."""
        object.__setattr__(self, "deal", read_deal(self.matter, self.ledger, self.history, self.provision))


@dataclass(frozen=True, slots=True)
class Answer:
    """What one check says: verdict, reason in Chinese, evidence. ``severity`` only where it differs from the usual."""

    verdict: Verdict
    because: str
    facts: tuple[FactCitation, ...] = ()
    ledger: tuple[RowRef, ...] = ()
    severity: Severity | None = None


def agrees(because: str, facts: tuple[FactCitation, ...] = (), ledger: tuple[RowRef, ...] = ()) -> Answer:
    """Say that what was checked agrees."""
    return Answer(Verdict.AGREES, because, facts, ledger)


def conflicts(
    because: str,
    facts: tuple[FactCitation, ...] = (),
    ledger: tuple[RowRef, ...] = (),
    severity: Severity | None = None,
) -> Answer:
    """Say that what was checked contradicts itself."""
    return Answer(Verdict.CONFLICTS, because, facts, ledger, severity)


def cannot_tell(because: str, facts: tuple[FactCitation, ...] = (), ledger: tuple[RowRef, ...] = ()) -> Answer:
    """Say what is missing for an answer."""
    return Answer(Verdict.CANNOT_TELL, because, facts, ledger)


def not_applicable(because: str) -> Answer:
    """Say why the check does not concern this matter."""
    return Answer(Verdict.NOT_APPLICABLE, because)
