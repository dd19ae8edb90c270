"""Rulings that confirm a sale: many parties, an old number, a table of lots."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Line, Paper, Table
from tests.specimens.phrases import court_closing, fill, script
from tests.specimens.second_author.helpers import Extra, closing, identity, later, someone

KIND = Kind.ENFORCEMENT_RULING


def sale_many_parties(deal: Deal) -> Paper:
    """Two applicants, three debtors of whom one is a person, land and plant sold with the capacity; two pages."""
    extra: Extra = {
        "id": identity(deal, "owner"),
        "fund": "太原岭沐资产管理有限公司",
        "loan": Money(deal.price.fen * 3 + 4_512_077),
        "lawyer": someone(deal, "lawyer"),
        "first": later(deal.notice_date, -58),
        "appraised": deal.starting_price + deal.increment,
    }
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > [case_number=case5]

        申请执行人：[applicant]，住所地[-applicant_address]，统一社会信用代码[-applicant_code]。

        负责人：[-applicant_head]，该行行长。

        委托诉讼代理人：[-lawyer]，山西衡砚律师事务所律师。

        申请执行人：[applicant=fund]，住所地太原市小店区长治路266号。

        被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。

        法定代表人：[-debtor_head]，董事长。

        被执行人：[debtor=guarantor]，住所地[-guarantor_address]。

        被执行人：[debtor=guarantor_head]，男，汉族，公民身份号码[-id]，住[-county]滨河小区4号楼2单元1102室。

        买受人：[buyer]，住所地[-buyer_address]，统一社会信用代码[buyer_credit_code=buyer_code]。

        本院在执行[applicant]、[-fund]与[debtor]、[debtor=guarantor]、[-guarantor_head]金融借款合同纠纷一案中，
        因被执行人未履行[-judgment]
        民事判决书确定的给付借款本金[-loan:yuan]元及利息、罚息的义务，
        本院于[-seal_date]以[-case1]执行裁定书查封了被执行人[debtor]名下
        [-whole_capacity]焦化产能中的[capacity]产能，
        以及位于[-county]工业园区的洪国用（2009）第0117号国有土地使用权（面积186532.7平方米）
        和地上建筑物、机器设备。经评估，上述财产价值[-appraised:yuan]元。

        本院依法在[-platform]对上述财产进行网络司法拍卖，第一次拍卖因无人竞买，于[-first]流拍；
        第二次拍卖于[-start_date]10时起公开竞价，
        [auction_date=end_date]，买受人[buyer]以人民币[price:yuan]元的最高价竞得，
        并已于[-balance_date]将全部价款交付本院。

        依照《中华人民共和国民事诉讼法》第二百四十七条、
        《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十二条、
        《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条、第二十九条之规定，裁定如下：

        一、被执行人[debtor]名下[capacity]焦化产能及前述土地使用权、地上建筑物、
        机器设备的所有权及相应其他权利归买受人[buyer]所有，
        自本裁定送达买受人[buyer]时起转移。

        二、解除本院对上述财产的查封，设定于其上的抵押权因拍卖而消灭。

        三、买受人[buyer]可持本裁定书到工业和信息化、自然资源等主管部门办理确认及过户手续，所需税费依法由双方各自负担。

        本裁定送达后即发生法律效力。
        """,
        extra,
    )
    return Paper(
        KIND, (*blocks, *court_closing(deal, "[ruling_date:cn]")), Subtype.SALE_CONFIRMATION, footer="- {page} -"
    )


def sale_old_number(deal: Deal) -> Paper:
    """Titled 民事裁定书 with an old-style number of 2015; parties without colons; one officer."""
    number = f"（2015）{deal.court.city[0]}执字第00{deal.case_serial % 900 + 10}-4号"
    blocks = script(
        deal,
        """
        #(size=20 face=song) [court=court_short:sp]

        ##(face=fang) 民事裁定书

        > NUMBER

        申请执行人[applicant]。

        被执行人[debtor]。

        申请执行人[applicant]申请执行被执行人[debtor]借款合同纠纷一案，执行过程中，
        本院委托山西晋砚拍卖有限公司对被执行人的焦化产能公开拍卖。
        [-notice_date]刊登拍卖公告，标的保留价[-starting_price:wan]元。[auction_date=end_date:ar]，
        [buyer]以[price:wan]元
        （人民币{price?|@}）竞得，拍卖人与其签署了《拍卖成交确认书》。[-balance_date]，竞得人付清款项，
        其中保证金[-deposit:wan]元、余款[-balance:wan]元。

        本院认为，拍卖程序合法，价款已经付清，应予确认。依照《最高人民法院关于人民法院民事执行中拍卖、
        变卖财产的规定》第二十三条、
        第二十九条第二款的规定，裁定如下：

        确认[buyer]竞得被执行人[debtor]的焦化产能[capacity:wan]有效，该[capacity:wan]焦化产能归[buyer]所有，
        产能权利自本裁定送达之日起转移。

        本裁定书送达后立即生效。
        """.replace("NUMBER", mark("case_number", number)).replace("{price?|@}", fill(deal, "[price?=price:cap]")),
    )
    roles = (("执行长", deal.judges[0]), ("执行员", deal.judges[1]))
    date = fill(deal, "[ruling_date:cn]")
    return Paper(
        KIND, (*blocks, *closing(deal, date, roles, deal.court.short)), Subtype.SALE_CONFIRMATION, pitch=1.9, size=16
    )


def sale_with_table(deal: Deal) -> Paper:
    """The lots stand in a table; the debtor is called by a short name; half-width number; 变卖 words besides."""
    land = Money(deal.price.fen // 4)
    extra: Extra = {"land": land, "sum": deal.price + land, "short": deal.debtor.name[2:4] + "公司"}
    rows = (
        ("序号", "财产名称", "数量", "成交价（元）", "竞得人"),
        ("1", "焦化产能指标", fill(deal, "[capacity:nian]"), fill(deal, "[price]"), fill(deal, "[buyer]")),
        ("2", "工业用地使用权", "92.6亩", fill(deal, "[-land]", extra), "柳林县禾畔商贸有限公司"),
    )
    top = script(
        deal,
        """
        # [court]

        ##(face=hei size=24) 执行裁定书

        > [case_number=case4:half]

        申请执行人:[applicant],住[-applicant_address]。

        被执行人:[debtor](以下简称“[-short]”),住[-debtor_address],统一社会信用代码:[debtor_credit_code=debtor_code]。

        法定代表人:[-debtor_head],系该公司总经理。

        本院依据已经发生法律效力的[-judgment:half]民事判决书,
        于[-seal_date]立案执行[applicant]与[-short]买卖合同纠纷一案,在京东网络司法拍卖平台
        对[-short]的两项财产分别拍卖,均于[auction_date=end_date:pad]成交(竞价自[-start_date:pad]10时开始),
        合计成交[-sum:yuan]元,情况如下:
        """,
        extra,
    )
    rest = script(
        deal,
        """
        上述买受人均已付清价款(到账日[-balance_date:pad])。
        依照《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十二条第二款之规定,裁定如下:

        1.被执行人[debtor]的[capacity]焦化产能指标归买受人[buyer](统一社会信用代码[buyer_credit_code=buyer_code])所有,自本裁定送达时转移;

        2.上表第2项财产由其买受人另行领取裁定;

        3.[buyer]应自收到本裁定之日起30日内持本裁定向山西省工业和信息化厅及所在地市级主管部门申请产能确认。

        本裁定一经送达即发生法律效力。
        """,
    )
    end = (
        *closing(deal, fill(deal, "[ruling_date:ar]"), (("审判员", deal.judges[2]),)),
        Line("本件与原本核对无异", size=13, face="kai", colour="#1b2f9b"),
    )
    return Paper(
        KIND, (*top, Table(rows, (1, 3, 2.4, 3, 4), size=12, align="centre"), *rest, *end), Subtype.SALE_CONFIRMATION
    )


PAPERS: list[Callable[[Deal], Paper]] = [
    sale_many_parties,
    sale_old_number,
    sale_with_table,
]
