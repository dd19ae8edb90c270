"""What other matters have already used: receipts, deals, confirmed capacity.

The registry holds other matters only; whoever judges a matter leaves its own earlier traces out.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from models.papers import Subtype
from models.values import Capacity, Money


@dataclass(frozen=True, slots=True)
class ReceiptUse:
    """A payment receipt another matter relied on: its printed number, amount, and the bytes of its file."""

    matter: str
    number: str
    amount: Money | None
    sha256: str
    subtype: Subtype | None = None


@dataclass(frozen=True, slots=True)
class DealUse:
    """A sale that another matter shows: who sold to whom, which lines of the ledger, how many tonnes."""

    matter: str
    seller: str
    buyer: str
    lines: tuple[str, ...]
    capacity: Capacity | None
    date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class ConfirmedUse:
    """Capacity that another matter had confirmed for compensation."""

    matter: str
    enterprise: str
    lines: tuple[str, ...]
    capacity: Capacity


@dataclass(frozen=True, slots=True)
class Registry:
    """What other matters used; empty where no other matter is known."""

    receipts: tuple[ReceiptUse, ...] = ()
    deals: tuple[DealUse, ...] = ()
    confirmed: tuple[ConfirmedUse, ...] = ()

    def __add__(self, other: Registry) -> Registry:
        """Both registries together."""
        return Registry(self.receipts + other.receipts, self.deals + other.deals, self.confirmed + other.confirmed)


EMPTY_REGISTRY = Registry()
