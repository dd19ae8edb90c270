"""General rules of contracts and restructurings: each case is a way of speaking, the facts what it must yield.

``read`` puts the surest value of each fact forward; a value that no clause gives a role stays away.
"""

from __future__ import annotations

import pytest

from models.papers import Kind
from tests.unit.extract.kinds_read import candidates, read

CONTRACTS = [
    (
        "sentences alone tell the sides",
        """
        ^焦化产能转让协议
        经协商，山西禾川焦化有限公司将其合法持有的80万吨/年焦化产能中的30万吨/年有偿转让给山西远山焦化集团有限公司，每吨作价50元，共计1500万元。
        山西远山焦化集团有限公司现有焦炉2座，炭化室高度5.5米，已建成投产。转让的产能没有焦炉。
        >二〇一八年五月六日
        """,
        {
            "transferor": "山西禾川焦化有限公司",
            "transferee": "山西远山焦化集团有限公司",
            "capacity": "300000",
            "unit_price": "50",
            "total_price": "15000000.00",
            "ovens_built": False,
            "signing_date": "2018-05-06",
        },
    ),
    (
        "an office comes first, an earlier sale is told",
        """
        ^焦化产能交易合同
        甲方（监管方）：临汾市工业和信息化局
        乙方（产能退出企业）：山西禾川焦化有限公司
        丙方（产能承接企业）：山西远山焦化集团有限公司
        统一社会信用代码：91420000767416714G
        一、乙方经核准焦化产能100万吨/年，2016年已向山西大河焦化有限公司转让40万吨/年，现将剩余60万吨/年焦化产能全部转让给丙方。
        二、丙方应在签约后十日内将价款28,800,000.00元（大写：贰仟捌佰捌拾万元整）汇入甲方指定账户，按48元/吨计算。
        三、压减补偿标准为30元/吨的，补偿款归丙方。
        签订时间：2019年10月8日
        """,
        {
            "transferor": "山西禾川焦化有限公司",
            "transferee": "山西远山焦化集团有限公司",
            "transferee_credit_code": "91420000767416714G",
            "capacity": "600000",
            "unit_price": "48",
            "total_price": "28800000.00",
        },
    ),
    (
        "deposit beside the price, ovens torn down",
        """
        ^产能指标买卖契约
        立契约人 卖方：山西禾川焦化有限公司
        买方：山西远山焦化集团有限公司
        卖方自愿将焦化产能指标25万吨/年卖予买方，言明价格每吨40元，总计人民币壹仟万元整（10,000,000.00元），定金贰佰万元整（2,000,000元）于签约日付清。
        卖方原有4.3米焦炉一座（65孔），已于2017年拆除；该指标现无焦炉。
        立契约日：2019年3月1日
        """,
        {
            "transferor": "山西禾川焦化有限公司",
            "transferee": "山西远山焦化集团有限公司",
            "total_price": "10000000.00",
            "ovens_built": False,
            "signing_date": "2019-03-01",
        },
    ),
    (
        "the buyer plans higher ovens",
        """
        ^焦化产能置换指标出让合同
        出让方：山西禾川焦化有限公司（以下简称甲方）
        受让方：山西远山焦化集团有限公司（以下简称乙方）
        第一条 甲方现有1#、2#焦炉（炭化室高度4.3米，已建成），核定产能96万吨/年。
        第二条 甲方将1#焦炉对应的48万吨/年焦化产能出让给乙方，用于乙方年产200万吨（炭化室高度6.25米）焦化升级项目建设。
        第三条 转让单价120元/吨，总价5760万元。
        本合同于2018年12月3日由双方授权代表在太原签署。
        """,
        {"capacity": "480000", "ovens_built": True, "chamber_height": "4.3"},
    ),
    (
        "each side agrees for itself",
        """
        ^焦化产能整体转让协议书
        甲方：山西远山焦化集团有限公司
        乙方：山西禾川焦化有限公司
        乙方持有经省工信厅公告的焦化产能60万吨/年，乙方同意整体转让，甲方同意受让。
        转让价款2880万元，单价48元/吨。
        甲方（盖章） 乙方（盖章）
        2020年1月9日
        """,
        {"transferor": "山西禾川焦化有限公司", "transferee": "山西远山焦化集团有限公司", "capacity": "600000"},
    ),
    (
        "two lots add up",
        """
        ^产能转让合同
        转让方：山西禾川焦化有限公司
        受让方：山西远山焦化集团有限公司
        一、转让标的：焦化产能共计90万吨/年，其中1号焦炉对应50万吨/年，2号焦炉对应40万吨/年。
        二、转让价格：1号焦炉产能50元/吨，2号焦炉产能60元/吨，合计4900万元。
        2018年8月8日
        """,
        {"capacity": "900000", "total_price": "49000000.00"},
    ),
    (
        "a bank is no side",
        """
        ^焦化产能转让合同
        合同编号：SX2020-11
        甲方（转让人）：山西禾川焦化有限公司
        乙方（受让人）：山西远山焦化集团有限公司
        丙方（抵押权人）：晋岭银行股份有限公司临汾分行
        鉴于甲方欠丙方贷款本金3000万元，三方同意甲方以其50万吨/年焦化产能转让款清偿。
        1.甲方向乙方转让50万吨/年焦化产能，单价60元/吨，总价3000万元，由乙方直接支付给丙方。
        2.甲方另有30万吨/年产能不在本次转让范围内。
        3.焦炉尚未开工建设。
        签字日期：2020.6.1
        """,
        {"transferor": "山西禾川焦化有限公司", "transferee": "山西远山焦化集团有限公司", "capacity": "500000"},
    ),
    (
        "a supplement replaces the price",
        """
        ^补充协议
        甲方（转让方）：山西禾川焦化有限公司
        乙方（受让方）：山西远山焦化集团有限公司
        甲乙双方于2018年3月2日签订《焦化产能转让合同》，约定甲方将60万吨/年焦化产能转让给乙方，总价2880万元。
        现双方协商一致，将转让价格由48元/吨调整为40元/吨，总价款变更为2400万元。
        本补充协议于2018年9月1日签订。
        """,
        {
            "transferor": "山西禾川焦化有限公司",
            "transferee": "山西远山焦化集团有限公司",
            "capacity": "600000",
            "unit_price": "40",
            "total_price": "24000000.00",
            "signing_date": "2018-09-01",
        },
    ),
    (
        "the history names another seller",
        """
        ^产能收购协议
        甲方：山西远山焦化集团有限公司
        乙方：山西禾川焦化有限公司
        乙方于2011年从山西大河焦化有限公司受让30万吨/年产能，于2015年取得自有产能45万吨/年，合计75万吨/年。
        甲方收购乙方上述产能中的45万吨/年。收购单价48元/吨，收购总价2160万元。
        乙方上述45万吨/年产能配套的1号焦炉（4.3米捣固）已于2008年建成。
        2019年3月3日
        """,
        {
            "transferor": "山西禾川焦化有限公司",
            "transferee": "山西远山焦化集团有限公司",
            "capacity": "450000",
            "ovens_built": True,
        },
    ),
]
RESTRUCTURINGS = [
    (
        "the acquirer holds some already",
        """
        ^股权转让暨重组协议
        甲方：山西远山焦化集团有限公司
        乙方：王大河
        丙方：山西禾川焦化有限公司
        鉴于甲方已持有丙方16%股权，乙方持有丙方84%股权，丙方核定焦化产能60万吨/年；
        一、乙方将其持有的丙方35%股权转让给甲方，转让后甲方合计持有丙方51%的股权，乙方持有49%。
        二、丙方焦炉（炭化室高4.3米）已于2013年建成投产。
        2019年5月6日签订于临汾
        """,
        {
            "acquirer": "山西远山焦化集团有限公司",
            "target": "山西禾川焦化有限公司",
            "holding_ratio": "0.51",
            "capacity": "600000",
            "ovens_built": True,
            "signing_date": "2019-05-06",
        },
    ),
    (
        "both tonnages and their sum",
        """
        ^企业兼并协议书
        兼并方：山西远山焦化集团有限公司（甲方），现有焦化产能150万吨/年
        被兼并方：山西禾川焦化有限公司（乙方），焦化产能40万吨/年，未建焦炉
        甲方以承债方式整体兼并乙方，兼并后乙方注销，其40万吨/年产能并入甲方，甲方产能合计190万吨/年。
        签订日期：2012年6月30日
        """,
        {
            "acquirer": "山西远山焦化集团有限公司",
            "target": "山西禾川焦化有限公司",
            "capacity": "400000",
            "ovens_built": False,
        },
    ),
    (
        "sellers are persons",
        """
        ^股权收购合同
        收购方（以下简称甲方）：山西远山焦化集团有限公司
        出让方（以下简称乙方）：李某某、赵某某
        乙方系山西禾川焦化有限公司（以下简称“目标公司”）全体股东，合计持股100%。
        一、甲方收购乙方所持目标公司70%的股权，其中李某某出让40%，赵某某出让30%。
        二、目标公司拥有焦化产能75万吨/年，配套焦炉未建成；甲方承诺投入资金续建。
        三、股权转让款5000万元，签约后支付30%。
        签署日期：2018年11月11日
        """,
        {
            "acquirer": "山西远山焦化集团有限公司",
            "target": "山西禾川焦化有限公司",
            "holding_ratio": "0.7",
            "capacity": "750000",
            "ovens_built": False,
            "signing_date": "2018-11-11",
        },
    ),
    (
        "an increase of capital",
        """
        ^增资扩股协议
        增资方：山西远山焦化集团有限公司
        标的公司：山西禾川焦化有限公司
        原股东：山西大河贸易有限公司，持股100%
        增资方以现金1.2亿元认购标的公司新增注册资本，增资完成后增资方持股55%，原股东持股45%，标的公司成为增资方控股子公司，纳入其兼并重组范围。
        标的公司焦化产能100万吨/年，1#、2#焦炉正常生产。
        二〇一九年七月八日
        """,
        {
            "acquirer": "山西远山焦化集团有限公司",
            "target": "山西禾川焦化有限公司",
            "holding_ratio": "0.55",
            "capacity": "1000000",
            "ovens_built": True,
            "signing_date": "2019-07-08",
        },
    ),
    (
        "percentages that are no holding",
        """
        ^焦化企业重组协议
        甲方（重组方）：山西远山焦化集团有限公司
        乙方（被重组方）：山西禾川焦化有限公司
        甲方收购乙方全部股权。股东会决议须经代表67%以上表决权的股东通过。违约方按转让价款的20%支付违约金。
        乙方焦化产能30万吨/年，重组后由甲方在200万吨/年项目中统一使用。甲方现有焦炉已建成，乙方无焦炉。
        2017年9月9日
        """,
        {
            "acquirer": "山西远山焦化集团有限公司",
            "target": "山西禾川焦化有限公司",
            "capacity": "300000",
            "ovens_built": False,
            "signing_date": "2017-09-09",
        },
    ),
]


@pytest.mark.parametrize(("why", "text", "facts"), CONTRACTS, ids=[case[0] for case in CONTRACTS])
def test_contract_told_by_clauses(why: str, text: str, facts: dict[str, str | bool]) -> None:  # noqa: ARG001 an id
    found = read(Kind.CAPACITY_CONTRACT, text)
    assert {name: found.get(name) for name in facts} == facts


@pytest.mark.parametrize(("why", "text", "facts"), RESTRUCTURINGS, ids=[case[0] for case in RESTRUCTURINGS])
def test_restructuring_told_by_clauses(why: str, text: str, facts: dict[str, str | bool]) -> None:  # noqa: ARG001 an id
    found = read(Kind.RESTRUCTURING_AGREEMENT, text)
    assert {name: found.get(name) for name in facts} == facts


def test_two_takers_leave_the_transferee_open() -> None:
    text = """
    ^焦化产能转让协议
    甲方：山西禾川焦化有限公司
    乙方：山西远山焦化集团有限公司
    丙方：山西大河焦化有限公司
    甲方将其90万吨/年焦化产能分别转让给乙方、丙方。
    """
    takers = [one for one in candidates(Kind.CAPACITY_CONTRACT, text) if one.name == "transferee"]
    assert len({one.value for one in takers if one.score > 0.5}) == 2


def test_no_ovens_no_height() -> None:
    text = """
    ^产能指标转让合同
    转让方：山西禾川焦化有限公司
    受让方：山西远山焦化集团有限公司
    转让方将60万吨/年焦化产能转让给受让方，该产能无焦炉。另附示意图（炭化室高度5.5米）。
    """
    assert "chamber_height" not in read(Kind.CAPACITY_CONTRACT, text)
