"""Letters between courts about who may sell: asking for the transfer, granting, refusing, entrusting, sharing out."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import later, part, sheet
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.marks import mark


def _letter(body: str, style: str) -> HtmlPaper:
    return HtmlPaper(Kind.TRANSFER_LETTER, (body,), style=style)


_ASK_STYLE = """
.sheet { padding: 33mm 27mm; font: 16pt/29pt FandolFang, "AR PL UMing CN" } p { margin: 0; text-indent: 2em }
h1 { font: 500 21pt/1.5 "Noto Serif CJK SC"; text-align: center; margin: 0 } h2 { font: 700 24pt/1.6
"Noto Serif CJK SC";
text-align: center; margin: 0 } .n { text-indent: 0 } .r { text-align: right }
"""


def asks_for_transfer(deal: Deal) -> HtmlPaper:
    """The court of a creditor with priority asks the first-sealing court to hand the index over."""
    text = """
    <h1>[court=other_court]</h1><h2>商请移送执行函</h2><p class="r">[case_number=other_case]</p><p class="n">
    [addressee=court]：</p>
    <p>我院在执行[-applicant]与[-debtor]金融借款合同纠纷一案中，查明你院以[-case1]执行裁定首先查封了被执行人
    [-debtor]的[-capacity]焦化产能指标，
    该财产至今未进入变价程序。经生效法律文书确认，[-applicant]对该财产享有优先受偿权，债权数额[-claim:yuan]元。</p>
    <p>根据《最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复》，特商请你院将上述财产移
    送我院执行。</p>
    <p>请在收到本函之日起十五日内函复。</p><p>联系人：JUDGE，电话：0358-8226015。</p>
    <p class="r" style="margin-top:14mm">[letter_date=sent:cn]</p>
    """.replace("JUDGE", deal.judges[1])
    body = sheet(deal, text, sent=later(deal.seal_date, 80), claim=deal.price + part(deal.price, 5))
    return _letter(body + stamp(deal.other_court.full, left=136, top=182, turn=-5), _ASK_STYLE)


_GRANT_STYLE = """
.sheet { padding: 28mm 25mm; font: 14pt/1.85 "Noto Serif CJK SC" } p { margin: 0; text-indent: 2em } h1 {
font-size: 20pt;
text-align: center; margin: 0; color: #c00; letter-spacing: 0.2em; border-bottom: 0.6mm solid #c00 } h2 {
font-size: 17pt;
text-align: center; margin: 5mm 0 } .n { text-indent: 0 } .r { text-align: right } table { border-collapse: collapse;
width: 100%; font-size: 12pt; margin: 2mm 0 } td { border: 0.2mm solid black; padding: 1mm 2mm }
"""


def grants_transfer(deal: Deal) -> HtmlPaper:
    """The first-sealing court agrees; a table tells what was sealed and what its own creditor shall get."""
    text = """
    <h1>[court]</h1><p class="r">[case_number=case4:six]</p><h2>移送执行函</h2><p class="n">
    [addressee=other_court]：</p>
    <p>贵院[-other_case]商请移送执行函收悉。经审查，我院同意将首先查封的下列财产交由贵院处置：</p>
    <table><tr><td>财产</td><td>[-debtor]焦化产能指标[-capacity]</td></tr><tr><td>查封文书</td><td>[-case1]执行
    裁定</td></tr>
    <tr><td>查封期限</td><td>[-seal_start]至[-seal_end]</td></tr><tr><td>我院案件债权</td><td>[-claim]元，申请执
    行人[-guarantor]</td></tr></table>
    <p>请贵院在变价后将剩余款项及分配方案函告我院，为我院案件申请执行人依法预留份额。我院的查封手续自贵院办理续
    封之日起不再续期。</p>
    <p>附：裁定书、协助执行通知书、送达回证复印件各一份</p><p class="r" style="margin-top:12mm">
    [letter_date=sent:ar]</p>
    """
    body = sheet(deal, text, sent=later(deal.seal_date, 93), claim=part(deal.price, 38))
    return _letter(body + stamp(deal.court.full, left=140, top=186, turn=7), _GRANT_STYLE)


_REFUSE_STYLE = """
.sheet { padding: 30mm 28mm; font: 15pt/1.9 FandolKai, "AR PL UKai CN" } p { margin: 0; text-indent: 2em } h1 {
font: 700 20pt/1.6 "AR PL UMing CN"; text-align: center; margin: 0 0 3mm } .n { text-indent: 0 } .r { text-align:
right }
"""


def answers_no(deal: Deal) -> HtmlPaper:
    """The first-sealing court will sell by itself and declines; as a reply without the usual title."""
    text = """
    <h1>[court=court_short]<br>关于不予移送[-debtor]产能处置权的复函</h1><p class="r">[case_number=case:half]</p>
    <p class="n">[addressee=other_court]：</p>
    <p>你院[letter=sent0]来函收到。经查，涉案[-capacity]焦化产能指标已由我院委托评估，评估机构于[-valued]出具报告，
    我院拟于近期在网络平台公开拍卖，不符合首先查封法院逾六十日未发布拍卖公告的条件，故对你院请求不予支持。</p>
    <p>你院可就申请执行人[-applicant]的优先受偿事宜向我院申报，我院将在分配时予以考虑。</p><p>此复。</p>
    <p class="r" style="margin-top:14mm">[letter_date=sent:cn]</p>
    """.replace("[letter=sent0]", "[-asked]")
    body = sheet(
        deal,
        text,
        asked=later(deal.seal_date, 22),
        valued=later(deal.seal_date, 28),
        sent=later(deal.seal_date, 36),
    )
    return _letter(body + stamp(deal.court.full, left=134, top=158), _REFUSE_STYLE)


_ENTRUST_STYLE = """
.sheet { padding: 20mm 22mm; font: 12pt/1.7 "AR PL UMing CN", "Noto Serif CJK SC" } h1 { text-align: center;
font: 700 19pt "Noto Serif CJK SC"; margin: 0 } .g { display: grid; grid-template-columns: 34mm 1fr; border: 0.3mm solid
black; margin-top: 4mm } .g div { padding: 2mm; border-bottom: 0.2mm solid black } .g div:nth-child(odd) { border-right:
0.2mm solid black; text-align: center } .r { text-align: right }
"""


def entrusts_as_form(deal: Deal) -> HtmlPaper:
    """An entrustment of the enforcement as a form whose rows name both courts."""
    text = """
    <h1>委托执行函</h1><div class="g"><div>委托法院</div><div>[court=other_court]</div><div>受托法院</div><div>
    [addressee=court]</div>
    <div>案　　号</div><div>[case_number=other_case]</div><div>案　　由</div><div>买卖合同纠纷</div>
    <div>申请执行人</div><div>[-applicant]</div><div>被执行人</div><div>[-debtor]（住所地在受托法院辖区）</div>
    <div>执行依据</div><div>[-judgment]民事判决书</div><div>委托事项</div><div>对被执行人在当地的[-capacity]焦化
    产能指标采取查封、评估、拍卖措施，
    并将所得价款扣除必要费用后汇至本院</div>
    <div>执行标的</div><div>人民币[-claim]元及迟延履行期间的债务利息</div><div>已采取措施</div><div>冻结银行账户
    三个，余额合计8,120.33元</div>
    <div>随函材料</div><div>申请书、判决书、受理通知书、委托执行审批表</div><div>签发日期</div><div>
    [letter_date=sent]</div></div>
    <p>受托法院收到后应在七日内立案，并将立案情况函告委托法院。</p><p class="r">承办人：CLERK　　电话：0351-6060113</p>
    """.replace("CLERK", deal.clerk)
    body = sheet(deal, text, sent=later(deal.seal_date, -25), claim=part(deal.price, 64))
    return _letter(body + stamp(deal.other_court.full, left=142, top=176, turn=-8), _ENTRUST_STYLE)


_NOTICE_STYLE = """
.sheet { padding: 30mm 26mm; font: 15pt/1.85 FandolFang, "AR PL UMing CN" } p { margin: 0; text-indent: 2em } h1 {
font: 700 22pt "Noto Serif CJK SC"; text-align: center; letter-spacing: 0.8em; margin: 0 0 2mm } .r { text-align:
right }
"""


def hands_over_the_seal(deal: Deal) -> HtmlPaper:
    """A bare letter that hands over the right to dispose together with the file after a designation."""
    text = """
    <p style="text-indent:0;text-align:center;font-size:19pt">[court]</p><h1>函</h1><p class="r">[case_number=case2]</p>
    <p style="text-indent:0">BUREAU：</p>
    <p>根据山西省高级人民法院指定执行裁定，我院所执[-debtor]系列案件现移交你院。我院于[-seal_date]首封的该公司
    [-capacity]焦化产能指标之处置权一并移交，
    卷宗共计三册，案款账户结存人民币[-held:yuan]元另行划转。</p>
    <p>此前我院曾于[-announced]发布拍卖公告，后已撤回，特此说明。</p><p>请查收并出具回执。</p>
    <p class="r" style="margin-top:14mm">[letter_date=sent:cn]</p><p>抄报：山西省高级人民法院执行局</p>
    """
    bureau = f"{deal.other_court.full}执行局"
    text = text.replace("BUREAU", mark("addressee?", bureau, "[addressee?=other_court]执行局"))
    body = sheet(
        deal,
        text,
        held=part(deal.deposit, 12),
        announced=later(deal.seal_date, 150),
        sent=later(deal.seal_date, 190),
    )
    return _letter(body + stamp(deal.court.full, left=136, top=150, turn=4), _NOTICE_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    asks_for_transfer,
    grants_transfer,
    answers_no,
    entrusts_as_form,
    hands_over_the_seal,
]
