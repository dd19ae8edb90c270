"""兼并重组, merger and share agreements: who takes over whom, with what holding, which tonnage, ovens and when."""

from __future__ import annotations

import re
from collections.abc import Collection

from evidence.extract.found import Candidate
from evidence.extract.kinds import readers as read
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.furnaces import add_ovens, built_in_cell
from evidence.extract.kinds.holding import add_holding
from evidence.extract.kinds.known_names import known_name
from evidence.extract.kinds.readers import Row, read_by_labels
from evidence.extract.kinds.restructuring_words import ACQUIRERS, ACTS, LEXICON, TARGETS, VOCABULARY
from evidence.extract.kinds.sides import LETTERS, Side, read_sides, role_of
from evidence.extract.kinds.signing import add_signing_date
from evidence.extract.kinds.sources import Sources
from evidence.extract.kinds.tonnage import Standing, clause_of, scores, told
from models.papers import Subtype

_PLAN = (
    Row("ovens", "ovens_built", built_in_cell),
    Row("capacity", "capacity", read.tonnes),
)


def read_restructuring(sources: Sources, subtype: Subtype | None) -> list[Candidate]:  # noqa: ARG001 one shape for all kinds
    """Candidates for every fact of a restructuring agreement."""
    draft = Draft()
    entries = read_by_labels(draft, sources, LEXICON, _PLAN)
    sides, directions = read_sides(sources, VOCABULARY, entries)
    for side in sides:
        known = role_of(side, directions)
        if known is not None and known[0] != "seller":
            draft.add(known[0], side.name, sorted(side.spans), known[1], (*side.doubts, *known[2]))
    _target_in_sentence(draft, sources, sides)
    takers, targets = (_words_for(draft, sides, role) for role in ("acquirer", "target"))
    others = {side.name for side in sides} | targets | {"转让方", "出让方", "原股东", *(LETTERS if takers else ())}
    add_holding(draft, sources, entries, takers, others - takers)
    _capacity(draft, sources, takers, targets)
    add_signing_date(draft, sources)
    add_ovens(draft, sources, takers)
    return draft.candidates()


def _words_for(draft: Draft, sides: list[Side], role: str) -> frozenset[str]:
    """Everything the paper calls the surest company of ``role``: its name, its letter, the words for the role."""
    best = draft.best(role)
    if best is None:
        return frozenset()
    letters = {letter for side in sides if side.name == best.value for letter in side.letters}
    general = ACQUIRERS if role == "acquirer" else TARGETS
    return frozenset({str(best.value), *letters, *general, *(("受让方",) if role == "acquirer" else ())})


def _target_in_sentence(draft: Draft, sources: Sources, sides: list[Side]) -> None:
    """持有山西示例焦化有限公司51%股权: the company whose shares are held is the target, where no side is called so."""
    if draft.named("target"):
        return
    acquirers = {one.value for one in draft.named("acquirer")}
    for match in re.finditer(
        r"(?:持有|受让|收购|兼并重组|兼并|重组|控股|所持|拥有)(?:的)?(?=[^，。；\n]{4,50})", sources.text
    ):
        known = known_name(sources.text[match.end() : match.end() + 60])
        if known is None or known[0] in acquirers:
            continue
        tail = sources.text[match.end() + known[1] : match.end() + known[1] + 12]
        if re.match(r"(?:的)?[\d.]+%|(?:的)?(?:全部|部分|控股)?股[权份]|（", tail):
            sellers = any(side.name == known[0] and side.letters for side in sides)
            draft.add("target", known[0], [(match.end(), match.end() + known[1])], 0.7 if sellers else 0.88)


def _capacity(draft: Draft, sources: Sources, takers: Collection[str], targets: Collection[str]) -> None:
    """The tonnage that the restructuring brings: the target's, not the acquirer's own or the sum of both."""
    labelled = {one.value for one in draft.named("capacity")}
    tonnages = told(sources, sources.capacities, ACTS)
    owned = {}
    for one in tonnages:
        owners = {_owner(*clause_of(sources, find), takers, targets) for find in one.finds}
        standing = one.standing
        if "target" in owners and standing is not Standing.ASIDE:
            standing = Standing.MOVED
        elif owners == {"acquirer"} and standing is not Standing.MOVED:
            standing = Standing.ASIDE
        owned[one.value] = type(one)(one.value, one.finds, standing)
    weights = scores(list(owned.values()))
    for one in owned.values():
        score = weights[one.value]
        if labelled:
            score = 0.96 if one.value in labelled else min(score, 0.6 if one.standing is Standing.MOVED else 0.4)
        for find in one.finds:
            draft.add_found("capacity", find, score)


def _owner(head: str, tail: str, takers: Collection[str], targets: Collection[str]) -> str:
    """Whose tonnage a clause speaks of: the side named last before it; 随目标公司 behind it tells too."""
    named = [
        (match.end(), match.end() - match.start(), role)
        for role, words in (("acquirer", takers), ("target", targets))
        for word in words
        for match in re.finditer(rf"{re.escape(word)}(?![案式向法面])", head)
    ]
    if named:
        return max(named)[2]  # 重组方 stands inside 被重组方: of two that end together the longer one counts
    return "target" if any(f"随{word}" in tail for word in targets) else ""
