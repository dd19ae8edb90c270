"""The review page: page images on the left, facts on the right, everything by keyboard."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.encoders import jsonable_encoder
from starlette.responses import Response

from api.pages.visitors import Reader
from api.rendering import page
from api.security import ServiceDep
from evidence import matters, progress, review
from evidence.contract import EXPECTED_FORM
from models.people import Action

router = APIRouter()


@router.get("/matters/{matter_id}/review")
def workplace(
    request: Request, matter_id: str, person: Reader, service: ServiceDep, fact: str = "", document: str = ""
) -> Response:
    """Show the papers of a matter with their facts, the doubtful ones first; ``fact`` or ``document`` is chosen."""
    view = matters.get(service, person, matter_id)
    papers = review.documents(service, person, matter_id)
    scans = [
        {
            "id": scan.id,
            "name": scan.name,
            "pages": [{"number": one.number, "state": one.state, "detail": one.detail} for one in scan.page_states],
        }
        for scan in progress.scans(service, person, matter_id)
        if scan.state != "cancelled"
    ]
    content = {
        "matter": {"id": view.line.id, "name": view.line.name},
        "who": person.login,
        "name": person.name,
        "may_decide": person.may(Action.DECIDE),
        "scans": scans,
        "documents": jsonable_encoder(papers),
        "forms": {kind.__name__.lower(): words for kind, words in EXPECTED_FORM.items()},
        "chosen": {"fact": fact, "document": document},
    }
    return page(request, "review.html", {"person": person, "line": view.line, "papers": papers, "content": content})
