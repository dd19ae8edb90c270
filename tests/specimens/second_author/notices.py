"""Auction notices: two platform notices, a newspaper notice of an auction house, a fixed-price sale, a second round."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.paper import Cell, Heading, Line, Paper, Para, Rule, Space, Stamp, Table
from tests.specimens.phrases import fill, script
from tests.specimens.second_author.helpers import Extra, later, phone

KIND = Kind.AUCTION_NOTICE


def full_notice(deal: Deal) -> Paper:
    """The usual long notice with conditions, viewing dates, accounts and supervision numbers; two pages."""
    extra: Extra = {"lot": "[-debtor]名下[capacity]焦化产能指标", "appraised": Money(deal.starting_price.fen // 7 * 10)}
    blocks = script(
        deal,
        """
        #(size=18 face=hei) [court]关于

        #(size=18 face=hei) [-debtor]焦化产能指标（第一次拍卖）的公告

        [-court]将于[start_date]10时至[end_date]10时止（延时的除外）在[-court]淘宝网司法拍卖网络平台上（网址：sf.taobao.com/0357/01，
        户名：[-court]）进行公开拍卖活动，现公告如下：

        一、拍卖标的：[lot_title=lot]（执行案号：[case_number=case]）。

        评估价：[-appraised:yuan]元，起拍价：[starting_price:yuan]元，保证金：[deposit:yuan]元，
        增价幅度：[increment:yuan]元。

        二、竞买人条件：凡具备完全民事行为能力的公民、法人和其他组织均可参加竞买；
        因产能转让须符合国家及我省产业政策，竞买人应自行向主管部门了解受让条件。

        三、咨询、展示看样的时间与方式：自即日起至拍卖开始前接受咨询（双休日除外），标的物所在地：[-debtor_address]。

        四、本次拍卖活动设置延时出价功能，在拍卖活动结束前，每最后5分钟如果有竞买人出价，就自动延迟5分钟。

        五、拍卖方式：设有保留价的增价拍卖方式，不到保留价不成交，保留价等于起拍价。

        六、标的物以实物现状为准，现有焦炉2座65孔、占地约210亩、库存设备等不在拍卖范围，
        产能过户能否办理由竞买人自行确认，法院不作担保。

        七、竞买人在拍卖竞价前请在淘宝系统内按起拍价冻结相应保证金。成交后，
        余款在拍卖成交后10日内缴入法院指定账户（户名：[-court]，开户银行：太岳银行[-county]支行，账号：ACCOUNT）。

        八、对上述标的权属有异议者，请于拍卖开始前与本院联系。优先购买权人未参加竞买的，视为放弃。

        咨询电话：PHONE_A（JUDGE法官）　　监督电话：PHONE_B

        >(pad=2) [notice_date:cn]
        """.replace("ACCOUNT", deal.digits("nacc", 18))
        .replace("PHONE_A", phone(deal, "na"))
        .replace("PHONE_B", phone(deal, "nb"))
        .replace("JUDGE", deal.judges[0]),
        extra,
    )
    return Paper(KIND, (*blocks, Stamp(deal.court.full, dy=-6)), size=13, footer="{page}")


def lots_in_table(deal: Deal) -> Paper:
    """The terms stand in a table; the court speaks in the first person; a mortgagee and its loan besides."""
    extra: Extra = {"lot": "[-debtor:half]焦化产能[capacity:wan]"}
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("标的", "起拍价（元）", "保证金（元）", "加价幅度（元）"),
        (
            fill(deal, "[lot_title=lot]", extra),
            fill(deal, "[starting_price:comma]"),
            fill(deal, "[deposit]"),
            fill(deal, "[increment]"),
        ),
    )
    top = script(
        deal,
        """
        #(size=22 face=song) [court]

        ##(face=hei size=26) 拍卖公告

        > [case_number=case4]

        本院在执行[-applicant]与[-debtor]等金融借款合同纠纷一案中，
        决定对被执行人的下列财产在京东网司法拍卖平台（sifa.jd.com）公开拍卖，竞价时间为24小时，
        自[start_date:pad]10:00至[end_date:pad]10:00：
        """,
    )
    rest = script(
        deal,
        """
        竞买人应于开拍前缴纳保证金。本院已于同日通知抵押权人太岳银行股份有限公司（抵押债权本金6,
        800万元）及已知优先购买权人。

        标的交付时所涉税、费由双方依法各自承担；产能指标过户由买受人自行办理，预计办理周期6个月。

        特此公告

        >(pad=2) [notice_date:cn]
        """,
    )
    return Paper(
        KIND, (*top, Table(rows, (4, 3, 3, 2.4), size=12, pad=6), *rest, Stamp(deal.court.full, dy=-4)), face="fang"
    )


def newspaper(deal: Deal) -> Paper:
    """A newspaper cutting of an auction house: 参考价, viewing dates, the auction on one day; court is named inside."""
    extra: Extra = {"lot": "[-debtor][capacity:nian_chan]焦化产能", "view": later(deal.start_date, -4)}
    blocks = script(
        deal,
        """
        <(size=10) 山西经济报　第7版　分类信息

        ---

        #(size=24 face=hei) 拍　卖　公　告

        受{court?|COURT}委托，我公司定于[start_date]上午10时在太原市平阳路鼎元大厦三层拍卖厅公开拍卖：[lot_title=lot]。
        参考价[starting_price?=starting_price:wan]元，
        竞买保证金[deposit:wan]元。

        展示时间：[-view]至5日内；展示地点：标的所在地。

        有意竞买者请持有效证件于拍卖前一日17时前办理竞买登记，保证金汇入山西晋砚拍卖有限公司账户ACCOUNT，
        以到账为准。逾期不予受理。

        联系电话：PHONE　13#　　公司地址：太原市小店区

        >(size=13) 山西晋砚拍卖有限公司

        >(size=13) [notice_date]
        """.replace("COURT", deal.court.full)
        .replace("ACCOUNT", deal.digits("na", 16))
        .replace("PHONE", phone(deal, "np"))
        .replace("13#", "139" + deal.digits("mob", 8)),
        extra,
    )
    return Paper(KIND, blocks, size=13, face="song", margins=(150, 90, 150, 90), pitch=1.5)


def fixed_price(deal: Deal) -> Paper:
    """A notice of a fixed-price sale of sixty days for land, plant and capacity."""
    end = later(deal.start_date, 60)
    extra: Extra = {"end": end, "lot": "[-debtor]整体资产（含土地102亩、厂房、设备及[capacity]焦化产能）"}
    blocks = script(
        deal,
        """
        # [court=court_short]

        ##(face=song size=24) 网络司法变卖公告

        本院定于[start_date:dash] 10:00起至[end_date=end:dash] 10:00止（变卖期60天，
        竞价周期与变卖周期重合的以实际结束时间为准）在公拍网变卖[case_number=case5]案件标的：

        [lot_title=lot]

        ---

        <(size=14) 变卖价：　　￥[starting_price]

        <(size=14) 变卖预缴款：￥[deposit]

        <(size=14) 加价幅度：　￥[increment]

        <(size=14) 一拍流拍价：￥[-price]

        ---

        有竞买人报名缴纳全部变卖预缴款并出价后，进入24小时竞价倒计时。本标的以现状变卖，面积、产能以主管部门核定为准。

        联系法官：JUDGE　　举报监督电话：PHONE

        >(pad=1) [notice_date:dash]
        """.replace("JUDGE", deal.judges[2]).replace("PHONE", phone(deal, "fx")),
        extra,
    )
    return Paper(KIND, (*blocks, Stamp(deal.court.short, dy=-4)), size=15)


def second_round(deal: Deal) -> Paper:
    """A web print of a second round: labels and values in a grid, then the rules; the first round's figures recur."""
    before = later(deal.notice_date, -44)
    extra: Extra = {
        "lot": "（二拍）[-debtor][capacity:ta]炼焦产能",
        "before": before,
        "old": Money(deal.starting_price.fen // 8 * 10),
    }
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("起拍价", fill(deal, "¥[starting_price:yuan]"), "评估价", "¥" + deal.digits("ap", 8)),
        ("保证金", fill(deal, "¥[deposit:yuan]"), "加价幅度", fill(deal, "¥[increment:yuan]")),
        ("竞价周期", "1天", "延时周期", "5分钟/次"),
        ("处置单位", fill(deal, "[court]"), "案号", fill(deal, "[case_number=case:half]")),
    )
    text = (
        "本院于[-before]在本平台以[-old:yuan]元起拍的第一次拍卖因无人报名流拍，现依法进行第二次拍卖。",
        "竞价时间：[start_date:slash] 10:00:00 — [end_date:slash] 10:00:00。",
        "凡有意参加竞买者，须事先了解《山西省焦化产业打好污染防治攻坚战推动转型升级实施方案》等规定。",
        "公告发布日期：[notice_date:slash]。",
    )
    return Paper(
        KIND,
        (
            Line("人民法院诉讼资产网　>　拍卖公告　>　详情", size=9, colour="#777777"),
            Rule(0.5, "#777777"),
            Heading(fill(deal, "[lot_title=lot]", extra), 18, "hei"),
            Table(rows, (1.4, 3, 1.4, 3), size=12, pad=6),
            Space(8),
            Line("竞买公告", size=14, face="hei"),
            *(Para(fill(deal, line, extra), size=12) for line in text),
            Space(10),
            Line("技术支持热线：400-" + deal.digits("hot", 7), size=10),
        ),
        size=12,
        face="hei",
        footer="https://www.rmfysszc.gov.cn　{page}/{pages}",
    )


PAPERS: list[Callable[[Deal], Paper]] = [full_notice, lots_in_table, newspaper, fixed_price, second_round]
