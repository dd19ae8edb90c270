"""Forms of rural banks and credit cooperatives that customers fill in by hand."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.sixth_author.office import days, earlier, firm, human, receipt, square_heads, squares

_HAND = '.h { font-family: "AR PL UKai CN", FandolKai; color: #1b2d7c } '
_BOXES = (
    "i { font-style: normal; display: inline-block; width: 4.1mm; text-align: center; border-right: 0.2mm solid #a66; "
    "min-height: 4mm } "
)
_WIRE = (
    _HAND
    + _BOXES
    + """
.sheet { padding: 22mm 12mm; font: 9pt/1.35 "AR PL UMing CN", "Noto Serif CJK SC"; color: #5b2020 }
h1 { font-size: 16pt; text-align: center; letter-spacing: 0.3em; margin: 0; font-weight: 400 }
.top { display: flex; justify-content: space-between; margin: 1mm 0 }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
td { border: 0.25mm solid #a66; padding: 1mm; height: 6mm }
.v { writing-mode: vertical-rl; text-align: center; letter-spacing: 0.4em; padding: 0 }
.h { font-size: 11pt }
"""
)


def wire_by_parent(deal: Deal) -> HtmlPaper:
    """A hand-filled telegraphic transfer form of a credit cooperative; an affiliate pays for the buyer."""
    deal = earlier(deal, 3)
    payer = firm(deal, "parent", ("实业集团", "控股"))
    extra: dict[str, Field] = {
        "payer": payer.name,
        "pacc": payer.account,
        "acc": deal.digits("acc", 19),
        "boxes": squares("amount", deal.balance),
        "heads": square_heads(),
        "no": deal.digits("no", 8),
        "use": f"代{deal.buyer.name}付焦化产能拍卖余款",
    }
    sheet = """
    <h1>汾河农村信用合作联社　电汇凭证（回单）</h1>
    <div class="top"><span>☑普通　□加急</span><span>委托日期　<span class="h">[payment_date=balance_date:sp]</span>
    </span>
    <span>№ [receipt_number=no]</span></div>
    <table><colgroup><col style="width:7mm"><col style="width:22mm"><col><col style="width:7mm">
    <col style="width:22mm"><col>
    </colgroup>
    <tr><td rowspan="3" class="v">汇款人</td><td>全　称</td><td class="h">[payer]</td>
    <td rowspan="3" class="v">收款人</td><td>全　称</td><td class="h">[payee=court_short]</td></tr>
    <tr><td>账　号</td><td class="h">[-pacc]</td><td>账　号</td><td class="h">[-acc]</td></tr>
    <tr><td>汇出地点</td><td class="h">山西省[-county]</td><td>汇入地点</td><td class="h">山西省[-city]</td></tr>
    <tr><td colspan="2">汇出行名称</td><td class="h">汾河联社营业部</td><td colspan="2">汇入行名称</td>
    <td class="h">太岳银行[-city]城建支行</td></tr>
    <tr><td rowspan="2" class="v">金额</td><td rowspan="2">人民币<br>（大写）</td>
    <td rowspan="2" class="h">[amount_in_words=balance:zheng]</td>
    <td colspan="3" style="padding:0;text-align:right;height:5mm">[-heads]</td></tr>
    <tr><td colspan="3" style="padding:0;text-align:right;height:5mm" class="h">[-boxes]</td></tr>
    <tr><td colspan="3" rowspan="2" style="height:20mm;vertical-align:bottom">　　　　　　　　　　　汇出行签章</td>
    <td colspan="3">支付密码</td></tr>
    <tr><td colspan="3">附加信息及用途：<br><span class="h">[purpose=use]</span><br>
    复核　　　　记账 <span class="h">韩</span></td></tr>
    </table><p style="font-size:7.5pt">此联汇出行给汇款人的回单　　（晋联社印）</p>
    """
    seal = stamp("汾河农村信用合作联社", "转讫", left=38, top=75, size=30, shape="oval", turn=-9)
    return receipt(deal, Subtype.BANK_SLIP, sheet, _WIRE, extra, seal)


def paying_in_slip(deal: Deal) -> HtmlPaper:
    """A paying-in slip with a cheque: drawer and holder beside each other under vertical headings."""
    deal = earlier(deal, 4)
    house = firm(deal, "house", ("拍卖", "拍卖行"), ("有限公司",), "山西")
    extra: dict[str, Field] = {
        "house": house.name,
        "hacc": house.account,
        "boxes": squares("amount", deal.deposit, 12),
        "heads": square_heads(12),
        "cheque": deal.digits("cheque", 8),
    }
    sheet = """
    <div style="border:0.5mm solid #1f5e3a;padding:2mm 4mm"><h1>太岳银行　进 账 单（收账通知）　3</h1>
    <p style="text-align:center;margin:0 0 1mm">[payment_date=notice_date:sp]</p>
    <table><colgroup><col style="width:7mm"><col style="width:20mm"><col><col style="width:7mm">
    <col style="width:20mm"><col>
    </colgroup>
    <tr><td rowspan="3" class="v">出票人</td><td>全　称</td><td class="h">[payer=buyer:half]</td>
    <td rowspan="3" class="v">收款人</td>
    <td>全　称</td><td class="h">[payee=house]</td></tr>
    <tr><td>账　号</td><td class="h">[-buyer_account]</td><td>账　号</td><td class="h">[-hacc]</td></tr>
    <tr><td>开户银行</td><td class="h">[-buyer_bank]</td><td>开户银行</td><td class="h">太岳银行迎泽支行</td></tr>
    <tr><td class="v" style="height:14mm">金额</td><td colspan="2">人民币（大写）<br><span class="h">
    [amount_in_words=deposit:round]</span></td>
    <td colspan="3" style="padding:0;text-align:right"><small>[-heads]</small><hr><span class="h">[-boxes]</span>
    </td></tr>
    <tr><td colspan="2">票据种类</td><td class="h">转账支票</td><td colspan="2">票据张数</td><td class="h">壹张</td>
    </tr>
    <tr><td colspan="2">票据号码</td><td class="h">[receipt_number?=cheque]</td>
    <td colspan="3" rowspan="2" style="height:18mm;vertical-align:bottom;text-align:right">
    收款人开户银行签章　　</td></tr>
    <tr><td colspan="3">　　　复核　　　　　　记账</td></tr></table>
    <p style="font-size:7.5pt;margin:0">此联是收款人开户银行交给收款人的收账通知</p></div>
    """
    style = (
        _WIRE.replace("#5b2020", "#1f5e3a").replace("#a66", "#5a9a76")
        + "hr { border: 0; border-top: 0.2mm solid #5a9a76; margin: 0 }"
    )
    seal = stamp("太岳银行迎泽支行", "转讫章", left=148, top=78, size=26, shape="square", turn=6)
    return receipt(deal, Subtype.BANK_SLIP, sheet, style, extra, seal)


def cash_counter(deal: Deal) -> HtmlPaper:
    """A cash paying-in form of a village bank, with the notes counted by denomination."""
    amount = Money.from_yuan(int(deal.digits("cash", 1)) * 10_000 + 86_500)
    hundreds = amount.fen // 10_000
    extra: dict[str, Field] = {
        "sum": amount,
        "no": "XJ" + deal.digits("xj", 7),
        "acc": deal.digits("acc", 17),
        "who": human(deal, "who"),
        "pieces": str(hundreds),
        "use": "[case_number=case]案拍卖辅助费",
        "day": days(deal.end_date, 2),
    }
    sheet = """
    <div class="b"><div class="l">霍麓村镇银行<br><small>HUOLU COUNTY BANK</small></div><h1>现金缴款单</h1>
    <div class="n">[receipt_number=no]<br><small>第二联　客户回执</small></div></div>
    <p class="d">[payment_date=day:pad]</p>
    <div class="g"><div class="k">缴款单位</div><div class="w h">[payer=buyer]</div>
    <div class="k">款项来源</div><div class="h">[purpose?=use]</div><div class="k">缴款人</div><div class="h">
    [-who]</div>
    <div class="k">收款户名</div><div class="w h">[payee=court]</div>
    <div class="k">收款账号</div><div class="h">[-acc]</div><div class="k">开户行</div><div class="h">本行营业部</div>
    <div class="k">大写金额</div><div class="w h">人民币[amount_in_words=sum:cap]</div>
    <div class="k">小写金额</div><div class="w h">￥[amount=sum]</div></div>
    <table><tr><td>券别</td><td>100元</td><td>50元</td><td>20元</td><td>10元</td><td>5元</td><td>1元</td><td>
    辅币</td></tr>
    <tr><td>张数</td><td class="h">[-pieces]</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
    <tr><td>金额</td><td class="h">[-sum:yuan]</td><td></td><td></td><td></td><td></td><td></td><td></td></tr></table>
    <p class="f">缴款人须当面点清，离柜概不负责。　　　　　　　　　　　　　　　　柜员：0317　　授权：0302</p>
    """
    style = (
        _HAND
        + """
.sheet { padding: 18mm 16mm; font: 10pt/1.5 "WenQuanYi Zen Hei", "Noto Sans CJK SC" }
.b { display: flex; justify-content: space-between; align-items: center } h1 { font-size: 19pt; margin: 0;
letter-spacing: 0.5em }
.l { color: #0a6b4b; font-weight: 700 } .n { text-align: right; color: #b22 } .d { text-align: center; margin: 1mm }
.g { display: grid; grid-template-columns: 24mm 1fr 20mm 1fr; border-top: 0.4mm solid #0a6b4b }
.g > div { border-bottom: 0.2mm solid #0a6b4b; padding: 1.4mm } .k { background: #eaf5f0 } .w { grid-column: span 3 }
table { margin-top: 3mm; border-collapse: collapse; width: 100%; text-align: center }
td { border: 0.2mm dashed #0a6b4b; height: 6mm } .f { font-size: 8pt }
"""
    )
    seal = stamp("霍麓村镇银行", "现金收讫", left=150, top=96, size=30, turn=-12)
    return receipt(deal, Subtype.BANK_SLIP, sheet, style, extra, seal)


def commission_order(deal: Deal) -> HtmlPaper:
    """A form of instruction (业务委托书): boxes ticked by hand, the customer's part and the bank's own print below."""
    extra: dict[str, Field] = {
        "no": deal.digits("bill", 10),
        "acc": deal.digits("acc", 19),
        "boxes": squares("amount", deal.price, 12),
        "heads": square_heads(12),
        "agent": human(deal, "agent"),
        "use": "产能指标转让款",
        "print": deal.digits("print", 14),
        "day": days(deal.contract_date, 4),
    }
    sheet = """
    <h1><span style="color:#7a1fa0">霍麓村镇银行</span>　业务委托书　<small>回执</small></h1>
    <p class="r">委托书号码 晋 [receipt_number=no]　　　日期 <u class="h">[payment_date=day:sp]</u></p>
    <p>业务类型：☑电汇　□信汇　□汇票申请书　□本票申请书　□其他______　　汇款方式：□普通　☑加急</p>
    <table>
    <tr><th rowspan="4">委<br>托<br>人</th><td>全　称</td><td class="h">[payer=buyer]</td><th rowspan="4">收<br>
    款<br>人</th><td>全　称</td>
    <td class="h">[payee=debtor]</td></tr>
    <tr><td>账号或地址</td><td class="h">[-buyer_account]</td><td>账号或地址</td><td class="h">
    [-debtor_account]</td></tr>
    <tr><td>开户行名称</td><td class="h">[-buyer_bank]</td><td>开户行名称</td><td class="h">[-debtor_bank]</td></tr>
    <tr><td>经办人</td><td class="h">[-agent]</td><td>开户行省市</td><td class="h">山西省[-city]</td></tr>
    <tr><td colspan="2">金额（大写）</td><td class="h">人民币[amount_in_words=price:cap]</td>
    <td colspan="3" class="bx">[-heads]<br><span class="h">[-boxes]</span></td></tr>
    <tr><td colspan="2">用　途</td><td class="h">[purpose=use]</td><td colspan="3">
    支付密码　□□□□ □□□□ □□□□ □□□□</td></tr>
    <tr><td colspan="6" class="bank">以下由银行打印：　交易流水 [-print]　借方账号 [-buyer_account]　手续费 ¥200.00<br>
    状态：已受理　　客户承担费用</td></tr></table>
    """
    style = (
        _HAND
        + """
.sheet { padding: 20mm 11mm; font: 9pt/1.4 FandolSong, "Noto Serif CJK SC"; color: #40234d }
h1 { font-size: 17pt; text-align: center; margin: 0 } p { margin: 1.2mm 0 } .r { text-align: right }
table { border-collapse: collapse; width: 100% } td, th { border: 0.25mm solid #86a; padding: 1mm 1.2mm;
font-weight: 400 }
.h { font-size: 10.5pt } .bx { padding: 0; text-align: right; white-space: nowrap }
.bank { font: 8pt/1.7 "Noto Sans Mono CJK SC" }
i { font-style: normal; display: inline-block; width: 4mm; border-left: 0.2mm solid #86a; text-align: center;
min-height: 4mm }
"""
    )
    seal = stamp("霍麓村镇银行", "受理凭证专用章", left=120, top=95, size=34, turn=-5)
    return receipt(deal, Subtype.BANK_SLIP, sheet, style, extra, seal)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [wire_by_parent, paying_in_slip, cash_counter, commission_order]
