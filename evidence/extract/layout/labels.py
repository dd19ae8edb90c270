"""Labels and the values they govern: after a colon, to the right on the row, or below in the column.

The reader knows the words of a lexicon and where they stand, nothing of what a value looks like: that is for
the grammars. A label that is not wanted still matters, because it ends the value before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from evidence.extract.layout.cells import Cell, Sheet, Spans
from evidence.extract.layout.cutting import sheet_of
from evidence.extract.layout.headings import column_under, crossing
from evidence.extract.layout.lexicon import LabelWord, Lexicon
from evidence.extract.layout.spelling import spelled
from evidence.extract.text import PaperText

_BRACKETS = "【】[]〔〕*·•"
_EITHER = re.compile(r"[㐀-鿿]{2,6}[/／]")
_OF_SEVERAL = 0.3  # how much less sure the first of several values under a heading is
_GAP = 0.3  # of a character: what shows as white space between a label and its value
_UNKNOWN = re.compile(r"[㐀-鿿（）/]{2,12}：")
_TAILS = ("名称", "全称", "户名", "姓名")  # these carry a label on: 执收单位 + 名称
_SPECKS = ".。,，、_…"  # what a scanner makes of dust and of a faint colon


@dataclass(frozen=True, slots=True)
class Entry:
    """A label and the value it governs.

    ``spans`` are pieces of ``paper.text``, in order (a value may be wrapped over two lines of a table cell), and
    ``text`` is what they hold. ``group`` is the word governing the block, if any. ``note`` is what the label says in
    brackets behind itself, such as a unit. ``beyond`` are further unlabelled cells on the value's row. ``score`` is how
    surely the value belongs to the label, 0–1.
    """

    key: str
    word: str
    group: str | None
    spans: Spans
    text: str
    score: float
    cell: Cell
    note: str = ""
    beyond: Spans = ()

    @property
    def start(self) -> int:
        """Where the value begins in the paper's folded text."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where the first piece of the value ends."""
        return self.spans[0][1]


@dataclass(frozen=True, slots=True)
class _Label:
    """A label found in a cell: how it stands there, and the part of the cell behind it."""

    key: str
    word: str
    cell: Cell
    start: int
    after: int
    how: str  # "colon", "alone" (fills its cell), "gap" (white space before the value) or "bare" (nothing at all)
    note: str


def read_labels(paper: PaperText, lexicon: Lexicon, sheet: Sheet | None = None) -> list[Entry]:
    """Every label of ``lexicon`` on ``paper`` that governs a value, in reading order."""
    return _LabelReader(paper, lexicon, sheet or sheet_of(paper)).read()


class _LabelReader:
    """One paper read with one lexicon."""

    def __init__(self, paper: PaperText, lexicon: Lexicon, sheet: Sheet) -> None:
        self.paper = paper
        self.lexicon = lexicon
        self.sheet = spelled(sheet, lexicon)
        self.labels = {cell: self._labels_in(cell) for cell in self.sheet.cells}
        self.group_cells = [
            label for found in self.labels.values() for label in found if label.key in self.lexicon.groups
        ]

    def read(self) -> list[Entry]:
        entries: list[Entry] = []
        for cell, found in self.labels.items():
            for place, label in enumerate(found):
                limit = found[place + 1].start if place + 1 < len(found) else cell.end
                crossed = self._crossed(label)
                entry = None if crossed else self._entry(label, limit)
                entries += [entry] if entry is not None else crossed
        return entries

    def _crossed(self, label: _Label) -> list[Entry]:
        """What a label governs in a table that crosses it with groups: 名称 beside columns headed 卖方 and 买方.

        The groups may as well open the rows, and the label head a column.
        """
        if label.cell.ruled is None or label.how != "alone" or label.key in self.lexicon.groups:
            return []
        found: dict[str, Cell] = {}
        for group in self.group_cells:
            cell = crossing(self.sheet, label.cell, group.cell) if group.how == "alone" else None
            if cell is not None and not self.labels[cell]:
                found.setdefault(group.key, cell)
        if len(found) < 2:
            return []
        return [
            Entry(label.key, label.word, group, cell.spans, cell.text, 0.95, label.cell, label.note)
            for group, cell in found.items()
            if cell.text.strip(" _-—…:：.\n")
        ]

    def _labels_in(self, cell: Cell) -> list[_Label]:
        """Labels in one cell. Without a colon only a word that fills or opens its cell counts."""
        if len(cell.spans) > 1:
            return self._wrapped_label(cell)
        found: list[_Label] = []
        margin = len(cell.text) - len(cell.text.lstrip(_BRACKETS))
        for label in self.lexicon.find(cell.text):
            # 转让方/处置方: either word may be the one we know.
            opens = label.start == margin or _EITHER.fullmatch(cell.text[margin : label.start]) is not None
            if label.colon:
                how = "colon"
            elif opens and not cell.text[label.end :].strip(_BRACKETS + _SPECKS):
                how = "alone"
            elif self.lexicon.bare and len(label.word) >= 2 and (opens or (found and len(label.word) >= 4)):
                how = "bare"
            elif self._set_apart(cell, label, opens=opens):
                how = "gap"
            else:
                continue
            if label.word in _TAILS and found and not found[-1].key and found[-1].after == cell.start + label.start:
                # 执收单位 + 名称: two words without a break are one label, and the first is not wanted.
                found[-1] = _Label(
                    "", found[-1].word + label.word, cell, found[-1].start, cell.start + label.end, how, ""
                )
                continue
            found.append(
                _Label(label.key, label.word, cell, cell.start + label.start, cell.start + label.end, how, label.note)
            )
        return found or self._unknown_label(cell)

    def _unknown_label(self, cell: Cell) -> list[_Label]:
        """``围观次数：``: a word that no lexicon holds is a label all the same when it opens its cell with a colon."""
        match = _UNKNOWN.match(cell.text)
        return [_Label("", match[0], cell, cell.start, cell.start + match.end(), "colon", "")] if match else []

    def _set_apart(self, cell: Cell, label: LabelWord, *, opens: bool) -> bool:
        """Whether white space parts a label from what stands before and behind it: 处置法院 临汾市法院  案号 …."""
        return (opens or self._gap_at(cell, label.start)) and self._gap_at(cell, label.end)

    def _gap_at(self, cell: Cell, offset: int) -> bool:
        """Whether the character at ``offset`` of a cell stands apart from the one before; so do both ends of a cell."""
        if not 0 < offset < len(cell.text):
            return True
        before, after = self.sheet.place(cell.start + offset - 1), self.sheet.place(cell.start + offset)
        page = next(page for page in self.paper.pages if page.number == cell.page)
        if before is None or after is None:
            return False
        em = before.height * page.height / page.width
        return after.left - before.right > _GAP * em and abs(after.centre[1] - before.centre[1]) < 0.5 * before.height

    def _wrapped_label(self, cell: Cell) -> list[_Label]:
        """A label that fills a cell of several lines, or opens it before its value."""
        label = self.lexicon.at(cell.text, 0)
        if label is None:
            return []
        if label.end == len(cell.text):
            return [_Label(label.key, label.word, cell, cell.start, cell.end, "alone", label.note)]
        first_line = cell.spans[0][1] - cell.start
        if label.end >= first_line or not (label.colon or self.lexicon.bare):
            return []
        how = "colon" if label.colon else "bare"
        return [_Label(label.key, label.word, cell, cell.start, cell.start + label.end, how, label.note)]

    def _entry(self, label: _Label, limit: int) -> Entry | None:
        spans: Spans
        beyond: Spans = ()
        score = {"colon": 0.97, "gap": 0.93, "bare": 0.9, "alone": 0.96}[label.how]
        if label.how != "alone" and limit > label.after:
            spans = self._in_line(label, limit)
            if label.how == "colon" and label.start > label.cell.start and not self._opens_after_break(label):
                score -= 0.03
        else:
            if limit < label.cell.end:
                return None  # the next label follows at once: this one is a group or left blank
            beside = self._value_cell(label)
            if beside is None:
                return None
            value, less = beside
            spans, score, beyond = self._whole_cell(value), score - less, self._beyond(label, value)
        text = "".join(self.paper.text[start:end] for start, end in spans)
        if not text.strip(" _-—…:：.\n"):
            return None
        return Entry(label.key, label.word, self._group_of(label), spans, text, score, label.cell, label.note, beyond)

    def _opens_after_break(self, label: _Label) -> bool:
        """Whether something that ends a value stands right before the label."""
        before = self.paper.text[label.start - 1 : label.start]
        return before in "\n,，。;；)） 、|" or any(other.start < label.start for other in self.labels[label.cell])

    def _in_line(self, label: _Label, limit: int) -> Spans:
        """The value behind a label on its own line, with the lines that its paragraph or its column is wrapped over."""
        if len(label.cell.spans) > 1:
            return ((label.after, label.cell.spans[0][1]), *label.cell.spans[1:])
        if limit < label.cell.end:
            return ((label.after, limit),)
        end = self.paper.text.find("\n", label.after)
        end = len(self.paper.text) if end < 0 else end
        for cell in self.sheet.cells:
            if label.cell.end <= cell.start < end and self.labels[cell] and self.labels[cell][0].start == cell.start:
                end = cell.start
        if label.how in ("bare", "gap"):
            end = label.cell.end
        spans = [(label.after, max(end, label.cell.end))]
        if end <= label.cell.end:
            spans += self._hanging(label)
        return tuple(spans)

    def _hanging(self, label: _Label) -> list[tuple[int, int]]:
        """Lines set to the value's own left edge, below a label whose value is too long for its line."""
        first = self.sheet.place(min(label.after, label.cell.end - 1))
        if first is None or label.cell.box.right < 0.6:
            return []
        return self._carried_on(first.left, label.cell)

    def _carried_on(self, left: float, above: Cell) -> list[tuple[int, int]]:
        """Lines set to ``left`` close below ``above``, with nothing beside them and no label in them."""
        spans: list[tuple[int, int]] = []
        last = above
        while (below := self.sheet.continuing(left, last.box, above.page)) is not None:
            if self.labels[below] or below.start < above.end:
                break
            spans += below.spans
            last = below
        return spans

    def _whole_cell(self, value: Cell) -> Spans:
        """All of a value's cell, up to a label that stands in it."""
        cut = next((label.start for label in self.labels[value] if label.start > value.start), None)
        if cut is not None:
            return ((value.start, cut),)
        stop = self.paper.text.find("\n", value.start)
        inside = [cell for cell in self.sheet.cells if value.end <= cell.start < stop]
        if len(value.spans) == 1 and inside and not any(self.labels[cell] for cell in inside):
            return ((value.start, stop),)  # the value is a paragraph of several lines
        return (*value.spans, *(self._carried_on(value.box.left, value) if value.box.right > 0.6 else ()))

    def _beyond(self, label: _Label, value: Cell) -> Spans:
        """What else may state the value: lines below it in its ruled cell, cells to its right, up to the next label."""
        further: list[tuple[int, int]] = []
        for cell in self.sheet.cells if value.ruled is not None else ():
            if cell.page == value.page and cell.ruled == value.ruled and cell.start >= value.end:
                if self.labels[cell]:
                    break
                further.extend(cell.spans)
        if value.beside(label.cell):
            for cell in self.sheet.right_of(value):
                if self.labels[cell]:
                    break
                further.extend(cell.spans)
        return tuple(further)

    def _value_cell(self, label: _Label) -> tuple[Cell, float] | None:
        """The cell that a label alone in its cell governs, and how much less sure that is."""
        column = column_under(self.sheet, label.cell) if label.how == "alone" else None
        if column is not None and not self.labels[column.first]:
            return column.first, _OF_SEVERAL if column.several else 0.0
        right = self.sheet.right_of(label.cell)
        if right and not self.labels[right[0]]:
            return right[0], 0.0
        if label.how == "colon" and not right:
            # The label ends with a colon and its value is set on a line of its own below.
            below = self.sheet.under(label.cell)
            return (below, 0.06) if below is not None and not self.labels[below] else None
        if label.how == "alone" and self._is_heading(label):
            below = self.sheet.under(label.cell)
            if below is not None and not self.labels[below] and not self._has_own_label(below):
                return below, 0.02
        return None

    def _is_heading(self, label: _Label) -> bool:
        """Whether the label stands in a row of headings: every other cell of its row is free of values or a label."""
        others = [cell for cell in self.sheet.row(label.cell) if cell != label.cell]
        return all(self.labels[cell] or len(cell.text) <= 8 for cell in others)

    def _has_own_label(self, value: Cell) -> bool:
        left = self.sheet.left_of(value)
        return bool(left) and any(label.how == "alone" for label in self.labels[left[0]])

    def _group_of(self, label: _Label) -> str | None:
        """The group whose block holds ``label``: the nearest group word to its left, or else above it."""
        if label.key in self.lexicon.groups:
            return None
        box, best, least = label.cell.box, None, (9.0, 9.0)
        for group in self.group_cells:
            if group.cell.page != label.cell.page:
                continue
            if group.cell == label.cell:
                if group.start < label.start:
                    best, least = group.key, (0.0, 0.0)
                continue
            other = group.cell.box
            if other.right <= box.left + 0.01:
                across, down = box.left - other.right, abs(group.cell.middle - label.cell.middle)
            elif other.left <= box.left + 0.03 and group.cell.middle < label.cell.middle:
                across, down = 0.0, label.cell.middle - group.cell.middle
            else:
                continue
            distance = (round(across, 1), down)
            if distance < least:
                best, least = group.key, distance
        return best
