"""成交确认书: the platform's form (labels, then a sentence with the quoted lot) and the auction house's table."""

from __future__ import annotations

from collections.abc import Sequence

from evidence.extract.found import Candidate
from evidence.extract.kinds import readers as read
from evidence.extract.kinds.auction_labels import CONFIRMATION_FORMS
from evidence.extract.kinds.auction_readers import badge, lot
from evidence.extract.kinds.auction_window import add_labelled_windows, add_windows_in_text
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.loose import add_loose
from evidence.extract.kinds.ranking import add_ranking
from evidence.extract.kinds.readers import Row, read_by_labels
from evidence.extract.kinds.roles import add_amounts, add_wrapped_capacity, add_wrapped_cases
from evidence.extract.kinds.sale_sentences import add_guesses, add_prices_in_text, add_sentences, is_house
from evidence.extract.kinds.sources import Sources, within
from evidence.extract.layout import Entry, Lexicon
from models.papers import Kind, Subtype

CLEAR = 0.9  # from here on a role may stand without a person

LEXICON = Lexicon(
    {
        "buyer": ("企业名称",),
        "number": ("编号",),
        "price": ("成交价",),
        "": (
            "法人姓名", "法定代表人", "身份证号", "身份证号码", "拍卖师", "记录员", "代理人", "住所", "住所地",
            "地址", "电话", "签订地点", "签约地", "签约地点", "拍卖地点", "佣金率", "佣金比例", "单价", "规格",
            "质量", "单位", "拍卖序号", "序号", "备注", "竞得人（签字）", "起拍价", "起始价", "挂牌底价", "保留价",
            "佣金标准", "付款期限", "签字", "日期", "加价幅度", "增价幅度", "手续费", "交易服务费", "软件服务费",
            "见证", "监拍人", "开户行", "账号", "户名", "承办人", "出价次数",
        ),
    },
    forms=CONFIRMATION_FORMS,
)  # fmt: skip

PLAN = (
    Row("number", "document_number", read.number),
    Row("serial", "document_number", read.number, 0.85),
    Row("quantity", "capacity", read.tonnes, 0.97),
    Row("platform", "platform", read.wording),
    Row("unit", "disposing_unit", read.name),
    Row("house", "disposing_unit", read.name, 0.96),
    Row("principal", "disposing_unit", read.name, 0.7),
    Row("lot", "lot_title", lot),
    Row("bidder", "bidder_number", badge),
    Row("buyer", "buyer", read.name),
    Row("bidder_name", "buyer", read.name, 0.85),
    Row("price", "price", read.figures),
    Row("price", "price_in_words", read.capitals),
    Row("words", "price_in_words", read.capitals, 0.95),
    Row("commission", "commission", read.figures),
    Row("total", "total", read.figures),
    Row("bid_date", "bid_date", read.day),
    Row("hammer", "bid_date", read.day, 0.98),
    Row("hammer", "end_date", read.day, 0.85),
    Row("signed", "bid_date", read.day, 0.62),
    Row("notice", "notice_date", read.day),
    Row("start", "start_date", read.day),
    Row("end", "end_date", read.day),
    Row("case", "case_number", read.case),
)


def read_confirmation(sources: Sources, subtype: Subtype | None) -> list[Candidate]:  # noqa: ARG001 one shape for all kinds
    """Candidates for every fact of an auction confirmation."""
    draft = Draft()
    entries = read_by_labels(draft, sources, LEXICON, PLAN)
    add_labelled_windows(draft, entries, "bid_date")
    add_sentences(draft, sources)
    add_windows_in_text(draft, sources, [span for entry in entries for span in entry.spans])
    _principal_alone(draft, sources, entries)
    add_amounts(draft, sources, entries, {"price": ("price", "price_in_words"), "commission": ("commission", None)})
    add_ranking(draft, sources)
    add_prices_in_text(draft, sources)
    _capacity(draft, sources)
    _only_case(draft, sources)
    add_wrapped_cases(draft, sources)
    add_loose(draft, sources, Kind.AUCTION_CONFIRMATION, LEXICON, PLAN)
    add_guesses(draft, sources)
    _buyer_code(draft, sources)
    _words_of_total(draft)
    _price_of_words(draft)
    return draft.candidates()


def _principal_alone(draft: Draft, sources: Sources, entries: Sequence[Entry]) -> None:
    """The court that gave the order is the seller where no house or other unit is named."""
    named = draft.named("disposing_unit")
    house = any(entry.key in ("unit", "house") for entry in entries) or any(
        is_house(find.value) for find in sources.companies
    )
    if len(named) == 1 and not house:
        one = named[0]
        if one.score < CLEAR and str(one.value).endswith("法院"):
            draft.add(one.name, one.value, one.spans, 0.93, one.doubts)


def _price_of_words(draft: Draft) -> None:
    """A price that capitals alone state is the price all the same, with a doubt that no figures confirm it."""
    for one in draft.named("price_in_words") if not draft.named("price") else ():
        draft.add("price", one.value, one.spans, one.score, (*one.doubts, "成交价仅以大写写明，没有小写印证"))


def _words_of_total(draft: Draft) -> None:
    """大写 in a table that sums up may state the total: such capitals are not the price's."""
    prices = {one.value for one in draft.named("price")}
    totals = {one.value for one in draft.named("total")} - prices
    for one in draft.named("price_in_words"):
        if one.value in totals:
            draft.drop(one.name, one.value)


def _buyer_code(draft: Draft, sources: Sources) -> None:
    """The code nearest behind the buyer's name; a form that prints one code prints the buyer's."""
    buyer = draft.best("buyer")
    if buyer is None:
        return
    for find in sources.codes:
        behind = [find.start - end for _, end in buyer.spans if 0 <= find.start - end <= 60]
        between = sources.text[find.start - min(behind) : find.start] if behind else ""
        others = within(sources.courts, [(find.start - len(between), find.start)])
        if behind and not others:
            draft.add_found("buyer_credit_code", find, 0.96)
        elif len({code.value for code in sources.codes}) == 1:
            draft.add_found("buyer_credit_code", find, 0.85)


def _capacity(draft: Draft, sources: Sources) -> None:
    """Tonnes a year in the lot's title; elsewhere on the form only with less certainty."""
    add_wrapped_capacity(draft)
    titles = [span for lot in draft.named("lot_title") for span in lot.spans]
    inside = within(sources.capacities, titles)
    for find in inside:
        draft.add_found("capacity", find, 0.97 if len({one.value for one in inside}) == 1 else 0.7)
    for find in sources.capacities:
        if find not in inside:
            draft.add_found("capacity", find, 0.75)


def _only_case(draft: Draft, sources: Sources) -> None:
    """A case number in the running text counts when the form names one case only."""
    cases = {find.value for find in sources.cases}
    for find in sources.cases:
        draft.add_found("case_number", find, 0.92 if len(cases) == 1 else 0.7)
