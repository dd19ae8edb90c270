"""Agreements by which one company takes over another, with its capacity."""

from collections.abc import Callable

from models.papers import Kind
from models.values import Money
from tests.specimens.deal import Deal
from tests.specimens.fourth_author import after, sheet
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.marks import mark

LAWYER = """
section.sheet { box-sizing: border-box; padding: 28mm 27mm 18mm 29mm; font: 14pt/26pt "FandolFang" }
h1 { font: 22pt/40pt "Noto Serif CJK SC"; text-align: center; margin: 0 0 5mm }
h2 { font: 14pt/26pt "FandolHei"; margin: 0; text-indent: 2em }
p { margin: 0; text-indent: 2em; text-align: justify }
.flush { text-indent: 0 }
.signs { display: grid; grid-template-columns: 1fr 1fr; margin-top: 12mm; column-gap: 4mm }
.signs div { position: relative; line-height: 30pt }
.foot { position: absolute; left: 0; right: 0; bottom: 10mm; text-align: center; font-size: 10pt }
"""

SHARES = """
section.sheet { box-sizing: border-box; padding: 24mm 24mm 14mm 26mm; font: 13pt/24.5pt "AR PL UMing CN" }
h1 { font: bold 22pt/38pt "AR PL UMing CN"; text-align: center; margin: 0 0 4mm }
p { margin: 0; text-indent: 2em }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 }
td { border: 0.7pt solid #000; text-align: center; padding: 1mm; line-height: 18pt }
.signs { margin-top: 9mm; display: grid; grid-template-columns: 1fr 1fr 1fr; column-gap: 4mm }
.signs div { position: relative }
"""

FRAME = """
section.sheet { box-sizing: border-box; padding: 26mm 26mm 14mm; font: 14pt/27pt "Noto Serif CJK SC" }
h1 { font: 700 20pt/34pt "Noto Serif CJK SC"; text-align: center; margin: 0 }
.sub { text-align: center; margin-bottom: 5mm }
p { margin: 0; text-indent: 2em }
.r { margin-top: 10mm; position: relative; line-height: 50pt }
"""

KAI = """
section.sheet { box-sizing: border-box; padding: 30mm 27mm 16mm 28mm; font: 14.5pt/28pt "AR PL UKai CN" }
h1 { font: 22pt/40pt "WenQuanYi Zen Hei"; text-align: center; margin: 0 0 5mm }
p { margin: 0; text-indent: 2em }
.flush { text-indent: 0 }
.signs { display: grid; grid-template-columns: 1fr 1fr; margin-top: 12mm; column-gap: 4mm }
.signs div { position: relative }
"""


def _percent(deal: Deal) -> str:
    return f"{(deal.holding_ratio * 100).normalize():f}%"


def merger_agreement(deal: Deal) -> HtmlPaper:
    """A merger on two sheets: shares, capacity without ovens, employees and debts."""
    ratio = mark("holding_ratio", deal.holding_ratio.normalize(), _percent(deal))
    first = sheet(
        deal,
        """
        <h1>兼并重组协议书</h1>
        <p class="flush">甲方（兼并方）：[acquirer=buyer]</p><p class="flush">住所：[-buyer_address]　法定代表人：
        [-buyer_head]</p>
        <p class="flush">乙方（被兼并方）：[target=debtor]</p><p class="flush">住所：[-debtor_address]　法定代表人：
        [-debtor_head]</p>
        <p>为贯彻山西省焦化行业兼并重组的有关精神，提高产业集中度，甲乙双方经友好协商，就甲方兼并重组乙方事宜达成如下
        协议：</p>
        <h2>第一条　重组方式</h2><p>甲方以现金方式收购乙方原股东持有的股权，收购完成后，甲方持有乙方[-ratio]的股权，乙
        方成为甲方的控股子公司，
        保留独立法人资格。</p>
        <h2>第二条　焦化产能</h2><p>乙方现有经核定的焦化产能[capacity]，{ovens_built|false|焦炉尚未建设}。重组完成后，
        该产能纳入甲方统一规划，由甲方统筹使用。</p>
        <h2>第三条　资产与债务</h2><p>以[-base]为审计评估基准日，乙方净资产评估值为[-net:wan]元。乙方在基准日前形成的
        债务由乙方承担，未披露的债务由乙方原
        股东承担。</p>
        <div class="foot">— 1 —</div>
        """,
        ratio=ratio,
        base=after(deal.contract_date, -90),
        net=Money.from_yuan(38_600_000),
    )
    second = sheet(
        deal,
        """
        <h2>第四条　职工安置</h2><p>乙方在册职工126人由重组后的企业全部接收，劳动合同继续履行。</p>
        <h2>第五条　手续办理</h2><p>双方应于本协议生效后60日内办理完毕股权变更登记，并将重组方案报[-city]焦化行业兼并
        重组领导小组备案。</p>
        <h2>第六条　违约责任</h2><p>任何一方违反本协议，应赔偿对方因此遭受的全部损失。</p>
        <h2>第七条　附则</h2><p>本协议经双方签字盖章并经各自股东会批准后生效，一式捌份，具有同等法律效力。</p>
        <div class="signs"><div>甲方：[acquirer=buyer]<br>法定代表人：@@</div><div>乙方：[target=debtor]<br>法定代表人
        ：@@</div></div>
        <p style="margin-top:10mm;text-align:right">签订日期：[signing_date=contract_date]</p><div class="foot">— 2 —
        </div>
        """,
        stamp(deal.buyer.name, left=18, top=-8),
        stamp(deal.debtor.name, left=18, top=-8, turn=9),
    )
    return HtmlPaper(Kind.RESTRUCTURING_AGREEMENT, (first, second), style=LAWYER)


def share_transfer(deal: Deal) -> HtmlPaper:
    """Two persons sell their shares; a table shows the holdings after it; ovens stand."""
    ratio = mark("holding_ratio", deal.holding_ratio.normalize(), _percent(deal))
    rest = f"{((1 - deal.holding_ratio) * 100).normalize():f}%"
    page = sheet(
        deal,
        """
        <h1>股权转让（重组）协议</h1>
        <div>转让方：季云峰（身份证号：14260119690402****）、陆立安（身份证号：14260119721113****）</div>
        <div>受让方：[acquirer=buyer]（统一社会信用代码：[-buyer_code]）</div><div>目标公司：[target=debtor]（统一社会
        信用代码：[-debtor_code]）</div>
        <p>1、目标公司成立于2003年6月，注册资本5000万元，拥有[capacity]焦化产能，[-ovens]，
        {ovens_built|true|焦炉已建成投产}，炭化室高度[-chamber]米。</p>
        <p>2、转让方将合计持有的目标公司[-ratio]股权转让给受让方，转让价款[-price:wan]元（大写：[-price:cap]）。</p>
        <p>3、本次转让完成后，目标公司股权结构如下：</p>
        <table><tr><td>股东<td>出资方式<td>持股比例<tr><td>[acquirer=buyer]<td>货币<td>[-ratio]<tr><td>季云峰<td>货币
        <td>[-rest]</table>
        <p>4、转让价款分两期支付：工商变更登记后付60%，资产移交完毕后付40%。个人所得税由转让方自行缴纳。</p>
        <p>5、目标公司董事会由五人组成，受让方委派三人；财务负责人由受让方委派。</p>
        <p>6、交割日前目标公司的安全、环保责任由转让方承担。</p><p>7、本协议自各方签字盖章之日起生效，一式六份。</p>
        <div class="signs"><div>转让方（签字）：<br>季云峰<br>陆立安</div><div>受让方（盖章）：<br>[acquirer=buyer]@@
        </div><div>目标公司（盖章）：<br>
        [target=debtor]@@</div></div>
        <p style="margin-top:12mm">[signing_date=contract_date:pad]于[-city]</p>
        """,
        stamp(deal.buyer.name, left=6, top=-6, size=40),
        stamp(deal.debtor.name, left=6, top=-6, size=40, turn=-8),
        ratio=ratio,
        rest=rest,
    )
    return HtmlPaper(Kind.RESTRUCTURING_AGREEMENT, (page,), style=SHARES)


def framework_letter(deal: Deal) -> HtmlPaper:
    """A framework signed under the county's lead: the principal enterprise absorbs another, share in words."""
    page = sheet(
        deal,
        """
        <h1>焦化企业重组整合框架协议</h1><div class="sub">（[-county]人民政府见证）</div>
        <p>重组主体：[acquirer=buyer]（以下简称“主体企业”）</p><p>被重组企业：[target=debtor]（以下简称“被重组企业”）
        </p>
        <p>根据《[-county]焦化行业兼并重组实施方案》，双方于[signing_date=contract_date]在[-county]签订本框架协议。</p>
        <p>一、主体企业以增资方式对被重组企业实施控股重组，重组后主体企业出资占注册资本的
        {holding_ratio|0.6|百分之六十}，被重组企业原股东占百分之四十。</p>
        <p>二、被重组企业[capacity:wan]焦化产能随重组一并进入主体企业产能总量，主体企业原有产能[-own]不变。</p>
        <p>三、被重组企业{ovens_built|true|现有焦炉}（[-ovens]）在主体企业新项目投产后有序退出。</p>
        <p>四、[-county]人民政府在土地、环评、供热等方面给予支持。</p>
        <p>五、本框架协议签订后九十日内，双方签订正式重组协议；逾期未签订的，本框架协议自行失效。</p>
        <div class="r">主体企业（盖章）：[acquirer=buyer]@@<br>被重组企业（盖章）：[target=debtor]@@<br>见证单位：
        [-county]人民政府@@</div>
        """,
        stamp(deal.buyer.name, left=40, top=-10, size=36),
        stamp(deal.debtor.name, left=84, top=7, size=36, turn=7),
        stamp(f"{deal.debtor.county}人民政府", left=24, top=25, size=38),
        own="120万吨/年",
    )
    return HtmlPaper(Kind.RESTRUCTURING_AGREEMENT, (page,), style=FRAME)


def capital_increase(deal: Deal) -> HtmlPaper:
    """New capital for a company whose ovens were never built."""
    ratio = mark("holding_ratio", deal.holding_ratio.normalize(), _percent(deal))
    page = sheet(
        deal,
        """
        <h1>增资扩股协议</h1>
        <p class="flush">投资方：[acquirer=buyer]，法定代表人[-buyer_head]</p>
        <p class="flush">标的公司：[target=debtor]，法定代表人[-debtor_head]</p>
        <p class="flush">标的公司原股东：[-guarantor]</p>
        <p>为实施焦化企业兼并重组，投资方拟对标的公司进行增资，各方约定如下：</p>
        <p>（一）标的公司持有焦化产能[capacity:wide]，对应项目已核准，{ovens_built|false|焦炉没有建成}。</p>
        <p>（二）投资方以货币认缴新增注册资本，增资款共计[-price]元。增资完成后，投资方持股比例为[-ratio]，
        [-guarantor]持股比例为[-rest]。</p>
        <p>（三）增资款专项用于偿还标的公司银行借款及缴纳产能价款。</p>
        <p>（四）标的公司自本协议生效之日起三十个工作日内完成工商变更登记。</p>
        <p>（五）本协议一式五份，各方各执一份，其余报主管部门备案。</p>
        <div class="signs"><div>投资方：[acquirer=buyer]@@</div><div>标的公司：[target=debtor]@@</div></div>
        <div style="margin-top:16mm">原股东：[-guarantor]</div><div>签署日期：[signing_date=contract_date:cn]</div>
        """,
        stamp(deal.buyer.name, left=14, top=-12, size=40),
        stamp(deal.debtor.name, left=16, top=-12, size=40, turn=11),
        ratio=ratio,
        rest=f"{((1 - deal.holding_ratio) * 100).normalize():f}%",
    )
    return HtmlPaper(Kind.RESTRUCTURING_AGREEMENT, (page,), style=KAI)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [merger_agreement, share_transfer, framework_letter, capital_increase]
