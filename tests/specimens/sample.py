"""Every sample matter, the one ledger they rest on, and the sample that ``make run`` loads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.specimens import auction_matters, other_matters
from tests.specimens.ledger import LedgerRows, workbook
from tests.specimens.matters import MatterSpec, draw_matter

MATTERS: dict[str, Callable[[], MatterSpec]] = auction_matters.MATTERS | other_matters.MATTERS


def sample_ledger() -> bytes:
    """One workbook that holds what every sample matter rests on."""
    rows = LedgerRows()
    for make in MATTERS.values():
        rows += make().ledger
    return workbook(rows)


def draw_sample(folder: Path) -> None:
    """Draw ``ledger.xlsx`` and a favourable auction in ``matter``, the shape ``evidence.sample`` loads."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ledger.xlsx").write_bytes(sample_ledger())
    draw_matter(MATTERS["court_auction"](), folder / "matter")
