"""Rulings that confirm a sale (拍卖成交裁定)."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Block, Heading, Line, Paper, Para, Signature, Space, Stamp
from tests.specimens.words import arabic_date, capitals, chinese_date, padded_date, plain_yuan, thousands, wan


def closing(deal: Deal, date: str, *, single: bool = False) -> tuple[Block, ...]:
    """Signatures, date under the court's stamp, and the clerk below."""
    bench = (
        (("执行员", deal.judges[0]),)
        if single
        else tuple(zip(("审判长", "审判员", "审判员"), deal.judges, strict=True))
    )
    return (
        Space(24),
        Signature(bench),
        Line(date, "right", pad=2),
        Stamp(deal.court.full, dy=-4),
        Space(8),
        Signature((("书记员", deal.clerk),)),
    )


def _ruling(deal: Deal, blocks: tuple[Block, ...], **style: object) -> Paper:
    return Paper(Kind.ENFORCEMENT_RULING, blocks, Subtype.SALE_CONFIRMATION, **style)  # type: ignore[arg-type]


def online_sale(deal: Deal) -> Paper:
    """The usual ruling after an online sale, three judges, party lines with colons."""
    d, ton = deal, wan(deal.capacity)
    return _ruling(
        deal,
        (
            Heading(mark("court", d.court.full)),
            Heading("执行裁定书", 26, spaced=0.5),
            Line(mark("case_number", d.case_no(3)), "right"),
            Space(10),
            Para(
                f"申请执行人：{mark('applicant', d.applicant.name)}，住所地{d.applicant.address}，统一社会信用代码"
                f"{d.applicant.code}。"
            ),
            Para(f"负责人：{d.applicant.head}，该行行长。"),
            Para(
                f"被执行人：{mark('debtor', d.debtor.name)}，住所地{d.debtor.address}，统一社会信用代码"
                f"{mark('debtor_credit_code', d.debtor.code)}。"
            ),
            Para(f"法定代表人：{d.debtor.head}，该公司董事长。"),
            Para(
                f"本院在执行{mark('applicant', d.applicant.name)}与{mark('debtor', d.debtor.name)}金融借款合同纠纷一案中，"
                f"于{arabic_date(d.start_date)}10时至{arabic_date(d.end_date)}10时止（延时除外）在{d.platform}上依法拍卖"
                f"被执行人{mark('debtor', d.debtor.name)}名下的{mark('capacity', d.capacity, f'{ton}万吨/年')}焦化产能指标。"
                f"{mark('auction_date', d.end_date, arabic_date(d.end_date))}，买受人{mark('buyer', d.buyer.name)}以人民币"
                f"{mark('price', d.price, plain_yuan(d.price) + '元')}的最高价竞得，全部价款已付清。依照《最高人民法院关于人民法院"
                "网络司法拍卖若干问题的规定》第二十二条、《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条、"
                "第二十九条规定，裁定如下："
            ),
            Para(
                f"一、{mark('debtor', d.debtor.name)}名下{mark('capacity', d.capacity, f'{ton}万吨/年')}焦化产能指标归买受人"
                f"{mark('buyer', d.buyer.name)}所有，自本裁定送达买受人{mark('buyer', d.buyer.name)}时起转移。"
            ),
            Para(f"二、买受人{mark('buyer', d.buyer.name)}可持本裁定书到主管部门办理产能过户登记手续。"),
            Para("三、解除本院对上述产能指标的查封。"),
            Para("本裁定送达后即发生法律效力。"),
            *closing(d, mark("ruling_date", d.ruling_date, chinese_date(d.ruling_date))),
        ),
    )


def short_sale(deal: Deal) -> Paper:
    """A short ruling without colons after the roles, one enforcement officer, amounts with capitals."""
    d = deal
    tons = mark("capacity", d.capacity, f"{wan(d.capacity)}万吨／年")
    return _ruling(
        deal,
        (
            Heading(mark("court", d.court.short), 20, "hei"),
            Heading("执 行 裁 定 书", 22, "hei"),
            Line(mark("case_number", d.case_no(2), d.case_no(2).replace("（", "(").replace("）", ")")), "right"),
            Para(f"申请执行人{mark('applicant', d.applicant.name)}。"),
            Para(f"被执行人{mark('debtor', d.debtor.name)}。"),
            Para(f"被执行人{mark('debtor', d.guarantor.name)}。"),
            Para(f"买受人{mark('buyer', d.buyer.name)}，统一社会信用代码{mark('buyer_credit_code', d.buyer.code)}。"),
            Para(
                f"申请执行人{mark('applicant', d.applicant.name)}与被执行人{mark('debtor', d.debtor.name)}、"
                f"{mark('debtor', d.guarantor.name)}借款合同纠纷一案，本院依法委托网络平台公开拍卖被执行人所有的焦化产能{tons}。"
                f"经第二次公开竞价，{mark('buyer', d.buyer.name)}于{mark('auction_date', d.end_date, padded_date(d.end_date))}"
                f"以最高价￥{mark('price', d.price, thousands(d.price))}元（人民币{mark('price', d.price, capitals(d.price))}）竞买成交，"
                f"并于{arabic_date(d.balance_date)}将拍卖款全部缴入本院账户。依照《中华人民共和国民事诉讼法》第二百四十七条、"
                "《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十二条之规定，裁定如下："
            ),
            Para(
                f"被执行人{mark('debtor', d.debtor.name)}所有的{tons}焦化产能归{mark('buyer', d.buyer.name)}所有，该产能的财产权自"
                "本裁定送达买受人时起转移。"
            ),
            Para("本裁定一经送达即发生法律效力。"),
            *closing(d, mark("ruling_date", d.ruling_date, chinese_date(d.ruling_date)), single=True),
        ),
        face="song",
        size=14,
        footer="{page}",
    )


PAPERS: list[Callable[[Deal], Paper]] = [online_sale, short_sale]
