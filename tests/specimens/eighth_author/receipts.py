"""Receipts that courts, finance offices and bookkeepers write: case money, non-tax bills, company receipts by hand."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.tools import (
    FANG,
    HEI,
    KAI,
    SONG,
    box_heads,
    boxes,
    cheque_date,
    earlier_years,
    later,
    old_case,
    seal,
    share,
)
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field, fill

_BOOK = f"""
.sheet {{ padding: 18mm 18mm; font: 12pt/1.7 {SONG} }} h1 {{ font: 700 18pt {SONG}; text-align: center; margin: 0 }}
.top {{ display: flex; justify-content: space-between; margin: 2mm 0 }} .w {{ font: 14pt/1.6 {KAI}; color: #113 }}
.box {{ border: .5mm solid #933; padding: 4mm 6mm }} .u {{ border-bottom: .25mm solid #933; padding: 0 3mm }}
.box p {{ margin: 1.5mm 0 }} .dg i {{ display: inline-block; width: 6.5mm; text-align: center; font-style: normal;
border-right: .2mm solid #c99 }} table {{ border-collapse: collapse; width: 100% }}
td, th {{ border: .3mm solid #444; padding: 1.5mm 2mm; font-weight: 400 }}
"""


def _receipt(sheet: str, subtype: Subtype, style: str = _BOOK) -> HtmlPaper:
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (sheet,), subtype, style)


def case_money_book(deal: Deal) -> HtmlPaper:
    """A county court's receipt book for case money (代管款), second copy, filled by pen, capitals in the date."""
    day = earlier_years(deal.balance_date, 2)
    extra: dict[str, Field] = {
        "old": old_case(deal, day.year - 1),
        "no": deal.digits("no", 7),
        "use": "[case_number=old]案产能变价款",
    }
    sheet = fill(
        deal,
        """
        <h1>[-court_short]代管款收据</h1>
        <div class="top"><span>第二联　交款人</span><span class="w">{payment_date|ISO|CAPS}</span>
        <span>No. [receipt_number=no]</span></div>
        <div class="box"><p>今收到　<span class="u w">[payer=buyer]</span></p>
        <p>交　来　<span class="u w">[purpose=use]</span></p>
        <p>人民币（大写）　<span class="u w">[amount_in_words=price:zheng]</span></p>
        <p>￥　<span class="u w">[amount=price:comma]</span>　　交款方式　<span class="u w">转账</span></p>
        <p>备　注　<span class="u w">含原交保证金[-deposit:comma]元</span></p></div>
        <div class="top"><span>收款单位（章）：SEAL[payee=court_short]</span><span>会计：A</span><span>出纳：B</span>
        </div>
        """.replace("ISO", day.isoformat())
        .replace("CAPS", cheque_date(day))
        .replace("：A<", f"：{deal.judges[1]}<")
        .replace("：B<", f"：{deal.clerk}<")
        .replace("SEAL", seal(deal.court.short, "财务专用章", left=4, top=-14)),
        extra,
    )
    return _receipt(sheet, Subtype.COURT_RECEIPT)


def execution_money_list(deal: Deal) -> HtmlPaper:
    """A court's case-money system prints a receipt as a two-column table; a third company paid for the buyer."""
    extra: dict[str, Field] = {"no": f"{deal.balance_date.year}" + deal.digits("no", 9)}
    sheet = fill(
        deal,
        """
        <h1>[-court]执行案款收款单</h1>
        <div class="top"><span>单号：[receipt_number=no]</span><span>到账日期：[payment_date=balance_date:dash]</span>
        </div>
        <table><tr><td>案号</td><td>[case_number=case]</td><td>承办人</td><td>JUDGE</td></tr>
        <tr><td>申请执行人</td><td>[-applicant]</td><td>被执行人</td><td>[-debtor]</td></tr>
        <tr><td>缴款人</td><td>[payer?=buyer]</td><td>实际付款户名</td><td>[payer?=third]（代缴，附说明）</td></tr>
        <tr><td>款项性质</td><td>{purpose|拍卖成交款（尾款）|拍卖成交款（尾款）}</td><td>收款户名</td><td>
        [payee=court]</td></tr>
        <tr><td>金额（小写）</td><td>￥[amount=balance]</td><td>金额（大写）</td><td>[amount_in_words=balance:cap]
        </td></tr>
        <tr><td>本案累计到账</td><td>￥[-price]</td><td>本案待发放</td><td>￥[-price]</td></tr></table>
        <p>说明：本单由“一案一账号”系统自动生成，认领后不得撤销。打印人：CLERK　打印日期：[-ruling_date:dash]</p>
        """.replace("JUDGE", deal.judges[0]).replace("CLERK", deal.clerk),
        extra,
    )
    seen = stamp(deal.court.full, "案款专用章", left=140, top=62, size=38, turn=-7)
    return _receipt(sheet + seen, Subtype.COURT_RECEIPT, _BOOK.replace("12pt/1.7", "11pt/1.6"))


def plain_letter_receipt(deal: Deal) -> HtmlPaper:
    """A court's execution bureau acknowledges money on letter paper, in one long sentence."""
    day = earlier_years(deal.balance_date, 4)
    extra: dict[str, Field] = {"old": old_case(deal, day.year, "-3"), "day": day}
    sheet = fill(
        deal,
        """
        <p class="c">收　款　条</p>
        <p>兹收到[payer=buyer]于[payment_date=day]以银行汇票方式交付本院[case_number=old]执行案
        {purpose|竞买被执行人焦化产能的价款|竞买被执行人焦化产能的价款}（扣除先期保证金[-deposit:yuan]元后）计人民币
        [amount=balance:yuan]元，大写[amount_in_words=balance:zheng]。该款已转入本院在[-county]农村信用社开立的
        诉讼费、案款账户。正式票据待财务核对后换开，本条据同时收回。</p>
        <p class="r">经手人：JUDGE、CLERK</p><p class="r">SEAL[payee=court_short]执行局</p><p class="r">[-day:ar]</p>
        """.replace("JUDGE", deal.judges[0])
        .replace("CLERK", deal.clerk)
        .replace("SEAL", seal(deal.court.short, "执行局", turn=6, top=-12)),
        extra,
    )
    style = f"""
    .sheet {{ padding: 34mm 30mm; font: 16pt/2 {KAI} }} .c {{ text-align: center; font-size: 22pt; text-indent: 0 }}
    p {{ text-indent: 2em; margin: 0 0 5mm }} .r {{ text-align: right }}
    """
    return _receipt(sheet, Subtype.COURT_RECEIPT, style)


def payment_book_nontax(deal: Deal) -> HtmlPaper:
    """A general payment voucher of non-tax income (一般缴款书) of a county, one of five copies."""
    extra: dict[str, Field] = {
        "no": deal.digits("no", 9),
        "use": "法院代收拍卖款",
        "day": deal.balance_date,
        "pot": "[-county]财政局非税收入财政专户",
    }
    sheet = fill(
        deal,
        """
        <h1>山西省非税收入一般缴款书（收据）　4</h1>
        <div class="top"><span>执收单位编码：021003</span><span>填制日期：[payment_date=day:sp]</span>
        <span>№ [receipt_number=no]</span></div>
        <div class="top"><span>执收单位名称：[-court]</span><span>校验码：7C41</span></div>
        <table><tr><td rowspan="3">付<br>款<br>人</td><td>全　称</td><td>[payer=buyer]</td><td rowspan="3">收<br>款
        <br>人</td>
        <td>全　称</td><td>[payee=pot]</td></tr><tr><td>账　号</td><td>[-buyer_account]</td><td>账　号</td>
        <td>ACC</td></tr>
        <tr><td>开户行</td><td>[-buyer_bank]</td><td>开户行</td><td>[-county]农村商业银行营业部</td></tr>
        <tr><td colspan="3">币种：人民币　金额（大写）[amount_in_words=balance:cap]</td><td colspan="3">（小写）￥
        [amount=balance]</td></tr>
        <tr><td colspan="2">项目编码</td><td>收入项目名称</td><td>单位</td><td>收缴标准</td><td>金　　额</td></tr>
        <tr><td colspan="2">103050199</td><td>[purpose=use]</td><td>宗</td><td></td><td>[amount=balance]</td></tr>
        <tr><td colspan="3">执收单位（盖章）<br><br>　　　　经办人（盖章）</td><td colspan="3">备注：
        [case_number=case]</td></tr></table>
        """.replace("ACC", deal.digits("pot", 18)),
        extra,
    )
    seen = stamp(deal.court.full, "财务专用章", left=48, top=100, size=36) + stamp(
        f"{deal.debtor.county}农村商业银行", "业务清讫", left=126, top=101, size=32, shape="square", colour="#26a"
    )
    return _receipt(sheet + seen, Subtype.NONTAX_BILL, _BOOK.replace("12pt/1.7", "10.5pt/1.55"))


def electronic_bill(deal: Deal) -> HtmlPaper:
    """An electronic unified bill of 2019 and after: code, number and check code on top, one row, other information."""
    extra: dict[str, Field] = {"no": deal.digits("no", 10)}
    extra["day"] = later(deal.ruling_date, 420)
    sheet = fill(
        deal,
        """
        <h1>山西省非税收入统一票据（电子）</h1><div class="bar"></div>
        <div class="g"><span>票据代码：1401XX18</span><span>票据号码：[receipt_number=no]</span>
        <span>交款人统一社会信用代码：[-buyer_code]</span><span>校验码：a93f0e</span>
        <span>交款人：[payer=buyer]</span><span>开票日期：[payment_date=day:dash]</span></div>
        <table><tr><th>项目编码</th><th>项目名称</th><th>单位</th><th>数量</th><th>标准</th><th>金额（元）</th><th>备
        注</th></tr>
        <tr><td>9901</td><td>{purpose|司法拍卖成交价款|司法拍卖成交价款}</td><td>元</td><td>1</td><td>1.00</td><td>
        [amount=price]</td><td></td></tr>
        <tr><td colspan="7" style="height: 26mm"></td></tr>
        <tr><td colspan="4">金额合计（大写）[amount_in_words=price:cap]</td><td colspan="3">（小写）[amount=price]
        </td></tr>
        <tr><td colspan="7">其他信息：[-info]</td></tr></table>
        <div class="g"><span>收款单位（章）：[payee=court]</span><span>复核人：X　收款人：Y</span></div>
        """.replace("：X", f"：{deal.judges[2]}").replace("：Y", f"：{deal.clerk}"),
        {**extra, "info": "[-debtor]产能处置，执行案号[case_number=case]"},
    )
    style = f"""
    .sheet {{ padding: 16mm 15mm; font: 10pt/1.6 {SONG}; color: #421 }}
    h1 {{ font: 400 18pt {KAI}; text-align: center }}
    .bar {{ width: 70mm; margin: -3mm auto 4mm; border-top: .8mm double #a33 }}
    td, th {{ border: .25mm solid #a33; padding: 1mm }}
    .g {{ display: grid; grid-template-columns: 1fr 62mm; row-gap: 1mm; margin: 2mm 0 }}
    table {{ border-collapse: collapse; width: 100% }} th {{ font-weight: 400 }}
    """
    seen = stamp(deal.court.full, "财务专用章", left=40, top=92, size=36, shape="oval")
    return _receipt(sheet + seen, Subtype.NONTAX_BILL, style)


def bookkeeper_boxes(deal: Deal) -> HtmlPaper:
    """A shop-bought receipt book (收款收据) that a company's cashier fills in by hand; digit boxes, instalment."""
    part = share(deal.price, 35)
    extra: dict[str, Field] = {"part": part, "day": deal.contract_date, "no": deal.digits("no", 7)}
    sheet = fill(
        deal,
        """
        <h1>收　款　收　据</h1><div class="top"><span>（三联单）②交付款单位</span><span class="w">
        [payment_date=day:sp]</span>
        <span style="color: #c00">№ [receipt_number=no]</span></div>
        <div class="box"><p>付款单位：<span class="u w">[payer=buyer]</span>　收款方式：<span class="u w">承兑＋电汇
        </span></p>
        <p>收款事由：<span class="u w">{purpose|转让焦化产能第二批款|转让焦化产能第二批款}</span></p>
        <p>人民币（大写）：<span class="u w">[amount_in_words=part:zheng]</span></p>
        <p class="dg" style="padding-left: 16mm">HEADS</p><p class="dg w" style="padding-left: 16mm">DIGITS</p>
        <p>备注：<span class="u w">合同总价[-price:wan]元，累计已收陆成伍</span></p></div>
        <div class="top"><span>收款单位（盖章）：SEAL[payee=debtor]</span><span>收款人：X</span></div>
        """.replace("HEADS", box_heads(11))
        .replace("DIGITS", boxes("amount", part, 11))
        .replace("：X", f"：{deal.debtor.head}")
        .replace("SEAL", seal(deal.debtor.name, "财务专用章", left=6, top=-16, turn=9)),
        extra,
    )
    return _receipt(sheet, Subtype.COMPANY_RECEIPT)


def two_copies(deal: Deal) -> HtmlPaper:
    """A small auction house's fee receipt: stub and copy stand on one sheet with the same figures."""
    house = deal.pick("house", ("山西厚德拍卖有限公司", "临汾润拍拍卖行有限公司"))
    fee = share(deal.price, 1)
    extra: dict[str, Field] = {
        "house": house,
        "fee": fee,
        "no": deal.digits("no", 6),
        "day": later(deal.end_date, 2),
        "use": "焦化产能标的拍卖佣金（1%）",
    }
    half = """
        <h1>[payee=house]收据</h1>
        <div class="top"><span>COPY</span><span>[payment_date=day:dot]</span><span>编
        号 [receipt_number=no]</span></div>
        <table><tr><td>交款单位</td><td colspan="3">[payer=buyer]</td></tr>
        <tr><td>项　　目</td><td>[purpose=use]</td><td>标的成交价</td><td>[-price]</td></tr>
        <tr><td>合计人民币</td><td>[amount_in_words=fee:cap]</td><td>￥</td><td>[amount=fee]</td></tr></table>
        <div class="top"><span>主管　　　会计</span><span>出纳　X</span><span>经手人　Y</span></div>
        """.replace("　X", f"　{deal.clerk}").replace("　Y", f"　{deal.judges[0]}")
    cut = '<div style="border-top: .3mm dashed #000; margin: 9mm 0; font-size: 9pt">骑　缝　编　号</div>'
    copies = [half.replace("COPY", copy) for copy in ("存根联", "客户联")]
    seen = stamp(house, "财务专用章", left=140, top=104, size=36, turn=-5)
    return _receipt(fill(deal, cut.join(copies), extra) + seen, Subtype.COMPANY_RECEIPT)


def proof_of_receipt(deal: Deal) -> HtmlPaper:
    """A seller's typed proof (收款证明) of one sum, paid by a third company for the buyer, and of what is open."""
    part = share(deal.price, 55)
    extra: dict[str, Field] = {"part": part, "rest": deal.price - part, "day": later(deal.contract_date, 20)}
    sheet = fill(
        deal,
        """
        <p class="c">收款证明</p><p class="l">[-buyer]：</p>
        <p>根据贵我双方[-contract_date:ar]签订的产能转让协议，协议价款共计[-price:wan]元。现证明：我公司已于
        [payment_date=day]收到由
        [payer=third]汇入的{purpose|焦化产能转让款|焦化产能转让款}[amount=part:yuan]元（[amount_in_words=part:zheng]）
        ，系该公司
        受贵公司指示代为支付，视同贵公司付款，三方之间的往来由你们自行结算。</p>
        <p>截至本证明出具之日，尚欠价款[-rest:yuan]元，请按协议约定于产能变更批复下达后十五日内付清。</p>
        <p>特此证明。</p>
        <p class="r" style="margin-top: 14mm">SEAL[payee=debtor]</p><p class="r">[-day:ar]</p>
        """.replace("SEAL", seal(deal.debtor.name, left=22, top=-14, turn=-3)),
        extra,
    )
    style = f"""
    .sheet {{ padding: 36mm 28mm; font: 15pt/2 {FANG} }} p {{ text-indent: 2em; margin: 0; text-align: justify }}
    .c {{ font: 700 22pt/2 {HEI}; text-align: center; text-indent: 0 }}
    .l, .r {{ text-indent: 0 }} .r {{ text-align: right }}
    """
    return _receipt(sheet, Subtype.COMPANY_RECEIPT, style)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    case_money_book,
    execution_money_list,
    plain_letter_receipt,
    payment_book_nontax,
    electronic_bill,
    bookkeeper_boxes,
    two_copies,
    proof_of_receipt,
]
