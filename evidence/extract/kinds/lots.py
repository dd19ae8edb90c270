"""A table of lots in a ruling: the row of the capacity tells its price and who won it."""

from __future__ import annotations

import re

from evidence.extract.found import Found
from evidence.extract.grammars import money
from evidence.extract.kinds.columns import below
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.known_names import known_name
from evidence.extract.kinds.sources import Sources, within
from evidence.extract.layout.cells import Cell
from models.values import Money

_PRICE = re.compile(r"(?:拍卖|最终)?(?:成交|竞得|买受)(?:价格?|价款|金额|总价)(?P<note>（[^）]*）)?")
_BUYER = re.compile(r"(?:买受人|竞得人|竞买人|买受单位)(?:名称)?")
_LOT = re.compile(r"产能|生产能力")
_HEADING = 14  # characters: longer cells head no column


def add_row_of_lot(draft: Draft, sources: Sources) -> None:
    """Propose ``price`` and ``buyer`` from the row that names the capacity, where one row only does."""
    rows = {
        tuple(sources.sheet.row(cell)) for cell in sources.sheet.cells if _LOT.search(cell.text) and len(cell.text) < 60
    }
    rows = {row for row in rows if len(row) > 2}
    for row in rows if len(rows) == 1 else ():
        for heading in sources.sheet.cells:
            if len(heading.text) > _HEADING or heading in row:
                continue
            price, buyer = _PRICE.fullmatch(heading.text), _BUYER.fullmatch(heading.text)
            column = below(sources, heading, sources.sheet.row(heading)) if price or buyer else []
            for cell in (cell for cell in column if cell in row):
                if price:
                    for find in _amounts(sources, cell, price["note"] or ""):
                        draft.add_found("price", find, 0.94)
                elif (known := known_name(cell.text)) is not None:
                    draft.add("buyer", known[0], cell.spans, 0.94)


def _amounts(sources: Sources, cell: Cell, note: str) -> list[Found[Money]]:
    stated = within(sources.money, cell.spans)
    unit = next((unit for unit in ("亿元", "万元") if unit in note), "元")
    return (stated or [one.shifted(cell.start) for one in money.find_bare(cell.text, unit)])[:1]
