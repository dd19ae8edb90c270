"""Intake on real parts: what is accepted is stored, recorded, committed and queued, in that order."""

from __future__ import annotations

import hashlib
import io
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from evidence import steps
from evidence.intake import Accepted, Refused, shown_name
from evidence.queue import about_page
from evidence.settings import Settings
from evidence.store.tables import AuditRow, PageRow, ScanRow, now
from models.errors import NotFound, Outdated
from tests.integration.installations import Installation, install
from tests.integration.papers import scanned_pdf, scanned_png

TWO_PAGES = scanned_pdf("执行裁定书", "裁定如下")


@pytest.fixture(params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest, settings: Settings) -> Iterator[Installation]:
    if request.param == "postgresql":
        settings.database_url = request.getfixturevalue("postgres_url")
    house = install(settings)
    yield house
    house.service.close()


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_an_accepted_file_is_stored_recorded_and_queued(house: Installation) -> None:
    taken = house.accept_one("裁定.pdf", TWO_PAGES)
    assert (taken.type, taken.pages, taken.existing) == ("pdf", 2, False)
    assert taken.sha256 == hashlib.sha256(TWO_PAGES).hexdigest()
    with house.service.objects.open(taken.sha256) as stored:
        assert stored.read() == TWO_PAGES
    assert [(page.number, page.state) for page in house.pages(taken.scan_id)] == [(1, "owed"), (2, "owed")]
    assert house.service.queue.waiting() == {about_page(taken.scan_id, 1), about_page(taken.scan_id, 2)}
    with house.service.records.read() as session:
        (entry,) = session.scalars(select(AuditRow).where(AuditRow.matter_id == house.matter_id))
    assert (entry.action, entry.account_id, entry.after) == ("scan.accepted", house.account_id, "裁定.pdf")
    assert not list(house.service.settings.uploads.iterdir())


def test_the_same_bytes_are_the_same_scan(house: Installation) -> None:
    first = house.accept_one("裁定.pdf", TWO_PAGES)
    again = house.accept_one("另一个名字.pdf", TWO_PAGES)
    assert again.existing
    assert (again.scan_id, again.name) == (first.scan_id, "裁定.pdf")
    assert len(house.scans()) == 1


def test_the_same_bytes_sent_at_once_are_one_scan(house: Installation) -> None:
    outcomes: list[Accepted] = []

    def send() -> None:
        outcomes.append(house.accept_one("裁定.pdf", TWO_PAGES))

    threads = [threading.Thread(target=send) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == 6
    assert len({one.scan_id for one in outcomes}) == 1
    assert sum(not one.existing for one in outcomes) == 1
    with house.service.records.read() as session:
        scans = select(func.count()).where(ScanRow.matter_id == house.matter_id)
        pages = select(func.count()).where(PageRow.scan_id == outcomes[0].scan_id)
        assert (session.scalar(scans), session.scalar(pages)) == (1, 2)


def test_one_bad_file_never_hurts_the_others(house: Installation) -> None:
    good, bad, cut, better = house.accept(
        ("好.png", scanned_png("产能")), ("病毒.pdf", b"MZ\x90"), ("断.pdf", TWO_PAGES[:900]), ("裁定.pdf", TWO_PAGES)
    )
    assert isinstance(good, Accepted)
    assert isinstance(better, Accepted)
    assert isinstance(bad, Refused)
    assert isinstance(cut, Refused)
    assert (bad.error.type, cut.error.type) == ("unaccepted_type", "damaged")
    assert len(house.scans()) == 2
    assert not list(house.service.settings.uploads.iterdir())


def test_a_zip_is_its_files(house: Installation) -> None:
    content = zipped(**{"一/裁定.pdf": TWO_PAGES, "二/坏.pdf": b"%PDF-1.7 nothing", "三/收据.png": scanned_png("收据")})
    outcomes = house.accept(("材料.zip", content))
    assert [type(one) for one in outcomes] == [Accepted, Refused, Accepted]
    assert [one.name for one in outcomes] == ["材料.zip/裁定.pdf", "材料.zip/坏.pdf", "材料.zip/收据.png"]
    (refused,) = house.accept(("外.zip", zipped(**{"../../etc/passwd": b"x"})))
    assert isinstance(refused, Refused)
    assert refused.error.type == "hostile"


def test_what_is_too_large_is_refused_while_it_streams(house: Installation) -> None:
    house.service.settings.max_file_bytes = 3 * 1024 * 1024

    class Endless(io.RawIOBase):
        sent = 0

        def read(self, size: int = -1) -> bytes:
            self.sent += size
            return b"%PDF-1.7".ljust(size, b"\0")

    endless = Endless()
    from evidence.intake import Upload, accept  # noqa: PLC0415 - only this test streams by hand

    (refused,) = accept(house.service, house.account_id, house.matter_id, [Upload("大.pdf", endless)])  # type: ignore[arg-type]
    assert isinstance(refused, Refused)
    assert refused.error.type == "over_limit"
    assert endless.sent <= 5 * 1024 * 1024


def test_files_of_one_name_are_told_apart(house: Installation) -> None:
    names = [house.accept_one("扫描.png", scanned_png(words)).name for words in ("甲", "乙", "丙")]
    assert names == ["扫描.png", "扫描（2）.png", "扫描（3）.png"]


def test_the_longest_names_fit(house: Installation) -> None:
    content = zipped(**{f"{'长' * 90}/{'名' * 150}{number}.png": scanned_png(str(number)) for number in range(2)})
    outcomes = house.accept(("包" * 300 + ".zip", content), ("包" * 300 + ".png", scanned_png("单")))
    assert [type(one) for one in outcomes] == [Accepted, Accepted, Accepted]
    assert all(len(one.name) <= 300 for one in outcomes)


def test_no_matter_no_scan(house: Installation) -> None:
    stranger = Installation(house.service, house.account_id, "0" * 32)
    with pytest.raises(NotFound):
        stranger.accept(("裁定.pdf", TWO_PAGES))


def test_a_queue_that_is_away_loses_nothing(house: Installation, tmp_path: Path) -> None:
    from redis import Redis  # noqa: PLC0415 - a connection that leads nowhere

    from evidence.queue import Jobs  # noqa: PLC0415 - likewise
    from evidence.service import Service  # noqa: PLC0415 - likewise

    service = house.service
    away = Jobs(Redis.from_url(f"unix://{tmp_path}/nobody.sock"))
    without = Service(service.settings, service.records, service.objects, away)
    taken = Installation(without, house.account_id, house.matter_id).accept_one("裁定.pdf", TWO_PAGES)
    assert service.queue.waiting() == set()
    assert steps.enqueue_owed(service) == 2
    assert about_page(taken.scan_id, 2) in service.queue.waiting()
    assert steps.enqueue_owed(service) == 0, "what waits already is not brought twice"


def test_cancelling_and_taking_it_back(house: Installation) -> None:
    taken = house.accept_one("裁定.pdf", TWO_PAGES)
    steps.cancel_scan(house.service, taken.scan_id, house.account_id)
    assert {page.state for page in house.pages(taken.scan_id)} == {"cancelled"}
    with house.service.records.read() as session:
        assert taken.scan_id not in {scan for scan, _ in steps.owed(session, now()).pages}
    with pytest.raises(Outdated):
        steps.cancel_scan(house.service, taken.scan_id, house.account_id)
    again = house.accept_one("裁定.pdf", TWO_PAGES)
    assert again.existing
    assert {page.state for page in house.pages(taken.scan_id)} == {"owed"}
    with pytest.raises(Outdated):
        steps.retry_scan(house.service, taken.scan_id, house.account_id)


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("裁定.pdf", "裁定.pdf"),
        ("C:\\扫描\\裁定.pdf", "裁定.pdf"),
        ("../../etc/passwd", "passwd"),
        ("a\x00b\u202efdp.exe", "abfdp.exe"),
        ("...", "未命名"),
        ("", "未命名"),
        ("长" * 400 + ".pdf", "长" * 196 + ".pdf"),
    ],
)
def test_names_are_fit_to_be_shown(sent: str, shown: str) -> None:
    assert shown_name(sent) == shown
