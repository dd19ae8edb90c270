"""Font files of this machine, by the role a face plays on a Chinese official paper.

Nothing here fails when a font is absent: each role falls back to Noto Serif CJK, and only a machine without any
CJK font is refused.
"""

from __future__ import annotations

import functools
import os
from dataclasses import dataclass
from pathlib import Path

from PIL import ImageFont

from tests.specimens.paper import Face

_SHARE = Path("/usr/share/fonts")
_FANDOL_FOLDERS = (
    Path("/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol"),
    Path("/usr/share/texmf/fonts/opentype/public/fandol"),
    _SHARE / "opentype/fandol",
)
_LOCAL_FONTS = Path(__file__).parents[2] / ".local/fonts"


@dataclass(frozen=True, slots=True)
class FontFile:
    """One face of a font file; ``family`` and ``weight`` are how typst finds it. ``gb2312`` faces lack rare names."""

    path: Path
    index: int
    family: str
    weight: int = 400
    gb2312: bool = False


def _fandol(name: str, family: str, weight: int = 400, *more: Path) -> FontFile | None:
    folders = [Path(extra) for extra in os.environ.get("SPECIMEN_FONTS", "").split(":") if extra]
    for folder in (*folders, *_FANDOL_FOLDERS, *more):
        if (path := folder / name).exists():
            return FontFile(path, 0, family, weight, gb2312=True)
    return None


def _file(path: str, index: int, family: str, weight: int = 400) -> FontFile | None:
    found = _SHARE / path
    return FontFile(found, index, family, weight) if found.exists() else None


def _families() -> dict[str, dict[Face, FontFile | None]]:
    """Every set of faces, present or not; keys of the outer table are what ``--fonts`` names."""
    serif = _file("opentype/noto/NotoSerifCJK-Regular.ttc", 2, "Noto Serif CJK SC")
    serif_bold = _file("opentype/noto/NotoSerifCJK-Bold.ttc", 2, "Noto Serif CJK SC", 700)
    sans = _file("opentype/noto/NotoSansCJK-Regular.ttc", 2, "Noto Sans CJK SC")
    sans_bold = _file("opentype/noto/NotoSansCJK-Bold.ttc", 2, "Noto Sans CJK SC", 700)
    ming = _file("truetype/arphic/uming.ttc", 0, "AR PL UMing")
    kai = _file("truetype/arphic/ukai.ttc", 0, "AR PL UKai")
    zenhei = _file("truetype/wqy/wqy-zenhei.ttc", 0, "WenQuanYi Zen Hei")
    microhei = _file("truetype/wqy/wqy-microhei.ttc", 0, "WenQuanYi Micro Hei")
    song = _fandol("FandolSong-Regular.otf", "FandolSong")
    song_bold = _fandol("FandolSong-Bold.otf", "FandolSong", 700)
    return {
        "noto": {"song": serif, "fang": serif, "kai": kai, "hei": sans_bold, "title": serif_bold},
        "sans": {"song": sans, "fang": sans, "kai": sans, "hei": sans_bold, "title": sans_bold},
        "arphic": {"song": ming, "fang": ming, "kai": kai, "hei": zenhei, "title": serif_bold},
        "kai": {"song": kai, "fang": kai, "kai": kai, "hei": microhei, "title": zenhei},
        "wqy": {"song": zenhei, "fang": microhei, "kai": microhei, "hei": zenhei, "title": zenhei},
        "fandol": {
            "song": song,
            "fang": _fandol("FandolFang-Regular.otf", "FandolFang"),
            "kai": _fandol("FandolKai-Regular.otf", "FandolKai"),
            "hei": _fandol("FandolHei-Regular.otf", "FandolHei"),
            "title": song_bold,
        },
    }


@functools.cache
def font_set(name: str) -> dict[Face, FontFile]:
    """Faces of the set ``name``, absent ones replaced; raises FileNotFoundError on a machine without CJK fonts."""
    families = _families()
    everything = [face for faces in families.values() for face in faces.values() if face is not None]
    if not everything:
        raise FileNotFoundError("no CJK font: apt-get install fonts-noto-cjk")
    return {role: face or families["noto"][role] or everything[0] for role, face in families[name].items()}


def available_sets() -> tuple[str, ...]:
    """Names of the font sets whose body faces really stand on this machine; at least one."""
    present = tuple(name for name, faces in _families().items() if faces["fang"] is not None)
    return present or ("noto",)


@functools.cache
def web_fonts() -> tuple[FontFile, ...]:
    """The Fandol faces that stand on this machine, as ``@font-face`` names them to a browser."""
    names = (
        ("FandolFang-Regular.otf", "FandolFang", 400),
        ("FandolKai-Regular.otf", "FandolKai", 400),
        ("FandolHei-Regular.otf", "FandolHei", 400),
        ("FandolHei-Bold.otf", "FandolHei", 700),
        ("FandolSong-Regular.otf", "FandolSong", 400),
        ("FandolSong-Bold.otf", "FandolSong", 700),
    )
    found = (_fandol(name, family, weight, _LOCAL_FONTS) for name, family, weight in names)
    return tuple(face for face in found if face is not None)


def face_for(char: str, face: FontFile) -> FontFile:
    """The face that prints ``char``: Noto Serif where a GB2312-only face lacks it."""
    if face.gb2312:
        try:
            char.encode("gb2312")
        except UnicodeEncodeError:
            return font_set("noto")["song"]
    return face


@functools.lru_cache(maxsize=256)
def loaded(face: FontFile, pixels: float) -> ImageFont.FreeTypeFont:
    """The face at a size in pixels, ready to draw."""
    return ImageFont.truetype(str(face.path), pixels, index=face.index)


@functools.lru_cache(maxsize=65536)
def advance(char: str, face: FontFile) -> float:
    """Width of ``char`` as a fraction of the type size."""
    if char == "　":
        return 1.0
    return loaded(face, 200).getlength(char) / 200
