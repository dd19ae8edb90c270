"""Bytes and their SHA-256: copying, checking, and the errors both kinds of object store raise."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import BinaryIO

from models.errors import NotFound, WorkerError

_CHUNK = 1024 * 1024  # bytes
_HASH = re.compile(r"[0-9a-f]{64}")


class WrongBytes(WorkerError):
    """Bytes do not hash to the name under which they are, or were to be, stored."""

    type = "wrong_bytes"
    title = "存储内容校验失败"
    retry = False

    def __init__(self, sha256: str) -> None:
        """Say which bytes."""
        super().__init__(f"内容与其校验值 {sha256[:12]}… 不符，请联系管理员检查存储设备。")


def checked(sha256: str) -> str:
    """``sha256`` itself, if it is one; raises ValueError otherwise, so that no path is ever made of anything else."""
    if not _HASH.fullmatch(sha256):
        raise ValueError(f"not a SHA-256: {sha256!r}")
    return sha256


def not_stored(sha256: str) -> NotFound:
    """The error for bytes that nobody stored."""
    return NotFound(f"存储中没有校验值为 {sha256[:12]}… 的文件。")


def copy_checked(source: Path | BinaryIO, target: BinaryIO, sha256: str) -> None:
    """Copy ``source`` to ``target`` while hashing; raises WrongBytes at the end if the bytes hash otherwise."""
    if isinstance(source, Path):
        with source.open("rb") as stream:
            copy_checked(stream, target, sha256)
        return
    digest = hashlib.sha256()
    while chunk := source.read(_CHUNK):
        digest.update(chunk)
        target.write(chunk)
    if digest.hexdigest() != sha256:
        raise WrongBytes(sha256)


def check_stream(stored: BinaryIO, sha256: str) -> None:
    """Read ``stored`` to its end; raises WrongBytes if it hashes otherwise."""
    digest = hashlib.sha256()
    while chunk := stored.read(_CHUNK):
        digest.update(chunk)
    if digest.hexdigest() != sha256:
        raise WrongBytes(sha256)
