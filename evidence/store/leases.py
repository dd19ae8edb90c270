"""Leases: who works on a page, a scan or a matter, and until when.

A lease is short and renewed while the work goes on, so that the work of a killed process is owed again within
seconds. Whoever finishes writes only if the lease is still theirs: late work of somebody thought dead is dropped.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from sqlalchemy import ColumnElement, or_, update

from evidence.store.records import Records
from evidence.store.tables import MatterRow, PageRow, ScanRow, now
from models.errors import StorageUnavailable

Leased = PageRow | ScanRow | MatterRow

_log = structlog.get_logger(__name__)


def unleased(table: type[Leased], at: dt.datetime) -> ColumnElement[bool]:
    """Condition of a row that nobody works on at ``at`` (UTC)."""
    return or_(table.leased_until.is_(None), table.leased_until < at)


def take(row: Leased, owner: str, seconds: float) -> bool:
    """Lease ``row``, which the caller has locked, to ``owner``; False when somebody else holds it.

    An owner takes over its own lease: a job that is retried must not be kept out by its own earlier attempt.
    """
    at = now()
    if row.leased_until is not None and row.leased_until >= at and row.leased_by != owner:
        return False
    row.leased_until, row.leased_by = at + dt.timedelta(seconds=seconds), owner
    return True


def give_back(row: Leased) -> None:
    """End the lease of ``row``."""
    row.leased_until, row.leased_by = None, ""


@contextmanager
def renewing(records: Records, row: Leased, seconds: float) -> Iterator[None]:
    """Renew the lease of ``row`` three times in its term for as long as the context lasts."""
    table, owner = type(row), row.leased_by
    mine = [column == getattr(row, column.key) for column in table.__table__.primary_key]
    ended = threading.Event()

    def renew() -> None:
        while not ended.wait(seconds / 3):
            until = now() + dt.timedelta(seconds=seconds)
            renewal = update(table).where(*mine, table.leased_by == owner).values(leased_until=until)
            try:
                with records.session() as session:
                    session.execute(renewal)
            except StorageUnavailable as failure:  # the next beat may come through; if none does, the lease ends
                _log.warning("lease_not_renewed", owner=owner, failure=failure.detail)

    heart = threading.Thread(target=renew, name="lease", daemon=True)
    heart.start()
    try:
        yield
    finally:
        ended.set()
        heart.join()
