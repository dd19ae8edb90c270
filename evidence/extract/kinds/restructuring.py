"""兼并重组 and share agreements: who takes over whom, with what holding, which tonnage, ovens and when."""

from __future__ import annotations

import re

from evidence.extract.found import Candidate, Found
from evidence.extract.kinds import readers as read
from evidence.extract.kinds.contract import add_ovens
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.readers import Row, known_name, read_by_labels
from evidence.extract.kinds.sides import Side, Vocabulary, read_sides, role_of
from evidence.extract.kinds.signing import add_signing_date
from evidence.extract.kinds.sources import Sources
from evidence.extract.layout import Lexicon
from models.papers import Subtype
from models.values import Ratio, Value

LEXICON = Lexicon(
    {
        "acquirer": ("兼并方", "重组方", "兼并重组主体", "重组主体", "兼并主体", "收购方", "主体企业",
            "兼并重组主体企业", "整合主体", "兼并企业", "重组主体企业", "整合主体企业", "整合方", "并购方"),
        "target": ("被兼并方", "被重组方", "目标公司", "标的公司", "被收购方", "被兼并企业", "被重组企业",
            "被整合企业", "标的企业", "目标企业",
                   "被兼并重组企业", "整合对象", "重组对象", "兼并对象", "并购对象", "兼并重组对象", "被整合方"),
        "ratio": ("控股比例", "持股比例", "重组控股比例", "股权比例", "收购比例", "受让比例"),
        "": ("签订日期", "签订时间", "甲方", "乙方", "丙方", "法定代表人", "住所", "地址"),
    }
)  # fmt: skip
_PLAN = (Row("acquirer", "acquirer", read.name), Row("target", "target", read.name))

_GIVER, _TAKER = r"(?P<giver>[甲乙丙]方)", r"(?P<taker>[甲乙丙]方)"
VOCABULARY = Vocabulary(
    roles={
        "acquirer": ("兼并重组主体企业", "兼并重组主体", "兼并方", "重组方", "重组主体", "收购方", "兼并企业",
            "整合主体", "主体企业", "受让方", "投资方",
                     "重组主体企业", "整合主体企业", "整合方",
                     "增资方", "吸收合并方", "并购方", "兼并重组方", "控股方"),
        "target": ("被兼并重组企业", "被兼并重组方", "被兼并方", "被重组方", "被收购方", "目标公司", "标的公司",
            "被兼并企业", "被重组企业", "被整合企业",
                   "整合对象", "重组对象", "兼并对象", "并购对象", "兼并重组对象", "被整合方",
                   "标的企业", "目标企业", "被合并方", "被并购方", "被吸收合并方"),
        "seller": ("转让方", "出让方", "原股东", "股权转让方", "股权出让方"),
    },
    directions=(
        rf"{_TAKER}(?:作为[^，。；\n]{{2,16}}?)?(?:同意|自愿|拟|决定|依法)?(?:对|将|以[^。；\n]{{2,30}}(?:对|方式))?{_GIVER}(?:实施|进行|予以)?(?:兼并重组|兼并|重组|整合|收购|吸收合并|控股)",
        rf"{_TAKER}(?:同意|自愿|拟|决定|依法)?(?:以[^。；\n]{{2,30}})?(?:兼并重组|兼并|重组|整合|控股|吸收合并){_GIVER}",
        rf"{_GIVER}(?:同意|自愿|愿意)?(?:接受|由|被|并入)(?:由)?{_TAKER}(?:的)?(?:对其)?(?:兼并|重组|控股|整合|收购)",
        rf"{_TAKER}(?:同意|拟)?(?:以|通过)[^。；\n]{{2,24}}(?:取得|持有|受让|收购){_GIVER}[^。；\n]{{0,16}}(?:股权|股份)",
        rf"{_TAKER}(?:将)?持有{_GIVER}[^。；\n]{{0,12}}股权",
    ),
    ends=("target", "acquirer"),
)  # fmt: skip

_HOLDING = re.compile(r"持有|持股|控股|占|股权比例|出资比例|受让|收购|取得|认缴")
_SHARE_AFTER = re.compile(r"(?:的)?(?:股权|股份|出资|控股|权益)|（?控股")
_OTHERS = re.compile(r"(?:原股东|其他股东|其余股东|小股东|自然人股东|剩余|其余|另)[^，。；]{0,20}$")
_NO_SHARE = re.compile(r"(?:税率|利率|违约金|首付|预付|支付|付款|价款|余款|比例支付|支付至|定金)[^，。；]{0,16}$")


def read_restructuring(sources: Sources, subtype: Subtype | None) -> list[Candidate]:  # noqa: ARG001 one shape for all kinds
    """Candidates for every fact of a restructuring agreement."""
    draft = Draft()
    read_by_labels(draft, sources, LEXICON, _PLAN)
    sides, told = read_sides(sources, VOCABULARY)
    for side in sides:
        known = role_of(side, told)
        if known is not None and known[0] != "seller":
            draft.add(known[0], side.name, sorted(side.spans), known[1], (*side.doubts, *known[2]))
    _target_in_sentence(draft, sources, sides)
    _ratio(draft, sources, sides)
    _capacity(draft, sources)
    add_signing_date(draft, sources)
    add_ovens(draft, sources)
    return draft.candidates()


def _target_in_sentence(draft: Draft, sources: Sources, sides: list[Side]) -> None:
    """持有山西示例焦化有限公司51%股权: the company whose shares are held is the target, where no side is called so."""
    if draft.named("target"):
        return
    acquirers = {one.value for one in draft.named("acquirer")}
    for match in re.finditer(
        r"(?:持有|受让|收购|兼并重组|兼并|重组|控股|所持|拥有)(?:的)?(?=[^，。；\n]{4,50})", sources.text
    ):
        known = known_name(sources.text[match.end() : match.end() + 60])
        if known is None or known[0] in acquirers:
            continue
        tail = sources.text[match.end() + known[1] : match.end() + known[1] + 12]
        if re.match(r"(?:的)?[\d.]+%|(?:的)?(?:全部|部分|控股)?股[权份]|（", tail):
            sellers = any(side.name == known[0] and side.letters for side in sides)
            draft.add("target", known[0], [(match.end(), match.end() + known[1])], 0.7 if sellers else 0.88)


def _ratio(draft: Draft, sources: Sources, sides: list[Side]) -> None:
    """The acquirer's share in the target after the restructuring."""
    acquirers = {one.value for one in draft.named("acquirer")}
    words = {name for side in sides if side.name in acquirers for name in (side.name, *side.letters)}
    shares = [find for find in sources.ratios if _is_share(sources, find)]
    values = {find.value for find in shares}
    _ratio_in_table(draft, sources, acquirers)
    for find in shares:
        start, _ = sources.sentence(find.start)
        head = sources.text[start : find.start]
        clause = re.split(r"[，；]", head)[-1]
        if _OTHERS.search(head):
            score = 0.2
        elif any(word in clause for word in words) or re.search(r"控股比例|重组控股", clause):
            score = 0.95
        elif len(values) == 1:
            score = 0.9
        else:
            score = 0.6
        draft.add_found("holding_ratio", find, score)


def _is_share(sources: Sources, find: Found[Ratio]) -> bool:
    start, _ = sources.sentence(find.start)
    head, tail = sources.text[start : find.start], sources.text[find.end : find.end + 10]
    clause = re.split(r"[，；]", head)[-1]
    return not _NO_SHARE.search(head) and bool(_HOLDING.search(clause) or _SHARE_AFTER.match(tail))


def _ratio_in_table(draft: Draft, sources: Sources, acquirers: set[Value]) -> None:
    """A table of shareholders: the share on the row of the acquirer."""
    for find in sources.ratios:
        for cell in sources.sheet.cells:
            if cell.start <= find.start and find.end <= cell.end and len(cell.text) <= find.end - find.start + 2:
                others = {other.text for other in sources.sheet.left_of(cell)}
                if others & {str(name) for name in acquirers}:
                    draft.add_found("holding_ratio", find, 0.93)


def _capacity(draft: Draft, sources: Sources) -> None:
    """The target's tonnage that the restructuring brings; a sum after it is another figure."""
    values = {find.value for find in sources.capacities}
    for find in sources.capacities:
        start, _ = sources.sentence(find.start)
        head = sources.text[start : find.start]
        brought = (
            re.search(
                r"(?:纳入|划入|并入|兼并|重组|取得|归|整合|目标公司|标的公司|被兼并|被重组|其)[^。；]{0,50}$", head
            )
            is not None
        )
        total = re.search(r"(?:重组后|合计|总产能|达到|累计|共计)[^，。；]{0,20}$", head) is not None
        score = 0.95 if len(values) == 1 else 0.3 if total else 0.75 if brought else 0.5
        draft.add_found("capacity", find, score)
