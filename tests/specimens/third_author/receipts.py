"""Receipts that are no bank slips: two of courts, two fiscal bills, two of companies."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.third_author import page
from tests.specimens.third_author.bank_slips import columns


def escrow_receipt(deal: Deal) -> HtmlPaper:
    """A court's printed escrow receipt: three-column table, deposit and balance as rows, one total."""
    body = page(
        deal,
        """
        <div class="w">
        <h2>[-court_short]</h2><h1>诉讼执行案款（暂存）专用收据</h1>
        <div class="l"><span>开票日期：[payment_date=balance_date:slash]</span><span class="n">No.
        <b>{receipt_number|NUMBER}</b></span></div>
        <table>
        <tr><td class="k">交来单位（人）</td><td colspan="3">[payer=buyer]</td></tr>
        <tr><td class="k">所涉案件</td><td>[case_number=case]</td><td class="k">承办部门</td><td>执行局二庭　[-clerk]
        </td></tr>
        <tr><td class="k">款项性质</td><td class="k">付款方式</td><td class="k">到账日</td><td class="k">金额（元）
        </td></tr>
        <tr><td>网拍保证金转入</td><td>支付宝（银联）</td><td>[-end_date:slash]</td><td class="a">[-deposit:comma]
        </td></tr>
        <tr><td>余款</td><td>对公汇款</td><td>[-balance_date:slash]</td><td class="a">[-balance:comma]</td></tr>
        <tr><td class="k">合计人民币（大写）</td><td colspan="2">[amount_in_words=price:cap]</td>
        <td class="a">￥[amount=price:comma]</td></tr>
        <tr><td class="k">事由</td><td colspan="3">[purpose=use]</td></tr>
        </table>
        <div class="l b"><span>收款单位（盖章）：<br>[payee=court_short]</span><span class="n">出纳：韩云峰　开票：
        季宛青</span></div>
        <div class="note">第二联　交款人收执　　（手写无效，遗失不补）　　晋财票准印〔2016〕第 0041 号</div></div>
        """.replace("NUMBER", deal.digits("escrow", 7)),
        {"use": "竞得[-debtor][-capacity:wan]焦化产能，缴清全部成交价款"},
    )
    body += stamp(deal.court.full, "案款专用章", left=42, top=118, size=40)
    return HtmlPaper(
        Kind.PAYMENT_RECEIPT,
        (body,),
        Subtype.COURT_RECEIPT,
        style="""
        section.sheet { font: 11pt "Noto Sans CJK SC" }
        .w { position: absolute; left: 17mm; top: 22mm; width: 176mm }
        h1, h2 { text-align: center; margin: 0; font-weight: normal } h2 { font-size: 13pt; letter-spacing: 1mm }
        h1 { font-size: 18pt; border-bottom: 0.8mm solid #a02030; padding-bottom: 1mm; color: #a02030 }
        .l { height: 8mm; padding-top: 2mm } .n { float: right } b { color: #c00; font-weight: normal }
        table { width: 176mm; border-collapse: collapse; table-layout: fixed }
        td { border: 0.25mm solid #a02030; padding: 2mm; line-height: 1.4 }
        td.k { color: #a02030; text-align: center } td.a { text-align: right }
        .b { height: 20mm; padding-top: 4mm; line-height: 1.6 } .note { font-size: 8pt; color: #777;
          padding-top: 16mm }
        """,
    )


def balance_acknowledged(deal: Deal) -> HtmlPaper:
    """A court's handwritten receipt in one sentence on a lined slip: 今收到, amount in words only beside ¥."""
    body = page(
        deal,
        """
        <div class="slip">
        <div class="head">代 管 款 收 据</div>
        <div class="sub"><span class="date">[payment_date=balance_date:pad]</span>　字第 {receipt_number|NUMBER} 号
        </div>
        <div class="row">今收到　<u>　[payer=buyer]　</u></div>
        <div class="row">交　来　<u>　[purpose=use]　</u></div>
        <div class="row">人民币　<u>　[amount_in_words=balance:round]　</u></div>
        <div class="row">￥　<u>　[amount=balance:yuan]　</u>　此据。</div>
        <div class="row small">案号：<u>　[case_number=case:half]　</u>　附：银行进账通知 1 张；
        前期预交 [-deposit:yuan] 元已另开收据。</div>
        <div class="row small">主管：　　会计：程启明　　收款人：<u>　[-clerk]　</u></div>
        <div class="row small">收款机关：[payee=court]（章）</div>
        <div class="side">②<br>交<br>款<br>人<br>留<br>存</div>
        </div>
        """.replace("NUMBER", deal.digits("slip court", 6)),
        {"use": "[-debtor]焦化产能变价款（余款部分）"},
    )
    body += stamp(deal.court.full, "财务专用章", left=108, top=92, size=36, shape="oval")
    return HtmlPaper(
        Kind.PAYMENT_RECEIPT,
        (body,),
        Subtype.COURT_RECEIPT,
        style="""
        section.sheet { font: 14pt "AR PL UKai CN"; color: #1b2b57 }
        .slip { position: absolute; left: 14mm; top: 30mm; width: 176mm; height: 116mm; border: 0.5mm solid #35508f;
          background: #f4f7fb }
        .head { text-align: center; font: 22pt "FandolHei"; color: #35508f; padding-top: 4mm; letter-spacing: 2mm }
        .sub { text-align: right; padding: 1mm 14mm 2mm 0; font-size: 12pt }
        .row { padding: 1.5mm 16mm 0 10mm; line-height: 1.6 } .small { font-size: 11.5pt }
        u { text-decoration: none; border-bottom: 0.25mm solid #35508f }
        .side { position: absolute; right: 2mm; top: 30mm; font-size: 9pt; line-height: 1.3; color: #35508f }
        """,
    )


def fiscal_bill(deal: Deal) -> HtmlPaper:
    """An electronic non-tax bill of the province: code and number in the corner, a check code, one item row."""
    body = page(
        deal,
        """
        <div class="t">山西省非税收入统一票据（电子）</div>
        <table class="top"><tr><td>票据代码：14060118</td><td>交款人统一社会信用代码：[-buyer_code]</td></tr>
        <tr><td>票据号码：{receipt_number|NUMBER}</td><td>交款人：[payer=buyer]</td></tr>
        <tr><td>校验码：a07f3c</td><td>开票日期：[payment_date=balance_date:dash]</td></tr></table>
        <div class="qr"><i></i><i></i><i></i></div>
        <table class="items"><tr><th>项目编码</th><th>项目名称</th><th>单位</th><th>数量</th><th>标准</th>
        <th>金额（元）</th>
        <th>备注</th></tr>
        <tr class="body"><td>103050199</td><td>[purpose=use]</td><td>元</td><td>1</td><td>[-price:comma]</td>
        <td>[-price:comma]</td><td>案号[case_number=case2:half]</td></tr>
        <tr><td colspan="4">金额合计（大写）[amount_in_words=price:round]</td>
        <td colspan="3">（小写）[amount=price:comma]</td></tr>
        <tr><td colspan="7" class="other">其他信息：电子缴款码 1400007722TAIL；代收银行 晋岭银行；受理网点 [-county]；
        到账 [-balance_date:dash] 15:02；含前缴保证金 [-deposit:comma]</td></tr></table>
        <div class="bot"><span>收款单位（章）：[payee=court_short]</span><span>复核人：韩砚秋</span><span>收款人：
        [-clerk]</span></div>
        """.replace("NUMBER", "00" + deal.digits("bill", 8)).replace("TAIL", deal.digits("pay code", 10)),
        {"use": "法院拍卖变卖款"},
    )
    body += stamp("山西省财政厅票据监制", "", left=88, top=8, size=30, shape="oval")
    body += stamp(deal.court.full, "收费专用章", left=40, top=82, size=34)
    return HtmlPaper(
        Kind.PAYMENT_RECEIPT,
        (body,),
        Subtype.NONTAX_BILL,
        style="""
        section.sheet { font: 10pt "AR PL UMing CN" }
        .t { position: absolute; left: 0; top: 14mm; width: 210mm; text-align: center; font-size: 17pt;
          color: #8a3324 }
        .top { position: absolute; left: 14mm; top: 29mm; width: 152mm } .top td { padding: 0.6mm 0; width: 50% }
        .qr { position: absolute; left: 172mm; top: 28mm; width: 20mm; height: 20mm; background: #ddd }
        .qr i { display: block; width: 14mm; height: 4mm; margin: 1.6mm 3mm; background: #333 }
        .items { position: absolute; left: 14mm; top: 50mm; width: 180mm; border-collapse: collapse;
          table-layout: fixed }
        .items td, .items th { border: 0.25mm solid #8a3324; padding: 1.4mm 1mm; font-weight: normal;
          text-align: center; word-break: break-all }
        .items tr.body td { height: 16mm; vertical-align: top } .items td.other { text-align: left; font-size: 8.5pt }
        .bot { position: absolute; left: 14mm; top: 108mm; width: 182mm } .bot span { margin-right: 14mm }
        """,
    )


def payment_order(deal: Deal) -> HtmlPaper:
    """A fiscal payment form (一般缴款书), the executing unit's columns beside the payer's, deposit only."""
    body = page(
        deal,
        """
        <div class="f">
        <div class="h">非税收入一般缴款书（收 据）　4</div>
        <div class="d">填制日期：[payment_date=start_date:sp]　　　执收单位编码：107014　　　№ {receipt_number|NUMBER}
        </div>
        <table>
        <tr><td class="v" rowspan="3">付款人</td><td class="k">全称</td><td class="x">[payer=buyer]</td>
        <td class="v" rowspan="3">收款人</td><td class="k">全称</td><td class="x">[payee=court_short]</td></tr>
        <tr><td class="k">账号</td><td>[-buyer_account]</td><td class="k">账号</td><td>ACC</td></tr>
        <tr><td class="k">开户行</td><td>[-buyer_bank]</td><td class="k">开户行</td><td>太岳银行[-city]分行</td></tr>
        <tr><td colspan="2" class="k">币种：人民币　金额（大写）</td><td colspan="2">[amount_in_words=deposit:cap]</td>
        <td class="k">（小写）</td><td>CNY [amount=deposit:comma]</td></tr>
        <tr><td colspan="2" class="k">项目编码</td><td class="k">收入项目名称</td><td class="k">数量</td>
        <td class="k">收缴标准</td><td class="k">金　额</td></tr>
        <tr><td colspan="2">990103</td><td>[purpose=use]</td><td>1</td><td>起拍价 RATE%</td><td>[-deposit:comma]</td>
        </tr>
        <tr><td colspan="4" class="bank">执收单位（盖章）<br><br>经办人（盖章）　　陆志诚</td>
        <td colspan="2" class="bank">备注：<br>[case_number=case]；起拍价 [-starting_price:wan]元</td></tr>
        </table>
        <div class="e">校验码：7C21　　　缴款期限：[-start_date:dash] 前　　　逾期按日加收滞纳金</div></div>
        """.replace("NUMBER", deal.digits("order", 10))
        .replace("RATE", str(round(deal.deposit.fen * 100 / deal.starting_price.fen)))
        .replace("ACC", deal.digits("court account", 19)),
        {"use": "其他收入—拍卖保证金"},
    )
    body += stamp(deal.court.full, "财务专用章", left=52, top=105, size=36)
    body += stamp("太岳银行股份有限公司", "收讫", left=148, top=112, size=26, colour="#a33", shape="square")
    return HtmlPaper(
        Kind.PAYMENT_RECEIPT,
        (body,),
        Subtype.NONTAX_BILL,
        style="""
        section.sheet { font: 10pt/1.45 "FandolFang"; color: #25325c }
        .f { position: absolute; left: 12mm; top: 18mm; width: 186mm }
        .h { text-align: center; font-size: 16pt; letter-spacing: 0.6mm } .d { padding: 3mm 0 1.5mm;
          white-space: nowrap }
        table { width: 186mm; border-collapse: collapse; table-layout: fixed }
        td { border: 0.3mm solid #46599c; padding: 1.7mm 1.2mm; line-height: 1.35; word-break: break-all }
        td.v { width: 6mm; text-align: center; letter-spacing: 0 } td.k { text-align: center; width: 20mm }
        td.x { font-weight: bold } td.bank { height: 24mm; vertical-align: top; line-height: 1.6 }
          .e { padding-top: 2mm }
        """,
    )


def seller_receipt(deal: Deal) -> HtmlPaper:
    """A shop-bought receipt book page that a seller filled by hand: sums in columns, three copies."""
    body = page(
        deal,
        """
        <div class="r">
        <div class="a">收　据</div><div class="n">NO. {receipt_number|NUMBER}</div>
        <div class="d">入账日期：<em>[payment_date=contract_date:sp]</em></div>
        <div class="l">交款单位　<em class="u">[payer=buyer]</em></div>
        <div class="l">人民币<small>（大写）</small>　<em class="u">[amount_in_words=price:zheng]</em></div>
        <div class="rel"><div class="m">十亿千百十万千百十元角分</div>COLUMNS<div class="g">{amount|VALUE|DIGITS}
        </div></div>
        <div class="l l2">收款事由　<em class="u">[purpose=use]</em></div>
        <div class="l">收款方式　☑转账　□现金　□承兑</div>
        <div class="l">收款单位　<em class="u">[payee=debtor]</em></div>
        <div class="z">会计主管　　　　　稽核　　　　　出纳　<em>陆岩</em>　　　　交款人　<em>贺晓岚</em></div>
        <div class="p">①存根（黑）②收据（红）③记账（蓝）　　经手人电话 0354-7221906</div></div>
        """.replace("NUMBER", deal.digits("book", 7))
        .replace("COLUMNS", columns(0, 12, 5, 13))
        .replace("VALUE", str(deal.price))
        .replace("DIGITS", "¥" + str(deal.price.fen)),
        {"use": "转让[-capacity:wan]焦化产能款（全额结清）"},
    )
    body += stamp(deal.debtor.name, "财务专用章", left=118, top=94, size=38)
    return HtmlPaper(
        Kind.PAYMENT_RECEIPT,
        (body,),
        Subtype.COMPANY_RECEIPT,
        style="""
        section.sheet { font: 12pt/1.5 "FandolSong"; color: #b2333c }
        em { font-style: normal; font-family: "AR PL UKai CN"; color: #18234d; font-size: 13pt }
        .r { position: absolute; left: 14mm; top: 24mm; width: 180mm; height: 118mm; border: 0.3mm solid #b2333c }
        .a { text-align: center; font-size: 24pt; border-bottom: 0.7mm double #b2333c; margin: 3mm 66mm 0 }
        .n { position: absolute; right: 8mm; top: 6mm; font-size: 14pt } .d { text-align: center; padding: 2mm 0 1mm }
        .l { padding: 2mm 6mm 1mm } .l2 { padding-top: 13mm } .u { border-bottom: 0.2mm solid #b2333c; padding: 0 3mm }
        .rel { position: absolute; left: 108mm; top: 47mm; width: 60.2mm; height: 13mm; border: 0.2mm solid #b2333c }
        .m { position: absolute; left: 1mm; top: 0.4mm; font-size: 8pt; letter-spacing: 2.18mm; white-space: nowrap }
        .g { position: absolute; right: -1.22mm; top: 5.5mm; width: 64mm; text-align: right; white-space: nowrap;
          font: 12pt "DejaVu Sans Mono"; letter-spacing: 2.45mm; color: #18234d }
        .z { position: absolute; left: 6mm; bottom: 10mm } .p { position: absolute; left: 6mm; bottom: 2mm;
          font-size: 8pt }
        """,
    )


def letter_receipt(deal: Deal) -> HtmlPaper:
    """A company's 收款确认函: prose with a small table of three payments of which the last is acknowledged."""
    early = Money.from_yuan(5_000_000)
    body = page(
        deal,
        """
        <div class="c">
        <div class="firm">[-debtor]</div><div class="addr">[-debtor_address]　邮编 031600　电话 0357-6618023</div>
        <h1>收款收据</h1><div class="no">{receipt_number|财收（EARLYYEAR）NUMBER}</div>
        <p>[payer=buyer]：</p>
        <p class="i">贵司依双方所签《焦化产能指标买卖协议》（合同号 JHCN-077）应付之[purpose?=use]，计人民币
        <b>[amount=price:wan]元</b>
        （大写：[amount_in_words=price:cap]），已于[payment_date=contract_date:dot]划入我司基本存款账户，
        我司确认如数收讫，
        特出具本收据。</p>
        <p class="i">除上述款项外，贵司此前缴存的履约保证金[-early:wan]元（存于共管账户）不属于转让价款，
        待产能过户手续办结后五个工作日内
        原路退回；逾期按日万分之三计付占用费。</p>
        <p class="i">本收据一式两份，以加盖财务章为有效，涂改作废。贵司如需增值税发票，请另提供开票资料。</p>
        <div class="g">收款单位：[payee=debtor]<br>财务负责人：柴书远（签字）<br>制单：尹澄</div></div>
        """.replace("NUMBER", deal.digits("letter receipt", 4)).replace("EARLYYEAR", str(deal.contract_date.year)),
        {"early": early, "use": "产能指标转让价款"},
    )
    body += stamp(deal.debtor.name, "财务专用章", left=112, top=172, size=42)
    return HtmlPaper(
        Kind.PAYMENT_RECEIPT,
        (body,),
        Subtype.COMPANY_RECEIPT,
        style="""
        section.sheet { font: 13pt "WenQuanYi Zen Hei"; line-height: 1.85 }
        .c { position: absolute; left: 26mm; top: 22mm; width: 160mm }
        .firm { font-size: 19pt; text-align: center; color: #1c3f7c; border-bottom: 0.7mm solid #1c3f7c }
        .addr { font-size: 8.5pt; text-align: center; color: #555 }
        h1 { text-align: center; font-size: 20pt; margin: 8mm 0 0; letter-spacing: 4mm; font-weight: normal }
        .no { text-align: right; font-size: 10.5pt } p { margin: 1mm 0 } .i { text-indent: 2em }
        b { font-weight: normal; font-size: 14pt } .g { margin: 12mm 0 0 84mm }
        """,
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    escrow_receipt,
    balance_acknowledged,
    fiscal_bill,
    payment_order,
    seller_receipt,
    letter_receipt,
]
