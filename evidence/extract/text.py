"""The text of one paper: its pages folded for grammars into one string, with a map back to raw characters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from evidence.extract.agreement import Support, line_agreement
from evidence.extract.folding import fold_line
from evidence.extract.paragraphs import Block, fills_blank, joins, wraps_in_cell
from evidence.read.columns import Extent, in_columns
from models.facts import Quote
from models.geometry import Box, union
from models.pages import Line, PageSource, Stamp, TableCell, TextPage

# "第1页 共2页", "- 1 -", "(1/5)", "1／3", "Page 1 of 3": marks of the page, no part of what the paper says.
_PAGE_MARK = re.compile(
    r"第[\d一二三四五六七八九十]+页[，,/]?(共[\d一二三四五六七八九十]+页)?|共\d+页[，,/]?(第\d+页)?"
    r"|[-—―·•~]{1,2}\d{1,3}[-—―·•~]{1,2}|（?\d{1,3}/\d{1,3}）?|第\d+/\d+页|[Pp]age\d+(of\d+)?"
)
_BARE_NUMBER = re.compile(r"\d{1,3}")
_SPLIT_AMOUNT, _THOUSANDS = re.compile(r"(?<![\d.])\d{1,3}(?:,\d{3})*，$"), re.compile(r"\d{3}(?!\d)")
_MARGIN = 0.08  # of the page's height: a lone number here is a page number
# Gaps inside a line that part two cells, in character heights: always; in exact text; where OCR blurs places.
_CELL_GAP, _WORD_GAP, _BLURRED_GAP = 2.2, 0.9, 1.6
_JOINTS = "，。、：；:,;（(“「《"  # beside these a gap is the sign's own white space


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A piece of one line of print (a whole line, or a cell where wide gaps part it) in the folded text.

    ``start``/``end`` lie in ``PaperText.text``; ``page`` is the page's number in the scan, ``box`` its place there,
    ``cell`` the cell of a ruled table that it stands in, ``column`` the number of its column of running text.
    """

    page: int
    start: int
    end: int
    box: Box
    cell: TableCell | None = None
    column: int = 0


@dataclass(frozen=True, slots=True)
class _Piece:
    page_index: int
    chars: tuple[tuple[str, int], ...]
    box: Box
    cell: TableCell | None = None
    column: int = 0

    @property
    def words(self) -> str:
        return "".join(char for char, _ in self.chars)


@dataclass(frozen=True)
class PaperText:
    r"""The text of one paper (consecutive pages, or some lines of one), folded for grammars.

    ``text[i]`` came from ``pages[origins[i][0]].text[origins[i][1]]``; a line break that ends a paragraph, heading or
    cell stays ``"\\n"`` (origin: the character before it), a break inside a paragraph is gone. Page marks are left out.
    """

    pages: tuple[TextPage, ...]
    text: str
    origins: tuple[tuple[int, int], ...] = field(repr=False)
    pieces: tuple[PaperLine, ...] = field(repr=False)

    @classmethod
    def of(cls, pages: Sequence[TextPage], lines: Iterable[tuple[int, Line]] | None = None) -> PaperText:
        """Fold ``pages``; with ``lines`` (pairs of page number and line) only those lines of them."""
        wanted = None if lines is None else {(number, line.start, line.end) for number, line in lines}
        placed: list[_Piece] = []
        for index, page in enumerate(pages):
            columns = _columns(page)
            for line in page.lines:
                if wanted is None or (page.number, line.start, line.end) in wanted:
                    placed.extend(_pieces(index, page, line, columns[line.start]))
        return cls._assemble(tuple(pages), placed)

    @classmethod
    def _assemble(cls, pages: tuple[TextPage, ...], placed: list[_Piece]) -> PaperText:
        blocks = _blocks(placed)
        chars: list[str] = []
        origins: list[tuple[int, int]] = []
        lines: list[PaperLine] = []
        before: _Piece | None = None
        for piece in placed:
            words = piece.words
            if before is not None:
                earlier = before.words
                if not _goes_on(before, piece, blocks, pages[piece.page_index]):
                    chars.append("\n")
                    origins.append((before.page_index, before.chars[-1][1]))
                elif earlier[-1].isascii() and earlier[-1].isalpha() and words[0].isascii() and words[0].isalpha():
                    chars.append(" ")
                    origins.append((before.page_index, before.chars[-1][1]))
                elif _SPLIT_AMOUNT.search(earlier) and _THOUSANDS.match(words):
                    chars[-1] = ","  # 36，000， / 000.00元: the thousands sign at the end of a line
            lines.append(
                PaperLine(
                    pages[piece.page_index].number,
                    len(chars),
                    len(chars) + len(piece.chars),
                    piece.box,
                    piece.cell,
                    piece.column,
                )
            )
            chars.extend(char for char, _ in piece.chars)
            origins.extend((piece.page_index, offset) for _, offset in piece.chars)
            before = piece
        return cls(pages, "".join(chars), tuple(origins), tuple(lines))

    def lines(self) -> Iterator[PaperLine]:
        """The pieces of print in reading order, for reasoning about layout."""
        return iter(self.pieces)

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        """The pages' numbers in the scan, in order."""
        return tuple(page.number for page in self.pages)

    def raw_spans(self, start: int, end: int) -> tuple[tuple[TextPage, int, int], ...]:
        """The raw spans behind ``text[start:end]``: one ``(page, start, end)`` for each page touched."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no span of this paper: {start}–{end}")
        touched: dict[int, list[int]] = {}
        for char, (index, offset) in zip(self.text[start:end], self.origins[start:end], strict=True):
            if char != "\n":
                touched.setdefault(index, []).append(offset)
        return tuple((self.pages[index], min(offsets), max(offsets) + 1) for index, offsets in sorted(touched.items()))

    def quote(self, start: int, end: int) -> tuple[Quote, ...]:
        """The literal words behind ``text[start:end]``, one quote for each page touched, with their boxes."""
        return tuple(
            Quote(page.number, first, last, page.text[first:last], page.boxes(first, last))
            for page, first, last in self.raw_spans(start, end)
        )

    def support(self, start: int, end: int) -> Support:
        """How well ``text[start:end]`` was read: scores, source, agreement of the witnesses, stamps above it."""
        scores: list[float] = []
        witnesses: list[int] = []
        agreeing: list[int] = []
        stamps: list[Stamp] = []
        spans = self.raw_spans(start, end)
        for page, first, last in spans:
            offsets = [i for i in range(first, last) if not page.text[i].isspace()]
            scores.extend(page.scores[i] for i in offsets)
            stamps += _stamps_above(page, first, last)
            for line in page.lines:
                if line.start < last and first < line.end:
                    asked, same = line_agreement(page, line, max(first, line.start), min(last, line.end))
                    witnesses.append(asked)
                    agreeing.append(same)
        return Support(
            lowest=min(scores, default=0.0),
            mean=sum(scores) / len(scores) if scores else 0.0,
            source=PageSource.OCR if any(p.source is PageSource.OCR for p, _, _ in spans) else PageSource.TEXT_LAYER,
            witnesses=min(witnesses, default=0),
            agreeing=min(agreeing, default=0),
            under_stamp=bool(stamps),
            beside_stamp=any(_stamp_beside(page, first, last) for page, first, last in spans),
            stamp_lifted=all(stamp.colour == "red" for stamp in stamps),
            page_quality=min((page.quality for page, _, _ in spans), default=0.0),
        )


def is_page_mark(folded: str, box: Box) -> bool:
    """Whether a line of print only numbers its page."""
    bare = folded.replace(" ", "")
    if _PAGE_MARK.fullmatch(bare):
        return True
    at_edge = box.bottom < _MARGIN or box.top > 1 - _MARGIN
    return at_edge and bool(_BARE_NUMBER.fullmatch(bare))


def _stamps_above(page: TextPage, first: int, last: int) -> list[Stamp]:
    boxes = [place for place in page.places[first:last] if place is not None]
    return [stamp for stamp in page.stamps if any(box.overlap(stamp.box) > 0.2 * box.area > 0 for box in boxes)]


def _stamp_beside(page: TextPage, first: int, last: int) -> bool:
    """Whether a stamp touches the line within four characters after the span or two before it, outside the span."""
    placed = [place for place in page.places[first:last] if place is not None]
    if not placed or not page.stamps:
        return False
    em = placed[-1].height * page.height / page.width
    tail = Box.clipped(placed[-1].right, placed[-1].top, placed[-1].right + 4 * em, placed[-1].bottom)
    head = Box.clipped(placed[0].left - 2 * em, placed[0].top, placed[0].left, placed[0].bottom)
    return any(stamp.box.overlap(edge) > 0.25 * edge.area > 0 for stamp in page.stamps for edge in (head, tail))


def _pieces(index: int, page: TextPage, line: Line, column: int) -> Iterator[_Piece]:
    """The folded cells of one line; none for blank lines and page marks."""
    for start, end in _cells(page, line):
        folded = tuple(fold_line(page.text[start:end], start))
        placed = [place for place in page.places[start:end] if place is not None]
        box = union(placed) if placed else line.box
        if folded and not is_page_mark("".join(char for char, _ in folded), line.box):
            yield _Piece(index, folded, box, None if line.cell is None else page.cells[line.cell], column)


def _blocks(placed: Sequence[_Piece]) -> dict[_Piece, Block]:
    """The text block of each piece: its column's, or that of all pieces of its page."""
    blocks: dict[_Piece, Block] = {}
    for index, column in {(piece.page_index, piece.column) for piece in placed}:
        inside = [piece for piece in placed if (piece.page_index, piece.column) == (index, column)]
        columned = any(piece.column for piece in placed if piece.page_index == index)
        block = Block.around([piece.box for piece in inside], in_column=columned)
        blocks |= dict.fromkeys(inside, block)
    return blocks


def _columns(page: TextPage) -> dict[int, int]:
    """The number of the column in which each line of a page stands, by where the line begins in the page's text."""
    shape = page.height / page.width if page.width else 1.0  # columns are told in one unit for both directions
    boxes = [line.box for line in page.lines]
    if any(line.cell is not None for line in page.lines):
        return {line.start: 0 for line in page.lines}
    groups = in_columns([Extent(box.left, box.top * shape, box.right, box.bottom * shape) for box in boxes])
    return {page.lines[at].start: number for number, group in enumerate(groups) for at in group}


def _goes_on(upper: _Piece, lower: _Piece, blocks: Mapping[_Piece, Block], page: TextPage) -> bool:
    """Whether a piece of print carries on the one before it: the paragraph of a text block, or the words of a cell."""
    one_page = upper.page_index == lower.page_index
    if one_page and upper.cell is not None and upper.cell == lower.cell:
        return wraps_in_cell(
            (upper.box, upper.words), (lower.box, lower.words), upper.cell.box, page.height / page.width
        )
    if upper.cell != lower.cell:
        return False
    if one_page and fills_blank((upper.box, upper.words), (lower.box, lower.words)):
        return True
    here, there = blocks[upper], blocks[lower]
    return joins((upper.box, upper.words, here), (lower.box, lower.words, there), one_page=one_page)


def _cells(page: TextPage, line: Line) -> list[tuple[int, int]]:
    """Raw spans of a line's cells: cut at wide gaps, then at gaps of one character between whole words.

    Words spaced out character by character (执 行 裁 定 书) stay together.
    """
    narrow = _WORD_GAP if page.source is PageSource.TEXT_LAYER else _BLURRED_GAP
    wide = _cut(page, (line.start, line.end), _CELL_GAP)
    cells = [cell for piece in wide for cell in _cut(page, piece, narrow)]
    return [(start, end) for start, end in cells if page.text[start:end].strip()]


def _cut(page: TextPage, span: tuple[int, int], least: float) -> list[tuple[int, int]]:
    """Cut a raw span where a gap is at least ``least`` character heights wide, unless it is spaced out as a whole."""
    start, end = span
    shape = page.height / page.width if page.width else 1.0
    printed = [i for i in range(start, end) if page.places[i] is not None and not page.text[i].isspace()]
    cuts: list[int] = []
    for before, after in pairwise(printed):
        left, right = page.places[before], page.places[after]
        if left is None or right is None:
            continue
        tall = max(left.height, right.height) * shape
        joint = page.text[before] in _JOINTS or page.text[after] in _JOINTS
        if right.left - left.right >= least * tall > 0 and not (joint and least < _CELL_GAP):
            cuts.append(after)
    edges = [start, *cuts, end]
    pieces = list(pairwise(edges))
    singles = sum(len(page.text[a:b].strip().strip("（）()《》【】：:")) <= 1 for a, b in pieces)
    return [span] if cuts and singles >= max(1, len(pieces) - 2) else pieces
