"""Unified social credit codes (统一社会信用代码, GB 32100-2015).

``find`` reads ``91440300G347781249``, also with a page mark glued to it (``91330108694586113J（1/5）``), spaced in
groups, or in
small letters. I O S V Z are no characters of a code: they are read back as 1 0 5 Y 2 where the check character then
agrees, and the correction is a doubt. A printed code that fails its check is found too, with a doubt, under its label.
"""

from __future__ import annotations

import re
from itertools import product

from evidence.extract.found import Found
from models.values import CREDIT_CODE_ALPHABET, CreditCode

_CODE = re.compile(r"(?<![0-9A-Za-z])[0-9A-Za-z](?:[ -]?[0-9A-Za-z]){17}(?![0-9A-Za-z])")
_LABEL = re.compile(
    r"(?:信用代码|信用码|纳税人识别号|税号|机构代码|注册号码?)[^0-9A-Za-z\n]{0,8}\n?[^0-9A-Za-z\n]{0,4}$"
)
_SWAPS = {"I": "1", "O": "0", "S": "5", "Z": "2", "V": "Y"}
_ALIKE = {"B": "8", "8": "B", "D": "0", "G": "6", "6": "G"}
DOUBT_REPAIRED = "统一社会信用代码中有形近字符，已按校验码还原，请核对"
DOUBT_INVALID = "统一社会信用代码校验码不符"


def find(text: str) -> list[Found[CreditCode]]:
    """Credit codes, in order.

    Without a label only a valid code of a business (9…) counts: other numbers are as long.
    """
    found: list[Found[CreditCode]] = []
    for match in _CODE.finditer(text):
        printed = re.sub(r"[ -]", "", match[0]).upper()
        labelled = bool(_LABEL.search(text[max(0, match.start() - 24) : match.start()]))
        code, repaired = _repair(printed)
        if code is not None and (labelled or (printed[0] == "9" and not printed.isdigit()) or _business(printed)):
            found.append(Found(match.start(), match.end(), code, (DOUBT_REPAIRED,) if repaired else ()))
        elif code is None and labelled:
            found.append(Found(match.start(), match.end(), CreditCode(printed), (DOUBT_INVALID,)))
    return found


def _business(printed: str) -> bool:
    """Whether 18 characters begin like a business's code: 91 (enterprise), 92, 93 and a province's division code."""
    return bool(re.match(r"9[123][1-6]\d{5}", printed))


def _repair(printed: str) -> tuple[CreditCode | None, bool]:
    """The valid code behind ``printed`` and whether it was repaired; None when there is none, or several."""
    if CreditCode(printed).is_valid:
        return CreditCode(printed), False
    swapped = "".join(_SWAPS.get(char, char) for char in printed)
    if any(char not in CREDIT_CODE_ALPHABET for char in swapped):
        return None, False
    if CreditCode(swapped).is_valid:
        return CreditCode(swapped), True
    # One look-alike pair more, only where exactly one reading passes the check.
    if swapped != printed:
        return None, False
    places = [i for i, char in enumerate(swapped) if char in _ALIKE][:6]
    valid = set()
    for choice in product((False, True), repeat=len(places)):
        if sum(choice) == 1:
            i = places[choice.index(True)]
            tried = swapped[:i] + _ALIKE[swapped[i]] + swapped[i + 1 :]
            if CreditCode(tried).is_valid:
                valid.add(tried)
    return (CreditCode(valid.pop()), True) if len(valid) == 1 else (None, False)
