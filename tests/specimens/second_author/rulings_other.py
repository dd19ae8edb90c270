"""Rulings that change an execution: a new applicant, a corrected slip, a standstill."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Paper
from tests.specimens.phrases import court_closing, fill, script
from tests.specimens.second_author.helpers import closing, later

KIND = Kind.ENFORCEMENT_RULING


def other_new_applicant(deal: Deal) -> Paper:
    """The creditor sold its claim: the applicant is replaced."""
    number = f"（{deal.ruling_date.year}）{deal.court.code}执异{deal.case_serial % 70 + 12}号"
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > NUMBER

        申请人（受让债权人）：[applicant?=third]，住所地[-third_address]。

        申请执行人：[applicant]，住所地[-applicant_address]。

        被执行人：[debtor]，住所地[-debtor_address]。

        在本院执行[applicant]与[debtor]金融借款合同纠纷一案[-case]中，申请人向本院申请变更其为申请执行人。

        本院查明，[-sold]，[applicant]与[applicant?=third]签订《债权转让协议》，
        将本案债权本息合计[-price:yuan]元转让，并在《三晋都市报》刊登公告。
        依照《最高人民法院关于民事执行中变更、追加当事人若干问题的规定》第九条之规定，裁定如下：

        变更[applicant?=third]为本案申请执行人。

        如不服本裁定，可在送达之日起十日内向上一级人民法院申请复议。
        """.replace("NUMBER", mark("case_number", number)),
        {"sold": later(deal.ruling_date, -47)},
    )
    return Paper(KIND, (*blocks, *court_closing(deal, "[ruling_date:cn]")), Subtype.OTHER)


def other_corrected(deal: Deal) -> Paper:
    """A slip of the pen in a ruling is corrected; buyer and price stand only in the quoted error."""
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > [case_number=case9]

        本院于[-ruling_date]对申请执行人[applicant]与被执行人[debtor]一案作出的[-case3]执行裁定书中，存在笔误，
        应予补正。依照《中华人民共和国民事诉讼法》
        第一百五十四条第一款第七项之规定，裁定如下：

        [-case3]执行裁定书第二页第六行“[-whole_capacity]焦化产能”补正为“[capacity?=capacity]焦化产能”；
        第三页第一行“壹佰叁拾贰万元整”补正为“[price?=price:cap]”。
        """,
    )
    date = fill(deal, "[ruling_date=d:cn]", {"d": later(deal.ruling_date, 11)})
    return Paper(KIND, (*blocks, *closing(deal, date, (("审判员", deal.judges[0]),))), Subtype.OTHER, size=16)


def other_suspended(deal: Deal) -> Paper:
    """Execution is suspended because a bankruptcy petition was accepted."""
    blocks = script(
        deal,
        """
        #(size=22) [court=court_short]

        ##(size=24) 执行裁定书

        > [case_number=case4:half]

        申请执行人：[applicant]。

        被执行人：[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]。

        被执行人：[debtor=guarantor]。

        本院在执行申请执行人与被执行人买卖合同纠纷一案中，
        [-other_court]于[-notice_date]以（2017）晋破申3号民事裁定受理了[debtor]的破产清算申请，
        并指定山西衡砚律师事务所担任管理人。
        本院原定于[-start_date]对其[capacity?=capacity]焦化产能进行的拍卖应予停止。
        依照《中华人民共和国企业破产法》第十九条规定，裁定如下：

        中止[-case:half]案件中对被执行人[debtor]的执行，对被执行人[debtor=guarantor]的执行继续进行。

        本裁定立即执行。
        """,
    )
    date = fill(deal, "[ruling_date=notice_date:cn]")
    roles = (("执行长", deal.judges[0]), ("执行员", deal.judges[1]), ("执行员", deal.judges[2]))
    return Paper(KIND, (*blocks, *closing(deal, date, roles, deal.court.short)), Subtype.OTHER)


PAPERS: list[Callable[[Deal], Paper]] = [
    other_new_applicant,
    other_corrected,
    other_suspended,
]
