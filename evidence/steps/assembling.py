"""A matter as the checks see it, put together from its rows."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from evidence.contract import value_from_contract
from evidence.process import attestations_from
from evidence.steps.kept import kept_reading
from evidence.store.tables import Account, DocumentRow, FactRow, MatterRow, PageRow, ScanRow, WaiverRow
from models.facts import Document, Fact, Quote
from models.geometry import Box
from models.matters import Matter, Paper, UnreadPage, Waiver
from models.pages import FailedPage, TextPage
from models.papers import Kind, Subtype

VOUCHED = frozenset({"approved", "corrected"})
"""Standings by which a person vouches for a value."""


def matter_from(session: Session, row: MatterRow) -> Matter:
    """The matter of ``row`` with the facts that stand: as read, or as a person decided; rejected ones are left out.

    Cancelled scans are no part of it. Pages and scans that failed are named as unread.
    """
    not_cancelled = select(ScanRow).where(ScanRow.matter_id == row.id, ScanRow.state != "cancelled")
    scans = session.scalars(not_cancelled.order_by(ScanRow.created, ScanRow.id)).all()
    papers: list[Paper] = []
    unread: list[UnreadPage] = []
    texts: dict[str, dict[int, str]] = {}
    for scan in scans:
        papers += (Paper(scan.name, scan.sha256, document) for document in documents_of(session, scan.id))
        texts[scan.name] = {}
        for page in session.scalars(select(PageRow).where(PageRow.scan_id == scan.id).order_by(PageRow.number)):
            reading = kept_reading(page)
            if isinstance(reading, TextPage):
                texts[scan.name][reading.number] = reading.text
            elif isinstance(reading, FailedPage):
                unread.append(UnreadPage(scan.name, reading.number, reading.reason, reading.detail))
        if scan.state == "failed" and not any(one.file == scan.name for one in unread):
            unread.append(UnreadPage(scan.name, 0, "scan_failed", scan.error))
    return Matter(
        name=row.name,
        papers=tuple(papers),
        attestations=attestations_from(row.attestations),
        waivers=tuple(_waivers(session, row.id)),
        unread=tuple(unread),
        texts=texts,
    )


def documents_of(session: Session, scan_id: str) -> Iterator[Document]:
    """The papers of a scan with their standing facts."""
    rows = session.scalars(select(DocumentRow).where(DocumentRow.scan_id == scan_id).order_by(DocumentRow.position))
    documents = rows.all()
    facts: dict[str, list[FactRow]] = defaultdict(list)
    standing = select(FactRow).where(FactRow.document_id.in_([row.id for row in documents]))
    for fact in session.scalars(standing.where(FactRow.standing != "rejected").order_by(FactRow.position, FactRow.id)):
        facts[fact.document_id].append(fact)
    for row in documents:
        kind = Kind(row.kind)
        subtype = Subtype(row.subtype) if row.subtype else None
        standing_facts = tuple(fact_from(kind, fact) for fact in facts[row.id])
        yield Document(kind, subtype, row.first_page, row.last_page, standing_facts, row.confidence)


def fact_from(kind: Kind, row: FactRow) -> Fact:
    """The fact of ``row`` as it stands. What a person vouched for is certain, without doubts, and may stand alone."""
    vouched = row.standing in VOUCHED
    return Fact(
        name=row.name,
        value=value_from_contract(kind, row.name, json.loads(row.value)),
        quotes=tuple(_quotes(row.quotes)),
        confidence=1.0 if vouched else row.confidence,
        automatic=vouched or row.automatic,
        doubts=() if vouched else tuple(row.doubts),
        extractor=row.extractor,
    )


def _quotes(kept: Iterable[dict[str, Any]]) -> Iterator[Quote]:
    for quote in kept:
        boxes = tuple(Box(*sides) for sides in quote["boxes"])
        yield Quote(quote["page"], quote["start"], quote["end"], quote["text"], boxes)


def _waivers(session: Session, matter_id: str) -> Iterator[Waiver]:
    rows = select(WaiverRow, Account.name).join(Account, Account.id == WaiverRow.by)
    for waiver, by in session.execute(rows.where(WaiverRow.matter_id == matter_id).order_by(WaiverRow.check_id)):
        yield Waiver(waiver.check_id, waiver.reason, by)
