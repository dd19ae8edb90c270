"""Once before everything else, where containers are used: migrations, the bucket, and the first account.

Started as ``python -m workers.prepare``; running it again changes nothing.
"""

from __future__ import annotations

import sys

import structlog

from evidence.accounts import ensure_first_account
from evidence.service import open_service
from evidence.settings import Settings
from evidence.store.migrate import migrate
from models.errors import EvidenceError
from workers.logs import set_up_logs

_log = structlog.get_logger(__name__)


def main() -> None:
    """Prepare the installation; exit status 1 when a part of it does not answer."""
    set_up_logs()
    settings = Settings()
    try:
        migrate(settings.database)
        service = open_service(settings)
        first = ensure_first_account(service.records)
        service.close()
    except EvidenceError as error:
        _log.error("not_prepared", error=error.title, detail=error.detail)
        sys.exit(1)
    if first:
        sys.stdout.write(f"账号 {first.login}  密码 {first.password}（只显示这一次，请妥善保存）\n")


if __name__ == "__main__":
    main()
