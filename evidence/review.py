"""Review: a person approves, corrects or rejects what was read, and may take it back.

A decision names the revision of the fact it was made on; when the fact has changed since, it is refused and both
versions are shown. Every decision is an entry of the audit trail, and undoing replays that trail.
"""

from __future__ import annotations

import datetime as dt
import enum
import json
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from evidence.scope import fact_of, matter_of
from evidence.service import Service
from evidence.store.audit import audit
from evidence.store.tables import Account, AuditRow, DocumentRow, FactRow, ScanRow
from evidence.typed import typed_value
from models.errors import BadRequest, Outdated
from models.papers import KIND_LABELS, SUBTYPE_LABELS, Kind, Subtype, fact_spec
from models.people import Action, Person
from models.values import contract_form


class Decision(enum.StrEnum):
    """What a reviewer does with a fact."""

    APPROVE = "approve"
    CORRECT = "correct"
    REJECT = "reject"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fact stands: page, words, and boxes as fractions of the page, origin top left."""

    page: int
    text: str
    boxes: tuple[tuple[float, float, float, float], ...]


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact as read and as it stands, in contract form.

    ``text``, ``page`` and ``boxes`` are those of contract §2 (its first page); ``places`` lists every place.
    ``needs_person``: it is doubtful, and nobody has decided yet.
    """

    id: str
    document_id: str
    name: str
    label: str
    critical: bool
    value_type: str
    value: str | bool
    read_value: str | bool
    text: str
    page: int
    boxes: tuple[tuple[float, float, float, float], ...]
    places: tuple[Place, ...]
    confidence: float
    automatic: bool
    doubts: tuple[str, ...]
    extractor: str
    standing: str
    needs_person: bool
    decided_by: str | None
    decided: dt.datetime | None
    revision: int


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A paper of the matter with its facts, in the order in which they stand on it."""

    id: str
    scan_id: str
    file: str
    sha256: str
    kind: Kind
    subtype: Subtype | None
    title: str
    first_page: int
    last_page: int
    confidence: float
    facts: tuple[FactView, ...]


class FactOutdated(Outdated):
    """The fact changed since it was shown; ``current`` is how it stands now."""

    def __init__(self, current: FactView) -> None:
        """Keep the fact as it stands, so that both versions can be shown."""
        super().__init__("这条事实在您查看之后已被他人处理。请对照现在的内容后重新决定。")
        self.current = current


def _fact_view(row: FactRow, kind: Kind, by: str | None) -> FactView:
    spec = fact_spec(kind, row.name)
    places = tuple(_place(quote) for quote in row.quotes)
    return FactView(
        id=row.id,
        document_id=row.document_id,
        name=row.name,
        label=spec.label,
        critical=spec.critical,
        value_type=spec.value_type.__name__.lower(),
        value=json.loads(row.value),
        read_value=json.loads(row.read_value),
        text=places[0].text,
        page=places[0].page,
        boxes=tuple(box for place in places if place.page == places[0].page for box in place.boxes),
        places=places,
        confidence=row.confidence,
        automatic=row.automatic,
        doubts=tuple(row.doubts),
        extractor=row.extractor,
        standing=row.standing,
        needs_person=row.standing == "unreviewed" and not row.automatic,
        decided_by=by,
        decided=row.decided,
        revision=row.revision,
    )


def _place(quote: dict[str, Any]) -> Place:
    boxes = tuple((box[0], box[1], box[2], box[3]) for box in quote["boxes"])
    return Place(quote["page"], quote["text"], boxes)


def documents(service: Service, person: Person, matter_id: str) -> list[DocumentView]:
    """The papers of a matter with their facts, in order of upload and page; two queries. Raises NotFound."""
    with service.records.read() as db:
        row = matter_of(db, person, matter_id)
        papers = db.execute(
            select(DocumentRow, ScanRow)
            .join(ScanRow, ScanRow.id == DocumentRow.scan_id)
            .where(DocumentRow.matter_id == row.id, ScanRow.state != "cancelled")
            .order_by(ScanRow.created, ScanRow.id, DocumentRow.position)
        ).all()
        facts: dict[str, list[tuple[FactRow, str | None]]] = defaultdict(list)
        query = (
            select(FactRow, Account.name)
            .outerjoin(Account, Account.id == FactRow.decided_by)
            .where(FactRow.matter_id == row.id)
            .order_by(FactRow.position)
        )
        for fact, by in db.execute(query):
            facts[fact.document_id].append((fact, by))
    return [_document_view(paper, scan, facts[paper.id]) for paper, scan in papers]


def _document_view(paper: DocumentRow, scan: ScanRow, facts: list[tuple[FactRow, str | None]]) -> DocumentView:
    kind = Kind(paper.kind)
    subtype = Subtype(paper.subtype) if paper.subtype else None
    return DocumentView(
        id=paper.id,
        scan_id=scan.id,
        file=scan.name,
        sha256=scan.sha256,
        kind=kind,
        subtype=subtype,
        title=SUBTYPE_LABELS[subtype] if subtype else KIND_LABELS[kind],
        first_page=paper.first_page,
        last_page=paper.last_page,
        confidence=paper.confidence,
        facts=tuple(_fact_view(fact, kind, by) for fact, by in facts),
    )


def decide(
    service: Service,
    person: Person,
    fact_id: str,
    decision: Decision,
    revision: int,
    *,
    value: str | bool | None = None,
    reason: str = "",
) -> FactView:
    """Decide on a fact as it stood at ``revision``; the matter is then to be judged anew.

    Raises FactOutdated when it changed since, BadRequest when the value or the reason is missing or cannot be
    read, NotFound, NotPermitted. Approving a value that differs from the one read leaves it corrected.
    """
    person.require(Action.DECIDE)
    with service.records.session() as db:
        row, paper = fact_of(db, person, fact_id, lock=True)
        kind = Kind(paper.kind)
        if row.revision != revision:
            by = db.get(Account, row.decided_by) if row.decided_by else None
            raise FactOutdated(_fact_view(row, kind, by.name if by else None))
        before = _state_of(row)
        _apply(db, row, kind, decision, value, reason)
        undone = row.standing == "unreviewed"
        row.decided_by, row.decided = (
            (None, None) if undone else (person.id, dt.datetime.now(dt.UTC).replace(tzinfo=None))
        )
        row.revision += 1
        matter_of(db, person, row.matter_id, lock=True).revision += 1
        audit(
            db, person.id, f"fact.{decision.value}", f"fact:{row.id}", matter_id=row.matter_id,
            before=before, after=_state_of(row), reason=reason.strip(),
        )  # fmt: skip
        view = _fact_view(row, kind, None if undone else person.name)
    service.queue.judge_matter(row.matter_id)
    return view


def _state_of(row: FactRow) -> str:
    return json.dumps({"name": row.name, "standing": row.standing, "value": json.loads(row.value)}, ensure_ascii=False)


def _apply(
    db: Session,
    row: FactRow,
    kind: Kind,
    decision: Decision,
    value: str | bool | None,  # noqa: FBT001 - a yes/no is a value here
    reason: str,
) -> None:
    if decision is Decision.UNDO:
        row.standing, row.value = _before_last_decision(db, row.id)
        return
    if decision is Decision.REJECT:
        if len(reason.strip()) < 2:
            raise BadRequest("请写明不采信的理由（至少 2 个字）。")
        row.standing = "rejected"
        return
    if decision is Decision.CORRECT:
        if value is None:
            raise BadRequest("请填写更正后的内容。")
        row.value = json.dumps(contract_form(typed_value(kind, row.name, value)), ensure_ascii=False)
    row.standing = "approved" if json.loads(row.value) == json.loads(row.read_value) else "corrected"


def _before_last_decision(db: Session, fact_id: str) -> tuple[str, str]:
    """Standing and value before the last decision that was not undone; raises BadRequest when there is none."""
    entries = select(AuditRow).where(AuditRow.subject == f"fact:{fact_id}").order_by(AuditRow.number)
    standing: list[dict[str, Any]] = []
    for entry in db.scalars(entries):
        if entry.action == f"fact.{Decision.UNDO.value}":
            standing.pop()
        else:
            standing.append(json.loads(entry.before))
    if not standing:
        raise BadRequest("这条事实没有可以撤销的决定。")
    return standing[-1]["standing"], json.dumps(standing[-1]["value"], ensure_ascii=False)
