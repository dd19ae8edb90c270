"""Command line of the specimens: ``python -m tests.specimens draw DIR``."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from tests.specimens.deal import make_deal
from tests.specimens.draw import digital_pdf, page_image
from tests.specimens.drawing import lay_out, truth_of
from tests.specimens.registry import SETS, wordings


def main() -> None:
    """Draw every wording once as PDF and PNG with its truth."""
    parser = argparse.ArgumentParser(prog="python -m tests.specimens")
    parser.add_argument("command", choices=["draw"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default="")
    parser.add_argument("--set", default="building", choices=sorted(SETS))
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    for number, wording in enumerate(wordings(chosen.set)):
        if not wording.name.startswith(chosen.only):
            continue
        drawing = lay_out([wording.write(make_deal(chosen.seed + number))])
        base = str(chosen.folder / wording.name)
        Path(base + ".json").write_text(json.dumps(truth_of(drawing).as_json(), ensure_ascii=False, indent=1))
        Path(base + ".pdf").write_bytes(digital_pdf(drawing.sheets))
        for page, sheet in enumerate(drawing.sheets, start=1):
            page_image(sheet, 100).save(f"{base}-{page}.png")


if __name__ == "__main__":
    main()
