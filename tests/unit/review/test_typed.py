import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.wording import shown
from evidence.typed import typed_value
from models.errors import BadRequest
from models.papers import FACTS_OF, FactSpec, Kind
from models.values import Capacity, CaseNumber, CreditCode, Metres, Money, Ratio, SealRank, UnitPrice, Value, Years
from models.values import contract_form as form_of

K = Kind.ENFORCEMENT_RULING

_NUMBERS = st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False)
_VALUES: dict[type, st.SearchStrategy[Value]] = {
    Money: st.integers(0, 10**14).map(Money),
    Capacity: _NUMBERS.map(Capacity),
    UnitPrice: _NUMBERS.map(UnitPrice),
    Metres: _NUMBERS.map(Metres),
    Ratio: st.integers(1, 10_000).map(lambda share: Ratio(Decimal(share) / 10_000)),
    Years: st.integers(1, 99).map(Years),
    dt.date: st.dates(dt.date(1990, 1, 1), dt.date(2030, 12, 31)),
    bool: st.booleans(),
    SealRank: st.sampled_from(SealRank),
    CaseNumber: st.sampled_from([CaseNumber("（2018）晋10执217号之一"), CaseNumber("（2016）皖1503执660-2号")]),
    CreditCode: st.just(CreditCode("91440300G347781249")),
    str: st.sampled_from(["山西示例焦化（集团）有限公司", "D4771", "晋焦压减字第7号"]),
}
_FACTS = [(kind, spec) for kind, specs in FACTS_OF.items() for spec in specs]


@given(st.sampled_from(_FACTS), st.data())
def test_contract_form_and_shown_form_are_read_back_as_the_same_value(
    fact: tuple[Kind, FactSpec], data: st.DataObject
) -> None:
    kind, spec = fact
    value = data.draw(_VALUES[spec.value_type])
    form = form_of(value)
    assert typed_value(kind, spec.name, form) == value
    assert typed_value(kind, spec.name, shown(form, spec.value_type.__name__.lower())) == value


@pytest.mark.parametrize(
    ("kind", "name", "typed", "form"),
    [
        (K, "price", "￥ 21,600,000.00元", "21600000.00"),
        (K, "price", "2160万元", "21600000.00"),
        (K, "price", "２１６０００００", "21600000.00"),
        (K, "capacity", "84.4 万吨／年", "844000"),
        (K, "ruling_date", "2018/5/9", "2018-05-09"),
        (K, "case_number", "(2018) 晋10执217号之一", "（2018）晋10执217号之一"),
        (K, "buyer", "山西示例焦化 (集团) 有限公司", "山西示例焦化（集团）有限公司"),
        (Kind.RESTRUCTURING_AGREEMENT, "holding_ratio", "51%", "0.51"),
        (Kind.RESTRUCTURING_AGREEMENT, "ovens_built", "是", True),
        (Kind.ASSISTANCE_NOTICE, "seal_rank", "轮候", "waiting"),
    ],
)
def test_common_ways_of_writing(kind: Kind, name: str, typed: str, form: object) -> None:
    assert form_of(typed_value(kind, name, typed)) == form


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("price", "约2160万"), ("price", "1.005"), ("price", ""), ("capacity", "60吨焦"), ("ruling_date", "2018年5月"),
        ("ruling_date", "2018-13-01"), ("case_number", "2018晋10执217"), ("nothing", "1"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_the_expected_form(name: str, typed: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        typed_value(K, name, typed)
    assert refusal.value.detail
