"""付款票据: bank slips, court receipts, 非税 bills and company receipts, by label and by 兹收到…交来…."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evidence.extract.found import Candidate
from evidence.extract.kinds import readers as read
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.loose import add_loose
from evidence.extract.kinds.readers import Row, read_by_labels
from evidence.extract.kinds.receipt_labels import FORMS, NAMES, PAYEES, PAYERS
from evidence.extract.kinds.receipt_sentences import (
    add_amounts_in_text,
    add_day_in_text,
    add_day_near_amount,
    add_lone_date,
    add_lone_number,
    add_numbers,
    add_sentences,
)
from evidence.extract.kinds.roles import add_amounts, add_wrapped_cases, lone_lines
from evidence.extract.kinds.slip_sides import add_sides
from evidence.extract.kinds.sources import Sources
from evidence.extract.layout import Entry, Lexicon
from models.papers import Kind, Subtype

LEXICON = Lexicon(
    labels={
        "payer_name": ("付款账号户名",),
        "hander": ("今收到", "缴费人"),
        "name": NAMES,
        "fee": ("佣金金额", "佣金", "佣金额", "拍卖佣金金额", "服务费金额"),
        "words": ("（大写）",),
        "amount": ("（小写）",),
        "flow": ("流水号",),
        "voucher": ("交易序号", "凭证字号"),
        "bill": ("票号", "号码", "NO", "No", "№", "No.", "NO.", "N°", "票据单号"),
        "business": ("业务编号", "业务单号", "业务号"),
        "serial": ("编号", "单据编号", "字号"),
        "date": ("日期", "时间"),
        "purpose": ("款项用途", "资金用途", "转账说明", "付款说明", "系付", "交来", "系付款", "收款项目", "缴款项目",
            "交款项目", "款项名称", "用途及摘要", "摘要/用途", "用途/摘要"),
        "gist": ("附加信息", "备注附言"),
        "project": ("项目名称", "收费项目", "收入项目", "收费项目名称", "收入项目名称"),
        "remark": ("备注", "其他信息"),
        "stamped": ("单位盖章", "单位（盖章）", "单位公章", "收款单位盖章", "开票单位"),
        # Labels that are not wanted, but end the value before them.
        "": (
            "币种", "手续费", "余额", "验证码", "校验码", "票据代码", "交款人统一社会信用代码", "统一社会信用代码",
            "经办", "复核", "会计", "出纳", "记账", "制单", "柜员", "操作员", "渠道", "业务类型", "业务种类",
            "凭证种类", "项目编号", "项目编码", "收缴标准", "执收单位编码", "执收单位", "执收单位名称", "订单编号",
            "单位", "数量", "标准", "票据种类", "票据张数", "出票日期", "收款人（签章）", "借贷标志", "回单验证码",
            "交易机构", "网点", "电话", "地址", "授权柜员", "授权", "柜员号", "经办柜员", "经手人", "会计日期",
            "财务主管", "会计主管", "稽核", "交款人签字", "案由", "承办部门", "开户行及账号", "交易渠道", "指令编号",
            "交易状态", "状态", "附件", "收款经办人", "佣金比例", "佣金率", "银行流水", "到账日期", "到账日",
            "待办事项", "常用收款人",
        ),
    },
    groups={"payer": PAYERS, "payee": PAYEES},
    forms=FORMS,
    bare=True,
)  # fmt: skip

_PLAN = (
    Row("payer_name", "payer", read.name),
    Row("payee_name", "payee", read.name),
    Row("stamped", "payee", read.name, 0.92),
    Row("hander", "payer", read.name),
    Row("payer", "payer", read.name, 0.98),
    Row("payee", "payee", read.name, 0.98),
    Row("amount", "amount", read.figures, 0.99),
    Row("sum", "amount", read.figures),
    Row("fee", "amount", read.figures, 0.94),
    Row("amount", "amount_in_words", read.capitals),
    Row("sum", "amount_in_words", read.capitals),
    Row("words", "amount_in_words", read.capitals),
    Row("words", "amount", read.figures, 0.97),
    # The number of the print comes before that of the transfer, and this before a voucher's; several leave a doubt.
    Row("slip", "receipt_number", read.number),
    Row("bill", "receipt_number", read.number),
    Row("flow", "receipt_number", read.number, 0.97),
    Row("voucher", "receipt_number", read.number, 0.94),
    Row("serial", "receipt_number", read.number, 0.85),
    Row("day", "payment_date", read.day),
    Row("other_day", "payment_date", read.day, 0.94),
    Row("date", "payment_date", read.day, 0.95),
    Row("purpose", "purpose", read.wording),
    Row("gist", "purpose", read.wording, 0.86),
    Row("project", "purpose", read.wording, 0.85),
    Row("remark", "purpose", read.wording, 0.55),
    Row("case", "case_number", read.case),
)


def read_receipt(sources: Sources, subtype: Subtype | None) -> list[Candidate]:
    """Candidates for every fact of a receipt; figures and capitals are parsed on their own."""
    draft = Draft()
    entries = read_by_labels(draft, sources, LEXICON, _PLAN)
    _without_clerks(draft, entries)
    add_amounts(draft, sources, entries, dict.fromkeys(("amount", "sum", "words"), ("amount", None)))
    add_sides(draft, sources, entries, LEXICON)
    _boxes_without_label(draft, sources)
    add_sentences(draft, sources)
    add_amounts_in_text(draft, sources)
    add_numbers(draft, sources)
    add_lone_number(draft, sources, entries)
    _without_cheques(draft, entries)
    for entry in entries:
        if entry.key == "business" and not draft.named("receipt_number"):
            for one in read.number(sources, entry):
                draft.add("receipt_number", one.value, one.spans, 0.88)
    if not draft.named("payment_date"):
        add_day_in_text(draft, sources)
    add_lone_date(draft, sources)
    add_day_near_amount(draft, sources)
    if subtype is not Subtype.BANK_SLIP:
        _issuer(draft, sources)
        _without_clerks(draft, entries)
    _figures_and_words(draft)
    values = {find.value for find in sources.cases}
    for find in sources.cases:
        draft.add_found("case_number", find, 0.96 if len(values) == 1 else 0.6)
    add_wrapped_cases(draft, sources)
    add_loose(draft, sources, Kind.PAYMENT_RECEIPT, LEXICON, _PLAN)
    return draft.candidates()


def _without_cheques(draft: Draft, entries: Sequence[Entry]) -> None:
    """票据号码 beside 票据种类 and 票据张数 is the cheque's number, not the slip's."""
    if not any(entry.word in ("票据种类", "票据张数") for entry in entries):
        return
    cheques = {entry.spans[0][0] for entry in entries if entry.word in ("票据号码", "票据号", "票号")}
    for one in draft.named("receipt_number"):
        if one.spans[0][0] in cheques and len(draft.named("receipt_number")) > 1:
            draft.drop(one.name, one.value)


def _without_clerks(draft: Draft, entries: Sequence[Entry]) -> None:
    """收款人：张某 at the foot of a bill is the cashier: drop persons where an institution receives."""
    for role in ("payee", "payer"):
        named = draft.named(role)
        institutions = [one for one in named if len(str(one.value)) > 4]
        for one in named:
            if one not in institutions and institutions:
                draft.drop(role, one.value)
            elif one not in institutions and role == "payee":
                foot = any(
                    entry.word in ("收款人", "收款方") and entry.spans[0][0] <= one.spans[0][0] for entry in entries
                )
                clerks = any(
                    entry.key == "" and entry.word.startswith(("复核", "会计", "开票", "出纳", "制单"))
                    for entry in entries
                )
                if foot and clerks:
                    draft.drop(role, one.value)


def _figures_and_words(draft: Draft) -> None:
    """Figures and capitals that agree, and compete with no other amount, confirm each other's role."""
    figures, words = draft.named("amount"), draft.named("amount_in_words")
    if len(figures) == len(words) == 1 and figures[0].value == words[0].value:
        for one in (*figures, *words):
            draft.add(one.name, one.value, one.spans, max(one.score, 0.96), one.doubts)


def _boxes_without_label(draft: Draft, sources: Sources) -> None:
    """Digit boxes need no label: they hold amounts only. Several different ones leave the amount open."""
    values = {amount.value for amount in sources.digit_boxes}
    for amount in sources.digit_boxes:
        draft.add("amount", amount.value, amount.spans, 0.93 if len(values) == 1 else 0.6)


def _issuer(draft: Draft, sources: Sources) -> None:
    """Whoever issues a receipt received the money: the heading or the line of the stamp names it."""
    if any(one.score >= 0.9 for one in draft.named("payee")):
        return
    issuers = [*lone_lines(sources, sources.courts, spare=12), *lone_lines(sources, sources.companies, spare=12)]
    payers = {one.value for one in draft.named("payer")}
    names = {find.value for find in issuers if find.value not in payers}
    for find in issuers:
        if find.value in names:
            draft.add_found("payee", find, 0.88 if len(names) == 1 else 0.6)
    if not names:
        for find in sources.courts:
            if re.match(r"(?:执行款|案款|收款|暂收款|财务|代管款|拍卖款)", sources.text[find.end : find.end + 4]):
                draft.add_found("payee", find, 0.85)
