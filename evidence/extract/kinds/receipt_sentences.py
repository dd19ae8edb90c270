"""Sentences of receipts and of banks' letters: who paid whom what and when, what for; not what is said in passing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evidence.extract.found import Found
from evidence.extract.grammars import money
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.printing import as_printed, printed
from evidence.extract.kinds.roles import LETTERED, amount_beside, disagreement, lone_lines, name_at
from evidence.extract.kinds.sources import Cue, Sources
from evidence.extract.layout import Entry
from models.values import Money

_RECEIVED = re.compile(
    r"(?:兹|今|现|已)?(?:由我院|我院|本院|我公司|我单位|我司|本公司)?(?:收到|收取|收讫|收)(?:了)?(?:买受人|竞买人|交款人|付款人|受让方|乙方)?[:：]?"
)
_HANDED = re.compile(
    r"(?:（[^）]{0,30}）)?(?:[^，。\n]{0,6}?|(?:依据|根据|按照|按)[^，。\n]{2,50}?)(?:交来|缴来|交纳|缴纳|支付|交付|汇来|转来|交存|缴存|付来|汇入|转入)(?:的|了)?(?:[:：])?(?P<purpose>[^。\n；]*?)"
    r"(?=[，、：:]?(?:人民币|大写|（大写|¥|共计|计人民币|合计|金额|[壹贰叁肆伍陆柒捌玖]|\d[\d,.]*万?元)|[。；\n])"
)
# What a case's sum is for stands behind the case: （2016）晋11执1014号甲与乙一案焦化产能拍卖成交价款.
_BEHIND_CASE = re.compile(r"^.*(?:一案|案件|等案)(?:的|中|项下)?(?=.{3,})")
_SAID_TO_BE = re.compile(
    r"(?:以上|上述|该|此|前述)(?:款项|金额|收款|资金)(?:系|为|是|属)(?P<purpose>[^，。；\n¥]{3,40})(?=[，。；\n]|$)"
)
# 录入的用途为“产能指标转让首付款”, 附言注明：…
_SAID_PURPOSE = re.compile(
    r"(?:用途|摘要|附言|款项性质)(?:栏)?(?:为|是|系|注明为?|载明为?|填写为?|标注为?|写明)[:：]?[“\"「](?P<purpose>[^”\"」\n]{3,60})[”\"」]"
)
# 又收到贵公司第二期产能转让价款人民币…: what the other side paid.
_YOUR_SUM = re.compile(
    r"(?:收到|收讫|收取)(?:了)?(?:贵公司|贵司|贵单位|贵方|你公司|你司|你单位|你方)(?:所|应)?(?:支付|缴纳|交纳|交来|汇来|付|缴|交)?(?:的|之)?"
    r"(?P<purpose>[^，。；：\n]{2,30}?(?:款|金|佣金|款项))(?=，?(?:人\n?民币|计|共计|合计|¥|\d|[壹贰叁肆伍陆柒捌玖]))"
)
# …通过银行汇付的焦化产能转让款共计人民币…
_THEIR_SUM = re.compile(
    r"(?:支付|汇付|缴纳|交纳|交来|缴来|汇来|转来|付来|汇入|转入|交付)的(?P<purpose>[^，。；：\n]{2,40}?(?:款|金|佣金|款项))"
    r"(?=，?(?:人\n?民币|计|共计|合计|¥|\d|[壹贰叁肆伍陆柒捌玖]))"
)
_NUMBER_SIGN = re.compile(r"(?:N[oO0]|№|Nº)[.:：]?\s?(?P<no>\d{5,14})")
# 字第277180号, 财收（2017）4437 on lines of their own.
_BARE_LETTERED = (
    re.compile(r"(?:^|\n)字?第(?P<no>[A-Z]?\d{4,12})号(?=\n|$)"),
    re.compile(r"(?:^|\n)(?P<no>[㐀-鿿]{1,6}[（〔\[]20\d\d[）〕\]](?:第)?\d{2,8}(?:号)?)(?=\n|$)"),
)
_LONE_CODE = re.compile(r"[A-Z]{0,4}\d{6,16}")
_NO_CODE = re.compile(r"20\d{6}|\d{6}|1\d{10}")  # a day, a post code, a telephone
_HEAD_CELLS = 12  # a number without a label stands among the first pieces of print
_PAYS = r"(?:（[^（）]{0,40}）)?[^，。；\n]{0,30}?(?:支付|汇付|转账|汇款|划转|汇出|转出|划付|支出|付款|缴纳|汇入|划入)"
_ADDRESSED = re.compile(r"\n(?=[^\n，。：]{4,40}：\n)")
_YOU = re.compile(r"贵公司|贵司|贵单位|贵方|你公司|你司|你单位|你方")
# Said in passing: other payments, sums that are open, what was paid before.
_ASIDE = re.compile(
    r"(?:^|[。；\n])(?:另|此外|除上述|除此|此前|前期|截至)|已另|尚欠|尚余|不属于|不包括|不在本|不含|总价|工本费|手续费|汇划费|邮电费|此前|"
    r"已于[^，。]{4,24}支付|首期|履约保证金|前期预[交缴]|已[交缴](?:保证金)?$"
)
_AMOUNT_CUE = (
    Cue(
        r"(?:支付|汇付|转账|汇款|划转|收到|收讫|交来|缴来|划入|汇入)(?:了)?(?:款项)?(?:共计|计)?(?:人民币)?", r"", 0.92
    ),
    Cue(r"(?:人民币|计|共计|合计|金额|大写|小写|¥|款)(?:（?(?:大写|小写)）?)?[:：]?(?:人民币)?", r"", 0.9),
    Cue(r"[（(](?:小写|大写|¥)?[:：]?", r"", 0.88),
)
_PAID_ON = Cue(
    r"(?:于|已于|，|^|。|\n|在)",
    r"(?:（[^）]*）)?[^，。；\n]{0,16}(?:划入|汇入|转入|到账|到帐|收到|收讫|入账|支付|汇至|汇付|转账|划付|缴至|交来|付清|缴清|付讫)",
    0.9,
)


def add_sentences(draft: Draft, sources: Sources) -> None:
    """Propose what the sentences of a receipt state: payer, payee, purpose and day."""
    _received(draft, sources)
    _paid_to(draft, sources)
    _purposes(draft, sources)
    _addressee(draft, sources)


def _aside(sources: Sources, place: int) -> bool:
    """Whether the sentence around ``place`` speaks of another sum, as far as up to it."""
    start, _ = sources.sentence(place)
    head = sources.text[max(0, start - 1) : place]
    clause = re.split(r"[，；]", head)[-1]
    return bool(re.match(r"[。\n]?(?:另|此外|除上述|除此|此前|前期|截至)", head)) or _ASIDE.search(clause) is not None


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
        behind = _BEHIND_CASE.match(purpose)
        purpose = purpose[behind.end() :] if behind else purpose
        if len(purpose) >= 3:
            start = handed.start("purpose") + handed["purpose"].index(purpose)
            _add_words(draft, sources, (start, start + len(purpose)), 0.85)


def _add_words(draft: Draft, sources: Sources, span: tuple[int, int], score: float) -> None:
    draft.add("purpose", as_printed(sources, (span,)), [span], score)


def _paid_to(draft: Draft, sources: Sources) -> None:
    """…公司以网银汇兑方式支付…元至…公司: both sides of a payment told in a sentence."""
    for find in [*sources.companies, *sources.courts]:
        before = sources.text[max(0, find.start - 6) : find.start]
        if _aside(sources, find.start) or find.doubts or re.search(r"银行|信用社|支行", find.value):
            continue
        if re.search(r"(?:支付|付|汇|转|划|缴)?(?:至|给|往|入)$|(?:收款(?:人|方|单位)(?:为|是|系))$", before):
            if re.search(r"元|）", sources.text[max(0, find.start - 40) : find.start]) and not draft.named("payee"):
                draft.add_found("payee", find, 0.88)
        elif not draft.named("payer") and re.search(r"(?:^|[，。：；\n由])$", before):
            paid = re.compile(_PAYS).match(sources.text, find.end)
            if paid is not None:
                draft.add_found("payer", find, 0.88)


def _purposes(draft: Draft, sources: Sources) -> None:
    for pattern, score in ((_SAID_TO_BE, 0.92), (_SAID_PURPOSE, 0.94), (_YOUR_SUM, 0.88), (_THEIR_SUM, 0.85)):
        for match in pattern.finditer(sources.text):
            if score > WEAK_PURPOSE or not draft.named("purpose"):
                _add_words(draft, sources, match.span("purpose"), score)


def _addressee(draft: Draft, sources: Sources) -> None:
    """山西示例焦化有限公司： above 贵公司…: a receipt in the form of a letter is written to who paid."""
    for match in _ADDRESSED.finditer(sources.text) if not draft.named("payer") else ():
        find = name_at(sources, match.end())
        if find is not None and not find.doubts and _YOU.search(sources.text, find.end):
            draft.add_found("payer", find, 0.88)


def add_amounts_in_text(draft: Draft, sources: Sources) -> None:
    """Amounts of a receipt written as a sentence; they weigh less than labelled ones, and asides are left out."""
    open_facts = [fact for fact in ("amount", "amount_in_words") if not draft.named(fact)]
    for fact, finds in (("amount", sources.money), ("amount_in_words", sources.words)):
        if fact not in open_facts:
            continue
        for find, cue in sources.cued(finds, _AMOUNT_CUE):
            if not _aside(sources, find.start):
                draft.add_found(fact, find, cue.score)
        values = {find.value for find in finds}
        if not draft.named(fact) and len(values) == 1:
            draft.add_found(fact, finds[0], 0.8)
    if "amount" in open_facts:
        _spelled_out(draft, sources)
        _bare_amount(draft, sources)


def _spelled_out(draft: Draft, sources: Sources) -> None:
    """Of several sums a sentence's main one is spelled out in capitals beside its figures."""
    pairs: list[tuple[Found[Money], Found[Money]]] = []
    for first, others in ((sources.money, sources.words), (sources.words, sources.money)):
        for find in first:
            beside = amount_beside(sources, find, others)
            if beside is not None and not _aside(sources, find.start):
                pairs.append((find, beside) if first is sources.money else (beside, find))
    if len({figures.value for figures, _ in pairs}) != 1:
        return
    for figures, capitals in pairs:
        doubts = disagreement(figures.value, capitals.value)
        draft.add_found("amount", figures, 0.93, doubts)
        draft.add_found("amount_in_words", capitals, 0.93, doubts)
        for other in draft.named("amount"):
            if other.value != figures.value and other.score < CONFIRMED:
                draft.drop("amount", other.value)


def _bare_amount(draft: Draft, sources: Sources) -> None:
    """A bare number in a cell of its own that says what the capitals say."""
    if draft.named("amount"):
        return
    capitals = {one.value for one in draft.named("amount_in_words")} or {find.value for find in sources.words}
    for cell in sources.sheet.cells if len(capitals) == 1 else ():
        for one in money.find_bare(cell.text.strip()) if len(cell.spans) == 1 and cell.text[:1].isdigit() else ():
            if one.value in capitals and one.start == 0 and one.end == len(cell.text.strip()):
                draft.add("amount", one.value, cell.spans, 0.92)


CONFIRMED = 0.9
WEAK_PURPOSE = 0.85
_NEAR = 150  # characters: a day further off belongs to another sentence


def add_day_in_text(draft: Draft, sources: Sources) -> None:
    """The day on which a sentence says that the money came in; not the day of another sum."""
    amounts = {one.value for one in draft.named("amount")}
    for find, cue in sources.cued(sources.dates, (_PAID_ON,)):
        clause = re.split(r"[，。；]", sources.text[find.end : find.end + 60])[0]
        others = {one.value for one in money.find(clause)} - amounts
        if not _aside(sources, find.start) and not others:
            draft.add_found("payment_date", find, cue.score)


def add_day_near_amount(draft: Draft, sources: Sources) -> None:
    """A day in the sentence of the amount, where nothing else tells a day: a doubted guess."""
    if draft.named("payment_date"):
        return
    amounts = [span for one in draft.named("amount") for span in one.spans]
    for find in sources.dates:
        if any(0 < start - find.end < _NEAR and "。" not in sources.text[find.end : start] for start, _ in amounts):
            draft.add_found("payment_date", find, 0.82)


def add_numbers(draft: Draft, sources: Sources) -> None:
    """Numbers without a label's word: № 1234567, （执款收字第00381号）, a code alone among the first lines."""
    for match in _NUMBER_SIGN.finditer(sources.text):
        draft.add("receipt_number", match["no"], [match.span("no")], 0.96)
    if draft.named("receipt_number"):
        return
    for match in LETTERED.finditer(sources.text):
        if not any(match.start("no") < case.end and case.start < match.end("no") for case in sources.cases):
            draft.add("receipt_number", printed(sources, (match.span("no"),)), [match.span("no")], 0.92)
    for pattern in _BARE_LETTERED if not draft.named("receipt_number") else ():
        for match in pattern.finditer(sources.text):
            draft.add("receipt_number", printed(sources, (match.span("no"),)), [match.span("no")], 0.88)


def add_lone_number(draft: Draft, sources: Sources, entries: Sequence[Entry]) -> None:
    """A code alone in its cell at the head of a form, where only the numbers of a transfer compete."""
    days = ("day", "other_day", "date")
    taken = {start for entry in entries for start, _ in (*entry.spans, *(() if entry.key in days else entry.beyond))}
    for cell in sources.sheet.cells[:_HEAD_CELLS]:
        text = cell.text.strip()
        free = len(cell.spans) == 1 and cell.ruled is None and cell.start not in taken
        if not free or not _LONE_CODE.fullmatch(text) or _NO_CODE.fullmatch(text):
            continue
        if not any(one.score > CLEAR_NUMBER for one in draft.named("receipt_number")):
            draft.add("receipt_number", text, cell.spans, 0.96)


CLEAR_NUMBER = 0.94


def add_lone_date(draft: Draft, sources: Sources) -> None:
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
