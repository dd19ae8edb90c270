"""Notices to the authority that keeps the capacity register, and what it answers."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.seventh_author.common import kept, later, lay


def _notice(
    deal: Deal, text: str, style: str, extra: dict[str, Field] | None = None, seals: tuple[str, ...] = ()
) -> HtmlPaper:
    text = text.replace("JUDGE", deal.judges[0]).replace("CLERK", deal.clerk)
    return lay(Kind.ASSISTANCE_NOTICE, deal, text, style, extra=extra, seals=seals)


_FANG = """
.sheet { padding: 32mm 27mm; font: 15pt/1.95 FandolFang, "AR PL UMing CN" } h2, h1 { text-align: center;
  font-family: FandolSong,
  "Noto Serif CJK SC"; margin: 0 } h2 { font-size: 20pt } h1 { font-size: 24pt; letter-spacing: 0.2em }
p { text-indent: 2em; margin: 0; text-align: justify } .n { text-align: right } .a { text-indent: 0; margin-top: 4mm }
.e { position: relative; text-align: right; margin-top: 14mm; padding-right: 10mm } .s { font-size: 11pt }
"""


def plain_request(deal: Deal) -> HtmlPaper:
    """A court's notice to the economic commission, items in numbers, the term with both its days."""
    return _notice(
        deal,
        """
        <h2>[court]</h2><h1>协助执行通知书</h1><p class="n">[case_number=case]</p>
        <p class="a">[addressee=office]：</p>
        <p>本院在执行[-applicant]申请执行[-debtor]、[-guarantor]金融借款合同纠纷一案中，作出的[-case1]执行裁定书已发生
        法律效力。因被执行人未履行义务，
        请你单位协助执行以下事项：</p>
        <p>一、查封被执行人[holder=debtor]在你单位登记的[capacity]焦化产能，查封期限自[seal_start]起至[seal_end]止。
        </p>
        <p>二、上述期间内，停止办理该产能的转让、置换、核减、变更企业名称及其他一切权利处分手续。</p>
        <p>三、查封期限届满前，本院需续行查封的，将另行送达文书；期满未续的，查封自行消灭。</p>
        <p>附：[-case1]执行裁定书一份</p>
        <div class="e">[-seal_date:cn]@1</div><p class="s">联系人：JUDGE、CLERK　　联系电话：0357-×××8806</p>
        """,
        _FANG,
        {"office": f"{deal.debtor.city}经济和信息化委员会"},
        (stamp(deal.court.full, left=86, top=-20, turn=6),),
    )


def with_tear_off(deal: Deal) -> HtmlPaper:
    """A notice with its acknowledgement to be torn off below a dashed line; the office filled it in by hand."""
    return _notice(
        deal,
        """
        <h2>[court]</h2><h1>协助执行通知书</h1><p class="n">([case_number=case2:half])</p>
        <p class="a">[addressee=office]：</p>
        <p>请协助本院对[holder=debtor]享有的焦化产能指标[capacity:ton]（公告产能总量[-whole_capacity]）予以
        {seal_rank?|first|首次查封}，禁止转移、抵押、置换，
        期限三年，从[seal_start:pad]起计算至[seal_end:pad]。</p>
        <div class="e">[-seal_date:cn]@1</div>
        <p class="cut">……………………………裁　　剪　　线……………………………</p>
        <h3>协助执行通知书（回执）</h3>
        <p class="a">[court]：</p>
        <p>你院[case_number=case2:half]协助执行通知书及裁定书收悉。经查，该公司产能指标此前<u>无其他法院查封</u>，你院
        系<u>{seal_rank|first|首封}</u>法院，
        我局已于<u>[seal_start]</u>在产能台账中登记并停止办理相关手续。</p>
        <div class="e">[addressee=office]（章）@2<br>经办人：<u>WHO</u>　　<u>[reply_date=reply:sp]</u></div>
        """.replace("WHO", deal.judges[2]),
        _FANG.replace("15pt/1.95", "13pt/1.75").replace("32mm", "20mm")
        + """
.cut { color: #666; margin: 12mm 0 3mm; text-indent: 0; font-size: 11pt; white-space: nowrap;
  overflow: hidden }
"""
        + """
h3 { text-align: center; margin: 0 } u { font: 14pt "AR PL UKai CN"; color: #12226b }
""",
        {"office": f"{deal.debtor.city}工业和信息化局", "reply": later(deal.seal_date, 2)},
        (
            stamp(deal.court.full, left=96, top=-16, size=40),
            stamp(f"{deal.debtor.city}工业和信息化局", left=92, top=-8, size=38, turn=-10),
        ),
    )


def waiting_answer(deal: Deal) -> HtmlPaper:
    """The authority's answer on red-headed paper: the sealing waits behind another court's."""
    return _notice(
        deal,
        """
        <div class="red">[addressee?=office]</div><p class="no">晋经信函〔YEAR〕NUM号</p><div class="line"></div>
        <h1>关于协助查封[-debtor]焦化产能的复函</h1><p class="a">[court]：</p>
        <p>贵院[case_number=case1]执行裁定书、协助执行通知书于[-got]送达我委。现将办理情况函复如下：</p>
        <p>一、[holder=debtor]经我委核定的焦化产能共[-whole_capacity]，其中贵院要求查封的[capacity]已在产能管理台账中
        作出标注。</p>
        <p>二、上述产能已于[-before]由[-other_court]查封（[-other_case]），期限三年。贵院查封为
        {seal_rank|waiting|轮候查封}，排列第二顺位，
        待在先查封解除后自动生效。</p>
        <p>三、该企业3#焦炉另有30万吨/年产能处于产能置换公示期，不在贵院查封范围。</p>
        <p>专此函复。</p><div class="e">[addressee?=office]<br>[reply_date=reply]@1</div>
        <p class="s">（联系人：CLERK　联系电话：0351-×××7205）</p>
        """.replace("YEAR", str(later(deal.seal_date, 9).year)).replace("NUM", deal.digits("hf", 3)),
        """
.sheet { padding: 28mm 26mm; font: 15pt/2 FandolFang, "AR PL UMing CN" } .red { color: #d00; text-align: center;
  font: 28pt FandolSong,
  "Noto Serif CJK SC"; font-weight: 700 } .no { text-align: center; text-indent: 0 }
.line { border-top: 0.8mm solid #d00 }
h1 { font: 700 19pt/1.5 FandolSong, "Noto Serif CJK SC"; text-align: center } p { text-indent: 2em; margin: 0;
  text-align: justify }
.a, .no { text-indent: 0 } .e { text-align: center; margin: 12mm 0 0 70mm; position: relative } .s { font-size: 12pt }
""",
        {
            "office": "山西省经济和信息化委员会",
            "got": later(deal.seal_date, 4),
            "before": later(deal.seal_date, -121),
            "reply": later(deal.seal_date, 9),
        },
        (stamp("山西省经济和信息化委员会", left=20, top=-6, turn=4),),
    )


def renewal_form(deal: Deal) -> HtmlPaper:
    """A renewal filled into a printed form: blanks underlined, choices ticked."""
    start = later(deal.seal_end, 1)
    return _notice(
        deal,
        """
        <p class="t">[court]<br><b>协助执行通知书（续行查封用）</b></p><p class="n">[case_number=case5]</p>
        <p class="a"><u>[addressee=office]</u>：</p>
        <p>关于<u>[-applicant]</u>与<u>[-debtor]</u><u>借款合同纠纷</u>一案，我院于<u>[-seal_start]</u>以<u>[-case1]
        </u>裁定查封的财产，因期限将于<u>[-seal_end]</u>届满，
        现需：□查封　□轮候查封　☑{seal_rank|renewed|续行查封}　□解除查封。</p>
        <table><tr><td>被查封人</td><td>[holder=debtor]</td></tr><tr><td>证照号码</td><td>[-debtor_code]</td></tr>
        <tr><td>财产</td><td>焦炭产能<b>[capacity:wan]</b>（[-ovens]对应）</td></tr>
        <tr><td>期间</td><td>[seal_start=start:dot]　至　[seal_end=end:dot]（叁年）</td></tr>
        <tr><td>要求</td><td>期间内不得办理产能出让、等量或减量置换、指标抵押等手续；不得发放相关补偿</td></tr>
        </table>
        <p>请予协助为荷。根据《中华人民共和国民事诉讼法》第二百五十一条、第一百一十四条，有义务协助而拒不协助的，可予
        罚款、拘留。</p>
        <div class="e"><u>[-sent:cn]</u>@1</div>
        <p>承办人：<u>JUDGE</u>　执行公务证号：<u>14-×××-032</u>　　签收人：<u>　　　　</u>　签收时间：
        <u>　　年　月　日</u></p>
        """,
        """
.sheet { padding: 26mm 24mm; font: 13pt/1.9 "Noto Serif CJK SC" } .t { text-align: center; font-size: 17pt;
  text-indent: 0 }
p { text-indent: 2em; margin: 2mm 0; text-align: justify } .n { text-align: right } .a { text-indent: 0 }
u { font-family: "AR PL UKai CN";
  text-underline-offset: 1mm } table { border-collapse: collapse; width: 100% } td { border: 0.3mm solid;
  padding: 2mm }
td:first-child { width: 24mm; text-align: center } .e { position: relative; text-align: right; margin-top: 12mm }
""",
        {
            "office": f"{deal.debtor.county}工业和信息化局",
            "start": start,
            "end": later(start.replace(year=start.year + 3), -1),
            "sent": later(deal.seal_end, -12),
        },
        (stamp(deal.court.full, left=112, top=-16, turn=-5),),
    )


def hand_over_request(deal: Deal) -> HtmlPaper:
    """After the sale: the authority is asked to enter the buyer; two addressees, the seal to be lifted at once."""
    return _notice(
        deal,
        """
        <h2>[court]</h2><h1>协助执行通知书</h1><p class="n">[case_number=case4:six]</p>
        <p class="a">[addressee=office]：</p>
        <p>[-case3]执行裁定书已送达买受人[-buyer]。请协助办理下列事项：</p>
        <p>（一）解除本院对被执行人[holder?=debtor]焦化产能[capacity]的查封；</p>
        <p>（二）将上述产能由[holder?=debtor]名下变更登记至[-buyer]（统一社会信用代码[-buyer_code]）名下，并出具确认意
        见；</p>
        <p>（三）原以该产能办理的备案手续作相应调整，被执行人其余[-rest]产能不变。</p>
        <p>成交价款[-price:wan]元已全额到账，买受人凭本通知及裁定书正本前往办理，你局应于收到之日起十五日内办结并函复
        本院。</p>
        <div class="e">[-ruling_date:cn]@1</div><p class="s">附件：1.执行裁定书；2.网络竞价成功确认书复印件</p>
        """,
        _FANG.replace("FandolFang, ", "").replace("15pt/1.95", "14pt/1.9"),
        {"office": f"{deal.debtor.city}工业和信息化局", "rest": kept(deal)},
        (stamp(deal.court.full, left=88, top=-22),),
    )


def bare_acknowledgement(deal: Deal) -> HtmlPaper:
    """Only the acknowledgement sheet came back from the office: a small ruled form with the office's stamp."""
    return _notice(
        deal,
        """
        <h1>送达协助执行文书回执</h1>
        <table><tr><td>来文法院</td><td>[court]</td><td>文号</td><td>[case_number=case]协执</td></tr>
        <tr><td>协助单位</td><td>[addressee=office]</td><td>收文时间</td><td>[-got:slash] 16:05</td></tr>
        <tr><td>被执行人</td><td>[holder=debtor]</td><td>协助事项</td><td>查封焦化产能[capacity:wan]</td></tr>
        <tr><td>执行期间</td><td>[seal_start:slash]—[seal_end:slash]</td><td>查封顺位</td>
        <td>☑{seal_rank|first|首先查封}　□轮候第　位　□续封</td></tr>
        <tr><td>办理结果</td><td colspan=3>已于当日完成台账锁定。该企业名下另有停建项目[-other]，未纳入。无抵押登记，
        无转让申请在办。</td></tr>
        <tr><td>备　　注</td><td colspan=3>[-other_court]曾于[-old:slash]来函查询，未采取措施。</td></tr></table>
        <div class="e">协助单位（盖章）<br>[reply_date=reply:slash]@1</div>
        """,
        """
.sheet { padding: 30mm 16mm; font: 11.5pt/1.8 "AR PL UMing CN" } h1 { text-align: center;
  font: 18pt "WenQuanYi Zen Hei" }
table { width: 100%; border-collapse: collapse } td { border: 0.25mm solid; padding: 2.5mm 2mm }
td:nth-child(odd) { width: 20mm }
.e { margin: 10mm 0 0 110mm; text-align: center; position: relative }
""",
        {
            "office": f"{deal.debtor.county}经济和信息化局",
            "got": deal.seal_date,
            "reply": later(deal.seal_date, 1),
            "other": "20万吨/年",
            "old": later(deal.seal_date, -40),
        },
        (stamp(f"{deal.debtor.county}经济和信息化局", left=12, top=-14, size=40, turn=8),),
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    plain_request,
    with_tear_off,
    waiting_answer,
    renewal_form,
    hand_over_request,
    bare_acknowledgement,
]
