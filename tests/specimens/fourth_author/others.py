"""Papers that lie in the same folders and are none of the kinds that are read."""

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import PLACES, Deal, basic_court
from tests.specimens.fourth_author import after, sheet
from tests.specimens.html_paper import HtmlPaper, stamp

JUDGMENT = """
section.sheet { box-sizing: border-box; padding: 30mm 26mm 16mm 28mm; font: 15pt/27pt "FandolFang" }
h1 { font: 21pt/36pt "Noto Serif CJK SC"; text-align: center; margin: 0 }
h2 { font: bold 24pt/42pt "Noto Serif CJK SC"; text-align: center; letter-spacing: 0.3em; margin: 0 }
.n { text-align: right; margin-bottom: 4mm }
p { margin: 0; text-indent: 2em; text-align: justify }
.r { text-align: right; padding-right: 8mm; margin-top: 8mm; position: relative }
"""

LEASE = """
section.sheet { box-sizing: border-box; padding: 24mm 25mm 14mm 27mm; font: 13.5pt/25pt "FandolSong" }
h1 { font: bold 22pt/38pt "FandolHei"; text-align: center; margin: 0 0 4mm }
p { margin: 0; text-indent: 2em }
.flush { text-indent: 0 }
.signs { display: grid; grid-template-columns: 1fr 1fr; margin-top: 10mm }
.signs div { position: relative }
"""

MINUTES = """
section.sheet { box-sizing: border-box; padding: 30mm 26mm 16mm 28mm; font: 16pt/29pt "FandolFang" }
.red { color: #d0111c; font: bold 34pt/48pt "Noto Serif CJK SC"; text-align: center; letter-spacing: 0.2em }
.bar { display: flex; justify-content: space-between; border-bottom: 2pt solid #d0111c;
  padding-bottom: 2mm; margin-bottom: 7mm }
h1 { font: 20pt/34pt "Noto Serif CJK SC"; text-align: center; margin: 0 0 4mm }
p { margin: 0; text-indent: 2em }
b { font: 16pt/29pt "FandolHei" }
.end { position: absolute; left: 28mm; right: 26mm; bottom: 18mm; border-top: 1pt solid #000;
  border-bottom: 1pt solid #000;
  font-size: 13pt; line-height: 22pt }
"""

LICENCE = """
section.sheet { font: 13pt/27pt "FandolFang"; background: #fdfaf0 }
.frame { position: absolute; left: 10mm; top: 10mm; width: 277mm; height: 190mm; box-sizing: border-box;
  padding: 12mm 20mm;
  border: 3mm double #b89b5e }
h1 { font: bold 40pt/56pt "Noto Serif CJK SC"; text-align: center; letter-spacing: 0.5em; margin: 8mm 0 0 }
.mid { text-align: center; font-size: 13pt }
.two { display: grid; grid-template-columns: 1fr 1fr; column-gap: 12mm; margin-top: 7mm }
.two div { display: grid; grid-template-columns: 31mm 1fr; align-content: start }
i { font: 13pt/27pt "FandolHei"; letter-spacing: 0.1em }
.copy { position: absolute; left: 92mm; top: 150mm; color: #2a3aa5; border: 1.5pt solid #2a3aa5; padding: 1mm 4mm;
  font: 16pt/24pt "FandolKai"; transform: rotate(-8deg) }
.place { position: absolute; right: 30mm; bottom: 16mm; text-align: center }
"""

VALUATION = """
section.sheet { box-sizing: border-box; padding: 26mm 25mm 16mm 27mm; font: 13pt/24pt "Noto Serif CJK SC" }
.top { border-bottom: 0.7pt solid #000; font-size: 9.5pt; line-height: 14pt; display: flex;
  justify-content: space-between; margin-bottom: 6mm }
h1 { font: 700 18pt/30pt "Noto Serif CJK SC"; text-align: center; margin: 0 0 3mm }
h2 { font: 700 13pt/24pt "Noto Serif CJK SC"; margin: 1mm 0 }
p { margin: 0; text-indent: 2em; text-align: justify }
table { border-collapse: collapse; width: 100%; margin: 3mm 0; font-size: 11pt; line-height: 17pt }
td { border: 0.7pt solid #000; text-align: center; padding: 1.2mm }
.r { text-align: right; position: relative; margin-top: 8mm }
"""

STATEMENT = """
section.sheet { box-sizing: border-box; padding: 40mm 28mm 20mm; font: 16pt/32pt "AR PL UKai CN" }
h1 { font: 24pt/44pt "AR PL UKai CN"; text-align: center; margin: 0 0 8mm }
p { margin: 0; text-indent: 2em }
.flush { text-indent: 0 }
.r { text-align: right; margin-top: 14mm; padding-right: 6mm; position: relative }
"""

SERVICE = """
section.sheet { box-sizing: border-box; padding: 28mm 24mm; font: 13pt/22pt "AR PL UMing CN" }
h1 { font: bold 20pt/32pt "AR PL UMing CN"; text-align: center; margin: 0 }
h2 { font: bold 22pt/36pt "AR PL UMing CN"; text-align: center; margin: 0 0 4mm; letter-spacing: 0.4em }
table { border-collapse: collapse; width: 100%; position: relative }
td { border: 0.9pt solid #000; padding: 3mm; height: 10mm }
td:first-child { width: 36mm; text-align: center }
.pen { font: 15pt/22pt "AR PL UKai CN"; color: #1a2878 }
"""


def house_sale_judgment(deal: Deal) -> HtmlPaper:
    """A judgment about a flat, full of buyers, sellers and prices."""
    court = basic_court(next(place for place in PLACES if place.county == deal.debtor.county))
    page = sheet(
        deal,
        """
        <h1>[-basic]</h1><h2>民事判决书</h2><div class="n">[-number]</div>
        <p>原告：邵晓岚，女，1983年7月9日出生，汉族，住[-city]尧庙路。</p><p>被告：临汾柏川房地产开发有限公司，住所地
        [-city]滨河西路88号。</p>
        <p>原告邵晓岚与被告临汾柏川房地产开发有限公司商品房买卖合同纠纷一案，本院受理后，依法适用普通程序公开开庭进行
        了审理。本案现已审理终结。</p>
        <p>原告诉称，[-bought]双方签订《商品房买卖合同》，约定买受人邵晓岚购买出卖人开发的柏川花园3号楼2单元1201室，总
        价款682000元，买受人已付首付款
        272000元，出卖人逾期交房达400余日。请求判令被告支付逾期交房违约金54560元。</p>
        <p>本院认为，双方签订的合同合法有效。依照《中华人民共和国合同法》第六十条、第一百零七条、第一百一十四条之规定
        ，判决如下：</p>
        <p>被告临汾柏川房地产开发有限公司于本判决生效之日起十日内支付原告邵晓岚违约金40920元。</p>
        <p>案件受理费1164元，由被告负担。如不服本判决，可在判决书送达之日起十五日内上诉。</p>
        <div class="r">审　判　长　[-j1]<br>审　判　员　[-j2]<br>[-day:cn]@@<br>书　记　员　[-clerk]</div>
        """,
        stamp(court.full, left=102, top=2),
        basic=court.full,
        number=f"（{deal.case_year}）{court.code}民初{deal.digits('n', 4)}号",
        bought=after(deal.seal_date, -900),
        day=after(deal.seal_date, 44),
    )
    style = JUDGMENT.replace("15pt/27pt", "14pt/23.5pt").replace("padding: 30mm", "padding: 24mm")
    return HtmlPaper(Kind.OTHER, (page,), style=style)


def oven_lease(deal: Deal) -> HtmlPaper:
    """A lease of an oven works: parties, tonnage and rent, but nothing changes hands."""
    rent = Money.from_yuan(6_800_000)
    page = sheet(
        deal,
        """
        <h1>焦炉租赁经营合同</h1>
        <p class="flush">出租方（甲方）：[-debtor]</p><p class="flush">承租方（乙方）：[-third]</p>
        <p>第一条　甲方将位于[-debtor_address]的[-ovens]及配套化产车间、备煤系统出租给乙方生产经营，设计能力为年产焦炭
        [-capacity:wan]。</p>
        <p>第二条　租赁期限三年，自[-from]起至[-to]止。</p><p>第三条　年租金人民币[-rent]元（大写：[-rent:cap]），每半
        年支付一次，先付后用。</p>
        <p>第四条　租赁期间的水、电、煤气费用及工人工资由乙方承担；固定资产折旧由甲方计提。</p>
        <p>第五条　乙方负责租赁期内的安全生产、环境保护工作，因此产生的罚款由乙方承担。</p>
        <p>第六条　乙方不得将租赁物转租、抵押。租赁期满乙方应将设备完好交还甲方。</p><p>第七条　履约保证金100万元，合
        同期满无违约的无息退还。</p>
        <p>第八条　任何一方违约，应支付当年租金20%的违约金。</p><p>第九条　本合同一式四份，双方签字盖章后生效。</p>
        <div class="signs"><div>出租方（盖章）：<br>[-debtor]<br>法定代表人：[-debtor_head]@@</div><div>承租方（盖章）
        ：<br>[-third]<br>法定代表人：
        [-third_head]@@</div></div><p style="text-align:right;margin-top:8mm">签订日期：[-from]</p>
        """,
        stamp(deal.debtor.name, left=16, top=-6, size=40),
        stamp(deal.third.name, left=16, top=-6, size=40, turn=8),
        rent=rent,
        to=after(deal.contract_date.replace(year=deal.contract_date.year + 3), -1),
        **{"from": deal.contract_date},
    )
    return HtmlPaper(Kind.OTHER, (page,), style=LEASE)


def government_minutes(deal: Deal) -> HtmlPaper:
    """Minutes of a county meeting about what to do with several works' capacity."""
    page = sheet(
        deal,
        """
        <div class="red">会议纪要</div><div class="bar"><span>〔[-year]〕[-number]次</span><span>[-county]人民政府办公
        室</span></div>
        <h1>研究焦化产能处置有关问题</h1>
        <p>[-day]，县委常委、副县长程立安在政府二楼会议室主持召开会议，研究焦化产能处置有关问题。县经信局、环保局、国
        土局、人社局负责人参加。纪要如下：</p>
        <p><b>一、</b>会议听取了县经信局关于[-debtor][-capacity]焦化产能被[-court_short]拍卖、[-buyer]竞得有关情况的汇
        报，认为应积极配合法院执行，妥善做好
        职工安置。</p>
        <p><b>二、</b>会议议定，由县经信局牵头，于月底前摸清全县闲置焦化产能底数，对[-third]等企业自行交易产能的，要求
        限期补报材料。</p>
        <p><b>三、</b>会议强调，各部门要统一口径，不得擅自出具产能证明。</p>
        <div class="end">出席：程立安　苏启明　尹砚秋　季岩　韩书远<br>分送：县委办，各参会单位。</div>
        """,
        year=str(deal.ruling_date.year),
        number=deal.digits("n", 2),
        day=after(deal.ruling_date, 30),
    )
    return HtmlPaper(Kind.OTHER, (page,), style=MINUTES)


def licence_copy(deal: Deal) -> HtmlPaper:
    """A copy of the buyer's business licence, across the sheet."""
    page = sheet(
        deal,
        """
        <div class="frame"><h1>营业执照</h1><div class="mid">（副　本）　1-1</div><div class="mid">统一社会信用代
        码　[-buyer_code]</div>
        <div class="two"><div><i>名　　称</i><span>[-buyer]</span><i>类　　型</i><span>有限责任公司（自然人投资或控股
        ）</span><i>法定代表人</i>
        <span>[-buyer_head]</span><i>经营范围</i><span>生产、销售：焦炭、煤焦油、粗苯、硫铵；洗选煤；余热发电。（依法
        须经批准的项目，经相关部门批准后方可开展
        经营活动）</span></div><div><i>注册资本</i><span>壹亿贰仟万圆整</span><i>成立日期</i><span>2004年03月18日
        </span><i>营业期限</i>
        <span>2004年03月18日至长期</span><i>住　　所</i><span>[-buyer_address]</span></div></div>
        <div class="copy">复印件与原件一致</div>
        <div class="place">登记机关<br>@@[-day:sp]</div></div>
        """,
        stamp(f"{deal.buyer.county}市场监督管理局", left=-8, top=-6, size=40),
        stamp(deal.buyer.name, left=150, top=140),
        day=after(deal.seal_date, -120),
    )
    return HtmlPaper(Kind.OTHER, (page,), style=LICENCE, landscape=True)


def valuation_excerpt(deal: Deal) -> HtmlPaper:
    """Two sheets from a valuer's report on the capacity that the court wants to sell."""
    value = Money(deal.starting_price.fen * 10 // 7 // 100 * 100)
    first = sheet(
        deal,
        """
        <div class="top"><span>山西岚汀资产评估有限公司</span><span>岚汀评报字（[-year]）第0[-no]号</span></div>
        <h1>[-court]拟处置[-debtor]焦化产能指标项目资产评估报告书摘要</h1>
        <p>[-court]：</p><p>我公司接受贵院委托，对[-case]案件执行中涉及的[-debtor]拥有的[-capacity]焦化产能指标的市场
        价值进行了评估。</p>
        <h2>一、评估目的</h2><p>为法院司法拍卖提供价值参考依据。</p>
        <h2>二、评估对象和范围</h2><p>评估对象为[-debtor]的焦化产能指标[-capacity]。不包括土地、房屋、焦炉等实物资产。
        </p>
        <h2>三、评估基准日</h2><p>[-base]。</p><h2>四、评估方法</h2><p>采用市场法，选取近期省内焦化产能交易案例进行比
        较修正：</p>
        <table><tr><td>可比案例<td>交易规模（万吨/年）<td>成交单价（元/吨）<td>交易时间<tr><td>甲案例<td>60<td>[-u1]
        <td>[-was]年3月
        <tr><td>乙案例<td>40<td>[-u2]<td>[-was]年7月<tr><td>丙案例<td>96<td>[-u3]<td>[-was]年9月</table>
        """,
        year=str(after(deal.seal_date, 85).year),
        no=deal.digits("no", 2),
        base=after(deal.seal_date, 60),
        was=str(deal.case_year - 1),
        u1=f"{deal.unit_price.yuan + 9}",
        u2=f"{deal.unit_price.yuan + 14}",
        u3=f"{deal.unit_price.yuan + 6}",
    )
    second = sheet(
        deal,
        """
        <div class="top"><span>山西岚汀资产评估有限公司</span><span>岚汀评报字（[-year]）第0[-no]号</span></div>
        <h2>五、评估结论</h2><p>在持续使用前提下，委估焦化产能指标于评估基准日的市场价值为人民币[-value]元（大写：
        [-value:cap]）。</p>
        <h2>六、有效期</h2><p>本报告自评估基准日起一年内有效，超过一年应重新评估。</p>
        <h2>七、特别事项说明</h2><p>产能指标能否办理转让以主管部门批准为准，本次评估未考虑政策变动影响。</p>
        <div class="r">法定代表人：柴志诚<br>资产评估师：温岩（14070[-r1]）　邵书远（14110[-r2]）<br>山西岚汀资产评估
        有限公司<br>[-day:cn]@@</div>
        """,
        stamp("山西岚汀资产评估有限公司", "评估报告专用章", left=112, top=6, size=41),
        year=str(after(deal.seal_date, 85).year),
        no=deal.digits("no", 2),
        value=value,
        r1=deal.digits("r1", 3),
        r2=deal.digits("r2", 3),
        day=after(deal.seal_date, 85),
    )
    return HtmlPaper(Kind.OTHER, (first, second), style=VALUATION)


def company_statement(deal: Deal) -> HtmlPaper:
    """A buyer explains to the city why the capacity was never transferred."""
    page = sheet(
        deal,
        """
        <h1>情况说明</h1><p class="flush">[-city]工业和信息化局：</p>
        <p>我公司于[-end_date]通过网络司法拍卖竞得[-debtor][-capacity:wan]焦化产能，成交价[-price:wan]元，价款已全部付
        清，法院已出具[-case3]执行裁定书。因
        当时项目用地未落实，一直未办理产能过户手续。</p>
        <p>现该产能已列入我市压减计划，特申请按照已交易产能标准予以补偿。我公司对所提交材料的真实性负责。</p><p>特此说
        明。</p>
        <div class="r">[-buyer]<br>[-day]@@</div>
        """,
        stamp(deal.buyer.name, left=98, top=-8),
        day=after(deal.ruling_date, 900),
    )
    return HtmlPaper(Kind.OTHER, (page,), style=STATEMENT)


def service_record(deal: Deal) -> HtmlPaper:
    """A record that the ruling was served on the buyer."""
    page = sheet(
        deal,
        """
        <h1>[-court]</h1><h2>送达回证</h2>
        <table><tr><td>案　　由<td colspan="3">金融借款合同纠纷<tr><td>案　　号<td colspan="3">[-case]
        <tr><td>送达文书名称和件数<td colspan="3">[-case3]执行裁定书壹份、协助执行通知书副本壹份<tr><td>受送达人
        <td colspan="3">[-buyer]
        <tr><td>送达地址<td colspan="3">[-buyer_address]<tr><td>受送达人签名或盖章<td colspan="3"><span class="pen">
        [-buyer_head]</span>
        <span class="pen" style="margin-left:12mm">[-served:sp]</span><tr><td>代收人及代收理由<td colspan="3"><tr><td>
        备　　考<td colspan="3" style="height:24mm"></table>
        <div style="position:relative;margin-top:4mm">填发人：[-clerk]　　　　送达人：<span class="pen">
        [-j2]　[-clerk]</span>@@</div>
        """,
        stamp(deal.court.full, left=112, top=-22, size=40),
        served=after(deal.ruling_date, 3),
    )
    return HtmlPaper(Kind.OTHER, (page,), style=SERVICE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    house_sale_judgment,
    oven_lease,
    government_minutes,
    licence_copy,
    valuation_excerpt,
    company_statement,
    service_record,
]
