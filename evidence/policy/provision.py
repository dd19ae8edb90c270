"""Which clause of section 一 applies: exactly one, chosen from the papers and the ledger's 来源, or none."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from evidence.check.deal import read_deal, sale_rulings
from evidence.check.mixed import mixed_position
from evidence.ledger import History
from models.decisions import Provision
from models.ledger import Ledger, LedgerEvent, Origin
from models.matters import Matter
from models.papers import Kind, Subtype
from models.values import Capacity


@dataclass(frozen=True, slots=True)
class Choice:
    """The provision chosen and why, in Chinese. ``confirmed`` is the ledger's record that confirmed the deal before."""

    provision: Provision
    because: str
    confirmed: LedgerEvent | None = None


def choose_provision(matter: Matter, ledger: Ledger, history: History) -> Choice:
    """Choose the one provision; no papers, or a deal that was confirmed already, means none."""
    if not matter.papers:
        return Choice(Provision.NONE, "案卷中没有可识别的材料")
    if _is_mixed(matter, ledger, history):
        return Choice(Provision.MIXED_ORIGIN, "企业被部分压减，既有自有焦炉产能，又有交易取得的无焦炉产能")
    merger = matter.of_kind(Kind.RESTRUCTURING_AGREEMENT)
    contract = matter.of_kind(Kind.CAPACITY_CONTRACT)
    if merger and not _has_sale_by_court(matter) and not (contract and _ledger_says_traded(matter, ledger, history)):
        return _restructured(matter, ledger, history)
    if _has_sale_by_court(matter) or (_has_court_papers(matter) and not contract):
        return _unless_confirmed(matter, ledger, history, Provision.COURT_AUCTION, "有法院执行、拍卖的材料")
    if contract:
        return _unless_confirmed(matter, ledger, history, Provision.SELF_TRADED, "有企业自行签订的产能转让合同")
    return _by_origin(matter, ledger, history)


def _has_sale_by_court(matter: Matter) -> bool:
    revoked = matter.of_kind(Kind.ENFORCEMENT_RULING, Subtype.REVOCATION)
    return bool(
        sale_rulings(matter)
        or matter.of_kind(Kind.AUCTION_CONFIRMATION)
        or matter.of_kind(Kind.AUCTION_NOTICE)
        or revoked
    )


def _has_court_papers(matter: Matter) -> bool:
    return bool(matter.of_kind(Kind.ENFORCEMENT_RULING) or matter.of_kind(Kind.ASSISTANCE_NOTICE))


def _is_mixed(matter: Matter, ledger: Ledger, history: History) -> bool:
    """Whether 处置意见（二） fits: both categories held, part cut, and the cut not yet spread, or already classed."""
    decided = matter.attestations.municipal_decision is not None
    if _has_sale_by_court(matter) and not decided:
        return False
    names = [matter.attestations.claimant]
    names += [str(fact.value) for _, fact in matter.cited("transferee")] if not names[0] else []
    for name in filter(None, names):
        mixed = mixed_position(ledger, history, name)
        if mixed.is_mixed and (mixed.unspread.tonnes or decided):
            return True
    return False


def _ledger_says_traded(matter: Matter, ledger: Ledger, history: History) -> bool:
    lines = read_deal(matter, ledger, history, Provision.SELF_TRADED).lines
    return bool(lines.events) or any(line.origin is Origin.TRADED for line in lines.lines)


def _unless_confirmed(matter: Matter, ledger: Ledger, history: History, provision: Provision, because: str) -> Choice:
    """Clauses （三） and （四） are for deals the authority has not confirmed; a confirmed one is ordinary capacity."""
    deal = read_deal(matter, ledger, history, provision)
    same_tonnage = {None, deal.capacity}
    whole = sum((one.capacity for one in deal.lines.events if one.capacity), Capacity(Decimal(0))) == deal.capacity
    confirmed = next(
        (one for one in deal.lines.events if one.confirmed and (whole or one.capacity in same_tonnage)), None
    )
    if confirmed:
        return Choice(Provision.NONE, "台账显示这笔转让已经确认过户，不属于未经确认的产能", confirmed)
    return Choice(provision, because)


def _restructured(matter: Matter, ledger: Ledger, history: History) -> Choice:
    """With or without ovens: as the ledger says, else as the agreement does; C23 reports where they differ."""
    deal = read_deal(matter, ledger, history, Provision.RESTRUCTURED_WITH_OVENS)
    told = [bool(fact.value) for _, fact in matter.cited("ovens_built", *matter.of_kind(Kind.RESTRUCTURING_AGREEMENT))]
    built = deal.lines.built
    if built is None:
        # Neither source says: the lower standard stands, and C39 leaves the question open.
        built = told[0] if told else True
    if built:
        return Choice(Provision.RESTRUCTURED_WITH_OVENS, "兼并重组取得，建有焦炉")
    return Choice(Provision.RESTRUCTURED_WITHOUT_OVENS, "兼并重组取得，焦炉没有建成")


def _by_origin(matter: Matter, ledger: Ledger, history: History) -> Choice:
    """Only receipts or other papers: what the ledger says the claimant's lines came from, where that is one thing."""
    claimant = matter.attestations.claimant
    known = {line.number: line for line in ledger.lines}
    origins = {known[one.line].origin for one in history.now().of(claimant) if one.line in known} if claimant else set()
    found = {Origin.AUCTIONED: Provision.COURT_AUCTION, Origin.TRADED: Provision.SELF_TRADED}
    if len(origins) == 1 and (provision := found.get(next(iter(origins)))):
        return Choice(provision, f"台账登记来源为{next(iter(origins))}")
    if origins == {Origin.RESTRUCTURED}:
        return _restructured(matter, ledger, history)
    return Choice(Provision.NONE, "材料不足以确定产能如何取得")
