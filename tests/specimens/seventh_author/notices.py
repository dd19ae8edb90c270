"""Notices of sale: first and second round, fixed-price sale, sale anew after a default, and a newspaper column."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.seventh_author.common import firm, later, lay, part


def _notice(
    deal: Deal, text: str, style: str, extra: dict[str, Field] | None = None, seals: tuple[str, ...] = ()
) -> HtmlPaper:
    text = text.replace("JUDGE", deal.judges[0]).replace("CLERK", deal.clerk)
    return lay(Kind.AUCTION_NOTICE, deal, text, style, extra=extra, seals=seals)


def first_round(deal: Deal) -> HtmlPaper:
    """A court's notice of a first auction on two sheets, all in numbered clauses, with page numbers."""
    return _notice(
        deal,
        """
        <h2>[court]</h2><h1>关于[-debtor]焦化产能指标（第一次拍卖）的公告</h1>
        <p>[court]将于[start_date]10时至[end_date]10时止（延时除外）在[-platform]上进行公开拍卖活动，现公告如下：</p>
        <p><b>一、拍卖标的：</b>[lot_title=lot]。评估价：[-appraisal]元；起拍价：[starting_price]元；保证金：[deposit]
        元；
        增价幅度：[increment:yuan]元及其整数倍。</p>
        <p>权利限制情况：本案查封；另有[-other_court_short]轮候查封一次。该产能系主管部门核定，能否变更登记由竞买人自
        行向主管部门咨询，法院不作担保。</p>
        <p><b>二、竞买人条件：</b>凡具备完全民事行为能力的公民、法人和其他组织均可参加竞买。竞买人应符合焦化行业准入条
        件，因不符合条件参加竞买的，由其自行承担后果。</p>
        <p><b>三、咨询、展示看样：</b>自公告之日起至[-eve]17时止接受咨询，不组织看样（产能指标为无形资产）。</p>
        <p><b>四、</b>与本标的物有关人员〔案件当事人、担保物权人、优先购买权人等〕均可参加竞拍，不参加竞拍的请关注本次
        拍卖活动的整个过程。</p>
        <p class="f">第 1 页 共 2 页</p>
        =====
        <p><b>五、拍卖方式：</b>设有保留价的增价拍卖方式，不到保留价不成交，保留价等于起拍价。至少一人报名且出价不低于
        起拍价方可成交。</p>
        <p><b>六、保证金及余款：</b>竞价前须在平台实名缴纳保证金，系统自动冻结；未竞得者于竞价结束后即时解冻，不计利息
        。买受人余款应于竞价成交后10日内缴入
        本院指定账户（户名：[court]；开户行：汾河农村商业银行[-city]分行；账号：ACC；汇款用途请注明案号）。</p>
        <p><b>七、</b>标的物转让登记手续由买受人自行办理，所涉及的一切税、费由买受人承担；可能存在的压减、置换等产业政
        策风险，竞买人应自行判断。</p>
        <p><b>八、</b>买受人悔拍后保证金不予退还，依次用于支付拍卖产生的费用损失、弥补重新拍卖价款低于原拍卖价款的差价
        、冲抵本案被执行人的债务。</p>
        <p><b>九、</b>司法拍卖因标的物本身价值，其起拍价、保证金、竞拍成交价格相对较高，竞买人参与竞拍、支付保证金及余
        款可能会碰到当天限额无法支付的情况，请提前咨询银行。</p>
        <p>标的物详情咨询电话：0351-×××××88（JUDGE法官）　　监督电话：0351-×××××66</p>
        <p>案号：[case_number=case]</p>
        <div class="e">[court]<br>[notice_date:cn]@1</div><p class="f">第 2 页 共 2 页</p>
        """.replace("ACC", deal.digits("acc", 16)),
        """
.sheet { padding: 27mm 25mm; font: 13.5pt/1.85 FandolFang, "AR PL UMing CN" } h2 { text-align: center;
  font: 18pt FandolHei }
h1 { text-align: center; font: 700 17pt/1.5 FandolSong, "Noto Serif CJK SC" } p { text-indent: 2em; margin: 0;
  text-align: justify }
b { font-family: FandolHei, "WenQuanYi Zen Hei"; font-weight: 400 } .f { position: absolute; bottom: 12mm; left: 0;
  right: 0;
  text-align: center; font-size: 10pt; text-indent: 0 } .e { position: relative; margin: 16mm 0 0 70mm;
  text-align: center }
""",
        {
            "lot": "被执行人[-debtor]名下[capacity]焦化产能指标",
            "appraisal": part(deal.starting_price, 1300),
            "eve": later(deal.start_date, -1),
        },
        (stamp(deal.court.full, left=10, top=-6, turn=-7),),
    )


def second_round_table(deal: Deal) -> HtmlPaper:
    """A second auction as a page of a platform: a price table with labels above, the first round's prices beside."""
    first = part(deal.starting_price, 1250)
    return _notice(
        deal,
        """
        <div class="n">首页 / 司法拍卖 / 其他财产权 / 山西</div><h1>【第二次拍卖】[lot_title=lot]</h1>
        <div class="s">[court]　　<em>[notice_date:dash] 发布</em></div>
        <table><tr><th></th><th>起拍价（元）</th><th>保证金（元）</th><th>加价幅度（元）</th><th>竞价时间</th></tr>
        <tr><td>第一次（已流拍）</td><td>[-first]</td><td>[-d1]</td><td>[-inc1]</td><td>[-s1:slash] 10:00—次
        日10:00</td></tr>
        <tr class="now"><td>本次</td><td>[starting_price]</td><td>[deposit]</td><td>[increment]</td>
        <td>[start_date:slash] 10:00—[end_date:slash] 10:00</td></tr></table>
        <h3>竞买公告</h3>
        <p>我院在执行（案号：[case_number=case:half]）申请执行人[-applicant]与被执行人[-debtor]、[-guarantor]合同纠纷
        案中，对上述财产进行第二次公开
        网络拍卖（网拍平台：[-platform]）。有关事项如下：</p>
        <ol><li>标的概况：[capacity:ton]焦化产能，对应焦炉现状为关停；不含土地、厂房及设备。</li>
        <li>本次拍卖起拍价为第一次拍卖起拍价的80%；每次出价须为加价幅度的整倍数；最后5分钟有人出价自动顺延5分钟。</li>
        <li>优先购买权人须于开拍5个工作日前向本院提交书面申请，逾期视为放弃。</li>
        <li>成交后7日内付清尾款，本院于收款后10日内出具拍卖成交裁定书及协助执行通知书。</li>
        <li>本公告未尽事宜见《竞买须知》；标的物调查情况表、评估报告见附件下载。</li></ol>
        <h3>竞买须知（节选）</h3>
        <p>竞买人悔拍的，已缴保证金不予返还；重新拍卖时，原买受人不得参加竞买。委托他人代为竞买的，须于开拍前3个工作日
        到本院办理委托手续；
        竞买成功后与委托手续不一致的，视为代理人自行竞买。</p>
        <p class="c">承办法官：JUDGE　　书记员：CLERK　　技术支持：400-×××-2885</p>
        """,
        """
.sheet { padding: 15mm 18mm; font: 10.5pt/1.75 "Noto Sans CJK SC"; color: #222 } .n { font-size: 8.5pt; color: #999 }
h1 { font-size: 15pt; margin: 3mm 0 } .s { color: #666; border-bottom: 0.3mm solid #ddd; padding-bottom: 2mm }
.s em { float: right; font-style: normal } table { width: 100%; border-collapse: collapse; margin: 4mm 0;
  font-size: 9.5pt }
th { background: #f3f3f3; font-weight: 400; color: #888 } th, td { border: 0.2mm solid #ddd; padding: 2mm;
  text-align: center }
.now td { color: #d32f2f } h3 { font-size: 12pt; border-left: 1.2mm solid #d32f2f; padding-left: 2mm }
p { text-indent: 2em }
.c { color: #666; text-indent: 0 } ol { padding-left: 6mm }
""",
        {
            "lot": "[-debtor][capacity:wan]焦炭产能",
            "first": first,
            "d1": part(first, 150),
            "inc1": Money.from_yuan(200_000),
            "s1": later(deal.notice_date, -42),
        },
    )


def fixed_price_sale(deal: Deal) -> HtmlPaper:
    """A notice of 变卖 for sixty days after two rounds without a bid; the price is a starting price of sale."""
    start = later(deal.notice_date, 15)
    return _notice(
        deal,
        """
        <p class="r">[case_number=case]</p><h2>[court]</h2><h1>变　卖　公　告</h1>
        <p>被执行人[-debtor]名下财产经本院在[-platform]两次公开拍卖均流拍，申请执行人及其他执行债权人均不同意以物抵债
        。依照网络司法拍卖规定，
        本院定于[start_date=start]10时至[end_date=end]10时止（竞价周期与延时除外）在同一平台公开变卖下列财产：</p>
        <table><tr><td>变卖标的</td><td>[lot_title=lot]</td></tr><tr><td>变卖价</td><td>人民币
        [starting_price?=starting_price:wan]元
        </td></tr>
        <tr><td>变卖预缴款</td><td>人民币[deposit?=starting_price:wan]元（全额）</td></tr>
        <tr><td>增价幅度</td><td>人民币[increment:wan]元</td></tr>
        <tr><td>历次拍卖</td><td>一拍起拍价[-a1:wan]元；二拍起拍价[-starting_price:wan]元</td></tr></table>
        <p>一、变卖期为60天，有竞买人报名并出价即进入24小时竞价倒计时；变卖期内无人出价的，本次变卖失败。</p>
        <p>二、竞买人须全额预缴变卖价款后方具竞买资格；成交价高于变卖价的部分，买受人应于成交后10日内补足。</p>
        <p>三、标的产能原配套2座焦炉已于此前拆除，名称中另有30万吨化产回收装置不在变卖范围内。</p>
        <p>四、变卖不成的，本院将解除查封并将该财产退还被执行人，但可采取其他执行措施的除外。</p>
        <p>特此公告。</p><div class="e">[notice_date:cn]@1</div>
        <p class="d">联系人：JUDGE　电话：0359-×××3127　地址：[-city]府西街　邮编：030000</p>
        """,
        """
.sheet { padding: 26mm 26mm; font: 12.5pt/1.75 "AR PL UMing CN" } h1, h2 { text-align: center;
  font-family: "Noto Serif CJK SC" }
h2 { font-size: 19pt; margin: 4mm 0 0 } h1 { font-size: 23pt; margin: 2mm 0 6mm } p { text-indent: 2em; margin: 0;
  text-align: justify }
.r { text-align: left; text-indent: 0; font-size: 12pt } table { border-collapse: collapse; width: 100%;
  margin: 3mm 0 }
td { border: 0.3mm solid; padding: 1mm 3mm; font-size: 12pt } td:first-child { width: 30mm; text-align-last: justify }
.e { position: relative; text-align: right; margin-top: 16mm; padding-right: 12mm } .d { font-size: 10pt;
  margin-top: 12mm }
""",
        {
            "lot": "[-debtor]所有的[capacity]焦化产能指标",
            "start": start,
            "end": later(start, 60),
            "a1": part(deal.starting_price, 1250),
        },
        (stamp(deal.court.full, left=104, top=-18, turn=5),),
    )


def sale_anew(deal: Deal) -> HtmlPaper:
    """A sale anew after the first buyer defaulted: the former price, deposit and buyer stand in the story."""
    return _notice(
        deal,
        """
        <h1><span>[court]</span><br>重新拍卖公告</h1><p class="k">（悔拍后）</p>
        <p>本院于[-old]在[-platform]拍卖的[-debtor]焦化产能一宗，原买受人[-third]以[-bad]元竞得后，逾期未交付余款，构
        成悔拍。原买受人已缴的保证金
        [-forfeit]元不予退还，且不得参加本次竞买。经合议庭合议，决定对该财产重新拍卖。</p>
        <div class="g"><div>标　的</div><div>[lot_title=lot]</div><div>处置依据</div><div>[case_number=case]（恢复拍卖
        ）
        </div>
        <div>起　拍　价</div><div>￥[starting_price:wide]　（大写：[-starting_price:cap]）</div>
        <div>保　证　金</div><div>￥[deposit:wide]</div><div>加价阶梯</div><div>￥[increment:wide]</div>
        <div>竞价时间</div><div>[start_date:pad]9时起，至[end_date:pad]9时（遇出价延时5分钟）</div>
        <div>标的调查</div><div>炭化室高度4.3米焦炉已停产；欠缴水电费约217万元由买受人负担；无租赁</div></div>
        <p>竞买人在竞价前应详细了解标的物现状，一旦参与竞买即视为对标的物瑕疵的认可。成交款应于成交之日起15日内汇至本
        院执行款专户，
        重新拍卖价款低于原拍卖价款造成的差价、费用损失，由原买受人承担。</p>
        <p>本次拍卖未限制竞买人数，一人参与竞拍且出价不低于起拍价的，拍卖成交。</p>
        <p class="e">执行法官：JUDGE<br>公告日期：[notice_date]@1</p>
        """,
        """
.sheet { padding: 24mm 24mm; font: 12.5pt/1.9 "Noto Serif CJK SC" } h1 { text-align: center; font-size: 20pt;
  line-height: 1.6 }
h1 span { font-size: 17pt } .k { text-align: center; text-indent: 0 } p { text-indent: 2em; text-align: justify;
  margin: 2mm 0 }
.g { display: grid; grid-template-columns: 26mm 1fr; border-top: 0.4mm solid; border-bottom: 0.4mm solid;
  padding: 2mm 0 }
.e { position: relative; text-align: right; margin-top: 14mm }
""",
        {
            "old": later(deal.notice_date, -90),
            "bad": part(deal.price, 1180),
            "forfeit": part(deal.price, 200),
            "lot": "[-debtor]持有的[capacity:nian_chan]焦化产能",
        },
        (stamp(deal.court.full, left=112, top=-12, turn=-11),),
    )


def newspaper_column(deal: Deal) -> HtmlPaper:
    """An auction house's advertisement in a newspaper, in two narrow columns, the court named as principal."""
    house = firm(deal, "paper-house", ("国际拍卖",), prefix="山西")
    return _notice(
        deal,
        """
        <div class="m"><span>A11　公告·广告</span><b>河东晨报</b><span>[-notice_date]　星期三　责编 周×</span></div>
        <div class="c"><h1>拍卖公告</h1>
        <p>受[court?=court]委托（[case_number=case]），我公司定于[start_date]上午10时在[-city]华苑宾馆二层会议厅举行公
        开拍卖
        会。</p>
        <p>一、拍卖标的：[lot_title=lot]，参考价{starting_price?|REF|REFW}元，竞买保证金[deposit:wan]元。</p>
        <p>二、标的展示：即日起至[-eve]在标的所在地展示。</p>
        <p>三、竞买登记：有意竞买者请于[-eve]17时前将保证金汇至我公司账户（晋岭银行[-city]分行，账号ACC，以到账为准）
        ，并持有效证件办理竞买手续。
        竞买不成，保证金三个工作日内如数退还（不计息）。</p>
        <p>四、佣金：按成交价的3%收取。加价幅度由拍卖师现场宣布，每次不少于[increment:wan]元。</p>
        <p>五、与本案有关的担保物权人、优先购买权人届时应到场，不到场者视为放弃权利。</p>
        <p>联系电话：138×××××622　崔经理　公司地址：[-city]解放路12号<br>法院监督电话：0359-×××2210</p>
        <p class="s">HOUSE<br>[notice_date]</p>
        <h1>遗失声明</h1><p>[-guarantor]不慎将公章（编号14082×××）一枚遗失，声明作废。</p>
        <h1>清算公告</h1><p>[-third]股东会决议解散，注册资本5000万元，请债权人自公告之日起45日内申报债权。</p>
        <h1>招租</h1><p>鼓楼东街临街商铺二层800平米，年租金36万元，有意者电联。</p></div>
        """.replace("HOUSE", house.name)
        .replace("ACC", deal.digits("acc", 16))
        .replace("REFW", f"{format((deal.starting_price.yuan / 10000).normalize(), 'f')}万")
        .replace("REF", str(deal.starting_price)),
        """
.sheet { padding: 14mm 15mm; font: 11pt/1.65 "AR PL UMing CN" } .m { display: flex; justify-content: space-between;
  border-bottom: 0.6mm solid; align-items: end; font-size: 9pt } .m b { font: 22pt "AR PL UKai CN" }
.c { column-count: 2; column-gap: 7mm; column-rule: 0.2mm solid #555; margin-top: 5mm }
h1 { font: 700 15pt "Noto Sans CJK SC";
  text-align: center; margin: 2mm 0; letter-spacing: 0.3em } p { text-indent: 2em; margin: 0 0 1mm;
  text-align: justify }
.s { text-align: right; border-bottom: 0.3mm solid; padding-bottom: 2mm }
""",
        {"lot": "[-debtor][capacity:nian_chan]焦化产能指标", "eve": later(deal.start_date, -1)},
    )


def catalogue_form(deal: Deal) -> HtmlPaper:
    """A court's notice as a form in a ruled sheet with groups, one line for each rule of the sale."""
    return _notice(
        deal,
        """
        <h1>[court]　网络司法拍卖公告表</h1>
        <table><tr><th rowspan=3>案件</th><td>执行案号</td><td colspan=3>[case_number=case]</td></tr>
        <tr><td>申请执行人</td><td colspan=3>[-applicant]</td></tr><tr><td>被执行人</td><td colspan=3>[-debtor]；
        [-guarantor]</td></tr>
        <tr><th rowspan=3>标的物</th><td>名称</td><td colspan=3>[lot_title=lot]</td></tr>
        <tr><td>权属来源</td><td colspan=3>省经信委核定总产能[-whole_capacity]，本次拍卖其中[capacity]，剩余部分不在拍
        卖范围</td></tr>
        <tr><td>权利瑕疵</td><td colspan=3>抵押：无；查封：[-seal_date]首封，期限三年；占有：停产闲置</td></tr>
        <tr><th rowspan=4>价格</th><td>评估机构</td><td>晋衡资产评估事务所</td><td>评估基准日</td><td>[-base:dot]</td>
        </tr>
        <tr><td>评估价</td><td>[-appraisal]</td><td>起拍价</td><td><b>[starting_price]</b></td></tr>
        <tr><td>保证金</td><td><b>[deposit]</b></td><td>增价幅度</td><td><b>[increment]</b></td></tr>
        <tr><td>处置参考价确定方式</td><td>委托评估</td><td>降价比例</td><td>23.08%</td></tr>
        <tr><th rowspan=3>时间</th><td>公告日</td><td>[notice_date:dot]</td><td>延时周期</td><td>5分钟/次</td></tr>
        <tr><td>起</td><td>[start_date:dot] 10:00</td><td>止</td><td>[end_date:dot] 10:00</td></tr>
        <tr><td>尾款截止</td><td colspan=3>[-due:dot] 16:00（以到账为准）</td></tr>
        <tr><th>须知</th><td colspan=4>1.产能过户须符合产业政策；2.税费各自承担；3.悔拍保证金不退；4.优先购买权人：无
        ；5.竞买人须为焦化生产企业。</td></tr></table>
        <p>填表：CLERK　　审核：JUDGE　　@1（本表与平台公告具有同等效力）</p>
        """,
        """
.sheet { padding: 20mm 15mm; font: 10.5pt/1.6 "WenQuanYi Zen Hei" } h1 { font-size: 16pt; text-align: center }
table { width: 100%; border-collapse: collapse } td, th { border: 0.25mm solid #333; padding: 2mm }
th { width: 8mm; font-weight: 400; background: #dfe8f0 } p { position: relative } b { font-weight: 400; color: #a00 }
""",
        {
            "lot": "[-debtor]焦化产能[capacity:wan]指标",
            "appraisal": part(deal.starting_price, 1300),
            "due": later(deal.end_date, 10),
            "base": later(deal.notice_date, -70),
        },
        (stamp(deal.court.full, "司法技术室", left=96, top=-22, size=38, turn=9),),
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    first_round,
    second_round_table,
    fixed_price_sale,
    sale_anew,
    newspaper_column,
    catalogue_form,
]
