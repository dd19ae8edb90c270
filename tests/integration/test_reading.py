"""Reading on real parts: pdfium, Pillow, the ONNX models, Tesseract, and engines that fail in their children."""

from __future__ import annotations

import io
import os
import re
import subprocess
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import fpdf
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from evidence.read import PageCache, ReadOptions, inspect_file, read_page, read_scan, render_page, upright_page
from evidence.read.limits import Limits
from models.errors import BadRequest, DamagedFile, OverLimit, PageFailure
from models.pages import BlankPage, FailedPage, PageSource, TextPage
from tests.integration.faulty_engines import MARK

FONT = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"
LINES = (
    "山西省临汾市中级人民法院",
    "执行裁定书",
    "（2018）晋10执217号之一",
    "被执行人：临汾云岗焦化有限公司，统一社会信用代码91141000MA0K3X5T2B。",
    "买受人山西晴川焦化（集团）有限公司以人民币21600000.00元竞得。",
    "二〇一八年五月二十一日",
)
SHEET = (210, 132)  # millimetres: as wide as A4, as high as the lines need
ENGINES = "tests.integration.faulty_engines:"


def drawn(lines: tuple[str, ...] = LINES, dpi: int = 150, ink: str = "black", inches: float = 5.2) -> Image.Image:
    """A sheet as wide as A4 and only as high as its lines need: reading takes as long as a page is large."""
    page = Image.new("RGB", (round(8.27 * dpi), round(inches * dpi)), "white")
    pen, font = ImageDraw.Draw(page), ImageFont.truetype(FONT, round(dpi / 6))
    for number, line in enumerate(lines):
        pen.text((dpi * 0.8, dpi * (1 + 0.4 * number)), line, font=font, fill=ink)
    return page


def saved(page: Image.Image, path: Path) -> Path:
    page.save(path, dpi=(150, 150))
    return path


def a_tiff(path: Path, marked: set[int], pages: int = 3) -> Path:
    """Small pages, some of which carry the mark at which a faulty engine fails."""
    sheets = []
    for number in range(1, pages + 1):
        sheet = Image.new("RGB", (300, 400), "white")
        pen = ImageDraw.Draw(sheet)
        for row in range(8, 390, 14):
            for column in range(20, 280, 14):
                pen.rectangle((column, row, column + 7, row + 7), "black")
        grey = MARK if number in marked else 255
        pen.rectangle((130, 180, 170, 220), (grey,) * 3)
        pen.text((5, 5), str(number), fill="black")
        sheets.append(sheet)
    sheets[0].save(path, save_all=True, append_images=sheets[1:], dpi=(150, 150))
    return path


def unspaced(text: str) -> str:
    return "".join(text.split()).replace("(", "（").replace(")", "）").replace(":", "：").replace(",", "，")


def test_a_drawn_page_is_read_with_a_place_for_every_character(tmp_path: Path) -> None:
    page = read_scan(saved(drawn(), tmp_path / "p.png")).pages[0]
    assert isinstance(page, TextPage)
    assert page.source is PageSource.OCR
    for line in LINES:
        assert unspaced(line) in unspaced(page.text)
    at = page.text.index("21600000.00")
    (box,) = page.boxes(at, at + 11)
    font = ImageFont.truetype(FONT, 25)
    left = (120 + font.getlength("买受人山西晴川焦化（集团）有限公司以人民币")) / 1240
    assert abs(box.left - left) < 0.01
    assert abs(box.right - left - font.getlength("21600000.00") / 1240) < 0.015
    assert all(line.witnesses for line in page.lines)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_lies_wrong_is_read_and_its_boxes_lie_where_it_shows_them(tmp_path: Path, turn: int) -> None:
    shown = drawn().rotate(-turn, expand=True)
    page = read_page(saved(shown, tmp_path / "p.png"), 1)
    assert isinstance(page, TextPage)
    assert page.rotation == 360 - turn
    assert unspaced(LINES[3]) in unspaced(page.text)
    x, y = page.lines[0].box.centre
    expected = {90: (1 - 0.21, 0.25), 180: (0.75, 1 - 0.21), 270: (0.21, 0.75)}[turn]
    assert abs(x - expected[0]) < 0.04
    assert abs(y - expected[1]) < 0.1


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_set_upright_is_laid_out_as_the_page_that_was_never_turned(tmp_path: Path, turn: int) -> None:
    straight = read_page(saved(drawn(), tmp_path / "straight.png"), 1)
    turned = read_page(saved(drawn().rotate(-turn, expand=True), tmp_path / "turned.png"), 1)
    assert isinstance(straight, TextPage)
    assert isinstance(turned, TextPage)
    standing = upright_page(turned)
    assert [unspaced(standing.line_text(line)) for line in standing.lines] == [
        unspaced(straight.line_text(line)) for line in straight.lines
    ]
    assert abs(standing.width - straight.width) < 1
    assert abs(standing.quality - straight.quality) < 0.02
    for ours, theirs in zip(standing.lines, straight.lines, strict=True):
        assert ours.box.iou(theirs.box) > 0.8
        assert [one.engine for one in ours.witnesses] == [one.engine for one in theirs.witnesses]


def test_exif_orientation_is_applied_in_text_and_picture(tmp_path: Path) -> None:
    path = tmp_path / "p.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    drawn(inches=11).rotate(90, expand=True).save(path, quality=90, exif=exif)
    assert inspect_file(path).pages[0].height > inspect_file(path).pages[0].width
    page = read_page(path, 1)
    assert isinstance(page, TextPage)
    assert page.rotation == 0
    assert page.lines[0].box.top < 0.15
    shown = Image.open(io.BytesIO(render_page(path, 1, 400)))
    assert shown.size[0] == 400
    assert shown.size[1] > 500


def test_a_digital_pdf_is_read_from_its_text_and_a_scanned_one_from_its_pixels(tmp_path: Path) -> None:
    paper = fpdf.FPDF(format=SHEET)
    paper.add_font("song", fname="/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc")
    paper.set_font("song", size=12)
    paper.add_page()
    for line in LINES:
        paper.cell(0, 9, line, new_x="LMARGIN", new_y="NEXT")
    paper.add_page()
    paper.image(saved(drawn(), tmp_path / "p.png"), 0, 0, 210)
    paper.set_font("song", size=3)
    paper.set_text_color(255, 255, 255)
    paper.cell(0, 9, "看不见的文字层说的是另一回事：人民币99999999.00元")
    paper.add_page()
    paper.output(str(tmp_path / "p.pdf"))
    first, second, third = read_scan(tmp_path / "p.pdf").pages
    assert isinstance(first, TextPage)
    assert first.source is PageSource.TEXT_LAYER
    assert [first.line_text(line) for line in first.lines] == list(LINES)
    assert isinstance(second, TextPage)
    assert second.source is PageSource.OCR
    assert "99999999" not in second.text
    assert isinstance(third, BlankPage)


def test_white_print_is_not_believed(tmp_path: Path) -> None:
    paper = fpdf.FPDF(format=SHEET)
    paper.add_font("song", fname="/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc")
    paper.set_font("song", size=12)
    paper.add_page()
    for line in LINES:
        paper.cell(0, 9, line, new_x="LMARGIN", new_y="NEXT")
    paper.set_text_color(255, 255, 255)
    paper.cell(0, 9, "成交价人民币99999999.00元")
    paper.output(str(tmp_path / "p.pdf"))
    (page,) = read_scan(tmp_path / "p.pdf").pages
    assert isinstance(page, TextPage)
    assert page.source is PageSource.OCR
    assert "99999999" not in page.text


def printed_pdf(
    path: Path, damage: Callable[[bytes], bytes] = lambda written: written, slip: Path | None = None
) -> Path:
    """A born-digital page with the lines; ``damage`` is done to its bytes, ``slip`` is a picture pasted on it."""
    paper = fpdf.FPDF(format=SHEET)
    paper.set_compression(compress=False)
    paper.add_font("song", fname="/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc")
    paper.set_font("song", size=12)
    paper.add_page()
    for line in LINES:
        paper.cell(0, 9, line, new_x="LMARGIN", new_y="NEXT")
    if slip:
        paper.image(str(slip), 20, 75, 90)
    path.write_bytes(damage(bytes(paper.output())))
    return path


def test_a_text_layer_that_says_other_words_than_the_page_is_not_believed(tmp_path: Path) -> None:
    def next_but_six(entry: re.Match[bytes]) -> bytes:
        return b"<%s> <%04X>" % (entry[1], int(entry[2], 16) + 7)

    def damaged(written: bytes) -> bytes:
        return re.sub(rb"<([0-9A-F]{4})> <([4-9][0-9A-F]{3})>", next_but_six, written)

    (page,) = read_scan(printed_pdf(tmp_path / "p.pdf", damaged)).pages
    assert isinstance(page, TextPage)
    assert page.source is PageSource.OCR
    assert unspaced(LINES[3]) in unspaced(page.text)
    assert any("文字层" in note for note in page.notes)


def test_a_slip_pasted_on_a_digital_page_is_read(tmp_path: Path) -> None:
    slip = drawn(("买受人山西岚汀能源有限公司", "成交价人民币3800000.00元整"), inches=2.2).crop((100, 120, 600, 300))
    slip.save(tmp_path / "s.png")
    (page,) = read_scan(printed_pdf(tmp_path / "p.pdf", slip=tmp_path / "s.png")).pages
    assert isinstance(page, TextPage)
    assert page.source is PageSource.OCR
    assert "岚汀能源" in page.text
    assert any("文字层之外" in note for note in page.notes)


def test_tesseract_reads_behind_the_same_door(tmp_path: Path) -> None:
    page = read_page(saved(drawn(dpi=200), tmp_path / "p.png"), 1, ReadOptions(engine="tesseract"))
    assert isinstance(page, TextPage)
    assert page.engine.startswith("tesseract")
    assert "21600000.00" in page.text
    assert all(0 <= score <= 1 for score in page.scores)


def test_an_empty_sheet_is_blank_and_a_faint_page_is_not(tmp_path: Path) -> None:
    rng = np.random.default_rng(5)
    empty = Image.fromarray(rng.integers(236, 252, (1754, 1240), dtype=np.uint8))
    for _ in range(15):
        x, y = int(rng.integers(1240)), int(rng.integers(1754))
        ImageDraw.Draw(empty).ellipse((x, y, x + 2, y + 2), 90)
    faint = drawn(ink="#d2d2d2")
    assert isinstance(read_page(saved(empty, tmp_path / "e.png"), 1), BlankPage)
    page = read_page(saved(faint, tmp_path / "f.png"), 1)
    assert isinstance(page, TextPage)
    assert "21600000.00" in page.text


def test_ink_that_is_no_print_is_a_failure_and_not_an_empty_page(tmp_path: Path) -> None:
    page = read_page(a_tiff(tmp_path / "p.tif", set(), 1), 1)
    assert isinstance(page, FailedPage | TextPage)
    assert not isinstance(page, BlankPage)


@pytest.mark.parametrize(
    ("engine", "reason", "retry"),
    [
        ("aborting", "engine_failed", True),
        ("hanging", "page_timeout", True),
        ("spinning", "page_timeout", True),
        ("devouring", "page_out_of_memory", False),
        ("raising", "engine_failed", True),
        ("leaving", "engine_failed", True),
        ("Garbled", "engine_failed", True),
    ],
)
def test_one_bad_page_never_spoils_the_others(tmp_path: Path, engine: str, reason: str, *, retry: bool) -> None:
    path = a_tiff(tmp_path / "p.tif", {2})
    options = ReadOptions(engine=ENGINES + engine, seconds=6.0, memory=1200 << 20)
    cache = PageCache(tmp_path / "cache")
    began = time.monotonic()
    scan = read_scan(path, options, cache=cache)
    assert time.monotonic() - began < 120
    first, second, third = scan.pages
    assert isinstance(first, TextPage)
    assert isinstance(third, TextPage)
    assert isinstance(second, FailedPage)
    assert (second.number, second.reason, second.retry) == (2, reason, retry)
    assert "第 2 页" in second.detail
    assert not scan.complete
    assert len(list((tmp_path / "cache").rglob("*.json"))) == 2


def test_what_was_read_once_is_not_read_again(tmp_path: Path) -> None:
    path = a_tiff(tmp_path / "p.tif", set(), 2)
    cache = PageCache(tmp_path / "cache")
    options = ReadOptions(engine=ENGINES + "aborting")
    steps: list[tuple[int, int]] = []
    first = read_scan(path, options, lambda done, pages: steps.append((done, pages)), cache)
    assert steps == [(1, 2), (2, 2)]
    # An engine of another name would have to read again; the same one is not even asked.
    kept = {file: file.stat().st_mtime_ns for file in (tmp_path / "cache").rglob("*.json")}
    assert read_scan(path, options, cache=cache) == first
    assert {file: file.stat().st_mtime_ns for file in (tmp_path / "cache").rglob("*.json")} == kept
    assert cache.key("x", options) != cache.key("x", replace(options, engine="tesseract"))


def test_no_process_is_left_when_a_page_hangs(tmp_path: Path) -> None:
    path = a_tiff(tmp_path / "p.tif", {1}, 1)
    page = read_page(path, 1, ReadOptions(engine=ENGINES + "hanging", seconds=1.0))
    assert isinstance(page, FailedPage)
    time.sleep(0.5)
    listed = subprocess.run(["ps", "-eo", "ppid,args"], capture_output=True, text=True, check=True).stdout
    ours = [line for line in listed.splitlines() if line.split()[0] == str(os.getpid()) and "evidence.read" in line]
    assert len(ours) <= 3  # one nursery each for files, trials and pages


@pytest.mark.parametrize("kind", ["pdf", "png", "jpg", "tif"])
def test_a_file_cut_short_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"p.{kind}"
    drawn().save(path)
    whole = path.read_bytes()
    for share in (0.02, 0.3, 0.7, 0.98):
        path.write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(DamagedFile):
            inspect_file(path)
    path.write_bytes(whole)
    assert inspect_file(path).page_count == 1


def test_limits_hold_before_work_is_done(tmp_path: Path) -> None:
    path = a_tiff(tmp_path / "p.tif", set(), 3)
    for limits in (Limits(max_bytes=100), Limits(max_pages=2), Limits(max_pixels=100_000)):
        with pytest.raises(OverLimit):
            inspect_file(path, limits)


def test_a_page_of_endless_size_is_refused(tmp_path: Path) -> None:
    paper = fpdf.FPDF(unit="pt", format=(14400, 14400))
    paper.add_page()
    paper.output(str(tmp_path / "p.pdf"))
    with pytest.raises(OverLimit):
        inspect_file(tmp_path / "p.pdf")


def test_a_page_that_is_not_there_fails_by_name(tmp_path: Path) -> None:
    path = a_tiff(tmp_path / "p.tif", set(), 1)
    page = read_page(path, 9)
    assert isinstance(page, FailedPage)
    assert page.reason == "unreadable_page"
    with pytest.raises(PageFailure):
        render_page(path, 9, 200)


def test_a_zip_is_told_apart(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        archive.writestr("a.txt", "x")
    assert inspect_file(tmp_path / "p.zip").type == "zip"
    with pytest.raises(BadRequest):
        read_scan(tmp_path / "p.zip")
