"""控股比例: the share of the target that the acquirer holds once the deal is done."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from evidence.extract.found import Found
from evidence.extract.grammars import ratios
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.readers import pieces
from evidence.extract.kinds.sources import Sources
from evidence.extract.layout import Entry
from models.values import Ratio

_HOLDING = re.compile(r"持有|持股|控股|占|股权比例|出资比例|受让|收购|取得|认缴|转让|认购")
_SHARE_AFTER = re.compile(r"(?:的)?(?:股权|股份|出资|控股|权益)|（?控股")
# Another holder, or another time: 原股东持有49%, 由80%稀释至, 转让前, 合计持有…100%股权 of the sellers.
_OTHERS = re.compile(
    r"(?:原股东|其他股东|其它股东|其余股东|小股东|自然人股东|出让股东|转让方|出让方|剩余|其余|另|参股"
    r"|少数股东)[^，。；]{0,20}$"
)
_BEFORE = re.compile(
    r"(?:转让前|重组前|增资前|收购前|此前|目前|现(?:在)?持有|已(?:经)?持有|原持有|现有|原有)[^，。；]{0,24}$|由(?:原)?$"
    r"|参股的?[^，。；]{0,40}$|稀释|降至|降为|摊薄"
)
# 转让方合计持有X100%股权: what the seller has, unless the clause goes on to hand it over.
_SELLER = re.compile(r"(?:转让方|出让方|原股东|出让股东|各股东|股东)[^，。；]{0,8}(?:持有|拥有|享有|所持)")
_HANDED = re.compile(r"转让(?:给|予|与|至|于)|出让(?:给|予)|过户(?:给|至)|由[^，。；]{2,20}(?:受让|收购|认购)")
_NO_SHARE = re.compile(
    r"(?:税率|利率|违约金|首付|预付|支付|付款|价款|余款|比例支付|支付至|定金|赔偿|滞纳金|折让|贡献率|表决权"
    r"|同意票)[^，。；]{0,16}$"
)
_AFTER_DEAL = re.compile(
    r"(?:重组|兼并|收购|增资|转让|交易|变更|完成|登记|本次[^，。；]{0,8})(?:完成)?(?:之?后|完毕)|控股比例"
    r"|达到|增至|升至|提高到"
)
_IN_ALL = re.compile(r"(?:合计|共|累计)(?:将)?持有|合计持股")
_MOVING = re.compile(r"(?:将|把|以|受让|收购|取得|购买|认购|转让)")


HELD, TAKEN, MOVES, LIKELY = 0.97, 0.93, 0.8, 0.6
"""Scores: what the acquirer holds afterwards, what it takes over, what changes hands, what is a share at all."""


def add_holding(
    draft: Draft, sources: Sources, entries: Sequence[Entry], takers: Collection[str], others: Collection[str]
) -> None:
    """Propose ``holding_ratio``: labelled, on the acquirer's row of a table of holders, or told by its clause.

    ``takers`` is what the paper calls the acquirer, ``others`` what it calls everybody else.
    """
    placed = _in_table(draft, sources, takers) or _labelled(draft, entries, takers)
    scored = [(find, _score(sources, find, takers, others)) for find in sources.ratios]
    ranks = [{find.value for find, score in scored if score >= rank} for rank in (HELD, TAKEN, LIKELY)]
    # What the acquirer has already is no part of what it takes: 甲方已持有16%, 现受让35%.
    adds = any(score == _HAD for _, score in scored)
    for find, score in scored:
        if score > 0:
            draft.add_found("holding_ratio", find, _weighed(find.value, score, placed, ranks, adds=adds))


def _weighed(share: Ratio, score: float, placed: set[Ratio], ranks: Sequence[set[Ratio]], *, adds: bool) -> float:
    """The score of one share beside the others: ``placed`` by a table, held afterwards, taken over, or likely."""
    held, taken, likely = ranks
    if placed:
        return score if share in placed else 0.5 if score >= TAKEN else 0.4
    if held:
        return min(score, 0.4) if share not in held else 0.7 if len(held) > 1 else score
    if taken:
        return min(score, 0.4) if share not in taken else 0.7 if len(taken) > 1 or adds else score
    if len(likely) == 1 and score >= LIKELY:
        return 0.9 if score >= MOVES and not adds else 0.8
    return score


_HAD, _OTHERWISE = 0.25, 0.2


def _score(sources: Sources, find: Found[Ratio], takers: Collection[str], others: Collection[str]) -> float:
    """How surely a clause tells the acquirer's share afterwards; 0 where it tells no share of a company."""
    start, end = sources.flowing(find.start)
    head, tail = sources.joined(start, find.start), sources.joined(find.end, end)
    clause, after = re.split(r"[，；]", head)[-1], re.split(r"[，；。]", tail)[0]
    if _NO_SHARE.search(head) or not (_HOLDING.search(clause) or _SHARE_AFTER.match(tail)):
        return 0.0
    own, handed = _is_own(clause, after, takers, others), _HANDED.search(after) is not None
    if _BEFORE.search(clause) or re.match(r"(?:稀释|降|减)", after):
        return _HAD if own else _OTHERWISE
    somebody = own is False or _OTHERS.search(clause) or (_SELLER.search(clause) and not own)
    if _of_another(sources, find, start, others) or (somebody and not handed):
        return _OTHERWISE
    whole = find.value.fraction == 1
    if (own and _IN_ALL.search(clause)) or (
        _AFTER_DEAL.search(head) and (own or re.search(r"持有|控股|持股|占", clause))
    ):
        return TAKEN if whole and not own else HELD
    if own:
        return MOVES if whole and not _AFTER_DEAL.search(head) else TAKEN
    return MOVES if handed or _MOVING.search(clause) else LIKELY


def _is_own(clause: str, after: str, takers: Collection[str], others: Collection[str]) -> bool | None:
    """Whether the clause is about the acquirer: the side it names first, or to whom it hands over; None if none."""
    if _HANDED.search(after) and any(word in after for word in takers):
        return True
    named = [
        (found.start(), -len(word), word in takers)
        for word in {*takers, *others}
        for found in re.finditer(rf"{'' if word.startswith('被') else '(?<!被)'}{re.escape(word)}", clause)
    ]
    return min(named)[2] if named else None


def _ends_with(clause: str, takers: Collection[str]) -> bool:
    return any(re.search(rf"(?<!被){re.escape(word)}", clause) for word in takers)


def _of_another(sources: Sources, find: Found[Ratio], start: int, others: Collection[str]) -> bool:
    """Whether the share is in a company other than the target: 参股的长治晨峪煤化工有限公司45%权益."""
    before = [one for one in sources.companies if start <= one.start and one.end <= find.start]
    return bool(before) and find.start - before[-1].end <= 2 and before[-1].value not in others


def _in_table(draft: Draft, sources: Sources, takers: Collection[str]) -> set[Ratio]:
    """A table of holders: the last share on the acquirer's row, which stands under 转让后 where there are two."""
    found: set[Ratio] = set()
    for cell in sources.sheet.cells:
        shares = [one for one in ratios.find(cell.text) if one.end - one.start >= len(cell.text) - 2]
        if not shares or any(ratios.find(other.text) for other in sources.sheet.right_of(cell)):
            continue
        if {other.text for other in sources.sheet.left_of(cell)} & set(takers):
            draft.add("holding_ratio", shares[0].value, pieces(cell.spans, *shares[0].span), 0.95)
            found.add(shares[0].value)
    return found


def _labelled(draft: Draft, entries: Sequence[Entry], takers: Collection[str]) -> set[Ratio]:
    """控股情况: 重组主体控股51%，原出资人合计参股49%: the share behind the acquirer's word, or the only one."""
    found: set[Ratio] = set()
    for entry in (entry for entry in entries if entry.key == "ratio"):
        shares = ratios.find(entry.text)
        own = [one for one in shares if _ends_with(re.split(r"[，；、。]", entry.text[: one.start])[-1], takers)]
        for one in own if len(shares) > 1 else shares:
            draft.add("holding_ratio", one.value, pieces(entry.spans, *one.span), entry.score)
            found.add(one.value)
    return found
