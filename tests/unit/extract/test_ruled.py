from evidence.extract.layout import Lexicon, read_labels
from tests.unit.extract.ruled import ruled_paper

LEXICON = Lexicon(
    {"lot": ("标的",), "price": ("成交价",), "name": ("名称",), "code": ("信用代码",)},
    groups={"seller": ("卖方",), "buyer": ("买方",)},
    forms={"start": (r"(?:网拍|竞价)?(?:开始|起始)(?:时间|日期)?",)},
)


def labelled(rows: list[list[str]], widths: list[float]) -> list[tuple[str, str | None, str]]:
    return [(one.key, one.group, one.text) for one in read_labels(ruled_paper(rows, widths), LEXICON)]


def test_a_value_wrapped_in_its_cell_is_one_text() -> None:
    paper = ruled_paper([["标的", "山西示例焦化有限公司/名下焦化产能"]], [0.1, 0.24])
    assert "山西示例焦化有限公司名下焦化产能" in paper.text


def test_short_lines_of_a_cell_stay_apart() -> None:
    paper = ruled_paper([["标的", "甲公司/乙公司"]], [0.1, 0.5])
    assert "甲公司\n乙公司" in paper.text


def test_a_label_governs_the_cell_to_its_right_whatever_their_heights() -> None:
    rows = [["标的", "山西示例焦化有限公司/产能", "成交价", "21,600,000元"]]
    assert labelled(rows, [0.1, 0.22, 0.1, 0.3]) == [
        ("lot", None, "山西示例焦化有限公司产能"),
        ("price", None, "21,600,000元"),
    ]


def test_headings_govern_the_cells_below_them() -> None:
    rows = [["序号", "标的", "成交价"], ["1", "焦化产能", "21,600,000元"]]
    assert labelled(rows, [0.1, 0.3, 0.3]) == [("lot", None, "焦化产能"), ("price", None, "21,600,000元")]


def test_of_several_values_in_a_column_none_is_sure() -> None:
    rows = [["序号", "标的", "成交价"], ["1", "甲", "21,600,000元"], ["2", "乙", "3,600,000元"]]
    entries = read_labels(ruled_paper(rows, [0.1, 0.3, 0.3]), LEXICON)
    assert entries
    assert all(entry.score < 0.9 for entry in entries)


def test_labels_crossed_by_groups_govern_one_value_a_group() -> None:
    across = [["", "卖方", "买方"], ["名称", "甲焦化公司", "乙焦化公司"], ["信用代码", "91A", "91B"]]
    expected = {
        ("name", "seller", "甲焦化公司"), ("name", "buyer", "乙焦化公司"),
        ("code", "seller", "91A"), ("code", "buyer", "91B"),
    }  # fmt: skip
    assert {one for one in labelled(across, [0.1, 0.3, 0.3]) if one[0] in ("name", "code")} == expected
    down = [["", "名称", "信用代码"], ["卖方", "甲焦化公司", "91A"], ["买方", "乙焦化公司", "91B"]]
    assert {one for one in labelled(down, [0.1, 0.3, 0.3]) if one[0] in ("name", "code")} == expected


def test_a_lexicon_knows_labels_by_their_parts_and_takes_the_longest() -> None:
    assert LEXICON.key_of("竞价开始时间") == "start"
    assert LEXICON.key_of("开始日期") == "start"
    assert LEXICON.key_of("开始时间说明") is None
    assert [label.word for label in LEXICON.find("网拍开始时间：2018年，成交价（元）：")] == ["网拍开始时间", "成交价"]
    note = next(iter(LEXICON.find("成交价（元）：")))
    assert (note.note, note.colon) == ("（元）", True)


def test_a_word_that_nobody_knows_is_a_label_with_a_colon_and_no_value_of_another() -> None:
    rows = [["标的", "围观次数：38"]]
    assert labelled(rows, [0.1, 0.4]) == [("", None, "38")]
