"""Notices that ask an office to assist, and what it answers: sealing, renewal, waiting, lifting, transfer, replies."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import later, sheet
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.marks import mark


def _notice(sheets: tuple[str, ...], style: str) -> HtmlPaper:
    return HtmlPaper(Kind.ASSISTANCE_NOTICE, sheets, style=style)


_TEAR_STYLE = """
.sheet { padding: 18mm 26mm; font: 13pt/1.75 FandolFang, "AR PL UMing CN" } p { margin: 0; text-indent: 2em } h1 {
font: 700 18pt/1.4 "Noto Serif CJK SC"; text-align: center; margin: 0 } .n { text-indent: 0 } .r { text-align: right }
.cut { border-top: 0.2mm dashed black; text-align: center; font-size: 9pt; margin: 7mm 0 3mm }
"""


def with_tear_off_reply(deal: Deal) -> HtmlPaper:
    """A first sealing with the reply as a tear-off at the foot of the sheet, filled in by the bureau."""
    text = """
    <h1>[court]<br>协助执行通知书</h1><p class="r">[case_number=case]</p><p class="n">[addressee=office]：</p>
    <p>我院受理的[-applicant]申请执行[-debtor]借款合同纠纷一案，[-case1]执行裁定书已发生法律效力。依照《中华人民
    共和国民事诉讼法》
    第二百四十二条、第二百五十一条，请协助执行以下事项：</p>
    <p>1. 查封[holder=debtor]所有的[capacity]焦化产能指标，期限三年（[seal_start]至[seal_end]）。</p>
    <p>2. 查封期内，未经我院准许，停止受理该产能的转让、置换、核减、注销等一切变更申请。</p>
    <p>附：[-case1]执行裁定书壹份</p><p class="r">[-seal_date:cn]</p><p>联系人：JUDGE　　电话：0357-2099016</p>
    <div class="cut">………………………………（此线以下由协助单位填写后退回）………………………………</div>
    <h1 style="font-size:15pt">协助执行通知书（回执）</h1><p class="n">[-court]：</p>
    <p>你院[case_number=case]协助执行通知书收悉。我局已于当日将该产能在台账中作查封标注，此前
    {seal_rank|first|未有其他法院办理查封}。</p>
    <p class="r">[addressee=office]</p><p class="r">[reply_date=replied]</p>
    """.replace("JUDGE", deal.judges[0])
    office = f"{deal.debtor.city}工业和信息化局"
    body = sheet(deal, text, office=office, replied=later(deal.seal_date, 1))
    seals = stamp(deal.court.full, left=138, top=104, size=40, turn=5) + stamp(
        office, left=140, top=186, size=40, turn=-8
    )
    return _notice((body + seals,), _TEAR_STYLE)


_RENEW_STYLE = """
.sheet { padding: 32mm 27mm; font: 16pt/30pt "AR PL UMing CN", "Noto Serif CJK SC" } p { margin: 0; text-indent: 2em }
h1 { font: 700 22pt "Noto Serif CJK SC"; text-align: center; margin: 0 } h2 { font: 700 24pt "Noto Serif CJK SC";
text-align: center; letter-spacing: 0.2em; margin: 1mm 0 } .n { text-indent: 0 } .r { text-align: right }
"""


def renewal(deal: Deal) -> HtmlPaper:
    """A renewal: the old term is told first, then the new one that counts."""
    text = """
    <h1>[court]</h1><h2>协助执行通知书</h2><p class="r">[case_number=case8]</p><p class="n">[addressee=office]：</p>
    <p>关于[-applicant]与[-debtor]一案，我院前已请你单位协助查封，期限将于[-seal_end]届满。现依申请执行人之请，
    我院裁定续行查封，
    请继续协助办理：</p>
    <p>{seal_rank|renewed|续封}[holder=debtor]名下之[capacity:ton]焦化产能，续封期间自[seal_start=start]起至
    [seal_end=end]止；
    逾期未再续封的，查封效力消灭。</p><p>其他在后的轮候查封顺序不因此次续封而变动。</p>
    <p>附：[-case7]执行裁定书</p><p class="r" style="margin-top:12mm">[-sent:cn]</p>
    """
    start = later(deal.seal_end, 1)
    body = sheet(
        deal,
        text,
        office="山西省工业和信息化厅",
        start=start,
        end=later(start.replace(year=start.year + 3), -1),
        sent=later(deal.seal_end, -10),
    )
    return _notice((body + stamp(deal.court.full, left=138, top=170, turn=-4),), _RENEW_STYLE)


_GRID_STYLE = """
.sheet { padding: 22mm 20mm; font: 11.5pt/1.6 "Noto Serif CJK SC" } h1 { text-align: center; font-size: 17pt;
margin: 0 }
table { border-collapse: collapse; width: 100%; margin-top: 3mm } td { border: 0.25mm solid black; padding: 2.4mm }
.k { width: 30mm; text-align: center } .r { text-align: right }
"""


def waiting_in_a_form(deal: Deal) -> HtmlPaper:
    """A waiting seal asked for on a printed form with ruled rows."""
    text = """
    <h1>[court=court_short]协助执行通知书</h1><div class="r">编号：[case_number=case1]</div>
    <table><tr><td class="k">协助单位</td><td colspan="3">[addressee=office]</td></tr>
    <tr><td class="k">当事人</td><td colspan="3">申请执行人：[-applicant]<br>被执行人：[-debtor]、[-guarantor]</td></tr>
    <tr><td class="k">财产权利人</td><td>[holder=debtor]</td><td class="k">财产名称及数量</td><td>焦化产能
    [capacity]</td></tr>
    <tr><td class="k">协助事项</td><td colspan="3">☐查封　☐续封　☑{seal_rank|waiting|轮候查封}　☐解除查封　☐过户
    </td></tr>
    <tr><td class="k">期　　限</td><td colspan="3">三年，自转为正式查封之日起算</td></tr>
    <tr><td class="k">在先查封</td><td colspan="3">[-other_court]（[-other_case]），期限至[-before]</td></tr>
    <tr><td class="k">法律依据</td><td colspan="3">民事诉讼法第二百四十四条、查封规定第二十八条</td></tr>
    <tr><td class="k">要　　求</td><td colspan="3">收到后请即登记轮候顺位，并在五日内书面函复本院；擅自办理变更
    的，依法追究责任。</td></tr>
    <tr><td class="k">承办人</td><td>JUDGE</td><td class="k">签发日期</td><td>[-seal_date]</td></tr></table>
    """.replace("JUDGE", deal.judges[2])
    body = sheet(deal, text, office=f"{deal.debtor.county}经济和信息化局", before=later(deal.seal_date, 400))
    return _notice((body + stamp(deal.court.full, left=142, top=148, size=41, turn=10),), _GRID_STYLE)


_LIFT_STYLE = """
.sheet { padding: 30mm 28mm; font: 15pt/1.9 FandolKai, "AR PL UKai CN" } p { margin: 0; text-indent: 2em }
h1 { font: 700 21pt/1.5 FandolSong, "Noto Serif CJK SC"; text-align: center; margin: 0 0 3mm } .n { text-indent: 0 }
.r { text-align: right }
"""


def lifted_and_handed_over(deal: Deal) -> HtmlPaper:
    """After a sale: lift the seal and enter the index under the buyer's name."""
    text = """
    <h1>[court]<br>协助执行通知书</h1><p class="r">[case_number=case5]</p><p class="n">[addressee=office]：</p>
    <p>我院[-case4]执行裁定书已送达生效。请你厅协助办理下列事项：</p>
    <p>（一）解除我院[-seal_date]对[holder?=debtor][capacity]焦化产能指标所作的查封；</p>
    <p>（二）将上述[capacity]焦化产能指标由[holder?=debtor]变更登记至买受人[-buyer]（统一社会信用代码
    [-buyer_code]）名下，并予以公告。</p>
    <p>拍卖价款[-price]元已由买受人全额缴付，请勿再向其收取与本次变更无关的费用。</p>
    <p>附件：[-case4]执行裁定书、拍卖成交确认书复印件各一份。</p>
    <p class="r" style="margin-top:12mm">[-ruling_date:cn]</p><p>（院印）</p>
    """
    body = sheet(deal, text, office="山西省工业和信息化厅")
    return _notice((body + stamp(deal.court.full, left=138, top=176, turn=3),), _LIFT_STYLE)


_OFFICE_STYLE = """
.sheet { padding: 30mm 26mm; font: 15.5pt/28pt FandolFang, "AR PL UMing CN" } p { margin: 0; text-indent: 2em }
.red { color: #d00; font: 700 28pt "Noto Serif CJK SC"; text-align: center; letter-spacing: 0.1em; border-bottom: 0.8mm
solid #d00; padding-bottom: 3mm } h1 { font: 700 19pt/1.5 "Noto Serif CJK SC"; text-align: center; margin: 6mm 0 4mm }
.n { text-indent: 0 } .r { text-align: right } .v { position: absolute; bottom: 18mm; left: 26mm; right: 26mm;
border-top: 0.3mm solid black; border-bottom: 0.3mm solid black; font-size: 11pt; text-indent: 0 }
"""


def bureau_answers(deal: Deal) -> HtmlPaper:
    """A bureau's answer under its red head: what was recorded and in which place the court stands."""
    text = """
    <div class="red">OFFICE</div><p class="r" style="font-size:12pt">市工信函〔[-year]〕37号</p>
    <h1>关于协助查封[-debtor]焦化产能情况的复函</h1><p class="n">TO：</p>
    <p>贵院[case_number=case1]协助执行通知书及所附裁定书于[-seal_date]送达我局。经核对产能台账，现函复如下：</p>
    <p>一、[holder=debtor]登记产能为[capacity]，目前处于停产状态，权属未发生变动。</p>
    <p>二、我局自[seal_start]起停止办理其产能变更手续，截止日期为[seal_end]。</p>
    <p>三、贵院系{seal_rank|first|首家}要求查封该产能的法院；其后[-other_court]于[-next]送达轮候文书，列第二顺位。</p>
    <p>特此函复。</p><p class="r" style="margin-top:10mm">[addressee?=office]</p><p class="r">[reply_date=replied]</p>
    <p class="v">抄送：省工业和信息化厅，[-county]工业和信息化局。</p>
    """.replace("OFFICE", f"{deal.debtor.city}工业和信息化局")
    body = sheet(
        deal,
        text.replace("TO", mark("addressee?", deal.court.full, "[court?=court]")),
        office=f"{deal.debtor.city}工业和信息化局",
        year=str(deal.seal_date.year),
        replied=later(deal.seal_date, 26),
        next=later(deal.seal_date, 19),
    )
    seal = stamp(f"{deal.debtor.city}工业和信息化局", left=134, top=194, turn=-3)
    return _notice((body + seal,), _OFFICE_STYLE)


_SLIP_STYLE = """
.sheet { padding: 34mm 30mm; font: 14pt/2.1 "AR PL UKai CN" } h1 { text-align: center; font-size: 20pt; margin: 0 0
4mm }
p { margin: 0 } .ul { border-bottom: 0.2mm solid black; padding: 0 2mm } .r { text-align: right }
"""


def receipt_filled_in(deal: Deal) -> HtmlPaper:
    """The reply slip alone, its blanks filled by hand; the bureau was second in line."""
    text = """
    <h1>送 达 回 执<br>（协助执行专用）</h1>
    <p>TO：</p>
    <p>　　你院<span class="ul">[case_number=case2]</span>协助执行通知书已收到，事由为查封<span class="ul">
    [holder=debtor]</span>的
    <span class="ul">[capacity:wan]</span>焦化产能。办理结果：</p>
    <p>　　□已办理查封　　☑已登记{seal_rank|waiting|轮候，顺位第二}　　□无法办理，原因＿＿＿＿＿</p>
    <p>　　在先机关：<span class="ul">[-other_court]</span>，其期限届满日<span class="ul">[-before]</span></p>
    <p>　　收件人：<span class="ul">贺宛青</span>　　收件时间：<span class="ul">[-seal_date] 15时20分</span></p>
    <p class="r" style="margin-top:10mm">[addressee?=office]（章）</p><p class="r">[reply_date=replied:sp]</p>
    """
    office = f"{deal.debtor.county}工业和信息化局"
    text = text.replace("TO", mark("addressee?", deal.court.full, "[court?=court]"))
    body = sheet(deal, text, office=office, before=later(deal.seal_date, 500), replied=later(deal.seal_date, 3))
    return _notice((body + stamp(office, left=134, top=148, size=40, turn=12),), _SLIP_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    with_tear_off_reply,
    renewal,
    waiting_in_a_form,
    lifted_and_handed_over,
    bureau_answers,
    receipt_filled_in,
]
