"""Slips of banks: a grid, a screen print, a carbon form, a wire form and a reprinted advice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.third_author import page

_CAPITAL_DIGITS = "零壹贰叁肆伍陆柒捌玖"


def _capital_number(number: int) -> str:
    """A day or month as a cheque writes it: 5 → 零伍, 10 → 零壹拾, 12 → 壹拾贰."""
    tens, units = divmod(number, 10)
    words = (_CAPITAL_DIGITS[tens] + "拾" if tens else "") + (_CAPITAL_DIGITS[units] if units else "")
    return ("零" if units == 0 or tens == 0 else "") + words


def _cheque_date(day: dt.date) -> str:
    """A date as a cheque writes it."""
    year = "".join(_CAPITAL_DIGITS[int(digit)] for digit in str(day.year))
    return f"{year}年{_capital_number(day.month)}月{_capital_number(day.day)}日"


def columns(left: float, count: int, pitch: float, height: float) -> str:
    """Vertical hairlines that part an amount into its columns, in mm."""
    return "".join(
        f'<div style="position:absolute;left:{left + pitch * number:.2f}mm;top:0;width:0;height:{height}mm;'
        'border-left:0.2mm solid #4a6b4a"></div>'
        for number in range(count + 1)
    )


def balance_slip(deal: Deal) -> HtmlPaper:
    """A rural bank's advice of a payment, vertical party cells, upper half of the sheet."""
    body = page(
        deal,
        """
        <div class="box">
        <div class="logo">汾 河 农 商 银 行<span>FENHE RURAL COMMERCIAL BANK</span></div>
        <h1>支付系统专用凭证（汇出汇款）</h1>
        <table class="head"><tr><td>业务日期：[payment_date=balance_date:pad]</td>
        <td class="c">渠道：柜面／大额支付 HVPS</td><td class="r">凭证序号：{receipt_number|SERIAL}</td></tr></table>
        <table class="grid">
        <tr><td class="v" rowspan="3">汇<br>款<br>人</td><td class="k">全　称</td><td>[payer=buyer]</td>
        <td class="v" rowspan="3">收<br>款<br>人</td><td class="k">全　称</td><td>[payee=court_short]</td></tr>
        <tr><td class="k">账　号</td><td>[-buyer_account]</td><td class="k">账　号</td><td>ACC</td></tr>
        <tr><td class="k">汇出行</td><td>[-buyer_bank]</td><td class="k">汇入行</td>
        <td>晋岭银行股份有限公司[-city]分行营业部</td></tr>
        <tr><td colspan="2" class="k">金　额<br><small>（币种：人民币）</small></td>
        <td colspan="2">[amount_in_words=balance:cap]</td><td class="k">小写</td>
        <td class="sum">￥[amount=balance:comma]</td></tr>
        <tr><td colspan="2" class="k">附　言</td><td colspan="4">[purpose=note]</td></tr>
        <tr><td colspan="2" class="k">手续费</td><td colspan="2">￥50.00（另收邮电费 ￥0.50）</td>
        <td class="k">行号</td><td>402174000058</td></tr>
        </table>
        <div class="foot">会计：邵　岩　　复核：柴澄　　记账：SYS0417　　打印次数：1　　此联作汇款人回单，
        不作收款到账依据</div>
        </div>
        <div class="cut">✂　- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
        </div>
        <div class="tip">温馨提示：1.您可持本凭证编号登录本行网站“回单验证”栏目核验真伪。2.客户服务电话 96518。
        3.单笔 5 万元以上的对公汇款须留存合同或裁定等背景资料。4.大额支付系统营业时间为法定工作日 8:30 至 17:15。</div>
        """.replace("SERIAL", "HVPS" + deal.digits("slip1", 14)).replace("ACC", deal.digits("court account", 19)),
        {"note": "[case_number=case:half]案焦化产能指标拍卖尾款"},
    )
    body += stamp("汾河农村商业银行股份有限公司", "业务专用章", left=150, top=78, size=34, colour="#c8372d")
    return HtmlPaper(
        Kind.PAYMENT_RECEIPT,
        (body,),
        Subtype.BANK_SLIP,
        style="""
        section.sheet { font: 10pt "WenQuanYi Micro Hei" }
        .box { position: absolute; left: 12mm; top: 14mm; width: 186mm; height: 104mm }
        .logo { color: #0a6a48; font-size: 13pt; font-weight: bold }
        .logo span { font-size: 7pt; margin-left: 3mm; letter-spacing: 0.4mm }
        h1 { font-size: 15pt; text-align: center; margin: 1mm 0 2mm; font-weight: normal }
        .head { width: 100%; font-size: 9pt; color: #223 } .c { text-align: center } .r { text-align: right }
        .grid { width: 100%; border-collapse: collapse; table-layout: fixed }
        .grid td { border: 0.25mm solid #0a6a48; padding: 1.4mm 1.2mm; vertical-align: middle }
        td.v { width: 7mm; text-align: center; color: #0a6a48; line-height: 1.6 }
        td.k { width: 17mm; text-align: center; color: #0a6a48 }
        td.sum { font-size: 12pt } .foot { font-size: 8pt; margin-top: 2mm; color: #0a6a48 }
        .cut { position: absolute; left: 10mm; top: 136mm; color: #888; white-space: nowrap; width: 190mm;
          overflow: hidden }
        .tip { position: absolute; left: 14mm; top: 146mm; width: 180mm; font-size: 8pt; color: #555;
          line-height: 1.7 }
        """,
    )


def online_print(deal: Deal) -> HtmlPaper:
    """The deposit as the corporate net bank shows it: menus around, labels above their values."""
    body = page(
        deal,
        """
        <div class="bar">太岳银行 企业网上银行<span>欢迎您，[-buyer]（操作员 02）　安全退出</span></div>
        <div class="menu">首页　｜　账户管理　｜　<b>收付款</b>　｜　代发工资　｜　票据　｜　投资理财　｜　客户服务
        </div>
        <div class="crumb">当前位置：收付款 &gt; 转账记录查询 &gt; 交易详情　　　【刷新】　【打印】　【导出PDF】</div>
        <div class="card"><div class="ok">✔ 转账成功</div><div class="money">[amount=deposit:comma]</div>
        <div class="cap">人民币 [amount_in_words=deposit:round]</div></div>
        <table class="cells">
        <tr><td><i>付款户名</i>[payer=buyer]</td><td><i>付款账号</i>[-buyer_account]</td></tr>
        <tr><td><i>收款户名</i>[payee=court]</td><td><i>收款账号</i>ACC</td></tr>
        <tr><td><i>收款银行</i>汾河农村商业银行股份有限公司[-county]支行</td><td><i>转账方式</i>跨行·实时</td></tr>
        <tr><td><i>资金用途</i>[purpose=use]</td><td><i>记账时间</i>[payment_date=start_date:dash] 08:47:13</td></tr>
        <tr><td><i>电子回单号</i>{receipt_number|NUMBER}</td><td><i>手续费</i>0.00（已优惠 15.00）</td></tr>
        <tr><td><i>经办</i>02 号操作员　制单 08:31:50</td><td><i>复核</i>01 号操作员　授权 08:46:58</td></tr>
        </table>
        <div class="side"><b>常用收款人</b><br>国网山西省电力公司<br>[-third]<br>[-county]税务局<br><br>
        <b>今日余额</b><br>3,418,206.77<br><br><b>待办事项</b><br>待复核 2 笔<br>待授权 0 笔</div>
        <div class="foot">本页面由客户自行打印，交易以银行记账结果为准。　打印时间：
        [-ruling_date:dash] 16:20:05　第 1 页 / 共 1 页
        <br>https://ebank.taiyuebank.example/corp/transfer/detail?seq=8841</div>
        """.replace("ACC", deal.digits("court account 2", 16)).replace("NUMBER", deal.digits("slip2", 20)),
        {"use": "竞拍保证金"},
    )
    return HtmlPaper(
        Kind.PAYMENT_RECEIPT,
        (body,),
        Subtype.BANK_SLIP,
        style="""
        section.sheet { font: 10pt "Noto Sans CJK SC"; color: #222 }
        .bar { position: absolute; left: 0; top: 8mm; width: 200mm; padding: 3mm 5mm; background: #20407a;
          color: white; font-size: 13pt }
        .bar span { font-size: 8pt; float: right; padding-top: 1.5mm }
        .menu { position: absolute; left: 5mm; top: 24mm; font-size: 10pt; color: #20407a }
        .crumb { position: absolute; left: 5mm; top: 32mm; font-size: 8pt; color: #888; width: 200mm;
          border-bottom: 0.3mm solid #ddd; padding-bottom: 1mm }
        .card { position: absolute; left: 8mm; top: 44mm; width: 145mm; text-align: center }
        .ok { color: #1a8f3c; font-size: 12pt } .money { font-size: 24pt; line-height: 1.5 }
        .cap { color: #666 }
        .cells { position: absolute; left: 8mm; top: 82mm; width: 145mm; border-collapse: collapse;
          table-layout: fixed }
        .cells td { border-bottom: 0.2mm solid #ddd; padding: 2.5mm 2mm; vertical-align: top; line-height: 1.5 }
        .cells i { display: block; font-style: normal; font-size: 8pt; color: #999 }
        .side { position: absolute; left: 160mm; top: 46mm; width: 41mm; background: #f2f5fa; padding: 3mm 2mm;
          font-size: 8pt; line-height: 1.8 }
        .foot { position: absolute; left: 8mm; top: 276mm; font-size: 7pt; color: #888; line-height: 1.6 }
        """,
    )


def credit_advice(deal: Deal) -> HtmlPaper:
    """An old 进账单: printed green form filled by dot matrix, amount in columns without a point."""
    body = page(
        deal,
        """
        <div class="form">
        <div class="title">晋岭银行　<u>进　账　单</u>（收 账 通 知）　<span>3</span></div>
        <div class="day f">[payment_date=balance_date:sp]</div>
        <div class="no">№ {receipt_number|NUMBER}</div>
        <table>
        <tr><td class="v" rowspan="3">出<br>票<br>人</td><td class="k">全　　称</td><td class="f">[payer=buyer]</td>
        <td class="v" rowspan="3">收<br>款<br>人</td><td class="k">全　　称</td><td class="f">[payee=debtor]</td></tr>
        <tr><td class="k">账　　号</td><td class="f">[-buyer_account]</td><td class="k">账　　号</td>
        <td class="f">[-debtor_account]</td></tr>
        <tr><td class="k">开户银行</td><td class="f">[-buyer_bank]</td><td class="k">开户银行</td>
        <td class="f">[-debtor_bank]</td></tr>
        </table>
        <table class="two"><tr><td class="k2">金<br>额</td><td class="words">人民币<br><small>(大写)</small>
        <span class="f">　[amount_in_words=price:zheng]</span></td><td class="cols"><div class="rel">COLUMNS
        <div class="names">十亿千百十万千百十元角分</div>
        <div class="figs">{amount|VALUE|DIGITS}</div></div></td></tr></table>
        <table class="two last"><tr><td class="k">票据种类</td><td class="f">转账支票</td><td class="k">票据张数</td>
        <td class="f">壹</td><td rowspan="2" class="sign">收款人开户银行签章</td></tr>
        <tr><td class="k">票据号码</td><td colspan="3" class="f">30901430 CHEQUE</td></tr>
        <tr><td colspan="4" class="fine">备注：<span class="f">[purpose=use]</span></td>
        <td class="fine">复核　　　　记账</td></tr></table>
        <div class="vert">此联是收款人开户银行交给收款人的收账通知</div>
        </div>
        """.replace("COLUMNS", columns(0, 12, 4.6, 15))
        .replace("VALUE", str(deal.price))
        .replace("DIGITS", "¥" + str(deal.price.fen))
        .replace("NUMBER", deal.digits("slip3", 8))
        .replace("CHEQUE", deal.digits("cheque", 8)),
        {"use": "付焦化产能转让款"},
    )
    body += stamp("晋岭银行股份有限公司", "转讫", left=140, top=86, size=30, colour="#b22222")
    return HtmlPaper(
        Kind.PAYMENT_RECEIPT,
        (body,),
        Subtype.BANK_SLIP,
        style="""
        section.sheet { font: 9.5pt "AR PL UMing CN"; color: #2d5c36 }
        .f { font-family: "WenQuanYi Zen Hei"; color: #222a55; font-size: 9.5pt }
        .form { position: absolute; left: 10mm; top: 20mm; width: 180mm; height: 100mm }
        .title { position: absolute; left: 0; top: 0; width: 180mm; text-align: center; font-size: 17pt }
        .title span { border: 0.3mm solid #2d5c36; padding: 0 1.5mm; font-size: 12pt }
        .day { position: absolute; left: 66mm; top: 11mm } .no { position: absolute; left: 142mm; top: 11mm;
          font-size: 11pt; color: #a33 }
        .form table { position: absolute; left: 0; top: 18mm; width: 180mm; border-collapse: collapse;
          table-layout: fixed }
        .form td { border: 0.25mm solid #2d5c36; padding: 0 1mm; height: 9mm; vertical-align: middle }
        td.v { width: 5mm; text-align: center } td.k { width: 17mm; text-align: center }
        .form table.two { top: 47mm }
        td.k2 { width: 5mm } td.words { width: 111mm } td.cols { width: 55.2mm; padding: 0 !important }
        .form table.two td { height: 15mm }
        .rel { position: relative; width: 55.2mm; height: 15mm }
        .names { position: absolute; left: 0; top: 1mm; width: 56mm; white-space: nowrap; font-size: 7pt;
          letter-spacing: 2.13mm; padding-left: 1mm }
        .figs { position: absolute; right: 0; top: 7mm; width: 58mm; text-align: right; white-space: nowrap;
          font: 11pt "DejaVu Sans Mono"; letter-spacing: 2.26mm; color: #222a55; margin-right: -1.13mm }
        .form table.last { top: 64mm } .form table.last td { height: 7.5mm } td.sign { width: 64mm;
          text-align: center; vertical-align: bottom !important; font-size: 8pt }
        .vert { position: absolute; left: 183mm; top: 18mm; width: 3.6mm; font-size: 8pt; line-height: 1.15 }
        """,
    )


def wire_form(deal: Deal) -> HtmlPaper:
    """A wire form with a date in capitals; the buyer's parent pays what remains, and a note says for whom."""
    body = page(
        deal,
        """
        <h1>太 岳 银 行　电 汇 凭 证（回 单）</h1>
        <div class="kind">□普通　☑加急　　　委托日期　{payment_date|DAY|CHEQUE}　　　<b>{receipt_number|NUMBER}</b>
        </div>
        <table>
        <colgroup><col style="width:24mm"><col style="width:66mm"><col style="width:24mm"><col style="width:66mm">
        </colgroup>
        <tr><th colspan="2">汇　款　方</th><th colspan="2">收　款　方</th></tr>
        <tr><th>户名</th><td>[payer=third]</td><th>户名</th><td>[payee=court_short]</td></tr>
        <tr><th>账（卡）号</th><td>[-third_account]</td><th>账（卡）号</th><td>ACC</td></tr>
        <tr><th>汇出地点</th><td>山西省[-city]</td><th>汇入地点</th><td>山西省[-city]</td></tr>
        <tr><th>汇出行名称</th><td>[-third_bank]</td><th>汇入行名称</th><td>晋岭银行股份有限公司鼓楼南大街支行</td>
        </tr>
        <tr><th>大写金额</th><td colspan="3" class="big">人民币[amount_in_words=balance:cap]</td></tr>
        <tr><th>小写金额</th><td class="big">RMB[amount=balance:fig]</td><th>支付密码</th><td>＊＊＊＊＊＊＊＊</td>
        </tr>
        <tr><th rowspan="2">附加信息<br>及用途</th><td colspan="3">[purpose=use]</td></tr>
        <tr><td colspan="3">执行案号 [case_number=case3]；受[-buyer]委托代缴，竞买号 [-bidder]，已缴保证金
        [-deposit:wan]元不含在内</td></tr>
        </table>
        <p>上列款项已委托本行汇出，请凭此单向收款单位查询。　　　　　　　汇出行签章</p>
        <p class="s">业务流水 {receipt_number?|FLOW}　　柜员 0713　　授权 0702　　终端 T2-16　　终端打印时间
        [-ruling_date:tight] 103144</p>
        """.replace("DAY", deal.balance_date.isoformat())
        .replace("CHEQUE", _cheque_date(deal.balance_date))
        .replace("NUMBER", "D" + deal.digits("slip4", 9))
        .replace("FLOW", deal.digits("flow4", 12))
        .replace("ACC", deal.digits("court account", 19)),
        {"use": "拍卖焦化产能余款"},
    )
    body += stamp("太岳银行股份有限公司", "核算用章", left=138, top=156, size=32, colour="#c02a2a", shape="oval")
    return HtmlPaper(
        Kind.PAYMENT_RECEIPT,
        (body,),
        Subtype.BANK_SLIP,
        style="""
        section.sheet { font: 11pt/1.45 "FandolSong" }
        h1 { position: absolute; left: 0; top: 26mm; width: 210mm; text-align: center; font-size: 18pt; margin: 0;
          color: #7a1f5a }
        .kind { position: absolute; left: 15mm; top: 42mm; width: 180mm; font-size: 10pt }
        table { position: absolute; left: 15mm; top: 50mm; width: 180mm; border-collapse: collapse;
          table-layout: fixed }
        th { font-weight: normal; color: #7a1f5a; text-align: center; font-size: 10pt }
        th, td { border: 0.3mm solid #7a1f5a; padding: 1.6mm 1.5mm; height: 7mm; vertical-align: middle }
        .big { font-size: 12pt }
        p { position: absolute; left: 15mm; top: 162mm; width: 180mm; margin: 0; font-size: 10pt }
        p.s { top: 180mm; font-size: 8pt; color: #444 }
        """,
    )


def reprinted_advice(deal: Deal) -> HtmlPaper:
    """A bank's reprinted advice in sentences, for a seller that lost the original."""
    body = page(
        deal,
        """
        <div class="letter">
        <div class="top">[-buyer_bank]<br><span>业务回单（补制）</span></div>
        <p class="no">补制编号　{receipt_number|NUMBER}</p>
        <p>致：[-buyer]</p>
        <p class="in">根据贵公司提交的申请及工本费缴讫凭据（20.00元），我行调阅档案，现将下列业务重新出具回单：</p>
        <p class="in">[payment_date=contract_date]，[payer=buyer]（结算账户尾号 TAIL）以网银汇兑方式支付人民币
        [amount=first:wide]元（[amount_in_words=first:cap]）至[payee=debtor]，对方开户机构为[-debtor_bank]，
        账号[-debtor_account]。汇款时客户录入的用途为“[purpose=use]”。该笔业务的核心系统流水为
        {receipt_number?|FLOW}，汇划费用 0 元。</p>
        <p class="in">另，贵公司同日支付[-third]货款 1，286，500.00元一笔，不在本次补制范围。</p>
        <p class="in">本回单由系统自动生成，重复打印无效；与原回单具有同等证明效力，请勿重复入账。</p>
        <div class="end">经办：温立安　　主管：尹晓岚<br>二十四小时客服 95571</div>
        </div>
        """.replace("TAIL", deal.buyer.account[-4:])
        .replace("NUMBER", "BZ" + deal.digits("slip5", 11))
        .replace("FLOW", deal.digits("flow5", 15)),
        {"first": deal.deposit, "use": "产能指标转让首付款"},
    )
    body += stamp(deal.buyer.bank, "业务专用章", left=128, top=150, size=38)
    return HtmlPaper(
        Kind.PAYMENT_RECEIPT,
        (body,),
        Subtype.BANK_SLIP,
        style="""
        section.sheet { font: 12.5pt "Noto Serif CJK SC"; line-height: 1.9 }
        .letter { position: absolute; left: 28mm; top: 24mm; width: 156mm }
        .top { text-align: center; font-size: 15pt; border-bottom: 0.6mm double #333; padding-bottom: 2mm }
        .top span { font-size: 19pt; font-weight: bold }
        .no { text-align: right; font-size: 10pt; margin: 2mm 0 6mm }
        p { margin: 0 } .in { text-indent: 2em }
        .end { text-align: right; margin-top: 12mm; font-size: 11pt }
        """,
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [balance_slip, online_print, credit_advice, wire_form, reprinted_advice]
