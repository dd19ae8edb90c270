"""The architecture in forty lines: a file is inspected, read, and its papers extracted; a matter is judged.

Everything here is the pure story; who may see what, and what happens when a machine dies, is told by the use cases.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from evidence.extract import extract
from evidence.policy import judge
from evidence.read import FileType, PageCache, ReadOptions, expand_archive, inspect_file, read_scan
from models.decisions import Judgement
from models.errors import BadRequest, UploaderError
from models.facts import Document
from models.ledger import Ledger
from models.matters import Attestations, Matter, Paper, UnreadPage
from models.pages import BlankPage, FailedPage, ScanReading

CASE_FILE = "case.toml"

Progress = Callable[[str, int, int], None]
"""Called with the file's name, pages done and pages in all."""


@dataclass(frozen=True, slots=True)
class FileRead:
    """One file as it was read: its pages and the papers found in them."""

    file: str
    reading: ScanReading
    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class FileRefused:
    """One file that could not be taken, and the error that says why."""

    file: str
    error: UploaderError


def read_files(
    path: Path, options: ReadOptions, progress: Progress | None = None, cache: PageCache | None = None
) -> list[FileRead | FileRefused]:
    """Read one file, or each file of a ZIP archive. A refusal is an outcome, not raised."""
    try:
        if inspect_file(path).type != FileType.ZIP:
            return [read_file(path, path.name, options, progress, cache)]
        outcomes: list[FileRead | FileRefused] = []
        for name, member in expand_archive(path):
            outcomes.append(_inspect_and_read(member, f"{path.name}/{name}", options, progress, cache))
    except UploaderError as refusal:
        return [FileRefused(path.name, refusal)]
    return outcomes


def read_file(
    path: Path, name: str, options: ReadOptions, progress: Progress | None = None, cache: PageCache | None = None
) -> FileRead:
    """Read every page of an inspected file and extract its papers; ``name`` is how the file is shown."""
    step = (lambda done, pages: progress(name, done, pages)) if progress else None
    reading = read_scan(path, options, step, cache)
    return FileRead(name, reading, extract(reading))


def _inspect_and_read(
    path: Path, name: str, options: ReadOptions, progress: Progress | None, cache: PageCache | None
) -> FileRead | FileRefused:
    try:
        inspect_file(path)
        return read_file(path, name, options, progress, cache)
    except UploaderError as refusal:
        return FileRefused(name, refusal)


def read_folder(
    folder: Path, options: ReadOptions, progress: Progress | None = None, cache: PageCache | None = None
) -> Matter:
    """Read a folder as one matter: its papers in order of name, and the attestations of ``case.toml``."""
    outcomes = [one for path in papers_in(folder) for one in read_files(path, options, progress, cache)]
    return matter_of(folder.name, outcomes, read_attestations(folder / CASE_FILE))


def judge_folder(folder: Path, ledger: Ledger, options: ReadOptions, progress: Progress | None = None) -> Judgement:
    """Read a folder as one matter and judge it against ``ledger``."""
    return judge(read_folder(folder, options, progress), ledger)


def papers_in(folder: Path) -> list[Path]:
    """The files of a folder that may be papers, in order of name: everything but ``case.toml`` and hidden files."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path for path in files if path.name != CASE_FILE and not path.name.startswith("."))


def matter_of(name: str, outcomes: Iterable[FileRead | FileRefused], attestations: Attestations) -> Matter:
    """Put what was read of each file together as a matter; what could not be read is named, never dropped."""
    outcomes = list(outcomes)
    read = [outcome for outcome in outcomes if isinstance(outcome, FileRead)]
    return Matter(
        name=name,
        papers=tuple(Paper(one.file, one.reading.sha256, document) for one in read for document in one.documents),
        attestations=attestations,
        unread=tuple(_unread(outcomes)),
        texts={one.file: {page.number: page.text for page in one.reading.text_pages()} for one in read},
    )


def _unread(outcomes: Iterable[FileRead | FileRefused]) -> Iterator[UnreadPage]:
    for outcome in outcomes:
        if isinstance(outcome, FileRefused):
            yield UnreadPage(outcome.file, 0, outcome.error.type, outcome.error.detail)
            continue
        for page in outcome.reading.pages:
            if isinstance(page, FailedPage):
                yield UnreadPage(outcome.file, page.number, page.reason, page.detail)


def read_attestations(path: Path) -> Attestations:
    """Read ``case.toml``; nothing is attested where there is none. Raises BadRequest naming what is wrong in it."""
    if not path.exists():
        return Attestations()
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as broken:
        raise BadRequest(f"{CASE_FILE} 不是有效的 TOML：{broken}") from broken
    return attestations_from(written)


def attestations_from(written: dict[str, object]) -> Attestations:
    """Take attestations in the shape of ``case.toml``; raises BadRequest naming the field that is wrong."""
    nested = written.get("attestation", {})
    flat = {key: written[key] for key in ("city", "claimant") if key in written}
    try:
        return TypeAdapter(Attestations).validate_python(flat | (nested if isinstance(nested, dict) else {}))
    except ValidationError as wrong:
        places = "、".join(".".join(str(part) for part in error["loc"]) for error in wrong.errors())
        raise BadRequest(f"{CASE_FILE} 中的内容无法识别：{places}") from wrong


def failures_of(reading: ScanReading) -> Iterator[BlankPage | FailedPage]:
    """The pages of a scan that ended without text: blank ones and failed ones."""
    return (page for page in reading.pages if isinstance(page, BlankPage | FailedPage))


def sha256_of(path: Path) -> str:
    """SHA-256 of a file's bytes, as 64 hex digits."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
