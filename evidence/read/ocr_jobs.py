"""What children do with pixels: read them. The models are loaded once, when the nursery starts.

These children never open an uploaded file; they get pixels that another child has rendered.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
from collections.abc import Mapping

import cv2
import numpy as np

from evidence.read.blank import Ink, ink_of
from evidence.read.grid import in_cells
from evidence.read.keeper import Job
from evidence.read.layout import PlacedLine, Seen, Sheet, compose, in_reading_order, place_line, trimmed
from evidence.read.ppocr import TURNS, PaddleEngine, unturn
from evidence.read.prepare import Prepared, prepare
from evidence.read.raw import Engine, Pixels, RawLine
from evidence.read.second_look import Rereads, dates_under_stamps
from evidence.read.serial import page_to_dict
from evidence.read.tesseract import TesseractEngine
from models.errors import MissingPart, PageFailure
from models.geometry import Box
from models.pages import BlankPage, PageSource, Stamp, TableCell, TextPage

cv2.setNumThreads(1)

_SURE_ENOUGH = 0.6  # a page that shows next to no ink needs at least this to count as print


@functools.cache
def engine_named(name: str) -> Engine:
    """The engine called ``name``: ``ppocr``, ``tesseract`` or ``package.module:factory``."""
    if name == "ppocr":
        return PaddleEngine()
    if name == "tesseract":
        return TesseractEngine()
    module, _, factory = name.partition(":")
    made: Engine = getattr(importlib.import_module(module), factory)()
    return made


def read_pixels(args: dict[str, object], blob: bytes) -> tuple[dict[str, object], bytes]:
    """Read a rendered page; answers with the page."""
    height, width = (int(side) for side in _pair(args["shape"]))
    image = np.frombuffer(blob, np.uint8).reshape(height, width, 3)
    sheet = Sheet(int(str(args["number"])), *_pair(args["size"]))
    page = read_image(image, sheet, engine_named(str(args["engine"])), str(args["witness"]))
    return {"page": page_to_dict(page)}, b""


def read_image(image: Pixels, sheet: Sheet, engine: Engine, witness: str) -> TextPage | BlankPage:
    """Read the pixels of one page; raises PageFailure ``no_text_found`` when it shows ink that is no print."""
    ink = ink_of(image)
    if ink is Ink.NONE:
        return BlankPage(sheet.number, sheet.width, sheet.height)
    ready = prepare(image)
    read = engine.read(ready.pixels, witness)
    if isinstance(engine, Rereads):
        read = dates_under_stamps(read, ready.shades, ready.grey, ready.back, engine)
    lines = [line for line in map(trimmed, read.lines) if line.glyphs]
    if _is_print(lines, ink):
        placed, cells = _placed(lines, ready, read.turn, (image.shape[1], image.shape[0]))
        notes = (f"skew {ready.skew:.1f}",) if ready.skew else ()
        by = f"{engine.name} {engine.version}"
        stamps = _stamps(ready, image)
        return compose(placed, sheet, PageSource.OCR, by, Seen(read.turn, stamps, cells, notes))
    if ink is Ink.SPECKS:
        return BlankPage(sheet.number, sheet.width, sheet.height)
    advice = f"第 {sheet.number} 页有墨迹，但没有识别出文字，请人工查看或重新扫描该页。"
    raise PageFailure("no_text_found", advice)


def _placed(
    lines: list[RawLine], ready: Prepared, turn: int, size: tuple[float, float]
) -> tuple[list[PlacedLine], tuple[TableCell, ...]]:
    """The lines in reading order, and the cells of the tables in which some of them stand."""
    height, width = ready.pixels.shape[:2]
    back = unturn(turn, width, height)
    views = [cv2.rotate(view, TURNS[turn]) if turn else view for view in (ready.pixels, ready.ruled)]
    upright = np.asarray(cv2.invertAffineTransform(back))
    placed, grid = in_cells([place_line(line, upright, ready.back, size) for line in lines], views)
    shown = (np.vstack([ready.back, [0, 0, 1]]) @ np.vstack([back, [0, 0, 1]]))[:2]
    return in_reading_order(placed), tuple(cell.placed(shown, size) for cell in grid)


def _stamps(ready: Prepared, image: Pixels) -> tuple[Stamp, ...]:
    height, width = image.shape[:2]
    return tuple(
        Stamp(Box.clipped(left / width, top / height, right / width, bottom / height), colour)
        for colour, stamps in (("red", ready.red), ("grey", ready.grey))
        for left, top, right, bottom in stamps
    )


def _is_print(lines: list[RawLine], ink: Ink) -> bool:
    """Whether what was read is print: on a page of specks, a few unsure characters are the specks themselves."""
    if ink is Ink.PRINT:
        return bool(lines)
    sure = [line for line in lines if line.score >= _SURE_ENOUGH and len(line.glyphs) >= 2]
    return bool(sure)


def _pair(given: object) -> tuple[float, float]:
    if not isinstance(given, list) or len(given) != 2:
        raise TypeError("two numbers were expected")
    return float(given[0]), float(given[1])


JOBS: Mapping[str, Job] = {"read": read_pixels}


def warm() -> None:
    """Load the first engine before the first child is forked, so that all children share it."""
    with contextlib.suppress(MissingPart):  # the child that needs it will say what is missing
        engine_named("ppocr")
