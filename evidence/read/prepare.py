"""Makes a page easier to read: levels it and lifts red stamps off the print. Boxes find their way back by a matrix."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from evidence.read.raw import Pixels

_THUMB = 1000  # pixels of the long side on which skew is measured
_MOST_SKEW = 6.0  # degrees; more than that is no slip of the feeder
_LEAST_SKEW = 0.25
_GAIN = 1.12  # how much sharper the rows must become before a page is turned at all
_STAMP_SIDE = (0.05, 0.5)  # of the page's shorter side: a 公章 is 4 cm on A4, a name stamp 1.8 cm
_RED = 38  # how far red stands above green and blue


@dataclass(frozen=True, slots=True)
class Prepared:
    """A page ready for an engine: its pixels, the matrix back to the page as displayed, and the stamps there."""

    pixels: Pixels
    back: np.ndarray
    stamps: tuple[tuple[int, int, int, int], ...]
    skew: float


def prepare(image: Pixels) -> Prepared:
    """Lift red stamps and level the page."""
    lifted, stamps = lift_red(image)
    skew = find_skew(lifted)
    if not skew:
        return Prepared(lifted, np.array([[1.0, 0, 0], [0, 1.0, 0]]), stamps, 0.0)
    height, width = image.shape[:2]
    forth = cv2.getRotationMatrix2D((width / 2, height / 2), skew, 1.0)
    cos, sin = abs(forth[0, 0]), abs(forth[0, 1])
    wide, high = int(height * sin + width * cos), int(height * cos + width * sin)
    forth[:, 2] += (wide - width) / 2, (high - height) / 2
    level = cv2.warpAffine(lifted, forth, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return Prepared(level, cv2.invertAffineTransform(forth), stamps, skew)


def lift_red(image: Pixels) -> tuple[Pixels, tuple[tuple[int, int, int, int], ...]]:
    """Grey of the red channel, in which red ink is paper; red print that is no stamp keeps its darkness.

    Returns the picture and the stamps as left, top, right, bottom in pixels. A red letterhead (红头) is print: only
    what is about as high as wide, and as large as a stamp is, counts as a stamp.
    """
    blue, green, red = cv2.split(image)
    redness = cv2.subtract(red, cv2.max(green, blue))
    mask = (redness > _RED).astype(np.uint8)
    channel = red
    stamps: list[tuple[int, int, int, int]] = []
    if mask.any():
        keep, stamps = _sort_red(mask)
        darkest = cv2.min(green, blue)
        channel = np.where(keep > 0, darkest, red)
    return cv2.merge([channel, channel, channel]), tuple(stamps)


def _sort_red(mask: np.ndarray) -> tuple[np.ndarray, list[tuple[int, int, int, int]]]:
    """Tell red print from stamps; returns the mask of red print, and the stamps' boxes."""
    height, width = mask.shape
    shorter = min(height, width)
    scale = min(1.0, _THUMB / max(height, width))
    small = cv2.resize(mask * 255, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    small = (small > 60).astype(np.uint8)
    reach = max(3, round(shorter * scale * 0.012)) | 1
    joined = cv2.morphologyEx(small, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    stamps: list[tuple[int, int, int, int]] = []
    is_print = np.zeros(count, np.uint8)
    for index in range(1, count):
        left, top, wide, high = (int(side / scale) for side in stats[index, :4])
        large = _STAMP_SIDE[0] * shorter < min(wide, high) and max(wide, high) < _STAMP_SIDE[1] * shorter
        if large and max(wide, high) < 1.9 * min(wide, high):
            stamps.append((left, top, left + wide, top + high))
        else:
            is_print[index] = 1
    for index in range(1, count):  # the star and letters inside a ring belong to the stamp
        left, top, wide, high = (int(side / scale) for side in stats[index, :4])
        if any(s[0] <= left + wide / 2 <= s[2] and s[1] <= top + high / 2 <= s[3] for s in stamps):
            is_print[index] = 0
    keep = cv2.resize(is_print[labels], (width, height), interpolation=cv2.INTER_NEAREST)
    return cv2.bitwise_and(cv2.dilate(keep, np.ones((5, 5), np.uint8)), mask), stamps


def find_skew(image: Pixels) -> float:
    """Degrees by which the page must be turned counter-clockwise to be level; 0 when turning helps little."""
    height, width = image.shape[:2]
    scale = min(1.0, _THUMB / max(height, width))
    grey = cv2.cvtColor(cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
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
