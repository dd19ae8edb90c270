"""Scans that hold several papers: two slips on a sheet, a pair, a whole matter, a notice with its slip.

The registry draws one paper at a time; whoever measures lays these out together (``lay_out(bundle(deal), fonts)``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.specimens.deal import Deal
from tests.specimens.paper import BlankPage, Paper, Space
from tests.specimens.second_author import (
    assistance,
    confirmations,
    confirmations_offline,
    letters,
    notices,
    others_slips,
    receipts_bank,
    receipts_court,
    rulings_seal,
    rulings_sold,
)


def two_slips_on_a_sheet(deal: Deal) -> tuple[Paper, ...]:
    """The deposit's slip and the balance's slip of one sale on one sheet."""
    second = receipts_bank.slip_deposit(deal)
    return (
        receipts_bank.slip_balance(deal),
        replace(second, blocks=(Space(40), *second.blocks), same_sheet=True),
    )


def slip_and_court_receipt(deal: Deal) -> tuple[Paper, ...]:
    """A paying-in form with the court's receipt beneath, and the confirmation on the next page."""
    receipt = receipts_court.receipt_stop_sign(deal)
    return (
        receipts_bank.slip_paying_in(deal),
        replace(receipt, blocks=(Space(30), *receipt.blocks), same_sheet=True),
        confirmations.joint_mall(deal),
    )


def whole_matter(deal: Deal) -> tuple[Paper, ...]:
    """Everything a buyer hands in, in one scan, from the list of evidence to the proof of service."""
    return (
        others_slips.evidence_list(deal),
        confirmations.platform_print(deal),
        rulings_sold.sale_many_parties(deal),
        rulings_seal.seal_first(deal),
        assistance.first_with_reply(deal),
        notices.full_notice(deal),
        *two_slips_on_a_sheet(deal),
        receipts_court.receipt_sentence(deal),
        others_slips.service_receipt(deal),
    )


def moved_matter(deal: Deal) -> tuple[Paper, ...]:
    """A seal and the letters of two courts, with an empty back between them."""
    request = letters.request_only(deal)
    backed = replace(request, blocks=(*request.blocks, BlankPage()))
    return (
        rulings_seal.seal_waiting(deal),
        backed,
        letters.moved(deal),
        confirmations_offline.house_letter(deal),
    )


BUNDLES: list[Callable[[Deal], tuple[Paper, ...]]] = [
    two_slips_on_a_sheet,
    slip_and_court_receipt,
    whole_matter,
    moved_matter,
]
