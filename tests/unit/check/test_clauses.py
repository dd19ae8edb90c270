"""C17, C19, C34, C35, C37, C48: remarks on receipts, clauses of contracts, approvals, and the price per tonne."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from models.decisions import Provision
from models.findings import Verdict
from models.matters import Matter, Paper
from models.papers import Kind, Subtype
from tests.unit.check.building import (
    AUCTION_LEDGER,
    BUYER,
    COURT,
    SELLER,
    THIRD,
    TRADE_LEDGER,
    agreement,
    auction,
    confirmation,
    contract,
    finding,
    matter,
    merger_ledger,
    paper,
    sale_ruling,
    slip,
    trade,
)

P4, P5, P1 = Provision.COURT_AUCTION, Provision.SELF_TRADED, Provision.RESTRUCTURED_WITH_OVENS
ALIPAY = "支付宝（中国）网络技术有限公司客户备付金"


def verdict(check: str, given: Matter, provision: Provision = P4) -> Verdict:
    held = {P4: AUCTION_LEDGER, P5: TRADE_LEDGER, P1: merger_ledger()}[provision]
    return finding(check, given, held, provision).verdict


def balance(**facts: Any) -> Paper:
    return slip("A2", 18_360_000, "2018-10-30", **({"purpose": "余款"} | facts))


def test_c17_remark_and_payer() -> None:
    assert verdict("C17", auction(balance(purpose="（2018）晋10执217号拍卖余款"))) is Verdict.AGREES
    assert verdict("C17", auction(balance(purpose=None, case_number="（2018）晋10执217号"))) is Verdict.AGREES
    assert verdict("C17", auction(balance(purpose=None))) is Verdict.CANNOT_TELL
    assert verdict("C17", auction(balance(purpose="货款"))) is Verdict.CANNOT_TELL
    assert verdict("C17", auction(balance(payer=THIRD))) is Verdict.CONFLICTS


def test_a_payer_is_explained_by_a_paper_and_a_platform_is_no_payer() -> None:
    why = paper(Kind.OTHER, None, "代付说明.pdf")
    told = auction(balance(payer=THIRD), why)
    told = dataclasses.replace(told, texts={"代付说明.pdf": {1: f"{THIRD}代付{BUYER}应付的拍卖余款"}})
    handed = auction(slip("A1", 3_240_000, "2018-10-25", payer=ALIPAY, purpose="保证金划转"))
    for given in (told, handed):
        assert verdict("C17", given) is Verdict.AGREES
        assert verdict("C03", given) is Verdict.AGREES


def test_c17_of_a_trade() -> None:
    assert verdict("C17", trade(), P5) is Verdict.AGREES
    other = slip("B1", 10_000_000, "2018-03-20", payee=SELLER, payer=THIRD, purpose="产能转让款")
    assert verdict("C17", trade(other), P5) is Verdict.CONFLICTS


def test_c19_non_tax_bills() -> None:
    def bill(**facts: Any) -> Paper:
        given = {"payer": BUYER, "payee": COURT, "amount": 600, "amount_in_words": 600} | facts
        return paper(Kind.PAYMENT_RECEIPT, Subtype.NONTAX_BILL, "非税.pdf", **given)

    assert verdict("C19", auction()) is Verdict.NOT_APPLICABLE
    assert verdict("C19", auction(bill(receipt_number="0012345"))) is Verdict.CANNOT_TELL
    assert verdict("C19", auction(bill())) is Verdict.CANNOT_TELL
    assert verdict("C19", auction(bill(amount_in_words=6000))) is Verdict.CONFLICTS


HEAD = f"甲方（出让方）：{SELLER}乙方（受让方）：{BUYER}"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("五、如遇政策性压减，补偿资金归乙方所有。", Verdict.AGREES),
        ("如遇压减，政府给予的奖补资金由受让方享有。", Verdict.AGREES),
        (f"压减补偿款归{BUYER}所有。", Verdict.AGREES),
        ("如遇政策性压减，补偿资金归甲方所有。", Verdict.CONFLICTS),
        ("补偿资金归出让方所有。", Verdict.CONFLICTS),
        ("补偿资金不归甲方所有。", Verdict.CANNOT_TELL),
        ("过户前补偿资金归甲方所有；过户后补偿资金归乙方所有。", Verdict.CANNOT_TELL),
        ("补偿资金归甲乙双方共同所有。", Verdict.CANNOT_TELL),
        ("土地归甲方所有。", Verdict.CANNOT_TELL),
    ],
)
def test_c34_quotes_who_gets_the_compensation(clause: str, expected: Verdict) -> None:
    given = trade(texts={contract().file: f"{HEAD}。{clause}"})
    found = finding("C34", given, TRADE_LEDGER, P5)
    assert found.verdict is expected
    assert not found.severity.stops


def test_c34_parties_may_be_called_the_other_way_round() -> None:
    turned = f"甲方（受让方）：{BUYER}乙方（出让方）：{SELLER}。补偿资金归甲方所有。"
    assert verdict("C34", trade(texts={contract().file: turned}), P5) is Verdict.AGREES


def test_c34_parties_are_named_after_their_role() -> None:
    named = f"出让方：{SELLER}（以下简称甲方）受让方：{BUYER}（以下简称乙方）。政府补偿款由乙方领取。"
    assert verdict("C34", trade(texts={contract().file: named}), P5) is Verdict.AGREES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("甲方系国有独资企业", Verdict.CONFLICTS),
        ("甲方系国有控股企业，转让已经国资委批准", Verdict.AGREES),
        ("甲方系国有企业，经资产评估，评估值2160万元", Verdict.AGREES),
        ("本转让不涉及国有资产", Verdict.NOT_APPLICABLE),
        ("甲方厂区占用国有土地使用权", Verdict.NOT_APPLICABLE),
        ("", Verdict.NOT_APPLICABLE),
    ],
)
def test_c35_a_state_owned_seller_shows_valuation(text: str, expected: Verdict) -> None:
    found = finding("C35", trade(texts={contract().file: text}), TRADE_LEDGER, P5)
    assert (found.verdict, found.severity.stops) == (expected, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"晋焦重组办字〔2013〕28号 关于{BUYER}兼并重组方案的批复 重组焦化产能60万吨/年", Verdict.AGREES),
        ("关于某某公司兼并重组方案的批复", Verdict.CANNOT_TELL),
        (f"{BUYER}股东会决议：同意购买设备", Verdict.CANNOT_TELL),
    ],
)
def test_c37_an_approval_names_a_party(text: str, expected: Verdict) -> None:
    given = matter(agreement(), paper(Kind.OTHER, None, "批复.pdf"), texts={"批复.pdf": text})
    assert verdict("C37", given, P1) is expected


def test_c48_is_only_a_note() -> None:
    assert verdict("C48", auction()) is Verdict.AGREES
    assert verdict("C48", trade(), P5) is Verdict.AGREES
    dear = auction(sale_ruling(price=2_160_000_000), confirmation(price=2_160_000_000))
    found = finding("C48", dear, AUCTION_LEDGER, P4)
    assert (found.verdict, found.severity.stops) == (Verdict.CONFLICTS, False)
    bundle = auction(sale_ruling(price=2_160_000_000), confirmation(lot_title="土地、厂房、设备及60万吨/年焦化产能"))
    assert verdict("C48", bundle) is Verdict.CANNOT_TELL
