"""What is owed: everything that was recorded and never finished, read from the states alone."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import and_, exists, or_, select, update
from sqlalchemy.orm import Session

from evidence.queue import about_matter, about_page, about_scan
from evidence.service import Service
from evidence.steps.following import OPEN, UNFINISHED, ruling_ledger
from evidence.store.leases import unleased
from evidence.store.tables import JudgementRow, MatterRow, PageRow, ScanRow, now

_AT_ONCE = 2_000  # pages brought to the queue by one sweep; the next brings the rest


@dataclass(frozen=True, slots=True)
class Owed:
    """What nobody works on: pages to read as (scan, number), scans to settle, matters to judge."""

    pages: tuple[tuple[str, int], ...]
    scans: tuple[str, ...]
    matters: tuple[str, ...]


def owed(session: Session, at: dt.datetime) -> Owed:
    """Everything owed at ``at`` (UTC) that nobody holds a lease on, oldest first."""
    pages = (
        select(PageRow.scan_id, PageRow.number)
        .join(ScanRow, ScanRow.id == PageRow.scan_id)
        .where(ScanRow.state.in_(OPEN), PageRow.state.in_(UNFINISHED), unleased(PageRow, at))
        .order_by(ScanRow.created, PageRow.scan_id, PageRow.number)
        .limit(_AT_ONCE)
    )
    open_page = exists().where(PageRow.scan_id == ScanRow.id, PageRow.state.in_(UNFINISHED))
    scans = select(ScanRow.id).where(ScanRow.state.in_(OPEN), ~open_page, unleased(ScanRow, at))
    any_scan = exists().where(ScanRow.matter_id == MatterRow.id)
    open_scan = exists().where(ScanRow.matter_id == MatterRow.id, ScanRow.state.in_(OPEN))
    # A matter that was given up says so in ``error`` and is owed again only once it has changed.
    hopeful = or_(MatterRow.attempted_revision != MatterRow.revision, MatterRow.error == "")
    lagging = and_(MatterRow.judged_revision < MatterRow.revision, hopeful)
    matters = select(MatterRow.id).where(lagging, any_scan, ~open_scan, unleased(MatterRow, at))
    return Owed(
        pages=tuple((scan_id, number) for scan_id, number in session.execute(pages)),
        scans=tuple(session.scalars(scans.order_by(ScanRow.created))),
        matters=tuple(session.scalars(matters.order_by(MatterRow.created))),
    )


def enqueue_owed(service: Service) -> int:
    """Bring everything owed to the queue that is not waiting there; how many jobs that were.

    Raises StorageUnavailable, and redis.exceptions.RedisError when Redis does not answer.
    """
    with service.records.read() as session:
        due = owed(session, now())
    waiting = service.queue.waiting()
    brought = 0
    for scan_id, number in due.pages:
        if about_page(scan_id, number) not in waiting:
            brought += service.queue.read_pages(scan_id, [number])
    for scan_id in due.scans:
        if about_scan(scan_id) not in waiting:
            brought += service.queue.settle_scan(scan_id)
    for matter_id in due.matters:
        if about_matter(matter_id) not in waiting:
            brought += service.queue.judge_matter(matter_id)
    return brought


def ledger_changed(service: Service) -> None:
    """Have every matter that was judged against another ledger than the ruling one judged again.

    The sweep calls this too: an import whose process died right after its commit is noticed all the same.
    """
    with service.records.session() as session:
        ruling = ruling_ledger(session)
        if ruling is None:
            return
        at_revision = JudgementRow.matter_revision == MatterRow.judged_revision
        outdated = exists().where(
            JudgementRow.matter_id == MatterRow.id, at_revision, JudgementRow.ledger_version != ruling.version
        )
        current = MatterRow.judged_revision == MatterRow.revision
        changed = update(MatterRow).where(current, outdated).values(revision=MatterRow.revision + 1)
        matters = session.scalars(changed.returning(MatterRow.id)).all()
    all(service.queue.judge_matter(matter_id) for matter_id in matters)
