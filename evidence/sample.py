"""The sample that ``make run`` loads: a ledger and one matter of drawn specimens, through the same doors as any other.

The folder holds ``ledger.xlsx`` and a folder ``matter`` with papers and ``case.toml``.
"""

from __future__ import annotations

import json
import time
import tomllib
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from evidence import intake, ledgers, matters
from evidence.process import CASE_FILE, papers_in
from evidence.service import Service
from evidence.store.tables import Account, JudgementRow, MatterRow, PageRow, ScanRow
from models.errors import MissingPart, WorkerError
from models.people import Person, Role

SAMPLE_NAME = "示例案卷：焦化产能司法拍卖"
PATIENCE_SECONDS = 900.0
_ENDED = ("text", "blank", "failed", "cancelled")

Progress = Callable[[int, int], None]
"""Called with pages ended and pages in all."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The sample as it stands: its matter, what was concluded, and where the draft was written."""

    matter_id: str
    conclusion: str
    drafts: tuple[Path, ...]


def load_sample(service: Service, folder: Path, progress: Progress) -> Loaded:
    """Load the sample where it is not loaded yet, wait until it is judged, and write its draft beside the records.

    Raises WorkerError when the workers do not finish in time, MissingPart when the folder is not a sample.
    """
    administrator = _administrator(service)
    matter_id = _existing(service, administrator) or _bring_in(service, administrator, folder)
    judged = _wait(service, matter_id, progress)
    return Loaded(matter_id, judged.conclusion, _write_draft(service, judged))


def _administrator(service: Service) -> Person:
    with service.records.read() as db:
        row = db.scalar(select(Account).where(Account.role == Role.ADMINISTRATOR.value).order_by(Account.created))
        if row is None:
            raise MissingPart("尚未建立管理员账户，请先启动服务")
        return Person(row.id, row.login, row.name, Role(row.role), row.office_id, "", "")


def _existing(service: Service, person: Person) -> str | None:
    with service.records.read() as db:
        return db.scalar(
            select(MatterRow.id).where(MatterRow.name == SAMPLE_NAME, MatterRow.office_id == person.office_id)
        )


def _bring_in(service: Service, person: Person, folder: Path) -> str:
    workbook, papers = folder / "ledger.xlsx", folder / "matter"
    if not workbook.is_file() or not papers.is_dir():
        raise MissingPart(f"{folder} 中缺少示例台账 ledger.xlsx 或案卷文件夹 matter")
    ledgers.keep_ledger(service, person.id, workbook, "示例产能台账.xlsx")
    matter_id = matters.create(service, person, SAMPLE_NAME).line.id
    case = papers / CASE_FILE
    if case.is_file():
        written = tomllib.loads(case.read_text(encoding="utf-8"))
        # TOML knows dates, JSON does not: the web form sends them as text, and so does the sample.
        matters.attest(service, person, matter_id, json.loads(json.dumps(written, default=str)))
    with ExitStack() as opened:
        uploads = [intake.Upload(path.name, opened.enter_context(path.open("rb"))) for path in papers_in(papers)]
        intake.accept(service, person.id, matter_id, uploads)
    return matter_id


def _wait(service: Service, matter_id: str, progress: Progress) -> JudgementRow:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        with service.records.read() as db:
            ended = PageRow.state.in_(_ENDED)
            pages = select(func.count(), func.count().filter(ended)).select_from(PageRow)
            total, done = db.execute(pages.join(ScanRow).where(ScanRow.matter_id == matter_id)).one()
            progress(done, total)
            matter = db.get_one(MatterRow, matter_id)
            unsettled = select(ScanRow.id).where(
                ScanRow.matter_id == matter_id, ScanRow.state.in_(("recorded", "reading"))
            )
            newest = select(JudgementRow).where(JudgementRow.matter_id == matter_id)
            judged = db.scalar(newest.order_by(JudgementRow.matter_revision.desc()).limit(1))
            if judged and matter.judged_revision == matter.revision and db.scalar(unsettled.limit(1)) is None:
                db.expunge(judged)
                return judged
        time.sleep(0.3)
    raise WorkerError("示例案卷在规定时间内没有处理完，请查看日志；服务仍在运行，可在网页上查看进度")


def _write_draft(service: Service, judged: JudgementRow) -> tuple[Path, ...]:
    folder = service.settings.root / "sample-draft"
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for sha256, name in ((judged.docx_sha256, "核实报告草稿.docx"), (judged.pdf_sha256, "核实报告草稿.pdf")):
        if sha256:
            with service.objects.local(sha256) as path:
                (folder / name).write_bytes(path.read_bytes())
            written.append(folder / name)
    return tuple(written)
