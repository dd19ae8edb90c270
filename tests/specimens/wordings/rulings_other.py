"""Rulings that neither sell nor seal: set-off, termination, designation, revocation and the rest."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.paper import Paper
from tests.specimens.phrases import court_closing, script

_HEAD = """
# [court]

## 执行裁定书

> [case_number={case}]

申请执行人：[applicant]，住所地[-applicant_address]。

被执行人：[debtor]，住所地[-debtor_address]。

"""


def _ruling(
    deal: Deal, case: str, text: str, subtype: Subtype, *, head: str = _HEAD, date: str = "ruling_date"
) -> Paper:
    blocks = script(deal, head.replace("{case}", case) + text)
    return Paper(Kind.ENFORCEMENT_RULING, (*blocks, *court_closing(deal, f"[ruling_date={date}:cn]")), subtype)


def set_off(deal: Deal) -> Paper:
    """After two failed auctions the applicant takes the capacity against its claim."""
    text = """
    本院在执行[applicant]与[debtor]借款合同纠纷一案中，依法对被执行人名下[capacity]焦化产能指标进行两次公开拍卖，
    均因无人竞买而流拍。申请执行人同意以第二次拍卖保留价[price?=price:yuan]元接受该产能抵偿债务。依照
    《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第十九条、第二十三条、第二十九条规定，裁定如下：

    一、将被执行人[debtor]名下[capacity]焦化产能作价[price?=price:yuan]元，交付申请执行人[applicant]抵偿
    [-judgment]民事判决书确定的相应债务。上述财产权自本裁定送达承受人时起转移。

    二、承受人[applicant]可持本裁定书办理过户手续。

    本裁定送达后即发生法律效力。
    """
    return _ruling(deal, "case4", text, Subtype.SET_OFF)


def set_off_by_agreement(deal: Deal) -> Paper:
    """A set-off agreed by the parties, without an auction."""
    text = """
    执行过程中，双方当事人经协商一致，自愿达成以物抵债协议：被执行人以其名下焦化产能[capacity:ton]抵顶所欠借款本息
    [price?=price:wan]元。经审查，该协议不损害其他债权人合法权益和社会公共利益。裁定如下：

    被执行人[debtor]的焦化产能[capacity:ton]归[applicant]所有，以抵偿其所欠债务[price?=price:wan]元，
    原查封措施自动解除。

    本裁定一经送达即发生法律效力。
    """
    return _ruling(deal, "case2:half", text, Subtype.SET_OFF)


def termination(deal: Deal) -> Paper:
    """This round of enforcement ends because nothing is left to seize."""
    text = """
    [applicant]申请执行[debtor]一案，执行标的[-price:yuan]元。本院依法采取了查询、冻结、查封等措施。除轮候查封被执行人
    焦化产能因首先查封法院未处置外，被执行人暂无其他可供执行的财产，申请执行人同意终结本次执行程序。依照《最高人民法院关于适用
    〈中华人民共和国民事诉讼法〉的解释》第五百一十九条规定，裁定如下：

    终结本次执行程序。

    申请执行人发现被执行人有可供执行财产的，可以再次申请执行，不受申请执行时效期间的限制。

    本裁定送达后立即生效。
    """
    return _ruling(deal, "case7", text, Subtype.TERMINATION)


def termination_short(deal: Deal) -> Paper:
    """The same, in four lines."""
    text = """
    本院执行的[applicant]与[debtor]合同纠纷一案，被执行人未履行义务。经穷尽财产调查措施，未发现可供执行的财产，
    裁定如下：

    终结[-case]案件的本次执行程序。

    本裁定立即执行。
    """
    head = _HEAD.replace("[court]", "[court=court_short]").replace("，住所地[-debtor_address]", "")
    return _ruling(deal, "case8:half", text, Subtype.TERMINATION, head=head)


def designation(deal: Deal) -> Paper:
    """A higher court hands the case to a lower one."""
    text = """
    申请执行人[applicant]与被执行人[debtor]金融借款合同纠纷一案，[-judgment]民事判决书已发生法律效力，申请执行人向本院申请强制执行。
    为便于执行，依照《最高人民法院关于人民法院执行工作若干问题的规定（试行）》第七十六条规定，裁定如下：

    本案指定[-city]尧都区人民法院执行。

    本裁定送达后立即生效。
    """
    return _ruling(deal, "case", text, Subtype.DESIGNATION, date="seal_date")


def upgraded(deal: Deal) -> Paper:
    """A case is taken up from the lower court and given to another (提级、指定执行)."""
    text = """
    经审查，[-other_court]执行的上述案件涉及多家法院查封同一焦化产能，为统一处置，依照《中华人民共和国民事诉讼法》
    第二百二十六条之规定，裁定如下：

    一、撤回原委托执行；

    二、[-other_case]案件由[-other_court]继续执行，已查封的[debtor]焦化产能[capacity]一并由该院处置。

    本裁定立即生效。
    """
    return _ruling(deal, "case9", text, Subtype.DESIGNATION)


def revocation(deal: Deal) -> Paper:
    """A sale is undone because the notice was false."""
    number = f"（{deal.case_year + 1}）{deal.court.code}执异{deal.case_serial % 211 + 5}号"
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > [case_number=number]

        异议人（利害关系人）：[-third]。

        申请执行人：[applicant]。

        被执行人：[debtor]。

        买受人：[buyer]。

        本院在执行[applicant]与[debtor]一案中，异议人[-third]对[-end_date]的网络司法拍卖行为提出书面异议。经审查，
        拍卖公告对拍卖财产的说明与实际严重不符，致使竞买人产生重大误解。依照《最高人民法院关于人民法院网络司法拍卖若干问题的规定》
        第三十一条第（一）项规定，裁定如下：

        撤销本院对被执行人[debtor]名下[capacity]焦化产能的网络司法拍卖。

        如不服本裁定，可以自本裁定送达之日起十日内向上一级人民法院申请复议。
        """,
        {"number": number},
    )
    closing = court_closing(deal, "[ruling_date:cn]")
    return Paper(Kind.ENFORCEMENT_RULING, (*blocks, *closing), Subtype.REVOCATION)


def revocation_default(deal: Deal) -> Paper:
    """A sale is cancelled because the buyer did not pay, and will be held again."""
    text = """
    本院于[auction_date=end_date]对被执行人[debtor]焦化产能[capacity]进行拍卖，由[buyer]以[price:yuan]元竞得。
    买受人[buyer]逾期未支付余款，致使拍卖目的难以实现。依照《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十四条之规定，裁定如下：

    一、撤销[-end_date]的拍卖，对上述产能重新拍卖；

    二、买受人[buyer]交纳的保证金[-deposit:yuan]元不予退还。

    本裁定送达后即发生法律效力。
    """
    return _ruling(deal, "case5", text, Subtype.REVOCATION)


def correction(deal: Deal) -> Paper:
    """A slip of the pen in an earlier ruling is put right."""
    text = """
    本院于[-ruling_date]作出的[-case3]执行裁定书中存在笔误，应予补正。依照《中华人民共和国民事诉讼法》第一百五十四条第一款第（七）项规定，
    裁定如下：

    将[-case3]执行裁定书第二页第三行“年产”补正为“每年生产能力”。

    本裁定送达后即发生法律效力。
    """
    return _ruling(deal, "case6", text, Subtype.OTHER)


def objection_refused(deal: Deal) -> Paper:
    """An outsider's objection to the enforcement is refused."""
    number = f"（{deal.case_year}）{deal.court.code}执异{deal.case_serial % 89 + 2}号"
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > [case_number=number]

        案外人：[-third]，住所地[-third_address]。

        申请执行人：[applicant]。

        被执行人：[debtor]。

        在本院执行[applicant]与[debtor]一案中，案外人[-third]于[-notice_date]对执行标的提出书面异议，称该焦化产能已由其购得。
        本院认为，案外人未提供产能变更登记的证据，其异议不能成立。依照《中华人民共和国民事诉讼法》第二百二十七条规定，裁定如下：

        驳回案外人[-third]的异议请求。

        案外人、当事人对裁定不服，可以自本裁定送达之日起十五日内向人民法院提起诉讼。
        """,
        {"number": number},
    )
    return Paper(Kind.ENFORCEMENT_RULING, (*blocks, *court_closing(deal, "[ruling_date=start_date:cn]")), Subtype.OTHER)


PAPERS: list[Callable[[Deal], Paper]] = [
    set_off,
    set_off_by_agreement,
    termination,
    termination_short,
    designation,
    upgraded,
    revocation,
    revocation_default,
    correction,
    objection_refused,
]
