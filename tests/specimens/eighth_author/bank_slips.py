"""Slips of rural banks and credit cooperatives: remittance forms, paying-in slips, counter prints, screens printed."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens import words
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.tools import (
    HEI,
    KAI,
    SONG,
    box_heads,
    boxes,
    earlier_years,
    old_case,
    share,
)
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field, fill

_FORM = f"""
.sheet {{ padding: 16mm 14mm; font: 11pt/1.5 {SONG} }} h1 {{ font: 700 16pt {SONG}; text-align: center; margin: 0 }}
table {{ border-collapse: collapse; width: 100% }} td {{ border: .3mm solid #246; padding: 1.2mm 1.6mm }}
.w {{ font-family: {KAI}; font-size: 12pt }} .dg i {{ display: inline-block; width: 5.2mm; font-style: normal;
text-align: center; border-left: .2mm solid #246 }}
.dg {{ padding: 0; white-space: nowrap }}
.v {{ width: 7mm; text-align: center }} .b {{ white-space: nowrap }}
.top {{ display: flex; justify-content: space-between; margin: 2mm 0 }}
"""


def _slip(sheet: str, seen: str, style: str, *, landscape: bool = False) -> HtmlPaper:
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (sheet + seen,), Subtype.BANK_SLIP, style, landscape)


def telegraphic_transfer(deal: Deal) -> HtmlPaper:
    """A credit cooperative's remittance voucher (电汇凭证) of 2013 to 2015, filled by pen, digit boxes, first copy."""
    day = earlier_years(deal.balance_date, 3)
    extra: dict[str, Field] = {
        "day": day,
        "no": deal.digits("no", 8),
        "use": "竞买焦化产能余款[case_number=old]",
        "old": old_case(deal, day.year - 1),
    }
    sheet = fill(
        deal,
        """
        <h1>山西省农村信用社　电汇凭证（回　单）　1</h1>
        <div class="top"><span>☑普通　□加急</span><span>委托日期 <span class="w">[payment_date=day:sp]</span></span>
        <span>№ [receipt_number=no]</span></div>
        <table><tr><td class="v" rowspan="3">汇款人</td><td class="b">全　　称</td><td class="w">[payer=buyer]</td>
        <td class="v" rowspan="3">收款人</td><td class="b">全　　称</td><td class="w">[payee=court_short]</td></tr>
        <tr><td class="b">账　　号</td><td class="w">[-buyer_account]</td><td class="b">账　　号</td>
        <td class="w">ACC</td></tr>
        <tr><td class="b">汇出地点</td><td class="w">山西省 [-county]</td><td class="b">汇入地点</td><td class="w">山
        西省 [-city]</td></tr>
        <tr><td colspan="2">汇出行名称</td><td class="w">[-county]联社营业部</td><td colspan="2">汇入行名称</td>
        <td class="w">汾河农商行</td></tr>
        <tr><td rowspan="2" colspan="2">金额</td><td rowspan="2" colspan="2">人民币<br>（大写）
        <span class="w">[amount_in_words=balance:zheng]</span></td><td colspan="2" class="dg">HEADS</td></tr>
        <tr><td colspan="2" class="dg w">DIGITS</td></tr>
        <tr><td colspan="3">此汇款支付给收款人。<br><br><br>　　　　　　　　汇出行签章</td>
        <td colspan="3">支付密码 ————<br>附加信息及用途：<span class="w">[purpose=use]</span><br><br>复核　　　　记账
        </td></tr></table>
        <p style="font-size: 9pt">此联为汇出行给汇款人的回单　　单位主管　　会计　　复核　　记账</p>
        """.replace("ACC", deal.digits("p", 17))
        .replace("HEADS", box_heads(12))
        .replace("DIGITS", boxes("amount", deal.balance, 12)),
        extra,
    )
    seen = stamp(
        f"{deal.buyer.county}农村信用合作联社", "转讫", left=44, top=86, size=34, shape="oval", colour="#2347a8"
    )
    return _slip(sheet, seen, _FORM)


def paying_in(deal: Deal) -> HtmlPaper:
    """A three-part paying-in slip (进账单): the drawer is another company that pays on the buyer's behalf."""
    day = deal.balance_date
    part = share(deal.balance, 40)
    extra: dict[str, Field] = {"day": day, "part": part, "no": deal.digits("no", 10), "bill": deal.digits("bill", 8)}
    extra["why"] = "代付产能转让款，受[-buyer]委托"
    sheet = fill(
        deal,
        """
        <h1>晋岭银行　进 账 单（收账通知）　3</h1>
        <div class="top"><span></span><span>[payment_date=day:sp]</span><span>No [receipt_number=no]</span></div>
        <table><tr><td class="v" rowspan="3">出票人</td><td class="b">全　　称</td><td>[payer=third]</td>
        <td class="v" rowspan="3">收款人</td><td class="b">全　　称</td><td>[payee=debtor]</td></tr>
        <tr><td class="b">账　　号</td><td>[-third_account]</td><td class="b">账　　号</td><td>[-debtor_account]</td>
        </tr>
        <tr><td class="b">开户银行</td><td>[-third_bank]</td><td class="b">开户银行</td><td>[-debtor_bank]</td></tr>
        <tr><td class="v">金额</td><td colspan="3">人民币（大写）[amount_in_words=part:cap]</td>
        <td colspan="2" class="dg">HEADS<br>DIGITS</td></tr>
        <tr><td colspan="2">票据种类</td><td>转账支票</td><td colspan="3" rowspan="3">票据背书备注：<br>
        [purpose?=why]<br><br>　　　　　　　　收款人开户银行签章</td></tr>
        <tr><td colspan="2">票据张数</td><td>壹张</td></tr>
        <tr><td colspan="2">票据号码</td><td>[-bill]</td></tr></table>
        <p style="font-size: 9pt">复核　　　　记账　　　　　　此联是收款人开户银行交给收款人的收账通知</p>
        """.replace("HEADS", box_heads(11)).replace("DIGITS", boxes("amount", part, 11)),
        extra,
    )
    seen = stamp("晋岭银行股份有限公司", "转讫章", left=128, top=76, size=32, colour="#c22", shape="square")
    return _slip(sheet, seen, _FORM.replace("#246", "#555"))


def counter_print(deal: Deal) -> HtmlPaper:
    """A rural bank's counter printer puts plain lines on blank paper, no rules, amounts in CNY."""
    extra: dict[str, Field] = {
        "no": deal.digits("serial", 14),
        "use": "[case_number=case]竞买保证金",
        "name": "[-court]",
    }
    sheet = fill(
        deal,
        """
        <div class="l">太岳农村商业银行　　　　　　　　　　　　客户回单</div>
        <div class="l">----------------------------------------------------------------------</div>
        <div class="g"><span>交易日期：[payment_date=start_date:tight]</span><span>交易时间：15:42:08</span>
        <span>交易流水：[receipt_number=no]</span><span>交易柜员：0417B　授权：0402A</span>
        <span>交易名称：对公转账（行内）</span><span>凭证种类：结算业务申请书</span></div>
        <div class="k">转出户名：[payer=buyer]</div><div class="k">转出账号：[-buyer_account]</div>
        <div class="k">转入户名：[payee=name]</div><div class="k">转入账号：ACC</div>
        <div class="k">交易金额：CNY[amount=deposit]　　手续费：CNY0.50</div>
        <div class="k">大写金额：[amount_in_words=deposit:cap]</div>
        <div class="k">客户附言：[purpose=use]</div><div class="k">转出后余额：CNY***********</div>
        <div class="l">----------------------------------------------------------------------</div>
        <div class="k">请核对以上内容，如有疑问请当日与柜台联系。　　　客户签名：</div>
        """.replace("ACC", deal.digits("a", 19)),
        extra,
    )
    style = """
    .sheet { padding: 20mm 20mm; font: 11pt/1.9 "Noto Sans Mono CJK SC", monospace; color: #334 }
    .g { display: grid; grid-template-columns: 1fr 1fr } .l { overflow: hidden; white-space: nowrap }
    """
    return _slip(sheet, stamp("太岳农村商业银行", "办讫章(03)", left=140, top=85, size=36, turn=-14), style)


def settlement_application(deal: Deal) -> HtmlPaper:
    """A settlement application (结算业务申请书), printed and pen-filled, whose amount is one of three instalments."""
    part = share(deal.price, 30)
    extra: dict[str, Field] = {
        "day": deal.contract_date,
        "part": part,
        "no": "晋" + deal.digits("no", 10),
        "use": "支付产能转让第一期款（30%）",
    }
    sheet = fill(
        deal,
        """
        <h1>结算业务申请书</h1>
        <div class="top"><span>申请日期　<span class="w">[payment_date=day:sp]</span></span><span>[receipt_number=no]
        </span></div>
        <table><tr><td colspan="2">业务类型</td><td colspan="4">☑电汇　□信汇　□汇票　□本票　□其他　　汇款方式　☑普通
        　□加急</td></tr>
        <tr><td class="v" rowspan="3">申请人</td><td class="b">名称</td><td class="w">[payer=buyer]</td>
        <td class="v" rowspan="3">收款人</td><td class="b">名称</td><td class="w">[payee=debtor]</td></tr>
        <tr><td class="b">账号</td><td class="w">[-buyer_account]</td><td class="b">账号</td><td class="w">
        [-debtor_account]</td></tr>
        <tr><td class="b">联系电话</td><td class="w">0354-XXXX033</td><td class="b">开户行</td><td class="w">
        [-debtor_bank]</td></tr>
        <tr><td colspan="2">金额</td><td colspan="2">人民币（大写）<br><span class="w">[amount_in_words=part:round]
        </span></td>
        <td colspan="2" class="dg">HEADS<br><span class="w">DIGITS</span></td></tr>
        <tr><td colspan="3">上列款项及相关费用请从我账户内支付。<br><br>　　　　申请人签章</td>
        <td colspan="3">附加信息及用途：<br><span class="w">[purpose=use]</span><br>支付密码：****</td></tr></table>
        <p style="font-size: 9pt">会计主管　　授权　　复核　　录入　　　　　　　　第二联　客户回单联</p>
        """.replace("HEADS", box_heads(11)).replace("DIGITS", boxes("amount", part, 11)),
        extra,
    )
    seen = stamp(deal.buyer.name, "财务专用章", left=26, top=84, size=38, turn=3)
    return _slip(sheet, seen, _FORM.replace("#246", "#7a2230"))


def behalf_screen(deal: Deal) -> HtmlPaper:
    """An online-banking receipt of a group's treasury company that pays for its subsidiary, the buyer; broad sheet."""
    centre = f"{deal.buyer.name[:4]}集团财务有限公司"
    extra: dict[str, Field] = {
        "centre": centre,
        "no": deal.digits("e", 20),
        "flow": deal.digits("f", 12),
        "account": "[-court]执行案款专户",
        "use": "代[-buyer]付[case_number=case]拍卖余款",
    }
    sheet = fill(
        deal,
        """
        <div class="h"><b>汾河农村商业银行股份有限公司</b><span>电子回单（付款）</span></div>
        <div class="g"><label>电子回单号码</label><span>[receipt_number=no]</span><label>记账日期</label>
        <span>[payment_date=balance_date:dash]</span>
        <label>付款账户名称</label><span>[payer=centre]</span><label>收款账户名称</label><span>[payee=account]</span>
        <label>付款账号</label><span>A1</span><label>收款账号</label><span>A2</span>
        <label>付款开户机构</label><span>总行营业部</span><label>收款开户机构</label><span>[-county]支行营业室</span>
        <label>小写金额</label><span>[amount=balance] 元</span><label>大写金额</label><span>
        [amount_in_words=balance:cap]</span>
        <label>渠道</label><span>企业网银</span><label>核心流水</label><span>[receipt_number?=flow]</span>
        <label>摘要</label><span>跨行转账</span><label>附言</label><span>[purpose=use]</span></div>
        <p>回单验证码：6F0A-CC31-82D9　　本回单可重复打印，请勿重复记账。　　打印日期：[-ruling_date:dash]</p>
        """.replace("A1", deal.digits("a1", 18)).replace("A2", deal.digits("a2", 18)),
        extra,
    )
    style = f"""
    .sheet {{ padding: 16mm 18mm; font: 11pt/1.5 {HEI} }}
    .h {{ display: flex; justify-content: space-between; font-size: 15pt; color: #0a6b3d; margin-bottom: 4mm }}
    .g {{ display: grid; grid-template-columns: 32mm 1fr 32mm 1fr; border-top: .3mm solid #0a6b3d }}
    .g > * {{ border-bottom: .2mm solid #9cb; padding: 2mm }}
    label {{ color: #0a6b3d }} p {{ font-size: 9pt; color: #666 }}
    """
    seen = stamp("汾河农村商业银行", "电子回单专用章", left=225, top=82, size=36)
    return _slip(sheet, seen, style, landscape=True)


def large_value_credit(deal: Deal) -> HtmlPaper:
    """The seller's bank tells him of money come in by the large-value system (来账凭证): labels above the values."""
    extra: dict[str, Field] = {"day": deal.contract_date, "no": deal.digits("m", 16)}
    figure = words.thousands(deal.price)
    sheet = fill(
        deal,
        """
        <h1>中国现代化支付系统（CNAPS）来账凭证</h1><p class="c">大额支付　汇兑支付报文　贷记通知</p>
        <table><tr><td><small>支付交易序号</small><br>[receipt_number=no]</td><td><small>委托日期</small><br>
        [payment_date=day:tight]</td><td><small>业务种类</small><br>普通汇兑</td><td><small>币种及金额</small><br>
        RMB {amount|VALUE|FIGURE}</td></tr>
        <tr><td colspan="2"><small>发起行</small><br>[-buyer_bank]</td><td colspan="2"><small>接收行</small><br>
        [-debtor_bank]</td></tr>
        <tr><td colspan="2"><small>付款人名称</small><br>[payer=buyer]</td><td colspan="2"><small>收款人名称</small>
        <br>
        [payee=debtor]</td></tr>
        <tr><td colspan="2"><small>付款人账号</small><br>[-buyer_account]</td><td colspan="2"><small>收款人账号
        </small><br>
        [-debtor_account]</td></tr>
        <tr><td colspan="4"><small>大写金额</small><br>人民币[amount_in_words=price:cap]</td></tr>
        <tr><td colspan="4"><small>附言</small><br>{purpose|按协议付焦化产能款|按协议付焦化产能款}</td></tr></table>
        <p class="c">第 01 次打印　　柜员号 88021　　自动入账</p>
        """.replace("VALUE", str(deal.price)).replace("FIGURE", figure),
        extra,
    )
    style = f"""
    .sheet {{ padding: 22mm 22mm; font: 11.5pt/1.5 {HEI} }} h1 {{ font: 400 15pt {HEI}; text-align: center }}
    table {{ width: 100%; border-collapse: collapse }} td {{ border-bottom: .2mm dashed #555; padding: 2mm }}
    small {{ color: #888 }} .c {{ text-align: center; font-size: 10pt }}
    """
    return _slip(sheet, stamp("晋岭银行", "业务清讫", left=130, top=112, size=34, shape="oval"), style)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    telegraphic_transfer,
    paying_in,
    counter_print,
    settlement_application,
    behalf_screen,
    large_value_credit,
]
