"""Reads scans page by page. Each page ends as text, as blank, or as a failure with a name; none spoils another."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace
from pathlib import Path

from evidence.read.cache import PageCache
from evidence.read.filetype import FileType, sniff
from evidence.read.inspection import inspect_file, limits_json
from evidence.read.limits import DEFAULT_LIMITS, Limits, ReadOptions
from evidence.read.nursery import ChildEnded, ChildRefused, parsing, reading, trying
from evidence.read.serial import page_from_dict
from models.errors import BadRequest, MissingPart, PageFailure
from models.pages import FailedPage, PageReading, ScanReading, TextPage

_DEFAULT_OPTIONS = ReadOptions()
_WIDEST_IMAGE = 4000

# What a page is called that ended badly, by how its child ended: while its file was opened, and while it was read.
_WHILE_OPENED = {"timeout": "page_timeout", "memory": "page_out_of_memory"}
_ADVICE = {
    "page_timeout": "第 {n} 页识别超时，可稍后重试；多次失败请重新扫描该页。",
    "page_out_of_memory": "第 {n} 页占用内存超限，请降低分辨率重新扫描该页。",
    "unreadable_page": "第 {n} 页无法解析，请重新扫描或重新导出该页。",
    "engine_failed": "第 {n} 页识别引擎异常退出，可稍后重试；多次失败请重新扫描该页。",
}
# Why the text layer of a page was not taken, where there was one worth the name.
_LAYER_NOTES = {
    "garbage": "文字层含乱码，已改为识别页面图像",
    "no_ink": "文字层与页面所见不符，已改为识别页面图像",
    "print_outside": "页面有文字层之外的内容，已改为识别页面图像",
    "other_words": "文字层与抽样识别结果不符，已改为识别页面图像",
}
_TRIAL_SECONDS = 30.0
# A child that ended without a word may have been killed with its reader; what it refuses it says, and that stays.
_MAY_PASS = {"page_timeout", "engine_failed", "unreadable_page"}


def read_scan(
    path: Path,
    options: ReadOptions = _DEFAULT_OPTIONS,
    progress: Callable[[int, int], None] | None = None,
    cache: PageCache | None = None,
) -> ScanReading:
    """Read every page of a PDF or picture, each in killable children of its own.

    ``progress`` is told pages done and pages in all. Raises what ``inspect_file`` raises, BadRequest for a ZIP and
    MissingPart when the engine is not installed; what befalls a single page is written on that page.
    """
    _load_beforehand(path, options)
    inspected = inspect_file(path, options.limits)
    if not inspected.pages:
        raise BadRequest("压缩包须先展开，再逐个识别其中的文件。")
    count = inspected.page_count
    pages: list[PageReading | None] = [None] * count
    with ThreadPoolExecutor(max(1, options.processes), thread_name_prefix="page") as pool:
        waiting = {pool.submit(_read, path, inspected.type, n, options, cache): n for n in range(1, count + 1)}
        try:
            for done, future in enumerate(as_completed(waiting), start=1):
                pages[waiting[future] - 1] = future.result()
                if progress:
                    progress(done, count)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return ScanReading(_sha256(path), tuple(page for page in pages if page is not None))


def read_page(
    path: Path, number: int, options: ReadOptions = _DEFAULT_OPTIONS, cache: PageCache | None = None
) -> PageReading:
    """Read one page of a file that was inspected before; every mishap ends as FailedPage.

    Raises MissingPart when the engine is not installed: then no page can be read, and none is to blame.
    """
    return _read(path, sniff(path), number, options, cache)


def render_page(path: Path, number: int, width_px: int, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """A PNG of a page as displayed (/Rotate and EXIF orientation applied), at most ``width_px`` wide.

    Raises PageFailure when the page cannot be drawn.
    """
    width_px = max(16, min(width_px, _WIDEST_IMAGE))
    args: dict[str, object] = {
        "path": str(path), "kind": sniff(path), "number": number, "limits": limits_json(limits),
        "width_px": width_px, "max_pixels": width_px * _WIDEST_IMAGE * 4,
    }  # fmt: skip
    try:
        _, png = parsing().call("show", args, seconds=limits.seconds, memory=limits.memory)
    except ChildRefused as refusal:
        raise PageFailure(refusal.reason or "unreadable_page", refusal.detail) from None
    except ChildEnded as ended:
        reason = _WHILE_OPENED.get(ended.how, "unreadable_page")
        raise PageFailure(reason, _ADVICE[reason].format(n=number)) from None
    return png


def warm_up() -> None:
    """Start loading models now. A worker calls it before it forks, so that its work-horses share what is loaded."""
    parsing().start()
    trying().start()
    reading().start()


def _load_beforehand(path: Path, options: ReadOptions) -> None:
    """Begin loading what the first page will most likely need, while the file is still being looked at."""
    if options.engine != "ppocr":
        return
    kind = sniff(path)
    if kind is FileType.PDF and options.text_layer:
        trying().start()
    elif kind is not FileType.ZIP:
        reading().start()


def _read(path: Path, kind: str, number: int, options: ReadOptions, cache: PageCache | None) -> PageReading:
    try:
        return _open_and_read(path, kind, number, options, cache)
    except PageFailure as failure:
        return FailedPage(number, failure.reason, failure.detail, retry=failure.retry)


def _open_and_read(path: Path, kind: str, number: int, options: ReadOptions, cache: PageCache | None) -> PageReading:
    opened, blob = _opened(path, kind, number, options, text_layer=options.text_layer)
    why = str(opened.get("distrust", ""))
    if "page" in opened:
        if _layer_holds(opened, blob, options):
            return _page(opened, number, "unreadable_page")
        why = "other_words"
        opened, blob = _opened(path, kind, number, options, text_layer=False)
    page = _recognised(opened, blob, number, options, cache)
    if isinstance(page, TextPage) and why in _LAYER_NOTES:
        return replace(page, notes=(*page.notes, _LAYER_NOTES[why]))
    return page


def _opened(
    path: Path, kind: str, number: int, options: ReadOptions, *, text_layer: bool
) -> tuple[dict[str, object], bytes]:
    """A page's text layer with samples of it, or its pixels."""
    args: dict[str, object] = {
        "path": str(path), "kind": kind, "number": number, "dpi": options.dpi, "max_pixels": options.max_pixels,
        "text_layer": text_layer, "limits": limits_json(options.limits),
    }  # fmt: skip
    seconds, memory = options.seconds, options.limits.memory
    return _ask(lambda: parsing().call("prepare", args, seconds=seconds, memory=memory), number, "unreadable_page")


def _layer_holds(opened: dict[str, object], strips: bytes, options: ReadOptions) -> bool:
    """Whether lines of a text layer, read on trial, say what the layer says; without models it must be believed."""
    if options.engine != "ppocr" or not opened.get("samples"):
        return True
    asked = {"samples": opened["samples"]}
    try:
        answer, _ = trying().call("try", asked, strips, seconds=_TRIAL_SECONDS, memory=options.memory)
    except ChildRefused as refusal:
        return refusal.type == MissingPart.type
    except ChildEnded:
        return False
    return answer.get("agrees") is True


def _recognised(
    opened: dict[str, object], pixels: bytes, number: int, options: ReadOptions, cache: PageCache | None
) -> PageReading:
    """A page read from its pixels, or found among those that were read before."""
    key = cache.key(str(opened["key"]), options) if cache else ""
    known = cache.get(key, number) if cache else None
    if known is not None:
        return known
    asked: dict[str, object] = {
        "shape": opened["shape"], "size": opened["size"], "number": number,
        "engine": options.engine, "witness": options.witness,
    }  # fmt: skip
    answer, _ = _ask(lambda: reading().call(
        "read", asked, pixels, seconds=options.seconds, memory=options.memory), number, "engine_failed")  # fmt: skip
    page = _page(answer, number, "engine_failed")
    if cache:
        cache.put(key, page)
    return page


def _ask(
    call: Callable[[], tuple[dict[str, object], bytes]], number: int, otherwise: str
) -> tuple[dict[str, object], bytes]:
    """Call a child and name every way in which it may not answer."""
    try:
        return call()
    except ChildRefused as refusal:
        if refusal.type == MissingPart.type:
            raise MissingPart(refusal.detail) from None
        raise PageFailure(refusal.reason or otherwise, refusal.detail) from None
    except ChildEnded as ended:
        raise _failure(_WHILE_OPENED.get(ended.how, otherwise), number) from None


def _page(answer: dict[str, object], number: int, otherwise: str) -> PageReading:
    """The page in a child's answer; an answer that is none is the failure ``otherwise``."""
    written = answer.get("page")
    try:
        page = page_from_dict(written) if isinstance(written, dict) else None
    except (ValueError, KeyError, TypeError, AttributeError):
        page = None
    if page is None or page.number != number:
        raise _failure(otherwise, number)
    return page


def _failure(reason: str, number: int) -> PageFailure:
    return PageFailure(reason, _ADVICE[reason].format(n=number), retry=reason in _MAY_PASS)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
