"""Opens a ZIP archive without trusting it: every entry is judged before any is unpacked."""

from __future__ import annotations

import stat
import tempfile
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from evidence.read.limits import DEFAULT_LIMITS, Limits
from models.errors import DamagedFile, EncryptedFile, HostileFile, OverLimit

_ENCRYPTED = 0x1
_UTF8 = 0x800
_CHUNK = 1 << 20
_RATIO_FROM = 1 << 20  # bytes unpacked below which no ratio is suspicious
_NESTED = (b"PK\x03\x04", b"PK\x05\x06", b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
# What file managers put beside the papers.
_CLUTTER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


def expand_archive(path: Path, limits: Limits = DEFAULT_LIMITS) -> Iterator[tuple[str, Path]]:
    """Unpack a ZIP one file at a time: its name for display (never a path to write to) and a temporary file.

    The temporary file lives until the next step of the iterator. All entries are checked before the first is
    unpacked; what an entry claims of its size is checked again while it is unpacked. Raises OverLimit, HostileFile
    (traversal, symbolic links, archives within), EncryptedFile, DamagedFile.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = _checked(archive, limits)
            with tempfile.TemporaryDirectory(prefix="evd-zip-") as folder:
                left = limits.max_unpacked
                for number, (name, entry) in enumerate(entries):
                    target = Path(folder) / f"{number:05d}"
                    left -= _unpack(archive, entry, target, min(left, limits.max_bytes), name)
                    yield name, target
                    target.unlink(missing_ok=True)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise DamagedFile("压缩包已损坏或使用了不支持的压缩方式，请重新压缩为普通 ZIP 后上传。") from error


def _checked(archive: zipfile.ZipFile, limits: Limits) -> list[tuple[str, zipfile.ZipInfo]]:
    """The files of an archive with their names, if nothing in it is out of order."""
    listed = archive.infolist()
    if len(listed) > limits.max_entries:
        raise OverLimit(f"压缩包含 {len(listed)} 个条目，超过 {limits.max_entries} 个的上限，请分批上传。")
    files: list[tuple[str, zipfile.ZipInfo]] = []
    for entry in listed:
        name = _decoded_name(entry)
        _refuse_hostile(name, entry)
        if not entry.is_dir() and not any(mark in name for mark in _CLUTTER):
            files.append((_display_name(name), entry))
    unpacked = sum(entry.file_size for _, entry in files)
    packed = max(1, sum(entry.compress_size for _, entry in files))
    if unpacked > limits.max_unpacked:
        raise OverLimit(f"压缩包展开后超过 {limits.max_unpacked // 1048576} MB 的上限，请分批上传。")
    if unpacked > _RATIO_FROM and unpacked / packed > limits.max_ratio:
        raise HostileFile("压缩包的压缩比异常（疑似压缩炸弹），已拒绝。请直接上传其中的文件。")
    if not files:
        raise DamagedFile("压缩包里没有文件，请检查后重新上传。")
    return files


def _refuse_hostile(name: str, entry: zipfile.ZipInfo) -> None:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if name.startswith(("/", "\\")) or ".." in parts or "\x00" in entry.orig_filename or name[1:2] == ":":
        raise HostileFile("压缩包中的文件路径指向包外，已拒绝。请重新压缩后上传。")
    mode = entry.external_attr >> 16
    if mode and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or stat.S_IFMT(mode) == 0):
        raise HostileFile("压缩包中含有符号链接或特殊文件，已拒绝。请只压缩普通文件。")
    if entry.flag_bits & _ENCRYPTED:
        raise EncryptedFile("压缩包设有密码，请去除密码后重新上传。")


def _unpack(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, most: int, name: str) -> int:
    """Write one entry to ``target``; returns its size. Never writes more than ``most`` bytes."""
    done = 0
    with _opened(archive, entry) as packed, target.open("xb") as file:
        while chunk := packed.read(_CHUNK):
            if not done and chunk.startswith(_NESTED):
                raise HostileFile(f"压缩包中还有压缩包（{name}），请解压后上传。")
            done += len(chunk)
            if done > most:
                raise OverLimit(f"压缩包中的 {name} 展开后超出大小上限，请拆分后上传。")
            if done > _RATIO_FROM and done > 1000 * max(1, entry.compress_size):
                raise HostileFile("压缩包的压缩比异常（疑似压缩炸弹），已拒绝。")
            file.write(chunk)
    return done


def _opened(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> IO[bytes]:
    """Open an entry; a directory that points outside the file is damage, not a fault of the disk."""
    try:
        return archive.open(entry)
    except OSError as error:
        raise zipfile.BadZipFile(str(error)) from error


def _decoded_name(entry: zipfile.ZipInfo) -> str:
    """The name as its author saw it. Without the UTF-8 flag, Chinese Windows writes GB18030 and calls it cp437."""
    if entry.flag_bits & _UTF8:
        return entry.filename
    try:
        written = entry.filename.encode("cp437")
    except UnicodeEncodeError:
        return entry.filename
    for encoding in ("utf-8", "gb18030"):  # bytes that are valid UTF-8 are hardly ever anything else
        try:
            return written.decode(encoding)
        except UnicodeDecodeError:
            continue
    return entry.filename


def _display_name(name: str) -> str:
    """A name safe to show: no control or direction-changing characters, of bearable length."""
    kept = "".join(char for char in name.replace("\\", "/") if unicodedata.category(char) not in ("Cc", "Cf", "Cs"))
    return kept[-200:] or "未命名"
