"""Ledgers: import a workbook as the ruling one, and show what it says. All or nothing, and never edited in place."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import openpyxl
from sqlalchemy import select
from sqlalchemy.orm import Session

from evidence import steps
from evidence.ledger import Holdings, load_ledger, replay
from evidence.ledger.sheets import read_sheets
from evidence.process import sha256_of
from evidence.service import Service, open_service
from evidence.store.audit import audit
from evidence.store.tables import Account, LedgerRow
from models.errors import BadRequest, MissingPart, NotFound
from models.ledger import Ledger
from models.people import Action, Person, Role


@dataclass(frozen=True, slots=True)
class LedgerView:
    """An imported ledger: when, by whom, from what file, and how many rows each sheet had."""

    id: str
    version: str
    name: str
    sha256: str
    imported: dt.datetime
    imported_by: str
    enterprises: int
    lines: int
    events: int


@dataclass(frozen=True, slots=True)
class ShownLedger:
    """The ruling ledger, what it holds, and the state it replays to on a date."""

    view: LedgerView
    ledger: Ledger
    holdings: Holdings


def import_ledger(service: Service, person: Person, files: list[tuple[str, BinaryIO]]) -> LedgerView:
    """Import one XLSX file, or the three CSV files of contract §3, given as (name, stream).

    Raises LedgerRefused naming sheet, row and column; nothing is imported then. Every matter is to be judged anew.
    """
    person.require(Action.IMPORT_LEDGER)
    with _received(service, files) as path:
        return keep_ledger(service, person.id, path, "、".join(Path(name).name for name, _ in files))


@contextmanager
def _received(service: Service, files: list[tuple[str, BinaryIO]]) -> Iterator[Path]:
    """The uploaded files on disk: one workbook, or a folder of CSV files."""
    names = [Path(name.replace("\\", "/")).name for name, _ in files]
    tables = {"企业.csv", "产能.csv", "事件.csv"}
    if not (len(files) == 1 and names[0].lower().endswith(".xlsx")) and set(names) != tables:
        raise BadRequest("请选择一个 .xlsx 工作簿，或同时选择 企业.csv、产能.csv、事件.csv 三个文件。")
    service.settings.uploads.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryDirectory(dir=service.settings.uploads) as folder:
        workbook = len(files) == 1
        for name, (_, stream) in zip(names, files, strict=True):
            with (Path(folder) / ("ledger.xlsx" if workbook else name)).open("wb") as kept:
                shutil.copyfileobj(stream, kept)
        yield Path(folder) / "ledger.xlsx" if workbook else Path(folder)


def keep_ledger(service: Service, account_id: str, path: Path, name: str) -> LedgerView:
    """Make the workbook, or folder of CSV files, at ``path`` the ruling ledger in the name of an account.

    Bytes first, then the record; raises LedgerRefused, and keeps nothing, when a row cannot be read.
    """
    ledger = load_ledger(path)
    with _as_workbook(service, path) as workbook:
        sha256 = sha256_of(workbook)
        service.objects.put(workbook, sha256)
    row = LedgerRow(version=ledger.version, sha256=sha256, name=name[:300], imported_by=account_id)
    with service.records.session() as db:
        db.add(row)
        db.flush()
        audit(db, account_id, "ledger.imported", f"ledger:{row.id}", after=f"{name} {ledger.version}")
        by = db.get_one(Account, account_id).name
    steps.ledger_changed(service)
    return _view(row, by, ledger)


@contextmanager
def _as_workbook(service: Service, path: Path) -> Iterator[Path]:
    """The ledger as one file: a folder of CSV files is put into a workbook, each row under its own number."""
    if path.is_file():
        yield path
        return
    book = openpyxl.Workbook()
    for name, sheet in read_sheets(path).items():
        table = book.create_sheet(name)
        for column, heading in enumerate(sheet.headings, start=1):
            table.cell(1, column, heading)
            for row in sheet.rows:
                cell = table.cell(row.number, column, row.cells.get(heading))
                if isinstance(cell.value, str):
                    cell.data_type = "s"  # text that begins with = is text, not a formula
    del book["Sheet"]
    with tempfile.TemporaryDirectory(dir=service.settings.root) as folder:
        book.save(Path(folder) / "ledger.xlsx")
        yield Path(folder) / "ledger.xlsx"


def import_from_console(file: Path) -> LedgerView:
    """Import a ledger on this machine in the name of its first administrator; raises MissingPart without one."""
    service = open_service()
    try:
        with service.records.read() as db:
            account = db.scalar(
                select(Account.id).where(Account.role == Role.ADMINISTRATOR.value).order_by(Account.created).limit(1)
            )
        if account is None:
            raise MissingPart("还没有任何账户：请先运行 evidence serve 启动一次服务。")
        return keep_ledger(service, account, file, file.name)
    finally:
        service.close()


def _view(row: LedgerRow, by: str, ledger: Ledger) -> LedgerView:
    counts = len(ledger.enterprises), len(ledger.lines), len(ledger.events)
    return LedgerView(row.id, row.version, row.name, row.sha256, row.imported, by, *counts)


def _ruling(db: Session) -> tuple[LedgerRow, str] | None:
    query = select(LedgerRow, Account.name).join(Account, Account.id == LedgerRow.imported_by)
    found = db.execute(query.order_by(LedgerRow.imported.desc(), LedgerRow.id).limit(1)).one_or_none()
    return (found[0], found[1]) if found else None


def show(service: Service, person: Person, on: dt.date | None = None) -> ShownLedger:
    """The ruling ledger and what it replays to at the end of ``on`` (all events where None); raises NotFound."""
    person.require(Action.SEE)
    with service.records.read() as db:
        ruling = _ruling(db)
    if ruling is None:
        raise NotFound("还没有导入产能台账。请办公室负责人在“台账”页面导入工作簿。")
    row, by = ruling
    with service.objects.local(row.sha256) as path:
        ledger = load_ledger(path)
    history = replay(ledger)
    return ShownLedger(_view(row, by, ledger), ledger, history.on(on) if on else history.now())
