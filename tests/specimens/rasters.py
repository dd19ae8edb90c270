"""Pages of PDF files as images, and PDF files joined, by PDFium in a process of its own.

PDFium must not run on two threads of one process, and whoever reads the specimens may use it too.
"""

from __future__ import annotations

import functools
import io
import multiprocessing
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

import pypdfium2
from PIL import Image


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
    return target.getvalue()


@functools.cache
def _process() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))


def page_of_pdf(pdf: bytes, index: int, dpi: int) -> Image.Image:
    """Page ``index`` (from 0) of a PDF as an RGB image."""
    size, pixels = _process().submit(_pixels, pdf, index, dpi).result()
    return Image.frombytes("RGB", size, pixels)


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points."""
    return _process().submit(_sizes, pdf).result()


def joined(parts: Sequence[tuple[bytes, Sequence[int]]]) -> bytes:
    """One PDF of the given pages (from 0) of several."""
    return _process().submit(_joined, parts).result()
