"""Print that no line covers is proposed where it has a line's height; arcs, rules and dust are not."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from evidence.read.ink import page_ink
from evidence.read.overlooked import overlooked
from evidence.read.raw import Pixels, Quad

FONT = ImageFont.truetype("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", 30)
LINE = np.array([[96, 94], [374, 94], [374, 136], [96, 136]], np.float32)


def places(page: Pixels, *lines: Quad) -> list[list[int]]:
    return [quad[[0, 2]].ravel().round().astype(int).tolist() for quad in overlooked(page_ink(page), list(lines))]


def sheet() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    page = Image.new("RGB", (900, 1280), "white")
    pen = ImageDraw.Draw(page)
    pen.text((100, 100), "买受人山西晴川焦化", font=FONT, fill="black", anchor="lt")
    return page, pen


def test_a_lone_character_and_a_page_mark_are_proposed() -> None:
    page, pen = sheet()
    pen.text((100, 160), "产", font=FONT, fill="black", anchor="lt")
    pen.text((420, 1200), "-2-", font=FONT, fill="black", anchor="lt")
    found = sorted(places(np.asarray(page).copy(), LINE), key=lambda one: one[1])
    assert len(found) == 2
    assert 85 < found[0][0] < 105
    assert 125 < found[0][2] < 145
    assert 405 < found[1][0] < 425


def test_arcs_rules_and_dust_are_not() -> None:
    page, pen = sheet()
    pen.arc((400, 400, 700, 700), 30, 80, fill="black", width=4)
    pen.line((100, 800, 800, 800), fill="black", width=3)
    for number in range(40):
        pen.point((200 + 13 * number, 1000 + 7 * number % 50), fill="black")
    assert places(np.asarray(page).copy(), LINE) == []


def test_without_lines_there_is_no_measure() -> None:
    page, _ = sheet()
    assert places(np.asarray(page).copy()) == []
