import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.values import Capacity, CreditCode, Money
from tests.specimens import words
from tests.specimens.deal import make_deal


@pytest.mark.parametrize(
    ("yuan", "capitals"),
    [
        ("99000", "玖万玖仟元整"),
        ("24040", "贰万肆仟零肆拾元整"),
        ("21600000", "贰仟壹佰陆拾万元整"),
        ("1409.50", "壹仟肆佰零玖元伍角"),
        ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
        ("325.04", "叁佰贰拾伍元零肆分"),
        ("107000.53", "壹拾万零柒仟元伍角叁分"),
        ("231360000", "贰亿叁仟壹佰叁拾陆万元整"),
        ("100000001", "壹亿零壹元整"),
    ],
)
def test_capitals(yuan: str, capitals: str) -> None:
    assert words.capitals(Money.from_yuan(yuan)) == capitals


def test_dates() -> None:
    day = dt.date(2020, 10, 21)
    assert words.chinese_date(day) == "二〇二〇年十月二十一日"
    assert words.chinese_date(dt.date(2016, 4, 30)) == "二〇一六年四月三十日"
    assert words.arabic_date(dt.date(2018, 5, 9)) == "2018年5月9日"


def test_capacity() -> None:
    assert words.capacity_forms(Capacity.from_wan("84.4"))[:4] == (
        "84.4万吨/年", "84.4万吨／年", "年产84.4万吨", "844000吨/年"
    )  # fmt: skip


@given(st.integers(0, 10**6))
def test_a_deal_agrees_with_itself(seed: int) -> None:
    deal = make_deal(seed)
    assert deal.price.yuan == deal.capacity.tonnes * deal.unit_price.yuan
    assert deal.deposit + deal.balance == deal.price
    assert (deal.price.fen - deal.starting_price.fen) % deal.increment.fen == 0
    assert 5 <= 100 * deal.deposit.fen / deal.starting_price.fen <= 20
    days = (deal.seal_date, deal.notice_date, deal.start_date, deal.end_date, deal.balance_date, deal.ruling_date)
    assert list(days) == sorted(set(days))
    assert deal.ruling_date.year < 2021
    for firm in (deal.debtor, deal.buyer, deal.applicant, deal.guarantor, deal.third):
        assert CreditCode(firm.code).is_valid
    assert make_deal(seed) == deal
