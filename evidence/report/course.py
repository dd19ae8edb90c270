"""二、交易过程: what happened when, from the papers, in order of date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from evidence.report.blocks import Align, Block, Column, Heading, Line, Paragraph, Run, Table, line
from evidence.report.marks import Register
from evidence.report.wording import UNREAD, paper_name
from models.decisions import Judgement
from models.facts import Fact
from models.findings import FactCitation
from models.matters import Paper
from models.papers import Kind, Subtype

_RULED = {
    Subtype.SALE_CONFIRMATION: "法院裁定确认拍卖成交",
    Subtype.SET_OFF: "法院裁定以物抵债",
    Subtype.SEALING: "法院裁定查封",
    Subtype.UNSEALING: "法院裁定解除查封",
    Subtype.TERMINATION: "法院裁定终结本次执行",
    Subtype.DESIGNATION: "法院裁定指定执行",
    Subtype.REVOCATION: "法院裁定撤销拍卖",
    Subtype.PRESERVATION: "法院裁定财产保全",
}


@dataclass(frozen=True, slots=True)
class _Act:
    """How a kind of paper enters the table: the facts that may date it, what happened, numbers, and what to tell."""

    dates: tuple[str, ...]
    words: str
    numbers: tuple[str, ...]
    details: tuple[str, ...]
    must_have_number: bool = True


_ACTS = {
    Kind.AUCTION_NOTICE: _Act(("notice_date",), "发布拍卖公告", ("case_number",), ("starting_price",)),
    Kind.AUCTION_CONFIRMATION: _Act(
        ("bid_date", "end_date"),
        "网络竞价成交",
        ("document_number", "case_number"),
        ("buyer", "price"),
        must_have_number=False,
    ),
    Kind.ENFORCEMENT_RULING: _Act(("ruling_date",), "法院作出裁定", ("case_number",), ("capacity",)),
    Kind.ASSISTANCE_NOTICE: _Act(
        ("seal_start", "reply_date"), "协助查封", ("case_number",), ("seal_rank", "capacity", "seal_end")
    ),
    Kind.TRANSFER_LETTER: _Act(("letter_date",), "移送执行", ("case_number",), ("addressee",)),
    Kind.PAYMENT_RECEIPT: _Act(("payment_date",), "付款", ("receipt_number",), ("payer", "payee", "amount")),
    Kind.CAPACITY_CONTRACT: _Act(
        ("signing_date",), "签订产能转让合同", ("contract_number",), ("capacity", "total_price"), must_have_number=False
    ),
    Kind.RESTRUCTURING_AGREEMENT: _Act(
        ("signing_date",), "签订兼并重组协议", (), ("capacity", "holding_ratio"), must_have_number=False
    ),
}
_LABELS = {"seal_end": "至", "payer": "付款人", "payee": "收款人", "buyer": "买受人", "addressee": "致"}


def course(judgement: Judgement, register: Register) -> Iterator[Block]:
    """The blocks of section 二: a table of acts; papers without a readable date come last."""
    yield Heading(1, "二、交易过程")
    papers = [paper for paper in judgement.matter.papers if paper.kind in _ACTS]
    if not papers:
        yield Paragraph(line(Run("〔案卷中没有可据以列明交易过程的材料〕", gap=True)))
        return
    dated = sorted(((_date(paper), index, paper) for index, paper in enumerate(papers)), key=_when)
    columns = (
        Column("日期", 37, Align.CENTRE),
        Column("事项", 50),
        Column("文件", 25, Align.CENTRE),
        Column("文号（编号）", 44),
    )
    yield Table(columns, tuple(_row(paper, date, register) for date, _, paper in dated))


def _when(entry: tuple[Fact | None, int, Paper]) -> tuple[dt.date, int]:
    date, index, _ = entry
    return (date.value if date is not None and isinstance(date.value, dt.date) else dt.date.max), index


def _date(paper: Paper) -> Fact | None:
    return next((fact for name in _ACTS[paper.kind].dates if (fact := paper.document.first(name))), None)


def _row(paper: Paper, date: Fact | None, register: Register) -> tuple[tuple[Line, ...], ...]:
    act = _ACTS[paper.kind]
    act_words = _RULED.get(paper.subtype, act.words) if paper.subtype else act.words
    details: list[Line] = [
        line(_LABELS.get(name, ""), register.fact(FactCitation(paper, fact)))
        for name in act.details
        for fact in paper.document.all(name)
    ]
    told = line(*(line("，" if index else "：", detail) for index, detail in enumerate(details)))
    numbers = [fact for name in act.numbers for fact in paper.document.all(name)]
    first, last = paper.document.first_page, paper.document.last_page
    pages = f"第{first}页" if first == last else f"第{first}至{last}页"
    return (
        ((register.fact(FactCitation(paper, date)),) if date else (UNREAD,),),
        (line(act_words, told),),
        ((Run(paper_name(paper)),), (Run(pages),)),
        tuple((register.fact(FactCitation(paper, fact)),) for fact in numbers)
        or ((UNREAD if act.must_have_number else Run("—"),),),
    )
