"""G. The course of an auction in time: C40, C41, C43."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator

from evidence.check.case import Answer, Case, agrees, cannot_tell, conflicts
from evidence.check.deal import sale_rulings
from evidence.check.identity import seal_date
from evidence.check.said import Said, citations, day, first_said, paper_label, said, squeezed
from models.findings import FactCitation
from models.matters import Paper
from models.papers import Kind, Subtype
from models.values import CaseNumber

# "变卖成交确认书", "网络司法变卖", "以变卖价"; the title of 拍卖、变卖财产的规定 is no sale by 变卖.
# ("拍卖、变卖价款优先受偿" neither).
_FORCED_SALE = re.compile(
    r"(?<!拍卖)(?<!拍卖、)(?<!拍卖或)(?<!拍卖或者)(?:变卖成交|司法变卖|变卖公告|变卖价款|以变卖价|公开变卖|变卖程序中)"
)
# How much later than its last day an auction may still be bid for (延时), and a confirmation be made out.
_OVERTIME = dt.timedelta(days=1)


def in_order(case: Case) -> Answer:
    """C40: sealed < announced < bidding opens ≤ bidding ends ≤ ruling; every inversion is named."""
    steps = list(_steps(case))
    if len(steps) < 2:
        return cannot_tell("可供排序的日期不足两个", citations([one for _, one in steps]))
    cited = citations([one for _, one in steps])
    for (earlier, one), (later, other) in itertools.combinations(steps, 2):
        if one.value > other.value + (_OVERTIME if later == "竞价" else dt.timedelta()):
            return conflicts(f"{earlier}（{day(one.value)}）晚于{later}（{day(other.value)}）", cited)
    told = "＜".join(f"{step}{day(one.value)}" for step, one in steps)
    return agrees(f"时间顺序相符：{told}", cited)


def _steps(case: Case) -> Iterator[tuple[str, Said[dt.date]]]:
    """Steps of the sale in the order they must have, as far as they are read.

    Platforms print demonstration times: where notice, opening and end of a confirmation are one day, they say nothing.
    """
    confirmations, notices = case.matter.of_kind(Kind.AUCTION_CONFIRMATION), case.matter.of_kind(Kind.AUCTION_NOTICE)
    told = [paper for paper in (*notices, *confirmations) if not _placeholder(paper)]
    if sealed := seal_date(case):
        yield "查封", sealed
    for step, name in (("公告", "notice_date"), ("竞价开始", "start_date")):
        if found := first_said(told, name, dt.date):
            yield step, found
    bid = first_said(confirmations, "bid_date", dt.date) or first_said(
        sale_rulings(case.matter), "auction_date", dt.date
    )
    if bid:
        yield "竞价", bid
    if ruled := first_said(sale_rulings(case.matter), "ruling_date", dt.date):
        yield "成交裁定", ruled


def _placeholder(paper: Paper) -> bool:
    dates = [one.value for name in ("notice_date", "start_date", "end_date") for one in said([paper], name, dt.date)]
    return len(dates) == 3 and len(set(dates)) == 1


def filed_before(case: Case) -> Answer:
    """C41: no paper is dated before the year in which its case was filed."""
    checked = []
    for number in said(case.matter.papers, "case_number", CaseNumber):
        for name in ("ruling_date", "letter_date", "seal_start", "payment_date"):
            for date in said([number.paper], name, dt.date):
                checked.append(number)
                if number.value.year > date.value.year:
                    why = f"{number.where}日期{day(date.value)}早于案号{number.value}的收案年度"
                    return conflicts(why, citations([number]) + citations([date]))
    if not checked:
        return cannot_tell("没有同时读出案号和日期的材料")
    return agrees("各材料日期均不早于收案年度", citations(checked))


def sold_by_auction(case: Case) -> Answer:
    """C43: 变卖 and 以物抵债 are no completed auction by the notice's words; only a person may accept them."""
    matter = case.matter
    set_off = matter.of_kind(Kind.ENFORCEMENT_RULING, Subtype.SET_OFF)
    if set_off:
        court = citations(said(set_off, "court", str))
        return _unless_accepted(case, "以物抵债裁定，没有拍卖成交确认书", court)
    confirmations = matter.of_kind(Kind.AUCTION_CONFIRMATION)
    for paper in (*confirmations, *matter.of_kind(Kind.AUCTION_NOTICE), *sale_rulings(matter)):
        lot = first_said([paper], "lot_title", str)
        if (lot and "变卖" in lot.value) or _FORCED_SALE.search(squeezed(matter, paper)):
            return _unless_accepted(case, f"{paper_label(paper)}显示系变卖成交", citations([lot] if lot else []))
    if not confirmations and not sale_rulings(matter):
        return cannot_tell("没有成交确认书和成交裁定")
    return agrees("系拍卖成交")


def _unless_accepted(case: Case, what: str, cited: tuple[FactCitation, ...]) -> Answer:
    if case.settings.forced_sale_counts:
        return agrees(f"{what}；{case.settings.notes.get('forced_sale_counts', '')}", cited)
    return conflicts(f"{what}；文件只规定「拍卖完成」的产能，须经人工明确认可", cited)
