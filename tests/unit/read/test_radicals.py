import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.read.radicals import plain_character


@pytest.mark.parametrize(
    ("signs", "words"),
    [
        ("⼭⻄省⾼级⼈⺠法院", "山西省高级人民法院"),
        ("执⾏款专⼾", "执行款专户"),
        ("⻓治市", "长治市"),
        ("⻋间", "车间"),
    ],
)
def test_radical_signs_are_read_as_the_characters_they_show(signs: str, words: str) -> None:
    assert "".join(map(plain_character, signs)) == words


@given(st.characters())
def test_every_other_sign_stays_and_none_becomes_two(char: str) -> None:
    plain = plain_character(char)
    assert len(plain) == 1
    if "RADICAL" not in unicodedata.name(char, "") and "COMPATIBILITY" not in unicodedata.name(char, ""):
        assert plain == char
