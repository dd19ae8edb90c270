"""Errors as ``application/problem+json`` (RFC 9457), and as Chinese pages where a browser asked for one.

The one table from error to HTTP status stands here; nothing inside the house knows a status.
"""

from __future__ import annotations

import secrets
import traceback
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import structlog
from fastapi import FastAPI, Request
from fastapi.encoders import jsonable_encoder
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, RedirectResponse, Response

from api.rendering import page
from evidence import accounts
from evidence.review import FactOutdated
from models import errors
from models.errors import EvidenceError, StorageUnavailable
from models.people import Person

log = structlog.get_logger("api")

PROBLEM_JSON = "application/problem+json"
COOKIE = "evidence_session"

STATUS: dict[type[EvidenceError], int] = {
    errors.NotSignedIn: 401,
    errors.NotPermitted: 403,
    errors.NotFound: 404,
    errors.Outdated: 409,
    errors.OverLimit: 413,
    errors.UnacceptedType: 415,
    errors.UploaderError: 422,
    errors.LedgerKeeperError: 422,
    errors.ReviewerError: 422,
    errors.StorageUnavailable: 503,
    errors.PageFailure: 422,
    errors.WorkerError: 503,
    errors.OperatorError: 503,
    EvidenceError: 500,
}

_TITLES = {
    400: ("bad_request", "请求内容有误", "请检查请求的格式后重试。"),
    404: ("not_found", "未找到", "没有这个地址，请从首页重新进入。"),
    405: ("method_not_allowed", "不支持的操作", "此地址不支持这种请求方法，请查看接口文档。"),
    413: ("over_limit", "超出限制", "请求内容过大，请分批上传或拆分文件后重试。"),
    415: ("unaccepted_type", "不接受的内容类型", "请按接口文档要求的内容类型发送。"),
    500: ("internal", "内部错误", "系统未能完成此操作，内容没有改动。请稍后重试；仍不成功时把请求编号告诉系统管理员。"),
}


class Problem(BaseModel):
    """An error as RFC 9457 shapes it; ``detail`` says in Chinese what to do next."""

    type: str = Field(description="稳定的错误类型，如 urn:evidence:error:not_found")
    title: str
    status: int
    detail: str
    instance: str = Field(description="出错的地址")
    request_id: str = Field(description="请求编号，报告问题时请附上")


PROBLEM_RESPONSES: dict[int | str, dict[str, Any]] = {
    "default": {
        "description": "出错时的回答（RFC 9457）",
        "content": {PROBLEM_JSON: {"schema": Problem.model_json_schema()}},
    }
}


def status_of(error: EvidenceError) -> int:
    """HTTP status of an error: that of the nearest of its classes in the table."""
    return next(STATUS[kind] for kind in type(error).__mro__ if kind in STATUS)


def request_id(request: Request) -> str:
    """The id of this request, made on first use."""
    known: str | None = getattr(request.state, "request_id", None)
    if known is None:
        known = request.state.request_id = secrets.token_hex(8)
    return known


def wants_page(request: Request) -> bool:
    """Whether the request came from a browser that shows what it gets."""
    return not request.url.path.startswith("/api/") and "text/html" in request.headers.get("accept", "")


def problem(request: Request, status: int, kind: str, title: str, detail: str, **more: Any) -> Response:  # noqa: ANN401 - JSON
    """Answer with a problem, as JSON or as a page."""
    body = {
        "type": f"urn:evidence:error:{kind}",
        "title": title,
        "status": status,
        "detail": detail,
        "instance": request.url.path,
        "request_id": request_id(request),
    } | more
    if wants_page(request):
        if status == 401:
            wanted = quote(f"{request.url.path}?{request.url.query}".rstrip("?"), safe="")
            return RedirectResponse(f"/sign-in?next={wanted}", status_code=303)
        return page(request, "error.html", {"problem": body, "person": _visitor(request)}, status=status)
    return JSONResponse(body, status_code=status, media_type=PROBLEM_JSON)


def too_large(request: Request) -> Response:
    """The answer to a request whose body is over the limit."""
    return problem(request, 413, *_TITLES[413])


def _visitor(request: Request) -> Person | None:
    """Whoever is signed in, so that an error page keeps the way back; nobody when the database is away."""
    try:
        return accounts.person_of(request.app.state.service.records, request.cookies.get(COOKIE, ""))
    except StorageUnavailable:
        return None


def install(app: FastAPI) -> None:
    """Register the handlers: house errors, HTTP errors, wrong requests, and what nobody foresaw."""

    @app.exception_handler(EvidenceError)
    def _known(request: Request, error: EvidenceError) -> Response:
        status = status_of(error)
        if status >= 500:
            log.error("request_failed", type=error.type, detail=error.detail, request_id=request_id(request))
        more = {"current": jsonable_encoder(error.current)} if isinstance(error, FactOutdated) else {}
        return problem(request, status, error.type, error.title, error.detail, **more)

    @app.exception_handler(RequestValidationError)
    def _wrong(request: Request, error: RequestValidationError) -> Response:
        places = [".".join(str(part) for part in one["loc"] if part != "body") for one in error.errors()]
        wrong = [{"field": place, "says": one["msg"]} for place, one in zip(places, error.errors(), strict=True)]
        named = "、".join(dict.fromkeys(place for place in places if place)) or "请求正文"
        return problem(request, 422, "bad_request", "请求内容有误", f"请检查这些内容：{named}。", errors=wrong)

    @app.exception_handler(HTTPException)
    def _http(request: Request, error: HTTPException) -> Response:
        phrase = HTTPStatus(error.status_code).phrase
        kind, title, detail = _TITLES.get(error.status_code, ("http", phrase, str(error.detail)))
        answer = problem(request, error.status_code, kind, title, detail)
        answer.headers.update(error.headers or {})
        return answer

    @app.exception_handler(Exception)
    def _unforeseen(request: Request, error: Exception) -> Response:
        # As text: a console renderer that also shows local variables took a minute for one deep stack.
        trace = "".join(traceback.format_exception(error))
        log.error("request_crashed", request_id=request_id(request), path=request.url.path, trace=trace)
        return problem(request, 500, *_TITLES[500])
