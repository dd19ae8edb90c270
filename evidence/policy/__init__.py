"""The policy: which provision applies, what is owed, and whether the deal can be confirmed."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from evidence.check import DECIDING, EMPTY_REGISTRY, Case, Registry, run_checks
from evidence.ledger import replay
from evidence.policy.compensation import compensate
from evidence.policy.conditions import conditions_of
from evidence.policy.memory import remember
from evidence.policy.provision import choose_provision
from evidence.policy.rules import load_policy
from models.decisions import PROVISION_LABELS, Compensation, Conclusion, Condition, Judgement, Provision
from models.findings import Finding, Verdict
from models.ledger import Ledger
from models.matters import Matter

__all__ = ["conclude", "judge", "load_policy", "remember"]


def judge(matter: Matter, ledger: Ledger, registry: Registry = EMPTY_REGISTRY) -> Judgement:
    """Judge a matter against the ledger and against what other matters used.

    While a check that stops conflicts, or a deciding one cannot be told, the conclusion is ``cannot_confirm``. No
    figure stands beside 暂不能确认: ``compensation`` is then None.
    """
    settings, history = load_policy(), replay(ledger)
    choice = choose_provision(matter, ledger, history)
    case = Case(matter, ledger, history, choice.provision, settings, registry)
    case = dataclasses.replace(case, compensation=compensate(case))
    findings = run_checks(case)
    missing = list(_missing(matter, findings))
    if choice.provision is Provision.NONE:
        missing.insert(0, f"{PROVISION_LABELS[Provision.NONE]}：{choice.because}")
    elif case.compensation is None:
        missing.append("补偿测算所需的产能、比例或受偿企业")
    conclusion = conclude(choice.provision, findings, case.compensation, stopped=bool(missing))
    conditions = conditions_of(case, findings)
    if choice.confirmed:
        conditions = (Condition("未经确认过户", Verdict.CONFLICTS, f"{choice.because}（{choice.confirmed.row}）"),)
    return Judgement(
        matter=matter,
        provision=choice.provision,
        conditions=conditions,
        findings=findings,
        compensation=None if conclusion is Conclusion.CANNOT_CONFIRM else case.compensation,
        conclusion=conclusion,
        missing=tuple(missing),
        ledger_version=ledger.version,
        policy_version=settings.version,
    )


def stops(finding: Finding) -> bool:
    """Whether a finding forbids a favourable conclusion: a stopping conflict, or a deciding check left open."""
    if finding.verdict is Verdict.CONFLICTS:
        return finding.severity.stops
    return finding.verdict is Verdict.CANNOT_TELL and finding.check in DECIDING


def _missing(matter: Matter, findings: Sequence[Finding]) -> list[str]:
    """What stops, in Chinese, without what a reviewer has waived."""
    waived = {waiver.check for waiver in matter.waivers}
    return [
        f"{finding.because}（{finding.check} {finding.title}）"
        for finding in findings
        if stops(finding) and finding.check not in waived
    ]


def conclude(
    provision: Provision, findings: Sequence[Finding], compensation: Compensation | None, *, stopped: bool
) -> Conclusion:
    """Draw the conclusion from what stands.

    ``needs_decision`` comes only when nothing stops and the notice leaves the figure to others: it is not final, or
    papers and ledger differ on the ovens that set the standard (C23).
    """
    if stopped or provision is Provision.NONE:
        return Conclusion.CANNOT_CONFIRM
    restructured = provision in {Provision.RESTRUCTURED_WITH_OVENS, Provision.RESTRUCTURED_WITHOUT_OVENS}
    disputed = restructured and any(f.check == "C23" and f.verdict is Verdict.CONFLICTS for f in findings)
    if disputed or (compensation is not None and not compensation.final):
        return Conclusion.NEEDS_DECISION
    return Conclusion.CAN_CONFIRM
