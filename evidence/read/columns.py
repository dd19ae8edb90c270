"""Tells columns of running text (a newspaper, a leaflet) from forms, so that each column is read on its own.

A form also sets things side by side, but its lines are short: only lines that fill the measure of their column, line
after line, are running text. Whatever is set across the gutter parts the page into bands that are judged by themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_LEAST_LINES = 6  # of running text on either side
_RAGGED = 1.4  # in line heights: how far a line that wraps may end before the measure, where a sign would not fit
_INDENT = 2.4  # in line heights: the first line of a paragraph
_RUNNING = 0.33  # of a column's lines must be full
_LEAST_MEASURE = 10.0  # in line heights: a narrower column holds labels or amounts
_AIR = 0.6  # in line heights: the white between two columns


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a line lies when the page is upright; both directions in one unit, such as pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class _Gutter:
    """A white stripe down the page at ``x``, and the places of the lines on either side of it."""

    x: float
    left: tuple[int, ...]
    right: tuple[int, ...]


def in_columns(lines: Sequence[Extent]) -> list[list[int]]:
    """Places of ``lines`` in groups that are to be read one after the other, each from top to bottom.

    One group where the page has no columns. What crosses a gutter is a group of its own between those above and below.
    """
    return _parted(lines, list(range(len(lines))))


def _parted(lines: Sequence[Extent], places: list[int]) -> list[list[int]]:
    gutter = _gutter(lines, places)
    if gutter is None:
        return [places]
    first = min(lines[at].top for at in (*gutter.left, *gutter.right))
    beside = {*gutter.left, *gutter.right}
    above = [at for at in places if at not in beside and _middle(lines[at]) < first]
    below = [at for at in places if at not in beside and at not in above]
    groups = [above, *_parted(lines, list(gutter.left)), *_parted(lines, list(gutter.right)), *_parted(lines, below)]
    return [sorted(group) for group in groups if group]


def _gutter(lines: Sequence[Extent], places: list[int]) -> _Gutter | None:
    """The gutter with most running text on both sides; None where the lines are no columns of running text."""
    best: _Gutter | None = None
    for x in sorted({lines[at].left for at in places}):
        for band in _bands(lines, places, x):
            left = tuple(at for at in band if lines[at].right <= x)
            right = tuple(at for at in band if lines[at].left >= x)
            if best is not None and len(left) + len(right) <= len(best.left) + len(best.right):
                continue
            if _is_running(lines, left) and _is_running(lines, right) and _are_beside(lines, left, right):
                best = _Gutter(x, left, right)
    return best


def _bands(lines: Sequence[Extent], places: list[int], x: float) -> list[list[int]]:
    """The lines between those that cross ``x``, from top to bottom."""
    bands: list[list[int]] = [[]]
    for at in sorted(places, key=lambda at: _middle(lines[at])):
        if lines[at].left < x - 1 and lines[at].right > x + 1:
            bands.append([])
        else:
            bands[-1].append(at)
    return [band for band in bands if len(band) >= 2 * _LEAST_LINES]


def _is_running(lines: Sequence[Extent], places: Sequence[int]) -> bool:
    """Whether lines are a column of running text: enough of them begin and end at the same two edges."""
    if len(places) < _LEAST_LINES:
        return False
    high = _height(lines, places)
    ragged, indent = _RAGGED * high, _INDENT * high
    full = max(
        (
            sum(edge - ragged <= lines[at].right <= edge and start <= lines[at].left <= start + indent for at in places)
            for edge in {lines[at].right for at in places}
            for start in {lines[at].left for at in places}
            if edge - start >= _LEAST_MEASURE * high
        ),
        default=0,
    )
    return full >= max(_LEAST_LINES / 2, _RUNNING * len(places))


def _height(lines: Sequence[Extent], places: Sequence[int]) -> float:
    """The middle one of the lines' heights."""
    return sorted(lines[at].bottom - lines[at].top for at in places)[len(places) // 2]


def _are_beside(lines: Sequence[Extent], left: Sequence[int], right: Sequence[int]) -> bool:
    """Whether two columns have white between them and share most of the height of the shorter one."""
    high = _height(lines, (*left, *right))
    air = min(lines[at].left for at in right) - max(lines[at].right for at in left)
    tops = [min(lines[at].top for at in side) for side in (left, right)]
    ends = [max(lines[at].bottom for at in side) for side in (left, right)]
    shared = min(ends) - max(tops)
    return air >= _AIR * high and shared > 0.5 * min(end - top for top, end in zip(tops, ends, strict=True))


def _middle(line: Extent) -> float:
    return (line.top + line.bottom) / 2
