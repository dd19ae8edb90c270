"""The draft confirmation report: judgement in, DOCX and PDF out, every figure led back to its evidence.

``compose`` makes typed blocks, ``docx`` and ``pdf`` render the same blocks. Layout: GB/T 9704-2012.
"""

from evidence.report.blocks import Evidence, Report, Source
from evidence.report.compose import compose
from evidence.report.drafting import Draft, Drafting
from evidence.report.write import write_draft

__all__ = ["Draft", "Drafting", "Evidence", "Report", "Source", "compose", "write_draft"]
