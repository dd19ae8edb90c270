"""Render a report as PDF/A-2b with typst. The report goes in as JSON, so no text can become code."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import typst

from evidence.report.blocks import Block, Evidence, Report
from evidence.report.fonts import INDISPENSABLE, coverage, found_fonts, missing_fonts, stacks
from evidence.report.wording import GETA, clean
from models.errors import MissingPart

TEMPLATE = Path(__file__).with_name("report.typ")


def render_pdf(report: Report, crops: Mapping[int, bytes]) -> bytes:
    """PDF/A-2b of ``report``; ``crops`` are PNG or JPEG bytes by evidence number. Same arguments, same bytes.

    Raises MissingPart where fonts without which nothing can be set are absent.
    """
    absent = [face.file for face in missing_fonts() if face.file in INDISPENSABLE]
    if absent:
        raise MissingPart(f"缺少字体{'、'.join(absent)}：请安装 fonts-noto-cjk，或将字体放入 EVIDENCE_FONTS 所指目录。")
    shown = _Shown(coverage(found_fonts()))
    with tempfile.TemporaryDirectory(prefix="report-") as folder:
        root = Path(folder)
        for number, image in crops.items():
            (root / f"crop-{number}").write_bytes(image)
        (root / "report.json").write_text(json.dumps(_tree(report, crops, shown), ensure_ascii=False), "utf-8")
        (root / "report.typ").write_bytes(TEMPLATE.read_bytes())
        fonts = _fonts(found_fonts())
        compiler = typst.Compiler(root / "report.typ", root=root, font_paths=fonts, ignore_system_fonts=True)
        midnight = dt.datetime.combine(report.date, dt.time(), dt.UTC)
        written = compiler.compile(format="pdf", pdf_standards=["a-2b"], timestamp=midnight)
    if not isinstance(written, bytes):
        raise MissingPart("排版程序没有返回 PDF 文件，请检查 typst 组件版本。")
    return written


@cache
def _fonts(paths: tuple[Path, ...]) -> typst.Fonts:
    """The folders of these fonts, scanned once in the life of a process."""
    folders = sorted({str(path.parent) for path in paths})
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


@dataclasses.dataclass(frozen=True, slots=True)
class _Shown:
    """Text as the page can show it: a character that no font holds is printed as 〓 with its code point."""

    points: frozenset[int]

    def __call__(self, text: str) -> str:
        return "".join(c if ord(c) in self.points else f"{GETA}（U+{ord(c):04X}）" for c in clean(text))


def _plain(tree: Any, shown: _Shown) -> Any:  # noqa: ANN401 — JSON has no narrower type
    if isinstance(tree, str):
        return shown(tree)
    if isinstance(tree, dict):
        return {key: _plain(value, shown) for key, value in tree.items()}
    if isinstance(tree, list | tuple):
        return [_plain(value, shown) for value in tree]
    return tree


def _block(block: Block) -> dict[str, Any]:
    return {"kind": type(block).__name__, **dataclasses.asdict(block)}


def _evidence(entry: Evidence, crops: Mapping[int, bytes]) -> dict[str, Any]:
    fields = dataclasses.asdict(dataclasses.replace(entry, citation=None))
    return {**fields, "crop": f"crop-{entry.number}" if entry.number in crops else None}


def _tree(report: Report, crops: Mapping[int, bytes], shown: _Shown) -> dict[str, Any]:
    tree = {
        "title": report.title,
        "subject": report.subject,
        "authority": report.authority,
        "date": [report.date.year, report.date.month, report.date.day],
        "stamps": report.stamps,
        "blocks": [_block(block) for block in report.blocks],
        "evidence": [_evidence(entry, crops) for entry in report.evidence],
        "fonts": stacks(),
    }
    readable: dict[str, Any] = _plain(tree, shown)
    return readable
