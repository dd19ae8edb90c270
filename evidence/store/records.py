"""The database: one engine, one transaction per session. Only this module knows dialects.

SQLite runs in WAL mode. Writers begin with ``BEGIN IMMEDIATE``: a deferred transaction that reads and then writes
fails with "database is locked" as soon as there are two writers, and no timeout helps it.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.orm import Session, sessionmaker

from models.errors import StorageUnavailable

_BUSY_MS = 15_000  # how long a SQLite writer waits for the one before it
_READING = {"evidence_reading": True}


class Records:
    """The records of one installation, behind a SQLAlchemy URL (SQLite or PostgreSQL)."""

    def __init__(self, url: str) -> None:
        self.url = _with_driver(url)
        self.engine = _engine(self.url)
        # Nothing is reloaded after a commit: what was read in a transaction may be used after it.
        self._writing = sessionmaker(self.engine, expire_on_commit=False)
        self._reading = sessionmaker(self.engine.execution_options(**_READING), expire_on_commit=False)

    @property
    def is_sqlite(self) -> bool:
        """Whether this is the embedded database."""
        return self.url.get_backend_name() == "sqlite"

    @contextmanager
    def session(self) -> Iterator[Session]:
        """One transaction that may write: committed at the end, rolled back on any exception.

        Raises StorageUnavailable when the database does not answer; nothing was written then.
        """
        with _named_failures(), self._writing() as session, session.begin():
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One transaction that only reads: a consistent view that never waits for writers (on SQLite)."""
        with _named_failures(), self._reading() as session, session.begin():
            yield session

    def answers(self) -> bool:
        """Whether the database answers now."""
        try:
            with self.read() as session:
                session.execute(text("SELECT 1"))
        except StorageUnavailable:
            return False
        return True

    def close(self) -> None:
        """Give back all connections."""
        self.engine.dispose()


@contextmanager
def _named_failures() -> Iterator[None]:
    try:
        yield
    except (OperationalError, InterfaceError) as failure:
        raise StorageUnavailable("数据库暂时没有响应，请稍后重试；若持续出现，请联系管理员检查数据库。") from failure


def _with_driver(url: str) -> URL:
    """Name the driver we ship where the URL names none: psycopg for PostgreSQL."""
    parsed = make_url(url)
    if parsed.drivername in {"postgresql", "postgres"}:
        return parsed.set(drivername="postgresql+psycopg")
    return parsed


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True, pool_size=5, max_overflow=10)
    engine = create_engine(url, connect_args={"timeout": _BUSY_MS / 1000})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 - whatever the driver calls a connection
    # The driver's own transaction control is off: it would begin late, and deferred.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    _journal_ahead(cursor)
    cursor.execute("PRAGMA foreign_keys = ON")
    # FULL: a commit that was answered survives a power cut, which WAL with NORMAL does not promise.
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.close()


def _journal_ahead(cursor: sqlite3.Cursor) -> None:
    """Switch to WAL, waiting here for others who switch the same new file.

    SQLite itself answers "locked" at once there: two readers who both want to write would wait for each other.
    """
    give_up = time.monotonic() + _BUSY_MS / 1000
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as failure:
            if failure.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(0.01)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    reading = connection.get_execution_options().get("evidence_reading")
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
