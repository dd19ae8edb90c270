"""Progress as it happens: server-sent events of one matter."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator

import anyio
from fastapi import APIRouter, Request
from fastapi.encoders import jsonable_encoder
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from api.problems import COOKIE, PROBLEM_JSON
from api.security import ServiceDep, Viewer
from evidence import accounts, progress
from evidence.progress import Progress
from evidence.service import Service
from models.errors import EvidenceError, NotSignedIn, StorageUnavailable

router = APIRouter(tags=["扫描件"])

_POLL_SECONDS = 1.0
_LONGEST_SECONDS = 1800.0  # then the browser connects anew, with its session checked anew


@router.get(
    "/matters/{matter_id}/events",
    summary="识读与核验进度（SSE）",
    response_class=EventSourceResponse,
    responses={200: {"content": {"text/event-stream": {}}}, 401: {"content": {PROBLEM_JSON: {}}}},
)
async def events(matter_id: str, person: Viewer, service: ServiceDep, request: Request) -> Response:
    """Send ``progress`` whenever a page, a scan or the judgement changes; ``ended`` when the session does."""
    first = await run_in_threadpool(progress.progress, service, person, matter_id)
    token = request.cookies.get(COOKIE, "")
    return EventSourceResponse(_changes(service, token, matter_id, first), ping=15)


async def _changes(service: Service, token: str, matter_id: str, first: Progress) -> AsyncIterator[ServerSentEvent]:
    yield _sent(first)
    mark, end = first.mark, time.monotonic() + _LONGEST_SECONDS
    while time.monotonic() < end:
        await anyio.sleep(_POLL_SECONDS)
        try:
            now = await run_in_threadpool(_look, service, token, matter_id)
        except StorageUnavailable:
            continue
        except EvidenceError as ended:
            yield ServerSentEvent(event="ended", data=ended.detail)
            return
        if now.mark != mark:
            mark = now.mark
            yield _sent(now)


def _look(service: Service, token: str, matter_id: str) -> Progress:
    """Progress for whoever still has this session; raises NotSignedIn when it ended meanwhile."""
    person = accounts.person_of(service.records, token)
    if person is None:
        raise NotSignedIn("登录已过期，请重新登录。")
    return progress.progress(service, person, matter_id)


def _sent(now: Progress) -> ServerSentEvent:
    return ServerSentEvent(event="progress", id=now.mark, data=json.dumps(jsonable_encoder(now), ensure_ascii=False))
