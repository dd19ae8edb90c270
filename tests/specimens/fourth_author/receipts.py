"""Receipts of courts, of the treasury and of companies."""

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.fourth_author import after, sheet
from tests.specimens.html_paper import HtmlPaper, stamp

FORM = """
section.sheet { font: 12pt/20pt "AR PL UMing CN" }
.slip { position: absolute; left: 20mm; top: 24mm; width: 170mm }
h1 { font: bold 19pt/28pt "AR PL UMing CN"; text-align: center; margin: 0; border-bottom: 2pt double #000 }
.sub { display: flex; justify-content: space-between; margin: 2mm 0 }
table { border-collapse: collapse; width: 100% }
td { border: 0.8pt solid #000; padding: 2mm 2.5mm }
.k { width: 25mm; text-align: center }
.pen { font: 15pt/20pt "AR PL UKai CN"; color: #1d2b7a }
.red { color: #c22; font: 14pt/20pt "FandolFang" }
.foot { display: flex; justify-content: space-between; margin-top: 2mm }
"""

SYSTEM = """
section.sheet { box-sizing: border-box; padding: 24mm 22mm; font: 12.5pt/24pt "Noto Serif CJK SC" }
h1 { font: 700 18pt/30pt "Noto Serif CJK SC"; text-align: center; margin: 0 }
.id { text-align: right; font-size: 11pt }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 }
td { border: 0.8pt solid #222; padding: 1.8mm 3mm }
.k { width: 30mm; background: #f2f2f2 }
.foot { display: flex; justify-content: space-between; position: relative; margin-top: 4mm }
"""

LETTER = """
section.sheet { box-sizing: border-box; padding: 40mm 28mm; font: 16pt/32pt "FandolFang" }
h1 { font: 22pt/40pt "FandolSong"; text-align: center; margin: 0 0 8mm }
p { margin: 0; text-indent: 2em }
.r { text-align: right; position: relative; margin-top: 16mm; padding-right: 8mm }
"""

EBILL = """
section.sheet { font: 10pt/16pt "FandolSong"; color: #7a3b12 }
.bill { position: absolute; left: 10mm; top: 14mm; width: 190mm }
h1 { font: 17pt/26pt "FandolKai"; text-align: center; margin: 0; letter-spacing: 0.1em }
.top { display: grid; grid-template-columns: 1fr 74mm; margin-top: 2mm }
b { font: 10pt/16pt "FandolFang"; color: #111; font-weight: normal }
table { border-collapse: collapse; width: 100%; margin-top: 1mm }
td { border: 0.8pt solid #7a3b12; padding: 1mm 1.5mm; text-align: center }
.l { text-align: left }
.foot { display: flex; justify-content: space-between; margin-top: 2mm }
.qr { position: absolute; right: 2mm; top: -6mm; width: 18mm; height: 18mm;
  background: conic-gradient(#222 25%, #fff 0 50%, #222 0 75%, #fff 0) 0 0 / 2.2mm 2.2mm }
"""

GENERAL = """
section.sheet { font: 10.5pt/17pt "AR PL UMing CN"; color: #14532d }
.bill { position: absolute; left: 14mm; top: 22mm; width: 178mm }
h1 { font: bold 16pt/24pt "AR PL UMing CN"; text-align: center; margin: 0 }
.sub { display: flex; justify-content: space-between }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
td { border: 0.8pt solid #14532d; padding: 1mm 1.5mm }
b { font: 11pt/17pt "WenQuanYi Zen Hei"; color: #111; font-weight: normal }
.v { width: 7mm; text-align: center; line-height: 12pt }
.k { width: 18mm; text-align: center }
.c { text-align: center }
"""

HAND = """
section.sheet { font: 13pt/26pt "WenQuanYi Zen Hei"; color: #0d4f8b }
.slip { position: absolute; left: 22mm; top: 30mm; width: 166mm; height: 92mm; border: 1.2pt solid #0d4f8b;
  box-sizing: border-box; padding: 4mm 7mm }
h1 { font: 21pt/30pt "WenQuanYi Zen Hei"; text-align: center; letter-spacing: 0.5em; text-indent: 0.5em; margin: 0 }
.no { position: absolute; right: 7mm; top: 7mm; color: #c00; font: 13pt/18pt "FandolFang" }
i { font: 16pt/24pt "AR PL UKai CN"; color: #15171f; border-bottom: 0.7pt solid #0d4f8b; padding: 0 2mm }
.foot { position: absolute; left: 7mm; right: 7mm; bottom: 4mm; display: flex; justify-content: space-between }
"""


def court_form(deal: Deal) -> HtmlPaper:
    """A court's printed receipt form filled in by pen: the balance."""
    page = sheet(
        deal,
        """
        <div class="slip"><h1>[payee=court_short]执行款专用收据</h1>
        <div class="sub"><span>[payment_date=balance_date:sp]</span><span>第二联：交款人</span><span class="red">
        № [receipt_number=number]</span></div>
        <table><tr><td class="k">交款单位<td colspan="3" class="pen">[payer=buyer]
        <tr><td class="k">案　　号<td class="pen">[case_number=case:half]<td class="k">交款方式<td class="pen">转账
        <tr><td class="k">款项内容<td colspan="3" class="pen">[purpose=why]
        <tr><td class="k">金　　额<td colspan="3">人民币（大写）<span class="pen">[amount_in_words=balance:zheng]
        </span><br>
        ￥：<span class="pen">[amount=balance:fig]</span>
        <tr><td class="k">备　　注<td colspan="3" class="pen">保证金另据</table>
        <div class="foot"><span>收款单位（章）</span><span>会计：<span class="pen">温澄</span></span><span>收款人：
        <span class="pen">陆晓岚</span></span>
        </div>@@</div>
        """,
        stamp(deal.court.short, "财务专用章", left=4, top=66, size=40, turn=-7),
        number=deal.digits("number", 7),
        why="产能拍卖余款",
    )
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (page,), Subtype.COURT_RECEIPT, style=FORM)


def case_money_system(deal: Deal) -> HtmlPaper:
    """A print from the court's case money system: the whole price in two entries of one receipt."""
    page = sheet(
        deal,
        """
        <h1>山西省法院案款收款收据</h1><div class="id">票据号：[receipt_number=number]</div>
        <table><tr><td class="k">收款法院<td colspan="3">[payee=court]
        <tr><td class="k">案　　号<td colspan="3">[case_number=case]
        <tr><td class="k">案　　由<td>金融借款合同纠纷<td class="k">承 办 人<td>[-j1]
        <tr><td class="k">当 事 人<td colspan="3">申请执行人：[-applicant]<br>被执行人：[-debtor]
        <tr><td class="k">缴 款 人<td colspan="3">[payer=buyer]
        <tr><td class="k">款项类别<td>[purpose=why]<td class="k">缴款方式<td>银行转账
        <tr><td class="k">到账日期<td>[payment_date=balance_date:dash]<td class="k">专户账号<td>[-account]
        <tr><td class="k">收款金额<td colspan="3">¥[amount=price]（其中保证金转入[-deposit]，余款[-balance]）
        <tr><td class="k">大　　写<td colspan="3">[amount_in_words=price:cap]</table>
        <div class="foot"><span>开票人：尹宛青</span><span>开票日期：[-issued:dash]</span><span>收款单位（盖章）
        </span>@@</div>
        """,
        stamp(deal.court.full, "案款专用章", left=120, top=-16, size=41),
        number="晋法案款" + deal.digits("number", 10),
        why="拍卖成交款",
        account=deal.digits("account", 19),
        issued=after(deal.balance_date, 2),
    )
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (page,), Subtype.COURT_RECEIPT, style=SYSTEM)


def court_note(deal: Deal) -> HtmlPaper:
    """A receipt that the enforcement office typed as a note, without a form."""
    page = sheet(
        deal,
        """
        <h1>收 款 收 据</h1>
        <p>今收到[payer=buyer]交来[purpose?=why]，人民币[amount_in_words=price:round]（¥[amount=price:yuan]元）。该款
        已于
        [payment_date=balance_date]全部到达本院执行款专户。</p>
        <p>此据。</p>
        <div class="r">[payee=court_short]执行局<br>经办人：[-j2]　[-clerk]<br>[-issued:cn]@@</div>
        """,
        stamp(deal.court.short, "执行局", left=98, top=2),
        why="[case_number=case]一案焦化产能指标拍卖款",
        issued=after(deal.balance_date, 1),
    )
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (page,), Subtype.COURT_RECEIPT, style=LETTER)


def electronic_nontax_bill(deal: Deal) -> HtmlPaper:
    """The electronic bill for non-tax revenue: the whole price, under the court's name."""
    page = sheet(
        deal,
        """
        <div class="bill"><div class="qr"></div><h1>山西省非税收入统一票据（电子）</h1>
        <div class="top"><span>票据代码：<b>1401[-code]</b></span><span>票据号码：<b>[receipt_number=number]</b></span>
        <span>交款人统一社会信用代码：<b>[-buyer_code]</b></span><span>校验码：<b>[-check]</b></span>
        <span>交款人：<b>[payer=buyer]</b></span><span>开票日期：<b>[payment_date=day:dash]</b></span></div>
        <table><tr><td>项目编号<td>项目名称<td>单位<td>数量<td>标准<td>金额（元）<td>备注
        <tr><td><b>050[-item]</b><td><b>[purpose=why]</b><td><b>元</b><td><b>1</b><td><b>[amount=price]</b><td><b>
        [amount=price]
        </b><td>
        <tr><td colspan="7" class="l">金额合计（大写）<b>[amount_in_words=price:cap]</b>　　　　（小写）<b>
        [amount=price]</b>
        <tr><td style="width:9mm">其他信息<td colspan="6" class="l"><b>执行案号：[case_number=case]；被执行人：
        [-debtor]</b></table>
        <div class="foot"><span>收款单位（章）：<b>[payee=court]</b></span><span>复核人：<b>柴启明</b></span><span>收
        款人：<b>邵立安</b></span></div>@@
        </div>
        """,
        stamp(deal.court.full, "财务专用章", left=24, top=58, size=34),
        code=deal.digits("code", 4),
        number=deal.digits("number", 10),
        check=deal.digits("check", 4) + "e7",
        day=after(deal.balance_date, 3),
        item=deal.digits("item", 3),
        why="执行案款",
    )
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (page,), Subtype.NONTAX_BILL, style=EBILL)


def general_payment_book(deal: Deal) -> HtmlPaper:
    """The green paper form for non-tax revenue with payer and payee: the deposit of the bidder."""
    page = sheet(
        deal,
        """
        <div class="bill"><h1>山西省非税收入一般缴款书（收据）</h1>
        <div class="sub"><span>填制日期：<b>[payment_date=paid]</b></span><span>执收单位名称：<b>[payee?=court_short]
        </b></span><span>No. <b>
        [receipt_number=number]</b></span></div>
        <table><tr><td class="v" rowspan="3">付款人<td class="k">全　称<td><b>[payer=buyer]</b>
        <td class="v" rowspan="3">收款人<td class="k">全　称<td>
        <b>[payee=office]</b>
        <tr><td class="k">账　号<td><b>[-buyer_account]</b><td class="k">账　号<td><b>[-account]</b>
        <tr><td class="k">开户银行<td><b>[-buyer_bank]</b><td class="k">开户银行<td><b>晋岭银行[-city]分行</b>
        <tr><td colspan="3">币种：人民币　金额（大写）<b>[amount_in_words=deposit:cap]</b><td colspan="3">（小写）<b>
        ￥[amount=deposit]</b>
        <tr><td colspan="2" class="c">项目编码<td class="c">收入项目名称<td colspan="2" class="c">单位 / 数量
        <td class="c">金　额
        <tr><td colspan="2" class="c"><b>103[-item]</b><td class="c"><b>[purpose=why]</b><td colspan="2" class="c"><b>
        元 / 1</b><td class="c"><b>
        [amount=deposit]</b>
        <tr style="height:26mm;vertical-align:top"><td colspan="3">执收单位（盖章）<br><br>经办人（签章）<b>韩立安</b>
        <td colspan="3">备注：<b>
        [case_number=case:half]</b></table>
        <div>校验码：<b>[-check]</b>　　此联由执收单位退缴款人作收据</div>@@</div>
        """,
        stamp(deal.court.short, "代收款专用章", left=36, top=62, size=34),
        paid=after(deal.start_date, -2),
        number=deal.digits("number", 9),
        account=deal.digits("account", 18),
        office=deal.court.city + "财政局",
        item=deal.digits("item", 6),
        why="诉讼资产竞买保证金",
        check=deal.digits("check", 6),
    )
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (page,), Subtype.NONTAX_BILL, style=GENERAL)


def hand_receipt(deal: Deal) -> HtmlPaper:
    """A receipt from a stationer's pad, written by hand: the auction house got its commission."""
    fee = Money(deal.price.fen * 2 // 100)
    page = sheet(
        deal,
        """
        <div class="slip"><h1>收款收据</h1><div class="no">№ [receipt_number=number]</div>
        <div style="text-align:center"><i>[payment_date=balance_date:sp]</i></div>
        <div>今收到　<i>[payer=buyer]</i></div>
        <div>交　来　<i>[purpose=why]</i></div>
        <div>人民币（大写）<i>[amount_in_words=fee:zheng]</i></div>
        <div>　　￥<i>[amount=fee:fig]</i>　　　□现金　☑转账　□支票</div>
        <div class="foot"><span>收款单位（盖章）</span><span>收款人<i>贺岩</i></span><span>交款人<i>季书远</i></span>
        </div>@@</div>
        """,
        stamp("晋南砚汀拍卖行有限公司", "财务专用章", left=26, top=50, size=40, turn=12),
        number=deal.digits("number", 7),
        fee=fee,
        why="拍卖佣金",
    )
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (page,), Subtype.COMPANY_RECEIPT, style=HAND)


def seller_receipt(deal: Deal) -> HtmlPaper:
    """A seller's typed receipt for the price of traded capacity."""
    page = sheet(
        deal,
        """
        <h1>收　　据</h1>
        <p>根据我公司与[payer=buyer]签订的《焦化产能转让协议》，[payment_date=paid]收到[payer=buyer]支付的
        [purpose?=why]人民币
        [amount=price:wan]元（大写：[amount_in_words=price:cap]），款项已汇入我公司在[-debtor_bank]开立的账户（账号：
        [-debtor_account]）。</p>
        <p>特立此据。</p>
        <div class="r">收款单位：[payee=debtor]<br>财务负责人：邵志诚<br>[-issued]@@</div>
        """,
        stamp(deal.debtor.name, "财务专用章", left=96, top=4, size=40),
        why="[-capacity]焦化产能转让价款",
        paid=after(deal.contract_date, 12),
        issued=after(deal.contract_date, 15),
    )
    style = LETTER.replace('"FandolFang"', '"Noto Serif CJK SC"').replace("16pt/32pt", "14pt/30pt")
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (page,), Subtype.COMPANY_RECEIPT, style=style)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    court_form,
    case_money_system,
    court_note,
    electronic_nontax_bill,
    general_payment_book,
    hand_receipt,
    seller_receipt,
]
