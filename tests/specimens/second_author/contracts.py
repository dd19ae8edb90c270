"""Contracts about capacity: the buyer as 甲方, three parties, a table of terms."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Cell, Heading, Line, Paper, Space, Stamp, Table
from tests.specimens.phrases import fill, script
from tests.specimens.second_author.helpers import Extra, chambers, rate, signs

KIND = Kind.CAPACITY_CONTRACT


def buyer_is_party_a(deal: Deal) -> Paper:
    """甲方 buys; quota without ovens; clause numbers with a gap; riding stamp; several pages."""
    extra: Extra = {
        "no": f"{deal.contract_date.year}-JHCN-{deal.digits('c', 3)}",
        "first": Money(deal.price.fen // 10 * 3),
    }
    blocks = script(
        deal,
        """
        ##(face=title) 焦化产能指标购买合同

        >(size=12) 合同编号：[contract_number=no]

        甲方（买方）：[transferee=buyer]（以下简称“甲方”）

        统一社会信用代码：[transferee_credit_code=buyer_code]

        住所：[-buyer_address]　　法定代表人：[-buyer_head]

        乙方（卖方）：[transferor=debtor]（以下简称“乙方”）

        统一社会信用代码：[transferor_credit_code=debtor_code]

        住所：[-debtor_address]　　法定代表人：[-debtor_head]

        鉴于：

        1.乙方系依法设立的焦化企业，经主管部门核定的焦化产能合计[-whole_capacity:wide]，
        2012年参与全省焦化行业兼并重组时保留；

        2.甲方拟建设年产180万吨炭化室高度6.25米捣固焦化升级改造项目，尚缺产能指标；

        3.乙方愿意将部分指标有偿转让给甲方，该部分指标{ovens_built|false|未建成焦炉}。

        甲乙双方经友好协商，就产能指标转让事宜达成如下条款，共同遵守。

        第一条　转让标的

        乙方将其所有的[capacity:wide]焦化产能指标（以下简称“标的产能”）转让给甲方。剩余产能仍归乙方所有，与本合同无关。

        第二条　价格

        标的产能按RATE计价，
        合同总价为人民币[total_price=price:comma]元（大写：[total_price_in_words=price:cap]），为含税价，税率6%。

        第三条　支付

        3.1 本合同签订后五个工作日内，甲方支付定金[-first:comma]元；

        3.2 主管部门出具产能确认文件后十个工作日内，甲方付清余款。

        3.3 乙方收款账户：户名[transferor=debtor]，开户行[-debtor_bank]，账号[-debtor_account]。

        第五条　承诺

        乙方承诺标的产能权属清晰，未设定质押，未被人民法院查封、冻结，未重复转让，亦未用于其他项目置换。

        第六条　政策风险

        因政策性压减致使标的产能被列入压减对象的，补偿资金归甲方所有，乙方应予配合申领；主管部门不予确认的，
        本合同解除，乙方应在30日内无息退还全部已付款项。

        第七条　违约责任

        任何一方违约，应按合同总价的10%向守约方支付违约金。逾期付款的，按日万分之三计付滞纳金。

        第八条　争议解决

        本合同在履行过程中发生争议的，提交合同签订地有管辖权的人民法院诉讼解决。合同签订地：山西省[-city]。

        第九条　本合同自双方法定代表人或授权代表签字并加盖公章之日起生效，一式陆份，双方各执贰份，报主管部门备案贰份。

        （以下无正文，为签署页）
        """.replace("RATE", rate(deal, "@元/吨")),
        extra,
    )
    signed = signs(deal, "甲方|buyer", "乙方|debtor", "签订日期：[signing_date=contract_date]")
    return Paper(
        KIND, (*blocks, Space(16), signed), riding_stamp=deal.debtor.name, footer="第 {page} 页，共 {pages} 页", size=14
    )


def with_witness(deal: Deal) -> Paper:
    """Three parties, the county's park committee as witness; ovens built, chamber height; total only in 万."""
    extra: Extra = {"park": f"{deal.debtor.county}焦化工业园区管理委员会"}
    blocks = script(
        deal,
        """
        #(size=24) 焦 化 产 能 转 让 协 议

        转让方（甲方）：[transferor=debtor]

        受让方（乙方）：[transferee=buyer]

        见证方（丙方）：[-park]

        签订地点：[-county]　　签订时间：[signing_date=contract_date:dot]

        为贯彻落实省政府关于推进焦化行业转型升级的部署，甲、乙、丙三方本着平等自愿原则，达成如下协议：

        一、甲方现有[-ovens]，炭化室高度CHAMBER米，{ovens_built|true|焦炉于2006年建成投产}，
        备案产能[capacity:nian_chan]，现将上述产能全部转让给乙方，
        甲方应于2019年12月31日前完成焦炉拆除。

        二、转让单价为RATE，转让价款合计[total_price=price:wan]元人民币。乙方于协议签订之日支付50%，
        产能过户完成支付40%，焦炉拆除验收后支付10%。

        三、甲方职工326人由甲方依法安置，费用约1,850万元由甲方承担。

        四、甲方对[-applicant]的贷款7,600万元由甲方自行清偿，与乙方无关。

        五、三方共同向山西省工业和信息化厅申请办理产能变更，丙方负责协调并对协议签订过程予以见证。

        六、本协议一式五份，三方签字盖章后生效。
        """.replace("CHAMBER", chambers(deal)).replace("RATE", rate(deal, "每吨@元")),
        extra,
    )
    last = (
        Space(10),
        Line(fill(deal, "丙方（盖章）：[-park]", extra), size=13),
        Stamp(f"{deal.debtor.county}焦化工业园区管理委员会"),
    )
    return Paper(
        KIND, (*blocks, Space(12), signs(deal, "甲方|debtor", "乙方|buyer", ""), *last), size=15, footer="{page}"
    )


def terms_in_table(deal: Deal) -> Paper:
    """The commercial terms in a table, the clauses in small print beneath; a date written by hand."""
    rows: tuple[tuple[str | Cell, ...], ...] = (
        (
            "出让企业",
            fill(deal, "[transferor=debtor]"),
            "统一社会信用代码",
            fill(deal, "[transferor_credit_code=debtor_code]"),
        ),
        (
            "受让企业",
            fill(deal, "[transferee=buyer]"),
            "统一社会信用代码",
            fill(deal, "[transferee_credit_code=buyer_code]"),
        ),
        ("出让产能", fill(deal, "[capacity:ta]"), "焦炉情况", mark("ovens_built", "false", "无焦炉（指标）")),
        ("单价（元/吨）", rate(deal, "@"), "总价（元）", fill(deal, "[total_price=price]")),
        ("总价大写", Cell(fill(deal, "[total_price_in_words=price:round]"), cols=3)),
        ("受让项目", Cell("150万吨/年焦化升级改造项目（7.3米顶装焦炉），备案号2018-140000-25-03", cols=3)),
    )
    small = script(
        deal,
        """
        一、双方确认表列内容为本合同主要条款。二、受让企业自合同生效之日起七日内付款50%，
        其余自省级主管部门公告之日起七日内付清。

        三、出让企业保证表列产能真实、合法、有效；凡因权属瑕疵导致的损失由出让企业承担。四、
        本合同附件与正文具有同等效力。
        """,
    )
    return Paper(
        KIND,
        (
            Heading("焦化产能置换指标交易合同", 21, "hei"),
            Line("合同号：" + mark("contract_number", "晋焦置（" + deal.digits("k", 4) + "）号"), "right", 12),
            Table(rows, (1.6, 3.4, 2, 3.6), size=12, pad=7),
            Space(8),
            *small,
            Space(16),
            signs(deal, "出让企业|debtor", "受让企业|buyer", "日期：[signing_date=contract_date:sp]"),
        ),
        size=13,
        face="song",
        handwritten=frozenset({"signing_date"}),
        margins=(65, 70, 65, 70),
    )


PAPERS: list[Callable[[Deal], Paper]] = [
    buyer_is_party_a,
    with_witness,
    terms_in_table,
]
