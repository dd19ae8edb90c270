"""Invariants of the values."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.contract import value_from_contract
from models.errors import BadRequest
from models.papers import FACTS_OF, FactSpec, Kind
from models.values import (
    CREDIT_CODE_ALPHABET,
    Capacity,
    CaseNumber,
    CreditCode,
    Metres,
    Money,
    Ratio,
    SealRank,
    UnitPrice,
    Value,
    Years,
    contract_form,
    credit_code_check_character,
)

quantities = st.decimals(min_value=0, max_value=10**9, places=4)
fen = st.integers(min_value=0, max_value=10**14)
bodies = st.text(alphabet=CREDIT_CODE_ALPHABET, min_size=17, max_size=17)
case_numbers = st.builds(
    "（{}）{}{}{}号{}".format,
    st.integers(2016, 2026),
    st.sampled_from(["晋10", "晋0106", "晋", "最高法", "皖1503"]),
    st.sampled_from(["执", "执恢", "执保", "执异", "财保", "民初"]),
    st.integers(1, 99999),
    st.sampled_from(["", "之一", "之十二", "之3"]),
)

VALUES_OF: dict[type, st.SearchStrategy[Value]] = {
    Money: fen.map(Money),
    Capacity: quantities.map(Capacity),
    UnitPrice: quantities.map(UnitPrice),
    Metres: quantities.map(Metres),
    Ratio: st.decimals(min_value="0.0001", max_value=1, places=4).map(Ratio),
    Years: st.integers(1, 99).map(Years),
    CaseNumber: case_numbers.map(CaseNumber),
    CreditCode: bodies.map(lambda body: CreditCode(body + credit_code_check_character(body))),
    SealRank: st.sampled_from(SealRank),
    dt.date: st.dates(dt.date(1990, 1, 1), dt.date(2030, 12, 31)),
    bool: st.booleans(),
    str: st.text(alphabet="山西示例焦化有限公司（）", min_size=1),
}
SPECS = [(kind, spec) for kind, specs in FACTS_OF.items() for spec in specs]


@pytest.mark.parametrize(("kind", "spec"), SPECS, ids=lambda part: getattr(part, "name", str(part)))
@given(chance=st.data())
def test_every_fact_survives_its_outside_shape(kind: Kind, spec: FactSpec, chance: st.DataObject) -> None:
    value = chance.draw(VALUES_OF[spec.value_type])
    assert value_from_contract(kind, spec.name, contract_form(value)) == value


@given(st.text(alphabet="元万亿,，余约abc。", min_size=0, max_size=12))
def test_a_wrong_form_is_refused_in_words_and_never_guessed(form: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        value_from_contract(Kind.AUCTION_CONFIRMATION, "price", form)
    assert "金额请写成元" in refusal.value.detail


@given(quantities)
def test_contract_numbers_have_no_exponent_and_no_trailing_zeros(number: Decimal) -> None:
    written = str(Capacity(number))
    assert "E" not in written.upper()
    assert Decimal(written) == number
    assert "." not in written or not written.endswith("0")


@given(fen, fen)
def test_money_adds_in_fen_without_loss(left: int, right: int) -> None:
    assert Money(left) + Money(right) - Money(right) == Money(left)
    assert Money.from_yuan(str(Money(left))) == Money(left)


def test_money_refuses_a_fraction_of_a_fen() -> None:
    with pytest.raises(ValueError, match="whole number of fen"):
        Money.from_yuan("0.001")


@given(bodies)
def test_a_credit_code_with_one_changed_character_is_invalid(body: str) -> None:
    right = body + credit_code_check_character(body)
    assert CreditCode(right).is_valid
    for place in range(18):
        other = next(char for char in CREDIT_CODE_ALPHABET if char != right[place])
        assert not CreditCode(right[:place] + other + right[place + 1 :]).is_valid


@pytest.mark.parametrize(
    "code",
    ["91440300G347781249", "91420000767416714G", "91330108694586113J", "91320100302446307Y", "9141061178342970XE"],
)
def test_published_codes_are_valid(code: str) -> None:
    assert CreditCode(code).is_valid


@pytest.mark.parametrize(
    ("text", "base", "sequence", "code"),
    [
        ("（2018）晋10执217号之一", "（2018）晋10执217号", 1, "晋10"),
        ("（2016）皖1503执660-2号", "（2016）皖1503执660号", 2, "皖1503"),
        ("（2024）晋执复201号", "（2024）晋执复201号", 0, "晋"),
        ("（2025）最高法执监37号", "（2025）最高法执监37号", 0, "最高法"),
        ("（2015）并执字第00051号", "（2015）并执字第00051号", 0, None),
        ("（2019）冀0408执1523号之二十三", "（2019）冀0408执1523号", 23, "冀0408"),
    ],
)
def test_case_numbers_tell_base_sequence_and_court_code(text: str, base: str, sequence: int, code: str | None) -> None:
    number = CaseNumber(text)
    assert (number.base, number.sequence, number.court_code) == (base, sequence, code)


@pytest.mark.parametrize("value", ["-1", "NaN", "Infinity"])
def test_no_quantity_is_negative_or_unbounded(value: str) -> None:
    for quantity in (Capacity, UnitPrice, Metres):
        with pytest.raises(ValueError, match="not a quantity"):
            quantity(Decimal(value))
