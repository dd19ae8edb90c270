"""The pages of deeds between companies: three faces, and the seals of both sides."""

from __future__ import annotations

from tests.specimens.html_paper import stamp

_BASE = """
p { margin: 0; text-indent: 2em; text-align: justify; word-break: break-all } .q { text-indent: 0 }
.c { text-align: center; text-indent: 0 } .r { text-align: right; text-indent: 0 } h1 { text-align: center }
.pg { position: absolute; left: 0; right: 0; bottom: 12mm; text-align: center; font-size: 9pt; text-indent: 0 }
.sides { position: relative; display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; margin-top: 10mm }
.sides p { text-indent: 0; text-align: left }
.h { font-family: "AR PL UKai CN", FandolKai; color: #20306f } u { text-underline-offset: 1mm }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 }
td, th { border: 0.25mm solid #000; padding: 1.3mm; font-weight: 400; text-align: center }
"""
SONG = (
    _BASE
    + """
.sheet { padding: 28mm 26mm; font: 13pt/24pt "AR PL UMing CN", "Noto Serif CJK SC" }
h1 { font: 700 21pt/1.8 "Noto Serif CJK SC" }
"""
)
FANG = (
    _BASE
    + """
.sheet { padding: 30mm 27mm; font: 15pt/27pt FandolFang, "AR PL UMing CN" }
h1 { font: 700 22pt/1.7 FandolSong, "Noto Serif CJK SC" }
"""
)
HEI = (
    _BASE
    + """
.sheet { padding: 22mm 22mm; font: 11.5pt/21pt "Noto Sans CJK SC" }
h1 { font: 700 18pt/1.8 "Noto Sans CJK SC" }
"""
)


def sealed(text: str, left: str, right: str) -> str:
    """A filled sheet with the seals of two companies over the line where they sign."""
    sides = '<div class="sides">'
    inked = stamp(left, left=16, top=-14, turn=-6) + stamp(right, "合同专用章", left=100, top=-11, turn=9)
    return text.replace(sides, sides + inked)
