"""Party blocks of court papers: who applies, who owes, who bought, with the lines that belong to each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from evidence.extract.found import Found
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
# 申请执行人：… / 申请执行人山西…。/ 异议人（被执行人）：… / 被执行人（二）：… / 被执行人一：…
_PARTY = re.compile(
    rf"(?P<lead>^|[\n，。；])(?:\d[.、]|[一二三四五六七八九]、)?(?P<word>{_WORD})(?:（(?P<note>[^（）]{{1,20}})）)?"
    rf"(?:[一二三四五六七八九\d]{{1,2}}(?=[:：]))?[:：]?"
)
_MORE = re.compile(r"[、，；和及与]")
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
        names = _names(sources, match.end(), until)
        if match["lead"] not in ("", "\n"):
            # In the middle of a line only a company counts: 被执行人未履行 names nobody.
            names = [name for name in names if not name[2]]
        for name, span, doubts in names:
            codes = _codes(sources, span[1], until) if len(names) == 1 else ()
            parties.append(Party(role, name, span, codes, 0.96 - (0.1 if doubts else 0.0), doubts))
    return parties


def _role(word: str, note: str | None) -> str:
    """The role a line gives; 异议人（被执行人） is the debtor, 申请执行人（原告） stays the applicant."""
    role = _ROLES[word]
    if note:
        inner = [_ROLES[known] for known in sorted(_ROLES, key=len, reverse=True) if known in note]
        if inner and inner[0] not in ("other", role) and (role == "other" or inner[0] == "buyer"):
            return inner[0]
    return role


def _names(sources: Sources, place: int, until: int) -> list[tuple[str, tuple[int, int], tuple[str, ...]]]:
    """The name behind a role word, and further names that the same line lists."""
    found: list[tuple[str, tuple[int, int], tuple[str, ...]]] = []
    while place < until:
        name = name_at(sources, place)
        if name is None or name.end > until:
            break
        found.append((name.value, name.span, name.doubts))
        place = name.end
        tail = _NAME_TAIL.match(sources.text, place)
        place = tail.end() if tail else place
        more = _MORE.match(sources.text, place)
        if more is None or (more[0] == "，" and not _company_next(sources, more.end())):
            break
        place = more.end()
    return found


def _company_next(sources: Sources, place: int) -> bool:
    return any(find.start == place for find in sources.companies)


def _codes(sources: Sources, start: int, until: int) -> tuple[tuple[CreditCode, tuple[int, int]], ...]:
    codes: list[Found[CreditCode]] = within(sources.codes, [(start, until)])
    return tuple((find.value, find.span) for find in codes[:1])
