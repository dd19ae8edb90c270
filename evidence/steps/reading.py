"""Reading a page: lease it, read it, write what came of it once. Safe to run twice, late, or not at all."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from evidence.read import PageCache
from evidence.read import read_page as read_one_page
from evidence.service import Service
from evidence.steps.following import OPEN, UNFINISHED, settle_if_read
from evidence.steps.kept import keep_reading
from evidence.steps.options import reading_options
from evidence.store.checksums import WrongBytes
from evidence.store.leases import give_back, renewing, take
from evidence.store.tables import PageRow, ScanRow, new_id, now
from models.errors import MissingPart, NotFound, StorageUnavailable
from models.pages import FailedPage, PageReading

INTERRUPTED = "interrupted"
"""Reason of a page whose reading was broken off too often to be tried again."""


def read_page(service: Service, scan_id: str, number: int, owner: str = "") -> None:
    """Read page ``number`` of a scan unless it has ended, its scan was cancelled, or somebody else is at it.

    ``owner`` names whoever asks (a job's id): its own unfinished attempt is taken over. A page whose reading was
    broken off ``page_attempts`` times ends as failed, so that it cannot hold up the others. Raises
    StorageUnavailable or MissingPart; the attempt does not count then, and the page is owed again.
    """
    page = _begin(service, scan_id, number, owner or new_id())
    if page is None:
        settle_if_read(service, scan_id)
        return
    with renewing(service.records, page, service.settings.lease_seconds):
        try:
            reading = _read(service, page)
        except (StorageUnavailable, MissingPart):
            _excuse(service, page)
            raise
    again = _end(service, page, reading)
    if again:
        service.queue.read_pages(scan_id, [number])
    settle_if_read(service, scan_id)


def _read(service: Service, page: PageRow) -> PageReading:
    with service.records.read() as session:
        sha256 = session.scalars(select(ScanRow.sha256).where(ScanRow.id == page.scan_id)).one()
    try:
        with service.objects.local(sha256) as path:
            return read_one_page(
                path, page.number, reading_options(service.settings), PageCache(service.settings.cache)
            )
    except (NotFound, WrongBytes) as lost:
        return FailedPage(page.number, lost.type, lost.detail)


def _begin(service: Service, scan_id: str, number: int, owner: str) -> PageRow | None:
    """Lease the page and count the attempt; None when there is nothing to do."""
    with service.records.session() as session:
        # Locks are taken in one order everywhere, facts → matter → scan → pages, so that no two wait for each other.
        scan = session.get(ScanRow, scan_id, with_for_update=True)
        page = _locked(session, scan_id, number)
        if scan is None or page is None or page.state not in UNFINISHED or scan.state not in OPEN:
            return None
        if not take(page, owner, service.settings.lease_seconds):
            return None
        if page.attempts >= service.settings.page_attempts:
            _write(page, _given_up(page))
            return None
        page.state = "reading"
        page.attempts += 1
        scan.state = "reading"
        return page


def _given_up(page: PageRow) -> FailedPage:
    detail = (
        f"本页的识读被中断了 {page.attempts} 次，已停止尝试，其他页不受影响。"
        "请查看本页影像；可以重新扫描后上传，或在管理员处理后点击“重新识读”。"
    )
    return FailedPage(page.number, INTERRUPTED, detail)


def _end(service: Service, begun: PageRow, reading: PageReading) -> bool:
    """Write what came of the page, if the lease is still ours; True when it is to be tried again."""
    with service.records.session() as session:
        page = _locked(session, begun.scan_id, begun.number)
        if page is None or page.state != "reading" or page.leased_by != begun.leased_by:
            return False
        if isinstance(reading, FailedPage) and reading.retry and page.attempts < service.settings.page_attempts:
            page.state, page.reason, page.detail = "owed", reading.reason, reading.detail
            give_back(page)
            return True
        _write(page, reading)
        return False


def _write(page: PageRow, reading: PageReading) -> None:
    keep_reading(page, reading)
    page.finished = now()
    give_back(page)


def _excuse(service: Service, begun: PageRow) -> None:
    """Take back an attempt that failed for no fault of the page, if the database can be asked to."""
    with service.records.session() as session:
        page = _locked(session, begun.scan_id, begun.number)
        if page is not None and page.state == "reading" and page.leased_by == begun.leased_by:
            page.state = "owed"
            page.attempts -= 1
            give_back(page)


def _locked(session: Session, scan_id: str, number: int) -> PageRow | None:
    return session.get(PageRow, (scan_id, number), with_for_update=True)
