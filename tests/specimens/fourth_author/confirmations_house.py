"""Confirmations that auction houses and courts write themselves."""

from collections.abc import Callable
from decimal import Decimal

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.fourth_author import after, sheet
from tests.specimens.html_paper import HtmlPaper, stamp

TABLE = """
section.sheet { box-sizing: border-box; padding: 22mm 20mm; font: 12pt/21pt "FandolSong" }
h1 { font: bold 22pt/34pt "FandolHei"; text-align: center; margin: 0 0 4mm }
.top { display: flex; justify-content: space-between }
table { border-collapse: collapse; width: 100%; margin: 3mm 0; table-layout: fixed; word-break: break-all }
td { border: 0.8pt solid #000; padding: 1.2mm; text-align: center; font-size: 11pt; line-height: 17pt }
p { margin: 0 0 1mm; text-indent: 2em }
.two { display: flex; justify-content: space-between; margin-top: 8mm; position: relative }
.two div { width: 82mm; position: relative }
"""

BOX = """
section.sheet { box-sizing: border-box; padding: 24mm 21mm; font: 13pt/24pt "Noto Serif CJK SC" }
h1 { font: 22pt/34pt "FandolHei"; text-align: center; letter-spacing: 0.25em; margin: 0 0 5mm }
.line { display: flex; justify-content: space-between }
u { text-decoration: none; border-bottom: 0.7pt solid #000; padding: 0 2mm;
  font-family: "AR PL UKai CN"; color: #1b2a6b }
table { border-collapse: collapse; width: 100%; margin: 5mm 0 }
td { border: 1pt solid #000; padding: 2.4mm 3mm }
td:first-child { width: 26mm; text-align: center; letter-spacing: 0.2em }
.hand { font-family: "AR PL UKai CN"; color: #1b2a6b; font-size: 14pt }
p { margin: 0; text-indent: 2em; font-size: 12pt; line-height: 20pt }
.sig { display: grid; grid-template-columns: 1fr 1fr; row-gap: 3mm; margin-top: 8mm; position: relative }
"""

COURT = """
section.sheet { box-sizing: border-box; padding: 34mm 27mm 20mm; font: 16pt/30pt "FandolFang" }
h1 { font: 20pt/36pt "Noto Serif CJK SC"; text-align: center; margin: 0 }
h2 { font: bold 24pt/44pt "Noto Serif CJK SC"; text-align: center; margin: 0 0 5mm; letter-spacing: 0.2em }
p { margin: 0; text-indent: 2em }
.r { text-align: right; position: relative; margin-top: 8mm; padding-right: 4mm }
"""


def commission_of(price: Money) -> Money:
    """The most that an auction house may ask of the buyer in a court's sale, by the ladder of the 2004 rule."""
    steps = ((2_000_000, 5), (10_000_000, 3), (50_000_000, 2), (100_000_000, 1))
    low, total = Decimal(0), Decimal(0)
    for high, percent in steps:
        total += max(Decimal(0), min(price.yuan, Decimal(high)) - low) * percent / 100
        low = Decimal(high)
    total += max(Decimal(0), price.yuan - low) / 200
    return Money.from_yuan(round(total, 2))


def house_wide_table(deal: Deal) -> HtmlPaper:
    """An auction house's form: one row of the table holds price, rate, commission and sum."""
    fee = Money(deal.price.fen * 3 // 100)
    page = sheet(
        deal,
        """
        <h1>拍卖成交确认书</h1>
        <div class="top"><span>拍 卖 人：{disposing_unit?|山西岚畔拍卖有限责任公司}</span><span>合同编号：
        [document_number=number]</span></div>
        <div class="top"><span>买 受 人：[buyer]</span><span>签订地点：[-city]迎宾大厦</span></div>
        <div class="top"><span>委 托 人：[disposing_unit?=court]</span><span>签订时间：[bid_date=end_date]</span></div>
        <p style="margin-top:3mm">买受人于[bid_date=end_date]在拍卖人于[-city]迎宾大厦三层举行的第[-turn]期拍卖会上，
        通过公开竞价成交下列拍卖标的，依照《中华
        人民共和国拍卖法》及有关法规的规定，双方签订成交确认书如下：</p>
        <table><tr><td style="width:8mm">编号<td style="width:38mm">拍卖物名称<td style="width:11mm">数量<td>成交价
        <br>（元）
        <td style="width:13mm">佣金率<td>佣金额<br>（元）<td>总金额<br>（元）
        <tr><td>1<td>[lot_title=lot]<td>1项<td>[price]<td>3%<td>[commission=fee]<td>[total=sum]
        <tr><td colspan="2">合计金额（大写）<td colspan="5">人民币[-sum:cap]　（小写）¥[total=sum]</table>
        <p>一、买受人已交竞买保证金[-deposit]元，成交后抵作拍卖价款，其余款项于[-balance_date]前付清。</p>
        <p>二、拍卖成交价款汇入[-court_short]执行款专户，佣金汇入拍卖人账户。</p>
        <p>三、买受人逾期付款的，拍卖人有权将标的再行拍卖，原买受人应承担本次拍卖及再行拍卖的佣金，并补足差额。</p>
        <p>四、标的以现状拍卖，产能变更手续由买受人凭法院裁定自行办理，拍卖人予以协助。</p>
        <p>五、本确认书未尽事宜，按照《拍卖规则》和《竞买协议》执行。</p>
        <p>六、本确认书一式五份，自签字盖章之日起生效。</p>
        <div class="two"><div>拍卖人（章）：{disposing_unit?|山西岚畔拍卖有限责任公司}<br>拍卖师：陆宛青<br>电话：
        0357-3[-phone]@@</div>
        <div>买受人（章）：[buyer]<br>竞买号牌：[bidder_number=paddle]号<br>代理人：邵岩@@</div></div>
        """,
        stamp("山西岚畔拍卖有限责任公司", "合同专用章", left=26, top=-8, size=40),
        stamp(deal.buyer.name, left=30, top=-8, size=40, turn=8),
        number="LP拍字（" + str(deal.end_date.year) + "）第0" + deal.digits("no", 2) + "号",
        turn=deal.digits("turn", 2),
        phone=deal.digits("phone", 6),
        paddle=deal.digits("paddle", 2),
        lot="[-debtor][capacity]焦化产能指标",
        fee=fee,
        sum=deal.price + fee,
    )
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (page,), style=TABLE)


def house_capital_boxes(deal: Deal) -> HtmlPaper:
    """A form filled in by hand: three boxes with capitals and figures, commission by the legal ladder."""
    fee = commission_of(deal.price)
    page = sheet(
        deal,
        """
        <h1>拍卖成交确认书</h1>
        <div class="line"><span>确认书编号：<u>[document_number=number]</u></span><span>拍卖师：<u>苏启明</u></span>
        </div>
        <div class="line"><span>拍卖人：{disposing_unit?|晋南砚汀拍卖行有限公司}</span><span>记录员：<u>韩澄</u>
        </span></div>
        <div>买受人：<u>[buyer]</u></div><div>代理人：<u>季书远</u>　　竞买号：<u>[bidder_number=paddle]</u></div>
        <div style="text-indent:2em;margin-top:3mm"><u>[bidder_number=paddle]</u>号竞买人于<u>[bid_date=end_date:sp]
        </u>在本拍卖人举办的<u>[-city]
        涉诉资产专场</u>拍卖会上，竞得如下拍卖标的，成为该拍品的法定买受人：</div>
        <table><tr><td>标的名称<td class="hand">[lot_title=lot]
        <tr><td>成交金额<td>（大写）<span class="hand">[price_in_words=price:cap]</span><br>¥ <span class="hand">
        [price]</span>
        <tr><td>佣金额<td>（大写）<span class="hand">[-fee:cap]</span><br>¥ <span class="hand">[commission=fee]</span>
        <tr><td>总金额<td>（大写）<span class="hand">[-sum:cap]</span><br>¥ <span class="hand">[total=sum]</span>
        </table>
        <p>1、买受人应于拍卖成交之日起七日内付清全部价款和佣金。</p><p>2、《竞买协议》是本确认书的有效组成部分。</p>
        <p>3、拍卖标的系[disposing_unit?=court]委托拍卖（委托书号：[-entrust]），买受人付清全款后由该院出具法律文书。
        </p>
        <p>4、本确认书一式三份，买受人、拍卖人、委托法院各执一份。</p>
        <div class="sig"><span>买受人（签章）：</span><span>拍卖人（盖章）：@@</span><span>代理人（签字）：
        <span class="hand">季书远</span></span>
        <span>拍卖师（签字）：<span class="hand">苏启明</span></span></div>
        """,
        stamp("晋南砚汀拍卖行有限公司", left=108, top=-12, size=41, turn=-10),
        number="YT-" + deal.digits("no", 6),
        paddle="0" + deal.digits("paddle", 2),
        lot="[-debtor]焦化产能[capacity:wan]（不含焦炉）",
        entrust=f"（{deal.case_year}）{deal.court.code}法拍委字第{deal.digits('w', 2)}号",
        fee=fee,
        sum=deal.price + fee,
    )
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (page,), style=BOX)


def court_sell_off(deal: Deal) -> HtmlPaper:
    """The court itself confirms a sell-off at a fixed price, buyer and officers sign."""
    page = sheet(
        deal,
        """
        <h1>[disposing_unit=court]</h1><h2>变卖成交确认书</h2>
        <p>[disposing_unit=court]在执行[-applicant]与[-debtor]借款合同纠纷一案[case_number=case]中，因被执行人
        [-debtor]所有的
        [lot_title?=lot]经两次网络司法拍卖均流拍，于[start_date]10时起在{platform|公拍网}（www.gpai.net）公开变卖，变卖
        期为六十日，变卖价为
        人民币[-starting_price]元。</p>
        <p>[buyer]（竞买号：[bidder_number=bidder]）于[bid_date=won]以人民币{price|PRICE|[-price]元}（大写：
        [price_in_words=price:cap]）的价格买受上述
        财产，现予确认。</p>
        <p>买受人应于[-due]前将剩余价款[-balance]元付至本院案款账户。变卖财产的所有权自变卖成交裁定送达买受人时转移。
        </p>
        <div class="r">买受人（签字或盖章）：[buyer]<br>执 行 员：[-j1]<br>书 记 员：[-clerk]<br>
        [-signed:cn]@@</div>
        """.replace("PRICE", str(deal.price)),
        stamp(deal.court.full, left=104, top=16),
        lot="[capacity]焦化产能指标",
        won=after(deal.start_date, 21),
        due=after(deal.start_date, 31),
        signed=after(deal.start_date, 22),
    )
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (page,), style=COURT)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [house_wide_table, house_capital_boxes, court_sell_off]
