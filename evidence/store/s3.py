"""Objects in a bucket of any S3 server, with a bounded local store of those being worked on."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast

from minio import Minio
from minio.error import MinioException, S3Error
from urllib3.exceptions import HTTPError

from evidence.store.checksums import WrongBytes, check_stream, checked, copy_checked, not_stored
from models.errors import StorageUnavailable

_PART = 16 * 1024 * 1024  # bytes of one part of a multipart upload
_KEPT = 4 * 1024**3  # bytes of fetched objects kept on this machine: a few hundred scans
_MISSING = frozenset({"NoSuchKey", "NoSuchObject"})


class S3Objects:
    """Objects in one bucket, keyed ``ab/abcdef…``.

    A page job needs the whole file, and a file has many pages, so ``local`` keeps what it fetched under ``kept``
    (checked at every use) and lets go of the longest unused when there is too much of it.
    """

    def __init__(self, client: Minio, bucket: str, kept: Path) -> None:
        """Use ``bucket`` of the server behind ``client``; ``kept`` is a directory of this machine."""
        self._client: Any = client  # the client publishes no types
        self._bucket = bucket
        self._kept = kept
        self._used = kept / "in-use"
        self._used.mkdir(parents=True, exist_ok=True, mode=0o700)

    def prepare(self) -> None:
        """Make the bucket if it is not there."""
        with _named_failures():
            if self._client.bucket_exists(self._bucket):
                return
            try:
                self._client.make_bucket(self._bucket)
            except S3Error as error:
                if error.code not in {"BucketAlreadyOwnedByYou", "BucketAlreadyExists"}:
                    raise

    def put(self, source: Path | BinaryIO, sha256: str) -> None:
        """Store the bytes of ``source``; see ``Objects.put``.

        They are checked on the way through a file of our own: a bucket never holds wrong bytes, not even for a moment.
        """
        key = _key(sha256)
        with self._draft() as path:
            with path.open("wb") as draft:
                copy_checked(source, draft, sha256)
            with _named_failures():
                self._client.fput_object(self._bucket, key, str(path), part_size=_PART)

    def open(self, sha256: str) -> BinaryIO:
        """A stream of the bytes; see ``Objects.open``."""
        with _named_failures(sha256):
            return cast("BinaryIO", self._client.get_object(self._bucket, _key(sha256)))

    def has(self, sha256: str) -> bool:
        """Whether these bytes are stored."""
        with _named_failures():
            try:
                self._client.stat_object(self._bucket, _key(sha256))
            except S3Error as error:
                if error.code in _MISSING:
                    return False
                raise
            return True

    @contextmanager
    def local(self, sha256: str) -> Iterator[Path]:
        """A checked copy on this machine; see ``Objects.local``."""
        with self._draft() as path:
            if not self._take_kept(sha256, path):
                self._fetch(sha256, path)
                self._keep(sha256, path)
            yield path

    def _take_kept(self, sha256: str, path: Path) -> bool:
        """Give the kept file a second name, ``path``: others may let go of the first while we read."""
        kept = self._kept / checked(sha256)
        try:
            os.link(kept, path)
        except FileNotFoundError:
            return False
        try:
            with path.open("rb") as stored:
                check_stream(stored, sha256)
        except WrongBytes:  # this machine's disk, not the bucket: fetch it again
            kept.unlink(missing_ok=True)
            path.unlink()
            return False
        os.utime(path)
        return True

    def _keep(self, sha256: str, path: Path) -> None:
        with self._draft() as second_name:
            os.link(path, second_name)
            second_name.replace(self._kept / sha256)
        _make_room(self._kept, _KEPT)

    def _fetch(self, sha256: str, path: Path) -> None:
        """Bring the bytes to ``path``; raises NotFound or WrongBytes, and leaves nothing kept then."""
        with _named_failures(sha256):
            answer = self._client.get_object(self._bucket, _key(sha256))
            try:
                with path.open("wb") as arriving:
                    copy_checked(answer, arriving, sha256)
            finally:
                answer.close()
                answer.release_conn()

    @contextmanager
    def _draft(self) -> Iterator[Path]:
        """A path for one use on the disk of the kept files, gone afterwards."""
        path = self._used / uuid.uuid4().hex
        try:
            yield path
        finally:
            path.unlink(missing_ok=True)


def _key(sha256: str) -> str:
    return f"{checked(sha256)[:2]}/{sha256}"


@contextmanager
def _named_failures(sha256: str = "") -> Iterator[None]:
    try:
        yield
    except S3Error as error:
        if sha256 and error.code in _MISSING:
            raise not_stored(sha256) from error
        raise StorageUnavailable(f"对象存储拒绝了请求（{error.code}），请联系管理员检查其设置。") from error
    except (MinioException, HTTPError, OSError) as failure:
        raise StorageUnavailable("对象存储暂时没有响应，请稍后重试；若持续出现，请联系管理员。") from failure


def _make_room(folder: Path, most: int) -> None:
    """Remove the longest unused files of ``folder`` until no more than ``most`` bytes are left in it."""
    files = []
    for path in folder.glob("[0-9a-f]*"):
        try:
            files.append((path.stat().st_mtime, path.stat().st_size, path))
        except FileNotFoundError:  # another process made room at the same time
            continue
    taken = sum(size for _, size, _ in files)
    for _, size, path in sorted(files):
        if taken <= most:
            return
        path.unlink(missing_ok=True)
        taken -= size
