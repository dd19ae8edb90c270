from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from evidence.read.columns import Extent
from evidence.read.layout import PlacedLine, Seen, Sheet, compose, in_reading_order, place_line, trimmed
from evidence.read.raw import Glyph, RawLine
from models.geometry import Box
from models.pages import PageSource, Stamp, Witness

STILL = np.array([[1.0, 0, 0], [0, 1.0, 0]])


def line(text: str, left: float, top: float, size: float = 20, *witnesses: Witness) -> PlacedLine:
    glyphs = []
    for index, char in enumerate(text):
        x = left + index * size
        glyphs.append(
            Glyph(
                char, np.array([[x, top], [x + size, top], [x + size, top + size], [x, top + size]], np.float32), 0.95
            )
        )
    return place_line(RawLine(tuple(glyphs), witnesses), STILL, STILL, (1000, 1000))


def texts(lines: list[PlacedLine]) -> list[str]:
    return [one.raw.text for one in in_reading_order(lines)]


def test_rows_go_down_and_across() -> None:
    assert texts([line("丙", 10, 100), line("乙", 500, 12), line("甲", 10, 10)]) == ["甲", "乙", "丙"]


def test_fragments_of_one_run_are_joined_and_columns_kept_apart() -> None:
    assert texts([line("付款人", 10, 10), line("户名", 72, 11), line("收款人", 400, 10)]) == ["付款人户名", "收款人"]


def test_a_joined_line_is_witnessed_only_where_both_parts_were() -> None:
    one, other = Witness("v4", "甲", 0.9), Witness("v4", "乙", 0.8)
    (both,) = in_reading_order([line("甲", 10, 10, 20, one), line("乙", 31, 10, 20, other)])
    assert both.raw.witnesses == (Witness("v4", "甲乙", 0.8),)
    (half,) = in_reading_order([line("甲", 10, 10, 20, one), line("乙", 31, 10)])
    assert half.raw.witnesses == ()


def test_small_print_beside_a_large_title_is_its_own_row() -> None:
    assert sorted(texts([line("标题", 100, 10, 60), line("编号", 225, 30, 14)])) == ["标题", "编号"]


def test_spaces_at_the_ends_are_no_text() -> None:
    assert trimmed(line("  甲 乙 ", 0, 0).raw).text == "甲 乙"


@given(
    st.lists(
        st.tuples(st.text("甲乙丙丁12", min_size=1, max_size=5), st.integers(0, 800), st.integers(0, 950)),
        max_size=12,
    )
)
def test_no_character_is_lost_and_every_one_has_its_place(drawn: list[tuple[str, int, int]]) -> None:
    lines = in_reading_order([line(text, left, top) for text, left, top in drawn])
    page = compose(lines, Sheet(1, 595, 842), PageSource.OCR, "test")
    assert sorted(page.text.replace("\n", "")) == sorted("".join(text for text, _, _ in drawn))
    for index, char in enumerate(page.text):
        assert (page.places[index] is None) == (char == "\n")
    assert "".join(page.line_text(one) + "\n" for one in page.lines) == page.text


def test_what_lies_beneath_a_copied_stamp_is_doubted_and_beneath_a_lifted_one_is_not() -> None:
    placed = [line("甲乙", 100, 100)]
    over_first = Box(0.09, 0.09, 0.119, 0.13)
    for colour, expected in (("grey", (0.9, 0.95)), ("red", (0.95, 0.95))):
        page = compose(placed, Sheet(1, 595, 842), PageSource.OCR, "test", Seen(stamps=(Stamp(over_first, colour),)))
        assert page.scores[:2] == expected


def test_an_extent_knows_its_height() -> None:
    assert Extent(0, 5, 10, 25).height == 20
