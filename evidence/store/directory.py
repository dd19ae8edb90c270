"""Objects in a private directory, named by their hash: the embedded store."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from evidence.store.checksums import check_stream, checked, copy_checked, not_stored
from models.errors import StorageUnavailable


class DirectoryObjects:
    """Objects in a private directory: ``root/ab/abcdef…``, mode 0600, on disk before ``put`` returns."""

    def __init__(self, root: Path) -> None:
        """Keep objects under ``root``, which is made if it is not there."""
        self._root = root
        self._arriving = root / "arriving"
        self._arriving.mkdir(parents=True, exist_ok=True, mode=0o700)

    def _place(self, sha256: str) -> Path:
        return self._root / checked(sha256)[:2] / sha256

    def put(self, source: Path | BinaryIO, sha256: str) -> None:
        """Store the bytes of ``source``; see ``Objects.put``."""
        place = self._place(sha256)
        with _named_failures():
            descriptor, name = tempfile.mkstemp(dir=self._arriving)  # mkstemp makes files of mode 0600
            try:
                with os.fdopen(descriptor, "wb") as arriving:
                    copy_checked(source, arriving, sha256)
                    arriving.flush()
                    os.fsync(arriving.fileno())
                place.parent.mkdir(exist_ok=True, mode=0o700)
                # Replacing what is there costs nothing and mends it, should it have been damaged.
                Path(name).replace(place)
                _sync_directory(place.parent)
            finally:
                Path(name).unlink(missing_ok=True)

    def open(self, sha256: str) -> BinaryIO:
        """A stream of the bytes; see ``Objects.open``."""
        with _named_failures():
            try:
                return self._place(sha256).open("rb")
            except FileNotFoundError as missing:
                raise not_stored(sha256) from missing

    def has(self, sha256: str) -> bool:
        """Whether these bytes are stored."""
        return self._place(sha256).is_file()

    @contextmanager
    def local(self, sha256: str) -> Iterator[Path]:
        """The stored file itself, once its bytes were checked; see ``Objects.local``."""
        with self.open(sha256) as stored, _named_failures():
            check_stream(stored, sha256)
        yield self._place(sha256)


@contextmanager
def _named_failures() -> Iterator[None]:
    try:
        yield
    except OSError as failure:
        free = "，磁盘已满" if failure.errno == errno.ENOSPC else ""
        raise StorageUnavailable(f"文件存储暂不可用{free}，请联系管理员。") from failure


def _sync_directory(directory: Path) -> None:
    """Make a rename durable: the name is on disk only once its directory is."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
