"""Further contracts of capacity: through an exchange, among neighbours, among three parties."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.seventh_author.common import firm, later, lay, part


def _contract(deal: Deal, text: str, style: str, extra: dict[str, Field], seals: tuple[str, ...]) -> HtmlPaper:
    return lay(Kind.CAPACITY_CONTRACT, deal, text, style, extra=extra, seals=seals)


def _pair(deal: Deal, *, left: float = 12, top: float = -8) -> tuple[str, str]:
    return (
        stamp(deal.debtor.name, "合同专用章", left=left, top=top, size=40, turn=-6),
        stamp(deal.buyer.name, left=left + 4, top=top - 2, size=41, turn=10),
    )


def exchange_contract(deal: Deal) -> HtmlPaper:
    """An exchange's printed contract for property rights, choices ticked, the exchange's confirmation below."""
    house = firm(deal, "exchange", ("产权交易市场",), prefix="山西")
    return _contract(
        deal,
        """
        <div class="h"><b>HOUSE</b><span>合同号 [contract_number=number]</span></div><h1>产 权 交 易 合 同</h1>
        <p>甲方（转让方）：<u>[transferor=debtor]</u>　　乙方（受让方）：<u>[transferee=buyer]</u></p>
        <p>一、转让标的：<u>[transferor=debtor]核定产能中的[capacity:ton]焦化产能指标（项目编号GXMID）</u>。</p>
        <p>二、转让方式：□拍卖　☑网络竞价　□协议。挂牌底价<u>[-floor]</u>元，成交价格为人民币（小写）
        <u>[total_price=price]</u>元，
        （大写）<u>[total_price_in_words=price:round]</u>。</p>
        <p>三、支付：乙方已交付保证金<u>[-deposit]</u>元，折抵价款；余款<u>[-balance]</u>元于合同生效次日起<u>5</u>个
        工作日内汇入交易机构结算账户。
        ☑一次性付款　□分期付款。</p>
        <p>四、职工安置、债权债务：☑不涉及　□涉及。</p>
        <p>五、产权交割：甲方应在收到价款后<u>30</u>个工作日内协助乙方完成产能变更登记。焦炉状况：
        <u>{ovens_built|false|焦炉未建}</u>。</p>
        <p>六、交易费用：交易服务费<u>[-fee]</u>元由☑乙方　□甲方承担；评估费由甲方承担。</p>
        <p>七、本合同自双方签字盖章并经交易机构审核之日起生效。</p>
        <table><tr><td>甲方（章）@1</td><td>乙方（章）@2</td></tr>
        <tr><td>证照号：[transferor_credit_code=debtor_code]</td><td>证照号：[transferee_credit_code=buyer_code]</td>
        </tr>
        <tr><td colspan=2>签约日期：[signing_date=contract_date:dash]</td></tr>
        <tr><td colspan=2>交易机构审核意见：经审核，交易程序合规，准予办理。　　审核日期：[-after:dash]　　经办
        ：CLERK@3</td></tr></table>
        """.replace("HOUSE", house.name)
        .replace("CLERK", deal.clerk)
        .replace("MID", deal.digits("mid", 7)),
        """
.sheet { padding: 18mm 20mm; font: 11.5pt/1.95 "Noto Sans CJK SC" } .h { display: flex;
  justify-content: space-between; font-size: 10pt;
  border-bottom: 0.4mm solid } h1 { text-align: center; font-size: 19pt; margin: 4mm } p { margin: 1.5mm 0;
  text-indent: 2em }
u { text-decoration: none; border-bottom: 0.25mm solid; padding: 0 1mm } table { width: 100%;
  border-collapse: collapse; font-size: 10pt }
td { border: 0.25mm solid; padding: 2mm; position: relative } tr:first-child td { height: 30mm; vertical-align: top }
""",
        {
            "number": deal.digits("ex", 10),
            "floor": deal.starting_price,
            "fee": part(deal.price, 8),
            "after": later(deal.contract_date, 3),
        },
        (*_pair(deal, left=24, top=-2), stamp(house.name, "交易审核章", left=116, top=-14, size=36)),
    )


def bare_letter(deal: Deal) -> HtmlPaper:
    """Two neighbours' one-page paper written by themselves, short names after the first mention, price in 万元."""
    return _contract(
        deal,
        """
        <h1>产 能 买 卖 协 议 书</h1>
        <p>立协议人：[transferor=debtor]（卖方，以下简称S1）</p><p class="i">[transferee=buyer]（买方，以下简称S2）
        </p>
        <p>为响应省政府焦化行业整合号召，S1自愿将名下焦化厂的指标卖给S2，经两家老总多次商谈，议定：</p>
        <p>1、数量：[capacity:wan]（以省里文件为准，多退少补）；对应的[-ovens]{ovens_built|true|早已建成投产}，炭化室
        [-chamber]米。</p>
        <p>2、价钱：按[unit_price]块钱一吨谈定，合计[total_price=price:wan]元整，税钱S2出。</p>
        <p>3、付款：签字当天先给[-first:wan]元，手续跑下来再给剩下的。</p>
        <p>4、S1欠村里的占地费8.6万元及工人工资由S1自己了结，与S2无涉。</p>
        <p>5、万一上头不批，钱原数退回，不计利息，谁也不赖谁。</p>
        <p>6、空口无凭，立此为据。中间人：WHO。</p>
        <p class="s">卖方：[transferor=debtor:half]@1</p><p class="s">买方：[transferee=buyer:half]@2</p>
        <p class="s">[signing_date=contract_date]</p>
        """.replace("S1", deal.debtor.name[2:4])
        .replace("S2", deal.buyer.name[2:4] + "方")
        .replace("WHO", deal.clerk),
        """
.sheet { padding: 32mm 30mm; font: 15pt/2.1 "WenQuanYi Zen Hei" } h1 { text-align: center; font-size: 22pt }
p { margin: 0 }
.i { text-indent: 5em } .s { text-align: right; position: relative; margin-top: 6mm }
""",
        {"first": part(deal.price, 500)},
        (
            stamp(deal.debtor.name, left=88, top=-14, size=40, turn=-15),
            stamp(deal.buyer.name, left=96, top=-6, size=40, turn=6),
        ),
    )


def three_party_takeover(deal: Deal) -> HtmlPaper:
    """A second buyer steps into an earlier contract: three parties, the new transferee is party C."""
    return _contract(
        deal,
        """
        <p class="r">[contract_number=number]</p><h1>焦化产能转让合同权利义务概括转移三方协议</h1>
        <div class="g"><div>甲　方（产能出让方）</div><div>[transferor=debtor]</div><div>乙　方（原受让方）</div>
        <div>[transferee?=third]</div>
        <div>丙　方（新受让方）</div><div>[transferee=buyer]　代码：[transferee_credit_code=buyer_code]</div></div>
        <p>（一）甲、乙双方于[-old:pad]签订《焦化产能转让合同》，甲方将[capacity]焦化产能转让予乙方，价款[-oldprice]元
        ，乙方已付[-paid]元。</p>
        <p>（二）经三方一致同意，自本协议生效之日起，乙方在原合同项下的全部权利义务转移给丙方，标的产能由甲方直接过户
        给丙方。</p>
        <p>（三）丙方就标的产能应付价款总额为人民币[total_price=price:wide]元（大写[total_price_in_words=price:cap]）
        ，折合每吨[unit_price]元，其中[-paid]元
        直接付给乙方，余款付甲方。</p>
        <p>（四）标的产能所对应的焦炉（炭化室高{chamber_height|CH|CHm}）系甲方{ovens_built|true|已建成}并于去年关停，
        由甲方负责拆除。</p>
        <p>（五）如省市另有奖补，奖补资金的百分之六十归丙方，其余归甲方。</p>
        <p>（六）本协议经三方签章之日起生效，协议签订日：[signing_date=contract_date:cn]。</p>
        <div class="three"><div>甲方@1</div><div>乙方@3</div><div>丙方@2</div></div>
        """.replace("CH", str(deal.chamber_height)),
        """
.sheet { padding: 28mm 24mm; font: 13pt/1.95 FandolFang, "AR PL UMing CN" }
h1 { font: 700 18pt/1.5 FandolSong, "Noto Serif CJK SC";
  text-align: center } .r { text-align: right } .g { display: grid; grid-template-columns: 48mm 1fr;
  margin-bottom: 4mm }
p { text-indent: 2em; margin: 0; text-align: justify } .three { display: flex; margin-top: 10mm }
.three div { flex: 1;
  position: relative; height: 44mm }
""",
        {
            "number": f"三方〔{deal.contract_date.year}〕{deal.digits('tp', 3)}",
            "old": later(deal.contract_date, -230),
            "oldprice": part(deal.price, 900),
            "paid": part(deal.price, 270),
        },
        (*_pair(deal, left=2, top=6), stamp(deal.third.name, left=6, top=8, size=40, turn=3)),
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [exchange_contract, bare_letter, three_party_takeover]
