from __future__ import annotations

import pytest

from models.papers import Kind
from tests.unit.extract.kinds_read import read

CASES = [
    (
        None,
        """
        ^股权收购协议
        收购方：山西远山焦化集团有限公司（甲方）
        转让方：赵大海、钱小川（乙方）
        目标公司：山西禾川焦化有限公司
        鉴于乙方合计持有目标公司100%股权，目标公司拥有焦化产能60万吨/年，焦炉已建成投产。
        一、甲方收购乙方持有的目标公司67%股权，收购完成后甲方成为目标公司控股股东，持股67%，乙方持股33%。
        二、股权转让价款为3000万元，首付50%。
        >签订日期：2011年9月1日
        """,
        {
            "acquirer": "山西远山焦化集团有限公司",
            "capacity": "600000",
            "holding_ratio": "0.67",
            "ovens_built": True,
            "signing_date": "2011-09-01",
            "target": "山西禾川焦化有限公司",
        },
    ),
    (
        None,
        """
        ^山西省焦化行业兼并重组协议
        兼并重组主体：山西远山焦化集团有限公司
        被兼并企业：山西禾川焦化有限公司
        根据省政府兼并重组实施方案，双方约定：兼并重组主体出资控股被兼并企业，控股比例百分之五十一。被兼并企业60万吨/年焦化产能（尚未建设焦炉）划归兼并重组主体统一使用，重组后兼并重组主体焦化总产能达到300万吨/年。
        2012年5月4日签订于孝义市。
        """,
        {
            "acquirer": "山西远山焦化集团有限公司",
            "capacity": "600000",
            "holding_ratio": "0.51",
            "ovens_built": False,
            "signing_date": "2012-05-04",
            "target": "山西禾川焦化有限公司",
        },
    ),
    (
        None,
        """
        ^焦化企业兼并重组协议书
        甲方（兼并重组主体）：山西远山焦化集团有限公司
        乙方（被兼并重组企业）：山西禾川焦化有限公司
        经双方协商，甲方以现金方式对乙方实施兼并重组，重组后甲方持有乙方51%的股权，乙方原股东持有49%的股权。
        乙方现有核定焦化产能60万吨/年，建有2座4.3米捣固焦炉，全部纳入重组范围。
        >签订日期：2012年5月4日
        """,
        {
            "acquirer": "山西远山焦化集团有限公司",
            "capacity": "600000",
            "holding_ratio": "0.51",
            "ovens_built": True,
            "signing_date": "2012-05-04",
            "target": "山西禾川焦化有限公司",
        },
    ),
    (
        None,
        """
        ^重组合作协议
        甲方：山西禾川焦化有限公司
        乙方：山西远山焦化集团有限公司
        一、乙方对甲方进行重组，乙方控股比例为67%。
        二、甲方60万吨/年焦化产能（其焦炉没有建成）随同进入乙方。
        甲方：　　　　　乙方：
        2014年3月3日
        """,
        {
            "acquirer": "山西远山焦化集团有限公司",
            "capacity": "600000",
            "holding_ratio": "0.67",
            "ovens_built": False,
            "signing_date": "2014-03-03",
            "target": "山西禾川焦化有限公司",
        },
    ),
    (
        None,
        """
        ^焦化产能整合重组框架协议
        重组主体企业：山西远山焦化集团有限公司
        整合对象：山西禾川焦化有限公司
        一、重组主体企业控股百分之八十，整合对象现有焦化产能60万吨/年，焦炉已经建成投产。
        >二〇一九年八月十二日
        """,
        {
            "acquirer": "山西远山焦化集团有限公司",
            "capacity": "600000",
            "holding_ratio": "0.8",
            "ovens_built": True,
            "signing_date": "2019-08-12",
            "target": "山西禾川焦化有限公司",
        },
    ),
]


@pytest.mark.parametrize(("subtype", "text", "facts"), CASES)
def test_restructuring_read_whatever_its_wording(
    subtype: None, text: str, facts: dict[str, str | bool | set[str | bool]]
) -> None:
    assert read(Kind.RESTRUCTURING_AGREEMENT, text, subtype) == facts
