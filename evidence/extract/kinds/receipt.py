"""付款票据: bank slips, court receipts, 非税 bills and company receipts, by label and by 兹收到…交来…."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evidence.extract.found import Candidate
from evidence.extract.kinds import readers as read
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.printing import as_printed, printed
from evidence.extract.kinds.readers import Row, read_by_labels
from evidence.extract.kinds.roles import add_amounts, add_wrapped_cases, lone_lines, name_at
from evidence.extract.kinds.sources import Cue, Sources
from evidence.extract.layout import Entry, Lexicon
from models.papers import Subtype

_PAYER = ("出票人", "付款人", "付款方", "付款单位", "汇款人", "汇款方", "汇款单位", "付方", "转出方", "付款账户")
_PAYEE = ("收款人", "收款方", "收款单位", "收方", "转入方", "收款账户", "收款企业")
_NAMES = ("户名", "名称", "全称", "账户名称", "单位名称", "账户名", "姓名")
LEXICON = Lexicon(
    labels={
        "payer_name": (*(group + name for group in _PAYER for name in _NAMES), "付款户名", "付款账号户名", "汇款户名"),
        "payee_name": (*(group + name for group in _PAYEE for name in _NAMES), "收款户名", "收款账号户名", "入账户名"),
        "hander": ("交款人", "交款单位", "缴款人", "缴款单位", "缴款人名称", "交款人名称", "缴费人", "交款人全称",
            "缴款人全称", "交款方",
                   "缴纳人", "交来单位", "今收到", "交款单位（人）", "缴款单位（人）", "交款单位名称"),
        "name": _NAMES,
        "amount": ("金额", "小写金额", "交易金额", "金额小写", "收款金额", "付款金额", "转账金额", "汇款金额",
            "发生额", "实收金额",
                   "缴款金额", "入账金额", "金额（小写）", "小写", "（小写）", "人民币（小写）", "交款金额"),
        "fee": ("佣金金额", "佣金", "佣金额", "拍卖佣金金额", "服务费金额"),
        "sum": ("金额合计", "合计", "合计金额", "合计人民币", "总计", "总金额", "金额总计", "合计（小写）"),
        "words": ("大写", "大写金额", "金额大写", "人民币大写", "合计大写", "（大写）", "人民币（大写）",
            "合计人民币（大写）", "金额（大写）",
                  "金额合计（大写）", "合计（大写）", "大写人民币", "金额人民币（大写）"),
        "flow": ("流水号", "交易流水号", "交易流水", "核心流水号", "柜员流水号", "业务流水号", "记账流水号",
            "主机流水号", "平台流水号"),
        "slip": ("回单编号", "电子回单编号", "回单号", "电子回单号码", "电子回单号", "回单号码", "回单流水号"),
        "voucher": ("凭证号码", "凭证号", "凭证编号", "交易凭证号", "交易序号", "订单号", "交易号"),
        "bill": ("票据号码", "收据编号", "收据号码", "收据号", "票据号", "票号", "号码", "票据编号",
            "收款收据编号", "NO",
            "No", "№", "No.", "NO.", "N°",
                 "票据单号"),
        "business": ("业务编号", "业务单号", "业务号"),
        "serial": ("编号", "单据编号", "字号"),
        "day": ("交易日期", "交易时间", "记账日期", "入账日期", "转账日期", "付款日期", "汇款日期", "开票日期",
            "收款日期", "收据日期", "交款日期",
                "缴款日期", "回单日期", "入账时间", "开具日期", "填制日期", "委托日期", "收讫日期", "付款时间"),
        "date": ("日期", "时间"),
        "purpose": ("用途", "款项用途", "资金用途", "转账说明", "付款说明", "转账用途", "付款用途", "用途说明",
            "附加信息及用途", "交款事由", "收款事由", "缴款事由", "款项内容", "事由",
            "款项性质", "系付", "收款项目", "交来", "系付款",
                    "缴款项目", "交款项目", "款项名称", "用途及摘要", "摘要/用途", "用途/摘要", "汇款用途",
                    "交易用途", "款项事由"),
        "gist": ("摘要", "附言", "交易摘要", "交易附言", "附加信息", "备注附言"),
        "project": ("项目名称", "收费项目", "收入项目", "收费项目名称", "收入项目名称"),
        "remark": ("备注", "其他信息"),
        "stamped": ("单位盖章", "单位（盖章）", "单位公章", "收款单位盖章", "开票单位"),
        "case": ("案号", "执行案号", "案件号"),
        # Labels that are not wanted, but end the value before them.
        "": (
            "账号", "帐号", "账户", "卡号", "开户银行", "开户行", "开户行名称", "开户网点", "行号", "币种", "手续费",
            "余额", "账户余额", "本次余额",
            "付款人账号", "收款人账号", "付款账号", "收款账号", "付款人开户银行", "收款人开户银行", "付款人开户行",
            "收款人开户行", "付款方账号",
            "收款方账号", "付款方开户行", "收款方开户行", "付款行", "收款行", "验证码", "校验码", "票据代码",
            "交款人统一社会信用代码", "统一社会信用代码",
            "打印时间", "打印日期", "打印次数", "经办人", "经办", "复核人", "复核", "会计", "出纳", "记账", "制单",
            "柜员", "操作员", "开票人", "渠道", "业务类型",
            "业务种类", "凭证种类", "项目编号", "项目编码", "收缴标准", "执收单位编码", "执收单位", "执收单位名称",
                "订单编号", "单位", "数量",
            "标准", "票据种类", "出票日期", "付款方式", "收款方式", "交款方式", "支付方式", "结算方式",
            "收款人（签章）",
            "借贷标志", "回单验证码", "交易机构", "网点", "电话", "地址", "付款银行", "收款银行", "汇出行", "汇入行",
            "汇出地点", "汇入地点",
            "授权柜员", "授权", "柜员号", "经办柜员", "经手人", "会计日期", "财务主管", "交款人签字", "案由",
            "承办人", "执行法官", "承办法官", "开户行及账号",
            "付款人账户", "收款人账户", "交易渠道",
            "指令编号", "交易状态", "状态", "附件", "收款经办人", "执行人员", "开户机构", "付款人行名",
            "收款人行名", "拍卖成交价", "成交价", "成交价格", "成交金额", "佣金比例", "佣金率", "银行流水", "到账日期",
        ),
    },
    groups={"payer": _PAYER, "payee": _PAYEE},
    bare=True,
)  # fmt: skip

_PLAN = (
    Row("payer_name", "payer", read.name),
    Row("payee_name", "payee", read.name),
    Row("stamped", "payee", read.name, 0.92),
    Row("hander", "payer", read.name),
    Row("payer", "payer", read.name, 0.98),
    Row("payee", "payee", read.name, 0.98),
    Row("name", "payer", read.name, 0.99, "payer"),
    Row("name", "payee", read.name, 0.99, "payee"),
    Row("amount", "amount", read.figures, 0.99),
    Row("sum", "amount", read.figures),
    Row("fee", "amount", read.figures, 0.94),
    Row("amount", "amount_in_words", read.capitals),
    Row("sum", "amount_in_words", read.capitals),
    Row("words", "amount_in_words", read.capitals),
    Row("words", "amount", read.figures, 0.97),
    # The number of the transfer comes before that of its print, and this before a voucher's; several leave a doubt.
    Row("flow", "receipt_number", read.number),
    Row("slip", "receipt_number", read.number, 0.97),
    Row("voucher", "receipt_number", read.number, 0.94),
    Row("bill", "receipt_number", read.number),
    Row("serial", "receipt_number", read.number, 0.85),
    Row("day", "payment_date", read.day),
    Row("date", "payment_date", read.day, 0.95),
    Row("purpose", "purpose", read.wording),
    Row("gist", "purpose", read.wording, 0.82),
    Row("project", "purpose", read.wording, 0.85),
    Row("remark", "purpose", read.wording, 0.55),
    Row("case", "case_number", read.case),
)
_RECEIVED = re.compile(
    r"(?:兹|今|现|已)?(?:由我院|我院|本院|我公司|我单位|我司)?(?:收到|收取|收讫|收)(?:了)?(?:买受人|竞买人|交款人|付款人|受让方|乙方)?[:：]?"
)
_HANDED = re.compile(
    r"(?:（[^）]{0,30}）)?(?:[^，。\n]{0,6}?|(?:依据|根据|按照|按)[^，。\n]{2,50}?)(?:交来|缴来|交纳|缴纳|支付|交付|汇来|转来|交存|缴存|付来|汇入|转入)(?:的|了)?(?:[:：])?(?P<purpose>[^。\n；]*?)"
    r"(?=[，、：:]?(?:人民币|大写|（大写|¥|共计|计人民币|合计|金额|[壹贰叁肆伍陆柒捌玖]|\d[\d,.]*万?元)|[。；\n])"
)
_SAID_TO_BE = re.compile(
    r"(?:以上|上述|该|此|前述)(?:款项|金额|收款|资金)(?:系|为|是|属)(?P<purpose>[^，。；\n¥]{3,40})(?=[，。；\n]|$)"
)
_NUMBER_SIGN = re.compile(r"(?:N[oO0]|№|Nº)[.:：]?\s?(?P<no>\d{5,14})")
_LETTERED = re.compile(
    r"(?:^|\n)[（(〔]?(?P<no>[㐀-鿿]{1,8}字(?:[（〔\[]20\d\d[）〕\]])?第?[A-Z]?\d{1,10}号)[）)〕]?(?=\n|$)"
)
_AMOUNT_CUE = (
    Cue(r"(?:人民币|计|共计|合计|金额|大写|小写|¥|款)(?:（?(?:大写|小写)）?)?[:：]?(?:人民币)?", r"", 0.9),
    Cue(r"[（(](?:小写|大写|¥)?[:：]?", r"", 0.88),
)


def read_receipt(sources: Sources, subtype: Subtype | None) -> list[Candidate]:
    """Candidates for every fact of a receipt; figures and capitals are parsed on their own."""
    draft = Draft()
    entries = read_by_labels(draft, sources, LEXICON, _PLAN)
    _without_clerks(draft, entries)
    add_amounts(draft, sources, entries, dict.fromkeys(("amount", "sum", "words"), ("amount", None)))
    _boxes_without_label(draft, sources)
    _received(draft, sources)
    _amounts_in_text(draft, sources)
    for match in _NUMBER_SIGN.finditer(sources.text):
        draft.add("receipt_number", match["no"], [match.span("no")], 0.93)
    _lettered_number(draft, sources)
    for entry in entries:
        if entry.key == "business" and not draft.named("receipt_number"):
            for one in read.number(sources, entry):
                draft.add("receipt_number", one.value, one.spans, 0.88)
    _said_purpose(draft, sources)
    _lone_date(draft, sources)
    if subtype is not Subtype.BANK_SLIP:
        _issuer(draft, sources)
        _without_clerks(draft, entries)
    _figures_and_words(draft)
    values = {find.value for find in sources.cases}
    for find in sources.cases:
        draft.add_found("case_number", find, 0.96 if len(values) == 1 else 0.6)
    add_wrapped_cases(draft, sources)
    return draft.candidates()


def _said_purpose(draft: Draft, sources: Sources) -> None:
    """以上款项系网络司法拍卖成交款: a sentence that says what the money is."""
    for match in _SAID_TO_BE.finditer(sources.text):
        span = match.span("purpose")
        draft.add("purpose", as_printed(sources, (span,)), [span], 0.92)


def _lone_date(draft: Draft, sources: Sources) -> None:
    """The date of a receipt that labels none: alone on its line, before dates that stand in the rows of a table."""
    if draft.named("payment_date"):
        return
    lone = lone_lines(sources, sources.dates, spare=10)
    tabled = {
        find
        for find in lone
        for cell in sources.sheet.cells
        if cell.start <= find.start and find.end <= cell.end and len(sources.sheet.row(cell)) > 2
    }
    for find in [find for find in lone if find not in tabled][:1]:
        draft.add_found("payment_date", find, 0.88)


def _lettered_number(draft: Draft, sources: Sources) -> None:
    """（执款收字第00381号）on a line of its own: a receipt's number that needs no label."""
    for match in _LETTERED.finditer(sources.text):
        if not draft.named("receipt_number") and not any(
            match.start("no") < case.end and case.start < match.end("no") for case in sources.cases
        ):
            draft.add("receipt_number", printed(sources, (match.span("no"),)), [match.span("no")], 0.92)


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


def _received(draft: Draft, sources: Sources) -> None:
    """兹收到山西示例焦化有限公司交来（2018）晋10执217号案拍卖款人民币…: payer and purpose."""
    for match in _RECEIVED.finditer(sources.text):
        find = name_at(sources, match.end())
        if find is None:
            continue
        handed = _HANDED.match(sources.text, find.end)
        if handed is None:
            if not find.doubts:
                draft.add("payer", find.value, [find.span], 0.85)
            continue
        draft.add("payer", find.value, [find.span], 0.97 if not find.doubts else 0.85)
        purpose = handed["purpose"].strip("，、：: ")
        if len(purpose) >= 3:
            start = handed.start("purpose") + handed["purpose"].index(purpose)
            span = (start, start + len(purpose))
            draft.add("purpose", as_printed(sources, (span,)), [span], 0.85)


def _amounts_in_text(draft: Draft, sources: Sources) -> None:
    """Amounts of a receipt written as a sentence; they weigh less than labelled ones."""
    for fact, finds in (("amount", sources.money), ("amount_in_words", sources.words)):
        if draft.named(fact):
            continue
        for find, cue in sources.cued(finds, _AMOUNT_CUE):
            draft.add_found(fact, find, cue.score)
        values = {find.value for find in finds}
        if not draft.named(fact) and len(values) == 1:
            draft.add_found(fact, finds[0], 0.8)


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
