"""Where paragraphs end: a wrapped line is joined to the next one, every other break stays.

Judged by geometry: the line reaches the right margin of the text block, and the next one starts at its left margin.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from models.geometry import Box

_WIDE = 0.42  # of the page's width: what is narrower is a label, a cell or a heading
_FULL_PAGE = 0.82  # of the page's width: what its text block takes
_RUNNING_TEXT = 0.6  # of the page's width: no line of running text that wraps is shorter
_SENTENCE_END = "。！？；："
# "甲方：…", "一、…", "第三条…", "（二）…", "附件…": what begins a paragraph even where nothing is indented.
_OPENING = re.compile(
    r"[^，。、；：“”\s]{2,14}：|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}[条章节]"
    r"|（[一二三四五六七八九十\d]{1,2}）"
    r"|\d{1,2}[.、．](?!\d)|附[：件]|鉴于|【"
)


@dataclass(frozen=True, slots=True)
class Block:
    """A text block of a page: its margins, the size of its characters, the least width of a line that wraps there.

    All are fractions of the page.
    """

    left: float
    right: float
    char: float
    wide: float = _WIDE

    @classmethod
    def around(cls, boxes: Sequence[Box], *, in_column: bool = False) -> Block:
        """Measure the block that these lines make; the margins are those that at least two lines reach."""
        char = median(box.height for box in boxes)
        left = _shared(sorted(box.left for box in boxes), char)
        first = min(box.left for box in boxes)
        # A margin that no second line reaches is believed only if a line is as long as lines of running text are.
        across = max(box.right for box in boxes) - first
        measure = across / _FULL_PAGE if in_column else 1.0
        wide = _WIDE * measure
        right = _shared(sorted((box.right for box in boxes if box.width > wide), reverse=True), char)
        running = first + _RUNNING_TEXT * measure
        return cls(first if left is None else left, running if right is None else right, char, wide)


def _shared(edges: list[float], char: float) -> float | None:
    """The outermost edge that another line shares within one character; None when no two lines share one."""
    for first, second in pairwise(edges):
        if abs(first - second) <= char:
            return first
    return None


# Characters that a line leaves free at the right of its cell if the next word did not fit: a short line, a longer one.
_CELL_MARGIN = (2.2, 3.2)
_SHORT = 5


def wraps_in_cell(upper: tuple[Box, str], lower: tuple[Box, str], cell: Box, shape: float) -> bool:
    """Whether ``lower`` carries on ``upper`` (each: box, folded words) in one ``cell``; ``shape``: height to width."""
    (box, words), (below, next_words) = upper, lower
    tall = max(min(box.height, below.height), 1e-4)
    em = max(box.height, 1e-4) * shape
    stacked = below.top > box.top + 0.4 * tall and below.top - box.bottom < 1.6 * tall
    left, right = box.left - cell.left, cell.right - box.right
    margin = _CELL_MARGIN[len(words) > _SHORT] * em
    full = right <= margin or (abs(left - right) < em and left + right <= 2 * margin)
    if not (stacked and full):
        return False
    return words.count("（") > words.count("）") or not _OPENING.match(next_words)


# A form's sentence around what was filled in: 请查封被执行人 ＿公司＿ 所有的 ＿60万吨/年＿ 产能.
_ASKS_FOR_MORE = re.compile(
    r"[的于由向与将为对请经在以至自从]$|(?:查封|冻结|扣押|执行|扣划|对|将|协助)[^，。：]{0,8}(?:被执行人|申请执行人)$"
)
_CARRIES_ON = re.compile(r"(?:的(?!士)|所有的|名下的?|所持|持有的|一案|之间|，|。|；|、)")


def fills_blank(upper: tuple[Box, str], lower: tuple[Box, str]) -> bool:
    """Whether two pieces (each: box, folded words) of a row are one sentence of a form with its blank filled."""
    (box, words), (beside, next_words) = upper, lower
    level = abs(box.centre[1] - beside.centre[1]) < 0.5 * min(box.height, beside.height)
    if not (level and beside.left >= box.right):
        return False
    return bool(_ASKS_FOR_MORE.search(words) or _CARRIES_ON.match(next_words))


Placed = tuple[Box, str, Block]


def joins(upper: Placed, lower: Placed, *, one_page: bool) -> bool:
    """Whether ``lower`` carries on the paragraph of ``upper`` (each: box, folded words, text block of its page)."""
    box, words, block = upper
    below, next_words, next_block = lower
    # A character is about as wide as it is high; on an A4 page a height is 1/1.41 of the same width's fraction.
    em = max(block.char, 1e-4) * 1.42
    reaches = box.right >= block.right - 1.6 * em
    full = box.left <= block.left + 3.2 * em
    # The first line of a paragraph stands two characters further in than the one it wraps to.
    outdented = one_page and 1.2 * em <= box.left - below.left <= 3.2 * em
    carries_on = abs(below.left - next_block.left) <= 1.1 * em or outdented
    if not (reaches and full and carries_on and box.width > block.wide):
        return False
    if one_page:
        tall = max(min(box.height, below.height), 1e-4)
        follows = below.top > box.top + 0.4 * tall and below.top - box.bottom < 1.9 * tall
        alike = 0.6 < below.height / max(box.height, 1e-4) < 1.67
        if not (follows and alike):
            return False
    if words.count("（") > words.count("）"):
        return True  # "…有限公司（统一社" / "会信用代码：…）": no paragraph ends inside a bracket
    if _OPENING.match(next_words):
        return words[-1] in "，、（" or (words[-1] not in _SENTENCE_END and outdented)
    return one_page or words[-1] not in _SENTENCE_END
