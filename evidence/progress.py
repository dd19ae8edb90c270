"""Progress: the scans of a matter, how each page fared, and what changed since somebody last looked."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from evidence.scope import matter_of, scan_of
from evidence.service import Service
from evidence.store.tables import Account, MatterRow, PageRow, ScanRow
from models.people import Person


@dataclass(frozen=True, slots=True)
class PageState:
    """A page of a scan: owed, reading, text, blank, failed or cancelled; ``reason`` and ``detail`` when it failed."""

    number: int
    state: str
    attempts: int
    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class ScanView:
    """An uploaded file and the state of each of its pages."""

    id: str
    matter_id: str
    name: str
    type: str
    bytes: int
    sha256: str
    pages: int
    state: str
    error: str
    created: dt.datetime
    created_by: str
    page_states: tuple[PageState, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a matter is: its scans, and whether its judgement is up to date. ``mark`` changes when any of it does."""

    scans: tuple[ScanView, ...]
    revision: int
    judged_revision: int
    error: str
    mark: str


def scans(service: Service, person: Person, matter_id: str) -> tuple[ScanView, ...]:
    """The scans of a matter in order of upload; raises NotFound."""
    with service.records.read() as db:
        return _scans(db, ScanRow.matter_id == matter_of(db, person, matter_id).id)


def scan(service: Service, person: Person, scan_id: str) -> ScanView:
    """One scan; raises NotFound."""
    with service.records.read() as db:
        return _scans(db, ScanRow.id == scan_of(db, person, scan_id).id)[0]


def _scans(db: Session, condition: object) -> tuple[ScanView, ...]:
    rows = db.execute(
        select(ScanRow, Account.name)
        .join(Account, Account.id == ScanRow.created_by)
        .where(condition)  # type: ignore[arg-type]
        .order_by(ScanRow.created, ScanRow.id)
    ).all()
    states: dict[str, list[PageState]] = defaultdict(list)
    query = (
        select(PageRow.scan_id, PageRow.number, PageRow.state, PageRow.attempts, PageRow.reason, PageRow.detail)
        .where(PageRow.scan_id.in_([row.id for row, _ in rows]))
        .order_by(PageRow.scan_id, PageRow.number)
    )
    for scan_id, number, state, attempts, reason, detail in db.execute(query):
        states[scan_id].append(PageState(number, state, attempts, reason, detail))
    return tuple(
        ScanView(
            id=row.id,
            matter_id=row.matter_id,
            name=row.name,
            type=row.type,
            bytes=row.bytes,
            sha256=row.sha256,
            pages=row.pages,
            state=row.state,
            error=row.error,
            created=row.created,
            created_by=by,
            page_states=tuple(states[row.id]),
        )
        for row, by in rows
    )


def progress(service: Service, person: Person, matter_id: str) -> Progress:
    """How far a matter is now; raises NotFound."""
    with service.records.read() as db:
        row: MatterRow = matter_of(db, person, matter_id)
        seen = _scans(db, ScanRow.matter_id == row.id)
    judged = (row.revision, row.judged_revision, row.error)
    pages = [(one.id, one.state, [(p.state, p.attempts) for p in one.page_states]) for one in seen]
    mark = hashlib.sha256(repr((judged, pages)).encode()).hexdigest()[:16]
    return Progress(seen, *judged, mark)
