"""Agreements on restructuring and shares: merger, capital increase, share purchase, new company, takeover."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Cell, Heading, Line, Paper, Sides, Space, Stamp, Table
from tests.specimens.phrases import fill, script
from tests.specimens.second_author.helpers import Extra, signs, someone

KIND = Kind.RESTRUCTURING_AGREEMENT


def _ratio(deal: Deal, printed: str = "@%") -> str:
    """The holding ratio of the deal, marked on words in which ``@`` stands for the number of percent."""
    percent = format((deal.holding_ratio * 100).normalize(), "f")
    return mark("holding_ratio", deal.holding_ratio, printed.replace("@", percent))


def merger(deal: Deal) -> Paper:
    """Coke restructuring of 2012 style: acquirer holds the ratio, capacity without ovens comes along."""
    blocks = script(
        deal,
        """
        ##(face=title size=24) 焦化企业兼并重组协议书

        甲方（兼并方）：[acquirer=buyer]

        乙方（被兼并方）：[target=debtor]

        根据《山西省焦化行业兼并重组指导意见》（晋政发〔2011〕29号），为优化产业布局，甲、乙双方经协商一致，
        就甲方兼并重组乙方事宜达成本协议。

        第一条　重组方式。甲方以现金方式向乙方股东收购股权，重组完成后甲方持有乙方RATIO的股权，为乙方控股股东，
        其余股权由原股东[-guarantor]等继续持有。

        第二条　产能。乙方经核定的焦化产能为[capacity]，其中{ovens_built|false|焦炉尚未建成}，
        重组后该产能纳入甲方统一规划，用于甲方200万吨/年大型焦化项目。

        第三条　债权债务。乙方重组基准日（2012年3月31日）前的债务1.27亿元由乙方原股东承担。

        第四条　职工安置。乙方在册职工518人由甲方接收，劳动合同继续履行。

        第五条　乙方保证其资产、产能不存在司法查封，否则甲方有权解除协议并要求赔偿。

        第六条　本协议一式捌份，自双方签字盖章并报市焦化行业兼并重组工作领导小组批准后生效。
        """.replace("RATIO", _ratio(deal)),
    )
    signed = signs(deal, "甲方|buyer", "乙方|debtor", "[signing_date=contract_date:ar]")
    return Paper(KIND, (*blocks, Space(16), signed), footer="- {page} -", riding_stamp=deal.buyer.name)


def capital_increase(deal: Deal) -> Paper:
    """增资扩股: the acquirer joins as a new shareholder; shares before and after stand in a table."""
    rest = format((100 - deal.holding_ratio * 100).normalize(), "f")
    new = Money(deal.price.fen)
    extra: Extra = {"new": new}
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("股东", "增资前", "增资后"),
        (fill(deal, "[acquirer=buyer]"), "—", _ratio(deal)),
        (fill(deal, "[-guarantor]"), "100%", rest + "%"),
        ("合计", "100%", "100%"),
    )
    top = script(
        deal,
        """
        ##(face=hei size=24) 增资扩股协议

        投资方：[acquirer=buyer]，统一社会信用代码[-buyer_code]

        目标公司：[target=debtor]，统一社会信用代码[-debtor_code]

        原股东：[-guarantor]

        签署日：[signing_date=contract_date:dash]

        一、目标公司注册资本5,000万元，拥有{ovens_built|true|已建成并运行的2座JN43型焦炉}，焦化产能[capacity:wan]。

        二、投资方以货币[-new:yuan]元认购目标公司新增注册资本，其余计入资本公积，增资完成后股权结构如下：
        """,
        extra,
    )
    rest_blocks = script(
        deal,
        """
        三、目标公司董事会由五名董事组成，投资方委派三名，董事长由投资方委派，目标公司财务报表并入投资方合并范围。

        四、业绩承诺：2019年度净利润不低于2,800万元，未达到部分由原股东以现金补足。

        五、各方应在三十日内办理工商变更登记，并将重组情况报送[-city]工业和信息化主管部门备案。
        """,
    )
    signed = signs(deal, "投资方|buyer", "目标公司|debtor", "")
    return Paper(
        KIND, (*top, Table(rows, (5, 2, 2), size=13, align="centre"), *rest_blocks, Space(12), signed), size=14
    )


def share_purchase(deal: Deal) -> Paper:
    """股权转让协议: buyer and seller trade the shares of a target that signs nothing; half-width brackets."""
    extra: Extra = {
        "seller": someone(deal, "seller"),
        "second": someone(deal, "sec"),
        "rest": Money(deal.price.fen // 2),
    }
    blocks = script(
        deal,
        """
        #(size=24 face=song) 股权转让协议

        转让方:[-seller](身份证号略)、[-second]

        受让方:[acquirer=buyer]

        鉴于转让方合计持有[target=debtor](以下简称“目标公司”)100%股权,
        目标公司拥有焦化产能[capacity:ton]且{ovens_built|true|建有焦炉两座(1#、2#,合计110孔)},
        受让方为实施兼并重组拟受让部分股权,各方约定:

        1. 转让方将其所持目标公司RATIO股权转让给受让方,其中[-seller]转让其名下全部股权,[-second]转让剩余部分。

        2. 转让价款人民币[-price:wan]元,分两期支付,首期[-rest:yuan]元于签约后3日内支付。

        3. 受让方享有目标公司的实际控制权,自股权变更登记之日起对目标公司[target=debtor]并表管理。

        4. 目标公司欠[-applicant]贷款本金9,400万元,由目标公司继续偿还,转让方提供反担保。

        5. 违约金为转让价款的20%。

        签订日期:[signing_date=contract_date:sp]　　签订地点:[-city]
        """.replace("RATIO", _ratio(deal)),
        extra,
    )
    left = (
        Line("转让方(签字、指印):", size=13),
        Space(26),
        Line("　　" + someone(deal, "seller"), size=14, face="kai"),
    )
    right = (Line("受让方(盖章):", size=13), Space(26), Line("代表:________", size=13), Stamp(deal.buyer.name, dy=-14))
    return Paper(KIND, (*blocks, Space(20), Sides(left, right)), size=14, face="song")


def controlled_company(deal: Deal) -> Paper:
    """A city-led scheme as minutes-like agreement: 主体企业 and 整合对象, ratio in Chinese words."""
    words = {"0.51": "百分之五十一", "0.6": "百分之六十", "0.67": "百分之六十七", "0.8": "百分之八十"}
    key = str(deal.holding_ratio)
    ratio = mark("holding_ratio", deal.holding_ratio, words[key]) if key in words else _ratio(deal, "百分之@")
    blocks = script(
        deal,
        """
        ##(size=22 face=hei) 焦化产能整合重组框架协议

        重组主体企业：[acquirer=buyer]

        整合对象：[target=debtor]

        见证单位：[-county]人民政府

        为完成[-city]焦化行业压减过剩产能任务，经[-county]人民政府2018年第6次常务会议研究，上述企业达成如下框架协议：

        一、整合对象以其焦化产能[capacity:nian]及配套土地评估作价入股，与重组主体企业共同组建新公司，
        重组主体企业控股RATIO，整合对象持有其余股份。

        二、整合对象现有[-ovens]{ovens_built|true|已经建成投产}，炭化室高度[-chamber]米，按计划于2020年底前关停。

        三、新公司名称、经营范围以市场监督管理部门核准为准，注册资本暂定3亿元。

        四、压减补偿资金由新公司统一申领，按各方产能贡献分配。

        五、本框架协议为原则性约定，未尽事宜另行签订正式合同。
        """.replace("RATIO", ratio),
    )
    end = (
        signs(deal, "重组主体企业|buyer", "整合对象|debtor", ""),
        Space(8),
        Line(fill(deal, "[signing_date=contract_date:cn]"), "right", 13, pad=3),
    )
    return Paper(KIND, (*blocks, Space(14), *end), size=15, face="kai")


def takeover_terms(deal: Deal) -> Paper:
    """Main terms in a ruled sheet, no date of signing, blank lines for hands; ovens unbuilt."""
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("重组方名称", fill(deal, "[acquirer=buyer]")),
        ("被重组方名称", fill(deal, "[target=debtor]")),
        ("重组形式", "承债式收购　□吸收合并　√股权收购　□新设合并"),
        ("重组后重组方持股", _ratio(deal, "@％")),
        ("被重组方焦化产能", fill(deal, "[capacity:wide]")),
        ("焦炉建设情况", mark("ovens_built", "false", "没有建成") + "（仅完成土建基础，投资约2,300万元）"),
        ("重组价款（万元）", deal.digits("takeover", 4)),
        ("承接债务（万元）", deal.digits("debts", 5)),
    )
    return Paper(
        KIND,
        (
            Heading("焦化企业重组协议（主要条款）", 21, "song"),
            Line("附件三", "left", 12, "hei"),
            Table(rows, (2, 5), size=13, pad=8),
            Space(6),
            Line("双方同意以上条款，正式签署后报省焦化行业兼并重组领导小组办公室备案。", size=12),
            Space(24),
            signs(deal, "重组方|buyer", "被重组方|debtor", "年　　月　　日"),
        ),
        size=13,
        face="song",
    )


PAPERS: list[Callable[[Deal], Paper]] = [merger, capital_increase, share_purchase, controlled_company, takeover_terms]
