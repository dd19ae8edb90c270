"""The steps that jobs call: read a page, settle a scan, judge a matter; and what people may do to a scan on its way.

Every step may run twice, late, or side by side with itself: it takes a lease, writes once, and queues what follows.
"""

from evidence.steps.choices import cancel_scan, retry_scan
from evidence.steps.judging import judge_matter, ledger_changed
from evidence.steps.owing import Owed, enqueue_owed, owed
from evidence.steps.reading import read_page
from evidence.steps.settling import settle_scan

__all__ = [
    "Owed",
    "cancel_scan",
    "enqueue_owed",
    "judge_matter",
    "ledger_changed",
    "owed",
    "read_page",
    "retry_scan",
    "settle_scan",
]
