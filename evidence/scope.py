"""What a person may see: every query for a matter, scan, document or fact goes through the person's office.

A thing of another office and a thing that does not exist give the same NotFound, in the same words.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from evidence.store.tables import DocumentRow, FactRow, MatterRow, ScanRow
from models.errors import NotFound
from models.people import Person


def matter_of(db: Session, person: Person, matter_id: str, *, lock: bool = False) -> MatterRow:
    """The matter, if it is of the person's office; raises NotFound. ``lock`` keeps other writers off its row."""
    query = select(MatterRow).where(MatterRow.id == matter_id, MatterRow.office_id == person.office_id)
    row = db.scalar(query.with_for_update() if lock else query)
    if row is None:
        raise NotFound("没有这个案卷，或者它属于其他办公室。请从案卷列表重新进入。")
    return row


def scan_of(db: Session, person: Person, scan_id: str) -> ScanRow:
    """The scan, if its matter is of the person's office; raises NotFound."""
    query = (
        select(ScanRow)
        .join(MatterRow, MatterRow.id == ScanRow.matter_id)
        .where(ScanRow.id == scan_id, MatterRow.office_id == person.office_id)
    )
    row = db.scalar(query)
    if row is None:
        raise NotFound("没有这份扫描件，或者它属于其他办公室。请从案卷列表重新进入。")
    return row


def fact_of(db: Session, person: Person, fact_id: str, *, lock: bool = False) -> tuple[FactRow, DocumentRow]:
    """The fact and its document, if their matter is of the person's office; raises NotFound.

    ``lock`` takes the matter first and then the fact, as everybody who changes both does: no two wait for each other.
    """
    if lock:
        held = select(MatterRow.id).join(FactRow, FactRow.matter_id == MatterRow.id).where(FactRow.id == fact_id)
        db.scalar(held.with_for_update(of=MatterRow))
    query = (
        select(FactRow, DocumentRow)
        .join(DocumentRow, DocumentRow.id == FactRow.document_id)
        .join(MatterRow, MatterRow.id == FactRow.matter_id)
        .where(FactRow.id == fact_id, MatterRow.office_id == person.office_id)
    )
    row = db.execute(query.with_for_update(of=FactRow) if lock else query).one_or_none()
    if row is None:
        raise NotFound("没有这条事实，或者它已随材料重新识读而更换。请刷新页面。")
    return row[0], row[1]
