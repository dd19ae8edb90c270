from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.extract.folding import fold
from evidence.extract.grammars import credit_codes
from models.values import CREDIT_CODE_ALPHABET, CreditCode, credit_code_check_character

VALID = ["91440300G347781249", "91420000767416714G", "91330108694586113J", "91320100302446307Y", "9141061178342970XE"]

codes = (
    st.text(CREDIT_CODE_ALPHABET, min_size=9, max_size=9)
    .map(lambda body: f"91141002{body}")
    .map(lambda body: body + credit_code_check_character(body))
)


@pytest.mark.parametrize("code", VALID)
def test_codes_of_real_form_are_found_with_and_without_a_label(code: str) -> None:
    for text in (
        f"统一社会信用代码：{code}",
        f"（{code}）",
        f"{code}(1/5)",
        f"信用代码{code.lower()}",
        f"{code[:8]} {code[8:]}",
    ):
        (found,) = credit_codes.find(fold(text))
        assert (found.value, found.doubts) == (CreditCode(code), ())


def test_a_wrong_printed_code_is_found_with_a_doubt() -> None:
    (found,) = credit_codes.find("统一社会信用代码：91440300G347781248")
    assert (found.value.text, found.doubts) == ("91440300G347781248", (credit_codes.DOUBT_INVALID,))


def test_illegal_letters_are_read_back_only_when_the_check_passes() -> None:
    (found,) = credit_codes.find("统一社会信用代码：914403OOG347781249")
    assert (found.value.text, found.doubts) == (VALID[0], (credit_codes.DOUBT_REPAIRED,))
    (found,) = credit_codes.find("统一社会信用代码：914403OOG347781248")
    assert found.doubts == (credit_codes.DOUBT_INVALID,)


@pytest.mark.parametrize(
    "text",
    [
        "身份证号140102198001011234",
        "账号622848001234567890",
        "91440300G34778124",
        "191440300G347781249",
        "流水号136793338134136793",
    ],
)
def test_other_long_numbers_are_no_codes(text: str) -> None:
    assert credit_codes.find(text) == []


@given(codes)
def test_every_valid_code_is_found(code: str) -> None:
    (found,) = credit_codes.find(f"，统一社会信用代码：{code}，")
    assert (found.value.text, found.doubts) == (code, ())


@given(codes, st.integers(0, 17), st.sampled_from(CREDIT_CODE_ALPHABET))
def test_a_single_wrong_character_never_passes_silently(code: str, place: int, char: str) -> None:
    spoiled = code[:place] + char + code[place + 1 :]
    for found in credit_codes.find(f"统一社会信用代码：{spoiled}"):
        assert spoiled == code or found.doubts
