"""Where two readings differ, the characters say so."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.read.agreement import differing
from evidence.read.layout import Sheet, compose, place_line
from evidence.read.raw import Glyph, RawLine
from models.pages import PageSource, Witness

STRAIGHT = np.array([[1.0, 0, 0], [0, 1.0, 0]])


def line(text: str, *witnesses: str, cut_start: bool = False, cut_end: bool = False) -> RawLine:
    glyphs = [
        Glyph(char, np.array([[x, 0], [x + 10, 0], [x + 10, 12], [x, 12]], np.float32), 0.99)
        for x, char in zip(range(10, 990, 10), text, strict=False)
    ]
    return RawLine(
        tuple(glyphs), tuple(Witness("other", one, 0.9) for one in witnesses), cut_start=cut_start, cut_end=cut_end
    )


@pytest.mark.parametrize(
    ("ours", "theirs", "doubted"),
    [
        ("买受人山西", "买受人山西", ""),
        ("买受人：山西", "买受人: 山西", ""),  # width and spaces
        ("二〇一八", "二0一八", ""),
        ("合计（元）", "合计(元", ""),  # punctuation
        ("公司。", "公司.", ""),
        ("肆值伍拾", "肆佰伍拾", "值"),
        ("18139万元", "181.39万元", "13"),  # a lost point: either digit beside it
        ("365", "3×65", "36"),
        ("山西岚汀", "山西", "岚汀"),
        ("壹仟", "", "壹仟"),
    ],
)
def test_what_is_doubted(ours: str, theirs: str, doubted: str) -> None:
    read = line(ours, theirs)
    assert "".join(ours[at] for at in sorted(differing(read))) == doubted


@given(st.text("山西焦化0123456789.，（） ", max_size=30))
def test_equal_readings_never_differ_and_all_indexes_are_glyphs(text: str) -> None:
    assert not differing(line(text, text))
    assert not differing(line(text))
    assert all(0 <= at < len(text) for at in differing(line(text, text[::-1] + "厂")))


def test_the_page_shows_the_doubt_in_its_scores_and_its_quality() -> None:
    placed = [
        place_line(line("执行裁", cut_end=True), STRAIGHT, STRAIGHT, (1000, 100)),
        place_line(line("肆值伍拾", "肆佰伍拾"), STRAIGHT, STRAIGHT, (1000, 100)),
    ]
    page = compose(placed, Sheet(1, 595, 842), PageSource.OCR, "test")
    low = {page.text[at] for at, score in enumerate(page.scores) if score < 0.5}
    assert low == {"裁", "值"}
    sure = compose(
        [place_line(line("执行裁"), STRAIGHT, STRAIGHT, (1000, 100))], Sheet(1, 595, 842), PageSource.OCR, "test"
    )
    assert sure.quality > 0.98 > page.quality
