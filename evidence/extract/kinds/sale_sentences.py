"""Sentences of a confirmation: who won what, when, with which number, for how much, and which court sold it."""

from __future__ import annotations

import re

from evidence.extract.kinds.draft import Draft
from evidence.extract.kinds.printing import as_printed, printed
from evidence.extract.kinds.roles import (
    CAPITALS_FIRST,
    LETTERED,
    WON,
    add_name_at,
    amount_beside,
    lone_lines,
    owned_lots,
)
from evidence.extract.kinds.sources import Cue, Sources

_NUMBER = r"[A-Z]{0,4}\d{1,10}"
_BADGE = r"(?:竞买|竞拍|竞价|应价|应买|号牌|用户|参拍|竞标|出价)"
_BID_DATE = (
    Cue(
        r"(?:通过竞买号[^，。]{0,20}|通过竞买号<?[A-Z0-9]{0,10}>?|买受人|竞买人|竞得人|用户)[^，。\n]{0,24}于",
        r"",
        0.97,
    ),
    # 以本次竞价最高出价，于二〇一八年七月十八日取得拍品
    Cue(r"(?:于|在)", r"[^。，\n]{0,12}(?:取得|拍得|竞得|购得)(?:拍品|标的|上述|本|该|以上)", 0.93),
    # 在拍卖人2017年5月26日上午举行的司法委托拍卖会上
    Cue(r"", r"[^，。\n]{0,8}(?:举行|举办|召开|主持|组织)的[^，。\n]{0,24}(?:拍卖会|竞买会|竞价会|拍卖活动)", 0.93),
    Cue(r"(?:^|[。，\n])(?:兹|现)?(?:于|在)?", rf"[^。\n]{{0,90}}{WON}", 0.9),
    Cue(r"于", rf"[^。\n]{{0,160}}{WON}", 0.9),
)
_EARLIER = re.compile(r"曾|此前|前两次|两次|第一次|首次|签订|签署|公告|作出")
_DEADLINE = re.compile(r"(?:\d{1,2}(?:时|:\d\d))?(?:之|以)?(?:前|内|起)")  # 应于2017年2月14日前付清
_BUYER_AHEAD = re.compile(
    r"(?:用户姓名|用户名称|企业名称|单位名称|用户|竞买人|买受人|竞得人)[:：]?[<《〈【“]?"
    r"(?=[^，。：\n]{2,60}(?:[，（][^。]{0,90})?(?:通过|以|凭|使用|持)(?:竞(?:买|拍)(?:号|代码|号牌|编号)|[A-Z]{0,4}\d+号))"
    r"|(?:祝贺|恭喜)(?:您)?[，：]?(?=[^，。：\n]{4,40}(?:以|竞得|在))"
)
# …有限公司，持M2168号竞买号, …公司（竞买号A12）以, …公司凭66号牌: who bids under a number.
_BIDS_WITH = re.compile(
    rf"[，,]?(?:（[^（）]{{0,40}}）)?[，,]?(?:持|凭|以|用|通过|使用|竞买?序号|{_BADGE}(?:人)?(?:号|代码|编号|序号)?)[第]?"
    rf"(?:{_BADGE}(?:人)?(?:号牌?|代码|编号|序号)?)?[：:]?{_NUMBER}"
)
# X为本项目的竞得人; 确认X为买受人.
_IS_WINNER = re.compile(
    r"(?:（[^）]*）)?(?:被确认|被确定|最终|依法)?(?:为|系|成为)(?:本|该|上述|此|前述)?(?:次|宗|项目|标的物?|拍品|拍卖|网络|竞价|司法|变卖)*"
    r"(?:的)?(?:合法|最终|唯一)?(?:竞得人|竞得单位|竞得方|买受人|受让人|买受方|承买人|应买人)"
)
# 山西示例焦化有限公司（统一社会信用代码…）：恭喜您… is a letter to the buyer.
_CONGRATULATED = re.compile(
    r"\n(?=[^\n，。：]{4,40}(?:（[^（）\n]{0,40}）)?：\n?(?:祝贺|恭喜|您|贵公司|贵单位|你单位|你公司))"
)
_ADDRESSED = re.compile(r"\n(?=[^\n，。：]{4,40}(?:（[^（）\n]{0,40}）)?：\n)")
_YOU_WON = re.compile(rf"(?:你|贵)(?:单位|公司|司|方)[^。]{{0,80}}(?:{WON}|应价|买受人)")
_BIDDER = (
    re.compile(
        rf"(?:{_BADGE}|竞得|买受|受让)(?:人)?(?:序号|编号|代码|代号|号牌|号码|牌号|号)(?:为|是|：)?[<《〈【“]?(?P<no>{_NUMBER})"
    ),
    re.compile(r"(?<![\d.A-Z])(?P<no>[A-Z]?\d{1,8})号(?:竞买人|竞拍人|应价人|买受人|号牌)"),
    re.compile(rf"(?:持|凭|以|用|使用)第?(?P<no>{_NUMBER})号(?:{_BADGE}|牌)"),
)
_PLATFORM = re.compile(
    r"(?:于|在|通过|经由?)(?P<name>[^，。、；：“”（）\n于在]{0,22}?(?:平台|拍卖网|资产网|网站|公拍网|淘宝网|京东网|拍网))(?:上)?(?:（[^）]*）)?(?:上)?"
    r"(?:依法|公开|网络|动态)*(?:开展|展开|举行|组织|进行|举办|挂牌|发布|报价|竞价|竞买|拍卖|变卖|处置)"
)
# Platforms by name, where no verb follows: 本次拍卖于…在人民法院诉讼资产网结束.
_KNOWN_PLATFORM = re.compile(
    r"(?P<name>(?:阿里(?:巴巴)?|淘宝|京东|公拍|中拍|人民法院诉讼资产|工商银行融e购|工行融e购|融e购|北交互联|北京产权交易所)"
    r"(?:[网司法络拍卖]{0,8}平台|拍卖网|网拍|网|(?:网络)?(?:司法)?拍卖)?)"
)
_QUOTED_LOT = re.compile(
    r"(?:开展|展开|举行|组织|进行|举办|参加|法院|平台)的?(?P<open>[“\"「《])(?P<lot>[^”\"」》\n]{4,160})[”\"」》]"
    r"(?:的)?(?:网络)?(?:司法)?(?:拍卖|变卖|竞价)?(?:项目|标的|活动|会|(?<=拍卖)(?=[，。]))"
)
# 竞得如下拍卖标的，成为该拍品的法定买受人：X，受托法院案号…
_WON_LOT = re.compile(
    r"竞得(?:了)?(?:如下|下列|以下)(?:拍卖|变卖)?(?:标的物?|财产|拍品)[^：。\n]{0,30}：\n?(?P<lot>[^，。；\n]{4,90})(?=[，。；\n]|$)"
)
# 参加临汾市中级人民法院组织的“…”网络司法拍卖: the court that sells, where no label names it.
_HOLDS_SALE = re.compile(
    r"(?:（[^）]*）)?(?:于|在|组织|举行|举办|开展|委托|发布|依法|公开)[^，。；\n]{0,30}(?:[“「《]|拍卖|变卖|处置|竞价|\d日)|组织的|举行的|举办的"
)
# 处置法院山西省…人民法院: a label set close before the court.
_SELLS_BEFORE = re.compile(r"(?:处置|拍卖|变卖|执行|委托|发布|受)(?:法院|单位|机构)?(?:为|是|：)?$")


def add_sentences(draft: Draft, sources: Sources) -> None:
    """Propose what the sentences of a confirmation state."""
    _buyer(draft, sources)
    for pattern in _BIDDER:
        for match in pattern.finditer(sources.text):
            draft.add("bidder_number", match["no"], [match.span("no")], 0.97)
    for match in _PLATFORM.finditer(sources.text):
        draft.add("platform", match["name"], [match.span("name")], 0.93)
    for match in _KNOWN_PLATFORM.finditer(sources.text) if not draft.named("platform") else ():
        draft.add("platform", match["name"], [match.span("name")], 0.8)
    _lot(draft, sources)
    for match in LETTERED.finditer(sources.text) if not draft.named("document_number") else ():
        draft.add("document_number", printed(sources, (match.span("no"),)), [match.span("no")], 0.88)
    for find, cue in sources.cued(sources.dates, _BID_DATE, flowing=True):
        earlier = _EARLIER.search(sources.text[max(0, find.start - 14) : find.start].split("，")[-1])
        if not earlier and not _DEADLINE.match(sources.text, find.end):
            draft.add_found("bid_date", find, cue.score)
    _seller(draft, sources)


def _lot(draft: Draft, sources: Sources) -> None:
    for match in _QUOTED_LOT.finditer(sources.text):
        draft.add("lot_title", as_printed(sources, (match.span("lot"),)), [match.span("lot")], 0.96)
    for match in _WON_LOT.finditer(sources.text):
        draft.add("lot_title", as_printed(sources, (match.span("lot"),)), [match.span("lot")], 0.9)
    for span in owned_lots(sources) if not draft.named("lot_title") else ():
        draft.add("lot_title", as_printed(sources, (span,)), [span], 0.84)


def _buyer(draft: Draft, sources: Sources) -> None:
    """The winner: by a number it bid under, by being called the winner, or by being the one written to."""
    for match in _BUYER_AHEAD.finditer(sources.text):
        add_name_at(draft, sources, "buyer", match.end(), 0.97)
    for find in sources.companies:
        if _IS_WINNER.match(sources.text, find.end):
            draft.add_found("buyer", find, 0.95)
        elif _BIDS_WITH.match(sources.text, find.end):
            draft.add_found("buyer", find, 0.92)
    for match in _CONGRATULATED.finditer(sources.text):
        add_name_at(draft, sources, "buyer", match.end(), 0.92)
    for match in _ADDRESSED.finditer(sources.text):
        if _YOU_WON.search(sources.text, match.end()):
            add_name_at(draft, sources, "buyer", match.end(), 0.92)


_OWNED = re.compile(r"(?:（[^）]*）)?(?:名下|所有|持有|享有|拥有|所属|所持|的|之|管理人|依法)")
_OTHERS = re.compile(r"被执行人|申请执行人|委托|申请人|债务人|拍卖|银行")


def is_house(name: str) -> bool:
    """Whether a company is an auction house by its name."""
    return re.search(r"拍卖(?:行|有限|股份|集团|公司)", name) is not None


_TOLD = 0.75  # a role that a label or a frame tells


def add_guesses(draft: Draft, sources: Sources) -> None:
    """Doubted guesses: a company whose clause says that it won and that owns nothing there; a house by its name."""
    if not any(one.score >= _TOLD for one in draft.named("disposing_unit")):
        for find in sources.companies:
            if is_house(find.value):
                draft.add_found("disposing_unit", find, 0.8)
    for find in lone_lines(sources, sources.courts, spare=4)[-1:] if not draft.named("disposing_unit") else ():
        draft.add_found("disposing_unit", find, 0.85)  # the court that signs
    for find in sources.companies if not draft.named("buyer") else ():
        before = sources.text[max(0, find.start - 8) : find.start]
        if _OWNED.match(sources.text, find.end) or _OTHERS.search(before + str(find.value)):
            continue
        if re.match(rf"[^。\n]{{0,60}}{WON}", sources.text[find.end : find.end + 80]):
            draft.add_found("buyer", find, 0.8)


def _seller(draft: Draft, sources: Sources) -> None:
    """The court that holds the sale, where no label names it."""
    for find in sources.courts if not draft.named("disposing_unit") else ():
        if _HOLDS_SALE.match(sources.text, find.end):
            draft.add_found("disposing_unit", find, 0.92)
        elif _SELLS_BEFORE.search(sources.text, max(0, find.start - 8), find.start):
            draft.add_found("disposing_unit", find, 0.88)


def add_prices_in_text(draft: Draft, sources: Sources) -> None:
    """Prices in running text: 网络拍卖成交价格：¥99000（玖万玖仟元）, 以…元的最高价竞得."""
    price = (
        Cue(
            r"(?:成交(?:总)?(?:价格?|价款|金额)|落槌价|竞得价|拍定价)(?:为|是|：)?(?:人民币)?(?:（大写）)?(?:：)?",
            r"",
            0.97,
        ),
        Cue(
            r"(?:以|按)(?:本次|全场)?(?:最高(?:应|报|出)?价格?|不低于[^，。]{0,10}的?价格)?(?:即|为)?(?:人民币)?(?:（大写）)?",
            rf"(?:整)?(?:（[^）]*）)?(?:元)?(?:的)?(?:最高)?(?:应|报|出)?(?:价格|价)?{WON}",
            0.95,
        ),
    )
    fee = (Cue(rf"佣金(?:额|金额)?(?:为|共计|计|是|：)?(?:人民币)?{CAPITALS_FIRST}", r"", 0.95),)
    total = (
        Cue(
            rf"(?:合计|总计|共计|总金额|应付总额)(?:金额|应付|价款)*(?:为|是|：)?(?:人民币)?{CAPITALS_FIRST}", r"", 0.9
        ),
    )
    for finds, roles in (
        (sources.money, ("price", "commission", "total")),
        (sources.words, ("price_in_words", "", "")),
    ):
        for role, cues in zip(roles, (price, fee, total), strict=True):
            for find, cue in sources.cued(finds, cues) if role else ():
                draft.add_found(role, find, cue.score)
    _add_beside(draft, sources)


def _add_beside(draft: Draft, sources: Sources) -> None:
    """Figures and capitals side by side, one in brackets behind the other, state one price."""
    for name, finds, other, others in (
        ("price", sources.money, "price_in_words", sources.words),
        ("price_in_words", sources.words, "price", sources.money),
    ):
        for known in draft.named(name):
            for find in (find for find in finds if find.span in known.spans):
                beside = amount_beside(sources, find, others)
                if beside is not None:
                    draft.add_found(other, beside, min(known.score, 0.97))
