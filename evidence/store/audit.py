"""The audit trail: entries are added, never changed or removed."""

from __future__ import annotations

from sqlalchemy.orm import Session

from evidence.store.tables import AuditRow


def audit(  # noqa: PLR0913 - one argument a column
    session: Session,
    account_id: str | None,
    action: str,
    subject: str,
    *,
    matter_id: str | None = None,
    before: str = "",
    after: str = "",
    reason: str = "",
) -> None:
    """Add an entry in the transaction of what it records, so that both stand or neither does.

    ``account_id`` is None where the service itself acted. ``action`` is a stable word such as ``"scan.accepted"``;
    ``subject`` names what it was done to by kind and id, such as ``"scan:4f…"``.
    """
    entry = AuditRow(account_id=account_id, action=action, subject=subject, matter_id=matter_id)
    entry.before, entry.after, entry.reason = before, after, reason
    session.add(entry)
