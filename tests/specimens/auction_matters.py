"""Matters of court auctions: the full favourable chain, and chains with one thing wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from models.decisions import Conclusion, Provision
from models.ledger import EventKind, LineState
from models.papers import Kind, Subtype
from models.values import Capacity, Money
from tests.specimens.deal import Deal
from tests.specimens.ledger import EventRow, LedgerRows, LineRow
from tests.specimens.matters import Expected, MatterSpec, PaperFile, compensation, sale_deal
from tests.specimens.paper import PageBreak, Paper, Stamp
from tests.specimens.phrases import Field, court_closing, script
from tests.specimens.wordings import (
    auction_notices,
    bank_slips,
    confirmations,
    court_letters,
    receipts,
    rulings_other,
    rulings_sale,
    rulings_seal,
)

_TRADED_RATE = 48


def auction_rows(deal: Deal, number: str, *, listed: bool = True, sealed_by: str = "") -> LedgerRows:
    """The ledger behind an auction: the debtor's line, its sealing, and the sale that was never confirmed."""
    line = LineRow(number, deal.debtor, deal.capacity, listed=deal.capacity if listed else None, state=LineState.IDLE)
    events = (
        EventRow(
            deal.seal_date + dt.timedelta(days=1),
            EventKind.SEALING,
            number,
            giver=deal.debtor.name,
            capacity=deal.capacity,
            document=sealed_by or deal.case_no(1),
        ),
        EventRow(
            deal.end_date,
            EventKind.AUCTION,
            number,
            giver=deal.debtor.name,
            taker=deal.buyer.name,
            capacity=deal.capacity,
            amount=deal.price,
            document=deal.case_no(3),
            confirmed=False,
            remark="未办理确认过户",
        ),
    )
    return LedgerRows((deal.debtor, deal.buyer), (line,), events)


def slips(deal: Deal) -> tuple[Paper, ...]:
    """Deposit and balance on one sheet, then the court's receipt for the whole price."""
    deposit = bank_slips.ruled_slip(deal, part="deposit")
    return deposit, bank_slips.ruled_slip(deal, same_sheet=True), receipts.court_note(deal)


def chain(deal: Deal) -> dict[str, PaperFile]:
    """The files of a whole auction, by what they show."""
    return {
        "seal": PaperFile("01查封裁定书", (rulings_seal.first_seal(deal),)),
        "assistance": PaperFile("02协助执行通知书及回执", (court_letters.notice_with_reply(deal),), "office"),
        "notice": PaperFile("03拍卖公告", (auction_notices.numbered_notice(deal),)),
        "confirmation": PaperFile("04网络竞价成功确认书", (confirmations.ali_confirmation(deal),)),
        "payment": PaperFile("05付款凭证", slips(deal), "office"),
        "sale": PaperFile("06成交裁定书", (rulings_sale.online_sale(deal),)),
    }


def _spec(name: str, deal: Deal, files: dict[str, PaperFile], rows: LedgerRows, expected: Expected) -> MatterSpec:
    return MatterSpec(name, tuple(files.values()), deal.buyer.name, rows, expected)


def _favourable(deal: Deal) -> Expected:
    net = compensation(deal.capacity, _TRADED_RATE)
    return Expected(Provision.COURT_AUCTION, Conclusion.CAN_CONFIRM, net, final=True)


def _refused(*conflicts: str, unsettled: frozenset[str] = frozenset()) -> Expected:
    return Expected(
        Provision.COURT_AUCTION, Conclusion.CANNOT_CONFIRM, conflicts=frozenset(conflicts), unsettled=unsettled
    )


def court_auction() -> MatterSpec:
    """Everything in order."""
    deal = sale_deal(2001, "60")
    return _spec("court_auction", deal, chain(deal), auction_rows(deal, "LF-2001"), _favourable(deal))


def tonnage_differs() -> MatterSpec:
    """The ruling says six 万吨 more than the confirmation."""
    deal = sale_deal(2002, "40")
    files = chain(deal)
    other = replace(deal, capacity=Capacity.from_wan("46"))
    files["sale"] = PaperFile("06成交裁定书", (rulings_sale.online_sale(other),))
    return _spec("tonnage_differs", deal, files, auction_rows(deal, "LF-2002"), _refused("C20"))


def words_differ() -> MatterSpec:
    """The confirmation's capitals say another price than its figures."""
    deal = sale_deal(2003, "45")
    files = chain(deal)
    files["confirmation"] = PaperFile("04拍卖成交确认书", (_misprinted(deal),))
    return _spec("words_differ", deal, files, auction_rows(deal, "LF-2003"), _refused("C12"))


def _misprinted(deal: Deal) -> Paper:
    wrong = Money(deal.price.fen + 9 * 10**6 * 100)
    extra: dict[str, Field] = {"lot": "[-debtor][capacity]焦化产能指标", "wrong": wrong}
    blocks = script(
        deal,
        """
        #(size=22 face=hei) 网络竞价成功确认书

        处置单位：[disposing_unit=court]

        标的物名称：[lot_title=lot]

        网拍开始时间：[start_date:slash] 10:00:00

        网拍结束时间：[end_date:slash] 10:00:00

        用户姓名[buyer]通过竞买号[bidder_number=bidder]于[bid_date=end_date:pad]在[disposing_unit=court]于{platform|阿里拍卖平台}开展的
        “[lot_title=lot]”项目公开竞价中，以最高应价胜出。

        该标的网络拍卖成交价格：¥[price:yuan]（[price_in_words=wrong:cap]）

        标的物最终成交以[disposing_unit=court]出具拍卖成交裁定为准。
        """,
        extra,
    )
    return Paper(Kind.AUCTION_CONFIRMATION, blocks, face="song", size=12, pitch=2)


def first_seal_elsewhere(deal: Deal) -> dict[str, PaperFile]:
    """A chain whose selling court only waited: another court had sealed first."""
    first = replace(
        deal,
        court=deal.other_court,
        case_serial=deal.case_serial + 37,
        applicant=deal.third,
        seal_date=deal.seal_date - dt.timedelta(days=90),
    )
    files = chain(deal)
    files["seal"] = PaperFile("01首封法院查封裁定书", (rulings_seal.first_seal(first),))
    files["assistance"] = PaperFile("02首封法院协助执行通知书及回执", (court_letters.notice_with_reply(first),))
    files["waiting"] = PaperFile("07轮候查封裁定书及通知书", (_waiting_ruling(deal), _waiting_notice(deal)))
    return files


def _waiting_ruling(deal: Deal) -> Paper:
    text = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > [case_number=case1]

        申请执行人：[applicant]。

        被执行人：[debtor]，住所地[-debtor_address]。

        本院在执行[applicant]与[debtor]金融借款合同纠纷一案中，依照《中华人民共和国民事诉讼法》第二百四十四条、《最高人民法院关于人民法院
        民事执行中查封、扣押、冻结财产的规定》第二十八条规定，裁定如下：

        轮候查封被执行人[debtor]名下[capacity]焦化产能，期限{seal_years|3|三年}。

        本裁定立即执行。
        """,
    )
    closing = court_closing(deal, "[ruling_date=seal_date:cn]")
    return Paper(Kind.ENFORCEMENT_RULING, (*text, *closing), Subtype.SEALING)


def _waiting_notice(deal: Deal) -> Paper:
    extra: dict[str, Field] = {"bureau": f"{deal.debtor.city}经济和信息化委员会"}
    text = script(
        deal,
        """
        # [court]

        ## 协助执行通知书

        > [case_number=case]

        < [addressee=bureau]：

        请协助轮候查封被执行人[holder=debtor]名下[capacity]焦化产能，查封期限三年。

        附：[-case1]执行裁定书

        >(pad=2) [-seal_date:cn]
        """,
        extra,
    )
    reply = script(
        deal,
        """
        ##(size=22) 协助执行通知书（回执）

        < [-court]：

        你院[case_number=case]协助执行通知书收悉。经查，[holder=debtor]上述产能已由其他法院查封在先，你院查封为{seal_rank|waiting|轮候第二顺位}。

        >(pad=2) [-bureau]

        >(pad=2) [reply_date=seal_start]
        """,
        extra,
    )
    blocks = (*text, Stamp(deal.court.full), PageBreak(), *reply, Stamp(f"{deal.debtor.city}经济和信息化委员会"))
    return Paper(Kind.ASSISTANCE_NOTICE, blocks)


def _elsewhere_rows(deal: Deal, number: str) -> LedgerRows:
    first = f"（{deal.case_year}）{deal.other_court.code}执{deal.case_serial + 37}号之一"
    earlier = replace(deal, seal_date=deal.seal_date - dt.timedelta(days=90))
    return auction_rows(earlier, number, sealed_by=first)


def _before_notice(deal: Deal) -> Deal:
    """The deal as letters tell it: written before the auction notice, quoting the first sealing's day."""
    return replace(
        deal,
        notice_date=deal.notice_date - dt.timedelta(days=40),
        seal_date=deal.seal_date - dt.timedelta(days=90),
    )


def not_first_seal() -> MatterSpec:
    """The selling court did not seal first, and nothing shows that the right was passed on."""
    deal = sale_deal(2004, "50")
    files = first_seal_elsewhere(deal)
    return _spec("not_first_seal", deal, files, _elsewhere_rows(deal, "LF-2004"), _refused("C06"))


def transfer_letter() -> MatterSpec:
    """The same, but the first-sealing court handed the capacity over: fine."""
    deal = sale_deal(2005, "84.4")
    files = first_seal_elsewhere(deal)
    files["letter"] = PaperFile("08移送执行函", (court_letters.transfer(_before_notice(deal)),))
    return _spec("transfer_letter", deal, files, _elsewhere_rows(deal, "LF-2005"), _favourable(deal))


def transfer_only_asked() -> MatterSpec:
    """The selling court asked for the transfer; no answer is on file."""
    deal = sale_deal(2006, "70")
    files = first_seal_elsewhere(deal)
    files["letter"] = PaperFile("08商请移送执行函", (court_letters.request(_before_notice(deal)),))
    expected = _refused(unsettled=frozenset({"C06"}))
    return _spec("transfer_only_asked", deal, files, _elsewhere_rows(deal, "LF-2006"), expected)


def waiting_seal() -> MatterSpec:
    """Only a waiting sealing of the selling court is on file."""
    deal = sale_deal(2007, "30")
    files = chain(deal)
    files["seal"] = PaperFile("01轮候查封裁定书", (_waiting_ruling(deal),))
    files["assistance"] = PaperFile("02协助执行通知书及回执", (_waiting_notice(deal),))
    return _spec("waiting_seal", deal, files, auction_rows(deal, "LF-2007"), _refused("C06"))


def receipts_short() -> MatterSpec:
    """The slips leave two million unpaid, and the court gave no receipt for the whole."""
    deal = sale_deal(2008, "60")
    files = chain(deal)
    less = replace(deal, price=Money(deal.price.fen - 2 * 10**6 * 100))
    papers = (bank_slips.ruled_slip(deal, part="deposit"), bank_slips.ruled_slip(less, same_sheet=True))
    files["payment"] = PaperFile("05付款凭证", papers)
    return _spec("receipts_short", deal, files, auction_rows(deal, "LF-2008"), _refused("C15"))


def not_listed() -> MatterSpec:
    """The capacity stands on no cut list."""
    deal = sale_deal(2009, "96")
    expected = _refused("C22")
    return _spec("not_listed", deal, chain(deal), auction_rows(deal, "LF-2009", listed=False), expected)


def set_off() -> MatterSpec:
    """The applicant took the capacity against its claim after failed auctions: no auction was completed."""
    deal = sale_deal(2010, "60")
    files = chain(deal)
    for gone in ("confirmation", "payment"):
        del files[gone]
    files["sale"] = PaperFile("06以物抵债裁定书", (rulings_other.set_off(deal),))
    rows = auction_rows(deal, "LF-2010")
    expected = Expected(None, Conclusion.CANNOT_CONFIRM, unsettled=frozenset({"C01", "C43"}))
    return replace(_spec("set_off", deal, files, rows, expected), claimant=deal.applicant.name)


def paid_by_another() -> MatterSpec:
    """A third company paid, and nothing explains it."""
    deal = sale_deal(2011, "42")
    files = chain(deal)
    stranger = replace(deal, buyer=deal.third)
    files["payment"] = PaperFile("05付款凭证", slips(stranger))
    return _spec("paid_by_another", deal, files, auction_rows(deal, "LF-2011"), _refused("C03"))


MATTERS: dict[str, Callable[[], MatterSpec]] = {
    make.__name__: make
    for make in (
        court_auction,
        transfer_letter,
        tonnage_differs,
        words_differ,
        not_first_seal,
        transfer_only_asked,
        waiting_seal,
        receipts_short,
        not_listed,
        set_off,
        paid_by_another,
    )
}
