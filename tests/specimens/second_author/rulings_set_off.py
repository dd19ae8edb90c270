"""Rulings that hand the capacity to a creditor for the debt (以物抵债)."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Paper
from tests.specimens.phrases import court_closing, fill, script
from tests.specimens.second_author.helpers import Extra, closing, later, phone

KIND = Kind.ENFORCEMENT_RULING


def set_off_by_bank(deal: Deal) -> Paper:
    """The creditor takes the capacity at the reserve price of the second failed auction."""
    extra: Extra = {"one": later(deal.start_date, -45), "debt": Money(deal.price.fen * 2 + 1_733_950)}
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > [case_number=case6]

        申请执行人：[applicant]，住所地：[-applicant_address]。统一社会信用代码：[-applicant_code]。

        负责人：[-applicant_head]。

        被执行人：[debtor]，住所地：[-debtor_address]。统一社会信用代码：[debtor_credit_code=debtor_code]。

        法定代表人：[-debtor_head]。

        被执行人：[debtor=guarantor]。

        本院执行的[applicant]申请执行[debtor]、[debtor=guarantor]借款担保合同纠纷一案，执行标的[-debt:yuan]元。
        本院于[-one]、[-end_date]
        先后两次在[-platform]拍卖被执行人[debtor]的[capacity]焦化产能，均因无人报名流拍。
        申请执行人书面申请以第二次拍卖的保留价
        [price?=price:yuan]元接受该产能抵偿相应债务。

        依照《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第十九条、第二十三条、第二十九条之规定，
        裁定如下：

        一、将被执行人[debtor]名下[capacity]焦化产能作价人民币[price?=price:cap]，
        交付申请执行人[applicant]抵偿[-judgment]民事判决书确定的
        同等数额债务。该产能自本裁定送达申请执行人时起归其所有。

        二、申请执行人[applicant]可持本裁定办理权属变更登记。

        三、未获清偿部分，申请执行人可继续申请执行。

        本裁定送达后即发生法律效力。
        """,
        extra,
    )
    return Paper(KIND, (*blocks, *court_closing(deal, "[ruling_date:cn]")), Subtype.SET_OFF)


def set_off_to_assignee(deal: Deal) -> Paper:
    """A coke company that bought the claim takes the capacity; the words 拍卖 and 成交 abound but nobody bought."""
    blocks = script(
        deal,
        """
        # [court=court_short]

        ##(face=hei spaced=1) 执行裁定书

        > [case_number=case3]

        申请执行人（债权受让人）：[applicant=third]，住所地[-third_address]，法定代表人[-third_head]。

        被执行人：[debtor]，住所地[-debtor_address]，法定代表人[-debtor_head]。

        关于[applicant=third]与[debtor]合同纠纷执行一案，
        本院依法对被执行人所有的[capacity:nian]焦化产能委托评估、公开拍卖，一拍起拍价[-price:wan]元，
        二拍起拍价[-starting_price:wan]元，至[-end_date]均未成交，后经六十日变卖期仍无人应买，
        亦未出具任何成交确认书。现[applicant=third]愿意承受。

        本院认为，拍卖不成的财产可以交申请执行人抵债。承受人[applicant=third]的债权额高于抵债价额，
        无须补交差价。依照《最高人民法院关于适用〈中华人民共和国
        民事诉讼法〉的解释》第四百九十三条的规定，裁定如下：

        被执行人[debtor]的焦化产能（[capacity:nian]）以物抵债，归承受人[applicant=third]所有，
        抵债金额[price?=starting_price:wan]元；
        承受人自本裁定送达时取得该产能。

        本裁定送达后立即发生法律效力。
        """,
    )
    roles = (("审判长", deal.judges[0]), ("审判员", deal.judges[1]), ("人民陪审员", deal.judges[2]))
    date = fill(deal, "[ruling_date:cn]")
    return Paper(KIND, (*blocks, *closing(deal, date, roles, deal.court.short)), Subtype.SET_OFF, size=16)


def set_off_by_consent(deal: Deal) -> Paper:
    """Both sides agree on a price without auction; numbered ruling of a resumed case (执恢)."""
    number = f"（{deal.ruling_date.year}）{deal.court.code}执恢{deal.case_serial % 300 + 5}号之二"
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > NUMBER

        申请执行人：[applicant=guarantor]。住所地：[-guarantor_address]。

        法定代表人：[-guarantor_head]，执行董事。电话：TEL。

        被执行人：[debtor]。住所地：[-debtor_address]。

        被执行人：[debtor=third]。住所地：[-third_address]。

        申请执行人与被执行人[debtor]、[debtor=third]建设工程施工合同纠纷一案，本院原以[-case]立案执行，
        后因双方达成和解裁定终结，现已恢复执行。
        [-balance_date]，各方经协商并征得其他执行债权人同意，一致确认不经拍卖、变卖，
        直接以[debtor]的焦炉配套产能作价抵偿工程欠款。

        经查，该产能经主管部门核定为[capacity:ton]（即[capacity:wan]），另有3号焦炉产能20万吨/年不在抵偿范围。

        裁定如下：

        一、被执行人[debtor]所有的[capacity:ton]焦化产能作价[price?=price:wide]元，
        抵偿所欠申请执行人[applicant=guarantor]的工程款本息。

        二、上述产能的所有权自本裁定送达申请执行人时转移，申请执行人应在两个月内办理变更手续。

        本裁定送达后即发生法律效力。
        """.replace("NUMBER", mark("case_number", number)).replace("TEL", phone(deal, "tel")),
    )
    date = fill(deal, "[ruling_date:cn]")
    return Paper(
        KIND,
        (*blocks, *closing(deal, date, (("执行员", deal.judges[0]),))),
        Subtype.SET_OFF,
        footer="第{page}页 共{pages}页",
    )


PAPERS: list[Callable[[Deal], Paper]] = [
    set_off_by_bank,
    set_off_to_assignee,
    set_off_by_consent,
]
