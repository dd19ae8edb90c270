"""C01, C03, C04, C05: where they speak, and the legitimate variations at which they stay silent."""

from __future__ import annotations

import pytest

from models.decisions import Provision
from models.findings import Verdict
from models.ledger import Enterprise, EventKind, Ledger, Origin, RowRef
from models.papers import Kind, Subtype
from models.values import credit_code_check_character
from tests.unit.check.building import (
    AUCTION_LEDGER,
    BUYER,
    LINE,
    SELLER,
    THIRD,
    TRADE_LEDGER,
    agreement,
    auction,
    auction_sale,
    confirmation,
    contract,
    court_receipt,
    event,
    finding,
    ledger,
    line,
    matter,
    merger_ledger,
    mixed_ledger,
    notice,
    paper,
    sale_ruling,
    seal_ruling,
    slip,
    trade,
)

P4, P5 = Provision.COURT_AUCTION, Provision.SELF_TRADED
BODY = "91141000MA0ABCDE1"
CODE = BODY + credit_code_check_character(BODY)


@pytest.mark.parametrize(
    ("without", "named"),
    [
        (["成交确认书.pdf"], "拍卖成交确认书"),
        (["sale_confirmation.pdf"], "拍卖成交裁定书"),
        (["回单A1.pdf", "回单A2.pdf"], "票据"),
        (["sealing.pdf", "协助执行通知书.pdf"], "查封裁定书或协助执行通知书"),
    ],
)
def test_c01_names_what_an_auction_lacks(without: list[str], named: str) -> None:
    found = finding("C01", auction(without=without), AUCTION_LEDGER, P4)
    assert found.verdict is Verdict.CONFLICTS
    assert named in found.because


def test_c01_one_seal_paper_and_the_courts_receipt_are_enough() -> None:
    given = auction(
        court_receipt("S1", 21_600_000), without=["sealing.pdf", "回单A1.pdf", "回单A2.pdf", "拍卖公告.pdf"]
    )
    assert finding("C01", given, AUCTION_LEDGER, P4).verdict is Verdict.AGREES


def test_c01_of_a_trade_a_merger_and_no_papers() -> None:
    assert finding("C01", matter(contract()), TRADE_LEDGER, P5).verdict is Verdict.CONFLICTS
    assert finding("C01", trade(), TRADE_LEDGER, P5).verdict is Verdict.AGREES
    p1 = Provision.RESTRUCTURED_WITH_OVENS
    assert finding("C01", matter(agreement()), merger_ledger(), p1).verdict is Verdict.AGREES
    own = ledger(line(holder=BUYER))
    assert "兼并重组" in finding("C01", matter(agreement()), own, p1).because
    assert finding("C01", matter(), AUCTION_LEDGER, Provision.NONE).verdict is Verdict.CONFLICTS


@pytest.mark.parametrize(
    "spoiled",
    [
        auction(confirmation(buyer=THIRD)),
        auction(sale_ruling(buyer=THIRD)),
        auction(slip("A2", 18_360_000, "2018-10-30", payer=THIRD)),
        matter(*auction().papers, claimant=THIRD),
        auction(sale_ruling(buyer="山西示己焦化有限公司")),
        auction(sale_ruling(buyer=f"{BUYER}洪洞分公司")),
        auction(confirmation(buyer_credit_code=CODE), sale_ruling(buyer_credit_code="91140000MA0ABCDE1X")),
    ],
)
def test_c03_another_buyer_payer_or_claimant_conflicts(spoiled: object) -> None:
    found = finding("C03", spoiled, AUCTION_LEDGER, P4)  # type: ignore[arg-type]
    assert found.verdict is Verdict.CONFLICTS


def test_c03_widths_brackets_and_former_names_are_the_same_buyer() -> None:
    known = Enterprise("山西示丁焦化（集团）有限公司", "", "", "", (BUYER,), RowRef("企业", 9))
    held = Ledger((known,), AUCTION_LEDGER.lines, AUCTION_LEDGER.events)
    given = auction(sale_ruling(buyer="山西示丁焦化(集团) 有限公司"))
    assert finding("C03", given, held, P4).verdict is Verdict.AGREES


def test_c03_says_which_name_was_not_read() -> None:
    found = finding("C03", auction(sale_ruling(buyer=None)), AUCTION_LEDGER, P4)
    assert found.verdict is Verdict.CANNOT_TELL
    assert "成交裁定" in found.because


def test_c03_a_payer_is_explained_by_a_paper_that_names_both() -> None:
    papers = [*auction(slip("A2", 18_360_000, "2018-10-30", payer=THIRD)).papers, paper(Kind.OTHER, None, "说明.pdf")]
    explained = matter(*papers, texts={"说明.pdf": f"代付说明：\n{THIRD}受{BUYER}委托代付余款"})
    assert finding("C03", explained, AUCTION_LEDGER, P4).verdict is Verdict.AGREES
    other = matter(*papers, texts={"说明.pdf": f"代付说明：{THIRD}代付"})
    assert finding("C03", other, AUCTION_LEDGER, P4).verdict is Verdict.CONFLICTS


def test_c03_of_a_trade_a_merger_and_mixed_origin() -> None:
    assert finding("C03", trade(), TRADE_LEDGER, P5).verdict is Verdict.AGREES
    paid_by_another = trade(slip("B2", 11_600_000, "2018-06-20", payee=SELLER, payer=THIRD))
    assert finding("C03", paid_by_another, TRADE_LEDGER, P5).verdict is Verdict.CONFLICTS
    p1 = Provision.RESTRUCTURED_WITH_OVENS
    assert finding("C03", matter(agreement()), merger_ledger(), p1).verdict is Verdict.AGREES
    assert finding("C03", matter(agreement(), claimant=THIRD), merger_ledger(), p1).verdict is Verdict.CONFLICTS
    p3 = Provision.MIXED_ORIGIN
    assert finding("C03", matter(contract(capacity=30)), mixed_ledger(), p3).verdict is Verdict.AGREES
    assert finding("C03", matter(contract(transferee=THIRD)), mixed_ledger(), p3).verdict is Verdict.CONFLICTS


def test_c04_check_character_and_ledger() -> None:
    good = auction(sale_ruling(buyer_credit_code=CODE))
    assert finding("C04", good, AUCTION_LEDGER, P4).verdict is Verdict.AGREES
    bad = auction(sale_ruling(buyer_credit_code=BODY + ("0" if CODE[-1] != "0" else "1")))
    assert finding("C04", bad, AUCTION_LEDGER, P4).verdict is Verdict.CONFLICTS
    other = Enterprise(BUYER, "91140000MA0ABCDE1X", "", "", (), RowRef("企业", 3))
    held = Ledger((other,), AUCTION_LEDGER.lines, AUCTION_LEDGER.events)
    assert finding("C04", good, held, P4).verdict is Verdict.CONFLICTS
    assert finding("C04", auction(), AUCTION_LEDGER, P4).verdict is Verdict.CANNOT_TELL


def test_c05_debtor_held_the_line_on_the_day_of_the_seal() -> None:
    assert finding("C05", auction(), AUCTION_LEDGER, P4).verdict is Verdict.AGREES
    gone = event(EventKind.TRANSFER, "2017-01-01", number=LINE, giver=SELLER, taker=THIRD)
    found = finding("C05", auction(), ledger(line(), gone, auction_sale()), P4)
    assert found.verdict is Verdict.CONFLICTS
    assert THIRD in found.because
    later = event(EventKind.TRANSFER, "2019-01-01", number=LINE, giver=SELLER, taker=BUYER)
    assert finding("C05", auction(), ledger(line(), later), P4).verdict is Verdict.AGREES


def test_c05_a_ledger_that_opens_with_the_buyer_cannot_tell() -> None:
    held = ledger(line(holder=BUYER, origin=Origin.AUCTIONED))
    assert finding("C05", auction(), held, P4).verdict is Verdict.CANNOT_TELL


def test_c05_an_administrator_stands_for_the_debtor() -> None:
    given = auction(sale_ruling(debtor=f"{SELLER}管理人"), seal_ruling(), notice())
    assert finding("C05", given, AUCTION_LEDGER, P4).verdict is Verdict.AGREES


def test_papers_of_other_kinds_do_not_count_as_receipts() -> None:
    given = auction(paper(Kind.PAYMENT_RECEIPT, Subtype.COMPANY_RECEIPT, "收款收据.pdf", payer=THIRD, payee=SELLER))
    assert finding("C03", given, AUCTION_LEDGER, P4).verdict is Verdict.AGREES
