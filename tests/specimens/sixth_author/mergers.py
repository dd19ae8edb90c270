"""Agreements by which one coking company takes over, buys into or absorbs another."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from models.papers import Kind
from models.values import plain
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.phrases import Field
from tests.specimens.sixth_author.deed_pages import FANG, HEI, SONG, sealed
from tests.specimens.sixth_author.office import days, earlier, firm, human, pages, part

_MERGER = Kind.RESTRUCTURING_AGREEMENT


def _paper(deal: Deal, texts: tuple[str, ...], style: str, extra: dict[str, Field]) -> HtmlPaper:
    sheets = tuple(sealed(text, deal.buyer.name, deal.debtor.name) for text in pages(deal, texts, extra))
    return HtmlPaper(_MERGER, sheets, None, style)


def _ratio(deal: Deal) -> Decimal:
    """A share that controls: the deal's, or 55 % where that is less than half."""
    return deal.holding_ratio if deal.holding_ratio > Decimal("0.5") else Decimal("0.55")


def framework(deal: Deal) -> HtmlPaper:
    """A framework agreement of the years of consolidation, three pages long, the share deep in its second."""
    deal = earlier(deal, 4)
    ratio = _ratio(deal)
    fraction, percent = plain(ratio), plain(ratio * 100)
    extra: dict[str, Field] = {
        "rest": plain(Decimal(100) - ratio * 100),
        "share": f"{{holding_ratio|{fraction}|百分之{percent}}}",
        "cash": part(deal.price, 60),
        "valued": days(deal.contract_date, -70),
        "owner": human(deal, "owner"),
    }
    texts = (
        """
    <h1>焦化企业兼并重组框架协议</h1><p class="q">甲　方（主体企业）：[acquirer=buyer]</p><p class="q">住　所：
    [-buyer_address]</p>
    <p class="q">乙　方（被兼并企业）：[target=debtor]</p><p class="q">住　所：[-debtor_address]</p><p class="q">
    丙　方（乙方原股东）：[-owner]</p>
    <p>根据《山西省焦化行业兼并重组指导意见》和[-city]焦化行业兼并重组实施方案，甲方被确定为区域兼并重组主体企业。
    为优化资源配置、提升产业集中度，三方经充分协商，就甲方重组乙方事宜达成本协议。</p>
    <p>第一条　乙方基本情况</p><p>乙方成立于2003年，注册资本6800万元，由丙方全资持有。
    乙方现有核定焦炭产能[capacity:wan]，[-ovens]{ovens_built|true|已建成投运}，另有洗煤能力120万吨/年。
    截至基准日[-valued]，乙方资产总额经审计为三亿余元。</p>
    """,
        """
    <p>第二条　重组方式</p>
    <p>甲方以现金[-cash:yuan]元向乙方增资扩股并受让丙方部分股权。重组完成后，甲方持有乙方[-share]的股权，
    处于控股地位；丙方持有其余百分之[-rest]的股权。乙方更名事项由三方另行商定。</p>
    <p>第三条　产能归属</p>
    <p>自工商变更登记完成之日起，乙方全部产能计入甲方焦化产能总量，由甲方统一规划使用；任何一方不得单独处置。</p>
    <p>第四条　债权债务</p><p>基准日前乙方债务由丙方负责清偿，
    其中欠[-applicant]借款本金[-deposit:yuan]元由丙方以分红款逐年归还。</p>
    <p>第五条　人员安置</p><p>乙方在册职工382人由重组后的公司全部接收，工龄连续计算。</p>
    """,
        """
    <p>第六条　过渡期安排</p><p>本协议生效至变更登记完成期间，乙方重大支出须经甲方书面同意。</p>
    <p>第七条　违约与争议</p><p>任何一方违约，应赔偿守约方损失；争议由甲方所在地人民法院管辖。</p>
    <p>第八条　附则</p><p>本协议经三方签章并报市焦化行业兼并重组领导组批准后生效。一式十份。</p>
    <div class="sides"><div><p>甲方（盖章）</p><p>法定代表人：</p></div><div><p>乙方（盖章）</p><p>法定代表人：</p>
    </div></div>
    <p class="q">丙方（签字）：</p><p class="r">[signing_date=contract_date:cn]</p>
    """,
    )
    return _paper(deal, texts, FANG, extra)


def absorption(deal: Deal) -> HtmlPaper:
    """An absorption: the target is struck off and all of it passes to the absorbing company."""
    extra: dict[str, Field] = {"paper": days(deal.contract_date, 10), "base": days(deal.contract_date, -31)}
    texts = (
        """
    <h1>吸收合并协议</h1>
    <p class="q">合并方：[acquirer=buyer]（统一社会信用代码：[-buyer_code]）</p><p class="q">被合并方：
    [target=debtor]（统一社会信用代码：[-debtor_code]）</p>
    <p>鉴于合并方已持有被合并方{holding_ratio|1|100%}股权，为减少管理层级，合并方拟吸收合并被合并方。
    双方股东会均已作出决议，兹订立本协议：</p>
    <p>1、合并方式：吸收合并。合并后，合并方存续，被合并方解散并注销。</p>
    <p>2、合并基准日：[-base]。基准日后的损益由合并方享有和承担。</p>
    <p>3、资产承继：被合并方的全部资产，包括但不限于土地使用权、
    在建工程及经批准的焦化产能[capacity]（{ovens_built|false|焦炉尚未开工建设}），均由合并方承继。</p>
    <p>4、债务承继：被合并方的债务由合并方承担。双方应于[-paper]前通知债权人并在报纸上公告。</p>
    <p>5、注册资本：合并后合并方注册资本由2亿元增至2.3亿元。</p><p>6、税费：依法各自缴纳。</p>
    <p>7、本协议自双方签章之日起成立，经主管机关核准后生效。</p>
    <div class="sides"><div><p>合并方：（公章）</p></div><div><p>被合并方：（公章）</p></div></div>
    <p class="r" style="margin-top:26mm">签订日：[signing_date=contract_date:pad]</p>
    """,
    )
    return _paper(deal, texts, SONG, extra)


def shares_and_schedule(deal: Deal) -> HtmlPaper:
    """A purchase of shares from two holders with annexed tables of holders before and after."""
    ratio = _ratio(deal)
    fraction, percent = plain(ratio), plain(ratio * 100)
    first = (ratio * 100 / 2).quantize(Decimal("0.01"))
    second = ratio * 100 - first
    extra: dict[str, Field] = {
        "a": human(deal, "a"),
        "b": firm(deal, "b", ("投资",)).name,
        "pa": plain(first),
        "pb": plain(second),
        "rest": plain(Decimal(100) - ratio * 100),
        "share": f"{{holding_ratio|{fraction}|{percent}%}}",
        "c": human(deal, "c"),
        "one": part(deal.price, 50),
    }
    texts = (
        """
    <h1>股权收购暨企业重组协议</h1><p class="q">收 购 方：[acquirer=buyer]</p><p class="q">转 让 方：[-a]、[-b]</p>
    <p class="q">目标公司：[target=debtor]</p>
    <p>1. 收购标的。收购方分别受让[-a]所持目标公司[-pa]%股权、[-b]所持目标公司[-pb]%股权，合计[-share]，
    成为目标公司控股股东。</p>
    <p>2. 目标公司概况。目标公司拥有焦化产能[capacity:ta]，{ovens_built|false|配套焦炉未建}；厂区占地312亩，
    其中186亩已取得使用权证。目标公司曾于2011年受让邻县企业产能20万t/a，该部分已于上年核销，不在本次范围。</p>
    <p>3. 收购对价[-price:yuan]元，分两次支付，首次[-one:yuan]元于工商变更前支付。</p>
    <p>4. 目标公司对外担保余额1200万元，由转让方负责解除。</p><p>5. 变更登记、董事改选见附件一、附件二。</p><p>
    6. 生效：签章即生效。</p>
    <div class="sides"><div><p>收购方：</p></div><div><p>目标公司：</p></div></div><p class="q">转让方：</p>
    <p class="r">日期：<span class="h">[signing_date=contract_date:sp]</span></p>
    """,
        """
    <p class="q">附件一　　　　　　　　　目标公司股权结构变动表</p>
    <table><tr><th rowspan="2">股东</th><th colspan="2">变更前</th><th colspan="2">变更后</th></tr><tr><th>
    出资额（万元）</th><th>比例</th><th>出资额（万元）</th><th>比例</th></tr>
    <tr><td>[-c]</td><td>——</td><td>[-rest]%</td><td>——</td><td>[-rest]%</td></tr>
    <tr><td>[-a]</td><td>——</td><td>[-pa]%</td><td>0</td><td>0</td></tr><tr><td>[-b]</td><td>——</td><td>[-pb]%</td>
    <td>0</td><td>0</td></tr>
    <tr><td>[acquirer=buyer]</td><td>0</td><td>0</td><td>——</td><td>[-share]</td></tr>
    <tr><td>合计</td><td>5000</td><td>100%</td><td>5000</td><td>100%</td></tr></table>
    <p class="q">附件二　　董事会改选方案：收购方委派三名董事，[-c]委派二名董事，监事由职工大会选举。</p>
    """,
    )
    return _paper(deal, texts, HEI, extra)


def meeting_on_merger(deal: Deal) -> HtmlPaper:
    """A supplementary agreement to a merger, worded like minutes, which changes the share first agreed."""
    ratio = _ratio(deal)
    fraction, percent = plain(ratio), plain(ratio * 100)
    chinese = {"0.51": "五成一", "0.6": "六成", "0.67": "六成七", "0.8": "八成"}.get(fraction, f"百分之{percent}")
    extra: dict[str, Field] = {
        "share": f"{{holding_ratio|{fraction}|{percent}%}}",
        "again": f"{{holding_ratio|{fraction}|{chinese}}}" if fraction in {"0.6", "0.8"} else "控股份额",
        "first": days(deal.contract_date, -400),
        "money": part(deal.price, 35),
        "day": days(deal.contract_date, 30),
    }
    texts = (
        """
    <h1>兼并重组补充协议</h1>
    <p class="q">重组方　　：[acquirer=buyer]（以下称“甲方”）</p><p class="q">被重组方　：
    [target=debtor]（以下称“乙方”）</p>
    <p>[-first]双方签订了兼并重组协议，约定甲方出资后占乙方股权的40%。现因乙方资产缩水，
    双方法定代表人带队于近日再次碰头，一致同意补充如下：</p>
    <p>一、甲方追加投资[-money:wan]元，追加后甲方在乙方的持股由40%提高到[-share]，由甲方派员担任董事长和财务负责人。
    甲方以该[-again]对乙方实行控股经营。</p>
    <p>二、乙方原有焦化产能[capacity:wan]随重组归甲方统一支配，
    乙方4.3米以下老焦炉{ovens_built|false|已全部淘汰拆除}，拆除验收资料由乙方提供。</p>
    <p>三、乙方原股东不参与产能补偿款分配，另由甲方一次性补助[-deposit:wan]元。</p>
    <p>四、[-day]前办完工商手续，逾期甲方可退出并收回已投资金。</p><p>五、本补充协议与原协议具有同等效力，
    不一致的按本补充协议办。</p>
    <div class="sides"><div><p>甲方（章）</p><p>签字：<span class="h">[-buyer_head]</span></p></div><div><p>
    乙方（章）</p><p>签字：<span class="h">[-debtor_head]</span></p></div></div>
    <p class="r">[signing_date=contract_date]</p>
    """,
    )
    return _paper(deal, texts, FANG.replace("FandolFang", "FandolKai"), extra)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    framework,
    absorption,
    shares_and_schedule,
    meeting_on_merger,
]
