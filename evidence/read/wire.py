"""Frames between a client, a keeper and a child: a JSON header and raw bytes, never pickles."""

from __future__ import annotations

import json
import socket
import struct
from dataclasses import dataclass

_LENGTHS = struct.Struct(">IQ")
HEADER_LIMIT = 64 * 1024 * 1024
ANSWER_LIMIT = 512 * 1024 * 1024  # a page of 120 megapixels in colour is 360 MB


@dataclass(frozen=True, slots=True)
class Frame:
    """One message: what is said, and the bytes it is said about."""

    header: dict[str, object]
    blob: bytes


def pack(header: dict[str, object], blob: bytes) -> bytes:
    """The bytes of one frame."""
    words = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    return _LENGTHS.pack(len(words), len(blob)) + words + blob


def receive(link: socket.socket) -> Frame:
    """Read one frame; raises EOFError when the other side is gone, ValueError for lengths beyond reason."""
    words_length, blob_length = _LENGTHS.unpack(_exactly(link, _LENGTHS.size))
    if words_length > HEADER_LIMIT or blob_length > ANSWER_LIMIT:
        raise ValueError("a frame beyond every limit")
    header = json.loads(_exactly(link, words_length))
    if not isinstance(header, dict):
        raise ValueError("a frame's header is an object")  # noqa: TRY004 - what came over the wire is a value
    return Frame(header, _exactly(link, blob_length))


def _exactly(link: socket.socket, length: int) -> bytes:
    """Read ``length`` bytes."""
    heard = bytearray(length)
    view, done = memoryview(heard), 0
    while done < length:
        count = link.recv_into(view[done:])
        if not count:
            raise EOFError("the other side went away")
        done += count
    return bytes(heard)
