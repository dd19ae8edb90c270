"""Matters: create, list, attest, waive, judgement and trail."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from api.security import Reviewer, ServiceDep, Uploader, Viewer
from evidence import matters
from evidence.matters import MatterPage, MatterView, TrailEntry
from evidence.standing import MatterState
from models.errors import NotFound
from models.matters import OriginCategory

router = APIRouter(tags=["案卷"])

Name = Annotated[str, Field(max_length=300)]


class NewMatter(BaseModel):
    """A matter to create."""

    name: Name


class OriginalsSeenIn(BaseModel):
    """原件核对: two officers and the date."""

    officers: list[Name] = Field(max_length=10)
    date: dt.date


class MunicipalDecisionIn(BaseModel):
    """市人民政府认定: number and category."""

    number: Name
    category: OriginCategory


class AttestationPart(BaseModel):
    """The table ``[attestation]`` of ``case.toml``."""

    originals_seen: OriginalsSeenIn | None = None
    municipal_decision: MunicipalDecisionIn | None = None


class AttestationsIn(BaseModel):
    """What only a person can know, in the shape of ``case.toml`` (contract §4)."""

    city: str = Field(default="", max_length=50)
    claimant: str = Field(default="", max_length=200)
    attestation: AttestationPart = AttestationPart()


class WaiverIn(BaseModel):
    """Why a check shall not stop the conclusion; the draft prints it by name."""

    reason: str = Field(max_length=1000)


@router.get("/matters", summary="案卷列表（游标翻页）")
def find(
    person: Viewer,
    service: ServiceDep,
    q: Annotated[str, Query(max_length=200, description="案卷名称中的词，以空格分隔")] = "",
    state: MatterState | None = None,
    after: Annotated[str | None, Query(max_length=200, description="上一页回答中的 next")] = None,
    limit: Annotated[int, Query(ge=1, le=matters.LARGEST_PAGE)] = 30,
) -> MatterPage:
    """Matters of the own office, newest first."""
    return matters.find(service, person, words=q, state=state, after=after, limit=limit)


@router.post("/matters", status_code=201, summary="新建案卷")
def create(wanted: NewMatter, person: Uploader, service: ServiceDep) -> MatterView:
    """Create an empty matter."""
    return matters.create(service, person, wanted.name)


@router.get("/matters/{matter_id}", summary="案卷")
def get(matter_id: str, person: Viewer, service: ServiceDep) -> MatterView:
    """One matter."""
    return matters.get(service, person, matter_id)


@router.put("/matters/{matter_id}/attestations", summary="填写人工核对事项（整体替换）")
def attest(matter_id: str, written: AttestationsIn, person: Reviewer, service: ServiceDep) -> MatterView:
    """Replace the attestations."""
    return matters.attest(service, person, matter_id, written.model_dump(mode="json", exclude_none=True))


@router.put("/matters/{matter_id}/waivers/{check_id}", summary="豁免一条核验规则")
def waive(matter_id: str, check_id: str, why: WaiverIn, person: Reviewer, service: ServiceDep) -> MatterView:
    """Waive a check with a reason."""
    return matters.waive(service, person, matter_id, check_id, why.reason)


@router.delete("/matters/{matter_id}/waivers/{check_id}", summary="撤回豁免")
def unwaive(matter_id: str, check_id: str, person: Reviewer, service: ServiceDep) -> MatterView:
    """Take a waiver back."""
    return matters.unwaive(service, person, matter_id, check_id)


@router.get("/matters/{matter_id}/judgement", summary="核验结论（约定 §4）")
def judgement(matter_id: str, person: Viewer, service: ServiceDep) -> dict[str, Any]:
    """The newest judgement in the shape of contract §4, with the revision that was judged."""
    row = matters.latest_judgement(service, person, matter_id)
    if row is None:
        raise NotFound("此案卷还没有核验结论：材料上传并读取完成后会自动核验。")
    draft = f"/api/v1/matters/{matter_id}/drafts/docx" if row.docx_sha256 else None
    return row.content | {
        "report": draft,
        "matter_revision": row.matter_revision,
        "judged": row.created.isoformat(),
    }


@router.get("/matters/{matter_id}/trail", summary="操作记录")
def trail(matter_id: str, person: Viewer, service: ServiceDep) -> list[TrailEntry]:
    """The audit trail of the matter, newest first."""
    return matters.trail(service, person, matter_id)
