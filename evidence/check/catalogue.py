"""All checks by id: what each is called, what its failure means, what it rests on, whom it concerns, how it is made.

C50 alone has no function: it speaks of the other findings and is made when they stand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from evidence.check import (
    clauses,
    computation,
    court_chain,
    first_seal,
    identity,
    money,
    pending,
    remarks,
    self_trade,
    timeline,
    tonnage,
    used_twice,
    wording,
)
from evidence.check.case import Answer, Case
from models.decisions import Provision
from models.findings import Severity

Concern = frozenset[Provision]

EVERY: Concern = frozenset(Provision)
DEALS: Concern = EVERY - {Provision.NONE}
AUCTION: Concern = frozenset({Provision.COURT_AUCTION})
TRADE: Concern = frozenset({Provision.SELF_TRADED})
TRADED: Concern = frozenset({Provision.SELF_TRADED, Provision.MIXED_ORIGIN})
MERGER: Concern = frozenset({Provision.RESTRUCTURED_WITH_OVENS, Provision.RESTRUCTURED_WITHOUT_OVENS})

DECIDING = frozenset({"C01", "C03", "C06", "C15", "C20", "C22", "C26", "C30", "C31", "C33"})
"""While one of these cannot be told, nothing is confirmed."""


@dataclass(frozen=True, slots=True)
class CheckSpec:
    """One check: stable id, Chinese title, usual severity, basis, provisions it concerns, and how it is made."""

    id: str
    title: str
    severity: Severity
    basis: str
    concerns: Concern
    make: Callable[[Case], Answer] | None = None

    @property
    def deciding(self) -> bool:
        """Whether it belongs to the ten that must be answered."""
        return self.id in DECIDING


_NOTICE = "晋焦压减组办字〔2020〕2号"
_ONLINE = "网络司法拍卖规定（法释〔2016〕18号）"
_SALES = "拍卖变卖规定"
_SEALS = "查封扣押冻结规定"
_CUSTOM = "通常做法"
_FIRST = f"{_NOTICE}；首封批复；{_SEALS}第二十六条"
R, A, H, B, W, N = Severity.REFUSE, Severity.ASK, Severity.HOLD, Severity.BLOCK, Severity.WARN, Severity.NOTE
X = Severity.NO_COMPENSATION

CHECKS: tuple[CheckSpec, ...] = (
    CheckSpec("C01", "必备材料齐全", A, _NOTICE, EVERY, identity.required_set),
    CheckSpec("C02", "各页属于同一文书", A, _CUSTOM, EVERY, wording.pages_belong),
    CheckSpec("C03", "买受、付款、申请为同一企业", R, f"{_NOTICE}；{_ONLINE}第二十二条", DEALS, identity.same_party),
    CheckSpec("C04", "统一社会信用代码有效并与名称相符", A, "GB 32100-2015", EVERY, identity.credit_codes),
    CheckSpec("C05", "被执行人为查封时的产能持有人", R, _NOTICE, AUCTION, identity.debtor_held),
    CheckSpec("C06", "拍卖法院为首封法院或已取得处置权", R, _FIRST, AUCTION, first_seal.first_seal),
    CheckSpec("C07", "查封涵盖该产能且拍卖时未届满", R, f"{_SEALS}第二十七条", AUCTION, court_chain.seal_covers),
    CheckSpec("C08", "无其他法院在先查封未了", A, f"{_SEALS}第二十四条", AUCTION, pending.other_seals),
    CheckSpec("C09", "无异议、复议或撤销拍卖", H, f"{_ONLINE}第三十一条", AUCTION, pending.nothing_pending),
    CheckSpec("C10", "案号前后相符", A, "法〔2015〕137号", AUCTION, court_chain.case_numbers),
    CheckSpec("C11", "所引条文编号与日期相符", W, _SALES, AUCTION, court_chain.statute_articles),
    CheckSpec("C12", "成交价大小写、确认书与裁定一致", B, _SALES, AUCTION, money.price_agrees),
    CheckSpec("C13", "佣金不超过法定上限", W, f"{_SALES}第二十九条", AUCTION, money.commission),
    CheckSpec("C14", "成交价不低于起拍价且符合增价幅度", W, "拍卖公告", AUCTION, money.price_steps),
    CheckSpec("C15", "付至法院账户的款项等于成交价", R, f"{_ONLINE}第二十三条", AUCTION, money.paid_in_full),
    CheckSpec("C16", "付款日期合理", A, f"{_ONLINE}第十八条；{_SALES}第二十条", AUCTION, money.payment_dates),
    CheckSpec("C17", "票据注明案号，付款人即买受人", A, "执行款指引", AUCTION | TRADE, remarks.remarks_and_payers),
    CheckSpec("C18", "票据未重复使用", R, _NOTICE, EVERY, money.duplicate_receipts),
    CheckSpec("C19", "非税票据可查验", A, "非税收入票据管理", AUCTION, remarks.nontax_bills),
    CheckSpec("C20", "各材料产能与台账一致", A, _NOTICE, DEALS, tonnage.tonnages_agree),
    CheckSpec("C21", "产能未超过持有人剩余产能", R, _NOTICE, DEALS, tonnage.within_holding),
    CheckSpec("C22", "产能列入压减清单", X, f"{_NOTICE}；晋政办发〔2019〕66号", DEALS, tonnage.on_cut_list),
    CheckSpec("C23", "焦炉建成情况与台账一致", W, _NOTICE, MERGER | TRADED, tonnage.ovens_agree),
    CheckSpec("C24", "不属于上大关大情形", W, f"{_NOTICE}第二部分", DEALS, tonnage.tall_ovens),
    CheckSpec("C25", "产能确系焦炭产能", A, _CUSTOM, DEALS, wording.coke_capacity),
    CheckSpec("C26", "已核对原件", B, f"{_NOTICE}（原始资料）", TRADE, self_trade.originals_seen),
    CheckSpec("C27", "签订日期在文件之前且无倒签迹象", W, _NOTICE, TRADED | MERGER, self_trade.signed_in_time),
    CheckSpec("C28", "价款已付给出让方", A, _CUSTOM, TRADED, self_trade.price_paid),
    CheckSpec("C29", "单价、吨数、总价相符", A, "合同", TRADED, self_trade.price_computed),
    CheckSpec("C30", "未重复转让，签约前未被查封", R, f"{_SEALS}第二十四条", DEALS, used_twice.sold_once),
    CheckSpec("C31", "以往未压减、未补偿", R, "晋经信能源字〔2018〕144号", DEALS, used_twice.cut_once),
    CheckSpec("C32", "合同生效条件已成就", W, _CUSTOM, TRADED, self_trade.condition_met),
    CheckSpec("C33", "未用于产能置换", R, f"{_NOTICE}第二部分", DEALS, used_twice.replaced_once),
    CheckSpec("C34", "补偿款归属约定", N, _CUSTOM, TRADE, clauses.compensation_clause),
    CheckSpec("C35", "国有出让方的评估批准", W, _CUSTOM, TRADE, clauses.state_seller),
    CheckSpec("C36", "出让方未破产，双方无关联", A, "破产案件", TRADE, self_trade.bankrupt_seller),
    CheckSpec("C37", "兼并重组批准文件", A, _CUSTOM, MERGER, clauses.approved_merger),
    CheckSpec("C38", "重组控股比例", A, _NOTICE, MERGER, computation.controlling_ratio),
    CheckSpec("C39", "焦炉是否建成", N, _NOTICE, MERGER, computation.ovens_built),
    CheckSpec("C40", "各步骤时间顺序", A, f"{_ONLINE}；{_SALES}", AUCTION, timeline.in_order),
    CheckSpec("C41", "收案年度不晚于文书日期", W, "法〔2015〕137号", AUCTION, timeline.filed_before),
    CheckSpec("C42", "确认书各处标的与法院相同", A, _CUSTOM, AUCTION, wording.one_lot),
    CheckSpec("C43", "系拍卖成交而非变卖或抵债", H, f"{_NOTICE}（拍卖完成）", AUCTION, timeline.sold_by_auction),
    CheckSpec("C44", "只适用一项处置意见", N, _NOTICE, EVERY, computation.one_provision),
    CheckSpec("C45", "补偿金额复算一致", B, f"{_NOTICE}（预拨资金）", DEALS, computation.recomputed),
    CheckSpec("C46", "受偿企业为产能买受方", B, _NOTICE, AUCTION, computation.buyer_is_paid),
    CheckSpec("C47", "累计未超过压减任务", W, "晋政办发〔2019〕66号", DEALS, computation.within_task),
    CheckSpec("C48", "单价处于合理范围", N, _CUSTOM, AUCTION | TRADE, clauses.usual_price),
    CheckSpec("C49", "每项事实有出处", N, "核查要求", EVERY, computation.every_fact_placed),
    CheckSpec("C50", "未解决事项不得作有利结论", N, "核查要求", EVERY),
)  # fmt: skip
