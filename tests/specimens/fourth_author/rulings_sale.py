"""Rulings by which capacity changes hands, or by which a sale is undone."""

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.fourth_author import after, sheet
from tests.specimens.html_paper import HtmlPaper, stamp

OFFICIAL = """
section.sheet { box-sizing: border-box; padding: 30mm 26mm 22mm 28mm; font: 16pt/28pt "FandolFang" }
p { margin: 0; text-indent: 2em; text-align: justify }
.court { font: 22pt/36pt "Noto Serif CJK SC"; text-align: center }
.title { font: bold 26pt/46pt "FandolFang"; text-align: center; letter-spacing: 0.35em; margin-bottom: 4mm }
.no { text-align: right; margin-bottom: 5mm }
.sign { text-align: right; margin-top: 10mm; position: relative }
.sign div { padding-right: 8mm; white-space: pre }
.foot { position: absolute; bottom: 12mm; left: 0; right: 0; text-align: center; font-size: 11pt }
.true { position: absolute; left: 32mm; color: #26348f; border: 1.4pt solid #26348f; padding: 1mm 3mm;
  font: 14pt/18pt "FandolKai"; transform: rotate(-3deg) }
"""

BASIC = """
section.sheet { box-sizing: border-box; padding: 24mm 27mm 16mm 29mm; font: 14.5pt/25.5pt "FandolSong" }
p { margin: 0; text-indent: 2em }
h1, h2 { font: bold 18pt/34pt "FandolHei"; text-align: center; margin: 0 }
h2 { letter-spacing: 0.5em }
.no { text-align: right; margin: 4mm 0 }
.sign { margin: 12mm 6mm 0 0; text-align: right; position: relative }
"""

PLAIN = """
section.sheet { box-sizing: border-box; padding: 33mm 25mm 20mm 27mm; font: 15.5pt/29pt "AR PL UMing CN" }
p { margin: 0; text-indent: 2em }
.head { text-align: center; font: 21pt/38pt "WenQuanYi Zen Hei" }
.head2 { text-align: center; font: 24pt/44pt "AR PL UMing CN"; font-weight: bold }
.no { text-align: right; padding: 3mm 0 5mm }
table.sign { margin: 9mm 0 0 60mm; font: inherit; position: relative; width: 98mm }
table.sign td { padding: 0 2mm; white-space: nowrap }
"""


def sale_ruling_intermediate(deal: Deal) -> HtmlPaper:
    """An intermediate court confirms an online sale; two sheets, agents and a guarantor named."""
    first = sheet(
        deal,
        """
        <div class="court">[court]</div><div class="title">执行裁定书</div>
        <div class="no">[case_number=case3]</div>
        <p>申请执行人：[applicant]，住所地[-applicant_address]。</p>
        <p>负责人：[-applicant_head]，该行行长。</p>
        <p>委托诉讼代理人：温书远，山西砚畔律师事务所律师。</p>
        <p>被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
        <p>法定代表人：[-debtor_head]，该公司董事长。</p>
        <p>被执行人：[debtor=guarantor]，住所地[-guarantor_address]。</p>
        <p>法定代表人：[-guarantor_head]，该公司总经理。</p>
        <p>本院在执行[applicant]与[debtor]、[debtor=guarantor]金融借款合同纠纷一案中，因被执行人未履行[-judgment]民事
        判决
        确定的义务，本院于[-seal_date]作出[-case1]执行裁定，查封了被执行人[debtor]名下[capacity]焦化产能指标，并委托山西
        岚汀资产评估有限公司对上述产能指标进行了评估。经合议庭评议，本院以[-case2]执行裁定对该财产予以拍卖，并于
        [-start_date]
        10时至[auction_date=end_date]10时止（延时除外）在[-platform]上进行公开拍卖，</p>
        <div class="foot">1</div>
        """,
    )
    second = sheet(
        deal,
        """
        <p style="text-indent:0">起拍价[-starting_price]元，保证金[-deposit]元。[auction_date=end_date]，买受人[buyer]
        （统一社会信用代码
        [buyer_credit_code=buyer_code]）以人民币[price]元的最高价竞得，拍卖成交价款已于[-balance_date]全部缴清。</p>
        <p>依照《中华人民共和国民事诉讼法》第二百四十七条、《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二
        十二条、
        《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条、第二十九条之规定，裁定如下：</p>
        <p>一、被执行人[debtor]名下[capacity]焦化产能指标归买受人[buyer]所有，该财产权自本裁定送达买受人[buyer]时起转
        移。</p>
        <p>二、解除对上述焦化产能指标的查封。</p>
        <p>三、买受人[buyer]可持本裁定书到产能主管部门办理相关过户登记手续。</p>
        <p>本裁定送达后即发生法律效力。</p>
        <div class="sign"><div>审　判　长　　[-j1]</div><div>审　判　员　　[-j2]</div><div>审　判　员　　[-j3]</div>
        <div style="padding-top:6mm">[ruling_date:cn]</div>@@<div style="padding-top:8mm">书　记　员　　[-clerk]</div>
        </div>
        <div class="true" style="bottom:40mm">本件与原本核对无异</div><div class="foot">2</div>
        """,
        stamp(deal.court.full, left=100, top=26),
        ruling_date=deal.ruling_date,
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (first, second), Subtype.SALE_CONFIRMATION, style=OFFICIAL)


def sale_ruling_short(deal: Deal) -> HtmlPaper:
    """A short confirmation on one sheet by one enforcement officer, numbers in half-width brackets."""
    page = sheet(
        deal,
        """
        <h1>[court=court_short:sp]</h1><h2>执行裁定书</h2><div class="no">[case_number=case2:half]</div>
        <p>申请执行人[applicant]。</p><p>被执行人[debtor]，法定代表人[-debtor_head]。</p>
        <p>买受人[buyer]，住所地[-buyer_address]，法定代表人[-buyer_head]。</p>
        <p>申请执行人[applicant]与被执行人[debtor]借款合同纠纷一案，本院依法对被执行人[debtor]所有的产能[capacity:wan]
        焦化指标
        进行网络司法拍卖。买受人[buyer]于[auction_date=end_date:pad]以¥[price:yuan]元（大写：[price:cap]）竞得，并已
        按期交纳
        全部价款。根据《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条、第二十九条第二款的规定，裁
        定如下：</p>
        <p>被执行人[debtor][capacity:nian_chan]焦化产能归买受人[buyer]所有。买受人应于本裁定生效之日起三十日内持本裁定向
        有关机关申请办理产能变更手续，所需税、费依照法律、行政法规的规定由相应主体承担。</p>
        <p>本裁定书送达后立即生效。</p>
        <div class="sign">执　行　员　[-j1]<br><br>[ruling_date:cn]@@<br><br>书　记　员　[-clerk]（代）</div>
        """,
        stamp(deal.court.short, left=103, top=4),
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (page,), Subtype.SALE_CONFIRMATION, style=BASIC)


def sale_ruling_after_second_round(deal: Deal) -> HtmlPaper:
    """A sale in the second round; the buyer is a party, the deed tells of the failed first round."""
    first = sheet(
        deal,
        """
        <div class="head">[court]</div><div class="head2">执 行 裁 定 书</div><div class="no">[case_number=case5]</div>
        <p>申请执行人：[applicant]。统一社会信用代码：[-applicant_code]。</p>
        <p>法定代表人：[-applicant_head]，职务：董事长。</p>
        <p>被执行人：[debtor]。统一社会信用代码：[debtor_credit_code=debtor_code]。</p>
        <p>法定代表人：[-debtor_head]，职务：执行董事。</p>
        <p>本院依据已经发生法律效力的[-judgment]民事判决书，于[-notified:ar]向被执行人发出执行通知书，责令其履行义务，
        但被执行人
        至今未履行。本院依法查封被执行人[debtor]持有的焦化产能[capacity:ton]（[-ovens]，炭化室高度[-chamber]米，已停产
        ），并在
        [-platform]对该产能进行第一次拍卖，因无人出价流拍。[-start_date]，本院以[-starting_price:wan]元为起拍价进行第
        二次拍卖，
        竞买人[buyer]（竞买号[-bidder]）于[auction_date=end_date]以最高应价[price:wan]元竞得，拍卖余款[-balance:wan]元
        已汇入本院
        执行款专户。</p>
        <p>本院认为，本次拍卖程序合法，成交有效。依照《中华人民共和国民事诉讼法》第一百五十四条第一款第（十一）项、第
        二百四十四条、
        第二百四十七条，《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第四百九十三条之规定，</p>
        """,
        notified=after(deal.seal_date, -40),
    )
    second = sheet(
        deal,
        """
        <p>裁定如下：</p>
        <p>一、登记在被执行人[debtor]名下的焦化产能[capacity:ton]的财产权归买受人[buyer]所有。财产权自本裁定送达买受人
        时转移。</p>
        <p>二、注销、涤除该产能上设定的全部担保权利及其他优先受偿权。</p>
        <p>三、[buyer]可持本裁定到山西省、[-city]、[-county]三级经济和信息化部门办理产能确认、变更手续。</p>
        <p>本裁定立即执行。</p>
        <table class="sign"><tr><td>审　判　长<td>[-j1]<tr><td>人民陪审员<td>[-j2]<tr><td>人民陪审员<td>[-j3]
        <tr><td colspan="2" style="padding-top:9mm">[ruling_date:cn]@@<tr><td style="padding-top:9mm">法官助理
        <td style="padding-top:9mm">韩宛青<tr><td>书　记　员<td>[-clerk]</table>
        """,
        stamp(deal.court.full, left=8, top=30),
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (first, second), Subtype.SALE_CONFIRMATION, style=PLAIN)


def set_off_ruling(deal: Deal) -> HtmlPaper:
    """Capacity goes to the creditor against its claim after two failed rounds."""
    first = sheet(
        deal,
        """
        <h1>[court]</h1><h2>执行裁定书</h2><div class="no">[case_number=case4]</div>
        <p>申请执行人：[applicant]，住所地[-applicant_address]。</p><p>法定代表人：[-applicant_head]，董事长。</p>
        <p>被执行人：[debtor]，住所地[-debtor_address]。</p><p>法定代表人：[-debtor_head]，经理。</p>
        <p>本院在执行[applicant]申请执行[debtor]金融借款合同纠纷一案中，于[-start_date]、[-second]两次在[-platform]公
        开拍卖被执行人
        所有的[capacity]焦化产能指标，均因无人竞买而流拍。经征询，申请执行人同意以第二次拍卖保留价[price?=price]元接受
        该财产
        以抵偿相应债务。依照《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第十九条、第二十三条、第二十八条
        第二款、第二十九条
        之规定，裁定如下：</p>
        """,
        second=after(deal.start_date, 33),
    )
    second = sheet(
        deal,
        """
        <p>一、将被执行人[debtor]名下[capacity]焦化产能指标作价人民币[price?=price]元，交付申请执行人[applicant]抵偿
        [-judgment]民事判决书确定的相应金额的债务。上述财产权自本裁定送达申请执行人时起转移。</p>
        <p>二、申请执行人[applicant]可持本裁定书到登记管理机构办理相关产权过户手续。</p>
        <p>本裁定送达后即发生法律效力。</p>
        <div class="sign">审　判　长　[-j1]<br>审　判　员　[-j2]<br>代理审判员　[-j3]<br>[ruling_date:cn]@@<br>书　记
        　员　[-clerk]
        </div>
        """,
        stamp(deal.court.full, left=100, top=20),
    )
    style = BASIC.replace("14.5pt/25.5pt", "16pt/31pt").replace('"FandolSong" }\np', '"Noto Serif CJK SC" }\np')
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (first, second), Subtype.SET_OFF, style=style)


def revocation_ruling(deal: Deal) -> HtmlPaper:
    """The sale is revoked because the winner did not pay; the property is to be sold again."""
    page = sheet(
        deal,
        """
        <div class="court">[court=court_short]</div><div class="title">执行裁定书</div>
        <div class="no">[case_number=case6]</div>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]。</p><p>买受人：[buyer]，住所地[-buyer_address]。</p>
        <p>法定代表人：[-buyer_head]，该公司总经理。</p>
        <p>本院在执行[applicant]与[debtor]合同纠纷一案中，依法拍卖被执行人名下[capacity]焦化产能指标。
        [auction_date?=end_date]，[buyer]以[price?=price:fig]元竞得，交纳保证金[-deposit]元，但未在公告规定的
        [-balance_date]前缴清余款，经本院催告仍未缴纳。</p>
        <p>本院认为，买受人逾期未支付价款，致使拍卖目的难以实现。依照《最高人民法院关于人民法院网络司法拍卖若干问题的
        规定》第二十四条、
        《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十五条的规定，裁定如下：</p>
        <p>一、撤销[auction_date?=end_date]对被执行人[debtor]名下[capacity]焦化产能指标的拍卖；</p>
        <p>二、买受人[buyer]交纳的保证金不予退还；</p><p>三、对上述财产重新拍卖，原买受人不得参加竞买。</p>
        <p>本裁定送达后立即发生法律效力。</p>
        <div class="sign"><div>执　行　长　　[-j1]</div><div>执　行　员　　[-j2]</div><div>执　行　员　　[-j3]</div>
        <div>[ruling_date=day:cn]</div>@@<div>书　记　员　　[-clerk]</div></div>
        """,
        stamp(deal.court.short, left=98, top=8),
        day=after(deal.ruling_date, 20),
    )
    style = OFFICIAL.replace("16pt/28pt", "14pt/21.5pt").replace('"Noto Serif CJK SC"', '"FandolHei"')
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (page,), Subtype.REVOCATION, style=style)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    sale_ruling_intermediate,
    sale_ruling_short,
    sale_ruling_after_second_round,
    set_off_ruling,
    revocation_ruling,
]
