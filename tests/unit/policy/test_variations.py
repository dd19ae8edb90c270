"""Matters that differ from the plain ones as real ones do, and must be confirmed all the same, without one alarm."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from evidence.policy import judge
from models.decisions import Conclusion, Provision
from models.findings import Verdict
from models.ledger import Enterprise, EventKind, Ledger, RowRef
from models.matters import Attestations, Matter, Paper
from models.papers import Kind, Subtype
from models.values import Capacity
from tests.unit.check.building import (
    AUCTION_LEDGER,
    BUYER,
    CASE,
    COURT,
    LINE,
    OTHER_COURT,
    SELLER,
    THIRD,
    announcement,
    auction,
    auction_papers,
    auction_sale,
    confirmation,
    court_receipt,
    event,
    ledger,
    line,
    matter,
    notice,
    paper,
    ruling,
    sale_ruling,
    seal_ruling,
    slip,
)

SHORT = "临汾市中级人民法院"
COUNTY = "山西省临汾市尧都区人民法院"
COUNTY_CASE = "（2018）晋1002执217号"
OLD_BUYER = "山西示旧焦化有限公司"
THEIR_NUMBER = "（2017）晋08执55号"


def with_words(given: Matter, texts: dict[str, str]) -> Matter:
    return dataclasses.replace(given, texts={file: {1: text} for file, text in texts.items()})


def of_court(court: str, number: str, *, sealed_by: str = COURT, seal_number: str = CASE) -> list[Paper]:
    """An auction sealed by one court and sold by another, with the seller's own account and numbers."""
    pay = {"payee": court, "case_number": number}
    return [
        seal_ruling(court=sealed_by, case_number=f"{seal_number}之一"),
        notice(court=sealed_by, case_number=seal_number),
        announcement(court=court, case_number=number),
        confirmation(disposing_unit=court),
        sale_ruling(court=court, case_number=f"{number}之三"),
        slip("A1", 3_240_000, "2018-10-15", purpose="保证金", **pay),
        slip("A2", 18_360_000, "2018-10-30", purpose="余款", **pay),
    ]


def letter() -> Paper:
    return paper(
        Kind.TRANSFER_LETTER, None, "移送执行函.pdf", court=OTHER_COURT, addressee=COURT, case_number=THEIR_NUMBER
    )


def other_seal() -> Any:
    return event(EventKind.SEALING, "2018-05-10", 5, number=LINE, giver=SELLER, document=THEIR_NUMBER)


def transferred() -> tuple[Matter, Ledger]:
    papers = of_court(COURT, CASE, sealed_by=OTHER_COURT, seal_number=THEIR_NUMBER)
    return matter(*papers, letter()), ledger(line(), auction_sale(), other_seal())


def transferred_with_own_seal() -> tuple[Matter, Ledger]:
    theirs = [
        dataclasses.replace(one, file=f"运城{one.file}")
        for one in of_court(COURT, CASE, sealed_by=OTHER_COURT, seal_number=THEIR_NUMBER)[:2]
    ]
    own = notice(seal_rank="waiting", seal_start="2018-07-01", seal_end="2021-06-30")
    return auction(*theirs, letter(), own, without=["sealing.pdf"]), AUCTION_LEDGER


def designated() -> tuple[Matter, Ledger]:
    order = ruling(
        Subtype.DESIGNATION, "指定执行裁定.pdf", case_number="（2018）晋10执217号之二", ruling_date="2018-07-01"
    )
    given = matter(*of_court(COUNTY, COUNTY_CASE), order)
    return with_words(given, {order.file: "本案由临汾市尧都区人民法院执行"}), AUCTION_LEDGER


def designated_by_short_name() -> tuple[Matter, Ledger]:
    given, held = designated()
    return with_words(given, {"指定执行裁定.pdf": "裁定如下：本案指定尧都区人民法院执行"}), held


def renamed_in_ledger() -> tuple[Matter, Ledger]:
    changed = event(EventKind.RENAMING, "2019-06-01", 8, giver=OLD_BUYER, taker=BUYER)
    papers = [confirmation(buyer=OLD_BUYER), sale_ruling(buyer=OLD_BUYER),
              slip("A1", 3_240_000, "2018-10-15", payer=OLD_BUYER, purpose="保证金"),
              slip("A2", 18_360_000, "2018-10-30", payer=OLD_BUYER, purpose="余款")]  # fmt: skip
    return auction(*papers), ledger(line(), auction_sale(taker=OLD_BUYER), changed)


def renamed_by_alias() -> tuple[Matter, Ledger]:
    held = ledger(line(), auction_sale())
    known = Enterprise(BUYER, "", "临汾市", "", (OLD_BUYER,), RowRef("企业", 3))
    others = tuple(one for one in held.enterprises if one.name != BUYER)
    given, _ = renamed_in_ledger()
    return given, dataclasses.replace(held, enterprises=(*others, known))


def seller_renamed() -> tuple[Matter, Ledger]:
    changed = event(EventKind.RENAMING, "2017-06-01", 8, giver="山西示前焦化有限公司", taker=SELLER)
    return auction(), ledger(line(holder="山西示前焦化有限公司"), auction_sale(), changed)


def renamed_on_paper() -> tuple[Matter, Ledger]:
    why = paper(Kind.OTHER, None, "更名证明.pdf")
    given = auction(slip("A2", 18_360_000, "2018-10-30", payer=OLD_BUYER, purpose="余款"), why)
    return with_words(given, {why.file: f"{OLD_BUYER}于2018年11月更名为{BUYER}"}), AUCTION_LEDGER


def three_receipts() -> tuple[Matter, Ledger]:
    return auction(
        slip("A2", 8_360_000, "2018-10-28", purpose="余款"), slip("A3", 10_000_000, "2018-10-30", purpose="余款")
    ), AUCTION_LEDGER


def tonnes_with_decimals() -> tuple[Matter, Ledger]:
    wan = {"capacity": "84.4"}
    papers = [one(**wan) for one in (confirmation, sale_ruling, seal_ruling, notice, announcement)]
    return auction(*papers), ledger(line(wan="84.4"), auction_sale(wan="84.4"))


def court_without_province() -> tuple[Matter, Ledger]:
    account = "临汾市中级人民法院执行款专户"
    return auction(
        seal_ruling(court=SHORT), notice(court=SHORT), confirmation(disposing_unit=SHORT),
        slip("A1", 3_240_000, "2018-10-15", payee=account, purpose="保证金"),
        slip("A2", 18_360_000, "2018-10-30", payee=account, purpose="余款"),
    ), AUCTION_LEDGER  # fmt: skip


def receipt_and_slips() -> tuple[Matter, Ledger]:
    return auction(court_receipt("S1", 21_600_000, "2018-11-20")), AUCTION_LEDGER


def bill_instead_of_slips() -> tuple[Matter, Ledger]:
    bill = paper(
        Kind.PAYMENT_RECEIPT, Subtype.NONTAX_BILL, "非税票据.pdf", receipt_number="0098761234",
        payer=BUYER, payee=COURT, amount=21_600_000,
        amount_in_words=21_600_000, payment_date="2018-10-30", purpose="拍卖款",
    )  # fmt: skip
    return auction(bill, without=["回单A1.pdf", "回单A2.pdf"]), AUCTION_LEDGER


def bill_of_the_treasury() -> tuple[Matter, Ledger]:
    given, held = bill_instead_of_slips()
    bill = next(one for one in given.papers if one.subtype is Subtype.NONTAX_BILL)
    facts = tuple(one for one in bill.document.facts if one.name != "payee")
    turned = dataclasses.replace(bill, document=dataclasses.replace(bill.document, facts=facts))
    return with_words(auction(turned, without=["回单A1.pdf", "回单A2.pdf"]), {bill.file: f"执收单位：{COURT}"}), held


def resumed_case() -> tuple[Matter, Ledger]:
    number = "（2018）晋10执恢21号"
    return auction(sale_ruling(case_number=f"{number}之二"), slip("A2", 18_360_000, "2018-10-30", purpose="余款",
                   case_number=number)), AUCTION_LEDGER  # fmt: skip


def one_scan() -> tuple[Matter, Ledger]:
    """All papers in one PDF, one a page."""
    papers = []
    for page, one in enumerate(auction_papers(), 1):
        facts = tuple(
            dataclasses.replace(fact, quotes=tuple(dataclasses.replace(q, page=page) for q in fact.quotes))
            for fact in one.document.facts
        )
        moved = dataclasses.replace(one.document, first_page=page, last_page=page, facts=facts)
        papers.append(Paper("全部材料.pdf", "sha-all", moved))
    return matter(*papers), AUCTION_LEDGER


def several_applicants() -> tuple[Matter, Ledger]:
    return auction(sale_ruling(applicant=["某银行股份有限公司", "某资产管理有限公司", THIRD])), AUCTION_LEDGER


def listed_in_part() -> tuple[Matter, Ledger]:
    return auction(notice(capacity=100), seal_ruling(capacity=100)), ledger(line(wan=100, listed=Capacity.from_wan(60)))


def two_lines() -> tuple[Matter, Ledger]:
    return auction(), ledger(line("A", wan=36), line("B", wan=24, row=3))


def two_lines_with_events() -> tuple[Matter, Ledger]:
    sales = (auction_sale(number="A", wan=36), auction_sale(number="B", wan=24, row=10))
    return auction(), ledger(line("A", wan=36), line("B", wan=24, row=3), *sales)


def two_rounds() -> tuple[Matter, Ledger]:
    first = announcement(starting_price=25_500_000, start_date="2018-08-20", end_date="2018-08-21",
                         notice_date="2018-07-18")  # fmt: skip
    return auction(dataclasses.replace(first, file="A第一次拍卖公告.pdf")), AUCTION_LEDGER


def bought_by_the_seller_before() -> tuple[Matter, Ledger]:
    """The line changed hands twice before it came to the debtor."""
    held = ledger(
        line(holder="山西示丁焦化有限公司"),
        event(EventKind.TRANSFER, "2014-01-01", 3, number=LINE, giver="山西示丁焦化有限公司", taker=THIRD, wan=60),
        event(EventKind.TRANSFER, "2015-01-01", 4, number=LINE, giver=THIRD, taker=SELLER, wan=60),
        auction_sale(),
    )
    return auction(), held


def not_to_be_replaced() -> tuple[Matter, Ledger]:
    return auction(), ledger(line(remark="该产能不得用于产能置换，拟用于上大关小的申请未批准"), auction_sale())


def with_a_fee() -> tuple[Matter, Ledger]:
    fee = court_receipt("S9", 89_000, "2018-11-02", purpose="执行费")
    return auction(court_receipt("S1", 21_600_000), fee), AUCTION_LEDGER


def creditor_with_priority() -> tuple[Matter, Ledger]:
    words = "申请执行人就该产能拍卖、变卖价款优先受偿"
    return with_words(auction(), {"sale_confirmation.pdf": words}), AUCTION_LEDGER


def nobody_attested() -> tuple[Matter, Ledger]:
    return dataclasses.replace(auction(), attestations=Attestations()), AUCTION_LEDGER


def enterprises_not_listed() -> tuple[Matter, Ledger]:
    return auction(), dataclasses.replace(AUCTION_LEDGER, enterprises=())


VARIATIONS = (
    transferred, transferred_with_own_seal, designated, designated_by_short_name, renamed_in_ledger, renamed_by_alias,
    seller_renamed, renamed_on_paper, three_receipts, tonnes_with_decimals, court_without_province, receipt_and_slips,
    bill_instead_of_slips, bill_of_the_treasury, resumed_case, one_scan, several_applicants, listed_in_part, two_lines,
    two_lines_with_events, two_rounds, nobody_attested, enterprises_not_listed,
    bought_by_the_seller_before, not_to_be_replaced, with_a_fee, creditor_with_priority,
)  # fmt: skip


@pytest.mark.parametrize("variation", VARIATIONS, ids=lambda one: one.__name__)
def test_a_legitimate_variation_is_confirmed_without_an_alarm(variation: Any) -> None:
    judged = judge(*variation())
    assert judged.missing == ()
    assert (judged.provision, judged.conclusion) == (Provision.COURT_AUCTION, Conclusion.CAN_CONFIRM)
    assert not [(one.check, one.because) for one in judged.findings if one.verdict is Verdict.CONFLICTS]


def near_misses() -> dict[str, tuple[Matter, Ledger]]:
    """The same variations with the one thing missing that made them legitimate, by the check that must stop them."""
    given, held = designated()
    elsewhere = with_words(given, {"指定执行裁定.pdf": "本案由临汾市洪洞县人民法院执行"})
    moved, moved_ledger = transferred()
    unexplained, _ = renamed_on_paper()
    bill, _ = bill_of_the_treasury()
    resold = event(EventKind.TRANSFER, "2019-05-01", 12, number=LINE, giver=BUYER, taker=THIRD, wan=60, confirmed=False)
    return {
        "C06 designation of another court": (elsewhere, held),
        "C06 no letter": (dataclasses.replace(moved, papers=moved.papers[:-1]), moved_ledger),
        "C03 a paper that names one": (with_words(unexplained, {"更名证明.pdf": f"{BUYER}更名证明"}), AUCTION_LEDGER),
        "C03 shares that changed hands": (
            with_words(unexplained, {"更名证明.pdf": f"{OLD_BUYER}的股东变更为{BUYER}"}), AUCTION_LEDGER
        ),
        "C15 a bill of no court": (with_words(bill, {"非税票据.pdf": "执收单位：临汾市财政局"}), AUCTION_LEDGER),
        "C30 the buyer sold it on": (auction(), ledger(line(), auction_sale(), resold)),
        "C33 replaced by its remark": (auction(), ledger(line(remark="2019年已用于产能置换"), auction_sale())),
        "C20 lines of another sum": (auction(), ledger(line("A", wan=36), line("B", wan=25, row=3))),
        "C22 less is listed": (auction(), ledger(line(listed=Capacity.from_wan(50)), auction_sale())),
    }  # fmt: skip


@pytest.mark.parametrize("name", near_misses())
def test_a_near_miss_is_stopped_by_its_check(name: str) -> None:
    judged = judge(*near_misses()[name])
    assert judged.conclusion is Conclusion.CANNOT_CONFIRM
    assert any(f"（{name[:3]} " in told for told in judged.missing), judged.missing


def test_a_deal_confirmed_line_by_line_is_confirmed() -> None:
    sales = (auction_sale(number="A", wan=36, confirmed=True), auction_sale(number="B", wan=24, row=10, confirmed=True))
    judged = judge(auction(), ledger(line("A", wan=36), line("B", wan=24, row=3), *sales))
    assert (judged.provision, judged.conclusion) == (Provision.NONE, Conclusion.CANNOT_CONFIRM)
