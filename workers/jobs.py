"""The jobs, by the dotted names that ``evidence.queue`` writes into Redis. Ids in, nothing out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rq import get_current_job

from evidence.service import Service, open_service
from evidence.steps import judging, reading, settling


def read_page(scan_id: str, number: str) -> None:
    """Read one page of a scan."""
    with _service() as service:
        reading.read_page(service, scan_id, int(number), _owner())


def settle_scan(scan_id: str) -> None:
    """Extract the papers of a scan whose pages have all ended."""
    with _service() as service:
        settling.settle_scan(service, scan_id, _owner())


def judge_matter(matter_id: str) -> None:
    """Judge a matter and write its draft."""
    with _service() as service:
        judging.judge_matter(service, matter_id, _owner())


@contextmanager
def _service() -> Iterator[Service]:
    """The doors, opened in this work-horse: connections never cross a fork."""
    service = open_service()
    try:
        yield service
    finally:
        service.close()


def _owner() -> str:
    """The job's id, the same in each of its attempts; empty outside a worker."""
    job = get_current_job()
    return str(job.id) if job else ""
