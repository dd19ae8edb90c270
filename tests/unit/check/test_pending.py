"""C08 and C09: what may still stand against a sale."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from models.decisions import Provision
from models.findings import Finding, Verdict
from models.ledger import EventKind, Ledger
from models.matters import Matter
from models.papers import Kind, Subtype
from tests.unit.check.building import (
    AUCTION_LEDGER,
    COURT,
    LINE,
    OTHER_COURT,
    SELLER,
    auction,
    auction_sale,
    event,
    finding,
    ledger,
    line,
    notice,
    paper,
    ruling,
    seal_ruling,
)

P4 = Provision.COURT_AUCTION
THEIR_NUMBER = "（2017）晋08执55号"


def theirs(**facts: Any) -> Any:
    """A sealing ruling of another court, earlier than the selling court's own."""
    given: dict[str, Any] = {"court": OTHER_COURT, "case_number": THEIR_NUMBER, "ruling_date": "2017-03-01"}
    return dataclasses.replace(seal_ruling(**(given | facts)), file="他院查封裁定.pdf")


def letter(**facts: Any) -> Any:
    return paper(Kind.TRANSFER_LETTER, None, "移送执行函.pdf", **({"court": OTHER_COURT, "addressee": COURT} | facts))


def sealed(date: str = "2017-03-01", **changes: Any) -> Any:
    given: dict[str, Any] = {"number": LINE, "giver": SELLER, "document": THEIR_NUMBER, "row": 5}
    return event(EventKind.SEALING, date, **(given | changes))


def c08(given: Matter, held: Ledger = AUCTION_LEDGER) -> Finding:
    return finding("C08", given, held, P4)


def test_c08_says_only_what_papers_and_ledger_show() -> None:
    known = c08(auction())
    assert known.verdict is Verdict.AGREES
    assert "仅就材料和台账所载而言" in known.because
    assert c08(auction(notice(seal_rank=None))).verdict is Verdict.CANNOT_TELL
    own = sealed("2018-05-10", document="（2018）晋10执217号")
    assert c08(auction(notice(seal_rank=None)), ledger(line(), auction_sale(), own)).verdict is Verdict.AGREES


def test_c08_an_earlier_seal_of_another_court_conflicts_until_lifted_or_passed_on() -> None:
    assert c08(auction(theirs(), notice(seal_rank=None))).verdict is Verdict.CONFLICTS
    assert c08(auction(theirs(), letter(), notice(seal_rank=None))).verdict is Verdict.AGREES
    lifted = dataclasses.replace(ruling(Subtype.UNSEALING, court=OTHER_COURT), file="解封裁定.pdf")
    assert c08(auction(theirs(), lifted, notice(seal_rank=None))).verdict is Verdict.AGREES


@pytest.mark.parametrize(
    ("seal", "verdict"),
    [
        (theirs(ruling_date="2018-08-01"), Verdict.AGREES),
        (theirs(ruling_date=None), Verdict.CANNOT_TELL),
        (theirs(ruling_date="2014-03-01"), Verdict.CANNOT_TELL),
    ],
    ids=["later", "undated", "expired"],
)
def test_c08_a_later_an_undated_and_an_expired_seal_are_no_alarm(seal: Any, verdict: Verdict) -> None:
    assert c08(auction(seal)).verdict is verdict


def test_c08_a_request_alone_cannot_tell() -> None:
    asking = dataclasses.replace(letter(court=COURT, addressee=OTHER_COURT), file="商请函.pdf")
    assert c08(auction(theirs(), asking, notice(seal_rank=None))).verdict is Verdict.CANNOT_TELL


@pytest.mark.parametrize(
    ("events", "verdict"),
    [
        ([sealed()], Verdict.CONFLICTS),
        ([sealed(number="")], Verdict.CONFLICTS),
        ([sealed(remark="轮候查封")], Verdict.AGREES),
        ([sealed("2018-08-01")], Verdict.AGREES),
        ([sealed(confirmed=False)], Verdict.AGREES),
        ([sealed(), event(EventKind.UNSEALING, "2018-06-01", 6, number=LINE, document=THEIR_NUMBER)], Verdict.AGREES),
        ([sealed(), event(EventKind.UNSEALING, "2019-06-01", 6, number=LINE, document=THEIR_NUMBER)], Verdict.AGREES),
    ],
    ids=["line", "enterprise", "waiting", "later", "unconfirmed", "lifted", "lifted afterwards"],
)
def test_c08_seals_of_the_ledger(events: list[Any], verdict: Verdict) -> None:
    assert c08(auction(), ledger(line(), auction_sale(), *events)).verdict is verdict


def test_a_letter_explains_the_earlier_seal_of_the_ledger() -> None:
    held = ledger(line(), auction_sale(), sealed())
    assert c08(auction(letter()), held).verdict is Verdict.AGREES
    assert finding("C06", auction(letter()), held, P4).verdict is Verdict.AGREES
    elsewhere = letter(court="山西省吕梁市中级人民法院")
    assert c08(auction(elsewhere), held).verdict is Verdict.CONFLICTS
    assert finding("C06", auction(elsewhere), held, P4).verdict is Verdict.CANNOT_TELL


def c09(text: str) -> Verdict:
    return finding(
        "C09", dataclasses.replace(auction(), texts={"成交确认书.pdf": {1: text}}), AUCTION_LEDGER, P4
    ).verdict


@pytest.mark.parametrize(
    "told",
    [
        "案外人某公司提出的执行异议，本院已立案受理，尚未审结。",
        "关于撤销拍卖的申请正在审查中。",
        "本院已受理其提起的案外人执行异议之诉。",
    ],
)
def test_c09_pending_remedies_hold(told: str) -> None:
    assert c09(told) is Verdict.CONFLICTS


@pytest.mark.parametrize(
    "told",
    [
        "",
        "如不服本裁定，可以自本裁定送达之日起十日内向上一级人民法院申请复议。复议期间不停止裁定的执行。",
        "对本公告有异议的，应于公告期内向本院书面提出执行异议，逾期不受理。",
        "经查，本案无执行异议、复议案件正在审查。",
        "某公司提出的执行异议已由本院裁定驳回。",
        "不存在正在审理的异议之诉。",
    ],
)
def test_c09_boilerplate_is_no_alarm_and_nothing_is_promised(told: str) -> None:
    assert c09(told) is Verdict.CANNOT_TELL


def test_c09_a_revocation_of_this_sale_holds_and_of_an_earlier_round_does_not() -> None:
    after = auction(ruling(Subtype.REVOCATION, ruling_date="2019-01-05"))
    before = auction(ruling(Subtype.REVOCATION, ruling_date="2018-08-05"))
    assert finding("C09", after, AUCTION_LEDGER, P4).verdict is Verdict.CONFLICTS
    assert finding("C09", before, AUCTION_LEDGER, P4).verdict is Verdict.CANNOT_TELL
    assert finding("C01", after, AUCTION_LEDGER, P4).verdict is Verdict.CONFLICTS
    assert finding("C01", before, AUCTION_LEDGER, P4).verdict is Verdict.AGREES
