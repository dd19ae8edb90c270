"""Whole matters: consistent papers of one deal with what the ledger and the clerk know, and what must follow."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, replace
from pathlib import Path

from models.decisions import Conclusion, Provision
from models.values import Capacity, Money
from tests.specimens.deal import Deal, make_deal
from tests.specimens.drawing import lay_out
from tests.specimens.ledger import LedgerRows
from tests.specimens.paper import Paper
from tests.specimens.scans import scan

CITY = "临汾市"


@dataclass(frozen=True, slots=True)
class PaperFile:
    """One file of a matter: its name without ending, the papers in it, and how it reached the office."""

    name: str
    papers: tuple[Paper, ...]
    condition: str = "digital"


@dataclass(frozen=True, slots=True)
class Expected:
    """What judging the matter must give. ``net`` in yuan; None where no figure is owed.

    Each check in ``conflicts`` must say ``conflicts``; each in ``unsettled`` must not say ``agrees``. A
    ``provision`` of None is left open by the notice. ``range`` holds where no single figure stands.
    """

    provision: Provision | None
    conclusion: Conclusion
    net: str | None = None
    conflicts: frozenset[str] = frozenset()
    unsettled: frozenset[str] = frozenset()
    final: bool | None = None
    range: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class MatterSpec:
    """A matter to be drawn: files, attestations, the ledger rows it rests on, and what must follow."""

    name: str
    files: tuple[PaperFile, ...]
    claimant: str
    ledger: LedgerRows
    expected: Expected
    decision: tuple[str, str] | None = None
    originals_seen: bool = True

    def case_toml(self) -> str:
        """The matter's ``case.toml`` (docs/contract.md §4)."""
        lines = [f'city = "{CITY}"', f'claimant = "{self.claimant}"']
        if self.originals_seen:
            lines += ["[attestation.originals_seen]", 'officers = ["季书远", "贺云峰"]', "date = 2020-10-25"]
        if self.decision:
            number, category = self.decision
            lines += ["[attestation.municipal_decision]", f'number = "{number}"', f'category = "{category}"']
        return "\n".join(lines) + "\n"


def sale_deal(seed: int, wan: str, *, unit: int = 36) -> Deal:
    """A deal in the city with a chosen tonnage: round prices, bids in whole steps, all dates before 2021."""
    deal = make_deal(seed, CITY)
    capacity = Capacity.from_wan(wan)
    price = Money.from_yuan(capacity.tonnes * unit)
    increment = Money.from_yuan(100_000)
    starting = Money(price.fen - 12 * increment.fen)
    sealed = dt.date(2017, 6, 5) + dt.timedelta(days=seed % 60)

    def after(days: int) -> dt.date:
        return sealed + dt.timedelta(days=days)

    return replace(
        deal,
        case_year=sealed.year,
        seal_date=sealed,
        notice_date=after(320),
        start_date=after(354),
        end_date=after(355),
        balance_date=after(361),
        ruling_date=after(366),
        capacity=capacity,
        whole_capacity=capacity + Capacity.from_wan("40"),
        unit_price=replace(deal.unit_price, yuan=price.yuan / capacity.tonnes),
        price=price,
        increment=increment,
        starting_price=starting,
        deposit=Money(starting.fen * 15 // 10000 * 100),
        built=False,
        contract_date=dt.date(2018, 3, 16),
        platform="淘宝网司法拍卖网络平台",
    )


def compensation(capacity: Capacity, rate: int) -> str:
    """Tonnes times rate, in contract form."""
    return str(Money.from_yuan(capacity.tonnes * rate))


def draw_matter(spec: MatterSpec, folder: Path, condition: str = "") -> None:
    """Draw the files of a matter into ``folder`` with ``case.toml``; the truth goes to ``.truth.json`` there.

    A ``condition`` overrides what each file says.
    """
    folder.mkdir(parents=True, exist_ok=True)
    truths: dict[str, object] = {}
    for number, file in enumerate(spec.files):
        drawn = scan(lay_out(file.papers), condition or file.condition, seed=number)
        (folder / f"{file.name}.{drawn.suffix}").write_bytes(drawn.content)
        truths[f"{file.name}.{drawn.suffix}"] = drawn.truth.as_json()
    (folder / ".truth.json").write_text(json.dumps(truths, ensure_ascii=False, indent=1), encoding="utf-8")
    (folder / "case.toml").write_text(spec.case_toml(), encoding="utf-8")
