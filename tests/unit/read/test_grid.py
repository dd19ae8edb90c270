import cv2
import numpy as np
import pytest

from evidence.read.grid import find_grid, in_cells
from evidence.read.layout import in_reading_order, place_line
from evidence.read.raw import Glyph, Pixels, RawLine

STRAIGHT = np.array([[1.0, 0, 0], [0, 1.0, 0]])


def sheet() -> Pixels:
    return np.full((1600, 1130, 3), 255, np.uint8)


def rule(page: Pixels, *ends: int, colour: tuple[int, int, int] = (0, 0, 0)) -> None:
    cv2.line(page, ends[:2], ends[2:], colour, 2)


def table(page: Pixels, columns: list[int], rows: list[int], colour: tuple[int, int, int] = (0, 0, 0)) -> Pixels:
    for x in columns:
        rule(page, x, rows[0], x, rows[-1], colour=colour)
    for y in rows:
        rule(page, columns[0], y, columns[-1], y, colour=colour)
    return page


def places(page: Pixels) -> list[tuple[int, int, int, int, int]]:
    return [(cell.table, cell.row, cell.column, cell.rows, cell.columns) for cell in find_grid(page)]


def print_at(words: str, left: float, top: float, high: float = 24) -> RawLine:
    glyphs = []
    for index, char in enumerate(words):
        x = left + index * high
        corners = np.array([[x, top], [x + high, top], [x + high, top + high], [x, top + high]], np.float32)
        glyphs.append(Glyph(char, corners, 1.0))
    return RawLine(tuple(glyphs))


def test_a_plain_table_is_numbered_row_by_row() -> None:
    page = table(sheet(), [100, 300, 900], [200, 260, 320])
    assert places(page) == [(0, 0, 0, 1, 1), (0, 0, 1, 1, 1), (0, 1, 0, 1, 1), (0, 1, 1, 1, 1)]


def test_a_cell_may_span_rows_and_columns() -> None:
    page = sheet()
    for y in (200, 320, 380):
        rule(page, 100, y, 900, y)
    rule(page, 160, 260, 900, 260)
    for x in (100, 900):
        rule(page, x, 200, x, 380)
    rule(page, 160, 200, 160, 320)
    rule(page, 400, 200, 400, 320)
    assert places(page) == [
        (0, 0, 0, 2, 1),  # 付款人 beside two rows
        (0, 0, 1, 1, 1),
        (0, 0, 2, 1, 1),
        (0, 1, 1, 1, 1),
        (0, 1, 2, 1, 1),
        (0, 2, 0, 1, 3),  # the remark below all columns
    ]


def test_two_tables_are_told_apart_and_a_lone_frame_is_none() -> None:
    page = table(sheet(), [100, 300, 900], [200, 260])
    table(page, [100, 500, 900], [700, 760])
    rule(page, 80, 1000, 950, 1000)
    rule(page, 80, 1400, 950, 1400)
    rule(page, 80, 1000, 80, 1400)
    rule(page, 950, 1000, 950, 1400)
    assert [place[0] for place in places(page)] == [0, 0, 1, 1]


@pytest.mark.parametrize("angle", [-0.4, 0.4])
def test_a_table_that_leans_a_little_keeps_its_rows(angle: float) -> None:
    page = table(sheet(), [100, 300, 600, 900], [200, 260, 320])
    turn = cv2.getRotationMatrix2D((565, 800), angle, 1.0)
    leaning = np.asarray(cv2.warpAffine(page, turn, (1130, 1600), borderValue=(255, 255, 255)))
    assert places(leaning) == places(page)


def test_torn_and_red_rules_still_enclose() -> None:
    page = table(sheet(), [100, 300, 900], [200, 260, 320], colour=(40, 40, 200))
    page[255:265, 500:506] = 255
    assert len(places(page)) == 4


def test_print_alone_makes_no_table() -> None:
    page = sheet()
    for row in range(20):
        cv2.putText(page, "HHHEEE WWWMMM 0088 HIHIH", (100, 100 + 60 * row), 0, 1.2, (0, 0, 0), 3)
    assert not find_grid(page)


def test_a_value_wrapped_in_its_cell_is_read_whole() -> None:
    page = table(sheet(), [100, 300, 900], [200, 300, 360])
    lines = [
        print_at("山西示例焦化", 320, 210), print_at("买受人", 120, 240), print_at("有限公司", 320, 262),
        print_at("竞买号", 120, 318), print_at("D4771", 320, 318), print_at("二〇二〇年", 500, 500),
    ]  # fmt: skip
    placed, grid = in_cells([place_line(line, STRAIGHT, STRAIGHT, (1130, 1600)) for line in lines], [page])
    order = [line.raw.text for line in in_reading_order(placed)]
    assert order == ["买受人", "山西示例焦化", "有限公司", "竞买号", "D4771", "二〇二〇年"]
    assert [line.cell for line in in_reading_order(placed)] == [0, 1, 1, 2, 3, None]
    assert len(grid) == 4


def test_the_view_that_houses_more_lines_is_taken() -> None:
    whole = table(sheet(), [100, 300, 900], [200, 260, 320])
    line = place_line(print_at("金额", 120, 215), STRAIGHT, STRAIGHT, (1130, 1600))
    (housed,), grid = in_cells([line], [sheet(), whole])
    assert housed.cell == 0
    assert len(grid) == 4
