"""When bids were taken: the window of an auction at its label, as a range in a sentence, or as 起 and 止 apart."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from evidence.extract.found import Found
from evidence.extract.grammars import dates
from evidence.extract.grammars.dates import TIME
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.readers import pieces
from evidence.extract.kinds.roles import add_range
from evidence.extract.kinds.sources import Sources
from evidence.extract.layout import Entry

_HELD = re.compile(r"拍卖|竞价|竞买|变卖|竞拍|报价|应价|开拍")
# Other spans of time on such papers: 展示期, 报名, 公示期, 交纳余款; and rounds that are over.
_OTHER_SPAN = re.compile(
    r"展示|看样|咨询|报名|公示|公告期|公告之|尾款|余款|异议|交纳|缴纳|登记|查封|冻结|利息|优先|租赁|送达|评估|踏勘|保证金"
)
_EARLIER = re.compile(r"第一次|首次|一拍|前次|上次|上一次|前两次|两次|此前|曾|流拍|原定|原于")
# …10时起, 上午9时开始; …10时止, 上午9时截止, 届满.
_BEGINS = re.compile(rf"{TIME}(?:（[^（）\n]{{0,12}}）)?(?:开始|起(?!拍价|始价|诉|草)|开拍|启动)")
_ENDS = re.compile(rf"{TIME}(?:（[^（）\n]{{0,12}}）)?(?:止(?!步)|截止|结束|届满|终止|为止|期满)")
_TO_BEGIN = re.compile(r"(?:开拍|开始|起始)(?:时间|日期)?(?:为|是|于|：)+$")
_TO_END = re.compile(r"(?:截止|结束|届满)(?:时间|日期)?(?:到|至|为|是|于|：)+$")
_CLAUSE = re.compile(r"[，。；：\n]")
_SENTENCE = 0.9  # both ends in one sentence; one end alone is a doubted guess
_ALONE = 0.82


def add_labelled_windows(draft: Draft, entries: Sequence[Entry], single: str, score: float = 0.98) -> None:
    """Windows at their labels: 竞价时间：…至…; a label with one day only says ``single``, with a doubt."""
    for entry in entries:
        if entry.key != "window":
            continue
        found = dates.find(entry.text)
        ranges = dates.find_ranges(entry.text)
        if ranges and len({one.value for one in ranges}) == 1:
            _add_both(draft, entry, found, ranges[0], score)
        elif len({one.value for one in found}) == 1:
            spans = pieces(entry.spans, found[0].start, found[0].end)
            draft.add(single, found[0].value, spans, entry.score * 0.88, found[0].doubts)


def _add_both(
    draft: Draft, entry: Entry, found: Sequence[Found[dt.date]], window: Found[tuple[dt.date, dt.date]], score: float
) -> None:
    inside = [one for one in found if window.start <= one.start and one.end <= window.end]
    first = inside[0]
    second = (inside[1].start, inside[1].end) if len(inside) > 1 else (first.end, window.end)
    sure = entry.score * score
    draft.add("start_date", window.value[0], pieces(entry.spans, first.start, first.end), sure, window.doubts)
    draft.add("end_date", window.value[1], pieces(entry.spans, *second), sure, window.doubts)


def add_windows_in_text(draft: Draft, sources: Sources, labelled: Sequence[tuple[int, int]]) -> None:
    """Windows in sentences that speak of the auction; what stands in ``labelled`` spans is read already."""
    ranges = dates.find_ranges(sources.text)
    for window in ranges:
        if not any(start <= window.start < end for start, end in labelled) and _speaks_of_sale(sources, window):
            told = re.search(r"(?:将于|定于|拟于|于|自|从|期间?为?|时间为?)$", _before(sources, window.start))
            add_range(draft, sources, window, ("start_date", "end_date"), 0.95 if told else 0.8)
    within_range = [window.span for window in ranges]
    free = [find for find in sources.dates if not any(start <= find.start < end for start, end in within_range)]
    starts = [find for find in free if _is_edge(sources, find, _BEGINS, _TO_BEGIN)]
    ends = [find for find in free if _is_edge(sources, find, _ENDS, _TO_END)]
    for fact, finds, others in (("start_date", starts, ends), ("end_date", ends, starts)):
        for find in finds if not draft.named(fact) else ():
            sentence = sources.sentence(find.start)
            paired = any(sources.sentence(other.start) == sentence for other in others)
            draft.add_found(fact, find, _SENTENCE if paired else _ALONE)


def _is_edge(sources: Sources, find: Found[dt.date], after: re.Pattern[str], before: re.Pattern[str]) -> bool:
    told = after.match(sources.text, find.end) or before.search(_before(sources, find.start))
    return told is not None and _speaks_of_sale(sources, find)


def _speaks_of_sale(sources: Sources, find: Found[Any]) -> bool:
    """Whether the sentence around a date is about this auction, and its clause about nothing else."""
    start, end = sources.sentence(find.start)
    before, behind = _before(sources, find.start), sources.text[find.end : min(end, find.end + 16)]
    stop = sources.text.find("。", find.end, find.end + 120)  # a line's end may part what is one sentence
    about = sources.text[start : stop if stop >= 0 else end]
    other = _OTHER_SPAN.search(before) or _OTHER_SPAN.search(behind.split("，")[0])
    return bool(_HELD.search(about)) and not other and not _EARLIER.search(before)


def _before(sources: Sources, place: int) -> str:
    """The clause before ``place``, at most 24 characters of it."""
    head = sources.text[max(0, place - 24) : place]
    cut = max((stop.end() for stop in _CLAUSE.finditer(head) if stop.end() < len(head)), default=0)
    return head[cut:]
