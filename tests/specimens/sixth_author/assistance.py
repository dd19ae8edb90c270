"""Notices that ask an office to help with a sealing or a transfer, and what the offices send back."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field, fill
from tests.specimens.sixth_author.court_pages import FANG, KAI, SMALL, SONG, court_paper, wide
from tests.specimens.sixth_author.office import days, earlier, human, old_case

_NOTICE = Kind.ASSISTANCE_NOTICE
_TEAR = """
.tear { border-top: 0.3mm dashed #000; margin: 6mm 0 4mm; text-align: center; font-size: 9pt; line-height: 1;
height: 0 }
.h { font-family: "AR PL UKai CN", FandolKai; color: #1d2f77 }
"""


_FILLED = "u { text-underline-offset: 1.4mm; font-family: 'AR PL UKai CN' }"


def first_with_coupon(deal: Deal) -> HtmlPaper:
    """A notice with a coupon below, which the bureau fills by hand and sends back."""
    extra: dict[str, Field] = {
        "bureau": f"{deal.debtor.city}经济和信息化委员会",
        "man": human(deal, "man"),
        "back": days(deal.seal_date, 1),
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">协助执行通知书</p><p class="no">[case_number=case]</p>
    <p class="q">[addressee=bureau]：</p>
    <p>我院在执行[-applicant]与[-debtor]借款合同纠纷一案中，作出的[-case1]执行裁定书已发生法律效力。
    因被执行人持有的焦化产能由你单位管理，
    根据《中华人民共和国民事诉讼法》第二百五十一条规定，请协助执行下列事项：</p>
    <p>查封被执行人[holder=debtor]在你委登记的焦化产能[capacity]，自[seal_start]起至[seal_end]止。查封期内停办转移、
    抵押等一切变更。</p>
    <p>附：[-case1]执行裁定书一份。联系人：[-man]　电话：0357-2210486</p>
    <p class="sig">[-seal_date:cn]SEAL</p>
    <div class="tear">…………………………沿此线裁下寄回…………………………</div>
    <p class="court" style="font-size:16pt">[-court]　协助执行通知书（回执）</p>
    <p class="q">[-court_short]：</p>
    <p>你院[case_number=case]协助执行通知书及所附裁定书均已收到，我单位处理如下：<u class="h">
    已于当日在产能台账上作查封登记。
    经核，该公司上述产能{seal_rank|first|此前未被其他法院查封}。　</u></p>
    <p class="sig">经办人 <span class="h">COUNTER</span>　　<span class="h">[reply_date=back:sp]</span></p>
    """.replace("COUNTER", human(deal, "counter")),
    )
    style = FANG.replace("16pt/28pt", "14pt/23pt").replace("32mm 26mm 28mm", "22mm 26mm 18mm") + _TEAR
    found = court_paper(deal, _NOTICE, texts, extra=extra, style=style, form="")
    inked = stamp(f"{deal.debtor.city}经济和信息化委员会", left=138, top=225, size=38, turn=6)
    return HtmlPaper(_NOTICE, (found.sheets[0] + inked,), None, style)


def gaps_waiting(deal: Deal) -> HtmlPaper:
    """An old printed form with underlined gaps, of a county court that comes second."""
    deal = earlier(deal, 3)
    extra: dict[str, Field] = {
        "number": old_case(deal, 2),
        "office": f"{deal.debtor.county}中小企业局",
        "end": days(deal.seal_date, 729),
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">协助执行通知书</p><p class="no">[case_number=number]</p>
    <p class="q"><u>　[addressee=office]　</u>：</p>
    <p>关于<u>　[-third]　</u>与<u>　[-debtor]　</u>纠纷一案，我院作出的<u>　[-number]　</u>裁定书已经发生法律效力。
    因<u>　[-debtor]　</u>未
    按规定履行义务，根据《中华人民共和国民事诉讼法》第<u>　二百五十一　</u>条的规定，请协助执行以下事项：</p>
    <p><u>　{seal_rank|waiting|轮候查封}[holder=debtor]名下的焦炭产能[capacity:wan]，
    查封期间自[seal_start=seal_date:dot]至[seal_end=end:dot]，
    在先查封解除后本查封即生效。未经我院准许，不得为其办理任何手续。　</u></p>
    <p>附：<u>　裁定书壹份　</u></p>
    <p class="sig" style="margin-top:14mm">[-seal_date:cn]SEAL</p>
    <p class="q" style="margin-top:10mm">承办人：JUDGE　　联系电话：0358-3022157</p>
    <p class="q">（此联送达协助执行单位）</p>
    """.replace("JUDGE", wide(deal.judges[0])),
    )
    return court_paper(
        deal,
        _NOTICE,
        texts,
        extra=extra,
        style=SONG + "u { text-underline-offset: 1.4mm; font-family: 'AR PL UKai CN' }",
        form="",
    )


def renewed_notice(deal: Deal) -> HtmlPaper:
    """A renewal in numbered items; the first sealing's days are told before those of the renewed one."""
    start = days(deal.seal_end, 1)
    extra: dict[str, Field] = {
        "bureau": f"{deal.debtor.city}工业和信息化局",
        "start": start,
        "end": days(start, 1095),
        "signed": days(deal.seal_end, -6),
        "first_start": days(deal.seal_date, 1),
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">协助执行通知书</p><p class="no">[case_number=case7:half]</p>
    <p class="q">[addressee=bureau]：</p>
    <p>[-applicant]申请执行[-debtor]一案，本院已于[-seal_date]作出[-case1]执行裁定，查封其焦化产能，
    期限自[-first_start]至[-seal_end]。
    现该期限即将届满。依照有关法律规定，请贵局协助办理：</p>
    <p>1、对[holder=debtor]焦化产能[capacity:wide]办理{seal_rank|renewed|续行查封}手续，期限三年；</p>
    <p>2、续行查封期限从[seal_start=start]起计，至[seal_end=end]届满；</p>
    <p>3、续行查封期间，暂停受理该产能的置换、出让、核销申请；</p>
    <p>4、如该产能被列入压减计划，应先函告本院，相应补偿款项不得向被执行人支付。</p>
    <p>特此通知。</p><p class="sig" style="margin-top:12mm">[-signed:cn]SEAL</p>
    """,
    )
    return court_paper(deal, _NOTICE, texts, extra=extra, style=KAI, form="")


def bureau_coupon(deal: Deal) -> HtmlPaper:
    """The coupon alone, sent back by a county office which counts its own rank among the sealings in a table."""
    back = days(deal.seal_date, 3)
    extra: dict[str, Field] = {
        "bureau": f"{deal.debtor.county}工业信息化和科技局",
        "back": back,
        "start": back,
        "end": days(back, 1095),
        "earlier_day": days(deal.seal_date, -210),
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title" style="letter-spacing:0.1em">协助执行通知书回执</p>
    <p class="q">[-court_short]：</p>
    <p>贵院[case_number=case]协助执行通知书收悉。现将我局（{addressee?|BUREAU}）办理情况函复如下：</p>
    <table><tr><td>产能持有单位</td><td colspan="3">[holder=debtor]</td></tr>
    <tr><td>协助查封产能</td><td>[capacity]</td><td>该企业核定总产能</td><td>[-whole_capacity]</td></tr>
    <tr><td>查封起止</td><td colspan="3">[seal_start=start:pad] 至 [seal_end=end:pad]</td></tr>
    <tr><td>在先查封情况</td><td colspan="3">[-other_court]于[-earlier_day]首先查封，期限三年；
    贵院本次查封列{seal_rank|waiting|第二顺位（轮候）}。</td></tr>
    <tr><td>备　　注</td><td colspan="3">该产能对应焦炉已于2012年停产，未列入当年压减名单</td></tr></table>
    <p class="sig" style="margin-top:10mm">[addressee?=bureau]</p><p class="sig">[reply_date=back]SEAL</p>
    """.replace("BUREAU", f"{deal.debtor.county}工业信息化和科技局"),
    )
    return court_paper(
        deal,
        _NOTICE,
        texts,
        extra=extra,
        style=SMALL.replace("13pt/22pt", "14pt/25pt"),
        form="",
        ring=f"{deal.debtor.county}工业信息化和科技局",
    )


def hand_over_to_buyer(deal: Deal) -> HtmlPaper:
    """After the sale the court asks the bureau to lift the seal and to book the capacity to the buyer."""
    extra: dict[str, Field] = {"bureau": f"{deal.debtor.city}工业和信息化局", "lawyer": human(deal, "l")}
    texts = (
        """
    <p class="court">[court]</p><p class="title">协助执行通知书</p><p class="no">[case_number=case5]</p>
    <p class="q">[addressee=bureau]：</p>
    <p>本院执行的[-applicant]与[-debtor]一案，已依法将被执行人焦化产能拍卖处置，[-case4]执行裁定书已送达买受人。
    请协助执行以下事项：</p>
    <p>一、解除本院对{holder?|DEBTOR}焦化产能[capacity]的查封；</p>
    <p>二、将上述产能由{holder?|DEBTOR}变更登记至买受人{holder?|BUYER}名下，并出具产能确认文件。</p>
    <p>上述拍卖成交价[-price:yuan]元已全额缴清，买受人代理人[-lawyer]持本通知前往办理。</p>
    <p>附：执行裁定书、成交确认书复印件各一份。</p>
    <p class="sig" style="margin-top:16mm">[-ruling_date:cn]SEAL</p>
    """.replace("DEBTOR", deal.debtor.name).replace("BUYER", deal.buyer.name),
    )
    return court_paper(deal, _NOTICE, texts, extra=extra, style=FANG, form="")


def reply_by_letter(deal: Deal) -> HtmlPaper:
    """A bureau's red-headed letter in reply to the court: where the seal was booked, and as the first."""
    back = days(deal.seal_date, 2)
    sheet = fill(
        deal,
        """
    <p class="red">BUREAU</p><div class="line"></div><p class="q r">市经信函〔BYEAR〕47号</p>
    <p class="t">关于协助查封焦化产能情况的复函</p>
    <p class="q">[court?=court_short]：</p>
    <p>你院送达的[case_number=case]协助执行通知书收悉。我委立即组织核查，现将办理结果函复如下：</p>
    <p>经查，[holder=debtor]现有备案焦化产能[-whole_capacity:wan]。我委自[seal_start]起，
    对其中[capacity:wan]产能予以查封登记，至
    [seal_end]止。截至复函之日，除你院外无其他机关查封、冻结该产能，你院系{seal_rank|first|首家查封}。</p>
    <p>专此函复。</p>
    <p class="sig" style="margin-top:16mm">{addressee?|BUREAU}</p><p class="sig">[reply_date=back]</p>
    <p class="q" style="margin-top:12mm">（联系人：原材料科　电话：2036618）</p>
    """.replace("BUREAU", f"{deal.debtor.city}经济和信息化委员会").replace("BYEAR", str(back.year)),
        {"back": back},
    )
    style = (
        FANG
        + """
.red { color: #d21f1f; text-align: center; text-indent: 0; font: 700 28pt/1.6 FandolSong, "Noto Serif CJK SC" }
.line { border-top: 0.9mm solid #d21f1f; margin: 3mm 0 } .r { text-align: right }
.t { text-indent: 0; text-align: center; font: 700 20pt/2.2 FandolSong, "Noto Serif CJK SC" }
"""
    )
    inked = stamp(f"{deal.debtor.city}经济和信息化委员会", left=130, top=188, turn=-7)
    return HtmlPaper(_NOTICE, (sheet + inked,), None, style)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    first_with_coupon,
    gaps_waiting,
    renewed_notice,
    bureau_coupon,
    hand_over_to_buyer,
    reply_by_letter,
]
