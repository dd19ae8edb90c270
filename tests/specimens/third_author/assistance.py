"""What courts ask of an authority and what it answers; and letters by which a case's property moves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.third_author import page


def stub_form(deal: Deal) -> HtmlPaper:
    """A filled form of two parts: the notice above, the reply to be torn off below, rank ticked in a box."""
    body = page(
        deal,
        """
        <div class="top"><div class="a">[court]</div><div class="b">协 助 执 行 通 知 书</div>
        <div class="no">[case_number=case]</div>
        <p class="n"><u>[addressee=bureau]</u>：</p>
        <p>关于<u>[-applicant]</u>与<u>[holder=debtor]</u>等<u>金融借款合同</u>纠纷一案，我院作出的
        <u>[-case1]执行裁定书</u>已经发生法律效力。
        因协助执行的需要，根据《中华人民共和国民事诉讼法》第二百五十一条规定，请协助执行以下事项：</p>
        <p><u>查封[holder=debtor]名下焦化产能 [capacity:ton]，自 [seal_start] 至 [seal_end]；
        期间不予办理该产能的变更、转出、置换。</u></p>
        <p>附：裁定书副本壹份。　　经办人：[-judge1]、[-clerk]　　电话：0357-2086613</p>
        <div class="d"><span class="on">[-seal_date:cn]STAMP</span></div></div>
        <div class="cut">…………………………………… 回 执 线（请加盖公章后退回） ……………………………………</div>
        <div class="low"><div class="b2">协助执行通知书（回执）</div>
        <p class="n">[court]：</p>
        <p>你院[case_number=case]协助执行通知书于[-seal_date]收到。
        查[holder=debtor]经核准焦化产能共[-whole_capacity]，其中[capacity:ton]
        已按要求登记查封。　{seal_rank|first|☑ 首次查封}　□ 轮候查封（第　　位）</p>
        <p>备考：该企业另 36 孔旧焦炉于 2012 年淘汰，不在核准产能内。</p>
        <div class="d"><span class="on">[addressee=bureau]<br>[reply_date=reply:pad]STAMPTWO</span></div></div>
        """,
        {"bureau": f"{deal.debtor.city}经济和信息化委员会", "reply": deal.seal_date},
    )
    body = body.replace("STAMPTWO", stamp(f"{deal.debtor.city}经济和信息化委员会", left=8, top=-14, size=38))
    body = body.replace("STAMP", stamp(deal.court.full, left=4, top=-20, size=38))
    return HtmlPaper(
        Kind.ASSISTANCE_NOTICE,
        (body,),
        style="""
        section.sheet { font: 13pt/1.75 "FandolFang" } p { margin: 0; text-indent: 2em } p.n { text-indent: 0 }
        .top { position: absolute; left: 26mm; top: 20mm; width: 158mm } .a { font: 18pt/1.5 "FandolSong";
          text-align: center }
        .b { font: 22pt/1.5 "FandolSong"; text-align: center } .no, .d { text-align: right }
        u { text-decoration: none; border-bottom: 0.25mm solid #000; font-family: "FandolKai" }
        .d { margin-top: 8mm; line-height: 1.4 } .on { position: relative; display: inline-block }
        .cut { position: absolute; left: 0; top: 163mm; width: 210mm; text-align: center; font-size: 10pt;
          white-space: nowrap }
        .low { position: absolute; left: 26mm; top: 174mm; width: 158mm } .b2 { font: 16pt/1.5 "FandolSong";
          text-align: center }
        """,
    )


def waiting_notice(deal: Deal) -> HtmlPaper:
    """A second court's notice: it knows of the first seal and asks to be noted in line behind it."""
    body = page(
        deal,
        """
        <div class="w"><div class="a">[court=other_court]<br><span>协助执行通知书</span></div>
        <div class="no">[case_number=other_case]</div>
        <p class="n">[addressee=bureau]：</p>
        <p>本院受理[-third]申请执行[holder=debtor]买卖合同纠纷一案，因[holder=debtor]拒不履行（CASE）民事判决，
        经查其焦化产能指标
        [-whole_capacity]已有[-court]以[-case1]裁定在先查封，现请贵厅协助：</p>
        <p>（1）对[holder=debtor]的{capacity|CAPVALUE|CAPWORDS}焦化产能办理{seal_rank|waiting|轮候查封}登记，
        并书面告知本院顺位；</p>
        <p>（2）在先查封解除或失效时，本院查封自动生效，期限三年；</p>
        <p>（3）在先查封法院处置该产能的，请将剩余价款线索告知本院。</p>
        <p>擅自办理转移手续的，将依法追究责任。</p>
        <p>联系人：程法官　0359-2568870　　邮寄地址：运城市禹都大道 88 号　044000</p>
        <div class="d"><span class="on">[-seal_end:cn]STAMP</span></div></div>
        """.replace("CASE", f"{deal.case_year}年第 118 号")
        .replace("CAPVALUE", str(deal.capacity))
        .replace("CAPWORDS", f"{deal.capacity.wan.normalize():f}万t/a"),
        {"bureau": "山西省工业和信息化厅"},
    ).replace("STAMP", stamp(deal.other_court.full, left=2, top=-20, size=42))
    return HtmlPaper(
        Kind.ASSISTANCE_NOTICE,
        (body,),
        style="""
        section.sheet { font: 16pt/1.85 "AR PL UMing CN" } p { margin: 0; text-indent: 2em } p.n { text-indent: 0 }
        .w { position: absolute; left: 28mm; top: 28mm; width: 154mm } .a { text-align: center;
          font: 20pt/1.5 "Noto Serif CJK SC" }
        .a span { font-size: 26pt; letter-spacing: 2mm } .no, .d { text-align: right } .d { margin-top: 16mm }
        .on { position: relative; display: inline-block }
        """,
    )


def bureau_reply(deal: Deal) -> HtmlPaper:
    """The authority's own letter with a red head, answering a court that asked to renew its seal."""
    start, end = deal.seal_end + dt.timedelta(days=1), deal.seal_end.replace(year=deal.seal_end.year + 3)
    body = page(
        deal,
        """
        <div class="red">[addressee?=bureau]</div><div class="line"></div>
        <div class="w"><div class="n">晋经信法函〔YEAR〕41号</div>
        <div class="t">关于[-court_short]协助执行通知书的回执</div>
        <p class="z">[court]：</p>
        <p>你院[case_number=case9]协助执行通知书及所附裁定书收悉。现将办理情况函复如下：</p>
        <p>一、[holder=debtor]在我省焦化产能清单中列有[-whole_capacity]，其中[capacity]此前已由你院查封，
        期限至[-seal_end]届满。</p>
        <p>二、我委已对上述[capacity]焦化产能{seal_rank|renewed|续行查封}，
        起止时间为[seal_start=from]至[seal_end=till]。</p>
        <p>三、截至本函发出之日，另有[-other_court]（[-other_case]）轮候查封一笔，企业自报转让意向两笔（12 万吨、
        30 万吨），均未受理。</p>
        <p>专此函复。</p><p>（联系人：原材料工业处　陆澄　0351-3046122）</p>
        <div class="d"><span class="on">[addressee?=bureau]<br>[reply_date=reply]STAMP</span></div>
        <div class="copy">抄送：[-city]经济和信息化委员会、[-debtor]。</div></div>
        """.replace("YEAR", str(deal.seal_end.year)),
        {
            "bureau": "山西省经济和信息化委员会",
            "from": start,
            "till": end,
            "reply": deal.seal_end - dt.timedelta(days=4),
        },
    ).replace("STAMP", stamp("山西省经济和信息化委员会", left=10, top=-18, size=44))
    return HtmlPaper(
        Kind.ASSISTANCE_NOTICE,
        (body,),
        style="""
        section.sheet { font: 16pt/28pt "FandolFang" } p { margin: 0; text-indent: 2em } p.z { text-indent: 0 }
        .red { position: absolute; top: 28mm; left: 0; width: 210mm; text-align: center; color: #d00;
          font: 32pt/1.3 "FandolSong";
          font-weight: bold } .line { position: absolute; top: 48mm; left: 27mm; width: 156mm;
          border-top: 1mm double #d00 }
        .w { position: absolute; left: 28mm; top: 54mm; width: 156mm } .n { text-align: right }
        .t { font: 20pt/1.5 "FandolSong"; text-align: center; margin: 6mm 0 3mm } .d { text-align: right;
          margin-top: 10mm }
        .on { position: relative; display: inline-block; text-align: center } .copy { border-top: 0.3mm solid #000;
          border-bottom: 0.3mm solid #000; font-size: 13pt; margin-top: 10mm }
        """,
    )


def receipt_only(deal: Deal) -> HtmlPaper:
    """A reply on a form of a county bureau, boxes and handwriting, the court's number copied into it."""
    body = page(
        deal,
        """
        <div class="w"><h1>协助执行通知书回执单</h1>
        <table><tr><td class="k">来文法院</td><td colspan="3" class="h">[court=court_short]</td></tr>
        <tr><td class="k">来文案号</td><td colspan="3" class="h">[case_number=case]</td></tr>
        <tr><td class="k">送达人</td><td class="h">[-judge2]　[-clerk]</td><td class="k">送达方式</td>
        <td class="h">直接送达</td></tr>
        <tr><td class="k">收文单位</td><td colspan="3" class="h">[addressee=bureau]</td></tr>
        <tr><td class="k">产能所有人</td><td colspan="3" class="h">[holder=debtor]</td></tr>
        <tr><td class="k">协助事项</td><td colspan="3" class="h">冻结焦化产能 [capacity:wan]，不得过户；
        不影响企业正常生产</td></tr>
        <tr><td class="k">协助期间</td><td colspan="3" class="h">[seal_start:dot] — [seal_end:dot]</td></tr>
        <tr><td class="k">有无在先查封</td><td class="h">{seal_rank|first|无，本次为首封}</td><td class="k">核定总量
        </td><td class="h">[-whole_capacity:wan]</td></tr>
        <tr><td class="k">办理意见</td><td colspan="3" class="h tall">已在产能台账备注，同时函告市局。　　　经办：
        贺书远</td></tr>
        <tr><td class="k">回复日期</td><td colspan="3" class="h"><span class="on">[reply_date=seal_start:sp]STAMP
        </span></td></tr></table>
        <p>填写说明：本单一式三份，送达法院、收文单位、产能所有人各存一份。</p></div>
        """,
        {"bureau": f"{deal.debtor.county}工业和信息化局"},
    ).replace("STAMP", stamp(f"{deal.debtor.county}工业和信息化局", left=10, top=-16, size=40, turn=-12))
    return HtmlPaper(
        Kind.ASSISTANCE_NOTICE,
        (body,),
        style="""
        section.sheet { font: 12pt/1.6 "WenQuanYi Micro Hei" } .w { position: absolute; left: 22mm; top: 26mm;
          width: 166mm }
        h1 { text-align: center; font-size: 20pt; font-weight: normal } table { width: 166mm;
          border-collapse: collapse }
        td { border: 0.3mm solid #333; padding: 2.4mm 2mm } td.k { width: 28mm; text-align: center }
        .h { font-family: "AR PL UKai CN"; font-size: 14pt; color: #1c2a6b } .tall { height: 26mm;
          vertical-align: top }
        p { font-size: 9pt } .on { position: relative; display: inline-block }
        """,
    )


def request_letter(deal: Deal) -> HtmlPaper:
    """A court with priority asks the first sealing court, in a form of boxes under the letter, for the property."""
    body = page(
        deal,
        """
        <div class="w"><div class="a">[court=other_court]</div><div class="b">商请移送执行函</div>
        <div class="no">[case_number=other_case]</div>
        <p class="n">[addressee=court]：</p>
        <p>本院在执行[-third]与[-debtor]抵押合同纠纷一案中，
        查明贵院[-case]案于[-seal_date]首先查封了[-debtor]的焦化产能[-capacity]。
        本院执行依据所确认的债权（4，980万元）对该财产享有优先受偿权，贵院自查封之日起已超过六十日，尚未发布拍卖公告。
        根据《最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复》，
        请贵院在收到本函之日起十五日内将上述财产移送本院执行。</p>
        <table><tr><td>优先债权</td><td>首封债权</td><td>首封债权是否涉及人身损害赔偿</td></tr>
        <tr><td>49,800,000.00 元</td><td>未知，请函告</td><td>否</td></tr></table>
        <p>附件：1. [-judgment]民事判决书；2. 他项权证复印件；3. 生效证明。</p>
        <div class="d"><span class="on">[letter_date=notice_date:cn]STAMP</span></div>
        <p class="s">联系人：[-judge3]　联系电话：0351-5281307　本院地址：
        太原市府西街 39 号（移送材料请寄执行指挥中心）</p></div>
        """,
    ).replace("STAMP", stamp(deal.other_court.full, left=2, top=-20, size=42))
    return HtmlPaper(
        Kind.TRANSFER_LETTER,
        (body,),
        style="""
        section.sheet { font: 15pt/1.85 "FandolKai" } p { margin: 0; text-indent: 2em } p.n, p.s { text-indent: 0 }
        .w { position: absolute; left: 28mm; top: 24mm; width: 154mm } .a { font: 20pt/1.5 "FandolSong";
          text-align: center }
        .b { font: 24pt/1.6 "FandolSong"; text-align: center } .no, .d { text-align: right } .d { margin-top: 14mm }
        table { width: 154mm; border-collapse: collapse; font: 11pt/1.5 "FandolSong"; margin: 3mm 0;
          text-align: center }
        td { border: 0.25mm solid #000; padding: 1mm } .on { position: relative; display: inline-block }
        .s { font-size: 11pt; margin-top: 18mm; border-top: 0.25mm solid #000 }
        """,
    )


def handing_over(deal: Deal) -> HtmlPaper:
    """The first court yields: a letter that answers the request and lists what goes along, with a reply slip."""
    body = page(
        deal,
        """
        <div class="w"><table class="hd"><tr><td>[court]</td><td class="r">移　送　执　行　函</td></tr></table>
        <div class="no">[case_number=case2]</div>
        <p class="n">[addressee=other_court]：</p>
        <p>贵院[-notice_date]来函（[-other_case]）收到。经合议，
        同意将本院首先查封的[-debtor][-capacity]焦化产能移送贵院处分，
        并请注意下列各点：</p>
        <ol><li>本院[-case1]查封裁定及协助执行通知书的效力随之转移，期限至[-seal_end]，请及时续封；</li>
        <li>变价所得在清偿优先债权后，请预留首封债权3，217，004.58元汇至本院（户名[-court_short]，账号ACC）；</li>
        <li>本院评估费86，000元已由申请人垫付，请在变价款中优先扣还；</li><li>处分结果请书面告知。</li></ol>
        <p>随函移送案卷材料共 47 页。</p>
        <div class="d"><span class="on">[letter_date=start_date]STAMP</span></div>
        <div class="slip">回　执<br>[-court_short]：你院[-case2]移送执行函及材料（共　　页）已收到。
        <br>　　　　　　　　　　　　　　签收人：　　　　　　　　年　　月　　日</div></div>
        """.replace("ACC", deal.digits("court account", 19)),
    ).replace("STAMP", stamp(deal.court.full, left=0, top=-20, size=42, turn=7))
    return HtmlPaper(
        Kind.TRANSFER_LETTER,
        (body,),
        style="""
        section.sheet { font: 14pt/1.8 "Noto Sans CJK SC" } p { margin: 0; text-indent: 2em } p.n { text-indent: 0 }
        .w { position: absolute; left: 24mm; top: 24mm; width: 162mm } .hd { width: 162mm;
          border-bottom: 0.8mm solid #000 }
        .hd td { font-size: 15pt } .hd td.r { text-align: right; font-size: 18pt; font-weight: bold }
          .no, .d { text-align: right }
        ol { margin: 0; padding-left: 3em } .d { margin-top: 12mm } .on { position: relative; display: inline-block }
        .slip { position: absolute; top: 196mm; left: 0; width: 156mm; border: 0.3mm dashed #000; padding: 3mm;
          font-size: 11.5pt }
        """,
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    stub_form,
    waiting_notice,
    bureau_reply,
    receipt_only,
    request_letter,
    handing_over,
]
