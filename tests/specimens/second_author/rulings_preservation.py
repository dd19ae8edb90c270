"""Rulings that preserve property before judgment, in three hands."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Line, Paper
from tests.specimens.phrases import court_closing, fill, script
from tests.specimens.second_author.helpers import Extra, closing

KIND = Kind.ENFORCEMENT_RULING


def preserve_before_suit(deal: Deal) -> Paper:
    """Preservation before any suit (财保), up to an amount, backed by an insurer's letter."""
    number = f"（{deal.seal_date.year}）{deal.court.code}财保{deal.case_serial % 80 + 2}号"
    extra: Extra = {"limit": deal.price + deal.deposit}
    blocks = script(
        deal,
        """
        # [court]

        ## 民事裁定书

        > NUMBER

        申请人：[applicant]，住所地：[-applicant_address]，统一社会信用代码：[-applicant_code]。

        被申请人：[debtor]，住所地：[-debtor_address]，统一社会信用代码：[debtor_credit_code=debtor_code]。

        申请人[applicant]于[-seal_date]向本院申请诉前财产保全，
        请求对被申请人[debtor]价值[-limit:yuan]元的财产采取保全措施。
        太岳财产保险股份有限公司山西分公司以第PBQ号保单保函提供担保。

        本院经审查认为，申请人的申请符合法律规定。依照《中华人民共和国民事诉讼法》第一百零一条、第一百零二条、
        第一百零三条第一款规定，裁定如下：

        查封、冻结被申请人[debtor]名下价值[-limit:yuan]元的财产，包括但不限于[capacity]焦化产能、银行存款，
        查封期限{seal_years|3|三年}，冻结期限一年。

        案件申请费5000元，由申请人[applicant]负担。

        申请人应当在本院采取保全措施后三十日内依法提起诉讼或者申请仲裁，逾期本院将解除保全。

        本裁定立即开始执行。
        """.replace("NUMBER", mark("case_number", number)).replace("PBQ", "PBQ" + deal.digits("policy", 12)),
        extra,
    )
    return Paper(KIND, (*blocks, *court_closing(deal, "[ruling_date=seal_date:cn]")), Subtype.PRESERVATION)


def preserve_in_suit(deal: Deal) -> Paper:
    """Preservation asked by a plaintiff against two defendants in a pending case; tonnes a year in full."""
    number = f"（{deal.seal_date.year}）{deal.court.code}民初{deal.case_serial % 700 + 11}号之一"
    blocks = script(
        deal,
        """
        #(size=20 face=hei) [court=court_short]

        ##(size=22 face=hei) 民事裁定书

        >(size=13) NUMBER

        原告：[applicant=buyer]，住所地[-buyer_address]。

        被告：[debtor]，住所地[-debtor_address]。

        被告：[debtor=third]，住所地[-third_address]。

        原告与二被告股权转让纠纷一案，本院于本月立案。原告申请财产保全，请求冻结二被告银行存款3,
        500万元或查封其等值财产，并以其自有房产（晋房权证字第20110582号）
        作担保。本院认为其申请符合法律规定，裁定如下：

        一、查封被告[debtor]在[-city]工业和信息化主管部门登记的焦化产能[capacity:ton]，期限{seal_years|3|3年}；

        二、冻结被告[debtor=third]持有的晋岭银行股份有限公司股权1200万股。

        上述财产保全期间，不得有转移、设定权利负担或者其他有碍执行的行为。

        本裁定自送达之日起生效。
        """.replace("NUMBER", mark("case_number", number)),
    )
    date = fill(deal, "[ruling_date=seal_date:cn]")
    return Paper(
        KIND,
        (*blocks, *closing(deal, date, (("审判员", deal.judges[0]),), deal.court.short)),
        Subtype.PRESERVATION,
        face="song",
        size=14,
    )


def preserve_carried_out(deal: Deal) -> Paper:
    """The execution bureau carries out a preservation (执保); title 执行裁定书; no term is named."""
    number = f"（{deal.seal_date.year}）{deal.court.code}执保{deal.case_serial % 200 + 9}号"
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > NUMBER

        申请保全人：[applicant]。

        被保全人：[debtor]，住所地[-debtor_address]。

        关于申请保全人[applicant]与被保全人[debtor]借款合同纠纷诉讼财产保全一案，
        本院立案庭于[-seal_date]移送执行局实施保全，保全标的额[-price:yuan]元。
        依照《中华人民共和国民事诉讼法》第一百条、第一百零三条之规定，裁定如下：

        对被保全人[debtor]名下的[capacity]焦化产能予以保全查封，查封期间不得转让。

        本裁定立即执行。
        """.replace("NUMBER", mark("case_number", number)),
    )
    date = fill(deal, "[ruling_date=seal_date:cn]")
    seen = Line("本件与原件核对无异", "left", 12, "kai", colour="#20308f")
    return Paper(KIND, (*blocks, *closing(deal, date, (("执行员", deal.judges[1]),)), seen), Subtype.PRESERVATION)


PAPERS: list[Callable[[Deal], Paper]] = [
    preserve_before_suit,
    preserve_in_suit,
    preserve_carried_out,
]
