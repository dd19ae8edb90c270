"""Judging a matter: its standing facts against the ruling ledger, and the draft report that follows."""

from __future__ import annotations

import datetime as dt
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Select, exists, select

from evidence.check import Registry
from evidence.contract import judgement_json
from evidence.ledger import load_ledger
from evidence.policy import judge, remember
from evidence.report import Drafting, write_draft
from evidence.service import Service
from evidence.steps.assembling import matter_from
from evidence.steps.following import all_ended, ruling_ledger
from evidence.steps.remembering import reopen_touched, traces_from, traces_json, used_by_others
from evidence.store.leases import give_back, renewing, take
from evidence.store.tables import FactRow, JudgementRow, MatterRow, new_id
from models.decisions import Judgement
from models.ledger import Ledger
from models.matters import Matter

# 成文日期 is a date in China, whatever the clock of the machine says.
CHINA = dt.timezone(dt.timedelta(hours=8))


@dataclass(frozen=True, slots=True)
class _Case:
    """What is judged: a matter at one revision, against the ruling ledger and what other matters used.

    ``reviewed`` says that a person has decided on every fact.
    """

    matter: Matter
    revision: int
    reviewed: bool
    ledger_sha256: str | None
    used: Registry


def judge_matter(service: Service, matter_id: str, owner: str = "") -> None:
    """Judge a matter at its present revision and keep the judgement with its draft.

    Does nothing while scans are on their way, when the revision is judged already, or when somebody else is at it.
    After ``page_attempts`` broken attempts at one revision the matter says so in ``error`` and waits for a change.
    """
    row = _begin(service, matter_id, owner or new_id())
    if row is None:
        return
    with renewing(service.records, row, service.settings.lease_seconds):
        case = _case(service, matter_id)
        ledger = _ledger(service, case.ledger_sha256)
        judgement = judge(case.matter, ledger, case.used)
        docx, pdf = _draft(service, judgement, ledger, reviewed=case.reviewed)
        fresh = JudgementRow(
            matter_id=matter_id,
            matter_revision=case.revision,
            ledger_version=judgement.ledger_version,
            policy_version=judgement.policy_version,
            provision=judgement.provision.value,
            conclusion=judgement.conclusion.value,
            content=judgement_json(judgement),
            traces=traces_json(remember(judgement, ledger)),
            docx_sha256=docx,
            pdf_sha256=pdf,
        )
        due = _end(service, row, fresh)
    for other in due:
        service.queue.judge_matter(other)


def _begin(service: Service, matter_id: str, owner: str) -> MatterRow | None:
    with service.records.session() as session:
        row = session.get(MatterRow, matter_id, with_for_update=True)
        if row is None or row.judged_revision >= row.revision or not all_ended(session, matter_id):
            return None
        if not take(row, owner, service.settings.lease_seconds):
            return None
        if row.attempted_revision != row.revision:
            row.attempted_revision, row.attempts, row.error = row.revision, 0, ""
        if row.attempts >= service.settings.page_attempts:
            row.error = (
                f"研判被中断了 {row.attempts} 次，已停止尝试。请联系管理员查看日志；案卷有任何变动后会重新研判。"
            )
            give_back(row)
            return None
        row.attempts += 1
        return row


def _case(service: Service, matter_id: str) -> _Case:
    with service.records.read() as session:
        row = session.get_one(MatterRow, matter_id)
        undecided = exists().where(FactRow.matter_id == matter_id, FactRow.standing == "unreviewed")
        ruling = ruling_ledger(session)
        return _Case(
            matter=matter_from(session, row),
            revision=row.revision,
            reviewed=not session.scalar(select(undecided)),
            ledger_sha256=ruling.sha256 if ruling else None,
            used=used_by_others(session, row),
        )


def _ledger(service: Service, sha256: str | None) -> Ledger:
    if sha256 is None:
        return Ledger()
    with service.objects.local(sha256) as path:
        return load_ledger(path)


def _draft(service: Service, judgement: Judgement, ledger: Ledger, *, reviewed: bool) -> tuple[str, str]:
    """Write the draft and store both files; their SHA-256."""
    drafting = Drafting(
        city=judgement.matter.attestations.city,
        date=dt.datetime.now(CHINA).date(),
        reviewed=reviewed,
        ledger=ledger,
    )
    with tempfile.TemporaryDirectory(dir=service.settings.root) as folder:
        draft = write_draft(judgement, drafting, Path(folder))
        service.objects.put(draft.docx, draft.sha256_docx)
        service.objects.put(draft.pdf, draft.sha256_pdf)
    return draft.sha256_docx, draft.sha256_pdf


def _end(service: Service, begun: MatterRow, fresh: JudgementRow) -> list[str]:
    """Keep the judgement, if the lease is still ours; the matters that are now to be judged again."""
    with service.records.session() as session:
        row = session.get_one(MatterRow, begun.id, with_for_update=True)
        if row.leased_by != begun.leased_by:
            return []
        before = session.scalar(_traces_of(row.id))
        session.add(fresh)
        row.judged_revision = fresh.matter_revision
        row.attempts, row.error = 0, ""
        give_back(row)
        again = [row.id] if row.revision > fresh.matter_revision else []
        return again + reopen_touched(session, row.id, traces_from(before or {}), traces_from(fresh.traces))


def _traces_of(matter_id: str) -> Select[dict[str, Any]]:
    """The traces of a matter's newest judgement."""
    judged = select(JudgementRow.traces).where(JudgementRow.matter_id == matter_id)
    return judged.order_by(JudgementRow.matter_revision.desc()).limit(1)
