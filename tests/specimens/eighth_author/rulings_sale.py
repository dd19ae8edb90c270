"""Rulings on sales and set-offs, in the continuous prose of county and intermediate courts, on two or three sheets."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.tools import (
    FANG,
    KAI,
    SONG,
    court_css,
    earlier_years,
    later,
    old_case,
    seal,
    share,
    spaced_name,
    tonnage_in_capitals,
)
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import Field, fill


def three_sheets(deal: Deal) -> HtmlPaper:
    """An intermediate court tells the whole history over three sheets; price and winner stand deep in the second."""
    extra: dict[str, Field] = {
        "appraised": share(deal.price, 138),
        "first_start": share(deal.price, 110),
        "fail": later(deal.notice_date, -35),
        "mortgage": share(deal.price, 260),
        "fee": share(deal.price, 1),
    }
    one = fill(
        deal,
        """
        <p class="c">[court]</p><p class="t">执行裁定书</p><p class="n">[case_number=case4]</p>
        <p>申请执行人[applicant]，住所地[-applicant_address]。</p><p>负责人[-applicant_head]，该行行长。</p>
        <p>委托诉讼代理人某某，该行法律事务部职员。</p>
        <p>被执行人[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
        <p>法定代表人[-debtor_head]，该公司董事长。</p>
        <p>被执行人[debtor=guarantor]，住所地[-guarantor_address]。</p>
        <p>[applicant]与[debtor]、[debtor=guarantor]金融借款合同纠纷一案，本院作出的[-judgment]民事判决书已经发生法律
        效力。
        该判决确认：[-debtor]偿还借款本金[-mortgage:wan]元及相应利息、罚息、复利；[-guarantor]承担连带清偿责任；
        [-applicant]对抵押的机器设备享有优先受偿权。因义务人逾期未履行，权利人向本院申请强制执行，本院立案受理后，于法
        定期限内向
        二被执行人送达了执行通知书、报告财产令，二被执行人既未履行，亦未如实申报财产。</p>
        <p>执行中，本院于[-seal_date:ar]以[-case]之一裁定对[debtor]名下的焦化产能予以查封，并向产能主管部门送达了协助
        执行通知书，
        查封顺序在先，此后[-other_court]等法院的查封均属轮候。经查，[debtor]经核定的焦化产能共计[-whole_capacity:wan]
        ，其中
        一部分产能对应的焦炉仍在生产，涉及职工安置，本院未予处置；</p><p class="f">第1页 共3页</p>
        """,
        extra,
    )
    two = fill(
        deal,
        """
        <p class="l">其余[capacity]产能没有对应焦炉，属闲置指标，宜于变价。本院遂委托山西某某资产评估有限公司对该
        [capacity]产能进行评估，
        评估意见为在价值时点的市场价值[-appraised:yuan]元，评估费[-fee:yuan]元由申请执行人垫付。</p>
        <p>本院在确定处置参考价并通知各方当事人后，先以[-first_start:yuan]元为起拍价于[-fail:ar]进行第一次网络司法拍卖
        ，因无人
        报名而流拍。其后，本院将起拍价降为[-starting_price:yuan]元，于[-start_date:ar]10时至[-end_date:ar]10时止（延时
        除外）
        在[-platform]上进行第二次拍卖。截至[auction_date=end_date]竞价结束，共有两家竞买人交纳保证金各[-deposit:yuan]
        元并参与
        出价，其中竞买人[buyer]（统一社会信用代码[buyer_credit_code=buyer_code]）以[price:yuan]元的报价居于首位，
        竞价系统据此生成网络竞价成功确认书。</p>
        <p>[buyer]除以保证金抵交外，余款[-balance:yuan]元分三笔于[-balance_date:ar]前全部汇至本院执行款账户，其中一笔
        系由
        [-third]代为支付，[buyer]与[-third]共同出具了情况说明，本院予以认可。至此，拍卖价款已经付清。另查明，未竞得者
        的保证金本院已全额退还。</p>
        <p>在此期间，被执行人[-guarantor]以评估价值过低为由提出书面异议，本院审查后裁定驳回，该裁定已生效。
        [-other_court_short]致函
        本院要求参与分配，本院将在价款分配程序中一并处理，不影响对本次拍卖成交结果的确认。</p>
        <p>本院认为，网络司法拍卖程序合法，买受人资格适格，价款已经交清，应当裁定确认成交并移转权利。</p>
        <p class="f">第2页 共3页</p>
        """,
        extra,
    )
    three = fill(
        deal,
        """
        <p>依照《中华人民共和国民事诉讼法》第二百四十七条，《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二
        十二条、
        《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条、第二十九条第二款之规定，裁定如下：</p>
        <p>一、被执行人[debtor]名下[capacity]焦化产能归买受人[buyer]所有，上述财产权自本裁定送达买受人时起转移。</p>
        <p>二、解除本院对前项产能的查封；其他法院在后的轮候查封自始未产生查封效力。</p>
        <p>三、买受人[buyer]可持本裁定到工业和信息化主管部门申请办理产能主体变更，所需税费各自依法负担。</p>
        <p>本裁定送达后即发生法律效力。</p>
        <p class="r" style="margin-top: 12mm">审　判　长　J1</p><p class="r">审　判　员　J2</p><p class="r">人民陪审员
        　J3</p>
        <p class="r">SEAL[ruling_date:cn]</p><p class="r">法官助理　某　某</p><p class="r">书　记　员　CLERK</p>
        <p class="f">第3页 共3页</p>
        """.replace("J1", spaced_name(deal.judges[0]))
        .replace("J2", spaced_name(deal.judges[1]))
        .replace("J3", spaced_name(deal.judges[2]))
        .replace("CLERK", spaced_name(deal.clerk))
        .replace("SEAL", seal(deal.court.full, turn=5)),
        extra,
    )
    style = court_css(FANG, 14, 25, "24mm 26mm 22mm 28mm")
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (one, two, three), Subtype.SALE_CONFIRMATION, style)


def old_hammer_sale(deal: Deal) -> HtmlPaper:
    """A county court of 2013 to 2015 confirms a hammer sale by an auction house; civil-ruling title, numbers -4."""
    day = earlier_years(deal.end_date, 4)
    ruled = earlier_years(deal.ruling_date, 4)
    extra: dict[str, Field] = {
        "old": old_case(deal, day.year - 1, "-4"),
        "day": day,
        "ruled": ruled,
        "judged": f"（{day.year - 2}）{deal.court.short[0]}民初字第{deal.digits('j', 3)}号",
        "sealed": later(day, -260),
        "fee": share(deal.price, 2),
        "whole": tonnage_in_capitals(deal),
    }
    sheet = fill(
        deal,
        """
        <p class="c">[court=court_short:sp]</p><p class="t">民事裁定书</p><p class="n">[case_number=old]</p>
        <p>申请执行人：[applicant]。</p><p>法定代表人：[-applicant_head]，行长。</p>
        <p>被执行人：[debtor]（组织机构代码 7XX41X83-5）。</p><p>法定代表人：[-debtor_head]，经理。</p>
        <p>买受人：[buyer]。</p>
        <p>本院依据已经发生法律效力的[-judged]民事判决书，在执行申请执行人与被执行人借款纠纷一案中，于[-sealed:ar]查封
        了被执行人
        的焦化产能[capacity:wan]（大写[-whole]）。查封后，被执行人在指定期间内仍未履行。本院依法委托山西厚德拍卖有限公
        司
        对上述财产进行拍卖，该公司于[auction_date=day]在[-county]公开举行拍卖会，买受人[buyer]以最高价[price:wan]元竞得
        （佣金[-fee:yuan]元另行付给拍卖公司），价款已全部交至本院。依照《中华人民共和国民事诉讼法》第二百四十七条、
        《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条、第二十九条之规定，裁定如下：</p>
        <p>一、被执行人[debtor]所有的年产[capacity:wan]焦炭的产能归买受人[buyer]所有。</p>
        <p>二、买受人[buyer]持本裁定自行到有关部门办理产能过户手续，有关部门应予协助。</p>
        <p>本裁定送达后立即生效。</p>
        <p class="r" style="margin-top: 8mm">审判长　J1</p><p class="r">审判员　J2</p><p class="r">代理审判员　J3</p>
        <p class="r">SEAL[ruling_date=ruled:cn]</p><p class="r">书记员　CLERK（代）</p>
        """.replace("J1", deal.judges[0])
        .replace("J2", deal.judges[1])
        .replace("J3", deal.judges[2])
        .replace("CLERK", deal.clerk)
        .replace("SEAL", seal(deal.court.short, turn=-8)),
        extra,
    )
    return HtmlPaper(
        Kind.ENFORCEMENT_RULING, (sheet,), Subtype.SALE_CONFIRMATION, court_css(KAI, 14, 23, "20mm 26mm", title=26)
    )


def sell_off_granted(deal: Deal) -> HtmlPaper:
    """A court confirms a sell-off in one paragraph after "查明", two applicants of a joined case, set in small Song."""
    extra: dict[str, Field] = {"dues": share(deal.price, 4)}
    sheet = fill(
        deal,
        """
        <p class="c">[court]</p><p class="t">执行裁定书</p><p class="n">[case_number=case7]</p>
        <p>申请执行人：[applicant]，住所地：[-applicant_address]。</p>
        <p>申请执行人：[applicant=third]，住所地：[-third_address]。法定代表人：[-third_head]。</p>
        <p>被执行人：[debtor]，住所地：[-debtor_address]，统一社会信用代码：[debtor_credit_code=debtor_code]。</p>
        <p>本院在合并执行[applicant]、[applicant=third]分别申请执行[debtor]的两案过程中，查明被执行人可供执行的财产为
        其持有的
        焦炭产能指标[capacity:ton]（合[capacity:wan]）。该指标经[-platform]两次拍卖均告流拍，二拍保留价
        [-starting_price:yuan]
        元。两申请执行人均不同意抵债，本院依照规定于六十日内以该价格为底价公开变卖。[auction_date=end_date]，
        [buyer]（统一社会信用代码[buyer_credit_code=buyer_code]）应买，最终以[price:yuan]元成交，扣除预缴款
        [-deposit:yuan]元后的余款业于[-balance_date:ar]缴清，电费等欠款[-dues:yuan]元由买受人另行承担。依照《最高人民
        法院
        关于人民法院网络司法拍卖若干问题的规定》第二十二条、第二十六条，《最高人民法院关于人民法院民事执行中拍卖、变卖
        财产的规定》
        第二十九条、第三十五条的规定，裁定如下：</p>
        <p>一、确认[debtor]名下[capacity:ton]焦炭产能指标以[price:yuan]元变卖给[buyer]，该指标自本裁定送达时归其享有；
        </p>
        <p>二、本院对上述指标采取的查封措施同时解除。</p><p>本裁定一经送达即发生法律效力。</p>
        <p class="r" style="margin-top: 14mm">执　行　长　J1</p><p class="r">执　行　员　J2</p>
        <p class="r">SEAL[ruling_date:cn]</p><p class="r">书　记　员　CLERK</p>
        """.replace("J1", spaced_name(deal.judges[0]))
        .replace("J2", spaced_name(deal.judges[1]))
        .replace("CLERK", spaced_name(deal.clerk))
        .replace("SEAL", seal(deal.court.full, turn=11)),
        extra,
    )
    checked = stamp("本件与原本核对无异", left=34, top=228, size=40, shape="square", colour="#2a3f9d")
    return HtmlPaper(
        Kind.ENFORCEMENT_RULING, (sheet + checked,), Subtype.SALE_CONFIRMATION, court_css(SONG, 12.5, 22, "22mm 28mm")
    )


def set_off_after_failures(deal: Deal) -> HtmlPaper:
    """A set-off at the reserve price of the failed second round, told over two sheets; the creditor takes the quota."""
    extra: dict[str, Field] = {
        "owed": share(deal.starting_price, 170),
        "interest": share(deal.starting_price, 23),
        "left": share(deal.starting_price, 93),
    }
    one = fill(
        deal,
        """
        <p class="c">[court]</p><p class="t">执行裁定书</p><p class="n">[case_number=case5]</p>
        <p>申请执行人：[applicant]，住所地[-applicant_address]，统一社会信用代码[-applicant_code]。</p>
        <p>主要负责人：[-applicant_head]，行长。</p>
        <p>被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
        <p>法定代表人：[-debtor_head]，执行董事。</p>
        <p>申请执行人[applicant]与被执行人[debtor]金融借款合同纠纷一案，[-judgment]民事调解书已发生法律效力，被执行人
        应偿还
        本金[-owed:yuan]元、利息[-interest:yuan]元。因其未自动履行，申请执行人向本院申请执行，本院依法立案执行。</p>
        <p>本院查封了被执行人所有的焦化产能后，依法委托评估，并于[-start_date:ar]、[-end_date:ar]前后两次在[-platform]
        对其名下
        [capacity]焦化产能进行公开拍卖，均因无人竞买而流拍，第二次拍卖的保留价为{price?|V|P}元。流拍后，本院征询当事人
        及其他
        债权人意见，申请执行人[applicant]书面申请以该次拍卖所定保留价接受上述产能，用以抵偿被执行人所欠的相应债务，其他
        债权人逾期未表示意见。申请执行人已就超出其可受清偿部分的差额作出补交承诺。</p><p class="f">- 1 -</p>
        """.replace("V", str(deal.starting_price)).replace("P", str(deal.starting_price).removesuffix(".00")),
        extra,
    )
    two = fill(
        deal,
        """
        <p>本院认为，申请执行人的请求符合法律规定，应予准许。依照《中华人民共和国民事诉讼法》第二百四十四条、第二百四
        十七条，
        《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第十九条、第二十三条、第二十九条第二款、第三十五条第
        二款之规定，
        裁定如下：</p>
        <p>一、将被执行人[debtor]名下[capacity]焦化产能作价{price?|V|P}元，交付申请执行人[applicant]抵偿本案相应数额的
        债务。
        该产能自本裁定送达申请执行人时起转移。</p>
        <p>二、抵偿后尚欠的[-left:yuan]元，申请执行人可继续申请执行。</p>
        <p>三、申请执行人[applicant]可持本裁定书到主管部门办理产能登记变更手续。</p>
        <p>本裁定送达后即发生法律效力。</p>
        <p class="r" style="margin-top: 16mm">审判长　J1</p><p class="r">审判员　J2</p><p class="r">审判员　J3</p>
        <p class="r">SEAL[ruling_date:cn]</p><p class="r">书记员　CLERK</p><p class="f">- 2 -</p>
        """.replace("V", str(deal.starting_price))
        .replace("P", str(deal.starting_price).removesuffix(".00"))
        .replace("J1", deal.judges[0])
        .replace("J2", deal.judges[1])
        .replace("J3", deal.judges[2])
        .replace("CLERK", deal.clerk)
        .replace("SEAL", seal(deal.court.full, turn=-2, left=-6)),
        extra,
    )
    style = court_css(FANG, 15.5, 29, "30mm 26mm 26mm 28mm")
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (one, two), Subtype.SET_OFF, style)


def agreed_set_off(deal: Deal) -> HtmlPaper:
    """Debtor and creditor agree on a set-off without a sale; the creditor bought the claim from a bank."""
    sheet = fill(
        deal,
        """
        <p class="c">[court=court_short]</p><p class="t">执行裁定书</p><p class="n">[case_number=case3]</p>
        <p>申请执行人：[applicant=third]（债权受让人），住所地[-third_address]。</p>
        <p>被执行人：[debtor]，住所地[-debtor_address]。</p><p>被执行人：[debtor=guarantor]，住所地
        [-guarantor_address]。</p>
        <p>本院在执行[applicant=third]与[debtor]、[debtor=guarantor]追偿权纠纷一案中（原债权人[-applicant]已将债权转让
        ），各方于
        [-balance_date:ar]达成执行和解协议：[-debtor]自愿将闲置的[capacity:nian_chan]焦化产能，不经拍卖、变卖程序，按
        每吨
        [-unit_price]元作价{price?|V|P}元抵偿给[applicant=third]，不足部分由[-guarantor]以现金于年底前补足。经审查，该
        协议
        系双方真实意思表示，不损害其他债权人合法权益和社会公共利益。依照《最高人民法院关于适用〈中华人民共和国民事诉讼
        法〉的
        解释》第四百九十一条、第四百九十三条之规定，裁定如下：</p>
        <p>被执行人[debtor]的[capacity:nian_chan]焦化产能以物抵债给申请执行人[applicant=third]，权利自本裁定送达后转移
        ，
        申请执行人可自行办理变更手续。</p>
        <p>本裁定立即执行。</p><p class="r" style="margin-top: 18mm">执行员　J1</p><p class="r">SEAL[ruling_date:cn]
        </p>
        <p class="r">书记员　CLERK</p>
        """.replace("V", str(deal.price))
        .replace("P", str(deal.price).removesuffix(".00"))
        .replace("J1", deal.judges[0])
        .replace("CLERK", deal.clerk)
        .replace("SEAL", seal(deal.court.full, turn=14)),
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (sheet,), Subtype.SET_OFF, court_css(KAI, 14, 24, "22mm 27mm"))


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    three_sheets,
    old_hammer_sale,
    sell_off_granted,
    set_off_after_failures,
    agreed_set_off,
]
