"""Workbooks that are taken, and workbooks that are refused with the place named."""

from __future__ import annotations

import csv
import datetime as dt
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from evidence.ledger import load_ledger, replay
from evidence.ledger.load import COLUMNS
from models.errors import LedgerRefused
from models.ledger import EventKind, LineState, Origin
from models.values import Capacity, Metres, Money

Rows = dict[str, list[list[Any]]]
FIRM = "山西甲焦化有限公司"


def rows() -> Rows:
    return {
        "企业": [
            [*COLUMNS["企业"], "联系人"],
            ["山西甲焦化有限公司", "91140000MA0ABCDE1X", "临汾市", "洪洞县", "甲焦化；洪洞甲厂", "某"],
        ],
        "产能": [
            list(COLUMNS["产能"]),
            ["C-1", "山西甲焦化有限公司", "1#", "顶装", 4.3, 2, 130, 84.4, "自有", "是", "停产", 60, "66号", None],
        ],
        "事件": [
            list(COLUMNS["事件"]),
            [dt.date(2020, 3, 1), "预拨", None, None, FIRM, None, 1000000.5, "晋财〔2020〕1号", None, None],
            [dt.date(2018, 5, 10), "查封", "C-1", FIRM, None, "84.4", None, "（2018）晋10执217号", "已确认", ""],
        ],
    }  # fmt: skip


def write_xlsx(path: Path, sheets: Rows) -> Path:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook["Sheet"])
    for name, grid in sheets.items():
        worksheet = workbook.create_sheet(name)
        for row in grid:
            worksheet.append(row)
    workbook.save(path)
    return path


def write_csv(folder: Path, sheets: Rows, encoding: str) -> Path:
    folder.mkdir()
    for name, grid in sheets.items():
        with (folder / f"{name}.csv").open("w", encoding=encoding, newline="") as stream:
            for row in grid:
                plain = [cell.isoformat() if isinstance(cell, dt.date) else cell for cell in row]
                csv.writer(stream).writerow(["" if cell is None else cell for cell in plain])
    return folder


def test_a_workbook_is_read_with_its_units_and_rows(tmp_path: Path) -> None:
    ledger = load_ledger(write_xlsx(tmp_path / "台账.xlsx", rows()))
    enterprise, line = ledger.enterprises[0], ledger.lines[0]
    assert enterprise.aliases == ("甲焦化", "洪洞甲厂")
    assert enterprise.extra == (("联系人", "某"),)
    assert line.capacity == Capacity(Decimal(844_000))
    assert line.listed == Capacity(Decimal(600_000))
    assert (line.origin, line.state, line.built) == (Origin.OWN, LineState.IDLE, True)
    assert line.chamber_height == Metres(Decimal("4.3"))
    assert str(line.row) == "产能 row 2"
    assert [event.kind for event in ledger.events] == [EventKind.SEALING, EventKind.ADVANCE]
    assert ledger.events[1].amount == Money(100_000_050)
    assert ledger.events[1].confirmed, "an event without 状态 is confirmed"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_csv_folder_gives_the_same_ledger_as_the_workbook(tmp_path: Path, encoding: str) -> None:
    from_csv = load_ledger(write_csv(tmp_path / "台账", rows(), encoding))
    assert from_csv.version == load_ledger(write_xlsx(tmp_path / "台账.xlsx", rows())).version


def test_another_content_is_another_version(tmp_path: Path) -> None:
    changed = rows()
    changed["产能"][1][7] = 84.5
    first = load_ledger(write_xlsx(tmp_path / "a.xlsx", rows()))
    assert load_ledger(write_xlsx(tmp_path / "b.xlsx", changed)).version != first.version


def test_a_missing_column_and_a_missing_sheet_are_named(tmp_path: Path) -> None:
    without = rows()
    for row in without["产能"]:
        del row[8]
    with pytest.raises(LedgerRefused, match=r"「产能」第 1 行「来源」列"):
        load_ledger(write_xlsx(tmp_path / "a.xlsx", without))
    less = rows()
    del less["事件"]
    with pytest.raises(LedgerRefused, match="事件"):
        load_ledger(write_xlsx(tmp_path / "b.xlsx", less))


@pytest.mark.parametrize(
    ("sheet", "row", "column", "cell"),
    [
        ("产能", 2, "产能(万吨/年)", "六十"),
        ("产能", 2, "产能(万吨/年)", "60万吨"),
        ("产能", 2, "产能(万吨/年)", -60),
        ("产能", 2, "产能(万吨/年)", None),
        ("产能", 2, "产能(万吨/年)", True),
        ("产能", 2, "来源", "购买"),
        ("产能", 2, "焦炉建成", "有"),
        ("产能", 2, "座数", 1.5),
        ("企业", 2, "统一社会信用代码", 914400001234567890),
        ("事件", 2, "日期", "2020-02-30"),
        ("事件", 2, "日期", 43891),
        ("事件", 2, "类型", "出售"),
        ("事件", 2, "金额(元)", "1.005"),
        ("事件", 2, "状态", "待定"),
    ],
)
def test_an_unreadable_cell_is_named(tmp_path: Path, sheet: str, row: int, column: str, cell: object) -> None:
    sheets = rows()
    sheets[sheet][row - 1][COLUMNS[sheet].index(column)] = cell
    with pytest.raises(LedgerRefused) as refused:
        load_ledger(write_xlsx(tmp_path / "a.xlsx", sheets))
    assert f"「{sheet}」第 {row} 行" in refused.value.detail
    assert f"「{column}」" in refused.value.detail


def test_a_line_number_twice_and_a_heading_twice_are_refused(tmp_path: Path) -> None:
    sheets = rows()
    sheets["产能"].append(list(sheets["产能"][1]))
    with pytest.raises(LedgerRefused, match=r"第 3 行「产能编号」列：「C-1」与第 2 行重复"):
        load_ledger(write_xlsx(tmp_path / "a.xlsx", sheets))
    sheets = rows()
    sheets["企业"][0][5] = "市"
    with pytest.raises(LedgerRefused, match="表头重复"):
        load_ledger(write_xlsx(tmp_path / "b.xlsx", sheets))


def test_what_points_at_nothing_is_imported_and_named_by_the_replay(tmp_path: Path) -> None:
    sheets = rows()
    sheets["产能"].append([*sheets["产能"][1]])
    sheets["产能"][2][:2] = ["C-2", "山西未登记焦化有限公司"]
    sheets["事件"] += [
        [dt.date(2019, 1, 1), "转让", "C-9", FIRM, "山西乙焦化有限公司", 60, None, None, None, None],
        [dt.date(2019, 2, 1), "查封", "C-9", FIRM, None, None, None, "（2019）晋10执1号", None, None],
        [dt.date(2019, 3, 1), "转让", "C-2", "山西未登记焦化有限公司", FIRM, 60, None, None, "未确认", None],
    ]
    sheets["企业"].append(list(sheets["企业"][1]))
    state = replay(load_ledger(write_xlsx(tmp_path / "a.xlsx", sheets))).now()
    told = [(str(one.row), one.because) for one in state.irregularities]
    assert told == [
        ("事件 row 4", "产能编号「C-9」不在「产能」表中"),
        ("事件 row 4", "「山西乙焦化有限公司」不在「企业」表中"),
        ("事件 row 5", "产能编号「C-9」不在「产能」表中"),
        ("事件 row 6", "「山西未登记焦化有限公司」不在「企业」表中"),
    ]
    assert state.total("甲焦化") == state.total("山西未登记焦化有限公司") == Capacity(Decimal(844_000))
    assert [str(seal.event.row) for seal in state.seals] == ["事件 row 3"]


def test_a_formula_that_was_never_computed_is_refused(tmp_path: Path) -> None:
    sheets = rows()
    sheets["产能"][1][7] = "=40+20"
    with pytest.raises(LedgerRefused, match="公式"):
        load_ledger(write_xlsx(tmp_path / "a.xlsx", sheets))


def test_empty_rows_are_skipped_and_rows_keep_their_numbers(tmp_path: Path) -> None:
    sheets = rows()
    sheets["产能"].insert(1, [None] * 14)
    assert load_ledger(write_xlsx(tmp_path / "a.xlsx", sheets)).lines[0].row.row == 3


def test_hostile_and_broken_workbooks_are_refused(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 30_000_000)
    with pytest.raises(LedgerRefused, match="异常庞大"):
        load_ledger(bomb)
    entities = tmp_path / "entities.xlsx"
    with zipfile.ZipFile(entities, "w") as archive:
        archive.writestr("xl/workbook.xml", '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "a">]><x/>')
    with pytest.raises(LedgerRefused, match="文档类型声明"):
        load_ledger(entities)
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(write_xlsx(tmp_path / "whole.xlsx", rows()).read_bytes()[:900])
    with pytest.raises(LedgerRefused, match="XLSX"):
        load_ledger(broken)


def test_a_csv_folder_without_a_sheet_or_in_a_foreign_encoding_is_refused(tmp_path: Path) -> None:
    folder = write_csv(tmp_path / "台账", rows(), "utf-8")
    (folder / "企业.csv").write_bytes(b"\xff\xfe\xff\xff")
    with pytest.raises(LedgerRefused, match="编码"):
        load_ledger(folder)
    (folder / "企业.csv").unlink()
    with pytest.raises(LedgerRefused, match="企业"):
        load_ledger(folder)
