"""A. Identity and completeness: C01, C03, C04, C05."""

from __future__ import annotations

import datetime as dt
import re

from evidence.check.case import Answer, Case, agrees, cannot_tell, conflicts
from evidence.check.deal import RESTRUCTURED, SALE_RULINGS, SEAL_RULINGS, revocations, sale_rulings
from evidence.check.lines import is_any
from evidence.check.receipts import is_court, paid_to, passes_on
from evidence.check.said import Said, citations, day, paper_label, said, squeezed
from evidence.ledger import match_enterprise, near_name, same_enterprise
from models.decisions import Provision
from models.errors import UnacceptedType
from models.ledger import Origin
from models.papers import Kind
from models.values import CreditCode

# "代付说明", "委托付款函": a paper that explains why somebody else paid
_PAID_FOR_ANOTHER = re.compile(r"代付|代为支付|代为付款|代缴|委托付款|委托支付|委托竞买")
# "企业名称变更核准通知书", "该公司由××更名为××"; a change of shareholders names two companies as well
_CHANGE_OF_NAME = re.compile(r"更名|名称变更|变更名称|曾用名|变更企业名称")
_PAYER = "票据中的付款人"


def required_set(case: Case) -> Answer:
    """C01: the papers each provision calls for are there."""
    missing = _MISSING[case.provision](case)
    rows = case.deal.lines.rows
    # A file that is no scan at all is named to the uploader elsewhere; a page that failed may be the missing paper.
    unread = [one for one in case.matter.unread if one.reason != UnacceptedType.type]
    if missing:
        return conflicts("缺少：" + "；".join(missing), (), rows)
    if unread:
        places = "、".join(f"{one.file}第{one.page}页" if one.page else one.file for one in unread[:5])
        return cannot_tell(f"有{len(unread)}处未能读取（{places}），不能确定材料是否齐全", (), rows)
    present = dict.fromkeys(paper_label(paper) for paper in case.matter.papers)
    return agrees("所需材料齐全：" + ("、".join(present) or "市人民政府认定文件"), (), rows)


def _auction_set(case: Case) -> list[str]:
    matter, missing = case.matter, []
    if not matter.of_kind(Kind.AUCTION_CONFIRMATION):
        missing.append("拍卖成交确认书")
    if not matter.of_kind(Kind.ENFORCEMENT_RULING, *SALE_RULINGS):
        missing.append("拍卖成交裁定书")
    receipts = matter.of_kind(Kind.PAYMENT_RECEIPT)
    # A receipt whose payee was not read may be one to the court: C15 says so.
    if not paid_to(case, is_court) and all(paper.document.all("payee") for paper in receipts):
        missing.append("付款至法院账户的票据")
    seals = matter.of_kind(Kind.ENFORCEMENT_RULING, *SEAL_RULINGS) + matter.of_kind(Kind.ASSISTANCE_NOTICE)
    if not seals:
        missing.append("证明首封的查封裁定书或协助执行通知书")
    if revocations(matter, case.deal.date):
        missing.append("撤销拍卖裁定之后的法院处理结论")
    return missing


def _trade_set(case: Case) -> list[str]:
    missing = []
    if not case.matter.of_kind(Kind.CAPACITY_CONTRACT):
        missing.append("产能转让合同")
    if not case.matter.of_kind(Kind.PAYMENT_RECEIPT):
        missing.append("付款凭证")
    return missing


def _restructured_set(case: Case) -> list[str]:
    missing = []
    if not case.matter.of_kind(Kind.RESTRUCTURING_AGREEMENT):
        missing.append("兼并重组协议")
    lines = case.deal.lines.lines
    if not lines:
        missing.append("台账中与协议对应、来源为「兼并重组」的产能")
    elif all(line.origin is not Origin.RESTRUCTURED for line in lines):
        missing.append("台账中来源为「兼并重组」的产能（现登记为" + "、".join({line.origin for line in lines}) + "）")
    return missing


def _mixed_set(case: Case) -> list[str]:
    return [] if case.matter.papers or case.matter.attestations.municipal_decision else ["交易或重组材料"]


def _nothing_fits(case: Case) -> list[str]:
    return ["能够确定适用条款的材料"] if case.matter.papers else ["全部材料（案卷中没有可识别的材料）"]


_MISSING = {
    Provision.COURT_AUCTION: _auction_set,
    Provision.SELF_TRADED: _trade_set,
    Provision.RESTRUCTURED_WITH_OVENS: _restructured_set,
    Provision.RESTRUCTURED_WITHOUT_OVENS: _restructured_set,
    Provision.MIXED_ORIGIN: _mixed_set,
    Provision.NONE: _nothing_fits,
}


def same_party(case: Case) -> Answer:
    """C03: the one who bought is the one who paid, to whom the court gave it, and who asks for compensation."""
    if case.provision in RESTRUCTURED:
        return _same_in_restructuring(case)
    if case.provision is Provision.MIXED_ORIGIN:
        return _same_in_mixed(case)
    court = case.provision is Provision.COURT_AUCTION
    if court:
        needed = {
            "成交确认书中的买受人": said(case.matter.of_kind(Kind.AUCTION_CONFIRMATION), "buyer", str),
            "成交裁定中的买受人": said(sale_rulings(case.matter), "buyer", str),
        }
    else:
        needed = {"合同中的受让方": said(case.matter.of_kind(Kind.CAPACITY_CONTRACT), "transferee", str)}
    paying = paid_to(case, is_court) if court else paid_to(case, lambda name: is_any(case.ledger, name, _sellers(case)))
    needed[_PAYER] = [one for one in said(paying, "payer", str) if not passes_on(one.value)]
    return _compared(case, needed)


def _sellers(case: Case) -> tuple[str, ...]:
    return case.deal.seller_names


def _compared(case: Case, needed: dict[str, list[Said[str]]]) -> Answer:
    """Compare names role by role with the first one read, then with the claimant."""
    everyone = [(role, one) for role, found in needed.items() for one in found]
    cited = citations([one for _, one in everyone])
    if everyone:
        base_role, base = everyone[0]
        for role, one in everyone[1:]:
            if renamed(case, base.value, one.value) or (role == _PAYER and explained(case, base.value, one.value)):
                continue
            if not same_enterprise(case.ledger, base.value, one.value):
                doubt = "，两者仅一字之差，请核对原件" if near_name(base.value, one.value) else ""
                why = f"{base_role}为「{base.value}」，{role}为「{one.value}」{doubt}"
                return conflicts(why, cited)
        claimant = case.matter.attestations.claimant
        same = same_enterprise(case.ledger, base.value, claimant) or renamed(case, base.value, claimant)
        if claimant and not same:
            doubt = "，两者仅一字之差" if near_name(base.value, claimant) else ""
            return conflicts(f"补偿申请人「{claimant}」不是{base_role}「{base.value}」{doubt}", cited)
        if codes := _two_codes(case):
            return conflicts("买受人的统一社会信用代码前后不一：" + "、".join(one.value.text for one in codes),
                             cited + citations(codes))  # fmt: skip
    absent = [role for role, found in needed.items() if not found]
    if absent:
        return cannot_tell("未读出" + "、".join(absent) + "，无法核对", cited)
    tail = "，与补偿申请人一致" if case.matter.attestations.claimant else "（未登记补偿申请人，按买受方认定）"
    return agrees("、".join(needed) + f"均为「{everyone[0][1].value}」{tail}", cited)


def renamed(case: Case, one: str, other: str) -> bool:
    """Whether a paper on a change of name (变更登记通知书, 更名证明) names both."""
    for paper in case.matter.of_kind(Kind.OTHER):
        text = squeezed(case.matter, paper)
        if _CHANGE_OF_NAME.search(text) and one in text and other in text:
            return True
    return False


def explained(case: Case, buyer: str, payer: str) -> bool:
    """Whether another payer is explained by a 代付 or 委托 paper that names both."""
    for paper in case.matter.of_kind(Kind.OTHER):
        text = squeezed(case.matter, paper)
        if _PAID_FOR_ANOTHER.search(text) and buyer in text and payer in text:
            return True
    return False


def _two_codes(case: Case) -> list[Said[CreditCode]]:
    codes = said(case.matter.papers, "buyer_credit_code", CreditCode)
    return codes if len({one.value for one in codes}) > 1 else []


def _same_in_restructuring(case: Case) -> Answer:
    agreements = case.matter.of_kind(Kind.RESTRUCTURING_AGREEMENT)
    acquirers, targets = said(agreements, "acquirer", str), said(agreements, "target", str)
    cited, rows = citations(acquirers, targets), case.deal.lines.rows
    if not acquirers or not case.deal.lines.lines:
        lacking = "重组方" if not acquirers else "台账中对应产能的持有企业"
        return cannot_tell(f"未查得{lacking}，无法核对", cited, rows)
    parties = [one.value for one in acquirers + targets]
    for line in case.deal.lines.lines:
        if not is_any(case.ledger, line.holder, parties):
            return conflicts(f"台账产能{line.number}登记在「{line.holder}」名下，不是协议当事人", cited, rows)
    claimant = case.matter.attestations.claimant
    if claimant and not is_any(case.ledger, claimant, parties):
        return conflicts(f"补偿申请人「{claimant}」不是协议当事人「{'、'.join(parties)}」", cited, rows)
    return agrees(f"重组方「{acquirers[0].value}」与台账持有企业、补偿申请人相符", cited, rows)


def _same_in_mixed(case: Case) -> Answer:
    claimant = case.matter.attestations.claimant
    buyers = case.deal.buyers
    cited = citations(buyers)
    if not claimant and not buyers:
        return cannot_tell("未登记补偿申请人，材料中也没有受让方")
    for one in buyers:
        if claimant and not same_enterprise(case.ledger, one.value, claimant):
            return conflicts(f"补偿申请人「{claimant}」不是合同受让方「{one.value}」", cited)
    name = claimant or buyers[0].value
    enterprise = match_enterprise(case.ledger, name).enterprise
    if enterprise is None:
        return cannot_tell(f"台账中没有企业「{name}」", cited)
    return agrees(f"「{name}」即台账企业「{enterprise.name}」", cited, (enterprise.row,))


_CODED = {
    "buyer_credit_code": "buyer",
    "debtor_credit_code": "debtor",
    "transferor_credit_code": "transferor",
    "transferee_credit_code": "transferee",
}


def credit_codes(case: Case) -> Answer:
    """C04: every credit code has a right check character and belongs to the name beside it (GB 32100-2015)."""
    codes = [(name, one) for name in _CODED for one in said(case.matter.papers, name, CreditCode)]
    if not codes:
        return cannot_tell("材料中未读出统一社会信用代码")
    cited = citations([one for _, one in codes])
    for name, one in codes:
        if not one.value.is_valid:
            return conflicts(f"{one.where}所印代码{one.value}校验位不符", cited)
        parties = one.paper.document.all(_CODED[name])
        # With several debtors on one paper, a code is not known to be any one's.
        if len(parties) != 1:
            continue
        enterprise = match_enterprise(case.ledger, str(parties[0].value)).enterprise
        if enterprise and enterprise.credit_code and enterprise.credit_code != one.value.text:
            why = f"「{parties[0].value}」在台账中的代码为{enterprise.credit_code}，{one.where}所印为{one.value}"
            return conflicts(why, cited, (enterprise.row,))
    return agrees(f"{len(codes)}处代码校验位正确，与台账名称不冲突；企业在当日是否存续须另查登记", cited)


def debtor_held(case: Case) -> Answer:
    """C05: the debtor held the capacity in the ledger on the day it was sealed."""
    sellers, deal = case.deal.sellers, case.deal
    cited = citations(sellers)
    if not sellers:
        return cannot_tell("未读出被执行人")
    sealed = seal_date(case)
    date = sealed.value if sealed else deal.date
    if date is None:
        return cannot_tell("未读出查封日期和拍卖日期", cited)
    cited += citations([sealed] if sealed else [])
    if not deal.lines.lines:
        return cannot_tell(deal.lines.because, cited)
    state = case.history.on(date)
    held = [one for number in deal.lines.numbers for one in state.holders(number)]
    names = "、".join(dict.fromkeys(one.holder for one in held))
    if any(is_any(case.ledger, one.holder, deal.seller_names) for one in held):
        return agrees(f"{day(date)}台账持有人「{names}」即被执行人", cited, deal.lines.rows)
    if held and all(is_any(case.ledger, one.holder, deal.buyer_names) for one in held):
        return cannot_tell(f"台账开始时该产能已在买受人「{names}」名下，看不出查封时的持有人", cited, deal.lines.rows)
    who = "、".join(deal.seller_names)
    return conflicts(f"{day(date)}台账持有人为「{names or '无'}」，不是被执行人「{who}」", cited, deal.lines.rows)


def seal_date(case: Case) -> Said[dt.date] | None:
    """The earliest date on which the papers say the capacity was sealed; None where none says."""
    notices = case.matter.of_kind(Kind.ASSISTANCE_NOTICE)
    rulings = case.matter.of_kind(Kind.ENFORCEMENT_RULING, *SEAL_RULINGS)
    dates = said(notices, "seal_start", dt.date) + said(rulings, "ruling_date", dt.date)
    return min(dates, key=lambda one: one.value, default=None)
