from __future__ import annotations

import numpy as np

from evidence.read.raw import Glyph, Pixels, Quad, RawLine, RawPage
from evidence.read.second_look import dates_under_stamps

STAMP = (100, 80, 400, 380)
STAYS = np.array([[1.0, 0, 0], [0, 1.0, 0]])


def line(text: str, top: float = 200.0, score: float = 0.9) -> RawLine:
    def corners(at: int) -> Quad:
        left = 120.0 + 20 * at
        return np.array([[left, top], [left + 20, top], [left + 20, top + 24], [left, top + 24]], np.float32)

    return RawLine(tuple(Glyph(char, corners(at), score) for at, char in enumerate(text)))


class Told:
    """Reads shade ``n`` (a picture filled with n) as the n-th of the texts it was given."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts
        self.asked: list[Quad] = []

    def reread(self, image: Pixels, quad: Quad) -> RawLine:
        self.asked.append(quad)
        return line(self.texts[int(image[0, 0, 0])], score=0.8)


def shades(count: int) -> list[Pixels]:
    return [np.full((4, 4, 3), number, np.uint8) for number in range(count)]


def looked(page_line: RawLine, *texts: str) -> RawLine:
    page = dates_under_stamps(RawPage((page_line,)), shades(len(texts)), [STAMP], STAYS, Told(*texts))
    return page.lines[0]


def test_a_broken_date_is_replaced_by_what_most_levels_read_and_all_are_kept() -> None:
    seen = looked(
        line("二〇一七年月二十七日"), "二〇一七年三月二十七日", "二〇一七年三月二十七日", "二〇一七年三川十七"
    )
    assert seen.text == "二〇一七年三月二十七日"
    assert [witness.text for witness in seen.witnesses] == [
        "二〇一七年月二十七日", "二〇一七年三月二十七日", "二〇一七年三月二十七日", "二〇一七年三川十七",
    ]  # fmt: skip


def test_a_whole_date_stands_unless_more_levels_read_another() -> None:
    kept = looked(line("2016年5月7日"), "2016年5月7日", "2016年5月1日", "2016年5月")
    assert kept.text == "2016年5月7日"
    assert len(kept.witnesses) == 3
    assert looked(line("2016年5月1日"), "2016年5月7日", "2016年5月7日").text == "2016年5月7日"
    assert looked(line("2016年5月1日"), "2016年5月7日").text == "2016年5月1日"


def test_a_lost_zero_of_the_century_is_no_other_date() -> None:
    kept = looked(line("二一七年九月六日"), "二〇一七年九月六日", "二）一七年九月六日")
    assert kept.text == "二一七年九月六日"


def test_only_dates_under_a_stamp_are_looked_at_again() -> None:
    reader = Told("2016年5月7日")
    page = RawPage((line("审判员季砚秋"), line("2016年5月", top=600.0)))
    assert dates_under_stamps(page, shades(1), [STAMP], STAYS, reader) == page
    assert reader.asked == []
    assert dates_under_stamps(page, [], [STAMP], STAYS, reader) == page


def test_the_line_is_widened_before_it_is_read_again() -> None:
    reader = Told("2016年5月7日")
    dates_under_stamps(RawPage((line("2016年5月7"),)), shades(1), [STAMP], STAYS, reader)
    (quad,) = reader.asked
    assert quad[0][0] < 120 < 120 + 20 * 7 < quad[1][0]
