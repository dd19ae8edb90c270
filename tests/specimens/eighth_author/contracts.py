"""Contracts of capacity transfer: prose of several sheets, a fill-in form, three parties, with annexes."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.tools import FANG, KAI, SONG, earlier_years, later, seal, share, tonnage_in_capitals
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field, fill

STYLE = f"""
.sheet {{ padding: 26mm 26mm; font: 13.5pt/25pt {FANG} }}
h1 {{ font: 700 20pt/1.5 {SONG}; text-align: center; margin: 0 }}
h2 {{ font: 700 13.5pt {SONG}; margin: 1mm 0 }} p {{ margin: 0; text-indent: 2em; text-align: justify }}
.l, .r {{ text-indent: 0 }} .r {{ text-align: right }}
.two {{ display: grid; grid-template-columns: 1fr 1fr; margin-top: 8mm }}
.f {{ position: absolute; left: 0; right: 0; bottom: 12mm; text-align: center; text-indent: 0; font-size: 10pt }}
table {{ border-collapse: collapse; width: 100%; margin: 2mm 0 }}
td, th {{ border: .3mm solid #000; padding: 1mm 2mm }}
"""


def _contract(*sheets: str, style: str = STYLE) -> HtmlPaper:
    return HtmlPaper(Kind.CAPACITY_CONTRACT, sheets, None, style)


def prose_of_three_sheets(deal: Deal) -> HtmlPaper:
    """Two companies' office managers write a long agreement in full sentences, definitions first, sign page last."""
    extra: dict[str, Field] = {
        "a": share(deal.price, 30),
        "b": share(deal.price, 50),
        "c": deal.price - share(deal.price, 30) - share(deal.price, 50),
        "fine": share(deal.price, 10),
    }
    one = fill(
        deal,
        """
        <h1>焦化产能有偿转让协议书</h1>
        <p class="l">出让企业：[transferor=debtor]（以下简称“甲方”）</p>
        <p class="l">统一社会信用代码：[transferor_credit_code=debtor_code]　法定代表人：[-debtor_head]</p>
        <p class="l">受让企业：[transferee=buyer]（以下简称“乙方”）</p>
        <p class="l">统一社会信用代码：[transferee_credit_code=buyer_code]　法定代表人：[-buyer_head]</p>
        <p>鉴于甲方系依法设立并经省级主管部门核定、拥有焦化生产能力[-whole_capacity]的企业，因环保限期治理及资金困难，
        其部分产能
        {ovens_built|false|尚未建设焦炉}，已无继续建设的计划；又鉴于乙方正在实施焦化升级改造项目，需补充产能指标，双方
        经多次洽商，
        本着自愿、公平、有偿的原则，就产能转让一事达成如下一致意见，以资共同遵守。</p>
        <h2>第一条　转让标的</h2>
        <p>甲方同意将其核定产能中的[capacity]（以下称“标的产能”）一次性转让给乙方，甲方保留其余产能自用。标的产能不包
        括土地、
        设备、人员及债权债务，甲方此前与[-third]签署的二十万吨意向书已经解除，与本次转让无关。</p>
        <h2>第二条　价格的确定</h2>
        <p>双方参照本省近期同类交易，商定标的产能每吨年产能作价[unit_price]元，据此计得转让总价款为[total_price=price]
        元，大
        写人民币
        [total_price_in_words=price:cap]。该价款为含税包干价，除本协议另有约定外不因政策变化而调整，亦不另计利息、补偿
        或其他名目
        的费用；标的产能此前缴纳的核定规费、资源价款等由甲方自行承担。</p><p class="f">第 1 页</p>
        """,
        extra,
    )
    two = fill(
        deal,
        """
        <h2>第三条　价款的支付</h2>
        <p>自本协议签署之日起七日内，乙方向甲方支付首期款[-a]元；市级主管部门受理产能变更申请后十日内，乙方支付二期款
        [-b]元；
        余款[-c]元作为尾款，在省级主管部门下达产能变更批复并经乙方确认无误后三十日内结清。乙方可以银行承兑汇票支付，
        贴现息由甲方承担；乙方亦可委托其关联企业[-third]代为支付，代付视为乙方履行。</p>
        <h2>第四条　产能的确认与过户</h2>
        <p>变更申请由甲方牵头、乙方配合，向[-city]主管部门逐级申报。自签署之日起满十二个月仍未取得批复的，乙方有权单方
        解除本协议，
        甲方应在十五日内退还已收款项，并按同期贷款利率计付资金占用费；因乙方自身项目手续不全造成的除外。</p>
        <h2>第五条　政策性压减的处理</h2>
        <p>过户完成之前，如标的产能被列入政府压减、淘汰范围，由此产生的奖补或补偿资金归乙方享有，乙方仍应付清价款；过
        户完成之后，
        一切政策性利益与风险均由乙方承受。</p>
        <h2>第六条　甲方的保证</h2>
        <p>甲方保证对标的产能享有完整的处分权，未设定质押，未被人民法院查封，未重复出让，未用于其他项目的等量或减量置
        换；甲方股东会
        已作出同意转让的决议。上述保证不实的，甲方应退还全部价款并支付违约金[-fine]元。</p>
        <h2>第七条　保密与争议</h2>
        <p>未经对方同意，任何一方不得向第三人披露本协议的价格条款。因履行本协议发生争议的，由标的产能所在地人民法院管
        辖。</p>
        <p class="f">第 2 页</p>
        """,
        extra,
    )
    three = fill(
        deal,
        """
        <h2>第九条　附则</h2>
        <p>本协议自双方法定代表人或授权代表签字并加盖公章之日起生效，一式捌份，双方各执贰份，其余报送主管部门备案。本
        协议未尽事宜，
        由双方另行签订补充协议，补充协议与本协议具有同等效力。</p>
        <p class="l" style="margin-top: 8mm">（以下无正文，为签署页）</p>
        <div class="two"><div>甲方（盖章）：<br>SEALA[transferor=debtor]<br>代表签字：A</div>
        <div>乙方（盖章）：<br>SEALB[transferee=buyer]<br>代表签字：B</div></div>
        <p class="l" style="margin-top: 10mm">签署日期：[signing_date=contract_date:sp]</p>
        <p class="l">签署地点：[-city]宾馆</p><p class="f">第 3 页</p>
        """.replace("：A<", f"：{deal.debtor.head}<")
        .replace("：B<", f"：{deal.buyer.head}<")
        .replace("SEALA", seal(deal.debtor.name, turn=-6))
        .replace("SEALB", seal(deal.buyer.name, turn=9)),
        extra,
    )
    return _contract(one, two, three)


def fill_in_form(deal: Deal) -> HtmlPaper:
    """A county bureau's blank agreement of 2012 to 2015 that the parties filled by hand over the underlines."""
    day = earlier_years(deal.contract_date, 4)
    extra: dict[str, Field] = {
        "day": day,
        "no": f"{day.year}焦转{deal.digits('c', 3)}号",
        "tons": tonnage_in_capitals(deal),
        "due": later(day, 30),
    }
    sheet = fill(
        deal,
        """
        <h1>焦炭产能转让合同</h1><p class="r">合同编号：<u>[contract_number=no]</u></p>
        <p class="l">转出方（甲方）：<u>　[transferor=debtor]　</u></p><p class="l">转入方（乙方）：<u>
        　[transferee=buyer]　</u></p>
        <p>依据省、市关于焦化行业兼并重组和产能置换的有关规定，甲、乙双方协商一致，签订本合同。</p>
        <p>一、甲方将经核准的焦炭产能<u>　[capacity:wan]　</u>（大写：<u>　[-tons]　</u>）转让给乙方。该产能
        <u>　{ovens_built|true|已建有焦炉}　</u>，炉号<u>　[-ovens]　</u>，炭化室高<u>　[chamber_height=chamber]　</u>
        米，由甲方负责
        拆除。</p>
        <p>二、转让费按每吨<u>　[unit_price]　</u>元计算，合计人民币（大写）<u>　[total_price_in_words=price:zheng]
        　</u>
        （<u>￥　[total_price=price:comma]　</u>）。</p>
        <p>三、付款方式：<u>　现汇　</u>，付款期限：<u>　[-due:ar]　</u>前一次付清，逾期每日按万分之<u>　三　</u>计违
        约金。</p>
        <p>四、甲方应在收款后<u>　60　</u>日内停产并拆除焦炉，残值归甲方。</p>
        <p>五、产能变更手续由<u>　乙方　</u>办理，<u>　甲方　</u>配合。</p>
        <p>六、担保单位<u>　[-guarantor]　</u>对甲方义务承担连带责任。</p>
        <p>七、其他约定事项：<u>　如批不下来，退款，互不追究。　</u></p>
        <p>八、本合同一式<u>　伍　</u>份，签字盖章后生效。</p>
        <div class="two"><div>SA甲方（章）<br>代表人：A</div><div>SB乙方（章）<br>代表人：B</div></div>
        <p class="r"><u>　[signing_date=day:sp]　</u></p>
        """.replace("：A<", f"：<u>{deal.debtor.head}</u><")
        .replace("：B<", f"：<u>{deal.buyer.head}</u><")
        .replace("SA", seal(deal.debtor.name, left=6, top=-14))
        .replace("SB", seal(deal.buyer.name, left=6, top=-14, turn=12)),
        extra,
    )
    return _contract(sheet, style=STYLE + f" u {{ font-family: {KAI} }}")


def three_parties(deal: Deal) -> HtmlPaper:
    """A tripartite agreement: seller, buyer, and the industrial park's committee that witnesses and holds the money."""
    extra: dict[str, Field] = {"park": "[-county]经济技术开发区管理委员会", "hold": share(deal.price, 20)}
    one = fill(
        deal,
        """
        <h1>三方协议</h1>
        <p class="l">甲方（产能出让方）：[transferor=debtor]</p><p class="l">乙方（产能承接方）：[transferee=buyer]</p>
        <p class="l">丙方（见证及监管方）：[-park]</p>
        <p>为支持乙方在开发区建设大型焦化项目，在丙方协调下，三方就甲方产能由乙方承接相关事项约定如下：</p>
        <p>1. 甲方出让、乙方承接的产能为[capacity:ton]，折合[capacity:wan]，对应[-ovens]已于前年关停拆除，现
        {ovens_built|false|无焦炉}。</p>
        <p>2. 承接对价总额[total_price=price:wan]元（大写：[total_price_in_words=price:cap]），折每吨[unit_price]元。
        丙方另按招商
        政策给予乙方项目用地优惠，与本对价无关。</p>
        <p>3. 乙方应将其中的[-hold:wan]元先行存入丙方指定的共管账户，其余款项在三方协议签署后分两次直接支付甲方；产能
        变更获批后，
        丙方将共管款项划付甲方。丙方不收取任何费用。</p>
        <p>4. 甲方职工安置费用由甲方从对价中列支，丙方负责监督；乙方优先录用甲方职工。</p>
        <p>5. 丙方协助甲、乙双方向[-city]工业和信息化局申报，但不对审批结果作出承诺。</p>
        <p>6. 如甲方产能存在被查封、抵押等情形，丙方有权停止划付共管款项，并由甲方在三个月内消除；不能消除的，协议自动
        终止。</p>
        <p>7. 本协议一式九份，三方各执三份，自三方签章之日起生效。</p>
        <p class="l" style="margin-top: 6mm">SA甲方：[transferor=debtor]（章）</p>
        <p class="l">SB乙方：[transferee=buyer]（章）</p><p class="l">S3丙方：[-park]（章）</p>
        <p class="r">[signing_date=contract_date:ar]</p>
        """.replace("SA", seal(deal.debtor.name, left=80, top=-22, size=38))
        .replace("SB", seal(deal.buyer.name, left=112, top=-14, size=38, turn=10))
        .replace("S3", seal(deal.debtor.county + "经济技术开发区管理委员会", left=62, top=-8, size=38)),
        extra,
    )
    return _contract(one)


def with_annexes(deal: Deal) -> HtmlPaper:
    """A short main text whose price and ovens stand in annexes: list of ovens, schedule of instalments, resolution."""
    parts = [share(deal.price, 25), share(deal.price, 35), share(deal.price, 25)]
    extra: dict[str, Field] = {
        "no": "JHCN-" + str(deal.contract_date.year) + "-0" + deal.digits("an", 2),
        "a": parts[0],
        "b": parts[1],
        "c": parts[2],
        "d": deal.price - parts[0] - parts[1] - parts[2],
        "d1": later(deal.contract_date, 5),
        "d2": later(deal.contract_date, 65),
        "d3": later(deal.contract_date, 150),
        "d4": later(deal.contract_date, 330),
        "held": later(deal.contract_date, -6),
    }
    one = fill(
        deal,
        """
        <h1>产能买卖合同</h1><p class="r">编号：[contract_number=no]</p>
        <p class="l">卖方：[transferor=debtor]　　（[transferor_credit_code=debtor_code]）</p>
        <p class="l">买方：[transferee=buyer]　　（[transferee_credit_code=buyer_code]）</p>
        <p>买卖双方于[signing_date=contract_date]在[-county]签订本合同：</p>
        <p>1. 卖方出售、买方购买附件一所列的焦化产能，附件一第3行所列在产焦炉及其产能不在出售之列。</p>
        <p>2. 价格及付款进度见附件二，单价为[unit_price]元/吨（不含焦炉残值）。</p>
        <p>3. 卖方股东会决议（附件三）已批准本次出售。</p>
        <p>4. 卖方负责于首笔款到账后启动报批，买方提供项目备案、环评、能评文件。</p>
        <p>5. 任何一方违约，应按合同总价的百分之十五向守约方支付违约金。</p>
        <p>6. 附件为合同组成部分。合同自双方盖章之日起成立，自省级主管部门受理之日起生效。</p>
        <div class="two"><div>SA卖方（盖章）</div><div>SB买方（盖章）</div></div><p class="f">1/2</p>
        """.replace("SA", seal(deal.debtor.name, left=8, top=-12)).replace(
            "SB", seal(deal.buyer.name, left=8, top=-12)
        ),
        extra,
    )
    two = fill(
        deal,
        """
        <h2>附件一　焦化产能明细</h2>
        <table><tr><th>行次</th><th>装置</th><th>产能</th><th>现状</th><th>是否出售</th></tr>
        <tr><td>1</td><td>[-ovens]（炭化室高度[chamber_height=chamber]米）</td><td>[capacity]</td>
        <td>{ovens_built|true|已建成}，停产</td><td>出售</td></tr>
        <tr><td>2</td><td>化产装置</td><td>—</td><td>停产</td><td>不出售</td></tr>
        <tr><td>3</td><td>5号焦炉（炭化室高度6.25米）</td><td>110万吨/年</td><td>在产</td><td>不出售</td></tr></table>
        <h2>附件二　价格与付款进度（单位：元）</h2>
        <table><tr><th>期次</th><th>付款条件</th><th>最迟日期</th><th>金额</th></tr>
        <tr><td>首付</td><td>合同签订</td><td>[-d1:dash]</td><td>[-a]</td></tr>
        <tr><td>二期</td><td>市局受理</td><td>[-d2:dash]</td><td>[-b]</td></tr>
        <tr><td>三期</td><td>公示无异议</td><td>[-d3:dash]</td><td>[-c]</td></tr>
        <tr><td>末期</td><td>批复下达</td><td>[-d4:dash]</td><td>[-d]</td></tr>
        <tr><td colspan="3">合　计（大写：[total_price_in_words=price:cap]）</td><td>[total_price=price]</td></tr>
        </table>
        <h2>附件三　[-debtor]股东会决议（摘要）</h2>
        <p>会议于[-held:ar]召开，代表百分之九十二表决权的股东同意出售附件一第1行产能，授权[-debtor_head]签署有关文件。
        </p>
        <p class="f">2/2</p>
        """,
        extra,
    )
    riding = stamp(deal.debtor.name, "合同专用章", left=188, top=130, size=40)
    return _contract(one + riding, two)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [prose_of_three_sheets, fill_in_form, three_parties, with_annexes]
