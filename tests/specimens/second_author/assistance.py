"""Assistance notices and the replies of the offices: first, waiting and renewed seals, and a transfer after a sale."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Cell, Heading, Line, Paper, Rule, Space, Stamp, Table
from tests.specimens.phrases import fill, script
from tests.specimens.second_author.helpers import Extra, later, phone

KIND = Kind.ASSISTANCE_NOTICE


def first_with_reply(deal: Deal) -> Paper:
    """A first seal with its term, and below a dashed line the office's reply that nobody sealed before."""
    extra: Extra = {"office": "[-city]经济和信息化委员会", "got": later(deal.seal_date, 1)}
    blocks = script(
        deal,
        """
        # [court]

        ## 协助执行通知书

        > [case_number=case]

        [addressee=office]：

        关于[-applicant]申请执行[holder=debtor]金融借款合同纠纷一案，
        我院作出的[-case1]执行裁定书已发生法律效力。因被执行人在你委登记有焦化产能，根据《中华人民共和国民事诉讼法》
        第二百四十二条、第二百五十一条之规定，请协助执行以下事项：

        一、查封被执行人[holder=debtor]所有的[capacity]焦化产能，期限三年，自[seal_start]起至[seal_end]止；

        二、查封期间，停止办理该产能的置换、转让、过户等一切手续。

        附：执行裁定书一份

        联系人：JUDGE　电话：PHONE

        >(pad=2) [-seal_date:cn]
        """.replace("JUDGE", deal.judges[0]).replace("PHONE", phone(deal, "j")),
        extra,
    )
    reply = script(
        deal,
        """
        ～～～～～～～～～～～～～～～～～～～～～～～～～～～

        #(size=16 face=hei) 回　　执

        [-court]：

        你院[-case1]执行裁定书、[case_number=case]协助执行通知书收悉。经核查，
        该企业上述产能此前未被其他法院查封，我委已于[-got]办理查封登记，你院系{seal_rank|first|首次查封}。

        >(pad=2) [-office]

        >(pad=2) [reply_date=got]
        """,
        extra,
    )
    city = f"{deal.debtor.city}经济和信息化委员会"
    return Paper(KIND, (*blocks, Stamp(deal.court.full), *reply, Stamp(city, dy=-10)), size=14, pitch=1.6)


def waiting_reply(deal: Deal) -> Paper:
    """A reply of the city office alone: a third waiting seal; the first court and its number stand there too."""
    extra: Extra = {
        "office": "[-city]工业和信息化局",
        "got": later(deal.seal_date, 40),
        "sealing": "[-other_court]",
        "asked": later(deal.seal_date, 38),
    }
    blocks = script(
        deal,
        """
        ##(face=hei size=22) 协助执行通知书（回执）

        {court|COURT}：

        贵院[-asked][case_number=case:half]协助执行通知书及所附执行裁定书收悉，我局处理结果如下：

        一、被执行人[holder=debtor]在我局台账登记焦化产能[capacity:wan]，其中在产0万吨。

        二、上述产能已由[-sealing]于2016年1月18日首先查封（OLD），并由平遥县人民法院于2016年3月2日轮候查封。

        三、我局自[-got]起协助贵院办理{seal_rank|waiting|轮候查封}，轮候顺位为第2位；待在先查封解除或失效后，
        贵院查封自动生效。

        特此回复。

        >(pad=2) {addressee?|OFFICE}

        >(pad=2) [reply_date=got]
        """.replace("COURT", deal.court.full)
        .replace("OFFICE", f"{deal.debtor.city}工业和信息化局")
        .replace("OLD", f"（2016）{deal.other_court.code}执12号"),
        extra,
    )
    end = (
        Stamp(f"{deal.debtor.city}工业和信息化局", dy=-14),
        Space(30),
        Line(f"（联系人：产业科　电话：{phone(deal, 'o')}）", size=12),
    )
    return Paper(KIND, (*blocks, *end), size=16)


def renewed(deal: Deal) -> Paper:
    """A renewed seal: the old term is recited, the new one counts; rank stands in the heading sentence."""
    extra: Extra = {
        "office": "[-city]行政审批服务管理局",
        "start": later(deal.seal_end, 1),
        "end": later(deal.seal_end, 1096),
        "day": later(deal.seal_end, -9),
    }
    blocks = script(
        deal,
        """
        #(face=song) [court=court_short]

        ##(face=song size=24) 协助执行通知书

        > [case_number=case6]

        [addressee=office]：

        我院在执行[-applicant]与[holder=debtor]、[-guarantor]合同纠纷一案中，
        曾于[-seal_date]以[-case]协助执行通知书请你局查封被执行人产能，期限至[-seal_end]届满。
        现请你局继续协助：

        {seal_rank|renewed|续封}被执行人[holder=debtor]名下焦化产能[capacity:ton]，
        续封期限自[seal_start=start:pad]至[seal_end=end:pad]。

        未经我院许可，你局不得为其办理任何变更。擅自办理的，依法追究责任。

        >(pad=3) [-day:cn]
        """,
        extra,
    )
    return Paper(
        KIND,
        (*blocks, Stamp(deal.court.full, dy=-6), Line("本院地址：迎宾路8号　邮编 0" + deal.digits("z", 5), size=11)),
    )


def office_form(deal: Deal) -> Paper:
    """The office's acceptance form in a table, first seal; holder with its code and other capacities."""
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("申请协助法院", fill(deal, "[court]"), "案　　号", fill(deal, "[case_number=case1]")),
        ("协助执行单位", Cell(mark("addressee", "山西省工业和信息化厅"), cols=3)),
        ("产能权利人", Cell(fill(deal, "[holder=debtor]（[-debtor_code]）"), cols=3)),
        ("查封产能", fill(deal, "[capacity]"), "权利人产能总量", fill(deal, "[-whole_capacity]")),
        ("查封起止", Cell(fill(deal, "[seal_start:dash] 至 [seal_end:dash]"), cols=3)),
        ("查封顺位", Cell("√" + mark("seal_rank", "first", "首封") + "　　□轮候（第　　位）　　□续封", cols=3)),
        ("法院送达人员", f"{deal.judges[0]}、{deal.clerk}", "证件号", deal.digits("badge", 8)),
        ("办理意见", Cell("已在产能台账标注，冻结置换与转让手续。", cols=3)),
    )
    return Paper(
        KIND,
        (
            Heading("协助执行通知书回执（产能查封）", 20, "hei"),
            Rule(0.8),
            Table(rows, (1.7, 3.6, 1.7, 3), size=12, pad=8),
            Space(20),
            Line("（办理单位盖章）", "right", 12, pad=3),
            Line(fill(deal, "[reply_date=seal_start:ar]"), "right", 12, pad=3),
            Stamp("山西省工业和信息化厅", "行政事项专用章", dy=-6),
        ),
        size=13,
        face="song",
    )


def transfer_after_sale(deal: Deal) -> Paper:
    """After a sale: lift the seal and register the buyer; two addressees would be too many, one is meant."""
    extra: Extra = {"office": "山西省工业和信息化厅", "lot": "[capacity:nian]焦化产能"}
    blocks = script(
        deal,
        """
        # [court]

        ##(face=hei) 协助执行通知书

        > [case_number=case7:half]

        [addressee=office]:

        本院在执行[-applicant]与[holder=debtor]借款合同纠纷一案中,依法拍卖了被执行人[holder=debtor]的[-lot],
        由[-buyer]于[-end_date]以[-price:yuan]元竞得,
        本院[-case3:half]执行裁定书已于[-ruling_date]送达买受人。根据《中华人民共和国民事诉讼法》第二百五十一条,请协助:

        1.将[holder=debtor]名下[capacity]焦化产能变更至买受人[-buyer](统一社会信用代码[-buyer_code])名下;

        2.解除本院此前对该产能的查封。

        附:[-case3:half]执行裁定书、拍卖成交确认书各一份

        >(pad=2) [-ruling_date:cn]
        """,
        extra,
    )
    return Paper(KIND, (*blocks, Stamp(deal.court.full)), footer="- {page} -")


def waiting_short_slip(deal: Deal) -> Paper:
    """Notice and slip on one sheet parted by a rule; the slip gives 轮候第一位 and a start but no end."""
    extra: Extra = {
        "office": "[-county]工业和科技商务局",
        "got": later(deal.seal_date, 3),
        "old": f"（2014）{deal.court.city[0]}执字第00218号",
    }
    blocks = script(
        deal,
        """
        #(size=20) [court=other_court]协助执行通知书

        >(size=13) [case_number=other_case]

        <(size=14) [addressee=office]：

        本院已作出裁定，{seal_rank|waiting|轮候查封}[holder=debtor]名下[capacity:wan]焦化产能，期限两年，
        自转为正式查封之日起算。请在收到后即予登记，并将结果书面告知。

        >(size=13) [-seal_date:cn]

        ===

        =(size=16) （回执联）

        [-other_court]：你院[-other_case]通知收到。该产能现由[-court]查封在先（[-old]，至2019年6月底到期），
        你院排{seal_rank|waiting|轮候第一位}。

        >(size=13) [-office]（章）　[reply_date=got:cn]
        """,
        extra,
    )
    office = f"{deal.debtor.county}工业和科技商务局"
    return Paper(KIND, (*blocks, Stamp(office, dx=-30, dy=-8)), size=15, face="kai")


PAPERS: list[Callable[[Deal], Paper]] = [
    first_with_reply,
    waiting_reply,
    renewed,
    office_form,
    transfer_after_sale,
    waiting_short_slip,
]
