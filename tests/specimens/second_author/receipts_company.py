"""Receipts of companies: a hand-written stub, an auction house's commission, a seller's letter, a boxed form."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Cell, Heading, Line, Paper, Rule, Sides, Space, Stamp, Table
from tests.specimens.phrases import fill, script
from tests.specimens.second_author.helpers import Extra, later, phone, someone
from tests.specimens.words import capitals

KIND = Kind.PAYMENT_RECEIPT


def stub(deal: Deal) -> Paper:
    """今收到 by hand; capital numerals with the units printed between."""
    return Paper(
        KIND,
        (
            *script(
                deal,
                """
        #(size=22 face=song spaced=1) 收款收据

        <(size=12) 　　　　　　　　[payment_date=contract_date:sp]　　　　　　　　　　№ {receipt_number|NUMBER}

        ===

        今收到　[payer=buyer]

        交　来　[purpose=use]

        人民币（大写）　[amount_in_words=price:round]

        ￥　[amount=price:yuan]　　　　☐现金　☑转账　☐支票

        ===

        <(size=12) 收款单位：[payee=debtor]　　会计：ACC　　出纳：CASH
        """.replace("NUMBER", deal.digits("n", 7))
                .replace("ACC", someone(deal, "a1"))
                .replace("CASH", someone(deal, "b1"))
                .replace("☐", "□")
                .replace("☑", "√"),
                {"use": "[-capacity:wan]产能转让款"},
            ),
            Stamp(deal.debtor.name, "财务专用章", dx=-110),
        ),
        Subtype.COMPANY_RECEIPT,
        size=14,
        margins=(60, 60, 60, 60),
        handwritten=frozenset({"payment_date", "payer", "purpose", "amount_in_words", "amount"}),
    )


def house_commission(deal: Deal) -> Paper:
    """The commission of an auction house; price and lot stand there as well and are not the amount."""
    fee = Money(deal.price.fen // 50)
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("摘　要", "拍卖成交价", "佣金比例", "佣金金额"),
        (
            mark("purpose", "拍卖佣金"),
            fill(deal, "[-price]"),
            "2%",
            fill(deal, "[amount=fee]", {"fee": fee}),
        ),
        (Cell(fill(deal, "合计（大写）：[amount_in_words=fee:cap]", {"fee": fee}), cols=4),),
        (Cell(fill(deal, "备注：受[-court]委托，[case_number=case]，标的[-debtor]焦化产能"), cols=4),),
    )
    return Paper(
        KIND,
        (
            Heading(mark("payee", "山西晋砚拍卖有限公司"), 18, "kai"),
            Heading("收　　据", 20, "hei"),
            Sides(
                (Line(fill(deal, "付款单位：[payer=buyer]"), size=12),),
                (
                    Line("收据编号：" + mark("receipt_number", "JY" + deal.digits("jy", 6)), "right", 12),
                    Line(fill(deal, "日期：[payment_date=balance_date:dot]"), "right", 12),
                ),
            ),
            Table(rows, (3, 3, 2, 3), size=12, pad=7, align="centre"),
            Line(f"制单：{someone(deal, 'z')}　　电话：{phone(deal, 'zz')}", size=11),
            Stamp("山西晋砚拍卖有限公司", "财务专用章", dx=120, dy=-10),
        ),
        Subtype.COMPANY_RECEIPT,
        size=12,
        face="song",
        margins=(70, 70, 70, 70),
    )


def seller_letter(deal: Deal) -> Paper:
    """A seller certifies an instalment in a letter; total, earlier instalment and rest are look-alikes."""
    part = Money(deal.price.fen * 4 // 1000 * 100)
    first = Money(deal.price.fen * 3 // 1000 * 100)
    extra: Extra = {
        "part": part,
        "first": first,
        "rest": Money(deal.price.fen - part.fen - first.fen),
        "day": later(deal.contract_date, 61),
        "before": later(deal.contract_date, 8),
        "use": "第二期产能转让价款",
    }
    blocks = script(
        deal,
        """
        ##(face=song size=24) 收款证明

        [payer=buyer]：

        根据贵我双方[-contract_date]签订的《焦化产能指标转让协议》（合同总价[-price:wan]元），
        贵公司已于[-before]支付首期款[-first:yuan]元。现我公司又收到贵公司
        [purpose=use]人民币[amount=part:yuan]元（大写：[amount_in_words=part:cap]），
        款项已于[payment_date=day:ar]汇入我公司在[-debtor_bank]开立的账户。

        截至本证明出具之日，贵公司尚欠转让价款[-rest:yuan]元，应在主管部门确认产能后十五日内付清。

        特此证明。

        > [payee=debtor]

        >(pad=2) [-day]
        """,
        extra,
    )
    return Paper(KIND, (*blocks, Stamp(deal.debtor.name, dy=-14)), Subtype.COMPANY_RECEIPT)


def boxed_receipt(deal: Deal) -> Paper:
    """The three-part form sold in stationers' shops: two lines of items and a column of capitals."""
    capitals_spaced = mark("amount_in_words", str(deal.price), " ".join(capitals(deal.price, whole="正")))
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("项　目　名　称", "单位", "数量", "单价", "金　额", "备注"),
        (
            mark("purpose", "焦化产能指标"),
            "万吨",
            fill(deal, "[-capacity:num]"),
            "",
            fill(deal, "[amount=price]"),
            "分两次付清",
        ),
        ("　", "", "", "", "", ""),
        (Cell(f"人民币（大写） {capitals_spaced}", cols=4), Cell(fill(deal, "￥[amount=price]"), cols=2)),
    )
    return Paper(
        KIND,
        (
            Heading("山西省企业统一收款收据", 18, "song", colour="#204a87"),
            Rule(0.8, "#204a87"),
            Line(
                fill(deal, "收到：[payer=buyer]　　　日期 [payment_date=contract_date:dash]　　　号码 ")
                + mark("receipt_number", "00" + deal.digits("b", 6)),
                size=11,
            ),
            Table(rows, (4, 1, 1.3, 1.2, 3.4, 2), size=11, pad=6, colour="#204a87"),
            Space(4),
            Line(
                fill(deal, "收款单位（盖章有效）：[payee=debtor]　　收款人：@").replace("@", someone(deal, "r")),
                size=11,
            ),
            Stamp(deal.debtor.name, "财务专用章", dx=40),
        ),
        Subtype.COMPANY_RECEIPT,
        size=11,
        face="kai",
        margins=(50, 60, 50, 60),
    )


PAPERS: list[Callable[[Deal], Paper]] = [stub, house_commission, seller_letter, boxed_receipt]
