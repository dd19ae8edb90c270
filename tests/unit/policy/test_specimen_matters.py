"""Whole drawn matters, judged from the truth about their papers: what judging gives when reading makes no mistake."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from evidence.contract import value_from_contract
from evidence.ledger import load_ledger
from evidence.policy import judge
from evidence.process import attestations_from
from models.decisions import Conclusion, Judgement
from models.facts import Document, Fact, Quote
from models.findings import Verdict
from models.geometry import Box
from models.matters import Matter, Paper
from tests.specimens import auction_matters, other_matters
from tests.specimens.drawing import lay_out, truth_of
from tests.specimens.ledger import workbook
from tests.specimens.matters import MatterSpec, PaperFile
from tests.specimens.sheet import Sheet

MATTERS: dict[str, Callable[[], MatterSpec]] = {**auction_matters.MATTERS, **other_matters.MATTERS}


def papers_of(file: PaperFile) -> tuple[list[Paper], dict[int, str]]:
    """The papers of one file as a perfect reader would give them, and the text of its pages."""
    drawing = lay_out(file.papers)
    papers = []
    for told in truth_of(drawing).documents:
        place = (Quote(told.first_page, 0, 1, "字", (Box(0.1, 0.1, 0.2, 0.2),)),)
        facts = tuple(
            Fact(one.name, value_from_contract(told.kind, one.name, one.value), place, 1.0, automatic=True)
            for one in told.facts
        )
        document = Document(told.kind, told.subtype, told.first_page, told.last_page, facts)
        papers.append(Paper(file.name, f"sha-{file.name}", document))
    sheets = [sheet for sheet in drawing.sheets if isinstance(sheet, Sheet)]
    texts = {number: "".join(glyph.char for glyph in sheet.glyphs) for number, sheet in enumerate(sheets, 1)}
    return papers, texts


def judged(spec: MatterSpec, folder: Path) -> Judgement:
    read = {file.name: papers_of(file) for file in spec.files}
    given = Matter(
        spec.name,
        tuple(paper for papers, _ in read.values() for paper in papers),
        attestations_from(tomllib.loads(spec.case_toml())),
        texts={name: texts for name, (_, texts) in read.items()},
    )
    book = folder / "台账.xlsx"
    book.write_bytes(workbook(spec.ledger))
    return judge(given, load_ledger(book))


@pytest.mark.parametrize("name", MATTERS)
def test_a_perfectly_read_matter_is_judged_as_expected(name: str, tmp_path: Path) -> None:
    spec = MATTERS[name]()
    judgement, expected = judged(spec, tmp_path), spec.expected
    assert judgement.conclusion is expected.conclusion, judgement.missing
    assert expected.provision in {None, judgement.provision}
    verdicts = {finding.check: finding.verdict for finding in judgement.findings}
    assert {check: verdicts[check] for check in expected.conflicts} == dict.fromkeys(
        expected.conflicts, Verdict.CONFLICTS
    )
    assert all(verdicts[check] is not Verdict.AGREES for check in expected.unsettled)
    if expected.conclusion is not Conclusion.CANNOT_CONFIRM:
        assert not [finding for finding in judgement.findings if finding.verdict is Verdict.CONFLICTS]
    owed = judgement.compensation
    if expected.net or expected.range:
        assert owed is not None
        assert expected.net in {None, str(owed.net)}
        assert expected.range in {None, (str(owed.lowest), str(owed.highest))}
        assert expected.final in {None, owed.final}
    else:
        assert owed is None
