"""The application: the API under ``/api/v1``, the pages, and what every answer carries."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.staticfiles import StaticFiles

from api import problems
from api.pages import pages
from api.rendering import STATIC
from api.routes import API, UPLOADS
from api.security import Guard
from evidence.service import Service, open_service
from evidence.settings import Settings

_JSON_BYTES = 1024 * 1024  # bytes: no request but an upload comes near it
PREFIX = "/api/v1"

DESCRIPTION = """
核证系统接口。先以 `POST /api/v1/session` 登录：回答中的 `csrf` 须放在之后每个改动内容的请求的 `X-CSRF-Token` 头中，
会话由 HttpOnly Cookie 携带。出错时一律回答 `application/problem+json`（RFC 9457），`detail` 说明下一步该做什么。
金额单位为元（两位小数的字符串），产能单位为吨/年（字符串），日期为 ISO 8601，页面位置为占页面宽高的比例。
"""


def create_app(settings: Settings | None = None, service: Service | None = None) -> FastAPI:
    """Make the application (uvicorn factory). The database must have been migrated.

    A ``service`` given from outside stays open when the application ends; one opened here is closed.
    """

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.service = service or await run_in_threadpool(open_service, settings)
        yield
        if service is None:
            await run_in_threadpool(app.state.service.close)

    chosen = settings or (service.settings if service else Settings())
    app = FastAPI(
        title="核证接口",
        version="1",
        description=DESCRIPTION,
        openapi_url=f"{PREFIX}/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        responses=problems.PROBLEM_RESPONSES,
        separate_input_output_schemas=False,
    )
    problems.install(app)
    for router in API:
        app.include_router(router, prefix=PREFIX, max_body_size=_JSON_BYTES)
    for router in UPLOADS:
        app.include_router(router, prefix=PREFIX, max_body_size=chosen.max_request_bytes)
    app.include_router(pages, include_in_schema=False, max_body_size=_JSON_BYTES)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.add_middleware(Guard)
    return app
