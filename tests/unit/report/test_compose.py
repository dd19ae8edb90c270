"""The report as blocks: every figure is marked, every mark leads somewhere, no sentence claims what no check found."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.report import Drafting, Report, Source, compose
from evidence.report.blocks import AnnexHead, Heading, Line, Paragraph, Run, Table, Title, words
from evidence.report.marks import Register
from evidence.report.wording import clean, date_text, numeral, title_lines
from models.decisions import Provision
from models.findings import FactCitation, Finding, Severity, Verdict
from tests.unit.report import cases

DATE = dt.date(2020, 10, 8)
FIGURE = re.compile(r"\d[\d,.]*(?:万吨|吨|元|%|米)|（\d{4}）[^（）]*\d+号|\d{4}年\d+月\d+日|[0-9A-Z]{18}")


def composed(name: str, *, reviewed: bool = True, with_ledger: bool = False) -> Report:
    judgement = cases.CASES[name]()
    city = judgement.matter.attestations.city
    return compose(judgement, Drafting(city, DATE, reviewed, ledger=cases.ledger() if with_ledger else None))


def body(report: Report) -> list[object]:
    """The blocks before the annexes."""
    ends = [at for at, block in enumerate(report.blocks) if isinstance(block, AnnexHead)]
    return list(report.blocks[: ends[0]])


def told(report: Report) -> Iterator[Line]:
    """Each statement before the annexes: a paragraph, or a whole row of a table."""
    for block in body(report):
        if isinstance(block, Paragraph):
            yield block.runs
        if isinstance(block, Table):
            yield from (tuple(run for cell in row for line in cell for run in line) for row in block.rows)


def text_of(report: Report) -> str:
    return "\n".join(words(line) for line in told(report))


def section(report: Report, title: str) -> str:
    """Text of one section, from its heading to the next of its level."""
    taken, lines = False, []
    for block in body(report):
        if isinstance(block, Heading) and block.level == 1:
            taken = title in block.text
        elif taken and isinstance(block, Paragraph):
            lines.append(words(block.runs))
    return "\n".join(lines)


def title_of(name: str) -> str:
    return composed(name).title


EVERY = pytest.mark.parametrize("name", cases.CASES)


@EVERY
@pytest.mark.parametrize("with_ledger", [False, True])
def test_marks_are_numbered_in_order_and_each_leads_to_evidence(name: str, *, with_ledger: bool) -> None:
    report = composed(name, with_ledger=with_ledger)
    assert [entry.number for entry in report.evidence] == list(range(1, len(report.evidence) + 1))
    runs = [run for line in told(report) for run in line]
    runs += [run for block in report.blocks if isinstance(block, Title) for line in block.lines for run in line]
    used = {number for run in runs for number in run.marks}
    assert used == {entry.number for entry in report.evidence}


@EVERY
@pytest.mark.parametrize("with_ledger", [False, True])
def test_no_figure_stands_without_a_mark(name: str, *, with_ledger: bool) -> None:
    for line in told(composed(name, with_ledger=with_ledger)):
        if FIGURE.search(words(line)):
            assert any(run.marks for run in line), words(line)


@EVERY
def test_a_figure_from_a_paper_leads_to_file_page_and_box(name: str) -> None:
    for entry in composed(name).evidence:
        assert entry.reference
        if entry.source is Source.PAPER:
            assert entry.citation is not None
            assert all(place.page >= 1 and place.boxes and place.text for place in entry.places)


@EVERY
def test_composing_twice_gives_the_same_report(name: str) -> None:
    assert composed(name) == composed(name)


def test_titles_by_form() -> None:
    seller, buyer = cases.SELLER, cases.BUYER
    assert title_of("self_trade") == f"关于确认{seller}与{buyer}焦化产能交易情况的报告"
    assert title_of("auction") == f"关于{seller}焦化产能司法拍卖成交情况的核实报告"
    assert title_of("reference") == f"关于{buyer}兼并重组{seller}焦化产能情况的核实报告"
    assert title_of("mixed") == f"关于{buyer}焦化产能来源情况的核实报告"
    assert title_of("unfavourable") == f"关于{seller}焦化产能司法拍卖成交情况暂不能确认的报告"
    assert title_of("nothing") == "关于〔出让方未读出〕与〔受让方未读出〕焦化产能交易情况暂不能确认的报告"


def test_a_favourable_auction_is_confirmed_under_its_clause() -> None:
    outcome = section(composed("auction"), "审核结论")
    assert "现予确认" in outcome
    assert "成交价款已付清" in outcome
    assert "处置意见第（三）条" in outcome


def test_a_claim_is_written_only_where_its_check_agrees() -> None:
    judgement = cases.favourable_auction()
    findings = tuple(replace(f, verdict=Verdict.CANNOT_TELL) if f.check == "C15" else f for f in judgement.findings)
    report = compose(replace(judgement, findings=findings), Drafting("临汾市", DATE, reviewed=True))
    assert "成交价款已付清" not in section(report, "审核结论")


def test_an_unfavourable_matter_lists_what_is_missing_and_states_no_sum() -> None:
    judgement, report = cases.unfavourable(), composed("unfavourable")
    outcome = section(report, "审核结论")
    assert "暂不能确认，待补充后另行报告" in outcome
    assert "现予确认" not in text_of(report)
    assert all(item in outcome for item in judgement.missing)
    assert not FIGURE.search(section(report, "补偿测算"))
    assert "06附件.pdf第2页" in section(report, "需要说明的问题")


def test_without_a_provision_nothing_is_confirmed_whatever_was_concluded() -> None:
    judgement = replace(cases.reference_figure(), provision=Provision.NONE)
    report = compose(judgement, Drafting("", DATE, reviewed=True))
    assert "暂不能确认" in report.title
    assert "焦炉没有建成" not in section(report, "审核结论")
    assert "元" not in section(report, "补偿测算")


def test_the_sum_stands_in_figures_and_capitals_less_the_advance() -> None:
    owed = section(composed("self_trade"), "补偿测算")
    assert "＝28,800,000.00元（人民币贰仟捌佰捌拾万元整）" in owed
    assert "扣减预拨资金5,000,000.00元（人民币伍佰万元整）" in owed
    assert "应付补偿额：23,800,000.00元（人民币贰仟叁佰捌拾万元整）" in owed


def test_a_figure_left_to_discretion_is_called_a_reference() -> None:
    owed = section(composed("reference"), "补偿测算")
    assert "补偿测算额（参考数）" in owed
    assert "×51%" in owed
    assert "不作为拨付依据" in owed
    assert "应付补偿额" not in owed


def test_mixed_origin_shows_a_range_until_the_government_decides() -> None:
    assert "最低18,000,000.00元" in section(composed("mixed"), "补偿测算")
    assert "需由市级人民政府进一步明确" in section(composed("mixed"), "审核结论")
    assert "临政函〔2020〕12号" in section(composed("mixed_decided"), "审核结论")


def test_a_waiver_stands_by_name_in_audit_and_remarks() -> None:
    report = composed("self_trade")
    for title in ("审核情况", "需要说明的问题"):
        assert "赵示例" in section(report, title)
        assert "付款日期已由银行另函证明" in section(report, title)


def test_unreviewed_readings_are_named_on_every_page() -> None:
    assert composed("auction").stamps == ("草稿",)
    unreviewed = composed("auction", reviewed=False)
    assert unreviewed.stamps == ("草稿", "依据未经复核的识别结果")
    statuses = {entry.status for entry in unreviewed.evidence if entry.source is Source.PAPER}
    assert statuses == {"自动", "未复核"}


def test_papers_that_contradict_each_other_are_said_to() -> None:
    papers = cases.auction_papers()
    other = cases.auction_papers(buyer="山西另一焦化有限公司")
    judgement = cases.favourable_auction()
    mixed = replace(judgement, matter=replace(judgement.matter, papers=(*papers[:2], other[2], *papers[3:])))
    report = compose(mixed, Drafting("临汾市", DATE, reviewed=True))
    assert f"{cases.BUYER}；山西另一焦化有限公司（各件所载不一致）" in text_of(report)


def test_the_chronology_runs_by_date() -> None:
    tables = [block for block in body(composed("auction")) if isinstance(block, Table)]
    course = next(table for table in tables if table.columns[0].heading == "日期")
    dates = [words(row[0][0]) for row in course.rows]
    assert dates == ["2018年5月9日", "2018年5月10日", "2018年11月20日", "2018年11月28日", "2018年12月5日"]


def test_ledger_rows_are_quoted_where_the_ledger_is_given() -> None:
    text = text_of(composed("auction", with_ledger=True))
    assert "晋焦压减组办函〔2019〕3号" in text
    assert "1#、2#焦炉，捣固，2座110孔，4.3米" in text


@given(st.lists(st.text(alphabet="甲乙丙丁（）", min_size=1, max_size=45), min_size=1, max_size=6))
def test_title_lines_lose_nothing_and_never_run_over(pieces: list[str]) -> None:
    lines = title_lines(pieces)
    assert "".join(text for line in lines for _, text in line) == "".join(pieces)
    assert all(sum(len(text) for _, text in line) <= 20 for line in lines)


@given(st.text(alphabet="价款60万吨/年21600000.00元,。；", max_size=40))
def test_marks_never_change_the_words(text: str) -> None:
    paper = cases.auction_papers()[2]
    facts = tuple(FactCitation(paper, fact) for fact in paper.document.facts)
    finding = Finding("C12", "成交价", Severity.ASK, Verdict.AGREES, text, facts)
    register = Register(reviewed=True)
    line = register.annotate(text, finding)
    assert words(line) == text
    assert sorted(n for run in line for n in run.marks) == list(range(1, len(facts) + 1))


def test_a_mark_stands_beside_the_value_it_proves() -> None:
    paper = cases.auction_papers()[4]
    register = Register(reviewed=True)
    finding = Finding(
        "C20", "产能", Severity.ASK, Verdict.AGREES, "裁定所载60万吨/年与台账相符。", cases.cite(paper, "capacity")
    )
    assert register.annotate(finding.because, finding) == (Run("裁定所载60万吨/年", (1,)), Run("与台账相符。"))


@given(st.text())
def test_clean_text_has_no_character_that_a_writer_refuses(text: str) -> None:
    shown = clean(text)
    shown.encode("utf-8")
    assert all(ord(char) >= 32 for char in shown)
    assert "\u202e" not in shown


def test_numerals_and_dates() -> None:
    assert [numeral(n) for n in (1, 10, 11, 20, 21, 40)] == ["一", "十", "十一", "二十", "二十一", "四十"]
    assert date_text(dt.date(2018, 5, 9)) == "2018年5月9日"
