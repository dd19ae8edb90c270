"""Dates and ranges of dates.

``find`` reads ``2018年5月9日`` ``2017 年 10 月 11 日`` ``2020/10/09 16:17:37`` ``2021-03-19`` ``2020.10.21``
``二〇一八年五月九日``
``二○一五年元月廿日`` ``贰零壹玖年零壹拾月零贰拾日``; a masked or partial date (``二〇一四年××月××日`` ``2020年10月``)
is none. A lost or misread 〇 of the century (``二C一七年五月三日`` ``二一七年五月三日``) leaves no choice but 20××;
such a date ``is_mended``, which whoever uses it must say.
"""

from __future__ import annotations

import datetime as dt
import re

from evidence.extract.found import Found

# Papers of this business date from the last decades; a year outside is a misreading, not a date.
_FIRST_YEAR, _LAST_YEAR = 1980, 2099

_ZERO = "〇零0Oo○Ｏ"
_NUMERALS = {
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "两": 2,
    "壹": 1, "贰": 2, "貳": 2, "叁": 3, "叄": 3, "肆": 4, "伍": 5, "陆": 6, "陸": 6, "柒": 7, "捌": 8, "玖": 9,
    **dict.fromkeys(_ZERO, 0),
}  # fmt: skip
_N = "".join(_NUMERALS)
_MENDED = rf"[二贰貳][Cc（）()口□◯]?(?![{_ZERO}])[{_N}]{{2}}"
_CHINESE = re.compile(
    rf"(?<![{_N}])(?P<y>[一二壹贰貳][{_N}]{{3}}|{_MENDED})年(?P<m>[{_N}十拾元正]{{1,4}})月(?P<d>[{_N}十拾廿卅]{{1,4}})[日号]"
)
_D = r"(?:\d ?\d|\d)"
_ARABIC = re.compile(rf"(?<!\d)(?<!\d )(?P<y>[12] ?\d ?\d ?\d) ?年 ?(?P<m>{_D}) ?月 ?(?P<d>{_D}) ?[日号]")
# A hyphen before a date parts it from a time only: 10:00-2017/08/18.
_SIGNS = re.compile(
    r"(?<![\d./])(?<!(?<!:\d\d)-)(?P<y>[12]\d{3})(?P<sign>[-/.]) ?(?P<m>\d{1,2})(?P=sign) ?(?P<d>\d{1,2})"
    r"(?:(?=\d\d:\d\d)|(?![\d]|[-/.]\d))"
)
# Without signs only under a label: "交易日期：20200918".
_COMPACT = re.compile(r"(?<=[期间时戳日])[:：]?(?P<y>20\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?!\d)")


def _number(text: str) -> int | None:
    """Value of a month or day: ``"十二"`` ``"廿一"`` ``"零壹拾"`` ``"12"``; None when it is none."""
    text = text.replace(" ", "")
    if text.isascii() and text.isdigit():
        return int(text)
    text = text.replace("拾", "十").replace("廿", "二十").replace("卅", "三十")
    if text in ("元", "正"):
        return 1
    if "十" not in text:
        bare = text.lstrip(_ZERO)
        return _NUMERALS.get(bare) if len(bare) == 1 else None
    tens, _, ones = text.partition("十")
    tens = tens.lstrip(_ZERO)
    ones = ones.lstrip(_ZERO)
    if len(tens) > 1 or len(ones) > 1 or (tens and tens not in _NUMERALS) or (ones and ones not in _NUMERALS):
        return None
    return 10 * (_NUMERALS[tens] if tens else 1) + (_NUMERALS[ones] if ones else 0)


def _year(text: str) -> int:
    text = text.replace(" ", "")
    if text.isascii() and text.isdigit():
        return int(text)
    if re.fullmatch(_MENDED, text):
        return 2000 + 10 * _NUMERALS[text[-2]] + _NUMERALS[text[-1]]
    return int("".join(str(_NUMERALS[char]) for char in text))


def is_mended(text: str) -> bool:
    """Whether a date is one of which a character was made up: ``"二一七年五月三日"``."""
    return re.match(rf"{_MENDED}年", text) is not None


def _date(match: re.Match[str]) -> dt.date | None:
    year, month, day = _year(match["y"]), _number(match["m"]), _number(match["d"])
    if month is None or day is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def find(text: str) -> list[Found[dt.date]]:
    """Whole dates, in order; the span leaves out a time of day that follows."""
    found: list[Found[dt.date]] = []
    for pattern in (_ARABIC, _SIGNS, _CHINESE, _COMPACT):
        for match in pattern.finditer(text):
            value = _date(match)
            if value is not None:
                found.append(Found(match.start("y"), match.end(), value))
    return sorted(found, key=lambda one: one.start)


# 上午10:30, 10时30分, 9:30:00, 十时, 上午九时三十分, 10时整
TIME = (
    r"(?: ?(?:北京时间)?(?:上午|下午|中午|晚上?|早上?)? ?(?:\d{1,2}(?:[:：]\d{2}){0,2}(?:时|点)?(?:\d{1,2}分|整|正|半)?"
    r"(?:\d{1,2}秒)?|[一二三四五六七八九十零〇]{1,3}[时点](?:[一二三四五六七八九十]{1,3}分|整|正|半)?))?"
)
_BETWEEN = re.compile(
    rf"{TIME}(?:（[^）\n]{{0,8}}）)?(?:起)?(?:开始|开拍|起拍)?(?:计算|算|计)?[，,]?(?:至|到|止|-{{1,2}}|—{{1,2}}|~|～|－)[，,]?"
)
_SHORT = re.compile(rf"(?:(?P<m>{_D})月)?(?P<d>{_D})[日号]|(?P<next>次日)|(?P<same>同日|当日)")


def find_ranges(text: str) -> list[Found[tuple[dt.date, dt.date]]]:
    """Ranges of dates, in order.

    ``自2018年5月10日起至2021年5月9日止`` ``2018年4月21日10时至4月22日10时止（延时除外）``

    A later date may leave out its year or month; it then takes them from the first one, unless that would put it
    before.
    """
    found: list[Found[tuple[dt.date, dt.date]]] = []
    dates = find(text)
    by_start = {one.start: one for one in dates}
    for first in dates:
        between = _BETWEEN.match(text, first.end)
        if not between:
            continue
        last = by_start.get(between.end())
        if last is None:
            last = _short_date(text, between.end(), first.value)
        if last is not None and last.value >= first.value:
            found.append(Found(first.start, last.end, (first.value, last.value)))
    return found


def _short_date(text: str, at: int, first: dt.date) -> Found[dt.date] | None:
    match = _SHORT.match(text, at)
    if not match:
        return None
    if match["next"] or match["same"]:
        return Found(at, match.end(), first + dt.timedelta(days=1 if match["next"] else 0))
    try:
        month = int(match["m"].replace(" ", "")) if match["m"] else first.month
        return Found(at, match.end(), dt.date(first.year, month, int(match["d"].replace(" ", ""))))
    except ValueError:
        return None
