"""Non-tax bills: an electronic one, a payment book, a printed bill of the province, a bill that lists two items."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Cell, Fields, Heading, Line, Paper, Sides, Space, Stamp, Table
from tests.specimens.phrases import fill
from tests.specimens.second_author.helpers import Extra, someone

KIND = Kind.PAYMENT_RECEIPT


def electronic_bill(deal: Deal) -> Paper:
    """The electronic bill with code, number and check code on top."""
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("项目编号", "项目名称", "单位", "数量", "标准", "金额（元）", "备注"),
        (
            "103050199",
            mark("purpose", "执行案款（拍卖成交款）"),
            "元",
            "1",
            fill(deal, "[amount=price:fig]"),
            fill(deal, "[amount=price:fig]"),
            fill(deal, "[case_number=case]"),
        ),
        (
            Cell(fill(deal, "金额合计（大写） [amount_in_words=price:cap]"), cols=4),
            Cell(fill(deal, "（小写） [amount=price:fig]"), cols=3),
        ),
        (Cell(fill(deal, "其他信息：缴款码 @；执收单位编码 118001").replace("@", deal.digits("code", 20)), cols=7),),
    )
    return Paper(
        KIND,
        (
            Heading("山西省非税收入统一票据（电子）", 18, "song", colour="#8a1a1a"),
            Sides(
                (
                    Line("票据代码：14010118", size=11),
                    Line(fill(deal, "交款人统一社会信用代码：[-buyer_code]"), size=11),
                    Line(fill(deal, "交款人：[payer=buyer]"), size=11),
                ),
                (
                    Line("　　　票据号码：" + mark("receipt_number", "00" + deal.digits("bill", 8)), size=11),
                    Line("　　　校验码：" + deal.digits("chk", 4) + "a7", size=11),
                    Line(fill(deal, "　　　开票日期：[payment_date=balance_date:dash]"), size=11),
                ),
            ),
            Table(rows, (2, 4, 1, 1, 2.6, 2.6, 3.4), size=10, pad=5, colour="#8a1a1a"),
            Line(
                fill(deal, "收款单位（章）：[payee=court]　　　复核人：@　　　收款人：#")
                .replace("@", someone(deal, "check"))
                .replace("#", someone(deal, "take")),
                size=11,
            ),
            Stamp(deal.court.full, "财务专用章", shape="oval", dx=-90),
        ),
        Subtype.NONTAX_BILL,
        size=11,
        face="song",
        margins=(45, 60, 45, 60),
    )


def payment_book(deal: Deal) -> Paper:
    """一般缴款书: payer and payee side by side, treasury and code rows, a bank's stamp."""
    rows: tuple[tuple[str | Cell, ...], ...] = (
        (
            Cell("付款人", rows=3, align="centre"),
            "全　称",
            fill(deal, "[payer=buyer]"),
            Cell("收款人", rows=3, align="centre"),
            "全　称",
            mark("payee", f"{deal.court.city}财政局"),
        ),
        ("账　号", fill(deal, "[-buyer_account]"), "账　号", deal.digits("pay", 16)),
        ("开户银行", fill(deal, "[-buyer_bank]"), "开户银行", "太岳银行股份有限公司国库支库"),
        (
            Cell("币种：人民币　金额（大写）", cols=2),
            Cell(fill(deal, "[amount_in_words=balance:cap]"), cols=2),
            "（小写）",
            fill(deal, "[amount=balance]"),
        ),
        (Cell("项目编码", cols=2), "收入项目名称", "单位", "数量", "金额"),
        (
            Cell("118011 法院诉讼资产", cols=2),
            mark("purpose", "司法拍卖款暂存"),
            "元",
            "1",
            fill(deal, "[amount=balance]"),
        ),
        (
            Cell("执收单位（盖章）", cols=2),
            fill(deal, "[-court]"),
            Cell(fill(deal, "备注：[case_number=case:six]"), cols=3),
        ),
    )
    return Paper(
        KIND,
        (
            Heading("非税收入一般缴款书（收据）　4", 18, "song"),
            Sides(
                (
                    Line(fill(deal, "填制日期：[payment_date=balance_date:sp]"), size=11),
                    Line(fill(deal, "执收单位名称：[-court]"), size=11),
                ),
                (
                    Line("№：" + mark("receipt_number", deal.digits("book", 10)), size=11),
                    Line("执收单位编码：118012　组织机构代码：01203" + deal.digits("org", 4), size=11),
                ),
            ),
            Table(rows, (1, 1.5, 4, 1, 1.5, 3.6), size=10.5, pad=6),
            Line("银行（盖章）　　　　　　　　　　　　经办人（盖章）" + someone(deal, "clerk9"), size=10),
            Stamp("太岳银行国库支库", "收讫", size=88, dx=-120, dy=-16),
        ),
        Subtype.NONTAX_BILL,
        size=11,
        face="song",
        margins=(40, 60, 40, 60),
    )


def printed_bill(deal: Deal) -> Paper:
    """An older printed bill filled in by hand; the deposit; no case number anywhere."""
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("收费项目", "数量", "收费标准", "金额"),
        (fill(deal, "[purpose=use]", {"use": "竞买保证金"}), "1", "——", fill(deal, "[amount=deposit:wide]")),
        ("　", "", "", ""),
        (
            Cell(fill(deal, "合计人民币（大写）[amount_in_words=deposit:zheng]"), cols=3),
            fill(deal, "￥[amount=deposit:wide]"),
        ),
    )
    return Paper(
        KIND,
        (
            Heading("山西省政府非税收入专用收据", 19, "kai"),
            Line("晋财（16）A　　" + mark("receipt_number", deal.digits("old", 8)), "right", 12, colour="#b01010"),
            Line(fill(deal, "缴款人：[payer=buyer]　　　　　[payment_date=notice_date:sp]"), size=13),
            Table(rows, (4, 1, 2, 3), size=13, pad=7),
            Space(4),
            Line(
                fill(deal, "收费单位（公章）[payee=court_short]　　开票人：@").replace("@", someone(deal, "w")), size=12
            ),
            Stamp(deal.court.full, "财务专用章", dx=-60),
            Line("第二联　收据联　　　山西省财政厅监制", "right", 9),
        ),
        Subtype.NONTAX_BILL,
        size=13,
        face="kai",
        margins=(60, 60, 60, 60),
        handwritten=frozenset({"payer", "payment_date", "purpose", "amount", "amount_in_words"}),
    )


def two_items_bill(deal: Deal) -> Paper:
    """Price and costs of execution on one bill: the sum is the bill's amount."""
    cost = Money(12_640_000)
    extra: Extra = {"cost": cost, "sum": deal.price + cost, "use": "执行款、申请执行费"}
    table: tuple[tuple[str | Cell, ...], ...] = (
        ("项目名称", "计费数量", "金额"),
        ("执行款", "1", fill(deal, "[-price]")),
        ("申请执行费", "1", fill(deal, "[-cost]", extra)),
        (Cell("合　计", align="centre"), Cell(fill(deal, "[amount_in_words=sum:cap]　¥[amount=sum]", extra), cols=2)),
    )
    return Paper(
        KIND,
        (
            Heading("山西省行政事业性收费及政府非税收入票据", 16, "hei"),
            Fields(
                (
                    ("票据代码", "140202" + deal.digits("cd", 2)),
                    ("票据号码", mark("receipt_number", deal.digits("nr", 10))),
                    ("缴款单位", fill(deal, "[payer=buyer]")),
                    ("收款单位", fill(deal, "[payee=court]")),
                    ("开票日期", fill(deal, "[payment_date=ruling_date:pad]")),
                    ("缴费事由", fill(deal, "[purpose=use]", extra)),
                    ("关联案号", fill(deal, "[case_number=case3:half]")),
                ),
                size=12,
                label_width=5,
            ),
            Table(table, (4, 2, 5), size=12, pad=6),
            Line("扫描二维码或登录财政电子票据查验平台查验真伪　电话 12366-2", size=9),
            Stamp("山西省财政厅", "财政票据监制章", shape="oval", size=90, dx=140, dy=-160),
        ),
        Subtype.NONTAX_BILL,
        size=12,
        face="hei",
        margins=(70, 60, 70, 60),
    )


PAPERS: list[Callable[[Deal], Paper]] = [electronic_bill, payment_book, printed_bill, two_items_bill]
