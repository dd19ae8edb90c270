"""Setting characters on sheets: every character gets its place here, and nowhere else."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.specimens.breaking import break_lines
from tests.specimens.fonts import FontFile, advance, face_for, font_set
from tests.specimens.marks import MarkedChar, parse
from tests.specimens.paper import Face, Paper, Stamp
from tests.specimens.sheet import AnySheet, Glyph, Impression, Sheet, Stroke


@dataclass(frozen=True, slots=True)
class Type:
    """How a run of characters is set: face, size in points, pitch as a multiple of the size, colour."""

    face: Face
    size: float
    pitch: float
    colour: str = "black"
    underline: bool = False


class Typesetter:
    """Sets the blocks of one paper on sheets, from a cursor downwards, opening sheets as they fill."""

    def __init__(self, paper: Paper, fonts: str, sheets: list[AnySheet], top: float | None = None) -> None:
        """Start below ``top`` on the last of ``sheets``, or on a new sheet."""
        self.paper = paper
        self.fonts = fonts
        self.sheets = sheets
        self.own: list[Sheet] = []
        margin_left, margin_top, margin_right, margin_bottom = paper.margins
        if top is None:
            self._open()
        else:
            last = sheets[-1]
            assert isinstance(last, Sheet), "a paper cannot go on below one that a browser set"
            self.own.append(last)
        self.left, self.right = margin_left, self.sheet.width - margin_right
        self.top, self.bottom = margin_top, self.sheet.height - margin_bottom
        self.y = margin_top if top is None else top
        self.last_line: tuple[Sheet, list[Glyph]] = (self.sheet, [])
        self.placed: list[tuple[int, Glyph]] = []

    def styled(self, size: float | None, face: Face | None, colour: str = "black", *, underline: bool = False) -> Type:
        """Running text of this paper with another size, face or colour."""
        base = self.body
        return replace(base, size=size or base.size, face=face or base.face, colour=colour, underline=underline)

    @property
    def sheet(self) -> Sheet:
        """The sheet that is being filled."""
        return self.own[-1]

    @property
    def body(self) -> Type:
        """How running text of this paper is set."""
        return Type(self.paper.face, self.paper.size, self.paper.pitch)

    def _open(self) -> None:
        self.own.append(Sheet())
        self.sheets.append(self.own[-1])

    def new_page(self) -> None:
        """Go on at the top of a new sheet."""
        self._open()
        self.y = self.top

    def need(self, height: float) -> None:
        """Open a new sheet when ``height`` does not fit on this one."""
        if self.y + height > self.bottom and self.y > self.top:
            self.new_page()

    def _face(self, char: MarkedChar, face: Face) -> FontFile:
        by_hand = any(found.name in self.paper.handwritten for found in char.marks)
        return face_for(char.char, font_set("kai" if by_hand else self.fonts)["kai" if by_hand else face])

    def _width(self, style: Type, char: MarkedChar) -> float:
        return advance(char.char, self._face(char, style.face)) * style.size

    def broken(
        self, text: str, style: Type, room: float, *, first: float = 0, split_numbers: bool = False
    ) -> list[list[MarkedChar]]:
        """Lines of marked ``text`` in ``room`` points."""
        width = functools.partial(self._width, style)
        return break_lines(parse(text), room, width, first=first, split_numbers=split_numbers)

    def measure(self, chars: Sequence[MarkedChar], style: Type) -> float:
        """Width of ``chars`` in points."""
        return sum(self._width(style, char) for char in chars)

    def put(self, chars: Sequence[MarkedChar], style: Type, x: float, baseline: float, gap: float = 0) -> None:
        """Print ``chars`` from ``x`` on, ``gap`` points apart, on the sheet that is being filled."""
        line: list[Glyph] = []
        for char in chars:
            width = self._width(style, char)
            by_hand = any(found.name in self.paper.handwritten for found in char.marks)
            colour = "#1a2a6b" if by_hand else style.colour
            face = self._face(char, style.face)
            line.append(Glyph(char.char, x, baseline, style.size, width, face, colour, char.marks))
            x += width + gap
        if line and style.underline:
            self._underline(line)
        self.sheet.glyphs += line
        if line:
            self.last_line = (self.sheet, line)
            self.placed += [(len(self.sheets), glyph) for glyph in line]

    def _underline(self, line: list[Glyph]) -> None:
        for glyph in line:
            if glyph.marks:
                under = glyph.baseline + 0.2 * glyph.size
                self.sheet.strokes.append(Stroke(glyph.x, under, glyph.x + glyph.width, under, 0.6))

    def set_text(
        self, text: str, style: Type, *, indent: float = 0, align: str = "left", split_numbers: bool = False
    ) -> None:
        """Set ``text`` as lines across the column; running text is justified, its first line indented in points."""
        room = self.right - self.left
        lines = self.broken(text, style, room, first=indent, split_numbers=split_numbers)
        for number, chars in enumerate(lines):
            height = style.size * style.pitch
            self.need(height)
            baseline = self.y + height / 2 + 0.36 * style.size
            start = indent if number == 0 else 0.0
            slack = room - start - self.measure(chars, style)
            gap = 0.0
            if align == "left" and number < len(lines) - 1 and len(chars) > 1 and slack < 3 * style.size:
                gap = slack / (len(chars) - 1)
            shift = {"left": 0.0, "centre": slack / 2, "right": slack}[align]
            self.put(chars, style, self.left + start + shift, baseline, gap)
            self.y += height

    def finish(self) -> None:
        """Print what depends on the number of pages: foot marks, riding stamps, watermarks."""
        pages = self.own
        for number, sheet in enumerate(pages, start=1):
            if sheet.blank:
                continue
            if self.paper.footer:
                self._footer(sheet, self.paper.footer.format(page=number, pages=len(pages)))
            if self.paper.riding_stamp:
                stamp = Stamp(self.paper.riding_stamp)
                sheet.impressions.append(Impression(stamp, sheet.width, 0.45 * sheet.height, (number - 1, len(pages))))
            if self.paper.watermark:
                self._watermark(sheet)

    def _footer(self, sheet: Sheet, text: str) -> None:
        style = Type("song", 10.5, 1.5)
        chars = parse(text)
        x = (sheet.width - self.measure(chars, style)) / 2
        for char in chars:
            width = self._width(style, char)
            face = self._face(char, style.face)
            sheet.glyphs.append(Glyph(char.char, x, sheet.height - 42, style.size, width, face))
            x += width

    def _watermark(self, sheet: Sheet) -> None:
        style = Type("hei", 34, 1)
        for row in range(3):
            x, baseline = 110 + 60 * row, sheet.height * (0.25 + 0.25 * row)
            for char in parse(self.paper.watermark):
                face = self._face(char, style.face)
                sheet.glyphs.insert(0, Glyph(char.char, x, baseline, 34, 34, face, "#ececec"))
                x += 44
