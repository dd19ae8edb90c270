"""The way in and out: sign-in, sign-out, and the front door."""

from __future__ import annotations

import secrets
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from starlette.responses import RedirectResponse, Response

from api.problems import COOKIE
from api.rendering import page
from api.security import ServiceDep, keep_session, same_site, visitor
from evidence import accounts
from models.errors import NotPermitted, NotSignedIn
from models.people import Person

router = APIRouter()

Visitor = Annotated[Person | None, Depends(visitor)]


def own_address(wanted: str) -> str:
    """Where to go after signing in: an address of this site, never another's."""
    inside = wanted.startswith("/") and not wanted.startswith("//") and "\\" not in wanted
    return wanted if inside and wanted.isprintable() else "/matters"


@router.get("/")
def front_door(person: Visitor) -> Response:
    """Lead to the matters, or to the sign-in."""
    return RedirectResponse("/matters" if person else "/sign-in", status_code=303)


@router.get("/sign-in")
def ask(request: Request, person: Visitor, next: str = "/matters") -> Response:  # noqa: A002 - the name in the address
    """Ask for login and password."""
    if person is not None:
        return RedirectResponse(own_address(next), status_code=303)
    return page(request, "sign_in.html", {"person": None, "next": own_address(next), "refusal": "", "login": ""})


@router.post("/sign-in", dependencies=[Depends(same_site)])
def sign_in(
    request: Request,
    service: ServiceDep,
    login: Annotated[str, Form(max_length=100)] = "",
    password: Annotated[str, Form(max_length=1000)] = "",
    next: Annotated[str, Form(max_length=2000)] = "/matters",  # noqa: A002 - the name in the form
) -> Response:
    """Open a session, or say why not."""
    try:
        token, _ = accounts.sign_in(service.records, login, password, service.settings.session_hours)
    except NotSignedIn as refusal:
        shown = {"person": None, "next": own_address(next), "refusal": refusal.detail, "login": login}
        return page(request, "sign_in.html", shown, status=401)
    answer = RedirectResponse(own_address(next), status_code=303)
    keep_session(answer, service, token)
    return answer


@router.post("/sign-out")
def sign_out(request: Request, service: ServiceDep, person: Visitor, csrf: Annotated[str, Form()] = "") -> Response:
    """End the session."""
    if person is not None and not secrets.compare_digest(csrf.encode(), person.csrf.encode()):
        raise NotPermitted("请求缺少有效的校验码，请刷新页面后重试。")
    accounts.sign_out(service.records, request.cookies.get(COOKIE, ""))
    answer = RedirectResponse("/sign-in", status_code=303)
    answer.delete_cookie(COOKIE, httponly=True, samesite="lax")
    return answer
