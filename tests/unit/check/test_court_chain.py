"""C06 by its decision table; C07, C10, C11; C40, C41, C43."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given as given_that
from hypothesis import strategies as st

from evidence.check.court_chain import cited_articles
from evidence.check.courts import code_fits, same_court
from models.decisions import Provision
from models.findings import Severity, Verdict
from models.ledger import EventKind
from models.matters import Matter, Paper
from models.papers import Kind, Subtype
from tests.unit.check.building import (
    AUCTION_LEDGER,
    CASE,
    COURT,
    LINE,
    OTHER_COURT,
    auction,
    auction_papers,
    auction_sale,
    confirmation,
    court_receipt,
    event,
    finding,
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

P4 = Provision.COURT_AUCTION
OTHER_CASE = "（2017）晋08执88号"


def letter(file: str = "移送执行函.pdf", **facts: Any) -> Paper:
    given = {"court": OTHER_COURT, "case_number": OTHER_CASE, "addressee": COURT, "letter_date": "2018-08-01"}
    return paper(Kind.TRANSFER_LETTER, None, file, **(given | facts))


def foreign_seal(**facts: Any) -> Paper:
    given = {"court": OTHER_COURT, "case_number": f"{OTHER_CASE}之一", "ruling_date": "2017-05-09", "seal_years": 3}
    return seal_ruling(file="外院查封.pdf", **(given | facts))


def foreign_first(*more: Paper, own: bool = True, texts: dict[str, str] | None = None, **facts: Any) -> Matter:
    """Another court sealed first; the seller's own seal, if any, is waiting."""
    papers = [
        one for one in auction_papers() if one.kind is not Kind.ASSISTANCE_NOTICE and one.subtype is not Subtype.SEALING
    ]
    papers += [foreign_seal(**facts), *([notice(seal_rank="waiting")] if own else []), *more]
    return matter(*papers, texts=texts)


def c06(given: Matter) -> Verdict:
    return finding("C06", given, AUCTION_LEDGER, P4).verdict


def test_own_first_seal_is_enough() -> None:
    assert c06(auction()) is Verdict.AGREES


def test_own_seal_with_a_served_notice_and_no_other_seal_is_enough() -> None:
    assert c06(auction(notice(seal_rank=None))) is Verdict.AGREES


def test_a_ruling_alone_does_not_prove_the_first_seal_but_the_ledger_may() -> None:
    given = auction(without=["协助执行通知书.pdf"])
    assert c06(given) is Verdict.CANNOT_TELL
    sealed = event(EventKind.SEALING, "2018-05-10", number=LINE, document=CASE)
    assert finding("C06", given, ledger(line(), sealed, auction_sale()), P4).verdict is Verdict.AGREES


def test_a_first_court_that_passed_its_right_on_is_enough() -> None:
    found = finding("C06", foreign_first(letter()), AUCTION_LEDGER, P4)
    assert found.verdict is Verdict.AGREES
    assert "移送执行函" in found.because
    assert c06(foreign_first(letter(), own=False)) is Verdict.AGREES


def test_a_request_is_not_the_letter() -> None:
    from_seller = letter("商请.pdf", court=COURT, addressee=OTHER_COURT)
    assert c06(foreign_first(from_seller)) is Verdict.CANNOT_TELL
    titled = foreign_first(letter("商请.pdf"), texts={"商请.pdf": "商请移送执行函\n运城市中级人民法院："})
    assert c06(titled) is Verdict.CANNOT_TELL
    answering = {"移送执行函.pdf": "移送执行函\n临汾市中级人民法院：你院商请移送执行函收悉"}
    assert (
        c06(foreign_first(letter("商请.pdf", court=COURT, addressee=OTHER_COURT), letter(), texts=answering))
        is Verdict.AGREES
    )


def test_a_letter_to_another_court_or_from_another_passes_nothing() -> None:
    assert c06(foreign_first(letter(addressee="山西省长治市中级人民法院"))) is Verdict.CONFLICTS
    assert c06(foreign_first(letter(court="山西省长治市中级人民法院"), own=False)) is Verdict.CONFLICTS


def test_a_designation_that_names_the_seller_passes_the_right() -> None:
    designated = ruling(Subtype.DESIGNATION, "指定.pdf", court="山西省高级人民法院", case_number="（2018）晋执12号")
    named = {"指定.pdf": "本案由临汾市中级\n人民法院执行"}
    assert c06(foreign_first(designated, texts=named)) is Verdict.AGREES
    assert c06(foreign_first(designated, texts={"指定.pdf": "本案由长治市中级人民法院执行"})) is Verdict.CONFLICTS


def test_a_waiting_seller_with_nothing_from_the_first_court_is_refused() -> None:
    assert c06(auction(notice(seal_rank="waiting"))) is Verdict.CONFLICTS
    assert c06(foreign_first()) is Verdict.CONFLICTS
    assert c06(foreign_first(own=False)) is Verdict.CONFLICTS


def test_an_expired_first_seal_needs_a_legal_opinion() -> None:
    found = finding("C06", foreign_first(ruling_date="2014-05-09"), AUCTION_LEDGER, P4)
    assert found.verdict is Verdict.CANNOT_TELL
    assert "法律意见" in found.because


def test_no_seal_papers_or_no_court_cannot_be_told() -> None:
    assert c06(auction(without=["sealing.pdf", "协助执行通知书.pdf"])) is Verdict.CANNOT_TELL
    assert c06(auction(sale_ruling(court=None), confirmation(disposing_unit=None))) is Verdict.CANNOT_TELL


def test_two_courts_that_both_claim_the_first_seal_conflict() -> None:
    second = notice(court=OTHER_COURT, case_number=OTHER_CASE)
    given = matter(*auction_papers(), paper(second.kind, None, "外院.pdf", court=OTHER_COURT, seal_rank="first"))
    assert c06(given) is Verdict.CONFLICTS


def test_an_earlier_seal_of_another_court_in_the_ledger_is_asked_about() -> None:
    theirs = event(EventKind.SEALING, "2017-01-01", number=LINE, document=OTHER_CASE)
    assert finding("C06", auction(), ledger(line(), theirs), P4).verdict is Verdict.CANNOT_TELL
    lifted = event(EventKind.UNSEALING, "2018-01-01", number=LINE, document=OTHER_CASE, row=3)
    assert finding("C06", auction(), ledger(line(), theirs, lifted), P4).verdict is Verdict.AGREES
    preserved = event(EventKind.SEALING, "2017-01-01", number=LINE, document="（2017）晋10财保3号")
    assert finding("C06", auction(), ledger(line(), preserved), P4).verdict is Verdict.AGREES


def test_the_province_may_be_left_out_of_a_courts_name() -> None:
    assert c06(auction(notice(court="临汾市中级人民法院"))) is Verdict.AGREES


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("太原市中级人民法院", "山西省太原市中级人民法院", True),
        ("尧都区人民法院", "山西省临汾市尧都区人民法院", True),
        ("山西省 临汾市 中级 人民法院", "临汾市中级人民法院", True),
        ("中级人民法院", "太原市中级人民法院", False),
        ("人民法院", "太原市中级人民法院", False),
        ("原市中级人民法院", "太原市中级人民法院", False),
        ("临汾市中级人民法院", "运城市中级人民法院", False),
        ("", "临汾市中级人民法院", False),
    ],
)
def test_same_court(one: str, other: str, *, same: bool) -> None:
    assert same_court(one, other) is same
    assert same_court(other, one) is same


@pytest.mark.parametrize(
    ("code", "court", "fits"),
    [
        ("晋10", "临汾市中级人民法院", True),
        ("晋08", "山西省临汾市中级人民法院", False),
        ("晋", "山西省高级人民法院", True),
        ("晋0726", "太谷区人民法院", True),
        ("晋0421", "长治市上党区人民法院", True),
        ("晋9999", "临汾市中级人民法院", None),
        ("晋1002", "临汾市中级人民法院", False),
    ],
)
def test_court_codes(code: str, court: str, *, fits: bool | None) -> None:
    assert code_fits(code, court) is fits


def test_c07_the_seal_is_alive_and_covers_the_tonnes() -> None:
    assert finding("C07", auction(), AUCTION_LEDGER, P4).verdict is Verdict.AGREES
    dead = auction(notice(seal_end="2018-09-01"), seal_ruling(seal_years=None))
    assert finding("C07", dead, AUCTION_LEDGER, P4).verdict is Verdict.CONFLICTS
    renewed = matter(*dead.papers, paper(Kind.ASSISTANCE_NOTICE, None, "续封.pdf", court=COURT, seal_rank="renewed",
                                         seal_start="2018-08-20", seal_end="2021-08-19"))  # fmt: skip
    assert finding("C07", renewed, AUCTION_LEDGER, P4).verdict is Verdict.AGREES
    small = finding("C07", auction(notice(capacity=50), seal_ruling(capacity=50)), AUCTION_LEDGER, P4)
    assert (small.verdict, small.severity) == (Verdict.CONFLICTS, Severity.ASK)
    larger = auction(notice(capacity=100), seal_ruling(capacity=100))
    assert finding("C07", larger, AUCTION_LEDGER, P4).verdict is Verdict.AGREES


@pytest.mark.parametrize(
    "spoiled",
    [
        auction(sale_ruling(case_number="（2018）晋08执217号之三")),
        auction(sale_ruling(case_number="（2018）晋10执271号之三")),
        auction(slip("A2", 18_360_000, "2018-10-30", case_number="（2018）晋10执271号")),
        auction(seal_ruling(case_number=f"{CASE}之四")),
    ],
)
def test_c10_a_foreign_number_code_or_order_conflicts(spoiled: Matter) -> None:
    assert finding("C10", spoiled, AUCTION_LEDGER, P4).verdict is Verdict.CONFLICTS


@pytest.mark.parametrize(
    "fine",
    [
        auction(),
        auction(slip("A2", 18_360_000, "2018-10-30", case_number=CASE)),
        auction(seal_ruling(case_number="（2018）晋10执保33号"), notice(case_number="（2018）晋10执保33号")),
        auction(sale_ruling(case_number="（2018）晋10执恢9号")),
        foreign_first(letter()),
        auction(sale_ruling(case_number="（2018）晋9999执217号"), confirmation(), notice(case_number=None),
                announcement_without := confirmation(case_number=None), without=["拍卖公告.pdf", "sealing.pdf"]),
    ],
)  # fmt: skip
def test_c10_linked_numbers_are_no_alarm(fine: Matter) -> None:
    papers = [one for one in fine.papers if one.kind is not Kind.AUCTION_NOTICE]
    assert finding("C10", matter(*papers), AUCTION_LEDGER, P4).verdict is Verdict.AGREES


def test_c10_a_number_quoted_by_another_paper_is_linked() -> None:
    given = auction(sale_ruling(case_number="（2019）晋10执301号"))
    texts = {"sale_confirmation.pdf": f"本院在执行{CASE} 一案中"}
    assert finding("C10", matter(*given.papers, texts=texts), AUCTION_LEDGER, P4).verdict is Verdict.AGREES
    assert finding("C10", given, AUCTION_LEDGER, P4).verdict is Verdict.CONFLICTS


def ruled(date: str, articles: str) -> Matter:
    text = f"依照《最高人民法院关于人民法院民事执行中拍卖、变卖财产的\n规定》{articles}规定，裁定如下："
    return matter(*auction(sale_ruling(ruling_date=date)).papers, texts={"sale_confirmation.pdf": text})


@pytest.mark.parametrize(
    ("date", "articles", "verdict"),
    [
        ("2018-11-08", "第二十三条、第二十九条", Verdict.AGREES),
        ("2018-11-08", "第二十条、第二十六条", Verdict.CONFLICTS),
        ("2022-03-01", "第二十条、第二十六条", Verdict.AGREES),
        ("2022-03-01", "第二十三条，第二十九条", Verdict.CONFLICTS),
        ("2018-11-08", "第二十条、第二十三条", Verdict.AGREES),
        ("2018-11-08", "第一条", Verdict.CANNOT_TELL),
        ("2018-11-08", "", Verdict.CANNOT_TELL),
    ],
)
def test_c11_article_numbers_date_the_paper(date: str, articles: str, verdict: Verdict) -> None:
    assert finding("C11", ruled(date, articles), AUCTION_LEDGER, P4).verdict is verdict


@given_that(st.integers(1, 39))
def test_article_numerals_are_read(number: int) -> None:
    tens, units = divmod(number, 10)
    digits = "零一二三四五六七八九"
    numeral = ("" if tens == 0 else "十" if tens == 1 else f"{digits[tens]}十") + (digits[units] if units else "")
    assert cited_articles(f"拍卖、变卖财产的规定》第{numeral}条") == {number}


def test_c40_names_the_pair_that_is_out_of_order() -> None:
    assert finding("C40", auction(), AUCTION_LEDGER, P4).verdict is Verdict.AGREES
    found = finding("C40", auction(sale_ruling(ruling_date="2018-10-01")), AUCTION_LEDGER, P4)
    assert found.verdict is Verdict.CONFLICTS
    assert "成交裁定" in found.because


def test_c40_survives_demonstration_times_of_a_platform() -> None:
    demo = confirmation(notice_date="2018-12-01", start_date="2018-12-01", end_date="2018-12-01")
    assert finding("C40", auction(demo), AUCTION_LEDGER, P4).verdict is Verdict.AGREES


def test_c41_a_case_is_not_filed_after_its_papers() -> None:
    assert finding("C41", auction(), AUCTION_LEDGER, P4).verdict is Verdict.AGREES
    late = auction(seal_ruling(case_number="（2019）晋10执217号之一"))
    assert finding("C41", late, AUCTION_LEDGER, P4).verdict is Verdict.CONFLICTS


def test_c43_set_off_and_forced_sale_are_escalated() -> None:
    set_off = auction(ruling(Subtype.SET_OFF, debtor="甲", buyer="乙"), without=["成交确认书.pdf"])
    found = finding("C43", set_off, AUCTION_LEDGER, P4)
    assert (found.verdict, found.severity.stops) == (Verdict.CONFLICTS, True)
    sold = auction(confirmation(lot_title="60万吨焦化产能指标（变卖）"))
    assert finding("C43", sold, AUCTION_LEDGER, P4).verdict is Verdict.CONFLICTS


def test_c43_citing_the_rules_on_auction_and_sale_is_no_forced_sale() -> None:
    assert finding("C43", ruled("2018-11-08", "第二十三条"), AUCTION_LEDGER, P4).verdict is Verdict.AGREES


def test_a_court_receipt_needs_no_payee() -> None:
    given = auction(court_receipt("S1", 21_600_000, payee=None), without=["回单A1.pdf", "回单A2.pdf"])
    assert finding("C15", given, AUCTION_LEDGER, P4).verdict is Verdict.AGREES
