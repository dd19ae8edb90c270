"""Letters between courts: who may sell what another has sealed."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.seventh_author.common import later, lay

_STYLE = """
.sheet { padding: 30mm 27mm; font: 15pt/1.9 FandolFang, "AR PL UMing CN" } h2, h1 { text-align: center; margin: 0;
  font-family:
  FandolSong, "Noto Serif CJK SC" } h2 { font-size: 20pt } h1 { font-size: 24pt; letter-spacing: 0.25em }
p { text-indent: 2em; margin: 0; text-align: justify } .n { text-align: right } .a { text-indent: 0; margin-top: 4mm }
.e { text-align: right; position: relative; margin-top: 14mm; padding-right: 8mm } .s { font-size: 11.5pt }
"""


def _letter(deal: Deal, text: str, style: str, extra: dict[str, Field], seals: tuple[str, ...]) -> HtmlPaper:
    text = text.replace("JUDGE", deal.judges[1]).replace("CLERK", deal.clerk)
    return lay(Kind.TRANSFER_LETTER, deal, text, style, extra=extra, seals=seals)


def priority_asks(deal: Deal) -> HtmlPaper:
    """The court of the secured creditor asks the first sealing court to let it sell."""
    return _letter(
        deal,
        """
        <h2>[court]</h2><h1>商请移送执行函</h1><p class="n">[case_number=case]</p><p class="a">[addressee=other_court]
        ：</p>
        <p>我院在执行[-applicant]与[-debtor]金融借款合同纠纷一案中，[-judgment]民事判决确认申请执行人对被执行人
        [-whole_capacity]焦化产能项下资产享有优先受偿权。
        该财产由贵院于[-seal_date]首先查封（[-other_case]），我院为轮候查封，自贵院查封至今已逾60日，贵院尚未发布拍卖
        公告。</p>
        <p>根据《最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复》第一条、第二条之规定，商请
        贵院将上述财产移送我院执行。
        请贵院自收到本函之日起十五日内出具移送执行函，并载明已知债权情况。</p><p>此函。</p>
        <div class="e">[letter_date=day:cn]@1</div>
        <p class="s">附：1.民事判决书；2.生效证明；3.轮候查封裁定书及协助执行通知书回执<br>联系人：JUDGE　电话
        ：0354-×××9015</p>
        """,
        _STYLE,
        {"day": later(deal.seal_date, 96)},
        (stamp(deal.court.full, left=96, top=-18, turn=5),),
    )


def first_court_gives(deal: Deal) -> HtmlPaper:
    """The first sealing court hands the right over, with a table of the claims it knows of."""
    return _letter(
        deal,
        """
        <h2>[court]</h2><h1>移送执行函</h1><p class="n">([case_number=case3:half])</p>
        <p class="a">[addressee=other_court]：</p>
        <p>你院[-other_case]商请移送执行函于[-got]收悉。经合议庭评议并报院长批准，现将我院首先查封的[-debtor]名下
        [-capacity]焦化产能移送你院处置，有关情况说明如下：</p>
        <table><tr><th>债权人</th><th>执行依据</th><th>债权本金（元）</th><th>性质</th></tr>
        <tr><td>[-applicant]</td><td>[-judgment]</td><td>[-c1]</td><td>普通</td></tr>
        <tr><td>[-guarantor]</td><td>(2016)并仲裁字第77号</td><td>[-c2]</td><td>普通</td></tr></table>
        <p>请你院在处分后，对我院案件债权人应得份额予以保留，并将分配方案函告我院；首封债权相应的清偿顺位不因移送而改
        变。</p>
        <div class="e">[court]<br>[letter_date=day]@1</div>
        """,
        _STYLE.replace('FandolFang, "AR PL UMing CN"', '"Noto Serif CJK SC"').replace("15pt", "13.5pt")
        + """
table { width: 100%; border-collapse: collapse; margin: 3mm 0; font-size: 11pt }
td, th { border: 0.3mm solid; padding: 1mm }
""",
        {
            "got": later(deal.seal_date, 140),
            "day": later(deal.seal_date, 152),
            "c1": deal.price + deal.deposit,
            "c2": deal.deposit,
        },
        (stamp(deal.court.full, left=92, top=-4, turn=-8),),
    )


def entrusting(deal: Deal) -> HtmlPaper:
    """A court entrusts the sale to the court where the works lie: a form with rows, addressee at the top left."""
    return _letter(
        deal,
        """
        <p class="a">[addressee=other_court]：</p><h1>委托执行函</h1>
        <table><tr><td>委托法院</td><td>[court]</td></tr><tr><td>案　　号</td><td>[case_number=case]</td></tr>
        <tr><td>申请执行人</td><td>[-applicant]</td></tr><tr><td>被执行人</td><td>[-debtor]</td></tr>
        <tr><td>执行依据</td><td>[-judgment]民事判决书</td></tr><tr><td>标的额</td><td>[-price]元及利息</td></tr>
        <tr><td>委托事项</td><td>评估、拍卖被执行人位于贵院辖区的[-capacity]焦化产能及附属设备，拍卖所得汇入我院执行款
        专户</td></tr>
        <tr><td>查封情况</td><td>[-seal_date]由我院首次查封，[-seal_end]届满</td></tr></table>
        <p>因被执行人主要财产在贵院辖区，依照《中华人民共和国民事诉讼法》第二百二十九条，现委托贵院代为执行，请自收函
        之日起十五日内开始执行并将立案情况函告。</p>
        <p>随函移送卷宗材料共46页。</p><div class="e">[court]　执行局<br>[letter_date=day:pad]@1</div>
        <p class="s">经办：JUDGE　CLERK　　　　　　　　　　　　委执-02</p>
        """,
        _STYLE.replace('FandolFang, "AR PL UMing CN"', '"AR PL UMing CN"').replace("15pt", "12.5pt")
        + """
table { width: 100%; border-collapse: collapse; margin: 4mm 0 } td { border: 0.3mm solid;
  padding: 1mm 2mm }
"""
        + """
td:first-child { width: 28mm }
""",
        {"day": later(deal.seal_date, 33)},
        (stamp(deal.court.full, "执行专用章", left=92, top=-6, turn=11),),
    )


def refusing_answer(deal: Deal) -> HtmlPaper:
    """An answer that hands over part and keeps part, on red-headed paper with a number of the court's office."""
    return _letter(
        deal,
        """
        <div class="red">[court]</div><div class="line"><span>[case_number=case2]</span><span>特急</span></div>
        <h1 class="w">关于[-debtor]焦化产能处置权移送事宜的复函</h1><p class="a">[addressee=other_court]：</p>
        <p>贵院[-day0]来函（[-other_case]）已收阅。关于贵院请求移送处置权一事，经研究，函复如下：</p>
        <p>一、同意将我院首封的被执行人[-debtor][-capacity]焦化产能移交贵院处置，自本函送达之日起，我院不再对该部分产
        能采取评估、拍卖措施。</p>
        <p>二、该公司厂区土地（洪国用2009第×号）及职工宿舍，我院已于[-day1]委托评估，不予移送。</p>
        <p>三、请贵院扣除执行费用后，将属于我院[-case]案件的款项汇回。</p>
        <div class="e">[letter_date=day:cn]@1</div><p class="s">抄送：山西省高级人民法院执行局</p>
        """,
        _STYLE
        + """
.red { color: #c00; text-align: center; font: 26pt FandolSong, "Noto Serif CJK SC" }
h1.w { font-size: 19pt; letter-spacing: 0 }
"""
        + """
.line { display: flex; justify-content: space-between; border-bottom: 0.7mm solid #c00;
  margin-bottom: 8mm }
""",
        {
            "day0": later(deal.seal_date, 61),
            "day1": later(deal.seal_date, 55),
            "day": later(deal.seal_date, 74),
        },
        (stamp(deal.court.full, left=96, top=-20),),
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [priority_asks, first_court_gives, entrusting, refusing_answer]
