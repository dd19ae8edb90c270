"""Kind and subtype of a paper: its title promises, its content confirms.

An enforcement ruling's subtype comes from its operative part (after 裁定如下), never from its title. 买受人 alone is no
sign of an auction: ordinary sales judgments say it too. A contract that quotes an auction stays a contract.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from evidence.extract.operative import is_enforcement, ruling_subtype
from evidence.extract.text import PaperText
from evidence.extract.titles import Family, Title, heading, titles
from models.papers import Kind, Subtype

_FEW, _MANY = 3, 5  # kinds of labels that a paper must show: under an unusual title; without one
_HEAD_LINES = 12  # a title stands among the first pieces of print


@dataclass(frozen=True, slots=True)
class Classified:
    """A paper's kind and subtype, and how surely both are right (0–1)."""

    kind: Kind
    subtype: Subtype | None
    confidence: float


_SLIP_LABELS = (
    r"(?:付款|汇款|出票|转出|借方|扣款)(?:人|方|单位|账户|账号|户名|客户|行)|付款(?:户名|账户)",
    r"(?:收款|转入|贷方|入账|受款)(?:人|方|单位|账户|账号|户名|客户|行|机关)|对方(?:户名|单位|账户)",
    r"(?:账|帐)(?:号|（卡）号|户)", r"开户(?:银行|行|机构|网点)|汇[出入]行|收款银行|付款银行",
    r"金额(?:（|大写|小写|：)|大写|小写|[壹贰叁肆伍陆柒捌玖][拾佰仟万][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]*[元圆]",
    r"流水(?:号|：)?|回单(?:编)?号|凭证(?:序|编)?号|交易序号|业务(?:编|流水)号|补制编号",
    r"摘要|用途|附言", r"交款(?:人|单位)|缴款(?:人|单位)|交来|今收到|兹收到|如数收讫",
    r"票据号码|票据代码|校验码|N[oO][.:：]?\d|№", r"收款事由|收费项目|项目名称|款项性质",
)  # fmt: skip
_SLIP = tuple(re.compile(label) for label in _SLIP_LABELS)
_CONFIRMATION_LABELS = (
    r"处置(?:单位|法院|机构)|拍卖(?:企业|人|法院)(?=[：:\n（])|变卖法院|委托(?:法院|人|处置单位)",
    r"标的物?名称|拍卖标的|拍品|变卖标的|变卖财产|竞得(?:如下|下列)|拍卖财产|项目名称",
    r"网拍(?:公告|开始|结束)时间|(?:竞价|拍卖|变卖|竞买)(?:期)?(?:开始|结束|起|止|时段)|开拍|挂(?:网|牌)日期",
    r"竞买号|竞买号牌|号竞买人|竞(?:买|拍)(?:代码|编号)|应[价买](?:编)?号|用户编号|号牌",
    r"最高(?:应|报|出)?价(?:胜出|竞得|成交)|最高应价|竞得(?:人|单位|如下)|竞(?:价|拍|买)成功|买受人|应买人",
    r"成交(?:总)?(?:价|金额)|落槌价|竞得价",
)  # fmt: skip
_CONFIRMATION = tuple(re.compile(label) for label in _CONFIRMATION_LABELS)
# That the sale has taken place: a notice only says what would have to happen.
_SOLD = re.compile(
    r"成交(?:总)?(?:价|价格|价款|金额)(?:（[^）]{0,6}）)?[：:\n]{0,2}(?:人民币|[¥￥\d壹贰叁肆伍陆柒捌玖])|(?:落槌|竞得)价款?"
    r"|胜出[，。]|(?:竞得|买受|应买)(?:人|单位)(?:名称)?[：:\n][^\n]{2,40}(?:公司|厂)|恭喜|祝贺|成交，特此"
)
_AUCTION_TERMS = (
    r"起拍价|起始价|变卖(?:预缴款|价|底价)|保留价|参考价|底价|起拍", r"保证金|预缴款",
    r"竞价阶梯|加价|增价|递增", r"竞买[人者]|竞买资格|竞拍人|意向(?:竞买|受让)|竞买(?:公告|须知)|报名",
    r"竞价(?:时间|周期|开始)|拍卖(?:时间|会)|开拍|展示(?:时间|期)|看样|变卖期|(?:公开|网络)(?:拍卖|变卖)",
    r"优先购买权|瑕疵|评估价|市场价|询价|延时|流拍",
)  # fmt: skip
_AUCTION = tuple(re.compile(term) for term in _AUCTION_TERMS)
# Those who write about auctions and sell nothing: the press.
_PRESS = re.compile(r"本报讯|记者|据悉|据了解|业内人士|讯（|编辑：|来源：")
_CAPACITY = re.compile(r"产能|(?:生产|焦化|炼焦|焦炭)能力|置换指标")
_TRANSFER = re.compile(r"转让|出让|让与|受让|交易|置换|买卖|收购|出售|卖给|卖出|购买|买入")
_PARTIES = re.compile(
    r"甲方|乙方|(?:转让|受让|出让|出卖|出售|卖出|买入|购买|买受|让与)(?:方|人|企业|单位)|卖方|买方|供方|需方"
)
# A clause that hands tonnes over: 把70万吨焦化能力卖给…, 向…转让焦化产能30万吨.
_HANDS_OVER = re.compile(
    r"[\d壹贰叁肆伍陆柒捌玖拾佰]万?(?:吨|t)[^。；\n]{0,40}(?:转让|出让|让与|出售|卖|置换)(?:给|予|与|至|于|[甲乙丙]方)"
    r"|(?:转让|出让|让与|出售|卖出|购买|受让)[^。；\n]{0,30}(?:产能|能力|指标)[^。；\n]{0,12}\d(?:[\d.,]*万?)(?:吨|t)"
)
_RESTRUCTURING = re.compile(r"兼并重组|重组|控股|股权|兼并|合并|增资|入股|注资|持股|出资额")


def receipt_labels(text: str) -> int:
    """How many of the labels of slips and receipts a text shows."""
    return sum(bool(label.search(text)) for label in _SLIP)


def classify(paper: PaperText) -> Classified:
    """The kind and subtype of a paper, with how sure they are; ``OTHER`` where nothing of our kinds shows."""
    title = _title(paper)
    if title is None:
        return _advertised(paper) or _untitled(paper.text)
    if title.family is Family.OTHER and title.words.endswith(("公告", "启事")) and _auction_terms(paper.text) >= 3:
        # "公告" alone above the terms of an auction.
        return Classified(Kind.AUCTION_NOTICE, None, 0.95)
    if title.family is Family.OTHER and title.words.endswith("函"):
        return _by_letter(paper.text) or Classified(Kind.OTHER, None, 0.93)
    return _BY_FAMILY.get(title.family, _agreement)(paper.text, title)


def _title(paper: PaperText) -> Title | None:
    """The title at the paper's head."""
    first = {line.start for line in paper.pieces[:_HEAD_LINES]}
    page = paper.pieces[0].page if paper.pieces else 0
    at_head = [title for title in titles(paper) if title.line.start in first and title.line.page == page]
    return heading([title for title in at_head if title.family is not Family.ANNEX], paper)


# What every sale of capacity names; that of a coking company's lorry or flat names none of it.
_COKE = re.compile(
    r"产\n?能|焦\n?炉|[\d万]\n?(?:吨|t(?![a-z]))|吨/年|吨∕年|生产能力|焦[化炭][^公]{0,4}(?:能力|指标)|置换指标"
)
_TO_COURT = re.compile(r"人民法院[^\n。，]{0,6}[：:]|受托法院|受移送法院")
_HANDED_OVER = re.compile(
    r"移送|移交|委托[^。\n]{0,12}执行|处置权|处分权|由[你贵]院[^。；\n]{0,16}(?:处置|处分|执行|拍卖)|参与分配"
)
_ANSWERS = re.compile(r"(?:贵|你)院[^。]{0,80}(?:收悉|送达|来函|协助)")
_ASSISTS = re.compile(r"协助(?:执行|查封|冻结)|查封登记|停止办理|予以查封|轮候")


def _by_letter(text: str) -> Classified | None:
    """A letter (函) by what it says: a court hands a case to another one, or an office answers a court."""
    if re.search(r"(?:我|本)院", text) and _TO_COURT.search(text) and _HANDED_OVER.search(text):
        return Classified(Kind.TRANSFER_LETTER, None, 0.92)
    if _ANSWERS.search(text) and _ASSISTS.search(text) and _TO_COURT.search(text):
        return Classified(Kind.ASSISTANCE_NOTICE, None, 0.93)
    return None


def _confirmation(text: str, title: Title) -> Classified:
    if not _COKE.search(text):
        return Classified(Kind.OTHER, None, 0.9)
    labels = _confirmation_labels(text)
    sold = _SOLD.search(text) or re.search(r"以[^，。]{2,40}(?:竞[买拍价]成功|竞得)", text)
    if "确认书" not in title.words and not (labels and sold):
        return Classified(Kind.OTHER, None, 0.85)
    if "确认书" not in title.words and labels < _FEW:
        return Classified(Kind.AUCTION_CONFIRMATION, None, 0.85)
    told = labels >= 2 or (labels and re.search(r"成交|竞得|应价|胜出", text.replace(title.words, "", 1)))
    return Classified(Kind.AUCTION_CONFIRMATION, None, 0.99 if told else 0.8)


def _letter(text: str, title: Title) -> Classified:  # noqa: ARG001  likewise
    return Classified(Kind.TRANSFER_LETTER, None, 0.99 if re.search("移送|委托", text) else 0.85)


def _notice(text: str, title: Title | None) -> Classified:  # noqa: ARG001  likewise
    if not _COKE.search(text):
        return Classified(Kind.OTHER, None, 0.9)
    auctioned = re.search(r"起拍价|保证金|竞买人|加价|增价|竞价", text)
    return Classified(Kind.AUCTION_NOTICE, None, 0.99 if auctioned else 0.85)


def _ruling(text: str, title: Title) -> Classified:
    if not is_enforcement(text, title.words):
        return Classified(Kind.OTHER, None, 0.97)
    subtype, sure = ruling_subtype(text)
    return Classified(Kind.ENFORCEMENT_RULING, subtype, sure)


def _assistance(text: str, title: Title) -> Classified:
    if title.family is Family.REPLY and not re.search(r"协助执行|查封|冻结|收悉|你院|贵院", text):
        return Classified(Kind.OTHER, None, 0.85)
    about = re.search(r"协助(?:执行)?(?:以下|下列|如下)?|查封|冻结|过户", text)
    return Classified(Kind.ASSISTANCE_NOTICE, None, 0.99 if about else 0.85)


_BANK_PAPER = re.compile(
    r"回单|进账单|电汇|汇款(?:凭证|单)|转账(?:凭证|汇款)|电子凭证|支付系统|网银|往账|来账|借记|贷记|汇划|扣款|转账成功|业务凭证|支付凭证|结算凭证|贷记凭证|汇兑|(?:入|到)账通知"
    r"|银行.{0,12}(?:凭证|通知书?)$"
)


_BANK = re.compile(r"银行|信用(?:合作)?(?:联)?社|农信")  # in the letterhead
# What banks print and cashiers of courts and companies do not.
_BANK_TRAITS = (
    "汇出行", "汇入行", "收款银行", "付款银行", "付款账号", "收款账号", "回单号", "网上银行", "柜员", "渠道",
    "转账成功", "交易成功", "手续费", "复核", "记账", "客户自行打印", "大额支付", "操作员",
)  # fmt: skip


def receipt_subtype(text: str, words: str) -> tuple[Subtype, float]:
    """Which receipt a text is, and how surely: non-tax bill, bank slip, court's or company's receipt."""
    if re.search(r"非税|财政(?:部|厅|局).{0,6}监制|一般缴款书|统一票据|票据代码", text) and not re.search(
        r"回单", words
    ):
        return Subtype.NONTAX_BILL, 0.98
    issuer = text.lstrip().split("\n", 1)[0]
    bank = _BANK_PAPER.search(words or text) or (_BANK.search(issuer) and not re.search(r"收据|收条", words))
    if bank or (not words and re.search(r"流水号|开户行|开户银行", text)):
        return Subtype.BANK_SLIP, 0.98
    if sum(trait in text for trait in _BANK_TRAITS) >= _FEW and not re.search(r"收据|收条|票据|收[款取讫]", words):
        return Subtype.BANK_SLIP, 0.95
    head = text[:160] + text[-200:]
    if (
        not issuer.endswith("公司")
        and re.search(r"人民法院", words + head)
        and re.search(r"执行款|案款|拍卖款|变卖款|执行案件|本院|法院", text)
    ):
        payee_court = not re.search(r"收款单位[（：:][^，。\n]{2,30}公司", text)
        return Subtype.COURT_RECEIPT, 0.97 if payee_court else 0.75
    if re.search(r"付款(?:人|方)?(?:账|帐)号|交易流水", text):
        return Subtype.BANK_SLIP, 0.9
    return Subtype.COMPANY_RECEIPT, 0.95


def _receipt(text: str, title: Title) -> Classified:
    subtype, sure = receipt_subtype(text, title.words)
    return Classified(Kind.PAYMENT_RECEIPT, subtype, sure if receipt_labels(text) >= 2 else 0.75)


def _agreement(text: str, title: Title) -> Classified:
    if title.family not in (Family.RESTRUCTURING, Family.CAPACITY_DEAL, Family.AGREEMENT):
        return Classified(Kind.OTHER, None, 0.97)
    capacity = len(_CAPACITY.findall(text))
    hands_over = _HANDS_OVER.search(text) is not None
    deal = hands_over or (bool(_PARTIES.search(text)) and bool(_TRANSFER.search(text)))
    restructures = len(_RESTRUCTURING.findall(text))
    words = title.words
    if title.family is Family.RESTRUCTURING:
        coke = capacity > 0 or re.search(r"焦炉|焦化企业|焦化行业", text) is not None
        return _restructuring(words, capacity, restructures if coke else 0, deal=deal)
    if title.family is Family.CAPACITY_DEAL:
        return Classified(Kind.CAPACITY_CONTRACT, None, 0.99 if deal and capacity >= 2 else 0.85)
    # "协议书", "项目转让合同": what it is about decides.
    hands_over = hands_over and capacity >= max(1, restructures)
    if deal and (hands_over or capacity > max(2, restructures)):
        return Classified(Kind.CAPACITY_CONTRACT, None, 0.95 if hands_over else 0.93)
    if restructures >= 4 and deal:
        return Classified(Kind.RESTRUCTURING_AGREEMENT, None, 0.9)
    return Classified(Kind.OTHER, None, 0.93 if not capacity else 0.8)


def _restructuring(words: str, capacity: int, restructures: int, *, deal: bool) -> Classified:
    if "产能" in words and "股权" not in words and "重组" not in words:
        return Classified(Kind.CAPACITY_CONTRACT, None, 0.93)
    if restructures < 2:
        return Classified(Kind.OTHER, None, 0.75)
    about = bool(capacity) or bool(deal)
    return Classified(Kind.RESTRUCTURING_AGREEMENT, None, 0.98 if about else 0.85)


def _confirmation_labels(text: str) -> int:
    return sum(bool(label.search(text)) for label in _CONFIRMATION)


def _auction_terms(text: str) -> int:
    """How many of the terms that only the notice of an auction sets out a text names."""
    return sum(bool(term.search(text)) for term in _AUCTION)


def _advertised(paper: PaperText) -> Classified | None:
    """The notice of an auction among a newspaper's advertisements: its title stands below the head of the page."""
    if _auction_terms(paper.text) < _FEW or all(title.family is not Family.NOTICE for title in titles(paper)):
        return None
    notice = _notice(paper.text, None)
    return Classified(notice.kind, None, min(notice.confidence, 0.88))


def _untitled(text: str) -> Classified:
    """A paper without a title: only a dense set of labels of one kind says what it is."""
    sold = _SOLD.search(text) is not None
    if _confirmation_labels(text) >= _MANY and sold and not _PRESS.search(text):
        return Classified(Kind.AUCTION_CONFIRMATION, None, 0.9)
    if _auction_terms(text) >= _MANY and "公告" in text and not sold and not _PRESS.search(text):
        return Classified(Kind.AUCTION_NOTICE, None, 0.88)
    receipt = re.search(r"(?:今|兹)收到", text) and re.search(r"收款(?:单位|人)|交来|经手人", text) and len(text) < 400
    if receipt or receipt_labels(text) >= _MANY:
        subtype, sure = receipt_subtype(text, "")
        return Classified(Kind.PAYMENT_RECEIPT, subtype, min(sure, 0.9))
    if "裁定如下" in text and is_enforcement(text, ""):
        subtype, sure = ruling_subtype(text)
        return Classified(Kind.ENFORCEMENT_RULING, subtype, min(sure, 0.88))
    if re.search(r"请(?:你|贵)[\S]{1,4}协助执行|协助执行以下事项", text) and "人民法院" in text:
        return Classified(Kind.ASSISTANCE_NOTICE, None, 0.85)
    letter = _by_letter(text) if re.search(r"(?:^|\n)(?:公)?函\n", text[:160]) else None
    return letter or Classified(Kind.OTHER, None, 0.7)


_BY_FAMILY: dict[Family, Callable[[str, Title], Classified]] = {
    Family.CONFIRMATION: _confirmation,
    Family.RULING: _ruling,
    Family.ASSISTANCE: _assistance,
    Family.REPLY: _assistance,
    Family.LETTER: _letter,
    Family.NOTICE: _notice,
    Family.RECEIPT: _receipt,
}
