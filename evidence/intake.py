"""Intake: an upload becomes a scan of a matter. Bytes first, then the record, then the commit, then the jobs.

In that order a crash anywhere leaves either nothing to see or something that the sweep will finish.
"""

from __future__ import annotations

import hashlib
import re
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from evidence.read import FileType, Inspected, Limits, expand_archive, inspect_file
from evidence.service import Service
from evidence.steps import retry_scan
from evidence.steps.options import limits_of
from evidence.store.audit import audit
from evidence.store.tables import MatterRow, PageRow, ScanRow
from models.errors import NotFound, OverLimit, UploaderError

_CHUNK = 1024 * 1024  # bytes
_MEGABYTE = 1024 * 1024
# Characters kept of a file's name, and of the ZIP's before it; the column holds 300, with room for （2）.
_LONGEST_NAME = 200
_LONGEST_ARCHIVE_NAME = 80


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it arrives: the name it came with (shown, never trusted) and its bytes."""

    name: str
    stream: BinaryIO


@dataclass(frozen=True, slots=True)
class Accepted:
    """A file that is now a scan of the matter, or was one before (``existing``)."""

    name: str
    scan_id: str
    sha256: str
    type: str
    pages: int
    existing: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken, and the error that says why and what to do."""

    name: str
    error: UploaderError


Outcome = Accepted | Refused


def accept(service: Service, account_id: str, matter_id: str, uploads: Iterable[Upload]) -> list[Outcome]:
    """Take files into a matter: one outcome for each file, and for each file within a ZIP, in order.

    A file that is refused never hurts the others. The same bytes in the same matter answer with the existing scan;
    one that was cancelled is read after all. Every accepted file is stored, recorded and committed on return; a queue
    that is away delays its reading and loses nothing. Raises NotFound when there is no such matter and
    StorageUnavailable when objects or records do not answer; files before that stay accepted.
    """
    outcomes: list[Outcome] = []
    for upload in uploads:
        outcomes += _take(service, account_id, matter_id, upload)
    return outcomes


def _take(service: Service, account_id: str, matter_id: str, upload: Upload) -> Iterator[Outcome]:
    name = shown_name(upload.name)
    try:
        with _arrived(upload.stream, service) as path:
            limits = limits_of(service.settings)
            inspected = inspect_file(path, limits)
            if inspected.type != FileType.ZIP:
                yield _keep(service, account_id, matter_id, name, path, inspected)
                return
            for inner, member in expand_archive(path, limits):
                yield _take_member(
                    service,
                    account_id,
                    matter_id,
                    f"{name[-_LONGEST_ARCHIVE_NAME:]}/{shown_name(inner)}",
                    member,
                    limits,
                )
    except UploaderError as refusal:
        yield Refused(name, refusal)


def _take_member(service: Service, account_id: str, matter_id: str, name: str, member: Path, limits: Limits) -> Outcome:
    try:
        return _keep(service, account_id, matter_id, name, member, inspect_file(member, limits))
    except UploaderError as refusal:
        return Refused(name, refusal)


@contextmanager
def _arrived(stream: BinaryIO, service: Service) -> Iterator[Path]:
    """Stream an upload to disk, no further than the limit; the file is gone afterwards, whatever happens."""
    most = service.settings.max_file_bytes
    service.settings.uploads.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.NamedTemporaryFile(dir=service.settings.uploads) as arriving:
        size = 0
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            if size > most:
                raise OverLimit(f"文件超过 {most // _MEGABYTE} MB 的上限，请拆分后上传。")
            arriving.write(chunk)
        arriving.flush()
        yield Path(arriving.name)


def _keep(service: Service, account_id: str, matter_id: str, name: str, path: Path, inspected: Inspected) -> Accepted:
    """Store, record, commit, enqueue."""
    with path.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    service.objects.put(path, sha256)
    scan = ScanRow(matter_id=matter_id, sha256=sha256, type=str(inspected.type), created_by=account_id)
    scan.bytes, scan.pages = path.stat().st_size, inspected.page_count
    try:
        with service.records.session() as session:
            existing = _existing(session, matter_id, sha256)
            if existing is None:
                scan.name = _free_name(session, matter_id, name)
                _record(session, scan)
    except IntegrityError:
        # Somebody recorded the same bytes between our look and our write; on PostgreSQL writers run side by side.
        with service.records.read() as session:
            existing = _existing(session, matter_id, sha256)
            if existing is None:
                raise
    if existing is None:
        service.queue.read_pages(scan.id, range(1, scan.pages + 1))
    elif existing.state == "cancelled":
        retry_scan(service, existing.id, account_id)
    stands = existing or scan
    return Accepted(stands.name, stands.id, sha256, stands.type, stands.pages, existing is not None)


def _existing(session: Session, matter_id: str, sha256: str) -> ScanRow | None:
    if session.get(MatterRow, matter_id) is None:
        raise NotFound("没有这个案卷，或您无权查看。")
    return session.scalar(select(ScanRow).where(ScanRow.matter_id == matter_id, ScanRow.sha256 == sha256))


def _record(session: Session, scan: ScanRow) -> None:
    session.add(scan)
    session.flush()
    session.add_all(PageRow(scan_id=scan.id, number=number) for number in range(1, scan.pages + 1))
    audit(session, scan.created_by, "scan.accepted", f"scan:{scan.id}", matter_id=scan.matter_id, after=scan.name)


def _free_name(session: Session, matter_id: str, name: str) -> str:
    """``name``, or ``name（2）`` and so on: files of a matter are cited by name, so no two share one."""
    taken = set(session.scalars(select(ScanRow.name).where(ScanRow.matter_id == matter_id)))
    stem, dot, ending = name.rpartition(".")
    if not stem:
        stem, dot, ending = name, "", ""
    free, count = name, 1
    while free in taken:
        count += 1
        free = f"{stem}（{count}）{dot}{ending}"
    return free


def shown_name(name: str) -> str:
    r"""A name fit to be shown: its last part, without control characters, cut to 200 characters.

    ``"C:\\扫描\\裁定.pdf"`` → ``"裁定.pdf"``; a name of nothing becomes ``"未命名"``.
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    # Cc and Cf: control characters and invisible ones, such as the override that makes fdp.exe of exe.pdf.
    clean = "".join(char for char in last if unicodedata.category(char) not in {"Cc", "Cf", "Cs"}).strip(" .")
    return clean[-_LONGEST_NAME:] or "未命名"
