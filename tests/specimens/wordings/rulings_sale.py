"""Rulings that confirm a sale (拍卖成交裁定)."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.paper import Heading, Paper, Para
from tests.specimens.phrases import court_closing, fill, script


def online_sale(deal: Deal) -> Paper:
    """The usual ruling after an online sale: three judges, colons after the roles, numbered orders."""
    blocks = script(
        deal,
        """
        # [court]

        ## 执行裁定书

        > [case_number=case3]

        ~ 10

        申请执行人：[applicant]，住所地[-applicant_address]，统一社会信用代码[-applicant_code]。

        负责人：[-applicant_head]，该行行长。

        被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。

        法定代表人：[-debtor_head]，该公司董事长。

        本院在执行[applicant]与[debtor]金融借款合同纠纷一案中，于[-start_date]10时至[-end_date]10时止（延时除外）
        在[-platform]上依法拍卖被执行人[debtor]名下的[capacity]焦化产能指标。[auction_date=end_date]，
        买受人[buyer]以人民币[price:yuan]元的最高价竞得，全部价款已付清。依照《最高人民法院关于人民法院网络司法拍卖
        若干问题的规定》第二十二条、《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条、第二十九条规定，
        裁定如下：

        一、[debtor]名下[capacity]焦化产能指标归买受人[buyer]所有。该产能指标自本裁定送达买受人[buyer]时起转移。

        二、买受人[buyer]可持本裁定书到主管部门办理产能过户登记手续。

        三、解除本院对上述产能指标的查封。

        本裁定送达后即发生法律效力。
        """,
    )
    return Paper(
        Kind.ENFORCEMENT_RULING,
        (*blocks, *court_closing(deal, "[ruling_date:cn]")),
        Subtype.SALE_CONFIRMATION,
    )


def short_sale(deal: Deal) -> Paper:
    """A short ruling: no colons after the roles, two debtors, figures with capitals, one enforcement officer."""
    blocks = script(
        deal,
        """
        #(size=20 face=hei) [court=court_short]

        #(size=22 face=hei) 执 行 裁 定 书

        > [case_number=case2:half]

        申请执行人[applicant]。

        被执行人[debtor]。

        被执行人[debtor=guarantor]。

        买受人[buyer:half]，统一社会信用代码[buyer_credit_code=buyer_code]。

        申请执行人[applicant]与被执行人[debtor]、[debtor=guarantor]借款合同纠纷一案，本院依法委托网络平台公开拍卖
        被执行人所有的焦化产能[capacity:wide]。经第二次公开竞价，[buyer:half]于[auction_date=end_date:pad]以最高价
        ￥[price]元（人民币[price:cap]）竞买成交，并于[-balance_date]将拍卖款全部缴入本院账户。依照《中华人民共和国
        民事诉讼法》第二百四十七条、《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十二条之规定，裁定如下：

        被执行人[debtor]所有的[capacity:wide]焦化产能归[buyer:half]所有，该产能的财产权自本裁定送达买受人时起转移。

        本裁定一经送达即发生法律效力。
        """,
    )
    return Paper(
        Kind.ENFORCEMENT_RULING,
        (*blocks, *court_closing(deal, "[ruling_date:cn]", single=True)),
        Subtype.SALE_CONFIRMATION,
        face="song",
        size=14,
        footer="{page}",
    )


def old_title_sale(deal: Deal) -> Paper:
    """Under the old title 民事裁定书, with an -N number, the whole history told, and a mortgage struck off."""
    number = f"（{deal.case_year}）{deal.court.code}执{deal.case_serial}-3号"
    blocks = script(
        deal,
        """
        #(size=22 face=song spaced=0.3) [court]

        #(size=26 face=song spaced=0.6) 民事裁定书

        > [case_number=number]

        申请执行人:[applicant]。住所地:[-applicant_address]。

        负责人:[-applicant_head]，职务行长。

        被执行人:[debtor]。住所地:[-debtor_address]。

        法定代表人:[-debtor_head]，职务董事长。

        申请执行人[applicant]申请执行被执行人[debtor]借款合同纠纷一案，[-judgment]民事判决书已经发生法律效力。
        执行中，本院于[-seal_date]作出[-case1]执行裁定书，查封了被执行人[debtor]的焦化产能。因被执行人
        至今未履行生效法律文书确定的义务，本院于[-notice_date]发布拍卖公告，对[debtor][-ovens]
        （炭化室高度[-chamber]米）所对应的焦化产能[capacity:ton]公开拍卖，[auction_date=end_date]由
        竞买人[buyer]（竞买号[-bidder]）以[price:wan]元竞得。现[buyer]已将余款[-balance:yuan]元交付本院。
        根据《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条、第二十九条第二款的规定，裁定如下：

        一、原登记在被执行人[debtor]名下的焦化产能[capacity:ton]的所有权归买受人[buyer]所有；

        二、注销设定于上述产能的抵押；

        三、买受人[buyer]应在收到本裁定书之日起三十日内办理过户手续。

        本裁定立即执行。
        """,
        {"number": number},
    )
    return Paper(
        Kind.ENFORCEMENT_RULING,
        (*blocks, *court_closing(deal, "[ruling_date:cn]")),
        Subtype.SALE_CONFIRMATION,
        face="song",
        size=15,
        footer="第{page}页 共{pages}页",
    )


def variable_sale(deal: Deal) -> Paper:
    """A sale without a ruling clause on unsealing; parties as a list, court name spread, dates padded."""
    heading = fill(deal, "[court=court_short]")
    blocks = script(
        deal,
        """
        ## 执行裁定书

        > [case_number=case4]

        申请执行人 [applicant]

        统一社会信用代码 [-applicant_code]

        被执行人 [debtor]

        统一社会信用代码 [debtor_credit_code=debtor_code]

        买受人 [buyer]

        统一社会信用代码 [buyer_credit_code=buyer_code]

        本院依据已经发生法律效力的[-judgment]民事判决，立案执行[applicant]申请执行[debtor]一案。本院在[-platform]
        对被执行人名下焦化产能（共计[capacity]，未建焦炉）进行司法拍卖，竞价时间为[-start_date:pad]10:00至
        [-end_date:pad]10:00。竞价结束后，[buyer]以最高应价[price:yuan]元（大写：[price:zheng]）胜出，
        拍卖成交日为[auction_date=end_date:pad]，成交款已全部到账。综上，依照《中华人民共和国民事诉讼法》第一百五十四条、
        第二百四十四条，《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十二条第二款的规定，裁定如下：

        确认上述[capacity]焦化产能指标拍卖成交，权利归买受人[buyer]享有，自本裁定送达时发生转移效力。

        买受人可凭本裁定向有关机关办理变更手续，由此产生的税费按拍卖公告约定承担。

        本裁定书送达后立即生效。
        """,
    )
    return Paper(
        Kind.ENFORCEMENT_RULING,
        (Heading(heading, 21, "song", 0.6), *blocks, *court_closing(deal, "[ruling_date:cn]"), Para("", 0)),
        Subtype.SALE_CONFIRMATION,
        pitch=1.6,
    )


PAPERS: list[Callable[[Deal], Paper]] = [online_sale, short_sale, old_title_sale, variable_sale]
