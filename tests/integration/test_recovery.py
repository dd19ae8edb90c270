"""What is recorded gets done: whoever is killed, and whatever Redis forgets."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from sqlalchemy import func, select

from evidence.settings import Settings
from evidence.steps import reading
from evidence.store.tables import JudgementRow, new_id
from tests.integration.installations import Installation, install
from tests.integration.papers import scanned_pdf, slow_pages
from tests.integration.running import alive, children_of, descendants_of, end, wait_until, workers

# Waits are long because the machine may be busy with other tests; what it took is printed. What bounds the loss is
# the lease of the killed reader and one round of the sweep:
LOSS_SECONDS = 30.0


@pytest.fixture(params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest, settings: Settings) -> Iterator[Installation]:
    if request.param == "postgresql":
        settings.database_url = request.getfixturevalue("postgres_url")
    house = install(settings)
    yield house
    house.service.close()


def states(house: Installation, scan_id: str) -> list[str]:
    return [page.state for page in house.pages(scan_id)]


def settled(house: Installation) -> bool:
    return all(scan.state in {"read", "failed"} for scan in house.scans())


def judged(house: Installation) -> bool:
    matter = house.matter()
    return settled(house) and matter.judged_revision == matter.revision


def judgements(house: Installation) -> int:
    with house.service.records.read() as session:
        return session.scalars(select(func.count()).select_from(JudgementRow)).one()


def test_from_upload_to_judgement_with_the_real_engine(house: Installation) -> None:
    taken = house.accept_one("裁定.pdf", scanned_pdf("山西省临汾市中级人民法院\n执行裁定书", ""))
    with workers(house.service.settings):
        wait_until(lambda: judged(house), 150, "judgement")
    first, second = house.pages(taken.scan_id)
    assert (first.state, second.state) == ("text", "blank")
    assert (first.attempts, second.attempts) == (1, 1)
    assert judgements(house) == 1


def test_what_a_killed_reader_costs_is_bounded_by_its_lease_and_one_sweep() -> None:
    settings = Settings()
    assert settings.lease_seconds + 2 * settings.sweep_seconds <= LOSS_SECONDS


def test_a_killed_reader_and_an_emptied_redis_lose_nothing(house: Installation) -> None:
    settings = house.service.settings
    settings.engine = "tests.integration.engines:slow"
    taken = house.accept_one("长卷.pdf", slow_pages(6))
    with workers(settings) as running:
        wait_until(lambda: "reading" in states(house, taken.scan_id), 120, "first page under way")
        for reader in readers_at_work(running.pid):
            os.kill(reader, signal.SIGKILL)
        house.service.queue.connection.flushall()
        took = wait_until(lambda: judged(house), 120, "recovery")
        print(f"recovered and finished 6 pages {took:.1f} s after SIGKILL and FLUSHALL")
    assert states(house, taken.scan_id) == ["text"] * 6
    assert all(page.attempts <= 2 for page in house.pages(taken.scan_id))
    assert judgements(house) == 1


def readers_at_work(runner: int) -> list[int]:
    """The readers that have a work-horse just now."""
    return [child for child in children_of(runner) if children_of(child)]


def test_kill_nine_of_all_workers_leaves_no_orphans_and_the_next_ones_finish(house: Installation) -> None:
    settings = house.service.settings
    settings.engine = "tests.integration.engines:slow"
    taken = house.accept_one("长卷.pdf", slow_pages(4))
    with workers(settings) as running:
        wait_until(lambda: "reading" in states(house, taken.scan_id), 120, "first page under way")
        below = descendants_of(running.pid)
        assert len(below) >= 4, "readers, a work-horse, the sweep, the nurseries"
        running.kill()
        running.wait()
        # A nursery notices once its models are loaded, which takes its time on a busy machine.
        wait_until(lambda: not any(alive(pid) for pid in below), 60, "the end of all below")
    with workers(settings):
        wait_until(lambda: judged(house), 120, "recovery")
    assert states(house, taken.scan_id) == ["text"] * 4


def test_a_page_that_kills_its_reader_ends_as_a_failure_and_the_others_are_read(house: Installation) -> None:
    settings = house.service.settings
    settings.engine = "tests.integration.engines:deadly"
    taken = house.accept_one("毒.pdf", slow_pages(3, deadly=2))
    with workers(settings):
        wait_until(lambda: judged(house), 150, "judgement")
    assert states(house, taken.scan_id) == ["text", "failed", "text"]
    poisoned = house.pages(taken.scan_id)[1]
    assert (poisoned.attempts, poisoned.reason) == (settings.page_attempts, "engine_failed")
    (scan,) = house.scans()
    assert scan.state == "read"
    assert "第 2 页" in scan.error


def test_a_page_whose_reading_always_breaks_off_is_given_up(house: Installation) -> None:
    house.service.settings.lease_seconds = 0.0  # every attempt is over as soon as it began: as if killed each time
    taken = house.accept_one("毒.pdf", slow_pages(2))
    for _ in range(house.service.settings.page_attempts):
        assert reading._begin(house.service, taken.scan_id, 1, new_id()) is not None
    reading.read_page(house.service, taken.scan_id, 1)
    given_up, other = house.pages(taken.scan_id)
    assert (given_up.state, given_up.reason) == ("failed", reading.INTERRUPTED)
    assert other.state == "owed"


def test_workers_end_when_told_to(house: Installation) -> None:
    with workers(house.service.settings) as running:
        wait_until(lambda: len(children_of(running.pid)) >= 3, 120, "readers and sweep")
        below = descendants_of(running.pid)
        end(running, patience=30)
        assert running.returncode == 0
        wait_until(lambda: not any(alive(pid) for pid in below), 60, "the end of all below")
