"""Notices that capacity is to be auctioned or sold off."""

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.fourth_author import after, sheet
from tests.specimens.html_paper import HtmlPaper, stamp

COURT = """
section.sheet { box-sizing: border-box; padding: 27mm 25mm 18mm 27mm; font: 14pt/25pt "FandolFang" }
h1 { font: 20pt/34pt "Noto Serif CJK SC"; text-align: center; margin: 0 }
h2 { font: bold 18pt/32pt "Noto Serif CJK SC"; text-align: center; margin: 0 0 4mm }
p { margin: 0; text-indent: 2em; text-align: justify }
.r { text-align: right; position: relative; margin-top: 10mm; padding-right: 10mm }
"""

SHEET = """
section.sheet { box-sizing: border-box; padding: 22mm 20mm; font: 12pt/21pt "Noto Sans CJK SC" }
h1 { font: 700 17pt/28pt "Noto Sans CJK SC"; text-align: center; margin: 0 0 5mm }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 3mm }
td, th { border: 0.7pt solid #333; padding: 1.3mm 2mm; font: 11.5pt/18pt "Noto Sans CJK SC"; text-align: center }
th { background: #ececec; font-weight: 500; width: 27mm; white-space: nowrap }
p { margin: 0; text-indent: 2em }
.r { text-align: right; position: relative; margin-top: 8mm; padding-right: 6mm }
"""

NEWS = """
section.sheet { font: 10.5pt/16.5pt "FandolSong"; background: #f4f2ea }
.masthead { position: absolute; left: 14mm; top: 12mm; right: 14mm; display: flex; justify-content: space-between;
  border-bottom: 1.5pt solid #000; padding-bottom: 1.5mm; font: 11pt/16pt "FandolHei" }
.col { position: absolute; top: 24mm; width: 86mm }
.ad { border: 0.8pt solid #000; padding: 3mm 3.5mm; margin-bottom: 4mm }
h1 { font: 17pt/24pt "FandolHei"; text-align: center; margin: 0 0 2mm; letter-spacing: 0.3em; text-indent: 0.3em }
p { margin: 0; text-indent: 2em; text-align: justify }
.r { text-align: right }
"""

SCREEN = """
section.sheet { box-sizing: border-box; padding: 10mm 12mm; font: 10.5pt/18pt "WenQuanYi Micro Hei"; color: #333 }
.crumb { color: #888; font-size: 9pt }
h1 { font: bold 15pt/24pt "WenQuanYi Micro Hei"; margin: 2mm 0 4mm }
.side { display: flex; gap: 6mm; margin-bottom: 5mm }
.pic { width: 62mm; height: 62mm; background: linear-gradient(160deg, #9fb4c4, #dfe6ea 45%, #8b8f86 46%, #6d6a60) }
.pay { flex: 1; background: #f7f7f7; padding: 3mm 4mm }
.now { font: bold 20pt/30pt "WenQuanYi Micro Hei"; color: #e4393c }
.grid { display: grid; grid-template-columns: 1fr 1fr; color: #666 }
.tabs { border-bottom: 2px solid #e4393c; margin-bottom: 3mm }
.tabs span { display: inline-block; padding: 1mm 5mm; background: #e4393c; color: #fff }
.tabs i { font-style: normal; padding: 1mm 5mm }
h2 { font: bold 12pt/20pt "WenQuanYi Micro Hei"; text-align: center; margin: 0 }
p { margin: 0; text-indent: 2em }
.r { text-align: right }
"""

KAI = """
section.sheet { box-sizing: border-box; padding: 30mm 26mm 18mm 28mm; font: 14pt/25pt "AR PL UKai CN" }
h1 { font: 22pt/40pt "AR PL UMing CN"; text-align: center; margin: 0 }
h2 { font: 18pt/32pt "AR PL UMing CN"; text-align: center; margin: 0 0 5mm }
p { margin: 0; text-indent: 2em }
.r { margin: 8mm 0 0 80mm; position: relative; text-align: center }
"""


def first_round_two_sheets(deal: Deal) -> HtmlPaper:
    """The long notice of a first round, with bidder rules, on two sheets."""
    first = sheet(
        deal,
        """
        <h1>[court]</h1><h2>关于[lot_title=lot]（第一次拍卖）的公告</h2>
        <p>[court]将于[start_date]10时至[end_date]10时止（延时的除外）在[court]淘宝网司法拍卖网络平台上（网址：
        sf.taobao.com，户名：[court]）进行
        公开拍卖活动，现公告如下：</p>
        <p>一、拍卖标的：[lot_title=lot]。该产能经山西省经济和信息化委员会核定，焦炉已关停拆除，产能指标系本院
        [case_number=case]案件查封财产。</p>
        <p>评估价：[-value]元，起拍价：[starting_price]元，保证金：[deposit]元，增价幅度：[increment]元。</p>
        <p>二、咨询、展示看样的时间与方式：自公告之日起至[-ask]止（工作日）接受咨询，有意者请与本院联系。</p>
        <p>三、本次拍卖活动设置延时出价功能，在拍卖活动结束前，每最后5分钟如果有竞买人出价，将自动延迟5分钟。</p>
        <p>四、拍卖方式：设有保留价的增价拍卖方式，保留价等于起拍价，至少一人报名且出价不低于起拍价，方可成交。</p>
        <p>五、标的物以实物现状为准，本院不承担标的瑕疵保证。产能政策以行业主管部门解释为准，有意者请亲自向山西省、
        [-city]经济和信息化委员会咨询。</p>
        <p>六、标的物过户登记手续由买受人自行办理，所涉及的一切税、费由买受人依法承担。</p>
        <p>七、与本标的物有利害关系的当事人可参加竞拍，不参加竞拍的请关注本次拍卖活动的整个过程。</p>
        """,
        lot="[-debtor][capacity]焦化产能指标",
        value=f"{deal.starting_price.yuan * 10 // 7:,.2f}",
        ask=after(deal.start_date, -2),
    )
    second = sheet(
        deal,
        """
        <p>八、对上述标的物权属有异议者，请于[-object]前与本院联系。</p>
        <p>九、拍卖竞价前淘宝系统将锁定竞买人支付宝账户内的资金作为应缴的保证金，拍卖结束后未能竞得者锁定的保证金自动
        释放，锁定期间不计利息。竞得者的
        保证金冲抵成交款，本标的物竞得者的拍卖余款在[-pay]前缴入法院指定账户（户名：[court]，开户行：[-third_bank]，账
        号：[-third_account]）。</p>
        <p>十、司法拍卖因标的物本身价值，其起拍价、保证金、竞拍成交价格相对较高，竞买人参与竞拍、支付保证金可能会碰到
        当天限额无法支付的情况，请竞买人
        根据自身情况选择网上充值银行。</p>
        <p>竞买人在拍卖竞价前请务必再仔细阅读本院发布的拍卖须知。</p>
        <p>标的物详情咨询电话：0357-21[-phone]（贺法官）　监督电话：0357-21[-phone2]</p>
        <p>联系地址：[-city]鼓楼北大街[-road]号</p>
        <div class="r">[court]<br>[notice_date:cn]@@</div>
        """,
        stamp(deal.court.full, left=100, top=-12),
        object=after(deal.start_date, -3),
        pay=after(deal.end_date, 10),
        phone=deal.digits("p1", 5),
        phone2=deal.digits("p2", 5),
        road=deal.digits("road", 2),
    )
    return HtmlPaper(Kind.AUCTION_NOTICE, (first, second), style=COURT)


def second_round_table(deal: Deal) -> HtmlPaper:
    """A second round at four fifths of the first price, its terms in a table."""
    page = sheet(
        deal,
        """
        <h1>[court=court_short]<br>拍卖公告（第二次）</h1>
        <p>[court=court_short]定于[start_date:pad]10时至[end_date:pad]10时止在京东网司法拍卖网络平台（sifa.jd.com）对
        下列标的进行第二次公开拍卖：</p>
        <table><tr><th>标的名称<td colspan="3">[lot_title=lot]
        <tr><th>执行案号<td>[case_number=case:half]<th>权利人<td>[-debtor]
        <tr><th>一拍起拍价<td>[-before]元<th>二拍起拍价<td>[starting_price]元
        <tr><th>竞买保证金<td>[deposit]元<th>加价幅度<td>[increment]元及其整倍数
        <tr><th>展示时间<td colspan="3">[-show1:pad]至[-show2:pad]（节假日除外）
        <tr><th>标的说明<td colspan="3" style="text-align:left">该标的为焦化产能指标，原配套[-ovens]已停产；标的存在抵
        押，成交后由法院涤除。[-whole_capacity]总产能中的
        其余部分不在本次拍卖范围。</table>
        <p>一、竞买人条件：具备焦化行业准入资格的企业法人。</p>
        <p>二、竞买人应于[start_date:pad]10时前在京东网实名注册并缴纳保证金，保证金以系统到账为准。</p>
        <p>三、竞价成功后，买受人须在7日内支付剩余价款。悔拍的，保证金不予退还，依次用于支付拍卖产生的费用损失、弥补重
        新拍卖价款差额、冲抵被执行人债务。</p>
        <p>四、优先购买权人应在拍卖开始前向本院提交书面申请，逾期视为放弃。</p>
        <p>五、已知的当事人、担保物权人、优先购买权人未能通知到的，本公告发布之日起满五日视为已通知。</p>
        <p>特此公告。</p>
        <div class="r">[court=court_short]<br>[notice_date:pad]@@</div>
        """,
        stamp(deal.court.short, "司法技术专用章", left=124, top=-14, size=40),
        lot="[-debtor]所属焦化产能[capacity:wan]",
        before=f"{deal.starting_price.yuan * 10 // 8:,.2f}",
        show1=after(deal.start_date, -7),
        show2=after(deal.start_date, -3),
    )
    return HtmlPaper(Kind.AUCTION_NOTICE, (page,), style=SHEET)


def newspaper_cutting(deal: Deal) -> HtmlPaper:
    """A page of a newspaper: an auction house's notice among strangers' announcements."""
    page = sheet(
        deal,
        """
        <div class="masthead"><span>公告　2版</span><span>三晋经济导报</span><span>[notice_date?=notice_date]　星期
        [-week]</span>
        </div>
        <div class="col" style="left:14mm"><div class="ad"><h1>拍卖公告</h1>
        <p>受[court]委托，我公司定于[start_date]上午10时，在[-city]金座大酒店二楼会议室依法公开拍卖以下标的：</p>
        <p>[lot_title=lot]。拍卖参考价：[starting_price:wan]元，竞买保证金：[deposit:wan]元，每次加价不低于
        [increment:wan]元。</p>
        <p>有意竞买者，请于[-pay]17时前将保证金汇入[court]账户（以到账为准），凭有效证件及交款凭证到我公司办理登记手续
        ，不成交者保证金于拍卖会后
        七个工作日内全额无息退还。</p><p>展示时间：公告之日起至拍卖会前一日，标的所在地。</p>
        <p>联系人：温先生　电话：1390000[-phone]</p><p>公司地址：[-city]解放路[-road]号</p><p>法院监督电话：
        0357-268[-sup]</p>
        <p class="r">山西屿川拍卖有限公司</p></div>
        <div class="ad"><p><b>遗失声明</b>　古县汀庐洗煤厂不慎将公章（编号1410250003[-lost]）遗失，声明作废。</p>
        </div></div>
        <div class="col" style="left:110mm"><div class="ad"><p style="text-indent:0;text-align:center"><b>债权转让通知
        </b></p>
        <p>山西岐岭物流有限公司：根据《中华人民共和国合同法》的规定，我公司已将对贵公司享有的运费债权人民币386500元转
        让给洪洞县澄舟商贸有限公司，请贵公司
        自见报之日起向受让方履行还款义务。</p><p class="r">临汾麓垣运输有限公司</p></div>
        <div class="ad"><p style="text-indent:0;text-align:center"><b>减资公告</b></p><p>经股东会决议，侯马市晨汀商贸
        有限公司注册资本由5000万元减至
        500万元，请债权人自公告之日起45日内申报债权。</p></div>
        <div class="ad"><p style="text-indent:0;text-align:center"><b>注销公告</b></p><p>翼城县霁野养殖专业合作社经成
        员大会决议解散，清算组由邵澄、尹岩
        组成，请债权人于见报之日起45日内申报债权。</p></div></div>
        """,
        lot="[-debtor][capacity]焦化产能",
        pay=after(deal.start_date, -1),
        week="一二三四五六日"[deal.notice_date.weekday()],
        phone=deal.digits("p", 4),
        road=deal.digits("r", 2),
        sup=deal.digits("s", 4),
        lost=deal.digits("l", 3),
    )
    return HtmlPaper(Kind.AUCTION_NOTICE, (page,), style=NEWS)


def screen_of_the_lot(deal: Deal) -> HtmlPaper:
    """A print of the lot's web page: prices in widgets above, the notice's beginning below."""
    page = sheet(
        deal,
        """
        <div class="crumb">首页 &gt; 司法拍卖 &gt; 其他财产 &gt; 山西 &gt; [-city]</div>
        <h1>【第一次拍卖】[lot_title=lot]</h1>
        <div class="side"><div class="pic"></div><div class="pay"><div>距开始　12 天 03 时 41 分</div>
        <div>起拍价　<span class="now">￥[starting_price]</span></div>
        <div class="grid"><span>保证金　￥[deposit]</span><span>加价幅度　￥[increment]</span><span>评估价　￥[-value]
        </span>
        <span>竞价周期　1天</span><span>延时周期　5分钟/次</span><span>优先购买权人　无</span></div>
        <div>开始时间　[start_date:slash] 10:00　　结束时间　[end_date:slash] 10:00</div>
        <div>处置单位　[court]</div><div>联系方式　韩法官 0351-7[-phone]</div>
        <div style="color:#999">2人报名　41人设置提醒　3876次围观</div></div></div>
        <div class="tabs"><span>竞买公告</span><i>竞买须知</i><i>标的物介绍</i><i>竞买记录 (0)</i></div>
        <h2>竞买公告</h2>
        <p>[court]将于[start_date]10时至[end_date]10时止（延时除外）在公拍网上对[case_number=case]案所涉标的进行公开拍
        卖，现公告如下：</p>
        <p>一、标的名称：[lot_title=lot]；起拍价[starting_price]元，保证金[deposit]元，增价幅度[increment]元。</p>
        <p>二、竞买资格：凡符合国家及山西省焦化产业政策的企业均可参加。如委托代理人参加竞买，应在竞价开始前向法院办理
        委托手续。</p>
        <p>三、本标的为产能指标，成交后由买受人自行向主管部门申请确认，能否确认、过户的风险由买受人自行承担。</p>
        <p>四、保证金支付：竞价前须以实名账户一次性足额缴纳，成交后转为拍卖价款。</p>
        <p>五、拍卖余款请于[-pay]前缴入指定账户：户名[court]案款专户，账号[-account]。</p>
        <p class="r">[court]</p><p class="r">[notice_date]</p>
        """,
        lot="[-debtor]年产[capacity:wan]焦炭产能指标",
        value=f"{deal.starting_price.yuan * 10 // 9:,.2f}",
        pay=after(deal.end_date, 15),
        account=deal.digits("acc", 19),
        phone=deal.digits("p", 6),
    )
    return HtmlPaper(Kind.AUCTION_NOTICE, (page,), style=SCREEN)


def sell_off_notice(deal: Deal) -> HtmlPaper:
    """A sell-off of sixty days after two failed rounds."""
    end = after(deal.start_date, 60)
    page = sheet(
        deal,
        """
        <h1>[court]</h1><h2>变 卖 公 告</h2>
        <p>本院在执行[-applicant]与[-debtor]金融借款合同纠纷一案（[case_number=case]）中，依法对被执行人[-debtor]名下
        的[lot_title=lot]进行
        网络司法变卖。该财产经[-r1]、[-r2]两次拍卖均流拍，第二次拍卖起拍价为[starting_price:yuan]元。现公告如下：</p>
        <p>一、变卖标的：[lot_title=lot]。</p>
        <p>二、变卖价：[starting_price:yuan]元；变卖预缴款：[deposit?=starting_price:yuan]元；加价幅度：
        [increment:yuan]元。</p>
        <p>三、变卖期：自[start_date]10时起至[end_date=end]10时止。变卖期内有竞买人出价的，即进入24小时竞价程序，竞价
        程序结束时变卖期结束。</p>
        <p>四、变卖平台：工行融e购网络司法拍卖平台。</p>
        <p>五、参加应买者须在报名时向指定账户预缴全部变卖价款，应买人未成交的，预缴款项在变卖期结束后五个工作日内原路
        退还。</p>
        <p>六、有意者可于变卖期内向本院执行局咨询，联系人：尹法官，电话0359-22[-phone]。</p>
        <p>特此公告</p>
        <div class="r">[court]<br>[notice_date:cn]@@</div>
        """,
        stamp(deal.court.full, left=10, top=-12),
        lot="[capacity:nian_chan]焦化产能指标",
        r1=after(deal.notice_date, -75),
        r2=after(deal.notice_date, -30),
        end=end,
        phone=deal.digits("p", 5),
    )
    return HtmlPaper(Kind.AUCTION_NOTICE, (page,), style=KAI)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    first_round_two_sheets,
    second_round_table,
    newspaper_cutting,
    screen_of_the_lot,
    sell_off_notice,
]
