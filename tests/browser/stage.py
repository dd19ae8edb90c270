"""A stage for tests of API and pages: offices, people, a matter with drawn papers, and a real server on a free port."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import uvicorn
from sqlalchemy.orm import Session

from api.app import create_app
from evidence import accounts
from evidence.service import Service, open_service
from evidence.settings import Settings
from evidence.store.migrate import migrate
from evidence.store.readings import encode
from evidence.store.tables import DocumentRow, FactRow, JudgementRow, MatterRow, PageRow, ScanRow
from models.geometry import Box
from models.pages import Line, PageSource, TextPage
from models.people import Person, Role
from tests.integration.servers import free_port
from tests.specimens.drawing import TrueDocument, TrueFact, Truth, lay_out
from tests.specimens.matters import PaperFile
from tests.specimens.scans import scan

PASSWORD = "correct-horse-battery"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A fact of a file that the stage marks as doubtful, and perhaps as read wrongly."""

    file: str
    name: str
    says: str
    read: str | None = None


@dataclass(slots=True)
class Stage:
    """A service with people of two offices."""

    service: Service
    people: dict[str, Person] = field(default_factory=dict)

    def add_people(self) -> None:
        """One account of each role in the first office, and a reviewer in another; all with the same password."""
        first = accounts.ensure_first_account(self.service.records)
        assert first is not None
        _, root = accounts.sign_in(self.service.records, *first, 1)
        other = accounts.create_office(self.service.records, root, "邻市领导小组办公室", "邻市")
        wanted = [(role.value, root.office_id, role) for role in Role] + [("outsider", other.id, Role.HEAD)]
        names = dict(zip([w[0] for w in wanted], ["苏上传", "季复核", "贺负责", "管理员", "外市人"], strict=True))
        for login, office, role in wanted:
            accounts.create_account(self.service.records, root, office, login, names[login], role, PASSWORD)
            self.people[login] = accounts.sign_in(self.service.records, login, PASSWORD, 12)[1]

    def add_matter(self, name: str, files: Sequence[PaperFile] = (), doubts: Sequence[Doubt] = ()) -> str:
        """A matter of the first office with files drawn, read and settled; its id."""
        creator = self.people["uploader"]
        with self.service.records.session() as db:
            row = MatterRow(office_id=creator.office_id, name=name, created_by=creator.id)
            db.add(row)
            db.flush()
            matter_id = row.id
        for number, file in enumerate(files):
            drawn = scan(lay_out(file.papers), file.condition, seed=number)
            self.add_scan(matter_id, f"{file.name}.{drawn.suffix}", drawn.content, drawn.suffix, drawn.truth, doubts)
        return matter_id

    def add_scan(
        self,
        matter_id: str,
        name: str,
        content: bytes,
        kind: str,
        truth: Truth,
        doubts: Sequence[Doubt] = (),
    ) -> str:
        """A scan whose pages were read and whose papers were found exactly as ``truth`` says."""
        sha256 = hashlib.sha256(content).hexdigest()
        self.service.objects.put(io.BytesIO(content), sha256)
        with self.service.records.session() as db:
            row = ScanRow(
                matter_id=matter_id, sha256=sha256, name=name, type=kind, bytes=len(content), pages=truth.pages,
                state="read", created_by=self.people["uploader"].id,
            )  # fmt: skip
            db.add(row)
            db.flush()
            texts = {number: _text(truth, number) for number in range(1, truth.pages + 1)}
            for number, text in texts.items():
                page = PageRow(scan_id=row.id, number=number, state="text", attempts=1)
                page.reading = encode(_page(number, text))
                db.add(page)
            for position, paper in enumerate(truth.documents):
                self._add_paper(db, row, position, paper, texts, doubts)
            db.get_one(MatterRow, matter_id).revision += 1
            return row.id

    def add_judgement(self, matter_id: str) -> None:
        """A judgement of the matter as it is now, with a draft whose bytes are not looked at."""
        draft = b"%PDF-1.7 draft"
        sha256 = hashlib.sha256(draft).hexdigest()
        self.service.objects.put(io.BytesIO(draft), sha256)
        content = {
            "matter": "", "provision": "court_auction", "conclusion": "cannot_confirm", "checks": [],
            "compensation": None, "missing": ["成交裁定书"], "conditions": [], "waivers": [],
        }  # fmt: skip
        with self.service.records.session() as db:
            matter = db.get_one(MatterRow, matter_id)
            matter.judged_revision = matter.revision
            judgement = JudgementRow(
                matter_id=matter_id, matter_revision=matter.revision, ledger_version="", policy_version="",
                provision="court_auction", conclusion="cannot_confirm", content=content,
                docx_sha256=sha256, pdf_sha256=sha256,
            )  # fmt: skip
            db.add(judgement)

    def _add_paper(
        self,
        db: Session,
        scan_row: ScanRow,
        position: int,
        paper: TrueDocument,
        texts: Mapping[int, str],
        doubts: Sequence[Doubt],
    ) -> None:
        row = DocumentRow(
            scan_id=scan_row.id, matter_id=scan_row.matter_id, position=position, kind=paper.kind.value,
            subtype=paper.subtype.value if paper.subtype else None, first_page=paper.first_page,
            last_page=paper.last_page, confidence=0.99,
        )  # fmt: skip
        db.add(row)
        db.flush()
        for place, fact in enumerate(paper.facts):
            mine = [one for one in doubts if scan_row.name.startswith(one.file) and one.name == fact.name]
            db.add(_fact_row(row, place, fact, texts, mine))


def _text(truth: Truth, number: int) -> str:
    places = [place for paper in truth.documents for fact in paper.facts for place in fact.places]
    return "".join(f"{word}\n" for word in dict.fromkeys(place.text for place in places if place.page == number))


def _page(number: int, text: str) -> TextPage:
    lines, start = [], 0
    for word in text.splitlines():
        lines.append(Line(start, start + len(word), Box(0.1, 0.1, 0.9, 0.12)))
        start += len(word) + 1
    return TextPage(
        number=number, text=text, places=(None,) * len(text), scores=(1.0,) * len(text), lines=tuple(lines),
        source=PageSource.TEXT_LAYER, engine="stage", width=595.0, height=842.0,
    )  # fmt: skip


def _fact_row(
    paper: DocumentRow, position: int, fact: TrueFact, texts: Mapping[int, str], doubts: list[Doubt]
) -> FactRow:
    quotes = []
    for place in fact.places:
        start = texts[place.page].index(place.text)
        boxes = [box.as_list() for box in place.boxes]
        quote = {"page": place.page, "start": start, "end": start + len(place.text), "text": place.text}
        quotes.append(quote | {"boxes": boxes})
    value = json.dumps(fact.value, ensure_ascii=False)
    if doubts and doubts[0].read is not None:
        value = json.dumps(doubts[0].read, ensure_ascii=False)
    return FactRow(
        document_id=paper.id, matter_id=paper.matter_id, position=position, name=fact.name, read_value=value,
        value=value, quotes=quotes, confidence=0.62 if doubts else 0.997, automatic=not doubts,
        doubts=[one.says for one in doubts], extractor="stage",
    )  # fmt: skip


def build(home: Path, redis_url: str = "") -> Stage:
    """A migrated installation with people, and without a queue where no Redis is given."""
    settings = Settings(home=home, redis_url=redis_url)
    migrate(settings.database)
    stage = Stage(open_service(settings))
    stage.add_people()
    return stage


@contextlib.contextmanager
def served(stage: Stage) -> Iterator[str]:
    """The application on a free port of this machine; its address."""
    port = free_port()
    app = create_app(service=stage.service)
    server = uvicorn.Server(
        uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning", timeout_graceful_shutdown=1)
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 20
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(timeout=10)
