"""Whole judgements: one favourable matter a provision, the worked examples, and what stops a conclusion."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given as given_that
from hypothesis import strategies as st

from evidence.policy import judge, load_policy, remember
from models.decisions import Conclusion, Judgement, Provision
from models.findings import Verdict
from models.ledger import EventKind, Ledger, Origin
from models.matters import Matter, MunicipalDecision, OriginCategory, UnreadPage, Waiver
from tests.unit.check.building import (
    AUCTION_LEDGER,
    BUYER,
    LINE,
    SELLER,
    TRADE_LEDGER,
    agreement,
    auction,
    auction_papers,
    auction_sale,
    confirmation,
    contract,
    event,
    ledger,
    line,
    matter,
    merger_ledger,
    mixed_ledger,
    notice,
    sale_ruling,
    seal_ruling,
    trade,
)


def net(judgement: Judgement) -> str:
    assert judgement.compensation is not None
    return str(judgement.compensation.net)


def stopped_by(judgement: Judgement) -> set[str]:
    return {
        finding.check for finding in judgement.findings for told in judgement.missing if f"（{finding.check} " in told
    }


def test_a_favourable_auction_is_confirmed_and_pays_the_buyer() -> None:
    judged = judge(auction(), AUCTION_LEDGER)
    assert judged.missing == ()
    assert judged.provision is Provision.COURT_AUCTION
    assert judged.conclusion is Conclusion.CAN_CONFIRM
    assert net(judged) == "28800000.00", "E3"
    assert judged.compensation is not None
    assert judged.compensation.beneficiary == BUYER
    assert judged.compensation.final
    assert [finding.check for finding in judged.findings] == [f"C{number:02d}" for number in range(1, 51)]
    assert all(condition.verdict is Verdict.AGREES for condition in judged.conditions)


def test_a_favourable_self_trade_is_confirmed_and_says_where_its_rate_comes_from() -> None:
    judged = judge(trade(), TRADE_LEDGER)
    assert judged.missing == ()
    assert (judged.provision, judged.conclusion) == (Provision.SELF_TRADED, Conclusion.CAN_CONFIRM)
    assert net(judged) == "28800000.00"
    assert judged.compensation is not None
    assert any("按规定予以补偿" in note for note in judged.compensation.notes)


def test_restructured_with_ovens_is_30_yuan() -> None:
    judged = judge(matter(agreement()), merger_ledger())
    assert judged.missing == ()
    assert (judged.provision, judged.conclusion) == (Provision.RESTRUCTURED_WITH_OVENS, Conclusion.CAN_CONFIRM)
    assert net(judged) == "18000000.00", "E1"


def test_restructured_without_ovens_is_a_reference_figure_that_others_decide() -> None:
    judged = judge(matter(agreement(ovens_built=False)), merger_ledger(built=False))
    assert judged.missing == ()
    assert judged.provision is Provision.RESTRUCTURED_WITHOUT_OVENS
    assert judged.conclusion is Conclusion.NEEDS_DECISION
    assert judged.compensation is not None
    assert str(judged.compensation.gross) == "14688000.00", "E2"
    assert not judged.compensation.final


def test_mixed_origin_shows_a_range_until_the_municipality_decides() -> None:
    judged = judge(
        matter(contract(capacity=30, total_price=10_800_000, total_price_in_words=10_800_000)), mixed_ledger()
    )
    assert judged.provision is Provision.MIXED_ORIGIN
    assert judged.conclusion is Conclusion.NEEDS_DECISION, judged.missing
    owed = judged.compensation
    assert owed is not None
    assert (str(owed.lowest), str(owed.highest)) == ("12000000.00", "17400000.00"), "E4"
    assert (owed.rate, owed.gross, owed.final) == (None, None, False)


@pytest.mark.parametrize(
    ("category", "cut", "expected"),
    [(OriginCategory.OWN_OVENS, 40, "12000000.00"), (OriginCategory.TRADED, 30, "14400000.00")],
)
def test_a_municipal_decision_fixes_the_rate(category: OriginCategory, cut: int, expected: str) -> None:
    decision = MunicipalDecision("临政函〔2020〕12号", category)
    given = matter(contract(capacity=30, total_price=10_800_000, total_price_in_words=10_800_000),
                   municipal_decision=decision)  # fmt: skip
    judged = judge(given, mixed_ledger(cut))
    assert (judged.conclusion, net(judged)) == (Conclusion.CAN_CONFIRM, expected), judged.missing


def test_decimals_stay_exact() -> None:
    held = ledger(line(wan="84.4"), auction_sale(wan="84.4"))
    papers = [confirmation(capacity="84.4"), sale_ruling(capacity="84.4"), seal_ruling(capacity="84.4"),
              notice(capacity="84.4")]  # fmt: skip
    judged = judge(auction(*papers, without=["拍卖公告.pdf"]), held)
    assert net(judged) == "40512000.00", "E5"
    given = matter(agreement(ovens_built=False, capacity="84.4", holding_ratio="0.3793"))
    shared = judge(given, merger_ledger(built=False, wan="84.4"))
    assert shared.compensation is not None
    assert str(shared.compensation.gross) == "15366201.60", "E5 with 37.93 %"


def test_an_advance_to_the_beneficiary_is_deducted_and_no_other() -> None:
    mine = event(EventKind.ADVANCE, "2019-12-20", taker=BUYER, yuan=5_000_000, row=10)
    others = event(EventKind.ADVANCE, "2019-12-20", taker=SELLER, yuan=7_000_000, row=11)
    judged = judge(auction(), ledger(line(), auction_sale(), mine, others))
    assert net(judged) == "23800000.00"
    assert judged.compensation is not None
    assert "预拨" in judged.compensation.formula


def test_a_confirmed_transfer_is_none_of_the_provisions() -> None:
    judged = judge(auction(), ledger(line(), auction_sale(confirmed=True)))
    assert (judged.provision, judged.conclusion) == (Provision.NONE, Conclusion.CANNOT_CONFIRM)
    assert "已经确认过户" in judged.missing[0]
    assert judged.compensation is None


def test_no_papers_no_provision() -> None:
    judged = judge(matter(), AUCTION_LEDGER)
    assert (judged.provision, judged.conclusion) == (Provision.NONE, Conclusion.CANNOT_CONFIRM)


@pytest.mark.parametrize(
    ("check", "given", "held"),
    [
        ("C01", auction(without=["成交确认书.pdf"]), AUCTION_LEDGER),
        ("C03", auction(sale_ruling(buyer="山西示丙能源有限公司")), AUCTION_LEDGER),
        ("C06", auction(without=["sealing.pdf", "协助执行通知书.pdf"]), AUCTION_LEDGER),
        ("C15", auction(without=["回单A2.pdf"]), AUCTION_LEDGER),
        ("C20", auction(sale_ruling(capacity=63)), AUCTION_LEDGER),
        ("C22", auction(), ledger(line(listed=None), auction_sale())),
        ("C26", trade(originals=False), TRADE_LEDGER),
        ("C30", auction(), ledger(line(), auction_sale(), auction_sale(taker="山西示丙能源有限公司", row=10))),
        ("C31", auction(), ledger(line(), event(EventKind.SETTLEMENT, "2019-12-01", number=LINE))),
        ("C33", auction(), ledger(line(), event(EventKind.REPLACEMENT, "2020-05-01", number=LINE))),
    ],
)
def test_each_deciding_check_stops_a_conclusion(check: str, given: Matter, held: Ledger) -> None:
    judged = judge(given, held)
    assert judged.conclusion is Conclusion.CANNOT_CONFIRM
    assert check in stopped_by(judged)
    assert judged.compensation is None, "no figure stands beside 暂不能确认"


def test_a_waived_check_stops_nothing_but_its_finding_stands() -> None:
    spoiled = trade(originals=False)
    waived = dataclasses.replace(spoiled, waivers=(Waiver("C26", "原件在法院档案，已查阅复印", "丁"),))
    judged = judge(waived, TRADE_LEDGER)
    assert judged.conclusion is Conclusion.CAN_CONFIRM
    assert next(one for one in judged.findings if one.check == "C26").verdict is Verdict.CANNOT_TELL


def test_a_page_that_could_not_be_read_stops_a_conclusion_but_a_foreign_file_does_not() -> None:
    unread = dataclasses.replace(auction(), unread=(UnreadPage("扫描.pdf", 3, "unreadable_page", ""),))
    assert judge(unread, AUCTION_LEDGER).conclusion is Conclusion.CANNOT_CONFIRM
    foreign = dataclasses.replace(auction(), unread=(UnreadPage("说明.docx", 0, "unaccepted_type", ""),))
    assert judge(foreign, AUCTION_LEDGER).conclusion is Conclusion.CAN_CONFIRM


def test_without_case_toml_the_buyer_on_the_papers_is_the_beneficiary() -> None:
    judged = judge(matter(*auction().papers, claimant=""), AUCTION_LEDGER)
    assert judged.conclusion is Conclusion.CAN_CONFIRM
    assert judged.compensation is not None
    assert judged.compensation.beneficiary == BUYER


def test_papers_and_ledger_that_differ_on_ovens_are_for_the_municipality() -> None:
    judged = judge(matter(agreement(ovens_built=False)), merger_ledger(built=True))
    assert judged.conclusion is Conclusion.NEEDS_DECISION


def test_what_one_matter_used_is_not_used_by_another() -> None:
    first = judge(auction(), AUCTION_LEDGER)
    again = dataclasses.replace(auction(), name="另一案卷")
    judged = judge(again, AUCTION_LEDGER, remember(first, AUCTION_LEDGER))
    assert judged.conclusion is Conclusion.CANNOT_CONFIRM
    assert {"C18", "C30", "C31"} <= stopped_by(judged)


def test_a_merger_cut_in_part_is_paid_for_what_is_listed() -> None:
    held = ledger(dataclasses.replace(merger_ledger().lines[0], listed=line(wan=40).capacity))
    judged = judge(matter(agreement()), held)
    assert (judged.conclusion, net(judged)) == (Conclusion.CAN_CONFIRM, "12000000.00")


def test_the_policy_is_data_with_a_note_for_every_open_choice() -> None:
    policy = load_policy()
    assert (policy.rate_with_ovens.yuan, policy.rate_traded.yuan) == (Decimal(30), Decimal(48))
    assert set(policy.clauses) == set(Provision) - {Provision.NONE}
    assert all(policy.notes.values())


def test_a_line_named_by_the_seller_only_is_found_without_any_event() -> None:
    judged = judge(auction(), ledger(line()))
    assert judged.conclusion is Conclusion.CAN_CONFIRM, judged.missing
    assert judge(trade(), ledger(line(holder=SELLER))).conclusion is Conclusion.CAN_CONFIRM


@pytest.mark.parametrize(
    ("given", "origin"), [(auction(), Origin.AUCTIONED), (trade(), Origin.TRADED)], ids=["auction", "trade"]
)
def test_a_ledger_that_opens_with_the_buyer_is_taken_as_it_is(given: Matter, origin: Origin) -> None:
    judged = judge(given, ledger(line(holder=BUYER, origin=origin)))
    assert judged.conclusion is Conclusion.CAN_CONFIRM, judged.missing
    unconfirmed = next(one for one in judged.conditions if one.text.startswith("未经"))
    assert unconfirmed.verdict is Verdict.CANNOT_TELL, "the ledger does not say whether it was confirmed"


def test_a_finished_cut_of_this_campaign_is_paid_and_a_finished_one_of_2018_is_not() -> None:
    done = event(EventKind.REDUCTION, "2020-10-20", number=LINE, giver=SELLER, wan=60, remark="已完成压减并通过验收")
    assert judge(auction(), ledger(line(listed=None), auction_sale(), done)).conclusion is Conclusion.CAN_CONFIRM
    before = dataclasses.replace(done, date=dt.date(2018, 6, 1))
    assert judge(auction(), ledger(line(), auction_sale(), before)).conclusion is Conclusion.CANNOT_CONFIRM


def test_c50_says_what_is_open_and_is_never_an_alarm() -> None:
    def told(given: Matter) -> str:
        finding = next(one for one in judge(given, AUCTION_LEDGER).findings if one.check == "C50")
        assert finding.verdict is Verdict.AGREES
        return finding.because

    assert told(auction()) == "决定性核查项均已有结论"
    spoiled = auction(without=["回单A2.pdf", "协助执行通知书.pdf"])
    assert told(spoiled) == "尚有C06、C15未解决，已按规定写作「暂不能确认」"
    waived = tuple(Waiver(check, "已另行核实", "某") for check in ("C06", "C15"))
    assert "C06、C15经审核人说明理由后放行" in told(dataclasses.replace(spoiled, waivers=waived))


def test_judging_is_repeatable() -> None:
    assert judge(auction(), AUCTION_LEDGER) == judge(auction(), AUCTION_LEDGER)


@given_that(st.sets(st.sampled_from([one.file for one in auction_papers()])))
def test_no_subset_of_an_auctions_papers_is_confirmed_without_its_core(without: set[str]) -> None:
    judged = judge(auction(without=without), AUCTION_LEDGER)
    core = {"成交确认书.pdf", "sale_confirmation.pdf", "回单A1.pdf", "回单A2.pdf", "协助执行通知书.pdf"}
    if judged.conclusion is Conclusion.CAN_CONFIRM:
        assert not without & core
        assert judged.missing == ()
        assert judged.compensation is not None
    else:
        assert judged.missing
        assert judged.compensation is None
