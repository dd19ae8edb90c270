from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.extract.folding import fold
from evidence.extract.grammars import capitals, money
from models.values import Money

amounts = st.integers(1, 10**13).map(Money)


def values(text: str) -> list[str]:
    return [str(found.value) for found in money.find(fold(text))]


def words(text: str) -> list[str]:
    return [str(found.value) for found in money.find_in_words(fold(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("以21,600,000.00元成交", ["21600000.00"]),
        ("成交价格：¥99000（玖万玖仟元）", ["99000.00"]),
        ("￥ 21，600，000．00元", ["21600000.00"]),
        ("1，080元", ["1080.00"]),
        ("2709.5万元", ["27095000.00"]),
        ("成交总价2.3136亿元", ["231360000.00"]),
        ("共计2亿3136万元", ["231360000.00"]),
        ("9313.832万元，即93138320元", ["93138320.00", "93138320.00"]),
        ("RMB 3240000", ["3240000.00"]),
        ("CNY100000.00", ["100000.00"]),
        ("1800万元（大写金额：壹仟捌佰万元整）", ["18000000.00"]),
    ],
)
def test_amounts_in_figures(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "308余万元", "约300万元", "近300万元", "300万元左右", "300多万元", "36元/吨", "每吨120元",
        "均价为每吨人民币120元", "2019年元月",
        "×××万元", "21,600,000,00元", "¥21,600,000,00", "人民币12.345元", "60万吨/年", "$100", "300万美元",
        "（2018）晋10执217号", "*1234元",
    ],
)  # fmt: skip
def test_what_is_no_exact_amount_is_passed_over(text: str) -> None:
    assert values(text) == []


def test_bare_numbers_of_a_cell() -> None:
    found = [str(one.value) for one in money.find_bare("3,240,000.00 2020-10-11 91440300G347781249 50%")]
    assert found == ["3240000.00"]
    assert [str(one.value) for one in money.find_bare("2160", "万元")] == ["21600000.00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("玖万玖仟元", "99000.00"),
        ("玖万玖仟元整", "99000.00"),
        ("贰万肆仟肆拾元整", "24040.00"),
        ("壹仟捌佰万元整", "18000000.00"),
        ("叁佰万元整", "3000000.00"),
        ("壹仟肆佰零玖元伍角", "1409.50"),
        ("陆仟零柒元壹角肆分", "6007.14"),
        ("壹仟陆佰捌拾元零叁角贰分", "1680.32"),
        ("壹仟陆佰捌拾元叁角贰分", "1680.32"),
        ("壹拾万柒仟元零伍角叁分", "107000.53"),
        ("壹拾万零柒仟元伍角叁分", "107000.53"),
        ("壹万陆仟肆佰零玖元零贰分", "16409.02"),
        ("叁佰贰拾伍元零肆分", "325.04"),
        ("陆佰元整", "600.00"),
        ("人民币壹拾万元整", "100000.00"),
        ("拾万元正", "100000.00"),
        ("貳萬肆仟零肆拾圓整", "24040.00"),
        ("人民币（大写）：伍仟叁佰零陆万陆仟伍佰玖拾捌元捌角伍分", "53066598.85"),
        ("⊗仟⊗佰贰拾万零仟零佰零拾零元零角零分", "200000.00"),
        ("贰 仟 壹 佰 陆 拾 万 元 整", "21600000.00"),
        ("贰亿叁仟壹佰叁拾陆万元整", "231360000.00"),
    ],
)
def test_capitals_are_read_by_value(text: str, expected: str) -> None:
    found = money.find_in_words(fold(text))
    assert [(str(one.value), one.doubts) for one in found] == [(expected, ())]


@pytest.mark.parametrize(
    "text",
    ["贰贰元整", "仟佰元整", "元整", "本协议一式陆份", "叁年", "壹拾拾元整", "贰仟壹万佰元整", "零壹拾月零贰拾日"],
)
def test_ill_formed_capitals_yield_nothing(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "expected", "doubt"),
    [
        ("贰仟壹伯陆抬万元整", "21600000.00", capitals.DOUBT_LOOKALIKE),
        ("贰件壹佰陆拾万元整", "21600000.00", capitals.DOUBT_LOOKALIKE),
        ("壹佰伍元整", "105.00", capitals.DOUBT_NO_ZERO),
        ("人民币三百万元整", "3000000.00", capitals.DOUBT_ORDINARY),
    ],
)
def test_tolerated_and_repaired_capitals_carry_a_doubt(text: str, expected: str, doubt: str) -> None:
    (found,) = money.find_in_words(fold(text))
    assert str(found.value) == expected
    assert doubt in found.doubts


@given(amounts)
def test_capitals_round_trip(amount: Money) -> None:
    legal = money.to_words(amount)
    for variant in (
        legal,
        legal.replace("元", "圆").replace("整", "正"),
        f"人民币{legal}",
        legal.translate(str.maketrans("贰陆万亿", "貳陸萬億")),
    ):
        (found,) = money.find_in_words(variant)
        assert (found.value, found.doubts) == (amount, ())


@given(amounts, st.sampled_from(["{:,}元", "¥{:,}", "{}元", "人民币{}元", "￥{:,}元", "CNY {:,}"]), st.booleans())
def test_figures_round_trip(amount: Money, form: str, wide: bool) -> None:  # noqa: FBT001
    printed = form.format(amount.yuan.quantize(1) if amount.fen % 100 == 0 else amount.yuan)
    if wide:
        printed = printed.replace(",", "，")
    (found,) = money.find(fold(printed))
    assert found.value == amount


@given(st.integers(1, 10**9))
def test_ten_thousands_of_yuan(yuan: int) -> None:
    (found,) = money.find(f"成交价{yuan / 10_000:.4f}万元")
    assert found.value == Money(yuan * 100)


@given(st.text("零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整正⊗人民币圆一二十百千0123456789,.￥¥万亿元 /吨", max_size=40))
def test_no_text_breaks_the_grammars(text: str) -> None:
    folded = fold(text)
    for found in [*money.find(folded), *money.find_in_words(folded), *money.find_bare(folded)]:
        assert 0 <= found.start < found.end <= len(folded)
        assert found.value.fen >= 0


def test_no_capitals_for_what_law_knows_none() -> None:
    with pytest.raises(ValueError, match="no legal capital"):
        money.to_words(Money(-1))
    assert money.to_words(Money(0)) == "零元整"
    assert money.to_words(Money(5)) == "伍分"


@pytest.mark.parametrize("text", ["收据编号：JY954696", "编号：SKY20170911", "流水号：A-Y1234567"])
def test_a_letter_inside_a_number_is_no_currency_sign(text: str) -> None:
    assert money.find(fold(text)) == []
