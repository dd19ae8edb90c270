"""The words of restructuring agreements: for the sides, for labels in tables, and for what brings a tonnage along."""

from __future__ import annotations

import itertools

from evidence.extract.kinds.sides import Vocabulary
from evidence.extract.kinds.tonnage import Acts
from evidence.extract.layout import Lexicon

_ACTS_OF = ("兼并", "重组", "兼并重组", "整合", "收购", "并购", "吸收合并", "合并", "控股", "吸收")
_ACT = r"(?:兼并重组|兼并|重组|整合|收购|并购|吸收合并|合并|控股)"


def _made(nouns: str, lead: str = "") -> tuple[str, ...]:
    return tuple(lead + verb + noun for verb, noun in itertools.product(_ACTS_OF, nouns.split()))


ACQUIRERS = frozenset(
    (
        *_made("方 企业 主体 主体企业 单位 公司"),
        "主体企业",
        "存续方",
        "存续公司",
        "存续企业",
        "投资人",
        "投资方",
        "增资方",
    )
)
"""What a paper may call the company that takes over."""
TARGETS = frozenset(
    (*_made("方 企业 单位 公司", "被"), *_made("对象"), "目标公司", "标的公司", "标的企业", "目标企业", "被投资企业",
     "被投资公司", "被增资企业", "被增资公司", "消灭方", "注销方", "解散方")
)  # fmt: skip
"""What a paper may call the company that is taken over."""

_WILL = r"(?:同意|自愿|愿意|拟|决定|依法|将)*"
_SHARES = r"[^。；\n]{0,16}(?:股权|股份|出资)"
VOCABULARY = Vocabulary(
    roles={
        "target": rf"(?:拟)?被(?:{_ACT}|吸收|投资|增资)(?:主体)?(?:企业|方|人|公司|单位)|{_ACT}对象"
        r"|(?:目标|标的)(?:公司|企业)|(?:解散|注销|消灭)(?:方|公司|企业)",
        "seller": r"(?:股权)?(?:转让|出让|出售)(?:方|人|股东)|原(?:股东|出资人)",
        "acquirer": rf"{_ACT}(?:主体企业|主体|企业|方|人|公司|单位)|主体企业|存续(?:方|公司|企业)"
        r"|(?:股权)?(?:受让|投资|增资|认购|买受)(?:方|人|企业)",
    },
    bare={
        "acquirer": r"兼并|重组|整合|收购|受让|控股|存续",
        "target": r"被兼并|被重组|被整合|被收购|被控股|目标",
        "seller": "转让|出让",
    },
    directions=(
        rf"{{taker}}(?:作为[^，。；\n]{{2,16}}?)?{_WILL}(?:对|将|以[^。；\n]{{2,30}}(?:对|方式)){{giver}}(?:实施|进行|予以)?{_ACT}",
        rf"{{taker}}{_WILL}(?:以[^。；\n]{{2,30}}(?:方式|形式)?)?{_ACT}{{giver}}",
        rf"{{giver}}{_WILL}(?:接受|由|被|并入)(?:由)?{{taker}}(?:的)?(?:对其)?(?:{_ACT}|吸收|$|，|。|；)",
        rf"{{taker}}{_WILL}(?:以|通过)[^。；\n]{{2,24}}(?:取得|持有|受让|收购|认购|入股){{giver}}{_SHARES}",
        rf"{{taker}}{_WILL}(?:以|用)[^。；\n]{{2,30}}(?:向|对){{giver}}(?:进行)?(?:增资|注资|入股)",
        rf"{{taker}}{_WILL}(?:向|对){{giver}}(?:进行)?(?:增资|注资|入股)",
        # What a seller hands over: 乙方将其持有的丙方35%股权转让给甲方.
        rf"(?:持有|所持|拥有)(?:的)?{{giver}}{_SHARES}[^。；\n]{{0,10}}(?:转让|出让|过户)(?:给|予|与|至){{taker}}",
        rf"{{taker}}{_WILL}(?:受让|收购|购买)[^，。；\n]{{0,14}}(?:持有|所持)(?:的)?{{giver}}{_SHARES}",
        r"{taker}(?:将)?持有{giver}[^。；\n]{0,12}股权",
    ),
    ends=("target", "acquirer"),
)  # fmt: skip

LEXICON = Lexicon(
    {
        "name": ("企业名称", "单位名称", "公司名称", "名称", "全称"),
        "": (
            "签订日期", "签订时间", "法定代表人", "住所", "地址", "注册资本", "所在地", "统一社会信用代码",
            "社会信用代码", "资产总额", "负债总额", "原出资人", "原股东", "重组方式", "主要条款",
        ),
    },
    forms={
        "side": (rf"(?:{VOCABULARY.words}|[甲乙丙]方)(?:的?名称)?",),
        "ratio": (
            (rf"(?:{_ACT}后|增资后|交易后)?(?:{VOCABULARY.roles['acquirer']}|甲方)?(?:合计)?"
             r"(?:控股|持股|股权|持有股权|受让|收购|出资)(?:比例|情况|份额|占比)?"),
        ),
        "capacity": (
            rf"(?:{VOCABULARY.roles['target']}|纳入{_ACT}(?:的)?|{_ACT}|本次重组|涉及)(?:的)?(?:焦化)?产能(?:规模|数量)?",
        ),
        "own": (rf"{_ACT}[前后](?:的)?(?:合计|总)?(?:焦化)?产能", r"(?:自有|现有|合计|总)产能"),
        "ovens": (r"(?:配套|对应|有无|是否建有)?焦炉(?:是否)?(?:建成|建设)?(?:情况|状态|状况|现状|与否)?",),
    },
)  # fmt: skip

_BRINGS = r"(?:纳入|划入|并入|划归|兼并|重组|取得|整合|承继|承接|继受|接收|收购|注入|转入|进入)(?!后|前|方|主体)"
ACTS = Acts(
    before=rf"{_BRINGS}[^，。；\d]{{0,24}}",
    after=r"[^，。；\d]{0,30}(?:纳入|划入|划归|并入|转入|进入|注入|归(?!档)|随|作为重组"
    r"|由(?:存续|重组|兼并|收购|甲|乙)[^，。；]{0,8}(?:承继|承接|继受|统一|享有|使用))",
    aside_before=r"(?:重组后|兼并后|整合后|合并后|收购后|完成后)[^。；]{0,24}"
    r"|(?:自身|自有|本身|原自有)(?:已有|现有|拥有|的)*[^，。；\d]{0,10}"
    r"|(?:总产能|总规模|合计|累计)[^，。；\d]{0,10}|(?:重组|兼并|整合)前[^，。；\d]{0,8}",
)
