"""How rulings of this author begin and end, and the type they are set in."""

from __future__ import annotations

from collections.abc import Mapping

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.seventh_author.common import lay

BASE = """
p { text-indent: 2em; margin: 0; text-align: justify } .n { text-align: right; text-indent: 0 }
.e { position: relative;
  text-align: right; margin-top: 12mm; padding-right: 8mm } .e p { text-indent: 0; text-align: right;
  position: relative }
.f { position: absolute; bottom: 13mm; left: 0; right: 0; text-align: center; font-size: 10.5pt; text-indent: 0 }
h1, h2 { text-align: center; margin: 0 } table { border-collapse: collapse; width: 100% }
td, th { border: 0.3mm solid;
  padding: 1mm 2mm; font-weight: 400 }
"""
FANG = (
    BASE
    + """
.sheet { padding: 33mm 27mm 28mm; font: 15.5pt/1.85 FandolFang, "AR PL UMing CN" } h2 { font: 700 21pt/1.5 FandolSong,
  "Noto Serif CJK SC" } h1 { font: 25pt/1.6 FandolSong, "Noto Serif CJK SC"; letter-spacing: 0.4em }
"""
)
MING = (
    BASE
    + """
.sheet { padding: 28mm 26mm; font: 14pt/1.9 "AR PL UMing CN" } h2 { font: 18pt/1.6 "WenQuanYi Zen Hei" }
h1 { font: 18pt/1.6 "WenQuanYi Zen Hei" }
"""
)
SERIF = (
    BASE
    + """
.sheet { padding: 30mm 28mm; font: 14pt/2 "Noto Serif CJK SC" } h2 { font-size: 19pt; letter-spacing: 0.35em }
h1 { font-size: 23pt; letter-spacing: 0.5em }
"""
)
KAI = (
    BASE
    + """
.sheet { padding: 26mm 25mm; font: 15pt/1.8 "AR PL UKai CN" } h2 { font: 20pt/1.5 "AR PL UKai CN" }
h1 { font: 26pt/1.6 "AR PL UKai CN" }
"""
)
SANS = (
    BASE
    + """
.sheet { padding: 24mm 24mm; font: 12.5pt/2 "Noto Sans CJK SC" } h2 { font-size: 17pt } h1 { font-size: 20pt;
  letter-spacing: 1em }
"""
)


def ruling(
    deal: Deal,
    subtype: Subtype,
    style: str,
    text: str,
    extra: Mapping[str, Field] | None = None,
    *,
    turn: float = 5,
    left: float = 96,
    top: float = -18,
) -> HtmlPaper:
    """A ruling whose ``@1`` is the court's stamp, and whose J1, J2, J3 and CLERK are the bench."""
    spaced = ["　".join(name) for name in (*deal.judges, deal.clerk)]
    for name, person in zip(("J1", "J2", "J3", "CLERK"), spaced, strict=True):
        text = text.replace(name, person)
    seals = (
        stamp(deal.court.full, left=left, top=top, turn=turn),
        stamp("本件与原本核对无异", left=2, top=-6, size=46, shape="square", turn=-2, colour="#b3202a"),
    )
    return lay(Kind.ENFORCEMENT_RULING, deal, text, style, subtype=subtype, extra=extra, seals=seals)
