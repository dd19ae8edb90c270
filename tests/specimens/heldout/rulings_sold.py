"""Rulings at the end of a sale: sale confirmed, capacity taken for the debt, auction revoked."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.heldout.helpers import Extra, closing, identity, later, someone
from tests.specimens.marks import mark
from tests.specimens.paper import Heading, Line, Paper, Stamp, Table
from tests.specimens.phrases import court_closing, fill, script

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

        本院在执行[-applicant]、[-fund]与[-debtor]、[-guarantor]、[-guarantor_head]金融借款合同纠纷一案中，因被执行人未履行[-judgment]
        民事判决书确定的给付借款本金[-loan:yuan]元及利息、罚息的义务，本院于[-seal_date]以[-case1]执行裁定书查封了被执行人[-debtor]名下
        [-whole_capacity]焦化产能中的[-capacity]产能，以及位于[-county]工业园区的洪国用（2009）第0117号国有土地使用权（面积186532.7平方米）
        和地上建筑物、机器设备。经评估，上述财产价值[-appraised:yuan]元。

        本院依法在[-platform]对上述财产进行网络司法拍卖，第一次拍卖因无人竞买，于[-first]流拍；第二次拍卖于[-start_date]10时起公开竞价，
        [auction_date=end_date]，买受人[buyer]以人民币[price:yuan]元的最高价竞得，并已于[-balance_date]将全部价款交付本院。

        依照《中华人民共和国民事诉讼法》第二百四十七条、《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十二条、
        《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条、第二十九条之规定，裁定如下：

        一、被执行人[debtor]名下[capacity]焦化产能及前述土地使用权、地上建筑物、机器设备的所有权及相应其他权利归买受人[buyer]所有，
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

        申请执行人[-applicant]申请执行被执行人[-debtor]借款合同纠纷一案，执行过程中，本院委托山西晋砚拍卖有限公司对被执行人的焦化产能公开拍卖。
        [-notice_date]刊登拍卖公告，标的保留价[-starting_price:wan]元。[auction_date=end_date:ar]，[buyer]以[price:wan]元
        （人民币{price?|@}）竞得，拍卖人与其签署了《拍卖成交确认书》。[-balance_date]，竞得人付清款项，其中保证金[-deposit:wan]元、余款[-balance:wan]元。

        本院认为，拍卖程序合法，价款已经付清，应予确认。依照《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条、
        第二十九条第二款的规定，裁定如下：

        确认[buyer]竞得被执行人[debtor]的焦化产能[capacity:wan]有效，该[capacity:wan]焦化产能归[buyer]所有，产能权利自本裁定送达之日起转移。

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

        本院依据已经发生法律效力的[-judgment:half]民事判决书,于[-seal_date]立案执行[-applicant]与[-short]买卖合同纠纷一案,在京东网络司法拍卖平台
        对[-short]的两项财产分别拍卖,均于[auction_date=end_date:pad]成交(竞价自[-start_date:pad]10时开始),合计成交[-sum:yuan]元,情况如下:
        """,
        extra,
    )
    rest = script(
        deal,
        """
        上述买受人均已付清价款(到账日[-balance_date:pad])。依照《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十二条第二款之规定,裁定如下:

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


def revoked_after_default(deal: Deal) -> Paper:
    """The buyer did not pay the balance: the auction is revoked and a new one ordered."""
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > [case_number=case4]

        申请执行人：[applicant]，住所地[-applicant_address]。

        被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。

        原买受人：[buyer?=buyer]，住所地[-buyer_address]。

        本院在执行[-applicant]与[-debtor]借款合同纠纷一案中，于[auction_date?=end_date]在[-platform]公开拍卖被执行人[-debtor]的
        [capacity]焦化产能，[-buyer]以[price?=price:yuan]元竞得，取得《网络竞价成功确认书》。按照拍卖公告，余款[-balance:yuan]元应于[-balance_date]前
        付清，但其逾期未付，致使拍卖目的难以实现。

        依照《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十四条的规定，裁定如下：

        一、撤销本院对被执行人[debtor]名下[capacity]焦化产能的拍卖。

        二、原买受人交纳的保证金[-deposit:yuan]元不予退还，依次用于支付拍卖费用、弥补重新拍卖的差价、冲抵本案被执行人的债务。

        三、对上述产能重新拍卖，原买受人不得参加竞买。

        本裁定立即执行。
        """,
    )
    return Paper(KIND, (*blocks, *court_closing(deal, "[ruling_date:cn]", single=True)), Subtype.REVOCATION)


def revoked_on_objection(deal: Deal) -> Paper:
    """A ruling on an objection (执异): another company says the capacity was its own; the sale ruling falls too."""
    number = f"（{deal.ruling_date.year}）{deal.court.code}执异{deal.case_serial % 90 + 3}号"
    extra: Extra = {"heard": later(deal.ruling_date, 25), "ruled": later(deal.ruling_date, 52)}
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > NUMBER

        案外人：[-third]，住所地[-third_address]。法定代表人：[-third_head]。

        申请执行人：[applicant]。

        被执行人：[debtor]。

        第三人（买受人）：[buyer?=buyer]。

        在本院执行[-case]案中，案外人[-third]于[-ruling_date]对拍卖标的提出书面异议。本院受理后依法组成合议庭，于[-heard]公开听证，现已审查终结。

        [-third]称：法院拍卖的[-capacity]焦化产能中，30万吨/年系其于2013年6月8日通过兼并重组取得并经晋煤重组办发〔2013〕30号文件确认，拍卖侵害其权益。

        本院查明：[auction_date?=end_date]，[-buyer]以[price?=price:yuan]元竞得上述产能；[-ruling_date]本院作出[-case3]执行裁定，确认产能归买受人所有。

        本院认为，拍卖财产权属有争议而未予查明即行处置，程序严重违法，案外人请求撤销拍卖的理由成立。依照《最高人民法院关于人民法院办理执行异议和复议案件
        若干问题的规定》第二十一条第一款第五项的规定，裁定如下：

        撤销本院于[auction_date?=end_date]对被执行人[debtor]名下[capacity]焦化产能的网络司法拍卖及[-case3]执行裁定。

        如不服本裁定，可以自本裁定送达之日起十日内，向上一级人民法院申请复议。
        """.replace("NUMBER", mark("case_number", number)),
        extra,
    )
    roles = (("审判长", deal.judges[1]), ("审判员", deal.judges[0]), ("审判员", deal.judges[2]))
    date = fill(deal, "[ruling_date=ruled:cn]", extra)
    return Paper(KIND, (*blocks, *closing(deal, date, roles)), Subtype.REVOCATION, size=14)


def revoked_by_mistake(deal: Deal) -> Paper:
    """Short: the lot was described with the wrong tonnage, the court takes the auction back by itself."""
    blocks = script(
        deal,
        """
        #(size=22 face=song) [court]

        ##(size=26 face=song) 执行裁定书

        > [case_number=case2]

        申请执行人：[applicant]、[applicant=guarantor]。

        被执行人：[debtor]，统一社会信用代码：[debtor_credit_code=debtor_code]，住所地：[-debtor_address]。

        本院于[-notice_date]发布公告，定于[-start_date]10时至[-end_date]10时止（延时除外）拍卖被执行人[-debtor]的焦化产能，起拍价[-starting_price:yuan]元。
        公告载明产能为[-whole_capacity]，经[-city]工业和信息化局函复，台账登记应为[capacity]，两者相差较大，足以影响竞买人判断。依照《最高人民法院关于人民法院
        网络司法拍卖若干问题的规定》第三十一条第一项，裁定如下：

        撤销[-end_date]对[debtor]焦化产能（[capacity]）所作的拍卖，竞买人已交纳的保证金全额退还。

        本裁定立即开始执行。
        """,
    )
    return Paper(
        KIND,
        (
            *blocks,
            *court_closing(deal, "[ruling_date:cn]"),
            Heading("（此件共印八份）", 10, "song"),
            Stamp("", "本件与原本核对无异", shape="square", size=70, dx=-140, dy=-70, colour="#2b3f9e"),
        ),
        Subtype.REVOCATION,
    )


PAPERS: list[Callable[[Deal], Paper]] = [
    sale_many_parties,
    sale_old_number,
    sale_with_table,
    revoked_after_default,
    revoked_on_objection,
    revoked_by_mistake,
]
