"""Radical signs that PDF fonts put in place of ordinary characters, and the characters they show.

A font may draw 人 and the radical ⼈ with one glyph; software that writes PDFs then names it by either code. On the
page both are the character. Source: Unicode's EquivalentUnifiedIdeograph data, in the forms that simplified text uses.
"""

from __future__ import annotations

import unicodedata

# CJK Radicals Supplement (U+2E80–2EF3): sign by sign, because normalisation knows only two of them.
_SUPPLEMENT = dict(
    zip(
        "⺁⺄⺅⺊⺒⺓⺖⺘⺙⺛⺝⺟⺠⺡⺣⺤⺦⺨⺩⺫⺭⺯⺰⺶⺹⺼⺾⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻏⻐⻓⻔⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻯⻰⻲⻳",
        "厂乙亻卜巳幺忄扌攵旡月母民氵灬爫丬犭王罒礻糹纟羊耂肉艹虎衤覀西见角讠贝车辶阝钅长门雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾齐齿竜龙亀龟",
        strict=True,
    )
)
# Kangxi radicals (U+2F00–2FD5) are normalised to the forms of a dictionary of 1716.
_SIMPLER = {"戶": "户", "靑": "青", "黃": "黄"}


def plain_character(char: str) -> str:
    """The character that a radical sign or a compatibility ideograph shows; any other sign as it is."""
    code = ord(char) if len(char) == 1 else 0
    if char in _SUPPLEMENT:
        return _SUPPLEMENT[char]
    if 0x2F00 <= code <= 0x2FDF or 0xF900 <= code <= 0xFAFF:
        plain = unicodedata.normalize("NFKC", char)
        return _SIMPLER.get(plain, plain) if len(plain) == 1 else char
    return char
