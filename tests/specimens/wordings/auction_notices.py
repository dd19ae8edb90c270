"""Auction notices (拍卖公告)."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.paper import Cell, Paper, Stamp, Table
from tests.specimens.phrases import Field, fill, script


def numbered_notice(deal: Deal) -> Paper:
    """The usual notice in numbered clauses, one window of 24 hours."""
    extra: dict[str, Field] = {"lot": "[-debtor]名下[capacity]焦化产能指标"}
    text = script(
        deal,
        """
        # [court]

        #(size=20) 关于拍卖[-debtor]焦化产能指标（第二次拍卖）的公告

        [court]将于[start_date]10时至[end_date]10时止（延时除外）在[-platform]上对[-debtor]焦化产能进行公开拍卖活动，现公告如下：

        一、拍卖标的物：[lot_title=lot]。

        二、起拍价：[starting_price:yuan]元，保证金：[deposit:yuan]元，增价幅度：[increment:yuan]元。

        三、咨询、展示看样的时间与方式：自公告之日起至拍卖开始前，有意者可与本院联系。

        四、本次拍卖活动设置延时出价功能，在拍卖活动结束前，每最后5分钟如果有竞买人出价，就自动延迟5分钟。

        五、拍卖成交买受人付款方式：拍卖成交后，买受人冻结的保证金自动转入法院指定账户，拍卖余款在成交后十日内缴入法院指定账户
        （户名：[-court]，案号：[case_number=case]）。

        六、竞买人应当具备焦化生产经营资格，因不符合条件参加竞买的，由竞买人自行承担相应的法律责任。

        特此公告。

        >(pad=2) [-court]

        >(pad=2) [notice_date:cn]
        """,
        extra,
    )
    return Paper(Kind.AUCTION_NOTICE, (*text, Stamp(deal.court.full)), size=14, pitch=1.6)


def table_notice(deal: Deal) -> Paper:
    """A notice whose terms stand in a ruled table, amounts in 万元."""
    extra: dict[str, Field] = {"lot": "[-debtor]60孔焦炉对应[capacity:wan]焦化产能"}

    def cell(text: str) -> str:
        return fill(deal, text, extra)

    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("标的物名称", Cell(cell("[lot_title=lot]"), cols=3)),
        ("起拍价", cell("[starting_price:wan]元"), "保证金", cell("[deposit:wan]元")),
        ("增价幅度", cell("[increment:wan]元"), "案号", cell("[case_number=case]")),
        ("竞价时间", Cell(cell("[start_date:pad]10时00分起至[end_date:pad]10时00分止"), cols=3)),
        ("看样联系", Cell("执行局 0351-00000000（工作日）", cols=3)),
    )
    head = script(
        deal,
        """
        #(size=22 face=song) 拍 卖 公 告

        = （第一次拍卖）

        本院定于下列时间在[-platform]公开拍卖被执行人财产，有关事项如下：
        """,
    )
    tail = script(
        deal,
        """
        竞买人须按规定足额缴纳保证金，逾期不付余款的，保证金不予退还。优先购买权人未参加竞买视为放弃。

        >(pad=2) [court=court_short]

        >(pad=2) [notice_date]
        """,
    )
    table = Table(rows, (1.1, 2.2, 1, 2.2), size=12)
    return Paper(Kind.AUCTION_NOTICE, (*head, table, *tail, Stamp(deal.court.short)), face="song", size=13.5)


def long_notice(deal: Deal) -> Paper:
    """A wordy two-page notice with valuation and traps: another deposit, another capacity."""
    extra: dict[str, Field] = {"lot": "[-debtor]所有的焦化产能（[capacity:nian_chan]）"}
    text = script(
        deal,
        """
        #(size=20 face=hei) [court=court_short]拍卖公告

        > [case_number=case]

        本院在执行[-applicant]申请执行[-debtor]一案中，依法查封了被执行人所有的焦化产能。根据《中华人民共和国民事诉讼法》第二百四十七条的规定，
        本院决定对该财产进行拍卖，竞价期间为[start_date]上午10时起至[end_date]上午10时止（延时的除外）。

        （一）拍卖标的：[lot_title=lot]。被执行人经核定产能合计[-whole_capacity]，其余部分不在本次拍卖范围。

        （二）评估价：人民币[-price]元；起拍价：人民币[starting_price]元；保证金：人民币[deposit]元；加价幅度：人民币[increment]元及其整倍数。

        （三）对上述标的物权属有异议者，请于[-notice_date]后十日内与本院联系。

        （四）标的物以现状为准，本院不承担瑕疵担保责任。办理产能变更所需审批由买受人自行办理，能否办理请竞买人自行向主管部门咨询。

        （五）拍卖方式：设有保留价的增价拍卖方式，不到保留价不成交，保留价等于起拍价，至少一人报名且出价不低于起拍价方可成交。

        （六）与本标的物有关人员均可参加竞拍，不参加竞拍的请关注本次拍卖活动的整个过程。

        （七）税费依照相关法律、行政法规的规定，由相应主体承担；没有规定或者规定不明的，由本院依法确定。

        （八）未成交的，竞买保证金在活动结束后即时解冻，保证金冻结期间不计利息。

        标的物详情请在上述网站查询，或与[-court]联系。法院监督电话：0351-00000000。

        >(pad=2) [-court]

        >(pad=2) [notice_date:cn]
        """,
        extra,
    )
    return Paper(Kind.AUCTION_NOTICE, (*text, Stamp(deal.court.full)), face="song", footer="第 {page} 页")


def list_notice(deal: Deal) -> Paper:
    """A notice that is little more than a list of labels."""
    extra: dict[str, Field] = {"lot": "[-debtor][capacity:ta]焦化产能指标"}
    text = script(
        deal,
        """
        #(size=22) 司法拍卖公告

        < 处置法院：[court]

        < 案　　号：[case_number=case:half]

        < 标 的 物：[lot_title=lot]

        < 起 拍 价：¥[starting_price]

        < 保 证 金：¥[deposit]

        < 加价幅度：¥[increment]

        < 开始时间：[start_date:dash] 10:00

        < 结束时间：[end_date:dash] 10:00

        < 拍卖阶段：一拍

        < 公告日期：[notice_date:dash]

        竞买人应认真阅读竞买须知。本标的不提供产能过户的行政审批保证。
        """,
        extra,
    )
    return Paper(Kind.AUCTION_NOTICE, text, face="hei", size=13, pitch=2)


PAPERS: list[Callable[[Deal], Paper]] = [numbered_notice, table_notice, long_notice, list_notice]
