"""Who is asking, and what every answer carries: sessions, CSRF tokens, security headers.

Cookies are HttpOnly and SameSite=Lax; a request that changes anything must also carry the session's CSRF token in
the header ``X-CSRF-Token``. Signing in has no session yet and is instead refused when it comes from another site.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Annotated
from urllib.parse import urlsplit

import structlog
from fastapi import Depends, Header, Request
from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import COOKIE, too_large
from evidence import accounts
from evidence.service import Service
from models.errors import NotPermitted, NotSignedIn
from models.people import Action, Person

CSRF_HEADER = "X-CSRF-Token"
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})

# Nothing inline, nothing from elsewhere; page images come from the API of the same origin.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


def _is_bare_refusal(message: Message) -> bool:
    """Whether this starts the plain 413 that the framework's body limit answers on its own."""
    return message["status"] == 413 and MutableHeaders(scope=message).get("content-type", "").startswith("text/plain")


class Guard:
    """ASGI middleware: an id for each request, and the security headers on every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with an id, and write the headers when the answer starts."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = scope.setdefault("state", {})["request_id"] = secrets.token_hex(8)
        structlog.contextvars.bind_contextvars(request_id=request_id)

        replaced = False

        async def send_guarded(message: Message) -> None:
            nonlocal replaced
            if replaced:
                return
            if message["type"] == "http.response.start" and _is_bare_refusal(message):
                replaced = True
                await too_large(Request(scope))(scope, receive, send_headed)
                return
            await send_headed(message)

        async def send_headed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["X-Request-Id"] = request_id
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                if scope["path"].startswith("/api/"):
                    headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self.app(scope, receive, send_guarded)


def service_of(request: Request) -> Service:
    """The open service of this process."""
    service: Service = request.app.state.service
    return service


ServiceDep = Annotated[Service, Depends(service_of)]


def visitor(request: Request, service: ServiceDep) -> Person | None:
    """Whoever is signed in, if anybody is."""
    return accounts.person_of(service.records, request.cookies.get(COOKIE, ""))


def signed_in(
    request: Request,
    person: Annotated[Person | None, Depends(visitor)],
    csrf: Annotated[
        str | None, Header(alias=CSRF_HEADER, description="登录时得到的 csrf；改动内容的请求必须携带")
    ] = None,
) -> Person:
    """The person signed in; raises NotSignedIn, and NotPermitted for an unsafe request without its CSRF token."""
    if person is None:
        raise NotSignedIn("请先登录；登录可能已过期。")
    if request.method not in _SAFE and not secrets.compare_digest((csrf or "").encode(), person.csrf.encode()):
        raise NotPermitted(f"请求缺少有效的 {CSRF_HEADER}。请刷新页面后重试；接口调用请携带登录时得到的 csrf。")
    return person


def may(action: Action) -> Callable[[Person], Person]:
    """A dependency: the person signed in, if the role allows ``action``; raises NotPermitted."""

    def permitted(person: Annotated[Person, Depends(signed_in)]) -> Person:
        person.require(action)
        return person

    return permitted


Viewer = Annotated[Person, Depends(may(Action.SEE))]
Uploader = Annotated[Person, Depends(may(Action.UPLOAD))]
Reviewer = Annotated[Person, Depends(may(Action.DECIDE))]
LedgerKeeper = Annotated[Person, Depends(may(Action.IMPORT_LEDGER))]
Administrator = Annotated[Person, Depends(may(Action.ADMINISTER))]


def same_site(request: Request) -> None:
    """Refuse a sign-in that another site's page sends; raises NotPermitted."""
    origin = request.headers.get("origin")
    elsewhere = request.headers.get("sec-fetch-site", "none") not in {"same-origin", "none"}
    if elsewhere or (origin is not None and urlsplit(origin).netloc != request.headers.get("host")):
        raise NotPermitted("登录请求来自其他网站，已拒绝。请直接打开本系统的登录页。")


def keep_session(response: Response, service: Service, token: str) -> None:
    """Put the session's cookie on an answer."""
    settings = service.settings
    response.set_cookie(
        COOKIE,
        token,
        max_age=settings.session_hours * 3600,
        httponly=True,
        samesite="lax",
        secure=settings.secure_cookies,
    )
