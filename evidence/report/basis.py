"""一、基本情况: parties, what was dealt, and where the ledger stands."""

from __future__ import annotations

from collections.abc import Iterator

from evidence.report import facts as wanted
from evidence.report.blocks import Align, Block, Column, Heading, Line, Paragraph, Run, Table, line
from evidence.report.facts import Wanted, form_of, found, told
from evidence.report.marks import Register
from evidence.report.wording import ABSENT, capacity_text, date_text, money_text, numeral, row_text, value_text
from models.decisions import Judgement, Provision
from models.ledger import CapacityLine, Ledger, LedgerEvent, RowRef
from models.values import Value

_Party = tuple[Wanted, Wanted | None]
PARTIES: dict[Provision, tuple[_Party, ...]] = {
    Provision.COURT_AUCTION: ((wanted.DEBTOR, wanted.DEBTOR_CODE), (wanted.BUYER, wanted.BUYER_CODE)),
    Provision.SELF_TRADED: (
        (wanted.TRANSFEROR, wanted.TRANSFEROR_CODE),
        (wanted.TRANSFEREE, wanted.TRANSFEREE_CODE),
    ),
    Provision.RESTRUCTURED_WITH_OVENS: ((wanted.ACQUIRER, None), (wanted.TARGET, None)),
    Provision.RESTRUCTURED_WITHOUT_OVENS: ((wanted.ACQUIRER, None), (wanted.TARGET, None)),
    Provision.MIXED_ORIGIN: (
        (wanted.TRANSFEROR, wanted.TRANSFEROR_CODE),
        (wanted.TRANSFEREE, wanted.TRANSFEREE_CODE),
    ),
    Provision.NONE: (),
}
_AUCTION_TERMS = (wanted.COURT, wanted.CASE, wanted.APPLICANT, wanted.AUCTION_CAPACITY, wanted.PRICE)
_TRADE_TERMS = (wanted.CONTRACT_CAPACITY, wanted.UNIT_PRICE, wanted.TOTAL_PRICE, wanted.BUILT, wanted.HEIGHT)
_MERGER_TERMS = (wanted.AGREEMENT_CAPACITY, wanted.RATIO, wanted.BUILT)
TERMS: dict[Provision, tuple[Wanted, ...]] = {
    Provision.COURT_AUCTION: _AUCTION_TERMS,
    Provision.SELF_TRADED: _TRADE_TERMS,
    Provision.RESTRUCTURED_WITH_OVENS: _MERGER_TERMS,
    Provision.RESTRUCTURED_WITHOUT_OVENS: _MERGER_TERMS,
    Provision.MIXED_ORIGIN: _TRADE_TERMS,
    Provision.NONE: (),
}
# Without these no report of the form is whole: a gap is printed where they are missing. Others are told where found.
_ESSENTIAL = {
    wanted.COURT,
    wanted.CASE,
    wanted.AUCTION_CAPACITY,
    wanted.PRICE,
    wanted.CONTRACT_CAPACITY,
    wanted.TOTAL_PRICE,
    wanted.AGREEMENT_CAPACITY,
    wanted.RATIO,
}


def basis(judgement: Judgement, ledger: Ledger | None, register: Register) -> Iterator[Block]:
    """The blocks of section 一."""
    yield Heading(1, "一、基本情况")
    form = form_of(judgement)
    number = 0
    for title, blocks in (
        ("交易各方", list(_parties(judgement, form, ledger, register))),
        ("交易标的", list(_terms(judgement, form, register))),
        ("台账登记情况", list(_position(judgement, ledger, register))),
    ):
        if blocks:
            number += 1
            yield Heading(2, f"（{numeral(number)}）{title}")
            yield from blocks


def _parties(judgement: Judgement, form: Provision, ledger: Ledger | None, register: Register) -> Iterator[Block]:
    matter = judgement.matter
    for party, code in PARTIES[form]:
        names = found(matter, party)
        codes = found(matter, code) if code else []
        known = told(codes, register) if codes else _code_in_ledger([c.fact.value for c in names], ledger, register)
        yield Paragraph(line(f"{party.label}：", told(names, register), "，统一社会信用代码：", known, "。"))
    if claimant := matter.attestations.claimant:
        mark = register.record_number("补偿申请企业", claimant, "案卷登记（case.toml）")
        yield Paragraph(line("补偿申请企业：", Run(claimant, (mark,)), "。"))


def _code_in_ledger(names: list[Value], ledger: Ledger | None, register: Register) -> Line:
    """The code the ledger registers for a party whose papers print none; only where one name stands there."""
    rows = [e for e in ledger.enterprises if [e.name] == names and e.credit_code] if ledger else []
    if len(rows) != 1:
        return (ABSENT,)
    mark = register.row_number(rows[0].row, f"{rows[0].name} {rows[0].credit_code}")
    return (Run(f"{rows[0].credit_code}（台账登记）", (mark,)),)


def _terms(judgement: Judgement, form: Provision, register: Register) -> Iterator[Block]:
    pieces: list[Line] = []
    for term in TERMS[form]:
        citations = found(judgement.matter, term)
        if citations or term in _ESSENTIAL:
            pieces.append(line(f"{term.label}：", told(citations, register)))
    if pieces:
        joined = line(*(line("；" if index else "", piece) for index, piece in enumerate(pieces)), "。")
        yield Paragraph(joined)


def _cited_rows(judgement: Judgement) -> list[RowRef]:
    rows = [row for finding in judgement.findings for row in finding.ledger]
    return sorted(set(rows), key=lambda row: (row.sheet, row.row))


def _position(judgement: Judgement, ledger: Ledger | None, register: Register) -> Iterator[Block]:
    """The ledger rows that checks cite, and the lines of enterprises those rows name."""
    cited = set(_cited_rows(judgement))
    if not cited:
        yield Paragraph(line(Run("〔审核未引用产能台账记载〕", gap=True)))
        return
    if ledger is None:
        marked = [Run(row_text(row), (register.row_number(row),)) for row in _cited_rows(judgement)]
        joined = line(*(line("、" if index else "", run) for index, run in enumerate(marked)))
        yield Paragraph(line("审核引用台账：", joined, "，所载内容见审核情况。"))
        return
    enterprises = [e for e in ledger.enterprises if e.row in cited]
    for enterprise in enterprises:
        place = f"{enterprise.city}{enterprise.county}" or "〔市县未登记〕"
        mark = register.row_number(enterprise.row, f"{enterprise.name} {enterprise.credit_code}")
        code = f"，统一社会信用代码{enterprise.credit_code}" if enterprise.credit_code else ""
        yield Paragraph(line("台账登记企业：", Run(f"{enterprise.name}{code}", (mark,)), f"，{place}。"))
    lines = [row for row in ledger.lines if row.row in cited]
    if lines:
        yield _lines_table(lines, register)
    events = [event for event in ledger.events if event.row in cited]
    if events:
        yield _events_table(events, register)


def _cell(text: str, *marks: int) -> tuple[Line, ...]:
    return ((Run(text or "—", marks if text else ()),),)


def _lines_table(lines: list[CapacityLine], register: Register) -> Table:
    columns = (
        Column("产能编号", 21, Align.CENTRE),
        Column("持有企业", 31),
        Column("焦炉", 29),
        Column("产能及来源", 30, Align.CENTRE),
        Column("状态", 16, Align.CENTRE),
        Column("列入压减及文号", 29),
    )
    rows = []
    for row in lines:
        mark = register.row_number(row.row, f"{row.number} {row.holder} {capacity_text(row.capacity)}")
        height = value_text(row.chamber_height) if row.chamber_height else ""
        chambers = f"{row.chamber_count}孔" if row.chamber_count else ""
        count = f"{row.oven_count}座" if row.oven_count else ""
        oven = "，".join(part for part in (row.oven, row.oven_type, count + chambers, height) if part)
        built = "焦炉建成" if row.built else "焦炉未建成"
        listed = capacity_text(row.listed) if row.listed else "未列入"
        rows.append(
            (
                _cell(row.number, mark),
                _cell(row.holder, mark),
                ((Run(oven or "—", (mark,)),), (Run(built),)),
                ((Run(capacity_text(row.capacity), (mark,)),), (Run(row.origin.value),)),
                _cell(row.state.value),
                ((Run(listed, (mark,)),), *(((Run(row.listed_by),),) if row.listed_by else ())),
            )
        )
    return Table(columns, tuple(rows))


def _events_table(events: list[LedgerEvent], register: Register) -> Table:
    columns = (
        Column("日期", 37, Align.CENTRE),
        Column("台账事件", 18, Align.CENTRE),
        Column("转出、转入企业", 42),
        Column("产能、金额", 31, Align.CENTRE),
        Column("文号", 28),
    )
    rows = []
    for event in sorted(events, key=lambda event: (event.date, event.row.row)):
        mark = register.row_number(event.row, f"{date_text(event.date)}{event.kind.value}")
        parties = " → ".join(name for name in (event.giver, event.taker) if name)
        amounts = [capacity_text(event.capacity)] if event.capacity else []
        amounts += [money_text(event.amount)] if event.amount else []
        kind = event.kind.value + ("" if event.confirmed else "（未确认）")
        measured: tuple[Line, ...] = tuple((Run(amount, (mark,)),) for amount in amounts) or ((Run("—"),),)
        rows.append(
            (
                _cell(date_text(event.date), mark),
                _cell(kind),
                _cell(parties or event.line, mark),
                measured,
                _cell(event.document, mark),
            )
        )
    return Table(columns, tuple(rows))
