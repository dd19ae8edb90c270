"""Confirmations of sale that platforms print: the cream box, the ruled form, the two-column table."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Fields, Heading, Line, Notice, Paper, Para, Rule, Space, Stamp, Table
from tests.specimens.phrases import fill, script
from tests.specimens.second_author.helpers import Extra, identity, later, small
from tests.specimens.words import plain_yuan

KIND = Kind.AUCTION_CONFIRMATION


def _clock(deal: Deal, fact: str, field: str, time: str) -> str:
    return fill(deal, f"[{fact}={field}:slash] {time}")


def platform_print(deal: Deal) -> Paper:
    """The cream box of a platform for an enterprise with its code, printed from a browser."""
    lot: Extra = {"lot": "【第二次拍卖】[-debtor]名下[capacity]焦化产能指标"}
    title = fill(deal, "[lot_title=lot]", lot)
    rows = (
        ("处置单位", fill(deal, "[disposing_unit=court_short]")),
        ("标的物名称", title),
        ("标的物网拍链接", f"https://sf-item.taobao.com/sf_item/{deal.digits('item', 12)}.htm"),
        ("网拍公告时间", _clock(deal, "notice_date", "notice_date", "09:12:44")),
        ("网拍开始时间", _clock(deal, "start_date", "start_date", "10:00:00")),
        ("网拍结束时间", _clock(deal, "end_date", "end_date", "10:27:35")),
    )
    sentence = fill(
        deal,
        "企业名称[buyer]，统一社会信用代码[buyer_credit_code=buyer_code]，法人姓名[-buyer_head]，身份证号{id}"
        "通过竞买号[bidder_number=bidder]于[bid_date=end_date:pad]10时27分35秒在[-court_short]于{platform|阿里拍卖平台}"
        "开展的“".replace("{id}", identity(deal, "head")),
    )
    end = fill(deal, "标的物最终成交以[-court_short]出具拍卖成交裁定为准。")
    box = Notice(
        (
            Heading("网络竞价成功确认书", 20, colour="#c8141e"),
            Rule(1.2, "#c8141e"),
            Fields(rows, size=12),
            Line("【网络拍卖竞价结果】", size=12, face="hei"),
            Para(sentence + title + "”项目公开竞价中，以最高应价胜出。", size=12),
            Para(
                fill(deal, "该标的网络拍卖成交价格：¥[price:yuan]（[price_in_words=price:cap]）"),
                size=12,
                split_numbers=True,
            ),
            Para(
                "在网络拍卖中竞买成功的用户，必须依照标的物《竞买须知》、《竞买公告》要求，"
                "按时交付标的物网拍成交余款、办理相关手续。",
                size=12,
            ),
            Para(end, size=12),
            Space(18),
            Line("竞得人（签字）：__________", "left", 12),
            Line(fill(deal, "[-end_date:pad]"), "right", 12, pad=2),
            Stamp(deal.court.full, dy=-4),
        )
    )
    top = Line(
        f"{later(deal.end_date, 1):%Y/%m/%d} 8:51　　　　　　　　　　　竞价成功确认书-司法拍卖", size=9, face="hei"
    )
    return Paper(KIND, (top, box), footer="https://susong.taobao.com/confirm.htm　　　　　　　　{page}/{pages}")


def platform_short(deal: Deal) -> Paper:
    """Another platform: 展开 and 最高价, half-width commas, no code; the judicial number stands below."""
    lot: Extra = {"lot": "[-debtor]([capacity:ta]焦化产能)"}
    blocks = script(
        deal,
        """
        #(size=20) 网络拍卖竞价成功确认书

        ===

        <(size=13) 拍卖企业:[disposing_unit=court]

        <(size=13) 标的名称:[lot_title=lot]

        <(size=13) 标的网拍链接:https://s.caa123.org.cn/lot/item.html

        <(size=13) 网拍公告时间:[notice_date:slash] 17:30

        <(size=13) 网拍开始时间:[start_date:slash] 10:00

        <(size=13) 网拍结束时间:[end_date:slash] 10:05

        ~ 10

        用户姓名[buyer]通过竞买号{bidder_number|60217}  于 [bid_date=end_date:sp] 在[-court]于
        {platform|中拍平台}展开的“[lot_title=lot]”拍卖项目公开竞价中,以最高价胜出。

        该标的网络拍卖成交价格:￥[price:fig]([price_in_words=price:zheng])

        本项目执行案号为[case_number=case:half],起拍价[-starting_price:yuan]元,
        保证金[-deposit:yuan]元在成交后自动转为价款。

        ~ 20

        >(size=12) 网拍竞价结果确认时间:[-end_date:sp]
        """,
        lot,
    )
    return Paper(KIND, blocks, size=13, face="song")


def joint_mall(deal: Deal) -> Paper:
    """A bank's shopping platform: two-column table, figures in 万, name broken over narrow cells."""
    lot: Extra = {"lot": "[-debtor:half]焦化产能[capacity:wan](一拍)"}
    cells = (
        ("成交确认书编号", mark("document_number", "RMFY" + deal.digits("mall", 14))),
        ("拍品", fill(deal, "[lot_title=lot]", lot)),
        ("法院", fill(deal, "[disposing_unit=court]")),
        ("买受人", mark("buyer", deal.buyer.name)),
        ("竞买代码", fill(deal, "[bidder_number=bidder]")),
        ("开拍", fill(deal, "[start_date:dot] 10时")),
        ("结束", fill(deal, "[end_date:dot] 10时（含延时3次）")),
        ("拍下时间", fill(deal, "[bid_date=end_date:dot] 10:19:58")),
        ("成交价（元）", mark("price", str(deal.price), plain_yuan(deal.price))),
        ("成交价大写", fill(deal, "[price_in_words=price:cap]")),
        ("已冻结保证金（元）", fill(deal, "[-deposit:yuan]")),
        ("尾款（元）", fill(deal, "[-balance:yuan]")),
    )
    return Paper(
        KIND,
        (
            Line(fill(deal, "{platform|工行融e购司法拍卖}　|　我的竞拍　|　打印"), size=10, colour="#666666"),
            Rule(0.6, "#999999"),
            Heading("司法拍卖网络竞价成功确认书", 18, "hei"),
            Table(cells, (1.5, 3), size=12, pad=6),
            Space(8),
            *small(
                "1.请于成交之日起10日内将尾款汇入法院指定账户，并在汇款附言中注明案号。",
                "2.本确认书不作为权属转移凭证，权属以人民法院成交裁定为准。",
                f"3.客服电话：95588 转 {deal.digits('ext', 3)}",
            ),
        ),
        size=12,
        face="hei",
        margins=(110, 60, 110, 60),
    )


PAPERS: list[Callable[[Deal], Paper]] = [
    platform_print,
    platform_short,
    joint_mall,
]
