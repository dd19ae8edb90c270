import pytest

from models.papers import Kind
from tests.specimens.marks import checked_value, mark, parse, plain


def test_a_mark_prints_its_words_and_keeps_its_value() -> None:
    chars = parse("以{price|21600000.00|贰仟壹佰陆拾万元整}竞得")
    assert "".join(char.char for char in chars) == "以贰仟壹佰陆拾万元整竞得"
    (found,) = {one for char in chars for one in char.marks}
    assert (found.name, found.value, found.text) == ("price", "21600000.00", "贰仟壹佰陆拾万元整")
    assert not chars[0].marks
    assert not chars[-1].marks


def test_marks_nest_outermost_first() -> None:
    chars = parse("{lot_title|甲60万吨/年产能|甲{capacity|600000|60万吨/年}产能}")
    assert [one.name for one in chars[1].marks] == ["lot_title", "capacity"]
    assert [one.name for one in chars[0].marks] == ["lot_title"]


def test_two_occurrences_stay_apart() -> None:
    text = mark("buyer", "甲公司")
    first, second = (chars[0].marks[0] for chars in (parse(text), parse(text)))
    assert first is not second


def test_a_question_mark_makes_a_mark_optional() -> None:
    (found,) = parse("{price?|1.00|壹}")[0].marks
    assert found.optional
    assert found.name == "price"


@pytest.mark.parametrize("text", ["{price|1.00", "{price}", "{|1.00}", "{price|}"])
def test_a_malformed_mark_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="mark"):
        plain(text)


def test_values_are_held_to_the_contract() -> None:
    ruling = Kind.ENFORCEMENT_RULING
    assert checked_value(ruling, "capacity", "844000") == "844000"
    assert checked_value(Kind.CAPACITY_CONTRACT, "ovens_built", "false") is False
    with pytest.raises(ValueError, match="written"):
        checked_value(ruling, "price", "21600000")
    with pytest.raises(ValueError, match="case number"):
        checked_value(ruling, "case_number", "(2018)晋10执217号")
    with pytest.raises(KeyError):
        checked_value(ruling, "deposit", "1.00")
