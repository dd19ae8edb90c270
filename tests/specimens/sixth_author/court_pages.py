"""The pages of court papers: faces and margins of several courts, and how they sign."""

from __future__ import annotations

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.sixth_author.office import pages

_RULES = """
p { text-indent: 2em; margin: 0; text-align: justify; word-break: break-all }
.court, .title { text-indent: 0; text-align: center } .no { text-indent: 0; text-align: right; margin: 2mm 0 4mm }
.sig { position: relative; text-indent: 0; text-align: right; padding-right: 8mm } .q { text-indent: 0 }
.pg { position: absolute; left: 0; right: 0; bottom: 13mm; text-align: center; text-indent: 0; font-size: 11pt }
table { border-collapse: collapse; width: 100%; font-size: 0.82em; line-height: 1.35; margin: 2mm 0 }
td, th { border: 0.25mm solid #000; padding: 1.2mm; font-weight: 400 }
"""
FANG = (
    _RULES
    + """
.sheet { padding: 32mm 26mm 28mm 28mm; font: 16pt/28pt FandolFang, "AR PL UMing CN" }
.court { font: 400 22pt/1.5 FandolSong, "Noto Serif CJK SC" }
.title { font: 700 26pt/1.7 FandolSong, "Noto Serif CJK SC"; letter-spacing: 0.5em }
"""
)
SONG = (
    _RULES
    + """
.sheet { padding: 28mm 28mm 26mm; font: 15pt/26pt "AR PL UMing CN", "Noto Serif CJK SC" }
.court { font: 400 18pt/1.6 FandolHei, "WenQuanYi Zen Hei"; letter-spacing: 0.25em }
.title { font: 400 22pt/1.6 FandolHei, "WenQuanYi Zen Hei"; letter-spacing: 0.8em }
"""
)
KAI = (
    _RULES
    + """
.sheet { padding: 30mm 25mm 25mm 30mm; font: 15.5pt/27pt FandolKai, "AR PL UKai CN" }
.court { font: 700 20pt/1.5 "Noto Serif CJK SC" } .title { font: 700 24pt/1.8 "Noto Serif CJK SC"; letter-spacing: 1em }
.no { font-family: "AR PL UMing CN" }
"""
)
SMALL = (
    _RULES
    + """
.sheet { padding: 24mm 24mm 22mm 26mm; font: 13pt/22pt "Noto Serif CJK SC" }
.court { font: 600 17pt/1.4 "Noto Serif CJK SC" }
.title { font: 700 21pt/1.5 "Noto Serif CJK SC"; letter-spacing: 0.4em }
"""
)


def wide(name: str) -> str:
    """A name as signatures space it: two characters are drawn out to three."""
    return "　".join(name) if len(name) > 2 else f"{name[0]}　　{name[1:]}"


def bench(deal: Deal) -> str:
    """Three judges, one line each."""
    roles = ("审　判　长", "审　判　员", "代理审判员")
    return "".join(f'<p class="sig">{role}　　{wide(name)}</p>' for role, name in zip(roles, deal.judges, strict=True))


def clerk(deal: Deal) -> str:
    """The clerk's line below the date."""
    return f'<p class="sig" style="margin-top:4mm">书　记　员　　{wide(deal.clerk)}</p>'


def numbered(sheets: tuple[str, ...], form: str) -> tuple[str, ...]:
    """The sheets with page numbers: ``form`` holds ``#`` where the number stands."""
    return tuple(f'{text}<div class="pg">{form.replace("#", str(at))}</div>' for at, text in enumerate(sheets, 1))


def court_paper(
    deal: Deal,
    kind: Kind,
    texts: tuple[str, ...],
    *,
    subtype: Subtype | None = None,
    extra: dict[str, Field] | None = None,
    style: str = FANG,
    ring: str = "",
    form: str = "- # -",
) -> HtmlPaper:
    """A court's paper; its stamp is pressed over the line that ends in ``SEAL``."""
    inked = stamp(ring or deal.court.full, left=deal.seed % 9 + 104, top=deal.seed % 7 - 25, turn=deal.seed % 23 - 11)
    sheets = tuple(text.replace("SEAL", inked) for text in pages(deal, texts, extra))
    if form:
        sheets = numbered(sheets, form)
    return HtmlPaper(kind, sheets, subtype, style)
