"""Agreements by which one coking company takes over or joins another."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.third_author import page


def percent(ratio: Decimal) -> str:
    """A fraction of one as a percentage without trailing zeros: 0.5001 → 50.01."""
    return f"{(ratio * 100).normalize():f}"


def share_purchase(deal: Deal) -> HtmlPaper:
    """An equity transfer for the purpose of a restructuring: a table of holders before and after, two sheets."""
    own = Decimal(1) - deal.holding_ratio
    first = page(
        deal,
        """
        <div class="w"><h1>股权转让暨兼并重组协议</h1><div class="n">编号：JBCZ-DIGITS</div>
        <p>本协议由下列各方于[signing_date=contract_date:pad]在太原市订立：</p>
        <p>1. 出让股东：自然人尹立安（身份证号 1423**********0017）及[-guarantor]；</p>
        <p>2. 收购方：[acquirer=buyer]，统一社会信用代码[-buyer_code]；</p>
        <p>3. 目标公司：[target=debtor]，统一社会信用代码[-debtor_code]，注册资本 8，000 万元。</p>
        <h3>鉴于</h3>
        <p>（a）目标公司拥有经省焦化行业兼并重组领导组批复的焦化产能[capacity]，其焦炉{ovens_built|BUILT|STATE}；</p>
        <p>（b）收购方为省政府确认的兼并重组主体企业，自身已有焦化产能 180 万吨/年；</p>
        <p>（c）各方同意以股权收购方式完成重组。</p>
        <h3>1　股权的转让</h3>
        <p>1.1　转让前后目标公司的股权结构如下：</p>
        <table><tr><th>股东</th><th>转让前</th><th>转让后</th></tr>
        <tr><td>尹立安</td><td>70%</td><td>OWN%</td></tr><tr><td>[-guarantor]</td><td>30%</td><td>0</td></tr>
        <tr><td>[acquirer=buyer]</td><td>0</td><td>{holding_ratio|RATIO|PERCENT%}</td></tr></table>
        <p>1.2　全部转让价款为 6,430.5 万元，其中支付尹立安 2,118.0 万元，余款支付[-guarantor]，分三期付清。</p></div>
        """.replace("DIGITS", deal.digits("merger", 5))
        .replace("OWN", percent(own))
        .replace("RATIO", str(deal.holding_ratio))
        .replace("PERCENT", percent(deal.holding_ratio))
        .replace("BUILT", "true" if deal.built else "false")
        .replace("STATE", "业已建成投产" if deal.built else "尚未动工建设"),
    )
    second = page(
        deal,
        """
        <div class="w"><h3>2　重组后的管理</h3>
        <p>2.1　收购方取得目标公司{holding_ratio|RATIO|PERCENT%}的股权并处于控股地位，
        向目标公司委派董事三名（董事会共五名）。</p>
        <p>2.2　目标公司原有职工 412 人由重组后企业接收，工龄连续计算。</p>
        <h3>3　债权债务</h3><p>3.1　基准日前的银行借款 9，760 万元仍由目标公司承担，[-guarantor]继续提供保证。</p>
        <h3>4　产能</h3><p>4.1　[capacity]焦化产能自工商变更之日起随目标公司纳入收购方的产能统计，不得分拆转让。</p>
        <p>4.2　政府就该产能给予的补偿，按各方届时的持股分享。</p>
        <h3>6　违约</h3><p>6.1　任何一方违反保证的，向守约方支付转让价款 5% 的违约金。</p>
        <table class="s"><tr><td>收购方（盖章）：<br>[acquirer=buyer]<br>法定代表人：</td><td>目标公司（盖章）：
        <br>[target=debtor]<br>法定代表人：</td></tr>
        <tr><td>出让股东（签字）：尹立安</td><td>出让股东（盖章）：[-guarantor]</td></tr></table></div>
        """.replace("RATIO", str(deal.holding_ratio)).replace("PERCENT", percent(deal.holding_ratio)),
    )
    second += stamp(deal.buyer.name, left=36, top=150, size=42) + stamp(
        deal.debtor.name, left=122, top=152, size=42, turn=7
    )
    return HtmlPaper(
        Kind.RESTRUCTURING_AGREEMENT,
        (first, second),
        style="""
        section.sheet { font: 12.5pt/1.75 "Noto Serif CJK SC" } .w { position: absolute; left: 26mm; top: 22mm;
          width: 158mm }
        h1 { font-size: 21pt; text-align: center; margin: 0 } .n { text-align: center; font-size: 10pt }
        h3 { font-size: 13pt; margin: 2mm 0 0 } p { margin: 0; text-indent: 2em }
        table { width: 158mm; border-collapse: collapse; margin: 1mm 0 } th, td { border: 0.25mm solid #000;
          padding: 1mm 2mm;
          font-weight: normal } .s td { border: none; padding: 4mm 0; vertical-align: top; width: 50% }
          .s { margin-top: 10mm }
        """,
    )


def capital_increase(deal: Deal) -> HtmlPaper:
    """A restructuring by capital increase, written as one flowing text without clause numbers."""
    body = page(
        deal,
        """
        <div class="w"><div class="t">增资重组协议</div>
        <p class="n">投资人：[acquirer=buyer]（简称“[-buyer_city]方”）<br>被投资企业：[target=debtor]（简称“公司”）<br>
        公司原股东：[-third]、韩书远</p>
        <p>公司系[-debtor_county]境内的独立焦化企业，账面净资产评估值 1.216 亿元。按照省、市焦化行业整合方案，
        公司须由大型企业整合，原有焦炉
        （36孔，炭化室高 2.8 米）已于前年拆毁，{ovens_built|false|新焦炉一直没有建成}，
        仅余{capacity|CAP|WORDS}的焦化产能指标。</p>
        <p>为此，投资人以现金 7，350 万元向公司增资，其中 5，100 万元计入注册资本，其余计入资本公积。增资后，
        投资人占公司注册资本的
        {holding_ratio|RATIO|百分之PERCENT}，[-third]持有的比例由 80% 稀释至三成以下，韩书远不参与本次增资。</p>
        <p>投资人在工商变更登记完成后对公司合并财务报表并主导生产经营，原股东对增资前的或有负债承担无限责任。
        公司取得的产能不得对外转让；
        因国家政策关闭的，补偿优先偿还职工欠薪 326 万元。</p>
        <p>增资款应于本协议签订之后二十日内存入验资账户（[-debtor_bank]，[-debtor_account]）。逾期付款的，
        每日按未付金额万分之五计算滞纳金。</p>
        <p>本协议经各方签章并报省经信委备案后施行，一式七份，签署日为[signing_date=contract_date:cn]。</p>
        <table><tr><td>投资人</td><td>公司</td><td>原股东</td></tr><tr><td>[acquirer=buyer]</td><td>[target=debtor]
        </td><td>[-third]<br>韩书远</td></tr></table></div>
        """.replace("CAP|", f"{deal.capacity}|")
        .replace("WORDS", f"每年{deal.capacity.wan.normalize():f}万吨")
        .replace("RATIO", str(deal.holding_ratio))
        .replace("PERCENT", percent(deal.holding_ratio)),
        {"buyer_city": deal.buyer.city, "debtor_county": deal.debtor.county},
    )
    body += stamp(deal.buyer.name, left=24, top=216, size=40) + stamp(deal.debtor.name, left=78, top=220, size=40)
    body += stamp(deal.third.name, left=136, top=218, size=40, turn=-11)
    return HtmlPaper(
        Kind.RESTRUCTURING_AGREEMENT,
        (body,),
        style="""
        section.sheet { font: 14pt/1.85 "FandolKai" } .w { position: absolute; left: 27mm; top: 22mm; width: 156mm }
        .t { font: 24pt/1.6 "FandolSong"; text-align: center } p { margin: 0; text-indent: 2em } p.n { text-indent: 0 }
        table { width: 156mm; margin-top: 8mm; border-top: 0.3mm solid #000; table-layout: fixed; font-size: 11.5pt }
        td { vertical-align: top; padding: 1mm }
        """,
    )


def summary_sheet(deal: Deal) -> HtmlPaper:
    """A restructuring contract on a government form: registration facts in a grid with vertical heads, a clause box."""
    body = page(
        deal,
        """
        <div class="w"><h1>焦化企业兼并重组协议书</h1><div class="n">（省焦化兼并重组办公室监制）　　　签订时间：
        [signing_date=contract_date]</div>
        <table><tr><td class="v" rowspan="4">重<br>组<br>主<br>体</td><td class="k">企业名称</td>
        <td colspan="3">[acquirer=buyer]</td></tr>
        <tr><td class="k">社会信用代码</td><td>[-buyer_code]</td><td class="k">法定代表人</td><td>[-buyer_head]</td>
        </tr>
        <tr><td class="k">注册资本</td><td>36，000 万元</td><td class="k">重组前产能</td><td>[-whole_capacity]</td>
        </tr>
        <tr><td class="k">所在地</td><td colspan="3">[-buyer_address]</td></tr>
        <tr><td class="v" rowspan="5">被<br>重<br>组<br>方</td><td class="k">企业名称</td>
        <td colspan="3">[target=debtor]</td></tr>
        <tr><td class="k">社会信用代码</td><td>[-debtor_code]</td><td class="k">法定代表人</td><td>[-debtor_head]</td>
        </tr>
        <tr><td class="k">纳入重组产能</td><td>{capacity|CAP|NUM（万吨/年）}</td><td class="k">焦炉</td>
        <td>{ovens_built|BUILT|STATE}</td></tr>
        <tr><td class="k">资产总额</td><td>14，218 万元</td><td class="k">负债总额</td><td>11，930 万元</td></tr>
        <tr><td class="k">原出资人</td><td colspan="3">温岩 55%；贺砚秋 25%；[-county]某镇集体资产公司 20%</td></tr>
        <tr><td class="v">重组<br>方式</td><td colspan="4">□ 资产收购　☑ 股权受让　□ 新设合并　□ 其他</td></tr>
        <tr><td class="v">控股<br>情况</td><td colspan="4">重组主体控股 {holding_ratio|RATIO|PERCENT％}，
        原出资人合计参股 REST％</td></tr>
        <tr><td class="v">主<br>要<br>条<br>款</td><td colspan="4" class="c">1．重组主体按评估值受让股权，价款 1，
        166 万元，一次付清。2．被重组方的采矿、
        环保历史责任由原出资人负责。3．产能指标随股权进入重组主体，由其统一规划建设。4．职工 96 人全部留用。
        5．协议自签字盖章之日起生效，
        有效期至工商变更完成。</td></tr>
        <tr><td colspan="5" class="sg">重组主体（章）　　　　　　　　　　　　　　被重组方（章）</td></tr></table></div>
        """.replace("CAP|", f"{deal.capacity}|")
        .replace("NUM", f"{deal.capacity.wan.normalize():f}")
        .replace("BUILT", "true" if deal.built else "false")
        .replace("STATE", "有（建成）" if deal.built else "无")
        .replace("RATIO", str(deal.holding_ratio))
        .replace("PERCENT", percent(deal.holding_ratio))
        .replace("REST", percent(1 - deal.holding_ratio)),
    )
    body += stamp(deal.buyer.name, left=40, top=214, size=40) + stamp(
        deal.debtor.name, left=128, top=212, size=40, turn=4
    )
    return HtmlPaper(
        Kind.RESTRUCTURING_AGREEMENT,
        (body,),
        style="""
        section.sheet { font: 11pt/1.6 "FandolSong" } .w { position: absolute; left: 18mm; top: 20mm; width: 174mm }
        h1 { font: 20pt/1.5 "FandolHei"; text-align: center; margin: 0 } .n { text-align: right; padding: 1mm 0 }
        table { width: 174mm; border-collapse: collapse } td { border: 0.3mm solid #000; padding: 1.6mm 2mm }
        td.v { width: 10mm; text-align: center } td.k { width: 26mm; text-align: center; font-family: "FandolHei" }
        td.c { height: 34mm; vertical-align: top } td.sg { height: 44mm; vertical-align: top; text-align: center }
        """,
    )


def absorption(deal: Deal) -> HtmlPaper:
    """A merger by absorption: the target is struck off, its capacity goes over; no ratio is stated."""
    body = page(
        deal,
        """
        <div class="w"><h1>吸收合并协议</h1>
        <table class="p"><tr><td><b>存续方</b><br>[acquirer=buyer]<br>董事长 [-buyer_head]<br>公告电话 0354-3920018
        </td>
        <td><b>被吸收方</b><br>[target=debtor]<br>执行董事 [-debtor_head]<br>（合并后注销）</td></tr></table>
        <p>第一　合并基准日为签约当月末日。合并后存续方注册资本为 2.6 亿元。</p>
        <p>第二　被吸收方的全部资产，包括焦化产能[capacity]、土地 217.4 亩、铁路专用线 1.9 公里，由存续方承继。
        相应焦炉{ovens_built|BUILT|STATE}。</p>
        <p>第三　被吸收方负债 1.893 亿元（其中欠[-applicant] 8，200 万元）由存续方概括承受，双方应在十日内通知债权人，
        三十日内公告三次。</p>
        <p>第四　被吸收方股东按 1：0.42 的比例换取存续方股权；异议股东可请求以每股 2.17 元收购。</p>
        <p>第五　存续方取得产能后，连同自有 100 万吨/年及参股的[-third]45%权益一并申报升级改造。</p>
        <p>第六　过渡期内被吸收方不得处置产能、不得新增借款。</p>
        <p>第七　本协议须经双方股东会三分之二以上表决权通过。争议由[-court_short]管辖。</p>
        <div class="d">存续方代表：　　　　　　　　　被吸收方代表：<br>订立时间：[signing_date=contract_date:dot]
        </div></div>
        """.replace("BUILT", "true" if deal.built else "false").replace(
            "STATE", "完好、可用" if deal.built else "未曾建设"
        ),
    )
    body += stamp(deal.buyer.name, left=42, top=206, size=42) + stamp(
        deal.debtor.name, left=122, top=208, size=42, shape="oval"
    )
    return HtmlPaper(
        Kind.RESTRUCTURING_AGREEMENT,
        (body,),
        style="""
        section.sheet { font: 13.5pt/1.85 "AR PL UMing CN" } .w { position: absolute; left: 26mm; top: 22mm;
          width: 158mm }
        h1 { font: 24pt/1.6 "FandolHei"; text-align: center; margin: 0 } p { margin: 1mm 0; padding-left: 3.2em;
          text-indent: -3.2em }
        .p { width: 158mm; border-top: 0.5mm solid #000; border-bottom: 0.5mm solid #000; font-size: 12pt }
        .p td { width: 50%; vertical-align: top; padding: 2mm 0 } .d { margin-top: 6mm }
        """,
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [share_purchase, capital_increase, summary_sheet, absorption]
