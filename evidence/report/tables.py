"""Tables of the DOCX: ruled tables with a repeated head, the evidence index, the imprint at the foot of the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.text.paragraph import Paragraph

from evidence.report.blocks import Align, Column, Evidence, Line, Run, Table
from evidence.report.ooxml import (
    FANGSONG,
    HEI,
    TYPE_WIDTH,
    Style,
    add_bookmark,
    add_run,
    add_text,
    condensed,
    element,
    lay_out,
)

INDEX_COLUMNS = (
    Column("编号", 11, Align.CENTRE),
    Column("项目与内容", 38),
    Column("文件、台账行或依据", 34),
    Column("页", 8, Align.CENTRE),
    Column("位置（%）", 24, Align.CENTRE),
    Column("原文", 28),
    Column("状态", 13, Align.CENTRE),
)
# A fact quoted more often than this shows its first places and their number; the JSON of the matter has them all.
MOST_PLACES = 3
_TWIPS_PER_MM = 1440 / 25.4


def _twips(millimetres: float) -> int:
    return round(millimetres * _TWIPS_PER_MM)


def _table(columns: Sequence[Column]) -> Any:  # noqa: ANN401 — lxml elements are untyped here
    table, look = element("tbl"), element("tblPr")
    look.append(element("tblW", w=_twips(sum(column.width for column in columns)), type="dxa"))
    look.append(element("jc", val="center"))
    borders = element("tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(element(side, val="single", sz=4, space=0, color="000000"))
    margins = element("tblCellMar")
    for side, width in (("top", 1.0), ("left", 1.2), ("bottom", 1.0), ("right", 1.2)):
        margins.append(element(side, w=_twips(width), type="dxa"))
    for part in (borders, element("tblLayout", type="fixed"), margins):
        look.append(part)
    table.append(look)
    grid = element("tblGrid")
    for column in columns:
        grid.append(element("gridCol", w=_twips(column.width)))
    table.append(grid)
    return table


def _cell(
    lines: Iterable[Line], width: float, align: Align, style: Style, span: int = 1
) -> tuple[Any, list[Paragraph]]:
    cell, look = element("tc"), element("tcPr")
    look.append(element("tcW", w=_twips(width), type="dxa"))
    if span > 1:
        look.append(element("gridSpan", val=span))
    look.append(element("vAlign", val="center"))
    cell.append(look)
    paragraphs = []
    for words in list(lines) or [()]:
        inner = element("p")
        cell.append(inner)
        paragraph = Paragraph(inner, None)
        side = WD_ALIGN_PARAGRAPH.CENTER if align is Align.CENTRE else WD_ALIGN_PARAGRAPH.LEFT
        lay_out(paragraph, align=side, exact=style.size * 1.42)
        for run in words:
            add_run(paragraph, run, style)
        paragraphs.append(paragraph)
    return cell, paragraphs


def _row() -> Any:  # noqa: ANN401
    """A row that stays on one page."""
    row, look = element("tr"), element("trPr")
    look.append(element("cantSplit"))
    row.append(look)
    return row


def _head(columns: Sequence[Column], size: float) -> Any:  # noqa: ANN401
    row = _row()
    row.trPr.append(element("tblHeader"))
    for column in columns:
        row.append(_cell([(Run(column.heading),)], column.width, Align.CENTRE, Style(HEI, size))[0])
    return row


def _place(document: Any, table: Any) -> None:  # noqa: ANN401
    """Append a table, and a narrow gap after it."""
    body = document.element.body
    body.insert(len(body) - 1, table)
    lay_out(document.add_paragraph(), exact=8)


def add_table(document: Any, block: Table) -> None:  # noqa: ANN401
    """Append a ruled table whose head repeats."""
    size = 9 if block.small else 12
    table = _table(block.columns)
    table.append(_head(block.columns, size))
    for cells in block.rows:
        row = _row()
        for column, lines in zip(block.columns, cells, strict=True):
            row.append(_cell(lines, column.width, column.align, Style(FANGSONG, size))[0])
        table.append(row)
    _place(document, table)


def add_index(document: Any, evidence: Sequence[Evidence]) -> None:  # noqa: ANN401
    """Append the evidence index; each row carries the bookmark that marks lead to."""
    table = _table(INDEX_COLUMNS)
    table.append(_head(INDEX_COLUMNS, 9))
    for entry in evidence:
        row = _row()
        at = 0
        for lines, span in _index_row(entry):
            columns = INDEX_COLUMNS[at : at + span]
            width = sum(column.width for column in columns)
            cell, paragraphs = _cell(lines, width, columns[0].align, Style(FANGSONG, 9), span)
            if at == 0:
                add_bookmark(paragraphs[0], entry.number)
            row.append(cell)
            at += span
        table.append(row)
    _place(document, table)


def _plain(text: str) -> Line:
    return (Run(text),)


def _index_row(entry: Evidence) -> list[tuple[list[Line], int]]:
    """Cells of an index row with the number of columns each spans."""
    told: list[Line] = [(Run(entry.label, strong=True),)]
    told += [_plain(entry.value)] if entry.value else []
    reference = [_plain(f"{entry.source}：{entry.reference}")]
    number = [_plain(str(entry.number))]
    if not entry.places:
        return [(number, 1), (told, 1), (reference, 4), ([_plain("—")], 1)]
    shown = entry.places[:MOST_PLACES]
    words = [_plain(place.text) for place in shown]
    words += [_plain(f"（共{len(entry.places)}处）")] if len(entry.places) > MOST_PLACES else []
    words += [(Run("存疑：", strong=True), Run("；".join(entry.doubts)))] if entry.doubts else []
    boxes = [_plain(box) for place in shown for box in place.boxes[:MOST_PLACES]]
    pages = [_plain(str(place.page)) for place in shown]
    return [(number, 1), (told, 1), (reference, 1), (pages, 1), (boxes, 1), (words, 1), ([_plain(entry.status)], 1)]


def float_to_foot(document: Any, office: str, date: str) -> None:  # noqa: ANN401
    """Append the imprint: one line between two rules, at the foot of the type area of the page it falls on."""
    columns = (Column("", 96), Column("", 60))
    table = _table(columns)
    look = table.tblPr
    # Its lower rule lies on the lower edge of the type area, 262 mm from the top; the table is some 9 mm high.
    look.insert(0, element("tblpPr", vertAnchor="page", horzAnchor="margin", tblpX=1, tblpY=_twips(253)))
    borders = look.find(element("tblBorders").tag)
    for side in list(borders):
        ruled = side.tag.endswith(("}top", "}bottom"))
        borders.replace(
            side, element(side.tag.split("}")[1], val="single" if ruled else "nil", sz=8, space=0, color="000000")
        )
    row = _row()
    room = TYPE_WIDTH * 96 / 156 - 20
    for text, column, style in (
        (office, columns[0], condensed(Style(FANGSONG, 14), office, room)),
        (date, columns[1], Style(FANGSONG, 14)),
    ):
        cell, (paragraph,) = _cell([()], column.width, Align.LEFT, style)
        right = column is columns[1]
        lay_out(
            paragraph,
            align=WD_ALIGN_PARAGRAPH.RIGHT if right else None,
            exact=22,
            indents=(0, 10) if right else (10, 0),
        )
        add_text(paragraph, text, style)
        row.append(cell)
    table.append(row)
    body = document.element.body
    body.insert(len(body) - 1, table)
    lay_out(document.add_paragraph(), exact=1)
