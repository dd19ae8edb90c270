"""The words that label values on a kind of paper."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from evidence.extract.folding import fold

# A note behind a label that is no value: 成交价(元), 收款单位(盖章).
_NOTE = r"(?P<note>[(（\[【][^()（）\[\]【】:：\d]{1,14}[)）\]】])?"
_COLON = r"[:：]"


@dataclass(frozen=True)
class Lexicon:
    """Words that label values: ``labels[key]`` are the synonyms of one label.

    ``groups[key]`` are words that govern a block of labels: 付款人 over 户名, 账号 and 开户银行. A group's word is also
    a label of its own, because 付款人：山西示例焦化有限公司 needs no block. ``bare`` says whether a value may follow
    its label without a colon on the same line, as on bank slips.
    """

    labels: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bare: bool = False

    @cached_property
    def keys(self) -> dict[str, str]:
        """The key of every word."""
        both = {**self.labels, **self.groups}
        return {fold(word): key for key, words in both.items() for word in words}

    @cached_property
    def governing(self) -> frozenset[str]:
        """Every word that governs a block of labels."""
        return frozenset(fold(word) for words in self.groups.values() for word in words)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Any word of the lexicon, longer ones first, with its note and its colon."""
        words = "|".join(re.escape(word) for word in sorted(self.keys, key=len, reverse=True))
        return re.compile(rf"(?P<word>{words}){_NOTE}(?P<colon>{_COLON})?")
