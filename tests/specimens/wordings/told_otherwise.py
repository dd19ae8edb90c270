"""Papers that tell their facts in less usual places: long titles, lots without a label, roles in a clause."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.paper import Cell, Fields, Heading, Paper, Table
from tests.specimens.phrases import Field, fill, script


def market_confirmation(deal: Deal) -> Paper:
    """A platform's form as a table whose narrow labels wrap over two lines, capitals under a bare 大写."""
    extra: dict[str, Field] = {
        "number": "JD" + deal.digits("market", 9),
        "lot": "[-debtor]名下[capacity:ta]焦化产能指标",
    }

    def cell(text: str) -> str:
        return fill(deal, text, extra)

    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("拍卖编号", cell("[document_number=number]"), "拍卖平台", cell("[platform]")),
        ("拍卖法院", cell("[disposing_unit=court]"), "案号", cell("[case_number=case]")),
        ("拍品名称", Cell(cell("[lot_title=lot]"), cols=3)),
        ("竞买人", cell("[buyer]"), "竞买代码", cell("[bidder_number=bidder]")),
        ("拍卖开始时间", cell("[start_date:dash] 10:00:00"), "拍卖结束时间", cell("[end_date:dash] 10:12:03")),
        ("起拍价", cell("¥[-starting_price]"), "保证金", cell("¥[-deposit]")),
        ("成交价", cell("¥[price]"), "成交时间", cell("[bid_date=end_date:dash] 10:12:03")),
        ("大写", Cell(cell("[price_in_words=price:cap]"), cols=3)),
    )
    closing = script(deal, "恭喜您竞拍成功！请于拍卖成交之日起十日内将余款[-balance]元付至法院指定账户。")
    blocks = (Heading("拍卖成交确认书", 20), Table(rows, (1, 2.2, 1, 2.2), size=10.5), *closing)
    return Paper(Kind.AUCTION_CONFIRMATION, blocks, size=12)


def letter_to_winner(deal: Deal) -> Paper:
    """A letter to the winner: platform, seller, lot and price in one sentence."""
    blocks = script(
        deal,
        """
        ##(size=20) 网络司法拍卖成交确认书

        > 编号：[document_number=number]

        [buyer]：

        你单位于[bid_date=end_date]在{platform|公拍网|公拍网}参加[disposing_unit=court]组织的“[lot_title=lot]”网络司法拍卖，
        竞买代码[bidder_number=bidder]，以人民币[price:yuan]元（大写：[price_in_words=price:cap]）的最高应价竞得该标的。

        请于成交之日起七日内将余款[-balance]元缴纳至法院账户。特此确认。
        """,
        {"number": "GPW" + deal.digits("letter", 9), "lot": "[-debtor]名下[capacity]焦化产能"},
    )
    return Paper(Kind.AUCTION_CONFIRMATION, blocks, size=14)


def hall_auction(deal: Deal) -> Paper:
    """An auction house announces a sale in a hall: one day, the lot after 以下标的, 起拍价 in brackets."""
    blocks = script(
        deal,
        """
        ##(size=20) 拍　卖　公　告

        受[court]委托，山西鸿衡拍卖有限公司定于[start_date]上午10时在临汾市平阳北街88号三楼举行拍卖会，公开拍卖以下标的：

        [lot_title=lot]，参考价（起拍价）[starting_price:wan]元，竞买保证金[deposit:wan]元，加价幅度不低于[increment:wan]元。

        案号：[case_number=case]

        > 山西鸿衡拍卖有限公司

        > [notice_date]
        """,
        {"lot": "[-debtor][capacity:wan]焦化产能"},
    )
    return Paper(Kind.AUCTION_NOTICE, blocks, size=14)


def long_title_letter(deal: Deal) -> Paper:
    """A letter whose title names the debtor and runs over three lines; another court's number stands in the text."""
    blocks = script(
        deal,
        """
        # [court]

        ##(size=24) 关于移送[-debtor]焦化产能处置权的函

        > [case_number=case]

        [addressee=other_court]：

        你院[-other_case]商请移送执行函收悉。经研究，同意将我院首先查封的[-debtor][-capacity]焦化产能移送你院执行。
        请将变价款分配情况函告我院。

        > [-court]

        > [letter_date=notice_date]
        """,
    )
    return Paper(Kind.TRANSFER_LETTER, blocks)


def payment_firm_slip(deal: Deal) -> Paper:
    """A payment firm's slip: its title is parted by a gap, the purpose is a 转账说明."""
    rows = (
        ("回单编号", "[receipt_number=number]"),
        ("付款方", "[payer=buyer]"),
        ("收款方", "[payee=court]"),
        ("金额", "[amount=deposit]"),
        ("大写", "[amount_in_words=deposit:cap]"),
        ("入账时间", "[payment_date=start_date:dash] 10:22:31"),
        ("转账说明", "[purpose=use]"),
    )
    extra: dict[str, Field] = {"number": deal.digits("firm", 20), "use": "司法拍卖保证金"}
    fields = Fields(tuple((label, fill(deal, text, extra)) for label, text in rows))
    blocks = (Heading("晋通支付（山西）网络技术有限公司　电子回单", 17, "hei"), fields)
    return Paper(Kind.PAYMENT_RECEIPT, blocks, Subtype.BANK_SLIP, face="song", size=12)


def several_sums_receipt(deal: Deal) -> Paper:
    """A court's form for several sums, listed in its title."""
    extra: dict[str, Field] = {"number": deal.digits("sums", 9), "use": "执行款（拍卖款）"}

    def cell(text: str) -> str:
        return fill(deal, text, extra)

    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("缴款单位（人）", cell("[payer=buyer]"), "案号", cell("[case_number=case]")),
        ("收费项目", cell("[purpose=use]"), "缴款方式", "转账"),
        ("合计人民币（大写）", cell("[amount_in_words=price:cap]"), "￥", cell("[amount=price]")),
    )
    head = script(
        deal,
        """
        #(size=18) [-court]诉讼费、执行款专用收据

        > No [receipt_number=number]

        = 开票日期：[payment_date=balance_date]
        """,
        extra,
    )
    foot = script(deal, "< 收款单位（盖章）：[payee=court]　　　开票人：贺岩")
    blocks = (*head, Table(rows, (1, 2.2, 1, 2.2), size=10.5), *foot)
    return Paper(Kind.PAYMENT_RECEIPT, blocks, Subtype.COURT_RECEIPT, face="song", size=11.5)


def three_sided_contract(deal: Deal) -> Paper:
    """甲乙丙, no role words: a clause tells who gives; the price in capitals only; the date opens the text."""
    blocks = script(
        deal,
        """
        ##(size=24) 协　议　书

        甲方：[transferor=debtor]

        乙方：[transferee=buyer]

        丙方：[-third]

        [signing_date=contract_date]，甲、乙、丙三方就甲方焦化产能转让一事达成协议：

        一、甲方自愿将其[capacity]焦化产能转让给乙方，每吨[unit_price]元，合计人民币[total_price_in_words=price:cap]。

        二、丙方为乙方付款义务承担连带保证责任。

        三、甲方承诺收到全部产能转让款后三十日内配合乙方办理产能确认手续。
        """,
    )
    return Paper(Kind.CAPACITY_CONTRACT, blocks)


def capital_increase(deal: Deal) -> Paper:
    """甲方作为兼并重组主体对乙方实施…: the share is taken by an increase of capital."""
    blocks = script(
        deal,
        """
        ##(size=22) 焦化企业兼并重组框架协议

        甲方：[acquirer=buyer]

        乙方：[target=debtor]

        甲方作为兼并重组主体对乙方实施兼并重组。

        第一条　甲方以增资方式取得乙方{holding_ratio|0.6|60%}的股权，成为乙方控股股东。

        第二条　乙方备案焦化产能[capacity]，1#、2#焦炉{ovens_built|true|已建成投产}。

        > 签订日期：[signing_date=contract_date]
        """,
    )
    return Paper(Kind.RESTRUCTURING_AGREEMENT, blocks)


PAPERS: list[Callable[[Deal], Paper]] = [
    market_confirmation,
    letter_to_winner,
    hall_auction,
    long_title_letter,
    payment_firm_slip,
    several_sums_receipt,
    three_sided_contract,
    capital_increase,
]
