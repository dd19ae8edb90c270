"""Showing a page: its picture, drawn once for each width, and the text that was read from it."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from evidence.read import render_page
from evidence.scope import scan_of
from evidence.service import Service
from evidence.store.readings import decode
from evidence.store.tables import PageRow
from models.errors import NotFound
from models.pages import TextPage
from models.people import Person

# Pictures are drawn in few widths only, so that a reader who drags a window cannot fill the disk. Pixels.
WIDTHS = (400, 800, 1200, 1600, 2400)


@dataclass(frozen=True, slots=True)
class PageText:
    """What was read from a page: text with a line for each line of print, and the box of each line."""

    scan_id: str
    number: int
    state: str
    source: str | None
    quality: float | None
    text: str
    lines: tuple[tuple[str, tuple[float, float, float, float]], ...]
    reason: str
    detail: str


def page_picture(service: Service, person: Person, scan_id: str, number: int, width: int) -> tuple[Path, str]:
    """A PNG of a page, at least ``width`` pixels wide where that is on offer, and its stable tag.

    Raises NotFound, and PageFailure when the page cannot be drawn.
    """
    with service.records.read() as db:
        scan = scan_of(db, person, scan_id)
        sha256, pages = scan.sha256, scan.pages
    if not 1 <= number <= pages:
        raise NotFound(f"这份扫描件只有 {pages} 页。")
    width = next((offered for offered in WIDTHS if offered >= width), WIDTHS[-1])
    tag = f"{sha256}-{number}-{width}"
    kept = service.settings.cache / "shown" / sha256[:2] / f"{tag}.png"
    if not kept.exists():
        with service.objects.local(sha256) as path:
            _keep(kept, render_page(path, number, width))
    return kept, tag


def _keep(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)
    Path(name).replace(path)


def page_text(service: Service, person: Person, scan_id: str, number: int) -> PageText:
    """What was read from a page; empty, with the state that says why, where nothing was. Raises NotFound."""
    with service.records.read() as db:
        scan = scan_of(db, person, scan_id)
        row = db.get(PageRow, (scan.id, number))
    if row is None:
        raise NotFound("没有这一页。")
    reading = decode(row.reading) if row.reading is not None else None
    if not isinstance(reading, TextPage):
        return PageText(scan_id, number, row.state, None, None, "", (), row.reason, row.detail)
    lines = tuple(
        (reading.line_text(line), (line.box.left, line.box.top, line.box.right, line.box.bottom))
        for line in reading.lines
    )
    return PageText(
        scan_id, number, row.state, reading.source.value, reading.quality, reading.text, lines, row.reason, row.detail
    )
