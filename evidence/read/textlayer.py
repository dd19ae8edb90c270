"""Reads the text that a born-digital PDF carries, if it can be trusted to say what the page shows."""

from __future__ import annotations

import logging
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pdfplumber

from evidence.read.grid import in_cells
from evidence.read.layer_proof import Sample, loose_print, samples
from evidence.read.layout import PlacedLine, Seen, Sheet, compose, in_reading_order, place_line, trimmed
from evidence.read.prepare import lift_red
from evidence.read.radicals import plain_character
from evidence.read.raw import Glyph, Pixels, RawLine
from models.pages import PageSource, TextPage

logging.getLogger("pdfminer").setLevel(logging.ERROR)  # it warns of every font that does not state its size

ENGINE = "pdf-text/2"
_FEWEST = 12  # characters; a page with fewer is read from its pixels, which costs little then
_MOST_PICTURE = 0.12  # of the page: two stamps and a logo; beyond it print may hide in a picture
_MOST_GARBAGE = 0.01
_MOST_WITHOUT_INK = 0.01
_SPACE = (0.35, 0.22)  # of the font size: a gap that shows as a space, after and before CJK, and between Latin


@dataclass(frozen=True, slots=True)
class TextLayer:
    """A page made of its text layer, and samples of it that a recogniser may hold against the picture."""

    page: TextPage
    samples: list[Sample]


@dataclass(frozen=True, slots=True)
class Distrust:
    """Why a text layer was not taken, in a word for the log."""

    why: str


def read_text_layer(path: Path, number: int, shown: Pixels, size: tuple[float, float]) -> TextLayer | Distrust:
    """The page's own text with its places, or why it is not to be trusted.

    ``shown`` is the page rendered (100 dpi and more), ``size`` its size in points as pdfium displays it. Not trusted
    are: too few characters, characters without meaning, pictures over much of the page (a scan with a hidden layer),
    print without ink beneath it (invisible or white), print without text (a slip pasted in), text that does not lie
    upright.
    """
    with pdfplumber.open(path) as document:
        page = document.pages[number - 1]
        try:
            left, top, right, bottom = (float(side) for side in page.cropbox)
            if abs((right - left) - size[0]) > 1.5 or abs((bottom - top) - size[1]) > 1.5:
                return Distrust("geometry")
            chars = [char for char in page.chars if _within(char, (left, top, right, bottom))]
            reason = _distrust(chars, page.images, size)
            if reason:
                return Distrust(reason)
            edges = [edge for edge in page.edges if edge["orientation"] == "v"]
            lines = _lines(chars, edges, (left, top))
        finally:
            page.close()
    identity = np.array([[1.0, 0, 0], [0, 1.0, 0]])
    placed = [place_line(line, identity, identity, size) for line, _ in lines]
    if _without_ink(placed, shown) > _MOST_WITHOUT_INK:
        return Distrust("no_ink")
    if loose_print(placed, shown, shown.shape[1] / size[0] * 72.0):
        return Distrust("print_outside")
    scale = shown.shape[1] / size[0]
    housed, grid = in_cells(placed, (lift_red(shown)[0], shown), scale)
    cells = tuple(cell.placed(identity, (size[0] * scale, size[1] * scale)) for cell in grid)
    page = compose(in_reading_order(housed), Sheet(number, *size), PageSource.TEXT_LAYER, ENGINE, Seen(cells=cells))
    return TextLayer(page, samples(placed, [font for _, font in lines], shown))


def _within(char: dict[str, Any], crop: tuple[float, float, float, float]) -> bool:
    if char["text"] == "\x01":
        return False  # some software writes its spaces so; the gap shows without it
    x, y = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
    return bool(crop[0] <= x <= crop[2] and crop[1] <= y <= crop[3])


def _distrust(chars: list[dict[str, Any]], images: list[dict[str, Any]], size: tuple[float, float]) -> str:
    """The reason not to trust these characters, empty when there is none."""
    printed = [char for char in chars if char["text"].strip()]
    if len(printed) < _FEWEST:
        return "few_characters"
    if sum(_is_garbage(char["text"]) for char in printed) > _MOST_GARBAGE * len(printed):
        return "garbage"
    if sum(not char.get("upright", True) for char in printed) > 0.1 * len(printed):
        return "not_upright"
    covered = sum(max(0.0, image["x1"] - image["x0"]) * max(0.0, image["bottom"] - image["top"]) for image in images)
    return "pictures" if covered > _MOST_PICTURE * size[0] * size[1] else ""


def _is_garbage(text: str) -> bool:
    """Whether a character carries no meaning: unmapped glyphs, private use, control characters, replacement."""
    if text.startswith("(cid:"):
        return True
    return any(char == "�" or unicodedata.category(char) in ("Co", "Cn", "Cc", "Cs") for char in text)


def _lines(
    chars: list[dict[str, Any]], edges: list[dict[str, Any]], origin: tuple[float, float]
) -> list[tuple[RawLine, str]]:
    """Runs of characters on one base line, each with its font, parted at wide gaps, with the spaces that show."""
    printed = [char for char in chars if char["text"].strip()]
    printed.sort(key=lambda char: (char["top"] + char["bottom"]) / 2)
    rows: list[list[dict[str, Any]]] = []
    for char in printed:
        middle = (char["top"] + char["bottom"]) / 2
        row = next((row for row in reversed(rows[-3:]) if _on_row(row, middle, char)), None)
        if row is None:
            rows.append([char])
        else:
            row.append(char)
    lines: list[tuple[RawLine, str]] = []
    for row in rows:
        row.sort(key=lambda char: char["x0"])
        lines.extend((trimmed(run), font) for run, font in _runs(row, edges, origin))
    return [(line, font) for line, font in lines if line.glyphs]


def _on_row(row: list[dict[str, Any]], middle: float, char: dict[str, Any]) -> bool:
    first = row[0]
    height = min(first["bottom"] - first["top"], char["bottom"] - char["top"])
    return bool(abs((first["top"] + first["bottom"]) / 2 - middle) < 0.45 * height)


def _runs(
    row: list[dict[str, Any]], edges: list[dict[str, Any]], origin: tuple[float, float]
) -> list[tuple[RawLine, str]]:
    runs: list[list[Glyph]] = [[]]
    in_new_cell, fonts = [False], [str(row[0]["fontname"])]
    before: dict[str, Any] | None = None
    for char in row:
        if before is not None and _doubled(before, char):
            continue  # bold print made by striking twice
        if before is not None:
            gap, em = char["x0"] - before["x1"], max(before["size"], 1.0)
            ruled = _ruled_off(before, char, edges)
            if ruled or gap > 2.0 * em:
                runs.append([])
                in_new_cell.append(ruled)
                fonts.append(str(char["fontname"]))
            elif gap > _SPACE[char["text"].isascii() and before["text"].isascii()] * em:
                runs[-1].append(Glyph(" ", _corners(before["x1"], char["x0"], char, origin), 1.0))
        runs[-1].append(Glyph(plain_character(char["text"]), _corners(char["x0"], char["x1"], char, origin), 1.0))
        before = char
    return [(RawLine(tuple(run), (), ruled), font) for run, ruled, font in zip(runs, in_new_cell, fonts, strict=True)]


def _ruled_off(before: dict[str, Any], char: dict[str, Any], edges: list[dict[str, Any]]) -> bool:
    """Whether a vertical rule of a table stands between two neighbouring characters."""
    return any(
        (before["x0"] + before["x1"]) / 2 < edge["x0"] < (char["x0"] + char["x1"]) / 2
        and edge["top"] <= char["top"] + 1
        and edge["bottom"] >= char["bottom"] - 1
        for edge in edges
    )


def _doubled(one: dict[str, Any], other: dict[str, Any]) -> bool:
    near = abs(one["x0"] - other["x0"]) < 0.25 * one["size"] and abs(one["top"] - other["top"]) < 0.25 * one["size"]
    return bool(one["text"] == other["text"] and near)


def _corners(left: float, right: float, char: dict[str, Any], origin: tuple[float, float]) -> np.ndarray:
    x0, x1 = left - origin[0], right - origin[0]
    y0, y1 = char["top"] - origin[1], char["bottom"] - origin[1]
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)


def _without_ink(lines: list[PlacedLine], shown: Pixels) -> float:
    """The share of characters beneath which the page shows nothing."""
    grey = cv2.cvtColor(shown, cv2.COLOR_BGR2GRAY)
    height, width = grey.shape
    bare = total = 0
    for line in lines:
        for glyph, box in zip(line.raw.glyphs, line.boxes, strict=True):
            if glyph.char.isspace():
                continue
            window = grey[
                int(box.top * height) : int(box.bottom * height) + 1, int(box.left * width) : int(box.right * width) + 1
            ]
            total += 1
            bare += not window.size or int(window.max()) - int(window.min()) < 40
    return bare / max(1, total)
