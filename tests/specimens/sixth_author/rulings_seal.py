"""Rulings of county and intermediate courts that seal, renew, lift or preserve."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Capacity
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.phrases import Field
from tests.specimens.sixth_author.court_pages import FANG, KAI, SMALL, SONG, bench, clerk, court_paper
from tests.specimens.sixth_author.office import days, earlier, firm, human, old_case

_RULING = Kind.ENFORCEMENT_RULING
_END = '<p class="sig">[ruling_date=seal_date:cn]SEAL</p>'


def joint_sealing(deal: Deal) -> HtmlPaper:
    """Two pages on a first sealing against a company, its parent and its owner, with a list of other property."""
    extra: dict[str, Field] = {
        "owner": human(deal, "owner"),
        "parent": firm(deal, "parent", ("煤焦集团", "能源投资")).name,
        "amount": deal.price + deal.balance,
        "order": days(deal.seal_date, -21),
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">执行裁定书</p><p class="no">[case_number=case1]</p>
    <p>申请执行人：[applicant]。住所地：[-applicant_address]。</p>
    <p>负责人：[-applicant_head]。</p>
    <p>被执行人：[debtor]。住所地：[-debtor_address]。</p>
    <p>法定代表人：[-debtor_head]。统一社会信用代码：[debtor_credit_code=debtor_code]。</p>
    <p>被执行人：[debtor=parent]。</p>
    <p>被执行人：[debtor=owner]，男，1958年11月2日出生，汉族，住[-city]。</p>
    <p>申请执行人[-applicant]与被执行人[-debtor]、[-parent]、[-owner]公证债权文书一案，山西省[-city]晋汾公证处作出的
    （2016）晋汾证执字第31号执行证书已发生法律效力。经申请执行人申请，本院依法立案执行，
    执行标的为[-amount:wan]元及迟延履行
    期间的债务利息。本院于[-order]向被执行人送达执行通知书和报告财产令，被执行人至今未履行，亦未如实报告财产。</p>
    """,
        """
    <p>经查，被执行人[-debtor]经省主管部门核准的焦化产能为[-whole_capacity:wan]，其中部分产能已设定抵押。
    为防止其转移财产，依照
    《中华人民共和国民事诉讼法》第二百四十二条、第二百四十四条，《最高人民法院关于人民法院民事执行中查封、扣押、
    冻结财产的规定》
    第一条、第二条之规定，裁定如下：</p>
    <p>一、查封被执行人[debtor]名下[capacity]的焦化产能指标（含相应的产能置换权益），查封期限为{seal_years|3|三年}；</p>
    <p>二、冻结被执行人[debtor=parent]在太岳银行开立的账户内存款，以[-amount:yuan]元为限，
    冻结期限为{seal_years?|1|一年}；</p>
    <p>三、扣押被执行人[debtor=owner]名下的小型轿车两辆，期限为{seal_years?|2|二年}。</p>
    <p>查封期间，任何单位和个人不得办理上述产能的转让、置换、变更、抵押手续。需要续行查封的，
    申请执行人应当在期限届满十五日前提出书面申请。</p>
    <p>本裁定立即开始执行。</p>
    """
        + bench(deal)
        + _END
        + clerk(deal),
    )
    return court_paper(deal, _RULING, texts, subtype=Subtype.SEALING, extra=extra, style=KAI, form="— # —")


def old_sealing(deal: Deal) -> HtmlPaper:
    """A county court's ruling of 2013–2014 in one long sentence, without any code, term in figures."""
    deal = earlier(deal, 3)
    texts = (
        """
    <p class="court">[court=court_short]</p><p class="title">执行裁定书</p><p class="no">[case_number=number]</p>
    <p>申请人：[applicant=third]。</p><p>被申请人：[debtor]。</p>
    <p>本院受理申请人[-third]申请执行被申请人[-debtor]拖欠原煤款一案，
    责令被申请人在接到执行通知之日起三日内履行义务，但被申请人拒不履行。
    现查明被申请人停产多年，除持有晋焦资格准入的年产[capacity:wan]焦炭产能外，无其他可供执行的财产。
    依照《中华人民共和国民事诉讼法》
    第二百四十四条之规定，裁定如下：</p>
    <p>对被申请人[debtor]所持有的年产[capacity:wan]焦炭产能予以查封，期限{seal_years|2|2年}。</p>
    <p>在查封期间，被申请人不得将该产能转让、出租、抵偿他人债务或作价入股。</p><p>本裁定书送达后即发生法律效力。</p>
    <p class="sig" style="margin-top:16mm">执行员　　JUDGE</p>
    """.replace("JUDGE", deal.judges[0])
        + _END
        + clerk(deal),
    )
    extra: dict[str, Field] = {"number": old_case(deal, 1)}
    return court_paper(
        deal, _RULING, texts, subtype=Subtype.SEALING, extra=extra, style=SONG, form="", ring=deal.court.short
    )


def renewal(deal: Deal) -> HtmlPaper:
    """A sealing is renewed: the first ruling with its day and term is recounted before the new order."""
    asked = days(deal.seal_end, -26)
    signed = days(deal.seal_end, -9)
    extra: dict[str, Field] = {"asked": asked, "signed": signed, "from": days(deal.seal_end, 1)}
    texts = (
        """
    <p class="court">[court]</p><p class="title">执行裁定书</p><p class="no">[case_number=case7]</p>
    <p>申请执行人：[applicant]，住所地[-applicant_address]。</p><p>法定代表人：[-applicant_head]，董事长。</p>
    <p>被执行人：[debtor]，住所地[-debtor_address]。</p><p>法定代表人：[-debtor_head]。</p>
    <p>本院在执行[-applicant]申请执行[-debtor]借款合同纠纷一案过程中，
    于[-seal_date]以[-case1]执行裁定书查封了被执行人所有的
    [capacity]焦化产能，该次查封将于[-seal_end]届满。[-asked]，申请执行人以本案尚未执行完毕、查封财产正在评估为由，
    向本院申请续行查封。经审查，其申请符合法律规定。
    依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第四百八十七条
    之规定，裁定如下：</p>
    <p>继续查封被执行人[debtor]所有的[capacity]焦化产能，期限{seal_years|3|叁年}，自[-from]起计算。</p>
    <p>本裁定立即执行。</p>
    """
        + bench(deal)
        + '<p class="sig">[ruling_date=signed:cn]SEAL</p>'
        + clerk(deal),
    )
    return court_paper(
        deal, _RULING, texts, subtype=Subtype.SEALING, extra=extra, style=FANG.replace("28pt F", "26pt F"), form=""
    )


def waiting_table(deal: Deal) -> HtmlPaper:
    """Sealings over a table of property by one ruling, the capacity of two plants among it and one of them waiting."""
    small = Capacity.from_wan(18)
    extra: dict[str, Field] = {"small": small, "other_holder": deal.guarantor.name}
    texts = (
        """
    <p class="court">[court]</p><p class="title">执行裁定书</p><p class="no">[case_number=case2]</p>
    <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]，统一社会信用代码：[debtor_credit_code=debtor_code]。</p>
    <p>[-applicant]与[-debtor]融资租赁合同纠纷一案，依据[-judgment]民事判决，被执行人未按执行通知履行义务。
    依照《中华人民共和国民事诉讼法》
    第二百四十四条，《最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定》第二十八条之规定，裁定如下：</p>
    <p>一、查封被执行人[debtor]下列财产：</p>
    <table><tr><th>序号</th><th>财产名称</th><th>数量</th><th>坐落或登记机关</th><th>查封期限</th></tr>
    <tr><td>1</td><td>工业用房</td><td>3幢4120平方米</td><td>[-county]不动产登记中心</td><td>
    {seal_years|3|三年}</td></tr>
    <tr><td>2</td><td>焦化产能指标</td><td>[capacity]</td><td>[-city]工业和信息化局</td><td>{seal_years|3|三年}</td>
    </tr>
    <tr><td>3</td><td>捣固装煤车</td><td>1台</td><td>厂区内</td><td>{seal_years?|2|二年}</td></tr>
    <tr><td>4</td><td>对外应收账款</td><td>1260万元</td><td>——</td><td>{seal_years|3|三年}</td></tr></table>
    <p>二、其中第2项此前已有他院采取措施的，本次为轮候查封，自在先查封解除之日起自动生效。</p>
    <p>三、被执行人可以使用第1项、第3项财产，但不得转移、毁损。</p>
    <p>本裁定送达后立即发生法律效力。</p>
    """
        + bench(deal)
        + _END
        + clerk(deal),
    )
    return court_paper(deal, _RULING, texts, subtype=Subtype.SEALING, extra=extra, style=SMALL, form="第#页")


def lifted_after_settlement(deal: Deal) -> HtmlPaper:
    """A sealing is lifted since the parties settled and the debt was paid in instalments by another."""
    extra: dict[str, Field] = {
        "met": days(deal.ruling_date, -60),
        "paid": days(deal.ruling_date, -4),
        "payer": deal.guarantor.name,
    }
    texts = (
        """
    <p class="court">[court:wide]</p><p class="title">执行裁定书</p><p class="no">[case_number=case3:half]</p>
    <p>申请执行人[applicant]。</p><p>被执行人[debtor]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
    <p>关于[-applicant]申请执行[-debtor]票据追索权纠纷一案，本院曾于[-seal_date]作出[-case1]执行裁定，
    对被执行人名下焦化产能予以查封。
    执行中双方于[-met]达成执行和解协议：被执行人分三期支付欠款，由[-payer]代为偿付。[-paid]，最后一期款项付讫，
    申请执行人向本院
    申请解除查封。本院认为，和解协议已履行完毕，继续查封已无必要。依照《最高人民法院关于人民法院民事执行中查封、
    扣押、冻结财产的规定》
    第三十一条第一款第（四）项之规定，裁定如下：</p>
    <p>解除对被执行人[debtor]名下[capacity:wide]焦化产能的查封。</p>
    <p>本裁定送达后即时生效。</p>
    """
        + bench(deal)
        + '<p class="sig">[ruling_date:cn]SEAL</p>'
        + clerk(deal),
    )
    return court_paper(
        deal,
        _RULING,
        texts,
        subtype=Subtype.UNSEALING,
        extra=extra,
        style=SONG.replace("18pt/1.6", "15pt/1.8"),
        form="",
    )


def preserved_before_suit(deal: Deal) -> HtmlPaper:
    """A county court preserves capacity for a plaintiff who gave a bank's guarantee as security."""
    number = deal.case.replace("执", "财保")
    extra: dict[str, Field] = {
        "number": number,
        "surety": firm(deal, "surety", ("融资担保",), ("有限公司",)).name,
        "asked": days(deal.seal_date, -2),
    }
    texts = (
        """
    <p class="court">[court]</p><p class="title">民事裁定书</p><p class="no">[case_number=number]</p>
    <p>申请人：[applicant=third]，住所地：[-third_address]。</p><p>法定代表人：[-third_head]，经理。</p>
    <p>被申请人：[debtor]，住所地：[-debtor_address]。</p><p>法定代表人：[-debtor_head]，董事长。</p>
    <p>申请人[-third]与被申请人[-debtor]合作协议纠纷一案，申请人于[-asked]向本院提出诉前财产保全申请，
    请求对被申请人价值[-price:wan]元的
    财产采取保全措施，并由[-surety]出具保函提供担保。</p>
    <p>本院经审查认为，申请人的申请符合法律规定。依照《中华人民共和国民事诉讼法》第一百零一条、第一百零二条、
    第一百零三条规定，裁定如下：</p>
    <p>查封被申请人[debtor]所有的焦化产能（[capacity:ton]），期限为{seal_years|3|3年}。</p>
    <p>案件申请费5000元，由申请人负担。</p>
    <p>申请人在人民法院采取保全措施后三十日内不依法提起诉讼或者申请仲裁的，本院将依法解除保全。</p>
    <p>本裁定立即开始执行。如不服本裁定，可以自收到裁定书之日起五日内向本院申请复议一次。复议期间不停止裁定的执行。</p>
    <p class="sig" style="margin-top:8mm">审　判　员　　JUDGE</p>
    """.replace("JUDGE", deal.judges[2])
        + _END
        + clerk(deal),
    )
    return court_paper(
        deal,
        _RULING,
        texts,
        subtype=Subtype.PRESERVATION,
        extra=extra,
        style=FANG.replace("16pt/28pt", "15pt/24pt"),
        form="",
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    joint_sealing,
    old_sealing,
    renewal,
    waiting_table,
    lifted_after_settlement,
    preserved_before_suit,
]
