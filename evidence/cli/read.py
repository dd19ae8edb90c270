"""``evidence read``: files to papers and facts, without a server."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from evidence.cli.options import Engine, JsonFlag, read_options
from evidence.cli.screen import console, page_progress, print_json
from evidence.contract import document_json
from evidence.process import FileRead, FileRefused, failures_of, read_files
from models.pages import FailedPage
from models.papers import KIND_LABELS, SUBTYPE_LABELS, fact_spec
from models.values import contract_form

Files = Annotated[list[Path], typer.Argument(help="PDF、TIFF、JPEG、PNG 或 ZIP 文件", exists=True, dir_okay=False)]


def read(files: Files, as_json: JsonFlag = False, engine: Engine = "ppocr") -> None:
    """Read files; exit 1 when some file failed."""
    outcomes: list[FileRead | FileRefused] = []
    with page_progress() as progress:
        for path in files:
            outcomes += read_files(path, read_options(engine), progress)
    if as_json:
        print_json({"files": [_outcome_json(outcome) for outcome in outcomes]})
    else:
        for outcome in outcomes:
            _show(outcome)
    if any(_failed(outcome) for outcome in outcomes):
        raise typer.Exit(1)


def _failed(outcome: FileRead | FileRefused) -> bool:
    return isinstance(outcome, FileRefused) or not outcome.reading.complete


def _outcome_json(outcome: FileRead | FileRefused) -> dict[str, Any]:
    if isinstance(outcome, FileRefused):
        return {"file": outcome.file, "error": {"type": outcome.error.type, "detail": outcome.error.detail}}
    return {
        "file": outcome.file,
        "sha256": outcome.reading.sha256,
        "pages": len(outcome.reading.pages),
        "documents": [document_json(document) for document in outcome.documents],
        "failures": [
            {"page": page.number, "reason": page.reason, "detail": page.detail}
            if isinstance(page, FailedPage)
            else {"page": page.number, "reason": "blank_page"}
            for page in failures_of(outcome.reading)
        ],
    }


def _show(outcome: FileRead | FileRefused) -> None:
    if isinstance(outcome, FileRefused):
        console.print(f"✗ {outcome.file}：{outcome.error.title}。{outcome.error.detail}", style="red", markup=False)
        return
    typer.echo(f"■ {outcome.file}（{len(outcome.reading.pages)} 页）")
    for document in outcome.documents:
        label = SUBTYPE_LABELS[document.subtype] if document.subtype else KIND_LABELS[document.kind]
        typer.echo(f"  {label}　第 {document.first_page}–{document.last_page} 页")
        for fact in document.facts:
            mark = "自动" if fact.automatic else "待核"
            value = {True: "是", False: "否"}.get(fact.value, "") if isinstance(fact.value, bool) else ""
            shown = value or contract_form(fact.value)
            typer.echo(f"    [{mark}] {fact_spec(document.kind, fact.name).label}：{shown}")
            for doubt in fact.doubts:
                typer.echo(f"           ⚠ {doubt}")
    for page in failures_of(outcome.reading):
        said = f"{page.reason}：{page.detail}" if isinstance(page, FailedPage) else "空白页"
        typer.echo(f"  第 {page.number} 页　{said}")
