from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.extract.folding import fold
from evidence.extract.grammars import case_numbers


@pytest.mark.parametrize(
    "number",
    [
        "(2016)皖1503执660-2号", "（2019）粤0303执16353号之一", "（2019）冀0408执1523号之三",
        "（2015）甬慈执民字第112-2号", "（2015）运执字第403-2号",
        "（2017）黑1226财保393号", "（2017）豫1002执异70号", "（2015）并执异字第4号", "（2015）并执字第00051号",
        "（2012）晋商终字第37号", "（2024）晋执复201号",
        "（2025）最高法执监37号", "(2021)最高法执监344号", "(2018)湘01执12号", "（2022）沪72执21号之一",
        "（2022）闽01财保57号", "〔2018〕晋10执恢217号",
        "【2018】晋1024执保7号", "（2017）晋10民初85号", "（2019）晋01破申3号", "（2014）梨执字第285号",
        "（2012）晋行终字第6号", "（2020）晋10 执 217 号 之 十二",
        "（2018）湘0624执1138号之1",
    ],
)  # fmt: skip
def test_numbers_of_courts(number: str) -> None:
    folded = fold(f"本院{number}执行裁定书")
    (found,) = case_numbers.find(folded)
    assert found.value.text == folded[2:-5].replace(" ", "")
    assert found.doubts == ()


@pytest.mark.parametrize(
    "text",
    [
        "(2013)城法司鉴字第1035-2号", "泽煤罚执字（09）022号", "法释（2015）5号", "（2016）18号",
        "晋政办发〔2018〕66号", "晋焦压减组办字〔2020〕2号",
        "（2017）豫银贷字第1234567号", "（2015）晋银授字第12号", "（2018）晋10执＊＊＊号", "（2018）晋执字",
        "（2016）晋公字第12号", "（2018）示例第3号",
    ],
)  # fmt: skip
def test_other_numbers_do_not_parse(text: str) -> None:
    assert case_numbers.find(fold(text)) == []


@pytest.mark.parametrize(
    ("text", "number", "doubt"),
    [
        ("（2015）鄂民一终字第00l99号", "（2015）鄂民一终字第00199号", case_numbers.DOUBT_REPAIRED),
        ("（2018）晋IO执2I7号之一", "（2018）晋10执217号之一", case_numbers.DOUBT_REPAIRED),
        ("(2018).晋10执217号", "（2018）晋10执217号", case_numbers.DOUBT_SPECK),
        ("2018）晋10执217号", "（2018）晋10执217号", case_numbers.DOUBT_BRACKET),
        ("（2017）晋执字第3号", "（2017）晋执字第3号", case_numbers.DOUBT_LATE_STYLE),
    ],
)
def test_repairs_carry_a_doubt(text: str, number: str, doubt: str) -> None:
    (found,) = case_numbers.find(fold(text))
    assert found.value.text == number
    assert doubt in found.doubts


@given(
    st.integers(2016, 2030),
    st.sampled_from(["晋", "晋10", "晋1024", "沪72", "最高法", "兵01"]),
    st.sampled_from(["执", "执恢", "执保", "执异", "财保", "民初", "破申"]),
    st.integers(1, 99999),
    st.sampled_from(["", "之一", "之二十一", "之3"]),
    st.sampled_from(["（）", "()", "〔〕", "[]", "【】"]),
)
def test_every_bracket_round_trips(year: int, court: str, kind: str, serial: int, suffix: str, brackets: str) -> None:
    printed = f"{brackets[0]}{year}{brackets[1]} {court}{kind}{serial} 号{suffix}"
    (found,) = case_numbers.find(fold(printed))
    assert found.value.text == f"（{year}）{court}{kind}{serial}号{suffix}"


@given(st.text("（）()〔〕2018晋10执字第号之一-lIO ×", max_size=40))
def test_no_text_breaks_the_grammar(text: str) -> None:
    folded = fold(text)
    for found in case_numbers.find(folded):
        assert 0 <= found.start < found.end <= len(folded)
