"""Papers set by a browser: HTML with marks, and stamps as SVG; ``FORMAT.md`` shows them by examples.

They share nothing with the typesetter of ``paper.py`` but the marks and the truth, so that a reader is not measured
on one way of setting type alone.
"""

from __future__ import annotations

import html
import math
import zlib
from dataclasses import dataclass
from typing import Literal

from models.papers import Kind, Subtype


@dataclass(frozen=True, slots=True)
class HtmlPaper:
    """A paper set by a browser: ``sheets`` are the bodies of its A4 pages, in HTML with marks; "" is a blank page.

    ``style`` is the paper's CSS. Each page is a ``<section class="sheet">`` of 210 × 297 mm (297 × 210 mm when
    ``landscape``) that hides what overflows it, is positioned, and has no padding of its own.
    """

    kind: Kind
    sheets: tuple[str, ...]
    subtype: Subtype | None = None
    style: str = ""
    landscape: bool = False


def stamp(
    ring: str,
    below: str = "",
    *,
    left: float = 0,
    top: float = 0,
    size: float = 42,
    colour: str = "#d81e1e",
    shape: Literal["round", "oval", "square"] = "round",
    turn: float = 0,
) -> str:
    """HTML of a stamp (公章) ``size`` mm wide with its upper left corner at ``left``, ``top`` mm of what holds it.

    ``ring`` is the text along the rim, ``below`` the line beneath the star; ``turn`` tilts it by that many degrees.
    The ink is uneven, which also makes a picture of it: a stamp has no text layer.
    """
    drawn = _square(ring, below) if shape == "square" else _round(ring, below, 0.68 if shape == "oval" else 1.0)
    ink = f"ink-{zlib.crc32(ring.encode()) % 1000}"
    return (
        f'<svg class="stamp" viewBox="0 0 100 100" style="position:absolute;left:{left}mm;top:{top}mm;width:{size}mm;'
        f'height:{size}mm;mix-blend-mode:multiply;transform:rotate({turn}deg);overflow:visible">'
        f'<filter id="{ink}" x="-5%" y="-5%" width="110%" height="110%">'
        f'<feTurbulence type="fractalNoise" baseFrequency="0.09" numOctaves="2" seed="{ink[4:]}"/>'
        '<feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  -1.6 0 0 0 1.75"/>'
        '<feComposite in="SourceGraphic" operator="in"/></filter>'
        f'<g filter="url(#{ink})" fill="{colour}" stroke="{colour}" stroke-width="0" font-weight="700" '
        f'font-family="Noto Serif CJK SC, AR PL UMing CN, serif" text-anchor="middle">{drawn}</g></svg>'
    )


def _letter(char: str, size: float, x: float, y: float, degrees: float = 0) -> str:
    # The baseline lies 0.36 em below the middle of a Han character.
    return (
        f'<text font-size="{size:.2f}" transform="translate({x:.2f} {y:.2f}) rotate({degrees:.2f})" '
        f'y="{0.36 * size:.2f}">{html.escape(char)}</text>'
    )


def _row(text: str, size: float, y: float) -> str:
    return "".join(_letter(char, size, 50 + size * (at + 0.5 - len(text) / 2), y) for at, char in enumerate(text))


def _round(ring: str, below: str, flat: float) -> str:
    parts = [f'<ellipse cx="50" cy="50" rx="48.5" ry="{48.5 * flat}" fill="none" stroke-width="2.4"/>']
    if flat == 1:
        corners = [(14 if corner % 2 == 0 else 5.35, math.pi * corner / 5) for corner in range(10)]
        points = " ".join(f"{50 + far * math.sin(at):.2f},{50 - far * math.cos(at):.2f}" for far, at in corners)
        parts.append(f'<polygon points="{points}"/>')
    size = min(13.0, 170 / max(1, len(ring)))
    sweep = math.radians(min(285, 18 * len(ring) + 30))
    for number, char in enumerate(ring):
        angle = ((number + 0.5) / len(ring) - 0.5) * sweep
        x, y = math.sin(angle), math.cos(angle)
        reach = 47 - 0.68 * size
        # On an oval a letter stands upright on the rim, whose slope is flatter than the circle's.
        lean = math.degrees(math.atan2(flat * x, y))
        parts.append(_letter(char, size, 50 + reach * x, 50 - (reach + 6 * (1 - flat)) * flat * y, lean))
    parts.append(_row(below, min(9.0, 62 / max(1, len(below))), 50 + (28 if flat == 1 else 13)))
    return "".join(parts)


def _square(ring: str, below: str) -> str:
    rows = [row for row in (ring, below) if row]
    frame = '<rect x="1.5" y="20" width="97" height="60" fill="none" stroke-width="2.2"/>'
    heights = [20 + 60 * (number + 0.5) / len(rows) for number in range(len(rows))]
    return frame + "".join(_row(row, min(92 / max(4, len(row)), 20), y) for row, y in zip(rows, heights, strict=True))
