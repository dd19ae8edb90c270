"""Pages as compact JSON and back, for the cache, the store and the pipe from a child.

Places are whole numbers, hundred-thousandths of the page; certainties ten-thousandths.
"""

from __future__ import annotations

import json
from typing import Any

from models.geometry import Box
from models.pages import BlankPage, FailedPage, Line, PageReading, PageSource, Stamp, TableCell, TextPage, Witness

_PLACE = 100_000
_SCORE = 10_000
_VERSION = 1


def page_to_json(page: PageReading) -> str:
    """Write a page as one line of JSON."""
    return json.dumps(page_to_dict(page), ensure_ascii=False, separators=(",", ":"))


def page_from_json(written: str) -> PageReading:
    """Read what ``page_to_json`` wrote; raises ValueError for anything else."""
    try:
        return page_from_dict(json.loads(written))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not a page") from error


def page_to_dict(page: PageReading) -> dict[str, object]:
    """A page as plain JSON values."""
    match page:
        case BlankPage():
            return {"v": _VERSION, "is": "blank", "number": page.number, "size": [page.width, page.height]}
        case FailedPage():
            failed = {"reason": page.reason, "detail": page.detail, "retry": page.retry}
            return {"v": _VERSION, "is": "failed", "number": page.number, **failed}
        case TextPage():
            return _text_to_dict(page)


def _text_to_dict(page: TextPage) -> dict[str, object]:
    return {
        "v": _VERSION,
        "is": "text",
        "number": page.number,
        "size": [page.width, page.height],
        "text": page.text,
        "places": [box and _box(box) for box in page.places],
        "scores": [round(score * _SCORE) for score in page.scores],
        "lines": [
            [
                line.start, line.end, _box(line.box), line.score,
                [[w.engine, w.text, w.score] for w in line.witnesses], line.cell,
            ]
            for line in page.lines
        ],
        "source": page.source.value,
        "engine": page.engine,
        "quality": page.quality,
        "rotation": page.rotation,
        "stamps": [[_box(stamp.box), stamp.colour, stamp.text] for stamp in page.stamps],
        "notes": list(page.notes),
        "cells": [[cell.table, cell.row, cell.column, cell.rows, cell.columns, _box(cell.box)] for cell in page.cells],
    }  # fmt: skip


def page_from_dict(written: dict[str, Any]) -> PageReading:
    """Rebuild a page; the page's own invariants are checked again."""
    if written["v"] != _VERSION:
        raise ValueError(f"pages of version {written['v']} are not known")
    number = int(written["number"])
    match written["is"]:
        case "blank":
            return BlankPage(number, *map(float, written["size"]))
        case "failed":
            return FailedPage(number, str(written["reason"]), str(written["detail"]), retry=bool(written["retry"]))
        case "text":
            return _text_from_dict(number, written)
        case other:
            raise ValueError(f"no page is {other!r}")


def _text_from_dict(number: int, written: dict[str, Any]) -> TextPage:
    width, height = map(float, written["size"])
    return TextPage(
        number=number,
        text=str(written["text"]),
        places=tuple(place and _unbox(place) for place in written["places"]),
        scores=tuple(score / _SCORE for score in written["scores"]),
        lines=tuple(
            Line(start, end, _unbox(box), score, tuple(Witness(*witness) for witness in witnesses), *cell)
            for start, end, box, score, witnesses, *cell in written["lines"]
        ),
        source=PageSource(written["source"]),
        engine=str(written["engine"]),
        width=width,
        height=height,
        quality=float(written["quality"]),
        rotation=int(written["rotation"]),
        stamps=tuple(Stamp(_unbox(box), colour, text) for box, colour, text in written["stamps"]),
        notes=tuple(map(str, written["notes"])),
        cells=tuple(map(_cell, written.get("cells", []))),
    )


def _cell(written: list[Any]) -> TableCell:
    table, row, column, rows, columns, box = written
    return TableCell(table, row, column, rows, columns, _unbox(box))


def _box(box: Box) -> list[int]:
    return [round(side * _PLACE) for side in (box.left, box.top, box.right, box.bottom)]


def _unbox(sides: list[int]) -> Box:
    return Box(*(side / _PLACE for side in sides))
