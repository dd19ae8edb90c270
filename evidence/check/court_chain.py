"""B. The chain of court papers: C07 (seal alive), C10 (case numbers), C11 (articles fit the date)."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from decimal import Decimal

from evidence.check.case import Answer, Case, agrees, cannot_tell, conflicts
from evidence.check.courts import code_fits, same_court
from evidence.check.deal import sale_rulings
from evidence.check.first_seal import Passing, SealRecord, passed_on, seal_records, selling_court
from evidence.check.said import Said, citations, day, first_said, said, squeezed, wan
from models.findings import FactCitation, Severity
from models.papers import Kind
from models.values import Capacity, CaseNumber

# 拍卖变卖规定 was renumbered on 2020-12-29 with effect from this day: (old article, new article, what it says).
RENUMBERED = dt.date(2021, 1, 1)
_ARTICLES = ((23, 20, "成交裁定"), (29, 26, "所有权转移"), (30, 27, "交付"))
_OLD, _NEW = {old for old, _, _ in _ARTICLES}, {new for _, new, _ in _ARTICLES}
# 网拍规定 (法释〔2016〕18号) was published on this day.
_ONLINE_RULES_PUBLISHED = dt.date(2016, 8, 2)
# "《…民事执行中拍卖、变卖财产的规定》第二十三条、第二十九条": the list of articles after the title
_SALE_RULES = re.compile(
    r"拍卖[、,，]变卖财产的规定》?((?:[、,，和及]?第[一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+[款项])*)+)"
)
_ARTICLE = re.compile(r"第([一二三四五六七八九十百]+)条")
_ONLINE_RULES = re.compile(r"网络司法拍卖若干问题的规定")
_DIGITS = {numeral: value for value, numeral in enumerate("一二三四五六七八九", start=1)}


def seal_covers(case: Case) -> Answer:
    """C07: the seal covers the capacity and was alive on the day of the auction."""
    seller = selling_court(case)
    records = [one for one in seal_records(case) if seller and _holds(case, one, seller.value)]
    if not records:
        return cannot_tell("没有拍卖法院的查封材料")
    papers = [one.paper for one in records]
    sealed = said(papers, "capacity", Capacity)
    cited = citations([one.court for one in records]) + citations(sealed)
    most = max((one.value for one in sealed), default=None)
    if most is not None and case.deal.stated and most < case.deal.stated[-1]:
        if most >= case.deal.stated[0]:
            return cannot_tell("各材料产能不一致，须先核定", cited)
        kinds = ([one for one in sealed if one.paper.kind is kind] for kind in Kind)
        total = max(sum((one.value for one in same), Capacity(Decimal(0))) for same in kinds)
        if total >= case.deal.stated[0]:
            return cannot_tell(
                f"各份查封材料合计{wan(total)}，是否涵盖成交产能{wan(case.deal.stated[0])}须人工核对", cited
            )
        why = f"查封产能{wan(most)}小于成交产能{wan(case.deal.stated[0])}"
        return conflicts(why, cited, severity=Severity.ASK)
    if not sealed and not any("产能" in squeezed(case.matter, paper) for paper in papers):
        return cannot_tell("查封材料中未读出查封的产能", cited)
    return _alive(records, case.deal.date, cited)


def _holds(case: Case, record: SealRecord, seller: str) -> bool:
    """Whether a seal is the selling court's own, or came to it with the right to sell."""
    if same_court(record.court.value, seller):
        return True
    return passed_on(case, seller, record.court.value).how in {Passing.LETTER, Passing.DESIGNATION}


def _alive(records: list[SealRecord], sold: dt.date | None, cited: tuple[FactCitation, ...]) -> Answer:
    since, until = [one.date for one in records if one.date], [one.end for one in records if one.end]
    if sold is None or not since:
        return cannot_tell("未读出" + ("拍卖日期" if sold is None else "查封日期"), cited)
    if min(since) > sold:
        return conflicts(f"最早的查封（{day(min(since))}）晚于拍卖（{day(sold)}）", cited)
    if not until:
        return cannot_tell("查封材料中未读出查封期限", cited)
    if max(until) < sold:
        return conflicts(f"查封至{day(max(until))}届满，早于{day(sold)}拍卖，且无续封材料", cited)
    return agrees(f"查封自{day(min(since))}至{day(max(until))}，拍卖日{day(sold)}在期限内，查封标的含该产能", cited)


def case_numbers(case: Case) -> Answer:
    """C10: case numbers agree along the chain, suffixes follow dates, and codes belong to the headings' courts."""
    numbers = [one for one in said(case.matter.papers, "case_number", CaseNumber) if one.paper.kind is not Kind.OTHER]
    if not numbers:
        return cannot_tell("材料中未读出案号")
    cited = citations(numbers)
    for one in numbers:
        court = first_said([one.paper], "court", str)
        code = one.value.court_code
        if court and code and code_fits(code, court.value) is False:
            return conflicts(f"{one.where}案号{one.value}的法院代字与落款法院「{court.value}」不符，疑似伪造", cited)
    if wrong := _suffix_against_date(numbers):
        return conflicts(wrong, cited)
    if wrong := _unlinked(case, numbers):
        return conflicts(wrong, cited)
    bases = "、".join(dict.fromkeys(one.value.base for one in numbers))
    return agrees(f"各材料案号相符：{bases}；后缀顺序与日期相符", cited)


def _suffix_against_date(numbers: list[Said[CaseNumber]]) -> str:
    """之一 comes before 之二: the first pair of rulings of one case that says otherwise, in words; empty for none."""
    dated = [
        (one, date.value)
        for one in numbers
        if one.value.sequence and (date := first_said([one.paper], "ruling_date", dt.date))
    ]
    for (one, earlier), (other, later) in itertools.permutations(dated, 2):
        same_case = one.value.base == other.value.base
        if same_case and one.value.sequence < other.value.sequence and earlier > later:
            return f"{one.value}（{day(earlier)}）晚于{other.value}（{day(later)}），后缀顺序与日期相反"
    return ""


def _unlinked(case: Case, numbers: list[Said[CaseNumber]]) -> str:
    """A paper of the sale with another case's number and nothing that links the two, in words; empty for none.

    A case that was resumed (执恢), preserved (财保、执保) or tried elsewhere has another number by right; so has a seal
    of another court. A number that another paper of the matter quotes is linked by it.
    """
    ruled = first_said(sale_rulings(case.matter), "case_number", CaseNumber)
    base = ruled or first_said(case.matter.of_kind(Kind.AUCTION_CONFIRMATION), "case_number", CaseNumber)
    if base is None:
        return ""
    for one in numbers:
        if one.value.base == base.value.base or _may_differ(one, base):
            continue
        if not _quoted_elsewhere(case, one, base):
            return f"{one.where}案号{one.value}与{base.where}案号{base.value}不是同一案件，材料中也没有说明"
    return ""


def _may_differ(one: Said[CaseNumber], base: Said[CaseNumber]) -> bool:
    """Whether a paper's number is another court's, or of another type of case of the same court."""
    if one.paper.kind is Kind.TRANSFER_LETTER:
        return True
    sealing = one.paper.kind is Kind.ASSISTANCE_NOTICE or one.paper.subtype not in {None, base.paper.subtype}
    court, other = first_said([one.paper], "court", str), first_said([base.paper], "court", str)
    if sealing and court and other and not same_court(court.value, other.value):
        return True
    return _type_of(one.value) != _type_of(base.value)


def _type_of(number: CaseNumber) -> str:
    """The type of case (类型代字) of a new-style number: ``"执恢"``; the whole middle of an old one."""
    middle = number.base.partition("）")[2]
    return re.sub(r"^[^\d]\d*|\d+号$", "", middle)


def _quoted_elsewhere(case: Case, one: Said[CaseNumber], base: Said[CaseNumber]) -> bool:
    """Whether a paper other than ``one``'s quotes its number, or ``one``'s paper quotes the base number."""
    if base.value.base in squeezed(case.matter, one.paper):
        return True
    return any(one.value.base in squeezed(case.matter, paper) for paper in case.matter.papers if paper != one.paper)


def statute_articles(case: Case) -> Answer:
    """C11: the articles a ruling cites had those numbers on its date."""
    checked: list[str] = []
    cited: tuple[FactCitation, ...] = ()
    for paper in sale_rulings(case.matter):
        date = first_said([paper], "ruling_date", dt.date)
        if date is None:
            continue
        cited += citations([date])
        text = squeezed(case.matter, paper)
        if _ONLINE_RULES.search(text) and date.value < _ONLINE_RULES_PUBLISHED:
            return conflicts(f"裁定日期{day(date.value)}早于所引网络司法拍卖规定的发布", cited)
        articles = cited_articles(text)
        old_style = date.value < RENUMBERED
        expected, other = (_OLD, _NEW) if old_style else (_NEW, _OLD)
        if articles & other and not articles & expected:
            wrong = "、".join(f"第{number}条" for number in sorted(articles & other))
            rule = "2021年1月1日重新编号之前" if old_style else "2021年1月1日重新编号之后"
            return conflicts(f"裁定作出于{day(date.value)}（{rule}），却引用拍卖变卖规定{wrong}", cited)
        if articles & expected:
            checked.append("、".join(f"第{number}条" for number in sorted(articles & expected)))
    if not checked:
        return cannot_tell("成交裁定中未读出裁定日期或所引拍卖变卖规定的条文", cited)
    return agrees(f"所引拍卖变卖规定{'；'.join(checked)}与裁定日期时的编号相符", cited)


def cited_articles(text: str) -> set[int]:
    """Articles of 拍卖变卖规定 that a text without spaces cites: ``第二十三条、第二十九条`` → {23, 29}."""
    return {_number(found[1]) for listed in _SALE_RULES.finditer(text) for found in _ARTICLE.finditer(listed[1])}


def _number(numeral: str) -> int:
    """A Chinese numeral below one hundred: ``"二十三"`` → 23."""
    tens, ten, units = numeral.rpartition("十")
    return (10 * (_DIGITS.get(tens, 1)) if ten else 0) + _DIGITS.get(units, 0)
