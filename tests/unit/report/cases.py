"""Judgements made by hand, one for each form of report. All enterprises are invented."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import replace
from decimal import Decimal

from models.decisions import Compensation, Conclusion, Condition, Judgement, Provision
from models.facts import Document, Fact, Quote
from models.findings import FactCitation, Finding, Severity, Verdict
from models.geometry import Box
from models.ledger import CapacityLine, Enterprise, EventKind, Ledger, LedgerEvent, LineState, Origin, RowRef
from models.matters import (
    Attestations,
    Matter,
    MunicipalDecision,
    OriginalsSeen,
    OriginCategory,
    Paper,
    UnreadPage,
    Waiver,
)
from models.papers import Kind, Subtype
from models.values import Capacity, CaseNumber, CreditCode, Metres, Money, Ratio, SealRank, UnitPrice, Value

SELLER, BUYER = "山西晨岭焦化有限公司", "山西云岫煤焦集团有限公司"
COURT = "山西省临汾市中级人民法院"
SIXTY = Capacity.from_wan(60)
PRICE = Money.from_yuan(21_600_000)
ROW = RowRef("产能", 14)


def fact(name: str, value: Value, page: int, text: str, *, automatic: bool = True, top: float = 0.3) -> Fact:
    quote = Quote(page, 0, len(text), text, (Box(0.21, top, 0.74, top + 0.022),))
    doubts = () if automatic else ("两次识别不一致",)
    return Fact(name, value, (quote,), 0.99 if automatic else 0.7, automatic, doubts, "extract 0.1")


def paper(
    file: str, kind: Kind, facts: dict[str, tuple[Value, str]], subtype: Subtype | None = None, first: int = 1
) -> Paper:
    made = tuple(
        fact(name, value, first, text, top=0.1 + 0.05 * index, automatic=index != 3)
        for index, (name, (value, text)) in enumerate(facts.items())
    )
    return Paper(file, hashlib.sha256(file.encode()).hexdigest(), Document(kind, subtype, first, first, made))


def cite(paper_: Paper, *names: str) -> tuple[FactCitation, ...]:
    return tuple(FactCitation(paper_, f) for name in names for f in paper_.document.all(name))


def finding(
    check: str,
    title: str,
    verdict: Verdict,
    because: str,
    *facts: FactCitation,
    rows: tuple[RowRef, ...] = (),
    clause: str = "处置意见（三）",
) -> Finding:
    return Finding(check, title, Severity.ASK, verdict, because, facts, rows, clause)


def auction_papers(seller: str = SELLER, buyer: str = BUYER) -> tuple[Paper, ...]:
    case = CaseNumber("（2018）晋10执217号之三")
    return (
        paper(
            "01查封裁定.pdf",
            Kind.ENFORCEMENT_RULING,
            {
                "court": (COURT, COURT),
                "case_number": (CaseNumber("（2018）晋10执217号之一"), "（2018）晋10执217号之一"),
                "debtor": (seller, f"被执行人{seller}"),
                "capacity": (SIXTY, "60万吨/年焦化产能指标"),
                "ruling_date": (dt.date(2018, 5, 9), "二〇一八年五月九日"),
                "applicant": ("晋南示例银行股份有限公司临汾分行", "申请执行人：晋南示例银行股份有限公司临汾分行"),
                "debtor_credit_code": (CreditCode("91440300G347781249"), "91440300G347781249"),
            },
            Subtype.SEALING,
        ),
        paper(
            "02协助执行通知书.pdf",
            Kind.ASSISTANCE_NOTICE,
            {
                "case_number": (CaseNumber("（2018）晋10执217号"), "（2018）晋10执217号"),
                "seal_rank": (SealRank.FIRST, "系首封"),
                "capacity": (SIXTY, "60万吨/年"),
                "seal_start": (dt.date(2018, 5, 10), "2018年5月10日"),
                "seal_end": (dt.date(2021, 5, 9), "2021年5月9日"),
            },
        ),
        paper(
            "03网络竞价成功确认书.pdf",
            Kind.AUCTION_CONFIRMATION,
            {
                "buyer": (buyer, f"用户姓名{buyer}"),
                "price": (PRICE, "¥21600000（贰仟壹佰陆拾万元整）"),
                "price_in_words": (PRICE, "贰仟壹佰陆拾万元整"),
                "bid_date": (dt.date(2018, 11, 20), "2018年11月20日"),
                "capacity": (SIXTY, "60万吨/年焦化产能指标"),
                "buyer_credit_code": (CreditCode("91330108694586113J"), "91330108694586113J"),
            },
        ),
        paper(
            "04银行回单.jpg",
            Kind.PAYMENT_RECEIPT,
            {
                "payer": (buyer, buyer),
                "payee": ("临汾市中级人民法院", "临汾市中级人民法院"),
                "amount": (PRICE, "21,600,000.00"),
                "payment_date": (dt.date(2018, 11, 28), "2018-11-28"),
                "receipt_number": ("20181128000417733", "20181128000417733"),
            },
            Subtype.BANK_SLIP,
        ),
        paper(
            "05成交裁定.pdf",
            Kind.ENFORCEMENT_RULING,
            {
                "court": (COURT, COURT),
                "case_number": (case, "（2018）晋10执217号之三"),
                "debtor": (seller, seller),
                "buyer": (buyer, f"买受人{buyer}"),
                "price": (PRICE, "21600000元"),
                "capacity": (SIXTY, "60万吨/年焦化产能"),
                "ruling_date": (dt.date(2018, 12, 5), "二〇一八年十二月五日"),
            },
            Subtype.SALE_CONFIRMATION,
        ),
    )


def auction_findings(papers: tuple[Paper, ...]) -> tuple[Finding, ...]:
    seal, notice, confirmation, slip, ruling = papers
    yes = Verdict.AGREES
    return (
        finding(
            "C01",
            "必备材料齐全",
            yes,
            "成交确认书、票据、成交裁定均在卷。",
            *cite(confirmation, "price"),
            *cite(ruling, "price"),
        ),
        finding(
            "C03",
            "买受人前后一致",
            yes,
            f"确认书、裁定、回单所载均为{BUYER}。",
            *cite(confirmation, "buyer"),
            *cite(ruling, "buyer"),
            *cite(slip, "payer"),
        ),
        finding(
            "C06",
            "首封法院",
            yes,
            "首封与成交裁定均由同一法院作出，协助执行通知书载明首封。",
            *cite(seal, "court"),
            *cite(ruling, "court"),
            *cite(notice, "seal_rank"),
        ),
        finding(
            "C12",
            "成交价一致",
            yes,
            "确认书大小写均为21600000.00元，裁定为21600000.00元。",
            *cite(confirmation, "price", "price_in_words"),
            *cite(ruling, "price"),
        ),
        finding("C15", "价款付清", yes, "票据合计21,600,000.00元，等于成交价。", *cite(slip, "amount")),
        finding(
            "C20",
            "产能一致",
            yes,
            "确认书、裁定与台账均为60万吨/年。",
            *cite(confirmation, "capacity"),
            *cite(ruling, "capacity"),
            rows=(ROW,),
        ),
        finding("C22", "列入压减清单", yes, "该产能列入压减60万吨/年，文号晋焦压减组办函〔2019〕3号。", rows=(ROW,)),
        finding("C31", "未重复压减或者补偿", yes, "台账中无压减、结算记载。", rows=(RowRef("事件", 3),)),
        finding("C45", "补偿测算复核", yes, "预拨0元。", rows=(RowRef("事件", 3),)),
        *(finding(f"C{n}", f"审核事项{n}", Verdict.NOT_APPLICABLE, "") for n in range(26, 30)),
    )


def ledger() -> Ledger:
    return Ledger(
        enterprises=(Enterprise(SELLER, "91440300G347781249", "临汾市", "洪洞县", ("晨岭焦化",), RowRef("企业", 2)),),
        lines=(
            CapacityLine(
                "CL-01",
                SELLER,
                "1#、2#焦炉",
                "捣固",
                Metres(Decimal("4.3")),
                2,
                110,
                SIXTY,
                Origin.OWN,
                True,  # noqa: FBT003 — a row as the workbook has it
                LineState.CLOSED,
                SIXTY,
                "晋焦压减组办函〔2019〕3号",
                "",
                ROW,
            ),
        ),
        events=(
            LedgerEvent(
                dt.date(2018, 5, 10),
                EventKind.SEALING,
                "CL-01",
                SELLER,
                "",
                SIXTY,
                None,
                "（2018）晋10执217号之一",
                True,  # noqa: FBT003 — a row as the workbook has it
                "",
                RowRef("事件", 3),
            ),
        ),
        version="8a1c5e",
    )


def owed(
    gross: int, rate: int = 48, ratio: str = "1", *, final: bool = True, advance: int = 0, notes: tuple[str, ...] = ()
) -> Compensation:
    total, paid = Money.from_yuan(gross), Money.from_yuan(advance)
    return Compensation(
        SIXTY,
        UnitPrice(Decimal(rate)),
        Ratio(Decimal(ratio)),
        total,
        paid,
        total - paid,
        BUYER,
        final,
        formula=f"600000×{rate}×{ratio}",
        notes=notes,
    )


def judged(
    name: str,
    papers: tuple[Paper, ...],
    findings: tuple[Finding, ...],
    provision: Provision,
    compensation: Compensation | None,
    conclusion: Conclusion = Conclusion.CAN_CONFIRM,
    **matter: object,
) -> Judgement:
    made = replace(Matter(name, papers), **matter)  # type: ignore[arg-type]
    return Judgement(made, provision, (), findings, compensation, conclusion, (), "8a1c5e", "2020-2/1")


SEEN = OriginalsSeen(("王示例", "李示例"), dt.date(2020, 10, 25))


def favourable_auction() -> Judgement:
    papers = auction_papers()
    return judged(
        "晨岭焦化60万吨产能拍卖案",
        papers,
        auction_findings(papers),
        Provision.COURT_AUCTION,
        owed(28_800_000),
        attestations=Attestations("临汾市", BUYER, SEEN),
    )


def trade_papers() -> tuple[Paper, ...]:
    return (
        paper(
            "产能转让协议.pdf",
            Kind.CAPACITY_CONTRACT,
            {
                "transferor": (SELLER, f"甲方（出让方）：{SELLER}"),
                "transferee": (BUYER, f"乙方（受让方）：{BUYER}"),
                "capacity": (SIXTY, "60万吨/年焦化产能（无焦炉产能）"),
                "unit_price": (UnitPrice(Decimal(36)), "36元/吨"),
                "total_price": (PRICE, "￥21,600,000.00元"),
                "signing_date": (dt.date(2018, 3, 16), "2018年3月16日"),
                "ovens_built": (False, "无焦炉产能"),
            },
        ),
        paper(
            "回单.png",
            Kind.PAYMENT_RECEIPT,
            {"payer": (BUYER, BUYER), "payee": (SELLER, SELLER), "amount": (PRICE, "21600000.00")},
            Subtype.BANK_SLIP,
        ),
    )


def self_trade() -> Judgement:
    papers = trade_papers()
    contract, slip = papers
    findings = (
        finding("C01", "必备材料齐全", Verdict.AGREES, "合同与付款凭证在卷。", *cite(contract, "total_price")),
        finding(
            "C20", "产能一致", Verdict.AGREES, "合同60万吨/年与台账一致。", *cite(contract, "capacity"), rows=(ROW,)
        ),
        finding("C22", "列入压减清单", Verdict.AGREES, "列入压减。", rows=(ROW,)),
        finding("C26", "原件核对", Verdict.AGREES, "两名工作人员于2020年10月25日核对。"),
        finding(
            "C28",
            "价款支付",
            Verdict.CONFLICTS,
            "合同总价21,600,000.00元，回单未载日期。",
            *cite(contract, "total_price"),
            *cite(slip, "amount"),
        ),
        finding("C30", "重复转让", Verdict.AGREES, "未见。"),
        finding("C31", "未重复补偿", Verdict.AGREES, "未见。"),
    )
    note = "补偿标准48元/吨系参照处置意见（三），处置意见（四）未载明标准"
    judgement = judged(
        "云岫自行交易案",
        papers,
        findings,
        Provision.SELF_TRADED,
        owed(28_800_000, advance=5_000_000, notes=(note,)),
        attestations=Attestations("临汾市", BUYER, SEEN),
        waivers=(Waiver("C28", "付款日期已由银行另函证明", "赵示例"),),
    )
    return replace(judgement, conditions=(Condition("未经主管部门确认", Verdict.AGREES, ""),))


def merger_papers(*, built: bool = False) -> tuple[Paper, ...]:
    return (
        paper(
            "兼并重组协议.pdf",
            Kind.RESTRUCTURING_AGREEMENT,
            {
                "acquirer": (BUYER, f"甲方：{BUYER}"),
                "target": (SELLER, f"乙方：{SELLER}"),
                "holding_ratio": (Ratio(Decimal("0.51")), "持股51%"),
                "capacity": (SIXTY, "60万吨/年"),
                "ovens_built": (built, "焦炉尚未建成"),
                "signing_date": (dt.date(2016, 8, 1), "2016年8月1日"),
            },
        ),
    )


def reference_figure() -> Judgement:
    papers = merger_papers()
    findings = (
        finding(
            "C20", "产能一致", Verdict.AGREES, "协议60万吨/年与台账一致。", *cite(papers[0], "capacity"), rows=(ROW,)
        ),
        finding("C38", "重组控股比例", Verdict.AGREES, "协议载明51%。", *cite(papers[0], "holding_ratio")),
        finding("C37", "兼并重组批复", Verdict.CANNOT_TELL, "卷内无批复文件。"),
    )
    return judged(
        "云岫重组晨岭案",
        papers,
        findings,
        Provision.RESTRUCTURED_WITHOUT_OVENS,
        owed(14_688_000, ratio="0.51", final=False),
        Conclusion.NEEDS_DECISION,
    )


def mixed(*, decided: bool = False) -> Judgement:
    papers = trade_papers()
    range_ = Compensation(
        SIXTY,
        None,
        Ratio(Decimal(1)),
        None,
        Money(0),
        None,
        BUYER,
        final=False,
        lowest=Money.from_yuan(18_000_000),
        highest=Money.from_yuan(28_800_000),
    )
    decision = MunicipalDecision("临政函〔2020〕12号", OriginCategory.TRADED) if decided else None
    findings = (finding("C22", "列入压减清单", Verdict.AGREES, "列入压减60万吨/年。", rows=(ROW,)),)
    return judged(
        "云岫混合来源案",
        papers,
        findings,
        Provision.MIXED_ORIGIN,
        owed(28_800_000) if decided else range_,
        Conclusion.CAN_CONFIRM if decided else Conclusion.NEEDS_DECISION,
        attestations=Attestations("临汾市", BUYER, None, decision),
    )


def unfavourable() -> Judgement:
    papers = auction_papers()[:3]
    findings = (
        finding("C01", "必备材料齐全", Verdict.CONFLICTS, "缺少成交裁定和付款票据。", *cite(papers[2], "price")),
        finding(
            "C15",
            "价款付清",
            Verdict.CANNOT_TELL,
            "没有付款票据，成交价21600000.00元是否付清无法判断。",
            *cite(papers[2], "price"),
        ),
        finding("C20", "产能一致", Verdict.CANNOT_TELL, "台账未导入。"),
    )
    judgement = judged(
        "晨岭拍卖缺件案",
        papers,
        findings,
        Provision.COURT_AUCTION,
        owed(28_800_000),
        Conclusion.CANNOT_CONFIRM,
        unread=(UnreadPage("06附件.pdf", 2, "unreadable_page", "页面模糊，请重新扫描"),),
    )
    return replace(
        judgement,
        missing=(
            "C01 缺少成交裁定和付款票据",
            "C15 没有付款票据，成交价21600000.00元是否付清无法判断",
            "C20 台账未导入",
        ),
    )


def many_checks() -> Judgement:
    papers = auction_papers()
    extra = tuple(
        finding(
            f"C{n}",
            f"审核事项之第{n}项",
            (Verdict.AGREES, Verdict.CONFLICTS, Verdict.CANNOT_TELL)[n % 3],
            "所载内容经比对，" * (n % 5 + 1) + "详见证据。",
            *cite(papers[n % 5], "case_number", "capacity", "price"),
            rows=(RowRef("产能", n),),
        )
        for n in range(2, 42)
        if n not in {3, 6, 12, 15, 20, 22, 26, 27, 28, 29, 31}
    )
    base = favourable_auction()
    return replace(base, findings=base.findings + extra)


LONG = "山西" + "特别长名称示例" * 6 + "焦化煤化工新能源科技（集团）股份有限公司"
ODD = '#panic("x") $1+1$ \\ [*粗*] "引号" <a> 𠮷喆堃镕\U000e0041\u202e😀有限公司'


def long_names() -> Judgement:
    papers = auction_papers(LONG, ODD)
    file = "scan_" + "0123456789abcdef" * 8 + ".pdf"
    papers = (*papers[:4], replace(papers[4], file=file))
    return judged("案卷名称" * 20, papers, auction_findings(papers), Provision.COURT_AUCTION, owed(28_800_000))


def nothing_read() -> Judgement:
    empty = (paper("空白.pdf", Kind.OTHER, {}), paper("合同.pdf", Kind.CAPACITY_CONTRACT, {}))
    made = judged("", empty, (), Provision.NONE, None, Conclusion.CANNOT_CONFIRM)
    return replace(made, missing=("缺少全部材料",), ledger_version="", policy_version="")


CASES = {
    "auction": favourable_auction,
    "self_trade": self_trade,
    "reference": reference_figure,
    "mixed": mixed,
    "mixed_decided": lambda: mixed(decided=True),
    "unfavourable": unfavourable,
    "many": many_checks,
    "long": long_names,
    "nothing": nothing_read,
}
