"""The policy as data: rates, clauses and open choices from a versioned file, never from code."""

from __future__ import annotations

import datetime as dt
import tomllib
from decimal import Decimal
from functools import cache
from importlib import resources

from pydantic import BaseModel, ConfigDict

from evidence.check import PolicySettings
from models.decisions import Provision
from models.values import Metres, UnitPrice

POLICY_FILE = "notice-2020-2.toml"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Rates(_Strict):
    with_ovens: Decimal
    traded: Decimal
    self_traded: Decimal


class _Choices(_Strict):
    rounding: str
    forced_sale_counts: bool
    tall_chamber: Decimal
    price_band: tuple[Decimal, Decimal]


class _Policy(_Strict):
    version: str
    title: str
    policy_date: dt.date
    rates: _Rates
    choices: _Choices
    clauses: dict[Provision, str]
    notes: dict[str, str]


@cache
def load_policy(name: str = POLICY_FILE) -> PolicySettings:
    """The settings of one policy file; raises pydantic's ValidationError when a line of it is missing or unknown."""
    written = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    policy = _Policy.model_validate(tomllib.loads(written))
    return PolicySettings(
        version=policy.version,
        title=policy.title,
        policy_date=policy.policy_date,
        rate_with_ovens=UnitPrice(policy.rates.with_ovens),
        rate_traded=UnitPrice(policy.rates.traded),
        rate_self_traded=UnitPrice(policy.rates.self_traded),
        rounding=policy.choices.rounding,
        forced_sale_counts=policy.choices.forced_sale_counts,
        tall_chamber=Metres(policy.choices.tall_chamber),
        price_band=(UnitPrice(policy.choices.price_band[0]), UnitPrice(policy.choices.price_band[1])),
        clauses=policy.clauses,
        notes=policy.notes,
    )
