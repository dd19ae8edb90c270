"""The DOCX by the rules of GB/T 9704-2012, its links, and its bytes."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any

import pdfplumber
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from evidence.report import Report
from evidence.report.docx import render_docx

Drawing = tuple[Report, bytes, bytes]
TWIPS_PER_MM = 1440 / 25.4


def document_xml(content: bytes) -> Any:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return parse_xml(archive.read("word/document.xml"))


def test_page_margins_and_grid_follow_the_standard(drawing: Drawing) -> None:
    section = document_xml(drawing[1]).find(f".//{qn('w:sectPr')}")
    assert section is not None
    size, margins, grid = (section.find(qn(f"w:{tag}")) for tag in ("pgSz", "pgMar", "docGrid"))
    assert size is not None
    assert margins is not None
    assert grid is not None
    shown = {side: int(margins.get(qn(f"w:{side}"), "0")) for side in ("top", "bottom", "left", "right")}
    wanted = {"top": 37, "bottom": 35, "left": 28, "right": 26}
    assert {side: round(twips / TWIPS_PER_MM, 1) for side, twips in shown.items()} == wanted
    assert (
        round(int(size.get(qn("w:w"), "0")) / TWIPS_PER_MM),
        round(int(size.get(qn("w:h"), "0")) / TWIPS_PER_MM),
    ) == (210, 297)
    assert grid.get(qn("w:type")) == "lines"
    pitch = int(grid.get(qn("w:linePitch"), "0"))
    assert int(225 * TWIPS_PER_MM // pitch) == 22


def test_every_mark_leads_to_a_row_of_the_index(drawing: Drawing) -> None:
    report, content, _ = drawing
    tree = document_xml(content)
    anchors = {link.get(qn("w:anchor")) for link in tree.iter(qn("w:hyperlink"))}
    names = [mark.get(qn("w:name")) for mark in tree.iter(qn("w:bookmarkStart"))]
    assert anchors == set(names) == {f"evidence_{entry.number}" for entry in report.evidence}
    assert len(names) == len(set(names))


def test_draft_stamps_head_odd_and_even_pages(drawing: Drawing) -> None:
    section = Document(io.BytesIO(drawing[1])).sections[0]
    for header in (section.header, section.even_page_header):
        assert "草稿 · 依据未经复核的识别结果" in header.paragraphs[0].text
    outer = [footer.paragraphs[0].alignment for footer in (section.footer, section.even_page_footer)]
    assert [str(side) for side in outer] == ["RIGHT (2)", "LEFT (0)"]


def test_office_fonts_are_named(drawing: Drawing) -> None:
    fonts = {font.get(qn("w:eastAsia")) for font in document_xml(drawing[1]).iter(qn("w:rFonts"))}
    assert {"方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体"} <= fonts


def test_elements_stand_in_the_order_word_demands(drawing: Drawing) -> None:
    order = ["pStyle", "keepNext", "pageBreakBefore", "pBdr", "tabs", "autoSpaceDE", "autoSpaceDN", "snapToGrid"]
    order += ["spacing", "ind", "jc"]
    for properties in document_xml(drawing[1]).iter(qn("w:pPr")):
        places = [order.index(child.tag.rpartition("}")[2]) for child in properties]
        assert places == sorted(places)


def test_the_same_report_gives_the_same_bytes(drawing: Drawing) -> None:
    report, content, _ = drawing
    assert render_docx(report, {}) == content


def test_crops_stand_in_the_annex(drawing: Drawing, crop: bytes) -> None:
    report = drawing[0]
    cited = [entry.number for entry in report.evidence if entry.citation]
    tree = document_xml(render_docx(report, dict.fromkeys(cited, crop)))
    assert len(list(tree.iter(qn("w:drawing")))) == len(cited)


def test_both_papers_say_the_same(drawing: Drawing) -> None:
    """Every paragraph of the DOCX stands word for word in the text of the PDF, pages and line breaks aside."""
    report, content, pdf = drawing
    with pdfplumber.open(io.BytesIO(pdf)) as paper:
        inner = [
            page.crop((0, 37 / 25.4 * 72 - 1, page.width, page.height - 35 / 25.4 * 72 + 3)) for page in paper.pages
        ]
        # In the order they were set: marks are raised, and sorting by height would tear them out of their lines.
        printed = squeezed("".join(char["text"] for page in inner for char in page.chars))
    assert report.title in squeezed("".join(t.text for t in document_xml(content).iter(qn("w:t")) if t.text))
    for paragraph in Document(io.BytesIO(content)).paragraphs:
        for sentence in re.split(r"\t", paragraph.text):
            if "😀" not in sentence:
                assert squeezed(sentence) in printed


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b\u2060]", "", text)
