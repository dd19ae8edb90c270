"""What can be sold, cut or replaced only once: C30, C31, C33.

All three ask the same: do the tonnes that were used elsewhere still leave room for this deal on its lines of the
ledger? They concern every provision that names a capacity.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from evidence.check.case import Answer, Case, agrees, cannot_tell, conflicts
from evidence.check.deal import SEAL_RULINGS
from evidence.check.lines import is_any
from evidence.check.said import Said, citations, day, first_said, said, wan
from evidence.check.tonnage import mixed_of
from evidence.ledger.cuts import cuts, is_earlier_round
from models.decisions import Provision
from models.findings import FactCitation
from models.ledger import EventKind, LedgerEvent, RowRef
from models.papers import Kind, Subtype
from models.values import Capacity

_NOTHING = Capacity(Decimal(0))
_SALES = frozenset({EventKind.TRANSFER, EventKind.AUCTION})
# "已用于产能置换", "2019年用于上大关小"; never "不得用于置换", "拟用于置换", "尚未置换"
_REPLACED_IN_WORDS = re.compile(
    r"(?:^|[，。；、\s])[^，。；、\s未不可拟无没]*?(?:已|用于)[^，。；、未不]{0,8}(?:置换|上大关[小大])"
)


def _claimed(case: Case) -> tuple[Capacity | None, tuple[str, ...], Capacity, tuple[RowRef, ...]]:
    """Tonnes at stake, their lines, what those lines hold in all, and the rows."""
    lines = case.deal.lines
    if case.provision is Provision.MIXED_ORIGIN:
        mixed = mixed_of(case)
        if mixed is None or not mixed.cut.tonnes:
            return None, (), _NOTHING, ()
        held = tuple(line for line in case.ledger.lines if line.row in mixed.rows)
        return mixed.cut, tuple(line.number for line in held), mixed.total, mixed.rows
    capacity = case.deal.capacity if lines.lines else None
    return capacity, lines.numbers, lines.pool, lines.rows


def _parties(case: Case) -> tuple[str, ...]:
    return (*case.deal.seller_names, *case.deal.buyer_names, *filter(None, [case.matter.attestations.claimant]))


def _names(case: Case, event: LedgerEvent, among: Sequence[str]) -> bool:
    return is_any(case.ledger, event.giver, among) or is_any(case.ledger, event.taker, among)


def _size(case: Case, event: LedgerEvent) -> Capacity:
    """Tonnes of an event; the whole line where it says none."""
    if event.capacity is not None:
        return event.capacity
    return sum((line.capacity for line in case.ledger.lines if line.number == event.line), _NOTHING)


def _room(used: Sequence[Capacity], capacity: Capacity, pool: Capacity) -> bool:
    """Whether the pool still holds this capacity beside what was used."""
    return sum(used, _NOTHING).tonnes + capacity.tonnes <= pool.tonnes


def sold_once(case: Case) -> Answer:
    """C30: the same tonnes are not sold twice, and not sold after a court sealed them (查封规定 art. 24)."""
    capacity, numbers, pool, rows = _claimed(case)
    if case.provision is Provision.MIXED_ORIGIN and capacity is not None:
        # What was bought is at stake here, not the whole of what is cut.
        capacity, numbers, pool = case.deal.capacity or _NOTHING, case.deal.lines.numbers, case.deal.lines.pool
    for found in _double_sales(case, capacity, numbers, pool, rows):
        return found
    if capacity is None:
        return cannot_tell("未查得产能或台账中的对应产能，无法排查重复转让")
    if sealed := _sealed_some_day(case, numbers):
        return cannot_tell("台账记有查封，而合同未读出签订日期，不能判断先后", (), sealed)
    return agrees("材料、台账和其他案卷中未见同一产能另有转让，签约前未被查封", (), rows)


def _double_sales(
    case: Case, capacity: Capacity | None, numbers: Sequence[str], pool: Capacity, rows: tuple[RowRef, ...]
) -> Iterator[Answer]:
    for why, cited, where in _sealed_before(case, numbers):
        yield conflicts(why, cited, where)
    for why, cited in _sold_in_papers(case):
        yield conflicts(why, cited, rows)
    if capacity is None:
        return
    others = [event for event in case.ledger.events if _sells_elsewhere(case, event, capacity, numbers)]
    if others and not _room([_size(case, event) for event in others], capacity, pool):
        told = "、".join(f"{day(event.date)}转给「{event.taker}」{wan(_size(case, event))}" for event in others)
        yield conflicts(f"台账记有同一产能的另一次转让：{told}", (), rows + tuple(event.row for event in others))
    if why := _sold_in_other_matters(case, capacity, numbers, pool):
        yield conflicts(why, (), rows)


def _sells_elsewhere(case: Case, event: LedgerEvent, capacity: Capacity, numbers: Sequence[str]) -> bool:
    """Whether an event gives these lines, or this very tonnage of the seller, to somebody outside the deal.

    A sale between two others is an earlier link of the chain by which the seller came to the line.
    """
    if event.kind not in _SALES or event in case.deal.lines.events or is_any(case.ledger, event.taker, _parties(case)):
        return False
    if event.line:
        return event.line in numbers and (not event.giver or is_any(case.ledger, event.giver, _parties(case)))
    return event.capacity in {None, capacity} and is_any(case.ledger, event.giver, case.deal.seller_names)


def _sealed_before(
    case: Case, numbers: Sequence[str]
) -> Iterator[tuple[str, tuple[FactCitation, ...], tuple[RowRef, ...]]]:
    """Seals that stood when the seller signed; a court's own sale follows its seal by right."""
    signed = first_said(case.matter.of_kind(Kind.CAPACITY_CONTRACT), "signing_date", dt.date)
    if signed is None or case.provision is Provision.COURT_AUCTION:
        return
    sellers = case.deal.seller_names
    state = case.history.on(signed.value)
    for number in numbers:
        for seller in sellers or ("",):
            for seal in state.seals_on(number, seller):
                what = f"{day(seal.event.date)}查封（{seal.event.document or '台账'}）"
                yield f"{what}之后于{day(signed.value)}签约转让", citations([signed]), (seal.event.row,)
    matter = case.matter
    lifted = matter.of_kind(Kind.ENFORCEMENT_RULING, Subtype.UNSEALING)
    sealings = said(matter.of_kind(Kind.ENFORCEMENT_RULING, *SEAL_RULINGS), "ruling_date", dt.date)
    for sealed in sealings + said(matter.of_kind(Kind.ASSISTANCE_NOTICE), "seal_start", dt.date):
        owners = said([sealed.paper], "debtor", str) + said([sealed.paper], "holder", str)
        if sealed.value <= signed.value and not lifted and any(is_any(case.ledger, o.value, sellers) for o in owners):
            why = f"{day(sealed.value)}法院查封之后于{day(signed.value)}签约转让，不得对抗申请执行人"
            yield why, citations([sealed, signed]), ()


def _sealed_some_day(case: Case, numbers: Sequence[str]) -> tuple[RowRef, ...]:
    """Rows of seals on the lines of a contract whose date was not read."""
    if case.provision is not Provision.SELF_TRADED or case.deal.dates:
        return ()
    seals = (event for event in case.ledger.events if event.kind is EventKind.SEALING)
    return tuple(event.row for event in seals if event.line in numbers)


def _sold_in_papers(case: Case) -> Iterator[tuple[str, tuple[FactCitation, ...]]]:
    """Two papers of this matter that sell the same seller's tonnes to two buyers."""
    sales: list[tuple[Said[str], Said[str], Capacity | None]] = []
    for kind, giver, taker in (
        (Kind.CAPACITY_CONTRACT, "transferor", "transferee"),
        (Kind.ENFORCEMENT_RULING, "debtor", "buyer"),
        (Kind.RESTRUCTURING_AGREEMENT, "target", "acquirer"),
    ):
        for paper in case.matter.of_kind(kind):
            seller, buyer = first_said([paper], giver, str), first_said([paper], taker, str)
            if seller and buyer:
                stated = first_said([paper], "capacity", Capacity)
                sales.append((seller, buyer, stated.value if stated else None))
    for place, (seller, buyer, size) in enumerate(sales):
        for other_seller, other_buyer, other_size in sales[:place]:
            same_seller = is_any(case.ledger, seller.value, [other_seller.value])
            if not same_seller or is_any(case.ledger, buyer.value, [other_buyer.value]):
                continue
            held = case.history.opening().total(seller.value)
            if size is None or other_size is None or not held.tonnes or not _room([other_size], size, held):
                why = f"「{seller.value}」的产能先后卖给「{other_buyer.value}」和「{buyer.value}」"
                yield why, citations([other_seller, other_buyer, seller, buyer])


def _sold_in_other_matters(case: Case, capacity: Capacity, numbers: Sequence[str], pool: Capacity) -> str:
    """A deal of another matter that leaves no room for this one, in words; empty for none."""
    for use in case.registry.deals:
        same_lines = bool(set(use.lines) & set(numbers))
        unnamed = not use.lines and is_any(case.ledger, use.seller, case.deal.seller_names)
        if not (same_lines or (unnamed and use.capacity == capacity)):
            continue
        if not _room([use.capacity or pool], capacity, pool):
            return f"案卷「{use.matter}」已有「{use.seller}」把同一产能转给「{use.buyer}」的交易"
    return ""


def cut_once(case: Case) -> Answer:
    """C31: the tonnes were not cut in an earlier round, settled, or confirmed in another matter."""
    capacity, numbers, pool, rows = _claimed(case)
    if capacity is None:
        return cannot_tell("未查得产能或台账中的对应产能，无法排查以往压减和补偿")
    earlier = [event for event in cuts(case.ledger) if is_earlier_round(event) and _touches(case, event, numbers)]
    if earlier and not _room([_size(case, event) for event in earlier], capacity, _pool_for(case, earlier, pool)):
        told = "、".join(f"{day(event.date)}压减{wan(_size(case, event))}（{event.document}）" for event in earlier)
        return conflicts(f"该产能此前已压减：{told}", (), rows + tuple(event.row for event in earlier))
    settled = [
        event
        for event in case.ledger.events
        if event.kind is EventKind.SETTLEMENT and _touches(case, event, numbers)
        and (event.line or event.capacity in {None, capacity})
    ]  # fmt: skip
    sizes = [size if (size := _size(case, event)).tonnes else capacity for event in settled]
    if settled and not _room(sizes, capacity, pool):
        told = "、".join(f"{day(event.date)}{event.document}" for event in settled)
        return conflicts(f"该产能已结算补偿：{told}", (), rows + tuple(event.row for event in settled))
    for use in case.registry.confirmed:
        same = set(use.lines) & set(numbers) or (not use.lines and is_any(case.ledger, use.enterprise, _parties(case)))
        if same and not _room([use.capacity], capacity, pool):
            return conflicts(f"案卷「{use.matter}」已确认同一产能{wan(use.capacity)}", (), rows)
    return agrees("该产能以往未压减、未结算补偿，其他案卷也未确认", (), rows)


def _touches(case: Case, event: LedgerEvent, numbers: Sequence[str]) -> bool:
    """Whether an event is on these lines, or on one of the parties as a whole."""
    return event.line in numbers if event.line else _names(case, event, _parties(case))


def _pool_for(case: Case, events: Sequence[LedgerEvent], pool: Capacity) -> Capacity:
    """Where an event falls on a whole enterprise, all that enterprise holds is there to bear it."""
    wide = [event.giver or event.taker for event in events if not event.line]
    return max([pool, *(case.history.opening().total(name) for name in wide)])


def replaced_once(case: Case) -> Answer:
    """C33: the tonnes were not used for 产能置换, 上大关小 or 上大关大 elsewhere."""
    capacity, numbers, pool, rows = _claimed(case)
    if capacity is None:
        return cannot_tell("未查得产能或台账中的对应产能，无法排查产能置换")
    events = [
        event
        for event in case.ledger.events
        if event.kind is EventKind.REPLACEMENT and _touches(case, event, numbers)
    ]  # fmt: skip
    if events and not _room([_size(case, event) for event in events], capacity, _pool_for(case, events, pool)):
        told = "、".join(f"{day(event.date)}置换{wan(_size(case, event))}（{event.document}）" for event in events)
        return conflicts(f"该产能已用于产能置换：{told}", (), rows + tuple(event.row for event in events))
    noted = [line for line in case.ledger.lines if line.number in numbers and _REPLACED_IN_WORDS.search(line.remark)]
    if noted:
        return conflicts(f"台账备注：{noted[0].remark}", (), tuple(line.row for line in noted))
    return agrees("台账中该产能没有用于产能置换的记载", (), rows)
