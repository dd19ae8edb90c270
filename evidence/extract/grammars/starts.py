"""Where a name begins: Chinese puts nothing before a name, so its left edge is inferred from what stands around it.

A run of name characters is walked leftwards from the name's ending, then cut after labels and verbs that no name holds,
and after particles (与, 和, 由 …) where a province, city or bank's head follows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from evidence.extract.gazetteers import division_names, first_column

_LONGEST = 44  # characters: no registered name is longer
_NAME_CHAR = re.compile(r"[㐀-鿿〇A-Za-z·&]")
_BRACKETED = re.compile(r"（[㐀-鿿A-Za-z]{1,8}）$")
_NO_NAME_IN_BRACKETS = re.compile(r"简称|方|人|原|现|即|下称|院|盖章|签|一|二|三|指定|代")

# Labels, verbs and frames that no name of a company, court or office holds.
_LABELS = (
    "申请执行人", "被执行人", "被申请人", "复议申请人", "申请人", "申诉人", "买受人", "竞买人", "竞得人", "承受人",
    "案外人", "第三人", "异议人",
    "利害关系人", "债务人", "债权人", "担保人", "保证人", "所有人", "权利人", "用户姓名", "企业名称", "单位名称",
    "公司名称", "付款人", "收款人", "交款人",
    "缴款人", "付款单位", "收款单位", "交款单位", "缴款单位", "付款方", "收款方", "户名", "全称", "名称", "甲方",
    "乙方", "丙方", "丁方", "转让方", "出让方",
    "受让方", "收购方", "重组方", "目标公司", "标的公司", "出卖方", "买受方", "卖方", "买方", "原告", "被告",
    "上诉人", "处置单位", "拍卖企业", "拍卖人",
    "委托人", "名下", "所有的", "持有的", "拥有的", "的", "兹收到", "今收到", "收到", "兹有", "兹由", "查封", "冻结",
    "扣押", "拍卖", "变卖", "裁定", "责令",
    "通知", "委托", "告知", "转让给", "转让予", "出售给", "过户至", "过户给", "协助", "支付给", "支付至", "交付给",
    "划至", "汇入", "转入", "打入", "缴至", "缴纳",
    "以下简称", "简称", "原名称", "原名", "曾用名", "更名为", "变更为", "改为", "归", "通过", "控股", "关于", "对于",
    "执行", "送达", "根据", "依据", "因为",
    "其中", "包括", "以及", "并由", "并向", "交由", "指定", "移送", "商请", "来自", "自愿", "同意", "确认", "承诺",
    "负责", "享有", "属于", "系由", "抄送",
    "此致", "一案", "本院", "贵院", "贵司", "贵局", "贵委", "法定代表人", "负责人", "住所地", "住所", "地址", "受理",
    "作出", "解除", "子公司", "全资", "报请", "报送", "上报", "批准", "拟", "报告", "致函",
    "境内", "辖区", "审核", "审查", "核定", "开户银行", "开户行",
)  # fmt: skip
_LABEL = re.compile("|".join(sorted(map(re.escape, _LABELS), key=len, reverse=True)))
_LABEL_COLON = re.compile(r"(?:[人方位称名司户者行]|单位|企业|）)：$")
_LONG_CORE = 20  # characters before the ending: longer ones hold more than a name
_PARTICLES = "与和及同向对将给在由为是系以经从于被让致或并因按其该把至到报"
_AFTER_NUMBER = re.compile(r"^(?:年|月|日|时|分|秒|号|元|吨|万元|万吨|起|止|整|股|条|款|项|页|案|楼|室|起至)+")


@dataclass(frozen=True, slots=True)
class Start:
    """Where a name begins; ``sure`` is False where that is a guess, ``placed`` tells that a place opens it."""

    at: int
    sure: bool
    placed: bool


@cache
def _heads() -> re.Pattern[str]:
    names = sorted({*division_names(), *first_column("banks"), "中国", "国家", "中华"}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, names)))


def run_start(text: str, end: int, floor: int = 0) -> int:
    """Where the run of name characters that ends at ``end`` begins, no further left than ``floor``."""
    at = end
    while at > floor and end - at < _LONGEST:
        char = text[at - 1]
        if char == "）":
            inside = _BRACKETED.search(text[max(floor, at - 10) : at])
            if inside is None or _NO_NAME_IN_BRACKETS.search(inside[0]):
                break
            at -= len(inside[0])
        elif _NAME_CHAR.match(char):
            at -= 1
        else:
            break
    return at


def starts_with_place(text: str, at: int, end: int) -> bool:
    """Whether a province, city, county or bank's head begins at ``at``."""
    match = _heads().match(text, at, end)
    return match is not None


def name_start(text: str, end: int, floor: int = 0) -> Start:
    """Where the name that ends at ``end`` begins, given that nothing left of ``floor`` belongs to it."""
    at = run_start(text, end, floor)
    edge = at
    if at > 0 and (text[at - 1].isdigit() or text[at - 1] == "/"):
        number = _AFTER_NUMBER.match(text[at:end])
        at += number.end() if number else 0
    for label in _LABEL.finditer(text, at, end):
        # A name may be called 示例控股有限公司: a label right before the ending is part of it.
        if end - label.end() >= 2 and not (label[0] in ("控股", "执行", "负责", "通过") and end - label.end() < 4):
            at = label.end()
    while at < end and text[at] in _PARTICLES and not starts_with_place(text, at, end):
        at += 1
    inside = [match.span() for match in _heads().finditer(text, at, end)]
    particles = [i for i in range(at + 1, end - 1) if text[i] in _PARTICLES and not any(a <= i < b for a, b in inside)]
    for i in reversed(particles):
        if starts_with_place(text, i + 1, end):
            return Start(i + 1, sure=True, placed=True)
    if starts_with_place(text, at, end):
        return Start(at, sure=True, placed=True)
    clean = not particles and not inside
    if _is_told(text, at, edge, floor, clean=clean):
        return Start(at, sure=end - at <= _LONG_CORE, placed=False)
    # "经审核山西示例焦化" after a comma: an unknown verb is likelier than a name with its place in second position.
    close = next((a for a, _ in inside if a - at <= 4), None)
    return Start(at if close is None else close, sure=False, placed=False)


def _is_told(text: str, at: int, edge: int, floor: int, *, clean: bool) -> bool:
    """Whether what stands before ``at`` tells that a name begins there: a label with its colon, a quotation mark.

    After a bare label, a line break, or "A公司与" it does so only if the name itself holds no particle or place.
    """
    if at == 0 or text[at - 1] in "“《" or _LABEL_COLON.search(text, max(0, at - 10), at):
        return True
    after_label = at > edge and any(label.end() == at for label in _LABEL.finditer(text, max(0, at - 8), at))
    after_name = floor > 0 and at - floor <= 1
    return clean and (after_label or after_name or text[at - 1] in "\n、")
