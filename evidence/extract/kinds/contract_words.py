"""The words of capacity contracts: for the sides, for labels in tables, and for what moves a tonnage."""

from __future__ import annotations

from evidence.extract.kinds.sides import Vocabulary
from evidence.extract.kinds.tonnage import Acts
from evidence.extract.layout import Lexicon

_LEAD = r"(?:焦化|拟)*(?:产能|指标)?"
_WHO = r"(?:方|人|企业|单位|公司|者)"
_GIVE_VERBS = r"(?:出让|转让|出卖|出售|卖出|售出|让与|让渡|退出|转出)"
_TAKE_VERBS = r"(?:受让|买受|购买|收购|购入|买入|承接|承让|转入|接收)"
_WILL = r"(?:双方)?(?:同意|自愿|愿意|愿|应|拟|决定|现|承诺|兹)*"
_GIVES = r"(?:有偿)?(?:转让|出让|让与|出售|卖|过户|置换|交易|让渡|划转)"
_TAKES = r"(?:有偿)?(?:受让|购买|收购|购入|买受|买入|承接|买)"
_PAYER, _PAYEE = r"(?P<taker>[甲乙丙丁]方)", r"(?P<giver>[甲乙丙丁]方)"
_AGREES = r"(?:同意|自愿|愿意|承诺)(?:整体|全部|有偿|将其)*"
_DUTY = r"(?:应|须|需|同意)?"
VOCABULARY = Vocabulary(
    roles={
        "transferor": rf"{_LEAD}{_GIVE_VERBS}{_WHO}|卖(?:方|家|主)|售方|供方",
        "transferee": rf"{_LEAD}{_TAKE_VERBS}{_WHO}|买(?:方|家|主)|购方|需方",
    },
    bare={
        "transferor": rf"(?:产能|指标)?(?:{_GIVE_VERBS}|卖)",
        "transferee": rf"(?:产能|指标)?(?:{_TAKE_VERBS}|买)",
    },
    directions=(
        rf"{{giver}}{_WILL}(?:将|以|把)[^。；\n]{{2,90}}?{_GIVES}(?:给|予|与|至|于|到){{taker}}",
        rf"{{giver}}{_WILL}向{{taker}}{_GIVES}",
        rf"{{giver}}{_GIVES}(?:给|予|与|至|于){{taker}}(?:的)?[^。；\n]{{0,12}}(?:标的|产能|指标)",
        rf"{{taker}}{_WILL}{_TAKES}(?:的)?{{giver}}",
        rf"{{taker}}{_WILL}(?:从|自|向){{giver}}(?:处)?{_TAKES}",
        rf"{{taker}}{_WILL}(?:以|按)[^。；\n甲乙丙]{{2,60}}{_TAKES}{{giver}}",
        rf"{_PAYER}{_DUTY}(?:于|在|自)?[^。；\n甲乙丙]{{0,40}}(?:向|给){_PAYEE}(?:一次性|分期)?(?:支付|付清|付款|给付)",
        # 乙方将价款汇入丙方监管户 pays nothing to 丙方
        rf"{_PAYER}{_DUTY}[^。；\n甲乙丙]{{0,40}}将[^。；\n甲乙丙]{{0,40}}(?:支付|汇|付|转)(?:至|给|入|到){_PAYEE}(?!监管|共管|托管)",
        rf"{{giver}}(?:为|系|是|作为)(?:本合同|本协议)?(?:项下)?(?:的)?(?:{_LEAD}{_GIVE_VERBS}{_WHO}|卖方)",
        rf"{{taker}}(?:为|系|是|作为)(?:本合同|本协议)?(?:项下)?(?:的)?(?:{_LEAD}{_TAKE_VERBS}{_WHO}|买方)",
        # 乙方同意整体转让，甲方同意受让
        rf"{{giver}}{_AGREES}(?:转让|出让|出售|卖出)(?!方|人|价)",
        rf"{{taker}}{_AGREES}(?:受让|购买|收购|购入|买入)(?!方|人)",
    ),
    ends=("transferor", "transferee"),
)  # fmt: skip

_DEAL = r"(?:转让|交易|出让|受让|置换|标的|成交|购买|合同)"
LEXICON = Lexicon(
    {
        "name": ("企业名称", "单位名称", "公司名称", "名称", "全称"),
        "code": ("统一社会信用代码", "社会信用代码", "信用代码", "统一代码"),
        "": (
            "标的", "标的名称", "交易标的", "交易品种", "序号", "备注", "签订地点", "签约地点", "丙方", "法定代表人",
            "地址", "住所", "电话", "开户行", "账号", "开户行及账号", "经办", "履约保证金", "交割", "特约事项",
            "受让项目", "用途",
        ),
    },
    forms={
        "side": (rf"(?:{VOCABULARY.words}|[甲乙丙]方)(?:的?名称)?",),
        "number": (r"(?:合同|协议|契约)?(?:编号|编码)|(?:合同|协议)书?号",),
        "unit_price": (rf"(?:产能|指标)?{_DEAL}?单价", r"(?:每吨|吨)(?:单价|价格)"),
        "capacity": (
            rf"{_DEAL}(?:焦化)?(?:产能|指标)(?:指标)?(?:数量|规模|总量|数)?",
            r"(?:焦化)?(?:产能|指标)(?:指标)?(?:数量|规模)|产能",
            rf"{_DEAL}?(?:数量|规模)",
        ),
        "total": (
            rf"(?:{_DEAL}|价款|产能)?(?:总价款?|总金额|价款总额|价款合计|总额|合计|总计)(?:合计)?",
            rf"(?:{_DEAL}|产能)(?:价款|金额|价格|对价)(?:总额|合计)?",
            r"(?:成交|交易|合同|总价?)?(?:金额|总价)?大写(?:金额)?",
        ),
        "ovens": (r"(?:配套|对应|有无|是否建有|是否建成)?焦炉(?:是否)?(?:建成|建设)?(?:情况|状态|状况|现状|与否)?",),
        "height": (r"(?:焦炉)?炭化室(?:有效)?高度?", "炉高"),
        "": (r"(?:签订|签署|签约|填写|填报|填表|合同|订立)(?:日期|时间|日)",),
    },
)  # fmt: skip

_MOVES = r"(?:转让|出让|受让|交易|置换|让与|出售|购买|收购|购入|买入|买受|卖出|卖|标的|数量|承接|让渡)"
ACTS = Acts(
    before=rf"{_MOVES}[^，。；\d]{{0,24}}(?:（[^（）\d]{{0,16}})?",
    after=r"[^，。；\d]{0,40}?(?:转让|出让|让与|出售|过户|置换|卖|让渡|划转)(?:给|予|与|至|于|到)"
    r"|[^，。；\d]{0,20}(?:全部|一并|整体)(?:转让|出让|出售)",
)
