"""Replay: tonnes are conserved, never negative, and the same ledger always gives the same state."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from evidence.ledger import match_enterprise, near_name, replay, same_enterprise
from evidence.ledger.names import MatchBy, fold_name
from models.ledger import CapacityLine, Enterprise, EventKind, Ledger, LedgerEvent, RowRef
from models.values import Capacity
from tests.unit.check import building

NAMES = ("山西甲焦化有限公司", "山西乙焦化有限公司", "山西丙焦化有限公司")


def enterprise(name: str, row: int, *aliases: str, code: str = "") -> Enterprise:
    return Enterprise(name, code, "临汾市", "洪洞县", aliases, RowRef("企业", row))


def line(number: str, holder: str, wan: int, row: int = 2) -> CapacityLine:
    return building.line(number, holder, wan, row=row, listed=None, listed_by="")


def event(day: dt.date, kind: EventKind, number: str, giver: str, taker: str, wan: int | None, row: int,
          **rest: Any) -> LedgerEvent:  # fmt: skip
    return building.event(kind, day.isoformat(), row, number=number, giver=giver, taker=taker, wan=wan, **rest)


ENTERPRISES = tuple(enterprise(name, row) for row, name in enumerate(NAMES, start=2))
MOVE = st.builds(
    event,
    day=st.dates(dt.date(2015, 1, 1), dt.date(2021, 12, 31)),
    kind=st.sampled_from(list(EventKind)),
    number=st.sampled_from(["C1", "C2", ""]),
    giver=st.sampled_from([*NAMES, ""]),
    taker=st.sampled_from([*NAMES, ""]),
    wan=st.one_of(st.none(), st.integers(0, 120)),
    row=st.integers(2, 400),
    confirmed=st.booleans(),
    remark=st.sampled_from(["", "已完成压减", "列入压减清单"]),
)
LEDGERS = st.builds(
    Ledger,
    st.just(ENTERPRISES),
    st.builds(
        lambda a, b: (line("C1", NAMES[0], a, 2), line("C2", NAMES[1], b, 3)), st.integers(1, 200), st.integers(1, 200)
    ),
    st.lists(MOVE, max_size=14, unique_by=lambda one: one.row.row).map(tuple),
)


@given(LEDGERS, st.dates(dt.date(2014, 1, 1), dt.date(2022, 1, 1)))
def test_tonnes_are_conserved_and_never_negative(ledger: Ledger, date: dt.date) -> None:
    state = replay(ledger).on(date)
    opening = sum(one.capacity.tonnes for one in ledger.lines)
    assert state.total().tonnes + state.removed.tonnes == opening + state.verified
    assert all(holding.capacity.tonnes > 0 for holding in state.held)
    assert sum(state.total(name).tonnes for name in NAMES) == state.total().tonnes


@given(LEDGERS, st.randoms(use_true_random=False))
def test_replay_does_not_depend_on_how_the_events_are_listed(ledger: Ledger, chance: random.Random) -> None:
    shuffled = list(ledger.events)
    chance.shuffle(shuffled)
    other = Ledger(ledger.enterprises, ledger.lines, tuple(shuffled))
    assert replay(ledger).now().held == replay(other).now().held
    assert replay(ledger).now().held == replay(ledger).now().held


def test_a_confirmed_transfer_moves_tonnes_and_an_unconfirmed_one_is_only_seen() -> None:
    day = dt.date(2018, 3, 16)
    sold = event(day, EventKind.TRANSFER, "C1", NAMES[0], NAMES[1], 60, 2)
    waiting = event(day, EventKind.AUCTION, "C1", NAMES[0], NAMES[2], 40, 3, confirmed=False)
    history = replay(Ledger(ENTERPRISES, (line("C1", NAMES[0], 100),), (sold, waiting)))
    assert history.on(dt.date(2018, 3, 15)).total(NAMES[0]) == Capacity.from_wan(100)
    assert history.on(day).total(NAMES[0]) == Capacity.from_wan(40)
    assert history.on(day).total(NAMES[1]) == Capacity.from_wan(60)
    assert history.position(NAMES[2], day).total == Capacity(Decimal(0))
    assert history.position(NAMES[2], day).provisional == (waiting,)


def test_events_of_one_day_keep_the_order_of_the_workbook() -> None:
    day = dt.date(2018, 3, 16)
    first = event(day, EventKind.TRANSFER, "C1", NAMES[0], NAMES[1], None, 2)
    then = event(day, EventKind.TRANSFER, "C1", NAMES[1], NAMES[2], None, 3)
    lines = (line("C1", NAMES[0], 100),)
    assert replay(Ledger(ENTERPRISES, lines, (then, first))).now().total(NAMES[2]) == Capacity.from_wan(100)


def test_more_than_is_held_is_never_moved_but_named() -> None:
    greedy = event(dt.date(2018, 3, 16), EventKind.TRANSFER, "C1", NAMES[0], NAMES[1], 120, 2)
    state = replay(Ledger(ENTERPRISES, (line("C1", NAMES[0], 100),), (greedy,))).now()
    assert state.total(NAMES[0]) == Capacity.from_wan(100)
    assert [one.event for one in state.irregularities] == [greedy]
    assert "120" in state.irregularities[0].because


def test_sealings_stand_until_they_are_lifted() -> None:
    number = "（2018）晋10执217号"
    sealed = event(dt.date(2018, 5, 9), EventKind.SEALING, "C1", NAMES[0], "", None, 2, document=number)
    lifted = event(
        dt.date(2019, 5, 9), EventKind.UNSEALING, "C1", NAMES[0], "", None, 3, document="（2018）晋10执217号"
    )
    history = replay(Ledger(ENTERPRISES, (line("C1", NAMES[0], 100),), (sealed, lifted)))
    assert history.on(dt.date(2019, 1, 1)).seals_on("C1")
    assert history.position(NAMES[0], dt.date(2019, 1, 1)).seals[0].event == sealed
    assert not history.on(dt.date(2019, 6, 1)).seals_on("C1")


def test_a_listing_moves_nothing_and_a_finished_cut_removes() -> None:
    listed = event(dt.date(2019, 9, 1), EventKind.REDUCTION, "C1", NAMES[0], "", 40, 2, remark="列入压减清单")
    done = event(dt.date(2020, 9, 1), EventKind.REDUCTION, "C1", NAMES[0], "", 40, 3, remark="已完成压减并验收")
    history = replay(Ledger(ENTERPRISES, (line("C1", NAMES[0], 100),), (listed, done)))
    assert history.on(dt.date(2020, 1, 1)).total(NAMES[0]) == Capacity.from_wan(100)
    assert history.now().total(NAMES[0]) == Capacity.from_wan(60)


def test_an_enterprise_is_known_by_code_name_alias_and_former_name() -> None:
    known = (
        enterprise("山西甲焦化（集团）有限公司", 2, "甲焦化", code="91140000MA0ABCDE1X"),
        enterprise("山西乙焦化有限公司", 3),
    )
    renamed = event(dt.date(2019, 1, 1), EventKind.RENAMING, "", "洪洞甲焦化厂", "山西甲焦化（集团）有限公司", None, 2)
    ledger = Ledger(known, (), (renamed,))
    assert match_enterprise(ledger, "山西甲焦化(集团) 有限公司").by is MatchBy.NAME
    assert match_enterprise(ledger, "甲焦化").by is MatchBy.ALIAS
    assert match_enterprise(ledger, "洪洞甲焦化厂").enterprise == known[0]
    assert match_enterprise(ledger, "某某公司", "91140000MA0ABCDE1X").by is MatchBy.CODE
    assert same_enterprise(ledger, "甲焦化", "洪洞甲焦化厂")
    crossed = match_enterprise(ledger, "山西乙焦化有限公司", "91140000MA0ABCDE1X")
    assert crossed.enterprise is None
    assert crossed.doubts


def test_a_name_one_character_off_is_a_doubt_and_no_match() -> None:
    ledger = Ledger((enterprise("山西甲焦化有限公司", 2),))
    near = match_enterprise(ledger, "山西申焦化有限公司")
    assert near.enterprise is None
    assert "一字之差" in near.doubts[0]
    assert not same_enterprise(ledger, "山西甲焦化有限公司", "山西申焦化有限公司")
    branch = match_enterprise(ledger, "山西甲焦化有限公司洪洞分公司")
    assert branch.enterprise is None, "a branch is not the same entity"


def test_an_alias_that_two_enterprises_bear_names_neither() -> None:
    ledger = Ledger((enterprise("山西甲焦化有限公司", 2, "示例焦化"), enterprise("山西乙焦化有限公司", 3, "示例焦化")))
    assert match_enterprise(ledger, "示例焦化").enterprise is None


@given(st.text("山西甲乙丙焦化有限公司", min_size=5, max_size=12), st.integers(0, 11), st.sampled_from("东南北"))
def test_one_changed_missing_or_added_character_is_near(name: str, place: int, char: str) -> None:
    place %= len(name)
    changed = name[:place] + char + name[place + 1 :]
    assert near_name(name, changed) == (fold_name(name) != fold_name(changed))
    assert near_name(name, name[:place] + char + name[place:])
    assert not near_name(name, name)
    assert not near_name(name, char + char + name)
