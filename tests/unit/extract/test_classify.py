from __future__ import annotations

import pytest

from evidence.extract.classify import classify
from evidence.extract.operative import operative_part
from evidence.extract.text import PaperText
from models.papers import Kind, Subtype
from tests.unit.extract.pages_drawn import paper_pages

PARTIES = ("申请执行人：山西示例银行股份有限公司，住所地太原市。", "被执行人：山西样例焦化有限公司，住所地临汾市。")


def kind_of(*paragraphs: str) -> tuple[Kind, Subtype | None]:
    found = classify(PaperText.of(paper_pages(paragraphs)))
    return found.kind, found.subtype


def ruling(
    orders: str,
    *,
    title: str = "^执 行 裁 定 书",
    facts: str = "本院在执行一案中，",
    number: str = "（2018）晋10执217号",
) -> tuple[Kind, Subtype | None]:
    return kind_of(
        "^山西省临汾市中级人民法院", title, f">{number}", *PARTIES,
        f"{facts}依照有关规定，裁定如下：", orders, "本裁定送达后即发生法律效力。",
        ">审判长 张示例", ">二〇一八年五月九日",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("orders", "facts", "subtype"),
    [
        (
            "一、被执行人山西样例焦化有限公司60万吨/年焦化产能指标归买受人山西范例焦化有限公司所有。所有权自本裁定送达买受人时起转移。二、解除对上述产能的查封。",
            "本院依法拍卖被执行人的产能，买受人以最高价竞得。",
            Subtype.SALE_CONFIRMATION,
        ),
        (
            "将被执行人名下60万吨/年焦化产能作价2160万元，交付申请执行人抵偿债务。",
            "经两次拍卖均流拍，",
            Subtype.SET_OFF,
        ),
        ("查封被执行人名下60万吨/年焦化产能，查封期限三年。", "", Subtype.SEALING),
        ("冻结、划拨被执行人银行存款100万元或查封、扣押其相应价值的财产。", "", Subtype.SEALING),
        ("继续查封被执行人名下60万吨/年焦化产能，期限三年。", "前期诉讼保全阶段已查封，", Subtype.SEALING),
        ("解除对被执行人山西样例焦化有限公司名下60万吨/年焦化产能的查封。", "", Subtype.UNSEALING),
        (
            "终结（2018）晋10执217号案件的本次执行程序。",
            "除轮候查封被执行人名下财产外，无可供执行财产，",
            Subtype.TERMINATION,
        ),
        ("本案由洪洞县人民法院执行。", "", Subtype.DESIGNATION),
        ("撤销2018年4月21日对被执行人60万吨/年焦化产能的网络司法拍卖。", "竞买人恶意串通，", Subtype.REVOCATION),
        ("拍卖被执行人名下60万吨/年焦化产能。", "", Subtype.OTHER),
    ],
)
def test_a_ruling_is_told_by_what_it_orders(orders: str, facts: str, subtype: Subtype) -> None:
    assert ruling(orders, facts=facts) == (Kind.ENFORCEMENT_RULING, subtype)
    # The old title changes nothing.
    assert ruling(orders, facts=facts, title="^民 事 裁 定 书") == (Kind.ENFORCEMENT_RULING, subtype)


def test_preservation_is_told_by_its_parties() -> None:
    found = kind_of(
        "^洪洞县人民法院", "^民事裁定书", ">（2018）晋1024财保57号", "申请人：山西示例银行股份有限公司。",
        "被申请人：山西样例焦化有限公司。",
        "申请人于2018年3月1日向本院申请诉前财产保全，裁定如下：", "查封被申请人名下60万吨/年焦化产能，期限三年。",
        "如不服本裁定，可以向本院申请复议一次。",
    )  # fmt: skip
    assert found == (Kind.ENFORCEMENT_RULING, Subtype.PRESERVATION)


@pytest.mark.parametrize(
    "orders",
    [
        "准许原告山西示例有限公司撤回起诉。",
        "本案移送洪洞县人民法院管辖。",
        "受理申请人对山西样例焦化有限公司的破产清算申请。",
    ],
)
def test_rulings_of_other_matters_are_other(orders: str) -> None:
    found = kind_of(
        "^洪洞县人民法院", "^民事裁定书", ">（2018）晋1024民初57号", "原告：山西示例有限公司。", f"裁定如下：{orders}"
    )
    assert found == (Kind.OTHER, None)


def test_a_house_sale_judgment_is_no_auction() -> None:
    body = "买受人张示例与出卖人签订商品房买卖合同，买受人已付清房款，买受人请求交付房屋，拍卖成交确认书一份在卷。" * 6
    assert kind_of("^洪洞县人民法院", "^民 事 判 决 书", ">（2018）晋1024民初57号", body, "判决如下：") == (
        Kind.OTHER,
        None,
    )


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("网络竞价成功确认书", Kind.AUCTION_CONFIRMATION),
        ("网络拍卖竞价成功确认书", Kind.AUCTION_CONFIRMATION),
        ("司法拍卖网络竞价成功确认书", Kind.AUCTION_CONFIRMATION),
        ("拍卖成交确认书", Kind.AUCTION_CONFIRMATION),
        ("成 交 确 认 书", Kind.AUCTION_CONFIRMATION),
        ("变卖成交确认书", Kind.AUCTION_CONFIRMATION),
        ("竞得成功确认书", Kind.AUCTION_CONFIRMATION),
        ("网络竞价成交确认书", Kind.AUCTION_CONFIRMATION),
        ("协助执行通知书", Kind.ASSISTANCE_NOTICE),
        ("商请移送执行函", Kind.TRANSFER_LETTER),
        ("移送执行函", Kind.TRANSFER_LETTER),
        ("关于移送山西样例焦化有限公司焦化产能执行的函", Kind.TRANSFER_LETTER),
        ("拍卖公告", Kind.AUCTION_NOTICE),
        ("关于山西样例焦化有限公司焦化产能（第二次拍卖）的公告", Kind.AUCTION_NOTICE),
        ("焦化产能转让协议", Kind.CAPACITY_CONTRACT),
        ("产能置换指标转让协议书", Kind.CAPACITY_CONTRACT),
        ("焦化产能指标交易合同", Kind.CAPACITY_CONTRACT),
        ("焦化企业兼并重组协议", Kind.RESTRUCTURING_AGREEMENT),
        ("股权收购框架协议", Kind.RESTRUCTURING_AGREEMENT),
        ("厂房租赁合同", Kind.OTHER),
        ("焦炭购销合同", Kind.OTHER),
        ("会议纪要", Kind.OTHER),
        ("执行通知书", Kind.OTHER),
        ("解除产能转让协议", Kind.OTHER),
        ("民事调解书", Kind.OTHER),
        ("竞买须知", Kind.OTHER),
    ],
)
def test_titles_promise_kinds(title: str, kind: Kind) -> None:
    body = "甲方将60万吨/年焦化产能转让给乙方，产能重组，控股股权，移送，起拍价，处置单位，成交价，协助执行查封。"
    assert kind_of(f"^{title}", "甲方：山西示例焦化有限公司", "乙方：山西样例焦化有限公司", body)[0] == kind


def test_a_contract_that_quotes_an_auction_stays_a_contract() -> None:
    found = kind_of(
        "^焦化产能转让协议", "甲方（出让方）：山西示例焦化有限公司", "乙方（受让方）：山西样例焦化有限公司",
        "鉴于甲方经网络竞价取得产能，《网络竞价成功确认书》载明成交价格，处置单位为洪洞县人民法院，竞买号D4771，以最高应价胜出。",
        "甲方将其中60万吨/年焦化产能转让给乙方。", "附件：", "1．网络竞价成功确认书", "2．执行裁定书",
    )  # fmt: skip
    assert found == (Kind.CAPACITY_CONTRACT, None)


@pytest.mark.parametrize(
    ("title", "body", "subtype"),
    [
        ("示例银行电子回单", "付款人户名 收款人户名 账号 流水号 金额大写", Subtype.BANK_SLIP),
        ("进 账 单（回 单）", "付款人 收款人 账号 开户银行 金额", Subtype.BANK_SLIP),
        ("山西省政府非税收入统一票据", "票据代码 票据号码 校验码 交款人 金额合计（大写）", Subtype.NONTAX_BILL),
        (
            "山西省洪洞县人民法院执行款收据",
            "今收到山西样例焦化有限公司交来执行款 金额（大写） 收款单位：洪洞县人民法院",
            Subtype.COURT_RECEIPT,
        ),
        (
            "收款收据",
            "今收到山西样例焦化有限公司交来产能转让款 金额（大写） 收款单位：山西示例焦化有限公司",
            Subtype.COMPANY_RECEIPT,
        ),
    ],
)
def test_receipts(title: str, body: str, subtype: Subtype) -> None:
    assert kind_of(f"^{title}", *(f"|{word}" for word in body.split(" "))) == (Kind.PAYMENT_RECEIPT, subtype)


def test_an_untitled_slip_is_told_by_its_labels() -> None:
    found = classify(
        PaperText.of(
            paper_pages(
                [
                    "|付款人：山西示例焦化有限公司",
                    "|收款人：洪洞县人民法院",
                    "|账号：123",
                    "|开户行：示例银行",
                    "|流水号：1",
                    "|用途：保证金",
                    "|金额（大写）：壹元整",
                ]
            )
        )
    )
    assert (found.kind, found.subtype) == (Kind.PAYMENT_RECEIPT, Subtype.BANK_SLIP)
    assert found.confidence <= 0.9


def test_only_what_follows_the_last_opening_is_ordered() -> None:
    text = "（2017）号裁定如下：拍卖某财产。现查明，裁定如下：\n一、查封产能。\n审判长张示例"
    assert operative_part(text) == "\n一、查封产能。\n"
    assert operative_part("没有主文") is None


@pytest.mark.parametrize("mark", ["1．", "一、", "（1）", "|"])
def test_a_list_of_papers_is_none_of_them(mark: str) -> None:
    listed = (
        f"{mark}{words}"
        for words in ("网络竞价成功确认书", "执行裁定书", "协助执行通知书", "执行款收据", "产能转让协议")
    )
    assert kind_of("^移交材料清单", *listed, "以上材料共五份。") == (Kind.OTHER, None)


@pytest.mark.parametrize(
    ("title", "body", "kind"),
    [
        (
            "关于移交案件的函",
            "临汾市中级人民法院：我院执行的某焦化公司案件现移送你院，由你院处置。",
            Kind.TRANSFER_LETTER,
        ),
        ("委托执行函", "孝义市人民法院：现将该焦化产能一案委托你院执行，请予立案。", Kind.TRANSFER_LETTER),
        (
            "关于协助查封产能的复函",
            "吕梁市中级人民法院：你院协助执行通知书收悉，已予以查封登记。",
            Kind.ASSISTANCE_NOTICE,
        ),
        ("关于报送年度总结的函", "临汾市能源局：现将我单位年度总结报送，请查收。", Kind.OTHER),
    ],
)
def test_letters_are_told_by_what_they_say(title: str, body: str, kind: Kind) -> None:
    assert kind_of(f"^{title}", body)[0] is kind


@pytest.mark.parametrize(
    ("lot", "kind"),
    [("60万吨/年焦化产能指标", Kind.AUCTION_CONFIRMATION), ("重型半挂牵引车一辆", Kind.OTHER)],
)
def test_the_sale_of_another_asset_is_no_paper_of_ours(lot: str, kind: Kind) -> None:
    lines = ("处置单位：洪洞县人民法院", f"标的物名称：{lot}", "竞买号：A12", "买受人：尹示例", "成交价：86500元")
    assert kind_of("^网络竞价成功确认书", *lines)[0] is kind


@pytest.mark.parametrize("title", ["业务委托书回执", "借方通知书", "交易电子回执", "现金缴款单", "收款凭单"])
def test_what_a_bank_prints_under_its_name_is_its_slip(title: str) -> None:
    body = ("|付款人：山西示例焦化有限公司", "|收款人：洪洞县人民法院", "|金额（大写）：壹元整", "|用途：拍卖款")
    assert kind_of("示例村镇银行", f"^{title}", *body) == (Kind.PAYMENT_RECEIPT, Subtype.BANK_SLIP)


@pytest.mark.parametrize(
    "title",
    [
        "焦化产能、土地及设备整体拍卖公告暨竞买须知",
        "关于山西样例焦化（集团）股份有限公司所有的焦化产能指标的拍卖公告（第一次拍卖）",
    ],
)
def test_long_and_joint_titles_of_notices(title: str) -> None:
    assert kind_of(f"^{title}", "起拍价：25080000元，保证金：3762000元。")[0] is Kind.AUCTION_NOTICE


@pytest.mark.parametrize(
    ("orders", "subtype"),
    [
        ("上表所列产能归申请执行人所有，用以清偿本案全部债务。", Subtype.SET_OFF),
        ("对被执行人的焦化产能予以查封，期限2年。查封期间不得转让、抵偿他人债务。", Subtype.SEALING),
    ],
)
def test_what_is_forbidden_is_not_ordered(orders: str, subtype: Subtype) -> None:
    assert ruling(orders)[1] is subtype
