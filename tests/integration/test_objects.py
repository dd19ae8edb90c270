"""Both object stores keep one contract: the directory, and a bucket of a real S3 server."""

from __future__ import annotations

import hashlib
import io
import os
import stat
import threading
from pathlib import Path

import pytest

from evidence.settings import Settings
from evidence.store.objects import DirectoryObjects, Objects, S3Objects, WrongBytes, open_objects
from models.errors import NotFound, StorageUnavailable


def sha256_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.fixture(params=["directory", "s3"])
def objects(request: pytest.FixtureRequest, tmp_path: Path) -> Objects:
    settings = Settings(home=tmp_path / "home")
    if request.param == "s3":
        server = request.getfixturevalue("s3")
        settings = Settings(
            home=tmp_path / "home",
            s3_endpoint=server.endpoint,
            s3_access_key=server.access_key,
            s3_secret_key=server.secret_key,
            s3_secure=False,
        )
    return open_objects(settings)


@pytest.mark.parametrize("content", [b"", b"\x00" * 3, os.urandom(70_000), os.urandom(17 * 1024 * 1024)])
def test_what_was_put_comes_back(objects: Objects, content: bytes, tmp_path: Path) -> None:
    sha256 = sha256_of(content)
    (tmp_path / "scan").write_bytes(content)
    assert not objects.has(sha256)
    objects.put(tmp_path / "scan", sha256)
    assert objects.has(sha256)
    with objects.open(sha256) as stream:
        assert stream.read() == content
    with objects.local(sha256) as path:
        assert path.read_bytes() == content


def test_a_stream_is_put_as_a_file_is_and_twice_is_no_error(objects: Objects) -> None:
    content = os.urandom(1000)
    for _ in range(2):
        objects.put(io.BytesIO(content), sha256_of(content))
    with objects.local(sha256_of(content)) as path:
        assert path.read_bytes() == content


def test_wrong_bytes_are_never_stored(objects: Objects) -> None:
    promised = sha256_of(os.urandom(8))
    with pytest.raises(WrongBytes):
        objects.put(io.BytesIO(b"something else"), promised)
    assert not objects.has(promised)


def test_what_nobody_stored_is_not_found(objects: Objects) -> None:
    missing = sha256_of(os.urandom(8))
    with pytest.raises(NotFound):
        objects.open(missing)
    with pytest.raises(NotFound), objects.local(missing):
        pass


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 65])
def test_only_a_hash_is_ever_a_name(objects: Objects, name: str) -> None:
    with pytest.raises(ValueError, match="not a SHA-256"):
        objects.put(io.BytesIO(b""), name)


def test_many_may_put_and_take_the_same_bytes_at_once(objects: Objects) -> None:
    content = os.urandom(300_000)
    sha256 = sha256_of(content)
    seen: list[bytes] = []

    def put_and_take() -> None:
        objects.put(io.BytesIO(content), sha256)
        with objects.local(sha256) as path:
            seen.append(path.read_bytes())

    threads = [threading.Thread(target=put_and_take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [content] * 8


def test_nothing_is_left_lying_about(objects: Objects, tmp_path: Path) -> None:
    content = os.urandom(100)
    objects.put(io.BytesIO(content), sha256_of(content))
    with objects.local(sha256_of(content)):
        pass
    with pytest.raises(WrongBytes):
        objects.put(io.BytesIO(b"x"), sha256_of(content[:-1]))
    for folder in ("objects/arriving", "fetched/in-use"):
        assert not list((tmp_path / "home" / folder).glob("*"))


def test_stored_files_are_private(tmp_path: Path) -> None:
    objects = DirectoryObjects(tmp_path / "objects")
    objects.put(io.BytesIO(b"paper"), sha256_of(b"paper"))
    with objects.local(sha256_of(b"paper")) as path:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_damage_on_the_disk_is_noticed_and_mended_by_a_new_upload(tmp_path: Path) -> None:
    objects = DirectoryObjects(tmp_path / "objects")
    sha256 = sha256_of(b"paper")
    objects.put(io.BytesIO(b"paper"), sha256)
    with objects.local(sha256) as path:
        path.write_bytes(b"pAper")
    with pytest.raises(WrongBytes), objects.local(sha256):
        pass
    objects.put(io.BytesIO(b"paper"), sha256)
    with objects.local(sha256) as path:
        assert path.read_bytes() == b"paper"


def test_a_damaged_local_copy_is_fetched_again(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    server = request.getfixturevalue("s3")
    home = tmp_path / "home"
    keys = {"s3_access_key": server.access_key, "s3_secret_key": server.secret_key}
    objects = open_objects(Settings(home=home, s3_endpoint=server.endpoint, s3_secure=False, **keys))
    assert isinstance(objects, S3Objects)
    sha256 = sha256_of(b"paper")
    objects.put(io.BytesIO(b"paper"), sha256)
    with objects.local(sha256):
        (home / "fetched" / sha256).write_bytes(b"pAper")
    with objects.local(sha256) as path:
        assert path.read_bytes() == b"paper"


def test_wrong_keys_and_a_server_that_is_away_are_said(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    server = request.getfixturevalue("s3")
    wrong = {"s3_access_key": server.access_key, "s3_secret_key": "wrong", "s3_secure": False}
    with pytest.raises(StorageUnavailable):
        open_objects(Settings(home=tmp_path / "home", s3_endpoint=server.endpoint, **wrong))
    with pytest.raises(StorageUnavailable):
        open_objects(Settings(home=tmp_path / "home", s3_endpoint="127.0.0.1:9", **wrong))
