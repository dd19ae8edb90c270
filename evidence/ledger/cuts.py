"""What the ledger says of 压减: which events put capacity on the list, and which record a cut that is done.

The ledger has one word for both (domain: 压减 列入 | 完成). The event's own words tell them apart; where it says
neither, its date does: before the campaign began a 压减 can only be one of the earlier, finished rounds.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from models.ledger import EventKind, Ledger, LedgerEvent

# The campaign's tasks were assigned by 晋政办发〔2019〕66号; the rounds of 2017 and 2018 were other lists.
CAMPAIGN_START = dt.date(2019, 1, 1)
# "列入2020年压减清单", "分解任务", "一企一策压减方案"
_LISTED = re.compile(r"列入|列为|清单|名单|分解|任务|下达|一企一策|方案|计划")
# "已完成压减并通过验收", "焦炉已拆除"
_DONE = re.compile(r"完成|验收|拆除|关停|退出|注销|已压减")


def is_listing(event: LedgerEvent) -> bool:
    """Whether a 压减 event puts capacity on the list rather than recording a finished cut."""
    words = event.remark or event.document
    if _DONE.search(words):
        return False
    return bool(_LISTED.search(words)) or event.date >= CAMPAIGN_START


def is_earlier_round(event: LedgerEvent) -> bool:
    """Whether a 压减 belongs to a round before this campaign, whose tonnes can never be paid again."""
    return event.kind is EventKind.REDUCTION and event.date < CAMPAIGN_START


def cuts(ledger: Ledger) -> Iterator[LedgerEvent]:
    """Confirmed 压减 events, in order."""
    return (event for event in ledger.events if event.kind is EventKind.REDUCTION and event.confirmed)
