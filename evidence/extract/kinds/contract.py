"""产能转让 / 交易 / 置换 contracts: sides, tonnage that changes hands, price, signature, ovens."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evidence.extract.found import Candidate, Found
from evidence.extract.grammars import credit_codes
from evidence.extract.kinds import readers as read
from evidence.extract.kinds.columns import columns
from evidence.extract.kinds.contract_words import ACTS, LEXICON, VOCABULARY
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.furnaces import add_heights, add_ovens, built_in_cell
from evidence.extract.kinds.prices import add_prices, tie
from evidence.extract.kinds.printing import printed
from evidence.extract.kinds.readers import Row, pieces, read_by_labels
from evidence.extract.kinds.sides import Side, governing, read_sides, role_of
from evidence.extract.kinds.signing import add_signing_date
from evidence.extract.kinds.sources import Sources
from evidence.extract.kinds.tonnage import Standing, scores, told
from evidence.extract.layout import Entry
from evidence.extract.layout.cells import Spans
from models.papers import Subtype
from models.values import Capacity, CreditCode

_PLAN = (
    Row("number", "contract_number", read.number, 0.99),
    Row("unit_price", "unit_price", read.tonne_price),
    Row("capacity", "capacity", read.tonnes, 0.97),
    Row("total", "total_price", read.figures, 0.99),
    Row("total", "total_price_in_words", read.capitals, 0.99),
    Row("ovens", "ovens_built", built_in_cell),
    Row("height", "chamber_height", read.metres),
)


def read_contract(sources: Sources, subtype: Subtype | None) -> list[Candidate]:  # noqa: ARG001 one shape for all kinds
    """Candidates for every fact of a capacity contract."""
    draft = Draft()
    entries = read_by_labels(draft, sources, LEXICON, _PLAN)
    sides, told_sides = read_sides(sources, VOCABULARY, entries)
    _add_sides(draft, sources, sides, told_sides, entries)
    add_prices(draft, sources)
    _capacity(draft, sources)
    _number_by_title(draft, sources)
    add_signing_date(draft, sources)
    takers = [side for side in sides if (role_of(side, told_sides) or ("",))[0] == "transferee"]
    others = {word for side in takers for word in (side.name, *side.letters)} | {"受让方", "买方", "受让人"}
    add_ovens(draft, sources, others)
    add_heights(draft, sources, others)
    return draft.candidates()


def _add_sides(
    draft: Draft, sources: Sources, sides: list[Side], told_sides: dict[str, str], entries: list[Entry]
) -> None:
    """Propose each side for its role, with its code: in its column or block of a table, or else behind its name."""
    roles = {side.name: known for side in sides if (known := role_of(side, told_sides)) is not None}
    for name, (role, score, doubts) in roles.items():
        side = next(side for side in sides if side.name == name)
        draft.add(role, name, sorted(side.spans), score, (*side.doubts, *doubts))
    placed = list(_placed_codes(sources, entries))
    for words, find, spans in placed:
        owners = {
            role
            for side in sides
            if any(letter in words for letter in side.letters)
            for role in [roles.get(side.name, ("",))[0]]
        }
        for role in filter(None, VOCABULARY.role_in(words) or owners):
            draft.add(f"{role}_credit_code", find.value, spans, 0.95, find.doubts)
    for side in sides if not placed else ():
        if side.name in roles:
            role, score, doubts = roles[side.name]
            for find in _codes_of(sources, side, sides):
                draft.add_found(f"{role}_credit_code", find, min(score, 0.95), doubts)


def _placed_codes(sources: Sources, entries: list[Entry]) -> Iterator[tuple[str, Found[CreditCode], Spans]]:
    """Codes in a column headed by a side or in a side's block of a ruled table, with the word that governs each."""
    for column in columns(sources, f"[甲乙]方|{VOCABULARY.words}"):
        for cell in column.cells:
            for find in credit_codes.find(cell.text):
                yield column.heading, find, pieces(cell.spans, *find.span)
    for entry in entries:
        words = governing(sources, VOCABULARY, entry) if entry.key == "code" and entry.cell.ruled is not None else None
        for find in credit_codes.find(entry.text) if words else ():
            yield words or "", find, pieces(entry.spans, *find.span)


def _codes_of(sources: Sources, side: Side, sides: list[Side]) -> list[Found[CreditCode]]:
    """Codes behind one side's name, with no other company's or side's name and no other code in between."""
    starts = sorted(
        {(span[0], other.name) for other in sides for span in other.spans}
        | {(find.start, find.value) for find in sources.companies}
        | {(find.start, "") for find in sources.codes}
    )
    owned: list[Found[CreditCode]] = []
    for find in sources.codes:
        before = [name for start, name in starts if start < find.start]
        if before and before[-1] == side.name:
            owned.append(find)
    return owned


def _capacity(draft: Draft, sources: Sources) -> None:
    """The tonnage transferred: picked out by its clause, or the only one that unit price and total agree with."""
    tonnages = told(sources, sources.capacities, ACTS)
    weights = scores(tonnages)
    labelled = [one.value for one in draft.named("capacity") if isinstance(one.value, Capacity)]
    standing = {one.value for one in tonnages if one.standing > Standing.ASIDE} | set(labelled)
    # A supplement may recite the tonnage of the contract that it changes, and state the new price only.
    tied = tie(draft, sources, standing or {one.value for one in tonnages})
    for one in tonnages:
        score = weights[one.value]
        if tied is not None:
            score = 0.97 if one.value == tied else min(score, 0.4)
        elif labelled and one.value not in labelled and one.standing is not Standing.MOVED:
            score = min(score, 0.4)
        for find in one.finds:
            draft.add_found("capacity", find, score)
    if tied in labelled:
        draft.settle("capacity", tied, 0.97)


# （晋能置协字第772号） on the line below the title.
_NUMBER = re.compile(
    r"(?:^|\n)（?(?P<number>[㐀-鿿]{0,10}[（〔\[]?\d{0,4}[）〕\]]?[㐀-鿿]{0,10}[字第]+\d{1,8}号)）?(?=\n)"
)


def _number_by_title(draft: Draft, sources: Sources) -> None:
    """A number in words on a line of its own near the title, where no label states one."""
    match = _NUMBER.search(sources.text, 0, 160) if not draft.named("contract_number") else None
    if match is not None:
        spans = (match.span("number"),)
        draft.add("contract_number", printed(sources, spans), spans, 0.92)
