"""The sweep: every few seconds, everything owed that is not in the queue is brought there.

Started as ``python -m workers.sweep``, or as one of the children of ``workers.run``. Several at once do no harm.
"""

from __future__ import annotations

import signal
import threading
import time
from pathlib import Path

import structlog
from redis.exceptions import RedisError

from evidence import steps
from evidence.service import Service, open_service
from models.errors import StorageUnavailable
from workers.logs import set_up_logs

# An upload still being streamed is written to all the time; one untouched for this long lost its process.
_STALE_SECONDS = 6 * 3600

_log = structlog.get_logger(__name__)


def sweep(service: Service) -> int:
    """Bring everything owed to the queue; how many jobs that were. Raises StorageUnavailable and RedisError."""
    steps.ledger_changed(service)
    service.queue.reap()
    brought = steps.enqueue_owed(service)
    remove_stale(service.settings.uploads)
    return brought


def remove_stale(uploads: Path) -> None:
    """Remove what processes that were killed in the middle of an upload left behind."""
    if not uploads.is_dir():
        return
    oldest = time.time() - _STALE_SECONDS
    for path in uploads.iterdir():
        if path.is_file() and path.stat().st_mtime < oldest:
            path.unlink(missing_ok=True)


def sweep_until(stopped: threading.Event) -> None:
    """Sweep every ``sweep_seconds`` until ``stopped`` is set; a door that is away is tried again next time."""
    service = open_service()
    try:
        while not stopped.wait(service.settings.sweep_seconds):
            try:
                brought = sweep(service)
            except (StorageUnavailable, RedisError) as failure:
                _log.warning("sweep_failed", failure=str(failure))
                continue
            if brought:
                _log.info("swept", brought=brought)
    finally:
        service.close()


def main() -> None:
    """Sweep until SIGTERM or SIGINT."""
    set_up_logs()
    stopped = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopped.set())
    sweep_until(stopped)


if __name__ == "__main__":
    main()
