"""The house's own rules, so that nobody has to remember them."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
TOP_LEVEL = {
    "pyproject.toml", "evidence", "workers", "api", "models", "tests", "docker-compose.yml", "README.md",
    "docs", "Makefile", "requirements.lock", "LICENSE",
}  # fmt: skip
# These name nothing (a word of more than one part may hold them: "datetime" is no "data").
EMPTY_WORDS = {"data", "info", "item", "manager", "processor", "handler", "helper", "util", "utils", "result"}


def tracked(pattern: str = "*") -> list[Path]:
    listed = subprocess.run(["git", "ls-files", pattern], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).exists()]


def sources() -> list[Path]:
    return [path for path in tracked("*.py") if path.relative_to(ROOT).parts[0] != "tests"]


def test_the_top_level_holds_what_the_house_is_made_of_and_nothing_else() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


def test_the_lock_holds_hashes_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    assert "://" not in lock
    blocks = re.split(r"\n(?=[a-z])", lock.strip())
    assert all("--hash=sha256:" in block for block in blocks)


def test_the_vocabulary_is_frozen_and_slotted() -> None:
    for path in (ROOT / "models").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ClassDef):
                for decorator in node.decorator_list:
                    if isinstance(decorator, ast.Call) and getattr(decorator.func, "id", "") == "dataclass":
                        given = {keyword.arg for keyword in decorator.keywords}
                        assert {"frozen", "slots"} <= given, f"{path.name}: {node.name}"


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_definition_is_called_by_a_word_that_names_nothing(path: Path) -> None:
    definitions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    names = [node.name for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, definitions)]
    empty = [name for name in [*names, path.stem] if name.lower().strip("_") in EMPTY_WORDS]
    assert not empty


def test_no_source_carries_an_address_of_a_foreign_host() -> None:
    # Examples of the field (platform links on confirmations) and XML name spaces may stand; hosts to call may not.
    allowed = re.compile(r"https?://(127\.0\.0\.1|localhost|www\.w3\.org|schemas\.|sf-item|\{|purl\.org|ns\.adobe)")
    for path in sources():
        for number, line in enumerate(path.read_text().splitlines(), start=1):
            for found in re.finditer(r"https?://\S", line):
                assert allowed.match(line, found.start()), f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
