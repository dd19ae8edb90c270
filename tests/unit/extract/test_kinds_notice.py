from __future__ import annotations

import pytest

from models.papers import Kind
from tests.unit.extract.kinds_read import read

CASES = [
    (
        None,
        """
        ^山西省临汾市中级人民法院拍卖公告
        >（2018）晋10执217号
        本院定于2018年11月9日10时至2018年11月10日10时（延时除外）在淘宝网司法拍卖网络平台上公开拍卖山西禾川焦化有限公司60万吨/年焦化产能指标。
        标的物：山西禾川焦化有限公司60万吨/年焦化产能指标
        评估价：24000000元 起拍价：16800000元 保证金：3240000元 加价幅度：80000元（及其整数倍）
        自2018年10月20日起至2018年11月8日止（节假日除外）接受咨询。
        竞买人应当于2018年11月8日前交纳保证金。
        特此公告
        >二〇一八年十月九日
        """,
        {
            "capacity": "600000",
            "case_number": "（2018）晋10执217号",
            "court": "山西省临汾市中级人民法院",
            "deposit": "3240000.00",
            "end_date": "2018-11-10",
            "increment": "80000.00",
            "lot_title": "山西禾川焦化有限公司60万吨/年焦化产能指标",
            "notice_date": "2018-10-09",
            "start_date": "2018-11-09",
            "starting_price": "16800000.00",
        },
    ),
    (
        None,
        """
        ^拍卖公告
        洪洞县人民法院将于2019年3月4日10时起至2019年3月5日10时止在京东网络司法拍卖平台对以下财产进行第一次公开拍卖：
        1.拍卖标的：山西禾川焦化有限公司名下焦化产能40万吨/年（无焦炉）。
        2.起拍价为人民币壹仟零捌万元（10080000元），竞买保证金为人民币200万元，增价幅度为人民币5万元。
        3.拍卖成交后，买受人应于十日内将余款缴入法院账户。
        >洪洞县人民法院
        >2019年2月1日
        """,
        {
            "capacity": "400000",
            "court": "洪洞县人民法院",
            "deposit": "2000000.00",
            "end_date": "2019-03-05",
            "increment": "50000.00",
            "lot_title": "山西禾川焦化有限公司名下焦化产能40万吨/年（无焦炉）",
            "notice_date": "2019-02-01",
            "start_date": "2019-03-04",
            "starting_price": "10080000.00",
        },
    ),
    (
        None,
        """
        ^拍 卖 公 告
        受山西省晋中市中级人民法院委托，我公司定于2017年8月9日上午10时在晋中市公开拍卖以下标的：
        标的名称|起拍价（万元）|保证金（万元）|增价幅度（万元）
        禾川焦化40万吨/年焦化产能|1440|200|5
        有意竞买者请于2017年8月8日前缴纳保证金。
        >二〇一七年七月九日
        """,
        {
            "capacity": "400000",
            "court": "山西省晋中市中级人民法院",
            "deposit": "2000000.00",
            "increment": "50000.00",
            "lot_title": "禾川焦化40万吨/年焦化产能",
            "notice_date": "2017-07-09",
            "start_date": "2017-08-09",
            "starting_price": "14400000.00",
        },
    ),
]


@pytest.mark.parametrize(("subtype", "text", "facts"), CASES)
def test_notice_read_whatever_its_wording(
    subtype: None, text: str, facts: dict[str, str | bool | set[str | bool]]
) -> None:
    assert read(Kind.AUCTION_NOTICE, text, subtype) == facts


def test_the_title_of_a_lot_ends_where_the_terms_begin() -> None:
    facts = read(
        Kind.AUCTION_NOTICE,
        """
        ^拍卖公告
        拍卖标的：山西禾川焦化有限公司持有的焦化产能37.5万吨/年，参考价1812.5万元，竞买保证金362.5万元。
        """,
        None,
    )
    assert facts["lot_title"] == "山西禾川焦化有限公司持有的焦化产能37.5万吨/年"
