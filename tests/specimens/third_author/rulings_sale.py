"""Rulings about a sale: two that confirm it, one that sets off, one that revokes, one that hands the case on."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind, Subtype
from models.values import Capacity
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.third_author import page


def long_confirmation(deal: Deal) -> HtmlPaper:
    """A sale confirmed over two sheets: all parties with codes, the history of the sealing, two rounds."""
    first = page(
        deal,
        """
        <div class="w"><div class="a">[court]</div><div class="b">执行裁定书</div><div class="no">[case_number=case4]
        </div>
        <p>申请执行人[applicant]，住[-applicant_address]。统一社会信用代码[-applicant_code]。</p>
        <p>负责人[-applicant_head]，行长。</p>
        <p>委托诉讼代理人温澄，山西岭川律师事务所律师。</p>
        <p>被执行人[debtor]，住[-debtor_address]。统一社会信用代码[debtor_credit_code=debtor_code]。</p>
        <p>法定代表人[-debtor_head]，董事长。</p>
        <p>被执行人[debtor=guarantor]，住[-guarantor_address]。</p>
        <p>买受人[buyer]，住[-buyer_address]。统一社会信用代码[buyer_credit_code=buyer_code]。</p>
        <p>本院在执行[applicant]与[debtor]、[debtor=guarantor]金融借款合同纠纷一案中，
        因被执行人未履行本院[-judgment]民事判决
        所确定的偿还本金5，800万元及利息的义务，于[-seal_date]以[-case1]裁定查封了[debtor]的焦化产能[-whole_capacity]，
        并向山西省经济和信息化委员会送达了协助执行通知书。[-notice_date]，本院以[-case2]裁定拍卖其中的[capacity]。</p>
        <p>经委托评估，该部分产能价值为EVAL元。本院先在公拍网进行首次拍卖，起拍价FIRST元，无人参与而流拍。</p>
        <p>随后本院组织第二次拍卖，自[-start_date]10时起开拍，起拍价[-starting_price:wide]元，[-bidder]号等三名竞买人
        先后出价。[auction_date=end_date]10时03分，[buyer]以[price:wide]元（大写：人民币[-price:cap]）的最高价</p>
        </div>
        <div class="pg">— 1 —</div>
        """.replace("EVAL", f"{deal.price.fen // 64:,}".replace(",", "，")).replace(
            "FIRST", f"{deal.price.fen // 80:,}".replace(",", "，")
        ),
    )
    second = page(
        deal,
        """
        <div class="w"><p class="n">成交，并在[-balance_date]将余款[-balance:wide]元汇入本院账户，
        连同保证金已付清全部价款。</p>
        <p>本院认为，本次拍卖程序合法，成交有效，价款业已交齐，应予确认。
        根据《最高人民法院关于人民法院网络司法拍卖若干问题的规定》
        第二十二条第二款、《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条、第二十九条第二款，
        裁定如下：</p>
        <p>一、被执行人[debtor]所有的[capacity]焦化产能归买受人[buyer]所有，自本裁定送达买受人时起转移；</p>
        <p>二、解除对上述[capacity]焦化产能的查封，其余[-rest:wan]继续查封；</p>
        <p>三、买受人[buyer]可持本裁定向工业和信息化主管部门申办产能变更登记，相关税费由买受人承担。</p>
        <p>本裁定送达后即发生法律效力。</p>
        <div class="sig">审　判　长　　[-judge1]<br>审　判　员　　[-judge2]<br>人民陪审员　　[-judge3]<br><br>
        <span class="on">[ruling_date:cn]STAMP</span><br><br>法 官 助 理　　贺　岩<br>书　记　员　　[-clerk]</div>
        <div class="copy">本件与原本核对无异</div></div><div class="pg">— 2 —</div>
        """,
        {"rest": Capacity(deal.whole_capacity.tonnes - deal.capacity.tonnes)},
    )
    second = second.replace("STAMP", stamp(deal.court.full, left=2, top=-24, size=42))
    return HtmlPaper(
        Kind.ENFORCEMENT_RULING,
        (first, second),
        Subtype.SALE_CONFIRMATION,
        style="""
        .on { position: relative }
        section.sheet { font: 14.2pt/24pt "FandolFang" }
        .w { position: absolute; left: 28mm; top: 22mm; width: 156mm } p { margin: 0; text-indent: 2em }
          p.n { text-indent: 0 }
        .a { font: 21pt/1.4 "FandolSong"; text-align: center } .b { font: 26pt/1.5 "FandolSong"; text-align: center;
          letter-spacing: 4mm } .no { text-align: right }
        .sig { text-align: right; margin-top: 10mm; line-height: 1.7 }
        .copy { display: inline-block; border: 0.5mm solid #3a4fa0; color: #3a4fa0; padding: 0 2mm; font-size: 13pt;
          margin-top: 8mm } .pg { position: absolute; top: 280mm; left: 0; width: 210mm; text-align: center;
          font-size: 11pt }
        """,
    )


def terse_confirmation(deal: Deal) -> HtmlPaper:
    """A county court's one-sheet confirmation, titled 民事裁定书, number with -3, auction house, one officer."""
    number = deal.case.removesuffix("号") + "-3号"
    body = page(
        deal,
        """
        <div class="a">[court:sp]</div><div class="b">民　事　裁　定　书</div><div class="no">[case_number=own:half]
        </div>
        <p>申请执行人：[applicant]，地址[-applicant_address]。</p>
        <p>负 责 人：[-applicant_head]。</p>
        <p>被执行人：[debtor]，地址[-debtor_address]。</p>
        <p>法定代表人：[-debtor_head]。</p>
        <p>竞买人：[buyer]，住所地[-buyer_address]。</p>
        <p>执行中，本院委托山西岚舟拍卖行有限公司公开拍卖被执行人的焦化生产能力。
        该公司于[auction_date=end_date:pad]在[-county]宾馆
        召开拍卖会，竞买人出价[price:wan]元为全场最高，当场落槌，成交确认书编号LZ-066，拍卖佣金另计。
        至[-balance_date:pad]，价款全部到账。依照《中华人民共和国民事诉讼法》第一百五十四条第一款第十一项、
        第二百四十七条，
        《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十三条的规定，裁定如下：</p>
        <p>登记在被执行人[debtor]名下的焦化生产能力（[capacity:ton]）所有权归[buyer]享有。有关单位凭本裁定协助变更。
        </p>
        <p>本裁定一经送达即发生法律效力。</p>
        <div class="sig">执 行 员　　[-judge1]<br><span class="on">[ruling_date:cn]STAMP</span>
        <br>代书记员　　[-clerk]</div>
        """,
        {"own": number},
    )
    body = body.replace("STAMP", stamp(deal.court.full, left=2, top=-24, size=42, turn=10))
    return HtmlPaper(
        Kind.ENFORCEMENT_RULING,
        (body,),
        Subtype.SALE_CONFIRMATION,
        style="""
        .on { position: relative }
        section.sheet { font: 15pt/28pt "AR PL UMing CN" }
        .a { padding-top: 24mm; font: 20pt "FandolHei"; text-align: center } .b { font: 23pt/2 "FandolHei";
          text-align: center }
        .no { text-align: right; padding-right: 26mm } p { margin: 0 26mm; text-indent: 2em }
        .sig { margin: 10mm 0 0 116mm; line-height: 2 }
        """,
    )


def set_off(deal: Deal) -> HtmlPaper:
    """After two failed rounds the creditor takes the capacity at the reserve price against its claim."""
    body = page(
        deal,
        """
        <table class="head"><tr><td class="a">[court]</td></tr><tr><td class="b">执 行 裁 定 书</td></tr>
        <tr><td class="no">[case_number=case5]</td></tr></table>
        <div class="w"><p>申请执行人：[applicant]，组织机构代码　略。</p><p>主要负责人：[-applicant_head]，该行行长。
        </p>
        <p>被执行人：[debtor]，统一社会信用代码：[debtor_credit_code=debtor_code]。</p><p>法定代表人：[-debtor_head]，
        执行董事。</p>
        <p>关于上列当事人借款担保追偿一案，生效的[-judgment]民事判决书确定被执行人应清偿本息合计8642.17万元。
        执行过程中，对被执行人
        的[-whole_capacity]焦化产能中的[capacity:wan]部分，先后以FIRST元、[-price:yuan]元起拍价两次上网拍卖，
        皆无人报名。
        申请执行人遂提出以第二次拍卖的保留价承受，用以冲抵债权。</p>
        <p>查明，其他债权人均未主张优先受偿，被执行人书面表示同意。
        本院认为该申请合乎《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》
        第十九条、第二十八条第二款之规定。据此裁定：</p>
        <ol><li>将被执行人[debtor]所有的[capacity]焦化产能，作价{price?|VALUE|FIGURES}，
        交付申请执行人[applicant]抵偿所欠相应债务；</li>
        <li>上述产能的权利自本裁定送达承受人[applicant]时转移；</li><li>未获清偿的部分，继续执行。</li></ol>
        <p>本裁定送达后立即生效。</p>
        <table class="sig"><tr><td>审判长</td><td>[-judge1]</td></tr><tr><td>代理审判员</td><td>[-judge2]</td></tr>
        <tr><td>代理审判员</td><td>[-judge3]</td></tr><tr><td colspan="2" class="d">
        <span class="on">[ruling_date:cn]STAMP</span></td></tr>
        <tr><td>书记员</td><td>[-clerk]（代）</td></tr></table></div>
        """.replace("VALUE", str(deal.price))
        .replace("FIGURES", f"{deal.price.yuan:,.0f}元")
        .replace("FIRST", f"{deal.price.fen // 80:,}".replace(",", "")),
    )
    body = body.replace("STAMP", stamp(deal.court.full, left=2, top=-24, size=42))
    return HtmlPaper(
        Kind.ENFORCEMENT_RULING,
        (body,),
        Subtype.SET_OFF,
        style="""
        .on { position: relative }
        section.sheet { font: 13pt/1.85 "Noto Serif CJK SC" }
        .head { width: 210mm; padding-top: 18mm } .head td { text-align: center } .a { font-size: 17pt }
          .b { font-size: 22pt }
        .head td.no { text-align: right; padding-right: 24mm }
        .w { margin: 0 24mm } p { margin: 0; text-indent: 2em } ol { margin: 0; padding-left: 3.4em;
          list-style: cjk-ideographic }
        .sig { margin: 6mm 0 0 86mm } .sig td { padding-right: 8mm } .sig td.d { padding: 2mm 0 }
        """,
    )


def revocation(deal: Deal) -> HtmlPaper:
    """The buyer did not pay, so the sale is struck out, the deposit kept and the lot sold again."""
    body = page(
        deal,
        """
        <div class="w"><div class="t">[court]<br><span>执行裁定书</span></div><div class="no">[case_number=case6:six]
        </div>
        <p>申请执行人：[applicant]。</p><p>被 执 行 人：[debtor]。</p><p>被 执 行 人：[debtor=guarantor]。</p>
        <p>买　受　人：[buyer]（社会信用代码[buyer_credit_code=buyer_code]）。</p>
        <p>本院于[auction_date=end_date]在[-platform]拍卖被执行人[debtor]的焦化产能[capacity:wide]，
        买受人[buyer]报出[price:comma]元
        成为最高应价者，平台已生成网络竞价成功确认书。按照拍卖公告，余款[-balance:comma]元应于[-balance_date]前交付。
        期满后经本院两次书面催告，
        买受人至今分文未付，且于[-ruling_date]来函称资金链断裂，请求退还保证金[-deposit:comma]元。</p>
        <p>本院认为，买受人逾期未付致拍卖目的不能实现，其退还保证金的请求于法无据。
        依《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十四条，裁定如下：</p>
        <p>一、撤销[auction_date=end_date]由[buyer]以[price:comma]元竞得[debtor][capacity:wide]焦化产能的拍卖；</p>
        <p>二、[buyer]交纳的保证金[-deposit:comma]元不予退还，依次用于支付拍卖费用、弥补差价、冲抵债务；</p>
        <p>三、重新拍卖上述焦化产能，原买受人不得参加竞买。</p>
        <p>如不服本裁定，可自收到之日起十日内提出书面异议。</p>
        <div class="sig"><span>审　判　长</span>[-judge1]<br><span>审　判　员</span>[-judge2]<br><span>审　判　员
        </span>[-judge3]<br>
        <span class="on">[ruling_date=later:cn]STAMP</span><br><span>书　记　员</span>[-clerk]</div></div>
        """,
        {"later": deal.ruling_date.replace(year=deal.ruling_date.year + 1)},
    )
    body = body.replace("STAMP", stamp(deal.court.full, left=2, top=-24, size=42))
    return HtmlPaper(
        Kind.ENFORCEMENT_RULING,
        (body,),
        Subtype.REVOCATION,
        style="""
        .on { position: relative }
        section.sheet { font: 13.5pt/1.75 "Noto Sans CJK SC" }
        .w { position: absolute; left: 25mm; top: 20mm; width: 160mm } p { margin: 0; text-indent: 2em }
        .t { text-align: center; font: 18pt/1.5 "FandolHei" } .t span { font-size: 24pt; letter-spacing: 3mm }
        .no { text-align: right } .sig { margin: 8mm 0 0 92mm } .sig span { margin-right: 6mm }
        """,
    )


def designation(deal: Deal) -> HtmlPaper:
    """A superior court hands a case with several sealings to one court of another place."""
    body = page(
        deal,
        """
        <div class="w"><div class="a">[court=other_court]</div><div class="b">执 行 裁 定 书</div>
        <div class="no">[case_number=other_case]</div>
        <p>申请执行人[applicant]。</p><p>被执行人[debtor]。</p>
        <p>[applicant]申请执行[debtor]借款合同纠纷一案，执行标的额4，317.6万元。本院执行中查明，
        [debtor]在全省多地涉诉，其主要财产即
        [capacity?=capacity]焦化产能，最先由[-court]以[-case]案于[-seal_date]查封；该院并已启动评估。为便于统一处置、
        公平清偿，本案宜由首封法院一并办理。</p>
        <p>依照《中华人民共和国民事诉讼法》第二百二十六条、
        《最高人民法院关于高级人民法院统一管理执行工作若干问题的规定》第八条及
        《最高人民法院关于人民法院执行工作若干问题的规定（试行）》，裁定如下：</p>
        <p>本院受理的[-other_case]案件指定由[-court]执行。本院已采取的轮候查封措施效力不变，
        本院将此前已收取的案款（127，300.50元）随案移送。</p>
        <p>本裁定立即执行。</p>
        <div class="sig">审判长　[-judge3]<br>审判员　[-judge1]<br>审判员　柴宛青<br>
        <span class="on">[ruling_date=seal_end:cn]STAMP</span><br>书记员　程岩</div></div>
        """,
    )
    body = body.replace("STAMP", stamp(deal.other_court.full, left=2, top=-24, size=42))
    return HtmlPaper(
        Kind.ENFORCEMENT_RULING,
        (body,),
        Subtype.DESIGNATION,
        style="""
        .on { position: relative }
        section.sheet { font: 15.5pt/25pt "FandolFang" }
        .w { position: absolute; left: 28mm; top: 26mm; width: 154mm } p { margin: 0; text-indent: 2em }
        .a { font: 22pt/1.4 "FandolSong"; text-align: center } .b { font: 26pt/1.8 "FandolFang"; text-align: center }
        .no { text-align: right } .sig { text-align: right; margin-top: 10mm }
        """,
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [long_confirmation, terse_confirmation, set_off, revocation, designation]
