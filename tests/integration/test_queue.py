"""The queue on a real Redis: ids in, nothing out, and nothing that matters is kept there."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from redis import Redis
from rq.job import Job
from rq.serializers import JSONSerializer

from evidence.queue import PAGES, STEPS, Jobs, about_matter, about_page, about_scan, connect
from evidence.settings import Settings

SCAN, MATTER = "5" * 32, "a" * 32


@pytest.fixture
def jobs(settings: Settings) -> Iterator[Jobs]:
    jobs = connect(settings)
    jobs.connection.flushdb()
    yield jobs
    jobs.connection.close()


def test_a_job_is_a_dotted_name_and_ids_in_json(jobs: Jobs) -> None:
    assert jobs.read_pages(SCAN, [1, 2])
    assert jobs.settle_scan(SCAN)
    assert jobs.judge_matter(MATTER)
    assert jobs.lengths() == {STEPS: 2, PAGES: 2}
    for queue in jobs.queues.values():
        for job_id in queue.get_job_ids():
            kept = jobs.connection.hgetall(Job.key_for(job_id))
            written = kept[b"data"]
            assert isinstance(written, bytes)
            payload = json.loads(zlib.decompress(written))
            assert payload[0].startswith("workers.jobs.")
            assert all(isinstance(word, str) for word in payload[2])


def test_what_waits_is_known_by_what_it_is_about(jobs: Jobs) -> None:
    jobs.read_pages(SCAN, [7])
    jobs.settle_scan(SCAN)
    jobs.judge_matter(MATTER)
    assert jobs.waiting() == {about_page(SCAN, 7), about_scan(SCAN), about_matter(MATTER)}


def test_a_second_job_about_the_same_is_never_swallowed(jobs: Jobs) -> None:
    for _ in range(2):
        assert jobs.settle_scan(SCAN)
    assert jobs.lengths()[STEPS] == 2
    assert jobs.waiting() == {about_scan(SCAN)}


def test_a_redis_that_is_away_is_said_and_not_raised(settings: Settings, tmp_path: Path) -> None:
    away = Jobs(Redis.from_url(f"unix://{tmp_path}/nobody.sock"), settings.page_seconds)
    assert not away.answers()
    assert not away.judge_matter(MATTER)
    assert not away.read_pages(SCAN, range(1, 1000)), "it stops at the first page that is not taken"


def test_a_job_is_fetched_as_it_was_sent(jobs: Jobs) -> None:
    jobs.read_pages(SCAN, [3])
    (job_id,) = jobs.queues[PAGES].get_job_ids()
    job = Job.fetch(job_id, connection=jobs.connection, serializer=JSONSerializer)
    assert (job.func_name, job.args) == ("workers.jobs.read_page", [SCAN, "3"])
    assert job.timeout == settings_seconds(jobs)
    assert job.retries_left


def settings_seconds(jobs: Jobs) -> int:
    return int(jobs.page_seconds) + 60
