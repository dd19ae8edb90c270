"""Confirmations and notices of an auction in wordings of many offices."""

from __future__ import annotations

import pytest

from evidence.extract.classify import classify
from models.papers import Kind
from tests.unit.extract.kinds_read import read
from tests.unit.extract.typed import type_paper

CASES = [
    (
        Kind.AUCTION_CONFIRMATION,
        """
        ^京东司法拍卖
        ^拍卖成交确认书
        成交编号|JD20190312007
        拍卖机构|山西省晋中市中级人民法院
        拍品标题|【二拍】山西禾川焦化有限公司名下100万吨/年焦化产能
        拍卖起止时间|2019-03-11 10:00:00 至 2019-03-12 10:05:12
        公告上线时间|2019-02-20
        竞拍成功人|山西远山焦化有限公司
        社会信用代码|91420000767416714G
        参拍号|80321
        成交时间|2019-03-12 10:05:12
        拍下价格|¥48,600,000.00（肆仟捌佰陆拾万元整）
        关联案号|（2018）晋07执恢33号
        """,
        {
            "bid_date": "2019-03-12",
            "bidder_number": "80321",
            "buyer": "山西远山焦化有限公司",
            "buyer_credit_code": "91420000767416714G",
            "capacity": "1000000",
            "case_number": "（2018）晋07执恢33号",
            "disposing_unit": "山西省晋中市中级人民法院",
            "document_number": "JD20190312007",
            "end_date": "2019-03-12",
            "lot_title": "【二拍】山西禾川焦化有限公司名下100万吨/年焦化产能",
            "notice_date": "2019-02-20",
            "price": "48600000.00",
            "price_in_words": "48600000.00",
            "start_date": "2019-03-11",
        },
    ),
    (
        Kind.AUCTION_CONFIRMATION,
        """
        ^网络司法拍卖成交确认书
        山西省临汾市中级人民法院于2018年5月8日10时至2018年5月9日10时止（延时除外）在淘宝网司法拍卖网络平台上对被执行人山西禾川焦化有限公司名下60万吨/年焦化产能指标进行了公开拍卖。经公开竞价，买受人山西远山焦化有限公司（统一社会信用代码91420000767416714G，竞买号K0921）于2018年5月9日10时06分以人民币贰仟壹佰陆拾万元整（￥21600000元）的最高价竞得。
        扣除已缴保证金3240000元后，余款18360000元应于2018年5月19日前汇入本院执行款专户。
        特此确认。
        >山西省临汾市中级人民法院
        >二〇一八年五月十日
        """,
        {
            "bid_date": "2018-05-09",
            "bidder_number": "K0921",
            "buyer": "山西远山焦化有限公司",
            "buyer_credit_code": "91420000767416714G",
            "capacity": "600000",
            "disposing_unit": "山西省临汾市中级人民法院",
            "end_date": "2018-05-09",
            "lot_title": "山西禾川焦化有限公司名下60万吨/年焦化产能指标",
            "platform": "淘宝网司法拍卖网络平台",
            "price": "21600000.00",
            "price_in_words": "21600000.00",
            "start_date": "2018-05-08",
        },
    ),
    (
        Kind.AUCTION_CONFIRMATION,
        """
        ^山西众诚拍卖有限公司
        ^拍 卖 成 交 确 认 书
        >众诚拍成字〔2017〕第56号
        拍卖人（甲方）：山西众诚拍卖有限公司
        买受人（乙方）：山西远山焦化有限公司
        乙方于2017年8月3日在甲方于太原市举行的第22期拍卖会上，经公开竞价，以最高应价竞得下列拍卖标的：
        序号|标的名称|数量|成交价（元）|佣金（元）|合计（元）
        1|禾川焦化60万吨/年焦化产能|1宗|21,600,000.00|648,000.00|22,248,000.00
        合计金额（大写）：贰仟贰佰贰拾肆万捌仟元整
        乙方竞买号牌：0035号
        委托方：临汾市尧都区人民法院
        """,
        {
            "bid_date": "2017-08-03",
            "bidder_number": "0035",
            "buyer": "山西远山焦化有限公司",
            "capacity": "600000",
            "commission": "648000.00",
            "disposing_unit": "山西众诚拍卖有限公司",
            "document_number": "众诚拍成字〔2017〕第56号",
            "lot_title": "禾川焦化60万吨/年焦化产能",
            "price": "21600000.00",
            "total": "22248000.00",
        },
    ),
    (
        Kind.AUCTION_CONFIRMATION,
        """
        ^公拍网网络竞价成功确认书
        处置法院：山西省长治市中级人民法院
        拍品名称：山西禾川焦化有限公司焦化产能（80万吨/年）
        公告时间：2019年1月5日
        起拍时间：2019年2月10日10:00
        竞价截止：2019年2月11日10:00
        用户山西远山焦化有限公司（竞拍号：G7788）于2019年2月11日在公拍网参与上述拍品竞价，以36,000,000.00元成功拍得。
        大写：叁仟陆佰万元整
        本次拍卖起拍价35000000元，共出价11次，加价幅度100000元。
        """,
        {
            "bid_date": "2019-02-11",
            "bidder_number": "G7788",
            "buyer": "山西远山焦化有限公司",
            "capacity": "800000",
            "disposing_unit": "山西省长治市中级人民法院",
            "end_date": "2019-02-11",
            "lot_title": "山西禾川焦化有限公司焦化产能（80万吨/年）",
            "notice_date": "2019-01-05",
            "price": "36000000.00",
            "price_in_words": "36000000.00",
            "start_date": "2019-02-10",
        },
    ),
    (
        Kind.AUCTION_CONFIRMATION,
        """
        ^拍卖成交通知书
        山西远山焦化有限公司：
        你公司于2019年5月6日参加本院在京东网络司法拍卖平台举行的山西禾川焦化有限公司50万吨/年焦化产能第二次拍卖活动，以人民币2250万元的最高价竞买成功（竞买号：5521）。上述标的评估价3750万元，起拍价2100万元。
        请你公司自收到本通知之日起十日内将剩余价款2040万元汇入本院账户。
        案号：（2018）晋11执88号
        >山西省吕梁市中级人民法院
        >二〇一九年五月七日
        """,
        {
            "bid_date": "2019-05-06",
            "bidder_number": "5521",
            "buyer": "山西远山焦化有限公司",
            "capacity": "500000",
            "case_number": "（2018）晋11执88号",
            "disposing_unit": "山西省吕梁市中级人民法院",
            "lot_title": "山西禾川焦化有限公司50万吨/年焦化产能",
            "platform": "京东网络司法拍卖平台",
            "price": "22500000.00",
        },
    ),
    (
        Kind.AUCTION_CONFIRMATION,
        """
        ^成交确认书
        经山西众诚拍卖有限公司于2016年11月18日在山西省晋中市榆次区举办的司法拍卖会公开拍卖，66号竞买人山西远山焦化有限公司以最高应价人民币叁仟万元（¥30,000,000.00）买受山西禾川焦化有限公司60万吨/年焦化产能，买受人应付佣金人民币陆拾万元（¥600,000.00），合计应付人民币叁仟零陆拾万元（¥30,600,000.00）。
        委托法院：山西省晋中市中级人民法院
        拍卖师：张三 记录员：李四
        买受人（签章）： 拍卖人（签章）：
        """,
        {
            "bid_date": "2016-11-18",
            "bidder_number": "66",
            "buyer": "山西远山焦化有限公司",
            "capacity": "600000",
            "disposing_unit": "山西众诚拍卖有限公司",
            "lot_title": "山西禾川焦化有限公司60万吨/年焦化产能",
            "price": "30000000.00",
            "price_in_words": "30000000.00",
            "total": "30600000.00",
        },
    ),
    (
        Kind.AUCTION_NOTICE,
        """
        ^山西省高平市人民法院拍卖公告（第二次拍卖）
        本院在执行（2018）晋0581执77号案件中，依法对被执行人山西禾川焦化有限公司所有的年产40万吨焦化产能进行拍卖。第一次拍卖起拍价1200万元，因无人竞买流拍。现定于2019年3月1日10时起至2019年3月2日10时止进行第二次拍卖，起拍价960万元，保证金96万元，加价幅度3万元或其整倍数。
        有意竞买者应于2019年2月28日17时前报名并缴纳保证金。
        联系电话：0356-5222222
        >高平市人民法院
        >2019年2月10日
        """,
        {
            "capacity": "400000",
            "case_number": "（2018）晋0581执77号",
            "court": "山西省高平市人民法院",
            "deposit": "960000.00",
            "end_date": "2019-03-02",
            "increment": "30000.00",
            "lot_title": "山西禾川焦化有限公司所有的年产40万吨焦化产能",
            "notice_date": "2019-02-10",
            "start_date": "2019-03-01",
            "starting_price": "9600000.00",
        },
    ),
    (
        Kind.AUCTION_NOTICE,
        """
        ^网络司法变卖公告
        变卖法院|山西省晋城市中级人民法院
        变卖标的|山西禾川焦化有限公司75万吨焦化产能指标
        变卖价|人民币2,250万元
        变卖预缴款|225万元
        加价幅度|10万元
        变卖期开始时间|2018-11-01 10:00
        变卖期结束时间|2018-12-31 10:00
        二拍流拍价|2,250万元
        一拍起拍价|2,812.5万元
        公告发布时间|2018-10-12
        案号|（2018）晋05执102号之五
        """,
        {
            "capacity": "750000",
            "case_number": "（2018）晋05执102号之五",
            "court": "山西省晋城市中级人民法院",
            "deposit": "2250000.00",
            "end_date": "2018-12-31",
            "increment": "100000.00",
            "lot_title": "山西禾川焦化有限公司75万吨焦化产能指标",
            "notice_date": "2018-10-12",
            "start_date": "2018-11-01",
            "starting_price": "22500000.00",
        },
    ),
    (
        Kind.AUCTION_NOTICE,
        """
        ^拍卖公告
        受吕梁市离石区人民法院委托，我公司定于2016年9月20日上午10时在太原市迎泽区某酒店三楼会议室，依法公开拍卖山西禾川焦化有限公司名下60万吨/年焦化产能。起拍价为壹仟捌佰万元（18000000元），每次最低加价10万元。
        有意竞买者请于2016年9月19日17时前缴纳竞买保证金人民币贰佰万元，并办理竞买手续。
        展示时间：2016年9月13日至9月18日
        >山西众诚拍卖有限公司
        >2016年9月8日
        """,
        {
            "capacity": "600000",
            "court": "吕梁市离石区人民法院",
            "deposit": "2000000.00",
            "increment": "100000.00",
            "lot_title": "山西禾川焦化有限公司名下60万吨/年焦化产能",
            "notice_date": "2016-09-08",
            "start_date": "2016-09-20",
            "starting_price": "18000000.00",
        },
    ),
    (
        Kind.AUCTION_NOTICE,
        """
        ^山西省晋中市中级人民法院公告
        本院受理的山西某银行股份有限公司申请执行山西禾川焦化有限公司一案，执行案号为（2018）晋07执9号，现决定在公拍网对山西禾川焦化有限公司持有的焦化产能120万吨/年公开拍卖。竞价自2018年12月3日10时开始，至2018年12月4日10时结束。起拍价为人民币4320万元，每次加价不得低于20万元，竞买人须在2018年12月2日前向本院交纳432万元保证金。上述标的曾于2018年10月以5400万元起拍，未能成交。
        >二〇一八年十一月五日
        """,
        {
            "capacity": "1200000",
            "case_number": "（2018）晋07执9号",
            "court": "山西省晋中市中级人民法院",
            "deposit": "4320000.00",
            "end_date": "2018-12-04",
            "increment": "200000.00",
            "lot_title": "山西禾川焦化有限公司持有的焦化产能120万吨/年",
            "notice_date": "2018-11-05",
            "start_date": "2018-12-03",
            "starting_price": "43200000.00",
        },
    ),
]


@pytest.mark.parametrize(("kind", "text", "facts"), CASES)
def test_a_paper_in_the_words_of_another_office(kind: Kind, text: str, facts: dict[str, str]) -> None:
    found = read(kind, text, classify(type_paper(text)).subtype)
    assert {name: found.get(name) for name in facts} == facts


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, text, _ in CASES])
def test_its_kind_is_told_by_what_it_shows(kind: Kind, text: str) -> None:
    assert classify(type_paper(text)).kind is kind


def test_an_article_about_an_auction_is_no_notice() -> None:
    article = """
    ^山西省首宗焦化产能指标司法拍卖成交
    本报讯（记者张三）日前，临汾市中级人民法院在淘宝网公开拍卖的60万吨焦化产能指标以2160万元成交。据了解，该标的起拍价1680万元，保证金200万元，加价幅度5万元，共有3名竞买人报名。拍卖公告发布后，受到多家企业关注。
    """
    assert classify(type_paper(article)).kind is Kind.OTHER


def test_what_an_earlier_round_started_at_is_not_this_rounds_price() -> None:
    notice = """
    ^网络司法变卖公告
    第一次拍卖（起拍价2,355万元）、第二次拍卖均无人出价。现以第二次拍卖保留价变卖，变卖价为人民币壹仟捌佰捌拾肆万元整，加价20000元起。
    """
    found = read(Kind.AUCTION_NOTICE, notice)
    assert (found["starting_price"], found["increment"]) == ("18840000.00", "20000.00")


@pytest.mark.parametrize(
    "window",
    [
        "竞价自2018年12月3日10时开始，至2018年12月4日10时结束。",
        "变卖期间为2018年12月3日十时起至2018年12月4日十时止。",
        "竞价在公拍网进行，2018年12月3日上午9时开始，2018年12月4日上午9时截止。",
        "竞价时间：2018/12/03 10:00:00-2018/12/04 10:00:00。",
    ],
)
def test_a_window_in_a_sentence(window: str) -> None:
    found = read(Kind.AUCTION_NOTICE, f"^拍卖公告\n{window}\n展示时间：2018年11月20日起至2018年11月25日止。")
    assert (found["start_date"], found["end_date"]) == ("2018-12-03", "2018-12-04")


def test_a_value_behind_words_that_no_cell_parts_is_a_guess() -> None:
    slip = "^网络竞价成功确认书\n文件编号LJCQ-SS-713814\n竞得人：山西远山焦化有限公司"
    assert read(Kind.AUCTION_CONFIRMATION, slip)["document_number"] == "LJCQ-SS-713814"
