"""Confirmations of sale: four platforms in layouts of their own, and one that a court writes itself."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import later, part, sheet
from tests.specimens.html_paper import HtmlPaper, stamp

_SHOP_STYLE = """
.sheet { padding: 16mm 15mm; font: 10.5pt/1.7 "WenQuanYi Micro Hei", "Noto Sans CJK SC"; color: #333 }
.bar { background: #e4393c; color: white; padding: 2.5mm 5mm; display: flex; justify-content: space-between }
.bar b { font-size: 13pt; letter-spacing: 0.2em }
h1 { text-align: center; font-size: 18pt; margin: 7mm 0 1mm } .no { text-align: center; color: #999; font-size: 9pt }
dl { display: grid; grid-template-columns: 34mm 1fr; margin: 6mm 0; row-gap: 1.6mm } dt { color: #999 } dd { margin: 0 }
.deal { border-top: 0.3mm dashed #ccc; border-bottom: 0.3mm dashed #ccc; padding: 4mm 0; font-size: 11.5pt }
.deal b { color: #e4393c; font-size: 16pt } .tip { font-size: 8.5pt; color: #999; margin-top: 6mm }
"""


def shop_order(deal: Deal) -> HtmlPaper:
    """A shopping platform's printout with the look of an order page."""
    text = """
    <div class="bar"><b>{platform?|京东拍卖·司法|{platform?|京东拍卖|京东拍卖} · 司法}</b>
    <span>paimai.jd.com</span></div>
    <h1>拍卖成交确认书</h1><div class="no">确认书编号　[document_number=no]</div>
    <dl><dt>拍品名称</dt><dd>[lot_title=lot]</dd>
    <dt>处置法院</dt><dd>[disposing_unit=court_short]</dd>
    <dt>拍卖阶段</dt><dd>二拍（一拍流拍，一拍起拍价 ¥[-first]）</dd>
    <dt>起拍价 / 加价幅度</dt><dd>¥[-starting_price] / ¥[-increment]</dd>
    <dt>公告发布时间</dt><dd>[notice_date:dash] 15:20:08</dd>
    <dt>开拍时间</dt><dd>[start_date:dash] 10:00:00</dd>
    <dt>结束时间</dt><dd>[end_date:dash] 10:07:41（延时 3 次）</dd>
    <dt>竞拍成功者</dt><dd>[buyer:half]</dd>
    <dt>证件号码</dt><dd>[buyer_credit_code=buyer_code]</dd>
    <dt>竞买代码</dt><dd>[bidder_number=bidder]</dd></dl>
    <div class="deal">经公开竞价，上述用户于 [bid_date=end_date:dash] 10:07:41 以最高出价拍得本拍品，落槌价为
    <b>¥[price]</b><br>人民币大写：[price_in_words=price:cap]</div>
    <p>已冻结保证金 ¥[-deposit] 将自动转入法院账户冲抵拍卖款，尚需支付尾款 ¥[-balance]，支付截止日 [-due:dash]。
    本次拍卖不收取软件服务费。</p>
    <p class="tip">1. 本确认书由系统根据竞价结果自动生成，可在“我的拍卖—已拍下”中重复打印。<br>
    2. 标的物权属自法院拍卖成交裁定送达之日起转移，本确认书不作为权属证明。<br>3. 如对数据有疑问请联系承办法官或
    客服。</p>
    """
    seen = stamp(deal.court.full, "司法拍卖专用章", left=140, top=186, size=40, turn=-6)
    body = sheet(
        deal,
        text,
        no="JDSF" + deal.digits("order", 13),
        lot="[-debtor]关停退出的[capacity:wan]焦炭产能指标",
        first=deal.price + part(deal.price, 25),
        due=later(deal.end_date, 15),
    )
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (body + seen,), style=_SHOP_STYLE)


_GROUPED_STYLE = """
.sheet { padding: 24mm 20mm; font: 11pt/1.6 "AR PL UMing CN", "Noto Serif CJK SC" }
h1 { font: 700 19pt "Noto Serif CJK SC"; text-align: center; margin: 0 0 2mm } .site { text-align: center }
table { border-collapse: collapse; width: 100%; margin-top: 5mm } td, th { border: 0.25mm solid black; padding: 1.8mm }
th { width: 9mm; font-weight: 700; line-height: 1.3 } td.k { width: 30mm; text-align: center }
.say { text-indent: 2em } .end { text-align: right; margin-top: 16mm }
"""


def grouped_form(deal: Deal) -> HtmlPaper:
    """The courts' own assets site: three groups of rows under upright headings."""
    text = """
    <h1>网络司法拍卖成交确认书</h1><div class="site">（{platform?|人民法院诉讼资产网|人民法院诉讼资产网}
    　www.rmfysszc.gov.cn）</div>
    <table>
    <tr><th rowspan="4">标<br>的<br>信<br>息</th><td class="k">委托法院</td><td colspan="3">
    [disposing_unit=court]</td></tr>
    <tr><td class="k">执行案号</td><td colspan="3">[case_number=case]</td></tr>
    <tr><td class="k">标的名称</td><td colspan="3">[lot_title=lot]</td></tr>
    <tr><td class="k">评估价</td><td>[-appraised]元</td><td class="k">保留价</td><td>[-starting_price]元</td></tr>
    <tr><th rowspan="3">竞<br>价<br>信<br>息</th><td class="k">公告日期</td><td>[notice_date:dot]</td>
    <td class="k">竞价方式</td><td>增价拍卖</td></tr>
    <tr><td class="k">自由竞价开始</td><td>[start_date:dot] 09:30</td><td class="k">限时竞价结束</td><td>
    [end_date:dot] 11:02</td></tr>
    <tr><td class="k">出价次数</td><td>37</td><td class="k">报名人数</td><td>4</td></tr>
    <tr><th rowspan="5">成<br>交<br>信<br>息</th><td class="k">竞得人</td><td colspan="3">[buyer]</td></tr>
    <tr><td class="k">竞买号牌</td><td>[bidder_number=paddle]</td><td class="k">成交日期</td><td>
    [bid_date=end_date:dot]</td></tr>
    <tr><td class="k">成交价（小写）</td><td colspan="3">￥[price]</td></tr>
    <tr><td class="k">成交价（大写）</td><td colspan="3">人民币[price_in_words=price:round]</td></tr>
    <tr><td class="k">已交保证金</td><td>￥[-deposit]</td><td class="k">应补余款</td><td>￥[-balance]</td></tr>
    </table>
    <p class="say">竞得人应于本确认书出具之日起十个工作日内将余款汇至委托法院执行案款专户，逾期视为悔拍，保证金
    不予退还。
    标的按现状移交，产能指标后续确认、公告事宜由竞得人自行向工业和信息化主管部门申办。</p>
    <p class="end">竞得人（签章）：＿＿＿＿＿＿＿＿　　委托法院（签章）：＿＿＿＿＿＿＿＿</p>
    """
    seen = stamp(deal.buyer.name, left=62, top=222, size=38, turn=7)
    body = sheet(
        deal,
        text,
        lot="[-debtor]所有的[capacity]炼焦产能（不含设备及土地）",
        paddle=deal.digits("paddle", 4),
        appraised=deal.price + part(deal.price, 40),
    )
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (body + seen,), style=_GROUPED_STYLE)


_EXCHANGE_STYLE = """
.sheet { padding: 22mm 24mm; font: 12pt/2 FandolSong, "Noto Serif CJK SC" }
.top { border-bottom: 0.8mm double #14417b; color: #14417b; font: 700 13pt "Noto Sans CJK SC"; padding-bottom: 1mm }
h1 { font: 700 20pt FandolHei, "Noto Sans CJK SC"; text-align: center; letter-spacing: 0.15em; margin: 8mm 0 4mm }
p { margin: 0; text-indent: 2em; text-align: justify } .l p { text-indent: 0 } .foot { position: absolute; bottom: 14mm;
left: 24mm; right: 24mm; border-top: 0.2mm solid #999; font: 8pt "Noto Sans CJK SC"; color: #777; text-align: center }
"""


def exchange_block(deal: Deal) -> HtmlPaper:
    """An exchange's lawsuit-assets platform: six labelled lines, then the result as a sentence and a table-less sum."""
    text = """
    <div class="top">{platform?|北京产权交易所|北京产权交易所} · 诉讼资产网络交易平台</div><h1>竞价结果确认单</h1>
    <div class="l"><p>编　　号：[document_number=no]</p><p>处置单位：[disposing_unit=court]</p>
    <p>标的物名称：[lot_title=lot]</p><p>标的物网拍链接：https://otc.cbex.com/sfpm/ITEM.html</p>
    <p>网拍公告时间：[notice_date:slash] 17:00:00</p><p>网拍开始时间：[start_date:slash] 10:00:00</p>
    <p>网拍结束时间：[end_date:slash] 10:00:00</p></div>
    <p style="font-weight:700;text-align:center;text-indent:0">【网络竞价结果】</p>
    <p>企业名称[buyer]，统一社会信用代码[buyer_credit_code=buyer_code]，法定代表人[-buyer_head]，通过竞买号
    [bidder_number=bidder]于[bid_date=end_date]在[-court]于[platform?=site]开展的“[lot_title=lot]”项目公开竞价中，
    以最高应价胜出。</p><p>该标的网络拍卖成交价格：¥[price:yuan]（[price_in_words=price:cap]）。</p>
    <p>竞买人已缴纳的保证金¥[-deposit:yuan]在扣除应由其负担的费用后转为价款的一部分。标的物最终成交以[-court]出
    具拍卖成交裁定为准。</p>
    <p style="text-align:right;margin-top:14mm">确认时间：[-end_date] 10:21</p>
    <div class="foot">本单据由平台自动生成，仅供竞买人办理缴款及权证手续使用　　第 1 页 共 1 页</div>
    """.replace("ITEM", deal.digits("item", 7))
    seen = stamp("北京产权交易所", "网络竞价专用章", left=132, top=208, turn=5)
    body = sheet(
        deal,
        text,
        no="SFPM" + deal.digits("no", 9),
        lot="【第一次拍卖】[-city][-debtor]闲置[capacity:nian]焦化产能",
        site="北京产权交易所诉讼资产网络交易平台",
    )
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (body + seen,), style=_EXCHANGE_STYLE)


_COURT_STYLE = """
.sheet { padding: 32mm 27mm; font: 16pt/28pt FandolFang, "AR PL UMing CN" } p { margin: 0; text-indent: 2em }
h1 { font: 700 22pt/1.5 "Noto Serif CJK SC"; text-align: center; margin: 0; font-weight: 500 }
h2 { font: 700 26pt/1.8 "Noto Serif CJK SC"; text-align: center; margin: 0; letter-spacing: 0.3em }
.r { text-align: right; text-indent: 0 } .s { display: grid; grid-template-columns: 1fr 1fr; margin-top: 14mm }
.s p { text-indent: 0 }
"""


def by_the_court(deal: Deal) -> HtmlPaper:
    """A court that held the sale in its own hall writes the confirmation as a protocol that both sign."""
    text = """
    <h1>[disposing_unit=court]</h1><h2>成交确认书</h2><p class="r">[case_number=case]</p>
    <p>[bid_date=end_date]上午，本院司法技术室在本院三楼拍卖大厅对[-applicant]申请执行[-debtor]一案查封的
    [lot_title=lot]依法进行现场拍卖。第[bidder_number=paddle]号竞买人[buyer]举牌应价人民币[price:yuan]元
    （大写[price_in_words=price:cap]），三次报价后无人再加，主持人落槌，确认其为买受人。现就有关事项确认如下：</p>
    <p>一、买受人当场预交的保证金[-deposit:yuan]元抵作价款，下余[-balance:yuan]元限于[-due]前交至本院案款账户。</p>
    <p>二、逾期不交的，本院将重新拍卖，再次拍卖的价款低于原价的差额由原买受人补足。</p>
    <p>三、标的之权利以本院裁定书送达买受人时为转移之时。</p>
    <p>四、本确认书一式叁份，本院存卷两份，买受人执一份，自双方签章起生效。</p>
    <div class="s"><p>拍卖主持人：JUDGE<br>记 录 人：CLERK</p><p>买受人（盖章）：<br>委托代理人：</p></div>
    <p class="r" style="margin-top:12mm">[-end_date:cn]</p>
    """.replace("JUDGE", deal.judges[1]).replace("CLERK", deal.clerk)
    seen = stamp(deal.court.full, left=142, top=214, size=41) + stamp(deal.buyer.name, left=108, top=182, size=38)
    body = sheet(
        deal,
        text,
        lot="[-debtor]持有的[capacity]焦化产能指标",
        paddle=f"0{deal.digits('paddle', 1)}",
        due=later(deal.end_date, 10),
    )
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (body + seen,), style=_COURT_STYLE)


_HOUSE_STYLE = """
.sheet { padding: 20mm 18mm; font: 11pt/1.55 "AR PL UKai CN", "Noto Serif CJK SC" }
h1 { text-align: center; font-size: 20pt; letter-spacing: 0.25em; margin: 0 0 3mm } .two { display: flex;
justify-content: space-between } table { border-collapse: collapse; width: 100%; text-align: center; margin: 3mm 0 }
td, th { border: 0.2mm solid black; padding: 2mm 1mm } ol { padding-left: 1.6em; margin: 2mm 0 }
.sign { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; margin-top: 10mm; line-height: 2.1 }
"""


def house_with_commission(deal: Deal) -> HtmlPaper:
    """An auction house that a court instructed: commission and sum beside the hammer price, labels above."""
    commission = part(deal.price, 2)
    text = """
    <h1>拍卖成交确认书</h1>
    <div class="two"><span>拍卖人：{disposing_unit?|晋源公诚拍卖有限公司|晋源公诚拍卖有限公司}</span><span>
    No. [document_number=no]</span></div>
    <div class="two"><span>委托人：[disposing_unit?=court]（技委字第41号委托书）</span><span>签订地：
    [-city]</span></div>
    <p>买受人[buyer]于[bid_date=end_date]参加拍卖人在{platform?|公拍网|公拍网}举办的网络同步拍卖会（会次：第116期），持
    [bidder_number=paddle]号
    号牌竞得下列标的，双方依《中华人民共和国拍卖法》第五十二条签署本确认书。</p>
    <table><tr><th>序号</th><th style="width:38mm">标的</th><th>数量</th><th>落槌价（元）</th><th>佣金（2%）
    </th><th>应付合计（元）</th></tr>
    <tr><td>1</td><td>[lot_title=lot]</td><td>[capacity:ton]</td><td>[price]</td><td>[commission]</td><td>
    [total]</td></tr>
    <tr><td colspan="2">落槌价大写</td><td colspan="4">[price_in_words=price:zheng]</td></tr>
    <tr><td colspan="2">合计大写</td><td colspan="4">[-total:zheng]</td></tr></table>
    <ol><li>买受人已缴竞买保证金[-deposit]元，自动转作应付款项。</li>
    <li>落槌价余额付至委托法院账户，佣金付至拍卖人账户（太岳银行[-city]分行，账号ACCOUNT）。</li>
    <li>买受人未如约付清的，每逾期一日按应付合计的万分之五支付违约金，逾期满十五日拍卖人有权解除本确认书。</li>
    <li>标的以展示时现状为准，拍卖人对产能能否落地不作保证。</li></ol>
    <div class="sign"><div>拍卖人（章）：<br>拍卖师：邵立安（证号 1400512）<br>[-end_date:sp]</div>
    <div>买受人（章）：<br>代理人：<br>[-end_date:sp]</div></div>
    """.replace("ACCOUNT", deal.digits("house", 16))
    seen = stamp("晋源公诚拍卖有限公司", "合同专用章", left=30, top=160, size=40, turn=-10)
    body = sheet(
        deal,
        text,
        no="晋公诚确字" + deal.digits("no", 4),
        lot="[-debtor]焦化产能",
        paddle=deal.digits("paddle", 3),
        commission=commission,
        total=deal.price + commission,
    )
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (body + seen,), style=_HOUSE_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    shop_order,
    grouped_form,
    exchange_block,
    by_the_court,
    house_with_commission,
]
