"""A text layer held against the picture of its page."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from evidence.read.layer_proof import loose_print, pack_samples, samples, unpack_samples
from evidence.read.layout import PlacedLine, place_line
from evidence.read.raw import Glyph, Pixels, RawLine
from evidence.read.trial_jobs import alike

DPI = 130.0
FONT = ImageFont.truetype("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", 22)
TITLE, NAME = "山西省临汾市中级人民法院", "被执行人：临汾云岗焦化有限公司"


def shown(*extra: tuple[int, int, str, str]) -> Pixels:
    page = Image.new("RGB", (1075, 1520), "white")
    pen = ImageDraw.Draw(page)
    for x, y, text, colour in ((100, 100, TITLE, "black"), (100, 160, NAME, "black"), *extra):
        pen.text((x, y), text, font=FONT, fill=colour, anchor="lt")
    pen.line((80, 220, 1000, 220), "black", 2)
    pen.line((80, 220, 80, 500), "black", 2)
    return np.asarray(page)[:, :, ::-1].copy()


def layer(text: str, top: int) -> PlacedLine:
    glyphs = [
        Glyph(char, np.array([[x, top], [x + 22, top], [x + 22, top + 24], [x, top + 24]], np.float32), 1.0)
        for x, char in zip(range(100, 1000, 22), text, strict=False)
    ]
    straight = np.array([[1.0, 0, 0], [0, 1.0, 0]])
    return place_line(RawLine(tuple(glyphs)), straight, straight, (1075, 1520))


LINES = [layer(TITLE, 98), layer(NAME, 158)]


def test_print_outside_the_layer_is_seen() -> None:
    assert not loose_print(LINES, shown(), DPI)
    assert loose_print(LINES, shown((300, 700, "（2018）晋10执217号", "black")), DPI)
    assert loose_print(LINES[:1], shown(), DPI)


def test_stamps_watermarks_and_numbers_of_pages_are_no_loose_print() -> None:
    assert not loose_print(LINES, shown((300, 700, "临汾云岗焦化有限公司合同专用章", "#d01818")), DPI)
    assert not loose_print(LINES, shown((300, 700, "太岳银行太岳银行太岳银行", "#d8d8d8")), DPI)
    assert not loose_print(LINES, shown((500, 1400, "— 2 —", "black")), DPI)


def test_samples_show_each_font_and_survive_the_way() -> None:
    chosen = samples(LINES, ["a", "b"], shown())
    assert {one.text for one in chosen} == {TITLE, NAME}
    back = unpack_samples(*pack_samples(chosen))
    assert [one.text for one in back] == [one.text for one in chosen]
    assert all(np.array_equal(a.pixels, b.pixels) for a, b in zip(back, chosen, strict=True))
    assert len(samples(LINES, ["a", "a"], shown())) == 1


def test_words_are_compared_by_letters() -> None:
    assert alike("（2018）晋10执217号", "(2018)晋 10 执217号。")
    assert alike("山西晴川焦化有限公司", "山西睛川焦化有限公司")
    assert not alike("山西晴川焦化有限公司", "屸覆晻嶔焸匇朏陖兌叿")
    assert alike("——", "一")
