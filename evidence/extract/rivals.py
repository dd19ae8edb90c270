"""Values that could play a fact's role as well: another price beside 起拍, another share beside 持股, another height.

A reader of a kind proposes what its labels and sentence frames recognise. A value that they do not recognise, worded in
a way nobody foresaw, would leave the one they do recognise without competition: the price of an earlier round, the
oven of another plant. So every value of the paper that stands in a clause with a word of the role is counted, whatever
its wording; one that differs and is nothing else on the paper makes the choice doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from evidence.extract.found import Candidate, Found
from evidence.extract.pipeline import annotate
from models.papers import Kind
from models.values import Ratio, Value, contract_form


class _Role:
    """Where values of a role come from (keys of the grammars), and the words that speak of it in a clause."""

    def __init__(self, grammars: tuple[str, ...], words: str) -> None:
        self.grammars = grammars
        self.words = re.compile(words)


_MONEY = ("money", "words")
_STARTING = _Role(_MONEY, r"起拍|起始价|底价|保留价|变卖价|参考价")
_DEPOSIT = _Role(_MONEY, r"保证金|预缴款")
_STEP = _Role(_MONEY, r"增价|加价|递增|竞价阶梯|增幅")
_SOLD = _Role(_MONEY, r"成交|竞得|落槌|最高(?:应|报|出)?价|拍得|购得|得标|中标")
_TOTAL = _Role(_MONEY, r"总价|价款|总额|对价|转让款|转让金|转让费|作价|合计")
_PER_TONNE = _Role(("unit_prices",), r"")
_HEIGHT = _Role(("heights",), r"")
_SHARE = _Role(("ratios",), r"持有|持股|控股|股权|股份|出资|占")
_PAID = _Role(_MONEY, r"金额|收到|交来|缴来|交付|汇款|转账|合计|人民币")

_ROLES: Mapping[Kind, Mapping[str, _Role]] = {
    Kind.AUCTION_NOTICE: {"starting_price": _STARTING, "deposit": _DEPOSIT, "increment": _STEP},
    Kind.AUCTION_CONFIRMATION: {"price": _SOLD, "price_in_words": _SOLD},
    Kind.ENFORCEMENT_RULING: {"price": _SOLD},
    Kind.PAYMENT_RECEIPT: {"amount": _PAID, "amount_in_words": _PAID},
    Kind.CAPACITY_CONTRACT: {
        "unit_price": _PER_TONNE,
        "total_price": _TOTAL,
        "total_price_in_words": _TOTAL,
        "chamber_height": _HEIGHT,
    },
    Kind.RESTRUCTURING_AGREEMENT: {"holding_ratio": _SHARE},
}
_CLAUSE = 40  # characters to either side: words further off speak of something else
_CLAUSE_END = re.compile(r"[，。；\n]")


def rivals(text: str, kind: Kind, chosen: Mapping[str, Candidate]) -> Mapping[str, str]:
    """For each fact with competition, a value that competes with the chosen one, in the contract's form.

    ``chosen`` are the candidates that stand. A value that stands for another fact of the paper competes with none.
    """
    explained = {candidate.value for candidate in chosen.values()}
    found: dict[str, str] = {}
    for name, role in _ROLES.get(kind, {}).items():
        if name not in chosen:
            continue
        for find in _speaking(text, role):
            if find.value not in explained and not _completes(find.value, chosen[name].value):
                found.setdefault(name, str(contract_form(find.value)))
    return found


def _completes(value: Value, chosen: Value) -> bool:
    """Whether a share is what the other holders keep beside the chosen one: 60% and 40%."""
    return isinstance(value, Ratio) and isinstance(chosen, Ratio) and value.fraction + chosen.fraction == 1


def _speaking(text: str, role: _Role) -> Iterator[Found[Value]]:
    """The values of a role's grammars whose clause holds one of its words."""
    finds = annotate(text)
    for grammar in role.grammars:
        for find in finds.of(grammar):
            if role.words.search(_clause(text, find.start, find.end)):
                yield find


def _clause(text: str, start: int, end: int) -> str:
    """The clause around a value; the value itself, whose signs may look like a clause's end, is left out."""
    before = _CLAUSE_END.split(text[max(0, start - _CLAUSE) : start])[-1]
    after = _CLAUSE_END.split(text[end : end + _CLAUSE])[0]
    return f"{before}□{after}"
