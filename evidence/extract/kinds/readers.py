"""From a labelled place to a typed value: one reader for each type of value, and the table-driven reading of labels."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from evidence.extract.found import Found
from evidence.extract.grammars import capacity, case_numbers, credit_codes, dates, money, names
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.known_names import known_name
from evidence.extract.kinds.printing import as_printed, end_of_words, printed
from evidence.extract.kinds.sources import Sources, within
from evidence.extract.layout import Entry, Lexicon
from evidence.extract.layout.cells import Spans
from models.values import Capacity, Metres, UnitPrice, Value

_NAME_ENDS = re.compile(r"[，,、。;；：:|\n]|（(?=以下|下称|简称|盖章|公章|签|章)|通过竞买号")
_ACCOUNT = re.compile(r"（?[㐀-鿿]{0,8}(?:专户|账户|专用户|资金户|款户)）?")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_TONNES = re.compile(r"(?P<wan>万)?(?:吨|t)")
# What follows a name on a crowded line of a receipt or a signature block.
_NEXT_WORD = re.compile(
    r"会计|出纳|经手|经办|开票|复核|收款人|财务|法定代表人|负责人|电话|地址|住所|统一社会信用|账号|开户"
    r"|(?:交|缴|付|汇|转|存)(?:来|入|付|纳|存|至)|支付"
)
_DIGITS = re.compile(r"[\d *]{6,}")  # an account set close behind a name
_BLANK = re.compile(r"[\s_\-—/…×Xx*＊.]*")
PERSONAL = "按个人姓名识别，请核对"
GOES_ON = "文字可能不完整，请对照图像"
_MARGIN = 0.8  # of the page's width: a value that ends left of it was not wrapped
_QUOTES = "“”\"'‘’《》「」【】"


@dataclass(frozen=True, slots=True)
class Read:
    """A value read at a labelled place; ``score`` (0–1) is how surely the whole value was taken."""

    value: Value
    spans: Spans
    score: float = 1.0
    doubts: tuple[str, ...] = ()


Reader = Callable[[Sources, Entry], list[Read]]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a plan: the label ``key`` (of ``group``, if given) states ``fact``, as surely as ``weight`` (0–1)."""

    key: str
    fact: str
    reader: Reader
    weight: float = 1.0
    group: str | None = None
    doubts: tuple[str, ...] = ()


def read_by_labels(draft: Draft, sources: Sources, lexicon: Lexicon, plan: Sequence[Row]) -> list[Entry]:
    """Add to ``draft`` what the labels of ``lexicon`` state according to ``plan``; returns every label met."""
    entries = sources.entries(lexicon)
    for entry in entries:
        for row in plan:
            if row.key == entry.key and (row.group is None or row.group == entry.group):
                for read in row.reader(sources, entry):
                    score = entry.score * row.weight * read.score
                    draft.add(row.fact, read.value, read.spans, score, (*read.doubts, *row.doubts))
    return entries


def _finds(finds: Sequence[Found[Any]], spans: Spans) -> list[Read]:
    return [Read(find.value, (find.span,), 1.0, find.doubts) for find in within(finds, spans)]


def _joined(entry: Entry, grammar: Callable[[str], Sequence[Found[Any]]]) -> list[Read]:
    """Finds in a value that is wrapped over several lines, read as one text."""
    if len(entry.spans) < 2:
        return []
    text = entry.text
    return [Read(one.value, pieces(entry.spans, one.start, one.end), 0.98, one.doubts) for one in grammar(text)]


def figures(sources: Sources, entry: Entry) -> list[Read]:
    """The amount in figures at a label; a bare number counts, because the label says that it is money."""
    found = _joined(entry, money.find) or _finds(sources.money, entry.spans) or _finds(sources.money, entry.beyond)
    if found:
        return found[:1]
    unit = next((unit for unit in ("亿元", "万元") if unit in entry.note), "元")
    for start, end in (*entry.spans, *entry.beyond):
        bare = money.find_bare(sources.text[start:end].strip(" 元整"), unit)
        if len(bare) == 1:
            one = bare[0].shifted(start + _lead(sources.text[start:end]))
            return [Read(one.value, (one.span,), 0.98, one.doubts)]
    return []


def _lead(text: str) -> int:
    return len(text) - len(text.lstrip(" 元整"))


def capitals(sources: Sources, entry: Entry) -> list[Read]:
    """The amount in capital numerals at a label."""
    found = _joined(entry, money.find_in_words) or _finds(sources.words, entry.spans)
    return (found or _finds(sources.words, entry.beyond))[:1]


def day(sources: Sources, entry: Entry) -> list[Read]:
    """The one date at a label; two different ones are none."""
    found = _finds(sources.dates, entry.spans) or _finds(sources.dates, entry.beyond) or _tight_day(entry)
    return found[:1] if len({read.value for read in found}) == 1 else []


def _tight_day(entry: Entry) -> list[Read]:
    """``20200918`` in a cell of its own, which a label of dates makes a date."""
    lead = len(entry.text) - len(entry.text.lstrip())
    match = re.fullmatch(r"20\d{6}", entry.text.strip())
    found = dates.find(f"日期：{match[0]}") if match else []
    return [Read(found[0].value, pieces(entry.spans, lead, lead + 8), 0.98)] if found else []


def first_day(sources: Sources, entry: Entry) -> list[Read]:
    """The first date at a label that states a window."""
    return _finds(sources.dates, entry.spans)[:1]


def last_day(sources: Sources, entry: Entry) -> list[Read]:
    """The last date at a label that states a window; none when the window has one date only."""
    found = _finds(sources.dates, entry.spans)
    return found[-1:] if len(found) > 1 else []


def case(sources: Sources, entry: Entry) -> list[Read]:
    """Case numbers at a label."""
    return _joined(entry, case_numbers.find) or _finds(sources.cases, entry.spans)


def code(sources: Sources, entry: Entry) -> list[Read]:
    """The credit code at a label."""
    return (
        _joined(entry, credit_codes.find) or _finds(sources.codes, entry.spans) or _finds(sources.codes, entry.beyond)
    )[:1]


def tonnes(sources: Sources, entry: Entry) -> list[Read]:
    """The capacity at a label: with its unit, or a bare number under a heading that states 万吨 or 吨."""
    found = _joined(entry, capacity.find) or _finds(sources.capacities, entry.spans)
    bare = _NUMBER.fullmatch(entry.text.strip())
    unit = _TONNES.search(entry.note)
    if found or bare is None or unit is None:
        return found
    tonnes = Decimal(bare[0].replace(",", "")) * (10_000 if unit["wan"] else 1)
    return [Read(Capacity(tonnes), entry.spans, 0.98)] if tonnes else []


def tonne_price(sources: Sources, entry: Entry) -> list[Read]:
    """The price per tonne at a label: with its unit, or a bare number under a heading that states 元/吨."""
    found = _finds(sources.unit_prices, entry.spans)
    bare = _NUMBER.fullmatch(entry.text.strip())
    if found or bare is None or not re.search(r"元/吨|元每吨", entry.note):
        return found
    return [Read(UnitPrice(Decimal(bare[0].replace(",", ""))), entry.spans, 0.98)]


def metres(_sources: Sources, entry: Entry) -> list[Read]:
    """The height at a label, its unit beside it or in the heading."""
    match = re.fullmatch(r"(\d(?:\.\d{1,2})?)(米|m)?", entry.text.strip())
    if match is None or not (match[2] or re.search(r"米|m", entry.note)):
        return []
    return [Read(Metres(Decimal(match[1])), entry.spans)]


def share(sources: Sources, entry: Entry) -> list[Read]:
    """The share at a label."""
    return _finds(sources.ratios, entry.spans)[:1]


def name(sources: Sources, entry: Entry) -> list[Read]:
    """The name at a label: a company, court or office that the grammar knows, or else what is printed up to a comma."""
    text = entry.text
    lead = len(text) - len(text.lstrip(" _:：<" + _QUOTES))
    stop = _NAME_ENDS.search(text, lead)
    raw = text[lead : stop.start() if stop else len(text)].rstrip(" _>" + _QUOTES)
    if _BLANK.fullmatch(raw) or not 2 <= len(raw) <= 45:
        return []
    spans = pieces(entry.spans, lead, lead + len(raw))
    known = known_name(raw)
    if known is None:
        return _name_wrapped(sources, entry, raw, spans) or _unknown_name(raw, spans)
    value, end = known
    if end == len(raw):
        return [Read(value, spans)]
    if _ACCOUNT.fullmatch(raw, end):
        # 户名 of a court's account is printed whole: 临汾市中级人民法院执行款专户.
        return [Read(names.normalise_name(raw), spans, 0.99)]
    if raw[end] in "（【[" or _NEXT_WORD.match(raw, end) or _DIGITS.fullmatch(raw, end):
        return [Read(value, pieces(entry.spans, lead, lead + end), 0.99)]
    return [Read(names.normalise_name(raw), spans, 0.85, ("名称后有附加文字",))]


def _name_wrapped(sources: Sources, entry: Entry, raw: str, spans: Spans) -> list[Read]:
    """A name whose last characters stand at the left edge below its label: 付款单位：…有限责任公 / 司."""
    if len(entry.spans) > 1 or not entry.text.endswith(raw):
        return []
    below = sources.sheet.continuing(entry.cell.box.left, entry.cell.box, entry.cell.page)
    known = known_name(raw + below.text) if below is not None and len(below.text) <= 8 else None
    if below is None or known is None or known[1] != len(raw + below.text):
        return []
    return [Read(known[0], (*spans, *below.spans), 0.98)]


def _unknown_name(raw: str, spans: Spans) -> list[Read]:
    """A name that is none of a company, court or office: a person's, or one to be looked at."""
    if re.search(r"\d{3}|[元%¥]", raw):
        return []
    for cut, last in (("人民法", "院"), ("有限公", "司")):
        if raw.endswith(cut):  # the last character was wrapped away
            return [Read(names.normalise_name(raw + last), spans, 0.8, (GOES_ON,))]
    if re.fullmatch(r"[㐀-鿿·]{2,4}", raw):
        return [Read(names.normalise_name(raw), spans, 0.85, (PERSONAL,))]
    return [Read(names.normalise_name(raw), spans, 0.75, ("未能识别为企业、法院或机关名称",))]


def wording(sources: Sources, entry: Entry) -> list[Read]:
    """The words at a label as printed, inner spaces removed, to the end of their sentence: a title, a purpose."""
    lead, text = trimmed(entry.text)
    text = text[: end_of_words(text)].rstrip(" ，,_>")
    if _BLANK.fullmatch(text) or len(text) < 2:
        return []
    spans = pieces(entry.spans, lead, lead + len(text))
    return [Read(as_printed(sources, spans), spans, 1.0, (GOES_ON,) if _goes_on(sources, spans) else ())]


def _goes_on(sources: Sources, spans: Spans) -> bool:
    """Whether a value that reaches the right margin has an unread line close below, near its own left edge.

    Such a line carries the value on, where a stamp or a slant kept it from being joined.
    """
    first, last = sources.sheet.place(spans[0][0]), sources.sheet.place(spans[-1][1] - 1)
    if first is None or last is None or last.right < _MARGIN:
        return False
    pages = {cell.page for cell in sources.sheet.cells if cell.start < spans[-1][1] <= cell.end}
    return any(
        cell.page in pages
        and cell.start >= spans[-1][1]
        and abs(cell.box.left - first.left) < 0.03
        and 0 < cell.middle - last.centre[1] < 2.2 * last.height
        and not re.match(r"[^：]{1,12}：", cell.text)
        for cell in sources.sheet.cells
    )


def number(sources: Sources, entry: Entry) -> list[Read]:
    """An identifier at a label: letters, digits, brackets, dashes and 字第号, at least one digit."""
    lead, text = trimmed(entry.text)
    # A run of letters and digits ends where the next word of a crowded line begins: KJ12345678授权柜员.
    match = re.match(r"[0-9A-Za-z\-]{6,}(?=[㐀-鿿](?<![号字第之]))", text) or re.match(
        r"[0-9A-Za-z（）〔〕【】\[\]\-/_#㐀-鿿]+", text
    )
    if match is None or not re.search(r"\d", match[0]) or len(match[0]) > 40:
        return []
    found = match[0].rstrip("（-_/")
    if found.count("）") > found.count("（"):
        found = found[: found.rindex("）")]  # 《…合同》（合同编号：JHCN-969765）: the bracket is the sentence's
    spans = pieces(entry.spans, lead, lead + len(found))
    return [Read(printed(sources, spans), spans, 1.0 if len(found) == len(text) else 0.93)]


def trimmed(text: str) -> tuple[int, str]:
    """How many signs that belong to no value open ``text``, and the text between them and those at its end."""
    lead = len(text) - len(text.lstrip(" :：_，,<\n"))
    return lead, text[lead:].rstrip(" ，,。;；_>\n")


def pieces(spans: Spans, start: int, end: int) -> Spans:
    """Pieces of ``spans`` that characters ``start`` to ``end`` of their joined text come from."""
    pieces: list[tuple[int, int]] = []
    offset = 0
    for left, right in spans:
        size = right - left
        low, high = max(start - offset, 0), min(end - offset, size)
        if low < high:
            pieces.append((left + low, left + high))
        offset += size
    return tuple(pieces)
