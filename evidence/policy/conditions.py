"""The conditions of the chosen provision, one by one, each with its verdict and reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evidence.check import Case
from evidence.check.lines import is_any
from evidence.check.tonnage import mixed_of
from models.decisions import Condition, Provision
from models.findings import Finding, Verdict


def conditions_of(case: Case, findings: Sequence[Finding]) -> tuple[Condition, ...]:
    """What the clause asks for, in its order; empty where no clause applies."""
    return tuple(_CONDITIONS[case.provision](case, {one.check: one for one in findings}))


def _from(text: str, finding: Finding) -> Condition:
    return Condition(text, finding.verdict, finding.because)


def _unconfirmed(case: Case, text: str) -> Condition:
    """未经确认过户: shown by a recorded, unconfirmed deal, or by the seller still holding the lines."""
    events = case.deal.lines.events
    if events:
        return Condition(text, Verdict.AGREES, f"台账记载为未确认（{'、'.join(str(event.row) for event in events)}）")
    holders = {line.holder for line in case.deal.lines.lines}
    if not holders:
        return Condition(text, Verdict.CANNOT_TELL, case.deal.lines.because)
    if all(is_any(case.ledger, holder, case.deal.seller_names) for holder in holders):
        return Condition(text, Verdict.AGREES, "台账中该产能仍在出让方名下")
    return Condition(text, Verdict.CANNOT_TELL, "台账中该产能已在受让方名下，未见确认过户的记载")


def _auction(case: Case, found: dict[str, Finding]) -> Iterator[Condition]:
    yield _from("法院查封", found["C07"])
    yield _from("首封法院处置", found["C06"])
    yield _from("拍卖完成", found["C43"])
    yield _from("票据核实无误", found["C15"])
    yield _unconfirmed(case, "未经确认过户")
    yield _from("产能列为压减对象", found["C22"])


def _trade(case: Case, found: dict[str, Finding]) -> Iterator[Condition]:
    yield _from("企业自行交易", found["C01"])
    yield _unconfirmed(case, "未经主管部门确认")
    yield _from("产能列为压减对象", found["C22"])
    yield _from("审核原始资料", found["C26"])


def _merger(_case: Case, found: dict[str, Finding]) -> Iterator[Condition]:
    yield _from("通过企业兼并重组取得", found["C01"])
    yield _from("焦炉建成情况", found["C23"])
    yield _from("产能列为压减对象", found["C22"])


def _mixed(case: Case, found: dict[str, Finding]) -> Iterator[Condition]:
    mixed = mixed_of(case)
    fits = mixed is not None and mixed.is_mixed
    yield Condition(
        "产能被部分压减，自有与交易产能并存", Verdict.AGREES if fits else Verdict.CANNOT_TELL, found["C20"].because
    )
    decision = case.matter.attestations.municipal_decision
    if decision:
        yield Condition("市级人民政府明确类别", Verdict.AGREES, f"{decision.number}已认定")
    else:
        yield Condition("市级人民政府明确类别", Verdict.CANNOT_TELL, "尚无市级人民政府认定文件")


def _none(_case: Case, _found: dict[str, Finding]) -> Iterator[Condition]:
    return iter(())


_CONDITIONS = {
    Provision.COURT_AUCTION: _auction,
    Provision.SELF_TRADED: _trade,
    Provision.RESTRUCTURED_WITH_OVENS: _merger,
    Provision.RESTRUCTURED_WITHOUT_OVENS: _merger,
    Provision.MIXED_ORIGIN: _mixed,
    Provision.NONE: _none,
}
