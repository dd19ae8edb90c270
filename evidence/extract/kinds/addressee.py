"""受文单位: the line below the title that names whom the paper is sent to and ends with a colon."""

from __future__ import annotations

import re

from evidence.extract.grammars import names
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.known_names import known_name
from evidence.extract.kinds.sources import Sources

_SENT_TO = re.compile(
    r"(?:^|\n)(?:致|主送|主送机关|受文单位|协助单位)[:：](?P<name>[㐀-鿿（）、“”·]{4,60})[:：]?(?=\n|$)"
)
_LINE = re.compile(r"(?:^|\n)(?P<name>[㐀-鿿（）、“”·]{4,60})[:：](?=\n|$|[^\n]{40,})")
# Words that end a line with a colon without being a name.
_NO_NAME = re.compile(r"如下|事项|通知|附件|^附|公告|回执|裁定|申请|被执|^关于|贵院[^）]*$|内容|意见")
_PARTICLE = re.compile(r"^(?:致|送|主送)")


def add_addressee(draft: Draft, sources: Sources, limit: int | None = None) -> None:
    """Propose ``addressee``: the first line before ``limit`` that ends with a colon, or follows 致, and holds a name.

    The court that writes is no addressee of its own paper.
    """
    limit = max(400, len(sources.text) // 2) if limit is None else limit
    own = {one.value for one in draft.named("court")}
    for match in [*_SENT_TO.finditer(sources.text, 0, limit), *_LINE.finditer(sources.text, 0, limit)]:
        text = match["name"]
        lead = _PARTICLE.match(text)
        start = match.start("name") + (lead.end() if lead else 0)
        text = sources.text[start : match.end("name")]
        known = known_name(text)
        if known is not None and known[0] in own:
            continue
        if known is not None and known[1] == len(text):
            draft.add("addressee", known[0], [(start, start + len(text))], 0.97)
            return
        if _NO_NAME.search(text):
            continue
        doubts = ("受文单位不止一个",) if "、" in text else ()
        score = (
            0.85 if known is not None or re.search(r"(?:局|厅|委员会|委|办公室|中心|法院|政府|公司|办)$", text) else 0.5
        )
        draft.add("addressee", names.normalise_name(text), [(start, start + len(text))], score, doubts)
        return
