"""The fonts of an official paper: where they are sought, which are missing, and which characters they hold.

GB/T 9704-2012 asks for 小标宋, 仿宋, 楷体 and 黑体. Free stand-ins: FandolFang, FandolKai and FandolHei (GB 2312 only),
and the Noto CJK family for rare characters and for 小标宋.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PROJECT_FONTS = Path(__file__).resolve().parents[2] / ".local" / "fonts"
SYSTEM_FONTS = (
    Path("/usr/share/fonts/opentype/noto"),
    Path("/usr/share/fonts/opentype/fandol"),
    Path("/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol"),
)


@dataclass(frozen=True, slots=True)
class Face:
    """A font file and the family name under which it is asked for; ``role`` is what it sets in the report."""

    family: str
    file: str
    role: str


FACES = (
    Face("FandolFang R", "FandolFang-Regular.otf", "正文仿宋"),
    Face("FandolKai", "FandolKai-Regular.otf", "楷体标题"),
    Face("FandolHei", "FandolHei-Regular.otf", "黑体标题"),
    Face("Noto Serif CJK SC", "NotoSerifCJK-Regular.ttc", "仿宋中没有的生僻字"),
    Face("Noto Serif CJK SC", "NotoSerifCJK-Bold.ttc", "小标宋标题"),
    Face("Noto Sans CJK SC", "NotoSansCJK-Regular.ttc", "黑体中没有的生僻字"),
)
# Without these the PDF cannot be set at all; Fandol only makes it look as the standard asks.
INDISPENSABLE = ("NotoSerifCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc")


def directories() -> tuple[Path, ...]:
    """Where fonts are sought, best first: ``EVIDENCE_FONTS``, the project's ``.local/fonts``, the system."""
    chosen = os.environ.get("EVIDENCE_FONTS", "")
    wanted = (*((Path(chosen),) if chosen else ()), PROJECT_FONTS, *SYSTEM_FONTS)
    return tuple(directory for directory in wanted if directory.is_dir())


def _locate(face: Face) -> Path | None:
    paths = (path for directory in directories() for path in sorted(directory.rglob(face.file)))
    return next(paths, None)


def found_fonts() -> tuple[Path, ...]:
    """Files of all faces found, in the order of ``FACES``."""
    return tuple(path for face in FACES if (path := _locate(face)))


def missing_fonts() -> tuple[Face, ...]:
    """Faces that were not found. The report is still set, in the Noto family, unless one is ``INDISPENSABLE``."""
    return tuple(face for face in FACES if _locate(face) is None)


def stacks() -> dict[str, list[str]]:
    """Font families by use, best first, for the typesetter; only families that were found."""
    present = {face.family for face in FACES if _locate(face)}

    def order(*families: str) -> list[str]:
        return [family for family in families if family in present]

    serif, sans = "Noto Serif CJK SC", "Noto Sans CJK SC"
    return {
        "body": order("FandolFang R", serif, sans),
        "kai": order("FandolKai", "FandolFang R", serif, sans),
        "hei": order("FandolHei", sans, serif),
        "title": order(serif, sans),
    }


@cache
def coverage(paths: tuple[Path, ...]) -> frozenset[int]:
    """Code points that at least one of these font files can show."""
    return frozenset(point for path in paths for point in _points(path))


def _points(path: Path) -> Iterator[int]:
    """Code points of the first font in an OpenType file or collection, from its ``cmap`` table (formats 4 and 12)."""
    with path.open("rb") as font:
        head = font.read(16)
        base = struct.unpack(">I", head[12:16])[0] if head[:4] == b"ttcf" else 0
        font.seek(base)
        (tables,) = struct.unpack(">4xH6x", font.read(12))
        for _ in range(tables):
            tag, _, offset, length = struct.unpack(">4sIII", font.read(16))
            if tag == b"cmap":
                font.seek(offset)
                yield from _cmap(font.read(length))
                return


def _cmap(table: bytes) -> Iterator[int]:
    (count,) = struct.unpack_from(">H", table, 2)
    for offset in {struct.unpack_from(">HHI", table, 4 + 8 * index)[2] for index in range(count)}:
        (form,) = struct.unpack_from(">H", table, offset)
        if form == 12:
            (groups,) = struct.unpack_from(">I", table, offset + 12)
            for group in range(groups):
                first, last, _ = struct.unpack_from(">III", table, offset + 16 + 12 * group)
                yield from range(first, last + 1)
        elif form == 4:
            (double,) = struct.unpack_from(">H", table, offset + 6)
            lasts = struct.unpack_from(f">{double // 2}H", table, offset + 14)
            firsts = struct.unpack_from(f">{double // 2}H", table, offset + 16 + double)
            # The closing segment 0xFFFF holds no character.
            yield from (
                p for first, last in zip(firsts, lasts, strict=True) for p in range(first, last + 1) if p < 0xFFFF
            )
