"""``evidence check``: one folder is one matter; judge it against a ledger and draft the report."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from evidence.cli.options import Engine, JsonFlag, read_options
from evidence.cli.screen import page_progress, print_json
from evidence.contract import judgement_json
from evidence.ledger import load_ledger
from evidence.process import judge_folder
from evidence.report import Draft, Drafting, write_draft
from models.decisions import CONCLUSION_LABELS, PROVISION_LABELS, Judgement
from models.findings import VERDICT_LABELS, Verdict
from models.ledger import Ledger

Folder = Annotated[Path, typer.Argument(help="案卷文件夹，可含 case.toml", exists=True, file_okay=False)]
LedgerPath = Annotated[Path, typer.Option("--ledger", help="产能台账：XLSX 文件或 CSV 文件夹", exists=True)]
ReportFolder = Annotated[Path | None, typer.Option("--report", help="报告草稿写入此文件夹（DOCX 与 PDF）")]


def check(
    folder: Folder,
    ledger: LedgerPath,
    as_json: JsonFlag = False,
    report: ReportFolder = None,
    engine: Engine = "ppocr",
) -> None:
    """Check one matter; exit 1 when it could not be judged."""
    options = read_options(engine)
    held = load_ledger(ledger)
    with page_progress() as progress:
        judgement = judge_folder(folder.resolve(), held, options, progress)
    draft = _draft(judgement, held, report) if report else None
    if as_json:
        print_json(judgement_json(judgement) | {"report": str(draft.docx) if draft else None})
    else:
        _show(judgement, draft)


def _draft(judgement: Judgement, ledger: Ledger, directory: Path) -> Draft:
    directory.mkdir(parents=True, exist_ok=True)
    drafting = Drafting(city=judgement.matter.attestations.city, date=dt.date.today(), reviewed=False, ledger=ledger)  # noqa: DTZ011 - the date printed on the paper is the office's local one
    return write_draft(judgement, drafting, directory)


def _show(judgement: Judgement, draft: Draft | None) -> None:
    typer.echo(f"案卷：{judgement.matter.name}")
    typer.echo(f"适用条款：{PROVISION_LABELS[judgement.provision]}")
    typer.echo(f"结论：{CONCLUSION_LABELS[judgement.conclusion]}")
    for finding in judgement.findings:
        if finding.verdict is not Verdict.NOT_APPLICABLE:
            typer.echo(f"  {finding.check} [{VERDICT_LABELS[finding.verdict]}] {finding.title}：{finding.because}")
    if judgement.missing:
        typer.echo("尚缺：")
        for missing in judgement.missing:
            typer.echo(f"  · {missing}")
    if judgement.compensation:
        typer.echo(f"补偿测算：{judgement.compensation.formula}")
    if draft:
        typer.echo(f"报告草稿：{draft.docx}")
        typer.echo(f"　　　　　{draft.pdf}")
