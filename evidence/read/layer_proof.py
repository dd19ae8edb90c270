"""Holds a PDF's text layer against the picture of its page: print it does not hold, and lines to be read on trial.

A layer may say anything: a damaged character map turns names into other names without a sign of it.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from evidence.read.layout import PlacedLine
from evidence.read.raw import Pixels
from evidence.read.recogniser import HEIGHT, cut

_SAMPLES = 2  # lines read on trial, each of another font where there are several
_LONGEST = 16  # characters of a line that are read
_FEWEST = 6
_CONTRAST = 90  # grey levels below the paper: print, no watermark
_LINE_HEIGHT = (0.09, 0.42)  # inches: print of 6 to 30 points
_LOOSE_PRINT = 7.0  # characters outside the layer from which a page is read from its pixels: a case number, a name


@dataclass(frozen=True, slots=True)
class Sample:
    """What the layer says in one place, and the picture of that place as a recogniser takes it."""

    text: str
    pixels: Pixels


def samples(lines: list[PlacedLine], fonts: list[str], shown: Pixels) -> list[Sample]:
    """Lines to be read on trial: the longest of each font, fonts of most characters first.

    ``fonts`` names the font of each line.
    """
    printed: dict[str, int] = {}
    longest: dict[str, PlacedLine] = {}
    for line, font in zip(lines, fonts, strict=True):
        count = sum(not glyph.char.isspace() for glyph in line.raw.glyphs)
        printed[font] = printed.get(font, 0) + count
        if count >= _FEWEST and (font not in longest or count > len(longest[font].raw.glyphs)):
            longest[font] = line
    chosen = sorted(longest, key=lambda font: -printed[font])[:_SAMPLES]
    return [_sample(longest[font], shown) for font in chosen]


def _sample(line: PlacedLine, shown: Pixels) -> Sample:
    """The beginning of a line, cut out of the page with a little air around it."""
    height, width = shown.shape[:2]
    boxes = line.boxes[:_LONGEST]
    top, bottom = min(box.top for box in boxes) * height, max(box.bottom for box in boxes) * height
    left, right = boxes[0].left * width, boxes[-1].right * width
    air = 0.12 * (bottom - top)
    quad = np.array(
        [[left - air, top - air], [right + air, top - air], [right + air, bottom + air], [left - air, bottom + air]],
        np.float32,
    )
    return Sample("".join(glyph.char for glyph in line.raw.glyphs[:_LONGEST]), cut(shown, quad).pixels)


def pack_samples(chosen: list[Sample]) -> tuple[list[dict[str, object]], bytes]:
    """Samples for the way to another process: their words and widths, and their pixels one after the other."""
    heads: list[dict[str, object]] = [{"text": one.text, "width": one.pixels.shape[1]} for one in chosen]
    return heads, b"".join(one.pixels.tobytes() for one in chosen)


def unpack_samples(heads: list[dict[str, object]], blob: bytes) -> list[Sample]:
    """Undo ``pack_samples``; raises ValueError when words and pixels do not fit."""
    found, start = [], 0
    for head in heads:
        width = int(str(head["width"]))
        size = width * HEIGHT * 3
        pixels = np.frombuffer(blob[start : start + size], np.uint8).reshape(HEIGHT, width, 3)
        found.append(Sample(str(head["text"]), pixels))
        start += size
    return found


def loose_print(lines: list[PlacedLine], shown: Pixels, dpi: float) -> bool:
    """Whether the page shows print, in runs of several characters, where its text layer has none.

    Red ink (stamps), pale ink (watermarks), rules and square patterns do not count.
    """
    loose = _loose_ink(lines, shown, dpi)
    low, high = (side * dpi for side in _LINE_HEIGHT)
    runs = cv2.morphologyEx(loose, cv2.MORPH_CLOSE, np.ones((1, max(3, round(0.14 * dpi))), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(runs)
    total = 0.0
    for left, top, width, height, _area in stats[1:count]:
        inked = float(loose[top : top + height, left : left + width].mean())
        if low <= height <= high and width >= 3 * height and 0.06 < inked < 0.7:
            total += width / height
    return total >= _LOOSE_PRINT


def _loose_ink(lines: list[PlacedLine], shown: Pixels, dpi: float) -> np.ndarray:
    """A mask (0 and 1) of dark ink outside the characters of the layer, without rules."""
    height, width = shown.shape[:2]
    darkness = shown.max(axis=2)  # red ink is bright in one of its channels
    ink = (darkness < 255 - _CONTRAST).astype(np.uint8)
    stroke = max(5, round(0.5 * dpi))
    for shape in ((1, stroke), (stroke, 1)):
        rules = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones(shape, np.uint8))
        ink[cv2.dilate(rules, np.ones((3, 3), np.uint8)) > 0] = 0
    for line in lines:
        for box in line.boxes:
            air = max(2, round(0.2 * (box.bottom - box.top) * height))
            top, bottom = max(0, round(box.top * height) - air), round(box.bottom * height) + air
            ink[top:bottom, max(0, round(box.left * width) - air) : round(box.right * width) + air] = 0
    return np.asarray(ink)
