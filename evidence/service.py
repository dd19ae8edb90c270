"""The service as use cases and jobs see it: its settings and its three doors."""

from __future__ import annotations

from dataclasses import dataclass

from evidence.queue import Jobs, connect
from evidence.settings import Settings
from evidence.store.objects import Objects, open_objects
from evidence.store.records import Records


@dataclass(frozen=True, slots=True)
class Service:
    """One installation: settings, records (database), objects (bytes) and queue."""

    settings: Settings
    records: Records
    objects: Objects
    queue: Jobs

    def close(self) -> None:
        """Give back connections; the doors may not be used afterwards."""
        self.records.close()
        self.queue.connection.close()


def open_service(settings: Settings | None = None) -> Service:
    """Open an installation by its settings, or by those of the environment.

    The database must have been migrated. Raises StorageUnavailable when the object store does not answer; the
    database and Redis are only asked when they are needed.
    """
    settings = settings or Settings()
    return Service(settings, Records(settings.database), open_objects(settings), connect(settings))
