"""Rulings that end, hand over or refuse: terminations, designations, a new creditor, an objection, a stay."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import later, part, sheet
from tests.specimens.fifth_author.rulings_sold import COURT_STYLE, bench
from tests.specimens.html_paper import HtmlPaper, stamp


def _ruling(subtype: Subtype, body: str, style: str = COURT_STYLE) -> HtmlPaper:
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (body,), subtype, style)


_CLOSE_STYLE = COURT_STYLE + ".sheet { font-size: 14.5pt; line-height: 25pt; padding-top: 24mm }"


def ended_for_now(deal: Deal) -> HtmlPaper:
    """The enforcement is ended for now; what was sealed, sold, and paid out is told as history."""
    text = """
    <h1>[court]</h1><h2>执行裁定书</h2><p class="r">[case_number=case7]</p>
    <p>申请执行人：[applicant]，住所地[-applicant_address]。</p>
    <p>被执行人：[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]。</p><p>被执行人：[debtor=guarantor]。</p>
    <p>本院在执行中，通过网络执行查控系统及线下调查，被执行人名下存款余额共计3172.46元，已予扣划；其
    [capacity?=capacity]焦化产能指标经本院轮候查封，
    系由[-other_court]首先查封，本院暂无处置权；其名下晋L牌照小型客车两辆未实际扣押到位。已将被执行人纳入失信名
    单并限制消费。
    本院已告知申请执行人，其未能提供其他可供执行的财产线索。截至本裁定作出之日，尚有[-rest:yuan]元未执行到位。
    依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第五百一十九条规定，裁定如下：</p>
    <p>终结本次执行程序。</p><p>申请执行人发现被执行人有可供执行财产的，可以再次申请执行，不受申请执行时效期间的
    限制。</p>
    <p>本裁定送达后即发生法律效力。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date:cn]"))
    body = sheet(deal, text, rest=deal.price + part(deal.price, 12))
    return _ruling(Subtype.TERMINATION, body + stamp(deal.court.full, left=120, top=220, turn=8), _CLOSE_STYLE)


_KAI_STYLE = """
.sheet { padding: 28mm 27mm; font: 14pt/1.95 "Noto Serif CJK SC" } p { margin: 0; text-indent: 2em } .r {
text-align: right }
h1 { font-size: 17pt; text-align: center; margin: 0 0 1mm } h1 span { letter-spacing: 0.5em }
.bench { margin: 8mm 0 0 auto; width: 82mm } .bench p { text-indent: 0; white-space: nowrap }
"""


def ended_for_bankruptcy(deal: Deal) -> HtmlPaper:
    """The enforcement ends because the debtor's reorganisation was accepted; the seal is said to lose its force."""
    text = """
    <h1>[court=court_short]<br><span>执行裁定书</span></h1><p class="r">[case_number=case9:half]</p>
    <p>申请执行人：[applicant]。被执行人：[debtor]，诉讼代表人：韩志诚，该公司管理人负责人。</p>
    <p>本院执行的上述当事人建设工程施工合同纠纷一案，[-other_court]于[-accepted]作出[-bankruptcy]民事裁定，受理
    [-debtor]的破产重整申请，
    并指定管理人。本院前对其财产采取的保全措施依法应予解除，执行程序中止；现该院又裁定宣告其破产。依照《中华人民
    共和国企业破产法》第十九条、
    《中华人民共和国民事诉讼法》第二百五十七条第（六）项，裁定如下：</p>
    <p>终结[case_number?=case:half]案件的执行。</p>
    <p>申请执行人可向管理人申报债权，债权申报期限至[-claims]止。</p><p>本裁定送达后立即生效。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date:cn]", single=True))
    number = f"（{deal.ruling_date.year}）{deal.other_court.code}破申{deal.digits('b', 1)}号"
    body = sheet(
        deal,
        text,
        accepted=later(deal.ruling_date, -90),
        bankruptcy=number,
        claims=later(deal.ruling_date, 60),
    )
    return _ruling(Subtype.TERMINATION, body + stamp(deal.court.full, left=130, top=176, turn=-6), _KAI_STYLE)


def designated_below(deal: Deal) -> HtmlPaper:
    """A higher court gives a case to another court; both courts and both numbers stand in it."""
    text = """
    <h1>[court=high]</h1><h2>执行裁定书</h2><p class="r">[case_number=number]</p>
    <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]。</p><p>被执行人：[debtor=guarantor]。</p>
    <p>[-applicant]与[-debtor]等金融借款合同纠纷一案，[-judgment]民事判决书已经发生法律效力。申请执行人向本院申
    请强制执行，本院以[case_number?=base]立案。
    本院认为，该案主要财产为[-debtor]的[capacity?=capacity]焦化产能指标，位于[-county]，由当地法院执行更为便利。
    依照《最高人民法院关于高级人民法院
    统一管理执行工作若干问题的规定》第八条、第九条之规定，裁定如下：</p>
    <p>本院[-base]案由[-court]执行。</p><p>本裁定送达后立即生效。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date=given:cn]"))
    high, base = "山西省高级人民法院", f"（{deal.case_year}）晋执{deal.digits('n', 2)}号"
    body = sheet(deal, text, high=high, base=base, number=base + "之一", given=later(deal.seal_date, -14))
    return _ruling(Subtype.DESIGNATION, body + stamp(high, left=118, top=196, turn=2))


_PLAIN_STYLE = """
.sheet { padding: 26mm 24mm; font: 13pt/2 FandolSong, "Noto Serif CJK SC" } p { margin: 0; text-indent: 2em }
h1 { font: 700 17pt FandolHei, "Noto Sans CJK SC"; text-align: center; margin: 0 } h2 { font: 700 21pt FandolHei,
"Noto Sans CJK SC"; text-align: center; margin: 0 } .r { text-align: right } .bench { margin: 6mm 0 0 auto; width:
80mm }
.bench p { text-indent: 0; white-space: nowrap }
"""


def creditor_changed(deal: Deal) -> HtmlPaper:
    """An asset company takes the bank's place: a ruling of no special sort."""
    text = """
    <h1>[court]</h1><h2>执行裁定书</h2><p class="r">[case_number=number]</p>
    <p>申请人：[applicant?=third]。</p><p>申请执行人：[applicant]。</p><p>被执行人：[debtor]，统一社会信用代码
    [debtor_credit_code=debtor_code]。</p>
    <p>在本院执行[-applicant]申请执行[-debtor]一案中，申请人[-third]以债权转让为由，申请变更其为本案申请执行人。
    本院查明，[-sold]双方签订
    《债权转让协议》，转让本金[-claim]元及利息、对应的担保权利，并已登报通知债务人。该债权涉及的
    [capacity?=capacity]焦化产能指标仍处于本院查封之中。</p>
    <p>本院认为，债权转让合法有效。依照《最高人民法院关于民事执行中变更、追加当事人若干问题的规定》第九条，裁定
    如下：</p>
    <p>变更[applicant?=third]为[-case]案件的申请执行人。</p>
    <p>如不服本裁定，可自送达之日起十日内向上一级人民法院申请复议。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date:cn]"))
    number = f"（{deal.ruling_date.year}）{deal.court.code}执异{deal.digits('n', 3)}号"
    body = sheet(deal, text, number=number, sold=later(deal.ruling_date, -75), claim=part(deal.price, 80))
    return _ruling(Subtype.OTHER, body + stamp(deal.court.full, left=128, top=200, turn=-9), _PLAIN_STYLE)


def objection_refused(deal: Deal) -> HtmlPaper:
    """A third party claims to have bought the index before it was sealed; the objection is refused."""
    text = """
    <h1>[court]</h1><h2>执行裁定书</h2><p class="r">[case_number=number]</p><p>案外人：[-third]。</p>
    <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]。</p>
    <p>案外人称，其于[-bought]与被执行人签订产能转让合同，以[-paid:yuan]元受让[capacity?=capacity]焦化产能并已付
    清价款，请求中止执行。
    申请执行人辩称，转让未经主管部门确认，权利仍属被执行人。</p>
    <p>本院认为，焦化产能指标的变动须经主管部门确认并公告，案外人未完成该程序，对其过错不能免责，所主张的权利不
    足以排除执行。
    依照《中华人民共和国民事诉讼法》第二百二十七条，裁定如下：</p>
    <p>驳回案外人[-third]的异议。</p><p>如不服本裁定，可自本裁定送达之日起十五日内向本院提起诉讼。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date:cn]"))
    number = f"（{deal.ruling_date.year}）{deal.court.code}执异{deal.digits('n', 3)}号"
    body = sheet(deal, text, number=number, bought=later(deal.seal_date, -50), paid=part(deal.price, 85))
    return _ruling(Subtype.OTHER, body + stamp(deal.court.full, left=120, top=204, turn=-9), _CLOSE_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    ended_for_now,
    ended_for_bankruptcy,
    designated_below,
    creditor_changed,
    objection_refused,
]
