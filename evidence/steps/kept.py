"""How a page that was read is kept in its row."""

from __future__ import annotations

from evidence.store.readings import decode, encode
from evidence.store.tables import PageRow
from models.pages import BlankPage, FailedPage, PageReading, TextPage


def keep_reading(page: PageRow, reading: PageReading) -> None:
    """Write what came of a page into its row; a failure goes into columns, where queries see it."""
    match reading:
        case TextPage() | BlankPage():
            page.state = "text" if isinstance(reading, TextPage) else "blank"
            page.reading, page.reason, page.detail = encode(reading), "", ""
        case FailedPage():
            page.state = "failed"
            page.reading, page.reason, page.detail = None, reading.reason, reading.detail


def kept_reading(page: PageRow) -> PageReading:
    """What came of a page that has ended."""
    if page.reading is None:
        return FailedPage(page.number, page.reason, page.detail)
    return decode(page.reading)
