from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence.extract.layout import Lexicon, read_digit_boxes, read_labels, sheet_of
from models.values import Money
from tests.unit.extract.typed import type_paper

LEXICON = Lexicon(
    labels={
        "name": ("户名", "全称"),
        "account": ("账号",),
        "bank": ("开户银行",),
        "amount": ("金额", "成交价"),
        "fee": ("佣金",),
        "sum": ("合计",),
        "lot": ("标的名称",),
        "unit": ("处置单位",),
    },
    groups={"payer": ("付款人", "付款方"), "payee": ("收款人", "收款方")},
    bare=True,
)


def values(text: str) -> dict[tuple[str | None, str], str]:
    return {(entry.group, entry.key): entry.text for entry in read_labels(type_paper(text), LEXICON)}


def test_a_value_follows_a_colon_and_ends_at_the_next_label() -> None:
    found = values("处置单位：临汾市中级人民法院 标的名称：六十万吨产能")
    assert found == {(None, "unit"): "临汾市中级人民法院", (None, "lot"): "六十万吨产能"}


def test_a_value_stands_to_the_right_of_a_label_alone_in_its_cell() -> None:
    assert values("处置单位|临汾市中级人民法院|标的名称|六十万吨产能") == {
        (None, "unit"): "临汾市中级人民法院",
        (None, "lot"): "六十万吨产能",
    }


def test_values_stand_below_a_row_of_headings() -> None:
    assert values("标的名称|成交价（元）|佣金（元）|合计（元）\n六十万吨产能|100.00|5.00|105.00") == {
        (None, "lot"): "六十万吨产能",
        (None, "amount"): "100.00",
        (None, "fee"): "5.00",
        (None, "sum"): "105.00",
    }


@pytest.mark.parametrize(
    "text",
    [
        "付款人|户名|甲公司|收款人|户名|乙公司\n|账号|111||账号|222",
        "付款人|户名|甲公司\n|账号|111\n收款人|户名|乙公司\n|账号|222",
        "付款方\n户名：甲公司\n账号：111\n收款方\n户名：乙公司\n账号：222",
        "付款方：户名：甲公司\n账号：111\n收款方：户名：乙公司\n账号：222",
    ],
    ids=["side by side", "stacked", "under headings", "in one line"],
)
def test_the_group_governs_its_labels(text: str) -> None:
    found = values(text)
    assert found["payer", "name"] == "甲公司"
    assert found["payee", "name"] == "乙公司"


def test_a_label_without_a_value_governs_nothing() -> None:
    assert values("户名：\n账号：\n开户银行：____") == {}


def test_the_notes_of_a_label_are_kept_for_its_unit() -> None:
    (entry,) = read_labels(type_paper("成交价（万元）|2160"), LEXICON)
    assert (entry.note, entry.text) == ("（万元）", "2160")


def test_a_long_value_hangs_below_its_first_line() -> None:
    first, second = "山西示例焦化有限公司名下位于洪洞县的焦化产能指标六十万吨每年", "不含土地使用权"
    text = f"标的名称：{first}\n@5 {second}\n处置单位：临汾市中级人民法院"
    assert values(text)[None, "lot"] == first + second


@pytest.mark.parametrize(
    ("heading", "digits", "fen"),
    [
        ("百十万千百十元角分", "¥500000000", 500_000_000),
        ("千百十万千百十元角分", "￥2160000000", 2_160_000_000),
        ("亿仟佰拾万仟佰拾元角分", "324000000", 324_000_000),
    ],
)
def test_digit_boxes_count_fen(heading: str, digits: str, fen: int) -> None:
    gap = " " * (2 * len(heading) - len(digits))
    paper = type_paper(f"交款单位：甲公司\n@20 {heading}\n@20 {gap}{digits}".replace("￥", "¥"))
    (amount,) = read_digit_boxes(sheet_of(paper))
    assert amount.value == Money(fen)


def test_digits_that_do_not_end_under_fen_are_no_amount() -> None:
    paper = type_paper("@10 百十万千百十元角分\n@10 ¥5000")
    assert read_digit_boxes(sheet_of(paper)) == []


words = st.sampled_from([*LEXICON.listed, "甲公司", "100.00", "：", "|", "\n", " ", "（元）", "于2018年"])


@settings(max_examples=60, deadline=None)
@given(st.lists(words, max_size=24).map("".join))
def test_every_value_is_literally_on_the_paper_and_outside_its_label(text: str) -> None:
    paper = type_paper(text or "空")
    for entry in read_labels(paper, LEXICON):
        assert entry.text == "".join(paper.text[start:end] for start, end in entry.spans)
        assert all(0 <= start < end <= len(paper.text) for start, end in entry.spans)
        assert 0.0 <= entry.score <= 1.0
        assert entry.text.strip()
