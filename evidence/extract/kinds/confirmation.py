"""成交确认书: the platform's form (labels, then a sentence with the quoted lot) and the auction house's table."""

from __future__ import annotations

import re

from evidence.extract.found import Candidate
from evidence.extract.kinds import readers as read
from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.printing import as_printed
from evidence.extract.kinds.ranking import add_ranking
from evidence.extract.kinds.readers import Row, read_by_labels
from evidence.extract.kinds.roles import (
    WON,
    add_amounts,
    add_name_at,
    add_wrapped_capacity,
    add_wrapped_cases,
    amount_beside,
)
from evidence.extract.kinds.sources import Cue, Sources, within
from evidence.extract.layout import Lexicon
from models.papers import Subtype

LEXICON = Lexicon(
    {
        "number": ("拍卖编号", "变卖编号", "成交编号", "确认书编号", "成交确认书编号", "合同编号", "文书编号",
            "确认书号", "编号", "确认编号"),
        "platform": ("拍卖平台", "网络拍卖平台", "网拍平台", "竞价平台", "网络平台", "平台名称", "交易平台"),
        "unit": ("拍卖法院", "变卖法院", "处置单位", "处置法院", "处置人", "处置机构", "处置方"),
        "house": ("拍卖企业", "拍卖人", "拍卖机构", "拍卖公司", "拍卖行", "拍卖单位"),
        "principal": ("委托法院", "执行法院", "委托单位", "委托人", "委托方", "资产所属单位", "原产权单位"),
        "lot": (
            "标的物名称", "标的名称", "拍卖标的物名称", "拍卖标的名称", "拍卖标的物", "拍卖标的", "拍卖成交标的物",
            "拍卖物名称",
            "拍卖财产", "拍品名称", "拍品", "变卖财产", "标的", "变卖标的名称", "变卖标的物名称", "拍卖财产名称",
                "财产名称", "变卖标的物", "变卖标的", "竞价标的", "标的物", "成交标的", "拍卖物",
        ),
        "bidder": ("竞买号", "竞买号牌", "竞买代码", "竞买编号", "竞买人号牌", "竞拍号", "号牌", "竞价号",
            "竞买人编号", "竞买人代码"),
        "buyer": (
            "买受人", "买受人名称", "买受人姓名", "买受人（竞得人）", "买受单位", "买受方", "竞得人", "竞得人名称",
            "竞得单位",
            "用户姓名", "用户名称", "企业名称",
        ),
        "bidder_name": ("竞买人", "竞买人名称", "竞买单位"),
        "code": ("统一社会信用代码", "社会信用代码", "统一信用代码", "证件号码", "买受人统一社会信用代码",
            "买受人证件号码"),
        "price": (
            "成交价", "成交价格", "成交金额", "成交价款", "拍卖成交价", "拍卖成交价格", "拍卖成交金额",
            "网络拍卖成交价格", "变卖成交价",
            "变卖成交价格", "该标的网络拍卖成交价格", "标的物成交价", "标的物成交价格", "落槌价", "竞得价",
            "最终成交价", "最终成交价格",
            "竞价成交价格", "网络竞价成交价格", "拍卖成交价款", "成交总价", "成交额",
        ),
        "words": ("大写金额", "金额大写", "大写", "成交价大写", "成交金额大写", "人民币大写", "成交价格大写",
            "成交价款大写"),
        "commission": ("佣金", "佣金额", "佣金金额", "拍卖佣金", "买受人佣金", "应付佣金", "拍卖佣金额", "佣金数额"),
        "total": ("合计", "合计金额", "总金额", "总计", "应付总额", "应付总金额", "合计应付", "应付合计",
            "应付款总额", "应付款合计",
                  "总计金额", "总计应付", "价款合计"),
        "bid_date": ("成交时间", "成交日期", "竞价日期", "竞得时间", "竞得日期", "竞价成交时间", "竞价成功时间",
            "拍卖成交日期",
                     "拍卖成交时间"),
        "held": ("拍卖时间", "拍卖日期", "拍卖会时间", "竞价时间"),
        "signed": ("签订时间", "签订日期", "签署日期", "签约日期"),
        "notice": ("网拍公告时间", "公告时间", "公告日期", "拍卖公告时间", "拍卖公告日期", "公告发布时间",
            "公告发布日期"),
        "start": ("网拍开始时间", "开始时间", "拍卖开始时间", "竞价开始时间", "起拍时间"),
        "end": ("网拍结束时间", "结束时间", "拍卖结束时间", "竞价结束时间", "截止时间"),
        "case": ("案号", "执行案号", "执行依据", "案件编号", "执行裁定书文号", "委托案号"),
        "quantity": ("数量", "产能", "产能规模", "产能数量", "产能（吨/年）"),
        # Labels that are not wanted, but end the value before them.
        "": (
            "标的物网拍链接", "标的网拍链接", "网拍链接", "法人姓名", "法定代表人", "身份证号", "身份证号码",
            "拍卖师", "记录员", "代理人", "住所",
            "住所地", "地址", "联系电话", "电话", "签订地点", "拍卖地点", "保证金", "网拍竞价结果确认时间",
            "确认时间", "佣金率", "佣金比例", "单价",
            "规格", "质量", "单位", "拍卖序号", "序号", "备注", "竞得人（签字）", "起拍价", "评估价", "佣金标准",
            "付款期限", "签字", "日期",
        ),
    }
)  # fmt: skip

PLAN = (
    Row("number", "document_number", read.number),
    Row("quantity", "capacity", read.tonnes, 0.97),
    Row("platform", "platform", read.wording),
    Row("unit", "disposing_unit", read.name),
    Row("house", "disposing_unit", read.name, 0.96),
    Row("principal", "disposing_unit", read.name, 0.7),
    Row("lot", "lot_title", read.wording),
    Row("bidder", "bidder_number", read.number),
    Row("buyer", "buyer", read.name),
    Row("bidder_name", "buyer", read.name, 0.85),
    Row("price", "price", read.figures),
    Row("price", "price_in_words", read.capitals),
    Row("words", "price_in_words", read.capitals, 0.95),
    Row("commission", "commission", read.figures),
    Row("total", "total", read.figures),
    Row("bid_date", "bid_date", read.day),
    Row("held", "bid_date", read.day, 0.85),
    Row("signed", "bid_date", read.day, 0.62),
    Row("notice", "notice_date", read.day),
    Row("start", "start_date", read.day),
    Row("end", "end_date", read.day),
    Row("case", "case_number", read.case),
)

_BID_DATE = (
    Cue(
        r"(?:通过竞买号[^，。]{0,20}|通过竞买号<?[A-Z0-9]{0,10}>?|买受人|竞买人|竞得人|用户)[^，。\n]{0,24}于",
        r"",
        0.97,
    ),
    Cue(r"(?:^|[。，\n])(?:兹|现)?(?:于|在)?", rf"[^。\n]{{0,90}}{WON}", 0.9),
    Cue(r"于", rf"[^。\n]{{0,160}}{WON}", 0.9),
)
_SENTENCE_BUYER = re.compile(
    r"(?:用户姓名|用户名称|企业名称|单位名称|用户|竞买人|买受人|竞得人)[:：]?[<《〈【“]?"
    r"(?=[^，。：\n]{2,60}(?:[，（][^。]{0,90})?(?:通过|以|凭|使用)竞(?:买|拍)(?:号|代码|号牌|编号))"
    r"|(?:祝贺|恭喜)(?:您)?[，：]?(?=[^，。：\n]{4,40}(?:以|竞得|在))"
)
_BIDDER = re.compile(
    r"(?:竞买号|竞买代码|竞买号牌|号牌|竞买编号)(?:为|是|：)?[<《〈【“]?(?P<no>[A-Z]{0,3}\d{1,10})|第(?P<held>[A-Z]?\d{1,8})号竞买人"
)
_PLATFORM = re.compile(
    r"(?:于|在|通过|经由?)(?P<name>[^，。、；：“”（）\n于在]{0,22}?(?:平台|拍卖网|资产网|网站|公拍网|淘宝网|京东网|拍网))(?:上)?(?:（[^）]*）)?(?:上)?"
    r"(?:网络)?(?:公开|动态)?(?:开展|展开|举行|组织|进行|举办|挂牌|发布|报价|竞价|竞买)"
)
# X为本项目的竞得人; 确认X为买受人.
_IS_WINNER = re.compile(
    r"(?:（[^）]*）)?(?:被确认|被确定|最终)?(?:为|系|成为)(?:本|该|上述|此)?(?:次|宗|项目|标的物?|拍品|拍卖|网络|竞价|司法)*(?:的)?(?:最终|唯一)?"
    r"(?:竞得人|竞得单位|竞得方|买受人|受让人)"
)
_QUOTED_LOT = re.compile(
    r"(?:开展|展开|举行|组织|进行|举办|参加|法院|平台)的?(?P<open>[“\"「《])(?P<lot>[^”\"」》\n]{4,160})[”\"」》]"
    r"(?:的)?(?:网络)?(?:司法)?(?:拍卖|变卖|竞价)?(?:项目|标的|活动|会|(?<=拍卖)(?=[，。]))"
)

# Platforms by name, where no verb follows: 本次拍卖于…在人民法院诉讼资产网结束.
_KNOWN_PLATFORM = re.compile(
    r"(?P<name>(?:阿里(?:巴巴)?|淘宝|京东|公拍|中拍|人民法院诉讼资产|工商银行融e购|工行融e购|融e购|北交互联|北京产权交易所)"
    r"(?:[网司法络拍卖]{0,8}平台|拍卖网|网拍|网|拍卖)?)"
)
# 山西示例焦化有限公司（统一社会信用代码…）：恭喜您… is a letter to the buyer.
_CONGRATULATED = re.compile(
    r"\n(?=[^\n，。：]{4,40}(?:（[^（）\n]{0,40}）)?：\n?(?:祝贺|恭喜|您|贵公司|贵单位|你单位|你公司))"
)
# 参加临汾市中级人民法院组织的“…”网络司法拍卖: the court that sells, where no label names it.
_HOLDS_SALE = re.compile(
    r"(?:（[^）]*）)?(?:于|在|组织|举行|举办|开展|委托|发布)[^，。；\n]{0,30}[“「《]|组织的|举行的|举办的"
)
# 竞得如下拍卖标的，成为该拍品的法定买受人：X，受托法院案号…
_WON_LOT = re.compile(
    r"竞得(?:了)?(?:如下|下列|以下)(?:拍卖|变卖)?(?:标的物?|财产|拍品)[^：。\n]{0,30}：\n?(?P<lot>[^，。；\n]{4,90})(?=[，。；\n]|$)"
)


def read_confirmation(sources: Sources, subtype: Subtype | None) -> list[Candidate]:  # noqa: ARG001 one shape for all kinds
    """Candidates for every fact of an auction confirmation."""
    draft = Draft()
    entries = read_by_labels(draft, sources, LEXICON, PLAN)
    _sentence(draft, sources)
    _winner(draft, sources)
    _seller(draft, sources)
    add_amounts(draft, sources, entries, {"price": ("price", "price_in_words"), "commission": ("commission", None)})
    add_ranking(draft, sources)
    _prices_in_text(draft, sources)
    _buyer_code(draft, sources)
    _capacity(draft, sources)
    _only_case(draft, sources)
    add_wrapped_cases(draft, sources)
    _words_of_total(draft)
    _price_of_words(draft)
    return draft.candidates()


def _seller(draft: Draft, sources: Sources) -> None:
    """The court that holds the sale, where no label names it."""
    for find in sources.courts if not draft.named("disposing_unit") else ():
        if _HOLDS_SALE.match(sources.text, find.end):
            draft.add_found("disposing_unit", find, 0.92)


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


def _winner(draft: Draft, sources: Sources) -> None:
    """The company of which the paper says that it is the winner: X为本项目的竞得人."""
    for find in sources.companies:
        if _IS_WINNER.match(sources.text, find.end):
            draft.add_found("buyer", find, 0.95)


def _sentence(draft: Draft, sources: Sources) -> None:
    """The sentence in which the platform states who won what, when and with which number."""
    for match in _SENTENCE_BUYER.finditer(sources.text):
        add_name_at(draft, sources, "buyer", match.end(), 0.97)
    for match in _CONGRATULATED.finditer(sources.text):
        add_name_at(draft, sources, "buyer", match.end(), 0.92)
    for match in _BIDDER.finditer(sources.text):
        group = "no" if match["no"] else "held"
        draft.add("bidder_number", match[group], [match.span(group)], 0.97)
    for match in _PLATFORM.finditer(sources.text):
        draft.add("platform", match["name"], [match.span("name")], 0.93)
    for match in _KNOWN_PLATFORM.finditer(sources.text) if not draft.named("platform") else ():
        draft.add("platform", match["name"], [match.span("name")], 0.8)
    for match in _QUOTED_LOT.finditer(sources.text):
        draft.add("lot_title", as_printed(sources, (match.span("lot"),)), [match.span("lot")], 0.96)
    for match in _WON_LOT.finditer(sources.text):
        draft.add("lot_title", as_printed(sources, (match.span("lot"),)), [match.span("lot")], 0.9)
    for find, cue in sources.cued(sources.dates, _BID_DATE):
        draft.add_found("bid_date", find, cue.score)


def _prices_in_text(draft: Draft, sources: Sources) -> None:
    """Prices in running text: 网络拍卖成交价格：¥99000（玖万玖仟元）, 以…元的最高价竞得."""
    price = (
        Cue(r"(?:成交价格?|成交金额|成交价款|落槌价|竞得价)(?:为|是|：)?(?:人民币)?(?:（大写）)?(?:：)?", r"", 0.97),
        Cue(
            r"以(?:人民币)?(?:（大写）)?",
            rf"(?:（[^）]*）)?(?:的)?(?:最高)?(?:应|报|出)?(?:价格|价)?{WON}",
            0.95,
        ),
    )
    fee = (Cue(r"佣金(?:额|金额)?(?:为|共计|计|是|：)?(?:人民币)?", r"", 0.95),)
    total = (Cue(r"(?:合计|总计|共计|总金额|应付总额)(?:金额)?(?:为|是|：)?(?:人民币)?", r"", 0.9),)
    for finds, roles in (
        (sources.money, ("price", "commission", "total")),
        (sources.words, ("price_in_words", "", "")),
    ):
        for role, cues in zip(roles, (price, fee, total), strict=True):
            for find, cue in sources.cued(finds, cues) if role else ():
                draft.add_found(role, find, cue.score)
    # Figures and capitals side by side, one in brackets behind the other, state one price.
    for name, finds, other, others in (
        ("price", sources.money, "price_in_words", sources.words),
        ("price_in_words", sources.words, "price", sources.money),
    ):
        for known in draft.named(name):
            for find in (find for find in finds if find.span in known.spans):
                beside = amount_beside(sources, find, others)
                if beside is not None:
                    draft.add_found(other, beside, min(known.score, 0.97))


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
