"""What people may do to a scan on its way: stop its reading, or have it tried again."""

from __future__ import annotations

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from evidence.service import Service
from evidence.steps.following import OPEN, UNFINISHED, judge_if_settled, raise_revision, settle_if_read
from evidence.store.audit import audit
from evidence.store.leases import give_back
from evidence.store.tables import MatterRow, PageRow, ScanRow
from models.errors import NotFound, Outdated


def cancel_scan(service: Service, scan_id: str, account_id: str | None = None) -> None:
    """Stop reading a scan: its open pages end as cancelled, and it is no part of its matter any more.

    A page being read now is read to its end, and what came of it is dropped. Raises NotFound, and Outdated when the
    scan has ended already.
    """
    with service.records.session() as session:
        scan = _locked(session, scan_id)
        if scan.state not in OPEN:
            raise Outdated("这份扫描件已处理完毕，不能再取消。")
        open_pages = update(PageRow).where(PageRow.scan_id == scan_id, PageRow.state.in_(UNFINISHED))
        session.execute(open_pages.values(state="cancelled", leased_until=None, leased_by=""))
        scan.state = "cancelled"
        give_back(scan)
        raise_revision(session, scan.matter_id)
        audit(session, account_id, "scan.cancelled", f"scan:{scan_id}", matter_id=scan.matter_id, before=scan.name)
    judge_if_settled(service, scan.matter_id)


def retry_scan(service: Service, scan_id: str, account_id: str | None = None) -> None:
    """Read the failed and cancelled pages of a scan again; what was read stays, and so do decisions on its facts.

    Raises NotFound, and Outdated when there is nothing to try again.
    """
    with service.records.session() as session:
        scan = _locked(session, scan_id)
        missing = select(PageRow).where(PageRow.scan_id == scan_id, PageRow.state.in_(("failed", "cancelled")))
        pages = session.scalars(missing.order_by(PageRow.number).with_for_update()).all()
        if scan.state in OPEN or not (pages or scan.state in {"failed", "cancelled"}):
            raise Outdated("这份扫描件没有需要重新识读的页面。")
        for page in pages:
            page.state, page.attempts, page.reason, page.detail = "owed", 0, "", ""
            page.reading = page.finished = None
            give_back(page)
        scan.state, scan.attempts, scan.error = "recorded", 0, ""
        give_back(scan)
        audit(session, account_id, "scan.retried", f"scan:{scan_id}", matter_id=scan.matter_id, before=scan.name)
    service.queue.read_pages(scan_id, [page.number for page in pages])
    settle_if_read(service, scan_id)


def _locked(session: Session, scan_id: str) -> ScanRow:
    """The scan, locked after its matter, as everywhere."""
    matter_id = session.scalar(select(ScanRow.matter_id).where(ScanRow.id == scan_id))
    if matter_id is None:
        raise NotFound("没有这份扫描件，或您无权查看。")
    session.get_one(MatterRow, matter_id, with_for_update=True)
    return session.get_one(ScanRow, scan_id, with_for_update=True, populate_existing=True)
