"""Whether the service lives and is ready, and the list of checks."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel

from api.security import ServiceDep, Viewer
from evidence.check import CHECKS
from models.findings import Severity

router = APIRouter(tags=["服务"])


class Health(BaseModel):
    """Whether the service, or one of its parts, answers."""

    status: Literal["live", "ready", "not_ready"]
    parts: dict[str, bool] = {}


class CheckShown(BaseModel):
    """A check: its stable id, title, what a conflict means, its rule, and whether it decides."""

    id: str
    title: str
    severity: Severity
    clause: str
    deciding: bool


@router.get("/health/live", summary="服务进程是否存活")
def live() -> Health:
    """Answer as long as the process does."""
    return Health(status="live")


@router.get("/health/ready", summary="服务是否可用", responses={503: {"model": Health}})
def ready(service: ServiceDep, response: Response) -> Health:
    """Ask the parts without which no request can be served; Redis only delays work and never stops a request."""
    parts = {"database": service.records.answers(), "queue": service.queue.answers()}
    usable = parts["database"]
    response.status_code = 200 if usable else 503
    return Health(status="ready" if usable else "not_ready", parts=parts)


@router.get("/checks", summary="核验规则")
def checks(_person: Viewer) -> list[CheckShown]:
    """Every check by its stable id."""
    return [
        CheckShown(
            id=spec.id,
            title=spec.title,
            severity=spec.severity,
            clause=spec.basis,
            deciding=spec.deciding,
        )
        for spec in CHECKS
    ]
