"""A headless Chromium that sets HTML papers: their PDF, and where each marked word stands.

One browser serves the whole process from a thread of its own: Playwright's calls must stay on one thread, and its
event loop must not run on a thread where tests start another. It has no network.
"""

from __future__ import annotations

import atexit
import functools
import itertools
import os
import queue
import re
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, Route, sync_playwright

from tests.specimens.fonts import web_fonts
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.marks import Mark, parse
from tests.specimens.rasters import undated

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
_FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")
# Unhinted letters are as wide on the page that is measured as in the PDF that is printed.
_SAME_WIDTHS = ("--font-render-hinting=none", "--disable-lcd-text")
_HOST = "http://specimen.invalid"
_POINTS_PER_PIXEL = 72 / 96

_BASE = """
@page { size: %(width)dmm %(height)dmm; margin: 0 }
html, body { margin: 0; padding: 0; background: white }
body { font: 12pt/1.5 "Noto Serif CJK SC", "AR PL UMing CN", serif; color: black;
       text-rendering: geometricPrecision; -webkit-print-color-adjust: exact }
section.sheet { position: relative; box-sizing: border-box; width: %(width)dmm; height: %(height)dmm;
                overflow: hidden; break-after: page; break-inside: avoid }
section.sheet:last-child { break-after: auto }
"""

# Every printed character of every mark: [mark, character, left, top, right, bottom] in CSS pixels of its sheet. A
# line's box is as high as the font says, which for some CJK fonts is half as much again as the type: boxes are cut to
# the em (0.86 above the baseline, 0.14 below), as the typesetter's are. Turned text keeps its whole box.
_MEASURE = """
() => {
  const pen = document.createElement("canvas").getContext("2d")
  const metrics = new Map()
  const metric = element => {
    if (!metrics.has(element)) {
      const style = getComputedStyle(element)
      pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
      const told = pen.measureText("国")
      metrics.set(element, {
        up: told.fontBoundingBoxAscent, down: told.fontBoundingBoxDescent, size: parseFloat(style.fontSize),
        gap: parseFloat(style.letterSpacing) || 0, across: style.writingMode === "horizontal-tb",
      })
    }
    return metrics.get(element)
  }
  const place = (range, origin, font) => {
    const rect = [...range.getClientRects()].findLast(one => one.width > 0 && one.height > 0)
    if (!rect) return null
    let {left, top, right, bottom} = rect
    const scale = rect.height / (font.up + font.down)
    if (font.across && Math.abs(scale - 1) < 0.15) {
      const baseline = top + font.up * scale
      top = baseline - 0.86 * font.size * scale
      bottom = baseline + 0.14 * font.size * scale
      right = Math.max(left + 0.1, right - font.gap)
    }
    return [left - origin.left, top - origin.top, right - origin.left, bottom - origin.top]
  }
  return [...document.querySelectorAll("section.sheet")].map(sheet => {
    const origin = sheet.getBoundingClientRect()
    const found = []
    for (const span of sheet.querySelectorAll("span[data-mark]")) {
      const nodes = document.createTreeWalker(span, NodeFilter.SHOW_TEXT)
      while (nodes.nextNode()) {
        const node = nodes.currentNode
        const font = metric(node.parentElement)
        let at = 0
        for (const char of node.data) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at += char.length)
          const where = place(range, origin, font)
          if (where) found.push([Number(span.dataset.mark), char, ...where])
        }
      }
    }
    return found
  })
}
"""


@dataclass(frozen=True, slots=True)
class Printed:
    """One occurrence of a mark: its words and one rectangle a line (left, top, right, bottom in points)."""

    mark: Mark
    text: str
    lines: tuple[tuple[float, float, float, float], ...]


@dataclass(frozen=True, slots=True)
class Printing:
    """A paper as the browser printed it: its PDF, and what is marked on each of its pages."""

    pdf: bytes
    pages: tuple[tuple[Printed, ...], ...]


def with_spans(text: str, marks: list[Mark]) -> str:
    """``text`` with its marks as ``<span data-mark="n">``; the n-th mark is added to ``marks`` at place n."""
    parts: list[str] = []
    opened: tuple[Mark, ...] = ()
    for char in (*parse(text), None):
        wanted = char.marks if char else ()
        kept = sum(1 for _ in itertools.takewhile(lambda pair: pair[0] is pair[1], zip(opened, wanted, strict=False)))
        parts.append("</span>" * (len(opened) - kept))
        for found in wanted[kept:]:
            parts.append(f'<span data-mark="{len(marks)}">')
            marks.append(found)
        parts.append(char.char if char else "")
        opened = wanted
    return "".join(parts)


_TAG = re.compile(r"(<[^>]*>)")
# "于\n        2018年": a browser would print a space where the source begins a new line.
_LINE_END = re.compile(r"(?<![A-Za-z0-9,.;:])[ \t]*\n\s*|[ \t]*\n\s*(?![A-Za-z0-9(])")
_KEEPS_LINES = re.compile(r"white-space:\s*pre|<pre")


def _joined(sheet: str) -> str:
    """HTML with the lines of its text joined without a space, except between words in Latin letters."""
    parts = _TAG.split(sheet)
    return "".join(part if part.startswith("<") else _LINE_END.sub("", part) for part in parts)


def _document(paper: HtmlPaper, marks: list[Mark]) -> str:
    width, height = (297, 210) if paper.landscape else (210, 297)
    faces = "".join(
        f'@font-face {{ font-family: {face.family}; font-weight: {face.weight}; src: url("/{face.path.name}") }}\n'
        for face in web_fonts()
    )
    sheets = [with_spans(sheet, marks) for sheet in paper.sheets]
    if not any(_KEEPS_LINES.search(text) for text in (paper.style, *sheets)):
        sheets = [_joined(sheet) for sheet in sheets]
    sections = "".join(f'<section class="sheet">{sheet}</section>' for sheet in sheets)
    style = faces + _BASE % {"width": width, "height": height} + paper.style
    return (
        f'<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>{style}</style><body>{sections}</body></html>'
    )


def _lines(chars: Sequence[Sequence[float]]) -> tuple[tuple[float, float, float, float], ...]:
    """Rectangles of characters merged line by line: characters at the same height stand on one line."""
    lines: list[tuple[float, float, float, float]] = []
    for left, top, right, bottom in chars:
        if lines:
            x0, y0, x1, y1 = lines[-1]
            if min(y1, bottom) - max(y0, top) > 0.5 * min(y1 - y0, bottom - top):
                lines[-1] = (min(x0, left), min(y0, top), max(x1, right), max(y1, bottom))
                continue
        lines.append((left, top, right, bottom))
    return tuple(lines)


def _printed(number: int, found: Mark, chars: Sequence[Sequence[object]], size: tuple[float, float]) -> Printed:
    said = "".join(" " if str(char[1]) in "\n\t" else str(char[1]) for char in chars)
    places = [
        [float(str(side)) * _POINTS_PER_PIXEL for side in char[2:]] for char in chars if not str(char[1]).isspace()
    ]
    if not places:
        raise ValueError(f"mark {number} ({found.name}) prints nothing: does it stand around a table cell?")
    lines = _lines(places)
    width, height = size
    if any(left < -1 or top < -1 or right > width + 1 or bottom > height + 1 for left, top, right, bottom in lines):
        raise ValueError(f"{found.name} ({said}) is printed off the sheet")
    return Printed(found, said.strip(), lines)


def _pages(
    marks: Sequence[Mark], measured: list[list[list[object]]], size: tuple[float, float]
) -> Iterator[list[Printed]]:
    seen: set[int] = set()
    for chars in measured:
        by_mark: dict[int, list[list[object]]] = {}
        for char in chars:
            by_mark.setdefault(int(str(char[0])), []).append(char)
        seen |= set(by_mark)
        yield [_printed(number, marks[number], by_mark[number], size) for number in sorted(by_mark)]
    for number, found in enumerate(marks):
        if number not in seen:
            raise ValueError(
                f"mark {found.name} ({found.text}) prints nothing: it may stand around a cell or in an SVG"
            )


class _Browser:
    """Chromium on a thread of its own, fed by a queue."""

    def __init__(self) -> None:
        self._wishes: queue.SimpleQueue[tuple[HtmlPaper, Future[Printing]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name="specimen browser", daemon=True)
        self._thread.start()
        atexit.register(self._close)

    def print(self, paper: HtmlPaper) -> Printing:
        """Set ``paper``; callable from any thread."""
        answer: Future[Printing] = Future()
        self._wishes.put((paper, answer))
        return answer.result()

    def _close(self) -> None:
        self._wishes.put(None)
        self._thread.join(timeout=10)

    def _serve(self) -> None:
        page: Page | None = None
        with sync_playwright() as play:
            while (wish := self._wishes.get()) is not None:
                paper, answer = wish
                try:
                    if page is None:
                        chromium = play.chromium.launch(executable_path=CHROMIUM, args=[*_FLAGS, *_SAME_WIDTHS])
                        page = chromium.new_page(viewport={"width": 1200, "height": 1200}, locale="zh-CN")
                        page.emulate_media(media="print")
                    answer.set_result(_print(page, paper))
                except BaseException as error:  # noqa: BLE001 - it is raised where the paper was asked for
                    answer.set_exception(error)
            if page is not None and page.context.browser:
                page.context.browser.close()


def _print(page: Page, paper: HtmlPaper) -> Printing:
    marks: list[Mark] = []
    document = _document(paper, marks)
    fonts = {face.path.name: face.path for face in web_fonts()}

    def answer(route: Route) -> None:
        name = route.request.url.removeprefix(f"{_HOST}/")
        if name == "":
            route.fulfill(body=document, content_type="text/html; charset=utf-8")
        elif name in fonts:
            route.fulfill(path=fonts[name])
        else:
            route.abort()

    page.unroute_all()
    page.route("**/*", answer)
    page.goto(f"{_HOST}/")
    page.evaluate("() => document.fonts.ready")
    measured = page.evaluate(_MEASURE)
    pdf = page.pdf(prefer_css_page_size=True, print_background=True)
    width, height = (297, 210) if paper.landscape else (210, 297)
    size = (width / 25.4 * 72, height / 25.4 * 72)
    return Printing(undated(pdf), tuple(tuple(page_) for page_ in _pages(marks, measured, size)))


@functools.cache
def _browser() -> _Browser:
    if not Path(CHROMIUM).exists():
        raise FileNotFoundError(f"no Chromium at {CHROMIUM}: install it, or name it in the variable CHROMIUM")
    return _Browser()


def printed(paper: HtmlPaper) -> Printing:
    """``paper`` as Chromium sets and prints it.

    Raises FileNotFoundError without a Chromium, and ValueError for a mark that prints nothing or off its sheet.
    """
    return _browser().print(paper)
