"""Sides of a contract: who is 甲方, who is 出让方, and which way the paper says that the capacity goes.

甲方 may sell or buy. A side's role comes from the words 出让方/受让方 beside its name, or else from a sentence that
says who transfers to whom; never from the order of 甲 and 乙. An office or a bank that supervises is no side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from evidence.extract.found import Found
from evidence.extract.kinds.columns import columns, named
from evidence.extract.kinds.known_names import known_name
from evidence.extract.kinds.sources import Sources
from evidence.extract.layout import Entry

LETTERS = ("甲方", "乙方", "丙方", "丁方")
_LETTER = r"[甲乙丙丁]方"
_QUOTED = r"[“\"‘'「《]?"
# Who looks on, vouches or brokers: 丙方（监督）, 鉴证机构, 担保方.
_ONLOOKER = r"(?:监督|见证|鉴证|担保|保证|监管|居间|中介|主管|备案|服务|托管)(?:方|人|单位|机构|部门|机关)?"


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
    """Words for the roles of a kind of contract, and sentences that tell direction between two sides.

    ``roles[role]`` is a pattern of its words (卖方, 产能出让企业); a role that none of the facts names is a side of
    another sort. ``bare[role]`` are verbs that give the role where they stand alone in brackets: 甲方（出让）.
    ``directions`` are patterns in which ``{giver}`` and ``{taker}`` stand for sides; ``ends`` names their roles.
    """

    roles: Mapping[str, str]
    bare: Mapping[str, str]
    directions: tuple[str, ...]
    ends: tuple[str, str]

    @cached_property
    def words(self) -> str:
        """A pattern of every word for a role."""
        return "|".join(self.roles.values())

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile("|".join(f"(?P<{role}>{words})" for role, words in self.roles.items()))

    def role_in(self, words: str) -> set[str]:
        """Roles whose words stand in ``words``, or whose verb stands alone in it: 甲方（出让）."""
        found = {match.lastgroup or "" for match in self._compiled.finditer(words)}
        if not found:
            notes = re.findall(r"[（“\"‘「]([^（）“”\"‘’「」]{1,8})[）”\"’」]", words) or [words]
            found = {role for role, verbs in self.bare.items() for note in notes if re.fullmatch(verbs, note)}
        return found


def read_sides(sources: Sources, vocabulary: Vocabulary, entries: Sequence[Entry]) -> tuple[list[Side], dict[str, str]]:
    """Every side that the paper names with a letter or a role, and the role of each letter or name told by sentences.

    ``entries`` are labels read before: key ``side`` is a word for a side, key ``name`` the name in a side's block.
    """
    sides: dict[str, Side] = {}
    onlookers: set[str] = set()
    found = [
        *_tabled(sources, vocabulary, entries),
        *_labelled(sources, vocabulary),
        *_headed(sources, vocabulary),
        *_defined(sources, vocabulary),
        *_introduced(sources, vocabulary),
    ]
    for words, find in found:
        roles = vocabulary.role_in(words)
        letters = {letter for letter in LETTERS if letter in words}
        if not roles and re.search(rf"（{_ONLOOKER}）", words):
            onlookers.add(find.value)
        if not roles and not letters:
            continue
        side = sides.setdefault(find.value, Side(find.value, doubts=find.doubts))
        side.roles |= roles
        side.letters |= letters
        if find.span not in side.spans:
            side.spans.append(find.span)
    told = _direction(sources, vocabulary, list(sides.values()))
    for find in sources.companies:
        if find.value in told and find.value not in sides:
            sides[find.value] = Side(find.value, [find.span], doubts=find.doubts)
    offices = {find.value for find in sources.authorities} | onlookers
    return [side for name, side in sides.items() if name not in offices], told


def _labelled(sources: Sources, vocabulary: Vocabulary) -> Iterator[tuple[str, Found[str]]]:
    """``甲方（出让方）：X``, ``受让方（以下简称“乙方”）X``, ``甲方 / 转让方（盖章）：X``, ``卖出单位X``."""
    word = f"{_LETTER}|{vocabulary.words}"
    pattern = re.compile(
        rf"(?:(?<=[\n，。；、：）])|^)(?:\d{{1,2}}[.、．]|（\d）)?(?P<words>(?:{word})(?:[/／、](?:{word})"
        rf"|（[^（）\n]{{1,40}}）)*)"
        rf"(?:的?(?:名称|单位名称|企业名称|全称|公司名称))?(?:（[^（）\n]{{1,12}}）)?(?P<colon>[:：]?)(?P<below>\n?)"
    )
    for match in pattern.finditer(sources.text):
        if match["below"] and _shares_row(sources, match.start("words")):
            continue  # 收购方（盖章）： beside 目标公司（盖章）：, names below: their columns tell
        known = known_name(sources.text[match.end() : match.end() + 60].split("\n")[0])
        if known is None:
            continue
        after = sources.text[match.end() + known[1] : match.end() + known[1] + 1]
        if match["colon"] or after in ("", "\n", "（", "，", "。", "；", "、", "_"):
            yield match["words"], Found(match.end(), match.end() + known[1], known[0])


def _tabled(sources: Sources, vocabulary: Vocabulary, entries: Sequence[Entry]) -> Iterator[tuple[str, Found[str]]]:
    """``出让企业 | X`` and ``重组方 | 企业名称 | X`` in a table."""
    for entry in entries:
        if entry.key not in ("side", "name"):
            continue
        known = known_name(entry.text.strip())
        words = entry.word if entry.key == "side" else governing(sources, vocabulary, entry)
        if known is not None and words and known[1] >= len(entry.text.strip()) - 1:
            yield words, Found(entry.spans[0][0], entry.spans[0][1], known[0])


def governing(sources: Sources, vocabulary: Vocabulary, entry: Entry) -> str | None:
    """The word for a side that governs a label: in a cell to its left on its row, or in a heading row above it."""
    word = re.compile(rf"(?:{_LETTER}|{vocabulary.words})(?:（[^（）]{{1,12}}）)?(?:基本)?(?:情况|信息|概况)?")
    for cell in sources.sheet.left_of(entry.cell):
        if word.fullmatch(cell.text):
            return cell.text
    above = [
        cell
        for cell in sources.sheet.cells
        if cell.page == entry.cell.page and cell.box.bottom <= entry.cell.middle and word.fullmatch(cell.text)
    ]
    nearest = max(above, key=lambda cell: cell.middle, default=None)
    if nearest is None or len(sources.sheet.row(nearest)) > 1:
        return None
    return nearest.text


def _shares_row(sources: Sources, place: int) -> bool:
    cell = next((cell for cell in sources.sheet.cells if cell.start <= place < cell.end), None)
    return cell is not None and len(sources.sheet.row(cell)) > 1


def _headed(sources: Sources, vocabulary: Vocabulary) -> Iterator[tuple[str, Found[str]]]:
    """Columns headed by sides (卖方 | 买方): the first name below each heading."""
    for column in columns(sources, f"{_LETTER}|{vocabulary.words}"):
        find = named(column)
        if find is not None:
            yield column.heading, find


# X（以下简称“受让方”） and X（“甲方”）; a note without 简称 counts where it is nothing but a word for a side.
_DEFINITION = re.compile(
    rf"（[^（）\n]{{0,20}}?(?:以下|下)?(?:简称|称|统称)(?:为|作)?[:：]?(?P<words>[^（）\n]{{2,40}})）"
    rf"|（(?P<bare>{_QUOTED}[甲乙丙]方[^（）\n]{{0,14}})）"
)
_NOTE = re.compile(r"（[“\"‘「]?(?P<words>[^“”\"‘’「」（）\n]{2,10})[”\"’」]?）")


def _defined(sources: Sources, vocabulary: Vocabulary) -> Iterator[tuple[str, Found[str]]]:
    """``X（以下简称“受让方”）``, ``X（转让方）``: the definition stands right behind the name."""
    ends = {find.end: find for find in sources.companies}
    for match in _DEFINITION.finditer(sources.text):
        if match.start() in ends:
            yield match["words"] or match["bare"], ends[match.start()]
    for match in _NOTE.finditer(sources.text):
        if match.start() in ends and re.fullmatch(vocabulary.words, match["words"]):
            yield match["words"], ends[match.start()]


# （1）X，一家依法设立的公司，…（“转让方”）；: the definition closes the paragraph that introduces a party.
_CLOSING_DEFINITION = re.compile(
    r"（[“\"‘「](?P<words>[^“”\"‘’「」（）\n]{2,12})[”\"’」]）(?=[；;，,。.、以及和与\n]|$)"
)
_OPENS_PARTY = re.compile(r"(?:^|\n|[；。])(?:（[\d一二三四五]）|[\d一二三四五][.、．])?$")


def _introduced(sources: Sources, vocabulary: Vocabulary) -> Iterator[tuple[str, Found[str]]]:
    """Parties defined at the end of their paragraph: the company that opens it is the one defined."""
    for match in _CLOSING_DEFINITION.finditer(sources.text):
        if not vocabulary.role_in(match["words"]) and match["words"] not in LETTERS:
            continue
        start = max(sources.text.rfind(sign, 0, match.start()) for sign in "\n；。") + 1
        openers = [
            find
            for find in sources.companies
            if start <= find.start < match.start() and _OPENS_PARTY.search(sources.text[: find.start])
        ]
        for opener in openers[:1]:
            yield match["words"], opener


def _direction(sources: Sources, vocabulary: Vocabulary, sides: list[Side]) -> dict[str, str]:
    """Role of each letter, or of each company named outright, as sentences tell it; nothing where they disagree.

    Earlier patterns are stronger: a later one speaks only of sides of which no earlier one did.
    """
    names = {find.value for find in sources.companies if len(find.value) > 4}
    subject = "|".join([_LETTER, *sorted(map(re.escape, names), key=len, reverse=True)])
    letters = {letter: side.name for side in sides for letter in side.letters}
    settled: dict[str, str] = {}
    for pattern in vocabulary.directions:
        told: dict[str, set[str]] = {}
        whole = pattern.replace("{giver}", f"(?P<giver>{subject})").replace("{taker}", f"(?P<taker>{subject})")
        for match in re.finditer(whole, sources.text):
            ends = match.groupdict()
            named = [letters.get(one, one) for one in ends.values()]
            if len(set(named)) < len(named):
                continue
            for end, role in zip(("giver", "taker"), vocabulary.ends, strict=True):
                for one in (ends[end], *_listed(sources.text, match.end(end))) if end in ends else ():
                    told.setdefault(one, set()).add(role)
        for one, roles in told.items():
            if len(roles) == 1:
                settled.setdefault(one, next(iter(roles)))
    return settled


def _listed(text: str, place: int) -> list[str]:
    """Further letters that a list goes on with: 转让给乙方、丙方."""
    more = re.match(rf"(?:[、和及与]{_LETTER})+(?=，|。|；|$)", text[place : place + 12])
    return re.findall(_LETTER, more[0]) if more else []


def role_of(side: Side, told: Mapping[str, str]) -> tuple[str, float, tuple[str, ...]] | None:
    """The role of a side with a score 0–1 and doubts; None where the paper does not tell."""
    by_sentence = {told[known] for known in (*side.letters, side.name) if known in told}
    if len(side.roles) == 1:
        role = next(iter(side.roles))
        if by_sentence and by_sentence != {role}:
            return role, 0.6, ("合同各方称谓与转让方向的表述不一致",)
        return role, 0.97, ()
    if not side.roles and len(by_sentence) == 1:
        return next(iter(by_sentence)), 0.92 if side.letters else 0.9, ()
    return None
