"""Whatever is missing or odd, judging ends with fifty answers and a conclusion that follows from them."""

from __future__ import annotations

import dataclasses
import datetime as dt

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evidence.check import CHECKS, DECIDING
from evidence.policy import judge, remember
from models.decisions import Conclusion, Provision
from models.findings import Verdict
from models.ledger import EventKind, Ledger, Origin
from models.matters import Attestations, Matter, MunicipalDecision, OriginalsSeen, OriginCategory, Paper, Waiver
from models.papers import Kind, Subtype
from tests.unit.check.building import (
    AUCTION_LEDGER,
    BUYER,
    COURT,
    LINE,
    SELLER,
    THIRD,
    TRADE_LEDGER,
    agreement,
    auction_papers,
    auction_sale,
    contract,
    court_receipt,
    event,
    ledger,
    line,
    merger_ledger,
    mixed_ledger,
    paper,
    ruling,
    slip,
)

POOL = [
    *auction_papers(),
    contract(),
    dataclasses.replace(contract(transferee=THIRD, capacity=30), file="协议二.pdf"),
    agreement(),
    dataclasses.replace(agreement(ovens_built=False), file="协议三.pdf"),
    court_receipt("S1", 21_600_000),
    slip("B1", 21_600_000, "2018-03-20", payee=SELLER),
    ruling(Subtype.SET_OFF, debtor=SELLER, capacity=60),
    ruling(Subtype.REVOCATION),
    ruling(Subtype.DESIGNATION),
    paper(Kind.TRANSFER_LETTER, None, "函.pdf", court=COURT, addressee=COURT),
    paper(Kind.OTHER, None, "其他.pdf"),
]
LEDGERS = [
    Ledger(),
    AUCTION_LEDGER,
    TRADE_LEDGER,
    merger_ledger(),
    merger_ledger(built=False),
    mixed_ledger(),
    ledger(line(holder=BUYER, origin=Origin.AUCTIONED), auction_sale(confirmed=True)),
    ledger(line("A", wan=30), line("B", wan=30, row=3), event(EventKind.REDUCTION, "2020-01-01", giver=SELLER)),
    ledger(line(), *(event(kind, "2018-06-01", row, number=LINE) for row, kind in enumerate(EventKind, 3))),
    ledger(line(), *(event(kind, "2019-06-01", row, giver=SELLER) for row, kind in enumerate(EventKind, 3))),
]


@st.composite
def papers(draw: st.DrawFn) -> tuple[Paper, ...]:
    """Some of the pool, each with some of its facts lost."""
    chosen = draw(st.lists(st.sampled_from(POOL), max_size=9, unique_by=lambda one: one.file))
    worn = []
    for one in chosen:
        kept = tuple(fact for fact in one.document.facts if draw(st.integers(0, 9)))
        worn.append(dataclasses.replace(one, document=dataclasses.replace(one.document, facts=kept)))
    return tuple(worn)


ATTESTED = st.builds(
    Attestations,
    claimant=st.sampled_from(["", BUYER, SELLER, THIRD, "查无此企业有限公司"]),
    originals_seen=st.sampled_from(
        [None, OriginalsSeen(("甲", "乙"), dt.date(2020, 10, 25)), OriginalsSeen((), dt.date.min)]
    ),
    municipal_decision=st.sampled_from([None, *(MunicipalDecision("函1号", one) for one in OriginCategory)]),
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(papers(), ATTESTED, st.sampled_from(LEDGERS), st.sets(st.sampled_from(sorted(DECIDING)), max_size=3))
def test_every_matter_is_judged(
    given_papers: tuple[Paper, ...], attested: Attestations, held: Ledger, waived: set[str]
) -> None:
    waivers = tuple(Waiver(check, "理由", "某") for check in sorted(waived))
    judged = judge(Matter("任意", given_papers, attested, waivers), held)
    assert [finding.check for finding in judged.findings] == [spec.id for spec in CHECKS]
    assert all(finding.because for finding in judged.findings)
    stopping = {
        finding.check
        for finding in judged.findings
        if (finding.verdict is Verdict.CONFLICTS and finding.severity.stops)
        or (finding.verdict is Verdict.CANNOT_TELL and finding.check in DECIDING)
    }
    confirmed = judged.conclusion is not Conclusion.CANNOT_CONFIRM
    assert not (confirmed and stopping - waived)
    assert confirmed == (not judged.missing)
    assert confirmed == (judged.compensation is not None)
    assert not (confirmed and judged.provision is Provision.NONE)
    remember(judged, held)
