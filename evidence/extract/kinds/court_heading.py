"""The head of a court's paper: whose it is, and its own number under the title."""

from __future__ import annotations

import re

from evidence.extract.found import Found
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.roles import lone_lines
from evidence.extract.kinds.sources import Sources
from models.values import CaseNumber

_TITLE = re.compile(
    r"(?:^|\n)[^\n。，]{0,30}(?:裁定书|通知书|回执|执行函|移送函|公告|决定书|收据|商请函|函)[^\n。，]{0,12}(?=\n|$)"
)
# A number on a line of its own whose type word the grammar does not list: （2019）晋01执函5号.
_UNLISTED = re.compile(r"(?:^|\n)(?P<number>（(?:19|20)\d{2}）[㐀-鿿]\d{0,4}[㐀-鿿]{1,5}\d{1,6}号)(?=\n|$)")
_REACH = 400  # characters from the top within which a heading may stand


def add_heading(draft: Draft, sources: Sources) -> None:
    """Propose ``court`` and ``case_number`` from the head of the paper."""
    add_court(draft, sources)
    add_own_number(draft, sources)


def add_court(draft: Draft, sources: Sources) -> None:
    """The court of the heading: a line of its own at the top, above or on the line of the title."""
    head = [find for find in sources.courts if find.start <= _REACH]
    alone = lone_lines(sources, head, spare=0)
    title = _TITLE.search(sources.text, 0, _REACH)
    for find in alone[:1]:
        draft.add_found("court", find, 0.97)
    if not alone and title is not None:
        for find in head:
            if title.start() <= find.start < title.end():
                draft.add_found("court", find, 0.95)
                return
    if not alone and not draft.named("court"):
        _court_of_signature(draft, sources)


def _court_of_signature(draft: Draft, sources: Sources) -> None:
    """The court that signs, on a line of its own near the end."""
    for find in lone_lines(sources, sources.courts, spare=4)[-1:]:
        draft.add_found("court", find, 0.85)


def add_own_number(draft: Draft, sources: Sources) -> None:
    """The paper's own number: alone on its line near the top; a number cited in a sentence is another paper's."""
    alone: list[Found[CaseNumber]] = lone_lines(sources, sources.cases, spare=2)
    head = [find for find in alone if find.start <= _REACH]
    if head:
        exact = head[0] in lone_lines(sources, head[:1], spare=0)
        draft.add_found("case_number", head[0], 0.97 if exact else 0.85, () if exact else ("案号前后有附加文字",))
        for find in sources.cases:
            if find.value == head[0].value and find is not head[0]:
                draft.add_found("case_number", find, 0.8)
    elif (unlisted := _UNLISTED.search(sources.text, 0, _REACH)) is not None:
        number = CaseNumber(unlisted["number"])
        draft.add("case_number", number, [unlisted.span("number")], 0.85, ("案号的类型代字不在名录中",))
    else:
        _number_by_title(draft, sources)


def _number_by_title(draft: Draft, sources: Sources) -> None:
    """A number that shares its line with the title, or opens the line below it."""
    title = _TITLE.search(sources.text, 0, _REACH)
    for find in sources.cases:
        start = sources.text.rfind("\n", 0, find.start) + 1
        if title is not None and title.start() <= find.start <= title.end() + 12 and find.start - start <= 24:
            draft.add_found("case_number", find, 0.88)
            return
