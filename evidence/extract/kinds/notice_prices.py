"""Prices of an auction notice: what this round starts at, the deposit, what each bid adds.

A second auction or a sell-off names the first round's price too. Such a price is told by the words before it, and where
a large sum of the paper has no role the starting price keeps a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from evidence.extract.found import Found
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.roles import CAPITALS_FIRST
from evidence.extract.kinds.sources import Cue, Sources
from evidence.extract.layout import Entry
from models.values import Money

_IS = (
    r"(?:价格?|金额|数额)?）?(?:分别)?(?:为|是|：|，|定为|确定为|均为|即)*(?:不得?低于|不得?少于|至少)?(?:人民币)?(?:（大写）)?"
    + CAPITALS_FIRST
)
_START = r"(?:起拍|起始|起叫|开拍|变卖|挂牌|拍卖底|竞价底|挂牌底|转让底|变卖底|处置底)"
STARTING = (
    Cue(rf"{_START}{_IS}", r"", 0.96),
    Cue(rf"(?<!评估)(?:底价|{_START}价格?)(?:为|是|即)?[^。；，\n]{{0,16}}(?:即|为|确定为|计)(?:人民币)?", r"", 0.92),
    # 即4120万元起拍
    Cue(
        r"(?:以|按|即|由|从|为|，)(?:人民币)?",
        r"(?:整)?(?:（[^）]{0,30}）)?(?:的价格|价)?(?:起拍|起叫|开拍|作为起拍价|为起拍价)",
        0.93,
    ),
)
REFERENCE = (Cue(rf"(?:参考|保留|拍卖保留|处置参考){_IS}", r"", 0.85),)
DEPOSIT = (
    Cue(rf"(?<!不交)(?<!履约)(?<!不另收)(?:保证金|预缴款|预交款){_IS}", r"", 0.96),
    Cue(
        r"(?:缴纳|交纳|预交|支付|缴|交|缴存)(?:人民币)?",
        r"(?:整)?(?:（[^）]{0,30}）)?(?:的)?(?:竞买|拍卖|竞拍)?保证金",
        0.93,
    ),
)
_STEP = r"(?:每次|每轮|最低|最小)?(?:出价|报价|叫价|竞价|竞买|举牌|举牌加)?(?:[加增]价|递增|增幅|加幅|升价|阶梯)"
INCREMENT = (
    Cue(
        rf"{_STEP}(?:的)?(?:幅度|额度|单位|阶梯|金额|数额|增幅|值)?(?:为|是|：|以)*(?:不得?(?:低|少)于|至少|最低)?(?:为)?(?:人民币)?"
        rf"{CAPITALS_FIRST}",
        r"",
        0.96,
    ),
    Cue(r"(?:竞价|竞买|出价|报价)(?:增幅|幅度|阶梯|单位)(?:为|是|：)?(?:人民币)?", r"", 0.96),
    Cue(r"(?:以|按|每次)(?:人民币)?", r"(?:的)?(?:整数?倍|幅度)?(?:为)?(?:加价|增价|递增)(?:幅度)?", 0.92),
)
_EARLIER_ROUND = re.compile(
    r"第一次|首次|一拍|首拍|前次|上次|上一次|上一?轮|前两次|两次|此前|之前|曾|原(?!则)|流拍|已于|降价前"
)
_SECOND_ROUND = re.compile(r"第二次|二拍|第二轮|再次")
_LATER = re.compile(r"流拍|未成交|未能成交|无人(?:出价|竞买|报名|应价)|第二次|二拍|再次(?:拍卖|公开)|变卖")
_IS_SELL_OFF = re.compile(r"变卖(?:公告|期|价|时间|标的|活动|预缴款|周期|底价)")
_KNOWN_SUM = re.compile(
    r"(?:评估|市场|询价|议价|网询|参考|保留|成交|债权|本金|欠款|利息|租金|余款|差额|差价|佣金|费用?|注册资本|标的额|投资|奖金?|罚款)"
    r"[^。；，\n]{0,14}$"
)
_LARGE = 0.5  # of the starting price: smaller sums play no rival's part
_UNTOLD = "文中另有未能确定用途的金额：{}元，请核对起拍价"


def add_prices(draft: Draft, sources: Sources, entries: Sequence[Entry]) -> None:
    """Propose starting price, deposit and increment from sentences; drop earlier rounds' prices; doubt what is open."""
    amounts = [*sources.money, *sources.words]
    for find, cue in sources.cued(amounts, STARTING):
        if not _of_earlier_round(sources, find):
            draft.add_found("starting_price", find, cue.score - (0.03 if find in sources.words else 0.0))
    for fact, cues in (("deposit", DEPOSIT), ("increment", INCREMENT)):
        for find, cue in sources.cued(amounts, cues):
            draft.add_found(fact, find, cue.score)
    if not draft.named("starting_price"):
        for find, cue in sources.cued(amounts, REFERENCE):
            if not _of_earlier_round(sources, find):
                draft.add_found("starting_price", find, cue.score)
    _earlier_labels(draft, sources, entries)
    _doubt_open_sums(draft, sources, entries)


def _round_words(sources: Sources) -> re.Pattern[str] | None:
    """Words of rounds that came before this paper's own; None for a first auction."""
    if not _LATER.search(sources.text):
        return None
    sell_off = _IS_SELL_OFF.search(sources.text[:400])
    return re.compile(f"{_EARLIER_ROUND.pattern}|{_SECOND_ROUND.pattern}") if sell_off else _EARLIER_ROUND


def _of_earlier_round(sources: Sources, find: Found[Money]) -> bool:
    """Whether the clause of an amount speaks of a round that came before."""
    words = _round_words(sources)
    if words is None:
        return False
    head = sources.text[max(0, find.start - 30) : find.start]
    clause = re.split(r"[。；\n，]", head.rstrip("\n"))[-1]  # an amount may open the line below its words
    told = words.search(clause)
    behind = re.match(
        r"[^。，；\n]{0,6}(?:起拍|的)?(?:第一次|首次|一拍|前次|上次)", sources.text[find.end : find.end + 16]
    )
    # 变卖价格为第二次拍卖的保留价即…: what this round starts at is said to be that price.
    equal = re.search(r"(?:变卖价格?|起拍价|底价)(?:为|即|等于|按)", clause)
    return (told is not None and equal is None) or behind is not None


def _earlier_labels(draft: Draft, sources: Sources, entries: Sequence[Entry]) -> None:
    """A label that names a round: its price is this paper's only where the round is."""
    later = _LATER.search(sources.text) is not None
    sell_off = _IS_SELL_OFF.search(sources.text[:400]) is not None
    for entry in entries:
        own = (entry.key == "earlier" and not later) or (entry.key == "second" and not sell_off)
        if entry.key not in ("earlier", "second"):
            continue
        for start, end in entry.spans:
            for find in sources.money:
                if start <= find.start and find.end <= end:
                    if own:
                        draft.add_found("starting_price", find, entry.score * 0.97)
                    elif len({one.value for one in draft.named("starting_price")}) > 1:
                        draft.drop("starting_price", find.value)


def _doubt_open_sums(draft: Draft, sources: Sources, entries: Sequence[Entry]) -> None:
    """A sum as large as half the starting price that has no role leaves the starting price in doubt."""
    best = draft.best("starting_price")
    if best is None or not isinstance(best.value, Money):
        return
    known = {one.value for name in ("starting_price", "deposit", "increment") for one in draft.named(name)}
    labelled = [
        span for entry in entries if entry.key in ("", "earlier", "second", "reference") for span in entry.spans
    ]
    for find in [*sources.money, *sources.words]:
        head = sources.text[max(0, find.start - 20) : find.start]
        told = _KNOWN_SUM.search(head) or any(start <= find.start < end for start, end in labelled)
        if find.value in known or told or find.value.fen < _LARGE * best.value.fen:
            continue
        if _LATER.search(sources.text):
            draft.add(best.name, best.value, best.spans, best.score + 1e-6, (*best.doubts, _UNTOLD.format(find.value)))
            return
