"""Slips of invented banks: electronic receipts, counter forms and paying-in slips."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.seventh_author.common import boxed, later, lay, part


def _slip(
    deal: Deal, text: str, style: str, extra: dict[str, Field], seals: tuple[str, ...] = (), *, wide: bool = False
) -> HtmlPaper:
    return lay(
        Kind.PAYMENT_RECEIPT,
        deal,
        text.replace("ACC", deal.digits("acc", 17)),
        style,
        subtype=Subtype.BANK_SLIP,
        extra=extra,
        seals=seals,
        landscape=wide,
    )


def keyed_advice(deal: Deal) -> HtmlPaper:
    """A customer's debit advice from a core banking system: keys and values in plain monospaced lines."""
    return _slip(
        deal,
        """
        <p class="t">北岳银行股份有限公司　借记通知（客户回单联）</p>
        <div class="k">
        <div>回单编号</div><div>[receipt_number=number]</div><div>记账日期</div><div>[payment_date=balance_date:tight]
        </div>
        <div>交易机构</div><div>14120 北岳银行[-county]支行营业部</div><div>交易类型</div><div>大额支付往
        账　HVPS</div>
        <div>借方户名</div><div>[payer=buyer]</div><div>借方账号</div><div>[-buyer_account]</div>
        <div>贷方户名</div><div>[payee=holder]</div><div>贷方账号</div><div>ACC</div>
        <div>贷方行名</div><div>霍泉农村商业银行股份有限公司[-city]鼓楼支行</div><div>币种金额</div>
        <div>RMB [amount=balance]</div>
        <div>大写金额</div><div>[amount_in_words=balance:cap]</div><div>手 续 费</div><div>RMB 50.00</div>
        <div>客户附言</div><div>[purpose=use]</div><div>账户余额</div><div>RMB [-left]</div>
        </div>
        <p class="e">柜员 0412　授权 0007　终端 T09　打印次数 1　　本通知加盖业务章后生效@1</p>
        """,
        """
.sheet { padding: 18mm 14mm; font: 10.5pt/1.9 "Noto Sans Mono CJK SC" } .t { font-size: 14pt; text-align: center }
.k { display: grid; grid-template-columns: 24mm 1fr; border-top: 0.3mm dashed; border-bottom: 0.3mm dashed;
  padding: 3mm 0 }
.k div:nth-child(odd) { color: #444 } .e { font-size: 9pt; position: relative }
""",
        {
            "number": deal.digits("adv", 20),
            "holder": f"{deal.court.full}（执行款专户）",
            "use": "[case_number=case]买受[-capacity:wan]产能余款",
            "left": part(deal.price, 213),
        },
        (stamp("北岳银行股份有限公司", "业务受理章", left=120, top=-26, size=36, turn=-10),),
    )


def clearing_form(deal: Deal) -> HtmlPaper:
    """A paying-in slip for a cheque (进账单): upright headings, labels left, digits in boxes under their units."""
    heads = "".join(f"<i class=d>{unit}</i>" for unit in "亿千百十万千百十元角分")
    return _slip(
        deal,
        """
        <p class="t">太岳银行　进 账 单（回 单）　<span>1</span></p>
        <p class="c">[payment_date=balance_date:sp]</p>
        <table><tr><th rowspan=3>出<br>票<br>人</th><td class="l">全　称</td><td>[payer=buyer]</td><th rowspan=3>收
        <br>款<br>人</th>
        <td class="l">全　称</td><td>[payee=court]</td></tr>
        <tr><td>账　号</td><td>[-buyer_account]</td><td>账　号</td><td>ACC</td></tr>
        <tr><td>开户银行</td><td>[-buyer_bank]</td><td>开户银行</td><td>太岳银行[-city]迎宾路支行</td></tr>
        <tr><th>金<br>额</th><td colspan=3>人民币<br>（大写）[amount_in_words=balance:zheng]</td>
        <td colspan=2 class="b"><div>HEADS</div><div>BOXES</div></td></tr>
        <tr><td colspan=2>票据种类</td><td>转账支票</td><td colspan=2>票据张数</td><td>壹张</td></tr>
        <tr><td colspan=2>票据号码</td><td>[receipt_number?=cheque]</td><td colspan=3 rowspan=2 class="s">收款人开户银
        行签章@1</td></tr>
        <tr><td colspan=3>备注：[purpose=use]<br>复核　　　　　　记账</td></tr></table>
        <p class="v">此联是开户银行交给持（出）票人的回单</p>
        """.replace("HEADS", heads).replace("BOXES", boxed("amount", deal.balance, 11)),
        """
.sheet { padding: 20mm 12mm; font: 10pt/1.4 "AR PL UMing CN" } .t { text-align: center; font-size: 16pt; margin: 0 }
.t span { border: 0.3mm solid; border-radius: 50%; padding: 0 1.5mm; font-size: 11pt } .c { text-align: center;
  margin: 1mm }
table { border-collapse: collapse; width: 100%; table-layout: fixed } td, th { border: 0.25mm solid #0a4a7a;
  padding: 1.5mm }
th { width: 7mm; padding: 1mm } td.l { width: 20mm } .b { padding: 0 } .b div { display: flex;
  justify-content: flex-end }
.d { display: inline-block; font-size: 10pt; font-style: normal; width: 6mm; text-align: center;
  border-left: 0.2mm solid #0a4a7a; line-height: 7mm }
.s { vertical-align: bottom; position: relative; height: 24mm } .v { font-size: 9pt; text-align: right }
""",
        {"cheque": deal.digits("cheque", 8), "use": "[case_number=case]案拍卖款"},
        (stamp("太岳银行迎宾路支行", "转讫", left=20, top=-2, size=30, colour="#1b3fa0"),),
    )


def wire_voucher(deal: Deal) -> HtmlPaper:
    """A counter voucher for a wire (电汇凭证), landscape; the remitter's stamp covers the date."""
    return _slip(
        deal,
        """
        <div class="h"><span>□普通　☑加急</span><b>中条山银行　电汇凭证（回单）</b><span>№ [receipt_number=number]
        </span></div>
        <p class="c">委托日期　[payment_date=end_date:sp]@1</p>
        <table><tr><td rowspan=4 class="g">汇款人</td><td>全称</td><td>[payer=buyer:half]</td><td rowspan=4 class="g">
        收款人</td>
        <td>全称</td><td>[payee=holder]</td></tr>
        <tr><td>账号</td><td>[-buyer_account]</td><td>账号</td><td>ACC</td></tr>
        <tr><td>汇出地点</td><td>山西省[-city]</td><td>汇入地点</td><td>山西省CITY</td></tr>
        <tr><td>汇出行名称</td><td>中条山银行[-county]支行</td><td>汇入行名称</td><td>汾河农村商业银行营业部</td></tr>
        <tr><td class="g">金额</td><td colspan=3>人民币（大写）：[amount_in_words=deposit:cap]</td><td colspan=2>￥
        [amount=deposit]</td></tr>
        <tr><td colspan=3>此汇款支付给收款人。<br><br>汇款人签章</td>
        <td colspan=3>支付密码：<br>附加信息及用途：[purpose=use]<br><br>复核：　　　记账：　　　客户签收：</td></tr>
        </table>
        <p class="f">另收汇划费 ¥20.50、手续费 ¥0.50，合计 ¥21.00。本回单不作收款方发货依据。</p>
        """.replace("CITY", deal.court.city),
        """
.sheet { padding: 22mm 20mm; font: 11pt/1.6 "WenQuanYi Zen Hei" } .h { display: flex; justify-content: space-between }
.h b { font-size: 17pt } .c { text-align: center; position: relative } table { border-collapse: collapse;
  width: 100% }
td { border: 0.3mm solid #7a2a2a; padding: 2mm } .g { width: 9mm; text-align: center } .f { font-size: 9pt }
""",
        {
            "number": deal.digits("wire", 8),
            "holder": f"{deal.court.short}执行案款专户",
            "use": f"{deal.debtor.name[:4]}焦化产能竞买保证金",
        },
        (stamp("中条山银行", "办讫章", left=138, top=-14, size=32, turn=8),),
        wide=True,
    )


def credit_advice(deal: Deal) -> HtmlPaper:
    """The payee's side: a credit advice for the seller of a traded quota, everything in three short lines of pairs."""
    return _slip(
        deal,
        """
        <div class="w"><h3>晋岭银行　国内支付业务收款回单</h3>
        <p>客户号：31<i></i>CUST　　　日期：[payment_date=contract_date]　　　　　收报流水号：[receipt_number=number]
        </p>
        <table><tr><td>收款人账号：ACC</td><td>付款人账号：[-buyer_account]</td></tr>
        <tr><td>收款人名称：[payee=debtor]</td><td>付款人名称：[payer=buyer]</td></tr>
        <tr><td>收款人开户行：晋岭银行[-county]支行</td><td>付款人开户行：[-buyer_bank]</td></tr></table>
        <p>金额：CNY[amount=price]</p><p>人民币[amount_in_words=price:round]</p>
        <p>报文种类：hvps.111.001.01　　业务类型：A100　　业务种类：02102　　业务编号：BUS</p>
        <p>发起行行号：313175000028　　发起行名称：[-buyer_bank]</p>
        <p>附言：[purpose=use]</p>
        <p>此联为客户回单　　交易渠道：其他渠道　　回单打印时间：[-contract_date:dash]　　自助设备编号
        ：BJ04</p>@1</div>
        """.replace("CUST", deal.digits("cust", 8)).replace("BUS", deal.digits("bus", 8)),
        """
.w { margin: 20mm 10mm; border: 0.2mm solid #999; padding: 4mm 6mm; font: 9.5pt/1.5 "Noto Serif CJK SC";
  position: relative }
h3 { text-align: center; font-weight: 400; font-size: 14pt; margin: 1mm } p { margin: 1.2mm 0 } table { width: 100% }
td { width: 50%; vertical-align: top; padding: 1mm 0 }
""",
        {"number": f"{deal.digits('cr', 9)}-{deal.digits('crs', 3)}", "use": "支付[-capacity]焦化产能指标转让价款"},
        (stamp("晋岭银行股份有限公司", "电子回单专用章", left=140, top=52, size=40),),
    )


def two_on_a_sheet(deal: Deal) -> HtmlPaper:
    """Deposit and balance from online banking, two receipts of one transfer each, printed on one sheet."""
    one = """
        <div class="r"><div class="b"><b>霍泉农商银行</b><span>网上银行电子回单</span><span>电子回单
        号 [receipt_number=NUM]</span></div>
        <div class="g"><div class="v">付款方</div><div>户名 [payer=buyer]<br>账号 [-buyer_account]<br>开户
        行 [-buyer_bank]</div>
        <div class="v">收款方</div><div>户名 [payee=holder]<br>账号 ACC<br>开户行 霍泉农商银行[-city]分行</div></div>
        <div class="q"><span>金额（小写）<br><b>[amount=SUM]</b></span><span>金额（大写）<br>
        <b>[amount_in_words=SUM:cap]</b></span></div>
        <div class="q"><span>交易时间<br>[payment_date=DAY:dash] TIME</span><span>用途<br>[purpose=USE]</span></div>
        <div class="s">验证码 CHECK　　重要提示：如您是收款方，请到本行网站核验；电子回单可重复打印，请勿重复记账。
        </div>STAMP</div>
        """
    slips = (
        ("n1", "deposit", "end_date", "09:41:07", "use1", "5QF8T2", "@1"),
        ("n2", "balance", "balance_date", "15:26:52", "use2", "KM03XW", "@2"),
    )
    names = ("NUM", "SUM", "DAY", "TIME", "USE", "CHECK", "STAMP")
    text = ""
    for slip in slips:
        filled = one
        for name, value in zip(names, slip, strict=True):
            filled = filled.replace(name, value)
        text += filled
    seal = stamp("霍泉农商银行", "电子回单专用章", left=148, top=34, size=34)
    return _slip(
        deal,
        text,
        """
.sheet { padding: 12mm; font: 9.5pt/1.6 "Noto Sans CJK SC" } .r { position: relative; margin-bottom: 12mm;
  padding-bottom: 8mm;
  border-bottom: 0.3mm dashed #555 } .b { display: flex; justify-content: space-between; color: #00695c;
  align-items: end }
.b b { font-size: 15pt } .g { display: grid; grid-template-columns: 8mm 1fr 8mm 1fr; border: 0.3mm solid #00695c }
.g div { padding: 2mm } .v { writing-mode: vertical-rl; background: #e0f2ef; text-align: center } .q { display: flex;
  border: 0.3mm solid #00695c; border-top: 0 } .q > span { flex: 1; padding: 1mm 2mm } .s { font-size: 8pt;
  color: #777 }
""",
        {
            "n1": deal.digits("two1", 16),
            "n2": deal.digits("two2", 16),
            "holder": deal.court.full,
            "use1": "产能竞拍保证金",
            "use2": "[case_number=case]产能拍卖余款",
        },
        (seal, seal),
    )


def cash_deposit(deal: Deal) -> HtmlPaper:
    """A cash paying-in slip (现金缴款单), blank form with its fillings in another type."""
    heads = "".join(f"<i class=d>{unit}</i>" for unit in "千百十万千百十元角分")
    day = later(deal.start_date, -2)
    return _slip(
        deal,
        """
        <p class="t">汾阳河村镇银行　现金缴款单</p><p class="c">（客户回执）</p>
        <div class="l"><span>缴款日期：<u>[payment_date=day:sp]</u></span><span>序号：<u>[receipt_number?=number]</u>
        </span></div>
        <table><tr><td>收款单位</td><td colspan=3><u>[payee=court_short]</u></td></tr>
        <tr><td>账　　号</td><td><u>ACC</u></td><td>开户银行</td><td><u>本行营业部</u></td></tr>
        <tr><td>缴　款　人</td><td><u>[payer=buyer]</u></td><td>款项来源</td><td><u>[purpose?=use]</u></td></tr>
        <tr><td>金　　额<br>（大写）</td><td colspan=2>人民币 <u>[amount_in_words=sum:cap]</u></td>
        <td class="b"><div>HEADS</div><div>BOXES</div></td></tr>
        <tr><td>券　　别</td><td colspan=3>壹佰元　　张　伍拾元　　张　其他　　　　经办人证件：居民身份证</td></tr>
        </table>
        <p class="n">银行确认栏：户名、金额核对无误，现金收讫。　　　　　出纳　　　　复核@1</p>
        <p class="n">提示：客户填写有误的，不得涂改，须重新填写。</p>
        """.replace("HEADS", heads).replace("BOXES", boxed("amount", part(deal.deposit, 10), 10)),
        """
.sheet { padding: 25mm 14mm; font: 10.5pt/1.6 "Noto Sans CJK SC"; color: #234 } .t { text-align: center;
  font-size: 17pt; margin: 0 }
.c { text-align: center; margin: 0 } .l { display: flex; justify-content: space-between }
table { border-collapse: collapse;
  width: 100% } td { border: 0.25mm solid #456; padding: 1.8mm } u { text-decoration: none;
  font: 12pt "AR PL UKai CN"; color: black }
.b { padding: 0 } .b div { text-align: right; white-space: nowrap; font-size: 0 } .d { display: inline-block;
  font-size: 10pt; font-style: normal; width: 5.4mm;
  text-align: center;
  border-left: 0.2mm solid #456; line-height: 7mm } .n { font-size: 9pt; position: relative }
""",
        {"number": deal.digits("cash", 6), "day": day, "sum": part(deal.deposit, 10), "use": "司法拍卖报名押金"},
        (stamp("汾阳河村镇银行", "现金收讫", left=118, top=-20, size=36, turn=-14),),
    )


def narrow_terminal(deal: Deal) -> HtmlPaper:
    """A strip from a self-service terminal glued to an A4 sheet: names broken in narrow lines, no rules at all."""
    return _slip(
        deal,
        """
        <div class="p"><b>砚泉银行自助回单机</b><br>转账汇款业务凭证<br>*******************<br>业务流水：
        [receipt_number=number]<br>
        交易日：[payment_date=balance_date:slash]<br>时　间：11:03:29<br>付款账户：<br>BACC<br>付款户名：
        <br>[payer=buyer]<br>
        收款账户：<br>ACC<br>收款户名：<br>[payee=holder]<br>收款行：<br>汾河农村商业银行[-city]分行营业部<br>
        金　额：<b>[amount=balance:fig]</b>元<br>金额大写：<br>[amount_in_words=balance:cap]<br>手续费：0.00<br>摘　要
        ：转账支出<br>
        附　言：<br>[purpose=use]<br>*******************<br>凭证仅供核对，请以账户明细为准<br>客服热线 95×××</div>
        <p class="x">（粘贴于：[-buyer] 记账凭证 银付字第<span class="h">46</span>号附件，共1张）</p>
        """.replace("BACC", f"{deal.buyer.account[:6]}******{deal.buyer.account[-4:]}"),
        """
.p { width: 66mm; margin: 20mm 0 0 26mm; padding: 5mm 5mm; background: #fafaf6;
  font: 11pt/1.55 "Noto Sans Mono CJK SC";
  transform: rotate(0.4deg); box-shadow: 0 0 1mm #999; word-break: break-all }
.x { position: absolute; bottom: 20mm; left: 26mm; font: 10pt "AR PL UKai CN" } .h { border-bottom: 0.2mm solid;
  padding: 0 2mm }
""",
        {
            "number": deal.digits("strip", 12),
            "holder": f"{deal.court.full}案款账户",
            "use": "[case_number=case]成交余款",
        },
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    keyed_advice,
    clearing_form,
    wire_voucher,
    credit_advice,
    two_on_a_sheet,
    cash_deposit,
    narrow_terminal,
]
