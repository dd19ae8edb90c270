"""How well papers are read and understood: ``python -m tests.bench.bench_extraction --set seventh``.

Draws the wordings of a set in several conditions, runs ``read_scan`` and ``extract`` as the service does, and prints
for each kind and condition what was right, what was promised, and what was lost.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from evidence.extract import extract
from evidence.read import PageCache, ReadOptions, read_scan
from tests.bench.scoring import Score, score_scan
from tests.specimens.deal import make_deal
from tests.specimens.drawing import Drawing, followed_by_blank, lay_out
from tests.specimens.fonts import available_sets
from tests.specimens.registry import SETS, wordings
from tests.specimens.scans import CONDITIONS, scan

_FORMS = ("png", "jpg", "tif", "pdf")


@dataclass(frozen=True, slots=True)
class Case:
    """One drawn file to be read."""

    label: str
    drawing: Drawing
    condition: str
    form: str
    seed: int


def _drawings(chosen: argparse.Namespace) -> Iterator[tuple[str, Drawing, int]]:
    """Single papers, then bundles of several in one file with a blank page in between."""
    sets = available_sets()
    known = [one for one in wordings(chosen.set) if one.name.startswith(chosen.only)]
    for round_ in range(chosen.count):
        for number, wording in enumerate(known):
            seed = chosen.seed + 1000 * round_ + number
            paper = wording.write(make_deal(seed))
            if chosen.kind in {"", str(paper.kind)}:
                yield f"{wording.name}#{seed}", lay_out([paper], sets[seed % len(sets)]), seed
    rng = random.Random(chosen.seed)
    for number in range(chosen.bundles if known else 0):
        seed = chosen.seed + 50_000 + number
        picked = rng.sample(known, min(3, len(known)))
        papers = [one.write(make_deal(seed)) for one in picked]
        papers[0] = followed_by_blank(papers[0])
        name = "+".join(one.name.rpartition(".")[2] for one in picked)
        yield f"bundle[{name}]#{seed}", lay_out(papers, sets[seed % len(sets)]), seed


def _cases(chosen: argparse.Namespace) -> Iterator[Case]:
    for label, drawing, seed in _drawings(chosen):
        for condition in chosen.conditions.split(","):
            form = "pdf" if len(drawing.sheets) > 1 else _FORMS[seed % len(_FORMS)]
            yield Case(f"{label} {condition}", drawing, condition, form, seed)


def _run(case: Case, folder: Path, options: ReadOptions, cache: PageCache | None) -> list[tuple[str, Score]]:
    drawn = scan(case.drawing, case.condition, case.form if case.condition != "digital" else "", case.seed)
    path = folder / f"{case.seed}-{abs(hash(case.label))}.{drawn.suffix}"
    path.write_bytes(drawn.content)
    try:
        reading = read_scan(path, options, cache=cache)
    finally:
        path.unlink()
    return score_scan(reading, extract(reading), drawn.truth, case.label)


def _line(kind: str, condition: str, score: Score) -> str:
    share = score.automatic / score.found if score.found else 0.0
    placed = score.placed / score.right if score.right else 0.0
    return (
        f"{kind:36} {condition:10} {score.papers:4} {score.precision:7.3f} {score.recall:7.3f} {score.f1:7.3f} "
        f"{score.kind_right / score.papers:5.2f} {score.subtype_right / score.papers:5.2f} {share:6.2f} "
        f"{score.automatic_wrong:4} {placed:6.2f} {score.lost_pages:4} {score.failed_pages:4}"
    )


_HEAD = (
    f"{'kind':36} {'condition':10} {'n':>4} {'prec':>7} {'recall':>7} {'F1':>7} {'kind':>5} {'sub':>5} "
    f"{'auto':>6} {'bad':>4} {'IoU':>6} {'lost':>4} {'fail':>4}"
)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_extraction", description=__doc__)
    parser.add_argument("--set", default="building", choices=sorted(SETS))
    parser.add_argument("--only", default="", help="beginning of a wording's name")
    parser.add_argument("--kind", default="")
    parser.add_argument("--conditions", default="digital,clean,office,fax,photo,stamped", help=",".join(CONDITIONS))
    parser.add_argument("--count", type=int, default=1, help="deals per wording")
    parser.add_argument("--bundles", type=int, default=2, help="files that hold several papers")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--cache", type=Path, help="folder that keeps readings between runs")
    parser.add_argument("--processes", type=int, default=2, choices=(1, 2))
    parser.add_argument("--show", action="store_true", help="list wrong, missed and misplaced facts")
    parser.add_argument("--json", type=Path, help="write the figures here too")
    return parser


def _measure(chosen: argparse.Namespace) -> dict[tuple[str, str], Score]:
    table: dict[tuple[str, str], Score] = {}
    options = ReadOptions(processes=1)
    cache = PageCache(chosen.cache) if chosen.cache else None
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(chosen.processes) as pool:

        def run(case: Case) -> tuple[Case, list[tuple[str, Score]]]:
            return case, _run(case, Path(name), options, cache)

        for case, scores in pool.map(run, _cases(chosen)):
            for kind, score in scores:
                for row in ((kind, case.condition), ("all", case.condition), ("all", "all")):
                    total = table.setdefault(row, Score())
                    total += score
    return table


def main() -> None:
    """Measure and print."""
    chosen = _parser().parse_args()
    began = time.monotonic()
    table = _measure(chosen)
    print(_HEAD)
    for (kind, condition), score in sorted(table.items()):
        print(_line(kind, condition, score))
    whole = table.get(("all", "all"), Score())
    print(f"\nwrong among automatic: {whole.automatic_wrong} of {whole.automatic}; {time.monotonic() - began:.0f} s")
    for line in whole.wrong_automatic:
        print("  !", line)
    if chosen.show:
        for title, lines in (("wrong", whole.wrong), ("missed", whole.missed), ("misplaced", whole.misplaced)):
            print(f"\n{title}:")
            print("\n".join(f"  {line}" for line in sorted(lines)))
    if chosen.json:
        rows = [{"kind": kind, "condition": on, **score.as_json()} for (kind, on), score in sorted(table.items())]
        chosen.json.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
