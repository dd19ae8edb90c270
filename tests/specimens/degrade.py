"""Decay of clean page images: scanners, copiers, fax machines and phones, with the geometry they apply.

Each step takes a page and randomness and gives the page it makes of it, with the 3 × 3 matrix that maps pixel
places of the old page onto the new one; the truth follows by ``moved``.
"""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from models.geometry import Box
from tests.specimens.drawing import Place, Truth

Matrix = npt.NDArray[np.float64]
Pixels = npt.NDArray[Any]
Step = Callable[[Image.Image, random.Random], tuple[Image.Image, Matrix]]

STAY: Matrix = np.eye(3)


def _pixels(page: Image.Image) -> Pixels:
    return np.asarray(page)


def _warped(page: Image.Image, matrix: Matrix, size: tuple[int, int], ground: int = 255) -> Image.Image:
    bands = len(page.getbands())
    moved_pixels = cv2.warpPerspective(
        _pixels(page), matrix, size, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_CONSTANT, borderValue=(ground,) * bands
    )
    return Image.fromarray(moved_pixels)


def grey(page: Image.Image, _rng: random.Random) -> tuple[Image.Image, Matrix]:
    """A scanner set to shades of grey."""
    return page.convert("L"), STAY


def skewed(low: float, high: float) -> Step:
    """The sheet lay askew by ``low`` to ``high`` degrees, either way."""

    def step(page: Image.Image, rng: random.Random) -> tuple[Image.Image, Matrix]:
        angle = rng.uniform(low, high) * rng.choice((-1, 1))
        turn = np.vstack([cv2.getRotationMatrix2D((page.width / 2, page.height / 2), angle, 1.0), [0, 0, 1]])
        return _warped(page, turn, page.size), turn

    return step


def turned(quarters: int) -> Step:
    """The sheet was fed turned by ``quarters`` of a circle, counter-clockwise."""

    def step(page: Image.Image, _rng: random.Random) -> tuple[Image.Image, Matrix]:
        wide, high = page.size
        quarter: Matrix = np.eye(3)
        for _ in range(quarters):
            quarter = np.array([[0, 1, 0], [-1, 0, wide], [0, 0, 1.0]]) @ quarter
            wide, high = high, wide
        return page.rotate(90 * quarters, expand=True), quarter

    return step


def noisy(strength: float) -> Step:
    """Sensor noise of standard deviation ``strength`` (0–255) and specks of dust."""

    def step(page: Image.Image, rng: random.Random) -> tuple[Image.Image, Matrix]:
        source = np.random.default_rng(rng.randrange(2**32))
        pixels = _pixels(page).astype(np.float32)
        pixels += source.normal(0, strength, pixels.shape)
        pixels = np.clip(pixels, 0, 255).astype(np.uint8)
        for _ in range(int(strength * 12)):
            place = (rng.randrange(page.width), rng.randrange(page.height))
            cv2.circle(pixels, place, rng.choice((1, 1, 2)), (rng.randrange(40, 140),) * 3, -1)
        return Image.fromarray(pixels), STAY

    return step


def squeezed(quality: int) -> Step:
    """Saved as JPEG of ``quality`` and opened again."""

    def step(page: Image.Image, _rng: random.Random) -> tuple[Image.Image, Matrix]:
        store = io.BytesIO()
        page.save(store, "JPEG", quality=quality)
        store.seek(0)
        return Image.open(store).convert(page.mode), STAY

    return step


def resized(dpi_x: float, dpi_y: float, at: float) -> Step:
    """Sampled anew at other resolutions; ``at`` is the resolution the page has now."""

    def step(page: Image.Image, _rng: random.Random) -> tuple[Image.Image, Matrix]:
        size = (round(page.width * dpi_x / at), round(page.height * dpi_y / at))
        scale = np.diag([size[0] / page.width, size[1] / page.height, 1.0])
        return page.resize(size, Image.Resampling.BOX), scale

    return step


def fax(page: Image.Image, rng: random.Random) -> tuple[Image.Image, Matrix]:
    """A group 3 fax: 204 × 196 dots an inch, black and white, broken lines here and there."""
    small, scale = resized(204, 196, 300)(page.convert("L"), rng)
    pixels = _pixels(small).copy()
    pixels = np.where(pixels > 168 + rng.randrange(-12, 12), 255, 0).astype(np.uint8)
    for _ in range(rng.randrange(3, 9)):
        row = rng.randrange(pixels.shape[0])
        pixels[row, rng.randrange(pixels.shape[1] // 2) :] = 255
    source = np.random.default_rng(rng.randrange(2**32))
    pixels[source.random(pixels.shape) < 0.0006] = 0
    return Image.fromarray(pixels).convert("1"), scale


def faint(page: Image.Image, rng: random.Random) -> tuple[Image.Image, Matrix]:
    """Toner running out: pale, uneven print."""
    pixels = _pixels(page).astype(np.float32)
    wave = np.linspace(rng.uniform(0.22, 0.3), rng.uniform(0.32, 0.45), page.width)
    strength = wave[None, :] if pixels.ndim == 2 else wave[None, :, None]
    pale = 255 - (255 - pixels) * strength
    return Image.fromarray(pale.astype(np.uint8)), STAY


def bleeding(page: Image.Image, rng: random.Random) -> tuple[Image.Image, Matrix]:
    """The print of the back shows through, mirrored."""
    back = page.transpose(Image.Transpose.FLIP_LEFT_RIGHT).filter(ImageFilter.GaussianBlur(3))
    pixels, behind = _pixels(page).astype(np.float32), _pixels(back).astype(np.float32)
    through = pixels - (255 - behind) * rng.uniform(0.14, 0.24)
    return Image.fromarray(np.clip(through, 0, 255).astype(np.uint8)), STAY


def blurred(radius: float) -> Step:
    """Out of focus by ``radius`` pixels."""

    def step(page: Image.Image, _rng: random.Random) -> tuple[Image.Image, Matrix]:
        return page.filter(ImageFilter.GaussianBlur(radius)), STAY

    return step


def photographed(page: Image.Image, rng: random.Random) -> tuple[Image.Image, Matrix]:
    """Held under a phone: perspective, a dark table around the sheet, a shadow across it."""
    page = page.convert("RGB")
    wide, high = page.size
    margin = 0.05

    def corner(x: float, y: float) -> tuple[float, float]:
        return (x + rng.uniform(0, margin) * (1 if x < 0.5 else -1)) * wide, (
            y + rng.uniform(0, margin) * (1 if y < 0.5 else -1)
        ) * high

    old = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    new = np.array([corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)], np.float32)
    matrix: Matrix = cv2.getPerspectiveTransform(old, new)
    shot = _pixels(_warped(page, matrix, page.size, rng.randrange(60, 120))).astype(np.float32)
    light = (
        np.linspace(rng.uniform(0.72, 0.85), 1.0, wide)[None, :]
        * np.linspace(1.0, rng.uniform(0.8, 0.95), high)[:, None]
    )
    if rng.random() < 0.5:
        light = light[:, ::-1]
    edge = rng.uniform(0.3, 0.7) * wide
    light = light * (1 - 0.18 / (1 + np.exp(-(np.arange(wide) - edge) / (0.03 * wide))))[None, :]
    shot *= light[:, :, None] * np.array([1.0, 0.98, rng.uniform(0.9, 0.97)])[None, None, :]
    return Image.fromarray(np.clip(shot, 0, 255).astype(np.uint8)), matrix


def run_steps(page: Image.Image, steps: Sequence[Step], rng: random.Random) -> tuple[Image.Image, Matrix]:
    """The page after all ``steps`` and the matrix from the first pixel place to the last."""
    whole: Matrix = np.eye(3)
    for step in steps:
        page, matrix = step(page, rng)
        whole = matrix @ whole
    return page, whole


def moved_box(box: Box, matrix: Matrix, old: tuple[int, int], new: tuple[int, int]) -> Box:
    """The upright box around ``box`` after ``matrix``, on a page that went from ``old`` to ``new`` pixels."""
    corners = [(x * old[0], y * old[1], 1.0) for x in (box.left, box.right) for y in (box.top, box.bottom)]
    places = (matrix @ np.array(corners).T).T
    flat = places[:, :2] / places[:, 2:]
    (left, top), (right, bottom) = flat.min(axis=0), flat.max(axis=0)
    return Box.clipped(float(left / new[0]), float(top / new[1]), float(right / new[0]), float(bottom / new[1]))


@dataclass(frozen=True, slots=True)
class Move:
    """What happened to one page: the matrix and the sizes in pixels before and after."""

    matrix: Matrix
    old: tuple[int, int]
    new: tuple[int, int]


def moved(truth: Truth, moves: Sequence[Move]) -> Truth:
    """The truth about pages that went through ``moves``, one a page."""

    def place(where: Place) -> Place:
        move = moves[where.page - 1]
        return replace(where, boxes=tuple(moved_box(box, move.matrix, move.old, move.new) for box in where.boxes))

    documents = tuple(
        replace(
            document,
            facts=tuple(replace(fact, places=tuple(place(at) for at in fact.places)) for fact in document.facts),
        )
        for document in truth.documents
    )
    return replace(truth, documents=documents)
