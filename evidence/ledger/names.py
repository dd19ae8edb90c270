"""Which enterprise a name on a paper means: by code, name or alias. A near name is a doubt, never an equality."""

from __future__ import annotations

import enum
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from models.ledger import Enterprise, EventKind, Ledger
from models.values import CreditCode

# "（集团）" and "集团" are the same group; the administrator of a bankrupt company stands for the company.
_GROUP = re.compile(r"[（(]集团[)）]")
_ADMINISTRATOR = re.compile(r"(?:破产)?管理人$")
# A short name that names everybody names nobody.
_SHORTEST_ALIAS = 2


@lru_cache(maxsize=4096)
def fold_name(name: str) -> str:
    """A name as it is compared: one width, no spaces, no brackets round 集团, without 管理人 at the end.

    ``"山西示例焦化(集团)有限公司"`` and ``"山西示例焦化（集团） 有限公司"`` fold to the same text.
    """
    wide = unicodedata.normalize("NFKC", name)
    bare = "".join(char for char in wide if not char.isspace() and char not in "·•")
    return _ADMINISTRATOR.sub("", _GROUP.sub("集团", bare))


def same_name(one: str, other: str) -> bool:
    """Whether two printed names are the same name, but for width, spaces and brackets."""
    return bool(one) and fold_name(one) == fold_name(other)


def near_name(one: str, other: str) -> bool:
    """Whether two different names differ in one character (changed, missing or added): a doubt for a person."""
    first, second = sorted((fold_name(one), fold_name(other)), key=len)
    if first == second or len(second) - len(first) > 1 or len(first) < 4:
        return False
    head = next((i for i, char in enumerate(first) if char != second[i]), len(first))
    return first[head + (len(first) == len(second)) :] == second[head + 1 :]


class MatchBy(enum.StrEnum):
    """What an enterprise was recognised by."""

    CODE = "code"
    NAME = "name"
    ALIAS = "alias"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Match:
    """An enterprise of the ledger, or none. ``doubts`` say in Chinese what a person should look at."""

    enterprise: Enterprise | None
    by: MatchBy
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class ByIdentity:
    """A ledger as the key of a memo: the same object, held so that its identity stays its own."""

    ledger: Ledger

    def __hash__(self) -> int:
        return id(self.ledger)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ByIdentity) and other.ledger is self.ledger


@lru_cache(maxsize=4)
def _directory(held: ByIdentity) -> dict[str, tuple[Enterprise, ...]]:
    """Folded name → the enterprises that bear it, as name, alias or name before or after a 更名."""
    groups = [{fold_name(name) for name in (one.name, *one.aliases) if len(name) >= _SHORTEST_ALIAS}
              for one in held.ledger.enterprises]  # fmt: skip
    renamings = [
        {fold_name(event.giver), fold_name(event.taker)}
        for event in held.ledger.events
        if event.kind is EventKind.RENAMING and event.giver and event.taker
    ]
    for names in groups:
        while not (linked := set[str]().union(*(pair for pair in renamings if pair & names))) <= names:
            names.update(linked)
    bearers: dict[str, list[Enterprise]] = {}
    for enterprise, names in zip(held.ledger.enterprises, groups, strict=True):
        for name in names:
            bearers.setdefault(name, []).append(enterprise)
    return {name: tuple(bearing) for name, bearing in bearers.items()}


def match_enterprise(ledger: Ledger, name: str, credit_code: str | CreditCode | None = None) -> Match:
    """Find the enterprise a paper means, by credit code, name or alias (曾用名、简称、更名).

    A name that differs in one character is named among ``doubts`` and not matched; so is a code that points at
    another enterprise than the name does.
    """
    code = str(credit_code or "").upper()
    by_code = next((one for one in ledger.enterprises if code and one.credit_code == code), None)
    by_name, how = _by_name(ledger, name)
    if by_code and by_name and by_code is not by_name:
        doubt = f"名称「{name}」与代码{code}在台账中分属「{by_name.name}」和「{by_code.name}」"
        return Match(None, MatchBy.NOTHING, (doubt,))
    if by_name:
        return Match(by_name, how)
    if by_code:
        return Match(by_code, MatchBy.CODE, (f"名称「{name}」不在台账，按代码{code}认定为「{by_code.name}」",))
    near = [one.name for one in ledger.enterprises if any(near_name(name, known) for known in (one.name, *one.aliases))]
    return Match(None, MatchBy.NOTHING, tuple(f"「{name}」与台账中的「{other}」仅一字之差" for other in near))


def _by_name(ledger: Ledger, name: str) -> tuple[Enterprise | None, MatchBy]:
    folded = fold_name(name)
    bearers = _directory(ByIdentity(ledger)).get(folded, ())
    for enterprise in bearers:
        if folded == fold_name(enterprise.name):
            return enterprise, MatchBy.NAME
    # One short name borne by two enterprises says nothing; one enterprise listed twice is one.
    alone = len({fold_name(one.name) for one in bearers}) == 1
    return (bearers[0], MatchBy.ALIAS) if alone else (None, MatchBy.NOTHING)


def is_listed(ledger: Ledger, name: str) -> bool:
    """Whether 企业 lists an enterprise that bears this name, as name, alias or by a 更名."""
    return fold_name(name) in _directory(ByIdentity(ledger))


def identity(ledger: Ledger, name: str) -> str:
    """The key under which the ledger knows an enterprise: its current folded name, or the folded name as given."""
    found, _ = _by_name(ledger, name)
    return fold_name(found.name if found else name)


def same_enterprise(ledger: Ledger, one: str, other: str) -> bool:
    """Whether two names mean one enterprise: the same name, or names of one enterprise of the ledger."""
    return bool(one and other) and (same_name(one, other) or identity(ledger, one) == identity(ledger, other))
