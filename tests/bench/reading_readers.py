"""Readers that the bench compares: ours, Tesseract as anyone would call it, and OCRmyPDF.

All answer with the characters they read, each with its box, so that all are judged by the same alignment. Each lives in
a process of its own, where nothing is drawn: its processor time and its peak memory are its own.
"""

from __future__ import annotations

import functools
import os
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytesseract
from PIL import Image

from evidence.read import ReadOptions, read_page
from evidence.read.layout import Sheet
from evidence.read.ocr_jobs import engine_named, read_image
from evidence.read.ppocr import PaddleEngine
from evidence.read.raw import Pixels
from models.geometry import Box
from models.pages import TextPage

Placed = tuple[tuple[str, Box], ...]
Read = tuple[str, Placed, TextPage | None]  # text in reading order, its characters with their boxes, our own page

os.environ["OMP_THREAD_LIMIT"] = "1"  # Tesseract's threads cost more processor time than they save


@dataclass(frozen=True, slots=True)
class Given:
    """A page to be read: its image at so many dots an inch; page ``number`` of a born-digital file, if it is one."""

    image: Image.Image
    dpi: int
    digital: bytes = b""
    number: int = 1


@dataclass(frozen=True, slots=True)
class Heard:
    """What one reader made of one page, and what it cost: seconds of processor and of clock, peak bytes of memory.

    ``engines`` are the seconds of processor spent inside the models themselves, where that can be told.
    """

    text: str
    placed: Placed
    page: TextPage | None
    cpu: float
    wall: float
    memory: int
    engines: float = 0.0


def ocrmypdf_program() -> str:
    """Path of OCRmyPDF: named by $OCRMYPDF or found among the programs; empty when it is not installed."""
    return os.environ.get("OCRMYPDF") or shutil.which("ocrmypdf") or ""


def read_with(reader: str, given: Given) -> Heard:
    """Read one page by the reader called ``reader``, one of ``READERS``."""
    engines = _engine_seconds() if reader == "ppocr" else 0.0
    cpu, wall = _cpu(), time.monotonic()
    text, placed, page = _READERS[reader](given)
    spent, lasted = _cpu() - cpu, time.monotonic() - wall
    engines = _engine_seconds() - engines if reader == "ppocr" else 0.0
    most = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return Heard(text, placed, page, spent, lasted, most * 1024, engines)


def _ours(given: Given) -> Read:
    image = given.image
    if given.digital:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "paper.pdf"
            path.write_bytes(given.digital)
            read = read_page(path, given.number, ReadOptions(processes=1))
    else:
        pixels: Pixels = np.ascontiguousarray(np.asarray(image.convert("RGB"))[:, :, ::-1])
        size = image.width * 72 / given.dpi, image.height * 72 / given.dpi
        read = read_image(pixels, Sheet(1, *size), engine_named("ppocr"), "all")
    if not isinstance(read, TextPage):
        return "", (), None
    placed = tuple((char, box) for char, box in zip(read.text, read.places, strict=True) if box is not None)
    return read.text, placed, read


def _plain(given: Given) -> Read:
    """Tesseract with ``chi_sim`` and page segmentation 3, asked for its places beside its text."""
    written = str(pytesseract.image_to_boxes(given.image, lang="chi_sim", config="--psm 3"))
    width, height = given.image.size
    placed = []
    for row in written.splitlines():
        char, *sides = row.rsplit(" ", 5)
        left, bottom, right, top = (int(side) for side in sides[:4])
        placed.append((char, Box.clipped(left / width, 1 - top / height, right / width, 1 - bottom / height)))
    return "".join(char for char, _ in placed), tuple(placed), None


def _ocrmypdf(given: Given) -> Read:
    """OCRmyPDF with ``chi_sim`` and one job; the places are those of the text layer that it writes."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "paper.pdf", Path(folder) / "read.pdf"
        image = given.image.convert("L") if given.image.mode == "1" else given.image
        image.save(source, "PDF", resolution=given.dpi)
        order = [ocrmypdf_program(), "-q", "-l", "chi_sim", "--output-type", "pdf", "--optimize", "0", "--jobs", "1"]
        subprocess.run([*order, str(source), str(target)], check=True, capture_output=True)
        document = pypdfium2.PdfDocument(target)
        page = document[0]
        layer = page.get_textpage()
        width, height = page.get_size()
        placed = []
        for at in range(layer.count_chars()):
            left, bottom, right, top = layer.get_charbox(at)
            box = Box.clipped(left / width, 1 - top / height, right / width, 1 - bottom / height)
            placed.append((layer.get_text_range(at, 1), box))
        text = layer.get_text_range()
        document.close()
    return text, tuple(placed), None


_READERS: Mapping[str, Callable[[Given], Read]] = {
    "ppocr": _ours,
    "plain": _plain,
    "ocrmypdf": _ocrmypdf,
}
READERS = tuple(_READERS)


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + used.ru_utime + used.ru_stime


@dataclass(slots=True)
class _Timed:
    """A model's session that counts the seconds spent in it."""

    session: Any
    seconds: float = 0.0

    def run(self, *given: object) -> Any:
        began = time.process_time()
        answer = self.session.run(*given)
        self.seconds += time.process_time() - began
        return answer


@functools.cache
def _timed_sessions() -> tuple[_Timed, ...]:
    engine = engine_named("ppocr")
    assert isinstance(engine, PaddleEngine)
    timed = []
    for part in (engine._detector, engine._first, engine._second):
        part._session = _Timed(part._session)
        timed.append(part._session)
    return tuple(timed)


def _engine_seconds() -> float:
    return sum(one.seconds for one in _timed_sessions())
