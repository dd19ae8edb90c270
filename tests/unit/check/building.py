"""A small builder of matters and ledgers from model objects, for tests without any reading.

``auction()``, ``trade()``, ``merger()`` and ``mixed()`` give one favourable matter with its ledger for each
provision; every test spoils or varies one thing of them.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from evidence.check import Case, Registry, run_checks
from evidence.ledger import replay
from evidence.policy import load_policy
from models.decisions import Provision
from models.facts import Document, Fact, Quote
from models.findings import Finding
from models.geometry import Box
from models.ledger import CapacityLine, Enterprise, EventKind, Ledger, LedgerEvent, LineState, Origin, RowRef
from models.matters import Attestations, Matter, OriginalsSeen, Paper
from models.papers import Kind, Subtype, fact_spec
from models.values import Capacity, CaseNumber, CreditCode, Metres, Money, Ratio, SealRank, UnitPrice, Years

SELLER = "山西示甲焦化有限公司"
BUYER = "山西示乙焦化有限公司"
THIRD = "山西示丙能源有限公司"
COURT = "山西省临汾市中级人民法院"
OTHER_COURT = "山西省运城市中级人民法院"
CASE = "（2018）晋10执217号"
LINE = "LF-001"

_MAKE: dict[type, Callable[[Any], Any]] = {
    Money: Money.from_yuan,
    Capacity: Capacity.from_wan,
    UnitPrice: lambda given: UnitPrice(Decimal(given)),
    Ratio: lambda given: Ratio(Decimal(given)),
    Metres: lambda given: Metres(Decimal(given)),
    Years: Years,
    CaseNumber: CaseNumber,
    CreditCode: CreditCode,
    SealRank: SealRank,
    dt.date: dt.date.fromisoformat,
    str: str,
    bool: bool,
}


def paper(kind: Kind, subtype: Subtype | None = None, file: str = "", **facts: Any) -> Paper:
    """A paper of one page; money in yuan, capacity in 万吨/年, dates in ISO form, lists for many values."""
    built = []
    for name, given in facts.items():
        make = _MAKE[fact_spec(kind, name).value_type]
        for one in given if isinstance(given, list) else [given]:
            quote = Quote(1, 0, len(str(one)), str(one), (Box(0.1, 0.1, 0.2, 0.2),))
            built.append(Fact(name, make(one), (quote,), 0.99, automatic=True))
    name = file or f"{subtype or kind}-{len(facts)}-{abs(hash(tuple(map(str, facts.items())))) % 10_000}.pdf"
    return Paper(name, f"sha-{name}", Document(kind, subtype, 1, 1, tuple(built)))


def ruling(subtype: Subtype, file: str = "", **facts: Any) -> Paper:
    return paper(Kind.ENFORCEMENT_RULING, subtype, file or f"{subtype}.pdf", **_kept({"court": COURT} | facts))


def seal_ruling(**facts: Any) -> Paper:
    given: dict[str, Any] = {
        "case_number": f"{CASE}之一",
        "debtor": SELLER,
        "capacity": 60,
        "ruling_date": "2018-05-09",
        "seal_years": 3,
    }
    return ruling(Subtype.SEALING, **(given | facts))


def notice(**facts: Any) -> Paper:
    given: dict[str, Any] = {
        "court": COURT, "case_number": CASE, "addressee": "临汾市经济和信息化委员会", "holder": SELLER, "capacity": 60,
        "seal_start": "2018-05-10", "seal_end": "2021-05-09", "seal_rank": "first", "reply_date": "2018-05-10",
    }  # fmt: skip
    return paper(Kind.ASSISTANCE_NOTICE, None, "协助执行通知书.pdf", **_kept(given | facts))


def announcement(**facts: Any) -> Paper:
    given: dict[str, Any] = {
        "court": COURT, "lot_title": f"{SELLER}60万吨/年焦化产能指标", "starting_price": 18_000_000,
        "deposit": 3_240_000, "increment": 100_000, "start_date": "2018-10-20", "end_date": "2018-10-21",
        "notice_date": "2018-09-18",
        "capacity": 60, "case_number": CASE,
    }  # fmt: skip
    return paper(Kind.AUCTION_NOTICE, None, "拍卖公告.pdf", **_kept(given | facts))


def confirmation(**facts: Any) -> Paper:
    given: dict[str, Any] = {
        "disposing_unit": COURT, "lot_title": f"{SELLER}60万吨/年焦化产能指标（第二次拍卖）", "buyer": BUYER,
        "price": 21_600_000, "price_in_words": 21_600_000, "bid_date": "2018-10-21", "capacity": 60,
    }  # fmt: skip
    return paper(Kind.AUCTION_CONFIRMATION, None, "成交确认书.pdf", **_kept(given | facts))


def sale_ruling(**facts: Any) -> Paper:
    given: dict[str, Any] = {
        "case_number": f"{CASE}之三", "debtor": SELLER, "buyer": BUYER, "capacity": 60, "price": 21_600_000,
        "auction_date": "2018-10-21", "ruling_date": "2018-11-08",
    }  # fmt: skip
    return ruling(Subtype.SALE_CONFIRMATION, **(given | facts))


def slip(number: str, amount: int | None, date: str, **facts: Any) -> Paper:
    given: dict[str, Any] = {
        "receipt_number": number, "payer": BUYER, "payee": COURT, "amount": amount, "amount_in_words": amount,
        "payment_date": date, "purpose": f"{CASE}拍卖款",
    }  # fmt: skip
    return paper(Kind.PAYMENT_RECEIPT, Subtype.BANK_SLIP, f"回单{number}.pdf", **_kept(given | facts))


def court_receipt(number: str, amount: int, date: str = "2018-11-01", **facts: Any) -> Paper:
    given: dict[str, Any] = {
        "receipt_number": number,
        "payer": BUYER,
        "payee": COURT,
        "amount": amount,
        "payment_date": date,
    }
    return paper(Kind.PAYMENT_RECEIPT, Subtype.COURT_RECEIPT, f"收据{number}.pdf", **_kept(given | facts))


def contract(**facts: Any) -> Paper:
    given: dict[str, Any] = {
        "transferor": SELLER, "transferee": BUYER, "capacity": 60, "unit_price": 36, "total_price": 21_600_000,
        "total_price_in_words": 21_600_000, "signing_date": "2018-03-16", "ovens_built": False,
    }  # fmt: skip
    return paper(Kind.CAPACITY_CONTRACT, None, "产能转让协议.pdf", **_kept(given | facts))


def agreement(**facts: Any) -> Paper:
    given: dict[str, Any] = {
        "acquirer": BUYER, "target": SELLER, "holding_ratio": "0.51", "capacity": 60, "ovens_built": True,
        "signing_date": "2012-05-04",
    }  # fmt: skip
    return paper(Kind.RESTRUCTURING_AGREEMENT, None, "兼并重组协议.pdf", **_kept(given | facts))


def _kept(facts: dict[str, Any]) -> dict[str, Any]:
    """Facts without those set to None: a fact that was not read."""
    return {name: value for name, value in facts.items() if value is not None}


def line(number: str = LINE, holder: str = SELLER, wan: Any = 60, **changes: Any) -> CapacityLine:
    """A line that is on the cut list with all its tonnes unless ``listed`` says otherwise."""
    row = changes.pop("row", 2)
    whole = CapacityLine(
        number=number, holder=holder, oven="1#、2#", oven_type="顶装", chamber_height=None, oven_count=None,
        chamber_count=None, capacity=Capacity.from_wan(wan), origin=Origin.OWN, built=False, state=LineState.UNBUILT,
        listed=Capacity.from_wan(wan), listed_by="晋政办发〔2019〕66号", remark="", row=RowRef("产能", row),
    )  # fmt: skip
    return dataclasses.replace(whole, **changes)


def event(kind: EventKind, date: str, row: int = 2, **changes: Any) -> LedgerEvent:
    wan = changes.pop("wan", None)
    yuan = changes.pop("yuan", None)
    blank = LedgerEvent(
        date=dt.date.fromisoformat(date), kind=kind, line=changes.pop("number", ""), giver="", taker="",
        capacity=None if wan is None else Capacity.from_wan(wan),
        amount=None if yuan is None else Money.from_yuan(yuan),
        document="", confirmed=True, remark="", row=RowRef("事件", row),
    )  # fmt: skip
    return dataclasses.replace(blank, **changes)


def ledger(*entries: CapacityLine | LedgerEvent) -> Ledger:
    """A ledger of these lines and events, with the three companies known."""
    enterprises = tuple(
        Enterprise(name, "", "临汾市", "", (), RowRef("企业", row))
        for row, name in enumerate((SELLER, BUYER, THIRD), 2)
    )
    lines = tuple(one for one in entries if isinstance(one, CapacityLine))
    events = sorted((one for one in entries if isinstance(one, LedgerEvent)), key=lambda one: (one.date, one.row.row))
    return Ledger(enterprises, lines, tuple(events), version="test")


def auction_sale(**changes: Any) -> LedgerEvent:
    given: dict[str, Any] = {"number": LINE, "giver": SELLER, "taker": BUYER, "wan": 60, "confirmed": False, "row": 9}
    return event(EventKind.AUCTION, "2018-11-08", **(given | changes))


def matter(*papers: Paper, texts: dict[str, str] | None = None, **attested: Any) -> Matter:
    """A matter of these papers; ``texts`` maps file → text of its only page."""
    pages = {file: {1: text} for file, text in (texts or {}).items()}
    return Matter("测试案卷", tuple(papers), Attestations(**({"claimant": BUYER} | attested)), texts=pages)


def auction_papers() -> list[Paper]:
    return [
        seal_ruling(), notice(), announcement(), confirmation(), sale_ruling(),
        slip("A1", 3_240_000, "2018-10-15", purpose="保证金"), slip("A2", 18_360_000, "2018-10-30", purpose="余款"),
    ]  # fmt: skip


def auction(*more: Paper, without: Iterable[str] = ()) -> Matter:
    """The favourable auction: ``more`` papers replace those of the same file, ``without`` drops files."""
    papers = {one.file: one for one in auction_papers()} | {one.file: one for one in more}
    return matter(*(one for file, one in papers.items() if file not in set(without)))


AUCTION_LEDGER = ledger(line(), auction_sale())


def trade(*more: Paper, originals: bool = True, texts: dict[str, str] | None = None) -> Matter:
    pay = {"payee": SELLER, "purpose": "产能转让款"}
    whole = [contract(), slip("B1", 10_000_000, "2018-03-20", **pay), slip("B2", 11_600_000, "2018-06-20", **pay)]
    papers = {one.file: one for one in whole} | {one.file: one for one in more}
    seen = OriginalsSeen(("甲", "乙"), dt.date(2020, 10, 25)) if originals else None
    return matter(*papers.values(), texts=texts, originals_seen=seen)


TRADE_LEDGER = ledger(
    line(), event(EventKind.TRANSFER, "2018-03-16", number=LINE, giver=SELLER, taker=BUYER, wan=60, confirmed=False)
)


def merger_ledger(*, built: bool = True, wan: Any = 60) -> Ledger:
    return ledger(line(holder=BUYER, wan=wan, origin=Origin.RESTRUCTURED, built=built))


def mixed_ledger(cut: int = 40) -> Ledger:
    """70 own with ovens and 30 traded without, cut 40 of 100 without saying of which (E4)."""
    return ledger(
        line("OWN", BUYER, 70, built=True, listed=None, listed_by="", state=LineState.IDLE),
        line("TRADED", BUYER, 30, origin=Origin.TRADED, listed=None, listed_by="", row=3),
        event(
            EventKind.REDUCTION, "2020-03-01", giver=BUYER, wan=cut, document="晋政办发〔2019〕66号", remark="列入压减"
        ),
    )


def case_of(given: Matter, held: Ledger, provision: Provision, registry: Registry | None = None) -> Case:
    return Case(given, held, replay(held), provision, load_policy(), registry or Registry())


def finding(check: str, given: Matter, held: Ledger, provision: Provision, registry: Registry | None = None) -> Finding:
    """What one check says of a matter."""
    return next(one for one in run_checks(case_of(given, held, provision, registry)) if one.check == check)
