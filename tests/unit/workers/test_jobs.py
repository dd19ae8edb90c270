"""Every name that is written into Redis is a job."""

from __future__ import annotations

import importlib
import inspect
import time
from pathlib import Path

import pytest

from evidence import queue
from workers.sweep import remove_stale


@pytest.mark.parametrize("name", [queue.READ_PAGE, queue.SETTLE_SCAN, queue.JUDGE_MATTER])
def test_a_job_takes_ids_and_returns_nothing(name: str) -> None:
    module, _, function = name.rpartition(".")
    signature = inspect.signature(getattr(importlib.import_module(module), function))
    assert {parameter.annotation for parameter in signature.parameters.values()} == {"str"}
    assert signature.return_annotation == "None"


def test_only_stale_uploads_are_removed(tmp_path: Path) -> None:
    for name in ("old", "new"):
        (tmp_path / name).write_bytes(b"x")
    import os  # noqa: PLC0415 - to make one of them old

    os.utime(tmp_path / "old", (time.time() - 7 * 3600,) * 2)
    remove_stale(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["new"]
    remove_stale(tmp_path / "missing")
