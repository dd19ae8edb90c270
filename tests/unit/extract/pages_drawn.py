"""Pages made of words and coordinates, as a reader would hand them on, without any image."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from models.geometry import Box
from models.pages import Line, PageSource, ScanReading, Stamp, TextPage, Witness

WIDTH, HEIGHT = 595.0, 842.0  # A4 in points
LEFT, RIGHT, TOP, EM, PITCH = 90.0, 505.0, 80.0, 16.0, 28.0


@dataclass(frozen=True)
class Print:
    """Words at a place: left edge and top in points; ``em`` is the width of one Chinese character."""

    words: str
    left: float
    top: float
    em: float = EM


def width_of(words: str, em: float) -> float:
    return sum(em if unicodedata.east_asian_width(char) in "WFA" else em / 2 for char in words)


def page_of(
    prints: Sequence[Print],
    number: int = 1,
    *,
    source: PageSource = PageSource.TEXT_LAYER,
    score: float = 1.0,
    witness: Sequence[str] | None = None,
    stamps: Sequence[Stamp] = (),
    quality: float = 1.0,
) -> TextPage:
    """A page with these words, one line each; ``witness`` gives a second reading of every line."""
    text, places, scores, lines = "", [], [], []
    for index, line in enumerate(prints):
        start, left, boxes = len(text), line.left, []
        for char in line.words:
            wide = width_of(char, line.em)
            boxes.append(
                Box.clipped(left / WIDTH, line.top / HEIGHT, (left + wide) / WIDTH, (line.top + line.em) / HEIGHT)
            )
            left += wide
        box = Box(boxes[0].left, boxes[0].top, boxes[-1].right, boxes[0].bottom)
        text += line.words + "\n"
        places += [*boxes, None]
        scores += [score] * (len(line.words) + 1)
        seen = (Witness("second", witness[index], score),) if witness is not None else ()
        lines.append(Line(start, start + len(line.words), box, score, seen))
    return TextPage(
        number, text, tuple(places), tuple(scores), tuple(lines), source, "drawn", WIDTH, HEIGHT, quality,
        stamps=tuple(stamps),
    )  # fmt: skip


def set_paragraphs(paragraphs: Sequence[str], *, top: float = TOP, em: float = EM) -> list[Print]:
    """Break paragraphs into lines of a court paper: indented by two characters, justified to the margins.

    A paragraph that begins with ``"^"`` is centred, with ``">"`` set right, with ``"|"`` not indented.
    """
    prints: list[Print] = []
    for paragraph in paragraphs:
        mark, words = (paragraph[0], paragraph[1:]) if paragraph[:1] in ("^", ">", "|") else ("", paragraph)
        if mark in ("^", ">"):
            wide = width_of(words, em)
            prints.append(Print(words, (WIDTH - wide) / 2 if mark == "^" else RIGHT - wide, top, em))
            top += PITCH
            continue
        left = LEFT if mark == "|" else LEFT + 2 * em
        line = ""
        for char in words:
            if left + width_of(line + char, em) > RIGHT + 1:
                prints.append(Print(line, left, top, em))
                line, left, top = "", LEFT, top + PITCH
            line += char
        if line:
            prints.append(Print(line, left, top, em))
            top += PITCH
    return prints


def paper_pages(*pages: Sequence[str]) -> tuple[TextPage, ...]:
    """Born-digital pages, each made of paragraphs."""
    return tuple(page_of(set_paragraphs(page), number) for number, page in enumerate(pages, start=1))


def reading_of(*pages: Sequence[str]) -> ScanReading:
    """A scan of born-digital pages."""
    return ScanReading("0" * 64, paper_pages(*pages))
