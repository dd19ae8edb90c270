"""Contracts by which coking capacity changes hands: long prose, fill-in forms, three parties, supplements, minutes."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from models.values import Money, UnitPrice
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.phrases import Field
from tests.specimens.sixth_author.deed_pages import FANG, HEI, SONG, sealed
from tests.specimens.sixth_author.office import days, earlier, human, pages, part
from tests.specimens.words import capitals

_CONTRACT = Kind.CAPACITY_CONTRACT


def _paper(deal: Deal, texts: tuple[str, ...], style: str, extra: dict[str, Field]) -> HtmlPaper:
    sheets = tuple(sealed(text, deal.debtor.name, deal.buyer.name) for text in pages(deal, texts, extra))
    return HtmlPaper(_CONTRACT, sheets, None, style)


def deep_prose(deal: Deal) -> HtmlPaper:
    """A lawyer-like contract of four pages whose facts stand deep in sentences; payment in four instalments."""
    one, two = part(deal.price, 20), part(deal.price, 30)
    extra: dict[str, Field] = {
        "no": f"JHCN-{deal.contract_date.year}-{deal.digits('n', 3)}",
        "one": one,
        "two": two,
        "three": deal.price - one - two,
        "d1": days(deal.contract_date, 5),
        "d2": days(deal.contract_date, 60),
        "permit": f"晋经信能源字〔{deal.contract_date.year - 3}〕118号",
    }
    texts = (
        """
    <p class="r">合同编号：[contract_number=no]</p><h1>焦化产能指标有偿转让合同</h1>
    <p>本合同由以下双方于[signing_date=contract_date]在山西省[-city]签署：</p>
    <p>[transferor=debtor]，一家依照中国法律设立并存续的企业，
    统一社会信用代码为[transferor_credit_code=debtor_code]，注册地址为[-debtor_address]，法定代表人为[-debtor_head]
    （以下简称“出让方”）；与</p>
    <p>[transferee=buyer]，一家依照中国法律设立并存续的企业，统一社会信用代码为[transferee_credit_code=buyer_code]，
    注册地址为[-buyer_address]，法定代表人为[-buyer_head]
    （以下简称“受让方”）。</p>
    <p>鉴于：</p><p>（一）出让方依据[-permit]文件取得焦化产能合计[-whole_capacity]，
    原建有炭化室高度{chamber_height?|3.2|3.2米}焦炉两座，
    已于2014年年底前全部拆除；</p>
    <p>（二）受让方拟建设大型焦化升级项目，需要补充产能指标；</p>
    <p>（三）双方的内部决策机构均已批准本次交易。</p>
    <div class="pg">1 / 4</div>""",
        """
    <p>为此，双方经友好协商，达成如下条款，以资共同遵守。</p>
    <p class="q"><b>第一条　定义</b></p><p>1.1 “标的产能”指本合同第二条所述的产能指标。1.2 “主管部门”指省、
    市工业和信息化主管部门。1.3 “交割日”指主管部门书面确认标的产能归受让方持有之日。</p>
    <p class="q"><b>第二条　标的产能</b></p>
    <p>2.1 出让方同意将其所持产能中的[capacity]转让给受让方，受让方同意受让。
    2.2 标的产能为{ovens_built|false|不附带任何焦炉的产能指标}，不包含土地、厂房、设备、人员及债权债务。
    2.3 转让完成后，
    出让方仍保留剩余产能，与受让方无涉。</p>
    <p class="q"><b>第三条　对价</b></p>
    <p>3.1 经双方参照同期市场行情商定，标的产能按每吨年产能人民币[unit_price]元计价，
    据此计算的对价总额为人民币[total_price=price]元（大写：[total_price_in_words=price:cap]），该对价为含税价。
    3.2 除上述对价外，出让方不得以任何理由要求受让方支付其他款项，但受让方应承担评审咨询费30万元。</p>
    <div class="pg">2 / 4</div>""",
        """
    <p class="q"><b>第四条　支付安排</b></p>
    <p>4.1 首期款：[-d1]前支付[-one:yuan]元，其中已付意向金50万元自动抵作首期款。4.2 第二期款：
    省级主管部门受理之日起十日内，最迟不晚于[-d2]，支付[-two:yuan]元。4.3 尾款：交割日后三十日内付清余下的
    [-three:yuan]元。4.4 受让方可委托其关联企业代付，视同受让方付款。</p>
    <p class="q"><b>第五条　陈述与保证</b></p>
    <p>5.1 出让方保证标的产能权属清晰，截至签署日未被司法机关采取查封等强制措施，亦未向第三方作出转让承诺。
    5.2 如标的产能在交割日前被列入压减计划，由此取得的补偿归受让方，出让方应于收款后五日内转付。</p>
    <p class="q"><b>第六条　违约责任</b></p>
    <p>6.1 受让方逾期付款的，每逾期一日按应付未付金额的万分之三支付违约金；逾期超过六十日的，出让方有权解除合同。
    6.2 因出让方原因未能办理确认的，应退还全部已付款并支付300万元违约金。</p>
    <div class="pg">3 / 4</div>""",
        """
    <p class="q"><b>第七条　其他</b></p><p>7.1 因政策调整致使本合同不能履行的，双方互不承担责任，已付款项无息退还。
    7.2 争议提交[-city]仲裁委员会仲裁。7.3 本合同一式捌份，双方各执贰份，其余报主管部门备案。
    附件一：产能核定文件；附件二：股东会决议；附件三：付款账户确认书。</p><p>（以下无正文，为签署页）</p>
    <div class="sides"><div><p>出让方（盖章）：[transferor=debtor]</p><p>法定代表人或授权代表：</p></div><div><p>
    受让方（盖章）：[transferee=buyer]</p><p>法定代表人或授权代表：</p></div></div>
    <div class="pg">4 / 4</div>""",
    )
    return _paper(deal, texts, SONG, extra)


def gaps_by_hand(deal: Deal) -> HtmlPaper:
    """A printed form with gaps filled by hand in 2012–2015, with a county bureau as witness."""
    deal = earlier(deal, 3)
    extra: dict[str, Field] = {"bureau": f"{deal.debtor.county}经济商务和信息化局", "man": human(deal, "m")}
    texts = (
        """
    <h1>焦炭产能转让协议书</h1>
    <p class="q">甲方（出让）：<u class="h">　[transferor=debtor:half]　</u></p><p class="q">乙方（受让）：
    <u class="h">　[transferee=buyer:half]　</u></p>
    <p class="q">鉴证方：<u class="h">　[-bureau]　</u></p>
    <p>为落实全省焦化行业兼并整合政策，甲、乙双方在自愿的基础上，就焦炭产能转让事宜达成如下协议：</p>
    <p>一、甲方将其拥有的焦炭产能<u class="h">　{capacity|CAP|[-capacity:num]}　</u>万吨转让给乙方。</p>
    <p>二、该产能所属焦炉高度为<u class="h">　{chamber_height|HEIGHT|[-chamber]}　</u>米，<u class="h">
    {ovens_built|true|现正常生产}　</u>，焦炉随产能一并移交。</p>
    <p>三、转让单价每吨<u class="h">　[unit_price]　</u>元，总价款（大写）<u class="h">
    {total_price|TOTAL|[total_price_in_words=price:zheng]}　</u>。</p>
    <p>四、付款方式：<u class="h">　协议签字后付定金[-deposit:wan]元，余款一年内付清，按季付，每季末结一次　</u>。</p>
    <p>五、甲方原欠职工工资、税费由甲方负责；协议生效前的煤款由甲方结清。</p>
    <p>六、甲方应协助乙方到省、市焦化主管部门办理手续，费用由<u class="h">　乙方　</u>承担。</p>
    <p>七、一方违约，应付对方违约金<u class="h">　贰佰　</u>万元。</p>
    <p>八、本协议一式<u class="h">　伍　</u>份，签字盖章后生效。</p>
    <div class="sides"><div><p>甲方代表：<span class="h">[-debtor_head]</span></p></div><div><p>乙方代表：
    <span class="h">[-buyer_head]</span></p></div></div>
    <p class="q">鉴证方（盖章）　经办：<span class="h">[-man]</span></p><p class="r h">
    [signing_date=contract_date:sp]</p>
    """.replace("CAP", str(deal.capacity))
        .replace("HEIGHT", str(deal.chamber_height))
        .replace("TOTAL", str(deal.price)),
    )
    return _paper(deal, texts, FANG.replace("27pt", "26pt"), extra)


def supplement(deal: Deal) -> HtmlPaper:
    """A supplement that cuts tonnage and price of the first contract; the old figures stand beside the new ones."""
    old = deal.whole_capacity
    old_price = Money(int(old.tonnes * deal.unit_price.yuan * 100))
    paid = part(deal.price, 30)
    extra: dict[str, Field] = {
        "old_price": old_price,
        "paid": paid,
        "rest": deal.price - paid,
        "first": days(deal.contract_date, -160),
        "no": f"晋焦转补{deal.contract_date.year}-0{deal.digits('n', 1)}",
        "old_no": f"晋焦转{deal.contract_date.year - 1}-1{deal.digits('m', 1)}",
        "last": days(deal.contract_date, 90),
    }
    texts = (
        """
    <h1>补 充 协 议</h1><p class="r">编号：[contract_number=no]</p>
    <p class="q">转让方：[transferor=debtor]</p><p class="q">受让方：[transferee=buyer]</p>
    <p>双方曾于[-first]签订《焦化产能转让合同》（编号[-old_no]，下称“原合同”），约定转让产能[-whole_capacity]，
    转让价款[-old_price:yuan]元。因转让方部分产能已被有权机关另行处置，
    原合同约定的标的无法全部交付，经双方协商一致，对原合同作如下变更：</p>
    <p>第一条　原合同第一条变更为：转让方向受让方转让的焦化产能为[capacity:ton]。</p>
    <p>第二条　转让单价维持[unit_price]元/吨不变，
    转让总价款相应调整为人民币[total_price=price:yuan]元（[total_price_in_words=price:cap]）。</p>
    <p>第三条　受让方依原合同已支付的[-paid:yuan]元计入上述价款，剩余[-rest:yuan]元于[-last]前一次付清，
    由[-third]提供连带责任保证。</p>
    <p>第四条　转让方确认所转让的产能{ovens_built|false|无对应焦炉}，原合同中关于焦炉拆除的条款不再执行。</p>
    <p>第五条　本补充协议与原合同不一致的，以本补充协议为准；未涉及的，仍按原合同执行。</p>
    <p>第六条　本补充协议自双方盖章之日起生效，一式四份。</p>
    <div class="sides"><div><p>转让方（盖章）</p><p>代表：</p></div><div><p>受让方（盖章）</p><p>代表：</p></div>
    </div><p class="r">[signing_date=contract_date:cn]</p>
    """,
    )
    return _paper(deal, texts, FANG.replace("15pt/27pt", "14.5pt/26pt"), extra)


def three_hands(deal: Deal) -> HtmlPaper:
    """Three parties: the park's committee vouches for the seller and keeps the price; parties stand in a table."""
    committee = f"{deal.debtor.county}晨岭焦化工业园区管理委员会"
    extra: dict[str, Field] = {
        "park": committee,
        "half": part(deal.price, 50),
        "rest": deal.price - part(deal.price, 50),
    }
    texts = (
        """
    <h1>焦化产能交易三方协议</h1>
    <table><tr><th></th><th>名　称</th><th>统一社会信用代码</th><th>法定代表人（负责人）</th></tr>
    <tr><td>甲方（卖方）</td><td>[transferor=debtor]</td><td>[transferor_credit_code=debtor_code]</td><td>
    [-debtor_head]</td></tr>
    <tr><td>乙方（买方）</td><td>[transferee=buyer]</td><td>[transferee_credit_code=buyer_code]</td><td>
    [-buyer_head]</td></tr>
    <tr><td>丙方（监管方）</td><td>[-park]</td><td>——</td><td>[-third_head]</td></tr></table>
    <p>甲方系丙方园区内企业，因环保搬迁停产，现拟出售产能；丙方愿对交易资金进行监管并协调确认手续。三方订立本协议：</p>
    <table><tr><th>项目</th><th>内容</th></tr>
    <tr><td>交易标的</td><td>焦化产能[capacity:ta]</td></tr><tr><td>焦炉状况</td><td>[-ovens]，
    炭化室高{chamber_height|HEIGHT|[-chamber]m}，{ovens_built|true|已建成，现停产保温}</td></tr>
    <tr><td>单价</td><td>[unit_price]元/吨</td></tr><tr><td>交易总额</td><td>[total_price=price]元</td></tr></table>
    <p>一、乙方应自本协议签订之日起七日内将[-half:yuan]元存入丙方监管账户，主管部门公示结束后再存入[-rest:yuan]元；
    丙方在产能确认文件下发后三日内全额转付甲方，并扣收监管费5万元。</p>
    <p>二、甲方应在乙方新项目投产前将焦炉拆除，丙方负责验收；拆除费用由甲方自负，不计入交易总额。</p>
    <p>三、如确认未获批准，丙方应将监管资金原路退回乙方，甲方赔偿乙方前期费用80万元。</p>
    <p>四、本协议经三方签字盖章后成立，经甲方债权人书面同意后生效。</p>
    """.replace("HEIGHT", str(deal.chamber_height)),
        """
    <p>五、附件：1．产能核准文件；2．焦炉现状照片；3．监管账户信息表；4．债权人同意函。附件与本协议具有同等效力。</p>
    <table><tr><th>附件3　监管账户信息表</th><th></th></tr><tr><td>户名</td><td>[-park]</td></tr><tr><td>开户行</td>
    <td>霍麓村镇银行</td></tr></table>
    <div class="sides"><div><p>甲方（公章）：</p></div><div><p>乙方（公章）：</p></div></div>
    <p class="q" style="margin-top:24mm">丙方（公章）：</p>
    <p class="r" style="margin-top:8mm">签约时间：[signing_date=contract_date:dot]</p>
    """,
    )
    return _paper(deal, texts, HEI, extra)


def minutes_as_contract(deal: Deal) -> HtmlPaper:
    """Minutes of a meeting which both companies sign as their agreement: time, place, and what was agreed."""
    extra: dict[str, Field] = {
        "chair": human(deal, "chair"),
        "scribe": human(deal, "scribe"),
        "a": human(deal, "a"),
        "b": human(deal, "b"),
        "last": days(deal.contract_date, 120),
    }
    texts = (
        """
    <h1>关于焦化产能转让事项的会议纪要<br><small>（代转让协议）</small></h1>
    <p class="q">时　　间：[signing_date=contract_date]上午九时</p><p class="q">地　　点：[-debtor]二楼会议室</p>
    <p class="q">主 持 人：[-chair]　　记录：[-scribe]</p>
    <p class="q">出让单位：[transferor=debtor]（[-debtor_head]、[-a]）</p><p class="q">受让单位：
    [transferee=buyer]（[-buyer_head]、[-b]）</p>
    <p>双方就产能转让进行了三轮商谈，最终形成一致意见，纪要如下：</p>
    <p>（1）出让单位同意把现有的[capacity:wan]焦化产能让给受让单位用于新建项目，
    该产能的老焦炉{ovens_built|false|早已推平，没有炉子}，仅转让指标；</p>
    <p>（2）价格按{unit_price|UNIT}元一吨算，合计[total_price=price:wan]元整，
    受让单位最初报价每吨{QUOTE}元未被接受；</p>
    <p>（3）会后三天内先打30%，省里确认批复后打60%，其余10%在[-last]以前结清；</p>
    <p>（4）税金各交各的，跑手续以受让单位为主，出让单位配合提供材料；</p>
    <p>（5）若最后政府按淘汰产能给予补偿，补偿款归受让单位；</p>
    <p>（6）本纪要经双方签字盖章后即具有合同效力，不再另行签订协议。</p>
    <div class="sides"><div><p>出让单位：</p><p>签字：<span class="h">[-debtor_head]</span></p></div><div><p>
    受让单位：</p><p>签字：<span class="h">[-buyer_head]</span></p></div></div>
    """.replace("UNIT", str(deal.unit_price)).replace("{QUOTE}", str(UnitPrice(deal.unit_price.yuan - 6))),
    )
    return _paper(deal, texts, FANG, extra)


def whole_with_annex(deal: Deal) -> HtmlPaper:
    """An accountant's contract: the price stands in an annexed schedule; capacity in capitals of a two-page paper."""
    whole, _, tail = format(deal.capacity.wan.normalize(), "f").partition(".")
    spoken = capitals(Money.from_yuan(whole), yuan="", whole="") + (
        f"点{'零壹贰叁肆伍陆柒捌玖'[int(tail)]}" if tail else ""
    )
    one = part(deal.price, 40)
    extra: dict[str, Field] = {
        "no": f"{deal.contract_date.year}产转字第{deal.digits('n', 2)}号",
        "spoken": f"{{capacity|{deal.capacity}|{spoken}万吨}}",
        "one": one,
        "two": deal.price - one,
        "d1": days(deal.contract_date, 3),
        "d2": days(deal.contract_date, 180),
    }
    texts = (
        """
    <h1>产能指标购销合同</h1><div style="display:flex;justify-content:space-between"><span>销方：
    [transferor=debtor]</span><span>合同号：[contract_number=no]</span></div>
    <div style="display:flex;justify-content:space-between"><span>购方：[transferee=buyer]</span><span>签约地：
    [-county]</span></div>
    <p>经购销双方洽谈，签订以下条款：</p>
    <p>第一条　品名及数量：焦化产能指标，[-spoken]（年）。</p>
    <p>第二条　单价、总额及付款期次详见附表，附表为本合同组成部分。</p>
    <p>第三条　交付：以省工信厅出具产能变更批复为交付完成的标志。</p>
    <p>第四条　销方保证指标来源合法，其中兼并取得部分与自有部分均已办妥变更手续；销方[-debtor]不得一物二卖。</p>
    <p>第五条　购方逾期付款超过十五日，销方可没收定金[-deposit:yuan]元另行出售。</p>
    <p>第六条　担保：[-guarantor]为销方的交付义务提供保证。</p>
    <p>第七条　本合同有效期至款项结清之日止。传真件有效。</p>
    <div class="sides"><div><p>销方（章）</p><p>委托代理人：</p><p>电话：0359-5022187</p></div><div><p>
    购方（章）</p><p>委托代理人：</p><p>电话：0358-7790021</p></div></div>
    <p class="r">签订日期：<span class="h">[signing_date=contract_date:sp]</span></p>
    """,
        """
    <p class="q">附表　　　　　　　　　　　　<b>价款及付款期次表</b>　　　　　　　　单位：元</p>
    <table><tr><th>名称</th><th>数量（万吨/年）</th><th>单价（元/吨）</th><th>金额</th></tr>
    <tr><td>焦化产能指标</td><td>{capacity|CAP|[-capacity:num]}</td><td>[unit_price]</td><td>
    [total_price=price]</td></tr>
    <tr><td>合计（大写）</td><td colspan="3">[total_price_in_words=price:round]</td></tr></table>
    <table><tr><th>期次</th><th>付款日</th><th>金额</th><th>备注</th></tr>
    <tr><td>第一期</td><td>[-d1]</td><td>[-one]</td><td>含定金</td></tr><tr><td>第二期</td><td>[-d2]</td><td>
    [-two]</td><td>见批复付款</td></tr></table>
    <p class="q">制表：　　　　　　复核：</p>
    """.replace("CAP", str(deal.capacity)),
    )
    return _paper(deal, texts, HEI, extra)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    deep_prose,
    gaps_by_hand,
    supplement,
    three_hands,
    minutes_as_contract,
    whole_with_annex,
]
