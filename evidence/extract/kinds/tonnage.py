"""What a clause does with a tonnage: moves it, tells of a whole that it is part of, or speaks of another one.

甲方现有焦化产能120万吨/年，其中60万吨/年转让给乙方，用于200万吨/年升级改造项目: the first is a whole, the second
moves, the third is another one. Each kind of paper has its own words for what moves (转让, 查封, 纳入重组).
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from evidence.extract.found import Found
from evidence.extract.kinds.sources import Sources
from models.values import Capacity


class Standing(enum.IntEnum):
    """How a clause treats a tonnage; of several places of one tonnage the highest counts."""

    ASIDE = 0  # an earlier deal, a planned project, what is kept
    WHOLE = 1  # what somebody has, of which a part may move
    PLAIN = 2  # nothing is said
    MOVED = 3  # the clause moves it


@dataclass(frozen=True)
class Acts:
    """Patterns of one kind of paper: ``before`` ends right before the tonnage, ``after`` begins right behind it.

    Neither reaches over a comma or another tonnage by itself; the pattern says how far it reaches.
    """

    before: str
    after: str
    aside_before: str = "(?!)"
    aside_after: str = "(?!)"

    @cached_property
    def _compiled(self) -> tuple[re.Pattern[str], ...]:
        return (
            re.compile(rf"(?:{self.before})$"),
            re.compile(self.after),
            re.compile(rf"(?:{self.aside_before})$"),
            re.compile(self.aside_after),
        )

    def names(self, head: str) -> bool:
        """Whether words of moving govern a sum that ends ``head``: 转让标的：焦化产能共计."""
        return self._compiled[0].search(head) is not None

    @staticmethod
    def holds(head: str) -> bool:
        """Whether ``head`` tells what somebody has: its parts may be kept or move."""
        return _HOLDS.search(head) is not None

    def standing(self, head: str, tail: str) -> Standing:
        """How a clause treats the tonnage between ``head`` and ``tail``, which are its words on both sides."""
        before, after, aside_before, aside_after = self._compiled
        if EARLIER.search(head) or _PLANNED.match(tail) or aside_before.search(head) or aside_after.match(tail):
            return Standing.ASIDE
        if _PART_FOLLOWS.match(tail):
            return Standing.WHOLE
        if after.match(tail) or _PART.search(head):
            return Standing.MOVED
        if _KEPT.search(head) or _KEPT_AFTER.match(tail):
            return Standing.ASIDE
        if _WHOLE.search(head):
            return Standing.WHOLE
        return Standing.MOVED if before.search(head) else Standing.PLAIN


# 原协议约定转让…, 此前洽谈的…, 立项规模…, 规划建设…: another time or another plant.
EARLIER = re.compile(
    r"(?:原(?:协议|合同)(?:第[^，。；]{1,6}条)?(?:约定|规定|载明|所载)[^。；]{0,40}"
    r"|(?:签订|签署|订立|签)(?:的|了)?《[^》]*》[^。；]{0,30}约定[^。；]{0,60}"
    r"|(?:此前|先前|之前|早前|曾(?:于|经|与|将|向|以)?|前次|上次|已(?:经)?(?:于[^，。；]{4,12})?(?:转让|出让|出售"
    r"|卖出|让与|处置|置换)(?:给|予|至|了)?)"
    r"[^，。；]{0,30}|(?:历史|立项|原(?:设计|批准|批复|核准|核定|备案|立项)(?:的)?)(?:规模|能力|产能)?[^，。；\d]{0,12}"
    r"|(?:拟建|拟建设|规划|在建|新建|筹建|续建|建设)(?:的)?[^，。；]{0,16})$"
)
# 240万吨/年大型焦化项目: a plant, not a right.
_PLANNED = re.compile(
    r"[^，。；、（）\d]{0,14}(?:(?:焦化|焦炉|升级|改造|搬迁|技改|大型|新建|建设)项目|升级改造|技改工程|工程项目)"
)
_PART_FOLLOWS = re.compile(
    r"[^，。；（）\d]{0,14}(?:中的|之中的?|中(?=\d)|内的|里的|当中的?)[^，。；\d]{0,12}\d"
    r"|[^，。；（）\d]{0,12}[，（]?(?:本次|现|拟)?(?:将)?其中[^，。；\d]{0,16}\d|(?:焦化|焦炭)?(?:产能|指标)?的"
    r"(?:一部分|部分)"
)
# 其中60万吨/年, …产能1600000吨/年中的1000000吨/年
_PART = re.compile(
    r"(?:其中|(?:吨|吨/年|t/a|产能|指标)中的?|将其(?!拥有|持有|所有|现有|全部))(?:的|部分)?[^，。；\d]{0,14}$"
)
_KEPT = re.compile(
    r"(?:剩余|其余|余下|保留|留存|留用|另有|另外|其他|其它|未转让|尚未处置|不含|不包括|除)(?:的)?[^，。；\d]{0,16}$"
)
_KEPT_AFTER = re.compile(
    r"[^，。；]{0,16}(?:除外|不在(?:此次|本次)?(?:交易|转让|出让|查封|重组)?(?:范围|之列)|由[^，。；]{2,8}保留"
    r"|保留(?!意见))"
)
_WHOLE = re.compile(
    r"(?:拥有|现有|共有|共计|共|合计|总计|总产能|总量|总规模|核定|核准|备案|批复|批准|登记|列有|所列|载明|原有|尚有"
    r"|持有|具有|保有|占有"
    r"|名下(?:有|共)|全部|累计|达到|达|形成)[^，。；\d]{0,18}$"
)


_HOLDS = re.compile(r"(?:拥有|现有|持有|具有|保有|名下|原有|尚有|核定|核准|备案|登记)[^，。；\d]{0,18}$")


@dataclass(frozen=True, slots=True)
class Told:
    """The places of one tonnage with the highest standing that a clause gives it."""

    value: Capacity
    finds: tuple[Found[Capacity], ...]
    standing: Standing


def clause_of(sources: Sources, find: Found[Capacity]) -> tuple[str, str]:
    """The words before and behind a tonnage in its sentence; lines broken within a sentence are joined."""
    start, end = sources.flowing(find.start)
    return sources.joined(start, find.start).rsplit("；", 1)[-1], sources.joined(find.end, end).split("；", 1)[0]


def told(sources: Sources, finds: Sequence[Found[Capacity]], acts: Acts) -> list[Told]:
    """Every tonnage among ``finds`` with what the clauses around it say, those that move first."""
    places: dict[Capacity, list[tuple[Standing, Found[Capacity]]]] = {}
    sums = _sums(sources, finds)
    for find in finds:
        head, tail = clause_of(sources, find)
        standing = acts.standing(head, tail)
        if find in sums and not acts.holds(head):
            standing = Standing.MOVED if acts.names(head) else Standing.PLAIN
        elif any(find in parts for total, parts in sums.items() if not acts.holds(clause_of(sources, total)[0])):
            standing = min(standing, Standing.WHOLE)
        places.setdefault(find.value, []).append((standing, find))
    found = []
    for value, ranked in places.items():
        best = max(standing for standing, _ in ranked)
        ordered = sorted(ranked, key=lambda place: (-place[0], place[1].start))
        found.append(Told(value, tuple(find for _, find in ordered), best))
    return sorted(found, key=lambda one: -one.standing)


# 90万吨/年，其中1号炉50万吨/年…; 100万吨/年中40万吨/年 lists no parts.
_LISTS = re.compile(r"[^。；\d]{0,14}(?:其中|分别|包括|包含|即|系|：|由)[^。；]*$")
_TOTAL = re.compile(r"(?:共计|合计|总计)[^，。；\d]{0,8}$")


def _sums(sources: Sources, finds: Sequence[Found[Capacity]]) -> dict[Found[Capacity], tuple[Found[Capacity], ...]]:
    """Tonnages that those behind them in their sentence add up to: 90万吨/年，其中1号炉50万吨/年，2号炉40万吨/年."""
    sums = {}
    for place, find in enumerate(finds):
        start, end = sources.flowing(find.start)
        parts = tuple(one for one in finds[place + 1 :] if one.end <= end)
        if len(parts) < 2 or not (
            _LISTS.match(sources.joined(find.end, parts[0].start)) or _TOTAL.search(sources.joined(start, find.start))
        ):
            continue
        if sum(one.value.tonnes for one in parts) == find.value.tonnes:
            sums[find] = parts
    return sums


def scores(tonnages: Sequence[Told]) -> Mapping[Capacity, float]:
    """How surely each tonnage is the paper's own: one that alone is moved, or that stands alone, is sure."""
    best = max((one.standing for one in tonnages), default=Standing.ASIDE)
    first = [one for one in tonnages if one.standing is best]
    weights: dict[Capacity, float] = {}
    for one in tonnages:
        if best is Standing.ASIDE:
            weights[one.value] = 0.4
        elif one.standing is not best:
            # Nothing tells of a plain tonnage what it is: it keeps the choice open.
            weights[one.value] = 0.5 if one.standing is Standing.PLAIN else 0.3
        elif len(first) > 1:
            weights[one.value] = 0.6
        else:
            weights[one.value] = {Standing.MOVED: 0.96, Standing.PLAIN: 0.95}.get(best, 0.85)
    if best is Standing.PLAIN and len(first) == 1 and len(tonnages) > 1:
        weights[first[0].value] = 0.8
    return weights
