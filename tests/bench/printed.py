"""Every character that stands on a drawn sheet, whoever set it: the typesetter tells, a browser's PDF is asked.

A browser's stamps are pictures and no part of its text layer; so nothing here belongs to a stamp.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass

import pdfplumber
from PIL import ImageColor

from evidence.read.radicals import plain_character
from models.geometry import Box
from tests.specimens.sheet import AnySheet, BrowserSheet

_WATERMARK = 170  # grey levels: print is darker
_ASCENT, _DESCENT = 0.86, 0.14  # of the type size: the em box about a baseline, as the typesetter has it

logging.getLogger("pdfminer").setLevel(logging.ERROR)  # of browsers' fonts it misses a box that nobody asks for


@dataclass(frozen=True, slots=True)
class Letter:
    """One printed character: left edge, baseline, type size and width in points, and its em box on the sheet."""

    char: str
    x: float
    baseline: float
    size: float
    width: float
    box: Box


def letters_of(sheet: AnySheet) -> list[Letter]:
    """The characters of a sheet that a reader is meant to read: no spaces, no watermarks."""
    told = _by_browser(sheet) if isinstance(sheet, BrowserSheet) else _by_typesetter(sheet)
    letters = []
    for char, x, baseline, size, width, is_pale in told:
        if char.isspace() or is_pale:
            continue
        box = Box.clipped(
            x / sheet.width, (baseline - _ASCENT * size) / sheet.height,
            (x + width) / sheet.width, (baseline + _DESCENT * size) / sheet.height,
        )  # fmt: skip
        letters.append(Letter(char, x, baseline, size, width, box))
    return letters


_Told = tuple[str, float, float, float, float, bool]  # character, left edge, baseline, size, width, whether pale


def _by_typesetter(sheet: AnySheet) -> Iterator[_Told]:
    assert not isinstance(sheet, BrowserSheet)
    for glyph in sheet.glyphs:
        is_pale = min(ImageColor.getrgb(glyph.colour)[:3]) > _WATERMARK
        yield glyph.char, glyph.x, glyph.baseline, glyph.size, glyph.width, is_pale


def _by_browser(sheet: BrowserSheet) -> Iterator[_Told]:
    with pdfplumber.open(io.BytesIO(sheet.pdf)) as document:
        page = document.pages[sheet.index]
        for one in page.chars:
            baseline = float(page.height) - float(one["matrix"][5])
            colour = one["non_stroking_color"]
            shades = [float(shade) for shade in colour] if isinstance(colour, tuple) else [0.0]
            width = float(one["x1"]) - float(one["x0"])
            char = "".join(plain_character(sign) for sign in one["text"])
            yield char, float(one["x0"]), baseline, float(one["size"]), width, min(shades) * 255 > _WATERMARK
