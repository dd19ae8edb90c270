"""From lines of print to cells: tight columns are cut apart, the lines of one table cell joined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evidence.extract.layout.cells import Cell, Sheet
from evidence.extract.text import PaperLine, PaperText
from models.geometry import Box, union

_AMOUNTS_APART = re.compile(r"(?<=\.\d\d) (?=[\d¥])")
_LABELLED = re.compile(r"[㐀-鿿（）/]{2,14}：")  # 付款方账号：…
_SHORTEST = 4  # characters: a line that is wrapped fills its column; a shorter one is a label above another
_COLUMN_GAP = 0.85  # character heights: columns of a tight table stand at least this far apart, words of a line do not


def sheet_of(paper: PaperText) -> Sheet:
    """The sheet of ``paper`` with its cells."""
    free: list[Cell] = []
    ruled: list[list[Cell]] = []  # what stands in ruled cells, line by line
    for line in paper.lines():
        if line.end <= line.start:
            continue
        cells = list(_cut(paper, line))
        if line.cell is None:
            free += cells
        elif len(cells) == 1 and ruled and _carries_on(ruled[-1], cells[0]):
            ruled[-1] += cells
        else:
            ruled += [[cell] for cell in cells]
    return Sheet([*_join_lines(free), *(merged(lines) for lines in ruled)], paper)


def _carries_on(lines: Sequence[Cell], below: Cell) -> bool:
    """Whether a line of a ruled cell follows the lines above it in the text without a break."""
    return lines[-1].ruled == below.ruled and lines[-1].page == below.page and lines[-1].end == below.start


def _place(paper: PaperText, offset: int) -> Box | None:
    index, raw = paper.origins[offset]
    return paper.pages[index].places[raw]


def _cut(paper: PaperText, line: PaperLine) -> Iterator[Cell]:
    """Cells of one line: parted at gaps, unless what the gaps part is a word spaced out character by character."""
    page = next(page for page in paper.pages if page.number == line.page)
    shape = page.height / page.width if page.width else 1.0
    cuts = [line.start]
    last: Box | None = None
    for offset in range(line.start, line.end):
        place = _place(paper, offset)
        if place is None:
            continue
        if last is not None and place.left - last.right > _COLUMN_GAP * shape * max(place.height, last.height) > 0:
            cuts.append(offset)
        last = place
    # Two amounts with a space between them stand in two columns, however narrow these are.
    cuts += [line.start + gap.end() for gap in _AMOUNTS_APART.finditer(paper.text[line.start : line.end])]
    cuts = sorted(set(cuts))
    parts = list(zip(cuts, [*cuts[1:], line.end], strict=True))
    spaced = [paper.text[start:end] for start, end in parts if end - start == 1 and paper.text[start] > "⺀"]
    if len(spaced) > 1:
        parts = [(line.start, line.end)]
    for start, end in parts:
        text = paper.text[start:end]
        if text.strip():
            places = [place for offset in range(start, end) if (place := _place(paper, offset)) is not None]
            yield Cell(text, line.page, ((start, end),), union(places) if places else line.box, line.cell, line.column)


def merged(cells: Sequence[Cell]) -> Cell:
    """One cell of all ``cells``, in their order; pieces of one line become one span again."""
    spans: list[tuple[int, int]] = []
    for span in (span for cell in cells for span in cell.spans):
        if spans and spans[-1][1] == span[0]:
            spans[-1] = (spans[-1][0], span[1])
        else:
            spans.append(span)
    return Cell(
        "".join(cell.text for cell in cells), cells[0].page, tuple(spans), union(cell.box for cell in cells),
        cells[0].ruled, cells[0].column,
    )  # fmt: skip


def _join_lines(cells: Sequence[Cell]) -> list[Cell]:
    """Join the lines of one table cell.

    A value wrapped over two lines has its label beside the gap between them, one wrapped over three beside its
    middle line: lines set close to one left edge (or one middle) are one cell when a neighbour on their rows stands
    level with the middle of all of them and none of the outer lines has a neighbour level with itself.
    """
    ordered = sorted(cells, key=lambda cell: (cell.page, cell.box.top, cell.box.left))
    kept: list[Cell] = []
    used: set[Cell] = set()
    for cell in ordered:
        if cell in used:
            continue
        chain = [cell]
        while (below := _next_line(chain[-1], ordered, used)) is not None:
            chain.append(below)
        for size in range(len(chain), 1, -1):
            if _one_cell(chain[:size], ordered):
                used.update(chain[:size])
                kept.append(merged(chain[:size]))
                break
        else:
            used.add(cell)
            kept.append(cell)
    return kept


def _next_line(cell: Cell, cells: Sequence[Cell], used: set[Cell]) -> Cell | None:
    if len(cell.text) < _SHORTEST or _LABELLED.match(cell.text):
        return None
    for other in cells:
        gap = other.box.top - cell.box.bottom
        left, middle = abs(other.box.left - cell.box.left), abs(other.box.centre[0] - cell.box.centre[0])
        if (
            other.page == cell.page
            and other not in used
            and min(left, middle) < 0.012
            and other.middle > cell.box.bottom
            and gap <= 0.75 * cell.box.height
            # The last line of a wrapped value is no wider than those above, and no label opens it.
            and other.box.width <= 1.1 * cell.box.width
            and not _LABELLED.match(other.text)
        ):
            return other
    return None


def _one_cell(chain: Sequence[Cell], cells: Sequence[Cell]) -> bool:
    around = union(cell.box for cell in chain)
    height = chain[0].box.height
    others = [
        cell
        for cell in cells
        if cell.page == chain[0].page
        and cell not in chain
        and around.top <= cell.middle <= around.bottom
        and (cell.box.right <= around.left + 0.005 or cell.box.left >= around.right - 0.005)
    ]
    level = [cell for cell in others if abs(cell.middle - around.centre[1]) < 0.45 * height]
    outer = (chain[0], chain[-1])
    # A single character beside a line is a stroke of a stacked word (付/款/人), not a cell of its row.
    rivals = [
        cell
        for cell in others
        for line in outer
        if len(cell.text) > 1 and abs(cell.middle - line.middle) < 0.25 * height
    ]
    # A neighbour may itself be wrapped: its lines then stand level with the outer lines of this one.
    pairs = [(one, _next_line(one, cells, set())) for one in others] if rivals else []
    wrapped = {cell for one, two in pairs if two in others for cell in (one, two)}
    return bool(level) and all(cell in wrapped for cell in rivals)
