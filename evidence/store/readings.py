"""How a page that was read is kept in its row: compressed JSON of the vocabulary's own types."""

from __future__ import annotations

import zlib

from pydantic import TypeAdapter

from models.pages import BlankPage, TextPage

_FORMS: dict[bytes, TypeAdapter[TextPage] | TypeAdapter[BlankPage]] = {
    b"T": TypeAdapter(TextPage),
    b"B": TypeAdapter(BlankPage),
}


def encode(page: TextPage | BlankPage) -> bytes:
    """Bytes for ``PageRow.reading``; one letter of type, then deflated JSON. Failed pages are columns, not bytes."""
    letter = b"T" if isinstance(page, TextPage) else b"B"
    return letter + zlib.compress(_FORMS[letter].dump_json(page))  # type: ignore[arg-type]


def decode(kept: bytes) -> TextPage | BlankPage:
    """The page that ``encode`` kept, equal to what it was."""
    return _FORMS[kept[:1]].validate_json(zlib.decompress(kept[1:]))
