"""Mergers and takings-over: a 2012 plan agreement, shares bought, capital raised, and one firm absorbed."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.contracts import STYLE
from tests.specimens.eighth_author.tools import KAI, earlier_years, later, percent, seal, share
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.marks import mark
from tests.specimens.phrases import Field, fill


def _agreement(*sheets: str, style: str = STYLE) -> HtmlPaper:
    return HtmlPaper(Kind.RESTRUCTURING_AGREEMENT, sheets, None, style)


def _ratio(deal: Deal) -> str:
    return mark("holding_ratio", format(deal.holding_ratio.normalize(), "f"), percent(deal.holding_ratio))


def plan_of_2012(deal: Deal) -> HtmlPaper:
    """An agreement under the province's merger plan of 2012: one principal firm takes in two others, two sheets."""
    day = earlier_years(deal.contract_date, 5)
    extra: dict[str, Field] = {"day": day, "asset": share(deal.price, 300), "limit": later(day, 180)}
    one = fill(
        deal,
        """
        <h1>焦化企业兼并重组协议</h1>
        <p class="l">兼并方（主体企业）：[acquirer=buyer]</p><p class="l">住所：[-buyer_address]</p>
        <p class="l">被兼并方：[target=debtor]</p><p class="l">住所：[-debtor_address]</p>
        <p>为落实省人民政府关于焦化行业兼并重组的指导意见和实施方案，加快产业集中，[acquirer=buyer]作为经批复的重组主
        体，拟在本年度
        内先后整合[-county]境内的数户焦化企业，[target=debtor]自愿参加以兼并方为主体的重组。双方经协商，就重组的方式、
        产能归属、
        资产作价及人员安置等订立本协议。</p>
        <p>第一条　重组方式。双方采取股权重组的方式：被兼并方的全体股东以其部分股权作价转入兼并方，重组完成以后，兼并
        方持有被兼并方
        RATIO的股权，为其控股股东，被兼并方原股东合计持有其余股权，仍享有相应的分红权。</p>
        <p>第二条　产能归属。被兼并方现有保留产能[capacity]，于重组方案批准之日起计入兼并方的产能总量，由兼并方统一规
        划、上大
        关小。该产能配套的{ovens_built|true|焦炉已建成投产}，炉型为捣固焦炉，在新建项目投产前可以维持生产。兼并方自身
        另有产能
        120万吨，不在本协议所涉范围之内。</p>
        <p>第三条　资产作价。以某某会计师事务所的审计结果为准，净资产暂按[-asset:wan]元计，据实调整。</p>
        <p class="f">—1—</p>
        """,
        extra,
    ).replace("RATIO", "RATIO_")
    two = fill(
        deal,
        """
        <p>第四条　债权债务。重组基准日以前的债务由被兼并方原股东负责清理，兼并方不承担隐性债务。被兼并方对[-third]所
        负的担保责任
        应于[-limit:ar]前解除。</p>
        <p>第五条　人员。被兼并方在册职工由重组后的企业继续履行劳动合同，工龄连续计算。</p>
        <p>第六条　报批。本协议签字后，由兼并方编制重组方案，报市、省焦化兼并重组领导组办公室批准；未获批准的，本协议
        自行失效。</p>
        <p>第七条　违约。一方反悔致重组不能进行的，赔偿对方实际损失。</p>
        <p>第八条　本协议正本六份。</p>
        <div class="two"><div>SA兼并方：[acquirer=buyer]<br>代表：A</div><div>SB被兼并方：[target=debtor]<br>代表
        ：B</div></div>
        <p class="r" style="margin-top: 12mm">[signing_date=day:cn]</p><p class="f">—2—</p>
        """.replace("：A<", f"：{deal.buyer.head}<")
        .replace("：B<", f"：{deal.debtor.head}<")
        .replace("SA", seal(deal.buyer.name, left=6, top=-14))
        .replace("SB", seal(deal.debtor.name, left=6, top=-14, turn=-8)),
        extra,
    )
    return _agreement(one.replace("RATIO_", _ratio(deal)), two)


def shares_bought(deal: Deal) -> HtmlPaper:
    """A lawyer's agreement by which shareholders sell part of their shares so that control passes; idle quota."""
    rest = percent(1 - deal.holding_ratio)
    extra: dict[str, Field] = {"sum": share(deal.price, 120), "rest": rest}
    sheet = fill(
        deal,
        """
        <h1>股权收购暨重组协议</h1>
        <p class="l">收购方：[acquirer=buyer]</p><p class="l">出售方：[-third]、[-guarantor]</p>
        <p class="l">标的公司：[target=debtor]</p>
        <p>1　出售方合计持有标的公司全部股权。标的公司的核心资产为经核定的焦化产能[capacity:ton]，该等产能
        {ovens_built|false|未配建焦炉}。收购方拟通过收购股权的方式重组标的公司。</p>
        <p>2　出售方将其所持标的公司RATIO的股权以[-sum:wan]元转让予收购方，其中[-third]先行转让百分之二十。交割完成后
        ，收购方取得
        标的公司的控制权，出售方仍持股[-rest]。</p>
        <p>3　收购价款分三期支付：协议签署后五日付三成，工商变更登记完成后付五成，其余两成作为或有负债的保证，满一年无
        争议后付清。</p>
        <p>4　过渡期内，未经收购方书面同意，标的公司不得处分产能、提供担保、分配利润。</p>
        <p>5　收购完成后标的公司继续存续，产能仍登记于其名下；如需并入收购方统一置换，由收购方决定并报批。</p>
        <p>6　标的公司向[-applicant]的借款由出售方负责在交割日前还清。</p>
        <p>7　本协议自各方签章之日起生效。</p>
        <p class="l" style="margin-top: 8mm">SA收购方（章）：　　　　　　　　　SB标的公司（章）：</p>
        <p class="l" style="margin-top: 14mm">出售方（章）：</p><p class="r">签约日：[signing_date=contract_date:dot]
        </p>
        """.replace("SA", seal(deal.buyer.name, left=4, top=-14)).replace(
            "SB", seal(deal.debtor.name, left=4, top=-14)
        ),
        extra,
    ).replace("RATIO", _ratio(deal))
    return _agreement(sheet)


def capital_raised(deal: Deal) -> HtmlPaper:
    """Minutes-like agreement: the principal puts capital into the target and holds a majority after."""
    extra: dict[str, Field] = {"a": share(deal.price, 51), "day": later(deal.contract_date, 3)}
    sheet = fill(
        deal,
        """
        <h1>增资重组协议</h1>
        <p>[signing_date=contract_date]，[acquirer=buyer]与[target=debtor]及其股东[-guarantor]、[-third]在[-city]举行
        会商，
        就重组[target=debtor]一事达成协议如下：</p>
        <p>一、[acquirer=buyer]以现金[-a:yuan]元对[target=debtor]增资，增资前后的股权结构为：</p>
        <table><tr><th>股　东</th><th>增资前</th><th>增资后</th></tr><tr><td>[-guarantor]</td><td>60%</td>
        <td>29.4%</td></tr>
        <tr><td>[-third]</td><td>40%</td><td>19.6%</td></tr><tr><td>[acquirer=buyer]</td><td>—</td>
        <td>{holding_ratio|0.51|51%}</td></tr>
        </table>
        <p>二、增资款用于偿付职工工资、税款及停炉费用，不得挪作他用。</p>
        <p>三、[target=debtor]所有的[capacity:wide]焦化产能，及{ovens_built|true|现有焦炉}两座（炭化室高度[-chamber]米
        ），自
        增资到位之日起由双方统筹用于大型化改造，不得单独对外出让。</p>
        <p>四、增资完成后改组董事会，由[acquirer=buyer]委派董事长、财务总监。</p>
        <p>五、本协议于签字盖章后生效，[-day:ar]前由各方股东会分别追认。</p>
        <p class="l" style="margin-top: 10mm">SA各方签章：</p>
        """.replace("SA", seal(deal.buyer.name, left=24, top=-10)),
        extra,
    )
    return _agreement(sheet, style=STYLE.replace("13.5pt/25pt FandolFang", f"14pt/27pt {KAI}, FandolFang"))


def absorbed(deal: Deal) -> HtmlPaper:
    """A merger by absorption (吸收合并): the target is struck off and its capacity goes over."""
    extra: dict[str, Field] = {"base": earlier_years(deal.contract_date, 1).replace(month=12, day=31)}
    sheet = fill(
        deal,
        """
        <h1>吸收合并协议</h1>
        <p class="l">合并方（存续公司）：[acquirer=buyer]</p><p class="l">被合并方（解散公司）：[target=debtor]</p>
        <p>合并双方均为依照《公司法》设立的有限责任公司，合并方原已持有被合并方{holding_ratio?|1|100%}的股权。经双方权
        力机构决议，
        合并方吸收合并被合并方，约定如下：</p>
        <p>第1条　合并基准日为[-base:ar]。合并完成后，合并方存续，被合并方办理注销登记，其全部资产、负债、合同及人员由
        合并方承继。</p>
        <p>第2条　被合并方名下[capacity]焦化产能随同转入合并方，其中用于已批置换项目的部分不重复计算。该产能
        {ovens_built|false|所对应的焦炉从未建成}。</p>
        <p>第3条　双方应于决议作出之日起十日内通知债权人，三十日内在报纸上公告；债权人[-applicant]已书面同意由合并方承
        继债务。</p>
        <p>第4条　合并涉及的产能主体变更，由合并方报请省、市工业和信息化主管部门办理。</p>
        <p>第5条　因合并发生的税费由合并方负担。</p><p>第6条　本协议自双方盖章、且合并方股东批准之日起生效。</p>
        <div class="two"><div>SA合并方（公章）</div><div>SB被合并方（公章）</div></div>
        <p class="r" style="margin-top: 16mm">二〇某某年签于[-city]，签署日期：[signing_date=contract_date:dash]</p>
        """.replace("SA", seal(deal.buyer.name, left=4, top=-14))
        .replace("SB", seal(deal.debtor.name, left=4, top=-14, turn=7))
        .replace("二〇某某年签于[-city]，", ""),
        extra,
    )
    return _agreement(sheet)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [plan_of_2012, shares_bought, capital_raised, absorbed]
