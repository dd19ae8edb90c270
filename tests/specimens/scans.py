"""Drawings turned into files: born-digital PDF or images in one of the conditions scans arrive in."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from PIL import Image

from tests.specimens import degrade
from tests.specimens.degrade import Move, Step
from tests.specimens.draw import digital_pdf, image_pdf, page_image, tiff
from tests.specimens.drawing import Drawing, Truth, truth_of
from tests.specimens.paper import Stamp
from tests.specimens.sheet import AnySheet, BrowserSheet, Impression


@dataclass(frozen=True, slots=True)
class Condition:
    """How a paper reaches the reader: resolution in dots an inch, what happens on the sheet, then to its image."""

    name: str
    dpi: int = 300
    steps: tuple[Step, ...] = ()
    sheet: Callable[[AnySheet, random.Random], AnySheet] = lambda sheet, _rng: sheet


@dataclass(frozen=True, slots=True)
class Scan:
    """A file ready to be read, with the truth about it. ``suffix`` is the usual ending of its name."""

    content: bytes
    suffix: str
    truth: Truth


def _grey_stamps(sheet: AnySheet, _rng: random.Random) -> AnySheet:
    if isinstance(sheet, BrowserSheet):
        return sheet  # its stamps are part of the page, and the grey scan makes them grey
    copied = [replace(press, stamp=replace(press.stamp, colour="#6e6e6e")) for press in sheet.impressions]
    return replace(sheet, impressions=copied)


def _marked_places(sheet: AnySheet) -> list[tuple[float, float]]:
    """Where marked words stand, in points."""
    if isinstance(sheet, BrowserSheet):
        centres = [box.centre for box in sheet.marked]
        return [(x * sheet.width, y * sheet.height) for x, y in centres]
    return [(glyph.x, glyph.baseline) for glyph in sheet.glyphs if glyph.marks]


def _stamped_text(sheet: AnySheet, rng: random.Random) -> AnySheet:
    """One more red stamp, over a marked fact."""
    places = _marked_places(sheet)
    if not places:
        return sheet
    x, y = rng.choice(places)
    x = min(max(x, 70), sheet.width - 70)
    y = min(max(y, 70), sheet.height - 70)
    press = Impression(Stamp("山西省焦化产能交易材料审核", "复核专用章"), x, y)
    if isinstance(sheet, BrowserSheet):
        return replace(sheet, impressions=(*sheet.impressions, press))
    return replace(sheet, impressions=[*sheet.impressions, press])


def _mixed(page: Image.Image, rng: random.Random) -> tuple[Image.Image, degrade.Matrix]:
    """Two or three mild defects at once."""
    choices: list[Step] = [
        degrade.noisy(9),
        degrade.blurred(1.2),
        degrade.bleeding,
        degrade.squeezed(50),
        degrade.skewed(0.8, 2),
    ]
    return degrade.run_steps(page, rng.sample(choices, rng.choice((2, 3))), rng)


CONDITIONS: dict[str, Condition] = {
    condition.name: condition
    for condition in (
        Condition("digital"),
        Condition("clean"),
        Condition("office", 200, (degrade.grey, degrade.skewed(0.2, 0.7), degrade.noisy(3))),
        Condition("skew", 200, (degrade.skewed(2, 4),)),
        Condition("rot90", 200, (degrade.turned(1),)),
        Condition("rot180", 200, (degrade.turned(2),)),
        Condition("rot270", 200, (degrade.turned(3),)),
        Condition("noise", 200, (degrade.noisy(22),)),
        Condition("jpeg40", 200, (degrade.squeezed(40),)),
        Condition("fax", 300, (degrade.skewed(0, 0.6), degrade.fax)),
        Condition("faint", 300, (degrade.grey, degrade.faint, degrade.noisy(4))),
        Condition("bleed", 200, (degrade.bleeding, degrade.noisy(3))),
        Condition("grey_stamp", 200, (degrade.grey, degrade.noisy(4)), _grey_stamps),
        Condition("stamped", 200, (degrade.noisy(3),), _stamped_text),
        Condition("photo", 220, (degrade.photographed, degrade.blurred(0.9), degrade.noisy(4), degrade.squeezed(70))),
        Condition("mixed", 200, (_mixed,)),
    )
}


def page_images(drawing: Drawing, condition: Condition, seed: int = 0) -> tuple[list[Image.Image], Truth]:
    """Images of the pages in ``condition``, and the truth about them."""
    rng = random.Random(f"{condition.name} {seed}")
    images, moves = [], []
    for sheet in drawing.sheets:
        page = page_image(condition.sheet(sheet, rng), condition.dpi)
        worn, matrix = degrade.run_steps(page, condition.steps, rng)
        images.append(worn)
        moves.append(Move(matrix, page.size, worn.size))
    return images, degrade.moved(truth_of(drawing), moves)


def _single(image: Image.Image, form: str, dpi: int) -> bytes:
    target = io.BytesIO()
    if form == "jpg":
        image.convert("L" if image.mode == "1" else image.mode).save(target, "JPEG", quality=85, dpi=(dpi, dpi))
    else:
        image.save(target, "PNG", dpi=(dpi, dpi))
    return target.getvalue()


def scan(drawing: Drawing, condition: str = "digital", form: str = "", seed: int = 0) -> Scan:
    """A file of ``drawing`` in ``condition``; ``form`` is pdf, png, jpg or tif.

    By default a single page becomes PNG and several become an image-only PDF. Raises KeyError for an unknown
    condition and ValueError for a form that cannot hold several pages.
    """
    chosen = CONDITIONS[condition]
    if condition == "digital":
        return Scan(digital_pdf(drawing.sheets), "pdf", truth_of(drawing))
    images, truth = page_images(drawing, chosen, seed)
    dpi = 204 if condition == "fax" else chosen.dpi
    form = form or ("png" if len(images) == 1 else "pdf")
    if form == "pdf":
        return Scan(image_pdf(images, dpi), form, truth)
    if form == "tif":
        return Scan(tiff(images, dpi), form, truth)
    if len(images) > 1:
        raise ValueError(f"{form} holds one page, not {len(images)}")
    return Scan(_single(images[0], form, dpi), form, truth)
