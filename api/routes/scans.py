"""Scans: upload, look, cancel, read again, download; and their pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from typing import Annotated, Any, Literal
from urllib.parse import quote

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel
from starlette.datastructures import UploadFile
from starlette.responses import FileResponse, Response, StreamingResponse

from api.problems import problem, status_of
from api.security import ServiceDep, Uploader, Viewer
from evidence import intake, progress, showing, steps
from evidence.intake import Accepted, Outcome, Upload
from evidence.progress import ScanView
from evidence.showing import PageText
from models.errors import BadRequest, NotFound

router = APIRouter(tags=["扫描件"])
uploads = APIRouter(tags=["扫描件"])

MOST_FILES = 500  # in one request; a folder of more is sent in several
_CHUNK = 1024 * 1024  # bytes

FILES_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["files"],
                    "properties": {
                        "files": {"type": "array", "items": {"type": "string", "format": "binary"}, "minItems": 1}
                    },
                }
            }
        },
    }
}


async def files_of(request: Request, _person: Uploader) -> AsyncIterator[list[UploadFile]]:
    """The files of a multipart request, received only once the person was found permitted; gone afterwards."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise BadRequest("请以 multipart/form-data 上传，文件字段名为 files。")
    async with request.form(max_files=MOST_FILES, max_fields=10) as form:
        files = [part for part in form.getlist("files") if isinstance(part, UploadFile)]
        if not files:
            raise BadRequest("没有收到文件，请选择至少一个 PDF、TIFF、JPEG、PNG 或 ZIP 文件。")
        yield files


class UploadOutcome(BaseModel):
    """What became of one file: taken (``scan_id``), known before (``existing``), or refused (``problem``)."""

    name: str
    outcome: Literal["accepted", "existing", "refused"]
    scan_id: str | None = None
    sha256: str | None = None
    pages: int | None = None
    problem: dict[str, Any] | None = None


class Uploaded(BaseModel):
    """Outcome of each file, and of each file within a ZIP, in order."""

    outcomes: list[UploadOutcome]


def _outcome(one: Outcome) -> UploadOutcome:
    if isinstance(one, Accepted):
        word: Literal["accepted", "existing"] = "existing" if one.existing else "accepted"
        return UploadOutcome(name=one.name, outcome=word, scan_id=one.scan_id, sha256=one.sha256, pages=one.pages)
    error = one.error
    refusal = {
        "type": f"urn:evidence:error:{error.type}",
        "title": error.title,
        "status": status_of(error),
        "detail": error.detail,
    }
    return UploadOutcome(name=one.name, outcome="refused", problem=refusal)


@uploads.post(
    "/matters/{matter_id}/scans",
    status_code=201,
    summary="上传扫描件（可多个文件，可为 ZIP）",
    openapi_extra=FILES_BODY,
    response_model=Uploaded,
)
def upload(
    matter_id: str,
    person: Uploader,
    service: ServiceDep,
    files: Annotated[list[UploadFile], Depends(files_of, scope="function")],
    request: Request,
) -> Uploaded | Response:
    """Take files into a matter. One bad file does not hurt the others; each has its own outcome."""
    progress.scans(service, person, matter_id)  # raises NotFound for a matter that is not the office's
    incoming = [Upload(file.filename or "", file.file) for file in files]
    outcomes = [_outcome(one) for one in intake.accept(service, person.id, matter_id, incoming)]
    if all(one.problem for one in outcomes):
        return _all_refused(request, outcomes)
    return Uploaded(outcomes=outcomes)


def _all_refused(request: Request, outcomes: list[UploadOutcome]) -> Response:
    """One problem for a request of which nothing was taken: that of its first file, with every outcome beside it."""
    first = outcomes[0].problem or {}
    detail = first["detail"] if len(outcomes) == 1 else f"{len(outcomes)} 个文件都未接收，原因见各文件。"
    kind = str(first["type"]).rpartition(":")[2]
    listed = [one.model_dump() for one in outcomes]
    return problem(request, first["status"], kind, first["title"], detail, outcomes=listed)


@router.get("/matters/{matter_id}/scans", summary="案卷的扫描件及各页状态")
def list_scans(matter_id: str, person: Viewer, service: ServiceDep) -> list[ScanView]:
    """The scans of a matter."""
    return list(progress.scans(service, person, matter_id))


@router.get("/scans/{scan_id}", summary="一份扫描件及各页状态")
def get_scan(scan_id: str, person: Viewer, service: ServiceDep) -> ScanView:
    """One scan."""
    return progress.scan(service, person, scan_id)


@router.post("/scans/{scan_id}/cancel", summary="取消识读")
def cancel(scan_id: str, person: Uploader, service: ServiceDep) -> ScanView:
    """Stop reading a scan; it no longer counts."""
    progress.scan(service, person, scan_id)
    steps.cancel_scan(service, scan_id, person.id)
    return progress.scan(service, person, scan_id)


@router.post("/scans/{scan_id}/retry", summary="重新识读失败的页")
def retry(scan_id: str, person: Uploader, service: ServiceDep) -> ScanView:
    """Read again what failed or was cancelled."""
    progress.scan(service, person, scan_id)
    steps.retry_scan(service, scan_id, person.id)
    return progress.scan(service, person, scan_id)


def attachment(name: str) -> str:
    """Content-Disposition that saves under ``name`` and never opens in the page (RFC 6266)."""
    return f"attachment; filename*=UTF-8''{quote(name, safe='')}"


@router.get(
    "/scans/{scan_id}/original",
    summary="下载原件",
    response_class=Response,
    responses={200: {"content": {"application/octet-stream": {}}}},
)
def original(scan_id: str, person: Viewer, service: ServiceDep) -> StreamingResponse:
    """The bytes as they were uploaded."""
    scan = progress.scan(service, person, scan_id)
    return stored(service, scan.sha256, scan.name, "application/octet-stream")


def stored(service: ServiceDep, sha256: str, name: str, media_type: str) -> StreamingResponse:
    """Stream an object as a download."""
    if not service.objects.has(sha256):
        raise NotFound("文件在存储中找不到，请联系系统管理员检查存储。")

    def chunks() -> Iterator[bytes]:
        # Opened only once the answer is under way: a client that leaves before leaves nothing open.
        with closing(service.objects.open(sha256)) as source:
            while chunk := source.read(_CHUNK):
                yield chunk

    headers = {"Content-Disposition": attachment(name), "ETag": f'"{sha256}"'}
    return StreamingResponse(chunks(), media_type=media_type, headers=headers)


@router.get("/scans/{scan_id}/pages/{number}", summary="一页的文字")
def page_text(scan_id: str, number: int, person: Viewer, service: ServiceDep) -> PageText:
    """What was read from a page."""
    return showing.page_text(service, person, scan_id, number)


@router.get(
    "/scans/{scan_id}/pages/{number}/image",
    summary="一页的图像",
    response_class=Response,
    responses={200: {"content": {"image/png": {}}}, 304: {"description": "没有变化"}},
)
def page_image(
    scan_id: str,
    number: int,
    person: Viewer,
    service: ServiceDep,
    request: Request,
    width: Annotated[int, Query(ge=16, le=4000, description="希望的宽度（像素），按最接近的一档给出")] = 1200,
) -> Response:
    """A PNG of the page as displayed; it never changes, for a scan's bytes do not."""
    path, tag = showing.page_picture(service, person, scan_id, number, width)
    headers = {"ETag": f'"{tag}"', "Cache-Control": "private, max-age=3600"}
    if request.headers.get("if-none-match") == f'"{tag}"':
        return Response(status_code=304, headers=headers)
    return FileResponse(path, media_type="image/png", headers=headers)
