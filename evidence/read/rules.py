"""Parts lines of print at the vertical rules of a table: two full cells touch the rule between them and read as one."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from evidence.read.raw import Pixels, Quad
from evidence.read.shrink import within

_SIDE = 1280  # pixels of the long side on which rules are looked for
_LEAST = 44  # pixels there: more than two characters of 12-point print, so that no stroke of print is a rule
_BOW = 0.45  # of a stroke's width by which its middle stands out from its ends: the side of a round stamp, no rule
_OVERHANG = 0.6  # of a line's height by which a rule must stand out above and below in sum
_BEFORE = 0.7  # of a line's height: how far before a line the rule of its cell may stand
_INSIDE = 0.45  # of a line's height that must lie on either side of a rule for the line to be parted there


@dataclass(frozen=True, slots=True)
class VerticalRule:
    """A vertical stroke longer than print is high, in pixels."""

    x: float
    top: float
    bottom: float


def vertical_rules(image: Pixels) -> list[VerticalRule]:
    """The vertical rules of an upright page."""
    small, scale = within(image, _SIDE)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    ink = cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 21, 12)
    thick = cv2.dilate(ink, np.ones((1, 3), np.uint8))  # a rule that leans a little still stands in one column
    tall = cv2.morphologyEx(thick, cv2.MORPH_OPEN, np.ones((_LEAST, 1), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(tall)
    rules = []
    for left, top, width, height, _ in stats[1:count]:
        if width <= 12 and not _is_bowed(thick, left + width // 2, top, top + height):
            rules.append(VerticalRule((left + width / 2) / scale, top / scale, (top + height) / scale))
    return rules


def _is_bowed(ink: np.ndarray, x: int, top: int, bottom: int) -> bool:
    """Whether an upright stroke that covers column ``x`` is the side of a ring: its ends lean the same way."""
    sides = np.array([_run(ink[y], x) for y in range(top, bottom)], np.float64)
    centres, widths = sides.mean(axis=1), sides[:, 1] - sides[:, 0]
    band = max(3, len(centres) // 6)
    middle = np.median(centres[len(centres) // 2 - band : len(centres) // 2 + band])
    first, last = np.median(centres[:band]) - middle, np.median(centres[-band:]) - middle
    least = _BOW * float(np.median(widths))
    return bool(min(first, last) > least or max(first, last) < -least)


def _run(row: np.ndarray, x: int) -> tuple[int, int]:
    """Where the ink at column ``x`` of a row begins and ends."""
    before, after = np.flatnonzero(row[:x] == 0), np.flatnonzero(row[x:] == 0)
    return (int(before[-1]) + 1 if before.size else 0), (x + int(after[0]) if after.size else len(row))


def begins_cell(quad: Quad, rules: list[VerticalRule]) -> bool:
    """Whether a rule stands right before a line."""
    left, top, bottom = (float(quad[[0, 3], 0].mean()), float(quad[:2, 1].mean()), float(quad[2:, 1].mean()))
    high = bottom - top
    return any(
        -_BEFORE * high < rule.x - left < 0.3 * high and min(rule.bottom, bottom) - max(rule.top, top) > 0.85 * high
        for rule in rules
    )


def part_at_rules(quads: list[Quad], rules: list[VerticalRule]) -> list[Quad]:
    """The same lines, each parted where a rule crosses it."""
    return [piece for quad in quads for piece in _part(quad, rules)]


def _part(quad: Quad, rules: list[VerticalRule]) -> list[Quad]:
    left, right = float(quad[[0, 3], 0].mean()), float(quad[[1, 2], 0].mean())
    top, bottom = float(quad[[0, 1], 1].mean()), float(quad[[2, 3], 1].mean())
    high = bottom - top
    if right - left < 2 * high:
        return [quad]
    crossing = sorted(
        rule.x
        for rule in rules
        if left + _INSIDE * high < rule.x < right - _INSIDE * high
        and min(rule.bottom, bottom) - max(rule.top, top) > 0.85 * high
        and (rule.bottom - rule.top) > (1 + _OVERHANG) * high
    )
    pieces, start = [], 0.0
    for x in [*crossing, right]:
        end = (x - left) / (right - left)
        if (end - start) * (right - left) > _INSIDE * high:
            pieces.append(_between(quad, start, end))
            start = end
    return pieces


def _between(quad: Quad, start: float, end: float) -> Quad:
    """The part of a line from ``start`` to ``end``, fractions of its length."""
    upper, lower = quad[1] - quad[0], quad[2] - quad[3]
    return np.array(
        [quad[0] + start * upper, quad[0] + end * upper, quad[3] + end * lower, quad[3] + start * lower], np.float32
    )
