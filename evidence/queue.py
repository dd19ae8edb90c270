"""The queue: jobs by dotted name, ids in, nothing out. Redis carries what the database owes; it is never the truth.

A lost, doubled or late job does no harm: every step takes a lease in the database first and leaves when somebody
else holds it. So enqueueing may fail without anybody losing anything: the next sweep does it again.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field

import structlog
from redis import Redis
from redis.exceptions import RedisError
from rq import Queue, Retry
from rq.registry import StartedJobRegistry
from rq.serializers import JSONSerializer

from evidence.settings import Settings

READ_PAGE = "workers.jobs.read_page"
SETTLE_SCAN = "workers.jobs.settle_scan"
JUDGE_MATTER = "workers.jobs.judge_matter"

# Workers take from the first queue before the second: what ends a matter goes before what begins the next.
STEPS, PAGES = "steps", "pages"
_QUEUE_OF = {READ_PAGE: PAGES, SETTLE_SCAN: STEPS, JUDGE_MATTER: STEPS}

_STEP_SECONDS = 600  # no step but a page's reading comes near it
_MARGIN_SECONDS = 60  # a page's own time limit fires first
_RETRIES = 2  # of a job whose work-horse was killed; the database counts the attempts that matter
_FAILURE_SECONDS = 3_600  # how long Redis remembers a failed job for whoever looks

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Jobs:
    """The queues of one installation on one Redis connection."""

    connection: Redis
    page_seconds: float = 120.0
    queues: dict[str, Queue] = field(init=False)

    def __post_init__(self) -> None:
        """Open both queues; nothing is sent yet."""
        queues = {name: Queue(name, connection=self.connection, serializer=JSONSerializer) for name in (STEPS, PAGES)}
        object.__setattr__(self, "queues", queues)

    def enqueue(self, name: str, *ids: str, job_id: str) -> bool:
        """Have a worker call ``name`` with ``ids``. ``job_id`` says what it is about (letters, digits, ``-``, ``_``).

        Every enqueued job has an id of its own that begins with ``job_id``: a job never hides behind an earlier
        attempt at the same thing. Returns False, and logs, when Redis does not answer; the sweep will try again.
        """
        seconds = self.page_seconds + _MARGIN_SECONDS if name == READ_PAGE else _STEP_SECONDS
        try:
            self.queues[_QUEUE_OF[name]].enqueue_call(
                name,
                args=ids,
                job_id=f"{job_id}-{uuid.uuid4().hex[:8]}",
                timeout=int(seconds),
                result_ttl=0,
                failure_ttl=_FAILURE_SECONDS,
                retry=Retry(max=_RETRIES),
            )
        except RedisError as failure:
            _log.warning("queue_unavailable", job=job_id, failure=str(failure))
            return False
        return True

    def read_pages(self, scan_id: str, numbers: Iterable[int]) -> bool:
        """Have pages of a scan read; stops at the first that Redis does not take."""
        return all(
            self.enqueue(READ_PAGE, scan_id, str(number), job_id=about_page(scan_id, number)) for number in numbers
        )

    def settle_scan(self, scan_id: str) -> bool:
        """Have a scan whose pages have all ended settled."""
        return self.enqueue(SETTLE_SCAN, scan_id, job_id=about_scan(scan_id))

    def judge_matter(self, matter_id: str) -> bool:
        """Have a matter judged again."""
        return self.enqueue(JUDGE_MATTER, matter_id, job_id=about_matter(matter_id))

    def waiting(self) -> set[str]:
        """What the jobs now waiting in Redis are about (their ``job_id``); raises RedisError.

        Started jobs do not count: a job that is alive holds a lease in the database, and one that holds none is dead.
        """
        return {job.rpartition("-")[0] for queue in self.queues.values() for job in queue.get_job_ids()}

    def lengths(self) -> dict[str, int]:
        """How many jobs wait in each queue; raises RedisError."""
        return {name: len(queue) for name, queue in self.queues.items()}

    def reap(self) -> None:
        """Give back the jobs of workers that stopped sending heartbeats; raises RedisError."""
        for queue in self.queues.values():
            StartedJobRegistry(queue=queue).cleanup()

    def answers(self) -> bool:
        """Whether Redis answers now."""
        try:
            return bool(self.connection.ping())
        except RedisError:
            return False


def about_page(scan_id: str, number: int) -> str:
    """The ``job_id`` of reading a page."""
    return f"page-{scan_id}-{number}"


def about_scan(scan_id: str) -> str:
    """The ``job_id`` of settling a scan."""
    return f"settle-{scan_id}"


def about_matter(matter_id: str) -> str:
    """The ``job_id`` of judging a matter."""
    return f"judge-{matter_id}"


def connect(settings: Settings) -> Jobs:
    """The queues of an installation; no connection is made before the first job."""
    connection = Redis.from_url(settings.redis, socket_connect_timeout=3)
    return Jobs(connection, settings.page_seconds)
