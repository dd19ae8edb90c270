"""Rulings that seal, seal on, wait, lift, or preserve."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Subtype
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.seventh_author.bench import FANG, KAI, MING, SANS, SERIF, ruling
from tests.specimens.seventh_author.common import kept, later, part


def first_seal(deal: Deal) -> HtmlPaper:
    """The first sealing, full form: parties with agents, basis, operative part, three judges."""
    return ruling(
        deal,
        Subtype.SEALING,
        FANG,
        """
        <h2>[court]</h2><h1>执行裁定书</h1><p class="n">[case_number=case1]</p>
        <p>申请执行人：[applicant]，住所地[-applicant_address]。</p><p>负责人：[-applicant_head]，行长。</p>
        <p>被执行人：[debtor]，住所地[-debtor_address]，统一社会信用代码[debtor_credit_code=debtor_code]。</p><p>法定
        代表人：[-debtor_head]。</p>
        <p>本院在执行[applicant]与[debtor]借款合同纠纷一案中，向被执行人发出执行通知书和报告财产令，责令其履行
        [-judgment]民事判决书确定的给付义务，
        但被执行人至今未履行。依照《中华人民共和国民事诉讼法》第二百四十四条、《最高人民法院关于人民法院民事执行中查封
        、扣押、冻结财产的规定》第一条、第二十九条规定，裁定如下：</p>
        <p>查封被执行人[debtor]所有的[capacity]焦化产能，期限为{seal_years|3|三年}。</p><p class="f">1</p>
        =====
        <p>查封期间，被执行人不得对上述财产设定权利负担或者转让、变更。</p><p>本裁定立即执行。</p>
        <div class="e"><p>审　判　长　　J1</p><p>审　判　员　　J2</p><p>审　判　员　　J3</p><br>
        <p>[ruling_date=seal_date:cn]@1</p>
        <p>书　记　员　　CLERK</p></div><div style="position:relative">@2</div><p class="f">2</p>
        """,
        top=-20,
    )


def joint_seal(deal: Deal) -> HtmlPaper:
    """Two applicants, a company and its guarantors as debtors; sealed things in a list, capacity one among them."""
    return ruling(
        deal,
        Subtype.SEALING,
        MING.replace("14pt/1.9", "12.5pt/1.75"),
        """
        <h2>[court]</h2><h1>执　行　裁　定　书</h1><p class="n">([case_number=case2:half])</p>
        <p>申请执行人[applicant]。</p><p>申请执行人[applicant=third]。</p><p>被执行人[debtor]，代码
        [debtor_credit_code=debtor_code]。</p>
        <p>被执行人[debtor=guarantor]。</p><p>被执行人{debtor|P1}，男，汉族，系[-debtor]法定代表人。</p>
        <p>上列当事人金融借款、追偿权纠纷二案，本院依法合并执行。因被执行人逾期不履行义务，依照《中华人民共和国民事诉
        讼法》第二百四十二条、第二百四十四条，裁定如下：</p>
        <p>一、冻结、划拨被执行人银行存款[-sum]元，或扣留、提取其相应收入；</p>
        <p>二、存款不足部分，查封下列财产：</p>
        <p>（1）[debtor]名下焦化产能[capacity:ton]及附属[-ovens]；</p><p>（2）[debtor=guarantor]位于[-county]的洗煤厂
        （年入
        洗原煤90万吨）机器设备；</p>
        <p>（3）{debtor|P1}名下晋L×××88号轿车一辆。</p>
        <p>三、第二项第（1）目财产的查封期限为{seal_years|3|三年}，设备及车辆的查封期限为两年。</p>
        <p>需要续行查封的，应在期限届满前十五日内提出申请。本裁定送达后即发生法律效力。</p>
        <div class="e"><p>执行员　J1</p><p>[ruling_date=seal_date:cn]@1</p><p>书记员　CLERK</p></div>
        """.replace("P1", deal.debtor.head),
        {"sum": deal.price + deal.deposit},
        turn=-7,
        left=106,
    )


def sealed_on(deal: Deal) -> HtmlPaper:
    """A renewal before the first term ends: the earlier term and its days stand in the reasons."""
    return ruling(
        deal,
        Subtype.SEALING,
        SERIF,
        """
        <h2>[court]</h2><h1>执行裁定书</h1><p class="n">[case_number=case6]</p>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]，统一社会信用代码：[debtor_credit_code=debtor_code]。
        </p>
        <p>本院于[-seal_date]作出[-case1]执行裁定，查封被执行人焦化产能，期限至[-seal_end]止。现申请执行人以债权未获清
        偿为由，于[-ask]申请继续查封。
        本院审查认为，申请符合法律规定，应予准许。裁定如下：</p>
        <p>继续查封被执行人[debtor]享有的[capacity]焦化产能指标（首次查封范围为[-whole_capacity]，其中[-rest]已解除）
        ，续封期限{seal_years|2|二年}。</p>
        <p>本裁定立即开始执行。</p>
        <div class="e"><p>审判长　J1</p><p>人民陪审员　J2</p><p>人民陪审员　J3</p><p>[ruling_date=day:cn]@1</p><p>法官
        助理　CLERK</p></div>
        """,
        {"ask": later(deal.seal_end, -30), "day": later(deal.seal_end, -14), "rest": kept(deal)},
    )


def waits_behind(deal: Deal) -> HtmlPaper:
    """A sealing that waits: the other court's seal goes before it."""
    return ruling(
        deal,
        Subtype.SEALING,
        KAI,
        """
        <h2>[court]</h2><h1>执 行 裁 定 书</h1><p class="n">[case_number=case3]</p>
        <p>申请执行人：[applicant=guarantor]，住所地[-guarantor_address]。</p><p>被执行人：[debtor]，住所地
        [-debtor_address]。</p>
        <p>本院依据已经生效的[-judgment]民事调解书，责令被执行人支付煤款，被执行人未履行。经本院向主管部门调查，被执行
        人有年产[-whole_num]万吨焦炭项目的核准产能，
        已被[-other_court]以[-other_case]裁定先行查封。依照《最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的
        规定》第二十八条之规定，裁定如下：</p>
        <p>轮候查封被执行人[debtor]的上述产能中的[capacity:wan]/年（以登记为准）。轮候查封自在先查封解除之日起生效，期
        限为{seal_years|3|叁年}。</p>
        <p>本裁定书送达后即发生法律效力。</p>
        <div class="e"><p>执行员　J1</p><p>[ruling_date=seal_date:cn]@1</p><p>书记员　CLERK</p></div>
        """.replace("[capacity:wan]/年", "{capacity|CAP|WAN万吨/年}")
        .replace("CAP", str(deal.capacity))
        .replace("WAN", f"{deal.capacity.wan.normalize():f}"),
        {"whole_num": f"{deal.whole_capacity.wan.normalize():f}"},
        turn=11,
    )


def lifts_part(deal: Deal) -> HtmlPaper:
    """The seal is lifted after the debt was settled; the number and day of the sealing ruling stand in it."""
    return ruling(
        deal,
        Subtype.UNSEALING,
        MING.replace("14pt/1.9", "15pt/2"),
        """
        <h2>[court]</h2><h1>执 行 裁 定 书</h1><p class="n">[case_number=case7:half]</p>
        <p>申请执行人：[applicant]。</p><p>被执行人：[debtor]。</p>
        <p>关于申请执行人与被执行人合同纠纷一案，本院于[-seal_date]以[-case1]执行裁定查封了被执行人名下财产，期限三年
        。执行中双方达成和解，被执行人已给付[-sum]元，
        申请执行人书面请求撤除对其部分财产的查封。经审查，其请求不违反法律规定。</p>
        <p>依照《中华人民共和国民事诉讼法》第一百五十四条第一款第（十一）项及查封规定第三十一条之规定，裁定如下：</p>
        <p>解除对被执行人[debtor]名下[capacity]焦化产能的查封措施。其余查封财产仍按原裁定执行。</p><p>本裁定立即执行。
        </p>
        <div class="e"><p>审　判　长　J1</p><p>审　判　员　J2</p><p>代理审判员　J3</p><p>[ruling_date=day:cn]@1</p><p>
        书　记　员　CLERK（代）</p></div>
        """,
        {"sum": part(deal.price, 400), "day": later(deal.seal_date, 133)},
        left=104,
    )


def preserves_before_suit(deal: Deal) -> HtmlPaper:
    """A preservation before judgment: applicant and respondent, a surety insurer, the ceiling of the sum."""
    number = f"（{deal.case_year}）{deal.court.code}财保{deal.digits('pre', 2)}号"
    return ruling(
        deal,
        Subtype.PRESERVATION,
        SANS,
        """
        <h2>[court]</h2><h1>民事裁定书</h1><p class="n">[case_number=number]</p>
        <p>申请人：[applicant?=third]。</p><p>被申请人：[debtor?=debtor]，统一社会信用代码
        [debtor_credit_code?=debtor_code]。</p>
        <p>申请人因与被申请人产能转让合同纠纷，于[-ask]向本院申请诉前财产保全，请求查封、冻结被申请人价值[-sum]元的财
        产，并由三晋财产保险股份有限公司以保单保函
        （保额[-sum]元）提供担保。</p>
        <p>本院经审查认为，申请人的申请符合法律规定。依照《中华人民共和国民事诉讼法》第一百零一条、第一百零二条、第一
        百零三条第一款规定，裁定如下：</p>
        <p>一、冻结被申请人银行存款[-cash]元，期限一年；</p><p>二、查封被申请人名下[capacity:wide]焦化产能指标，期限
        {seal_years|3|三年}。</p>
        <p>案件申请费5000元，由申请人负担。申请人在人民法院采取保全措施后三十日内不依法提起诉讼的，本院将解除保全。
        </p>
        <p>如不服本裁定，可以自收到裁定书之日起五日内向本院申请复议一次。复议期间不停止裁定的执行。</p>
        <div class="e"><p>审判员　J1</p><p>[ruling_date=seal_date:cn]@1</p><p>书记员　CLERK</p></div>
        """,
        {
            "number": number,
            "ask": later(deal.seal_date, -2),
            "sum": part(deal.price, 600),
            "cash": part(deal.price, 50),
        },
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [
    first_seal,
    joint_seal,
    sealed_on,
    waits_behind,
    lifts_part,
    preserves_before_suit,
]
