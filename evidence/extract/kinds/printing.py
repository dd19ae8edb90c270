"""Words as printed: what a title or a purpose says, sign by sign, and where its sentence ends."""

from __future__ import annotations

from evidence.extract.kinds.sources import Sources
from evidence.extract.layout.cells import Spans
from evidence.read.radicals import plain_character
from models.pages import PageSource

_OPENS, _CLOSES = "（(“《〈「【[", "）)”》〉」】]"
_UNSURE_WIDTH = "（），：；！？〇"
_OWN_BRACKETS = "〔〕【】[]［］"


def end_of_words(text: str) -> int:
    """Where the first sentence of ``text`` ends: at its first 。 or ； that no bracket or quotation encloses."""
    depth = 0
    for place, sign in enumerate(text):
        depth += (sign in _OPENS) - (sign in _CLOSES)
        if sign in "。；" and depth <= 0:
            return place
    return len(text)


def as_printed(sources: Sources, spans: Spans) -> str:
    """The words at ``spans`` with the width of every sign as printed, spaces and line breaks removed.

    On recognised pages brackets and stops stay folded: recognisers do not tell their width. Radicals and
    compatibility forms, which are a fault of the PDF's font, are folded everywhere.
    """
    signs: list[str] = []
    for start, end in spans:
        for offset in range(start, end):
            index, raw = sources.paper.origins[offset]
            page = sources.paper.pages[index]
            sign = page.text[raw]
            if page.source is not PageSource.TEXT_LAYER and sources.text[offset] in _UNSURE_WIDTH:
                sign = sources.text[offset]
            signs.append("" if sources.text[offset] in " \n" else plain_character(sign))
    return "".join(signs)


def printed(sources: Sources, spans: Spans) -> str:
    """What stands at ``spans`` with the brackets as printed: 〔2017〕 of a document's number stays 〔2017〕."""
    signs: list[str] = []
    for start, end in spans:
        for offset in range(start, end):
            index, raw = sources.paper.origins[offset]
            sign = sources.paper.pages[index].text[raw]
            signs.append(sign if sign in _OWN_BRACKETS else sources.text[offset])
    return "".join(signs).replace("\n", "")
