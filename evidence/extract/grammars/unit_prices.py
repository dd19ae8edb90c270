"""Prices of one tonne of annual capacity.

``36元/吨`` ``按每吨120元`` ``48元每吨`` ``36元/吨·年`` ``36万元/万吨`` ``单价（元/吨）：36``
"""

from __future__ import annotations

import re
from decimal import Decimal

from evidence.extract.found import Found
from models.values import UnitPrice

_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_AFTER = re.compile(
    rf"(?<![\d.,\-])¥?(?P<number>{_NUMBER})(?P<wan>万)?元?(?:人民币)?(?:/|／|每)(?:1|一)?(?P<many>万)?吨(?:[·./]年)?"
)
_BEFORE = re.compile(
    rf"(?:每|/)(?:1|一)?(?P<many>万)?吨(?:焦化)?(?:产能|指标)?(?:单价|价格)?(?:为|按|计|作价)?(?:人民币|¥|:"
    rf"|：)?(?P<number>{_NUMBER})(?P<wan>万)?元"
)
_HEADED = re.compile(rf"单价[^\d，。；\n]{{0,4}}（元/吨）[:：]?\n?¥?(?P<number>{_NUMBER})(?![\d万吨%]|[.,]\d)元?")
_INEXACT_BEFORE = re.compile(r"(?:约|近|不低于|不超过|超过|大约|[\d][-~—至])$")


def find(text: str) -> list[Found[UnitPrice]]:
    """Exact prices per tonne, in order; several products' prices are all found."""
    found: list[Found[UnitPrice]] = []
    for pattern in (_AFTER, _BEFORE, _HEADED):
        for match in pattern.finditer(text):
            if _INEXACT_BEFORE.search(text[max(0, match.start() - 4) : match.start()]):
                continue
            if text[match.end() : match.end() + 1] in ("余", "多") or any(
                o.start < match.end() and match.start() < o.end for o in found
            ):
                continue
            if pattern is _AFTER and "元" not in match[0] and "¥" not in match[0]:
                continue
            groups = match.groupdict()
            yuan = Decimal(match["number"].replace(",", ""))
            yuan *= 10_000 if groups.get("wan") else 1
            yuan /= 10_000 if groups.get("many") else 1
            if yuan > 0:
                # 55元/吨 is one expression; in 每吨55元 the price is what follows.
                start, end = (match.start("number"), match.end())
                found.append(Found(match.start() if pattern is _AFTER else start, end, UnitPrice(yuan)))
    return sorted(found, key=lambda one: one.start)
