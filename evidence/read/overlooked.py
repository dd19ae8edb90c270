"""Finds print that the detector overlooked: a lone character at a line's start, a page mark, a digit in its box.

Only places are proposed here. Whether something is printed there the recognisers say: both must read the same.
"""

from __future__ import annotations

import cv2
import numpy as np

from evidence.read.ink import PageInk
from evidence.read.raw import Quad

_WORD_GAP = 0.6  # of the print's height: what stands nearer side by side is one piece
_LOW, _HIGH = 0.45, 1.7  # of the print's height: lower is a dash or dust, higher a stamp or a drawing
_NARROW, _LONG = 0.12, 12.0  # of the print's height: a thin 1; a piece longer than that is no oversight
_INK = 0.08  # of its box: an arc of a ring fills less
_AIR = 0.14  # of the print's height left around a piece
_MOST = 24  # pieces looked at on a page: a page of specks has hundreds


def overlooked(ink: PageInk, quads: list[Quad]) -> list[Quad]:
    """Places of a line's height, in pixels of the page, where ink stands that no line covers; largest first."""
    if not quads:
        return []
    em = ink.scale * float(np.median([min(_sides(quad)) for quad in quads])) * 0.8  # a line's box has air around it
    left_over = ink.uncovered(quads)
    reach = max(3, round(_WORD_GAP * em)) | 1
    joined = cv2.morphologyEx(left_over, cv2.MORPH_CLOSE, np.ones((max(3, round(0.25 * em)) | 1, reach), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined)
    found = []
    for left, top, wide, high, _ in stats[1:count]:
        area = int(left_over[top : top + high, left : left + wide].sum())
        if _LOW * em <= high <= _HIGH * em and _NARROW * em <= wide <= _LONG * em and area >= _INK * wide * high:
            air = _AIR * em
            found.append((area, (left - air, top - air, left + wide + air, top + high + air)))
    found.sort(key=lambda one: -one[0])
    return [_quad(sides, ink.scale) for _, sides in found[:_MOST]]


def _sides(quad: Quad) -> tuple[float, float]:
    return float(np.linalg.norm(quad[1] - quad[0])), float(np.linalg.norm(quad[3] - quad[0]))


def _quad(sides: tuple[float, float, float, float], scale: float) -> Quad:
    left, top, right, bottom = (max(0.0, side / scale) for side in sides)
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)
