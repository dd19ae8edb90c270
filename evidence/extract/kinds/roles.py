"""Small steps that several kinds share: a name at a place, amounts in digit boxes, the date that closes a paper."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import TypeVar

from evidence.extract.folding import fold
from evidence.extract.found import Found
from evidence.extract.grammars import capacity, case_numbers
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.known_names import known_name
from evidence.extract.kinds.readers import PERSONAL, pieces
from evidence.extract.kinds.sources import Sources
from evidence.extract.layout import Entry
from models.values import Money

T = TypeVar("T")

# Capitals before the figures of the same amount: 壹仟零捌万元（10080000元）.
CAPITALS_FIRST = r"(?:[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]{3,30}（(?:小写|即|¥|：)*)?"

# Words that say that a bid won.
WON = r"(?:竞得|竞买成功|竞拍成功|竞价成功|拍得|买受(?!人)|胜出|成交|购得|中标|最高(?:应|报|出)?价)"

_PERSON = re.compile(r"[㐀-鿿]{2,3}(?:·[㐀-鿿]{2,6})?(?=[，。、；（：\n]|通过|以|于|$)")


def name_at(sources: Sources, place: int) -> Found[str] | None:
    """The name that begins at ``place`` in the paper's text; None when none is recognised there."""
    line_end = sources.text.find("\n", place)
    rest = sources.text[place : line_end if line_end >= 0 else len(sources.text)]
    known = known_name(rest[:80])
    if known is not None:
        return Found(place, place + known[1], known[0])
    person = _PERSON.match(rest)
    return Found(place, place + person.end(), person[0], (PERSONAL,)) if person else None


def add_name_at(draft: Draft, sources: Sources, fact: str, place: int, score: float) -> Found[str] | None:
    """Propose the name that begins at ``place`` for ``fact``; a personal name counts less."""
    find = name_at(sources, place)
    if find is not None:
        draft.add(fact, find.value, [find.span], score - (0.15 if find.doubts else 0.0), find.doubts)
    return find


def add_amounts(
    draft: Draft, sources: Sources, entries: Sequence[Entry], facts: Mapping[str, tuple[str, str | None]]
) -> None:
    """Amounts in digit boxes go to the label on their row or above; ``facts`` maps label keys to figures and words."""
    for amount in sources.digit_boxes:
        near = [
            entry
            for entry in entries
            if entry.key in facts and abs(entry.cell.middle - amount.box.centre[1]) < 4 * entry.cell.box.height
        ]
        if near:
            closest = min(near, key=lambda entry: abs(entry.cell.middle - amount.box.centre[1]))
            draft.add(facts[closest.key][0], amount.value, amount.spans, 0.95)


def add_wrapped_capacity(draft: Draft) -> None:
    """A tonnage in the title of a lot that is wrapped within its cell: the title is read as one text."""
    for lot in draft.named("lot_title"):
        for find in capacity.find(fold(str(lot.value))) if len(lot.spans) > 1 else ():
            draft.add("capacity", find.value, lot.spans, 0.93, find.doubts)


def add_wrapped_cases(draft: Draft, sources: Sources) -> None:
    """A case number that is wrapped within its cell, where the paper's text holds none."""
    if sources.cases:
        return
    for cell in sources.sheet.cells:
        for find in case_numbers.find(cell.text) if len(cell.spans) > 1 else ():
            draft.add("case_number", find.value, pieces(cell.spans, *find.span), 0.93, find.doubts)


# …公司名下60万吨/年焦化产能指标, up to what is done with it.
_OWNED_LOT = re.compile(
    r"(?:（[^（）\n]{0,30}）)?(?:名下|所有|持有|享有|拥有|所属|所持|的|之|(?=\d|年产|焦化|炼焦))[^，。；：“”\n]{0,40}?(?:产能|指标|能力|资产)"
    r"(?:（[^（）\n]{0,30}）|使用权|指标|及[^，。；：\n]{2,24}?|\d[\d.]*万吨(?:/年)?)*"
    r"(?=[，。；：\n]|$|进行|予以|依法|公开|在[^，。\n]{0,24}平台|的(?:拍卖|变卖|竞价|公告)|一案|流拍|经|第[一二三]次)"
)
_SALE = re.compile(r"拍卖|变卖|竞价|竞买|竞得|处置|拍得|购得|买受")


def owned_lots(sources: Sources) -> list[tuple[int, int]]:
    """Spans that read like a lot in a sentence of a sale: a company, that it owns, and capacity."""
    spans: list[tuple[int, int]] = []
    for find in sources.companies:
        owned = _OWNED_LOT.match(sources.text, find.end)
        start, end = sources.sentence(find.start)
        if owned is not None and _SALE.search(sources.text, start, min(len(sources.text), end + 40)):
            spans.append((find.start, owned.end()))
    return spans


# （执款收字第00381号）, 众诚拍成字〔2017〕第56号 on a line of its own: a number that needs no label.
LETTERED = re.compile(
    r"(?:^|\n)[（(〔]?(?P<no>[㐀-鿿]{1,8}字(?:[（〔\[]20\d\d[）〕\]])?第?[A-Z]?\d{1,10}号)[）)〕]?(?=\n|$)"
)


def lone_lines(sources: Sources, finds: Sequence[Found[T]], spare: int = 2) -> list[Found[T]]:
    """The finds that fill a line or a paragraph of their own but for ``spare`` characters: a date under a signature."""
    alone: list[Found[T]] = []
    for find in finds:
        start = sources.text.rfind("\n", 0, find.start) + 1
        end = sources.text.find("\n", find.end)
        end = len(sources.text) if end < 0 else end
        cells = [cell for cell in sources.sheet.cells if cell.start <= find.start and find.end <= cell.end]
        lengths = [end - start, *(len(cell.text) for cell in cells)]
        if min(lengths) - (find.end - find.start) <= spare:
            alone.append(find)
    return alone


def add_closing_date(draft: Draft, sources: Sources, fact: str, after: int) -> None:
    """The date that closes a paper: the last one on a line of its own behind offset ``after``."""
    alone = [find for find in lone_lines(sources, sources.dates, spare=6) if find.start >= after]
    if alone:
        draft.add_found(fact, alone[-1], 0.97 if len({find.value for find in alone}) == 1 else 0.85)
        return
    # A stamp or a signature may share the line with the date: it then ends its paragraph.
    ending = [
        find for find in sources.dates if find.start >= after and sources.text[find.end : find.end + 1] in ("", "\n")
    ]
    if ending:
        draft.add_found(fact, ending[-1], 0.85)


def add_range(
    draft: Draft, sources: Sources, find: Found[tuple[dt.date, dt.date]], facts: tuple[str, str], score: float
) -> None:
    """Propose both ends of a range of dates, each quoted where it stands; a shortened end (至22日) quotes the rest."""
    inside = [date for date in sources.dates if find.start <= date.start and date.end <= find.end]
    first_end = inside[0].end if inside else find.end
    last_start = inside[-1].start if len(inside) > 1 else min(first_end, find.end - 1)
    first, last = find.value
    draft.add(facts[0], first, [(inside[0].start if inside else find.start, first_end)], score, find.doubts)
    draft.add(facts[1], last, [(last_start, find.end)], score, find.doubts)


_BESIDE = re.compile(r"元?[（(](?:大写|小写|金额|人民币|即|计|：|:)*")


def amount_beside(sources: Sources, find: Found[Money], among: Sequence[Found[Money]]) -> Found[Money] | None:
    """The amount in brackets right behind ``find``, in the other notation: 贰仟万元整（￥20,000,000.00元）."""
    for other in among:
        if 0 < other.start - find.end <= 12 and _BESIDE.fullmatch(sources.text, find.end, other.start):
            return other
    return None


def disagreement(figures: Money, capitals: Money) -> tuple[str, ...]:
    """The doubt that figures and capitals beside each other raise when they differ; none when they agree."""
    return () if figures == capitals else (f"小写{figures}元与并列的大写{capitals}元不一致，请核对原件",)
