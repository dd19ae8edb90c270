"""The engine of last resort: Tesseract with ``chi_sim``, page segmentation 3, one thread."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import cv2
import numpy as np
import pytesseract
from PIL import Image

from evidence.read.ppocr import unturn
from evidence.read.raw import Glyph, Pixels, RawLine, RawPage
from models.errors import MissingPart

_CONFIG = "--psm 3 -c hocr_char_boxes=1"
_TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
_BOX = re.compile(r"x_bboxes (-?\d+) (-?\d+) (-?\d+) (-?\d+); x_conf ([\d.]+)")
_LINE_CLASSES = {"ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"}


class TesseractEngine:
    """Reads pages with the installed ``tesseract``; raises MissingPart when it is not there."""

    name = "tesseract"

    def __init__(self) -> None:
        try:
            installed = str(pytesseract.get_tesseract_version())
            languages = pytesseract.get_languages()
        except pytesseract.TesseractNotFoundError as error:
            raise MissingPart("缺少 tesseract，请安装 tesseract-ocr 与 tesseract-ocr-chi-sim。") from error
        if "chi_sim" not in languages:
            raise MissingPart("tesseract 缺少简体中文模型，请安装 tesseract-ocr-chi-sim。")
        self.version = f"{installed}/chi_sim/psm3"

    def read(self, image: Pixels, witness: str) -> RawPage:  # noqa: ARG002 - it has no second recogniser
        """Read a page; its own script detection says which way is up."""
        turn = self._turn(image)
        upright = cv2.rotate(image, _TURNS[turn]) if turn else image
        picture = Image.fromarray(cv2.cvtColor(upright, cv2.COLOR_BGR2RGB))
        written = pytesseract.image_to_pdf_or_hocr(picture, lang="chi_sim", config=_CONFIG, extension="hocr")
        page = _Hocr()
        page.feed(written.decode("utf-8", errors="replace"))
        page.close()
        back = unturn(turn, image.shape[1], image.shape[0])
        lines = (RawLine(tuple(glyphs)) for glyphs in page.lines if glyphs)
        return RawPage(tuple(line.moved(back) for line in lines), turn)

    def _turn(self, image: Pixels) -> int:
        """Clockwise quarter turns that set the page upright; none when too little print was found to tell."""
        picture = Image.fromarray(image)
        try:
            found = pytesseract.image_to_osd(picture, output_type=pytesseract.Output.DICT)
        except pytesseract.TesseractError:
            return 0
        return int(found["rotate"]) % 360 if float(found["orientation_conf"]) > 1.0 else 0


class _Hocr(HTMLParser):
    """Collects lines of placed characters from Tesseract's hOCR."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[list[Glyph]] = []
        self._place: re.Match[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A line begins, or a character with its box."""
        attributes = dict(attrs)
        self._place = None
        if tag == "span" and attributes.get("class") in _LINE_CLASSES:
            self.lines.append([])
        elif attributes.get("class") == "ocrx_cinfo":
            self._place = _BOX.search(attributes.get("title") or "")

    def handle_data(self, data: str) -> None:
        """The character itself."""
        char = data.strip()
        if self._place is None or not char or not self.lines:
            return
        left, top, right, bottom = (int(side) for side in self._place.groups()[:4])
        corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)
        self.lines[-1].append(Glyph(char, corners, min(1.0, float(self._place.group(5)) / 100)))
        self._place = None
