"""Finds lines whose print goes on where the line was taken to end: at the edge of the picture or under a stamp."""

from __future__ import annotations

import cv2
import numpy as np

from evidence.read.raw import Pixels, Quad
from evidence.read.shrink import within

_SIDE = 1280  # pixels of the long side on which ink is looked for
_EDGE = 0.004  # of the picture: print this near to its edge may go on beyond
_AIR = 0.1  # of a line's height: nearer than this, ink is the line's own last stroke
_REACH = 0.9  # of a line's height: how far the next character of a line may stand
_BAND = 0.2  # of a line's height left out above and below: underlines, rules and neighbours
_INK = 0.07  # of the window: a full-width character covers a fifth
_SPECK = 7  # pixels: dust
_BAR = (5, 20)  # pixels wide at most, high at least: a rule of a low row
_STROKE = 48  # pixels: what is longer and straight is a rule


def cut_ends(image: Pixels, quads: list[Quad]) -> list[tuple[bool, bool]]:
    """For each line of an upright page, whether more seems printed right before its start and right after its end.

    Ink that another line covers does not count, nor do rules of tables and dust.
    """
    small, scale = within(image, _SIDE)
    left_over = _uncovered_ink(small, quads, scale)
    width = image.shape[1]
    ends = []
    for quad in quads:
        left, right = float(quad[[0, 3], 0].mean()), float(quad[[1, 2], 0].mean())
        first = _goes_on(left_over, quad[0] * scale, quad[3] * scale, -1) or left < _EDGE * width
        last = _goes_on(left_over, quad[1] * scale, quad[2] * scale, 1) or right > (1 - _EDGE) * width
        ends.append((first, last))
    return ends


def _uncovered_ink(small: Pixels, quads: list[Quad], scale: float) -> np.ndarray:
    """A mask (0 and 1) of what is printed outside all lines."""
    grey = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), (3, 3), 0)
    ink = cv2.adaptiveThreshold(grey, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 20)
    # A rule may lean a little: it is widened by a pixel on either side before its length is measured.
    flat = cv2.morphologyEx(cv2.dilate(ink, np.ones((3, 1), np.uint8)), cv2.MORPH_OPEN, np.ones((1, _STROKE), np.uint8))
    tall = cv2.morphologyEx(cv2.dilate(ink, np.ones((1, 3), np.uint8)), cv2.MORPH_OPEN, np.ones((_STROKE, 1), np.uint8))
    ink[cv2.dilate(cv2.bitwise_or(flat, tall), np.ones((3, 3), np.uint8)) > 0] = 0
    for quad in quads:
        cv2.fillPoly(ink, [np.round(quad * scale).astype(np.int32)], 0)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
    large = np.zeros(count, np.uint8)
    bars = (stats[1:, cv2.CC_STAT_WIDTH] <= _BAR[0]) & (stats[1:, cv2.CC_STAT_HEIGHT] >= _BAR[1])
    large[1:] = (stats[1:, cv2.CC_STAT_AREA] >= _SPECK) & ~bars
    return np.asarray(large[labels])


def _goes_on(ink: np.ndarray, upper: np.ndarray, lower: np.ndarray, direction: int) -> bool:
    """Whether enough ink stands beyond one end of a line, given by its two corners."""
    high = float(np.linalg.norm(lower - upper))
    x = float(upper[0] + lower[0]) / 2
    near, far = x + direction * _AIR * high, x + direction * _REACH * high
    left, right = sorted((max(0, round(near)), max(0, round(far))))
    top, bottom = float(upper[1]) + _BAND * high, float(lower[1]) - _BAND * high
    window = ink[max(0, round(top)) : round(bottom), left:right]
    return bool(window.size) and float(window.sum()) > _INK * high * (_REACH - _AIR) * (bottom - top)
