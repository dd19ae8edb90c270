"""Papers of no kind that matters: judgments, a lease, minutes, an excerpt of a valuation."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.paper import Cell, Heading, Line, Paper, Rule, Sides, Space, Stamp, Table
from tests.specimens.phrases import fill, script
from tests.specimens.second_author.helpers import Extra, closing, later, phone, someone

KIND = Kind.OTHER


def judgment_on_sale(deal: Deal) -> Paper:
    """A civil judgment on an equipment sale that says 买受人 twenty times."""
    extra: Extra = {
        "day": later(deal.contract_date.replace(year=deal.contract_date.year + 1), 150),
        "rest": Money(deal.deposit.fen // 3),
    }
    blocks = script(
        deal,
        """
        # [-court]

        ## 民事判决书

        > NUMBER

        原告（买受人）：[-buyer]，住所地[-buyer_address]，统一社会信用代码[-buyer_code]。

        被告（出卖人）：[-debtor]，住所地[-debtor_address]，统一社会信用代码[-debtor_code]。

        原告[-buyer]（以下称买受人）与被告[-debtor]（以下称出卖人）买卖合同纠纷一案，本院受理后，
        依法适用普通程序公开开庭审理，现已审理终结。

        买受人诉称：[-contract_date]，买受人与出卖人签订《设备买卖合同》，约定买受人购买装煤车、推焦车各一台，
        价款[-deposit:yuan]元。买受人于签约当日付款三成，余款由买受人
        在验收后付清。设备到场后，买受人发现走行装置与约定不符，买受人多次通知出卖人维修未果，买受人遂停止付款。
        请求判令出卖人返还买受人货款[-rest:yuan]元。

        出卖人辩称：买受人逾期提出异议，标的物自交付时起毁损、灭失的风险由买受人承担，买受人无权拒付。

        本院认为，当事人约定检验期间的，买受人应当在检验期间内将标的物不符合约定的情形通知出卖人。
        买受人怠于通知的，视为符合约定。本案买受人在质保期内已书面通知，
        出卖人主张买受人逾期，不能成立。买受人依约享有同时履行抗辩权，买受人停止付款不构成违约。
        出卖人应当向买受人承担修理、更换的责任；经修理仍不能使用，
        买受人可以要求退货。依照《中华人民共和国合同法》第一百五十五条、第一百五十八条之规定，判决如下：

        一、被告[-debtor]于本判决生效之日起十日内返还原告[-buyer]货款[-rest:yuan]元；

        二、驳回买受人的其他诉讼请求。

        案件受理费41,800元，由出卖人负担。

        如不服本判决，可以在判决书送达之日起十五日内，向本院递交上诉状，上诉于山西省高级人民法院。
        """.replace("NUMBER", f"（{deal.contract_date.year + 1}）{deal.court.code}民初{deal.case_serial + 88}号"),
        extra,
    )
    bench = (("审判长", deal.judges[0]), ("审判员", deal.judges[1]), ("人民陪审员", deal.judges[2]))
    return Paper(KIND, (*blocks, *closing(deal, fill(deal, "[-day:cn]", extra), bench)), size=14, footer="{page}")


def house_ruling(deal: Deal) -> Paper:
    """A ruling of withdrawal in a suit over a flat: 买受人 and 查封 in the recital, nothing about execution."""
    extra: Extra = {"man": someone(deal, "man"), "firm": "山西沐砚房地产开发有限公司"}
    blocks = script(
        deal,
        """
        # [-court_short]

        ## 民事裁定书

        > （2019）晋1002民初2218号

        原告：[-man]，男，1979年8月3日出生，汉族，住[-county]鼓楼西街。

        被告：[-firm]，住所地临汾市尧都区滨河东路。

        原告[-man]与被告商品房销售合同纠纷一案，本院于2019年5月6日立案。
        原告作为买受人向本院提出诉讼请求：判令被告为买受人办理位于沐砚花园7号楼1单元1601室房屋的
        不动产权登记，并支付逾期办证违约金23,680元。审理中，双方自行和解，原告于2019年6月14日申请撤诉。

        本院认为，原告的撤诉申请符合法律规定。依照《中华人民共和国民事诉讼法》第一百四十五条第一款规定，裁定如下：

        准许原告[-man]撤诉。

        案件受理费392元，减半收取196元，由原告负担。
        """,
        extra,
    )
    date = "二〇一九年六月十七日"
    return Paper(KIND, (*blocks, *closing(deal, date, (("审判员", deal.judges[0]),), deal.court.short)))


def lease(deal: Deal) -> Paper:
    """A lease of a coking plant: 甲方, 乙方, tonnage, rent a year, signatures, but nothing is transferred."""
    blocks = script(
        deal,
        """
        #(size=24 face=title) 焦化厂租赁经营合同

        出租方（甲方）：[-debtor]

        承租方（乙方）：[-buyer]

        一、甲方将位于[-debtor_address]的焦化厂（年产焦炭[-capacity:wan]，
        含[-ovens]及化产回收系统）出租给乙方经营，租期五年，自2016年3月1日起至2021年2月28日止。

        二、租金每年人民币18,600,000元（大写：壹仟捌佰陆拾万元整），按季支付，先付后用。

        三、租赁期间产能、土地、设备所有权仍归甲方，乙方不得转租、抵押。

        四、乙方负责缴纳租赁期内的环保税、水资源税，电费按表计收，基本电费每月42万元。

        五、租赁期满，乙方应将设备完好交还甲方，保证金500万元无息退还。
        """,
    )
    sign = Sides(
        (Line("甲方（盖章）："), Space(24), Line("2016年2月25日", size=13), Stamp(deal.debtor.name, dy=-12)),
        (Line("乙方（盖章）："), Space(24), Line("2016年2月25日", size=13), Stamp(deal.buyer.name, dy=-12)),
    )
    return Paper(KIND, (*blocks, Space(24), sign))


def minutes(deal: Deal) -> Paper:
    """Minutes of the city's leading group that discuss the auctioned capacity; a red head."""
    blocks = script(
        deal,
        """
        #(size=28 colour=red face=title) 专 题 会 议 纪 要

        =(size=14) 〔2020〕11次

        ---

        <(size=14) [-city]人民政府办公室　　　　　　　　　2020年11月5日

        ~ 10

        11月3日，副市长召集市工信局、财政局、生态环境局、司法局及有关县（市、区）负责人，
        专题研究焦化行业压减过剩产能补偿工作，纪要如下：

        一、关于[-debtor][-capacity]焦化产能。会议听取了市工信局关于该产能被[-court]查封、拍卖，
        由[-buyer]以[-price:wan]元竞得的情况汇报，
        认为应按照晋焦压减组办字〔2020〕2号文件要求核实成交确认书、票据及裁定文书后再行认定。

        二、关于补偿资金。2019年预拨资金3,260万元须于11月20日前拨付到位。

        三、责任分工。市工信局牵头，[-county]工信局配合，于11月30日前提交审核报告。

        出席：EIGHT等12人。记录：CLERK。
        """.replace("EIGHT", "、".join(dict.fromkeys(someone(deal, f"m{i}") for i in range(5)))).replace(
            "CLERK", deal.clerk
        ),
    )
    return Paper(KIND, blocks)


def valuation(deal: Deal) -> Paper:
    """Pages from a valuation report: a summary and a table of results."""
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("序号", "评估对象", "数量", "单价", "评估值（万元）"),
        ("1", "焦化产能指标", fill(deal, "[-capacity]"), "75元/吨", deal.digits("v1", 4) + ".50"),
        ("2", "焦炉及附属设备", "1套", "—", deal.digits("v2", 4) + ".18"),
        ("3", "工业用地", "186,532.7㎡", "168元/㎡", "3,133.75"),
        (Cell("合　计", cols=4, align="centre"), deal.digits("v3", 5) + ".43"),
    )
    top = script(
        deal,
        """
        <(size=11) 晋衡评报字（2017）第0386号　　　　　　　　　资产评估报告摘要

        ---

        ##(size=22 face=hei) 资产评估报告（摘要）

        山西晋衡资产评估有限公司接受[-court]的委托（（2017）晋法评委字第114号），
        对[-case]案件涉及的[-debtor]部分资产在评估基准日2017年4月30日的市场价值进行了评估。

        评估目的：为人民法院确定处置参考价提供依据。评估方法：市场法、成本法。
        """,
    )
    rest = script(
        deal,
        """
        本评估结论自评估基准日起一年内有效。拍卖成交价可能与评估值不同，评估机构不承担成交确认责任。

        资产评估师：ONE　　TWO

        >(pad=2) 二〇一七年六月八日
        """.replace("ONE", someone(deal, "v9")).replace("TWO", someone(deal, "v8")),
    )
    return Paper(
        KIND,
        (
            *top,
            Table(rows, (1, 3, 3, 2, 3), size=12, align="centre"),
            *rest,
            Stamp("山西晋衡资产评估有限公司", dy=-8),
        ),
        size=14,
        footer="第 {page} 页",
    )


def licence(deal: Deal) -> Paper:
    """A print of a company's entry in the register of enterprises."""
    rows = (
        ("统一社会信用代码", fill(deal, "[-buyer_code]")),
        ("名称", fill(deal, "[-buyer]")),
        ("类型", "有限责任公司（自然人投资或控股）"),
        ("法定代表人", fill(deal, "[-buyer_head]")),
        ("注册资本", "壹亿贰仟万元整"),
        ("成立日期", "2003年09月18日"),
        ("营业期限", "2003年09月18日至2033年09月17日"),
        ("住所", fill(deal, "[-buyer_address]")),
        (
            "经营范围",
            "生产、销售：焦炭、煤焦油、粗苯、硫铵、焦炉煤气；洗选煤；道路普通货物运输（依法须经批准的项目，经批准后方可开展经营活动）",
        ),
    )
    return Paper(
        KIND,
        (
            Heading("营　业　执　照", 30, "title"),
            Line("（副　本）　2-1", "centre", 14),
            Space(16),
            Table(tuple((a, b) for a, b in rows), (2, 6), ruled=False, size=14, pad=7),
            Space(30),
            Line("登记机关", "right", 14, pad=6),
            Line("2018 年 04 月 11 日", "right", 14, pad=3),
            Stamp("县市场监督管理局", "行政审批专用章", dy=-8),
            Rule(0.5),
            Line(f"国家企业信用信息公示系统　每年1月1日至6月30日报送年度报告　电话 {phone(deal, 'lic')}", "centre", 9),
        ),
        face="kai",
    )


PAPERS: list[Callable[[Deal], Paper]] = [judgment_on_sale, house_ruling, lease, minutes, valuation, licence]
