from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

import pytest

from evidence.extract.confidence import looks_cut, weigh
from evidence.extract.crosscheck import crosscheck
from evidence.extract.found import Candidate
from evidence.extract.pipeline import EXTRACTOR
from evidence.extract.text import PaperText
from models.geometry import Box
from models.pages import PageSource, Stamp
from models.papers import Kind
from models.values import Capacity, CaseNumber, Money, UnitPrice, Value
from tests.unit.extract.pages_drawn import Print, page_of

WORDS = "成交价格：¥21600000元（贰仟壹佰陆拾万元整）"


def paper(source: PageSource = PageSource.TEXT_LAYER, witness: str | None = WORDS, **choices: object) -> PaperText:
    seen = [witness] if witness is not None and source is PageSource.OCR else None
    return PaperText.of([page_of([Print(WORDS, 60, 100, 14)], source=source, witness=seen, **choices)])  # type: ignore[arg-type]


def price(score: float = 0.97, *, doubts: tuple[str, ...] = (), fen: int = 2160000000) -> Candidate:
    return Candidate("price", Money(fen), ((5, 15),), score, doubts)


def weighed(
    of: PaperText, candidates: Sequence[Candidate], document: float = 0.99
) -> list[tuple[str, bool, tuple[str, ...]]]:
    facts = weigh(of, Kind.AUCTION_CONFIRMATION, candidates, document)
    assert all(fact.extractor == EXTRACTOR and fact.quotes for fact in facts)
    return [(fact.name, fact.automatic, fact.doubts) for fact in facts]


def test_a_clear_role_in_a_trusted_text_layer_is_automatic() -> None:
    assert weighed(paper(), [price()]) == [("price", True, ())]


def test_two_engines_that_agree_on_a_good_page_are_believed() -> None:
    of = paper(PageSource.OCR, score=0.99, quality=0.99)
    assert weighed(of, [price()]) == [("price", True, ())]


@pytest.mark.parametrize(
    ("of", "word"),
    [
        (paper(PageSource.OCR, witness=None, score=0.99, quality=0.99), "只有一个识别引擎"),
        (paper(PageSource.OCR, witness=WORDS.replace("21600000", "2160000"), score=0.99, quality=0.99), "读法不一致"),
        (paper(PageSource.OCR, score=0.8, quality=0.99), "把握不足"),
        (paper(PageSource.OCR, score=0.99, quality=0.9), "图像质量不高"),
        (paper(PageSource.OCR, score=0.99, quality=0.99, stamps=[Stamp(Box(0, 0, 1, 1), "grey")]), "印章遮盖"),
    ],
)
def test_unsure_reading_is_never_automatic_and_says_why(of: PaperText, word: str) -> None:
    ((_, automatic, doubts),) = weighed(of, [price()])
    assert not automatic
    assert any(word in doubt for doubt in doubts)


@pytest.mark.parametrize(
    ("candidates", "document", "word"),
    [
        ([price(0.8)], 0.99, "不够明确"),
        ([price(doubts=("币种符号可能误认",))], 0.99, "币种"),
        ([price(), price(0.7, fen=100)], 0.99, "还有其他可能的成交价：1.00"),
        ([price()], 0.8, "起止页"),
    ],
)
def test_unsure_roles_are_never_automatic_and_say_why(candidates: list[Candidate], document: float, word: str) -> None:
    ((_, automatic, doubts),) = weighed(paper(), candidates, document)
    assert not automatic
    assert any(word in doubt for doubt in doubts)


def test_a_date_with_a_character_made_up_says_so() -> None:
    of = PaperText.of([page_of([Print("成交时间：二一七年九月六日", 60, 100, 14)])])
    date = Candidate("bid_date", dt.date(2017, 9, 6), ((5, 13),), 0.97)
    ((name, automatic, doubts),) = weighed(of, [date])
    assert (name, automatic) == ("bid_date", False)
    assert "20××" in doubts[0]


def test_a_faint_candidate_is_left_out() -> None:
    assert weighed(paper(), [price(0.3)]) == []


def test_figures_and_capitals_that_differ_name_each_other() -> None:
    words = Candidate("price_in_words", Money(2404000), ((16, 26),), 0.97)
    found = weighed(paper(), [price(), words])
    assert [automatic for _, automatic, _ in found] == [False, False]
    assert all("21600000.00元" in doubts[0] and "24040.00元" in doubts[0] for _, _, doubts in found)


def chosen(**values: Value) -> dict[str, Candidate]:
    return {name: Candidate(name, value, ((0, 1),), 0.99) for name, value in values.items()}


def test_price_by_tonnes_confirms_or_contradicts() -> None:
    contract = chosen(
        unit_price=UnitPrice(Decimal(36)),
        capacity=Capacity.from_wan(60),
        total_price=Money.from_yuan(21600000),
    )
    assert crosscheck(Kind.CAPACITY_CONTRACT, contract).confirmed >= {"unit_price", "capacity", "total_price"}
    contract |= chosen(total_price=Money.from_yuan(21600001))
    assert "total_price" in crosscheck(Kind.CAPACITY_CONTRACT, contract).doubts


def test_price_and_commission_make_the_total() -> None:
    sums = chosen(
        price=Money.from_yuan("53066598.85"),
        commission=Money.from_yuan("1170665.99"),
        total=Money.from_yuan("54237264.84"),
    )
    assert crosscheck(Kind.AUCTION_CONFIRMATION, sums).confirmed == {"price", "commission", "total"}
    sums |= chosen(total=Money.from_yuan("54237264.85"))
    assert set(crosscheck(Kind.AUCTION_CONFIRMATION, sums).doubts) == {"price", "commission", "total"}


@pytest.mark.parametrize("heading", ["山西省临汾市中级人民法院", "临汾市中级人民法院"])
def test_court_code_and_heading(heading: str) -> None:
    paper_says = chosen(court=heading, case_number=CaseNumber("（2018）晋10执217号"))
    assert "court" in crosscheck(Kind.ENFORCEMENT_RULING, paper_says).confirmed
    paper_says |= chosen(case_number=CaseNumber("（2018）晋11执217号"))
    assert "吕梁市中级人民法院" in crosscheck(Kind.ENFORCEMENT_RULING, paper_says).doubts["court"][0]


def test_the_term_of_a_sealing() -> None:
    term = chosen(seal_start=dt.date(2018, 5, 10), seal_end=dt.date(2021, 5, 9))
    assert crosscheck(Kind.ASSISTANCE_NOTICE, term).confirmed == {"seal_start", "seal_end"}
    term = chosen(seal_start=dt.date(2021, 5, 10), seal_end=dt.date(2018, 5, 9))
    assert set(crosscheck(Kind.ASSISTANCE_NOTICE, term).doubts) == {"seal_start", "seal_end"}


def test_a_case_filed_after_the_ruling_is_doubted() -> None:
    late = chosen(case_number=CaseNumber("（2019）晋10执217号"), ruling_date=dt.date(2018, 5, 9))
    assert set(crosscheck(Kind.ENFORCEMENT_RULING, late).doubts) == {"case_number", "ruling_date"}


def test_a_lot_title_that_states_another_tonnage() -> None:
    lot = chosen(lot_title="山西示例焦化有限公司60万吨/年焦化产能指标", capacity=Capacity.from_wan(80))
    assert set(crosscheck(Kind.AUCTION_NOTICE, lot).doubts) == {"lot_title", "capacity"}


@pytest.mark.parametrize("text", ["（2016）晋0423执49", "拍卖款（暂", "焦化产能转让款，", "某市中级人民法院〔"])
def test_cut_off_text_is_seen(text: str) -> None:
    assert looks_cut(text)


@pytest.mark.parametrize(
    "text", ["（2016）晋0423执499号拍卖尾款", "拍卖款（暂存）", "京拍（2019）0088号", "KJ12345678"]
)
def test_whole_text_is_left_alone(text: str) -> None:
    assert not looks_cut(text)
