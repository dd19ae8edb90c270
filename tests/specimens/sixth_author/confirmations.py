"""Confirmations of a bid won: auction houses' ruled forms, a court's own, and prints from platforms."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field, fill
from tests.specimens.sixth_author.office import days, earlier, firm, human, old_case

_CONFIRMATION = Kind.AUCTION_CONFIRMATION


def _commission(price: Money) -> Money:
    return Money(price.fen // 10_000 * 100)


def hammer_form(deal: Deal) -> HtmlPaper:
    """A small auction house's form signed in the hall, filled by hand, with commission and total."""
    deal = earlier(deal, 4)
    house = firm(deal, "house", ("拍卖",), ("有限公司",), "山西")
    fee = Money(deal.price.fen * 5 // 100)
    extra: dict[str, Field] = {
        "house": house.name,
        "no": f"{deal.end_date.year}年第{deal.digits('n', 2)}号",
        "lot": "[-debtor][capacity:wan]焦炭产能指标",
        "fee": fee,
        "sum": deal.price + fee,
        "paddle": deal.digits("p", 2),
        "a": human(deal, "a"),
        "b": human(deal, "b"),
        "pay": days(deal.end_date, 5),
    }
    sheet = """
    <h1>拍 卖 成 交 确 认 书</h1><p class="r">编号：<span class="h">[document_number=no]</span></p>
    <p>拍卖人：{disposing_unit?|HOUSE}　　　　　拍卖师：<span class="h">[-a]</span></p>
    <p>委托人：[disposing_unit?=court]</p>
    <p>买受人：<span class="h">[buyer]</span>　　　竞买号牌：<span class="h">[bidder_number=paddle]</span></p>
    <p><u class="h">[bid_date=end_date:sp]</u>，买受人在拍卖人于<u class="h">[-city]汾岭宾馆</u>举办的拍卖会上，
    经公开竞价，竞得下列标的，双方签署本确认书：</p>
    <table><tr><td class="k">标的名称</td><td colspan="3" class="h">[lot_title=lot]</td></tr>
    <tr><td class="k" rowspan="2">落槌价</td><td colspan="3" class="h">（大写）[price_in_words=price:zheng]</td>
    </tr><tr><td colspan="3" class="h">￥[price]</td></tr>
    <tr><td class="k">佣金（5%）</td><td class="h">￥[commission=fee]</td><td class="k">应付总额</td><td class="h">
    ￥[total=sum]</td></tr>
    <tr><td class="k">已付保证金</td><td class="h">￥[-deposit]</td><td class="k">余款期限</td><td class="h">
    [-pay]前</td></tr></table>
    <p>一、买受人应按期付清余款，逾期视为违约，保证金不退。二、标的按现状移交，瑕疵自负。三、本确认书一式四份，
    委托人执一份（案号[case_number=case_old]）。</p>
    <div class="s"><span>拍卖人（章）：</span><span>买受人（签章）：<span class="h">[-buyer_head]</span></span>
    <span>记录员：<span class="h">[-b]</span></span></div>
    """.replace("HOUSE", house.name)
    style = """
.sheet { padding: 24mm 22mm; font: 12pt/1.9 "AR PL UMing CN", "Noto Serif CJK SC" } h1 { text-align: center;
font: 700 22pt/1.5 FandolSong }
p { margin: 1mm 0 } .r { text-align: right } .h { font-family: "AR PL UKai CN", FandolKai; color: #22357c }
u { text-underline-offset: 1mm }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 } td { border: 0.35mm solid #000; padding: 1mm 2mm }
.k { width: 25mm }
.s { display: flex; justify-content: space-between; margin-top: 12mm }
"""
    extra["case_old"] = old_case(deal)
    inked = stamp(house.name, "", left=36, top=166, size=40, turn=-8)
    return HtmlPaper(_CONFIRMATION, (fill(deal, sheet, extra) + inked,), None, style)


def court_minutes(deal: Deal) -> HtmlPaper:
    """A county court's own confirmation after an online sale, in prose, with no form of any platform."""
    extra: dict[str, Field] = {"lot": "[-debtor]所属焦化产能（[capacity]）", "signed": days(deal.end_date, 1)}
    sheet = (
        """
    <p class="c">[disposing_unit=court]</p><p class="t">成交确认书</p><p class="r">[case_number=case2:six]</p>
    <p>竞得人：[buyer]，统一社会信用代码：[buyer_credit_code=buyer_code]，法定代表人：[-buyer_head]。</p>
    <p>本院受理的[-applicant]与[-debtor]一案，在[platform]对[lot_title=lot]进行网络司法拍卖。
    公告期自[notice_date]起满一个月，竞价自[start_date]10时
    开始，共有四家单位报名，最高出价一百一十七次，至[end_date]10时08分结束。
    竞得人以编号[bidder_number=bidder]于{bid_date|BID|[-end_date]}出价人民币
    [price:yuan]元（[price_in_words=price:cap]）为最高，成为上述标的竞得人。起拍价[-starting_price:yuan]元，
    竞得人已交保证金[-deposit:yuan]元。</p>
    <p>竞得人须在十日内将剩余[-balance:yuan]元汇至本院指定账户，付清后由本院制作执行裁定书送达。逾期不付，
    依法重新拍卖，保证金不予退还。</p>
    <p class="sg">执行员：JUDGE　　书记员：CLERK</p><p class="sg">竞得人（签字捺印）：</p><p class="sg">[-signed:cn]</p>
    """.replace("BID", deal.end_date.isoformat())
        .replace("JUDGE", deal.judges[0])
        .replace("CLERK", deal.clerk)
    )
    style = """
.sheet { padding: 34mm 27mm; font: 15pt/27pt FandolFang, "AR PL UMing CN" } p { margin: 0; text-indent: 2em;
text-align: justify }
.c, .t { text-align: center; text-indent: 0; font: 700 20pt/1.6 FandolSong, "Noto Serif CJK SC" }
.t { font-size: 25pt; letter-spacing: 0.6em }
.r { text-align: right; margin: 3mm 0 } .sg { margin-top: 5mm; text-align: right }
"""
    inked = stamp(deal.court.full, left=135, top=198, turn=5)
    return HtmlPaper(_CONFIRMATION, (fill(deal, sheet, extra) + inked,), None, style)


def mall_print(deal: Deal) -> HtmlPaper:
    """A print from a bank's shopping mall which runs court sales: rows of label and value in two columns."""
    extra: dict[str, Field] = {
        "lot": "[-debtor][capacity]焦化产能指标（二拍）",
        "no": "SF" + deal.digits("sf", 14),
        "mall": "太岳银行易购司法拍卖平台",
        "times": deal.digits("t", 2),
    }
    sheet = """
    <div class="bar"><b>太岳银行 · 易购</b><span>司法拍卖 / 交易凭据</span></div><h1>网络司法拍卖成交确认书</h1>
    <div class="g"><div>确认书编号</div><div>[document_number=no]</div><div>拍卖平台</div><div>[platform=mall]</div>
    <div>处置法院</div><div>[disposing_unit=court]</div><div>关联案号</div><div>[case_number=case:half]</div>
    <div>标的名称</div><div class="w">[lot_title=lot]</div>
    <div>公告发布</div><div>[notice_date:dash] 17:02</div><div>拍卖轮次</div><div>第二次拍卖</div>
    <div>开拍时间</div><div>[start_date:dash] 10:00</div><div>结束时间</div><div>[end_date:dash] 10:13</div>
    <div>起拍价</div><div>¥[-starting_price]</div><div>保证金</div><div>¥[-deposit]</div>
    <div>竞得人</div><div>[buyer]</div><div>证照号码</div><div>[buyer_credit_code=buyer_code]</div>
    <div>竞拍代号</div><div>[bidder_number=bidder]</div><div>出价次数</div><div>[-times]</div>
    <div>成交时间</div><div>{bid_date|BID|[-end_date:dash]} 10:13:41</div><div>成交价格</div><div><b>¥[price]</b></div>
    <div>大写金额</div><div class="w">人民币[price_in_words=price:cap]</div></div>
    <p>温馨提示：本确认书由系统根据竞价结果自动生成，标的物权属转移以处置法院裁定为准。
    请于成交之日起10日内支付尾款¥[-balance]。</p>
    <div class="ft">打印时间 2020-10-28 15:40:06　　打印柜员 0000　　第1页/共1页</div>
    """.replace("BID", deal.end_date.isoformat())
    style = """
.sheet { padding: 14mm 16mm; font: 10pt/1.55 "Noto Sans CJK SC" } .bar { display: flex;
justify-content: space-between; color: #b31; border-bottom: 0.5mm solid #b31 }
h1 { text-align: center; font-size: 18pt; margin: 6mm 0 } .g { display: grid;
grid-template-columns: 22mm 1fr 22mm 1fr; gap: 0 2mm }
.g > div { padding: 1.8mm 0; border-bottom: 0.15mm solid #ddd } .g > div:nth-child(odd) { color: #444 }
.w { grid-column: span 3 }
p { font-size: 9pt; color: #555; margin-top: 6mm } .ft { position: absolute; bottom: 10mm; font-size: 8pt; color: #888 }
"""
    inked = stamp(deal.court.short, "", left=140, top=140, size=38, turn=-12)
    sheet = sheet.replace('<div class="w">', '<div class="w" style="color:#000">')
    return HtmlPaper(_CONFIRMATION, (fill(deal, sheet, extra) + inked,), None, style)


def exchange_table(deal: Deal) -> HtmlPaper:
    """A property exchange's confirmation on two pages: a form with group headings, then its terms."""
    fee = _commission(deal.price)
    extra: dict[str, Field] = {
        "lot": "[-debtor]拥有的焦化产能[capacity:ton]",
        "no": f"诉资成字{deal.end_date.year}-{deal.digits('n', 5)}",
        "site": "山西砚岭产权交易市场诉讼资产网络交易平台",
        "fee": fee,
        "all": deal.price + fee,
        "third_head": deal.third.head,
    }
    first = """
    <h1>竞价成交确认书</h1><p class="r">编号　[document_number=no]</p>
    <table><tr><th rowspan="4">标的<br>情况</th><td>标的名称</td><td colspan="3">[lot_title=lot]</td></tr>
    <tr><td>委托处置单位</td><td colspan="3">[disposing_unit=court]</td></tr>
    <tr><td>处置依据</td><td colspan="3">[case_number=case1]执行裁定书</td></tr>
    <tr><td>公告发布日期</td><td>[notice_date:dot]</td><td>挂牌价（元）</td><td>[-starting_price]</td></tr>
    <tr><th rowspan="3">竞价<br>情况</th><td>竞价平台</td><td colspan="3">[platform=site]</td></tr>
    <tr><td>自由竞价开始</td><td>[start_date:dot] 9:30</td><td>限时竞价结束</td><td>[end_date:dot] 11:06</td></tr>
    <tr><td>竞价成交日</td><td>[bid_date=end_date:dot]</td><td>参与竞价人数</td><td>3</td></tr>
    <tr><th rowspan="3">受让<br>情况</th><td>最终竞得方</td><td>[buyer]</td><td>竞价号牌</td><td>
    [bidder_number=bidder]</td></tr>
    <tr><td>信用代码</td><td>[buyer_credit_code=buyer_code]</td><td>授权代表</td><td>[-third_head]</td></tr>
    <tr><td>成交价款（元）</td><td>[price]</td><td>大写</td><td>[price_in_words=price:round]</td></tr>
    <tr><th rowspan="2">费用<br>情况</th><td>交易服务费（元）</td><td>[commission=fee]</td><td>价费合计（元）</td>
    <td>[total=all]</td></tr>
    <tr><td>保证金（元）</td><td>[-deposit]</td><td>付款方式</td><td>一次性</td></tr></table>
    <p>以上信息经竞得方核对无误。竞得方须遵守背面条款。</p><p class="r">交易机构（盖章）　　　　　　　</p>
    """
    second = """
    <h2>条　　款</h2><p>1. 竞得方应于成交后五个工作日内将扣除保证金后的成交价款及交易服务费汇入指定结算账户；
    分期付款的申请不予受理。</p>
    <p>2. 保证金自动转为成交价款。竞得方不按期付款的，保证金首先用于抵付交易服务费，余款交由委托处置单位依法处理。</p>
    <p>3. 标的以现状交付。产能指标能否获主管部门确认，由竞得方自行判断并承担风险。</p>
    <p>4. 本确认书一式五份，委托处置单位两份，竞得方、交易机构、主管部门各一份，经三方签章后生效。</p>
    <p>5. 未尽事宜，按照竞价须知办理。</p>
    <div class="s"><span>竞得方（章）</span><span>委托处置单位（章）</span><span>交易机构经办人</span></div>
    """
    style = """
.sheet { padding: 24mm 18mm; font: 10.5pt/1.6 "AR PL UMing CN", "Noto Serif CJK SC" } h1, h2 { text-align: center;
font: 700 20pt/1.5 FandolHei, "WenQuanYi Zen Hei" }
h2 { font-size: 15pt } .r { text-align: right } table { border-collapse: collapse; width: 100%;
table-layout: fixed } td, th { border: 0.25mm solid #000; padding: 2mm }
th { width: 12mm; background: #f0f0f0 } p { text-indent: 2em } .s { display: flex; justify-content: space-between;
margin-top: 20mm }
"""
    inked = stamp("山西砚岭产权交易市场", "交易专用章", left=132, top=158, size=40, turn=7)
    return HtmlPaper(_CONFIRMATION, (fill(deal, first, extra) + inked, fill(deal, second, extra)), None, style)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    hammer_form,
    court_minutes,
    mall_print,
    exchange_table,
]
