"""The Word side of GB/T 9704-2012: page frame, paragraph layout, runs with office fonts, links, packing.

Lengths are points unless a name says otherwise; Word itself counts in twips (1/20 pt) and half-points.
"""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from dataclasses import dataclass, replace
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from evidence.report.blocks import Report, Run
from evidence.report.wording import clean

# 22 lines in 225 mm: 579 twips a line. 580 would push the 22nd line over the edge.
PITCH_TWIPS = 579
PITCH = PITCH_TWIPS / 20
TYPE_WIDTH = 442.2  # 156 mm
_MARK_COLOUR = "1F4E79"


@dataclass(frozen=True, slots=True)
class Face:
    """Fonts of a run: Chinese, and letters and digits."""

    chinese: str
    latin: str


FANGSONG = Face("仿宋_GB2312", "仿宋_GB2312")
HEI = Face("黑体", "黑体")
KAI = Face("楷体_GB2312", "楷体_GB2312")
TITLE = Face("方正小标宋简体", "方正小标宋简体")
SONG = Face("宋体", "宋体")


@dataclass(frozen=True, slots=True)
class Style:
    """How a run looks. ``scale`` condenses characters, in percent; ``tracking`` is in twips."""

    face: Face
    size: float
    bold: bool = False
    colour: str = ""
    scale: int = 100
    tracking: int = 0
    raised: bool = False


# −4 twips of tracking bring 28 characters of 16 pt into 156 mm.
BODY = Style(FANGSONG, 16, tracking=-4)


def element(tag: str, **attributes: object) -> Any:  # noqa: ANN401 — lxml elements are untyped here
    """An element of the Word namespace with attributes of the same: ``element("jc", val="center")``."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def condensed(style: Style, words: str, room: float) -> Style:
    """``style`` narrowed so that ``words`` (full-width characters) fit ``room`` points in one line."""
    natural = len(words) * style.size
    return style if natural <= room else replace(style, scale=int(100 * room / natural))


def lay_out(
    paragraph: Paragraph,
    *,
    align: WD_ALIGN_PARAGRAPH | None = None,
    before: float = 0,
    exact: float = PITCH,
    indent: bool = False,
    indents: tuple[float, float] = (0, 0),
    keep: bool = False,
) -> None:
    """Set a paragraph on the grid: line pitch ``exact``, first line indented by two characters where ``indent``.

    ``indents`` are left and right; with ``keep`` the paragraph stays on one page with the next.
    """
    layout = paragraph.paragraph_format
    layout.space_before, layout.space_after = Pt(before), Pt(0)
    layout.keep_with_next = keep or None
    if align is not None:
        paragraph.alignment = align
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 — python-docx offers no exact twips
    properties.get_or_add_spacing().set(qn("w:line"), str(round(exact * 20)))
    properties.spacing.set(qn("w:lineRule"), "exact")
    # Word would widen the joints of Chinese and digits; lines off the pitch would be stretched to the grid.
    for switch in ("autoSpaceDE", "autoSpaceDN", *(() if exact == PITCH else ("snapToGrid",))):
        if properties.find(qn(f"w:{switch}")) is None:
            properties.spacing.addprevious(element(switch, val=0))
    left, right = indents
    if indent or left or right:
        space = properties.get_or_add_ind()
        space.set(qn("w:left"), str(round(left * 20)))
        space.set(qn("w:right"), str(round(right * 20)))
        if indent:
            space.set(qn("w:firstLineChars"), "200")
            space.set(qn("w:firstLine"), "632")


def rule_below(paragraph: Paragraph, colour: str) -> None:
    """Draw a rule under a paragraph, as wide as the type area."""
    border = element("pBdr")
    border.append(element("bottom", val="single", sz=10, space=0, color=colour))
    # Order matters in pPr: the border stands before the switches for spacing.
    paragraph._p.pPr.find(qn("w:autoSpaceDE")).addprevious(border)  # noqa: SLF001


def _run(text: str, style: Style) -> Any:  # noqa: ANN401
    run, look = element("r"), element("rPr")
    fonts = {
        "ascii": style.face.latin,
        "hAnsi": style.face.latin,
        "eastAsia": style.face.chinese,
        "cs": style.face.latin,
    }
    look.append(element("rFonts", **fonts, hint="eastAsia"))
    if style.bold:
        look.append(element("b"))
    if style.colour:
        look.append(element("color", val=style.colour))
    if style.tracking:
        look.append(element("spacing", val=style.tracking))
    if style.scale != 100:
        look.append(element("w", val=style.scale))
    look.append(element("sz", val=round(style.size * 2)))
    look.append(element("szCs", val=round(style.size * 2)))
    if style.raised:
        look.append(element("vertAlign", val="superscript"))
    run.append(look)
    for index, piece in enumerate(text.split("\t")):
        if index:
            run.append(element("tab"))
        words = element("t")
        words.text = clean(piece)
        words.set(qn("xml:space"), "preserve")
        run.append(words)
    return run


def add_text(paragraph: Paragraph, text: str, style: Style) -> None:
    """Append words; a tab in ``text`` goes to the next tab stop."""
    paragraph._p.append(_run(text, style))  # noqa: SLF001


def add_run(paragraph: Paragraph, run: Run, style: Style) -> None:
    """Append a run with its marks, each a link to its row of the evidence index."""
    looks = replace(style, face=HEI) if run.strong else style
    if run.quiet and run.marks:
        _link(paragraph, run.marks[0], _run(run.text, looks))
        return
    if run.text:
        add_text(paragraph, run.text.replace("\t", " "), looks)
    raised = replace(style, face=SONG, bold=False, colour=_MARK_COLOUR, raised=True, tracking=0, scale=85)
    for number in run.marks:
        _link(paragraph, number, _run(f"［{number}］", raised))


def anchor(number: int) -> str:
    """Name of the bookmark on the index row of one piece of evidence."""
    return f"evidence_{number}"


def _link(paragraph: Paragraph, number: int, run: Any) -> None:  # noqa: ANN401
    link = element("hyperlink", anchor=anchor(number), history=1)
    link.append(run)
    paragraph._p.append(link)  # noqa: SLF001


def add_bookmark(paragraph: Paragraph, number: int) -> None:
    """Mark the end of ``paragraph`` so far as the place where evidence ``number`` is shown."""
    for part in (element("bookmarkStart", id=number, name=anchor(number)), element("bookmarkEnd", id=number)):
        paragraph._p.append(part)  # noqa: SLF001


def frame_page(document: Any, report: Report) -> None:  # noqa: ANN401
    """Page size, margins, grid, head with the draft stamps, page numbers on the outer side, base font."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    section.header_distance, section.footer_distance = Mm(19), Mm(22)
    for old in section._sectPr.findall(qn("w:docGrid")):  # noqa: SLF001
        section._sectPr.remove(old)  # noqa: SLF001
    section._sectPr.append(element("docGrid", type="lines", linePitch=PITCH_TWIPS))  # noqa: SLF001
    document.settings.odd_and_even_pages_header_footer = True
    fonts = document.styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{name}"), FANGSONG.latin)
    fonts.set(qn("w:eastAsia"), FANGSONG.chinese)
    document.styles["Normal"].font.size = Pt(16)
    for header in (section.header, section.even_page_header):
        _head(header, report)
    for footer, odd in ((section.footer, True), (section.even_page_footer, False)):
        _number(footer, odd=odd)


def _head(header: Any, report: Report) -> None:  # noqa: ANN401
    header.is_linked_to_previous = False
    paragraph = header.paragraphs[0]
    paragraph.style = "Normal"
    paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(TYPE_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    framed = _run(" · ".join(report.stamps), Style(HEI, 12))
    framed.rPr.append(element("bdr", val="single", sz=6, space=2, color="000000"))
    paragraph._p.append(framed)  # noqa: SLF001
    add_text(paragraph, f"\t案卷：{report.subject}", Style(FANGSONG, 10.5))


def _number(footer: Any, *, odd: bool) -> None:  # noqa: ANN401
    footer.is_linked_to_previous = False
    paragraph = footer.paragraphs[0]
    paragraph.style = "Normal"
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT if odd else WD_ALIGN_PARAGRAPH.LEFT
    lay_out(paragraph, exact=16, indents=(0, 14) if odd else (14, 0))
    look = Style(SONG, 14)
    add_text(paragraph, "— ", look)
    field = element("fldSimple", instr="PAGE")
    field.append(_run("1", look))
    paragraph._p.append(field)  # noqa: SLF001
    add_text(paragraph, " —", look)


def packed(document: Any, report: Report) -> bytes:  # noqa: ANN401
    """The document as bytes that depend on nothing but its content: fixed properties and archive times."""
    about = document.core_properties
    # Word's properties hold at most 255 characters.
    about.title, about.author = clean(report.title)[:255], clean(report.authority)[:255]
    about.last_modified_by, about.comments, about.revision = "", "", 1
    about.created = about.modified = dt.datetime.combine(report.date, dt.time())
    written, steady = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(steady, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return steady.getvalue()
