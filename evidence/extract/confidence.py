"""From candidates to facts: which value stands, how probably it is right, and whether it may stand without a person.

The promise measured hardest is "wrong among automatic": a value is automatic only when its role is clear, no other
value competes, the characters were read beyond doubt, and nothing on the paper contradicts it. Everything else gets a
doubt in Chinese that says why. Acceptance of OCR: two recognisers agree, scores are high, and the page is good
(measured: 0 wrong of 8,301 on ordinary pages; on hard pages only those with a high mean score kept the promise).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evidence.extract.agreement import Support
from evidence.extract.crosscheck import Crosscheck, crosscheck
from evidence.extract.folding import fold
from evidence.extract.found import Candidate
from evidence.extract.grammars import dates
from evidence.extract.pipeline import EXTRACTOR
from evidence.extract.rivals import rivals
from evidence.extract.text import PaperText
from models.facts import Fact, Quote
from models.pages import PageSource
from models.papers import FACTS_OF, FactSpec, Kind, fact_spec
from models.values import Money, contract_form

WEAKEST_ROLE = 0.45  # below, a value is left out: absent is better than wrong
CLEAR_ROLE = 0.9  # from here on the role may stand without a person
RIVAL = 0.5  # a different value of this score makes the choice doubtful
SURE_DOCUMENT = 0.9  # kind and edges of the paper

# What OCR must show for a span, by the mean score of its page: (page, mean of the span, weakest character). The worse
# the page, the more of its span's own certainty is asked; below the last row a page carries nothing on its own.
_ASKED = ((0.985, 0.9, 0.5), (0.96, 0.98, 0.85))
_ASKED_CONFIRMED = ((0.96, 0.9, 0.5), (0.93, 0.97, 0.8))  # where another fact of the paper confirms the value
_TRUSTED_LAYER = 0.9

# What OCR must show for words without a form (names, titles, purposes): nothing but the reading itself guards them.
_ASKED_OF_WORDS = ((0.985, 0.95, 0.7), (0.96, 0.985, 0.9))

# Dates of this business; a year outside is a misread digit.
_YEARS = range(1995, 2036)
# A text that is cut off: an open bracket, a joining word, or a case number without its 号 at the end.
_CUT = re.compile(r"[（(《“〔【、，,：:；]$|[）\]】〕]\D{1,4}\d{0,4}(?:执|民|财|破)[㐀-鿿]{0,2}\d*$|第\d+$")
_POINT_LOST = re.compile(r"\d{7,}00(?:元|圆)?")

_OF_TEXT_LAYER, _OF_CLEAN_OCR, _OF_CONFIRMED_OCR = 0.999, 0.997, 0.998


@dataclass(frozen=True, slots=True)
class Reading:
    """How surely the characters of a value were read (0–1), and why not surely, in Chinese; clean means no reason."""

    probability: float
    doubts: tuple[str, ...] = ()


def weigh(paper: PaperText, kind: Kind, candidates: Sequence[Candidate], document: float) -> tuple[Fact, ...]:
    """The facts of one paper. ``document`` (0–1) is how surely its kind and its edges are right."""
    standing = [candidate for candidate in candidates if candidate.score >= WEAKEST_ROLE]
    by_name = {spec.name: _ranked(standing, spec.name) for spec in FACTS_OF[kind]}
    chosen = {name: ranked[0] for name, ranked in by_name.items() if ranked}
    outcome = crosscheck(kind, chosen)
    for name, value in rivals(paper.text, kind, chosen).items():
        outcome.contradict(f"文中另有{value}，也可能是{fact_spec(kind, name).label}，请核对", name)
    facts: list[Fact] = []
    for spec in FACTS_OF[kind]:
        ranked = by_name[spec.name]
        kept = ranked if spec.many else ranked[:1]
        facts += [_fact(paper, spec, candidate, ranked, outcome, document) for candidate in kept]
    return tuple(facts)


def _ranked(candidates: Iterable[Candidate], name: str) -> list[Candidate]:
    named = [candidate for candidate in candidates if candidate.name == name]
    return sorted(named, key=lambda candidate: (-candidate.score, bool(candidate.doubts), candidate.spans[0]))


def _fact(
    paper: PaperText,
    spec: FactSpec,
    candidate: Candidate,
    ranked: Sequence[Candidate],
    outcome: Crosscheck,
    document: float,
) -> Fact:
    confirmed = spec.name in outcome.confirmed and not spec.many
    reading = _best_reading(paper, candidate, confirmed=confirmed)
    doubts = [*candidate.doubts, *outcome.doubts.get(spec.name, ()), *reading.doubts]
    doubts += _odd(paper, candidate, confirmed=confirmed)
    share = 1.0
    if not spec.many:
        rivals = [other for other in ranked if other.value != candidate.value and other.score >= RIVAL]
        if rivals:
            shown = "、".join(str(contract_form(other.value)) for other in rivals[:3])
            doubts.append(f"文中还有其他可能的{spec.label}：{shown}")
            share = candidate.score / (candidate.score + rivals[0].score)
    if candidate.score < CLEAR_ROLE:
        doubts.append(f"是否为{spec.label}不够明确")
    if document < SURE_DOCUMENT:
        doubts.append("文书类型或起止页不够确定")
    probability = _role(candidate.score) * reading.probability * share * min(1.0, 0.3 + 0.7 * document)
    if document >= SURE_DOCUMENT:
        probability = _role(candidate.score) * reading.probability * share
    probability *= 0.8 ** min(3, len(candidate.doubts) + len(outcome.doubts.get(spec.name, ())))
    doubts = list(dict.fromkeys(doubts))
    return Fact(
        spec.name, candidate.value, _quotes(paper, candidate), round(max(0.01, min(0.999, probability)), 4),
        not doubts, tuple(doubts), EXTRACTOR,
    )  # fmt: skip


def looks_cut(text: str) -> bool:
    """Whether a text seems to have lost its end: ``"拍卖款（暂"``, ``"（2016）晋0423执49"``."""
    text = fold(text)
    return _CUT.search(text) is not None or text.count("（") != text.count("）")


def _odd(paper: PaperText, candidate: Candidate, *, confirmed: bool) -> list[str]:
    """What of the value itself speaks against it: a text cut off, a year out of the world, a lost decimal point."""
    value = candidate.value
    if isinstance(value, str) and looks_cut(value):
        return ["文字可能不完整，请对照图像"]
    if isinstance(value, dt.date) and value.year not in _YEARS:
        return ["日期的年份不合常理，请对照图像"]
    if isinstance(value, dt.date) and all(dates.is_mended(paper.text[start:end]) for start, end in candidate.spans):
        return ["年份中的“〇”没有读出，按 20××年推定，请对照图像"]
    if isinstance(value, Money) and not confirmed:
        start, end = candidate.spans[0]
        scanned = paper.support(start, end).source is not PageSource.TEXT_LAYER
        if scanned and _POINT_LOST.fullmatch(paper.text[start:end].strip("¥ ")):
            return ["金额没有分节号和小数点，且无大写印证，请核对小数点"]
    return []


def _role(score: float) -> float:
    """Probability that the role is right; scores are the reader's own scale, flat above ``CLEAR_ROLE``."""
    return 0.985 + 0.15 * (score - CLEAR_ROLE) if score >= CLEAR_ROLE else 0.9 * score + 0.1


def _best_reading(paper: PaperText, candidate: Candidate, *, confirmed: bool) -> Reading:
    """The surest reading among the places where the value stands: each states the same value on its own."""
    open_ended = isinstance(candidate.value, str)
    supports = [paper.support(*span) for span in candidate.spans]
    readings = [_reading(support, confirmed=confirmed, open_ended=open_ended) for support in supports]
    return max(readings, key=lambda reading: (not reading.doubts, reading.probability))


def _reading(support: Support, *, confirmed: bool, open_ended: bool) -> Reading:
    """How surely a span was read; ``open_ended`` values (names, titles) have no form that shows a lost end."""
    if support.source is PageSource.TEXT_LAYER:
        if support.page_quality >= _TRUSTED_LAYER:
            return Reading(_OF_TEXT_LAYER)
        return Reading(0.9, ("文本层质量不高，请对照图像",))
    doubts: list[str] = []
    if not support.witnesses:
        doubts.append("只有一个识别引擎读过此处，请对照图像")
    elif support.agreeing < support.witnesses:
        doubts.append("两个识别引擎在此处读法不一致，请对照图像")
    asked = _ASKED_CONFIRMED if confirmed else _ASKED_OF_WORDS if open_ended else _ASKED
    row = next((row for row in asked if support.page_quality >= row[0]), None)
    if row is None:
        doubts.append("本页图像质量不高，建议重新扫描或对照图像")
    elif support.mean < row[1] or support.lowest < row[2]:
        doubts.append("此处字迹识别把握不足，请对照图像")
    if support.under_stamp and not support.stamp_lifted and not confirmed:
        doubts.append("此处被印章遮盖，请对照图像")
    if support.beside_stamp and open_ended and not confirmed:
        doubts.append("紧邻印章，可能有字被遮盖，请对照图像")
    if not doubts:
        return Reading(_OF_CONFIRMED_OCR if confirmed else _OF_CLEAN_OCR)
    agreed = bool(support.witnesses) and support.agreeing == support.witnesses
    return Reading(max(0.3, min(0.99 if agreed else 0.8, support.mean)) * 0.98 ** len(doubts), tuple(doubts))


def _quotes(paper: PaperText, candidate: Candidate) -> tuple[Quote, ...]:
    quotes = [quote for span in candidate.spans for quote in paper.quote(*span)]
    return tuple(dict.fromkeys(quotes))
