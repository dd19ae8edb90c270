"""How much a file may ask of the machine, and how it is to be read."""

from __future__ import annotations

from dataclasses import asdict, dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one uploaded file may hold, and what a child may spend on looking at it.

    Bytes, pages and pixels are checked before a page is decoded. ``max_side_pt`` is the longest side of a PDF page
    in points (A0 is 3,370): pdfium takes 4.6 GB for a page of 14,400 points. Archive limits hold for the whole ZIP;
    ``max_ratio`` is unpacked size over packed size. Memory is address space in bytes, for ``RLIMIT_AS``.
    """

    max_bytes: int = 300 * MEGABYTE
    max_pages: int = 2_000
    max_pixels: int = 120_000_000
    max_side_pt: float = 5_000.0
    max_entries: int = 1_000
    max_unpacked: int = 1_500 * MEGABYTE
    max_ratio: float = 120.0
    seconds: float = 90.0
    memory: int = 2_000 * MEGABYTE


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How pages are to be read.

    ``engine`` is ``"ppocr"``, ``"tesseract"`` or ``"package.module:factory"`` for one of your own. ``witness`` says
    which lines the second recogniser reads again: ``"all"``, ``"doubtful"`` (digits, names of value, unsure lines) or
    ``"none"``. ``text_layer`` off reads every PDF page from its pixels. ``seconds`` and ``memory`` (bytes of address
    space) bind the child that reads one page; ``processes`` pages are read at once.
    """

    engine: str = "ppocr"
    witness: str = "all"
    text_layer: bool = True
    dpi: int = 300
    max_pixels: int = 12_000_000
    processes: int = 2
    seconds: float = 120.0
    memory: int = 3_000 * MEGABYTE
    limits: Limits = DEFAULT_LIMITS

    def deciding(self) -> dict[str, object]:
        """The options that change what is read, for the key of a cached page."""
        chosen = asdict(self)
        return {name: chosen[name] for name in ("engine", "witness", "text_layer", "dpi", "max_pixels")}
