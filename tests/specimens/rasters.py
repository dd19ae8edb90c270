"""Pages of PDF files as images, and PDF files joined, by PDFium in a process of its own.

PDFium must not run on two threads of one process, and whoever reads the specimens may use it too. The process is this
file run as a script; requests and answers go over its pipes.
"""

from __future__ import annotations

import atexit
import functools
import io
import pickle
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any

import pypdfium2
from PIL import Image


def undated(pdf: bytes) -> bytes:
    """The PDF with the day and the number of its making set to fixed ones: the same paper gives the same bytes."""
    pdf = re.sub(rb"(/(?:Creation|Mod)Date ?\(D:)\d{14}", rb"\g<1>20200101000000", pdf)
    return re.sub(rb"/ID ?\[<\w{32}><\w{32}>\]", b"/ID[<%b><%b>]" % (b"0" * 32, b"0" * 32), pdf)


def _pixels(pdf: bytes, index: int, dpi: int) -> tuple[tuple[int, int], bytes]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        image = document[index].render(scale=dpi / 72).to_pil().convert("RGB")
        return image.size, image.tobytes()
    finally:
        document.close()


def _sizes(pdf: bytes) -> list[tuple[float, float]]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_size() for page in document]
    finally:
        document.close()


def _joined(parts: Sequence[tuple[bytes, Sequence[int]]]) -> bytes:
    whole = pypdfium2.PdfDocument.new()
    for pdf, pages in parts:
        document = pypdfium2.PdfDocument(pdf)
        whole.import_pages(document, pages=list(pages))
        document.close()
    target = io.BytesIO()
    whole.save(target)
    whole.close()
    return undated(target.getvalue())


_TASKS: dict[str, Callable[..., object]] = {"pixels": _pixels, "sizes": _sizes, "joined": _joined}


class _Process:
    """The process with PDFium; it ends when its input does."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        pipe = subprocess.PIPE
        self._child = subprocess.Popen([sys.executable, __file__], stdin=pipe, stdout=pipe)
        atexit.register(self._close)

    def ask(self, task: str, *arguments: object) -> Any:
        """What ``task`` answers; raises RuntimeError when it failed."""
        asks, answers = self._child.stdin, self._child.stdout
        assert asks is not None
        assert answers is not None
        with self._turn:
            pickle.dump((task, arguments), asks)
            asks.flush()
            worked, answer = pickle.load(answers)  # noqa: S301 - the child is this file
        if not worked:
            raise RuntimeError(f"PDFium could not give {task}: {answer}")
        return answer

    def _close(self) -> None:
        self._child.communicate(timeout=10)


def _serve() -> None:
    while True:
        try:
            task, arguments = pickle.load(sys.stdin.buffer)  # noqa: S301 - the parent is this file
        except EOFError:
            return
        try:
            answer = True, _TASKS[task](*arguments)
        except Exception as error:  # noqa: BLE001 - it is raised where the page was asked for
            answer = False, repr(error)
        pickle.dump(answer, sys.stdout.buffer)
        sys.stdout.buffer.flush()


@functools.cache
def _process() -> _Process:
    return _Process()


def page_of_pdf(pdf: bytes, index: int, dpi: int) -> Image.Image:
    """Page ``index`` (from 0) of a PDF as an RGB image."""
    size, pixels = _process().ask("pixels", pdf, index, dpi)
    return Image.frombytes("RGB", size, pixels)


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points."""
    sizes: list[tuple[float, float]] = _process().ask("sizes", pdf)
    return sizes


def joined(parts: Sequence[tuple[bytes, Sequence[int]]]) -> bytes:
    """One PDF of the given pages (from 0) of several."""
    whole: bytes = _process().ask("joined", parts)
    return whole


if __name__ == "__main__":
    _serve()
