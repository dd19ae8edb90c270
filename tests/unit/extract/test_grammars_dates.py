from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.extract.folding import fold
from evidence.extract.grammars import dates

days = st.dates(dt.date(1980, 1, 1), dt.date(2099, 12, 31))
_NUMERALS = "〇一二三四五六七八九"


def values(text: str) -> list[str]:
    return [found.value.isoformat() for found in dates.find(fold(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020年10月21日", "2020-10-21"),
        ("2017 年 10 月 11 日", "2017-10-11"),
        ("２０２０年３月１日", "2020-03-01"),
        ("2020/10/09 16:17:37", "2020-10-09"),
        ("2020/10/0916:17:37", "2020-10-09"),
        ("2021-03-19", "2021-03-19"),
        ("2020.10.21", "2020-10-21"),
        ("二〇一六年四月十三日", "2016-04-13"),
        ("二〇一五年一月二十日", "2015-01-20"),
        ("二○二〇年十月廿一日", "2020-10-21"),
        ("二Ｏ一八年元月三十一日", "2018-01-31"),
        ("二零一八年十二月十日", "2018-12-10"),
        ("贰零壹玖年零壹拾月零贰拾日", "2019-10-20"),
        ("贰零壹玖年零贰月壹拾贰日", "2019-02-12"),
        ("2018年5月10号", "2018-05-10"),
        ("交易日期：20200918", "2020-09-18"),
    ],
)
def test_forms_of_dates(text: str, expected: str) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "二〇一四年××月××日",
        "2020年10月",
        "2016/10/xx 16:00",
        "2020年 月 日",
        "2020年13月1日",
        "2019年2月29日",
        "12020年1月1日",
        "第20200918号",
        "18年5月9日",
        "二〇一八年二一月三日",
        "192.168.10.11",
        "1.2.3",
        "2018-5",
    ],
)
def test_masked_partial_and_impossible_dates_are_none(text: str) -> None:
    assert values(text) == []


def _chinese(day: dt.date) -> str:
    def number(value: int) -> str:
        tens, ones = divmod(value, 10)
        return ("" if tens == 0 else "十" if tens == 1 else _NUMERALS[tens] + "十") + (_NUMERALS[ones] if ones else "")

    year = "".join(_NUMERALS[int(digit)] for digit in str(day.year))
    return f"{year}年{number(day.month)}月{number(day.day)}日"


def _cheque(day: dt.date) -> str:
    capitals = "零壹贰叁肆伍陆柒捌玖"
    year = "".join(capitals[int(digit)] for digit in str(day.year))
    tens, ones = divmod(day.month, 10)
    month = {1: "零壹", 2: "零贰", 10: "零壹拾"}.get(day.month) or (f"壹拾{capitals[ones]}" if tens else capitals[ones])
    tens, ones = divmod(day.day, 10)
    if tens == 0 or ones == 0:
        number = "零" + (capitals[ones] if tens == 0 else capitals[tens] + "拾")
    else:
        number = capitals[tens] + "拾" + capitals[ones]
    return f"{year}年{month}月{number}日"


@given(days, st.sampled_from(["", "止", "起", " 10:00", "，"]))
def test_every_form_round_trips(day: dt.date, after: str) -> None:
    forms = (
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.year} 年 {day.month:02} 月 {day.day:02} 日",
        f"{day:%Y-%m-%d}",
        f"{day:%Y/%m/%d}",
        f"{day.year}.{day.month}.{day.day}",
        _chinese(day),
        _chinese(day).replace("〇", "○"),
        _cheque(day),
    )
    for form in forms:
        folded = fold(f"于{form}{after}")
        found = dates.find(folded)
        assert [one.value for one in found] == [day], form


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2018年4月21日10时至2018年4月22日10时止（延时除外）", "2018-04-21", "2018-04-22"),
        ("自2018年5月10日起至2021年5月9日止", "2018-05-10", "2021-05-09"),
        ("2018年4月21日10时至4月22日10时止", "2018-04-21", "2018-04-22"),
        ("2018年4月21日上午10时00分至22日上午10时", "2018-04-21", "2018-04-22"),
        ("2018年12月31日10时至次日10时", "2018-12-31", "2019-01-01"),
        ("2018/04/21 10:00:00 至 2018/04/22 10:00:00", "2018-04-21", "2018-04-22"),
    ],
)
def test_ranges(text: str, start: str, end: str) -> None:
    (found,) = dates.find_ranges(fold(text))
    assert tuple(day.isoformat() for day in found.value) == (start, end)


def test_a_range_never_runs_backwards() -> None:
    assert dates.find_ranges("2018年4月21日至2018年4月2日") == []
    assert dates.find_ranges("2018年4月21日收到，至2019年1月1日") == []


@given(st.text("二〇一四年月日十廿零壹贰拾0123456789-/. 至起止时分×", max_size=40))
def test_no_text_breaks_the_grammar(text: str) -> None:
    folded = fold(text)
    for found in [*dates.find(folded), *dates.find_ranges(folded)]:
        assert 0 <= found.start < found.end <= len(folded)


@pytest.mark.parametrize("text", ["二一七年九月六日", "二C一七年九月六日", "二）一七年九月六日"])
def test_a_lost_zero_of_the_century_leaves_no_choice_and_is_told(text: str) -> None:
    (found,) = dates.find(text)
    assert found.value == dt.date(2017, 9, 6)
    assert dates.is_mended(text)


@pytest.mark.parametrize("text", ["二〇七年九月六日", "二十七年九月六日", "二七年九月六日"])
def test_any_other_lost_digit_makes_no_date(text: str) -> None:
    assert dates.find(text) == []


def test_a_whole_date_is_not_mended() -> None:
    assert not dates.is_mended("二〇一七年九月六日")
    assert not dates.is_mended("2017年9月6日")


def test_a_term_that_is_counted_from_a_day() -> None:
    (found,) = dates.find_ranges("续行查封期限从2020年11月25日起计，至2023年11月25日届满")
    assert found.value == (dt.date(2020, 11, 25), dt.date(2023, 11, 25))
