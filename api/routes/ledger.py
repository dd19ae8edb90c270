"""The capacity ledger: import a workbook, show what it says and what it replays to."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel
from starlette.datastructures import UploadFile

from api.routes.scans import FILES_BODY
from api.security import LedgerKeeper, ServiceDep, Viewer
from evidence import ledgers
from evidence.ledgers import LedgerView
from models.errors import BadRequest
from models.ledger import CapacityLine, Enterprise, LedgerEvent
from models.values import contract_form

router = APIRouter(tags=["台账"])
uploads = APIRouter(tags=["台账"])


class LedgerShown(BaseModel):
    """The ruling ledger: rows of its three sheets in contract form, holdings on ``on``, and what contradicts itself."""

    ledger: LedgerView
    on: dt.date | None
    enterprises: list[dict[str, Any]]
    lines: list[dict[str, Any]]
    events: list[dict[str, Any]]
    holdings: list[dict[str, str]]
    irregularities: list[dict[str, str]]


async def workbook_of(request: Request, _person: LedgerKeeper) -> AsyncIterator[list[UploadFile]]:
    """The workbook, or the three CSV files, of a multipart request."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise BadRequest("请以 multipart/form-data 上传，文件字段名为 files。")
    async with request.form(max_files=3, max_fields=10) as form:
        yield [part for part in form.getlist("files") if isinstance(part, UploadFile)]


@uploads.post("/ledger", status_code=201, summary="导入台账（有任何错误则整体不导入）", openapi_extra=FILES_BODY)
def import_ledger(
    person: LedgerKeeper,
    service: ServiceDep,
    files: Annotated[list[UploadFile], Depends(workbook_of, scope="function")],
) -> LedgerView:
    """Make a workbook the ruling ledger; every matter is judged anew."""
    return ledgers.import_ledger(service, person, [(file.filename or "", file.file) for file in files])


@router.get("/ledger", summary="现行台账")
def show(person: Viewer, service: ServiceDep, on: dt.date | None = None) -> LedgerShown:
    """The ruling ledger, and what each enterprise holds at the end of ``on``."""
    shown = ledgers.show(service, person, on)
    return LedgerShown(
        ledger=shown.view,
        on=on,
        enterprises=[_enterprise(one) for one in shown.ledger.enterprises],
        lines=[_line(one) for one in shown.ledger.lines],
        events=[_event(one) for one in shown.ledger.events],
        holdings=[
            {"line": one.line, "holder": one.holder, "capacity": str(one.capacity)} for one in shown.holdings.held
        ],
        irregularities=[{"row": str(one.row), "because": one.because} for one in shown.holdings.irregularities],
    )


def _enterprise(one: Enterprise) -> dict[str, Any]:
    return {
        "name": one.name,
        "credit_code": one.credit_code,
        "city": one.city,
        "county": one.county,
        "aliases": list(one.aliases),
        "row": str(one.row),
        "extra": dict(one.extra),
    }


def _line(one: CapacityLine) -> dict[str, Any]:
    return {
        "number": one.number,
        "holder": one.holder,
        "oven": one.oven,
        "oven_type": one.oven_type,
        "chamber_height": contract_form(one.chamber_height) if one.chamber_height else None,
        "oven_count": one.oven_count,
        "chamber_count": one.chamber_count,
        "capacity": str(one.capacity),
        "origin": one.origin.value,
        "built": one.built,
        "state": one.state.value,
        "listed": str(one.listed) if one.listed else None,
        "listed_by": one.listed_by,
        "remark": one.remark,
        "row": str(one.row),
        "extra": dict(one.extra),
    }


def _event(one: LedgerEvent) -> dict[str, Any]:
    return {
        "date": one.date.isoformat(),
        "kind": one.kind.value,
        "line": one.line,
        "giver": one.giver,
        "taker": one.taker,
        "capacity": str(one.capacity) if one.capacity else None,
        "amount": str(one.amount) if one.amount else None,
        "document": one.document,
        "confirmed": one.confirmed,
        "remark": one.remark,
        "row": str(one.row),
        "extra": dict(one.extra),
    }
