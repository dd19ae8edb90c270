"""The report as typed blocks: what both writers render, so that DOCX and PDF never differ.

A block holds lines of runs; a run may carry evidence marks, which lead to entries of the evidence index.
"""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass

from models.findings import FactCitation


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text. ``marks`` are numbers of evidence; ``quiet`` links the text itself and prints no number.

    ``gap`` tells words that stand where a value is missing, such as 〔未读出〕.
    """

    text: str
    marks: tuple[int, ...] = ()
    quiet: bool = False
    strong: bool = False
    gap: bool = False


Line = tuple[Run, ...]


def line(*pieces: str | Run | Line) -> Line:
    """Join words, runs and lines into one line; empty words vanish."""
    runs: list[Run] = []
    for piece in pieces:
        if isinstance(piece, str):
            runs += [Run(piece)] if piece else []
        elif isinstance(piece, Run):
            runs.append(piece)
        else:
            runs += piece
    return tuple(runs)


def words(pieces: Line) -> str:
    """The text of a line without its marks."""
    return "".join(run.text for run in pieces)


class Align(enum.StrEnum):
    """Where text stands in a table cell."""

    LEFT = "left"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Masthead:
    """Red head (发文机关标志) in one line or two, document number and signer of a paper to a superior office."""

    lines: tuple[str, ...]
    number: str
    signer: str


@dataclass(frozen=True, slots=True)
class Title:
    """The title, already broken into lines of at most 20 characters."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Addressee:
    """主送机关, with its colon."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: level 1 is 一、 in 黑体, level 2 is （一） in 楷体. Its words hold the number."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of body text, indented by two characters."""

    runs: Line


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: heading, width in millimetres, where its cells stand."""

    heading: str
    width: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table whose head repeats on each page. A cell is a tuple of lines. ``small`` is for the annexes."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[tuple[Line, ...], ...], ...]
    small: bool = False


@dataclass(frozen=True, slots=True)
class Attachments:
    """附件说明: the names of the annexes, in order."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """署名 and 成文日期, with the place for the stamp; ``note`` is the 附注 below."""

    authority: str
    date: str
    note: str


@dataclass(frozen=True, slots=True)
class AnnexHead:
    """Start of an annex on a new page: 附件N and its title."""

    number: int
    title: str


@dataclass(frozen=True, slots=True)
class EvidenceIndex:
    """The table 证据索引; its rows are ``Report.evidence``."""


@dataclass(frozen=True, slots=True)
class Crops:
    """The page crops of quoted places; drawn only where the writer was given any."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """版记: printing office and date, at the foot of the last page."""

    office: str
    date: str


Block = (
    Masthead
    | Title
    | Addressee
    | Heading
    | Paragraph
    | Table
    | Attachments
    | Signature
    | AnnexHead
    | EvidenceIndex
    | Crops
    | Imprint
)


class Source(enum.StrEnum):
    """Where a marked value comes from."""

    PAPER = "材料"
    LEDGER = "台账"
    CLAUSE = "依据"
    RECORD = "记录"
    CALCULATION = "测算"


@dataclass(frozen=True, slots=True)
class Place:
    """One quoted place: page (1-based), boxes in percent of the page, and the words that stand there."""

    page: int
    boxes: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """One row of the evidence index.

    ``reference`` is the file, ledger row, clause, record or formula; ``status`` is 已复核, 自动 or 未复核 for a value
    read from a page, and empty for other sources.
    """

    number: int
    source: Source
    label: str
    value: str
    reference: str
    places: tuple[Place, ...] = ()
    status: str = ""
    doubts: tuple[str, ...] = ()
    citation: FactCitation | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. ``stamps`` are the words printed at the head of every page (草稿 and what it rests on)."""

    title: str
    subject: str
    authority: str
    date: dt.date
    stamps: tuple[str, ...]
    blocks: tuple[Block, ...]
    evidence: tuple[Evidence, ...]
