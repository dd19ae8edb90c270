"""What the seventh author's papers share: sheets from one text, amounts in boxes, parts of sums, later days."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping, Sequence

from models.papers import Kind, Subtype
from models.values import Capacity, Money
from tests.specimens.deal import Company, Deal, Place, company
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.marks import mark
from tests.specimens.phrases import Field, fill


def lay(
    kind: Kind,
    deal: Deal,
    text: str,
    style: str,
    *,
    subtype: Subtype | None = None,
    extra: Mapping[str, Field] | None = None,
    seals: Sequence[str] = (),
    landscape: bool = False,
) -> HtmlPaper:
    """A paper from ``text``, whose sheets are parted by ``=====``; ``@1``, ``@2`` … become the ``seals``."""
    sheets = [fill(deal, sheet.strip(), extra) for sheet in text.split("=====")]
    for number, seal in enumerate(seals, start=1):
        sheets = [sheet.replace(f"@{number}", seal) for sheet in sheets]
    return HtmlPaper(kind, tuple(sheets), subtype, style, landscape)


def part(amount: Money, permille: int) -> Money:
    """``permille`` thousandths of an amount, in whole yuan."""
    return Money(amount.fen * permille // 100_000 * 100)


def later(day: dt.date, days: int) -> dt.date:
    """The day ``days`` after ``day``."""
    return day + dt.timedelta(days=days)


def boxed(name: str, amount: Money, places: int, sign: str = "¥") -> str:
    """An amount whose figures stand one to a box, right-aligned in ``places`` boxes, the last two for 角 and 分."""
    figures = sign + str(amount.fen)
    empty = "".join("<i class=d>&nbsp;</i>" for _ in range(places - len(figures)))
    return empty + mark(name, amount, "".join(f"<i class=d>{figure}</i>" for figure in figures))


def firm(
    deal: Deal, key: str, trades: Sequence[str], suffixes: Sequence[str] = ("有限公司",), prefix: str = ""
) -> Company:
    """A further company of the deal, the same for the same ``key``."""
    place = Place(deal.debtor.city, deal.debtor.county, "141024")
    return company(random.Random(f"seventh {deal.seed} {key}"), place, trades, suffixes, prefix)


def kept(deal: Deal) -> Capacity:
    """What the holder keeps of its whole capacity after the sale."""
    return Capacity(deal.whole_capacity.tonnes - deal.capacity.tonnes)
