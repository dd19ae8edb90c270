"""Finds lines whose print goes on where the line was taken to end: at the edge of the picture or under a stamp."""

from __future__ import annotations

import numpy as np

from evidence.read.ink import PageInk
from evidence.read.raw import Quad

_EDGE = 0.004  # of the picture: print this near to its edge may go on beyond
_AIR = 0.1  # of a line's height: nearer than this, ink is the line's own last stroke
_REACH = 0.9  # of a line's height: how far the next character of a line may stand
_BAND = 0.2  # of a line's height left out above and below: underlines, rules and neighbours
_INK = 0.07  # of the window: a full-width character covers a fifth


def cut_ends(ink: PageInk, quads: list[Quad]) -> list[tuple[bool, bool]]:
    """For each line of an upright page, whether more seems printed right before its start and right after its end.

    Ink that another line covers does not count, nor do rules of tables and dust.
    """
    left_over, scale = ink.uncovered(quads), ink.scale
    width = left_over.shape[1] / scale
    ends = []
    for quad in quads:
        left, right = float(quad[[0, 3], 0].mean()), float(quad[[1, 2], 0].mean())
        first = _goes_on(left_over, quad[0] * scale, quad[3] * scale, -1) or left < _EDGE * width
        last = _goes_on(left_over, quad[1] * scale, quad[2] * scale, 1) or right > (1 - _EDGE) * width
        ends.append((first, last))
    return ends


def _goes_on(ink: np.ndarray, upper: np.ndarray, lower: np.ndarray, direction: int) -> bool:
    """Whether enough ink stands beyond one end of a line, given by its two corners."""
    high = float(np.linalg.norm(lower - upper))
    x = float(upper[0] + lower[0]) / 2
    near, far = x + direction * _AIR * high, x + direction * _REACH * high
    left, right = sorted((max(0, round(near)), max(0, round(far))))
    top, bottom = float(upper[1]) + _BAND * high, float(lower[1]) - _BAND * high
    window = ink[max(0, round(top)) : round(bottom), left:right]
    return bool(window.size) and float(window.sum()) > _INK * high * (_REACH - _AIR) * (bottom - top)
