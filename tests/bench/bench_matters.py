"""Whether the sample matters are judged as they must be: ``python -m tests.bench.bench_matters court_auction``.

Draws each matter, runs ``evidence check`` on it as a user would, and compares provision, conclusion, figures and the
checks that must fail with what the matter was built to show.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.specimens.matters import MatterSpec, draw_matter
from tests.specimens.sample import MATTERS, sample_ledger
from tests.specimens.scans import CONDITIONS


def judged(folder: Path, ledger: Path) -> dict[str, Any]:
    """What ``evidence check`` prints about a folder; raises CalledProcessError when it fails."""
    evidence = Path(sys.executable).parent / "evidence"
    command = [str(evidence), "check", str(folder), "--ledger", str(ledger), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not done.stdout.strip():
        raise RuntimeError(f"evidence check said nothing (exit {done.returncode}): {done.stderr[-400:]}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def differences(spec: MatterSpec, answer: dict[str, Any]) -> list[str]:
    """Where the answer is not what the matter was built to show."""
    expected, found = spec.expected, []
    verdicts = {check["id"]: check["verdict"] for check in answer["checks"]}
    reasons = {check["id"]: check["because"] for check in answer["checks"]}
    if expected.provision is not None and answer["provision"] != expected.provision:
        found.append(f"provision {answer['provision']}, not {expected.provision}")
    if answer["conclusion"] != expected.conclusion:
        stopping = [f"{name} {reasons[name][:60]}" for name, said in verdicts.items() if said == "conflicts"]
        found.append(f"conclusion {answer['conclusion']}, not {expected.conclusion}; conflicts: {stopping}")
    found += [
        f"{name} {verdicts.get(name)}, not conflicts: {reasons.get(name)}"
        for name in sorted(expected.conflicts)
        if verdicts.get(name) != "conflicts"
    ]
    found += [
        f"{name} agrees, which it must not: {reasons[name]}"
        for name in sorted(expected.unsettled)
        if verdicts.get(name) == "agrees"
    ]
    owed = answer.get("compensation") or {}
    if expected.net is not None and owed.get("net", owed.get("gross")) != expected.net:
        found.append(f"net {owed.get('net')} (gross {owed.get('gross')}), not {expected.net}")
    if expected.final is not None and owed and owed.get("final") != expected.final:
        found.append(f"final {owed.get('final')}, not {expected.final}")
    if expected.range and tuple(owed.get("range", ())) != expected.range:
        found.append(f"range {owed.get('range')}, not {list(expected.range)}")
    return found


def main() -> None:
    """Judge the matters and print what differs; exit 1 when anything does."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_matters", description=__doc__)
    parser.add_argument("names", nargs="*", help="matters; all of them by default")
    parser.add_argument("--condition", default="digital", choices=["", *CONDITIONS])
    chosen = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as name:
        ledger = Path(name) / "ledger.xlsx"
        ledger.write_bytes(sample_ledger())
        for one in chosen.names or MATTERS:
            spec = MATTERS[one]()
            folder = Path(name) / one
            draw_matter(spec, folder, chosen.condition)
            answer = judged(folder, ledger)
            found = differences(spec, answer)
            wrong += bool(found)
            net = (answer.get("compensation") or {}).get("net")
            print(
                f"{'✗' if found else '✓'} {one:28} {answer['provision']:28} {answer['conclusion']:16} {net}", flush=True
            )
            for line in found:
                print("    ", line)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
