"""The command line as scripts use it: real processes, JSON on standard output, exit statuses of the contract."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.specimens.matters import draw_matter
from tests.specimens.sample import MATTERS, sample_ledger

pytestmark = pytest.mark.xdist_group("cli")


def evidence(*words: str, home: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from evidence.cli import main; main()", *words]
    environment = {"PATH": "/usr/bin:/bin", "EVIDENCE_HOME": str(home), "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=250, check=False)


def printed(ran: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    document = json.loads(ran.stdout)
    assert isinstance(document, dict)
    return document


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample ledger and the auction matter, born digital."""
    desk = tmp_path_factory.mktemp("desk")
    (desk / "ledger.xlsx").write_bytes(sample_ledger())
    draw_matter(MATTERS["court_auction"](), desk / "matter", "digital")
    return desk


def test_read_lists_papers_and_names_what_it_refuses(desk: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\n1 0 obj\n<<")
    paper = next(path for path in sorted((desk / "matter").glob("*.pdf")) if "确认书" in path.name)

    ran = evidence("read", str(paper), str(broken), "--json", home=tmp_path / "home")

    assert ran.returncode == 1
    whole, refused = printed(ran)["files"]
    assert whole["failures"] == []
    (document,) = whole["documents"]
    assert document["kind"] == "auction_confirmation"
    facts = {fact["name"]: fact for fact in document["facts"]}
    assert facts["price"]["value"] == "21600000.00"
    assert all(0 <= side <= 1 for fact in facts.values() for box in fact["boxes"] for side in box)
    assert refused == {"file": "broken.pdf", "error": {"type": "damaged", "detail": refused["error"]["detail"]}}


def test_check_judges_a_folder_and_writes_the_draft(desk: Path, tmp_path: Path) -> None:
    ran = evidence(
        "check", str(desk / "matter"), "--ledger", str(desk / "ledger.xlsx"), "--json",
        "--report", str(tmp_path / "report"), home=tmp_path / "home",
    )  # fmt: skip

    assert ran.returncode == 0, ran.stderr
    judged = printed(ran)
    assert (judged["provision"], judged["conclusion"]) == ("court_auction", "can_confirm")
    assert judged["compensation"]["net"] == "28800000.00"
    assert [check["id"] for check in judged["checks"]] == [f"C{number:02}" for number in range(1, 51)]
    assert Path(judged["report"]).is_file()
    assert (tmp_path / "report").joinpath("draft.pdf").read_bytes().startswith(b"%PDF-")


def test_a_ledger_is_shown_or_refused_with_the_place_named(desk: Path, tmp_path: Path) -> None:
    shown = evidence("ledger", "show", str(desk / "ledger.xlsx"), "--on", "2020-10-21", "--json", home=tmp_path)
    assert printed(shown)["企业"] > 0

    folder = tmp_path / "csv"
    folder.mkdir()
    for sheet in ("企业", "产能", "事件"):
        (folder / f"{sheet}.csv").write_text("企业名称\n示例焦化\n", encoding="utf-8-sig")
    refused = evidence("ledger", "show", str(folder), home=tmp_path)
    assert refused.returncode == 1
    assert "台账未导入" in refused.stderr
    assert "企业" in refused.stderr


@pytest.mark.parametrize("words", [["read"], ["read", "no-such-file.pdf"], ["frobnicate"], ["check", "nowhere"]])
def test_wrong_usage_ends_with_status_two(words: list[str], tmp_path: Path) -> None:
    assert evidence(*words, home=tmp_path).returncode == 2


def test_the_doctor_finds_this_machine_well(tmp_path: Path) -> None:
    ran = evidence("doctor", "--json", home=tmp_path / "home")
    assert ran.returncode == 0, ran.stdout
    assert all(part["well"] for part in printed(ran)["parts"])
