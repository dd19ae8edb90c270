"""What is owed: capacity × rate × ratio, less what was advanced (docs/contract.md §4, domain §2.10)."""

from __future__ import annotations

import decimal
from decimal import Decimal

from evidence.check import Case
from evidence.check.deal import RESTRUCTURED
from evidence.check.lines import is_any
from evidence.check.mixed import MixedPosition
from evidence.check.said import said, yuan
from evidence.check.tonnage import listed_capacity, mixed_of
from models.decisions import Compensation, Provision
from models.ledger import EventKind, LedgerEvent
from models.papers import Kind
from models.values import Capacity, Money, Ratio, UnitPrice, plain

_WHOLE = Ratio(Decimal(1))


def compensate(case: Case) -> Compensation | None:
    """The figure for a case under its provision; None where a term of it is missing."""
    if case.provision is Provision.MIXED_ORIGIN:
        return _mixed(case)
    settings = case.settings
    capacity, beneficiary, ratio = _compensable(case), _beneficiary(case), _ratio(case)
    rate = {
        Provision.RESTRUCTURED_WITH_OVENS: settings.rate_with_ovens,
        Provision.RESTRUCTURED_WITHOUT_OVENS: settings.rate_traded,
        Provision.COURT_AUCTION: settings.rate_traded,
        Provision.SELF_TRADED: settings.rate_self_traded,
    }.get(case.provision)
    if capacity is None or ratio is None or rate is None or not beneficiary:
        return None
    discretionary = case.provision is Provision.RESTRUCTURED_WITHOUT_OVENS
    touched = {
        "partly_listed": case.deal.capacity is not None and capacity < case.deal.capacity,
        "rate_self_traded": case.provision is Provision.SELF_TRADED,
        "discretion": discretionary,
        "ratio_date": discretionary,
    }
    notes = [settings.notes[name] for name in ("unit", "rounding", *(name for name, does in touched.items() if does))]
    return _single(case, capacity, rate, ratio, beneficiary, notes, final=not discretionary)


def _ratio(case: Case) -> Ratio | None:
    """The share that is paid for: all of it, but by holding ratio where the ovens were never built (处置意见 1)."""
    if case.provision is not Provision.RESTRUCTURED_WITHOUT_OVENS:
        return _WHOLE
    stated = {one.value for one in said(case.matter.of_kind(Kind.RESTRUCTURING_AGREEMENT), "holding_ratio", Ratio)}
    # Several targets with a ratio each have no one figure.
    return stated.pop() if len(stated) == 1 else None


def _compensable(case: Case) -> Capacity | None:
    """Tonnes to be paid for: the deal's; of a restructured enterprise that is cut in part, those on the list."""
    capacity = case.deal.capacity
    if capacity is None or case.provision not in RESTRUCTURED:
        return capacity
    listed, _ = listed_capacity(case)
    return min(capacity, listed) if listed.tonnes else capacity


def _beneficiary(case: Case) -> str:
    """Who is paid, by the name on the papers: the buyer; of a restructuring the claimant, else the acquirer."""
    claimant = case.matter.attestations.claimant
    buyers = case.deal.buyer_names
    if case.provision in RESTRUCTURED:
        parties = (*buyers, *case.deal.seller_names)
        return next((name for name in parties if claimant and is_any(case.ledger, name, [claimant])), "") or (
            claimant or next(iter(buyers), "")
        )
    return next(iter(buyers), "") or claimant


def advances(case: Case, beneficiary: str) -> tuple[LedgerEvent, ...]:
    """Confirmed 预拨 events paid to the beneficiary: to the enterprise as a whole, or for a line of this deal."""
    numbers = case.deal.lines.numbers
    return tuple(
        event
        for event in case.ledger.events
        if event.kind is EventKind.ADVANCE
        and event.confirmed
        and event.amount is not None
        and (not event.line or event.line in numbers or case.provision is Provision.MIXED_ORIGIN)
        and _paid_to(case, event, beneficiary)
    )


def _paid_to(case: Case, event: LedgerEvent, beneficiary: str) -> bool:
    named = [name for name in (event.taker, event.giver) if name]
    # The receiver is 转入企业; ledgers that name only one enterprise mean that one.
    return is_any(case.ledger, named[0], [beneficiary]) if named else bool(event.line)


def _advance(case: Case, beneficiary: str) -> Money:
    return sum((event.amount for event in advances(case, beneficiary) if event.amount), Money(0))


def _rounded(exact: Decimal, rounding: str) -> Money:
    """Yuan to whole fen by the rule of the settings."""
    return Money.from_yuan(exact.quantize(Decimal("0.01"), rounding=getattr(decimal, rounding)))


def _single(
    case: Case,
    capacity: Capacity,
    rate: UnitPrice,
    ratio: Ratio,
    beneficiary: str,
    notes: list[str],
    *,
    final: bool = True,
) -> Compensation:
    gross = _rounded(capacity.tonnes * rate.yuan * ratio.fraction, case.settings.rounding)
    advance = _advance(case, beneficiary)
    if advance.fen:
        notes = [*notes, case.settings.notes["advance"]]
    share = "" if ratio == _WHOLE else f"×{plain(ratio.fraction * 100)}%"
    formula = f"{plain(capacity.tonnes)}吨×{rate}元/吨{share}＝{yuan(gross)}"
    net = gross - advance
    if advance.fen:
        formula += f"；{yuan(gross)}－预拨{yuan(advance)}＝{yuan(net)}"
    return Compensation(
        capacity, rate, ratio, gross, advance, net, beneficiary, final, formula=formula, notes=tuple(notes)
    )


def _mixed(case: Case) -> Compensation | None:
    """Cut capacity of mixed origin: by the category the municipal government decided, else the range."""
    mixed = mixed_of(case)
    if mixed is None or not mixed.cut.tonnes:
        return None
    settings = case.settings
    beneficiary = case.matter.attestations.claimant or next(iter(case.deal.buyer_names), "")
    notes = [settings.notes["unit"], settings.notes["rounding"]]
    decision = case.matter.attestations.municipal_decision
    if decision is not None:
        held = mixed.traded if settings.rate_of(decision.category) == settings.rate_traded else mixed.own
        if held < mixed.cut:
            notes.append(settings.notes["decision_exceeds"])
        return _single(case, mixed.cut, settings.rate_of(decision.category), _WHOLE, beneficiary, notes)
    lowest, highest = _range(case, mixed)
    formula = (
        f"压减{plain(mixed.cut.tonnes)}吨，自有焦炉产能{plain(mixed.own.tonnes)}吨按{settings.rate_with_ovens}元/吨，"
        f"交易产能{plain(mixed.traded.tonnes)}吨按{settings.rate_traded}元/吨，区间{yuan(lowest)}至{yuan(highest)}"
    )
    advance = _advance(case, beneficiary)
    notes.append(settings.notes["range"])
    return Compensation(
        mixed.cut, None, _WHOLE, None, advance, None, beneficiary, final=False,
        lowest=lowest, highest=highest, formula=formula, notes=tuple(notes),
    )  # fmt: skip


def _range(case: Case, mixed: MixedPosition) -> tuple[Money, Money]:
    """Least and most the cut may cost, by how much of it is traded capacity: cut 40 of 70 own and 30 traded."""
    low, high = case.settings.rate_with_ovens.yuan, case.settings.rate_traded.yuan
    cut, rest = mixed.cut.tonnes, mixed.total.tonnes - mixed.traded.tonnes
    least_traded, most_traded = max(Decimal(0), cut - rest), min(cut, mixed.traded.tonnes)
    lowest = least_traded * high + (cut - least_traded) * low
    highest = most_traded * high + (cut - most_traded) * low
    return _rounded(lowest, case.settings.rounding), _rounded(highest, case.settings.rounding)
