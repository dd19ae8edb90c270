"""One drawing of each report, shared by the tests of both writers."""

from __future__ import annotations

import datetime as dt
import io
from functools import cache

import pytest
from PIL import Image

from evidence.report import Drafting, Report, compose
from evidence.report.docx import render_docx
from evidence.report.pdf import render_pdf
from tests.unit.report import cases


@pytest.fixture(scope="session")
def crop() -> bytes:
    picture = io.BytesIO()
    Image.new("RGB", (900, 120), "#fff4e0").save(picture, "PNG")
    return picture.getvalue()


@cache
def drawn(name: str) -> tuple[Report, bytes, bytes]:
    """Report, DOCX and PDF of one case, unreviewed, without crops."""
    judgement = cases.CASES[name]()
    report = compose(judgement, Drafting("临汾市", dt.date(2020, 10, 8), reviewed=False, ledger=cases.ledger()))
    return report, render_docx(report, {}), render_pdf(report, {})


@pytest.fixture(params=["auction", "unfavourable", "many", "long"])
def drawing(request: pytest.FixtureRequest) -> tuple[Report, bytes, bytes]:
    return drawn(request.param)
