"""Papers of other kinds that lie in the same folders and use the same words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.paper import Block, Cell, Line, Paper, Stamp, Table
from tests.specimens.phrases import court_closing, fill, script
from tests.specimens.words import arabic_date


def _other(blocks: tuple[Block, ...], size: float = 14, face: str = "song") -> Paper:
    return Paper(Kind.OTHER, blocks, face=face, size=size)  # type: ignore[arg-type]


def judgment(deal: Deal) -> Paper:
    """A civil judgment on the sale of a flat, with 买受人 and a price."""
    text = script(
        deal,
        """
        # [-court_short]

        ## 民事判决书

        > [-judgment]

        原告（买受人）：程书远，男，汉族，住[-city][-county]。

        被告（出卖人）：[-guarantor]，住所地[-guarantor_address]。

        原告程书远与被告[-guarantor]商品房买卖合同纠纷一案，本院受理后依法公开开庭进行了审理。原告诉称，买受人已支付购房款418000元，出卖人逾期交房。

        本院认为，双方签订的商品房买卖合同合法有效。依照《中华人民共和国合同法》第一百零七条之规定，判决如下：

        一、被告[-guarantor]于本判决生效之日起十日内支付原告违约金12540元；

        二、驳回原告其他诉讼请求。

        如不服本判决，可在判决书送达之日起十五日内，向本院递交上诉状。
        """,
    )
    return _other((*text, *court_closing(deal, "[-contract_date:cn]")), 15, "fang")


def lease(deal: Deal) -> Paper:
    """A lease of ovens: parties, rent and capacity, but no transfer."""
    text = script(
        deal,
        """
        ##(size=22) 焦炉租赁经营合同

        出租方（甲方）：[-debtor]

        承租方（乙方）：[-buyer]

        一、甲方将其[-ovens]及附属设施租赁给乙方经营，该焦炉设计产能[-capacity]，租赁期内产能权属不变，仍归甲方所有。

        二、租赁期限自[-contract_date]起三年，年租金人民币[-deposit:yuan]元。

        三、租赁期间的安全、环保责任由乙方承担。

        四、租赁期满，乙方应将焦炉完好交还甲方。

        签订日期：[-contract_date]
        """,
    )
    return _other((*text, Line("甲方（章）：　　　　　　　　乙方（章）："), Stamp(deal.debtor.name, dx=-120)))


def minutes(deal: Deal) -> Paper:
    """Minutes of an owners' meeting about the purchase."""
    text = script(
        deal,
        """
        #(size=22) [-buyer]

        #(size=20) 股东会会议纪要

        会议时间：[-contract_date]　　会议地点：公司三楼会议室

        出席人员：[-buyer_head]等五名股东，代表表决权百分之百。

        会议审议了关于参加[-debtor][-capacity]焦化产能竞买的议案，一致同意以不超过[-price:wan]元的价格参加[-court]组织的司法拍卖，
        并授权总经理办理保证金缴纳、签署成交确认书等事宜。

        与会股东签字：
        """,
    )
    return _other((*text, Stamp(deal.buyer.name)))


def valuation(deal: Deal) -> Paper:
    """An excerpt from a valuation with a table of amounts."""
    rows = (
        ("评估对象", "产能（万吨/年）", "评估单价（元/吨）", "评估价值（万元）"),
        (
            fill(deal, "[-debtor]焦化产能"),
            fill(deal, "[-capacity:num]"),
            str(deal.unit_price),
            fill(deal, "[-price:wan]").removesuffix("万"),
        ),
        (Cell("合计", cols=3, align="right"), fill(deal, "[-price:wan]").removesuffix("万")),
    )
    text = script(
        deal,
        """
        #(size=20) 资产评估报告（摘录）

        > 晋岭评报字〔[-year]〕第0[-no]号

        受[-court]委托，本机构对[-case]案涉及的焦化产能指标在评估基准日[-seal_date]的市场价值进行了评估，结论如下：
        """,
        {"year": str(deal.notice_date.year), "no": deal.digits("val", 2)},
    )
    tail = script(deal, "评估结论使用有效期为一年。\n\n>(pad=2) 晋岭资产评估有限公司\n\n>(pad=2) [-notice_date]")
    return _other((*text, Table(rows, (2.4, 1.2, 1.4, 1.5), size=12), *tail, Stamp("晋岭资产评估有限公司")))


def power_of_attorney(deal: Deal) -> Paper:
    """A power of attorney to bid."""
    text = script(
        deal,
        """
        ##(size=24) 授权委托书

        委托人：[-buyer]，统一社会信用代码[-buyer_code]

        受托人：贺立安，职务：副总经理

        现委托上列受托人代表我公司参加[-debtor]名下[-capacity:wan]焦化产能的网络司法拍卖（案号[-case]），代为交纳保证金、竞价、签收成交裁定书。
        委托期限自[-notice_date]至[-ruling_date]。

        >(pad=2) 委托人（盖章）：[-buyer]

        >(pad=2) [-notice_date]
        """,
    )
    return _other((*text, Stamp(deal.buyer.name)), 16, "kai")


def delivery(deal: Deal) -> Paper:
    """A court's proof of service (送达回证) of the sale ruling."""
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("案　由", "金融借款合同纠纷（执行）", "案　号", deal.case),
        ("送达文书名称和件数", Cell(f"{deal.case_no(3)}执行裁定书一份", cols=3)),
        ("受送达人", Cell(deal.buyer.name, cols=3)),
        ("送达地点", Cell(deal.buyer.address, cols=3)),
        (
            "受送达人签名或盖章",
            Cell(
                f"{deal.buyer.head}　{arabic_date(deal.ruling_date + dt.timedelta(days=2))}",
                cols=3,
            ),
        ),
        ("备　考", Cell("", cols=3)),
    )
    head = script(deal, "# [-court]\n\n##(size=24) 送 达 回 证\n\n~ 8")
    tail = script(deal, "> 填发人：陆澄　　送达人：柴岩")
    return _other((*head, Table(rows, (1.4, 2.2, 0.7, 2.2), size=13, pad=9), *tail, Stamp(deal.court.full, dx=-60)))


def policy_letter(deal: Deal) -> Paper:
    """A letter of the city's bureau about the reduction list, with a document number."""
    text = script(
        deal,
        """
        #(size=30 colour=#d01818) [-city]工业和信息化局文件

        = [-mark]工信函〔2019〕36号

        ---

        #(size=20) 关于报送焦化产能压减企业名单的函

        < 省工业和信息化厅：

        按照《山西省焦化行业压减过剩产能打好污染防治攻坚战行动方案》要求，现将我市拟压减企业报送如下：[-debtor]，压减产能[-capacity]；
        [-third]，压减产能20万吨/年。

        特此函达。

        >(pad=2) [-city]工业和信息化局

        >(pad=2) 2019年11月6日
        """,
        {"mark": deal.debtor.city[0]},
    )
    return _other((*text, Stamp(f"{deal.debtor.city}工业和信息化局")), 15, "fang")


def goods_contract(deal: Deal) -> Paper:
    """A sale of coke by the tonne: quantity of goods, not capacity."""
    text = script(
        deal,
        """
        #(size=22) 焦炭购销合同

        供方：[-debtor]

        需方：[-buyer]

        一、品名：准一级冶金焦；数量：35261吨；单价：1860元/吨（含税）；总金额以实际结算为准。

        二、交货期限：[-contract_date]起三个月内分批交货。

        三、质量标准：灰分不大于12.5%，硫分不大于0.7%。

        四、运输方式：铁路运输，到站费用由需方承担。

        供方（章）：　　　　　　　　需方（章）：
        """,
    )
    return _other((*text, Stamp(deal.debtor.name, dx=-110)))


PAPERS: list[Callable[[Deal], Paper]] = [
    judgment,
    lease,
    minutes,
    valuation,
    power_of_attorney,
    delivery,
    policy_letter,
    goods_contract,
]
