"""The ink of a page without the rules of its tables, and what of it no line of print covers."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from evidence.read.raw import Pixels, Quad
from evidence.read.shrink import within

_SIDE = 1280  # pixels of the long side on which ink is looked for
_SPECK = 7  # pixels: dust
_BAR = (5, 20)  # pixels wide at most, high at least: a rule of a low row
_STROKE = 48  # pixels: what is longer and straight is a rule


@dataclass(frozen=True, slots=True)
class PageInk:
    """A mask (0 and 1) of the print of an upright page; ``scale`` leads from its pixels to those of the mask."""

    mask: np.ndarray
    scale: float

    def uncovered(self, quads: list[Quad]) -> np.ndarray:
        """The mask without what the lines ``quads`` cover, and without dust and short bars."""
        ink = self.mask.copy()
        for quad in quads:
            cv2.fillPoly(ink, [np.round(quad * self.scale).astype(np.int32)], 0)
        count, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
        large = np.zeros(count, np.uint8)
        bars = (stats[1:, cv2.CC_STAT_WIDTH] <= _BAR[0]) & (stats[1:, cv2.CC_STAT_HEIGHT] >= _BAR[1])
        large[1:] = (stats[1:, cv2.CC_STAT_AREA] >= _SPECK) & ~bars
        return np.asarray(large[labels])


def page_ink(image: Pixels) -> PageInk:
    """The print of a page, rules left out."""
    small, scale = within(image, _SIDE)
    grey = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), (3, 3), 0)
    ink = cv2.adaptiveThreshold(grey, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 20)
    # A rule may lean a little: it is widened by a pixel on either side before its length is measured.
    flat = cv2.morphologyEx(cv2.dilate(ink, np.ones((3, 1), np.uint8)), cv2.MORPH_OPEN, np.ones((1, _STROKE), np.uint8))
    tall = cv2.morphologyEx(cv2.dilate(ink, np.ones((1, 3), np.uint8)), cv2.MORPH_OPEN, np.ones((_STROKE, 1), np.uint8))
    ink[cv2.dilate(cv2.bitwise_or(flat, tall), np.ones((3, 3), np.uint8)) > 0] = 0
    return PageInk(np.asarray(ink), scale)
