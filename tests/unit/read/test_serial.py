from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.read.serial import page_from_json, page_to_json
from models.geometry import Box
from models.pages import BlankPage, FailedPage, Line, PageReading, PageSource, Stamp, TextPage, Witness

WHOLE = st.integers(0, 100_000)
SCORE = st.integers(0, 10_000).map(lambda whole: whole / 10_000)
LINE_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), min_size=1, max_size=8)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    sides = [draw(WHOLE) / 100_000 for _ in range(4)]
    return Box.clipped(*sides)


@st.composite
def text_pages(draw: st.DrawFn) -> TextPage:
    text, places, scores, lines = "", [], [], []
    for line in draw(st.lists(LINE_TEXT, max_size=4)):
        witnesses = tuple(Witness("other", draw(LINE_TEXT), draw(SCORE)) for _ in range(draw(st.integers(0, 2))))
        lines.append(Line(len(text), len(text) + len(line), draw(boxes()), draw(SCORE), witnesses))
        text += line + "\n"
        places += [draw(boxes()) for _ in line] + [None]
        scores += [draw(SCORE) for _ in line] + [1.0]
    return TextPage(
        draw(st.integers(1, 900)), text, tuple(places), tuple(scores), tuple(lines), draw(st.sampled_from(PageSource)),
        "engine 1", 595.28, 841.89, draw(SCORE), draw(st.sampled_from([0, 90, 180, 270])),
        tuple(Stamp(draw(boxes()), "grey") for _ in range(draw(st.integers(0, 2)))), ("skew 0.4",),
    )  # fmt: skip


@given(text_pages())
def test_a_page_survives_its_journey(page: TextPage) -> None:
    assert page_from_json(page_to_json(page)) == page


@pytest.mark.parametrize("page", [BlankPage(2, 595.0, 842.0), FailedPage(3, "page_timeout", "第 3 页超时", retry=True)])
def test_so_do_pages_without_text(page: PageReading) -> None:
    assert page_from_json(page_to_json(page)) == page


@pytest.mark.parametrize(
    "written", ["{}", "[]", "null", '{"v":9,"is":"blank","number":1}', '{"v":1,"is":"x","number":1}', "{"]
)
def test_anything_else_is_no_page(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        page_from_json(written)


@given(text_pages())
def test_a_page_whose_places_do_not_fit_is_refused(page: TextPage) -> None:
    spoiled = json.loads(page_to_json(page))
    spoiled["scores"] = [*spoiled["scores"], 1]
    with pytest.raises(ValueError, match=r"."):
        page_from_json(json.dumps(spoiled))
