"""The company, court or office that a text begins with."""

from __future__ import annotations

import re

from evidence.extract.grammars import names

_FURTHER = re.compile(r"(?<=拍卖行)(?:股份)?有限(?:责任)?公司")


def known_name(text: str) -> tuple[str, int] | None:
    """The company, court or office whose name opens ``text``, and where it ends; the longest one."""
    found = [*names.find_companies(text), *names.find_courts(text), *names.find_authorities(text)]
    opening = [find for find in found if find.start == 0]
    if not opening:
        return None
    longest = max(opening, key=lambda find: find.end)
    # 示例拍卖行有限公司: what names a firm on its own may stand within a longer name.
    further = _FURTHER.match(text, longest.end)
    if further is None:
        return longest.value, longest.end
    return names.normalise_name(text[: further.end()]), further.end()
