"""C06: the court that sold the capacity sealed it first, or holds its right from the court that did.

The decision table: the seller's own first seal is enough. Where another court sealed first, its 移送执行函 or a
指定执行裁定 passes the right; a 商请移送执行函 only asks for it. Sources: 首封批复 (2016) art. 2; 查封规定 arts 26, 27.
"""

from __future__ import annotations

import datetime as dt
import enum
import re
from collections.abc import Sequence
from dataclasses import dataclass

from evidence.check.case import Answer, Case, agrees, cannot_tell, conflicts
from evidence.check.courts import code_fits, names_court, same_court
from evidence.check.deal import SEAL_RULINGS, sale_rulings
from evidence.check.said import Said, citations, day, first_said, said, squeezed
from models.findings import FactCitation
from models.ledger import EventKind, LedgerEvent
from models.matters import Paper
from models.papers import Kind, Subtype
from models.values import CaseNumber, SealRank, Years

# "轮候查封", "轮候冻结", "第二轮候"
_WAITING = re.compile(r"轮候")
# "此前无其他法院查封，系首封", "首先查封法院"
_FIRST = re.compile(r"系首封|首先查封|首次查封|首轮查封|此前无(?:其他)?(?:人民)?法院查封|此前未有查封")
_LETTER = re.compile(r"(?P<asks>商请)?移送执行(?:的)?函")
# "晋10" of "（2018）晋10执保33号"
_CODE = re.compile(r"（20\d{2}）([\u4e00-\u9fa5]\d{0,4})(?:执|财保|民|破)")
_SEALING_WORDS = re.compile(r"查封|冻结")


@dataclass(frozen=True, slots=True)
class SealRecord:
    """One sealing as the papers tell it: which court, since when, until when, and its rank."""

    court: Said[str]
    paper: Paper
    date: dt.date | None
    end: dt.date | None
    rank: SealRank | None


class Passing(enum.StrEnum):
    """How a first-sealing court's right came to the selling court."""

    LETTER = "letter"
    DESIGNATION = "designation"
    REQUEST = "request"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Passed:
    """Whether a right was passed on, and the paper that shows it."""

    how: Passing
    cited: tuple[FactCitation, ...] = ()
    label: str = ""


def first_seal(case: Case) -> Answer:
    """C06: the court of the sale sealed first, or holds its right from the court that did."""
    seller = selling_court(case)
    if seller is None:
        return cannot_tell("未读出作出成交裁定的法院")
    records = seal_records(case)
    if not records:
        return cannot_tell("没有查封裁定书或协助执行通知书，须请法院提供首封材料", (seller.citation,))
    own = [one for one in records if same_court(one.court.value, seller.value)]
    others = [one for one in records if one not in own]
    cited = citations([seller], [one.court for one in records]) + citations(_ranks(records))
    ahead = _ahead(own, others)
    if not ahead and any(one.rank is SealRank.WAITING for one in own) and not _has_first(own):
        return _own_is_waiting(case, seller, cited)
    if ahead:
        return _another_was_first(case, seller, own, ahead, cited)
    if earlier := unexplained(case, seller.value, earlier_in_ledger(case, seller.value, own)):
        what = "、".join(f"{day(event.date)}{event.document}" for event in earlier)
        return cannot_tell(
            f"台账记有其他法院更早的查封（{what}），须核实首封法院", cited, tuple(e.row for e in earlier)
        )
    return _own_is_first(case, seller, own, cited)


def selling_court(case: Case) -> Said[str] | None:
    """The court that ruled on the sale, else the one the confirmation names as 处置单位."""
    ruled = first_said(sale_rulings(case.matter), "court", str)
    return ruled or first_said(case.matter.of_kind(Kind.AUCTION_CONFIRMATION), "disposing_unit", str)


def seal_records(case: Case) -> list[SealRecord]:
    """Every sealing the papers tell of, from sealing rulings and from assistance notices that seal."""
    matter = case.matter
    records = []
    for paper in matter.of_kind(Kind.ENFORCEMENT_RULING, *SEAL_RULINGS):
        if court := first_said([paper], "court", str):
            ruled, years = first_said([paper], "ruling_date", dt.date), first_said([paper], "seal_years", Years)
            date = ruled.value if ruled else None
            end = _plus_years(date, years.value.count) if date and years else None
            records.append(SealRecord(court, paper, date, end, _rank_in_words(squeezed(matter, paper))))
    for paper in matter.of_kind(Kind.ASSISTANCE_NOTICE):
        court, rank = first_said([paper], "court", str), first_said([paper], "seal_rank", SealRank)
        start, end_said = first_said([paper], "seal_start", dt.date), first_said([paper], "seal_end", dt.date)
        seals = start or rank or end_said or _SEALING_WORDS.search(squeezed(matter, paper))
        if court and seals:
            reply = first_said([paper], "reply_date", dt.date)
            since = start or reply
            told = rank.value if rank else _rank_in_words(squeezed(matter, paper))
            records.append(
                SealRecord(court, paper, since.value if since else None, end_said.value if end_said else None, told)
            )
    return records


def _plus_years(date: dt.date, years: int) -> dt.date:
    """The last day of a term: three years from 9 May 2018 end with 8 May 2021."""
    year = date.year + years
    leap_day = (date.month, date.day) == (2, 29)
    same_day = dt.date(year, 3, 1) if leap_day else date.replace(year=year)
    return same_day - dt.timedelta(days=1)


def _rank_in_words(text: str) -> SealRank | None:
    # Blank forms print both words ("系首封/轮候"); then the paper says neither.
    waiting, first = bool(_WAITING.search(text)), bool(_FIRST.search(text))
    if waiting == first:
        return None
    return SealRank.WAITING if waiting else SealRank.FIRST


def _ranks(records: Sequence[SealRecord]) -> list[Said[SealRank]]:
    return said([one.paper for one in records], "seal_rank", SealRank)


def _has_first(own: Sequence[SealRecord]) -> bool:
    return any(one.rank is SealRank.FIRST for one in own)


def _ahead(own: Sequence[SealRecord], others: Sequence[SealRecord]) -> list[SealRecord]:
    """Other courts' seals that stand before the seller's own: called first, or earlier and not called waiting."""
    since = min((one.date for one in own if one.date), default=None)
    waiting = bool(own) and not _has_first(own) and any(one.rank is SealRank.WAITING for one in own)
    return [
        one
        for one in others
        if one.rank is SealRank.FIRST
        or (one.rank is not SealRank.WAITING and not _has_first(own) and (waiting or _precedes(one, since)))
    ]


def _precedes(record: SealRecord, since: dt.date | None) -> bool:
    """Whether a seal may be earlier than ``since``: an undated one may."""
    return record.date is None or since is None or record.date <= since


def _own_is_waiting(case: Case, seller: Said[str], cited: tuple[FactCitation, ...]) -> Answer:
    passed = passed_on(case, seller.value, None)
    if passed.how in {Passing.LETTER, Passing.DESIGNATION}:
        return agrees(f"「{seller.value}」系轮候查封，已凭{passed.label}取得处置权", cited + passed.cited)
    if passed.how is Passing.REQUEST:
        return cannot_tell("只有商请移送执行函，缺少首封法院的移送执行函", cited + passed.cited)
    return conflicts(f"「{seller.value}」系轮候查封，没有首封法院移送或指定执行的文书", cited)


def _another_was_first(
    case: Case,
    seller: Said[str],
    own: Sequence[SealRecord],
    ahead: Sequence[SealRecord],
    cited: tuple[FactCitation, ...],
) -> Answer:
    first = min(ahead, key=lambda one: one.date or dt.date.min)
    if own and _has_first(own):
        return conflicts(f"「{seller.value}」与「{first.court.value}」的材料都称首封", cited)
    passed = passed_on(case, seller.value, first.court.value)
    if passed.how in {Passing.LETTER, Passing.DESIGNATION}:
        return agrees(
            f"首封法院「{first.court.value}」已凭{passed.label}将处置权交「{seller.value}」", cited + passed.cited
        )
    if passed.how is Passing.REQUEST:
        return cannot_tell(f"只有商请移送执行函，缺少首封法院「{first.court.value}」的移送执行函", cited + passed.cited)
    lifted = said(case.matter.of_kind(Kind.ENFORCEMENT_RULING, Subtype.UNSEALING), "court", str)
    if own and all(any(same_court(court.value, one.court.value) for court in lifted) for one in ahead):
        why = f"首封法院「{first.court.value}」已解除查封，轮候查封是否已自动生效须出具法律意见"
        return cannot_tell(why, cited + citations(lifted))
    sold = case.deal.date
    if own and sold and all(one.end and one.end < sold for one in ahead):
        ended = f"「{first.court.value}」的查封至{day(first.end or sold)}届满，早于{day(sold)}拍卖"
        return cannot_tell(f"{ended}，轮候查封是否已自动生效须出具法律意见", cited)
    return conflicts(
        f"首封法院为「{first.court.value}」，拍卖法院为「{seller.value}」，没有移送执行函或指定执行裁定", cited
    )


def passed_on(case: Case, seller: str, first: str | None) -> Passed:
    """How the right came from the first-sealing court (any, where it is unknown) to the selling court."""
    for letter in passing_letters(case, seller):
        court, to = first_said([letter], "court", str), first_said([letter], "addressee", str)
        if court and (first is None or same_court(court.value, first)):
            cited = citations([one for one in (court, to) if one])
            return Passed(Passing.LETTER, cited, f"「{court.value}」移送执行函")
    for ruling in case.matter.of_kind(Kind.ENFORCEMENT_RULING, Subtype.DESIGNATION):
        court = first_said([ruling], "court", str)
        if court and not same_court(court.value, seller) and names_court(squeezed(case.matter, ruling), seller):
            return Passed(Passing.DESIGNATION, citations([court]), f"「{court.value}」指定执行裁定")
    letters = case.matter.of_kind(Kind.TRANSFER_LETTER)
    asking = [one for one in letters if _is_request(case, one, first_said([one], "court", str), seller)]
    if asking:
        return Passed(Passing.REQUEST, citations(said(asking, "court", str), said(asking, "addressee", str)))
    return Passed(Passing.NOTHING)


def passing_letters(case: Case, seller: str) -> list[Paper]:
    """移送执行函 of other courts to the selling court; a letter that only asks passes nothing."""
    found = []
    for letter in case.matter.of_kind(Kind.TRANSFER_LETTER):
        court, to = first_said([letter], "court", str), first_said([letter], "addressee", str)
        to_seller = to is None or same_court(to.value, seller)
        if court and to_seller and not _is_request(case, letter, court, seller):
            found.append(letter)
    return found


def _is_request(case: Case, letter: Paper, court: Said[str] | None, seller: str) -> bool:
    """Whether a letter only asks: it comes from the selling court, or its title says 商请."""
    if court and same_court(court.value, seller):
        return True
    # A real 移送执行函 may answer "你院商请移送执行函收悉": the first mention is the title.
    title = _LETTER.search(squeezed(case.matter, letter))
    return bool(title and title["asks"])


def earlier_in_ledger(case: Case, seller: str, own: Sequence[SealRecord]) -> list[LedgerEvent]:
    """Sealings before the seller's own that the ledger ascribes to another case and that stood until the sale.

    Those on the deal's lines and those on all that the debtor has; a 轮候 seal stands behind by its own words.
    """
    since = min((one.date for one in own if one.date), default=None)
    if since is None:
        return []
    state, sold = case.history.before(since), case.deal.date
    lasting = {seal.event for seal in case.history.before(sold).seals} if sold else None
    owner = next(iter(case.deal.seller_names), "")
    standing = [seal.event for number in case.deal.lines.numbers for seal in state.seals_on(number, owner)]
    numbers = {one.value.base for one in said(case.matter.papers, "case_number", CaseNumber)}
    alive = [one for one in dict.fromkeys(standing) if lasting is None or one in lasting]
    return [one for one in alive if not _WAITING.search(one.remark) and _of_another_court(one, seller, numbers)]


def unexplained(case: Case, seller: str, events: Sequence[LedgerEvent]) -> list[LedgerEvent]:
    """Sealings of other courts whose right no letter and no designation passed on to the seller."""
    letters = passing_letters(case, seller)
    quoted = "".join(squeezed(case.matter, letter) for letter in letters)
    courts = [one.value for one in said(letters, "court", str)]
    designated = passed_on(case, seller, None).how is Passing.DESIGNATION
    return [
        event
        for event in events
        if not (designated or (event.document and number_of(event) in quoted))
        and all(_of_another_court(event, court, set()) for court in courts)
    ]


def number_of(event: LedgerEvent) -> str:
    """The number of an event as papers print it, without 号 and what follows."""
    return re.sub(r"\s", "", event.document).replace("(", "（").replace(")", "）").partition("号")[0]


def _of_another_court(event: LedgerEvent, seller: str, numbers: set[str]) -> bool:
    """Whether a 查封 event names a case or a court, and neither is the seller's."""
    words = re.sub(r"\s", "", f"{event.document} {event.remark}").replace("(", "（").replace(")", "）")
    if any(number in words for number in numbers) or names_court(words, seller):
        return False
    code = _CODE.search(words)
    if code:
        return not code_fits(code[1], seller)
    return "法院" in words


def _own_is_first(case: Case, seller: Said[str], own: Sequence[SealRecord], cited: tuple[FactCitation, ...]) -> Answer:
    """No other court stands before the seller: its own papers must still show that its seal is the first."""
    if not own:
        return cannot_tell(f"没有「{seller.value}」的查封材料", cited)
    if _has_first(own):
        return agrees(f"「{seller.value}」首封并处置，材料载明系首封", cited)
    served = [one for one in own if one.paper.kind is Kind.ASSISTANCE_NOTICE and one.date]
    recorded = [
        event
        for event in case.ledger.events
        if event.kind is EventKind.SEALING and event.confirmed and event.line in case.deal.lines.numbers
    ]
    if served or recorded:
        rows = tuple(event.row for event in recorded)
        return agrees(f"「{seller.value}」查封并处置，材料和台账中均无更早的查封", cited, rows)
    return cannot_tell(f"只有「{seller.value}」的查封裁定，缺少协助执行通知书及回执，不能证明系首封", cited)
