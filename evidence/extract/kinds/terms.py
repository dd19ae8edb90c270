"""For how many years a ruling seals the capacity; what it freezes beside it has a term of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from evidence.extract.kinds.columns import below
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.sources import Sources
from models.values import Years

_NUMBER = r"(?P<years>[一二三四五六七八九十两壹贰叁\d]{1,2})年(?![\d度内底])"
_TERM = re.compile(
    rf"(?P<act>查封|冻结|保全|扣押|续行查封|轮候查封|续封)?(?:的)?(?:期限|期间)(?:均)?(?:为期|为|：|共|是)?{_NUMBER}"
    rf"|(?P<act2>查封|冻结|扣押|续封|续冻)(?:为期)?{_NUMBER.replace('years', 'years2')}"
    rf"|为期{_NUMBER.replace('years', 'years3')}"
)
_NUMERALS = {n: v for v, n in enumerate("一二三四五六七八九十", start=1)} | {"两": 2, "壹": 1, "贰": 2, "叁": 3}
_LONGEST_TERM = 10  # years
_CAPACITY, _OTHER_ASSET = re.compile(r"产能|生产能力"), re.compile(r"存款|账户|资金|股权|房产|车辆")


@dataclass(frozen=True, slots=True)
class _Term:
    """A term in years: its span with the 年, the act named right before it, the words of its item before it."""

    years: Years
    span: tuple[int, int]
    act: str
    item: str


def add_term(draft: Draft, sources: Sources, operative: int) -> None:
    """Propose ``seal_years`` from the orders behind offset ``operative``."""
    terms = list(_terms(sources, operative)) or _term_of_row(sources)
    own = _act_on_capacity(sources.joined(operative, len(sources.text)))
    alone = len({term.years for term in terms}) == 1
    for term in terms:
        draft.add("seal_years", term.years, [term.span], _score(term, own, alone=alone))


_COLUMN = re.compile(r"(?:查封|冻结|续封|保全)?(?:期限|期间|年限)")


def _term_of_row(sources: Sources) -> list[_Term]:
    """The term in the row of the capacity, in a table of what is sealed with a column 查封期限."""
    rows = [
        sources.sheet.row(cell) for cell in sources.sheet.cells if _CAPACITY.search(cell.text) and len(cell.text) < 60
    ]
    terms: list[_Term] = []
    for heading in (cell for cell in sources.sheet.cells if _COLUMN.fullmatch(cell.text)):
        for cell in below(sources, heading, sources.sheet.row(heading)):
            years = re.fullmatch(_NUMBER, cell.text)
            count = _count(years["years"]) if years else 0
            if 0 < count <= _LONGEST_TERM and any(cell in row and heading not in row for row in rows):
                terms.append(_Term(Years(count), (cell.start, cell.end), "查封", "产能"))
    return terms


def _count(digits: str) -> int:
    return int(digits) if digits.isdigit() else _NUMERALS.get(digits, 0)


def _terms(sources: Sources, operative: int) -> Iterator[_Term]:
    for match in _TERM.finditer(sources.text, operative):
        name = next(name for name in ("years", "years2", "years3") if match[name])
        count = _count(match[name])
        if 0 < count <= _LONGEST_TERM:
            item = re.split(r"[。；]", sources.joined(operative, match.start()))[-1]
            act = (match["act"] or match["act2"] or "")[-2:]
            yield _Term(Years(count), (match.start(name), match.end(name) + 1), act, item)


def _score(term: _Term, own: str, *, alone: bool) -> float:
    """How surely a term is that of the capacity's seal, whose act is ``own``; ``alone``: the order states no other."""
    of_capacity, of_others = _CAPACITY.search(term.item), _OTHER_ASSET.search(term.item)
    if of_others and not of_capacity:
        return 0.4
    if alone or (of_capacity and (not of_others or _CAPACITY.search(term.item.rsplit("，", 1)[-1]))):
        return 0.96
    if own and term.act and term.act != own:
        return 0.4
    return 0.93 if own and term.act == own else 0.85 if term.act == "查封" else 0.6


def _act_on_capacity(order: str) -> str:
    """查封 or 冻结, whichever word governs the capacity; empty where both do, or none."""
    acts = {
        (match["act"] or match["behind"], bool(match["both"]))
        for match in re.finditer(
            r"(?P<both>(?:查封|冻结|扣押)、)?(?P<act>查封|冻结)(?:(?!查封|冻结)[^。；\n]){0,80}(?:产能|生产能力)"
            r"|(?:产能|生产能力)(?:(?!产能|存款|账户)[^，。；\n]){0,30}(?P<behind>查封|冻结)",
            order,
        )
    }
    return next(iter(acts))[0] if len(acts) == 1 and not next(iter(acts))[1] else ""
