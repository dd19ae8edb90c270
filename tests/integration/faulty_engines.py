"""Engines that fail in every way an engine can, on pages that carry their mark, and read the others."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import numpy as np

from evidence.read.raw import Glyph, Pixels, RawLine, RawPage

# A page shows this grey in its middle when the engine is to fail on it.
MARK = 100


def is_marked(image: Pixels) -> bool:
    middle = image[image.shape[0] // 2, image.shape[1] // 2]
    return bool(abs(int(middle[0]) - MARK) < 8)


def _abort() -> None:
    os.abort()


def _hang() -> None:
    while True:
        time.sleep(1)


def _spin() -> None:
    while True:
        pass


def _devour() -> None:
    kept = []
    while True:
        kept.append(np.empty(256 << 20, np.uint8))


def _raise() -> None:
    raise ZeroDivisionError("an engine's own mistake")


def _leave() -> None:
    os._exit(0)


class Faulty:
    """Reads one fixed line, or fails on a marked page."""

    name = "faulty"
    version = "1"

    def __init__(self, fault: Callable[[], None]) -> None:
        self.fault = fault

    def read(self, image: Pixels, witness: str) -> RawPage:  # noqa: ARG002 - the protocol's
        if is_marked(image):
            self.fault()
        corners = np.array([[10, 10], [30, 10], [30, 30], [10, 30]], np.float32)
        return RawPage((RawLine((Glyph("好", corners, 0.9), Glyph("的", corners + np.float32(20), 0.9))),))


class Garbled(Faulty):
    """Hands over what is no page."""

    def __init__(self) -> None:
        super().__init__(_leave)

    def read(self, image: Pixels, witness: str) -> RawPage:
        if is_marked(image):
            return "garbage"  # type: ignore[return-value]
        return super().read(image, witness)


def aborting() -> Faulty:
    return Faulty(_abort)


def hanging() -> Faulty:
    return Faulty(_hang)


def spinning() -> Faulty:
    return Faulty(_spin)


def devouring() -> Faulty:
    return Faulty(_devour)


def raising() -> Faulty:
    return Faulty(_raise)


def leaving() -> Faulty:
    return Faulty(_leave)
