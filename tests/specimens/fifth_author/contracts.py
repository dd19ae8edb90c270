"""Contracts that sell coking capacity privately: with a cover, on one sheet, as a form, and with the ovens."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import capital_tonnes, later, part, sheet, short
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.marks import mark
from tests.specimens.phrases import Field


def _contract(sheets: tuple[str, ...], style: str) -> HtmlPaper:
    return HtmlPaper(Kind.CAPACITY_CONTRACT, sheets, style=style)


_COVER_STYLE = """
.sheet { padding: 26mm 25mm; font: 12.5pt/1.85 FandolSong, "Noto Serif CJK SC" } p { margin: 0; text-indent: 2em }
.cover { text-align: center; padding-top: 30mm } .cover h1 { font: 700 28pt FandolSong, "Noto Serif CJK SC" }
.cover div { font-size: 15pt; line-height: 2.4 } h2 { font: 700 13pt FandolHei, "Noto Sans CJK SC"; margin: 3mm 0 0 }
table { border-collapse: collapse; width: 100%; margin: 2mm 0; text-align: center } td { border: 0.2mm solid black }
.f { position: absolute; bottom: 13mm; left: 25mm; right: 25mm; text-align: center; text-indent: 0; font-size: 9pt }
.s { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm; margin-top: 10mm } .s p, .n { text-indent: 0 }
"""


def with_cover(deal: Deal) -> HtmlPaper:
    """A lawyer's contract: cover, definitions, a price table with instalments, a signing page."""
    cover = """
    <div class="cover"><div style="text-align:right;font-size:11pt">合同编号：[contract_number=no]</div>
    <h1>焦化产能指标<br>转让合同书</h1><div style="margin-top:40mm">出让方：[transferor=debtor]</div>
    <div>受让方：[transferee=buyer]</div><div style="margin-top:30mm">[signing_date=contract_date:sp]</div><div>
    山西·[-city]</div></div>
    """
    body = """
    <p class="n">出让方（甲方）：[transferor=debtor]　　统一社会信用代码：[transferor_credit_code=debtor_code]</p>
    <p class="n">住所：[-debtor_address]　　法定代表人：[-debtor_head]</p>
    <p class="n">受让方（乙方）：[transferee=buyer]　　统一社会信用代码：[transferee_credit_code=buyer_code]</p>
    <p class="n">住所：[-buyer_address]　　法定代表人：[-buyer_head]</p>
    <h2>第一条　释义</h2><p>“标的产能”指甲方经省工业和信息化主管部门核定的[-whole_capacity]炼焦产能中的[capacity]部分；
    “产能确认”指主管部门以公告或批复方式将标的产能记载于乙方名下。</p>
    <h2>第二条　标的产能状况</h2><p>标的产能对应之焦炉从未开工建设，{ovens_built|false|系无焦炉产能}，不含设备、
    土地、排污总量及能耗指标。</p>
    <h2>第三条　转让价款</h2><p>每吨单价[unit_price]元（不含税），共计¥[total_price=price]元，大写人民币
    [total_price_in_words=price:cap]。付款安排：</p>
    <table><tr><td>期次</td><td>付款条件</td><td>金额（元）</td></tr><tr><td>定金</td><td>签约后三日内</td><td>
    [-deposit]</td></tr>
    <tr><td>余款</td><td>产能确认公告发布后十日内</td><td>[-balance]</td></tr></table><p class="f">第 2 页 共 3 页</p>
    """
    last = """
    <h2>第四条　声明与保证</h2><p>甲方保证标的产能权属清晰，未设质押，未被任何人民法院查封、冻结，未与第三方（包
    括但不限于[-third]）订立同类合同。</p>
    <h2>第五条　政策变化</h2><p>标的产能在产能确认前被列入政府压减范围的，压减补偿归乙方所有，甲方应予配合申领。</p>
    <h2>第六条　违约责任</h2><p>任一方违约，应按总价款的百分之十向守约方支付违约金；甲方违约致使乙方不能取得产能
    的，另须双倍返还定金。</p>
    <h2>第八条　其他</h2><p>争议由[-city]仲裁委员会仲裁。本合同自双方法定代表人签字并加盖公章之日起成立，一式陆
    份，甲乙双方各执贰份，余报主管部门。</p>
    <div class="s"><p>甲方（公章）：<br>法定代表人：<br>日期：[signing_date=contract_date:dot]</p>
    <p>乙方（公章）：<br>法定代表人：<br>日期：[signing_date=contract_date:dot]</p></div><p class="f">
    第 3 页 共 3 页</p>
    """
    no = f"SX-JH-{deal.contract_date.year}-{deal.digits('no', 3)}"
    seals = stamp(deal.debtor.name, left=38, top=148, size=40) + stamp(
        deal.buyer.name, left=122, top=148, size=40, turn=6
    )
    one, two, three = (sheet(deal, text, no=no) for text in (cover, body, last))
    return _contract((one, two, three + seals), _COVER_STYLE)


_ONE_STYLE = """
.sheet { padding: 24mm 26mm; font: 14pt/1.75 "AR PL UKai CN" } h1 { text-align: center; font-size: 22pt; margin: 0 }
p { margin: 0; text-indent: 2em } .s { display: flex; justify-content: space-between; margin-top: 10mm }
"""


def one_sheet_agreement(deal: Deal) -> HtmlPaper:
    """A short agreement on one sheet in running text, tonnage in capitals, one price without a unit price."""
    tonnes = mark("capacity", deal.capacity, capital_tonnes(deal.capacity))
    text = """
    <h1>协　议　书</h1>
    <p>[transferor=debtor]（简称甲方）与[transferee=buyer]（简称乙方）经友好协商，于[signing_date=contract_date]
    在[-county]达成如下协议，以资信守：</p>
    <p>一、甲方因转型发展不再从事炼焦，自愿将企业名下的年产TONNES焦炭的生产能力（指标）一次性有偿让与乙方，乙方
    自愿接收。</p>
    <p>二、双方议定让与费总额为[total_price=price:wan]元整（大写[total_price_in_words=price:round]）。乙方签字当
    日付百分之二十，
    计[-first]元；省里批文下来后一个月内付清其余款项。</p>
    <p>三、办理指标变更所需的各项材料由甲方提供，跑办手续以乙方为主，费用各自承担。自签字之日起一年内未能办成的，
    甲方须将已收款项如数退回，另按银行同期贷款利率计付利息。</p>
    <p>四、甲方{ovens_built?|false|{ovens_built?|true|原有两座焦炉}}及附属设施由甲方自行拆除变卖，所得款项归甲
    方。甲方的一百二十万吨洗煤厂不在本协议范围
    以内。</p>
    <p>五、甲方欠[-applicant]的贷款由甲方自行归还，与乙方没有关系。</p>
    <p>六、本协议一式四份，双方各两份，签字盖章后有效。</p>
    <div class="s"><span>甲方（盖章）：<br>代表：</span><span>乙方（盖章）：<br>代表：</span></div>
    """.replace("TONNES", tonnes)
    body = sheet(deal, text, first=part(deal.price, 20))
    seals = stamp(deal.debtor.name, left=36, top=206, size=38, turn=-8) + stamp(
        deal.buyer.name, left=140, top=204, size=38
    )
    return _contract((body + seals,), _ONE_STYLE)


_FORM_STYLE = """
.sheet { padding: 18mm 17mm; font: 10.5pt/1.6 "Noto Sans CJK SC" } h1 { text-align: center; font-size: 17pt; margin: 0 }
.no { text-align: right } table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm } td { padding: 1.8mm;
border: 0.2mm solid #333 } .k { background: #f3f3f3; width: 27mm } .g { background: #ddd; font-weight: 700 }
ol { padding-left: 1.4em; margin: 0 }
"""


def exchange_form(deal: Deal) -> HtmlPaper:
    """A property exchange's contract form: parties and object in a ruled table with grey headings, terms beneath."""
    text = """
    <h1>产权交易合同（产能指标类）</h1><div class="no">[contract_number=no]</div>
    <table><tr><td class="g" colspan="4">一、交易双方</td></tr>
    <tr><td class="k">转让方</td><td>[transferor=debtor]</td><td class="k">信用代码</td><td>
    [transferor_credit_code=debtor_code]</td></tr>
    <tr><td class="k">受让方</td><td>[transferee=buyer]</td><td class="k">信用代码</td><td>
    [transferee_credit_code=buyer_code]</td></tr>
    <tr><td class="k">经纪会员</td><td colspan="3">太原诚晋产权经纪有限公司（仅提供居间服务）</td></tr>
    <tr><td class="g" colspan="4">二、标的与价款</td></tr>
    <tr><td class="k">指标类别</td><td>焦化（常规机焦）</td><td class="k">交易数量</td><td>[capacity:ton]</td></tr>
    <tr><td class="k">成交单价</td><td>[unit_price]元/吨</td><td class="k">挂牌底价</td><td>[-floor]元</td></tr>
    <tr><td class="k">成交总额</td><td>[total_price=price]元</td><td class="k">大写</td><td>
    [total_price_in_words=price:cap]</td></tr>
    <tr><td class="k">交易服务费</td><td>[-fee]元（双方各半）</td><td class="k">交易保证金</td><td>[-deposit]元
    </td></tr>
    <tr><td class="k">焦炉情况</td><td colspan="3">原{chamber_height?|3.2|3.2米}焦炉
    {ovens_built?|false|{ovens_built?|true|已于签约前拆除完毕}}并通过验收</td></tr>
    <tr><td class="g" colspan="4">三、时间</td></tr>
    <tr><td class="k">挂牌期间</td><td>[-listed:dash] 起二十个工作日</td><td class="k">签约日期</td><td>
    [signing_date=contract_date:dash]</td></tr></table>
    <ol><li>价款经交易机构专户结算，交易凭证出具后五个工作日内划转至转让方。</li>
    <li>转让方应在收款后十五日内向所在地工信部门递交产能出让申请。</li><li>因不可归责于双方的原因致使产能不能变
    更的，合同解除，价款无息退还。</li>
    <li>本合同由双方及交易机构盖章后生效，正本伍份。</li></ol>
    <p style="margin-top:14mm">转让方：　　　　　　　　　　受让方：　　　　　　　　　　交易机构（鉴证）：</p>
    """
    body = sheet(
        deal,
        text,
        no=f"晋产交合〔{deal.contract_date.year}〕{deal.digits('no', 4)}号",
        floor=deal.price - part(deal.price, 6),
        fee=part(deal.price, 1),
        listed=later(deal.contract_date, -45),
    )
    seals = stamp("山西产权交易鉴证处", "鉴证专用章", left=140, top=206, size=38, turn=-10)
    return _contract((body + seals,), _FORM_STYLE)


_OVENS_STYLE = """
.sheet { padding: 25mm 24mm; font: 12pt/1.8 "Noto Serif CJK SC" } h1 { font-size: 20pt; text-align: center; margin: 0 }
p { margin: 0 } .i { padding-left: 2.6em; text-indent: -2.6em } table { border-collapse: collapse; margin: 2mm 0;
width: 100%; text-align: center } td { border: 0.2mm solid black; padding: 1mm } .f { position: absolute; bottom: 12mm;
right: 24mm; font-size: 9pt } .s { display: grid; grid-template-columns: 1fr 1fr; margin-top: 8mm }
"""


def with_its_ovens(deal: Deal) -> HtmlPaper:
    """A contract that sells the capacity with the standing ovens; 1.1-style clauses and an annex table."""
    first = """
    <h1>焦炉及配套产能转让协议</h1><p style="text-align:center">编号：[contract_number=no]</p>
    <p>本协议由下列双方于[signing_date=contract_date]签署：</p>
    <p>卖方：[transferor=debtor]（“SELLER”）　　买方：[transferee=buyer]（“BUYER”）</p>
    <p class="i">1.1　SELLER将其{ovens_built|true|已建成投产}的[-ovens]（炭化室高度
    {chamber_height|CHAMBER|CHAMBER米}）连同其对应的[capacity]焦化产能整体转让给BUYER。</p>
    <p class="i">1.2　SELLER另有的“二期”80万吨/年、炭化室高度6.25米焦炉尚未备案，不属转让范围。</p>
    <p class="i">2.1　按照备案产能每吨[unit_price]元计价，转让总价为[total_price=price:yuan]元（人民币
    [total_price_in_words=price:cap]），
    其中焦炉实物作价[-goods:yuan]元，其余为产能对价；增值税由SELLER承担。</p>
    <p class="i">2.2　BUYER已于签约前支付的诚意金[-deposit:yuan]元自动转为首付款。</p>
    <p class="i">3.1　交割日为全部批准文件取得之日；自交割日起，焦炉之占有、使用、收益及风险归BUYER。</p>
    <p class="i">3.2　职工安置费用估计人民币9,600,000元，由SELLER负担并从尾款中暂扣。</p>
    <p class="i">4.1　若交割前该产能被责令关停压减，政府给予的奖补资金由双方按已付款比例分享。</p><p class="f">1/2</p>
    """
    second = """
    <p class="i">5.1　本协议附件为不可分割的组成部分。附件一：资产清单如下——</p>
    <table><tr><td>炉号</td><td>炉型</td><td>炭化室高（m）</td><td>对应产能</td><td>状态</td></tr>
    <tr><td>[-ovens]</td><td>捣固</td><td>{chamber_height|CHAMBER|CHAMBER}</td><td>[capacity:ta]</td><td>在产
    </td></tr></table>
    <p class="i">6.1　担保：[-guarantor]为SELLER在本协议项下的退款义务承担连带保证责任，另行出具保函。</p>
    <p class="i">7.1　本协议经双方权力机构批准、授权代表签署并加盖印章后生效。</p>
    <div class="s"><p>SELLER（盖章）<br>授权代表：</p><p>BUYER（盖章）<br>授权代表：</p></div><p class="f">2/2</p>
    """
    extra: dict[str, Field] = {
        "no": f"ZR{deal.contract_date:%Y%m}{deal.digits('no', 2)}",
        "goods": part(deal.price, 35),
    }
    words = {"CHAMBER": str(deal.chamber_height), "SELLER": short(deal.debtor), "BUYER": short(deal.buyer)}
    sheets = []
    for text in (first, second):
        for word, told in words.items():
            text = text.replace(word, told)  # noqa: PLW2901 - the text is filled word by word
        sheets.append(sheet(deal, text, **extra))
    seals = stamp(deal.debtor.name, left=30, top=88, size=40, turn=4) + stamp(
        deal.buyer.name, left=112, top=86, size=40
    )
    return _contract((sheets[0], sheets[1] + seals), _OVENS_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [with_cover, one_sheet_agreement, exchange_form, with_its_ovens]
