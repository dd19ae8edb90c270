"""Command line of the specimens: ``python -m tests.specimens draw DIR``."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from tests.specimens.deal import make_deal
from tests.specimens.draw import digital_pdf, page_image
from tests.specimens.drawing import lay_out, truth_of
from tests.specimens.registry import wordings


def main() -> None:
    """Draw every wording once as PDF and PNG with its truth."""
    parser = argparse.ArgumentParser(prog="python -m tests.specimens")
    parser.add_argument("command", choices=["draw"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    for number, wording in enumerate(wordings()):
        drawing = lay_out([wording.write(make_deal(chosen.seed + number))])
        base = chosen.folder / wording.name
        base.with_suffix(".json").write_text(json.dumps(truth_of(drawing).as_json(), ensure_ascii=False, indent=1))
        base.with_suffix(".pdf").write_bytes(digital_pdf(drawing.sheets))
        page_image(drawing.sheets[0]).save(base.with_suffix(".png"))


if __name__ == "__main__":
    main()
