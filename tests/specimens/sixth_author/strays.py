"""Papers that lie in the same folders and prove nothing about capacity: nothing on them is a fact."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.sixth_author.court_pages import FANG, SMALL, bench, clerk, court_paper
from tests.specimens.sixth_author.deed_pages import HEI, SONG, sealed
from tests.specimens.sixth_author.office import days, firm, human, pages, part


def _other(deal: Deal, texts: tuple[str, ...], style: str, extra: dict[str, Field], inked: str = "") -> HtmlPaper:
    sheets = pages(deal, texts, extra)
    return HtmlPaper(Kind.OTHER, (*sheets[:-1], sheets[-1] + inked), None, style)


def house_judgment(deal: Deal) -> HtmlPaper:
    """A county court's judgment between a buyer of a flat and a developer."""
    extra: dict[str, Field] = {
        "builder": firm(deal, "builder", ("房地产开发",)).name,
        "man": human(deal, "man"),
        "sum": Money.from_yuan(386_420),
        "paid": Money.from_yuan(120_000),
        "day": days(deal.contract_date, -700),
    }
    texts = (
        """
    <p class="court">[-court]</p><p class="title">民事判决书</p><p class="no">[-judgment]</p>
    <p>原告：[-man]，男，汉族，1976年3月出生，住[-county]。</p><p>被告：[-builder]。</p><p>法定代表人：
    [-third_head]，该公司经理。</p>
    <p>原告诉称：[-day]，原告作为买受人与被告签订商品房买卖合同，约定购买位于[-city]的房屋一套，
    总价款[-sum:yuan]元，原告已交首付款[-paid:yuan]元，余款办理按揭。后该房屋因被告
    与他人的执行案件被查封并拍卖，致使合同不能履行，请求判令被告返还购房款并赔偿损失。</p>
    <p>经审理查明：原告所述属实。房屋已由案外人竞得，人民法院已出具成交裁定。</p>
    """,
        """
    <p>本院认为，依法成立的合同受法律保护。被告未能交付房屋，构成违约。依照《中华人民共和国合同法》第九十四条、
    第九十七条之规定，判决如下：</p>
    <p>一、解除原、被告签订的商品房买卖合同；</p><p>二、
    被告[-builder]于本判决生效之日起十日内返还原告购房款[-paid:yuan]元。</p>
    <p>案件受理费2700元，由被告负担。如不服本判决，可在判决书送达之日起十五日内提起上诉。</p>
    """
        + bench(deal)
        + '<p class="sig">[-ruling_date:cn]SEAL</p>'
        + clerk(deal),
    )
    return court_paper(deal, Kind.OTHER, texts, extra=extra, style=FANG)


def plant_lease(deal: Deal) -> HtmlPaper:
    """A lease of a whole coking plant: parties, rent and tonnage, yet no transfer."""
    extra: dict[str, Field] = {"rent": part(deal.price, 10), "end": days(deal.contract_date, 1095)}
    texts = (
        """
    <h1>焦化厂租赁经营合同</h1><p class="q">出租方（甲方）：[-debtor]</p><p class="q">承租方（乙方）：[-buyer]</p>
    <p>甲方将位于[-debtor_address]的年产[-capacity:wan]焦化厂（[-ovens]及化产车间）整体租赁给乙方经营，双方约定：</p>
    <p>一、租赁期限三年，自[-contract_date]至[-end]。</p><p>二、租金每年[-rent:yuan]元，先付后用；押金50万元。</p>
    <p>三、租赁期内产能、土地等权属仍归甲方，乙方不得转租、抵押。</p><p>四、环保、安全责任由乙方承担，
    政策性关停的合同自行终止。</p>
    <p>五、租赁期满，乙方应完好交还设备，添置设备可折价处理。</p>
    <div class="sides"><div><p>甲方：</p></div><div><p>乙方：</p></div></div><p class="r" style="margin-top:24mm">
    [-contract_date:cn]</p>
    """,
    )
    found = _other(deal, texts, SONG, extra)
    return HtmlPaper(Kind.OTHER, (sealed(found.sheets[0], deal.debtor.name, deal.buyer.name),), None, SONG)


def office_minutes(deal: Deal) -> HtmlPaper:
    """Minutes of a county's leading group on cutting capacity, with a table of plants."""
    extra: dict[str, Field] = {"man": human(deal, "man"), "x": firm(deal, "x", ("焦化", "煤化")).name}
    texts = (
        """
    <h1>[-county]焦化行业压减工作推进会议纪要</h1><p class="c">〔2019〕第7次</p>
    <p>[-ruling_date]，[-man]副县长主持召开推进会，工信、生态环境、自然资源等部门负责同志参加。现纪要如下：</p>
    <p>会议听取了各企业产能现状汇报，并核对了下表：</p>
    <table><tr><th>企业</th><th>备案产能</th><th>建成产能</th><th>拟压减</th><th>备注</th></tr>
    <tr><td>[-debtor]</td><td>[-whole_capacity:wan]</td><td>[-capacity:wan]</td><td>20万吨</td><td>
    部分已被法院查封</td></tr>
    <tr><td>[-buyer]</td><td>130万吨</td><td>130万吨</td><td>0</td><td>拟受让产能</td></tr>
    <tr><td>[-x]</td><td>60万吨</td><td>0</td><td>60万吨</td><td>停产</td></tr></table>
    <p>会议议定：一、对兼并重组取得的产能逐户核实；二、产能转让须提供协议、票据和裁定书等原件；三、
    每月25日前上报进度。</p>
    <p class="q">出席：略</p><p class="q">抄送：县委办，县人大办，县政协办。</p>
    """,
    )
    return _other(deal, texts, SONG, extra)


def appraisal(deal: Deal) -> HtmlPaper:
    """Cover and summary of an appraiser's report that a court ordered."""
    extra: dict[str, Field] = {
        "house": firm(deal, "house", ("资产评估",), ("有限公司",), "山西").name,
        "base": days(deal.notice_date, -60),
        "no": deal.digits("no", 3),
        "valued": deal.price + deal.deposit,
    }
    texts = (
        """
    <h1 style="margin-top:50mm">[-court_short]拟司法处置所涉及的<br>焦化产能指标价值<br>资产评估报告</h1>
    <p class="c" style="margin-top:20mm">晋砚评报字〔[-no]〕号</p><p class="c" style="margin-top:60mm">[-house]</p>
    <p class="c">[-notice_date:cn]</p>
    """,
        """
    <h1>摘　要</h1><p>[-house]接受[-court]的委托，
    对[-debtor]拥有的[-capacity]焦化产能指标在评估基准日[-base]的市场价值进行了评估。</p>
    <p>评估目的：为法院执行[-case]案提供价值参考。</p><p>评估方法：市场法。选取三个交易案例，
    单价分别为每吨[-unit_price]元、50元、44元。</p>
    <p>评估结论：委估资产价值为人民币[-valued:yuan]元（大写[-valued:cap]）。</p>
    <p>本结论有效期一年，仅供委托人使用，不作为产权转移的依据。评估费30000元已收讫。</p>
    """,
    )
    inked = stamp(firm(deal, "house", ("资产评估",), ("有限公司",), "山西").name, left=130, top=120)
    return _other(deal, texts, HEI, extra, inked)


def coke_invoice(deal: Deal) -> HtmlPaper:
    """A special VAT invoice for coke: buyer, seller and sums, for goods."""
    net = Money.from_yuan(1_860_000)
    tax = Money.from_yuan(297_600)
    extra: dict[str, Field] = {
        "net": net,
        "tax": tax,
        "sum": net + tax,
        "no": deal.digits("n", 8),
        "code": "1400" + deal.digits("c", 6),
    }
    sheet = """
    <h1>山西增值税专用发票</h1><div class="m"><span>[-code]</span><span>发票联</span><span>№ [-no]</span></div>
    <p class="r">开票日期：[-balance_date:pad]</p>
    <table><tr><td rowspan="4" class="v">购买方</td><td>名　称</td><td colspan="3">[-buyer]</td>
    <td rowspan="4" class="v">密码区</td><td rowspan="4" colspan="2" class="mono">03*8/+27&gt;4-91&lt;5*62<br>
    7+1904&gt;/&lt;83-26*+55<br>&gt;08*1-7/39&lt;4+62&gt;10<br>5-3&lt;77*/+91&gt;28-064</td></tr>
    <tr><td>纳税人识别号</td><td colspan="3">[-buyer_code]</td></tr><tr><td>地址、电话</td><td colspan="3">
    [-buyer_address]</td></tr><tr><td>开户行及账号</td><td colspan="3">[-buyer_bank] [-buyer_account]</td></tr>
    <tr><td colspan="2">货物或应税劳务名称</td><td>规格型号</td><td>单位</td><td>数量</td><td>单价</td><td>金额</td>
    <td>税额</td></tr>
    <tr><td colspan="2">*煤炭*冶金焦</td><td>二级</td><td>吨</td><td>1200</td><td>1550</td><td>[-net]</td><td>
    [-tax]</td></tr>
    <tr><td colspan="2">价税合计（大写）</td><td colspan="6">⊗[-sum:round]　　　　（小写）￥[-sum]</td></tr>
    <tr><td class="v">销售方</td><td colspan="4">名称：[-debtor]<br>纳税人识别号：[-debtor_code]<br>开户行及账号：
    [-debtor_bank]</td><td class="v">备注</td><td colspan="2"></td></tr></table>
    <p>收款人：　　　复核：　　　开票人：[-third_head]　　　销售方：（章）</p>
    """
    style = """
.sheet { padding: 18mm 14mm; font: 9pt/1.5 "AR PL UMing CN", "Noto Serif CJK SC"; color: #7a4a1c }
h1 { text-align: center; font-size: 18pt; font-weight: 400 }
.m { display: flex; justify-content: space-between } .r { text-align: right } table { border-collapse: collapse;
width: 100% } td { border: 0.25mm solid #a8733c; padding: 1.2mm }
.v { writing-mode: vertical-rl; text-align: center } .mono { font-family: "Noto Sans Mono CJK SC" }
"""
    seal = stamp(deal.debtor.name, "发票专用章", left=140, top=118, size=38, shape="oval")
    found = _other(deal, (sheet,), style, extra, seal)
    return HtmlPaper(found.kind, found.sheets, None, style, landscape=True)


def tax_paid(deal: Deal) -> HtmlPaper:
    """A tax office's certificate of tax paid."""
    tax = part(deal.price, 3)
    extra: dict[str, Field] = {"tax": tax, "no": deal.digits("n", 11), "day": days(deal.balance_date, 20)}
    sheet = """
    <h1>中华人民共和国<br>税收完税证明</h1><p class="r">（161）晋证[-no]　　填发日期：[-day]</p>
    <table><tr><td>税务机关</td><td colspan="2">[-county]地方税务局</td><td>纳税人识别号</td><td>[-buyer_code]</td>
    </tr><tr><td>纳税人名称</td><td colspan="4">[-buyer]</td></tr>
    <tr><td>税种</td><td>品目名称</td><td>税款所属时期</td><td>入（退）库日期</td><td>实缴（退）金额</td></tr>
    <tr><td>契税</td><td>土地使用权转让</td><td>2018年第二季度</td><td>[-day]</td><td>￥[-tax]</td></tr><tr><td>
    印花税</td><td>产权转移书据</td><td>同上</td><td>[-day]</td><td>￥600.00</td></tr>
    <tr><td>金额合计</td><td colspan="4">（大写）[-tax:cap]（不含印花税）</td></tr></table><p>妥善保管　手写无效</p>
    """
    style = """
.sheet { padding: 24mm 18mm; font: 11pt/1.7 "Noto Serif CJK SC" } h1 { text-align: center; font-size: 18pt }
.r { text-align: right }
table { border-collapse: collapse; width: 100% } td { border: 0.3mm solid #000; padding: 2mm; text-align: center }
"""
    return _other(
        deal, (sheet,), style, extra, stamp(f"{deal.debtor.county}地方税务局", "征税专用章", left=130, top=100)
    )


def environment_approval(deal: Deal) -> HtmlPaper:
    """An environmental approval of a coking project, red-headed."""
    texts = (
        """
    <p class="c" style="color:#d22;font:700 26pt/1.6 FandolSong,'Noto Serif CJK SC'">[-city]环境保护局文件</p>
    <hr style="border:0;border-top:0.8mm solid #d22">
    <p class="c">市环审〔2017〕32号</p><h1>关于[-buyer]焦化升级改造项目<br>环境影响报告书的批复</h1>
    <p class="q">[-buyer]：</p><p>你公司报送的《[-capacity]焦化升级改造项目环境影响报告书》收悉。经研究，批复如下：</p>
    <p>一、该项目拟建设2×65孔炭化室高度5.5米捣固焦炉，总投资[-price:wan]元，其中环保投资占12%。
    项目所需产能由你公司原有产能及受让[-debtor]产能等量置换解决。</p>
    <p>二、项目建设应严格执行环境保护设施与主体工程同时设计、同时施工、同时投产使用的制度。</p><p>三、
    焦炉烟囱二氧化硫、氮氧化物排放执行特别排放限值。</p>
    <p>四、自批复之日起五年未开工的，应报我局重新审核。</p><p class="r" style="margin-top:16mm">[-contract_date]</p>
    """,
    )
    return _other(deal, texts, SONG, {}, stamp(f"{deal.debtor.city}环境保护局", left=138, top=196))


def land_certificate(deal: Deal) -> HtmlPaper:
    """A certificate of a right to use state land, two leaves opened on one sheet."""
    extra: dict[str, Field] = {"no": deal.digits("n", 5), "end": days(deal.contract_date, 18000)}
    sheet = """
    <div class="l"><p class="big">[-county]国用（2013）第[-no]号</p><table><tr><td>土地使用权人</td><td>
    [-debtor]</td></tr><tr><td>座　落</td><td>[-debtor_address]</td></tr>
    <tr><td>地类（用途）</td><td>工业用地（焦化）</td></tr><tr><td>使用权类型</td><td>出让</td></tr><tr><td>
    终止日期</td><td>[-end]</td></tr><tr><td>使用权面积</td><td>46210.8平方米</td></tr></table></div>
    <div class="l"><p class="big">记　事</p><p>[-seal_date]经[-court_short]查封，期限三年，[-case]。</p><p>
    [-notice_date]抵押登记，抵押权人[-applicant]。</p></div>
    """
    style = """
.sheet { padding: 20mm; font: 12pt/1.8 FandolKai, "AR PL UKai CN"; display: grid; grid-template-columns: 1fr 1fr;
gap: 10mm; background: #f4f8ee }
.big { font-size: 15pt; text-align: center } table { border-collapse: collapse; width: 100% }
td { border: 0.25mm solid #585; padding: 2.5mm } td:first-child { width: 30mm }
"""
    found = _other(
        deal, (sheet,), style, extra, stamp(f"{deal.debtor.county}人民政府", "土地登记专用章", left=70, top=140)
    )
    return HtmlPaper(found.kind, found.sheets, None, style, landscape=True)


def car_auction(deal: Deal) -> HtmlPaper:
    """A court's notice that sells a car and a loader."""
    extra: dict[str, Field] = {
        "start": Money.from_yuan(86_000),
        "bond": Money.from_yuan(15_000),
        "step": Money.from_yuan(1_000),
    }
    texts = (
        """
    <p class="court">[-court]</p><p class="title">车辆拍卖公告</p>
    <p>本院定于[-start_date]10时至[-end_date]10时止在[-platform]上公开拍卖[-debtor]名下晋L牌照大众牌小型轿车一辆、
    装载机一台。起拍价[-start:yuan]元，保证金[-bond:yuan]元，增价幅度[-step:yuan]元。</p>
    <p>车辆停放于[-county]停车场，行驶里程14.3万公里，违章罚款由买受人承担。联系电话：0357-6622081。案号：[-case]。</p>
    <p class="sig" style="margin-top:20mm">[-notice_date:cn]SEAL</p>
    """,
    )
    return court_paper(deal, Kind.OTHER, texts, extra=extra, style=SMALL, form="")


def service_return(deal: Deal) -> HtmlPaper:
    """A return of service: which papers were handed to whom, and when."""
    extra: dict[str, Field] = {"man": human(deal, "man")}
    sheet = """
    <h1>[-court]<br>送　达　回　证</h1><table><tr><td>案　由</td><td>借款合同纠纷（执行）</td><td>案　号</td><td>
    [-case]</td></tr>
    <tr><td>送达文书名称和件数</td><td colspan="3">[-case3]执行裁定书壹份、协助执行通知书壹份</td></tr><tr><td>
    受送达人</td><td colspan="3">[-buyer]</td></tr>
    <tr><td>送达地址</td><td colspan="3">[-buyer_address]</td></tr><tr><td>受送达人签名或盖章</td>
    <td colspan="3" class="h">[-man]　[-ruling_date:sp]</td></tr>
    <tr><td>代收人及代收理由</td><td colspan="3"></td></tr><tr><td>备　注</td><td colspan="3">直接送达</td></tr>
    </table><p>填发人：　　　　　送达人：</p>
    """
    style = """
.sheet { padding: 28mm 22mm; font: 13pt/2 FandolFang, "AR PL UMing CN" } h1 { text-align: center; font-size: 19pt;
line-height: 1.6 }
table { border-collapse: collapse; width: 100% } td { border: 0.3mm solid #000; padding: 2mm }
td:first-child { width: 36mm } .h { font-family: "AR PL UKai CN"; color: #22357c }
"""
    return _other(deal, (sheet,), style, extra, stamp(deal.buyer.name, left=100, top=112, size=38, turn=-14))


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    house_judgment,
    plant_lease,
    office_minutes,
    appraisal,
    coke_invoice,
    tax_paid,
    environment_approval,
    land_certificate,
    car_auction,
    service_return,
]
