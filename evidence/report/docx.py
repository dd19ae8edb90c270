"""Render a report as DOCX with python-docx: same blocks as the PDF, office font names, GB/T 9704 grid."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Mm, Pt

from evidence.report.blocks import (
    Addressee,
    AnnexHead,
    Attachments,
    Block,
    Crops,
    EvidenceIndex,
    Heading,
    Imprint,
    Masthead,
    Paragraph,
    Report,
    Run,
    Signature,
    Table,
    Title,
)
from evidence.report.ooxml import (
    BODY,
    FANGSONG,
    HEI,
    KAI,
    PITCH,
    TITLE,
    TYPE_WIDTH,
    Style,
    add_run,
    add_text,
    condensed,
    frame_page,
    lay_out,
    packed,
    rule_below,
)
from evidence.report.tables import add_index, add_table, float_to_foot

_TITLE_STYLE = Style(TITLE, 22, bold=True)
_CAPTION = Style(FANGSONG, 10.5)
_HEAD_STYLE = Style(TITLE, 30, bold=True, colour="E60012")


def render_docx(report: Report, crops: Mapping[int, bytes]) -> bytes:
    """DOCX of ``report``; ``crops`` are PNG or JPEG bytes by evidence number. Same arguments, same bytes."""
    document = Document()
    frame_page(document, report)
    last = len(report.blocks) - 1
    for at, block in enumerate(report.blocks):
        following = report.blocks[min(at + 1, last)]
        _Writer(document, report, crops).write(block, keep=isinstance(following, Attachments))
    return packed(document, report)


class _Writer:
    """Writes one block after another into a document."""

    def __init__(self, document: Any, report: Report, crops: Mapping[int, bytes]) -> None:  # noqa: ANN401 — untyped library
        self._document = document
        self._report = report
        self._crops = crops

    def write(self, block: Block, *, keep: bool) -> None:
        """Append ``block``; with ``keep`` it stays on one page with what follows."""
        writers: dict[type, Callable[[Any], None]] = {
            Masthead: self._masthead,
            Title: self._title,
            Addressee: lambda b: self._text(b.text),
            Heading: self._heading,
            Paragraph: lambda b: self._paragraph(b, keep=keep),
            Table: lambda b: add_table(self._document, b),
            EvidenceIndex: lambda _: add_index(self._document, self._report.evidence),
            Crops: lambda _: self._pictures(),
            Attachments: self._attachments,
            Signature: self._signature,
            AnnexHead: self._annex,
            Imprint: self._imprint,
        }
        writers[type(block)](block)

    def _new(self, **layout: Any) -> Any:  # noqa: ANN401 — untyped library
        paragraph = self._document.add_paragraph()
        lay_out(paragraph, **layout)
        return paragraph

    def _text(self, text: str, style: Style = BODY, **layout: Any) -> Any:  # noqa: ANN401 — untyped library
        paragraph = self._new(**layout)
        add_text(paragraph, text, style)
        return paragraph

    def _masthead(self, block: Masthead) -> None:
        for index, words in enumerate(block.lines):
            # 发文机关标志 begins 35 mm below the top of the type area.
            before = 35 / 25.4 * 72 if index == 0 else 0
            paragraph = self._new(before=before, exact=42, align=WD_ALIGN_PARAGRAPH.CENTER)
            add_text(paragraph, words, condensed(_HEAD_STYLE, words, room=TYPE_WIDTH))
        self._text("")
        self._text("")
        paragraph = self._new(indents=(16, 16))
        paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(TYPE_WIDTH - 16), WD_TAB_ALIGNMENT.RIGHT)
        add_text(paragraph, f"{block.number}\t签发人：", BODY)
        add_text(paragraph, block.signer, Style(KAI, 16))
        rule_below(self._new(exact=12), "E60012")
        self._text("")

    def _title(self, block: Title) -> None:
        for words in block.lines:
            paragraph = self._new(exact=1.25 * PITCH, align=WD_ALIGN_PARAGRAPH.CENTER)
            self._runs(paragraph, words, _TITLE_STYLE)
        self._text("")

    def _heading(self, block: Heading) -> None:
        face = HEI if block.level == 1 else KAI
        self._text(block.text, Style(face, 16), indent=True, keep=True)

    def _paragraph(self, block: Paragraph, *, keep: bool) -> None:
        self._runs(self._new(indent=True, keep=keep), block.runs, BODY)

    def _runs(self, paragraph: Any, runs: tuple[Run, ...], style: Style) -> None:  # noqa: ANN401 — untyped library
        for run in runs:
            add_run(paragraph, run, style)

    def _attachments(self, block: Attachments) -> None:
        self._text("", keep=True)
        for index, name in enumerate(block.names):
            lead = "附件：" if index == 0 else "　　　"
            self._text(f"{lead}{index + 1}．{name}", indent=True, keep=True)

    def _signature(self, block: Signature) -> None:
        self._text("", keep=True)
        self._text("", keep=True)
        # 署名 stands over the date, both centred on one axis, two characters from the right edge.
        room = TYPE_WIDTH - 16 * (len(block.authority) + 2)
        for words in (block.authority, block.date):
            self._text(words, keep=True, indents=(max(0.0, room), 32.0), align=WD_ALIGN_PARAGRAPH.CENTER)
        self._text(block.note, indent=True)

    def _annex(self, block: AnnexHead) -> None:
        head = self._text(f"附件{block.number}", Style(HEI, 16))
        head.paragraph_format.page_break_before = True
        self._text("")
        self._title(Title(((Run(block.title),),)))

    def _pictures(self) -> None:
        if not self._crops:
            return
        self._text("证据截图", Style(HEI, 16), keep=True)
        for entry in self._report.evidence:
            if entry.number not in self._crops:
                continue
            caption = self._new(keep=True, exact=14)
            add_run(caption, Run("", (entry.number,)), _CAPTION)
            words = f"{entry.label}：{entry.value}（{entry.reference}，第{entry.places[0].page}页）"
            add_text(caption, words, _CAPTION)
            picture = self._document.add_paragraph().add_run().add_picture(io.BytesIO(self._crops[entry.number]))
            factor = min(1.0, Mm(150) / picture.width, Mm(60) / picture.height)
            picture.width, picture.height = int(picture.width * factor), int(picture.height * factor)

    def _imprint(self, block: Imprint) -> None:
        float_to_foot(self._document, block.office, block.date)
