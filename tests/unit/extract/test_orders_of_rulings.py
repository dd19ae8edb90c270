"""General rules of rulings: subtype by unconditional orders, tonnage and term by what the order does."""

from __future__ import annotations

import pytest

from evidence.extract.operative import ruling_subtype
from models.papers import Kind, Subtype
from tests.unit.extract.kinds_read import read
from tests.unit.extract.typed import type_paper

RULINGS = [
    (
        "a part of what was sealed is sold",
        Subtype.SALE_CONFIRMATION,
        """
        ^山西省临汾市中级人民法院
        ^执行裁定书
        >（2018）晋10执217号之三
        申请执行人：晋岭银行股份有限公司临汾分行，住所地临汾市鼓楼西街1号。
        被执行人：山西禾川焦化有限公司，住所地临汾市洪洞县。统一社会信用代码91420000767416714G。
        被执行人：李建国，男，汉族，1965年3月2日出生，住洪洞县。
        本院在执行申请执行人晋岭银行股份有限公司临汾分行与被执行人山西禾川焦化有限公司、李建国借款合同纠纷一案中，查封了被执行人山西禾川焦化有限公司名下120万吨/年焦化产能，并于2018年5月10日10时至2018年5月11日10时止在淘宝网拍卖其中60万吨/年。第一次拍卖以2000万元起拍流拍。2018年6月20日，山西远山焦化集团有限公司以1680万元的最高价竞得。
        依照《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十二条规定，裁定如下：
        一、被执行人山西禾川焦化有限公司120万吨/年焦化产能中的60万吨/年归买受人山西远山焦化集团有限公司（统一社会信用代码91140000MA0GT1234X）所有。
        二、解除对上述60万吨/年焦化产能的查封。
        本裁定送达后即发生法律效力。
        >审判长 王某某
        >二〇一八年七月二日
        >书记员 张某某
        """,
        {
            "buyer": "山西远山焦化集团有限公司",
            "capacity": "600000",
            "price": "16800000.00",
            "auction_date": "2018-06-20",
        },
    ),
    (
        "accounts and capacity with terms of their own",
        Subtype.PRESERVATION,
        """
        ^山西省洪洞县人民法院
        ^民事裁定书
        >（2017）晋1024民初33号之一
        原告：山西远山焦化集团有限公司，住所地山西省吕梁市。
        被告：山西禾川焦化有限公司，住所地山西省临汾市洪洞县。
        原告山西远山焦化集团有限公司与被告山西禾川焦化有限公司买卖合同纠纷一案，原告于2017年2月3日向本院申请财产保全，请求冻结被告银行存款500万元或查封其相应价值的财产，并提供了担保。本院审查认为，原告的申请符合法律规定，裁定如下：
        一、冻结被告山西禾川焦化有限公司银行存款500万元，期限一年；
        二、查封被告山西禾川焦化有限公司所有的30万吨/年焦化产能，期限三年。
        申请人需要续行保全的，应当在期限届满前七日内提出申请，逾期自动解除。
        本裁定立即执行。
        >审判员 王某某
        >二〇一七年二月六日
        >书记员 张某某
        """,
        {"capacity": "300000", "seal_years": "3"},
    ),
    (
        "set off at the price of the second round",
        Subtype.SET_OFF,
        """
        ^山西省长治市中级人民法院
        ^执行裁定书
        >（2019）晋04执88号之五
        申请执行人：王海，男，1970年1月1日生。
        被执行人：山西禾川焦化有限公司。
        申请执行人王海与被执行人山西禾川焦化有限公司民间借贷纠纷一案，本院依法两次拍卖被执行人50万吨/年焦化产能，起拍价分别为2500万元、2000万元，均流拍；变卖亦无人应买。申请执行人申请以第二次拍卖保留价2000万元接受该产能抵债。裁定如下：
        一、将被执行人山西禾川焦化有限公司的50万吨/年焦化产能作价2000万元，交付申请执行人王海抵偿债务2000万元。
        二、产能自本裁定送达申请执行人时转移。
        本裁定送达后即发生法律效力。
        >执行员 王某某
        >二〇一九年八月二日
        >书记员 张某某
        """,
        {"capacity": "500000", "price": "20000000.00"},
    ),
    (
        "waiting freeze",
        Subtype.PRESERVATION,
        """
        ^临汾市尧都区人民法院
        ^执行裁定书
        >(2019)晋1002执保15号
        申请保全人晋岭银行股份有限公司临汾分行。
        被保全人山西禾川焦化有限公司。
        本院依据（2019）晋1002民初15号民事裁定书，于2019年3月1日立案执行。依照《中华人民共和国民事诉讼法》第一百零三条之规定，裁定如下：
        轮候冻结被保全人山西禾川焦化有限公司在山西省工业和信息化厅登记的焦化产能指标40万吨/年（首封法院：运城市中级人民法院），冻结期限三年，自轮候冻结转为正式冻结之日起计算。
        >执行员 王某某
        >二〇一九年三月五日
        >书记员 张某某
        """,
        {
            "applicant": {"晋岭银行股份有限公司临汾分行"},
            "debtor": {"山西禾川焦化有限公司"},
            "capacity": "400000",
            "seal_years": "3",
        },
    ),
    (
        "a part is released",
        Subtype.UNSEALING,
        """
        ^山西省吕梁市中级人民法院
        ^执行裁定书
        >（2018）晋11执9号之二
        申请执行人：晋岭银行股份有限公司临汾分行。
        被执行人：山西禾川焦化有限公司。
        本院以（2018）晋11执9号之一裁定查封被执行人100万吨/年焦化产能，期限三年。因被执行人已部分履行，裁定如下：
        解除对被执行人山西禾川焦化有限公司100万吨/年焦化产能中40万吨/年的查封，其余60万吨/年继续查封。
        >审判员 王某某
        >二〇一八年十二月二日
        >书记员 张某某
        """,
        {"capacity": "400000"},
    ),
]
ORDERS = [
    ("查封被申请人60万吨/年焦化产能。申请人三十日内不起诉的，本院将依法解除保全。", Subtype.SEALING),
    ("本次执行程序终结。被执行人不履行的，可申请恢复执行。", Subtype.TERMINATION),
    ("撤销由甲公司以\n14,400,000.00元竞得乙公司45万吨/年焦化产能的拍卖；保证金依次冲抵债务。", Subtype.REVOCATION),
    ("解除对被执行人60万吨/年焦化产能的查封。", Subtype.UNSEALING),
    ("准许申请人的财产保全申请，查封被申请人30万吨/年焦化产能。", Subtype.SEALING),
]


@pytest.mark.parametrize(("why", "subtype", "text", "facts"), RULINGS, ids=[case[0] for case in RULINGS])
def test_ruling_told_by_its_order(why: str, subtype: Subtype, text: str, facts: dict[str, str | set[str]]) -> None:  # noqa: ARG001 an id
    assert ruling_subtype(type_paper(text).text)[0] is subtype
    found = read(Kind.ENFORCEMENT_RULING, text, subtype)
    assert {name: found.get(name) for name in facts} == facts


@pytest.mark.parametrize(("orders", "subtype"), ORDERS)
def test_subtype_by_unconditional_orders(orders: str, subtype: Subtype) -> None:
    assert ruling_subtype(f"被执行人：甲公司\n裁定如下：\n{orders}\n本裁定立即执行。")[0] is subtype


def test_the_term_of_an_account_is_not_that_of_the_capacity() -> None:
    text = """
    ^山西省洪洞县人民法院
    ^执行裁定书
    >（2017）晋1024执33号
    申请执行人：山西远山焦化集团有限公司。
    被执行人：山西禾川焦化有限公司。
    本院在执行中，裁定如下：
    一、冻结被执行人银行存款500万元，期限一年；
    二、查封被执行人30万吨/年焦化产能。
    """
    assert "seal_years" not in read(Kind.ENFORCEMENT_RULING, text, Subtype.SEALING)


@pytest.mark.parametrize(("term", "years"), [("三年", "3"), ("壹拾年", None), ("二百年", None)])
def test_the_term_in_the_row_of_the_capacity(term: str, years: str | None) -> None:
    text = f"""
        ^山西省吕梁市中级人民法院
        ^执行裁定书
        >（2018）晋11执9号
        被执行人：山西禾川焦化有限公司。
        本院在执行一案中，被执行人未履行义务，裁定如下：
        查封被执行人下列财产：
        序号|财产名称|数量|查封期限
        1|工业用房|3幢|二年
        2|焦化产能指标|45万吨/年|{term}
        >审判员 王某某
        >二〇一八年十二月二日
        """
    assert read(Kind.ENFORCEMENT_RULING, text, Subtype.SEALING).get("seal_years") == years
