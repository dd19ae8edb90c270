"""Courts: when two headings name the same court, and which court a code (法院代字) stands for."""

from __future__ import annotations

import re

# What may be left out before a court's name: "山西省", "临汾市", "内蒙古自治区", "延边州".
_AREA_END = re.compile(r"[省市州区盟]$")
_BARE = re.compile(r"(?:高级|中级)?人民法院")
# What stands before the name of a county's court: the "临汾市" of "临汾市尧都区人民法院".
_COUNTY_COURT = re.compile(r"^[\u4e00-\u9fa5]{2,3}市(?=[\u4e00-\u9fa5]{2,5}[县区市]人民法院$)")
# "太谷县人民法院", "太谷区人民法院": the same court before and after its county became a district.
_DIVISION = re.compile(r"[县区市](?=人民法院$)")
# Districts that were merged or renamed with another name; courts keep old codes until they are re-coded (案号规定).
_RENAMED = (
    ("长治县", "上党区"),
    ("长治市城区", "潞州区"),
    ("长治市郊区", "潞州区"),
    ("大同县", "云州区"),
    ("大同市城区", "平城区"),
    ("大同市南郊区", "云冈区"),
    ("大同市南郊区", "平城区"),
    ("大同市矿区", "云冈区"),
)


def fold_court(name: str) -> str:
    """A court's name without spaces."""
    return re.sub(r"\s", "", name)


def same_court(one: str, other: str) -> bool:
    """Whether two headings name one court; the province and the city may be left out before the name.

    ``"太原市中级人民法院"`` is ``"山西省太原市中级人民法院"``; a bare ``"中级人民法院"`` is no court's name.
    """
    short, long = sorted((fold_court(one), fold_court(other)), key=len)
    if not short or _BARE.fullmatch(short):
        return False
    left_out = long.removesuffix(short)
    return long.endswith(short) and (not left_out or bool(_AREA_END.search(left_out)))


def names_court(text: str, court: str) -> bool:
    """Whether a text without spaces names this court, with or without its province."""
    folded = fold_court(court)
    short = re.sub(r"^[^省市]{2,3}省|^[^区]{2,5}自治区", "", folded)
    if folded in text or (not _BARE.fullmatch(short) and short in text):
        return True
    # "尧都区人民法院" is enough; "城区人民法院" may be any city's.
    county = _COUNTY_COURT.sub("", short)
    return county != short and bool(re.search(rf"(?<![\u4e00-\u9fa5]市){county}", text))


def code_fits(code: str, court: str) -> bool | None:
    """Whether a court code belongs to the court of a heading; None where the code is not in the table.

    Old and new names of one court fit both its codes: a code is kept until the court is re-coded.
    """
    from evidence.extract.gazetteers import courts  # noqa: PLC0415 - the package of extraction loads spaCy

    known = [one for one in courts() if one.code == code]
    if not known:
        return None
    return any(same_court(one.name, court) or _once_the_same(one.name, court) for one in known)


def _once_the_same(known: str, heading: str) -> bool:
    if same_court(_DIVISION.sub("", known), _DIVISION.sub("", heading)):
        return bool(_DIVISION.search(known)) == bool(_DIVISION.search(heading))
    return any(
        (known.endswith(f"{old}人民法院") and heading.endswith(f"{new}人民法院"))
        or (known.endswith(f"{new}人民法院") and heading.endswith(f"{old}人民法院"))
        for old, new in _RENAMED
    )
