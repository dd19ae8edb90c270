"""Confirmations of sales: auction houses' forms, a county court's own paper, platforms and exchanges of property."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.tools import (
    FANG,
    HEI,
    KAI,
    SONG,
    earlier_years,
    later,
    seal,
    share,
    tonnage_in_capitals,
)
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field, fill


def house_underlined(deal: Deal) -> HtmlPaper:
    """A small auction house of 2013 to 2015 fills in its pre-printed confirmation by hand."""
    house = deal.pick("house", ("山西恒槐拍卖有限公司", "晋中德鸣拍卖行有限公司", "山西汇垣拍卖有限责任公司"))
    day = earlier_years(deal.end_date, 4)
    fee = share(deal.price, 1)
    extra: dict[str, Field] = {
        "house": house,
        "no": f"{house[2:4]}拍成字〔{day.year}〕第{deal.digits('n', 3)}号",
        "day": day,
        "fee": fee,
        "total": deal.price + fee,
        "plate": deal.digits("plate", 2),
        "lot": "[-debtor][capacity:nian]焦化产能",
        "meeting": later(day, -19),
    }
    sheet = fill(
        deal,
        """
        <h1>[disposing_unit?=house]</h1><h2>拍卖成交确认书</h2>
        <div class="no">编号：[document_number=no]</div>
        <p>竞买人<u>　[buyer]　</u>（号牌：<u>　[bidder_number=plate]　</u>号）于<u>　[bid_date=day:sp]　</u>参加
        本公司受<u>　[disposing_unit?=court_short]　</u>委托、依据<u>　[-meeting:ar]　</u>《山西经济日报》刊登的拍卖公
        告所举办
        的拍卖会，经公开举牌竞价，拍卖师三次报价后落槌，以最高应价竞得下列标的，成为该标的的买受人。</p>
        <p>一、拍卖标的：<u>　[lot_title=lot]　</u>。</p>
        <p>二、落槌价（成交价款）：人民币（大写）<u>　[price_in_words=price:zheng]　</u>，
        小写<u>　￥[price:comma]　</u>元。</p>
        <p>三、拍卖佣金：按成交价款的<u>　1　</u>%计收，计人民币<u>　[commission=fee:comma]　</u>元，由买受人承担。</p>
        <p>四、以上两项合计应付人民币<u>　[total:comma]　</u>元。买受人已交竞买保证金<u>　[-deposit:comma]　</u>元自动
        转为价款的一部分，其余款项于本确认书签署之日起<u>　10　</u>个工作日内汇入委托法院指定账户，佣金同日汇入拍卖人
        账户。</p>
        <p>五、买受人逾期不付的，保证金不予退还，委托人有权对标的再行拍卖，再行拍卖的价款低于本次价款的，差额由原买受
        人补足。</p>
        <p>六、标的以现状交付，产能的核准、变更手续由买受人自行向主管部门申办，拍卖人不作任何担保。</p>
        <p>七、本确认书一式叁份，拍卖人、买受人、委托人各执壹份，经签字盖章后生效。</p>
        <table><tr><td>拍卖人（章）：<br><br>拍卖师：AUC　　记录：REC</td>
        <td>买受人（签章）：<br><br>委托代理人：AGT</td></tr></table>
        <div class="no">[-day:ar]</div>
        """.replace("AUC", deal.judges[0])
        .replace("REC", deal.clerk)
        .replace("AGT", deal.buyer.head),
        extra,
    )
    style = f"""
    .sheet {{ padding: 24mm 24mm; font: 13pt/27pt {SONG} }}
    h1 {{ font: 700 18pt {HEI}; text-align: center; margin: 0 }}
    h2 {{ font: 700 22pt {SONG}; text-align: center; letter-spacing: .2em; margin: 3mm 0 5mm }}
    .no {{ text-align: right }} p {{ margin: 0; text-indent: 2em }} u {{ font-family: {KAI} }}
    table {{ width: 100%; margin-top: 8mm }} td {{ width: 50%; vertical-align: top }}
    """
    mark = stamp(house, "业务专用章", left=36, top=228, turn=-6)
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (sheet + mark,), None, style)


def county_sell_off(deal: Deal) -> HtmlPaper:
    """A court confirms a sell-off (变卖) in running sentences on its own paper, two copies, no platform form."""
    day = deal.end_date
    extra: dict[str, Field] = {
        "lot": "[-debtor]名下[capacity:ton]焦炭生产能力（产能指标）",
        "tons": tonnage_in_capitals(deal),
    }
    sheet = fill(
        deal,
        """
        <p class="c">[disposing_unit=court_short]</p><p class="t">变卖成交确认书</p>
        <p class="n">[case_number=case]</p>
        <p>本院执行[-applicant]申请执行[-debtor]借款合同纠纷一案，对被执行人所有的[lot_title=lot]（计[-tons]）先后两次
        上网拍卖，
        均因无人出价而流拍。根据申请执行人的申请，本院于[notice_date]在[platform]发布变卖公告，变卖价为第二次拍卖的保
        留价，
        即[-starting_price:yuan]元，变卖期六十日，自[start_date]十时起算。</p>
        <p>变卖期内，[buyer]（统一社会信用代码：[buyer_credit_code=buyer_code]）按规定足额交纳保证金[-deposit:yuan]元
        ，报名号
        为[bidder_number=bidder]，并于[bid_date=end_date]以[price:yuan]元（人民币[price_in_words=price:cap]）应买，
        二十四小时竞价程序内无其他竞买人加价，应买有效。</p>
        <p>本院现予确认：上述标的由[buyer]买受。买受人应于十五日内将余款[-balance:yuan]元付至本院案款账户，
        逾期不付，视为悔买，保证金不予退还。本确认书不作为权属变动的依据，标的之转移以本院裁定送达为准。</p>
        <p>特此确认。</p>
        <p class="r" style="margin-top: 9mm">执行员　JUDGE</p><p class="r">SEAL[-day:cn]</p>
        <p class="l" style="margin-top: 6mm">买受人（或代理人）签收：__________　　　年　　月　　日</p>
        """.replace("JUDGE", "　".join(deal.judges[1])).replace("SEAL", seal(deal.court.full, turn=7)),
        {**extra, "day": later(day, 1)},
    )
    style = f"""
    .sheet {{ padding: 26mm 26mm; font: 15pt/27pt {FANG} }} p {{ margin: 0; text-indent: 2em; text-align: justify }}
    .c {{ font: 700 22pt/1.6 {SONG}; text-align: center; text-indent: 0 }}
    .t {{ font: 700 25pt/1.7 {SONG}; text-align: center; text-indent: 0; letter-spacing: .2em }}
    .n, .r {{ text-align: right; text-indent: 0 }} .l {{ text-indent: 0 }}
    """
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (sheet,), None, style)


def litigation_assets_print(deal: Deal) -> HtmlPaper:
    """A court clerk prints the result page of the litigation-assets site: columns without rules, small grey foot."""
    extra: dict[str, Field] = {
        "site": "人民法院诉讼资产网",
        "lot": "【二拍】[-debtor][capacity:ta]焦化产能置换指标",
        "no": "SSZC" + deal.digits("no", 12),
    }
    sheet = fill(
        deal,
        """
        <div class="top"><b>[platform=site]</b><span>www.rmfysszc.gov.cn</span></div>
        <h1>网络司法拍卖成交确认书</h1>
        <div class="kv"><i>确认书号</i><span>[document_number=no]</span><i>处置法院</i><span>[disposing_unit=court]
        </span>
        <i>标的</i><span>[lot_title=lot]</span><i>发布日期</i><span>[notice_date:dash]</span>
        <i>起拍价</i><span>[-starting_price]元</span><i>竞价时段</i><span>
        [start_date:dash] 10:00:00 —— [end_date:dash] 10:07:41
        （延时 2 次）</span><i>竞得者</i><span>[buyer]</span><i>证照号码</i><span>[buyer_credit_code=buyer_code]</span>
        <i>竞买代码</i><span>[bidder_number=bidder]</span><i>成交时间</i><span>[bid_date=end_date:dash] 10:07:41</span>
        <i>成交金额</i><span>￥[price]</span><i></i><span>（[price_in_words=price:cap]）</span>
        <i>出价次数</i><span>27 次（3 人报名，1 人设置提醒）</span></div>
        <p>以上竞得者已与处置法院完成线上确认。竞得者应于成交后十日内付清余款￥[-balance]（保证金￥[-deposit]已冻结），
        并持本确认书、付款凭证及身份证明到处置法院办理交割。标的物的最终归属以处置法院出具的成交裁定为准。</p>
        <div class="foot">打印时间 [-ruling_date:dash] 09:12　第 1 页 / 共 1 页</div>
        """,
        extra,
    )
    style = f"""
    .sheet {{ padding: 18mm 22mm; font: 10.5pt/1.7 {HEI}; color: #222 }}
    .top {{ display: flex; justify-content: space-between; color: #a11; border-bottom: .5mm solid #a11 }}
    h1 {{ font-size: 17pt; text-align: center; margin: 10mm 0 8mm; font-weight: 400 }}
    .kv {{ display: grid; grid-template-columns: 26mm 1fr; row-gap: 2.2mm }}
    .kv i {{ font-style: normal; color: #777 }}
    p {{ margin-top: 10mm; font-size: 9.5pt; color: #444 }}
    .foot {{ position: absolute; bottom: 10mm; font-size: 8pt }}
    """
    return HtmlPaper(
        Kind.AUCTION_CONFIRMATION, (sheet + stamp(deal.court.full, left=136, top=190, turn=3),), None, style
    )


def several_lots(deal: Deal) -> HtmlPaper:
    """An auction house lists three lots of one sale on a broad sheet, of which one is capacity; sums for that one."""
    house = deal.pick("h", ("山西中岚拍卖有限公司", "吕梁众诚拍卖有限公司"))
    day = earlier_years(deal.end_date, 2)
    rival = share(deal.price, 3)
    fee = share(deal.price, 2)
    extra: dict[str, Field] = {
        "house": house,
        "no": f"{day.year}-{deal.digits('x', 2)}-CJ",
        "day": day,
        "fee": fee,
        "total": deal.price + fee,
        "rival": rival,
        "other": share(rival, 80),
        "plate": "0" + deal.digits("pl", 2),
        "lot": "[-debtor]焦化产能（[capacity]，无实物）",
    }
    sheet = fill(
        deal,
        """
        <h1>[disposing_unit?=house]拍卖成交确认书</h1>
        <div class="h"><span>确认书编号：[document_number=no]</span><span>拍卖日期：[bid_date=day:dot]</span>
        <span>委托方：[disposing_unit?=court]</span><span>拍卖地点：[-city]迎宾馆三楼会议室</span></div>
        <table><tr><th>拍卖序号</th><th>标的名称</th><th>买受人</th><th>号牌</th><th>成交价（元）</th><th>佣金（2%）
        </th>
        <th>价款及佣金合计（元）</th></tr>
        <tr><td>1</td><td>洗煤设备一批（含跳汰机、浓缩机，详见清单）</td><td colspan="5">流　　拍（保留价[-rival]元）
        </td></tr>
        <tr><td>2</td><td>[lot_title=lot]</td><td>[buyer]</td><td>[bidder_number=plate]</td><td>[price]</td>
        <td>[commission=fee]</td><td>[total]</td></tr>
        <tr><td>3</td><td>推土机两台、装载机一台</td><td colspan="5">撤　　拍（评估价[-other]元）</td></tr>
        <tr><td colspan="2">成交价大写</td><td colspan="5">人民币[price_in_words=price:round]</td></tr></table>
        <p>一、上表第2号标的由[buyer]竞得，买受人对标的现状及瑕疵已充分了解并予认可。二、价款分三次付清：签署本确认书
        时以保证金
        [-deposit]元抵付首笔；三十日内付至成交价的六成；余额于九十日内付清。价款未付清前，不出具成交裁定。三、本确认书
        与拍卖规则、
        竞买登记表具有同等效力。</p>
        <div class="h"><span>拍卖人：（盖章）</span><span>主槌拍卖师：A</span><span>买受人：（盖章）</span><span>经办
        ：B</span>
        </div>
        """.replace("：A<", f"：{deal.judges[0]}<").replace("：B<", f"：{deal.clerk}<"),
        extra,
    )
    style = f"""
    .sheet {{ padding: 16mm 18mm; font: 11pt/1.7 {SONG} }} h1 {{ font: 700 17pt {SONG}; text-align: center }}
    .h {{ display: flex; justify-content: space-between; margin: 3mm 0 }}
    table {{ border-collapse: collapse; width: 100% }}
    td, th {{ border: .3mm solid #000; padding: 1.5mm; font-size: 10.5pt }}
    td:nth-child(3) {{ max-width: 36mm }} p {{ text-indent: 2em; line-height: 2 }}
    """
    mark = stamp(house, "合同专用章", left=38, top=148, turn=10)
    return HtmlPaper(Kind.AUCTION_CONFIRMATION, (sheet + mark,), None, style, landscape=True)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [house_underlined, county_sell_off, litigation_assets_print, several_lots]
