"""Pages that were read before, under what they depend on: pixels, engine, its version, options."""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import json
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from evidence.read.limits import ReadOptions
from evidence.read.serial import page_from_json, page_to_json
from models.pages import FailedPage, PageReading

READER_VERSION = "8"  # raise it whenever the same pixels may read differently


@dataclass(frozen=True, slots=True)
class PageCache:
    """A directory of readings; safe for many processes: a page is written whole or not at all."""

    folder: Path

    def key(self, pixels: str, options: ReadOptions) -> str:
        """The name of a reading: the hash of the page's pixels and all that decides how they are read."""
        words = json.dumps([READER_VERSION, pixels, options.deciding(), _installed(options.engine)], sort_keys=True)
        return hashlib.sha256(words.encode()).hexdigest()

    def get(self, key: str, number: int) -> PageReading | None:
        """The reading kept under ``key``, as page ``number``; None when there is none, or it is spoiled."""
        try:
            page = page_from_json(self._path(key).read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return None
        return None if isinstance(page, FailedPage) else replace(page, number=number)

    def put(self, key: str, page: PageReading) -> None:
        """Keep a reading. A failure is not kept: the next attempt must be a real one."""
        if isinstance(page, FailedPage):
            return
        path = self._path(key)
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(page_to_json(page))
        Path(name).replace(path)

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}.json"


@functools.cache
def _installed(engine: str) -> str:
    """What is installed of an engine: its models come with packages, Tesseract says its version itself."""
    if engine == "ppocr":
        wheels = ("rapidocr", "rapidocr-onnxruntime", "onnxruntime")
        return " ".join(f"{wheel} {importlib.metadata.version(wheel)}" for wheel in wheels)
    program = shutil.which("tesseract") if engine == "tesseract" else None
    if program is None:
        return ""
    said = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=10, check=False)  # noqa: S603 - a program of the machine, no words of others
    return said.stdout.partition("\n")[0]
