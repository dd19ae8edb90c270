"""Receipts: who was paid, and how much money there really is behind several papers that tell of the same payment."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from evidence.check.case import Case
from evidence.check.said import Said, citations, first_said, said, squeezed, yuan
from models.findings import FactCitation
from models.matters import Paper
from models.papers import Kind, Subtype
from models.values import Money

# Papers by which a payee acknowledges money; the money itself moved on a bank slip.
_ACKNOWLEDGING = frozenset({Subtype.COURT_RECEIPT, Subtype.NONTAX_BILL, Subtype.COMPANY_RECEIPT})
# "××市中级人民法院", "××人民法院执行款专户", "司法拍卖专用账户"
_COURT = re.compile(r"人民法院|铁路运输(?:中级)?法院|执行款专户|司法拍卖专用账户|案款专户")
# Who hands a bidder's deposit over to the court: "支付宝（中国）网络技术有限公司客户备付金"
_HANDING_OVER = re.compile(r"支付宝|客户备付金|网银在线|淘宝|京东|融e购|公拍网|公益拍卖|诉讼资产网|产权交易(?:所|中心)")
# Fees that a court or a seller takes beside the price
_FEE = re.compile(r"执行费|诉讼费|受理费|申请费|保全费|评估费|鉴定费|公告费")
_PRICE = re.compile(r"拍卖|竞买|成交|保证金|[余尾价]款|转让款")
# Beyond this many slips, sums of some of them would fit by chance.
_MOST_SLIPS = 12


@dataclass(frozen=True, slots=True)
class Paid:
    """What receipts add up to against a price. ``total`` counts every payment once."""

    price: Money
    total: Money
    slips: tuple[Said[Money], ...]
    acknowledgements: tuple[Said[Money], ...]
    unread: tuple[Paper, ...]
    stray: tuple[Said[Money], ...]

    @property
    def whole(self) -> bool:
        """Whether exactly the price was paid and no acknowledgement tells of other money."""
        return self.total == self.price and not self.stray

    @property
    def cited(self) -> tuple[FactCitation, ...]:
        """The amounts as evidence."""
        return citations(self.slips, self.acknowledgements)

    @property
    def sum_in_words(self) -> str:
        """The addition as a clerk writes it: ``"3,240,000.00元＋18,360,000.00元＝21,600,000.00元"``."""
        counted = self.slips or self.acknowledgements
        parts = "＋".join(yuan(one.value) for one in counted)
        return f"{parts}＝{yuan(self.total)}" if len(counted) > 1 else yuan(self.total)


def is_court(payee: str) -> bool:
    """Whether a payee is a court or one of its accounts."""
    return bool(_COURT.search(re.sub(r"\s", "", payee)))


def passes_on(payer: str) -> bool:
    """Whether a payer only hands on what a bidder paid: a platform, or the court from another of its accounts."""
    return is_court(payer) or bool(_HANDING_OVER.search(payer))


def paid_to(case: Case, wanted: Callable[[str], bool]) -> tuple[Paper, ...]:
    """Receipts whose payee is ``wanted``. A court's own receipt needs no payee printed: the court signs it."""
    return tuple(paper for paper in case.matter.of_kind(Kind.PAYMENT_RECEIPT) if _goes_to(case, paper, wanted))


def _goes_to(case: Case, paper: Paper, wanted: Callable[[str], bool]) -> bool:
    payee, purpose = first_said([paper], "payee", str), first_said([paper], "purpose", str)
    if purpose and _FEE.search(purpose.value) and not _PRICE.search(purpose.value):
        return False
    if paper.subtype is Subtype.NONTAX_BILL and (payee is None or "财政" in payee.value):
        # The treasury collects a court's money: the bill names the court as its unit (执收单位).
        return bool(_COURT.search(squeezed(case.matter, paper))) and wanted("人民法院")
    if payee is None:
        return paper.subtype is Subtype.COURT_RECEIPT and wanted("人民法院")
    return wanted(payee.value)


def reckon(papers: Iterable[Paper], price: Money) -> Paid:
    """Add up receipts against a price, counting money once.

    A court's receipt for the whole sum and the bank slips it acknowledges are the same money; so is an
    acknowledgement of a single slip. What is acknowledged without any slip counts beside the slips.
    """
    given = list(papers)
    amounts = said(given, "amount", Money)
    unread = tuple(paper for paper in given if not paper.document.all("amount"))
    slips = [one for one in amounts if one.paper.subtype not in _ACKNOWLEDGING]
    acknowledged = [one for one in amounts if one.paper.subtype in _ACKNOWLEDGING]
    beside = _beside(slips, acknowledged)
    by_slips, by_receipts = _sum(slips), _sum(acknowledged)
    stray: list[Said[Money]] = []
    if by_slips == price:
        total = by_slips
        # A receipt that fits no slips tells of money that is not among them.
        stray = [] if by_receipts == price else beside
    elif by_receipts == price and by_slips <= price:
        total = by_receipts
    else:
        total = by_slips + _sum(beside)
    return Paid(price, total, tuple(slips), tuple(acknowledged), unread, tuple(stray))


def _beside(slips: Sequence[Said[Money]], acknowledged: Sequence[Said[Money]]) -> list[Said[Money]]:
    """Acknowledgements that are not the same money as some of the slips, each slip acknowledged at most once."""
    left = list(slips)
    beside = []
    for receipt in acknowledged:
        same = _same_money(left, receipt)
        if same is None:
            beside.append(receipt)
        else:
            left = [slip for slip in left if slip not in same]
    return beside


def _same_money(slips: Sequence[Said[Money]], receipt: Said[Money]) -> Sequence[Said[Money]] | None:
    """Slips that a receipt acknowledges: the one of its amount (and date, where both are read), or some together."""
    equal = [slip for slip in slips if slip.value == receipt.value]
    dated = [slip for slip in equal if _date(slip.paper) == _date(receipt.paper)]
    if equal:
        return (dated or equal)[:1]
    if len(slips) > _MOST_SLIPS:
        return None
    for size in range(2, len(slips) + 1):
        for some in itertools.combinations(slips, size):
            if _sum(some) == receipt.value:
                return some
    return None


def _date(paper: Paper) -> dt.date | None:
    found = first_said([paper], "payment_date", dt.date)
    return found.value if found else None


def _sum(amounts: Iterable[Said[Money]]) -> Money:
    return sum((one.value for one in amounts), Money(0))
