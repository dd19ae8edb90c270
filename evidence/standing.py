"""Where each matter stands: computed from its rows in one query, never stored, so it cannot lag behind them."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, func, select
from sqlalchemy.orm import Session

from evidence.store.tables import Account, DocumentRow, FactRow, JudgementRow, MatterRow, PageRow, ScanRow


class MatterState(enum.StrEnum):
    """Where a matter stands, and so who must act next."""

    EMPTY = "empty"
    READING = "reading"
    JUDGING = "judging"
    REVIEW = "review"
    CAN_CONFIRM = "can_confirm"
    CANNOT_CONFIRM = "cannot_confirm"
    NEEDS_DECISION = "needs_decision"


@dataclass(frozen=True, slots=True)
class MatterLine:
    """A matter as lists show it.

    ``doubtful`` counts facts that wait for a person, ``troubled`` pages and scans that failed; ``net`` is in yuan.
    """

    id: str
    name: str
    state: MatterState
    created: dt.datetime
    created_by: str
    scans: int
    pages: int
    doubtful: int
    troubled: int
    provision: str | None
    conclusion: str | None
    net: str | None


def _latest(column: Any) -> Any:  # noqa: ANN401 - a column of any type, as a scalar subquery of it
    return (
        select(column)
        .where(JudgementRow.matter_id == MatterRow.id)
        .order_by(JudgementRow.matter_revision.desc(), JudgementRow.created.desc())
        .limit(1)
        .correlate(MatterRow)
        .scalar_subquery()
    )


def awaits_person() -> ColumnElement[bool]:
    """Condition of a fact that a person must still decide on; those of cancelled scans do not count."""
    counted = (
        select(DocumentRow.id).join(ScanRow, ScanRow.id == DocumentRow.scan_id).where(ScanRow.state != "cancelled")
    )
    return and_(FactRow.standing == "unreviewed", FactRow.automatic.is_(False), FactRow.document_id.in_(counted))


def state_of_matter() -> ColumnElement[str]:
    """Expression of a matter's state: the first thing that still has to happen, else what was concluded."""
    scans = exists().where(ScanRow.matter_id == MatterRow.id)
    reading = exists().where(ScanRow.matter_id == MatterRow.id, ScanRow.state.in_(("recorded", "reading")))
    doubtful = exists().where(FactRow.matter_id == MatterRow.id, awaits_person())
    conclusion = func.coalesce(_latest(JudgementRow.conclusion), MatterState.JUDGING.value)
    return case(
        (~scans, MatterState.EMPTY.value),
        (reading, MatterState.READING.value),
        (MatterRow.judged_revision < MatterRow.revision, MatterState.JUDGING.value),
        (doubtful, MatterState.REVIEW.value),
        else_=conclusion,
    )


def lines_of(db: Session, *conditions: ColumnElement[bool], limit: int) -> list[MatterLine]:
    """Lines of the matters that fulfil ``conditions``, newest first; one query, however many there are."""
    count = func.count()
    scans = select(count).where(ScanRow.matter_id == MatterRow.id, ScanRow.state != "cancelled")
    pages = select(func.coalesce(func.sum(ScanRow.pages), 0)).where(
        ScanRow.matter_id == MatterRow.id, ScanRow.state != "cancelled"
    )
    doubtful = select(count).where(FactRow.matter_id == MatterRow.id, awaits_person())
    failed_pages = (
        select(count)
        .select_from(PageRow)
        .join(ScanRow, ScanRow.id == PageRow.scan_id)
        .where(ScanRow.matter_id == MatterRow.id, PageRow.state == "failed")
    )
    failed_scans = select(count).where(ScanRow.matter_id == MatterRow.id, ScanRow.state == "failed")
    query = (
        select(
            MatterRow,
            Account.name,
            state_of_matter(),
            *(
                part.correlate(MatterRow).scalar_subquery()
                for part in (scans, pages, doubtful, failed_pages, failed_scans)
            ),
            _latest(JudgementRow.provision),
            _latest(JudgementRow.conclusion),
            _latest(JudgementRow.content),
        )
        .join(Account, Account.id == MatterRow.created_by)
        .where(*conditions)
        .order_by(MatterRow.created.desc(), MatterRow.id.desc())
        .limit(limit)
    )
    lines = []
    for (
        row,
        by,
        state,
        n_scans,
        n_pages,
        n_doubtful,
        bad_pages,
        bad_scans,
        provision,
        conclusion,
        content,
    ) in db.execute(query):
        owed = (content or {}).get("compensation") or {}
        lines.append(
            MatterLine(
                row.id, row.name, MatterState(state), row.created, by, n_scans, n_pages, n_doubtful,
                bad_pages + bad_scans, provision, conclusion, owed.get("net"),
            )
        )  # fmt: skip
    return lines
