"""Confirmations of sale on paper: an auction house's table and letter, a fixed-price sale, an exchange."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Cell, Fields, Heading, Line, Paper, Para, Rule, Sides, Space, Stamp, Table
from tests.specimens.phrases import fill, script
from tests.specimens.second_author.helpers import Extra, later, phone, someone

KIND = Kind.AUCTION_CONFIRMATION


def house_table(deal: Deal) -> Paper:
    """A traditional auction house's boxed form: hammer price, commission and total in three rows."""
    fee = Money(deal.price.fen // 50)
    total = deal.price + fee
    extra: Extra = {"lot": "[-debtor]所属[capacity:wan]焦化产能（含备案手续）", "fee": fee, "sum": total}
    house = "山西晋砚拍卖有限公司"
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("拍卖人", mark("disposing_unit?", house), "拍卖师", someone(deal, "auctioneer")),
        ("买受人", fill(deal, "[buyer]"), "竞买号牌", fill(deal, "第 {bidder_number|18} 号")),
        ("委托人", Cell(fill(deal, "[-court]（[case_number=case]）"), cols=3)),
        ("拍卖标的", Cell(fill(deal, "[lot_title=lot]", extra), cols=3)),
        ("拍卖时间", fill(deal, "[bid_date=end_date:sp]"), "拍卖地点", "太原市平阳路鼎元大厦三层"),
        ("落槌价", Cell(fill(deal, "人民币（大写）[price_in_words=price:round]"), cols=2), fill(deal, "¥[price]")),
        ("佣  金", Cell(fill(deal, "（大写）[-fee:round]", extra), cols=2), fill(deal, "¥[commission=fee]", extra)),
        ("总金额", Cell(fill(deal, "（大写）[-sum:round]", extra), cols=2), fill(deal, "¥[total=sum]", extra)),
    )
    number = f"晋砚拍字（{deal.end_date.year}）第{deal.digits('no', 4)}号"
    return Paper(
        KIND,
        (
            Heading("拍 卖 成 交 确 认 书", 24, "hei"),
            Line(f"确认书编号：{mark('document_number', number)}", "right", 12),
            Table(rows, (2, 5, 2, 4), size=13, pad=7),
            Space(8),
            *(
                Para(line, size=12)
                for line in (
                    "一、《竞买协议》《拍卖规则》是本确认书的有效组成部分，买受人签署本确认书即视为已阅知。",
                    fill(
                        deal,
                        "二、买受人已交竞买保证金[-deposit:wan]元，冲抵成交价款；余款及佣金自成交之日起七日内付清，"
                        "逾期按日万分之五支付滞纳金，逾期满15日的保证金不予退还。",
                    ),
                    "三、标的以现状移交，产能过户所涉税费由买受人自行承担。",
                )
            ),
            Space(14),
            Sides(
                (
                    Line("拍卖人（盖章）：", size=12),
                    Line("记录员：" + someone(deal, "clerk"), size=12),
                    Stamp(house, dy=-10),
                ),
                (
                    Line("买受人（签章）：", size=12),
                    Line("代理人：" + someone(deal, "agent"), size=12),
                    Stamp(deal.buyer.name),
                ),
            ),
        ),
        size=13,
        face="song",
    )


def house_letter(deal: Deal) -> Paper:
    """An auction house's running text: buyer as 乙方, the gross sum in capitals, commission by a ladder."""
    fee = Money(deal.price.fen * 3 // 100)
    extra: Extra = {
        "fee": fee,
        "sum": deal.price + fee,
        "house": "晋中恒岳拍卖有限责任公司",
        "old": later(deal.notice_date, -60),
    }
    blocks = script(
        deal,
        """
        ## 成交确认书

        >(size=12) 合同编号：{document_number|HYP-20#-071}

        拍卖人（以下简称甲方）：[disposing_unit?=house]

        买受人（以下简称乙方）：[buyer]

        签订地点：晋中市榆次区迎宾西街            签订时间：[-end_date:dot]

        乙方于[bid_date=end_date]参加甲方在[-city]国际大酒店二层会议室举行的[-end_date]第三期拍卖会（首期拍卖会因无人应价于[-old]流拍），
        以公开竞价方式竞得下列标的，依照《中华人民共和国拍卖法》第五十二条之规定，双方签订成交确认书如下：

        一、拍卖标的：[lot_title=lot]。标的存放于[-debtor]厂区，库存焦炭3526.4吨、炼焦煤12800吨不在本次拍卖之列。

        二、成交价款：人民币[price_in_words=price:cap]（小写：[price:wide]元）。

        三、拍卖佣金：按成交价的3%计收，计[commission=fee:wide]元。

        四、以上二、三两项合计[total=sum:wide]元，乙方应于成交后十日内汇入甲方账户（户名：[-house]，账号：{acc}），
        已交保证金[-deposit:wide]元抵作价款。

        六、乙方逾期付款的，本确认书自动作废，保证金不予退还；再次拍卖的价款低于本次成交价款的，差额由乙方补足。

        七、本确认书一式四份，甲乙双方各执一份，报[-court]两份。
        """.replace("20#", f"20{deal.end_date.year % 100}").replace("{acc}", deal.digits("acc", 19)),
        extra | {"lot": "[-debtor][capacity:nian]焦化产能及其附属权益"},
    )
    sign = Sides(
        (Line("甲方（章）"), Space(30), Line("经办：" + someone(deal, "h")), Stamp("晋中恒岳拍卖有限责任公司", dy=-12)),
        (Line("乙方（章）"), Space(30), Line(fill(deal, "法定代表人：[-buyer_head]")), Stamp(deal.buyer.name, dy=-12)),
    )
    return Paper(KIND, (*blocks, Space(20), sign), size=14, footer="- {page} -")


def fixed_price_sale(deal: Deal) -> Paper:
    """A fixed-price sale (变卖) after two failed rounds: the 变卖 dates count, the failed rounds do not."""
    extra: Extra = {"one": later(deal.notice_date, -120), "two": later(deal.notice_date, -75)}
    extra2: Extra = {"lot": "（变卖）[-debtor]厂区土地使用权、地上建筑物、机器设备及[capacity]焦化产能"}
    rows = (
        ("变卖法院", fill(deal, "[disposing_unit=court]")),
        ("变卖标的", fill(deal, "[lot_title=lot]", extra2)),
        ("执行案号", fill(deal, "[case_number=case3]")),
        ("变卖公告日", fill(deal, "[notice_date:dash]")),
        ("变卖期起", fill(deal, "[start_date:dash] 10:00:00")),
        ("变卖期止", fill(deal, "[end_date:dash] 10:00:00")),
        ("应买人", fill(deal, "[buyer]（应买编号[bidder_number=bidder]）")),
        ("信用代码", fill(deal, "[buyer_credit_code=buyer_code]")),
        ("变卖成交价", fill(deal, "人民币[price:yuan]元")),
        ("大  写", fill(deal, "[price_in_words=price:cap]")),
    )
    text = fill(
        deal,
        "上述标的曾于[-one]、[-two]两次在[platform]公开拍卖，均因无人出价流拍，第二次起拍价为[-starting_price:yuan]元。"
        "经公告变卖，上列应买人于[bid_date=end_date]以不低于变卖价的价格率先足额交付价款，变卖成交，特此确认。",
        extra,
    )
    return Paper(
        KIND,
        (
            Heading("变卖成交确认书", 22, "hei"),
            Rule(0.8),
            Table(tuple((label, value) for label, value in rows), (1.4, 5), size=13, pad=6),
            Space(10),
            Para(text, size=13),
            Para(f"联系法官：{deal.judges[0]}　联系电话：{phone(deal, 'judge')}　监督电话：12368", size=12),
            Space(24),
            Line(fill(deal, "[-end_date:cn]"), "right", pad=3),
            Stamp(deal.court.full, dy=-6),
        ),
        size=13,
    )


def exchange_result(deal: Deal) -> Paper:
    """A property exchange's result notice for a court's lot, with several bids in a table."""
    lot: Extra = {"lot": "[-debtor]所持[capacity:wide]焦化产能置换指标", "mid": deal.starting_price + deal.increment}
    number = f"FHCQ{deal.end_date.year}SS{deal.digits('x', 5)}"
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("名次", "竞买号", "最终报价（元）", "报价时间"),
        (
            "1",
            fill(deal, "[bidder_number=bidder]"),
            fill(deal, "[price]"),
            fill(deal, "[bid_date=end_date:dash] 10:41:09"),
        ),
        ("2", "B0093", fill(deal, "[-mid]", lot), fill(deal, "[-end_date:dash] 10:38:50")),
        ("3", "B0057", fill(deal, "[-starting_price]"), fill(deal, "[-start_date:dash] 10:02:11")),
    )
    head = Fields(
        (
            ("项目编号", mark("document_number", number)),
            ("处置单位", fill(deal, "[disposing_unit=court]")),
            ("标的物名称", fill(deal, "[lot_title=lot]", lot)),
            ("网拍公告时间", fill(deal, "[notice_date:dash]")),
            ("网拍开始时间", fill(deal, "[start_date:dash] 10:00")),
            ("网拍结束时间", fill(deal, "[end_date:dash] 10:41")),
        ),
        label_width=7,
        size=13,
    )
    text = fill(
        deal,
        "经{platform|汾河产权交易中心诉讼资产网络交易平台}动态报价，{buyer|@}为本项目的竞得人，成交金额"
        "人民币[price_in_words=price:cap]。请竞得人于五个工作日内与处置单位签署相关文件。".replace(
            "@", deal.buyer.name
        ),
    )
    return Paper(
        KIND,
        (
            Heading("网络竞价成功确认书", 22),
            Space(6),
            head,
            Line("【网络竞价结果】", face="hei", size=13),
            Table(rows, (1, 2, 3, 4), size=12, align="centre"),
            Space(6),
            Para(text, size=13),
            Space(30),
            Line("汾河产权交易中心（业务章）", "right", 13, pad=2),
            Stamp("汾河产权交易中心", "交易业务专用章", dy=4),
            Line(fill(deal, "[-end_date]"), "right", 13, pad=3),
        ),
        size=13,
        face="song",
        watermark="汾河产权交易中心",
    )


PAPERS: list[Callable[[Deal], Paper]] = [
    house_table,
    house_letter,
    fixed_price_sale,
    exchange_result,
]
