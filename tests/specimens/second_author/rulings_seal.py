"""Rulings that seal capacity or lift a seal."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Paper, Table
from tests.specimens.phrases import court_closing, fill, script
from tests.specimens.second_author.helpers import Extra, closing, identity, later, someone

KIND = Kind.ENFORCEMENT_RULING


def seal_first(deal: Deal) -> Paper:
    """First seal of a part of the capacity with its ovens, three years, four debtors."""
    extra: Extra = {
        "id": identity(deal, "g"),
        "loan": Money(deal.price.fen * 2 + 8_300_000),
        "wife": someone(deal, "wife"),
    }
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > [case_number=case1]

        申请执行人：[applicant]。住所地：[-applicant_address]。

        负责人：[-applicant_head]，行长。

        被执行人：[debtor]。住所地：[-debtor_address]。统一社会信用代码：[debtor_credit_code=debtor_code]。

        法定代表人：[-debtor_head]，总经理。

        被执行人：[debtor=guarantor]。住所地：[-guarantor_address]。

        被执行人：[debtor=guarantor_head]，身份证号[-id]。

        被执行人：[debtor=wife]，系[-guarantor_head]之妻，住同上。

        申请执行人[applicant]与被执行人[debtor]、[debtor=guarantor]、[-guarantor_head]、
        [-wife]金融借款合同纠纷一案，[-judgment]民事判决书已经发生法律效力。
        因被执行人未按执行通知书履行义务，尚欠本金[-loan:yuan]元及利息。
        依照《中华人民共和国民事诉讼法》第二百四十二条、第二百四十四条，《最高人民法院关于
        人民法院民事执行中查封、扣押、冻结财产的规定》第一条、第二十九条之规定，裁定如下：

        一、查封被执行人[debtor]名下焦化产能[capacity]（对应[-ovens]，炭化室高度[-chamber]米），
        查封期限为{seal_years|3|三年}。

        二、查封期间，未经本院准许，任何单位和个人不得对上述产能办理转让、置换、抵押、核减、变更登记等手续。

        三、查封被执行人[debtor=guarantor]所有的晋L·A7@@号等十二辆重型货车。

        申请续行查封的，应在查封期限届满七日前书面提出；逾期不申请，自行承担不能续封的法律后果。

        本裁定立即执行。
        """.replace("@@", deal.digits("plate", 3)),
        extra,
    )
    return Paper(KIND, (*blocks, *court_closing(deal, "[ruling_date=seal_date:cn]")), Subtype.SEALING)


def seal_waiting(deal: Deal) -> Paper:
    """A waiting seal by another court: the first court's number and term are named besides its own."""
    extra: Extra = {"mine": later(deal.seal_date, 133), "court_first": deal.court.full}
    blocks = script(
        deal,
        """
        #(face=song) [court=other_court]

        ##(face=song) 执 行 裁 定 书

        > [case_number=other_case:half]

        申请执行人:[applicant=third],住所地[-third_address],法定代表人[-third_head],董事长。

        被执行人:[debtor],住所地[-debtor_address],法定代表人[-debtor_head]。

        本院依据(201@@)晋商仲裁字第0386号仲裁裁决书,责令被执行人支付煤款、违约金等,但被执行人至今未履行。经查,
        被执行人[debtor]的焦化产能
        已被[-court_first]以[-case1:half]执行裁定书先行查封,期限三年。
        依照《中华人民共和国民事诉讼法》第二百四十四条、《最高人民法院关于人民法院
        民事执行中查封、扣押、冻结财产的规定》第二十八条之规定,裁定如下:

        轮候查封被执行人[debtor]所有的[capacity:nian]焦化产能指标,期限{seal_years|2|二年},自转为正式查封之日起计算。

        轮候查封期间,停止支付该产能项下的一切补偿、转让价款。

        本裁定送达后立即生效。
        """.replace("@@", str((deal.seal_date.year - 1) % 10)),
        extra,
    )
    date = fill(deal, "[ruling_date=mine:cn]", extra)
    return Paper(
        KIND,
        (*blocks, *closing(deal, date, (("执行员", deal.judges[2]),), deal.other_court.full)),
        Subtype.SEALING,
        size=16,
    )


def seal_renewed(deal: Deal) -> Paper:
    """A renewed seal (继续查封) listing the property in a table; the number carries an old-fashioned hyphen."""
    number = f"{deal.case.removesuffix('号')}-7号"
    when = later(deal.seal_end, -16)
    rows = (
        ("财产", "登记（台账）单位", "数量", "原查封期限届满日"),
        ("焦化产能", fill(deal, "[-city]工业和信息化局"), fill(deal, "[capacity:wan]"), fill(deal, "[-seal_end:dot]")),
        ("工业用地", fill(deal, "[-county]自然资源局"), "173亩", fill(deal, "[-seal_end:dot]")),
        ("银行存款", fill(deal, "[-debtor_bank]"), "以1,260万元为限", "2021.11.30"),
    )
    top = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > NUMBER

        申请执行人：[applicant]。

        被执行人：[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]。

        本院在执行[applicant]申请执行[debtor]借款合同纠纷一案过程中，于[-seal_date]查封被执行人下列财产，
        现查封期限即将届满，
        申请执行人于本月提出续行查封申请，理由正当：
        """.replace("NUMBER", mark("case_number", number)),
    )
    rest = script(
        deal,
        """
        依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第四百八十七条之规定，裁定如下：

        继续查封、冻结被执行人[debtor]名下的上列财产，其中焦化产能[capacity:wan]、
        工业用地续行查封{seal_years|3|三年}，银行存款续行冻结一年。

        本裁定书送达后即发生法律效力。
        """,
    )
    date = fill(deal, "[ruling_date=d:cn]", {"d": when})
    return Paper(
        KIND,
        (*top, Table(rows, (2, 4, 3, 3), size=12, pad=6), *rest, *closing(deal, date, (("审判员", deal.judges[1]),))),
        Subtype.SEALING,
    )


def unseal_after_settlement(deal: Deal) -> Paper:
    """All seals lifted because the debt was paid."""
    return Paper(
        KIND,
        (
            *script(
                deal,
                """
        # [court]

        ## 执行裁定书

        > [case_number=case5]

        申请执行人：[applicant]，住所地[-applicant_address]。

        被执行人：[debtor]，住所地[-debtor_address]。

        本院在执行[applicant]与[debtor]金融借款合同纠纷一案中，于[-seal_date]作出[-case1]执行裁定书，
        查封了被执行人[debtor]的[capacity]焦化产能，
        期限三年。现双方已达成执行和解并履行完毕（履行金额[-price:yuan]元），申请执行人请求解除查封。
        依照《最高人民法院关于人民法院民事执行中查封、扣押、
        冻结财产的规定》第三十一条第一款第三项之规定，裁定如下：

        解除对被执行人[debtor]名下[capacity]焦化产能的查封。

        本裁定立即执行。
        """,
            ),
            *court_closing(deal, "[ruling_date:cn]"),
        ),
        Subtype.UNSEALING,
    )


def unseal_for_buyer(deal: Deal) -> Paper:
    """The seal is lifted so that the buyer of an auction can be registered; sale words around it mislead."""
    blocks = script(
        deal,
        """
        # [court=court_short]

        ##(face=hei) 执行裁定书

        > [case_number=case8]

        买受人：[buyer?=buyer]，住所地[-buyer_address]，统一社会信用代码[buyer_credit_code?=buyer_code]。

        被执行人：[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]。

        申请执行人：[applicant]、[applicant=guarantor]。

        本院于[auction_date?=end_date]在[-platform]拍卖被执行人[debtor]的焦化产能，
        [buyer?=buyer]以[price?=price:wan]元竞得，[-case7]执行裁定书已送达。
        买受人因办理产能过户，申请本院解除此前的查封措施。裁定如下：

        一、解除本院[-case1]执行裁定书对[debtor][capacity]焦化产能采取的查封措施；

        二、解除本院[-case2]执行裁定书对该产能采取的续行查封措施。

        本裁定送达后立即发生法律效力。
        """,
    )
    date = fill(deal, "[ruling_date:cn]")
    return Paper(
        KIND,
        (*blocks, *closing(deal, date, (("执行长", deal.judges[0]),), deal.court.short)),
        Subtype.UNSEALING,
        size=16,
    )


def unseal_in_part(deal: Deal) -> Paper:
    """Preservation lifted over a part, the rest stays sealed; title 民事裁定书, applicant and respondent."""
    number = f"（{deal.seal_date.year}）{deal.court.code}民初{deal.case_serial}号之二"
    extra: Extra = {"d": later(deal.seal_date, 96)}
    blocks = script(
        deal,
        """
        # [court]

        ## 民事裁定书

        > NUMBER

        申请人（原审原告）：[applicant=third]，住所地[-third_address]。

        被申请人（原审被告）：[debtor]，住所地[-debtor_address]。

        本院在审理[applicant=third]诉[debtor]焦炭买卖合同纠纷一案中，
        于[-seal_date]查封了被申请人[-whole_capacity]焦化产能。被申请人以保全标的明显超出诉讼请求为由提出异议，
        并提供存单担保（存单号NUM）。本院经审查认为异议部分成立。
        依照《中华人民共和国民事诉讼法》第一百零四条之规定，裁定如下：

        解除对[debtor]名下[capacity]焦化产能的查封，其余产能继续查封。

        如不服本裁定，可自收到之日起五日内申请复议一次。复议期间不停止裁定的执行。
        """.replace("NUMBER", mark("case_number", number)).replace("NUM", deal.digits("cd", 10)),
        extra,
    )
    roles = (("审判长", deal.judges[0]), ("代理审判员", deal.judges[1]), ("人民陪审员", deal.judges[2]))
    date = fill(deal, "[ruling_date=d:cn]", extra)
    return Paper(KIND, (*blocks, *closing(deal, date, roles)), Subtype.UNSEALING)


PAPERS: list[Callable[[Deal], Paper]] = [
    seal_first,
    seal_waiting,
    seal_renewed,
    unseal_after_settlement,
    unseal_for_buyer,
    unseal_in_part,
]
