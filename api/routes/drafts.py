"""Drafts of the report, as they were made with the newest judgement."""

from __future__ import annotations

import enum

from fastapi import APIRouter
from starlette.responses import Response, StreamingResponse

from api.routes.scans import stored
from api.security import ServiceDep, Viewer
from evidence import matters
from models.errors import NotFound

router = APIRouter(tags=["报告"])

_TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
}


class Form(enum.StrEnum):
    """File format of a draft."""

    DOCX = "docx"
    PDF = "pdf"


@router.get(
    "/matters/{matter_id}/drafts/{form}",
    summary="下载报告草稿",
    response_class=Response,
    responses={200: {"content": {media_type: {} for media_type in _TYPES.values()}}},
)
def download(matter_id: str, form: Form, person: Viewer, service: ServiceDep) -> StreamingResponse:
    """The newest draft; its name says which revision of the matter it rests on."""
    view = matters.get(service, person, matter_id)
    row = matters.latest_judgement(service, person, matter_id)
    sha256 = (row.docx_sha256 if form is Form.DOCX else row.pdf_sha256) if row else ""
    if row is None or not sha256:
        raise NotFound("报告草稿还没有生成：材料识读和核验完成后会自动起草。")
    name = f"{view.line.name}（草稿，第{row.matter_revision}版）.{form.value}"
    return stored(service, sha256, name, _TYPES[form.value])
