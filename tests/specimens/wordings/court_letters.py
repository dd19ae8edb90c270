"""Assistance notices with their replies, and letters that hand a sealed thing over to another court."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.paper import PageBreak, Paper, Stamp
from tests.specimens.phrases import Field, script


def _bureau(deal: Deal) -> str:
    return f"{deal.debtor.city}经济和信息化委员会"


def notice_with_reply(deal: Deal) -> Paper:
    """A notice to the authority with the reply on a second page: first sealing."""
    extra: dict[str, Field] = {"bureau": _bureau(deal), "reply": deal.seal_date}
    front = script(
        deal,
        """
        # [court]

        ## 协助执行通知书

        > [case_number=case]

        < [addressee=bureau]：

        本院在执行[-applicant]与[-debtor]金融借款合同纠纷一案中，作出的[-case1]执行裁定书已发生法律效力。因被执行人
        [holder=debtor]未履行义务，依照《中华人民共和国民事诉讼法》第二百四十二条、第二百五十一条的规定，请协助执行以下事项：

        一、查封[holder=debtor]名下[capacity]焦化产能，期限三年，自[seal_start]起至[seal_end]止；

        二、查封期间停止办理该产能的转让、置换、过户、核减等手续。

        附：[-case1]执行裁定书

        >(pad=2) [-seal_date:cn]
        """,
        extra,
    )
    reply = script(
        deal,
        """
        # [court]

        ## 协助执行通知书

        #(size=18) （回　执）

        < [-court]：

        你院[-case1]执行裁定书、[case_number=case]协助执行通知书收悉，我委处理情况如下：

        我委自[seal_start]起协助查封[holder=debtor][capacity]焦化产能，{seal_rank|first|此前无其他法院查封，系首封}。

        此复。

        >(pad=2) [-bureau]

        >(pad=2) [reply_date=seal_start]
        """,
        extra,
    )
    blocks = (*front, Stamp(deal.court.full), PageBreak(), *reply, Stamp(_bureau(deal)))
    return Paper(Kind.ASSISTANCE_NOTICE, blocks)


def notice_alone(deal: Deal) -> Paper:
    """A short notice without reply, to the provincial department, dates with padding, two objects."""
    extra: dict[str, Field] = {"bureau": "山西省经济和信息化委员会"}
    text = script(
        deal,
        """
        #(size=20 face=song) [court=court_short]

        ##(face=song size=24) 协助执行通知书

        > [case_number=case1:half]

        < [addressee=bureau]:

        关于[-applicant]申请执行[holder=debtor]借款合同纠纷一案，请贵单位协助办理下列事项：

        1.查封被执行人[holder=debtor]经核定的焦化产能[capacity:ton]；

        2.查封期限自[seal_start:pad]至[seal_end:pad]；

        3.未经本院许可，不得为其办理变更、转让手续。

        联系人：[-applicant_head]　　联系电话：0351-00000000

        >(pad=2) [-seal_date:cn]
        """,
        extra,
    )
    return Paper(Kind.ASSISTANCE_NOTICE, (*text, Stamp(deal.court.full)), face="song", size=14.5)


def waiting_reply(deal: Deal) -> Paper:
    """A waiting sealing by a second court with the authority's reply below on the same page."""
    extra: dict[str, Field] = {"bureau": f"{deal.debtor.city}工业和信息化局"}
    top = script(
        deal,
        """
        #(size=20) [court=other_court]

        ##(size=22) 协助执行通知书

        > [case_number=other_case]

        < [addressee=bureau]：

        请协助轮候查封[holder=debtor]名下的焦化产能[capacity:wan]，查封期限三年。

        >(pad=2) [-notice_date:cn]
        """,
        extra,
    )
    below = script(
        deal,
        """
        ~ 30

        ---

        #(size=16 face=hei) 回　执

        < [-other_court]：

        贵院[case_number=other_case]协助执行通知书已收到。经查，上述产能已被[-court]查封，贵院查封为{seal_rank|waiting|第二顺位轮候查封}，
        登记时间[reply_date=notice_date:dot]。

        >(pad=2) [-bureau]（章）
        """,
        extra,
    )
    blocks = (*top, Stamp(deal.other_court.full), *below, Stamp(f"{deal.debtor.city}工业和信息化局", size=100))
    return Paper(Kind.ASSISTANCE_NOTICE, blocks, size=14, pitch=1.6)


def renewal_notice(deal: Deal) -> Paper:
    """A notice that renews a sealing."""
    extra: dict[str, Field] = {
        "bureau": f"{deal.debtor.county}工业和信息化局",
        "from": deal.seal_end,
        "until": deal.seal_end.replace(year=deal.seal_end.year + 2),
    }
    text = script(
        deal,
        """
        # [court]

        ##(spaced=1 size=24) 协助执行通知书

        > [case_number=case5]

        < [addressee=bureau]：

        本院查封的[holder=debtor]焦化产能（[capacity]）即将到期。依据[-case5]执行裁定书，现请你局协助办理{seal_rank|renewed|续行查封}手续，
        续封期限二年，从[seal_start=from]起到[seal_end=until]止。续封期间的限制与原查封相同。

        特此通知。

        >(pad=2) [-ruling_date:cn]
        """,
        extra,
    )
    return Paper(Kind.ASSISTANCE_NOTICE, (*text, Stamp(deal.court.full)))


def reply_alone(deal: Deal) -> Paper:
    """Only the reply survives: a form with underlined entries."""
    extra: dict[str, Field] = {"bureau": f"{deal.debtor.city}工业和信息化局"}
    text = script(
        deal,
        """
        #(size=22 face=song) 协助执行通知书（回执）

        ~ 10

        < [court]：

        你院[case_number=case]《协助执行通知书》及[-case1]执行裁定书收悉。根据来文要求，我局已对[holder=debtor]焦化产能[capacity:wide]予以查封登记，
        起止日期为[seal_start]至[seal_end]。经核查，{seal_rank|first|该产能无在先查封}。

        >(pad=2) [addressee=bureau]

        >(pad=2) [reply_date=seal_start]
        """,
        extra,
    )
    return Paper(Kind.ASSISTANCE_NOTICE, (*text, Stamp(f"{deal.debtor.city}工业和信息化局")), face="song", size=14)


def transfer(deal: Deal) -> Paper:
    """The first-sealing court hands the capacity over (移送执行函)."""
    extra: dict[str, Field] = {"asked": deal.notice_date}
    text = script(
        deal,
        """
        # [court=other_court]

        ## 移送执行函

        > [case_number=other_case]

        < [addressee=court]：

        贵院[-asked]商请移送执行函收悉。本院在执行[-third]申请执行[-debtor]一案中，于[-seal_date]首先查封了被执行人名下[-capacity]焦化产能。
        根据《最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复》第一条、第二条的规定，现将上述财产移送贵院执行。

        请贵院在处置后将处置情况及剩余价款函告本院。

        特此函告。

        >(pad=2) [letter_date=notice_date:cn]
        """,
        extra,
    )
    return Paper(Kind.TRANSFER_LETTER, (*text, Stamp(deal.other_court.full)))


def request(deal: Deal) -> Paper:
    """The priority creditor's court asks for the transfer (商请移送执行函)."""
    text = script(
        deal,
        """
        #(size=20 face=hei) [court]

        ##(size=24 face=hei) 商请移送执行函

        > [case_number=case]

        < [addressee=other_court]：

        本院受理的[-applicant]申请执行[-debtor]金融借款合同纠纷一案，申请执行人对被执行人焦化产能[-capacity]享有抵押权。该产能已由贵院
        [-other_case]案首先查封，至今超过六十日未发布拍卖公告。现商请贵院将该财产移送本院执行。

        此致

        附件：1.[-judgment]民事判决书；2.抵押登记材料

        >(pad=2) [letter_date=notice_date:cn]
        """,
    )
    return Paper(Kind.TRANSFER_LETTER, (*text, Stamp(deal.court.full)), face="song")


def short_transfer(deal: Deal) -> Paper:
    """A transfer in three lines with an Arabic date."""
    text = script(
        deal,
        """
        #(size=22) [court=other_court_short]

        #(size=24 spaced=0.4) 移送执行函

        > [case_number=other_case:half]

        < [addressee=court_short]：

        现将我院首封的[-debtor]全部焦化产能的处置权移交你院，请依法处置。查封手续由你院续办。

        >(pad=2) [letter_date=notice_date]
        """,
    )
    return Paper(Kind.TRANSFER_LETTER, (*text, Stamp(deal.other_court.short)), size=16)


def letter_with_contact(deal: Deal) -> Paper:
    """A transfer letter that quotes the ruling, with contact lines and a page mark."""
    text = script(
        deal,
        """
        #(size=22 face=song spaced=0.3) [court=other_court]

        #(size=22 face=song) 关于移送[-debtor]焦化产能执行的函

        > [case_number=other_case]

        < [addressee=court]：

        你院《商请移送执行函》已收到。经研究，我院同意将以[-other_case]执行裁定查封的[-debtor]所有的[-capacity]焦化产能移送你院处理，
        移送后由你院依法进行评估、拍卖。我院案件债权人对处置所得价款依法参与分配。

        联系人：[-third_head]

        联系电话：0350-0000000

        >(pad=2) [-other_court]

        >(pad=2) [letter_date=notice_date:cn]
        """,
    )
    return Paper(Kind.TRANSFER_LETTER, (*text, Stamp(deal.other_court.full)), face="song", footer="{page}")


PAPERS: list[Callable[[Deal], Paper]] = [
    notice_with_reply,
    notice_alone,
    waiting_reply,
    renewal_notice,
    reply_alone,
    transfer,
    request,
    short_transfer,
    letter_with_contact,
]
