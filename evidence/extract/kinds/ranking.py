"""The table of bids on a platform's confirmation: 名次, 竞买号, 最终报价; the first rank won."""

from __future__ import annotations

import re

from evidence.extract.found import Found
from evidence.extract.grammars import money
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.known_names import known_name
from evidence.extract.kinds.sources import Sources, within
from evidence.extract.layout.cells import Cell
from models.values import Money

_RANK = re.compile(r"名次|排名|位次|报价排名|出价排名")
_FIRST = re.compile(r"第?[1一](?:名|位)?")
_NEXT = re.compile(r"第?[2二](?:名|位)?")
_COLUMNS = (
    ("bidder_number", re.compile(r"竞买(?:号牌?|代码|编号)|竞价号|号牌|竞买人编号")),
    ("price", re.compile(r"(?:最终|最高|有效)?(?:报价|出价)(?:金额)?(?P<note>（[^）]*）)?")),
    ("bid_date", re.compile(r"(?:报价|出价)(?:时间|日期)")),
    ("buyer", re.compile(r"竞买人(?:名称)?|竞得人(?:名称)?|报价人(?:名称)?")),
)
_SURE = 0.94


def add_ranking(draft: Draft, sources: Sources) -> None:
    """Propose number, price, day and name of the bid that a table of bids ranks first."""
    for heading in sources.sheet.cells:
        first = _first_row(sources, heading) if _RANK.fullmatch(heading.text) else None
        if first is None:
            continue
        headings = sources.sheet.row(heading)
        for cell in (cell for cell in sources.sheet.row(first) if cell != first):
            above = min(headings, key=lambda other: abs(other.box.centre[0] - cell.box.centre[0]))
            for fact, pattern in _COLUMNS:
                match = pattern.fullmatch(above.text)
                if match is not None:
                    _add(draft, sources, fact, cell, match.groupdict().get("note") or "")


def _first_row(sources: Sources, heading: Cell) -> Cell | None:
    """The cell of the first rank right below ``heading``, where a second rank below it shows that the table ranks."""
    below = [
        cell
        for cell in sources.sheet.cells
        if cell.page == heading.page
        and cell.box.top > heading.middle
        and abs(cell.box.centre[0] - heading.box.centre[0]) < 0.5 * heading.box.width
    ]
    if below and _FIRST.fullmatch(below[0].text) and (len(below) == 1 or _NEXT.fullmatch(below[1].text)):
        return below[0]
    return None


def _add(draft: Draft, sources: Sources, fact: str, cell: Cell, note: str) -> None:
    if fact == "bidder_number" and re.fullmatch(r"[A-Z]{0,3}\d{1,10}", cell.text):
        draft.add(fact, cell.text, cell.spans, _SURE)
    elif fact == "price":
        unit = next((unit for unit in ("亿元", "万元") if unit in note), "元")
        for one in [*within(sources.money, cell.spans), *_bare(cell, unit)][:1]:
            draft.add_found(fact, one, _SURE)
    elif fact == "bid_date":
        for day in within(sources.dates, cell.spans):
            draft.add_found(fact, day, _SURE)
    elif fact == "buyer" and (known := known_name(cell.text)) is not None:
        draft.add(fact, known[0], cell.spans, _SURE)


def _bare(cell: Cell, unit: str) -> list[Found[Money]]:
    if len(cell.spans) > 1:
        return []
    return [one.shifted(cell.start) for one in money.find_bare(cell.text, unit)]
