"""The PDF by the rules of GB/T 9704-2012: page, type area, grid, fonts, links, archive profile, bytes."""

from __future__ import annotations

import datetime as dt
import io
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import Any

import pdfplumber
import pytest
from pdfminer.pdftypes import resolve1

from evidence.report import Report
from evidence.report.blocks import Paragraph, Run
from evidence.report.fonts import coverage, found_fonts, missing_fonts, stacks
from evidence.report.pdf import render_pdf

Drawing = tuple[Report, bytes, bytes]
MM = 72 / 25.4
LEFT, TOP, RIGHT, BOTTOM = 28 * MM, 37 * MM, 184 * MM, 262 * MM


@cache
def pages(content: bytes) -> list[Any]:
    with pdfplumber.open(io.BytesIO(content)) as paper:
        return [{"width": p.width, "height": p.height, "chars": p.chars, "annots": p.annots} for p in paper.pages]


def plain(text: str) -> bytes:
    report = Report("题", "案", "办", dt.date(2020, 10, 8), ("草稿",), (Paragraph((Run(text),)),), ())
    return render_pdf(report, {})


def test_a_page_holds_22_lines_of_28_characters() -> None:
    first = pages(plain("焦" * 1400))[0]
    inside = [c for c in first["chars"] if c["top"] > TOP - 1 and c["bottom"] < BOTTOM + 1 and c["size"] > 15]
    lines = Counter(round(c["top"], 1) for c in inside)
    assert len(lines) == 22
    # The first line is indented by two characters.
    assert list(lines.values()) == [26] + [28] * 21
    tops = sorted(lines)
    assert all(abs(b - a - 225 * MM / 22) < 0.15 for a, b in pairwise(tops))


def test_everything_stands_inside_the_type_area(drawing: Drawing) -> None:
    for page in pages(drawing[2]):
        assert (round(page["width"] / MM), round(page["height"] / MM)) == (210, 297)
        for char in page["chars"]:
            # The blank half of a bracket or stop may hang over the edge; its ink does not.
            blank = 0.7 * char["size"] if char["text"] in "，。：；、（）〔〕［］《》" else 0
            assert char["x0"] + blank >= LEFT - 1, char["text"]
            assert char["x1"] - blank <= RIGHT + 1, char["text"]
            in_head = char["bottom"] < TOP - 5 * MM
            in_foot = char["top"] > BOTTOM + 5 * MM
            assert in_head or in_foot or (char["top"] >= TOP - 1 and char["bottom"] <= BOTTOM + 3), char["text"]


def test_every_page_says_that_it_is_an_unreviewed_draft(drawing: Drawing) -> None:
    for number, page in enumerate(pages(drawing[2]), start=1):
        head = "".join(c["text"] for c in page["chars"] if c["bottom"] < TOP - 5 * MM)
        foot = [c for c in page["chars"] if c["top"] > BOTTOM + 5 * MM]
        assert "草稿·依据未经复核的识别结果" in head.replace(" ", "")
        assert "".join(c["text"] for c in foot).replace(" ", "") == f"—{number}—"
        outer = "right" if number % 2 else "left"
        assert (foot[0]["x0"] > 105 * MM) == (outer == "right")


def test_every_font_is_embedded(drawing: Drawing) -> None:
    with pdfplumber.open(io.BytesIO(drawing[2])) as paper:
        for page in paper.pages:
            for font in resolve1(page.page_obj.resources["Font"]).values():
                descendant = resolve1(resolve1(resolve1(font)["DescendantFonts"])[0])
                assert {"FontFile3", "FontFile2"} & set(resolve1(descendant["FontDescriptor"]))


def test_every_mark_is_a_link_within_the_paper(drawing: Drawing) -> None:
    report, _, content = drawing
    links = [annot["data"] for page in pages(content) for annot in page["annots"]]
    assert all("Dest" in link or "A" in link for link in links)
    assert all("URI" not in (resolve1(link.get("A")) or {}) for link in links)
    assert len(links) >= len(report.evidence)


def test_it_claims_the_archive_profile(drawing: Drawing) -> None:
    assert b"<pdfaid:part>2</pdfaid:part>" in drawing[2]
    assert b"<pdfaid:conformance>B</pdfaid:conformance>" in drawing[2]


def test_the_same_report_gives_the_same_bytes(drawing: Drawing) -> None:
    assert render_pdf(drawing[0], {}) == drawing[2]


def test_crops_stand_in_the_annex(drawing: Drawing, crop: bytes) -> None:
    report = drawing[0]
    cited = [entry.number for entry in report.evidence if entry.citation]
    with pdfplumber.open(io.BytesIO(render_pdf(report, dict.fromkeys(cited, crop)))) as paper:
        assert sum(len(page.images) for page in paper.pages) == len(cited)


@pytest.mark.parametrize(
    "hostile", ['#panic("x")', "$x$", '#read("/etc/passwd")', "*粗* _斜_", "\\", "@label", "<a>", "`code`"]
)
def test_text_never_becomes_code(hostile: str) -> None:
    shown = "".join(c["text"] for c in pages(plain(hostile))[0]["chars"])
    assert hostile.replace(" ", "") in shown.replace(" ", "")


def test_rare_characters_are_shown_and_unknown_ones_named() -> None:
    shown = "".join(c["text"] for c in pages(plain("喆堃镕𠮷\U0001f600\ue000"))[0]["chars"])
    assert "喆堃镕𠮷〓（U+1F600）〓（U+E000）" in shown


def test_fonts_found_cover_the_report() -> None:
    assert set("焦化产能〔〕（）—×＝［］1Aa") <= {chr(point) for point in coverage(found_fonts())}
    families = {face.family for face in missing_fonts()}
    assert all(stack and not families & set(stack) for stack in stacks().values())
