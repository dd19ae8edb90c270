"""Tables of the database: a storage format, not the vocabulary.

Identifiers are 32 hex digits. Times are UTC, ISO 8601 text in SQLite. JSON columns hold contract forms. What is
owed can be read from the states alone: a scan not yet settled, a page ``owed``, a matter whose ``judged_revision``
lags behind its ``revision``. Whoever works on one of them holds a lease: ``leased_by`` until ``leased_until``.
"""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


def new_id() -> str:
    """A fresh identifier: 32 hex digits, allowed in RQ job ids."""
    return uuid.uuid4().hex


def now() -> dt.datetime:
    """The current time in UTC, without zone, as every column stores it."""
    return dt.datetime.now(dt.UTC).replace(tzinfo=None)


class Base(DeclarativeBase):
    """Declarative base of all tables."""

    type_annotation_map = {dict[str, Any]: JSON, list[Any]: JSON}  # noqa: RUF012 - SQLAlchemy reads a plain dict


_ID = String(32)


class Office(Base):
    """A city office; it sees only its own matters."""

    __tablename__ = "offices"
    id: Mapped[str] = mapped_column(_ID, primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(String(200), unique=True)
    city: Mapped[str] = mapped_column(String(50), default="")


class Account(Base):
    """A person who signs in. ``role``: uploader, reviewer, head or administrator."""

    __tablename__ = "accounts"
    id: Mapped[str] = mapped_column(_ID, primary_key=True, default=new_id)
    office_id: Mapped[str] = mapped_column(ForeignKey("offices.id"), index=True)
    login: Mapped[str] = mapped_column(String(100), unique=True)
    name: Mapped[str] = mapped_column(String(100))
    role: Mapped[str] = mapped_column(String(20))
    password_hash: Mapped[str] = mapped_column(String(200))
    disabled: Mapped[bool] = mapped_column(default=False)
    created: Mapped[dt.datetime] = mapped_column(default=now)


class SignIn(Base):
    """A server-side session; the cookie's token is stored only as its SHA-256."""

    __tablename__ = "sign_ins"
    token_sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id"), index=True)
    csrf: Mapped[str] = mapped_column(String(64))
    created: Mapped[dt.datetime] = mapped_column(default=now)
    expires: Mapped[dt.datetime]


class MatterRow(Base):
    """A matter (案卷) of one office.

    ``revision`` counts every change that may alter the judgement; ``judged_revision`` is the one last judged.
    ``attempted_revision`` is the one last tried, ``attempts`` how often, ``error`` why it did not come to an end.
    ``attestations`` has the shape of ``case.toml`` (contract §4).
    """

    __tablename__ = "matters"
    id: Mapped[str] = mapped_column(_ID, primary_key=True, default=new_id)
    office_id: Mapped[str] = mapped_column(ForeignKey("offices.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    attestations: Mapped[dict[str, Any]] = mapped_column(default=dict)
    revision: Mapped[int] = mapped_column(default=0)
    judged_revision: Mapped[int] = mapped_column(default=-1)
    attempted_revision: Mapped[int] = mapped_column(default=-1)
    attempts: Mapped[int] = mapped_column(default=0)
    error: Mapped[str] = mapped_column(Text, default="")
    leased_until: Mapped[dt.datetime | None]
    leased_by: Mapped[str] = mapped_column(String(100), default="")
    created_by: Mapped[str] = mapped_column(ForeignKey("accounts.id"))
    created: Mapped[dt.datetime] = mapped_column(default=now)


class ScanRow(Base):
    """An uploaded file; its bytes lie under ``sha256``.

    ``state``: recorded → reading → read (every page ended somehow), or failed (it as a whole), or cancelled.
    """

    __tablename__ = "scans"
    __table_args__ = (UniqueConstraint("matter_id", "sha256"), Index("scans_state", "state"))
    id: Mapped[str] = mapped_column(_ID, primary_key=True, default=new_id)
    matter_id: Mapped[str] = mapped_column(ForeignKey("matters.id"), index=True)
    sha256: Mapped[str] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(String(300))
    type: Mapped[str] = mapped_column(String(20))
    bytes: Mapped[int]
    pages: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(String(20), default="recorded")
    error: Mapped[str] = mapped_column(Text, default="")
    attempts: Mapped[int] = mapped_column(default=0)
    leased_until: Mapped[dt.datetime | None]
    leased_by: Mapped[str] = mapped_column(String(100), default="")
    created_by: Mapped[str] = mapped_column(ForeignKey("accounts.id"))
    created: Mapped[dt.datetime] = mapped_column(default=now)


class PageRow(Base):
    """A page of a scan. ``state``: owed → reading → text, blank or failed (cancelled when its scan is)."""

    __tablename__ = "pages"
    __table_args__ = (Index("pages_state", "state"),)
    scan_id: Mapped[str] = mapped_column(ForeignKey("scans.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(String(20), default="owed")
    attempts: Mapped[int] = mapped_column(default=0)
    leased_until: Mapped[dt.datetime | None]
    leased_by: Mapped[str] = mapped_column(String(100), default="")
    reason: Mapped[str] = mapped_column(String(50), default="")
    detail: Mapped[str] = mapped_column(Text, default="")
    reading: Mapped[bytes | None] = mapped_column(LargeBinary)
    finished: Mapped[dt.datetime | None]


class DocumentRow(Base):
    """A paper found within a scan."""

    __tablename__ = "documents"
    id: Mapped[str] = mapped_column(_ID, primary_key=True, default=new_id)
    scan_id: Mapped[str] = mapped_column(ForeignKey("scans.id"), index=True)
    matter_id: Mapped[str] = mapped_column(ForeignKey("matters.id"), index=True)
    position: Mapped[int]
    kind: Mapped[str] = mapped_column(String(40))
    subtype: Mapped[str | None] = mapped_column(String(40))
    first_page: Mapped[int]
    last_page: Mapped[int]
    confidence: Mapped[float]


class FactRow(Base):
    """A fact of a paper, as read and as it stands.

    ``read_value`` is what was read and never changes; ``value`` is what stands now (contract form, as JSON text).
    ``standing``: unreviewed, approved, corrected, rejected. ``revision`` guards against deciding on what changed.
    """

    __tablename__ = "facts"
    id: Mapped[str] = mapped_column(_ID, primary_key=True, default=new_id)
    document_id: Mapped[str] = mapped_column(ForeignKey("documents.id"), index=True)
    matter_id: Mapped[str] = mapped_column(ForeignKey("matters.id"), index=True)
    position: Mapped[int]
    name: Mapped[str] = mapped_column(String(50))
    read_value: Mapped[str] = mapped_column(Text)
    value: Mapped[str] = mapped_column(Text)
    quotes: Mapped[list[Any]]
    confidence: Mapped[float]
    automatic: Mapped[bool]
    doubts: Mapped[list[Any]]
    extractor: Mapped[str] = mapped_column(String(50))
    standing: Mapped[str] = mapped_column(String(20), default="unreviewed")
    decided_by: Mapped[str | None] = mapped_column(ForeignKey("accounts.id"))
    decided: Mapped[dt.datetime | None]
    revision: Mapped[int] = mapped_column(default=0)


class WaiverRow(Base):
    """A reviewer's waiver of one check in one matter."""

    __tablename__ = "waivers"
    __table_args__ = (UniqueConstraint("matter_id", "check_id"),)
    id: Mapped[str] = mapped_column(_ID, primary_key=True, default=new_id)
    matter_id: Mapped[str] = mapped_column(ForeignKey("matters.id"), index=True)
    check_id: Mapped[str] = mapped_column(String(10))
    reason: Mapped[str] = mapped_column(Text)
    by: Mapped[str] = mapped_column(ForeignKey("accounts.id"))
    created: Mapped[dt.datetime] = mapped_column(default=now)


class LedgerRow(Base):
    """An imported ledger; the newest one rules. The workbook's bytes lie in the object store under ``sha256``."""

    __tablename__ = "ledgers"
    id: Mapped[str] = mapped_column(_ID, primary_key=True, default=new_id)
    version: Mapped[str] = mapped_column(String(64), index=True)
    sha256: Mapped[str] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(String(300))
    imported_by: Mapped[str] = mapped_column(ForeignKey("accounts.id"))
    imported: Mapped[dt.datetime] = mapped_column(default=now)


class JudgementRow(Base):
    """A judgement of a matter at one revision; ``content`` has the shape of contract §4.

    ``traces`` is what the matter used (receipts, deals, confirmed capacity), for the judging of other matters.
    """

    __tablename__ = "judgements"
    id: Mapped[str] = mapped_column(_ID, primary_key=True, default=new_id)
    matter_id: Mapped[str] = mapped_column(ForeignKey("matters.id"), index=True)
    matter_revision: Mapped[int]
    ledger_version: Mapped[str] = mapped_column(String(64))
    policy_version: Mapped[str] = mapped_column(String(64))
    provision: Mapped[str] = mapped_column(String(40))
    conclusion: Mapped[str] = mapped_column(String(20))
    content: Mapped[dict[str, Any]]
    traces: Mapped[dict[str, Any]] = mapped_column(default=dict)
    docx_sha256: Mapped[str] = mapped_column(String(64), default="")
    pdf_sha256: Mapped[str] = mapped_column(String(64), default="")
    created: Mapped[dt.datetime] = mapped_column(default=now)


class AuditRow(Base):
    """One entry of the audit trail: who did what to which thing, when, before and after, why."""

    __tablename__ = "audit"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[dt.datetime] = mapped_column(default=now)
    account_id: Mapped[str | None] = mapped_column(ForeignKey("accounts.id"))
    matter_id: Mapped[str | None] = mapped_column(_ID, index=True)
    action: Mapped[str] = mapped_column(String(50))
    subject: Mapped[str] = mapped_column(String(100))
    before: Mapped[str] = mapped_column(Text, default="")
    after: Mapped[str] = mapped_column(Text, default="")
    reason: Mapped[str] = mapped_column(Text, default="")
