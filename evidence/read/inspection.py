"""Looks at an uploaded file before any costly work: its type, whether it is whole, how many pages of what size."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from evidence.read.filetype import FileType, check_whole, sniff
from evidence.read.limits import DEFAULT_LIMITS, Limits
from evidence.read.nursery import ChildEnded, ChildRefused, parsing
from models.errors import DamagedFile, EncryptedFile, HostileFile, OverLimit, UnacceptedType, UploaderError

_REFUSALS: dict[str, type[UploaderError]] = {
    error.type: error for error in (DamagedFile, EncryptedFile, HostileFile, OverLimit, UnacceptedType)
}


@dataclass(frozen=True, slots=True)
class PageSize:
    """Size of one page as displayed: points, and pixels for a picture (0 for a PDF page, which has none)."""

    width: float
    height: float
    width_px: int = 0
    height_px: int = 0


@dataclass(frozen=True, slots=True)
class Inspected:
    """What a file is; an archive has no pages of its own."""

    type: FileType
    pages: tuple[PageSize, ...]

    @property
    def page_count(self) -> int:
        """Number of pages; 0 for an archive."""
        return len(self.pages)


def inspect_file(path: Path, limits: Limits = DEFAULT_LIMITS) -> Inspected:
    """Tell what ``path`` is and how large its pages are, without decoding a page of a PDF or TIFF.

    Raises UnacceptedType, EncryptedFile, DamagedFile, OverLimit or HostileFile, each with advice in Chinese. A ZIP is
    only told apart; ``expand_archive`` looks inside. Parsing runs in a child bound in time and memory.
    """
    size = path.stat().st_size
    if size > limits.max_bytes:
        raise OverLimit(f"文件 {size / 1048576:.0f} MB，超过 {limits.max_bytes // 1048576} MB 的上限，请拆分后上传。")
    kind = sniff(path)
    if kind is FileType.ZIP:
        return Inspected(kind, ())
    check_whole(path, kind)
    args: dict[str, object] = {"path": str(path), "kind": kind, "limits": limits_json(limits)}
    try:
        answer, _ = parsing().call("inspect", args, seconds=limits.seconds, memory=limits.memory)
    except ChildRefused as refusal:
        raise refusal_of(refusal) from None
    except ChildEnded as ended:
        raise _hostile_or_damaged(ended.how) from None
    pages = answer["pages"]
    if not isinstance(pages, list):
        raise DamagedFile("文件结构异常，解析程序无法读取。")
    return Inspected(kind, tuple(PageSize(w, h, int(x), int(y)) for w, h, x, y in pages))


def limits_json(limits: Limits) -> dict[str, object]:
    """Limits as a child takes them."""
    return {name: getattr(limits, name) for name in ("max_pages", "max_pixels", "max_side_pt")}


def refusal_of(refusal: ChildRefused) -> UploaderError:
    """The house's error for what a child refused."""
    return _REFUSALS.get(refusal.type, DamagedFile)(refusal.detail)


def _hostile_or_damaged(how: str) -> UploaderError:
    """The error for a file on which the parser itself ran out of time or memory, or broke."""
    if how in ("memory", "timeout"):
        words = "内存" if how == "memory" else "时间"
        return HostileFile(f"解析该文件耗尽了允许的{words}，文件可能被恶意构造。请重新扫描或打印成 PDF 后上传。")
    return DamagedFile("文件结构异常，解析程序无法读取。请重新扫描或打印成 PDF 后上传。")
