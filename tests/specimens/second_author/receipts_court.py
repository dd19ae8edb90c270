"""Receipts that a court writes for the price: a sentence, a boxed form, a stub with stop sign, a voucher of parts."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Cell, Heading, Line, Paper, Para, Rule, Sides, Space, Stamp, Table
from tests.specimens.phrases import fill, script
from tests.specimens.second_author.helpers import Extra, later, someone
from tests.specimens.words import capitals

KIND = Kind.PAYMENT_RECEIPT


def receipt_sentence(deal: Deal) -> Paper:
    """兹收到 in one sentence, the number stands right."""
    extra: Extra = {"use": "焦化产能拍卖成交价款", "no": f"临财执{deal.digits('n', 6)}"}
    blocks = script(
        deal,
        """
        # [payee=court]

        ## 执行款收据

        > 编号：[receipt_number=no]

        ~ 16

        兹收到[payer=buyer]交来[case_number=case][-applicant]与[-debtor]一案[purpose=use]人民币[amount_in_words=price:cap]（￥[amount=price:comma]）。

        其中：竞买保证金[-deposit]元，余款[-balance]元。

        此据。

        ~ 24

        收款人：CASHIER　　　　承办人：JUDGE
        """.replace("CASHIER", someone(deal, "cashier")).replace("JUDGE", deal.judges[0]),
        extra,
    )
    return Paper(
        KIND,
        (
            *blocks,
            Line(fill(deal, "[payment_date=balance_date]"), "right", pad=3),
            Stamp(deal.court.full, "财务专用章"),
        ),
        Subtype.COURT_RECEIPT,
    )


def receipt_boxed(deal: Deal) -> Paper:
    """A boxed form in three copies; the payer's remitter and the buyer are the same."""
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("案　　号", fill(deal, "[case_number=case:half]"), "案　　由", "借款合同纠纷"),
        ("交款人", Cell(fill(deal, "[payer=buyer]"), cols=3)),
        ("款项性质", Cell(mark("purpose", "司法拍卖尾款"), cols=3)),
        (
            "金　　额",
            Cell(fill(deal, "（大写）[amount_in_words=balance:cap]"), cols=2),
            fill(deal, "（小写）¥[amount=balance:fig]"),
        ),
        ("入账方式", "银行转账", "入账账号", deal.digits("acc", 18)),
        ("备　　注", Cell(fill(deal, "保证金[-deposit:yuan]元已于[-start_date:dot]由平台划入"), cols=3)),
    )
    return Paper(
        KIND,
        (
            Heading("人民法院案款收据", 20, "hei"),
            Sides(
                (Line(fill(deal, "开具日期：[payment_date=balance_date:dash]"), size=12),),
                (Line(f"票号 {mark('receipt_number', '0' + deal.digits('no', 7))}", "right", 12, colour="#c02020"),),
            ),
            Table(rows, (1.3, 3.6, 1.3, 3.2), size=12, pad=7),
            Line("第二联　交款人　　（本收据未加盖财务专用章无效）", size=10),
            Space(6),
            Line(fill(deal, "收款单位（章）：[payee=court_short]"), "right", 12, pad=2),
            Stamp(deal.court.full, "案款专用章", dx=60),
        ),
        Subtype.COURT_RECEIPT,
        size=12,
        face="song",
        margins=(60, 70, 60, 70),
    )


def receipt_stop_sign(deal: Deal) -> Paper:
    """A carbon copy: the capitals spaced after a stop sign, everything written by hand."""
    spaced = mark("amount_in_words", str(deal.price), " ".join(capitals(deal.price)))
    blocks = script(
        deal,
        """
        #(size=18 face=song) [payee=court_short]暂收款收据

        <(size=12) 　　　　　　　　[payment_date=balance_date:sp]　　　　　　　　　　　№ {receipt_number|NUMBER}

        ---

        <(size=13) 交款单位（人）　[payer=buyer]

        <(size=13) 事　　　　　由　[purpose=use]　（执行案号 [case_number=case]）

        <(size=13) 人民币（大写）　× SPACED

        <(size=13) 　　　　　　　　¥ [amount=price:fig]

        ---

        <(size=11) 单位盖章　　　　　会计 ACC　　　　　出纳 CASH　　　　　经手人 HAND
        """.replace("NUMBER", deal.digits("no", 7))
        .replace("SPACED", spaced)
        .replace("ACC", someone(deal, "acc"))
        .replace("CASH", someone(deal, "cash"))
        .replace("HAND", deal.clerk),
        {"use": "买受[-debtor]产能款"},
    )
    return Paper(
        KIND,
        (*blocks, Stamp(deal.court.full, "财务专用章", dx=-150, dy=-6)),
        Subtype.COURT_RECEIPT,
        size=13,
        margins=(55, 60, 55, 60),
        handwritten=frozenset({"payment_date", "payer", "amount_in_words", "amount", "purpose", "case_number"}),
    )


def receipt_voucher(deal: Deal) -> Paper:
    """A voucher for money taken in (执行款物收取凭证) listing both transfers; the sum is the amount."""
    extra: Extra = {"first": later(deal.start_date, -3)}
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("到账日期", "付款户名", "银行流水", "金额（元）"),
        (
            fill(deal, "[-first:dash]", extra),
            fill(deal, "[payer=buyer]"),
            deal.digits("f1", 12),
            fill(deal, "[-deposit]"),
        ),
        (
            fill(deal, "[-balance_date:dash]"),
            fill(deal, "[payer=buyer]"),
            deal.digits("f2", 12),
            fill(deal, "[-balance]"),
        ),
        (
            Cell("合计（大写）", align="centre"),
            Cell(fill(deal, "[amount_in_words=price:cap]"), cols=2),
            fill(deal, "[amount=price]"),
        ),
    )
    return Paper(
        KIND,
        (
            Heading(fill(deal, "[payee=court]"), 19),
            Heading("执行款物收取凭证", 22, "hei", 0.3),
            Rule(),
            Line(
                fill(
                    deal,
                    "案　号：[case_number=case]　　　　凭证号：" + mark("receipt_number", "SK-" + deal.digits("k", 8)),
                ),
                size=12,
            ),
            Line(fill(deal, "当事人：[-applicant]申请执行[-debtor]"), size=12),
            Table(rows, (2.2, 4.6, 2.6, 2.6), size=11, pad=6, align="centre"),
            Para(fill(deal, "以上款项系[purpose=use]。", {"use": "网络司法拍卖成交款"}), size=12),
            Space(16),
            Line(f"执行法官：{deal.judges[1]}　　书记员：{deal.clerk}　　财务：{someone(deal, 'fin')}", size=12),
            Line(fill(deal, "[payment_date?=day:cn]", {"day": later(deal.balance_date, 1)}), "right", 12, pad=3),
            Stamp(deal.court.full, "执行局", dy=-6),
        ),
        Subtype.COURT_RECEIPT,
        size=12,
        margins=(70, 70, 70, 70),
    )


PAPERS: list[Callable[[Deal], Paper]] = [receipt_sentence, receipt_boxed, receipt_stop_sign, receipt_voucher]
