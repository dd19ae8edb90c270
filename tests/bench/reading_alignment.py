"""Compares what was read with what stands on a sheet, character by character where it stands.

Text alone cannot tell a misreading from a stamp's own words or from columns read in another order; places can.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageColor

from models.geometry import Box
from models.pages import TextPage
from tests.specimens.degrade import moved_box, run_steps
from tests.specimens.draw import page_image
from tests.specimens.scans import Condition
from tests.specimens.sheet import Glyph, Sheet

_COLUMN_GAP = 2.0  # of the type size: wider gaps part the runs of a row
_WATERMARK = 170  # grey levels: print is darker
_REACH = 0.85  # of the type size: how far from a printed character its reading may lie


@dataclass(frozen=True, slots=True)
class Shown:
    """A sheet as it reached the reader: its image, and where each printed character stands on it."""

    image: Image.Image
    sheet: Sheet
    boxes: tuple[Box, ...]


@dataclass(slots=True)
class Run:
    """Characters printed side by side, and what was read where they stand."""

    glyphs: list[tuple[Glyph, Box]] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What is printed."""
        return "".join(glyph.char for glyph, _ in self.glyphs)


@dataclass(frozen=True, slots=True)
class Compared:
    """Runs with their readings, and what was read where nothing is printed (stamps, mostly)."""

    runs: tuple[Run, ...]
    elsewhere: str


def shown_sheets(sheets: Sequence[Sheet], condition: Condition, seed: int) -> list[Shown]:
    """Every sheet in ``condition``, as ``page_images`` draws them, with all its characters placed."""
    rng = random.Random(f"{condition.name} {seed}")
    shown = []
    for sheet in sheets:
        page = page_image(condition.sheet(sheet, rng), condition.dpi)
        worn, matrix = run_steps(page, condition.steps, rng)
        boxes = tuple(moved_box(_box(glyph, sheet), matrix, page.size, worn.size) for glyph in sheet.glyphs)
        shown.append(Shown(worn, sheet, boxes))
    return shown


def _box(glyph: Glyph, sheet: Sheet) -> Box:
    return Box.clipped(
        glyph.x / sheet.width, glyph.top / sheet.height,
        (glyph.x + glyph.width) / sheet.width, glyph.bottom / sheet.height,
    )  # fmt: skip


def compare(shown: Shown, page: TextPage) -> Compared:
    """Give every character read to the run of print it stands on, in the order in which it was read."""
    runs = _runs(shown)
    owners = [run for run in runs for _ in run.glyphs]
    width, height = shown.image.size
    placed = [(glyph, box) for run in runs for glyph, box in run.glyphs]
    centres = np.array([box.centre for _, box in placed]).reshape(-1, 2) * (width, height)
    # Glyph boxes moved by a turn or a skew are upright boxes around them: their lesser side is the em at most.
    sizes = np.array([min(box.width * width, box.height * height) for _, box in placed])
    ems = np.maximum(sizes, np.array([glyph.size for glyph, _ in placed]) * width * height / max(width, height) / 842)
    elsewhere = []
    for char, where in zip(page.text, page.places, strict=True):
        if where is None or char.isspace():
            continue
        away = np.hypot(*(centres - np.array(where.centre) * (width, height)).T) / ems
        nearest = int(away.argmin()) if len(away) else -1
        if nearest >= 0 and away[nearest] <= _REACH:
            owners[nearest].heard.append(char)
        else:
            elsewhere.append(char)
    return Compared(tuple(runs), "".join(elsewhere))


def _pale(colour: str) -> bool:
    """Whether a colour is that of a watermark, which nobody is meant to read."""
    return min(ImageColor.getrgb(colour)[:3]) > _WATERMARK


def _runs(shown: Shown) -> list[Run]:
    """The printed characters by row, parted at wide gaps."""
    rows: dict[int, list[tuple[Glyph, Box]]] = {}
    for glyph, box in zip(shown.sheet.glyphs, shown.boxes, strict=True):
        if not glyph.char.isspace() and not _pale(glyph.colour):
            rows.setdefault(round(glyph.baseline), []).append((glyph, box))
    runs: list[Run] = []
    for _, row in sorted(rows.items()):
        before: Glyph | None = None
        for glyph, box in sorted(row, key=lambda one: one[0].x):
            if before is None or glyph.x - before.x - before.width > _COLUMN_GAP * glyph.size:
                runs.append(Run())
            runs[-1].glyphs.append((glyph, box))
            before = glyph
    return runs
