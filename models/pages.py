"""What was read from a page: raw text, with a place and a witness for every character."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass, field

from models.geometry import Box, union


class PageSource(enum.StrEnum):
    """Where the characters of a page came from."""

    TEXT_LAYER = "text_layer"
    OCR = "ocr"


@dataclass(frozen=True, slots=True)
class Witness:
    """What one engine read on one line, kept beside the reading that stands."""

    engine: str
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line of print: a span of the page's text, its box, and who else read it.

    ``score`` is the reader's own mean certainty, 0–1 (1.0 for a trusted text layer); it is no probability.
    ``witnesses`` are independent readings of the same pixels. ``cell`` is the place of its cell in the ``cells`` of the
    page; None for a line outside ruled tables.
    """

    start: int
    end: int
    box: Box
    score: float = 1.0
    witnesses: tuple[Witness, ...] = ()
    cell: int | None = None


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell of a ruled table (numbered by ``table``): its first row and column, how many it spans, and its box.

    Rows and columns count from 0 at the top left of the table as it is read, whichever way the page lies.
    """

    table: int
    row: int
    column: int
    rows: int
    columns: int
    box: Box


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp (公章) found on the page: its box and what its ring says, if that could be read."""

    box: Box
    colour: str = "red"
    text: str = ""


@dataclass(frozen=True, slots=True)
class TextPage:
    r"""A page that was read.

    ``text`` is raw: lines in reading order, each ended by ``"\n"``. ``places[i]`` is the box of ``text[i]`` and
    ``scores[i]`` its certainty 0–1; for a line break the place is None. ``number`` counts from 1 in the scan.
    ``quality`` is the mean certainty of the whole page, 0–1. ``cells`` are those of its ruled tables. ``stamps`` were
    found on it: a red one was taken off the print before reading, one of another colour covers what lies beneath.
    ``rotation`` is how far, clockwise, the page as displayed must be turned to stand upright. ``width`` and ``height``
    are those of the page as displayed, in points (1/72 inch).
    """

    number: int
    text: str
    places: tuple[Box | None, ...]
    scores: tuple[float, ...]
    lines: tuple[Line, ...]
    source: PageSource
    engine: str
    width: float
    height: float
    quality: float = 1.0
    rotation: int = 0
    stamps: tuple[Stamp, ...] = ()
    notes: tuple[str, ...] = ()
    cells: tuple[TableCell, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a page whose places, scores or lines do not fit its text."""
        if not len(self.text) == len(self.places) == len(self.scores):
            raise ValueError("every character needs a place and a score")
        if any(not 0 <= line.start <= line.end <= len(self.text) for line in self.lines):
            raise ValueError("a line lies outside the text")
        if any(line.cell is not None and not 0 <= line.cell < len(self.cells) for line in self.lines):
            raise ValueError("a line stands in a cell that the page does not have")

    def line_text(self, line: Line) -> str:
        """The characters of one of this page's lines."""
        return self.text[line.start : line.end]

    def line_at(self, offset: int) -> Line | None:
        """The line that holds the character at ``offset``; None for a line break."""
        return next((line for line in self.lines if line.start <= offset < line.end), None)

    def boxes(self, start: int, end: int) -> tuple[Box, ...]:
        """Boxes of ``text[start:end]``, one for each line it touches, top to bottom."""
        pieces: list[Box] = []
        for line in self.lines:
            touched = [self.places[i] for i in range(max(start, line.start), min(end, line.end))]
            placed = [place for place in touched if place is not None]
            if placed:
                pieces.append(union(placed))
        return tuple(pieces)


@dataclass(frozen=True, slots=True)
class BlankPage:
    """A page that holds nothing; different from a page that could not be read."""

    number: int
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class FailedPage:
    """A page that could not be read. ``reason`` is a stable word, ``detail`` says in Chinese what to do."""

    number: int
    reason: str
    detail: str
    retry: bool = False


PageReading = TextPage | BlankPage | FailedPage


@dataclass(frozen=True, slots=True)
class ScanReading:
    """All pages of one file, in order; complete only when none failed."""

    sha256: str
    pages: tuple[PageReading, ...] = field(default=())

    @property
    def complete(self) -> bool:
        """Whether every page ended as text or blank."""
        return not any(isinstance(page, FailedPage) for page in self.pages)

    def text_pages(self) -> Iterator[TextPage]:
        """The pages that hold text, in order."""
        return (page for page in self.pages if isinstance(page, TextPage))

    def page(self, number: int) -> TextPage:
        """The text page with this number; raises KeyError when that page holds no text."""
        for page in self.text_pages():
            if page.number == number:
                return page
        raise KeyError(number)
