"""Rulings that sell nothing: a sealing, a release, an end of execution, a preservation, a change of creditor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.third_author import page


def sealing(deal: Deal) -> HtmlPaper:
    """A first sealing that keeps other capacity of the debtor out; term in Arabic years, signed by three."""
    body = page(
        deal,
        """
        <div class="w"><div class="a">[court:wide]</div><div class="b">执　行　裁　定　书</div>
        <div class="no">[case_number=case1]</div>
        <p>申请执行人　[applicant]，住所[-applicant_address]</p><p>负责人　[-applicant_head]　　职务　行长</p>
        <p>被执行人　　[debtor]，住所[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]</p>
        <p>法定代表人　[-debtor_head]　　职务　总经理</p><p>被执行人　　[debtor=guarantor]</p>
        <p>被执行人　　{debtor|柴岩林}，男，1968年7月2日生，汉族，住[-county]</p>
        <p>本院作出的[-judgment]民事调解书已经生效。权利人[applicant]于SEALYEAR年申请强制执行，请求给付38，604，
        211.97元。本院已发出
        执行通知书及报告财产令，义务人没有主动给付。经向行业主管机关调查，[debtor]核定焦化产能为[-whole_capacity]，
        其中2#焦炉
        对应的部分已转让他人并完成登记，尚余[capacity]。</p>
        <p>依照《中华人民共和国民事诉讼法》第二百四十二条、第二百四十四条之规定，裁定：</p>
        <p>对[debtor]尚余的[capacity]焦化产能予以查封，期限为{seal_years|3|3年}，
        自协助机关签收协助执行通知书之日起计算。
        在此期间禁止转让、设定担保、用于产能置换。需要续行查封的，申请执行人应在届满十五日前提出申请。</p>
        <p>本裁定立即开始执行。</p>
        <div class="sig">执行长　[-judge1]<br>执行员　[-judge2]<br>执行员　[-judge3]<br>
        <span class="on">[ruling_date=seal_date:cn]STAMP</span><br>书记员　[-clerk]</div></div>
        """.replace("SEALYEAR", str(deal.seal_date.year)),
    )
    body = body.replace("STAMP", stamp(deal.court.full, left=0, top=-22, size=42))
    return HtmlPaper(
        Kind.ENFORCEMENT_RULING,
        (body,),
        Subtype.SEALING,
        style="""
        section.sheet { font: 13.5pt/1.68 "WenQuanYi Zen Hei" }
        .w { position: absolute; left: 26mm; top: 22mm; width: 158mm } p { margin: 0; text-indent: 2em }
        .a { font: 15pt/1.6 "Noto Serif CJK SC"; font-weight: bold; text-align: center; white-space: nowrap }
        .b { font: 22pt/1.8 "Noto Serif CJK SC"; text-align: center } .no { text-align: right }
        .sig { text-align: right; margin-top: 8mm } .on { position: relative; display: inline-block }
        """,
    )


def release(deal: Deal) -> HtmlPaper:
    """After a settlement the seal on capacity and accounts is lifted; a table lists what is released."""
    body = page(
        deal,
        """
        <div class="w"><div class="a">[court]<br>执行裁定书</div><div class="no">[case_number=case7]</div>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
        <p>法定代表人：[-debtor_head]。</p>
        <p>本院在执行申请执行人[applicant]与被执行人[debtor]买卖合同纠纷一案中，曾于[-seal_date]作出[-case1]执行裁定，
        采取查封、冻结措施，期限{seal_years?|3|三年}。现双方达成和解协议并已履行首期款600万元，
        申请执行人书面请求解除下列措施。本院予以准许，
        依据《最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定》第三十一条第一款第（五）项，裁定如下：</p>
        <p>解除对被执行人下列财产的查封、冻结：</p>
        <table><tr><th>序</th><th>财产</th><th>数量或金额</th><th>协助单位</th></tr>
        <tr><td>1</td><td>[debtor]焦化产能指标</td><td>[capacity]</td><td>山西省工业和信息化厅</td></tr>
        <tr><td>2</td><td>尾号 TAIL 的银行账户</td><td>以 6,230,000.00 元为限</td><td>[-debtor_bank]</td></tr>
        <tr><td>3</td><td>焦炭（堆场）</td><td>约 1.2 万吨</td><td>——</td></tr></table>
        <p>本裁定送达后即发生法律效力。</p>
        <table class="sig"><tr><td>执　行　员</td><td>[-judge2]</td></tr><tr><td colspan="2">
        <span class="on">[ruling_date:cn]STAMP</span></td></tr>
        <tr><td>书　记　员</td><td>[-clerk]</td></tr></table></div>
        """.replace("TAIL", deal.debtor.account[-4:]),
    )
    body = body.replace("STAMP", stamp(deal.court.full, left=4, top=-22, size=42))
    return HtmlPaper(
        Kind.ENFORCEMENT_RULING,
        (body,),
        Subtype.UNSEALING,
        style="""
        section.sheet { font: 14.5pt/1.8 "FandolSong" }
        .w { position: absolute; left: 28mm; top: 24mm; width: 154mm } p { margin: 0; text-indent: 2em }
        .a { font: 22pt/1.6 "FandolHei"; text-align: center } .no { text-align: right }
        table { width: 154mm; border-collapse: collapse; font: 11.5pt/1.5 "FandolKai"; margin: 2mm 0 }
        th, td { border: 0.25mm solid #000; padding: 1mm 2mm; font-weight: normal }
        table.sig { width: 70mm; margin: 10mm 0 0 84mm; font: 14.5pt/1.8 "FandolSong" } .sig td { border: none }
        .on { position: relative; display: inline-block }
        """,
    )


def end_of_execution(deal: Deal) -> HtmlPaper:
    """Execution ends for now: seven searches listed in dense prose over two sheets, capacity sealed but waiting."""
    first = page(
        deal,
        """
        <div class="w"><div class="a">[court]</div><div class="b">执 行 裁 定 书</div>
        <div class="no">[case_number=case8:half]</div>
        <p>申请执行人：[applicant]，住所地：[-applicant_address]。</p><p>负责人：[-applicant_head]。</p>
        <p>委托代理人：邵立安，该行风险部职员。</p>
        <p>被执行人：[debtor]，住所地：[-debtor_address]。</p><p>法定代表人：[-debtor_head]。</p>
        <p>被执行人：[debtor=guarantor]，住所地：[-guarantor_address]。</p><p>法定代表人：[-guarantor_head]。</p>
        <p>申请执行人[applicant]依据已经发生法律效力的[-judgment]民事判决书向本院申请强制执行，
        请求被执行人偿还借款2709.5万元、利息
        4，118，306.22元，并负担案件受理费207，275元。本院立案后，依法向被执行人发出执行通知书、报告财产令，
        被执行人逾期未报告。</p>
        <p>执行过程中，本院采取了以下措施：1.通过全国法院网络执行查控系统查询被执行人的银行存款，扣划12，640.35元，
        已支付执行费；
        2.向不动产登记中心查询，未发现可供执行的房产；3.向车辆管理所查询，登记有货车三辆，去向不明，已查封档案；
        4.向市场监管部门查询，
        对外投资一处，持股比例19%，该企业已吊销；5.查明[debtor]名下原有焦化产能，
        {capacity?|CAP|CAPW}部分业经[-other_court]以
        [-other_case]首先查封并拍卖，本院系轮候，无处置权；余下部分已列入压减计划；
        6.对法定代表人[-debtor_head]限制消费；
        7.将被执行人列入失信名单。</p></div><div class="pg">第1页 共2页</div>
        """.replace("CAP|", f"{deal.capacity}|").replace("CAPW", f"{deal.capacity.wan.normalize():f}万吨/年"),
    )
    second = page(
        deal,
        """
        <div class="w"><p>本院于[-balance_date]约谈申请执行人，告知查控结果，申请执行人未提供其他财产线索，
        并同意终结本次执行程序。</p>
        <p>本案应执行标的31，213，806.22元（利息暂计），已执行到位0元。</p>
        <p>依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第五百一十九条规定，裁定如下：</p>
        <p>终结本次执行程序。</p>
        <p>申请执行人发现被执行人有可供执行财产的，可以再次申请执行，再次申请不受申请执行时效期间的限制。</p>
        <p>本裁定送达后立即生效。</p>
        <div class="sig">审 判 长　[-judge1]<br>审 判 员　[-judge2]<br>审 判 员　[-judge3]<br><br>
        <span class="on">[ruling_date:cn]STAMP</span>
        <br><br>书 记 员　[-clerk]</div></div><div class="pg">第2页 共2页</div>
        """,
    ).replace("STAMP", stamp(deal.court.full, left=4, top=-18, size=42))
    return HtmlPaper(
        Kind.ENFORCEMENT_RULING,
        (first, second),
        Subtype.TERMINATION,
        style="""
        section.sheet { font: 14.5pt/25pt "FandolFang" }
        .w { position: absolute; left: 28mm; top: 24mm; width: 156mm } p { margin: 0; text-indent: 2em }
        .a { font: 22pt/1.5 "FandolSong"; text-align: center } .b { font: 26pt/1.5 "FandolFang"; text-align: center }
        .no { text-align: right } .sig { text-align: right; margin-top: 12mm } .on { position: relative }
        .pg { position: absolute; top: 282mm; left: 0; width: 210mm; text-align: center;
          font: 9pt "DejaVu Sans", "FandolSong" }
        """,
    )


def preservation(deal: Deal) -> HtmlPaper:
    """Preservation before judgment: 申请人 and 被申请人, an insurer's guarantee, the amount limits the freeze."""
    number = f"（{deal.case_year}）{deal.court.code}财保{deal.case_serial % 90 + 3}号"
    body = page(
        deal,
        """
        <div class="w"><h2>[court]</h2><h1>民事裁定书</h1><div class="no">[case_number=own]</div>
        <dl><dt>申 请 人：</dt><dd>[applicant=third]，统一社会信用代码[-third_code]，住所[-third_address]。
        法定代表人[-third_head]。</dd>
        <dt>被申请人：</dt><dd>[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]，住所[-debtor_address]。
        法定代表人[-debtor_head]。</dd>
        <dt>担 保 人：</dt><dd>汾水财产保险股份有限公司[-city]中心支公司，出具保单保函。</dd></dl>
        <p>申请人[applicant=third]因与被申请人[debtor]煤炭买卖合同纠纷，于[-seal_date:pad]向本院申请诉前财产保全，
        请求对被申请人价值
        18,920,000元的财产采取保全措施。本院经审查认为，申请符合法律规定，
        依照《中华人民共和国民事诉讼法》第一百零一条、第一百零二条、
        第一百零三条第一款，裁定如下：</p>
        <p class="b">冻结被申请人[debtor]在[-debtor_bank]的存款18,920,000元；存款不足部分，
        查封其焦化生产能力 {capacity|CAP|WAN 万吨／年}
        （所在：[-debtor_address]，单号 JH-14-03），查封期限{seal_years|3|叁年}，冻结期限壹年。</p>
        <p>案件申请费5,000元，由申请人预交。</p>
        <p>申请人在本院采取保全措施后三十日内不依法提起诉讼或者申请仲裁的，本院将依法解除保全。</p>
        <p>本裁定立即开始执行。如不服本裁定，可以自收到裁定书之日起五日内向本院申请复议一次。
        复议期间不停止裁定的执行。</p>
        <div class="sig">审判员　[-judge3]<br><span class="on">[ruling_date=later:cn]STAMP</span><br>法官助理　季晓岚
        <br>书记员　[-clerk]</div></div>
        """.replace("CAP|", f"{deal.capacity}|").replace("WAN", f"{deal.capacity.wan.normalize():f}"),
        {"own": number, "later": deal.seal_date + dt.timedelta(days=2)},
    ).replace("STAMP", stamp(deal.court.full, left=0, top=-20, size=42))
    return HtmlPaper(
        Kind.ENFORCEMENT_RULING,
        (body,),
        Subtype.PRESERVATION,
        style="""
        section.sheet { font: 13pt/1.7 "Noto Serif CJK SC" }
        .w { position: absolute; left: 25mm; top: 22mm; width: 160mm } p { margin: 0; text-indent: 2em }
        h1, h2 { text-align: center; margin: 0; font-weight: normal } h2 { font-size: 18pt } h1 { font-size: 24pt;
          letter-spacing: 3mm }
        .no { text-align: right } dl { margin: 0 } dt { float: left; clear: left; width: 28mm; padding-left: 8mm }
        dd { margin: 0 0 0 36mm } .sig { text-align: right; margin-top: 8mm } .on { position: relative;
          display: inline-block }
        """,
    )


def change_of_creditor(deal: Deal) -> HtmlPaper:
    """An asset manager bought the claim and takes the bank's place as 申请执行人: neither seal nor sale."""
    number = f"（{deal.case_year + 1}）{deal.court.code}执异{deal.case_serial % 70 + 5}号"
    body = page(
        deal,
        """
        <div class="w"><div class="a">[court]</div><div class="b">执 行 裁 定 书</div>
        <div class="no">[case_number=own]</div>
        <p>申请人（债权受让人）：[applicant?=amc]，住所地太原市小店区体育路9号。</p>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]。</p><p>被执行人：[debtor=guarantor]。</p>
        <p>在本院执行[applicant]与[debtor]、[debtor=guarantor]借款合同纠纷（[-case]）一案中，
        [applicant?=amc]以其受让
        该案全部债权为由，申请变更其为申请执行人。</p>
        <p>本院查明，[-contract_date]，转让双方签订债权转让合同，转让价款1.07亿元，
        随后在《山西经济报》上发布了债权转让暨催收公告。
        本案查封的财产包括[debtor]的{capacity?|CAP|WAN}焦化产能，该产能尚未处置。</p>
        <p>本院认为，债权转让符合法律规定，申请人的请求应予支持。依照《最高人民法院关于民事执行中变更、
        追加当事人若干问题的规定》第九条、
        第二十八条，裁定如下：</p>
        <p>变更[applicant?=amc]为[-case]案件的申请执行人。</p>
        <p>如不服本裁定，可以自本裁定书送达之日起十日内，向上一级人民法院申请复议。</p>
        <div class="sig">审判长　[-judge1]<br>审判员　[-judge2]<br>审判员　[-judge3]<br>
        <span class="on">[ruling_date=later:cn]STAMP</span><br>
        书记员　[-clerk]</div></div>
        """.replace("CAP|", f"{deal.capacity}|").replace("WAN", f"年产{deal.capacity.wan.normalize():f}万吨"),
        {
            "amc": "汾晋资产管理股份有限公司山西省分公司",
            "own": number,
            "later": deal.contract_date + dt.timedelta(days=400),
        },
    ).replace("STAMP", stamp(deal.court.full, left=4, top=-20, size=42))
    return HtmlPaper(
        Kind.ENFORCEMENT_RULING,
        (body,),
        Subtype.OTHER,
        style="""
        section.sheet { font: 14pt/1.65 "AR PL UMing CN" }
        .w { position: absolute; left: 27mm; top: 26mm; width: 156mm } p { margin: 0; text-indent: 2em }
        .a { font: 20pt/1.5 "AR PL UMing CN"; text-align: center; font-weight: bold } .b { font-size: 24pt;
          text-align: center }
        .no { text-align: right } .sig { text-align: right; margin-top: 6mm } .on { position: relative }
        """,
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [sealing, release, end_of_execution, preservation, change_of_creditor]
