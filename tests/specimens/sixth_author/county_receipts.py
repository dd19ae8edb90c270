"""Receipts that county courts, treasuries and company cashiers write out: pads, bills and notes in prose."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.sixth_author.office import days, earlier, firm, human, old_case, part, receipt

_HAND = '.h { font-family: "AR PL UKai CN", FandolKai; color: #20356e } '


def underlined_case_money(deal: Deal) -> HtmlPaper:
    """A court's three-part pad for case money, before 2016: printed words with underlined gaps filled by hand."""
    deal = earlier(deal, 3)
    extra: dict[str, Field] = {
        "no": deal.digits("no", 7),
        "case_old": old_case(deal),
        "what": "[case_number=case_old]案产能拍卖尾款",
        "cashier": human(deal, "cashier"),
    }
    sheet = """
    <h1>[-court_short]</h1><h2>案 件 款 项 收 据</h2>
    <p class="n">No <b>[receipt_number=no]</b></p>
    <p class="d"><u class="h">　[payment_date=balance_date:sp]　</u></p>
    <p>今收到　<u class="h">　[payer=buyer]　</u></p>
    <p>交　来　<u class="h">　[purpose=what]　</u></p>
    <p>人民币（大写）<u class="h">　[amount_in_words=balance:zheng]　</u>　￥<u class="h">　[amount=balance]　</u></p>
    <p>备　注　<u class="h">　转账。保证金已另据开票，不含在内　</u></p>
    <p class="s">收款单位：<span>[payee=court_short]</span>（章）　　收款人：<span class="h">[-cashier]</span></p>
    <div class="side">第二联　交付款人</div>
    """
    style = (
        _HAND
        + """
.sheet { padding: 20mm 22mm; font: 12.5pt/2.1 FandolFang, "AR PL UMing CN" }
h1 { text-align: center; font: 700 18pt/1.3 FandolSong, "Noto Serif CJK SC"; margin: 0 }
h2 { text-align: center; font: 400 16pt/1.4 FandolHei, "WenQuanYi Zen Hei"; margin: 0;
border-bottom: 0.8mm double #000 }
p { margin: 0 } .n { text-align: right; color: #c22 } .d { text-align: center } u { text-underline-offset: 1.2mm }
.side { position: absolute; right: 12mm; top: 52mm; writing-mode: vertical-rl; font-size: 9pt } .s { margin-top: 6mm }
"""
    )
    seal = stamp(deal.court.full, "财务专用章", left=30, top=98, size=38, turn=-6)
    return receipt(deal, Subtype.COURT_RECEIPT, sheet, style, extra, seal)


def execution_office_note(deal: Deal) -> HtmlPaper:
    """The enforcement office's own table of money received, which names payer, owner of the money and case apart."""
    payer = firm(deal, "payer", ("投资", "实业"))
    extra: dict[str, Field] = {
        "payer": payer.name,
        "no": f"{deal.balance_date.year}-{deal.digits('k', 4)}",
        "sum": deal.balance,
        "rest": deal.deposit,
        "officer": human(deal, "o"),
        "money": f"代{deal.buyer.name}缴纳拍卖余款",
        "accountant": human(deal, "acc"),
    }
    sheet = """
    <p class="t">[payee=court]</p><p class="t2">执 行 款 收 款 收 据</p>
    <div class="m"><span>编号：[receipt_number=no]</span><span>收款日期：[payment_date=balance_date:dot]</span></div>
    <table>
    <tr><th>执行案号</th><td colspan="3">[case_number=case]</td></tr>
    <tr><th>申请执行人</th><td>[-applicant]</td><th>被执行人</th><td>[-debtor]</td></tr>
    <tr><th>交款人</th><td>[payer]</td><th>款项归属</th><td>[payer?=buyer]</td></tr>
    <tr><th>款项性质</th><td colspan="3">[purpose=money]</td></tr>
    <tr><th rowspan="2">本次收款</th><td colspan="3">（小写）[amount=sum:yuan]元</td></tr>
    <tr><td colspan="3">（大写）[amount_in_words=sum:cap]</td></tr>
    <tr><th>此前已收</th><td colspan="3">竞买保证金[-rest:yuan]元（另票）</td></tr>
    <tr><th>交款方式</th><td>银行转账</td><th>到账银行</th><td>太岳银行[-city]分行</td></tr>
    <tr><th>承办人</th><td>[-officer]</td><th>财务经办</th><td>[-accountant]</td></tr></table>
    <p class="f">本收据一式四联：存根、记账、附卷、交款人各一联。加盖本院案款专用章有效。</p>
    """
    style = """
.sheet { padding: 24mm 18mm; font: 11pt/1.5 "AR PL UMing CN" } p { margin: 0 } .t { text-align: center;
font-size: 17pt }
.t2 { text-align: center; font: 700 20pt/1.6 FandolHei, "WenQuanYi Zen Hei" } .m { display: flex;
justify-content: space-between }
table { border-collapse: collapse; width: 100%; table-layout: fixed } th, td { border: 0.3mm solid #000; padding: 2mm }
th { width: 24mm; font-weight: 400; background: #eee } .f { font-size: 9pt; margin-top: 2mm }
"""
    seal = stamp(deal.court.short, "案款专用章", left=132, top=118, size=40, turn=9)
    return receipt(deal, Subtype.COURT_RECEIPT, sheet, style, extra, seal)


def general_payment_book(deal: Deal) -> HtmlPaper:
    """A provincial general payment form for non-tax revenue, printed landscape, payee a treasury account."""
    extra: dict[str, Field] = {
        "no": deal.digits("no", 10),
        "code": deal.digits("code", 8),
        "payee_name": f"{deal.debtor.county}财政局非税收入汇缴专户",
        "acc": deal.digits("acc", 18),
        "sum": part(deal.price, 20),
        "item": "司法拍卖资产处置收入",
        "unit": deal.court.short,
    }
    sheet = """
    <h1>山西省非税收入一般缴款书（收据）　4</h1>
    <div class="m"><span>票据代码：[-code]</span><span>执收单位编码：4081027</span><span>
    № [receipt_number=no]</span></div>
    <div class="m"><span>填制日期：[payment_date=balance_date:sp]</span><span>执收单位名称：[payee?=unit]</span>
    <span>组织机构代码：01236547-8</span></div>
    <table><tr><td rowspan="3" class="v">付款人</td><td>全　称</td><td>[payer=buyer]</td><td rowspan="3" class="v">
    收款人</td>
    <td>全　称</td><td colspan="2">[payee=payee_name]</td></tr>
    <tr><td>账　号</td><td>[-buyer_account]</td><td>账　号</td><td colspan="2">[-acc]</td></tr>
    <tr><td>开户银行</td><td>[-buyer_bank]</td><td>开户银行</td><td colspan="2">太岳银行[-county]支行</td></tr>
    <tr><td colspan="2">币种：人民币</td><td colspan="3">金额（大写）：[amount_in_words=sum:round]</td>
    <td colspan="2">（小写）：[amount=sum]</td></tr>
    <tr class="c"><td colspan="2">项目编码</td><td>收入项目名称</td><td colspan="2">单位　　数量</td><td>
    收缴标准</td><td>金　额</td></tr>
    <tr class="c"><td colspan="2">103070599</td><td>[purpose=item]</td><td colspan="2">元　　1</td><td></td><td>
    [amount=sum]</td></tr>
    <tr class="c"><td colspan="2">　</td><td></td><td colspan="2"></td><td></td><td></td></tr>
    <tr><td colspan="3" class="b">执收单位（盖章）<br>经办人（签章）　[-unit]财务室</td>
    <td colspan="4" class="b">备注：[case_number=case]；上列款项不含评估费30000元、佣金</td></tr></table>
    <p>校验码：8C41　　本缴款书付款期为10天（到期日遇节假日顺延），过期无效。</p>
    """
    style = """
.sheet { padding: 20mm 22mm; font: 10pt/1.4 "AR PL UMing CN"; color: #7a1c1c } h1 { font-size: 18pt;
text-align: center; margin: 0 0 3mm }
.m { display: flex; justify-content: space-between; margin-bottom: 1mm } table { border-collapse: collapse;
width: 100% }
td { border: 0.25mm solid #a44; padding: 1.6mm } .v { writing-mode: vertical-rl; text-align: center }
.c td { text-align: center }
.b { height: 18mm; vertical-align: top } p { font-size: 8.5pt }
"""
    seal = stamp(f"{deal.court.short}", "非税收入专用章", left=60, top=110, size=40, turn=-10)
    found = receipt(deal, Subtype.NONTAX_BILL, sheet, style, extra, seal)
    return HtmlPaper(found.kind, found.sheets, found.subtype, found.style, landscape=True)


def unified_bill(deal: Deal) -> HtmlPaper:
    """A hand-written unified non-tax bill of 2012–2014 with a column for each digit's unit in print."""
    deal = earlier(deal, 4)
    extra: dict[str, Field] = {
        "no": "0" + deal.digits("no", 8),
        "item": "诉讼资产变价款",
        "paid": days(deal.end_date, 9),
        "clerk": human(deal, "c"),
    }
    sheet = """
    <div class="o"><h1>山西省政府非税收入统一票据</h1><p class="c">收　据　联　　　　（2013）</p>
    <div class="m"><span>缴款单位或个人：<span class="h">[payer=buyer]</span></span><span class="h">
    [payment_date=paid:sp]</span>
    <span>No.[receipt_number=no]</span></div>
    <table><tr><td style="width:42%">收 入 项 目</td><td>单位</td><td>数量</td><td>标准</td><td style="width:26%">
    金　额</td></tr>
    <tr class="h"><td>[purpose=item]</td><td>宗</td><td>1</td><td></td><td>[amount=price:fig]</td></tr>
    <tr><td>　</td><td></td><td></td><td></td><td></td></tr>
    <tr><td>　</td><td></td><td></td><td></td><td></td></tr>
    <tr><td colspan="5" style="text-align:left">合计人民币（大写）：<span class="h">
    [amount_in_words=price:cap]</span></td></tr></table>
    <div class="m"><span>执收单位（公章）：[payee=court]</span><span>开票人：<span class="h">[-clerk]</span></span>
    <span>收款人：</span></div>
    </div><p class="x">此票据手写有效，涂改无效；未加盖执收单位财务印章无效。晋财票监制</p>
    """
    style = (
        _HAND
        + """
.sheet { padding: 26mm 14mm; font: 10.5pt/1.6 "AR PL UMing CN" } .o { background: #fdf3f3; padding: 4mm }
h1 { margin: 0; text-align: center; font: 400 19pt/1.3 FandolKai, "AR PL UKai CN"; color: #a02020 }
.c { text-align: center; margin: 0 }
.m { display: flex; justify-content: space-between; margin: 1mm 0 } table { width: 100%; border-collapse: collapse }
td { border: 0.3mm solid #a02020; text-align: center; padding: 1.2mm } .x { font-size: 8pt; color: #a02020 }
"""
    )
    seal = stamp("山西省财政票据监制章", "", left=88, top=24, size=34, shape="oval", turn=0)
    second = stamp(deal.court.full, "财务专用章", left=28, top=84, size=36, turn=7)
    return receipt(deal, Subtype.NONTAX_BILL, sheet, style, extra, seal + second)


def carbon_pad(deal: Deal) -> HtmlPaper:
    """A company's carbon receipt pad: capitals written one by one before printed units, digits in boxes."""
    amount = Money.from_yuan(int(deal.digits("m", 1)) * 1_000_000 + int(deal.digits("w", 1)) * 100_000 + 50_000)
    digits = "零壹贰叁肆伍陆柒捌玖"
    whole = str(amount.fen // 100)
    units = "佰拾万仟佰拾元"
    words = "".join(f"<b>{digits[int(digit)]}</b>{unit}" for digit, unit in zip(whole, units, strict=True))
    payer = firm(deal, "payer", ("煤业", "洗选煤"))
    extra: dict[str, Field] = {
        "no": deal.digits("no", 7),
        "payer": payer.name,
        "sum": amount,
        "words": f"{{amount_in_words|{amount}|{words}<b>零</b>角<b>零</b>分}}",
        "day": days(deal.contract_date, 12),
        "why": f"{deal.buyer.name}焦化产能转让定金（首期）",
        "hand": human(deal, "h"),
        "chief": human(deal, "k"),
    }
    sheet = """
    <div class="w"><h1>收　款　收　据</h1><span class="n">№ [receipt_number=no]</span>
    <p class="c">[payment_date=day:sp]</p>
    <table><tr><td class="k">交款单位</td><td class="h">[payer]</td><td class="k">收款方式</td><td class="h">
    转账</td></tr>
    <tr><td class="k">人民币（大写）</td><td colspan="2">⊗ [-words]</td><td class="h">￥[amount=sum]</td></tr>
    <tr><td class="k">收款事由</td><td colspan="3" class="h">[purpose=why]</td></tr></table>
    <p class="f">收款单位（财务专用章）[payee=debtor:half]</p>
    <p class="f">财务主管 <span class="h">[-chief]</span>　记账　　　出纳 <span class="h">[-hand]</span>
    审核　　　经办</p>
    <div class="side">③财务记账</div></div>
    """
    style = (
        _HAND
        + """
.w { position: absolute; left: 16mm; top: 24mm; width: 168mm; border: 0.2mm solid #bbb; padding: 4mm 9mm 4mm 4mm;
color: #27408b;
  font: 10.5pt/1.7 "AR PL UMing CN", "Noto Serif CJK SC" } h1 { margin: 0; text-align: center; font-size: 18pt;
  font-weight: 400 }
.n { position: absolute; right: 12mm; top: 9mm; color: #c33; font-size: 13pt } .c { margin: 0; text-align: center }
table { width: 100%; border-collapse: collapse } td { border: 0.3mm solid #27408b; padding: 1.6mm } .k { width: 25mm }
td b { font: 400 12pt/1 "AR PL UKai CN"; color: #111; padding: 0 0.6mm } .f { margin: 1mm 0 }
.side { position: absolute; right: 2mm; top: 22mm; writing-mode: vertical-rl; font-size: 8pt }
"""
    )
    seal = stamp(deal.debtor.name, "财务专用章", left=46, top=66, size=38, turn=12)
    return receipt(deal, Subtype.COMPANY_RECEIPT, sheet, style, extra, seal)


def receipt_in_prose(deal: Deal) -> HtmlPaper:
    """A note of receipt typed by the seller's office for a third instalment, which recounts the earlier ones."""
    first, second = part(deal.price, 30), part(deal.price, 40)
    third = deal.price - first - second
    extra: dict[str, Field] = {
        "first": first,
        "second": second,
        "third": third,
        "d1": days(deal.contract_date, 5),
        "d2": days(deal.contract_date, 64),
        "d3": days(deal.contract_date, 131),
        "cashier": human(deal, "c"),
        "why": "产能转让款第三期（尾款）",
    }
    sheet = """
    <h1>收　　据</h1>
    <p>今收到[payer=buyer]通过银行转账方式支付的[purpose=why]人民币[amount=third]元（大写：
    [amount_in_words=third:cap]）。</p>
    <p>根据双方[-contract_date]签订的焦化产能转让合同，转让总价款为[-price]元。贵公司已于[-d1]支付第一期[-first]元，
    [-d2]
    支付第二期[-second]元，我公司均已分别出具收据。至此，合同项下价款已全部结清，双方再无债权债务纠纷。</p>
    <p>特立此据。</p>
    <p class="r">收款单位（盖章）：[payee=debtor]</p><p class="r">出纳：[-cashier]　　　　　　　</p>
    <p class="r">[payment_date=d3:cn]</p>
    """
    style = """
.sheet { padding: 38mm 28mm; font: 15pt/2 FandolFang, "AR PL UMing CN" } h1 { text-align: center;
font: 400 24pt/2 FandolHei, "WenQuanYi Zen Hei" }
p { text-indent: 2em; margin: 0; text-align: justify } .r { text-align: right; margin-top: 4mm }
"""
    seal = stamp(deal.debtor.name, "", left=128, top=166, size=42, turn=-4)
    return receipt(deal, Subtype.COMPANY_RECEIPT, sheet, style, extra, seal)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    underlined_case_money,
    execution_office_note,
    general_payment_book,
    unified_bill,
    carbon_pad,
    receipt_in_prose,
]
