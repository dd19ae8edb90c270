"""Places on a page.

One box convention everywhere: fractions (0–1) of the page as displayed, origin top left.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page as displayed; all sides are fractions of the page, origin top left."""

    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        """Refuse a box that is inside out or off the page."""
        if not (0.0 <= self.left <= self.right <= 1.0 and 0.0 <= self.top <= self.bottom <= 1.0):
            raise ValueError(f"not a box on a page: {self.as_list()}")

    @classmethod
    def clipped(cls, left: float, top: float, right: float, bottom: float) -> Box:
        """Make a box from sides in any order, cut off at the edges of the page."""
        inside = [min(1.0, max(0.0, side)) for side in (left, top, right, bottom)]
        left, right = sorted((inside[0], inside[2]))
        top, bottom = sorted((inside[1], inside[3]))
        return cls(left, top, right, bottom)

    @property
    def width(self) -> float:
        """Width as a fraction of the page's width."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height as a fraction of the page's height."""
        return self.bottom - self.top

    @property
    def area(self) -> float:
        """Area as a fraction of the page's."""
        return self.width * self.height

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of the box, (x, y)."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def overlap(self, other: Box) -> float:
        """Area shared with ``other``, as a fraction of the page's area."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, width) * max(0.0, height)

    def iou(self, other: Box) -> float:
        """Intersection over union with ``other``, 0–1; two empty boxes share nothing."""
        shared = self.overlap(other)
        union = self.area + other.area - shared
        return shared / union if union else 0.0

    def as_list(self) -> list[float]:
        """``[left, top, right, bottom]`` rounded to 1/100,000 of the page, as the contract writes it."""
        return [round(side, 5) for side in (self.left, self.top, self.right, self.bottom)]


def union(boxes: Iterable[Box]) -> Box:
    """Return the smallest box around ``boxes``; raises ValueError when there are none."""
    around = list(boxes)
    if not around:
        raise ValueError("the union of no boxes is undefined")
    return Box(
        min(box.left for box in around),
        min(box.top for box in around),
        max(box.right for box in around),
        max(box.bottom for box in around),
    )
