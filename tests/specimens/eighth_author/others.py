"""Look-alikes that yield nothing: judgment, lease, minutes, appraisal, invoice, tax paper, approval."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.tools import (
    FANG,
    HEI,
    KAI,
    SONG,
    court_css,
    earlier_years,
    seal,
    share,
)
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field, fill


def _other(*sheets: str, style: str, landscape: bool = False) -> HtmlPaper:
    return HtmlPaper(Kind.OTHER, sheets, None, style, landscape)


def house_judgment(deal: Deal) -> HtmlPaper:
    """A county court's judgment on a flat that a buyer (买受人) never got: two sheets, parties, sums and dates."""
    extra: dict[str, Field] = {"sum": share(deal.deposit, 4), "day": earlier_years(deal.ruling_date, 1)}
    one = fill(
        deal,
        """
        <p class="c">[-court]</p><p class="t">民事判决书</p><p class="n">[-judgment]</p>
        <p>原告：尹某某，女，1979年出生，住[-county]城关镇。</p><p>被告：[-guarantor]，住所地[-guarantor_address]。</p>
        <p>原告尹某某与被告[-guarantor]商品房买卖合同纠纷一案，本院立案后依法适用普通程序，公开开庭进行了审理。本案现
        已审理终结。</p>
        <p>原告诉称，其作为买受人于[-contract_date:ar]与出卖人即被告签订《商品房买卖合同》，约定购买锦绣苑4号楼房屋一
        套，
        总价款[-sum:yuan]元，已付清全部房款并取得收据，被告至今未交付房屋，亦不办理产权过户手续，请求判令解除合同、返
        还房款。</p>
        <p>被告辩称，涉案房屋因其他案件被法院查封并已进入拍卖程序，成交后买受人另有其人，非被告主观故意不交房。</p>
        <p>本院经审理认定事实如下：双方合同有效；原告已付房款有银行转账凭证、被告出具的收据为证；涉案房屋经拍卖由案外
        人竞得，
        并已作出确认裁定。</p><p class="f">1</p>
        """,
        extra,
    )
    two = fill(
        deal,
        """
        <p>本院认为，被告不能履行交付义务，致使合同目的不能实现，原告请求解除合同，应予支持。依照《中华人民共和国合同
        法》第九十四条、
        第九十七条之规定，判决如下：</p>
        <p>一、解除原、被告签订的《商品房买卖合同》；</p><p>二、被告于本判决生效后十日内返还原告购房款[-sum:yuan]元。
        </p>
        <p>案件受理费由被告负担。如不服本判决，可在判决书送达之日起十五日内向本院递交上诉状。</p>
        <p class="r" style="margin-top: 16mm">审判长　J1</p><p class="r">人民陪审员　J2</p><p class="r">SEAL[-day:cn]
        </p>
        <p class="r">书记员　CLERK</p><p class="f">2</p>
        """.replace("J1", deal.judges[0])
        .replace("J2", deal.judges[1])
        .replace("CLERK", deal.clerk)
        .replace("SEAL", seal(deal.court.full)),
        extra,
    )
    return _other(one, two, style=court_css(FANG, 15, 28, "28mm 27mm"))


def coke_plant_lease(deal: Deal) -> HtmlPaper:
    """A lease of a whole coking plant for three years: party names, tonnage and money as in a transfer, but a lease."""
    sheet = fill(
        deal,
        """
        <h1>焦化厂租赁经营合同</h1>
        <p>出租方：[-debtor]</p><p>承租方：[-buyer]</p>
        <p>一、出租方将位于[-debtor_address]的年产[-capacity:wan]捣固焦炉及附属设施整体出租给承租方经营，租期三年，自
        [-contract_date:ar]起计算。</p>
        <p>二、年租金[-deposit:yuan]元，按季预付，承租方另交押金五十万元，期满无息退还。</p>
        <p>三、租赁期间产能指标、土地及设备的所有权均属出租方，承租方不得转让、抵押，只享有使用、收益的权利。</p>
        <p>四、安全、环保责任由承租方承担，出租方原有职工由承租方择优留用。</p>
        <p>五、因政策原因限产、停产的，租金按实际停产天数相应减免。</p>
        <p>六、期满承租方在同等条件下优先承租。</p><p>七、本合同一式肆份。</p>
        <p style="margin-top: 10mm">SA出租方（章）　　　　　　　SB承租方（章）</p>
        <p style="text-align: right; margin-top: 12mm">[-contract_date:sp]</p>
        """.replace("SA", seal(deal.debtor.name, top=-14)).replace("SB", seal(deal.buyer.name, top=-14)),
    )
    style = (
        f".sheet {{ padding: 28mm 27mm; font: 14.5pt/28pt {KAI} }} h1 {{ font: 700 21pt {SONG}; text-align: center }}"
    )
    return _other(sheet, style=style + " p { text-indent: 2em; margin: 0 }")


def office_minutes(deal: Deal) -> HtmlPaper:
    """A county government's minutes on coking firms: capacities and firms by name, nothing transferred."""
    sheet = fill(
        deal,
        """
        <h1>[-county]人民政府专题会议纪要</h1><div class="bar"></div>
        <p>[-contract_date:ar]下午，副县长主持召开专题会议，听取焦化行业压减产能工作进展汇报。县工信局、生态环境局、自
        然资源局及
        [-debtor]、[-buyer]、[-third]负责人参加。现纪要如下：</p>
        <p>会议听取了县工信局的汇报。全县现有焦化产能[-whole_capacity:wan]，年内需关停4.3米焦炉[-capacity:wan]。会议认
        为，任务艰巨，
        时间紧迫，各企业要提高站位，主动作为。</p>
        <p>会议要求：一要加快关停进度，[-debtor]须于年底前停止装煤；二要稳妥推进企业间的重组洽谈，鼓励[-buyer]与周边企
        业对接，具体
        条件由企业自主协商；三要依法处理涉诉问题，对法院查封、拍卖的产能，由县工信局做好政策解释。</p>
        <p>会议强调，要守住安全和稳定底线，职工安置费用须专款专用。</p>
        <p class="r">（此件发至参会单位）</p>
        """,
    )
    style = f"""
    .sheet {{ padding: 34mm 27mm; font: 15.5pt/29pt {FANG} }}
    h1 {{ font: 700 24pt {SONG}; color: #c00; text-align: center }}
    .bar {{ border-top: .7mm solid #c00; margin-bottom: 8mm }} p {{ text-indent: 2em; margin: 0 }}
    .r {{ text-align: right }}
    """
    return _other(sheet, style=style)


def appraisal_summary(deal: Deal) -> HtmlPaper:
    """An appraiser's summary for a court's sale: value of the capacity, date of value, court's commission number."""
    extra: dict[str, Field] = {"value": share(deal.price, 125)}
    sheet = fill(
        deal,
        """
        <h1>资产评估报告书摘要</h1><p class="r">晋某评报字（XXXX）第0117号</p>
        <p>某某资产评估有限公司接受[-court]的委托，就[-court_short]司法处置涉及的[-debtor]部分资产在价值时点的市场价值
        进行了评估。</p>
        <table><tr><td>委托人</td><td>[-court]</td></tr><tr><td>委托文号</td><td>[-case]评估委托书</td></tr>
        <tr><td>产权持有人</td><td>[-debtor]</td></tr><tr><td>评估对象</td><td>[-capacity]焦化产能指标</td></tr>
        <tr><td>评估目的</td><td>为人民法院确定财产处置参考价提供依据</td></tr><tr><td>价值时点</td><td>
        [-seal_date:ar]</td></tr>
        <tr><td>评估方法</td><td>市场法（选取同省交易案例三宗）</td></tr>
        <tr><td>评估结论</td><td>[-value]元（大写：[-value:cap]）</td></tr><tr><td>使用有效期</td><td>一年</td></tr>
        </table>
        <p>本摘要内容摘自评估报告正文，欲了解全面情况，应认真阅读正文。评估结论不应当被认为是对评估对象可实现价格的保
        证。</p>
        <p class="r">资产评估师：（签章）</p>
        """,
        extra,
    )
    style = f"""
    .sheet {{ padding: 28mm 25mm; font: 13pt/2 {SONG} }} h1 {{ font: 700 20pt {HEI}; text-align: center }}
    table {{ border-collapse: collapse; width: 100% }} td {{ border: .3mm solid #000; padding: 1mm 3mm }}
    td:first-child {{ width: 34mm; background: #eee }} p {{ text-indent: 2em }} .r {{ text-align: right }}
    """
    return _other(sheet + stamp("某某资产评估有限公司", "", left=140, top=212), style=style)


def coke_invoice(deal: Deal) -> HtmlPaper:
    """A special VAT invoice for metallurgical coke by the ton: seller, buyer, sums in words and figures."""
    tax = share(deal.deposit, 13, 113)
    extra: dict[str, Field] = {
        "net": deal.deposit - tax,
        "tax": tax,
        "no": deal.digits("inv", 8),
        "code": "1400" + deal.digits("ic", 6),
    }
    sheet = fill(
        deal,
        """
        <h1>山西增值税专用发票</h1><div class="top"><span>[-code]</span><span>发票联</span><span>№ [-no]　开票日期：
        [-contract_date:pad]</span></div>
        <table><tr><td>购<br>买<br>方</td><td colspan="4">名　　称：[-buyer]<br>纳税人识别号：[-buyer_code]<br>地址、
        电话：[-buyer_address]<br>
        开户行及账号：[-buyer_bank] [-buyer_account]</td><td colspan="3">密码区　　03*+&lt;91/-7&gt;2*48</td></tr>
        <tr><td colspan="2">货物或应税劳务名称</td><td>单位</td><td>数量</td><td>单价</td><td>金额</td><td>税率</td>
        <td>税额</td></tr>
        <tr><td colspan="2">*煤炭*准一级冶金焦</td><td>吨</td><td>1806.42</td><td>—</td><td>[-net]</td><td>13%</td>
        <td>[-tax]</td></tr>
        <tr><td colspan="2">价税合计（大写）</td><td colspan="4">⊗[-deposit:round]</td><td colspan="2">（小写）￥
        [-deposit]</td></tr>
        <tr><td>销<br>售<br>方</td><td colspan="4">名　　称：[-debtor]<br>纳税人识别号：[-debtor_code]<br>地址、电话：
        [-debtor_address]<br>
        开户行及账号：[-debtor_bank] [-debtor_account]</td><td colspan="3">备注：火车发运</td></tr></table>
        <div class="top"><span>收款人：甲</span><span>复核：乙</span><span>开票人：丙</span><span>销售方：（章）
        </span></div>
        """,
        extra,
    )
    style = f"""
    .sheet {{ padding: 16mm 20mm; font: 10.5pt/1.6 {SONG}; color: #432 }}
    h1 {{ font: 400 18pt {KAI}; text-align: center }}
    .top {{ display: flex; justify-content: space-between }} table {{ border-collapse: collapse; width: 100% }}
    td {{ border: .3mm solid #843; padding: 1.2mm }}
    """
    seen = stamp(deal.debtor.name, "发票专用章", left=220, top=118, size=36, shape="oval")
    return _other(sheet + seen, style=style, landscape=True)


def tax_certificate(deal: Deal) -> HtmlPaper:
    """A tax certificate (税收完税证明) whose payer, sum in words and date look like a receipt's."""
    extra: dict[str, Field] = {"sum": share(deal.price, 3), "a": share(deal.price, 2), "b": share(deal.price, 1)}
    extra["b"] = share(deal.price, 3) - share(deal.price, 2)
    sheet = fill(
        deal,
        """
        <h1>中华人民共和国税收完税证明</h1>
        <div class="top"><span>填发日期：[-ruling_date:sp]</span><span>税务机关：国家税务总局[-county]税务局</span>
        <span>№ NUM</span></div>
        <table><tr><td>纳税人识别号</td><td colspan="2">[-buyer_code]</td><td>纳税人名称</td><td colspan="2">[-buyer]
        </td></tr>
        <tr><td>原凭证号</td><td>税种</td><td>品目名称</td><td>税款所属时期</td><td>入（退）库日期</td><td>实缴金额
        </td></tr>
        <tr><td>3140XX</td><td>增值税</td><td>转让无形资产</td><td>当月</td><td>[-balance_date:dash]</td><td>[-a]</td>
        </tr>
        <tr><td>3140XX</td><td>印花税</td><td>产权转移书据</td><td>当月</td><td>[-balance_date:dash]</td><td>[-b]</td>
        </tr>
        <tr><td>金额合计</td><td colspan="4">（大写）[-sum:cap]</td><td>￥[-sum]</td></tr></table>
        <p>妥善保管　手写无效</p>
        """.replace("NUM", deal.digits("tx", 18)),
        extra,
    )
    style = f"""
    .sheet {{ padding: 18mm; font: 11pt/1.7 {SONG} }} h1 {{ font: 700 17pt {SONG}; text-align: center }}
    .top {{ display: flex; justify-content: space-between; font-size: 9.5pt }}
    td {{ border: .25mm solid #000; padding: 1.5mm }}
    table {{ border-collapse: collapse; width: 100% }}
    """
    return _other(sheet + stamp("国家税务总局", "征税专用章", left=28, top=66, size=36), style=style)


def environment_approval(deal: Deal) -> HtmlPaper:
    """A city environment bureau's approval of a coking project's assessment: capacity, ovens, height, applicant."""
    sheet = fill(
        deal,
        """
        <h1>[-city]环境保护局文件</h1><div class="bar"></div>
        <h2>关于[-buyer][-capacity]焦化升级改造项目环境影响报告书的批复</h2>
        <p>[-buyer]：</p>
        <p>你公司报送的环境影响报告书收悉。经研究，批复如下：一、项目位于[-buyer_address]，拟建2×65孔、炭化室高
        度6.25米捣固焦炉，
        配套干熄焦及化产回收，产能指标来源于[-debtor]等企业的置换。二、在落实各项污染防治措施的前提下，同意按报告书所
        列性质、
        规模、地点建设。三、项目投产前，被置换企业的焦炉须全部拆除，并经现场核实。四、建设单位须严格执行“三同时”制度，
        竣工后
        按规定组织验收。五、本批复自下达之日起超过五年方开工建设的，应报我局重新审核。</p>
        <p class="r" style="margin-top: 18mm">SEAL[-contract_date:ar]</p>
        """.replace("SEAL", seal(deal.debtor.city + "环境保护局")),
    )
    style = f"""
    .sheet {{ padding: 34mm 27mm; font: 15.5pt/29pt {FANG} }}
    h1 {{ font: 700 28pt {SONG}; color: #c00; text-align: center }}
    .bar {{ border-top: .8mm solid #c00 }} h2 {{ font: 700 18pt/1.5 {SONG}; text-align: center }}
    p {{ text-indent: 2em; margin: 0 }} .r {{ text-align: right }}
    """
    return _other(sheet, style=style)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    house_judgment,
    coke_plant_lease,
    office_minutes,
    appraisal_summary,
    coke_invoice,
    tax_certificate,
    environment_approval,
]
