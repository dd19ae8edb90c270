"""Case numbers of courts (案号), new and old style, in canonical form.

``find`` reads ``（2018）晋10执217号之一`` ``(2016)皖1503执660-2号`` ``〔2019〕冀0408执1523号之三``
``（2015）并执字第00051号``
``（2025）最高法执监37号``; it passes over ``泽煤罚执字（09）022号`` ``法释（2015）5号``
``（2013）城法司鉴字第1035-2号``
``晋政办发〔2018〕66号`` ``（2017）豫银贷字第12号``. Source: 法〔2015〕137号 with 法〔2018〕335号.
"""

from __future__ import annotations

import re

from evidence.extract.found import Found
from models.values import CaseNumber

_PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵军"
# 类型代字 of the new style, most specific first.
_TYPES = (
    r"(?:知)?(?:民|刑|行)(?:辖[终监]?|[初终再申监抗特撤催督他保审赔更没医立]{1,2})|执[恢保异复监协他督]?|执申|财保"
    r"|证保|行保"
    r"|破[申终监]?|强清|清[申终监]|商[初终]|商辖终|司救[执民刑行]?|司惩[复]?|委赔监?|赔[初终他监]?|法赔"
    r"|认[台港澳复他]|外认|协外认|诉前调|诉保|非诉财保|引调|请"
)
# Old numbers name the matter before 字; these words never belong to a court's number.
_OLD_TYPES = re.compile(r"[执民刑行商知破赔经]|财保|诉保|保字$")
_NOT_A_COURT = re.compile(r"[贷借银融授抵担额信购销]|司鉴|公字|证字|仲|罚")
_D = r"[\dlIOo]"
_YEAR = rf"(?P<open>[（(])? ?(?P<y>[12](?: ?{_D}){{3}}) ?(?P<close>[）)])?(?P<speck>[.·。，])?"
_TAIL = (
    rf"(?P<serial>{_D}(?: ?{_D}){{0,7}}?)(?P<dash>[-－—] ?{_D}{{1,3}})? ?号"
    rf"(?P<suffix>之(?:[一二三四五六七八九十]{{1,3}}|\d{{1,2}}(?!\d)))?"
)
_NEW = re.compile(rf"{_YEAR}(?P<court>最高法|[{_PROVINCES}] ?{_D}{{0,4}}) ?(?P<type>{_TYPES}) ?{_TAIL}")
_OLD = re.compile(rf"{_YEAR}(?P<word>[㐀-鿿]{{1,8}}?)(?P<zi>字)?(?P<di>第)?{_TAIL}")
_REPAIRS = str.maketrans("lIOo", "1100")
DOUBT_REPAIRED = "案号中有字母形近数字，已还原，请核对"
DOUBT_SPECK = "案号年份后有多余的点，可能是污点误认"
DOUBT_BRACKET = "案号年份的括号不完整"
DOUBT_LATE_STYLE = "2016年以后的案号仍为旧式写法"


def _digits(text: str) -> str:
    return text.replace(" ", "").translate(_REPAIRS)


def find(text: str) -> list[Found[CaseNumber]]:
    """Case numbers of courts, in order."""
    found = [one for match in _NEW.finditer(text) if (one := _new_style(match, text)) is not None]
    taken = {place for one in found for place in range(one.start, one.end)}
    old = (_old_style(match) for match in _OLD.finditer(text) if match.start() not in taken)
    return sorted([*found, *(one for one in old if one is not None)], key=lambda one: one.start)


def _new_style(match: re.Match[str], text: str) -> Found[CaseNumber] | None:
    if not (match["open"] or match["close"]) or (
        match["open"] is None and text[match.start() - 1 : match.start()].isdigit()
    ):
        return None
    if int(_digits(match["y"])) < 2016:
        return None
    court = match["court"].replace(" ", "")
    middle = (court if court == "最高法" else court[0] + _digits(court[1:])) + match["type"]
    doubts = () if match["open"] and match["close"] else (DOUBT_BRACKET,)
    return _canonical(match, middle, doubts)


def _old_style(match: re.Match[str]) -> Found[CaseNumber] | None:
    word = match["word"]
    if not (match["open"] and match["close"]) or not match["zi"]:
        return None
    if not _OLD_TYPES.search(word + "字") or _NOT_A_COURT.search(word + "字"):
        return None
    late = int(_digits(match["y"])) >= 2016
    return _canonical(match, f"{word}字{match['di'] or ''}", (DOUBT_LATE_STYLE,) if late else ())


def _canonical(match: re.Match[str], middle: str, doubts: tuple[str, ...]) -> Found[CaseNumber] | None:
    dash = "-" + _digits(match["dash"][1:]) if match["dash"] else ""
    text = f"（{_digits(match['y'])}）{middle}{_digits(match['serial'])}{dash}号{match['suffix'] or ''}"
    if match["speck"]:
        doubts = (*doubts, DOUBT_SPECK)
    if any(sign in "".join(match.group("y", "serial")) + (match["dash"] or "") for sign in "lIOo") or (
        "court" in match.re.groupindex and any(sign in match["court"] for sign in "lIOo")
    ):
        doubts = (*doubts, DOUBT_REPAIRED)
    try:
        return Found(match.start(), match.end(), CaseNumber(text), doubts)
    except ValueError:
        return None
