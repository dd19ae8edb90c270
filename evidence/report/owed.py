"""五、补偿测算: the formula in figures, the sum in capitals, less what was paid in advance."""

from __future__ import annotations

from collections.abc import Iterator

from evidence.extract.grammars.capitals import to_words
from evidence.report.blocks import Block, Heading, Line, Paragraph, Run, line
from evidence.report.facts import finding_of, refused
from evidence.report.marks import Register
from evidence.report.outcome import CLAUSES, clause_run
from evidence.report.wording import capacity_text, money_text, percent_text
from models.decisions import Compensation, Judgement
from models.findings import FactCitation
from models.values import Money, plain

# The checks whose evidence shows how many tonnes count, best first (checks.md): reduction list, ledger, papers.
_CAPACITY_CHECKS = ("C45", "C22", "C20", "C21")


def owed(judgement: Judgement, register: Register) -> Iterator[Block]:
    """The blocks of section 五. A matter that cannot be confirmed gets no figure."""
    yield Heading(1, "五、补偿测算")
    compensation = judgement.compensation
    if refused(judgement):
        yield Paragraph(line("鉴于暂不能确认，本报告不作补偿测算，待补充材料并确认后另行核定。"))
        return
    if compensation is None:
        yield Paragraph(line(Run("〔未作补偿测算〕", gap=True)))
        return
    yield from _formula(judgement, compensation, register)
    yield from _less_advance(judgement, compensation, register)
    if compensation.beneficiary:
        mark = _beneficiary_mark(judgement, compensation.beneficiary, register)
        yield Paragraph(line("补偿对象：", Run(compensation.beneficiary, (mark,)), "。"))
    if not compensation.final:
        yield Paragraph(line("以上为参考数，不作为拨付依据，补偿额度以市级研究确定的结果为准。"))


def _in_words(amount: Money) -> str:
    return f"人民币{to_words(amount)}"


def _capacity_marks(judgement: Judgement, compensation: Compensation, register: Register) -> tuple[int, ...]:
    """Evidence that the compensated capacity stands on: equal facts of the matter, else the checks that settled it."""
    matter = judgement.matter
    equal = [FactCitation(p, f) for p, f in matter.cited("capacity") if f.value == compensation.capacity]
    if equal:
        return (register.fact_number(equal[0]),)
    for check in _CAPACITY_CHECKS:
        finding = finding_of(judgement, check)
        if finding and (finding.ledger or finding.facts):
            return register.of_finding(finding)
    shown = capacity_text(compensation.capacity)
    return (register.calculation_number("补偿产能", shown, "按产能台账与材料核定"),)


def _formula(judgement: Judgement, compensation: Compensation, register: Register) -> Iterator[Block]:
    tonnes = (
        f"{compensation.capacity.tonnes:,f}".rstrip("0").rstrip(".")
        if compensation.capacity.tonnes % 1
        else (f"{compensation.capacity.tonnes:,.0f}")
    )
    capacity = Run(f"{tonnes}吨/年", _capacity_marks(judgement, compensation, register))
    clause = clause_run(judgement, register).marks if judgement.provision in CLAUSES else ()
    ratio = _ratio(judgement, compensation, register)
    if compensation.gross is not None and compensation.rate is not None:
        rate = Run(f"{compensation.rate}元/吨", clause)
        shown = f"{tonnes}吨×{compensation.rate}元/吨×{percent_text(compensation.ratio)}"
        mark = register.calculation_number("补偿测算额", money_text(compensation.gross), compensation.formula or shown)
        sum_ = Run(money_text(compensation.gross), (mark,))
        name = "补偿额" if compensation.final else "补偿测算额（参考数）"
        yield Paragraph(line(f"{name}＝", capacity, "×", rate, "×", ratio))
        yield Paragraph(line("＝", sum_, f"（{_in_words(compensation.gross)}）。"))
        return
    if compensation.lowest is not None and compensation.highest is not None:
        low, high = compensation.lowest, compensation.highest
        shown = compensation.formula or f"{money_text(low)}至{money_text(high)}"
        mark = register.calculation_number("补偿测算区间", f"{money_text(low)}至{money_text(high)}", shown)
        yield Paragraph(
            line("压减产能", capacity, "，类别明确前按各类别既定标准", Run("", clause), "分别测算，区间为：")
        )
        yield Paragraph(line("最低", Run(money_text(low), (mark,)), f"（{_in_words(low)}）；"))
        yield Paragraph(line("最高", Run(money_text(high), (mark,)), f"（{_in_words(high)}）。"))
        return
    yield Paragraph(line("压减产能", capacity, "，", Run("〔补偿额未能测算〕", gap=True)))


def _ratio(judgement: Judgement, compensation: Compensation, register: Register) -> Line:
    for paper, fact in judgement.matter.cited("holding_ratio"):
        if fact.value == compensation.ratio:
            return (Run(percent_text(compensation.ratio), (register.fact_number(FactCitation(paper, fact)),)),)
    if plain(compensation.ratio.fraction) == "1":
        return (Run("100%"),)
    mark = register.calculation_number("比例", percent_text(compensation.ratio), compensation.formula or "按规则取值")
    return (Run(percent_text(compensation.ratio), (mark,)),)


def _less_advance(judgement: Judgement, compensation: Compensation, register: Register) -> Iterator[Block]:
    finding = finding_of(judgement, "C45")
    rows = tuple(register.row_number(row) for row in finding.ledger) if finding else ()
    if compensation.advance.fen == 0:
        yield Paragraph(line(Run("未见预拨资金记载，不予扣减", rows), "。"))
    if compensation.net is None:
        return
    if compensation.advance.fen:
        marks = rows or (register.calculation_number("预拨资金", money_text(compensation.advance), "按产能台账累计"),)
        yield Paragraph(
            line(
                "扣减预拨资金", Run(money_text(compensation.advance), marks), f"（{_in_words(compensation.advance)}）。"
            )
        )
    formula = f"补偿额－预拨资金{money_text(compensation.advance)}"
    mark = register.calculation_number("应付补偿额", money_text(compensation.net), formula)
    name = "应付补偿额" if compensation.final else "扣减后参考数"
    if compensation.net.fen < 0:
        over = Money(-compensation.net.fen)
        yield Paragraph(line("预拨资金超出补偿额", Run(money_text(over), (mark,)), f"（{_in_words(over)}）。"))
        return
    yield Paragraph(
        line(f"{name}：", Run(money_text(compensation.net), (mark,)), f"（{_in_words(compensation.net)}）。")
    )


def _beneficiary_mark(judgement: Judgement, name: str, register: Register) -> int:
    """The first paper that reads this name, else the claim or rule it came by."""
    for paper in judgement.matter.papers:
        for fact in paper.document.facts:
            if fact.value == name:
                return register.fact_number(FactCitation(paper, fact))
    return register.record_number("补偿对象", name, "案卷登记或者台账记载")
