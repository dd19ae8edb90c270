"""What follows from what: the states that are on their way, and the step that is due once they have ended.

Nothing here reads a page or extracts a fact, so that whoever only queues steps loads neither.
"""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from evidence.service import Service
from evidence.store.tables import LedgerRow, MatterRow, PageRow, ScanRow

OPEN = ("recorded", "reading")
"""States of a scan that is still on its way; it ends as read, failed or cancelled."""

UNFINISHED = ("owed", "reading")
"""States of a page that has not ended; it ends as text, blank, failed or cancelled."""


def unfinished(session: Session, scan_id: str) -> int:
    """How many pages of a scan have not ended."""
    pages = select(func.count()).where(PageRow.scan_id == scan_id, PageRow.state.in_(UNFINISHED))
    return session.scalars(pages).one()


def settle_if_read(service: Service, scan_id: str) -> None:
    """Queue the settling of a scan once all its pages have ended.

    Asked after the commit of each page: whichever page commits last sees that it was the last.
    """
    with service.records.read() as session:
        state = session.scalar(select(ScanRow.state).where(ScanRow.id == scan_id))
        ready = state in OPEN and unfinished(session, scan_id) == 0
    if ready:
        service.queue.settle_scan(scan_id)


def judge_if_settled(service: Service, matter_id: str) -> None:
    """Queue a matter's judgement once all its scans have ended."""
    with service.records.read() as session:
        ready = all_ended(session, matter_id)
    if ready:
        service.queue.judge_matter(matter_id)


def all_ended(session: Session, matter_id: str) -> bool:
    """Whether a matter has scans and none is still on its way."""
    states = set(session.scalars(select(ScanRow.state).where(ScanRow.matter_id == matter_id)))
    return bool(states) and states.isdisjoint(OPEN)


def raise_revision(session: Session, matter_id: str) -> None:
    """Note that something a judgement rests on has changed."""
    session.get_one(MatterRow, matter_id, with_for_update=True).revision += 1


def ruling_ledger(session: Session) -> LedgerRow | None:
    """The newest ledger; None before the first import."""
    return session.scalar(select(LedgerRow).order_by(LedgerRow.imported.desc(), LedgerRow.id).limit(1))
