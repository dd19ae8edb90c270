"""Settling a scan: once every page has ended, its papers and their facts are extracted and recorded."""

from __future__ import annotations

import json

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from evidence.extract import extract
from evidence.service import Service
from evidence.steps.decisions import Decisions
from evidence.steps.following import OPEN, judge_if_settled, raise_revision, unfinished
from evidence.steps.kept import kept_reading
from evidence.store.audit import audit
from evidence.store.leases import give_back, renewing, take
from evidence.store.tables import DocumentRow, FactRow, MatterRow, PageRow, ScanRow, new_id
from models.facts import Document
from models.pages import FailedPage, ScanReading
from models.values import contract_form


def settle_scan(service: Service, scan_id: str, owner: str = "") -> None:
    """Extract the papers of a scan whose pages have all ended, and raise its matter's revision.

    Does nothing when pages are still open, when the scan has ended, or when somebody else is at it. What people
    decided on facts before is kept (``Decisions``). A scan whose extraction broke off ``page_attempts`` times fails.
    """
    scan = _begin(service, scan_id, owner or new_id())
    if scan is None:
        return
    with renewing(service.records, scan, service.settings.lease_seconds):
        reading = _reading_of(service, scan)
        documents = extract(reading)
        written = _end(service, scan, reading, documents)
    if written:
        judge_if_settled(service, scan.matter_id)


def _begin(service: Service, scan_id: str, owner: str) -> ScanRow | None:
    with service.records.session() as session:
        scan = session.get(ScanRow, scan_id, with_for_update=True)
        if scan is None or scan.state not in OPEN or unfinished(session, scan_id):
            return None
        if not take(scan, owner, service.settings.lease_seconds):
            return None
        if scan.attempts < service.settings.page_attempts:
            scan.attempts += 1
            return scan
        scan.error = f"材料整理被中断了 {scan.attempts} 次，已停止尝试。请联系管理员查看日志，处理后点击“重新识读”。"
        _conclude(session, scan, "failed")
        matter_id = scan.matter_id
    judge_if_settled(service, matter_id)
    return None


def _reading_of(service: Service, scan: ScanRow) -> ScanReading:
    with service.records.read() as session:
        rows = session.scalars(select(PageRow).where(PageRow.scan_id == scan.id).order_by(PageRow.number))
        return ScanReading(scan.sha256, tuple(kept_reading(row) for row in rows))


def _end(service: Service, begun: ScanRow, reading: ScanReading, documents: tuple[Document, ...]) -> bool:
    """Write the papers in place of those before, if the lease is still ours."""
    with service.records.session() as session:
        # Locks are taken in one order everywhere, facts → matter → scan → pages, so that no two wait for each other.
        session.scalars(_facts_of(begun.id).with_for_update()).all()
        session.get_one(MatterRow, begun.matter_id, with_for_update=True)
        scan = session.get_one(ScanRow, begun.id, with_for_update=True)
        if scan.state not in OPEN or scan.leased_by != begun.leased_by:
            return False
        decisions = Decisions.taken_from(session, scan)
        for position, document in enumerate(documents):
            _add(session, scan, position, document, decisions)
        session.flush()
        decisions.keep_the_rest(session, scan)
        failed = [page.number for page in reading.pages if isinstance(page, FailedPage)]
        scan.error = _words_for(failed, len(reading.pages))
        _conclude(session, scan, "failed" if len(failed) == len(reading.pages) else "read")
        return True


def _facts_of(scan_id: str) -> Select[str]:
    papers = select(DocumentRow.id).where(DocumentRow.scan_id == scan_id)
    return select(FactRow.id).where(FactRow.document_id.in_(papers))


def _words_for(failed: list[int], pages: int) -> str:
    if not failed:
        return ""
    if len(failed) == pages:
        return "所有页面都未能识读，请查看各页原因，重新扫描后上传。"
    return f"第 {'、'.join(str(number) for number in failed)} 页未能识读，请查看各页原因。"


def _conclude(session: Session, scan: ScanRow, state: str) -> None:
    scan.state = state
    give_back(scan)
    raise_revision(session, scan.matter_id)
    audit(session, None, f"scan.{state}", f"scan:{scan.id}", matter_id=scan.matter_id, after=scan.error)


def _add(session: Session, scan: ScanRow, position: int, document: Document, decisions: Decisions) -> None:
    row = DocumentRow(id=new_id(), scan_id=scan.id, matter_id=scan.matter_id, position=position)
    row.kind, row.subtype = document.kind.value, document.subtype.value if document.subtype else None
    row.first_page, row.last_page, row.confidence = document.first_page, document.last_page, document.confidence
    session.add(row)
    session.flush()
    for place, fact in enumerate(document.facts):
        value = json.dumps(contract_form(fact.value), ensure_ascii=False)
        quotes = [
            {
                "page": q.page,
                "start": q.start,
                "end": q.end,
                "text": q.text,
                "boxes": [box.as_list() for box in q.boxes],
            }
            for q in fact.quotes
        ]
        fact_row = FactRow(document_id=row.id, matter_id=scan.matter_id, position=place, name=fact.name)
        fact_row.read_value = fact_row.value = value
        fact_row.quotes, fact_row.confidence, fact_row.automatic = quotes, fact.confidence, fact.automatic
        fact_row.doubts, fact_row.extractor = list(fact.doubts), fact.extractor
        session.add(decisions.applied_to(row, fact_row))
