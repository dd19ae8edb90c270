"""三、审核情况: every check that applies, with its evidence; waivers by name; what does not apply in one sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evidence.report.blocks import Align, Block, Column, Heading, Line, Paragraph, Run, Table, line
from evidence.report.marks import Register
from evidence.report.wording import date_text, numeral
from models.decisions import Judgement
from models.findings import Finding, Verdict
from models.matters import Waiver


def audit(judgement: Judgement, register: Register) -> Iterator[Block]:
    """The blocks of section 三."""
    yield Heading(1, "三、审核情况")
    if not judgement.findings:
        yield Paragraph(line(Run("〔未进行审核〕", gap=True)))
    waivers = {waiver.check: waiver for waiver in judgement.matter.waivers}
    ordered = sorted(judgement.findings, key=_order)
    groups = {verdict: [f for f in ordered if f.verdict is verdict] for verdict in Verdict}
    sections: list[tuple[str, list[Block]]] = [
        ("原件核对情况", list(_originals(judgement, register))),
        ("审核一致的事项", _agreeing(groups[Verdict.AGREES], register)),
        ("不一致的事项", _open(groups[Verdict.CONFLICTS], waivers, register)),
        ("无法判断的事项", _open(groups[Verdict.CANNOT_TELL], waivers, register)),
    ]
    told = [(title, blocks) for title, blocks in sections if blocks]
    for number, (title, blocks) in enumerate(told, start=1):
        yield Heading(2, f"（{numeral(number)}）{title}")
        yield from blocks
    if groups[Verdict.AGREES] and not groups[Verdict.CONFLICTS]:
        beyond = "除上述无法判断的事项外，" if groups[Verdict.CANNOT_TELL] else ""
        yield Paragraph(line(f"{beyond}各项审核未发现不一致。"))
    if skipped := groups[Verdict.NOT_APPLICABLE]:
        ids = "、".join(finding.check for finding in skipped)
        yield Paragraph(line(f"另有{len(skipped)}项审核（{ids}）与本案情形无关，不予适用。"))


def _order(finding: Finding) -> tuple[int, str]:
    """Checks in the order of their numbers: C9 before C12."""
    digits = "".join(char for char in finding.check if char.isdecimal())
    return int(digits or 0), finding.check


def _originals(judgement: Judgement, register: Register) -> Iterator[Block]:
    seen = judgement.matter.attestations.originals_seen
    if seen is None:
        yield Paragraph(line(Run("〔未登记原件核对记录〕", gap=True)))
        return
    officers = "、".join(seen.officers)
    mark = register.record_number("原件核对", f"{officers}，{date_text(seen.date)}", "案卷登记的原件核对记录")
    who = Run(officers, (mark,)) if officers else Run("〔未登记核对人员〕", gap=True)
    yield Paragraph(line(who, "于", Run(date_text(seen.date), (mark,)), "核对原件。"))


def _agreeing(findings: Sequence[Finding], register: Register) -> list[Block]:
    if not findings:
        return []
    columns = (Column("编号", 14, Align.CENTRE), Column("审核事项", 42), Column("审核所见及证据", 100))
    rows = tuple(
        (((Run(f.check),),), ((Run(f.title),),), (register.annotate(f.because or "一致。", f),)) for f in findings
    )
    return [Table(columns, rows)]


def _open(findings: Sequence[Finding], waivers: dict[str, Waiver], register: Register) -> list[Block]:
    """Conflicts and open questions in full sentences, each with its waiver where a reviewer gave one."""
    blocks: list[Block] = []
    for number, finding in enumerate(findings, start=1):
        because = register.annotate(finding.because or "〔未载明理由〕", finding)
        blocks.append(
            Paragraph(
                line(
                    Run(f"{number}．{finding.title}（{finding.check}）。", strong=True),
                    because,
                    *_waived(finding, waivers, register),
                )
            )
        )
    return blocks


def _waived(finding: Finding, waivers: dict[str, Waiver], register: Register) -> Line:
    waiver = waivers.get(finding.check)
    if waiver is None:
        return ()
    mark = register.record_number(f"豁免{waiver.check}", waiver.reason, f"{waiver.by}的复核决定")
    return line(Run(f"经{waiver.by}决定，该项不作为确认障碍，理由：{waiver.reason.rstrip('。')}", (mark,)), "。")
