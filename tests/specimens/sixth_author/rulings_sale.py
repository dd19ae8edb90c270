"""Rulings of intermediate and county courts that confirm a sale or give property in payment, at length."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.phrases import Field
from tests.specimens.sixth_author.court_pages import FANG, KAI, SMALL, SONG, bench, clerk, court_paper
from tests.specimens.sixth_author.office import days, earlier, firm, human, old_case, part

_RULING = Kind.ENFORCEMENT_RULING


def joint_sale(deal: Deal) -> HtmlPaper:
    """Two creditors, a company and two guarantors; two rounds; a price paid in three parts: three pages of prose."""
    second = firm(deal, "second", ("小额贷款", "典当"), ("有限公司",))
    one = part(deal.balance, 50)
    extra: dict[str, Field] = {
        "second": second.name,
        "surety": human(deal, "surety"),
        "one": one,
        "two": deal.balance - one,
        "d1": days(deal.end_date, 2),
        "round1": days(deal.start_date, -45),
        "round1_price": deal.price + deal.increment,
        "valued": deal.price + deal.deposit,
        "appraiser": firm(deal, "appraiser", ("资产评估",), ("有限公司",), "山西").name,
        "second_case": deal.case.replace("执", "执恢"),
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">执行裁定书</p><p class="no">[case_number=case5]</p>
    <p>申请执行人[applicant]。住所地：[-applicant_address]。</p>
    <p>负责人[-applicant_head]，该行行长。</p>
    <p>申请执行人[applicant=second]。</p>
    <p>被执行人[debtor]。住所地：[-debtor_address]。统一社会信用代码：[debtor_credit_code=debtor_code]。</p>
    <p>法定代表人[-debtor_head]，该公司董事长。</p>
    <p>被执行人[debtor=guarantor]。统一社会信用代码：[debtor_credit_code=guarantor_code]。</p>
    <p>被执行人[debtor=surety]，男，1963年8月出生，汉族，住山西省[-county]。</p>
    <p>买受人[buyer]。住所地：[-buyer_address]。统一社会信用代码：[buyer_credit_code=buyer_code]。</p>
    <p>本院在执行[-applicant]与[-debtor]、[-guarantor]、[-surety]金融借款合同纠纷一案，
    以及[-second]与[-debtor]民间借贷纠纷
    一案中，因两案被执行人相同，本院依法合并执行。</p>""",
        """
    <p>执行过程中，本院于[-seal_date]作出[-case1]执行裁定，查封了被执行人名下的焦化产能指标及附属资产，
    并责令各被执行人限期履行生效法律文书确定的义务，但各被执行人至今未履行。</p>
    <p>本院委托[-appraiser]对上述产能进行评估，评估价为[-valued:yuan]元。[-round1]，
    本院在[-platform]进行第一次拍卖，起拍价
    [-round1_price:yuan]元，因无人竞买而流拍。其后本院降价进行第二次拍卖，起拍价为[-starting_price:yuan]元，
    保证金[-deposit:yuan]元，
    增价幅度[-increment:yuan]元。经公开竞价，至[auction_date=end_date]10时竞价程序结束，
    [buyer]以最高应价[price:yuan]元竞得被执行人
    [debtor]所有的[capacity]焦化产能指标。</p>
    <p>成交后，买受人所交保证金[-deposit:yuan]元转为拍卖价款；[-d1]又汇入本院案款账户[-one:yuan]元；
    余款[-two:yuan]元由其
    关联企业[-third]代为支付，已于[-balance_date]到账。至此，拍卖价款全部付清。</p>
    <p>另查明，被执行人现有焦化产能合计[-whole_capacity:wan]，除本次处置部分外，其余产能已由其他法院另案查封，
    不在本次处置
    范围之内。利害关系人在公示期内未提出异议。</p>
    <p>本院认为，本次网络司法拍卖程序合法，竞价结果真实有效，应予确认。依照《中华人民共和国民事诉讼法》第二百四十七条、
    《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十二条，</p>""",
        """
    <p class="q">《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条、第二十九条第二款之规定，
    裁定如下：</p>
    <p>一、被执行人[debtor]的[capacity]焦化产能指标归买受人[buyer]所有，该项财产权自本裁定送达买受人时起转移；</p>
    <p>二、解除本院对上述产能指标的查封；</p>
    <p>三、买受人[buyer]可持本裁定书到焦化行业主管部门办理产能确认、过户手续，所需税费按拍卖须知各自承担。</p>
    <p>本裁定送达后即发生法律效力。</p>
    """
        + bench(deal)
        + '<p class="sig">[ruling_date:cn]SEAL</p>'
        + clerk(deal),
    )
    return court_paper(deal, _RULING, texts, subtype=Subtype.SALE_CONFIRMATION, extra=extra)


def old_house_sale(deal: Deal) -> HtmlPaper:
    """A civil ruling of 2013–2015 after a sale by an auction house; digits and price in capitals in the order."""
    deal = earlier(deal, 3)
    extra: dict[str, Field] = {
        "number": old_case(deal, 6),
        "house": firm(deal, "house", ("拍卖",), ("有限公司",), "山西").name,
        "fee": part(deal.price, 3),
        "paper": f"（{deal.case_year - 1}）临商初字第{deal.case_serial - 11}号",
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">民事裁定书</p><p class="no">[case_number=number]</p>
    <p>申请执行人：[applicant]。</p><p>法定代表人：[-applicant_head]，职务：理事长。</p>
    <p>被执行人：[debtor]，组织机构代码：74601885-3。</p><p>法定代表人：[-debtor_head]，职务：总经理。</p>
    <p>本院依据已经发生法律效力的[-paper]民事调解书，于[-seal_date]向被执行人发出执行通知书，
    责令其在指定期限内给付申请执行人
    借款本息，被执行人逾期未履行。本院依法委托[-house]对被执行人拥有的年产焦炭能力[capacity:ton]之产能置换指标公开拍卖。
    [auction_date=end_date]上午，在[-city]宾馆二楼会议室举行的拍卖会上，
    竞买人[buyer]以[price:wan]元的应价经拍卖师三次报价、
    落槌成交，拍卖佣金[-fee:yuan]元另行计付。[-balance_date]，竞得人将全部成交价款交至本院。
    依照《中华人民共和国民事诉讼法》
    第二百四十四条、第二百四十七条，《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条之规定，
    裁定如下：</p>
    """,
        """
    <p>被执行人[debtor]拥有的年产焦炭能力[capacity:ton]的产能置换指标，由竞得人[buyer]以人民币
    {price|PRICE|[-price:cap]}的价格取得，自本裁定书送达竞得人之日起，该产能指标的权利归竞得人享有。</p>
    <p>本裁定立即执行。</p>
    """.replace("PRICE", str(deal.price))
        + bench(deal)
        + '<p class="sig">[ruling_date:cn]SEAL</p><p class="q" style="margin-top:6mm">　　本件与原本核对无异</p>'
        + clerk(deal),
    )
    return court_paper(deal, _RULING, texts, subtype=Subtype.SALE_CONFIRMATION, extra=extra, style=SONG, form="")


def sell_off_confirmed(deal: Deal) -> HtmlPaper:
    """A short ruling on a sell-off (变卖) after two failed rounds, in small type on one page."""
    extra: dict[str, Field] = {
        "number": deal.case.replace("执", "执恢") + "之二",
        "failed": days(deal.start_date, -90),
        "again": days(deal.start_date, -40),
        "term": days(deal.start_date, 60),
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">执行裁定书</p><p class="no">[case_number=number:six]</p>
    <p>申请执行人：[applicant]，统一社会信用代码[-applicant_code]。</p>
    <p>被执行人：[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]，住[-debtor_address]。</p>
    <p>利害关系人（买受人）：[buyer]，统一社会信用代码[buyer_credit_code=buyer_code]。</p>
    <p>申请执行人[-applicant]申请恢复执行[-debtor]追偿权纠纷一案，执行标的[-valued:wan]元。执行中，
    本院对[-debtor]名下焦化产能指标
    先后于[-failed]、[-again]进行网络司法拍卖，两次均因无人出价而流拍。申请执行人书面表示不接受以流拍保留价抵债。
    本院遂于
    [-start_date]起在[-platform]变卖该产能指标，变卖期限六十日，变卖预缴款[-deposit:yuan]元。</p>
    <p>[auction_date=end_date]15时22分竞价程序结束，[buyer]（竞买代码[-bidder]）
    以[price:yuan]元的应价胜出，变卖成交。买受人
    于[-balance_date]将变卖款扣除预缴款后的差额[-balance:yuan]元一次性付清。</p>
    <p>依照《中华人民共和国民事诉讼法》第二百四十七条，
    《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十二条、第二十六条，
    《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十九条的规定，裁定如下：</p>
    <p>被执行人[debtor]名下[capacity:wan]焦化产能归买受人[buyer]所有。所有权自本裁定送达买受人时转移。
    买受人应自收到本裁定之日起
    三个月内向主管部门申请办理权属变更；逾期不办的，后果自负。</p>
    <p>本裁定一经送达即发生法律效力。</p><p class="sig" style="margin-top:10mm">执　行　员　　JUDGE</p>
    <p class="sig">[ruling_date:cn]SEAL</p>
    """.replace("JUDGE", deal.judges[0])
        + clerk(deal),
    )
    return court_paper(
        deal,
        _RULING,
        texts,
        subtype=Subtype.SALE_CONFIRMATION,
        extra=extra | {"valued": deal.price + deal.deposit},
        style=SMALL,
        form="",
    )


def taken_in_payment(deal: Deal) -> HtmlPaper:
    """Two rounds failed and the creditor takes the capacity at the reserve price of the second."""
    extra: dict[str, Field] = {
        "r1": days(deal.start_date, -50),
        "first_price": deal.price + deal.deposit,
        "debt": deal.price + deal.price,
        "asked": days(deal.end_date, 5),
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">执行裁定书</p><p class="no">[case_number=case4]</p>
    <p>申请执行人：[applicant]，住所地[-applicant_address]。</p><p>法定代表人：[-applicant_head]，系该行董事长。</p>
    <p>委托代理人：[-third_head]，山西砚麓律师事务所律师。</p>
    <p>被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
    <p>被执行人：[debtor=guarantor]。</p>
    <p>本院执行的[-applicant]与[-debtor]、[-guarantor]保证合同纠纷一案，[-judgment]民事判决书已经发生法律效力，
    被执行人应偿付
    申请执行人[-debt:yuan]元及利息。因被执行人未主动履行，
    本院依法对[-debtor]所有的[capacity]焦化产能进行了两次网络拍卖。
    第一次拍卖于[-r1]10时开始，保留价[-first_price:yuan]元；第二次拍卖于[-start_date]10时开始，
    保留价{price?|PRICE|[-price:yuan]}元，
    均因无人报名而流拍。</p>
    """.replace("PRICE", str(deal.price)),
        """
    <p>[-asked]，申请执行人[applicant]向本院提交书面申请，请求以第二次拍卖的保留价接受上述产能抵偿债务。本院已征询其他
    申请执行债权人的意见，无人要求承受。</p>
    <p>依照《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第十九条、第二十三条、第二十八条之规定，
    裁定如下：</p>
    <p>一、
    将被执行人[debtor]所有的[capacity]焦化产能作价人民币
    {price?|PRICE|[-price:yuan]}元（{price?|PRICE|[-price:cap]}），
    交付申请执行人[applicant]抵偿[-judgment]民事判决书所确定的相应数额的债务；</p>
    <p>二、申请执行人可持本裁定到有关机构办理变更登记手续；</p><p>三、未受清偿部分，本院继续执行。</p>
    <p>本裁定书送达后立即生效。</p>
    """.replace("PRICE", str(deal.price))
        + bench(deal)
        + '<p class="sig">[ruling_date:cn]SEAL</p>'
        + clerk(deal),
    )
    return court_paper(deal, _RULING, texts, subtype=Subtype.SET_OFF, extra=extra, style=KAI)


def lots_in_payment(deal: Deal) -> HtmlPaper:
    """A county court sets off three assets of a table, the capacity among them, by agreement of the parties."""
    land, plant = part(deal.price, 25), part(deal.price, 10)
    extra: dict[str, Field] = {
        "land": land,
        "plant": plant,
        "all": deal.price + land + plant,
        "met": days(deal.ruling_date, -9),
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">执行裁定书</p><p class="no">[case_number=case3:half]</p>
    <p>申请执行人[applicant=third]，住所地[-third_address]。</p><p>被执行人[debtor]，住所地[-debtor_address]。
    法定代表人[-debtor_head]。</p>
    <p>[-third]申请执行[-debtor]买卖合同纠纷一案，在本院主持下，双方于[-met]就以物抵债达成协议：
    被执行人自愿以下列资产折抵所欠货款
    [-all:yuan]元，该协议不损害第三人利益。</p>
    <table><tr><th>序号</th><th>资产名称</th><th>数量或面积</th><th>抵债金额（元）</th></tr>
    <tr><td>1</td><td>厂区国有土地使用权</td><td>46.2亩</td><td>[-land:yuan]</td></tr>
    <tr><td>2</td><td>焦化产能指标（不含焦炉）</td><td>[capacity]</td><td>{price?|PRICE|[-price:yuan]}</td></tr>
    <tr><td>3</td><td>配煤楼、皮带廊等地上设施</td><td>一套</td><td>[-plant:yuan]</td></tr>
    <tr><td colspan="3">合　　计</td><td>[-all:yuan]</td></tr></table>
    <p>依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第四百九十一条，裁定如下：</p>
    <p>被执行人[debtor]名下的上表所列资产归申请执行人[applicant=third]所有，用以清偿本案全部债务。
    上述资产的权利自本裁定送达时起转移。</p>
    <p>本裁定送达后即生效。</p><p class="sig">审判员　　JUDGE</p><p class="sig">[ruling_date:cn]SEAL</p>
    """.replace("JUDGE", deal.judges[1]).replace("PRICE", str(deal.price))
        + clerk(deal),
    )
    return court_paper(deal, _RULING, texts, subtype=Subtype.SET_OFF, extra=extra, style=FANG.replace("28pt", "24pt"))


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    joint_sale,
    old_house_sale,
    sell_off_confirmed,
    taken_in_payment,
    lots_in_payment,
]
