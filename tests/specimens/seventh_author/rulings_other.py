"""Rulings that end a case, send it elsewhere, take a sale back, or change a party."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Subtype
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.seventh_author.bench import FANG, KAI, MING, SANS, SERIF, ruling
from tests.specimens.seventh_author.common import later, part


def ends_this_round(deal: Deal) -> HtmlPaper:
    """终结本次执行程序: a long list of what was searched for; a seal, an auction and a capacity are only told of."""
    return ruling(
        deal,
        Subtype.TERMINATION,
        MING,
        """
        <h2>[court]</h2><h1>执 行 裁 定 书</h1><p class="n">[case_number=case]</p>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
        <p>被执行人：[debtor=guarantor]。</p>
        <p>本院立案执行的上列当事人借款合同纠纷一案，执行标的[-sum]元及利息、执行费[-fee]元。执行中查明：</p>
        <p>1.通过网络查控系统冻结被执行人存款3417.62元，已划拨；2.被执行人名下晋L×××06、晋L×××19车辆已查封档案，未实际
        控制；3.被执行人[debtor]有
        {capacity?|CAP|WAN万吨/年}焦化产能，本院系轮候查封，由[-other_court]处置，尚未拍卖；4.无不动产登记信息；5.已对
        被执行人采取限制消费措施并纳入失信名单。</p>
        <p>经约谈，申请执行人不能提供其他可供执行的财产线索，同意终结本次执行程序。依照《最高人民法院关于适用〈中华人
        民共和国民事诉讼法〉的解释》第五百一十九条规定，裁定如下：</p>
        <p>终结本次执行程序。</p><p>申请执行人发现被执行人有可供执行财产的，可以再次申请执行，不受申请执行时效期间的限
        制。</p><p>本裁定送达后立即生效。</p>
        <div class="e"><p>审判长　J1</p><p>审判员　J2</p><p>审判员　J3</p><p>[ruling_date:cn]@1</p><p>书记
        员　CLERK</p></div>
        """.replace("CAP", str(deal.capacity)).replace("WAN", f"{deal.capacity.wan.normalize():f}"),
        {"sum": part(deal.price, 1100), "fee": part(deal.price, 5)},
    )


def ends_for_settlement(deal: Deal) -> HtmlPaper:
    """The case ends because the creditor withdrew after settling; no capacity in it at all."""
    return ruling(
        deal,
        Subtype.TERMINATION,
        KAI,
        """
        <h2>[court]</h2><h1>执 行 裁 定 书</h1><p class="n">[case_number=case9:half]</p>
        <p>申请执行人：[applicant=guarantor]。</p><p>被执行人：[debtor]。</p>
        <p>本院在执行[applicant=guarantor]申请执行[debtor]买卖合同纠纷一案中，申请执行人于[-ask]以双方达成分期付款和解
        协议且需
        长期履行为由，向本院书面申请撤回执行。</p>
        <p>依照《中华人民共和国民事诉讼法》第二百五十七条第（一）项规定，裁定如下：</p>
        <p>终结本院[-case]案件的执行。</p><p>本裁定送达后即发生法律效力。</p>
        <div class="e"><p>执行员　J1</p><p>[ruling_date:cn]@1</p><p>书记员　CLERK</p></div>
        """,
        {"ask": later(deal.ruling_date, -6)},
        turn=-12,
    )


def another_court_takes_over(deal: Deal) -> HtmlPaper:
    """The higher court names the court that shall enforce; number of an intermediate court's supervisory case."""
    number = f"（{deal.case_year}）晋执监{deal.digits('sv', 2)}号"
    return ruling(
        deal,
        Subtype.DESIGNATION,
        SERIF,
        """
        <h2>{court|山西省高级人民法院}</h2><h1>执行裁定书</h1><p class="n">[case_number=number]</p>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]、[debtor=guarantor]。</p>
        <p>[-court]立案执行的[-case]一案，涉及被执行人焦化产能处置，牵涉多家债权人且案情复杂。为便于统一协调，根据《中
        华人民共和国民事诉讼法》第二百二十六条及
        执行规定第七十四条、第一百三十二条之规定，裁定如下：</p>
        <p>一、[-court][-case]执行案件指定由[-other_court]执行。</p>
        <p>二、[-court]应在收到本裁定后五日内将案卷材料、查封手续移送，已查封财产的查封效力不变。</p><p>本裁定立即执行
        。</p>
        <div class="e"><p>审判长　J1</p><p>审判员　J2</p><p>审判员　J3</p><p>[ruling_date=day:cn]</p><p>书记
        员　CLERK</p></div>
        """,
        {"number": number, "day": later(deal.seal_date, 64)},
    )


def takes_the_sale_back(deal: Deal) -> HtmlPaper:
    """An objection upheld: the auction is annulled; objector, buyer and creditor are all parties."""
    number = f"（{later(deal.ruling_date, 75).year}）{deal.court.code}执异{deal.digits('ob', 2)}号"
    return ruling(
        deal,
        Subtype.REVOCATION,
        FANG.replace("15.5pt/1.85", "13pt/1.75"),
        """
        <h2>[court]</h2><h1>执行裁定书</h1><p class="n">[case_number=number]</p>
        <p>异议人（被执行人）：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。
        </p><p>申请执行人：[applicant]。</p>
        <p>利害关系人（买受人）：[buyer?=buyer]，住所地[-buyer_address]。</p>
        <p>本院在执行[-case]案中，异议人对拍卖其{capacity?|CAP|WAN万吨/年}焦化产能提出异议，称：评估报告有效期已过，拍
        卖公告未满三十日，成交价{price?|PRICE|COMMA}元明显偏低。
        买受人辩称：其系善意竞买，价款已付清。</p>
        <p>本院查明：拍卖公告于[-pub]发布，[auction_date?=end_date]即结束，不足法定期限；评估报告已于[-exp]失效。</p>
        <p>本院认为，上述情形严重违反拍卖程序且损害当事人利益，异议成立。依照《最高人民法院关于人民法院办理执行异议和
        复议案件若干问题的规定》第二十一条，裁定如下：</p>
        <p>撤销本院对被执行人[debtor]焦化产能的拍卖及[-case3]成交裁定，价款退还竞买人。</p>
        <p>如不服本裁定，可在送达之日起十日内向上一级人民法院申请复议。</p>
        <div class="e"><p>审　判　长　J1</p><p>审　判　员　J2</p><p>审　判　员　J3</p><p>[ruling_date=day:cn]@1</p><p>
        书　记　员　CLERK</p></div>
        """.replace("CAP", str(deal.capacity))
        .replace("WAN", f"{deal.capacity.wan.normalize():f}")
        .replace("PRICE", str(deal.price))
        .replace("COMMA", f"{deal.price.yuan:,.2f}"),
        {
            "number": number,
            "pub": later(deal.end_date, -19),
            "exp": later(deal.end_date, -31),
            "day": later(deal.ruling_date, 75),
        },
        turn=3,
    )


def orders_the_sale(deal: Deal) -> HtmlPaper:
    """The capacity shall be valued and sold: neither a sealing nor a confirmation."""
    return ruling(
        deal,
        Subtype.OTHER,
        SANS,
        """
        <h2>[court]</h2><h1>执行裁定书</h1><p class="n">[case_number=case2]</p>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]，法定
        代表人[-debtor_head]。</p>
        <p>本院于[-seal_date]以[-case1]裁定查封被执行人产能，责令其限期履行，其仍未履行。依照《中华人民共和国民事诉讼
        法》第二百四十七条规定，裁定如下：</p>
        <p>拍卖被执行人[debtor]名下的[capacity]焦化产能指标。</p><p>本裁定送达后即发生法律效力。</p>
        <div class="e"><p>审判长　J1</p><p>审判员　J2</p><p>审判员　J3</p><p>[ruling_date=notice_date:cn]@1</p><p>书记
        员　CLERK</p></div>
        """,
        left=110,
    )


def changes_the_creditor(deal: Deal) -> HtmlPaper:
    """An assignee of the claim becomes the creditor; old and new applicants both stand in the heading."""
    number = f"（{deal.case_year}）{deal.court.code}执异{deal.digits('ch', 3)}号"
    return ruling(
        deal,
        Subtype.OTHER,
        MING,
        """
        <h2>[court]</h2><h1>执 行 裁 定 书</h1><p class="n">[case_number=number]</p>
        <p>申请人：[applicant?=third]，住所地[-third_address]。</p><p>申请执行人：[applicant?=applicant]。</p><p>被执
        行人：
        [debtor]。</p>
        <p>本院在执行[applicant?=applicant]与[debtor]借款合同纠纷一案中，申请人于[-ask]提出申请，称其已与
        [applicant?=applicant]签订《债权
        转让协议》，受让本案全部债权（本金[-sum]元），并已在报纸公告通知债务人，
        请求变更其为申请执行人。</p>
        <p>本院认为，债权转让系双方真实意思表示，[applicant?=applicant]书面认可，符合变更追加规定第九条。裁定如下：
        </p>
        <p>变更[applicant?=third]为[-case]案件的申请执行人。</p><p>如不服本裁定，可自送达之日起十日内向上一级人民法院
        申请复议。
        </p>
        <div class="e"><p>审判长　J1</p><p>审判员　J2</p><p>审判员　J3</p><p>[ruling_date=day:cn]@1</p><p>书记
        员　CLERK</p></div>
        """,
        {
            "number": number,
            "ask": later(deal.seal_date, 40),
            "day": later(deal.seal_date, 58),
            "sum": part(deal.price, 800),
        },
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    ends_this_round,
    ends_for_settlement,
    another_court_takes_over,
    takes_the_sale_back,
    orders_the_sale,
    changes_the_creditor,
]
