"""Rulings about the case itself: its end, its court, its creditor, the order to sell."""

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.fourth_author import after, sheet
from tests.specimens.html_paper import HtmlPaper, stamp

SONG = """
section.sheet { box-sizing: border-box; padding: 26mm 27mm 14mm 28mm; font: 13.5pt/24pt "AR PL UMing CN" }
p { margin: 0; text-indent: 2em }
.c { font: bold 20pt/36pt "AR PL UMing CN"; text-align: center }
.t { font: bold 24pt/46pt "AR PL UMing CN"; text-align: center; word-spacing: 0.3em }
.n { text-align: right; margin-bottom: 5mm }
.s { text-align: right; margin-top: 9mm; padding-right: 12mm; position: relative }
"""

TIGHT = """
section.sheet { box-sizing: border-box; padding: 32mm 25mm 20mm 28mm; font: 15.5pt/28pt "FandolFang" }
p { margin: 0; text-indent: 2em; text-align: justify }
.c { font: 22pt/36pt "FandolSong"; text-align: center }
.t { font: 26pt/44pt "FandolSong"; text-align: center; letter-spacing: 0.3em; text-indent: 0.3em }
.n { text-align: right; margin-bottom: 4mm }
.s { text-align: right; margin-top: 7mm; padding-right: 6mm; position: relative }
"""

HEI = """
section.sheet { box-sizing: border-box; padding: 35mm 26mm 20mm 28mm; font: 16pt/30pt "FandolFang" }
p { margin: 0; text-indent: 2em }
.c, .t { font: 18pt/36pt "WenQuanYi Zen Hei"; text-align: center }
.t { letter-spacing: 1em; text-indent: 1em }
.n { text-align: right; margin: 3mm 0 6mm }
.s { margin: 12mm 0 0 80mm; position: relative; text-align: center }
"""


def termination_ruling(deal: Deal) -> HtmlPaper:
    """The enforcement is ended for now: nothing else was found, the sale had failed."""
    first = sheet(
        deal,
        """
        <div class="c">[court]</div><div class="t">执行裁定书</div><div class="n">[case_number=case7]</div>
        <p>申请执行人：[applicant]，住所地[-applicant_address]。</p><p>被执行人：[debtor]，住所地[-debtor_address]。</p>
        <p>法定代表人：[-debtor_head]，董事长。</p><p>被执行人：[debtor=guarantor]，住所地[-guarantor_address]。</p>
        <p>[applicant]与[debtor]、[debtor=guarantor]金融借款合同纠纷一案，[-judgment]民事判决书已经发生法律效力，申请
        执行标的本金3650万元及
        利息。本院依法立案执行。</p>
        <p>执行过程中，本院通过网络执行查控系统和实地调查，对被执行人的银行存款、车辆、不动产、证券、工商登记等财产进
        行了查询；于[-seal_date]
        查封被执行人[debtor]名下[capacity?=capacity]焦化产能指标，经两次网络司法拍卖均流拍，申请执行人不同意以物抵债；
        划拨被执行人存款
        126,380.52元，已发还申请执行人；对被执行人法定代表人采取限制高消费措施，并将被执行人纳入失信被执行人名单。申请
        执行人未能提供其他可供
        执行的财产线索，并于[-talked]签收终结本次执行程序告知书。</p>
        """,
        talked=after(deal.end_date, 50),
    )
    second = sheet(
        deal,
        """
        <p>本院认为，本案现阶段不具备继续执行的条件。依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第
        五百一十九条的规定，
        裁定如下：</p><p>终结本次执行程序。</p>
        <p>申请执行人发现被执行人有可供执行财产的，可以再次申请执行。再次申请不受申请执行时效期间的限制。</p><p>本裁定
        送达后即发生法律效力。</p>
        <div class="s">审　判　长　[-j1]<br>审　判　员　[-j2]<br>审　判　员　[-j3]<br>[ruling_date=day:cn]@@<br>书　记
        　员　[-clerk]</div>
        """,
        stamp(deal.court.full, left=102, top=14),
        day=after(deal.end_date, 58),
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (first, second), Subtype.TERMINATION, style=TIGHT)


def designation_ruling(deal: Deal) -> HtmlPaper:
    """The high court hands a case from one court to another."""
    page = sheet(
        deal,
        """
        <div class="c">[court=high]</div><div class="t">执 行 裁 定 书</div><div class="n">
        [case_number=number]</div>
        <p>申请执行人：[applicant]，住所地[-applicant_address]。</p><p>法定代表人：[-applicant_head]，该行董事长。</p>
        <p>被执行人：[debtor]，住所地[-debtor_address]。</p><p>法定代表人：[-debtor_head]，该公司董事长。</p>
        <p>[applicant]与[debtor]借款合同纠纷一案，[-other_court]于[-taken]立案执行，案号为[-other_case]。执行中，
        [-other_court]报请本院指定其他法院执行。</p>
        <p>本院认为，为便于执行，本案由被执行人主要财产所在地法院执行为宜。依照《中华人民共和国民事诉讼法》第二百二十
        四条、《最高人民法院关于
        高级人民法院统一管理执行工作若干问题的规定》第八条之规定，裁定如下：</p>
        <p>一、[-other_case]案件由[-court]执行。</p><p>二、[-other_court]已采取的查封、冻结措施继续有效，并应于收到本
        裁定后十日内
        将案卷材料移送[-court]。</p>
        <p>本裁定立即执行。</p>
        <div class="s">审　判　长　[-j1]<br>审　判　员　[-j2]<br>审　判　员　[-j3]<br>[ruling_date=day:cn]@@<br>书　记
        　员　[-clerk]</div>
        """,
        stamp("山西省高级人民法院", left=100, top=12),
        high="山西省高级人民法院",
        number=f"（{deal.case_year}）晋执{deal.case_serial % 70 + 6}号",
        taken=after(deal.seal_date, -70),
        day=after(deal.seal_date, -12),
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (page,), Subtype.DESIGNATION, style=SONG)


def creditor_change_ruling(deal: Deal) -> HtmlPaper:
    """The claim was assigned; the assignee becomes the applicant."""
    number = f"（{deal.case_year + 1}）{deal.court.code}执异{deal.case_serial % 60 + 5}号"
    page = sheet(
        deal,
        """
        <div class="c">[court=court_short]</div><div class="t">执行裁定书</div><div class="n">[case_number=number]</div>
        <p>申请人：{applicant?|山西朔汀资产管理有限公司}，住所地太原市小店区长治路226号。</p><p>法定代表人：尹立安，该
        公司总经理。</p>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]。</p>
        <p>本院在执行[applicant]与[debtor]金融借款合同纠纷一案（[-case]）中，{applicant?|山西朔汀资产管理有限公司}向本
        院申请变更其为本案申请
        执行人。</p>
        <p>本院查明，[-sold]，[applicant]与{applicant?|山西朔汀资产管理有限公司}签订《不良资产批量转让协议》，将
        [-judgment]民事判决确定的债权及
        从权利全部转让，并于同月在《三晋商报》刊登债权转让暨催收公告。依照《最高人民法院关于民事执行中变更、追加当事人
        若干问题的规定》第九条、
        第二十八条规定，裁定如下：</p>
        <p>变更{applicant?|山西朔汀资产管理有限公司}为[-case]案件的申请执行人。</p>
        <p>如不服本裁定，可以自裁定书送达之日起十日内，向上一级人民法院申请复议。</p>
        <div class="s">审 判 长　[-j1]<br>审 判 员　[-j2]<br>审 判 员　[-j3]<br>[ruling_date=day:cn]@@<br>
        书 记 员　[-clerk]</div>
        """,
        stamp(deal.court.short, left=18, top=12),
        number=number,
        sold=after(deal.seal_date, 240),
        day=after(deal.seal_date, 371),
    )
    style = HEI.replace("16pt/30pt", "14pt/24pt").replace("padding: 35mm", "padding: 27mm")
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (page,), Subtype.OTHER, style=style)


def order_to_sell_ruling(deal: Deal) -> HtmlPaper:
    """The court orders that sealed capacity be auctioned; no buyer yet."""
    page = sheet(
        deal,
        """
        <div class="c">[court]</div><div class="t">执行裁定书</div><div class="n">[case_number=case2]</div>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]，统一社会信用代码：[debtor_credit_code=debtor_code]。</p>
        <p>本院依据已经发生法律效力的[-judgment]民事调解书，于[-seal_date]以[-case1]执行裁定书查封了被执行人[debtor]所
        有的
        [capacity:nian_chan]焦化产能指标。因被执行人至今未履行义务，依照《中华人民共和国民事诉讼法》第二百四十四条、第
        二百四十七条的规定，
        裁定如下：</p>
        <p>拍卖被执行人[debtor]所有的[capacity:nian_chan]焦化产能指标。</p><p>本裁定送达后即发生法律效力。</p>
        <div class="s"><div>执行员　　[-j1]</div><div style="padding-top:12mm">[ruling_date=day:cn]</div>@@
        <div style="padding-top:12mm">书记员　　[-clerk]</div></div>
        """,
        stamp(deal.court.full, left=16, top=6),
        day=after(deal.notice_date, -55),
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (page,), Subtype.OTHER, style=HEI)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    termination_ruling,
    designation_ruling,
    creditor_change_ruling,
    order_to_sell_ruling,
]
