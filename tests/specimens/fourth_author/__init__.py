"""Papers of the fourth author, set as HTML: measured first, later looked at by the reader's builders."""

import datetime as dt

from models.values import Capacity, Money
from tests.specimens.deal import Deal
from tests.specimens.phrases import fill


def sheet(deal: Deal, text: str, *seals: str, **extra: str | Money | Capacity | dt.date) -> str:
    """A filled sheet; its lines are joined without spaces, each ``@@`` is replaced by the next of ``seals``.

    ``j1`` to ``j3`` and ``clerk`` are the bench; ``extra`` adds fields.
    """
    people = dict(zip(("j1", "j2", "j3"), deal.judges, strict=True)) | {"clerk": deal.clerk}
    body = fill(deal, "".join(line.strip() for line in text.splitlines()), people | extra)
    for seal in seals:
        body = body.replace("@@", seal, 1)
    return body


def after(day: dt.date, days: int) -> dt.date:
    """The day that lies ``days`` after ``day``."""
    return day + dt.timedelta(days=days)
