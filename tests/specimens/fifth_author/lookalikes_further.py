"""More papers of other matters: an approval, a land title, a car at auction, a coke sale, a power of attorney."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import later, part, sheet
from tests.specimens.html_paper import HtmlPaper, stamp


def _other(sheets: tuple[str, ...], style: str, *, landscape: bool = False) -> HtmlPaper:
    return HtmlPaper(Kind.OTHER, sheets, style=style, landscape=landscape)


_APPROVAL_STYLE = """
.sheet { padding: 30mm 26mm; font: 15pt/28pt FandolFang, "AR PL UMing CN" } p { margin: 0; text-indent: 2em } .red {
font: 700 28pt "Noto Serif CJK SC"; color: #d00; text-align: center; border-bottom: 0.8mm solid #d00 } h1 { font:
700 19pt/1.5
"Noto Serif CJK SC"; text-align: center; margin: 6mm 0 3mm } .n { text-indent: 0 } .r { text-align: right }
"""


def environment_approval(deal: Deal) -> HtmlPaper:
    """An approval of an environmental report on new ovens: company, tonnes, chamber height, date, seal."""
    text = """
    <div class="red">[-city]环境保护局文件</div><p style="text-align:center">市环函〔[-year]〕86号</p>
    <h1>关于[-buyer]炭化室高度6.25米捣固焦炉项目环境影响报告书的批复</h1><p class="n">[-buyer]：</p>
    <p>你公司《关于审批焦炉大型化改造项目环境影响报告书的请示》收悉。经研究，批复如下：</p>
    <p>一、项目建设2×65孔捣固焦炉，年产焦炭[-capacity:wan]，总投资壹拾叁亿陆仟万元，其中环保投资[-invest]元。</p>
    <p>二、项目所需产能由你公司通过置换取得，须在投产前完成原有焦炉拆除。</p>
    <p>三、颗粒物、二氧化硫、氮氧化物排放须执行特别排放限值。</p><p>四、本批复自下达之日起五年内有效。</p>
    <p class="r" style="margin-top:12mm">[-contract_date]</p>
    """
    body = sheet(deal, text, year=str(deal.contract_date.year), invest=part(deal.price, 70))
    return _other((body + stamp(f"{deal.debtor.city}环境保护局", left=136, top=196),), _APPROVAL_STYLE)


_TITLE_STYLE = """
.sheet { padding: 24mm 30mm; font: 12pt/1.6 "AR PL UKai CN"; background: #fff7f2 } h1 { text-align: center; color: #b33;
font-size: 22pt; margin: 0; letter-spacing: 0.3em } table { border-collapse: collapse; width: 100%; margin-top: 4mm
} td {
border: 0.3mm solid #b33; padding: 2.4mm } td:first-child { width: 36mm; text-align: center; color: #b33 }
"""


def land_title(deal: Deal) -> HtmlPaper:
    """A certificate of land use, of the works that once held the ovens."""
    text = """
    <h1>不动产权证书</h1><p>晋（[-year]）[-county]不动产权第0003172号</p>
    <table><tr><td>权利人</td><td>[-debtor]</td></tr><tr><td>共有情况</td><td>单独所有</td></tr><tr><td>坐　落
    </td><td>[-debtor_address]</td></tr>
    <tr><td>不动产单元号</td><td>141024003005GB00017W00000000</td></tr><tr><td>权利类型</td><td>国有建设用地使用
    权</td></tr>
    <tr><td>权利性质</td><td>出让，出让金[-paid]元</td></tr><tr><td>用　途</td><td>工业用地（炼焦）</td></tr>
    <tr><td>面　积</td><td>95507.12㎡</td></tr>
    <tr><td>使用期限</td><td>五十年，至二〇六一年五月十一日止</td></tr><tr><td>附　记</td><td>[-seal_date]被
    [-court]查封，期限三年</td></tr></table>
    """
    body = sheet(deal, text, year=str(deal.seal_date.year - 1), paid=part(deal.price, 22))
    return _other((body + stamp(f"{deal.debtor.county}不动产登记中心", left=130, top=190, size=38),), _TITLE_STYLE)


_CAR_STYLE = """
.sheet { padding: 18mm 20mm; font: 11pt/1.9 "Noto Sans CJK SC" } .card { border: 0.3mm dotted #f80; background: #fff8e6;
padding: 6mm } h1 { color: #d33; text-align: center; font-size: 17pt; border-bottom: 0.4mm solid #d33; margin: 0 0 3mm }
p { margin: 0 }
"""


def car_auction(deal: Deal) -> HtmlPaper:
    """The same platform form as for our lots, but a lorry was sold."""
    text = """
    <div class="card"><h1>网络竞价成功确认书</h1><p>处置单位：[-court]</p>
    <p>标的物名称：晋LA3172号重型半挂牵引车一辆（已行驶21万公里）</p>
    <p>标的物网拍链接：https://sf-item.taobao.com/sf_item/ITEM.htm</p><p>网拍开始时间：
    [-start_date:slash] 10:00:00</p><p>网拍结束时间：[-end_date:slash] 10:00:00</p>
    <p style="text-align:center;font-weight:700">【网络拍卖竞价结果】</p>
    <p>用户姓名尹启明通过竞买号K2217于[-end_date]在[-court]于阿里拍卖平台开展的“晋LA3172号重型半挂牵引车一辆”项
    目公开竞价中，以最高应价胜出。</p>
    <p>该标的网络拍卖成交价格：￥86500（捌万陆仟伍佰元）</p>
    <p>车辆过户费用及违章由买受人自行处理。标的物最终成交以[-court]出具拍卖成交裁定为准。</p></div>
    """.replace("ITEM", deal.digits("item", 12))
    return _other((sheet(deal, text) + stamp(deal.court.full, left=142, top=126, turn=9),), _CAR_STYLE)


_SALE_STYLE = """
.sheet { padding: 22mm 22mm; font: 11.5pt/1.75 "Noto Serif CJK SC" } h1 { text-align: center; font-size: 19pt;
margin: 0 }
p { margin: 0; text-indent: 2em } table { border-collapse: collapse; width: 100%; text-align: center; margin: 2mm 0
} td {
border: 0.2mm solid black; padding: 1.2mm } .n { text-indent: 0 }
"""


def coke_sale_contract(deal: Deal) -> HtmlPaper:
    """A contract that sells coke by the tonne: parties, tonnes, price per tonne, total in capitals."""
    text = """
    <h1>焦炭买卖合同</h1><p class="n">合同编号：JT-[-year]-0088　　签订地点：[-county]　　签订时间：[-contract_date]</p>
    <p class="n">出卖人：[-debtor]</p><p class="n">买受人：[-buyer]</p>
    <table><tr><td>品名</td><td>规格</td><td>数量（吨）</td><td>单价（元/吨）</td><td>金额（元）</td></tr>
    <tr><td>二级冶金焦</td><td>灰分≤13.5%，硫≤0.7%</td><td>12000</td><td>1,650.00</td><td>19,800,000.00</td></tr>
    <tr><td colspan="2">合计人民币（大写）</td><td colspan="3">壹仟玖佰捌拾万元整</td></tr></table>
    <p>一、交货方式：汽运，买受人厂内交货，途耗按千分之三计。</p><p>二、验收：以买受人化验为准，有异议三日内书面
    提出。</p>
    <p>三、结算：一票制，含税含运费，先款后货，买受人预付三百万元。</p>
    <p>四、出卖人年产焦炭六十万吨，保证按月均衡供货一千吨以上。</p><p>五、本合同传真件有效，有效期至年底。</p>
    <p class="n" style="margin-top:12mm">出卖人（章）：　　　　　　　　　　　　　买受人（章）：</p>
    """
    body = sheet(deal, text, year=str(deal.contract_date.year))
    seals = stamp(deal.debtor.name, "合同专用章", left=44, top=132, size=38) + stamp(
        deal.buyer.name, "合同专用章", left=128, top=132, size=38
    )
    return _other((body + seals,), _SALE_STYLE)


_POWER_STYLE = """
.sheet { padding: 38mm 30mm; font: 16pt/32pt FandolKai, "AR PL UKai CN" } h1 { text-align: center; font-size: 24pt }
p { margin: 0; text-indent: 2em } .r { text-align: right }
"""


def power_of_attorney(deal: Deal) -> HtmlPaper:
    """A bidder's power of attorney for the auction: court, case, lot and date are all there."""
    text = """
    <h1>授 权 委 托 书</h1><p>[-court]：</p>
    <p>兹委托我公司副经理陆云峰（身份证号略）为代理人，参加贵院[-case]一案[-debtor][-capacity]焦化产能指标的网络竞买，
    代理权限为：报名、交纳保证金[-deposit:yuan]元、出价、签署成交确认书、领取裁定书。</p>
    <p>代理期限自即日起至[-due]止，代理人无转委托权。</p>
    <p class="r" style="margin-top:12mm">委托人：[-buyer]</p><p class="r">法定代表人：[-buyer_head]</p>
    <p class="r">[-notice_date]</p>
    """
    body = sheet(deal, text, due=later(deal.end_date, 30))
    return _other((body + stamp(deal.buyer.name, left=136, top=148, size=40, turn=-6),), _POWER_STYLE)


_SERVICE_STYLE = """
.sheet { padding: 26mm 22mm; font: 13pt/1.6 "AR PL UMing CN" } h1 { text-align: center; font: 700 20pt
"Noto Serif CJK SC";
margin: 0 0 4mm } table { border-collapse: collapse; width: 100% } td { border: 0.25mm solid black; padding: 3.4mm }
td:first-child { width: 36mm; text-align: center }
"""


def proof_of_service(deal: Deal) -> HtmlPaper:
    """A court's proof that the sale ruling was served on the buyer: only the service, no ruling."""
    text = """
    <h1>[-court]<br>送 达 回 证</h1>
    <table><tr><td>案　　由</td><td>借款合同纠纷执行</td><td>案　号</td><td>[-case]</td></tr>
    <tr><td>送达文书名称<br>和件数</td><td colspan="3">[-case5]执行裁定书壹份、拍卖成交确认书壹份</td></tr>
    <tr><td>受送达人</td><td colspan="3">[-buyer]</td></tr><tr><td>送达地址</td><td colspan="3">[-buyer_address]
    </td></tr>
    <tr><td>受送达人签名<br>或盖章</td>
    <td colspan="3" style="height:26mm;text-align:right;vertical-align:bottom">[-served:sp]</td></tr>
    <tr><td>代收人及理由</td><td colspan="3"></td></tr><tr><td>备　　注</td><td colspan="3">直接送达</td></tr></table>
    <p>填发人：CLERK　　　　　送达人：JUDGE、CLERK</p>
    """.replace("CLERK", deal.clerk).replace("JUDGE", deal.judges[0])
    body = sheet(deal, text, served=later(deal.ruling_date, 3))
    return _other((body + stamp(deal.buyer.name, left=100, top=146, size=38),), _SERVICE_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    environment_approval,
    land_title,
    car_auction,
    coke_sale_contract,
    power_of_attorney,
    proof_of_service,
]
