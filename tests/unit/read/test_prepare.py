from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from evidence.read.blank import Ink, ink_of
from evidence.read.prepare import find_skew, lift_red, prepare
from evidence.read.raw import Pixels
from evidence.read.rings import find_rings, pale_rings

FONT = ImageFont.truetype("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", 26)
TEXT = "被执行人名下焦化产能指标归买受人所有二〇一八年五月二十一日"


def page(*, stamp: str = "", head: bool = False) -> Pixels:
    sheet = Image.new("RGB", (1240, 1754), "white")
    pen = ImageDraw.Draw(sheet)
    for row in range(14):
        pen.text((160, 300 + 60 * row), TEXT, "black", FONT)
    if head:
        pen.text((200, 120), "山西省焦化行业领导小组文件", (215, 20, 25), FONT.font_variant(size=60))
    pixels = np.asarray(sheet).astype(np.float64)
    if stamp:
        ink = Image.new("RGB", sheet.size, "white")
        pen = ImageDraw.Draw(ink)
        pen.ellipse((600, 700, 850, 950), outline=stamp, width=8)
        pen.regular_polygon((725, 825, 40), 5, fill=stamp)
        pixels = pixels * np.asarray(ink) / 255.0  # ink darkens what lies beneath
    return np.ascontiguousarray(pixels.astype(np.uint8)[:, :, ::-1])


def test_a_red_stamp_is_found_and_taken_off_without_harm_to_the_print() -> None:
    lifted, stamps = lift_red(page(stamp="#d02020"))
    assert len(stamps) == 1
    assert np.abs(np.array(stamps[0]) - (600, 700, 850, 950)).max() < 15
    difference = np.abs(lifted.astype(int) - page().astype(int))
    assert np.percentile(difference, 99.9) < 30


def test_a_letterhead_of_large_letters_set_apart_is_print_too() -> None:
    sheet = Image.new("RGB", (1240, 1754), "white")
    pen = ImageDraw.Draw(sheet)
    for number, char in enumerate("会议纪要"):
        pen.text((300 + 150 * number, 120), char, (215, 20, 25), FONT.font_variant(size=90))
    lifted, stamps = lift_red(np.ascontiguousarray(np.asarray(sheet)[:, :, ::-1]))
    assert stamps == ()
    assert (lifted[120:240, 300:860] < 120).mean() > 0.05


def test_a_red_letterhead_is_print() -> None:
    lifted, stamps = lift_red(page(head=True))
    assert stamps == ()
    assert (lifted[120:200, 200:900] < 120).mean() > 0.05


def test_a_page_without_colour_passes_unchanged() -> None:
    assert np.array_equal(lift_red(page())[0], page())


def test_a_copied_stamp_is_found_and_dense_print_is_none() -> None:
    (ring,) = find_rings(page(stamp="#606060"))
    assert np.abs(np.array(ring) - (600, 700, 850, 950)).max() < 15
    assert find_rings(page()) == ()


def test_a_copied_stamp_paler_than_print_is_made_paler_and_a_faxed_one_stays() -> None:
    copied = page(stamp="#707070")
    paled = pale_rings(copied, find_rings(copied))
    difference = np.abs(paled.astype(int) - page().astype(int))
    assert np.percentile(difference, 99.5) < 60
    faxed = page(stamp="#000000")
    assert np.array_equal(pale_rings(faxed, find_rings(faxed)), faxed)


def test_a_copied_stamp_is_made_paler_where_it_covers_no_print() -> None:
    sheet = page(stamp="#707070")
    sheet[680:980, 580:870] = np.where(sheet[680:980, 580:870] < 90, 255, sheet[680:980, 580:870])
    paled = pale_rings(sheet, find_rings(sheet))
    assert (paled[690:960, 590:860] < 128).mean() < 0.01


def test_shades_are_made_of_copied_stamps_alone() -> None:
    assert prepare(page()).shades == ()
    assert prepare(page(stamp="#000000")).shades == ()
    shades = prepare(page(stamp="#707070")).shades
    darkness = [float((shade[700:950, 600:850] < 128).mean()) for shade in shades]
    assert darkness == sorted(set(darkness))
    assert len(darkness) == 3


@pytest.mark.parametrize("angle", [-3.0, -1.0, 0.6, 2.5])
def test_skew_is_measured_and_places_find_their_way_back(angle: float) -> None:
    straight = page()
    turn = cv2.getRotationMatrix2D((620, 877), angle, 1.0)
    askew = cv2.warpAffine(straight, turn, (1240, 1754), borderValue=(255, 255, 255))
    assert abs(find_skew(askew) + angle) < 0.25
    ready = prepare(askew)
    at = np.array([200.0, 400.0])
    forth = cv2.invertAffineTransform(ready.back)
    there = forth[:, :2] @ at + forth[:, 2]
    assert np.allclose(ready.back[:, :2] @ there + ready.back[:, 2], at, atol=1e-6)


def test_a_straight_page_is_not_turned() -> None:
    assert find_skew(page()) == 0.0


def test_ink_is_told_from_paper() -> None:
    rng = np.random.default_rng(1)
    grainy = np.clip(rng.normal(240, 8, (1754, 1240, 1)), 0, 255).astype(np.uint8).repeat(3, axis=2)
    faint = (255 - (255 - page().astype(np.float32)) * 0.15).astype(np.uint8)
    assert ink_of(np.full((1754, 1240, 3), 250, np.uint8)) is Ink.NONE
    assert ink_of(grainy) is Ink.SPECKS
    assert ink_of(faint) is Ink.PRINT
    assert ink_of(page()) is Ink.PRINT


def test_a_stamp_on_a_form_printed_in_brown_is_parted_from_its_rules() -> None:
    form = page()
    for y in range(600, 1000, 80):
        cv2.line(form, (120, y), (1120, y), (26, 30, 122), 3)
    for x in (120, 500, 1120):
        cv2.line(form, (x, 600), (x, 920), (26, 30, 122), 3)
    cv2.ellipse(form, (640, 700), (130, 90), 0, 0, 360, (40, 40, 214), 7)
    lifted, stamps = lift_red(form)
    ((left, top, right, bottom),) = stamps
    assert abs(left - 506) < 12
    assert abs(right - 774) < 12
    assert abs(top - 606) < 12
    assert abs(bottom - 794) < 12
    assert lifted[790, 640].min() > 215  # the ring is gone
    assert lifted[680, 300].max() < 140  # the rules stay


def test_dust_all_over_an_empty_page_is_no_print() -> None:
    rng = np.random.default_rng(7)
    page = np.full((2339, 1654, 3), 252, np.uint8)
    for x, y in rng.integers(40, 1600, (160, 2)):
        cv2.circle(page, (int(x), int(y)), int(rng.integers(2, 6)), (60, 60, 60), -1)
    assert ink_of(page) is Ink.SPECKS
