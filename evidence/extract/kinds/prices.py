"""What a contract pays: the price of a tonne, the total in figures and capitals, and the tonnage that ties them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from evidence.extract.found import Found
from evidence.extract.grammars import money
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.sources import Cue, Sources
from evidence.extract.kinds.tonnage import EARLIER
from models.values import Capacity, Money, UnitPrice

_TOTAL = (
    r"(?:转让|交易|成交|合同|产能|标的|指标|置换|买卖)*"
    r"(?:总价款?|总金额|价款总额|价款合计|总额|总计|合计|价款|价格|价金|对价|作价|转让款|转让费|转让金|总款)(?:总额"
    r"|总计|合计)?"
)
_STATED = (
    r"(?:（[^）]{0,20}）)?(?:共计|总计|合计|一共|共|计|定|确定|变更为|调整为|修改为|为|是|即|：|，)*(?:人民币)?"
    r"(?:（?(?:大写|小写)）?[:：]?)?(?:人民币)?"
)
_FIGURES = r"(?:[¥\d,.]+(?:万|亿)?元?整?（?(?:大写|人民币|金额|：)*)?"
_CAPITALS = r"(?:[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]{3,30}[（，]?(?:小写|即|人民币|¥|：)*)?"
# 乙方以人民币…元受让: the amount for which one side takes.
_TAKES = (
    r"(?:元|整|（[^）]{0,40}）)*(?:的(?:价格|总价|价款|对价))?[^，。；\d]{0,8}"
    r"(?:受让|购买|收购|购入|买受|买下|取得|转让|卖给|出让|承接)"
)
_WHOLE = r"(?:总价款?|价款总额|价款合计|总金额|转让总价款?|总价格|成交总价|合同总价|固定总价|总对价|总额)"
_PRICE = (
    Cue(rf"{_WHOLE}(?:RMB|{_STATED})(?:{_FIGURES}|{_CAPITALS})", r"", 0.97),
    Cue(rf"(?:以|按|作价)(?:人民币)?{_CAPITALS}", _TAKES, 0.93),
    Cue(rf"(?:共计|总计|合计|一共|总共|共|计){_STATED}", r"", 0.88),
    Cue(rf"{_TOTAL}{_STATED}{_FIGURES}", r"", 0.92),
)
# A part of the price, or another sum: 定金, 首付, 押金, 保函, 违约金, 酬劳.
_PART = re.compile(
    r"(?:定金|首付|预付|保证金|违约金|第[一二三四五]期|首期|尾款|余款|剩余|\d%|百分之|每日|首笔|第[一二三]笔"
    r"|第[一二三]次|押金|诚意金|订金|保函"
    r"|赔偿|酬劳|佣金|服务费|手续费|评估费|公证费|工资|安置费|欠|债务|借款|贷款|注册资本|税[款费])[^。；\n]{0,30}$"
)
_PER_TONNE = re.compile(r"单价|按|每吨|价格|均价|标准|折|作价|调整为")
_OTHER_PRICE = re.compile(
    r"补偿|奖补|补助|焦炭|精煤|煤价|吨煤|运费|电价|原协议|原合同|《[^》]*》[^。；]{0,30}约定|此前|曾"
)


def add_prices(draft: Draft, sources: Sources) -> None:
    """Propose ``unit_price``, ``total_price`` and ``total_price_in_words``."""
    _unit_prices(draft, sources)
    for fact, finds in (("total_price", _figures(sources)), ("total_price_in_words", sources.words)):
        for find, cue in sources.cued(finds, _PRICE, flowing=True):
            start, _ = sources.flowing(find.start)
            earlier = EARLIER.search(sources.joined(start, find.start)) is not None or _replaced(sources, find)
            if not _PART.search(_head(sources, find)):
                draft.add_found(fact, find, 0.3 if earlier else cue.score)
    _beside(draft, sources, "total_price", "total_price_in_words", sources.words)
    _beside(draft, sources, "total_price_in_words", "total_price", _figures(sources))


def _head(sources: Sources, find: Found[Money]) -> str:
    return sources.joined(max(0, find.start - 40), find.start)


def _replaced(sources: Sources, find: Found[Money] | Found[UnitPrice]) -> bool:
    """Whether a value is one that the paper replaces: 由48元/吨调整为40元/吨."""
    head, tail = sources.text[max(0, find.start - 12) : find.start], sources.text[find.end : find.end + 24]
    return re.search(r"(?:由|从)[^，。；\d]{0,8}$", head) is not None and re.match(_CHANGED, tail) is not None


_CHANGED = r"(?:/吨)?[^，。；\d]{0,14}(?:调整|变更|修改|改|降|提高|下调|上调)(?:为|至|到)"


def _figures(sources: Sources) -> list[Found[Money]]:
    """Amounts in figures, those among them whose 元 stands at the head of the next line too."""
    broken: list[Found[Money]] = []
    for at in sources.soft_breaks:
        lead = re.search(r"\d[\d,]*(?:\.\d+)?$", sources.text[max(0, at - 24) : at])
        unit = re.match(r"(?:万|亿)?元", sources.text[at + 1 : at + 4])
        if lead is None or unit is None:
            continue
        start = at - len(lead[0])
        whole = [find for find in money.find(lead[0] + unit[0]) if find.span == (0, len(lead[0] + unit[0]))]
        broken += [Found(start, at + 1 + len(unit[0]), find.value, find.doubts) for find in whole]
    known = [find for find in sources.money if not any(one.start < find.end and find.start < one.end for one in broken)]
    return sorted([*known, *broken], key=lambda find: find.start)


def _unit_prices(draft: Draft, sources: Sources) -> None:
    """The price of a tonne of capacity: coke, compensation and an earlier deal have prices of their own."""
    scored: dict[UnitPrice, list[tuple[Found[UnitPrice], float]]] = {}
    for find in sources.unit_prices:
        start, _ = sources.flowing(find.start)
        clause = sources.joined(start, find.start).rsplit("；", 1)[-1]
        behind = re.match(r"(?:/吨)?[^，。；]{0,6}(?:补偿|奖补|补助)", sources.text[find.end :])
        fresh = re.search(r"(?:调整|变更|修改|改)为$", clause) is not None
        other = not fresh and (_OTHER_PRICE.search(clause) or behind or _replaced(sources, find))
        told = _PER_TONNE.search(clause[-16:] + sources.text[find.start : find.end])
        scored.setdefault(find.value, []).append((find, 0.3 if other else 0.96 if told else 0.9))
    likely = [value for value, finds in scored.items() if max(score for _, score in finds) >= 0.5]
    for finds in scored.values():
        for find, score in finds:
            draft.add_found("unit_price", find, score if len(likely) == 1 else min(score, 0.6))


def _beside(draft: Draft, sources: Sources, known: str, fact: str, finds: Sequence[Found[Money]]) -> None:
    """The same amount in the other script stands in brackets beside the one that is known."""
    gap = re.compile(r"(?:元|整)?[，、]?（?(?:大写|小写|人民币|金额|即|¥)*[:：]?(?:人民币)?[:：]?")
    for one in draft.named(known):
        for start, end in one.spans:
            for find in finds:
                after = 0 <= find.start - end <= 14 and gap.fullmatch(sources.joined(end, find.start))
                before = 0 <= start - find.end <= 8 and re.fullmatch(
                    r"元?整?（(?:大写|小写|即|人民币)*[:：]?", sources.text[find.end : start]
                )
                if after or before:
                    draft.add_found(fact, find, one.score - 0.01)


_STANDS = 0.4  # a lower score marks a price of another time or thing


def tie(draft: Draft, sources: Sources, tonnages: Iterable[Capacity]) -> Capacity | None:
    """The one tonnage that, times a price a tonne, makes an amount of the paper; its price and total are sure then."""
    named = [one for one in draft.named("unit_price") if one.score >= _STANDS]
    units = [one.value for one in named if isinstance(one.value, UnitPrice)]
    totals: Mapping[Decimal, Found[Money]] = {Decimal(str(find.value)): find for find in _figures(sources)}
    proposed = [one for name in ("total_price", "total_price_in_words") for one in draft.named(name)]
    stated = {Decimal(str(one.value)) for one in proposed}
    earlier = {Decimal(str(one.value)) for one in proposed if one.score < _STANDS}
    ties = {
        (unit, tonnes, unit.yuan * tonnes.tonnes)
        for unit in units
        for tonnes in tonnages
        if unit.yuan * tonnes.tonnes in (stated | set(totals)) - earlier
    }
    if len(ties) != 1:
        return None
    unit, tonnes, total = next(iter(ties))
    for one in draft.named("unit_price"):
        draft.settle("unit_price", one.value, 0.97 if one.value == unit else 0.3)
    if total in totals:
        draft.add_found("total_price", totals[total], 0.96)
    for name in ("total_price", "total_price_in_words"):
        for one in draft.named(name):
            draft.settle(name, one.value, 0.97 if Decimal(str(one.value)) == total else min(one.score, 0.4))
    return tonnes
