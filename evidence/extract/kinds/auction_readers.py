"""Readers of values that only auction papers have: a bidder's number, the title of a lot."""

from __future__ import annotations

import re

from evidence.extract.kinds.printing import as_printed, end_of_words
from evidence.extract.kinds.readers import Read, name, number, pieces, trimmed, wording
from evidence.extract.kinds.sources import Sources
from evidence.extract.layout import Entry

_BADGE = re.compile(r"(?:第)?(?P<no>[A-Z]{0,4}-?\d[\dA-Z\-]{0,11})(?:号)?(?:牌)?(?=$|[，。；（） ])")


def badge(sources: Sources, entry: Entry) -> list[Read]:
    """A bidder's number at a label: ``M2168``, the 18 of 第18号."""
    lead, text = trimmed(entry.text)
    match = _BADGE.match(text)
    if match is None:
        return number(sources, entry)
    spans = pieces(entry.spans, lead + match.start("no"), lead + match.end("no"))
    return [Read(match["no"], spans, 1.0 if match[0] == match["no"] else 0.97)]


# What a lot's title carries along that is none of it: 指标（执行案号：（2017）晋10执1501号）.
_ABOUT_CASE = re.compile(r"（(?:执行)?(?:案号|案件|详见|以下简称|下称)[^\n]*）$")


# …焦化产能37.5万吨/年，参考价1812.5万元: the sentence goes on to something else.
_NEXT_TERM = re.compile(
    r"[，。；、]\n?(?=(?:拍卖|竞买|本次|第[一二]次)*(?:参考|起拍|起始|评估|保留|市场|变卖|询)价|(?:竞买|拍卖)?保证金|(?:每次)?[加增]价|(?:执行)?案号)"
)
_HEADING = re.compile(r"[㐀-鿿]{1,4}（[万亿]?元）")  # a heading of the table, no lot


def lot(sources: Sources, entry: Entry) -> list[Read]:
    """The title of a lot at a label, without the case that brackets at its end name and the terms that follow it."""
    found = wording(sources, entry)
    for one in found:
        lead, text = trimmed(entry.text)
        if _HEADING.fullmatch(text):
            return []
        text = text[: end_of_words(text)]
        behind = _NEXT_TERM.search(text) or _ABOUT_CASE.search(text)
        if behind is not None and behind.start() > 4:
            spans = pieces(entry.spans, lead, lead + behind.start())
            return [Read(as_printed(sources, spans), spans, 0.97, one.doubts)]
    return found


def court(sources: Sources, entry: Entry) -> list[Read]:
    """The court at a label that may also name an auction house: 拍卖单位, 委托人."""
    return [one for one in name(sources, entry) if str(one.value).endswith("法院")]
