"""Papers of other matters that look like ours: a house sale, a lease, minutes, an appraisal, invoices, taxes."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import later, part, sheet
from tests.specimens.html_paper import HtmlPaper, stamp


def _other(sheets: tuple[str, ...], style: str, *, landscape: bool = False) -> HtmlPaper:
    return HtmlPaper(Kind.OTHER, sheets, style=style, landscape=landscape)


_JUDGMENT_STYLE = """
.sheet { padding: 30mm 27mm; font: 15pt/27pt FandolFang, "AR PL UMing CN" } p { margin: 0; text-indent: 2em } h1 {
font: 500 21pt "Noto Serif CJK SC"; text-align: center; margin: 0 } h2 { font: 700 25pt "Noto Serif CJK SC";
margin: 2mm 0;
text-align: center; letter-spacing: 0.3em } .r { text-align: right; text-indent: 0 }
"""


def house_sale_judgment(deal: Deal) -> HtmlPaper:
    """A judgment on the sale of a flat, full of 买受人 and prices."""
    text = """
    <h1>[-court]</h1><h2>民事判决书</h2><p class="r">[-judgment]</p>
    <p>原告：邵宛青，女，汉族，住山西省[-county]。</p><p>被告：山西岚汀房地产开发有限公司，住所地[-city]。</p>
    <p>原告诉称，[-signed]原、被告签订《商品房买卖合同》，约定买受人购买出卖人开发的“麓畔花园”三号楼住宅一套，建
    筑面积118.42平方米，总价款563,200元，
    买受人已付首付款171,200元，余款办理按揭。合同约定出卖人应于次年六月三十日前交房，逾期按日支付已付款万分之二
    的违约金，至今未交付。</p>
    <p>本院认为，双方所订合同合法有效，出卖人逾期交房构成违约。依照《中华人民共和国合同法》第一百零七条之规定，
    判决如下：</p>
    <p>一、被告于本判决生效之日起三十日内向原告交付房屋；</p><p>二、被告支付原告逾期交房违约金23,414元。</p>
    <p>案件受理费385元，由被告负担。如不服本判决，可在判决书送达之日起十五日内提起上诉。</p>
    <p class="r" style="margin-top:8mm">审　判　员　　陆　志　诚</p><p class="r">[-seal_date:cn]</p>
    <p class="r">书　记　员　　尹　　澄</p>
    """
    body = sheet(deal, text, signed=later(deal.seal_date, -700))
    return _other((body + stamp(deal.court.full, left=138, top=226),), _JUDGMENT_STYLE)


_LEASE_STYLE = """
.sheet { padding: 24mm 24mm; font: 12.5pt/1.9 "AR PL UKai CN" } h1 { text-align: center; font-size: 20pt; margin: 0
0 3mm }
p { margin: 0; text-indent: 2em } .s { display: flex; justify-content: space-between; margin-top: 10mm }
"""


def works_lease(deal: Deal) -> HtmlPaper:
    """A lease of a coke works by the year: parties, tonnes and rent, but nothing is sold."""
    text = """
    <h1>焦化厂承包租赁经营合同</h1><p>出租方（甲方）：[-debtor]</p><p>承租方（乙方）：[-buyer]</p>
    <p>一、甲方将其厂区内焦炉、化产、洗煤装置及办公楼出租给乙方经营，租期三年，自[-contract_date]起算。甲方焦化
    产能[-capacity]的归属不因本租赁发生任何变化。</p>
    <p>二、年租金人民币[-rent]元（大写：[-rent:cap]），于每年首月十日前付清；乙方另交押金[-deposit]元。</p>
    <p>三、乙方自负盈亏，承担租赁期内的环保、安全责任及水电费用；年产焦炭不得少于三十万吨。</p>
    <p>四、租赁期满，乙方应按交接清单完好返还全部设备，正常磨损除外。</p>
    <p>五、未经甲方同意，乙方不得转租，不得以租赁物设立抵押。</p><p>六、本合同一式四份，双方签字盖章后生效。</p>
    <div class="s"><span>甲方：<br>[-contract_date]</span><span>乙方：<br>[-contract_date]</span></div>
    """
    body = sheet(deal, text, rent=part(deal.price, 15))
    seals = stamp(deal.debtor.name, left=34, top=160, size=38) + stamp(deal.buyer.name, left=138, top=160, size=38)
    return _other((body + seals,), _LEASE_STYLE)


_MINUTES_STYLE = """
.sheet { padding: 28mm 26mm; font: 15pt/28pt FandolFang, "AR PL UMing CN" } p { margin: 0; text-indent: 2em } .red {
font: 700 30pt "Noto Serif CJK SC"; color: #d00; text-align: center; border-bottom: 1mm solid #d00; letter-spacing:
0.1em }
h1 { font: 700 19pt/1.5 "Noto Serif CJK SC"; text-align: center; margin: 6mm 0 } .no { text-align: center;
font-size: 13pt }
"""


def county_minutes(deal: Deal) -> HtmlPaper:
    """Minutes of a county's meeting at which a firm's sealed capacity was talked over."""
    text = """
    <div class="red">[-county]人民政府专题会议纪要</div><p class="no">〔[-year]〕11次</p><h1>关于研究焦化行业压
    减工作有关问题的会议纪要</h1>
    <p>[-contract_date]，县长主持召开专题会议，研究全县焦化行业压减过剩产能工作。纪要如下：</p>
    <p>一、会议听取了县工信局关于[-debtor]有关情况的汇报。该企业[-capacity]焦化产能被法院查封，已有[-buyer]等多
    家企业表达购买意向。会议要求依法依规，
    不得干预司法拍卖。</p><p>二、对自行交易、未经确认的产能，由县工信局牵头逐户核实原始资料，月底前报市领导小组
    办公室。</p>
    <p>三、原则同意安排工作经费二十万元。</p><p>参加：工信局、财政局、生态环境局、人民法院、[-debtor]负责人。</p>
    """
    body = sheet(deal, text, year=str(deal.contract_date.year))
    return _other((body,), _MINUTES_STYLE)


_APPRAISAL_STYLE = """
.sheet { padding: 24mm 22mm; font: 11.5pt/1.75 "Noto Serif CJK SC" } p { margin: 0; text-indent: 2em } h1 { text-align:
center; font-size: 18pt; margin: 0 } table { border-collapse: collapse; width: 100%; margin: 3mm 0; text-align: center }
td { border: 0.2mm solid black; padding: 1.2mm } .r { text-align: right }
"""


def appraisal_abstract(deal: Deal) -> HtmlPaper:
    """The abstract of a valuer's report for a court, with the value of the very index."""
    text = """
    <h1>[-debtor]焦化产能指标<br>市场价值资产评估报告（摘要）</h1><p class="r">晋诚评报字（[-year]）第0217号</p>
    <p>太原诚瑞资产评估有限公司接受[-court]委托，对涉执行案件[-case]所涉[-debtor]的焦化产能指标于评估基准日
    [-notice_date]的市场价值进行了评估。</p>
    <table><tr><td>资产名称</td><td>核定规模</td><td>评估单价（元/吨）</td><td>评估值（元）</td></tr>
    <tr><td>焦化产能指标</td><td>[-capacity]</td><td>[-unit_price]</td><td>[-price]</td></tr></table>
    <p>评估方法：市场法。选取近一年省内三宗成交实例作为可比对象，成交单价分别为每吨31元、45元、52元。</p>
    <p>本报告仅供委托人确定拍卖保留价之用，有效期一年。报告使用者应关注产能后续确认的不确定性。</p>
    <p class="r" style="margin-top:12mm">资产评估师：温启明　贺岩</p><p class="r">[-start_date]</p>
    """
    body = sheet(deal, text, year=str(deal.notice_date.year))
    return _other((body + stamp("太原诚瑞资产评估有限公司", left=140, top=136, turn=6),), _APPRAISAL_STYLE)


_INVOICE_STYLE = """
.sheet { padding: 12mm 14mm; font: 10.5pt/1.5 "AR PL UMing CN"; color: #222 } h1 { text-align: center; color: #8a4b1a;
font: 700 18pt "AR PL UKai CN"; margin: 0; text-decoration: underline double } table { border-collapse: collapse;
width: 100%; margin-top: 2mm } td { border: 0.2mm solid #8a4b1a; padding: 1.4mm } .m { display: flex; justify-content:
space-between } .k { color: #8a4b1a }
"""


def coke_invoice(deal: Deal) -> HtmlPaper:
    """A VAT invoice for coke, on a landscape sheet: buyer, seller, tonnes, amounts in capitals."""
    net = part(deal.deposit, 80)
    tax = part(net, 16)
    text = """
    <h1>山西增值税专用发票</h1><div class="m"><span>1400173130</span><span>№ NUMBER</span><span>开票日期：
    [-balance_date:pad]</span></div>
    <table><tr><td class="k">购<br>买<br>方</td><td colspan="4">名　　称：[-buyer]<br>纳税人识别号：
    [-buyer_code]<br>地址、电话：[-buyer_address]<br>
    开户行及账号：[-buyer_bank] [-buyer_account]</td><td colspan="3">密<br>码<br>区</td></tr>
    <tr class="k"><td colspan="2">货物或应税劳务名称</td><td>规格型号</td><td>单位</td><td>数量</td><td>金额
    </td><td>税率</td><td>税额</td></tr>
    <tr><td colspan="2">*煤炭产品*冶金焦炭</td><td>一级</td><td>吨</td><td>1862.35</td><td>[-net]</td><td>
    16%</td><td>[-tax]</td></tr>
    <tr><td colspan="2" class="k">价税合计（大写）</td><td colspan="6">⊗[-sum:round]　　（小写）￥[-sum]</td></tr>
    <tr><td class="k">销<br>售<br>方</td><td colspan="4">名　　称：[-debtor]<br>纳税人识别号：[-debtor_code]<br>
    地址、电话：[-debtor_address]<br>
    开户行及账号：[-debtor_bank] [-debtor_account]</td><td colspan="3">备注：</td></tr></table>
    <div class="m"><span>收款人：柴晓岚</span><span>复核：季岩</span><span>开票人：程宛青</span><span>销售方：（
    章）</span></div>
    """.replace("NUMBER", deal.digits("no", 8))
    body = sheet(deal, text, net=net, tax=tax, sum=net + tax)
    seal = stamp(deal.debtor.name, "发票专用章", left=222, top=118, size=40, shape="oval")
    return _other((body + seal,), _INVOICE_STYLE, landscape=True)


_TAX_STYLE = """
.sheet { padding: 20mm 18mm; font: 11pt/1.6 "Noto Serif CJK SC" } h1 { text-align: center; font-size: 19pt; margin: 0;
letter-spacing: 0.3em } table { border-collapse: collapse; width: 100%; text-align: center; margin-top: 3mm } td {
border: 0.2mm solid #355; padding: 1.6mm } .m { display: flex; justify-content: space-between }
"""


def tax_receipt(deal: Deal) -> HtmlPaper:
    """A certificate that stamp duty and VAT were paid; it has an amount in capitals and a payer."""
    one, two = part(deal.deposit, 9), part(deal.deposit, 2)
    text = """
    <h1>中华人民共和国税收完税证明</h1><div class="m"><span>填发日期：[-balance_date:sp]</span><span>（19）晋
    证 NUMBER</span></div>
    <div class="m"><span>纳税人识别号：[-debtor_code]</span><span>纳税人名称：[-debtor]</span></div>
    <table><tr><td>原凭证号</td><td>税种</td><td>品目名称</td><td>税款所属时期</td><td>入（退）库日期</td><td>实
    缴（退）金额</td></tr>
    <tr><td>3140180312</td><td>增值税</td><td>焦炭</td><td>[-end_date:dash]</td><td>[-balance_date:dash]</td>
    <td>[-one]</td></tr>
    <tr><td>3140180313</td><td>印花税</td><td>购销合同</td><td>[-end_date:dash]</td><td>[-balance_date:dash]
    </td><td>[-two]</td></tr>
    <tr><td>金额合计</td><td colspan="4">（大写）[-sum:cap]</td><td>¥[-sum]</td></tr></table>
    <div class="m"><span>税务机关：国家税务总局[-county]税务局</span><span>填票人：电子税务局</span><span>备注：
    正税自行申报</span></div>
    <p>妥善保管，手写无效</p>
    """.replace("NUMBER", deal.digits("no", 9))
    body = sheet(deal, text, one=one, two=two, sum=one + two)
    return _other((body + stamp(f"国家税务总局{deal.debtor.county}税务局", "征税专用章", left=30, top=84),), _TAX_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    house_sale_judgment,
    works_lease,
    county_minutes,
    appraisal_abstract,
    coke_invoice,
    tax_receipt,
]
