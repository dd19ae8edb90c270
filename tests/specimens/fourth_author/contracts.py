"""Contracts by which companies trade capacity, as their own people and their lawyers wrote them."""

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.fourth_author import after, sheet
from tests.specimens.html_paper import HtmlPaper, stamp

LONG = """
section.sheet { box-sizing: border-box; padding: 30mm 27mm 20mm 29mm; font: 14pt/26pt "FandolFang" }
h1 { font: 28pt/50pt "Noto Serif CJK SC"; text-align: center; margin: 52mm 0 50mm; letter-spacing: 0.1em }
h2 { font: 14pt/26pt "FandolHei"; margin: 0; text-indent: 2em }
.cover { width: 130mm; margin: 0 auto; font: 16pt/38pt "FandolFang" }
.number { position: absolute; right: 28mm; top: 28mm; font-size: 12pt }
.date { text-align: center; margin-top: 34mm; font-size: 16pt }
p { margin: 0; text-indent: 2em; text-align: justify }
.flush { text-indent: 0 }
.foot { position: absolute; left: 0; right: 0; bottom: 11mm; text-align: center; font-size: 10pt }
.signs { display: grid; grid-template-columns: 1fr; row-gap: 14mm; margin-top: 12mm }
.signs > div { position: relative; line-height: 30pt }
"""

SHORT = """
section.sheet { box-sizing: border-box; padding: 20mm 23mm 12mm 25mm; font: 12.5pt/22.5pt "FandolSong" }
h1 { font: bold 20pt/34pt "FandolSong"; text-align: center; margin: 0 0 4mm }
p { margin: 0; text-indent: 2em }
.flush { text-indent: 0 }
.signs { display: grid; grid-template-columns: 1fr 1fr; margin-top: 7mm }
.signs div { position: relative }
.pen { font: 15pt/22pt "AR PL UKai CN"; color: #1a2a80 }
"""

TRADE_FORM = """
section.sheet { box-sizing: border-box; padding: 24mm 24mm 16mm 26mm; font: 14.5pt/29pt "Noto Serif CJK SC" }
h1 { font: 700 21pt/34pt "Noto Serif CJK SC"; text-align: center; margin: 0 0 4mm }
.id { text-align: right }
p { margin: 0; text-indent: 2em }
b { font-weight: normal; border-bottom: 0.7pt solid #000; padding: 0 1.5mm }
.signs { display: grid; grid-template-columns: 1fr 1fr 1fr; margin-top: 12mm; column-gap: 3mm }
.signs div { position: relative; line-height: 26pt; font-size: 12pt; text-align: left }
"""

ELEMENTS = """
section.sheet { box-sizing: border-box; padding: 20mm 20mm 14mm; font: 12.5pt/23pt "WenQuanYi Micro Hei" }
h1 { font: bold 18pt/30pt "WenQuanYi Micro Hei"; text-align: center; margin: 0 0 3mm }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 4mm }
td { border: 0.7pt solid #222; padding: 1.3mm 2mm; overflow-wrap: anywhere }
.k { background: #eaeaea; width: 30mm }
p { margin: 0 }
.signs { display: grid; grid-template-columns: 1fr 1fr; margin-top: 8mm }
.signs div { position: relative }
.page { position: absolute; bottom: 8mm; right: 20mm; font-size: 9pt }
"""

KAI = """
section.sheet { box-sizing: border-box; padding: 28mm 27mm 16mm 28mm; font: 14pt/26pt "AR PL UKai CN" }
h1 { font: bold 22pt/40pt "AR PL UMing CN"; text-align: center; margin: 0 0 5mm }
p { margin: 0; text-indent: 2em }
.flush { text-indent: 0 }
.signs { display: grid; grid-template-columns: 1fr 1fr; margin-top: 12mm; column-gap: 4mm }
.signs div { position: relative; line-height: 30pt }
"""


def long_transfer(deal: Deal) -> HtmlPaper:
    """A lawyer's contract: a cover, the terms, and a sheet for signatures."""
    number = f"{deal.debtor.name[2:4]}转〔{deal.contract_date.year}〕0{deal.digits('no', 2)}"
    cover = sheet(
        deal,
        """
        <div class="number">合同编号：[contract_number=number]</div><h1>焦化产能指标<br>转让合同</h1>
        <div class="cover">出让方（甲方）：[transferor=debtor]<br>受让方（乙方）：[transferee=buyer]</div>
        <div class="date">[signing_date=contract_date:sp]</div>
        """,
        number=number,
    )
    terms = sheet(
        deal,
        """
        <p class="flush">甲方（出让方）：[transferor=debtor]</p><p class="flush">统一社会信用代码：
        [transferor_credit_code=debtor_code]</p>
        <p class="flush">住所：[-debtor_address]　法定代表人：[-debtor_head]</p>
        <p class="flush">乙方（受让方）：[transferee=buyer]</p><p class="flush">统一社会信用代码：
        [transferee_credit_code=buyer_code]</p>
        <p class="flush">住所：[-buyer_address]　法定代表人：[-buyer_head]</p>
        <p>鉴于甲方拥有经山西省经济和信息化委员会核定的焦化产能[-whole_capacity]，乙方拟取得其中部分产能用于建设大型焦
        化项目，双方经协商，订立本合同。</p>
        <h2>一、转让标的</h2><p>1.1 甲方将其持有的[capacity]焦化产能指标（以下简称“标的产能”）转让给乙方。标的产能为
        {ovens_built|false|无焦炉产能}，不含土地、
        设备及人员。</p>
        <h2>二、转让价款</h2><p>2.1 标的产能按[unit_price]元/吨计价，转让总价款为人民币[total_price=price]元（大写：
        [total_price_in_words=price:cap]），
        为含税价。</p>
        <h2>三、付款方式</h2><p>3.1 本合同签订之日起10个工作日内，乙方支付总价款的30%作为首付款；3.2 主管部门公告确认
        产能过户后15个工作日内，乙方付清余款。</p>
        <h2>四、产能确认</h2><p>4.1 双方共同向省、市工业和信息化主管部门申请办理产能确认、过户手续，甲方应于30日内备齐
        资料。</p>
        <div class="foot">第 2 页 共 3 页</div>
        """,
    )
    last = sheet(
        deal,
        """
        <h2>五、陈述与保证</h2><p>5.1 甲方保证标的产能未设定担保、未被司法查封、未重复转让，未列入政府压减计划。</p>
        <h2>七、补偿款归属</h2><p>7.1 本合同签订后，如遇政策性压减，政府给予的补偿资金归乙方所有，甲方应协助申领。</p>
        <h2>八、违约责任</h2><p>8.1 任何一方违约，应按总价款的10%向守约方支付违约金。</p>
        <h2>九、其他</h2><p>9.1 本合同自双方法定代表人或授权代表签字并加盖公章之日起生效，一式陆份，双方各执贰份，报主
        管部门贰份。</p>
        <p>（以下无正文，为签署页）</p>
        <div class="signs"><div>甲方（盖章）：[transferor=debtor]<br>法定代表人或授权代表（签字）：@@</div>
        <div>乙方（盖章）：[transferee=buyer]<br>法定代表人或授权代表（签字）：@@</div></div>
        <div class="foot">第 3 页 共 3 页</div>
        """,
        stamp(deal.debtor.name, left=52, top=-12, turn=6),
        stamp(deal.buyer.name, left=58, top=-12, turn=-12),
    )
    return HtmlPaper(Kind.CAPACITY_CONTRACT, (cover, terms, last), style=LONG)


def short_agreement(deal: Deal) -> HtmlPaper:
    """One sheet by two managers, in units of 万, the date in pen."""
    page = sheet(
        deal,
        """
        <h1>产能转让协议</h1>
        <p class="flush">甲方：[transferor=debtor]</p><p class="flush">乙方：[transferee=buyer]</p>
        <p>甲、乙双方本着平等自愿、互惠互利的原则，就甲方焦化产能转让事宜，达成如下协议：</p>
        <p>一、甲方同意将其名下焦化产能[capacity:wan]（[-ovens]，炭化室高度{chamber_height|HEIGHT}米）转让给乙方，甲方
        负责于[-down]前{ovens_built?|true|关停拆除焦炉}。</p>
        <p>二、转让价格每吨[unit_price]元，合计[total_price=price:wan]元，大写人民币[total_price_in_words=price:zheng]
        。</p>
        <p>三、付款：签订协议之日乙方付定金[-earnest:wan]元，其余于产能批复下达后一个月内付清。付款账户：
        [-debtor_bank]，账号[-debtor_account]。</p>
        <p>四、甲方须保证该产能真实、合法，无任何债权债务纠纷，否则退还全部款项并赔偿乙方损失。</p>
        <p>五、甲方负责提供产能转让所需资料，乙方负责跑办手续，费用由乙方承担。</p>
        <p>六、如因政策原因不能过户，甲方应在三十日内无息退还已收款项。</p>
        <p>七、本协议未尽事宜双方协商解决，协商不成的，由甲方所在地人民法院管辖。</p>
        <p>八、本协议一式四份，双方各执两份，签字盖章后生效。</p>
        <div class="signs"><div>甲方（章）：<br>代表：<span class="pen">[-debtor_head]</span>@@</div><div>乙方（章）：
        <br>代表：
        <span class="pen">[-buyer_head]</span>@@</div></div>
        <p style="text-align:right;margin-top:9mm"><span class="pen">[signing_date=contract_date]</span></p>
        """.replace("HEIGHT", str(deal.chamber_height)),
        stamp(deal.debtor.name, left=14, top=-10, size=40, turn=-9),
        stamp(deal.buyer.name, left=16, top=-10, size=40, turn=4),
        down=after(deal.contract_date, 120),
        earnest=Money.from_yuan(3_000_000),
    )
    return HtmlPaper(Kind.CAPACITY_CONTRACT, (page,), style=SHORT.replace("12.5pt/22.5pt", "14pt/26pt"))


def trade_form_with_witness(deal: Deal) -> HtmlPaper:
    """A trade centre's form with its blanks filled in; the county's office signs as witness."""
    first = sheet(
        deal,
        """
        <h1>焦化产能指标交易合同</h1><div class="id">合同编号：<b>[contract_number=number]</b></div>
        <div>出卖方（以下简称甲方）：<b>[transferor=debtor]</b></div><div>买受方（以下简称乙方）：<b>
        [transferee=buyer]</b></div>
        <div>鉴证单位（以下简称丙方）：<b>[-office]</b></div>
        <p>根据《中华人民共和国合同法》及山西省焦化产能置换有关规定，甲乙双方就焦化产能指标交易事宜订立本合同，共同遵
        守。</p>
        <p>一、交易标的</p><p>甲方将经核定的焦化产能指标<b>[capacity:ton]</b>卖于乙方。该产能对应焦炉为<b>[-ovens]</b>
        ，炭化室高度<b>
        {chamber_height|HEIGHT|HEIGHTm}</b>，焦炉{ovens_built|true|已建成投产}。</p>
        <p>二、交易价格</p><p>成交单价为<b>[unit_price]</b>元/吨，指标数量为<b>[capacity:wide]</b>，总价格为人民币<b>
        [total_price=price:yuan]</b>元
        （大写：<b>[total_price_in_words=price:cap]</b>）。</p>
        <p>四、支付方式和时间</p><p>乙方于合同签订后<b>5</b>日内将全部价款存入丙方监管账户，产能变更完成后由丙方划付甲
        方。</p>
        <p>五、双方的权利义务</p><p>甲方应在产能变更前关停焦炉，并办理注销手续；乙方应按产业政策使用所购产能，未经批准
        不得再次转让。</p>
        """.replace("HEIGHT", str(deal.chamber_height)),
        number="JNJY" + deal.digits("no", 9),
        office=f"{deal.debtor.county}经济和信息化局",
    )
    second = sheet(
        deal,
        """
        <p>六、违约责任</p><p>甲方未按约定交付指标的，按日万分之五支付违约金；乙方未按约定付款的，按应付款项日万分之五
        支付违约金。</p>
        <p>七、争议解决</p><p>因履行本合同发生争议，由双方协商解决；协商不成的，向<b>[-county]人民法院</b>起诉。</p>
        <p>八、生效条件</p><p>本合同须经双方签字盖章并经丙方鉴证、报市级主管部门备案后生效。</p>
        <p>九、本合同一式<b>六</b>份，甲乙丙三方各执两份。</p>
        <div class="signs"><div>甲方：（签章）<br>[transferor=debtor]<br>法定代表人：<br>签约日期：
        [signing_date=contract_date:dot]@@</div>
        <div>乙方：（签章）<br>[transferee=buyer]<br>法定代表人：<br>签约日期：[signing_date=contract_date:dot]@@</div>
        <div>鉴证单位：（签章）<br>[-office]<br>经办人：苏岩<br>鉴证日期：[-witnessed:dot]@@</div></div>
        """,
        stamp(deal.debtor.name, left=6, top=2, size=39),
        stamp(deal.buyer.name, left=6, top=2, size=39, turn=-5),
        stamp(f"{deal.debtor.county}经济和信息化局", left=6, top=2, size=39, turn=7),
        office=f"{deal.debtor.county}经济和信息化局",
        witnessed=after(deal.contract_date, 4),
    )
    return HtmlPaper(Kind.CAPACITY_CONTRACT, (first, second), style=TRADE_FORM)


def replacement_agreement(deal: Deal) -> HtmlPaper:
    """Capacity for a replacement project; price agreed as a whole, no price a tonne."""
    page = sheet(
        deal,
        """
        <h1>焦化产能置换协议书</h1>
        <p class="flush">产能出让企业（甲方）：[transferor=debtor]</p><p class="flush">产能受让企业（乙方）：
        [transferee=buyer]</p>
        <p>为落实山西省焦化产业转型升级要求，甲方自愿退出焦化行业，乙方拟建设年产[-project]万吨焦化升级改造项目，双方
        就产能置换达成如下协议：</p>
        <p>第一条　甲方将其[capacity:nian_chan]焦化产能全部置换给乙方，用于乙方升级改造项目。甲方原有
        [-ovens]{ovens_built|true|已建成}，
        炭化室高度{chamber_height|HEIGHT|HEIGHT米}，由甲方在乙方项目投产前拆除到位。</p>
        <p>第二条　双方协商确定产能置换补偿价款为[total_price=price:wide]元（[total_price_in_words=price:round]），乙
        方分三期支付：签约后支付40%，
        省级公告后支付40%，焦炉拆除验收后支付20%。</p>
        <p>第三条　甲方退出产能不得重复使用，不得再申请其他奖补资金。</p><p>第四条　乙方负责编制产能置换方案并逐级上报
        。</p>
        <p>第五条　本协议自双方签章之日起生效，有效期至产能置换完成之日止。</p>
        <p>第六条　本协议正本四份，双方各执两份。</p>
        <div class="signs"><div>甲方：[transferor=debtor]<br>（公章）<br>法定代表人：[-debtor_head]@@</div><div>乙方：
        [transferee=buyer]<br>（公章）<br>
        法定代表人：[-buyer_head]@@</div></div>
        <p style="margin-top:8mm">签订地点：[-city]　　签订时间：[signing_date=contract_date:cn]</p>
        """.replace("HEIGHT", str(deal.chamber_height)),
        stamp(deal.debtor.name, left=18, top=-6, size=40),
        stamp(deal.buyer.name, left=20, top=-6, size=40, turn=10),
        project="180",
    )
    style = KAI.replace("14pt/26pt", "13.5pt/25pt")
    return HtmlPaper(Kind.CAPACITY_CONTRACT, (page,), style=style)


def element_table(deal: Deal) -> HtmlPaper:
    """A group's standard form: the elements in a table first, the terms below and on a second sheet."""
    first = sheet(
        deal,
        """
        <h1>焦化产能转让合同</h1>
        <table><tr><td class="k">合同编号<td>[contract_number=number]<td class="k">签订日期<td>
        [signing_date=contract_date:dash]
        <tr><td class="k">转让方<td colspan="3">[transferor=debtor]
        <tr><td class="k">统一社会信用代码<td>[transferor_credit_code=debtor_code]<td class="k">联系人<td>贺宛青
        <tr><td class="k">受让方<td colspan="3">[transferee=buyer]
        <tr><td class="k">统一社会信用代码<td>[transferee_credit_code=buyer_code]<td class="k">联系人<td>陆澄
        <tr><td class="k">转让产能<td>[capacity:ta]<td class="k">焦炉情况<td>{ovens_built|false|未建焦炉}
        <tr><td class="k">单价（元/吨）<td>[unit_price]<td class="k">总价（元）<td>[total_price=price]
        <tr><td class="k">总价大写<td colspan="3">[total_price_in_words=price:cap]
        <tr><td class="k">产能来源<td colspan="3">[-origin]受让自[-third]，省经信委备案号晋焦产备[-filing]</table>
        <p>1. 转让方确认上表所列产能由其合法持有，未设立质押或其他负担。</p>
        <p>2. 受让方应于合同签订后七日内支付合同总价的50%，即[-half]元；产能变更公告发布后七日内支付剩余50%。</p>
        <p>3. 转让方应在收到首笔款项后十日内，向县级主管部门提交产能转让申请。</p>
        <p>4. 因主管部门不予确认导致合同目的不能实现的，合同解除，转让方应全额退款并按同期贷款利率支付利息。</p>
        <p>5. 双方对本合同内容承担保密义务。</p>
        <div class="page">1 / 2</div>
        """,
        number="HT-" + deal.digits("no", 8),
        origin=after(deal.contract_date, -420),
        filing=deal.digits("filing", 6),
        half=Money(deal.price.fen // 2),
    )
    second = sheet(
        deal,
        """
        <p>6. 合同签订后产能被依法压减或政策调整的，由双方另行协商，补偿资金原则上归实际出资方所有。</p>
        <p>7. 争议提交太原仲裁委员会仲裁。</p><p>8. 本合同壹式伍份，自双方盖章之日起生效。</p>
        <div class="signs"><div>转让方（盖章）<br>[transferor=debtor]<br>开户行：[-debtor_bank]<br>账号：
        [-debtor_account]@@</div>
        <div>受让方（盖章）<br>[transferee=buyer]<br>开户行：[-buyer_bank]<br>账号：[-buyer_account]@@</div></div>
        <div class="page">2 / 2</div>
        """,
        stamp(deal.debtor.name, "合同专用章", left=20, top=-8, size=41),
        stamp(deal.buyer.name, "合同专用章", left=22, top=-8, size=41, turn=-8),
    )
    return HtmlPaper(Kind.CAPACITY_CONTRACT, (first, second), style=ELEMENTS)


def amending_agreement(deal: Deal) -> HtmlPaper:
    """A supplement that lowers the price of an earlier contract and says who gets public money."""
    page = sheet(
        deal,
        """
        <h1>焦化产能转让补充协议</h1>
        <p class="flush">甲方（转让方）：[transferor=debtor]　法定代表人：[-debtor_head]</p>
        <p class="flush">乙方（受让方）：[transferee=buyer]　法定代表人：[-buyer_head]</p>
        <p>甲乙双方于[-before]签订《焦化产能转让合同》（合同编号：{contract_number?|NUMBER}），约定甲方向乙方转让焦化
        产能[capacity:wide]。因市场变化，
        现经协商一致，补充约定如下：</p>
        <p>1．原合同约定的转让单价由[-old]元/吨调整为[unit_price]元/吨，转让总价相应调整为[total_price=price:wan]元（
        大写：人民币
        [total_price_in_words=price:cap]）。</p>
        <p>2．乙方已付的[-paid:wan]元抵作转让款，余款于本补充协议签订后二十日内付清。</p>
        <p>3．双方确认，因压减过剩产能取得的政府补偿资金归乙方所有。</p>
        <p>4．本补充协议与原合同具有同等效力，与原合同不一致的，以本补充协议为准。</p><p>5．本协议一式四份，双方各执二
        份。</p>
        <div class="signs"><div>甲方（盖章）：@@<br>日期：[signing_date=contract_date]</div><div>乙方（盖章）：@@<br>
        日期：
        [signing_date=contract_date]</div></div>
        """.replace("NUMBER", "JHCN-" + deal.digits("no", 6)),
        stamp(deal.debtor.name, left=16, top=-14),
        stamp(deal.buyer.name, left=18, top=-14, turn=14),
        before=after(deal.contract_date, -150),
        old=f"{deal.unit_price.yuan + 4}",
        paid=Money.from_yuan(5_000_000),
    )
    return HtmlPaper(Kind.CAPACITY_CONTRACT, (page,), style=KAI.replace('"AR PL UKai CN"', '"Noto Sans CJK SC"'))


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    long_transfer,
    short_agreement,
    trade_form_with_witness,
    replacement_agreement,
    element_table,
    amending_agreement,
]
