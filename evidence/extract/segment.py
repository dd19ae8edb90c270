"""Splitting a scan into papers: by titles, numbering, page marks and what continues what.

A paper begins where a title stands at the head of a page, or where page numbering starts anew. Several slips on one
sheet are several papers with the same page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from evidence.extract.classify import receipt_labels
from evidence.extract.folding import fold
from evidence.extract.grammars import case_numbers
from evidence.extract.text import PaperText
from evidence.extract.titles import Family, Title, heading, titles
from models.pages import Line, ScanReading, TextPage

_HEAD = 0.42  # of the page's height: a title further down heads no page
_MARK = re.compile(
    r"第(?P<a>\d{1,3})页[，,/]?共(?P<b>\d{1,3})页|共(?P<d>\d{1,3})页[，,/]?第(?P<c>\d{1,3})页"
    r"|（?(?P<e>\d{1,2})/(?P<f>\d{1,2})）?"
)
# Where a court paper ends: its officers, or its date in Chinese numerals.
_END = re.compile(r"书记员.{0,8}$|法官助理.{0,8}$|[一二]〇.{2}年.{1,3}月.{1,3}日$|^（?(?:院印|此页无正文|盖章)")
_FOOTNOTE = re.compile(r"此联|本联|[^客付收]的回单|凭此|打印|盖章|作废|无效")
_AGREEMENTS = (Family.CAPACITY_DEAL, Family.RESTRUCTURING, Family.AGREEMENT)
_SLIP_ROWS = 3  # labels of a slip that an untitled page must show


@dataclass(frozen=True, slots=True)
class Segment:
    """One paper: its pages, the lines of them that belong to it (None: all), and how surely its edges are right."""

    pages: tuple[TextPage, ...]
    lines: tuple[tuple[int, Line], ...] | None
    confidence: float

    def text(self) -> PaperText:
        """The folded text of this paper."""
        return PaperText.of(self.pages, self.lines)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One page with what tells whether it begins a paper."""

    page: TextPage
    paper: PaperText
    head: Title | None
    slips: tuple[Title, ...]
    mark: tuple[int, int] | None


def split(reading: ScanReading) -> tuple[Segment, ...]:
    """The papers of a scan in page order; every text page belongs to at least one."""
    segments: list[Segment] = []
    current: list[_Sheet] = []
    sure = 1.0
    for page in reading.text_pages():
        sheet = _sheet(page)
        slips = _slips(sheet) if len(sheet.slips) > 1 else []
        if slips:
            segments += [*_close(current, sure), *slips]
            current, sure = [], 1.0
            continue
        begins, certainty = _begins(sheet, current)
        if begins:
            segments += _close(current, sure)
            current, sure = [], certainty
        else:
            sure = min(sure, certainty)
        current.append(sheet)
    return (*segments, *_close(current, sure))


def _close(sheets: Sequence[_Sheet], sure: float) -> list[Segment]:
    return [Segment(tuple(sheet.page for sheet in sheets), None, sure)] if sheets else []


def _sheet(page: TextPage) -> _Sheet:
    paper = PaperText.of([page])
    found = titles(paper)
    at_head = [title for title in found if title.line.box.top < _HEAD and not _is_running_header(title, paper)]
    slips = tuple(title for title in found if title.family is Family.RECEIPT and not _FOOTNOTE.search(title.words))
    return _Sheet(page, paper, heading(at_head, paper), slips, page_mark(page))


def _is_running_header(title: Title, paper: PaperText) -> bool:
    """Whether a title-like line is small print at the very top edge, repeated on every page of a contract."""
    heights = sorted(line.box.height for line in paper.lines())
    median = heights[len(heights) // 2]
    return title.line.box.bottom < 0.075 and title.line.box.height < 0.95 * median and len(heights) > 6


def page_mark(page: TextPage) -> tuple[int, int] | None:
    """What the page says of its number, ``(number, of how many)``: "第1页 共3页", "(2/3)"; None when nothing."""
    for line in page.lines:
        words = fold(page.line_text(line)).replace(" ", "")
        match = _MARK.fullmatch(words)
        if match:
            number, total = (int(match[a] or match[c] or match[e]) for a, c, e in (("a", "c", "e"), ("b", "d", "f")))
            if 1 <= number <= total:
                return number, total
    return None


def _begins(sheet: _Sheet, current: Sequence[_Sheet]) -> tuple[bool, float]:
    """Whether ``sheet`` begins a new paper after ``current``, and how sure that is."""
    if not current:
        return True, 1.0 if sheet.head else 0.9
    last = current[-1]
    if sheet.mark and last.mark and sheet.mark[1] == last.mark[1] and sheet.mark[0] == last.mark[0] + 1:
        return False, 0.99
    if sheet.head is not None:
        restarts = sheet.mark is not None and sheet.mark[0] == 1
        return (True, 0.995) if restarts else _begins_with_title(sheet, sheet.head, current)
    if sheet.mark and sheet.mark[0] > 1:
        return False, 0.95
    return _begins_untitled(sheet, current)


def _begins_untitled(sheet: _Sheet, current: Sequence[_Sheet]) -> tuple[bool, float]:
    """Whether a page without title or page mark begins a paper: after a last page, or where slips' labels stand."""
    last = current[-1]
    if last.mark and last.mark[0] == last.mark[1]:
        return True, 0.85
    if _is_slip(sheet.paper.text):
        return True, 0.9
    tail = len(sheet.paper.pieces) <= 6 or re.match(r"书记员|附|（|审判", sheet.paper.text)
    return False, 0.85 if _ended(last) and not tail else 0.97


def _begins_with_title(sheet: _Sheet, head: Title, current: Sequence[_Sheet]) -> tuple[bool, float]:
    first = current[0].head
    if head.family is Family.REPLY and first is not None and first.family is Family.ASSISTANCE:
        return (False, 0.97) if _same_case(sheet, current) else (True, 0.95)
    if head.family is Family.ANNEX:
        return False, 0.93
    same = first is not None and head.words.replace(" ", "") == first.words.replace(" ", "")
    if same and len(current) == 1 and _is_cover(current[0]):
        return False, 0.97
    if same and sheet.mark and sheet.mark[0] > 1:
        return False, 0.97
    if head.family is Family.OTHER and not _heads_alone(sheet, head):
        return False, 0.9
    return True, 0.99


def _heads_alone(sheet: _Sheet, head: Title) -> bool:
    """Whether a vague title stands among the first lines and is set larger or in the middle."""
    lines = list(sheet.paper.lines())
    place = next(i for i, line in enumerate(lines) if line.start == head.line.start)
    heights = sorted(line.box.height for line in lines)
    large = head.line.box.height > 1.12 * heights[len(heights) // 2]
    return place <= 5 and (large or abs(head.line.box.centre[0] - 0.5) < 0.06)


def _is_cover(sheet: _Sheet) -> bool:
    """Whether a page is the cover of an agreement: a title, parties and a date, no clause."""
    if sheet.head is None or sheet.head.family not in _AGREEMENTS:
        return False
    return len(sheet.paper.pieces) <= 14 and not re.search(r"第一条|一、|鉴于|本院", sheet.paper.text)


def _is_slip(text: str) -> bool:
    """Whether an untitled page is a slip: short, full of a slip's labels, and not the account clause of a contract."""
    return len(text) < 700 and receipt_labels(text) >= _SLIP_ROWS and not re.search(r"甲方|乙方|裁定|本院", text)


def _same_case(sheet: _Sheet, current: Sequence[_Sheet]) -> bool:
    """Whether a page names a case of the paper so far, or one of them names none."""
    here = {found.value.base for found in case_numbers.find(sheet.paper.text)}
    before = {found.value.base for page in current for found in case_numbers.find(page.paper.text)}
    return not here or not before or bool(here & before)


def _ended(sheet: _Sheet) -> bool:
    tail = sheet.paper.text.split("\n")[-3:]
    return any(_END.search(line) for line in tail)


def _slips(sheet: _Sheet) -> list[Segment]:
    """The slips of one sheet: each reaches from its title (with the bank's name above it) to the next one."""
    tops = sorted({round(title.line.box.top, 4): title for title in sheet.slips}.items())
    heads = [title.line.box for _, title in tops]
    columns = len(heads) == 2 and abs(heads[0].top - heads[1].top) < 0.05
    edges = [_upper_edge(sheet, box.top, box.height) for box in heads]
    split_at = sum(box.centre[0] for box in heads) / 2 if columns else 0.0
    held: list[list[tuple[int, Line]]] = [[] for _ in heads]
    for line in sheet.page.lines:
        if columns:
            left_first = heads[0].centre[0] < heads[1].centre[0]
            place = int((line.box.centre[0] > split_at) == left_first)
        else:
            place = max((i for i, edge in enumerate(edges) if line.box.centre[1] >= edge), default=0)
        held[place].append((sheet.page.number, line))
    found = [Segment((sheet.page,), tuple(lines), 0.96) for lines in held if lines]
    # Every slip shows its own labels; a title-like note at a slip's foot does not.
    return found if all(receipt_labels(slip.text().text) >= _SLIP_ROWS for slip in found) else []


def _upper_edge(sheet: _Sheet, top: float, height: float) -> float:
    """Where a slip begins: above its title, and above a bank's name or number set close over it."""
    above = [line.box for line in sheet.page.lines if top - 3.2 * height < line.box.centre[1] < top]
    names = [
        box
        for box, line in ((line.box, line) for line in sheet.page.lines)
        if box in above and re.search(r"银行|信用社|法院|财政|公司$", fold(sheet.page.line_text(line)))
    ]
    return min([top, *(box.top for box in names)]) - 0.2 * height
