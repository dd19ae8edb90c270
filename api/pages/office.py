"""Ledger, check rules, accounts and help."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict

from fastapi import APIRouter, Request
from starlette.responses import Response

from api.pages.visitors import AdministratorReader, Reader
from api.rendering import page
from api.routes.health import checks as shown_checks
from api.security import ServiceDep
from evidence import accounts, ledgers
from evidence.accounts import SHORTEST_PASSWORD
from evidence.ledgers import ShownLedger
from models.errors import NotFound
from models.people import Role
from models.values import Capacity

router = APIRouter()


@router.get("/ledger")
def ledger(request: Request, person: Reader, service: ServiceDep, on: str = "", q: str = "") -> Response:
    """Show the ruling ledger: enterprises with what they hold on a date, their lines, and the events."""
    date = _date(on)
    try:
        shown = ledgers.show(service, person, date)
    except NotFound:
        return page(request, "ledger.html", {"person": person, "shown": None})
    context = {"person": person, "shown": shown, "on": date, "q": q.strip(), "held": _held(shown)}
    return page(request, "ledger.html", context)


def _date(written: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(written) if written else None
    except ValueError:
        return None


def _held(shown: ShownLedger) -> dict[str, Capacity]:
    """What each enterprise holds on the date, by the name the ledger uses."""
    held: dict[str, Capacity] = defaultdict(lambda: Capacity(0 * shown.holdings.removed.tonnes))
    for one in shown.holdings.held:
        held[one.holder] += one.capacity
    return dict(held)


@router.get("/rules")
def rules(request: Request, person: Reader) -> Response:
    """Show every check, what it rests on, and what a conflict means."""
    return page(request, "rules.html", {"person": person, "checks": shown_checks(person)})


@router.get("/accounts")
def people(request: Request, person: AdministratorReader, service: ServiceDep) -> Response:
    """Show offices and accounts to administrators."""
    context = {
        "person": person,
        "offices": accounts.list_offices(service.records, person),
        "accounts": accounts.list_accounts(service.records, person),
        "roles": list(Role),
        "shortest": SHORTEST_PASSWORD,
    }
    return page(request, "accounts.html", context)


@router.get("/help")
def help_page(request: Request, person: Reader) -> Response:
    """Say how the work goes, who does what, and which keys there are."""
    return page(request, "help.html", {"person": person})
