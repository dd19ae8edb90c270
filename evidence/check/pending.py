"""B. What may still stand against the sale: C08 (other courts' earlier seals), C09 (objections, review, revocation)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evidence.check.case import Answer, Case, agrees, cannot_tell, conflicts
from evidence.check.courts import same_court
from evidence.check.deal import revocations
from evidence.check.first_seal import (
    Passing,
    SealRecord,
    earlier_in_ledger,
    number_of,
    passed_on,
    seal_records,
    selling_court,
    unexplained,
)
from evidence.check.said import citations, day, first_said, paper_label, said, squeezed
from models.findings import FactCitation
from models.ledger import EventKind, LedgerEvent
from models.papers import Kind, Subtype
from models.values import CaseNumber, SealRank

_ONLY = "（仅就材料和台账所载而言，是否另有查封以向法院查询为准）"
_LOOK_UP = "须在中国执行信息公开网查询，并请法院说明有无执行异议、复议"

_REMEDY = r"(?:执行异议|异议之诉|案外人异议|执行复议|复议申请|复议|撤销拍卖)"
# "异议案件正在审查", "复议申请已立案受理，尚未审结"
_PENDING = re.compile(
    rf"{_REMEDY}[^。；]{{0,24}}(?:正在(?:审查|审理|办理)|尚在审|尚未审结|尚未办结|审查中|审理中|已(?:被|经|由)?[^。；，]{{0,12}}?(?:受理|立案))"
    rf"|(?:正在(?:审查|审理)|已(?:立案)?受理|已立案)[^。；]{{0,20}}{_REMEDY}"
)
# The same sentence may say that there is none, or that it is over.
_OVER = re.compile(
    r"[无未没][^。；，]{0,10}" + _REMEDY + r"|不存在|驳回|撤回|不予受理|已审结|已办结|审查终结|期间不停止|准许"
)


def other_seals(case: Case) -> Answer:
    """C08: no earlier seal of another court stands unresolved, as far as papers and ledger tell."""
    seller = selling_court(case)
    if seller is None:
        return cannot_tell("未读出作出成交裁定的法院")
    records = seal_records(case)
    own = [one for one in records if same_court(one.court.value, seller.value)]
    cited = citations([seller], [one.court for one in records])
    ahead = [one for one in records if one not in own and _stands_before(case, one, own)]
    for one in ahead:
        if not _resolved(case, one, seller.value):
            return _unresolved(case, one, seller.value, cited)
    standing = _still_standing(case, unexplained(case, seller.value, earlier_in_ledger(case, seller.value, own)))
    if standing:
        told = "、".join(f"{day(event.date)}{event.document}" for event in standing)
        rows = tuple(event.row for event in standing)
        return conflicts(f"台账记有其他法院在先的查封（{told}），未见解封或移送执行的文书", cited, rows)
    return _none_known(case, own, ahead, cited)


def _unresolved(case: Case, record: SealRecord, seller: str, cited: tuple[FactCitation, ...]) -> Answer:
    """Another court's earlier seal that nothing lifted or passed on; what a person must find out is no conflict."""
    what = f"「{record.court.value}」{day(record.date) if record.date else ''}在先查封"
    if record.date is None:
        return cannot_tell(f"{what}，日期未读全，不能判断先后", cited)
    if passed_on(case, seller, record.court.value).how is Passing.REQUEST:
        return cannot_tell(f"{what}，只有商请移送执行函", cited)
    if record.end and case.deal.date and record.end < case.deal.date:
        return cannot_tell(f"{what}，至{day(record.end)}届满，是否已失效须出具法律意见", cited)
    return conflicts(f"{what}，未见解除查封或移送执行的文书", cited)


def _none_known(
    case: Case, own: Sequence[SealRecord], ahead: Sequence[SealRecord], cited: tuple[FactCitation, ...]
) -> Answer:
    if ahead:
        courts = "、".join(dict.fromkeys(one.court.value for one in ahead))
        return agrees(f"「{courts}」在先查封，已解除或移送处置权{_ONLY}", cited)
    recorded = tuple(event.row for event in _sealings(case))
    if recorded or any(one.rank is SealRank.FIRST for one in own):
        return agrees(f"材料和台账中未见其他法院在先查封{_ONLY}", cited, recorded)
    return cannot_tell("材料未写明首封，台账也没有查封记载，不能排除其他法院在先查封，须向法院查询", cited)


def _sealings(case: Case) -> list[LedgerEvent]:
    numbers = case.deal.lines.numbers
    return [
        one for one in case.ledger.events if one.kind is EventKind.SEALING and one.confirmed and one.line in numbers
    ]


def _stands_before(case: Case, record: SealRecord, own: Sequence[SealRecord]) -> bool:
    """Whether another court's seal may stand before the seller's own; of the sale where the seller has none."""
    if record.rank is SealRank.WAITING:
        return False
    dates = [one.date for one in own if one.date]
    since = min(dates) if dates else case.deal.date
    return record.rank is SealRank.FIRST or record.date is None or since is None or record.date < since


def _resolved(case: Case, record: SealRecord, seller: str) -> bool:
    """Whether a court's seal was lifted by its own ruling, or its right passed on to the selling court."""
    lifted = said(case.matter.of_kind(Kind.ENFORCEMENT_RULING, Subtype.UNSEALING), "court", str)
    if any(same_court(one.value, record.court.value) for one in lifted):
        return True
    return passed_on(case, seller, record.court.value).how in {Passing.LETTER, Passing.DESIGNATION}


def _still_standing(case: Case, events: Sequence[LedgerEvent]) -> list[LedgerEvent]:
    """Sealings that no later 解封 of the ledger lifted, nor an unsealing ruling that quotes their number."""
    now = {seal.event for seal in case.history.now().seals}
    lifting = case.matter.of_kind(Kind.ENFORCEMENT_RULING, Subtype.UNSEALING)
    words = "".join(squeezed(case.matter, paper) for paper in lifting)
    words += "".join(str(one.value) for one in said(lifting, "case_number", CaseNumber))
    return [event for event in events if event in now and not (event.document and number_of(event) in words)]


def nothing_pending(case: Case) -> Answer:
    """C09: no objection, review or revocation is told of; whether there is one only the court's own list can say."""
    revoked = revocations(case.matter, case.deal.date)
    if revoked:
        cited = citations(said(revoked, "court", str)) + citations(said(revoked, "case_number", CaseNumber))
        return conflicts("案卷中有撤销拍卖裁定", cited)
    for paper in case.matter.papers:
        for sentence in re.split(r"[。；]", squeezed(case.matter, paper)):
            told = _PENDING.search(sentence)
            if told and not _OVER.search(sentence):
                court = first_said([paper], "court", str)
                cited = (court.citation,) if court else ()
                return conflicts(f"{paper_label(paper)}写明「{told[0]}」，须待处理完毕", cited)
    return cannot_tell(f"材料中未见异议、复议或撤销拍卖的文字；{_LOOK_UP}")
