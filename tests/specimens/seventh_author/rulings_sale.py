"""Rulings that give the capacity to a buyer or to the creditor."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Subtype
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.seventh_author.bench import FANG, KAI, MING, SANS, SERIF, ruling
from tests.specimens.seventh_author.common import later, part


def confirms_plainly(deal: Deal) -> HtmlPaper:
    """A sale is confirmed: two orders, old article numbers, buyer with code and address on its own lines."""
    return ruling(
        deal,
        Subtype.SALE_CONFIRMATION,
        FANG,
        """
        <h2>[court]</h2><h1>执行裁定书</h1><p class="n">[case_number=case3]</p>
        <p>申请执行人：[applicant]，住所地[-applicant_address]。</p><p>被执行人：[debtor]，住所地[-debtor_address]。
        </p>
        <p>买受人：[buyer]，统一社会信用代码[buyer_credit_code=buyer_code]，住所地[-buyer_address]。</p>
        <p>本院在执行申请执行人与被执行人金融不良债权追偿纠纷一案中，于[auction_date=end_date]10时在[-platform]上对被
        执行人[debtor]名下的[capacity]焦化产能进行了
        公开拍卖，买受人[buyer]以[price]元的最高价竞得。买受人已于[-balance_date]将全部价款汇入本院账户。依照《最高人
        民法院关于人民法院民事执行中拍卖、
        变卖财产的规定》第二十三条、第二十九条，裁定如下：</p>
        <p class="f">1</p>
        =====
        <p>一、被执行人[debtor]名下[capacity]焦化产能的权利归买受人[buyer]所有，自本裁定送达买受人时起转移。</p>
        <p>二、买受人[buyer]可持本裁定到主管部门办理变更手续，所需税费依法各自负担。</p><p>本裁定送达后立即发生法律效
        力。</p>
        <div class="e"><p>审　判　长　　J1</p><p>审　判　员　　J2</p><p>审　判　员　　J3</p><br>
        <p>[ruling_date:cn]@1</p><p>书　记　员　　CLERK</p></div>
        <p class="f">2</p>
        """,
        turn=-6,
    )


def confirms_bundle(deal: Deal) -> HtmlPaper:
    """A joint case; works and capacity sold as one, the price told for the whole and split in a table."""
    land = part(deal.price, 330)
    return ruling(
        deal,
        Subtype.SALE_CONFIRMATION,
        MING.replace("14pt/1.9", "12.5pt/1.75"),
        """
        <h2>[court]</h2><h1>执 行 裁 定 书</h1><p class="n">[case_number=case5:half]</p>
        <p>申请执行人[applicant]，[-applicant_address]。</p><p>申请执行人[applicant=third]。</p>
        <p>被执行人[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]。</p><p>被执行人[debtor=guarantor]。</p>
        <p>在执行[-judgment]等系列案件过程中，本院委托晋衡资产评估有限公司对被执行人财产进行评估，评估价[-appraisal]元
        。第一次拍卖流拍后，本院于[auction_date=end_date]
        在[-platform]进行第二次拍卖，起拍价[-starting_price]元，由竞买号[-bidder]的买受人[buyer]（证照号
        [buyer_credit_code=buyer_code]）竞得。</p>
        <table><tr><th>成交财产</th><th>折算价款（元）</th></tr><tr><td>国有土地使用权及地上厂房设备</td><td>[-land]
        </td></tr>
        <tr><td>[capacity]焦化产能（[-ovens]）</td><td>[-cap]</td></tr><tr><td>合计成交价</td><td>[price]</td></tr>
        </table>
        <p>上列款项业经本院全额收讫。依照《中华人民共和国民事诉讼法》第二百四十七条之规定，裁定如下：</p>
        <p>（一）确认上列财产归买受人[buyer]所有；</p><p>（二）解除本院对上列财产的查封，注销其上抵押登记；</p>
        <p>（三）买受人应在接到本裁定之日起三十日内持本裁定办理过户。</p><p>本裁定一经送达即生效。</p>
        <div class="e"><p>执行长　J1</p><p>执行员　J2</p><p>执行员　J3</p><p>[ruling_date:cn]@1</p><p>书记
        员　CLERK</p></div>
        """,
        {"appraisal": part(deal.starting_price, 1600), "land": land, "cap": deal.price - land},
        left=102,
    )


def confirms_fixed_price(deal: Deal) -> HtmlPaper:
    """A fixed-price sale (变卖) confirmed; one enforcement officer signs; the price in 万元."""
    return ruling(
        deal,
        Subtype.SALE_CONFIRMATION,
        KAI,
        """
        <h2>[court]</h2><h1>执 行 裁 定 书</h1><p class="n">[case_number=case8]</p>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]，信用代码[debtor_credit_code=debtor_code]。</p>
        <p>本院依法对被执行人所有的[capacity:nian_chan]焦炭的产能两次拍卖未成，遂于[-start_date]起在[-platform]变卖。
        [auction_date=end_date]，[buyer]以变卖价[price:wan]元
        （大写：[-price:cap]）购得，保证金[-deposit]元已抵作价款，款项付清。</p>
        <p>据此，依照《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十二条、第二十六条，裁定如下：</p>
        <p>1.上述产能归[buyer]（统一社会信用代码：[buyer_credit_code=buyer_code]）享有；</p><p>2.[debtor]应协助办理更
        名手续；</p><p>3.变卖所得在扣除优先费用后另行分配。</p>
        <p>本裁定书送达后立即生效。</p>
        <div class="e"><p>执行员　J1</p><p>[ruling_date:cn]@1</p><p>书记员　CLERK</p></div>
        """,
        turn=-10,
    )


def confirms_in_resumed_case(deal: Deal) -> HtmlPaper:
    """A resumed case (执恢) after a transfer of the right to sell; small type, everything in one paragraph."""
    number = f"（{deal.ruling_date.year}）{deal.court.code}执恢{deal.digits('rs', 2)}号之二"
    return ruling(
        deal,
        Subtype.SALE_CONFIRMATION,
        SERIF.replace("14pt/2 ", "12pt/1.9 "),
        """
        <h2>[court]</h2><h1>执行裁定书</h1><p class="n">[case_number=number]</p>
        <p>申请执行人：[applicant=third]（系[-applicant]债权受让人）。</p><p>被执行人：[debtor]。</p><p>被执行人：
        [debtor=guarantor]。</p>
        <p>竞买人：[buyer]，统一社会信用代码：[buyer_credit_code=buyer_code]。</p>
        <p>本院[-case]一案终结本次执行程序后，因发现可供执行财产，依申请恢复执行。[-other_court]（首封法院）以
        [-other_case]移送执行函将处置权移交本院。本院在淘宝网司法拍卖
        网络平台挂网，原竞买人悔拍，其保证金[-forfeit]元不予退还；重新拍卖中，[buyer]于[auction_date=end_date:pad]以人
        民币[price:fig]元竞得[debtor]持有的焦化产能
        {capacity|CAP|CAP吨／年}，余款[-balance:fig]元于[-balance_date:pad]缴清。据此裁定如下：</p>
        <p>一、[debtor]的上述焦化产能所有权及相应的其他权利归[buyer]所有；</p><p>二、[buyer]可持本裁定书至山西省工业和
        信息化主管部门办理产能变更。</p>
        <p>本裁定送达后即发生法律效力。</p>
        <div class="e"><p>审判长　J1</p><p>审判员　J2</p><p>审判员　J3</p><p>[ruling_date:cn]@1</p><p>书记
        员　CLERK</p></div>
        """.replace("CAP", str(deal.capacity)),
        {"number": number, "forfeit": part(deal.deposit, 1100)},
    )


def given_for_debt(deal: Deal) -> HtmlPaper:
    """After two rounds without a bid the creditor takes the capacity at the last reserve price."""
    return ruling(
        deal,
        Subtype.SET_OFF,
        SANS,
        """
        <h2>[court]</h2><h1>执行裁定书</h1><p class="n">[case_number=case4]</p>
        <p>申请执行人：[applicant]，住所地[-applicant_address]。</p><p>被执行人：[debtor]，统一社会信用代码
        [debtor_credit_code=debtor_code]。</p>
        <p>本院于[-r1]、[-r2]先后两次在[-platform]拍卖被执行人所有的[capacity]焦化产能，均因无人竞买流拍。申请执行人
        [applicant]于[-ask]书面同意以第二次拍卖保留价
        {price?|PRICE|COMMA}元接受上述财产抵偿债务，本院予以准许。依照拍卖变卖规定第十九条、第二十三条、第二十八条第二
        款、第二十九条，裁定如下：</p>
        <p>一、将被执行人[debtor]所有的[capacity]焦化产能作价{price?|PRICE|COMMA}元，交付申请执行人[applicant]抵偿
        [-judgment]民事判决书确定的相应金额的债务。产能自本裁定送达申请执行人时转移。</p>
        <p>二、申请执行人可持本裁定到主管部门办理变更登记。</p><p>三、债权余额[-rest]元，继续执行。</p><p>本裁定送达后
        即发生法律效力。</p>
        <div class="e"><p>审判长　J1</p><p>审判员　J2</p><p>审判员　J3</p><p>[ruling_date:cn]@1</p><p>书记
        员　CLERK</p></div>
        """.replace("PRICE", str(deal.starting_price)).replace("COMMA", f"{deal.starting_price.yuan:,.2f}"),
        {
            "r1": later(deal.start_date, -45),
            "r2": deal.end_date,
            "ask": later(deal.end_date, 4),
            "rest": part(deal.price, 1200),
        },
    )


def settled_by_agreement(deal: Deal) -> HtmlPaper:
    """Both sides agree to set off without an auction; the court confirms it on one plain sheet."""
    return ruling(
        deal,
        Subtype.SET_OFF,
        MING.replace("14pt/1.9", "15pt/2"),
        """
        <h2>[court]</h2><h1>执 行 裁 定 书</h1><p class="n">[case_number=case2]</p>
        <p>申请执行人：[applicant=third]。</p><p>被执行人：[debtor]，法定代表人[-debtor_head]。</p>
        <p>执行过程中，申请执行人与被执行人于[-met]签订《以物抵债协议》，被执行人自愿以其焦化产能抵顶所欠申请执行人焦
        煤款{price?|PRICE|WAN}元，其他执行债权人[-applicant]无异议。
        经本院审查，该协议不损害第三人合法权益和社会公共利益。依照民事诉讼法解释第四百九十一条，裁定如下：</p>
        <p>被执行人[debtor]名下[capacity:ta]焦化产能，以物抵债归申请执行人[applicant=third]所有，双方债权债务于抵债金
        额范围内消灭。</p>
        <p>申请执行人应自行缴纳有关税费并办理手续。本裁定书送达后立即生效。</p>
        <div class="e"><p>执行员　J1</p><p>[ruling_date:cn]@1</p><p>书记员　CLERK</p></div>
        """.replace("PRICE", str(deal.price)).replace("WAN", f"{(deal.price.yuan / 10000).normalize():f}万"),
        {"met": later(deal.ruling_date, -11)},
        turn=8,
        left=104,
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    confirms_plainly,
    confirms_bundle,
    confirms_fixed_price,
    confirms_in_resumed_case,
    given_for_debt,
    settled_by_agreement,
]
