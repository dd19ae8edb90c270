"""Rulings that take an auction back: default of the buyer, an objection, a wrong description."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Heading, Paper, Stamp
from tests.specimens.phrases import court_closing, fill, script
from tests.specimens.second_author.helpers import Extra, closing, later

KIND = Kind.ENFORCEMENT_RULING


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

        本院在执行[applicant]与[debtor]借款合同纠纷一案中，
        于[auction_date?=end_date]在[-platform]公开拍卖被执行人[debtor]的
        [capacity]焦化产能，[buyer?=buyer]以[price?=price:yuan]元竞得，取得《网络竞价成功确认书》。
        按照拍卖公告，余款[-balance:yuan]元应于[-balance_date]前
        付清，但其逾期未付，致使拍卖目的难以实现。

        依照《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十四条的规定，裁定如下：

        一、撤销本院对被执行人[debtor]名下[capacity]焦化产能的拍卖。

        二、原买受人交纳的保证金[-deposit:yuan]元不予退还，依次用于支付拍卖费用、弥补重新拍卖的差价、
        冲抵本案被执行人的债务。

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

        在本院执行[-case]案中，案外人[-third]于[-ruling_date]对拍卖标的提出书面异议。本院受理后依法组成合议庭，
        于[-heard]公开听证，现已审查终结。

        [-third]称：法院拍卖的[capacity]焦化产能中，
        30万吨/年系其于2013年6月8日通过兼并重组取得并经晋煤重组办发〔2013〕30号文件确认，拍卖侵害其权益。

        本院查明：[auction_date?=end_date]，[buyer?=buyer]以[price?=price:yuan]元竞得上述产能；
        [-ruling_date]本院作出[-case3]执行裁定，确认产能归买受人所有。

        本院认为，拍卖财产权属有争议而未予查明即行处置，程序严重违法，案外人请求撤销拍卖的理由成立。
        依照《最高人民法院关于人民法院办理执行异议和复议案件
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

        本院于[-notice_date]发布公告，
        定于[-start_date]10时至[-end_date]10时止（延时除外）拍卖被执行人[debtor]的焦化产能，
        起拍价[-starting_price:yuan]元。
        公告载明产能为[-whole_capacity]，经[-city]工业和信息化局函复，台账登记应为[capacity]，两者相差较大，
        足以影响竞买人判断。依照《最高人民法院关于人民法院
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
    revoked_after_default,
    revoked_on_objection,
    revoked_by_mistake,
]
