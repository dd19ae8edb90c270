"""The vocabulary of the house: scans, pages, values, facts, ledger, findings, decisions.

Frozen domain types without I/O. Every other package imports this one; it imports none of them.
"""
