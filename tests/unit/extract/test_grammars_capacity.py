from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.extract.folding import fold
from evidence.extract.grammars import capacity, ovens, ratios, unit_prices
from models.values import Capacity, plain


def values(text: str) -> list[str]:
    return [str(found.value) for found in capacity.find(fold(text))]


@pytest.mark.parametrize(
    ("text", "tonnes"),
    [
        ("90万吨/年焦化产能", "900000"),
        ("174.4万吨/年焦化升级改造项目", "1744000"),
        ("210万t/a焦化", "2100000"),
        ("年产焦80万吨", "800000"),
        ("焦炭年产能557万吨", "5570000"),
        ("60万吨焦化合规产能指标", "600000"),
        ("焦化产能置换指标9万吨", "90000"),
        ("1.6亿吨焦化产能", "160000000"),
        ("60万吨每年焦化产能", "600000"),
        ("60×10⁴t/a焦化", "600000"),
        ("60万吨/a焦炭产能", "600000"),
        ("600,000吨/年焦化产能", "600000"),
        ("焦化产能（万吨/年）：60", "600000"),
        ("六十万吨/年焦化产能", "600000"),
        ("一百二十万吨/年焦化产能", "1200000"),
        ("焦化产能60万吨／年", "600000"),
        ("焦化产能（60万吨/年）", "600000"),
        ("年产60万吨冶金焦", "600000"),
        ("37.5万吨/年焦化", "375000"),
    ],
)
def test_capacities(text: str, tonnes: str) -> None:
    assert values(text) == [tonnes]


@pytest.mark.parametrize(
    "text",
    [
        "向其供应焦炭35261吨",
        "2017年产焦炭80万吨",
        "日处理2000吨/日",
        "焦化产能9000余万吨",
        "焦化产能约60万吨/年",
        "2×60万吨/年焦化",
        "60-80万吨/年焦化产能",
        "焦化产能60万吨左右",
        "2×65孔焦炉",
        "采购焦炭20万吨，结算后付款",
        "产能××万吨",
        "焦炭价格2000元/吨",
        "第六吨",
        "焦化产能60万吨以上",
    ],
)
def test_what_is_no_exact_capacity_is_passed_over(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("炼铁产能148.34万吨", capacity.DOUBT_NOT_COKE),
        ("煤炭产能90万吨/年", capacity.DOUBT_NOT_COKE),
        ("焦化公司另有甲醇产能20万吨/年", capacity.DOUBT_NOT_COKE),
        ("兰炭产能60万吨/年", capacity.DOUBT_NOT_COKE),
        ("产能置换指标9万吨", capacity.DOUBT_NO_PRODUCT),
    ],
)
def test_what_may_not_be_coke_carries_a_doubt(text: str, doubt: str) -> None:
    (found,) = capacity.find(text)
    assert doubt in found.doubts


@given(
    st.integers(1, 200_000),
    st.sampled_from(
        ["{}万吨/年焦化产能", "年产焦炭{}万吨", "{}万t/a焦化项目", "{} 万吨/年焦炭产能", "焦化产能指标{}万吨"]
    ),
)
def test_every_form_round_trips(hundreds: int, form: str) -> None:
    wan = Decimal(hundreds) / 100
    (found,) = capacity.find(fold(form.format(plain(wan))))
    assert (found.value, found.doubts) == (Capacity.from_wan(wan), ())


@given(st.text("万吨/年tas10⁴×焦化产能指标0123456789.,余约（）一二十百", max_size=40))
def test_no_text_breaks_the_grammars(text: str) -> None:
    folded = fold(text)
    for find in (capacity.find, ovens.find, ovens.find_heights, ovens.find_built, ratios.find, unit_prices.find):
        for found in find(folded):
            assert 0 <= found.start < found.end <= len(folded)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("持有51%股权", "0.51"),
        ("51．5％", "0.515"),
        ("百分之五十一", "0.51"),
        ("百分之五十一点五", "0.515"),
        ("100%", "1"),
    ],
)
def test_shares(text: str, share: str) -> None:
    assert [str(found.value) for found in ratios.find(fold(text))] == [share]


@pytest.mark.parametrize("text", ["不低于51%", "120%", "0%", "约51%"])
def test_bounds_are_no_shares(text: str) -> None:
    assert ratios.find(text) == []


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        ("按36元/吨计", "36"),
        ("均价为每吨120元", "120"),
        ("48元每吨", "48"),
        ("36万元/万吨", "36"),
        ("单价（元/吨）：36.5", "36.5"),
        ("1,080元/吨", "1080"),
    ],
)
def test_unit_prices(text: str, yuan: str) -> None:
    assert [str(found.value) for found in unit_prices.find(fold(text))] == [yuan]


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        ("炭化室高度4.3米", "4.3"),
        ("炭化室高6.25m", "6.25"),
        ("炭化室高度6980mm", "6.98"),
        ("5.5米捣固焦炉", "5.5"),
        ("炭化室高度（米）：4.3", "4.3"),
    ],
)
def test_heights_of_chambers(text: str, metres: str) -> None:
    assert [str(found.value) for found in ovens.find_heights(fold(text))] == [metres]


def test_a_threshold_is_no_height() -> None:
    assert ovens.find_heights("自有5.5米及以上焦炉") == []


@pytest.mark.parametrize(
    ("text", "built"),
    [
        ("建有焦炉", [True]),
        ("已建成2座焦炉", [True]),
        ("1#、2#焦炉已建成投产", [True]),
        ("无焦炉产能", [False]),
        ("焦炉没有建成", [False]),
        ("未建焦炉", [False]),
        ("该产能不含焦炉", [False]),
        ("焦炉尚未建设", [False]),
        ("是否建有焦炉", []),
        ("未建有焦炉", [False]),
    ],
)
def test_whether_ovens_are_built(text: str, built: list[bool]) -> None:
    assert [found.value for found in ovens.find_built(text)] == built


def test_ovens_by_count_and_number() -> None:
    assert [found.value for found in ovens.find("2×65孔")] == [ovens.Ovens(2, 65)]
    assert [found.value for found in ovens.find("1#、2#焦炉")] == [ovens.Ovens(numbers=(1, 2))]
    assert [found.value for found in ovens.find("两座65孔捣固焦炉")] == [ovens.Ovens(2, 65)]
