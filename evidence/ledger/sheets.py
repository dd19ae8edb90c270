"""Rows of a ledger workbook, from XLSX or from a folder of CSV files, before any cell is understood.

A workbook comes from outside: its archive is measured before it is opened, and nothing in it is ever computed.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl import Workbook
from openpyxl.cell.cell import TYPE_ERROR, TYPE_FORMULA
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from models.errors import LedgerRefused

SHEETS = ("企业", "产能", "事件")

# A provincial ledger holds a few hundred enterprises; these leave room for a hundred times that.
MAX_BYTES = 32 * 1024 * 1024  # of the file
MAX_UNPACKED = 64 * 1024 * 1024  # bytes of all parts of an XLSX together
MAX_RATIO = 200  # unpacked to packed; sheets of real ledgers stay below 30
MAX_PARTS = 500  # entries of the archive
MAX_ROWS = 100_000  # of one sheet
MAX_COLUMNS = 200  # of one sheet
MAX_CELL = 4_000  # characters of one cell

_NOT_A_WORKBOOK = "文件不是可以打开的 XLSX 工作簿，请用电子表格软件另存为 .xlsx 后再导入"
# What openpyxl raises on a broken part; ParseError is a SyntaxError.
_UNREADABLE = (
    InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError, EOFError,
)  # fmt: skip

CellValue = Any
"""What a cell holds: str, int, float, bool, a date, or None."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of a sheet: its number as the spreadsheet shows it and its cells by heading."""

    sheet: str
    number: int
    cells: dict[str, CellValue]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its headings and the rows that hold anything."""

    headings: tuple[str, ...]
    rows: tuple[SheetRow, ...]


def refuse(sheet: str, why: str, row: int | None = None, column: str = "") -> LedgerRefused:
    """The refusal that names sheet, row and column, for the caller to raise."""
    place = f"工作表「{sheet}」"
    if row is not None:
        place += f"第 {row} 行"
    if column:
        place += f"「{column}」列"
    return LedgerRefused(f"{place}：{why}")


def read_sheets(path: Path) -> dict[str, Sheet]:
    """Read the three sheets of a ledger; rows that are wholly empty are left out.

    Raises LedgerRefused when a sheet is missing, the file is too large, hostile, or cannot be opened.
    """
    sheets = _from_folder(path) if path.is_dir() else _from_workbook(path)
    return {name: _sheet(name, sheets[name]) for name in SHEETS}


def _sheet(name: str, grid: Sequence[tuple[CellValue, ...]]) -> Sheet:
    headings = _headings(name, grid[0] if grid else ())
    return Sheet(tuple(headings.values()), tuple(_rows(name, headings, grid[1:])))


def _rows(sheet: str, headings: dict[int, str], grid: Iterable[tuple[CellValue, ...]]) -> Iterator[SheetRow]:
    for number, values in enumerate(grid, start=2):
        if number > MAX_ROWS:
            raise refuse(sheet, f"超过 {MAX_ROWS} 行，请拆分后导入")
        stray = [place for place, value in enumerate(values) if value is not None and place not in headings]
        if stray:
            value = str(values[stray[0]])[:20]
            raise refuse(sheet, f"单元格「{value}」所在列没有表头", number, f"第 {stray[0] + 1} 列")
        cells = {heading: values[place] for place, heading in headings.items() if place < len(values)}
        for heading, value in cells.items():
            if isinstance(value, str) and len(value) > MAX_CELL:
                raise refuse(sheet, f"单元格超过 {MAX_CELL} 字", number, heading)
        if any(value is not None for value in cells.values()):
            yield SheetRow(sheet, number, cells)


def _headings(sheet: str, first: tuple[CellValue, ...]) -> dict[int, str]:
    """Column position → heading; raises LedgerRefused for a heading that stands twice."""
    if len(first) > MAX_COLUMNS:
        raise refuse(sheet, f"超过 {MAX_COLUMNS} 列")
    headings = {place: str(value).strip() for place, value in enumerate(first) if value is not None}
    for heading in headings.values():
        if list(headings.values()).count(heading) > 1:
            raise refuse(sheet, "表头重复", 1, heading)
    return headings


def _from_folder(folder: Path) -> dict[str, list[tuple[CellValue, ...]]]:
    grids: dict[str, list[tuple[CellValue, ...]]] = {}
    for sheet in SHEETS:
        path = folder / f"{sheet}.csv"
        if not path.is_file():
            raise refuse(sheet, f"文件夹中缺少 {sheet}.csv")
        if path.stat().st_size > MAX_BYTES:
            raise refuse(sheet, f"文件超过 {MAX_BYTES // 1024**2} MB")
        reader = csv.reader(io.StringIO(_decoded(sheet, path.read_bytes()), newline=""), strict=True)
        try:
            grids[sheet] = [tuple(cell.strip() or None for cell in row) for row in reader]
        except csv.Error as broken:
            raise refuse(sheet, f"CSV 格式有误（{broken}）", reader.line_num) from broken
    return grids


def _decoded(sheet: str, content: bytes) -> str:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise refuse(sheet, "文字编码既不是 UTF-8 也不是 GB18030，请另存后再导入")


def _from_workbook(path: Path) -> dict[str, list[tuple[CellValue, ...]]]:
    _refuse_hostile(path)
    try:
        return _grids(path)
    except _UNREADABLE as broken:
        raise LedgerRefused(_NOT_A_WORKBOOK) from broken


def _grids(path: Path) -> dict[str, list[tuple[CellValue, ...]]]:
    # Opened as streams: a stored workbook lies under its hash, and openpyxl judges a path by its ending.
    with path.open("rb") as stream, path.open("rb") as again:
        # Read twice: once for what is typed, once for what the spreadsheet program last computed.
        typed = openpyxl.load_workbook(stream, read_only=True, data_only=False, keep_links=False)
        shown = openpyxl.load_workbook(again, read_only=True, data_only=True, keep_links=False)
        for sheet in SHEETS:
            if sheet not in typed.sheetnames:
                raise refuse(sheet, "工作簿中没有这个工作表")
        return {sheet: _grid(sheet, _worksheet(typed, sheet), _worksheet(shown, sheet)) for sheet in SHEETS}


def _grid(sheet: str, typed: ReadOnlyWorksheet, shown: ReadOnlyWorksheet) -> list[tuple[CellValue, ...]]:
    grid: list[tuple[CellValue, ...]] = []
    for worksheet in (typed, shown):
        # The extent a file declares may be a million empty rows; the cells themselves say what is there.
        worksheet.reset_dimensions()
    for number, (cells, values) in enumerate(zip(typed.rows, shown.rows, strict=True), start=1):
        if number > MAX_ROWS or len(cells) > MAX_COLUMNS:
            raise refuse(sheet, f"超过 {MAX_ROWS} 行或 {MAX_COLUMNS} 列，请删去空白区域后再导入")
        row: list[CellValue] = []
        for place, (cell, value) in enumerate(zip(cells, values, strict=True), start=1):
            if value.data_type == TYPE_ERROR or (cell.data_type == TYPE_FORMULA and value.value is None):
                raise refuse(sheet, "公式没有可用的结果，请改为数值", number, f"第 {place} 列")
            text = value.value.strip() or None if isinstance(value.value, str) else value.value
            row.append(text)
        grid.append(tuple(row))
    return grid


def _worksheet(workbook: Workbook, sheet: str) -> ReadOnlyWorksheet:
    worksheet = workbook[sheet]
    if not isinstance(worksheet, ReadOnlyWorksheet):
        raise refuse(sheet, "不是数据表")
    return worksheet


def _refuse_hostile(path: Path) -> None:
    """Measure the archive before anything in it is unpacked or parsed."""
    if path.stat().st_size > MAX_BYTES:
        raise LedgerRefused(f"工作簿超过 {MAX_BYTES // 1024**2} MB，无法导入")
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            unpacked = sum(part.file_size for part in parts)
            packed = sum(part.compress_size for part in parts)
            if len(parts) > MAX_PARTS or unpacked > MAX_UNPACKED or unpacked > MAX_RATIO * max(packed, 1024):
                raise LedgerRefused("工作簿解压后异常庞大，疑似恶意文件，未导入")
            for part in parts:
                # A workbook has no use for a document type; entity bombs do.
                if part.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in _opening(archive, part):
                    raise LedgerRefused("工作簿内含文档类型声明，疑似恶意文件，未导入")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as broken:
        raise LedgerRefused(_NOT_A_WORKBOOK) from broken


def _opening(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    with archive.open(part) as stream:
        # UTF-16 parts would hide the declaration from a search for ASCII.
        return stream.read(4096).replace(b"\0", b"")
