"""Matters of trades, restructurings and mixed origins."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from models.decisions import Conclusion, Provision
from models.ledger import EventKind, LineState, Origin
from models.papers import Kind, Subtype
from models.values import Capacity, Money
from tests.specimens.deal import Company, Deal
from tests.specimens.ledger import EventRow, LedgerRows, LineRow
from tests.specimens.matters import Expected, MatterSpec, PaperFile, compensation, sale_deal
from tests.specimens.paper import Paper, Stamp
from tests.specimens.phrases import Field, script
from tests.specimens.wordings import contracts, others, restructurings

_OWN_RATE, _TRADED_RATE = 30, 48


def seller_slip(deal: Deal, part: str, day: dt.date, *, same_sheet: bool = False) -> Paper:
    """A bank slip from the buyer to the seller for the deal's field ``part``."""
    extra: dict[str, Field] = {
        "number": deal.digits(f"seller {part}", 16),
        "sum": getattr(deal, part),
        "day": day,
        "use": "焦化产能转让款",
    }
    text = script(
        deal,
        """
        #(size=16 face=hei) 汾河农村商业银行　付款回单

        < 回单编号：[receipt_number=number]　　交易日期：[payment_date=day]

        < 付款人户名：[payer=buyer]

        < 付款人账号：[-buyer_account]　　开户行：[-buyer_bank]

        < 收款人户名：[payee=debtor]

        < 收款人账号：[-debtor_account]　　开户行：[-debtor_bank]

        < 金额（小写）：￥[amount=sum]　　金额（大写）：人民币[amount_in_words=sum:cap]

        < 用途：[purpose=use]
        """,
        extra,
    )
    stamp = Stamp("汾河农村商业银行股份有限公司", "回单专用章", size=92, dx=220)
    return Paper(
        Kind.PAYMENT_RECEIPT,
        (*text, stamp),
        Subtype.BANK_SLIP,
        face="song",
        size=11,
        margins=(50, 60, 50, 60),
        same_sheet=same_sheet,
    )


def payments(deal: Deal, *, same_sheet: bool = True) -> PaperFile:
    """First instalment and balance, by default two slips on a sheet."""
    first = deal.contract_date + dt.timedelta(days=5)
    papers = (
        seller_slip(deal, "deposit", first),
        seller_slip(deal, "balance", first + dt.timedelta(days=40), same_sheet=same_sheet),
    )
    return PaperFile("02付款凭证", papers, "office")


def approval(deal: Deal, *, built: bool) -> Paper:
    """The approval of a restructuring by the authority, a paper of another kind."""
    state = "建有焦炉" if built else "焦炉未建成"
    text = script(
        deal,
        f"""
        #(size=28 colour=#d01818) 山西省焦化行业兼并重组领导小组办公室

        = 晋焦重组办字〔2013〕28号

        ---

        #(size=20) 关于[-buyer]兼并重组方案的批复

        < [-city]人民政府：

        你市报送的[-buyer]兼并重组[-debtor]方案收悉。经研究，同意该重组方案，重组焦化产能[-capacity]（{state}）。

        >(pad=2) 2013年5月20日
        """,
    )
    stamp = Stamp("山西省焦化行业兼并重组领导小组")
    return Paper(Kind.OTHER, (*text, stamp), size=15)


def self_traded() -> MatterSpec:
    """A trade between two companies that nobody confirmed; contract, payments, resolution, originals seen."""
    deal = sale_deal(3001, "60")
    rest = LineRow("LF-3001B", deal.debtor, Capacity.from_wan("40"), state=LineState.OPERATING)
    files = (
        PaperFile("01焦化产能转让协议", (contracts.plain_transfer(deal),)),
        payments(deal),
        PaperFile("03股东会决议", (_resolution(deal),)),
    )
    net = compensation(deal.capacity, _TRADED_RATE)
    return MatterSpec(
        "self_traded",
        files,
        deal.buyer.name,
        _trade_rows(deal, "LF-3001A") + LedgerRows(lines=(rest,)),
        Expected(Provision.SELF_TRADED, Conclusion.CAN_CONFIRM, net),
    )


def _resolution(deal: Deal) -> Paper:
    text = script(
        deal,
        """
        #(size=22) [-debtor]

        ##(size=22) 股东会决议

        全体股东一致同意将公司持有的[-capacity]焦化产能转让给[-buyer]，转让价款不低于[-price:wan]元。

        >(pad=2) [-contract_date]
        """,
    )
    return Paper(Kind.OTHER, (*text, Stamp(deal.debtor.name)), face="song")


def _trade_rows(deal: Deal, number: str) -> LedgerRows:
    line = LineRow(number, deal.debtor, deal.capacity, built=False, listed=deal.capacity)
    moved = EventRow(
        deal.contract_date,
        EventKind.TRANSFER,
        number,
        giver=deal.debtor.name,
        taker=deal.buyer.name,
        capacity=deal.capacity,
        amount=deal.price,
        confirmed=False,
        remark="双方自行交易，未经主管部门确认",
    )
    return LedgerRows((deal.debtor, deal.buyer), (line,), (moved,))


def sold_twice() -> MatterSpec:
    """The seller had sold the same capacity to somebody else, and that sale was confirmed."""
    deal = sale_deal(3002, "50")
    rows = _trade_rows(deal, "LF-3002")
    earlier = EventRow(
        deal.contract_date - dt.timedelta(days=200),
        EventKind.TRANSFER,
        "LF-3002",
        giver=deal.debtor.name,
        taker=deal.third.name,
        capacity=deal.capacity,
        document="晋经信能源函〔2017〕19号",
    )
    files = (PaperFile("01焦化产能转让协议", (contracts.plain_transfer(deal),)), payments(deal))
    expected = Expected(Provision.SELF_TRADED, Conclusion.CANNOT_CONFIRM, conflicts=frozenset({"C30"}))
    return MatterSpec("sold_twice", files, deal.buyer.name, rows + LedgerRows((deal.third,), (), (earlier,)), expected)


def originals_unseen() -> MatterSpec:
    """A trade in order, but nobody compared the copies with the originals."""
    deal = sale_deal(3003, "45")
    files = (PaperFile("01产能交易合同", (contracts.table_contract(deal),)), payments(deal))
    expected = Expected(Provision.SELF_TRADED, Conclusion.CANNOT_CONFIRM, unsettled=frozenset({"C26"}))
    rows = _trade_rows(deal, "LF-3003")
    return MatterSpec("originals_unseen", files, deal.buyer.name, rows, expected, originals_seen=False)


def already_replaced() -> MatterSpec:
    """The same tonnes were used for an equal replacement elsewhere."""
    deal = sale_deal(3004, "70")
    rows = _trade_rows(deal, "LF-3004")
    used = EventRow(
        dt.date(2019, 3, 28),
        EventKind.REPLACEMENT,
        "LF-3004",
        giver=deal.debtor.name,
        capacity=deal.capacity,
        document="晋工信化工函〔2019〕55号",
        remark="用于大型焦化项目产能置换",
    )
    files = (PaperFile("01焦化产能转让协议", (contracts.plain_transfer(deal),)), payments(deal))
    expected = Expected(Provision.SELF_TRADED, Conclusion.CANNOT_CONFIRM, conflicts=frozenset({"C33"}))
    return MatterSpec("already_replaced", files, deal.buyer.name, rows + LedgerRows(events=(used,)), expected)


def _restructured(name: str, seed: int, *, built: bool) -> MatterSpec:
    deal = replace(sale_deal(seed, "60"), holding_ratio=Decimal("0.51"), built=built, contract_date=dt.date(2013, 3, 8))
    write = restructurings.merger if built else restructurings.frame
    files = (
        PaperFile("01兼并重组协议", (write(deal),)),
        PaperFile("02兼并重组批复", (approval(deal, built=built),), "office"),
    )
    line = LineRow(
        f"LF-{seed}",
        deal.buyer,
        deal.capacity,
        Origin.RESTRUCTURED,
        built=built,
        listed=deal.capacity,
        oven=deal.ovens,
    )
    if built:
        net = compensation(deal.capacity, _OWN_RATE)
        expected = Expected(Provision.RESTRUCTURED_WITH_OVENS, Conclusion.CAN_CONFIRM, net)
    else:
        net = str(Money.from_yuan(deal.capacity.tonnes * _TRADED_RATE * deal.holding_ratio))
        expected = Expected(Provision.RESTRUCTURED_WITHOUT_OVENS, Conclusion.NEEDS_DECISION, net, final=False)
    rows = LedgerRows((deal.buyer, deal.debtor), (line,))
    return MatterSpec(name, files, deal.buyer.name, rows, expected)


def restructured_with_ovens() -> MatterSpec:
    """Capacity from a merger, ovens built."""
    return _restructured("restructured_with_ovens", 3011, built=True)


def restructured_without_ovens() -> MatterSpec:
    """Capacity from a merger, no ovens: the figure is a reference, the municipality decides."""
    return _restructured("restructured_without_ovens", 3012, built=False)


def _mixed(name: str, seed: int, decision: tuple[str, str] | None, expected: Expected) -> MatterSpec:
    """70 万吨 of own ovens and 30 bought without; 30 of it cut, and nothing says which."""
    deal = sale_deal(seed, "30")
    firm: Company = deal.buyer
    lines = (
        LineRow(f"LF-{seed}A", firm, Capacity.from_wan("70"), oven="1#、2#焦炉"),
        LineRow(f"LF-{seed}B", firm, deal.capacity, Origin.TRADED, built=False),
    )
    events = (
        EventRow(
            dt.date(2019, 11, 1),
            EventKind.REDUCTION,
            giver=firm.name,
            capacity=deal.capacity,
            document="晋政办发〔2019〕66号",
            remark="列入压减，尚未分解到焦炉",
        ),
    )
    files = (
        PaperFile("01焦化产能转让协议", (contracts.plain_transfer(deal),)),
        payments(deal, same_sheet=False),
        PaperFile("03股东会会议纪要", (others.minutes(deal),)),
    )
    rows = LedgerRows((firm, deal.debtor), lines, events)
    return MatterSpec(name, files, firm.name, rows, expected, decision=decision)


_MIXED_CUT = Capacity.from_wan("30")


def mixed_origin() -> MatterSpec:
    """Mixed capacity, cut in part; the municipal government classed the cut as traded."""
    net = compensation(_MIXED_CUT, _TRADED_RATE)
    expected = Expected(Provision.MIXED_ORIGIN, Conclusion.CAN_CONFIRM, net)
    return _mixed("mixed_origin", 3021, ("临政函〔2020〕12号", "traded"), expected)


def mixed_undecided() -> MatterSpec:
    """The same without a decision: a range stands in place of a figure."""
    bounds = (compensation(_MIXED_CUT, _OWN_RATE), compensation(_MIXED_CUT, _TRADED_RATE))
    expected = Expected(Provision.MIXED_ORIGIN, Conclusion.NEEDS_DECISION, final=False, range=bounds)
    return _mixed("mixed_undecided", 3022, None, expected)


MATTERS: dict[str, Callable[[], MatterSpec]] = {
    make.__name__: make
    for make in (
        self_traded,
        restructured_with_ovens,
        restructured_without_ovens,
        mixed_origin,
        mixed_undecided,
        sold_twice,
        originals_unseen,
        already_replaced,
    )
}
