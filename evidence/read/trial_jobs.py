"""What children do with samples of a text layer: read them, and say whether the layer told what they show.

A nursery of its own with one recogniser: a born-digital file must not wait for the models that whole pages need.
"""

from __future__ import annotations

import contextlib
import functools
import unicodedata
from collections.abc import Mapping
from difflib import SequenceMatcher

import cv2

from evidence.read.keeper import Job
from evidence.read.layer_proof import unpack_samples
from evidence.read.onnx import model_file
from evidence.read.recogniser import Recogniser
from models.errors import MissingPart

cv2.setNumThreads(1)

_ALIKE = 0.6  # of the characters: small print on a screen's pixels is not read without fault
_FEWEST = 4


@functools.cache
def _recogniser() -> Recogniser:
    return Recogniser(model_file("rapidocr", "PP-OCRv6_rec_small.onnx"))


def try_layer(args: dict[str, object], blob: bytes) -> tuple[dict[str, object], bytes]:
    """Read the samples; ``agrees`` is false when one of them shows other words than the layer has."""
    heads = args["samples"]
    if not isinstance(heads, list):
        raise TypeError("samples are a list")
    unlike = []
    for sample in unpack_samples(heads, blob):
        spelled = _recogniser().read(sample.pixels)
        if not alike(sample.text, "".join(one.char for one in spelled)):
            unlike.append(sample.text)
    return {"agrees": not unlike}, b""


def alike(said: str, shown: str) -> bool:
    """Whether two readings are of the same words; too few letters and digits tell nothing and pass."""
    one, other = (
        "".join(char for char in unicodedata.normalize("NFKC", text) if unicodedata.category(char)[0] in "LN")
        for text in (said, shown)
    )
    if len(one) < _FEWEST:
        return True
    same = sum(block.size for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks())
    return same >= _ALIKE * max(len(one), len(other))


JOBS: Mapping[str, Job] = {"try": try_layer}


def warm() -> None:
    """Load the recogniser before the first child is forked."""
    with contextlib.suppress(MissingPart):  # the first trial will say what is missing
        _recogniser()
