"""Lines that go on beyond their end, and words set downwards."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from evidence.read.cuts import cut_ends
from evidence.read.ink import page_ink
from evidence.read.raw import Pixels, Quad
from evidence.read.stacks import is_tall, part_stack

FONT = ImageFont.truetype("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", 30)


def sheet(*words: tuple[int, int, str]) -> Pixels:
    page = Image.new("RGB", (900, 1280), "white")
    pen = ImageDraw.Draw(page)
    for x, y, text in words:
        pen.text((x, y), text, font=FONT, fill="black", anchor="lt")
    return np.asarray(page).copy()


def quad(left: int, top: int, right: int, bottom: int) -> Quad:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def test_print_beyond_an_end_is_seen_on_its_side() -> None:
    page = sheet((100, 100, "买受人山西晴川焦化"))
    assert cut_ends(page_ink(page), [quad(96, 94, 374, 136)]) == [(False, False)]
    assert cut_ends(page_ink(page), [quad(96, 94, 310, 136)]) == [(False, True)]
    assert cut_ends(page_ink(page), [quad(160, 94, 374, 136)]) == [(True, False)]
    assert cut_ends(page_ink(page), [quad(96, 94, 250, 136), quad(250, 94, 374, 136)]) == [(False, False)] * 2


def test_rules_and_far_columns_are_no_print() -> None:
    page = sheet((100, 100, "成交价"), (400, 100, "叁佰万元"))
    for x in (90, 200, 395, 530):
        cv2.line(page, (x, 92), (x, 138), (0, 0, 0), 2)
    for y in (92, 138):
        cv2.line(page, (90, y), (530, y), (0, 0, 0), 2)
    assert cut_ends(page_ink(page), [quad(96, 94, 194, 136), quad(398, 94, 526, 136)]) == [(False, False)] * 2


def test_a_line_at_the_edge_of_the_picture_may_be_cut() -> None:
    page = sheet((820, 100, "山西省"))
    assert cut_ends(page_ink(page), [quad(816, 94, 899, 136)]) == [(False, True)]


def test_a_word_set_downwards_is_parted_into_its_characters() -> None:
    page = sheet(*((100, 100 + 40 * at, char) for at, char in enumerate("收款人二言")))
    whole = quad(94, 94, 136, 296)
    assert is_tall(whole)
    pieces = part_stack(page, whole)
    assert len(pieces) == 5
    for at, piece in enumerate(pieces):
        assert abs(float(piece[:, 1].mean()) - (115 + 40 * at)) < 9


def test_a_single_figure_is_no_stack() -> None:
    page = sheet((100, 100, "1"))
    one = quad(96, 94, 118, 136)
    assert is_tall(one)
    assert len(part_stack(page, one)) == 1
