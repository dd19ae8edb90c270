"""What children do with an untrusted file: look at it, read its text layer, render a page."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import cv2

from evidence.read.keeper import Job
from evidence.read.layer_proof import pack_samples
from evidence.read.limits import Limits
from evidence.read.raster import page_size, pdf_sizes, picture_frames, render
from evidence.read.serial import page_to_dict
from evidence.read.textlayer import Distrust, TextLayer, read_text_layer

cv2.setNumThreads(1)
_POINTS = 72.0
_PROOF_DPI = 130  # at which a text layer is held against its page


def _limits(args: dict[str, object]) -> Limits:
    given = args["limits"]
    return Limits(**given) if isinstance(given, dict) else Limits()


def inspect(args: dict[str, object], _: bytes) -> tuple[dict[str, object], bytes]:
    """Sizes of all pages: ``[width, height, width_px, height_px]``, points first."""
    path, limits = Path(str(args["path"])), _limits(args)
    if args["kind"] == "pdf":
        return {"pages": [[*size, 0, 0] for size in pdf_sizes(path, limits)]}, b""
    frames = picture_frames(path, str(args["kind"]), limits)
    pages = [[width * _POINTS / dpi, height * _POINTS / dpi, width, height] for width, height, dpi in frames]
    return {"pages": pages}, b""


def prepare(args: dict[str, object], _: bytes) -> tuple[dict[str, object], bytes]:
    """One page: its text layer where that can be trusted, else its pixels and what identifies them."""
    path, kind, number, limits = Path(str(args["path"])), str(args["kind"]), int(str(args["number"])), _limits(args)
    size = page_size(path, kind, number, limits)
    dpi, max_pixels = float(str(args["dpi"])), int(str(args["max_pixels"]))
    if kind == "pdf" and args["text_layer"]:
        small = render(path, kind, number, dpi=_PROOF_DPI, max_pixels=max_pixels, limits=limits)
        layer = read_text_layer(path, number, small, size)
        if isinstance(layer, TextLayer):
            heads, strips = pack_samples(layer.samples)
            return {"page": page_to_dict(layer.page), "samples": heads}, strips
        distrust: Distrust | None = layer
    else:
        distrust = None
    pixels = render(path, kind, number, dpi=dpi, max_pixels=max_pixels, limits=limits)
    blob = pixels.tobytes()
    shape = list(pixels.shape[:2])
    key = hashlib.sha256(repr(shape).encode() + blob).hexdigest()
    why = distrust.why if distrust else ""
    return {"shape": shape, "size": list(size), "key": key, "distrust": why}, blob


def show(args: dict[str, object], _: bytes) -> tuple[dict[str, object], bytes]:
    """A PNG of one page as displayed, ``width_px`` wide."""
    path, kind, number, limits = Path(str(args["path"])), str(args["kind"]), int(str(args["number"])), _limits(args)
    width_px = int(str(args["width_px"]))
    width, _height = page_size(path, kind, number, limits)
    dpi = width_px * _POINTS / width
    pixels = render(path, kind, number, dpi=dpi, max_pixels=int(str(args["max_pixels"])), limits=limits)
    if pixels.shape[1] > width_px:
        height_px = max(1, round(pixels.shape[0] * width_px / pixels.shape[1]))
        pixels = cv2.resize(pixels, (width_px, height_px), interpolation=cv2.INTER_AREA)
    done, encoded = cv2.imencode(".png", pixels)
    if not done:
        raise ValueError("PNG encoding failed")
    return {}, encoded.tobytes()


JOBS: Mapping[str, Job] = {"inspect": inspect, "prepare": prepare, "show": show}


def warm() -> None:
    """Nothing beyond the imports of this module needs loading."""
