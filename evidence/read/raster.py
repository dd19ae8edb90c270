"""Pages as pixels: PDF through pdfium, pictures through Pillow, always as displayed. Runs only inside a child.

A page as displayed has its /Rotate or EXIF orientation applied and lies on white.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from evidence.read.limits import Limits
from models.errors import DamagedFile, EncryptedFile, OverLimit, PageFailure

Pixels = NDArray[np.uint8]  # height × width × 3, BGR as OpenCV has it

POINTS_PER_INCH = 72.0
_A4 = (595.28, 841.89)
_DEFAULT_DPI = 200.0  # of a picture that does not say, or says nonsense (72 is what software writes by default)
_SENSIBLE_DPI = (90.0, 1300.0)
_PICTURE_ERRORS = (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, KeyError, IndexError)

warnings.simplefilter("error", Image.DecompressionBombWarning)


@contextmanager
def open_pdf(path: Path) -> Iterator[pdfium.PdfDocument]:
    """Open a PDF; raises EncryptedFile when it asks for a password, DamagedFile when it cannot be parsed."""
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        if pdfium_c.FPDF_GetLastError() == pdfium_c.FPDF_ERR_PASSWORD or "assword" in str(error):
            raise EncryptedFile("文件设有打开密码，请解除密码保护（如另存为不加密的 PDF）后重新上传。") from error
        raise DamagedFile("PDF 结构已损坏，无法打开，请重新扫描或重新导出后上传。") from error
    try:
        yield document
    finally:
        document.close()


@contextmanager
def open_picture(path: Path, max_pixels: int) -> Iterator[Image.Image]:
    """Open a TIFF, JPEG or PNG without decoding it; raises DamagedFile or OverLimit."""
    Image.MAX_IMAGE_PIXELS = max_pixels
    try:
        picture = Image.open(path, formats=("TIFF", "JPEG", "PNG", "MPO"))
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise OverLimit(f"图像超过 {max_pixels // 1_000_000} 百万像素，请降低扫描分辨率后重新上传。") from error
    except _PICTURE_ERRORS as error:
        raise DamagedFile("图像文件已损坏，无法打开，请重新扫描后上传。") from error
    with picture:
        yield picture


def pdf_sizes(path: Path, limits: Limits) -> list[tuple[float, float]]:
    """Width and height of each page as displayed, in points, with the limits on pages and sides checked."""
    with open_pdf(path) as document:
        count = len(document)
        if count == 0:
            raise DamagedFile("PDF 中没有任何页面，请检查原文件。")
        if count > limits.max_pages:
            raise OverLimit(f"共 {count} 页，超过每个文件 {limits.max_pages} 页的上限，请拆分后上传。")
        sizes = [_pdf_page_size(document, index) for index in range(count)]
    for number, size in enumerate(sizes, start=1):
        if size and not (min(size) > 0 and max(size) <= limits.max_side_pt):
            raise OverLimit(f"第 {number} 页尺寸为 {size[0]:.0f}×{size[1]:.0f} 磅，超出可处理范围。")
    if not any(sizes):
        raise DamagedFile("PDF 的页面均已损坏，无法打开，请重新扫描或重新导出后上传。")
    return [size or _A4 for size in sizes]


def _pdf_page_size(document: pdfium.PdfDocument, index: int) -> tuple[float, float] | None:
    """The size of a page, from its boxes only; None for a page that is broken: reading it will fail, not the file."""
    try:
        width, height = document.get_page_size(index)
    except pdfium.PdfiumError:
        return None
    return float(width), float(height)


def picture_frames(path: Path, kind: str, limits: Limits) -> list[tuple[int, int, float]]:
    """Width and height in pixels and the resolution in dpi of each page of a picture, as displayed."""
    frames: list[tuple[int, int, float]] = []
    with open_picture(path, limits.max_pixels) as picture:
        for number in range(1, limits.max_pages + 2):
            try:
                if number > 1:
                    picture.seek(number - 1)
                if kind == "tiff":
                    _check_strips(picture, path.stat().st_size)
            except EOFError:
                break
            except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
                raise OverLimit(f"第 {number} 页像素过大，请降低扫描分辨率后重新上传。") from error
            except _PICTURE_ERRORS as error:
                raise DamagedFile(f"图像第 {number} 页已损坏或不完整，请重新扫描后上传。") from error
            frames.append(_frame_size(picture, limits, number))
            if kind != "tiff":
                break
        if len(frames) > limits.max_pages:
            raise OverLimit(f"超过每个文件 {limits.max_pages} 页的上限，请拆分后上传。")
        if kind != "tiff":
            _check_decodes(picture)
    return frames


def _frame_size(picture: Image.Image, limits: Limits, number: int) -> tuple[int, int, float]:
    width, height = picture.size
    if width * height > limits.max_pixels:
        raise OverLimit(f"第 {number} 页像素过大（{width}×{height}），请降低扫描分辨率后重新上传。")
    dpi = _resolution(picture)
    if picture.getexif().get(0x0112, 1) >= 5:  # orientations 5–8 lie on their side
        width, height = height, width
    return width, height, dpi


def _check_decodes(picture: Image.Image) -> None:
    """Decode once: a JPEG or PNG broken in the middle shows only there; its pixels were counted before."""
    try:
        picture.load()
    except _PICTURE_ERRORS as error:
        raise DamagedFile("图像数据不完整或已损坏，请重新扫描后上传。") from error


def _check_strips(picture: Image.Image, size: int) -> None:
    """Refuse a TIFF page whose strips or tiles lie beyond the end of the file."""
    tags = getattr(picture, "tag_v2", {})
    for offsets_tag, counts_tag in ((273, 279), (324, 325)):
        offsets, counts = tags.get(offsets_tag, ()), tags.get(counts_tag, ())
        offsets = offsets if isinstance(offsets, tuple) else (offsets,)
        counts = counts if isinstance(counts, tuple) else (counts,)
        if any(offset + count > size for offset, count in zip(offsets, counts, strict=False)):
            raise DamagedFile("TIFF 文件不完整（可能未传完），请重新扫描或重新导出后上传。")


def _resolution(picture: Image.Image) -> float:
    """Dots per inch of a picture: what it says if that is sensible, else what fits an A4 sheet."""
    stated = picture.info.get("dpi", (0.0, 0.0))
    dpi = float(stated[0]) if isinstance(stated, tuple) else 0.0
    if math.isfinite(dpi) and _SENSIBLE_DPI[0] <= dpi <= _SENSIBLE_DPI[1]:
        return dpi
    return max(_DEFAULT_DPI / 3, max(picture.size) / 11.69)  # the long side of A4 is 11.69 inches


def page_size(path: Path, kind: str, number: int, limits: Limits) -> tuple[float, float]:
    """Size in points of one page as displayed."""
    if kind == "pdf":
        with open_pdf(path) as document:
            if not 1 <= number <= len(document):
                raise PageFailure("unreadable_page", f"文件没有第 {number} 页。")
            size = _pdf_page_size(document, number - 1)
            if size is None:
                raise PageFailure("unreadable_page", f"第 {number} 页已损坏，请重新导出或重新扫描该页。")
            return size
    with open_picture(path, limits.max_pixels) as picture:
        _seek(picture, number)
        pixels_x, pixels_y, dpi = _frame_size(picture, limits, number)
    return pixels_x * POINTS_PER_INCH / dpi, pixels_y * POINTS_PER_INCH / dpi


def render(path: Path, kind: str, number: int, *, dpi: float, max_pixels: int, limits: Limits) -> Pixels:
    """One page as displayed, BGR, at ``dpi`` (PDF) or its own resolution, shrunk to ``max_pixels`` if larger.

    Raises PageFailure ``page_too_large`` from the page's size, before any pixel is made, or ``unreadable_page``.
    """
    if kind == "pdf":
        return _render_pdf(path, number, dpi, max_pixels, limits)
    return _render_picture(path, number, max_pixels, limits)


def _render_pdf(path: Path, number: int, dpi: float, max_pixels: int, limits: Limits) -> Pixels:
    with open_pdf(path) as document:
        try:
            page = document[number - 1]
            width, height = page.get_size()
            if not (min(width, height) > 0 and max(width, height) <= limits.max_side_pt):
                raise PageFailure("page_too_large", f"第 {number} 页尺寸过大，未作识别。请按 A4/A3 重新导出。")
            scale = min(dpi / POINTS_PER_INCH, math.sqrt(max_pixels / (width * height)))
            bitmap = page.render(scale=scale, rev_byteorder=False)
        except (pdfium.PdfiumError, IndexError) as error:
            raise PageFailure("unreadable_page", f"第 {number} 页无法打开，请重新导出或重新扫描该页。") from error
        pixels = np.asarray(bitmap.to_numpy())[:, :, :3].copy()
        bitmap.close()
        page.close()
    return pixels


def _seek(picture: Image.Image, number: int) -> None:
    try:
        picture.seek(number - 1)
    except (EOFError, *_PICTURE_ERRORS) as error:
        raise PageFailure("unreadable_page", f"文件没有可读的第 {number} 页。") from error


def _render_picture(path: Path, number: int, max_pixels: int, limits: Limits) -> Pixels:
    with open_picture(path, limits.max_pixels) as picture:
        _seek(picture, number)
        width, height = picture.size
        if width * height > limits.max_pixels:
            raise PageFailure("page_too_large", f"第 {number} 页像素过大，未作识别。请降低分辨率重新扫描。")
        try:
            if picture.format in ("JPEG", "MPO"):  # lets the decoder leave out what would be thrown away
                picture.draft("RGB", _fit(width, height, max_pixels))
            shown = _shrunk(picture, max_pixels)
            shown = _on_white(ImageOps.exif_transpose(shown))
        except _PICTURE_ERRORS as error:
            raise PageFailure("unreadable_page", f"第 {number} 页图像数据已损坏，请重新扫描该页。") from error
    return np.ascontiguousarray(np.asarray(shown)[:, :, ::-1])


def _shrunk(picture: Image.Image, max_pixels: int) -> Image.Image:
    """The picture, averaged down to ``max_pixels``; its EXIF stays with it."""
    width, height = picture.size
    if width * height <= max_pixels:
        return picture
    if picture.mode not in ("L", "RGB"):
        picture = picture.convert("L") if picture.mode == "1" else _on_white(picture)
    averaged = cv2.resize(np.asarray(picture), _fit(width, height, max_pixels), interpolation=cv2.INTER_AREA)
    shrunk = Image.fromarray(averaged)
    shrunk.info.update(picture.info)
    shrunk.getexif().update(picture.getexif())
    return shrunk


def _fit(width: int, height: int, max_pixels: int) -> tuple[int, int]:
    scale = min(1.0, math.sqrt(max_pixels / (width * height)))
    return max(1, round(width * scale)), max(1, round(height * scale))


def _on_white(picture: Image.Image) -> Image.Image:
    """RGB on white: what is transparent in a PNG is paper."""
    if picture.mode in ("I;16", "I;16B", "I;16L", "I", "F"):  # sixteen bits of grey: keep the upper eight
        grey = np.asarray(picture).astype(np.float64)
        top = 65535.0 if grey.max(initial=0) > 255 else 255.0
        return Image.fromarray((grey * (255.0 / top)).clip(0, 255).astype(np.uint8)).convert("RGB")
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        coloured = picture.convert("RGBA")
        paper = Image.new("RGBA", coloured.size, "white")
        return Image.alpha_composite(paper, coloured).convert("RGB")
    return picture.convert("RGB")
