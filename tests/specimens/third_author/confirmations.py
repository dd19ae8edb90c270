"""Confirmations of sales won at auction: two platforms, two auction houses, a sell-off and an exchange."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.third_author import page

_STEPS = ((2_000_000, 5), (10_000_000, 3), (50_000_000, 2), (100_000_000, 1))


def commission(price: Money) -> Money:
    """The highest commission an auction house may take, by steps of the price."""
    fen, lower = 0, 0
    for upper, percent in _STEPS:
        fen += max(0, min(price.fen, upper * 100) - lower) * percent // 100
        lower = upper * 100
    return Money(fen + max(0, price.fen - lower) // 200)


def platform_screen(deal: Deal) -> HtmlPaper:
    """A page of a court auction site printed from the browser, with its menus and the lot's figures around."""
    body = page(
        deal,
        """
        <div class="url">成交确认书-司法拍卖　　　https://auction.paimai.example/confirm/[-bidder]</div>
        <div class="nav">资产首页　司法拍卖　破产资产　<b>我的拍卖</b>　保证金　订单　帮助中心　　　你好，
        138****2071　退出</div>
        <div class="path">我的拍卖 / 已成交 / 成交确认书</div>
        <div class="side">竞买记录<br>保证金记录<br>待付尾款<br>收货地址<br>发票信息<br><br>在线咨询<br>400-622-9586
        <br>(9:00-21:00)</div>
        <div class="paper">
        <h1>网络竞价成交确认书</h1>
        <table>
        <tr><td class="k">拍品</td><td colspan="3" class="lot">[lot_title=lot]</td></tr>
        <tr><td class="k">处置法院</td><td>[disposing_unit=court]</td><td class="k">案　　号</td>
        <td>[case_number=case:half]</td></tr>
        <tr><td class="k">发布平台</td><td>[platform]</td><td class="k">发布时间</td><td>[notice_date:dash] 09:31</td>
        </tr>
        <tr><td class="k">竞价开始</td><td>[start_date:dash] 10:00:00</td><td class="k">竞价结束</td>
        <td>[end_date:dash] 10:07:42<br><small>（含延时 3 次）</small></td></tr>
        <tr><td class="k">竞买代码</td><td>[bidder_number=bidder]</td><td class="k">出价次数</td><td>27 次 / 4 人报名
        </td></tr>
        <tr><td class="k">竞得人</td><td colspan="3">[buyer]（统一社会信用代码 [buyer_credit_code=buyer_code]）</td>
        </tr>
        <tr><td class="k">起 拍 价</td><td>¥[-starting_price:comma]</td><td class="k">保 证 金</td>
        <td>¥[-deposit:comma]</td></tr>
        <tr><td class="k">成 交 价</td><td colspan="3"><span class="red">¥[price:comma]</span>
        <small>人民币[price_in_words=price:cap]</small></td></tr>
        </table>
        <p>上列竞得人以本次竞价最高出价，于[bid_date=end_date:cn]取得拍品。请在公告载明的期限内，
        将扣除保证金后的剩余价款
        （¥[-balance:comma]）付至法院指定账户。拍品权属以法院制作并送达的成交裁定为准，本页不作为权属凭证。</p>
        <p class="g">软件服务费：¥0.00　　评估价：¥EVAL　　围观 3816 次</p>
        </div>
        <div class="foot">关于我们 | 联系客服 | 用户协议 | 隐私政
        策　　京ICP备00000000号　　　[-ruling_date:slash] 14:25　　1/1</div>
        """.replace("EVAL", f"{(deal.starting_price.fen * 10 // 7) // 100:,}.00"),
        {"lot": "[-debtor]名下[capacity]焦化产能指标"},
    )
    body += stamp(deal.court.full, "", left=146, top=146, size=40)
    return HtmlPaper(
        Kind.AUCTION_CONFIRMATION,
        (body,),
        style="""
        section.sheet { font: 10.5pt "WenQuanYi Micro Hei"; color: #333 }
        .url { position: absolute; left: 10mm; top: 6mm; font-size: 7.5pt; color: #777 }
        .nav { position: absolute; left: 0; top: 14mm; width: 198mm; padding: 2mm 6mm; background: #c81623;
          color: #fff }
        .path { position: absolute; left: 10mm; top: 27mm; font-size: 8.5pt; color: #999 }
        .side { position: absolute; left: 8mm; top: 38mm; width: 24mm; font-size: 9pt; line-height: 2.1; color: #666 }
        .paper { position: absolute; left: 36mm; top: 36mm; width: 158mm; border: 0.3mm solid #ddd; padding: 3mm 4mm }
        h1 { font-size: 17pt; text-align: center; color: #c81623; margin: 2mm 0 4mm }
        table { width: 158mm; border-collapse: collapse; table-layout: fixed }
        td { border-top: 0.2mm dotted #aaa; padding: 2.2mm 1mm; line-height: 1.5; vertical-align: top }
        td.k { width: 19mm; color: #999 } td.lot { font-weight: bold } .red { color: #c81623; font-size: 15pt }
        p { line-height: 1.8 } .g { color: #999; font-size: 9pt }
        .foot { position: absolute; left: 10mm; top: 286mm; font-size: 7.5pt; color: #999 }
        """,
    )


def sentence_form(deal: Deal) -> HtmlPaper:
    """An online confirmation almost all in one long sentence, boxed, no fields but the number and the times."""
    body = page(
        deal,
        """
        <div class="box"><div class="t">竞 价 成 功 确 认 书</div><div class="n">编号：{document_number|NUMBER}</div>
        <p>标的：[lot_title=lot]</p>
        <p>公告时间：[notice_date:slash] 16:20:11　～　开拍：[start_date:slash] 10:00:00　～　落槌：
        [end_date:slash] 10:15:33</p>
        <div class="bar">竞价结果</div>
        <p>兹确认：[disposing_unit=court]在[platform]公开处置的上述标的，由法定代表人为[-buyer_head]、
        统一社会信用代码为
        [buyer_credit_code=buyer_code]的[buyer]，持[bidder_number=bidder]号竞买号，于[bid_date=end_date]以
        [price:wan]元（大写[price_in_words=price:round]）的价格胜出，高于保留价[-starting_price:wan]元。</p>
        <p>委托出价的，由委托人承担后果。胜出用户应依《竞买须知》在十五日内补足余款，逾期未付的，
        所缴[-deposit:wan]元保证金不予退还，并承担重新拍卖的差价。</p>
        <p>标的最终归属，以[-court_short]出具的裁定文书为准。</p>
        <div class="sign">竞得人（签章）：<br><br>日期：　　　　年　　月　　日</div></div>
        """.replace("NUMBER", "WP" + deal.digits("confirmation", 11)),
        {"lot": "【第二次拍卖】[capacity:nian_chan]焦化产能（所有权人：[-debtor]）"},
    )
    body += stamp(deal.buyer.name, left=132, top=196, size=40)
    return HtmlPaper(
        Kind.AUCTION_CONFIRMATION,
        (body,),
        style="""
        section.sheet { font: 13pt/1.95 "Noto Sans CJK SC"; color: #3a3a3a }
        .box { position: absolute; left: 18mm; top: 20mm; width: 160mm; padding: 6mm; background: #fff8e6;
          border: 0.4mm dotted #f0a020 }
        .t { color: #d4281c; font-size: 21pt; text-align: center; border-bottom: 0.6mm solid #d4281c }
        .n { text-align: right; font-size: 9.5pt } p { margin: 1mm 0 }
        .bar { background: #f6d9a0; padding: 0 3mm; font-weight: bold } .sign { margin: 14mm 0 14mm 84mm;
          line-height: 1.5 }
        """,
    )


def hammer_record(deal: Deal) -> HtmlPaper:
    """An auction house's confirmation: party lines, a box of price, commission and total, the hammer's record."""
    fee = commission(deal.price)
    body = page(
        deal,
        """
        <div class="w"><div class="en">SHANXI LANZHOU AUCTION CO., LTD.</div><h1>拍卖成交确认书</h1>
        <div class="no">确认书号　{document_number|NUMBER}</div>
        <table class="p"><tr><td>拍 卖 人：[disposing_unit=house]</td><td>主持拍卖师：温志诚（证号 1400217）</td></tr>
        <tr><td>委 托 人：[disposing_unit?=court]</td><td>记 录 员：邵宛青</td></tr>
        <tr><td>买 受 人：[buyer]</td><td>代 理 人：贺云峰</td></tr>
        <tr><td>竞买号牌：[bidder_number=plate]</td><td>拍卖地点：太原市迎泽大街 229 号四层</td></tr></table>
        <p>根据《中华人民共和国拍卖法》，上列买受人在拍卖人[bid_date=end_date]上午举行的司法委托拍卖会上，
        经三次报价无人加价，
        击槌成交，竞得下列标的：</p>
        <p class="lot">[lot_title=lot]</p>
        <table class="m">
        <tr><th></th><th>大　　写</th><th>小　　写（元）</th></tr>
        <tr><th>落槌价</th><td>[price_in_words=price:cap]</td><td class="a">[price:comma]</td></tr>
        <tr><th>买受人佣金</th><td>[-fee:cap]</td><td class="a">[commission=fee:comma]</td></tr>
        <tr><th>应付总额</th><td>[-sum:cap]</td><td class="a">[total=sum:comma]</td></tr>
        </table>
        <p>一、已交竞买保证金 [-deposit:comma] 元冲抵佣金后余额转作价款。二、
        其余款项于七日内汇入法院司法拍卖专用账户（户名：
        [-court_short]；账号：ACC）。三、买受人逾期的，按《拍卖法》第三十九条处理。四、《竞买协议》、
        拍卖规则为本确认书组成部分。
        五、委托书文号：（CASEYEAR）城法技委字第 45 号。</p>
        <table class="s"><tr><td>拍卖人（盖章）：</td><td>买受人（签字、盖章）：</td></tr></table></div>
        """.replace("NUMBER", f"LZP-{deal.end_date.year}-" + deal.digits("hammer", 3))
        .replace("CASEYEAR", str(deal.case_year))
        .replace("ACC", deal.digits("court account", 19)),
        {
            "house": "山西岚舟拍卖行有限公司",
            "plate": deal.digits("plate", 3),
            "lot": "[-debtor]持有的焦化产能[capacity:wan]（无形资产，不含焦炉及附属设施）",
            "fee": fee,
            "sum": deal.price + fee,
        },
    )
    body += stamp("山西岚舟拍卖行有限公司", "", left=44, top=196, size=40)
    body += stamp(deal.buyer.name, "", left=118, top=192, size=40, turn=-8)
    return HtmlPaper(
        Kind.AUCTION_CONFIRMATION,
        (body,),
        style="""
        section.sheet { font: 11.5pt/1.75 "AR PL UMing CN" }
        .w { position: absolute; left: 22mm; top: 18mm; width: 166mm }
        .en { text-align: center; font: 8pt "DejaVu Sans"; letter-spacing: 0.5mm; color: #777 }
        h1 { font: 22pt "Noto Serif CJK SC"; text-align: center; margin: 1mm 0; letter-spacing: 2mm }
          .no { text-align: right }
        .p { width: 166mm; border-top: 0.4mm solid #000; border-bottom: 0.4mm solid #000 }
        .p td { width: 50%; padding: 0.5mm 0; vertical-align: top }
        p { text-indent: 2em; margin: 2mm 0 } .lot { font: 13pt/1.6 "AR PL UKai CN"; padding: 0 8mm; text-indent: 0 }
        .m { width: 166mm; border-collapse: collapse } .m th, .m td { border: 0.3mm solid #000; padding: 1.5mm 2mm;
          font-weight: normal } .a { text-align: right } .s { width: 166mm; margin-top: 8mm } .s td { width: 50% }
        """,
    )


def landscape_list(deal: Deal) -> HtmlPaper:
    """A wide confirmation of an auction house: one ruled row under eight headings, sums below, clauses small."""
    fee = Money(deal.price.fen * 15 // 1000)
    body = page(
        deal,
        """
        <div class="w"><h1>晋源通拍卖有限责任公司成交确认书（第二联·买方）</h1>
        <table class="h"><tr><td>合同编号：{document_number|NUMBER}</td><td>签约地：[-county]</td><td>拍卖会：
        第 31 期（网络同步）</td>
        <td>签约时间：[bid_date?=end_date:dot]</td></tr></table>
        <table class="m"><tr><th>序号</th><th>拍卖标的</th><th>数量</th><th>评估价（元）</th><th>成交价（元）</th>
        <th>佣金率</th>
        <th>佣金（元）</th><th>应付合计（元）</th></tr>
        <tr><td>1</td><td class="l">[lot_title=lot]</td><td>1 项</td><td>EVAL</td><td>[price:comma]</td><td>1.5%</td>
        <td>[commission=fee:comma]</td><td>[total=sum:comma]</td></tr>
        <tr><td></td><td class="l">（以下空白）</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
        <tr><td colspan="2">合计（大写）</td><td colspan="6" class="l">成交价 [price_in_words=price:cap]；
        佣金 [-fee:cap]</td></tr>
        </table>
        <p>出卖方（拍卖人）[disposing_unit=house]与买受方[buyer]（社会信用代码[buyer_credit_code=buyer_code]，竞买序号
        [bidder_number=number]）就上表标的达成一致：买受方自签字之日起五日内付清，保证金[-deposit:yuan]元可抵；标的由
        [disposing_unit?=court]（执行案号[case_number=case]）裁定过户，过户税费由买受方负担；买受方反悔的，
        保证金抵偿佣金及损失。
        双方因本书发生争议，
        由拍卖人住所地法院管辖。</p>
        <table class="s"><tr><td>拍卖人：（章）<br>地址：太原市长风街 115 号<br>电话：0351-7021888</td><td>买受人：
        （章）<br>
        法定代表人或代理人：<br>地址：[-buyer_address]</td><td>见证：　[-court_short]<br>监拍人：[-judge3]<br></td>
        </tr></table></div>
        """.replace("NUMBER", f"JYT{deal.end_date.year}-31-" + deal.digits("landscape", 2)).replace(
            "EVAL", f"{deal.price.fen // 80:,}.00"
        ),
        {
            "house": "晋源通拍卖有限责任公司",
            "number": deal.digits("bidder four", 2),
            "lot": "[-debtor]（被执行人）所有之[capacity:wide]焦化产能",
            "fee": fee,
            "sum": deal.price + fee,
        },
    )
    body += stamp("晋源通拍卖有限责任公司", "合同专用章", left=44, top=120, size=38, turn=6)
    return HtmlPaper(
        Kind.AUCTION_CONFIRMATION,
        (body,),
        landscape=True,
        style="""
        section.sheet { font: 11pt/1.7 "FandolSong" }
        .w { position: absolute; left: 18mm; top: 16mm; width: 260mm }
        h1 { font: 18pt/1.4 "FandolHei"; text-align: center; margin: 0 0 3mm } .h { width: 260mm } .h td { width: 25% }
        .m { width: 260mm; border-collapse: collapse } .m td, .m th { border: 0.3mm solid #222; padding: 2mm 1.5mm;
          text-align: center; font-weight: normal } .m th { background: #e8e8e8 } .m td.l { text-align: left }
        p { text-indent: 2em } .s { width: 260mm } .s td { width: 33%; vertical-align: top }
        """,
    )


def sell_off(deal: Deal) -> HtmlPaper:
    """A certificate-like confirmation of a sell-off (变卖) with a frame, the date under the stamp."""
    body = page(
        deal,
        """
        <div class="frame"><div class="inner"><h1>变卖成交确认书</h1>
        <p class="c">（网络司法变卖）</p>
        <p>[buyer]：</p>
        <p class="i">[disposing_unit=court]于[start_date]10时起，在[platform]依法公开变卖[lot_title=lot]。变卖期内，
        你单位
        （用户编号{bidder_number|BIDDER}）于[bid_date=bid]应价并以最高价人民币[price_in_words=price:cap]
        （小写[price:comma]元）成交。变卖期至[end_date=late]届满。</p>
        <p class="i">前两次拍卖（一拍起拍价 HIGHER 元、二拍起拍价 SECOND 元）均因无人出价流拍。</p>
        <p class="i">所交变卖预缴款[-deposit:comma]元自动转为价款。请持本确认书到执行局 312 室办理后续手续，
        余款付清并经裁定后，
        产能方告移转。</p>
        <div class="d">承办人：[-judge1]　电话：0351-6818216<br><br>[-bid:cn]</div></div></div>
        """.replace("BIDDER", deal.bidder)
        .replace("HIGHER", f"{deal.starting_price.fen // 56:,}.00")
        .replace("SECOND", f"{deal.starting_price.fen // 70:,}.00"),
        {
            "bid": deal.end_date,
            "late": deal.ruling_date,
            "lot": "[-debtor]所有的[capacity]焦化产能指标及对应排污总量",
        },
    )
    body += stamp(deal.court.full, left=126, top=192, size=42)
    return HtmlPaper(
        Kind.AUCTION_CONFIRMATION,
        (body,),
        style="""
        section.sheet { font: 15pt/2 "FandolKai" }
        .frame { position: absolute; left: 16mm; top: 24mm; width: 172mm; height: 236mm; border: 1.6mm solid #b98a2f;
          padding: 2mm }
        .inner { border: 0.3mm solid #b98a2f; height: 224mm; padding: 6mm 12mm }
        h1 { font: 27pt/1.5 "Noto Serif CJK SC"; text-align: center; color: #a5241f; margin: 3mm 0 0 }
        .c { text-align: center; margin: 0; font-size: 12pt } p { margin: 2mm 0 } .i { text-indent: 2em }
        .d { text-align: right; margin-top: 10mm; line-height: 1.6 }
        """,
    )


def exchange_notice(deal: Deal) -> HtmlPaper:
    """An exchange's result confirmation: vertical group cells on the left, values in a two-level table."""
    body = page(
        deal,
        """
        <div class="w"><div class="top">临晋产权交易中心<span>诉讼资产交易平台</span></div>
        <div class="t">竞得确认书</div><div class="n">文件编号 {document_number|NUMBER}</div>
        <table>
        <tr><td class="v" rowspan="4">标<br>的<br>信<br>息</td><td class="k">项目名称</td>
        <td colspan="3">[lot_title=lot]</td></tr>
        <tr><td class="k">委托处置单位</td><td colspan="3">[disposing_unit=court_short]</td></tr>
        <tr><td class="k">挂网日期</td><td>[notice_date]</td><td class="k">挂牌底价</td><td>[-starting_price:wan]元
        </td></tr>
        <tr><td class="k">竞价时段</td><td colspan="3">[start_date] 9:30 — [end_date] 9:30（自由报价期），
        其后进入 5 分钟限时报价</td></tr>
        <tr><td class="v" rowspan="4">竞<br>得<br>结<br>果</td><td class="k">竞得单位</td><td colspan="3">[buyer]</td>
        </tr>
        <tr><td class="k">应价号</td><td>[bidder_number=bidder]</td><td class="k">竞得日</td><td>[bid_date=end_date]
        </td></tr>
        <tr><td class="k">竞得价款</td><td colspan="3">小写：[price:yuan] 元<br>大写：[price_in_words=price:round]
        </td></tr>
        <tr><td class="k">报价轮次</td><td>第 19 轮（加价 [-increment:yuan] 元/次）</td><td class="k">参与家数</td>
        <td>3</td></tr>
        <tr><td class="v" rowspan="3">费<br>用</td><td class="k">交易服务费</td>
        <td colspan="3">[commission?=fee:comma] 元（由中心另行开票，不计入价款）</td></tr>
        <tr><td class="k">保证金处理</td><td colspan="3">[-deposit:comma] 元，划付委托处置单位</td></tr>
        <tr><td class="k">余款期限</td><td colspan="3">竞得日后第十日 17:00 前</td></tr>
        </table>
        <p>本确认书由平台依竞价日志生成，经本中心核对。竞得单位凭本书与委托处置单位联系。
        本案执行依据及执行案号（[case_number=case2]）
        见项目公告。</p><div class="d">临晋产权交易中心<br>[-balance_date]</div></div>
        """.replace("NUMBER", "LJCQ-SS-" + deal.digits("exchange", 6)),
        {"fee": Money(deal.price.fen // 200), "lot": "关于[-debtor][capacity:ton]焦化产能使用权项目"},
    )
    body += stamp("临晋产权交易中心", "交易鉴证章", left=150, top=166, size=40)
    return HtmlPaper(
        Kind.AUCTION_CONFIRMATION,
        (body,),
        style="""
        section.sheet { font: 11pt/1.6 "WenQuanYi Zen Hei" }
        .w { position: absolute; left: 20mm; top: 18mm; width: 170mm }
        .top { background: #1d5a8a; color: #fff; padding: 2mm 4mm; font-size: 14pt }
        .top span { font-size: 9pt; margin-left: 4mm }
        .t { font-size: 20pt; text-align: center; margin-top: 4mm } .n { text-align: center; color: #666;
          font-size: 9pt }
        table { width: 170mm; border-collapse: collapse; margin-top: 3mm } td { border: 0.25mm solid #1d5a8a;
          padding: 1.8mm }
        td.v { width: 7mm; text-align: center; background: #e6eff6 } td.k { width: 28mm; color: #1d5a8a;
          text-align: center }
        .d { text-align: right; margin-top: 8mm }
        """,
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    platform_screen,
    sentence_form,
    hammer_record,
    landscape_list,
    sell_off,
    exchange_notice,
]
