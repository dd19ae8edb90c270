"""What a person sees in the terminal: progress, errors, JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from evidence.process import Progress as Report
from models.errors import EvidenceError

console = Console(stderr=True, highlight=False)


def complain(error: EvidenceError) -> None:
    """Tell an error on standard error: what happened, and what to do next."""
    console.print(f"[bold red]{error.title}[/]：", end="")
    console.print(error.detail, markup=False)


def print_json(document: dict[str, Any]) -> None:
    """Print one JSON object on standard output, Chinese as itself."""
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


@contextmanager
def page_progress() -> Iterator[Report]:
    """Show one bar per file on standard error while its pages are read; silent where no terminal listens."""
    with _bars() as bars:
        tasks: dict[str, Any] = {}

        def report(file: str, done: int, pages: int) -> None:
            if file not in tasks:
                tasks[file] = bars.add_task(file, total=pages)
            bars.update(tasks[file], completed=done, total=pages)

        yield report


@contextmanager
def count_progress(label: str) -> Iterator[Callable[[int, int], None]]:
    """Show how many of how many on standard error: a bar in a terminal, a line for each change in a log."""
    with _bars() as bars:
        task = bars.add_task(label, total=None)
        shown = (0, 0)

        def report(done: int, total: int) -> None:
            nonlocal shown
            bars.update(task, completed=done, total=total)
            if not console.is_terminal and (done, total) != shown:
                shown = (done, total)
                console.print(f"{label} {done}/{total} 页", markup=False)

        yield report


def _bars() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        disable=not console.is_terminal,
    )
