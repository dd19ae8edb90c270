"""Small papers for tests that care about the way of a scan, not about its words."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_FONT = Path("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc")


def picture(words: str, *, width: int = 1240, height: int = 1754) -> Image.Image:
    """A page at 150 dpi with a few lines of print."""
    page = Image.new("L", (width, height), 255)
    pen = ImageDraw.Draw(page)
    font = ImageFont.truetype(_FONT, 34)
    for row, line in enumerate(words.splitlines()):
        pen.text((120, 160 + 70 * row), line, font=font, fill=0)
    return page


def scanned_pdf(*pages: str) -> bytes:
    """A PDF of scanned pages without a text layer; an empty string is a blank page."""
    pictures = [picture(words) for words in pages]
    out = io.BytesIO()
    pictures[0].save(out, "PDF", save_all=True, append_images=pictures[1:], resolution=150)
    return out.getvalue()


def scanned_png(words: str) -> bytes:
    """A PNG of one scanned page."""
    out = io.BytesIO()
    picture(words).save(out, "PNG")
    return out.getvalue()


def slow_pages(count: int, *, deadly: int = 0) -> bytes:
    """A PDF of ``count`` different pages; page ``deadly`` holds the black block on which ``DeadlyEngine`` dies."""
    pictures = [picture(f"第 {number} 页\n焦化产能") for number in range(1, count + 1)]
    if deadly:
        ImageDraw.Draw(pictures[deadly - 1]).rectangle((200, 600, 900, 1200), fill=0)
    out = io.BytesIO()
    pictures[0].save(out, "PDF", save_all=True, append_images=pictures[1:], resolution=150)
    return out.getvalue()
