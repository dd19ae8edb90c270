"""Reads one line of print: a PP-OCR recogniser run through onnxruntime, with a place for every character.

The network writes, for each step along the line, how likely each character is (connectionist temporal
classification); the step at which a character is surest is its place. Class 0 is "nothing", the last one is a space.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from evidence.read.onnx import session
from evidence.read.raw import Glyph, Pixels, Quad

HEIGHT = 48  # pixels: what the network was trained on
_NARROWEST = 64
_WIDEST = 3200
_MULTIPLE = 8


@dataclass(frozen=True, slots=True)
class Strip:
    """A line cut out of the page and set level, and the matrix from its pixels back to the page's."""

    pixels: Pixels
    back: np.ndarray


@dataclass(frozen=True, slots=True)
class Spelling:
    """A character, the stretch of the strip it covers (fractions of its width), and its certainty."""

    char: str
    left: float
    right: float
    score: float


def cut(image: Pixels, quad: Quad) -> Strip:
    """Cut the line inside ``quad`` out of the page, level, at the height the network wants."""
    sides = np.linalg.norm(np.roll(quad, -1, axis=0) - quad, axis=1)
    along, across = max(float(sides[0]), float(sides[2]), 1.0), max(float(sides[1]), float(sides[3]), 1.0)
    width = int(np.clip(round(HEIGHT * along / across), 8, _WIDEST))
    level = np.array([[0, 0], [width, 0], [width, HEIGHT], [0, HEIGHT]], np.float32)
    forth = cv2.getPerspectiveTransform(quad, level)
    shrink = across / HEIGHT
    if shrink > 1.5:  # a plain warp would skip pixels: cut at full size first, then average down
        large = cv2.warpPerspective(
            image, np.diag([shrink, shrink, 1.0]) @ forth, (round(width * shrink), round(HEIGHT * shrink)),
            flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE,
        )  # fmt: skip
        pixels = cv2.resize(large, (width, HEIGHT), interpolation=cv2.INTER_AREA)
    else:
        pixels = cv2.warpPerspective(
            image, forth, (width, HEIGHT), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
        )
    return Strip(pixels, cv2.getPerspectiveTransform(level, quad))


class Recogniser:
    """Reads level strips of print."""

    def __init__(self, model: Path) -> None:
        self._session = session(model)
        self._input = self._session.get_inputs()[0].name
        characters = self._session.get_modelmeta().custom_metadata_map["character"].split("\n")
        self._classes = ["", *characters, " "]
        wanted = self._session.get_outputs()[0].shape[-1]
        if len(self._classes) != wanted:
            raise ValueError(f"{model.name}: {len(self._classes)} characters for {wanted} classes")

    def read(self, pixels: Pixels) -> tuple[Spelling, ...]:
        """The characters on the pixels of a strip, left to right."""
        width = pixels.shape[1]
        padded = max(_NARROWEST, -(-width // _MULTIPLE) * _MULTIPLE)
        planes = np.zeros((1, 3, HEIGHT, padded), np.float32)  # zero is mid-grey: what the network saw as padding
        planes[0, :, :, :width] = (pixels.astype(np.float32) / 127.5 - 1.0).transpose(2, 0, 1)
        steps = self._session.run(None, {self._input: planes})[0][0]
        return self._spell(steps, padded / width)

    def _spell(self, steps: np.ndarray, stretch: float) -> tuple[Spelling, ...]:
        """Collapse repeated steps into characters and give each the stretch between its neighbours."""
        best = steps.argmax(axis=1)
        sure = steps[np.arange(len(best)), best]
        runs: list[tuple[int, float, float]] = []  # class, step of its peak, certainty
        start = 0
        for at in range(1, len(best) + 1):
            if at < len(best) and best[at] == best[start]:
                continue
            if best[start]:
                weights = sure[start:at]
                place = start + float((np.arange(at - start) * weights).sum() / weights.sum()) + 0.5
                runs.append((int(best[start]), place, float(weights.max())))
            start = at
        scale = stretch / len(best)
        return _stretches(
            [(self._classes[which], place * scale, score) for which, place, score in runs], strip_em(steps, stretch)
        )


def strip_em(steps: np.ndarray, stretch: float) -> float:
    """The height of the strip as a fraction of its width: the size of a full-width character."""
    return min(1.0, HEIGHT / (len(steps) * _MULTIPLE / stretch))


def _stretches(placed: list[tuple[str, float, float]], em: float) -> tuple[Spelling, ...]:
    """Give each character the room up to the middle between it and its neighbours, but no more than its own size."""
    spelled = []
    for index, (char, place, score) in enumerate(placed):
        half = em * (0.28 if char.isascii() else 0.5)
        left = place - half if index == 0 else max(place - half, (placed[index - 1][1] + place) / 2)
        right = place + half if index == len(placed) - 1 else min(place + half, (placed[index + 1][1] + place) / 2)
        spelled.append(Spelling(char, max(0.0, left), min(1.0, right), score))
    return tuple(spelled)


def place_glyphs(strip: Strip, spelled: tuple[Spelling, ...]) -> tuple[Glyph, ...]:
    """Put the characters of a strip back on the page."""
    height, width = strip.pixels.shape[:2]
    glyphs = []
    for spelling in spelled:
        left, right = spelling.left * width, max(spelling.right, spelling.left) * width
        corners = np.array([[[left, 0], [right, 0], [right, height], [left, height]]], np.float32)
        glyphs.append(Glyph(spelling.char, cv2.perspectiveTransform(corners, strip.back)[0], spelling.score))
    return tuple(glyphs)
