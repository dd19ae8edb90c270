"""Further look-alikes: certificates, an approval, the bill of a car that was auctioned."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field
from tests.specimens.seventh_author.common import firm, lay, part


def _other(
    deal: Deal, text: str, style: str, extra: dict[str, Field] | None = None, seals: tuple[str, ...] = ()
) -> HtmlPaper:
    text = text.replace("J1", deal.judges[0]).replace("J2", deal.judges[1]).replace("CLERK", deal.clerk)
    return lay(Kind.OTHER, deal, text, style, extra=extra, seals=seals)


def tax_certificate(deal: Deal) -> HtmlPaper:
    """A tax payment certificate (税收完税证明): taxes listed, the total in capitals, the bureau's stamp."""
    return _other(
        deal,
        """
        <h1>中华人民共和国<br>税 收 完 税 证 明</h1><div class="l"><span>填发日期：[-balance_date]</span><span>税务机
        关：国家税务总局[-county]税务局</span>
        <span>(201)晋完税 NUMB</span></div>
        <table><tr><td>纳税人识别号</td><td colspan=2>[-debtor_code]</td><td>纳税人名称</td><td colspan=2>[-debtor]
        </td></tr>
        <tr><td>原凭证号</td><td>税种</td><td>品目名称</td><td>税款所属时期</td><td>入（退）库日期</td><td>实缴金额
        </td></tr>
        <tr><td>414026BILL</td><td>增值税</td><td>焦炭</td><td>LAST-10-01至LAST-12-31</td><td>[-balance_date:dash]
        </td><td>[-t1]</td></tr>
        <tr><td>414027BILL</td><td>环境保护税</td><td>大气污染物</td><td>LAST-10-01至LAST-12-31</td>
        <td>[-balance_date:dash]</td><td>[-t2]</td></tr>
        <tr><td>金额合计</td><td colspan=4>（大写）[-sum:cap]</td><td>¥[-sum]</td></tr>
        <tr><td colspan=2>税务机关（盖章）@1</td><td colspan=2>填票人：CLERK</td><td colspan=2>备注：[-county]第一税务
        分局</td></tr></table>
        <p>妥善保管　手写无效</p>
        """.replace("LAST", str(deal.balance_date.year - 1))
        .replace("NUMB", deal.digits("tax", 8))
        .replace("BILL", deal.digits("bill", 8)),
        """
.sheet { padding: 22mm 14mm; font: 10pt/1.7 "Noto Serif CJK SC" } h1 { text-align: center; font-size: 16pt }
.l { display: flex;
  justify-content: space-between } table { width: 100%; border-collapse: collapse } td { border: 0.25mm solid;
  padding: 2mm; position: relative }
""",
        {"t1": part(deal.price, 60), "t2": part(deal.price, 4), "sum": part(deal.price, 60) + part(deal.price, 4)},
        (stamp(f"国家税务总局{deal.debtor.county}税务局", "征税专用章", left=10, top=-8, size=38),),
    )


def environmental_approval(deal: Deal) -> HtmlPaper:
    """An environmental bureau approves a project of 焦化: capacities, oven heights, conditions."""
    return _other(
        deal,
        """
        <div class="red">[-city]生态环境局文件</div><p class="c">环审〔YEAR〕36号</p><hr>
        <h1>关于[-buyer]焦化升级改造项目环境影响报告书的批复</h1><p class="a">[-buyer]：</p>
        <p>你公司报送的《[-whole_capacity]焦化升级改造项目环境影响报告书》收悉。经研究，批复如下：</p>
        <p>一、该项目拟建2×65孔炭化室高度6.25米捣固焦炉，产能来源为自有[-capacity]及受让[-third]等企业指标，项目备案编
        号YEAR-140×××。总投资18.6亿元，其中环保投资2.3亿元。</p>
        <p>二、项目须落实干熄焦、脱硫脱硝等措施，执行特别排放限值；颗粒物总量不得超过96.4吨/年。</p>
        <p>三、按承诺期限关停原4.3米焦炉，未关停前不得投入运行。</p><p>四、请[-county]分局负责日常监管。</p>
        <div class="e">[-city]生态环境局<br>[-contract_date]@1</div>
        """.replace("YEAR", str(deal.contract_date.year)),
        """
.sheet { padding: 28mm 26mm; font: 15pt/1.9 FandolFang, "AR PL UMing CN" } .red { color: #d00; text-align: center;
  font: 700 28pt
  "Noto Serif CJK SC" } .c { text-align: center }
hr { border: 0.5mm solid #d00 } h1 { text-align: center; font-size: 19pt }
p { text-indent: 2em; margin: 0 } p.c, .a { text-indent: 0 } .e { position: relative; text-align: center;
  margin: 12mm 0 0 80mm }
""",
        seals=(stamp(f"{deal.debtor.city}生态环境局", left=14, top=-8),),
    )


def land_certificate(deal: Deal) -> HtmlPaper:
    """A land use certificate, a booklet page with dotted lines and a notes page."""
    return _other(
        deal,
        """
        <div class="book"><h1>国有土地使用证</h1><p>洪国用（2009）第 00417 号</p>
        <dl><dt>土地使用权人</dt><dd>[-debtor]</dd><dt>座　　　　落</dt><dd>[-debtor_address]</dd><dt>地　　　　号
        </dt><dd>141024-105-22</dd>
        <dt>地类（用途）</dt><dd>工业用地</dd><dt>使用权类型</dt><dd>出让</dd><dt>终止日期</dt><dd>2059年3月11日</dd>
        <dt>使用权面积</dt><dd>186,430.7 M²</dd></dl>
        <p class="i">为保护土地使用权人的合法权益，对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁
        发此证。</p>
        <p class="r">[-county]人民政府（章）@1<br>2009年3月12日</p></div>
        <div class="book"><h3>记　事</h3><p>[-seal_date]被[-court]查封，文号[-case1]，期限三年。</p><p>抵押：
        [-applicant]，抵押金额[-price]元，2013.6.8。</p>
        <p>厂区建有1#、2#焦炉，年产焦炭60万吨。</p></div>
        """,
        """
.sheet { padding: 16mm } .book { background: #f3f7ef; border: 0.4mm solid #8aa; padding: 8mm 14mm; margin-bottom: 6mm;
  font: 12pt/1.9
  "AR PL UKai CN"; position: relative }
h1 { text-align: center; color: #a00 } dl { display: grid; grid-template-columns: 32mm 1fr }
dt { color: #a00 } dd { margin: 0; border-bottom: 0.3mm dotted #555 } .i { text-indent: 2em } .r { text-align: right;
  position: relative }
""",
        seals=(stamp(f"{deal.debtor.county}人民政府", left=112, top=-14),),
    )


def car_auction_bill(deal: Deal) -> HtmlPaper:
    """A dealer's settlement of a used car sold by hammer: buyer's number, price, commission, but a car."""
    house = firm(deal, "cars", ("机动车拍卖",), prefix="山西")
    return _other(
        deal,
        """
        <h1>HOUSE<br>旧机动车竞价成交结算单</h1><p class="r">场次：第88期　　结算单号：QC-20180906-031</p>
        <table><tr><th colspan=4>车辆信息</th></tr><tr><td>厂牌型号</td><td>广通牌GT6481旅行车</td><td>牌照</td><td>
        晋L×××72</td></tr>
        <tr><td>登记日期</td><td>2012-07-19</td><td>行驶里程</td><td>18.6万公里</td></tr>
        <tr><td>发动机号</td><td>C8012×××</td><td>原车主</td><td>[-guarantor]</td></tr>
        <tr><th colspan=4>成交信息</th></tr><tr><td>竞买号牌</td><td>027</td><td>买受人</td><td>J2</td></tr>
        <tr><td>起拍价</td><td>38,000.00</td><td>成交价</td><td>52,500.00</td></tr><tr><td>佣金（5%）</td>
        <td>2,625.00</td><td>应付合计</td><td>55,125.00</td></tr>
        <tr><td>大写</td><td colspan=3>伍万伍仟壹佰贰拾伍元整</td></tr></table>
        <p>买受人确认：已查验车辆，接受其现状。竞买保证金5000元抵作车款。过户手续于7日内由买受人自办，逾期产生的违章由
        买受人承担。</p>
        <p>买受人签字：__________　　　经办：CLERK@1</p>
        """.replace("HOUSE", house.name),
        """
.sheet { padding: 20mm 18mm; font: 11pt/1.8 "WenQuanYi Micro Hei" } h1 { text-align: center; font-size: 17pt }
.r { text-align: right;
  font-size: 9pt } table { width: 100%; border-collapse: collapse } td, th { border: 0.25mm solid; padding: 1.5mm }
th { background: #dde }
p { position: relative }
""",
        seals=(stamp(house.name, "业务专用章", left=100, top=-12, size=38),),
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    tax_certificate,
    environmental_approval,
    land_certificate,
    car_auction_bill,
]
