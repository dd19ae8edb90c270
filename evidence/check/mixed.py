"""An enterprise that holds its own ovens and traded capacity without ovens, and is cut in part (处置意见（二）)."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from evidence.check.lines import listed_of
from evidence.ledger import History, same_enterprise
from evidence.ledger.cuts import cuts, is_earlier_round, is_listing
from models.ledger import CapacityLine, EventKind, Ledger, LedgerEvent, Origin, RowRef
from models.values import Capacity

_NOTHING = Capacity(Decimal(0))
_TRADED = frozenset({Origin.TRADED, Origin.AUCTIONED})


class Category(enum.StrEnum):
    """Categories of capacity that the notice compensates differently."""

    OWN = "own"
    TRADED = "traded"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class MixedPosition:
    """Tonnes an enterprise holds by category, and how many are cut without saying of which.

    ``own`` has ovens, built or come by in a merger; ``traded`` was bought and has none; ``other`` is neither.
    ``unspread`` is the part of the cut that the ledger assigns to the enterprise and to no line; ``cut`` is all of it.
    """

    enterprise: str
    own: Capacity
    traded: Capacity
    other: Capacity
    cut: Capacity
    unspread: Capacity
    rows: tuple[RowRef, ...]

    @property
    def total(self) -> Capacity:
        """All tonnes of the enterprise."""
        return self.own + self.traded + self.other

    @property
    def is_mixed(self) -> bool:
        """Whether both categories are there and only part is cut, the condition of 处置意见（二）."""
        return bool(self.own.tonnes and self.traded.tonnes) and _NOTHING < self.cut < self.total


def mixed_position(ledger: Ledger, history: History, enterprise: str) -> MixedPosition:
    """The position of one enterprise by category, before the cut that is being compensated is carried out."""
    sizes = dict.fromkeys(Category, _NOTHING)
    rows: list[RowRef] = []
    listed = _NOTHING
    for line, capacity, bought in _lines_of(ledger, history, enterprise):
        category = _category(line, bought=bought)
        sizes[category] = sizes[category] + capacity
        listed = listed + min(listed_of(ledger, line)[0], capacity)
        rows.append(line.row)
    wide = [event for event in cuts(ledger) if _concerns(ledger, event, enterprise)]
    counted = [event for event in wide if is_listing(event)] or wide
    assigned = sum((event.capacity for event in counted if event.capacity), _NOTHING)
    unspread = Capacity(max(Decimal(0), assigned.tonnes - listed.tonnes))
    return MixedPosition(
        enterprise,
        sizes[Category.OWN],
        sizes[Category.TRADED],
        sizes[Category.OTHER],
        listed + unspread,
        unspread,
        tuple(rows) + tuple(event.row for event in counted),
    )


def _category(line: CapacityLine, *, bought: bool) -> Category:
    # Ovens that came with a merger are compensated like own ones (处置意见 1 and 2 both set the lower standard).
    if line.built and line.origin not in _TRADED and not bought:
        return Category.OWN
    return Category.TRADED if not line.built and (bought or line.origin in _TRADED) else Category.OTHER


def _lines_of(ledger: Ledger, history: History, enterprise: str) -> Sequence[tuple[CapacityLine, Capacity, bool]]:
    """Lines an enterprise holds or has bought without confirmation: line, tonnes, whether bought after the opening."""
    cutting = [event.date for event in cuts(ledger) if not is_earlier_round(event) and not is_listing(event)]
    state = history.now() if not cutting else history.before(min(cutting))
    known = {line.number: line for line in ledger.lines}
    found = [
        (known[one.line], one.capacity, not same_enterprise(ledger, known[one.line].holder, enterprise))
        for one in state.of(enterprise)
        if one.line in known
    ]
    held = {line.number for line, _, _ in found}
    waiting = (event for event in state.provisional if event.line in known and event.line not in held)
    return found + [
        (known[event.line], event.capacity or known[event.line].capacity, True)
        for event in waiting
        if same_enterprise(ledger, event.taker, enterprise)
    ]


def _concerns(ledger: Ledger, event: LedgerEvent, enterprise: str) -> bool:
    """Whether a 压减 falls on this enterprise as a whole in this campaign."""
    named = same_enterprise(ledger, event.giver, enterprise) or same_enterprise(ledger, event.taker, enterprise)
    return event.kind is EventKind.REDUCTION and not event.line and named and not is_earlier_round(event)
