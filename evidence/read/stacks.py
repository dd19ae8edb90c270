"""Parts words set downwards (付 over 款 over 人 beside a table) into their characters: recognisers read only along."""

from __future__ import annotations

import cv2
import numpy as np

from evidence.read.raw import Pixels, Quad

_TALL = 1.6  # height over width from which a piece of print may be a stack
_CHARACTER = 1.2  # of its width: how high a full-width character may be at most, frame included
_LEAST = 0.55  # of its width: what is lower is no character, but a stroke of one (or a dot)
_MARGIN = 0.1  # of its width: air left above and below a character


def is_tall(quad: Quad) -> bool:
    """Whether a piece of print is much higher than wide."""
    return float(np.linalg.norm(quad[3] - quad[0])) > _TALL * float(np.linalg.norm(quad[1] - quad[0]))


def part_stack(image: Pixels, quad: Quad) -> list[Quad]:
    """The characters of a tall piece of print from top to bottom; the piece itself when it is one character.

    Strokes are gathered into characters by the white between them: as many as fit into a square.
    """
    left, top = (max(0, int(side)) for side in quad.min(axis=0))
    right, bottom = (int(side) + 1 for side in quad.max(axis=0))
    grey = cv2.cvtColor(image[top:bottom, left:right], cv2.COLOR_BGR2GRAY)
    if min(grey.shape) < 6:
        return [quad]
    _, ink = cv2.threshold(grey, 0, 1, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    columns = np.flatnonzero(ink.any(axis=0))
    wide = float(columns[-1] - columns[0] + 1) if len(columns) else 1.0
    characters = [one for one in _gathered(_bands(ink), wide) if one[1] - one[0] >= _LEAST * wide]
    if len(characters) < 2:
        return [quad]
    return [_square(one, _MARGIN * wide, (left, top, right, bottom)) for one in characters]


def _bands(ink: np.ndarray) -> list[tuple[int, int]]:
    """Runs of rows that show ink, top and bottom."""
    shown = np.concatenate([[0], ink.any(axis=1).astype(np.int8), [0]])
    edges = np.flatnonzero(np.diff(shown))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _gathered(bands: list[tuple[int, int]], wide: float) -> list[tuple[int, int]]:
    """Bands put together while they fit into one character."""
    gathered: list[tuple[int, int]] = []
    for top, bottom in bands:
        if gathered and bottom - gathered[-1][0] <= _CHARACTER * wide:
            gathered[-1] = (gathered[-1][0], bottom)
        else:
            gathered.append((top, bottom))
    return gathered


def _square(rows: tuple[int, int], margin: float, window: tuple[int, int, int, int]) -> Quad:
    left, top, right, bottom = window
    upper, lower = max(top, top + rows[0] - margin), min(bottom, top + rows[1] + margin)
    return np.array([[left, upper], [right, upper], [right, lower], [left, lower]], np.float32)
