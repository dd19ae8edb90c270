"""Receipts of courts, the treasury and companies."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.paper import Block, Cell, Line, Paper, Sides, Space, Stamp, Table
from tests.specimens.phrases import Field, fill, script


def _receipt(blocks: tuple[Block, ...], subtype: Subtype, size: float = 13, **more: frozenset[str]) -> Paper:
    return Paper(Kind.PAYMENT_RECEIPT, blocks, subtype, face="song", size=size, **more)  # type: ignore[arg-type]


def court_note(deal: Deal) -> Paper:
    """A court's receipt in one sentence for the whole price."""
    extra: dict[str, Field] = {"number": deal.digits("court receipt", 8), "use": "[-case]案拍卖款"}
    text = script(
        deal,
        """
        #(size=20 face=song) [payee=court]

        ##(size=20 face=song) 执行款收款收据

        > No.[receipt_number=number]

        兹收到[payer=buyer]交来[purpose=use]人民币[amount_in_words=price:cap]（¥[amount=price:fig]）。

        < 执行案号：[case_number=case]

        < 收款人：[-debtor_head]　　经办人：[-applicant_head]

        >(pad=2) [payment_date=balance_date]
        """,
        extra,
    )
    return _receipt((*text, Stamp(deal.court.full, "财务专用章")), Subtype.COURT_RECEIPT, 14)


def court_table(deal: Deal) -> Paper:
    """A court's case-money receipt as a ruled form."""
    extra: dict[str, Field] = {"number": deal.digits("case money", 10), "use": "拍卖成交款"}

    def cell(text: str) -> str:
        return fill(deal, text, extra)

    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("案　号", cell("[case_number=case]"), "收款日期", cell("[payment_date=balance_date:dash]")),
        ("交款人", cell("[payer=buyer]"), "款项性质", cell("[purpose=use]")),
        ("金额（大写）", Cell(cell("[amount_in_words=price:cap]"), cols=3)),
        ("金额（小写）", Cell(cell("￥[amount=price]"), cols=3)),
        ("当事人", Cell(cell("申请执行人[-applicant]；被执行人[-debtor]"), cols=3)),
    )
    head = script(deal, "#(size=18 face=hei) [payee=court_short]案款收据\n\n> 收据号：[receipt_number=number]", extra)
    tail = (
        Line("开票人：崔一鸣　　收款法院（章）", "right", 11),
        Stamp(deal.court.short, "案款专用章", size=100, dx=80),
    )
    return _receipt((*head, Table(rows, (1.2, 2.6, 1, 1.6), size=11.5), *tail), Subtype.COURT_RECEIPT, 12)


def court_slip(deal: Deal) -> Paper:
    """A court's receipt for the deposit only, with labels and no table, half-width case number."""
    extra: dict[str, Field] = {"number": f"晋执款字{deal.digits('court slip', 6)}", "use": "竞买保证金"}
    text = script(
        deal,
        """
        #(size=20) 诉讼（执行）款专用收据

        > 编号：[receipt_number=number]

        < 今收到：[payer=buyer]

        < 缴款事由：[purpose=use]　案号：[case_number=case:half]

        < 金额：[amount=deposit:yuan]元（大写：[amount_in_words=deposit:cap]）

        < 收款单位：[payee=court]

        < 日期：[payment_date=start_date:dot]
        """,
        extra,
    )
    return _receipt((*text, Stamp(deal.court.full, "执行款专用章")), Subtype.COURT_RECEIPT)


def nontax_electronic(deal: Deal) -> Paper:
    """An electronic non-tax bill: code, number and check code at the top right, items in a table."""
    extra: dict[str, Field] = {"number": deal.digits("bill", 10), "use": "诉讼（执行）案款"}

    def cell(text: str) -> str:
        return fill(deal, text, extra)

    top = Sides(
        (
            Line(f"票据代码：14{deal.digits('code', 6)}", size=10.5),
            Line(cell("交款人统一社会信用代码：[-buyer_code]"), size=10.5),
            Line(cell("交款人：[payer=buyer]"), size=10.5),
        ),
        (
            Line(cell("票据号码：[receipt_number=number]"), "right", size=10.5),
            Line("校验码：" + format(int(deal.digits("check", 7)), "x")[:6], "right", size=10.5),
            Line(cell("开票日期：[payment_date=balance_date:dash]"), "right", size=10.5),
        ),
    )
    titles = ("项目编号", "项目名称", "单位", "数量", "标准", "金额（元）", "备注")
    rows: tuple[tuple[str | Cell, ...], ...] = (
        tuple(Cell(title, align="centre") for title in titles),
        ("103043", cell("[purpose=use]"), "元", "1", "", cell("[amount=price]"), cell("[case_number=case]")),
        (
            Cell(cell("金额合计（大写）[amount_in_words=price:cap]"), cols=4),
            Cell(cell("（小写）[amount=price]"), cols=3),
        ),
    )
    head = script(deal, "#(size=18 face=song colour=#8a2b1d) 山西省非税收入统一票据（电子）\n\n~ 6")
    tail = (
        Line(cell("收款单位（章）：[payee=court]　　复核人：尹澄　　收款人：苏岩"), size=10.5),
        Stamp(deal.court.full, "财务专用章", shape="oval", size=100, dx=-40),
    )
    blocks = (*head, top, Space(4), Table(rows, (0.9, 1.7, 0.5, 0.5, 0.6, 1.6, 1.9), size=10, colour="#5a1d12"), *tail)
    return Paper(Kind.PAYMENT_RECEIPT, blocks, Subtype.NONTAX_BILL, face="song", size=11, margins=(45, 60, 45, 60))


def nontax_general(deal: Deal) -> Paper:
    """A general payment note (非税收入一般缴款书)."""
    extra: dict[str, Field] = {
        "number": deal.digits("general", 8),
        "use": "产能拍卖价款",
        "bureau": f"{deal.court.city}财政局",
    }

    def cell(text: str) -> str:
        return fill(deal, text, extra)

    rows: tuple[tuple[str | Cell, ...], ...] = (
        (Cell("付款人", rows=2), "全称", cell("[payer=buyer]"), Cell("收款人", rows=2), "全称", cell("[payee=bureau]")),
        ("账号", deal.buyer.account, "账号", deal.digits("payee", 16)),
        (
            "币种：人民币",
            Cell(cell("金额（大写）[amount_in_words=price:zheng]"), cols=3),
            Cell(cell("（小写）[amount=price]"), cols=2),
        ),
        (Cell("项目编码", cols=2), Cell("收入项目名称", cols=2), Cell("收缴标准", cols=1), Cell("金额", cols=1)),
        (Cell("1030701", cols=2), Cell(cell("[purpose=use]"), cols=2), "", cell("[amount=price]")),
    )
    head = script(
        deal,
        """
        #(size=17 face=hei) 山西省政府非税收入一般缴款书（收据）

        = 执收单位编码：140[-county]　填制日期：[payment_date=balance_date:sp]　No [receipt_number=number]
        """,
        extra,
    )
    tail = (Line("执收单位（盖章）　　经办人（盖章）　　备注：" + cell("[case_number=case]"), size=10),)
    stamp = Stamp(f"{deal.court.city}财政局", "非税收入专用章", size=96, dx=-90)
    table = Table(rows, (0.9, 0.6, 2.4, 0.6, 0.6, 2.4), size=10)
    return Paper(
        Kind.PAYMENT_RECEIPT,
        (*head, table, *tail, stamp),
        Subtype.NONTAX_BILL,
        face="song",
        size=10.5,
        margins=(45, 60, 45, 60),
    )


def company_receipt(deal: Deal) -> Paper:
    """A company's receipt on a printed form, filled by hand, capitals under preprinted units."""
    extra: dict[str, Field] = {"number": deal.digits("company", 7), "use": "焦化产能转让款"}
    text = script(
        deal,
        """
        #(size=24 face=kai colour=#1d3a8a spaced=1) 收款收据

        = [payment_date=contract_date:sp]　　　　　　No. [receipt_number=number]

        今收到 [payer=buyer]

        交　来 [purpose=use]

        人民币（大写）[amount_in_words=price:cap]　　¥[amount=price:fig]

        < 收款单位（盖章）：[payee=debtor]　　会计：温立安　　出纳：陆岩
        """,
        extra,
    )
    return _receipt(
        (*text, Stamp(deal.debtor.name, "财务专用章", dx=20)),
        Subtype.COMPANY_RECEIPT,
        14,
        handwritten=frozenset({"payer", "purpose", "amount", "amount_in_words", "payment_date"}),
    )


def company_note(deal: Deal) -> Paper:
    """A typed note of receipt by the seller, instalment named."""
    extra: dict[str, Field] = {"use": "产能转让首期款"}
    text = script(
        deal,
        """
        #(size=22) 收　据

        ~ 10

        今收到[payer=buyer]依据双方签订的《焦化产能转让协议》支付的[purpose=use]，金额为人民币[amount=deposit:yuan]元整
        （大写：人民币[amount_in_words=deposit:round]）。

        特此证明。

        >(pad=2) 收款人：[payee=debtor]

        >(pad=2) [payment_date=contract_date]
        """,
        extra,
    )
    return _receipt((*text, Stamp(deal.debtor.name)), Subtype.COMPANY_RECEIPT, 15)


PAPERS: list[Callable[[Deal], Paper]] = [
    court_note,
    court_table,
    court_slip,
    nontax_electronic,
    nontax_general,
    company_receipt,
    company_note,
]
