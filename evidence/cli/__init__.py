"""The command line: ``evidence serve | read | check | ledger | doctor``.

Exit status: 0 done, 1 something could not be done (said on standard error or in the JSON), 2 wrong usage.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from evidence.cli import check, doctor, ledger, read, serve
from evidence.cli.screen import complain
from models.errors import EvidenceError

app = typer.Typer(
    name="evidence",
    help="核证：核验焦化产能交易与司法拍卖材料。 Verifies the papers behind coking capacity.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("read", help="识读文件，列出其中的材料和事实。 Read files and list papers and facts.")(read.read)
app.command("check", help="核验一个案卷并起草报告。 Check one matter against the ledger.")(check.check)
app.command("serve", help="启动服务。 Start the service.")(serve.serve)
app.command("doctor", help="检查本机环境，说明缺什么、如何补。 Say what is missing here.")(doctor.doctor)
app.add_typer(ledger.app, name="ledger", help="产能台账。 The capacity ledger.")


@app.callback()
def version_option(
    version: Annotated[bool, typer.Option("--version", help="显示版本。 Show the version.", is_eager=True)] = False,
) -> None:
    """Offer ``--version`` before any command."""
    if version:
        from importlib.metadata import version as installed  # noqa: PLC0415 - only this option needs it

        typer.echo(f"evidence {installed('evidence')}")
        raise typer.Exit


def main() -> None:
    """Run the command line; errors that the house raises on purpose are told in Chinese, without a trace."""
    try:
        app()
    except EvidenceError as error:
        complain(error)
        sys.exit(1)
