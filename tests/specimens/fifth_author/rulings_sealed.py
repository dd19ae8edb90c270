"""Rulings that seal, renew, wait, preserve or lift: first ones and later ones, with one officer or a bench."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import later, part, sheet
from tests.specimens.fifth_author.rulings_sold import COURT_STYLE, bench
from tests.specimens.html_paper import HtmlPaper, stamp


def _ruling(subtype: Subtype, body: str, style: str = COURT_STYLE) -> HtmlPaper:
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (body,), subtype, style)


_CLOSE_STYLE = COURT_STYLE + ".sheet { font-size: 14.5pt; line-height: 24.5pt; padding-top: 22mm }"


def first_sealing(deal: Deal) -> HtmlPaper:
    """A first sealing together with the freezing of accounts: sums and tonnes stand in one list."""
    text = """
    <h1>[court]</h1><h2>执行裁定书</h2><p class="r">[case_number=case1]</p>
    <p>申请执行人：[applicant]，住所地[-applicant_address]，统一社会信用代码[-applicant_code]。</p>
    <p>被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
    <p>本院于[-filed]立案执行[applicant]与[debtor]金融借款合同纠纷一案，并向被执行人送达了执行通知书及报告财产令，
    被执行人逾期未履行[-judgment]民事判决书所确定的义务。依照《中华人民共和国民事诉讼法》第二百四十二条、第二百
    四十四条之规定，裁定如下：</p>
    <p>一、冻结、划拨被执行人[debtor]银行存款[-claim:yuan]元，不足部分查封、扣押其相应价值的财产。</p>
    <p>二、查封被执行人[debtor]所有的[capacity]焦化产能（[-ovens]），查封期限为{seal_years|3|三年}；银行存款的冻
    结期限为一年。</p>
    <p>三、查封期间不得转移、变更、设定权利负担。</p><p>本裁定立即执行。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date=seal_date:cn]"))
    body = sheet(deal, text, filed=later(deal.seal_date, -20), claim=deal.price + part(deal.price, 18))
    return _ruling(Subtype.SEALING, body + stamp(deal.court.full, left=118, top=222, turn=-3), _CLOSE_STYLE)


_NARROW_STYLE = """
.sheet { padding: 30mm 30mm; font: 16pt/30pt FandolKai, "AR PL UKai CN" } p { margin: 0; text-indent: 2em }
h1 { font: 700 20pt "Noto Serif CJK SC"; text-align: center; margin: 0; letter-spacing: 0.15em } h2 { font: 700 24pt
"Noto Serif CJK SC"; text-align: center; margin: 2mm 0 } .r { text-align: right; text-indent: 0 }
.bench { margin: 8mm 0 0 auto; width: 86mm } .bench p { text-indent: 0; white-space: nowrap }
"""


def renewed_sealing(deal: Deal) -> HtmlPaper:
    """A renewal before the term runs out: the first order's day and term stand beside the new ones."""
    text = """
    <h1>[court_short]</h1><h2>执行裁定书</h2><p class="r">[case_number=case8]</p>
    <p>申请执行人[applicant]与被执行人[debtor]、[debtor=guarantor]保证合同纠纷一案，本院曾以[-case1]执行裁定查封
    [debtor]的焦化产能，
    期限三年，自[-seal_start]至[-seal_end]止。现查封期限即将届满，申请执行人提出续行查封申请。本院认为，申请符合
    规定，应予准许。
    依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第四百八十七条，裁定如下：</p>
    <p>继续查封被执行人[debtor]名下[capacity]焦化产能指标，续封期限{seal_years|2|两年}，自[-next_start]起至
    [-next_end]止。</p>
    <p>需要再次续行查封的，应当在期限届满七日前提出书面申请。</p><p>本裁定送达后立即生效。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date=renewed:cn]", single=True)).replace("<h1>[", "<h1>[court=")
    start = later(deal.seal_end, 1)
    body = sheet(
        deal,
        text,
        renewed=later(deal.seal_end, -12),
        next_start=start,
        next_end=later(start.replace(year=start.year + 2), -1),
    )
    return _ruling(Subtype.SEALING, body + stamp(deal.court.full, left=132, top=206, turn=6), _NARROW_STYLE)


_PRINT_STYLE = """
.sheet { padding: 25mm 22mm; font: 12pt/1.9 "Noto Serif CJK SC" } p { margin: 0; text-indent: 2em } h1 { font-size:
16pt;
text-align: center; margin: 0 } h2 { font-size: 16pt; text-align: center; margin: 0 } .r { text-align: right }
.bench { margin: 8mm 0 0 auto; width: 76mm } .bench p { text-indent: 0; white-space: nowrap } .copy { position:
absolute;
border: 0.4mm solid #223; color: #223; padding: 1mm 2mm; left: 24mm; font-size: 12pt }
"""


def joint_waiting(deal: Deal) -> HtmlPaper:
    """One ruling for three joined cases: a waiting seal on the index, the debtors in one breath; a web print."""
    text = """
    <h1>[court]</h1><h2>执行裁定书</h2><p class="r">[case_number?=case]、[case_number?=second]、[case_number?=last]</p>
    <p>申请执行人：[applicant]、[applicant=third]、{applicant|邵书远|邵书远}。</p>
    <p>被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]；
    [debtor=guarantor]。</p>
    <p>上列申请执行人分别申请执行的三案，因被执行人相同，本院决定并案执行。三案标的合计[-claim]元。经查，被执行
    人[debtor]的[capacity]
    焦炭产能指标已由[-other_court]在先查封（案号[-other_case]）。依据《最高人民法院关于人民法院民事执行中查封、
    扣押、冻结财产的规定》
    第二十八条，裁定如下：</p>
    <p>（一）轮候查封被执行人[debtor]的[capacity]焦炭产能指标，期限为{seal_years|3|三年}，自转为正式查封之日起计算；</p>
    <p>（二）扣押被执行人[debtor=guarantor]的晋L牌照重型货车六辆，期限二年。</p>
    <p>本裁定送达后即发生法律效力。</p>BENCH<div class="copy" style="top:228mm">本件与原本核对无异</div>
    """.replace("BENCH", bench(deal, "[ruling_date=seal_date:cn]"))
    year, code, serial = deal.case_year, deal.court.code, deal.case_serial
    body = sheet(
        deal,
        text,
        second=f"（{year}）{code}执{serial + 3}号",
        last=f"（{year}）{code}执{serial + 11}号",
        claim=deal.price + part(deal.price, 90),
    )
    return _ruling(Subtype.SEALING, body + stamp(deal.court.full, left=126, top=178, size=41), _PRINT_STYLE)


def preserved_before_suit(deal: Deal) -> HtmlPaper:
    """A preservation before the suit: applicant and opposed party, security given, a review in five days."""
    text = """
    <h1>[court]</h1><h2>民事裁定书</h2><p class="r">[case_number=number]</p>
    <p>申请人：[applicant=third]，住所地[-third_address]。法定代表人：[-third_head]，总经理。</p>
    <p>被申请人：[debtor]，住所地[-debtor_address]。</p>
    <p>申请人于[-filed]向本院申请诉前财产保全，请求对被申请人价值[-claim:yuan]元的财产采取保全措施，并以
    [-guarantor]出具的保函作为担保。</p>
    <p>本院经审查认为，申请符合法律规定。依照《中华人民共和国民事诉讼法》第一百零一条、第一百零二条、第一百零三
    条第一款规定，裁定如下：</p>
    <p>查封被申请人[debtor]拥有的[capacity]焦化产能指标（限额[-claim:yuan]元），期限{seal_years|3|三年}。</p>
    <p>案件申请费5000元，由申请人预交。本裁定立即开始执行。</p>
    <p>如不服本裁定，可以自收到裁定书之日起五日内向本院申请复议一次。复议期间不停止裁定的执行。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date=seal_date:cn]"))
    number = f"（{deal.case_year}）{deal.court.code}财保{deal.digits('number', 2)}号"
    body = sheet(deal, text, number=number, filed=later(deal.seal_date, -2), claim=part(deal.price, 70))
    return _ruling(Subtype.PRESERVATION, body + stamp(deal.court.full, left=118, top=216))


def lifted_after_settlement(deal: Deal) -> HtmlPaper:
    """The seal is lifted because the parties settled; short, one officer."""
    text = """
    <h1>[court]</h1><h2>执行裁定书</h2><p class="r">[case_number=case9]</p>
    <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]。</p>
    <p>[applicant]与[debtor]借款合同纠纷执行一案，本院于[-seal_date]查封了被执行人[debtor]的[capacity]焦化产能指
    标，期限三年。
    现双方自愿达成执行和解协议，被执行人已支付[-paid:yuan]元，申请执行人书面申请解封。依照《最高人民法院关于人民
    法院民事执行中查封、扣押、
    冻结财产的规定》第三十一条第一款第（六）项之规定，裁定如下：</p>
    <p>解除对被执行人[debtor]所有的[capacity]焦化产能指标的查封。</p><p>本裁定立即执行。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date:cn]", single=True))
    body = sheet(deal, text, paid=part(deal.price, 55))
    return _ruling(Subtype.UNSEALING, body + stamp(deal.court.full, left=118, top=180, turn=5))


_LIFT_STYLE = """
.sheet { padding: 30mm 25mm; font: 14.5pt/1.85 "AR PL UMing CN" } p { margin: 0; text-indent: 2em } .r {
text-align: right }
h1 { font: 700 19pt "AR PL UKai CN"; text-align: center; margin: 0; letter-spacing: 0.4em } h2 { font: 700 23pt
"AR PL UKai CN"; text-align: center; margin: 0; letter-spacing: 0.8em } .bench { margin: 9mm 0 0 auto; width: 84mm }
.bench p { text-indent: 0; white-space: nowrap }
"""


def part_lifted(deal: Deal) -> HtmlPaper:
    """An excessive sealing is lifted in part: the sealed whole and the part that is set free both stand there."""
    text = """
    <h1>[court]</h1><h2>裁定书</h2><p class="r">[case_number=case5:six]</p>
    <p>申请执行人[applicant]诉被执行人[debtor]承揽合同纠纷一案，本院[-seal_date]裁定查封被执行人炼焦产能
    [-whole_capacity]。
    被执行人提出，查封数量明显超出执行标的[-claim]元。本院审查后认为其主张成立。为此裁定如下：</p>
    <p>一、对被执行人[debtor]炼焦产能中的[capacity]解除查封；</p>
    <p>二、其余KEPT万吨/年继续查封至期满为止。</p><p>本裁定书送达后立即生效。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date:cn]"))
    kept = deal.whole_capacity.wan - deal.capacity.wan
    body = sheet(deal, text.replace("KEPT", f"{kept.normalize():f}"), claim=part(deal.price, 30))
    return _ruling(Subtype.UNSEALING, body + stamp(deal.court.full, left=124, top=166, turn=-11), _LIFT_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    first_sealing,
    renewed_sealing,
    joint_waiting,
    preserved_before_suit,
    lifted_after_settlement,
    part_lifted,
]
