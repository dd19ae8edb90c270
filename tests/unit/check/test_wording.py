"""C02, C25, C42: what the words of papers show."""

from __future__ import annotations

import dataclasses

import pytest

from models.decisions import Provision
from models.findings import Verdict
from models.matters import Matter, Paper
from tests.unit.check.building import (
    AUCTION_LEDGER,
    OTHER_COURT,
    SELLER,
    TRADE_LEDGER,
    auction,
    confirmation,
    contract,
    finding,
    matter,
    sale_ruling,
    slip,
    trade,
)

P4, P5 = Provision.COURT_AUCTION, Provision.SELF_TRADED
NUMBER = "（2018）晋10执217号"


def of_pages(paper: Paper, *pages: str) -> Matter:
    """A matter of one paper of several pages with these words."""
    longer = dataclasses.replace(paper.document, last_page=len(pages))
    whole = matter(dataclasses.replace(paper, document=longer))
    return dataclasses.replace(whole, texts={paper.file: dict(enumerate(pages, 1))})


@pytest.mark.parametrize(
    ("pages", "verdict"),
    [
        (["第1页 共2页", "第 2 页，共 2 页"], Verdict.AGREES),
        (["共2页第1页", "共2页第2页"], Verdict.AGREES),
        (["第1页/共3页", "第2页/共3页"], Verdict.CONFLICTS),
        (["第1页共3页", "第3页共3页"], Verdict.CONFLICTS),
        (["第1页共3页", "文字"], Verdict.CANNOT_TELL),
        (["第1页共8页", "第2页共2页"], Verdict.CANNOT_TELL),
        (["第1页共2页", "第2页共2页", "第1页共2页", "第2页共2页"], Verdict.AGREES),
        (["文字", "文字"], Verdict.CANNOT_TELL),
        (["文字", ""], Verdict.CANNOT_TELL),
        (["文字"], Verdict.AGREES),
        ([f"{NUMBER}之三\n正文", "（2019）晋10执99号\n另一案的正文"], Verdict.CONFLICTS),
        ([f"{NUMBER}之三\n正文", f"{NUMBER}之三\n续页"], Verdict.CANNOT_TELL),
        (
            [f"{NUMBER}之三\n作出的（2016）晋10民初1586号判决", "（2016）晋10民初1586号\n民事判决书"],
            Verdict.CANNOT_TELL,
        ),
        ([f"{NUMBER}之三\n正文", "一\n二\n三\n（2019）晋10执99号\n附卷"], Verdict.CANNOT_TELL),
    ],
)
def test_c02_pages_are_complete_and_of_one_case(pages: list[str], verdict: Verdict) -> None:
    assert finding("C02", of_pages(sale_ruling(), *pages), AUCTION_LEDGER, P4).verdict is verdict


def test_c02_a_page_sorted_to_another_paper_is_not_missing() -> None:
    given = of_pages(sale_ruling(), "第1页共3页", "第2页共3页")
    elsewhere = {file: pages | {3: "第3页共3页"} for file, pages in given.texts.items()}
    assert finding("C02", given, AUCTION_LEDGER, P4).verdict is Verdict.CONFLICTS
    found = finding("C02", dataclasses.replace(given, texts=elsewhere), AUCTION_LEDGER, P4)
    assert found.verdict is Verdict.CANNOT_TELL


def test_c02_two_slips_on_a_sheet_may_each_be_page_one_of_one() -> None:
    both = [dataclasses.replace(slip(number, 100, "2018-10-30"), file="回单.pdf") for number in ("A1", "A2")]
    given = matter(*both, texts={"回单.pdf": "第1页共1页 回单 第1页共1页"})
    assert finding("C02", given, AUCTION_LEDGER, P4).verdict is Verdict.AGREES


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("甲方将60万吨/年焦化产能转让给乙方", Verdict.AGREES),
        ("甲方将其核定的 60 万吨/年焦炭产能指标（无焦炉）转让", Verdict.AGREES),
        ("某钢铁有限公司名下60万吨/年焦炭产能，另有生铁产能120万吨", Verdict.AGREES),
        ("甲方原系煤炭企业，现转让60万吨/年捣固焦炉产能", Verdict.AGREES),
        ("甲方将60万吨/年兰炭产能转让给乙方", Verdict.CONFLICTS),
        ("山西示例焦化有限公司将60万吨/年煤炭产能指标转让", Verdict.CONFLICTS),
        ("转让甲醇产能60万吨/年", Verdict.CONFLICTS),
        ("甲方将60万吨/年产能转让给乙方", Verdict.CANNOT_TELL),
        ("", Verdict.CANNOT_TELL),
    ],
)
def test_c25_coke_and_nothing_else(text: str, verdict: Verdict) -> None:
    given = trade(texts={contract().file: text})
    assert finding("C25", given, TRADE_LEDGER, P5).verdict is verdict


TITLE = f"{SELLER}60万吨/年焦化产能指标"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (f"开展的“{TITLE}（第二次拍卖）”项目公开竞价中", Verdict.AGREES),
        (f"展开的“【第一次拍卖】{TITLE}”拍卖项目公开竞价中", Verdict.AGREES),
        ("开展的“60万吨/年焦化产能指标”项目公开竞价中", Verdict.AGREES),
        (f"开展的“{SELLER}90万吨/年焦化产能指标”项目公开竞价中", Verdict.CONFLICTS),
        ("开展的“临汾市尧都区某小区3号楼住宅一套”项目公开竞价中", Verdict.CONFLICTS),
        ("最终成交以临汾市中级人民法院出具拍卖成交裁定为准", Verdict.AGREES),
        (f"最终成交以{OTHER_COURT}出具拍卖成交裁定为准", Verdict.CONFLICTS),
        ("", Verdict.AGREES),
    ],
)
def test_c42_one_lot_and_one_court(text: str, verdict: Verdict) -> None:
    given = dataclasses.replace(auction(), texts={confirmation().file: {1: text}})
    assert finding("C42", given, AUCTION_LEDGER, P4).verdict is verdict


def test_c42_another_court_ruled_or_an_auction_house_sold() -> None:
    def verdict(given: Matter) -> Verdict:
        return finding("C42", given, AUCTION_LEDGER, P4).verdict

    assert verdict(auction(confirmation(disposing_unit=OTHER_COURT))) is Verdict.CONFLICTS
    assert verdict(auction(confirmation(disposing_unit="临汾市中级人民法院"))) is Verdict.AGREES
    assert verdict(auction(confirmation(disposing_unit="山西某拍卖有限公司"))) is Verdict.CANNOT_TELL
