"""The steps from a recorded scan to a judged matter.

Workers call ``reading.read_page``, ``settling.settle_scan`` and ``judging.judge_matter``, which load engines and
pipelines; what is exported here only records and queues, and is what other use cases need. Every step may run twice,
late, or side by side with itself: it takes a lease, writes once, and queues what follows.
"""

from evidence.steps.choices import cancel_scan, retry_scan
from evidence.steps.owing import Owed, enqueue_owed, ledger_changed, owed

__all__ = ["Owed", "cancel_scan", "enqueue_owed", "ledger_changed", "owed", "retry_scan"]
