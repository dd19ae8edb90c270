"""C. What receipts say beside the amount: C17 (remark and payer), C19 (non-tax bills)."""

from __future__ import annotations

import re

from evidence.check.case import Answer, Case, agrees, cannot_tell, conflicts, not_applicable
from evidence.check.identity import explained, renamed
from evidence.check.lines import is_any
from evidence.check.receipts import is_court, paid_to, passes_on
from evidence.check.said import citations, first_said, said, squeezed_text, yuan
from evidence.ledger import near_name
from models.decisions import Provision
from models.matters import Paper
from models.papers import Kind, Subtype
from models.values import CaseNumber, Money

# What ties a payment to the sale: its case, its lot, or its part of the price.
_TIED = re.compile(
    r"[（(]?(?:19|20)\d{2}[）)].{0,12}\d+号|拍卖|竞买|竞拍|司拍|成交|保证金|[余尾价]款|执行款|案款|产能|指标|转让|标的"
)


def remarks_and_payers(case: Case) -> Answer:
    """C17: receipts say what was paid for, and the payer is the buyer or explained by a paper."""
    if case.provision is Provision.COURT_AUCTION:
        receipts = paid_to(case, is_court)
    else:
        receipts = paid_to(case, lambda payee: is_any(case.ledger, payee, case.deal.seller_names))
    if not receipts:
        return cannot_tell("未读出付款票据")
    payers, purposes = said(receipts, "payer", str), said(receipts, "purpose", str)
    cited = citations(payers, purposes)
    buyers = case.deal.buyer_names
    for one in payers if buyers else ():
        known = passes_on(one.value) or is_any(case.ledger, one.value, buyers)
        if not known and not any(explained(case, b, one.value) or renamed(case, b, one.value) for b in buyers):
            near = "，仅一字之差，请核对原件" if any(near_name(one.value, buyer) for buyer in buyers) else ""
            return conflicts(f"付款人「{one.value}」不是买受方「{buyers[0]}」，没有代付说明{near}", cited)
    untied = [paper for paper in receipts if not _tied(paper)]
    if untied:
        files = "、".join(dict.fromkeys(paper.file for paper in untied))
        return cannot_tell(f"{files}有{len(untied)}张票据的用途未注明案号或标的", cited)
    if not payers or not buyers:
        return cannot_tell("未读出" + ("买受方" if payers else "付款人"), cited)
    return agrees("各张票据均注明案号、标的或款项性质，付款人即买受方或已有代付说明", cited)


def _tied(paper: Paper) -> bool:
    purpose = first_said([paper], "purpose", str)
    told = squeezed_text(purpose.value) if purpose else ""
    return first_said([paper], "case_number", CaseNumber) is not None or bool(_TIED.search(told))


def nontax_bills(case: Case) -> Answer:
    """C19: figures and capitals of non-tax bills agree; whether a bill is genuine is looked up by a person."""
    bills = case.matter.of_kind(Kind.PAYMENT_RECEIPT, Subtype.NONTAX_BILL)
    if not bills:
        return not_applicable("案卷中没有非税收入票据")
    numbers = said(bills, "receipt_number", str)
    cited = citations(numbers) + citations(said(bills, "amount", Money), said(bills, "amount_in_words", Money))
    for paper in bills:
        amount, words = first_said([paper], "amount", Money), first_said([paper], "amount_in_words", Money)
        if amount and words and amount.value != words.value:
            return conflicts(f"{paper.file}小写{yuan(amount.value)}与大写（合{yuan(words.value)}）不符", cited)
    if len(numbers) < len(bills):
        return cannot_tell("有非税收入票据未读出票据号码，须人工录入后到财政电子票据查验平台查验", cited)
    told = "、".join(one.value for one in numbers)
    return cannot_tell(f"票据{told}大小写未见不符；真伪须凭票据代码、号码和校验码到财政电子票据查验平台查验", cited)
