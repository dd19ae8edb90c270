"""``evidence doctor``: what this machine lacks, and how to get it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

import typer

from evidence.cli.options import JsonFlag
from evidence.cli.screen import print_json
from evidence.report.fonts import missing_fonts
from evidence.settings import Settings


@dataclass(frozen=True, slots=True)
class Symptom:
    """One thing looked at: whether it is well, what was seen, and the remedy where it is not."""

    part: str
    well: bool
    seen: str
    remedy: str = ""


def doctor(as_json: JsonFlag = False) -> None:
    """Look at every part the service needs; exit 1 when one is missing."""
    symptoms = [examine() for examine in _EXAMINATIONS]
    if as_json:
        print_json({"parts": [asdict(symptom) for symptom in symptoms]})
    else:
        for symptom in symptoms:
            typer.echo(f"{'✓' if symptom.well else '✗'} {symptom.part}：{symptom.seen}")
            if symptom.remedy and not symptom.well:
                typer.echo(f"    {symptom.remedy}")
    if not all(symptom.well for symptom in symptoms):
        raise typer.Exit(1)


def _python() -> Symptom:
    seen = ".".join(str(part) for part in sys.version_info[:3])
    return Symptom("Python", sys.version_info >= (3, 11), seen, "需要 Python 3.11 或更高版本")


def _redis() -> Symptom:
    program = shutil.which("redis-server")
    return Symptom("Redis", program is not None, program or "未找到 redis-server", "apt-get install redis-server")


def _tesseract() -> Symptom:
    remedy = "apt-get install tesseract-ocr tesseract-ocr-chi-sim"
    program = shutil.which("tesseract")
    if program is None:
        return Symptom("Tesseract", well=False, seen="未找到 tesseract", remedy=remedy)
    listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, timeout=20, check=False)  # noqa: S603 - found on PATH, no user input
    has_chinese = "chi_sim" in listed.stdout.split()
    return Symptom("Tesseract", has_chinese, "中文语言包可用" if has_chinese else "缺少 chi_sim 语言包", remedy)


def _models() -> Symptom:
    wheels = {"rapidocr": "PP-OCRv6_rec_small.onnx", "rapidocr-onnxruntime": "ch_PP-OCRv4_rec_infer.onnx"}
    for wheel, model in wheels.items():
        try:
            files = metadata.files(wheel) or []
        except metadata.PackageNotFoundError:
            return Symptom("识别模型", well=False, seen=f"未安装 {wheel}", remedy="make install")
        if not any(file.name == model for file in files):
            return Symptom("识别模型", well=False, seen=f"{wheel} 中没有 {model}", remedy="make install")
    return Symptom("识别模型", well=True, seen="PP-OCRv6 与 PP-OCRv4 随安装包提供")


def _fonts() -> Symptom:
    missing = missing_fonts()
    remedy = "make install（或 apt-get install fonts-noto-cjk，并将 Fandol 字体放入 .local/fonts）"
    return Symptom(
        "报告字体", not missing, "齐全" if not missing else "缺少 " + "、".join(face.file for face in missing), remedy
    )


def _home() -> Symptom:
    root = Settings().root
    free = shutil.disk_usage(root).free // 1024**3
    writable = os.access(root, os.W_OK)
    well = writable and free >= 2
    return Symptom(
        "数据目录", well, f"{_short(root)}，剩余 {free} GiB", "请换到可写且剩余空间不少于 2 GiB 的目录（EVIDENCE_HOME）"
    )


def _short(path: Path) -> str:
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


_EXAMINATIONS: tuple[Callable[[], Symptom], ...] = (_python, _redis, _tesseract, _models, _fonts, _home)
