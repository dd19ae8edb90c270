"""What the settings of an installation mean to the reader: the same limits at the door and at every page."""

from __future__ import annotations

from evidence.read import Limits, ReadOptions
from evidence.settings import Settings


def limits_of(settings: Settings) -> Limits:
    """How much one uploaded file may hold."""
    return Limits(max_bytes=settings.max_file_bytes, max_pages=settings.max_pages)


def reading_options(settings: Settings) -> ReadOptions:
    """How pages are read."""
    return ReadOptions(
        engine=settings.engine,
        seconds=settings.page_seconds,
        memory=settings.page_memory,
        limits=limits_of(settings),
    )
