"""Receipts that companies write when capacity is sold privately: forms, a note, a receipt with columns of units."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import counted_capitals, digit_boxes, later, part, sheet, short
from tests.specimens.html_paper import HtmlPaper, stamp


def _receipt(body: str, style: str) -> HtmlPaper:
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (body,), Subtype.COMPANY_RECEIPT, style)


_STRIP_STYLE = """
.sheet { padding: 20mm 18mm; font: 13pt/2 "AR PL UKai CN" } .f { border: 0.6mm double #a33; padding: 5mm 7mm;
position: relative } h1 { text-align: center; color: #a33; font: 700 19pt "Noto Serif CJK SC"; margin: 0;
letter-spacing: 0.7em } .p { color: #a33; font-family: "Noto Serif CJK SC"; font-size: 11pt } .ul { border-bottom:
0.2mm solid #a33; padding: 0 3mm } .no { position: absolute; right: 8mm; top: 5mm; color: #c00; font: 13pt monospace }
u { text-decoration: none }
"""


def stationer_form(deal: Deal) -> HtmlPaper:
    """The red form that every stationer sells, filled by hand."""
    text = """
    <div class="f"><h1>收据</h1><div class="no">№ [receipt_number=number]</div>
    <div style="text-align:center"><span class="p">日期：</span>[payment_date=contract_date:sp]</div>
    <span class="p">今收到</span><span class="ul">[payer=buyer]</span><br>
    <span class="p">交　来</span><span class="ul">[purpose=use]</span><br>
    <span class="p">人民币（大写）</span>COUNTED<br>
    <span class="p">￥</span><span class="ul">[amount=half]</span>　<span class="p">☑转账　□现金　□承兑</span><br>
    <span class="p">收款单位（公章）</span><span class="ul">[payee=debtor]</span><br>
    <span class="p">核准　　　　会计　　　　记账　　　　出纳</span>季云峰　<span class="p">经手人</span>苏宛青</div>
    """
    half = part(deal.price, 50)
    text = text.replace("COUNTED", counted_capitals("amount_in_words", half))
    body = sheet(deal, text, number=deal.digits("no", 7), half=half, use="焦化产能转让款（首付百分之五十）")
    return _receipt(body + stamp(deal.debtor.name, "财务专用章", left=60, top=72, size=40, turn=-12), _STRIP_STYLE)


_LETTER_STYLE = """
.sheet { padding: 34mm 27mm; font: 15pt/28pt "AR PL UMing CN", "Noto Serif CJK SC" } h1 { text-align: center;
font: 700 22pt "Noto Serif CJK SC"; margin: 0 0 6mm } p { margin: 0; text-indent: 2em } .r { text-align: right }
.top { border-bottom: 0.5mm solid #333; font: 9pt "Noto Sans CJK SC"; color: #555; text-indent: 0; margin-bottom: 12mm }
"""


def confirming_note(deal: Deal) -> HtmlPaper:
    """A note on letter paper: the seller confirms the last payment and that the whole price is settled."""
    text = """
    <p class="top">[payee=debtor]　·　地址：[-debtor_address]　·　法定代表人：[-debtor_head]</p><h1>收款证明</h1>
    <p>兹证明，我公司于[payment_date=paid]收到[payer=buyer]（下称“SHORT”）以银行汇款方式支付的[purpose=use]人民币
    [amount_in_words=rest:cap]（￥[amount=rest]）。至此，双方[-contract_date]所签合同项下的价款[-price]元已全部结清，
    SHORT此前支付的定金[-deposit]元一并抵作价款。</p>
    <p>我公司与SHORT就上述款项再无争议。</p>
    <p class="r" style="margin-top:18mm">[payee=debtor]（财务章）</p><p class="r">[-paid]</p>
    """.replace("SHORT", short(deal.buyer))
    body = sheet(deal, text, paid=later(deal.contract_date, 41), rest=deal.price - deal.deposit, use="产能指标转让尾款")
    return _receipt(body + stamp(deal.debtor.name, "财务专用章", left=138, top=150, size=40), _LETTER_STYLE)


_COLUMNS_STYLE = """
.sheet { padding: 18mm 14mm; font: 10.5pt/1.5 "Noto Serif CJK SC" } h1 { text-align: center; font-size: 16pt;
margin: 0 }
.m { display: flex; justify-content: space-between; margin: 2mm 0 } table { border-collapse: collapse; width: 100% }
td { border: 0.2mm solid #225; padding: 1.6mm; text-align: center } .b { padding: 0; white-space: nowrap; text-align:
right } i { display: inline-block; width: 5mm; border-left: 0.15mm solid #225; font-style: normal; text-align: center }
.u i { font-size: 7pt } .hand { font-family: "AR PL UKai CN"; font-size: 12pt }
"""


def item_columns(deal: Deal) -> HtmlPaper:
    """A receipt with an item table and columns of units, two items that are left empty, and a copy line."""
    units = "".join(f"<i>{unit}</i>" for unit in "亿千百十万千百十元角分")
    empty = "<i>&nbsp;</i>" * 11
    text = (
        """
    <h1>[payee=debtor]<br>内部往来结算收据</h1>
    <div class="m"><span>交款单位：<span class="hand">[payer=buyer]</span></span><span>
    [payment_date=contract_date:pad]</span>
    <span>No.[receipt_number=number]</span></div>
    <table><tr><td rowspan="2" style="width:70mm">项　　目</td><td rowspan="2" style="width:20mm">结算方式</td>
    <td>金　　额</td></tr>
    <tr><td class="b u">UNITS</td></tr>
    <tr><td class="hand">[purpose=use]</td><td class="hand">电汇</td><td class="b">BOXES</td></tr>
    <tr><td>&nbsp;</td><td></td><td class="b">EMPTY</td></tr><tr><td>&nbsp;</td><td></td><td class="b">EMPTY</td></tr>
    <tr><td colspan="3" style="text-align:left">合计人民币（大写）：<span class="hand">
    [amount_in_words=price:round]</span></td></tr></table>
    <div class="m"><span>财务主管：</span><span>收款人：<span class="hand">邵启明</span></span><span>交款人：
    </span><span>二联：付款方记账</span></div>
    """.replace("UNITS", units)
        .replace("EMPTY", empty)
        .replace("BOXES", digit_boxes("amount", deal.price))
    )
    body = sheet(deal, text, number=deal.digits("no", 6), use="出让产能指标款")
    seal = stamp(deal.debtor.name, "财务专用章", left=24, top=74, size=36, shape="oval")
    return _receipt(body + seal, _COLUMNS_STYLE)


_PLAIN_STYLE = """
.sheet { padding: 26mm 22mm; font: 12pt/2.1 FandolKai, "AR PL UKai CN" } h1 { font-size: 20pt; text-align: center }
.k { display: inline-block; width: 30mm; text-align: justify; text-align-last: justify; margin-right: 4mm }
"""


def in_bills_of_exchange(deal: Deal) -> HtmlPaper:
    """A receipt for bankers' acceptances: the numbers of the bills and their due day stand beside the sum."""
    text = """
    <h1>承兑汇票收讫单</h1>
    <div><span class="k">编号</span>[receipt_number=number]</div>
    <div><span class="k">交票单位</span>[payer=buyer]</div>
    <div><span class="k">收票单位</span>[payee=debtor]</div>
    <div><span class="k">收票日期</span>[payment_date=contract_date]</div>
    <div><span class="k">事由</span>[purpose=use]</div>
    <div><span class="k">票据张数</span>叁张（号码 BILLONE、BILLTWO、BILLTHREE）</div>
    <div><span class="k">票面合计</span>[amount=price:yuan]元</div>
    <div><span class="k">大写</span>[amount_in_words=price:cap]</div>
    <div><span class="k">出票与到期</span>[-guarantor]　/　[-due]</div>
    <div><span class="k">承兑银行</span>晋岭银行股份有限公司</div>
    <p>以上票据已验讫入库。贴现费用由交票方承担，计人民币叁拾贰万元，另行结算。</p>
    <p style="text-align:right">收票单位经办人：柴志诚　　　财务负责人：程岩</p>
    """
    for name in ("BILLONE", "BILLTWO", "BILLTHREE"):
        text = text.replace(name, deal.digits(name, 8))
    body = sheet(
        deal,
        text,
        number="收票-" + deal.digits("no", 4),
        use="受让焦化产能之对价",
        due=later(deal.contract_date, 180),
    )
    return _receipt(body + stamp(deal.debtor.name, "财务专用章", left=130, top=176, size=40), _PLAIN_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [stationer_form, confirming_note, item_columns, in_bills_of_exchange]
