"""Every wording of a set, found by its module's ``PAPERS`` list."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.specimens.deal import Deal
from tests.specimens.paper import Paper

_BUILDING, _KEPT_BACK, _UNSEEN = "tests.specimens.wordings", "tests.specimens.heldout", "tests.specimens.unseen"

# The kept-back wordings are parted: every second paper of a module is a trial, which may be looked at when it fails;
# the others are measured and never looked at, so that their figures stay honest.
# ``unseen`` was written later, by a third author, because the figures of the first two had been read too often.
SETS = {
    "building": (_BUILDING, 0, 1),
    "trial": (_KEPT_BACK, 1, 2),
    "heldout": (_KEPT_BACK, 0, 2),
    "unseen-trial": (_UNSEEN, 1, 2),
    "unseen": (_UNSEEN, 0, 2),
}


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to write a paper: its name (module and function) and the function that writes it."""

    name: str
    write: Callable[[Deal], Paper]


def wordings(which: str = "building") -> Iterator[Wording]:
    """The wordings of set ``which`` in order of module; raises KeyError for an unknown set."""
    name, first, step = SETS[which]
    package = importlib.import_module(name)
    for module in pkgutil.iter_modules(package.__path__):
        papers = getattr(importlib.import_module(f"{name}.{module.name}"), "PAPERS", [])
        for write in papers[first::step]:
            yield Wording(f"{module.name}.{write.__name__}", write)
