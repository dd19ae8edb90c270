"""Papers that a browser sets: a bank slip as nested tables in a grid, and a ruling on two sheets."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field, fill

_SLIP_STYLE = """
.sheet { padding: 14mm 12mm; font: 9.5pt/1.45 "Noto Sans CJK SC" }
.head { display: flex; justify-content: space-between; align-items: end; border-bottom: 0.6mm solid #b01c2e }
.head b { font-size: 15pt; color: #b01c2e; letter-spacing: 0.15em }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; margin: 4mm 0 }
table { border-collapse: collapse; width: 100% }
td { border: 0.2mm solid #777; padding: 1mm 1.6mm; vertical-align: top }
td:first-child { width: 19mm; color: #555; background: #f6f1ec }
.sides td:first-child { width: 15mm }
.sums { display: grid; grid-template-columns: 19mm 1fr 19mm 1fr }
.sums div { padding: 1mm 1.6mm; border-bottom: 0.2mm dotted #999 }
.foot { margin-top: 3mm; font-size: 8pt; color: #666 }
"""


def gridded_slip(deal: Deal) -> HtmlPaper:
    """A slip printed from online banking: payer and payee in two tables, the rest in rows of four."""
    extra: dict[str, Field] = {
        "account": f"{deal.court.full}执行款专户",
        "number": deal.digits("slip", 16),
        "use": "[case_number=case]拍卖尾款",
    }

    sheet = fill(
        deal,
        """
        <div class="head"><b>汾河农村商业银行</b><span>网上银行电子回单　第1次打印</span></div>
        <div class="sides">
          <table><tr><td>付款方</td><td>[payer=buyer]</td></tr><tr><td>账号</td><td>[-buyer_account]</td></tr>
            <tr><td>开户行</td><td>[-buyer_bank]</td></tr></table>
          <table><tr><td>收款方</td><td>[payee=account]</td></tr><tr><td>账号</td><td>ACCOUNT</td></tr>
            <tr><td>开户行</td><td>汾河农村商业银行[-city]分行</td></tr></table>
        </div>
        <table><tr><td>业务明细</td><td><div class="sums">
          <div>金额</div><div><b>￥[amount=balance]</b></div><div>币种</div><div>人民币</div>
          <div>大写</div><div style="grid-column: 2 / 5">[amount_in_words=balance:cap]</div>
          <div>交易时间</div><div>[payment_date=balance_date:dash] 10:24:37</div>
          <div>流水号</div><div>[receipt_number=number]</div>
        </div></td></tr>
        <tr><td>附言</td><td>[purpose=use]</td></tr></table>
        <p class="foot">本回单由客户自行打印，可在本行网点核验；重复打印不代表重复入账。</p>
        """.replace("ACCOUNT", deal.digits("payee", 17)),
        extra,
    )
    return HtmlPaper(
        Kind.PAYMENT_RECEIPT,
        (sheet + stamp("汾河农村商业银行", "电子回单专用章", left=150, top=62, turn=-8),),
        Subtype.BANK_SLIP,
        _SLIP_STYLE,
    )


_RULING_STYLE = """
.sheet { padding: 34mm 26mm 30mm 28mm; font: 16pt/29pt FandolFang, "AR PL UMing CN", "Noto Serif CJK SC" }
.court { font: 700 21pt/1.4 FandolSong, "Noto Serif CJK SC"; text-align: center; margin: 0 }
.title { font: 700 25pt/1.6 FandolSong, "Noto Serif CJK SC"; text-align: center; letter-spacing: 0.4em; margin: 0 }
.number, .closing { text-align: right; margin: 0 0 4mm }
p { text-indent: 2em; margin: 0; text-align: justify }
.number, .closing { text-indent: 0; text-align: right }
.folio { position: absolute; left: 0; right: 0; bottom: 14mm; text-align: center; text-indent: 0; font-size: 11pt }
"""


def two_sheet_sale(deal: Deal) -> HtmlPaper:
    """A sale ruling whose operative part stands on a second sheet, with the date under the court's stamp."""
    first = fill(
        deal,
        """
        <p class="court">[court]</p><p class="title">执行裁定书</p>
        <p class="number">[case_number=case2]</p>
        <p>申请执行人：[applicant]，住所地[-applicant_address]。</p>
        <p>被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
        <p>本院在执行[-applicant]与[-debtor]借款合同纠纷一案中，依据已经发生法律效力的[-judgment]民事判决书，于
        [auction_date=end_date]在[-platform]公开拍卖了被执行人名下的[capacity]焦化产能指标，买受人[buyer]（统一社会信用代码
        [buyer_credit_code=buyer_code]）以[price]元（大写：人民币[-price:cap]）的最高价竞得，价款已全部缴清。
        依照《中华人民共和国民事诉讼法》第二百四十七条之规定，裁定如下：</p>
        <p class="folio">－ 1 －</p>
        """,
    )
    second = fill(
        deal,
        """
        <p>一、被执行人[debtor]名下的[capacity]焦化产能指标归买受人[buyer]所有，自本裁定送达之日起转移。</p>
        <p>二、买受人可持本裁定书到登记机构办理相关手续。</p>
        <p>本裁定送达后即发生法律效力。</p>
        <p class="closing" style="margin-top: 22mm">审　判　长　　JUDGE</p>
        <p class="closing">[ruling_date:cn]</p>
        <p class="closing">书　记　员　　CLERK</p>
        <p class="folio">－ 2 －</p>
        """.replace("JUDGE", "　".join(deal.judges[0])).replace("CLERK", "　".join(deal.clerk)),
    )
    return HtmlPaper(
        Kind.ENFORCEMENT_RULING,
        (first, second + stamp(deal.court.full, left=138, top=104, turn=4)),
        Subtype.SALE_CONFIRMATION,
        _RULING_STYLE,
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [gridded_slip, two_sheet_sale]
