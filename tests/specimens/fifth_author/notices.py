"""Notices of sale: first and second round, sale at a fixed price, sale anew, bidding rules, a newspaper's column."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import later, part, sheet
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field

_CLAUSES_STYLE = """
.sheet { padding: 24mm 23mm; font: 13pt/1.75 FandolFang, "AR PL UMing CN" } p { margin: 0; text-indent: 2em }
h1 { font: 700 19pt/1.5 "Noto Serif CJK SC"; text-align: center; margin: 0 0 5mm } b { font-family: FandolHei,
"Noto Sans CJK SC" } .r { text-align: right; text-indent: 0 } .f { position: absolute; bottom: 12mm; left: 0; right: 0;
text-align: center; text-indent: 0; font-size: 10pt }
"""


def first_round_in_clauses(deal: Deal) -> HtmlPaper:
    """A court's notice of a first sale in numbered clauses, on two sheets."""
    first = """
    <h1>[court]关于[-debtor]<br>焦化产能的拍卖公告（第一次拍卖）</h1>
    <p>[court]将于[start_date]10时至[end_date]10时止（延时的除外）在本院[-platform]上（户名：[-court_short]）进
    行公开拍卖活动，现公告如下：</p>
    <p><b>一、拍卖标的：</b>[lot_title=lot]。执行案号：[case_number=case]。该产能经省经信委核定，所附焦炉已于上
    年拆除，不在本次拍卖范围之内；
    [-debtor]名下另有洗煤年处理能力90万吨及土地、房屋，均不随同拍卖。</p>
    <p><b>二、</b>评估价：[-appraised:yuan]元，起拍价：[starting_price:yuan]元，保证金：[deposit:yuan]元，增价幅
    度：[increment:yuan]元（及其整倍数）。</p>
    <p><b>三、竞买人条件：</b>凡具备完全民事行为能力的公民、法人和其他组织均可参加竞买。因不符合焦化行业准入条件
    参加竞买的，
    由竞买人自行承担相应的法律责任。</p>
    <p><b>四、咨询、展示看样的时间与方式：</b>自公告之日起至[-eve]止接受咨询（工作日9时至17时），有意者请与本院
    联系，统一安排。</p>
    <p><b>五、拍卖方式：</b>设有保留价的增价拍卖方式，保留价等于起拍价，至少一人报名且出价不低于起拍价，方可成交。
    本场拍卖活动设置延时出价功能，在拍卖活动结束前，每最后5分钟如有竞买人出价，将自动延迟5分钟。</p><p class="f">1</p>
    """
    second = """
    <p><b>六、税费负担：</b>标的过户所涉一切税、费由买受人自行了解并承担，具体费用请竞买人于拍卖前至相关单位自行
    查询，与拍卖人无涉。</p>
    <p><b>七、优先购买权：</b>与本标的物有利害关系的当事人可参加竞拍，不参加的请关注本次拍卖活动的整个过程。优先
    购买权人应于[-eve]前
    向本院提交合法有效的证明，逾期视为放弃。</p>
    <p><b>八、付款：</b>拍卖成交后，买受人应于[-due]17时前将余款（扣除保证金后的金额）缴入本院指定账户（户名：
    [-court_short]，
    开户银行：汾河农村商业银行[-city]分行，账号：ACCOUNT），并凭付款凭证及身份材料到本院签署拍卖成交确认书。</p>
    <p><b>九、</b>竞买人在拍卖竞价前请务必再仔细阅读本院发布的拍卖须知。本公告其他未尽事宜请向本院咨询。</p>
    <p>咨询电话：0357-2026113（陆法官）　监督电话：0357-2026000</p><p>本院地址：[-city]鼓楼北大街</p>
    <p class="r" style="margin-top:12mm">[court]</p><p class="r">[notice_date:cn]</p><p class="f">2</p>
    """.replace("ACCOUNT", deal.digits("escrow", 17))
    extra: dict[str, Field] = {
        "lot": "[-debtor]所有的[capacity]焦化产能指标",
        "appraised": deal.starting_price + part(deal.starting_price, 42),
        "eve": later(deal.start_date, -1),
        "due": later(deal.end_date, 10),
    }
    seen = stamp(deal.court.full, left=140, top=108)
    return HtmlPaper(
        Kind.AUCTION_NOTICE,
        (sheet(deal, first, **extra), sheet(deal, second, **extra) + seen),
        style=_CLAUSES_STYLE,
    )


_TABLE_STYLE = """
.sheet { padding: 18mm 16mm; font: 10.5pt/1.6 "Noto Sans CJK SC" } h1 { font-size: 16pt; text-align: center; margin: 0 }
.sub { text-align: center; color: #a00; margin: 1mm 0 4mm } table { border-collapse: collapse; width: 100% }
td, th { border: 0.2mm solid #888; padding: 1.6mm 2mm; text-align: left; font-weight: 400 }
th { background: #eef2f7; width: 28mm } .h { text-align: center; background: #dbe4ef }
"""


def second_round_table(deal: Deal) -> HtmlPaper:
    """A second sale as the platform's fact table: this round's figures in a row beside those of the failed one."""
    text = """
    <h1>[lot_title=lot]（第二次拍卖公告）</h1><div class="sub">第一次拍卖已于[-failed]因无人报名流拍</div>
    <table><tr><th>处置法院</th><td colspan="3">[court=court_short]　（案号：[case_number=case]）</td></tr>
    <tr><th>申请执行人</th><td colspan="3">[-applicant]</td></tr>
    <tr><th>被执行人</th><td colspan="3">[-debtor]、[-guarantor]</td></tr>
    <tr><th class="h">轮次</th><th class="h">起拍价（元）</th><th class="h">保证金（元）</th><th class="h">加价
    幅度（元）</th></tr>
    <tr><td>一拍（已流拍）</td><td>[-first]</td><td>[-first_deposit]</td><td>[-first_step]</td></tr>
    <tr><td><b>二拍（本次）</b></td><td><b>[starting_price]</b></td><td><b>[deposit]</b></td><td><b>[increment]
    </b></td></tr>
    <tr><th>竞价时间</th><td colspan="3">[start_date:pad] 10:00:00 ～ [end_date:pad] 10:00:00（遇出价自动顺延）
    </td></tr>
    <tr><th>网拍平台</th><td colspan="3">[-platform]</td></tr>
    <tr><th>产能规模</th><td colspan="3">[capacity:ton]（冶金焦），原配套炭化室高4.3米捣固焦炉</td></tr>
    <tr><th>权利负担</th><td colspan="3">本院首封；[-other_court]轮候查封。无抵押、质押登记。</td></tr>
    <tr><th>成交后手续</th><td colspan="3">买受人凭本院裁定书、协助执行通知书到省工业和信息化部门申请产能确认；
    政策变化的风险自负</td></tr>
    <tr><th>尾款期限</th><td colspan="3">成交之日起7个工作日（[-due:pad]前）</td></tr>
    <tr><th>特别提示</th><td colspan="3">标的以实物、证照现状为准，本院不承担瑕疵保证；悔拍者所交保证金不退，依
    次用于支付拍卖产生的费用损失、
    弥补重新拍卖价款低于原拍卖价款的差价。</td></tr></table>
    <p style="text-align:right">发布日期：[notice_date:pad]</p>
    """
    first = deal.starting_price + part(deal.starting_price, 25)
    body = sheet(
        deal,
        text,
        lot="[-debtor]名下[capacity]冶金焦产能",
        first=first,
        first_deposit=part(first, 15),
        first_step=deal.increment + deal.increment,
        failed=later(deal.notice_date, -9),
        due=later(deal.end_date, 9),
    )
    return HtmlPaper(Kind.AUCTION_NOTICE, (body,), style=_TABLE_STYLE)


_FIXED_STYLE = """
.sheet { padding: 28mm 26mm; font: 14pt/1.8 "AR PL UMing CN", "Noto Serif CJK SC" } p { margin: 0; text-indent: 2em }
h1 { font: 700 24pt "Noto Serif CJK SC"; text-align: center; letter-spacing: 0.6em; margin: 0 0 3mm }
.r { text-align: right; text-indent: 0 }
"""


def fixed_price_sale(deal: Deal) -> HtmlPaper:
    """A sale at a fixed price after two failed rounds: a window of sixty days, a prepayment for a deposit."""
    text = """
    <p style="text-indent:0;text-align:center;font-size:17pt">[court]</p><h1>变卖公告</h1><p class="r">
    [case_number=case]</p>
    <p>本院在执行[-applicant]与[-debtor]买卖合同纠纷一案中，对被执行人[-debtor]所有的[capacity]焦化产能指标先后
    两次公开拍卖，
    均因无人竞买而流拍。现决定以第二次拍卖的流拍价对该标的进行网络变卖。</p>
    <p>1．变卖标的：[lot_title=lot]</p>
    <p>2．变卖价：[starting_price?=starting_price]元；变卖预缴款：[deposit?=starting_price]元；加价幅度：
    [increment]元。</p>
    <p>3．变卖期：[start_date]10时起六十日，至[end_date=window]10时止。变卖期内有人出价的，自动进入24小时竞价倒
    计时程序，
    变卖期随之提前届满。</p>
    <p>4．变卖网址：[-platform]。两次拍卖的保证金分别为[-earlier]元、[-later]元，与本次变卖无关。</p>
    <p>5．成交后，预缴款自动转为价款；高出部分于竞价结束后十日内交付。变卖不成且申请执行人及其他执行债权人仍不接
    受抵债的，
    本院将依法解除查封，将标的退还被执行人。</p>
    <p>6．意向人可向本院执行局查阅省经信部门的核定文件复印件。联系人：韩法官，电话0354-3021166。</p>
    <p>特此公告。</p><p class="r" style="margin-top:10mm">[notice_date:cn]</p>
    """
    body = sheet(
        deal,
        text,
        lot="[-debtor][capacity]焦化产能指标（变卖）",
        window=later(deal.start_date, 60),
        earlier=part(deal.starting_price, 17),
        later=part(deal.starting_price, 14),
    )
    seen = stamp(deal.court.full, left=140, top=222, turn=-5)
    return HtmlPaper(Kind.AUCTION_NOTICE, (body + seen,), style=_FIXED_STYLE)


_ANEW_STYLE = """
.sheet { padding: 20mm 20mm; font: 11.5pt/1.7 "WenQuanYi Zen Hei", "Noto Sans CJK SC" }
h1 { font-size: 17pt; text-align: center; margin: 0 0 4mm } .k { display: grid; grid-template-columns: 1fr 1fr 1fr;
text-align: center; border: 0.4mm solid #c33; margin: 3mm 0 } .k div { padding: 2mm; border-right: 0.2mm solid #c33 }
.k b { display: block; font-size: 13pt; color: #c33 } li { margin-bottom: 1mm } .r { text-align: right }
"""


def anew_after_default(deal: Deal) -> HtmlPaper:
    """A sale held again because the first winner did not pay: his price and deposit stand beside the new figures."""
    text = """
    <h1>重新拍卖公告</h1>
    <p>[-former_end]，竞买人以[-former]元竞得[-debtor]的焦化产能，但逾期未付尾款，其缴纳的保证金
    [-former_deposit]元已由本院依法不予退还。
    依照法释〔2016〕18号第二十四条，本院决定对该财产重新拍卖，原买受人不得参加竞买。</p>
    <p>拍卖财产：[lot_title=lot]</p>
    <div class="k"><div>起拍价<b>¥[starting_price]</b></div><div>竞买保证金<b>¥[deposit]</b></div>
    <div style="border:0">最小加价<b>¥[increment]</b></div></div>
    <ul><li>竞价周期：24小时，自[start_date]上午10点起，至[end_date]上午10点止，延时除外；</li>
    <li>平台：[-platform]；评估基准价[-appraised]元，评估报告有效期一年；</li>
    <li>竞买人须在竞价开始前实名注册并足额交纳保证金，未成交者于竞价结束后三个工作日内原路退还，不计息；</li>
    <li>可以联合购买，但须事先提交书面申请；可办理按揭贷款的银行：无；</li>
    <li>余款交付期限：成交后十五日内，户名[-court_short]，开户行太岳银行[-county]支行；</li>
    <li>所涉产能是否列入年度压减计划，请竞买人自行向市工信局核实，本院仅以裁定载明的数量交付。</li></ul>
    <p>申请执行人[-applicant]、被执行人[-debtor]、轮候查封的[-other_court]，本公告视为已经通知。</p>
    <p class="r">[court]<br>案号：[case_number=case2]<br>[notice_date:sp]</p>
    """
    former = deal.price + deal.increment + deal.increment
    body = sheet(
        deal,
        text,
        lot="[-debtor]位于[-county]的[capacity:wan]焦化产能指标",
        former=former,
        former_deposit=part(former, 10),
        former_end=later(deal.notice_date, -48),
        appraised=deal.price + part(deal.price, 33),
    )
    seen = stamp(deal.court.full, left=148, top=180, size=40, turn=12)
    return HtmlPaper(Kind.AUCTION_NOTICE, (body + seen,), style=_ANEW_STYLE)


_COLUMN_STYLE = """
.sheet { padding: 15mm; font: 9.5pt/1.45 "Noto Serif CJK SC" } .head { border-bottom: 0.6mm solid black; display: flex;
justify-content: space-between; font-size: 10pt } .cols { display: grid; grid-template-columns: 58mm 58mm 52mm;
gap: 5mm;
margin-top: 4mm } h2 { font-size: 13pt; text-align: center; margin: 1mm 0 } p { margin: 0; text-indent: 2em }
.fill { color: #444 } .box { border: 0.3mm solid black; padding: 2mm }
"""


def newspaper_column(deal: Deal) -> HtmlPaper:
    """A cutting from a newspaper: the notice stands in a narrow column beside a poem and the weather."""
    text = """
    <div class="head"><span>A06　公告·资讯</span><b>汾河晨报</b><span>[notice_date:ar]　星期三</span></div>
    <div class="cols"><div class="fill"><h2>天气</h2><p>今天白天晴间多云，西北风三到四级，最高气温二十一度；夜间
    多云，最低气温九度。</p>
    <h2>副刊</h2><p>秋天的汾河滩上，芦花白了。父亲说，他年轻时在这里放羊，一放就是一整天，回家时口袋里装满了酸枣。</p>
    <p>那些酸枣后来成了我们兄妹几个冬天里唯一的零嘴。</p></div>
    <div class="box"><h2>[court=court_short]<br>拍卖公告</h2><p>受理的[case_number=case]案件，本院定于[start_date]10时
    至[end_date]10时止，
    在[-platform]第一次拍卖[lot_title=lot]。起拍价人民币[starting_price:wan]元，保证金[deposit:wan]元，加价幅度
    [increment:wan]元。
    标的物自公告之日起接受咨询。详见平台公告及竞买须知。联系电话：0358-8221177。</p><p style="text-align:right">
    [-notice_date:ar]</p></div>
    <div class="fill"><h2>遗失声明</h2><p>尹晓岚遗失毕业证书，编号2009401，声明作废。</p><p>柏汀商贸部遗失公章一
    枚，声明作废。</p>
    <h2>招聘</h2><p>某洗煤厂招聘化验员两名，月薪四千五百元，有意者面谈。</p></div></div>
    """
    body = sheet(deal, text, lot="[-debtor]所属[capacity]焦炭产能")
    return HtmlPaper(Kind.AUCTION_NOTICE, (body,), style=_COLUMN_STYLE)


_RULES_STYLE = """
.sheet { padding: 20mm 18mm; font: 10pt/1.65 FandolSong, "Noto Serif CJK SC" } h1 { text-align: center; font-size: 17pt;
margin: 0 0 3mm } h2 { font: 700 11pt FandolHei, "Noto Sans CJK SC"; margin: 3mm 0 1mm } p { margin: 0;
text-indent: 2em }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 } td { border: 0.2mm solid black; padding: 1.2mm 2mm }
.c td { text-align: center } .f { position: absolute; bottom: 10mm; right: 18mm; font-size: 9pt }
"""


def bundle_with_rules(deal: Deal) -> HtmlPaper:
    """Notice and bidding rules in one paper: a plant sold whole, its parts valued one by one, the sum as the start."""
    first = """
    <h1>[lot_title=lot]整体拍卖公告暨竞买须知</h1>
    <p>依据[case_number?=case5]执行裁定书，[court]对下列财产整体进行第一次网络拍卖，拆分竞买不予接受：</p>
    <table class="c"><tr><td>项</td><td>财产名称</td><td>数量</td><td>评估值（元）</td><td>备注</td></tr>
    <tr><td>1</td><td>焦化产能指标</td><td>[capacity]</td><td>[-of_capacity]</td><td>省核定</td></tr>
    <tr><td>2</td><td>工业用地使用权</td><td>143.26亩</td><td>[-of_land]</td><td>有证</td></tr>
    <tr><td>3</td><td>化产回收及洗煤设备</td><td>1批</td><td>[-of_plant]</td><td>年洗煤120万吨，已停用</td></tr>
    <tr><td colspan="3">合　　计</td><td>[-sum]</td><td></td></tr></table>
    <h2>第一部分　竞价要素</h2>
    <p>整体起拍价[starting_price]元，按评估合计下浮确定；竞买保证金[deposit]元；增价幅度每次[increment]元或其整数倍。
    网络竞价自[start_date]10时开始，[end_date]10时结束，最后五分钟内有人出价的顺延五分钟。</p>
    <h2>第二部分　竞买人须知</h2><p>第一条　本须知根据网拍司法解释制订，凡报名者视为已完全知悉并接受。</p>
    <p>第二条　竞买人应于[-eve]24时前在[-platform]缴足保证金，系统随即锁定。一户竞买资料只对应一个竞买代码。</p>
    <p>第三条　土地如需补交出让金、设备如涉及环保处置费用，均由买受人承担，预计二百余万元，以主管部门核定为准。</p>
    <div class="f">第1页／共2页</div>
    """
    second = """
    <p>第四条　产能指标的后续使用须符合省焦化产业布局。以往曾有买受人因布局调整未能落地，竞买人应充分评估。</p>
    <p>第五条　出价不可撤回。竞价结束后系统自动生成网络竞价成功确认书，买受人应于五日内到院签收。</p>
    <p>第六条　价款于[-due]前一次付清，不接受分期。以承兑汇票、以债务抵销方式支付的，须经申请执行人[-applicant]
    书面同意。</p>
    <p>第七条　买受人逾期未付清的，保证金不退；本院可裁定重新拍卖，差价及费用由原买受人补足。</p>
    <p>第八条　财产按现状移交，移交时由[-guarantor]派员配合清点，移交前的看管费每日八百元自公告日起从价款中列支。</p>
    <p>第九条　下列情形本院可撤回或中止拍卖：（一）案外人提出异议确有理由的；（二）被执行人已履行全部债务的；（
    三）其他应当撤回的情形。</p>
    <h2>第三部分　其他</h2>
    <p>咨询：执行二庭温法官0355-3558120；看样：须提前两个工作日预约。</p><p>监督：本院监察室0355-3558000。</p>
    <p style="text-align:right;margin-top:12mm">[court]</p><p style="text-align:right">[notice_date:cn]</p>
    <div class="f">第2页／共2页</div>
    """
    index, land, plant = (part(deal.price, percent) for percent in (72, 31, 19))
    extra: dict[str, Field] = {
        "lot": "[-debtor]焦化产能、土地及设备",
        "of_capacity": index,
        "of_land": land,
        "of_plant": plant,
        "sum": index + land + plant,
        "eve": later(deal.start_date, -1),
        "due": later(deal.end_date, 30),
    }
    one, two = (sheet(deal, text, **extra) for text in (first, second))
    seen = stamp(deal.court.full, left=148, top=92, turn=3)
    return HtmlPaper(Kind.AUCTION_NOTICE, (one, two + seen), style=_RULES_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    first_round_in_clauses,
    second_round_table,
    fixed_price_sale,
    anew_after_default,
    newspaper_column,
    bundle_with_rules,
]
