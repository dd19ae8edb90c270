"""Ovens of the capacity at hand: whether they are built, and how high their chambers are.

A paper names other ovens beside them: what was torn down, what the buyer plans, what stays out of the deal.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from evidence.extract.found import Found
from evidence.extract.grammars import ovens
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.readers import Read
from evidence.extract.kinds.sources import Sources
from evidence.extract.layout import Entry

# An oven with a bracket behind it: 二号焦炉（炭化室高度4.3米，已建成）.
_OVEN_STATE = re.compile(
    r"焦炉（[^（）]{0,30}?(?P<state>(?P<not>尚未|未|没有)(?:建成|建设|建|开工)|已建成|建成投产|已投产|在产)"
)
# Other ovens: 1#焦炉已拆除, 另有2.8米改良炉（废）不在交易范围, and those of a 拟建项目.
_MOVED = re.compile(r"标的|转让|出让|出售|卖出|该部分|上述|该等")
_GONE = re.compile(r"拆除|拆毁|淘汰|报废|（废）|废弃|炸毁|灭失|不在[^，。；]{0,8}范围|不纳入|另有")
_COMING = re.compile(r"拟建|拟新建|规划|新建|筹建|项目|升级改造|技改")


# What a cell under 焦炉情况 says: 有（建成）, 没有建成（仅完成土建基础）, 已建成，在产.
_NO = re.compile(r"(?:尚|均|还|仍)?(?:未|没有|没)(?:开工|配套)?(?:建|建成|建设)?|无(?:焦炉)?|否|不含")
_YES = re.compile(r"(?:已|均已|现已)?(?:建|建成|建好|投产|建成投产|在产|停产|在用)|有(?:焦炉)?|是|完好")


def built_in_cell(_sources: Sources, entry: Entry) -> list[Read]:
    """Whether the cell at a label of ovens says that they are built: its first words, notes in brackets aside."""
    text = entry.text.strip(" 。，；☑√")
    found = ovens.find_built(text)
    if found:
        return [Read(found[0].value, entry.spans)]
    first = re.split(r"[（，；。、]", text)[0]
    for pattern, value in ((_NO, False), (_YES, True)):
        if pattern.fullmatch(first):
            return [Read(value, entry.spans, 0.97)]
    return []


def add_ovens(draft: Draft, sources: Sources, others: Collection[str] = ()) -> None:
    """Propose ``ovens_built``: the paper's own statement, or ovens that go along by number.

    ``others`` are names of the side that takes: its own ovens are not those at hand.
    """
    stated = [find for find in sources.found_flowing(ovens.find_built) if not _elsewhere(sources, find, others)]
    values = {find.value for find in stated}
    for find in stated:
        start, _ = sources.flowing(find.start)
        moved = _MOVED.search(re.split(r"[，；]", sources.joined(start, find.start))[-1]) is not None
        draft.add_found("ovens_built", find, 0.95 if len(values) == 1 else 0.8 if moved else 0.5)
    for match in _OVEN_STATE.finditer(sources.text) if not stated else ():
        draft.add("ovens_built", value=match["not"] is None, spans=[match.span("state")], score=0.9)
    if not draft.named("ovens_built"):
        for find in sources.ovens:
            head = sources.text[max(0, find.start - 8) : find.start]
            if re.search(r"(?:含|包括|连同|对应|及其|配套)[^，。；\n]{0,6}$", head):
                draft.add("ovens_built", value=True, spans=[find.span], score=0.85)


def add_heights(draft: Draft, sources: Sources, others: Collection[str] = ()) -> None:
    """Propose ``chamber_height``: of the ovens at hand; where there are none, a height is somebody else's."""
    built = draft.best("ovens_built")
    finds = [find for find in sources.found_flowing(ovens.find_heights) if not _elsewhere(sources, find, others)]
    alone = len({find.value for find in finds}) == 1
    for find in finds:
        score = 0.95 if alone and built is not None else 0.85 if alone else 0.6
        if built is not None and built.value is False:
            score = 0.4
        draft.add_found("chamber_height", find, score)


_POINT = "（）()0123456789.、一二三四五六七八九十而且但"  # the number of a point, a joining word
_NAMED = re.compile(
    r"[甲乙丙丁]方|(?:转让|出让|卖)方|被[^，。；]{2,8}(?:方|企业|公司)|[^，。；]{2,4}对象|(?:目标|标的)(?:公司"
    r"|产能)|[^，。；]{2,30}公司"
)
_HAS = re.compile(r"(?:现有|拥有|已有|自建|建有|建成|运行)")


def _elsewhere(sources: Sources, find: Found[object], others: Collection[str]) -> bool:
    """Whether the clause speaks of ovens that are gone, planned, left out, or the other side's own."""
    start, end = sources.flowing(find.start)
    before = re.split(r"[；;]", sources.joined(start, find.start))[-1]
    clause = before + re.split(r"[；;]", sources.joined(find.start, end))[0]
    near = re.split(r"[，：]", before)[-1] + re.split(r"[，；]", sources.joined(find.start, end))[0]
    exists = sources.text.startswith(("现有", "原有"), find.start)  # 现有焦炉在新项目投产后退出
    if (_COMING.search(near) and not exists) or _GONE.search(_around(clause, len(before))):
        return True
    return re.search(r"自身|自有|本身", before) is not None or _subject(before, others)


def _subject(before: str, others: Collection[str]) -> bool:
    """Whether the last clause of ``before`` that opens with a side and tells what it has is about ``others``."""
    for clause in reversed(re.split(r"[，：]", before)):
        opening = clause.lstrip(_POINT)
        name = next((name for name in others if opening.startswith(name)), None)
        if name is not None:
            return clause == re.split(r"[，：]", before)[-1] or _HAS.search(clause) is not None
        if _NAMED.match(opening):
            return False
    return False


def _around(clause: str, place: int) -> str:
    """The comma clause of ``clause`` around ``place`` with its brackets."""
    start = max((stop.end() for stop in re.finditer(r"[，；。](?![^（）]*）)", clause[:place])), default=0)
    # …（炭化室高2.8米），已于2017年拆除: what follows tells of the same ovens.
    stop = re.search(r"[；。]|，(?![^（）]*）)(?!(?:现|均|皆|都|后)?(?:已|于))", clause[place:])
    return clause[start : place + (stop.start() if stop else len(clause) - place)]
