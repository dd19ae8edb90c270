"""The object store: bytes under their SHA-256, written once, checked whenever they are brought in or out.

Two homes with one contract: a directory (embedded) and a bucket of any S3 server. What is stored is never changed,
so putting the same bytes twice is no error and takes no space.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO, Protocol

import urllib3
from minio import Minio

from evidence.settings import Settings
from evidence.store.checksums import WrongBytes
from evidence.store.directory import DirectoryObjects
from evidence.store.s3 import S3Objects

__all__ = ["DirectoryObjects", "Objects", "S3Objects", "WrongBytes", "open_objects"]

_CONNECT_SECONDS = 5.0
_READ_SECONDS = 60.0


class Objects(Protocol):
    """Bytes under their SHA-256 (64 hex digits). Every method raises StorageUnavailable when the store is away."""

    def put(self, source: Path | BinaryIO, sha256: str) -> None:
        """Store the bytes of ``source`` for good; raises WrongBytes, and stores nothing, if they hash otherwise."""

    def open(self, sha256: str) -> BinaryIO:
        """A stream of the bytes, to be closed by the caller; raises NotFound. The bytes are not checked."""

    def has(self, sha256: str) -> bool:
        """Whether these bytes are stored."""

    def local(self, sha256: str) -> AbstractContextManager[Path]:
        """A readable file that holds exactly these bytes, for as long as the context lasts.

        Raises NotFound, and WrongBytes when what is stored has been damaged.
        """


def open_objects(settings: Settings) -> Objects:
    """The object store of an installation: its bucket where an S3 endpoint is set, else the directory under ``home``.

    Raises StorageUnavailable when the S3 server does not answer.
    """
    if not settings.s3_endpoint:
        return DirectoryObjects(settings.objects)
    pool = urllib3.PoolManager(
        timeout=urllib3.Timeout(connect=_CONNECT_SECONDS, read=_READ_SECONDS),
        retries=urllib3.Retry(total=3, backoff_factor=0.2, status_forcelist=[500, 502, 503, 504]),
    )
    client = Minio(
        settings.s3_endpoint,
        access_key=settings.s3_access_key.get_secret_value(),
        secret_key=settings.s3_secret_key.get_secret_value(),
        secure=settings.s3_secure,
        http_client=pool,
    )
    objects = S3Objects(client, settings.s3_bucket, settings.root / "fetched")
    objects.prepare()
    return objects
