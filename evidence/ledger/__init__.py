"""The capacity ledger: load a workbook, replay its events, and find the enterprise a paper means."""

from evidence.ledger.load import load_ledger
from evidence.ledger.names import Match, MatchBy, match_enterprise, near_name, same_enterprise, same_name
from evidence.ledger.replay import History, Holding, Holdings, Irregularity, Position, Seal, replay

__all__ = [
    "History",
    "Holding",
    "Holdings",
    "Irregularity",
    "Match",
    "MatchBy",
    "Position",
    "Seal",
    "load_ledger",
    "match_enterprise",
    "near_name",
    "replay",
    "same_enterprise",
    "same_name",
]
