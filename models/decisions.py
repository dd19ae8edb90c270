"""What follows from the findings: the provision that applies, the money owed, the conclusion."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from models.findings import Finding, Verdict
from models.matters import Matter
from models.values import Capacity, Money, Ratio, UnitPrice


class Provision(enum.StrEnum):
    """A clause of section 一 of 晋焦压减组办字〔2020〕2号, or none."""

    RESTRUCTURED_WITH_OVENS = "restructured_with_ovens"
    RESTRUCTURED_WITHOUT_OVENS = "restructured_without_ovens"
    MIXED_ORIGIN = "mixed_origin"
    COURT_AUCTION = "court_auction"
    SELF_TRADED = "self_traded"
    NONE = "none"


PROVISION_LABELS = {
    Provision.RESTRUCTURED_WITH_OVENS: "处置意见（一）：兼并重组取得，建有焦炉",
    Provision.RESTRUCTURED_WITHOUT_OVENS: "处置意见（一）：兼并重组取得，焦炉没有建成",
    Provision.MIXED_ORIGIN: "处置意见（二）：自有与交易取得产能并存",
    Provision.COURT_AUCTION: "处置意见（三）：法院查封并拍卖完成",
    Provision.SELF_TRADED: "处置意见（四）：企业自行交易",
    Provision.NONE: "无适用条款",
}


class Conclusion(enum.StrEnum):
    """Whether the deal can be confirmed."""

    CAN_CONFIRM = "can_confirm"
    CANNOT_CONFIRM = "cannot_confirm"
    NEEDS_DECISION = "needs_decision"


CONCLUSION_LABELS = {
    Conclusion.CAN_CONFIRM: "可以确认",
    Conclusion.CANNOT_CONFIRM: "暂不能确认",
    Conclusion.NEEDS_DECISION: "需市级人民政府决定",
}


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a provision, whether it is met, and why."""

    text: str
    verdict: Verdict
    because: str


@dataclass(frozen=True, slots=True)
class Compensation:
    """What is owed. ``final`` is False where the notice leaves discretion; ``gross`` is then a reference figure.

    For mixed origins ``lowest`` and ``highest`` stand in place of one figure. ``formula`` shows the calculation
    in words that the report prints. ``notes`` name every setting that has no source in the notice.
    """

    capacity: Capacity
    rate: UnitPrice | None
    ratio: Ratio
    gross: Money | None
    advance: Money
    net: Money | None
    beneficiary: str
    final: bool
    lowest: Money | None = None
    highest: Money | None = None
    formula: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """A matter judged against the ledger: provision, findings, money and conclusion, each with its reasons.

    ``missing`` lists in Chinese what stops a favourable conclusion; it is empty only when nothing does.
    ``ledger_version`` and ``policy_version`` say against what was judged.
    """

    matter: Matter
    provision: Provision
    conditions: tuple[Condition, ...]
    findings: tuple[Finding, ...]
    compensation: Compensation | None
    conclusion: Conclusion
    missing: tuple[str, ...]
    ledger_version: str
    policy_version: str
