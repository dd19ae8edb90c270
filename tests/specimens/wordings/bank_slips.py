"""Bank slips (银行回单)."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Cell, Heading, Line, Paper, Space, Stamp, Table
from tests.specimens.words import capitals, padded_date, thousands


def ruled_slip(deal: Deal) -> Paper:
    """A ruled slip with payer and payee side by side."""
    d = deal
    court = f"{d.court.full}执行款专户"
    purpose = mark("purpose", f"{d.case}拍卖尾款", f"{mark('case_number', d.case)}拍卖尾款")
    number = d.digits("slip", 14)
    return Paper(
        Kind.PAYMENT_RECEIPT,
        (
            Heading(f"{d.buyer.bank.split('股份')[0]}　国内支付业务付款回单", 15, "hei"),
            Space(6),
            Table(
                (
                    (
                        "客户号",
                        d.digits("client", 9),
                        "日期",
                        mark("payment_date", d.balance_date, padded_date(d.balance_date)),
                    ),
                    ("付款人户名", mark("payer", d.buyer.name), "收款人户名", mark("payee", court)),
                    ("付款人账号", d.buyer.account, "收款人账号", d.digits("payee", 19)),
                    ("付款人开户行", d.buyer.bank, "收款人开户行", f"汾河农村商业银行股份有限公司{d.court.city}分行"),
                    ("金额（小写）", f"CNY {mark('amount', d.balance, thousands(d.balance))}", "币种", "人民币"),
                    ("金额（大写）", Cell("人民币" + mark("amount_in_words", d.balance, capitals(d.balance)), cols=3)),
                    ("用途", Cell(purpose, cols=3)),
                    ("回单编号", mark("receipt_number", number), "交易机构", d.digits("branch", 5)),
                ),
                (1.1, 2.4, 1.1, 2.4),
                size=10,
            ),
            Line("打印次数：1　自助打印，请避免重复", size=9),
            Stamp("晋岭银行股份有限公司", "回单专用章", shape="round", size=90, dx=150, dy=-24),
        ),
        Subtype.BANK_SLIP,
        face="song",
        size=10.5,
        margins=(50, 60, 50, 60),
    )


PAPERS: list[Callable[[Deal], Paper]] = [ruled_slip]
