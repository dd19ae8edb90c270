"""What a file is, told from its bytes, and whether its structure reaches its end.

Names and declared types are never asked. Everything here is cheap: a few reads and a walk over headers.
"""

from __future__ import annotations

import enum
import re
import struct
from pathlib import Path

from models.errors import DamagedFile, UnacceptedType

_JPEG_END = b"\xff\xd9"
_TRUNCATED = "文件不完整（可能未传完或保存时中断），请重新扫描或重新导出后上传。"
_TAIL = 4096  # bytes in which a PDF must end; the standard says 1,024, scanners append more
# Markers that stand alone, without a length: TEM, RST0-7, SOI.
_STANDALONE = {0x01, *range(0xD0, 0xD9)}
_START_OF_SCAN = 0xDA


class FileType(enum.StrEnum):
    """The types that are accepted; an archive is opened, the others are read."""

    PDF = "pdf"
    TIFF = "tiff"
    JPEG = "jpeg"
    PNG = "png"
    ZIP = "zip"


_MAGIC = {
    b"\xff\xd8\xff": FileType.JPEG,
    b"\x89PNG\r\n\x1a\n": FileType.PNG,
    b"II*\x00": FileType.TIFF,
    b"MM\x00*": FileType.TIFF,
    b"PK\x03\x04": FileType.ZIP,
    b"PK\x05\x06": FileType.ZIP,
}


def sniff(path: Path) -> FileType:
    """Tell the type of a file from its first bytes; raises UnacceptedType, DamagedFile when it is empty."""
    with path.open("rb") as file:
        head = file.read(1024)
    if not head:
        raise DamagedFile("文件为空（0 字节），请确认原文件可以打开后重新上传。")
    for magic, name in _MAGIC.items():
        if head.startswith(magic):
            return name
    # A PDF may be preceded by a few bytes of a printer's job language; an archive that holds one begins with its own.
    if re.search(rb"%PDF-\d", head):
        return FileType.PDF
    raise UnacceptedType("只接受 PDF、TIFF、JPEG、PNG 扫描件，或装有这些文件的 ZIP 压缩包。请转换格式后重新上传。")


def check_whole(path: Path, kind: FileType) -> None:
    """Refuse a file whose end is missing; raises DamagedFile."""
    whole = {FileType.PDF: _pdf_is_whole, FileType.JPEG: _jpeg_is_whole, FileType.PNG: _png_is_whole}.get(kind)
    if whole is not None and not whole(path):
        raise DamagedFile(_TRUNCATED)


def _pdf_is_whole(path: Path) -> bool:
    """Whether the file ends with ``startxref``, a place inside the file, and ``%%EOF``."""
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(1024)
        file.seek(max(0, size - _TAIL))
        tail = file.read().rstrip(b"\x00\r\n\t ")
    ends = list(re.finditer(rb"startxref\s+(\d+)\s+%%EOF", tail))
    if not ends or int(ends[-1].group(1)) >= size:
        return False
    # A linearized file states its own length: its first section ends with %%EOF too, so a cut there would pass.
    stated = re.search(rb"/Linearized\b.*?/L\s+(\d+)", head, re.DOTALL)
    return stated is None or int(stated.group(1)) <= size


def _jpeg_is_whole(path: Path) -> bool:
    """Whether an end marker follows the main scan (previews inside APP segments have end markers of their own)."""
    content = path.read_bytes()
    at = 2
    while at + 4 <= len(content):
        if content[at] != 0xFF:
            return False
        marker = content[at + 1]
        if marker == 0xFF or marker in _STANDALONE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker == _START_OF_SCAN:
            return content.rfind(_JPEG_END) > at
        at += 2 + int(struct.unpack(">H", content[at + 2 : at + 4])[0])
    return False


def _png_is_whole(path: Path) -> bool:
    """Whether the chain of chunks reaches IEND."""
    size = path.stat().st_size
    with path.open("rb") as file:
        at = 8
        while at + 12 <= size:
            file.seek(at)
            length, name = struct.unpack(">I4s", file.read(8))
            at += 12 + length
            if name == b"IEND":
                return bool(at <= size)
    return False
