"""What stands where: cells, rows and columns of a page, and the values that its labels govern."""

from evidence.extract.layout.cells import Cell, Sheet
from evidence.extract.layout.cutting import sheet_of
from evidence.extract.layout.digit_boxes import BoxedAmount, read_digit_boxes
from evidence.extract.layout.labels import Entry, read_labels
from evidence.extract.layout.lexicon import Lexicon

__all__ = ["BoxedAmount", "Cell", "Entry", "Lexicon", "Sheet", "read_digit_boxes", "read_labels", "sheet_of"]
