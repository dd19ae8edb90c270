"""What stands on a drawn page, in points from the top left: the common ground of PDF, image and truth."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.geometry import Box
from tests.specimens.fonts import FontFile
from tests.specimens.marks import Mark
from tests.specimens.paper import Stamp

A4 = (595.28, 841.89)


@dataclass(frozen=True, slots=True)
class Glyph:
    """One printed character: left edge and baseline, type size, and the marks it belongs to."""

    char: str
    x: float
    baseline: float
    size: float
    width: float
    face: FontFile
    colour: str = "black"
    marks: tuple[Mark, ...] = ()

    @property
    def top(self) -> float:
        """Upper edge of the character's em box."""
        return self.baseline - 0.86 * self.size

    @property
    def bottom(self) -> float:
        """Lower edge of the character's em box."""
        return self.baseline + 0.14 * self.size


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line."""

    x0: float
    y0: float
    x1: float
    y1: float
    weight: float = 0.7
    colour: str = "black"
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Patch:
    """A filled rectangle behind everything else."""

    x0: float
    y0: float
    x1: float
    y1: float
    colour: str


@dataclass(frozen=True, slots=True)
class Impression:
    """A stamp pressed onto the page around a centre; ``part`` (i, n) shows only the i-th of n vertical slices."""

    stamp: Stamp
    x: float
    y: float
    part: tuple[int, int] = (0, 1)


@dataclass(slots=True)
class Sheet:
    """One page while it is being laid out."""

    width: float = A4[0]
    height: float = A4[1]
    patches: list[Patch] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    glyphs: list[Glyph] = field(default_factory=list)
    impressions: list[Impression] = field(default_factory=list)

    @property
    def blank(self) -> bool:
        """Whether nothing at all stands on the page."""
        return not (self.patches or self.strokes or self.glyphs or self.impressions)


@dataclass(frozen=True, slots=True)
class BrowserSheet:
    """One page that a browser set: page ``index`` (from 0) of ``pdf``, which is ``width`` × ``height`` points.

    ``marked`` are the boxes of its marked words, ``impressions`` stamps that are pressed onto its image later.
    """

    pdf: bytes
    index: int
    width: float
    height: float
    marked: tuple[Box, ...] = ()
    blank: bool = False
    impressions: tuple[Impression, ...] = ()


AnySheet = Sheet | BrowserSheet
