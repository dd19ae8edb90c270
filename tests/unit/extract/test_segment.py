from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence.extract import extract
from evidence.extract.segment import page_mark, split
from models.pages import BlankPage, FailedPage, ScanReading, TextPage
from models.papers import Kind
from tests.unit.extract.pages_drawn import Print, page_of, reading_of, set_paragraphs

RULING = [
    "^山西省临汾市中级人民法院",
    "^执 行 裁 定 书",
    ">（2018）晋10执217号之一",
    "申请执行人：山西示例银行股份有限公司。",
    "被执行人：山西样例焦化有限公司。",
    "本院在执行中查明，裁定如下：",
    "查封被执行人名下60万吨/年焦化产能，查封期限三年。",
    ">审判长 张示例",
    ">二〇一八年五月九日",
    ">书记员 李示例",
]
NOTICE = [
    "^山西省临汾市中级人民法院",
    "^协助执行通知书",
    ">（2018）晋10执217号",
    "|临汾市经济和信息化委员会：",
    "请协助执行以下事项：查封60万吨/年焦化产能。",
    ">二〇一八年五月十日",
]
REPLY = [
    "^协助执行通知书",
    "^（回 执）",
    "|山西省临汾市中级人民法院：",
    "你院协助执行通知书收悉，我委已协助查封。",
    ">2018年5月10日",
]
CONTRACT = [
    "^焦化产能转让协议",
    "甲方（出让方）：山西示例焦化有限公司",
    "乙方（受让方）：山西样例焦化有限公司",
    "一、甲方将60万吨/年焦化产能转让给乙方。",
]
CONTRACT_END = [
    "七、本协议一式陆份，产能确认由双方共同申请。",
    "甲方（盖章）：",
    "乙方（盖章）：",
    "签订日期：2018年3月16日",
]
COVER = ["^焦化产能转让协议", "^甲方：山西示例焦化有限公司", "^乙方：山西样例焦化有限公司", "^2018年3月16日"]


def slip(top: float, serial: str) -> list[Print]:
    return [
        Print("示例银行", 90, top, 14), Print("电子回单", 250, top + 22, 20),
        Print(f"流水号：{serial}", 90, top + 50, 12),
        Print("付款人户名：山西样例焦化有限公司", 90, top + 70, 12),
        Print("收款人户名：临汾市中级人民法院", 90, top + 90, 12),
        Print("金额（大写）：叁佰贰拾肆万元整", 90, top + 110, 12), Print("用途：保证金", 90, top + 130, 12),
    ]  # fmt: skip


def ranges(reading: ScanReading) -> list[tuple[int, int]]:
    return [(segment.pages[0].number, segment.pages[-1].number) for segment in split(reading)]


def test_a_whole_matter_in_one_file() -> None:
    reading = reading_of(RULING, NOTICE, REPLY, COVER, CONTRACT, CONTRACT_END)
    assert ranges(reading) == [(1, 1), (2, 3), (4, 6)]
    kinds = [document.kind for document in extract(reading)]
    assert kinds == [Kind.ENFORCEMENT_RULING, Kind.ASSISTANCE_NOTICE, Kind.CAPACITY_CONTRACT]


def test_two_rulings_of_one_case_are_two_papers() -> None:
    assert ranges(reading_of(RULING, RULING)) == [(1, 1), (2, 2)]


def test_an_annex_belongs_to_its_contract() -> None:
    annex = ["附件一：焦炉清单", "1#焦炉，炭化室高度4.3米。"]
    assert ranges(reading_of(CONTRACT, CONTRACT_END, annex)) == [(1, 3)]


def test_the_officers_may_stand_on_the_next_page() -> None:
    assert ranges(reading_of(RULING[:-1], [RULING[-1]])) == [(1, 2)]


def test_page_marks_hold_pages_together() -> None:
    first = page_of([*set_paragraphs(CONTRACT), Print("第1页 共2页", 260, 800, 10)], 1)
    second = page_of([*set_paragraphs(["^焦化产能转让协议", *CONTRACT_END]), Print("第2页 共2页", 260, 800, 10)], 2)
    third = page_of([*set_paragraphs(CONTRACT), Print("第1页 共1页", 260, 800, 10)], 3)
    assert ranges(ScanReading("0", (first, second, third))) == [(1, 2), (3, 3)]
    assert page_mark(second) == (2, 2)


def test_blank_and_failed_pages_leave_the_papers_whole() -> None:
    contract, ruling = page_of(set_paragraphs(CONTRACT), 1), page_of(set_paragraphs(RULING), 4)
    reading = ScanReading(
        "0", (contract, BlankPage(2, 595, 842), FailedPage(3, "unreadable_page", "请重新扫描"), ruling)
    )
    assert ranges(reading) == [(1, 1), (4, 4)]


@pytest.mark.parametrize("count", [2, 3])
def test_slips_on_one_sheet_are_parted(count: int) -> None:
    prints = [line for place in range(count) for line in slip(60 + 240 * place, f"{place + 1}" * 8)]
    segments = split(ScanReading("0", (page_of(prints),)))
    assert len(segments) == count
    for place, segment in enumerate(segments):
        text = segment.text().text
        assert f"{place + 1}" * 8 in text
        assert text.startswith("示例银行\n电子回单")
    documents = extract(ScanReading("0", (page_of(prints),)))
    assert [(one.kind, one.first_page) for one in documents] == [(Kind.PAYMENT_RECEIPT, 1)] * count


def test_a_note_at_the_foot_is_no_second_slip() -> None:
    prints = [*slip(60, "11111111"), Print("此联是开户银行交给持票人的回单", 90, 400, 9)]
    assert len(split(ScanReading("0", (page_of(prints),)))) == 1


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from([RULING, NOTICE, REPLY, CONTRACT, CONTRACT_END, COVER, ["示例"], ["^收据", "今收到"]]),
        min_size=1,
        max_size=6,
    )
)
def test_every_text_page_ends_in_a_paper(pages: list[list[str]]) -> None:
    reading = reading_of(*pages)
    documents = extract(reading)
    covered = {number for one in documents for number in range(one.first_page, one.last_page + 1)}
    assert covered == {page.number for page in reading.pages}
    by_number = {page.number: page for page in reading.pages if isinstance(page, TextPage)}
    for document in documents:
        for fact in document.facts:
            assert fact.automatic == (not fact.doubts)
            for quote in fact.quotes:
                assert by_number[quote.page].text[quote.start : quote.end] == quote.text
