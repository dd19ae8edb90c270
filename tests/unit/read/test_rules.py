from __future__ import annotations

import cv2
import numpy as np

from evidence.read.raw import Quad
from evidence.read.rules import begins_cell, part_at_rules, vertical_rules


def quad(left: float, top: float, right: float, bottom: float) -> Quad:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def test_a_rule_of_a_table_is_found_and_a_stroke_of_print_is_not() -> None:
    page = np.full((1280, 900, 3), 255, np.uint8)
    cv2.line(page, (400, 100), (400, 700), (0, 0, 0), 2)
    cv2.line(page, (100, 100), (100, 125), (0, 0, 0), 3)
    (rule,) = vertical_rules(page)
    assert abs(rule.x - 400) < 2
    assert abs(rule.top - 100) < 4
    assert abs(rule.bottom - 700) < 4


def test_a_line_across_a_rule_is_parted_and_one_beside_it_begins_a_cell() -> None:
    page = np.full((1280, 900, 3), 255, np.uint8)
    cv2.line(page, (400, 100), (400, 700), (0, 0, 0), 2)
    rules = vertical_rules(page)
    left, right = part_at_rules([quad(200, 300, 600, 325)], rules)
    assert abs(left[1][0] - 400) < 2
    assert abs(right[0][0] - 400) < 2
    assert begins_cell(right, rules)
    assert not begins_cell(left, rules)
    assert len(part_at_rules([quad(410, 300, 600, 325), quad(200, 800, 600, 825)], rules)) == 2


def test_the_side_of_a_ring_is_no_rule() -> None:
    page = np.full((1280, 900, 3), 255, np.uint8)
    cv2.circle(page, (450, 600), 95, (0, 0, 0), 5)
    assert vertical_rules(page) == []
    cv2.rectangle(page, (200, 300), (700, 380), (0, 0, 0), 2)
    assert sorted(round(rule.x, -1) for rule in vertical_rules(page)) == [200, 700]
