"""Documents, facts and decisions on them."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel, Field

from api.security import Reviewer, ServiceDep, Viewer
from evidence import review
from evidence.review import Decision, DocumentView, FactView

router = APIRouter(tags=["复核"])


class DecisionIn(BaseModel):
    """A decision on a fact as it stood at ``revision``. ``value`` for a correction, ``reason`` for a rejection."""

    decision: Decision
    revision: int = Field(ge=0)
    value: bool | str | None = Field(default=None, description="更正后的内容：约定形式或常见写法，如 60万吨/年")
    reason: str = Field(default="", max_length=1000)


@router.get("/matters/{matter_id}/documents", summary="材料及其事实")
def documents(matter_id: str, person: Viewer, service: ServiceDep) -> list[DocumentView]:
    """The papers of a matter with their facts."""
    return review.documents(service, person, matter_id)


@router.get("/matters/{matter_id}/facts", summary="案卷的全部事实")
def facts(matter_id: str, person: Viewer, service: ServiceDep, needs_person: bool | None = None) -> list[FactView]:  # noqa: FBT001 - a filter of the address
    """The facts of a matter, in order of paper and place; only doubtful ones where ``needs_person`` is given."""
    papers = review.documents(service, person, matter_id)
    every = [fact for paper in papers for fact in paper.facts]
    return every if needs_person is None else [fact for fact in every if fact.needs_person is needs_person]


@router.post(
    "/facts/{fact_id}/decision",
    summary="确认、更正、不采信或撤销",
    responses={409: {"description": "事实已被他人改动；current 为现在的内容"}},
)
def decide(fact_id: str, wanted: DecisionIn, person: Reviewer, service: ServiceDep) -> FactView:
    """Decide on a fact."""
    return review.decide(
        service, person, fact_id, wanted.decision, wanted.revision, value=wanted.value, reason=wanted.reason
    )
