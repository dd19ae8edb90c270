"""Drawing sheets as page images (Pillow) or as a born-digital PDF with a text layer (typst)."""

from __future__ import annotations

import functools
import io
import itertools
import tempfile
from collections.abc import Sequence
from pathlib import Path

import typst
from PIL import Image, ImageChops, ImageDraw

from tests.specimens.fonts import FontFile, loaded
from tests.specimens.rasters import joined, page_of_pdf
from tests.specimens.sheet import AnySheet, BrowserSheet, Impression, Sheet, Stroke
from tests.specimens.stamps import stamp_picture

POINTS_PER_INCH = 72


def page_image(sheet: AnySheet, dpi: int = 300) -> Image.Image:
    """The sheet as an RGB image at ``dpi``."""
    page = _browser_image(sheet, dpi) if isinstance(sheet, BrowserSheet) else _set_image(sheet, dpi)
    for impression in sheet.impressions:
        _press(page, impression, dpi / POINTS_PER_INCH)
    return page


def _browser_image(sheet: BrowserSheet, dpi: int) -> Image.Image:
    return page_of_pdf(sheet.pdf, sheet.index, dpi)


def _set_image(sheet: Sheet, dpi: int) -> Image.Image:
    scale = dpi / POINTS_PER_INCH
    page = Image.new("RGB", (round(sheet.width * scale), round(sheet.height * scale)), "white")
    pen = ImageDraw.Draw(page)
    for patch in sheet.patches:
        pen.rectangle(_scaled((patch.x0, patch.y0, patch.x1, patch.y1), scale), patch.colour)
    for stroke in sheet.strokes:
        _draw_stroke(pen, stroke, scale)
    for glyph in sheet.glyphs:
        if not glyph.char.isspace():
            font = loaded(glyph.face, round(glyph.size * scale, 2))
            pen.text((glyph.x * scale, glyph.baseline * scale), glyph.char, glyph.colour, font, anchor="ls")
    return page


def _scaled(box: tuple[float, float, float, float], scale: float) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = (side * scale for side in box)
    return x0, y0, x1, y1


def _draw_stroke(pen: ImageDraw.ImageDraw, stroke: Stroke, scale: float) -> None:
    x0, y0, x1, y1 = _scaled((stroke.x0, stroke.y0, stroke.x1, stroke.y1), scale)
    weight = max(1, round(stroke.weight * scale))
    if not stroke.dotted:
        pen.line((x0, y0, x1, y1), stroke.colour, weight)
        return
    length = max(abs(x1 - x0), abs(y1 - y0))
    steps = max(1, int(length / (3 * weight)))
    for step in range(steps):
        x, y = x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * step / steps
        pen.ellipse((x - weight / 2, y - weight / 2, x + weight / 2, y + weight / 2), stroke.colour)


def _part(impression: Impression, side: int) -> tuple[Image.Image, float]:
    """The slice of the stamp to show and how far its left edge lies from the stamp's own, in pixels."""
    picture = stamp_picture(impression.stamp, side)
    index, count = impression.part
    if count == 1 and index == 0:
        return picture, 0
    return picture.crop((side * index // count, 0, side * (index + 1) // count, side)), side * index / count


def _press(page: Image.Image, impression: Impression, scale: float) -> None:
    """Press a stamp onto the page: its ink darkens what lies beneath and hides nothing."""
    side = round(impression.stamp.size * scale)
    picture, _ = _part(impression, side)
    if impression.part[1] > 1 or impression.x >= page.width / scale:
        left = page.width - picture.width
    else:
        left = round(impression.x * scale - side / 2)
    top = round(impression.y * scale - side / 2)
    inked = Image.new("RGB", picture.size, "white")
    inked.paste(picture, (0, 0), picture)
    box = (left, top, left + picture.width, top + picture.height)
    page.paste(ImageChops.multiply(page.crop(box), inked), box)


_PRELUDE = """#set page(margin: 0pt)
#set text(top-edge: "baseline", bottom-edge: "baseline", fallback: false)
#let g(x, y, s, f, w, c, t) = place(top + left, dx: x * 1pt, dy: y * 1pt,
  // The empty box keeps typst from trimming full-width brackets at a line's edge.
  box(width: 0pt) + text(font: f, size: s * 1pt, weight: w, fill: rgb(c), t) + box(width: 0pt))
#let l(x0, y0, x1, y1, w, c, d) = place(top + left,
  line(start: (x0 * 1pt, y0 * 1pt), end: (x1 * 1pt, y1 * 1pt), stroke: (paint: rgb(c), thickness: w * 1pt, dash: d)))
#let b(x0, y0, x1, y1, c) = place(top + left, dx: x0 * 1pt, dy: y0 * 1pt,
  rect(width: (x1 - x0) * 1pt, height: (y1 - y0) * 1pt, fill: rgb(c), stroke: none))
#let i(x, y, w, p) = place(top + left, dx: x * 1pt, dy: y * 1pt, image(p, width: w * 1pt))
"""


@functools.lru_cache(maxsize=64)
def _hex(colour: str) -> str:
    red, green, blue = Image.new("RGB", (1, 1), colour).tobytes()
    return f"#{red:02x}{green:02x}{blue:02x}"


def _markup(sheet: Sheet, folder: Path, fonts: set[FontFile]) -> str:
    lines = [f"#set page(width: {sheet.width}pt, height: {sheet.height}pt)"]
    lines += [f'#b({p.x0:.2f},{p.y0:.2f},{p.x1:.2f},{p.y1:.2f},"{_hex(p.colour)}")' for p in sheet.patches]
    for s in sheet.strokes:
        ends = f"{s.x0:.2f},{s.y0:.2f},{s.x1:.2f},{s.y1:.2f}"
        lines.append(f'#l({ends},{s.weight:.2f},"{_hex(s.colour)}","{"dotted" if s.dotted else "solid"}")')
    for g in sheet.glyphs:
        if not g.char.isspace():
            char = g.char.replace("\\", "\\\\").replace('"', '\\"')
            fonts.add(g.face)
            place = f"{g.x:.2f},{g.baseline:.2f},{g.size:.2f}"
            lines.append(f'#g({place},"{g.face.family}",{g.face.weight},"{_hex(g.colour)}","{char}")')
    for impression in sheet.impressions:
        picture, _ = _part(impression, 400)
        name = f"stamp-{len(list(folder.glob('*.png')))}.png"
        picture.save(folder / name)
        wide = impression.stamp.size * picture.width / 400
        at_edge = impression.part[1] > 1
        left = sheet.width - wide if at_edge else impression.x - impression.stamp.size / 2
        lines.append(f'#i({left:.2f},{impression.y - impression.stamp.size / 2:.2f},{wide:.2f},"{name}")')
    return "\n".join(lines)


def digital_pdf(sheets: Sequence[AnySheet]) -> bytes:
    """A born-digital PDF of ``sheets``: real text with embedded subsets of the fonts, stamps as pictures."""
    parts: list[tuple[bytes, list[int]]] = []
    for pdf, group in itertools.groupby(sheets, lambda sheet: sheet.pdf if isinstance(sheet, BrowserSheet) else None):
        run = list(group)
        set_here = [sheet for sheet in run if isinstance(sheet, Sheet)]
        own = [number if isinstance(sheet, Sheet) else sheet.index for number, sheet in enumerate(run)]
        parts.append((pdf or _typst_pdf(set_here), own))
    # A single paper keeps its writer's own file.
    return parts[0][0] if len(parts) == 1 else joined(parts)


def _typst_pdf(sheets: Sequence[Sheet]) -> bytes:
    """The PDF that typst makes of ``sheets``.

    Raises RuntimeError when typst warns, say of a family it does not find: such a page would lack its words.
    """
    fonts: set[FontFile] = set()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pages = [_markup(sheet, folder, fonts) for sheet in sheets]
        (folder / "scan.typ").write_text(_PRELUDE + "\n#pagebreak()\n".join(pages), encoding="utf-8")
        folders = sorted({face.path.parent for face in fonts})
        source = folder / "scan.typ"
        compiled, warnings = typst.compile_with_warnings(source, root=folder, font_paths=folders, format="pdf")
    if warnings:
        raise RuntimeError(f"typst did not draw what was asked: {warnings[0]}")
    return bytes(compiled)


def image_pdf(images: Sequence[Image.Image], dpi: int, quality: int = 80) -> bytes:
    """A scanned PDF: one picture a page and no text."""
    target = io.BytesIO()
    # Black-and-white pages are stored by fax compression, which knows no quality.
    squeezed = {} if all(image.mode == "1" for image in images) else {"quality": quality}
    images[0].save(target, "PDF", resolution=dpi, save_all=True, append_images=list(images[1:]), **squeezed)
    return target.getvalue()


def tiff(images: Sequence[Image.Image], dpi: int) -> bytes:
    """A TIFF with one page for each image; fax compression for black-and-white pages."""
    target = io.BytesIO()
    compression = "group4" if all(image.mode == "1" for image in images) else "tiff_lzw"
    images[0].save(
        target,
        "TIFF",
        save_all=True,
        append_images=list(images[1:]),
        dpi=(dpi, dpi),
        compression=compression,
    )
    return target.getvalue()
