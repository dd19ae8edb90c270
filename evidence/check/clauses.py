"""E and F. What contracts and approvals say: C34 (who gets compensation), C35 (state-owned seller), C37 (approval).

With them C48: whether the price per tonne is far from what is usual.
"""

from __future__ import annotations

import re

from evidence.check.case import Answer, Case, agrees, cannot_tell, conflicts, not_applicable
from evidence.check.money import price_said
from evidence.check.said import Said, citations, first_said, said, squeezed, wan
from models.decisions import Provision
from models.matters import Paper
from models.papers import Kind
from models.values import Money, UnitPrice

# "如遇政策性压减，补偿资金归乙方所有", "取得的奖补资金由受让方享有"
_OWNERSHIP = re.compile(
    r"[^。；]{0,60}?(?:补偿|奖补|补助|奖励)[^。；]{0,24}?"
    r"(?:归属?于?|由)(?P<who>[^。；，、]{1,30}?)(?:所有|享有|取得|领取|获得|受领)[^。；]{0,40}"
)
_NEGATED = re.compile(r"不得?归|不由|均?无权")
_GIVING, _TAKING = r"出让方|转让方|卖方", r"受让方|买方"

# What says that a seller belongs to the state; land of the state (国有土地使用权) says nothing of its user.
_STATE_OWNED = re.compile(r"国有(?:独资|全资|控股|参股|企业|资产|资本|股权)|国资委|国有资产监督管理")
_NOT_STATE = re.compile(r"(?:不|非|无|未)[^，。；]{0,8}$")
_STATE_NAME = re.compile(r"国有|国资|国投|国运")
_VALUED = re.compile(
    r"资产评估|评估报告|评报字|评估备案|评估值|产权交易凭证|进场交易|国资委[^。；]{0,20}(?:批复|批准|同意|核准)"
)

_APPROVAL = re.compile(
    r"批复|重组办[字函]|(?:同意|批准|核准)[^。；]{0,30}(?:兼并|重组)|(?:兼并|重组)[^。；]{0,20}(?:获批|核准|批准)"
)
_MERGER = re.compile(r"兼并|重组|整合")

# Lots that sell land or plant along with the capacity: their price cannot be divided by the tonnes.
_BUNDLE = re.compile(r"土地|厂房|房产|房屋|建筑物|设备|机器|在建工程|焦炉及|附属设施|整体资产")


def compensation_clause(case: Case) -> Answer:
    """C34: the clause that says to whom government money goes, quoted; the seller as its owner is pointed out."""
    contracts = case.matter.of_kind(Kind.CAPACITY_CONTRACT)
    for paper in contracts:
        text = squeezed(case.matter, paper)
        clause = _OWNERSHIP.search(text)
        if clause is None:
            continue
        cited = citations(said([paper], "transferor", str), said([paper], "transferee", str))
        told = f"合同约定「{clause[0].lstrip('，：、')}」"
        parties = {_party(paper, text, one["who"]) for one in _OWNERSHIP.finditer(text)}
        if _NEGATED.search(clause[0]) or len(parties) > 1 or "" in parties:
            return cannot_tell(f"{told}，归属须人工判断", cited)
        if parties == {"transferor"}:
            return conflicts(f"{told}，补偿归出让方，与拟定受偿企业不同，须双方书面说明", cited)
        return agrees(told, cited)
    return cannot_tell("合同中未查到补偿款归属的约定" if contracts else "案卷中没有产能转让合同")


def _party(paper: Paper, text: str, who: str) -> str:
    """Which party a clause names: ``"transferor"``, ``"transferee"``, or empty where that is not plain."""
    found = set()
    for role, words in (("transferor", _GIVING), ("transferee", _TAKING)):
        name = first_said([paper], role, str)
        letter = _letter(text, name, words)
        if re.search(words, who) or (letter and letter in who) or (name and name.value in who):
            found.add(role)
    return found.pop() if len(found) == 1 else ""


def _letter(text: str, name: Said[str] | None, words: str) -> str:
    """By which of 甲方 and 乙方 a contract calls a party; empty where it does not say."""
    printed = rf"|{re.escape(name.value)}" if name else ""
    beside = re.search(rf"([甲乙])方[（:：]{{0,2}}(?:(?:{words})[）:：]*{printed})", text)
    called = r"[（:：]{1,2}(?:以下简称|下称|简称)?[“\"]?([甲乙])方"
    named = rf"[:：]{re.escape(name.value)}" if name else ""
    before = re.search(rf"(?:{words})(?:{named})?{called}", text)
    found = beside or before
    return f"{found[1]}方" if found else ""


def state_seller(case: Case) -> Answer:
    """C35: a seller that belongs to the state shows valuation or approval papers."""
    contracts = case.matter.of_kind(Kind.CAPACITY_CONTRACT)
    sellers = case.deal.sellers
    cited = citations(sellers)
    texts = [squeezed(case.matter, paper) for paper in contracts]
    named = [one.value for one in sellers if _STATE_NAME.search(one.value)]
    words = [
        found[0]
        for text in texts
        for found in _STATE_OWNED.finditer(text)
        if not _NOT_STATE.search(text[max(0, found.start() - 12) : found.start()])
    ]
    if not named and not words:
        return not_applicable("材料中未见出让方为国有企业的线索；如系国有企业，须补充评估和批准文件")
    others = [squeezed(case.matter, paper) for paper in case.matter.of_kind(Kind.OTHER)]
    sign = f"出让方「{named[0]}」" if named else f"合同写有「{words[0]}」"
    if any(_VALUED.search(text) for text in (*texts, *others)):
        return agrees(f"{sign}，案卷中有评估或批准材料", cited)
    return conflicts(f"{sign}，疑为国有资产，案卷中没有评估和批准文件", cited)


def approved_merger(case: Case) -> Answer:
    """C37: an approval of the restructuring is among the papers and names one of its parties."""
    parties = case.deal.buyers + case.deal.sellers
    cited = citations(parties)
    seen = ""
    for paper in case.matter.of_kind(Kind.OTHER):
        text = squeezed(case.matter, paper)
        if not (_APPROVAL.search(text) and _MERGER.search(text)):
            continue
        named = next((one.value for one in parties if one.value in text), "")
        if named:
            capacity = case.deal.capacity
            tonnes = f"，写明{wan(capacity)}" if capacity and wan(capacity).removesuffix("/年") in text else ""
            return agrees(f"{paper.file}批准兼并重组，列有「{named}」{tonnes}", cited)
        seen = paper.file
    if seen:
        return cannot_tell(f"{seen}似为重组批复，但未见协议当事人名称", cited)
    return cannot_tell("案卷中没有兼并重组批准文件（批复、重组办文件）", cited)


def usual_price(case: Case) -> Answer:
    """C48: the price per tonne lies within the wide band of the policy file; a note, never an obstacle."""
    if case.provision is Provision.COURT_AUCTION:
        price, unit = price_said(case), None
    else:
        contracts = case.matter.of_kind(Kind.CAPACITY_CONTRACT)
        price, unit = first_said(contracts, "total_price", Money), first_said(contracts, "unit_price", UnitPrice)
    capacity = case.deal.capacity
    if price is None or capacity is None or not capacity.tonnes or not case.deal.tonnages_agree:
        return cannot_tell("未读出价款或产能，无法折算单价")
    cited = citations([price]) + citations([unit] if unit else []) + citations(*case.deal.tonnages)
    if len({one.value for one in said([price.paper], price.fact.name, Money)}) > 1 or _several(case, price):
        return cannot_tell("价款分见几份材料，不折算单价", cited)
    lots = said(case.matter.papers, "lot_title", str)
    if any(_BUNDLE.search(one.value) for one in lots):
        return cannot_tell("标的连同土地、设备等一并出让，价款不能按吨折算", cited)
    each = price.value.yuan / capacity.tonnes
    low, high = case.settings.price_band
    if not low.yuan <= each <= high.yuan:
        return conflicts(f"折合{each:.2f}元/吨，超出{low}至{high}元/吨的参考范围，请留意", cited)
    return agrees(f"折合{each:.2f}元/吨，在{low}至{high}元/吨的参考范围内", cited)


def _several(case: Case, price: Said[Money]) -> bool:
    """Whether papers of the same kind state several prices: parts of the sale."""
    same = case.matter.of_kind(price.paper.kind)
    return len({one.value for one in said(same, price.fact.name, Money)}) > 1
