"""Writing a draft: two files, their hashes, crops asked for each cited fact."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

import pytest

from evidence.report import Drafting, write_draft
from models.findings import FactCitation
from tests.unit.report import cases

DRAFTING = Drafting("临汾市", dt.date(2020, 10, 8), reviewed=True, signer="钱示例", number="临焦压减组办字〔2020〕6号")


def test_a_draft_is_two_files_with_their_hashes(tmp_path: Path) -> None:
    draft = write_draft(cases.favourable_auction(), DRAFTING, tmp_path / "new")
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["draft.docx", "draft.pdf"]
    assert hashlib.sha256(draft.docx.read_bytes()).hexdigest() == draft.sha256_docx
    assert hashlib.sha256(draft.pdf.read_bytes()).hexdigest() == draft.sha256_pdf
    assert draft.pages > 3


def test_writing_again_gives_the_same_bytes(tmp_path: Path) -> None:
    first = write_draft(cases.self_trade(), DRAFTING, tmp_path / "a")
    second = write_draft(cases.self_trade(), DRAFTING, tmp_path / "b")
    assert (first.sha256_docx, first.sha256_pdf) == (second.sha256_docx, second.sha256_pdf)


def test_crops_are_asked_for_every_cited_fact(tmp_path: Path, crop: bytes) -> None:
    asked: list[FactCitation] = []

    def crops(citation: FactCitation) -> bytes | None:
        asked.append(citation)
        return crop if citation.fact.name == "price" else None

    write_draft(cases.unfavourable(), DRAFTING, tmp_path, crops)
    assert {citation.fact.name for citation in asked} >= {"price", "buyer", "capacity"}


def test_a_crop_that_is_no_picture_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="neither PNG nor JPEG"):
        write_draft(cases.unfavourable(), DRAFTING, tmp_path, lambda _: b"GIF89a")
    assert not list(tmp_path.iterdir())
