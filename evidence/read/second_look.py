"""Reads dates under copied stamps once more, at other levels of bleaching: no level suits every stroke.

Bleached little, a stamp's ink still joins strokes; bleached much, thin strokes go with it. Of 94 dates under grey
stamps one level reads 82, the reading that most of five levels agree on 90 and one wrong; each level's reading stays
on the line as a witness, so that a date on which they differ is never taken for sure.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, runtime_checkable

import numpy as np

from evidence.read.raw import Pixels, Quad, RawLine, RawPage
from evidence.read.rings import Corners
from models.pages import Witness

_ZERO = "〇零0Oo○"
_NUMERAL = f"[一二三四五六七八九壹贰叁肆伍陆柒捌玖{_ZERO}]"
# 二〇一七年三月二十七日, 2017年3月27日; also with the 〇 of the century lost or misread: 二一七年, 二C一七年
_WHOLE = re.compile(
    rf"(?:[一二壹贰]{_NUMERAL}{{3}}|二[Cc（）()口□◯]?(?![{_ZERO}]){_NUMERAL}{{2}})年[一二三四五六七八九十元正拾零壹贰]{{1,3}}月[一二三四五六七八九十拾廿卅零壹贰]{{1,4}}[日号]"
    r"|[12]\d{3}年\d{1,2}月\d{1,2}[日号]"
)
_PART = re.compile(r"年.{0,5}月|月.{0,6}日|^.{3,5}年.{2,8}日?$")
_LONGEST = 22  # characters: the date of a paper stands in a line of its own
_AIR = 0.3  # of a line's height that is looked at before and after what was found


@runtime_checkable
class Rereads(Protocol):
    """An engine that can read one known line again in another picture of the page."""

    def reread(self, image: Pixels, quad: Quad) -> RawLine:
        """The line inside ``quad``, read by the first recogniser alone."""
        ...


def dates_under_stamps(
    page: RawPage, shades: Sequence[Pixels], stamps: Sequence[Corners], back: np.ndarray, engine: Rereads
) -> RawPage:
    """The page with the dates under ``stamps`` as most readings have them.

    ``shades`` are pictures of the page at other levels; ``back`` is the matrix from their pixels to those of the page
    as displayed, in which the stamps are given.
    """
    if not shades:
        return page
    lines = tuple(
        _looked_again(line, shades, engine) if _may_be_date(line) and _is_under(line, stamps, back) else line
        for line in page.lines
    )
    return replace(page, lines=lines)


def _may_be_date(line: RawLine) -> bool:
    text = _bare(line.text)
    return len(text) <= _LONGEST and _PART.search(text) is not None


def _is_under(line: RawLine, stamps: Sequence[Corners], back: np.ndarray) -> bool:
    corners = np.concatenate([glyph.quad for glyph in line.glyphs]) @ back[:, :2].T + back[:, 2]
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    return any(left < one[2] and one[0] < right and top < one[3] and one[1] < bottom for one in stamps)


def _looked_again(line: RawLine, shades: Sequence[Pixels], engine: Rereads) -> RawLine:
    quad = _widened(line)
    again = [reading for shade in shades if (reading := engine.reread(shade, quad)).glyphs]
    dates = [match[0] if (match := _WHOLE.search(_bare(reading.text))) else "" for reading in (line, *again)]
    told = tuple(
        Witness(f"bleached-{number}", reading.text, round(reading.score, 4)) for number, reading in enumerate(again, 1)
    )
    counted = Counter(_even(date) for date in dates if date)
    if not counted or counted[_even(dates[0])] == max(counted.values()):
        return replace(line, witnesses=line.witnesses + told)
    chosen = next(at for at, date in enumerate(dates) if _even(date) == counted.most_common(1)[0][0])
    first = Witness("bleached-0", line.text, round(line.score, 4))
    return replace(line, glyphs=again[chosen - 1].glyphs, witnesses=(*line.witnesses, first, *told))


def _widened(line: RawLine) -> Quad:
    first, last = line.glyphs[0].quad, line.glyphs[-1].quad
    corners = np.array([first[0], last[1], last[2], first[3]], np.float32)
    along = corners[1] - corners[0]
    step = along / max(1.0, float(np.linalg.norm(along))) * _AIR * float(np.linalg.norm(corners[3] - corners[0]))
    return np.array([corners[0] - step, corners[1] + step, corners[2] + step, corners[3] - step], np.float32)


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def _even(date: str) -> str:
    return re.sub(f"^二[{_ZERO}Cc（）()口□◯]?(?=..年)", "二0", re.sub(f"[{_ZERO}]", "0", date))
