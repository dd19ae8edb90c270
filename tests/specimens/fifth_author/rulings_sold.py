"""Rulings after a sale: two that confirm it, one for a fixed-price sale, set-offs, and one that revokes a sale."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.fifth_author.helpers import capital_tonnes, later, part, sheet
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.marks import mark
from tests.specimens.phrases import Field


def _ruling(subtype: Subtype, sheets: tuple[str, ...], style: str) -> HtmlPaper:
    return HtmlPaper(Kind.ENFORCEMENT_RULING, sheets, subtype, style)


COURT_STYLE = """
.sheet { padding: 33mm 26mm 28mm 28mm; font: 15.5pt/27.5pt FandolFang, "AR PL UMing CN" }
p { margin: 0; text-indent: 2em; text-align: justify } h1 { font: 500 21pt/1.5 "Noto Serif CJK SC"; text-align: center;
margin: 0 } h2 { font: 700 25pt/1.7 "Noto Serif CJK SC"; text-align: center; margin: 0; letter-spacing: 0.35em }
.r { text-align: right; text-indent: 0 } .f { position: absolute; bottom: 14mm; left: 0; right: 0; text-align: center;
text-indent: 0; font-size: 11pt } .bench { margin: 10mm 0 0 auto; width: 84mm; line-height: 1.75 } .bench p {
text-indent: 0; text-align: left; white-space: nowrap }
"""


def bench(deal: Deal, date: str, *, single: bool = False) -> str:
    """Signatures in columns, the marked date, and the clerk."""
    wide = ["　".join(name) if len(name) == 3 else f"{name[0]}　　{name[1]}" for name in (*deal.judges, deal.clerk)]
    roles = ["执　行　员"] if single else ["审　判　长", "审　判　员", "人民陪审员"]
    rows = "".join(f"<p>{role}　　{name}</p>" for role, name in zip(roles, wide, strict=False))
    return f'<div class="bench">{rows}<p>{date}</p><p>书　记　员　　{wide[3]}</p></div>'


def sale_with_guarantors(deal: Deal) -> HtmlPaper:
    """A ruling on two sheets with two debtors and a surety, an earlier failed round, and the sale confirmed."""
    first = """
    <h1>[court]</h1><h2>执行裁定书</h2><p class="r">[case_number=case4]</p>
    <p>申请执行人：[applicant=branch]，住所地[-applicant_address]。</p><p>负责人：[-applicant_head]，行长。</p>
    <p>被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
    <p>法定代表人：[-debtor_head]，董事长。</p><p>被执行人：[debtor=guarantor]，住所地[-guarantor_address]。</p>
    <p>被执行人：{debtor|柴立安|柴立安}，男，汉族，住山西省[-county]。</p>
    <p>本院依据已经发生法律效力的[-judgment]民事判决书，在执行上列当事人金融借款合同纠纷一案中，于[-seal_date]首
    轮查封了[-debtor]
    的[capacity]焦化产能指标，后委托评估，评估价值[-appraised:yuan]元。[-failed]第一次网络拍卖流拍。</p>
    <p class="f">1</p>
    """
    second = """
    <p>[-start_date]10时起，本院在[-platform]进行第二次拍卖，至[auction_date=end_date]10时止，竞买人[buyer]
    （统一社会信用代码[buyer_credit_code=buyer_code]）以最高应价人民币[price:yuan]元竞得，除保证金
    [-deposit:yuan]元外的余款
    已于[-balance_date]汇入本院账户。依照《中华人民共和国民事诉讼法》第二百四十七条，《最高人民法院关于人民法院
    民事执行中拍卖、变卖财产的规定》
    第二十三条、第二十九条之规定，裁定如下：</p>
    <p>一、被执行人[debtor]名下[capacity]焦化产能指标的财产权归买受人[buyer]所有，该权利自本裁定送达买受人时起转移。</p>
    <p>二、解除本院对上述产能指标的查封。</p><p>三、买受人[buyer]可持本裁定到产能主管机关办理变更手续。</p>
    <p>本裁定送达后即发生法律效力。</p>BENCH<p class="f">2</p>
    """.replace("BENCH", bench(deal, "[ruling_date:cn]"))
    extra: dict[str, Field] = {
        "branch": f"{deal.applicant.name}{deal.debtor.city.removesuffix('市')}分行",
        "appraised": deal.price + part(deal.price, 45),
        "failed": later(deal.start_date, -40),
    }
    one, two = (sheet(deal, text, **extra) for text in (first, second))
    seal = stamp(deal.court.full, left=118, top=167, turn=3)
    return _ruling(Subtype.SALE_CONFIRMATION, (one, two + seal), COURT_STYLE)


_DENSE_STYLE = """
.sheet { padding: 28mm 25mm; font: 14pt/1.72 "AR PL UMing CN", "Noto Serif CJK SC" } p { margin: 0; text-indent: 2em }
h1, h2 { font: 700 18pt "Noto Sans CJK SC"; text-align: center; margin: 0 0 1mm } h2 { letter-spacing: 0.6em }
.r { text-align: right; text-indent: 0 } .bench { margin: 6mm 0 0 auto; width: 80mm } .bench p { text-indent: 0;
white-space: nowrap }
"""


def fixed_price_confirmed(deal: Deal) -> HtmlPaper:
    """After a sale at a fixed price: party lines without colons, the tonnage in capitals, one officer signs."""
    text = """
    <h1>[court]</h1><h2>执行裁定书</h2><p class="r">[case_number=case6:half]</p>
    <p>申请执行人[applicant]，住[-applicant_address]。</p><p>被执行人[debtor]，住[-debtor_address]。</p>
    <p>买受人[buyer]，住[-buyer_address]，统一社会信用代码[buyer_credit_code=buyer_code]。</p>
    <p>申请执行人与被执行人追偿权纠纷一案，本院于[-seal_date]作出[-case1:half]执行裁定，查封被执行人TONNES焦化产能指标，
    并责令其履行义务，其至今未履行。经两次拍卖流拍后，本院将该指标付诸变卖，变卖价[-starting_price]元。
    [auction_date=end_date]，
    [buyer]出价[price]元（[-price:cap]）成为唯一应买人，价款业已交齐。依照有关法律规定，裁定如下：</p>
    <p>被执行人[debtor]所有的TONNES焦化产能指标自即日起归[buyer]所有；[-other_court]等在后的轮候查封自然失效。</p>
    <p>附带的洗煤系统（年入洗原煤90万吨）不在变卖之列。</p>
    <p>买受人凭本裁定书办理有关手续，所需费用自理。</p><p>本裁定书送达后立即发生法律效力。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date:cn]", single=True))
    text = text.replace("TONNES", mark("capacity", deal.capacity, "年产" + capital_tonnes(deal.capacity)))
    seal = stamp(deal.court.full, left=136, top=210, turn=-7)
    return _ruling(Subtype.SALE_CONFIRMATION, (sheet(deal, text) + seal,), _DENSE_STYLE)


def set_off_whole(deal: Deal) -> HtmlPaper:
    """A set-off after two failed rounds: the creditor takes the index at the second round's reserve."""
    text = """
    <h1>[court]</h1><h2>执行裁定书</h2><p class="r">[case_number=case3]</p>
    <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
    <p>本院立案执行的上列当事人借款合同纠纷一案，执行标的[-claim:yuan]元及利息。执行中本院对[debtor]的[capacity]
    炼焦产能指标
    两次拍卖均告流拍。[applicant]申请按第二次拍卖保留价[price?=starting_price:yuan]元接受该指标抵偿相应债务，并
    承担应由其负担的执行费[-fee:yuan]元。
    依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第四百九十三条之规定，裁定如下：</p>
    <p>一、将被执行人[debtor]的[capacity]炼焦产能指标作价[price?=starting_price:yuan]元，交付申请执行人
    [applicant]抵偿[-judgment]民事判决书
    确定的同等数额债务，其权利自本裁定送达时转移。</p><p>二、[applicant]可以自己名义或指定第三人办理确认手续。</p>
    <p>本裁定立即执行。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date:cn]"))
    body = sheet(deal, text, claim=deal.price + deal.price, fee=part(deal.price, 1))
    return _ruling(
        Subtype.SET_OFF,
        (body + stamp(deal.court.full, left=120, top=222),),
        COURT_STYLE + ".sheet { font-size: 15pt; line-height: 26pt }",
    )


_SET_OFF_STYLE = """
.sheet { padding: 26mm 24mm; font: 13.5pt/1.75 "Noto Serif CJK SC" } p { margin: 0; text-indent: 2em } h1 {
font-size: 18pt;
text-align: center; margin: 0; letter-spacing: 0.25em } h2 { font-size: 22pt; text-align: center; margin: 0 0 2mm }
.r { text-align: right; text-indent: 0 } table { border-collapse: collapse; width: 100%; margin: 2mm 0; text-align:
center }
td { border: 0.2mm solid black; padding: 1mm } .bench { margin: 8mm 0 0 auto; width: 82mm } .bench p { text-indent: 0;
white-space: nowrap }
"""


def set_off_shared(deal: Deal) -> HtmlPaper:
    """A set-off by agreement to two creditors in shares; a table of their parts."""
    share = part(deal.starting_price, 60)
    text = """
    <h1>[court_short]</h1><h2>执行裁定书</h2><p class="r">[case_number=case7]</p>
    <p>申请执行人：[applicant]；申请执行人：[applicant=guarantor]。被执行人：[debtor]。</p>
    <p>本院在合并执行二申请执行人与被执行人企业借贷纠纷两案中，各方于[-agreed]达成以物抵债协议：被执行人以其
    [capacity]焦化产能
    折抵债务[price?=starting_price]元，由二申请执行人按如下份额共同承受：</p>
    <table><tr><td>承受人</td><td>份额</td><td>抵偿金额（元）</td></tr><tr><td>[applicant]</td><td>60%</td><td>
    [-share]</td></tr>
    <tr><td>[applicant=guarantor]</td><td>40%</td><td>[-rest]</td></tr></table>
    <p>该协议不损害其他债权人利益，本院予以准许。依照《中华人民共和国民事诉讼法》第一百五十四条第一款第（十一）
    项，裁定如下：</p>
    <p>一、被执行人[debtor]所有的[capacity]焦化产能归[applicant]、[applicant=guarantor]按份共有，以抵偿前述债务；</p>
    <p>二、前项财产权自本裁定送达承受人之日起发生转移。</p><p>本裁定一经送达即发生法律效力。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date:cn]")).replace("[court_short]", "[court=court_short]")
    body = sheet(deal, text, agreed=later(deal.ruling_date, -8), share=share, rest=deal.starting_price - share)
    return _ruling(Subtype.SET_OFF, (body + stamp(deal.court.full, left=132, top=216, turn=9),), _SET_OFF_STYLE)


def sale_revoked(deal: Deal) -> HtmlPaper:
    """A ruling on an interested party's objection that revokes a sale which had been concluded."""
    text = """
    <h1>[court]</h1><h2>执行裁定书</h2><p class="r">[case_number=objection]</p>
    <p>异议人（利害关系人）：[-third]。</p><p>申请执行人：[applicant]。</p><p>被执行人：[debtor]。</p><p>买受人
    ：[buyer?=buyer]。</p>
    <p>本院在执行[-case]一案中，于[auction_date?=end_date]将[debtor]的[capacity]焦化产能指标以
    [price?=price:yuan]元拍卖成交。
    [-third]提出异议，称拍卖公告未披露该产能已列入压减计划，且竞价时其出价因系统故障未被接受。本院查明，平台日志
    显示当日十时许服务中断十七分钟，
    确使竞买人不能正常出价。依照法释〔2016〕18号第三十一条第（二）项之规定，裁定如下：</p>
    <p>撤销[-end_date]对被执行人[debtor][capacity]焦化产能指标的网络司法拍卖。</p>
    <p>买受人已付价款予以退还。如不服本裁定，可在本裁定书送达之日起十日内，向上一级人民法院申请复议。</p>BENCH
    """.replace("BENCH", bench(deal, "[ruling_date=ruled:cn]"))
    number = f"（{deal.ruling_date.year}）{deal.court.code}执异{deal.digits('objection', 2)}号"
    body = sheet(deal, text, objection=number, ruled=later(deal.ruling_date, 35))
    return _ruling(Subtype.REVOCATION, (body + stamp(deal.court.full, left=120, top=216, turn=-4),), COURT_STYLE)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    sale_with_guarantors,
    fixed_price_confirmed,
    set_off_whole,
    set_off_shared,
    sale_revoked,
]
