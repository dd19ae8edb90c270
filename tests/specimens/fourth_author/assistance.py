"""Notices that ask an office to help a court, the office's replies, and letters between courts."""

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.fourth_author import after, sheet
from tests.specimens.html_paper import HtmlPaper, stamp

TORN = """
section.sheet { font: 14pt/24pt "FandolFang" }
.up { position: absolute; left: 26mm; right: 24mm; top: 16mm }
.down { position: absolute; left: 26mm; right: 24mm; top: 178mm }
.cut { position: absolute; left: 10mm; right: 10mm; top: 171mm; border-top: 1pt dashed #000 }
h1 { font: 19pt/28pt "Noto Serif CJK SC"; text-align: center; margin: 0 }
h2 { font: bold 20pt/32pt "Noto Serif CJK SC"; text-align: center; margin: 0; letter-spacing: 0.15em }
.n { text-align: right }
p { margin: 0; text-indent: 2em }
.r { text-align: right; padding-right: 8mm; margin-top: 5mm; position: relative }
.pen { font: 15pt/24pt "AR PL UKai CN"; color: #1c2c7c; text-decoration: underline; text-decoration-thickness: 0.6pt }
"""

TRANSFER = """
section.sheet { box-sizing: border-box; padding: 30mm 27mm 18mm 28mm; font: 15.5pt/29pt "FandolSong" }
h1, h2 { font: 20pt/36pt "FandolHei"; text-align: center; margin: 0 }
h2 { letter-spacing: 0.3em }
.n { text-align: right; margin: 2mm 0 6mm }
p { margin: 0; text-indent: 2em }
.r { margin: 10mm 0 0 76mm; text-align: center; position: relative }
.foot { position: absolute; left: 28mm; bottom: 16mm; font-size: 12pt; line-height: 20pt }
"""

UNDERLINED = """
section.sheet { box-sizing: border-box; padding: 28mm 25mm 16mm 27mm; font: 15pt/30pt "AR PL UMing CN" }
h1 { font: bold 20pt/34pt "AR PL UMing CN"; text-align: center; margin: 0 }
.n { text-align: right; margin-bottom: 4mm }
p { margin: 0; text-indent: 2em }
u { text-decoration-thickness: 0.6pt; text-underline-offset: 3pt }
.r { text-align: right; margin-top: 12mm; padding-right: 8mm; position: relative }
"""

RED_HEAD = """
section.sheet { box-sizing: border-box; padding: 32mm 26mm 20mm 28mm; font: 16pt/29pt "FandolFang" }
.red { color: #d1121f; font: bold 30pt/44pt "Noto Serif CJK SC"; text-align: center; letter-spacing: 0.12em }
.line { border-top: 2pt solid #d1121f; margin: 2mm 0 9mm }
.n { text-align: center }
h1 { font: 20pt/34pt "Noto Serif CJK SC"; text-align: center; margin: 0 0 6mm }
p { margin: 0; text-indent: 2em }
.r { text-align: right; margin-top: 14mm; padding-right: 14mm; position: relative }
"""

COURT_LETTER = """
section.sheet { box-sizing: border-box; padding: 36mm 27mm 18mm 28mm; font: 16pt/30pt "FandolFang" }
h1 { font: 22pt/38pt "FandolSong"; text-align: center; margin: 0 }
h2 { font: bold 24pt/42pt "FandolSong"; text-align: center; margin: 0 }
.n { text-align: right; margin: 2mm 0 6mm }
p { margin: 0; text-indent: 2em }
.r { text-align: right; margin-top: 12mm; padding-right: 10mm; position: relative }
.foot { position: absolute; left: 28mm; bottom: 18mm; font-size: 12pt; line-height: 20pt }
"""


def sealing_with_slip(deal: Deal) -> HtmlPaper:
    """A sealing notice with the torn-off reply below it, filled in by hand: first in rank."""
    page = sheet(
        deal,
        """
        <div class="up"><h1>[court]</h1><h2>协助执行通知书</h2><div class="n">[case_number=case1]</div>
        <div>[addressee=office]：</div>
        <p>[-applicant]与[holder=debtor]金融借款合同纠纷一案，本院作出的[case_number=case1]执行裁定书已经发生法律效力
        。依照
        《中华人民共和国民事诉讼法》
        第二百四十四条、第二百五十一条的规定，请协助执行以下事项：</p>
        <p>一、查封被执行人[holder=debtor]名下[capacity]焦化产能指标，期限三年，自[seal_start]起至[seal_end]止；</p>
        <p>二、查封期间，停止办理上述产能的转让、置换、过户、核减等手续。</p>
        <p>附：执行裁定书一份</p>
        <div class="r">[-signed:cn]@@</div><div>联系人：[-j1]　电话：0357-25[-phone]</div></div>
        <div class="cut"></div>
        <div class="down"><h2>协助执行通知书（回执）</h2><div>[court]：</div>
        <p>你院[case_number=case1]执行裁定书、协助执行通知书收悉，我委处理结果如下：</p>
        <p class="pen">自[seal_start]起协助查封[holder=debtor]焦化产能[capacity:wan]，此前无其他法院查封，系
        {seal_rank|first|首封}。</p>
        <div class="r"><span class="pen">[reply_date=reply]</span>@@</div></div>
        """,
        stamp(deal.court.full, left=106, top=-20, size=40),
        stamp(deal.debtor.city + "经济和信息化委员会", left=112, top=-16, size=40, turn=9),
        office=deal.debtor.city + "经济和信息化委员会",
        signed=deal.seal_date,
        reply=after(deal.seal_date, 1),
        phone=deal.digits("p", 5),
    )
    return HtmlPaper(Kind.ASSISTANCE_NOTICE, (page,), style=TORN)


def transfer_to_buyer(deal: Deal) -> HtmlPaper:
    """After the sale the office is asked to put the capacity in the buyer's name."""
    page = sheet(
        deal,
        """
        <h1>[court=court_short]</h1><h2>协助执行通知书</h2><div class="n">[case_number=case3:half]</div>
        <div>[addressee=office]：</div>
        <p>关于[-applicant]与[holder=debtor]借款合同纠纷一案，我院作出的[-case2:half]执行裁定书已经发生法律效力。因被
        执行人
        财产已经拍卖成交，根据
        《中华人民共和国民事诉讼法》第二百五十一条、《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十二条之
        规定，请你单位协助执行以下事项：</p>
        <p>1、解除我院对被执行人[holder=debtor][capacity:wide]焦化产能指标的查封；</p>
        <p>2、将[holder=debtor]名下上述[capacity:wide]焦化产能过户至买受人[-buyer]（统一社会信用代码[-buyer_code]）名
        下。</p>
        <p>附件：1、[-case2:half]执行裁定书；2、网络竞价成功确认书；3、拍卖款收据复印件。</p>
        <div class="r">[-ruling_date:cn]@@</div>
        <div class="foot">承办人：[-j1]、[-j2]　　　联系电话：0354-30[-phone]<br>本院地址：[-city]迎宾西街[-road]号
        </div>
        """,
        stamp(deal.court.short, left=22, top=-14),
        office="山西省经济和信息化委员会",
        phone=deal.digits("p", 5),
        road=deal.digits("r", 3),
    )
    return HtmlPaper(Kind.ASSISTANCE_NOTICE, (page,), style=TRANSFER)


def waiting_seal_form(deal: Deal) -> HtmlPaper:
    """Another court waits in line; a filled form with underlined words."""
    page = sheet(
        deal,
        """
        <h1>[court=other_court]<br>协助执行通知书</h1><div class="n">[case_number=other_case]</div>
        <div><u>　[addressee=office]　</u>：</div>
        <p>我院受理的<u>　[-applicant]　</u>申请执行<u>　[holder=debtor]　</u>一案，需请你单位协助执行，现随函送达生效
        法律文
        书，请按下列要求协助办理：</p>
        <p>请{seal_rank|waiting|轮候查封}被执行人<u>　[holder=debtor]　</u>所有的<u>　[capacity]焦化产能　</u>。
        {seal_rank|waiting|轮候查封}期限
        <u>　叁　</u>年，自转为正式查封之日起计算。</p>
        <p>在先查封法院解除查封或者处置上述产能时，请及时告知我院。协助期间未经我院同意不得办理产能变更、转移、抵押手
        续，否则将依法追究法律责任。</p>
        <p>附：执行裁定书副本壹份、送达回证壹份</p>
        <div class="r">[-signed]@@</div>
        <p>执行人员：[-j2]（工作证号1408[-id]）、[-j3]（工作证号1408[-id2]）</p>
        """,
        stamp(deal.other_court.full, left=106, top=-15),
        office=f"{deal.debtor.county}经济和信息化局",
        signed=after(deal.seal_date, 64),
        id=deal.digits("id", 3),
        id2=deal.digits("id2", 3),
    )
    return HtmlPaper(Kind.ASSISTANCE_NOTICE, (page,), style=UNDERLINED)


def reply_letter(deal: Deal) -> HtmlPaper:
    """The office answers by a letter of its own: an earlier court holds the seal, this one waits."""
    page = sheet(
        deal,
        """
        <div class="red">[addressee?=office]</div><div class="n">[-number]</div><div class="line"></div>
        <h1>关于协助查封[holder=debtor]<br>焦化产能的回执</h1>
        <div>[court=other_court_short]：</div>
        <p>你院[case_number=other_case]协助执行通知书及执行裁定书于[-got]收悉。经核查，[holder=debtor]现有焦化产能
        [capacity]，已由[-court_short]于
        [-seal_date]以[-case1]执行裁定书查封。我委已对你院查封事项予以登记，系{seal_rank|waiting|轮候查封}。</p>
        <p>特此函复。</p>
        <div class="r">[addressee?=office]<br>[reply_date=reply]@@</div>
        """,
        stamp(deal.debtor.city + "经济和信息化委员会", left=96, top=-12),
        office=deal.debtor.city + "经济和信息化委员会",
        number=f"{deal.debtor.city[0]}经信函〔{deal.case_year}〕{deal.digits('n', 2)}号",
        got=after(deal.seal_date, 66),
        reply=after(deal.seal_date, 69),
    )
    return HtmlPaper(Kind.ASSISTANCE_NOTICE, (page,), style=RED_HEAD)


def renewed_seal(deal: Deal) -> HtmlPaper:
    """The seal is renewed before it ends."""
    start = after(deal.seal_end, 1)
    end = after(start.replace(year=start.year + 2), -1)
    page = sheet(
        deal,
        """
        <h1>[court]</h1><h2>协助执行通知书</h2><div class="n">[case_number=case8]</div>
        <div>[addressee=office]：</div>
        <p>本院[-case1]执行裁定书查封的[holder=debtor]焦化产能[capacity]，查封期限将于[-seal_end]届满。本院已裁定
        {seal_rank|renewed|继续查封}，请你局协助
        {seal_rank|renewed|续封}上述产能，续封期限自[seal_start=start]起至[seal_end=end]止。</p>
        <p>此致</p>
        <div class="r">[-signed:cn]@@</div>
        """,
        stamp(deal.court.full, left=104, top=-14),
        office=deal.debtor.city + "工业和信息化局",
        start=start,
        end=end,
        signed=after(deal.seal_end, -9),
    )
    return HtmlPaper(Kind.ASSISTANCE_NOTICE, (page,), style=COURT_LETTER)


def letter_asking(deal: Deal) -> HtmlPaper:
    """The court of the preferred creditor asks the first sealing court to hand the capacity over."""
    page = sheet(
        deal,
        """
        <h1>[court]</h1><h2>商请移送执行函</h2><div class="n">[case_number=case]</div>
        <div>[addressee=other_court]：</div>
        <p>本院在执行申请执行人[-applicant]与被执行人[-debtor]金融借款合同纠纷一案中，因[-debtor]以其[-capacity]焦化产
        能及配套设施为该债权设定抵押，申请
        执行人享有优先受偿权。上述财产已由你院以[-other_case]案首先查封，自首先查封之日起已超过60日，尚未发布拍卖公告
        。</p>
        <p>根据《最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复》第一条、第二条的规定，请你
        院在收到本函后15日内将上述查封财产
        移送本院执行，并将有关情况告知首先查封债权人。</p>
        <p>附：1.[-judgment]民事判决书；2.申请执行书；3.抵押登记材料</p>
        <div class="r">[letter_date=day:cn]@@</div>
        <div class="foot">联系人：[-j1]　联系电话：0358-8[-phone]</div>
        """,
        stamp(deal.court.full, left=104, top=-14),
        day=after(deal.seal_date, 90),
        phone=deal.digits("p", 6),
    )
    return HtmlPaper(Kind.TRANSFER_LETTER, (page,), style=COURT_LETTER.replace("16pt/30pt", "15pt/27pt"))


def letter_granting(deal: Deal) -> HtmlPaper:
    """The first sealing court hands the capacity over to the court that asked."""
    page = sheet(
        deal,
        """
        <h1>[court=other_court_short]</h1><h2>移送执行函</h2><div class="n">[case_number=other_case:half]</div>
        <div>[addressee=court_short]：</div>
        <p>你院[-case:half]商请移送执行函收悉。经研究，我院同意将[case_number=other_case:half]案件中首先查封的被执行人
        [-debtor]名
        下焦化产能[-capacity]移送你院执行。
        移送后，请你院继续保留首先查封债权人的债权份额，并将处置结果函告我院。</p>
        <p>我院系首先查封法院，查封时间为[-sealed]，查封期限三年。上述财产目前无案外人提出异议。</p>
        <div class="r">[letter_date=day]@@</div>
        <div class="foot">附：执行裁定书、协助执行通知书及回执复印件各一份<br>承办人：韩立安　0351-5[-phone]</div>
        """,
        stamp(deal.other_court.short, left=22, top=-14),
        sealed=deal.seal_date,
        day=after(deal.seal_date, 103),
        phone=deal.digits("p", 6),
    )
    return HtmlPaper(Kind.TRANSFER_LETTER, (page,), style=TRANSFER)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    sealing_with_slip,
    transfer_to_buyer,
    waiting_seal_form,
    reply_letter,
    renewed_seal,
    letter_asking,
    letter_granting,
]
