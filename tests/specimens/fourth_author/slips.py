"""Bank slips for deposits, balances and prices."""

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.fourth_author import after, sheet
from tests.specimens.html_paper import HtmlPaper, stamp

TWO_SIDES = """
section.sheet { font: 10.5pt/16pt "FandolSong" }
.slip { position: absolute; left: 12mm; top: 16mm; width: 186mm }
.head { text-align: center; font: bold 16pt/26pt "FandolSong" }
.sub { display: flex; justify-content: space-between; margin: 1mm 0 }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
td { border: 0.7pt solid #000; padding: 1.2mm 1.6mm; overflow-wrap: anywhere }
.v { width: 7mm; text-align: center; line-height: 13pt }
.k { width: 17mm; text-align: center }
.small { font-size: 8.5pt; line-height: 12pt; color: #333; margin-top: 1.5mm }
"""

PAIRS = """
section.sheet { font: 11pt/20pt "Noto Sans CJK SC"; color: #111 }
.slip { position: absolute; left: 15mm; top: 18mm; width: 180mm; height: 118mm; box-sizing: border-box;
  padding: 6mm 8mm; border: 0.8pt solid #b9b9b9;
  background: repeating-linear-gradient(135deg, #fff 0 5mm, #f3f7fb 5mm 10mm) }
.logo { display: flex; justify-content: space-between; border-bottom: 1.6pt solid #0b5ba8; margin-bottom: 2mm }
.logo b { color: #0b5ba8; font: 700 14pt/24pt "Noto Sans CJK SC" }
.pair { display: grid; grid-template-columns: 26mm 1fr; }
.pair > span:nth-child(odd) { color: #555 }
.half { display: grid; grid-template-columns: 26mm 1fr 22mm 1fr }
.half > span:nth-child(odd) { color: #555 }
.tear { position: absolute; left: 0; right: 0; top: 148mm; border-top: 0.8pt dashed #888; color: #888; font-size: 8pt;
  text-align: center }
"""

PAYING_IN = """
section.sheet { font: 11pt/16pt "AR PL UMing CN"; color: #1c3f94 }
.slip { position: absolute; left: 16mm; top: 24mm; width: 178mm }
.head { display: flex; justify-content: center; gap: 8mm; font: bold 17pt/28pt "AR PL UMing CN" }
.head small { font-size: 11pt }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
td { border: 0.8pt solid #1c3f94; padding: 0 1mm; height: 9mm }
.v { width: 7mm; text-align: center; line-height: 12pt }
.k { width: 20mm; text-align: center }
.typed { color: #111; font-family: "FandolFang"; font-size: 12pt }
.units { font-size: 8pt; line-height: 9pt; letter-spacing: calc(4.6mm - 8pt); width: 50.6mm; padding: 0; height: 5mm;
  white-space: nowrap; text-indent: 0.9mm; overflow: hidden }
.cells { padding: 0; font-family: "FandolFang"; color: #111; text-align: right; white-space: nowrap; overflow: hidden;
  background: repeating-linear-gradient(90deg, transparent 0 4.35mm, #1c3f94 4.35mm 4.6mm) }
.cells span { letter-spacing: calc(4.6mm - 0.5em); font-size: 12pt }
.side { position: absolute; right: -8mm; top: 14mm; width: 5mm; line-height: 13pt; font-size: 9pt }
"""

MATRIX = """
section.sheet { font: 11.5pt/21pt "AR PL UMing CN"; color: #222 }
.slip { position: absolute; left: 18mm; top: 20mm; width: 176mm }
.slip div { white-space: pre }
.head { text-align: center; font-size: 15pt; line-height: 30pt }
.dash { border-top: 1pt dashed #444; margin: 1mm 0 }
"""


def two_sided_slip(deal: Deal) -> HtmlPaper:
    """A net bank's slip with payer and payee side by side: the deposit, paid to the court."""
    page = sheet(
        deal,
        """
        <div class="slip"><div class="head">汾河农村商业银行　电子回单</div>
        <div class="sub"><span>回单编号：[receipt_number=number]</span><span>回单类型：网银转账汇款</span><span>日期：
        [payment_date=paid:pad]</span></div>
        <table><tr><td class="v" rowspan="3">付款人<td class="k">户　名<td>[payer=buyer]<td class="v" rowspan="3">收款人
        <td class="k">户　名<td>[payee=court_short]
        <tr><td class="k">账　号<td>[-buyer_account]<td class="k">账　号<td>[-account]
        <tr><td class="k">开户行<td>[-buyer_bank]<td class="k">开户行<td>太岳银行股份有限公司[-city]分行营业部
        <tr><td colspan="2" class="k">金　额<td colspan="4">（大写）人民币[amount_in_words=deposit:cap]　　（小写）¥
        [amount=deposit]
        <tr><td colspan="2" class="k">摘　要<td colspan="4">[purpose=why]
        <tr><td colspan="2" class="k">交易流水<td>[receipt_number?=serial]<td colspan="2" class="k">交易渠道<td>企业网
        上银行
        <tr><td colspan="2" class="k">验 证 码<td>[-check]<td colspan="2" class="k">记账柜员<td>EB[-teller]</table>
        <div class="small">温馨提示：本回单不作为收款方发货依据，请勿重复记账；如需验证真伪，请登录本行网站或到网点查
        询。打印次数：1　打印时间：[-printed:slash] 09:12:55</div>
        @@</div>
        """,
        stamp("汾河农村商业银行", "电子回单专用章", left=138, top=34, size=36, turn=-4),
        number=deal.digits("number", 20),
        paid=after(deal.start_date, -3),
        printed=after(deal.start_date, 2),
        account=deal.digits("account", 19),
        why="竞买保证金[case_number=case:half]",
        serial=deal.digits("serial", 14),
        check=deal.digits("check", 10),
        teller=deal.digits("teller", 4),
    )
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (page,), Subtype.BANK_SLIP, style=TWO_SIDES)


def keyed_slip(deal: Deal) -> HtmlPaper:
    """A customer slip of keys and values on shaded paper: the balance of the price."""
    page = sheet(
        deal,
        """
        <div class="slip"><div class="logo"><b>太岳银行</b><b>客户专用回单</b><span>第 1 次打印</span></div>
        <div class="half"><span>交易日期</span><span>[payment_date=balance_date:dash]</span><span>交易流水号</span>
        <span>[receipt_number=serial]</span></div>
        <div class="pair"><span>付款人户名</span><span>[payer=buyer]</span><span>付款人账号</span><span>
        [-buyer_account]</span>
        <span>付款人开户行</span><span>[-buyer_bank]</span><span>收款人户名</span><span>[payee=court]</span>
        <span>收款人账号</span><span>[-account]</span><span>收款人开户行</span><span>汾河农村商业银行股份有限公司
        [-city]支行</span></div>
        <div class="half"><span>币　种</span><span>人民币</span><span>金额</span><span>[amount=balance]</span></div>
        <div class="pair"><span>金额大写</span><span>[amount_in_words=balance:cap]</span><span>用　途</span><span>
        [purpose=why]</span></div>
        <div class="half"><span>手续费</span><span>0.00</span><span>业务种类</span><span>大额实时汇兑</span></div>@@
        </div>
        <div class="tear">- - - 以下无内容 - - -</div>
        """,
        stamp("太岳银行股份有限公司", "业务专用章", left=128, top=70, size=38, colour="#1d3fa5"),
        serial="TY" + deal.digits("serial", 16),
        account=deal.digits("account", 16),
        why="[case_number=case]拍卖余款",
    )
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (page,), Subtype.BANK_SLIP, style=PAIRS)


def paying_in_slip(deal: Deal) -> HtmlPaper:
    """The blue paying-in slip with one column a digit: the whole price by cheque."""
    page = sheet(
        deal,
        """
        <div class="slip"><div class="head"><span>太岳银行</span><span>进 账 单</span><small>（收账通知）</small>
        <small>3</small></div>
        <div class="typed" style="text-align:center">
        [payment_date=balance_date:sp]　　　　　　　第 [receipt_number=number] 号</div>
        <table><tr><td class="v" rowspan="3">出票人<td class="k">全　称<td class="typed">[payer=buyer]
        <td class="v" rowspan="3">收款人
        <td class="k">全　称<td class="typed">[payee=court_short]
        <tr><td class="k">账　号<td class="typed">[-buyer_account]<td class="k">账　号<td class="typed">[-account]
        <tr><td class="k">开户银行<td class="typed" style="font-size:9.5pt">[-buyer_bank]<td class="k">开户银行
        <td class="typed" style="font-size:9.5pt">太岳银行[-county]支行</table>
        <table style="margin-top:-0.8pt"><tr><td class="v" rowspan="2">金额<td rowspan="2">人民币<br>（大写）
        <span class="typed">[amount_in_words=price:cap]</span><td class="units">亿千百十万千百十元角分<tr>
        <td class="cells" style="width:50.6mm">
        <span>{amount|PRICE|FEN}</span></table>
        <table style="margin-top:-0.8pt"><tr><td class="k">票据种类<td class="typed">转账支票<td class="k">票据张数
        <td class="typed">壹
        <td rowspan="3" style="width:60mm;vertical-align:bottom;text-align:right">收款人开户银行签章
        <tr><td class="k">票据号码<td class="typed" colspan="3">[-cheque]<tr><td colspan="4">复核　　　　　　记账
        </table>
        <div class="side">此联是银行交给收款人的收账通知</div>@@</div>
        """.replace("PRICE", str(deal.price)).replace(
            "FEN", ("¥" if deal.price.fen < 10**10 else "") + str(deal.price.fen)
        ),
        stamp("太岳银行" + deal.debtor.county + "支行", "转讫", left=126, top=72, size=34, turn=5),
        number=deal.digits("number", 8),
        account=deal.digits("account", 16),
        cheque=deal.digits("cheque", 8),
    )
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (page,), Subtype.BANK_SLIP, style=PAYING_IN)


def matrix_slip(deal: Deal) -> HtmlPaper:
    """A dot matrix print of a payment between two companies: an instalment on capacity."""
    page = sheet(
        deal,
        """
        <div class="slip"><div class="head">国内支付业务付款回单</div><div class="dash"></div>
        <div>客户号：[-client]　　　　　　　　　日期：[payment_date=contract_date:pad]</div>
        <div>付款人账号：[-buyer_account]</div><div>付款人名称：[payer=buyer]</div><div>付款人开户行：[-buyer_bank]
        </div>
        <div>收款人账号：[-debtor_account]</div><div>收款人名称：[payee=debtor]</div><div>收款人开户行：[-debtor_bank]
        </div>
        <div>金额：CNY[amount=price]</div><div>　　　人民币[amount_in_words=price:cap]</div><div class="dash"></div>
        <div>业务种类：客户转账　　　业务编号：[receipt_number?=business]</div><div>凭证号码：
        [receipt_number?=voucher]</div>
        <div>用途：[purpose=why]</div><div>备注：</div><div>附言：</div><div class="dash"></div>
        <div>此回单以客户真实交易为依据，可通过本行网站校验真伪　　（盖章）</div>
        <div>交易机构：03[-office]　交易渠道：柜台　记录标识号：[-mark]-[-part]　　经办：</div>
        <div>回单编号：[receipt_number=number]　回单验证码：[-check]　打印时间：[-printed:slash] 16:40:08</div>@@</div>
        """,
        stamp("晋岭银行股份有限公司", "电子回单章", left=126, top=98, size=36),
        client=deal.digits("client", 9),
        business=deal.digits("business", 14),
        voucher=deal.digits("voucher", 8),
        why="支付[-capacity:wan]焦化产能转让款",
        office=deal.digits("office", 3),
        mark=deal.digits("mark", 9),
        part=deal.digits("part", 3),
        number=deal.digits("number", 16),
        check=deal.digits("check", 12),
        printed=after(deal.contract_date, 1),
    )
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (page,), Subtype.BANK_SLIP, style=MATRIX)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [two_sided_slip, keyed_slip, paying_in_slip, matrix_slip]
