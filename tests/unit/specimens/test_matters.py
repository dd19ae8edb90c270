import io
import re
import tomllib
from pathlib import Path

import pytest
from openpyxl import load_workbook

from models.decisions import Conclusion, Provision
from tests.specimens.drawing import lay_out, truth_of
from tests.specimens.ledger import ENTERPRISE_COLUMNS, EVENT_COLUMNS, LINE_COLUMNS
from tests.specimens.sample import MATTERS, draw_sample, sample_ledger


def test_the_ledger_has_the_contract_s_sheets_and_headings() -> None:
    book = load_workbook(io.BytesIO(sample_ledger()))
    headings = {sheet.title: tuple(cell.value for cell in sheet[1]) for sheet in book.worksheets}
    assert headings == {"企业": ENTERPRISE_COLUMNS, "产能": LINE_COLUMNS, "事件": EVENT_COLUMNS}


def test_enterprises_and_lines_are_named_once() -> None:
    book = load_workbook(io.BytesIO(sample_ledger()))
    for sheet, column in (("企业", 1), ("企业", 2), ("产能", 1)):
        values = [row[column - 1].value for row in book[sheet].iter_rows(min_row=2)]
        assert len(values) == len(set(values)), sheet
    known = {row[0].value for row in book["企业"].iter_rows(min_row=2)}
    holders = {row[1].value for row in book["产能"].iter_rows(min_row=2)}
    assert holders <= known


@pytest.mark.parametrize("name", MATTERS)
def test_a_matter_is_whole(name: str) -> None:
    spec = MATTERS[name]()
    case = tomllib.loads(spec.case_toml())
    assert case["claimant"] == spec.claimant
    assert case["city"]
    expected = spec.expected
    assert all(re.fullmatch(r"C\d\d", check) for check in expected.conflicts | expected.unsettled)
    assert (expected.conclusion is Conclusion.CANNOT_CONFIRM) == bool(expected.conflicts | expected.unsettled)
    for file in spec.files:
        assert truth_of(lay_out(file.papers)).documents


def test_each_provision_has_a_favourable_matter() -> None:
    favourable = {
        spec.expected.provision
        for spec in (make() for make in MATTERS.values())
        if spec.expected.conclusion is not Conclusion.CANNOT_CONFIRM
    }
    assert favourable == set(Provision) - {Provision.NONE}


def test_the_sample_is_what_make_run_loads(tmp_path: Path) -> None:
    draw_sample(tmp_path)
    assert (tmp_path / "ledger.xlsx").is_file()
    assert (tmp_path / "matter" / "case.toml").is_file()
    papers = [path for path in (tmp_path / "matter").iterdir() if path.suffix in {".pdf", ".png"}]
    assert len(papers) == 6
