"""Tells paper with nothing on it from paper with faint print."""

from __future__ import annotations

import enum

import cv2
import numpy as np

from evidence.read.raw import Pixels
from evidence.read.shrink import within

_SIDE = 1100  # pixels of the long side on which ink is looked for: 8-point print is still 10 pixels high
_MARGIN = 0.02  # edges of a scan show the lid's shadow and the feeder's dust
_CONTRAST = 9  # grey levels above the paper's own noise that make ink
_SPECK = 6  # pixels of area; smaller is dust
_FEW = 25  # pieces of ink: fewer than these may be dust
_NEAR = 9  # pixels: strokes of one word stand nearer than that
_TOGETHER, _CLUSTERS = 4, 3  # pieces in a cluster, and clusters' worth of them: hundreds of specks do not meet so
_LARGE = 20  # pixels in both directions: no speck


class Ink(enum.Enum):
    """How much a page shows."""

    NONE = "none"
    SPECKS = "specks"
    PRINT = "print"


def ink_of(image: Pixels) -> Ink:
    """Whether a page shows nothing, only specks, or enough to be print."""
    small, _ = within(image, _SIDE)
    margin_y, margin_x = (int(side * _MARGIN) for side in small.shape[:2])
    inner = small[margin_y : small.shape[0] - margin_y, margin_x : small.shape[1] - margin_x]
    darkest = inner.min(axis=2)  # ink of any colour is dark in one of the channels
    if int(darkest.max(initial=0)) - int(darkest.min(initial=255)) < _CONTRAST // 2:
        return Ink.NONE
    paper = cv2.medianBlur(darkest, 41)
    smooth = cv2.GaussianBlur(darkest, (3, 3), 0)
    noise = float(np.median(cv2.absdiff(darkest, smooth)))  # of the paper: print covers less than half of a page
    ink = (cv2.subtract(paper, smooth) > max(_CONTRAST, 3 * noise)).astype(np.uint8)
    return Ink.PRINT if _is_written(ink) else Ink.SPECKS


def _is_written(ink: np.ndarray) -> bool:
    """Whether pieces of ink stand together as strokes of writing do; dust lies about, each speck by itself."""
    count, _, stats, middles = cv2.connectedComponentsWithStats(ink)
    pieces = [index for index in range(1, count) if stats[index, cv2.CC_STAT_AREA] >= _SPECK]
    if len(pieces) < _FEW:
        return False
    if sum(int(stats[index, 2:4].min()) >= _LARGE for index in pieces) >= _CLUSTERS:
        return True  # handwriting, a drawing, a stamp
    _, labels = cv2.connectedComponents(cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((_NEAR, _NEAR), np.uint8)))
    held: dict[int, int] = {}
    for index in pieces:
        x, y = (int(side) for side in middles[index])
        held[int(labels[y, x])] = held.get(int(labels[y, x]), 0) + 1
    clusters = [together for group, together in held.items() if group and together >= _TOGETHER]
    return sum(clusters) >= _CLUSTERS * _TOGETHER
