"""Pages read on their side are set upright without losing a character or a place."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.read.upright import upright, upright_page
from models.geometry import Box
from models.pages import BlankPage, FailedPage, Line, PageSource, ScanReading, Stamp, TextPage, Witness

SHARE = st.floats(0, 1)
BOXES = st.builds(Box.clipped, SHARE, SHARE, SHARE, SHARE)


def page(box: Box, rotation: int) -> TextPage:
    return TextPage(
        number=1,
        text="甲\n",
        places=(box, None),
        scores=(0.9, 1.0),
        lines=(Line(0, 1, box, 0.9, (Witness("v4", "甲", 0.8),)),),
        source=PageSource.OCR,
        engine="ppocr",
        width=595.0,
        height=842.0,
        quality=0.9,
        rotation=rotation,
        stamps=(Stamp(box, "grey"),),
        notes=("skew 1.0",),
    )


def close(one: Box, other: Box) -> bool:
    return all(abs(a - b) < 1e-9 for a, b in zip(dataclasses.astuple(one), dataclasses.astuple(other), strict=True))


# The heading of a page that stands upright: high up, left of the middle.
@pytest.mark.parametrize(
    ("rotation", "shown"),
    [
        (90, Box(0.1, 0.6, 0.2, 0.9)),
        (180, Box(0.6, 0.8, 0.9, 0.9)),
        (270, Box(0.8, 0.1, 0.9, 0.4)),
    ],
)
def test_a_heading_comes_to_stand_at_the_top(rotation: int, shown: Box) -> None:
    expected = Box(0.1, 0.1, 0.4, 0.2)
    turned = upright_page(page(shown, rotation))
    place = turned.places[0]
    assert place is not None
    assert close(place, expected)
    assert close(turned.lines[0].box, expected)
    assert close(turned.stamps[0].box, expected)
    assert turned.rotation == 0
    assert (turned.width, turned.height) == ((595.0, 842.0) if rotation == 180 else (842.0, 595.0))


@given(BOXES, st.sampled_from([0, 90, 180, 270]))
def test_turning_keeps_words_scores_witnesses_and_area(box: Box, rotation: int) -> None:
    before = page(box, rotation)
    after = upright_page(before)
    assert (after.text, after.scores, after.quality, after.notes) == (
        before.text,
        before.scores,
        before.quality,
        before.notes,
    )
    assert after.lines[0].witnesses == before.lines[0].witnesses
    assert abs(after.lines[0].box.area - box.area) < 1e-9
    assert upright_page(after) == after


@given(BOXES, st.sampled_from([90, 180, 270]))
def test_turned_on_and_back_a_box_lies_where_it_lay(box: Box, rotation: int) -> None:
    once = upright_page(page(box, rotation))
    back = upright_page(dataclasses.replace(once, rotation=360 - rotation))
    assert close(back.lines[0].box, box)
    assert (back.width, back.height) == (595.0, 842.0)


def test_pages_without_print_and_pages_that_stand_stay_as_they_are() -> None:
    box = Box(0.1, 0.1, 0.4, 0.2)
    others = (BlankPage(2, 595.0, 842.0), FailedPage(3, "page_timeout", "超时"), page(box, 0))
    reading = ScanReading("0" * 64, (page(box, 180), *others))
    assert upright(reading).pages[1:] == others
    assert upright(reading).sha256 == reading.sha256


def test_what_is_no_quarter_turn_is_refused() -> None:
    with pytest.raises(ValueError, match="45"):
        upright_page(page(Box(0.1, 0.1, 0.4, 0.2), 45))
