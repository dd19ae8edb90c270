"""Reading: what a file is, and what stands on its pages.

``inspect_file`` looks, ``expand_archive`` unpacks, ``read_scan`` reads all pages and ``read_page`` one, each page in
killable children; ``render_page`` draws a page for the reviewer;
``upright`` turns the places of pages read on their side, for reasoning about layout.
"""

from __future__ import annotations

from evidence.read.archive import expand_archive
from evidence.read.cache import PageCache
from evidence.read.filetype import FileType
from evidence.read.inspection import Inspected, PageSize, inspect_file
from evidence.read.limits import DEFAULT_LIMITS, Limits, ReadOptions
from evidence.read.scan import read_page, read_scan, render_page, warm_up
from evidence.read.serial import page_from_json, page_to_json
from evidence.read.upright import upright, upright_page

__all__ = [
    "DEFAULT_LIMITS",
    "FileType",
    "Inspected",
    "Limits",
    "PageCache",
    "PageSize",
    "ReadOptions",
    "expand_archive",
    "inspect_file",
    "page_from_json",
    "page_to_json",
    "read_page",
    "read_scan",
    "render_page",
    "upright",
    "upright_page",
    "warm_up",
]
