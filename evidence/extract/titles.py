"""Titles of papers: what stands alone in a line at a paper's head and says what it is.

A title is told from running text by standing alone in its line, without a full stop, near the head of its paper.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from evidence.extract.text import PaperLine, PaperText
from models.geometry import union


class Family(enum.StrEnum):
    """What a title promises; the content decides the kind within the family."""

    CONFIRMATION = "confirmation"
    RULING = "ruling"
    ASSISTANCE = "assistance"
    REPLY = "reply"
    LETTER = "letter"
    NOTICE = "notice"
    RECEIPT = "receipt"
    CAPACITY_DEAL = "capacity_deal"
    RESTRUCTURING = "restructuring"
    AGREEMENT = "agreement"
    ANNEX = "annex"
    OTHER = "other"


# Most specific first; each must match a whole line (spaces are gone after folding).
_TITLES: tuple[tuple[Family, str], ...] = (
    (
        Family.CONFIRMATION,
        (r".{0,24}(?:司法)?(?:网络)?(?:司法)?(?:拍卖|变卖|竞价|竞买|竞得|成交|网拍|应买|受让){1,3}(?:成功|成交|结果)?(?:确认书|确认单|确认函)"
        r"|.{0,24}(?:成交|竞得|竞价成功|竞买成功|竞拍成功|(?:竞价|拍卖|变卖|交易)结果)(?:通知书|告知书|证明书?|通知单|凭证|确认表)"),
    ),
    # 交易电子回执, 业务委托书回执: a bank answers its customer, no office a court.
    (
        Family.RECEIPT,
        (r".{0,24}(?:交易|转账|汇款|支付|缴费|扣款|网银|银行|业务|(?:业务|结算|电汇|汇兑|汇款)(?:委托|申请)书)(?:电子)?回执(?:单|联)?"
        r"|.{0,24}(?:业务|结算|电汇|汇兑|汇票|本票)(?:委托|申请)书(?:（.{0,12}）)?(?:回单|存根|第?[一二三四]联)?"),
    ),
    (
        Family.REPLY,
        r".{0,30}协助执行通知书?（?(?:回执|送达回执|存根)）?.{0,6}|（?回执）?|.{0,20}(?:执行)?回执(?:单|函|联)?",
    ),
    (Family.ASSISTANCE, r".{0,24}协助执行(?:查封|冻结|过户)?通知书(?:（.{0,6}）)?|.{0,24}协助(?:查封|冻结|过户)通知书"),
    (
        Family.LETTER,
        (r".{0,20}移送.{0,40}(?:执行|处置|处理|案件|查封财产).{0,12}函|.{0,30}商请.{0,20}移送.{0,12}函"
        r"|.{0,30}移送执行(?:的)?(?:复|回)?函|.{0,20}委托执行.{0,8}函|.{0,20}(?:处置权|处分权).{0,20}函"),
    ),
    (
        Family.OTHER,
        r".{0,30}(?:判决书|调解书|决定书|支付令|限制消费令|起诉书|申请书|执行证书|公证书|仲裁书|裁决书|笔录)",
    ),
    (Family.RULING, r".{0,24}(?:执行|民事|行政|刑事)?裁定书(?:（.{0,6}）)?"),
    (Family.NOTICE, r".{0,60}(?:拍卖|变卖|竞买|竞价|处置)公告(?:书)?(?:暨|及|和|与).{2,10}"),
    (
        Family.OTHER,
        (r".{0,40}(?:竞买|拍卖|变卖)(?:须知|注意事项)|.{0,30}(?:拍卖|竞买)(?:委托书|协议书?|申请书|登记表)"
        r"|.{0,40}(?:调查表|情况表)"),
    ),
    (Family.NOTICE, r".{0,60}(?:拍卖|变卖|竞买|竞价|处置)(?:.{0,50}[的）])?公告(?:书)?(?:（.{0,8}）)?"),
    (Family.OTHER, r".{0,60}(?:公告|公示|启事)(?:（.{0,8}）)?"),
    (
        Family.RECEIPT,
        (r".{0,30}(?:支付系统|往账|来账|贷记|借记|汇划|扣款|划款|代收|代付|缴费|网银|结算|汇款|转账|专用).{0,8}凭证"
        r"(?:（.{0,12}）)?|.{0,20}(?:收款|收讫|到款|到账|入账|款项收到)(?:情况)?(?:证明书?|确认书|确认函|确认单|回执)"
        r"|.{0,16}(?:转账|汇款|付款|支付)(?:交易)?(?:记录)?(?:详情|回执|凭单|成功|结果)(?:单)?"
        r"|.{0,30}(?:回单|回执单|进账单|电汇凭证|汇款凭证|转账凭证|付款凭证|收款凭证|缴款凭证|业务凭证|支付凭证"
        r"|结算凭证|贷记凭证|汇兑凭证|交易凭证|收取凭证|入账凭证|收讫凭证|到账凭证|交款凭证|交费凭证"
        r"|(?:电子|业务|银行|客户|记账|电子回单|回单).{0,4}凭证|收据|收条|收款单|收款凭单|收讫单|汇款单|(?:入账|到账|借方|贷方|借记|贷记)通知书?"
        r"|付款单|缴款书|缴款单|通用票据|统一票据|非税收入.{0,6}票据|往来票据|结算票据|资金.{0,4}票据|收入票据)"
        r"(?:（.{0,12}）|\(.{0,12}\)|第?[一二三四1-4]?联)?"),
    ),
    (Family.OTHER, r".{0,30}(?:发票|对账单|明细单|流水)(?:（.{0,8}）)?"),
    (Family.ANNEX, r"附件?[一二三四五六七八九十\d]{0,2}[：:]?.{0,30}|附表.{0,30}|.{0,20}附件清单"),
    (Family.OTHER, r".{0,40}(?:解除|终止|作废).{0,12}(?:协议|合同)书?"),
    (
        Family.OTHER,
        (r".{0,40}(?:租赁|借款|贷款|担保|保证|抵押|质押|采购|购销|供应|供货|承包|施工|运输|劳动|服务|代理|保密"
        r"|和解|还款|代建|监理|咨询|委托)(?:.{0,8})?(?:合同|协议)书?"),
    ),
    (
        Family.RESTRUCTURING,
        r".{0,50}(?:兼并|重组|股权|合并|收购|并购|增资|入股|整合).{0,16}(?:合同|协议|框架协议)书?(?:（.{0,8}）)?",
    ),
    (Family.CAPACITY_DEAL, r".{0,50}(?:产能|指标|置换).{0,20}(?:合同|协议|契约|合约)(?:书|函件?)?(?:（.{0,8}）)?"),
    (Family.AGREEMENT, r".{0,40}(?:合同|协议|契约|合约|约定)书?(?:（.{0,8}）)?"),
    (
        Family.OTHER,
        (r".{0,50}(?:纪要|通知|通知书|批复|请示|报告|说明|证明|承诺书|承诺函|委托书|意见|方案|办法|清单|目录|名单"
        r"|台账|登记表|汇总表|明细表|营业执照|许可证"
        r"|章程|决议|决定|函|申请|合格证|执照|回证|复函|协查函|情况报告|计划)(?:（.{0,10}）)?"),
    ),
)  # fmt: skip
_COMPILED = tuple((family, re.compile(pattern)) for family, pattern in _TITLES)
_RUNNING = re.compile(r"^[一二三四五六七八九十]{1,3}、|[，。；：！？、“”]|^[\d（]|\d{4}年|[^书]：|人民法院$|http|万元")
# What follows a title without changing it: "（第二次）", "（收据） 4", "第二联", "（副本）".
_TRAIL = re.compile(r"(?:(?:（(?!回执)[^（）]{1,12}）|\([^()]{1,12}\)|第?[一二三四五六1-6]联|[1-9]))+$")
# A form for several sums lists them in its title (诉讼费、执行款专用收据), the notice of a bundle what it holds.
_LISTING = re.compile(
    r"[㐀-鿿]{2,24}(?:、[㐀-鿿]{2,8}){1,3}(?:收据|票据|凭证)"
    r"|[㐀-鿿（）\d/.]{2,40}(?:、[㐀-鿿]{2,12}){1,3}(?:拍卖|变卖|竞买)公告(?:[暨及和与][㐀-鿿]{2,10})?"
)
_COURT_ALONE = re.compile(r"(?:法院|公司|银行|委员会|局|厅)$")
_LONGEST = 64
_FULL = 0.8  # of the page's width: a line of running text reaches it


@dataclass(frozen=True, slots=True)
class Title:
    """A title line: what it promises, its words, and where it stands on which page."""

    family: Family
    words: str
    line: PaperLine


def family_of(words: str) -> Family | None:
    """What a line of words promises as a title; None when it is no title: ``"执行裁定书"`` → RULING."""
    bare = words.strip(" 　:：—-*·•◆").replace(" ", "")
    bare = re.sub(r"^[《【](.+)[》】]$", r"\1", bare)
    bare = re.sub(r"^(?:主题|事由|题目|标题)：", "", bare)
    bare = _TRAIL.sub("", bare) or bare
    if not 2 <= len(bare) <= _LONGEST or (
        _RUNNING.search(bare) and not re.match(r"附件?[一二三四五六七八九十\d]", bare) and not _LISTING.fullmatch(bare)
    ):
        return None
    return next((family for family, pattern in _COMPILED if pattern.fullmatch(bare)), None)


def titles(paper: PaperText) -> list[Title]:
    """All lines of ``paper`` that read like titles, in order; a title over two centred lines is put together."""
    found: list[Title] = []
    lines = list(paper.lines())
    taken = -1
    for place, line in enumerate(lines):
        if place <= taken:
            continue
        row = _row(lines, place)
        title = _row_title(paper, row) if len(row) > 1 else None
        if title is not None:
            found.append(title)
            taken = place + len(row) - 1
            continue
        if not stands_alone(lines, place) or _runs_on(paper, lines, place):
            continue
        words = paper.text[line.start : line.end]
        stacked = _stacked(paper, lines, place)
        if stacked is not None:
            found.append(stacked[0])
            taken = stacked[1]
            continue
        family = family_of(words)
        if family is not None:
            found.append(Title(family, words, line))
    return found


def _stacked(paper: PaperText, lines: list[PaperLine], place: int) -> tuple[Title, int] | None:
    """A title set over two or three lines, with the place of its last one: 关于拍卖…产能 above 指标的公告."""
    line, whole = lines[place], paper.text[lines[place].start : lines[place].end]
    if _COURT_ALONE.search(whole):
        return None
    for last in range(place + 1, min(place + 3, len(lines))):
        below = lines[last]
        if not _continues(lines[last - 1], below, bracketed=paper.text[below.start] == "（"):
            return None
        whole += paper.text[below.start : below.end]
        family = family_of(whole)
        if family is not None:
            return Title(family, whole, line), last
    return None


def _runs_on(paper: PaperText, lines: list[PaperLine], place: int) -> bool:
    """Whether a line carries on the full line of print above it: its words are no title, whatever they end with."""
    if place == 0:
        return False
    line, above = lines[place], lines[place - 1]
    words = paper.text[above.start : above.end]
    alike = abs(line.box.height - above.box.height) < 0.1 * line.box.height
    close = above.page == line.page and 0 < line.box.top - above.box.top < 2.4 * line.box.height
    full = above.box.right > _FULL and line.box.left < above.box.left + 0.01
    return alike and close and full and not re.search(r"[。：；！]$", words) and _COURT_ALONE.search(words) is None


def _row(lines: list[PaperLine], place: int) -> list[PaperLine]:
    """The pieces of print that begin at ``place`` and stand level with it."""
    first = lines[place]
    row = [first]
    for other in lines[place + 1 :]:
        if other.page != first.page or abs(other.box.centre[1] - first.box.centre[1]) > 0.3 * first.box.height:
            break
        row.append(other)
    return row


def _row_title(paper: PaperText, row: list[PaperLine]) -> Title | None:
    """A title that gaps cut into pieces: a row in the middle of the page, "某某银行　付款回单"."""
    box = union(piece.box for piece in row)
    if abs(box.centre[0] - 0.5) > 0.06:
        return None
    words = "".join(paper.text[piece.start : piece.end] for piece in row)
    family = family_of(words)
    return Title(family, words, replace(row[0], end=row[-1].end, box=box)) if family is not None else None


def heading(found: Sequence[Title], paper: PaperText) -> Title | None:
    """Which of the titles at a head is the paper's own; None when there is none.

    One of our kinds set as a heading (in the middle, or large) wins; then any other heading: a list of papers to hand
    over stays a list; then one of our kinds wherever it stands.
    """
    heights = sorted(line.box.height for line in paper.lines())
    large = 1.15 * heights[len(heights) // 2] if heights else 1.0
    own = [title for title in found if title.family is not Family.ANNEX]
    strong = [title for title in own if title.family is not Family.OTHER]

    def is_set(title: Title) -> bool:
        return abs(title.line.box.centre[0] - 0.5) < 0.08 or title.line.box.height > large

    ranked = [*filter(is_set, strong), *filter(is_set, own), *strong, *own, *found]
    return ranked[0] if ranked else None


def _continues(line: PaperLine, below: PaperLine, *, bracketed: bool) -> bool:
    """Whether two lines of print are centred under each other in one size: a title over two lines."""
    tall = max(line.box.height, below.box.height, 1e-4)
    centred = abs(line.box.centre[0] - 0.5) < 0.06 and abs(below.box.centre[0] - 0.5) < 0.06
    # Smaller print carries a title on only in brackets.
    alike = min(line.box.height, below.box.height) > (0.5 if bracketed else 0.72) * tall
    return line.page == below.page and centred and alike and 0 < below.box.top - line.box.top < 2.6 * tall


def stands_alone(lines: list[PaperLine], place: int) -> bool:
    """Whether a piece of print is alone in its row, or at least roughly in the middle of the page."""
    line = lines[place]
    middle = abs(line.box.centre[0] - 0.5) < 0.12
    neighbours = lines[max(0, place - 2) : place] + lines[place + 1 : place + 3]
    level = [
        other
        for other in neighbours
        if other.page == line.page and abs(other.box.centre[1] - line.box.centre[1]) < 0.5 * line.box.height
    ]
    return middle or not level
