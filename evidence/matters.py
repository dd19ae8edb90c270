"""Matters: create, list, attest, waive, and see at a glance how far each one is.

Every change that may alter the judgement raises the matter's revision and is then queued for judging; the database
says what is owed, so a queue that is away loses nothing.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from evidence.check import CHECKS
from evidence.process import attestations_from
from evidence.scope import matter_of
from evidence.service import Service
from evidence.standing import MatterLine, MatterState, lines_of, state_of_matter
from evidence.store.audit import audit
from evidence.store.tables import (
    Account,
    AuditRow,
    JudgementRow,
    MatterRow,
    WaiverRow,
)
from models.errors import BadRequest, NotFound
from models.people import Action, Person

LARGEST_PAGE = 100  # matters in one answer


@dataclass(frozen=True, slots=True)
class MatterPage:
    """One page of the list; ``next`` is the cursor of the following one."""

    matters: tuple[MatterLine, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class WaiverView:
    """A waiver of one check, by whom and why."""

    check: str
    reason: str
    by: str
    created: dt.datetime


@dataclass(frozen=True, slots=True)
class MatterView:
    """One matter: its line, what people attested and waived, and whether the judgement is up to date."""

    line: MatterLine
    attestations: dict[str, Any]
    waivers: tuple[WaiverView, ...]
    revision: int
    judged_revision: int
    error: str


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """One entry of a matter's audit trail."""

    number: int
    at: dt.datetime
    by: str
    action: str
    subject: str
    before: str
    after: str
    reason: str


def create(service: Service, person: Person, name: str) -> MatterView:
    """Create an empty matter of the person's office; raises BadRequest for an empty or overlong name."""
    person.require(Action.UPLOAD)
    name = " ".join(name.split())
    if not 1 <= len(name) <= 200:
        raise BadRequest("请填写案卷名称，不超过 200 个字，例如“示例焦化受让60万吨产能”。")
    with service.records.session() as db:
        row = MatterRow(office_id=person.office_id, name=name, created_by=person.id)
        db.add(row)
        db.flush()
        audit(db, person.id, "matter.created", f"matter:{row.id}", matter_id=row.id, after=name)
        return _view(db, person, row.id)


def get(service: Service, person: Person, matter_id: str) -> MatterView:
    """One matter; raises NotFound."""
    with service.records.read() as db:
        return _view(db, person, matter_id)


def _view(db: Session, person: Person, matter_id: str) -> MatterView:
    row = matter_of(db, person, matter_id)
    (line,) = lines_of(db, MatterRow.id == row.id, limit=1)
    waivers = db.execute(
        select(WaiverRow, Account.name)
        .join(Account, Account.id == WaiverRow.by)
        .where(WaiverRow.matter_id == row.id)
        .order_by(WaiverRow.check_id)
    )
    views = tuple(WaiverView(waiver.check_id, waiver.reason, by, waiver.created) for waiver, by in waivers)
    return MatterView(line, row.attestations, views, row.revision, row.judged_revision, row.error)


def find(
    service: Service,
    person: Person,
    *,
    words: str = "",
    state: MatterState | None = None,
    after: str | None = None,
    limit: int = 30,
) -> MatterPage:
    """Matters of the person's office, newest first, by words of the name and by state; ``after`` is a cursor."""
    conditions: list[ColumnElement[bool]] = [MatterRow.office_id == person.office_id]
    conditions += [MatterRow.name.icontains(word, autoescape=True) for word in words.split()[:8]]
    if state is not None:
        conditions.append(state_of_matter() == state.value)
    if after:
        created, last = _position(after)
        conditions.append(or_(MatterRow.created < created, and_(MatterRow.created == created, MatterRow.id < last)))
    limit = min(max(limit, 1), LARGEST_PAGE)
    with service.records.read() as db:
        lines = lines_of(db, *conditions, limit=limit + 1)
    more = len(lines) > limit
    return MatterPage(tuple(lines[:limit]), _cursor(lines[limit - 1]) if more else None)


def _cursor(line: MatterLine) -> str:
    return base64.urlsafe_b64encode(f"{line.created.isoformat()} {line.id}".encode()).decode()


def _position(cursor: str) -> tuple[dt.datetime, str]:
    try:
        created, _, last = base64.urlsafe_b64decode(cursor.encode()).decode().partition(" ")
        return dt.datetime.fromisoformat(created).replace(tzinfo=None), last
    except (ValueError, binascii.Error) as wrong:
        raise BadRequest("翻页位置无效，请回到列表第一页。") from wrong


def counts(service: Service, person: Person) -> dict[MatterState, int]:
    """How many matters of the person's office stand in each state."""
    state = state_of_matter()
    query = select(state, func.count()).where(MatterRow.office_id == person.office_id).group_by(state)
    with service.records.read() as db:
        return {MatterState(name): number for name, number in db.execute(query)}


def attest(service: Service, person: Person, matter_id: str, written: dict[str, Any]) -> MatterView:
    """Replace what people attest about a matter (shape of ``case.toml``, contract §4).

    Raises BadRequest naming the field that is wrong, NotFound, NotPermitted. The matter is to be judged anew.
    """
    person.require(Action.DECIDE)
    attestations_from(written)
    with service.records.session() as db:
        row = matter_of(db, person, matter_id, lock=True)
        before, after = (json.dumps(one, ensure_ascii=False) for one in (row.attestations, written))
        audit(db, person.id, "matter.attested", f"matter:{row.id}", matter_id=row.id, before=before, after=after)
        row.attestations = written
        row.revision += 1
        db.flush()
        view = _view(db, person, matter_id)
    service.queue.judge_matter(matter_id)
    return view


def waive(service: Service, person: Person, matter_id: str, check_id: str, reason: str) -> MatterView:
    """Waive one check with a reason that the draft will print; raises BadRequest, NotFound, NotPermitted."""
    person.require(Action.DECIDE)
    reason = " ".join(reason.split())
    if check_id not in {spec.id for spec in CHECKS}:
        raise NotFound(f"没有编号为 {check_id} 的核验规则。")
    if not 4 <= len(reason) <= 1000:
        raise BadRequest("请写明豁免理由（至少 4 个字），理由会写入报告。")
    with service.records.session() as db:
        row = matter_of(db, person, matter_id, lock=True)
        same = db.scalar(select(WaiverRow).where(WaiverRow.matter_id == row.id, WaiverRow.check_id == check_id))
        before = same.reason if same else ""
        if same is None:
            db.add(WaiverRow(matter_id=row.id, check_id=check_id, reason=reason, by=person.id))
        else:
            same.reason, same.by = reason, person.id
        view = _waived(db, person, row, "check.waived", check_id, before, reason)
    service.queue.judge_matter(matter_id)
    return view


def unwaive(service: Service, person: Person, matter_id: str, check_id: str) -> MatterView:
    """Take a waiver back; raises NotFound, NotPermitted."""
    person.require(Action.DECIDE)
    with service.records.session() as db:
        row = matter_of(db, person, matter_id, lock=True)
        same = db.scalar(select(WaiverRow).where(WaiverRow.matter_id == row.id, WaiverRow.check_id == check_id))
        if same is None:
            raise NotFound("这条规则没有豁免。")
        before = same.reason
        db.delete(same)
        view = _waived(db, person, row, "check.waiver_withdrawn", check_id, before, "")
    service.queue.judge_matter(matter_id)
    return view


def _waived(
    db: Session, person: Person, row: MatterRow, action: str, check_id: str, before: str, after: str
) -> MatterView:
    row.revision += 1
    audit(db, person.id, action, f"check:{check_id}", matter_id=row.id, before=before, after=after)
    db.flush()
    return _view(db, person, row.id)


def latest_judgement(service: Service, person: Person, matter_id: str) -> JudgementRow | None:
    """The newest judgement of a matter; None while there is none. Raises NotFound."""
    with service.records.read() as db:
        row = matter_of(db, person, matter_id)
        query = select(JudgementRow).where(JudgementRow.matter_id == row.id)
        return db.scalar(query.order_by(JudgementRow.matter_revision.desc(), JudgementRow.created.desc()).limit(1))


def trail(service: Service, person: Person, matter_id: str, limit: int = 200) -> list[TrailEntry]:
    """The newest entries of a matter's audit trail; raises NotFound."""
    with service.records.read() as db:
        row = matter_of(db, person, matter_id)
        query = (
            select(AuditRow, Account.name)
            .outerjoin(Account, Account.id == AuditRow.account_id)
            .where(AuditRow.matter_id == row.id)
            .order_by(AuditRow.number.desc())
            .limit(limit)
        )
        return [
            TrailEntry(e.number, e.at, by or "系统", e.action, e.subject, e.before, e.after, e.reason)
            for e, by in db.execute(query)
        ]
