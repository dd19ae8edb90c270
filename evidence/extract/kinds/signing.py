"""The date of signature: at its label, at the head (由以下各方于…签署), on the cover, or under the signatures."""

from __future__ import annotations

import re

from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.roles import lone_lines
from evidence.extract.kinds.sources import Cue, Sources

_SIGNED = r"(?:签订|签署|签约|订立|签字|签立|缔结|填写|填报|填表|签发)"
_CUES = (
    Cue(rf"(?:{_SIGNED}|合同|协议|立(?:约|契约|合同|协议|据|书))(?:日期|时间|日)(?:为|是|：)?", r"", 0.97),
    Cue(r"(?:^|[\n，。由])[^。\n]{0,60}(?:于|在)", rf"[^。\n]{{0,30}}{_SIGNED}", 0.95),
    Cue(r"(?:^|[\n。，；])", rf"{_SIGNED}(?:于|，|。)", 0.93),
    Cue(r"(?:^|[\n。])", r"，(?:由)?(?:以下|上述)?(?:甲|各方|双方|三方|协议)[^。\n]{0,60}(?:达成|订立|协商)", 0.93),
    Cue(r"(?:本合同|本协议|本约)(?:由[^。\n]{0,60})?于", r"", 0.9),
    Cue(r"(?:本合同|本协议|本约|此约)", rf"(?:{_SIGNED}|签于|签|立)", 0.95),
    Cue(r"(?:^|\n)(?:日期|时间)[:：]?", r"(?=\n|$|日期|时间)", 0.93),
)
_OTHER_CONTRACT = re.compile(r"《[^》]*》[^。，\n]{0,20}$|此前|曾于|已于|前期|原于")


def add_signing_date(draft: Draft, sources: Sources) -> None:
    """Propose ``signing_date``; a blank left for it (年 月 日) is no date."""
    for find, cue in sources.cued(sources.dates, _CUES):
        head = sources.text[max(0, find.start - 40) : find.start]
        tail = sources.text[find.end : find.end + 30]
        if cue.score == 0.95 and (_OTHER_CONTRACT.search(head) or re.match(r"[^。\n]{0,24}《", tail)):
            continue
        draft.add_found("signing_date", find, cue.score)
    if not draft.named("signing_date"):
        alone = lone_lines(sources, sources.dates, spare=4)
        values = {find.value for find in alone}
        for find in alone:
            draft.add_found("signing_date", find, 0.9 if len(values) == 1 else 0.6)
