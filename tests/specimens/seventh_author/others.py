"""Look-alikes from the same desks and drawers: nothing in them is a fact of a sale of capacity."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.seventh_author.common import firm, later, lay, part


def _other(
    deal: Deal, text: str, style: str, extra: dict[str, Field] | None = None, seals: tuple[str, ...] = ()
) -> HtmlPaper:
    text = text.replace("J1", deal.judges[0]).replace("J2", deal.judges[1]).replace("CLERK", deal.clerk)
    return lay(Kind.OTHER, deal, text, style, extra=extra, seals=seals)


def house_judgment(deal: Deal) -> HtmlPaper:
    """A civil judgment about the sale of a flat, with a buyer, a price and a court's number."""
    return _other(
        deal,
        """
        <h2>[-court]</h2><h1>民 事 判 决 书</h1><p class="n">[-judgment]</p>
        <p>原告（买受人）：J1，女，1984年5月生，住[-city]。</p><p>被告（出卖人）：[-third]，统一社会信用代码
        [-third_code]。</p>
        <p>原告向本院提出诉讼请求：1.判令被告交付位于[-county]滨河小区3-2-1801号房屋并办理产权登记；2.判令被告支付逾期
        交房违约金48600元。</p>
        <p>本院认定：[-bought]，双方签订《商品房买卖合同》，约定买受人以总价款616000元购买涉案房屋，建筑面
        积112.4平方米。买受人已交首付款186000元，
        余款以按揭方式支付。被告至今未取得竣工验收备案。另查，该项目土地曾被[-other_court]查封，后已解除。</p>
        <p>本院认为，合同合法有效，被告构成违约。依照《中华人民共和国合同法》第六十条、第一百零七条，判决如下：</p>
        <p>一、被告于本判决生效后六十日内向原告交付房屋；二、被告给付原告违约金32400元；三、驳回原告其他诉讼请求。</p>
        <p>案件受理费1015元，由被告负担。如不服本判决，可在判决书送达之日起十五日内上诉于上一级人民法院。</p>
        <div class="e">审判长　J2<br>人民陪审员　CLERK<br>[-ruling_date:cn]@1<br>书记员　J1</div>
        """,
        """
.sheet { padding: 28mm 26mm; font: 13.5pt/1.85 FandolFang, "AR PL UMing CN" } h1, h2 { text-align: center; margin: 0 }
p { text-indent: 2em; margin: 0; text-align: justify } .n { text-align: right } .e { text-align: right;
  position: relative; margin-top: 10mm }
""",
        {"bought": later(deal.seal_date, -610)},
        (stamp(deal.court.full, left=104, top=0),),
    )


def plant_lease(deal: Deal) -> HtmlPaper:
    """A lease of a coal yard between two coking companies; rent, term, deposit."""
    return _other(
        deal,
        """
        <h1>场地及设备租赁合同</h1><p>出租方（甲方）：[-debtor]</p><p>承租方（乙方）：[-buyer]</p>
        <p>第一条　甲方将其焦化厂区内精煤堆场（约42亩）、2台装载机及60万吨/年洗煤生产线出租给乙方使用，用途为洗煤、储
        煤。</p>
        <p>第二条　租期五年，自[-contract_date]起。年租金人民币贰佰肆拾万元整（￥2,400,000.00），按季预付；租赁押
        金50万元。</p>
        <p>第三条　租赁期间水电费、环保税由乙方承担；租赁物所有权始终属于甲方，不因租赁而转移。</p>
        <p>第四条　乙方不得转租、抵押。合同期满，乙方享有同等条件下的优先承租权。</p>
        <p>第五条　租赁物因甲方债务被法院查封、拍卖的，按“买卖不破租赁”处理。</p>
        <table><tr><td>甲方：[-debtor]（章）@1</td><td>乙方：[-buyer]（章）@2</td></tr><tr><td>签订日期：
        [-contract_date:dot]</td><td>合同编号：ZL-0317</td></tr></table>
        """,
        """
.sheet { padding: 26mm 24mm; font: 13pt/2 "AR PL UMing CN" } h1 { text-align: center } p { text-indent: 2em;
  margin: 0 } table { width: 100%;
  margin-top: 12mm } td { position: relative; width: 50% }
""",
        seals=(stamp(deal.debtor.name, left=14, top=-10, size=40), stamp(deal.buyer.name, left=14, top=-10, size=40)),
    )


def meeting_minutes(deal: Deal) -> HtmlPaper:
    """Minutes of a city office about many companies' capacity: red head, lists of figures, no sale."""
    return _other(
        deal,
        """
        <div class="red">会　议　纪　要</div><p class="c">〔YEAR〕11次</p><div class="line"><span>[-city]焦化行业压减
        过剩产能专项工作领导小组办公室</span>
        <span>[-ruling_date]</span></div>
        <h1>全市焦化产能压减调度推进会纪要</h1>
        <p>会议听取了各县（市、区）压减进度汇报，逐户研究了[-debtor]等7户企业关停事宜。会议议定：</p>
        <p>一、[-debtor][-capacity]产能列入年度压减任务，于12月底前完成“两断四停”；[-third]年产40万吨产能由县级工信部
        门核实后另行上报。</p>
        <p>二、[-buyer]反映通过法院拍卖取得产能尚未过户一事，由市工信局会同[-court]核实成交确认书、裁定书等材料，下次
        会议研究。</p>
        <p>三、补偿标准按照省有关规定执行，待资金到位后兑付。</p>
        <p>出席：J1　J2　CLERK；请假：尹×；列席：各焦化企业负责人。</p>
        <div class="b">分送：各成员单位，存档。　　　　　　　　　　　共印45份</div>
        """.replace("YEAR", str(deal.ruling_date.year)),
        """
.sheet { padding: 26mm 26mm; font: 14.5pt/1.95 FandolFang, "AR PL UMing CN" } .red { color: #d00; text-align: center;
  font: 700 32pt
  "Noto Serif CJK SC" } .c { text-align: center }
.line { display: flex; justify-content: space-between; border-bottom: 0.8mm solid #d00;
  font-size: 11pt } h1 { text-align: center; font-size: 19pt } p { text-indent: 2em; margin: 0 }
p.c { text-indent: 0 }
.b { position: absolute; bottom: 22mm; border-top: 0.3mm solid; border-bottom: 0.3mm solid; font-size: 11pt }
""",
    )


def appraisal_summary(deal: Deal) -> HtmlPaper:
    """Summary of an appraisal that a court ordered: value, base date, limits of use."""
    house = firm(deal, "valuer", ("资产评估",), prefix="山西")
    return _other(
        deal,
        """
        <p class="k">HOUSE　　晋评报字[-no]第0186号</p><h1>资产评估报告书摘要</h1>
        <p>委托方：[-court]（[-case]）</p><p>被评估单位：[-debtor]</p><p>评估目的：为法院执行处置提供价值参考。</p>
        <p>评估对象和范围：[-debtor]所持[-capacity]焦化产能指标及[-ovens]等固定资产。价值类型：市场价值。评估基准日：
        [-base]。</p>
        <p>评估方法：指标类采用市场法，设备采用成本法。</p>
        <table><tr><th>资产类别</th><th>账面值</th><th>评估值</th><th>增值率</th></tr><tr><td>固定资产</td><td>[-a]
        </td><td>[-b]</td><td>-25.00%</td></tr>
        <tr><td>无形资产（产能）</td><td>0.00</td><td>[-price]</td><td>—</td></tr></table>
        <p>评估结论：在基准日的市场价值为人民币[-price:cap]（无形资产部分）。本结论有效期一年。</p>
        <p>特别事项：委估产能存在轮候查封，本次评估未考虑；评估师未对产能合规性进行核验。</p>
        <p>评估机构（盖章）@1　　　资产评估师：J1　J2　　　报告日：[-rep]</p>
        """.replace("HOUSE", house.name),
        """
.sheet { padding: 24mm 24mm; font: 12.5pt/1.95 "Noto Serif CJK SC" } h1 { text-align: center; font-size: 20pt }
p { margin: 1mm 0;
  position: relative } .k { font-size: 10pt; border-bottom: 0.3mm solid } table { width: 100%;
  border-collapse: collapse }
td, th { border: 0.3mm solid; padding: 1mm; text-align: right; font-weight: 400 } td:first-child { text-align: left }
""",
        {
            "no": f"（{deal.notice_date.year}）",
            "base": later(deal.notice_date, -80),
            "rep": later(deal.notice_date, -44),
            "a": part(deal.price, 800),
            "b": part(deal.price, 600),
        },
        (stamp(house.name, "评估报告专用章", left=20, top=-14, size=40),),
    )


def coke_invoice(deal: Deal) -> HtmlPaper:
    """A special VAT invoice for coke: buyer, seller, tonnage, amounts in capitals and figures."""
    return _other(
        deal,
        """
        <div class="t"><span>1400172130</span><b>山西增值税专用发票</b><span>№ NUMB</span></div><p class="r">开票日期
        ：[-contract_date:pad]</p>
        <table><tr><td class="v">购<br>买<br>方</td><td colspan=5>名　　称：[-buyer]<br>纳税人识别号：[-buyer_code]
        <br>地址、电话：[-buyer_address]　0357-×××<br>
        开户行及账号：[-buyer_bank] [-buyer_account]</td><td colspan=2>密码区
        <br>03*&lt;5&gt;+8/6-*27&gt;&lt;9<br>/-4+*&gt;31*5&lt;08+62/7</td></tr>
        <tr><td colspan=2>货物或应税劳务名称</td><td>规格型号</td><td>单位</td><td>数量</td><td>单价</td><td>金额</td>
        <td>税额</td></tr>
        <tr><td colspan=2>*煤炭*一级冶金焦</td><td>CSR≥60</td><td>吨</td><td>35261</td><td>1709.4017</td>
        <td>60275213.34</td><td>10246786.27</td></tr>
        <tr><td colspan=2>价税合计（大写）</td><td colspan=4>⊗柒仟零伍拾贰万壹仟玖佰玖拾玖元陆角壹分</td>
        <td colspan=2>（小写）¥70521999.61</td></tr>
        <tr><td class="v">销<br>售<br>方</td><td colspan=5>名　　称：[-debtor]<br>纳税人识别号：[-debtor_code]<br>地址
        、电话：[-debtor_address]<br>
        开户行及账号：[-debtor_bank] [-debtor_account]</td><td colspan=2>备注：合同号JT-118@1</td></tr></table>
        <p>收款人：J1　　　复核：J2　　　开票人：CLERK　　　销售方：（章）</p>
        """.replace("NUMB", deal.digits("inv", 8)),
        """
.sheet { padding: 20mm 14mm; font: 10pt/1.6 "AR PL UMing CN" } .t { display: flex; justify-content: space-between;
  align-items: end }
.t b { font: 18pt "AR PL UKai CN"; color: #8a5a2b; border-bottom: 1mm double #8a5a2b } .r { text-align: right }
table { border-collapse:
  collapse; width: 100% } td { border: 0.25mm solid #8a5a2b; padding: 1mm; position: relative } .v { width: 6mm }
""",
        seals=(stamp(deal.debtor.name, "发票专用章", left=8, top=0, size=40, shape="oval"),),
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    house_judgment,
    plant_lease,
    meeting_minutes,
    appraisal_summary,
    coke_invoice,
]
