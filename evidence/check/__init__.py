"""The checks: one matter is held against its own papers, the ledger and other matters, and every check answers."""

from __future__ import annotations

from collections.abc import Callable

from evidence.check.case import Answer, Case, PolicySettings, not_applicable
from evidence.check.catalogue import CHECKS, DECIDING, CheckSpec
from evidence.check.computation import nothing_open
from evidence.check.registry import EMPTY_REGISTRY, ConfirmedUse, DealUse, ReceiptUse, Registry
from models.decisions import PROVISION_LABELS
from models.findings import Finding


def run_checks(case: Case) -> tuple[Finding, ...]:
    """Answer every check, C01 to C50 in order, exactly one finding each."""
    findings: list[Finding] = []
    waived = frozenset(waiver.check for waiver in case.matter.waivers)
    for spec in CHECKS:
        # C50 alone speaks of the other findings.
        answer = _answer(spec, spec.make, case) if spec.make else nothing_open(findings, DECIDING, waived)
        findings.append(
            Finding(
                spec.id,
                spec.title,
                answer.severity or spec.severity,
                answer.verdict,
                answer.because,
                answer.facts,
                answer.ledger,
                spec.basis,
            )
        )
    return tuple(findings)


def _answer(spec: CheckSpec, make: Callable[[Case], Answer], case: Case) -> Answer:
    if case.provision not in spec.concerns:
        return not_applicable(f"「{PROVISION_LABELS[case.provision]}」不涉及此项")
    return make(case)


__all__ = [
    "CHECKS",
    "DECIDING",
    "EMPTY_REGISTRY",
    "Case",
    "CheckSpec",
    "ConfirmedUse",
    "DealUse",
    "PolicySettings",
    "ReceiptUse",
    "Registry",
    "run_checks",
]
