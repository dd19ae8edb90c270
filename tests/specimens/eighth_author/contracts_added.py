"""Later and looser agreements on capacity: supplements, minutes that bind, and a one-paragraph undertaking."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from models.papers import Kind
from models.values import Money
from tests.specimens import words
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.contracts import STYLE
from tests.specimens.eighth_author.tools import KAI, earlier_years, later, seal, share
from tests.specimens.html_paper import HtmlPaper
from tests.specimens.marks import mark
from tests.specimens.phrases import Field, fill


def _contract(*sheets: str, style: str = STYLE) -> HtmlPaper:
    return HtmlPaper(Kind.CAPACITY_CONTRACT, sheets, None, style)


def supplement_new_price(deal: Deal) -> HtmlPaper:
    """A supplement lowers the price and puts off the last instalment; the old figures stand beside the new."""
    new_unit = deal.unit_price.yuan - Decimal(4)
    new = Money.from_yuan(deal.capacity.tonnes * new_unit)
    extra: dict[str, Field] = {
        "main": f"晋焦转字{deal.contract_date.year}-{deal.digits('m', 2)}",
        "day": later(deal.contract_date, 240),
        "paid": share(new, 60),
        "rest": new - share(new, 60),
        "due": later(deal.contract_date, 400),
    }
    sheet = fill(
        deal,
        """
        <h1>《焦化产能转让协议》之补充协议</h1>
        <p class="l">甲方（出让方）：[transferor=debtor]</p><p class="l">乙方（受让方）：[transferee=buyer]</p>
        <p>甲、乙双方于[-contract_date:ar]签订了编号为[contract_number?=main]的《焦化产能转让协议》（下称“原协议”），
        约定甲方将
        [capacity]焦化产能转让给乙方，转让单价[-unit_price]元/吨，总价[-price:yuan]元。现因行业政策调整、市场行情发生
        变化，
        双方协商一致，对原协议作如下变更和补充：</p>
        <p>一、原协议第三条约定的单价变更为UNIT元/吨，转让总价款相应变更为人民币TOTAL元（大写：WORDS），产能数量不变。
        </p>
        <p>二、截至本补充协议签订之日，乙方累计已付[-paid:yuan]元，甲方予以确认；剩余[-rest:yuan]元，付款期限由原协议
        约定的期限
        延至[-due:ar]。</p>
        <p>三、原协议第七条“甲方负责拆除焦炉”不再执行，双方确认标的产能{ovens_built|false|没有对应的焦炉}。</p>
        <p>四、政府对标的产能给予的补偿款，不论拨付至哪一方账户，均归乙方所有。</p>
        <p>五、本补充协议与原协议不一致的，以本补充协议为准；未涉及的，仍按原协议执行。</p>
        <p>六、本补充协议一式四份，双方各执两份。</p>
        <div class="two"><div>SA甲方（公章）<br>法定代表人：</div><div>SB乙方（公章）<br>法定代表人：</div></div>
        <p class="r" style="margin-top: 9mm">[signing_date=day:ar]</p>
        """.replace("UNIT", mark("unit_price", words_of(new_unit)))
        .replace("TOTAL", mark("total_price", new, words.plain_yuan(new)))
        .replace("WORDS", mark("total_price_in_words", new, words.capitals(new)))
        .replace("SA", seal(deal.debtor.name, left=6, top=-12))
        .replace("SB", seal(deal.buyer.name, left=6, top=-12, turn=-9)),
        extra,
    )
    return _contract(sheet)


def words_of(number: Decimal) -> str:
    """A number without exponent and trailing zeros."""
    return format(number.normalize() + Decimal(0), "f")


def supplement_other_buyer(deal: Deal) -> HtmlPaper:
    """A three-sided supplement: the first buyer steps out and a project company takes its place as buyer."""
    extra: dict[str, Field] = {"day": later(deal.contract_date, 95), "paid": share(deal.price, 30)}
    sheet = fill(
        deal,
        """
        <h1>补充协议（二）</h1>
        <p class="l">出让方：[transferor=debtor]</p><p class="l">原受让方：[-third]</p>
        <p class="l">新受让方：[transferee=buyer]（统一社会信用代码[transferee_credit_code=buyer_code]）</p>
        <p>原受让方与出让方已就[capacity:nian_chan]焦化产能的转让签有协议及补充协议（一）。因项目公司已注册成立，三方
        确认：自
        [signing_date=day]起，原受让方在前述协议中的全部权利义务概括移转于新受让方，由其以[total_price=price:wan]元的
        总价继续
        履行；原受让方此前已付的[-paid:wan]元视为新受让方所付，两者之间自行结算。出让方应将产能变更登记至新受让方名下
        。</p>
        <p>原受让方对新受让方的付款义务承担连带保证责任，至价款付清时止。其余条款不变。</p>
        <p>本补充协议壹式陆份，三方签字盖章之日起生效。</p><p class="r">签订日期：[signing_date=day:sp]</p>
        <table style="margin-top: 8mm"><tr><td>SA出让方盖章</td><td>SB原受让方盖章</td><td>S3新受让方盖章</td></tr>
        <tr style="height: 30mm"><td></td><td></td><td></td></tr></table>
        """.replace("SA", seal(deal.debtor.name, left=4, top=3, size=36))
        .replace("SB", seal(deal.third.name, left=4, top=4, size=36, turn=8))
        .replace("S3", seal(deal.buyer.name, left=4, top=2, size=36, turn=-8)),
        extra,
    )
    return _contract(sheet)


def minutes_that_bind(deal: Deal) -> HtmlPaper:
    """Minutes of talks signed by both sides, with the persons present: a local habit of 2012 to 2014."""
    day = earlier_years(deal.contract_date, 5)
    extra: dict[str, Field] = {"day": day, "first": share(deal.price, 40), "due": later(day, 45)}
    sheet = fill(
        deal,
        """
        <h1>关于转让焦化产能的会谈纪要</h1>
        <p class="l">时　间：[signing_date=day]上午9时</p><p class="l">地　点：[-county]焦化行业协会会议室</p>
        <p class="l">参加人：[transferor=debtor]（简称转让方）[-debtor_head]；[transferee=buyer]（简称受让方）
        [-buyer_head]；
        [-county]经信局某科长、焦化协会某秘书长列席。</p>
        <p>与会双方就转让方闲置产能的转让问题充分交换了意见，议定以下各点，双方共同遵照办理：</p>
        <p>（一）转让方愿将核定给本企业、因资金原因{ovens_built|false|一直未能建炉}的[capacity:wan]焦化产能转给受让方
        使用。</p>
        <p>（二）双方议定每吨[unit_price]元，全部产能共计[total_price=price:yuan]元。受让方提出的每吨二十元和转让方最
        初提出的
        每吨一百五十元均不再作为依据。</p>
        <p>（三）受让方于[-due:ar]前先付[-first:yuan]元，其余待上报批准后分批付清，最迟不超过一年。</p>
        <p>（四）申报材料由双方各派一人，会同经信局办理。办成以前产能名义上仍在转让方。</p>
        <p>（五）今后若国家、省里对关停产能有补助，双方对半享有。</p>
        <p>（六）本纪要经双方代表签字盖章，与正式合同有同等效力，不再另签合同。</p>
        <div class="two"><div>SA转让方代表：A</div><div>SB受让方代表：B</div></div>
        <p class="l" style="margin-top: 12mm">记录人：CLERK</p>
        """.replace("：A<", f"：{deal.debtor.head}<")
        .replace("：B<", f"：{deal.buyer.head}<")
        .replace("CLERK", deal.clerk)
        .replace("SA", seal(deal.debtor.name, left=4, top=-15))
        .replace("SB", seal(deal.buyer.name, left=4, top=-15, turn=5)),
        extra,
    )
    return _contract(sheet, style=STYLE.replace("13.5pt/25pt FandolFang", f"14pt/26pt {KAI}, FandolFang"))


PAPERS: list[Callable[[Deal], HtmlPaper]] = [supplement_new_price, supplement_other_buyer, minutes_that_bind]
