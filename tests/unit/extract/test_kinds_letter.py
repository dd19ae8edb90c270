from __future__ import annotations

import pytest

from models.papers import Kind
from tests.unit.extract.kinds_read import read

CASES = [
    (
        None,
        """
        ^太原市中级人民法院
        ^移 送 执 行 函
        >（2019）晋01执函5号
        山西省临汾市中级人民法院：
        你院2019年5月6日（2018）晋10执217号《商请移送执行函》收悉。我院首先查封的山西禾川焦化有限公司焦化产能移送你院执行。
        此复。
        >2019年5月20日
        """,
        {
            "addressee": "山西省临汾市中级人民法院",
            "case_number": "（2019）晋01执函5号",
            "court": "太原市中级人民法院",
            "letter_date": "2019-05-20",
        },
    ),
    (
        None,
        """
        ^山西省临汾市中级人民法院
        ^商请移送执行函
        >（2018）晋10执217号
        山西省晋中市中级人民法院：
        你院在执行（2017）晋07执88号一案中首先查封了山西禾川焦化有限公司60万吨/年焦化产能。我院为优先债权执行法院，现商请将上述财产移送我院执行。
        附：（2016）晋10民初85号民事判决书
        >（院印）
        >二〇一八年六月一日
        """,
        {
            "addressee": "山西省晋中市中级人民法院",
            "case_number": "（2018）晋10执217号",
            "court": "山西省临汾市中级人民法院",
            "letter_date": "2018-06-01",
        },
    ),
    (
        None,
        """
        ^晋中市中级人民法院
        ^关于移送执行山西禾川焦化有限公司焦化产能的函
        >(2018)晋07执88号之四
        临汾市中级人民法院：
        贵院商请移送执行函收悉，经研究，同意将我院首先查封的上述产能移送贵院执行。
        >晋中市中级人民法院
        >二〇一八年六月二十日
        """,
        {
            "addressee": "临汾市中级人民法院",
            "case_number": "（2018）晋07执88号之四",
            "court": "晋中市中级人民法院",
            "letter_date": "2018-06-20",
        },
    ),
]


@pytest.mark.parametrize(("subtype", "text", "facts"), CASES)
def test_letter_read_whatever_its_wording(
    subtype: None, text: str, facts: dict[str, str | bool | set[str | bool]]
) -> None:
    assert read(Kind.TRANSFER_LETTER, text, subtype) == facts
