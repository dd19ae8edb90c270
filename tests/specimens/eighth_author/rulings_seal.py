"""Rulings that seal, seal in waiting, renew, lift, and preserve before and during a suit."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.tools import (
    FANG,
    HEI,
    KAI,
    SONG,
    court_css,
    earlier_years,
    later,
    old_case,
    seal,
    share,
    spaced_name,
)
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.phrases import Field, fill


def signed(deal: Deal, text: str, extra: dict[str, Field], turn: float = 4) -> str:
    """The sheet with its signers and the court's stamp put in."""
    sheet = text.replace("J1", spaced_name(deal.judges[0])).replace("J2", spaced_name(deal.judges[1]))
    sheet = sheet.replace("J3", spaced_name(deal.judges[2])).replace("CLERK", spaced_name(deal.clerk))
    return fill(deal, sheet, extra).replace("SEAL", seal(deal.court.full, turn=turn))


def seals_everything(deal: Deal) -> HtmlPaper:
    """First sealing of accounts, vehicles, land and capacity in one ruling with three different terms, two sheets."""
    extra: dict[str, Field] = {"owed": share(deal.price, 145), "frozen": share(deal.price, 60)}
    one = signed(
        deal,
        """
        <p class="c">[court]</p><p class="t">执行裁定书</p><p class="n">[case_number=case1]</p>
        <p>申请执行人：[applicant]，住所地[-applicant_address]。</p><p>负责人：[-applicant_head]。</p>
        <p>被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。</p>
        <p>法定代表人：[-debtor_head]，总经理。</p>
        <p>被执行人：[debtor=guarantor]，住所地[-guarantor_address]。</p>
        <p>关于[applicant]申请执行[debtor]、[debtor=guarantor]借款合同纠纷一案，[-judgment]民事判决书已经发生法律效力，
        被执行人应支付款项[-owed:yuan]元及迟延履行期间的债务利息。本院已向被执行人发出执行通知书，责令其限期履行，但被
        执行人逾期
        仍未履行。经网络查控及实地调查，发现被执行人[debtor]有银行存款、车辆、土地使用权及在省经济和信息化委员会备案的
        焦炭
        生产能力等财产，其生产能力此前未有其他法院采取措施；被执行人[-guarantor]无可供执行财产。</p>
        <p>依照《中华人民共和国民事诉讼法》第二百四十二条、第二百四十四条，《最高人民法院关于人民法院民事执行中查封、
        扣押、冻结财产的
        规定》第一条、第二条、第二十四条，《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第四百八十七条之规
        定，
        裁定如下：</p><p class="f">1 / 2</p>
        """,
        extra,
    )
    two = signed(
        deal,
        """
        <p>一、冻结被执行人[debtor]、[-guarantor]在各金融机构的存款，以[-frozen:yuan]元为限，冻结期限一年；</p>
        <p>二、扣押被执行人[-debtor]名下的机动车六辆，扣押期限二年；</p>
        <p>三、查封被执行人[-debtor]位于[-county]的国有建设用地使用权86.4亩，查封期限三年；</p>
        <p>四、查封被执行人[debtor]持有的焦炭生产能力[capacity]（对应[-ovens]，炭化室高[-chamber]米），查封期限
        {seal_years|3|三年}；查封期间不得转让、置换、抵押或作其他处分。</p>
        <p>需要继续采取上述措施的，申请执行人应当在期限届满前七日内向本院提出书面申请；逾期不申请的，自行承担法律后果
        。</p>
        <p>本裁定立即开始执行。</p>
        <p class="r" style="margin-top: 16mm">审　判　长　J1</p><p class="r">审　判　员　J2</p><p class="r">审　判　员
        　J3</p>
        <p class="r">SEAL[ruling_date=seal_date:cn]</p><p class="r">书　记　员　CLERK</p><p class="f">2 / 2</p>
        """,
        extra,
        -5,
    )
    style = court_css(FANG, 14.5, 26, "26mm 26mm 24mm 28mm")
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (one, two), Subtype.SEALING, style)


def waiting_old(deal: Deal) -> HtmlPaper:
    """A county court of 2013 to 2015 seals in waiting behind another court; short, civil title, one officer."""
    day = earlier_years(deal.seal_date, 3)
    extra: dict[str, Field] = {"old": old_case(deal, day.year, "-2"), "day": day, "first": later(day, -71)}
    sheet = signed(
        deal,
        """
        <p class="c">[court=court_short:wide]</p><p class="t">民事裁定书</p><p class="n">[case_number=old]</p>
        <p>申请执行人[applicant=third]，住[-third_address]。</p>
        <p>被执行人[debtor]，住[-debtor_address]。</p>
        <p>本院执行的申请执行人[applicant=third]与被执行人[debtor]买卖合同纠纷一案，被执行人不自觉履行生效法律文书所确
        定的义务。
        现查明，被执行人在[-city]经济和信息化委员会登记的[capacity:wan]焦化产能已由[-other_court_short]于[-first:ar]先
        行查封。
        为防止该财产在解封后被转移，保障申请执行人的债权得以实现，依照《中华人民共和国民事诉讼法》第二百四十四条、
        《最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定》第二十八条的规定，裁定如下：</p>
        <p>对被执行人[debtor]的[capacity:wan]焦化产能予以轮候查封，期限{seal_years|2|贰年}，自转为正式查封之日起计算。
        </p>
        <p>本裁定送达后立即发生法律效力。</p>
        <p class="r" style="margin-top: 20mm">执行员　J1</p><p class="r">SEAL[ruling_date=day:cn]</p><p class="r">书记
        员　CLERK</p>
        """,
        extra,
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (sheet,), Subtype.SEALING, court_css(KAI, 15.5, 28, "28mm 27mm"))


def renewed(deal: Deal) -> HtmlPaper:
    """A renewal (续行查封) for the capacity alone, with the dates of the earlier term beside the new one."""
    extra: dict[str, Field] = {"day": later(deal.seal_end, -12)}
    sheet = signed(
        deal,
        """
        <p class="c">[court]</p><p class="t">执行裁定书</p><p class="n">[case_number=case8]</p>
        <p>申请人（申请执行人）：[applicant]。</p><p>被执行人：[debtor]，统一社会信用代码：
        [debtor_credit_code=debtor_code]。</p>
        <p>本院执行的[applicant]申请执行[debtor]公证债权文书一案，本院前以[-case1]执行裁定，将被执行人名下的
        [capacity:ta]焦化产能
        查封三年，该期限将于[-seal_end:ar]届满。因案涉产能尚在处置之中，申请执行人向本院提出续行查封申请。本院经审查认
        为，
        其申请符合法律规定。依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第四百八十七条第三款、《中华
        人民共和国
        民事诉讼法》第一百五十四条第一款第十一项的规定，裁定如下：</p>
        <p>续行查封被执行人[debtor]名下[capacity:ta]焦化产能，续行查封期限为{seal_years|2|二年}，自前次查封期限届满之
        次日起算。</p>
        <p>前次查封效力自本裁定送达协助义务人之日起接续。</p><p>本裁定送达后即发生法律效力。</p>
        <p class="r" style="margin-top: 18mm">审判员　J2</p><p class="r">SEAL[ruling_date=day:cn]</p><p class="r">书记
        员　CLERK</p>
        """,
        extra,
        9,
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (sheet,), Subtype.SEALING, court_css(SONG, 14.5, 27, "30mm 27mm"))


def lifted_after_settlement(deal: Deal) -> HtmlPaper:
    """A lifting after the debtor paid under a settlement; the capacity is told in tonnes and the part kept sealed."""
    extra: dict[str, Field] = {"paid": share(deal.price, 88), "day": later(deal.seal_date, 411)}
    sheet = signed(
        deal,
        """
        <p class="c">[court]</p><p class="t">执行裁定书</p><p class="n">[case_number=case6]</p>
        <p>申请执行人：[applicant]，住所地：[-applicant_address]。</p>
        <p>被执行人：[debtor]，住所地：[-debtor_address]。</p><p>法定代表人：[-debtor_head]。</p>
        <p>[applicant]与[debtor]借款合同纠纷一案在执行过程中，双方当事人于本月自行达成和解，被执行人已将和解款项
        [-paid:wan]元
        付至申请执行人账户。申请执行人遂以书面形式请求本院解除对被执行人焦化产能采取的强制措施，同时表示对土地使用权的
        查封
        暂不解除。本院认为，申请执行人处分自己的权利，不违反法律规定，应予照准。依照《最高人民法院关于人民法院民事执行
        中查封、
        扣押、冻结财产的规定》第三十一条第一款第（三）项的规定，裁定如下：</p>
        <p>解除对被执行人[debtor]所有的[capacity:ton]焦化产能的查封（原查封文书号：[-case1]）。</p>
        <p>本裁定书送达后立即生效。</p>
        <p class="r" style="margin-top: 18mm">审　判　长　J1</p><p class="r">人民陪审员　J2</p><p class="r">人民陪审员
        　J3</p>
        <p class="r">SEAL[ruling_date=day:cn]</p><p class="r">代书记员　CLERK</p>
        """,
        extra,
        -11,
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (sheet,), Subtype.UNSEALING, court_css(FANG, 14.5, 25, "26mm 27mm"))


def before_suit(deal: Deal) -> HtmlPaper:
    """A county court's preservation before a suit (诉前财产保全): applicant, respondent, surety, thirty days."""
    number = f"（{deal.seal_date.year}）{deal.court.code}财保{deal.digits('cb', 2)}号"
    extra: dict[str, Field] = {"number": number, "cap": share(deal.price, 70)}
    sheet = signed(
        deal,
        """
        <p class="c">[court]</p><p class="t">民事裁定书</p><p class="n">[case_number=number]</p>
        <p>申请人：[applicant=third]，住所地[-third_address]。</p><p>被申请人：[debtor]，住所地[-debtor_address]，
        统一社会信用代码[debtor_credit_code=debtor_code]。</p>
        <p>担保人：[-guarantor]，住所地[-guarantor_address]。</p>
        <p>申请人[applicant=third]因与被申请人[debtor]企业借贷纠纷，恐被申请人转移财产，于起诉前向本院申请财产保全，请
        求在
        [-cap:yuan]元范围内查封被申请人的焦化产能或者其他等值财产。担保人以其自有房产为该申请提供担保。</p>
        <p>本院经审查认为，情况紧急，不立即采取保全措施将会使申请人的合法权益受到难以弥补的损害。依照《中华人民共和国
        民事诉讼法》
        第一百零一条、第一百零三条第一款规定，裁定如下：</p>
        <p>查封被申请人[debtor]名下[capacity]焦化产能，查封期限{seal_years|3|三年}。</p>
        <p>案件申请费5000元，由申请人[-third]负担。申请人在本裁定执行后三十日内不依法提起诉讼或者申请仲裁的，本院将依
        法解除保全。</p>
        <p>本裁定立即开始执行。如不服本裁定，可以自收到裁定书之日起五日内向本院申请复议一次。复议期间不停止裁定的执行
        。</p>
        <p class="r" style="margin-top: 6mm">审判员　J1</p><p class="r">SEAL[ruling_date=seal_date:cn]</p>
        <p class="r">书记员　CLERK</p>
        """,
        extra,
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (sheet,), Subtype.PRESERVATION, court_css(FANG, 14.5, 25, "24mm 27mm"))


def during_suit(deal: Deal) -> HtmlPaper:
    """A preservation during a suit between two firms, printed in black type, with a guarantee letter of an insurer."""
    number = f"（{deal.seal_date.year}）{deal.court.code}民初{deal.case_serial + 5}号之一"
    extra: dict[str, Field] = {"number": number, "cap": share(deal.price, 115)}
    sheet = signed(
        deal,
        """
        <p class="c">[court=court_short]</p><p class="t">民事裁定书</p><p class="n">[case_number=number]</p>
        <p>原告（申请人）：[applicant=buyer]。</p><p>被告（被申请人）：[debtor]。</p><p>被告（被申请人）：
        [debtor=guarantor]。</p>
        <p>本院在审理原告[applicant=buyer]诉被告[debtor]、[debtor=guarantor]合同纠纷一案中，原告提出财产保全申请，请求
        查封、冻结二被告
        价值[-cap:wan]元的财产，并提供某某财产保险股份有限公司出具的保函作为担保。本院认为该申请合法，应予准许。依照
        《中华人民共和国民事诉讼法》第一百条、第一百零二条、第一百零三条第一款之规定，裁定如下：</p>
        <p>对被告[debtor]的[capacity:nian_chan]焦化产能采取查封措施，保全期间为{seal_years|3|三年}，未经本院准许不得变
        更、转让；
        对被告[-guarantor]持有的股权予以冻结，以前述金额为限。</p>
        <p>本裁定书送达后立即执行，当事人如有异议可申请复议一次。</p>
        <p class="r" style="margin-top: 16mm">审判长　J3</p><p class="r">审判员　J2</p><p class="r">审判员　J1</p>
        <p class="r">SEAL[ruling_date=seal_date:cn]</p><p class="r">书记员　CLERK</p>
        """,
        extra,
        13,
    )
    return HtmlPaper(Kind.ENFORCEMENT_RULING, (sheet,), Subtype.PRESERVATION, court_css(HEI, 13.5, 26, "28mm 28mm"))


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    seals_everything,
    waiting_old,
    renewed,
    lifted_after_settlement,
    before_suit,
    during_suit,
]
