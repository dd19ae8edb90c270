"""What other matters used, kept with each judgement: a receipt, a deal or a capacity serves once in the whole service.

An office sees only its own matters, so a matter of another office is never called by its name here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from evidence.check import EMPTY_REGISTRY, Registry
from evidence.store.tables import JudgementRow, MatterRow

ELSEWHERE = "其他办公室的案卷"

_FORM = TypeAdapter(Registry)


def used_by_others(session: Session, matter: MatterRow) -> Registry:
    """What all other matters used, by their newest judgements."""
    registry = EMPTY_REGISTRY
    for _, office_id, traces in _newest(session, matter.id):
        registry += traces if office_id == matter.office_id else _unnamed(traces)
    return registry


def _newest(session: Session, but: str) -> Iterator[tuple[str, str, Registry]]:
    """Matter, office and traces of each other matter that was judged."""
    newest = (
        select(JudgementRow.matter_id, func.max(JudgementRow.matter_revision).label("revision"))
        .where(JudgementRow.matter_id != but)
        .group_by(JudgementRow.matter_id)
        .subquery()
    )
    at_newest = (JudgementRow.matter_id == newest.c.matter_id) & (JudgementRow.matter_revision == newest.c.revision)
    rows = select(MatterRow.id, MatterRow.office_id, JudgementRow.traces).join(
        newest, newest.c.matter_id == MatterRow.id
    )
    for matter_id, office_id, traces in session.execute(rows.join(JudgementRow, at_newest).order_by(MatterRow.created)):
        yield matter_id, office_id, traces_from(traces)


def _unnamed(traces: Registry) -> Registry:
    return Registry(
        tuple(replace(use, matter=ELSEWHERE) for use in traces.receipts),
        tuple(replace(use, matter=ELSEWHERE) for use in traces.deals),
        tuple(replace(use, matter=ELSEWHERE) for use in traces.confirmed),
    )


def traces_json(traces: Registry) -> dict[str, Any]:
    """Traces as a judgement keeps them."""
    written: dict[str, Any] = _FORM.dump_python(traces, mode="json")
    return written


def traces_from(written: dict[str, Any]) -> Registry:
    """Traces as they were kept; nothing where nothing was."""
    return _FORM.validate_python(written) if written else EMPTY_REGISTRY


def reopen_touched(session: Session, matter_id: str, before: Registry, now: Registry) -> list[str]:
    """Have other matters judged again whose receipts or sellers this one has begun, or ceased, to use; their ids.

    Only receipts and deals count, which are read from papers: were confirmed capacity to count as well, two matters
    that claim the same tonnes could go on reopening each other.
    """
    changed = _keys(before) ^ _keys(now)
    if not changed:
        return []
    touched = [other for other, _, traces in _newest(session, matter_id) if _keys(traces) & changed]
    session.execute(update(MatterRow).where(MatterRow.id.in_(touched)).values(revision=MatterRow.revision + 1))
    return touched


def _keys(traces: Registry) -> set[tuple[str, str]]:
    numbers = {("number", use.number) for use in traces.receipts if use.number}
    files = {("file", use.sha256) for use in traces.receipts}
    return numbers | files | {("seller", use.seller) for use in traces.deals}
