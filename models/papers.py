"""Kinds of paper, their subtypes, and the facts each kind may hold (docs/contract.md §2).

One table is the source for extraction, review labels, the API and the tests: ``FACTS_OF``.
"""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass

from models.values import Capacity, CaseNumber, CreditCode, Metres, Money, Ratio, SealRank, UnitPrice, Years


class Kind(enum.StrEnum):
    """What kind of paper a document is."""

    AUCTION_CONFIRMATION = "auction_confirmation"
    ENFORCEMENT_RULING = "enforcement_ruling"
    ASSISTANCE_NOTICE = "assistance_notice"
    TRANSFER_LETTER = "transfer_letter"
    AUCTION_NOTICE = "auction_notice"
    PAYMENT_RECEIPT = "payment_receipt"
    CAPACITY_CONTRACT = "capacity_contract"
    RESTRUCTURING_AGREEMENT = "restructuring_agreement"
    OTHER = "other"


class Subtype(enum.StrEnum):
    """Finer kind of an enforcement ruling (by its operative part) or a payment receipt."""

    SALE_CONFIRMATION = "sale_confirmation"
    SET_OFF = "set_off"
    SEALING = "sealing"
    UNSEALING = "unsealing"
    TERMINATION = "termination"
    DESIGNATION = "designation"
    REVOCATION = "revocation"
    PRESERVATION = "preservation"
    OTHER = "other"
    BANK_SLIP = "bank_slip"
    COURT_RECEIPT = "court_receipt"
    NONTAX_BILL = "nontax_bill"
    COMPANY_RECEIPT = "company_receipt"


RULING_SUBTYPES = frozenset(list(Subtype)[:9])
RECEIPT_SUBTYPES = frozenset(list(Subtype)[9:])

KIND_LABELS = {
    Kind.AUCTION_CONFIRMATION: "拍卖成交确认书",
    Kind.ENFORCEMENT_RULING: "执行裁定书",
    Kind.ASSISTANCE_NOTICE: "协助执行通知书",
    Kind.TRANSFER_LETTER: "移送执行函",
    Kind.AUCTION_NOTICE: "拍卖公告",
    Kind.PAYMENT_RECEIPT: "付款票据",
    Kind.CAPACITY_CONTRACT: "产能转让合同",
    Kind.RESTRUCTURING_AGREEMENT: "兼并重组协议",
    Kind.OTHER: "其他材料",
}

SUBTYPE_LABELS = {
    Subtype.SALE_CONFIRMATION: "成交裁定",
    Subtype.SET_OFF: "以物抵债裁定",
    Subtype.SEALING: "查封裁定",
    Subtype.UNSEALING: "解除查封裁定",
    Subtype.TERMINATION: "终结本次执行裁定",
    Subtype.DESIGNATION: "指定执行裁定",
    Subtype.REVOCATION: "撤销拍卖裁定",
    Subtype.PRESERVATION: "财产保全裁定",
    Subtype.OTHER: "其他裁定",
    Subtype.BANK_SLIP: "银行回单",
    Subtype.COURT_RECEIPT: "法院执行款收据",
    Subtype.NONTAX_BILL: "非税收入票据",
    Subtype.COMPANY_RECEIPT: "企业收款收据",
}


@dataclass(frozen=True, slots=True)
class FactSpec:
    """One fact that a kind of paper may hold: its name, Chinese label, type of value, and weight.

    ``many``: the field may have several values. ``critical``: it moves money, tonnes or title, so a wrong one
    is the costliest error there is.
    """

    name: str
    label: str
    value_type: type
    many: bool = False
    critical: bool = False


def _spec(name: str, label: str, value_type: type, *, many: bool = False, critical: bool = False) -> FactSpec:
    return FactSpec(name, label, value_type, many, critical)


_COURT = _spec("court", "法院", str, critical=True)
_CASE = _spec("case_number", "案号", CaseNumber, critical=True)
_CAPACITY = _spec("capacity", "产能", Capacity, critical=True)
_BUYER = _spec("buyer", "买受人", str, critical=True)
_BUYER_CODE = _spec("buyer_credit_code", "买受人统一社会信用代码", CreditCode, critical=True)
_LOT = _spec("lot_title", "标的物名称", str)
_START = _spec("start_date", "竞价开始日期", dt.date)
_END = _spec("end_date", "竞价结束日期", dt.date)
_NOTICE_DATE = _spec("notice_date", "公告日期", dt.date)
_ADDRESSEE = _spec("addressee", "受文单位", str)
_BUILT = _spec("ovens_built", "建有焦炉", bool, critical=True)
_SIGNED = _spec("signing_date", "签订日期", dt.date, critical=True)

FACTS_OF: dict[Kind, tuple[FactSpec, ...]] = {
    Kind.AUCTION_CONFIRMATION: (
        _spec("document_number", "确认书编号", str),
        _spec("platform", "拍卖平台", str),
        _spec("disposing_unit", "处置单位", str, critical=True),
        _LOT,
        _spec("bidder_number", "竞买号", str),
        _BUYER,
        _BUYER_CODE,
        _spec("price", "成交价", Money, critical=True),
        _spec("price_in_words", "成交价（大写）", Money, critical=True),
        _spec("commission", "佣金", Money, critical=True),
        _spec("total", "合计金额", Money, critical=True),
        _spec("bid_date", "竞价日期", dt.date, critical=True),
        _NOTICE_DATE,
        _START,
        _END,
        _CAPACITY,
        _CASE,
    ),
    Kind.ENFORCEMENT_RULING: (
        _COURT,
        _CASE,
        _spec("applicant", "申请执行人", str, many=True),
        _spec("debtor", "被执行人", str, many=True, critical=True),
        _BUYER,
        _BUYER_CODE,
        _spec("debtor_credit_code", "被执行人统一社会信用代码", CreditCode),
        _CAPACITY,
        _spec("price", "成交价", Money, critical=True),
        _spec("auction_date", "拍卖日期", dt.date, critical=True),
        _spec("ruling_date", "裁定日期", dt.date, critical=True),
        _spec("seal_years", "查封期限（年）", Years),
    ),
    Kind.ASSISTANCE_NOTICE: (
        _COURT,
        _CASE,
        _ADDRESSEE,
        _spec("holder", "产能所有人", str, critical=True),
        _CAPACITY,
        _spec("seal_start", "查封起始日", dt.date, critical=True),
        _spec("seal_end", "查封截止日", dt.date, critical=True),
        _spec("seal_rank", "查封顺位", SealRank, critical=True),
        _spec("reply_date", "回执日期", dt.date),
    ),
    Kind.TRANSFER_LETTER: (_COURT, _CASE, _ADDRESSEE, _spec("letter_date", "发函日期", dt.date)),
    Kind.AUCTION_NOTICE: (
        _COURT,
        _LOT,
        _spec("starting_price", "起拍价", Money),
        _spec("deposit", "保证金", Money),
        _spec("increment", "增价幅度", Money),
        _START,
        _END,
        _NOTICE_DATE,
        _CAPACITY,
        _CASE,
    ),
    Kind.PAYMENT_RECEIPT: (
        _spec("receipt_number", "票据号码", str, critical=True),
        _spec("payer", "付款人", str, critical=True),
        _spec("payee", "收款人", str, critical=True),
        _spec("amount", "金额", Money, critical=True),
        _spec("amount_in_words", "金额（大写）", Money, critical=True),
        _spec("payment_date", "付款日期", dt.date, critical=True),
        _spec("purpose", "用途", str),
        _CASE,
    ),
    Kind.CAPACITY_CONTRACT: (
        _spec("contract_number", "合同编号", str),
        _spec("transferor", "出让方", str, critical=True),
        _spec("transferor_credit_code", "出让方统一社会信用代码", CreditCode),
        _spec("transferee", "受让方", str, critical=True),
        _spec("transferee_credit_code", "受让方统一社会信用代码", CreditCode),
        _CAPACITY,
        _spec("unit_price", "单价", UnitPrice, critical=True),
        _spec("total_price", "总价", Money, critical=True),
        _spec("total_price_in_words", "总价（大写）", Money, critical=True),
        _SIGNED,
        _BUILT,
        _spec("chamber_height", "炭化室高度（米）", Metres),
    ),
    Kind.RESTRUCTURING_AGREEMENT: (
        _spec("acquirer", "重组方", str, critical=True),
        _spec("target", "被重组方", str, critical=True),
        _spec("holding_ratio", "控股比例", Ratio, critical=True),
        _CAPACITY,
        _BUILT,
        _SIGNED,
    ),
    Kind.OTHER: (),
}


def fact_spec(kind: Kind, name: str) -> FactSpec:
    """The specification of fact ``name`` on a paper of ``kind``; raises KeyError when the kind has none."""
    for spec in FACTS_OF[kind]:
        if spec.name == name:
            return spec
    raise KeyError(f"{kind} holds no fact {name}")
