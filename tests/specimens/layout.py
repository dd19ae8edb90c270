"""Laying out the blocks of a paper, one after the other from the cursor down."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.specimens.marks import parse, plain
from tests.specimens.paper import (
    BlankPage,
    Block,
    Fields,
    Heading,
    Line,
    Notice,
    PageBreak,
    Para,
    Rule,
    Sides,
    Signature,
    Space,
    Stamp,
    Table,
)
from tests.specimens.sheet import Impression, Patch, Stroke
from tests.specimens.tables import set_table
from tests.specimens.typesetter import Type, Typesetter


def add(setter: Typesetter, block: Block) -> None:
    """Set one block at the cursor."""
    _SETTERS[type(block)](setter, block)


def _para(setter: Typesetter, block: Para) -> None:
    style = setter.styled(block.size, block.face, underline=block.underline)
    setter.set_text(block.text, style, indent=block.indent * style.size, split_numbers=block.split_numbers)


def _space(setter: Typesetter, block: Space) -> None:
    setter.y += block.height


def _page_break(setter: Typesetter, _block: PageBreak) -> None:
    setter.new_page()


def _blank_page(setter: Typesetter, block: BlankPage) -> None:
    setter.new_page()
    if block is not setter.paper.blocks[-1]:
        setter.new_page()


def _heading(setter: Typesetter, block: Heading) -> None:
    style = Type(block.face, block.size, 1.5, block.colour)
    lines = setter.broken(block.text, style, (setter.right - setter.left) / (1 + block.spaced))
    for chars in lines:
        height = style.size * style.pitch
        setter.need(height)
        gap = block.spaced * style.size
        wide = setter.measure(chars, style) + gap * (len(chars) - 1)
        x = setter.left + (setter.right - setter.left - wide) / 2
        setter.put(chars, style, x, setter.y + height / 2 + 0.36 * style.size, gap)
        setter.y += height


def _line(setter: Typesetter, block: Line) -> None:
    style = setter.styled(block.size, block.face, block.colour)
    pad = block.pad * style.size
    setter.left, setter.right = (
        setter.left + pad * (block.align == "left"),
        setter.right - pad * (block.align == "right"),
    )
    setter.set_text(block.text, style, align=block.align)
    setter.left, setter.right = (
        setter.left - pad * (block.align == "left"),
        setter.right + pad * (block.align == "right"),
    )


def _fields(setter: Typesetter, block: Fields) -> None:
    style = setter.styled(block.size, None)
    edge = setter.left
    for label, text in block.rows:
        before = setter.measure(parse(label + block.separator), style)
        hang = max(block.label_width * style.size, before) if block.label_width else 0.0
        setter.left = edge + block.indent * style.size
        if not hang:
            setter.set_text(label + block.separator + text, style)
            setter.left = edge
            continue
        height = style.size * style.pitch
        setter.need(height)
        setter.put(parse(label + block.separator), style, setter.left, setter.y + height / 2 + 0.36 * style.size)
        setter.left += hang
        setter.set_text(text, style)
        setter.left = edge


def _rule(setter: Typesetter, block: Rule) -> None:
    for offset, weight in ((0.0, block.weight), (3.0, block.weight / 3))[: 2 if block.double else 1]:
        y = setter.y + 4 + offset
        setter.sheet.strokes.append(Stroke(setter.left, y, setter.right, y, weight, block.colour))
    setter.y += 8 + 3 * block.double


def _signature(setter: Typesetter, block: Signature) -> None:
    style = setter.body
    for role, name in block.rows:
        spread = "　".join(plain(role)) if len(plain(role)) <= 4 else role
        person = "　".join(name) if len(name) == 3 else "　　".join(name) if len(name) == 2 else name
        text = parse(f"{spread}　　{person}")
        height = style.size * style.pitch
        setter.need(height)
        x = setter.right - block.pad * style.size - setter.measure(text, style)
        setter.put(text, style, x, setter.y + height / 2 + 0.36 * style.size)
        setter.y += height


def _stamp(setter: Typesetter, block: Stamp) -> None:
    sheet, line = setter.last_line
    if block.over:
        for candidate in setter.own:
            named = [g for g in candidate.glyphs if any(found.name == block.over for found in g.marks)]
            if named:
                last = named[-1].marks
                sheet, line = candidate, [glyph for glyph in named if glyph.marks == last]
    if not line:
        raise ValueError("a stamp needs a line before it to stand on")
    x = (line[0].x + line[-1].x + line[-1].width) / 2 + block.dx
    y = (line[0].top + line[0].bottom) / 2 + block.dy
    sheet.impressions.append(Impression(block, x, y))


def _notice(setter: Typesetter, block: Notice) -> None:
    edges = (setter.left, setter.right)
    sheet, top = setter.sheet, setter.y
    setter.left, setter.right = setter.left + 14, setter.right - 14
    setter.y += 12
    for inner in block.blocks:
        add(setter, inner)
    setter.y += 12
    setter.left, setter.right = edges
    bottom = setter.y if setter.sheet is sheet else setter.bottom + 10
    left, right = edges
    sheet.patches.append(Patch(left, top, right, bottom, block.fill))
    for x0, y0, x1, y1 in (
        (left, top, right, top),
        (right, top, right, bottom),
        (left, bottom, right, bottom),
        (left, top, left, bottom),
    ):
        sheet.strokes.append(Stroke(x0, y0, x1, y1, 1, block.border, block.dotted))


def _sides(setter: Typesetter, block: Sides) -> None:
    rows = max(len(block.left), len(block.right))
    setter.need(rows * setter.paper.size * setter.paper.pitch * 1.2)
    edges, top = (setter.left, setter.right), setter.y
    middle = sum(edges) / 2
    ends = []
    for left, right, blocks in ((edges[0], middle - 8, block.left), (middle + 8, edges[1], block.right)):
        setter.left, setter.right, setter.y = left, right, top
        for inner in blocks:
            add(setter, inner)
        ends.append(setter.y)
    setter.left, setter.right = edges
    setter.y = max(ends)


_SETTERS: dict[type, Callable[[Typesetter, Any], None]] = {
    Heading: _heading,
    Line: _line,
    Para: _para,
    Fields: _fields,
    Table: set_table,
    Rule: _rule,
    Space: _space,
    Notice: _notice,
    Sides: _sides,
    Signature: _signature,
    Stamp: _stamp,
    PageBreak: _page_break,
    BlankPage: _blank_page,
}
