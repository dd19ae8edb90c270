"""``evidence ledger``: import a workbook into the service's records, or show one."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from evidence.cli.options import JsonFlag
from evidence.cli.screen import print_json
from evidence.ledger import load_ledger, replay
from models.ledger import Ledger

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)

Workbook = Annotated[Path, typer.Argument(help="XLSX 文件或 CSV 文件夹", exists=True)]
OnDate = Annotated[dt.datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], help="截至日期，默认今天")]


@app.command("import", help="导入产能台账；有任何错误则整体不导入。 Import a ledger, all or nothing.")
def import_ledger(file: Workbook, as_json: JsonFlag = False) -> None:
    """Check a workbook and store it as the ruling ledger of this installation."""
    from evidence.ledgers import import_from_console  # noqa: PLC0415 - keeps `evidence ledger show` free of the database

    ledger = load_ledger(file)
    import_from_console(file)
    counts = _counts(ledger)
    if as_json:
        print_json(counts | {"version": ledger.version})
    else:
        typer.echo("已导入：" + "，".join(f"{sheet} {rows} 行" for sheet, rows in counts.items()))
        typer.echo(f"版本：{ledger.version[:12]}")


@app.command("show", help="显示台账中各企业持有的产能。 Show what each enterprise holds.")
def show(file: Workbook, on: OnDate = None, as_json: JsonFlag = False) -> None:
    """Replay a workbook to a date and print the capacity of each enterprise."""
    ledger = load_ledger(file)
    date = on.date() if on else dt.date.today()  # noqa: DTZ011 - a clerk's "today" is local
    holdings = replay(ledger).on(date)
    held = {enterprise.name: str(holdings.total(enterprise.name)) for enterprise in ledger.enterprises}
    if as_json:
        print_json({"date": date.isoformat(), "version": ledger.version, "holdings": held} | _counts(ledger))
        return
    typer.echo(f"截至 {date.isoformat()}，台账版本 {ledger.version[:12]}")
    for name, tonnes in held.items():
        typer.echo(f"  {name}　{tonnes} 吨/年")


def _counts(ledger: Ledger) -> dict[str, int]:
    return {"企业": len(ledger.enterprises), "产能": len(ledger.lines), "事件": len(ledger.events)}
