"""Word lists with their sources, as data: courts with codes, divisions, platforms, banks, authorities."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Court:
    """A court of Shanxi: code (法院代字), name, the city it belongs to (empty for the high court), level."""

    code: str
    name: str
    city: str
    level: str


def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``name.tsv`` without comments and heading; every row is padded to the heading's width."""
    text = resources.files(__package__).joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    width = lines[0].count("\t") + 1
    return tuple(tuple([*line.split("\t"), *[""] * width][:width]) for line in lines[1:])


def first_column(name: str) -> tuple[str, ...]:
    """The first column of ``name.tsv``."""
    return tuple(row[0] for row in rows(name))


@cache
def courts() -> tuple[Court, ...]:
    """All courts of Shanxi, high court first."""
    return tuple(Court(code, name, city, level) for code, name, city, level, *_ in rows("courts"))


@cache
def division_names() -> tuple[str, ...]:
    """Provinces, cities and counties by which names begin, longest first, with and without their rank (市, 县)."""
    return tuple(sorted(set(first_column("divisions")), key=lambda name: (-len(name), name)))
