"""Every wording of a set, found by its module's ``PAPERS`` list."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.specimens.deal import Deal
from tests.specimens.drawing import AnyPaper

# Papers by eight authors. The extractor was built on the first one's; the second's to sixth's had their failures looked
# at, so their figures flatter. The seventh's and eighth's are only ever measured: whoever works on the extractor does
# not open them.
SETS = {
    "building": "tests.specimens.wordings",
    "second": "tests.specimens.second_author",
    "third": "tests.specimens.third_author",
    "fourth": "tests.specimens.fourth_author",
    "fifth": "tests.specimens.fifth_author",
    "sixth": "tests.specimens.sixth_author",
    "seventh": "tests.specimens.seventh_author",
    "eighth": "tests.specimens.eighth_author",
}


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to write a paper: its name (module and function) and the function that writes it."""

    name: str
    write: Callable[[Deal], AnyPaper]


def wordings(which: str = "building") -> Iterator[Wording]:
    """The wordings of set ``which`` in order of module; raises KeyError for an unknown set."""
    name = SETS[which]
    package = importlib.import_module(name)
    for module in pkgutil.iter_modules(package.__path__):
        papers = getattr(importlib.import_module(f"{name}.{module.name}"), "PAPERS", [])
        for write in papers:
            yield Wording(f"{module.name}.{write.__name__}", write)
