"""Rulings that seal capacity, keep it sealed or let it go."""

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.fourth_author import after, sheet
from tests.specimens.html_paper import HtmlPaper, stamp

FANG = """
section.sheet { box-sizing: border-box; padding: 27mm 26mm 14mm 28mm; font: 14.5pt/24.5pt "FandolFang" }
p { margin: 0; text-indent: 2em }
.c { font: 22pt/40pt "FandolSong"; text-align: center; letter-spacing: 0.08em }
.t { font: bold 26pt/48pt "FandolSong"; text-align: center; letter-spacing: 0.4em; text-indent: 0.4em }
.n { text-align: right; margin: 2mm 4mm 7mm 0 }
.s { text-align: right; margin: 11mm 10mm 0 0; position: relative; white-space: pre; line-height: 25pt }
"""

KAI = """
section.sheet { box-sizing: border-box; padding: 28mm 28mm 18mm 30mm; font: 15pt/27pt "AR PL UKai CN" }
p { margin: 0; text-indent: 2em }
.c { font: 20pt/34pt "WenQuanYi Micro Hei"; text-align: center }
.t { font: 22pt/40pt "WenQuanYi Micro Hei"; text-align: center; letter-spacing: 0.5em; text-indent: 0.5em }
.n { text-align: center; margin: 0 0 6mm }
.s { margin: 10mm 0 0 78mm; position: relative }
.stampbox { position: absolute; left: 36mm; color: #b3282d; border: 1pt solid #b3282d; font: 13pt/17pt "FandolKai";
  padding: 1mm 2mm }
"""

SANS = """
section.sheet { box-sizing: border-box; padding: 24mm 24mm 18mm 26mm; font: 14pt/24pt "Noto Serif CJK SC" }
p { margin: 0; text-indent: 2em }
.c { font: 500 19pt/32pt "Noto Sans CJK SC"; text-align: center }
.t { font: 500 22pt/40pt "Noto Sans CJK SC"; text-align: center }
.n { text-align: right; margin: 1mm 0 4mm; font-size: 13.5pt }
.s { text-align: right; margin: 9mm 4mm 0 0; position: relative }
.pg { position: absolute; bottom: 10mm; left: 0; right: 0; text-align: center; font-size: 10pt }
"""


def seal_ruling_first(deal: Deal) -> HtmlPaper:
    """The first sealing in an enforcement, signed by three."""
    page = sheet(
        deal,
        """
        <div class="c">[court]</div><div class="t">执行裁定书</div><div class="n">[case_number=case1]</div>
        <p>申请执行人：[applicant]，住所地[-applicant_address]。</p><p>负责人：[-applicant_head]，行长。</p>
        <p>被执行人：[debtor]，住所地[-debtor_address]。</p><p>法定代表人：[-debtor_head]，董事长。</p>
        <p>本院在执行[applicant]与[debtor]金融借款合同纠纷一案中，责令被执行人履行[-judgment]民事判决书确定的义务，但
        被执行人至今
        未履行。依照《中华人民共和国民事诉讼法》第二百四十四条、《最高人民法院关于人民法院民事执行中查封、扣押、冻结财
        产的规定》第一条之规定，
        裁定如下：</p>
        <p>查封被执行人[debtor]名下[capacity]焦化产能指标，查封期限{seal_years|3|三年}。</p>
        <p>查封期间，未经本院许可，不得对上述产能指标办理转让、置换、变更等手续。</p><p>本裁定立即执行。</p>
        <div class="s"><div>审　判　长　　[-j1]</div><div>审　判　员　　[-j2]</div><div>审　判　员　　[-j3]</div>
        <div style="padding-top:5mm">[ruling_date=seal_date:cn]</div>@@<div style="padding-top:5mm">
        书　记　员　　[-clerk]</div></div>
        """,
        stamp(deal.court.full, left=98, top=15),
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (page,), Subtype.SEALING, style=FANG)


def seal_ruling_many_assets(deal: Deal) -> HtmlPaper:
    """A sealing of accounts, land, machines and capacity; several debtors; titled as a civil ruling."""
    first = sheet(
        deal,
        """
        <div class="c">[court=court_short]</div><div class="t">民 事 裁 定 书</div><div class="n">
        [case_number=case:half]</div>
        <p>申请执行人：[applicant]，统一社会信用代码[-applicant_code]。</p><p>法定代表人：[-applicant_head]，该公司董
        事长。</p>
        <p>被执行人：[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]。</p><p>法定代表人：[-debtor_head]，该
        公司董事长。</p>
        <p>被执行人：[debtor=guarantor]，住所地[-guarantor_address]。</p><p>法定代表人：[-guarantor_head]，该公司经理
        。</p>
        <p>被执行人：{debtor|季云峰}，男，汉族，1969年4月2日出生，住[-city][-county]滨河路11号。</p>
        <p>本院依据已经发生法律效力的[-judgment]民事判决书，于[-told]向被执行人[debtor]、[debtor=guarantor]、
        {debtor|季云峰}发出执行通知，
        责令其偿还申请执行人[applicant]借款本金4800万元及利息，承担案件受理费281800元、执行费115400元，但被执行人至今
        未按执行通知履行法律
        文书确定的义务。依照《中华人民共和国民事诉讼法》第二百四十二条、第二百四十三条、第二百四十四条，《最高人民法院
        关于适用〈中华人民共和国
        民事诉讼法〉的解释》第四百八十七条的规定，裁定如下：</p>
        <p>一、冻结、划拨被执行人在金融机构的存款5200万元，冻结期限一年；</p>
        <div class="pg">— 1 —</div>
        """,
        told=after(deal.seal_date, -21),
    )
    second = sheet(
        deal,
        """
        <p>二、查封被执行人[debtor]位于[-debtor_address]的国有土地使用权（面积213.4亩）及地上厂房、设备，期限
        {seal_years?|3|三年}；</p>
        <p>三、查封被执行人[debtor]经山西省经济和信息化委员会核定的焦化产能[capacity]，期限{seal_years|3|三年}；</p>
        <p>四、查封被执行人[debtor=guarantor]所有的晋L·3K027号等运输车辆12辆，期限二年；</p>
        <p>五、扣留、提取被执行人{debtor|季云峰}在[debtor]的收入。</p>
        <p>需要续行查封、冻结的，申请执行人应当在查封、冻结期限届满七日前向本院提出书面申请；逾期未申请的，自行承担不
        能续行查封、冻结的
        法律后果。</p><p>本裁定送达后立即生效。</p>
        <div class="s">执行员　　[-j1]<br>执行员　　[-j2]<br>[ruling_date=seal_date:cn]@@<br>书记员　　[-clerk]</div>
        <div class="pg">— 2 —</div>
        """,
        stamp(deal.court.short, left=112, top=2),
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (first, second), Subtype.SEALING, style=SANS)


def unseal_ruling(deal: Deal) -> HtmlPaper:
    """Capacity is let go after the parties settled."""
    page = sheet(
        deal,
        """
        <div class="c">[court]</div><div class="t">执行裁定书</div><div class="n">[case_number=case2:six]</div>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]，住所地[-debtor_address]。</p>
        <p>本院在执行[applicant]申请执行[debtor]民间借贷纠纷一案中，于[-seal_date]作出[-case1]执行裁定书，查封了被执行
        人[debtor]所有的
        [capacity:wan]焦化产能指标。现双方当事人达成和解协议并已履行完毕，申请执行人于[-asked]向本院申请解除查封。</p>
        <p>经审查，申请执行人的申请符合法律规定。依照《最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定》
        第三十一条第一款
        第（三）项的规定，裁定如下：</p>
        <p>解除对被执行人[debtor]所有的[capacity:wan]焦化产能指标的查封。</p><p>本裁定立即开始执行。</p>
        <div class="s">审　判　长　[-j1]<br>审　判　员　[-j2]<br>审　判　员　[-j3]<br><br>[ruling_date=done:cn]@@<br>
        <br>
        书　记　员　[-clerk]</div><div class="stampbox" style="bottom:38mm">本件与原本核对无异</div>
        """,
        stamp(deal.court.full, left=8, top=20),
        asked=after(deal.seal_date, 170),
        done=after(deal.seal_date, 176),
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (page,), Subtype.UNSEALING, style=KAI)


def preservation_ruling(deal: Deal) -> HtmlPaper:
    """A freeze before the judgment, with the insurer's letter as security and the note on review."""
    number = f"（{deal.case_year}）{deal.court.code}财保{deal.case_serial % 90 + 3}号"
    page = sheet(
        deal,
        """
        <div class="c">[court]</div><div class="t">民 事 裁 定 书</div><div class="n">[case_number=number]</div>
        <p>申请人：[applicant]，住所地[-applicant_address]。</p><p>法定代表人：[-applicant_head]，董事长。</p>
        <p>被申请人：[debtor]，住所地[-debtor_address]。</p><p>法定代表人：[-debtor_head]，总经理。</p>
        <p>申请人[applicant]因与被申请人[debtor]金融借款合同纠纷，于[-asked]向本院申请诉前财产保全，请求对被申请人价值
        2300万元的财产采取保全措施。
        禾泰财产保险股份有限公司山西分公司以保单保函提供担保。</p>
        <p>本院经审查认为，申请人的申请符合法律规定。依照《中华人民共和国民事诉讼法》第一百零一条、第一百零二条、第一
        百零三条第一款之规定，
        裁定如下：</p>
        <p>查封被申请人[debtor]所有的[capacity:wide]焦化产能指标，保全价值以2300万元为限，期限{seal_years|2|两年}。</p>
        <p>案件申请费5000元，由申请人[applicant]负担。</p><p>本裁定立即开始执行。</p>
        <p>如不服本裁定，可以自收到裁定书之日起五日内向本院申请复议一次。复议期间不停止裁定的执行。</p>
        <p>申请人在人民法院采取保全措施后三十日内不依法提起诉讼或者申请仲裁的，本院将依法解除保全。</p>
        <div class="s">审判员　　[-j1]<br>[ruling_date=seal_date:cn]@@<br>法官助理　　贺志诚<br>书记员　　[-clerk]</div>
        """,
        stamp(deal.court.full, left=112, top=3),
        number=number,
        asked=after(deal.seal_date, -2),
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (page,), Subtype.PRESERVATION, style=SANS)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    seal_ruling_first,
    seal_ruling_many_assets,
    unseal_ruling,
    preservation_ruling,
]
