"""Confirmations that platforms generate for the winner of an online sale."""

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.fourth_author import after, sheet
from tests.specimens.html_paper import HtmlPaper, stamp

CREAM = """
section.sheet { font: 13pt/35px "WenQuanYi Micro Hei"; color: #222 }
.box { position: absolute; left: 17mm; top: 22mm; width: 176mm; box-sizing: border-box; padding: 7mm 9mm 12mm;
  background: #fff8e6; border: 1px dotted #ff7200 }
h1 { color: #c40000; font: bold 20pt/40px "WenQuanYi Micro Hei"; text-align: center; margin: 0 0 4mm;
  border-bottom: 2px solid #c40000; padding-bottom: 3mm }
b { color: #c40000; font-weight: normal }
p { margin: 0 }
.right { position: relative; text-align: right; margin-top: 12mm }
"""

JD = """
section.sheet { box-sizing: border-box; padding: 9mm 11mm; font: 11pt/19pt "Noto Sans CJK SC"; color: #333 }
.print { font: 8pt/10pt "Noto Sans CJK SC"; color: #444; display: flex; justify-content: space-between }
.bottom { position: absolute; left: 11mm; right: 11mm; bottom: 8mm }
h1 { font: 500 19pt/30pt "Noto Sans CJK SC"; text-align: center; margin: 12mm 0 1mm }
.bar { height: 1.2mm; background: #e1251b; margin-bottom: 6mm }
table { border-collapse: collapse; width: 100%; margin-bottom: 6mm }
td { border: 0.6pt solid #cfcfcf; padding: 2.2mm 3mm }
td:nth-child(odd) { background: #f6f6f6; width: 27mm; color: #666; white-space: nowrap }
.price { color: #e1251b; font-size: 13pt }
.seal { position: relative; text-align: right; margin: 12mm 8mm 0 0; line-height: 22pt }
"""

RULES = """
section.sheet { box-sizing: border-box; padding: 26mm 22mm; font: 13.5pt/28pt "AR PL UMing CN" }
h1 { font: bold 22pt/34pt "AR PL UMing CN"; text-align: center; margin: 0 0 3mm }
.thick { border-top: 2.4pt solid #000; border-bottom: 0.7pt solid #000; height: 0.9mm; margin-bottom: 6mm }
p { margin: 0 }
.in { text-indent: 2em }
.right { text-align: right; margin-top: 14mm; position: relative }
"""

GRID = """
section.sheet { box-sizing: border-box; padding: 20mm 19mm; font: 12.5pt/22pt "Noto Serif CJK SC" }
h1 { font: 700 20pt/30pt "Noto Serif CJK SC"; text-align: center; margin: 0 }
.sub { text-align: center; color: #555; font-size: 11pt; margin-bottom: 3mm }
.id { text-align: right; font-size: 11pt }
table { border-collapse: collapse; width: 100% }
td { border: 0.8pt solid #000; padding: 1.6mm 2.5mm; vertical-align: middle }
.k { width: 34mm; text-align: center }
.note { font-size: 10.5pt; line-height: 17pt; margin-top: 3mm }
.seal { position: relative; margin-top: 9mm; display: flex; justify-content: space-between }
"""


def cream_company(deal: Deal) -> HtmlPaper:
    """The cream box with dotted border; the winner is an enterprise with code and head."""
    page = sheet(
        deal,
        """
        <div class="box"><h1>网络竞价成功确认书</h1>
        <p>处置单位：[disposing_unit=court_short]</p><p>标的物名称：[lot_title=lot]</p>
        <p>标的物网拍链接：https://sf-item.taobao.com/sf_item/57[-item].htm</p>
        <p>网拍公告时间：[notice_date:slash] 09:40:12</p><p>网拍开始时间：[start_date:slash] 10:00:00</p>
        <p>网拍结束时间：[end_date:slash] 10:25:41</p>
        <p style="margin-top:4mm"><b>【网络拍卖竞价结果】</b></p>
        <p>企业名称[buyer]，统一社会信用代码[buyer_credit_code=buyer_code]，法人姓名[-buyer_head]，通过竞买号
        [bidder_number=bidder]于
        [bid_date=end_date]在[disposing_unit=court_short]于{platform|阿里拍卖平台}开展的“[lot_title=lot]”项目公开竞价
        中，以最高应价胜出。</p>
        <p>该标的网络拍卖成交价格：¥[price:yuan]（{price_in_words|PRICE|WORDS}）</p>
        <p>在网络拍卖中竞买成功的用户，必须依照标的物《竞买须知》、《竞买公告》要求，按时交付标的物网拍成交余款、办理
        相关手续。</p>
        <p>标的物最终成交以[disposing_unit=court_short]出具拍卖成交裁定为准。</p>
        <div class="right">[disposing_unit=court_short]<br>[bid_date=end_date:pad]@@</div></div>
        """.replace("PRICE", str(deal.price)).replace("WORDS", capitals(deal)),
        stamp(deal.court.short, left=117, top=-10, turn=-6),
        lot="[-debtor]名下[capacity]焦化产能指标",
        item=deal.digits("item", 10),
    )
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (page,), style=CREAM)


def capitals(deal: Deal) -> str:
    """The price in capitals, without the closing word that platforms leave out."""
    return sheet(deal, "[-price:cap]").removesuffix("整")


def shop_printout(deal: Deal) -> HtmlPaper:
    """A browser's printout of a shop platform's confirmation, two columns of keys and values."""
    page = sheet(
        deal,
        """
        <div class="print"><span>[-printed:slash] 15:07</span><span>拍卖成交确认书 - 司法拍卖</span></div>
        <h1>司法拍卖成交确认书</h1><div class="bar"></div>
        <table><tr><td>确认书编号<td>[document_number=number]<td>拍卖平台<td>{platform|京东网司法拍卖平台}
        <tr><td>标的名称<td colspan="3">[lot_title=lot]
        <tr><td>处置法院<td colspan="3">[disposing_unit=court]
        <tr><td>执行案号<td colspan="3">[case_number=case]
        <tr><td>公告时间<td>[notice_date:dash]<td>拍卖阶段<td>一拍
        <tr><td>开拍时间<td>[start_date:dash] 10:00:00<td>结束时间<td>[end_date:dash] 10:04:36
        <tr><td>评 估 价<td>￥[-value]<td>起 拍 价<td>￥[-starting_price]
        <tr><td>保 证 金<td>￥[-deposit]<td>出价次数<td>17次</table>
        <table><tr><td>竞 得 人<td>[buyer]<td>竞买代码<td>[bidder_number=bidder]
        <tr><td>证件号码<td colspan="3">[buyer_credit_code=buyer_code]
        <tr><td>成 交 价<td colspan="3"><span class="price">￥[price]</span>　大写：[price_in_words=price:cap]
        <tr><td>竞得日期<td colspan="3">[bid_date=end_date:dash]</table>
        <div>恭喜您竞拍成功！请于成交之日起10日内将余款￥[-balance]缴入法院指定账户，逾期未缴纳的，保证金不予退还。本
        确认书由系统自动生成，
        拍卖财产所有权自拍卖成交裁定送达买受人时转移。</div>
        <div class="seal">[disposing_unit=court]<br>生成日期：[-generated:dash]@@</div>
        <div class="print bottom"><span>https://auction.jd.com/confirm/print?paimaiId=10[-item]</span><span>1/1</span>
        </div>
        """,
        stamp(deal.court.full, "司法拍卖专用章", left=140, top=-14),
        lot="[-debtor]所有的[capacity:wan]焦化产能指标",
        number="JDSF" + deal.digits("jd", 14),
        value=_value(deal),
        item=deal.digits("item", 7),
        generated=after(deal.end_date, 1),
        printed=after(deal.end_date, 4),
    )
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (page,), style=JD)


def _value(deal: Deal) -> str:
    return f"{deal.starting_price.yuan * 10 // 8:,.2f}"


def two_rules(deal: Deal) -> HtmlPaper:
    """The association's platform: two rules below the title, an auction house as seller, second round."""
    page = sheet(
        deal,
        """
        <h1>网络拍卖竞价成功确认书</h1><div class="thick"></div>
        <p>拍卖企业：{disposing_unit?|山西屿川拍卖有限公司}</p><p>标的名称：[lot_title=lot]</p>
        <p>标的网拍链接：http://paimai.caa123.org.cn/pages/lots/profession.html?id=[-item]</p>
        <p>网拍公告时间：[notice_date:slash] 08:30</p><p>网拍开始时间：[start_date:slash] 10:00</p>
        <p>网拍结束时间：[end_date:slash] 10:00</p><p style="margin-top:4mm">【网络拍卖竞价结果】</p>
        <p class="in">用户姓名[buyer]通过竞买号
        [bidder_number=bidder] 于 [bid_date=end_date] 在 {disposing_unit?|山西屿川拍卖有限公司} 于
        {platform|中拍平台}展开的“[lot_title=lot]”拍卖项目公开竞价中,以最高价胜出。</p>
        <p>该标的网络拍卖成交价格：¥[price:yuan]（[price_in_words=price:cap]）</p>
        <p class="in">在网络拍卖中竞买成功的用户,必须依照《拍卖公告》《拍卖须知》的要求,按时交付标的成交余款、办理相关
        手续。</p>
        <p class="in">标的物最终成交以[disposing_unit?=court]出具拍卖成交裁定为准。</p>
        <div class="right">网拍竞价结果确认时间：[-confirmed:pad]@@</div>
        """,
        stamp("山西屿川拍卖有限公司", "业务专用章", left=112, top=-16, size=40),
        lot="【第二次拍卖】[-debtor][capacity]焦化产能",
        item=deal.digits("item", 6),
        confirmed=after(deal.end_date, 2),
    )
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (page,), style=RULES)


def exchange_table(deal: Deal) -> HtmlPaper:
    """A property exchange's table with its service fee, seen by the exchange and the court."""
    page = sheet(
        deal,
        """
        <h1>涉诉资产网络竞价成交确认书</h1><div class="sub">（{platform|人民法院诉讼资产网} 联合处置）</div>
        <div class="id">编号：[document_number=number]</div>
        <table><tr><td class="k">项目名称<td colspan="3">[lot_title=lot]
        <tr><td class="k">处置单位<td colspan="3">[disposing_unit=court]
        <tr><td class="k">执行案号<td colspan="3">[case_number=case]
        <tr><td class="k">竞价平台<td colspan="3">{platform|人民法院诉讼资产网}
        <tr><td class="k">公告日期<td>[notice_date:dot]<td class="k">竞价日期<td>[bid_date=end_date:dot]
        <tr><td class="k">竞得人<td colspan="3">[buyer]
        <tr><td class="k">证照号码<td>[buyer_credit_code=buyer_code]<td class="k">竞买号牌<td>[bidder_number=paddle]号
        <tr><td class="k">起始价<td>[-starting_price]元<td class="k">竞买保证金<td>[-deposit]元
        <tr><td class="k">成交价格<td colspan="3">小写：¥[price]元<br>大写：人民币[price_in_words=price:zheng]
        <tr><td class="k">余款及期限<td colspan="3">余款[-balance]元，于[-balance_date]前汇入[-court_short]执行款专户
        <tr><td class="k">交易服务费<td colspan="3">本项目为涉诉资产，免收竞得人交易服务费
        <tr><td class="k">标的概况<td colspan="3">被执行人[-debtor]经核定的焦化产能[capacity]，原焦炉（[-ovens]）已拆
        除，仅处置产能指标，不含土地、
        设备。</table>
        <div class="note">说明：1.本确认书一式四份，竞得人、处置单位各执一份，交易机构留存两份。2.竞得人应自行了解产能
        转让政策，并承担办理产能变更的
        全部费用。3.标的权属转移以法院裁定为准。</div>
        <div class="seal"><span>竞得人（签章）：<br>[buyer]@@</span><span>交易机构（盖章）：<br>三晋联合产权交易中心
        有限公司<br>
        [-signed]@@</span></div>
        """,
        stamp(deal.buyer.name, left=12, top=-4, size=38),
        stamp("三晋联合产权交易中心有限公司", "交易鉴证章", left=122, top=-4, size=40),
        lot="[-debtor][capacity]焦化产能指标",
        number="SJCQ-SS" + deal.digits("no", 8),
        paddle=deal.digits("paddle", 3),
        signed=after(deal.end_date, 1),
    )
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (page,), style=GRID)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [cream_company, shop_printout, two_rules, exchange_table]
