"""Small helpers of the papers that are kept back: later days, halves of a name, invented people and numbers."""

from __future__ import annotations

import datetime as dt
import random

from tests.specimens.deal import Deal, person
from tests.specimens.marks import mark
from tests.specimens.paper import Block, Line, Para, Sides, Signature, Space, Stamp
from tests.specimens.phrases import Field, fill

Extra = dict[str, Field]


def later(day: dt.date, days: int) -> dt.date:
    """The day that many days after ``day``; a negative number goes back."""
    return day + dt.timedelta(days=days)


def someone(deal: Deal, key: str) -> str:
    """An invented person, the same for the same deal and ``key``."""
    return person(random.Random(f"{deal.seed}/kept back/{key}"))


def phone(deal: Deal, key: str) -> str:
    """An invented landline number of Shanxi."""
    return f"035{deal.pick(key, '14789')}-{deal.digits(key, 7)}"


def identity(deal: Deal, key: str) -> str:
    """An invented identity number; its check character is left to chance."""
    born = f"19{deal.pick(key, (62, 68, 71, 75, 83))}0{deal.digits(key + 'm', 1)}1{deal.pick(key, '2468')}"
    return f"1410{deal.digits(key, 2)}{born}{deal.digits(key + 'n', 4)}"


def chambers(deal: Deal, printed: str = "") -> str:
    """The chamber height of the deal as a marked fact."""
    return mark("chamber_height", deal.chamber_height, printed or deal.chamber_height)


def rate(deal: Deal, printed: str) -> str:
    """The unit price of the deal, marked on the words ``printed`` in which ``@`` stands for the number."""
    return mark("unit_price", deal.unit_price, printed.replace("@", str(deal.unit_price)))


def paras(text: str, *, indent: float = 2, size: float | None = None, split: bool = False) -> tuple[Block, ...]:
    """Each line of an already filled ``text`` as a paragraph; empty lines are dropped."""
    lines = (line.strip() for line in text.strip().splitlines())
    return tuple(Para(line, indent, size, split_numbers=split) for line in lines if line)


def small(*lines: str, size: float = 11) -> tuple[Block, ...]:
    """Lines in small print."""
    return tuple(Line(line, size=size) for line in lines)


def closing(
    deal: Deal, date: str, roles: tuple[tuple[str, str], ...], ring: str = "", clerk: str = "书记员"
) -> tuple[Block, ...]:
    """An ending with these signers, the already marked ``date`` under the stamp, an assistant and the clerk."""
    return (
        Space(20),
        Signature(roles),
        Line(date, "right", pad=1),
        Stamp(ring or deal.court.full, dy=-2),
        Space(6),
        Signature((("法官助理", someone(deal, "assistant")), (clerk, deal.clerk))),
    )


def signs(deal: Deal, left: str, right: str, date: str) -> Sides:
    """Two signing columns; ``left`` and ``right`` are label|field."""
    columns = []
    for side in (left, right):
        label, field = side.split("|")
        company = str(getattr(deal, field).name)
        columns.append(
            (
                Line(f"{label}（盖章）：", size=13),
                Space(20),
                Line(fill(deal, f"法定代表人或授权代表：[-{field}_head]"), size=13),
                Stamp(company, "合同专用章", dy=-22),
                Line(fill(deal, date), size=13),
            )
        )
    return Sides(columns[0], columns[1])
