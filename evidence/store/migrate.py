"""Brings a database to the newest revision. Safe to run from several processes at once."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import text

from evidence.store.records import Records

_SCRIPTS = Path(__file__).parent / "migrations"
_LOCK = 4_027_001  # any number: the advisory lock that migrations of this service take on PostgreSQL


def migrate(url: str) -> None:
    """Apply every migration that ``url`` still lacks; the first call creates the tables.

    Runs in one transaction. A second caller waits for the first (advisory lock on PostgreSQL, ``BEGIN IMMEDIATE`` on
    SQLite) and then finds nothing to do. Raises StorageUnavailable when the database does not answer.
    """
    records = Records(url)
    try:
        with records.session() as session:
            if not records.is_sqlite:
                session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            config = Config()
            config.set_main_option("script_location", str(_SCRIPTS))
            config.attributes["connection"] = session.connection()
            command.upgrade(config, "head")
    finally:
        records.close()
