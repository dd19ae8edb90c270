"""What a judged matter leaves behind for the judging of others: its receipts, its deal, what it had confirmed."""

from __future__ import annotations

from evidence.check import ConfirmedUse, DealUse, ReceiptUse, Registry
from evidence.check.deal import read_deal
from evidence.check.said import first_said
from evidence.ledger import replay
from models.decisions import Conclusion, Judgement
from models.ledger import Ledger
from models.papers import Kind
from models.values import Money


def remember(judgement: Judgement, ledger: Ledger) -> Registry:
    """The traces of one judgement; add those of all *other* matters together for ``judge``."""
    matter = judgement.matter
    deal = read_deal(matter, ledger, replay(ledger), judgement.provision)
    receipts = []
    for paper in matter.of_kind(Kind.PAYMENT_RECEIPT):
        number, amount = first_said([paper], "receipt_number", str), first_said([paper], "amount", Money)
        receipts.append(
            ReceiptUse(
                matter.name,
                number.value if number else "",
                amount.value if amount else None,
                paper.sha256,
                paper.subtype,
            )
        )
    deals: tuple[DealUse, ...] = ()
    if deal.seller_names and deal.buyer_names:
        use = DealUse(
            matter.name, deal.seller_names[0], deal.buyer_names[0], deal.lines.numbers, deal.capacity, deal.date
        )
        deals = (use,)
    confirmed: tuple[ConfirmedUse, ...] = ()
    owed = judgement.compensation
    if judgement.conclusion is Conclusion.CAN_CONFIRM and owed is not None:
        confirmed = (ConfirmedUse(matter.name, owed.beneficiary, deal.lines.numbers, owed.capacity),)
    return Registry(tuple(receipts), deals, confirmed)
