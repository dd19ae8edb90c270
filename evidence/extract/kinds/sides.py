"""Sides of a contract: who is 甲方, who is 出让方, and which way the paper says that the capacity goes.

甲方 may sell or buy. A side's role comes from the words 出让方/受让方 beside its name, or else from a sentence that
says who transfers to whom; never from the order of 甲 and 乙.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from evidence.extract.found import Found
from evidence.extract.kinds.readers import known_name
from evidence.extract.kinds.sources import Sources

_LETTERS = ("甲方", "乙方", "丙方", "丁方")
_NOTE = r"（(?P<note{0}>[^（）\n]{{1,40}})）"
_QUOTED = r"[“\"‘'「《]?"


@dataclass(slots=True)
class Side:
    """One side: its name and every place of it, the letter (甲方) and the roles that the paper gives it."""

    name: str
    spans: list[tuple[int, int]] = field(default_factory=list)
    letters: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Vocabulary:
    """Words for the roles of a kind of contract, and sentences that tell direction between two letters.

    ``roles[role]`` are its words. ``directions`` are patterns with groups ``giver`` and ``taker`` (甲方 or 乙方);
    ``ends`` names the roles that giver and taker play.
    """

    roles: Mapping[str, tuple[str, ...]]
    directions: tuple[str, ...]
    ends: tuple[str, str]

    def role_in(self, words: str) -> set[str]:
        """Roles whose words stand in ``words``; the longest word wins where one holds another (被重组方, 重组方)."""
        found: set[str] = set()
        rest = words
        for word, role in sorted(((w, r) for r, ws in self.roles.items() for w in ws), key=lambda p: -len(p[0])):
            if word in rest:
                found.add(role)
                rest = rest.replace(word, "□")
        return found


def read_sides(sources: Sources, vocabulary: Vocabulary) -> tuple[list[Side], dict[str, str]]:
    """Every side that the paper names with a letter or a role, and the role of each letter told by sentences."""
    sides: dict[str, Side] = {}
    for words, find in [*_labelled(sources, vocabulary), *_defined(sources), *_introduced(sources, vocabulary)]:
        roles = vocabulary.role_in(words)
        letters = {letter for letter in _LETTERS if letter in words}
        if not roles and not letters:
            continue
        side = sides.setdefault(find.value, Side(find.value, doubts=find.doubts))
        side.roles |= roles
        side.letters |= letters
        if find.span not in side.spans:
            side.spans.append(find.span)
    return list(sides.values()), _direction(sources.text, vocabulary)


def _labelled(sources: Sources, vocabulary: Vocabulary) -> list[tuple[str, Found[str]]]:
    """``甲方（出让方）：X``, ``受让方（以下简称“乙方”）X``, ``甲方 / 转让方（盖章）：X``, with or without a colon."""
    words = sorted({*_LETTERS, *(word for ws in vocabulary.roles.values() for word in ws)}, key=len, reverse=True)
    word = "|".join(map(re.escape, words))
    pattern = re.compile(
        rf"(?:(?<=[\n，。；、：）])|^)(?P<words>(?:{word})(?:[/／、](?:{word})|（[^（）\n]{{1,40}}）)*)"
        rf"(?:名称|单位名称|企业名称|全称|公司名称)?(?:（[^（）\n]{{1,12}}）)?(?P<colon>[:：]?)\n?"
    )
    found: list[tuple[str, Found[str]]] = []
    for match in pattern.finditer(sources.text):
        known = known_name(sources.text[match.end() : match.end() + 60].split("\n")[0])
        if known is None:
            continue
        after = sources.text[match.end() + known[1] : match.end() + known[1] + 1]
        if match["colon"] or after in ("", "\n", "（", "，", "。", "；"):
            found.append((match["words"], Found(match.end(), match.end() + known[1], known[0])))
    return found


_DEFINITION = re.compile(
    rf"（[^（）\n]{{0,20}}?(?:以下|下)?(?:简称|称|统称)(?:为|作)?[:：]?(?P<words>[^（）\n]{{2,40}})）|（(?P<bare>{_QUOTED}[甲乙丙]方[^（）\n]{{0,14}})）"
)


def _defined(sources: Sources) -> list[tuple[str, Found[str]]]:
    """``X（以下简称“受让方”）``: the definition stands right behind the name."""
    found: list[tuple[str, Found[str]]] = []
    for match in _DEFINITION.finditer(sources.text):
        words = match["words"] or match["bare"]
        found.extend((words, find) for find in sources.companies if find.end == match.start())
    return found


# （1）X，一家依法设立的公司，…（“转让方”）；: the definition closes the paragraph that introduces a party.
_CLOSING_DEFINITION = re.compile(
    r"（[“\"‘「](?P<words>[^“”\"‘’「」（）\n]{2,12})[”\"’」]）(?=[；;，,。.、以及和与\n]|$)"
)
_OPENS_PARTY = re.compile(r"(?:^|\n|[；。])(?:（[\d一二三四五]）|[\d一二三四五][.、．])?$")


def _introduced(sources: Sources, vocabulary: Vocabulary) -> list[tuple[str, Found[str]]]:
    """Parties defined at the end of their paragraph: the company that opens it is the one defined."""
    found: list[tuple[str, Found[str]]] = []
    for match in _CLOSING_DEFINITION.finditer(sources.text):
        if not vocabulary.role_in(match["words"]) and match["words"] not in _LETTERS:
            continue
        start = max(sources.text.rfind(sign, 0, match.start()) for sign in "\n；。") + 1
        openers = [
            find
            for find in sources.companies
            if start <= find.start < match.start() and _OPENS_PARTY.search(sources.text[: find.start])
        ]
        found.extend((match["words"], find) for find in openers[:1])
    return found


def _direction(text: str, vocabulary: Vocabulary) -> dict[str, str]:
    """Role of each letter as sentences tell it; nothing where they disagree."""
    told: dict[str, set[str]] = {}
    for pattern in vocabulary.directions:
        for match in re.finditer(pattern, text):
            if match["giver"] != match["taker"]:
                told.setdefault(match["giver"], set()).add(vocabulary.ends[0])
                told.setdefault(match["taker"], set()).add(vocabulary.ends[1])
    return {letter: next(iter(roles)) for letter, roles in told.items() if len(roles) == 1}


def role_of(side: Side, told: Mapping[str, str]) -> tuple[str, float, tuple[str, ...]] | None:
    """The role of a side with a score 0–1 and doubts; None where the paper does not tell."""
    by_sentence = {told[letter] for letter in side.letters if letter in told}
    if len(side.roles) == 1:
        role = next(iter(side.roles))
        if by_sentence and by_sentence != {role}:
            return role, 0.6, ("合同各方称谓与转让方向的表述不一致",)
        return role, 0.97, ()
    if not side.roles and len(by_sentence) == 1:
        return next(iter(by_sentence)), 0.9, ()
    return None
