"""Receipts of courts and treasuries: forms for case money, a note, a held-money slip, non-tax bills."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import counted_capitals, digit_boxes, later, part, sheet
from tests.specimens.html_paper import HtmlPaper, stamp


def _receipt(body: str, subtype: Subtype, style: str) -> HtmlPaper:
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (body,), subtype, style)


_FORM_STYLE = """
.sheet { padding: 24mm 16mm; font: 11pt/1.5 "AR PL UMing CN", "Noto Serif CJK SC" } h1 { font: 700 18pt
"Noto Serif CJK SC"; text-align: center; margin: 0 } .m { display: flex; justify-content: space-between; margin: 3mm 0 }
table { border-collapse: collapse; width: 100% } td { border: 0.25mm solid #833; padding: 2.2mm } .k { width: 27mm;
text-align: center; color: #833 } u { text-decoration: none; padding: 0 0.6mm } .a { margin-top: 3mm; font-size: 9pt }
"""


def case_money_form(deal: Deal) -> HtmlPaper:
    """A court's red printed form for case money, with units printed between the capitals."""
    text = """
    <h1>[payee=court]<br>执行案款专用收据</h1>
    <div class="m"><span>开票日期：[payment_date=balance_date:sp]</span><span>晋财执收
    № [receipt_number=number]</span></div>
    <table><tr><td class="k">案　　号</td><td>[case_number=case]</td><td class="k">承 办 人</td><td>JUDGE</td></tr>
    <tr><td class="k">交款单位</td><td colspan="3">[payer=buyer]</td></tr>
    <tr><td class="k">款项内容</td><td colspan="3">[purpose=use]</td></tr>
    <tr><td class="k">金额大写</td><td colspan="3">COUNTED</td></tr>
    <tr><td class="k">金额小写</td><td>￥[amount=price]</td><td class="k">交款方式</td><td>转账（含保证金划转
    [-deposit]）</td></tr>
    <tr><td class="k">申请执行人</td><td colspan="3">[-applicant]</td></tr><tr><td class="k">被执行人</td>
    <td colspan="3">[-debtor]</td></tr></table>
    <div class="m a"><span>收款单位（财务章）</span><span>会计：尹宛青</span><span>出纳：柴晓岚</span><span>第二
    联：交款人</span></div>
    """.replace("COUNTED", counted_capitals("amount_in_words", deal.price)).replace("JUDGE", deal.judges[0])
    body = sheet(deal, text, number=deal.digits("receipt", 8), use="焦化产能拍卖成交款")
    seal = stamp(deal.court.full, "财务专用章", left=22, top=108, size=40, turn=-6)
    return _receipt(body + seal, Subtype.COURT_RECEIPT, _FORM_STYLE)


_HELD_STYLE = """
.sheet { padding: 20mm; font: 11pt/1.8 "Noto Sans CJK SC" } h1 { font-size: 15pt; text-align: center; margin: 0 }
.g { display: grid; grid-template-columns: 1fr 1fr; column-gap: 10mm; border-top: 0.5mm solid black; margin-top: 4mm;
border-bottom: 0.5mm solid black; padding: 3mm 0 } .wide { grid-column: 1 / 3 } .g span { color: #666 }
.cut { border-top: 0.2mm dashed #888; margin-top: 12mm; padding-top: 3mm; font-size: 9pt; color: #888 }
"""


def held_money_slip(deal: Deal) -> HtmlPaper:
    """A slip of the courts' one-case-one-account system: two columns, no rules, the deposit as held money."""
    text = """
    <h1>一案一账户　案款入账确认单</h1>
    <div class="g"><div><span>单据编码：</span>[receipt_number=number]</div><div><span>到账日期：</span>
    [payment_date=end_date:dash]</div>
    <div class="wide"><span>收款法院：</span>[payee=court]</div><div class="wide"><span>案件：</span>[case_number=case]
    金融借款合同纠纷执行</div><div class="wide"><span>缴费人：</span>[payer=buyer]</div>
    <div><span>款项类别：</span>[purpose?=use]</div><div><span>案款子账号：</span>ACCOUNT</div>
    <div><span>到账金额（元）：</span>[amount=deposit]</div><div><span>累计到账（元）：</span>[-deposit]</div>
    <div class="wide"><span>人民币大写：</span>[amount_in_words=deposit:cap]</div>
    <div class="wide"><span>状态：</span>已认领，待结转；本案执行标的金额[-claim]元，尚欠[-rest]元</div></div>
    <p>经办：CLERK　　　　复核：系统自动　　　　[-court_short]财务室</p>
    <div class="cut">本单由案款管理系统生成，可作为缴款人缴款凭据；退还、发放以另行出具的单据为准。</div>
    """.replace("ACCOUNT", deal.digits("sub", 19)).replace("CLERK", deal.clerk)
    claim = deal.price + deal.price
    body = sheet(
        deal,
        text,
        number="AK" + deal.digits("receipt", 15),
        use="拍卖保证金转案款",
        claim=claim,
        rest=claim - deal.deposit,
    )
    seal = stamp(deal.court.full, "执行款专用章", left=132, top=104, size=39, turn=10)
    return _receipt(body + seal, Subtype.COURT_RECEIPT, _HELD_STYLE)


_NOTE_STYLE = """
.sheet { padding: 40mm 28mm; font: 17pt/32pt FandolKai, "AR PL UKai CN" } h1 { text-align: center; font-size: 24pt;
letter-spacing: 1em; margin: 0 0 8mm } p { margin: 0; text-indent: 2em } .r { text-align: right }
"""


def note_of_receipt(deal: Deal) -> HtmlPaper:
    """A plain note of receipt on a sheet of the court, as running text."""
    text = """
    <h1>收据</h1><p>今收到[payer=buyer]交来竞买[-debtor][-capacity]焦化产能之尾款，计人民币[amount=balance:yuan]元
    （[amount_in_words=balance:zheng]），该款系[case_number=case]一案[purpose?=use]。此前所交保证金
    [-deposit:yuan]元已另行开具收据，
    不在此数之内。</p><p>特此为据。</p>
    <p class="r" style="margin-top:16mm">收款单位：[payee=court]</p><p class="r">经手人：JUDGE</p><p class="r">
    [payment_date=balance_date:cn]</p>
    """.replace("JUDGE", deal.judges[1])
    seal = stamp(deal.court.full, left=138, top=148, turn=-4)
    return _receipt(sheet(deal, text, use="拍卖价款") + seal, Subtype.COURT_RECEIPT, _NOTE_STYLE)


_EBILL_STYLE = """
.sheet { padding: 16mm 14mm; font: 10pt/1.5 "Noto Serif CJK SC" } h1 { color: #b4272d; font-size: 17pt; text-align:
center;
margin: 0; letter-spacing: 0.1em } .g { display: grid; grid-template-columns: 1.3fr 1fr; margin: 3mm 0 }
table { border-collapse: collapse; width: 100% } td { border: 0.25mm solid #b4272d; padding: 1.6mm; text-align: center }
.l { text-align: left } .k { color: #b4272d }
"""


def unified_ebill(deal: Deal) -> HtmlPaper:
    """The province's electronic non-tax bill for the execution fee that a debtor pays; one item in the table."""
    fee = part(deal.price, 1)
    text = """
    <h1>山西省非税收入统一票据（电子）</h1>
    <div class="g"><div>票据代码：14010123<br>交款人统一社会信用代码：[-debtor_code]<br>交款人：[payer=debtor]</div>
    <div>票据号码：[receipt_number=number]<br>校验码：CHECKS<br>开票日期：[payment_date=day:dash]</div></div>
    <table><tr class="k"><td>项目编码</td><td>项目名称</td><td>单位</td><td>数量</td><td>标准</td><td>金额（元）
    </td><td>备注</td></tr>
    <tr><td>103042601</td><td>[purpose=use]</td><td>件</td><td>1</td><td>按标的分段</td><td>[amount=fee]</td>
    <td></td></tr>
    <tr><td colspan="7" class="l">金额合计（大写）[amount_in_words=fee:cap]　　　　（小写）¥[amount=fee]</td></tr>
    <tr><td class="k">其他信息</td><td colspan="6" class="l">执行案件：[case_number=case]；执行到位金额：[-price]元；
    缴款码：14000021PAYCODE</td></tr></table>
    <div class="g"><div>收款单位（章）：[payee=court]</div><div>复核人：温岩　　收款人：贺立安</div></div>
    """.replace("CHECKS", deal.digits("check", 6)).replace("PAYCODE", deal.digits("pay", 12))
    body = sheet(
        deal,
        text,
        number="00" + deal.digits("bill", 8),
        use="诉讼费（申请执行费）",
        fee=fee,
        day=later(deal.ruling_date, 12),
    )
    seal = stamp(deal.court.full, "财务专用章", left=30, top=88, size=38, shape="oval")
    return _receipt(body + seal, Subtype.NONTAX_BILL, _EBILL_STYLE)


_BOOK_STYLE = """
.sheet { padding: 22mm 12mm; font: 10pt/1.4 "AR PL UMing CN", "Noto Serif CJK SC" } h1 { font: 700 15pt
"Noto Serif CJK SC"; text-align: center; margin: 0 } table { border-collapse: collapse; width: 100%; margin-top: 2mm }
td { border: 0.2mm solid black; padding: 1.4mm; text-align: center } .v { width: 5mm } .m { display: flex;
justify-content: space-between } i { display: inline-block; width: 4.6mm; font-style: normal; text-align: center;
border-left: 0.15mm solid black } .b { padding: 0; white-space: nowrap; text-align: right }
"""


def pay_in_book(deal: Deal) -> HtmlPaper:
    """A general pay-in book (一般缴款书): the auction money goes to the treasury's special account, digits in boxes."""
    text = """
    <h1>山西省非税收入一般缴款书（收据）　4</h1>
    <div class="m"><span>执收单位编码：112007</span><span>填制日期：[-end_date:sp]</span><span>
    № [receipt_number=number]</span></div>
    <div>执收单位名称：[payee?=court]</div>
    <table><tr><td class="v" rowspan="3">付<br>款<br>人</td><td>全　称</td><td>[payer=buyer]</td>
    <td class="v" rowspan="3">收<br>款<br>人</td>
    <td>全　称</td><td>[payee?=treasury]</td></tr><tr><td>账　号</td><td>[-buyer_account]</td><td>账　号</td>
    <td>ACCOUNT</td></tr>
    <tr><td>开户银行</td><td>[-buyer_bank]</td><td>开户银行</td><td>晋岭银行[-city]分行</td></tr>
    <tr><td colspan="2">币种：人民币</td><td colspan="3" style="text-align:left">金额（大写）
    [amount_in_words=price:cap]</td>
    <td class="b">BOXES</td></tr>
    <tr><td colspan="2">项目编码</td><td>收入项目名称</td><td colspan="2">数量</td><td>金　额</td></tr>
    <tr><td colspan="2">103991299</td><td>[purpose=use]</td><td colspan="2">1</td><td>[amount=price]</td></tr>
    <tr><td colspan="3" style="height:22mm;vertical-align:top;text-align:left">执收单位（盖章）<br><br>经办人（
    签章）：</td>
    <td colspan="3" style="vertical-align:top;text-align:left">备注：[case_number=case]<br>收款日
    期 [payment_date=balance_date:sp]</td></tr></table>
    <div class="m"><span>逾期未缴的按日加收千分之三滞纳金</span><span>本缴款书付款期限为10天（到期日遇节假日顺
    延）</span></div>
    """.replace("BOXES", digit_boxes("amount", deal.price, 12)).replace("ACCOUNT", deal.digits("treasury", 17))
    body = sheet(
        deal,
        text,
        number=deal.digits("bill", 10),
        treasury="[-city]财政局非税收入财政专户",
        use="法院代管拍卖款",
    )
    seal = stamp("晋岭银行", "收讫", left=140, top=86, size=30, turn=14)
    return _receipt(body + seal, Subtype.NONTAX_BILL, _BOOK_STYLE)


_SETTLED_STYLE = """
.sheet { padding: 20mm 18mm; font: 11pt/1.6 FandolFang, "AR PL UMing CN" } h1 { font: 700 16pt "Noto Serif CJK SC";
text-align: center; margin: 0 0 4mm } table { border-collapse: collapse; width: 100% } td { border: 0.2mm solid black;
padding: 2mm; height: 8mm } .k { background: #f1f1f1; width: 34mm }
"""


def receipt_with_earlier_rows(deal: Deal) -> HtmlPaper:
    """A court's receipt for the last of three payments: the earlier ones and the sum so far stand above and below."""
    second = Money(deal.balance.fen // 3 // 10000 * 10000)
    last = deal.balance - second
    text = """
    <h1>[payee=court]收款凭单</h1>
    <table><tr><td class="k">凭单号</td><td>[receipt_number=number]</td><td class="k">收款日</td><td>
    [payment_date=balance_date:dot]</td></tr>
    <tr><td class="k">执行案号</td><td>[case_number=case]</td><td class="k">标的</td><td>[-capacity]焦化产能</td></tr>
    <tr><td class="k">付款人名称</td><td colspan="3">[payer=buyer]</td></tr>
    <tr><td class="k">前次收款</td><td colspan="3">保证金 [-deposit]；第一笔余款 [-second]（[-before:dot]）</td></tr>
    <tr><td class="k">本次收款金额</td><td colspan="3">¥[amount=last]</td></tr>
    <tr><td class="k">本次收款大写</td><td colspan="3">人民币[amount_in_words=last:cap]</td></tr>
    <tr><td class="k">本次款项性质</td><td colspan="3">[purpose?=use]</td></tr>
    <tr><td class="k">累计已收</td><td colspan="3">¥[-price]，成交价款已全部付清</td></tr></table>
    <p>制单：CLERK　　　　　　　　　　审核：　　　　　　　　　　领导签批：</p>
    """.replace("CLERK", deal.clerk)
    body = sheet(
        deal,
        text,
        number=f"{deal.balance_date.year}-{deal.digits('receipt', 5)}",
        second=second,
        last=last,
        before=later(deal.balance_date, -2),
        use="拍卖成交余款（第二笔）",
    )
    seal = stamp(deal.court.full, "执行局", left=134, top=96, size=40)
    return _receipt(body + seal, Subtype.COURT_RECEIPT, _SETTLED_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    case_money_form,
    held_money_slip,
    note_of_receipt,
    unified_ebill,
    pay_in_book,
    receipt_with_earlier_rows,
]
