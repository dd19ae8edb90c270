"""What a kind reads from: the folded text of one paper with everything the grammars find in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from evidence.extract.found import Found
from evidence.extract.grammars import money
from evidence.extract.layout import BoxedAmount, Entry, Lexicon, Sheet, read_digit_boxes, read_labels, sheet_of
from evidence.extract.layout.cells import Cell
from evidence.extract.pipeline import annotate
from evidence.extract.text import PaperText
from models.values import Value

T = TypeVar("T", bound=Value)

_SENTENCE_END = re.compile(r"[。\n]")
_LINE_ENDS = re.compile(r"[。；：！]$")
# 一、 （二） 3. 4.2 第五条 附：, at the head of a line, begins a new point; 37.5万吨 does not.
_NEW_POINT = re.compile(
    r"[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．](?!\d)"
    r"|\d{1,2}\.\d{1,2}(?=[㐀-鿿\n])(?![万吨元米亿])"
    r"|第[一二三四五六七八九十\d]{1,4}条?|附[：件]|[㐀-鿿][㐀-鿿（）]{2,13}："
)
# Figures and codes are not broken over lines; 受让方：… and 地址：… are fields, however long.
_UNBROKEN = re.compile(r"[0-9A-Za-z,.]+(?:万|亿)?元?")
_FIELD = re.compile(r"[㐀-鿿（）]{2,16}：")
_LONG_LINE, _REACHES_MARGIN = 14, 0.78  # characters; share of the page's width
_SHORT = 5  # characters: 第五条, 2.1


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that tell a value's role, with how surely they do (0–1).

    ``before`` must end right where the value begins, ``after`` must begin right where it ends; a pattern that leaves
    a gap says so itself.
    """

    before: str
    after: str
    score: float
    doubts: tuple[str, ...] = ()


class Sources:
    """One paper's text, sheet and finds, each computed once."""

    def __init__(self, paper: PaperText) -> None:
        """Read from ``paper``."""
        self.paper = paper
        self.text = paper.text
        self.found = annotate(paper.text)

    @cached_property
    def sheet(self) -> Sheet:
        """Cells of the paper and their neighbours."""
        return sheet_of(self.paper)

    @cached_property
    def money(self) -> Sequence[Found[Any]]:
        """Amounts in figures."""
        return self.found.of("money")

    @cached_property
    def words(self) -> Sequence[Found[Any]]:
        """Amounts in capital numerals."""
        return self.found_flowing(money.find_in_words)

    @cached_property
    def dates(self) -> Sequence[Found[Any]]:
        """Dates."""
        return self.found.of("dates")

    @cached_property
    def cases(self) -> Sequence[Found[Any]]:
        """Case numbers of courts."""
        return self.found.of("cases")

    @cached_property
    def codes(self) -> Sequence[Found[Any]]:
        """Unified social credit codes."""
        return self.found.of("codes")

    @cached_property
    def capacities(self) -> Sequence[Found[Any]]:
        """Capacities in tonnes per year."""
        return self.found.of("capacities")

    @cached_property
    def ratios(self) -> Sequence[Found[Any]]:
        """Shares of one."""
        return self.found.of("ratios")

    @cached_property
    def ovens(self) -> Sequence[Found[Any]]:
        """What is said of ovens."""
        return self.found.of("ovens")

    @cached_property
    def unit_prices(self) -> Sequence[Found[Any]]:
        """Prices per tonne."""
        return self.found.of("unit_prices")

    @cached_property
    def companies(self) -> Sequence[Found[str]]:
        """Names of companies, banks and their branches."""
        return self.found.of("companies")

    @cached_property
    def courts(self) -> Sequence[Found[str]]:
        """Names of courts."""
        return self.found.of("courts")

    @cached_property
    def authorities(self) -> Sequence[Found[str]]:
        """Names of government offices."""
        return self.found.of("authorities")

    @cached_property
    def digit_boxes(self) -> Sequence[BoxedAmount]:
        """Amounts written one digit a box."""
        return read_digit_boxes(self.sheet)

    def entries(self, lexicon: Lexicon) -> list[Entry]:
        """Labels of ``lexicon`` with their values."""
        return read_labels(self.paper, lexicon, self.sheet)

    def sentence(self, place: int) -> tuple[int, int]:
        """The sentence around ``place``: from the last full stop or paragraph break to the next."""
        start = max((stop.end() for stop in _SENTENCE_END.finditer(self.text, 0, place)), default=0)
        stop = _SENTENCE_END.search(self.text, place)
        return start, stop.end() if stop else len(self.text)

    @cached_property
    def soft_breaks(self) -> frozenset[int]:
        """Offsets of line breaks inside a running sentence: 37.5 / 万吨/年; never in a table or between columns.

        A number may stand beside the first line of a paragraph (第五), nothing beside those below.
        """
        loose = [cell for cell in self.sheet.cells if cell.ruled is None]
        alone = {cell.start for cell in loose if len(self.sheet.row(cell)) == 1}
        return frozenset(
            cell.end
            for cell in loose
            if self.text[cell.end : cell.end + 1] == "\n"
            and cell.end + 1 in alone
            and not _LINE_ENDS.search(cell.text)
            and self._runs_over(cell)
            and not _NEW_POINT.match(self.text, cell.end + 1)
            and all(
                len(other.text) <= _SHORT and cell.right_of(other) for other in self.sheet.row(cell) if other != cell
            )
        )

    def _runs_over(self, cell: Cell) -> bool:
        """Whether a line fills its measure up to a sign that would not fit, or is too long for a field of a form."""
        unbroken = _UNBROKEN.match(self.text, cell.end + 1)
        room = cell.box.width / len(cell.text) * (len(unbroken[0]) if unbroken else 0)
        if cell.box.right + room > _REACHES_MARGIN:
            return True
        return len(cell.text) >= _LONG_LINE and _FIELD.match(cell.text) is None

    def flowing(self, place: int) -> tuple[int, int]:
        """The sentence around ``place``, read on over line breaks that end no sentence."""
        stops = [stop for stop in _SENTENCE_END.finditer(self.text) if stop.start() not in self.soft_breaks]
        start = max((stop.end() for stop in stops if stop.end() <= place), default=0)
        return start, min((stop.end() for stop in stops if stop.start() >= place), default=len(self.text))

    def found_flowing(self, grammar: Callable[[str], Sequence[Found[Any]]]) -> list[Found[Any]]:
        """What a grammar finds in the paper's text with its running sentences joined: 焦 / 炉尚未建成."""
        offsets = [at for at in range(len(self.text)) if at not in self.soft_breaks]
        found = grammar("".join(self.text[at] for at in offsets))
        return [Found(offsets[one.start], offsets[one.end - 1] + 1, one.value, one.doubts) for one in found]

    def joined(self, start: int, end: int) -> str:
        """``text[start:end]`` without the line breaks inside running sentences."""
        return "".join(sign for at, sign in enumerate(self.text[start:end], start) if at not in self.soft_breaks)

    def cued(
        self, finds: Iterable[Found[T]], cues: Sequence[Cue], *, flowing: bool = False
    ) -> Iterator[tuple[Found[T], Cue]]:
        """Each find with the first of ``cues`` that fits the words around it; ``flowing`` joins broken lines."""
        compiled = [(re.compile(rf"(?:{cue.before})$"), re.compile(cue.after), cue) for cue in cues]
        for find in finds:
            head, tail = self.text[max(0, find.start - 80) : find.start], self.text[find.end : find.end + 120]
            if flowing:
                head = self.joined(max(0, find.start - 80), find.start)
                tail = self.joined(find.end, min(len(self.text), find.end + 120))
            for before, after, cue in compiled:
                if before.search(head) and after.match(tail):
                    yield find, cue
                    break


def within(finds: Iterable[Found[T]], spans: Sequence[tuple[int, int]]) -> list[Found[T]]:
    """The finds that lie inside one of ``spans``."""
    return [find for find in finds if any(start <= find.start and find.end <= end for start, end in spans)]
