"""Signing in and out."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field

from api.problems import COOKIE
from api.security import ServiceDep, Viewer, keep_session, same_site
from evidence import accounts
from models.people import Action, Person, Role

router = APIRouter(tags=["登录"])


class Credentials(BaseModel):
    """Login and password."""

    login: str = Field(max_length=100)
    password: str = Field(max_length=1000)


class SessionShown(BaseModel):
    """Who is signed in, what the role allows, and the token for requests that change anything."""

    login: str
    name: str
    role: Role
    office: str
    may: list[Action]
    csrf: str


def _shown(person: Person) -> SessionShown:
    allowed = [action for action in Action if person.may(action)]
    return SessionShown(
        login=person.login, name=person.name, role=person.role, office=person.office, may=allowed, csrf=person.csrf
    )


@router.post("/session", status_code=201, summary="登录", dependencies=[Depends(same_site)])
def sign_in(credentials: Credentials, service: ServiceDep, response: Response) -> SessionShown:
    """Open a session; its cookie comes with the answer."""
    hours = service.settings.session_hours
    token, person = accounts.sign_in(service.records, credentials.login, credentials.password, hours)
    keep_session(response, service, token)
    return _shown(person)


@router.get("/session", summary="当前登录")
def who(person: Viewer) -> SessionShown:
    """Say who is signed in."""
    return _shown(person)


@router.delete("/session", status_code=204, summary="退出")
def sign_out(person: Viewer, service: ServiceDep, request: Request, response: Response) -> None:  # noqa: ARG001 - the CSRF check
    """End the session."""
    accounts.sign_out(service.records, request.cookies.get(COOKIE, ""))
    response.delete_cookie(COOKIE, httponly=True, samesite="lax")
