"""Folding of characters for grammars: one width, one bracket, one zero; each folded character keeps its origin.

Folding never edits a page's text. It makes a copy in which every character knows the offset it came from, because
Unicode normalisation in place changes lengths and destroys offsets.
"""

from __future__ import annotations

import re
import unicodedata

from evidence.read.radicals import plain_character

# Signs that mean the same on these papers; each maps one character to one.
_SAME = {
    "(": "（", ")": "）", "（": "（", "）": "）", "￥": "¥", "％": "%", "○": "〇", "◯": "〇", "⭘": "〇", "\u3007": "〇",
    "，": "，", ",": "，", "：": "：", ":": "：", "；": "；", ";": "；",
    "！": "！", "？": "？", "～": "~", "﹣": "-", "－": "-",
    "−": "-", "‐": "-", "‑": "-", "–": "-", "﹒": ".", "．": ".", "∕": "/", "⁄": "/", "﹪": "%",
}  # fmt: skip
_DASH_BETWEEN_DIGITS = "—―"
# Only before a court's number: 晋政办发〔2018〕66号 keeps the brackets that its issuer chose.
_YEAR_IN_BRACKETS = re.compile(r"[〔\[【［﹝{]\s*[12][\dOlI]{3}\s*[〕\]】］﹞}](?=\s*[㐀-鿿])(?!\s*[第号])")
_IDEOGRAPH = re.compile(r"[㐀-鿿〇豈-﫿]")
_CJK_SIGN = re.compile(r"[　-〿！-～“”‘’—…¥㐀-鿿豈-﫿]")


def is_ideograph(char: str) -> bool:
    """Whether ``char`` is a Chinese character (〇 included)."""
    return bool(_IDEOGRAPH.match(char))


def fold_char(char: str) -> str:
    """Fold one character to the one the grammars know: ``"Ａ"`` → ``"A"``, ``"("`` → ``"（"``, ``"⼭"`` → ``"山"``."""
    if char in _SAME:
        return _SAME[char]
    if char.isspace():
        return " "
    if "\uff01" <= char <= "\uff5e":  # full-width forms come from input methods
        return unicodedata.normalize("NFKC", char)
    return plain_character(char)


def _drops_space(before: str, after: str) -> bool:
    """Whether a space between these two characters means nothing: next to Chinese signs it does."""
    return bool(_CJK_SIGN.match(before) or _CJK_SIGN.match(after)) or not before.isalnum() or not after.isalnum()


def _fold_signs(chars: list[str]) -> None:
    """Put half-width signs back where digits or an address stand on both sides: ``1，080`` ``16：17`` ``http：//``."""
    for i in range(1, len(chars) - 1):
        before, after = chars[i - 1], chars[i + 1]
        if chars[i] == "，" and before.isdigit() and after.isdigit():
            # A comma between digits is a thousands sign only when exactly three digits follow.
            tail = "".join(chars[i + 1 : i + 5])
            if re.match(r"\d{3}(?!\d)", tail):
                chars[i] = ","
        elif chars[i] == "：" and ((before.isdigit() and after.isdigit()) or after == "/"):
            chars[i] = ":"
        elif chars[i] in _DASH_BETWEEN_DIGITS and before.isascii() and after.isascii():
            chars[i] = "-"


def fold_line(text: str, start: int = 0) -> list[tuple[str, int]]:
    """Fold one line of print into ``(character, offset in the raw text)`` pairs; ``start`` is the line's raw offset.

    Spaces next to Chinese signs and around punctuation go (spaced titles, "2017 年 10 月"); one space stays between
    two letters or digits, because it may part two numbers.
    """
    chars = [fold_char(char) for char in text]
    for year in _YEAR_IN_BRACKETS.finditer(text):
        chars[year.start()], chars[year.end() - 1] = "（", "）"
    kept = [i for i, char in enumerate(chars) if char != " "]
    folded: list[tuple[str, int]] = []
    for place, i in enumerate(kept):
        if place and kept[place - 1] != i - 1 and not _drops_space(chars[kept[place - 1]], chars[i]):
            folded.append((" ", start + i - 1))
        folded.append((chars[i], start + i))
    signs = [char for char, _ in folded]
    _fold_signs(signs)
    return [(sign, offset) for sign, (_, offset) in zip(signs, folded, strict=True)]


def fold(text: str) -> str:
    """Fold a short text without keeping its offsets, for comparing and for tests; line breaks stay."""
    return "\n".join("".join(char for char, _ in fold_line(line)) for line in text.split("\n"))
