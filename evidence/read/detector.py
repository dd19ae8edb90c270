"""Finds lines of print: the PP-OCR text detector (differentiable binarisation) run through onnxruntime.

Model: PP-OCRv6 det small, Apache-2.0, from the installed ``rapidocr`` wheel. Post-processing follows Liao et al.,
"Real-time Scene Text Detection with Differentiable Binarization" (2020), section 3.5: threshold, contours, unclip.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pyclipper

from evidence.read.onnx import session
from evidence.read.raw import Pixels, Quad

SIDE = 1280  # long side of what the detector sees, in pixels
_STEP = 32  # the network's stride: sides must be multiples of it
_THRESHOLD = 0.3
_BOX_SCORE = 0.5
_UNCLIP = 1.6
_SMALLEST = 3.0
_MOST_LINES = 1500


class Detector:
    """Finds the lines of print on a page."""

    def __init__(self, model: Path) -> None:
        self._session = session(model)
        self._input = self._session.get_inputs()[0].name

    def find(self, image: Pixels, side: int = SIDE) -> list[Quad]:
        """Corners of each line, in pixels of ``image``, clockwise from the top left of the upright reading."""
        height, width = image.shape[:2]
        scale = min(1.0, side / max(height, width))
        fit = [max(_STEP, round(length * scale / _STEP) * _STEP) for length in (width, height)]
        small = cv2.resize(image, fit, interpolation=cv2.INTER_AREA)
        planes = (small.astype(np.float32) / 127.5 - 1.0).transpose(2, 0, 1)[None]
        heat = self._session.run(None, {self._input: planes})[0][0, 0]
        back = np.array([width / fit[0], height / fit[1]], np.float32)
        return [quad * back for quad in _quads(heat)]


def _quads(heat: np.ndarray) -> list[Quad]:
    """Rotated rectangles around the blobs of a probability map."""
    mask = (heat > _THRESHOLD).astype(np.uint8)
    mask = cv2.dilate(mask, np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    found: list[Quad] = []
    for contour in contours[:_MOST_LINES]:
        (_, size, _) = rectangle = cv2.minAreaRect(contour)
        if min(size) < _SMALLEST:
            continue
        corners = cv2.boxPoints(rectangle)
        if _mean_inside(heat, corners) < _BOX_SCORE:
            continue
        grown = _unclip(corners)
        if grown is not None and min(cv2.minAreaRect(grown)[1]) >= _SMALLEST + 2:
            found.append(_clockwise(cv2.boxPoints(cv2.minAreaRect(grown))))
    return found


def _mean_inside(heat: np.ndarray, corners: np.ndarray) -> float:
    """Mean probability inside a quadrilateral."""
    left, top = np.floor(corners.min(axis=0)).astype(int).clip(0)
    right, bottom = np.ceil(corners.max(axis=0)).astype(int) + 1
    window = heat[top:bottom, left:right]
    if not window.size:
        return 0.0
    inside = np.zeros(window.shape, np.uint8)
    cv2.fillPoly(inside, [np.round(corners - (left, top)).astype(np.int32)], 1)
    return float(cv2.mean(window, inside)[0])


def _unclip(corners: np.ndarray) -> np.ndarray | None:
    """Grow a shrunken region back to the size of its print."""
    area, around = abs(cv2.contourArea(corners)), cv2.arcLength(corners, closed=True)
    if not around:
        return None
    offset = pyclipper.PyclipperOffset()
    offset.AddPath(np.round(corners * 8).astype(int).tolist(), pyclipper.JT_ROUND, pyclipper.ET_CLOSEDPOLYGON)
    grown = offset.Execute(area * _UNCLIP / around * 8)
    return np.array(grown[0], np.float32) / 8 if len(grown) == 1 else None


def _clockwise(corners: np.ndarray) -> Quad:
    """Order the corners of a rectangle: top left, top right, bottom right, bottom left as the page lies."""
    by_x = corners[np.argsort(corners[:, 0], kind="stable")]
    left, right = by_x[:2], by_x[2:]
    top_left, bottom_left = left[np.argsort(left[:, 1], kind="stable")]
    top_right, bottom_right = right[np.argsort(right[:, 1], kind="stable")]
    return np.array([top_left, top_right, bottom_right, bottom_left], np.float32)
