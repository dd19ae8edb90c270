"""Routes of the API, one module for each subject."""

from api.routes import accounts, drafts, events, facts, health, ledger, matters, scans, session

API = (
    health.router,
    session.router,
    accounts.router,
    matters.router,
    scans.router,
    events.router,
    facts.router,
    drafts.router,
    ledger.router,
)
"""Routers whose requests are small."""

UPLOADS = (scans.uploads, ledger.uploads)
"""Routers that take files."""
