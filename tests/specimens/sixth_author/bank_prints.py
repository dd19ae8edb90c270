"""Slips that a bank's machines print: needle printers, the payment system, online banking."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Subtype
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.sixth_author.office import days, firm, part, receipt


def needle_printed(deal: Deal) -> HtmlPaper:
    """A counter slip of a needle printer: bare labels in two columns of spaced type, no rules at all."""
    first = part(deal.balance, 40)
    account = f"{deal.court.short}案款户"
    extra: dict[str, Field] = {
        "sum": first,
        "pay": account,
        "acc": deal.digits("acc", 18),
        "serial": deal.digits("serial", 12),
        "log": deal.digits("log", 9),
        "note": "第一笔竞买款[case_number=case]",
    }
    sheet = """
<pre>
                         晋岭银行  客户入账/转账回单

 交易日期: [payment_date=balance_date:dash]   交易机构: 0451   柜员: 451027   渠道: 柜面
 回单编号: [receipt_number=serial]         柜员流水: [receipt_number?=log]      币种: 人民币

 付款户名: [payer=buyer:half]
 付款账号: [-buyer_account]
 付款行名: [-buyer_bank]

 收款户名: [payee=pay]
 收款账号: [-acc]
 收款行名: 太岳银行[-city]分行营业部

 金额(小写): CNY[amount=sum]
 金额(大写): [amount_in_words=sum:cap]
 手 续 费 : CNY50.00          邮电费: CNY0.00

 摘    要: 汇兑往账
 附    言: [purpose=note]

 打印次数: 01      验证码: 7F0A-33C1-[-log]
 -------------------------------------------------------------------------
 本回单不作为收款方发货依据,并请勿重复记账
</pre>
    """
    style = 'pre { margin: 18mm 10mm; font: 10pt/1.62 "Noto Sans Mono CJK SC"; color: #223 }'
    seal = stamp("晋岭银行股份有限公司", "业务专用章", left=140, top=92, size=38, turn=11)
    return receipt(deal, Subtype.BANK_SLIP, sheet, style, extra, seal)


def incoming_transfer(deal: Deal) -> HtmlPaper:
    """The payee bank's own voucher of money that came in through the central payment system."""
    account = f"山西{deal.court.short}"
    extra: dict[str, Field] = {
        "pay": account,
        "acc": deal.digits("acc", 17),
        "no": deal.digits("msg", 8),
        "voucher": deal.digits("voucher", 9),
        "use": "[-debtor]产能指标竞买保证金",
        "day": days(deal.start_date, -3),
    }
    sheet = """
    <div class="c">支付系统专用凭证　№　[receipt_number=voucher]</div><div class="c s">
    （大额实时支付来账）　作贷方凭证附件</div>
    <dl><dt>报文种类</dt><dd>HVPS.111.001.01</dd><dt>支付交易序号</dt><dd>[receipt_number?=no]</dd>
    <dt>发起行行号</dt><dd>402176[-no:as]</dd><dt>接收行行号</dt><dd>313176000118</dd>
    <dt>付款人账号</dt><dd>[-buyer_account]</dd><dt>付款人名称</dt><dd>[payer=buyer]</dd>
    <dt>付款人开户行</dt><dd>[-buyer_bank]</dd><dt></dt><dd></dd>
    <dt>收款人账号</dt><dd>[-acc]</dd><dt>收款人名称</dt><dd>[payee=pay]</dd>
    <dt>收款人开户行</dt><dd>晋岭银行[-city]府前街支行</dd><dt></dt><dd></dd>
    <dt>货币符号、金额</dt><dd class="w">RMB[amount=deposit]</dd>
    <dt>大写金额</dt><dd class="w">[amount_in_words=deposit:cap]</dd>
    <dt>附言</dt><dd class="w">[purpose=use]</dd>
    <dt>委托日期</dt><dd>[payment_date=day:tight]</dd><dt>入账日期</dt><dd>[payment_date=day:tight]</dd>
    <dt>会计分录</dt><dd class="w">借：[-buyer_bank]汇差　　贷：[-acc]</dd></dl>
    <div class="s" style="display:flex;justify-content:space-between"><span>第一联</span><span>
    打印时间　2020年10月12日 09:31</span>
    <span>会计主管　　　复核　　　记账 自动</span></div>
    """
    style = """
.sheet { padding: 16mm 20mm; font: 10pt/1.5 "AR PL UMing CN", "Noto Serif CJK SC" } .c { text-align: center;
font-size: 13pt }
.s { font-size: 8.5pt } dl { display: grid; grid-template-columns: 27mm 1fr 25mm 1fr; margin: 3mm 0;
border: 0.4mm solid #000; padding: 2mm }
dt, dd { margin: 0; padding: 0.9mm 1mm } dt { color: #444 } .w { grid-column: span 3 }
"""
    seal = stamp("晋岭银行", "结算业务专用", left=130, top=72, size=36, colour="#2743b0", turn=8)
    return receipt(deal, Subtype.BANK_SLIP, sheet, style, extra, seal)


def twin_copies(deal: Deal) -> HtmlPaper:
    """The same instalment's electronic slip printed twice on a sheet, for the books and for the file."""
    second = part(deal.price, 30)
    payer = firm(deal, "payer", ("洗煤", "物流"))
    extra: dict[str, Field] = {
        "sum": second,
        "payer": payer.name,
        "pacc": payer.account,
        "no": f"D{deal.digits('d', 15)}",
        "use": f"受{deal.buyer.name}委托支付产能款第二期",
        "day": days(deal.contract_date, 45),
    }
    one = """
    <div class="e"><div class="t"><b>汾河农村商业银行</b><span>电子回单（COPY）</span><span>回单号：
    [receipt_number=no]</span></div>
    <table><tr><td>记账日期</td><td>[payment_date=day:slash]</td><td>交易渠道</td><td>企业网银</td></tr>
    <tr><td>付款方名称</td><td>[payer]</td><td>付款方账号</td><td>[-pacc]</td></tr>
    <tr><td>收款方名称</td><td>[payee=debtor]</td><td>收款方账号</td><td>[-debtor_account]</td></tr>
    <tr><td>交易金额</td><td>[amount=sum] 元</td><td>大写</td><td>[amount_in_words=sum:cap]</td></tr>
    <tr><td>摘要</td><td colspan="3">[purpose=use]</td></tr>
    <tr><td>账户余额</td><td colspan="3">***,***.**</td></tr></table>
    <p>重要提示：本回单仅表明您的账户有相应的资金流转，不作为提货依据。NOTE　</p></div>
    """
    sheet = (
        one.replace("COPY", "记账联").replace("NOTE", "第1次打印")
        + '<div class="cut">✂　　</div>'
        + one.replace("COPY", "存档联").replace("NOTE", "第2次打印")
    )
    style = """
.sheet { padding: 12mm; font: 9pt/1.4 "Noto Sans CJK SC" } .e { border: 0.3mm solid #39c; padding: 3mm;
height: 96mm; position: relative }
.t { display: flex; justify-content: space-between; border-bottom: 0.3mm solid #39c; margin-bottom: 2mm }
table { width: 100%; border-collapse: collapse } td { padding: 1.6mm; border-bottom: 0.1mm solid #9cd; width: 30% }
td:nth-child(odd) { width: 20mm; color: #27a } p { font-size: 7.5pt; color: #888 }
.cut { border-top: 0.2mm dashed #777; margin: 8mm 0; height: 2mm }
"""
    seals = "".join(stamp("汾河农村商业银行", "电子业务章", left=146, top=top, size=33, turn=-7) for top in (64, 186))
    return receipt(deal, Subtype.BANK_SLIP, sheet, style, extra, seals)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [needle_printed, incoming_transfer, twin_copies]
