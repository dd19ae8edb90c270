"""Contracts that change or join others: a supplement with a new price, three parties, a swap of indices."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Capacity, Money, UnitPrice
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import later, part, sheet, short
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.marks import mark
from tests.specimens.phrases import Field


def _contract(sheets: tuple[str, ...], style: str) -> HtmlPaper:
    return HtmlPaper(Kind.CAPACITY_CONTRACT, sheets, style=style)


_SUPPLEMENT_STYLE = """
.sheet { padding: 28mm 26mm; font: 14pt/1.8 FandolFang, "AR PL UMing CN" } p { margin: 0; text-indent: 2em }
h1 { font: 700 20pt "Noto Serif CJK SC"; text-align: center; margin: 0 0 2mm } .n { text-indent: 0 }
.s { display: grid; grid-template-columns: 1fr 1fr; margin-top: 12mm }
"""


def supplement_with_new_price(deal: Deal) -> HtmlPaper:
    """A supplement that lowers the price of an earlier contract; the earlier number, day, and price stand in it."""
    old_unit = UnitPrice(deal.unit_price.yuan + 6)
    old = Money.from_yuan(deal.capacity.tonnes * old_unit.yuan)
    text = """
    <h1>《焦化产能转让合同》补充协议（一）</h1><p class="n" style="text-align:right">[contract_number=no]</p>
    <p class="n">转让方（甲方）：[transferor=debtor]</p><p class="n">受让方（乙方）：[transferee=buyer]</p>
    <p>甲乙双方于[-before]订立编号为OLDNO的《焦化产能转让合同》（下称原合同），约定甲方将[capacity]焦化产能以每
    吨OLDUNIT元、
    总价[-old]元转让予乙方。鉴于省内焦化产能行情变化及手续办理迟延，双方就原合同价款作如下变更：</p>
    <p>一、原合同第三条所定单价调整为每吨[unit_price]元，转让总价相应调整为[total_price=price]元
    （大写：人民币[total_price_in_words=price:zheng]），差额[-gap]元甲方不再收取。</p>
    <p>二、乙方已付款[-deposit]元，余款[-balance]元于本补充协议签订后三十日内付清。</p>
    <p>三、标的产能{ovens_built|false|未建焦炉}之事实双方均无异议。</p>
    <p>四、原合同与本补充协议不一致的，以本补充协议为准；其余条款继续有效。</p>
    <p>五、本补充协议一式四份，自双方盖章之日起生效。</p>
    <div class="s"><p class="n">甲方：（盖章）</p><p class="n">乙方：（盖章）</p></div>
    <p style="text-align:right;margin-top:12mm">[signing_date=contract_date:cn]</p>
    """.replace("OLDNO", f"CNZR-{deal.contract_date.year - 1}-011").replace("OLDUNIT", str(old_unit))
    body = sheet(
        deal,
        text,
        no=f"CNZR-{deal.contract_date.year}-{deal.digits('no', 3)}补",
        before=later(deal.contract_date, -230),
        old=old,
        gap=old - deal.price,
    )
    seals = stamp(deal.debtor.name, left=40, top=210, size=39) + stamp(
        deal.buyer.name, left=118, top=208, size=39, turn=-7
    )
    return _contract((body + seals,), _SUPPLEMENT_STYLE)


_THREE_STYLE = """
.sheet { padding: 24mm 22mm; font: 11.5pt/1.75 "AR PL UMing CN", "Noto Serif CJK SC" } p { margin: 0; text-indent: 2em }
h1 { font: 700 19pt "Noto Serif CJK SC"; text-align: center; margin: 0 0 3mm } table { border-collapse: collapse;
width: 100%; margin: 3mm 0 } td { border: 0.2mm solid black; padding: 1.4mm 2mm } b { font-family: "Noto Sans CJK SC" }
.f { position: absolute; bottom: 11mm; left: 0; right: 0; text-align: center; text-indent: 0; font-size: 9pt }
"""


def three_parties(deal: Deal) -> HtmlPaper:
    """Seller, buyer and the county's industry bureau as witness; parties in a table, clauses in bold lead words."""
    first = """
    <h1>焦炭产能指标有偿转移三方协议</h1>
    <table><tr><td style="width:24mm">甲方（移出方）</td><td>[transferor=debtor]</td><td style="width:50mm">
    [transferor_credit_code=debtor_code]</td></tr>
    <tr><td>乙方（移入方）</td><td>[transferee=buyer]</td><td>[transferee_credit_code=buyer_code]</td></tr>
    <tr><td>丙方（见证方）</td><td colspan="2">[-county]工业和信息化局</td></tr></table>
    <p><b>缘由。</b>甲方拥有备案焦化产能[-whole_capacity]，其中KEPT由甲方留用。为盘活存量，经丙方协调，各方自愿
    订立本协议。</p>
    <p><b>标的。</b>甲方向乙方转移的产能指标为每年[capacity:wan]（即[capacity:ton]），属
    {ovens_built|false|有指标无炉体}的存量。</p>
    <p><b>对价。</b>乙方以[unit_price]元／吨为标准向甲方支付转移费，合计人民币[total_price=price]元，写作
    [total_price_in_words=price:cap]。
    该款先汇入丙方指定的共管账户（汾河农商行[-county]支行），待公示无异议后由丙方通知放款。丙方不收取任何费用。</p>
    <p><b>履约金。</b>乙方向共管账户另存履约金[-deposit]元，项目备案后退还。</p>
    <p><b>期限。</b>甲方须在[-limit]以前完成旧址焦炉地基清理；逾期每日按三千元计罚。</p><p class="f">— 1 —</p>
    """
    second = """
    <p><b>承诺。</b>甲方承诺上述指标不存在抵押、冻结和一标多卖。若司法机关查封，甲方须在十日内解除，否则乙方可单
    方终止。</p>
    <p><b>丙方职责。</b>丙方负责就指标真实性向市局出具核实意见，协助上报，但不对省级审批结果作出保证。</p>
    <p><b>压减。</b>本协议签订后若遇全省统一压减，应得的补偿资金依国家与省有关文件执行。</p>
    <p><b>生效。</b>三方签章后生效，一式玖份，各执叁份。</p>
    <table style="margin-top:8mm"><tr><td style="height:44mm;vertical-align:top">甲方<br>（章）</td>
    <td style="vertical-align:top">乙方<br>（章）</td>
    <td style="vertical-align:top">丙方<br>（章）</td></tr></table>
    <p style="text-align:right">订立日期：[signing_date=contract_date]</p><p class="f">— 2 —</p>
    """
    kept = Capacity(deal.whole_capacity.tonnes - deal.capacity.tonnes)
    extra: dict[str, Field] = {"limit": later(deal.contract_date, 120)}
    one, two = (
        sheet(deal, text.replace("KEPT", f"{kept.wan.normalize():f}万吨/年"), **extra) for text in (first, second)
    )
    seals = stamp(deal.debtor.name, left=32, top=80, size=38) + stamp(deal.buyer.name, left=88, top=82, size=38, turn=9)
    seals += stamp(f"{deal.debtor.county}工业和信息化局", left=143, top=79, size=38, turn=-6)
    return _contract((one, two + seals), _THREE_STYLE)


_SWAP_STYLE = """
.sheet { padding: 20mm 21mm; font: 11pt/1.8 FandolKai, "AR PL UKai CN" } h1 { text-align: center; font-size: 19pt;
margin: 0 } .cols { column-count: 2; column-gap: 9mm; column-rule: 0.15mm solid #999; margin-top: 4mm } p { margin: 0;
text-indent: 2em } .sum { border: 0.4mm solid black; padding: 2mm 4mm; margin: 3mm 0 }
"""


def replacement_sale(deal: Deal) -> HtmlPaper:
    """A sale of replacement indices in two columns, its key figures in a box; the buyer builds elsewhere."""
    text = """
    <h1>焦化产能置换指标买卖合同</h1>
    <div class="sum">出卖人：[transferor=debtor]<br>买受人：[transferee=buyer]<br>指标：[capacity:ta]　　价格：
    [unit_price]元/t
    　　合计：[total_price=price:wan]元<br>合计大写：[total_price_in_words=price:cap]</div>
    <div class="cols"><p>1. 出卖人的指标来自淘汰的炭化室高度{chamber_height?|3.8|3.8米}旧焦炉，
    {ovens_built?|false|{ovens_built?|true|该炉已永久关停}}，
    省厅于GONE年公告退出。</p>
    <p>2. 买受人取得指标后用于其在[-city]经济开发区新建的炭化室高度6.98米顶装焦炉项目，项目总规模200万吨/年，不
    足部分由买受人另行购买。</p>
    <p>3. 买受人应于合同签订后五日内支付百分之三十，即[-first]元；置换方案公告后付清百分之六十；余下百分之十作为
    质量金，一年后无争议支付。</p>
    <p>4. 出卖人保证同一指标未享受过财政奖补，亦未用于其他置换项目，否则应全额退款并赔偿损失。</p>
    <p>5. 关停焦炉的土壤治理责任由出卖人自行承担，预算约680万元。</p>
    <p>6. 置换方案未获批准的，自不予批准之日起本合同自动终止，出卖人在十五日内退还已收价款，逾期按日万分之三计息。</p>
    <p>7. 指标在过户前因法院强制执行被处分的，视为出卖人根本违约。</p>
    <p>8. 通知送达以合同载明的地址为准，联系人：出卖人陆立安、买受人季书远。</p>
    <p>9. 本合同未尽事宜由双方另行书面补充；发生争议的，提交合同签订地法院解决。</p>
    <p>10. 本合同正本四份，双方各二份，盖章生效。</p></div>
    <p style="text-align:right;margin-top:12mm">签订地：[-county]　　签订日期：[signing_date=contract_date:pad]</p>
    """.replace("GONE", str(deal.contract_date.year - 1))
    body = sheet(deal, text, first=part(deal.price, 30))
    seals = stamp(deal.buyer.name, "合同专用章", left=118, top=196, size=40) + stamp(
        deal.debtor.name, "合同专用章", left=48, top=200, size=40, turn=-9
    )
    return _contract((body + seals,), _SWAP_STYLE)


_CORRECTED_STYLE = """
.sheet { padding: 30mm 27mm; font: 15pt/1.9 "Noto Serif CJK SC" } h1 { text-align: center; font-size: 20pt; margin:
0 0 4mm }
p { margin: 0; text-indent: 2em } .r { text-align: right }
"""


def joint_buyer_joins(deal: Deal) -> HtmlPaper:
    """A supplement by which the buyer's affiliate takes over the buyer's place at the unchanged price."""
    name = deal.third.name
    wrapped = mark("transferee", name, f"{name[:7]}<br>{name[7:]}")
    text = (
        """
    <h1>产能转让合同主体变更补充协议</h1>
    <p>出让人：[transferor=debtor]（以下称甲方）</p><p>原受让人：[-buyer]（以下称乙方）</p>
    <p style="text-indent:0;padding-left:2em">新受让人（以下称丙方）：
    <span style="display:inline-block;vertical-align:top">WRAPPED</span></p>
    <p>甲、乙双方[-before]签有产能转让合同（合同号{contract_number?|OLDNO|OLDNO}），标的为[capacity]焦化产能。现
    经三方一致同意：</p>
    <p>一、自本协议生效之日起，乙方在前述合同中的全部权利义务概括转移给丙方，由丙方作为受让人直接向甲方受让产能。</p>
    <p>二、转让总价仍为人民币[total_price=price:yuan]元不变；乙方已付的[-deposit:yuan]元视为丙方已付，由乙、丙双
    方另行结算。</p>
    <p>三、甲方此后只向丙方开具票据、移交资料。</p><p>四、SHORT不再对甲方享有任何请求权。</p>
    <p class="r" style="margin-top:10mm">甲方：　　　　　　乙方：　　　　　　丙方：　　　　　　</p>
    <p class="r">[signing_date=contract_date:ar]</p>
    """.replace("OLDNO", f"JT{deal.digits('old', 6)}")
        .replace("WRAPPED", wrapped)
        .replace("SHORT", short(deal.buyer))
    )
    body = sheet(deal, text, before=later(deal.contract_date, -77))
    seals = stamp(deal.third.name, left=142, top=214, size=38) + stamp(deal.debtor.name, left=48, top=212, size=38)
    return _contract((body + seals,), _CORRECTED_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    supplement_with_new_price,
    three_parties,
    replacement_sale,
    joint_buyer_joins,
]
