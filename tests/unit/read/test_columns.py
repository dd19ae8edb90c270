from __future__ import annotations

from evidence.read.columns import Extent, in_columns

HIGH, PITCH = 10.0, 16.0


def column(left: float, widths: list[float], top: float = 100.0) -> list[Extent]:
    return [Extent(left, top + PITCH * row, left + width, top + PITCH * row + HIGH) for row, width in enumerate(widths)]


RUNNING = [200.0, 205.0, 200.0, 60.0, 205.0, 200.0, 203.0, 90.0]


def test_two_columns_of_running_text_are_read_one_after_the_other() -> None:
    lines = [*column(40, RUNNING), *column(280, RUNNING, top=104)]
    order = sorted(range(len(lines)), key=lambda at: lines[at].top)
    groups = in_columns([lines[at] for at in order])
    assert [[order[at] for at in group] for group in groups] == [list(range(8)), list(range(8, 16))]


def test_what_is_set_across_the_columns_stands_before_or_behind_them() -> None:
    head, foot = Extent(100, 60, 420, 74), Extent(60, 300, 460, 310)
    lines = [head, *column(40, RUNNING), *column(280, RUNNING), foot]
    assert in_columns(lines) == [[0], list(range(1, 9)), list(range(9, 17)), [17]]


def test_three_columns_are_found() -> None:
    lines = [*column(40, RUNNING), *column(280, RUNNING), *column(520, RUNNING)]
    assert in_columns(lines) == [list(range(8)), list(range(8, 16)), list(range(16, 24))]


def test_labels_and_values_of_a_form_are_no_columns() -> None:
    labels = column(40, [40, 40, 60, 40, 80, 40, 40, 60])
    values = column(180, [150, 90, 130, 40, 210, 70, 110, 60])
    assert len(in_columns([*labels, *values])) == 1


def test_a_page_of_running_text_is_one_group() -> None:
    lines = column(40, [400, 405, 400, 120, 405, 402, 400, 90, 400, 404, 401, 33])
    assert in_columns(lines) == [list(range(12))]
    assert in_columns([]) == [[]]
