"""What a kind reads from typed text: the best value of each fact, as the contract writes it."""

from __future__ import annotations

from evidence.extract.found import Candidate
from evidence.extract.kinds import read_kind
from models.papers import Kind, Subtype, fact_spec
from models.values import contract_form
from tests.unit.extract.typed import type_paper

SURE = 0.6  # a candidate below this is not put forward


def candidates(kind: Kind, text: str, subtype: Subtype | None = None) -> list[Candidate]:
    """Every candidate on the paper."""
    return read_kind(type_paper(text), kind, subtype)


def read(kind: Kind, text: str, subtype: Subtype | None = None) -> dict[str, str | bool | set[str | bool]]:
    """The surest value of every fact; all values of a fact that may have several."""
    values: dict[str, str | bool | set[str | bool]] = {}
    for one in sorted(candidates(kind, text, subtype), key=lambda candidate: candidate.score):
        if one.score < SURE:
            continue
        form = contract_form(one.value)
        if fact_spec(kind, one.name).many:
            many = values.setdefault(one.name, set())
            assert isinstance(many, set)
            many.add(form)
        else:
            values[one.name] = form
    return values
