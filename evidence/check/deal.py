"""The deal a matter is about, read from its papers: who sold, who bought, how many tonnes, when, which ledger lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from evidence.check.lines import DealLines, find_lines
from evidence.check.said import Said, said
from evidence.ledger import History
from models.decisions import Provision
from models.ledger import Ledger, Origin
from models.matters import Matter, Paper
from models.papers import Kind, Subtype
from models.values import Capacity

SALE_RULINGS = (Subtype.SALE_CONFIRMATION, Subtype.SET_OFF)
SEAL_RULINGS = (Subtype.SEALING, Subtype.PRESERVATION)
RESTRUCTURED = frozenset({Provision.RESTRUCTURED_WITH_OVENS, Provision.RESTRUCTURED_WITHOUT_OVENS})

_ORIGINS = {
    Provision.RESTRUCTURED_WITH_OVENS: Origin.RESTRUCTURED,
    Provision.RESTRUCTURED_WITHOUT_OVENS: Origin.RESTRUCTURED,
    Provision.COURT_AUCTION: Origin.AUCTIONED,
    Provision.SELF_TRADED: Origin.TRADED,
    Provision.MIXED_ORIGIN: Origin.TRADED,
}


@dataclass(frozen=True, slots=True)
class Deal:
    """What was dealt. ``tonnages`` are grouped by kind of paper; ``capacity`` is the total all groups agree on.

    ``capacity`` is None where no paper states one; where the papers disagree it is what the most authoritative
    paper says (``tonnages_agree`` is then False, and C20 reports it).
    """

    sellers: tuple[Said[str], ...]
    buyers: tuple[Said[str], ...]
    tonnages: tuple[tuple[Said[Capacity], ...], ...]
    capacity: Capacity | None
    tonnages_agree: bool
    dates: tuple[Said[dt.date], ...]
    lines: DealLines

    @property
    def seller_names(self) -> tuple[str, ...]:
        """Names of the sellers as printed, each once."""
        return tuple(dict.fromkeys(one.value for one in self.sellers))

    @property
    def buyer_names(self) -> tuple[str, ...]:
        """Names of the buyers as printed, each once."""
        return tuple(dict.fromkeys(one.value for one in self.buyers))

    @property
    def stated(self) -> tuple[Capacity, ...]:
        """What the deal's tonnage may be, smallest first: one value, or each that disagreeing papers state."""
        if self.capacity is None:
            return ()
        return (
            (self.capacity,) if self.tonnages_agree else tuple(sorted({one.value for g in self.tonnages for one in g}))
        )

    @property
    def date(self) -> dt.date | None:
        """When the deal was struck: day of the auction or of the signature; None where no paper says."""
        return self.dates[0].value if self.dates else None


def sale_rulings(matter: Matter) -> tuple[Paper, ...]:
    """Rulings that pass the capacity on: 成交裁定 and 以物抵债裁定."""
    return matter.of_kind(Kind.ENFORCEMENT_RULING, *SALE_RULINGS)


def revocations(matter: Matter, sold: dt.date | None) -> tuple[Paper, ...]:
    """Rulings that revoke an auction; not one that is dated before the sale and so revoked an earlier round."""
    return tuple(
        paper
        for paper in matter.of_kind(Kind.ENFORCEMENT_RULING, Subtype.REVOCATION)
        if sold is None or not any(one.value < sold for one in said([paper], "ruling_date", dt.date))
    )


def read_deal(matter: Matter, ledger: Ledger, history: History, provision: Provision) -> Deal:
    """Read the deal of a matter under a provision; everything may be missing."""
    if provision is Provision.COURT_AUCTION:
        sellers, buyers, groups, dates = _auction(matter)
    elif provision in RESTRUCTURED:
        sellers, buyers, groups, dates = _paper_deal(matter, Kind.RESTRUCTURING_AGREEMENT, "target", "acquirer")
    else:
        sellers, buyers, groups, dates = _paper_deal(matter, Kind.CAPACITY_CONTRACT, "transferor", "transferee")
    totals = [candidates(one.value for one in group) for group in groups]
    common = [total for total in totals[0] if all(total in other for other in totals)] if totals else []
    # Where papers may mean two totals (30, 13 and 17: three parts, or parts and their whole), the ledger tells which.
    possible: list[Capacity | None] = [*common] or [totals[0][0] if totals else None]
    found = [(total, _lines(matter, ledger, history, provision, sellers, buyers, total)) for total in possible]
    capacity, lines = next((one for one in found if one[1].capacity == one[0]), found[0])
    return Deal(tuple(sellers), tuple(buyers), tuple(groups), capacity, bool(common), tuple(dates), lines)


def _lines(
    matter: Matter,
    ledger: Ledger,
    history: History,
    provision: Provision,
    sellers: list[Said[str]],
    buyers: list[Said[str]],
    capacity: Capacity | None,
) -> DealLines:
    claimant = matter.attestations.claimant
    bought_by = [one.value for one in buyers] or ([claimant] if claimant else [])
    return find_lines(ledger, history, [one.value for one in sellers], bought_by, capacity, _ORIGINS.get(provision))


_Reading = tuple[list[Said[str]], list[Said[str]], list[tuple[Said[Capacity], ...]], list[Said[dt.date]]]


def _auction(matter: Matter) -> _Reading:
    rulings = sale_rulings(matter)
    confirmations = matter.of_kind(Kind.AUCTION_CONFIRMATION)
    sealings = matter.of_kind(Kind.ENFORCEMENT_RULING, *SEAL_RULINGS)
    notices = matter.of_kind(Kind.ASSISTANCE_NOTICE)
    sellers = said(rulings, "debtor", str) or said(notices, "holder", str) or said(sealings, "debtor", str)
    buyers = said(rulings, "buyer", str) + said(confirmations, "buyer", str)
    groups = _groups(rulings, confirmations, matter.of_kind(Kind.AUCTION_NOTICE))
    dates = (
        said(confirmations, "bid_date", dt.date)
        + said(rulings, "auction_date", dt.date)
        + said(confirmations, "end_date", dt.date)
        + said(rulings, "ruling_date", dt.date)
    )
    return sellers, buyers, groups, dates


def _paper_deal(matter: Matter, kind: Kind, seller: str, buyer: str) -> _Reading:
    papers = matter.of_kind(kind)
    return (
        said(papers, seller, str),
        said(papers, buyer, str),
        _groups(papers),
        said(papers, "signing_date", dt.date),
    )


def _groups(*kinds: Iterable[Paper]) -> list[tuple[Said[Capacity], ...]]:
    """Tonnages by kind of paper; kinds that state none are left out, and a paper given twice counts once."""
    groups = []
    for papers in kinds:
        once = {(paper.sha256, paper.document.first_page): paper for paper in papers}
        if stated := said(once.values(), "capacity", Capacity):
            groups.append(tuple(stated))
    return groups


def candidates(values: Iterable[Capacity]) -> list[Capacity]:
    """Totals that several papers of one kind may mean, likeliest first.

    Equal tonnages are one deal told several times, or equal parts; different ones are parts, or parts and their whole
    (36, 75, 39 and 150 mean 150).
    """
    stated = list(values)
    if not stated:
        return []
    total, largest = sum((one.tonnes for one in stated), Decimal(0)), max(stated)
    if len(set(stated)) == 1:
        return list(dict.fromkeys([largest, Capacity(total)]))
    return [Capacity(total), *([largest] if total == 2 * largest.tonnes else [])]
