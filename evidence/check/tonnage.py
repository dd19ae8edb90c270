"""D. Tonnage: C20 to C24."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from evidence.check.case import Answer, Case, agrees, cannot_tell, conflicts
from evidence.check.deal import RESTRUCTURED
from evidence.check.lines import is_any, listed_of
from evidence.check.mixed import MixedPosition, mixed_position
from evidence.check.said import citations, day, said, wan
from evidence.ledger.cuts import cuts, is_earlier_round
from models.decisions import Provision
from models.ledger import EventKind, LedgerEvent, Origin, RowRef
from models.papers import Kind
from models.values import Capacity

_NOTHING = Capacity(Decimal(0))


def mixed_of(case: Case) -> MixedPosition | None:
    """The mixed position of the enterprise this matter is about; None where nobody is named."""
    names = [case.matter.attestations.claimant, *case.deal.buyer_names]
    name = next((one for one in names if one), None)
    return mixed_position(case.ledger, case.history, name) if name else None


def tonnages_agree(case: Case) -> Answer:
    """C20: tonnage in every paper = in the ledger; parts sum to the whole."""
    if case.provision is Provision.MIXED_ORIGIN:
        return _mixed_adds_up(case)
    deal = case.deal
    cited, rows = citations(*deal.tonnages), deal.lines.rows
    if deal.capacity is None:
        return cannot_tell("材料中未读出产能吨数", (), rows)
    told = "；".join(f"{group[0].where}{'＋'.join(wan(one.value) for one in group)}" for group in deal.tonnages)
    if not deal.tonnages_agree:
        return conflicts(f"各材料产能不一致：{told}", cited, rows)
    if not deal.lines.lines:
        return cannot_tell(f"{told}；{deal.lines.because}", cited)
    if deal.lines.capacity != deal.capacity:
        ledger = "、".join(f"{line.number}为{wan(line.capacity)}" for line in deal.lines.lines)
        if deal.lines.capacity is not None:
            ledger = f"交易记载为{wan(deal.lines.capacity)}"
        return conflicts(f"材料产能{wan(deal.capacity)}（{told}），台账{ledger}", cited, rows)
    return agrees(f"{told}，台账{'、'.join(deal.lines.numbers)}相符，均为{wan(deal.capacity)}", cited, rows)


def _mixed_adds_up(case: Case) -> Answer:
    mixed = mixed_of(case)
    if mixed is None:
        return cannot_tell("未登记补偿申请人，无法查台账")
    deal = case.deal
    cited = citations(*deal.tonnages)
    parts = f"自有焦炉产能{wan(mixed.own)}，交易取得无焦炉产能{wan(mixed.traded)}，合计{wan(mixed.total)}"
    if not deal.tonnages_agree and deal.capacity is not None:
        return conflicts("各材料产能不一致", cited, mixed.rows)
    if deal.capacity is not None and deal.lines.capacity != deal.capacity:
        return conflicts(f"合同产能{wan(deal.capacity)}在台账中没有对应的产能；{parts}", cited, mixed.rows)
    if not mixed.cut.tonnes:
        return cannot_tell(f"台账中没有该企业的压减数；{parts}", cited, mixed.rows)
    return agrees(f"{parts}，其中压减{wan(mixed.cut)}", cited, mixed.rows)


def within_holding(case: Case) -> Answer:
    """C21: what was sold was held on that day, after earlier sales, cuts and replacements."""
    if case.provision is Provision.MIXED_ORIGIN:
        mixed = mixed_of(case)
        if mixed is None or not mixed.total.tonnes:
            return cannot_tell("台账中没有查到该企业持有的产能")
        if mixed.cut > mixed.total:
            return conflicts(f"压减{wan(mixed.cut)}超过持有{wan(mixed.total)}", (), mixed.rows)
        return agrees(f"压减{wan(mixed.cut)}未超过持有{wan(mixed.total)}", (), mixed.rows)
    deal = case.deal
    if deal.capacity is None or deal.date is None or not deal.lines.lines:
        lacking = "产能" if deal.capacity is None else "交易日期" if deal.date is None else "台账中的对应产能"
        return cannot_tell(f"未查得{lacking}", citations(*deal.tonnages), deal.lines.rows)
    state = case.history.on(deal.date)
    parties = deal.seller_names + deal.buyer_names
    holdings = [one for number in deal.lines.numbers for one in state.holders(number)]
    left = sum((one.capacity for one in holdings if is_any(case.ledger, one.holder, parties)), _NOTHING)
    return _enough(case, deal.capacity, left, deal.date)


def _enough(case: Case, capacity: Capacity, left: Capacity, date: dt.date) -> Answer:
    cited, rows = citations(*case.deal.tonnages), case.deal.lines.rows
    if case.deal.stated[0] <= left < case.deal.stated[-1]:
        return cannot_tell("各材料产能不一致，须先核定", cited, rows)
    if left < capacity:
        return conflicts(f"{day(date)}台账剩余{wan(left)}，少于交易的{wan(capacity)}", cited, rows)
    return agrees(f"{day(date)}台账剩余{wan(left)}，不少于交易的{wan(capacity)}", cited, rows)


def on_cut_list(case: Case) -> Answer:
    """C22: the tonnage is on the official cut list, by line or with all its holder has."""
    if case.provision is Provision.MIXED_ORIGIN:
        mixed = mixed_of(case)
        if mixed is None or not mixed.cut.tonnes:
            return conflicts("台账中没有该企业列入压减的记载", (), mixed.rows if mixed else ())
        return agrees(f"该企业列入压减{wan(mixed.cut)}", (), mixed.rows)
    deal = case.deal
    if not deal.lines.lines or deal.capacity is None:
        return cannot_tell(
            deal.lines.because if deal.capacity else "未读出产能，无法与压减清单核对", (), deal.lines.rows
        )
    return _listed_enough(case, deal.capacity)


def _listed_enough(case: Case, capacity: Capacity) -> Answer:
    lines = case.deal.lines
    listed, rows = listed_capacity(case)
    if listed >= capacity:
        numbers = "、".join(dict.fromkeys(line.listed_by for line in lines.lines if line.listed_by))
        return agrees(f"产能已列入压减{wan(listed)}" + (f"（{numbers}）" if numbers else ""), (), rows)
    wide, wide_rows = _enterprise_wide(case)
    if wide:
        return cannot_tell(wide, (), rows + wide_rows)
    if listed.tonnes and case.provision in RESTRUCTURED:
        return agrees(f"其中{wan(listed)}列入压减，补偿以此为限", (), rows)
    if case.deal.stated[0] <= listed:
        return cannot_tell("各材料产能不一致，须先核定", (), rows)
    if listed.tonnes:
        return conflicts(f"交易{wan(capacity)}，台账只将{wan(listed)}列入压减", (), rows)
    return conflicts(f"台账产能{'、'.join(lines.numbers)}未列入压减", (), lines.rows)


def listed_capacity(case: Case) -> tuple[Capacity, tuple[RowRef, ...]]:
    """How much of the deal's lines is on the cut list, by line or because all of its holder is, and where it stands."""
    listed, rows = _NOTHING, tuple[RowRef, ...]()
    for line in case.deal.lines.lines:
        amount, where = listed_of(case.ledger, line)
        listed, rows = listed + amount, rows + where
    for event in _wide_cuts(case):
        holder = event.giver or event.taker
        if event.capacity and event.capacity >= case.history.opening().total(holder) > _NOTHING:
            return max(listed, case.deal.lines.pool), (*rows, event.row)
    return listed, rows


def _wide_cuts(case: Case) -> list[LedgerEvent]:
    parties = case.deal.seller_names + case.deal.buyer_names
    return [
        event
        for event in cuts(case.ledger)
        if not event.line
        and not is_earlier_round(event)
        and (is_any(case.ledger, event.giver, parties) or is_any(case.ledger, event.taker, parties))
    ]


def _enterprise_wide(case: Case) -> tuple[str, tuple[RowRef, ...]]:
    """A cut on the enterprise that is not yet spread over its lines, or one that is not confirmed, in words."""
    waiting = [
        event
        for event in case.ledger.events
        if event.kind is EventKind.REDUCTION and not event.confirmed and event.line in case.deal.lines.numbers
    ]
    if waiting:
        return "台账中的压减事项尚未确认", tuple(event.row for event in waiting)
    wide = _wide_cuts(case)
    if not wide:
        return "", ()
    told = "、".join(wan(event.capacity) for event in wide if event.capacity)
    return f"企业整体压减{told}尚未分解到具体焦炉，不能确定该产能是否列入", tuple(event.row for event in wide)


def ovens_agree(case: Case) -> Answer:
    """C23: whether ovens are built, on paper and in the ledger."""
    papers = case.matter.of_kind(Kind.CAPACITY_CONTRACT) + case.matter.of_kind(Kind.RESTRUCTURING_AGREEMENT)
    told, built = said(papers, "ovens_built", bool), case.deal.lines.built
    cited, rows = citations(told), case.deal.lines.rows
    if not told or built is None:
        return cannot_tell("未读出焦炉是否建成" if not told else "台账中对应产能的焦炉建成情况不一或查无", cited, rows)
    words = {True: "建有焦炉", False: "焦炉没有建成"}
    if any(one.value != built for one in told):
        return conflicts(f"材料称{words[not built]}，台账登记为{words[built]}，须现场核实", cited, rows)
    return agrees(f"材料与台账均为{words[built]}", cited, rows)


def tall_ovens(case: Case) -> Answer:
    """C24: own ovens of 5.5 m and more may take the 上大关大 path instead of being cut (notice §二)."""
    lines = case.deal.lines.lines
    if not lines:
        return cannot_tell(case.deal.lines.because)
    tall = [
        line
        for line in lines
        if line.origin is Origin.OWN and line.built and line.chamber_height
        and line.chamber_height >= case.settings.tall_chamber
    ]  # fmt: skip
    if tall:
        heights = "、".join(f"{line.number}（{line.chamber_height}米）" for line in tall)
        return conflicts(
            f"{heights}为自有5.5米及以上焦炉，应先确认是否走「上大关大」等量置换", (), case.deal.lines.rows
        )
    return agrees("不涉及自有5.5米及以上焦炉", (), case.deal.lines.rows)
