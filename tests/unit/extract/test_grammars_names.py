from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.extract.folding import fold
from evidence.extract.gazetteers import courts
from evidence.extract.grammars import names


def companies(text: str) -> list[tuple[str, bool]]:
    return [(found.value, not found.doubts) for found in names.find_companies(fold(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("申请执行人：中国工商银行股份有限公司徐州鼓楼支行，住所地", ["中国工商银行股份有限公司徐州鼓楼支行"]),
        ("申请执行人中国工商银行股份有限公司徐州鼓楼支行。", ["中国工商银行股份有限公司徐州鼓楼支行"]),
        (
            "被执行人山西示例焦化(集团)有限公司与河北样本钢铁有限公司",
            ["山西示例焦化（集团）有限公司", "河北样本钢铁有限公司"],
        ),
        ("用户姓名山西示例焦化有限公司通过竞买号D4771于", ["山西示例焦化有限公司"]),
        (
            "本院在执行晋商银行股份有限公司临汾分行与山西示例焦化有限公司一案中",
            ["晋商银行股份有限公司临汾分行", "山西示例焦化有限公司"],
        ),
        ("于2018年5月9日山西示例焦化有限公司", ["山西示例焦化有限公司"]),
        ("将其60万吨/年焦化产能转让给洪洞县样本焦化有限公司", ["洪洞县样本焦化有限公司"]),
        ("查封被执行人古县示例焦化有限公司名下", ["古县示例焦化有限公司"]),
        ("山西示例钢铁集团有限公司管理人", ["山西示例钢铁集团有限公司"]),
        ("买受人和顺县样例煤业有限责任公司", ["和顺县样例煤业有限责任公司"]),
        ("乙方（受让方）：太原示例煤化工有限公司", ["太原示例煤化工有限公司"]),
        ("山西示例焦化有限公司的全资子公司山西样例煤化工有限公司", ["山西示例焦化有限公司", "山西样例煤化工有限公司"]),
    ],
)
def test_companies_with_a_sure_edge(text: str, expected: list[str]) -> None:
    assert companies(text) == [(name, True) for name in expected]


@pytest.mark.parametrize(
    ("text", "name", "sure"),
    [
        ("买受人示例和兴焦化有限公司", "示例和兴焦化有限公司", False),
        ("户名：示例和兴焦化有限公司", "示例和兴焦化有限公司", True),
        ("被执行人晨庐焦化有限公司", "晨庐焦化有限公司", True),
        ("。经研究晨庐焦化有限公司", "研究晨庐焦化有限公司", False),
        ("，研究山西晨庐焦化有限公司", "山西晨庐焦化有限公司", False),
        ("付款人户名\n晨庐焦化有限公司", "晨庐焦化有限公司", True),
        ("被执行人：首钢长治钢铁有限公司", "首钢长治钢铁有限公司", True),
        ("（晨庐焦化有限公司）", "晨庐焦化有限公司", False),
    ],
)
def test_a_left_edge_that_nothing_tells_is_a_doubt(text: str, name: str, sure: bool) -> None:  # noqa: FBT001
    assert companies(text) == [(name, sure)]


@pytest.mark.parametrize("text", ["该公司与目标公司", "本公司", "有限公司", "贵公司名下", "全资子公司"])
def test_pronouns_are_no_companies(text: str) -> None:
    assert companies(text) == []


PLACES = ["山西", "山西省", "临汾市", "洪洞县", "太原", "内蒙古", "吕梁", "和顺县"]
BUSINESS = ["焦化", "煤焦", "焦化（集团）", "能源焦化", "煤化工", "钢铁集团", "贸易"]
FORMS = ["有限公司", "有限责任公司", "股份有限公司"]
FRAMES = [
    "被执行人{}，", "被执行人：{}，住所地", "买受人{}以最高价竞得", "归买受人{}所有", "由{}支付", "与{}签订",
    "用户姓名{}通过竞买号", "兹收到{}交来",
    "户名：{}\n", "2018年5月9日，{}", "查封{}名下", "甲方（转让方）：{}\n乙方", "，{}（以下简称甲方）",
]  # fmt: skip


@given(
    st.sampled_from(PLACES),
    st.text("示样昌隆鑫泰润晟", min_size=2, max_size=3),
    st.sampled_from(BUSINESS),
    st.sampled_from(FORMS),
    st.sampled_from(FRAMES),
)
def test_names_that_begin_with_a_place_are_cut_out_of_any_frame(
    place: str, word: str, trade: str, form: str, frame: str
) -> None:
    name = place + word + trade + form
    assert companies(frame.format(name)) == [(name, True)]


@pytest.mark.parametrize("court", courts())
def test_every_court_of_shanxi_is_found_spaced_and_in_a_sentence(court: object) -> None:
    name = court.name  # type: ignore[attr-defined]
    for text in (" ".join(name), f"由{name}执行", f"标的物最终成交以{name}出具拍卖成交裁定为准", f"收款人户名：{name}"):
        (found,) = names.find_courts(fold(text))
        assert (found.value, found.doubts) == (name, ())


@pytest.mark.parametrize(
    ("text", "court"),
    [
        ("西 安 市 未 央 区 人 民 法 院", "西安市未央区人民法院"),
        ("在广东省深圳市罗湖区人民法院于阿里拍卖平台", "广东省深圳市罗湖区人民法院"),
        ("指定长沙市雨花区人民法院执行", "长沙市雨花区人民法院"),
        ("由北京市第一中级人民法院", "北京市第一中级人民法院"),
        ("最高人民法院", "最高人民法院"),
        ("山西省临汾市尧都区人民法院", "山西省临汾市尧都区人民法院"),
    ],
)
def test_other_courts(text: str, court: str) -> None:
    assert [found.value for found in names.find_courts(fold(text))] == [court]


@pytest.mark.parametrize("text", ["依照人民法院的规定", "上级人民法院", "《关于人民法院网络司法拍卖若干问题的规定》"])
def test_courts_in_general_are_no_court(text: str) -> None:
    assert names.find_courts(text) == []


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("临汾市经济和信息化委员会：", "临汾市经济和信息化委员会"),
        ("送达山西省工业和信息化厅", "山西省工业和信息化厅"),
        ("经山西省经信委核定", "山西省经信委"),
        ("洪洞县工业和信息化局", "洪洞县工业和信息化局"),
    ],
)
def test_offices(text: str, office: str) -> None:
    assert [found.value for found in names.find_authorities(text)] == [office]


def test_offices_without_a_name_are_none() -> None:
    assert names.find_authorities("我局、省工业和信息化主管部门、该委员会") == []


def test_persons_stand_after_their_office() -> None:
    assert [found.value for found in names.find_persons("法定代表人：张示例，董事长。\n审判长李样\n书记员王范")] == [
        "张示例",
        "李样",
        "王范",
    ]


def test_short_and_former_names_are_resolved() -> None:
    (alias,) = names.find_aliases("山西示例焦化有限公司（以下简称“示例焦化”）")
    assert alias.value == names.Alias("示例焦化", "山西示例焦化有限公司")
    (former,) = names.find_former_names("山西新示例焦化有限公司（原名：山西旧示例焦化有限公司）")
    assert former.value == names.Alias("山西旧示例焦化有限公司", "山西新示例焦化有限公司")
    (renamed,) = names.find_former_names("山西旧示例焦化有限公司，现更名为山西新示例焦化有限公司")
    assert renamed.value == former.value


@given(st.text(max_size=30))
def test_normalising_twice_changes_nothing(name: str) -> None:
    once = names.normalise_name(name)
    assert names.normalise_name(once) == once


@given(st.text("山西示例焦化有限公司（）人民法院与和银行支行分局委临汾市，。\n1", max_size=40))
def test_no_text_breaks_the_grammars(text: str) -> None:
    folded = fold(text)
    for find in (names.find_companies, names.find_courts, names.find_authorities, names.find_persons):
        for found in find(folded):
            assert names.normalise_name(folded[found.start : found.end]) == names.normalise_name(found.value)
