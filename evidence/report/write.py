"""Write a draft to a directory: the same judgement, choices and crops give the same bytes."""

from __future__ import annotations

import hashlib
import io
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pypdfium2

from evidence.report.blocks import Report
from evidence.report.compose import compose
from evidence.report.docx import render_docx
from evidence.report.drafting import Draft, Drafting
from evidence.report.pdf import render_pdf
from models.decisions import Judgement
from models.findings import FactCitation

Cropper = Callable[[FactCitation], bytes | None]
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def write_draft(judgement: Judgement, drafting: Drafting, directory: Path, crops: Cropper | None = None) -> Draft:
    """Write ``draft.docx`` and ``draft.pdf`` into ``directory`` (made where absent), replacing what stood there.

    ``crops`` gives a PNG or JPEG of a quoted place, or None where there is none. Raises MissingPart where fonts are
    absent without which nothing can be set, and ValueError for a crop that is neither PNG nor JPEG.
    """
    report = compose(judgement, drafting)
    pictures = _pictures(report, crops) if crops else {}
    docx, pdf = render_docx(report, pictures), render_pdf(report, pictures)
    directory.mkdir(parents=True, exist_ok=True)
    return Draft(
        docx=_placed(directory / "draft.docx", docx),
        pdf=_placed(directory / "draft.pdf", pdf),
        sha256_docx=hashlib.sha256(docx).hexdigest(),
        sha256_pdf=hashlib.sha256(pdf).hexdigest(),
        pages=_pages(pdf),
    )


def _pictures(report: Report, crops: Cropper) -> dict[int, bytes]:
    pictures: dict[int, bytes] = {}
    for entry in report.evidence:
        picture = crops(entry.citation) if entry.citation else None
        if picture is None:
            continue
        if not picture.startswith(_PICTURES):
            raise ValueError(f"the crop of evidence {entry.number} is neither PNG nor JPEG")
        pictures[entry.number] = picture
    return pictures


def _placed(path: Path, content: bytes) -> Path:
    """Replace ``path`` in one step, so that nobody opens half a report."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    Path(name).chmod(0o640)
    Path(name).replace(path)
    return path


def _pages(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        return len(document)
    finally:
        document.close()
