"""Confirmations of a won auction: printouts of five platforms and houses."""

from __future__ import annotations

from collections.abc import Callable

from models.papers import Kind
from tests.specimens.deal import Deal
from tests.specimens.html_paper import HtmlPaper, stamp
from tests.specimens.seventh_author.common import firm, later, lay, part


def jd_print(deal: Deal) -> HtmlPaper:
    """A page of 京东 printed by the buyer: pairs in two columns without rules, grey labels over the values."""
    return lay(
        Kind.AUCTION_CONFIRMATION,
        deal,
        """
        <div class="top"><b>{platform?|京东司法拍卖}</b><span>我的拍卖 &gt; 已拍下 &gt; 成交确认</span></div>
        <h1>网络司法拍卖成交确认书</h1>
        <p class="id">确认书编号 [document_number=number]</p>
        <div class="lot"><small>标的物</small>[lot_title=lot]</div>
        <div class="grid">
        <div><small>处置机关</small>[disposing_unit=court]</div><div><small>执行案号</small>[case_number=case:half]
        </div>
        <div><small>竞得者</small>[buyer]</div><div><small>证照号码</small>[buyer_credit_code=buyer_code]</div>
        <div><small>竞买代码</small>[bidder_number=bidder]</div><div><small>拍卖轮次</small>第一次拍卖</div>
        <div><small>起拍价</small>¥[-starting_price]</div><div><small>已缴保证金</small>¥[-deposit]</div>
        <div><small>开拍时间</small>[start_date:dash] 10:00:00</div>
        <div><small>结束时间</small>[end_date:dash] 10:14:36（延时3次）</div>
        <div class="big"><small>成交价</small>¥[price]</div>
        <div class="big"><small>金额大写</small>[price_in_words=price:cap]</div>
        </div>
        <div class="say"><p>上述竞得者于[bid_date=end_date]在{platform?|京东网络司法拍卖平台}参与竞价并以最高出价胜出
        ，
        系统依其实名信息自动生成本确认书。</p>
        <p>竞得者应在[-balance_date]前将扣除保证金后的余款¥[-balance]付至处置机关指定账户，逾期未付视为悔拍，已缴保证
        金不予退还。</p>
        <p>标的物权属自成交裁定送达竞得者时转移，本确认书不作为权属凭证。</p></div>
        <p class="foot">京东拍卖客服　本页由用户自行打印　打印时间 [-balance_date:dash] 09:12　第1页/共1页</p>
        """,
        """
.sheet { padding: 15mm 18mm; font: 10.5pt/1.6 "Noto Sans CJK SC" }
.top { display: flex; justify-content: space-between; border-bottom: 1mm solid #e1251b; color: #888; font-size: 9pt }
.top b { font-size: 16pt; color: #e1251b }
h1 { font-size: 18pt; text-align: center; margin: 8mm 0 1mm } .id { text-align: center; color: #777; margin: 0 0 6mm }
.lot { background: #f7f7f7; padding: 3mm 4mm; font-size: 12pt } small { display: block; color: #999;
  font-size: 8.5pt }
.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm 8mm; margin: 6mm 4mm }
.big { font-size: 12pt; color: #e1251b }
.say { border-top: 0.2mm dashed #bbb; padding-top: 3mm } .say p { text-indent: 2em; margin: 1mm 0 }
.foot { position: absolute; bottom: 12mm; font-size: 8pt; color: #999 }
""",
        extra={"number": "JD" + deal.digits("jd", 14), "lot": "[-debtor]名下[capacity]焦化产能指标"},
    )


def gongpai_box(deal: Deal) -> HtmlPaper:
    """公拍网: a certificate in a double frame whose facts stand in one running sentence."""
    return lay(
        Kind.AUCTION_CONFIRMATION,
        deal,
        """
        <div class="frame"><div class="inner">
        <p class="brand">{platform|公拍网}　www.gpai.net</p>
        <h1>网络竞价成功确认书</h1>
        <p>处置单位：[disposing_unit=court]</p>
        <p>标的名称：[lot_title=lot]</p>
        <p>标的链接：http://s.gpai.net/sf/item2.do?Web_Item_ID=ITEM</p>
        <p>公告发布：[notice_date:slash] 17:30</p><p>自由竞价：[start_date:slash] 10:00 至 [end_date:slash] 10:00</p>
        <hr>
        <p class="in">兹确认：企业用户“[buyer]”（统一社会信用代码[buyer_credit_code=buyer_code]，经办人[-buyer_head]）
        持
        <u>[bidder_number=bidder]</u>号竞买号牌，于[bid_date=end_date:sp]上午10时02分，在[disposing_unit=court]委托本
        网开展的
        上述标的第二次拍卖活动中，经37轮应价，以人民币<u>[price_in_words=price:round]</u>（小写￥[price:fig]）成为最高
        应价者，竞价成功。</p>
        <p class="in">本次拍卖之市场评估价为￥[-appraisal]，第一次拍卖起拍价￥[-first]，因无人应价流拍；本次起拍价￥
        [-starting_price]。</p>
        <p class="in">标的物最终成交以处置单位出具的拍卖成交裁定书为准。竞得人应于裁定前付清拍卖余款，并自行承担过户所
        涉税费。</p>
        <div class="end"><p>竞得人（盖章）：</p><div>公拍网络科技服务中心<br>[-end_date:sp]@1</div></div>
        </div></div>
        """.replace("ITEM", deal.digits("gp", 5)),
        """
.sheet { padding: 16mm; font: 12pt/2 "AR PL UKai CN" }
.frame { border: 1.4mm double #a8781c; padding: 2mm } .inner { border: 0.2mm solid #a8781c; padding: 8mm 12mm 26mm;
  position: relative }
.brand { color: #a8781c; text-align: right; margin: 0 } h1 { font: 700 22pt "Noto Serif CJK SC"; text-align: center;
  color: #8c1515; letter-spacing: 0.1em } p { margin: 1.5mm 0 } .in { text-indent: 2em; text-align: justify }
u { text-underline-offset: 1mm } .end { display: flex; justify-content: space-between; margin-top: 10mm }
.end div { position: relative; text-align: center }
""",
        extra={
            "lot": "【第二次拍卖】[-debtor]焦化厂区地上建筑物、机器设备及[capacity:wide]焦化产能",
            "appraisal": part(deal.starting_price, 1400),
            "first": part(deal.starting_price, 1250),
        },
        seals=[stamp("公拍网络科技服务中心", "网拍专用章", left=2, top=-12, size=38, turn=-6)],
    )


def icbc_form(deal: Deal) -> HtmlPaper:
    """工行融e购: a ruled form whose group headings stand upright over several rows."""
    return lay(
        Kind.AUCTION_CONFIRMATION,
        deal,
        """
        <h1>融e购司法拍卖成交确认单</h1>
        <div class="no"><span>确认单号：[document_number=number]</span><span>页码：1/1</span></div>
        <table>
        <tr><th rowspan=4>标的<br>信息</th><td>标的名称</td><td colspan=3>[lot_title=lot]</td></tr>
        <tr><td>委托法院</td><td colspan=3>[disposing_unit=court]</td></tr>
        <tr><td>案号</td><td>[case_number=case]</td><td>网拍平台</td><td>{platform?|中国工商银行融e购电商平台}</td>
        </tr>
        <tr><td>评估价</td><td class="r">[-appraisal]</td><td>起拍价</td><td class="r">[-starting_price]</td></tr>
        <tr><th rowspan=2>竞价<br>过程</th><td>公告日</td><td>[notice_date:tight]</td><td>竞价起始</td>
        <td>[start_date:tight] 09:00</td></tr>
        <tr><td>加价幅度</td><td class="r">[-increment]</td><td>竞价截止</td><td>[end_date:tight] 09:00</td></tr>
        <tr><th rowspan=3>买受人<br>信息</th><td>名称</td><td colspan=3>[buyer]</td></tr>
        <tr><td>证件类型</td><td>营业执照</td><td>证件号码</td><td>[buyer_credit_code=buyer_code]</td></tr>
        <tr><td>竞买号</td><td>[bidder_number=bidder]</td><td>经办人</td><td>[-buyer_head]</td></tr>
        <tr><th rowspan=4>成交<br>信息</th><td>成交日期</td><td>[bid_date=end_date:tight]</td><td>出价次数</td>
        <td class="r">24</td></tr>
        <tr><td>成交金额</td><td colspan=3 class="r"><b>CNY [price]</b></td></tr>
        <tr><td>（大写）</td><td colspan=3>人民币[price_in_words=price:zheng]</td></tr>
        <tr><td>冻结保证金</td><td class="r">[-deposit]</td><td>应补余款</td><td class="r">[-balance]</td></tr>
        </table>
        <p class="s">说明：1.保证金于成交后自动划转法院账户并冲抵成交款；2.应补余款请于[-due]前缴纳，缴款时备注案号
        ；3.本单为系统生成，
        与法院成交裁定不一致的，以裁定为准；4.平台不收取买受人任何佣金。</p>
        <p class="sig">平台电子签章：@1　　　　　　　　　　生成时间：[-end_date:dash] 09:00:08</p>
        """,
        """
.sheet { padding: 22mm 17mm; font: 10.5pt/1.5 "AR PL UMing CN" }
h1 { text-align: center; font: 700 19pt "WenQuanYi Zen Hei" }
.no { display: flex; justify-content: space-between; margin-bottom: 2mm }
table { border-collapse: collapse; width: 100% }
td, th { border: 0.25mm solid #222; padding: 2mm } th { width: 13mm; background: #eee; font-weight: 400 }
td:nth-last-child(even) { width: 22mm } .r { text-align: right } .s { font-size: 8.5pt }
.sig { position: relative; margin-top: 9mm }
""",
        extra={
            "number": "RG" + deal.digits("icbc", 12),
            "lot": "[-debtor]持有的[capacity:ta]焦炭产能",
            "appraisal": part(deal.starting_price, 1250),
            "due": later(deal.end_date, 10),
        },
        seals=[stamp("融e购电商平台", "业务专用章", left=24, top=-14, size=36, shape="oval")],
    )


def litigation_assets(deal: Deal) -> HtmlPaper:
    """人民法院诉讼资产网: key and value under each other, the result as a sentence, the court's stamp over the date."""
    return lay(
        Kind.AUCTION_CONFIRMATION,
        deal,
        """
        <h2>{platform|人民法院诉讼资产网}</h2><h1>竞得成功确认书</h1>
        <dl><dt>资产处置法院</dt><dd>[disposing_unit=court]</dd>
        <dt>案　　　　号</dt><dd>[case_number=case]</dd>
        <dt>拍　品　名　称</dt><dd>[lot_title=lot]</dd>
        <dt>竞　买　期　间</dt><dd>自[start_date]10时至[end_date]10时止（延时除外）</dd>
        <dt>竞　买　号</dt><dd>[bidder_number=bidder]</dd>
        <dt>竞　得　人</dt><dd>[buyer:half]</dd></dl>
        <p>依据网络拍卖系统记载，上列竞得人在竞买期间内报价人民币[price:yuan]元（[price_in_words=price:cap]），为最终
        有效最高报价，依法竞得上述拍品。
        优先购买权人未行使优先购买权。</p>
        <p>竞得人须持本确认书于七日内到我院执行局司法技术室（联系人：CLERK）办理余款交付。竞得人所缴保证金
        [-deposit:yuan]元抵作价款。</p>
        <p>该拍品含有被执行人原经主管部门核准的产能，过户须经工业和信息化主管部门同意，风险由竞得人自负。</p>
        <div class="end">[disposing_unit=court]<br>执行局<br>[bid_date=end_date:cn]@1</div>
        <p class="tip">（打印件与网页记载不一致的，以网页为准）</p>
        """.replace("CLERK", deal.clerk),
        """
.sheet { padding: 30mm 27mm; font: 14pt/1.9 FandolFang, "AR PL UMing CN" }
h2 { font: 15pt FandolHei, "WenQuanYi Zen Hei"; color: #9a1b1b; margin: 0; border-bottom: 0.5mm solid #9a1b1b }
h1 { text-align: center; font: 24pt FandolSong, "Noto Serif CJK SC"; letter-spacing: 0.2em }
dl { display: grid; grid-template-columns: 9em 1fr; margin: 0 } dt { text-align-last: justify; padding-right: 1em }
dd { margin: 0 }
p { text-indent: 2em; margin: 2mm 0; text-align: justify } .end { position: relative; text-align: center; width: 90mm;
  margin: 12mm 0 0 auto } .tip { position: absolute; bottom: 14mm; font-size: 10pt; text-indent: 0 }
""",
        extra={"lot": "被执行人[-debtor]所有的焦化产能（[capacity:ton]）"},
        seals=[stamp(deal.court.full, left=26, top=-4, turn=9)],
    )


def house_hammer(deal: Deal) -> HtmlPaper:
    """An auction house that sold on a court's commission: labels above the values, commission beside the price."""
    house, fee = firm(deal, "house", ("拍卖",), prefix="山西"), part(deal.price, 20)
    return lay(
        Kind.AUCTION_CONFIRMATION,
        deal,
        """
        <p class="no">合同编号：[document_number=number]</p><h1>拍 卖 成 交 确 认 书</h1>
        <table>
        <tr class="h"><td colspan=2>拍卖人</td><td>委托人</td><td>拍卖师</td></tr>
        <tr><td colspan=2>[disposing_unit?=house]</td><td>[disposing_unit?=court]</td><td>AUCTIONEER</td></tr>
        <tr class="h"><td colspan=2>买受人</td><td>买受人证照号</td><td>竞买牌号</td></tr>
        <tr><td colspan=2>[buyer]</td><td>[buyer_credit_code=buyer_code]</td><td>{bidder_number|016}</td></tr>
        </table>
        <p>买受人于[bid_date=end_date:sp]在拍卖人于[-city]国贸饭店三层举行的<u>[case_number=case]</u>案件专场拍卖会上
        ，通过公开竞价竞得下列拍卖标的，
        依照《中华人民共和国拍卖法》有关规定，双方签订成交确认书如下：</p>
        <table><tr class="h"><td class="n">序号</td><td>拍卖标的</td><td>成交价（元）</td><td>佣金（2%）（元）</td>
        <td>合计（元）</td></tr>
        <tr><td>1</td><td>[lot_title=lot]</td><td class="r">[price]</td><td class="r">[commission=fee]</td>
        <td class="r">[total=sum]</td></tr>
        <tr><td colspan=2>成交价大写</td><td colspan=3>[price_in_words=price:cap]</td></tr>
        <tr><td colspan=2>合计大写</td><td colspan=3>[-sum:cap]</td></tr></table>
        <p>一、买受人已交竞买保证金人民币[-deposit]元，自动转为成交价款的一部分；余款应于[-due]前汇入委托人账户，佣金
        同日汇入拍卖人账户。</p>
        <p>二、买受人逾期不付，应按成交价的20%支付违约金，拍卖人征得委托人同意后可将标的再行拍卖，差价由买受人补足。
        </p>
        <p>三、标的以现状交付，拍卖人不承担瑕疵担保责任；产能变更登记由买受人自行向主管机关申请。</p>
        <p>四、本确认书一式肆份，拍卖人、买受人各执壹份，送委托人贰份。</p>
        <div class="two"><div>拍卖人（章）：@1<br><br>经办人：</div><div>买受人（章）：@2<br><br>法定代表人或代理人：
        [-buyer_head]</div></div>
        <p class="right">签于[-city]　[bid_date=end_date:sp]</p>
        """.replace("AUCTIONEER", deal.judges[1]),
        """
.sheet { padding: 20mm 22mm; font: 11.5pt/1.75 "Noto Serif CJK SC" } .no { text-align: right; margin: 0 }
h1 { text-align: center; font-size: 20pt } table { border-collapse: collapse; width: 100%; font-size: 10.5pt }
td { border: 0.3mm solid #000; padding: 1.5mm; text-align: center } .h td { background: #eaeaea; font-size: 9.5pt }
td.r { text-align: right } p { text-indent: 2em; margin: 1.6mm 0 } p.no { margin: 0 }
.two { display: flex; gap: 20mm; margin: 8mm 0 } td.n { white-space: nowrap }
.two div { flex: 1; position: relative } .right { text-align: right; margin-top: 12mm }
""",
        extra={
            "number": f"拍成字第{deal.case_year}-{deal.digits('h', 3)}号",
            "house": house.name,
            "fee": fee,
            "sum": deal.price + fee,
            "due": later(deal.end_date, 7),
            "lot": "[-debtor][capacity]焦化产能",
        },
        seals=[
            stamp(house.name, "合同专用章", left=14, top=-8, size=38),
            stamp(deal.buyer.name, left=20, top=-6, size=40, turn=12),
        ],
    )


PAPERS: list[Callable[[Deal], HtmlPaper]] = [jd_print, gongpai_box, icbc_form, litigation_assets, house_hammer]
