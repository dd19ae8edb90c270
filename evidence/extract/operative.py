"""What a ruling orders: its operative part (after 裁定如下) tells its subtype, its title never does."""

from __future__ import annotations

import re

from models.papers import Subtype

_OPENING = re.compile(r"裁\n?定\n?(?:如\n?下|以\n?下|：)[：:]?")
_CLOSING = re.compile(
    r"如不服本裁定|审判长|审判员|执行长|执行员|本裁定(?:书)?(?:一经)?送达后?(?:即|立即)?(?:发生|生效)"
    r"|本裁定立即(?:开始)?执行"
)

_REVOKES = re.compile(r"撤销[^。；\n]{0,120}(?:拍卖|变卖|成交|竞价)|(?:拍卖|竞价)(?:行为|结果)?(?:无效|予以撤销)")
_SOLD = re.compile(
    r"归(?:于)?(?:买受人|竞买人|竞得人)|(?:所有权|权利|产能|指标|使用权"
    r"|财产权)[^。；\n]{0,40}归[^。；\n]{2,50}(?:所有|享有)|归[^。；\n]{2,60}(?:所有|享有)"
    r"|(?:过户|变更登记|转移)(?:至|到|给|登记)[^。；\n]{0,10}买受人|拍卖成交[^。；\n]{0,30}(?:有效|予以确认)"
    r"|确认[^。；\n]{0,60}(?:拍卖|竞得|买受|成交)"
    r"|自本裁定[^。；\n]{0,12}送达买受人"
)
_AUCTIONED = re.compile(r"拍卖|变卖|竞买|竞得|竞价|买受人")
_SET_OFF = re.compile(
    r"抵偿|以物抵债|(?<!冲)抵债|折抵|抵顶|作价[^。；\n]{0,40}抵|交付[^。；\n]{0,60}抵"
    r"|归(?:于)?(?:申请执行人|申请人|债权人|承受人)|(?:用以|用于|以)(?:抵|清|偿)[^。；\n]{0,24}(?:债务|欠款|债权|本息)"
)
_DESIGNATES = re.compile(
    r"(?:指定|交由|由)[^。；\n]{2,30}人民法院(?:立案)?(?:执行|管辖|继续执行)|提级执行|移交[^。；\n]{2,30}人民法院执行"
)
_TERMINATES = re.compile(
    r"终结[^。；\n]{0,50}本次执行|终结本次|本次执行(?:程序)?(?:予以|即|应予)?终结|终结[^。；\n]{0,40}(?:的)?执行"
    r"(?:程序)?(?:$|[。；，])"
)
_UNSEALS = re.compile(r"解除[^。；\n]{0,100}(?:查封|冻结|扣押|保全|轮候)|(?:查封|冻结|保全)[^。；\n]{0,10}予以解除")
_SEALS = re.compile(r"查封|冻结|扣押|续封|续行|采取[^。；\n]{0,16}保全措施|准许[^。；\n]{0,40}保全")
# What the court will or would do is no order: 申请人三十日内不起诉的，本院将解除保全.
_CONDITION = re.compile(
    r"逾期|(?:期限|期间)?(?:届满|期满)|(?:如|若|倘|未|不)[^，。；]{1,40}(?:的)?，|将(?:依法|予以)?(?:解除|终结"
    r"|自动)|应当在|可以?(?:再次|随时|书面)?(?:向|申请)|有权|不得"
)
_BUYER = re.compile(r"买受人|竞买人|竞得人")
# Orders that one phrase tells, in the order in which they outweigh each other.
_PLAIN = (
    (Subtype.DESIGNATION, _DESIGNATES, 0.97),
    (Subtype.TERMINATION, _TERMINATES, 0.98),
    (Subtype.UNSEALING, _UNSEALS, 0.97),
)
_EXECUTES = re.compile(r"被执行人|申请执行|执行通知书?|执行依据|[)）][^\d\n]{1,8}执(?:恢)?(?:字第)?\d")
_PRESERVES = re.compile(r"保全")
_ENDED_OTHERWISE = re.compile(
    r"准许[^。；\n]{0,40}撤(?:回|诉)|按[^。；\n]{0,20}撤诉处理|管辖|不予受理|驳回[^。；\n]{0,30}(?:起诉|上诉)"
    r"|受理[^。；\n]{0,60}(?:破产|清算|重整)"
    r"|终结[^。；\n]{0,40}(?:破产|诉讼|重整)|中止诉讼|补正|确认[^。；\n]{0,40}调解协议|宣告[^。；\n]{0,40}破产"
    r"|批准[^。；\n]{0,40}重整"
)
_CASE_TYPE = re.compile(r"(?:执(?:恢|保|异|复|监|协|他)?|财保|执行字|执[\u4e00-\u9fff]{0,2}字第?)\d")


def operative_part(text: str) -> str | None:
    """What the court orders: from 裁定如下 to the closing formula; None when the words are missing."""
    openings = list(_OPENING.finditer(text))
    if not openings:
        return None
    # A ruling may quote another one; its own order comes last.
    start = openings[-1].end()
    closing = _CLOSING.search(text, start)
    sale_clause_end = closing.start() if closing and closing.start() > start + 4 else len(text)
    return text[start:sale_clause_end]


def operative_span(text: str) -> tuple[int, int] | None:
    """Where the words 裁定如下 stand that open the court's own order; None when the text has none."""
    openings = list(_OPENING.finditer(text))
    return openings[-1].span() if openings else None


def _plain_orders(orders: str) -> str:
    """The orders that hang on no condition; all of them where every one does."""
    clauses = [clause for clause in re.split(r"(?<=[。；])", orders) if not _CONDITION.search(clause)]
    return "".join(clauses) or orders


def _allowed(orders: str) -> str:
    """The orders without what they forbid: 查封期间不得转让、抵偿债务."""
    return "".join(clause for clause in re.split(r"(?<=[。；])", orders) if "不得" not in clause)


def is_enforcement(text: str, title: str) -> bool:
    """Whether a 裁定书 belongs to execution or preservation; a withdrawn suit, a venue or a bankruptcy does not."""
    orders = operative_part(text) or ""
    if "执行" in title and "刑事" not in title:
        return True
    head = text[:400]
    executes = bool(_CASE_TYPE.search(head)) or bool(re.search(r"申请执行人|被执行人", head))
    if executes:
        return True
    if _ENDED_OTHERWISE.search(orders) and not re.search(r"查封|冻结|扣押", orders):
        return False
    return bool(_SEALS.search(orders) or (_AUCTIONED.search(orders) and _SOLD.search(orders)))


def ruling_subtype(text: str) -> tuple[Subtype, float]:
    """Subtype of an enforcement ruling by what it orders, and how sure that is (0–1)."""
    orders = operative_part(text)
    if orders is None:
        return Subtype.OTHER, 0.6
    orders = orders.replace("\n", "")
    if _REVOKES.search(orders):
        return Subtype.REVOCATION, 0.97
    sold = bool(_SOLD.search(orders))
    if _SET_OFF.search(_allowed(orders)) and not (sold and _BUYER.search(orders)):
        return Subtype.SET_OFF, 0.96
    if sold and _AUCTIONED.search(text):
        return Subtype.SALE_CONFIRMATION, 0.98 if _AUCTIONED.search(orders) else 0.93
    unconditional = _plain_orders(orders)
    plain = next(((subtype, sure) for subtype, order, sure in _PLAIN if order.search(unconditional)), None)
    if plain is None:
        return _sealing(text) if _SEALS.search(orders) else (Subtype.OTHER, 0.9)
    return plain


def _sealing(text: str) -> tuple[Subtype, float]:
    """Preservation before or in a suit, or sealing in execution: the parties' labels tell."""
    opening = operative_span(text)
    head = text[: opening[0]] if opening else text
    if _EXECUTES.search(head):
        return Subtype.SEALING, 0.98
    if _PRESERVES.search(head) or "被申请人" in head:
        return Subtype.PRESERVATION, 0.97
    return Subtype.SEALING, 0.9
