"""Compose a report from a judgement: pure, no I/O. Both writers render what stands here."""

from __future__ import annotations

from collections.abc import Iterator

from evidence.report import facts as wanted
from evidence.report.audit import audit
from evidence.report.basis import basis
from evidence.report.blocks import Addressee, Block, Line, Masthead, Report, Run, Title
from evidence.report.closing import annexes, attachments, remarks, signature
from evidence.report.course import course
from evidence.report.drafting import Drafting
from evidence.report.facts import Wanted, form_of, found, refused
from evidence.report.marks import Register
from evidence.report.outcome import outcome
from evidence.report.owed import owed
from evidence.report.wording import OFFICE, office_of, title_lines
from models.decisions import Judgement, Provision

# Width of one line of a title in characters: 156 mm of 二号 (22 pt) is 20.
_TITLE_WIDTH = 20
# Characters of 五号 that stand beside the draft stamps at the head of a page.
_SUBJECT_WIDTH = 22


def compose(judgement: Judgement, drafting: Drafting) -> Report:
    """The report on ``judgement`` as blocks with numbered evidence; the same arguments give an equal report."""
    register = Register(reviewed=drafting.reviewed)
    title = _title(judgement, register)
    authority = office_of(drafting.city)
    blocks: list[Block] = [_masthead(drafting), title, Addressee(f"省{OFFICE}：")]
    blocks += basis(judgement, drafting.ledger, register)
    blocks += course(judgement, register)
    blocks += audit(judgement, register)
    blocks += outcome(judgement, register)
    blocks += owed(judgement, register)
    blocks += remarks(judgement, drafting, register)
    blocks += [attachments(judgement), signature(drafting), *annexes(judgement, drafting, cited=bool(register.entries))]
    return Report(
        title="".join(run.text for line in title.lines for run in line),
        subject=_subject(judgement.matter.name),
        authority=authority,
        date=drafting.date,
        stamps=("草稿",) if drafting.reviewed else ("草稿", "依据未经复核的识别结果"),
        blocks=tuple(blocks),
        evidence=register.entries,
    )


def _subject(name: str) -> str:
    """The matter's name as the head of the pages has room for it."""
    shown = " ".join(name.split()) or "〔未命名〕"
    return shown if len(shown) <= _SUBJECT_WIDTH else shown[: _SUBJECT_WIDTH - 1] + "…"


def _masthead(drafting: Drafting) -> Masthead:
    office = office_of(drafting.city)
    head, tail = office.split("专项", 1)
    number = drafting.number or f"×焦压减组办字〔{drafting.date.year}〕×号"
    return Masthead((head, f"专项{tail}文件"), number, drafting.signer or "〔待签〕")


def _title(judgement: Judgement, register: Register) -> Title:
    pieces = [piece if isinstance(piece, Run) else Run(piece) for piece in _title_pieces(judgement, register)]
    lines: Iterator[Line] = (
        tuple(Run(text, pieces[at].marks, quiet=True, gap=pieces[at].gap) for at, text in parts)
        for parts in title_lines([piece.text for piece in pieces], _TITLE_WIDTH)
    )
    return Title(tuple(lines))


def _name(judgement: Judgement, what: Wanted, register: Register) -> Run:
    """The first name of a party, linked to its evidence without a printed number."""
    citations = found(judgement.matter, what)
    if not citations:
        return Run(f"〔{what.label}未读出〕", gap=True)
    run = register.fact(citations[0], quiet=True)
    return Run(run.text + ("等" if len(citations) > 1 and what is wanted.DEBTOR else ""), run.marks, quiet=True)


def _title_pieces(judgement: Judgement, register: Register) -> list[Run | str]:
    negative = refused(judgement)
    form = form_of(judgement)

    def name(what: Wanted) -> Run:
        return _name(judgement, what, register)

    if form is Provision.SELF_TRADED:
        pair: list[Run | str] = [name(wanted.TRANSFEROR), "与", name(wanted.TRANSFEREE)]
        if negative:
            return ["关于", *pair, "焦化产能", "交易情况", "暂不能确认的报告"]
        return ["关于确认", *pair, "焦化产能", "交易情况的报告"]
    if form is Provision.COURT_AUCTION:
        auction: list[Run | str] = ["关于", name(wanted.DEBTOR), "焦化产能", "司法拍卖"]
        return [*auction, "成交情况", "暂不能确认的报告"] if negative else [*auction, "成交情况的核实报告"]
    if form in {Provision.RESTRUCTURED_WITH_OVENS, Provision.RESTRUCTURED_WITHOUT_OVENS}:
        merger: list[Run | str] = ["关于", name(wanted.ACQUIRER), "兼并重组", name(wanted.TARGET), "焦化产能"]
        return [*merger, "情况", "暂不能确认的报告"] if negative else [*merger, "情况的核实报告"]
    claimant = judgement.matter.attestations.claimant or (
        judgement.compensation.beneficiary if judgement.compensation else ""
    )
    if form is Provision.MIXED_ORIGIN:
        subject = _recorded(claimant, register) if claimant else name(wanted.TRANSFEREE)
    else:
        subject = _recorded(claimant, register) if claimant else Run("〔企业名称未读出〕", gap=True)
    kind = "来源情况" if form is Provision.MIXED_ORIGIN else "交易情况"
    ending = [kind, "暂不能确认的报告"] if negative else [f"{kind}的核实报告"]
    return ["关于", subject, "焦化产能", *ending]


def _recorded(name: str, register: Register) -> Run:
    return Run(name, (register.record_number("补偿申请企业", name, "案卷登记（case.toml）"),), quiet=True)
