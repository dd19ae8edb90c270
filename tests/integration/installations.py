"""Installations for tests: a migrated database with one office, one account and one matter."""

from __future__ import annotations

import io
from dataclasses import dataclass

from sqlalchemy import select

from evidence.intake import Accepted, Outcome, Upload, accept
from evidence.service import Service, open_service
from evidence.settings import Settings
from evidence.store.migrate import migrate
from evidence.store.tables import Account, Base, MatterRow, Office, PageRow, ScanRow, new_id


@dataclass(frozen=True, slots=True)
class Installation:
    """A service with an account and a matter to work on."""

    service: Service
    account_id: str
    matter_id: str

    def accept(self, *files: tuple[str, bytes]) -> list[Outcome]:
        """Take files, given as name and bytes, into the matter."""
        uploads = [Upload(name, io.BytesIO(content)) for name, content in files]
        return accept(self.service, self.account_id, self.matter_id, uploads)

    def accept_one(self, name: str, content: bytes) -> Accepted:
        """Take one file that is accepted."""
        (outcome,) = self.accept((name, content))
        assert isinstance(outcome, Accepted), outcome
        return outcome

    def scans(self) -> list[ScanRow]:
        """The scans of the matter as they are now."""
        with self.service.records.read() as session:
            rows = select(ScanRow).where(ScanRow.matter_id == self.matter_id).order_by(ScanRow.name)
            return list(session.scalars(rows))

    def pages(self, scan_id: str) -> list[PageRow]:
        """The pages of a scan as they are now."""
        with self.service.records.read() as session:
            return list(session.scalars(select(PageRow).where(PageRow.scan_id == scan_id).order_by(PageRow.number)))

    def matter(self) -> MatterRow:
        """The matter as it is now."""
        with self.service.records.read() as session:
            return session.get_one(MatterRow, self.matter_id)


def install(settings: Settings) -> Installation:
    """Migrate the database of ``settings``, empty it and its queue, and make an office, an account and a matter."""
    migrate(settings.database)
    service = open_service(settings)
    service.queue.connection.flushdb()
    with service.records.session() as session:
        for table in reversed(Base.metadata.sorted_tables):
            session.execute(table.delete())
        office = Office(id=new_id(), name=f"测试办公室 {new_id()}")
        session.add(office)
        session.flush()
        account = Account(
            id=new_id(), office_id=office.id, login=new_id(), name="甲", role="reviewer", password_hash=""
        )
        session.add(account)
        session.flush()
        matter = MatterRow(id=new_id(), office_id=office.id, name="示例案卷", created_by=account.id)
        session.add(matter)
    return Installation(service, account.id, matter.id)
