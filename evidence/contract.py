"""The outside shapes (docs/contract.md): what the CLI prints and the API answers, from the vocabulary.

One place renders facts and judgements, so that both doors say the same. ``value_from_contract`` is the inverse of
``models.values.contract_form`` and takes nothing but contract form.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, InvalidOperation
from typing import Any

from models.decisions import Compensation, Judgement
from models.errors import BadRequest
from models.facts import Document, Fact
from models.findings import FactCitation, Finding
from models.papers import Kind, fact_spec
from models.values import (
    Capacity,
    CaseNumber,
    CreditCode,
    Metres,
    Money,
    Ratio,
    SealRank,
    UnitPrice,
    Value,
    Years,
    contract_form,
)

Json = dict[str, Any]

_QUANTITIES: dict[type, type] = {Capacity: Capacity, UnitPrice: UnitPrice, Ratio: Ratio, Metres: Metres}
_WORDS: dict[type, type] = {CaseNumber: CaseNumber, CreditCode: CreditCode, SealRank: SealRank}

EXPECTED_FORM = {
    Money: "金额请写成元，如 21600000.00",
    Capacity: "产能请写成吨/年，如 600000",
    UnitPrice: "单价请写成元/吨，如 36",
    Ratio: "比例请写成小数，如 0.51",
    Metres: "高度请写成米，如 4.3",
    Years: "年限请写成整数，如 3",
    CaseNumber: "案号请写成（2018）晋10执217号之一 的形式",
    CreditCode: "统一社会信用代码应为18位数字和大写字母",
    SealRank: "顺位应为 first、waiting 或 renewed",
    dt.date: "日期请写成 2018-05-09 的形式",
    bool: "请选择 是 或 否",
    str: "内容不能为空",
}


def value_from_contract(kind: Kind, name: str, form: str | bool) -> Value:  # noqa: FBT001 - a yes/no is a value here
    """Read the contract form of fact ``name`` back into its value; raises BadRequest naming the expected form."""
    try:
        wanted = fact_spec(kind, name).value_type
    except KeyError as unknown:
        raise BadRequest(f"此类材料没有名为 {name} 的事实") from unknown
    try:
        return _parse(wanted, form)
    except (ValueError, InvalidOperation, ArithmeticError) as wrong:
        raise BadRequest(EXPECTED_FORM[wanted]) from wrong


def _parse(wanted: type, form: str | bool) -> Value:  # noqa: FBT001 - see value_from_contract
    if wanted is bool or isinstance(form, bool):
        if wanted is not bool or not isinstance(form, bool):
            raise ValueError(form)
        return form
    text = form.strip()
    if not text:
        raise ValueError(form)
    if wanted is Money:
        return Money.from_yuan(Decimal(text))
    if wanted in _QUANTITIES:
        return _QUANTITIES[wanted](Decimal(text))  # type: ignore[no-any-return]
    if wanted in _WORDS:
        return _WORDS[wanted](text)  # type: ignore[no-any-return]
    if wanted is Years:
        return Years(int(text))
    return dt.date.fromisoformat(text) if wanted is dt.date else text


def fact_json(fact: Fact) -> Json:
    """A fact as contract §2 prints it: ``page``, ``text``, ``boxes`` of its first page; every place in ``quotes``."""
    first = fact.quotes[0]
    return {
        "name": fact.name,
        "value": contract_form(fact.value),
        "text": first.text,
        "page": first.page,
        "boxes": [box.as_list() for quote in fact.quotes if quote.page == first.page for box in quote.boxes],
        "confidence": round(fact.confidence, 4),
        "automatic": fact.automatic,
        "doubts": list(fact.doubts),
        "quotes": [
            {"page": quote.page, "text": quote.text, "boxes": [box.as_list() for box in quote.boxes]}
            for quote in fact.quotes
        ],
    }


def document_json(document: Document) -> Json:
    """A document as contract §2 prints it."""
    return {
        "kind": document.kind.value,
        "subtype": document.subtype.value if document.subtype else None,
        "first_page": document.first_page,
        "last_page": document.last_page,
        "facts": [fact_json(fact) for fact in document.facts],
    }


def _citation_json(citation: FactCitation) -> Json:
    return {"file": citation.paper.file} | fact_json(citation.fact)


def finding_json(finding: Finding) -> Json:
    """A finding as contract §4 prints it, with title, severity and clause beside."""
    return {
        "id": finding.check,
        "verdict": finding.verdict.value,
        "because": finding.because,
        "facts": [_citation_json(citation) for citation in finding.facts],
        "ledger": [str(row) for row in finding.ledger],
        "title": finding.title,
        "severity": finding.severity.value,
        "clause": finding.clause,
    }


def compensation_json(compensation: Compensation) -> Json:
    """What is owed as contract §4 prints it; ``range`` stands where the notice gives no single figure."""
    owed: Json = {
        "capacity": str(compensation.capacity),
        "rate": str(compensation.rate) if compensation.rate is not None else None,
        "ratio": str(compensation.ratio),
        "gross": str(compensation.gross) if compensation.gross is not None else None,
        "advance": str(compensation.advance),
        "net": str(compensation.net) if compensation.net is not None else None,
        "beneficiary": compensation.beneficiary,
        "final": compensation.final,
        "formula": compensation.formula,
        "notes": list(compensation.notes),
    }
    if compensation.lowest is not None and compensation.highest is not None:
        owed["range"] = [str(compensation.lowest), str(compensation.highest)]
    return owed


def judgement_json(judgement: Judgement) -> Json:
    """A judgement as contract §4 prints it, without the path of the draft."""
    return {
        "matter": judgement.matter.name,
        "provision": judgement.provision.value,
        "conclusion": judgement.conclusion.value,
        "checks": [finding_json(finding) for finding in judgement.findings],
        "compensation": compensation_json(judgement.compensation) if judgement.compensation else None,
        "missing": list(judgement.missing),
        "conditions": [
            {"text": condition.text, "verdict": condition.verdict.value, "because": condition.because}
            for condition in judgement.conditions
        ],
        "waivers": [
            {"id": waiver.check, "reason": waiver.reason, "by": waiver.by} for waiver in judgement.matter.waivers
        ],
        "ledger_version": judgement.ledger_version,
        "policy_version": judgement.policy_version,
    }
