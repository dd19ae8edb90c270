"""Compares what was read with what stands on a sheet, character by character where it stands.

Text alone cannot tell a misreading from a stamp's own words, nor from columns and cells read in another order, which is
a matter of taste; places can. A run of print is compared with what was read on it, in whichever order runs were read.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from PIL import Image

from models.geometry import Box
from tests.bench.printed import Letter, letters_of
from tests.specimens.degrade import moved_box, run_steps
from tests.specimens.draw import page_image
from tests.specimens.scans import Condition
from tests.specimens.sheet import AnySheet

_COLUMN_GAP = 2.0  # of the type size: wider gaps part the runs of a row
_REACH = 0.85  # of the type size: how far from a printed character its reading may lie


@dataclass(frozen=True, slots=True)
class Shown:
    """A sheet as it reached the reader: its image, its resolution, and where each printed character stands on it."""

    image: Image.Image
    dpi: int
    letters: tuple[Letter, ...]
    boxes: tuple[Box, ...]


@dataclass(slots=True)
class Run:
    """Characters printed side by side, and what was read where they stand."""

    letters: list[tuple[Letter, Box]] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What is printed."""
        return "".join(letter.char for letter, _ in self.letters)


@dataclass(frozen=True, slots=True)
class Compared:
    """Runs with their readings, and what was read where nothing is printed (stamps, mostly)."""

    runs: tuple[Run, ...]
    elsewhere: str


def shown_sheets(sheets: Sequence[AnySheet], condition: Condition, seed: int) -> list[Shown]:
    """Every sheet in ``condition``, as ``page_images`` draws them, with all its characters placed."""
    rng = random.Random(f"{condition.name} {seed}")
    shown = []
    for sheet in sheets:
        page = page_image(condition.sheet(sheet, rng), condition.dpi)
        worn, matrix = run_steps(page, condition.steps, rng)
        letters = tuple(letters_of(sheet))
        boxes = tuple(moved_box(letter.box, matrix, page.size, worn.size) for letter in letters)
        dpi = round(condition.dpi * max(worn.size) / max(page.size))
        shown.append(Shown(worn, dpi, letters, boxes))
    return shown


def compare(shown: Shown, heard: Iterable[tuple[str, Box]]) -> Compared:
    """Give every character read, with its box, to the run of print it stands on, in the order in which it was read."""
    runs = _runs(shown)
    owners = [run for run in runs for _ in run.letters]
    width, height = shown.image.size
    placed = [(letter, box) for run in runs for letter, box in run.letters]
    centres = np.array([box.centre for _, box in placed]).reshape(-1, 2) * (width, height)
    # Boxes moved by a turn or a skew are upright boxes around them: their lesser side is the em at most.
    sizes = np.array([min(box.width * width, box.height * height) for _, box in placed])
    ems = np.maximum(sizes, np.array([letter.size for letter, _ in placed]) * width * height / max(width, height) / 842)
    elsewhere = []
    for char, where in heard:
        if char.isspace():
            continue
        away = np.hypot(*(centres - np.array(where.centre) * (width, height)).T) / ems
        nearest = int(away.argmin()) if len(away) else -1
        if nearest >= 0 and away[nearest] <= _REACH:
            owners[nearest].heard.append(char)
        else:
            elsewhere.append(char)
    return Compared(tuple(runs), "".join(elsewhere))


def _runs(shown: Shown) -> list[Run]:
    """The printed characters by row, parted at wide gaps."""
    rows: dict[int, list[tuple[Letter, Box]]] = {}
    for letter, box in zip(shown.letters, shown.boxes, strict=True):
        rows.setdefault(round(letter.baseline), []).append((letter, box))
    runs: list[Run] = []
    for _, row in sorted(rows.items()):
        before: Letter | None = None
        for letter, box in sorted(row, key=lambda one: one[0].x):
            if before is None or letter.x - before.x - before.width > _COLUMN_GAP * letter.size:
                runs.append(Run())
            runs[-1].letters.append((letter, box))
            before = letter
    return runs
