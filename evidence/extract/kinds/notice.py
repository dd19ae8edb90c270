"""拍卖公告: lot, starting price, deposit, increment and the window of bidding, from labels or from sentences."""

from __future__ import annotations

import re

from evidence.extract.found import Candidate
from evidence.extract.grammars import dates
from evidence.extract.kinds import readers as read
from evidence.extract.kinds.court_heading import add_court
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.printing import as_printed
from evidence.extract.kinds.readers import Row, read_by_labels
from evidence.extract.kinds.roles import CAPITALS_FIRST, add_closing_date, add_range, add_wrapped_capacity
from evidence.extract.kinds.sources import Cue, Sources, within
from evidence.extract.layout import Lexicon
from models.papers import Subtype

LEXICON = Lexicon(
    {
        "court": ("处置单位", "处置法院", "拍卖法院", "执行法院", "委托法院"),
        "lot": ("标的物名称", "标的名称", "拍卖标的物名称", "拍卖标的名称", "拍卖标的物", "拍卖标的", "拍卖财产",
            "标的物", "拍品名称", "变卖标的",
                "变卖标的物", "竞买标的", "标的"),
        "start_price": ("起拍价", "起拍价格", "起始价", "拍卖起拍价", "起拍金额", "一拍起拍价", "二拍起拍价",
            "变卖价", "第一次拍卖起拍价"),
        "deposit": ("保证金", "竞买保证金", "拍卖保证金", "保证金金额", "竞拍保证金", "保证金数额",
            "变卖预缴款", "预缴款", "变卖保证金"),
        "increment": ("增价幅度", "加价幅度", "竞价增幅", "竞价幅度", "增价额度", "每次加价", "最低加价幅度",
            "加价额度"),
        "window": ("拍卖时间", "竞价时间", "竞价期间", "拍卖期间", "网拍时间", "竞拍时间", "变卖时间", "变卖期"),
        "start": ("网拍开始时间", "开始时间", "拍卖开始时间", "竞价开始时间"),
        "end": ("网拍结束时间", "结束时间", "拍卖结束时间", "竞价结束时间"),
        "notice": ("公告日期", "公告时间", "发布时间", "发布日期", "公告发布日期", "公告发布时间", "网拍公告时间"),
        "case": ("案号", "执行案号", "执行依据", "案件编号"),
        "": ("评估价", "市场价", "保留价", "联系电话", "联系人", "咨询电话", "监督电话", "延时周期", "自由竞价周期",
            "拍卖方式", "竞买人条件",
             "标的物权属", "权利限制情况", "瑕疵", "特别提醒", "备注", "开户银行", "户名", "账号", "尾款", "拍卖款",
             "标的物介绍", "标的所有人",
             "咨询展示", "法院地址", "优先购买权", "网址", "标的链接", "标的现状"),
    }
)  # fmt: skip
PLAN = (
    Row("court", "court", read.name, 0.9),
    Row("lot", "lot_title", read.wording, 0.98),
    Row("start_price", "starting_price", read.figures),
    Row("deposit", "deposit", read.figures),
    Row("increment", "increment", read.figures),
    Row("start", "start_date", read.day),
    Row("end", "end_date", read.day),
    Row("notice", "notice_date", read.day),
    Row("case", "case_number", read.case),
)
_GAP = r"(?:价格?|金额)?）?(?:为|是|：|，|定为|均为)?(?:不低于|不少于|至少)?(?:人民币)?" + CAPITALS_FIRST
_CUES = {
    "starting_price": (Cue(rf"(?:起拍|起始|变卖){_GAP}", r"", 0.96),),
    "deposit": (
        Cue(rf"(?<!不交)保证金{_GAP}", r"", 0.96),
        Cue(r"(?:缴纳|交纳|预交|支付)(?:人民币)?", r"(?:的)?(?:竞买)?保证金", 0.93),
    ),
    "increment": (Cue(rf"(?:[增加]价幅度|竞价增幅|竞价幅度|(?:每次)?[增加]价(?:不低于|不少于)?){_GAP}", r"", 0.96),),
}  # fmt: skip
# …公开拍卖以下标的：X，参考价… without a label of its own.
_LISTED_LOT = re.compile(
    r"(?:拍卖|变卖|处置)\n?(?:以下|下列|如下)(?:拍卖|变卖)?(?:标的物?|财产|资产)[:：]\n?(?:[1一][.、．])?(?P<lot>[^，。；：\n]{4,90})(?=[，。；\n])"
)
_OPENS = re.compile(r"(?:定于|拟于|将于|决定于|兹定于)$")
_SALE_HELD = re.compile(r"[^。\n]{0,70}(?:举行|举办|召开|进行|拍卖会|公开拍卖|公开变卖|开始竞价)")
_HELD = re.compile(r"拍卖|竞价|竞买|变卖|竞拍")
_OTHER_WINDOW = re.compile(r"展示|看样|咨询|报名|公示|尾款|余款|异议|交纳|缴纳")


def read_notice(sources: Sources, subtype: Subtype | None) -> list[Candidate]:  # noqa: ARG001 one shape for all kinds
    """Candidates for every fact of an auction notice."""
    draft = Draft()
    entries = read_by_labels(draft, sources, LEXICON, PLAN)
    for fact, cues in _CUES.items():
        for find, cue in sources.cued(sources.money, cues):
            draft.add_found(fact, find, cue.score)
    for match in _LISTED_LOT.finditer(sources.text):
        for lot in draft.named("lot_title"):
            if lot.spans[0][0] == match.start("lot"):
                draft.drop("lot_title", lot.value)  # 以下标的：X，起拍价…: the title ends before what is said of it
        if not draft.named("lot_title"):
            draft.add("lot_title", as_printed(sources, (match.span("lot"),)), [match.span("lot")], 0.88)
    _window(draft, sources, [entry.spans for entry in entries if entry.key == "window"])
    _opening_day(draft, sources)
    add_court(draft, sources)
    _court_in_sentence(draft, sources)
    add_closing_date(draft, sources, "notice_date", len(sources.text) // 3)
    _capacity(draft, sources)
    values = {find.value for find in sources.cases}
    for find in sources.cases:
        draft.add_found("case_number", find, 0.93 if len(values) == 1 else 0.6)
    return draft.candidates()


def _window(draft: Draft, sources: Sources, labelled: list[tuple[tuple[int, int], ...]]) -> None:
    """The window of bidding: a range at its label, or in a sentence that speaks of the auction."""
    for find in dates.find_ranges(sources.text):
        at_label = any(start <= find.start < end for spans in labelled for start, end in spans)
        start, end = sources.sentence(find.start)
        sentence = sources.text[start:end]
        clause = sources.text[max(start, find.start - 20) : find.start]
        if at_label:
            score = 0.97
        elif _HELD.search(sentence) and not _OTHER_WINDOW.search(clause):
            score = 0.95 if re.search(r"(?:将于|定于|拟于|于|自)$", clause) else 0.8
        else:
            continue
        add_range(draft, sources, find, ("start_date", "end_date"), score)


def _opening_day(draft: Draft, sources: Sources) -> None:
    """定于2018年6月5日上午10时在…举行拍卖会: a sale in a hall has a day, not a window."""
    if draft.named("start_date"):
        return
    for find in sources.dates:
        if _OPENS.search(sources.text, 0, find.start) and _SALE_HELD.match(sources.text, find.end):
            draft.add_found("start_date", find, 0.93)


def _court_in_sentence(draft: Draft, sources: Sources) -> None:
    """临汾市中级人民法院将于…在…平台上进行公开拍卖活动: the court that sells."""
    for find in sources.courts:
        tail = sources.text[find.end : find.end + 60]
        if re.match(r"(?:（[^）]*）)?[将定拟][于在对]|(?:关于|第[一二]次|变卖|拍卖)[^\n。]{0,60}公告|公告", tail):
            draft.add_found("court", find, 0.95)
        elif sources.text[: find.start].endswith(("受", "接受")) and tail.startswith(("的委托", "委托")):
            draft.add_found("court", find, 0.88)


def _capacity(draft: Draft, sources: Sources) -> None:
    add_wrapped_capacity(draft)
    titles = [span for lot in draft.named("lot_title") for span in lot.spans]
    inside = within(sources.capacities, titles)
    values = {find.value for find in sources.capacities}
    for find in sources.capacities:
        if find in inside:
            draft.add_found("capacity", find, 0.96)
        else:
            draft.add_found("capacity", find, 0.9 if len(values) == 1 else 0.5)
