"""Trades and mergers that differ from the plain ones as real ones do, and must be confirmed without one alarm."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from evidence.policy import judge
from models.decisions import Conclusion, Provision
from models.findings import Verdict
from models.ledger import EventKind, Ledger
from models.matters import Matter
from models.papers import Kind, Subtype
from models.values import Capacity
from tests.unit.check.building import (
    BUYER,
    LINE,
    SELLER,
    THIRD,
    TRADE_LEDGER,
    agreement,
    contract,
    event,
    ledger,
    line,
    matter,
    merger_ledger,
    paper,
    slip,
    trade,
)

PAY = {"payee": SELLER, "purpose": "焦化产能转让款"}


def test_a_trade_paid_in_three_with_the_sellers_receipt_is_confirmed() -> None:
    given = trade(
        slip("B2", 6_600_000, "2018-06-20", **PAY), slip("B3", 5_000_000, "2018-07-20", **PAY),
        paper(Kind.PAYMENT_RECEIPT, Subtype.COMPANY_RECEIPT, "收据.pdf", payer=BUYER, payee=SELLER, amount=21_600_000),
        contract(),
    )  # fmt: skip
    judged = judge(given, ledger(line(wan=100, listed=Capacity.from_wan(60))))
    assert judged.missing == ()
    assert judged.conclusion is Conclusion.CAN_CONFIRM


def three_targets(ratios: tuple[str, str, str], *, built: bool) -> tuple[Matter, Ledger]:
    parts = [
        dataclasses.replace(
            agreement(target=f"山西示{who}焦化有限公司", capacity=wan, holding_ratio=ratio, ovens_built=built),
            file=f"协议{who}.pdf",
            sha256=f"sha-{who}",
        )
        for who, wan, ratio in zip("子丑寅", (30, 13, 17), ratios, strict=True)
    ]
    return matter(*parts), merger_ledger(built=built)


def test_three_targets_with_a_ratio_each_have_no_one_figure_but_ovens_need_none() -> None:
    judged = judge(*three_targets(("0.51", "0.6", "0.7"), built=True))
    assert judged.missing == ()
    assert judged.conclusion is Conclusion.CAN_CONFIRM
    assert judged.compensation is not None
    assert str(judged.compensation.net) == "18000000.00"
    undecided = judge(*three_targets(("0.51", "0.6", "0.7"), built=False))
    assert undecided.conclusion is Conclusion.CANNOT_CONFIRM
    assert undecided.compensation is None
    assert judge(*three_targets(("0.51", "0.51", "0.51"), built=False)).conclusion is Conclusion.NEEDS_DECISION


def paid_for_the_buyer() -> tuple[Matter, Ledger]:
    given = trade(slip("B2", 11_600_000, "2018-06-20", payer=THIRD, **PAY), paper(Kind.OTHER, None, "代付说明.pdf"))
    words = f"{THIRD}受托代为支付{BUYER}应付的转让款"
    return dataclasses.replace(given, texts={"代付说明.pdf": {1: words}}), TRADE_LEDGER


def sold_without_a_line_number() -> tuple[Matter, Ledger]:
    sale = event(EventKind.TRANSFER, "2018-03-16", 4, giver=SELLER, taker=BUYER, wan=60, confirmed=False)
    return trade(), ledger(line(), line("REST", wan=40, row=3, listed=None, listed_by=""), sale)


def with_a_supplement() -> tuple[Matter, Ledger]:
    more = dataclasses.replace(contract(signing_date="2018-05-01"), file="补充协议.pdf", sha256="sha-more")
    return trade(more), TRADE_LEDGER


def sealed_and_lifted_before() -> tuple[Matter, Ledger]:
    number = "（2015）晋10执9号"
    events = (
        event(EventKind.SEALING, "2015-03-01", 5, number=LINE, giver=SELLER, document=number),
        event(EventKind.UNSEALING, "2016-03-01", 6, number=LINE, giver=SELLER, document=number),
    )
    return trade(), dataclasses.replace(TRADE_LEDGER, events=(*events, *TRADE_LEDGER.events))


def trade_of_two_lines() -> tuple[Matter, Ledger]:
    return trade(), ledger(line("A", wan=36), line("B", wan=24, row=3))


TRADES = (
    paid_for_the_buyer,
    sold_without_a_line_number,
    with_a_supplement,
    sealed_and_lifted_before,
    trade_of_two_lines,
)


@pytest.mark.parametrize("variation", TRADES, ids=lambda one: one.__name__)
def test_a_legitimate_variation_of_a_trade_is_confirmed_without_an_alarm(variation: Any) -> None:
    judged = judge(*variation())
    assert judged.missing == ()
    assert (judged.provision, judged.conclusion) == (Provision.SELF_TRADED, Conclusion.CAN_CONFIRM)
    assert not [(one.check, one.because) for one in judged.findings if one.verdict is Verdict.CONFLICTS]
