from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from evidence.read.filetype import FileType, check_whole, sniff
from models.errors import DamagedFile, UnacceptedType


def encoded(form: str, **options: object) -> bytes:
    target = io.BytesIO()
    Image.effect_noise((80, 60), 40).convert("RGB").save(target, form, **options)
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (encoded("PNG"), FileType.PNG),
        (encoded("JPEG"), FileType.JPEG),
        (encoded("JPEG", progressive=True), FileType.JPEG),
        (encoded("TIFF"), FileType.TIFF),
        (encoded("PDF"), FileType.PDF),
        (b"\x1b%-12345X@PJL\r\n" + encoded("PDF"), FileType.PDF),
        (b"PK\x03\x04rest", FileType.ZIP),
    ],
)
def test_the_type_is_told_by_content(tmp_path: Path, content: bytes, kind: FileType) -> None:
    path = tmp_path / "scan.exe"
    path.write_bytes(content)
    assert sniff(path) is kind
    if kind is not FileType.ZIP:
        check_whole(path, kind)


@pytest.mark.parametrize("content", [b"MZ\x90", b"<html>", b"GIF89a", b"\xd0\xcf\x11\xe0", b"BM", b"RIFF....WEBP"])
def test_other_types_are_refused_with_advice(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(content)
    with pytest.raises(UnacceptedType, match="PDF、TIFF、JPEG、PNG"):
        sniff(path)


def test_an_empty_file_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.touch()
    with pytest.raises(DamagedFile):
        sniff(path)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "PDF"])
def test_every_cut_is_noticed(tmp_path: Path, form: str) -> None:
    content, path = encoded(form), tmp_path / "scan"
    path.write_bytes(content)
    kind = sniff(path)
    for length in range(40, len(content) - 8, max(1, len(content) // 60)):
        path.write_bytes(content[:length])
        with pytest.raises(DamagedFile):
            check_whole(path, kind)


def test_a_phone_may_add_to_a_jpeg_and_a_scanner_to_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "scan"
    for form, kind in (("JPEG", FileType.JPEG), ("PDF", FileType.PDF)):
        path.write_bytes(encoded(form) + bytes(600))
        check_whole(path, kind)


def test_the_preview_inside_a_jpeg_is_not_its_end(tmp_path: Path) -> None:
    exif = b"Exif\x00\x00" + encoded("JPEG")[:3000]
    content, path = encoded("JPEG", exif=exif), tmp_path / "scan"
    path.write_bytes(content[: len(content) - 500])
    with pytest.raises(DamagedFile):
        check_whole(path, FileType.JPEG)
