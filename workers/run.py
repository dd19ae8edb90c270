"""Runs the workers: N readers, forked after models and code are loaded, so that all share them.

Started as ``python -m workers.run [--readers N] [--sweep]``. Each reader is an RQ worker that forks a work-horse for
every job; pages are read in children of a nursery that all readers share.
"""

from __future__ import annotations

import argparse
import gc
import os
from functools import partial

from rq import Queue, Worker
from rq.job import Job

from evidence.extract.frame import pipeline
from evidence.queue import PAGES, STEPS, connect
from evidence.read import warm_up
from evidence.settings import Settings
from workers import jobs, sweep
from workers.logs import set_up_logs
from workers.tending import Fork, House, Tended, die_with_parent

# Reading may take minutes: it yields to whoever waits at a screen for the API on the same machine.
_NICENESS = 5
_MONITORING_SECONDS = 3  # how often a reader tells Redis that its job is alive


class Reader(Worker):  # type: ignore[misc]  # rq publishes types that are not strict
    """An RQ worker whose work-horses die with it: a job of a killed worker must not go on unseen."""

    max_connection_wait_time = 5.0  # seconds between attempts to reach a Redis that is away

    def main_work_horse(self, job: Job, queue: Queue) -> None:
        """Run one job in the forked work-horse."""
        die_with_parent()
        super().main_work_horse(job, queue)


def read_jobs(settings: Settings) -> None:
    """Take jobs until SIGTERM; a second SIGTERM drops the present one, which is then owed again."""
    door = connect(settings)
    reader = Reader(
        [door.queues[STEPS], door.queues[PAGES]],
        connection=door.connection,
        serializer=door.queues[STEPS].serializer,
        job_monitoring_interval=_MONITORING_SECONDS,
        log_job_description=False,
    )
    reader.work(logging_level="WARNING")


def house(settings: Settings, *, with_sweep: bool) -> House:
    """The readers of an installation, and a sweep beside them on request."""
    members = [
        Tended(f"reader-{number}", partial(Fork, partial(read_jobs, settings)))
        for number in range(1, settings.readers + 1)
    ]
    if with_sweep:
        members.append(Tended("sweep", partial(Fork, sweep.main)))
    return House(members, together=True)


def main() -> None:
    """Load everything once, then run the readers until SIGTERM or SIGINT."""
    parser = argparse.ArgumentParser(prog="python -m workers.run")
    parser.add_argument("--readers", type=int, default=0, help="how many; EVIDENCE_READERS by default")
    parser.add_argument("--sweep", action="store_true", help="run the sweep as well")
    wanted = parser.parse_args()
    set_up_logs()
    settings = Settings()
    if wanted.readers:
        settings = settings.model_copy(update={"readers": wanted.readers})
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.nice(_NICENESS)
    readers = house(settings, with_sweep=wanted.sweep)
    # Before the models load: whoever is told to end while they do ends cleanly.
    readers.stop_on_signals()
    warm_up()
    pipeline()
    # What is loaded by now stays: the collector need not walk it, so that forks go on sharing its memory.
    gc.collect()
    gc.freeze()
    readers.tend()


__all__ = ["Reader", "house", "jobs", "main", "read_jobs"]

if __name__ == "__main__":
    main()
