"""Papers that look like those that prove something and are none of them."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.third_author import page


def sales_judgment(deal: Deal) -> HtmlPaper:
    """A civil judgment over coke that was bought and not paid for: 买受人 in every paragraph, and tonnages."""
    body = page(
        deal,
        """
        <div class="w"><div class="a">[-court]</div><div class="b">民 事 判 决 书</div><div class="no">[-judgment]
        </div>
        <p>原告：[-third]，住所地[-third_address]。法定代表人：[-third_head]。</p>
        <p>被告：[-buyer]，住所地[-buyer_address]。法定代表人：[-buyer_head]。</p>
        <p>原告与被告买卖合同纠纷一案，本院受理后，依法适用普通程序公开开庭进行了审理，现已审理终结。</p>
        <p>原告诉称：原告作为出卖人与作为买受人的被告签订焦炭买卖合同，约定买受人购买一级冶金焦4.5万吨，单价每吨1，
        420元。出卖人依约交货35，261吨，
        买受人仅支付3，000万元。请求判令买受人支付货款20，070，620元及违约金。</p>
        <p>被告辩称：所交焦炭灰分超标，买受人有权拒付；
        且被告刚以[-price:comma]元通过网络司法拍卖竞得[-debtor][-capacity]焦化产能，资金紧张。</p>
        <p>本院认为，买受人检验后未在约定期间提出质量异议，视为标的物质量符合约定。
        依照《中华人民共和国合同法》第一百五十八条、第一百五十九条，判决如下：</p>
        <p>一、买受人[-buyer]于本判决生效之日起十日内给付[-third]货款20，070，620元；</p><p>二、驳回原告其他诉讼请求。
        </p>
        <p>如不服本判决，可在判决书送达之日起十五日内提起上诉。</p>
        <div class="s">审判长　[-judge1]<br>审判员　[-judge2]<br>人民陪审员　[-judge3]<br>
        <span class="on">[-seal_date:cn]STAMP</span><br>书记员　[-clerk]</div></div>
        """,
    ).replace("STAMP", stamp(deal.court.full, left=0, top=-20, size=42))
    return HtmlPaper(
        Kind.OTHER,
        (body,),
        style="""
        section.sheet { font: 14pt/1.7 "FandolFang" } .w { position: absolute; left: 27mm; top: 20mm; width: 156mm }
        p { margin: 0; text-indent: 2em } .a { font: 20pt/1.4 "FandolSong"; text-align: center }
          .no, .s { text-align: right }
        .b { font: 25pt/1.5 "FandolSong"; text-align: center } .s { margin-top: 5mm } .on { position: relative;
          display: inline-block }
        """,
    )


def oven_lease(deal: Deal) -> HtmlPaper:
    """A lease of ovens: the parties, the capacity, a price by the tonne and a total, but nothing is sold."""
    body = page(
        deal,
        """
        <div class="w"><h1>焦炉租赁经营合同</h1><div class="n">合同编号：ZL-DIGITS</div>
        <p class="z">出租方（甲方）：[-debtor]　　统一社会信用代码：[-debtor_code]</p><p class="z">承租方（乙方）：
        [-buyer]　　统一社会信用代码：[-buyer_code]</p>
        <p>一、甲方将[-ovens]（焦化产能[-capacity]，炭化室高度[-chamber]米）及化产回收装置租给乙方经营，
        产能指标的所有权仍属甲方。</p>
        <p>二、租期三年，自[-contract_date]起算，租金按每吨焦炭[-unit_price]元计，年租金总额[-price:comma]元（大写：
        [-price:cap]），按季预付。</p>
        <p>三、租赁期内乙方自负盈亏，安全、环保责任由乙方承担，甲方不得干预。</p>
        <p>四、乙方支付押金300万元，期满无息退还。</p><p>五、政府因压减给予的补偿归甲方，乙方投入的技改设备（脱硫、
        干熄焦）按净值补偿。</p>
        <p>六、未经甲方同意，乙方不得转租，不得以产能对外担保。</p>
        <table><tr><td>甲方（章）</td><td>乙方（章）</td></tr><tr><td>签字：[-debtor_head]</td><td>签字：[-buyer_head]
        </td></tr>
        <tr><td colspan="2">签订日期：[-contract_date:sp]</td></tr></table></div>
        """.replace("DIGITS", deal.digits("lease", 6)),
    )
    body += stamp(deal.debtor.name, left=36, top=176, size=42) + stamp(deal.buyer.name, left=118, top=178, size=42)
    return HtmlPaper(
        Kind.OTHER,
        (body,),
        style="""
        section.sheet { font: 13.5pt/1.85 "Noto Serif CJK SC" } .w { position: absolute; left: 26mm; top: 24mm;
          width: 158mm }
        h1 { text-align: center; font-size: 22pt; margin: 0 } .n { text-align: right } p { margin: 0;
          text-indent: 2em }
        p.z { text-indent: 0; font-size: 11.5pt } table { width: 158mm; margin-top: 10mm } td { width: 50% }
        """,
    )


def minutes(deal: Deal) -> HtmlPaper:
    """Minutes of a city office's meeting about several deals, with a red head, two sheets."""
    first = page(
        deal,
        """
        <div class="red">专题会议纪要</div><div class="no">（第 17 期）</div><div class="bar">
        <span class="r">[-ruling_date]</span>[-city]焦化行业压减过剩产能专项工作领导小组办公室</div>
        <div class="w"><div class="t">关于核实有关企业焦化产能来源的会议纪要</div>
        <p>[-ruling_date]下午，副市长程立安在市政府三楼会议室主持召开专题会议，研究核实有关焦化企业产能来源问题。
        市工信局、财政局、生态环境局、
        司法局及有关县（市）负责同志参加。现纪要如下：</p>
        <p><b>一、关于[-buyer]。</b>会议听取了市工信局汇报。
        该公司称于[-end_date]以[-price:wan]元竞得[-debtor][-capacity]焦化产能，提供了[-court]
        [-case4]执行裁定书复印件、成交确认书复印件。会议认为，原件尚未核对，由市工信局、司法局派员赴法院核实首封情况。
        </p>
        <p><b>二、关于[-third]。</b>该公司自行购买产能 20 万吨/年，出让方已注销，缺少付款凭证，暂不能确认。</p>
        <p><b>三、关于补偿标准。</b>已交易产能按 48 元/吨、建有焦炉的按 30 元/吨测算，不得突破；
        既有自有又有交易产能的，由市政府另行明确。</p></div>
        """,
    )
    second = page(
        deal,
        """
        <div class="w2"><p><b>四、关于时限。</b>各县（市）十月二十日前上报印证材料，逾期未报的视为放弃。</p>
        <p><b>五、关于纪律。</b>严禁弄虚作假，发现伪造票据、裁定文书的，移送公安机关。</p>
        <p>出席：陆启明　苏砚秋　贺云峰　季书远</p><p>列席：尹宛青　温岩　柴澄</p><p>请假：邵志诚</p>
        <p>记录：韩晓岚</p><div class="cc">分送：市委、市政府领导，各有关单位。　　　　　　（共印 35 份）</div></div>
        """,
    )
    return HtmlPaper(
        Kind.OTHER,
        (first, second),
        style="""
        section.sheet { font: 15.5pt/27pt "FandolFang" } p { margin: 0; text-indent: 2em }
        .red { position: absolute; top: 24mm; left: 0; width: 210mm; text-align: center; color: #d00;
          font: 36pt/1.3 "FandolSong" }
        .no { position: absolute; top: 46mm; left: 0; width: 210mm; text-align: center }
        .bar { position: absolute; top: 58mm; left: 27mm; width: 156mm; border-bottom: 0.8mm solid #d00;
          font-size: 13pt }
        .r { float: right } .w { position: absolute; left: 27mm; top: 70mm; width: 156mm } .w2 { position: absolute;
          left: 27mm;
          top: 30mm; width: 156mm } .t { font: 20pt/1.5 "FandolSong"; text-align: center; margin-bottom: 3mm }
        .cc { border-top: 0.3mm solid #000; border-bottom: 0.3mm solid #000; margin-top: 90mm; font-size: 13pt }
        """,
    )


def valuation(deal: Deal) -> HtmlPaper:
    """The summary of a valuation report made for a court: lot, court, dates and money, no sale."""
    body = page(
        deal,
        """
        <div class="hd">晋衡资产评估事务所（普通合伙）</div>
        <div class="w"><div class="t">[-debtor]焦化产能指标<br>司法处置项目资产评估报告摘要</div>
        <div class="n">晋衡评报字〔YEAR〕第DIGITS号</div>
        <table><tr><td>委托人</td><td>[-court]（（YEAR）法评委字第 31 号）</td></tr><tr><td>产权持有人</td>
        <td>[-debtor]</td></tr>
        <tr><td>评估目的</td><td>为法院拍卖（执行案号 [-case]）提供价值参考</td></tr><tr><td>评估对象</td>
        <td>[-capacity]焦化产能指标</td></tr>
        <tr><td>价值类型</td><td>市场价值（快速变现）</td></tr><tr><td>评估基准日</td><td>[-seal_date]</td></tr>
        <tr><td>评估方法</td><td>市场法：选取可比实例三宗，成交单价分别为 41.5、48、52 元/吨</td></tr>
        <tr><td>评估结论</td><td>[-price:comma] 元（[-price:cap]）</td></tr><tr><td>报告有效期</td><td>一年，
        至次年基准日前一日止</td></tr></table>
        <p>特别事项：一、评估对象已被法院查封；二、未考虑过户税费及政府收储的影响；三、竞买人须自行核实产能能否置换。
        </p>
        <p>资产评估师：程岚（14030012）　贺立安（14070088）</p><div class="d">[-notice_date]</div></div>
        """.replace("YEAR", str(deal.notice_date.year)).replace("DIGITS", deal.digits("valuation", 3)),
    )
    body += stamp("晋衡资产评估事务所", "业务专用章", left=136, top=200, size=40)
    return HtmlPaper(
        Kind.OTHER,
        (body,),
        style="""
        section.sheet { font: 12.5pt/1.7 "AR PL UMing CN" } .hd { position: absolute; left: 24mm; top: 14mm;
          width: 162mm;
          font-size: 9pt; border-bottom: 0.3mm solid #000 } .w { position: absolute; left: 24mm; top: 28mm;
          width: 162mm }
        .t { font: 18pt/1.5 "FandolHei"; text-align: center } .n, .d { text-align: right }
        table { width: 162mm; border-collapse: collapse; margin: 3mm 0 } td { border-bottom: 0.2mm solid #888;
          padding: 1.6mm }
        td:first-child { width: 30mm; color: #555 } p { margin: 1mm 0; text-indent: 2em } .d { margin-top: 10mm }
        """,
    )


def invoice(deal: Deal) -> HtmlPaper:
    """A special VAT invoice for the transfer of an intangible: buyer, seller, sums, number and date."""
    net = Money(round(deal.price.fen / 1.06))
    body = page(
        deal,
        """
        <div class="w"><div class="t">山西增值税专用发票</div><div class="l">1400171130</div><div class="n">№ DIGITS
        <br>开票日期：[-contract_date:pad]</div>
        <table><tr><td class="v">购<br>买<br>方</td><td style="width:140mm">名　　　　称：[-buyer]<br>纳税人识别号：
        [-buyer_code]<br>地 址、电 话：[-buyer_address]<br>
        开户行及账号：[-buyer_bank] [-buyer_account]</td><td class="v">密<br>码<br>区</td>
        <td class="m">03*+/7&gt;&lt;52-8941+6*<br>&lt;8/36-+27&gt;*490//8-3<br>21*&gt;+6-/58&lt;&lt;0473+*9
        <br>7&gt;-*4/82+0&lt;635+/-1*8</td></tr>
        </table><table class="i"><tr class="c"><td style="width:62mm">货物或应税劳务、服务名称</td><td>规格型号</td>
        <td>单位</td><td>数量</td>
        <td>单价</td><td>金额</td><td>税率</td><td>税额</td></tr>
        <tr class="c g"><td>*无形资产*焦化产能指标</td><td></td><td>吨/年</td><td>[-tons]</td><td>NETUNIT</td>
        <td>[-net:fig]</td>
        <td>6%</td><td>[-tax:fig]</td></tr>
        <tr><td class="c">价税合计（大写）</td><td colspan="4">⊗[-price:round]</td>
        <td colspan="3">（小写）¥[-price:fig]</td></tr>
        </table><table class="i">
        <tr><td class="v">销<br>售<br>方</td><td style="width:140mm">名　　　　称：[-debtor]<br>纳税人识别号：
        [-debtor_code]<br>地 址、电 话：[-debtor_address]<br>
        开户行及账号：[-debtor_bank] [-debtor_account]</td><td class="v">备<br>注</td><td></td></tr></table>
        <div class="f">收款人：尹澄　　　复核：程晓岚　　　开票人：管理员　　　销售方：（章）</div>
        <div class="vv">第二联：抵扣联　购买方扣税凭证</div></div>
        """.replace("DIGITS", deal.digits("invoice", 8)).replace("NETUNIT", f"{net.yuan / deal.capacity.tonnes:.4f}"),
        {"net": net, "tax": deal.price - net, "tons": str(deal.capacity)},
    )
    body += stamp(deal.debtor.name, "发票专用章", left=206, top=118, size=36, shape="oval")
    return HtmlPaper(
        Kind.OTHER,
        (body,),
        landscape=True,
        style="""
        section.sheet { font: 10.5pt/1.55 "FandolSong"; color: #7a3b10 } .w { position: absolute; left: 18mm;
          top: 16mm; width: 256mm }
        .t { text-align: center; font-size: 22pt; line-height: 1.4; border-bottom: 0.6mm double #7a3b10;
          margin: 0 78mm }
        .l { position: absolute; left: 4mm; top: 4mm; font-size: 15pt } .n { position: absolute; right: 8mm; top: 2mm;
          font-size: 12pt }
        table { width: 256mm; border-collapse: collapse; margin-top: 10mm; table-layout: fixed }
        td { border: 0.3mm solid #7a3b10; padding: 1.2mm 1.5mm; word-break: break-all } td.v { width: 7mm;
          text-align: center }
        table.i { margin-top: 0; border-top: none } .c td, td.c { text-align: center } .g td { height: 26mm;
          vertical-align: top } td.m { font: 11pt/1.4 "DejaVu Sans Mono" }
        .f { padding: 2mm 6mm } .vv { position: absolute; right: -8mm; top: 30mm; width: 4mm; font-size: 8pt;
          line-height: 1.2 }
        """,
    )


def power_of_attorney(deal: Deal) -> HtmlPaper:
    """A company lets a lawyer bid and sign for it in an auction; names the lot, its case and its starting price."""
    body = page(
        deal,
        """
        <div class="w"><h1>授 权 委 托 书</h1><p class="z">[-court]：</p>
        <p>我单位拟参加贵院在[-platform]组织的“[-debtor][-capacity]焦化产能”竞买活动（[-case]，
        起拍价[-starting_price:wan]元，保证金[-deposit:wan]元）。
        现委托下列人员为代理人：</p>
        <p>苏立安，男，山西岭川律师事务所律师，执业证号 11401201010000000，电话 13500000021。</p>
        <p>代理权限：特别授权——办理报名、缴纳保证金、出价（最高不超过[-price:wan]元）、签署拍卖成交确认书、
        领取成交裁定书和协助执行通知书、
        办理产能交接。</p><p>代理期限：自签署之日起至上述事项办理完毕止。代理人无转委托权。</p>
        <table><tr><td>委托单位：</td><td>[-buyer]（盖章）</td></tr><tr><td>统一社会信用代码：</td><td>[-buyer_code]
        </td></tr>
        <tr><td>法定代表人：</td><td>[-buyer_head]（签字）</td></tr><tr><td>日　　期：</td><td>[-start_date:sp]</td>
        </tr></table></div>
        """,
    )
    body += stamp(deal.buyer.name, left=92, top=170, size=42, turn=8)
    return HtmlPaper(
        Kind.OTHER,
        (body,),
        style="""
        section.sheet { font: 15pt/1.95 "AR PL UKai CN" } .w { position: absolute; left: 28mm; top: 26mm;
          width: 154mm }
        h1 { text-align: center; font: 26pt/1.6 "FandolHei"; margin: 0 } p { margin: 0; text-indent: 2em }
          p.z { text-indent: 0 }
        table { margin: 10mm 0 0 6mm; font-size: 13pt } td { padding: 1mm; white-space: nowrap }
        """,
    )


def newspaper_article(deal: Deal) -> HtmlPaper:
    """A local paper reports that capacity was sold on line: headline, two columns, a photograph, a box of figures."""
    body = page(
        deal,
        """
        <div class="mast"><b>汾河晚报</b>　[-ruling_date]　要闻 03　责编 尹岩　版式 陆晓岚</div>
        <div class="h">一纸产能拍出[-price:wan]元</div><div class="sub">——[-court_short]首次网拍焦化产能侧记</div>
        <div class="cols"><p>本报讯（记者 温书远 通讯员 [-clerk]）“成交！”[-end_date]上午10时许，随着倒计时归零，
        [-debtor]名下[-capacity]焦化产能经过27轮竞价，
        被[-buyer]收入囊中。</p><div class="ph">资料图片：停产中的焦炉</div>
        <p>据承办法官[-judge1]介绍，该案申请执行人[-applicant]与被执行人借款纠纷历时三年，涉案标的8000余万元。
        由于产能并无登记机关，
        如何查封、如何变价，一度令法官犯难。执行局先后三次赴省城沟通，最终裁定予以拍卖。</p>
        <p>拍卖公告发布后，共有4家企业报名，起拍价[-starting_price:wan]元，溢价率两成。
        “我们买的是升级改造的入场券。”买受人负责人说，企业计划建设
        两座65孔、炭化室高6.25米的大型焦炉。</p>
        <p>业内人士提醒，产能过户仍须主管部门确认，竞买人应量力而行。目前，成交裁定书尚未送达。</p></div>
        <div class="box"><b>数读</b><br>27 轮竞价<br>[-deposit:wan]元保证金<br>14768 万吨全省建成产能
        <br>24 小时客服热线 0357-2222222</div>
        """,
    )
    return HtmlPaper(
        Kind.OTHER,
        (body,),
        style="""
        section.sheet { font: 11pt/1.7 "Noto Serif CJK SC"; background: #f6f3ea }
        .mast { position: absolute; left: 16mm; top: 14mm; width: 178mm; border-bottom: 0.8mm solid #111;
          font-size: 10pt }
        .mast b { font-size: 18pt } .h { position: absolute; left: 16mm; top: 32mm; width: 178mm;
          font: 28pt/1.3 "FandolHei" }
        .sub { position: absolute; left: 40mm; top: 50mm; font-size: 14pt }
        .cols { position: absolute; left: 16mm; top: 64mm; width: 130mm; column-count: 2; column-gap: 6mm;
          text-align: justify }
        p { margin: 0; text-indent: 2em } .ph { height: 36mm; background: #9a958a; color: #fff; font-size: 8pt;
          padding: 1mm; margin: 2mm 0 }
        .box { position: absolute; left: 154mm; top: 64mm; width: 34mm; border: 0.4mm solid #111; padding: 3mm }
        """,
    )


def application(deal: Deal) -> HtmlPaper:
    """A creditor asks the court to sell sealed capacity: has 申请执行人, 被执行人, capacity and a stamp of its own."""
    body = page(
        deal,
        """
        <div class="w"><h1>强制执行申请书</h1>
        <table class="p"><tr><td>申请执行人</td><td>[-applicant]，住所[-applicant_address]，负责人[-applicant_head]
        </td></tr>
        <tr><td>被执行人</td><td>[-debtor]，统一社会信用代码[-debtor_code]，法定代表人[-debtor_head]</td></tr>
        <tr><td>被执行人</td><td>[-guarantor]</td></tr></table>
        <p><b>请求事项</b>：1. 强制执行[-judgment]民事判决，由二被执行人连带清偿 31，842，
        607.55 元及至付清之日的利息；2. 查封并拍卖[-debtor]
        所有的[-capacity]焦化产能；3. 负担执行费用。</p>
        <p><b>事实与理由</b>：判决生效后，被执行人分文未付。申请执行人了解到，
        被执行人正以每吨[-unit_price]元的低价向[-third]转让产能，已收定金[-deposit:wan]元，
        如不及时采取措施，将造成无法执行。为维护合法权益，特提出申请，请依法裁定。</p>
        <p class="z">此　致</p><p class="z">[-court]</p>
        <p class="z">附：判决书、生效证明、财产线索清单各一份。</p><div class="d">申请人：[-applicant]
        <br>[-seal_date:pad]</div></div>
        <div class="rec">收件日期：　　　　收件人：　　　　<br>立案号：（　　　）执　　　号</div>
        """,
    )
    body += stamp(deal.applicant.name, left=136, top=178, size=42)
    return HtmlPaper(
        Kind.OTHER,
        (body,),
        style="""
        section.sheet { font: 14pt/1.85 "WenQuanYi Zen Hei" } .w { position: absolute; left: 26mm; top: 24mm;
          width: 158mm }
        h1 { text-align: center; font-size: 23pt; font-weight: normal; margin: 0 0 4mm } p { margin: 1mm 0;
          text-indent: 2em } p.z { text-indent: 0 }
        .p { width: 158mm; border-collapse: collapse; font-size: 12pt } .p td { border: 0.3mm solid #000;
          padding: 1.5mm 2mm }
        .p td:first-child { width: 30mm; text-align: center } .d { text-align: right; margin-top: 6mm }
        .rec { position: absolute; left: 120mm; top: 250mm; width: 66mm; border: 0.4mm solid #36c; color: #36c;
          padding: 2mm; font-size: 10pt }
        """,
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    sales_judgment,
    oven_lease,
    minutes,
    valuation,
    invoice,
    power_of_attorney,
    newspaper_article,
    application,
]
