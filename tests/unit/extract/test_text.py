from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence.extract.folding import fold, fold_line
from evidence.extract.text import PaperText
from models.geometry import Box
from models.pages import PageSource, Stamp
from tests.unit.extract.pages_drawn import Print, page_of, paper_pages, set_paragraphs

RULING = (
    "^山西省临汾市中级人民法院",
    "^执 行 裁 定 书",
    ">（2018）晋10执217号之一",
    "申请执行人：示例银行股份有限公司临汾分行，住所地山西省临汾市尧都区示例路1号，统一社会信用代码91440300G347781249。",
    "被执行人：山西示例焦化有限公司。",
    "查封被执行人山西示例焦化有限公司名下60万吨/年焦化产能指标（含1#、2#焦炉，炭化室高度4.3米），查封期限三年。",
    ">二〇一八年五月九日",
)


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("执 行 裁 定 书", "执行裁定书"),
        ("２０１７ 年 １０ 月 11 日", "2017年10月11日"),
        ("1，080元", "1,080元"),
        ("〔2018〕晋10执217号", "（2018）晋10执217号"),
        ("【第二次拍卖】", "【第二次拍卖】"),
        ("(集团)有限公司", "（集团）有限公司"),
        ("二○一八年", "二〇一八年"),
        ("￥21,600,000.00", "¥21,600,000.00"),
        ("2020/10/09 16:17:37", "2020/10/09 16:17:37"),
        ("字第112－2号", "字第112-2号"),
        ("⼭西", "山西"),
        ("共3项,2018年", "共3项，2018年"),
    ],
)
def test_folding_unifies_what_means_the_same(raw: str, folded: str) -> None:
    assert fold(raw) == folded


@given(st.text(max_size=60))
def test_every_folded_character_knows_where_it_came_from(raw: str) -> None:
    pairs = fold_line(raw, 7)
    assert [offset for _, offset in pairs] == sorted({offset for _, offset in pairs})
    assert all(7 <= offset < 7 + len(raw) for _, offset in pairs)


def test_wrapped_lines_are_joined_and_paragraphs_stay_apart() -> None:
    (page,) = paper_pages(RULING)
    paper = PaperText.of([page])
    assert paper.text.split("\n") == [fold(paragraph.lstrip("^>")) for paragraph in RULING]


def test_unindented_labels_stay_apart() -> None:
    words = [
        "|处置单位：洪洞县人民法院",
        "|标的物名称：山西示例焦化有限公司60万吨/年焦化产能指标",
        "|网拍开始时间：2020/10/09 16:17:37",
    ]
    (page,) = paper_pages(words)
    assert PaperText.of([page]).text == fold("\n".join(word[1:] for word in words))


def test_a_paragraph_runs_over_the_page_and_its_mark() -> None:
    whole = set_paragraphs(
        ["查封被执行人山西示例焦化有限公司名下60万吨/年焦化产能指标，查封期间未经本院许可不得转让、置换、变更。"]
    )
    first = page_of([Print(whole[0].words, whole[0].left, 700), Print("第1页 共2页", 250, 800, 10)], 1)
    second = page_of([Print(line.words, line.left, line.top) for line in whole[1:]] + [Print("- 2 -", 280, 800, 10)], 2)
    paper = PaperText.of([first, second])
    assert (
        paper.text
        == "查封被执行人山西示例焦化有限公司名下60万吨/年焦化产能指标，查封期间未经本院许可不得转让、置换、变更。"
    )
    start = paper.text.index("60万吨")
    quotes = paper.quote(start - 8, len(paper.text))
    assert [quote.page for quote in quotes] == [1, 2]


def test_cells_of_a_ruled_row_are_parted() -> None:
    page = page_of([Print("付款人户名  山西示例焦化有限公司" + " " * 12 + "收款人户名  洪洞县人民法院", 40, 100, 12)])
    assert PaperText.of([page]).text == "付款人户名\n山西示例焦化有限公司\n收款人户名\n洪洞县人民法院"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.text("示例焦化有限公司（2018）晋10执 ，。：　第1页Aa", min_size=1, max_size=70), min_size=1, max_size=8
    ),
    st.randoms(use_true_random=False),
)
def test_quotes_are_literal(paragraphs: list[str], random: object) -> None:
    printed = [word for word in paragraphs if word.strip(" 　^>|")]
    pages = paper_pages(printed or ["示例"], ["|" + "示例" * 20, "（1/5）"])
    paper = PaperText.of(pages)
    if not paper.text:
        return
    start = random.randrange(len(paper.text))  # type: ignore[attr-defined]
    end = random.randrange(start, len(paper.text)) + 1  # type: ignore[attr-defined]
    by_number = {page.number: page for page in pages}
    for quote in paper.quote(start, end):
        assert by_number[quote.page].text[quote.start : quote.end] == quote.text
        assert quote.boxes


@pytest.mark.parametrize(
    ("second", "agree"),
    [
        ("价 款￥21,600,000.00元", 1),
        ("价款¥21，600，000.00元。", 1),
        ("价款¥21,600,00000元", 0),
        ("价款¥21,600,000.0元", 0),
        ("价款¥121,600,000.00元", 0),
        ("阶款¥21,600,000.00元", 1),
        ("", 0),
    ],
)
def test_witnesses_are_compared_by_what_bears_value(second: str, agree: int) -> None:
    page = page_of([Print("价款￥21,600,000.00元", 90, 100)], source=PageSource.OCR, score=0.98, witness=[second])
    paper = PaperText.of([page])
    start = paper.text.index("¥")
    support = paper.support(start, len(paper.text))
    assert (support.witnesses, support.agreeing) == (1, agree)
    assert support.source is PageSource.OCR
    assert support.lowest == pytest.approx(0.98)


def test_a_stamp_above_the_words_is_told() -> None:
    page = page_of([Print("二〇一八年五月九日", 90, 100)], stamps=[Stamp(Box(0.1, 0.1, 0.4, 0.3))])
    assert PaperText.of([page]).support(0, 4).under_stamp


def test_a_stamp_that_begins_where_the_words_end_is_told() -> None:
    for left, beside in ((0.34, True), (0.7, False)):
        page = page_of([Print("执行款专", 90, 100)], stamps=[Stamp(Box(left - 0.08, 0.1, left + 0.1, 0.2))])
        support = PaperText.of([page]).support(0, 4)
        assert (support.under_stamp, support.beside_stamp) == (False, beside)


def test_no_span_beyond_the_paper() -> None:
    paper = PaperText.of(paper_pages(RULING))
    with pytest.raises(ValueError, match="no span"):
        paper.raw_spans(0, len(paper.text) + 1)


def test_lines_know_their_page_and_words() -> None:
    paper = PaperText.of(paper_pages(RULING))
    first = next(iter(paper.lines()))
    assert paper.text[first.start : first.end] == "山西省临汾市中级人民法院"
    assert first.page == 1
    assert paper.text.strip() == paper.text


def test_a_blank_filled_in_belongs_to_its_sentence() -> None:
    printed = [
        Print("请查封被执行人", 60, 100, 14),
        Print("山西样例焦化有限公司", 200, 100, 14),
        Print("所有的", 420, 100, 14),
    ]
    assert PaperText.of([page_of(printed)]).text == "请查封被执行人山西样例焦化有限公司所有的"
    form = [Print("收款人", 60, 100, 14), Print("山西样例焦化有限公司", 200, 100, 14)]
    assert PaperText.of([page_of(form)]).text == "收款人\n山西样例焦化有限公司"


def test_columns_of_running_text_are_joined_each_by_itself() -> None:
    words = "焦化产能指标公开拍卖有意竞买者请来登记"
    left = [Print(words, 40, 100 + 20 * row, 12) for row in range(7)]
    right = [Print(words, 310, 104 + 20 * row, 12) for row in range(7)]
    text = PaperText.of([page_of([*left, *right])])
    assert text.text.count("\n") == 1
    assert {line.column for line in text.lines()} == {0, 1}
