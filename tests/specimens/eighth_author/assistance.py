"""Assistance notices to the offices that keep the capacity lists, and what those offices write back."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.tools import (
    FANG,
    HEI,
    KAI,
    SONG,
    court_css,
    earlier_years,
    later,
    old_case,
    seal,
)
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.phrases import Field, fill


def _paper(sheet: str, style: str) -> HtmlPaper:
    return HtmlPaper(Kind.ASSISTANCE_NOTICE, (sheet,), None, style)


def underlined_form(deal: Deal) -> HtmlPaper:
    """An old pre-printed form with underlined blanks; the receipt below a dashed line is still empty."""
    day = earlier_years(deal.seal_date, 3)
    extra: dict[str, Field] = {
        "old": old_case(deal, day.year),
        "office": "[-city]经济和信息化委员会",
        "start": later(day, 1),
        "end": earlier_years(deal.seal_end, 4),
        "day": day,
        "old1": old_case(deal, day.year, "-1"),
    }
    sheet = fill(
        deal,
        """
        <p class="c">[court=court_short]</p><p class="t">协助执行通知书</p><p class="n">[case_number=old]</p>
        <p class="l"><u>　[addressee=office]　</u>：</p>
        <p>关于<u>　[-applicant]　</u>与<u>　[-debtor]　</u>因<u>　借款合同　</u>纠纷一案，本院作出的<u>[-old1]</u>民
        事裁定书
        已发生法律效力。因被执行人拒不履行，根据《中华人民共和国民事诉讼法》第<u>　二百五十一　</u>条之规定，请协助执
        行以下事项：</p>
        <p><u>　查封被执行人[holder=debtor]在你委登记备案的焦化产能[capacity:wan]（属{seal_rank|first|首次查封}），
        期限贰年，自[seal_start=start:ar]起至[seal_end=end:ar]止。查封期内不得办理转让、过户、变更、注销等手续。　</u>
        </p>
        <p>附：<u>　裁定书壹份　</u></p>
        <p class="r">SEAL[-day:cn]</p><p class="l">联系人：<u>　J1　</u>　电话：<u>　0357-XXXX119　</u></p>
        <hr style="border-top: .3mm dashed #000; margin: 8mm 0 4mm">
        <p class="t" style="font-size: 15pt">协助执行通知书（回执）</p>
        <p class="l">[-court_short]：你院（　　　）　　字第　　　号协助执行通知书收悉，我单位处理结果如下：</p>
        <p>______________________________________________________</p><p class="r">（公章）　　　年　　月　　日</p>
        """.replace("J1", deal.judges[0]).replace("SEAL", seal(deal.court.short, turn=-3)),
        extra,
    )
    return _paper(sheet, court_css(SONG, 13.5, 25, "20mm 25mm") + f"u {{ font-family: {KAI} }}")


def waiting_many_items(deal: Deal) -> HtmlPaper:
    """A notice with five items to two offices' heads, in waiting; other holders' ovens and the whole capacity told."""
    extra: dict[str, Field] = {"office": "山西省工业和信息化厅"}
    sheet = fill(
        deal,
        """
        <p class="c">[court]</p><p class="t">协助执行通知书</p><p class="n">[case_number=case2]</p>
        <p class="l">[addressee=office]：</p>
        <p>本院受理[-applicant]申请执行[-debtor]、[-guarantor]金融借款合同纠纷一案，依据本院[-case1]执行裁定书及《中华
        人民共和国
        民事诉讼法》第二百四十二条、第二百五十一条规定，请贵厅协助办理下列事项：</p>
        <p>1．对被执行人[holder=debtor]名下[capacity]焦化产能办理{seal_rank|waiting|轮候查封}登记（该企业核定总产能
        [-whole_capacity]，
        其余部分不在本次查封范围内），查封期限三年；</p>
        <p>2．上述产能已由[-other_court]在先查封，其查封解除或者失效后，本院的查封自动生效，请届时书面告知本院；</p>
        <p>3．轮候期间，如该产能列入压减、置换或者兼并重组范围，请在办理相关手续前通知本院；</p>
        <p>4．如有财政奖补、补偿资金拨付该企业，请停止拨付并告知本院；</p>
        <p>5．请于接到本通知后三日内将办理情况及在先查封法院、文号、期限书面函复本院。</p>
        <p>附件：[-case1]执行裁定书一份；执行人员工作证、执行公务证复印件各一份。</p>
        <p class="r" style="margin-top: 12mm">SEAL[-seal_date:cn]</p><p class="l">承办人：J1、CLERK　　地址：[-city]法
        院路1号</p>
        """.replace("J1", deal.judges[1])
        .replace("CLERK", deal.clerk)
        .replace("SEAL", seal(deal.court.full, turn=8)),
        extra,
    )
    return _paper(sheet, court_css(FANG, 14.5, 26, "25mm 26mm"))


def term_goes_on(deal: Deal) -> HtmlPaper:
    """A renewal notice laid out as a table with labels left, the old term and the new one in neighbouring rows."""
    start = later(deal.seal_end, 1)
    extra: dict[str, Field] = {
        "office": "[-county]工业和信息化局",
        "start": start,
        "end": later(start.replace(year=start.year + 3), -1),
        "day": later(deal.seal_end, -20),
    }
    sheet = fill(
        deal,
        """
        <h1>[court]</h1><h2>协助执行通知书</h2><div class="n">[case_number=case6]</div>
        <table><tr><td>协助单位</td><td colspan="3">[addressee=office]</td></tr>
        <tr><td>被执行人</td><td colspan="3">[holder=debtor]（[-debtor_code]）</td></tr>
        <tr><td>协助标的</td><td colspan="3">[capacity:ton]焦化产能（[-ovens]）</td></tr>
        <tr><td rowspan="3">协助内容</td><td>事　　项</td><td colspan="2">{seal_rank|renewed|继续查封}，不得办理转移、
        置换、抵押</td></tr>
        <tr><td>原 期 限</td><td colspan="2">自[-seal_start:ar]至[-seal_end:ar]</td></tr>
        <tr><td>续封期限</td><td colspan="2">自[seal_start=start:ar]至[seal_end=end:ar]</td></tr>
        <tr><td>法律依据</td><td colspan="3">民事诉讼法第二百五十一条；民诉法解释第四百八十七条</td></tr>
        <tr><td>所附文书</td><td colspan="3">[-case5]执行裁定书</td></tr>
        <tr><td>不予协助的后果</td><td colspan="3">本院将依照民事诉讼法第一百一十四条予以罚款、拘留，并可提出司法建议
        </td></tr></table>
        <div class="n" style="margin-top: 14mm">SEAL[-day:cn]</div>
        """.replace("SEAL", seal(deal.court.full, turn=-12)),
        extra,
    )
    style = f"""
    .sheet {{ padding: 28mm 24mm; font: 13pt/1.7 {SONG} }}
    h1, h2 {{ text-align: center; font: 700 20pt {SONG}; margin: 2mm }}
    .n {{ text-align: right; margin: 3mm 0 }} table {{ border-collapse: collapse; width: 100% }}
    td {{ border: .3mm solid #000; padding: 2.5mm }} td:first-child {{ width: 32mm }}
    """
    return _paper(sheet, style)


def office_answers(deal: Deal) -> HtmlPaper:
    """A city's industry bureau answers on its red-headed paper: sealed as first, with the term."""
    bureau = f"{deal.debtor.city}工业和信息化局"
    extra: dict[str, Field] = {"office": bureau, "reply": later(deal.seal_date, 3), "start": deal.seal_date}
    extra["start"] = later(deal.seal_date, 1)
    sheet = fill(
        deal,
        """
        <h1>[addressee?=office]</h1><div class="bar"></div><p class="no">X工信函〔YEAR〕31号</p>
        <h2>关于协助查封[-debtor]焦化产能的复函</h2>
        <p class="l">[court]：</p>
        <p>贵院[case_number=case]协助执行通知书及所附裁定书收悉。经查阅我市焦化产能台账，[holder=debtor]经省核定焦化产
        能
        [-whole_capacity:wan]，其中[capacity:wan]符合通知所列情形。根据贵院要求，我局已对该[capacity:wan]产能作出限制
        标注，自
        [seal_start]起至[seal_end]止停止办理与之相关的转让、置换、产能确认等业务。</p>
        <p>另，截至本函发出之日，我局未收到其他司法机关对该部分产能的协助执行要求，贵院为{seal_rank|first|首先查封}单
        位。该企业
        其余产能已于去年纳入关停范围，请知悉。</p>
        <p>特此函复。</p>
        <p class="r" style="margin-top: 16mm">[addressee?=office]</p><p class="r">SEAL[reply_date=reply:ar]</p>
        <p class="l">（联系人：CLERK，电话 0357-XXXX020）</p>
        """.replace("YEAR", str(deal.seal_date.year))
        .replace("CLERK", deal.clerk)
        .replace("X工信", f"{deal.debtor.city[0]}工信")
        .replace("SEAL", seal(bureau, turn=2)),
        extra,
    )
    style = f"""
    .sheet {{ padding: 30mm 27mm; font: 15.5pt/29pt {FANG} }} p {{ text-indent: 2em; margin: 0; text-align: justify }}
    h1 {{ color: #c00; font: 700 30pt {SONG}; text-align: center; margin: 0 }}
    .bar {{ border-top: .8mm solid #c00; margin: 4mm 0 }}
    .no {{ text-align: right; text-indent: 0 }} h2 {{ font: 700 19pt {SONG}; text-align: center }}
    .l, .r {{ text-indent: 0 }}
    .r {{ text-align: right }}
    """
    return _paper(sheet, style)


def torn_off_receipt(deal: Deal) -> HtmlPaper:
    """A county bureau fills the torn-off receipt by hand and says that it stands third in the row of waiting courts."""
    extra: dict[str, Field] = {"office": f"{deal.debtor.county}经济商务和信息化局", "reply": later(deal.seal_date, 1)}
    sheet = fill(
        deal,
        """
        <h1>送　达　回　执</h1>
        <p class="l">[court]：</p>
        <p>你院<span>[case_number=case1]</span>执行裁定书、协助执行通知书收悉，要求我局<span>协助查封[holder=debtor]之
        焦化产能
        [capacity:ton]</span>。我局办理结果如下：</p>
        <p><span>已于收文当日登记。此前已有[-other_court_short]等两家法院查封在册，你院
        为{seal_rank|waiting|第二轮候}顺位。
        待前序查封解除后，另行通知你院。查封期内若遇政策性压减，我局将事先告知。</span></p>
        <p class="r">SEAL协助单位（公章）：[addressee?=office]</p><p class="r">经办人签字：<span>CLERK</span></p>
        <p class="r"><span>[reply_date=reply:sp]</span></p>
        """.replace("CLERK", deal.clerk).replace(
            "SEAL", seal(deal.debtor.county + "经济商务和信息化局", turn=15, left=30, top=-12)
        ),
        extra,
    )
    style = f"""
    .sheet {{ padding: 32mm 26mm; font: 14pt/30pt {HEI} }} h1 {{ font: 700 22pt {SONG}; text-align: center }}
    p {{ text-indent: 2em; margin: 0 0 3mm }} span {{ font-family: {KAI} }} .l, .r {{ text-indent: 0 }}
    .r {{ text-align: right }}
    """
    return _paper(sheet, style)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    underlined_form,
    waiting_many_items,
    term_goes_on,
    office_answers,
    torn_off_receipt,
]
