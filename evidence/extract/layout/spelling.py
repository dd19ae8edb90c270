"""Labels put together again: set with wide spaces (户　名), stacked (付/款/人), or two in one line of headings."""

from __future__ import annotations

from collections.abc import Sequence

from evidence.extract.layout.cells import Cell, Sheet
from evidence.extract.layout.cutting import merged
from evidence.extract.layout.lexicon import Lexicon
from models.geometry import union

_LONGEST = 6  # pieces of a stacked label: 付/款/人/账/户/名


def spelled(sheet: Sheet, lexicon: Lexicon) -> Sheet:
    """``sheet`` with every label of ``lexicon`` in a cell of its own or at the head of its line."""
    cells = _headings_apart(sheet, lexicon)
    cells = _governing_joined(Sheet(cells, sheet.paper), lexicon)
    cells = _spaced_joined(Sheet(cells, sheet.paper), lexicon)
    return Sheet(_stacked_joined(Sheet(cells, sheet.paper), lexicon), sheet.paper)


def _piece(sheet: Sheet, cell: Cell, start: int, end: int) -> Cell:
    """Characters ``start`` to ``end`` of a cell of one line, as a cell."""
    first, last = cell.start + start, cell.start + end
    places = [place for offset in range(first, last) if (place := sheet.place(offset)) is not None]
    box = union(places) if places else cell.box
    return Cell(cell.text[start:end], cell.page, ((first, last),), box, column=cell.column)


def _headings_apart(sheet: Sheet, lexicon: Lexicon) -> list[Cell]:
    """Cut cells that hold nothing but several labels (成交价（元）佣金（元）) into one a label."""
    cells: list[Cell] = []
    for cell in sheet.cells:
        found = list(lexicon.find(cell.text)) if len(cell.spans) == 1 else []
        whole = "".join(cell.text[label.start : label.end] for label in found)
        if len(found) < 2 or any(label.colon for label in found) or whole != cell.text:
            cells.append(cell)
        else:
            cells.extend(_piece(sheet, cell, label.start, label.end) for label in found)
    return cells


def _governing_joined(sheet: Sheet, lexicon: Lexicon) -> list[Cell]:
    """Join two cells set one above the other that spell a group's word: 付款 / 人 beside 全称, 账号 and 开户银行."""
    cells = list(sheet.cells)
    for upper in sheet.cells:
        if not 2 <= len(upper.text) <= 4 or not any(group.startswith(upper.text) for group in lexicon.governing):
            continue
        below = _below(upper, [(cell, None) for cell in sheet.cells if len(cell.text) <= 2])
        if below is not None and upper.text + below[0].text in lexicon.governing:
            cells = [cell for cell in cells if cell not in (upper, below[0])] + [merged([upper, below[0]])]
    return cells


def _spaced_joined(sheet: Sheet, lexicon: Lexicon) -> list[Cell]:
    """Join short cells of one row whose characters together begin with a label: 户 + 名, 交 + 来产能转让款."""
    joined: list[Cell] = []
    used: set[Cell] = set()
    for cell in sheet.cells:
        if cell in used:
            continue
        chain = [cell]
        while len(chain[-1].text) <= 2 and len(chain) < 5:
            right = [other for other in sheet.right_of(chain[-1]) if other not in used]
            if not right or right[0].box.left - chain[-1].box.right > 0.12:
                break
            chain.append(right[0])
        for size in range(len(chain), 1, -1):
            whole = "".join(one.text for one in chain[:size])
            label = lexicon.at(whole, 0)
            before = sum(len(one.text) for one in chain[: size - 1])
            if label is not None and label.word_end > before and lexicon.key_of(cell.text) is None:
                used.update(chain[:size])
                joined.append(merged(chain[:size]))
                break
    return [*(cell for cell in sheet.cells if cell not in used), *joined]


def _stacked_joined(sheet: Sheet, lexicon: Lexicon) -> list[Cell]:
    """Join short cells set one above the other that spell a label.

    One of the characters may have been read together with what stands beside it: 款账号 between 付 above and 人 below.
    """
    pieces: list[tuple[Cell, Cell | None]] = []  # the character or two that may be stacked, and the cell they open
    for cell in sheet.cells:
        if len(cell.text) <= 3:
            pieces.append((cell, None))
        if len(cell.text) > 1 and len(cell.spans) == 1:
            pieces.append((_piece(sheet, cell, 0, 1), cell))
    used: set[Cell] = set()
    added: list[Cell] = []
    for place in range(len(pieces)):
        chain = [pieces[place]]
        if _goes_up(pieces[place][0], pieces):
            continue  # the middle of words set downwards at the margin: 此联是收款人开户银行交给收款人的回单
        while len(chain) < _LONGEST and (below := _below(chain[-1][0], pieces)) is not None:
            chain.append(below)
        part = _spelling(chain, lexicon, used)
        if part:
            used.update(piece for piece, _ in part)
            added.append(merged([piece for piece, _ in part]))
            added.extend(_piece(sheet, whole, 1, len(whole.text)) for _, whole in part if whole is not None)
            used.update(whole for _, whole in part if whole is not None)
    return [*(cell for cell in sheet.cells if cell not in used), *added]


def _spelling(
    chain: Sequence[tuple[Cell, Cell | None]], lexicon: Lexicon, used: set[Cell]
) -> Sequence[tuple[Cell, Cell | None]]:
    """The longest beginning of a stack that spells a label by itself; nothing where none does."""
    for size in range(len(chain), 1, -1):
        part = chain[:size]
        word = "".join(piece.text for piece, _ in part)
        if size < len(chain) and _one_pitch(chain[size - 2 : size + 1]):
            continue
        if any(piece in used or lexicon.key_of(piece.text) is not None for piece, _ in part):
            continue  # 收款人 above 账号 are two labels, though there is a word 收款人账号
        if lexicon.key_of(word) is not None and _plain(part):
            return part
    return ()


def _goes_up(piece: Cell, pieces: Sequence[tuple[Cell, Cell | None]]) -> bool:
    """Whether a single character stands close above another single one, in the same column."""
    return any(
        len(other.text) == len(piece.text) == 1
        and whole is None
        and other.page == piece.page
        and abs(other.box.centre[0] - piece.box.centre[0]) < 0.006
        and 0 < piece.middle - other.middle < 1.6 * piece.box.height
        for other, whole in pieces
    )


def _one_pitch(three: Sequence[tuple[Cell, Cell | None]]) -> bool:
    """Whether three pieces of a stack stand close and evenly below each other: the stack goes on."""
    upper, middle, lower = (piece.middle for piece, _ in three)
    return lower - middle < 1.6 * three[1][0].box.height and abs((lower - middle) - (middle - upper)) < 0.3 * (
        middle - upper
    )


def _plain(part: Sequence[tuple[Cell, Cell | None]]) -> bool:
    """Whether pieces make one column: none longer than the first, and at most one read together with something else."""
    longest = len(part[0][0].text)
    return all(len(piece.text) <= longest for piece, _ in part) and sum(whole is not None for _, whole in part) <= 1


def _below(upper: Cell, pieces: Sequence[tuple[Cell, Cell | None]]) -> tuple[Cell, Cell | None] | None:
    """The nearest piece straight below ``upper``."""
    under = [
        (piece, whole)
        for piece, whole in pieces
        if piece.page == upper.page
        and (
            abs(piece.box.centre[0] - upper.box.centre[0]) < 0.012
            or (len(upper.text) > 1 and abs(piece.box.left - upper.box.left) < 0.012)
        )
        and 0.5 * upper.box.height < piece.middle - upper.middle < 5 * upper.box.height
    ]
    return min(under, key=lambda pair: pair[0].middle, default=None)
