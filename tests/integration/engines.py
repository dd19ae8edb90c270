"""Engines that behave badly on purpose, behind the same interface as the real ones."""

from __future__ import annotations

import os
import signal
import time

import numpy as np

from evidence.read.raw import Engine, Glyph, Pixels, Quad, RawLine, RawPage

SECONDS = 1.5  # how long the slow engine looks at a page
_MARK = 0.08  # share of black pixels above which a page is marked as deadly: see ``papers.deadly_page``


def _corners(left: float, top: float) -> Quad:
    right, bottom = left + 30, top + 30
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


class SlowEngine:
    """Takes its time over every page and reads the same two characters on each."""

    name = "slow"
    version = "1"

    def read(self, image: Pixels, witness: str) -> RawPage:
        """Wait, then read."""
        del image, witness
        time.sleep(SECONDS)
        glyphs = tuple(Glyph(char, _corners(100 + 40 * place, 100), 0.99) for place, char in enumerate("产能"))
        return RawPage((RawLine(glyphs),))


class DeadlyEngine(SlowEngine):
    """Dies on a page with a large black block, as a native library on a hostile picture would."""

    name = "deadly"

    def read(self, image: Pixels, witness: str) -> RawPage:
        """Read, or die."""
        if float((image < 64).mean()) > _MARK:
            os.kill(os.getpid(), signal.SIGSEGV)
        return super().read(image, witness)


def slow() -> Engine:
    """The slow engine."""
    return SlowEngine()


def deadly() -> Engine:
    """The engine that dies on marked pages."""
    return DeadlyEngine()
