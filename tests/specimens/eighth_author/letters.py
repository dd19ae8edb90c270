"""Letters between courts about who sells: request, transfer, answer, and a handing over of the file."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.tools import FANG, KAI, SONG, court_css, earlier_years, later, old_case, seal, share
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.phrases import Field, fill


def _letter(sheet: str, style: str) -> HtmlPaper:
    return HtmlPaper(Kind.TRANSFER_LETTER, (sheet,), None, style)


def asks_for_transfer(deal: Deal) -> HtmlPaper:
    """A court with a mortgage creditor asks the first-sealing court to hand over the right to sell (商请移送执行函)."""
    extra: dict[str, Field] = {"day": later(deal.seal_date, 130), "owed": share(deal.price, 150)}
    sheet = fill(
        deal,
        """
        <p class="c">[court]</p><p class="t">商请移送执行函</p><p class="n">[case_number=case2]</p>
        <p class="l">[addressee=other_court]：</p>
        <p>我院立案执行的[-applicant]与[-debtor]金融借款合同纠纷一案，执行标的[-owed:yuan]元，申请执行人对被执行人的焦
        化生产装置及
        其所附产能享有抵押权，其债权依法优先受偿。经查，贵院已于[-seal_date:ar]以[-other_case]裁定首先查封了被执行人的
        [-capacity]焦化产能，迄今已逾六十日，尚未就该财产发布拍卖公告或进入变卖程序。</p>
        <p>根据《最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复》第一条的规定，特商请贵院将
        上述产能移送
        我院处分，并于收到本函之日起十五日内出具移送执行函。贵院所涉债权的受偿数额，我院将在分配时一并提存、留足。</p>
        <p>附：1.本院[-judgment]民事判决书；2.抵押登记材料复印件。</p>
        <p class="r" style="margin-top: 16mm">SEAL[letter_date=day:cn]</p><p class="l">联系人：J1　电话
        ：0355-XXXX266</p>
        """.replace("J1", deal.judges[0]).replace("SEAL", seal(deal.court.full, turn=5)),
        extra,
    )
    return _letter(sheet, court_css(FANG, 15.5, 29, "28mm 27mm"))


def hands_over(deal: Deal) -> HtmlPaper:
    """The first-sealing county court hands over capacity of several companies, listed in a small table."""
    extra: dict[str, Field] = {"day": later(deal.seal_date, 150)}
    sheet = fill(
        deal,
        """
        <p class="c">[court=court_short]</p><p class="t">移送执行函</p><p class="n">[case_number=case3]</p>
        <p class="l">[addressee=other_court_short]：</p>
        <p>你院[-other_case]商请移送执行函收悉。经审查，符合移送条件，现将我院首先查封的下列财产移送你院执行，我院查封
        手续予以
        保留，由你院依法处分并在分配时通知我院：</p>
        <table><tr><td>序号</td><td>权利人</td><td>财　产</td><td>查封文书</td></tr>
        <tr><td>1</td><td>[-debtor]</td><td>焦化产能[-capacity]</td><td>[-case1]</td></tr>
        <tr><td>2</td><td>[-guarantor]</td><td>洗煤厂土地使用权42亩</td><td>[-case2]</td></tr></table>
        <p>我院受理的申请执行人[-third]债权本金尚余未偿部分，请你院在处置所得价款中依法予以分配或提存。请将处置结果函
        告我院。</p>
        <p class="r" style="margin-top: 14mm">SEAL[letter_date=day:cn]</p>
        """.replace("SEAL", seal(deal.court.full, turn=-6)),
        extra,
    )
    style = court_css(KAI, 15, 28, "30mm 27mm") + (
        "table { border-collapse: collapse; margin: 3mm 0; width: 100%; font-size: 12pt }"
        " td { border: .3mm solid #000; padding: 0 2mm }"
    )
    return _letter(sheet, style)


def old_entrusting(deal: Deal) -> HtmlPaper:
    """A court of 2012 to 2014 entrusts another court with the enforcement (委托执行函) on a plain one-page form."""
    day = earlier_years(deal.seal_date, 4)
    extra: dict[str, Field] = {"day": day, "old": old_case(deal, day.year), "owed": share(deal.price, 30)}
    sheet = fill(
        deal,
        """
        <p class="c">[court=court_short:wide]</p><p class="t">委托执行函</p><p class="n">[case_number=old]</p>
        <p class="l">[addressee=other_court_short]：</p>
        <p>我院受理申请执行人[-third]与被执行人[-debtor]加工承揽合同欠款一案，案款[-owed:yuan]元。因被执行人的住所地及
        可供执行的
        焦化产能（年产[-capacity:wan]）、厂房等均在你院辖区，根据民事诉讼法第二百二十九条之规定，现委托你院代为执行，
        执行后将
        执行结果及案款及时函告、汇付我院。随函附送生效法律文书、立案审批表、调查笔录等共计27页。</p>
        <p>收到委托函后，请将立案情况十五日内告知我院。</p>
        <p class="r" style="margin-top: 22mm">SEAL[letter_date=day:cn]</p>
        <p class="l">（本函一式两份，一份附卷）</p>
        """.replace("SEAL", seal(deal.court.short, turn=10)),
        extra,
    )
    return _letter(sheet, court_css(SONG, 16, 31, "34mm 28mm"))


def answers_yes(deal: Deal) -> HtmlPaper:
    """A court agrees in a letter (复函) that the other may sell, on conditions; the date stands first, in Arabic."""
    extra: dict[str, Field] = {"day": later(deal.seal_date, 158), "due": later(deal.seal_date, 400)}
    sheet = fill(
        deal,
        """
        <p class="c" style="color: #b00">[court]</p><hr>
        <p class="n">[case_number=case]　　　[letter_date=day:sp]</p>
        <p class="t" style="font-size: 18pt">关于同意移送处置权的复函</p>
        <p class="l">[addressee=other_court]：</p>
        <p>贵院来函及附件收悉，经我院合议并报院领导批准，答复如下：</p>
        <p>一、[-debtor]名下[-capacity]焦化产能系我院首封，同意将处置权移送贵院，贵院可径行评估、拍卖，无须再征求我院
        意见；</p>
        <p>二、贵院应于[-due:ar]前处置完毕，逾期未处置的，处置权自动恢复由我院行使；</p>
        <p>三、处置价款中，应预留我院[-case]案首封债权人应得的百分之二十及执行费；</p>
        <p>四、拍卖成交后，我院凭贵院的成交裁定同步办理解封手续。</p><p>此复。</p>
        """.replace("[court]", "SEAL[court]").replace("SEAL", seal(deal.court.full, left=88, top=130)),
        extra,
    )
    return _letter(sheet, court_css(FANG, 15.5, 30, "28mm 27mm"))


PAPERS: list[Callable[[Deal], HtmlPaper]] = [asks_for_transfer, hands_over, old_entrusting, answers_yes]
