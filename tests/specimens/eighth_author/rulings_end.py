"""Rulings that end, hand down, undo, order a sale, replace a party or mend a slip of the pen."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.rulings_seal import signed
from tests.specimens.eighth_author.tools import FANG, KAI, SONG, court_css, earlier_years, later, old_case, seal, share
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.phrases import Field


def ended_for_now(deal: Deal) -> HtmlPaper:
    """The present procedure ends: what was searched and found, over two sheets, sealed-in-waiting capacity among it."""
    extra: dict[str, Field] = {
        "owed": share(deal.price, 130),
        "got": share(deal.price, 2),
        "day": later(deal.seal_date, 171),
    }
    one = signed(
        deal,
        """
        <p class="c">[court]</p><p class="t">执行裁定书</p><p class="n">[case_number=case5]</p>
        <p>申请执行人：[applicant]，住所地[-applicant_address]。</p>
        <p>被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
        <p>被执行人：[debtor=guarantor]，住所地[-guarantor_address]。</p>
        <p>申请执行人[applicant]与被执行人[debtor]、[debtor=guarantor]金融借款合同纠纷一案，[-judgment]民事判决书已经
        发生法律
        效力，申请执行标的[-owed:yuan]元。本院立案后采取了下列措施：</p>
        <p>1.向被执行人送达执行通知书、报告财产令、限制消费令，被执行人未申报财产，本院已将其纳入失信被执行人名单。</p>
        <p>2.通过网络执行查控系统对被执行人的存款、车辆、证券、不动产等进行查询，扣划存款[-got:yuan]元并已发放。</p>
        <p>3.查封被执行人库存焦炭一批，拍卖所得优先支付了职工工资，已无剩余。</p>
        <p>4.对被执行人[-debtor]登记的{capacity?|TONS|WAN}焦化产能采取了轮候查封措施，首封在[-other_court_short]，本院
        无处置权。</p>
        <p>5.约谈申请执行人，告知上述情况及法律后果，申请执行人不能提供其他财产线索，同意本案程序性终结。</p>
        <p class="f">1</p>
        """.replace("TONS", str(deal.capacity)).replace("WAN", f"{deal.capacity.wan.normalize():f}万吨"),
        extra,
    )
    two = signed(
        deal,
        """
        <p>本院认为，本案已穷尽财产调查措施，被执行人暂无其他财产可供执行，符合终结本次执行程序的条件。依照《最高人民
        法院关于适用
        〈中华人民共和国民事诉讼法〉的解释》第五百一十九条之规定，裁定如下：</p>
        <p>终结本院[-case]案的本次执行程序。</p>
        <p>申请执行人享有要求被执行人继续履行债务及依法向人民法院申请恢复执行的权利，被执行人负有继续履行的义务。申请
        执行人发现
        被执行人有可供执行财产的，可以随时再次申请执行，不受申请执行时效期间的限制。</p>
        <p>本裁定送达后立即生效。</p><p class="r" style="margin-top: 16mm">审　判　长　J1</p><p class="r">审　判　员
        　J2</p>
        <p class="r">审　判　员　J3</p><p class="r">SEAL[ruling_date=day:cn]</p><p class="r">书　记　员　CLERK</p>
        <p class="f">2</p>
        """,
        extra,
    )
    style = court_css(FANG, 15, 27, "26mm 26mm 24mm 28mm")
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (one, two), Subtype.TERMINATION, style)


def ended_old_joint(deal: Deal) -> HtmlPaper:
    """A county court of 2012 to 2014 ends two joined cases at once; no findings on capacity, number with two cases."""
    day = earlier_years(deal.ruling_date, 4)
    extra: dict[str, Field] = {"old": old_case(deal, day.year, "-1"), "day": day}
    sheet = signed(
        deal,
        """
        <p class="c">[court=court_short]</p><p class="t">执行裁定书</p><p class="n">[case_number=old]</p>
        <p>申请执行人[applicant=third]。</p><p>申请执行人[applicant=buyer]。</p><p>被执行人[debtor]。</p>
        <p>[applicant=third]、[applicant=buyer]分别与[debtor]买卖合同货款纠纷执行两案，因被执行人焦炉已经停产，厂区财
        产全部抵押给银行，
        且另案正由[-other_court_short]处理，本院查无其他可供执行的财产，两申请执行人亦未能提供。依照《中华人民共和国民
        事诉讼法》
        第二百五十七条第（六）项、第二百五十八条之规定，裁定如下：</p>
        <p>终结两案本次执行程序，待具备执行条件时，由申请执行人申请恢复执行。</p>
        <p>本裁定送达后即发生法律效力。</p>
        <p class="r" style="margin-top: 22mm">审判长　J1</p><p class="r">审判员　J2</p><p class="r">代理审判员　J3</p>
        <p class="r">SEAL[ruling_date=day:cn]</p><p class="r">书记员　CLERK</p>
        """,
        extra,
        -9,
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (sheet,), Subtype.TERMINATION, court_css(KAI, 16, 29, "28mm 27mm"))


def handed_down(deal: Deal) -> HtmlPaper:
    """The high court takes a case from one court and designates another to enforce it."""
    upper = "山西省高级人民法院"
    number = f"（{deal.seal_date.year}）晋执他{deal.digits('ta', 2)}号"
    extra: dict[str, Field] = {"upper": upper, "number": number, "day": later(deal.seal_date, 90)}
    sheet = signed(
        deal,
        """
        <p class="c">[court=upper]</p><p class="t">执行裁定书</p><p class="n">[case_number=number]</p>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]。</p>
        <p>[applicant]申请执行[debtor]借款合同纠纷一案，由[-other_court_short]以[-other_case]立案执行。执行中，该院报
        请本院称，
        被执行人的主要财产为焦化产能，分别被省内多家法院查封，涉及职工债权较多，由其继续执行确有困难。本院认为，为便
        于财产统一
        处置，提高执行效率，本案由[-court]集中执行更为适宜。依照《最高人民法院关于人民法院执行工作若干问题的
        规定（试行）》
        第十七条、第一百三十二条及有关规定，裁定如下：</p>
        <p>一、[-other_case]案件由[-court]执行；</p>
        <p>二、[-other_court_short]应于收到本裁定之日起五日内将全部案卷及已控制的财产移交[-court]，其查封的效
        力及顺位
        由后者承继。</p>
        <p>本裁定送达后立即生效。</p>
        <p class="r" style="margin-top: 18mm">审判长　J1</p><p class="r">审判员　J2</p><p class="r">审判员　J3</p>
        <p class="r">DATE[ruling_date=day:cn]</p><p class="r">书记员　CLERK</p>
        """,
        extra,
    ).replace("DATE", seal(upper, turn=3))
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (sheet,), Subtype.DESIGNATION, court_css(SONG, 14.5, 27, "27mm 27mm"))


def sale_undone(deal: Deal) -> HtmlPaper:
    """On an objection the court undoes its own sale ruling because the winner was barred; old figures told."""
    number = f"（{deal.ruling_date.year}）{deal.court.code}执异{deal.digits('yi', 2)}号"
    extra: dict[str, Field] = {"number": number, "day": later(deal.ruling_date, 64)}
    sheet = signed(
        deal,
        """
        <p class="c">[court]</p><p class="t">执行裁定书</p><p class="n">[case_number=number]</p>
        <p>异议人（利害关系人）：[-third]，住所地[-third_address]。</p>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
        <p>买受人：[buyer?=buyer]，住所地[-buyer_address]。</p>
        <p>本院在执行[-case]案中，于[auction_date?=end_date]将[-debtor]的{capacity?|TONS|WAN}焦化产能拍卖，由
        [buyer?=buyer]以
        {price?|PRICE|ROUND}元竞得，并于[-ruling_date:ar]作出[-case3]成交裁定。[-third]提出异议称，该买受人系被执行人
        的关联企业，
        且竞价过程中系统故障致其无法出价。</p>
        <p>本院查明，拍卖平台出具的说明证实竞价末段系统中断十一分钟，期间异议人的出价未被受理。本院认为，上述情形属于
        网络司法拍卖
        规定第三十一条第（五）项所列情形，严重影响了公平竞价，异议成立。依照《中华人民共和国民事诉讼法》第二百二十五条
        、
        《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第三十一条之规定，裁定如下：</p>
        <p>一、撤销本院对上述焦化产能的网络司法拍卖；二、撤销[-case3]执行裁定。</p>
        <p>如不服本裁定，可在裁定送达之日起十日内，向上一级人民法院申请复议。</p>
        <p class="r" style="margin-top: 5mm">审判长　J1</p><p class="r">审判员　J2</p><p class="r">审判员　J3</p>
        <p class="r">SEAL[ruling_date=day:cn]</p><p class="r">书记员　CLERK</p>
        """.replace("TONS", str(deal.capacity))
        .replace("WAN", f"{deal.capacity.wan.normalize():f}万吨/年")
        .replace("PRICE", str(deal.price))
        .replace("ROUND", str(deal.price).removesuffix(".00")),
        extra,
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (sheet,), Subtype.REVOCATION, court_css(FANG, 13.5, 22, "20mm 27mm"))


def sale_ordered(deal: Deal) -> HtmlPaper:
    """A court orders that the sealed capacity be appraised and sold; nothing is sold yet."""
    extra: dict[str, Field] = {"day": later(deal.seal_date, 60), "owed": share(deal.price, 91)}
    sheet = signed(
        deal,
        """
        <p class="c">[court]</p><p class="t">执行裁定书</p><p class="n">[case_number=case2]</p>
        <p>申请执行人[applicant]，住所地[-applicant_address]。</p>
        <p>被执行人[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
        <p>本院在执行申请执行人[applicant]与被执行人[debtor]金融借款合同纠纷一案中，责令被执行人履行给付[-owed:yuan]元
        的义务，
        但其至今未履行。本院已于[-seal_date:ar]查封被执行人名下[capacity]焦化产能，并告知其限期履行。期限届满，被执行人
        仍拒不履行。依照《中华人民共和国民事诉讼法》第二百四十四条、第二百四十七条的规定，裁定如下：</p>
        <p>对被执行人[debtor]名下[capacity]焦化产能依法进行评估、拍卖。</p>
        <p>本裁定送达后即发生法律效力。</p>
        <p class="r" style="margin-top: 24mm">审　判　员　J1</p><p class="r">SEAL[ruling_date=day:cn]</p>
        <p class="r">书　记　员　CLERK</p>
        """,
        extra,
        6,
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (sheet,), Subtype.OTHER, court_css(FANG, 16, 29, "30mm 27mm"))


def slip_mended(deal: Deal) -> HtmlPaper:
    """A court mends a slip of the pen in its sale ruling: the buyer's name had a wrong word."""
    wrong = deal.buyer.name.replace("有限", "有陪")
    extra: dict[str, Field] = {"day": later(deal.ruling_date, 13), "wrong": wrong}
    sheet = signed(
        deal,
        """
        <p class="c">[court=court_short]</p><p class="t">执行裁定书</p><p class="n">[case_number=case9]</p>
        <p>本院于[-ruling_date:ar]对申请执行人[applicant]与被执行人[debtor]借款纠纷执行一案作出的[-case4]执行裁定书中
        ，文字上有
        笔误，应予补正。依照《中华人民共和国民事诉讼法》第一百五十四条第一款第七项之规定，裁定如下：</p>
        <p>[-case4]执行裁定书第二页第八行“买受人[-wrong]”补正为“买受人[buyer?=buyer]”。</p>
        <p>本裁定送达后立即发生法律效力。</p>
        <p class="r" style="margin-top: 26mm">审判员　J2</p><p class="r">SEAL[ruling_date=day:cn]</p><p class="r">书记
        员　CLERK</p>
        """,
        extra,
        -4,
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (sheet,), Subtype.OTHER, court_css(SONG, 16, 30, "34mm 28mm"))


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    ended_for_now,
    ended_old_joint,
    handed_down,
    sale_undone,
    sale_ordered,
    slip_mended,
]
