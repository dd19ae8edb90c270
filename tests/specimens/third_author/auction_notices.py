"""Notices of coming auctions: a platform's page, a newspaper's column, a table, a sell-off, a second round."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.third_author import page


def long_platform_notice(deal: Deal) -> HtmlPaper:
    """First round on a platform, two sheets of numbered clauses under a coloured head of figures."""
    lot = {"lot": "[-debtor]享有的[capacity]焦化产能指标"}
    first = page(
        deal,
        """
        <div class="crumb">首页 &gt; 司法拍卖 &gt; 其他 &gt; [-city]　　　竞买公告｜竞买须知｜标的物介绍｜竞买记录
        （0）｜优先购买权人</div>
        <div class="card"><div class="lot">【第一次拍卖】[lot_title=lot]</div><table>
        <tr><td>起拍价<br><b>¥ [starting_price:comma]</b></td><td>加价幅度<br><b>¥ [increment:comma]</b></td>
        <td>保证金<br><b>¥ [deposit:comma]</b></td><td>评估价<br><b>¥ EVAL</b></td></tr>
        <tr><td>竞价周期<br>1 天</td><td>延时周期<br>5 分钟/次</td><td>报名人数<br>0 人</td><td>设置提醒<br>6 人</td>
        </tr>
        </table></div>
        <h1>[court]<br>关于拍卖[-debtor]焦化产能的公告</h1>
        <p>[court]将于[start_date]10时至[end_date]10时止（延时的除外）在[-platform]上（户名：
        [-court_short]）进行公开拍卖活动，现公告如下：</p>
        <p>一、拍卖标的：[lot_title=lot]。该产能由省级工业主管部门于2009年核定，核定总量[-whole_capacity]，
        本次处置其中[capacity:wan]；
        余下部分不在处置范围。焦炉已于2015年拆除，标的不含土地、厂房、设备。</p>
        <p>二、评估价：EVAL元，起拍价：[starting_price:yuan]元，保证金：[deposit:yuan]元，增价幅度：
        [increment:yuan]元及其整倍数。</p>
        <p>三、竞买人条件：在山西省内登记、符合国家产业政策和焦化行业准入条件的企业法人。不具备条件而参加竞买的，
        所受损失自行承担。</p>
        <p>四、咨询、展示看样的时间与方式：自公告之日起至[-start_date]前一日的工作时间接受咨询，联系人[-judge2]法官，
        电话0358-8229361；本院不组织现场看样，有意者可向主管部门查询档案。</p>
        <div class="pg">1</div>
        """.replace("EVAL", f"{deal.starting_price.fen // 70:,}.00"),
        lot,
    )
    second = page(
        deal,
        """
        <p style="padding-top:14mm">五、拍卖方式：设有保留价的增价拍卖方式，保留价等于起拍价，
        至少一人报名且出价不低于起拍价，方可成交。</p>
        <p>六、延时出价功能：竞价结束前五分钟内有人出价的，自动延迟五分钟。</p>
        <p>七、标的物以实物（权利）现状为准，本院不承担瑕疵保证责任。产能能否办理确认、置换、备案，
        由买受人事先自行了解。</p>
        <p>八、与本标的物有利害关系的当事人可参加竞拍；优先购买权人须于[-start_date]前三日向本院申报。</p>
        <p>九、拍卖成交后，买受人冻结的保证金自动转入本院账户，余款应在[-balance_date]17时前缴入：户名[-court_short]，
        开户行晋岭银行[-city]分行，账号ACC。悔拍的，保证金不退；重新拍卖价款低于原拍卖价款的差额由原买受人承担。</p>
        <p>十、本次执行案号[case_number=case]，申请执行人[-applicant]，执行依据[-judgment]民事判决书。
        此前[-other_court]以
        [-other_case]轮候查封，不影响本次处置。</p>
        <p>监督电话：0358-8229110　　法院地址：[-city]滨河路88号</p>
        <p class="r">[court]<br>[notice_date:cn]</p>
        <div class="pg">2</div>
        """.replace("ACC", deal.digits("court account", 19)),
        lot,
    )
    second += stamp(deal.court.full, left=140, top=124, size=42)
    return HtmlPaper(
        Kind.AUCTION_NOTICE,
        (first, second),
        style="""
        section.sheet { font: 12pt/1.8 "Noto Sans CJK SC" }
        .crumb { padding: 8mm 12mm 2mm; font-size: 8pt; color: #888 }
        .card { margin: 0 12mm; background: #fdf1ee; padding: 3mm 4mm; font-size: 9.5pt; line-height: 1.5 }
        .card table { width: 100% } .card td { width: 25%; padding: 1mm 0; color: #777 }
        .card b { font-size: 12pt; color: #d4281c; font-weight: normal } .lot { font-size: 13pt; font-weight: bold }
        h1 { font-size: 16pt; text-align: center; margin: 4mm 0 2mm; line-height: 1.4 }
        p { margin: 0.5mm 22mm; text-indent: 2em } p.r { text-align: right; margin-top: 12mm }
        .pg { position: absolute; top: 284mm; left: 0; width: 210mm; text-align: center; font-size: 9pt }
        """,
    )


def newspaper_column(deal: Deal) -> HtmlPaper:
    """A cutting from a newspaper glued to a sheet: an auction house's notice in dense small print, two lots."""
    body = page(
        deal,
        """
        <div class="paper">晋中商报　　[notice_date]　　A07 分类信息　　广告热线 0354-3022177</div>
        <div class="ad"><div class="x">招 租</div>中都北路临街商铺 320㎡，年租金 18 万元，保证金 2 万元。
        电话 13900000017</div>
        <div class="cut"><div class="t">拍　卖　公　告</div>
        受[court]（[case_number=case]）委托，
        我公司定于[start_date]上午10时整在晋中市迎宾西街国贸大厦六楼会议室公开拍卖：
        <b>[lot_title=lot]</b>。参考价[starting_price?=starting_price:wan]元，竞买保证金[deposit:wan]元，
        每次加价不少于[increment:wan]元。
        有意竞买者请于[-start_date]前一日17时前（以到账为准）将保证金汇至指定账户（户名：[-court_short]，汾河农商行，
        账号
        ACC），并携有效证件到我公司办理登记。展示时间：见报之日起至拍卖前二日；标的所在地：[-county]。未成交的，
        另行公告。其他事项详见竞买文件。
        <div class="e">公司地址：晋中市新建北路 46 号　联系人：程经理 13800000059<br>法院监督电话：0354-2636177
        <br>山西禾庐拍卖有限公司<br>
        [notice_date]</div></div>
        <div class="ad b"><div class="x">遗失声明</div>[-third]不慎遗失公章壹枚（编号 1407810006123）、
        安全生产许可证副本，声明作废。</div>
        <div class="ad c"><div class="x">减资公告</div>经股东会决议，[-guarantor]注册资本由 5000 万元减至 1000 万元，
        债权人可自公告之日起 45 日内要求清偿。</div>
        """.replace("ACC", deal.digits("court account", 16)),
        {"lot": "[-debtor]焦化产能（[capacity:ta]）"},
    )
    return HtmlPaper(
        Kind.AUCTION_NOTICE,
        (body,),
        style="""
        section.sheet { font: 9pt/1.5 "AR PL UMing CN"; background: #f3f0e6 }
        .paper { position: absolute; left: 22mm; top: 18mm; width: 166mm; border-bottom: 0.5mm solid #000 }
        .cut { position: absolute; left: 22mm; top: 30mm; width: 78mm; border: 0.4mm solid #000; padding: 2mm 3mm;
          text-align: justify }
        .t { font: 17pt/1.5 "FandolHei"; text-align: center } .cut b { font-weight: bold } .e { margin-top: 1mm }
        .ad { position: absolute; left: 112mm; top: 30mm; width: 70mm; border: 0.4mm solid #000; padding: 2mm }
        .b { top: 62mm } .c { top: 92mm } .x { font: 12pt/1.5 "FandolHei"; text-align: center }
        """,
    )


def tabular_notice(deal: Deal) -> HtmlPaper:
    """A court's notice set wholly as a form: headings left, text right, the court at the foot only."""
    body = page(
        deal,
        """
        <div class="w"><h1>网络司法拍卖公告</h1><div class="n">公告编号：JSFP-DIGITS</div><table>
        <tr><td class="k">案件</td><td>[case_number=case1]，[-applicant]申请执行[-debtor]、
        [-guarantor]金融借款合同纠纷</td></tr>
        <tr><td class="k">拍卖物</td><td>[lot_title=lot]</td></tr>
        <tr><td class="k">权利现状</td><td>首次查封法院为本院；无抵押；
        焦炉（炭化室高 3.2 米）[-county]政府已责令停产；与之配套的年产 10 万吨甲醇装置不在拍卖之列</td></tr>
        <tr><td class="k">价格</td><td>市场价（询价）EVAL 元　　<u>起拍 [starting_price:comma] 元</u></td></tr>
        <tr><td class="k">竞买保证金</td><td>[deposit:comma] 元，[-start_date] 10:00 前缴足</td></tr>
        <tr><td class="k">每次增价</td><td>[increment:comma] 元或其倍数</td></tr>
        <tr><td class="k">时间</td><td>自 [start_date] 10 时起<br>至 [end_date] 10 时止（竞价程序延时除外）</td></tr>
        <tr><td class="k">平台</td><td>[-platform]</td></tr>
        <tr><td class="k">付款</td><td>成交后 7 日内一次付清；账号 ACC</td></tr>
        <tr><td class="k">税费</td><td>各自依法负担；过户所需文件由买受人自备</td></tr>
        <tr><td class="k">咨询</td><td>[-judge1]：0355-2028801；看样报名：0355-2028837（工作日 15:00-17:00）</td></tr>
        <tr><td class="k">特别提示</td><td>竞买前应自行向工业和信息化部门核实受让资格，
        竞得后以资格不符为由反悔的视为悔拍</td></tr>
        <tr><td class="k">发布</td><td class="c">[court]<br><br>[notice_date:pad]</td></tr></table></div>
        """.replace("DIGITS", deal.digits("form notice", 5))
        .replace("EVAL", f"{deal.starting_price.fen // 70:,}")
        .replace("ACC", deal.digits("court account", 19)),
        {"lot": "被执行人[-debtor]名下焦化产能指标（[capacity:ton]）"},
    )
    body += stamp(deal.court.full, left=104, top=188, size=42)
    return HtmlPaper(
        Kind.AUCTION_NOTICE,
        (body,),
        style="""
        section.sheet { font: 12pt/1.6 "FandolFang" }
        .w { position: absolute; left: 18mm; top: 20mm; width: 174mm } .n { text-align: right; font-size: 10pt }
        h1 { font: 21pt/1.5 "FandolHei"; text-align: center; margin: 0; letter-spacing: 1mm }
        table { width: 174mm; border-collapse: collapse } td { border: 0.3mm solid #000; padding: 1.7mm 2.5mm }
        td.k { width: 26mm; background: #eee; text-align: center; font-family: "FandolHei" }
        td.c { text-align: center; height: 30mm } u { text-decoration: underline }
        """,
    )


def sell_off_notice(deal: Deal) -> HtmlPaper:
    """A sell-off after two failed rounds: sixty days, the price of the second round, letter spacing wide."""
    body = page(
        deal,
        """
        <div class="w"><div class="a">[court]</div><div class="b">变 卖 公 告</div><div class="no">[case_number=case3]
        </div>
        <p>因被执行人[-debtor]财产经两次网络拍卖均告流拍，本院依申请执行人[-applicant]书面申请，
        决定对[lot_title=lot]进行网络变卖。
        特此公告：</p>
        <p>1．变卖期间为六十日，自[start_date]十时开始，至[end_date=last]十时结束（有人应价的，
        满二十四小时即行截止）。</p>
        <p>2．变卖价格为第二次拍卖的保留价即人民币[starting_price:cap]；
        变卖预缴款[deposit?=starting_price:yuan]元应一次缴足，
        不另收拍卖保证金。有二人以上参与的，加价[increment:yuan]元起。</p>
        <p>3．第一次拍卖（起拍价FIRST元）、第二次拍卖分别于去年九月、十一月举行，均无人出价。</p>
        <p>4．变卖标的系行政许可性质的生产能力，过户以省级主管部门认可为条件，本院仅负责送达裁定书与协助执行通知书。
        </p>
        <p>5．案外人对标的主张权利的，应在[-start_date]之前书面提出。</p>
        <p>6．承办：[-judge1]、[-clerk]；电话 0359-2636050；网络技术支持 400-822-2870。</p>
        <div class="d">[notice_date:cn]</div></div>
        """.replace("FIRST", f"{deal.starting_price.fen // 80:,}"),
        {"last": deal.start_date + dt.timedelta(days=60), "lot": "[-debtor]所持[capacity:nian_chan]焦炭产能"},
    )
    body += stamp(deal.court.full, left=132, top=222, size=42)
    return HtmlPaper(
        Kind.AUCTION_NOTICE,
        (body,),
        style="""
        section.sheet { font: 14.5pt/1.85 "FandolFang" }
        .w { position: absolute; left: 28mm; top: 24mm; width: 154mm }
        .a, .b { text-align: center; font-family: "FandolSong" } .a { font-size: 20pt } .b { font-size: 25pt }
        .no { text-align: right } p { text-indent: 2em; margin: 0 } .d { text-align: right; margin-top: 10mm }
        """,
    )


def second_round(deal: Deal) -> HtmlPaper:
    """A second round as a short letter-like notice on the court's door, price cut from the first round."""
    body = page(
        deal,
        """
        <div class="w"><h1>公　告</h1>
        <p>[-applicant]与[-debtor]等借款合同纠纷执行一案（案号：[case_number=case2:six]），
        [lot_title?=lot]经第一次公开竞价未能成交。
        现决定再次拍卖，底价在首次起拍价 FIRST 元的基础上下浮两成，即<b>[starting_price:wan]元起拍</b>；
        竞买人应交保证金<b>[deposit:wan]元</b>；出价递增单位<b>[increment:wan]元</b>。</p>
        <p>竞价在公拍网进行，[start_date:pad]上午9时开始，[end_date:pad]上午9时截止，截止前有出价的顺延。首次竞价时间为
        本公告前三十五日。</p>
        <p>本公告张贴于本院公告栏、[-debtor]厂区大门，同时在网上发布。欲知详情，请与执行局联系（0357-3365121，
        [-clerk]）。</p>
        <p>注意：[-debtor]另有[-whole_capacity]在建项目由其他法院处置，与本次拍卖无关。</p>
        <div class="d">[court_slot]<br>[notice_date:cn]</div><div class="m">经办：[-judge2]　校对：
        [-clerk]　共印 12 份</div></div>
        """.replace("[court_slot]", "[court=court]").replace("FIRST", f"{deal.starting_price.fen // 80:,}"),
        {"lot": "[-debtor]的焦化产能（[capacity:wide]，含在产 3#焦炉对应部分）"},
    )
    body += stamp(deal.court.full, left=138, top=200, size=42, turn=-5)
    return HtmlPaper(
        Kind.AUCTION_NOTICE,
        (body,),
        style="""
        section.sheet { font: 16pt/1.9 "AR PL UKai CN" }
        .w { position: absolute; left: 30mm; top: 26mm; width: 150mm }
        h1 { font: 30pt/1.5 "Noto Serif CJK SC"; text-align: center; margin: 0 0 4mm } p { text-indent: 2em;
          margin: 0 }
        b { font-weight: normal; border-bottom: 0.3mm solid #000 } .d { text-align: right; margin-top: 8mm }
        .m { margin-top: 12mm; font-size: 10pt; border-top: 0.3mm solid #000 }
        """,
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    long_platform_notice,
    newspaper_column,
    tabular_notice,
    sell_off_notice,
    second_round,
]
