"""Which lines of the ledger a deal is about.

A line is never chosen by likeness: it is named by an event of the very deal, or its tonnage is the deal's, or it is
the only one there is. Where several would do, all are returned and marked as not exact.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from evidence.ledger import History, match_enterprise, same_enterprise
from evidence.ledger.cuts import cuts, is_earlier_round
from models.ledger import CapacityLine, EventKind, Ledger, LedgerEvent, Origin, RowRef
from models.values import Capacity

_MOVES = frozenset({EventKind.TRANSFER, EventKind.AUCTION})
# Beyond this many lines of one seller, sums of parts would fit by chance.
_MOST_PARTS = 8


@dataclass(frozen=True, slots=True)
class DealLines:
    """Lines of a deal. ``capacity`` is what the ledger says was dealt; None where it says nothing that fits.

    ``events`` are the ledger's own records of this deal. ``because`` says in Chinese how the lines were found.
    """

    lines: tuple[CapacityLine, ...] = ()
    capacity: Capacity | None = None
    events: tuple[LedgerEvent, ...] = ()
    because: str = ""

    @property
    def numbers(self) -> tuple[str, ...]:
        """Numbers of the lines."""
        return tuple(line.number for line in self.lines)

    @property
    def rows(self) -> tuple[RowRef, ...]:
        """Rows of the lines and of the deal's events."""
        return tuple(line.row for line in self.lines) + tuple(event.row for event in self.events)

    @property
    def pool(self) -> Capacity:
        """All tonnes of these lines as the ledger opened."""
        return sum((line.capacity for line in self.lines), Capacity(Decimal(0)))

    @property
    def built(self) -> bool | None:
        """Whether every line has its ovens built; None where there is no line or they differ."""
        states = {line.built for line in self.lines}
        return states.pop() if len(states) == 1 else None


def is_any(ledger: Ledger, name: str, among: Sequence[str]) -> bool:
    """Whether ``name`` means one of these enterprises."""
    return any(same_enterprise(ledger, name, other) for other in among)


def deal_events(
    ledger: Ledger, sellers: Sequence[str], buyers: Sequence[str], capacity: Capacity | None
) -> tuple[LedgerEvent, ...]:
    """Events that record this very deal: same parties, and the same tonnage where both are known."""
    return tuple(
        event
        for event in ledger.events
        if event.kind in _MOVES
        and is_any(ledger, event.taker, buyers)
        and (not event.giver or is_any(ledger, event.giver, sellers))
        and (event.capacity is None or capacity is None or event.capacity == capacity or bool(event.line))
        and (event.giver or event.line)
    )


def find_lines(
    ledger: Ledger,
    history: History,
    sellers: Sequence[str],
    buyers: Sequence[str],
    capacity: Capacity | None,
    origin: Origin | None,
) -> DealLines:
    """Find the lines of a deal; see the module for the rules."""
    events = deal_events(ledger, sellers, buyers, capacity)
    fitting_events = tuple(event for event in events if _tonnage(ledger, event) == capacity)
    sizes = [_tonnage(ledger, event) for event in events]
    if not fitting_events and all(event.line for event in events) and _sum([one for one in sizes if one]) == capacity:
        fitting_events = events  # one deal, recorded line by line
    if fitting_events or capacity is None:
        events = fitting_events or events
        if named := _named(ledger, events):
            sizes = [_tonnage(ledger, event) for event in events if event.line]
            dealt = _sum([size for size in sizes if size]) if capacity is None else capacity
            return DealLines(named, dealt, events, "台账事件记载了这笔交易")
    held = {holding.line for holding in history.opening().held if is_any(ledger, holding.holder, sellers)}
    sold = [line for line in ledger.lines if line.number in held]
    bought = [line for line in ledger.lines if line.origin is origin and is_any(ledger, line.holder, buyers)]
    for lines, because in ((sold, "按出让方名下产能查得"), (bought, "按受让方名下产能查得")):
        if fitting := _fitting(ledger, lines, capacity):
            mine = tuple(event for event in fitting_events if not event.line)
            return DealLines(tuple(fitting[0]), fitting[1], mine, because)
    if named := _named(ledger, events):
        sizes = [_tonnage(ledger, event) for event in events if event.line]
        return DealLines(named, _sum([size for size in sizes if size]), events, "台账事件记载的交易产能与材料不同")
    if sold or bought:
        return DealLines(tuple(sold or bought), None, (), "台账中没有与材料产能相等的产能")
    doubts = [doubt for name in (*sellers, *buyers) for doubt in match_enterprise(ledger, name).doubts]
    return DealLines(because="；".join(["台账中没有查到出让方或受让方的相应产能", *dict.fromkeys(doubts)]))


def _named(ledger: Ledger, events: Sequence[LedgerEvent]) -> tuple[CapacityLine, ...]:
    numbers = {event.line for event in events if event.line}
    return tuple(line for line in ledger.lines if line.number in numbers)


def _tonnage(ledger: Ledger, event: LedgerEvent) -> Capacity | None:
    """What an event moves: its own tonnage, else the whole of its line."""
    if event.capacity or not event.line:
        return event.capacity
    return next((line.capacity for line in ledger.lines if line.number == event.line), None)


def _sum(capacities: Sequence[Capacity]) -> Capacity:
    return sum(capacities, Capacity(Decimal(0)))


def _fitting(
    ledger: Ledger, lines: Sequence[CapacityLine], capacity: Capacity | None
) -> tuple[Sequence[CapacityLine], Capacity] | None:
    """Lines that carry this tonnage: one of it, all together, parts that sum to it, or the listed part of one."""
    if not lines:
        return None
    if capacity is None:
        return (lines, _sum([line.capacity for line in lines])) if len(lines) == 1 else None
    equal = [line for line in lines if line.capacity == capacity]
    if equal:
        # Two lines of the same tonnage cannot be told apart here: both are looked at, as one pool.
        return [line for line in equal if line.listed and line.listed.tonnes] or equal, capacity
    if _sum([line.capacity for line in lines]) == capacity:
        return lines, capacity
    parts = [
        some
        for size in range(2, len(lines))
        for some in itertools.combinations(lines, size)
        if len(lines) <= _MOST_PARTS and _sum([line.capacity for line in some]) == capacity
    ]
    if len(parts) == 1:
        return parts[0], capacity
    listed = [line for line in lines if line.capacity > capacity and listed_of(ledger, line)[0] == capacity]
    return (listed, capacity) if len(listed) == 1 else None


def listed_of(ledger: Ledger, line: CapacityLine) -> tuple[Capacity, tuple[RowRef, ...]]:
    """How much of a line is on this campaign's cut list, by its 列入压减 column or 压减 events, and where it stands."""
    events = [event for event in cuts(ledger) if event.line == line.number and not is_earlier_round(event)]
    by_event = max((event.capacity or line.capacity for event in events), default=Capacity(Decimal(0)))
    by_column = line.listed or Capacity(Decimal(0))
    rows = ((line.row,) if by_column.tonnes else ()) + tuple(event.row for event in events)
    return max(by_event, by_column), rows
