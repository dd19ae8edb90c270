"""Bank slips: a slip in two columns, a paying-in form, an e-banking print, a slip of a private sale."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Cell, Fields, Heading, Line, Paper, Rule, Sides, Space, Stamp, Table
from tests.specimens.phrases import fill
from tests.specimens.second_author.helpers import Extra, later, someone

KIND = Kind.PAYMENT_RECEIPT


def slip_balance(deal: Deal) -> Paper:
    """The balance of the auction price, two columns, full-width commas, a serial number beside the slip's number."""
    extra: Extra = {"use": "[-debtor]焦化产能拍卖余款[case_number=case:half]"}
    rows: tuple[tuple[str | Cell, ...], ...] = (
        (
            Cell("付款人", rows=3, align="centre"),
            "户名",
            fill(deal, "[payer=buyer]"),
            Cell("收款人", rows=3, align="centre"),
            "户名",
            fill(deal, "[payee=court_short]"),
        ),
        ("账号", fill(deal, "[-buyer_account]"), "账号", deal.digits("payee", 19)),
        ("开户行", fill(deal, "[-buyer_bank]"), "开户行", f"汾河农村商业银行股份有限公司{deal.court.city}分行营业部"),
        (Cell("金额（大写）", cols=2), Cell(fill(deal, "人民币[amount_in_words=balance:cap]"), cols=4)),
        (Cell("金额（小写）", cols=2), Cell(fill(deal, "CNY [amount=balance:wide]"), cols=4)),
        (Cell("用途", cols=2), Cell(fill(deal, "[purpose=use]", extra), cols=4)),
        (
            Cell("交易流水号", cols=2),
            mark("receipt_number?", deal.digits("flow", 15)),
            Cell("柜员 / 渠道", cols=2),
            "00417 / 企业网银",
        ),
    )
    return Paper(
        KIND,
        (
            Heading("国内支付业务付款回单", 17, "hei"),
            Sides(
                (Line(fill(deal, "日期：[payment_date=balance_date:pad]"), size=11),),
                (Line(f"回单编号：{mark('receipt_number', deal.digits('slip', 13))}", size=11),),
            ),
            Table(rows, (1, 1, 4, 1, 1, 4), size=11, pad=5),
            Line("本回单可通过网上银行或柜面验证，重复打印次数：1　　验证码：" + deal.digits("v", 8), size=9),
            Stamp("太岳银行股份有限公司", "电子回单专用章", shape="oval", dx=150, dy=-28, size=110),
        ),
        Subtype.BANK_SLIP,
        size=11,
        face="song",
        margins=(40, 50, 40, 60),
        watermark="电子回单",
    )


def slip_deposit(deal: Deal) -> Paper:
    """A deposit paid by a sister company on behalf of the bidder; fields in running lines."""
    extra: Extra = {
        "use": "代[-buyer]交竞买保证金",
        "day": later(deal.start_date, -2),
        "rest": Money(deal.price.fen * 2 + 913_377),
    }
    return Paper(
        KIND,
        (
            Line("晋岭银行　对公客户回单", "left", 16, "hei"),
            Rule(1.5, "#9c1c1c"),
            Fields(
                (
                    ("交易时间", fill(deal, "[payment_date=day:dash] 15:42:07", extra)),
                    ("交易序号", mark("receipt_number", "JL" + deal.digits("seq", 16))),
                    ("币种", "人民币"),
                    ("交易金额", fill(deal, "{amount|@}").replace("@", str(deal.deposit))),
                    ("金额大写", fill(deal, "[amount_in_words=deposit:zheng]")),
                    ("付款方", fill(deal, "[payer=third]　6221#1".replace("#", deal.digits("a", 10)))),
                    ("收款方", fill(deal, "[payee=court]　1405#2".replace("#", deal.digits("b", 12)))),
                    ("附言", fill(deal, "[purpose=use]", extra)),
                    ("账户余额", fill(deal, "[-rest]", extra)),
                ),
                size=13,
                label_width=5,
            ),
            Rule(0.6),
            Line(
                "记账日期：" + f"{later(deal.start_date, -1):%Y%m%d}　　记账机构：0351　　打印方式：自助回单机", size=10
            ),
            Stamp("晋岭银行股份有限公司", "业务受理章", shape="square", size=74, dx=120, dy=-10),
        ),
        Subtype.BANK_SLIP,
        size=13,
        margins=(70, 70, 120, 70),
    )


def slip_paying_in(deal: Deal) -> Paper:
    """The printed paying-in form (进账单) filled by hand, with the date in spaced boxes."""
    rows: tuple[tuple[str | Cell, ...], ...] = (
        (Cell("出票人", rows=3, align="centre"), "全　　称", Cell(fill(deal, "[payer=buyer]"), cols=3)),
        ("账　　号", Cell(fill(deal, "[-buyer_account]"), cols=3)),
        ("开户银行", Cell(fill(deal, "[-buyer_bank]"), cols=3)),
        (Cell("收款人", rows=3, align="centre"), "全　　称", Cell(fill(deal, "[payee=court]"), cols=3)),
        ("账　　号", Cell(deal.digits("acct", 17), cols=3)),
        ("开户银行", Cell("太岳银行股份有限公司" + deal.court.city + "财政专柜", cols=3)),
        (
            "金额",
            Cell(fill(deal, "人民币（大写）[amount_in_words=price:round]"), cols=3),
            fill(deal, "￥[amount=price]"),
        ),
        ("票据种类", "转账支票", "票据张数", Cell("壹张", cols=2)),
        ("票据号码", Cell("3010" + deal.digits("cheque", 12), cols=2), Cell("复核　　　　记账", cols=2)),
    )
    return Paper(
        KIND,
        (
            Heading("太岳银行 进 账 单（回单）　1", 18, "song"),
            Sides(
                (Line(fill(deal, "　　　　　　[payment_date=balance_date:sp]"), size=12),),
                (Line("№ " + mark("receipt_number", deal.digits("form", 8)), "right", 12, colour="#b01818"),),
            ),
            Table(rows, (1.2, 1.6, 3, 2, 3.4), size=12, pad=6, colour="#2d5a3d"),
            Line("此联是开户银行交给持票人的回单", "right", 9),
            Stamp("太岳银行", "转讫", shape="round", size=84, dx=-140, dy=-40),
        ),
        Subtype.BANK_SLIP,
        size=12,
        margins=(60, 60, 60, 60),
        handwritten=frozenset({"payment_date", "payer", "payee"}),
    )


def slip_private_sale(deal: Deal) -> Paper:
    """A part payment of a private sale, payee is the seller; the amount in 万 is only in the remark."""
    part = Money(deal.price.fen * 3 // 1000 * 100)
    extra: Extra = {"part": part, "day": later(deal.contract_date, 6), "use": "焦化产能转让首付款（合同价款30%）"}
    cells = (
        ("回单类型", "网银跨行汇款", "业务编号", mark("receipt_number", "BEPS" + deal.digits("beps", 14))),
        ("汇款人名称", fill(deal, "[payer=buyer]"), "收款人名称", fill(deal, "[payee=debtor]")),
        ("汇款人账号", fill(deal, "[-buyer_account]"), "收款人账号", fill(deal, "[-debtor_account]")),
        ("汇款行", fill(deal, "[-buyer_bank]"), "收款行", fill(deal, "[-debtor_bank]")),
        ("汇款金额", fill(deal, "RMB[amount=part]", extra), "手续费", "RMB200.00"),
        (
            "大写",
            fill(deal, "[amount_in_words=part:cap]", extra),
            "汇款日期",
            fill(deal, "[payment_date=day:tight]", extra),
        ),
        ("汇款用途", fill(deal, "[purpose=use]", extra), "状态", "交易成功"),
    )
    return Paper(
        KIND,
        (
            Heading("汾河农村商业银行电子回单", 18, "hei", colour="#7a1f1f"),
            Space(4),
            Table(cells, (1.4, 3.4, 1.4, 3), size=11, pad=6, colour="#7a1f1f"),
            Line(f"制单：{someone(deal, 'maker')}　授权：{someone(deal, 'checker')}　　第 1 次打印", size=10),
            Stamp("汾河农村商业银行", "回单专用章", dx=130, dy=-20, size=96),
        ),
        Subtype.BANK_SLIP,
        size=11,
        face="hei",
        margins=(50, 60, 50, 60),
    )


PAPERS: list[Callable[[Deal], Paper]] = [slip_balance, slip_deposit, slip_paying_in, slip_private_sale]
