"""What the words of papers show: C02 (pages of one paper), C25 (coke and nothing else), C42 (one lot, one court)."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence

from evidence.check.case import Answer, Case, agrees, cannot_tell, conflicts
from evidence.check.courts import same_court
from evidence.check.deal import sale_rulings
from evidence.check.said import Said, citations, first_said, paper_label, said, squeezed, squeezed_text
from models.matters import Paper
from models.papers import Kind, Subtype
from models.values import Capacity, CaseNumber

# "第2页共3页", "第 2 页，共 3 页", "共3页 第2页", "第1页/共1页"
_MARK = re.compile(
    r"第(?P<one>\d{1,3})页[，、/／]?共(?P<of>\d{1,3})页|共(?P<whole>\d{1,3})页[，、/／]?第(?P<part>\d{1,3})页"
)
# A line that is a case number and nothing else; such a line at the head of a page is a running head.
_NUMBER_LINE = re.compile(r"[（(]\s*(?:19|20)\d{2}\s*[)）][^\s，。；]{2,20}?号(?:之[一二三四五六七八九十]+)?")
_HEAD_LINES = 3

# What a tonnage of capacity may be of instead of coke; 兰炭 and 半焦 are made in retorts, not in coke ovens.
_FOREIGN = r"兰炭|半焦|原煤|煤炭|煤矿|洗煤|洗精煤|粗钢|钢铁|炼钢|生铁|炼铁|钢材|甲醇|水泥|电解铝|氧化铝|尿素|合成氨"
_FOREIGN_CAPACITY = re.compile(
    rf"万吨(?:/年|／年|每年|/a|年)?(?:的)?(?P<after>{_FOREIGN})(?:项目|生产)?(?:产能|能力|指标)"
    rf"|(?P<before>{_FOREIGN})(?:生产)?(?:产能|生产能力)(?:指标)?(?:为|共|共计|合计)?\d"
)
# Never the 焦化 of a company's name: "山西示例焦化有限公司60万吨/年兰炭产能" is no coke.
_COKE = re.compile(
    r"(?<!半)焦(?:化|炭)[^，。；、\d公司厂]{0,8}(?:产能|能力|指标)|万吨(?:/年|／年|每年|/a|年)?(?:的)?焦(?:炭|化)"
    r"|(?<!半)焦炭\d|焦炉|炼焦|冶金焦|铸造焦|年产焦"
)

# “…”项目公开竞价中
_QUOTED_LOT = re.compile(r"[“\"「『＂]([^“”\"「」『』＂]{4,120})[”\"」』＂](?:拍卖)?项目")
_ROUND = re.compile(r"[【（\[〔]?(?:第[一二三]次(?:网络)?(?:司法)?(?:拍卖)?|[一二]拍|变卖)[】）\]〕]?")
_TONNAGE = re.compile(r"(\d+(?:\.\d+)?)万吨")
_ISSUING = re.compile(r"以([\u4e00-\u9fa5]{2,25}?人民法院)出具")
# Below this likeness (difflib) two lot titles name two things; what lies between is left to a person.
_UNLIKE = 0.5


def pages_belong(case: Case) -> Answer:
    """C02: pages of a paper are complete by their own count, and repeat no other case's number at their head."""
    if not case.matter.papers:
        return cannot_tell("案卷中没有材料")
    for paper in case.matter.papers:
        if wrong := _missing_page(case, paper) or _foreign_head(case, paper):
            return conflicts(f"{paper.file}的{paper_label(paper)}{wrong}")
    several = [paper for paper in case.matter.papers if paper.document.last_page > paper.document.first_page]
    unread = [paper for paper in case.matter.papers if len(_pages(case, paper)) < _length(paper)]
    if unread:
        return cannot_tell(f"{unread[0].file}的{paper_label(unread[0])}有页面没有文字，不能核对是否同一文书")
    loose = [paper for paper in several if not _complete(_marks(case, paper), _length(paper))]
    if loose:
        labels = "、".join(dict.fromkeys(paper_label(paper) for paper in loose))
        return cannot_tell(f"多页的{labels}未印连续页码，须人工核对骑缝章；未见串页迹象")
    return agrees(f"{len(several)}份多页文书页码连续、案号一致" if several else "各文书均为单页，不存在串页")


def _length(paper: Paper) -> int:
    return paper.document.last_page - paper.document.first_page + 1


def _pages(case: Case, paper: Paper) -> dict[int, str]:
    """Pages of a paper that have words, by number."""
    pages = case.matter.texts.get(paper.file, {})
    wanted = range(paper.document.first_page, paper.document.last_page + 1)
    return {number: pages[number] for number in wanted if pages.get(number, "").strip()}


def _marks_on(text: str) -> set[tuple[int, int]]:
    """Marks "page x of y" on one page; several slips on a sheet may bear several."""
    found = _MARK.finditer(squeezed_text(text))
    marks = {(int(one["one"] or one["part"]), int(one["of"] or one["whole"])) for one in found}
    return {(part, whole) for part, whole in marks if 1 <= part <= whole}


def _marks(case: Case, paper: Paper) -> list[tuple[int, int]]:
    """The mark of each page that bears exactly one."""
    marks = (_marks_on(text) for text in _pages(case, paper).values())
    return [next(iter(one)) for one in marks if len(one) == 1]


def _complete(marks: Sequence[tuple[int, int]], length: int) -> bool:
    counted = {whole: {part for part, of in marks if of == whole} for _, whole in marks}
    return len(marks) == length and all(seen == set(range(1, whole + 1)) for whole, seen in counted.items())


def _missing_page(case: Case, paper: Paper) -> str:
    """Pages that a paper's own count calls for and nobody has, in words; empty for none.

    One mark may be misread: two pages must agree on the count. A page that was sorted to another paper is not missing.
    """
    marks = _marks(case, paper)
    for whole in {of for _, of in marks}:
        seen = {part for part, of in marks if of == whole}
        texts = case.matter.texts.get(paper.file, {}).values()
        elsewhere = {part for text in texts for part, of in _marks_on(text) if of == whole}
        lost = set(range(1, whole + 1)) - seen - elsewhere
        if len(seen) > 1 and lost:
            return f"标明共{whole}页，缺第{'、'.join(map(str, sorted(lost)))}页"
    return ""


def _foreign_head(case: Case, paper: Paper) -> str:
    """A later page of a ruling headed by the number of a case that the paper never names, in words; empty for none."""
    own = first_said([paper], "case_number", CaseNumber)
    if paper.kind is not Kind.ENFORCEMENT_RULING or own is None:
        return ""
    pages = _pages(case, paper)
    for number, text in pages.items():
        lines = [squeezed_text(line) for line in text.splitlines() if line.strip()][:_HEAD_LINES]
        heads = [line for line in lines if _NUMBER_LINE.fullmatch(line)]
        rest = "".join(squeezed_text(other) for place, other in pages.items() if place != number)
        for head in heads if number > paper.document.first_page else []:
            if not head.startswith(own.value.base.removesuffix("号")) and head not in rest:
                return f"案号为{own.value}，第{number}页页首却印有{head}，疑有串页"
    return ""


def coke_capacity(case: Case) -> Answer:
    """C25: the tonnes dealt are capacity of coke, by the words round them."""
    stated = [one for group in case.deal.tonnages for one in group]
    if not stated:
        return cannot_tell("材料中未读出产能")
    cited = citations(stated)
    coke, foreign = [], []
    for one in stated:
        words = squeezed(case.matter, one.paper) + "".join(_words_of(one))
        other = _FOREIGN_CAPACITY.search(words)
        if _COKE.search(words):
            coke.append(one)
        elif other:
            foreign.append((one, other[0]))
    if foreign and not coke:
        one, words = foreign[0]
        return conflicts(f"{one.where}所写为「{words}」，不是焦炭产能", cited)
    if len(coke) < len(stated):
        return cannot_tell("部分材料未写明产能的产品，不能确定是焦炭产能", cited)
    return agrees("产能文字均为焦化、焦炭产能", cited)


def _words_of(one: Said[Capacity]) -> Iterator[str]:
    """Words printed with a tonnage: its own quotes and the title of the lot."""
    yield from (squeezed_text(quote.text) for quote in one.fact.quotes)
    if lot := first_said([one.paper], "lot_title", str):
        yield squeezed_text(lot.value)


def one_lot(case: Case) -> Answer:
    """C42: the confirmation names one lot in its head and in its sentence, and the court that ruled on it."""
    confirmations = case.matter.of_kind(Kind.AUCTION_CONFIRMATION)
    if not confirmations:
        return cannot_tell("没有成交确认书")
    lots, units = said(confirmations, "lot_title", str), said(confirmations, "disposing_unit", str)
    ruled = said(sale_rulings(case.matter), "court", str)
    cited = citations(lots, units, ruled)
    for paper in confirmations:
        if wrong := _two_lots(case, paper):
            return conflicts(wrong, cited)
    courts = [one for one in units if one.value.endswith("法院")]
    if wrong := _two_courts(case, courts, ruled):
        return conflicts(wrong, cited)
    if not courts or not ruled:
        return cannot_tell("未读出" + ("成交裁定的法院" if courts else "确认书的处置法院"), cited)
    if not lots:
        return cannot_tell("确认书中未读出标的物名称", cited)
    return agrees(f"确认书标的前后一致，处置单位「{courts[0].value}」即作出裁定的法院", cited)


def _two_lots(case: Case, paper: Paper) -> str:
    """Two lots on one confirmation, in words; empty where they are one or only one is read."""
    lot, quoted = first_said([paper], "lot_title", str), _QUOTED_LOT.search(squeezed(case.matter, paper))
    if lot is None or quoted is None:
        return ""
    head, told = _ROUND.sub("", squeezed_text(lot.value)), _ROUND.sub("", quoted[1])
    tonnes = [set(_TONNAGE.findall(one)) for one in (head, told)]
    alike = difflib.SequenceMatcher(None, head, told, autojunk=False).ratio()
    short, long = sorted((head, told), key=len)
    if (all(tonnes) and tonnes[0] != tonnes[1]) or (alike < _UNLIKE and short not in long):
        return f"确认书标的物名称为「{lot.value}」，竞价结果所写为「{quoted[1]}」"
    return ""


def _two_courts(case: Case, units: Sequence[Said[str]], ruled: Sequence[Said[str]]) -> str:
    """A confirmation of another court than the one that ruled, in words; empty for none."""
    for unit in units:
        issuing = _ISSUING.search(squeezed(case.matter, unit.paper))
        if issuing and not same_court(issuing[1], unit.value):
            return f"确认书处置单位为「{unit.value}」，又写由「{issuing[1]}」出具成交裁定"
        # A case that was handed to another court after the sale is ruled on by that court.
        handed = case.matter.of_kind(Kind.TRANSFER_LETTER) or case.matter.of_kind(
            Kind.ENFORCEMENT_RULING, Subtype.DESIGNATION
        )
        if ruled and not handed and not any(same_court(unit.value, one.value) for one in ruled):
            return f"确认书处置单位为「{unit.value}」，成交裁定由「{ruled[0].value}」作出"
    return ""
