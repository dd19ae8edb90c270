"""How well pages are read: ``python -m tests.bench.bench_reading --conditions clean,fax --pages 6``.

Prints for each condition and reader: characters wrong (edit distance over length, width and spaces folded, each run of
print against what was read where it stands; for readers without places, page against page), characters read where no
print stands (stamps, mostly) per hundred, key values found exactly, boxes of found values that cover the true ones to
half or more (intersection over union), lines on which both recognisers agree with a score over 0.9 and those of them
that do not stand on the page, pages without text, and processor seconds a page.
``plain`` is pytesseract as anyone would call it.
"""

from __future__ import annotations

import argparse
import time
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import pytesseract
from PIL import Image

from evidence.read.layout import Sheet
from evidence.read.ocr_jobs import engine_named, read_image
from models.geometry import Box, union
from models.pages import TextPage
from tests.bench.reading_alignment import Shown, compare, shown_sheets
from tests.specimens.deal import make_deal
from tests.specimens.drawing import Truth, lay_out
from tests.specimens.registry import SETS, wordings
from tests.specimens.scans import CONDITIONS, page_images
from tests.specimens.sheet import Sheet as DrawnSheet


@dataclass(slots=True)
class Tally:
    """Sums over the pages of one condition, for one reader."""

    pages: int = 0
    wrong: int = 0
    elsewhere: int = 0
    characters: int = 0
    values: int = 0
    exact: int = 0
    lost: list[str] = field(default_factory=list)
    cover: list[float] = field(default_factory=list)
    failed: int = 0
    lines: int = 0
    agreed: int = 0
    deceived: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def row(self) -> str:
        cer = 100 * self.wrong / max(1, self.characters)
        exact = 100 * self.exact / max(1, self.values)
        iou = 100 * sum(one >= 0.5 for one in self.cover) / len(self.cover) if self.cover else float("nan")
        agreed = 100 * self.agreed / max(1, self.lines)
        seconds = self.seconds / max(1, self.pages)
        beside = 100 * self.elsewhere / max(1, self.characters)
        reading = (
            f"{cer:7.2f} {beside:7.2f} {exact:7.1f} {self.values:6d} {iou:6.1f} {agreed:8.1f} {len(self.deceived):6d}"
        )
        return f"{reading} {self.failed:6d} {seconds:7.2f}"


def folded(text: str) -> str:
    """Text by value: no spaces, no widths, one kind of dash and quotes."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(char for char in plain if not char.isspace()).translate(str.maketrans("—–―－“”‘’", "----\"\"''"))


def edits(one: str, other: str) -> int:
    """Levenshtein distance."""
    before = np.arange(len(other) + 1)
    codes = np.array([ord(char) for char in other])
    steps = np.arange(len(other) + 1)
    for index, char in enumerate(one, start=1):
        kept = before[:-1] + (codes != ord(char))
        now = np.concatenate([[index], np.minimum(before[1:] + 1, kept)])
        before = np.minimum.accumulate(now - steps) + steps
    return int(before[-1])


def true_text(sheet: DrawnSheet) -> str:
    """What stands on a sheet, row by row."""
    rows: dict[int, list[tuple[float, str]]] = {}
    for glyph in sheet.glyphs:
        rows.setdefault(round(glyph.baseline), []).append((glyph.x, glyph.char))
    return "".join(char for _, row in sorted(rows.items()) for _, char in sorted(row))


def read_by(reader: str, image: Image.Image) -> tuple[str, TextPage | None]:
    """The text of a page by one reader, and the page where the reader makes one."""
    if reader == "plain":
        return str(pytesseract.image_to_string(image, lang="chi_sim", config="--psm 3")), None
    pixels = np.ascontiguousarray(np.asarray(image.convert("RGB"))[:, :, ::-1])
    page = read_image(pixels, Sheet(1, 595.0, 842.0), engine_named(reader), "all")
    return (page.text, page) if isinstance(page, TextPage) else ("", None)


def found_boxes(page: TextPage, text: str) -> list[Box]:
    """Boxes of every place where ``text`` stands on ``page``, by value."""
    kept = [(index, char) for index, raw in enumerate(page.text) for char in folded(raw)]
    flat, wanted = "".join(char for _, char in kept), folded(text)
    boxes, at = [], flat.find(wanted)
    while at >= 0:
        boxes.append(union(page.boxes(kept[at][0], kept[at + len(wanted) - 1][0] + 1)))
        at = flat.find(wanted, at + 1)
    return boxes


def judge_page(tally: Tally, number: int, truth: Truth, shown: Shown, text: str, page: TextPage | None) -> None:
    """Add one page to the sums."""
    heard = folded(text)
    tally.pages += 1
    if page is None:
        expected = folded(true_text(shown.sheet))
        tally.characters += len(expected)
        tally.wrong += edits(expected, heard)
    else:
        compared = compare(shown, page)
        expected = "".join(folded(run.text) for run in compared.runs)
        tally.characters += len(expected)
        tally.wrong += sum(edits(folded(run.text), folded("".join(run.heard))) for run in compared.runs)
        tally.elsewhere += len(compared.elsewhere)
        judge_lines(tally, page, expected)
    for document in truth.documents:
        for fact in document.facts:
            for place in fact.places:
                if place.page != number:
                    continue
                tally.values += 1
                if folded(place.text) not in heard:
                    tally.lost.append(place.text)
                    continue
                tally.exact += 1
                if page is not None:
                    true = union(place.boxes)
                    tally.cover.append(max((box.iou(true) for box in found_boxes(page, place.text)), default=0.0))


def specimens(count: int, chosen: str) -> Iterator[int]:
    """Numbers of the wordings to read, spread over the set."""
    every = len(list(wordings(chosen)))
    return iter(range(0, every, max(1, every // count)))


def judge_lines(tally: Tally, page: TextPage, expected: str) -> None:
    """Count lines on which both recognisers agree, and keep those that do not stand on the page."""
    for line in page.lines:
        text = folded(page.line_text(line))
        tally.lines += 1
        if line.score > 0.9 and line.witnesses and all(folded(one.text) == text for one in line.witnesses):
            tally.agreed += 1
            if text not in expected:
                tally.deceived.append(text)


def measure(condition: str, reader: str, count: int, chosen: str) -> Tally:
    """Read the pages of some wordings in one condition."""
    tally = Tally()
    papers = list(wordings(chosen))
    for number in specimens(count, chosen):
        drawing = lay_out([papers[number].write(make_deal(number))])
        sheets = [sheet for sheet in drawing.sheets if isinstance(sheet, DrawnSheet)]
        if len(sheets) < len(drawing.sheets):
            continue  # a browser tells where the marked words stand, not where every character does
        _, truth = page_images(drawing, CONDITIONS[condition], number)
        for index, shown in enumerate(shown_sheets(sheets, CONDITIONS[condition], number), start=1):
            began = time.process_time() + sum(_children())
            text, page = read_by(reader, shown.image)
            tally.seconds += time.process_time() + sum(_children()) - began
            tally.failed += not text.strip()
            judge_page(tally, index, truth, shown, text, page)
    return tally


def _children() -> tuple[float, float]:
    import resource  # noqa: PLC0415 - only where processor time of Tesseract's process is wanted

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime, used.ru_stime


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_reading")
    parser.add_argument("--conditions", default=",".join(name for name in CONDITIONS if name != "digital"))
    parser.add_argument("--readers", default="ppocr,plain")
    parser.add_argument("--pages", type=int, default=4)
    parser.add_argument("--set", default="building", choices=sorted(SETS))
    parser.add_argument("--lost", action="store_true", help="print the values that were not found")
    chosen = parser.parse_args(arguments)
    titles = ("wrong %", "else %", "exact %", "values", "IoU %", "agreed %", "wrong", "empty", "CPU s")
    columns = " ".join(f"{title:>{width}}" for title, width in zip(titles, (7, 7, 7, 6, 6, 8, 6, 6, 7), strict=True))
    print(f"{'condition':12} {'reader':10} {columns}")
    for condition in chosen.conditions.split(","):
        for reader in chosen.readers.split(","):
            tally = measure(condition, reader, chosen.pages, chosen.set)
            print(f"{condition:12} {reader:10} {tally.row()}", flush=True)
            if chosen.lost:
                print("    lost:", *tally.lost[:20])
                print("    agreed but not there:", *tally.deceived[:20])


if __name__ == "__main__":
    main()
