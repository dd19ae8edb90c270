"""执行裁定书 and 民事裁定书: heading, number, party block, narrative, operative part after 裁定如下, signature."""

from __future__ import annotations

import re
from dataclasses import dataclass

from evidence.extract.found import Candidate
from evidence.extract.grammars import dates
from evidence.extract.kinds.court_heading import add_heading
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.lots import add_row_of_lot
from evidence.extract.kinds.parties import PARTY_WORD, Party, names_at, read_parties
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
from evidence.extract.kinds.terms import add_term
from evidence.extract.kinds.tonnage import Acts, scores, told
from evidence.extract.operative import operative_span
from models.papers import Subtype

# What ends the party block: the court begins to speak.
_NARRATIVE = re.compile(
    r"\n(?:本院(?:在|依|于|受|作出|立案|根据|执行|认为)|关于|依据|申请执行人[^\n:：]{2,60}(?:与|诉|申请)|上列"
    r"|[^\n:：]{4,60}一案)"
)
# A long line that opens with no party and none of its particulars, where no formula tells that the court speaks.
_RUNNING = re.compile(
    rf"\n(?!{PARTY_WORD}|（|法定代表人|负责人|主要负责人|委托|诉讼代理|代理人|住所|地址|统一社会|社会信用|组织机构"
    rf"|经营者|代码|\d|[0-9A-Z])"
    r"(?=[^\n]{36,})"
)
_SIGNER = re.compile(r"(?:审判长|审判员|代理审判员|执行长|执行员|人民陪审员|独任审判员|法官助理|书记员)")

SALE = frozenset({Subtype.SALE_CONFIRMATION, Subtype.SET_OFF, Subtype.REVOCATION})

# Winning told otherwise: …元为全场最高，当场落槌.
_WON = rf"(?:{WON}|落槌|拍定|(?:全场|本场|成为)最高)"
_PRICE = (
    Cue(
        rf"(?:出价|报价|报出|应价|出资)(?:为|：)?(?:人民币)?{CAPITALS_FIRST}",
        r"(?:元)?(?:（[^）]{0,40}）)?，?(?:成为|为|系)?(?:全场|本场)?(?:的)?最高",
        0.95,
    ),
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
    # 以4665.6万元的应价经拍卖师三次报价、落槌成交; 由X以人民币…元整的价格取得
    Cue(
        rf"以(?:人民币)?{CAPITALS_FIRST}",
        rf"(?:（[^）]{{0,40}}）)?(?:元)?的?(?:最高)?(?:应价|报价|出价|价格|价款|价)[^。；\n]{{0,30}}?(?:{_WON}|取得|落锤)",
        0.93,
    ),
    Cue(rf"{WON}[^。\n]{{0,20}}(?:价格|价款|价|金额)(?:为|是|：)?(?:人民币)?", r"", 0.93),
)
_SET_OFF_PRICE = (
    Cue(r"(?:作价|折价|抵债(?:金额|价格|价|款)|抵偿(?:金额|价款)|抵顶金额|接受价)(?:为|是|：)?(?:人民币)?", r"", 0.95),
    Cue(r"以(?:第[一二三]次拍卖|该次拍卖|流拍|变卖|拍卖)?(?:的)?(?:流拍价|保留价|起拍价|变卖价|流拍时的保留价)?"
        r"(?:为|即)?(?:人民币)?",
        r"(?:（[^）]{0,40}）)?的?(?:价格|价款|价)?[^。；\n]{0,24}(?:抵偿|抵债|抵顶|抵作|清偿|交付)", 0.9),
)  # fmt: skip
_BUYER = re.compile(r"(?:买受人|竞买人|竞得人|竞拍人)[:：]?(?=[^，。；、：的\n])")
_OWNER = re.compile(
    r"归(?:属于|属)?(?:本次拍卖)?(?:买受人|竞买人|竞得人|承受人|申请执行人)?[:：]?(?=[^，。；、：\n]{3,50}所有)|由"
    r"(?:买受人|竞买人|竞得人)?(?=[^，。；、：\n]{4,40}以[^。\n]{0,60}竞得)"
)
_IN_CASE = re.compile(
    r"(?:(?:^|(?<=[\n。，]))申请(?:执行)?人|(?:在)?(?<!申请)(?:执行|办理|受理|审理|审查)(?:申请执行人|申请人|原告)?"
    r"|[对就将]申请(?:执行)?人)[:：]?(?=[^，。；\n]{4,50}(?:与|诉|和|申请))"
)
# 协调处理涉X系列执行案件: the debtor of all of them.
_ABOUT = re.compile(r"涉(?:及)?(?:被执行人)?(?=[^，。；\n]{4,50}案)")
_VERSUS = re.compile(r"(?:（[^）]*）)?(?:与|诉|和|申请(?:强制)?执行|申请)(?:被执行人|被申请人|被告)?[:：]?")
# 自2018年10月23日10时开始: the bidding, not its end.
_OPENS_OR_ENDS = re.compile(r"(?:上午|下午)?(?:\d{1,2}[时:：点])?(?:\d{1,2}分?)?(?:整)?(?:起|开始|开拍|公告|前)")
# 竞得人, 成交价款 and 《拍卖成交确认书》 tell no event.
_NO_WINNING = re.compile(
    r"人|确认书|裁定|[^。\n]{0,6}》|(?:总)?(?:价款|款项|余款|款)[^，。\n]{0,8}(?:交|付|汇|缴|转|存)"
)
_NEAR, _WITHIN = 12, 90  # characters between a day and the word of winning


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
    add_term(draft, sources, parts.operative)
    add_closing_date(draft, sources, "ruling_date", parts.signature)
    return draft.candidates()


def _parts(sources: Sources) -> _Parts:
    text = sources.text
    opening = operative_span(text)
    body_end = opening[1] if opening else len(text)
    narrative = _NARRATIVE.search(text, 0, body_end) or _RUNNING.search(text, 0, body_end)
    signers = [
        cell.start for cell in sources.sheet.cells if opening and cell.start > body_end and _SIGNER.match(cell.text)
    ]
    return _Parts(
        narrative.start() if narrative else body_end,
        body_end,
        min(signers) if signers else (opening[1] if opening else 0),
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
    """Parties named only as 本院在执行A、B与C一案: they stand in where there is no party block."""
    if draft.named("applicant") and draft.named("debtor"):
        return
    for match in _IN_CASE.finditer(sources.text, max(0, parts.narrative - 1), parts.operative):
        first = names_at(sources, match.end())
        versus = _VERSUS.match(sources.text, first[-1].end) if first else None
        second = names_at(sources, versus.end()) if versus else []
        if not first or not second:
            continue
        for fact, finds in (("applicant", first), ("debtor", second)):
            for find in finds if not draft.named(fact) else ():
                draft.add(fact, find.value, [find.span], 0.85, find.doubts)
        return
    about = _ABOUT.search(sources.text, max(0, parts.narrative - 1), parts.operative)
    whole = name_at(sources, about.end()) if about and not draft.named("debtor") else None
    if whole is not None and not whole.doubts and re.match(r"[^，。；]{0,16}案", sources.text[whole.end :]):
        draft.add("debtor", whole.value, [whole.span], 0.85)


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
    for amount, cue in sources.cued(within(sources.money, span), cues, flowing=True):
        capitals = amount_beside(sources, amount, sources.words)
        draft.add_found("price", amount, cue.score, disagreement(amount.value, capitals.value) if capitals else ())
    for amount, cue in sources.cued(within(sources.words, span), cues, flowing=True):
        figures = amount_beside(sources, amount, sources.money)
        if figures is not None:
            draft.add_found("price", figures, cue.score, disagreement(figures.value, amount.value))
        elif not draft.named("price"):
            draft.add_found("price", amount, cue.score - 0.03)
    if subtype is not Subtype.SET_OFF:
        add_row_of_lot(draft, sources)
        _auction_date(draft, sources, parts)


def _auction_date(draft: Draft, sources: Sources, parts: _Parts) -> None:
    """The day the buyer won: the last date before the word of winning, in its own sentence."""
    ranges = dates.find_ranges(sources.text)
    for won in re.finditer(_WON, sources.text[: parts.operative]):
        start, _ = sources.flowing(won.start())
        if won.start() < parts.narrative or _NO_WINNING.match(sources.text, won.end()):
            continue
        windows = [find for find in ranges if start <= find.start and find.end <= won.start()]
        days = [
            find
            for find in within(sources.dates, [(start, won.start())])
            if not any(window.start <= find.start < window.end for window in windows)
            and not _OPENS_OR_ENDS.match(sources.text, find.end)
        ]
        if days and (not windows or days[-1].start > windows[-1].end):
            gap = len(re.sub(r"（[^）]*）", "", sources.text[days[-1].end : won.start()]))
            draft.add_found("auction_date", days[-1], 0.96 if gap <= _NEAR else 0.95 if gap <= _WITHIN else 0.85)
        elif windows:
            # A window of bidding (自…至…止) tells when bids were taken, not by itself on which day one of them won.
            last = windows[-1]
            draft.add("auction_date", last.value[1], [last.span], 0.7, ("按竞价期间的截止日推定",))


def _buyer_code(draft: Draft, sources: Sources, parts: _Parts) -> None:
    """A code in brackets or behind a comma right after the buyer's name."""
    for buyer in draft.named("buyer"):
        for find in sources.codes:
            for _, end in buyer.spans:
                between = sources.joined(end, find.start)
                if 0 < find.start - end <= 40 and "。" not in between and "\n" not in between:
                    draft.add_found("buyer_credit_code", find, 0.95 if end > parts.narrative else 0.9, buyer.doubts)


_ACTS = Acts(
    before=r"(?:查封|冻结|扣押|续封|保全|拍卖|变卖|竞得|将|对|以|解除|归|交付)[^，。；\d]{0,44}",
    after=r"[^，。；\d]{0,40}(?:归|作价|抵(?!押)|交付|过户|予以|转移|(?:续行|轮候)?查封|变更登记)",
    # “156万吨/年”补正为“96万吨/年”: what a slip of the pen wrote.
    aside_after=r"[”」]?[^，。；\d]{0,4}(?:补正|更正|改正|修改)为",
    # 其余60万吨/年继续查封: the order leaves it as it was.
    aside_before=r"(?:其余|其他|剩余|余下)(?:的|部分)?[^，。；\d]{0,10}",
)


def _capacity(draft: Draft, sources: Sources, parts: _Parts) -> None:
    """The tonnage that the operative part disposes of; the narrative only where the order names none."""
    end = parts.signature if parts.signature > parts.operative else len(sources.text)
    ordered = told(sources, within(sources.capacities, [(parts.operative, end)]), _ACTS)
    weights = scores(ordered)
    for one in ordered:
        for find in one.finds:
            draft.add_found("capacity", find, 0.96 if len(ordered) == 1 else weights[one.value])
    narrated = told(sources, within(sources.capacities, [(parts.narrative, parts.operative)]), _ACTS)
    guesses = scores(narrated)
    for one in narrated:
        for find in one.finds:
            if one.value in weights:
                draft.add_found("capacity", find, min(0.9, weights[one.value]))
            elif not ordered:
                draft.add_found("capacity", find, min(0.75, guesses[one.value]))
