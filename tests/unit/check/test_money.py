"""C12 to C16, C18, C28, C29: figures against figures."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from hypothesis import given as given_that
from hypothesis import strategies as st

from evidence.check import ReceiptUse, Registry
from evidence.check.money import commission_ladder
from evidence.check.receipts import is_court, reckon
from models.decisions import Provision
from models.findings import Verdict
from models.matters import Matter
from models.papers import Subtype
from models.values import Money
from tests.unit.check.building import (
    AUCTION_LEDGER,
    OTHER_COURT,
    SELLER,
    TRADE_LEDGER,
    announcement,
    auction,
    confirmation,
    contract,
    court_receipt,
    finding,
    matter,
    sale_ruling,
    slip,
    trade,
)

P4, P5 = Provision.COURT_AUCTION, Provision.SELF_TRADED
WITHOUT_SLIPS = ["回单A1.pdf", "回单A2.pdf"]


def says(check: str, given: Matter) -> Verdict:
    return finding(check, given, AUCTION_LEDGER, P4).verdict


def test_c12_figures_capitals_and_ruling() -> None:
    assert says("C12", auction()) is Verdict.AGREES
    assert says("C12", auction(confirmation(price_in_words=21_600_040))) is Verdict.CONFLICTS
    assert says("C12", auction(sale_ruling(price=21_500_000))) is Verdict.CONFLICTS
    assert says("C12", auction(confirmation(price=None))) is Verdict.CANNOT_TELL
    assert says("C12", auction(sale_ruling(price=None))) is Verdict.CANNOT_TELL


def test_c12_capitals_alone_are_held_against_the_ruling() -> None:
    assert says("C12", auction(confirmation(price=None, price_in_words=21_690_000))) is Verdict.CONFLICTS


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("以最高价贰仟壹佰陆拾万元整（21600000元）竞得", Verdict.AGREES),
        ("以最高价贰仟壹佰陆拾万元整（24600000元）竞得", Verdict.CONFLICTS),
        ("以人民币贰仟壹佰陆拾万元整（￥24,600,000.00元）竞得", Verdict.CONFLICTS),
        ("以21,600,000.00元（大写：人民币贰仟肆佰陆拾万元整）竞得", Verdict.CONFLICTS),
        ("欠款贰佰万元整（300万元），以21,600,000.00元竞得", Verdict.AGREES),
    ],
)
def test_c12_a_ruling_may_contradict_itself(printed: str, expected: Verdict) -> None:
    ruled = sale_ruling()
    given = dataclasses.replace(auction(), texts={ruled.file: {1: printed}})
    assert says("C12", given) is expected


def test_c12_commission_is_kept_apart_from_the_price() -> None:
    fine = confirmation(commission=648_000, total=22_248_000)
    assert says("C12", auction(fine)) is Verdict.AGREES
    assert says("C12", auction(confirmation(commission=648_000, total=22_000_000))) is Verdict.CONFLICTS
    assert says("C12", auction(confirmation(total=21_600_000))) is Verdict.AGREES


def test_c13_the_legal_ladder() -> None:
    assert commission_ladder(Money.from_yuan("53066598.85")) == Money.from_yuan("1170665.99")
    assert says("C13", auction(confirmation(commission=572_000))) is Verdict.AGREES
    assert says("C13", auction(confirmation(commission=600_001))) is Verdict.CONFLICTS
    assert says("C13", auction()) is Verdict.CANNOT_TELL


@given_that(st.integers(0, 10**12), st.integers(0, 10**12))
def test_the_ladder_never_falls(one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert commission_ladder(Money(low)) <= commission_ladder(Money(high))


def test_c14_whole_increments_above_the_start() -> None:
    assert says("C14", auction()) is Verdict.AGREES
    assert says("C14", auction(announcement(starting_price=22_000_000))) is Verdict.CONFLICTS
    assert says("C14", auction(announcement(increment=70_000))) is Verdict.CONFLICTS
    assert says("C14", auction(without=["拍卖公告.pdf"])) is Verdict.CANNOT_TELL


@pytest.mark.parametrize(
    "fine",
    [
        auction(),
        auction(court_receipt("S1", 21_600_000)),
        auction(court_receipt("S1", 3_240_000), court_receipt("S2", 18_360_000)),
        auction(court_receipt("S1", 18_360_000, "2018-10-30")),
        auction(court_receipt("S1", 21_600_000), without=["回单A1.pdf"]),
        auction(court_receipt("S1", 21_600_000), without=WITHOUT_SLIPS),
        auction(court_receipt("S1", 3_240_000), without=["回单A1.pdf"]),
        auction(slip("A2", 18_360_000, "2018-10-30", payee="临汾市中级人民法院执行款专户")),
        auction(slip("A3", 648_000, "2018-10-30", payee="山西示拍拍卖有限公司", purpose="佣金")),
    ],
)
def test_c15_the_same_money_told_twice_counts_once(fine: Matter) -> None:
    found = finding("C15", fine, AUCTION_LEDGER, P4)
    assert found.verdict is Verdict.AGREES, found.because


@pytest.mark.parametrize(
    "spoiled",
    [
        auction(without=["回单A1.pdf"]),
        auction(slip("A3", 100_000, "2018-10-30")),
        auction(slip("A2", 18_360_000, "2018-10-30", payee=SELLER)),
        auction(slip("A2", 18_360_000, "2018-10-30", amount_in_words=18_630_000)),
        auction(slip("A2", 18_360_000, "2018-10-30", payee=OTHER_COURT)),
        auction(court_receipt("S1", 20_000_000)),
        auction(without=WITHOUT_SLIPS),
    ],
)
def test_c15_money_that_is_missing_elsewhere_or_too_much_conflicts(spoiled: Matter) -> None:
    assert says("C15", spoiled) is Verdict.CONFLICTS


def test_c15_shows_the_addition_and_says_what_was_not_read() -> None:
    found = finding("C15", auction(without=["回单A1.pdf"]), AUCTION_LEDGER, P4)
    assert "18,360,000.00元" in found.because
    assert "3,240,000.00元" in found.because, "the gap"
    assert len(found.facts) > 1
    assert says("C15", auction(slip("A1", None, "2018-10-15"))) is Verdict.CANNOT_TELL
    assert says("C15", auction(sale_ruling(price=None), confirmation(price=None))) is Verdict.CANNOT_TELL


AMOUNTS = st.lists(st.integers(1, 10**9), min_size=1, max_size=5)


@given_that(amounts=AMOUNTS, whole=st.booleans())
def test_slips_with_the_receipts_that_acknowledge_them_count_once(amounts: list[int], *, whole: bool) -> None:
    slips = [slip(f"N{i}", fen, "2018-10-30", amount_in_words=None) for i, fen in enumerate(amounts)]
    told = [sum(amounts)] if whole else amounts
    receipts = [court_receipt(f"S{i}", fen) for i, fen in enumerate(told)]
    price = Money.from_yuan(sum(amounts))
    assert reckon(slips, price).whole
    assert reckon(receipts, price).whole
    assert reckon([*slips, *receipts], price).whole
    assert not reckon(slips, price + Money(1)).whole
    assert not reckon([*slips, *receipts], price + Money(1)).whole


def test_court_accounts() -> None:
    assert is_court("临汾市中级人民法院")
    assert is_court("临汾市尧都区人民法院 司法拍卖专用账户")
    assert not is_court("山西示拍拍卖有限公司")


def test_c16_payments_precede_the_ruling() -> None:
    assert says("C16", auction()) is Verdict.AGREES
    assert says("C16", auction(slip("A2", 18_360_000, "2018-11-20"))) is Verdict.CONFLICTS
    assert says("C16", auction(slip("A1", 3_240_000, "2018-10-25", purpose="保证金"))) is Verdict.CONFLICTS
    assert says("C16", auction(slip("A2", 18_360_000, "2018-10-01", purpose="余款"))) is Verdict.CONFLICTS
    assert says("C16", auction(sale_ruling(ruling_date=None))) is Verdict.CANNOT_TELL
    handed_over = auction(slip("A1", 3_240_000, "2018-10-25", purpose="拍卖保证金划转"))
    assert says("C16", handed_over) is Verdict.AGREES
    late_receipt = auction(court_receipt("S1", 21_600_000, "2018-12-01"))
    assert says("C16", late_receipt) is Verdict.AGREES, "the money itself moved on the slips"
    assert (
        says("C16", auction(court_receipt("S1", 21_600_000, "2018-12-01"), without=WITHOUT_SLIPS)) is Verdict.CONFLICTS
    )


def test_c18_a_receipt_twice_in_this_matter_or_in_another() -> None:
    assert says("C18", auction()) is Verdict.AGREES
    twice = matter(*auction().papers, dataclasses.replace(slip("A2", 18_360_000, "2018-10-30"), file="回单副本.pdf"))
    assert says("C18", twice) is Verdict.CONFLICTS
    used = Registry(receipts=(ReceiptUse("另案", "A2", Money.from_yuan(18_360_000), "x", Subtype.BANK_SLIP),))
    assert finding("C18", auction(), AUCTION_LEDGER, P4, used).verdict is Verdict.CONFLICTS
    scan = Registry(receipts=(ReceiptUse("另案", "", None, auction().papers[-1].sha256),))
    assert finding("C18", auction(), AUCTION_LEDGER, P4, scan).verdict is Verdict.CONFLICTS


def test_c18_equal_amounts_and_numbers_of_other_kinds_are_no_duplicates() -> None:
    halves = [slip("A1", 10_800_000, "2018-10-15"), slip("A2", 10_800_000, "2018-10-30")]
    assert says("C18", auction(*halves)) is Verdict.AGREES
    assert says("C18", auction(court_receipt("A1", 21_600_000))) is Verdict.AGREES
    assert says("C18", auction(slip("A1", 3_240_000, "2018-10-15", receipt_number=None))) is Verdict.CANNOT_TELL


def trade_says(check: str, given: Matter) -> Verdict:
    return finding(check, given, TRADE_LEDGER, P5).verdict


def test_c28_the_contract_price_reached_the_seller() -> None:
    pay: dict[str, Any] = {"payee": SELLER}
    assert trade_says("C28", trade()) is Verdict.AGREES
    assert trade_says("C28", trade(slip("B2", 10_000_000, "2018-06-20", **pay))) is Verdict.CONFLICTS
    back = slip("B9", 5_000_000, "2018-06-20", payer=SELLER, payee="山西示乙焦化有限公司")
    assert trade_says("C28", trade(back)) is Verdict.CONFLICTS
    assert trade_says("C28", trade(contract(total_price=None))) is Verdict.CANNOT_TELL


def test_c29_unit_price_tonnes_and_total() -> None:
    assert trade_says("C29", trade()) is Verdict.AGREES
    assert trade_says("C29", trade(contract(unit_price=35))) is Verdict.CONFLICTS
    assert trade_says("C29", trade(contract(total_price_in_words=21_060_000))) is Verdict.CONFLICTS
    rounded = contract(unit_price="36.67", total_price=22_000_000, total_price_in_words=22_000_000)
    assert trade_says("C29", trade(rounded)) is Verdict.AGREES
    bare = contract(unit_price=None, total_price_in_words=None)
    assert trade_says("C29", trade(bare)) is Verdict.CANNOT_TELL


def test_c29_120_yuan_of_1928000_tonnes() -> None:
    given = contract(capacity="192.8", unit_price=120, total_price=231_360_000, total_price_in_words=231_360_000)
    assert trade_says("C29", trade(given)) is Verdict.AGREES
