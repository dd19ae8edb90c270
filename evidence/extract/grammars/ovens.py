"""Coke ovens: batteries and chambers, numbers, chamber height, and whether they are built.

``find`` reads ``2×65孔`` ``2座65孔焦炉`` ``1#、2#焦炉`` ``JN43-80型``; ``find_heights`` ``炭化室高度4.3米``
``6.25m焦炉`` ``炭化室高6250mm``;
``find_built`` ``建有焦炉`` ``无焦炉产能`` ``焦炉没有建成``. A threshold (``5.5米及以上焦炉``) is no height, a
question no answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from evidence.extract.found import Found
from models.values import Metres


@dataclass(frozen=True, slots=True)
class Ovens:
    """Ovens as a paper names them: batteries (座), chambers each (孔), numbers; None where unsaid."""

    batteries: int | None = None
    chambers: int | None = None
    numbers: tuple[int, ...] = ()


_TIMES = re.compile(r"(?<!\d)(?P<batteries>\d{1,2})[×xX*✕](?P<chambers>\d{2,3})孔")
_SEATS = re.compile(
    r"(?P<batteries>[1-9一二两三四五六七八九])座(?:[^，。；\n]{0,12}?(?P<chambers>\d{2,3})孔)?[^，。；\n]{0,12}?焦炉"
)
_NUMBERED = re.compile(r"(?P<numbers>\d{1,2}[#号](?:(?:[、，,及和与])?\d{1,2}[#号])*)(?:[^，。；\n]{0,6})?焦炉")
_COUNTS = {numeral: value for value, numeral in enumerate("一二三四五六七八九", start=1)} | {"两": 2}


def find(text: str) -> list[Found[Ovens]]:
    """Ovens named by count or number, in order."""
    found = [
        Found(*match.span(), Ovens(int(match["batteries"]), int(match["chambers"]))) for match in _TIMES.finditer(text)
    ]
    for match in _SEATS.finditer(text):
        count = _COUNTS.get(match["batteries"]) or int(match["batteries"])
        found.append(Found(*match.span(), Ovens(count, int(match["chambers"]) if match["chambers"] else None)))
    for match in _NUMBERED.finditer(text):
        numbers = tuple(int(number) for number in re.findall(r"\d+", match["numbers"]))
        found.append(Found(*match.span(), Ovens(numbers=numbers)))
    return sorted(found, key=lambda one: one.start)


_HEIGHT = re.compile(
    r"(?:炭化室|碳化室)(?:有效)?(?:高(?:度)?)?[^\d，。；\n]{0,4}?(?P<number>\d{1,2}(?:\.\d{1,2})?|\d{4}) ?(?P<unit>毫米"
    r"|mm|米|m(?![a-z²³㎡]))"
    r"|(?<![\d.])(?P<number2>[3-9]\.\d{1,2}|[3-9]) ?(?P<unit2>米|m(?![a-z]))(?:顶装|捣固|侧装|机|热回收|炭化室"
    r"|大型|老|旧|单热式|双联|下喷|复热式|的)*焦?炉"
    r"|焦炉(?:均|全部)?(?:为|系|是|：|（)(?:[2-9两]座)?(?P<number3>[3-9]\.\d{1,2}) ?(?P<unit3>米|m)(?=顶装|捣固|侧装"
    r"|焦炉|型|（|，|。|；|$)"
)
_HEADED_HEIGHT = re.compile(r"炭化室高度?（(?P<unit>米|m|mm)）[:：]?\n?(?P<number>\d{1,4}(?:\.\d{1,2})?)(?!\d)")
_THRESHOLD = re.compile(r"及?以[上下]|左右")
_LOWEST, _HIGHEST = Decimal("2.5"), Decimal(9)  # metres: no coking chamber is lower or higher


def find_heights(text: str) -> list[Found[Metres]]:
    """Heights of coking chambers, in metres, in order."""
    found: list[Found[Metres]] = []
    for match in [*_HEIGHT.finditer(text), *_HEADED_HEIGHT.finditer(text)]:
        groups = match.groupdict()
        number, unit = (
            match["number"] or groups["number2"] or groups["number3"],
            match["unit"] or groups["unit2"] or groups["unit3"],
        )
        metres = Decimal(number) / 1000 if unit in ("毫米", "mm") else Decimal(number)
        if _LOWEST <= metres <= _HIGHEST and not _THRESHOLD.match(text, match.end()):
            group = "number" if match["number"] else "number2"
            found.append(Found(match.start(group), match.end(), Metres(metres)))
    return sorted(found, key=lambda one: one.start)


_NOT = r"(?:尚|均|还|仍|都|一直|至今|始终|并|仍然|确)*(?:未|没有|没|未能|未曾|从未)(?:实际|实质|能|予)?"
_NOT_BUILT = re.compile(
    rf"无焦炉|没有焦炉|{_NOT}(?:配套)?(?:开工)?建(?:设|成|造|有)?(?:[^，。；\n]{{0,8}})?焦炉|不(?:含|包含|包括|涉及"
    rf"|附带|附有|带)(?:任何)?焦炉"
    rf"|焦炉(?:本体|主体|项目|工程)?(?:[^，。；\n]{{0,12}})?{_NOT}(?:开工)?(?:建成|建设|建|动工|开工|投建|砌筑)(?!成后)"
    r"|(?:无|没有|不存在|未有|并无)(?:任何)?(?:与之|相)?(?:对应|配套|实体|相应)(?:的)?(?:实体)?焦炉"
    r"|未配套(?:建设)?焦炉|焦炉(?:已)?(?:全部)?(?:拆除|未建)"
)
_BUILT = re.compile(
    r"建有(?:[^，。；\n]{0,24}?)焦炉|已(?:经)?(?:建成|投产|建)(?:投产|投运)?(?:的)?(?:[^，。；\n]{0,24}?)焦炉"
    r"|焦炉(?:（[^（）\n]{1,30}）)?(?:[^，。；\n无未没不]{0,10})?(?:已(?:经|于[^，。；\n]{4,12})?|业已|均已|全部)"
    r"(?:全部)?(?:建成|投产|投运|建好)"
    r"|焦炉(?:本体|设施|主体)?(?:现|目前|均|全部|保存)*(?:完好|在产|在用|正常(?:生产|运行)|运行(?:正常|良好)|可"
    r"(?:正常)?使用|已停用|处于(?:生产|停产|运行|保温))"
    r"|(?:配套|现)有(?:[^，。；\n无未没]{0,20}?)焦炉|含焦炉产能|有焦炉产能"
)
_QUESTION = re.compile(r"是否$|[□☐]$|有无$")


def find_built(text: str) -> list[Found[bool]]:
    """Statements that ovens are built (True) or not (False), in order; a denial covers the words it contains."""
    found = [Found(*match.span(), value=False) for match in _NOT_BUILT.finditer(text)]
    for match in _BUILT.finditer(text):
        covered = any(one.start <= match.end() and match.start() <= one.end for one in found)
        if not covered and text[match.start() - 1 : match.start()] not in ("未", "无", "不", "没", "非"):
            found.append(Found(*match.span(), value=True))
    kept = [one for one in found if not _QUESTION.search(text[max(0, one.start - 3) : one.start])]
    return sorted(kept, key=lambda one: one.start)
