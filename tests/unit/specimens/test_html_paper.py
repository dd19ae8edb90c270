"""Sheets set by a browser: what is marked stands in the PDF's text where the truth says, and on the images too."""

import io
import unicodedata
from pathlib import Path

import numpy as np
import pdfplumber
import pytest
from PIL import Image

from models.geometry import Box, union
from models.papers import Kind
from tests.specimens.browser import CHROMIUM
from tests.specimens.deal import make_deal
from tests.specimens.draw import digital_pdf, page_image
from tests.specimens.drawing import Drawing, Place, followed_by_blank, lay_out, truth_of
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.scans import CONDITIONS, page_images, scan
from tests.specimens.wordings.bank_slips import ruled_slip
from tests.specimens.wordings.set_by_browser import gridded_slip, two_sheet_sale

pytestmark = pytest.mark.skipif(not Path(CHROMIUM).exists(), reason=f"no Chromium at {CHROMIUM}")

# Two radicals that a browser writes for the characters they look like, and that NFKC leaves or changes otherwise.
_RADICALS = str.maketrans("⺠⼾", "民户")


def _letters(text: str) -> str:
    """Text without spaces, and with the radicals of a browser's text layer as characters (⼭ → 山)."""
    return unicodedata.normalize("NFKC", "".join(text.split()).translate(_RADICALS))


def _said(drawing: Drawing) -> list[tuple[Place, str]]:
    """Every place of the truth, with the letters whose middle lies in its boxes."""
    found = []
    with pdfplumber.open(io.BytesIO(digital_pdf(drawing.sheets))) as document:
        assert len(document.pages) == len(drawing.sheets)
        for fact in (fact for paper in truth_of(drawing).documents for fact in paper.facts):
            for place in fact.places:
                page = document.pages[place.page - 1]
                letters = [
                    char["text"]
                    for box in place.boxes
                    for char in page.chars
                    if box.left <= (char["x0"] + char["x1"]) / 2 / page.width <= box.right
                    and box.top <= (char["top"] + char["bottom"]) / 2 / page.height <= box.bottom
                ]
                found.append((place, "".join(letters)))
    return found


def _places(paper: HtmlPaper) -> dict[str, Place]:
    (document,) = truth_of(lay_out([paper])).documents
    return {fact.name: fact.places[0] for fact in document.facts}


def test_the_text_layer_says_what_the_truth_says() -> None:
    drawing = lay_out([gridded_slip(make_deal(3)), two_sheet_sale(make_deal(3))])
    said = _said(drawing)
    assert len(said) > 15
    for place, words in said:
        assert _letters(words) == _letters(place.text)


def test_a_nested_mark_and_one_across_a_line_break_have_their_boxes() -> None:
    sheet = (
        '<div style="margin: 30mm 20mm; width: 120mm">'
        "拍卖标的：{lot_title|甲公司60万吨/年焦化产能|甲公司{capacity|600000|<b>60万吨/年</b>}焦化产能}，<br>"
        "处置单位：{disposing_unit|山西省临汾市中级人民法院|山西省临汾市<br>中级人民法院}</div>"
    )
    paper = HtmlPaper(Kind.AUCTION_CONFIRMATION, (sheet,))
    places = _places(paper)
    (outer,), (inner,) = places["lot_title"].boxes, places["capacity"].boxes
    assert outer.overlap(inner) == pytest.approx(inner.area, rel=1e-6)
    assert inner.width / outer.width == pytest.approx(5.2 / 12, abs=0.1)
    upper, lower = places["disposing_unit"].boxes
    assert places["disposing_unit"].text == "山西省临汾市中级人民法院"
    assert upper.bottom <= lower.top
    assert [_letters(words) for place, words in _said(lay_out([paper])) if place.text.startswith("山西")] == [
        places["disposing_unit"].text
    ]


def test_a_line_of_the_source_ends_without_a_space() -> None:
    paper = HtmlPaper(Kind.TRANSFER_LETTER, ("<p>{court|临汾市中级人民法院|临汾市\n      中级人民\n法院}</p>",))
    assert _places(paper)["court"].text == "临汾市中级人民法院"


@pytest.mark.parametrize("landscape", [False, True])
def test_image_and_pdf_agree(*, landscape: bool) -> None:
    """A bar of full blocks is black in the image just where the truth says that it stands."""
    sheet = '<div style="padding: 40mm 60mm; font: 20pt/2 Noto Sans CJK SC">{court|█████████|█████████}</div>'
    drawing = lay_out([HtmlPaper(Kind.TRANSFER_LETTER, (sheet,), landscape=landscape)])
    for dpi in (100, 300):
        image = page_image(drawing.sheets[0], dpi)
        assert image.width == pytest.approx((297 if landscape else 210) / 25.4 * dpi, abs=2)
        box = union(truth_of(drawing).documents[0].facts[0].places[0].boxes)
        rows, columns = np.nonzero(np.asarray(image.convert("L")) < 40)
        ink = Box(
            columns.min() / image.width, rows.min() / image.height,
            (columns.max() + 1) / image.width, (rows.max() + 1) / image.height,
        )  # fmt: skip
        assert ink.iou(box) > 0.85
        assert ink.left == pytest.approx(box.left, abs=0.002)
        assert ink.right == pytest.approx(box.right, abs=0.002)


def test_a_stamp_is_a_picture_over_the_text() -> None:
    paper = HtmlPaper(Kind.OTHER, ("<p>正文" + stamp("汾河农村商业银行", "业务章", left=20, top=20) + "</p>",))
    drawing = lay_out([paper])
    with pdfplumber.open(io.BytesIO(digital_pdf(drawing.sheets))) as document:
        assert _letters("".join(char["text"] for char in document.pages[0].chars)) == "正文"
    pixels = np.asarray(page_image(drawing.sheets[0], 100)).astype(int)
    assert ((pixels[..., 0] - pixels[..., 1]) > 100).sum() > 1000


@pytest.mark.parametrize(
    ("sheet", "says"),
    [
        ("<table>{court|甲法院|<td>甲法院</td>}</table>", "prints nothing"),
        ('<div style="display: none">{court|甲法院}</div>', "prints nothing"),
        ('<div style="position: absolute; left: 205mm; white-space: nowrap">{court|甲法院}</div>', "off the sheet"),
        ("{court|甲法院", "unclosed"),
    ],
)
def test_a_mark_that_nobody_can_see_is_refused(sheet: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        lay_out([HtmlPaper(Kind.TRANSFER_LETTER, (sheet,))])


def test_papers_of_both_hands_share_a_file() -> None:
    deal = make_deal(6)
    slip, ruling = ruled_slip(deal, same_sheet=True), two_sheet_sale(deal)
    drawing = lay_out([followed_by_blank(ruling), slip, slip, gridded_slip(deal)])
    truth = truth_of(drawing)
    assert (truth.pages, truth.blank_pages) == (5, (3,))
    assert [(one.first_page, one.last_page) for one in truth.documents] == [(1, 2), (4, 4), (4, 4), (5, 5)]
    for place, words in _said(drawing):
        assert _letters(words) == _letters(place.text)


def _red(image: Image.Image) -> int:
    pixels = np.asarray(image.convert("RGB")).astype(int)
    return int(((pixels[..., 0] - pixels[..., 1]) > 80).sum())


def test_browser_sheets_wear_like_others() -> None:
    drawing = lay_out([gridded_slip(make_deal(6))])
    clean = page_image(drawing.sheets[0], 200)
    (stamped,), _ = page_images(drawing, CONDITIONS["stamped"], 1)
    assert _red(stamped) > 1.5 * _red(clean) > 0
    (grey,), _ = page_images(drawing, CONDITIONS["grey_stamp"], 1)
    assert _red(grey) == 0
    (turned,), truth = page_images(drawing, CONDITIONS["rot90"], 1)
    assert turned.size == clean.size[::-1]
    before, after = truth_of(drawing).documents[0].facts[0], truth.documents[0].facts[0]
    assert after.places[0].boxes[0].bottom == pytest.approx(1 - before.places[0].boxes[0].left, abs=1e-3)


def test_the_same_seed_draws_the_same_bytes() -> None:
    for condition in ("digital", "office"):
        first, second = (scan(lay_out([gridded_slip(make_deal(8))]), condition, seed=5) for _ in range(2))
        assert first == second
