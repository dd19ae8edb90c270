"""What an engine hands over: lines of placed characters in the pixels it was given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from models.pages import Witness

Pixels = NDArray[np.uint8]
Quad = NDArray[np.float32]  # 4 × 2: corners in pixels, clockwise in reading direction from the character's top left


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character with its corners and its certainty 0–1."""

    char: str
    quad: Quad
    score: float


@dataclass(frozen=True, slots=True)
class RawLine:
    """One run of print as an engine saw it; ``witnesses`` read the same pixels.

    ``begins_cell`` tells that a vertical rule stands before it: it does not continue what stands to its left.
    ``cut_start`` and ``cut_end`` tell that more seems printed before its first and after its last character.
    """

    glyphs: tuple[Glyph, ...]
    witnesses: tuple[Witness, ...] = ()
    begins_cell: bool = False
    cut_start: bool = False
    cut_end: bool = False

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(glyph.char for glyph in self.glyphs)

    @property
    def score(self) -> float:
        """Mean certainty of its characters, 0 when there are none."""
        return sum(glyph.score for glyph in self.glyphs) / len(self.glyphs) if self.glyphs else 0.0

    def moved(self, matrix: NDArray[np.float64]) -> RawLine:
        """The same line with its corners put through an affine 2 × 3 ``matrix``."""
        return replace(
            self,
            glyphs=tuple(
                replace(glyph, quad=(glyph.quad @ matrix[:, :2].T + matrix[:, 2]).astype(np.float32))
                for glyph in self.glyphs
            ),
        )


@dataclass(frozen=True, slots=True)
class RawPage:
    """All lines of a page in any order. ``turn``: clockwise degrees (0, 90, 180, 270) that set the print upright."""

    lines: tuple[RawLine, ...]
    turn: int = 0


class Engine(Protocol):
    """Reads pixels. Any exception it raises, and any way its process dies, becomes a failed page."""

    name: str
    version: str

    def read(self, image: Pixels, witness: str) -> RawPage:
        """Read a page in any of the four orientations; corners refer to ``image`` as given (BGR)."""
        ...
