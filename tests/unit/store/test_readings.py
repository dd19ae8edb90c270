"""A page comes back from its row exactly as it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from evidence.steps.kept import keep_reading, kept_reading
from evidence.store.readings import decode, encode
from evidence.store.tables import PageRow
from models.geometry import Box
from models.pages import BlankPage, FailedPage, Line, PageSource, Stamp, TextPage, Witness

fractions = st.floats(0, 1)
boxes = st.builds(Box.clipped, fractions, fractions, fractions, fractions)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@st.composite
def text_pages(draw: st.DrawFn) -> TextPage:
    text = draw(words)
    places = draw(st.lists(st.none() | boxes, min_size=len(text), max_size=len(text)))
    scores = draw(st.lists(fractions, min_size=len(text), max_size=len(text)))
    witnesses = tuple(draw(st.lists(st.builds(Witness, words, words, fractions), max_size=2)))
    return TextPage(
        number=draw(st.integers(1, 2000)),
        text=text,
        places=tuple(places),
        scores=tuple(scores),
        lines=(Line(0, len(text), draw(boxes), draw(fractions), witnesses),),
        source=draw(st.sampled_from(PageSource)),
        engine=draw(words),
        width=595.28,
        height=841.89,
        quality=draw(fractions),
        rotation=90,
        stamps=tuple(draw(st.lists(st.builds(Stamp, boxes, words, words), max_size=2))),
        notes=tuple(draw(st.lists(words, max_size=2))),
    )


@given(text_pages())
def test_a_text_page_comes_back_as_it_was(page: TextPage) -> None:
    assert decode(encode(page)) == page


def test_a_blank_page_and_a_failed_one_are_never_the_same() -> None:
    row = PageRow(scan_id="s", number=3)
    for reading, state in ((BlankPage(3, 595.0, 842.0), "blank"), (FailedPage(3, "page_timeout", "超时"), "failed")):
        keep_reading(row, reading)
        assert row.state == state
        assert kept_reading(row) == reading
