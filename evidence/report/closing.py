"""六、需要说明的问题, 附件说明, 署名, annexes and imprint."""

from __future__ import annotations

from collections.abc import Iterator

from evidence.report.blocks import (
    Align,
    AnnexHead,
    Attachments,
    Block,
    Column,
    Crops,
    EvidenceIndex,
    Heading,
    Imprint,
    Line,
    Paragraph,
    Run,
    Signature,
    Table,
    line,
)
from evidence.report.drafting import Drafting
from evidence.report.facts import refused
from evidence.report.marks import Register
from evidence.report.wording import NOTICE, date_text, office_of, paper_name
from models.decisions import Judgement
from models.findings import Verdict


def remarks(judgement: Judgement, drafting: Drafting, register: Register) -> Iterator[Block]:
    """The blocks of section 六: what a reader must know before relying on the report."""
    told = [*_waivers(judgement, register), *_conditions(judgement, register), *_settings(judgement, register)]
    told += _unread(judgement)
    if not drafting.reviewed:
        told.append(line("本报告依据未经复核的识别结果生成，所列数值须经人工复核后方可使用。"))
    yield Heading(1, "六、需要说明的问题")
    if not told:
        yield Paragraph(line("无。"))
    for number, remark in enumerate(told, start=1):
        yield Paragraph(line(f"{number}．" if len(told) > 1 else "", remark))


def _stop(text: str) -> str:
    return text.rstrip("。；") + "。"


def _waivers(judgement: Judgement, register: Register) -> Iterator[Line]:
    titles = {finding.check: finding.title for finding in judgement.findings}
    for waiver in judgement.matter.waivers:
        mark = register.record_number(f"豁免{waiver.check}", waiver.reason, f"{waiver.by}的复核决定")
        name = f"{waiver.check}{titles.get(waiver.check, '')}"
        yield line(f"{name}经", Run(waiver.by, (mark,)), f"决定不作为确认障碍，理由：{_stop(waiver.reason)}")


def _conditions(judgement: Judgement, register: Register) -> Iterator[Line]:
    if refused(judgement):
        return
    for condition in judgement.conditions:
        if condition.verdict in {Verdict.CONFLICTS, Verdict.CANNOT_TELL}:
            mark = register.record_number("适用条件", condition.text, "审核判定")
            yield line(Run(f"适用条件“{condition.text}”", (mark,)), f"：{_stop(condition.because)}")


def _settings(judgement: Judgement, register: Register) -> Iterator[Line]:
    compensation = judgement.compensation
    if compensation is None or refused(judgement):
        return
    rules = f"测算规则，版本{judgement.policy_version or '未登记'}（{NOTICE}）"
    for note in compensation.notes:
        mark = register.clause_number(rules)
        yield line(Run(note.rstrip("。；"), (mark,)), "。")


def _unread(judgement: Judgement) -> list[Line]:
    pages = [f"{page.file}第{page.page}页（{page.detail or page.reason}）" for page in judgement.matter.unread]
    return [line(f"下列页面未能识读，未纳入审核：{'；'.join(pages)}。")] if pages else []


def attachments(judgement: Judgement) -> Attachments:
    """附件说明, naming the annexes in order."""
    names = ["证据索引", "审核材料清单"] if judgement.matter.papers else ["证据索引"]
    return Attachments(tuple(names))


def signature(drafting: Drafting) -> Signature:
    """署名, date and 附注. The contact stays open: nobody may be invented."""
    return Signature(office_of(drafting.city), date_text(drafting.date), "（联系人：　　　　　联系电话：　　　　　　）")


def annexes(judgement: Judgement, drafting: Drafting, *, cited: bool) -> Iterator[Block]:
    """Evidence index with page crops, list of papers, imprint."""
    yield AnnexHead(1, "证据索引")
    yield Paragraph(
        line(
            "报告中的数值、日期、文号和名称后均注有编号，编号对应下表。位置以页面显示方向为准，按左、上、右、下占页面宽高的"
            "百分比标注。"
        )
    )
    if cited:
        yield EvidenceIndex()
        yield Crops()
    else:
        yield Paragraph(line("本报告没有引用证据。"))
    if judgement.matter.papers:
        yield AnnexHead(2, "审核材料清单")
        yield _papers(judgement)
    ledger, policy = judgement.ledger_version or "未登记", judgement.policy_version or "未登记"
    versions = f"核对基准：产能台账版本{ledger}；规则版本{policy}。"
    yield Paragraph(line(versions))
    yield Imprint(office_of(drafting.city), f"{date_text(drafting.date)}印发")


def _papers(judgement: Judgement) -> Table:
    columns = (
        Column("序号", 11, Align.CENTRE),
        Column("文件", 40),
        Column("材料", 28, Align.CENTRE),
        Column("页", 14, Align.CENTRE),
        Column("文件校验值（SHA-256）", 63),
    )
    rows = []
    for number, paper in enumerate(judgement.matter.papers, start=1):
        first, last = paper.document.first_page, paper.document.last_page
        pages = f"{first}" if first == last else f"{first}至{last}"
        cells = (str(number), paper.file, paper_name(paper), pages, paper.sha256)
        rows.append(tuple(((Run(cell),),) for cell in cells))
    return Table(columns, tuple(rows), small=True)
