"""The words and the layout of a paper, as a list of blocks; ``FORMAT.md`` shows it by examples.

Lengths are in points (1/72 inch) on an A4 sheet of 595 × 842. Every text may hold marks (``marks.py``).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from models.papers import Kind, Subtype

Align = Literal["left", "centre", "right"]
Face = Literal["song", "fang", "kai", "hei", "title"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A centred line; ``spaced`` puts that many full-width spaces between its characters."""

    text: str
    size: float = 22
    face: Face = "title"
    spaced: float = 0
    colour: str = "black"


@dataclass(frozen=True, slots=True)
class Line:
    """Text set to one side without first-line indent; wrapped when too long. ``pad``: characters kept free there."""

    text: str
    align: Align = "left"
    size: float | None = None
    face: Face | None = None
    pad: float = 0
    colour: str = "black"


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph with a first-line indent of ``indent`` characters, wrapped and justified.

    ``split_numbers`` lets a number break across lines, as many court printers do. ``underline`` draws a line
    under marked words, as in a filled form.
    """

    text: str
    indent: float = 2
    size: float | None = None
    face: Face | None = None
    split_numbers: bool = False
    underline: bool = False


@dataclass(frozen=True, slots=True)
class Fields:
    """Label and value rows: ``处置单位：××人民法院``. ``label_width`` in characters aligns the values in a column."""

    rows: tuple[tuple[str, str], ...]
    separator: str = "："
    label_width: float = 0
    size: float | None = None
    indent: float = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell over ``cols`` columns and ``rows`` rows."""

    text: str
    cols: int = 1
    rows: int = 1
    align: Align = "left"
    face: Face | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells (a plain string is a cell); ``widths`` are shares of the width. Spanned places are left out."""

    rows: tuple[tuple[str | Cell, ...], ...]
    widths: tuple[float, ...]
    ruled: bool = True
    size: float | None = None
    align: Align = "left"
    colour: str = "black"
    pad: float = 4


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line, or two (大线小线) when ``double``."""

    weight: float = 1
    colour: str = "black"
    double: bool = False


@dataclass(frozen=True, slots=True)
class Space:
    """Empty height in points."""

    height: float = 12


@dataclass(frozen=True, slots=True)
class Notice:
    """Blocks in a box; the default is the cream box with a dotted orange border of auction platforms."""

    blocks: tuple[Block, ...]
    fill: str = "#fff8e6"
    border: str = "#ff8000"
    dotted: bool = True


@dataclass(frozen=True, slots=True)
class Sides:
    """Two columns side by side, such as the two parties that sign a contract."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """Rows of (role, name) set to the right: ``审　判　长　　程　砚　秋``. Two-character names are spaced to three."""

    rows: tuple[tuple[str, str], ...]
    pad: float = 2


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp over the last line of the block before it, or over the last mark called ``over``.

    ``ring`` is the text along the rim, ``below`` the line beneath the star. ``dx`` and ``dy`` move its centre.
    """

    ring: str
    below: str = ""
    over: str = ""
    shape: Literal["round", "oval", "square"] = "round"
    size: float = 118
    dx: float = 0
    dy: float = 0
    colour: str = "#d81e1e"


@dataclass(frozen=True, slots=True)
class PageBreak:
    """Everything after it stands on a new page."""


@dataclass(frozen=True, slots=True)
class BlankPage:
    """An empty page, such as the unprinted back of a sheet."""


Block = (
    Heading | Line | Para | Fields | Table | Rule | Space | Notice | Sides | Signature | Stamp | PageBreak | BlankPage
)


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: what it is, and its blocks from top to bottom.

    ``footer`` is printed at the foot of each page with ``{page}`` and ``{pages}`` replaced. ``same_sheet`` starts
    the paper below the one before it, on the same page (two slips on a sheet). ``riding_stamp`` spreads slices of
    that stamp over the right edges of its pages (骑缝章). ``handwritten`` names facts that are written by hand.
    ``watermark`` is printed pale across each page.
    """

    kind: Kind
    blocks: tuple[Block, ...]
    subtype: Subtype | None = None
    name: str = ""
    size: float = 15
    pitch: float = 1.75
    face: Face = "fang"
    margins: tuple[float, float, float, float] = (85, 80, 80, 80)
    footer: str = ""
    same_sheet: bool = False
    riding_stamp: str = ""
    handwritten: frozenset[str] = field(default=frozenset())
    watermark: str = ""
