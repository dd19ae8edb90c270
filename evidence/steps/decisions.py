"""What people decided about the facts of a scan outlives a new extraction of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session, make_transient

from evidence.store.audit import audit
from evidence.store.tables import DocumentRow, FactRow, ScanRow
from models.papers import Kind, fact_spec


@dataclass(slots=True)
class Decided:
    """A fact somebody decided on, with the kind of paper it stood on."""

    kind: str
    fact: FactRow

    @property
    def page(self) -> int:
        """Page of the first quote."""
        return int(self.fact.quotes[0]["page"])

    @property
    def stands(self) -> bool:
        """Whether a person vouched for the value; False where the reading was rejected."""
        return self.fact.standing in {"approved", "corrected"}

    def concerns(self, document: DocumentRow, fresh: FactRow) -> bool:
        """Whether ``fresh`` is what was decided on: the same field, at the same page, of the same kind of paper.

        A field that may have several values is the same one only if it reads the same; so is a rejected reading.
        """
        if (self.kind, self.fact.name, self.page) != (document.kind, fresh.name, int(fresh.quotes[0]["page"])):
            return False
        many = fact_spec(Kind(self.kind), fresh.name).many
        return fresh.read_value == self.fact.read_value or (self.stands and not many)


@dataclass(slots=True)
class Decisions:
    """The decisions on a scan's facts, taken out of the way while its papers are written anew."""

    left: list[Decided] = field(default_factory=list)

    @classmethod
    def taken_from(cls, session: Session, scan: ScanRow) -> Decisions:
        """Remove the papers and facts of ``scan`` and keep what was decided about them."""
        documents = {row.id: row for row in session.scalars(select(DocumentRow).where(DocumentRow.scan_id == scan.id))}
        facts = session.scalars(select(FactRow).where(FactRow.document_id.in_(documents)).order_by(FactRow.position))
        decided = []
        for fact in facts.all():
            session.delete(fact)
            if fact.standing != "unreviewed":
                decided.append(Decided(documents[fact.document_id].kind, fact))
        session.flush()
        for document in documents.values():
            session.delete(document)
        session.flush()
        for one in decided:
            make_transient(one.fact)
        return cls(decided)

    def applied_to(self, document: DocumentRow, fresh: FactRow) -> FactRow:
        """``fresh`` with the decision that concerns it, if there is one; it keeps its id, so that links still lead."""
        exact = [one for one in self.left if one.concerns(document, fresh)]
        exact.sort(key=lambda one: one.fact.read_value != fresh.read_value)
        if not exact:
            return fresh
        before = exact[0].fact
        self.left.remove(exact[0])
        fresh.id, fresh.revision = before.id, before.revision + 1
        fresh.value, fresh.decided_by, fresh.decided = before.value, before.decided_by, before.decided
        same = json.loads(fresh.value) == json.loads(fresh.read_value)
        fresh.standing = before.standing if not exact[0].stands else "approved" if same else "corrected"
        return fresh

    def keep_the_rest(self, session: Session, scan: ScanRow) -> None:
        """Put facts that a person vouched for, and that were not found again, on the paper that holds their page.

        Where no paper of that kind holds the page any more, the decision ends as an entry of the audit trail.
        """
        documents = session.scalars(select(DocumentRow).where(DocumentRow.scan_id == scan.id)).all()
        for one in self.left:
            homes = [row for row in documents if row.kind == one.kind and row.first_page <= one.page <= row.last_page]
            if one.stands and homes:
                one.fact.document_id = homes[0].id
                one.fact.revision += 1
                session.add(one.fact)
            else:
                before = json.dumps({"name": one.fact.name, "standing": one.fact.standing}, ensure_ascii=False)
                audit(
                    session, None, "fact.decision_dropped", f"fact:{one.fact.id}",
                    matter_id=scan.matter_id, before=before, after=one.fact.value, reason="重新识读后未再出现",
                )  # fmt: skip
