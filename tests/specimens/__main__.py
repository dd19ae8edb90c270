"""Command line of the specimens: draw papers, matters, the sample ledger, or the sample of ``make run``."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from tests.specimens.deal import make_deal
from tests.specimens.draw import page_image
from tests.specimens.drawing import lay_out
from tests.specimens.fonts import available_sets
from tests.specimens.matters import draw_matter
from tests.specimens.registry import SETS, wordings
from tests.specimens.sample import MATTERS, draw_sample, sample_ledger
from tests.specimens.scans import CONDITIONS, scan


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.specimens", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    draw = commands.add_parser("draw", help="papers one by one, with their truth as JSON and pages to look at")
    draw.add_argument("folder", type=Path)
    draw.add_argument("--set", default="building", choices=sorted(SETS))
    draw.add_argument("--only", default="", help="beginning of a wording's name: module or module.function")
    draw.add_argument("--kind", default="", help="only papers of this kind")
    draw.add_argument("--condition", default="digital", choices=[*CONDITIONS, "all"])
    draw.add_argument("--fonts", default="", help="name of a font set; by default each paper has its own")
    draw.add_argument("--form", default="", choices=["", "pdf", "png", "jpg", "tif"])
    draw.add_argument("--count", type=int, default=1, help="deals per wording")
    draw.add_argument("--seed", type=int, default=0)
    matter = commands.add_parser("matter", help="one matter, or all, each in a folder with case.toml")
    matter.add_argument("name", choices=[*MATTERS, "all"])
    matter.add_argument("folder", type=Path)
    matter.add_argument("--condition", default="", choices=["", *CONDITIONS])
    ledger = commands.add_parser("ledger", help="the ledger workbook that all sample matters rest on")
    ledger.add_argument("file", type=Path)
    sample = commands.add_parser("sample", help="ledger.xlsx and matter/, as make run loads them")
    sample.add_argument("folder", type=Path)
    return parser


def _draw(chosen: argparse.Namespace) -> None:
    chosen.folder.mkdir(parents=True, exist_ok=True)
    sets = available_sets()
    conditions = list(CONDITIONS) if chosen.condition == "all" else [chosen.condition]
    for number, wording in enumerate(wordings(chosen.set)):
        for round_ in range(chosen.count):
            seed = chosen.seed + 1000 * round_ + number
            paper = wording.write(make_deal(seed))
            if not wording.name.startswith(chosen.only) or chosen.kind not in {"", paper.kind}:
                continue
            drawing = lay_out([paper], chosen.fonts or sets[seed % len(sets)])
            for condition in conditions:
                drawn = scan(drawing, condition, chosen.form if condition != "digital" else "", seed)
                base = str(chosen.folder / f"{wording.name}-{seed}-{condition}")
                truth = json.dumps(drawn.truth.as_json(), ensure_ascii=False, indent=1)
                Path(base + ".json").write_text(truth, encoding="utf-8")
                Path(f"{base}.{drawn.suffix}").write_bytes(drawn.content)
                if condition == "digital":
                    for page, sheet in enumerate(drawing.sheets, start=1):
                        page_image(sheet, 100).save(f"{base}-look-{page}.png")


def _matter(name: str, folder: Path, condition: str) -> None:
    for one in MATTERS if name == "all" else [name]:
        target = folder / one if name == "all" else folder
        draw_matter(MATTERS[one](), target, condition)


def main() -> None:
    """Run the command named on the command line."""
    chosen = _parser().parse_args()
    match chosen.command:
        case "draw":
            _draw(chosen)
        case "matter":
            _matter(chosen.name, chosen.folder, chosen.condition)
        case "ledger":
            chosen.file.write_bytes(sample_ledger())
        case _:
            draw_sample(chosen.folder)


if __name__ == "__main__":
    main()
