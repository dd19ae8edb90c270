"""协助执行通知书 with or without its 回执: who must assist, whose capacity is sealed, for how long, in which rank."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from evidence.extract.confidence import CLEAR_ROLE
from evidence.extract.found import Candidate, Found
from evidence.extract.grammars import dates
from evidence.extract.kinds import readers as read
from evidence.extract.kinds.addressee import add_addressee
from evidence.extract.kinds.court_heading import add_heading
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.readers import Row, read_by_labels
from evidence.extract.kinds.roles import add_closing_date, add_range, lone_lines, name_at
from evidence.extract.kinds.sources import Sources
from evidence.extract.kinds.tonnage import Acts, scores, told
from evidence.extract.layout import Lexicon
from models.papers import Subtype
from models.values import SealRank

_WHEN = r"(?:日期?|时间)"
_SEAL = r"(?:查封|冻结|续封|续行查封)"
LEXICON = Lexicon(
    {
        "debtor": ("被执行人", "被申请人", "被保全人"),
        "": (
            "申请执行人", "经办人", "经办", "联系人", "联系电话", "地址", "附", "附件", "承办人", "备注", "送达人",
            "送达方式", "协助事项", "办理意见", "核定总量", "填写说明",
        ),
    },
    forms={
        "holder": (
            r"(?:焦化)?产能(?:的)?(?:所有权|所有|持有|权利|登记|权属|产权)(?:人|单位|企业)|产能(?:单位|企业)|持有企业",
            r"(?:权利|产权|所有权|被查封|被冻结)人",
        ),
        "reply": (rf"(?:回执|送达|签收|收到|填写|回复|函复|办结){_WHEN}",),
        "start": (rf"{_SEAL}?(?:起始|开始|生效){_WHEN}|查封自",),
        "end": (rf"{_SEAL}?(?:截止|到期|终止|届满){_WHEN}",),
        "court": (r"(?:申请协助|委托|执行|请求协助|来文|发文|送达|查封|冻结)法院",),
        "case": (r"来文(?:案号|文号|字号)|(?:执行|法院)?案号",),
        "office": (r"(?:协助执行|协助|收文|受文|办理|受理)(?:单位|机关|部门)",),
        "term": (rf"(?:{_SEAL}|协助|限制|控制)(?:执行)?(?:的)?(?:起止|期限|期间|起讫){_WHEN}?",),
        "capacity": (rf"(?:协助)?(?:{_SEAL}|限制)(?:的)?(?:焦化)?(?:产能|指标|数量)(?:数量|规模|指标)?",),
        "rank": (rf"(?:{_SEAL}|轮候)?(?:顺位|次序|顺序)",),
    },
)  # fmt: skip
PLAN = (
    Row("holder", "holder", read.name),
    Row("debtor", "holder", read.name, 0.85),
    Row("reply", "reply_date", read.day),
    Row("court", "court", read.name, 0.97),
    Row("case", "case_number", read.case, 0.97),
    Row("office", "addressee", read.name, 0.96),
    Row("capacity", "capacity", read.tonnes),
    Row("term", "seal_start", read.first_day, 0.97),
    Row("term", "seal_end", read.last_day, 0.97),
    Row("start", "seal_start", read.day),
    Row("end", "seal_end", read.day),
)

# The reply begins where its title stands on a line of its own: 回执, （回执）, 协助执行通知书（回执）, 送达回证.
_REPLY = re.compile(r"(?:^|\n)(?:[^\n。，：]{0,24})?（?(?:回\n?执联?|送达回证|回函|复函)）?[^\n。，：]{0,8}(?=\n)")
_HOLDER = re.compile(
    r"(?:查封|冻结|扣押|续封|续冻|保全|登记在|位于|将|对)(?:了|的)?(?:被执行人|被申请人|被保全人|债务人"
    r"|被申请执行人|你辖区内?)?[:：]?(?=[^，。；\n]{4,60})"
)
_OWNED = re.compile(
    r"(?:（[^）]*）)?(?:的)?(?:焦化|焦炭|产能|名下|所有|所属|持有|拥有|享有|登记|备案|核定|在你|的|位于|\d)"
)
# 贵院2016年6月13日（2016）晋11执1200号协助执行通知书: the number under which the court wrote to the office.
_CITED = re.compile(
    r"(?:你|贵)院(?:于)?(?:[12]\d{3}年\d{1,2}月\d{1,2}日)?(?:的|来文|来函|发来的?|送达的?|作出的?|出具的?|寄来的?"
    r"|以|《|“)*$"
)
_CITED_TITLE = re.compile(r"[》”]?(?:之[一二三四五六七八九十\d]+)?(?:《|“)?(?:协助|执行裁定书及|裁定书?及)")
# 被执行人X在我局台账登记焦化产能…: the office says whose capacity its books hold.
# and 经查，X现有焦化产能…
_REGISTERED = re.compile(
    r"(?:（[^）]*）)?(?:在|于)[^，。；\n]{0,24}(?:登记|备案|台账|核定|名录|公告|清单|名单|列)[^，。；\n]{0,12}"
    r"(?:焦化|焦炭|产能|\d)"
    r"|(?:（[^）]*）)?(?:名下)?(?:现|共|原|经核准|经批准)*(?:有|拥有|持有|核定)(?:的)?[^，。；\n]{0,10}产能"
)
# Whose seal a sentence speaks of: this court's, or one that it names.
_OURS = re.compile(r"贵院|你院|本院|我院|我局|我厅|我委|本局|本厅")
_SEALING = re.compile(r"查封|冻结|期限|协助|扣押")


def read_assistance(sources: Sources, subtype: Subtype | None) -> list[Candidate]:  # noqa: ARG001 one shape for all kinds
    """Candidates for every fact of an assistance notice and its reply."""
    draft = Draft()
    reply = _REPLY.search(sources.text)
    reply_start = reply.start() if reply and reply.start() > 60 else None
    if reply is not None and reply_start is None:
        _reply_alone(draft, sources)
    else:
        add_heading(draft, sources)
        add_addressee(draft, sources, reply_start)
    read_by_labels(draft, sources, LEXICON, PLAN)
    _holder(draft, sources)
    _term(draft, sources)
    _rank(draft, sources)
    _capacity(draft, sources)
    if reply is not None:
        add_closing_date(draft, sources, "reply_date", reply.start())
        if not draft.named("reply_date"):
            _last_date(draft, sources, reply.start())
    return draft.candidates()


def _reply_alone(draft: Draft, sources: Sources) -> None:
    """A reply on a sheet of its own: it is sent to the court, and signed by the office that was asked to assist."""
    letter = Draft()
    add_addressee(letter, sources)
    for one in letter.named("addressee"):
        if str(one.value).endswith("法院"):
            draft.add("court", one.value, one.spans, 0.93)
    for find in lone_lines(sources, sources.authorities, spare=3)[-1:]:
        draft.add_found("addressee", find, 0.93)
    for find in sources.cases:
        if _CITED.search(sources.text[max(0, find.start - 40) : find.start]):
            titled = _CITED_TITLE.match(sources.text, find.end) is not None
            draft.add_found("case_number", find, 0.94 if titled else 0.88)
            break


def _last_date(draft: Draft, sources: Sources, reply: int) -> None:
    """A reply without a date of its own: the day it says that it registered the sealing."""
    behind = [find for find in sources.dates if find.start > reply]
    for find in behind[-1:]:
        before = re.search(r"(?:登记|办理|查封|签收|收到)(?:时间|日期|日)?(?:为|：|于)?$", sources.text[: find.start])
        tail = sources.text[find.end : find.end + 12]
        after = re.match(r"(?:起)?(?:已|经)?(?:予以|协助)?(?:办理|登记|查封|签收|收到|协助)", tail)
        if before or after:
            draft.add_found("reply_date", find, 0.8)


def _holder(draft: Draft, sources: Sources) -> None:
    """The name right behind 查封, when words of holding or a capacity follow it."""
    for match in _HOLDER.finditer(sources.text):
        find = name_at(sources, match.end())
        if find is None or find.doubts:
            continue
        if _OWNED.match(sources.text, find.end):
            draft.add("holder", find.value, [find.span], 0.96)
        else:
            draft.add("holder", find.value, [find.span], 0.8)
    for find in sources.companies:
        if _REGISTERED.match(sources.text, find.end):
            draft.add_found("holder", find, 0.95)


def _of_another(draft: Draft, sources: Sources, place: int) -> bool:
    """Whether the words at ``place`` tell of another court's seal: 已由太原市中级人民法院于…首先查封."""
    own = {str(one.value).removeprefix("山西省") for one in draft.named("court")}
    start, _ = sources.sentence(place)
    before = [find for find in sources.courts if start <= find.start and find.end <= place]
    if not before or not own:
        return False
    named = before[-1].value.removeprefix("山西省")
    if any(named.endswith(court) or court.endswith(named) for court in own):
        return False
    return _OURS.search(sources.text[before[-1].end : place].split("；")[-1]) is None


# …期限自2017年11月25日至2020年11月24日。现该期限即将届满: the term that this paper renews.
_RUNS_OUT = re.compile(r"(?:止)?[^\n]{0,30}即将(?:届满|到期)")


def _term(draft: Draft, sources: Sources) -> None:
    """自…起至…止 in a sentence about sealing; the start alone where the reply says from when it assists."""
    ranges: list[tuple[int, int]] = []
    for term in dates.find_ranges(sources.text):
        start, _ = sources.sentence(term.start)
        if _RUNS_OUT.match(sources.text, term.end):
            continue
        if _SEALING.search(sources.text, start, term.end) and not _of_another(draft, sources, term.start):
            add_range(draft, sources, term, ("seal_start", "seal_end"), 0.96)
            ranges.append(term.span)
    for find in sources.dates:
        if any(start <= find.start < end for start, end in ranges):
            continue
        head = sources.text[max(0, find.start - 6) : find.start]
        tail = sources.text[find.end : find.end + 14]
        acts = re.match(r"起[^。\n]{0,8}(?:协助|予以|办理|查封|冻结)", tail)
        _, stop = sources.sentence(find.start)
        waits = re.match(r"[^，。；\n]{0,24}轮候", sources.text[find.end : stop]) is not None
        # A waiting seal takes no effect on the day on which it is noted.
        if re.search(r"自$", head) and acts and not waits and not _of_another(draft, sources, find.start):
            draft.add_found("seal_start", find, 0.9)
            _end_of_term(draft, sources, find)


def _end_of_term(draft: Draft, sources: Sources, begun: Found[dt.date]) -> None:
    """自…起协助查封…至…止: the end stands further on in the same sentence."""
    _, stop = sources.sentence(begun.start)
    for find in sources.dates:
        ends = sources.text[: find.start].endswith(("至", "到")) and sources.text.startswith("止", find.end)
        if begun.end < find.start < stop and ends and find.value > begun.value:
            draft.add_found("seal_end", find, 0.9)


# Wordings of each rank; a printed choice (首封/轮候第__顺位) is no statement.
_WORDINGS: tuple[tuple[SealRank, re.Pattern[str]], ...] = (
    (
        SealRank.RENEWED,
        re.compile(r"续行(?:查封|冻结)|继续(?:查封|冻结)|续查封|续封|续冻|延长(?:查封|冻结)期限"),
    ),
    (
        SealRank.WAITING,
        re.compile(
            r"轮候(?:第)?[一二三四五六七八九十\d]*(?:顺位)?(?:查封|冻结)?|第[一二三四五六七八九十\d]+(?:顺位)?轮候"
        ),
    ),
    (
        SealRank.FIRST,
        re.compile(
            r"首封(?!法院)|首次(?:查封|冻结)|首先(?:查封|冻结)(?!法院)|首轮(?:查封|冻结)|首查封|第一顺位(?:查封)?"
            r"|(?:无|没有|未发现|不存在)(?:其他|其它|任何)?(?:在先|优先|更早)的?(?:查封|冻结)|(?:此前|之前|该产能)?"
            r"(?:无|没有|未有|未见|不存在|尚无|未被)(?:其他|其它|任何|别的)?(?:人民)?法院(?:的)?(?:在先)?(?:办理)?"
            r"(?:过)?(?:查封|冻结)"
        ),
    ),
)
# What makes such a word conditional or open: 如系轮候查封, 是否首封, 非首封, and the name of another seal.
_OPEN_BEFORE = re.compile(r"(?:如|若|是否|非|不是|并非|或|或者|倘|已被[^，。]{0,20})(?:系|为|属|属于)?$|[/／□]$")
_OPEN_AFTER = re.compile(r"[/／]|的?(?:，)?(?:则|应当|请)|（?[是否]+）|转为")
_TICKED = re.compile(r"[☑√✓■☒✔]$")
_BLANK_RANK = re.compile(r"第[_\s ]*顺位|_{2,}")


def _stated_ranks(draft: Draft, sources: Sources) -> Iterator[tuple[bool, Found[SealRank]]]:
    """Every rank that the paper states of this court's seal, and whether its box is ticked."""
    for rank, pattern in _WORDINGS:
        for match in pattern.finditer(sources.text):
            head = sources.text[max(0, match.start() - 14) : match.start()]
            tail = sources.text[match.end() : match.end() + 8]
            open_choice = _OPEN_BEFORE.search(head) or _OPEN_AFTER.match(tail) or _BLANK_RANK.match(tail)
            if _TICKED.search(head):
                yield True, Found(match.start(), match.end(), rank)
            elif not open_choice and not _of_another(draft, sources, match.start()):
                yield False, Found(match.start(), match.end(), rank)


def _rank(draft: Draft, sources: Sources) -> None:
    """The rank that notice or reply states, if they state one only."""
    said: dict[SealRank, list[Found[SealRank]]] = {}
    stated = list(_stated_ranks(draft, sources))
    for ticked, find in stated:
        if ticked or not any(other for other, _ in stated):
            said.setdefault(find.value, []).append(find)
    if SealRank.RENEWED in said and SealRank.FIRST in said and SealRank.WAITING not in said:
        said.pop(SealRank.FIRST)  # 续行查封 of what was the first seal: this paper renews
    for rank, finds in said.items():
        for find in finds:
            draft.add("seal_rank", rank, [find.span], 0.95 if len(said) == 1 else 0.5)


# 136万吨/年已有晋中市中级人民法院…在先查封: another court's seal; 你院 and 本院 are this one.
_ACTS = Acts(
    before=r"(?:查封|冻结|扣押|续封|保全|限制|对)[^，。；\d]{0,44}",
    after=r"[^，。；\d]{0,24}(?:予以|办理|续行|轮候|已[^，。；\d]{0,12})?[^，。；\d]{0,6}(?:查封|冻结|续封)",
    aside_after=r"[^，。；\d]{0,16}已(?:有|由|被)(?!你院|贵院|本院|我院)[^。；]{0,60}(?:查封|冻结)",
    # 其余60万吨/年继续查封: the order leaves it as it was.
    aside_before=r"(?:其余|其他|剩余|余下)(?:的|部分)?[^，。；\d]{0,10}"
    r"|已(?:有|由|被)(?!你院|贵院|本院|我院)[^。；]{0,60}(?:查封|冻结)[^，。；\d]{0,10}",
)


def _capacity(draft: Draft, sources: Sources) -> None:
    """The tonnage that is to be sealed; a total that the holder has is another figure."""
    labelled = {one.value for one in draft.named("capacity") if one.score >= CLEAR_ROLE}
    tonnages = told(sources, sources.capacities, _ACTS)
    weights = scores(tonnages)
    for one in tonnages:
        if len(labelled) == 1 and one.value not in labelled:
            continue  # 查封产能 in a form says which; 权利人产能总量 beside it is another figure
        score = 0.96 if len(tonnages) == 1 else weights[one.value]
        for find in one.finds:
            draft.add_found("capacity", find, score)
