"""Bank slips (银行回单), alone and two on a sheet."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.paper import Block, Cell, Fields, Heading, Line, Paper, Rule, Space, Stamp, Table
from tests.specimens.phrases import Field, fill, script


def _slip(blocks: tuple[Block, ...], size: float = 10.5, *, same_sheet: bool = False, watermark: str = "") -> Paper:
    return Paper(
        Kind.PAYMENT_RECEIPT,
        blocks,
        Subtype.BANK_SLIP,
        face="song",
        size=size,
        margins=(50, 60, 50, 60),
        same_sheet=same_sheet,
        watermark=watermark,
    )


def bank_of(deal: Deal) -> str:
    """Name of the buyer's bank without its branch."""
    return deal.buyer.bank.partition("股份")[0]


def _purpose(deal: Deal, words: str) -> str:
    """The purpose as a fact that holds the case number: ``_purpose(deal, "[case_number=case]拍卖尾款")``."""
    return fill(deal, "[purpose=use]", {"use": words})


def ruled_slip(deal: Deal, *, part: str = "balance", same_sheet: bool = False) -> Paper:
    """A ruled slip with payer and payee side by side; ``part`` is the amount's field."""
    day = deal.balance_date if part == "balance" else deal.start_date
    words = "拍卖尾款" if part == "balance" else "保证金"
    extra: dict[str, Field] = {
        "account": f"{deal.court.full}执行款专户",
        "number": deal.digits(f"slip {part}", 14),
        "sum": getattr(deal, part),
        "day": day,
    }

    def cell(text: str) -> str:
        return fill(deal, text, extra)

    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("客户号", deal.digits("client", 9), "日期", cell("[payment_date=day:pad]")),
        ("付款人户名", cell("[payer=buyer]"), "收款人户名", cell("[payee=account]")),
        ("付款人账号", deal.buyer.account, "收款人账号", deal.digits("payee", 19)),
        ("付款人开户行", deal.buyer.bank, "收款人开户行", f"汾河农村商业银行股份有限公司{deal.court.city}分行"),
        ("金额（小写）", cell("CNY [amount=sum]"), "币种", "人民币"),
        ("金额（大写）", Cell(cell("人民币[amount_in_words=sum:cap]"), cols=3)),
        ("用途", Cell(_purpose(deal, f"[case_number=case]{words}"), cols=3)),
        ("回单编号", cell("[receipt_number=number]"), "交易机构", deal.digits("branch", 5)),
    )
    blocks = (
        Heading(f"{bank_of(deal)}　国内支付业务付款回单", 15, "hei"),
        Space(6),
        Table(rows, (1.1, 2.4, 1.1, 2.4), size=10),
        Line("打印次数：1　自助打印，请避免重复", size=9),
        Stamp(f"{bank_of(deal)}股份有限公司", "回单专用章", size=90, dx=150, dy=-24),
    )
    return _slip(blocks, same_sheet=same_sheet)


def deposit_slip(deal: Deal) -> Paper:
    """The same form for the deposit."""
    return ruled_slip(deal, part="deposit")


def side_slip(deal: Deal) -> Paper:
    """A slip with tall side cells 付款人 and 收款人, spaced amounts, purpose apart from the remark."""
    extra: dict[str, Field] = {
        "number": f"{deal.digits('flow', 9)}-{deal.digits('tail', 3)}",
        "account": deal.court.full,
    }

    def cell(text: str) -> str:
        return fill(deal, text, extra)

    def centred(text: str, rows: int = 1) -> Cell:
        return Cell(text, rows=rows, align="centre")

    rows: tuple[tuple[str | Cell, ...], ...] = (
        (
            centred("付款人", 3),
            "全　称",
            cell("[payer=buyer]"),
            centred("收款人", 3),
            "全　称",
            cell("[payee=account]"),
        ),
        ("账　号", deal.buyer.account, "账　号", deal.digits("payee", 17)),
        ("开户银行", deal.buyer.bank, "开户银行", f"太岳银行{deal.court.city}分行营业部"),
        (
            Cell("金　额", cols=2, align="centre"),
            Cell(cell("人民币（大写）[amount_in_words=balance:zheng]"), cols=2),
            Cell(cell("￥[amount=balance]"), cols=2, align="right"),
        ),
        (Cell("用　途", cols=2, align="centre"), Cell(_purpose(deal, "司法拍卖余款"), cols=4)),
        (Cell("备　注", cols=2, align="centre"), Cell(cell("[case_number=case:half] [-debtor]产能"), cols=4)),
    )
    blocks = (
        Heading(f"{bank_of(deal)}电子回单", 16, "song", 0.2),
        Table(
            ((fill(deal, "交易日期：[payment_date=balance_date]", extra), cell("流水号：[receipt_number=number]")),),
            (1, 1),
            ruled=False,
            size=10,
        ),
        Table(rows, (0.35, 1, 2.4, 0.35, 1, 2.4), size=10),
        Line("记账：0291　复核：0117　　　　本回单不作为提货依据", size=9),
        Stamp(bank_of(deal), "电子回单专用章", shape="oval", size=104, dx=120, dy=-40),
    )
    return _slip(blocks)


def label_slip(deal: Deal) -> Paper:
    """A slip without rules: two columns of labels and a security pattern behind."""
    extra: dict[str, Field] = {
        "number": deal.digits("label slip", 20),
        "account": f"{deal.court.short}（司法拍卖专用账户）",
    }
    rows = (
        ("回单编号", "[receipt_number=number]"),
        ("交易时间", "[payment_date=balance_date:dash] 14:22:09"),
        ("付款方户名", "[payer=buyer]"),
        ("付款方账号", deal.buyer.account),
        ("收款方户名", "[payee=account]"),
        ("收款方账号", deal.digits("payee", 19)),
        ("交易金额", "[amount=balance]元"),
        ("金额大写", "[amount_in_words=balance:cap]"),
        ("摘要", "转账汇款"),
        ("用途", "[purpose=use]"),
    )
    extra["use"] = "[-debtor]焦化产能拍卖成交余款"
    fields = Fields(tuple((label, fill(deal, text, extra)) for label, text in rows), label_width=6)
    blocks = (Heading("网上银行转账电子回单", 17, "hei"), Rule(0.8), fields, Rule(0.8))
    return _slip((*blocks, Stamp(bank_of(deal), "业务专用章", dx=140, dy=-60, size=95)), 11.5, watermark=bank_of(deal))


def deposit_note(deal: Deal) -> Paper:
    """A paying-in slip (进账单) filled by hand, date in boxes, seller as payee."""
    extra: dict[str, Field] = {"number": f"晋{deal.digits('note', 8)}", "total": deal.price, "use": "焦化产能转让款"}

    def cell(text: str) -> str:
        return fill(deal, text, extra)

    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("出票人", cell("[payer=buyer]"), "收款人", cell("[payee=debtor]")),
        ("账号", deal.buyer.account, "账号", deal.debtor.account),
        ("开户银行", deal.buyer.bank, "开户银行", deal.debtor.bank),
        ("金额", Cell(cell("人民币（大写）[amount_in_words=total:round]"), cols=2), cell("¥[amount=total:fig]")),
        ("票据种类", "转账支票", "用途", cell("[purpose=use]")),
    )
    head = script(
        deal,
        """
        #(size=17 face=song) 进 账 单（回　单）

        = [payment_date=contract_date:sp]　　　　No. [receipt_number=number]
        """,
        extra,
    )
    table = Table(rows, (0.9, 2.5, 0.9, 2.5), size=10.5)
    paper = _slip((*head, table, Line("此联是开户银行交给持票人的回单", size=9), Stamp(bank_of(deal), "转讫", size=80)))
    return Paper(
        paper.kind,
        paper.blocks,
        paper.subtype,
        face="song",
        size=10.5,
        margins=paper.margins,
        handwritten=frozenset({"payment_date", "amount", "amount_in_words", "payer", "payee"}),
    )


PAPERS: list[Callable[[Deal], Paper]] = [ruled_slip, deposit_slip, side_slip, label_slip, deposit_note]
