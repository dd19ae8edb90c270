"""Who looks at a page: somebody signed in, or nobody, who is sent to sign in first."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from api.security import visitor
from models.errors import NotSignedIn
from models.people import Action, Person


def _reader(person: Annotated[Person | None, Depends(visitor)]) -> Person:
    if person is None:
        raise NotSignedIn("请先登录。")
    return person


Reader = Annotated[Person, Depends(_reader)]


def _administrator(person: Reader) -> Person:
    person.require(Action.ADMINISTER)
    return person


AdministratorReader = Annotated[Person, Depends(_administrator)]
