"""Courts by their short names, and a seal told in two parts."""

from __future__ import annotations

import dataclasses

import pytest

from evidence.check.courts import names_court
from models.decisions import Provision
from models.findings import Verdict
from tests.unit.check.building import AUCTION_LEDGER, auction, finding, notice


@pytest.mark.parametrize(
    ("text", "court", "named"),
    [
        ("指定尧都区人民法院执行", "山西省临汾市尧都区人民法院", True),
        ("指定临汾市尧都区人民法院执行", "山西省临汾市尧都区人民法院", True),
        ("指定运城市尧都区人民法院执行", "山西省临汾市尧都区人民法院", False),
        ("指定城区人民法院执行", "山西省阳泉市城区人民法院", False),
        ("指定洪洞县人民法院执行", "山西省临汾市尧都区人民法院", False),
        ("由上级人民法院执行", "山西省临汾市中级人民法院", False),
    ],
)
def test_a_county_court_may_be_named_without_its_city(text: str, court: str, *, named: bool) -> None:
    assert names_court(text, court) is named


def test_c07_a_seal_in_two_parts_is_for_a_person_and_no_alarm() -> None:
    second = dataclasses.replace(notice(capacity=24, seal_start="2018-05-11"), file="协助执行通知书二.pdf")
    halves = auction(notice(capacity=36), second, without=["sealing.pdf"])
    assert finding("C07", halves, AUCTION_LEDGER, Provision.COURT_AUCTION).verdict is Verdict.CANNOT_TELL
