"""Agreements on mergers and holdings (兼并重组、股权)."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Paper, Table
from tests.specimens.phrases import fill, script
from tests.specimens.wordings.contracts import signing


def percent(deal: Deal, style: str = "%") -> str:
    """The holding as a mark: ``51%``, ``51％`` or ``百分之五十一`` where it is a round one."""
    number = format((deal.holding_ratio * 100).normalize(), "f")
    printed = f"{number}{style}"
    return mark("holding_ratio", deal.holding_ratio.normalize(), printed)


def merger(deal: Deal) -> Paper:
    """A merger agreement: the acquirer holds a share after restructuring, ovens built."""
    text = script(
        deal,
        f"""
        ## 企业兼并重组协议书

        甲方（重组主体企业）：[acquirer=buyer]，统一社会信用代码[-buyer_code]。

        乙方（被重组企业）：[target=debtor]，统一社会信用代码[-debtor_code]。

        为落实山西省焦化行业兼并重组的总体部署，甲乙双方本着自愿平等的原则，达成如下协议：

        第一条 甲方以货币出资对乙方实施兼并重组，重组完成后，甲方持有乙方{percent(deal)}的股权，原股东持有其余股权。

        第二条 乙方现有焦化产能[capacity]，{{ovens_built|true|建有焦炉}}[-ovens]，随重组一并纳入甲方统一管理。

        第三条 重组后乙方的法人治理结构按公司章程执行，甲方委派董事长。

        第四条 乙方职工由重组后的企业统一安置。

        第五条 本协议自双方签字盖章之日起生效，一式六份。

        签订日期：[signing_date=contract_date]
        """,
    )
    blocks = (*text, *signing("甲方（盖章）：", "乙方（盖章）：", deal.buyer, deal.debtor))
    return Paper(Kind.RESTRUCTURING_AGREEMENT, blocks, size=15)


def share_sale(deal: Deal) -> Paper:
    """A sale of shares in the target by an outsider; ovens not built; full-width percent sign."""
    text = script(
        deal,
        f"""
        #(size=22 face=song) 股权转让暨重组协议

        > 签订时间：[signing_date=contract_date:pad]

        受让方：[acquirer=buyer]（以下简称“甲方”）

        转让方：[-third]（以下简称“乙方”）

        目标公司：[target=debtor]（以下简称“目标公司”）

        1、乙方合法持有目标公司的全部股权，现将其中{percent(deal, "％")}的股权转让给甲方，
        股权转让价款为人民币[-price:wan]元。

        2、目标公司经备案的焦化产能为[capacity:wide]，截至本协议签署日，
        上述产能对应的{{ovens_built|false|焦炉没有建成}}。

        3、股权变更登记完成后，甲方成为目标公司控股股东，目标公司产能由甲方统一规划使用。

        4、因履行本协议发生争议的，由目标公司所在地人民法院管辖。
        """,
    )
    blocks = (*text, *signing("甲方：", "乙方：", deal.buyer, deal.third))
    return Paper(Kind.RESTRUCTURING_AGREEMENT, blocks, face="song", size=14, footer="第{page}页")


def frame(deal: Deal) -> Paper:
    """A frame agreement with a table of holdings after restructuring."""

    rest = format(((1 - deal.holding_ratio) * 100).normalize(), "f")
    rows = (
        ("股东名称", "出资方式", "持股比例"),
        (fill(deal, "[acquirer=buyer]"), "货币", percent(deal)),
        (deal.third.name, "实物", f"{rest}%"),
    )
    head = script(
        deal,
        """
        #(size=22 face=hei) 关于[target=debtor]兼并重组的框架协议

        兼并方：[acquirer=buyer]

        被兼并方：[target=debtor]

        一、重组范围：被兼并方的全部资产及焦化产能[capacity:wan]（{ovens_built|false|未建设焦炉}）。

        二、重组后股权结构如下表：
        """,
    )
    tail = script(
        deal,
        """
        三、过渡期内，双方应保持正常生产经营。

        四、本协议经双方权力机构批准后生效。

        签署日期：[signing_date=contract_date:dot]
        """,
    )
    blocks = (
        *head,
        Table(rows, (3, 1.2, 1.2), size=12.5),
        *tail,
        *signing("兼并方：", "被兼并方：", deal.buyer, deal.debtor),
    )
    return Paper(Kind.RESTRUCTURING_AGREEMENT, blocks, face="song", size=14)


def capital_increase(deal: Deal) -> Paper:
    """Control by an increase of capital, told in one long paragraph."""
    text = script(
        deal,
        f"""
        ##(size=24 face=song) 增资重组协议

        [acquirer=buyer]（下称重组方）与[target=debtor]（下称标的企业）及其股东于[signing_date=contract_date:sp]在[-city]签订本协议。重组方向标的企业增资
        人民币[-deposit:yuan]元，增资完成后重组方占标的企业注册资本的{percent(deal)}，为其控股股东。
        标的企业拥有年产焦炭
        {mark("capacity", str(deal.capacity), f"{deal.capacity.wan.normalize():f}万吨")}的生产能力，
        现有[-ovens]{{ovens_built|true|已经建成并通过验收}}，
        炭化室高度[-chamber]米。重组后标的企业的产能指标不因股权变化而减少。

        本协议一式五份，各方各执一份，报主管部门备案一份。
        """,
    )
    blocks = (*text, *signing("重组方（公章）", "标的企业（公章）", deal.buyer, deal.debtor))
    return Paper(Kind.RESTRUCTURING_AGREEMENT, blocks, face="kai", size=15)


PAPERS: list[Callable[[Deal], Paper]] = [merger, share_sale, frame, capital_increase]
