"""C20 to C24, C26, C27, C30 to C33, C36, C38, C44 to C50."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given as given_that
from hypothesis import strategies as st

from evidence.check import CHECKS, ConfirmedUse, DealUse, Registry, run_checks
from evidence.check.deal import candidates
from models.decisions import Provision
from models.findings import Verdict
from models.ledger import EventKind, Ledger, Origin
from models.matters import Matter, OriginalsSeen
from models.values import Capacity, Metres, credit_code_check_character
from tests.unit.check.building import (
    AUCTION_LEDGER,
    BUYER,
    LINE,
    SELLER,
    THIRD,
    TRADE_LEDGER,
    agreement,
    announcement,
    auction,
    auction_sale,
    case_of,
    confirmation,
    contract,
    event,
    finding,
    ledger,
    line,
    matter,
    merger_ledger,
    mixed_ledger,
    notice,
    sale_ruling,
    seal_ruling,
    slip,
    trade,
)

P1, P3, P4, P5 = (
    Provision.RESTRUCTURED_WITH_OVENS, Provision.MIXED_ORIGIN, Provision.COURT_AUCTION, Provision.SELF_TRADED,
)  # fmt: skip


def says(check: str, held: Ledger, given: Matter | None = None, registry: Registry | None = None) -> Verdict:
    return finding(check, given or auction(), held, P4, registry).verdict


def trades(
    check: str, held: Ledger = TRADE_LEDGER, given: Matter | None = None, registry: Registry | None = None
) -> Verdict:
    return finding(check, given or trade(), held, P5, registry).verdict


def test_c20_papers_and_ledger_agree() -> None:
    found = finding("C20", auction(), AUCTION_LEDGER, P4)
    assert found.verdict is Verdict.AGREES
    assert "产能 row 2" in [str(row) for row in found.ledger]
    assert says("C20", AUCTION_LEDGER, auction(confirmation(capacity=63))) is Verdict.CONFLICTS
    assert says("C20", ledger(line(wan=50), auction_sale(wan=50))) is Verdict.CONFLICTS
    assert says("C20", ledger(line(wan=50))) is Verdict.CONFLICTS
    nothing = auction(confirmation(capacity=None), sale_ruling(capacity=None), announcement(capacity=None))
    assert says("C20", AUCTION_LEDGER, nothing) is Verdict.CANNOT_TELL
    assert says("C20", ledger(line(holder=THIRD))) is Verdict.CANNOT_TELL


def test_c20_parts_sum_to_the_whole() -> None:
    lots = [
        dataclasses.replace(confirmation(capacity=part), file=f"确认书{part}.pdf", sha256=f"s{part}")
        for part in (30, 13, 17)
    ]
    given = auction(*lots, without=["成交确认书.pdf"])
    assert says("C20", AUCTION_LEDGER, given) is Verdict.AGREES
    with_whole = [*lots, dataclasses.replace(confirmation(), file="总确认书.pdf", sha256="whole")]
    assert says("C20", AUCTION_LEDGER, auction(*with_whole, without=["成交确认书.pdf"])) is Verdict.AGREES
    ovens = ledger(line("A", wan=36), line("B", wan=24, row=3), line("C", wan=90, row=4))
    assert says("C20", ovens) is Verdict.AGREES
    assert says("C20", ledger(line("A", wan=36), line("B", wan=25, row=3))) is Verdict.CONFLICTS


def test_c20_part_of_a_line_needs_the_ledger_to_say_so() -> None:
    whole = line(wan=100, listed=None, listed_by="")
    assert says("C20", ledger(whole)) is Verdict.CONFLICTS
    assert says("C20", ledger(whole, auction_sale(wan=60))) is Verdict.AGREES
    assert says("C20", ledger(dataclasses.replace(whole, listed=Capacity.from_wan(60)))) is Verdict.AGREES


def test_c20_the_seal_may_cover_more_than_was_sold() -> None:
    assert says("C20", AUCTION_LEDGER, auction(seal_ruling(capacity=100), notice(capacity=100))) is Verdict.AGREES


@given_that(st.lists(st.integers(1, 500), min_size=1, max_size=5))
def test_what_papers_of_one_kind_may_mean_includes_their_sum_or_the_whole_among_them(parts: list[int]) -> None:
    stated = [Capacity.from_wan(part) for part in parts]
    total = Capacity.from_wan(sum(parts))
    assert total in candidates(stated) or max(stated) in candidates(stated)
    assert total in candidates([*stated, total]) or len(set(stated)) == 1


def test_c21_no_more_than_the_seller_had_left() -> None:
    assert says("C21", AUCTION_LEDGER) is Verdict.AGREES
    sold = event(EventKind.TRANSFER, "2017-01-01", number=LINE, giver=SELLER, taker=THIRD, wan=40)
    short = finding("C21", auction(), ledger(line(wan=60), sold), P4)
    assert short.verdict is Verdict.CONFLICTS
    assert "20万吨" in short.because
    enough = ledger(line(wan=100), sold, auction_sale(row=4))
    assert says("C21", enough) is Verdict.AGREES
    later = dataclasses.replace(sold, date=dt.date(2019, 1, 1))
    assert says("C21", ledger(line(), later)) is Verdict.AGREES


def test_c22_by_line_by_event_and_by_enterprise() -> None:
    bare = line(listed=None, listed_by="")
    assert says("C22", AUCTION_LEDGER) is Verdict.AGREES
    assert says("C22", ledger(bare)) is Verdict.CONFLICTS
    by_event = event(EventKind.REDUCTION, "2020-09-01", number=LINE, wan=60, remark="列入压减")
    assert says("C22", ledger(bare, by_event)) is Verdict.AGREES
    assert says("C22", ledger(bare, dataclasses.replace(by_event, confirmed=False))) is Verdict.CANNOT_TELL
    assert says("C22", ledger(line(listed=Capacity.from_wan(40)))) is Verdict.CONFLICTS
    whole = event(EventKind.REDUCTION, "2020-09-01", giver=SELLER, wan=60)
    assert says("C22", ledger(bare, whole)) is Verdict.AGREES
    part = event(EventKind.REDUCTION, "2020-09-01", giver=SELLER, wan=40)
    unspread = finding("C22", auction(), ledger(bare, part), P4)
    assert unspread.verdict is Verdict.CANNOT_TELL
    assert "分解" in unspread.because
    earlier = event(EventKind.REDUCTION, "2018-06-01", number=LINE, wan=60)
    assert says("C22", ledger(bare, earlier)) is Verdict.CONFLICTS, "an earlier round is not this list"


def test_c23_and_c24_ovens() -> None:
    assert trades("C23") is Verdict.AGREES
    assert trades("C23", given=trade(contract(ovens_built=True))) is Verdict.CONFLICTS
    tall = ledger(line(built=True, chamber_height=Metres(Decimal("5.5"))))
    assert says("C24", tall) is Verdict.CONFLICTS
    assert says("C24", AUCTION_LEDGER) is Verdict.AGREES


def seen(*officers: str, date: str = "2020-10-25") -> Matter:
    return matter(*trade().papers, originals_seen=OriginalsSeen(officers, dt.date.fromisoformat(date)))


def test_c26_two_officers_and_a_date_after_the_contract() -> None:
    assert trades("C26") is Verdict.AGREES
    assert trades("C26", given=trade(originals=False)) is Verdict.CANNOT_TELL
    assert trades("C26", given=seen("甲")) is Verdict.CONFLICTS
    assert trades("C26", given=seen("甲", "甲 ")) is Verdict.CONFLICTS
    assert trades("C26", given=seen("甲", "乙", date="2017-01-01")) is Verdict.CONFLICTS
    assert says("C26", AUCTION_LEDGER) is Verdict.NOT_APPLICABLE


BODY = "91141000MA0ABCDE1"
CODE = BODY + credit_code_check_character(BODY)


@pytest.mark.parametrize(
    ("facts", "text", "verdict"),
    [
        ({}, "向省工业和信息化主管部门申请办理产能确认", Verdict.AGREES),
        ({}, "经山西省经济和信息化委员会核定的焦化产能", Verdict.AGREES),
        ({"signing_date": "2019-03-16"}, "经原山西省经济和信息化委员会核定", Verdict.AGREES),
        ({"signing_date": "2021-03-16"}, "", Verdict.CONFLICTS),
        ({"signing_date": "2015-03-16", "transferor_credit_code": CODE}, "", Verdict.CONFLICTS),
        ({"signing_date": "2016-03-16", "transferor_credit_code": CODE}, "", Verdict.AGREES),
        ({}, "报山西省工业和信息化厅\n确认", Verdict.CONFLICTS),
        ({"signing_date": "2019-06-16"}, "报山西省工业和信息化厅确认", Verdict.AGREES),
        ({"signing_date": "2019-06-16"}, "向省经信委申请办理过户", Verdict.CONFLICTS),
        ({}, "依照《中华人民共和国民法典》", Verdict.CONFLICTS),
        ({"signing_date": None}, "", Verdict.CANNOT_TELL),
    ],
)
def test_c27_back_dating(facts: dict[str, Any], text: str, verdict: Verdict) -> None:
    given = trade(contract(**facts), texts={"产能转让协议.pdf": text})
    found = finding("C27", given, TRADE_LEDGER, P5)
    assert found.verdict is verdict
    assert not found.severity.stops


def test_c30_the_same_tonnes_to_two_buyers() -> None:
    other = event(
        EventKind.TRANSFER, "2017-05-01", number=LINE, giver=SELLER, taker=THIRD, wan=60, confirmed=False, row=5
    )
    assert trades("C30") is Verdict.AGREES
    assert trades("C30", ledger(*TRADE_LEDGER.lines, *TRADE_LEDGER.events, other)) is Verdict.CONFLICTS
    room = ledger(line(wan=120), *TRADE_LEDGER.events, other)
    assert trades("C30", room) is Verdict.AGREES, "the line has room for both"
    second = dataclasses.replace(contract(transferee=THIRD), file="另一份协议.pdf")
    assert trades("C30", given=matter(*trade().papers, second)) is Verdict.CONFLICTS
    again = dataclasses.replace(contract(), file="协议副本.pdf")
    assert trades("C30", given=matter(*trade().papers, again)) is Verdict.AGREES


def test_c30_a_contract_after_a_court_seal() -> None:
    sealed = event(EventKind.SEALING, "2018-01-10", number=LINE, document="（2018）晋10执5号", row=3)
    held = ledger(*TRADE_LEDGER.lines, *TRADE_LEDGER.events, sealed)
    assert trades("C30", held) is Verdict.CONFLICTS
    lifted = event(EventKind.UNSEALING, "2018-02-10", number=LINE, document="（2018）晋10执5号", row=4)
    assert trades("C30", ledger(line(), sealed, lifted)) is Verdict.AGREES
    after = dataclasses.replace(sealed, date=dt.date(2018, 5, 10))
    assert trades("C30", ledger(line(), after)) is Verdict.AGREES, "a seal after the contract is not its fault"
    with_ruling = matter(*trade().papers, seal_ruling(ruling_date="2018-01-10"))
    assert trades("C30", given=with_ruling) is Verdict.CONFLICTS
    assert trades("C30", held, trade(contract(signing_date=None))) is Verdict.CANNOT_TELL


def test_c30_across_matters() -> None:
    use = DealUse("另案", SELLER, THIRD, (LINE,), Capacity.from_wan(60))
    assert trades("C30", registry=Registry(deals=(use,))) is Verdict.CONFLICTS
    elsewhere = dataclasses.replace(use, lines=("LF-900",))
    assert trades("C30", registry=Registry(deals=(elsewhere,))) is Verdict.AGREES


def test_c31_earlier_cuts_settlements_and_other_matters() -> None:
    earlier = event(EventKind.REDUCTION, "2018-06-01", number=LINE, wan=60, document="晋经信能源字〔2018〕144号")
    assert says("C31", AUCTION_LEDGER) is Verdict.AGREES
    assert says("C31", ledger(line(), earlier)) is Verdict.CONFLICTS
    assert says("C31", ledger(line(wan=120), dataclasses.replace(earlier), auction_sale(row=7))) is Verdict.AGREES
    listing = event(EventKind.REDUCTION, "2019-09-01", number=LINE, wan=60, remark="列入压减")
    assert says("C31", ledger(line(), listing)) is Verdict.AGREES
    paid = event(EventKind.SETTLEMENT, "2020-01-01", number=LINE, yuan=28_800_000)
    assert says("C31", ledger(line(), paid)) is Verdict.CONFLICTS
    elsewhere = event(EventKind.SETTLEMENT, "2020-01-01", number="LF-2", yuan=1)
    assert says("C31", ledger(line(), line("LF-2", THIRD, row=3), elsewhere)) is Verdict.AGREES
    use = Registry(confirmed=(ConfirmedUse("另案", BUYER, (LINE,), Capacity.from_wan(60)),))
    assert says("C31", AUCTION_LEDGER, registry=use) is Verdict.CONFLICTS


def test_c33_replacement_elsewhere() -> None:
    replaced = event(EventKind.REPLACEMENT, "2019-06-01", number=LINE, wan=60)
    assert says("C33", AUCTION_LEDGER) is Verdict.AGREES
    assert says("C33", ledger(line(), replaced, auction_sale())) is Verdict.CONFLICTS
    part = ledger(line(wan=100), dataclasses.replace(replaced, capacity=Capacity.from_wan(40)), auction_sale())
    assert says("C33", part) is Verdict.AGREES
    assert says("C33", ledger(line(remark="已用于产能置换"))) is Verdict.CONFLICTS
    assert says("C33", ledger(line(remark="未用于产能置换"))) is Verdict.AGREES


def test_c32_a_condition_that_never_came() -> None:
    texts = {"产能转让协议.pdf": "本协议经省级主管部门批准后生效。"}
    found = finding("C32", trade(texts=texts), TRADE_LEDGER, P5)
    assert (found.verdict, found.severity.stops) == (Verdict.CONFLICTS, False)
    assert "批准后生效" in found.because
    assert trades("C32", given=trade(texts={"产能转让协议.pdf": "本协议自签字盖章之日起生效。"})) is Verdict.AGREES


def test_c36_an_administrator_signs() -> None:
    assert trades("C36", given=trade(contract(transferor=f"{SELLER}管理人"))) is Verdict.CONFLICTS
    assert trades("C36") is Verdict.CANNOT_TELL


def test_c38_the_controlling_ratio() -> None:
    held = merger_ledger()
    assert finding("C38", matter(agreement()), held, P1).verdict is Verdict.AGREES
    assert finding("C38", matter(agreement(holding_ratio="0.3793")), held, P1).verdict is Verdict.CANNOT_TELL


def test_mixed_origin_is_answered_from_the_ledger() -> None:
    given = matter(contract(capacity=30, total_price=10_800_000, total_price_in_words=10_800_000))
    for check in ("C20", "C21", "C22", "C30", "C31", "C33"):
        assert finding(check, given, mixed_ledger(), P3).verdict is Verdict.AGREES, check
    wrong = matter(contract(capacity=35))
    assert finding("C20", wrong, mixed_ledger(), P3).verdict is Verdict.CONFLICTS


def test_every_check_answers_once_and_none_agrees_without_looking() -> None:
    for provision in Provision:
        findings = run_checks(case_of(matter(claimant=""), Ledger(), provision))
        assert [one.check for one in findings] == [spec.id for spec in CHECKS]
        assert not [one.check for one in findings if one.verdict is Verdict.AGREES and one.check != "C50"]
    assert all(spec.make for spec in CHECKS if spec.id != "C50")


def test_c44_and_c46() -> None:
    assert says("C44", AUCTION_LEDGER) is Verdict.AGREES
    both = matter(*auction().papers, contract())
    found = finding("C44", both, AUCTION_LEDGER, P4)
    assert (found.verdict, found.severity.stops) == (Verdict.CONFLICTS, False)


def test_a_line_that_opens_with_the_buyer_is_found_by_its_origin() -> None:
    held = ledger(line(holder=BUYER, origin=Origin.AUCTIONED))
    assert says("C20", held) is Verdict.AGREES
    assert says("C22", held) is Verdict.AGREES


def test_receipts_cited_lead_to_pages() -> None:
    found = finding("C15", auction(slip("A2", 18_000_000, "2018-10-30")), AUCTION_LEDGER, P4)
    assert all(citation.fact.quotes[0].boxes for citation in found.facts)
