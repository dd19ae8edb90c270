"""Amounts that a paper prints twice side by side, in capitals and in figures: 贰仟壹佰陆拾万元整（21600000元）.

A ruling has one price among its facts; whether its capitals and its figures agree only its text tells.
"""

from __future__ import annotations

import re

from evidence.extract.grammars import capitals, money
from models.values import Money

# What may stand between the two: "（￥", "（小写：", "（大写：人民币"
_BETWEEN = re.compile(r"（(?:[大小]写)?[:：]?(?:人民币)?(?:RMB|CNY)?[:：]?[¥￥]?")


def contradiction(text: str, price: Money) -> tuple[Money, Money] | None:
    """Figures and capitals that stand side by side in a squeezed text, one of them ``price`` and the other not."""
    text = re.sub(r"(?<=\d)，(?=\d{3})", ",", text)
    in_capitals = [one for one in capitals.find(text) if not one.doubts]
    in_figures = [one for one in money.find(text) if not one.doubts]
    for words in in_capitals:
        for figures in in_figures:
            first, second = (words, figures) if words.start < figures.start else (figures, words)
            beside = _BETWEEN.fullmatch(text[first.end : second.start])
            if beside and words.value != figures.value and price in (words.value, figures.value):
                return figures.value, words.value
    return None
