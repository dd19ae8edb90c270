"""The page of one matter: what stands, what is missing, who must act."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from api.pages.visitors import Reader
from api.rendering import page
from api.security import ServiceDep
from evidence import matters, progress, review
from evidence.extract.grammars.capitals import to_words
from evidence.matters import MatterView
from evidence.progress import ScanView
from evidence.review import DocumentView
from evidence.standing import MatterState
from evidence.store.tables import JudgementRow
from models.findings import Verdict
from models.values import Money

router = APIRouter()

# Contradictions first, what does not concern the matter last.
_ORDER = (Verdict.CONFLICTS, Verdict.CANNOT_TELL, Verdict.AGREES, Verdict.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class Group:
    """Checks with the same outcome."""

    verdict: str
    checks: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Step:
    """One step from upload to report: ``state`` is done, now, waiting or trouble; ``who`` must act."""

    name: str
    state: str
    says: str
    who: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A dated thing that a paper states."""

    date: str
    says: str
    paper: str
    fact: str
    sure: bool


@router.get("/matters/{matter_id}")
def matter(request: Request, matter_id: str, person: Reader, service: ServiceDep) -> Response:
    """Show the matter; the parts marked live are fetched again when something changes."""
    view = matters.get(service, person, matter_id)
    now = progress.progress(service, person, matter_id)
    papers = review.documents(service, person, matter_id)
    row = matters.latest_judgement(service, person, matter_id)
    judgement = row.content if row else None
    shown = {
        "person": person,
        "matter": view,
        "line": view.line,
        "scans": now.scans,
        "papers": papers,
        "judgement": judgement,
        "row": row,
        "groups": _groups(judgement),
        "links": _links(papers),
        "waived": {waiver.check: waiver for waiver in view.waivers},
        "steps": _steps(view, now.scans, papers, row),
        "moments": _moments(papers),
        "words": _words(judgement),
        "stale": view.judged_revision < view.revision and bool(now.scans),
        "trail": matters.trail(service, person, matter_id, limit=100),
        "attested": _attested(view.attestations),
    }
    return page(request, "matter.html", shown)


def _groups(judgement: dict[str, Any] | None) -> list[Group]:
    checks = judgement["checks"] if judgement else []
    groups = [Group(verdict.value, [one for one in checks if one["verdict"] == verdict.value]) for verdict in _ORDER]
    return [group for group in groups if group.checks]


def _links(papers: list[DocumentView]) -> dict[str, str]:
    """Where a cited fact can be looked at: file, page and name → id of the fact."""
    return {
        f"{paper.file}|{place.page}|{fact.name}": fact.id
        for paper in reversed(papers)
        for fact in reversed(paper.facts)
        for place in fact.places
    }


def _attested(written: dict[str, Any]) -> dict[str, Any]:
    """Attestations with every place present, for the form."""
    nested = written.get("attestation", {})
    seen, decision = nested.get("originals_seen", {}), nested.get("municipal_decision", {})
    return {
        "city": written.get("city", ""),
        "claimant": written.get("claimant", ""),
        "officers": "、".join(seen.get("officers", [])),
        "seen_on": str(seen.get("date", "")),
        "number": decision.get("number", ""),
        "category": decision.get("category", ""),
    }


def _words(judgement: dict[str, Any] | None) -> str:
    """The net sum in capitals; empty where no figure stands."""
    owed = (judgement or {}).get("compensation") or {}
    return f"人民币{to_words(Money.from_yuan(owed['net']))}" if owed.get("net") else ""


def _moments(papers: list[DocumentView]) -> list[Moment]:
    dated = [
        Moment(str(fact.value), fact.label, paper.title, fact.id, not fact.needs_person)
        for paper in papers
        for fact in paper.facts
        if fact.value_type == "date" and fact.standing != "rejected"
    ]
    return sorted(dated, key=lambda one: one.date)


def _steps(
    view: MatterView, scans: tuple[ScanView, ...], papers: list[DocumentView], row: JudgementRow | None
) -> list[Step]:
    line = view.line
    live = [scan for scan in scans if scan.state != "cancelled"]
    pages = sum(scan.pages for scan in live)
    read = sum(page.state in {"text", "blank"} for scan in live for page in scan.page_states)
    facts = sum(len(paper.facts) for paper in papers)
    reading = line.state is MatterState.READING
    settled = bool(live) and not reading
    judged = settled and row is not None and view.judged_revision >= view.revision
    return [
        Step("上传材料", "done" if live else "now", f"{len(live)} 个文件" if live else "还没有文件", "上传人员"),
        Step("识读", _reading_state(line.troubled, settled, reading=reading), f"{read}/{pages} 页", "系统"),
        Step(
            "人工复核",
            "waiting" if not settled else "now" if line.doubtful else "done",
            f"{line.doubtful} 条存疑" if line.doubtful else f"{facts} 条事实" if facts else "—",
            "复核人员",
        ),
        Step(
            "规则核验",
            "trouble" if view.error else "done" if judged else "now" if settled else "waiting",
            "未能完成" if view.error else "已完成" if judged else "进行中" if settled else "—",
            "系统",
        ),
        Step("报告草稿", "done" if judged and row and row.pdf_sha256 else "waiting", _draft_says(row), "负责人"),
    ]


def _reading_state(troubled: int, settled: bool, *, reading: bool) -> str:  # noqa: FBT001 - two states of one thing
    if reading:
        return "now"
    return "trouble" if troubled else "done" if settled else "waiting"


def _draft_says(row: JudgementRow | None) -> str:
    return f"第 {row.matter_revision} 版" if row and row.pdf_sha256 else "—"
