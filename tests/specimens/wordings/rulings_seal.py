"""Rulings that seal, preserve or unseal (查封、财产保全、解除查封)."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.paper import Block, Heading, Line, Paper, Signature, Space, Stamp
from tests.specimens.phrases import court_closing, fill, script


def _ruling(blocks: tuple[Block, ...], subtype: Subtype, size: float = 15) -> Paper:
    return Paper(Kind.ENFORCEMENT_RULING, blocks, subtype, size=size)


def first_seal(deal: Deal) -> Paper:
    """A full sealing ruling for capacity with ovens, term in Chinese numerals."""
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > [case_number=case1]

        申请执行人：[applicant]，住所地[-applicant_address]，统一社会信用代码[-applicant_code]。

        负责人：[-applicant_head]，行长。

        被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。

        法定代表人：[-debtor_head]，董事长。

        本院在执行[applicant]与[debtor]金融借款合同纠纷一案中，责令被执行人履行[-judgment]民事判决书确定的义务，
        但被执行人至今未履行。依照《中华人民共和国民事诉讼法》第二百四十四条、《最高人民法院关于人民法院民事执行中查封、
        扣押、冻结财产的规定》第一条之规定，裁定如下：

        查封被执行人[debtor]名下[capacity]焦化产能指标（含[-ovens]，炭化室高度[-chamber]米），
        查封期限{seal_years|3|三年}。

        查封期间，未经本院许可，不得转让、置换、变更。

        本裁定立即执行。
        """,
    )
    closing = court_closing(deal, "[ruling_date=seal_date:cn]")
    return _ruling((*blocks, *closing), Subtype.SEALING)


def freeze(deal: Deal) -> Paper:
    """A short ruling that freezes money and seals capacity, several debtors, term with an Arabic digit."""
    blocks = script(
        deal,
        """
        #(size=20 face=song) [court=court_short]

        ##(size=24 face=song) 执行裁定书

        > [case_number=case:half]

        申请执行人[applicant]，

        被执行人[debtor]，法定代表人[-debtor_head]。

        被执行人[debtor=guarantor]，法定代表人[-guarantor_head]。

        本院依据已经发生法律效力的[-judgment]民事调解书，向被执行人发出执行通知，责令其履行义务，但被执行人
        未按执行通知履行法律文书确定的义务。依照《中华人民共和国民事诉讼法》第二百四十二条、第二百四十四条的规定，裁定如下：

        一、冻结、划拨被执行人[debtor]、[debtor=guarantor]银行存款[-price:yuan]元；

        二、上述存款不足的，查封[debtor]在主管部门备案的焦化产能（[capacity:nian_chan]）；

        三、查封期限为{seal_years|3|3年}，冻结银行存款的期限为一年。

        本裁定立即开始执行。
        """,
    )
    return _ruling((*blocks, *court_closing(deal, "[ruling_date=seal_date:cn]", single=True)), Subtype.SEALING, 16)


def renewed_seal(deal: Deal) -> Paper:
    """A renewal of a sealing for another two years."""
    blocks = script(
        deal,
        """
        # [court]

        ##(spaced=1) 执行裁定书

        > [case_number=case5]

        申请执行人：[applicant]。

        被执行人：[debtor]。

        关于[applicant]申请执行[debtor]一案，本院以[-case1]执行裁定查封了被执行人所有的焦化产能，查封期限即将届满。
        申请执行人申请继续查封，符合法律规定。依照《最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定》
        第二十九条、第三十条，裁定如下：

        继续查封被执行人[debtor]所有的[capacity:wan]焦化产能，续封期限{seal_years|2|二年}。

        如需再次续行查封，应在期限届满前十五日内向本院提出书面申请。

        本裁定送达后立即发生法律效力。
        """,
    )
    return _ruling((*blocks, *court_closing(deal, "[ruling_date=ruling_date:cn]")), Subtype.SEALING)


def waiting_seal(deal: Deal) -> Paper:
    """A waiting sealing by another court."""
    blocks = script(
        deal,
        """
        # [court=other_court]

        ## 执行裁定书

        > [case_number=other_case]

        申请执行人：[applicant=third]。

        被执行人：[debtor]，住所地[-debtor_address]。

        本院在执行[applicant=third]与[debtor]买卖合同纠纷一案中，依照《中华人民共和国民事诉讼法》第二百四十四条、
        《最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定》第二十八条规定，裁定如下：

        轮候查封被执行人[debtor]的焦化产能[capacity]，期限{seal_years|3|三年}，自转为正式查封之日起计算。

        本裁定送达后立即生效。
        """,
    )
    closing = court_closing(deal, "[ruling_date=notice_date:cn]", ring=deal.other_court.full)
    return _ruling((*blocks, *closing), Subtype.SEALING)


def preservation(deal: Deal) -> Paper:
    """Preservation before the action (诉前财产保全) with applicant and respondent instead of debtor."""
    number = f"（{deal.case_year}）{deal.court.code}财保{deal.case_serial % 97 + 3}号"
    blocks = script(
        deal,
        """
        # [court]

        ## 民事裁定书

        > [case_number=number]

        申请人：[applicant]，住所地[-applicant_address]。

        被申请人：[debtor]，住所地[-debtor_address]。

        申请人[applicant]于[-seal_date]向本院申请诉前财产保全，请求对被申请人[debtor]价值[-price:wan]元的
        财产采取保全措施，并已提供担保。本院经审查认为，申请人的申请符合法律规定。依照《中华人民共和国民事诉讼法》
        第一百零一条、第一百零二条、第一百零三条第一款规定，裁定如下：

        查封被申请人[debtor]名下[capacity]的焦化产能，查封期限{seal_years|3|三年}。

        案件申请费5000元，由申请人[applicant]负担。

        本裁定立即开始执行。

        如不服本裁定，可以自收到裁定书之日起五日内向本院申请复议一次。复议期间不停止裁定的执行。
        """,
        {"number": number},
    )
    return _ruling((*blocks, *court_closing(deal, "[ruling_date=seal_date:cn]")), Subtype.PRESERVATION)


def preservation_in_action(deal: Deal) -> Paper:
    """Preservation during the action, short, by one judge."""
    number = f"（{deal.case_year}）{deal.court.code}民初{deal.case_serial}号之一"
    blocks = script(
        deal,
        """
        #(size=20 face=hei) [court=court_short]

        ##(size=24 face=hei) 民事裁定书

        > [case_number=number:half]

        原告（保全申请人）：[applicant]

        被告（被申请人）：[debtor]

        原告[applicant]与被告[debtor]金融借款合同纠纷一案，原告于诉讼中提出财产保全申请。本院认为该申请符合法律规定，
        依照《中华人民共和国民事诉讼法》第一百条、第一百零二条之规定，裁定如下：

        冻结被告[debtor]银行存款[-price:yuan]元，或者查封其相应价值的焦化产能[capacity:wan]。

        本裁定书送达后立即执行。
        """,
        {"number": number},
    )
    date = fill(deal, "[ruling_date=seal_date:cn]")
    closing = (
        Space(20),
        Signature((("审判员", deal.judges[0]),)),
        Line(date, "right", pad=2),
        Stamp(deal.court.full),
        Signature((("书记员", deal.clerk),)),
    )
    return _ruling((*blocks, *closing), Subtype.PRESERVATION)


def unsealing(deal: Deal) -> Paper:
    """The seal of a named ruling is lifted."""
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > [case_number=case6]

        申请执行人：[applicant]。

        被执行人：[debtor]。

        本院在执行[applicant]与[debtor]一案中，因双方达成执行和解协议并已履行完毕，申请执行人书面申请解除查封。
        依照《最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定》第三十一条第一款第（六）项规定，裁定如下：

        解除本院[-case1]执行裁定书对被执行人[debtor]名下[capacity]焦化产能的查封。

        本裁定送达后即发生法律效力。
        """,
    )
    return _ruling((*blocks, *court_closing(deal, "[ruling_date:cn]")), Subtype.UNSEALING)


def unsealing_list(deal: Deal) -> Paper:
    """An unsealing of several things, in a list, at the request of the applicant."""
    blocks = script(
        deal,
        """
        #(size=20 face=song) [court=court_short]

        ##(size=24 face=song) 执行裁定书

        > [case_number=case2]

        申请执行人[applicant]，被执行人[debtor]、[debtor=guarantor]。

        因查封标的已由本院拍卖成交，为便于办理过户，裁定如下：

        一、解除对[debtor]焦化产能（[capacity]）的查封；

        二、解除对[debtor=guarantor]名下车辆的扣押。

        本裁定立即执行。
        """,
    )
    return _ruling((*blocks, *court_closing(deal, "[ruling_date:cn]", single=True)), Subtype.UNSEALING)


def spaced_seal(deal: Deal) -> Paper:
    """A sealing with spaced-out court name and a page-number print at the foot of long text."""
    name = fill(deal, "[court:sp]")
    blocks = script(
        deal,
        """
        ##(size=24 spaced=0.8) 执行裁定书

        > [case_number=case1:six]

        申请执行人：[applicant]（以下简称申请执行人），住所地：[-applicant_address]。

        被执行人：[debtor]，统一社会信用代码：[debtor_credit_code=debtor_code]，住所地：[-debtor_address]。

        法定代表人：[-debtor_head]。

        被执行人：[debtor=guarantor]，住所地：[-guarantor_address]。

        申请执行人与被执行人借款合同纠纷一案，本院于[-seal_date]立案执行。经查，被执行人[debtor]经核定焦化产能共
        [-whole_capacity]，其中[capacity]未设定其他权利负担。为防止财产转移，依照《中华人民共和国民事诉讼法》第二百四十四条规定，
        裁定如下：

        一、查封被执行人[debtor]焦化产能中的[capacity]，期限为{seal_years|3|叁年}，自相关主管部门签收协助执行通知书之日起计算；

        二、在查封期间，不得转移、设定权利负担或者有其他妨碍执行的行为。

        本裁定立即开始执行。
        """,
    )
    return Paper(
        Kind.ENFORCEMENT_RULING,
        (Heading(name, 20, "song"), *blocks, *court_closing(deal, "[ruling_date=seal_date:cn]")),
        Subtype.SEALING,
        footer="- {page} -",
    )


PAPERS: list[Callable[[Deal], Paper]] = [
    first_seal,
    freeze,
    renewed_seal,
    waiting_seal,
    spaced_seal,
    preservation,
    preservation_in_action,
    unsealing,
    unsealing_list,
]
