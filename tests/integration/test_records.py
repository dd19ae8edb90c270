"""Records keep one contract on SQLite and on PostgreSQL."""

from __future__ import annotations

import datetime as dt
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from evidence.store.audit import audit
from evidence.store.leases import renewing, take
from evidence.store.migrate import migrate
from evidence.store.records import Records
from evidence.store.tables import Account, AuditRow, Base, MatterRow, Office, new_id, now
from models.errors import StorageUnavailable


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'records.sqlite3'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
def records(url: str) -> Iterator[Records]:
    migrate(url)
    records = Records(url)
    yield records
    records.close()


def new_matter(records: Records) -> str:
    with records.session() as session:
        office = Office(id=new_id(), name=new_id())
        session.add(office)
        session.flush()
        account = Account(
            id=new_id(), office_id=office.id, login=new_id(), name="甲", role="uploader", password_hash=""
        )
        session.add(account)
        session.flush()
        matter = MatterRow(id=new_id(), office_id=office.id, name="案卷", created_by=account.id)
        session.add(matter)
        return matter.id


def test_migrations_make_exactly_the_tables(records: Records) -> None:
    with records.session() as session:
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_migrating_twice_or_at_once_is_no_error(url: str) -> None:
    failures: list[BaseException] = []

    def try_it() -> None:
        try:
            migrate(url)
        except BaseException as failure:  # noqa: BLE001 - whatever it is, the test shall show it
            failures.append(failure)

    threads = [threading.Thread(target=try_it) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_a_file_that_another_is_switching_is_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "records.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as other:
        other.execute("CREATE TABLE held (id INTEGER)")
        other.execute("BEGIN IMMEDIATE")
        releasing = threading.Timer(0.3, other.execute, ["COMMIT"])
        releasing.start()
        records = Records(f"sqlite:///{file}")
        assert records.answers()
        records.close()
        releasing.join()


def test_an_exception_leaves_nothing_behind(records: Records) -> None:
    name = new_id()

    def fail_halfway() -> None:
        with records.session() as session:
            session.add(Office(name=name))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    with records.read() as session:
        assert session.scalar(select(Office).where(Office.name == name)) is None


def test_foreign_keys_hold(records: Records) -> None:
    with pytest.raises(IntegrityError), records.session() as session:
        session.add(MatterRow(office_id=new_id(), name="无主", created_by=new_id()))


def test_writers_side_by_side_lose_nothing(records: Records) -> None:
    matter_id, writers, times = new_matter(records), 6, 25

    def raise_it() -> None:
        for _ in range(times):
            with records.session() as session:
                session.get_one(MatterRow, matter_id, with_for_update=True).revision += 1

    threads = [threading.Thread(target=raise_it) for _ in range(writers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with records.read() as session:
        assert session.get_one(MatterRow, matter_id).revision == writers * times


def test_a_reader_neither_waits_for_a_writer_nor_sees_half_of_its_work(records: Records) -> None:
    matter_id = new_matter(records)
    with records.session() as writing:
        writing.get_one(MatterRow, matter_id).name = "新名"
        writing.flush()
        with records.read() as reading:
            assert reading.get_one(MatterRow, matter_id).name == "案卷"


def test_an_audit_entry_stands_or_falls_with_what_it_records(records: Records) -> None:
    matter_id = new_matter(records)
    with records.session() as session:
        audit(session, None, "matter.renamed", f"matter:{matter_id}", matter_id=matter_id, before="旧", after="新")

    def fail_halfway() -> None:
        with records.session() as session:
            audit(session, None, "matter.renamed", f"matter:{matter_id}", matter_id=matter_id)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    with records.read() as session:
        (entry,) = session.scalars(select(AuditRow).where(AuditRow.matter_id == matter_id))
        assert (entry.before, entry.after, entry.account_id) == ("旧", "新", None)
        assert abs(entry.at - now()) < dt.timedelta(minutes=1)


def test_of_many_who_want_a_lease_one_gets_it(records: Records) -> None:
    matter_id = new_matter(records)
    got: list[str] = []

    def try_it(owner: str) -> None:
        with records.session() as session:
            if take(session.get_one(MatterRow, matter_id, with_for_update=True), owner, 60):
                got.append(owner)

    threads = [threading.Thread(target=try_it, args=(f"job-{number}",)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 1


def test_a_lease_is_renewed_while_the_work_goes_on_and_ends_with_it(records: Records) -> None:
    matter_id = new_matter(records)
    with records.session() as session:
        row = session.get_one(MatterRow, matter_id)
        assert take(row, "first", 0.6)
    with renewing(records, row, 0.6):
        threading.Event().wait(1.2)
        with records.session() as session:
            assert not take(session.get_one(MatterRow, matter_id), "second", 60)
            assert take(session.get_one(MatterRow, matter_id), "first", 0.6), "its own earlier attempt keeps nobody out"
    threading.Event().wait(0.8)
    with records.session() as session:
        assert take(session.get_one(MatterRow, matter_id), "second", 60)


def test_a_database_that_is_away_is_said(tmp_path: Path) -> None:
    away = Records("postgresql://nobody@127.0.0.1:9/none?connect_timeout=2")
    assert not away.answers()
    with pytest.raises(StorageUnavailable), away.session() as session:
        session.execute(text("SELECT 1"))
    unreachable = Records(f"sqlite:///{tmp_path / 'no' / 'such' / 'folder' / 'x.sqlite3'}")
    assert not unreachable.answers()
