"""四、审核结论: what is confirmed, under which clause, or what is missing.

Each claim of a favourable sentence stands on a check that agrees; a claim whose check does not is not written.
"""

from __future__ import annotations

from collections.abc import Iterator

from evidence.report import facts as wanted
from evidence.report.blocks import Block, Heading, Line, Paragraph, Run, line
from evidence.report.facts import Wanted, agrees, finding_of, form_of, found, refused, told
from evidence.report.marks import Register
from evidence.report.wording import NOTICE
from models.decisions import Conclusion, Judgement, Provision
from models.findings import Finding
from models.matters import OriginCategory

CLAUSES = {
    Provision.RESTRUCTURED_WITH_OVENS: "（一）",
    Provision.RESTRUCTURED_WITHOUT_OVENS: "（一）",
    Provision.MIXED_ORIGIN: "（二）",
    Provision.COURT_AUCTION: "（三）",
    Provision.SELF_TRADED: "（四）",
}
CATEGORIES = {OriginCategory.TRADED: "通过产能交易取得的无焦炉产能", OriginCategory.OWN_OVENS: "自有焦炉产能"}


def clause_run(judgement: Judgement, register: Register) -> Run:
    """The clause that applies, marked with notice and version of the rules."""
    words = f"处置意见第{CLAUSES[judgement.provision]}条"
    version = f"，规则版本{judgement.policy_version}" if judgement.policy_version else ""
    return Run(words, (register.clause_number(f"{NOTICE}第一部分{words}{version}"),))


def outcome(judgement: Judgement, register: Register) -> Iterator[Block]:
    """The blocks of section 四."""
    yield Heading(1, "四、审核结论")
    if refused(judgement):
        yield from _refused(judgement, register)
        return
    yield Paragraph(_confirmed(judgement, register))
    if judgement.provision in CLAUSES:
        yield Paragraph(line("适用", clause_run(judgement, register), "。"))
    if judgement.provision is Provision.MIXED_ORIGIN:
        yield Paragraph(_category(judgement, register))
    elif judgement.conclusion is Conclusion.NEEDS_DECISION:
        yield Paragraph(line("补偿额度由市级按规定研究确定，本报告所列测算额仅供参考。"))


def _refused(judgement: Judgement, register: Register) -> Iterator[Block]:
    if not judgement.missing:
        yield Paragraph(line("经审核，暂不能确认，待补充后另行报告。"))
    else:
        yield Paragraph(
            line("经审核，因存在下列", f"{len(judgement.missing)}项缺失或者不符事项，暂不能确认，待补充后另行报告：")
        )
    for number, item in enumerate(judgement.missing, start=1):
        finding = _named_in(item, judgement)
        words = item.rstrip("。；")
        told_item = register.annotate(words, finding) if finding else (_unbound(words, register),)
        yield Paragraph(line(f"{number}．", told_item, "。" if number == len(judgement.missing) else "；"))


def _unbound(words: str, register: Register) -> Run:
    """A missing item that no finding speaks of; a figure in it leads to the judgement."""
    figures = any(char.isdecimal() for char in words)
    return Run(words, (register.record_number("缺失事项", words, "审核判定"),) if figures else ())


def _named_in(item: str, judgement: Judgement) -> Finding | None:
    """The finding a missing item speaks of: it names the check, or repeats its title or reason."""
    for finding in judgement.findings:
        if finding.check in item or (finding.because and finding.because.rstrip("。") in item):
            return finding
    return next((f for f in judgement.findings if f.title and f.title in item), None)


def _claims(judgement: Judgement, register: Register, claims: tuple[tuple[tuple[str, ...], str], ...]) -> list[Line]:
    """Each claim whose checks all agree, with their evidence."""
    written: list[Line] = []
    for checks, words in claims:
        if all(agrees(judgement, check) for check in checks):
            findings = [finding for check in checks if (finding := finding_of(judgement, check))]
            numbers = tuple(dict.fromkeys(n for finding in findings for n in register.of_finding(finding)))
            written.append((Run(words, numbers),))
    return written


def _sentence(opening: str, claims: list[Line], closing: str | Line) -> Line:
    joined = [line("，", claim) for claim in claims]
    return line(opening, *joined, "，", closing)


_CLAIMS: dict[Provision, tuple[tuple[tuple[str, ...], str], ...]] = {
    Provision.SELF_TRADED: (
        (("C01", "C26"), "双方提供的焦化产能转让协议、付款凭证等原始资料齐全并经原件核对"),
        (("C20",), "交易产能与产能台账一致"),
        (("C30",), "未发现重复转让、司法查封情形"),
        (("C31",), "未发现已纳入压减补偿情形"),
        (("C22",), "产能列为压减对象"),
    ),
    Provision.COURT_AUCTION: (
        (("C01",), "成交确认书、票据及裁定文书齐全"),
        (("C06",), "拍卖由首封法院或者依法取得处置权的法院实施"),
        (("C20",), "成交产能与产能台账一致"),
        (("C15",), "成交价款已付清"),
        (("C22",), "产能列为压减对象"),
        (("C31",), "未发现已纳入压减补偿情形"),
    ),
    Provision.RESTRUCTURED_WITH_OVENS: (
        (("C37",), "兼并重组经批准"),
        (("C20",), "重组取得产能与产能台账一致"),
        (("C39",), "焦炉建成情况已核实"),
        (("C22",), "产能列为压减对象"),
        (("C31",), "未发现已纳入压减补偿情形"),
    ),
    Provision.MIXED_ORIGIN: (
        (("C20",), "产能与产能台账一致"),
        (("C22",), "产能列为压减对象"),
        (("C31",), "未发现已纳入压减补偿情形"),
    ),
}
_CLAIMS[Provision.RESTRUCTURED_WITHOUT_OVENS] = _CLAIMS[Provision.RESTRUCTURED_WITH_OVENS]


def _confirmed(judgement: Judgement, register: Register) -> Line:
    form = form_of(judgement)
    claims = _claims(judgement, register, _CLAIMS.get(form, ()))

    def tell(what: Wanted) -> Line:
        return told(found(judgement.matter, what), register)

    if form is Provision.SELF_TRADED:
        deal = line(
            tell(wanted.TRANSFEROR), "转让、", tell(wanted.TRANSFEREE), "受让焦化产能", tell(wanted.CONTRACT_CAPACITY)
        )
        return _sentence("经审核", claims, line("对", deal, "的交易情况，现予确认。"))
    if form is Provision.COURT_AUCTION:
        deal = line("焦化产能", tell(wanted.AUCTION_CAPACITY), "经法院拍卖成交，买受方企业为", tell(wanted.BUYER))
        return _sentence("经核实", claims, line("认可该产能交易：", deal, "，现予确认。"))
    if form is Provision.MIXED_ORIGIN:
        return _sentence(
            "经审核", claims, "该企业既有通过产能交易取得的无焦炉产能，也有自有焦炉产能，补偿标准难以直接确定。"
        )
    built = "建有焦炉" if form is Provision.RESTRUCTURED_WITH_OVENS else "焦炉没有建成"
    deal = line(
        tell(wanted.ACQUIRER),
        "通过兼并重组",
        tell(wanted.TARGET),
        "取得焦化产能",
        tell(wanted.AGREEMENT_CAPACITY),
        f"，{built}",
    )
    return _sentence("经审核", claims, line(deal, "，现予确认。"))


def _category(judgement: Judgement, register: Register) -> Line:
    """What the municipal government decided on mixed capacity, or that it has yet to."""
    decision = judgement.matter.attestations.municipal_decision
    if decision is None:
        return line("压减部分属于何种类别，需由市级人民政府进一步明确，明确后按既定标准予以补偿。")
    category = CATEGORIES[decision.category]
    mark = register.record_number("市级人民政府认定", category, decision.number or "〔文号未登记〕")
    return line(
        "市级人民政府",
        Run(f"以{decision.number}", (mark,)) if decision.number else "",
        "明确压减部分属于",
        Run(category, (mark,)),
        "。",
    )
