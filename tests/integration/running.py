"""Real worker processes for tests, and ways to hurt them."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from evidence.settings import Settings


def environment(settings: Settings) -> dict[str, str]:
    """The environment that makes a process of ours open the same installation."""
    chosen = {
        "HOME": settings.home,
        "DATABASE_URL": settings.database_url,
        "REDIS_URL": settings.redis_url,
        "ENGINE": settings.engine,
        "READERS": settings.readers,
        "LEASE_SECONDS": settings.lease_seconds,
        "SWEEP_SECONDS": settings.sweep_seconds,
        "PAGE_ATTEMPTS": settings.page_attempts,
        "PORT": settings.port,
    }
    return os.environ | {f"EVIDENCE_{name}": str(value) for name, value in chosen.items()}


@contextlib.contextmanager
def workers(settings: Settings) -> Iterator[subprocess.Popen[bytes]]:
    """The readers and the sweep of an installation, in a process of their own."""
    process = subprocess.Popen([sys.executable, "-m", "workers.run", "--sweep"], env=environment(settings))
    try:
        yield process
    finally:
        end(process)


def end(process: subprocess.Popen[bytes], patience: float = 20) -> None:
    """Ask a process to end, and insist."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise


def wait_until(true: Callable[[], bool], seconds: float, what: str) -> float:
    """Wait until ``true`` says so; how long it took. Raises TimeoutError naming ``what``."""
    begun = time.monotonic()
    while not true():
        if time.monotonic() - begun > seconds:
            raise TimeoutError(f"{what}: not within {seconds} s")
        time.sleep(0.05)
    return time.monotonic() - begun


def children_of(pid: int) -> list[int]:
    """Processes started by ``pid``, oldest first."""
    with contextlib.suppress(FileNotFoundError):
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
    return []


def descendants_of(pid: int) -> list[int]:
    """Every process below ``pid``."""
    below = children_of(pid)
    return below + [deeper for child in below for deeper in descendants_of(child)]


def alive(pid: int) -> bool:
    """Whether a process runs; one that has ended and was not yet waited for does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in {"Z", "X"}
