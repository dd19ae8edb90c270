"""Contracts by which coking capacity changes hands between companies."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.third_author import page


def bound_contract(deal: Deal) -> HtmlPaper:
    """A contract with a cover, clauses in Roman-like sections, a price by the tonne, and a page of signatures."""
    cover = page(
        deal,
        """
        <div class="cno">合同编号：[contract_number=number]</div>
        <div class="ct">焦化产能指标<br>转让合同</div>
        <table class="cp"><tr><td>转让方：</td><td>[transferor=debtor]</td></tr><tr><td>受让方：</td>
        <td>[transferee=buyer]</td></tr>
        <tr><td>签约地：</td><td>山西省[-city]</td></tr></table>
        <div class="cd">[signing_date=contract_date:sp]</div>
        """,
        {"number": "JHZR-" + deal.digits("contract one", 6)},
    )
    first = page(
        deal,
        """
        <div class="w"><p class="n"><b>转让方</b>（下称甲方）：[transferor=debtor]<br>统一社会信用代码：
        [transferor_credit_code=debtor_code]<br>
        法定代表人：[-debtor_head]　　地址：[-debtor_address]</p>
        <p class="n"><b>受让方</b>（下称乙方）：[transferee=buyer]<br>统一社会信用代码：
        [transferee_credit_code=buyer_code]<br>
        法定代表人：[-buyer_head]　　地址：[-buyer_address]</p>
        <h3>背景</h3>
        <p>A．甲方为依法设立的焦化企业，经核准拥有焦化产能[-whole_capacity]。甲方1#焦炉（炭化室高3.2米，
        [-county]政府2013年责令淘汰）已拆除。</p>
        <p>B．乙方拟建设大型焦化升级改造项目（规划规模 240 万吨/年），需补充产能指标。</p>
        <p>C．甲方股东会于签约前通过决议，同意出让部分产能。</p>
        <h3>第一条　转让之标的</h3>
        <p>1.1　甲方转让给乙方的标的为甲方名下[capacity]焦化产能指标（下称“标的产能”）。</p>
        <p>1.2　标的产能{ovens_built|false|未建设焦炉}，不附带任何设备、土地、人员及债务。</p>
        <p>1.3　除标的产能以外，甲方保留的产能仍由甲方自行处分。</p>
        <h3>第二条　对价与支付</h3>
        <p>2.1　双方确认标的产能的含税单价为每吨{unit_price|UNIT|UNIT元}，转让总价为[total_price:comma]元
        （大写人民币[total_price_in_words=total_price:cap]）。</p>
        <p>2.2　本合同签署后五日内，乙方支付定金[-deposit:yuan]元，该定金在支付尾款时抵作价款；</p>
        <p>2.3　省级主管部门受理产能变更申请之日起十日内，乙方支付至总价的百分之八十；产能变更公告后，支付剩余部分。
        </p>
        <p>2.4　甲方收款账户：[-debtor_bank]，[-debtor_account]。</p></div><div class="pg">2 / 3</div>
        """.replace("UNIT", str(deal.unit_price)),
        {"total_price": deal.price},
    )
    second = page(
        deal,
        """
        <div class="w"><h3>第四条　变更手续</h3>
        <p>4.1　自合同生效起，双方共同向主管部门提交产能变更材料，甲方应配合完成产能清单的修改。</p>
        <p>4.2　若在变更完成前标的产能被列入压减范围，政府给予的补偿由乙方享有，但乙方应先付清本合同价款。</p>
        <h3>第五条　陈述与保证</h3>
        <p>5.1　甲方保证标的产能无质押、无查封，未与第三方订立转让协议；违反者，除返还已收款外，
        按总价的百分之二十支付违约金。</p>
        <h3>第六条　其他</h3>
        <p>6.1　本合同一式陆份，甲乙双方各执贰份，余报主管部门。6.2　争议由乙方所在地人民法院管辖。
        6.3　自双方盖章之日起生效。6.4　附件：股东会决议、产能核准文件复印件。</p>
        <p class="n">（以下为签署页）</p>
        <table class="s"><tr><td>甲方：[transferor=debtor]<br><br>授权代表：季启明<br>日期：
        [signing_date=contract_date]</td>
        <td>乙方：[transferee=buyer]<br><br>授权代表：尹书远<br>日期：[signing_date=contract_date]</td></tr></table>
        </div>
        <div class="pg">3 / 3</div>
        """,
    )
    second += stamp(deal.debtor.name, "合同专用章", left=40, top=146, size=42) + stamp(
        deal.buyer.name, "合同专用章", left=122, top=148, size=42, turn=9
    )
    return HtmlPaper(
        Kind.CAPACITY_CONTRACT,
        (cover, first, second),
        style="""
        section.sheet { font: 12.5pt/1.8 "Noto Serif CJK SC" } p { margin: 0; text-indent: 2em } p.n { text-indent: 0 }
        .cno { position: absolute; right: 24mm; top: 26mm; font-size: 12pt }
        .ct { position: absolute; top: 78mm; left: 0; width: 210mm; text-align: center; font-size: 30pt;
          font-weight: bold }
        .cp { position: absolute; top: 156mm; left: 40mm; font-size: 15pt } .cp td { padding: 2mm }
        .cd { position: absolute; top: 236mm; left: 0; width: 210mm; text-align: center; font-size: 15pt }
        .w { position: absolute; left: 26mm; top: 22mm; width: 158mm } h3 { font: 13pt/2 "FandolHei"; margin: 0 }
        .s { width: 158mm; margin-top: 12mm } .s td { width: 50%; vertical-align: top; padding-right: 4mm }
        .pg { position: absolute; top: 282mm; left: 0; width: 210mm; text-align: center; font-size: 9pt }
        """,
    )


def exchange_form(deal: Deal) -> HtmlPaper:
    """A one-page form of a trading centre: everything in a ruled grid, both parties side by side."""
    body = page(
        deal,
        """
        <div class="w"><h1>产能指标交易合同（范本 2017-B）</h1><div class="n">合同号：
        [contract_number=number]　　填写日期：[signing_date=contract_date:dash]</div>
        <table>
        <tr><td class="k"></td><td class="k">卖　方</td><td class="k">买　方</td></tr>
        <tr><td class="k">名称</td><td>[transferor=debtor]</td><td>[transferee=buyer]</td></tr>
        <tr><td class="k">信用代码</td><td>[transferor_credit_code=debtor_code]</td>
        <td>[transferee_credit_code=buyer_code]</td></tr>
        <tr><td class="k">住所</td><td>[-debtor_address]</td><td>[-buyer_address]</td></tr>
        <tr><td class="k">法定代表人</td><td>[-debtor_head]</td><td>[-buyer_head]</td></tr>
        <tr><td class="k">开户行及账号</td><td>[-debtor_bank]<br>[-debtor_account]</td><td>[-buyer_bank]
        <br>[-buyer_account]</td></tr>
        </table>
        <table class="m"><tr><td class="k">交易品种</td><td class="k">数量（万吨/年）</td><td class="k">焦炉现状</td>
        <td class="k">成交单价（元/吨）</td><td class="k">成交金额（元）</td></tr>
        <tr><td>焦化产能</td><td>{capacity|CAP|NUM}</td><td>BUILT</td><td>{unit_price|UNIT|UNIT}</td>
        <td>[total_price:comma]</td></tr>
        <tr><td class="k">金额大写</td><td colspan="4">[total_price_in_words=total_price:cap]</td></tr></table>
        <table class="t"><tr><td class="k">炉体参数</td><td>炭化室高度 {chamber_height|HEIGHT|HEIGHT 米}，[-ovens]；
        卖方另有 2.8 米改良炉一座（废）不在交易范围</td></tr>
        <tr><td class="k">履约保证金</td><td>买方缴存 [-deposit:yuan] 元；卖方缴存 500000 元</td></tr>
        <tr><td class="k">交割</td><td>主管部门公告变更之日视为交割</td></tr>
        <tr><td class="k">平台服务费</td><td>双方各按成交金额千分之三缴纳</td></tr>
        <tr><td class="k">特约事项</td><td>1. 遇政府压减，补偿归持有人；2. 未尽事项见交易规则第三章。</td></tr></table>
        <table class="s"><tr><td>卖方（盖章）</td><td>买方（盖章）</td><td>鉴证机构（盖章）<br><br>经办　贺云峰</td>
        </tr></table></div>
        """.replace("CAP|", f"{deal.capacity}|")
        .replace("NUM", f"{deal.capacity.wan.normalize():f}")
        .replace("UNIT", str(deal.unit_price))
        .replace("HEIGHT", str(deal.chamber_height))
        .replace("BUILT", "{ovens_built|true|已建成，停产}" if deal.built else "{ovens_built|true|已建成，在产}"),
        {"number": f"SX-CN-{deal.contract_date.year}-" + deal.digits("contract two", 4), "total_price": deal.price},
    )
    body += stamp(deal.debtor.name, left=26, top=194, size=40) + stamp(deal.buyer.name, left=82, top=198, size=40)
    body += stamp("临晋产权交易中心", "鉴证专用章", left=142, top=196, size=38)
    return HtmlPaper(
        Kind.CAPACITY_CONTRACT,
        (body,),
        style="""
        section.sheet { font: 10.5pt/1.6 "WenQuanYi Micro Hei" } .w { position: absolute; left: 16mm; top: 18mm;
          width: 178mm }
        h1 { font-size: 18pt; text-align: center; margin: 0 } .n { text-align: right; padding: 2mm 0 }
        table { width: 178mm; border-collapse: collapse; margin-bottom: 2mm; table-layout: fixed }
        td { border: 0.25mm solid #333; padding: 1.6mm 2mm } td.k { background: #eef2e6; text-align: center }
        table:first-of-type td.k:first-child, .t td.k { width: 26mm } .m td { text-align: center }
          .s td { height: 34mm; vertical-align: top }
        """,
    )


def filled_agreement(deal: Deal) -> HtmlPaper:
    """A short agreement written by hand into underlined blanks, no number, price in 万元 and by the tonne."""
    body = page(
        deal,
        """
        <div class="w"><h1>协　议　书</h1>
        <p>立协议人：卖出单位 <u>[transferor=debtor]</u>，买入单位 <u>[transferee=buyer]</u>。</p>
        <p>卖出单位现有焦炉 <u>[-ovens]</u>，经批准的焦化能力为每年 <u>[-whole_capacity:wan]</u>。因市场不景气，
        经两家负责人当面协商，自愿立约如下：</p>
        <p>1、卖出单位把 <u>[capacity:wan]</u> 焦化能力卖给买入单位，
        焦炉本体 {ovens_built|true|已经建成}（炭化室高 <u>{chamber_height|H|H}</u> 米），
        由卖出单位在三个月内自行停炉，炉体残值归卖出单位。</p>
        <p>2、按每吨 <u>{unit_price|U|U}</u> 元作价，一共 <u>[total_price:wan]</u> 元，先付三成，办妥手续后付清。
        介绍人 <u>温启明</u> 的酬劳
        <u>8</u> 万元由买入单位另付。</p>
        <p>3、卖出单位所欠工人工资 <u>217.6</u> 万元及供煤款与买入单位无关。</p>
        <p>4、上面（主管机关）不批，定金 <u>30</u> 万元退回，谁也不追究谁。</p>
        <p>5、将来政府如有关停补助，谁拿着能力谁领取。</p>
        <p>6、口说无凭，立此为据，一式四份。</p>
        <table><tr><td>卖出单位（章）<br>代表人：[-debtor_head]</td><td>买入单位（章）<br>代表人：[-buyer_head]</td>
        </tr>
        <tr><td>中间人：温启明</td><td>[signing_date=contract_date:sp]</td></tr></table></div>
        """.replace("{chamber_height|H|H}", f"{{chamber_height|{deal.chamber_height}|{deal.chamber_height}}}").replace(
            "{unit_price|U|U}", f"{{unit_price|{deal.unit_price}|{deal.unit_price}}}"
        ),
        {"total_price": deal.price},
    )
    body += stamp(deal.debtor.name, left=34, top=206, size=42, turn=-14) + stamp(
        deal.buyer.name, left=116, top=204, size=42
    )
    return HtmlPaper(
        Kind.CAPACITY_CONTRACT,
        (body,),
        style="""
        section.sheet { font: 15pt/1.95 "AR PL UKai CN" } .w { position: absolute; left: 28mm; top: 20mm;
          width: 154mm }
        h1 { text-align: center; font-size: 26pt; margin: 0 } p { margin: 0; text-indent: 2em }
        u { text-decoration: none; border-bottom: 0.25mm solid #333; color: #1d2c66; padding: 0 1mm }
        table { width: 154mm; margin-top: 8mm } td { width: 50%; padding-bottom: 10mm; vertical-align: top }
        """,
    )


def swap_agreement(deal: Deal) -> HtmlPaper:
    """A replacement agreement in two columns of small print, terms defined, two sheets, capacity with decimals."""
    first = page(
        deal,
        """
        <div class="head"><div class="t">焦化产能置换协议</div><div>（{contract_number|NUMBER}）</div></div>
        <div class="cols"><p><b>产能出让企业（“出让人”）</b><br>[transferor=debtor]，
        一家依中国法律成立并有效存续的公司，统一社会信用代码
        [transferor_credit_code=debtor_code]，注册地址[-debtor_address]。</p>
        <p><b>产能受让企业（“受让人”）</b><br>[transferee=buyer]，
        统一社会信用代码[transferee_credit_code=buyer_code]，注册地址[-buyer_address]。</p>
        <p>出让人与受让人合称“双方”，单独称“一方”。</p>
        <p><b>一、释义</b>　本协议中，“置换”指受让人以其取得的产能指标替代新建项目所需产能；
        “清单”指省工业和信息化厅公布的焦化产能清单；
        “交割日”指清单变更之日；“权利负担”包括抵押、质押、查封、冻结、租赁及优先权。</p>
        <p><b>二、置换产能</b>　出让人同意将清单第 47 项所列产能[-whole_capacity:ton]中的[capacity:ton]置换给受让人。
        该等产能对应的焦炉
        {ovens_built|false|尚未建成}，且出让人承诺不再建设。
        出让人与[-third]此前洽谈的 150000 吨/年置换意向已书面终止。</p>
        <p><b>三、对价</b>　置换对价依置换数量与 {unit_price|UNIT|UNIT 元/吨} 之单价计算，合计￥[total_price:yuan]。
        此为不含税价，增值税
        （税率 6%）由受让人另行承担。价款应支付至双方共管账户（账号 [-third_account]）。</p>
        <p><b>四、期限</b>　定金：签署后 3 日内 200 万元；进度款：申报材料受理后 10 日内付 50%；余款：
        交割日后 5 日内。</p>
        <p><b>五、先决条件</b>　（1）市、县两级主管部门初审同意；（2）出让人债权人会议无异议；
        （3）无第三人提出权属主张；（4）公示期满。</p>
        <p><b>六、费用</b>　公证费 12,800 元、评估费 65,000 元由双方均摊。</p></div>
        <div class="pg">1</div>
        """.replace("NUMBER", f"晋能置协字第{deal.digits('swap', 3)}号").replace("UNIT", str(deal.unit_price)),
        {"total_price": deal.price},
    )
    second = page(
        deal,
        """
        <div class="cols2"><p><b>七、陈述</b>　出让人陈述：清单所列产能真实、合法，未享受国家产能退出奖补资金，
        未设权利负担。受让人陈述：
        其具备行业准入条件，资金来源合法。</p>
        <p><b>八、补偿归属</b>　交割日前，标的产能因政策被压减的，补偿款由双方按出让人四成、受让人六成分配；
        交割日后全部归受让人。</p>
        <p><b>九、解除</b>　自签署之日起 180 日先决条件未成就的，任何一方可以书面通知解除，
        出让人应于 10 日内返还已付款项及同期利息（年利率 4.35%）。</p>
        <p><b>十、通知</b>　出让人联系人：贺宛青 13700000066；受让人联系人：陆岩 13600000041。</p>
        <p><b>十一、生效</b>　法定代表人签字并盖章后成立，省厅批复后生效。正本八份。</p></div>
        <table class="s"><tr><td>出让人：[transferor=debtor]</td></tr><tr><td>签字：</td></tr><tr><td>受让人：
        [transferee=buyer]</td></tr>
        <tr><td>签字：</td></tr><tr><td>见证：[-county]工业和信息化局</td></tr><tr>
        <td>于[signing_date=contract_date:cn]签署</td></tr></table>
        <div class="pg">2</div>
        """,
    )
    second += stamp(deal.debtor.name, left=86, top=112, size=40) + stamp(
        deal.buyer.name, left=120, top=140, size=40, turn=5
    )
    return HtmlPaper(
        Kind.CAPACITY_CONTRACT,
        (first, second),
        style="""
        section.sheet { font: 10.5pt/1.65 "AR PL UMing CN" } .head { position: absolute; left: 0; top: 18mm;
          width: 210mm;
          text-align: center } .t { font-size: 19pt }
        .cols, .cols2 { position: absolute; left: 18mm; top: 42mm; width: 174mm; column-count: 2; column-gap: 8mm;
          text-align: justify }
        .cols { height: 190mm; column-fill: auto } .cols2 { top: 20mm } p { margin: 0 0 2mm }
        .s { position: absolute; left: 24mm; top: 112mm; width: 160mm } .s td { padding: 2.5mm 0; font-size: 12pt }
        .pg { position: absolute; right: 20mm; top: 282mm }
        """,
    )


def old_transfer(deal: Deal) -> HtmlPaper:
    """A 转让协议 of three sides, a county office as 丙方; price only in capitals and 万元 in brackets."""
    body = page(
        deal,
        """
        <div class="w"><div class="t">关于转让[capacity:nian_chan]焦化产能的协议</div>
        <p class="n">甲方（出让）：[transferor=debtor]<br>乙方（受让）：[transferee=buyer]<br>丙方（监督）：
        [-county]经济和信息化局</p>
        <p>甲方因环保不达标于[-county]整体关停，其持有的焦化产能经市局核实尚有[-whole_capacity:nian_chan]。
        为盘活存量，经丙方协调，三方议定：</p>
        <p>（一）乙方以人民币[total_price_in_words=total_price:zheng]（[total_price:wan]元）受让甲
        方[capacity:nian_chan]的焦化产能，折合
        {unit_price|UNIT|UNIT元／吨}。价款含甲方应缴的一切税费。</p>
        <p>（二）该产能所附焦炉{ovens_built|false|没有建成}，仅有立项批文（晋经能源字〔2008〕512号，
        立项规模年产96万吨）。</p>
        <p>（三）乙方将价款汇入丙方监管户，丙方在甲方清偿职工安置费4，360，000元之后，将余额拨付甲方。</p>
        <p>（四）甲方的组织机构代码证、工业产品许可证原件交丙方封存。</p>
        <p>（五）甲方不得以任何名义再处置该产能。如有第三人主张权利，由甲方在30日内解决，
        否则退还全部价款并赔偿损失100万元。</p>
        <p>（六）丙方对上述内容的真实性予以监督，不承担担保责任。</p>
        <p>（七）本协议[signing_date=contract_date:dot]签于[-county]，五份同等有效。</p>
        <table><tr><td>甲方：</td><td>乙方：</td><td>丙方：</td></tr><tr><td>[-debtor_head]</td><td>[-buyer_head]</td>
        <td>邵澄</td></tr></table></div>
        """.replace("UNIT", str(deal.unit_price)),
        {"total_price": deal.price},
    )
    body += stamp(deal.debtor.name, left=24, top=214, size=40) + stamp(
        deal.buyer.name, left=78, top=218, size=40, turn=-6
    )
    body += stamp(f"{deal.debtor.county}经济和信息化局", left=134, top=214, size=40)
    return HtmlPaper(
        Kind.CAPACITY_CONTRACT,
        (body,),
        style="""
        section.sheet { font: 14pt/1.85 "FandolFang" } .w { position: absolute; left: 27mm; top: 22mm; width: 156mm }
        .t { font: 20pt/1.6 "FandolSong"; text-align: center; margin-bottom: 4mm } p { margin: 0; text-indent: 2em }
          p.n { text-indent: 0 }
        table { width: 156mm; margin-top: 10mm } td { width: 33%; padding-bottom: 8mm }
        """,
    )


def supplement(deal: Deal) -> HtmlPaper:
    """A purchase contract in the form of an offer letter signed back: terms in bullet lines, parties at the end."""
    body = page(
        deal,
        """
        <div class="lh">[transferee=buyer]<small>[-buyer_address]　|　电话 0355-8023147</small></div>
        <div class="w"><div class="r">[signing_date?=contract_date]<br>文号：[contract_number?=number]</div>
        <p class="n">致：[transferor=debtor]</p>
        <div class="t">主题：购买贵公司焦化产能之合同函件</div>
        <p>感谢贵公司上月来访。现将双方谈妥之条件列明如下，贵公司在末页签章交还后，
        本函即构成有法律约束力的产能购买合同：</p>
        <ul><li>标的：贵公司位于[-debtor_county]厂区的焦化产能，数量为[capacity]（全部[-whole_capacity]的一部分）；
        </li>
        <li>状态：配套 BUILT；炭化室 {chamber_height|HEIGHT|HEIGHTm}，热工设备不随同出售；</li>
        <li>价格：固定总价 RMB [total_price:comma]；折 {unit_price|UNIT|UNIT 元/吨·年}；</li>
        <li>付款：贵公司交回本函之日付 10%，其余在产能过户至我公司名下后付；</li>
        <li>我公司联系银行出具保函金额 RMB 3,000,000.00，保函费自理；</li>
        <li>排他：贵公司自签章起 90 日内不与他人接洽；</li>
        <li>补偿：若标的产能被政府收回或压减，相应款项归付款人；</li>
        <li>适用法律：中华人民共和国法律；争议提交太原仲裁委员会。</li></ul>
        <table><tr><td>购买人：[transferee=buyer]<br>签字人：[-buyer_head]（董事长）</td><td>同意并接受：<br>出售人：
        [transferor=debtor]<br>签字人：[-debtor_head]</td></tr></table></div>
        """.replace("UNIT", str(deal.unit_price))
        .replace("HEIGHT", str(deal.chamber_height))
        .replace("BUILT", "{ovens_built|true|焦炉已建成}（[-ovens]）"),
        {
            "number": "HT-" + deal.digits("contract six", 5),
            "total_price": deal.price,
            "debtor_county": deal.debtor.county,
        },
    )
    body += stamp(deal.buyer.name, left=44, top=176, size=42) + stamp(
        deal.debtor.name, left=130, top=178, size=42, turn=12
    )
    return HtmlPaper(
        Kind.CAPACITY_CONTRACT,
        (body,),
        style="""
        section.sheet { font: 12pt/1.8 "Noto Sans CJK SC" }
        .lh { position: absolute; left: 24mm; top: 16mm; width: 162mm; border-bottom: 0.6mm solid #28527a;
          color: #28527a;
          font-size: 15pt } .lh small { display: block; font-size: 8.5pt; color: #777 }
        .w { position: absolute; left: 24mm; top: 40mm; width: 162mm } .r { text-align: right; font-size: 10.5pt }
        .t { font-weight: bold; font-size: 13pt; margin: 2mm 0 } p { margin: 0; text-indent: 2em }
          p.n { text-indent: 0 }
        ul { margin: 2mm 0; padding-left: 8mm } table { width: 162mm; margin-top: 10mm } td { width: 50%;
          vertical-align: top }
        """,
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    bound_contract,
    exchange_form,
    filled_agreement,
    swap_agreement,
    old_transfer,
    supplement,
]
