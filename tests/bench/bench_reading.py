"""How well pages are read: ``python -m tests.bench.bench_reading --conditions clean,fax --pages 6``.

Prints for each condition and reader, on the same pages: characters wrong (edit distance over length, width and spaces
folded, tear-off lines left out; each run of print against what was read where it stands: neither a stamp's words nor
the order of cells counts),
characters read where no print stands per hundred, key values found exactly in the text as it was read, boxes of found
values that cover the true ones to half or more (intersection over union), pages without text, seconds of processor and
of clock a page, and the most memory of the process.
For our own reader also: what it spends over what its models spend (``over``), the share of key values on which both
recognisers agree with a score over 0.9 (``sure %``), and how many of those are wrong.

``plain`` is pytesseract with ``chi_sim`` as anyone would call it, ``ocrmypdf`` is OCRmyPDF with ``chi_sim``: no
dependency of this house, used when it is found (``pip install ocrmypdf`` in an environment of its own, its path in
``$OCRMYPDF``).
In ``digital`` our reader gets the born-digital file (in children, whose processor time is not seen), plain Tesseract a
picture of it; OCRmyPDF leaves such pages as they are.
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context

import numpy as np

from models.geometry import Box, union
from models.pages import Line, TextPage
from tests.bench.reading_alignment import Shown, compare, shown_sheets
from tests.bench.reading_readers import READERS, Given, Heard, ocrmypdf_program, read_with
from tests.specimens.deal import make_deal
from tests.specimens.draw import digital_pdf
from tests.specimens.drawing import Place, Truth, lay_out
from tests.specimens.fonts import available_sets
from tests.specimens.registry import SETS, wordings
from tests.specimens.scans import CONDITIONS, page_images

_SURE = 0.9  # mean certainty of a line from which on agreement is taken for a promise
_LEADER = re.compile(r"✂|([-.·_…])\1{3,}")  # tear-off lines and dots that lead the eye: rules, not words
_COLUMNS = (
    ("pages", 5), ("wrong %", 7), ("else %", 6), ("exact %", 7), ("values", 6), ("IoU %", 6), ("sure %", 6), ("bad", 4),
    ("empty", 5), ("CPU s", 6), ("wall s", 6), ("over", 5), ("MB", 5),
)  # fmt: skip


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
    sure: int = 0
    deceived: list[str] = field(default_factory=list)
    cpu: float = 0.0
    wall: float = 0.0
    engines: float = 0.0
    memory: int = 0

    def row(self) -> str:
        """The figures under their columns."""
        pages, characters, values = max(1, self.pages), max(1, self.characters), max(1, self.values)
        covering = sum(one >= 0.5 for one in self.cover)
        told = (
            f"{self.pages}", f"{100 * self.wrong / characters:.2f}", f"{100 * self.elsewhere / characters:.2f}",
            f"{100 * self.exact / values:.1f}", f"{self.values}",
            f"{100 * covering / len(self.cover):.1f}" if self.cover else "",
            f"{100 * self.sure / values:.1f}" if self.sure else "", f"{len(self.deceived)}" if self.sure else "",
            f"{self.failed}", f"{self.cpu / pages:.2f}", f"{self.wall / pages:.2f}",
            f"{self.cpu / self.engines:.2f}" if self.engines else "", f"{self.memory / 1e6:.0f}",
        )  # fmt: skip
        return " ".join(f"{one:>{width}}" for one, (_, width) in zip(told, _COLUMNS, strict=True))


def folded(text: str) -> str:
    """Text by value: no spaces, no controls of a layer, no leaders; one width, one kind of dash and quotes."""
    plain = unicodedata.normalize("NFKC", text)
    kept = "".join(char for char in plain if not char.isspace() and unicodedata.category(char) != "Cc")
    return _LEADER.sub("", kept.translate(str.maketrans("—–―－“”‘’〔〕∕", "----\"\"''[]/")))


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


def found_boxes(page: TextPage, text: str) -> list[Box]:
    """Boxes of every place where ``text`` stands on ``page``, by value."""
    kept = [(index, char) for index, raw in enumerate(page.text) for char in folded(raw)]
    flat, wanted = "".join(char for _, char in kept), folded(text)
    boxes, at = [], flat.find(wanted)
    while at >= 0:
        boxes.append(union(page.boxes(kept[at][0], kept[at + len(wanted) - 1][0] + 1)))
        at = flat.find(wanted, at + 1)
    return boxes


def judge_page(tally: Tally, number: int, truth: Truth, shown: Shown, heard: Heard) -> None:
    """Add one page to the sums."""
    tally.pages += 1
    tally.failed += not heard.text.strip()
    tally.cpu += heard.cpu
    tally.wall += heard.wall
    tally.engines += heard.engines
    tally.memory = max(tally.memory, heard.memory)
    compared = compare(shown, heard.placed)
    for run in compared.runs:
        printed = folded(run.text)
        tally.characters += len(printed)
        tally.wrong += edits(printed, folded("".join(run.heard)))
    tally.elsewhere += len(compared.elsewhere)
    flat = folded(heard.text)
    for document in truth.documents:
        for fact in document.facts:
            for place in fact.places:
                if place.page == number:
                    judge_value(tally, place, flat, heard.page)


def judge_value(tally: Tally, place: Place, flat: str, page: TextPage | None) -> None:
    """Add one value to the sums; ``flat`` is what was read, folded."""
    tally.values += 1
    is_exact = folded(place.text) in flat
    tally.exact += is_exact
    if not is_exact:
        tally.lost.append(place.text)
    if page is None:
        return
    true = union(place.boxes)
    if is_exact:
        tally.cover.append(max((box.iou(true) for box in found_boxes(page, place.text)), default=0.0))
    if _is_sure(page, place):
        tally.sure += 1
        if not is_exact:
            tally.deceived.append(place.text)


def _is_sure(page: TextPage, place: Place) -> bool:
    """Whether all lines read where a value stands were read alike by both recognisers, and surely."""
    lines = [line for line in page.lines if any(_shares(line.box, box) for box in place.boxes)]
    return bool(lines) and all(_agreed(page, line) for line in lines)


def _shares(line: Box, value: Box) -> bool:
    x = min(max(line.centre[0], value.left), value.right)
    return line.left <= x <= line.right and line.top <= value.centre[1] <= line.bottom


def _agreed(page: TextPage, line: Line) -> bool:
    text = folded(page.line_text(line))
    return line.score > _SURE and bool(line.witnesses) and all(folded(one.text) == text for one in line.witnesses)


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page of the bench: what is given to readers, and what they should find on page ``number`` of ``truth``."""

    given: Given
    shown: Shown
    truth: Truth
    number: int


def drawn_pages(condition: str, count: int, chosen: str) -> Iterator[Drawn]:
    """The pages of ``count`` wordings spread over a set, with fonts in turn."""
    papers, fonts, how = list(wordings(chosen)), available_sets(), CONDITIONS[condition]
    for number in range(0, len(papers), max(1, len(papers) // count)):
        drawing = lay_out([papers[number].write(make_deal(number))], fonts[number % len(fonts)])
        _, truth = page_images(drawing, how, number)
        file = digital_pdf(drawing.sheets) if condition == "digital" else b""
        for index, shown in enumerate(shown_sheets(drawing.sheets, how, number), start=1):
            if shown.letters:
                yield Drawn(Given(shown.image, shown.dpi, file, index), shown, truth, index)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_reading")
    parser.add_argument("--conditions", default="digital,clean,office,fax,faint,stamped,grey_stamp,photo,rot90,rot180")
    parser.add_argument("--readers", default=",".join(READERS))
    parser.add_argument("--pages", type=int, default=4, help="wordings of each set")
    parser.add_argument("--set", default="building", help=",".join(SETS))
    parser.add_argument("--lost", action="store_true", help="print the values that were not found")
    chosen = parser.parse_args(arguments)
    readers = [reader for reader in chosen.readers.split(",") if reader != "ocrmypdf" or ocrmypdf_program()]
    if readers != chosen.readers.split(","):
        print("OCRmyPDF is not installed: left out.")
    print(f"{'condition':10} {'reader':8} " + " ".join(f"{title:>{width}}" for title, width in _COLUMNS))
    context = get_context("spawn")
    pools = {reader: ProcessPoolExecutor(1, mp_context=context) for reader in readers}
    for condition in chosen.conditions.split(","):
        tallies = {reader: Tally() for reader in readers if (reader, condition) != ("ocrmypdf", "digital")}
        for which in chosen.set.split(","):
            for drawn in drawn_pages(condition, chosen.pages, which):
                for reader, tally in tallies.items():
                    heard = pools[reader].submit(read_with, reader, drawn.given).result()
                    judge_page(tally, drawn.number, drawn.truth, drawn.shown, heard)
        for reader, tally in tallies.items():
            print(f"{condition:10} {reader:8} {tally.row()}", flush=True)
            if chosen.lost:
                print("    lost:", *tally.lost[:40])
                print("    sure and wrong:", *tally.deceived[:20])
    for pool in pools.values():
        pool.shutdown()


if __name__ == "__main__":
    main()
