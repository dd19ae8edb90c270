"""Which facts of a matter the report tells: by role, each distinct value with the paper it is read from first."""

from __future__ import annotations

from dataclasses import dataclass

from evidence.report.blocks import Line, Run, line
from evidence.report.marks import Register
from evidence.report.wording import UNREAD
from models.decisions import Conclusion, Judgement, Provision
from models.findings import FactCitation, Finding, Verdict
from models.matters import Matter
from models.papers import Kind, Subtype, fact_spec

RULINGS_OF_SALE = (Subtype.SALE_CONFIRMATION, Subtype.SET_OFF)


@dataclass(frozen=True, slots=True)
class Where:
    """Papers on which to look for a fact: a kind, and subtypes where only some of them count."""

    kind: Kind
    subtypes: tuple[Subtype, ...] = ()


CONFIRMATION = Where(Kind.AUCTION_CONFIRMATION)
SALE_RULING = Where(Kind.ENFORCEMENT_RULING, RULINGS_OF_SALE)
RULING = Where(Kind.ENFORCEMENT_RULING)
ASSISTANCE = Where(Kind.ASSISTANCE_NOTICE)
CONTRACT = Where(Kind.CAPACITY_CONTRACT)
AGREEMENT = Where(Kind.RESTRUCTURING_AGREEMENT)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A thing the report tells: its label and where it may be read, best place first: (fact name, papers)."""

    label: str
    places: tuple[tuple[str, Where], ...]


def found(matter: Matter, wanted: Wanted) -> list[FactCitation]:
    """Each distinct value of what is wanted, cited where it stands first."""
    citations: list[FactCitation] = []
    for name, where in wanted.places:
        papers = matter.of_kind(where.kind, *where.subtypes)
        for paper, fact in matter.cited(name, *papers) if papers else ():
            if all(fact.value != known.fact.value for known in citations):
                citations.append(FactCitation(paper, fact))
    return citations


def told(citations: list[FactCitation], register: Register, missing: Run = UNREAD) -> Line:
    """The values, marked; ``missing`` where there is none. Papers that contradict each other are said to.

    A field that may hold several values (applicants, debtors) lists them; any other field with several values is a
    disagreement among papers.
    """
    if not citations:
        return (missing,)
    several = all(fact_spec(c.paper.kind, c.fact.name).many for c in citations)
    joined: list[Run] = []
    for index, citation in enumerate(citations):
        joined += [Run("、" if several else "；")] if index else []
        joined.append(register.fact(citation))
    disagree = len(citations) > 1 and not several
    return line(*joined, Run("（各件所载不一致）", strong=True) if disagree else "")


BUYER = Wanted("买受人", (("buyer", SALE_RULING), ("buyer", CONFIRMATION)))
BUYER_CODE = Wanted("买受人代码", (("buyer_credit_code", SALE_RULING), ("buyer_credit_code", CONFIRMATION)))
DEBTOR = Wanted("被执行人", (("debtor", SALE_RULING), ("debtor", RULING), ("holder", ASSISTANCE)))
DEBTOR_CODE = Wanted("被执行人代码", (("debtor_credit_code", SALE_RULING), ("debtor_credit_code", RULING)))
APPLICANT = Wanted("申请执行人", (("applicant", SALE_RULING), ("applicant", RULING)))
COURT = Wanted("拍卖法院", (("court", SALE_RULING), ("disposing_unit", CONFIRMATION)))
CASE = Wanted("案号", (("case_number", SALE_RULING),))
TRANSFEROR = Wanted("出让方", (("transferor", CONTRACT),))
TRANSFEROR_CODE = Wanted("出让方代码", (("transferor_credit_code", CONTRACT),))
TRANSFEREE = Wanted("受让方", (("transferee", CONTRACT),))
TRANSFEREE_CODE = Wanted("受让方代码", (("transferee_credit_code", CONTRACT),))
ACQUIRER = Wanted("重组方", (("acquirer", AGREEMENT),))
TARGET = Wanted("被重组方", (("target", AGREEMENT),))
RATIO = Wanted("重组控股比例", (("holding_ratio", AGREEMENT),))
BUILT = Wanted("建有焦炉", (("ovens_built", AGREEMENT), ("ovens_built", CONTRACT)))
HEIGHT = Wanted("炭化室高度", (("chamber_height", CONTRACT),))
UNIT_PRICE = Wanted("交易单价", (("unit_price", CONTRACT),))
PRICE = Wanted("成交价", (("price", SALE_RULING), ("price", CONFIRMATION)))
TOTAL_PRICE = Wanted("交易总价", (("total_price", CONTRACT),))
AUCTION_CAPACITY = Wanted("成交产能", (("capacity", SALE_RULING), ("capacity", CONFIRMATION)))
CONTRACT_CAPACITY = Wanted("交易产能", (("capacity", CONTRACT),))
AGREEMENT_CAPACITY = Wanted("重组取得产能", (("capacity", AGREEMENT),))


def form_of(judgement: Judgement) -> Provision:
    """Which form of report a matter takes: its provision, or where none applies, what its papers are about."""
    if judgement.provision is not Provision.NONE:
        return judgement.provision
    matter = judgement.matter
    if matter.of_kind(Kind.AUCTION_CONFIRMATION) or matter.of_kind(Kind.ENFORCEMENT_RULING):
        return Provision.COURT_AUCTION
    if matter.of_kind(Kind.RESTRUCTURING_AGREEMENT):
        return Provision.RESTRUCTURED_WITHOUT_OVENS
    if matter.of_kind(Kind.CAPACITY_CONTRACT):
        return Provision.SELF_TRADED
    return Provision.NONE


def refused(judgement: Judgement) -> bool:
    """Whether the report must say 暂不能确认: also where no provision applies, whatever else was concluded."""
    return judgement.conclusion is Conclusion.CANNOT_CONFIRM or judgement.provision is Provision.NONE


def finding_of(judgement: Judgement, check: str) -> Finding | None:
    """The finding of one check; None where it was not made."""
    return next((finding for finding in judgement.findings if finding.check == check), None)


def agrees(judgement: Judgement, check: str) -> bool:
    """Whether a check was made and agrees. A sentence of the conclusion may claim only what agrees."""
    finding = finding_of(judgement, check)
    return finding is not None and finding.verdict is Verdict.AGREES
