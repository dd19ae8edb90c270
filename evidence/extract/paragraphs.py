"""Where paragraphs end: a wrapped line is joined to the next one, every other break stays.

Judged by geometry: the line reaches the right margin of the text block, and the next one starts at its left margin.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from models.geometry import Box

_SENTENCE_END = "。！？；："
# "甲方：…", "一、…", "第三条…", "（二）…", "附件…": what begins a paragraph even where nothing is indented.
_OPENING = re.compile(
    r"[^，。、；：“”\s]{2,14}：|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}[条章节]|（[一二三四五六七八九十\d]{1,2}）"
    r"|\d{1,2}[.、．](?!\d)|附[：件]|鉴于|【"
)


@dataclass(frozen=True, slots=True)
class Block:
    """The text block of one page: its left and right margin and the size of its characters, fractions of the page."""

    left: float
    right: float
    char: float

    @classmethod
    def around(cls, boxes: Sequence[Box]) -> Block:
        """Measure the block that these lines make; the margins are those that at least two lines reach."""
        char = median(box.height for box in boxes)
        wide = [box for box in boxes if box.width > 0.45] or list(boxes)
        lefts = sorted(box.left for box in wide)
        rights = sorted((box.right for box in wide), reverse=True)
        return cls(_shared(lefts, char), _shared(rights, char), char)


def _shared(edges: list[float], char: float) -> float:
    """The outermost edge that another line shares within one character; else the outermost."""
    for first, second in zip(edges, edges[1:], strict=False):
        if abs(first - second) <= char:
            return first
    return edges[0]


Placed = tuple[Box, str, Block]


def joins(upper: Placed, lower: Placed, *, one_page: bool) -> bool:
    """Whether ``lower`` carries on the paragraph of ``upper`` (each: box, folded words, text block of its page)."""
    box, words, block = upper
    below, next_words, next_block = lower
    # A character is about as wide as it is high; on an A4 page a height is 1/1.41 of the same width's fraction.
    em = max(block.char, 1e-4) * 1.42
    reaches = box.right >= block.right - 1.6 * em
    full = box.left <= block.left + 3.2 * em
    carries_on = abs(below.left - next_block.left) <= 1.1 * em
    if not (reaches and full and carries_on):
        return False
    if one_page:
        tall = max(min(box.height, below.height), 1e-4)
        follows = below.top > box.top + 0.4 * tall and below.top - box.bottom < 1.9 * tall
        alike = 0.6 < below.height / max(box.height, 1e-4) < 1.67
        if not (follows and alike):
            return False
    return not (words[-1] in _SENTENCE_END and (not one_page or _OPENING.match(next_words)))
