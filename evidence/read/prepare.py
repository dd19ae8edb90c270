"""Makes a page easier to read: levels it and lifts red stamps off the print. Boxes find their way back by a matrix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np

from evidence.read.raw import Pixels
from evidence.read.rings import Corners, find_rings, pale_rings
from evidence.read.shrink import within

_THUMB = 1000  # pixels of the long side on which skew is measured
_MOST_SKEW = 6.0  # degrees; more than that is no slip of the feeder
_LEAST_SKEW = 0.25
_GAIN = 1.12  # how much sharper the rows must become before a page is turned at all
_STAMP_SIDE = (0.05, 0.5)  # of the page's shorter side: a 公章 is 4 cm on A4, a name stamp 1.8 cm
_LETTER = 0.1  # of the shorter side: the largest letters of a letterhead are 2 cm high on A4, a 公章 is twice that
_RED = 38  # how far red stands above green and blue
_BRIGHT = 0.55  # of the paper beside it: red ink is at least as bright in the red channel; darker is brown print
_SHADES = (0.7, 0.85, 1.2)  # how far grey stamps are bleached besides: towards the print's grey, and beyond their own
_LONG_RULE = 0.12  # of the shorter side: a straight stroke longer than any of a stamp is a rule of a form


@dataclass(frozen=True, slots=True)
class Prepared:
    """A page ready for an engine: its pixels, the matrix back to the page as displayed, and the stamps there.

    ``red`` stamps were lifted, ``grey`` ones (copied, faxed) at best bleached; both in pixels of the page as
    displayed. ``ruled`` is the level page with all its ink: rules may be printed in red or cross a stamp. ``shades``
    are the pixels with grey stamps bleached less and more; none where no stamp could be bleached.
    """

    pixels: Pixels
    ruled: Pixels
    back: np.ndarray
    red: tuple[Corners, ...]
    grey: tuple[Corners, ...]
    skew: float
    shades: tuple[Pixels, ...] = ()


def prepare(image: Pixels) -> Prepared:
    """Lift red stamps and level the page."""
    lifted, stamps = lift_red(image)
    rings = find_rings(lifted)
    pale = pale_rings(lifted, rings)
    shades = [] if np.array_equal(pale, lifted) else [pale_rings(lifted, rings, share) for share in _SHADES]
    skew = find_skew(pale)
    if not skew:
        return Prepared(pale, image, np.array([[1.0, 0, 0], [0, 1.0, 0]]), stamps, rings, 0.0, tuple(shades))
    height, width = image.shape[:2]
    forth = cv2.getRotationMatrix2D((width / 2, height / 2), skew, 1.0)
    cos, sin = abs(forth[0, 0]), abs(forth[0, 1])
    size = int(height * sin + width * cos), int(height * cos + width * sin)
    forth[:, 2] += (size[0] - width) / 2, (size[1] - height) / 2
    ruled = _levelled(image, forth, size, cv2.INTER_LINEAR)
    return Prepared(
        _levelled(pale, forth, size, cv2.INTER_CUBIC), ruled, cv2.invertAffineTransform(forth), stamps, rings, skew,
        tuple(_levelled(shade, forth, size, cv2.INTER_CUBIC) for shade in shades),
    )  # fmt: skip


def _levelled(image: Pixels, forth: np.ndarray, size: tuple[int, int], flags: int) -> Pixels:
    return np.asarray(cv2.warpAffine(image, forth, size, flags=flags, borderMode=cv2.BORDER_REPLICATE))


def lift_red(image: Pixels) -> tuple[Pixels, tuple[Corners, ...]]:
    """Grey of the red channel, in which red ink is pale, with stamps taken off; red print keeps its darkness.

    Returns the picture and the stamps as left, top, right, bottom in pixels. A red letterhead (红头) is print: only
    what is about as high as wide, and as large as a stamp is, counts as a stamp.
    """
    blue, green, red = cv2.split(image)
    redness = cv2.subtract(red, cv2.max(green, blue))
    mask = (redness > _RED).astype(np.uint8)
    channel = red.copy()
    stamps: list[Corners] = []
    if mask.any():
        mask &= (red > _BRIGHT * _paper(red)).astype(np.uint8)
        is_print, stamps = _sort_red(mask)
        darkest = cv2.min(green, blue)
        channel = np.where(is_print > 0, darkest, red)
        for left, top, right, bottom in stamps:
            here = np.s_[max(0, top - 4) : bottom + 4, max(0, left - 4) : right + 4]
            channel[here] = _without_ink(red[here], green[here], mask[here] > 0)
    return cv2.merge([channel, channel, channel]), tuple(stamps)


def _without_ink(red: np.ndarray, green: np.ndarray, inked: np.ndarray) -> np.ndarray:
    """The print beneath red ink, as the red channel would show it without the ink.

    Ink multiplies what lies beneath it: with the share ``a`` of a dot covered by ink of colour (r, g), a print of
    brightness t shows as red = t·(1 - a·(1 - r)) and green = t·(1 - a·(1 - g)). Two equations give a and t.
    """
    paper_red, paper_green = (max(1.0, float(np.percentile(channel, 90))) for channel in (red, green))
    u, v = red.astype(np.float32) / paper_red, green.astype(np.float32) / paper_green
    if np.count_nonzero(inked) < 50:
        return red
    full = inked & (v - u <= np.percentile((v - u)[inked], 20))  # where the ink lies thickest
    ink_red, ink_green = float(np.median(u[full])), float(np.median(v[full]))
    if ink_red - ink_green < 0.1:
        return red
    ratio = np.clip(v / np.maximum(u, 0.02), 0.0, 1.0)
    covered = np.clip((1.0 - ratio) / np.maximum((1.0 - ink_green) - ratio * (1.0 - ink_red), 0.05), 0.0, 1.0)
    beneath = u / np.maximum(1.0 - covered * (1.0 - ink_red), 0.2)
    return np.asarray(np.clip(beneath * paper_red, 0, 255).astype(np.uint8))


def _sort_red(mask: np.ndarray) -> tuple[np.ndarray, list[Corners]]:
    """Tell red print from stamps; returns the mask of red print, and the stamps' boxes."""
    height, width = mask.shape
    shorter = min(height, width)
    scale = min(1.0, _THUMB / max(height, width))
    solid = cv2.morphologyEx(_without_rules(mask, shorter), cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))
    small = cv2.resize(solid * 255, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    small = (small > 60).astype(np.uint8)
    reach = max(3, round(shorter * scale * 0.012)) | 1
    joined = cv2.morphologyEx(small, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    found: dict[int, Corners] = {}
    is_print = np.zeros(count, np.uint8)
    for index in range(1, count):
        left, top, wide, high = (int(side / scale) for side in stats[index, :4])
        large = _STAMP_SIDE[0] * shorter < min(wide, high) and max(wide, high) < _STAMP_SIDE[1] * shorter
        if large and max(wide, high) < 1.9 * min(wide, high):
            found[index] = left, top, left + wide, top + high
        else:
            is_print[index] = 1
    small_ones = {index: one for index, one in found.items() if one[3] - one[1] < _LETTER * shorter}
    for index in _letters_in_rows(small_ones):
        is_print[index] = 1
        del found[index]
    stamps = list(found.values())
    stamps = [one for one in stamps if not any(_holds(other, one) for other in stamps if other is not one)]
    for index in range(1, count):  # the star and letters inside a ring belong to the stamp
        left, top, wide, high = (int(side / scale) for side in stats[index, :4])
        if any(_holds(stamp, (left, top, left + wide, top + high)) for stamp in stamps):
            is_print[index] = 0
    keep = cv2.resize(is_print[labels], (width, height), interpolation=cv2.INTER_NEAREST)
    return cv2.bitwise_and(cv2.dilate(keep, np.ones((5, 5), np.uint8)), mask), stamps


def _letters_in_rows(found: Mapping[int, Corners]) -> set[int]:
    """Keys of what stands in a row with two others of its height, no farther apart than wide: a spaced letterhead."""

    def beside(one: Corners, other: Corners) -> bool:
        high, wide = one[3] - one[1], one[2] - one[0]
        level = abs(one[1] + one[3] - other[1] - other[3]) < 0.4 * high
        alike = 0.75 < (other[3] - other[1]) / high < 1.33
        return level and alike and 0 < max(other[0] - one[2], one[0] - other[2]) < 1.2 * wide

    letters: set[int] = set()
    for key, one in found.items():
        neighbours = {other for other, corners in found.items() if other != key and beside(one, corners)}
        if len(neighbours) >= 2:
            letters |= {key, *neighbours}
    return letters


def _paper(channel: np.ndarray) -> np.ndarray:
    """How bright the paper is around each pixel, shadows and all: the brightest nearby, by blocks of 1/40 of a page."""
    height, width = channel.shape
    blocks = cv2.resize(channel, (max(1, width // 8), max(1, height // 8)), interpolation=cv2.INTER_AREA)
    reach = max(3, max(blocks.shape) // 40)
    brightest = cv2.blur(cv2.dilate(blocks, np.ones((reach, reach), np.uint8)), (reach, reach))
    return np.asarray(cv2.resize(brightest, (width, height), interpolation=cv2.INTER_LINEAR))


def _without_rules(mask: np.ndarray, shorter: int) -> np.ndarray:
    """Red without the long straight strokes of a form printed in red, which would tie a stamp to its table."""
    length = max(9, round(shorter * _LONG_RULE))
    flat = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    upright = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((length, 1), np.uint8))
    rules = cv2.dilate(cv2.bitwise_or(flat, upright), np.ones((3, 3), np.uint8))
    return np.asarray(np.where(rules > 0, np.uint8(0), mask))


def _holds(stamp: Corners, other: Corners) -> bool:
    """Whether the middle of ``other`` lies in ``stamp`` and it is the smaller."""
    x, y = (other[0] + other[2]) / 2, (other[1] + other[3]) / 2
    smaller = other[2] - other[0] < stamp[2] - stamp[0]
    return smaller and stamp[0] <= x <= stamp[2] and stamp[1] <= y <= stamp[3]


def find_skew(image: Pixels) -> float:
    """Degrees by which the page must be turned counter-clockwise to be level; 0 when turning helps little."""
    small, _ = within(image, _THUMB)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    ink = cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 15)
    margin = round(min(ink.shape) * 0.03)
    ink = ink[margin:-margin, margin:-margin] if margin else ink
    if cv2.countNonZero(ink) < 200:
        return 0.0
    flat = _sharpness(ink, 0.0)
    coarse = max(np.arange(-_MOST_SKEW, _MOST_SKEW + 0.1, 0.5), key=lambda angle: _sharpness(ink, float(angle)))
    fine = max(np.arange(coarse - 0.4, coarse + 0.41, 0.1), key=lambda angle: _sharpness(ink, float(angle)))
    gained = _sharpness(ink, float(fine)) > _GAIN * flat
    return float(fine) if gained and _LEAST_SKEW <= abs(fine) <= _MOST_SKEW else 0.0


def _sharpness(ink: np.ndarray, angle: float) -> float:
    """How sharply rows (or columns, on a page lying on its side) of print part when turned by ``angle``."""
    height, width = ink.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    turned = cv2.warpAffine(ink, matrix, (width, height), flags=cv2.INTER_NEAREST) if angle else ink
    return max(
        float(np.square(np.diff(turned.sum(axis=axis, dtype=np.float64) / turned.shape[axis])).sum()) for axis in (0, 1)
    )
