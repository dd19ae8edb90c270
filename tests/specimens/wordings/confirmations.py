"""Auction confirmations (成交确认书): platform forms, auction houses, fixed-price sales."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Block, Cell, Fields, Line, Notice, Paper, Rule, Sides, Space, Stamp, Table
from tests.specimens.phrases import Field, fill, script
from tests.specimens.words import capitals, thousands


def _fields(deal: Deal, rows: tuple[tuple[str, str], ...], extra: dict[str, Field], width: float = 0) -> Fields:
    return Fields(tuple((label, fill(deal, text, extra)) for label, text in rows), label_width=width)


def commission_of(price: Money) -> Money:
    """The statutory ladder: 5 % to 2 million, 3 % to 10, 2 % to 50, 1 % to 100, 0.5 % beyond (拍卖变卖规定)."""
    steps = ((2, 50), (10, 30), (50, 20), (100, 10), (10**9, 5))
    owed, floor = 0, 0
    for top_million, per_mille in steps:
        top = top_million * 10**6 * 100
        owed += max(0, min(price.fen, top) - floor) * per_mille // 1000
        floor = top
    return Money(owed)


def ali_confirmation(deal: Deal) -> Paper:
    """The Ali form: six labels, the result in one sentence, price in figures and capitals."""
    extra: dict[str, Field] = {
        "lot": "[-debtor][capacity]焦化产能指标（第二次拍卖）",
        "url": f"https://sf-item.taobao.com/sf_item/{deal.digits('lot', 12)}.htm",
    }
    head = _fields(
        deal,
        (
            ("处置单位", "[disposing_unit=court]"),
            ("标的物名称", "[lot_title=lot]"),
            ("标的物网拍链接", "[-url]"),
            ("网拍公告时间", "[notice_date:slash] 16:17:37"),
            ("网拍开始时间", "[start_date:slash] 10:00:00"),
            ("网拍结束时间", "[end_date:slash] 10:03:12"),
        ),
        extra,
    )
    text = script(
        deal,
        """
        = 【网络拍卖竞价结果】

        用户姓名[buyer]通过竞买号[bidder_number=bidder]于[bid_date=end_date:pad]在[disposing_unit=court]于
        {platform|阿里拍卖平台}开展的“[lot_title=lot]”项目公开竞价中，以最高应价胜出。

        该标的网络拍卖成交价格：¥[price:yuan]（[price_in_words=price:cap]）

        在网络拍卖中竞买成功的用户，必须依照标的物《竞买须知》、《竞买公告》要求，按时交付标的物网拍成交余款、办理相关手续。

        标的物最终成交以[disposing_unit=court]出具拍卖成交裁定为准。
        """,
        extra,
    )
    title = script(deal, "#(size=22 face=hei) 网络竞价成功确认书\n\n~ 12")
    return Paper(Kind.AUCTION_CONFIRMATION, (*title, head, Space(6), *text), face="song", size=12, pitch=2)


def boxed_confirmation(deal: Deal) -> Paper:
    """An enterprise's form as printed from the screen: cream box, dotted border, red title, stamp over the date."""
    extra: dict[str, Field] = {"lot": "【第二次拍卖】[-debtor][capacity:wan]焦化产能"}
    inner: tuple[Block, ...] = (
        *script(deal, "#(size=20 face=hei colour=#d02020) 网络竞价成功确认书"),
        Rule(1.2, "#d02020"),
        _fields(
            deal,
            (
                ("处置单位", "[disposing_unit=court_short]"),
                ("标的物名称", "[lot_title=lot]"),
                ("网拍开始时间", "[start_date:slash] 10:00:00"),
                ("网拍结束时间", "[end_date:slash] 10:00:00"),
            ),
            extra,
        ),
        *script(
            deal,
            """
            企业名称[buyer]，统一社会信用代码[buyer_credit_code=buyer_code]，法人姓名[-buyer_head]，
            通过竞买号[bidder_number=bidder]于[bid_date=end_date]10:00:00在[disposing_unit=court_short]于
            {platform|京东网司法拍卖平台}开展的“[lot_title=lot]”项目公开竞价中，以最高应价胜出。

            该标的网络拍卖成交价格：￥[price]（[price_in_words=price:cap]）

            标的物最终成交以[disposing_unit=court_short]出具拍卖成交裁定为准。

            < 竞得人（签字）：______________

            >(pad=1) [-end_date]
            """,
            extra,
        ),
        Stamp("京东网络司法拍卖平台", "竞价专用章"),
        Space(20),
    )
    return Paper(Kind.AUCTION_CONFIRMATION, (Notice(inner),), face="hei", size=11.5, pitch=2, margins=(60, 70, 60, 70))


def association_confirmation(deal: Deal) -> Paper:
    """The auction association's form: two rules under the title, half-width comma, 展开 and 最高价."""
    extra: dict[str, Field] = {
        "lot": "[-debtor]名下[capacity]焦化产能（不含土地使用权）",
        "house": "山西岚汀拍卖有限公司",
    }
    text = script(
        deal,
        """
        用户姓名<[buyer]>通过竞买号<[bidder_number=bidder]> 于 [bid_date=end_date:sp]
        在 <[-house]>于{platform|中拍平台}展开的
        “[lot_title=lot]”拍卖项目公开竞价中,以最高价胜出。

        该标的网络拍卖成交价格：¥[price:yuan]（[price_in_words=price:cap]）

        网拍竞价结果确认时间：[-end_date:sp]
        """,
        extra,
    )
    head = _fields(
        deal,
        (
            ("拍卖企业", "[disposing_unit=house]"),
            ("标的名称", "[lot_title=lot]"),
            ("标的网拍链接", "https://paimai.caa123.org.cn/pages/lots/profession.html"),
            ("网拍公告时间", "[notice_date:slash] 09:00"),
            ("网拍开始时间", "[start_date:slash] 10:00"),
            ("网拍结束时间", "[end_date:slash] 10:15"),
        ),
        extra,
        7,
    )
    title = script(deal, "#(size=22 face=song) 网络拍卖竞价成功确认书\n\n===\n\n~ 8")
    return Paper(Kind.AUCTION_CONFIRMATION, (*title, head, *text), face="song", size=12.5)


def house_table(deal: Deal) -> Paper:
    """An auction house's form: parties, a ruled table with commission and total, capitals of the total, two stamps."""
    commission = commission_of(deal.price)
    total = deal.price + commission
    extra: dict[str, Field] = {
        "house": "山西汾畔拍卖有限公司",
        "number": f"汾拍成字〔{deal.end_date.year}〕第{deal.digits('doc', 3)}号",
        "commission": commission,
        "total": total,
        "lot": "[-debtor]焦化产能指标",
    }
    lot, tons = fill(deal, "[lot_title=lot]", extra), fill(deal, "[capacity]")
    table = Table(
        (
            tuple(
                Cell(t, align="centre")
                for t in ("序号", "拍卖标的", "数量", "成交价（元）", "佣金（元）", "合计（元）")
            ),
            (
                "1",
                lot,
                tons,
                mark("price", deal.price, thousands(deal.price)),
                mark("commission", commission, thousands(commission)),
                mark("total", total, thousands(total)),
            ),
            (
                Cell("成交价（大写）", cols=2),
                Cell("人民币" + mark("price_in_words", deal.price, capitals(deal.price)), cols=4),
            ),
            (Cell("合计金额（大写）", cols=2), Cell("人民币" + capitals(total), cols=4)),
        ),
        (0.6, 2, 1.3, 1.7, 1.5, 1.7),
        size=10.5,
    )
    text = script(
        deal,
        """
        # 拍卖成交确认书

        > 编号：[document_number=number]

        < 拍卖人：[disposing_unit=house]

        < 买受人：[buyer]

        < 签订地点：[-city]　　签订时间：[bid_date=end_date]

        买受人于[bid_date=end_date]在拍卖人举行的拍卖会上，通过公开竞价成交下列拍卖标的，依照《中华人民共和国拍卖法》及有关法规的规定，
        双方签订成交确认书如下：
        """,
        extra,
    )
    tail = script(
        deal,
        """
        一、买受人已交保证金[-deposit:yuan]元，可充抵价款，余款于成交之日起七日内付清。

        二、买受人逾期未付清的，保证金不予退还，再行拍卖价款低于本次成交价的，由买受人补足差额。
        """,
    )
    sides = Sides(
        (
            Line("拍卖人（盖章）："),
            Line("拍卖师：" + deal.judges[0]),
            Stamp("山西汾畔拍卖有限公司", "合同专用章", dy=-10),
        ),
        (Line("买受人（盖章）："), Line("代理人：" + deal.buyer.head), Stamp(deal.buyer.name, dy=-10)),
    )
    return Paper(Kind.AUCTION_CONFIRMATION, (*text, table, *tail, Space(40), sides), face="song", size=12.5)


def bid_sheet(deal: Deal) -> Paper:
    """An auction house's boxed sheet with 成交金额, 佣金额 and 总金额 in capitals and figures."""
    commission = Money(deal.price.fen // 100)
    total = deal.price + commission
    extra: dict[str, Field] = {
        "house": "太行砚屿拍卖有限责任公司",
        "number": f"TX-{deal.digits('doc', 8)}",
        "lot": "[-debtor]60孔焦炉配套焦化产能（[capacity:nian_chan]）",
    }

    def row(label: str, amount: Money, name: str, in_words: str = "") -> tuple[str, str, str]:
        words = mark(in_words, amount, capitals(amount, yuan="圆")) if in_words else capitals(amount, yuan="圆")
        return label, f"（大写）{words}", f"¥{mark(name, amount, thousands(amount))}"

    table = Table(
        (
            row("成交金额", deal.price, "price", "price_in_words"),
            row("佣金额", commission, "commission"),
            row("总金额", total, "total"),
        ),
        (1, 3.2, 1.8),
        size=11,
    )
    text = script(
        deal,
        """
        ##(size=22) 成交确认书

        < 确认书编号：[document_number=number]

        < 拍卖人：[disposing_unit=house]　　拍卖师：[-buyer_head]

        < 买受人：[buyer]

        < 竞买号：[bidder_number=bidder]

        第[-bidder]号竞买人于[bid_date=end_date]在本拍卖人举办的焦化产能专场拍卖会上，竞得如下拍卖标的，成为该拍品的法定买受人：
        [lot_title=lot]，受托法院案号[case_number=case]。
        """,
        extra,
    )
    tail = script(deal, "二、《竞买协议》是本确认书的有效组成部分。\n\n>(pad=2) [-end_date]")
    blocks = (*text, table, *tail, Stamp("太行砚屿拍卖有限责任公司"))
    return Paper(Kind.AUCTION_CONFIRMATION, blocks, face="kai", size=13)


def sell_off(deal: Deal) -> Paper:
    """A fixed-price sale after two failed auctions (变卖)."""
    extra: dict[str, Field] = {"lot": "（变卖）[-debtor]所有的[capacity]焦化产能指标"}
    text = script(
        deal,
        """
        #(size=22 face=song) 变卖成交确认书

        ~ 10

        处置单位：[disposing_unit=court]

        案　　号：[case_number=case]

        标的物名称：[lot_title=lot]

        变卖公告时间：[notice_date:dash]

        变卖开始时间：[start_date:dash] 10:00

        变卖结束时间：[end_date:dash] 10:00

        用户[buyer]以竞买代码[bidder_number=bidder]参加[-court]在{platform|公拍网}进行的上述标的物变卖，于[bid_date=end_date]以[price:wan]元
        （人民币[price_in_words=price:cap]）的价格成交。

        该标的物所有权自法院成交裁定送达买受人时转移。

        >(pad=2) [-end_date]
        """,
        extra,
    )
    return Paper(Kind.AUCTION_CONFIRMATION, text, face="song", size=13.5)


PAPERS: list[Callable[[Deal], Paper]] = [
    ali_confirmation,
    boxed_confirmation,
    association_confirmation,
    house_table,
    bid_sheet,
    sell_off,
]
