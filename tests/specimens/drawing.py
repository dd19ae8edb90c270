"""Papers laid out together as one scan, and the truth about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from models.geometry import Box
from models.papers import Kind, Subtype
from tests.specimens.browser import printed
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.layout import add
from tests.specimens.marks import Mark, checked_value
from tests.specimens.paper import BlankPage, Paper
from tests.specimens.rasters import page_sizes
from tests.specimens.sheet import AnySheet, BrowserSheet, Glyph, Sheet
from tests.specimens.typesetter import Typesetter


@dataclass(frozen=True, slots=True)
class Place:
    """One occurrence of a fact: its words, its page (1-based) and one box a line."""

    page: int
    text: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class TrueFact:
    """A value that a paper states, in contract form, with every place where it stands."""

    name: str
    value: str | bool
    optional: bool
    places: tuple[Place, ...]

    def as_json(self) -> dict[str, object]:
        """The shape of docs/contract.md §2, with all ``places`` beside the first."""
        shown = [
            {"page": place.page, "text": place.text, "boxes": [box.as_list() for box in place.boxes]}
            for place in self.places
        ]
        first = shown[0]
        fact: dict[str, object] = {"name": self.name, "value": self.value, "optional": self.optional}
        return fact | {"text": first["text"], "page": first["page"], "boxes": first["boxes"], "places": shown}


@dataclass(frozen=True, slots=True)
class TrueDocument:
    """What a reader should find: kind, subtype, pages and facts."""

    kind: Kind
    subtype: Subtype | None
    first_page: int
    last_page: int
    facts: tuple[TrueFact, ...]

    def as_json(self) -> dict[str, object]:
        """The shape of docs/contract.md §2."""
        return {
            "kind": str(self.kind),
            "subtype": None if self.subtype is None else str(self.subtype),
            "first_page": self.first_page,
            "last_page": self.last_page,
            "facts": [fact.as_json() for fact in self.facts],
        }


@dataclass(frozen=True, slots=True)
class Truth:
    """The truth about one scan."""

    pages: int
    blank_pages: tuple[int, ...]
    documents: tuple[TrueDocument, ...]

    def as_json(self) -> dict[str, object]:
        """Pages, blank pages and documents as plain JSON."""
        return {
            "pages": self.pages,
            "blank_pages": list(self.blank_pages),
            "documents": [document.as_json() for document in self.documents],
        }


AnyPaper = Paper | HtmlPaper


@dataclass(frozen=True, slots=True)
class Span:
    """Where one paper of a scan stands (1-based pages), and every occurrence of a mark on it."""

    paper: AnyPaper
    first: int
    last: int
    marked: tuple[tuple[Mark, Place], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """Sheets with everything on them, and the papers that stand there."""

    sheets: tuple[AnySheet, ...]
    spans: tuple[Span, ...]


def followed_by_blank(paper: AnyPaper) -> AnyPaper:
    """``paper`` with an empty page after it, as the unprinted back of its last sheet."""
    if isinstance(paper, HtmlPaper):
        return replace(paper, sheets=(*paper.sheets, ""))
    return replace(paper, blocks=(*paper.blocks, BlankPage()))


def lay_out(papers: Sequence[AnyPaper], fonts: str = "noto") -> Drawing:
    """Set ``papers`` one after the other as one scan; ``fonts`` is for those that no browser sets."""
    sheets: list[AnySheet] = []
    spans = []
    y = 0.0
    for paper in papers:
        if isinstance(paper, HtmlPaper):
            spans.append(_set_by_browser(paper, sheets))
            continue
        below = paper.same_sheet and bool(sheets) and isinstance(sheets[-1], Sheet)
        setter = Typesetter(paper, fonts, sheets, y + 26 if below else None)
        for block in paper.blocks:
            add(setter, block)
        setter.finish()
        y = setter.y
        pages = [page for page, _ in setter.placed]
        spans.append(Span(paper, min(pages), max(pages), tuple(_occurrences(setter.placed, sheets))))
    return Drawing(tuple(sheets), tuple(spans))


def _set_by_browser(paper: HtmlPaper, sheets: list[AnySheet]) -> Span:
    """Add the pages of ``paper`` to ``sheets``; raises ValueError when the PDF has other pages than the paper."""
    printing = printed(paper)
    sizes = page_sizes(printing.pdf)
    if len(sizes) != len(paper.sheets):
        raise ValueError(f"{len(paper.sheets)} sheets were printed as {len(sizes)} pages")
    begin = len(sheets)
    marked: list[tuple[Mark, Place]] = []
    for index, ((width, height), words, body) in enumerate(zip(sizes, printing.pages, paper.sheets, strict=True)):
        places = []
        for one in words:
            boxes = tuple(Box.clipped(x0 / width, y0 / height, x1 / width, y1 / height) for x0, y0, x1, y1 in one.lines)
            places.append(Place(len(sheets) + 1, one.text, boxes))
        marked += zip((one.mark for one in words), places, strict=True)
        boxes = tuple(box for place in places for box in place.boxes)
        sheets.append(BrowserSheet(printing.pdf, index, width, height, boxes, blank=not body.strip()))
    full = [number for number in range(begin, len(sheets)) if not sheets[number].blank]
    return Span(paper, full[0] + 1, full[-1] + 1, tuple(marked))


def _line_boxes(glyphs: Iterable[Glyph], sheet: AnySheet) -> tuple[Box, ...]:
    """One box for each line (baseline) the glyphs stand on, top to bottom."""
    lines: dict[float, list[Glyph]] = {}
    for glyph in glyphs:
        lines.setdefault(round(glyph.baseline, 2), []).append(glyph)
    return tuple(
        Box.clipped(
            min(glyph.x for glyph in line) / sheet.width,
            line[0].top / sheet.height,
            max(glyph.x + glyph.width for glyph in line) / sheet.width,
            line[0].bottom / sheet.height,
        )
        for _, line in sorted(lines.items())
    )


def _occurrences(placed: Sequence[tuple[int, Glyph]], sheets: Sequence[AnySheet]) -> Iterator[tuple[Mark, Place]]:
    """Every mark of the placed characters on every page it stands on."""
    occurrences: dict[Mark, list[tuple[int, Glyph]]] = {}
    for page, glyph in placed:
        for found in glyph.marks:
            occurrences.setdefault(found, []).append((page, glyph))
    for found, glyphs in occurrences.items():
        for page in sorted({page for page, _ in glyphs}):
            boxes = _line_boxes((glyph for on, glyph in glyphs if on == page), sheets[page - 1])
            yield found, Place(page, found.text, boxes)


def _facts(span: Span) -> tuple[TrueFact, ...]:
    by_value: dict[tuple[str, str | bool], list[tuple[Mark, Place]]] = {}
    for found, place in span.marked:
        key = (found.name, checked_value(span.paper.kind, found.name, found.value))
        by_value.setdefault(key, []).append((found, place))
    return tuple(
        TrueFact(name, value, all(found.optional for found, _ in places), tuple(place for _, place in places))
        for (name, value), places in by_value.items()
    )


def truth_of(drawing: Drawing) -> Truth:
    """The truth about ``drawing``; raises KeyError or ValueError for a mark its kind or contract §1 forbids."""
    documents = tuple(
        TrueDocument(span.paper.kind, span.paper.subtype, span.first, span.last, _facts(span)) for span in drawing.spans
    )
    blank = tuple(number for number, sheet in enumerate(drawing.sheets, start=1) if sheet.blank)
    return Truth(len(drawing.sheets), blank, documents)
