"""Notices of sale of county courts and small auction houses: newspapers, notice boards, platforms."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Capacity
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.phrases import Field, fill
from tests.specimens.sixth_author.court_pages import FANG, KAI, SONG, court_paper
from tests.specimens.sixth_author.office import days, earlier, firm, human, old_case, part

_NOTICE = Kind.AUCTION_NOTICE
_PAPER = """
.sheet { padding: 14mm 13mm; font: 9.5pt/1.55 "AR PL UMing CN", "Noto Serif CJK SC" }
.mast { display: flex; justify-content: space-between; border-bottom: 0.8mm solid #000; font-size: 9pt }
.mast b { font: 700 17pt/1.2 FandolKai, "AR PL UKai CN" } .cols { columns: 2; column-gap: 8mm;
column-rule: 0.2mm solid #666; margin-top: 4mm }
h2 { font: 700 15pt/1.4 FandolHei, "WenQuanYi Zen Hei"; text-align: center; margin: 1mm 0 } p { margin: 0;
text-indent: 2em; text-align: justify }
.r { text-align: right; text-indent: 0 } .box { break-inside: avoid; border: 0.3mm solid #000; padding: 2mm 3mm;
margin-bottom: 4mm }
"""


def newspaper_columns(deal: Deal) -> HtmlPaper:
    """A page of a local newspaper in two columns: the notice stands between a lost seal and an absorption notice."""
    house = firm(deal, "house", ("拍卖",), ("有限公司",), "山西")
    lost = firm(deal, "lost", ("运输", "建材"))
    deal = earlier(deal, 4)
    extra: dict[str, Field] = {
        "house": house.name,
        "lost": lost.name,
        "lot": "[-debtor][capacity:wan]焦炭产能指标",
        "number": old_case(deal),
        "until": days(deal.end_date, -2),
        "day": deal.end_date,
        "tel": deal.digits("tel", 7),
        "man": human(deal, "man"),
    }
    sheet = """
    <div class="mast"><b>汾岭晚报</b><span>[notice_date]　星期四　第6版　广告</span></div><div class="cols">
    <div class="box"><h2>遗失声明</h2><p>[-lost]不慎将财务专用章（编号1410000021）、
    开户许可证（核准号J1710000）丢失，声明作废。</p></div>
    <div class="box"><h2>拍 卖 公 告</h2>
    <p>受[court]委托，我公司定于[start_date=day]上午10时在[-city]晋岭大酒店三楼会议厅对以下标的依法进行公开拍卖，
    现将有关事项公告如下：</p>
    <p>一、拍卖标的：[lot_title=lot]（不含焦炉及附属设施）。参考价[starting_price:wan]元，
    竞买保证金[deposit:wan]元，拍卖时加价幅度不低于[increment:wan]元。</p>
    <p>二、执行案号：[case_number=number]。</p>
    <p>三、标的展示：自公告之日起至[-until]在标的所在地展示。</p>
    <p>四、竞买登记：有意竞买者须于[-until]17时前（以到账为准）将保证金汇入[-court_short]账户，
    持有效证件到我公司办理登记手续，未成交者保证金于拍卖会后
    五个工作日内无息退还。</p>
    <p>五、特别提示：优先购买权人应按期参加竞买，逾期视为放弃；标的以现状拍卖，过户费用由买受人自理。</p>
    <p>公司地址：太原市并州南路88号　电话：0351-[-tel]　[-man]</p><p>法院监督电话：0358-8220110</p>
    <p class="r">[-house]</p><p class="r">[notice_date]</p></div>
    <div class="box"><h2>吸收合并公告</h2><p>经股东会决议，[-guarantor]拟吸收合并[-lost]，合并后注册资本为3600万元。
    请债权人自本公告之日起45日内申报债权。</p></div>
    <div class="box"><h2>招　聘</h2><p>某洗煤厂诚聘化验员2名、出纳1名，月薪2800元起，有经验者优先。电话：
    0358-3390027。</p></div>
    <div class="box"><h2>房屋出租</h2><p>汾岭路临街商铺三间，面积210平方米，年租金6万元，面议。</p></div></div>
    """
    return HtmlPaper(_NOTICE, (fill(deal, sheet, extra),), None, _PAPER)


def second_round_long(deal: Deal) -> HtmlPaper:
    """A county court's notice of a second round on three pages, with bidding rules; the first round is told."""
    first_price = deal.starting_price + part(deal.starting_price, 25)
    extra: dict[str, Field] = {
        "lot": "[-debtor]所有的[capacity]焦化产能",
        "first_price": first_price,
        "first_day": days(deal.start_date, -55),
        "valued": first_price + deal.deposit,
        "bank": f"太岳银行{deal.debtor.county}支行",
        "acc": deal.digits("acc", 17),
        "man": human(deal, "man"),
        "pay": days(deal.end_date, 7),
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title" style="letter-spacing:0.1em;font-size:20pt">
    关于拍卖焦化产能的公告（第二次拍卖）</p>
    <p>[court]将于[start_date]10时至[end_date]10时止（延时的除外）在[-platform]上进行公开拍卖活动（第二次拍卖），
    现公告如下：</p>
    <p>一、拍卖标的物：[lot_title=lot]。该产能系经省主管部门核定，登记总产能为[-whole_capacity]，
    本次仅处分其中一部分。</p>
    <p>该标的物评估价[-valued:wan]元。[-first_day]第一次拍卖起拍价[-first_price:wan]元，流拍。本次起拍价：
    [starting_price:wan]元，竞买保证金：[deposit:wan]元，
    增价幅度：[increment:wan]元及其整倍数。</p>
    <p>二、竞买人条件：凡具备完全民事行为能力的自然人、法人和其他组织均可参加竞买。
    因标的物属于产业政策限制转让的特殊财产，竞买人应自行向
    [-city]工业和信息化局了解受让资格，因不具备资格造成的损失自行承担。</p>
    """,
        """
    <p>三、咨询、展示看样的时间与方式：自公告之日起至开拍前一工作日止接受咨询（节假日休息），联系人[-man]，
    电话0356-2029716。</p>
    <p>四、本次拍卖活动设置延时出价功能，在拍卖活动结束前，每最后5分钟如果有竞买人出价，就自动延迟5分钟。</p>
    <p>五、拍卖方式：设有保留价的增价拍卖方式，保留价等于起拍价，至少一人报名且出价不低于起拍价，方可成交。</p>
    <p>六、标的物以实物现状为准，本院不承担瑕疵保证。办理过户所涉及的税、费按照法律规定各自负担；
    欠缴的水电费1326000元由买受人承担。</p>
    <p>七、与本标的物有利害关系的当事人可参加竞拍；优先购买权人参加竞买的，应于开拍前五个工作日向本院提交书面申请。</p>
    <p>八、竞买保证金与尾款：拍卖竞价前在竞买人账户内冻结相应资金；拍卖未成交的即时解冻。
    买受人应在[-pay]前将尾款缴入法院指定账户（户名：
    [-court]，开户银行：[-bank]，账号：[-acc]）。</p>
    """,
        """
    <p>九、司法拍卖因标的物本身价值，其起拍价、保证金、竞拍成交价格相对较高，
    竞买人参与竞拍支付保证金可能会碰到当天限额无法支付的情况，请提前办理。</p>
    <p>十、执行案号：[case_number=case]。申请执行人[-applicant]、被执行人[-debtor]及其他已知权利人，
    本公告发布之日起满五日视为已经通知。</p>
    <p>特此公告。</p><p class="sig" style="margin-top:12mm">[court]</p><p class="sig">[notice_date:cn]SEAL</p>
    """,
    )
    return court_paper(
        deal, _NOTICE, texts, extra=extra, style=SONG.replace("15pt/26pt", "14pt/25pt"), form="第#页 共3页"
    )


def lots_table(deal: Deal) -> HtmlPaper:
    """A notice board's sheet with three lots in a table; only the second is capacity."""
    land, plant = part(deal.price, 45), part(deal.price, 12)
    extra: dict[str, Field] = {
        "land": land,
        "land_deposit": part(land, 20),
        "plant": plant,
        "plant_deposit": part(plant, 20),
        "lot": "[-debtor]焦化产能指标[capacity:num]万吨/年",
    }
    sheet = """
    <h1>[court]<br>司法拍卖公告（一拍）</h1>
    <p>本院定于[start_date:pad]上午10时起至[end_date:pad]上午10时止，
    在[-platform]公开拍卖[case_number=case]案被执行财产，
    详情见下表：</p>
    <table><tr><th rowspan="2">标的<br>序号</th><th rowspan="2">标的物名称</th><th colspan="4">金　额（元）</th></tr>
    <tr><th>评估价</th><th>起拍价</th><th>保证金</th><th>加价幅度</th></tr>
    <tr><td>1</td><td>{lot_title?|LAND}</td><td>——</td><td>{starting_price?|P1|[-land]}</td><td>
    {deposit?|D1|[-land_deposit]}</td><td>{increment?|50000.00|50,000.00}</td></tr>
    <tr><td>2</td><td>[lot_title=lot]</td><td>——</td><td>[starting_price]</td><td>[deposit]</td><td>[increment]</td>
    </tr>
    <tr><td>3</td><td>{lot_title?|PLANT}</td><td>——</td><td>{starting_price?|P3|[-plant]}</td><td>
    {deposit?|D3|[-plant_deposit]}</td><td>{increment?|20000.00|20,000.00}</td></tr></table>
    <p>注：各标的物单独拍卖，分别缴纳保证金，不得合并出价。标的2在[-city]工信局有轮候查封登记，
    成交后由本院协调解除。</p>
    <p>保证金须于开拍前到账。成交后七日内付清余款，逾期按悔拍处理。咨询电话：0354-5922316（工作日）。</p>
    <p>附：执行案号[case_number=case]</p><p class="r">[notice_date:cn]</p>
    """.replace("LAND", f"{deal.debtor.county}城西工业用地58.7亩")
    sheet = sheet.replace("PLANT", "配煤、备煤机器设备一批").replace("P1", str(land)).replace("P3", str(plant))
    sheet = sheet.replace("D1", str(part(land, 20))).replace("D3", str(part(plant, 20)))
    style = """
.sheet { padding: 26mm 20mm; font: 12.5pt/1.9 "WenQuanYi Zen Hei", "Noto Sans CJK SC" } h1 { text-align: center;
font-size: 20pt; line-height: 1.5 }
p { text-indent: 2em; margin: 1mm 0 } .r { text-align: right } table { border-collapse: collapse; width: 100%;
font-size: 10pt; line-height: 1.4 }
td, th { border: 0.3mm solid #000; padding: 2mm 1mm; text-align: center; font-weight: 400 }
td:nth-child(2) { width: 46mm; text-align: left }
"""
    return HtmlPaper(_NOTICE, (fill(deal, sheet, extra),), None, style)


def sell_off_rules(deal: Deal) -> HtmlPaper:
    """A sell-off on a platform for sixty days, printed as questions of a key-value list with its rules below."""
    end = days(deal.start_date, 60)
    extra: dict[str, Field] = {
        "lot": "[-debtor]名下焦化产能[capacity:ton]（变卖）",
        "end": end,
        "phone": deal.digits("phone", 8),
        "ensured": deal.deposit,
    }
    sheet = """
    <div class="h">[-platform]　&gt;　变卖　&gt;　其他财产</div><h1>[court]变卖公告</h1>
    <dl><dt>标的名称</dt><dd>[lot_title=lot]</dd><dt>变卖价</dt><dd>￥[starting_price]</dd><dt>变卖预缴款</dt><dd>
    ￥[deposit=ensured]</dd>
    <dt>加价幅度</dt><dd>￥[increment]</dd><dt>变卖期</dt><dd>
    [start_date:dash] 10:00:00 至 [end_date=end:dash] 10:00:00</dd><dt>竞价周期</dt><dd>24小时</dd>
    <dt>延时周期</dt><dd>5分钟/次</dd><dt>案　　号</dt><dd>[case_number=case:half]</dd><dt>处置法院</dt><dd>
    [court]</dd><dt>咨询电话</dt><dd>0350-[-phone]</dd></dl>
    <h3>变卖须知</h3><ol><li>本标的经两次拍卖均已流拍，两次起拍价分别为评估价的七折及前者的八折。</li>
    <li>变卖期内首位竞买人缴纳全额变卖预缴款并出价后，进入24小时竞价倒计时。</li>
    <li>成交后15日内付清全部价款，由法院出具执行裁定书并协助办理产能确认手续。</li>
    <li>被执行人原有焦炉（炭化室高度3.2米）已拆除，标的不含任何实物资产，亦不含排污权指标。</li>
    <li>买受人逾期未付款的，预缴款不予退还。</li></ol><p class="r">公告日期：[notice_date:dash]</p>
    """
    style = """
.sheet { padding: 18mm; font: 11pt/1.8 "Noto Sans CJK SC" } .h { font-size: 8.5pt; color: #888 }
h1 { font-size: 17pt; color: #c33 }
dl { display: grid; grid-template-columns: 28mm 1fr; background: #faf7f2; padding: 3mm } dt { color: #777 }
dd { margin: 0 } .r { text-align: right }
"""
    return HtmlPaper(_NOTICE, (fill(deal, sheet, extra),), None, style)


def sold_again(deal: Deal) -> HtmlPaper:
    """A notice of re-auction after the first winner's default, in running prose on one page."""
    extra: dict[str, Field] = {
        "lot": "[-debtor]的[capacity:wan]焦化产能置换指标",
        "gone": days(deal.start_date, -66),
        "gone_price": deal.price + deal.increment,
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">重新拍卖公告</p><p class="no">[case_number=case4]</p>
    <p>本院于[-gone]拍卖[-debtor]焦化产能一案，竞得人以[-gone_price:yuan]元竞得后逾期未付余款，本院已裁定重新拍卖。
    现定于[start_date]10时至
    [end_date]10时（自由竞价时间）在[-platform]对[lot_title=lot]再次挂网竞价。起拍价[starting_price:yuan]元，
    参加竞买者每户须交保证金
    [deposit:yuan]元，每次加价不得少于[increment:yuan]元。原买受人不得参加竞买。</p>
    <p>有意者请于开拍前自行与[-city]产能主管部门核实政策，并到本院执行局307室查阅资料。凡对上述标的主张权利者，
    须在公告期内书面提出。</p>
    <p>竞得后十日内将扣除保证金后的价款汇至本院执行款专户，过期不交的，保证金不退。</p>
    <p>特此公告</p><p class="sig" style="margin-top:18mm">[notice_date:cn]SEAL</p>
    """,
    )
    return court_paper(deal, _NOTICE, texts, extra=extra, style=KAI, form="")


def two_capacity_lots(deal: Deal) -> HtmlPaper:
    """An auction house and a court post one lot sold whole: two plants' capacity, the sum in the title."""
    half = Capacity(deal.capacity.tonnes / 2)
    extra: dict[str, Field] = {
        "half": half,
        "lot": "[-debtor]一、二分厂焦化产能指标（合计[capacity]）",
        "house": firm(deal, "house", ("拍卖行",), ("有限责任公司",), "山西").name,
        "look": days(deal.start_date, -4),
    }
    texts = (
        """
    <p class="title" style="letter-spacing:0.3em">拍卖公告</p>
    <p>经[court]委托，
    [-house]会同本院于[start_date]10时至[end_date]10时在[-platform]对以下标的以网络竞价方式整体拍卖：</p>
    <p>[lot_title=lot]，其中一分厂[-half]、二分厂[-half]，
    整体起拍价人民币{starting_price|START|[-starting_price:cap]}。</p>
    <p>看样时间：[-look]9时至11时；竞买保证金：人民币{deposit|DEPOSIT|[-deposit:cap]}；最低加价幅度：
    人民币{increment|INCREMENT|[-increment:cap]}。</p>
    <p>拍卖佣金按成交价的1%由买受人另行支付。评估费、公告费合计85000元从价款中支付。</p>
    <p>委托案号：[case_number=case]</p>
    <p class="sig" style="margin-top:14mm">[court]</p><p class="sig">[-house]</p><p class="sig">[notice_date]SEAL</p>
    """.replace("START", str(deal.starting_price))
        .replace("DEPOSIT", str(deal.deposit))
        .replace("INCREMENT", str(deal.increment)),
    )
    return court_paper(deal, _NOTICE, texts, extra=extra, style=FANG, form="")


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    newspaper_columns,
    second_round_long,
    lots_table,
    sell_off_rules,
    sold_again,
    two_capacity_lots,
]
