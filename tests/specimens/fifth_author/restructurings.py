"""Mergers and restructurings that bring capacity: shares bought, capital added, absorption, a joint company."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import later, part, sheet, short
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.marks import mark
from tests.specimens.phrases import Field


def _agreement(sheets: tuple[str, ...], style: str) -> HtmlPaper:
    return HtmlPaper(Kind.RESTRUCTURING_AGREEMENT, sheets, style=style)


def _percent(ratio: Decimal) -> str:
    return f"{(ratio * 100).normalize():f}%"


def _ratio(deal: Deal, printed: str = "") -> str:
    return mark("holding_ratio", deal.holding_ratio, printed or _percent(deal.holding_ratio))


_SHARES_STYLE = """
.sheet { padding: 25mm 24mm; font: 12pt/1.8 "Noto Serif CJK SC" } h1 { text-align: center; font-size: 20pt; margin:
0 0 3mm }
p { margin: 0; text-indent: 2em } .n { text-indent: 0 } table { border-collapse: collapse; width: 100%; margin: 2mm 0;
text-align: center } td { border: 0.2mm solid black; padding: 1mm } .f { position: absolute; bottom: 12mm; left: 0;
right: 0; text-align: center; text-indent: 0; font-size: 9pt }
"""


def shares_bought(deal: Deal) -> HtmlPaper:
    """A buyer takes a majority of the shares; a table of holders before and after, on two sheets."""
    first = """
    <h1>股权收购暨兼并重组协议</h1>
    <p class="n">收购方：[acquirer=buyer]</p><p class="n">被收购方（目标公司）：[target=debtor]</p>
    <p class="n">目标公司原股东：[-guarantor]、尹书远</p>
    <p>一、目标公司持有经核定的焦化产能[capacity]，{ovens_built|true|现有焦炉在产}。收购方以产业整合为目的，受让
    原股东所持目标公司部分股权，
    完成后收购方持股RATIO，取得控股权。</p><p>二、收购前后目标公司股权结构如下：</p>
    <table><tr><td>股东</td><td>收购前</td><td>收购后</td></tr><tr><td>[acquirer=buyer]</td><td>0</td><td>
    RATIO</td></tr>
    <tr><td>[-guarantor]</td><td>65%</td><td>REST</td></tr><tr><td>尹书远</td><td>35%</td><td>REST</td></tr></table>
    <p>三、股权对价合计[-price]元，以审计评估净资产为基础协商确定，分两期支付，首期[-first]元。</p>
    <p>四、过渡期内目标公司不得处置产能指标，不得新增对外担保。审计基准日为[-base]。</p><p class="f">1</p>
    """
    second = """
    <p>五、收购完成后目标公司法人主体存续，名称拟变更为“SHORT（重组）有限公司”，产能由收购方统一规划，实施“上大
    关小”。</p>
    <p>六、目标公司欠缴税款及基准日前的或有负债由原股东承担，原股东以剩余股权质押担保。</p>
    <p>七、本协议报[-city]焦化行业兼并重组领导小组备案后生效。</p>
    <p class="n" style="margin-top:10mm">收购方（章）：　　　　　　　　　　目标公司（章）：</p>
    <p class="n" style="margin-top:16mm">原股东：　　　　　　　　　　　　　签署日期：
    [signing_date=contract_date]</p><p class="f">2</p>
    """.replace("SHORT", short(deal.buyer))
    rest = _percent((1 - deal.holding_ratio) / 2)
    extra: dict[str, Field] = {"first": part(deal.price, 40), "base": later(deal.contract_date, -60)}
    one, two = (
        sheet(deal, text.replace("RATIO", _ratio(deal)).replace("REST", rest), **extra) for text in (first, second)
    )
    seals = stamp(deal.buyer.name, left=44, top=62, size=39) + stamp(
        deal.debtor.name, left=118, top=60, size=39, turn=8
    )
    return _agreement((one, two + seals), _SHARES_STYLE)


_ABSORPTION_STYLE = """
.sheet { padding: 30mm 26mm; font: 14pt/1.8 FandolFang, "AR PL UMing CN" } p { margin: 0; text-indent: 2em }
h1 { font: 700 22pt "Noto Serif CJK SC"; text-align: center; letter-spacing: 0.3em; margin: 0 0 4mm }
.s { display: grid; grid-template-columns: 1fr 1fr; margin-top: 10mm } .s p { text-indent: 0 }
"""


def absorption(deal: Deal) -> HtmlPaper:
    """One company absorbs another, which is struck off: no ratio of shares, the capacity goes over whole."""
    text = """
    <h1>吸收合并协议</h1><p>合并方（存续公司）：[acquirer=buyer]，法定代表人[-buyer_head]。</p>
    <p>被合并方（注销公司）：[target=debtor]，法定代表人[-debtor_head]。</p>
    <p>第一条　合并方以吸收方式合并被合并方，被合并方解散并办理注销登记，其全部资产、债权债务及人员由合并方承继。</p>
    <p>第二条　被合并方名下焦化产能[capacity]（{ovens_built|false|焦炉未建}）自合并生效日起并入合并方，与合并方
    原有之120万吨/年产能合并计算。</p>
    <p>第三条　合并生效日为工商核准注销之日。合并基准日[-base]，基准日至生效日的损益归合并方。</p>
    <p>第四条　双方应于股东会决议作出后十日内通知债权人，三十日内在报纸上公告；[-applicant]等债权人已书面同意合并。</p>
    <p>第五条　合并后注册资本为贰亿壹仟万元，被合并方原股东不再持有合并后公司的股权，由合并方向其支付现金
    [-price:yuan]元作为对价。</p>
    <p>第六条　本协议经双方股东会批准并签章后生效。</p>
    <div class="s"><p>合并方（盖章）：</p><p>被合并方（盖章）：</p></div>
    <p style="text-align:right;margin-top:14mm">[signing_date=contract_date:cn]</p>
    """
    body = sheet(deal, text, base=later(deal.contract_date, -31))
    seals = stamp(deal.buyer.name, left=38, top=200, size=38) + stamp(deal.debtor.name, left=112, top=198, size=38)
    return _agreement((body + seals,), _ABSORPTION_STYLE)


_CAPITAL_STYLE = """
.sheet { padding: 20mm 20mm; font: 11pt/1.75 "Noto Sans CJK SC" } h1 { font-size: 16pt; text-align: center; margin:
0 0 3mm }
.g { display: grid; grid-template-columns: 32mm 1fr; row-gap: 1mm; border: 0.3mm solid #444; padding: 3mm }
.g b { font-weight: 500; color: #555 } ol { padding-left: 1.5em } .s { display: flex; justify-content: space-between }
"""


def capital_added(deal: Deal) -> HtmlPaper:
    """A capital increase that gives control, headed by a sheet of key terms."""
    said = {"0.51": "百分之五十一", "0.6": "百分之六十", "0.67": "百分之六十七", "0.8": "百分之八十"}
    capital = said.get(str(deal.holding_ratio), "")
    told = _ratio(deal) + (f"（{_ratio(deal, capital)}）" if capital else "")
    text = """
    <h1>关于[target=debtor]<br>之增资控股协议</h1>
    <div class="g"><b>投资方</b><span>[acquirer=buyer]（{-CODE}）</span><b>标的公司</b><span>[target=debtor]</span>
    <b>增资金额</b><span>人民币 [-price] 元，其中计入注册资本 5,000 万元，余额计入资本公积</span>
    <b>增资后持股</b><span>投资方 TOLD；老股东[-guarantor]持有剩余股权</span>
    <b>核心资产</b><span>[capacity:nian_chan]焦炭产能；{ovens_built|true|已建成}[-ovens]</span>
    <b>签署日</b><span>[signing_date=contract_date:dash]</span></div>
    <ol><li>投资方应于先决条件满足后十五个工作日内将增资款汇入标的公司验资户；先决条件包括：产能不存在司法查封、
    环保验收文件齐备。</li>
    <li>增资完成后董事会由五人组成，投资方委派三人，董事长由投资方委派；财务负责人由投资方推荐。</li>
    <li>标的公司承诺其持股20%的参股企业（清徐某煤气公司）与本次重组无关，不纳入合并范围。</li>
    <li>三年内累计净利润低于九千万元的，老股东以现金或股权补偿，补偿上限为增资金额的百分之十。</li>
    <li>投资方有权将标的公司产能与本集团产能统筹建设一座7米顶装焦炉。</li>
    <li>本协议适用中华人民共和国法律。</li></ol>
    <div class="s"><span>投资方（盖章）</span><span>标的公司（盖章）</span><span>老股东（盖章）</span></div>
    """.replace("TOLD", told).replace("{-CODE}", deal.buyer.code)
    seals = stamp(deal.buyer.name, left=18, top=176, size=38, turn=-5) + stamp(
        deal.debtor.name, left=86, top=178, size=38
    )
    return _agreement((sheet(deal, text) + seals,), _CAPITAL_STYLE)


_JOINT_STYLE = """
.sheet { padding: 26mm 24mm; font: 13pt/1.8 "AR PL UKai CN" } h1 { text-align: center; font-size: 22pt; margin: 0 0
3mm }
p { margin: 0; text-indent: 2em } .sign { border-collapse: collapse; width: 100%; margin-top: 8mm } .sign td { height:
40mm; border: 0.2mm solid black; vertical-align: top; padding: 2mm; width: 50% }
"""


def under_county_plan(deal: Deal) -> HtmlPaper:
    """A restructuring contract after the county's plan: the main body takes a weaker plant and its index."""
    text = """
    <h1>焦化企业重组合同</h1>
    <p>根据省、市焦化行业兼并重组方案及[-county]人民政府批复的重组名单，重组主体[acquirer=buyer]与被重组企业
    [target=debtor]订立本合同。</p>
    <p>（一）重组方式为控股重组。重组主体以现金及实物出资，占重组后企业股本的RATIO，被重组企业原投资人占其余部分。</p>
    <p>（二）被重组企业投入的产能为[capacity]，该产能之{ovens_built|false|焦炉至今没有建成}，仅有批准指标；重组
    主体投入在产产能100万吨/年。</p>
    <p>（三）重组后的企业按一个法人、一个规划、一套环保设施运行，集中度达到规定要求。</p>
    <p>（四）原企业职工二百一十六人由重组后企业择优录用，经济补偿金按规定支付，预算壹仟贰佰万元。</p>
    <p>（五）[-third]曾与被重组企业签有意向书，已于[-ended]终止，由被重组企业负责善后。</p>
    <p>（六）合同签订日为[signing_date=contract_date]，自市领导小组批准之日起生效，有效期至重组完成。</p>
    <table class="sign"><tr><td>重组主体（公章）</td><td>被重组企业（公章）</td></tr></table>
    """.replace("RATIO", _ratio(deal))
    body = sheet(deal, text, ended=later(deal.contract_date, -120))
    seals = stamp(deal.buyer.name, left=52, top=186, size=38, turn=-12) + stamp(
        deal.debtor.name, left=132, top=187, size=38
    )
    return _agreement((body + seals,), _JOINT_STYLE)


_FRAME_STYLE = """
.sheet { padding: 28mm 22mm; font: 11.5pt/1.9 FandolSong, "Noto Serif CJK SC" } h1 { font: 700 18pt FandolHei,
"Noto Sans CJK SC"; text-align: center } p { margin: 0 0 1mm; text-indent: 2em } dt { font-weight: 700 } dd { margin: 0
0 2mm 2em } .two { column-count: 2; column-gap: 8mm }
"""


def in_two_stages(deal: Deal) -> HtmlPaper:
    """A letter of intent that binds: the shares at two stages, only the final one counts."""
    early = _percent(round(deal.holding_ratio / 3, 4))
    text = """
    <h1>重组整合意向及实施协议</h1>
    <p>整合方[acquirer=buyer]（“整合方”）与被整合方[target=debtor]（“被整合方”）[signing_date=contract_date:sp]
    签约于[-city]。</p>
    <dl><dt>产能</dt><dd>被整合方核准产能[capacity]，配套焦炉{ovens_built|true|建成在册}；其控股子公司的36万吨
    /年热回收焦已在上年度关闭，不计入。</dd>
    <dt>步骤</dt><dd>第一步，整合方先行受让EARLY股权作为财务投资（已完成）；第二步，整合方继续受让股权，至重组完
    成时合计持有RATIO。</dd>
    <dt>对价</dt><dd>第二步股权价款[-price]元，扣除已付诚意金[-deposit]元。</dd>
    <dt>债务</dt><dd>截至[-base]，被整合方对[-applicant]的借款本金余额由整合后企业继续履行。</dd>
    <dt>约束力</dt><dd>本协议除保密与排他条款外，其余条款亦具法律约束力，自签约日起生效。</dd></dl>
    <div class="two"><p style="text-indent:0">整合方代表签字：<br>（公章）</p><p style="text-indent:0">被整合方
    代表签字：<br>（公章）</p></div>
    """.replace("EARLY", early).replace("RATIO", _ratio(deal))
    body = sheet(deal, text, base=later(deal.contract_date, -15))
    seals = stamp(deal.buyer.name, left=52, top=172, size=38, turn=4) + stamp(
        deal.debtor.name, left=134, top=172, size=38
    )
    return _agreement((body + seals,), _FRAME_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    shares_bought,
    absorption,
    capital_added,
    under_county_plan,
    in_two_stages,
]
