"""Letters between courts: a case moved, a request and nothing more, a short reply, a request with a table."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.marks import mark
from tests.specimens.paper import Line, Paper, Stamp, Table
from tests.specimens.phrases import fill, script
from tests.specimens.second_author.helpers import Extra, later, phone

KIND = Kind.TRANSFER_LETTER


def moved(deal: Deal) -> Paper:
    """The first court hands the sealed capacity over to the court of the preferred creditor."""
    extra: Extra = {"to": "[-other_court]", "day": later(deal.seal_date, 170), "asked": later(deal.seal_date, 158)}
    blocks = script(
        deal,
        """
        # [court]

        ## 移送执行函

        > [case_number=case2]

        [addressee=to]：

        你院[-asked][-other_case]商请移送执行函收悉。经审查，
        我院于[-seal_date]以[-case1]执行裁定书首先查封被执行人[-debtor]名下[-capacity]焦化产能，
        查封期限至[-seal_end]。
        [-third]对该产能享有优先受偿的债权且已进入执行程序，我院自查封之日起已逾六十日尚未就该财产发布拍卖公告。
        根据《最高人民法院关于首先查封法院与优先债权执行法院处分
        查封财产有关问题的批复》的规定，现将上述产能移送你院执行。

        我院案件首先查封债权的基本情况：债权人[-applicant]，执行标的[-price:wan]元。请你院在处分财产后依法分配，
        并将[-applicant]应得份额汇入我院案款账户。

        附：1.执行裁定书；2.协助执行通知书及回执；3.债权基本情况。

        >(pad=2) [letter_date=day:cn]
        """,
        extra,
    )
    return Paper(
        KIND, (*blocks, Stamp(deal.court.full), Line(f"（承办人：{deal.judges[0]}　{phone(deal, 'm')}）", size=12))
    )


def request_only(deal: Deal) -> Paper:
    """A mere request of the court that wants to sell; the addressee comes with 执行局."""
    extra: Extra = {"day": later(deal.seal_date, 158)}
    blocks = script(
        deal,
        """
        #(face=song) [court=other_court]

        ##(face=song size=25) 商请移送执行函

        > [case_number=other_case:half]

        [addressee=court_short]:

        本院执行的[-third]与[-debtor]借款合同纠纷一案,
        [-judgment:half]民事判决确认[-third]就[-debtor][-capacity]焦化产能及机器设备享有优先受偿权,
        优先债权数额46,300,000元。
        经查,该财产由你院在[-case:half]案中首先查封。因你院自首先查封之日起已超过60日,
        且尚未发布拍卖公告或者进入变卖程序,依照最高人民法院有关批复第一条,
        商请你院将该查封财产移送本院执行。请于收到本函之日起15日内函复。

        联系人:JUDGE;联系电话:PHONE

        >(pad=3) [letter_date=day:cn]
        """.replace("JUDGE", deal.judges[1]).replace("PHONE", phone(deal, "r")),
        extra,
    )
    return Paper(KIND, (*blocks, Stamp(deal.other_court.full, dy=-4)), size=16)


def reply_letter(deal: Deal) -> Paper:
    """A half-page letter titled only 函 that agrees to hand over; date in Arabic; own number of kind 执他."""
    number = f"（{later(deal.seal_date, 180).year}）{deal.court.code}执他{deal.case_serial % 60 + 2}号"
    extra: Extra = {"to": "[-other_court_short]", "day": later(deal.seal_date, 181)}
    blocks = script(
        deal,
        """
        #(colour=red size=26) [court]

        ---

        >(size=13) NUMBER

        #(size=20 face=hei) 关于移送[-debtor]焦化产能执行权的函

        [addressee=to]：

        贵院[-other_case]函悉。同意将我院在[-case]案件中首先查封的[-debtor]焦化产能[-capacity:wan]移送贵院执行，
        我院查封效力由贵院享有，无需重新办理查封手续。

        专此函复。

        >(pad=2) [letter_date=day:ar]
        """.replace("NUMBER", mark("case_number", number)),
        extra,
    )
    return Paper(KIND, (*blocks, Stamp(deal.court.full, dy=-6)), size=16)


def second_request(deal: Deal) -> Paper:
    """A request sent again, with the seals of all courts in a table; several numbers and dates."""
    extra: Extra = {"day": later(deal.seal_date, 210), "before": later(deal.seal_date, 158), "to": "[-court]"}
    extra |= {"w1": later(deal.seal_date, 31), "w2": later(deal.seal_date, 77)}
    rows = (
        ("查封法院", "案号", "查封日期", "顺位"),
        (fill(deal, "[-court_short]"), fill(deal, "[-case]"), fill(deal, "[-seal_date:dot]"), "首封"),
        ("平遥县人民法院", "（2016）晋0728执保33号", fill(deal, "[-w1:dot]", extra), "轮候1"),
        (fill(deal, "[-other_court_short]"), fill(deal, "[-other_case]"), fill(deal, "[-w2:dot]", extra), "轮候2"),
    )
    top = script(
        deal,
        """
        # [court=other_court_short]

        ##(face=hei size=22) 商请移送执行函（第二次）

        > [case_number=other_case:six]

        [addressee=to]：

        我院曾于[-before]致函你院，至今未获答复。为维护优先债权人[-applicant]的合法权益，
        再次商请你院将[-debtor]名下[-capacity]焦化产能移送我院处置。该产能查封情况如下：
        """,
        extra,
    )
    rest = script(
        deal,
        """
        如你院不同意移送，请书面说明理由；争议将依法报请山西省高级人民法院协调。

        >(pad=2) [letter_date=day:cn]
        """,
        extra,
    )
    return Paper(
        KIND, (*top, Table(rows, (4, 4, 2, 1.4), size=12), *rest, Stamp(deal.other_court.short, dy=-2)), face="kai"
    )


PAPERS: list[Callable[[Deal], Paper]] = [moved, request_only, reply_letter, second_request]
