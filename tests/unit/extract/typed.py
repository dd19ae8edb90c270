"""Pages typed from plain text: one line of text is one line of print, ``|`` parts the cells of a table row.

A line is set like this: ``^`` centres it, ``>`` sets it right, ``@12`` begins it 12 characters in, a blank line leaves
a gap. Long lines are wrapped at 40 characters with the paragraph's indent of two on its first line, as printers do.
"""

from __future__ import annotations

import re
import unicodedata

from evidence.extract.text import PaperText
from models.geometry import Box
from models.pages import Line, PageSource, TextPage

COLUMNS = 40  # full-width characters between the margins
LEFT, TOP = 0.1, 0.06
EM = 0.8 / COLUMNS  # width of a full-width character, as a fraction of the page's width
HEIGHT = EM * 595 / 842
PITCH = 1.7 * HEIGHT


class _Sheet:
    def __init__(self) -> None:
        self.text = ""
        self.places: list[Box | None] = []
        self.lines: list[Line] = []
        self.top = TOP

    def put(self, words: str, left: float) -> None:
        start = len(self.text)
        at = left
        for char in words:
            width = EM if unicodedata.east_asian_width(char) in "WFA" else EM / 2
            self.places.append(Box.clipped(at, self.top, at + width, self.top + HEIGHT))
            at += width
        self.text += words + "\n"
        self.places.append(None)
        box = Box.clipped(left, self.top, at, self.top + HEIGHT)
        self.lines.append(Line(start, start + len(words), box))

    def feed(self, lines: float = 1.0) -> None:
        self.top += PITCH * lines


def _width(words: str) -> float:
    return sum(EM if unicodedata.east_asian_width(char) in "WFA" else EM / 2 for char in words)


def _paragraph(sheet: _Sheet, words: str) -> None:
    indent = 2 if _width(words) > 0.8 - 2 * EM else 0
    while words:
        room, taken = 0.8 - indent * EM, 0
        while taken < len(words) and _width(words[: taken + 1]) <= room + 1e-9:
            taken += 1
        sheet.put(words[:taken], LEFT + indent * EM)
        sheet.feed()
        words, indent = words[taken:], 0


def type_page(text: str, number: int = 1) -> TextPage:
    """Set ``text`` on one page."""
    sheet = _Sheet()
    for raw in text.strip("\n").split("\n"):
        line = raw.strip()
        if not line:
            sheet.feed(0.5)
        elif "|" in line:
            cells = line.split("|")
            for place, cell in enumerate(cells):
                if cell.strip():
                    sheet.put(cell.strip(), LEFT + place * 0.8 / len(cells))
            sheet.feed(1.3)
        elif line[0] == "^":
            sheet.put(line[1:], 0.5 - _width(line[1:]) / 2)
            sheet.feed(1.4)
        elif line[0] == ">":
            sheet.put(line[1:], 0.88 - _width(line[1:]))
            sheet.feed()
        elif match := re.match(r"@(\d+) ", line):
            sheet.put(line[match.end() :], LEFT + int(match[1]) * EM)
            sheet.feed()
        else:
            _paragraph(sheet, line)
    scores = (1.0,) * len(sheet.text)
    return TextPage(
        number,
        sheet.text,
        tuple(sheet.places),
        scores,
        tuple(sheet.lines),
        PageSource.TEXT_LAYER,
        "typed",
        595.0,
        842.0,
    )


def type_paper(*pages: str) -> PaperText:
    """Set each text on a page of its own and fold them into one paper."""
    return PaperText.of([type_page(text, number) for number, text in enumerate(pages, start=1)])
