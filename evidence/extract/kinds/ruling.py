"""执行裁定书 and 民事裁定书: heading, number, party block, narrative, operative part after 裁定如下, signature."""

from __future__ import annotations

import re
from dataclasses import dataclass

from evidence.extract.found import Candidate
from evidence.extract.grammars import dates
from evidence.extract.kinds.court_heading import add_heading
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.parties import Party, read_parties
from evidence.extract.kinds.roles import (
    CAPITALS_FIRST,
    WON,
    add_closing_date,
    add_name_at,
    amount_beside,
    disagreement,
    name_at,
)
from evidence.extract.kinds.sources import Cue, Sources, within
from models.papers import Subtype
from models.values import Years

_OPERATIVE = re.compile(r"裁\s*定\s*如\s*下\s*[:：]?")
# What ends the party block: the court begins to speak.
_NARRATIVE = re.compile(
    r"\n(?:本院(?:在|依|于|受|作出|立案|根据|执行|认为)|关于|依据|申请执行人[^\n:：]{2,60}(?:与|诉|申请)|上列|[^\n:：]{4,60}一案)"
)
_SIGNER = re.compile(r"(?:审判长|审判员|代理审判员|执行长|执行员|人民陪审员|独任审判员|法官助理|书记员)")

SALE = frozenset({Subtype.SALE_CONFIRMATION, Subtype.SET_OFF, Subtype.REVOCATION})

_PRICE = (
    Cue(
        rf"以(?:人民币)?(?:总价|价款)?(?:（大写）)?(?:（小写）)?{CAPITALS_FIRST}",
        rf"(?:（[^）]{{0,40}}）)?(?:元)?的?(?:最高)?(?:应)?(?:报价|出价|价格|价款|价|金额)?{WON}",
        0.96,
    ),
    Cue(
        r"(?:成交价格?|成交金额|成交价款|成交总价|竞得价|拍卖成交价款|最高应价|最高价)(?:为|是|：)?(?:人民币)?",
        r"",
        0.95,
    ),
    Cue(rf"{WON}[^。\n]{{0,20}}(?:价格|价款|价|金额)(?:为|是|：)?(?:人民币)?", r"", 0.93),
)
_SET_OFF_PRICE = (
    Cue(r"(?:作价|折价|抵债(?:金额|价格|价|款)|抵偿(?:金额|价款)|抵顶金额|接受价)(?:为|是|：)?(?:人民币)?", r"", 0.95),
    Cue(r"以(?:第[一二三]次拍卖|该次拍卖|流拍|变卖|拍卖)?(?:的)?(?:流拍价|保留价|起拍价|变卖价|流拍时的保留价)?(?:为|即)?(?:人民币)?",
        r"(?:（[^）]{0,40}）)?的?(?:价格|价款|价)?[^。；\n]{0,24}(?:抵偿|抵债|抵顶|抵作|清偿|交付)", 0.9),
)  # fmt: skip
_BUYER = re.compile(r"(?:买受人|竞买人|竞得人|竞拍人)[:：]?(?=[^，。；、：的\n])")
_OWNER = re.compile(
    r"归(?:属于|属)?(?:本次拍卖)?(?:买受人|竞买人|竞得人|承受人|申请执行人)?[:：]?(?=[^，。；、：\n]{3,50}所有)|由(?:买受人|竞买人|竞得人)?(?=[^，。；、：\n]{4,40}以[^。\n]{0,60}竞得)"
)
_IN_CASE = re.compile(
    r"(?:(?:在)?(?<!申请)(?:执行|办理|受理|审理|审查)(?:申请执行人|申请人|原告)?|[对就将]申请(?:执行)?人)[:：]?(?=[^，。；\n]{4,50}(?:与|诉|和|申请))"
)
_VERSUS = re.compile(r"(?:（[^）]*）)?(?:与|诉|和|申请(?:强制)?执行|申请)(?:被执行人|被申请人|被告)?[:：]?")
_TERM = re.compile(
    r"(?:查封|冻结|保全|扣押|续行查封|轮候查封)?(?:的)?(?:期限|期间)(?:为|均为|：|共|是)?"
    r"(?P<years>[一二三四五六七八九十两壹贰叁\d]{1,2})年"
)
_NUMERALS = {n: v for v, n in enumerate("一二三四五六七八九十", start=1)} | {"两": 2, "壹": 1, "贰": 2, "叁": 3}


@dataclass(frozen=True, slots=True)
class _Parts:
    """Offsets that part a ruling: the party block ends, the operative part begins, the signature begins."""

    narrative: int
    operative: int
    signature: int


def read_ruling(sources: Sources, subtype: Subtype | None) -> list[Candidate]:
    """Candidates for every fact of a ruling; price only where it disposes of the asset, a buyer only at an auction.

    A set-off (以物抵债) has an acquirer (承受人), who is no buyer: only a paper that itself says 买受人 names one.
    """
    draft = Draft()
    parts = _parts(sources)
    add_heading(draft, sources)
    parties = read_parties(sources, parts.narrative)
    _add_parties(draft, parties, subtype)
    _parties_in_narrative(draft, sources, parts)
    if subtype in SALE:
        _sale(draft, sources, parts, subtype)
        _buyer_code(draft, sources, parts)
    _capacity(draft, sources, parts)
    _term(draft, sources, parts)
    add_closing_date(draft, sources, "ruling_date", parts.signature)
    return draft.candidates()


def _parts(sources: Sources) -> _Parts:
    text = sources.text
    operative = _OPERATIVE.search(text)
    body_end = operative.end() if operative else len(text)
    narrative = _NARRATIVE.search(text, 0, body_end)
    signers = [
        cell.start for cell in sources.sheet.cells if operative and cell.start > body_end and _SIGNER.match(cell.text)
    ]
    return _Parts(
        narrative.start() if narrative else body_end,
        operative.end() if operative else len(text),
        min(signers) if signers else (operative.end() if operative else 0),
    )


def _add_parties(draft: Draft, parties: list[Party], subtype: Subtype | None) -> None:
    for party in parties:
        if party.role in ("applicant", "debtor"):
            draft.add(party.role, party.name, [party.span], party.score, party.doubts)
        if party.role == "debtor":
            for code, span in party.codes:
                draft.add("debtor_credit_code", code, [span], 0.95)
        if party.role == "buyer" and subtype in SALE:
            draft.add("buyer", party.name, [party.span], party.score, party.doubts)
            for code, span in party.codes:
                draft.add("buyer_credit_code", code, [span], 0.95)


def _parties_in_narrative(draft: Draft, sources: Sources, parts: _Parts) -> None:
    """Parties named only as 本院在执行A与B一案: they stand in where there is no party block."""
    if draft.named("applicant") and draft.named("debtor"):
        return
    for match in _IN_CASE.finditer(sources.text, parts.narrative, parts.operative):
        first = name_at(sources, match.end())
        versus = _VERSUS.match(sources.text, first.end) if first else None
        second = name_at(sources, versus.end()) if versus else None
        if first is None or second is None:
            continue
        for fact, find in (("applicant", first), ("debtor", second)):
            if not draft.named(fact):
                draft.add(fact, find.value, [find.span], 0.85, find.doubts)
        return


def _sale(draft: Draft, sources: Sources, parts: _Parts, subtype: Subtype | None) -> None:
    """Who bought, for how much and when, from narrative and operative part."""
    start, end = parts.narrative, parts.signature if parts.signature > parts.operative else len(sources.text)
    span = [(start, end)]
    for match in _BUYER.finditer(sources.text, start, end):
        find = name_at(sources, match.end())
        if find is not None and not find.doubts:
            draft.add("buyer", find.value, [find.span], 0.97)
    if subtype is not Subtype.SET_OFF:
        for match in _OWNER.finditer(sources.text, start, end):
            add_name_at(draft, sources, "buyer", match.end(), 0.96)
    cues = _PRICE if subtype is not Subtype.SET_OFF else (*_SET_OFF_PRICE, *_PRICE)
    for amount, cue in sources.cued(within(sources.money, span), cues):
        capitals = amount_beside(sources, amount, sources.words)
        draft.add_found("price", amount, cue.score, disagreement(amount.value, capitals.value) if capitals else ())
    for amount, cue in sources.cued(within(sources.words, span), cues):
        figures = amount_beside(sources, amount, sources.money)
        if figures is not None:
            draft.add_found("price", figures, cue.score, disagreement(figures.value, amount.value))
        elif not draft.named("price"):
            draft.add_found("price", amount, cue.score - 0.03)
    if subtype is not Subtype.SET_OFF:
        _auction_date(draft, sources, parts)


def _auction_date(draft: Draft, sources: Sources, parts: _Parts) -> None:
    """The day the buyer won: the last date before the word of winning, in its own sentence."""
    ranges = dates.find_ranges(sources.text)
    for won in re.finditer(WON, sources.text[: parts.operative]):
        start, _ = sources.sentence(won.start())
        if won.start() < parts.narrative:
            continue
        windows = [find for find in ranges if start <= find.start and find.end <= won.start()]
        days = [
            find
            for find in within(sources.dates, [(start, won.start())])
            if not any(window.start <= find.start < window.end for window in windows)
        ]
        if days and (not windows or days[-1].start > windows[-1].end):
            gap = won.start() - days[-1].end
            draft.add_found("auction_date", days[-1], 0.95 if gap <= 60 else 0.85)
        elif windows:
            # A window of bidding (自…至…止) tells when bids were taken, not by itself on which day one of them won.
            last = windows[-1]
            draft.add("auction_date", last.value[1], [last.span], 0.7, ("按竞价期间的截止日推定",))


def _buyer_code(draft: Draft, sources: Sources, parts: _Parts) -> None:
    """A code in brackets or behind a comma right after the buyer's name."""
    for buyer in draft.named("buyer"):
        for find in sources.codes:
            for _, end in buyer.spans:
                between = sources.text[end : find.start]
                if 0 < find.start - end <= 40 and "。" not in between and "\n" not in between:
                    draft.add_found("buyer_credit_code", find, 0.95 if end > parts.narrative else 0.9, buyer.doubts)


def _capacity(draft: Draft, sources: Sources, parts: _Parts) -> None:
    """The tonnage that the operative part disposes of; the narrative only where the order names none."""
    end = parts.signature if parts.signature > parts.operative else len(sources.text)
    ordered = within(sources.capacities, [(parts.operative, end)])
    values = {find.value for find in ordered}
    for find in ordered:
        draft.add_found("capacity", find, 0.96 if len(values) == 1 else 0.7)
    told = within(sources.capacities, [(parts.narrative, parts.operative)])
    for find in told:
        if find.value in values:
            draft.add_found("capacity", find, 0.9)
        elif not values:
            draft.add_found("capacity", find, 0.75 if len({one.value for one in told}) == 1 else 0.5)


def _term(draft: Draft, sources: Sources, parts: _Parts) -> None:
    """The term of a sealing in years, from the operative part."""
    for match in _TERM.finditer(sources.text, parts.operative):
        digits = match["years"]
        count = int(digits) if digits.isdigit() else _NUMERALS.get(digits, 0)
        if 0 < count <= 10:
            draft.add("seal_years", Years(count), [(match.start("years"), match.end())], 0.96)
