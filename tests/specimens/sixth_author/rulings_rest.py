"""Rulings that end, move, undo or amend an enforcement."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal, intermediate_court
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.phrases import Field
from tests.specimens.sixth_author.court_pages import FANG, KAI, SMALL, SONG, bench, clerk, court_paper
from tests.specimens.sixth_author.office import days, earlier, firm, human, old_case

_RULING = Kind.ENFORCEMENT_RULING
_END = '<p class="sig">[ruling_date:cn]SEAL</p>'


def ended_for_now(deal: Deal) -> HtmlPaper:
    """This round of enforcement ends: three pages that list every search, the sealed capacity deep among them."""
    extra: dict[str, Field] = {
        "owner": human(deal, "owner"),
        "sum": deal.price + deal.deposit,
        "talk": days(deal.ruling_date, -12),
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">执行裁定书</p><p class="no">[case_number=case6]</p>
    <p>申请执行人：[applicant]，住所地[-applicant_address]，统一社会信用代码[-applicant_code]。</p>
    <p>被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
    <p>法定代表人：[-debtor_head]，执行董事。</p>
    <p>被执行人：[debtor=owner]，女，1970年4月出生，住山西省[-county]。</p>
    <p>申请执行人[-applicant]与被执行人[-debtor]、[-owner]借款合同纠纷一案，
    本院作出的[-judgment]民事判决书已发生法律效力。因被执行人未
    履行判决确定的给付义务，申请执行人向本院申请强制执行，请求执行借款本金[-sum:yuan]元及利息、案件受理费86420元。
    本院立案后，依法
    采取了下列执行措施：</p>
    <p>一、向被执行人送达执行通知书、报告财产令，被执行人未报告财产。</p>
    """,
        """
    <p>二、通过全国法院网络执行查控系统，多次查询被执行人名下的银行存款、车辆、证券、不动产、工商登记等信息，
    仅扣划存款12688.41元，
    已发放申请执行人。</p>
    <p>三、对被执行人[-debtor]所有的{capacity?|CAP|[-capacity]}焦化产能予以查封。因该产能系轮候查封，
    且主管部门对产能处置政策尚未明确，
    暂不具备处置条件。</p>
    <p>四、将被执行人[-debtor]纳入失信被执行人名单，对[-owner]发出限制消费令。</p>
    <p>五、[-talk]，本院约谈申请执行人，告知案件执行情况及终结本次执行程序的法律后果，
    申请执行人不能提供其他可供执行的财产线索，并书面
    表示同意。</p>
    <p>本院认为，本案已穷尽财产调查措施，未发现被执行人有其他可供执行的财产。
    依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的
    解释》第五百一十九条规定，裁定如下：</p>
    """.replace("CAP", str(deal.capacity)),
        """
    <p>终结本次执行程序。</p>
    <p>申请执行人发现被执行人有可供执行财产的，可以再次申请执行，不受申请执行时效期间的限制。
    被执行人负有继续履行的义务。查封财产到期
    前，申请执行人应及时申请续封。</p>
    <p>本裁定送达后立即生效。</p>
    """
        + bench(deal)
        + _END
        + clerk(deal),
    )
    return court_paper(deal, _RULING, texts, subtype=Subtype.TERMINATION, extra=extra, style=FANG, form="第 # 页")


def ended_on_withdrawal(deal: Deal) -> HtmlPaper:
    """A short old ruling: the case is closed because the creditor withdrew."""
    deal = earlier(deal, 4)
    texts = (
        """
    <p class="court">[court]</p><p class="title">执行裁定书</p><p class="no">[case_number=number]</p>
    <p>申请执行人[applicant=third]，住[-third_address]。</p><p>被执行人[debtor]，住[-debtor_address]。</p>
    <p>本院执行的[-third]与[-debtor]加工承揽合同纠纷一案，申请执行人于[-day]以双方已自行达成还款计划、
    被执行人正在办理焦化产能核减
    手续为由，向本院申请撤回执行申请，系其对自身权利的处分，不违反法律规定。据此，
    依照《中华人民共和国民事诉讼法》第二百五十七条
    第（一）项之规定，裁定如下：</p>
    <p>本案终结执行。</p><p>本裁定送达当事人后立即生效。</p>
    """
        + bench(deal)
        + _END
        + clerk(deal),
    )
    extra: dict[str, Field] = {"number": old_case(deal), "day": days(deal.ruling_date, -3)}
    return court_paper(deal, _RULING, texts, subtype=Subtype.TERMINATION, extra=extra, style=KAI, form="")


def designated_to_county(deal: Deal) -> HtmlPaper:
    """An intermediate court hands its case down to a county court of its district."""
    mother = intermediate_court(deal.debtor.city)
    number = f"（{deal.case_year}）{mother.code}执{deal.case_serial + 5}号"
    extra: dict[str, Field] = {"number": number, "mother": mother.full, "county_court": f"{deal.debtor.county}人民法院"}
    texts = (
        """
    <p class="court">[court=mother]</p><p class="title">执行裁定书</p><p class="no">[case_number=number]</p>
    <p>申请执行人：[applicant]，住所地：[-applicant_address]。</p><p>被执行人：[debtor]，住所地：[-debtor_address]。</p>
    <p>统一社会信用代码：[debtor_credit_code=debtor_code]。</p>
    <p>[-applicant]申请执行[-debtor]金融不良债权追偿纠纷一案，本院已依法立案受理。为便于案件执行，
    平衡辖区法院办案力量，依照《中华人民
    共和国民事诉讼法》第三十八条第一款、《最高人民法院关于人民法院执行工作若干问题的规定（试行）》第17条之规定，
    裁定如下：</p>
    <p>本案由[-county_court]执行。本院已采取的查封、冻结措施继续有效，由[-county_court]接续办理。</p>
    <p>本裁定立即生效。</p>
    """
        + bench(deal)
        + _END
        + clerk(deal),
    )
    return court_paper(
        deal, _RULING, texts, subtype=Subtype.DESIGNATION, extra=extra, style=FANG, form="", ring=mother.full
    )


def sale_undone(deal: Deal) -> HtmlPaper:
    """The winner did not pay the rest: the sale is revoked, the deposit kept and a further sale ordered."""
    late = days(deal.end_date, 31)
    extra: dict[str, Field] = {"late": late, "limit": days(deal.end_date, 15), "signed": days(late, 6)}
    texts = (
        """
    <p class="court">[court]</p><p class="title">执行裁定书</p><p class="no">[case_number=case4]</p>
    <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]，统一社会信用代码：[debtor_credit_code=debtor_code]。</p>
    <p>原竞得人：{buyer?|BUYER}，统一社会信用代码：{buyer_credit_code?|CODE}。</p>
    <p>本院在执行[-applicant]与[-debtor]借款合同纠纷一案中，
    于{auction_date?|DAY|[-end_date]}在[-platform]公开拍卖被执行人[-debtor]名下
    {capacity?|CAP|[-capacity]}焦化产能，{buyer?|BUYER}以{price?|PRICE|[-price:yuan]}元竞得，
    其所缴保证金[-deposit:yuan]元自动转为价款。按照拍卖
    公告，剩余价款应于[-limit]前付清。经本院书面催告，截至[-late]，该公司仍未交纳，致使拍卖目的难以实现。</p>
    <p>依照《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十四条、
    《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》
    第二十五条之规定，裁定如下：</p>
    <p>一、撤销本院[-end_date]对[-debtor]焦化产能的网络拍卖成交结果；</p>
    <p>二、对上述产能重新拍卖，原竞得人不得参加竞买；</p>
    <p>三、原竞得人交纳的保证金不予退还，依次用于支付拍卖产生的费用损失、弥补重新拍卖价款低于原拍卖价款的差价、
    冲抵本案债务。</p>
    <p>本裁定送达后即发生法律效力。</p>
    """.replace("BUYER", deal.buyer.name)
        .replace("CODE", deal.buyer.code)
        .replace("DAY", deal.end_date.isoformat())
        .replace("CAP", str(deal.capacity))
        .replace("PRICE", str(deal.price))
        + bench(deal)
        + '<p class="sig">[ruling_date=signed:cn]SEAL</p>'
        + clerk(deal),
    )
    return court_paper(deal, _RULING, texts, subtype=Subtype.REVOCATION, extra=extra, style=SMALL, form="")


def other_creditor(deal: Deal) -> HtmlPaper:
    """An assignee of the debt steps in as the party that asks for enforcement."""
    fund = firm(deal, "fund", ("资产管理",), ("有限公司",), "山西")
    number = deal.case.replace("执", "执异")
    extra: dict[str, Field] = {
        "number": number,
        "fund": fund.name,
        "made": days(deal.ruling_date, -80),
        "paper": days(deal.ruling_date, -66),
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">执行裁定书</p><p class="no">[case_number=number]</p>
    <p>申请人：{applicant?|FUND}，住所地山西省太原市。</p><p>法定代表人：PERSON。</p>
    <p>申请执行人：[applicant]，住所地[-applicant_address]。</p>
    <p>被执行人：[debtor]，住所地[-debtor_address]。</p>
    <p>本院在执行[-applicant]与[-debtor]金融借款合同纠纷一案中，申请人[-fund]以受让债权为由，
    向本院申请变更其为申请执行人。本院受理后，
    依法组成合议庭进行审查，现已审查终结。</p>
    <p>经审查查明，[-made]，[-applicant]与[-fund]签订债权转让协议，
    约定将本案生效法律文书确认的全部债权及从权利转让给[-fund]；[-paper]，双方
    在报纸上联合刊登债权转让暨催收公告。</p>
    <p>依照《最高人民法院关于民事执行中变更、追加当事人若干问题的规定》第九条之规定，裁定如下：</p>
    <p>变更{applicant?|FUND}为[-case]案的申请执行人。</p>
    <p>如不服本裁定，可以自裁定书送达之日起十日内，向上一级人民法院申请复议。</p>
    """.replace("FUND", fund.name).replace("PERSON", fund.head)
        + bench(deal)
        + _END
        + clerk(deal),
    )
    return court_paper(
        deal,
        _RULING,
        texts,
        subtype=Subtype.OTHER,
        extra=extra,
        style=SONG.replace("15pt/26pt", "14.5pt/24pt"),
        form="",
    )


def slip_of_the_pen(deal: Deal) -> HtmlPaper:
    """A correction of a clerical error in an earlier ruling, which names both the wrong and the right tonnage."""
    texts = (
        """
    <p class="court">[court]</p><p class="title">执行裁定书</p><p class="no">[case_number=case8]</p>
    <p>本院在执行[applicant]与[debtor]借款合同纠纷一案中，于[-seal_date]作出的[-case1]执行裁定书中有笔误，应予补正。
    依照《中华人民共和国
    民事诉讼法》第一百五十四条第一款第（七）项之规定，裁定如下：</p>
    <p>上述执行裁定书主文第一项中“[-whole_capacity]”补正为“{capacity?|CAP|[-capacity]}”。</p>
    <p class="sig" style="margin-top:24mm">执　行　员　　JUDGE</p>
    """.replace("JUDGE", deal.judges[1]).replace("CAP", str(deal.capacity))
        + _END
        + clerk(deal),
    )
    return court_paper(deal, _RULING, texts, subtype=Subtype.OTHER, style=FANG, form="")


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    ended_for_now,
    ended_on_withdrawal,
    designated_to_county,
    sale_undone,
    other_creditor,
    slip_of_the_pen,
]
