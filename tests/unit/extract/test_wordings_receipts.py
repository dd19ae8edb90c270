"""Receipts and bank slips in wordings of many banks and cashiers."""

from __future__ import annotations

import pytest

from evidence.extract.classify import classify
from models.papers import Kind
from tests.unit.extract.kinds_read import read
from tests.unit.extract.typed import type_paper

CASES = [
    (
        Kind.PAYMENT_RECEIPT,
        """
        ^收款证明
        兹证明我公司已于2019年4月2日收到山西远山焦化有限公司通过晋岭银行汇付的焦化产能转让款共计人民币壹仟万元整（￥10,000,000.00）。此前已收定金200万元。
        特此证明。
        >山西禾川焦化有限公司
        >2019年4月8日
        """,
        {
            "amount": "10000000.00",
            "amount_in_words": "10000000.00",
            "payee": "山西禾川焦化有限公司",
            "payer": "山西远山焦化有限公司",
            "payment_date": "2019-04-02",
            "purpose": "焦化产能转让款",
        },
    ),
    (
        Kind.PAYMENT_RECEIPT,
        """
        ^支付宝电子回单
        回单编号：20190312000123
        付款方：山西远山焦化有限公司
        付款方账号：yuanshan@example.com
        收款方：山西省晋中市中级人民法院
        收款方账户：1405011122223333
        付款金额：4,860,000.00元 大写：肆佰捌拾陆万元整
        付款时间：2019-03-01 09:30:22
        商品说明：司法拍卖保证金
        交易号：2019030122001
        """,
        {
            "amount": "4860000.00",
            "amount_in_words": "4860000.00",
            "payee": "山西省晋中市中级人民法院",
            "payer": "山西远山焦化有限公司",
            "payment_date": "2019-03-01",
            "purpose": "司法拍卖保证金",
            "receipt_number": "20190312000123",
        },
    ),
    (
        Kind.PAYMENT_RECEIPT,
        """
        ^山西省长治市中级人民法院案款收据
        >收据号：2019000456
        缴款人|山西远山焦化有限公司
        案号|（2018）晋04执66号
        款项名称|拍卖成交尾款
        成交价|36,000,000.00
        已缴保证金|5,400,000.00
        本次缴款金额|30,600,000.00
        大写|叁仟零陆拾万元整
        缴款日期|2019年8月9日
        收款单位|山西省长治市中级人民法院
        """,
        {
            "amount": "30600000.00",
            "amount_in_words": "30600000.00",
            "case_number": "（2018）晋04执66号",
            "payee": "山西省长治市中级人民法院",
            "payer": "山西远山焦化有限公司",
            "payment_date": "2019-08-09",
            "purpose": "拍卖成交尾款",
            "receipt_number": "2019000456",
        },
    ),
    (
        Kind.PAYMENT_RECEIPT,
        """
        ^转账汇款电子凭证
        交易日期：2019-09-10 10:20:30
        付款户名：山西远山焦化有限公司
        付款卡号：6217 **** 1234
        收款户名：山西省大同市中级人民法院
        收款账号：1402 **** 5678
        交易金额：¥1,680,000.00
        手续费：¥0.00
        转账附言：（2019）晋02执5号拍卖保证金
        交易流水：20190910112233
        回单验证码：7788
        """,
        {
            "amount": "1680000.00",
            "case_number": "（2019）晋02执5号",
            "payee": "山西省大同市中级人民法院",
            "payer": "山西远山焦化有限公司",
            "payment_date": "2019-09-10",
            "purpose": "（2019）晋02执5号拍卖保证金",
            "receipt_number": "20190910112233",
        },
    ),
    (
        Kind.PAYMENT_RECEIPT,
        """
        ^收 条
        今收到山西远山焦化有限公司转来焦化产能指标转让定金人民币叁佰万元整（3000000元），系依据双方2018年3月1日签订的《焦化产能转让协议》支付，转让总价2000万元。
        >收款人：山西禾川焦化有限公司
        >2018年3月6日
        """,
        {
            "amount": "3000000.00",
            "amount_in_words": "3000000.00",
            "payee": "山西禾川焦化有限公司",
            "payer": "山西远山焦化有限公司",
            "payment_date": "2018-03-06",
            "purpose": "焦化产能指标转让定金",
        },
    ),
]


@pytest.mark.parametrize(("kind", "text", "facts"), CASES)
def test_a_paper_in_the_words_of_another_office(kind: Kind, text: str, facts: dict[str, str]) -> None:
    found = read(kind, text, classify(type_paper(text)).subtype)
    assert {name: found.get(name) for name in facts} == facts


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, text, _ in CASES])
def test_its_kind_is_told_by_what_it_shows(kind: Kind, text: str) -> None:
    assert classify(type_paper(text)).kind is kind


def test_sides_are_told_by_the_headings_above_the_columns() -> None:
    slip = """
    ^电汇凭证（回单）
    @6 汇款方                        收款方
    户名|山西远山焦化有限公司|户名|洪洞县人民法院
    账号|8619101019313057|账号|6998255256052329945
    """
    found = read(Kind.PAYMENT_RECEIPT, slip)
    assert (found["payer"], found["payee"]) == ("山西远山焦化有限公司", "洪洞县人民法院")


def test_other_payments_named_in_passing_are_left_out() -> None:
    letter = """
    ^业务回单（补制）
    2019年9月16日，山西远山焦化有限公司（结算账户尾号6199）以网银汇兑方式支付人民币4700000元（肆佰柒拾万元整）至山西禾川焦化有限公司。汇款时录入的用途为“产能指标转让首付款”。
    另，贵公司同日支付山西柏川焦化有限公司货款1286500元一笔，不在本次补制范围。
    """
    found = read(Kind.PAYMENT_RECEIPT, letter)
    assert found["amount"] == "4700000.00"
    assert (found["payer"], found["payee"]) == ("山西远山焦化有限公司", "山西禾川焦化有限公司")
    assert (found["purpose"], found["payment_date"]) == ("产能指标转让首付款", "2019-09-16")
