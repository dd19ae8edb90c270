"""Rulings that end a round of execution or give it to another court."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Paper, Table
from tests.specimens.phrases import court_closing, fill, script
from tests.specimens.second_author.helpers import Extra, closing, identity, someone
from tests.specimens.words import wan_yuan

KIND = Kind.ENFORCEMENT_RULING


def ended_without_property(deal: Deal) -> Paper:
    """The ordinary end of a round of execution, with a long list of searches and many amounts."""
    extra: Extra = {"debt": Money(deal.price.fen * 3 + 77_015), "id": identity(deal, "p")}
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > [case_number=case2]

        申请执行人：[applicant]，住所地[-applicant_address]。

        负责人：[-applicant_head]。

        被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。

        被执行人：[debtor=guarantor_head]，公民身份号码[-id]。

        [applicant]与[debtor]、[-guarantor_head]金融借款合同纠纷一案，[-judgment]民事判决书已发生法律效力。
        申请执行人于[-seal_date]向本院申请执行，
        请求给付[-debt:yuan]元，本院于同日立案。

        在执行过程中，本院采取了以下措施：1.向被执行人发出执行通知书、报告财产令；
        2.通过网络查控系统查询银行存款、车辆、证券、网络资金，扣划存款13,406.28元；
        3.轮候查封被执行人房产两套；4.对被执行人采取限制消费措施，并纳入失信被执行人名单。截至[-ruling_date]，
        尚有绝大部分债权未受清偿。申请执行人亦未能
        提供其他可供执行的财产线索，并书面同意终结本次执行程序。

        依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第五百一十九条规定，裁定如下：

        终结本次执行程序。

        申请执行人发现被执行人有可供执行财产的，可以再次申请执行，不受申请执行时效期间的限制。

        本裁定送达后立即生效。
        """,
        extra,
    )
    return Paper(KIND, (*blocks, *court_closing(deal, "[ruling_date:cn]")), Subtype.TERMINATION, size=14)


def ended_seal_waits(deal: Deal) -> Paper:
    """The capacity is only sealed in waiting and cannot be sold here, so the round ends."""
    blocks = script(
        deal,
        """
        # [court=other_court]

        ## 执行裁定书

        > [case_number=other_case]

        申请执行人：[applicant=third]，住所地[-third_address]。

        被执行人：[debtor]，住所地[-debtor_address]。

        本院于[-seal_date]立案执行的[applicant=third]申请执行[debtor]运输合同纠纷一案，执行标的额186.4万元，
        已执行到位0元。

        经查，被执行人名下有[capacity?=capacity]焦化产能，但该产能由[-court]首先查封，本院系轮候查封，无法处置；
        该院已启动评估、拍卖程序，
        本院已致函请求参与分配。除此之外，被执行人暂无其他可供执行的财产。裁定如下：

        一、终结本院[-other_case]案件的本次执行程序。

        二、待[-court]对上述焦化产能拍卖成交后，申请执行人可凭参与分配方案领取案款。

        本裁定一经送达即发生法律效力。
        """,
    )
    roles = (("审判长", deal.judges[1]), ("审判员", deal.judges[2]), ("审判员", deal.judges[0]))
    date = fill(deal, "[ruling_date:cn]")
    return Paper(KIND, (*blocks, *closing(deal, date, roles, deal.other_court.full)), Subtype.TERMINATION)


def ended_three_applicants(deal: Deal) -> Paper:
    """Three workers' claims in one ruling; the parties run on in one paragraph."""
    extra: Extra = {"one": someone(deal, "w1"), "two": someone(deal, "w2x"), "three": someone(deal, "w3yz")}
    blocks = script(
        deal,
        """
        #(size=20 face=song) [court=court_short:wide]

        ##(face=fang size=24) 执行裁定书

        > [case_number=case1:six]

        申请执行人[applicant=one]、[applicant=two]、[applicant=three]与被执行人[debtor]追索劳动报酬纠纷三案，
        本院合并执行，标的共计412,638元。
        执行中被执行人主动给付200,000元，余款212,638元双方约定分十二个月给付，自[-ruling_date]起每月17,719.83元。

        因和解协议履行期限较长，申请执行人向本院提交书面申请，同意终结本次执行。
        依照《最高人民法院关于严格规范终结本次执行程序的规定（试行）》第一条，裁定如下：

        本次执行程序终结。被执行人不履行和解协议的，申请执行人可申请恢复执行。

        本裁定送达即生效。
        """,
        extra,
    )
    date = fill(deal, "[ruling_date:cn]")
    return Paper(
        KIND,
        (*blocks, *closing(deal, date, (("执行员", deal.judges[0]),), deal.court.short, "书记员（代）")),
        Subtype.TERMINATION,
        size=16,
    )


def designated_by_high_court(deal: Deal) -> Paper:
    """The high court moves a case to another intermediate court."""
    number = f"（{deal.ruling_date.year}）晋执{deal.case_serial % 90 + 7}号"
    blocks = script(
        deal,
        """
        # {court|山西省高级人民法院}

        ## 执行裁定书

        > NUMBER

        申请执行人：[applicant]，住所地[-applicant_address]。

        被执行人：[debtor]，住所地[-debtor_address]。

        [applicant]与[debtor]、[-guarantor]借款合同纠纷一案，[-judgment]民事判决已发生法律效力。
        [-court]于[-seal_date]以[-case]立案执行，
        并查封[debtor]焦化产能[-capacity]。因该案长期未结，且当事人反映当地干预，为保证案件公正执行，
        依照《中华人民共和国民事诉讼法》第二百二十六条、
        《最高人民法院关于高级人民法院统一管理执行工作若干问题的规定》第八条之规定，裁定如下：

        一、[-judgment]民事判决一案，由[-other_court]执行。

        二、[-court]应在收到本裁定书后五日内将有关案卷材料移送[-other_court]，并通知相关当事人。

        本裁定立即执行。
        """.replace("NUMBER", mark("case_number", number)),
    )
    roles = (("审判长", deal.judges[0]), ("审判员", deal.judges[1]), ("审判员", deal.judges[2]))
    date = fill(deal, "[ruling_date:cn]")
    return Paper(KIND, (*blocks, *closing(deal, date, roles, "山西省高级人民法院")), Subtype.DESIGNATION)


def designated_basic_court(deal: Deal) -> Paper:
    """An intermediate court hands its own case down to a county court."""
    blocks = script(
        deal,
        """
        # [court=other_court]

        ##(face=hei) 执行裁定书

        > [case_number=other_case:half]

        申请执行人:[applicant=third]。

        被执行人:[debtor],统一社会信用代码[debtor_credit_code=debtor_code]。

        申请执行人依据已经生效的(2016)晋裁字第91号裁决书,于[-seal_date:dash]向本院申请强制执行,
        申请标的[-price:wan]元。本院受理后,根据辖区法院案件数量及执行力量情况,
        裁定如下:

        本案指定[-court_short]执行。已采取的查封、冻结措施自移送之日起由[-court_short]续行。

        本裁定送达后即发生法律效力。
        """,
    )
    date = fill(deal, "[ruling_date:cn]")
    closing_ = closing(deal, date, (("审判员", deal.judges[1]),), deal.other_court.full)
    return Paper(KIND, (*blocks, *closing_), Subtype.DESIGNATION, size=16, face="song")


def designated_several(deal: Deal) -> Paper:
    """Eleven cases against one debtor are put together in one court; the cases stand in a table."""
    number = f"（{deal.ruling_date.year}）{deal.other_court.code}执他{deal.case_serial % 40 + 1}号"
    rows = (
        ("序号", "原执行法院", "案号", "申请执行标的（万元）"),
        ("1", fill(deal, "[-court_short]"), fill(deal, "[-case]"), wan_yuan(deal.price).removesuffix("万")),
        ("2", "交口县人民法院", "（2016）晋1130执271号", "386.2"),
        ("3", "中阳县人民法院", "（2017）晋1129执88号", "1207"),
    )
    top = script(
        deal,
        """
        # [court=other_court]

        ## 执行裁定书

        > NUMBER

        本院在协调处理涉[debtor]系列执行案件过程中，为便于统一处置该公司焦化产能、土地等主要财产，
        公平清偿各债权人，决定对下列案件集中执行。
        """.replace("NUMBER", mark("case_number", number)),
    )
    rest = script(
        deal,
        """
        依照《中华人民共和国民事诉讼法》第一百五十四条第一款第十一项之规定，裁定如下：

        上列案件均交由[-court_short]执行，各原执行法院在收到本裁定之日起十日内移送案卷。

        本裁定立即执行。
        """,
    )
    roles = (("审判长", deal.judges[2]), ("审判员", deal.judges[0]), ("审判员", deal.judges[1]))
    end = closing(deal, fill(deal, "[ruling_date:cn]"), roles, deal.other_court.full)
    return Paper(KIND, (*top, Table(rows, (1, 4, 5, 3), size=12, align="centre"), *rest, *end), Subtype.DESIGNATION)


PAPERS: list[Callable[[Deal], Paper]] = [
    ended_without_property,
    ended_seal_waits,
    ended_three_applicants,
    designated_by_high_court,
    designated_basic_court,
    designated_several,
]
