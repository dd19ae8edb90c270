from __future__ import annotations

import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.read.archive import expand_archive
from evidence.read.limits import Limits
from models.errors import DamagedFile, EncryptedFile, HostileFile, OverLimit


def packed(folder: Path, files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    path = folder / "p.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def expanded(path: Path, limits: Limits | None = None) -> dict[str, bytes]:
    return {name: file.read_bytes() for name, file in expand_archive(path, limits or Limits())}


def test_files_come_out_with_their_names_and_content(tmp_path: Path) -> None:
    files = {"案卷/裁定书.pdf": b"one", "案卷/回单.png": b"two"}
    assert expanded(packed(tmp_path, files)) == files


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    paths = [file for _, file in expand_archive(packed(tmp_path, {"a": b"1", "b": b"2"}))]
    assert not any(path.exists() for path in paths)
    assert not paths[0].parent.exists()


def test_what_file_managers_add_is_left_out(tmp_path: Path) -> None:
    assert set(expanded(packed(tmp_path, {"__MACOSX/._a": b"x", "a/.DS_Store": b"x", "a/b.pdf": b"y"}))) == {"a/b.pdf"}


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8"])
def test_a_name_without_the_utf8_flag_is_decoded(tmp_path: Path, encoding: str) -> None:
    path = packed(tmp_path, {"XXXXXXXX.pdf" if encoding == "gb18030" else "XXXXXXXXXXXX.pdf": b"x"})
    name = "成交确认.pdf".encode(encoding)
    content = path.read_bytes().replace(b"X" * (len(name) - 4) + b".pdf", name)
    path.write_bytes(content)
    assert set(expanded(path)) == {"成交确认.pdf"}


@pytest.mark.parametrize(
    "name", ["../evil.pdf", "/etc/passwd", "a/../../b", "..\\evil.pdf", "C:\\x.pdf", "\\\\server\\x"]
)
def test_a_path_out_of_the_archive_is_hostile(tmp_path: Path, name: str) -> None:
    with pytest.raises(HostileFile):
        expanded(packed(tmp_path, {"good.pdf": b"x", name: b"x"}))


def test_a_symbolic_link_is_hostile(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        link = zipfile.ZipInfo("link.pdf")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(HostileFile):
        expanded(tmp_path / "p.zip")


def test_an_archive_within_is_hostile_whatever_it_is_called(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("x", "y")
    with pytest.raises(HostileFile):
        expanded(packed(tmp_path, {"scan.pdf": inner.getvalue()}))


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    with pytest.raises(HostileFile):
        expanded(packed(tmp_path, {"bomb.pdf": bytes(30 << 20)}))


def test_a_bomb_that_lies_about_its_size_is_stopped(tmp_path: Path) -> None:
    path = packed(tmp_path, {"bomb.pdf": bytes(30 << 20)})
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02")
    content[at + 24 : at + 28] = struct.pack("<I", 1000)
    path.write_bytes(bytes(content))
    with pytest.raises((HostileFile, DamagedFile)):
        expanded(path)


def test_limits_on_entries_and_bytes(tmp_path: Path) -> None:
    path = packed(tmp_path, {f"{number}.pdf": bytes([number]) * 2000 for number in range(5)}, zipfile.ZIP_STORED)
    with pytest.raises(OverLimit):
        expanded(path, Limits(max_entries=4))
    with pytest.raises(OverLimit):
        expanded(path, Limits(max_unpacked=9_000))
    with pytest.raises(OverLimit):
        expanded(path, Limits(max_bytes=1_000))


def test_a_password_is_named(tmp_path: Path) -> None:
    path = packed(tmp_path, {"a.pdf": b"x"})
    content = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + offset] |= 1
    path.write_bytes(bytes(content))
    with pytest.raises(EncryptedFile):
        expanded(path)


def test_an_empty_archive_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DamagedFile):
        expanded(packed(tmp_path, {}))


@given(cut=st.floats(0.05, 0.99), flips=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=4))
def test_a_spoiled_archive_is_refused_or_gives_what_was_packed(
    tmp_path_factory: pytest.TempPathFactory, cut: float, flips: list[tuple[float, int]]
) -> None:
    folder = tmp_path_factory.mktemp("zip")
    path = packed(folder, {"a.pdf": b"page one " * 50, "b.pdf": b"page two " * 50})
    content = bytearray(path.read_bytes())
    for place, value in flips:
        content[int(place * len(content))] = value
    path.write_bytes(bytes(content[: int(cut * len(content))] if not flips else content))
    try:
        contents = expanded(path)
    except (DamagedFile, HostileFile, OverLimit, EncryptedFile):
        return
    assert all(content in (b"page one " * 50, b"page two " * 50) for content in contents.values())
