"""Pictures of stamps (公章): red rings with text along the rim, a star, and uneven ink."""

from __future__ import annotations

import functools
import math
import random

from PIL import Image, ImageDraw, ImageFilter

from tests.specimens.fonts import face_for, font_set, loaded
from tests.specimens.paper import Stamp


@functools.lru_cache(maxsize=64)
def stamp_picture(stamp: Stamp, side: int) -> Image.Image:
    """The stamp as ``side`` × ``side`` RGBA pixels on nothing; an oval is flatter inside that square."""
    canvas = Image.new("L", (side, side), 0)
    if stamp.shape == "square":
        _square(canvas, stamp)
    else:
        _round(canvas, stamp, flat=0.68 if stamp.shape == "oval" else 1.0)
    ink = Image.new("RGBA", (side, side), stamp.colour)
    ink.putalpha(Image.composite(canvas, Image.new("L", canvas.size, 0), _uneven(stamp.ring, side)))
    return ink


def _uneven(seed: str, side: int) -> Image.Image:
    """How much ink each place of the stamp took: a blotchy mask that the same stamp repeats."""
    noise = random.Random(seed)
    coarse = Image.frombytes("L", (24, 24), bytes(noise.randrange(150, 256) for _ in range(24 * 24)))
    return coarse.resize((side, side), Image.Resampling.BICUBIC)


def _round(canvas: Image.Image, stamp: Stamp, flat: float) -> None:
    side = canvas.width
    pen = ImageDraw.Draw(canvas)
    middle, radius, weight = side / 2, side * 0.49, max(2, round(side * 0.022))
    pen.ellipse((middle - radius, middle - radius * flat, middle + radius, middle + radius * flat), None, 255, weight)
    if flat == 1:
        pen.polygon(_star(middle, side * 0.14), fill=255)
    size = side * (0.125 if len(stamp.ring) <= 14 else 0.1)
    sweep = math.radians(min(290, 17 * len(stamp.ring) + 40))
    for number, char in enumerate(stamp.ring):
        share = (number + 0.5) / len(stamp.ring) - 0.5
        angle = share * sweep
        reach = radius - size * 0.78
        x, y = middle + reach * math.sin(angle), middle - reach * flat * math.cos(angle)
        _turned(canvas, char, size, x, y, -math.degrees(angle) * (1 if flat == 1 else 0.8))
    if stamp.below:
        small = side * 0.085
        left = middle - small * len(stamp.below) / 2
        for number, char in enumerate(stamp.below):
            _turned(canvas, char, small, left + small * (number + 0.5), middle + side * 0.27 * flat, 0)


def _square(canvas: Image.Image, stamp: Stamp) -> None:
    side = canvas.width
    pen = ImageDraw.Draw(canvas)
    pen.rectangle((2, side * 0.2, side - 3, side * 0.8), None, 255, max(2, round(side * 0.02)))
    rows = [row for row in (stamp.ring, stamp.below) if row]
    for line, row in enumerate(rows):
        size = min(side * 0.9 / max(4, len(row)), side * 0.2)
        y = side * (0.2 + 0.6 * (line + 0.5) / len(rows))
        for number, char in enumerate(row):
            _turned(canvas, char, size, side / 2 + size * (number + 0.5 - len(row) / 2), y, 0)


def _star(middle: float, radius: float) -> list[tuple[float, float]]:
    points = []
    for corner in range(10):
        reach = radius if corner % 2 == 0 else radius * 0.382
        angle = math.pi * corner / 5
        points.append((middle + reach * math.sin(angle), middle - reach * math.cos(angle)))
    return points


def _turned(canvas: Image.Image, char: str, size: float, x: float, y: float, degrees: float) -> None:
    face = face_for(char, font_set("noto")["song"])
    tile = Image.new("L", (round(size * 1.6), round(size * 1.6)), 0)
    ImageDraw.Draw(tile).text((tile.width / 2, tile.height / 2), char, 255, loaded(face, size), anchor="mm")
    tile = tile.filter(ImageFilter.MaxFilter(3)) if size > 24 else tile
    tile = tile.rotate(degrees, Image.Resampling.BICUBIC)
    canvas.paste(255, (round(x - tile.width / 2), round(y - tile.height / 2)), tile)
