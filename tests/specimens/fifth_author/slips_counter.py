"""Slips filled in at a bank's counter: paying-in, telegraphic transfer, an overprinted form, a debit advice."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import digit_boxes, sheet
from tests.specimens.html_paper import HtmlPaper, stamp


def _slip(body: str, style: str, *, landscape: bool = False) -> HtmlPaper:
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (body,), Subtype.BANK_SLIP, style, landscape)


_BOXES = """
i { display: inline-block; width: 5mm; font-style: normal; text-align: center; border-left: 0.15mm solid #396 }
.units i { font-size: 7pt; color: #396 } td.b { padding: 0; white-space: nowrap; text-align: right }
"""
_UNITS = "".join(f"<i>{unit}</i>" for unit in "亿千百十万千百十元角分")

_PAYING_IN_STYLE = (
    _BOXES
    + """
.sheet { padding: 20mm 13mm; font: 10pt/1.4 "AR PL UKai CN", "Noto Serif CJK SC" } table { border-collapse: collapse;
width: 100% } td { border: 0.25mm solid #396; padding: 1.5mm } h1 { color: #396; text-align: center; font-size: 16pt;
margin: 0; letter-spacing: 0.2em } .k { color: #396; font: 9pt "Noto Serif CJK SC"; text-align: center }
.d { text-align: center; margin: 1mm } .v { width: 5mm }
"""
)


def paying_in(deal: Deal) -> HtmlPaper:
    """A green paying-in slip (进账单) for a cheque: drawer left, holder right, one box for each digit."""
    text = """
    <h1>太岳银行 进账单（收账通知）<small style="font-size:9pt">3</small></h1>
    <div class="d">[payment_date=balance_date:sp]　　　　　　第 [receipt_number?=number] 号</div>
    <table><tr><td class="k v" rowspan="3">出票人</td><td class="k">全　称</td><td>[payer=buyer]</td>
    <td class="k v" rowspan="3">收款人</td><td class="k">全　称</td><td>[payee=court_short]</td></tr>
    <tr><td class="k">账　号</td><td>[-buyer_account]</td><td class="k">账　号</td><td>ACCOUNT</td></tr>
    <tr><td class="k">开户银行</td><td>[-buyer_bank]</td><td class="k">开户银行</td><td>太岳银行[-city]分行</td></tr>
    <tr><td class="k" colspan="2" rowspan="2">金额</td><td colspan="2" rowspan="2">人民币（大写）
    [amount_in_words=price:cap]</td>
    <td class="b units" colspan="2">UNITS</td></tr><tr><td class="b" colspan="2">BOXES</td></tr>
    <tr><td class="k" colspan="2">票据种类</td><td>转账支票</td><td class="k" colspan="2">票据张数</td><td>1</td></tr>
    <tr><td class="k" colspan="2">票据号码</td><td>CHEQUE</td>
    <td colspan="3" rowspan="2" style="height:24mm;vertical-align:bottom">
    收款人开户银行签章</td></tr><tr><td colspan="3">备注：[purpose=use]<br><br>复核　　　　　　记账</td></tr></table>
    <div class="k" style="text-align:right">此联是收款人开户银行交给收款人的收账通知</div>
    """.replace("UNITS", _UNITS).replace("BOXES", digit_boxes("amount", deal.price))
    text = text.replace("ACCOUNT", deal.digits("court", 17)).replace("CHEQUE", deal.digits("cheque", 8))
    body = sheet(deal, text, number=deal.digits("slip", 6), use="拍卖焦化产能价款")
    return _slip(body + stamp("太岳银行", "转讫章", left=142, top=78, size=30, turn=-15), _PAYING_IN_STYLE)


_TELEGRAPH_STYLE = (
    _BOXES
    + """
.sheet { padding: 18mm 22mm; font: 11pt/1.5 "Noto Serif CJK SC" } h1 { font-size: 18pt; text-align: center; margin: 0;
border-bottom: 0.8mm double #396; color: #396 } table { border-collapse: collapse; width: 100%; margin-top: 3mm }
td { border: 0.2mm solid #396; padding: 2mm } .k { color: #396; text-align: center; width: 24mm }
i { width: 6mm } .hand { font-family: "AR PL UKai CN" }
"""
)


def telegraphic_transfer(deal: Deal) -> HtmlPaper:
    """A telegraphic transfer form (电汇凭证) filled by hand, on a landscape sheet."""
    text = """
    <h1>电 汇 凭 证（回　单）</h1>
    <p>□普通　☑加急　　委托日期 <span class="hand">[payment_date=balance_date:sp]</span>　　　　　　　　凭证编
    号 [receipt_number=number]</p>
    <table><tr><td class="k" rowspan="3">汇款人</td><td class="k">全称</td><td class="hand" style="width:82mm">
    [payer=buyer]</td>
    <td class="k" rowspan="3">收款人</td><td class="k">全称</td><td class="hand">[payee=court]</td></tr>
    <tr><td class="k">账号</td><td class="hand">[-buyer_account]</td><td class="k">账号</td><td class="hand">
    ACCOUNT</td></tr>
    <tr><td class="k">汇出地点</td><td class="hand">山西省　[-city]</td><td class="k">汇入地点</td>
    <td class="hand">山西省</td></tr>
    <tr><td class="k" colspan="2">汇出行名称</td><td class="hand">[-buyer_bank]</td><td class="k" colspan="2">汇
    入行名称</td>
    <td class="hand">晋岭银行营业部</td></tr>
    <tr><td class="k" rowspan="2">金额</td><td colspan="2" rowspan="2">人民币（大写）<span class="hand">
    [amount_in_words=deposit:cap]</span></td>
    <td class="b units" colspan="3">UNITS</td></tr><tr><td class="b" colspan="3">BOXES</td></tr>
    <tr><td colspan="3" style="height:20mm">汇出行签章</td><td colspan="3">支付密码　********<br>附加信息及用途：
    <span class="hand">[purpose=use]</span><br>复核：　　　　记账：</td></tr></table>
    """.replace("UNITS", _UNITS).replace("BOXES", digit_boxes("amount", deal.deposit))
    text = text.replace("ACCOUNT", deal.digits("court", 19))
    body = sheet(deal, text, number=deal.digits("slip", 9), use="[case_number=case]竞拍押金")
    return _slip(body + stamp("晋岭银行", "受理凭证专用", left=70, top=96, size=32), _TELEGRAPH_STYLE, landscape=True)


_OVERPRINT_STYLE = """
.sheet { padding: 20mm 16mm; font: 10pt/1.5 "Noto Sans Mono CJK SC" } .blue { color: #2b4c8c; font-family:
"Noto Serif CJK SC" } .form { border: 0.4mm solid #2b4c8c; padding: 4mm; white-space: pre-wrap; line-height: 2 }
h1 { text-align: center; font-size: 15pt; letter-spacing: 0.5em; margin: 0 }
"""


def overprinted(deal: Deal) -> HtmlPaper:
    """A counter voucher printed by a needle printer into a pre-printed frame: lines of running labels."""
    text = """<h1 class="blue">个人／对公业务凭证</h1>
<div class="blue">河东村镇银行　　　　　　　　№ [receipt_number=number]</div>
<div class="form">交易名称:对公转账(本转他)   机构号:0317   柜员:031705
交易日期:[payment_date=balance_date:dash]   时间:11:06:52   日志号:00{x}
付款户名:[payer=buyer]
付款账号:[-buyer_account]
收款户名:[payee=account]
收款账号:{y}
金额小写:[amount=balance:fig]   手续费:15.00   工本费:0.00
金额大写:[amount_in_words=balance:cap]
摘要:[purpose=use]
经办人证件:居民身份证 ****   代理标志:否
本人已核对以上打印内容无误。客户签名:＿＿＿＿＿＿</div>
<div class="blue">第二联　客户回单　　　　事后监督　　　　主办　　　　复核</div>"""
    text = text.replace("{x}", deal.digits("log", 4)).replace("{y}", deal.digits("court", 18))
    body = sheet(
        deal,
        text,
        number=deal.digits("slip", 10),
        account=f"{deal.court.full}诉讼费案款专户",
        use="补缴[case_number=case]产能拍卖款",
    )
    return _slip(body + stamp("河东村镇银行", "业务受理章", left=130, top=92, size=34, shape="oval"), _OVERPRINT_STYLE)


_CHEQUE_STYLE = """
.sheet { padding: 26mm 20mm; font: 11pt/1.8 "AR PL UMing CN" } .box { border: 0.5mm solid #7a3b12; padding: 6mm;
background: #fdf6ec } h1 { font: 700 16pt "Noto Serif CJK SC"; text-align: center; color: #7a3b12; margin: 0 }
.two { display: grid; grid-template-columns: 1fr 1fr } .ul { border-bottom: 0.2mm solid black }
"""


def between_companies(deal: Deal) -> HtmlPaper:
    """A debit advice for a private deal: the buyer's bank tells him what went to the seller of the capacity."""
    text = """
    <div class="box"><h1>太岳银行借方通知书</h1>
    <div class="two"><span>致：<span class="ul">[payer=buyer]</span></span><span style="text-align:right">
    通知书编号：[receipt_number=number]</span></div>
    <p>我行已于 <span class="ul">[payment_date=contract_date]</span> 按贵公司指令，从贵公司 [-buyer_account] 账
    户支付下列款项：</p>
    <p>金　　额：<span class="ul">人民币 [amount=first] 元</span><br>
    大　　写：<span class="ul">[amount_in_words=first:cap]</span><br>
    收款单位：<span class="ul">[payee=debtor]</span><br>
    收款账户：[-debtor_account]（[-debtor_bank]）<br>
    款项用途：<span class="ul">[purpose=use]</span></p>
    <p>另收汇划费 10.50 元，已从同一账户扣收。如有不符，请于三日内与我行联系。</p>
    <p style="text-align:right">太岳银行[-city]分行营业室</p></div>
    """
    first = deal.price - deal.deposit
    body = sheet(deal, text, number=f"JF{deal.digits('slip', 11)}", first=first, use="支付产能转让首期款")
    return _slip(body + stamp("太岳银行", "业务专用章", left=140, top=100, size=36, turn=6), _CHEQUE_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [paying_in, telegraphic_transfer, overprinted, between_companies]
