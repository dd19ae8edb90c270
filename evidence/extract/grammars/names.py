"""Names of companies, courts, offices and persons.

``find_companies`` reads ``山西示例焦化（集团）有限公司`` ``中国工商银行股份有限公司徐州鼓楼支行``
``示例焦化集团有限公司管理人`` (the enterprise);
``find_courts`` ``山西省临汾市中级人民法院`` ``西 安 市 未 央 区 人 民 法 院``; ``find_authorities``
``临汾市经济和信息化委员会``;
``find_persons`` ``法定代表人：…``; ``find_aliases`` ``（以下简称“甲方”）``; ``find_former_names`` ``原名…有限公司``.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import cache

from evidence.extract.folding import fold
from evidence.extract.found import Found
from evidence.extract.gazetteers import Court, courts, division_names, first_column
from evidence.extract.grammars.starts import name_start, run_start, starts_with_place

DOUBT_START = "名称的起点不确定，请核对"

_LEGAL = (
    r"有限责任公司|股份有限公司|有限公司|集团公司|总公司|合伙企业（有限合伙）|（有限合伙）|合伙企业"
    r"|律师事务所|会计师事务所|拍卖行"
)
_PLAIN = r"公司|焦化厂|化工厂|钢铁厂|洗煤厂|煤焦厂|煤矿|焦厂|信用合作联社|信用社|联合社"
_BRANCH = r"分公司|支公司|分行|支行|营业部|营业室|分理处|分厂"
_ENDING = re.compile(rf"(?P<legal>{_LEGAL})|(?P<plain>{_PLAIN})|(?P<branch>{_BRANCH})")
_BRANCH_AFTER = re.compile(rf"（?[㐀-鿿]{{1,12}}?）?(?:{_BRANCH})")
_NO_BRANCH = re.compile(r"公司.|[与和及向对将由于在的]|法定|负责")
_PRONOUN = re.compile(
    r"^(?:该|本|贵|我|你|其|上述|目标|两家|各|子|母|分|总|原|前述|任何|一家|多家|所属|全资|控股|关联)?(?:有限|股份"
    r"|集团|子|母|分|总)?公司$"
)


def normalise_name(name: str) -> str:
    """A name as the contract writes it: no spaces, full-width brackets, half-width letters (docs/contract.md §1)."""
    plain = re.sub(r"\s+", "", fold(name))
    return re.sub(r"[\[〔【［]([㐀-鿿A-Za-z]{1,10})[\]〕】］]", r"（\1）", plain)


def find_companies(text: str) -> list[Found[str]]:
    """Names of companies, firms and banks' branches, in order; without 管理人. An unsure left edge is a doubt."""
    found: list[Found[str]] = []
    floor = 0
    for match in _ENDING.finditer(text):
        if match.start() < floor:
            continue
        end = _with_branch(text, match)
        start = name_start(text, match.start(), floor)
        one = _company(text, start.at, match.start(), end, sure=start.sure)
        if one is None or (not match["legal"] and not start.placed):
            continue
        found.append(one)
        floor = end
    return found


def _with_branch(text: str, match: re.Match[str]) -> int:
    branch = None if match["branch"] else _BRANCH_AFTER.match(text, match.end())
    return branch.end() if branch and not _NO_BRANCH.search(branch[0]) else match.end()


def _company(text: str, start: int, core_end: int, end: int, *, sure: bool) -> Found[str] | None:
    name = normalise_name(text[start:end])
    described = text[core_end - 1] == "的"  # 依法设立并存续的公司 says what it is, not its name
    if core_end - start < 2 or described or _PRONOUN.match(name) or name.count("（") != name.count("）"):
        return None
    return Found(start, end, name, () if sure else (DOUBT_START,))


_COURT_END = re.compile(r"人民法院|铁路运输(?:中级)?法院|海事法院|知识产权法院|金融法院|互联网法院")
_COURT_CORE = re.compile(
    r"(?:最高|(?:[㐀-鿿]{1,9}?(?:省|自治区|特别行政区|市|自治州|州|盟|地区|县|自治县|旗|区|林区|矿区|兵团))+(?:高级"
    r"|(?:第[一二三四五])?中级)?)"
)


@cache
def courts_by_name() -> dict[str, Court]:
    """Courts of Shanxi by every name papers print: with and without the province, and the city before a county."""
    named: dict[str, Court] = {}
    for court in courts():
        bare = court.name.removeprefix("山西省")
        spellings = {court.name, bare, "山西省" + bare}
        if court.city and not bare.startswith(court.city):
            spellings |= {court.city + bare, "山西省" + court.city + bare}
        for spelling in spellings:
            # A division's old code stands after its new one: the first court of a name keeps it.
            named.setdefault(spelling, court)
    return named


def find_courts(text: str) -> list[Found[str]]:
    """Names of courts as printed (inner spaces gone), in order.

    A court outside the list with an unsure edge carries a doubt.
    """
    found: list[Found[str]] = []
    known = courts_by_name()
    longest = max(map(len, known))
    floor = 0
    for match in _COURT_END.finditer(text):
        left = max(floor, run_start(text, match.end(), floor), match.end() - longest)
        listed = next((at for at in range(left, match.start()) if text[at : match.end()] in known), None)
        if listed is not None:
            found.append(Found(listed, match.end(), text[listed : match.end()]))
            floor = match.end()
            continue
        start = name_start(text, match.start(), floor)
        at = start.at
        core = text[at : match.start()]
        if core.endswith("最高"):
            at, core = match.start() - 2, "最高"
        special = match[0] != "人民法院" and core in division_names()
        if _COURT_CORE.fullmatch(core) or special:
            sure = core == "最高" or (start.sure and start.placed)
            found.append(Found(at, match.end(), text[at : match.end()], () if sure else (DOUBT_START,)))
            floor = match.end()
    return found


@cache
def _authority_end() -> re.Pattern[str]:
    endings = sorted(first_column("authorities"), key=len, reverse=True)
    return re.compile("(?:" + "|".join(map(re.escape, endings)) + r")(?!法院|公报|令第|办公厅|网)")


_REGION = re.compile(r"[省市县区州盟旗]$|^国家$|开发区$|示范区$")


def find_authorities(text: str) -> list[Found[str]]:
    """Names of government offices with their region, in order; a bare ``工信局`` names no office."""
    found: list[Found[str]] = []
    floor = 0
    for match in _authority_end().finditer(text):
        if match.start() < floor:
            continue
        start = name_start(text, match.start(), floor)
        core = text[start.at : match.start()]
        region = core in division_names() or bool(_REGION.search(core))
        if not core or len(core) > 20 or not region:
            continue
        sure = start.sure or (start.placed and region)
        found.append(Found(start.at, match.end(), text[start.at : match.end()], () if sure else (DOUBT_START,)))
        floor = match.end()
    return found


_PERSON = re.compile(
    r"(?:法定代表人|负责人|委托代理人|授权代表|法人姓名|经营者|审判长|审判员|代理审判员|人民陪审员|执行长|执行员"
    r"|法官助理|书记员|拍卖师|经办人|联系人)"
    r"(?:（[^）]{0,8}）)?[：:]?(?P<name>[㐀-鿿]{2,4}(?:·[㐀-鿿]{1,6})?)(?=[，。；、）（\n]|$|身份证|职务|系|代"
    r"|董事长|总经理|经理|审判|书记|二〇)"
)


def find_persons(text: str) -> list[Found[str]]:
    """Names of persons after a label of office, in order."""
    return [Found(*match.span("name"), match["name"]) for match in _PERSON.finditer(text)]


@dataclass(frozen=True, slots=True)
class Alias:
    """A short or former name that the paper itself defines for ``full``."""

    short: str
    full: str


_SHORT = re.compile(
    r"(?:以下|下)?(?:简称|统称|称)(?:为)?[：:]?[“\"'‘「《]?(?P<short>[㐀-鿿A-Za-z]{1,14}?)"
    r"[”\"'’」》]?(?:或[“\"‘][^”\"’]{1,10}[”\"’])?[）；，。]"
)
_FORMER = re.compile(r"(?:原名称|原名|曾用名|原企业名称|原|更名前为?)(?:为|系)?[：:]?[“\"]?$")
_RENAMED = re.compile(r"[（，]?(?:现已?更名为|后更名为|现变更为|更名为|变更名称为|名称变更为)[：:]?[“\"]?$")


def find_aliases(text: str) -> list[Found[Alias]]:
    """Short names defined right after a company: ``山西示例焦化有限公司（以下简称“示例焦化”）``."""
    found: list[Found[Alias]] = []
    companies = find_companies(text)
    for match in _SHORT.finditer(text):
        before = [one for one in companies if one.end <= match.start("short") and match.start() - one.end <= 2]
        if before:
            found.append(Found(*match.span("short"), Alias(match["short"], before[-1].value), before[-1].doubts))
    return found


def find_former_names(text: str) -> list[Found[Alias]]:
    """Former names, in order; ``short`` is the former name.

    ``山西新示例有限公司（原名山西旧示例有限公司）`` and ``山西旧示例有限公司，现更名为山西新示例有限公司``.
    """
    found: list[Found[Alias]] = []
    companies = find_companies(text)
    for first, second in itertools.pairwise(companies):
        between = text[first.end : second.start]
        if len(between) <= 12 and _FORMER.search(between):
            found.append(
                Found(second.start, second.end, Alias(second.value, first.value), (*first.doubts, *second.doubts))
            )
        elif len(between) <= 12 and _RENAMED.search(between):
            found.append(
                Found(first.start, first.end, Alias(first.value, second.value), (*first.doubts, *second.doubts))
            )
    return found


__all__ = [
    "Alias", "courts_by_name", "find_aliases", "find_authorities", "find_companies", "find_courts", "find_former_names",
    "find_persons", "normalise_name", "starts_with_place",
]  # fmt: skip
