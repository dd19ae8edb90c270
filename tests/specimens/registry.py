"""Every wording of a set, found by its module's ``PAPERS`` list."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.specimens.deal import Deal
from tests.specimens.paper import Paper

SETS = {"building": "tests.specimens.wordings", "heldout": "tests.specimens.heldout"}


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to write a paper: its name (module and function) and the function that writes it."""

    name: str
    write: Callable[[Deal], Paper]


def wordings(which: str = "building") -> Iterator[Wording]:
    """The wordings of set ``which`` in order of module; raises KeyError for an unknown set."""
    package = importlib.import_module(SETS[which])
    for module in pkgutil.iter_modules(package.__path__):
        for write in getattr(importlib.import_module(f"{package.__name__}.{module.name}"), "PAPERS", []):
            yield Wording(f"{module.name}.{write.__name__}", write)
