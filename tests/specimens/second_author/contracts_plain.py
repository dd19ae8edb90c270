"""Contracts about capacity in plainer hands: a supplement, a law firm's clauses, half a page between traders."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.paper import Paper, Space
from tests.specimens.phrases import script
from tests.specimens.second_author.helpers import chambers, later, phone, rate, signs

KIND = Kind.CAPACITY_CONTRACT


def replacement_supply(deal: Deal) -> Paper:
    """A supplement to an earlier agreement: the new tonnage and price count, the old ones are recited."""
    blocks = script(
        deal,
        """
        ##(face=hei size=22) 产能置换补充协议

        <(size=13) 编号：{contract_number|BC-NUMBER}

        甲　方：[transferor=debtor]（原名：[-county]禾岭焦化厂）

        乙　方：[transferee=buyer]

        甲乙双方于2016年11月28日签订《产能置换协议》（以下简称原协议），
        约定甲方以每吨26元向乙方转让产能[-whole_capacity]。因甲方部分产能另作处置，
        双方就原协议变更事项达成补充协议如下：

        1、原协议第二条变更为：甲方向乙方转让焦化产能[capacity:wan]，转让价格调整为RATE，
        总金额人民币[total_price_in_words=price:zheng]（¥[total_price=price:wide]）。

        2、原协议已付价款抵作本补充协议价款，多退少补。

        3、甲方该部分产能对应的{ovens_built|true|焦炉（2座JN43-80型）已建成}，由甲方负责在过户后六个月内关停。

        4、其余条款仍按原协议执行；本补充协议与原协议不一致的，以本补充协议为准。

        5、本协议一式肆份。签订日期：[signing_date=contract_date:cn]。
        """.replace("RATE", rate(deal, "@元/吨")).replace("BC-NUMBER", "BC-" + deal.digits("bc", 5)),
    )
    return Paper(KIND, (*blocks, Space(20), signs(deal, "甲方|debtor", "乙方|buyer", "")), size=16)


def cover_and_clauses(deal: Deal) -> Paper:
    """A law firm's contract with a cover page, definitions, and clauses numbered 1.1; two pages and a cover."""
    cover = script(
        deal,
        """
        ~ 120

        #(size=30 face=title) 产能转让合同书

        ~ 60

        =(size=16) 转让方：[transferor=debtor]

        =(size=16) 受让方：[transferee=buyer]

        ~ 120

        =(size=15) [signing_date=contract_date:sp]

        =(size=13) 山西衡砚律师事务所　起草

        ***
        """,
    )
    body = script(
        deal,
        """
        本合同由以下双方于[signing_date=contract_date:sp]在太原市小店区签署：

        （1）[transferor=debtor]，一家根据中国法律设立并存续的公司，统一社会信用代码为
        [transferor_credit_code=debtor_code]，注册地址为[-debtor_address]（“转让方”）；

        （2）[transferee=buyer]，统一社会信用代码为[transferee_credit_code=buyer_code]，
        注册地址为[-buyer_address]（“受让方”）。

        1. 释义

        1.1 “标的产能”指转让方持有的、{ovens_built|false|没有对应焦炉}的[capacity:nian]焦化产能，
        系转让方于2011年通过兼并洪洞县三家焦化厂取得，
        原批准规模为100万吨/年。

        1.2 “交割日”指省级主管部门就标的产能出具确认文件之日。

        1.3 “元”指人民币元。

        2. 转让及对价

        2.1 转让方同意按照本合同约定向受让方转让标的产能，受让方同意受让。

        2.2 标的产能的单价为RATE（不含税），
        转让对价合计[total_price=price:comma]元（大写人民币[total_price_in_words=price:cap]）。

        2.3 受让方已于签署前支付诚意金2,000,000.00元，自动转为首期对价。

        3. 先决条件

        3.1 转让方股东会作出同意转让的决议；3.2 标的产能不存在任何查封、冻结、质押；3.3 主管部门同意确认本次交易。

        4. 通知

        转让方联系人：[-debtor_head]，电话PHONE_A；受让方联系人：[-buyer_head]，电话PHONE_B。

        5. 其他

        本合同以中文书就，正本四份，自签署之日起成立，自3.3条所述条件成就之日起生效。
        """.replace("RATE", rate(deal, "@元/吨·年"))
        .replace("PHONE_A", phone(deal, "pa"))
        .replace("PHONE_B", phone(deal, "pb")),
    )
    signed = signs(deal, "转让方|debtor", "受让方|buyer", "")
    return Paper(KIND, (*cover, *body, Space(24), signed), size=14, face="song", footer="{page} / {pages}")


def short_with_debtors(deal: Deal) -> Paper:
    """Half a page, hand to hand: 卖方, 买方, guarantor; no unit price is stated; signed on a later day."""
    blocks = script(
        deal,
        """
        #(size=22 face=song) 转让合同

        卖方：[transferor=debtor]、担保方：[-guarantor]

        买方：[transferee=buyer]

        卖方同意把[-county]经信局登记在其名下的焦化产能[capacity:ton]卖给买方，作价[total_price=price:yuan]元整，
        大写[total_price_in_words=price:cap]。
        CHAMBER米老焦炉{ovens_built|true|已建成}并已停用，由卖方自行处理。担保方对卖方退款义务承担连带责任，
        担保期限2年。

        卖方欠[-third]的货款438.7万元，买方有权从价款中代扣。

        买方付清价款之日，双方到省里办手续。空口无凭，立此为据。

        >(pad=2) [signing_date=day:ar]
        """.replace("CHAMBER", chambers(deal)),
        {"day": later(deal.contract_date, 3)},
    )
    return Paper(KIND, (*blocks, Space(16), signs(deal, "卖方|debtor", "买方|buyer", "")), size=16, face="kai")


PAPERS: list[Callable[[Deal], Paper]] = [
    replacement_supply,
    cover_and_clauses,
    short_with_debtors,
]
