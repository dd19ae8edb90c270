"""Notices of sales: newspaper columns, a county court's second round, sell-off, lists of lots, sale anew, two pages."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.tools import (
    FANG,
    HEI,
    KAI,
    SONG,
    court_css,
    earlier_years,
    later,
    old_case,
    seal,
    share,
)
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.phrases import Field, fill


def newspaper_columns(deal: Deal) -> HtmlPaper:
    """A provincial paper's advertising page of 2013 to 2015: an auction house's notice in two justified columns."""
    start = earlier_years(deal.start_date, 4)
    extra: dict[str, Field] = {
        "start": start,
        "told": later(start, -17),
        "view": later(start, -3),
        "lot": "[-debtor]持有的焦化产能[capacity:nian]",
        "land": share(deal.starting_price, 6),
        "small": share(deal.starting_price, 1),
    }
    sheet = fill(
        deal,
        """
        <div class="head"><span>[-told:ar]　第4186期</span><b>公告·广告</b><span>责编：某某　版式：某某　B07</span>
        </div>
        <div class="cols">
        <h1>拍 卖 公 告</h1>
        <p>受[court]委托，我公司定于[start_date=start]上午10时整，在[-city]鼓楼东街商务酒店二楼会议厅，对下列标的
        依法进行公开拍卖，现将有关事项公告如下：</p>
        <p><b>一、拍卖标的：</b>1、[lot_title=lot]，参考价[starting_price:wan]元，竞买保证金[deposit:wan]元；
        2、[-county]城关镇商业用房一处（建筑面积412.6平方米），参考价[-land:wan]元，保证金[-small:wan]元。
        标的1每次加价不低于[increment:wan]元。</p>
        <p><b>二、展示时间、地点：</b>自公告之日起至[-view:ar]在标的所在地展示。产能类标的无实物展示，请到我公司查阅资
        料。</p>
        <p><b>三、竞买登记：</b>有意竞买者请于[-view:ar]17时前，凭有效证件及银行到账凭证来我公司办理竞买登记手续。竞买
        不成，
        保证金五日内无息退还。保证金账户：户名 [-court_short]，开户行 [-county]农村信用合作联社营业部，账号 ACC。</p>
        <p><b>四、优先购买权人</b>应于登记截止前申报并交纳保证金，逾期视为放弃。</p>
        <p><b>五、</b>受让人须符合国家焦化行业准入条件，因主体不符合条件致使不能办理变更手续的，责任自负。</p>
        <p>联系电话：0357-XXXX218　138XXXX0917</p><p>法院监督电话：0357-XXXX206</p>
        <p class="r">山西厚德拍卖有限公司</p><p class="r">[notice_date=told]</p>
        <hr><h2>遗 失 声 明</h2>
        <p>△[-third]不慎将银行开户许可证遗失，核准号J1610000XXXX01，声明作废。</p>
        <p>△[-city]某某运输队晋L挂XXXX号营运证丢失，声明作废。</p>
        <hr><h2>注 销 公 告</h2>
        <p>[-guarantor]股东会决议解散本公司，请债权人自公告之日起45日内向清算组申报债权，注册资本500万元。特此公告。
        </p>
        </div>
        """.replace("ACC", deal.digits("acc", 18)),
        extra,
    )
    style = f"""
    .sheet {{ padding: 14mm 15mm; font: 11pt/1.62 {SONG} }}
    .head {{ display: flex; justify-content: space-between; border-bottom: .8mm double #000; font-size: 10pt }}
    .cols {{ columns: 2; column-gap: 7mm; column-rule: .2mm solid #000; margin-top: 4mm }}
    .cols {{ height: 190mm; column-fill: auto }}
    h1 {{ font: 700 20pt {HEI}; text-align: center; margin: 2mm 0; background: #ddd }}
    h2 {{ font: 700 13pt {HEI}; text-align: center; margin: 2mm 0 }}
    p {{ margin: 0; text-indent: 2em; text-align: justify }} .r {{ text-align: right }}
    """
    return HtmlPaper(Kind.AUCTION_NOTICE, (sheet,), None, style)


def second_round(deal: Deal) -> HtmlPaper:
    """A county court's notice of the second round in old chained clauses, first-round price told before the new one."""
    extra: dict[str, Field] = {
        "first": share(deal.starting_price, 125),
        "first_day": later(deal.notice_date, -11),
        "lot": "[-debtor]所属[capacity:wan]/年焦化产能使用权",
        "tax": share(deal.price, 2),
    }
    sheet = fill(
        deal,
        """
        <p class="c">[court=court_short:wide]</p><p class="t">拍卖公告</p><p class="l m">（第二次拍卖）</p>
        <p>本院于[-first_day:ar]10时将被执行人[-debtor]的产能以[-first:yuan]元起拍进行第一次网络拍卖，因无人报名流拍。
        现依《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十六条，决定于[start_date]10时至[end_date]10时止
        （延时的
        除外）在[-platform]（户名：[-court]）进行第二次公开拍卖活动，公告如下：</p>
        <p>一、标的物：[lot_title=lot]。评估价[-first:yuan]元，二拍起拍价[starting_price:yuan]元，保证金[deposit:yuan]
        元，
        加价幅度[increment:yuan]元（及其整倍数）。</p>
        <p>二、咨询、展示看样的时间与方式：自即日起至拍卖开始前一日（双休日除外）接受咨询，有意者请联系承办人。</p>
        <p>三、拍卖方式：设有保留价的增价拍卖方式，保留价等于起拍价，至少一人报名且出价不低于起拍价，方可成交。</p>
        <p>四、标的物过户登记手续由买受人自行办理，所涉及的一切税、费及可能存在的欠费（经了解，欠缴能源补偿金约
        [-tax:yuan]元）
        依规定由各自承担。</p>
        <p>五、对上述标的物权属有异议者，请于拍卖开拍前与本院联系；抵押权人、优先购买权人亦同。</p>
        <p>六、拍卖竞价前淘宝系统将锁定竞买人支付宝账户内的资金作为应缴的保证金，拍卖结束后未能竞得者锁定的保证金自动
        释放。
        买受人余款在成交后七日内缴入法院指定账户，执行案号请注明[case_number=case]。</p>
        <p>咨询电话：（0357）622XXXX　联系人：JUDGE</p>
        <p class="r" style="margin-top: 7mm">SEAL[notice_date:cn]</p>
        """.replace("JUDGE", deal.judges[2][0] + "法官").replace("SEAL", seal(deal.court.full, turn=-4)),
        extra,
    )
    style = court_css(FANG, 14, 25, "22mm 25mm") + ".m { text-align: center; margin-bottom: 4mm }"
    return HtmlPaper(Kind.AUCTION_NOTICE, (sheet,), None, style)


def sell_off_form(deal: Deal) -> HtmlPaper:
    """A court's sell-off notice (变卖) as a form with labels left, heading over several rows, posted at the gate."""
    extra: dict[str, Field] = {"lot": "[-debtor][capacity:ton]冶金焦产能指标（[-ovens]已拆除）"}
    sheet = fill(
        deal,
        """
        <h1>[court]网络司法变卖公告</h1>
        <table>
        <tr><th rowspan="3">标的概况</th><th>变卖标的</th><td colspan="3">[lot_title=lot]</td></tr>
        <tr><th>权属人</th><td colspan="3">[-debtor]</td></tr>
        <tr><th>权利限制</th><td colspan="3">本院首封，另有[-other_court_short]轮候查封；设有抵押</td></tr>
        <tr><th rowspan="4">价格要素</th><th>市场评估价</th><td>[-price]元</td><th>变卖价</th><td>[starting_price]元
        </td></tr>
        <tr><th>变卖预缴款</th><td>[deposit]元</td><th>加价幅度</th><td>[increment]元</td></tr>
        <tr><th>变卖期</th><td colspan="3">六十天，自[start_date:pad]10时起；竞价周期一次24小时；有人应买即转入竞价，
        最迟于<span>[end_date?=close:pad]</span>10时结束</td></tr>
        <tr><th>前次处置</th><td colspan="3">一拍、二拍均流拍，二拍起拍价与变卖价相同</td></tr>
        <tr><th rowspan="2">参与须知</th><th>竞买资格</th><td colspan="3">具备焦化生产经营资格的企业法人；变卖预缴款须
        于应买前足额缴入</td></tr>
        <tr><th>余款交纳</th><td colspan="3">竞价成功后15日内汇至：[-county]农村商业银行，户名[-court_short]，
        附言注明“[case_number=case]”</td></tr>
        <tr><th colspan="2">发布平台</th><td colspan="3">[-platform]</td></tr></table>
        <p>变卖不成的，本院将依法作退回处理或交付申请执行人抵债。特此公告。</p>
        <p class="r">SEAL[notice_date:ar]</p>
        """.replace("SEAL", seal(deal.court.full, turn=5)),
        {**extra, "close": later(deal.start_date, 60)},
    )
    style = f"""
    .sheet {{ padding: 26mm 20mm; font: 12pt/1.75 {KAI} }} h1 {{ font: 700 19pt {SONG}; text-align: center }}
    table {{ border-collapse: collapse; width: 100% }} th, td {{ border: .35mm solid #000; padding: 2mm }}
    th {{ font-weight: 400; width: 24mm; text-align: center }} p {{ text-indent: 2em }} .r {{ text-align: right }}
    """
    return HtmlPaper(Kind.AUCTION_NOTICE, (sheet,), None, style)


def list_of_lots(deal: Deal) -> HtmlPaper:
    """A court posts one table of four lots of the same debtor, of which one is capacity, with a short preamble."""
    extra: dict[str, Field] = {
        "a": share(deal.starting_price, 41),
        "b": share(deal.starting_price, 8),
        "c": share(deal.starting_price, 5),
        "d": share(deal.starting_price, 1),
        "lot": "[capacity]焦化产能（无焦炉）",
    }
    sheet = fill(
        deal,
        """
        <p class="c">[court]</p><p class="t">司法拍卖公告</p><p class="n">[case_number=case2]</p>
        <p>本院将于[start_date]10时起至[end_date]10时止（竞价延时除外），在[-platform]上对被执行人[-debtor]的四项财产
        分别进行第一次
        拍卖，竞买人可任选其一或数项参加竞买：</p>
        <table><tr><th>标号</th><th>标的</th><th>起拍价<br>（元）</th><th>保证金<br>（元）</th><th>加价幅度<br>（元）
        </th></tr>
        <tr><td>01</td><td>国有出让工业用地86.4亩及地上附着物</td><td>[-a]</td><td>[-b]</td><td>30,000.00</td></tr>
        <tr><td>02</td><td>[lot_title=lot]</td><td>[starting_price]</td><td>[deposit]</td><td>[increment]</td></tr>
        <tr><td>03</td><td>化产回收系统设备（硫铵、粗苯工段）</td><td>[-c]</td><td>[-d]</td><td>5,000.00</td></tr>
        <tr><td>04</td><td>晋L牌照丰田越野车一辆（2011年注册）</td><td>96,000.00</td><td>19,000.00</td>
        <td>1,000.00</td></tr>
        </table>
        <p>02号标的只拍卖产能指标本身，不含01号土地及03号设备；买受人应自行了解置换、核准政策，能否办理变更由主管部门
        审定，
        本院不作保证。各标的买受人于拍卖成交后十日内付清尾款。</p>
        <p>与本标的物有利害关系的当事人可参加竞拍，不参加竞拍的请关注本次拍卖活动的整个过程。</p>
        <p class="r" style="margin-top: 12mm">SEAL[notice_date:cn]</p>
        """.replace("SEAL", seal(deal.court.full, turn=-9)),
        extra,
    )
    style = (
        court_css(SONG, 14, 25, "30mm 24mm")
        + """table { border-collapse: collapse; width: 100%; margin: 3mm 0; font-size: 12pt }
    td, th { border: .3mm solid #000; padding: 1mm 2mm; line-height: 1.4 } td:nth-child(n+3) { text-align: right }"""
    )
    return HtmlPaper(Kind.AUCTION_NOTICE, (sheet,), None, style)


def sold_anew(deal: Deal) -> HtmlPaper:
    """A court sells anew after the first winner defaulted; his price and deposit stand beside the new ones."""
    year = deal.notice_date.year - 3
    extra: dict[str, Field] = {
        "case": old_case(deal, year - 1, "-6"),
        "told": earlier_years(deal.notice_date, 3),
        "start": earlier_years(deal.start_date, 3),
        "end": earlier_years(deal.end_date, 3),
        "past": later(earlier_years(deal.notice_date, 3), -48),
        "lost": share(deal.deposit, 90),
        "lot": "[-debtor]年产焦炭[capacity:wan]的生产能力指标",
    }
    sheet = fill(
        deal,
        """
        <h1>[court=court_short]关于重新拍卖[-debtor]焦化产能的公告</h1><div class="n">[case_number=case]</div>
        <p>[-past:ar]，[-third]在本院举办的拍卖中以[-price:wan]元竞得[lot_title=lot]，后逾期未交付余款，其已交的保证金
        [-lost:wan]元
        不予退还，用于弥补两次拍卖的差价和费用。现本院决定将该标的重新拍卖，原买受人不得参加竞买。</p>
        <dl><dt>拍卖时间</dt><dd>[start_date=start:pad]上午10:00至[end_date=end:pad]上午10:00</dd>
        <dt>拍卖网址</dt><dd>[-platform]</dd><dt>起 拍 价</dt><dd>人民币[starting_price:comma]元</dd>
        <dt>竞买保证金</dt><dd>人民币[deposit:comma]元（须以竞买人自有账户转入）</dd>
        <dt>竞价阶梯</dt><dd>人民币[increment:comma]元</dd><dt>评估基准价</dt><dd>人民币[-price:comma]元</dd></dl>
        <p>凡具有完全民事行为能力且符合产业政策的法人均可参加。竞买人委托代理人竞买的，应在竞拍三日前到本院办理委托手
        续。
        不能到现场看样的，视为对标的现状的确认。</p>
        <p>联系人：JUDGE　　举报监督：本院纪检组</p>
        <div class="n" style="margin-top: 14mm">SEAL[notice_date=told:ar]</div>
        """.replace("JUDGE", deal.clerk).replace("SEAL", seal(deal.court.short, turn=12, left=-4)),
        extra,
    )
    style = f"""
    .sheet {{ padding: 30mm 26mm; font: 13.5pt/2 {HEI} }} h1 {{ font: 700 17pt/1.5 {HEI}; text-align: center }}
    .n {{ text-align: right }} p {{ text-indent: 2em; margin: 0 }} dl {{ margin: 4mm 8mm }}
    dt {{ float: left; width: 32mm }}
    dd {{ margin: 0 0 1mm 34mm }}
    """
    return HtmlPaper(Kind.AUCTION_NOTICE, (sheet,), None, style)


def notice_with_rules(deal: Deal) -> HtmlPaper:
    """Two pages: the notice in long prose and the rules for bidders that repeat part of it in numbered articles."""
    extra: dict[str, Field] = {
        "lot": "[-debtor]全部[capacity]焦化产能（含[-ovens]对应产能）",
        "fine": share(deal.deposit, 10),
        "tail": later(deal.end_date, 10),
    }
    one = fill(
        deal,
        """
        <p class="c">[court]</p><p class="t">竞买公告</p>
        <p>[court]在执行[-applicant]与[-debtor]、[-guarantor]金融借款合同纠纷一案（案号[case_number=case]）中，经公开
        摇号委托
        评估机构评定，拟对被执行人[-debtor]所有的财产予以变价，以清偿债务。本院定于[start_date:sp]10时至
        [end_date:sp]10时
        止在[-platform]上进行公开拍卖活动，现将拍卖标的、价格及竞买规则等有关事项一并公告，竞买人请仔细阅读后附竞买须
        知。</p>
        <p>本次拍卖的标的为[lot_title=lot]。该标的经评估为[-price:wan]元，本院参照评估结果并征询各方意见后，将起拍价定
        为
        [starting_price:wan]元，竞买人须于开拍前缴存保证金[deposit:wan]元，每次增价不得少于[increment:wan]元；起拍价即
        为保留价，
        不到保留价不成交。</p>
        <p>标的自[-seal_date:ar]起由本院查封，查封顺位为首封；[-other_court_short]、税务机关另有协查函件在卷，均不影响
        本次变价。
        标的所涉焦炉按照政府要求应于年底前关停，关停后的补偿、奖励资金归属由买受人与被执行人依政策处理，与本院无涉。
        </p>
        <p>公告期自本公告发布之日起三十日，公告期间有关权利人可以书面形式提出异议。</p>
        <p class="r" style="margin-top: 10mm">SEAL[notice_date:cn]</p><p class="f">1</p>
        """.replace("SEAL", seal(deal.court.full, turn=2)),
        extra,
    )
    two = fill(
        deal,
        """
        <p class="t" style="font-size: 18pt">竞买须知</p>
        <p>第一条　本次网络竞价活动由[-court_short]组织，遵循公开、公平、公正、诚实信用的原则。</p>
        <p>第二条　保证金[deposit:yuan]元由系统锁定，竞买成功后转为成交价款；悔拍的，保证金依法没收。</p>
        <p>第三条　起拍价[starting_price:yuan]元，加价[increment:yuan]元起。自由竞价24小时，最后5分钟内有人出价的自动
        延时5分钟。</p>
        <p>第四条　余款最迟于[-tail:ar]前缴清，逾期按日加收万分之五，计满仍不缴的另行处以[-fine:yuan]元以下罚款。</p>
        <p>第五条　买受人凭付清全部价款的凭证领取拍卖成交裁定书、协助执行通知书，自行到工业和信息化主管部门办理变更。
        </p>
        <p>第六条　因不可抗力或案外人异议成立致使拍卖不能继续的，本院有权中止或撤回，不承担赔偿责任。</p>
        <p>第七条　本须知未尽事宜，依照有关法律、司法解释执行，由本院负责解释。</p><p class="f">2</p>
        """,
        extra,
    )
    return HtmlPaper(Kind.AUCTION_NOTICE, (one, two), None, court_css(FANG, 14.5, 28, "28mm 27mm"))


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    newspaper_columns,
    second_round,
    sell_off_form,
    list_of_lots,
    sold_anew,
    notice_with_rules,
]
