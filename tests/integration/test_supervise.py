"""The whole service in one process: it comes up, mends itself, and leaves nobody behind."""

from __future__ import annotations

import contextlib
import os
import signal
import stat
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from evidence.settings import Settings
from tests.integration.running import alive, children_of, descendants_of, environment, wait_until
from tests.integration.servers import free_port, short_folder

START_SECONDS = 90.0  # on a machine that is busy with other tests; alone it is a few seconds


@pytest.fixture
def settings() -> Iterator[Settings]:
    with short_folder() as folder:
        yield Settings(home=folder / "home", port=free_port(), readers=1)


def start(settings: Settings) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "workers.supervise"], env=environment(settings))


def ready(settings: Settings) -> bool:
    with contextlib.suppress(urllib.error.URLError, ConnectionError, TimeoutError):
        address = f"http://127.0.0.1:{settings.port}/api/v1/health/ready"
        with urllib.request.urlopen(address, timeout=2) as answer:
            return bool(answer.status == 200)
    return False


def named(pids: list[int], word: str) -> int:
    """The first of these processes with ``word`` in its command line."""
    for pid in pids:
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            if word in Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8"):
                return pid
    raise LookupError(word)


def replaced(keeper: int, word: str, before: int) -> bool:
    """Whether ``keeper`` has started another process with ``word`` in its command line than ``before``."""
    try:
        return named(children_of(keeper), word) != before
    except LookupError:
        return False


def test_it_comes_up_mends_itself_and_ends_cleanly(settings: Settings) -> None:
    house = start(settings)
    try:
        took = wait_until(lambda: ready(settings), START_SECONDS, "first answer")
        print(f"ready after {took:.1f} s")
        assert stat.S_IMODE(settings.socket.stat().st_mode) & 0o077 == 0
        assert stat.S_IMODE(settings.root.stat().st_mode) == 0o700
        for part in ("uvicorn", "redis-server"):
            victim = named(children_of(house.pid), part)
            os.kill(victim, signal.SIGKILL)
            wait_until(partial(replaced, house.pid, part, victim), 30, f"another {part}")
            wait_until(lambda: ready(settings), START_SECONDS, f"{part} back")
        below = descendants_of(house.pid)
        house.send_signal(signal.SIGTERM)
        assert house.wait(60) == 0
        wait_until(lambda: not any(alive(pid) for pid in below), 30, "the end of all below")
    finally:
        house.kill()
        house.wait()


def test_kill_nine_leaves_nobody_behind_and_a_second_one_is_refused(settings: Settings) -> None:
    house = start(settings)
    try:
        wait_until(lambda: ready(settings), START_SECONDS, "first answer")
        second = subprocess.run(
            [sys.executable, "-m", "workers.supervise"], env=environment(settings), capture_output=True, check=False
        )
        assert second.returncode == 1
        assert "服务已在运行" in second.stderr.decode()
        below = descendants_of(house.pid)
        assert len(below) >= 4, "Redis, API, workers and what they started"
    finally:
        house.kill()
        house.wait()
    wait_until(lambda: not any(alive(pid) for pid in below), 60, "the end of all below")
    again = start(settings)
    try:
        wait_until(lambda: ready(settings), START_SECONDS, "an answer after the crash")
    finally:
        again.send_signal(signal.SIGTERM)
        assert again.wait(60) == 0


def test_what_is_missing_is_said(settings: Settings, tmp_path: Path) -> None:
    nowhere = environment(settings) | {"PATH": str(tmp_path)}
    said = subprocess.run([sys.executable, "-m", "workers.supervise"], env=nowhere, capture_output=True, check=False)
    assert said.returncode == 1
    assert "apt-get install redis-server" in said.stderr.decode()
