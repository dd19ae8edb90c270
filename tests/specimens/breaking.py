"""Breaking marked text into lines under the rules of Chinese setting (禁则)."""

from __future__ import annotations

from collections.abc import Callable

from tests.specimens.marks import MarkedChar

NEVER_FIRST = set("，。、；：？！）》】〕”’％%…,.;:?!)]")
NEVER_LAST = set("（《【〔“‘￥¥([")
_LATIN = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:/-%#×*")

Width = Callable[[MarkedChar], float]


def _pieces(chars: list[MarkedChar], *, split_numbers: bool) -> list[list[MarkedChar]]:
    """Smallest runs that may not be torn apart."""
    pieces: list[list[MarkedChar]] = []
    for char in chars:
        last = pieces[-1][-1].char if pieces else ""
        tied = bool(last) and (
            char.char in NEVER_FIRST
            or last in NEVER_LAST
            or (not split_numbers and last in _LATIN and char.char in _LATIN)
        )
        if tied and len(pieces[-1]) < 24:
            pieces[-1].append(char)
        else:
            pieces.append([char])
    return pieces


def break_lines(
    text: list[MarkedChar], room: float, width: Width, *, first: float = 0, split_numbers: bool = False
) -> list[list[MarkedChar]]:
    """Lines of ``text`` that fit into ``room``, the first shorter by ``first``; a line break in it is obeyed."""
    lines: list[list[MarkedChar]] = [[]]
    left = room - first
    for piece in _pieces(text, split_numbers=split_numbers):
        if piece[0].char == "\n":
            lines.append([])
            left = room
            continue
        needed = sum(width(char) for char in piece)
        if needed > left and lines[-1]:
            lines.append([])
            left = room
        for char in piece:
            if width(char) > left + 1e-6 and lines[-1] and needed > room:
                lines.append([])
                left = room
            lines[-1].append(char)
            left -= width(char)
    return lines
