"""Contracts by which capacity is sold from works to works, without a court."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.seventh_author.common import kept, later, lay, part


def _contract(deal: Deal, text: str, style: str, extra: dict[str, Field], seals: tuple[str, ...]) -> HtmlPaper:
    return lay(Kind.CAPACITY_CONTRACT, deal, text, style, extra=extra, seals=seals)


def _pair(deal: Deal, *, left: float = 12, top: float = -8) -> tuple[str, str]:
    return (
        stamp(deal.debtor.name, "合同专用章", left=left, top=top, size=40, turn=-6),
        stamp(deal.buyer.name, left=left + 4, top=top - 2, size=41, turn=10),
    )


def long_agreement(deal: Deal) -> HtmlPaper:
    """A lawyer's agreement on three sheets: a cover, definitions and clauses, a signing page."""
    return _contract(
        deal,
        """
        <div class="cover"><p class="no">编号：[contract_number=number]</p><h1>焦化产能指标转让协议</h1>
        <div class="who"><p>转让方：<u>[transferor=debtor]</u></p><p>受让方：<u>[transferee=buyer]</u></p></div>
        <p class="d">二〇YEAR年　·　山西[-city]</p></div>
        =====
        <p><b>转让方（甲方）：</b>[transferor=debtor]，住所[-debtor_address]，统一社会信用代码
        [transferor_credit_code=debtor_code]，法定代表人[-debtor_head]。</p>
        <p><b>受让方（乙方）：</b>[transferee=buyer]，住所[-buyer_address]，统一社会信用代码
        [transferee_credit_code=buyer_code]，法定代表人[-buyer_head]。</p>
        <p><b>鉴于：</b>1.甲方系依法存续的焦化企业，经原省经信委核定焦化产能合计[-whole_capacity]；2.乙方拟建设
        [-project]大机焦项目，需补充产能指标；
        3.甲方股东会已于[-met]通过同意转让之决议。双方经协商，订立本协议。</p>
        <p><b>第一条　定义</b></p><p>1.1 “标的产能”指甲方依法持有并拟转让予乙方的[capacity]焦化产能指标。</p>
        <p>1.2 “过户完成日”指省级主管部门就标的产能出具变更确认文件之日。</p>
        <p><b>第二条　标的产能</b></p><p>2.1 标的产能{ovens_built|false|未建设焦炉}，甲方保证其未被查封、质押，亦未列
        入已执行的压减任务。</p>
        <p>2.2 转让后甲方剩余[-rest]产能，仍由甲方自行使用。</p>
        <p><b>第三条　价款</b></p><p>3.1 转让单价为每吨[unit_price]元（含税），总价款为人民币
        [total_price_in_words=price:cap]（￥[total_price=price]）。</p>
        <p>3.2 自本协议签署之日起五个工作日内，乙方向共管账户支付定金[-earnest]元；过户完成日后十个工作日内付清余款
        [-remain]元。</p>
        <p class="f">2 / 3</p>
        =====
        <p><b>第五条　过户</b></p><p>双方共同向市、省两级主管部门报送申请；自本协议生效起十二个月仍未完成过户的，任何
        一方有权解除，甲方应在十日内无息退还已付款项。</p>
        <p><b>第六条　政策风险</b></p><p>过户完成日之前，标的产能因政策被压减所得补偿归甲方并抵减价款；之后归乙方。
        </p>
        <p><b>第七条　违约责任</b></p><p>任何一方违约，应向守约方支付总价款5%的违约金；逾期付款按日万分之三计收。</p>
        <p><b>第八条　其他</b></p><p>本协议自双方法定代表人或授权代表签字并加盖公章之日起生效，一式陆份。争议由
        [-court]管辖。</p>
        <p class="c">（以下无正文，为签署页）</p>
        <div class="two"><div>甲方（盖章）：@1<br>[transferor=debtor]<br>法定代表人或授权代表：<br>日期：
        [signing_date=contract_date:sp]</div>
        <div>乙方（盖章）：@2<br>[transferee=buyer]<br>法定代表人或授权代表：<br>日期：[signing_date=contract_date:sp]
        </div></div>
        <p class="f">3 / 3</p>
        """.replace("YEAR", "一" + "〇一二三四五六七八九"[deal.contract_date.year % 10]),
        """
.sheet { padding: 26mm 26mm; font: 12.5pt/1.9 "Noto Serif CJK SC" } .cover h1 { font-size: 28pt; text-align: center;
  margin: 50mm 0 30mm }
.who { margin-left: 20mm; font-size: 15pt } .d { position: absolute; bottom: 35mm; left: 0; right: 0;
  text-align: center }
.no { text-align: right } p { margin: 0; text-align: justify; text-indent: 2em } .cover p { text-indent: 0;
  margin-bottom: 6mm }
.cover .no, .cover .d { text-align: right } .cover .d { text-align: center } .c { text-align: center; margin: 6mm 0 }
.two { display: flex; gap: 8mm; margin-top: 8mm; font-size: 11.5pt }
.two > div { flex: 1; position: relative } .f { position: absolute; bottom: 12mm; left: 0; right: 0;
  text-align: center }
""",
        {
            "number": f"CNZR-{deal.contract_date.year}-{deal.digits('ct', 3)}",
            "project": "180万吨/年",
            "met": later(deal.contract_date, -18),
            "rest": kept(deal),
            "earnest": part(deal.price, 200),
            "remain": deal.price - part(deal.price, 200),
        },
        _pair(deal),
    )


def witnessed_form(deal: Deal) -> HtmlPaper:
    """Three parties, the park's committee as witness; a ruled form that names everything once."""
    return _contract(
        deal,
        """
        <h1>焦炭产能置换指标交易合同</h1><p class="r">合同编号：[contract_number=number]</p>
        <table><tr><th rowspan=2>出让企业</th><td>名称</td><td>[transferor=debtor]</td><td>信用代码</td>
        <td>[transferor_credit_code=debtor_code]</td></tr>
        <tr><td>开户行</td><td colspan=3>[-debtor_bank]　[-debtor_account]</td></tr>
        <tr><th rowspan=2>受让企业</th><td>名称</td><td>[transferee=buyer]</td><td>信用代码</td>
        <td>[transferee_credit_code=buyer_code]</td></tr>
        <tr><td>开户行</td><td colspan=3>[-buyer_bank]　[-buyer_account]</td></tr>
        <tr><th>见证方</th><td>名称</td><td colspan=3>[-county]经济技术开发区管理委员会</td></tr>
        <tr><th rowspan=3>交易标的</th><td>产能数量</td><td>[capacity]</td><td>原配焦炉</td><td>[-ovens]
        </td></tr>
        <tr><td>炭化室高</td><td>{chamber_height|CH|CH米}</td><td>现状</td><td>{ovens_built|true|焦炉已建成}，停产
        </td></tr>
        <tr><td>出让后余额</td><td colspan=3>[-rest]</td></tr>
        <tr><th rowspan=3>价款</th><td>单价</td><td>[unit_price]元/吨</td><td>总价（元）</td><td>[total_price=price]
        </td></tr>
        <tr><td>大写</td><td colspan=3>[total_price_in_words=price:zheng]</td></tr>
        <tr><td>付款</td><td colspan=3>签约付30%（[-first]），主管部门确认后付60%，验收拆除后付10%（[-last]）</td>
        </tr></table>
        <p>1.出让企业须于[-till]前拆除上述焦炉并通过验收，逾期每日按总价0.5‰承担违约金。</p>
        <p>2.见证方负责协调双方向主管部门报件，不承担付款义务，不收取费用。</p>
        <p>3.标的产能如被列入压减名单，本合同自动解除，互不追究。</p>
        <p>4.担保人[-guarantor]为出让企业退款义务承担连带责任。</p>
        <div class="three"><div>出让企业@1</div><div>受让企业@2</div><div>见证方@3</div></div>
        <p class="r">签订日期：[signing_date=contract_date:dot]　　签订地点：[-county]</p>
        """.replace("CH", str(deal.chamber_height)),
        """
.sheet { padding: 20mm 16mm; font: 10.5pt/1.7 "AR PL UMing CN" } h1 { text-align: center;
  font: 700 18pt "Noto Serif CJK SC" }
.r { text-align: right } table { border-collapse: collapse; width: 100% } td, th { border: 0.25mm solid;
  padding: 1.6mm }
th { width: 14mm; font-weight: 400; background: #f0f0e6 } p { margin: 1mm 0 } .three { display: flex; height: 36mm;
  margin-top: 6mm }
.three div { flex: 1; border: 0.2mm solid #888; padding: 2mm; position: relative }
""",
        {
            "number": f"焦指交{deal.contract_date.year}第{deal.digits('wf', 2)}号",
            "rest": kept(deal),
            "first": part(deal.price, 300),
            "last": part(deal.price, 100),
            "till": later(deal.contract_date, 240),
        },
        (*_pair(deal, left=10, top=2), stamp(f"{deal.debtor.county}经济技术开发区管理委员会", left=12, top=0, size=38)),
    )


def supplement(deal: Deal) -> HtmlPaper:
    """A supplementary agreement that lowers the price and the tonnage of an earlier one."""
    return _contract(
        deal,
        """
        <h1>《产能转让合同》之补充协议（一）</h1>
        <p>甲方：[transferor=debtor:half]（以下称“[-short]”）　　乙方：[transferee=buyer:half]</p>
        <p>甲、乙双方于[-old]签订了编号为[contract_number?=oldno]的《产能转让合同》（下称“原合同”），约定甲方将
        [-whole_capacity]焦化产
        能以[-oldprice]元的总价转让给乙方。
        现因省主管部门核减，双方达成补充协议如下：</p>
        <p>一、原合同第一条变更为：甲方向乙方转让焦化产能<b>[capacity]</b>，该产能{ovens_built|false|无对应焦炉}。</p>
        <p>二、原合同第三条变更为：转让单价不变，仍为<b>[unit_price]元/吨</b>；合同总价款调整为<b>[total_price:wan=]
        </b>大写<b>[total_price_in_words=price:cap]</b>。
        乙方已付的[-paid]元计入调整后价款。</p>
        <p>三、原合同约定的甲方配合办理环评、能评批复手续之义务取消。</p>
        <p>四、除上述变更外，原合同其余条款继续有效；本补充协议与原合同不一致的，以本补充协议为准。</p>
        <p>五、本补充协议经双方盖章后成立，与原合同具有同等法律效力，壹式肆份。</p>
        <div class="two"><div>甲方：@1<br>[transferor=debtor]<br>代表：</div><div>乙方：@2<br>[transferee=buyer]<br>代
        表：</div></div>
        <p class="r">签订时间：[signing_date=contract_date:cn]</p>
        """.replace("[total_price:wan=]", "[total_price=price:wan]元，"),
        """
.sheet { padding: 30mm 28mm; font: 14pt/2 "AR PL UKai CN" } h1 { text-align: center; font: 20pt "AR PL UKai CN" }
p { text-indent: 2em; margin: 1mm 0; text-align: justify } .two { display: flex; gap: 10mm; margin-top: 12mm }
.two > div { flex: 1; position: relative } .r { text-align: right; margin-top: 14mm }
""",
        {
            "short": deal.debtor.name[2:4] + "公司",
            "old": later(deal.contract_date, -143),
            "oldno": f"{deal.debtor.name[2:4]}转字〔{deal.contract_date.year}〕06号",
            "oldprice": Money.from_yuan(deal.whole_capacity.tonnes * Decimal(str(deal.unit_price))),
            "paid": part(deal.price, 250),
        },
        _pair(deal),
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [long_agreement, witnessed_form, supplement]
