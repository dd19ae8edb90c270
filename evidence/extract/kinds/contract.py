"""产能转让 / 交易 / 置换 contracts: sides, tonnage that changes hands, price, signature, ovens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from evidence.extract.found import Candidate, Found
from evidence.extract.grammars import ovens
from evidence.extract.kinds import readers as read
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.readers import Row, read_by_labels
from evidence.extract.kinds.sides import Side, Vocabulary, read_sides, role_of
from evidence.extract.kinds.signing import add_signing_date
from evidence.extract.kinds.sources import Cue, Sources
from evidence.extract.layout import Lexicon
from models.papers import Subtype
from models.values import Capacity, CreditCode, Money

LEXICON = Lexicon(
    {
        "number": ("合同编号", "协议编号", "合同号", "协议号", "合同编码", "编号"),
        "unit_price": ("转让单价", "交易单价", "单价", "成交单价"),
        "capacity": (
            "产能",
            "转让产能",
            "交易产能",
            "产能规模",
            "产能数量",
            "指标数量",
            "转让数量",
            "交易数量",
            "数量",
        ),
        "total": (
            "总价",
            "总价款",
            "转让总价",
            "交易总价",
            "合同总价",
            "成交总价",
            "转让价款",
            "总金额",
            "合计",
            "价款合计",
            "总价合计",
        ),
        "ovens": (
            "焦炉情况",
            "焦炉状态",
            "焦炉建成情况",
            "焦炉建设情况",
            "是否建有焦炉",
            "焦炉是否建成",
            "焦炉",
            "有无焦炉",
        ),
        "height": ("炭化室高度", "炭化室高", "炉高"),
        "": (
            "标的",
            "标的名称",
            "交易标的",
            "序号",
            "备注",
            "签订地点",
            "签订日期",
            "签订时间",
            "签约日期",
            "签约地点",
            "甲方",
            "乙方",
            "丙方",
            "法定代表人",
            "地址",
            "电话",
            "开户行",
            "账号",
        ),
    }
)
_PLAN = (
    Row("number", "contract_number", read.number, 0.99),
    Row("unit_price", "unit_price", read.tonne_price),
    Row("capacity", "capacity", read.tonnes, 0.97),
    Row("total", "total_price", read.figures, 0.99),
    Row("total", "total_price_in_words", read.capitals, 0.99),
    Row("ovens", "ovens_built", read.built),
    Row("height", "chamber_height", read.metres),
)

_GIVER, _TAKER = r"(?P<giver>[甲乙丙]方)", r"(?P<taker>[甲乙丙]方)"
VOCABULARY = Vocabulary(
    roles={
        "transferor": ("出让方", "转让方", "出卖方", "卖方", "让与方", "出售方", "出让企业", "产能出让企业",
            "产能转让方", "退出方", "转出方", "出让人",
                       "转让人", "出卖人", "产能出让方", "指标出让方", "让渡方"),
        "transferee": ("受让方", "买受方", "买方", "购买方", "受让企业", "产能受让企业", "产能受让方", "承接方",
            "转入方", "受让人", "购买人", "购入方",
                       "指标受让方", "收购方"),
    },
    directions=(
        rf"{_GIVER}(?:同意|自愿|愿意|应|拟|决定)?(?:自愿|同意)?(?:将|以)[^。；\n]{{2,90}}?(?:转让|出让|让与|出售|卖|有偿转让|过户|置换|交易|让渡)(?:给|予|与|至|于){_TAKER}",
        rf"{_GIVER}(?:同意|自愿|愿意|应|拟)?向{_TAKER}(?:有偿)?(?:转让|出让|出售|让与)",
        rf"{_TAKER}(?:同意|自愿|愿意|应|拟)?(?:有偿)?(?:受让|购买|收购|购入|承接)(?:的)?{_GIVER}",
        rf"{_TAKER}(?:同意|自愿|愿意|应|拟)?(?:从|自|向){_GIVER}(?:处)?(?:有偿)?(?:受让|购买|收购|购入)",
        rf"{_TAKER}(?:应|须|需|同意)?(?:于|在|自)?[^。；\n甲乙丙]{{0,40}}(?:向|给){_GIVER}(?:一次性|分期)?(?:支付|付清|付款|给付)",
        rf"{_TAKER}(?:应|须|需|同意)?[^。；\n甲乙丙]{{0,40}}将[^。；\n甲乙丙]{{0,40}}(?:支付|汇|付|转)(?:至|给|入|到){_GIVER}",
    ),
    ends=("transferor", "transferee"),
)  # fmt: skip

_MOVES = re.compile(r"转让|出让|受让|交易|置换|让与|出售|购买|收购|标的|其中|过户")
_HOLDS = re.compile(r"(?:拥有|现有|共有|总产能|合计|核定|备案|批复|原有|保留|剩余|尚余|持有)[^，。；\n]{0,40}$")
_PICKED = re.compile(
    r"(?:其中|中的|将其(?!拥有|持有|所有|现有)|转让(?:的)?(?:产能|标的|指标|数量|规模)|标的(?:物)?(?:为|是|：)|交易(?:产能|标的|数量|规模))[^，。；\n]{0,30}$"
)
_GIVEN = re.compile(r"[^。；\n]{0,40}(?:转让|出让|让与|出售|过户|置换|卖)(?:给|予|与|至|于)")
# “标的产能”指…96万吨/年焦化产能: what the contract calls its object, up to a figure told of the past.
_DEFINED = re.compile(
    r"[“\"](?:标的|目标|转让|交易|出让)(?:产能|指标)[”\"](?:，|：|是|系|即|为)?(?:指|是指|系指)?[^。；\n]{0,60}$"
)
_PAST = re.compile(
    r"(?:原|曾|此前|历史)(?:批准|核准|核定|备案|批复|设计|建设|有)?(?:的)?(?:规模|产能|能力)?[^，。；\n]{0,10}$"
)
_TOTAL = (
    r"(?:转让|交易|成交|合同|产能|标的|指标)?(?:总价款?|总金额|价款总额|价款合计|总额|总计|合计|价款|价格|对价|转让款|转让费|转让金)"
    r"(?:总额|总计|合计)?"
)
_STATED = (
    r"(?:（[^）]{0,20}）)?(?:共计|总计|合计|计|为|是|即|：|，)*(?:人民币)?(?:（?(?:大写|小写)）?[:：]?)?(?:人民币)?"
)
_PRICE = (
    Cue(rf"(?:总价款?|价款总额|价款合计|总金额|转让总价款?|总价格|成交总价|合同总价|总对价|总额){_STATED}", r"", 0.97),
    Cue(rf"(?:共计|总计|合计|计){_STATED}", r"", 0.88),
    Cue(rf"{_TOTAL}{_STATED}", r"", 0.9),
)
_PART = re.compile(
    r"(?:定金|首付|预付|保证金|违约金|第[一二三四五]期|首期|尾款|余款|剩余|\d%|百分之|每日|首笔|第[一二三]笔|第[一二三]次)[^。；\n]{0,30}$"
)

# What a bracket says of the oven before it: 二号焦炉（炭化室高度4.3米，已建成）.
_OVEN_STATE = re.compile(
    r"焦炉（[^（）]{0,30}?(?P<state>(?P<not>尚未|未|没有)(?:建成|建设|建|开工)|已建成|建成投产|已投产|在产)"
)


def read_contract(sources: Sources, subtype: Subtype | None) -> list[Candidate]:  # noqa: ARG001 one shape for all kinds
    """Candidates for every fact of a capacity contract."""
    draft = Draft()
    read_by_labels(draft, sources, LEXICON, _PLAN)
    sides, told = read_sides(sources, VOCABULARY)
    _add_sides(draft, sources, sides, told)
    _prices(draft, sources)
    _capacity(draft, sources)
    add_signing_date(draft, sources)
    add_ovens(draft, sources)
    for find in ovens.find_heights(sources.text):
        draft.add_found("chamber_height", find, 0.95)
    return draft.candidates()


def _add_sides(draft: Draft, sources: Sources, sides: list[Side], told: dict[str, str]) -> None:
    roles = {side.name: role_of(side, told) for side in sides}
    for side in sides:
        known = roles[side.name]
        if known is None:
            continue
        role, score, doubts = known
        draft.add(role, side.name, sorted(side.spans), score, (*side.doubts, *doubts))
        for find in _codes_of(sources, side, sides):
            draft.add_found(f"{role}_credit_code", find, min(score, 0.95), doubts)


def _codes_of(sources: Sources, side: Side, sides: list[Side]) -> list[Found[CreditCode]]:
    """Codes behind one side's name, with no other company's or side's name in between."""
    starts = sorted(
        {(span[0], other.name) for other in sides for span in other.spans}
        | {(find.start, find.value) for find in sources.companies}
    )
    owned: list[Found[CreditCode]] = []
    for find in sources.codes:
        before = [name for start, name in starts if start < find.start]
        if before and before[-1] == side.name:
            owned.append(find)
    return owned


def _prices(draft: Draft, sources: Sources) -> None:
    prices = {find.value for find in sources.unit_prices}
    for find in sources.unit_prices:
        head = sources.text[max(0, find.start - 16) : find.start]
        told = re.search(r"单价|按|每吨|价格|均价|标准", head + sources.text[find.start : find.end]) is not None
        draft.add_found("unit_price", find, (0.96 if told else 0.9) if len(prices) == 1 else 0.6)
    for fact, finds in (("total_price", sources.money), ("total_price_in_words", sources.words)):
        for find, cue in sources.cued(finds, _PRICE):
            if not _PART.search(sources.text[max(0, find.start - 40) : find.start]):
                draft.add_found(fact, find, cue.score)
    _beside(draft, sources, "total_price", "total_price_in_words", sources.words)
    _beside(draft, sources, "total_price_in_words", "total_price", sources.money)


def _beside(draft: Draft, sources: Sources, known: str, fact: str, finds: Sequence[Found[Money]]) -> None:
    """The same amount in the other script stands in brackets beside the one that is known."""
    gap = re.compile(r"(?:元|整)?[，、]?（?(?:大写|小写|人民币|金额|即|¥)*[:：]?(?:人民币)?[:：]?")
    for one in draft.named(known):
        for start, end in one.spans:
            for find in finds:
                after = 0 <= find.start - end <= 14 and gap.fullmatch(sources.text[end : find.start])
                before = 0 <= start - find.end <= 8 and re.fullmatch(
                    r"元?整?（(?:大写|小写|即|人民币)*[:：]?", sources.text[find.end : start]
                )
                if after or before:
                    draft.add_found(fact, find, one.score - 0.01)


def _capacity(draft: Draft, sources: Sources) -> None:
    """The tonnage transferred: picked out by words, or the only one that unit price and total agree with."""
    values = {find.value for find in sources.capacities}
    tied = _tied_to_price(draft, values)
    for find in sources.capacities:
        start, _ = sources.sentence(find.start)
        head, tail = sources.text[start : find.start], sources.text[find.end : find.end + 60]
        past = _PAST.search(head) is not None
        picked = not past and (_PICKED.search(head) or _DEFINED.search(head)) is not None
        given = _GIVEN.match(tail) is not None
        held = _HOLDS.search(head) is not None and not picked
        if len(values) == 1:
            score = 0.96
        elif picked or (given and not held):
            score = 0.95
        elif held or past:
            score = 0.3
        else:
            score = 0.75 if _MOVES.search(head + tail) else 0.5
        if find.value in tied and len(tied) == 1 and score >= 0.5:
            score = max(score, 0.96)
        draft.add_found("capacity", find, score)


def _tied_to_price(draft: Draft, values: set[Capacity]) -> set[Capacity]:
    """Tonnages that make 单价 × 吨 = 总价 come out."""
    unit, total = draft.best("unit_price"), draft.best("total_price")
    if unit is None or total is None:
        return set()
    price = Decimal(str(unit.value))
    return {value for value in values if value.tonnes * price == Decimal(str(total.value))}


def add_ovens(draft: Draft, sources: Sources) -> None:
    """Whether ovens are built: the paper's own statement, or ovens that are transferred along by number."""
    stated = ovens.find_built(sources.text)
    values = {find.value for find in stated}
    for find in stated:
        draft.add_found("ovens_built", find, 0.95 if len(values) == 1 else 0.5)
    for match in _OVEN_STATE.finditer(sources.text) if not stated else ():
        draft.add("ovens_built", value=match["not"] is None, spans=[match.span("state")], score=0.9)
    if not draft.named("ovens_built"):
        for find in sources.ovens:
            head = sources.text[max(0, find.start - 8) : find.start]
            if re.search(r"(?:含|包括|连同|对应|及其|配套)[^，。；\n]{0,6}$", head):
                draft.add("ovens_built", value=True, spans=[find.span], score=0.85)
