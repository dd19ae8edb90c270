"""The list of matters."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from api.pages.visitors import Reader
from api.rendering import page
from api.security import ServiceDep
from evidence import matters
from evidence.standing import MatterLine, MatterState

router = APIRouter()

_NEXT_STEPS = {
    MatterState.EMPTY: "上传人员：上传扫描件",
    MatterState.READING: "系统正在逐页识读",
    MatterState.JUDGING: "系统正在核验",
    MatterState.CAN_CONFIRM: "负责人：审阅报告草稿",
    MatterState.CANNOT_CONFIRM: "上传人员：按清单补充材料",
    MatterState.NEEDS_DECISION: "负责人：报请市级人民政府认定",
}


def next_step(line: MatterLine) -> str:
    """Who must act next on a matter, and how."""
    if line.state is MatterState.REVIEW:
        return f"复核人员：复核 {line.doubtful} 条存疑事实"
    return _NEXT_STEPS[line.state]


@router.get("/matters")
def find(
    request: Request,
    person: Reader,
    service: ServiceDep,
    q: Annotated[str, Query(max_length=200)] = "",
    state: str = "",
    after: Annotated[str | None, Query(max_length=200)] = None,
) -> Response:
    """Matters of the own office, by words and state; the filters stand in the address."""
    known = MatterState(state) if state in set(MatterState) else None
    counted = matters.counts(service, person)
    found = matters.find(service, person, words=q, state=known, after=after)
    shown = {
        "person": person,
        "found": found,
        "q": q,
        "state": known,
        "counts": {one: counted.get(one, 0) for one in MatterState},
        "total": sum(counted.values()),
        "next_step": next_step,
    }
    return page(request, "matters.html", shown)
