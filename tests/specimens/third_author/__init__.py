"""Wordings and sheets by a third author, who saw only the domain notes and how papers are marked."""

from __future__ import annotations

from collections.abc import Mapping

from tests.specimens.deal import Deal
from tests.specimens.phrases import Field, fill


def page(deal: Deal, text: str, extra: Mapping[str, Field] | None = None) -> str:
    """Body of a sheet written over several lines: the lines are joined without a space, the slots filled.

    Beside the fields of ``fill`` there are ``judge1`` to ``judge3`` and ``clerk``.
    """
    people = {"judge1": deal.judges[0], "judge2": deal.judges[1], "judge3": deal.judges[2], "clerk": deal.clerk}
    return fill(deal, "".join(line.strip() for line in text.splitlines()), people | dict(extra or {}))
