"""E. Self-trade: C26 to C29, C32, C36 (what was used twice, C30 C31 C33, stands in ``used_twice``)."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from evidence.check.case import Answer, Case, agrees, cannot_tell, conflicts, not_applicable
from evidence.check.lines import is_any
from evidence.check.money import summed
from evidence.check.receipts import paid_to, reckon
from evidence.check.said import Said, citations, day, first_said, said, squeezed, yuan
from models.decisions import Provision
from models.matters import Paper
from models.papers import Kind
from models.values import Capacity, CreditCode, Money, UnitPrice

# 统一社会信用代码 were introduced on this day; the provincial 工信厅 replaced the 经信委 at the end of October 2018.
_CODES_SINCE = dt.date(2015, 10, 1)
_NEW_DEPARTMENT_SINCE = dt.date(2018, 10, 1)
_OLD_DEPARTMENT_UNTIL = dt.date(2019, 1, 1)
# The Civil Code was adopted on this day.
_CIVIL_CODE_SINCE = dt.date(2020, 5, 28)
_NEW_DEPARTMENT = re.compile(r"工业和信息化厅|工信厅")
# Naming the old commission is history; turning to it after its end is not: "向省经济和信息化委员会申请办理"
_TO_OLD_DEPARTMENT = re.compile(r"向(?:山西)?省?(?:经济和信息化委员会|经信委)[^。；]{0,12}(?:申请|申报|办理|备案)")
_CIVIL_CODE = re.compile(r"《(?:中华人民共和国)?民法典》")
# "本协议经省级主管部门批准后生效", "须经…签证、备案后生效"
_CONDITION = re.compile(r"经[^。；，]{0,25}(?:批准|核准|确认|备案|同意)后[^。；，]{0,6}(?:方可|方|才)?生效")
# "（2019）晋10破3号", "（2018）晋10破申1号"
_BANKRUPTCY_NUMBER = re.compile(r"（20\d{2}）[\u4e00-\u9fa5]\d{0,4}破(?:申|终)?\d+号")
_ADMINISTRATOR = re.compile(r"管理人$")


def _contracts(case: Case) -> tuple[Paper, ...]:
    return case.matter.of_kind(Kind.CAPACITY_CONTRACT)


def originals_seen(case: Case) -> Answer:
    """C26: two officers compared the copies with the originals, and said when (notice: 原始资料)."""
    seen = case.matter.attestations.originals_seen
    if seen is None:
        return cannot_tell("未登记原件核对（须两名工作人员核对原件并注明日期）")
    officers = list(dict.fromkeys(name.strip() for name in seen.officers if name.strip()))
    if len(officers) < 2:
        return conflicts(f"原件核对只有{len(officers)}名工作人员，须两名")
    signed = first_said(_contracts(case), "signing_date", dt.date)
    if signed and seen.date < signed.value:
        return conflicts(f"原件核对日期{day(seen.date)}早于合同签订日期{day(signed.value)}", citations([signed]))
    return agrees(f"{'、'.join(officers)}于{day(seen.date)}核对原件")


def signed_in_time(case: Case) -> Answer:
    """C27: signed before the policy, and without words that did not exist yet."""
    papers = _contracts(case) + case.matter.of_kind(Kind.RESTRUCTURING_AGREEMENT)
    if not papers:
        return not_applicable("案卷中没有合同或协议")
    dates = said(papers, "signing_date", dt.date)
    if not dates:
        return cannot_tell("未读出签订日期")
    cited = citations(dates)
    for signed in dates:
        if signed.value > case.settings.policy_date:
            return conflicts(f"签订日期{day(signed.value)}晚于文件印发日{day(case.settings.policy_date)}", cited)
        if sign := _anachronism(case, signed):
            return conflicts(f"签订日期{day(signed.value)}，{sign}，疑似倒签", cited)
    return agrees(f"签订于{day(dates[0].value)}，早于文件印发日，未见倒签迹象", cited)


def _anachronism(case: Case, signed: Said[dt.date]) -> str:
    """What on this paper cannot have stood there on its date, in words; empty for nothing."""
    date, text = signed.value, squeezed(case.matter, signed.paper)
    codes = [
        one for name in ("transferor_credit_code", "transferee_credit_code")
        for one in said([signed.paper], name, CreditCode)
    ]  # fmt: skip
    signs = (
        (codes and date < _CODES_SINCE, f"却印有{day(_CODES_SINCE)}才启用的统一社会信用代码"),
        (_NEW_DEPARTMENT.search(text) and date < _NEW_DEPARTMENT_SINCE, "却出现2018年10月才组建的工业和信息化厅"),
        (_TO_OLD_DEPARTMENT.search(text) and date >= _OLD_DEPARTMENT_UNTIL, "却约定向已撤销的经济和信息化委员会办理"),
        (_CIVIL_CODE.search(text) and date < _CIVIL_CODE_SINCE, f"却引用{day(_CIVIL_CODE_SINCE)}才通过的民法典"),
    )
    return next((words for found, words in signs if found), "")


def price_paid(case: Case) -> Answer:
    """C28: slips to the seller add up to the contract price, and no money went back the same day."""
    contracts = _contracts(case)
    price = first_said(contracts, "total_price", Money)
    if not contracts:
        return not_applicable("案卷中没有产能转让合同")
    if price is None:
        return cannot_tell("合同中未读出总价")
    sellers, buyers = case.deal.seller_names, case.deal.buyer_names
    receipts = paid_to(case, lambda payee: is_any(case.ledger, payee, sellers))
    cited = citations([price]) + citations(said(receipts, "amount", Money))
    if not receipts:
        return cannot_tell("未读出付款至出让方的票据", cited)
    back = paid_to(case, lambda payee: is_any(case.ledger, payee, buyers))
    there = {one.value for one in said(receipts, "payment_date", dt.date)}
    for one in said(back, "payment_date", dt.date):
        if one.value in there:
            return conflicts(f"{day(one.value)}付款当日又有款项从出让方回流受让方", cited + citations([one]))
    return summed(reckon(receipts, price.value), "付至出让方", "合同总价", cited)


def price_computed(case: Case) -> Answer:
    """C29: unit price × tonnes = total; figures = capitals."""
    contracts = _contracts(case)
    if not contracts:
        return not_applicable("案卷中没有产能转让合同")
    checked: list[str] = []
    cited = citations(said(contracts, "total_price", Money)) + citations(said(contracts, "unit_price", UnitPrice))
    for paper in contracts:
        total, words = first_said([paper], "total_price", Money), first_said([paper], "total_price_in_words", Money)
        unit, capacity = first_said([paper], "unit_price", UnitPrice), first_said([paper], "capacity", Capacity)
        if total and words:
            if total.value != words.value:
                return conflicts(f"总价小写{yuan(total.value)}与大写（合{yuan(words.value)}）不符", cited)
            checked.append("总价大小写一致")
        if total and unit and capacity:
            product = unit.value.yuan * capacity.value.tonnes
            formula = f"{unit.value}元/吨×{capacity.value}吨＝{product:,.2f}元"
            if abs(product - total.value.yuan) > _rounding_slack(unit.value, capacity.value):
                return conflicts(f"{formula}，合同总价为{yuan(total.value)}", cited)
            checked.append(formula + ("，等于总价" if product == total.value.yuan else "，与总价之差在单价尾数之内"))
    if not checked:
        return cannot_tell("合同中未读出单价、产能、总价或大写总价", cited)
    return agrees("；".join(checked), cited)


def _rounding_slack(unit: UnitPrice, capacity: Capacity) -> Decimal:
    """How far a total may lie from a unit price that was itself rounded to its last decimal; a whole price is exact."""
    exponent = unit.yuan.normalize().as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return Decimal(5).scaleb(-places - 1) * capacity.tonnes if places >= 2 else Decimal(0)


def condition_met(case: Case) -> Answer:
    """C32: a contract that becomes effective only with an approval that never came needs a legal opinion."""
    if not _contracts(case):
        return not_applicable("案卷中没有产能转让合同")
    if not any(squeezed(case.matter, paper) for paper in _contracts(case)):
        return cannot_tell("没有合同文字可查")
    for paper in _contracts(case):
        clause = _CONDITION.search(squeezed(case.matter, paper))
        if clause:
            return conflicts(f"合同约定「{clause[0]}」，而转让未经主管部门确认，效力须法律审核")
    return agrees("合同未约定经批准后生效")


def bankrupt_seller(case: Case) -> Answer:
    """C36: a seller in bankruptcy can sign only through its administrator; related parties are for a person to see."""
    sellers = case.deal.sellers
    if not sellers:
        return cannot_tell("未读出出让方")
    if case.provision is not Provision.COURT_AUCTION and any(_ADMINISTRATOR.search(one.value) for one in sellers):
        return conflicts("出让方由破产管理人代表，须补充破产裁定与管理人授权", citations(sellers))
    for paper in _contracts(case):
        number = _BANKRUPTCY_NUMBER.search(squeezed(case.matter, paper))
        if number:
            return conflicts(f"合同提到破产案号{number[0]}，须补充管理人签章", citations(sellers))
    return cannot_tell("未见破产线索；双方是否存在关联关系须人工核查", citations(sellers))
