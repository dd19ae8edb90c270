"""Look-alikes about property: a car that a court sold, and a land-use certificate."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.eighth_author.tools import HEI, SONG, seal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.phrases import fill


def _other(sheet: str, style: str) -> HtmlPaper:
    return HtmlPaper(Kind.OTHER, (sheet,), None, style)


def car_confirmation(deal: Deal) -> HtmlPaper:
    """A confirmation of the auction of a debtor's car: same court, same form, no capacity in it."""
    sheet = fill(
        deal,
        """
        <h1>网络竞价成功确认书</h1>
        <p>处置单位：[-court]</p><p>标的物名称：晋L·XXX18号牌小型越野客车一辆（[-debtor]名下）</p>
        <p>网拍开始时间：[-start_date:slash] 10:00:00</p><p>网拍结束时间：[-end_date:slash] 10:21:09</p>
        <p>【网络拍卖竞价结果】</p>
        <p>用户姓名温某通过竞买号[-bidder]于[-end_date:pad]在[-court]于[-platform]开展的“晋L·XXX18号牌小型越野客车”项
        目公开竞价中，
        以最高应价胜出。该标的网络拍卖成交价格：￥138600（壹拾叁万捌仟陆佰元）。</p>
        <p>标的物最终成交以[-court]出具拍卖成交裁定为准。</p>
        """,
    )
    style = f"""
    .sheet {{ padding: 26mm 22mm; font: 12pt/2.2 {HEI} }}
    h1 {{ font: 700 18pt {HEI}; text-align: center; color: #b00 }}
    p {{ margin: 0 }}
    """
    return _other(sheet + stamp(deal.court.full, left=138, top=142, turn=5), style)


def land_certificate(deal: Deal) -> HtmlPaper:
    """A state land-use certificate of a coking firm, three narrow columns of labels and values."""
    sheet = fill(
        deal,
        """
        <h1>国 有 土 地 使 用 证</h1><p class="n">[-county]国用（2011）第01138号</p>
        <table><tr><td>土地使用权人</td><td colspan="3">[-debtor]</td></tr><tr><td>座　　落</td><td colspan="3">
        [-debtor_address]</td></tr>
        <tr><td>地　　号</td><td>0104-07</td><td>图　　号</td><td>H49G0XX</td></tr>
        <tr><td>地类（用途）</td><td>工业用地</td><td>取得价格</td><td>—</td></tr>
        <tr><td>使用权类型</td><td>出让</td><td>终止日期</td><td>2061年3月14日</td></tr>
        <tr><td>使用权面积</td><td>57601.3 M²</td><td>其中独用</td><td>57601.3 M²</td></tr>
        <tr><td>记　　事</td><td colspan="3">[-seal_date:ar]，[-court]查封，期限三年。他项权利人：[-applicant]</td>
        </tr></table>
        <p class="r">SEAL[-county]人民政府（章）</p><p class="r">2011年3月15日</p>
        """.replace("SEAL", seal(deal.debtor.county + "人民政府", left=4, top=-10)),
    )
    style = f"""
    .sheet {{ padding: 30mm 26mm; font: 13pt/2 {SONG} }}
    h1 {{ font: 700 22pt {SONG}; text-align: center; color: #a11 }}
    .n {{ text-align: center }} table {{ border-collapse: collapse; width: 100% }}
    td {{ border: .3mm solid #a66; padding: 1mm 2mm }}
    .r {{ text-align: right }}
    """
    return _other(sheet, style)


PAPERS: list[Callable[[Deal], HtmlPaper]] = [car_confirmation, land_certificate]
