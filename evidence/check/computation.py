"""F and H. Restructuring and computation: C38, C39, C44 to C47, C49, C50."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from evidence.check.case import Answer, Case, agrees, cannot_tell, conflicts
from evidence.check.lines import is_any
from evidence.check.said import citations, said, wan, yuan
from evidence.check.tonnage import listed_capacity
from evidence.ledger import same_enterprise
from models.decisions import PROVISION_LABELS, Provision
from models.findings import Finding, Verdict
from models.papers import Kind
from models.values import FEN_PER_YUAN, Money, Ratio

_HALF = Decimal("0.5")


def controlling_ratio(case: Case) -> Answer:
    """C38: the ratio by which the acquirer controls the target; below one half control must be shown otherwise."""
    ratios = said(case.matter.of_kind(Kind.RESTRUCTURING_AGREEMENT), "holding_ratio", Ratio)
    if not ratios:
        return cannot_tell("兼并重组协议中未读出控股比例")
    cited = citations(ratios)
    if len({one.value for one in ratios}) > 1:
        targets = said([one.paper for one in ratios], "target", str)
        if len({one.value for one in targets}) == len(ratios):
            told = "、".join(f"「{target.value}」{one.value}" for target, one in zip(targets, ratios, strict=True))
            return cannot_tell(f"各被重组方的控股比例不同（{told}），须分别计算", cited)
        return conflicts("控股比例前后不一：" + "、".join(str(one.value) for one in ratios), cited)
    share = f"{(ratios[0].value.fraction * 100).normalize():f}%"
    if ratios[0].value.fraction < _HALF:
        return cannot_tell(f"持股{share}，不足半数，是否控股须由市里认定", cited)
    return agrees(f"持股{share}，达到控股；以协议所载为准，工商登记须另查", cited)


def ovens_built(case: Case) -> Answer:
    """C39: whether ovens were built, which tells the first two standards of 处置意见 apart."""
    built, lines = case.deal.lines.built, case.deal.lines
    if built is None:
        return cannot_tell("台账中对应产能查无或建成情况不一", (), lines.rows)
    return agrees("台账登记" + ("建有焦炉" if built else "焦炉没有建成"), (), lines.rows)


def one_provision(case: Case) -> Answer:
    """C44: exactly one provision applies; the papers do not speak for two."""
    matter = case.matter
    kinds = {
        "法院拍卖": matter.of_kind(Kind.AUCTION_CONFIRMATION),
        "自行交易": matter.of_kind(Kind.CAPACITY_CONTRACT),
        "兼并重组": matter.of_kind(Kind.RESTRUCTURING_AGREEMENT),
    }
    present = [name for name, papers in kinds.items() if papers]
    if case.provision is Provision.NONE or not matter.papers:
        return cannot_tell("没有可以适用的处置意见" if matter.papers else "案卷中没有材料")
    label = PROVISION_LABELS[case.provision]
    if len(present) > 1:
        return conflicts(f"案卷同时有{'和'.join(present)}的材料，按「{label}」处理，请核对")
    return agrees(f"适用{label}")


def recomputed(case: Case) -> Answer:
    """C45: capacity × rate × ratio, computed again in exact fractions, gives the same figure; so does the advance."""
    owed = case.compensation
    if owed is None:
        return cannot_tell("缺少产能或标准，未作补偿测算")
    if owed.lowest is not None and owed.highest is not None:
        inside = Money(0) <= owed.lowest <= owed.highest
        why = f"区间{yuan(owed.lowest)}至{yuan(owed.highest)}，待市级人民政府认定类别"
        return agrees(why) if inside else conflicts(why)
    if owed.rate is None or owed.gross is None or owed.net is None:
        return cannot_tell("补偿标准未定")
    exact = Fraction(owed.capacity.tonnes) * Fraction(owed.rate.yuan) * Fraction(owed.ratio.fraction) * FEN_PER_YUAN
    if abs(exact - owed.gross.fen) >= 1 or owed.gross - owed.advance != owed.net:
        return conflicts(f"复算约为{yuan(Money(round(exact)))}，测算为{yuan(owed.gross)}")
    return agrees(f"复算一致：{owed.formula}")


def buyer_is_paid(case: Case) -> Answer:
    """C46: the money of an auction goes to the buyer, not to the debtor and not to the court (处置意见（三）)."""
    if case.compensation is None or not case.deal.buyers:
        return cannot_tell("未读出买受人或未作补偿测算")
    cited = citations(case.deal.buyers)
    paid = case.compensation.beneficiary
    if not is_any(case.ledger, paid, case.deal.buyer_names):
        return conflicts(f"受偿企业「{paid}」不是产能买受方「{case.deal.buyer_names[0]}」", cited)
    return agrees(f"受偿企业为产能买受方「{paid}」", cited)


def within_task(case: Case) -> Answer:
    """C47: what all matters confirm for one enterprise stays within what is on the cut list for it."""
    owed = case.compensation
    if owed is None:
        return cannot_tell("未作补偿测算")
    listed, rows = listed_capacity(case)
    others = [use for use in case.registry.confirmed if same_enterprise(case.ledger, use.enterprise, owed.beneficiary)]
    same_lines = [use for use in others if set(use.lines) & set(case.deal.lines.numbers)]
    total = owed.capacity.tonnes + sum((use.capacity.tonnes for use in same_lines), Decimal(0))
    if not listed.tonnes:
        return cannot_tell("台账中没有可比的列入压减数", (), rows)
    if not case.deal.tonnages_agree and case.provision is not Provision.MIXED_ORIGIN:
        return cannot_tell("各材料产能不一致，须先核定", (), rows)
    if total > listed.tonnes:
        return conflicts(f"累计确认{wan(total)}，超过列入压减的{wan(listed)}", (), rows)
    return agrees(f"累计确认{wan(total)}，未超过列入压减的{wan(listed)}", (), rows)


def every_fact_placed(case: Case) -> Answer:
    """C49: every value has its file, page and boxes; who approved it is recorded by the review."""
    facts = [(paper, fact) for paper in case.matter.papers for fact in paper.document.facts]
    if not facts:
        return cannot_tell("没有读出任何事实")
    floating = [f"{paper.file}：{fact.name}" for paper, fact in facts if not any(quote.boxes for quote in fact.quotes)]
    if floating:
        return conflicts("下列事实没有页面位置：" + "、".join(floating[:5]))
    return agrees(f"{len(facts)}项事实均有文件、页码和位置；是否经人工确认以审核记录为准")


def nothing_open(findings: Sequence[Finding], deciding: frozenset[str], waived: frozenset[str]) -> Answer:
    """C50: what is open, named; ``judge`` draws its conclusion from the same findings, so the rule is always kept."""
    still = [
        one.check
        for one in findings
        if (one.verdict is Verdict.CANNOT_TELL and one.check in deciding)
        or (one.verdict is Verdict.CONFLICTS and one.severity.stops)
    ]
    if standing := [check for check in still if check not in waived]:
        return agrees(f"尚有{'、'.join(standing)}未解决，已按规定写作「暂不能确认」")
    if still:
        return agrees(f"{'、'.join(still)}经审核人说明理由后放行，其余决定性核查项均已有结论")
    return agrees("决定性核查项均已有结论")
