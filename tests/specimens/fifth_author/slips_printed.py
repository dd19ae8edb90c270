"""Bank slips printed from electronic channels: ruled, unruled, two copies, incoming transfers, a payer for another."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import sheet
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field


def _slip(body: str, style: str, *, landscape: bool = False) -> HtmlPaper:
    return HtmlPaper(Kind.PAYMENT_RECEIPT, (body,), Subtype.BANK_SLIP, style, landscape)


_UPRIGHT_STYLE = """
.sheet { padding: 20mm 14mm; font: 9.5pt/1.5 "Noto Serif CJK SC" } h1 { font-size: 15pt; text-align: center; margin: 0 }
.m { display: flex; justify-content: space-between; margin: 2mm 0 } table { border-collapse: collapse; width: 100% }
td { border: 0.2mm solid #245; padding: 1.5mm } .v { width: 6mm; text-align: center; line-height: 1.25 }
.k { width: 19mm; text-align: center; color: #245 } .w { width: 62mm }
"""


def upright_headings(deal: Deal) -> HtmlPaper:
    """The usual ruled receipt: payer left, payee right under upright headings, the sum beneath."""
    text = """
    <h1>晋岭银行　业务回单（付款）</h1>
    <div class="m"><span>日期：[payment_date=balance_date:sp]</span><span>回单编号：[receipt_number=number]</span></div>
    <table><tr><td class="v" rowspan="3">付款人</td><td class="k">全　称</td><td class="w">[payer=buyer]</td>
    <td class="v" rowspan="3">收款人</td><td class="k">全　称</td><td class="w">[payee=court_short]</td></tr>
    <tr><td class="k">账　号</td><td>[-buyer_account]</td><td class="k">账　号</td><td>ACCOUNT</td></tr>
    <tr><td class="k">开户行</td><td>[-buyer_bank]</td><td class="k">开户行</td><td>太岳银行股份有限公司[-city]
    分行</td></tr>
    <tr><td class="k" colspan="2">金　额</td><td colspan="4">人民币（大写）[amount_in_words=balance:cap]　　（小
    写）￥[amount=balance]</td></tr>
    <tr><td class="k" colspan="2">摘　要</td><td>转账支出</td><td class="k" colspan="2">用　途</td><td>
    [purpose=use]</td></tr>
    <tr><td class="k" colspan="2">备　注</td><td colspan="4">手续费：200.00元　渠道：企业网银　复核：02　打印次数：2
    （重复打印，注意甄别）</td></tr></table>
    <div class="m"><span>经办柜员：EB01</span><span>验证码：VERIFY</span><span>打印时间：
    [-ruling_date:dash] 09:14</span></div>
    """.replace("ACCOUNT", deal.digits("court", 18)).replace("VERIFY", deal.digits("verify", 8))
    body = sheet(deal, text, number=deal.digits("slip", 14), use="司法拍卖余款[case_number=case]")
    return _slip(
        body + stamp("晋岭银行股份有限公司", "电子回单专用章", left=128, top=58, size=36, turn=-9), _UPRIGHT_STYLE
    )


_UNRULED_STYLE = """
.sheet { padding: 18mm 20mm; font: 10pt/1.9 "Noto Sans CJK SC" } .logo { font-size: 17pt; font-weight: 700;
color: #006a4e } .logo small { font-size: 8pt; font-weight: 400; display: block; line-height: 1 }
.t { text-align: center; font-size: 14pt; margin: 4mm 0 } .g { display: grid; grid-template-columns: 46mm 1fr }
.g div:nth-child(odd) { color: #666 } .note { font-size: 8pt; color: #888; border-top: 0.2mm solid #ccc;
margin-top: 6mm }
"""


def unruled_two_languages(deal: Deal) -> HtmlPaper:
    """An online bank's voucher: one column of bilingual labels without any rules."""
    text = """
    <div class="logo">华岳商业银行<small>HUAYUE COMMERCIAL BANK</small></div><div class="t">电子转账凭证</div>
    <div class="g"><div>币别 Currency</div><div>人民币 CNY</div>
    <div>交易日期 Date</div><div>[payment_date=end_date:tight]</div>
    <div>凭证号 Voucher No.</div><div>[receipt_number=number]</div>
    <div>汇款人户名 Remitter</div><div>[payer=buyer:half]</div>
    <div>汇款人账号 A/C No.</div><div>[-buyer_account]</div>
    <div>汇出行 Remitting Bank</div><div>华岳商业银行[-city]营业部</div>
    <div>收款人户名 Beneficiary</div><div>[payee=account]</div>
    <div>收款人账号 A/C No.</div><div>ACCOUNT</div>
    <div>汇入行 Receiving Bank</div><div>汾河农村商业银行股份有限公司</div>
    <div>转账金额 Amount</div><div>CNY[amount=deposit]</div>
    <div>金额大写 In Words</div><div>[amount_in_words=deposit:cap]</div>
    <div>费用 Charge</div><div>CNY50.00</div>
    <div>附言 Remark</div><div>[purpose=use]</div>
    <div>指令状态 Status</div><div>处理成功</div></div>
    <p class="note">本凭证由客户自助打印，仅表明指令已受理，款项是否入账以收款行为准。客服电话 96599。　第 1 页
    /共 1 页</p>
    """.replace("ACCOUNT", deal.digits("court", 19))
    body = sheet(
        deal,
        text,
        number="HY" + deal.digits("slip", 12),
        account=f"{deal.court.short}（案款专户）",
        use="竞买保证金，案号[case_number=case:half]，竞买人[-bidder]",
    )
    return _slip(body, _UNRULED_STYLE)


_TWICE_STYLE = """
.sheet { padding: 12mm 15mm; font: 9.5pt/1.5 "AR PL UMing CN", "Noto Serif CJK SC" } .one { height: 126mm;
position: relative } .one + .one { border-top: 0.2mm dashed black; padding-top: 8mm } h2 { text-align: center;
margin: 0;
font-size: 14pt } table { width: 100%; border-collapse: collapse; margin-top: 3mm } td { border: 0.2mm solid black;
padding: 1.3mm 2mm } .side { position: absolute; right: -4mm; top: 30mm; writing-mode: vertical-rl; font-size: 8pt }
"""


def two_copies(deal: Deal) -> HtmlPaper:
    """Two copies of one slip on a sheet: the customer's and the one for the books."""
    one = """
    <div class="one"><h2>汾河农村商业银行客户回单</h2><div class="side">COPY</div>
    <table><tr><td>交易流水号</td><td>[receipt_number=number]</td><td>记账日期</td><td>
    [payment_date=balance_date:slash]</td></tr>
    <tr><td>付款方名称</td><td colspan="3">[payer=buyer]</td></tr><tr><td>付款方账号</td><td>[-buyer_account]</td>
    <td>付款方行名</td><td>[-buyer_bank]</td></tr><tr><td>收款方名称</td><td colspan="3">[payee=court]</td></tr>
    <tr><td>收款方账号</td><td>ACCOUNT</td><td>收款方行名</td><td>汾河农商行营业部</td></tr>
    <tr><td>金额</td><td>[amount=price:comma]</td><td>交易种类</td><td>行内转账</td></tr>
    <tr><td>大写金额</td><td colspan="3">[amount_in_words=price:round]</td></tr>
    <tr><td>用途</td><td colspan="3">[purpose=use]</td></tr></table>
    <p>记账柜员 10732　　授权柜员 10088　　账户余额不显示</p></div>
    """.replace("ACCOUNT", deal.digits("court", 16))
    extra: dict[str, Field] = {"number": deal.digits("slip", 20), "use": "购买[-debtor]产能成交款"}
    bodies = (sheet(deal, one.replace("COPY", copy), **extra) for copy in ("第一联　客户留存", "第二联　记账依据"))
    seal = stamp("汾河农村商业银行", "业务清讫", left=150, top=70, size=30, shape="oval")
    return _slip("".join(bodies) + seal, _TWICE_STYLE)


_INCOMING_STYLE = """
.sheet { padding: 16mm; font: 10.5pt/1.6 "WenQuanYi Zen Hei Mono", "Noto Sans Mono CJK SC"; white-space: nowrap }
.h { text-align: center; font-size: 13pt; border-bottom: 0.5mm solid black } .r { display: grid;
grid-template-columns: 30mm 64mm 26mm 1fr; border-bottom: 0.15mm dotted black; padding: 1mm 0 }
.w { white-space: normal }
"""


def incoming_large_value(deal: Deal) -> HtmlPaper:
    """The receiving bank's print of a large-value payment that came in; the payee comes first."""
    text = """
    <div class="h">大额支付系统来账凭证（贷方）</div>
    <div class="r"><span>报文种类</span><span>hvps.111.001.01</span><span>打印日期</span><span>
    [-ruling_date:tight]</span></div>
    <div class="r"><span>支付交易序号</span><span>[receipt_number=number]</span><span>委托日期</span><span>
    [payment_date=balance_date:tight]</span></div>
    <div class="r"><span>收款人账号</span><span>ACCOUNT</span><span>接收行行号</span><span>313161000017</span></div>
    <div class="r"><span>收款人名称</span><span class="w" style="grid-column:2/5">[payee=court_short]</span></div>
    <div class="r"><span>付款人账号</span><span>[-buyer_account]</span><span>发起行行号</span><span>
    402161009915</span></div>
    <div class="r"><span>付款人名称</span><span class="w" style="grid-column:2/5">[payer=buyer]</span></div>
    <div class="r"><span>发起行名称</span><span class="w" style="grid-column:2/5">[-buyer_bank]</span></div>
    <div class="r"><span>货币及金额</span><span>RMB[amount=balance:comma]</span><span>业务类型</span><span>普通
    汇兑</span></div>
    <div class="r"><span>大写金额</span><span class="w" style="grid-column:2/5">[amount_in_words=balance:zheng]
    </span></div>
    <div class="r"><span>附言</span><span class="w" style="grid-column:2/5">[purpose=use]</span></div>
    <div class="r"><span>入账状态</span><span>已自动入账</span><span>入账账户余额</span><span>***</span></div>
    <p class="w">本凭证为补打，原件已于入账当日交收款单位。会计主管：　　　　复核：　　　　打印：</p>
    """.replace("ACCOUNT", deal.digits("court", 17))
    body = sheet(deal, text, number=deal.digits("slip", 8), use="[case_number=case]案拍卖款（扣除保证金后余额）")
    return _slip(body + stamp("太岳银行", "转讫", left=140, top=74, size=28), _INCOMING_STYLE)


_FOR_ANOTHER_STYLE = """
.sheet { padding: 22mm 18mm; font: 10pt/1.6 "Noto Sans CJK SC"; color: #222 } .band { background: #1d4f91; color: white;
padding: 3mm 4mm; font-size: 13pt; display: flex; justify-content: space-between } .cards { display: grid; gap: 4mm;
grid-template-columns: 1fr 12mm 1fr; margin: 5mm 0; align-items: center } .card { border: 0.3mm solid #9bb;
padding: 3mm;
border-radius: 2mm } .card small { color: #777; display: block } .sum { font-size: 15pt; font-weight: 700 }
.line { display: flex; gap: 10mm; border-bottom: 0.2mm solid #dde; padding: 1.5mm 0 } .line span { width: 26mm;
color: #777 }
"""


def paid_for_another(deal: Deal) -> HtmlPaper:
    """An affiliate pays for the bidder and says so; two cards with an arrow between them."""
    text = """
    <div class="band"><b>河东村镇银行</b><span>交易电子回执</span></div>
    <div class="cards"><div class="card"><small>付款账户</small>[payer=third]<br>[-third_account]<br><small>
    [-third_bank]</small></div>
    <div style="text-align:center;font-size:18pt">→</div>
    <div class="card"><small>收款账户</small>[payee=court]<br>ACCOUNT<br><small>太岳银行股份有限公司[-city]鼓楼
    支行</small></div></div>
    <div class="line"><span>交易金额</span><b class="sum">¥ [amount=balance]</b></div>
    <div class="line"><span>中文大写</span><b>[amount_in_words=balance:cap]</b></div>
    <div class="line"><span>完成时间</span><b>[payment_date=balance_date:dash] 16:52:30</b></div>
    <div class="line"><span>回执编号</span><b>[receipt_number=number]</b></div>
    <div class="line"><span>转账附言</span><b>[purpose=use]</b></div>
    <div class="line"><span>制单 / 审批</span><b>OPER01 / OPER03</b></div>
    <div class="line"><span>单笔限额</span><b>¥ 200,000,000.00</b></div>
    <p style="color:#999;font-size:8pt">回执查验：登录 www.hdczbank.example 输入回执编号。本回执加盖电子印章有效。</p>
    """.replace("ACCOUNT", deal.digits("court", 16))
    body = sheet(deal, text, number="R" + deal.digits("slip", 17), use="代[-buyer]付[case_number=case]拍卖尾款")
    seal = stamp("河东村镇银行股份有限公司", "回执专用章", left=140, top=118, size=38, turn=8)
    return _slip(body + seal, _FOR_ANOTHER_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    upright_headings,
    unruled_two_languages,
    two_copies,
    incoming_large_value,
    paid_for_another,
]
