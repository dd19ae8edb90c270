"""Letters from court to court about who may dispose of sealed capacity."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.phrases import Field
from tests.specimens.sixth_author.court_pages import FANG, KAI, SMALL, SONG, court_paper, wide
from tests.specimens.sixth_author.office import days, earlier, human, old_case

_LETTER = Kind.TRANSFER_LETTER


def asks_for_hand_over(deal: Deal) -> HtmlPaper:
    """A court whose creditor holds a pledge asks the first court to hand the capacity over."""
    extra: dict[str, Field] = {"day": days(deal.seal_date, 95), "first": days(deal.seal_date, -40)}
    texts = (
        """
    <p class="court">[court]</p><p class="title">商请移送执行函</p><p class="no">[case_number=case2]</p>
    <p class="q">[addressee=other_court]：</p>
    <p>本院受理的[-applicant]申请执行[-debtor]实现担保物权一案，
    申请执行人对[-debtor]名下[-capacity]焦化产能及其收益依法享有优先受偿权。
    经查，贵院在执行[-other_case]案件中，已于[-first]先行查封该产能，至今已逾六十日，
    尚未发布拍卖公告或者进入变卖程序。</p>
    <p>根据《最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复》第一条的规定，
    商请贵院将上述查封财产移送本院执行。
    请贵院自收到本函之日起十五日内向本院出具移送执行函，并附查封裁定书、协助执行通知书复印件。</p>
    <p>执行所得价款，本院将依法保留贵院案件债权人的相应份额。</p><p>专此函商，请予支持。</p>
    <p class="sig" style="margin-top:10mm">[letter_date=day:cn]SEAL</p>
    <p class="q">联系人：JUDGE　　电话：0355-2048811　　地址：[-city]迎宾街112号</p>
    """.replace("JUDGE", wide(deal.judges[1])),
    )
    return court_paper(deal, _LETTER, texts, extra=extra, style=FANG.replace("16pt/28pt", "15pt/26pt"), form="")


def hands_over(deal: Deal) -> HtmlPaper:
    """The first court agrees, with a table of what it sealed and of its own creditors' claims."""
    number = f"（{deal.case_year}）{deal.other_court.code}执{deal.case_serial + 37}号之二"
    extra: dict[str, Field] = {
        "number": number,
        "day": days(deal.seal_date, 112),
        "claim": deal.deposit,
        "asked": days(deal.seal_date, 95),
    }
    texts = (
        """
    <p class="court">[court=other_court]</p><p class="title">移送执行函</p><p class="no">[case_number=number]</p>
    <p class="q">[addressee=court]：</p>
    <p>你院[-asked][-case2]商请移送执行函收悉。经研究，同意将我院首先查封的下列财产移送你院处置：</p>
    <table><tr><th>财产名称</th><th>权利人</th><th>查封文书</th><th>移送内容</th></tr>
    <tr><td>焦化产能指标[-capacity]</td><td>[-debtor]</td><td>[-other_case]之一执行裁定书</td><td>评估、
    拍卖及价款分配前的一切处分权</td></tr></table>
    <p>我院案件申请执行人[-third]的债权数额为[-claim:yuan]元（截至移送之日），请你院在制作分配方案时一并考虑，
    并将处置结果函告我院。我院的查封
    顺位不因移送而变更。</p><p>此致</p>
    <p class="sig" style="margin-top:14mm">[court=other_court]</p><p class="sig">[letter_date=day:cn]SEAL</p>
    <p class="q">附件：1.查封裁定书　2.协助执行通知书及回执　3.债权明细</p>
    """,
    )
    return court_paper(
        deal,
        _LETTER,
        texts,
        extra=extra,
        style=SMALL.replace("13pt/22pt", "14pt/25pt"),
        form="",
        ring=deal.other_court.full,
    )


def entrusts_county(deal: Deal) -> HtmlPaper:
    """A letter of 2013–2015 that entrusts a case to the court where the capacity lies."""
    deal = earlier(deal, 3)
    extra: dict[str, Field] = {
        "number": old_case(deal),
        "local": f"山西省{deal.buyer.county}人民法院",
        "day": days(deal.seal_date, 33),
        "judged": f"（{deal.case_year - 1}）{old_case(deal)[6:].split('执')[0]}民初字第{deal.case_serial - 9}号",
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">委托执行函</p><p class="no">[case_number=number]</p>
    <p class="q">[addressee=local]：</p>
    <p>我院在执行[-third]与[-debtor]联营合同纠纷一案中，查明被执行人在我院辖区内已无财产可供执行，
    其主要财产即焦化产能[-capacity:wan]及厂房设备均
    在你院辖区。根据《最高人民法院关于委托执行若干问题的规定》第一条，现将该案委托你院执行，请予立案，
    并将立案情况书面告知我院。</p>
    <p>委托事项及要求：依[-judged]民事判决书，执行款项及迟延履行利息共计[-deposit:yuan]元。
    已查封产能的期限至[-seal_end]，请注意续封。</p>
    <p>附：一、生效法律文书；二、查封手续；三、申请执行书；四、案款账户。</p>
    <p class="sig" style="margin-top:18mm">[letter_date=day:cn]SEAL</p>
    <p class="q">承办人：JUDGE　　书记员：CLERK</p>
    """.replace("JUDGE", wide(deal.judges[0])).replace("CLERK", wide(deal.clerk)),
    )
    return court_paper(deal, _LETTER, texts, extra=extra, style=SONG, form="")


def joins_distribution(deal: Deal) -> HtmlPaper:
    """A later court tells the selling court of its creditor's share and sends the papers along, without a heading."""
    extra: dict[str, Field] = {
        "number": f"（{deal.case_year}）{deal.other_court.code}执{deal.case_serial + 37}号",
        "day": days(deal.end_date, 9),
        "man": human(deal, "man"),
    }
    texts = (
        """
    <p class="title" style="letter-spacing:0.2em">关于移送处分权并参与分配的函</p><p class="no">
    [case_number=number:six]</p>
    <p class="q">[addressee=court_short]：</p>
    <p>获悉贵院于[-start_date]对[-debtor]的焦化产能公开拍卖，现该产能已拍卖成交。
    本院执行的[-third]与[-debtor]货款纠纷案，亦对该产能依法采取了
    查封措施。为避免重复处分，本院同意由贵院统一处分，查封手续随函移送。</p>
    <p>本院案件债权本金[-deposit:yuan]元，请贵院在分配拍卖价款[-price:yuan]元时予以扣留，并汇入本院账户。</p>
    <p>望予支持为盼。</p>
    <p class="sig" style="margin-top:20mm">[court=other_court]</p><p class="sig">[letter_date=day]SEAL</p>
    <p class="q">（联系人：[-man]，13×××××6021）</p>
    """,
    )
    return court_paper(deal, _LETTER, texts, extra=extra, style=KAI, form="", ring=deal.other_court.full)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    asks_for_hand_over,
    hands_over,
    entrusts_county,
    joins_distribution,
]
