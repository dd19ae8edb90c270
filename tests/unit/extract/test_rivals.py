from evidence.extract import extract
from models.facts import Fact
from tests.unit.extract.pages_drawn import reading_of

NOTICE = [
    "^山西省临汾市中级人民法院",
    "^拍卖公告",
    "本院将于2018年6月5日10时至2018年6月6日10时止在淘宝网司法拍卖网络平台上对山西示例焦化有限公司60万吨/年焦化产能进行公开拍卖。",
    "起拍价：21600000元，保证金：3240000元，增价幅度：100000元。",
]


def starting_price(*paragraphs: str) -> Fact:
    (paper,) = extract(reading_of(paragraphs))
    fact = paper.first("starting_price")
    assert fact is not None
    return fact


def test_the_price_of_an_earlier_round_makes_this_one_doubtful() -> None:
    told = "第一次拍卖因无人报名流拍，当时以27000000元起拍。"
    fact = starting_price(*NOTICE[:3], told, NOTICE[3])
    assert not fact.automatic
    assert any("27000000.00" in doubt for doubt in fact.doubts)


def test_amounts_of_other_roles_raise_no_doubt() -> None:
    assert starting_price(*NOTICE, "评估价36000000元。").automatic
