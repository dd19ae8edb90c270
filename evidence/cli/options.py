"""Options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

from evidence.read import ReadOptions

JsonFlag = Annotated[bool, typer.Option("--json", help="以 JSON 输出。 Print JSON.")]
Engine = Annotated[str, typer.Option(help="识别引擎：ppocr 或 tesseract。 OCR engine.")]


def read_options(engine: str) -> ReadOptions:
    """How pages shall be read; raises typer.BadParameter for an engine that does not exist."""
    if engine not in {"ppocr", "tesseract"}:
        raise typer.BadParameter("识别引擎只能是 ppocr 或 tesseract", param_hint="--engine")
    return ReadOptions(engine=engine)
