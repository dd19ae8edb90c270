"""Papers of no kind that matters: proof of service, power of attorney, list of evidence, tax notice."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.paper import Cell, Heading, Line, Paper, Space, Stamp, Table
from tests.specimens.phrases import fill, script
from tests.specimens.second_author.helpers import Extra, identity, later, phone, someone

KIND = Kind.OTHER


def service_receipt(deal: Deal) -> Paper:
    """The proof that the ruling of sale was served on the buyer."""
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("案　　由", fill(deal, "借款合同纠纷"), "案　　号", fill(deal, "[-case]")),
        ("受送达人", Cell(fill(deal, "[-buyer]"), cols=3)),
        ("送达文书名称及件数", Cell(fill(deal, "[-case3]执行裁定书（成交裁定）1份、协助执行通知书1份"), cols=3)),
        ("送达地址", Cell(fill(deal, "[-buyer_address]"), cols=3)),
        ("受送达人签名或盖章", Cell(fill(deal, "[-buyer_head]　　[-ruling_date]16时20分"), cols=3)),
        ("代收人及代收理由", Cell("　", cols=3)),
        ("备　　注", Cell("直接送达", cols=3)),
    )
    return Paper(
        KIND,
        (
            Heading(fill(deal, "[-court]"), 20),
            Heading("送 达 回 证", 24, "hei"),
            Table(rows, (2, 3.2, 1.4, 3.4), size=13, pad=10),
            Space(6),
            Line(f"填发人：{deal.judges[0]}　　　　送达人：{deal.clerk}、{someone(deal, 'srv')}", size=13),
            Stamp(deal.court.full, dx=140, dy=-20),
        ),
        face="song",
    )


def power_of_attorney(deal: Deal) -> Paper:
    """A power of attorney to bid, pay and sign the confirmation; identity number, telephone."""
    extra: Extra = {
        "agent": someone(deal, "bidagent"),
        "id": identity(deal, "bidagent"),
        "day": later(deal.start_date, -5),
    }
    blocks = script(
        deal,
        """
        ##(face=hei) 授权委托书

        委托人：[-buyer]　　统一社会信用代码：[-buyer_code]

        法定代表人：[-buyer_head]　　职务：董事长

        受托人：[-agent]　　身份证号：[-id]　　手机：MOBILE

        现委托[-agent]作为我公司代理人，参加[-court][-case]案件所涉[-debtor][-capacity]焦化产能的网络司法拍卖，
        代理权限为特别授权：

        1.报名、交纳保证金[-deposit:yuan]元、在[-price:wan]元以内出价；

        2.签署《成交确认书》，交纳余款，领取拍卖成交裁定书、协助执行通知书；

        3.办理产能过户的其他手续。

        委托期限：自[-day]起至上述事项办结之日止。代理人无转委托权。

        > 委托人（盖章）：[-buyer]

        >(pad=2) [-day]
        """.replace("MOBILE", "138" + deal.digits("mobile", 8)),
        extra,
    )
    return Paper(KIND, (*blocks, Stamp(deal.buyer.name, dy=-12)))


def evidence_list(deal: Deal) -> Paper:
    """A list of evidence of the buyer that names every paper of the matter with numbers, dates and amounts."""
    rows: tuple[tuple[str | Cell, ...], ...] = (
        ("序号", "证据名称", "证明内容", "页码"),
        ("1", "《网络竞价成功确认书》", fill(deal, "[-end_date]以[-price:yuan]元竞得[-capacity]焦化产能"), "1-2"),
        ("2", fill(deal, "[-case3]执行裁定书"), "产能归申请单位所有", "3-6"),
        ("3", fill(deal, "[-case1]执行裁定书、协助执行通知书及回执"), "首封法院及查封期限", "7-11"),
        ("4", "银行回单2张、法院执行款收据1张", fill(deal, "保证金[-deposit]元、余款[-balance]元已付清"), "12-14"),
        ("5", "拍卖公告", fill(deal, "公告日[-notice_date:dot]，起拍价[-starting_price]元"), "15"),
        ("6", "营业执照、法定代表人身份证复印件", "主体资格", "16-17"),
    )
    return Paper(
        KIND,
        (
            Heading("证 据 目 录", 24, "title"),
            Line(fill(deal, "提交单位：[-buyer]"), size=13),
            Line("提交对象：焦化行业压减过剩产能专项工作领导小组办公室", size=13),
            Table(rows, (1, 4, 5, 1.3), size=12, pad=6),
            Space(12),
            Line("提交人（签章）：" + someone(deal, "sub") + "　　2020年11月12日", "right", 13),
            Line("接收人：　　　　　　　年　　月　　日", "right", 13),
            Stamp(deal.buyer.name, dx=-40, dy=-30),
        ),
        size=13,
        face="song",
    )


def tax_notice(deal: Deal) -> Paper:
    """A tax office's notice of matters: it names court, sale and amounts and asks the buyer to declare."""
    blocks = script(
        deal,
        """
        #(size=22) 国家税务总局[-county]税务局

        ##(face=hei size=24) 税务事项通知书

        > 税通〔2019〕NUMBER号

        [-buyer]：（纳税人识别号：[-buyer_code]）

        事由：司法拍卖涉税事项。

        依据：《中华人民共和国税收征收管理法》第二十五条、第三十二条。

        通知内容：你单位于[-end_date]通过[-court]司法拍卖取得[-debtor]焦化产能等财产，成交价款[-price:yuan]元。
        经核算，被执行人一方应缴增值税1,018,867.92元、
        城市维护建设税50,943.40元，尚欠2017年度房产税84,612.05元。
        请于收到本通知之日起15日内到我局办税服务厅申报缴纳契税、印花税（税率0.05%）。逾期未缴的，
        按日加收滞纳税款万分之五的滞纳金。

        你单位若同我局在纳税上有争议，可自上述款项缴清之日起六十日内依法申请行政复议。

        联系电话：PHONE

        >(pad=3) 二〇一九年四月二十三日
        """.replace("NUMBER", deal.digits("tax", 4)).replace("PHONE", phone(deal, "tax")),
    )
    return Paper(KIND, (*blocks, Stamp(f"国家税务总局{deal.debtor.county}税务局", dy=-6)))


PAPERS: list[Callable[[Deal], Paper]] = [service_receipt, power_of_attorney, evidence_list, tax_notice]
