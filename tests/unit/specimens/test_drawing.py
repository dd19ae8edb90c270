import io
import itertools
import random
from pathlib import Path

import numpy as np
import pdfplumber
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.geometry import Box, union
from models.papers import Kind, Subtype
from tests.specimens import degrade
from tests.specimens.breaking import NEVER_FIRST, NEVER_LAST, break_lines
from tests.specimens.browser import CHROMIUM
from tests.specimens.deal import make_deal
from tests.specimens.draw import digital_pdf
from tests.specimens.drawing import lay_out, truth_of
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.marks import parse
from tests.specimens.paper import BlankPage, Heading, Paper, Para
from tests.specimens.registry import Wording, wordings
from tests.specimens.scans import CONDITIONS, page_images, scan
from tests.specimens.wordings.bank_slips import ruled_slip
from tests.specimens.wordings.rulings_sale import short_sale

_TEXT = st.text("焦化产能，。、；：（）《》0123456789.年月日ABC", min_size=1, max_size=200)


@given(_TEXT, st.integers(8, 40))
def test_breaking_keeps_every_character_and_the_rules(text: str, room: int) -> None:
    lines = break_lines(parse(text), room, lambda _char: 1.0)
    assert "".join(char.char for line in lines for char in line) == text
    assert all(len(line) <= room for line in lines)
    for before, after in itertools.pairwise(lines):
        tied = after[0].char in NEVER_FIRST or before[-1].char in NEVER_LAST
        # Only a run that no line could hold, or one of more than 24 tied characters, may be torn.
        assert not tied or room <= 24 or len(before) + len(after) > 24


@pytest.mark.parametrize("wording", list(wordings()), ids=lambda wording: wording.name)
def test_every_wording_draws_with_truth_in_contract_form(wording: Wording) -> None:
    for seed in (1, 2, 3):
        paper = wording.write(make_deal(seed))
        if isinstance(paper, HtmlPaper) and not Path(CHROMIUM).exists():
            pytest.skip(f"no Chromium at {CHROMIUM}")
        truth = truth_of(lay_out([paper]))
        (document,) = truth.documents
        assert document.kind is Kind.OTHER or document.facts
        for fact in document.facts:
            assert all(place.boxes and place.text for place in fact.places)


def test_every_kind_and_subtype_is_worded() -> None:
    papers = [wording.write(make_deal(1)) for wording in wordings()]
    kinds = [paper.kind for paper in papers]
    assert all(kinds.count(kind) >= 4 for kind in Kind)
    assert {paper.subtype for paper in papers} >= set(Subtype)


def test_the_text_layer_says_what_the_truth_says() -> None:
    drawing = lay_out([short_sale(make_deal(4))])
    truth = truth_of(drawing)
    with pdfplumber.open(io.BytesIO(digital_pdf(drawing.sheets))) as document:
        page = document.pages[0]
        for fact in truth.documents[0].facts:
            for place in fact.places:
                words = "".join(
                    char["text"]
                    for box in place.boxes
                    for char in page.chars
                    if box.left <= (char["x0"] + char["x1"]) / 2 / page.width <= box.right
                    and box.top <= (char["top"] + char["bottom"]) / 2 / page.height <= box.bottom
                )
                assert words == place.text.replace(" ", "").replace("　", "")


def test_papers_on_one_sheet_are_told_apart() -> None:
    deal = make_deal(6)
    truth = truth_of(lay_out([ruled_slip(deal, part="deposit"), ruled_slip(deal, same_sheet=True)]))
    assert truth.pages == 1
    amounts = [fact.value for document in truth.documents for fact in document.facts if fact.name == "amount"]
    assert amounts == [str(deal.deposit), str(deal.balance)]
    tops = [document.facts[0].places[0].boxes[0].top for document in truth.documents]
    assert tops[0] < tops[1]


def test_blank_pages_are_told() -> None:
    paper = Paper(Kind.OTHER, (Heading("会议纪要"), BlankPage(), Para("正文"), BlankPage()))
    truth = truth_of(lay_out([paper]))
    assert (truth.pages, truth.blank_pages) == (4, (2, 4))
    assert (truth.documents[0].first_page, truth.documents[0].last_page) == (1, 3)


@pytest.mark.parametrize("condition", ["skew", "rot90", "rot180", "rot270", "photo", "fax"])
def test_truth_moves_with_the_page(condition: str) -> None:
    """A black bar drawn where a fact stands must lie in the fact's box after every distortion."""
    drawing = lay_out([Paper(Kind.TRANSFER_LETTER, (Heading("{court|█████████████|█████████████}"),))], "noto")
    images, truth = page_images(drawing, CONDITIONS[condition], seed=3)
    box = union(truth.documents[0].facts[0].places[0].boxes)
    dark = np.argwhere(np.asarray(images[0].convert("L")) < 40)
    height, width = images[0].height, images[0].width
    inside = Box.clipped(box.left - 0.01, box.top - 0.01, box.right + 0.01, box.bottom + 0.01)
    rows, columns = dark[:, 0] / height, dark[:, 1] / width
    within = (rows >= inside.top) & (rows <= inside.bottom) & (columns >= inside.left) & (columns <= inside.right)
    assert within.sum() > 2000
    outside = dark[~within]
    assert len(outside) < 0.05 * within.sum() or condition in {"fax", "photo"}


def test_four_quarter_turns_bring_a_page_back() -> None:
    box = Box(0.1, 0.2, 0.5, 0.3)
    size = (200, 300)
    matrix, now = np.eye(3), size
    drawing = lay_out([Paper(Kind.OTHER, (Heading("四转"),))])
    image = page_images(drawing, CONDITIONS["clean"])[0][0].resize(size)
    for _ in range(4):
        image, quarter = degrade.turned(1)(image, random.Random(0))
        matrix, now = quarter @ matrix, image.size
    assert degrade.moved_box(box, matrix, size, now).as_list() == box.as_list()


@pytest.mark.parametrize(
    ("form", "magic"), [("pdf", b"%PDF"), ("png", b"\x89PNG"), ("jpg", b"\xff\xd8"), ("tif", b"II")]
)
def test_scans_come_in_every_form(form: str, magic: bytes) -> None:
    drawn = scan(lay_out([ruled_slip(make_deal(1))]), "office", form)
    assert drawn.content.startswith(magic)
    assert drawn.suffix == form


def test_the_same_seed_draws_the_same_bytes() -> None:
    drawing = lay_out([ruled_slip(make_deal(1))])
    assert scan(drawing, "office", seed=5).content == scan(drawing, "office", seed=5).content
