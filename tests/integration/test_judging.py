"""From facts to a judgement in the database: decisions outlive a new extraction, and matters know of each other."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator

import pytest
from sqlalchemy import select

from evidence import steps
from evidence.settings import Settings
from evidence.steps import judging, settling
from evidence.steps.assembling import matter_from
from evidence.steps.kept import keep_reading
from evidence.steps.remembering import ELSEWHERE, traces_from, traces_json, used_by_others
from evidence.store.tables import (
    Account,
    AuditRow,
    DocumentRow,
    FactRow,
    JudgementRow,
    LedgerRow,
    MatterRow,
    Office,
    PageRow,
    ScanRow,
    new_id,
    now,
)
from models.geometry import Box
from models.pages import Line, PageReading, PageSource, TextPage
from tests.integration.installations import Installation, install

RULING = """山西省临汾市中级人民法院
执 行 裁 定 书
（2018）晋10执217号之一
申请执行人：山西示例银行股份有限公司
被执行人：山西示例焦化有限公司
裁定如下：
查封被执行人山西示例焦化有限公司名下60万吨/年焦化产能指标，查封期限三年。
二〇一八年五月九日
"""


def page_of(text: str) -> TextPage:
    """A born-digital page with this text, set evenly."""
    lines: list[Line] = []
    places: list[Box | None] = []
    start = 0
    for row, line in enumerate(text.splitlines()):
        top = 0.08 + 0.04 * row
        places += [Box(0.1 + 0.018 * i, top, 0.1 + 0.018 * (i + 1), top + 0.02) for i in range(len(line))]
        places.append(None)
        box = Box(0.1, top, 0.1 + 0.018 * max(1, len(line)), top + 0.02)
        lines.append(Line(start, start + len(line), box))
        start += len(line) + 1
    scores = (1.0,) * len(text)
    return TextPage(1, text, tuple(places), scores, tuple(lines), PageSource.TEXT_LAYER, "test", 595.0, 842.0)


@pytest.fixture(params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest, settings: Settings) -> Iterator[Installation]:
    if request.param == "postgresql":
        settings.database_url = request.getfixturevalue("postgres_url")
    house = install(settings)
    yield house
    house.service.close()


def read_scan(house: Installation, matter_id: str, reading: PageReading) -> str:
    """A scan of one page that was read already."""
    with house.service.records.session() as session:
        scan = ScanRow(id=new_id(), matter_id=matter_id, sha256=new_id() * 2, name=f"{new_id()}.pdf", type="pdf")
        scan.bytes, scan.pages, scan.created_by = 1, 1, house.account_id
        session.add(scan)
        session.flush()
        page = PageRow(scan_id=scan.id, number=1)
        keep_reading(page, reading)
        session.add(page)
        return scan.id


def facts(house: Installation, name: str) -> list[FactRow]:
    with house.service.records.read() as session:
        return list(session.scalars(select(FactRow).where(FactRow.name == name)))


def decide(house: Installation, name: str, standing: str, value: str | None = None) -> str:
    with house.service.records.session() as session:
        row = session.scalars(select(FactRow).where(FactRow.name == name)).one()
        row.standing, row.decided_by, row.decided = standing, house.account_id, now()
        if value is not None:
            row.value = json.dumps(value, ensure_ascii=False)
        return row.id


def read_again(house: Installation, scan_id: str, reading: PageReading) -> None:
    with house.service.records.session() as session:
        keep_reading(session.get_one(PageRow, (scan_id, 1)), reading)
        session.get_one(ScanRow, scan_id).state = "recorded"
    settling.settle_scan(house.service, scan_id)


def test_facts_are_recorded_with_their_place_and_judged(house: Installation) -> None:
    page = page_of(RULING)
    scan_id = read_scan(house, house.matter_id, page)
    settling.settle_scan(house.service, scan_id)
    (case_number,) = facts(house, "case_number")
    assert json.loads(case_number.value) == "（2018）晋10执217号之一"
    for quote in case_number.quotes:
        assert page.text[quote["start"] : quote["end"]] == quote["text"]
    judging.judge_matter(house.service, house.matter_id)
    matter = house.matter()
    assert matter.judged_revision == matter.revision == 1
    with house.service.records.read() as session:
        judgement = session.scalars(select(JudgementRow)).one()
    assert judgement.conclusion == "cannot_confirm"
    assert judgement.content["missing"]
    for draft in (judgement.docx_sha256, judgement.pdf_sha256):
        assert house.service.objects.has(draft)
    judging.judge_matter(house.service, house.matter_id)
    with house.service.records.read() as session:
        assert len(session.scalars(select(JudgementRow)).all()) == 1, "a revision is judged once"


def test_decisions_outlive_a_new_extraction(house: Installation) -> None:
    page = page_of(RULING)
    scan_id = read_scan(house, house.matter_id, page)
    settling.settle_scan(house.service, scan_id)
    approved = decide(house, "case_number", "approved")
    corrected = decide(house, "capacity", "corrected", "500000")
    rejected = decide(house, "court", "rejected")
    read_again(house, scan_id, page)
    kept = {row.id: row for name in ("case_number", "capacity", "court") for row in facts(house, name)}
    assert set(kept) == {approved, corrected, rejected}
    assert {kept[one].standing for one in kept} == {"approved", "corrected", "rejected"}
    assert json.loads(kept[corrected].value) == "500000"
    with house.service.records.read() as session:
        matter = matter_from(session, session.get_one(MatterRow, house.matter_id))
    (paper,) = matter.papers
    capacity = paper.document.first("capacity")
    assert capacity is not None
    assert (str(capacity.value), capacity.automatic, capacity.doubts) == ("500000", True, ())
    assert paper.document.first("court") is None, "what was rejected stands no more"


def test_what_a_person_vouched_for_stays_when_it_is_not_found_again(house: Installation) -> None:
    scan_id = read_scan(house, house.matter_id, page_of(RULING))
    settling.settle_scan(house.service, scan_id)
    vouched = decide(house, "capacity", "approved")
    dropped = decide(house, "ruling_date", "rejected")
    read_again(house, scan_id, page_of(RULING.replace("60万吨/年", "若干").replace("二〇一八年五月九日", "")))
    (capacity,) = facts(house, "capacity")
    assert (capacity.id, capacity.standing, json.loads(capacity.value)) == (vouched, "approved", "600000")
    assert facts(house, "ruling_date") == []
    with house.service.records.read() as session:
        dropping = select(AuditRow).where(AuditRow.action == "fact.decision_dropped")
        assert [entry.subject for entry in session.scalars(dropping)] == [f"fact:{dropped}"]


def test_a_new_ledger_has_every_matter_judged_again_also_when_its_importer_died(house: Installation) -> None:
    settling.settle_scan(house.service, read_scan(house, house.matter_id, page_of(RULING)))
    judging.judge_matter(house.service, house.matter_id)
    steps.ledger_changed(house.service)
    assert house.matter().revision == 1, "no ledger, no change"
    with house.service.records.session() as session:
        session.add(LedgerRow(version="v2", sha256="0" * 64, name="台账.xlsx", imported_by=house.account_id))
    for _ in range(2):
        steps.ledger_changed(house.service)
        assert house.matter().revision == 2
    with house.service.records.read() as session:
        assert steps.owed(session, now()).matters == (house.matter_id,)


def test_a_matter_whose_judging_always_breaks_off_says_so_and_waits_for_a_change(house: Installation) -> None:
    settling.settle_scan(house.service, read_scan(house, house.matter_id, page_of(RULING)))
    house.service.settings.lease_seconds = 0.0
    for _ in range(house.service.settings.page_attempts):
        assert judging._begin(house.service, house.matter_id, new_id()) is not None
    judging.judge_matter(house.service, house.matter_id)
    assert "已停止尝试" in house.matter().error
    later = now() + dt.timedelta(minutes=1)
    with house.service.records.session() as session:
        assert steps.owed(session, later).matters == ()
        session.get_one(MatterRow, house.matter_id).revision += 1
        session.flush()
        assert steps.owed(session, later).matters == (house.matter_id,)
    house.service.settings.lease_seconds = 15.0
    judging.judge_matter(house.service, house.matter_id)
    assert (house.matter().error, house.matter().judged_revision) == ("", 2)


RECEIPT = """执行款收据
No 00173245
今收到 山西远望焦化有限公司
交来 （2018）晋10执217号案拍卖款
人民币（大写）贰仟壹佰陆拾万元整 ￥21600000.00
收款单位：山西省临汾市中级人民法院
2018年9月12日
"""


def test_matters_know_what_others_used_but_not_the_names_of_other_offices(house: Installation) -> None:
    with house.service.records.session() as session:
        elsewhere = Office(id=new_id(), name=new_id())
        session.add(elsewhere)
        session.flush()
        stranger = Account(office_id=elsewhere.id, login=new_id(), name="乙", role="reviewer", password_hash="")
        session.add(stranger)
        session.flush()
        second = MatterRow(id=new_id(), office_id=elsewhere.id, name="机密案卷", created_by=stranger.id)
        session.add(second)
    for matter_id in (house.matter_id, second.id):
        settling.settle_scan(house.service, read_scan(house, matter_id, page_of(RECEIPT)))
        judging.judge_matter(house.service, matter_id)
    assert facts(house, "receipt_number"), "the papers are receipts"
    with house.service.records.read() as session:
        used = used_by_others(session, session.get_one(MatterRow, house.matter_id))
    assert {use.matter for use in used.receipts} == {ELSEWHERE}
    assert house.matter().revision == 2, "a receipt that turned up elsewhere has the first matter judged again"
    judging.judge_matter(house.service, house.matter_id)
    with house.service.records.read() as session:
        assert session.get_one(MatterRow, second.id).revision == 1, "and that does not go on for ever"
        papers = session.scalars(select(DocumentRow)).all()
        latest = session.scalars(select(JudgementRow).order_by(JudgementRow.created.desc()).limit(1)).one()
    assert {paper.kind for paper in papers} == {"payment_receipt"}
    assert "机密案卷" not in json.dumps(latest.content, ensure_ascii=False)
    assert traces_json(traces_from(latest.traces)) == latest.traces
