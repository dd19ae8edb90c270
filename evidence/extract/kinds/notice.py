"""拍卖公告: lot, starting price, deposit, increment and the window of bidding, from labels or from sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evidence.extract.found import Candidate
from evidence.extract.kinds import readers as read
from evidence.extract.kinds.auction_labels import NOTICE_FORMS
from evidence.extract.kinds.auction_readers import court, lot
from evidence.extract.kinds.auction_window import add_labelled_windows, add_windows_in_text
from evidence.extract.kinds.court_heading import add_court
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.loose import add_loose
from evidence.extract.kinds.notice_prices import add_prices
from evidence.extract.kinds.printing import as_printed
from evidence.extract.kinds.readers import Row, read_by_labels
from evidence.extract.kinds.roles import add_closing_date, add_wrapped_capacity, owned_lots
from evidence.extract.kinds.sources import Sources, within
from evidence.extract.layout import Entry, Lexicon
from evidence.extract.layout.cells import Cell
from models.papers import Kind, Subtype

LEXICON = Lexicon(
    {
        "start_price": ("起拍价",),
        "window": ("时间",),
        "": (
            "联系电话", "联系人", "咨询电话", "监督电话", "延时周期", "竞价周期", "自由竞价周期", "拍卖方式",
            "竞买人条件", "标的物权属", "权利限制情况", "权利现状", "瑕疵", "特别提醒", "特别提示", "备注", "开户银行",
            "户名", "账号", "尾款", "拍卖款", "咨询展示", "法院地址", "优先购买权", "网址", "标的现状", "付款", "税费",
            "咨询", "设置提醒",
        ),
    },
    forms=NOTICE_FORMS,
)  # fmt: skip
PLAN = (
    Row("court", "court", court, 0.95),
    Row("lot", "lot_title", lot, 0.98),
    Row("start_price", "starting_price", read.figures),
    Row("reference", "starting_price", read.figures, 0.8),
    Row("deposit", "deposit", read.figures),
    Row("increment", "increment", read.figures),
    Row("start", "start_date", read.day),
    Row("end", "end_date", read.day),
    Row("notice", "notice_date", read.day),
    Row("case", "case_number", read.case),
)
# …公开拍卖以下标的：X，参考价… without a label of its own.
_LISTED_LOT = re.compile(
    r"(?:拍卖|变卖|处置)\n?(?:以下|下列|如下)(?:拍卖|变卖)?(?:标的物?|财产|资产)[:：]\n?(?:[1一][.、．])?(?P<lot>[^，。；：\n]{4,90})(?=[，。；\n])"
)
_TOLD_LOTS = (
    # 在…公开拍卖：山西示例焦化有限公司年产100万吨焦化产能。
    (
        re.compile(
            r"(?:公开|网络|依法)*(?:拍卖|变卖)(?:标的)?：\n?(?P<lot>[^，。；：\n]{4,80}(?:\n[^，。；：\n]{1,50})?)(?=[，。；]|$)"
        ),
        0.88,
    ),
)
_ENTRUSTS = re.compile(r"(?:（[^）]*(?:（[^）]*）[^）]*)?）)?的?\n?委托")
_OPENS = re.compile(r"(?:定于|拟于|将于|决定于|兹定于)$")
REFERENCE_SCORE = 0.8
TITLE_LINES = 3  # the court in the title is printed in full
_ALIGNED = 0.015  # of the page's width
SHORT_TAIL = 12  # characters that a heading leaves for its second line
_SALE_HELD = re.compile(r"[^。]{0,70}(?:举行|举办|召开|进行|拍卖会|公开拍卖|公开变卖|开始竞价)")


def read_notice(sources: Sources, subtype: Subtype | None) -> list[Candidate]:  # noqa: ARG001 one shape for all kinds
    """Candidates for every fact of an auction notice."""
    draft = Draft()
    entries = read_by_labels(draft, sources, LEXICON, PLAN)
    _reference_alone(draft, entries)
    add_prices(draft, sources, entries)
    _lot(draft, sources)
    _lot_of_page(draft, sources)
    add_labelled_windows(draft, entries, "start_date")
    add_windows_in_text(draft, sources, [span for entry in entries if entry.key == "window" for span in entry.spans])
    _opening_day(draft, sources)
    add_court(draft, sources)
    _court_in_sentence(draft, sources)
    add_closing_date(draft, sources, "notice_date", len(sources.text) // 3)
    _capacity(draft, sources)
    _cases(draft, sources)
    add_loose(draft, sources, Kind.AUCTION_NOTICE, LEXICON, PLAN)
    return draft.candidates()


def _reference_alone(draft: Draft, entries: Sequence[Entry]) -> None:
    """参考价 and 保留价 state what the auction starts at only where nothing else does."""
    if any(entry.key == "start_price" for entry in entries):
        for entry in (entry for entry in entries if entry.key == "reference"):
            for one in draft.named("starting_price"):
                if set(one.spans) <= set(entry.spans) or one.score < REFERENCE_SCORE:
                    draft.drop(one.name, one.value)


def _lot(draft: Draft, sources: Sources) -> None:
    """The lot where no label names it: after 公开拍卖…：, or as what 对…进行变卖 speaks of."""
    for match in _LISTED_LOT.finditer(sources.text):
        for one in draft.named("lot_title"):
            if one.spans[0][0] == match.start("lot"):
                draft.drop("lot_title", one.value)  # 以下标的：X，起拍价…: the title ends before what is said of it
        if not draft.named("lot_title"):
            draft.add("lot_title", as_printed(sources, (match.span("lot"),)), [match.span("lot")], 0.88)
    for pattern, score in _TOLD_LOTS if not draft.named("lot_title") else ():
        for match in pattern.finditer(sources.text):
            draft.add("lot_title", as_printed(sources, (match.span("lot"),)), [match.span("lot")], score)
    for span in owned_lots(sources) if not draft.named("lot_title") else ():
        draft.add("lot_title", as_printed(sources, (span,)), [span], 0.84)


_HEAD_CELLS = 16  # the title of a platform's page stands among its first pieces of print
_IS_LOT = re.compile(r"(?:[【（\[][^】）\]]{2,8}[】）\]])?[^，。；：\n]{6,80}")


def _lot_of_page(draft: Draft, sources: Sources) -> None:
    """【第二次拍卖】…公司45万吨/年焦化产能 as the heading of a platform's page: a doubted guess."""
    for cell in sources.sheet.cells[:_HEAD_CELLS] if not draft.named("lot_title") else ():
        holds = within(sources.capacities, cell.spans) or "产能" in cell.text
        if not holds or not _IS_LOT.fullmatch(cell.text) or cell.text.endswith(("公告", "须知", "介绍")):
            continue
        below = _second_line(sources, cell)
        spans = (*cell.spans, *(below.spans if below is not None else ()))
        draft.add("lot_title", as_printed(sources, spans), spans, 0.8)
        return


def _second_line(sources: Sources, cell: Cell) -> Cell | None:
    """The few characters that a heading leaves for its second line, set to its left edge or to its middle."""
    for other in sources.sheet.cells:
        aligned = min(abs(other.box.left - cell.box.left), abs(other.box.centre[0] - cell.box.centre[0])) < _ALIGNED
        close = 0 < other.box.top - cell.box.bottom + 0.3 * cell.box.height < 1.5 * cell.box.height
        alike = other.box.height > 0.8 * cell.box.height
        if other.page == cell.page and aligned and close and alike and len(other.text) <= SHORT_TAIL:
            return other
    return None


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
            draft.add_found("court", find, 0.98 if sources.text.count("\n", 0, find.start) < TITLE_LINES else 0.95)
        elif sources.text[: find.start].endswith(("受", "接受", "经")) and _ENTRUSTS.match(tail):
            draft.add_found("court", find, 0.92)
        elif sources.text[: find.start].endswith("受") and tail.startswith("（"):
            draft.add_found("court", find, 0.85)  # the words behind the brackets may stand in another column


def _capacity(draft: Draft, sources: Sources) -> None:
    add_wrapped_capacity(draft)
    titles = [span for one in draft.named("lot_title") for span in one.spans]
    inside = within(sources.capacities, titles)
    values = {find.value for find in sources.capacities}
    for find in sources.capacities:
        if find in inside:
            draft.add_found("capacity", find, 0.96 if len({one.value for one in inside}) == 1 else 0.7)
        else:
            draft.add_found("capacity", find, 0.9 if len(values) == 1 else 0.5)


def _cases(draft: Draft, sources: Sources) -> None:
    """The case of the sale: labelled 执行案号, or the only one of its kind; no judgment and no other court's seal."""
    executed = {find.value for find in sources.cases if "执" in str(find.value)}
    for find in sources.cases:
        before = sources.text[max(0, find.start - 12) : find.start]
        behind = sources.text[find.end : find.end + 16]
        if re.search(r"(?:执行案号|本案案号|案号)(?:为|是|：|（)*$", before):
            draft.add_found("case_number", find, 0.95)
        elif executed and find.value not in executed:
            continue
        elif re.search(r"(?:本院|我院)(?:执行的?|办理的?|受理的?)?$", before):
            draft.add_found("case_number", find, 0.93 if len(executed) == 1 else 0.6)
        elif re.search(r"轮候|查封|冻结|判决|裁决|公证", behind):
            continue
        else:
            draft.add_found("case_number", find, 0.93 if len(executed or {find.value}) == 1 else 0.6)
