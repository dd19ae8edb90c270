"""Papers by which one coking company takes another over: by shares, by capital, by merger, with a witness."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.marks import mark
from tests.specimens.phrases import Field
from tests.specimens.seventh_author.common import firm, kept, later, lay, part


def _percent(deal: Deal, sign: str = "%") -> str:
    return mark("holding_ratio", deal.holding_ratio, f"{(deal.holding_ratio * 100).normalize():f}{sign}")


def _paper(deal: Deal, text: str, style: str, extra: dict[str, Field], seals: tuple[str, ...]) -> HtmlPaper:
    text = text.replace("RATIO", _percent(deal)).replace("REST", f"{100 - (deal.holding_ratio * 100).normalize():f}%")
    return lay(Kind.RESTRUCTURING_AGREEMENT, deal, text, style, extra=extra, seals=seals)


def share_purchase(deal: Deal) -> HtmlPaper:
    """A merger and restructuring agreement on two sheets: shares bought, shareholders in a table."""
    holder = firm(deal, "holder", ("投资",), prefix="山西")
    return _paper(
        deal,
        """
        <h1>焦化企业兼并重组协议书</h1>
        <p>重组方（甲方）：[acquirer=buyer]</p><p>被重组方（乙方）：[target=debtor]</p><p>乙方股东（丙方）：HOLDER、自
        然人WHO</p>
        <p>根据省政府关于焦化行业兼并重组的总体部署及[-city]焦化兼并重组方案，三方遵循市场运作、政府引导
        的原则，达成协议：</p>
        <p><b>第一条</b>　乙方为依法设立的焦化企业，注册资本8000万元，核定产能[capacity]，现有[-ovens]，
        {ovens_built|true|焦炉已全部建成}，2013年起正常生产。</p>
        <p><b>第二条</b>　丙方将其所持乙方合计RATIO的股权转让给甲方，重组完成后甲方成为乙方控股股东。股权结构如下：
        </p>
        <table><tr><th>股东</th><th>重组前</th><th>重组后</th></tr><tr><td>[acquirer=buyer]</td><td>0</td>
        <td>RATIO</td></tr>
        <tr><td>HOLDER</td><td>70%</td><td>KEEP</td></tr><tr><td>WHO</td><td>30%</td><td>—</td></tr></table>
        <p><b>第三条</b>　股权转让价款按评估净资产[-net]元确定，合计[-pay]元，分三期支付，首期40%。</p>
        =====
        <p><b>第四条</b>　乙方更名前的债权债务由乙方继续承担，未披露债务由丙方承担；[-guarantor]的对外担保须于交割前解
        除。</p>
        <p><b>第五条</b>　甲方承诺重组后对乙方实施技术改造，另建140万吨/年大机焦，届时按政策核减现有产能。</p>
        <p><b>第六条</b>　重组后产能压减、淘汰所得各级财政补偿归乙方，按持股比例享有。</p>
        <p><b>第七条</b>　职工安置按乙方职代会决议执行，共计312人。</p>
        <p><b>第八条</b>　本协议经各方签章并报[-city]焦化行业兼并重组领导组批准后生效。</p>
        <div class="two"><div>甲方（章）：@1<br>代表人：</div><div>乙方（章）：@2<br>代表人：</div></div>
        <p class="r">签约日期：<b>[signing_date=contract_date]</b></p>
        """.replace("HOLDER", holder.name)
        .replace("WHO", deal.judges[2])
        .replace("KEEP", f"{100 - (deal.holding_ratio * 100).normalize():f}%"),
        """
.sheet { padding: 28mm 26mm; font: 13.5pt/2 "AR PL UMing CN" } h1 { text-align: center;
  font: 700 21pt "Noto Serif CJK SC" }
p { margin: 0; text-indent: 2em; text-align: justify } table { border-collapse: collapse; width: 90%;
  margin: 3mm auto }
td, th { border: 0.3mm solid; text-align: center; font-weight: 400 } .two { display: flex; gap: 20mm;
  margin: 14mm 0 30mm }
.two > div { flex: 1; position: relative } .r { text-align: right }
""",
        {"net": part(deal.price, 1700), "pay": part(deal.price, 900)},
        (
            stamp(deal.buyer.name, left=12, top=-8, size=42, turn=5),
            stamp(deal.debtor.name, left=12, top=-9, size=42, turn=-9),
        ),
    )


def capital_increase(deal: Deal) -> HtmlPaper:
    """A capital increase by which an investor gains control, with defined short names and decimals in the ratio."""
    return _paper(
        deal,
        """
        <h1>增资扩股暨重组协议</h1><p class="c">[signing_date=contract_date:cn]</p>
        <div class="g"><div>投资人</div><div>[acquirer=buyer]（以下简称“投资人”）<br>[-buyer_address]</div><div>标的公
        司</div>
        <div>[target=debtor]（以下简称“公司”或“标的公司”）<br>[-debtor_address]</div><div>原股东</div>
        <div>[-guarantor]、[-third]</div></div>
        <p>1. 标的公司拥有经核准但{ovens_built|false|尚未动工建设焦炉}的焦化产能[capacity]（“核准产能”），该等产能系公
        司核心资产。另有年产40万吨洗煤能力，不计入核准产能。</p>
        <p>2. 投资人以现金[-cash]元认购标的公司新增注册资本。增资完成后，投资人持有标的公司RATIO的股权，原股东合计持
        有REST的股权，放弃优先认缴权。</p>
        <p>3. 首期出资不低于认购款的51%，于交割日缴付，其余于两年内缴足。</p>
        <p>4. 公司治理：董事会五名，投资人提名三名；总经理由投资人委派，副总经理由原股东推荐。</p>
        <p>5. 过渡期内，标的公司不得转让核准产能，不得对外担保，单笔支出超过100万元须经投资人书面同意。</p>
        <p>6. 原股东承诺三年内不从事焦化竞争业务。任一方违约，赔偿对方[-fine]元。</p>
        <table><tr><td>投资人：[acquirer=buyer]<br>（盖章）@1</td><td>标的公司：[target=debtor]<br>（盖章）@2</td>
        </tr>
        <tr><td>原股东一：[-guarantor]<br>（盖章）</td><td>原股东二：[-third]<br>（盖章）</td></tr></table>
        """,
        """
.sheet { padding: 22mm 24mm; font: 11.5pt/1.9 "Noto Sans CJK SC" } h1 { text-align: center; font-size: 20pt;
  margin: 0 } .c { text-align: center }
.g { display: grid; grid-template-columns: 24mm 1fr; row-gap: 2mm } .g div:nth-child(odd) { font-weight: 700 }
p { margin: 2mm 0 }
table { width: 100%; margin-top: 4mm } td { width: 50%; height: 26mm; vertical-align: top; position: relative }
""",
        {"cash": part(deal.price, 800), "fine": part(deal.price, 100)},
        (
            stamp(deal.buyer.name, left=18, top=-2, size=40, turn=-6),
            stamp(deal.debtor.name, left=20, top=-4, size=40, turn=8),
        ),
    )


def absorption(deal: Deal) -> HtmlPaper:
    """A merger by absorption: no ratio but the whole company; the absorbed one is struck off."""
    return _paper(
        deal,
        """
        <div class="l"><span>吸并字〔YEAR〕第02号</span><span>绝密★内部</span></div><h1>吸收合并协议</h1>
        <p>合并方：[acquirer=buyer]<br>被合并方：[target=debtor]</p>
        <p>一、合并方式。合并方吸收合并被合并方，合并方存续，被合并方解散并注销，其全部资产、负债、业务、人员由合并方
        承继。</p>
        <p>二、对价。合并方以{holding_ratio?|1|100%}换股方式完成，每1元被合并方出资折合0.83元合并方出资；不另付现金。
        </p>
        <p>三、合并基准日为[-base]，截至基准日被合并方净资产[-net:wan]元，审计机构为晋衡会计师事务所。</p>
        <p>四、产能承继。被合并方在省工信主管部门备案的焦化产能[capacity:ton]随合并一并转入合并方；该产能
        {ovens_built|true|配套的焦炉已建成}，
        详见附件二；合并方自有[-own]产能不受影响。</p>
        <p>五、债权人公告。双方自作出合并决议之日起十日内通知债权人，三十日内登报。</p>
        <p>六、协议生效。自双方股东会批准并签章之日生效；一年内未完成注销登记的，双方另议。</p>
        <div class="s"><p>合并方（公章）　[acquirer=buyer:half]@1</p><p>被合并方（公章）　[target=debtor:half]@2</p>
        <p>签署日：[signing_date=contract_date:pad]</p></div>
        """.replace("YEAR", str(deal.contract_date.year)),
        """
.sheet { padding: 26mm 28mm; font: 13.5pt/2 FandolFang, "AR PL UMing CN" } .l { display: flex;
  justify-content: space-between; font-size: 10pt }
h1 { text-align: center; font: 24pt FandolSong, "Noto Serif CJK SC"; letter-spacing: 0.3em } p { margin: 0 0 2mm;
  text-align: justify }
.s { margin-top: 10mm } .s p { position: relative; margin-bottom: 8mm }
""",
        {"base": later(deal.contract_date, -60), "net": part(deal.price, 1300), "own": kept(deal)},
        (
            stamp(deal.buyer.name, left=60, top=-14, size=40, turn=-6),
            stamp(deal.debtor.name, left=84, top=-12, size=40, turn=8),
        ),
    )


def framework_with_government(deal: Deal) -> HtmlPaper:
    """A framework that a county government witnesses: a table of who takes over whom, clauses below."""
    return _paper(
        deal,
        """
        <h1>关于[target=debtor]<br>参与全县焦化企业兼并重组的框架协议</h1>
        <table><tr><td>重组主体</td><td>[acquirer=buyer]</td></tr><tr><td>被整合企业</td><td>[target=debtor]</td></tr>
        <tr><td>见证单位</td><td>[-county]人民政府、[-county]焦化行业结构调整领导组办公室</td></tr><tr><td>整合方式
        </td><td>股权收购，重组主体控股RATIO</td></tr>
        <tr><td>整合产能</td><td>[capacity:nian_chan]，{ovens_built|false|无焦炉，系指标}</td></tr>
        <tr><td>整合对价</td><td>[-pay]元，自有焦煤仓储资产另行作价</td></tr></table>
        <p>壹、重组主体应在签约后30日内完成尽职调查，90日内完成工商变更登记。</p>
        <p>贰、被整合企业所欠[-applicant]贷款[-debt]元，由重组主体统筹置换，利率不高于6.5%。</p>
        <p>叁、见证单位协调环保、土地、工信等部门办理产能划转手续，重组主体与[-third]等其他被整合企业的协议另行签订（
        合计整合产能180万吨）。</p>
        <p>肆、本框架协议仅就排他性与保密条款具有约束力，正式协议签订后以正式协议为准。</p>
        <div class="three"><div>重组主体@1</div><div>被整合企业@2</div><div>见证单位@3</div></div>
        <p class="r">[signing_date=contract_date:sp]　于[-county]</p>
        """,
        """
.sheet { padding: 24mm 22mm; font: 12.5pt/1.9 "Noto Serif CJK SC" } h1 { text-align: center; font-size: 18pt;
  line-height: 1.6 }
table { border-collapse: collapse; width: 100% } td { border: 0.4mm solid #555; padding: 2mm 3mm }
td:first-child { width: 28mm;
  font-weight: 700 } p { margin: 2mm 0; text-align: justify } .three { display: flex; height: 46mm }
.three div { flex: 1;
  position: relative } .r { text-align: right }
""",
        {"pay": part(deal.price, 750), "debt": part(deal.price, 2300)},
        (
            stamp(deal.buyer.name, left=4, top=5, size=40, turn=5),
            stamp(deal.debtor.name, left=4, top=4, size=40, turn=-9),
            stamp(f"{deal.debtor.county}人民政府", left=6, top=5, size=40),
        ),
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [share_purchase, capital_increase, absorption, framework_with_government]
