"""Receipts that companies write: by hand, on letterhead, from accounting software."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.seventh_author.common import later, lay, part


def _receipt(
    deal: Deal, kind: Subtype, text: str, style: str, extra: dict[str, Field], seals: tuple[str, ...] = ()
) -> HtmlPaper:
    return lay(Kind.PAYMENT_RECEIPT, deal, text, style, subtype=kind, extra=extra, seals=seals)


def handwritten_receipt(deal: Deal) -> HtmlPaper:
    """A stationery-shop receipt (收款收据) filled by hand in script, capitals in columns that are printed ahead."""
    return _receipt(
        deal,
        Subtype.COMPANY_RECEIPT,
        """
        <div class="p"><h1>收　款　收　据</h1><p class="n">№ <b>[receipt_number=number]</b></p>
        <p class="c">[payment_date=day:sp]</p>
        <p>今收到　<u>[payer=buyer]</u></p><p>交　来　<u>[purpose=use]</u></p>
        <p>金额（大写）　<u>[amount_in_words=first:zheng]</u></p><p>￥　<u>[amount=first]</u>　　☐现金　☐支票　☑银行转
        账</p>
        <p class="s">收款单位（公章）[payee=debtor:half]@1　　　财务：<u>WHO</u>　　经手：<u>[-debtor_head]</u></p>
        </div>
        <div class="side">第二联<br>交对方</div>
        """.replace("WHO", deal.clerk),
        """
.sheet { padding: 26mm 18mm } .p { border: 0.5mm solid #2e7d32; padding: 4mm 8mm; width: 150mm;
  font: 12pt/2.1 "Noto Serif CJK SC";
  color: #2e7d32 } h1 { text-align: center; font-size: 19pt; border-bottom: 0.8mm double; margin: 0 30mm }
p { margin: 0 }
.n { text-align: right; color: #c62828 } .c { text-align: center } u { font: 15pt "AR PL UKai CN"; color: #0d1b6b;
  padding: 0 3mm;
  text-underline-offset: 1.5mm; text-decoration-color: #2e7d32 } .s { position: relative; font-size: 10.5pt }
.side { position: absolute; left: 186mm; top: 50mm; writing-mode: vertical-rl; font-size: 9pt; color: #2e7d32 }
.c span, .s span { color: #0d1b6b }
""",
        {
            "number": "00" + deal.digits("hw", 5),
            "first": part(deal.price, 300),
            "day": later(deal.contract_date, 3),
            "use": "焦化产能转让款（首付30%）",
        },
        (stamp(deal.debtor.name, "财务专用章", left=40, top=-8, size=38, turn=-12),),
    )


def letterhead_receipt(deal: Deal) -> HtmlPaper:
    """A seller's receipt on letterhead that recounts the earlier instalments before the one it acknowledges."""
    first, second = part(deal.price, 300), part(deal.price, 500)
    rest = Money(deal.price.fen - first.fen - second.fen)
    return _receipt(
        deal,
        Subtype.COMPANY_RECEIPT,
        """
        <div class="head">[payee=debtor]<small>地址：[-debtor_address]</small></div>
        <h1>收　据</h1><p class="r">编号：[receipt_number=number]</p>
        <p class="a">[payer=buyer]：</p>
        <p>根据贵我双方[-contract_date]签署的《焦化产能置换指标转让合同》，贵公司应付价款总额[-price]元。此前已于[-d1]
        、[-d2]分别支付
        [-first]元、[-second]元，我公司均已开具收据。</p>
        <p>现确认：我公司账户于<b>[payment_date=d3]</b>收到贵公司汇来的<b>[purpose=use]</b>人民币<b>[amount=rest]</b>
        元（大写：<b>
        [amount_in_words=rest:cap]</b>）。至此，合同价款全部结清，双方再无价款争议。</p>
        <p>特立此据。</p>
        <div class="e">[payee=debtor]<br>财务部<br>[payment_date=d3:cn]@1</div>
        <p class="f">抄送：公司法务部、档案室　　　联系人：WHO　　　本收据一式两份</p>
        """.replace("WHO", deal.clerk),
        """
.sheet { padding: 18mm 25mm; font: 13pt/2 "Noto Serif CJK SC" } .head { font: 700 18pt/1.4 "Noto Sans CJK SC";
  color: #0b3d91;
  border-bottom: 0.8mm solid #0b3d91 } small { display: block; font: 8pt "Noto Sans CJK SC" } h1 { text-align: center;
  font-size: 20pt }
p { text-indent: 2em; margin: 1mm 0; text-align: justify } .a, .f { text-indent: 0 } .r { text-align: right;
  font-size: 11pt }
.e { margin: 14mm 0 0 60mm; text-align: center; position: relative } .f { position: absolute; bottom: 16mm;
  font-size: 9pt }
""",
        {
            "number": f"财收〔{later(deal.contract_date, 200).year}〕{deal.digits('lh', 2)}号",
            "first": first,
            "second": second,
            "rest": rest,
            "d1": later(deal.contract_date, 5),
            "d2": later(deal.contract_date, 62),
            "d3": later(deal.contract_date, 200),
            "use": "产能转让尾款",
        },
        (stamp(deal.debtor.name, "财务专用章", left=26, top=-2, turn=7),),
    )


def computer_triplicate(deal: Deal) -> HtmlPaper:
    """A receipt from accounting software on tractor paper: labels above values, no capitals of a stamp's text."""
    return _receipt(
        deal,
        Subtype.COMPANY_RECEIPT,
        """
        <div class="t">企业内部往来收据<span>（记账联不得作发票使用）</span></div>
        <div class="g"><div><i>单据号</i>[receipt_number=number]</div><div><i>业务日期</i>[payment_date=day:dash]
        </div>
        <div><i>制单</i>WHO</div><div class="w"><i>往来单位</i>[payer=buyer]</div><div><i>结算方式</i>电汇</div>
        <div class="w"><i>摘要</i>[purpose=use]</div><div><i>币种/汇率</i>人民币 / 1.00</div>
        <div><i>应收余额</i>[-price]</div><div><i>本次收款</i>[amount=price]</div><div><i>收款后余额</i>0.00</div>
        <div class="x"><i>本次收款大写</i>[amount_in_words=price:cap]</div>
        <div class="x"><i>收款账套</i>003　[payee=debtor]</div></div>
        <div class="b"><span>审核：</span><span>出纳：</span><span>交款人：</span>@1</div>
        """.replace("WHO", deal.judges[0]),
        """
.sheet { padding: 20mm 16mm; font: 11pt/1.5 "WenQuanYi Micro Hei" } .t { font-size: 16pt; text-align: center;
  margin-bottom: 4mm }
.t span { font-size: 9pt } .g { display: grid; grid-template-columns: 1fr 1fr 1fr; border: 0.3mm solid #333 }
.g > div { border: 0.15mm solid #333; padding: 1mm 2mm } .w { grid-column: span 2 } .x { grid-column: span 3 }
i { display: block; font: 8pt "WenQuanYi Micro Hei"; color: #666 } .b { display: flex; gap: 45mm; position: relative;
  padding: 3mm }
""",
        {
            "number": "SK" + deal.digits("tri", 10),
            "day": later(deal.contract_date, 9),
            "use": "收[-capacity:wan]焦炭产能指标款",
        },
        (stamp(deal.debtor.name, "现金收讫", left=118, top=-22, size=46, shape="square", turn=-4),),
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [handwritten_receipt, letterhead_receipt, computer_triplicate]
