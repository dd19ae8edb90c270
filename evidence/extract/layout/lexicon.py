"""The words that label values on a kind of paper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from evidence.extract.folding import fold

# A note behind a label that is no value: 成交价(元), 收款单位(盖章).
_NOTE = re.compile(r"[(（\[【][^()（）\[\]【】:：\d]{1,14}[)）\]】]")
_COLON = re.compile(r"[:：]")


@dataclass(frozen=True, slots=True)
class LabelWord:
    """A label's word in a text: its key, where it begins, where its word ends, and where what belongs to it ends."""

    key: str
    word: str
    start: int
    word_end: int
    end: int
    note: str
    colon: bool


@dataclass(frozen=True)
class Lexicon:
    """Words that label values: ``labels[key]`` are the synonyms of one label.

    ``forms[key]`` are patterns of whole labels that are put together from parts (网拍|拍卖|竞价 … 开始|起 … 时间):
    nobody can list what offices make of them. ``groups[key]`` are words that govern a block of labels: 付款人 over
    户名, 账号 and 开户银行. A group's word is also a label of its own, because 付款人：山西示例焦化有限公司 needs no
    block. ``bare`` says whether a value may follow its label without a colon on the same line, as on bank slips.
    """

    labels: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bare: bool = False

    @cached_property
    def listed(self) -> dict[str, str]:
        """The key of every listed word."""
        both = {**self.labels, **self.groups}
        return {fold(word): key for key, words in both.items() for word in words}

    @cached_property
    def governing(self) -> frozenset[str]:
        """Every word that governs a block of labels."""
        return frozenset(fold(word) for words in self.groups.values() for word in words)

    @cached_property
    def _words(self) -> re.Pattern[str]:
        return re.compile("|".join(re.escape(word) for word in sorted(self.listed, key=len, reverse=True)))

    @cached_property
    def _forms(self) -> re.Pattern[str] | None:
        made = [f"(?P<f{place}>{'|'.join(forms)})" for place, forms in enumerate(self.forms.values())]
        return re.compile("|".join(made)) if made else None

    @cached_property
    def _form_keys(self) -> tuple[str, ...]:
        return tuple(self.forms)

    def key_of(self, word: str) -> str | None:
        """The key of a label's word; None for a word that labels nothing here."""
        found = self.at(word, 0)
        return found.key if found is not None and found.word_end == len(word) else None

    def at(self, text: str, place: int) -> LabelWord | None:
        """The longest label that begins right at ``place``."""
        listed = self._words.match(text, place)
        made = self._forms.match(text, place) if self._forms is not None else None
        if made is not None and made.end() > max(place, listed.end() if listed else 0):
            return self._label(text, made.start(), made.end(), self._form_keys[int((made.lastgroup or "f0")[1:])])
        return self._label(text, listed.start(), listed.end(), self.listed[listed[0]]) if listed else None

    def find(self, text: str) -> Iterator[LabelWord]:
        """Every label in ``text``, from left to right, none within another."""
        place = 0
        while place < len(text):
            starts = [found.start() for found in self._searched(text, place)]
            if not starts:
                return
            label = self.at(text, min(starts))
            if label is None:
                place = min(starts) + 1
                continue
            yield label
            place = label.end

    def _searched(self, text: str, place: int) -> list[re.Match[str]]:
        patterns = [self._words, self._forms] if self._forms is not None else [self._words]
        return [found for pattern in patterns if (found := pattern.search(text, place)) and found.end() > found.start()]

    def _label(self, text: str, start: int, end: int, key: str) -> LabelWord:
        note = _NOTE.match(text, end)
        behind = note.end() if note else end
        colon = _COLON.match(text, behind)
        return LabelWord(
            key, text[start:end], start, end, colon.end() if colon else behind, note[0] if note else "",
            colon is not None,
        )  # fmt: skip
