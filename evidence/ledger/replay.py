"""Who holds which capacity on a date: the opening state and every confirmed event up to that date, replayed.

Invariants (tests/unit/ledger): tonnes are conserved, no holding is ever negative, the same ledger gives the same
state, events of one day keep their order in the workbook. An event that cannot be applied is never forced: it stands
among the irregularities, with its row.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from evidence.ledger.cuts import is_listing
from evidence.ledger.names import ByIdentity, identity, is_listed
from models.ledger import EventKind, Ledger, LedgerEvent, RowRef
from models.values import Capacity

_MOVES = frozenset({EventKind.TRANSFER, EventKind.AUCTION})


@dataclass(frozen=True, slots=True)
class Holding:
    """So many tonnes of one line in one enterprise's hands. ``holder`` is the name the ledger uses."""

    line: str
    holder: str
    capacity: Capacity


@dataclass(frozen=True, slots=True)
class Seal:
    """A sealing that stands: the event that recorded it. An event without a line seals all its enterprise holds."""

    event: LedgerEvent


@dataclass(frozen=True, slots=True)
class Irregularity:
    """An event that the ledger's own state contradicts, why, in Chinese, and where it stands."""

    event: LedgerEvent
    because: str

    @property
    def row(self) -> RowRef:
        """Row of the event."""
        return self.event.row


@dataclass(frozen=True, slots=True)
class Position:
    """What one enterprise holds on a date, what is sealed, and what is only provisional."""

    enterprise: str
    holdings: tuple[Holding, ...]
    seals: tuple[Seal, ...]
    provisional: tuple[LedgerEvent, ...]

    @property
    def total(self) -> Capacity:
        """Sum of the holdings, t/a."""
        return sum((holding.capacity for holding in self.holdings), Capacity(Decimal(0)))


@dataclass(frozen=True, slots=True)
class Holdings:
    """The whole ledger on one date. Unconfirmed transfers are ``provisional``: seen, but nothing moved."""

    ledger: Ledger
    date: dt.date
    held: tuple[Holding, ...]
    seals: tuple[Seal, ...]
    provisional: tuple[LedgerEvent, ...]
    removed: Capacity
    verified: Decimal
    irregularities: tuple[Irregularity, ...]

    def of(self, enterprise: str) -> tuple[Holding, ...]:
        """What an enterprise holds, by any name the ledger knows it by, in order of line number."""
        key = identity(self.ledger, enterprise)
        return tuple(one for one in self.held if identity(self.ledger, one.holder) == key)

    def holders(self, line: str) -> tuple[Holding, ...]:
        """Who holds parts of a line."""
        return tuple(one for one in self.held if one.line == line)

    def total(self, enterprise: str = "") -> Capacity:
        """Tonnes an enterprise holds; of all enterprises where no name is given."""
        held = self.of(enterprise) if enterprise else self.held
        return sum((one.capacity for one in held), Capacity(Decimal(0)))

    def seals_on(self, line: str, holder: str = "") -> tuple[Seal, ...]:
        """Sealings that stand on a line, with those on all that ``holder`` has."""
        key = identity(self.ledger, holder)
        return tuple(
            seal
            for seal in self.seals
            if (seal.event.line == line if seal.event.line else bool(holder) and key in _named(self.ledger, seal.event))
        )


@dataclass(frozen=True, slots=True)
class History:
    """A ledger that can be asked about any date."""

    ledger: Ledger

    def on(self, date: dt.date) -> Holdings:
        """The state at the end of ``date``; before the first event that is the opening state."""
        return _replay(ByIdentity(self.ledger), date)

    def before(self, date: dt.date) -> Holdings:
        """The state at the end of the day before ``date``."""
        return _replay(ByIdentity(self.ledger), date - dt.timedelta(days=1))

    def opening(self) -> Holdings:
        """The opening state, before any event."""
        return _replay(ByIdentity(self.ledger), dt.date.min)

    def now(self) -> Holdings:
        """The state after all events."""
        return _replay(ByIdentity(self.ledger), dt.date.max)

    def position(self, enterprise: str, date: dt.date) -> Position:
        """What one enterprise holds at the end of ``date``."""
        state = self.on(date)
        held = state.of(enterprise)
        seals = tuple(seal for seal in state.seals if any(seal in state.seals_on(one.line, enterprise) for one in held))
        key = identity(self.ledger, enterprise)
        provisional = tuple(event for event in state.provisional if key in _named(self.ledger, event))
        return Position(enterprise, held, seals, provisional)


def replay(ledger: Ledger) -> History:
    """Make a ledger answer for any date. Deterministic: the same ledger gives the same history."""
    return History(ledger)


def _named(ledger: Ledger, event: LedgerEvent) -> set[str]:
    """Identities of the enterprises an event names."""
    return {identity(ledger, name) for name in (event.giver, event.taker) if name}


class _Book:
    """The working state of one replay; never leaves this module."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.tonnes: dict[tuple[str, str], Decimal] = {}
        self.by_line: dict[str, set[str]] = {}
        self.shown: dict[str, str] = {}
        self.seals: list[Seal] = []
        self.provisional: list[LedgerEvent] = []
        self.irregular: list[Irregularity] = []
        self.removed = Decimal(0)
        self.verified = Decimal(0)
        for line in ledger.lines:
            self.put((line.number, self.key(line.holder)), line.capacity.tonnes)

    def key(self, name: str) -> str:
        key = identity(self.ledger, name)
        self.shown.setdefault(key, name)
        return key

    def put(self, place: tuple[str, str], tonnes: Decimal) -> None:
        self.tonnes[place] = tonnes
        self.by_line.setdefault(place[0], set()).add(place[1])

    def holders(self, line: str) -> list[tuple[str, str]]:
        """Where parts of a line are held."""
        places = ((line, holder) for holder in sorted(self.by_line.get(line, ())))
        return [place for place in places if self.tonnes[place] > 0]

    def apply(self, event: LedgerEvent) -> None:
        """Apply one event; what it points at and nobody listed is named first."""
        self.note_unlisted(event)
        if not event.confirmed:
            if event.kind in _MOVES:
                self.provisional.append(event)
        elif event.line and not self.known(event):
            return
        elif event.kind in _MOVES:
            self.move(event)
        elif event.kind is EventKind.SEALING:
            self.seals.append(Seal(event))
        elif event.kind is EventKind.UNSEALING:
            self.unseal(event)
        elif event.kind is EventKind.REPLACEMENT or (event.kind is EventKind.REDUCTION and not is_listing(event)):
            self.remove(event)
        elif event.kind is EventKind.VERIFIED:
            self.verify(event)

    def known(self, event: LedgerEvent) -> bool:
        """Whether the event's line is in 产能, or came into being by a 核定, as this one may be."""
        new = event.kind is EventKind.VERIFIED and event.confirmed and bool(event.taker and event.capacity)
        return new or event.line in self.by_line

    def note_unlisted(self, event: LedgerEvent) -> None:
        if event.line and not self.known(event):
            self.irregular.append(Irregularity(event, f"产能编号「{event.line}」不在「产能」表中"))
        strangers = [name for name in (event.giver, event.taker) if name and not is_listed(self.ledger, name)]
        if strangers:
            told = "、".join(f"「{name}」" for name in dict.fromkeys(strangers))
            self.irregular.append(Irregularity(event, f"{told}不在「企业」表中"))

    def source(self, event: LedgerEvent) -> tuple[str, str] | None:
        """Which holding an event takes from; None where the ledger leaves it open."""
        if event.line:
            holders = self.holders(event.line)
            if event.giver:
                place = (event.line, self.key(event.giver))
                return place if place in holders else None
            return holders[0] if len(holders) == 1 else None
        giver = self.key(event.giver) if event.giver else ""
        held = [place for place, tonnes in self.tonnes.items() if tonnes > 0 and place[1] == giver]
        return held[0] if len(held) == 1 else None

    def take(self, event: LedgerEvent) -> tuple[str, Decimal] | None:
        """Take an event's tonnes out of their holding; None, and an irregularity, where that cannot be."""
        place = self.source(event)
        if place is None:
            why = "转出企业当时未持有该产能" if event.line else "未写明产能编号，无法确定动用哪一条产能"
            self.irregular.append(Irregularity(event, why))
            return None
        held = self.tonnes[place]
        wanted = event.capacity.tonnes if event.capacity else held
        if wanted > held:
            why = f"动用{Capacity(wanted).wan.normalize():f}万吨，超过当时持有的{Capacity(held).wan.normalize():f}万吨"
            self.irregular.append(Irregularity(event, why))
            return None
        self.put(place, held - wanted)
        return place[0], wanted

    def move(self, event: LedgerEvent) -> None:
        if not event.taker:
            self.irregular.append(Irregularity(event, "未写明转入企业"))
        elif taken := self.take(event):
            line, wanted = taken
            place = (line, self.key(event.taker))
            self.put(place, self.tonnes.get(place, Decimal(0)) + wanted)

    def remove(self, event: LedgerEvent) -> None:
        if not event.line and event.kind is EventKind.REDUCTION:
            return  # not yet spread over the lines: who bears it is still to be decided
        if taken := self.take(event):
            self.removed += taken[1]

    def verify(self, event: LedgerEvent) -> None:
        """A 核定 writes the verified tonnage over the recorded one, where one enterprise holds the whole line."""
        holders = self.holders(event.line)
        if not (event.line and event.capacity):
            return
        if not holders and event.taker and not any(line.number == event.line for line in self.ledger.lines):
            holders = [(event.line, self.key(event.taker))]
        if len(holders) != 1:
            self.irregular.append(Irregularity(event, "该产能已分属多家或已不存在，核定数无法直接套用"))
            return
        self.verified += event.capacity.tonnes - self.tonnes.get(holders[0], Decimal(0))
        self.put(holders[0], event.capacity.tonnes)

    def unseal(self, event: LedgerEvent) -> None:
        """An 解封 lifts the sealing of its 文号, or the only one on its line."""
        on_line = [seal for seal in self.seals if seal.event.line == event.line]
        named = [seal for seal in on_line if event.document and seal.event.document == event.document]
        lifted = named or (on_line if len(on_line) == 1 else [])
        if not lifted:
            self.irregular.append(Irregularity(event, "找不到所解除的查封"))
        self.seals = [seal for seal in self.seals if seal not in lifted]


@lru_cache(maxsize=64)
def _replay(key: ByIdentity, date: dt.date) -> Holdings:
    ledger = key.ledger
    book = _Book(ledger)
    for event in sorted(ledger.events, key=lambda one: (one.date, one.row.row)):
        if event.date <= date:
            book.apply(event)
    held = tuple(
        Holding(line, book.shown[holder], Capacity(tonnes))
        for (line, holder), tonnes in sorted(book.tonnes.items())
        if tonnes > 0
    )
    return Holdings(
        ledger,
        date,
        held,
        tuple(book.seals),
        tuple(book.provisional),
        Capacity(book.removed),
        book.verified,
        tuple(book.irregular),
    )
