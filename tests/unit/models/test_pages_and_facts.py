"""Invariants of pages, quotes, facts and documents."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.facts import Document, Fact, Quote
from models.geometry import Box, union
from models.pages import BlankPage, FailedPage, Line, PageSource, ScanReading, TextPage
from models.papers import Kind, Subtype
from models.values import Capacity, Money

sides = st.floats(-0.5, 1.5, allow_nan=False)
boxes = st.builds(Box.clipped, sides, sides, sides, sides)
line_texts = st.lists(st.text(alphabet="山西焦化产能60万吨/年（）", min_size=1, max_size=12), min_size=1, max_size=6)


def page_of(texts: list[str], number: int = 1) -> TextPage:
    """A page whose characters stand in a grid: a row for each line, a column for each character."""
    text, places, lines = "", list[Box | None](), list[Line]()
    for row, written in enumerate(texts):
        top, start = 0.1 + row * 0.05, len(text)
        cells = [Box(0.1 + i * 0.02, top, 0.1 + (i + 1) * 0.02, top + 0.03) for i in range(len(written))]
        text += written + "\n"
        places += [*cells, None]
        lines.append(Line(start, len(text) - 1, union(cells)))
    return TextPage(
        number=number, text=text, places=tuple(places), scores=(1.0,) * len(text), lines=tuple(lines),
        source=PageSource.TEXT_LAYER, engine="grid", width=595, height=842,
    )  # fmt: skip


@given(boxes, boxes)
def test_overlap_is_symmetric_and_never_more_than_either(left: Box, right: Box) -> None:
    assert left.overlap(right) == right.overlap(left) <= min(left.area, right.area) + 1e-12
    assert 0.0 <= left.iou(right) <= 1.0 + 1e-9


@given(st.lists(boxes, min_size=1))
def test_a_union_holds_all_of_its_boxes(parts: list[Box]) -> None:
    around = union(parts)
    assert all(around.left <= box.left and box.right <= around.right for box in parts)
    assert all(around.top <= box.top and box.bottom <= around.bottom for box in parts)


def test_an_inverted_box_is_refused() -> None:
    with pytest.raises(ValueError, match="not a box"):
        Box(0.5, 0.1, 0.4, 0.2)


@given(line_texts, st.data())
def test_boxes_of_a_span_cover_each_line_it_touches_once(texts: list[str], chance: st.DataObject) -> None:
    page = page_of(texts)
    start = chance.draw(st.integers(0, len(page.text)))
    end = chance.draw(st.integers(start, len(page.text)))
    touched = [line for line in page.lines if line.start < end and start < line.end]
    covering = page.boxes(start, end)
    assert len(covering) == len(touched) if start < end else covering == ()
    for line, box in zip(touched, covering, strict=False):
        assert line.box.left <= box.left
        assert box.right <= line.box.right


def test_a_page_whose_places_do_not_fit_its_text_is_refused() -> None:
    page = page_of(["一"])
    with pytest.raises(ValueError, match="place and a score"):
        TextPage(1, page.text, page.places[:-1], page.scores, page.lines, page.source, "grid", 595, 842)


def test_a_reading_with_a_failed_page_is_not_complete_but_one_with_a_blank_page_is() -> None:
    blank, failed = BlankPage(2, 595, 842), FailedPage(3, "page_timeout", "请重新扫描")
    assert ScanReading("0" * 64, (page_of(["一"]), blank)).complete
    assert not ScanReading("0" * 64, (page_of(["一"]), blank, failed)).complete


def quote(text: str = "60万吨/年") -> Quote:
    return Quote(1, 0, len(text), text, (Box(0.1, 0.1, 0.2, 0.2),))


def test_a_fact_has_a_quote_and_a_doubted_one_is_never_automatic() -> None:
    capacity = Capacity.from_wan(60)
    with pytest.raises(ValueError, match="no quote"):
        Fact("capacity", capacity, (), 0.9, automatic=False)
    with pytest.raises(ValueError, match="doubted"):
        Fact("capacity", capacity, (quote(),), 0.9, automatic=True, doubts=("印章遮盖",))
    with pytest.raises(ValueError, match="probability"):
        Fact("capacity", capacity, (quote(),), 1.2, automatic=False)


def test_a_quote_is_as_long_as_its_span() -> None:
    with pytest.raises(ValueError, match="literal"):
        Quote(1, 0, 3, "四个字呀", ())


def test_a_document_holds_only_facts_of_its_kind_with_their_type() -> None:
    right = Fact("capacity", Capacity.from_wan(60), (quote(),), 0.9, automatic=True)
    assert Document(Kind.CAPACITY_CONTRACT, None, 1, 2, (right,)).first("capacity") is right
    with pytest.raises(KeyError, match="holds no fact"):
        Document(Kind.TRANSFER_LETTER, None, 1, 1, (right,))
    with pytest.raises(TypeError, match="holds Capacity"):
        Document(Kind.CAPACITY_CONTRACT, None, 1, 1, (Fact("capacity", Money(1), (quote(),), 0.5, automatic=False),))
    with pytest.raises(ValueError, match="has no subtype"):
        Document(Kind.CAPACITY_CONTRACT, Subtype.SEALING, 1, 1)
    with pytest.raises(ValueError, match="has no subtype"):
        Document(Kind.PAYMENT_RECEIPT, Subtype.SEALING, 1, 1)
