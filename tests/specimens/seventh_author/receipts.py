"""Receipts of courts and bills of the treasury."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.marks import mark
from tests.specimens.phrases import Field
from tests.specimens.seventh_author.common import boxed, lay, part
from tests.specimens.words import capitals


def _receipt(
    deal: Deal, kind: Subtype, text: str, style: str, extra: dict[str, Field], seals: tuple[str, ...] = ()
) -> HtmlPaper:
    return lay(Kind.PAYMENT_RECEIPT, deal, text, style, subtype=kind, extra=extra, seals=seals)


def case_money_form(deal: Deal) -> HtmlPaper:
    """A court's printed case-money receipt with one line for each item, in two copies on a sheet."""
    copy = """
        <div class="f"><h2>[payee=court]案款专用收据</h2>
        <div class="l"><span>交款日期：[payment_date=balance_date:pad]</span><span>COPY</span><span>收据号：
        [receipt_number=number]</span></div>
        <table><tr><td>交款人</td><td>[payer=buyer]</td><td>案号</td><td>[case_number=case]</td></tr>
        <tr><td>收款项目</td><td>[purpose=use]</td><td>承办人</td><td>JUDGE</td></tr>
        <tr><td>金额（大写）</td><td>[amount_in_words=balance:cap]</td><td>（小写）</td><td>￥[amount=balance]</td>
        </tr>
        <tr><td>交款方式</td><td>☐现金　☑转账　☐POS机　☐支票</td><td>当事人</td><td>[-applicant:half]诉[-debtor:half]
        </td></tr></table>
        <div class="l"><span>收款单位（章）：STAMP</span><span>开票：CLERK</span><span>交款人签名：</span></div></div>
        """.replace("JUDGE", deal.judges[0]).replace("CLERK", deal.clerk)
    text = copy.replace("COPY", "第二联　交款人").replace("STAMP", "@1") + "<div class='cut'>✂</div>"
    text += copy.replace("COPY", "第三联　附卷").replace("STAMP", "@2")
    return _receipt(
        deal,
        Subtype.COURT_RECEIPT,
        text,
        """
.sheet { padding: 16mm 14mm; font: 10.5pt/1.6 "AR PL UMing CN" } h2 { text-align: center; font-size: 15pt;
  margin: 2mm }
.l { display: flex; justify-content: space-between; position: relative; margin: 2mm 0 }
table { width: 100%; border-collapse: collapse; table-layout: fixed } td { border: 0.25mm solid;
  padding: 2.2mm 1.5mm }
td:nth-child(odd) { width: 22mm; text-align: center } .cut { border-top: 0.3mm dashed #777; margin: 20mm 0 8mm;
  color: #777 }
""",
        {"number": deal.digits("cm", 7), "use": "拍卖款（尾款）"},
        (
            stamp(deal.court.full, "案款专用章", left=16, top=-8, size=34, turn=-5),
            stamp(deal.court.full, "案款专用章", left=22, top=-10, size=34, turn=11),
        ),
    )


def held_money_note(deal: Deal) -> HtmlPaper:
    """A court's short letter-like receipt for the deposit: one running sentence, dated in capitals of the year."""
    return _receipt(
        deal,
        Subtype.COURT_RECEIPT,
        """
        <h1>收　款　凭　证</h1><p class="n">([receipt_number=number])</p>
        <p>今收到[payer=buyer]因参加[case_number=case]案被执行人[-debtor]焦化产能（[-capacity]）网络拍卖，于
        [payment_date=end_date]经由平台划入本院
        执行款账户的[purpose=use]人民币[amount_in_words=deposit:cap]（小写：[amount=deposit]元）。</p>
        <p>该标的成交价为人民币[-price:yuan]元，上款已计入成交价款，尚欠[-balance:yuan]元。</p><p>此据。</p>
        <div class="e"><p>收款单位：[payee=court]</p><p>经手人：CLERK　　复核人：JUDGE</p><p>[-end_date:cn]@1</p>
        </div>
        """.replace("CLERK", deal.clerk).replace("JUDGE", deal.judges[2]),
        """
.sheet { padding: 34mm 28mm; font: 15pt/2 FandolFang, "AR PL UMing CN" } h1 { text-align: center; font-size: 24pt }
p { text-indent: 2em; margin: 0 0 3mm; text-align: justify } p.n { text-align: right; font-size: 12pt }
.e { margin: 16mm 0 0 40mm; position: relative }
""",
        {"number": f"{deal.court.code}执收字{deal.digits('hm', 4)}号", "use": "竞买保证金"},
        (stamp(deal.court.full, "财务专用章", left=34, top=-4, turn=6),),
    )


def boxed_court_receipt(deal: Deal) -> HtmlPaper:
    """A court's receipt with printed 万仟佰拾 columns, capitals written between them by hand."""
    words = mark("amount_in_words", deal.price, capitals(deal.price))
    return _receipt(
        deal,
        Subtype.COURT_RECEIPT,
        """
        <div class="o"><div class="s">第一联<br>收据</div><h2>山西省人民法院系统</h2><h1>执行款物收款收据</h1>
        <p class="r">№ [receipt_number=number]</p>
        <table><tr><td>付款单位（个人）</td><td class="k">[payer=buyer]</td></tr>
        <tr><td>收款法院</td><td class="k">[payee=court]</td></tr>
        <tr><td>案由及案号</td><td class="k">借款合同　[case_number=case:half]</td></tr>
        <tr><td>款项性质</td><td class="k">□申请执行费　□罚款　■[purpose?=use]　□保管费</td></tr>
        <tr><td>金额</td><td class="k">⊗WORDS</td></tr>
        <tr><td></td><td>HEADS<br>BOXES</td></tr>
        <tr><td>入账日期</td><td class="k">[payment_date=balance_date:sp]</td></tr>
        <tr><td>备注</td><td class="k">分2笔到账：[-end_date:dot]到[-deposit]；余[-balance]于入账日到齐。</td></tr>
        </table>
        <p class="b">财务负责人：　　　　出纳：CLERK　　　　执行员：JUDGE@1</p></div>
        """.replace("WORDS", words)
        .replace("HEADS", "".join(f"<i class=d>{unit}</i>" for unit in "亿千百十万千百十元角分"))
        .replace("BOXES", boxed("amount", deal.price, 11))
        .replace("CLERK", deal.clerk)
        .replace("JUDGE", deal.judges[0]),
        """
.sheet { padding: 18mm 20mm; font: 11pt/1.6 "Noto Serif CJK SC" } .o { position: relative; padding-right: 12mm }
.s { position: absolute; right: 0; top: 40mm; writing-mode: vertical-rl; font-size: 9pt } h2, h1 { text-align: center;
  margin: 0 }
h2 { font-size: 12pt; font-weight: 400 } h1 { font-size: 19pt; color: #a01010 } .r { text-align: right;
  color: #a01010; margin: 0 }
table { width: 100%; border-collapse: collapse } td { border: 0.3mm solid #a01010; padding: 2mm }
td:first-child { width: 32mm; color: #a01010 } .k { font: 13pt "AR PL UKai CN"; color: #1a237e }
.d { display: inline-block; width: 6mm; text-align: center; border: 0.2mm solid #a01010; font-style: normal }
.u { color: #a01010; word-spacing: 3mm } .b { position: relative; font-size: 10pt }
""",
        {"number": deal.digits("bc", 7), "use": "拍卖变价款"},
        (stamp(deal.court.full, "执行款专用章", left=84, top=-18, size=40, turn=-9),),
    )


def electronic_treasury_bill(deal: Deal) -> HtmlPaper:
    """山西省非税收入统一票据（电子）: codes top right, items in a table, a check code, the court's finance stamp."""
    return _receipt(
        deal,
        Subtype.NONTAX_BILL,
        """
        <h1>山西省非税收入统一票据（电子）</h1>
        <div class="h"><div>票据代码：14010120<br>交款人统一社会信用代码：[-buyer_code]<br>交款人：[payer=buyer]</div>
        <div>票据号码：[receipt_number=number]<br>校验码：CHECK<br>开票日期：[payment_date=balance_date:dash]</div>
        </div>
        <table><tr><th>项目编码</th><th>项目名称</th><th>单位</th><th>数量</th><th>标准</th><th>金额（元）</th><th>备
        注</th></tr>
        <tr><td>103050199</td><td>[purpose=use]</td><td>元</td><td>1.00</td><td>[-price]</td><td>[amount=price]</td>
        <td>
        </td></tr>
        <tr><td>&nbsp;</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
        <tr><td colspan=4>金额合计（大写）[amount_in_words=price:cap]</td><td colspan=3>（小写）[amount=price]</td>
        </tr>
        <tr><td class="v">其他<br>信息</td><td colspan=6>案号：[case_number=case]　　缴款识别码：1400002PAY<br>
        标的：[-debtor][-capacity]焦化产能</td></tr></table>
        <div class="h"><div>收款单位（章）：[payee=court]@1</div><div>复核人：JUDGE</div><div>收款人：CLERK</div>
        </div>
        <p>本票据可登录山西省财政电子票据公共服务平台查验。</p>
        """.replace("CHECK", f"{int(deal.digits('chk', 6)):06x}"[-6:])
        .replace("PAY", deal.digits("pay", 13))
        .replace("JUDGE", deal.judges[1])
        .replace("CLERK", deal.clerk),
        """
.sheet { padding: 20mm 14mm; font: 10pt/1.7 "Noto Sans CJK SC" } h1 { text-align: center; font-size: 17pt;
  color: #b03a2e }
.h { display: flex; justify-content: space-between; position: relative; margin: 2mm 0 }
table { border-collapse: collapse; width: 100% }
td, th { border: 0.25mm solid #b03a2e; padding: 1.5mm; text-align: center; font-weight: 400 } th { color: #b03a2e }
td[colspan] { text-align: left } p { font-size: 8pt; color: #777 }
""",
        {"number": deal.digits("ne", 10), "use": "法院执行案款代管资金"},
        (stamp(deal.court.full, "财务专用章", left=40, top=-16, size=38, turn=-3),),
    )


def general_payment_book(deal: Deal) -> HtmlPaper:
    """山西省非税收入一般缴款书 (bank's receipt copy): payer left, payee right, units over the figures."""
    fine = part(deal.deposit, 50)
    return _receipt(
        deal,
        Subtype.NONTAX_BILL,
        """
        <h1>山西省政府非税收入一般缴款书（收据）　4</h1>
        <div class="h"><span>执收单位编码：087001</span><span>填制日期：[payment_date=balance_date]</span>
        <span>No. [receipt_number=number]</span></div>
        <table><tr><td rowspan=3 class="g">付款人</td><td>全称</td><td>[payer=applicant]</td><td rowspan=3 class="g">
        收款
        人</td><td>全称</td>
        <td>[payee=holder]</td></tr><tr><td>账号</td><td>[-applicant_account]</td><td>账号</td><td>ACC</td></tr>
        <tr><td>开户行</td><td>[-applicant_bank]</td><td>开户行</td><td>晋岭银行国库业务代理处</td></tr>
        <tr><td colspan=2>收入项目名称</td><td>收入项目编码</td><td colspan=2>数量 / 收缴标准</td><td>金额</td></tr>
        <tr><td colspan=2>[purpose=use]</td><td>02040107</td><td colspan=2>1 / 据实</td><td>[amount=fine]</td></tr>
        <tr><td colspan=6>金额（大写）　[amount_in_words=fine:cap]</td></tr>
        <tr><td colspan=3>执收单位（盖章）<br>[-court]@1<br>经办人（签章）</td><td colspan=3>备注：[case_number=case]
        <br>逾期按日加收3‰滞纳金</td></tr></table>
        <p>本缴款书付款期为10天（到期日遇节假日顺延），过期无效。</p>
        """.replace("ACC", deal.digits("acc", 15)),
        """
.sheet { padding: 24mm 12mm; font: 10pt/1.7 "AR PL UMing CN" } h1 { font-size: 15pt; text-align: center }
.h { display: flex; justify-content: space-between } table { border-collapse: collapse; width: 100% }
td { border: 0.25mm solid #444; padding: 1.5mm; position: relative } .g { width: 6mm } p { font-size: 8.5pt }
""",
        {
            "number": deal.digits("gp", 9),
            "holder": f"{deal.court.city}财政局非税收入汇缴专户",
            "use": "诉讼费（申请执行费）",
            "fine": fine,
        },
        (stamp(deal.court.full, "业务专用章", left=14, top=-6, size=34),),
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    case_money_form,
    held_money_note,
    boxed_court_receipt,
    electronic_treasury_bill,
    general_payment_book,
]
