"""Party blocks of court papers: who applies, who owes, who bought, with the lines that belong to each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from evidence.extract.found import Found
from evidence.extract.kinds.readers import PERSONAL
from evidence.extract.kinds.roles import name_at
from evidence.extract.kinds.sources import Sources, within
from models.values import CreditCode

# Longer words first: 被申请人 holds 申请人, 申请执行人 holds 执行人.
_ROLE_WORDS = (
    ("applicant", ("申请执行人", "申请保全人", "申请强制执行人", "债权人", "申请人", "原告")),
    ("debtor", ("被申请执行人", "被执行人", "被申请保全人", "被保全人", "被申请人", "被告", "债务人")),
    ("buyer", ("买受人", "竞买人", "竞得人")),
    ("acquirer", ("承受人", "接收人")),
    ("other", ("案外人", "利害关系人", "第三人", "异议人", "复议申请人", "申诉人", "担保人", "协助执行人")),
)
_ROLES = {word: role for role, words in _ROLE_WORDS for word in words}
_WORD = "|".join(sorted(_ROLES, key=len, reverse=True))
PARTY_WORD = rf"(?:{_WORD})"
"""A pattern of every word that opens a party's line."""
# 申请执行人：… / 申请执行人山西…。/ 异议人（被执行人）：… / 被执行人（二）：… / 被执行人一：…
_PARTY = re.compile(
    rf"(?P<lead>^|[\n，。；])(?:\d[.、]|[一二三四五六七八九]、)?(?P<word>{_WORD})(?:（(?P<note>[^（）]{{1,20}})）)?"
    rf"(?:[一二三四五六七八九\d]{{1,2}}(?=[:：]))?(?:[:：]\n?)?"
)
_MORE, _LISTED = re.compile(r"[、，；和及与]"), re.compile(r"[、和及]")
# 申请执行人贺启明、柴书远与被执行人…: a person before the word that joins the other side.
_PERSON_BEFORE = re.compile(r"[㐀-鿿]{2,3}(?=(?:与|诉|申请)(?:被|申请|[㐀-鿿]{4}))")
_NAME_TAIL = re.compile(r"（(?:以下|下称|原名|曾用名|原)[^（）]*(?:（[^（）]*）[^（）]*)*）|（(?:管理人)）")


@dataclass(frozen=True, slots=True)
class Party:
    """One party named in a block: its role, its name with the span, its credit codes, and how surely (0–1)."""

    role: str
    name: str
    span: tuple[int, int]
    codes: tuple[tuple[CreditCode, tuple[int, int]], ...]
    score: float
    doubts: tuple[str, ...] = ()


def read_parties(sources: Sources, limit: int) -> list[Party]:
    """Parties of the block that ends at offset ``limit``, in order; each owns the text up to the next one."""
    starts = [match for match in _PARTY.finditer(sources.text, 0, limit) if match.end() < limit]
    parties: list[Party] = []
    for place, match in enumerate(starts):
        until = starts[place + 1].start() if place + 1 < len(starts) else limit
        role = _role(match["word"], match["note"])
        place_of_name = match.end()
        if sources.text[match.end() : match.end() + 1] == "\n" and match["lead"] in ("", "\n"):
            place_of_name += 1  # the word has a cell or a line of its own, its name stands in the next one
        names = names_at(sources, place_of_name, until, _MORE)
        if match["lead"] not in ("", "\n"):
            # In the middle of a line only a company counts: 被执行人未履行 names nobody.
            names = [name for name in names if not name.doubts]
        for name in names:
            codes = _codes(sources, name.end, until) if len(names) == 1 else ()
            score = 0.96 - (0.1 if name.doubts else 0.0)
            parties.append(Party(role, name.value, name.span, codes, score, name.doubts))
    return parties


def _role(word: str, note: str | None) -> str:
    """The role a line gives; 异议人（被执行人） is the debtor, 申请执行人（原告） stays the applicant."""
    role = _ROLES[word]
    if note:
        inner = [_ROLES[known] for known in sorted(_ROLES, key=len, reverse=True) if known in note]
        if inner and inner[0] not in ("other", role) and (role == "other" or inner[0] == "buyer"):
            return inner[0]
    return role


def names_at(
    sources: Sources, place: int, until: int | None = None, more: re.Pattern[str] = _LISTED
) -> list[Found[str]]:
    """The name that begins at ``place``, and further names that ``more`` joins to it, up to ``until``."""
    found: list[Found[str]] = []
    until = len(sources.text) if until is None else until
    while place < until:
        name = name_at(sources, place) or _person_before(sources, place)
        if name is None or name.end > until:
            break
        found.append(name)
        place = name.end
        tail = _NAME_TAIL.match(sources.text, place)
        place = tail.end() if tail else place
        joint = more.match(sources.text, place)
        if joint is None or (joint[0] == "，" and not _company_next(sources, joint.end())):
            break
        place = joint.end()
    return found


def _person_before(sources: Sources, place: int) -> Found[str] | None:
    match = _PERSON_BEFORE.match(sources.text, place)
    return Found(*match.span(), match[0], (PERSONAL,)) if match else None


def _company_next(sources: Sources, place: int) -> bool:
    return any(find.start == place for find in sources.companies)


def _codes(sources: Sources, start: int, until: int) -> tuple[tuple[CreditCode, tuple[int, int]], ...]:
    codes: list[Found[CreditCode]] = within(sources.codes, [(start, until)])
    return tuple((find.value, find.span) for find in codes[:1])
