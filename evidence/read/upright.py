"""Turns the places of a page read on its side or upside down, so that its layout can be reasoned about.

Places are those of the page as displayed, which is what a reviewer is shown. Whoever asks what stands above, beside or
in the middle needs them on the page as it is read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from models.geometry import Box
from models.pages import ScanReading, TextPage

# Where a box comes to lie when the page is turned clockwise by so many degrees.
_TURNED: Mapping[int, Callable[[Box], Box]] = {
    90: lambda box: Box.clipped(1 - box.bottom, box.left, 1 - box.top, box.right),
    180: lambda box: Box.clipped(1 - box.right, 1 - box.bottom, 1 - box.left, 1 - box.top),
    270: lambda box: Box.clipped(box.top, 1 - box.right, box.bottom, 1 - box.left),
}


def upright(reading: ScanReading) -> ScanReading:
    """The same scan with every page of print set upright; blank and failed pages stay as they are."""
    return replace(
        reading, pages=tuple(upright_page(page) if isinstance(page, TextPage) else page for page in reading.pages)
    )


def upright_page(page: TextPage) -> TextPage:
    """The same page with its boxes, stamps, cells and size as they are once it is turned by its ``rotation``.

    Text, offsets, scores and witnesses stay. Boxes to show must be taken from the page as it was, by the same offsets.
    Raises ValueError when the rotation is no quarter turn.
    """
    if page.rotation == 0:
        return page
    turned = _TURNED.get(page.rotation)
    if turned is None:
        raise ValueError(f"{page.rotation} degrees are no quarter turn")
    lies = page.rotation != 180
    return replace(
        page,
        places=tuple(None if place is None else turned(place) for place in page.places),
        lines=tuple(replace(line, box=turned(line.box)) for line in page.lines),
        stamps=tuple(replace(stamp, box=turned(stamp.box)) for stamp in page.stamps),
        cells=tuple(replace(cell, box=turned(cell.box)) for cell in page.cells),
        width=page.height if lies else page.width,
        height=page.width if lies else page.height,
        rotation=0,
    )
