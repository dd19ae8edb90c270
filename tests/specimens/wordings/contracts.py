"""Contracts by which capacity changes hands between companies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from models.papers import Kind
from tests.specimens.deal import Company, Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Cell, Line, Paper, Para, Sides, Space, Stamp, Table
from tests.specimens.phrases import Field, fill, script


def signing(left: str, right: str, sellers: Company, buyers: Company, *, date: str = "") -> tuple[Space | Sides, ...]:
    """Two columns that sign: the company's line under its stamp, the representative, perhaps a date."""

    def side(label: str, firm: Company) -> tuple[Line | Stamp | Space, ...]:
        dated = (Line(f"日期：{date}"),) if date else ()
        return (
            Line(label),
            Space(26),
            Line("法定代表人（签字）："),
            *dated,
            Stamp(firm.name, "合同专用章", dx=30, dy=-24),
        )

    return (Space(16), Sides(side(left, sellers), side(right, buyers)))


def plain_transfer(deal: Deal) -> Paper:
    """An agreement on quota without ovens: price a tonne, capitals before figures, seller as 甲方."""
    text = script(
        deal,
        """
        ## 焦化产能转让协议

        > 合同编号：[contract_number=number]

        甲方（出让方）：[transferor=debtor]

        统一社会信用代码：[transferor_credit_code=debtor_code]

        住所地：[-debtor_address]

        乙方（受让方）：[transferee=buyer]

        统一社会信用代码：[transferee_credit_code=buyer_code]

        住所地：[-buyer_address]

        鉴于：甲方拥有经山西省经济和信息化委员会核定的焦化产能[-whole_capacity]，乙方拟受让其中部分产能，
        双方经友好协商，达成如下协议：

        一、转让标的：甲方将其中[capacity]焦化产能（{ovens_built|false|无焦炉产能}）转让给乙方。

        二、转让价款：按[unit_price]元/吨计，总价人民币[total_price_in_words=price:cap]（小写：
        ￥[total_price=price]元）。

        三、付款方式：本协议签订后十日内乙方支付[-deposit:yuan]元，余款在产能过户手续办理完毕后付清。

        四、产能确认及过户：由甲乙双方共同向省工业和信息化主管部门申请办理产能确认。

        五、如遇政策性压减，补偿资金归乙方所有。

        六、甲方承诺：该产能未设定担保、未被司法查封、未重复转让。

        七、本协议自双方签字盖章之日起生效，一式陆份，具有同等法律效力。

        （以下无正文）

        签订日期：[signing_date=contract_date]
        """,
        {"number": f"JHCN-{deal.contract_date.year}-{deal.digits('no', 3)}"},
    )
    return Paper(
        Kind.CAPACITY_CONTRACT,
        (*text, *signing("甲方（盖章）：", "乙方（盖章）：", deal.debtor, deal.buyer)),
        face="song",
        size=13.5,
        footer="{page} / {pages}",
        riding_stamp=deal.debtor.name,
    )


def buyer_first(deal: Deal) -> Paper:
    """The buyer is 甲方; ovens are built and named; figures before capitals; dates at the signatures."""
    heights = mark("chamber_height", deal.chamber_height, f"{deal.chamber_height}米")
    text = script(
        deal,
        """
        #(size=24 face=song) 产能指标买卖合同

        < 甲方（买方）：[transferee=buyer:half]

        < 乙方（卖方）：[transferor=debtor:half]

        根据《中华人民共和国合同法》，甲乙双方在平等自愿的基础上订立本合同：

        第一条 乙方同意将位于[-county]的[-ovens]（{ovens_built|true|已建成投产}，
        炭化室高度{height}）及对应的[capacity:wide]焦化产能出售给甲方。

        第二条 合同总价款为[total_price=price:wan]元（大写：[total_price_in_words=price:round]），
        折合每吨产能[unit_price]元，上述价款不含税。

        第三条 甲方于合同签订之日向乙方支付定金[-deposit:wan]元。

        第五条 乙方应自收到全部价款之日起三十日内，协助甲方办理产能变更手续。因主管部门不予批准导致合同不能履行的，
        乙方应无息退还全部价款。

        第六条 任何一方违约的，应向对方支付合同总价款百分之二十的违约金。

        第七条 本合同一式四份，双方各执两份。
        """.replace("{height}", heights),
    )
    date = fill(deal, "[signing_date=contract_date:dot]")
    return Paper(
        Kind.CAPACITY_CONTRACT,
        (*text, *signing("甲方（章）：", "乙方（章）：", deal.buyer, deal.debtor, date=date)),
        face="fang",
        size=14.5,
        handwritten=frozenset({"signing_date"}),
    )


def long_agreement(deal: Deal) -> Paper:
    """With cover, definitions and numbered sub-clauses; a third party witnesses; capacity in 吨/年."""
    text = script(
        deal,
        """
        ~ 120

        ##(size=26 spaced=0.2) 产能置换指标转让协议书

        ~ 160

        =(size=16) 甲　方：[transferor=debtor]

        =(size=16) 乙　方：[transferee=buyer]

        ~ 160

        =(size=16) [signing_date=contract_date:sp]

        ***

        本协议由以下各方于[signing_date=contract_date:sp]在[-city]签署：

        甲方（转让方）：[transferor=debtor]，统一社会信用代码[transferor_credit_code=debtor_code]，
        法定代表人[-debtor_head]。

        乙方（受让方）：[transferee=buyer]，统一社会信用代码[transferee_credit_code=buyer_code]，
        法定代表人[-buyer_head]。

        丙方（见证方）：[-third]。

        鉴于：

        1.甲方现持有焦化产能合计[-whole_capacity:ton]，其中[capacity:ton]因焦炉未建设而形成指标；

        2.乙方拟将受让指标用于大型焦化项目建设。

        1. 释义

        1.01 “产能置换指标”指经主管部门确认、可以在企业间流转的焦化生产能力。

        2. 转让标的

        2.01 甲方同意向乙方转让、乙方同意受让产能置换指标[capacity:ton]。
        2.02 该指标对应的{ovens_built|false|焦炉尚未建成}。

        3. 价格与支付

        3.01 指标单价为人民币[unit_price]元/吨，转让总价为人民币[total_price=price:yuan]元。
        3.02 乙方应于本协议生效后分两期支付，第一期支付[-deposit:yuan]元。

        5. 陈述与保证

        5.01 甲方保证对转让标的拥有完整的处分权，不存在质押、冻结、查封或其他权利限制。
        5.02 如转让标的被纳入压减范围，由此获得的奖补资金归乙方。

        6. 生效

        6.01 本协议自各方法定代表人或授权代表签字并加盖公章，且经主管部门批准后生效。6.02 本协议正本一式八份。

        （签署页）
        """,
    )
    return Paper(
        Kind.CAPACITY_CONTRACT,
        (*text, *signing("甲方（公章）：", "乙方（公章）：", deal.debtor, deal.buyer)),
        face="song",
        size=13,
        footer="— {page} —",
        riding_stamp=deal.buyer.name,
    )


def table_contract(deal: Deal) -> Paper:
    """A trading contract whose object and price stand in a table; 出卖方 and 买受方."""
    extra: dict[str, Field] = {"number": f"晋焦交{deal.contract_date.year}{deal.digits('t', 4)}"}

    def cell(text: str) -> str:
        return fill(deal, text, extra)

    rows: tuple[tuple[str | Cell, ...], ...] = (
        tuple(Cell(t, align="centre") for t in ("标的", "产能（万吨/年）", "单价（元/吨）", "总价（元）", "焦炉情况")),
        (
            "焦化产能指标",
            Cell(cell("[capacity:num]"), align="centre"),
            Cell(cell("[unit_price]"), align="centre"),
            Cell(cell("[total_price=price]"), align="right"),
            Cell(cell("{ovens_built|false|未建}"), align="centre"),
        ),
        (Cell("总价（大写）"), Cell(cell("人民币[total_price_in_words=price:cap]"), cols=4)),
    )
    head = script(
        deal,
        """
        #(size=22 face=hei) 焦化产能交易合同

        > 编号：[contract_number=number]

        出卖方（以下简称甲方）：[transferor=debtor]

        买受方（以下简称乙方）：[transferee=buyer]

        一、交易标的与价格
        """,
        extra,
    )
    tail = script(
        deal,
        """
        二、支付：乙方自合同生效之日起五个工作日内将总价款一次性汇入甲方账户（开户行：[-debtor_bank]，账号：
        [-debtor_account]）。

        四、甲方应当在收到价款后十五日内出具产能转让同意函。

        五、本合同须经双方签字盖章并报[-city]工业和信息化局备案后生效。

        六、本合同一式四份，甲乙双方各一份，鉴证单位一份，备案机关一份。

        签约日期：[signing_date=contract_date:dash]　　签约地点：[-city]
        """,
    )
    table = Table(rows, (1.4, 1.5, 1.3, 1.8, 1.2), size=12)
    return Paper(
        Kind.CAPACITY_CONTRACT,
        (*head, table, *tail, *signing("甲方：（签章）", "乙方：（签章）", deal.debtor, deal.buyer)),
        face="song",
        size=13,
    )


def underlined_form(deal: Deal) -> Paper:
    """A filled form with underlined entries and the total only in capitals and 万元."""
    text = script(
        deal,
        """
        ##(size=24) 焦化产能转让合同书

        ~ 8

        转让方：[transferor=debtor]

        受让方：[transferee=buyer]

        经双方协商，转让方自愿将其所有的焦化产能[capacity:wan]（炉型：捣固焦炉，炭化室高[chamber_height=chamber]m，
        {ovens_built|true|焦炉已建成}）
        有偿转让给受让方，转让总金额为[total_price_in_words=price:cap]（[total_price=price:wan]元）。
        付款期限为合同签订后三个月内。

        转让方原有焦炉由其自行拆除。受让方不承担转让方债权债务。未尽事宜，另行签订补充协议。

        合同签订时间：[signing_date=contract_date:sp]
        """,
    )
    lined = tuple(replace(block, underline=True) if isinstance(block, Para) else block for block in text)
    return Paper(
        Kind.CAPACITY_CONTRACT,
        (*lined, *signing("转让方（盖章）", "受让方（盖章）", deal.debtor, deal.buyer)),
        face="kai",
        size=15,
    )


PAPERS: list[Callable[[Deal], Paper]] = [plain_transfer, buyer_first, long_agreement, table_contract, underlined_form]
